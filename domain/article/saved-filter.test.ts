import { expect, test } from 'vitest'
import { readQuestion, writeQuestion } from './saved-filter.ts'

const canonical = (question: string) => {
  const query = readQuestion(question)
  return query && writeQuestion(query)
}

test('a question is written in one way, without its page', () => {
  expect(canonical('strona=3&stan=szkic&q=%20praca%20')).toBe('q=praca&stan=szkic')
  expect(canonical('moje=1&sort=tytul&kierunek=malejaco')).toBe('moje=1&sort=tytul&kierunek=malejaco')
})

test('an order alone, a page alone or nothing known narrows nothing down', () => {
  for (const question of ['', 'sort=tytul', 'strona=2', 'stan=nie-ma', '%%%', 'strona=x']) {
    expect(canonical(question), question).toBeNull()
  }
})
