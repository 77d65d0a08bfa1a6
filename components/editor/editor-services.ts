import type { DeskComments } from '#components/comment/desk-thread.ts'
import type { FindChoices } from '#components/form/find-choices.ts'
import type { LibraryImage } from '#components/media/library-image.ts'
import type { AttachmentUse } from '#domain/article/article-text.ts'
import type { LinkTarget } from '#domain/article/body/body.ts'
import type { EditorRecords } from './schema/editor-records.ts'
import type { FileFacts, UploadedAttachment, UploadedImage, UploadOutcome } from './upload.ts'

export type ProjectChoice = { readonly id: number; readonly slug: string; readonly title: string }

/** A helpline of the records; a retired one only so that a text that names it can say which it was. */
export type HelplineChoice = {
  readonly id: number
  readonly name: string
  readonly phone: string
  /** The latest day of which its facts are. */
  readonly statedLatestOn: string
  readonly isRetired: boolean
}

export type RecordAt = { readonly target: LinkTarget; readonly title: string }

/** What lies around the text while it is written: records to name, files to bring in, and a voice for messages. */
export type EditorServices = {
  readonly records: EditorRecords
  readonly projects: readonly ProjectChoice[]
  readonly helplines: readonly HelplineChoice[]
  /** Files on the article's list, in order. */
  readonly attachments: readonly AttachmentUse[]
  readonly articleTitle: (articleId: number) => string | null
  readonly findArticles: FindChoices
  /** The article or team that an address of this portal names, with its title; null = none, or the server does not say. */
  readonly recordAt: (href: string) => Promise<RecordAt | null>
  /** An image of the library from now on belongs to what the text may show. */
  readonly learnImage: (image: LibraryImage) => void
  readonly uploadImage: (file: File, onProgress: (share: number) => void) => Promise<UploadOutcome<UploadedImage>>
  readonly uploadAttachment: (
    file: File,
    onProgress: (share: number) => void,
  ) => Promise<UploadOutcome<UploadedAttachment>>
  /** null = a file that the article had before this page was opened, and lost. */
  readonly findFile: (attachmentId: number) => FileFacts | null
  /** Puts a file on the article's list, or changes what the list says of it. */
  readonly listAttachment: (use: AttachmentUse) => void
  /** Files dropped or pasted into the text. */
  readonly onFiles: (files: readonly File[]) => void
  /** How something is said about words of the text. */
  readonly comments: DeskComments
  /** Said once, by the one status region of the page. */
  readonly announce: (message: string) => void
}
