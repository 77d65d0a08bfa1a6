import type { ReactNode } from 'react'
import { siteUrl } from '#app/_server/context.ts'
import { bodyContext } from '#app/(public)/aktualnosci/[slug]/body-context.tsx'
import type { AttachmentView } from '#components/article/article-view.ts'
import { BodyView } from '#components/article/body/body-view.tsx'
import type { PreviewTextView } from '#components/preview/preview-text-page.tsx'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import { fileAddress } from '#domain/attachment/file-address.ts'
import { fileFormat } from '#domain/attachment/file-kind.ts'
import { IMAGE_ADDRESS, imageSources } from '#domain/media/image-address.ts'
import { previewAddress } from '#domain/preview/preview-link.ts'
import type { PublicContext } from '#services/context.ts'
import type { Preview } from '#services/preview/public-preview.ts'

/** What was kept → what the page shows. Images and files come from under the secret that opens the text. */
export function previewView(preview: Preview, context: PublicContext, secret: string): PreviewTextView {
  const { text, expiresAt, missingImages } = preview
  const base = previewAddress(secret)
  const images = Object.fromEntries(
    preview.images.map((image) => [
      image.mediaId,
      { ...imageSources(image, `${base}${IMAGE_ADDRESS}`), credit: null, licence: null },
    ]),
  )
  const attachments = new Map(preview.files.map((file) => [file.attachmentId, fileView(file, base)]))
  const shown = bodyContext(text.body, context, { siteUrl: siteUrl(), attachments, images, frozenAt: null })
  const { leadImage } = text
  const image = leadImage === null ? undefined : images[leadImage.mediaId]
  const inText = bodyReferences(text.body).attachmentIds
  return {
    title: text.title,
    summary: text.summary,
    lead: leadImage && image ? { image, alt: leadImage.alt, caption: leadImage.caption, crop: leadImage.crop } : null,
    editorNote: text.editorNote,
    attachments: [...attachments].filter(([id]) => !inText.includes(id)).map(([, view]) => view),
    missingImages,
    expiresAt,
    renderBody: (renderAfter: (passageId: string) => ReactNode) => (
      <BodyView body={text.body} context={shown} renderAfter={renderAfter} />
    ),
  }
}

function fileView(file: Preview['files'][number], base: string): AttachmentView {
  const { attachmentId, title, fileName, mimeType, bytes } = file
  const href = `${base}${fileAddress(attachmentId, fileName)}`
  return { title, href, format: fileFormat(mimeType), bytes, language: null, accessibility: 'unchecked' }
}
