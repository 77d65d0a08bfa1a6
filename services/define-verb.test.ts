import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Database, openDatabase } from '#db/client.ts'
import { securityLog, settings, tags } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { aTag, putRow } from '#db/testing-rows.ts'
import { Conflict, Forbidden, NotFound } from '#domain/errors.ts'
import { readPublicEpoch } from './audit/testing-public-epoch.ts'
import { defineVerb, type VerbScope } from './define-verb.ts'
import { done, type Json, type Outcome, refused, unchanged } from './outcome.ts'
import { createTag } from './tag/create-tag.ts'
import { asEditor, auditEntries, expectNothingChanged, NOW, theSystem } from './testing.ts'

/** Writes a setting, then goes on as told. */
function writing(ending: (scope: VerbScope) => Outcome<string>) {
  return defineVerb({
    name: 'test.write',
    input: z.object({}),
    load: () => null,
    allow: () => true,
    run: (scope) => {
      scope.tx.insert(settings).values({ key: 'written', value: 'true', updatedAt: scope.now }).run()
      return ending(scope)
    },
  })
}

const effect = { subject: { kind: 'setting', id: 1 }, changed: [], details: {}, readersSee: true } as const
const isWritten = (db: Database) => db.select().from(settings).all().length === 1

describe('one transaction', () => {
  test('done: what was written, its entry and the epoch stay', () => {
    const db = openTestDatabase()
    const verb = writing(() => done('gotowe', effect))
    expect(verb(asEditor(db), {})).toEqual({ ok: true, value: 'gotowe' })
    expect(isWritten(db)).toBe(true)
    expect(auditEntries(db)).toMatchObject([
      { verb: 'test.write', recordedAt: NOW, subjectKind: 'setting', subjectId: 1 },
    ])
    expect(readPublicEpoch(db)).toBe(2)
  })

  test('done, and readers see nothing of it: the epoch stays', () => {
    const db = openTestDatabase()
    writing(() => done('gotowe', { ...effect, readersSee: false }))(asEditor(db), {})
    expect(auditEntries(db)).toHaveLength(1)
    expect(readPublicEpoch(db)).toBe(1)
  })

  test('refused: nothing stays, and the issues come back', () => {
    const db = openTestDatabase()
    const context = asEditor(db)
    const issues = [
      { field: 'name', key: 'missing' },
      { field: 'url', key: 'too-long', context: { max: 3 } },
    ] as const
    expectNothingChanged(db, () => {
      expect(writing(() => refused(...issues))(context, {})).toEqual({ ok: false, issues })
    })
  })

  test.each([new Error('our fault'), new Conflict('changed'), new NotFound('gone')])('%s: nothing stays', (error) => {
    const db = openTestDatabase()
    const context = asEditor(db)
    const verb = writing(() => {
      throw error
    })
    expectNothingChanged(db, () => expect(() => verb(context, {})).toThrow(error))
  })

  test('an entry that cannot be written takes the work along', () => {
    const db = openTestDatabase()
    const context = asEditor(db)
    const broken = { ...effect, details: undefined as unknown as Json }
    expectNothingChanged(db, () => expect(() => writing(() => done('', broken))(context, {})).toThrow())
  })

  test('unchanged: no entry, no new epoch', () => {
    const db = openTestDatabase()
    const verb = defineVerb({
      name: 'test.look',
      input: z.object({}),
      load: () => null,
      allow: () => true,
      run: () => unchanged('tak jak było'),
    })
    const context = asEditor(db)
    expectNothingChanged(db, () => expect(verb(context, {})).toEqual({ ok: true, value: 'tak jak było' }))
  })

  test('within a transaction of somebody else it goes or stays with it', () => {
    const db = openTestDatabase()
    const context = asEditor(db)
    db.transaction(() => expect(createTag(context, { name: 'Szkolenia' }).ok).toBe(true))
    expect(auditEntries(db)).toHaveLength(1)
    expectNothingChanged(db, () => {
      const outer = () =>
        db.transaction(() => {
          expect(createTag(context, { name: 'Raporty' }).ok).toBe(true)
          throw new Error('outer')
        })
      expect(outer).toThrow('outer')
    })
  })

  test('a refusal within it takes back only its own part', () => {
    const db = openTestDatabase()
    const context = asEditor(db)
    db.transaction((tx) => {
      tx.insert(settings).values({ key: 'outer', value: '1', updatedAt: NOW }).run()
      expect(writing(() => refused({ field: '', key: 'missing' }))(context, {}).ok).toBe(false)
    })
    expect(db.select({ key: settings.key }).from(settings).all()).toEqual([{ key: 'outer' }])
  })
})

describe('immediate', () => {
  test('the write is reserved before anything is read', () => {
    const db = openTestDatabase()
    const other = openDatabase(db.$client.name)
    other.$client.pragma('busy_timeout = 0')
    const seen: string[] = []
    const verb = defineVerb({
      name: 'test.probe',
      input: z.object({}),
      load: () => {
        try {
          putRow(other.$client, 'tags', aTag())
          seen.push('written')
        } catch (error) {
          seen.push((error as { code: string }).code)
        }
      },
      allow: () => true,
      run: () => unchanged(null),
    })
    verb(asEditor(db), {})
    expect(seen).toEqual(['SQLITE_BUSY'])
    putRow(other.$client, 'tags', aTag())
    expect(db.select().from(tags).all()).toHaveLength(1)
    other.$client.close()
  })

  test('while another connection writes, the verb does nothing at all', () => {
    const db = openTestDatabase()
    const context = asEditor(db)
    const other = openDatabase(db.$client.name)
    db.$client.pragma('busy_timeout = 0')
    other.$client.exec('begin immediate')
    expectNothingChanged(db, () =>
      expect(() => createTag(context, { name: 'Szkolenia' })).toThrow(/database is locked/),
    )
    other.$client.exec('rollback')
    expect(createTag(context, { name: 'Szkolenia' }).ok).toBe(true)
    other.$client.close()
  })
})

describe('rights', () => {
  const guarded = (allow: boolean) =>
    defineVerb({
      name: 'test.guarded',
      input: z.object({ id: z.int({ error: 'not-a-record' }) }),
      load: (_, { id }) => {
        if (id === 404) throw new NotFound('There is none')
        return id
      },
      allow: () => allow,
      run: ({ tx, now }) => {
        tx.insert(settings).values({ key: 'written', value: 'true', updatedAt: now }).run()
        return unchanged(null)
      },
    })

  test('without the right nothing runs, and the security log keeps who tried what', () => {
    const db = openTestDatabase()
    const context = asEditor(db)
    expect(() => guarded(false)(context, { id: 1 })).toThrow(Forbidden)
    expect(isWritten(db)).toBe(false)
    expect(db.select().from(securityLog).all()).toMatchObject([
      { kind: 'refused', verb: 'test.guarded', accountId: context.actor.accountId, recordedAt: NOW, details: '{}' },
    ])
  })

  test('the portal itself is distinguished by its reason', () => {
    const db = openTestDatabase()
    expect(() => guarded(false)(theSystem(db, 'import'), { id: 1 })).toThrow(Forbidden)
    expect(db.select().from(securityLog).all()).toMatchObject([
      { accountId: null, details: '{"systemReason":"import"}' },
    ])
  })

  test('what is not there is not there for anybody, and no refusal is noted', () => {
    const db = openTestDatabase()
    expect(() => guarded(false)(asEditor(db), { id: 404 })).toThrow(NotFound)
    expect(db.select().from(securityLog).all()).toEqual([])
  })

  test('a context made elsewhere is a fault of the code', () => {
    const db = openTestDatabase()
    const context = { ...asEditor(db) }
    expect(() => guarded(true)(context, { id: 1 })).toThrow(TypeError)
    expect(isWritten(db)).toBe(false)
  })
})

describe('input', () => {
  const reading = defineVerb({
    name: 'test.read',
    input: z.object({
      name: z.string().max(3, { error: 'too-long' }),
      parts: z.array(z.object({ position: z.int() })).default([]),
    }),
    load: () => null,
    allow: () => true,
    run: (_, input) => unchanged(input),
  })

  test.each([
    ['a key of ours, with its limit', { name: 'cztery' }, { field: 'name', key: 'too-long', context: { max: 3 } }],
    ["a shape that only a program can send: zod's code", { name: 7 }, { field: 'name', key: 'invalid-type' }],
    ['a place in a list', { name: '', parts: [{ position: 1 }, {}] }, { field: 'parts.1.position' }],
  ])('%s', (_, input, issue) => {
    const db = openTestDatabase()
    // Forms are not typed: what arrives is what somebody sent.
    const result = reading(asEditor(db), input as { name: string })
    expect(result).toMatchObject({ ok: false, issues: [issue] })
  })

  test('it is parsed before anything else, and the verb gets what was parsed', () => {
    expect(reading(asEditor(openTestDatabase()), { name: 'abc' })).toEqual({
      ok: true,
      value: { name: 'abc', parts: [] },
    })
  })
})
