import type { AttachmentView } from '#components/article/article-view.ts'
import type { AttachmentAccessibility } from '#components/article/labels.ts'
import type { AccessibilityMark } from '#domain/article/attachment-use.ts'
import { fileAddress } from '#domain/attachment/file-address.ts'
import { fileFormat } from '#domain/attachment/file-kind.ts'
import type { PublicArticle } from '#services/article/public-article.ts'
import { listRevisionAttachments, type UsedAttachment } from '#services/attachment/attachment-queries.ts'
import type { PublicContext } from '#services/context.ts'

const shownMarks = {
  accessible: 'accessible',
  'not-accessible': 'inaccessible',
  unknown: 'unchecked',
} as const satisfies Record<AccessibilityMark, AttachmentAccessibility>

/** Names of languages in Polish: "ukraiński". */
const languageNames = new Intl.DisplayNames('pl', { type: 'language' })

/** The files of a text as readers see them, by number and in the order of the text; of a former text those it had. */
export function attachmentViews(
  context: PublicContext,
  { id, supersededAt }: PublicArticle['revision'],
  address: typeof fileAddress = fileAddress,
): ReadonlyMap<number, AttachmentView> {
  return new Map(
    listRevisionAttachments(context, id, supersededAt).map((used) => [used.attachmentId, toView(used, address)]),
  )
}

function toView(
  { attachmentId, title, locale, accessibility, mimeType, bytes, fileName }: UsedAttachment,
  address: typeof fileAddress,
) {
  return {
    title,
    href: address(attachmentId, fileName),
    format: fileFormat(mimeType),
    bytes,
    language: { code: locale, name: languageNames.of(locale) ?? locale },
    accessibility: shownMarks[accessibility],
  }
}
