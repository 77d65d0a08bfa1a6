import { requireSaveQuota } from '#app/_server/quotas.ts'
import { uploadRoute } from '#app/_server/uploads.ts'
import { docxReportSentences, writeDocxReport } from '#components/docx/docx-report.ts'
import { docxIssueLabels } from '#components/docx/labels.ts'
import { MAX_FILE_BYTES } from '#domain/attachment/attachment-input.ts'
import { createArticle } from '#services/article/create-article.ts'
import { askToBeginArticle } from '#services/attachment/ask-to-upload.ts'
import { textOfDocx } from '../text-of-docx.ts'

/**
 * An article begun with a DOCX: `{ articleId, report }`. A form is led to the draft, which says what became of the
 * document. Sent twice with its `idempotencyKey`, it is one article.
 */
export const POST = uploadRoute({
  kind: 'document',
  labels: docxIssueLabels,
  max: MAX_FILE_BYTES,
  ask: ({ context }) => askToBeginArticle(context),
  keep: async (staff, upload) => {
    requireSaveQuota(staff)
    const read = await textOfDocx(staff, upload, { takesTitle: true })
    if (!read.ok) return read
    const { title, body, report } = read.value
    const draftKey = upload.field('idempotencyKey') || null
    const made = createArticle(staff.context, { title, body, draftKey })
    return made.ok ? { ok: true, value: { articleId: made.value.articleId, report } } : made
  },
  answer: ({ articleId, report }) => ({ articleId, report: docxReportSentences(report) }),
  page: '/panel/artykuly/nowy',
  done: 'draft-from-docx',
  donePage: ({ articleId, report }) => `/panel/artykuly/${articleId}?wczytano=${writeDocxReport(report)}`,
})
