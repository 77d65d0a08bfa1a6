import type { ImageCrop } from '#domain/media/image-crop.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import type { AccessibilityMark } from './attachment-use.ts'
import type { Body } from './body/body.ts'
import type { Update } from './update-kind.ts'

export type AttachmentUse = {
  readonly attachmentId: number
  readonly title: string
  /** ISO 639 code of the file's language. */
  readonly locale: string
  readonly accessibility: AccessibilityMark
}

export type LeadImage = {
  readonly mediaId: number
  readonly alt: string
  readonly decorative: boolean
  readonly caption: string | null
  /** What of it is seen where it does not fit whole; null = nothing is said, so its middle. */
  readonly crop: ImageCrop | null
}

/**
 * Everything a writer can change in one text, as plain JSON: what is read for the form, sent to be saved and compared
 * when two people saved. Dates are EDTF. The input of the verbs (article-input.ts) takes it.
 */
export type ArticleText = Update & {
  readonly title: string
  /** null = made from the title. */
  readonly slug: string | null
  readonly summary: string
  readonly body: Body
  readonly leadImage: LeadImage | null
  readonly tagIds: readonly number[]
  /** Chosen beside those that the body names. */
  readonly voivodeships: readonly VoivodeshipCode[]
  readonly projectId: number | null
  readonly attachments: readonly AttachmentUse[]
  readonly event: string | null
  readonly firstPublished: string | null
  readonly validUntil: string | null
  readonly changeNote: string | null
  readonly editorNote: string | null
  readonly producerUnit: string | null
  readonly producerPosition: string | null
}
