import type { AccessibilityMark } from '../article/attachment-use.ts'
import type { Issue } from '../issue.ts'
import { type FileFindings, pdfAdvice } from './file-findings.ts'
import { fileKinds } from './file-kind.ts'
import { markContradictions } from './mark-contradictions.ts'

/** A file of a text, as the publish checks see it. */
export type CheckedAttachment = {
  readonly title: string
  readonly accessibility: AccessibilityMark
  /** ISO 639 code of its language, as the list says. */
  readonly locale: string
  readonly mimeType: string
  readonly findings: FileFindings | null
}

/**
 * What is worth doing about the files of a revision before it is published: a PDF that assistive technology cannot follow,
 * a file that nobody has checked, and a mark that the file contradicts. Keys: those of file-findings.ts and
 * mark-contradictions.ts, and `accessibility-not-checked`.
 */
export function attachmentIssues(attachments: readonly CheckedAttachment[]): readonly Issue[] {
  return attachments.flatMap((attachment) => {
    const { title, accessibility, mimeType, findings } = attachment
    const keys = [
      ...(accessibility === 'unknown' ? ['accessibility-not-checked'] : []),
      ...(mimeType === fileKinds.pdf.mimeType ? pdfAdvice(findings) : []),
    ]
    const denied = markContradictions(attachment).map(({ key, ...context }) => ({
      field: 'attachments',
      key,
      context: { title, ...context },
    }))
    return [...denied, ...keys.map((key) => ({ field: 'attachments', key, context: { title } }))]
  })
}
