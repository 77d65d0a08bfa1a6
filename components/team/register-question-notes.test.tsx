import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { parsePartialDate, partialDateFromDay } from '#domain/partial-date.ts'
import { QuestionDateline, QuestionNotes } from './register-question-notes.tsx'
import type { RegisterQuestionView } from './register-question-view.ts'

const question = (changes: Partial<RegisterQuestionView>): RegisterQuestionView => ({
  page: '/zespoly',
  days: partialDateFromDay('2015-03-02'),
  knownOn: null,
  isToday: false,
  isFuture: false,
  typed: { validOn: '', knownOn: '', comparedWith: '' },
  problems: { validOn: null, knownOn: null, comparedWith: null },
  mayCompare: true,
  changeDays: [],
  corrections: [],
  beforeRegister: null,
  cited: { url: 'https://portal.example/zespoly?na-dzien=2015-03-02', knownOn: '2026-01-15' },
  ...changes,
})
const dateline = (changes: Partial<RegisterQuestionView>) =>
  renderToStaticMarkup(<QuestionDateline question={question(changes)} />).replace(/<[^>]+>/g, '')

test('the line under the heading names the days and the day of the knowledge; no line ends with one letter', () => {
  expect(dateline({ knownOn: '2015-03-05' })).toContain('według wiedzy z\u00a05')
  expect(dateline({ days: parsePartialDate('2015-03') ?? partialDateFromDay('2015-03-01') })).toMatch(/^Stan w\smarcu/)
})

test('notes are for other days and other knowledge than those of today', () => {
  expect(renderToStaticMarkup(<QuestionNotes question={question({ isToday: true })} />)).toBe('')
  const before = { beganAt: Date.UTC(2026, 0, 15), articles: [] }
  expect(renderToStaticMarkup(<QuestionNotes question={question({ beforeRegister: before })} />)).toContain(
    'Rejestr prowadzimy od ',
  )
})
