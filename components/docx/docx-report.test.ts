import { expect, test } from 'vitest'
import { docxRemarks } from '#domain/docx/docx-content.ts'
import { docxReportSentences, readDocxReport, writeDocxReport } from './docx-report.ts'

const nothing = { dropped: [], remarks: {}, images: { kept: 0, withoutAlt: 0, lost: 0 }, recordings: 0 } as const

test('every remark is said in a sentence, with its number in the right form', () => {
  const remarks = Object.fromEntries(docxRemarks.map((kind) => [kind, 2]))
  expect(
    docxReportSentences({ dropped: ['font'], remarks, images: { kept: 5, withoutAlt: 2, lost: 3 }, recordings: 1 }),
  ).toEqual([
    'Nie przeniesiono: 2 komentarze, tekst usunięty w śledzeniu zmian (2 miejsca), spis treści, nagłówki i stopki stron, wykresy, kształty i osadzone obiekty (2), znaki z czcionek symboli (2 miejsca), odnośniki do miejsc w dokumencie (2; słowa zostały).',
    'Nie dodano 3 obrazów: zapisz je jako PNG albo JPEG i prześlij przyciskiem „Obraz”.',
    'Przeniesiono inaczej: tekst wstawiony w śledzeniu zmian jest przyjęty (2 miejsca), pola tekstowe (2) są za akapitami, przy których były, wzory (2) są zwykłym tekstem.',
    'Dodano 5 obrazów. Bez opisu: 2. Wpisz przy nich tekst alternatywny.',
    'Karty filmów i dźwięków: 1. Portal nie zna ich czasu trwania ani transkrypcji: uzupełnij je, bez nich artykułu nie można opublikować.',
    'Usunięto formatowanie: kroje i wielkość pisma.',
    'W tabeli nagłówkiem jest teraz tylko pierwszy wiersz. Sprawdź, czy to wystarczy.',
    'Dokument jest oznaczony jako napisany w innym języku niż polski. Sprawdź, które fragmenty są obcojęzyczne.',
    'Samego pliku DOCX portal nie przechowuje: jeśli czytelnicy mają go pobierać, dodaj go jako załącznik.',
  ])
  for (const kind of docxRemarks) {
    expect(docxReportSentences({ ...nothing, remarks: { [kind]: 1 } }), kind).toHaveLength(2)
  }
})

test('a report comes back from an address as it went', () => {
  const report = {
    dropped: ['colour', 'comment', 'language'],
    remarks: { comment: 3, 'page-header': 1, language: 1 },
    images: { kept: 2, withoutAlt: 1, lost: 4 },
    recordings: 3,
  } as const
  expect(readDocxReport(writeDocxReport(report))).toEqual(report)
  expect(writeDocxReport(report)).toMatch(/^[a-z0-9.~-]+$/)
})

test.each(['', '..', 'zadzwoń pod 500 000 000', 'comment~1e9.note~-3.constructor.__proto__~2', '~'.repeat(5_000)])(
  'an address cannot put words of its own there: %s',
  (text) => {
    expect(readDocxReport(text)).toEqual(nothing)
  },
)
