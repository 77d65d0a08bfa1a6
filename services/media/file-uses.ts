import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import {
  articleOverviews,
  articleRevisions,
  projectLogos,
  projects,
  revisionAttachments,
  revisionImages,
} from '#db/schema/index.ts'
import type { EditorialStatus } from '#domain/article/editorial-status.ts'

/** Something that shows an image or offers a file. */
type FileUse =
  | {
      readonly kind: 'article'
      readonly articleId: number
      readonly title: string
      /** Null = the article is in the bin. */
      readonly status: EditorialStatus | null
      /** Only a former text of it does. */
      readonly isFormer: boolean
    }
  | { readonly kind: 'project'; readonly projectId: number; readonly title: string }

type Used = ReadonlyMap<number, readonly FileUse[]>

/** What shows these images: articles by their present texts and former ones, those of which `isTold` holds; then projects. */
export function usesOfImages(db: Reader, mediaIds: readonly number[], isTold?: SQL): Used {
  const inArticles = db
    .select({ fileId: revisionImages.mediaId, ...articleUse })
    .from(revisionImages)
    .innerJoin(articleRevisions, eq(articleRevisions.id, revisionImages.revisionId))
    .leftJoin(articleOverviews, eq(articleOverviews.articleId, articleRevisions.articleId))
    .where(and(inArray(revisionImages.mediaId, [...mediaIds]), isTold))
    .groupBy(revisionImages.mediaId, articleRevisions.articleId)
    .orderBy(articleRevisions.articleId)
    .all()
  const inProjects = db
    .select({ fileId: projectLogos.mediaId, projectId: projects.id, title: projects.title })
    .from(projectLogos)
    .innerJoin(projects, eq(projects.id, projectLogos.projectId))
    .where(inArray(projectLogos.mediaId, [...mediaIds]))
    .orderBy(projects.foldKey)
    .all()
  return grouped([
    ...inArticles.map(toArticleUse),
    ...inProjects.map(({ fileId, ...use }) => [fileId, { kind: 'project', ...use }] as const),
  ])
}

/** The same of attachments, which only articles offer. */
export function usesOfAttachments(db: Reader, attachmentIds: readonly number[], isTold?: SQL): Used {
  const inArticles = db
    .select({ fileId: revisionAttachments.attachmentId, ...articleUse })
    .from(revisionAttachments)
    .innerJoin(articleRevisions, eq(articleRevisions.id, revisionAttachments.revisionId))
    .leftJoin(articleOverviews, eq(articleOverviews.articleId, articleRevisions.articleId))
    .where(and(inArray(revisionAttachments.attachmentId, [...attachmentIds]), isTold))
    .groupBy(revisionAttachments.attachmentId, articleRevisions.articleId)
    .orderBy(articleRevisions.articleId)
    .all()
  return grouped(inArticles.map(toArticleUse))
}

const articleUse = {
  articleId: articleRevisions.articleId,
  title: sql<string>`coalesce(${articleOverviews.title}, max(${articleRevisions.title}))`,
  status: articleOverviews.status,
  isFormer: sql<number>`min(${articleRevisions.state} = 'superseded')`,
}

type ArticleRow = {
  readonly fileId: number
  readonly articleId: number
  readonly title: string
  readonly status: EditorialStatus | null
  readonly isFormer: number
}

function toArticleUse({ fileId, isFormer, ...use }: ArticleRow): readonly [number, FileUse] {
  return [fileId, { kind: 'article', ...use, isFormer: isFormer === 1 }]
}

function grouped(uses: readonly (readonly [number | null, FileUse])[]): Used {
  const byFile = new Map<number, FileUse[]>()
  for (const [fileId, use] of uses) {
    if (fileId !== null) byFile.set(fileId, [...(byFile.get(fileId) ?? []), use])
  }
  return byFile
}
