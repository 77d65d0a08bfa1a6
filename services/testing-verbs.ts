import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, Forbidden, NotFound } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import type { EditorContext, WriteContext } from './context.ts'
import type { VerbResult } from './outcome.ts'
import { asAuthor, auditEntries, everythingIn, expectNothingChanged } from './testing.ts'

type AnyVerb<Input> = ((context: WriteContext, input: Input) => VerbResult<unknown>) & { readonly verbName: string }

type Situation<Input> = {
  /** Whose work it is. */
  readonly as: (db: Database) => EditorContext
  /** Brings about the state the verb needs and returns an input it accepts. */
  readonly given: (db: Database) => Input
}

/** What every verb keeps: one audit entry in the doer's name, and nothing at all for somebody without the right. */
export function keepsTheRulesOfVerbs<Input extends object>(
  verb: AnyVerb<Input>,
  { as, given }: Situation<Input>,
): void {
  test('leaves one audit entry in the name of who did it', () => {
    const db = openTestDatabase()
    const context = as(db)
    const input = given(db)
    const before = auditEntries(db).length
    expect(verb(context, input)).toMatchObject({ ok: true })
    const entries = auditEntries(db).slice(before)
    expect(entries).toMatchObject([{ verb: verb.verbName, actorId: context.actor.accountId, recordedAt: context.now }])
    expect(JSON.stringify(entries)).not.toContain('argon2')
  })

  test('is not for an author', () => {
    const db = openTestDatabase()
    const context = asAuthor(db)
    const input = given(db)
    const kept = { except: ['security_log'] }
    const before = everythingIn(db, kept)
    expect(() => verb(context, input)).toThrow(Forbidden)
    expect(everythingIn(db, kept)).toEqual(before)
  })
}

/** What a verb that changes a record keeps: it takes only the version that was seen, of a record that is there. */
export function keepsTheRulesOfChanges<Input extends { seenLockVersion: number }>(
  verb: AnyVerb<Input>,
  { as, given, unknown }: Situation<Input> & { readonly unknown: Partial<Input> },
): void {
  test('refuses a stale version, and changes nothing', () => {
    const db = openTestDatabase()
    const context = as(db)
    const input = given(db)
    expect(verb(context, input).ok).toBe(true)
    expectNothingChanged(db, () => expect(() => verb(context, input)).toThrow(Conflict))
    expect(verb(context, { ...input, seenLockVersion: input.seenLockVersion + 1 }).ok).toBe(true)
  })

  test('refuses what is not there', () => {
    const db = openTestDatabase()
    const context = as(db)
    const input = { ...given(db), ...unknown }
    expectNothingChanged(db, () => expect(() => verb(context, input)).toThrow(NotFound))
  })
}

/** The input is refused with these issues and nothing is written. */
export function expectRefused<Input>(
  db: Database,
  verb: AnyVerb<Input>,
  context: WriteContext,
  input: Input,
  ...issues: readonly Issue[]
): void {
  expectNothingChanged(db, () => expect(verb(context, input)).toEqual({ ok: false, issues }))
}
