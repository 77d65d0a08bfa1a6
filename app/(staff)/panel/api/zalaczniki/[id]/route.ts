import { fileStore } from '#app/_server/context.ts'
import type { Staff } from '#app/_server/staff.ts'
import { uploadRoute } from '#app/_server/uploads.ts'
import { fileIssueLabels } from '#components/media/labels.ts'
import { MAX_FILE_BYTES } from '#domain/attachment/attachment-input.ts'
import { askToReplaceFile } from '#services/attachment/ask-to-upload.ts'
import { replaceAttachment } from '#services/attachment/replace-attachment.ts'
import { storeFile } from '#services/media/store-file.ts'
import { uploadedFile } from '../uploaded-file.ts'

type Params = { readonly id: string }

/** Another file behind the same address; `seenLockVersion` comes in the form or in the query. */
export const POST = uploadRoute({
  kind: 'document',
  labels: fileIssueLabels,
  max: MAX_FILE_BYTES,
  ask: ({ context }: Staff, { id }: Params) => askToReplaceFile(context, Number(id)),
  keep: async ({ context }, { bytes, name, field }, { id }: Params) => {
    const stored = await storeFile(fileStore(), { bytes, fileName: name })
    if (!stored.ok) return stored
    const seenLockVersion = Number(field('seenLockVersion'))
    const made = replaceAttachment(context, { attachmentId: Number(id), seenLockVersion, ...stored.value })
    return made.ok ? { ok: true, value: { ...stored.value, ...made.value } } : made
  },
  answer: (file) => ({ ...uploadedFile(file), lockVersion: file.lockVersion }),
  page: '/panel/pliki/zalaczniki',
  done: 'file-replaced',
})
