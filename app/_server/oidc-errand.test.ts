import { encode } from 'next-auth/jwt'
import { afterEach, expect, test, vi } from 'vitest'
import { ERRAND_LASTS_S, openErrand, sealErrand } from './oidc-errand.ts'

vi.mock('server-only', () => ({}))
afterEach(() => vi.useRealTimers())

const SECRET = 'sekret-portalu-na-czas-testu-0123456789'
const errand = { kind: 'prove', sessionId: 'sesja', sentAt: Date.UTC(2026, 0, 15, 11) } as const

test('what is sealed is opened as it was', async () => {
  expect(await openErrand(await sealErrand(errand, SECRET), SECRET)).toEqual(errand)
})

test('what somebody else sealed, or we for something else, is none', async () => {
  const foreign = await sealErrand(errand, SECRET.toUpperCase())
  const session = await encode({ token: errand, secret: SECRET, salt: 'komunikat-session' })
  const other = await encode({ token: { kind: 'prove' }, secret: SECRET, salt: 'komunikat-oidc-errand' })
  for (const value of [foreign, session, other, JSON.stringify(errand), '']) {
    expect(await openErrand(value, SECRET)).toBeNull()
  }
})

test('it is over after a quarter of an hour', async () => {
  const sealed = await sealErrand(errand, SECRET)
  vi.useFakeTimers({ now: Date.now() + (ERRAND_LASTS_S + 20) * 1_000, toFake: ['Date'] })
  expect(await openErrand(sealed, SECRET)).toBeNull()
})
