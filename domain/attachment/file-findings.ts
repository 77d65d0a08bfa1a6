/** What a look into a PDF, DOCX or ODT found for people who read it with assistive technology. */
export type FileFindings = {
  /**
   * Of a PDF: it has tags, headings, lists and order that a screen reader can follow (ISO 32000-2, 14.8). Of a text
   * document: it has headings by style.
   */
  readonly isTagged: boolean
  /** Some of its pages have text; false = pictures of pages only. */
  readonly hasText: boolean
  /** Title of the document as it names itself; null = none. */
  readonly title: string | null
  /** Language of the document (BCP 47); null = none stated. */
  readonly language: string | null
  /** How many pages it says it has; null = not asked yet, or it does not say. */
  readonly pages: number | null
}

export const MAX_FILE_TITLE = 300
export const MAX_FILE_LANGUAGE = 35

/** What is worth improving in a file before readers have it. Sentences: components/article/text-issue-sentence.ts. */
const pdfAdviceKeys = [
  'pdf-not-checked',
  'pdf-pictures-only',
  'pdf-not-tagged',
  'pdf-without-title',
  'pdf-without-language',
] as const
type PdfAdvice = (typeof pdfAdviceKeys)[number]

/** `null` = nobody has looked into it: a file from before this was asked, or one that could not be read for it. */
export function pdfAdvice(findings: FileFindings | null): readonly PdfAdvice[] {
  if (findings === null) return ['pdf-not-checked']
  // Pages that are pictures must be made again from text; the rest comes with that.
  if (!findings.hasText) return ['pdf-pictures-only']
  return [
    ...(findings.isTagged ? [] : (['pdf-not-tagged'] as const)),
    ...(findings.title === null ? (['pdf-without-title'] as const) : []),
    ...(findings.language === null ? (['pdf-without-language'] as const) : []),
  ]
}
