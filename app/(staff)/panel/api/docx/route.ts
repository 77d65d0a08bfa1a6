import { uploadRoute } from '#app/_server/uploads.ts'
import { docxReportSentences } from '#components/docx/docx-report.ts'
import { docxIssueLabels } from '#components/docx/labels.ts'
import { MAX_FILE_BYTES } from '#domain/attachment/attachment-input.ts'
import { imageSources, STAFF_IMAGE_ADDRESS } from '#domain/media/image-address.ts'
import { askToAddImage } from '#services/attachment/ask-to-upload.ts'
import { textOfDocx } from './text-of-docx.ts'

/**
 * A DOCX in, blocks out, for a text that is being written: `{ blocks, images, report }`; the report in sentences. Its
 * pictures are kept, the file is not.
 */
export const POST = uploadRoute({
  kind: 'document',
  labels: docxIssueLabels,
  max: MAX_FILE_BYTES,
  ask: ({ context }) => askToAddImage(context),
  keep: (staff, upload) => textOfDocx(staff, upload, { takesTitle: false }),
  answer: ({ blocks, images, report }) => ({
    blocks,
    images: images.map((image) => ({ mediaId: image.mediaId, ...imageSources(image, STAFF_IMAGE_ADDRESS) })),
    report: docxReportSentences(report),
  }),
  page: '/panel/artykuly/nowy',
  done: 'docx-read',
})
