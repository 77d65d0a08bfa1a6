import type { ArchiveView, ArticleView, LastChangeView, SourceNoteView } from '#components/article/article-view.ts'
import { BodyView } from '#components/article/body/body-view.tsx'
import { archiveReasonLabels } from '#components/article/labels.ts'
import { findingSentence } from '#components/import/labels.ts'
import { roleWords } from '#domain/account/role-words.ts'
import { bodyOutline } from '#domain/article/body/body-outline.ts'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import { versionsAddress } from '#domain/article/version-address.ts'
import { fileAddress } from '#domain/attachment/file-address.ts'
import { IMAGE_ADDRESS } from '#domain/media/image-address.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { listRelatedArticles } from '#services/article/list-related-articles.ts'
import { listArticleLinks, type PublicArticle } from '#services/article/public-article.ts'
import { countPublicVersions } from '#services/article/public-versions.ts'
import type { PublicContext } from '#services/context.ts'
import { readSettings } from '#services/setting/setting-queries.ts'
import { articleRow } from '../../article-row.ts'
import { changesOfPage } from '../../rejestr-zmian/change-view.ts'
import { articleImages } from './article-images.ts'
import { attachmentViews } from './attachment-views.ts'
import { bodyContext } from './body-context.tsx'
import { fundedProjectView } from './funded-project-view.ts'

/** What the query found → what the page shows. `files`: where the asker gets them; readers, unless said otherwise. */
export function articleView(
  found: PublicArticle,
  context: PublicContext,
  siteUrl: string,
  files: FileAddresses = readersFiles,
): ArticleView {
  const { article, revision, tags, source } = found
  const attachments = attachmentViews(context, revision, files.attachment)
  const images = articleImages(context, revision.id, files.image)
  const named = bodyReferences(revision.body)
  const added = revision.firstPublished ?? partialDateFromDay(warsawDay(article.publishedAt ?? revision.createdAt))
  return {
    title: revision.title,
    quickExitUrl: tags.some(({ quickExit }) => quickExit) ? readSettings(context.db)['quick-exit-url'] : null,
    url: `${siteUrl}/aktualnosci/${revision.slug}`,
    breadcrumbs: [
      { label: 'Strona główna', href: '/' },
      article.publicState === 'archived'
        ? { label: 'Archiwum', href: '/archiwum' }
        : { label: 'Aktualności', href: '/aktualnosci' },
    ],
    added,
    lastChange: lastChange(found),
    archive: article.publicState === 'archived' ? archive(found, context) : null,
    errata: found.errata,
    version: null,
    summary: revision.summary || null,
    lead: images.lead,
    headings: bodyOutline(revision.body),
    body: (
      <BodyView
        body={revision.body}
        context={bodyContext(revision.body, context, {
          siteUrl,
          attachments,
          images: images.byId,
          frozenAt: frozenAt(found),
        })}
      />
    ),
    project:
      revision.projectId === null || named.projectSlugs.length > 0
        ? null
        : fundedProjectView(context, revision.projectId),
    editorNotes: revision.editorNote === null ? [] : [revision.editorNote],
    // A file or a project that is in the text is not shown a second time below it.
    attachments: [...attachments].filter(([id]) => !named.attachmentIds.includes(id)).map(([, view]) => view),
    related: listRelatedArticles(context, { articleId: article.id, revisionId: revision.id }).map(articleRow),
    tags: tags.map(({ name, slug }) => ({ label: name, href: `/tematy/${slug}` })),
    provenance: {
      producedBy: roleWords({ unit: revision.producerUnit, position: revision.producerPosition }),
      enteredBy: revision.enteredByRole,
      publishedBy: revision.publishedByRole,
      firstPublished: added,
      lastChangedAt: lastChange(found)?.at ?? null,
      movedFromOldPortalAt: article.importedAt,
      versions: versionsLink(found, context),
    },
    changes: changesOfPage(context, { kind: 'article', id: article.id }, `/aktualnosci/${revision.slug}`),
    sourceNote: source && sourceNote(source),
  }
}

/** Before the hash of an image; of an attachment by number and name. */
type FileAddresses = { readonly image: string; readonly attachment: typeof fileAddress }

const readersFiles: FileAddresses = { image: IMAGE_ADDRESS, attachment: fileAddress }

/** A text that readers do not have yet stands in no list of versions. */
function versionsLink({ article, revision }: PublicArticle, { db }: PublicContext) {
  const count = revision.publishedAt === null ? 0 : countPublicVersions(db, article.id)
  return count > 1 ? { count, href: versionsAddress(revision.slug) } : null
}

/** The archive and a later version both freeze what is live; what came first decides. */
function frozenAt({ article, revision }: PublicArticle): number | null {
  const moments = [article.archivedAt, revision.supersededAt].filter((at) => at !== null)
  return moments.length === 0 ? null : Math.min(...moments)
}

/** Only a later text than the first one is a change, and one of which readers were told. */
function lastChange({ told, revision }: PublicArticle): LastChangeView | null {
  if (told === null || told.number === 1 || told.publishedAt === null || revision.publishedAt === null) return null
  return { at: told.publishedAt, note: told.changeNote }
}

function archive({ article }: PublicArticle, context: PublicContext): ArchiveView {
  const [successor] = article.successorId === null ? [] : listArticleLinks(context, [article.successorId])
  return {
    archivedOn: article.archivedAt === null ? null : partialDateFromDay(warsawDay(article.archivedAt)),
    reason:
      article.archiveReason === 'other'
        ? article.archiveReasonNote
        : article.archiveReason && archiveReasonLabels[article.archiveReason],
    successor: successor ? { title: successor.title, href: `/aktualnosci/${successor.slug}` } : null,
  }
}

function sourceNote({
  fileName,
  sourceUrl,
  checksum,
  importedAt,
  report,
}: NonNullable<PublicArticle['source']>): SourceNoteView {
  return {
    source: { label: sourceUrl ?? fileName, href: sourceUrl },
    checksum,
    movedAt: importedAt,
    // The sentence of a finding quotes the place itself.
    findings: report.toCheck.map((finding) => ({ sentence: findingSentence(finding), excerpt: null })),
  }
}
