import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { securityLog } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Forbidden } from '#domain/errors.ts'
import { readPublicEpoch } from './audit/testing-public-epoch.ts'
import { lastEntry } from './changes/append-entry.ts'
import { editorContext, type WriteContext } from './context.ts'
import { accountOf, asAdministrator, auditEntries, everythingIn, NOW } from './testing.ts'
import { type AnyVerb, actors, collectVerbs } from './testing-all-verbs.ts'
import { permissionTable } from './testing-permission-table.ts'
import { everythingReadersSee } from './testing-public-view.ts'

const verbs = await collectVerbs()

test('every verb has its rows, and every row its verb', () => {
  expect([...new Set(permissionTable.map(({ verb }) => verb))].sort()).toEqual([...verbs.keys()].sort())
})

test('every row answers for every actor', () => {
  for (const { verb, state, may } of permissionTable) {
    expect(Object.keys(may), `${verb}, ${state}`).toEqual(Object.keys(actors))
  }
})

/** A database with the staff and the verb's subject in its state, and what the verb is given. */
function prepare(given: (db: Database) => unknown, atTheEnd?: typeof afterAll) {
  const db = openTestDatabase(atTheEnd)
  for (const person of ['anna', 'bogdan', 'celina', 'dorota'] as const) accountOf(db, person)
  return { db, input: given(db) }
}

function contextOf(actor: string, db: Database): WriteContext {
  const context = actors[actor]?.(db)
  if (!context) throw new Error(`The table has a column for nobody we know: ${actor}`)
  return context
}

function requireVerb(name: string): AnyVerb {
  const verb = verbs.get(name)
  if (!verb) throw new Error(`There is no verb ${name}`)
  return verb
}

describe.each(permissionTable)('$verb, $state', ({ verb: name, given, may, answer, readersSee }) => {
  const allowed = Object.keys(may).filter((actor) => may[actor])
  const denied = Object.keys(may).filter((actor) => !may[actor])

  test.each(allowed)(`%s may`, (actor) => {
    const { db, input } = prepare(given)
    const context = contextOf(actor, db)
    const entries = auditEntries(db).length
    const epoch = readPublicEpoch(db)
    const before = everythingIn(db)
    const seen = everythingReadersSee(db, NOW)
    const chain = lastEntry(db)
    const result = requireVerb(name)(context, input)

    expect(db.select().from(securityLog).where(eq(securityLog.kind, 'refused')).all()).toEqual([])
    if (answer === 'refused') {
      expect(result.ok).toBe(false)
      expect(everythingIn(db)).toEqual(before)
      return
    }
    expect(result).toMatchObject({ ok: true })
    expect(auditEntries(db).slice(entries)).toMatchObject([
      context.actor.kind === 'account'
        ? { verb: name, actorId: context.actor.accountId, systemReason: null, recordedAt: NOW }
        : { verb: name, actorId: null, systemReason: context.actor.reason, recordedAt: NOW },
    ])
    expect(readPublicEpoch(db)).toBe(readersSee ? epoch + 1 : epoch)
    if (readersSee) return
    expect(everythingReadersSee(db, NOW)).toEqual(seen)
    expect(lastEntry(db)).toEqual(chain)
  })

  describe.runIf(denied.length > 0)('the others', () => {
    // One database for them all: each leaves it as it was, or the test says so.
    let prepared: ReturnType<typeof prepare>
    beforeAll(() => {
      prepared = prepare(given, afterAll)
    })

    test.each(denied)('%s may not', (actor) => {
      const { db, input } = prepared
      const context = contextOf(actor, db)
      const told = db.select().from(securityLog).all().length
      const before = everythingIn(db, { except: ['security_log'] })
      expect(() => requireVerb(name)(context, input)).toThrow(Forbidden)
      expect(everythingIn(db, { except: ['security_log'] })).toEqual(before)
      const accountId = context.actor.kind === 'account' ? context.actor.accountId : null
      expect(db.select().from(securityLog).all().slice(told)).toMatchObject([
        { kind: 'refused', verb: name, accountId, recordedAt: NOW },
      ])
    })
  })
})

describe('who is no actor at all', () => {
  test('a disabled account makes no context', () => {
    const db = openTestDatabase()
    const accountId = accountOf(db, 'bogdan')
    expect(editorContext(db, NOW, accountId).actor.rights).toEqual(new Set(['editor']))
    db.$client.prepare('update accounts set disabled_at = ? where id = ?').run(NOW, accountId)
    expect(() => editorContext(db, NOW, accountId)).toThrow(Forbidden)
  })

  test('nor does one that is not there', () => {
    expect(() => editorContext(openTestDatabase(), NOW, 99)).toThrow(Forbidden)
  })

  test('rights taken away are gone with the next context', () => {
    const db = openTestDatabase()
    const accountId = accountOf(db, 'bogdan')
    db.$client.prepare('delete from account_rights where account_id = ?').run(accountId)
    expect(editorContext(db, NOW, accountId).actor.rights).toEqual(new Set())
  })

  test.each([...verbs.keys()])('%s takes no context made elsewhere', (name) => {
    const db = openTestDatabase()
    const context = asAdministrator(db)
    const forged: WriteContext = {
      ...context,
      actor: { ...context.actor, rights: new Set(['editor', 'administrator']) },
    }
    const before = everythingIn(db)
    expect(() => requireVerb(name)(forged, {})).toThrow(TypeError)
    expect(everythingIn(db)).toEqual(before)
  })
})
