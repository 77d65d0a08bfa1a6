import type {
  Attachment,
  ContactCard,
  Gallery,
  HelplineCard,
  Image,
  ProjectFunding,
  Recording,
  TeamRegister,
} from '#domain/article/body/body.ts'

export type EditorImage = { readonly src: string; readonly width: number; readonly height: number }

export type EditorHelpline = { readonly name: string; readonly phone: string; readonly isRetired: boolean }

export type RecordBlock =
  | Image
  | Gallery
  | Recording
  | Attachment
  | TeamRegister
  | ProjectFunding
  | HelplineCard
  | ContactCard

/**
 * What the editor shows of records that a body only names. Files uploaded while writing are added as they come, so it
 * asks each time and keeps no copy.
 */
export type EditorRecords = {
  readonly findImage: (mediaId: number) => EditorImage | null
  readonly findAttachmentTitle: (attachmentId: number) => string | null
  readonly findHelpline: (helplineId: number) => EditorHelpline | null
  readonly findProjectTitle: (projectSlug: string) => string | null
}
