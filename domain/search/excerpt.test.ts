import { describe, expect, test } from 'vitest'
import { excerpt, type FindHits, markHits } from './excerpt.ts'
import { textTokens } from './text-tokens.ts'

const findHits: FindHits = (text) => textTokens(text).filter(({ word }) => /^plan/i.test(word))
const shown = (parts: ReturnType<typeof excerpt>) =>
  parts?.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('') ?? null

describe('markHits', () => {
  test.each([
    ['Plan i plany.', '[Plan] i [plany].'],
    ['Nic', 'Nic'],
    ['', ''],
    ['<b>plan</b>', '<b>[plan]</b>'],
  ])('%s', (text, marked) => {
    expect(shown(markHits(text, findHits))).toBe(marked)
  })

  test('parts know where they begin and lose nothing', () => {
    const parts = markHits('To plan jest', findHits)
    expect(parts.map(({ at }) => at)).toEqual([0, 3, 7])
    expect(parts.map(({ text }) => text).join('')).toBe('To plan jest')
  })
})

describe('excerpt', () => {
  const far = 'słowo '.repeat(100)

  test('a text without a hit has none', () => {
    expect(excerpt(far, findHits)).toBeNull()
  })

  test('a short text is shown whole, its lines in one', () => {
    expect(shown(excerpt('Raz plan.\nDwa\nTrzy', findHits))).toBe('Raz [plan]. Dwa · Trzy')
  })

  test('of a long text the words around the hit, cut between words', () => {
    const text = shown(excerpt(`${far}ten plan tutaj ${far}`, findHits)) ?? ''
    expect(text).toMatch(/^… (?:słowo )+ten \[plan\] tutaj (?:słowo )*słowo …$/)
    expect(text.length).toBeLessThan(250)
  })

  test('where most different hits stand together', () => {
    expect(shown(excerpt(`plan ${far}plan oraz plany ${far}`, findHits))).toContain('[plan] oraz [plany]')
  })
})
