import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase, testDirectory } from '#db/testing.ts'
import { type ChangeRow, changeEntry, NO_HASH } from '#domain/changes/change-entry.ts'
import type { ToldFact } from '#domain/changes/change-fact.ts'
import { linesOf, verifyChain } from '../../public/sprawdz-rejestr.mjs'
import { aDraft, aPublishedArticle } from '../article/testing.ts'
import { withdrawArticle } from '../article/withdraw-article.ts'
import { createHelpline } from '../helpline/create-helpline.ts'
import { createTeam } from '../team/create-team.ts'
import { A_DAY, accepted, asEditor, NOW } from '../testing.ts'
import { aHelpline, aTeam } from '../testing-inputs.ts'
import { commitmentOf, entryHash } from './change-hashes.ts'
import { compareWithRows } from './compare-with-rows.ts'
import { chainLine, exportChain } from './export-chain.ts'
import { changesIn } from './testing-changes.ts'

const EARLIER = NOW - 5 * A_DAY

/** Five entries: the beginning, two articles, a helpline and a team. */
function aPortal(atTheEnd?: typeof afterAll) {
  const db = openTestDatabase(atTheEnd)
  const articles = [
    aPublishedArticle(db, { title: 'Pierwszy' }, EARLIER),
    aPublishedArticle(db, { title: 'Drugi' }, EARLIER),
  ]
  accepted(createHelpline(asEditor(db), aHelpline()))
  accepted(createTeam(asEditor(db), aTeam()))
  return { db, articles }
}

const fileOf = (db: Database, all = false) => [...exportChain(db, { all })].join('')
const check = (file: string, known: { number: number; hash: string }[] = []) =>
  verifyChain(linesOf([Buffer.from(file)]), known)

/** Past all triggers, as somebody with the file of the database would; afterwards all is as it was. */
async function behindItsBack<Value>(db: Database, sql: string, look: () => Value | Promise<Value>): Promise<Value> {
  db.$client.exec('begin')
  const triggers = db.$client.prepare<[], string>("select name from sqlite_schema where type = 'trigger'").pluck().all()
  for (const name of triggers) db.$client.exec(`drop trigger ${name}`)
  db.$client.exec(sql)
  try {
    return await look()
  } finally {
    db.$client.exec('rollback')
  }
}

test('a register that nobody touched is whole, in the file and in the database', async () => {
  const { db } = aPortal()
  expect(await check(fileOf(db))).toMatchObject({ ok: true, entries: 5, hidden: 0, gaps: [], problem: null })
  expect(await check(fileOf(db, true))).toMatchObject({ ok: true, entries: 5 })
  expect(compareWithRows(db)).toBeNull()
})

describe('one byte of a downloaded file', () => {
  test('wherever it is changed, the entry is named', async () => {
    const { db } = aPortal()
    const file = fileOf(db)
    const lines = file.split('\n')
    const bytes = Buffer.from(file)
    // 60 places over the whole file, line breaks among them.
    const places = Array.from({ length: 60 }, (_, index) => Math.floor((index * (bytes.length - 1)) / 60))
    for (const place of places) {
      const changed = Buffer.from(bytes)
      changed[place] = (changed[place] ?? 0) === 0x31 ? 0x32 : 0x31
      const { ok, problem } = await check(changed.toString())
      const number = Buffer.from(bytes.subarray(0, place + 1))
        .toString()
        .split('\n').length
      expect({ place, ok, number: problem?.number }).toEqual({
        place,
        ok: false,
        number: Math.min(number, lines.length),
      })
    }
  })

  test('an entry taken out, put elsewhere or cut off is named too', async () => {
    const { db } = aPortal()
    const lines = fileOf(db).trimEnd().split('\n')
    const root = changesIn(db).at(-1)
    expect(await check(lines.toSpliced(2, 1).join('\n'))).toMatchObject({ problem: { number: 3 } })
    expect(await check([...lines.slice(0, 2), lines[3], lines[2], lines[4]].join('\n'))).toMatchObject({
      problem: { number: 3 },
    })
    // The end alone can only be missed by who wrote a hash down.
    expect(await check(lines.slice(0, 4).join('\n'))).toMatchObject({ ok: true, entries: 4 })
    expect(await check(lines.slice(0, 4).join('\n'), [{ number: 5, hash: root?.hash ?? '' }])).toMatchObject({
      ok: false,
      problem: { number: 5 },
    })
  })
})

describe('behind the back of the portal', () => {
  let db: Database
  beforeAll(() => {
    db = aPortal(afterAll).db
  })

  test.each([
    ['the kind of an entry', "update public_changes set kind = 'archived' where number = 3", 3],
    ['its time', 'update public_changes set recorded_at = recorded_at + 1 where number = 2', 2],
    ['its words', "update public_change_facts set text = text || '.' where change_number = 4 and fact = 'name'", 4],
    ['a salt', "update public_change_facts set salt = 'x' where change_number = 5 and fact = 'name'", 5],
    [
      'what it commits to',
      `update public_change_facts set commitment = '${'0'.repeat(64)}' where change_number = 3`,
      3,
    ],
    ['a hash', `update public_changes set hash = '${'0'.repeat(64)}' where number = 2`, 2],
  ])('%s', async (_, sql, number) => {
    const found = await behindItsBack(db, sql, () => check(fileOf(db, true)))
    expect(found).toMatchObject({ ok: false, problem: { number } })
  })

  test.each([
    ['which record it is about', 'update public_changes set subject_id = 2 where number = 2', 2],
    ['a published text', "update article_revisions set summary = summary || '.' where article_id = 2", 3],
    ['an entry of the audit log', "update audit_log set details = '{}' where verb = 'helpline.create'", 4],
    ['one that no reader saw the work of', "update audit_log set verb = 'x.y' where number = 1", 1],
    ['with its hash', `update audit_log set content_hash = '${'0'.repeat(64)}' where number = 1`, 1],
  ])('%s', async (_, sql, number) => {
    expect(await behindItsBack(db, sql, () => compareWithRows(db))).toMatchObject({ number })
  })
})

test('what was withdrawn is not in the file any more, and the chain holds', async () => {
  const { db, articles } = aPortal()
  const [first] = articles
  if (!first) throw new Error('There is no article')
  const { articleId, lockVersion } = first
  accepted(withdrawArticle(asEditor(db), { articleId, seenLockVersion: lockVersion, reason: 'Błędny numer.' }))
  const file = fileOf(db)
  expect(file).not.toContain('Pierwszy')
  expect(file).toContain('Drugi')
  expect(file).toContain('Błędny numer.')
  expect(await check(file)).toMatchObject({ ok: true, entries: 6 })
})

test('erased words are gone and the chain holds', async () => {
  const { db } = aPortal()
  db.$client.exec("update public_change_facts set text = null, salt = null, erased_at = 1 where fact = 'name'")
  expect(fileOf(db, true)).not.toContain('Drugi')
  expect(await check(fileOf(db))).toMatchObject({ ok: true, erased: 4, hidden: 0 })
  expect(compareWithRows(db)).toBeNull()
})

test('nothing of drafts is in the file, nor a number that counts them', () => {
  const { db } = aPortal()
  aDraft(db, { title: 'Tajny szkic' })
  const entries = fileOf(db)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(JSON.stringify(entries)).not.toContain('Tajny')
  expect(new Set(entries.flatMap(({ entry }) => Object.keys(entry)))).toEqual(
    new Set(['commitments', 'format', 'kind', 'madeAt', 'number', 'previous', 'recordedAt', 'subject']),
  )
  expect(entries.flatMap(({ facts }) => Object.keys(facts))).not.toContain('record')
})

/** As many as asked for, written without a database: only the file matters here. */
function aLongChain(entries: number): string {
  let previousHash = NO_HASH
  return Array.from({ length: entries }, (_, index) => {
    const texts = {
      name: `Temat ${index}`,
      address: `/tematy/temat-${index}`,
      unit: 'Wydział Prasowy',
      reason: 'Powód.',
    }
    const facts = Object.entries(texts).map(([fact, text]) => [fact, { salt: 'f'.repeat(32), text }] as const)
    const commitments = Object.fromEntries(
      facts.map(([fact, one]) => [fact, commitmentOf({ ...one, fact: fact as ToldFact })]),
    )
    const row: ChangeRow & { readonly subjectId: number } = {
      ...{ number: index + 1, kind: 'changed', subjectKind: 'tag', subjectId: 1, madeAt: NOW, recordedAt: NOW },
      ...{ lostNumber: null, lostHash: null, previousHash },
    }
    previousHash = entryHash(changeEntry(row, commitments))
    return chainLine({
      ...row,
      ...{ hash: previousHash, commitments, facts: Object.fromEntries(facts), erased: [], withheld: null },
    })
  }).join('\n')
}

test('10,000 entries are checked by the very file that everybody gets, from its command line', () => {
  const file = join(testDirectory(), 'rejestr-zmian.jsonl')
  writeFileSync(file, aLongChain(10_000))
  const said = execFileSync(process.execPath, ['public/sprawdz-rejestr.mjs', file], { encoding: 'utf8' })
  expect(said).toContain('Rejestr jest cały. Liczba wpisów: 10000')
})
