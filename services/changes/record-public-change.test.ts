import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { changeEntry, NO_HASH } from '#domain/changes/change-entry.ts'
import { addEditorNote } from '../article/add-editor-note.ts'
import { archiveArticle } from '../article/archive-article.ts'
import { publishArticle } from '../article/publish-article.ts'
import { saveDraft } from '../article/save-draft.ts'
import { aDraft, aPublishedArticle, aText, editorAt } from '../article/testing.ts'
import { unarchiveArticle } from '../article/unarchive-article.ts'
import { withdrawArticle } from '../article/withdraw-article.ts'
import { createHelpline } from '../helpline/create-helpline.ts'
import { changeNotice } from '../notice/change-notice.ts'
import { changeSettings } from '../setting/change-settings.ts'
import { changeTag } from '../tag/change-tag.ts'
import { createTag } from '../tag/create-tag.ts'
import { createTeam } from '../team/create-team.ts'
import { A_DAY, accepted, accountOf, asAdministrator, asEditor, expectNothingChanged, NOW } from '../testing.ts'
import { collectVerbs } from '../testing-all-verbs.ts'
import { aHelpline, aTeam } from '../testing-inputs.ts'
import { commitmentOf, entryHash } from './change-hashes.ts'
import { changeRules } from './change-rules.ts'
import { changesIn } from './testing-changes.ts'

const EARLIER = NOW - 10 * A_DAY

test('every verb says what it leaves in the register, and every row has its verb', async () => {
  expect(Object.keys(changeRules).sort()).toEqual([...(await collectVerbs()).keys()].sort())
})

const seen = ({ articleId, lockVersion }: { articleId: number; lockVersion: number }) => {
  return { articleId, seenLockVersion: lockVersion }
}

/** Kinds of the entries with what they say, the first one left out. */
const told = (db: Database) =>
  changesIn(db)
    .slice(1)
    .map(({ kind, facts: { name, address, unit, reason } }) => ({ kind, name, address, unit, reason }))

describe('the life of an article', () => {
  test('each step that readers see is an entry, with the function of whoever took it and never a name', () => {
    const db = openTestDatabase()
    const bogdan = accountOf(db, 'bogdan')
    db.$client.prepare("update accounts set unit = 'Wydział Prasowy', position = 'redaktor' where id = ?").run(bogdan)
    const first = aPublishedArticle(db, { title: 'Powołano zespół' }, EARLIER)
    const draft = accepted(
      saveDraft(asEditor(db), {
        ...seen(first),
        ...aText({ title: 'Powołano zespoły', changeNote: 'Dodano drugi zespół.' }),
      }),
    )
    const second = accepted(publishArticle(asEditor(db), seen({ ...first, ...draft })))
    const noted = accepted(addEditorNote(asEditor(db), { ...seen(second), editorNote: 'Sprawdzono adresy.' }))
    const archived = accepted(archiveArticle(asEditor(db), { ...seen(noted), reason: 'other', note: 'Po konkursie.' }))
    const back = accepted(unarchiveArticle(asEditor(db), seen(archived)))
    accepted(withdrawArticle(asEditor(db), { ...seen(back), reason: 'Błędny numer.' }))

    expect(told(db)).toMatchObject([
      { kind: 'published', name: 'Powołano zespół', reason: undefined },
      { kind: 'updated', name: 'Powołano zespoły', reason: 'Dodano drugi zespół.' },
      { kind: 'annotated' },
      { kind: 'archived', reason: 'Po konkursie.' },
      { kind: 'brought-back', reason: undefined },
      { kind: 'withdrawn', reason: 'Błędny numer.' },
    ])
    expect(new Set(told(db).map(({ unit }) => unit))).toEqual(new Set(['Wydział Prasowy, redaktor']))
    expect(new Set(told(db).map(({ address }) => address)).size).toBe(1)
    expect(JSON.stringify(changesIn(db))).not.toContain('Bogdan')
  })

  test('the entry says which text went out and what its files are, and was made when the text was last saved', () => {
    const db = openTestDatabase()
    const draft = aDraft(db, {}, EARLIER)
    accepted(publishArticle(editorAt(db, NOW), seen(draft)))
    expect(changesIn(db).at(-1)).toMatchObject({
      kind: 'published',
      subjectKind: 'article',
      subjectId: draft.articleId,
      madeAt: EARLIER,
      recordedAt: NOW,
      facts: { record: `article/${draft.articleId}/1`, content: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
  })
})

describe('what readers do not see', () => {
  test('work on drafts, records of drafts and settings of the office leave nothing', () => {
    const db = openTestDatabase()
    const { tagId } = accepted(createTag(asEditor(db), { name: 'Tajny temat' }))
    const draft = aDraft(db, { title: 'Tajny szkic', tagIds: [tagId] })
    accepted(saveDraft(asEditor(db), { ...seen(draft), ...aText({ title: 'Tajniejszy szkic', tagIds: [tagId] }) }))
    accepted(changeTag(asEditor(db), { tagId, seenLockVersion: 1, name: 'Tajniejszy temat' }))
    accepted(changeSettings(asAdministrator(db), { choices: [{ key: 'backup-daily', value: 9, seenLockVersion: 0 }] }))
    expect(changesIn(db)).toEqual([])
  })

  test('a verb that is refused leaves nothing', () => {
    const db = openTestDatabase()
    const draft = aDraft(db, { title: '' })
    expectNothingChanged(db, () => expect(publishArticle(asEditor(db), seen(draft)).ok).toBe(false))
  })
})

test('records, the notice and the settings that readers see are named as readers know them', () => {
  const db = openTestDatabase()
  const { articleId } = aPublishedArticle(db, { title: 'Nabór' }, EARLIER)
  accepted(changeNotice(asEditor(db), { notice: { articleId, until: '2026-01-31' }, seenLockVersion: 0 }))
  accepted(changeNotice(asEditor(db), { notice: null, seenLockVersion: 1 }))
  accepted(createHelpline(asEditor(db), aHelpline({ name: 'Linia zaufania' })))
  accepted(createTeam(asEditor(db), aTeam()))
  accepted(
    changeSettings(asAdministrator(db), {
      choices: [
        { key: 'publisher', value: 'Ministerstwo', seenLockVersion: 0 },
        { key: 'backup-daily', value: 9, seenLockVersion: 0 },
      ],
    }),
  )
  expect(told(db).slice(1)).toMatchObject([
    { kind: 'pinned', name: 'Nabór' },
    { kind: 'unpinned', name: 'Nabór' },
    { kind: 'added', name: 'Linia zaufania', address: '/pomoc' },
    { kind: 'added', name: 'Zespół podlaski', address: '/zespoly/podlaskie' },
    { kind: 'changed', name: 'publisher', address: '/' },
  ])
})

describe('the chain', () => {
  test('the first entry commits to the audit log as it was, and each entry names the one before it', () => {
    const db = openTestDatabase()
    accepted(createTag(asEditor(db), { name: 'Szkolenia' }))
    aPublishedArticle(db)
    const [first, ...others] = changesIn(db)
    expect(first).toMatchObject({ number: 1, kind: 'started', previousHash: NO_HASH, subjectKind: null })
    // Of the tag and of the draft; the publication has its own entry.
    expect(first?.facts.audit).toMatch(/^2 [0-9a-f]{64}$/)
    expect(others.map(({ previousHash }) => previousHash)).toEqual([
      first?.hash,
      ...others.slice(0, -1).map(({ hash }) => hash),
    ])
  })

  test('the hash of an entry is that of its canonical JSON with salted commitments', () => {
    const db = openTestDatabase()
    aPublishedArticle(db)
    const entry = changesIn(db).at(-1)
    if (!entry) throw new Error('There is no entry')
    const rows = db.$client
      .prepare<[number], { fact: 'name'; salt: string; text: string; commitment: string }>(
        'select * from public_change_facts where change_number = ?',
      )
      .all(entry.number)
    expect(rows.map(commitmentOf)).toEqual(rows.map(({ commitment }) => commitment))
    expect(new Set(rows.map(({ salt }) => salt)).size).toBe(rows.length)
    const commitments = Object.fromEntries(rows.map(({ fact, commitment }) => [fact, commitment]))
    expect(entryHash(changeEntry(entry, commitments))).toBe(entry.hash)
  })
})
