import { eq, isNull, notInArray, or, sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import {
  accountRights,
  accounts,
  articleAddresses,
  articleRevisions,
  articles,
  auditLog,
  checkWaivers,
  commentMentions,
  comments,
  urgentPublications,
} from '#db/schema/index.ts'
import { blockIds, body, link, paragraph, text } from '#domain/article/body/body-builder.ts'
import { createAttachment } from '../attachment/create-attachment.ts'
import { planBulkRun } from '../bulk/plan-bulk-run.ts'
import { addComment } from '../comment/add-comment.ts'
import { type EditorContext, editorContext } from '../context.ts'
import { keepCounts } from '../counts/keep-counts.ts'
import { createMedia } from '../media/create-media.ts'
import { createPreview } from '../preview/create-preview.ts'
import { createTag } from '../tag/create-tag.ts'
import { A_DAY, accepted, accountOf, NOW, type Person } from '../testing.ts'
import { refreshOverview } from './article-overview.ts'
import { requireNewestRevision } from './article-revisions.ts'
import { binArticle } from './bin-article.ts'
import { createArticle } from './create-article.ts'
import { discardChanges } from './discard-changes.ts'
import { planArchiving } from './plan-archiving.ts'
import { requestChanges } from './request-changes.ts'
import { submitArticle } from './submit-article.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, aScheduledArticle, aText, editorAt } from './testing.ts'
import { aChange, on } from './testing-states.ts'

/** Titles of everything that a section has carry its name. */
export const sections = ['Alfa', 'Beta'] as const
export type Section = (typeof sections)[number]

const keepers = { Alfa: 'anna', Beta: 'dorota' } as const satisfies Record<Section, Person>

/** An author of each section, told by their unit; one of them manages accounts besides, which is no right to see more. */
export function theStaff(db: Database): Record<Section | 'editor', EditorContext> {
  for (const section of sections) {
    db.update(accounts)
      .set({ unit: section.toLowerCase() })
      .where(eq(accounts.id, accountOf(db, keepers[section])))
      .run()
  }
  const grant = (person: Person, right: 'author' | 'administrator') =>
    db
      .insert(accountRights)
      .values({ accountId: accountOf(db, person), right, grantedAt: NOW })
      .onConflictDoNothing()
      .run()
  grant('dorota', 'author')
  grant('anna', 'administrator')
  const contextOf = (person: Person) => editorContext(db, NOW, accountOf(db, person))
  return { Alfa: contextOf('anna'), Beta: contextOf('dorota'), editor: contextOf('bogdan') }
}

/** Says whose the articles are that an editor of the builders, or nobody with an account, has begun. */
export function giveTo(db: Database, section: Section): void {
  db.update(articles)
    .set({ createdBy: accountOf(db, keepers[section]) })
    .where(
      or(
        isNull(articles.createdBy),
        notInArray(
          articles.createdBy,
          sections.map((one) => accountOf(db, keepers[one])),
        ),
      ),
    )
    .run()
}

const EARLIER = NOW - 10 * A_DAY

/** Of each section an article in every state that a question of the staff asks for. */
export function aPortalOfTwoSections(db: Database) {
  const staff = theStaff(db)
  const hash = 'a'.repeat(64)
  const file = { hash, mimeType: 'image/png', width: 80, height: 60, bytes: 9, uploadName: 'mapa.png' } as const
  const { mediaId } = accepted(createMedia(editorAt(db, EARLIER), file))
  const pdf = { hash, mimeType: 'application/pdf', bytes: 9, fileName: 'plan.pdf' } as const
  const { attachmentId } = accepted(createAttachment(editorAt(db, EARLIER), pdf))
  const { tagId } = accepted(createTag(editorAt(db, EARLIER), { name: 'Zespoły' }))
  const parts = {
    tagIds: [tagId],
    attachments: [{ attachmentId, title: 'Plan', locale: 'pl', accessibility: 'unknown' as const }],
  }
  for (const section of sections) {
    const named = (title: string) => ({
      ...parts,
      title: `${title} ${section}`,
      leadImage: { mediaId, alt: `Mapa ${section}` },
    })
    const earlier = editorAt(db, EARLIER)
    aDraft(db, named('Szkic'), EARLIER)
    accepted(submitArticle(earlier, on(aDraft(db, named('Przekazany'), EARLIER))))
    makeApproved(db, aDraft(db, named('Zatwierdzony'), EARLIER).articleId)
    for (const context of Object.values(staff)) handOverLate(db, context, aText(named('Spóźniony')))
    const returned = accepted(submitArticle(earlier, on(aDraft(db, named('Zwrócony'), EARLIER))))
    accepted(requestChanges(earlier, { ...on(returned), note: 'Popraw.' }))
    aScheduledArticle(db, NOW + A_DAY, EARLIER, named('Planowany'))
    aPublishedArticle(db, { ...named('Ważny do wczoraj'), validUntil: '2026-01-14' }, EARLIER)
    const firstPublished = section === 'Alfa' ? '2015' : '2016'
    anArchivedArticle(db, { ...named('Dawny'), firstPublished }, EARLIER)
    const published = aPublishedArticle(db, named('Wiadomość'), EARLIER)
    const toArchive = aPublishedArticle(db, named('Do archiwum'), EARLIER)
    const plan = { dueAt: NOW + A_DAY, reason: 'expired', note: null, successorId: null } as const
    accepted(planArchiving(earlier, { ...on(toArchive), ...plan }))
    linkAway(db, named('Z odnośnikami'), published.articleId)
    publishedAlone(db, published.articleId)
    talkedAbout(db, published.articleId, section)
    waiveIn(db, published.articleId)
    accepted(discardChanges(earlier, on(aChange(db, named('Odłożony'), published))))
    accepted(binArticle(earlier, on(aDraft(db, named('W koszu'), EARLIER))))
    // Somebody may keep a draft of another section: begun with it, then moved.
    for (const context of Object.values(staff)) accepted(createArticle(context, aText(named('Własny'))))
    db.update(articles).set({ createdBy: null }).where(sql`${articles.createdAt} = ${NOW}`).run()
    correctLately(db)
    giveTo(db, section)
    db.update(articles).set({ createdAt: EARLIER }).run()
  }
  const addresses = db.select({ slug: articleAddresses.slug }).from(articleAddresses).all()
  const readings = addresses.map(({ slug }) => ({ day: '2026-01-15', what: `/aktualnosci/${slug}`, times: 1 }))
  keepCounts(db, { readings, vainSearches: [] })
  return { db, staff, mediaId, attachmentId, tagId, runId: aRunOfAll(db) }
}

/** Somebody comments on it and mentions everybody; others were sent a link to it. */
function talkedAbout(db: Database, articleId: number, section: Section): void {
  const words = `Do sprawdzenia: ${section}.`
  const { threadId } = accepted(addComment(editorAt(db, EARLIER), { articleId, passageId: null, quote: '', words }))
  const [said] = db.select({ id: comments.id }).from(comments).where(eq(comments.threadId, threadId)).all()
  for (const person of ['anna', 'bogdan', 'dorota'] as const) {
    db.insert(commentMentions)
      .values({ commentId: said?.id ?? 0, accountId: accountOf(db, person) })
      .run()
  }
  accepted(
    createPreview(editorAt(db, EARLIER), {
      articleId,
      version: 'tekst-1',
      days: 3,
      intendedFor: `Rzecznik ${section}`,
    }),
  )
}

export type TwoSections = ReturnType<typeof aPortalOfTwoSections>

/** As if a second person had approved it; nobody asks for one here. */
function makeApproved(db: Database, articleId: number): void {
  db.update(articleRevisions).set({ state: 'approved' }).where(eq(articleRevisions.articleId, articleId)).run()
  refreshOverview(db, articleId)
}

/** A text of whoever wrote it that waits for a second person, past the moment for which it was planned. */
function handOverLate(db: Database, context: EditorContext, content: ReturnType<typeof aText>): void {
  const { articleId } = accepted(submitArticle(context, on(accepted(createArticle(context, content)))))
  db.update(articleRevisions).set({ dueAt: EARLIER }).where(eq(articleRevisions.articleId, articleId)).run()
}

/** An article that leads to another host, to a page that is not there, and to an article of its section. */
function linkAway(db: Database, content: Parameters<typeof aText>[0], articleId: number): void {
  const away = ['https://inny.example/', '/aktualnosci/nie-ma'].map((href) => link({ kind: 'url', href }))
  const links = [...away, link({ kind: 'article', articleId })]
  const ids = blockIds('odnosnik')
  const words = links.map((mark) => paragraph(ids(), text('Odnośnik', mark)))
  accepted(createArticle(editorAt(db, EARLIER), { ...aText(content), body: body(...words) }))
}

/** As if the editor had published it urgently, and nobody had confirmed it. */
function publishedAlone(db: Database, articleId: number): void {
  const { id: revisionId } = requireNewestRevision(db, articleId)
  const told = { reason: 'Pilne.', publishedBy: accountOf(db, 'bogdan'), publishedAt: EARLIER, confirmBy: NOW }
  db.insert(urgentPublications)
    .values({ articleId, revisionId, ...told })
    .run()
}

/** As if the editor had let something of it pass. */
function waiveIn(db: Database, articleId: number): void {
  const told = {
    check: 'link-gone' as const,
    finding: 'a'.repeat(32),
    reason: 'Tekst historyczny.',
    untilOn: '2026-06-30',
  }
  db.insert(checkWaivers)
    .values({ articleId, ...told, grantedBy: accountOf(db, 'bogdan'), grantedAt: EARLIER })
    .run()
}

/** A run of the editors that has come to its end with every article. */
function aRunOfAll(db: Database): number {
  const rows = db.select({ articleId: articles.id, seenLockVersion: articles.lockVersion }).from(articles).all()
  const settled = { outcome: 'done' as const, issues: [] }
  const planned = {
    request: { action: 'bin' as const },
    question: null,
    articles: rows.map((row) => ({ ...row, settled })),
  }
  return accepted(planBulkRun(editorAt(db, EARLIER), planned)).runId
}

/** As if somebody else had corrected every draft that has a keeper. */
function correctLately(db: Database): void {
  db.update(articleRevisions)
    .set({ correctedAt: NOW - 1, correctedBy: accountOf(db, 'celina') })
    .where(sql`${articleRevisions.ownerId} is not null and ${articleRevisions.state} = 'draft'`)
    .run()
}

/** Numbers of the articles whose title names the section. */
export function articlesOf(db: Database, section: Section): number[] {
  const rows = db
    .selectDistinct({ id: articleRevisions.articleId })
    .from(articleRevisions)
    .where(sql`instr(${articleRevisions.title}, ${section}) > 0`)
    .all()
  return rows.map(({ id }) => id)
}

/** Numbers of all entries of the log. */
export function entryNumbers(db: Database): number[] {
  const rows = db.select({ number: auditLog.number }).from(auditLog).all()
  return rows.map(({ number }) => number)
}
