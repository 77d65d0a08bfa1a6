import { expect, test, vi } from 'vitest'
import { StartRefusal } from '#domain/start-refusal.ts'
import { requireGoodAdminPassword } from './admin-password.ts'

vi.setConfig({ testTimeout: 30_000 })

test.each(['Administrator2026!', 'bezpieczenstwo1', 'kowalska-lis-2026'])(
  '%s is refused in words',
  async (password) => {
    const refusal = requireGoodAdminPassword({ email: 'ewa.kowalska-lis@urzad.example', password })
    await expect(refusal).rejects.toThrow(StartRefusal)
    await expect(refusal).rejects.toThrow(/^ADMIN_PASSWORD: to hasło łatwo odgadnąć/)
    await expect(refusal).rejects.not.toThrow(password)
  },
)

test('four words that nobody expects together are taken', async () => {
  await requireGoodAdminPassword({ email: 'ewa@urzad.example', password: 'kurtyna magnes ogórek latarnia' })
})
