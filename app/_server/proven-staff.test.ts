import { expect, test, vi } from 'vitest'
import { proofFieldOf } from '#components/form/proof-names.ts'
import { openTestDatabase } from '#db/testing.ts'
import { PROOF_LASTS_MS } from '#domain/account/session-limits.ts'
import { editorContext } from '#services/context.ts'
import { findSession } from '#services/session/find-session.ts'
import { startSession } from '#services/session/start-session.ts'
import { accountOf, NOW } from '#services/testing.ts'
import { provenStaff } from './proven-staff.ts'
import type { Staff } from './staff.ts'

vi.mock('server-only', () => ({}))
vi.mock('next/headers', () => ({ headers: async () => new Headers() }))

/** Celina, who last proved so long ago (ms) who she is. */
function provenAgo(ms: number): Staff {
  const db = openTestDatabase()
  const accountId = accountOf(db, 'celina')
  const token = startSession(db, { accountId, clientAddress: '192.0.2.1', now: NOW - ms })
  const context = editorContext(db, NOW, accountId, NOW - ms)
  // Of whoever is signed in nothing else is looked at.
  return { context, session: findSession(db, token, NOW) } as unknown as Staff
}

function formWith(password: string | null): FormData {
  const form = new FormData()
  if (password !== null) form.set(proofFieldOf('Zapisz'), password)
  return form
}

test('a form that asked has its proof when another tab gave it, whatever its field says', async () => {
  const young = provenAgo(PROOF_LASTS_MS - 1)
  for (const password of ['', 'nie to hasło']) {
    expect(await provenStaff(young, formWith(password))).toEqual({ ok: true, staff: young, isGiven: true })
  }
  expect(await provenStaff(young, formWith(null))).toMatchObject({ ok: true, isGiven: false })
})

test('while the proof is old an empty field gives none', async () => {
  const old = provenAgo(PROOF_LASTS_MS)
  for (const password of ['', null]) {
    expect(await provenStaff(old, formWith(password))).toEqual({ ok: true, staff: old, isGiven: false })
  }
})
