import { describe, expect, test } from 'vitest'
import { DROPPED_KEYS, type Finding, RECOGNISED_KEYS, TO_CHECK_KEYS } from '#domain/import/fidelity-report.ts'
import { IMPORT_ISSUE_KEYS } from '#domain/import/import-issue.ts'
import { findingSentence, importIssueSentence } from './labels.ts'
import { formatReport } from './report-text.ts'

test('three sections, one finding a line', () => {
  const text = formatReport({
    recognised: [{ key: 'title', line: 5, quote: 'Nowe zespoły' }],
    dropped: [],
    toCheck: [{ key: 'page-may-be-cut', line: 0, quote: 'urwany teks' }],
  })
  expect(text).toBe(
    [
      'Rozpoznano (1)',
      '  wiersz 5: Tytuł: Nowe zespoły',
      '',
      'Pominięto jako elementy strony (0)',
      '  nic',
      '',
      'Do sprawdzenia przez człowieka (1)',
      '  Brak stopki dawnej strony („Tagi:”), plik może być ucięty. Kończy się słowami: „urwany teks”',
    ].join('\n'),
  )
})

describe('sentences say the values', () => {
  test.each<[Finding, string]>([
    [
      {
        key: 'date-out-of-order',
        line: 21,
        quote: '',
        context: { found: '26.01.2014', before: '24.11.2014', behind: '09.02.2015', suggestedYear: 2015 },
      },
      'Data 26.01.2014 zaburza kolejność listy (jest między 24.11.2014 a 09.02.2015). Kolejność przywraca rok 2015; sprawdź w źródle.',
    ],
    [
      { key: 'count-with-exception', line: 15, quote: 'poza nim', context: { listed: 6, besides: 1, total: 7 } },
      'Trzeba policzyć: razem 7, a nie 6 (na liście 6 pozycji, osobno 1): „poza nim”',
    ],
    [
      { key: 'double-spaces', line: 1, quote: 'do\u00a0 celu', context: { found: '\u00a0 ' } },
      'Podwójny odstęp (tu oznaczony ␣): „do␣␣celu”',
    ],
    [
      { key: 'team-mention', line: 1, quote: 'lubuski zespół', context: { voivodeship: '08' } },
      'Zespół: „lubuski zespół” – województwo lubuskie',
    ],
    [
      { key: 'relative-date', line: 1, quote: 'w maju br.', context: { found: 'br.', publishedOn: '2015-03-02' } },
      '„br.” odnosi się do dnia publikacji (02.03.2015): „w maju br.”',
    ],
    [{ key: 'tags', line: 1, quote: 'pomoc', context: { more: 12 } }, 'Tag: pomoc (i jeszcze 12 takich)'],
  ])('%o', (finding, sentence) => {
    expect(findingSentence(finding)).toBe(sentence)
  })
})

describe('every key has one line in words, also when its values are missing', () => {
  test.each([...RECOGNISED_KEYS, ...DROPPED_KEYS, ...TO_CHECK_KEYS])('%s', (key) => {
    const sentence = findingSentence({ key, line: 1, quote: 'cytat' })
    expect(sentence).not.toMatch(/undefined|null|NaN|\n/)
    expect(sentence.length).toBeGreaterThan(8)
  })
  test.each([...IMPORT_ISSUE_KEYS])('%s', (key) => {
    expect(importIssueSentence({ key })).toMatch(/^[^\n]{15,}\.$/)
    expect(importIssueSentence({ key })).not.toMatch(/undefined|null|NaN/)
  })
})
