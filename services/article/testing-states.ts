import type { Database } from '#db/client.ts'
import { accepted, accountOf, NOW } from '../testing.ts'
import { archiveArticle } from './archive-article.ts'
import { requireNewestRevision } from './article-revisions.ts'
import { binArticle } from './bin-article.ts'
import { cancelSubmission } from './cancel-submission.ts'
import { discardChanges } from './discard-changes.ts'
import { planArchiving } from './plan-archiving.ts'
import { saveDraft } from './save-draft.ts'
import { contentHashOf } from './snapshots/snapshot-content.ts'
import { submitArticle } from './submit-article.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, aScheduledArticle, aText, editorAt } from './testing.ts'
import { withdrawArticle } from './withdraw-article.ts'

type Saved = { readonly articleId: number; readonly lockVersion: number }
type Content = NonNullable<Parameters<typeof aText>[0]>

/** Before the moment at which the verbs of the permission table are tried. */
const EARLIER = NOW - 10 * 86_400_000

/** What a form carries of an article as somebody just left it. */
export const on = ({ articleId, lockVersion }: Saved) => ({ articleId, seenLockVersion: lockVersion })

export function aSubmittedArticle(db: Database, content: Content = {}): Saved {
  return accepted(submitArticle(editorAt(db, EARLIER), on(aDraft(db, content, EARLIER))))
}

/** A draft beside the published revision. */
export function aChange(db: Database, content: Content = {}, article: Saved = aPublishedArticle(db, {}, EARLIER)) {
  return accepted(saveDraft(editorAt(db, EARLIER), { ...on(article), ...aText({ title: 'Nowy skład', ...content }) }))
}

export function aDiscardedChange(db: Database) {
  const article = accepted(discardChanges(editorAt(db, EARLIER), on(aChange(db))))
  const find = db.$client.prepare<[], number>('select id from article_revisions where discarded_at is not null').pluck()
  return { ...article, revisionId: find.get() ?? 0 }
}

export const aBinnedDraft = (db: Database) => accepted(binArticle(editorAt(db, EARLIER), on(aDraft(db, {}, EARLIER))))

const published = (db: Database) => ({ articleId: aPublishedArticle(db, {}, EARLIER).articleId })

const planned = (dueAt: number) => ({ dueAt, reason: 'expired' as const, note: null, successorId: null })

/** A published article that goes to the archive by itself. */
export const aPlannedArchiving = (db: Database, dueAt = NOW + 60_000) =>
  accepted(planArchiving(editorAt(db, EARLIER), { ...on(aPublishedArticle(db, {}, EARLIER)), ...planned(dueAt) }))

const ofOne = (article: Saved) => ({ question: null, articles: [{ ...on(article), settled: null }] })

/** What the permission table tries on articles. */
export const articleStates: Record<string, (db: Database) => unknown> = {
  'article.publish, change without note': (db) => on(aChange(db, { changeNote: null })),
  'article.publish, correction in the archive': (db) => on(aChange(db, {}, anArchivedArticle(db, {}, EARLIER))),
  'article.take-back, submitted': (db) => on(aSubmittedArticle(db)),
  'article.correct, submitted': (db) => ({ ...on(aSubmittedArticle(db)), ...aText({ title: 'Poprawiony' }) }),
  'article.correct, scheduled': (db) => ({
    ...on(aScheduledArticle(db, NOW + 60_000, EARLIER)),
    ...aText({ title: 'Poprawiony' }),
  }),
  'article.return, submitted': (db) => ({ ...on(aSubmittedArticle(db)), note: 'Brakuje źródła.' }),
  'article.discard-changes, beside published': (db) => on(aChange(db)),
  'article.restore-discarded-draft, discarded': (db) => {
    const article = aDiscardedChange(db)
    return { ...on(article), revisionId: article.revisionId }
  },
  'article.restore-version, beside published': (db) => ({ ...on(aChange(db)), version: 'tekst-1' }),
  'article.restore-version, draft': (db) => {
    const { articleId, lockVersion } = accepted(submitArticle(editorAt(db, EARLIER), on(aDraft(db, {}, EARLIER))))
    const taken = accepted(cancelSubmission(editorAt(db, EARLIER), { articleId, seenLockVersion: lockVersion }))
    const saved = saveDraft(editorAt(db, EARLIER), { ...on(taken), ...aText({ title: 'Inny' }) })
    return { ...on(accepted(saved)), version: 'zapis-1', part: 'pole-title' }
  },
  'article.name-version, draft': (db) => {
    const { articleId } = aDraft(db, {}, EARLIER)
    const seenHash = contentHashOf(db, requireNewestRevision(db, articleId))
    return { articleId, version: 'tekst-1', seenHash, name: 'Przed uwagami' }
  },
  'article.plan-archiving, published': (db) => ({
    ...on(aPublishedArticle(db, {}, EARLIER)),
    ...planned(NOW + 60_000),
  }),
  'article.plan-archiving, planned before': (db) => ({ ...on(aPlannedArchiving(db)), ...planned(NOW + 120_000) }),
  'article.plan-archiving, for an hour that has passed': (db) => ({
    ...on(aPublishedArticle(db, {}, EARLIER)),
    ...planned(NOW),
  }),
  'article.cancel-archiving, planned': (db) => on(aPlannedArchiving(db)),
  'article.archive-due, planned and due': (db) => ({ articleId: aPlannedArchiving(db, NOW).articleId }),
  'article.keep-published, published': (db) => ({ ...published(db), until: '2027-01-31' }),
  'article.keep-published, until yesterday': (db) => ({ ...published(db), until: '2026-01-14' }),
  'article.bin, draft': (db) => on(aDraft(db, {}, EARLIER)),
  'article.restore, in the bin': (db) => on(aBinnedDraft(db)),
  'article.duplicate, draft': (db) => ({ articleId: aDraft(db, {}, EARLIER).articleId }),
  'article.duplicate, withdrawn': (db) => {
    const { articleId } = withdrawn(db)
    return { articleId }
  },
  'article.bring-back, archived': (db) => on(anArchivedArticle(db, {}, EARLIER)),
  'article.bring-back, past its validity': (db) =>
    on(
      accepted(
        archiveArticle(editorAt(db, EARLIER), {
          ...on(aPublishedArticle(db, { validUntil: '2026-01-10' }, EARLIER)),
          reason: 'expired',
        }),
      ),
    ),
  'article.annotate, published': (db) => ({ ...on(aPublishedArticle(db, {}, EARLIER)), editorNote: 'Sprostowano.' }),
  'article.annotate, archived': (db) => ({ ...on(anArchivedArticle(db, {}, EARLIER)), editorNote: 'Sprostowano.' }),
  'article.hand-over, draft': (db) => ({ ...on(aDraft(db, {}, EARLIER)), toAccountId: accountOf(db, 'anna') }),
  'article.plan-bulk, an archiving': (db) => ({
    ...ofOne(aPublishedArticle(db, {}, EARLIER)),
    request: { action: 'archive', reason: 'expired', note: null, successorId: null },
  }),
  'article.plan-bulk, a scheduling': (db) => ({
    ...ofOne(aDraft(db, {}, EARLIER)),
    request: { action: 'schedule', dueAt: NOW + 60_000 },
  }),
  'article.plan-bulk, a replacing': (db) => ({
    ...ofOne(aDraft(db, {}, EARLIER)),
    request: { action: 'replace', phrase: { words: 'zespół', wholeWords: true }, by: 'komisja', changeNote: 'Zmiana.' },
  }),
  'article.plan-bulk, a publishing': (db) => ({
    ...ofOne(aDraft(db, {}, EARLIER)),
    request: { action: 'publish', ofRunId: null },
  }),
  'article.plan-bulk, a binning': (db) => ({ ...ofOne(aDraft(db, {}, EARLIER)), request: { action: 'bin' } }),
  'article.hand-over, to a non-writer': (db) => ({
    ...on(aDraft(db, {}, EARLIER)),
    toAccountId: accountOf(db, 'celina'),
  }),
}

const withdrawn = (db: Database) =>
  accepted(
    withdrawArticle(editorAt(db, EARLIER), { ...on(aPublishedArticle(db, {}, EARLIER)), reason: 'Błędny numer.' }),
  )
