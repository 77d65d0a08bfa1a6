import { createHash, randomUUID } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/client.ts'
import { articleRevisions, articles, imports } from '#db/schema/index.ts'
import { bodyText } from '#domain/article/body/body-text.ts'
import { publishIssues } from '#domain/article/publish-issues.ts'
import { plainUpdate } from '#domain/article/update-kind.ts'
import type { FidelityReport } from '#domain/import/fidelity-report.ts'
import type { ImportIssue } from '#domain/import/import-issue.ts'
import { normalisedForChecksum } from '#domain/import/normalised-for-checksum.ts'
import { readOldPage } from '#domain/import/old-page.ts'
import { sameAddresses } from '#domain/import/page-address.ts'
import type { OldPageSource } from '#domain/import/source-line.ts'
import type { OldPage } from '#domain/import/understood-page.ts'
import { hasPublicPages } from '#domain/locale.ts'
import { mayImportArticles } from '#domain/permissions.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { defineVerb } from '../define-verb.ts'
import { done, oneCreated, refused, unchanged } from '../outcome.ts'
import { toDateColumns } from '../partial-date-row.ts'
import { assignSlug, requireCurrentSlug } from './article-address.ts'
import { insertPublishedRevision } from './insert-revision.ts'
import { findProjectNamed, tagIdsNamed } from './named-records.ts'

/** Reading the page is pure and may take a second, so it happens while the input is parsed, before the transaction. */
const ImportArticleInput = z.custom<OldPageSource>().transform((source, context) => {
  const read = readOldPage(source)
  const reason = read.ok ? unreadableReason(read.page) : read.reason
  if (read.ok && reason === null) return { source, page: read.page, report: read.report }
  context.addIssue({ code: 'custom', path: ['file'], message: reason?.key ?? '', params: reason?.context ?? {} })
  return z.NEVER
})

/** Why a page that was read well would have no readers here. */
function unreadableReason({ lang }: OldPage): ImportIssue | null {
  return hasPublicPages(lang) ? null : { key: 'english-page' }
}

type ImportedArticle = {
  readonly articleId: number
  readonly slug: string
  readonly title: string
  readonly report: FidelityReport
  /** The same page had been brought in before: nothing changed. */
  readonly already: boolean
}

/**
 * Brings a page of the old portal into the archive, text kept as published. What the page does not say (who wrote it,
 * who archived it, when and why) stays null. Faults that the publish checks would stop are recorded with the report.
 * The key is the checksum of the normalised file: a second import of the same page changes nothing. Nor does the same
 * page saved again under another way of writing its address; with other words it is refused, so that none are lost.
 */
export const importArticle = defineVerb({
  name: 'article.import',
  input: ImportArticleInput,
  load: () => null,
  allow: mayImportArticles,
  run: ({ tx, now }, { source, page, report }) => {
    const checksum = createHash('sha256').update(normalisedForChecksum(source.bytesText)).digest('hex')
    const known = findImport(tx, checksum)
    if (known) return unchanged<ImportedArticle>({ ...known, title: page.title, report, already: true })
    const twin = page.pageAddress === null ? null : findTwin(tx, page.pageAddress)
    if (twin !== null) {
      const { articleId, slug } = twin
      if (twin.title !== page.title || twin.bodyText !== bodyText(page.body))
        return refused({ field: 'file', key: 'other-text-known', context: { slug } })
      return unchanged<ImportedArticle>({ articleId, slug, title: page.title, report, already: true })
    }

    const { id: articleId } = tx
      .insert(articles)
      .values({
        locale: page.lang,
        translationGroup: randomUUID(),
        publicState: 'archived',
        importedAt: now,
        firstPublishedOn: page.publishedOn.earliest,
        publishedAt: now,
        createdAt: now,
      })
      .returning({ id: articles.id })
      .get()
    const slug = assignSlug(tx, { articleId, locale: page.lang, title: page.title, now })
    insertPublishedRevision(tx, {
      row: {
        articleId,
        number: 1,
        title: page.title,
        slug,
        body: JSON.stringify(page.body),
        bodyText: bodyText(page.body),
        projectId: page.projectMention ? findProjectNamed(tx, page.projectMention.title) : null,
        ...toDateColumns('firstPublished', page.publishedOn),
        createdAt: now,
        updatedAt: now,
      },
      tagIds: tagIdsNamed(tx, page.tags, now),
      voivodeships: [...new Set(page.teamMentions.map(({ voivodeship }) => voivodeship))],
      now,
    })
    tx.insert(imports)
      .values({
        articleId,
        checksum,
        fileName: source.fileName,
        sourceUrl: page.pageAddress,
        original: source.bytesText,
        report: JSON.stringify({ fidelity: report, gate: legacyGate(page, slug, now) }),
        importedAt: now,
      })
      .run()
    return done<ImportedArticle>(
      { articleId, slug, title: page.title, report, already: false },
      {
        ...oneCreated('article', articleId),
        details: { checksum, fileName: source.fileName, title: page.title, slug, publishedOn: page.publishedOn.edtf },
        readersSee: true,
      },
    )
  },
})

function findImport(tx: Reader, checksum: string): { articleId: number; slug: string } | undefined {
  const found = tx.select({ articleId: imports.articleId }).from(imports).where(eq(imports.checksum, checksum)).get()
  return found && { articleId: found.articleId, slug: requireCurrentSlug(tx, found.articleId) }
}

/** The page of the same address, with the words that came in first. */
function findTwin(tx: Reader, address: string) {
  const found = tx
    .select({ articleId: imports.articleId, title: articleRevisions.title, bodyText: articleRevisions.bodyText })
    .from(imports)
    .innerJoin(articleRevisions, and(eq(articleRevisions.articleId, imports.articleId), eq(articleRevisions.number, 1)))
    .where(inArray(imports.sourceUrl, sameAddresses(address)))
    .get()
  return found ? { ...found, slug: requireCurrentSlug(tx, found.articleId) } : null
}

/** Profile "legacy": what the publish checks say is kept for whoever brings the article back from the archive, and stops nobody. */
function legacyGate(page: OldPage, slug: string, now: number) {
  return publishIssues({
    title: page.title,
    slug,
    summary: '',
    body: page.body,
    leadImage: null,
    attachments: [],
    helplines: [],
    goneArticleIds: [],
    projectId: null,
    projects: [],
    openThreads: 0,
    waivedFindings: [],
    firstPublished: page.publishedOn,
    event: null,
    validUntil: null,
    changeNote: null,
    update: plainUpdate,
    findings: null,
    leftOut: null,
    occasion: 'bring-back',
    publishedOn: warsawDay(now),
  })
}
