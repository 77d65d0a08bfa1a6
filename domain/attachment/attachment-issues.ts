import type { AccessibilityMark } from '../article/attachment-use.ts'
import type { Issue } from '../issue.ts'
import { fileKinds } from './file-kind.ts'
import { type PdfFindings, pdfAdvice } from './pdf-findings.ts'

/** A file of a text, as the publish checks see it. */
export type CheckedAttachment = {
  readonly title: string
  readonly accessibility: AccessibilityMark
  readonly mimeType: string
  readonly findings: PdfFindings | null
}

/**
 * What is worth doing about the files of a revision before it is published: a PDF that assistive technology cannot follow,
 * and a file that nobody has checked. Keys: those of pdf-findings.ts, and `accessibility-not-checked`.
 */
export function attachmentIssues(attachments: readonly CheckedAttachment[]): readonly Issue[] {
  return attachments.flatMap(({ title, accessibility, mimeType, findings }) => {
    const keys = [
      ...(accessibility === 'unknown' ? ['accessibility-not-checked'] : []),
      ...(mimeType === fileKinds.pdf.mimeType ? pdfAdvice(findings) : []),
    ]
    return keys.map((key) => ({ field: 'attachments', key, context: { title } }))
  })
}
