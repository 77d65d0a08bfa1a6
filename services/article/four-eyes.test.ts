import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { articleRevisions, articles, revisionApprovals, urgentPublications } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { body, link, paragraph, text } from '#domain/article/body/body-builder.ts'
import { URGENT_CONFIRM_MS } from '#domain/article/urgent-publication.ts'
import { Conflict, Forbidden } from '#domain/errors.ts'
import { createAttachment } from '../attachment/create-attachment.ts'
import { replaceAttachment } from '../attachment/replace-attachment.ts'
import { createTag } from '../tag/create-tag.ts'
import { mergeTag } from '../tag/merge-tag.ts'
import { A_DAY, accepted, asAuthor, asEditor, auditEntries, NOW, theSystem } from '../testing.ts'
import { addEditorNote } from './add-editor-note.ts'
import { approveArticle } from './approve-article.ts'
import { requireArticleForWriting } from './article-for-writing.ts'
import { confirmUrgent } from './confirm-urgent.ts'
import { correctArticle } from './correct-article.ts'
import { createArticle } from './create-article.ts'
import { publishArticle } from './publish-article.ts'
import { publishDueArticle } from './publish-due-article.ts'
import { publishUrgently } from './publish-urgently.ts'
import { requestChanges } from './request-changes.ts'
import { revertUrgent } from './revert-urgent.ts'
import { saveDraft } from './save-draft.ts'
import { scheduleArticle } from './schedule-article.ts'
import { listMissed } from './staff-dashboard.ts'
import { submitArticle } from './submit-article.ts'
import { aScheduledArticle, aText, dueArticles } from './testing.ts'
import {
  anApprovedText,
  anUrgentText,
  asSecondEditor,
  aTextOfAnna,
  aTextOfTwo,
  chooseFourEyes,
  WHY,
} from './testing-four-eyes.ts'
import { on } from './testing-states.ts'
import { unscheduleArticle } from './unschedule-article.ts'
import { listUnsettledUrgent } from './urgent-publications.ts'

type Db = ReturnType<typeof openTestDatabase>

const begin = () => chooseFourEyes(openTestDatabase())
const NOTE = 'Przywrócono poprzedni numer.'

const revisions = (db: Db) => db.select().from(articleRevisions).orderBy(asc(articleRevisions.number)).all()
const states = (db: Db) => revisions(db).map(({ state }) => state)
const notApproved = { ok: false, issues: [{ field: '', key: 'not-approved' }] }

test('a text goes out after a second person approved it, and says then what was approved', () => {
  const db = begin()
  const submitted = aTextOfAnna(db)
  expect(publishArticle(asEditor(db), { ...on(submitted), changeNote: null })).toEqual(notApproved)
  const approved = accepted(approveArticle(asEditor(db), on(submitted)))
  expect(states(db)).toEqual(['approved'])
  const published = accepted(publishArticle(asEditor(db), { ...on(approved), changeNote: null }))
  expect(states(db)).toEqual(['published'])
  expect(requireArticleForWriting(asEditor(db), published.articleId).approval).toMatchObject({
    by: 'Bogdan Wiśniewski',
    holds: true,
  })
})

test('whoever submitted it, or ever saved in it, does not approve it; another editor does', () => {
  const db = begin()
  const draft = accepted(createArticle(asEditor(db), aText()))
  const saved = accepted(saveDraft(asSecondEditor(db), { ...on(draft), ...aText({ words: 'Zdanie Ewy.' }) }))
  const submitted = accepted(submitArticle(asAuthor(db), on(saved)))
  expect(() => approveArticle(asEditor(db), on(submitted))).toThrow(Forbidden)
  expect(() => approveArticle(asSecondEditor(db), on(submitted))).toThrow(Forbidden)
  expect(() => approveArticle(asAuthor(db), on(submitted))).toThrow(Forbidden)
  expect(states(db)).toEqual(['submitted'])
})

test('nor does whoever saved in it between others', () => {
  const db = begin()
  const draft = accepted(createArticle(asAuthor(db), aText()))
  const his = accepted(saveDraft(asEditor(db), { ...on(draft), ...aText({ words: 'Zdanie Bogdana.' }) }))
  const hers = accepted(saveDraft(asAuthor(db), { ...on(his), ...aText({ words: 'Zdanie Anny.' }) }))
  const submitted = accepted(submitArticle(asAuthor(db), on(hers)))
  expect(() => approveArticle(asEditor(db), on(submitted))).toThrow(Forbidden)
  accepted(approveArticle(asSecondEditor(db), on(submitted)))
})

test('a note of the editors goes the way of any change', () => {
  const db = begin()
  const published = aTextOfTwo(db)
  expect(() => addEditorNote(asEditor(db), { ...on(published), editorNote: 'Sprostowano.' })).toThrow(Forbidden)
})

test('a correction voids the approval, and the log says so; whoever corrected it does not approve it again', () => {
  const db = begin()
  const approved = anApprovedText(db)
  const corrected = accepted(correctArticle(asEditor(db), { ...on(approved), ...aText({ words: 'Poprawione.' }) }))
  expect(states(db)).toEqual(['submitted'])
  expect(auditEntries(db).at(-1)).toMatchObject({
    verb: 'article.correct',
    details: { approvalVoided: [approved.articleId] },
  })
  expect(requireArticleForWriting(asEditor(db), approved.articleId).approval).toMatchObject({ holds: false })
  expect(publishArticle(asEditor(db), { ...on(corrected), changeNote: null })).toEqual(notApproved)
  expect(() => approveArticle(asEditor(db), on(corrected))).toThrow(Forbidden)
  accepted(approveArticle(asSecondEditor(db), on(corrected)))
  expect(states(db)).toEqual(['approved'])
})

test('another note on the change at publication is another text; without the setting it is said as ever', () => {
  const db = begin()
  const approved = anApprovedText(db)
  expect(publishArticle(asEditor(db), { ...on(approved), changeNote: 'Inna nota.' })).toEqual({
    ok: false,
    issues: [{ field: 'changeNote', key: 'not-approved' }],
  })
  chooseFourEyes(db, 'off')
  accepted(publishArticle(asEditor(db), { ...on(approved), changeNote: 'Inna nota.' }))
  expect(revisions(db)).toMatchObject([{ changeNote: 'Inna nota.' }])
})

test('a file replaced behind its address voids the approval, and so does a merged tag', () => {
  const db = begin()
  const file = { fileName: 'plan.pdf', mimeType: 'application/pdf', bytes: 1 } as const
  const { attachmentId } = accepted(createAttachment(asAuthor(db), { ...file, hash: 'a'.repeat(64) }))
  const [tagId, intoTagId] = ['Kursy', 'Szkolenia'].map((name) => accepted(createTag(asEditor(db), { name })).tagId)
  const use = { attachmentId, title: 'Plan', locale: 'pl', accessibility: 'accessible' } as const
  const approved = anApprovedText(db, { attachments: [use], tagIds: [tagId ?? 0] })
  const another = { attachmentId, seenLockVersion: 1, ...file, hash: 'b'.repeat(64) }
  accepted(replaceAttachment(asEditor(db), another))
  expect(states(db)).toEqual(['submitted'])
  const { lockVersion } = requireArticleForWriting(asEditor(db), approved.articleId)
  accepted(approveArticle(asEditor(db), { articleId: approved.articleId, seenLockVersion: lockVersion }))
  accepted(mergeTag(asEditor(db), { tagId: tagId ?? 0, seenLockVersion: 1, intoTagId: intoTagId ?? 0 }))
  expect(states(db)).toEqual(['submitted'])
})

test('a content changed past every verb is not published', () => {
  const db = begin()
  const approved = anApprovedText(db)
  db.$client.exec("update article_revisions set title = 'Inny tytuł'")
  expect(publishArticle(asEditor(db), { ...on(approved), changeNote: null })).toEqual(notApproved)
})

test('a planned moment stays when the text is changed, publishes nothing, and holds again once approved', () => {
  const db = begin()
  const dueAt = NOW + 60_000
  const planned = accepted(scheduleArticle(asEditor(db), { ...on(anApprovedText(db)), dueAt, changeNote: null }))
  const corrected = correctArticle(asEditor(db), { ...on(planned), ...aText({ words: 'Poprawione.' }) })
  expect(revisions(db)).toMatchObject([{ state: 'submitted', dueAt }])
  expect(dueArticles(db, dueAt)).toEqual([])
  accepted(approveArticle(asSecondEditor(db, NOW), on(accepted(corrected))))
  expect(revisions(db)).toMatchObject([{ state: 'scheduled', dueAt }])
  accepted(publishDueArticle(theSystem(db, 'due', dueAt), { articleId: planned.articleId }))
  expect(states(db)).toEqual(['published'])
})

test('approved after its moment it waits for somebody to publish it', () => {
  const db = begin()
  const dueAt = NOW + 60_000
  const planned = accepted(scheduleArticle(asEditor(db), { ...on(anApprovedText(db)), dueAt, changeNote: null }))
  const corrected = accepted(correctArticle(asEditor(db), { ...on(planned), ...aText({ words: 'Poprawione.' }) }))
  accepted(approveArticle(asSecondEditor(db, dueAt), on(corrected)))
  expect(revisions(db)).toMatchObject([{ state: 'approved', dueAt: null, scheduledBy: null }])
})

test('what was planned by one person before the setting waits for a second one at its moment', () => {
  const db = openTestDatabase()
  const { articleId } = aScheduledArticle(db, NOW, NOW - A_DAY)
  chooseFourEyes(db)
  accepted(publishDueArticle(theSystem(db, 'due'), { articleId }))
  expect(revisions(db)).toMatchObject([{ state: 'submitted', dueAt: NOW, publishedAt: null }])
  expect(dueArticles(db, NOW)).toEqual([])
  expect(auditEntries(db).at(-1)).toMatchObject({ verb: 'article.publish-due', details: { unapproved: true } })
})

test('giving back, taking back and calling off need no second person', () => {
  const db = begin()
  const draft = accepted(createArticle(asEditor(db), aText()))
  const submitted = accepted(submitArticle(asEditor(db), on(draft)))
  accepted(requestChanges(asEditor(db), { ...on(submitted), note: 'Jeszcze raz.' }))
  expect(states(db)).toEqual(['draft'])
  const other = begin()
  const dueAt = NOW + 60_000
  const planned = accepted(scheduleArticle(asEditor(other), { ...on(anApprovedText(other)), dueAt, changeNote: null }))
  accepted(unscheduleArticle(asEditor(other), on(planned)))
  expect(states(other)).toEqual(['draft'])
})

test('approving a stale version is a conflict, and so is approving where nobody asks for two', () => {
  const db = begin()
  const submitted = aTextOfAnna(db)
  expect(() => approveArticle(asEditor(db), { ...on(submitted), seenLockVersion: 1 })).toThrow(Conflict)
  const approved = accepted(approveArticle(asEditor(db), on(submitted)))
  expect(() => approveArticle(asEditor(db), on(approved))).toThrow(Conflict)
  chooseFourEyes(db, 'off')
  const other = aTextOfAnna(db, { title: 'Inny tekst' })
  expect(() => approveArticle(asEditor(db), on(other))).toThrow(Conflict)
  expect(() => publishUrgently(asEditor(db), { ...on(other), reason: WHY, changeNote: null })).toThrow(Conflict)
  expect(db.select().from(revisionApprovals).all()).toHaveLength(1)
})

test('one person publishes urgently with a reason; another one confirms it, and nobody twice', () => {
  const db = begin()
  const urgent = anUrgentText(db)
  const waiting = () => listUnsettledUrgent(asEditor(db))
  expect(waiting()).toMatchObject([{ id: urgent.articleId, reason: WHY, publishedBy: 'Ewa Kowalska' }])
  const { publishedAt, confirmBy } = db.select().from(urgentPublications).get() ?? { publishedAt: 0, confirmBy: 0 }
  expect(confirmBy - publishedAt).toBe(URGENT_CONFIRM_MS)
  expect(() => confirmUrgent(asSecondEditor(db), on(urgent))).toThrow(Forbidden)
  expect(() => confirmUrgent(asAuthor(db), on(urgent))).toThrow(Forbidden)
  const confirmed = accepted(confirmUrgent(asEditor(db), on(urgent)))
  expect(waiting()).toEqual([])
  expect(() => revertUrgent(asEditor(db), { ...on(confirmed), note: NOTE })).toThrow(Conflict)
  expect(publishUrgently(asEditor(db), { ...on(aTextOfAnna(db, { title: 'Inny' })), reason: ' ' })).toMatchObject({
    ok: false,
    issues: [{ field: 'reason', key: 'missing' }],
  })
})

test('another person reverts it: readers have the former text again, the draft beside stays', () => {
  const db = begin()
  const first = aTextOfTwo(db, { words: 'Numer 1.', event: '2026-01-02' })
  const changed = accepted(saveDraft(asAuthor(db, NOW), { ...on(first), ...aText({ words: 'Numer 2.' }) }))
  const urgent = publishUrgently(asSecondEditor(db, NOW), { ...on(changed), reason: WHY, changeNote: null })
  const draft = saveDraft(asAuthor(db, NOW + 1), { ...on(accepted(urgent)), ...aText({ words: 'Numer 3.' }) })
  accepted(revertUrgent(asEditor(db, NOW + 2), { ...on(accepted(draft)), note: NOTE }))
  expect(revisions(db)).toMatchObject([
    { state: 'superseded', bodyText: 'Numer 1.' },
    { state: 'superseded', bodyText: 'Numer 2.' },
    { state: 'published', bodyText: 'Numer 1.', changeNote: NOTE, eventEdtf: '2026-01-02' },
    { state: 'draft', bodyText: 'Numer 3.' },
  ])
  expect(db.select().from(urgentPublications).all()).toMatchObject([{ outcome: 'reverted' }])
})

test('reverted where readers had nothing before, the article is withdrawn with the reason given', () => {
  const db = begin()
  const urgent = anUrgentText(db)
  accepted(revertUrgent(asEditor(db), { ...on(urgent), note: 'Tekst był błędny.' }))
  expect(db.select().from(articles).all()).toMatchObject([
    { publicState: 'withdrawn', withdrawalReason: 'Tekst był błędny.' },
  ])
})

test('another text in its place is no reason to forget it, but nothing to revert', () => {
  const db = begin()
  const urgent = anUrgentText(db)
  const changed = accepted(saveDraft(asAuthor(db), { ...on(urgent), ...aText({ words: 'Pełny tekst.' }) }))
  const approved = accepted(approveArticle(asEditor(db), on(accepted(submitArticle(asAuthor(db), on(changed))))))
  const published = accepted(publishArticle(asEditor(db), { ...on(approved), changeNote: null }))
  expect(() => revertUrgent(asEditor(db), { ...on(published), note: NOTE })).toThrow(Conflict)
  accepted(confirmUrgent(asEditor(db), on(published)))
})

test('an approved text that the checks keep back at its moment is a draft again, and its people find it on the dashboard', () => {
  const db = begin()
  const dueAt = NOW + 60_000
  const linked = accepted(
    publishArticle(asEditor(db), { ...on(anApprovedText(db, { title: 'Dawny' })), changeNote: null }),
  )
  const words = paragraph('akapit-1', text('Zobacz', link({ kind: 'article', articleId: linked.articleId })))
  const approved = anApprovedText(db, { title: 'Nowy', body: body(words) })
  accepted(scheduleArticle(asEditor(db), { ...on(approved), dueAt, changeNote: null }))
  db.update(articles)
    .set({ publicState: 'withdrawn', withdrawnAt: NOW, withdrawalReason: 'Błąd.' })
    .where(eq(articles.id, linked.articleId))
    .run()
  const kept = accepted(publishDueArticle(theSystem(db, 'due', dueAt), { articleId: approved.articleId }))
  expect(kept.published).toBe(false)
  expect(dueArticles(db, dueAt)).toEqual([])
  const author = asAuthor(db, dueAt)
  for (const [context, ownerId] of [
    [asEditor(db, dueAt), null],
    [author, author.actor.accountId],
  ] as const) {
    expect(listMissed(context, ownerId).articles).toMatchObject([
      { id: approved.articleId, openState: 'draft', dueAt, returnNote: expect.stringContaining('Do uzupełnienia') },
    ])
  }
})
