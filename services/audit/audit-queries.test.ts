import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { SHA_256 } from '#db/testing-rows.ts'
import { Forbidden } from '#domain/errors.ts'
import { changeOwnData } from '../account/change-own-data.ts'
import { importArticle } from '../article/import-article.ts'
import { aDraft } from '../article/testing.ts'
import { changeSettings } from '../setting/change-settings.ts'
import { createTag } from '../tag/create-tag.ts'
import {
  A_DAY,
  accepted,
  accountOf,
  asAdministrator,
  asAuthor,
  asEditor,
  asNobody,
  NOW,
  theSystem,
} from '../testing.ts'
import { AUDIT_PAGE, type AuditFilter, findAuditEntry, listAuditEntries } from './audit-queries.ts'
import { listSecurityEvents } from './security-queries.ts'
import { subjectNames } from './subject-names.ts'

/** 1 tag by the editor, 2 article imported by the portal, 3 own data of the author, 4 setting by the administrator. */
function aLog(): Database {
  const db = openTestDatabase()
  accepted(createTag(asEditor(db), { name: 'Żłobki' }))
  const page = ['Strona dawnego portalu', '', 'Dodane dnia 11.06.2015', '', 'Treść.'].join('\n')
  accepted(importArticle(theSystem(db, 'import', NOW + A_DAY), { fileName: 'strona.txt', bytesText: page }))
  const accountId = accountOf(db, 'anna')
  accepted(changeOwnData(asAuthor(db, NOW + 2 * A_DAY), { accountId, seenLockVersion: 1, unit: 'Biuro' }))
  accepted(
    changeSettings(asAdministrator(db, NOW + 3 * A_DAY), {
      choices: [{ key: 'site-name', value: 'Portal', seenLockVersion: 0 }],
    }),
  )
  return db
}

const numbers = (context: Parameters<typeof listAuditEntries>[0], filter: AuditFilter = {}) =>
  listAuditEntries(context, filter).entries.map(({ number }) => number)

describe('who reads what', () => {
  test.each([
    ['nobody in particular', asNobody, []],
    ['an author: what they did', asAuthor, [3]],
    ['an editor: what happened to content', asEditor, [4, 2, 1]],
    ['an administrator: everything', asAdministrator, [4, 3, 2, 1]],
  ])('%s', (_, as, expected) => {
    const context = as(aLog())
    expect(numbers(context)).toEqual(expected)
    const found = [1, 2, 3, 4].filter((number) => findAuditEntry(context, number) !== null)
    expect(found.reverse()).toEqual(expected)
  })

  test('the security log is for administrators', () => {
    const db = aLog()
    for (const as of [asNobody, asAuthor, asEditor]) {
      expect(() => listSecurityEvents(as(db), {})).toThrow(Forbidden)
    }
  })
})

test.each<[string, AuditFilter, number[]]>([
  ['the portal itself', { actor: 'system' }, [2]],
  ['what was done', { verb: 'tag.create' }, [1]],
  ['a kind of thing', { kind: 'account' }, [3]],
  ['one thing', { kind: 'article', subjectId: 1 }, [2]],
  ['from a moment', { from: NOW + A_DAY }, [4, 3, 2]],
  ['until a moment, which is not in it', { until: NOW + A_DAY }, [1]],
  ['between two', { from: NOW + A_DAY, until: NOW + 3 * A_DAY }, [3, 2]],
  ['a stretch without entries', { from: NOW + 9 * A_DAY }, []],
  [
    'everything at once',
    { actor: 'system', verb: 'article.import', kind: 'article', from: NOW, until: NOW + 2 * A_DAY },
    [2],
  ],
])('the log is narrowed to %s', (_, filter, expected) => {
  expect(numbers(asAdministrator(aLog()), filter)).toEqual(expected)
})

test('an entry written while the clock was back is found by its day and stands by its number', () => {
  const db = aLog()
  accepted(createTag(asEditor(db, NOW - 5 * A_DAY), { name: 'Wcześniej' }))
  expect(numbers(asAdministrator(db), { until: NOW })).toEqual([5])
  expect(numbers(asAdministrator(db))[0]).toBe(5)
})

test('things are called what they are called now; what is gone has no name', () => {
  const db = aLog()
  const { articleId } = aDraft(db, { title: 'Tytuł szkicu' })
  const names = subjectNames(asEditor(db), [
    { kind: 'tag', id: 1 },
    { kind: 'account', id: accountOf(db, 'anna') },
    { kind: 'article', id: articleId },
    { kind: 'setting', id: 1 },
    { kind: 'tag', id: 99 },
  ])
  expect(Object.fromEntries(names)).toEqual({
    'tag:1': 'Żłobki',
    [`account:${accountOf(db, 'anna')}`]: 'Anna Nowak',
    [`article:${articleId}`]: 'Tytuł szkicu',
    'setting:1': 'site-name',
  })
})

describe('with a hundred thousand entries', () => {
  const COUNT = 100_000

  function aLongLog(): Database {
    const db = openTestDatabase()
    for (const person of ['anna', 'bogdan', 'celina'] as const) accountOf(db, person)
    const verbs = ['article.save-draft', 'article.publish', 'tag.create', 'account.create']
    const kinds = ['article', 'article', 'tag', 'account']
    const insert = db.$client.prepare(
      'insert into audit_log (recorded_at, verb, actor_id, subject_kind, subject_id, details, content_hash) values (?, ?, ?, ?, ?, ?, ?)',
    )
    const signIn = db.$client.prepare(
      "insert into security_log (recorded_at, kind, account_id, details) values (?, 'sign-in', 1, '{}')",
    )
    const details = JSON.stringify({ title: 'Tytuł '.repeat(40) })
    db.$client.transaction(() => {
      for (let n = 0; n < COUNT; n += 1) {
        const which = n % 4
        insert.run(NOW + n * 60_000, verbs[which], (n % 3) + 1, kinds[which], n % 500, details, SHA_256)
        if (n % 2 === 0) signIn.run(NOW + n)
      }
    })()
    return db
  }

  const filters: readonly (readonly [string, AuditFilter])[] = [
    ['everything', {}],
    ['a person', { actor: 2 }],
    ['the portal, which did nothing', { actor: 'system' }],
    ['a verb', { verb: 'article.publish' }],
    ['a verb that never was', { verb: 'no.such' }],
    ['a kind', { kind: 'account' }],
    ['a kind that never was', { kind: 'plan' }],
    ['one thing', { kind: 'article', subjectId: 1 }],
    ['the first days', { from: NOW, until: NOW + 3 * A_DAY }],
    ['the last days', { from: NOW + 66 * A_DAY }],
    ['all at once', { actor: 1, verb: 'tag.create', kind: 'tag', from: NOW, until: NOW + 9 * A_DAY }],
  ]

  /** The best of three, in ms: what else the machine does comes and goes. */
  function fastest(act: () => unknown): number {
    const times = Array.from({ length: 3 }, () => {
      const began = performance.now()
      act()
      return performance.now() - began
    })
    return Math.min(...times)
  }

  test('a page of anything costs at most a few looks through the log, for everybody', () => {
    const db = aLongLog()
    const readAll = db.$client.prepare("select count(*) from audit_log where details like '%brak%'")
    const wholeLog = fastest(() => readAll.get())
    const slow = filters.flatMap(([name, filter]) =>
      [asAuthor, asEditor, asAdministrator].flatMap((as) => {
        const context = as(db)
        const took = fastest(() => listAuditEntries(context, filter, { before: COUNT / 2 }))
        return took > 10 * wholeLog ? [`${name}: ${took} ms, the whole log ${wholeLog} ms`] : []
      }),
    )
    expect(slow).toEqual([])
    const { events, hasOlder } = listSecurityEvents(asAdministrator(db), { kind: 'sign-in', accountId: 1 }, 40_000)
    expect(events).toHaveLength(AUDIT_PAGE)
    expect(hasOlder).toBe(true)
    expect(listSecurityEvents(asAdministrator(db), { kind: 'refused', from: NOW }).events).toEqual([])
  })

  test('from page to page by number, down and up again, nothing twice and nothing left out', () => {
    const context = asAdministrator(aLongLog())
    const first = listAuditEntries(context, {})
    expect(first).toMatchObject({ hasOlder: true, hasNewer: false })
    const last = first.entries.at(-1)?.number ?? 0
    expect(last).toBe(COUNT - AUDIT_PAGE + 1)
    const second = listAuditEntries(context, {}, { before: last })
    expect(second.entries[0]?.number).toBe(last - 1)
    expect(second).toMatchObject({ hasOlder: true, hasNewer: true })
    const up = listAuditEntries(context, {}, { after: second.entries[0]?.number })
    expect(up.entries).toEqual(first.entries)
    expect(up).toMatchObject({ hasNewer: false, hasOlder: true })
    expect(listAuditEntries(context, {}, { before: 2 })).toMatchObject({ hasOlder: false, hasNewer: true })
  })
})
