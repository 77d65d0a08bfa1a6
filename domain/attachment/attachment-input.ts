import { z } from 'zod'
import { idempotencyKey, recordId, seenLockVersion } from '../input-parts.ts'
import { lineSchema } from '../text/text-schema.ts'
import { type FileFindings, MAX_FILE_LANGUAGE, MAX_FILE_TITLE } from './file-findings.ts'
import { type FileKind, fileKinds } from './file-kind.ts'
import { MAX_FILE_NAME } from './file-name.ts'
import { MAX_FILE_TEXT } from './file-text.ts'

/** Largest file of a reader's download, in bytes. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024

const mimeTypes = Object.values(fileKinds).map(({ mimeType }) => mimeType)

/** A file already stored. Its name is what readers save it under, so it has no folders in it. */
const file = {
  fileName: lineSchema({ max: MAX_FILE_NAME }).refine((name) => !/[/\\:*?"<>|]|^\.|\.$/.test(name), {
    error: 'not-a-file-name',
  }),
  hash: z.string().regex(/^[0-9a-f]{64}$/, { error: 'not-a-file' }),
  mimeType: z.enum(mimeTypes as [(typeof mimeTypes)[number]], { error: 'not-allowed-kind' }),
  bytes: z.int().positive({ error: 'empty' }).max(MAX_FILE_BYTES, { error: 'too-large' }),
}

/** What a look into a document found; null = not looked into, or none that tells. */
const findings = z
  .object({
    isTagged: z.boolean(),
    hasText: z.boolean(),
    title: lineSchema({ max: MAX_FILE_TITLE }).nullable(),
    language: lineSchema({ max: MAX_FILE_LANGUAGE }).nullable(),
    pages: z.int().positive().nullable().default(null),
  })
  .nullable()
  .default(null)

export const CreateAttachmentInput = z.object({ idempotencyKey, findings, ...file })
export const ReplaceAttachmentInput = z.object({ attachmentId: recordId, seenLockVersion, findings, ...file })

/** What a file says, tidied (file-text.ts). */
export const KeepFileTextInput = z.object({
  attachmentFileId: recordId,
  text: z.string().max(MAX_FILE_TEXT, { error: 'too-long' }),
})

export const DeleteAttachmentInput = z.object({ attachmentId: recordId })

export type StoredFile = {
  readonly fileName: string
  readonly hash: string
  readonly mimeType: (typeof fileKinds)[FileKind]['mimeType']
  readonly bytes: number
  /** Of a PDF: what was found in it; null = nothing could be found, or it is no PDF. */
  readonly findings: FileFindings | null
}
