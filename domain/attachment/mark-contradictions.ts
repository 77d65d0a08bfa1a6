import type { AccessibilityMark } from '../article/attachment-use.ts'
import type { FileFindings } from './file-findings.ts'
import { fileKinds } from './file-kind.ts'

/** What was said of a file, and what was found in it. */
type Marked = {
  readonly accessibility: AccessibilityMark
  /** ISO 639 code that the list says. */
  readonly locale: string
  readonly mimeType: string
  readonly findings: FileFindings | null
}

type Contradiction =
  | { readonly key: 'mark-denied-by-pictures' | 'mark-denied-by-tags' }
  | { readonly key: 'language-differs'; readonly language: string }

/**
 * Where what a writer says of a file cannot be what the file is: marked as accessible, it has only pictures of pages, or is
 * a PDF without tags; said to be in one language, it states another. What nobody found contradicts nothing.
 */
export function markContradictions({ accessibility, locale, mimeType, findings }: Marked): readonly Contradiction[] {
  if (findings === null) return []
  const { hasText, isTagged, language } = findings
  const primary = language?.split('-')[0]?.toLowerCase() ?? null
  const isDenied = accessibility === 'accessible'
  return [
    ...(isDenied && !hasText ? [{ key: 'mark-denied-by-pictures' } as const] : []),
    ...(isDenied && hasText && !isTagged && mimeType === fileKinds.pdf.mimeType
      ? [{ key: 'mark-denied-by-tags' } as const]
      : []),
    ...(language !== null && primary !== locale ? [{ key: 'language-differs', language } as const] : []),
  ]
}
