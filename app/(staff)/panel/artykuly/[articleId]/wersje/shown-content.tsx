import { siteUrl } from '#app/_server/context.ts'
import type { Staff } from '#app/_server/staff.ts'
import { bodyContext } from '#app/(public)/aktualnosci/[slug]/body-context.tsx'
import { comparedText } from '#app/(public)/aktualnosci/[slug]/wersje/zmiany/compared-text.ts'
import { BodyView } from '#components/article/body/body-view.tsx'
import { updateWords } from '#components/article/update-labels.ts'
import type { LinkTarget } from '#domain/article/body/body.ts'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import { type SnapshotContent, wholeText } from '#domain/article/snapshot.ts'
import type { ComparedVersion } from '#domain/article/versions/version-differences.ts'
import { staffFileAddress } from '#domain/attachment/file-address.ts'
import { fileFormat } from '#domain/attachment/file-kind.ts'
import { type ImageSources, imageSources, STAFF_IMAGE_ADDRESS } from '#domain/media/image-address.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import { listArticlesByIds } from '#services/article/articles-by-ids.ts'
import { listFilesOfContent } from '#services/article/snapshots/files-of-content.ts'
import { readerContextOf } from '#services/context.ts'
import { listTagsByIds } from '#services/tag/tag-queries.ts'

type FilesOfContent = ReturnType<typeof listFilesOfContent>

/** A kept body as readers would see it, with files from where staff get them; what is live is shown as it is today. */
export function shownBody({ context }: Staff, { text }: SnapshotContent, files: FilesOfContent) {
  const images = Object.fromEntries(
    files.images.map((image) => [
      image.mediaId,
      { ...imageSources(image, STAFF_IMAGE_ADDRESS), credit: null, licence: null },
    ]),
  )
  const attachments = new Map(
    files.attachments.map(({ attachmentId, title, fileName, mimeType, bytes }) => [
      attachmentId,
      {
        title,
        href: staffFileAddress(attachmentId, fileName),
        format: fileFormat(mimeType),
        bytes,
        language: null,
        accessibility: 'unchecked' as const,
      },
    ]),
  )
  const shown = { siteUrl: siteUrl(), attachments, images, frozenAt: null }
  return <BodyView body={text.body} context={bodyContext(text.body, readerContextOf(context), shown)} />
}

/** A kept content in the words in which two are compared. */
export function comparedContent({ context }: Staff, content: SnapshotContent): ComparedVersion {
  const text = wholeText(content.text)
  return comparedText(readerContextOf(context), {
    ...text,
    slug: text.slug ?? '',
    lead: text.leadImage,
    update: updateWords(text),
    eventEdtf: text.event,
    firstPublishedEdtf: text.firstPublished,
    validUntilEdtf: text.validUntil,
    tags: listTagsByIds(context, text.tagIds).map(({ name }) => name),
    voivodeships: [...new Set([...text.voivodeships, ...bodyReferences(text.body).voivodeships])].sort(),
    files: listFilesOfContent(context, content).attachments,
  })
}

/** Images of both contents by number. */
export function imagesOfContents(
  { context }: Staff,
  ...contents: readonly SnapshotContent[]
): Record<string, ImageSources> {
  return Object.fromEntries(
    contents
      .flatMap((content) => listFilesOfContent(context, content).images)
      .map((image) => [image.mediaId, imageSources(image, STAFF_IMAGE_ADDRESS)]),
  )
}

/** Where links of both lead, in words. */
export function linkWords({ context }: Staff, ...contents: readonly SnapshotContent[]): (target: LinkTarget) => string {
  const ids = contents.flatMap(({ text }) => bodyReferences(text.body).articleIds)
  const linked = listArticlesByIds(context, [...new Set(ids)])
  return (target) => {
    if (target.kind === 'url') return target.href
    if (target.kind === 'team') return `zespół ${voivodeship(target.voivodeship).adjective}`
    const title = linked.find(({ articleId }) => articleId === target.articleId)?.title
    return title === undefined ? 'artykuł, którego już nie ma' : `„${title}”`
  }
}
