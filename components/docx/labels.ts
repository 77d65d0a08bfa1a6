import type { DocxIssueKey } from '#domain/docx/docx-content.ts'

/** Why a file does not become a text, and what to do instead. */
export const docxIssueLabels = {
  empty: 'Plik jest pusty. Wybierz inny.',
  'too-large': 'Plik jest za duży (maksymalnie 10 MB). Zmniejsz w nim obrazy albo podziel go na części.',
  'old-office': 'To dokument w starym formacie (DOC). Otwórz go w programie Word i zapisz jako DOCX.',
  encrypted: 'Dokument jest zabezpieczony hasłem. Zapisz go bez hasła i wybierz ponownie.',
  'not-allowed-kind':
    'To nie jest dokument DOCX. Zapisz tekst jako „Dokument programu Word (DOCX)” i wybierz ponownie.',
  broken: 'Plik jest uszkodzony albo niepełny. Zapisz go jeszcze raz i wybierz ponownie.',
  'too-heavy': 'Dokument jest zbyt złożony, aby go odczytać. Podziel go na części i wybierz jedną z nich.',
  'no-text': 'W dokumencie nie ma tekstu ani obrazów. Wybierz inny plik.',
  'too-long': 'Dokument jest za długi na jeden artykuł. Podziel go na części.',
} as const satisfies Record<DocxIssueKey, string>

export const ACCEPTED_DOCX = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** By its name alone; what it is, is asked again when it comes. */
export const isDocxName = (name: string): boolean => /\.docx$/i.test(name)
