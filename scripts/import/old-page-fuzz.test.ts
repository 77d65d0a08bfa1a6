import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ReadOldPage, readOldPage } from '#domain/import/old-page.ts'

const folder = new URL('../../domain/import/testing/', import.meta.url)
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

const read = (bytesText: string): ReadOldPage => readOldPage({ fileName: 'plik.txt', bytesText })

/** A fixed sequence of numbers below one (linear congruence): a failure happens again tomorrow. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

test('there are pages to break', () => {
  expect(pages.length).toBeGreaterThanOrEqual(3)
})

describe('broken pages are read or refused, never thrown at', () => {
  test.each(pages)('%s cut anywhere', (_, text) => {
    for (let end = 0; end <= text.length; end += 7) {
      const result = read(text.slice(0, end))
      expect(result.ok ? result.page.title : result.reason.key).not.toBe('')
    }
  })

  test.each(pages)('%s with its lines shuffled', (_, text) => {
    const random = sequence(7)
    for (let round = 0; round < 60; round++) {
      const lines = text.split('\n').map((line) => ({ line, at: random() }))
      const result = read(
        lines
          .toSorted((a, b) => a.at - b.at)
          .map(({ line }) => line)
          .join('\n'),
      )
      expect(result.ok ? result.page.title : result.reason.key).not.toBe('')
    }
  })

  test.each(pages)('%s with its characters shuffled, doubled and dropped', (_, text) => {
    const random = sequence(11)
    for (let round = 0; round < 60; round++) {
      const characters = [...text].flatMap((one) => {
        const chance = random()
        if (chance < 0.02) return []
        return chance < 0.04
          ? [one, one]
          : chance < 0.06
            ? [[...'„”"-•.\n\u00a0\ud83d'][Math.floor(random() * 9)] ?? one]
            : [one]
      })
      const result = read(characters.join(''))
      expect(result.ok ? result.page.title : result.reason.key).not.toBe('')
    }
  })
})

/** Of the processor. */
function secondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1_000_000
}

describe('a megabyte of one thing is read in a moment', () => {
  const size = 900_000
  const long = (piece: string) => piece.repeat(Math.floor(size / piece.length))

  test.each([
    ['letters', 'a'],
    ['spaces', 'a '],
    ['fixed spaces', '\u00a0'],
    ['teams and dates', 'lubuski zespół 19.05.2014, '],
    ['teams', 'lubuski zespół i '],
    ['quotation marks', '„'],
    ['projects', 'projektu „'],
    ['capitals', 'aB'],
    ['words run together', 'słowoSłowo'],
    ['full stops', 'a.B'],
    ['digits', '203-2015 '],
    ['addresses', 'www.a'],
    ['at signs', 'a@a.'],
    ['phones', '22 555 01 23 '],
    ['lines', 'a\n'],
    ['bullets', '• a\n'],
    ['dated bullets', '• powołany 19.05.2014\n'],
    ['paragraphs', 'a\n\n'],
    ['frame', 'Facebook\n'],
    ['tags', 'Tagi: a, b\n'],
  ])('%s', { timeout: 120_000 }, (_, piece) => {
    const started = process.cpuUsage()
    const result = read(`Tytuł\n\nDodane dnia 02.03.2015\n\nLogo ${long(piece)}\n\nTagi:`)
    expect(result.ok || result.reason.key === 'body-refused').toBe(true)
    // Quadratic work would take minutes of the processor, however busy the machine is.
    expect(secondsSince(started)).toBeLessThan(15)
  })

  test.each(['a\n', 'a ', 'Facebook\n', 'zespoły\n'])(
    'lines of %j above the title and below the tags',
    { timeout: 120_000 },
    (piece) => {
      const started = process.cpuUsage()
      expect(read(`${long(piece)}\n\nTytuł\n\nDodane dnia 02.03.2015\n\nTekst\n\nTagi:`).ok).toBe(true)
      expect(read(`Tytuł\n\nDodane dnia 02.03.2015\n\nTekst\n\nTagi:\n${long(piece)}`).ok).toBe(true)
      expect(secondsSince(started)).toBeLessThan(15)
    },
  )
})
