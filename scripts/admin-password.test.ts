import { expect, test, vi } from 'vitest'
import { StartError } from '#domain/start-error.ts'
import { requireGoodAdminPassword } from './admin-password.ts'

const OUT_THERE = 'https://portal.example'

vi.setConfig({ testTimeout: 30_000 })

test.each(['Administrator2026!', 'bezpieczenstwo1', 'kowalska-lis-2026'])(
  '%s is refused in words',
  async (password) => {
    const refusal = requireGoodAdminPassword({ email: 'ewa.kowalska-lis@urzad.example', password }, OUT_THERE)
    await expect(refusal).rejects.toThrow(StartError)
    await expect(refusal).rejects.toThrow(/^ADMIN_PASSWORD: to hasło łatwo odgadnąć/)
    await expect(refusal).rejects.not.toThrow(password)
  },
)

test('four words that nobody expects together are taken', async () => {
  const good = { email: 'ewa@urzad.example', password: 'kurtyna magnes ogórek latarnia' }
  expect(await requireGoodAdminPassword(good, OUT_THERE)).toBeNull()
})

test('on one’s own machine a password that can be guessed is warned about and taken; a short one is not', async () => {
  const at = 'http://localhost:3000'
  const warning = await requireGoodAdminPassword({ email: 'ewa@urzad.example', password: 'bezpieczenstwo1' }, at)
  expect(warning).toMatch(/^ADMIN_PASSWORD: to hasło łatwo odgadnąć(?!.*bezpieczenstwo1)/)
  await expect(requireGoodAdminPassword({ email: 'ewa@urzad.example', password: 'krótkie' }, at)).rejects.toThrow(
    StartError,
  )
})
