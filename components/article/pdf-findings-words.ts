import type { PdfFindings } from '#domain/attachment/pdf-findings.ts'

/** What was found in a PDF, in a line beside its name; null = nobody has looked into it. */
export function pdfFindingsWords(findings: PdfFindings | null): string {
  if (findings === null) return 'nie sprawdzono'
  const { isTagged, hasText, title, language } = findings
  return [
    hasText ? 'ma tekst' : 'same obrazy stron',
    isTagged ? 'ma tagi' : 'bez tagów',
    title === null ? 'bez tytułu' : `tytuł: „${title}”`,
    language === null ? 'bez języka' : `język: ${language}`,
  ].join(' · ')
}
