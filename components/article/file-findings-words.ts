import type { FileFindings } from '#domain/attachment/file-findings.ts'
import { type FileKind, fileKindOfMime } from '#domain/attachment/file-kind.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'

const structure: Readonly<Partial<Record<FileKind, readonly [with_: string, without: string]>>> = {
  pdf: ['ma tagi', 'bez tagów'],
  docx: ['ma nagłówki', 'bez nagłówków'],
  odt: ['ma nagłówki', 'bez nagłówków'],
}

/** What was found in a document, in a line beside its name; null = nobody has looked into it. */
export function fileFindingsWords(findings: FileFindings | null, mimeType: string): string {
  if (findings === null) return 'nie sprawdzono'
  const { isTagged, hasText, title, language, pages } = findings
  const [tagged, untagged] = structure[fileKindOfMime(mimeType) ?? 'pdf'] ?? ['', '']
  return [
    ...(pages === null ? [] : [counted(pages, pluralForms.page)]),
    hasText ? 'ma tekst' : 'same obrazy stron',
    isTagged ? tagged : untagged,
    title === null ? 'bez tytułu' : `tytuł: „${title}”`,
    language === null ? 'bez języka' : `język: ${language}`,
  ].join(' · ')
}
