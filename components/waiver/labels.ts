import type { WaivableCheck } from '#domain/article/waivable-checks.ts'

/** What stays as it is, as a kind of thing: in the panel's report and in the accessibility statement. */
export const waivedKinds = {
  'heading-level-jump': 'pominięty poziom nagłówka',
  'link-gone': 'odnośnik do wycofanego artykułu',
  'project-unacknowledged': 'tekst o projekcie bez zdania o współfinansowaniu',
  'image-without-alt': 'obraz bez tekstu alternatywnego',
  'image-alt-is-file-name': 'obraz z nazwą pliku zamiast tekstu alternatywnego',
  'recording-without-transcript': 'nagranie bez zapisu słów',
  'table-without-headers': 'tabela bez nagłówków',
  'table-empty-header': 'tabela z pustym nagłówkiem',
  'table-irregular': 'tabela o nierównych wierszach',
} as const satisfies Record<WaivableCheck, string>

export const waiverSentences = {
  'finding.missing': 'Wybierz, czego dotyczy odstępstwo.',
  'finding.not-a-finding': 'Wybierz, czego dotyczy odstępstwo.',
  'not-waivable': 'Wybierz, czego dotyczy odstępstwo.',
  'no-such-finding': 'Tego miejsca już nie ma w tekście albo jest w nim coś innego. Sprawdź tekst jeszcze raz.',
  'reason.missing': 'Napisz, dlaczego to zostaje.',
  'reason.too-short': 'Napisz dokładniej, dlaczego to zostaje (co najmniej 10 znaków).',
  'until.already-past': 'Ten dzień już minął. Wpisz dzisiejszy albo późniejszy.',
  'until.too-late': 'Odstępstwo może obowiązywać najwyżej rok. Wpisz wcześniejszy dzień.',
}
