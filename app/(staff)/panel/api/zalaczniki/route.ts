import { fileStore } from '#app/_server/context.ts'
import { uploadRoute } from '#app/_server/uploads.ts'
import { fileIssueLabels } from '#components/media/labels.ts'
import { MAX_FILE_BYTES } from '#domain/attachment/attachment-input.ts'
import { askToAddFile } from '#services/attachment/ask-to-upload.ts'
import { createAttachment } from '#services/attachment/create-attachment.ts'
import { storeFile } from '#services/media/store-file.ts'
import { uploadedFile } from './uploaded-file.ts'

/**
 * A document in, with the `idempotencyKey` of what sends it (none = never a repetition):
 * `{ attachmentId, fileName, format, mimeType, findings, bytes, href }`, the address for staff.
 */
export const POST = uploadRoute({
  kind: 'document',
  labels: fileIssueLabels,
  max: MAX_FILE_BYTES,
  ask: ({ context }) => askToAddFile(context),
  keep: async ({ context }, { bytes, name, field }) => {
    const stored = await storeFile(fileStore(), { bytes, fileName: name })
    if (!stored.ok) return stored
    const idempotencyKey = field('idempotencyKey') || null
    const made = createAttachment(context, { idempotencyKey, ...stored.value })
    return made.ok ? { ok: true, value: { ...stored.value, ...made.value } } : made
  },
  answer: uploadedFile,
  page: '/panel/pliki/zalaczniki',
  done: 'file-added',
})
