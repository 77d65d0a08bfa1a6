import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { SHA_256 } from '#db/testing-rows.ts'
import { blockIds, body, bold, paragraph, text } from '#domain/article/body/body-builder.ts'
import { Conflict, Forbidden } from '#domain/errors.ts'
import { ERASED } from '#domain/redaction/erase-words.ts'
import { StartError } from '#domain/start-error.ts'
import { linesOf, verifyChain } from '../../public/sprawdz-rejestr.mjs'
import { archiveArticle } from '../article/archive-article.ts'
import { findPublicArticle } from '../article/public-article.ts'
import { publishArticle } from '../article/publish-article.ts'
import { saveDraft } from '../article/save-draft.ts'
import { aDraft, aPublishedArticle, aText, editorAt } from '../article/testing.ts'
import { createAttachment } from '../attachment/create-attachment.ts'
import { keepFileText } from '../attachment/keep-file-text.ts'
import { replaceAttachment } from '../attachment/replace-attachment.ts'
import { compareWithRows } from '../changes/compare-with-rows.ts'
import { exportChain } from '../changes/export-chain.ts'
import { changesIn } from '../changes/testing-changes.ts'
import { publicContext } from '../context.ts'
import { createHelpline } from '../helpline/create-helpline.ts'
import { rebuildSearch } from '../search/rebuild-search.ts'
import { createTag } from '../tag/create-tag.ts'
import {
  A_DAY,
  accepted,
  accountOf,
  asAdministrator,
  asEditor,
  expectNothingChanged,
  NOW,
  theSystem,
} from '../testing.ts'
import { aHelpline } from '../testing-inputs.ts'
import { aPortalOfSize } from '../testing-portal.ts'
import { makeRedaction } from './make-redaction.ts'
import { redactWords } from './redact-words.ts'
import { repeatRedactions } from './repeat-redactions.ts'
import { bytesOf, clean, dataDirOf, leftIn, NAME } from './testing-words.ts'
import { textTables } from './text-columns.ts'

const EARLIER = NOW - 5 * A_DAY
const reason = 'art. 17 RODO, wniosek osoby'

const codeOf = () => randomBytes(16).toString('hex')
const erase = (db: Database, phrases: string[] = [NAME]) =>
  makeRedaction(asAdministrator(db), { phrases, reason, code: codeOf() })
/** Past all triggers: the name in every column of the registry that has a row, as its kind of text would hold it. */
function plantEverywhere(db: Database): string[] {
  const planted: string[] = []
  const triggers = db.$client
    .prepare<[], { name: string; sql: string }>("select name, sql from sqlite_schema where type = 'trigger'")
    .all()
  for (const { name } of triggers) db.$client.exec(`drop trigger ${name}`)
  for (const [table, { columns }] of Object.entries(textTables)) {
    for (const column of Object.keys(columns)) {
      const { changes } = db.$client
        .prepare(`update ${table} set ${column} = ${plantedIn(table, column)} where ${column} is not null`)
        .run()
      if (changes > 0) planted.push(`${table}.${column}`)
    }
  }
  for (const { sql } of triggers) db.$client.exec(sql)
  return planted
}

const JSON_COLUMNS = ['details', 'request', 'issues', 'report', 'value', 'left_out_fields', 'input']

function plantedIn(table: string, column: string): string {
  if (column === 'body') return `replace(body, '"text":"', '"text":"${NAME} ')`
  if (JSON_COLUMNS.includes(column)) return `'{"nota":"${NAME}"}'`
  if (column === 'slug') return `slug || '-zaneta-wezyk'`
  if (/url$/.test(column) || table === 'outer_answers') return `${column} || '?kto=%C5%BBaneta%20W%C4%99%C5%BCyk'`
  if (column === 'address') return `address || '?q=zaneta+wezyk'`
  if (column === 'fold_key' || column === 'sort_key' || column === 'name_key') return `${column} || ' zaneta wezyk'`
  return `${column} || ' ${NAME}'`
}

describe('everywhere', () => {
  test('whatever column the name stands in, it is nowhere afterwards, in no row and in no byte of the file', async () => {
    const db = openTestDatabase()
    aPortalOfSize(db, 2)
    const planted = plantEverywhere(db)
    await rebuildSearch(db)
    expect(planted.length).toBeGreaterThan(50)
    expect(leftIn(db).length).toBeGreaterThan(100)
    expect(bytesOf(db)).toContain('wężyk')
    accepted(erase(db))
    expect(leftIn(db)).toEqual([])
    expect(await clean(db)).toBe(1)
    expect(bytesOf(db)).not.toMatch(/żaneta|wężyk|wezyk/)
    expect(db.$client.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(db.$client.pragma('foreign_key_check')).toEqual([])
    expect(await clean(db)).toBe(0)
  })

  test('the triggers are there again', () => {
    const db = openTestDatabase()
    aPublishedArticle(db, { title: NAME }, EARLIER)
    const triggers = () =>
      db.$client.prepare("select name, sql from sqlite_schema where type = 'trigger' order by name").all()
    const before = triggers()
    accepted(erase(db))
    expect(triggers()).toEqual(before)
    expect(() => db.$client.exec("update audit_log set details = '{}'")).toThrow(/audit/)
  })
})

/** An article that readers had twice, with the name in its words, its note, its address and its former texts. */
function anArticleAbout(db: Database) {
  const id = blockIds('tekst')
  const told = body(paragraph(id(), text('Prowadzi '), text('Żaneta', bold), text(' Wężyk, lekarka.')))
  const first = aPublishedArticle(db, { title: `Dyżur: ${NAME}`, body: told }, EARLIER)
  const { articleId } = first
  const draft = accepted(
    saveDraft(editorAt(db, EARLIER + 1), {
      ...aText({ title: `Dyżur: ${NAME}`, changeNote: `Dopisano, że ${NAME} ma nowy numer.` }),
      articleId,
      body: told,
      seenLockVersion: first.lockVersion,
    }),
  )
  accepted(publishArticle(editorAt(db, EARLIER + 2), { articleId, seenLockVersion: draft.lockVersion }))
  return articleId
}

const chainOf = (db: Database) => verifyChain(linesOf([Buffer.from([...exportChain(db, { all: true })].join(''))]))

describe('a name in a published article', () => {
  test('is gone from what readers get, from search and from former texts; the words around it stay', async () => {
    const db = openTestDatabase()
    const articleId = anArticleAbout(db)
    accepted(erase(db))
    expect(leftIn(db)).toEqual([])
    const found = findPublicArticle(publicContext(db, NOW), 'dyzur-usunieto-1')
    expect(found).toMatchObject({
      revision: { articleId, title: `Dyżur: ${ERASED}`, bodyText: `Prowadzi ${ERASED}, lekarka.` },
    })
    const terms = () => db.$client.prepare("select term from search_vocabulary where term like '%wezyk%'").all()
    await clean(db)
    expect(terms()).toEqual([])
  })

  test('the register says that and why, never what, and is whole; also against its rows', async () => {
    const db = openTestDatabase()
    anArticleAbout(db)
    expect(compareWithRows(db)).toBeNull()
    accepted(erase(db))
    const told = changesIn(db).filter(({ kind }) => kind === 'redacted')
    expect(told).toMatchObject([
      { facts: { name: `Dyżur: ${ERASED}`, reason, record: 'article/1/1' } },
      { facts: { name: `Dyżur: ${ERASED}`, reason, record: 'article/1/2' } },
      { facts: { reason, record: 'redaction/1' } },
    ])
    expect(await chainOf(db)).toMatchObject({ ok: true, problem: null })
    expect(compareWithRows(db)).toBeNull()
  })

  test('what is changed behind its back afterwards is found as before', () => {
    const db = openTestDatabase()
    anArticleAbout(db)
    accepted(erase(db))
    const behind = (sql: string) => {
      db.$client.exec('begin')
      const guards = db.$client
        .prepare<[], string>("select name from sqlite_schema where type = 'trigger'")
        .pluck()
        .all()
      for (const name of guards) db.$client.exec(`drop trigger ${name}`)
      db.$client.exec(sql)
      const odd = compareWithRows(db)
      db.$client.exec('rollback')
      return odd?.reason
    }
    const last = db.$client.prepare('select max(number) from audit_log').pluck().get()
    expect(behind("update article_revisions set title = 'Inny' where number = 2")).toBe(
      'opublikowany tekst w bazie zmieniono',
    )
    expect(behind(`update audit_log set details = '{}' where number = ${last}`)).toMatch(/wpis \d+ w dzienniku/)
  })

  test('whoever has it open saves nothing over it', () => {
    const db = openTestDatabase()
    const draft = aDraft(db, { title: NAME }, EARLIER)
    accepted(erase(db))
    const seen = { articleId: draft.articleId, seenLockVersion: draft.lockVersion }
    expect(() => saveDraft(editorAt(db), { ...aText({ title: NAME }), ...seen })).toThrow(Conflict)
  })
})

describe('refused, and nothing changed', () => {
  test.each([
    ['phrases', 'not-found', ['Ktoś, kogo nie ma']],
    ['phrases', 'missing', []],
    ['phrases.0', 'too-short', ['Jan']],
    ['phrases', 'too-many', Array.from({ length: 21 }, (_, index) => `Osoba ${index}`)],
  ])('%s: %s', (field, key, phrases) => {
    const db = openTestDatabase()
    anArticleAbout(db)
    accountOf(db, 'celina')
    expectNothingChanged(db, () => expect(erase(db, phrases)).toMatchObject({ ok: false, issues: [{ field, key }] }))
  })

  test('a reason that says it', () => {
    const db = openTestDatabase()
    anArticleAbout(db)
    const result = makeRedaction(asAdministrator(db), { phrases: [NAME], reason: `Prosi ${NAME}`, code: codeOf() })
    expect(result).toMatchObject({ ok: false, issues: [{ field: 'reason', key: 'holds-words' }] })
  })

  test('a number that people call', () => {
    const db = openTestDatabase()
    accepted(createHelpline(asEditor(db), aHelpline({ name: 'Linia', phone: '22 628 01 20' })))
    expect(erase(db, ['226280120'])).toMatchObject({
      ok: false,
      issues: [{ key: 'in-helpline', context: { name: 'Linia' } }],
    })
  })

  test('by anybody but an administrator', () => {
    const db = openTestDatabase()
    anArticleAbout(db)
    expect(() => makeRedaction(asEditor(db), { phrases: [NAME], reason, code: codeOf() })).toThrow(Forbidden)
  })
})

describe('files', () => {
  const file = { fileName: 'lista.pdf', hash: SHA_256, mimeType: 'application/pdf', bytes: 12 } as const
  const better = { ...file, hash: 'cd'.repeat(32) }

  test('a file that readers get has to be replaced first; then the former one goes whole', async () => {
    const db = openTestDatabase()
    const { attachmentId } = accepted(createAttachment(asEditor(db, EARLIER), file))
    accepted(keepFileText(theSystem(db, 'due', EARLIER), { attachmentFileId: 1, text: `Lista: ${NAME}` }))
    expect(erase(db)).toMatchObject({ ok: false, issues: [{ key: 'in-current-file', context: { name: 'lista.pdf' } }] })
    accepted(replaceAttachment(asEditor(db, EARLIER), { attachmentId, seenLockVersion: 1, ...better }))
    accepted(erase(db))
    expect(db.$client.prepare('select hash from attachment_files').pluck().all()).toEqual([better.hash])
    expect(db.$client.prepare('select files from redactions').pluck().all()).toEqual([JSON.stringify([SHA_256])])
    expect(leftIn(db)).toEqual([])
  })
})

describe('a copy from before', () => {
  test('loses the words again at its first start, though nothing beside it says them', () => {
    const db = openTestDatabase()
    anArticleAbout(db)
    accepted(createTag(asEditor(db, EARLIER), { name: `Sprawa ${NAME}` }))
    const copy = `${dataDirOf(db)}/kopia.sqlite`
    db.$client.exec(`vacuum into '${copy}'`)
    const dataDir = dataDirOf(db)
    accepted(redactWords(asAdministrator(db), dataDir, { phrases: [NAME, 'inne słowa'], reason }))
    expect(readFileSync(`${dataDir}/redactions.jsonl`, 'utf8')).not.toMatch(/wężyk|wezyk/i)
    expect(repeatRedactions(db, { dataDir, now: NOW })).toBe(0)
    const old = openDatabase(copy)
    expect(leftIn(old).length).toBeGreaterThan(5)
    expect(repeatRedactions(old, { dataDir, now: NOW })).toBeGreaterThan(5)
    expect(leftIn(old)).toEqual([])
    expect(repeatRedactions(old, { dataDir, now: NOW })).toBe(0)
    old.$client.close()
  })

  test('a file that somebody damaged keeps the portal from starting, and no erasure is added to it', () => {
    const db = openTestDatabase()
    anArticleAbout(db)
    const dataDir = dataDirOf(db)
    writeFileSync(`${dataDir}/redactions.jsonl`, '{"code":')
    expect(() => repeatRedactions(db, { dataDir, now: NOW })).toThrow(StartError)
    const before = leftIn(db)
    expect(redactWords(asAdministrator(db), dataDir, { phrases: [NAME], reason })).toMatchObject({
      ok: false,
      issues: [{ field: 'phrases', key: 'list-damaged' }],
    })
    expect(() => redactWords(asEditor(db), dataDir, { phrases: [NAME], reason })).toThrow(Forbidden)
    expect(leftIn(db)).toEqual(before)
    expect(readFileSync(`${dataDir}/redactions.jsonl`, 'utf8')).toBe('{"code":')
  })

  test('an erasure that was refused is not remembered', () => {
    const db = openTestDatabase()
    const dataDir = dataDirOf(db)
    expect(redactWords(asAdministrator(db), dataDir, { phrases: ['Nie ma'], reason }).ok).toBe(false)
    expect(() => redactWords(asEditor(db), dataDir, { phrases: ['Nie ma'], reason })).toThrow(Forbidden)
    expect(readFileSync(`${dataDir}/redactions.jsonl`, 'utf8')).toBe('')
  })

  test('cut off before the erasure, the next start does it', () => {
    const db = openTestDatabase()
    anArticleAbout(db)
    const dataDir = dataDirOf(db)
    accepted(archiveArticle(editorAt(db), { articleId: 1, seenLockVersion: 4, reason: 'expired' }))
    accepted(redactWords(asAdministrator(db), dataDir, { phrases: [NAME], reason }))
    db.$client.exec('drop trigger redactions_are_never_deleted; delete from redactions')
    aDraft(db, { title: `Znowu ${NAME}` })
    expect(repeatRedactions(db, { dataDir, now: NOW })).toBeGreaterThan(0)
    expect(leftIn(db)).toEqual([])
  })
})
