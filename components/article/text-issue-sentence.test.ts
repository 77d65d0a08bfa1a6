import { expect, test } from 'vitest'
import { textIssueSentence } from './text-issue-sentence.ts'

test.each([
  [{ field: 'title', key: 'missing' }, 'Wpisz tytuł.'],
  [{ field: 'title', key: 'too-long', context: { max: 200 } }, 'Tytuł jest za długi (maksymalnie 200 znaków).'],
  [{ field: 'attachments.3.title', key: 'missing' }, 'Wpisz tytuł załącznika.'],
  [
    { field: 'body', key: 'heading-level-jump', context: { block: 'x', level: 4, expected: 3 } },
    'Zamiast nagłówka poziomu 4 użyj poziomu 3.',
  ],
  [{ field: 'leadImage', key: 'image-without-alt' }, 'Wpisz tekst alternatywny albo zaznacz „Obraz dekoracyjny”.'],
  [{ field: 'body', key: 'too-long' }, 'Podpis, opis lub adres jest za długi.'],
  [{ field: 'event', key: 'not-a-date' }, 'Takiej daty nie ma. Wpisz rok, a dzień tylko razem z miesiącem.'],
  [
    { field: 'event', key: 'left-out', context: { path: 'event', because: 'not-a-date', typed: '31.02.2026' } },
    'W polu „Data wydarzenia” wpisano „31.02.2026”; takiej daty nie ma. Popraw pole albo zapisz je puste.',
  ],
  [
    { field: 'title', key: 'left-out', context: { path: 'title', because: 'too-long', typed: 'Zespół…', max: 300 } },
    'W polu „Tytuł” wpisano „Zespół…”. Tytuł jest za długi (maksymalnie 300 znaków).',
  ],
  [
    { field: 'attachments', key: 'left-out', context: { path: 'attachments.0.title', because: 'missing' } },
    'Zmiany w polu „Załączniki” nie zapisano. Wpisz tytuł załącznika.',
  ],
  [{ field: 'x', key: 'unheard-of' }, 'Popraw to pole.'],
])('%j', (issue, sentence) => {
  expect(textIssueSentence(issue)).toBe(sentence)
})
