import { describe, expect, test } from 'vitest'
import { plainTextLines } from './plain-text-lines.ts'

/** Kind and text of each line. */
function shapes(text: string): string[] {
  return plainTextLines(text).map(({ kind, bullet, text }) => `${bullet ?? kind} ${text}`)
}

describe('bullets', () => {
  test.each([
    ['  • jeden', ['• jeden']],
    ['•jeden', ['• jeden']],
    ['·\u00a0jeden', ['· jeden']],
    ['Lista:\n- jeden', ['text Lista:', '- jeden']],
    ['- jeden\n- dwa', ['- jeden', '- dwa']],
    ['  - jeden\r\n\r\n  - dwa', ['- jeden', '- dwa']],
    ['- Nie – powiedział gość.', ['text - Nie – powiedział gość.']],
    ['-5 stopni\n-6 stopni', ['text -5 stopni', 'text -6 stopni']],
    ['– powiedział\n– dodał', ['text – powiedział', 'text – dodał']],
    ['•', ['text •']],
  ])('%j', (text, expected) => {
    expect(shapes(text)).toEqual(expected)
  })
})

test('lines are numbered as in the file, whatever its line ends', () => {
  const numbers = plainTextLines('\uFEFFa\r\n\r\nb\rc\n\u00a0\nd').map(({ text, line, gap }) => [text, line, gap])
  expect(numbers).toEqual([
    ['a', 1, true],
    ['b', 3, true],
    ['c', 4, false],
    ['d', 6, true],
  ])
})

test('a line keeps its spaces, fixed ones too, and loses only its ends and control characters', () => {
  expect(shapes('\u00a0do\u00a0 celu ,  raz\ttu\u0007 \u00a0')).toEqual(['text do\u00a0 celu ,  raz tu'])
})
