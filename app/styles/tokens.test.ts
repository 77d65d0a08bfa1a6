import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/*
 * Contrast of the tokens in both schemes, by the formula of WCAG 2.2 ("contrast ratio", "relative luminance"):
 * 1. text on its ground at least 4.5 : 1 (1.4.3);
 * 2. lines that carry meaning, borders of controls and the focus ring at least 3 : 1 (1.4.11).
 */
const source = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [lightSource = '', darkSource = ''] = source.split('@media screen and (prefers-color-scheme: dark)')

function coloursOf(css: string): Map<string, string> {
  return new Map([...css.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]))
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [lower = 0, higher = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (higher + 0.05) / (lower + 0.05)
}

const texts = [
  ...['ink', 'quiet', 'accent'].flatMap((text) =>
    ['paper', 'wash', 'sand', 'refusal-wash'].map((ground) => [text, ground]),
  ),
  ['on-accent', 'accent'],
  ['on-help', 'help'],
  ['refusal', 'paper'],
]
const lines = [
  ['line', 'paper'],
  ['sand-line', 'paper'],
  ['sand-line', 'sand'],
  ['refusal', 'refusal-wash'],
  ['accent', 'paper'],
]

describe.each([
  ['light', coloursOf(lightSource)],
  ['dark', coloursOf(darkSource)],
])('%s scheme', (_scheme, colours) => {
  const colour = (name = '') => colours.get(name) ?? expect.fail(`No token --color-${name}`)

  test.each(texts)('text %s reads on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(lines)('line %s shows on %s', (line, ground) => {
    expect(contrast(colour(line), colour(ground))).toBeGreaterThanOrEqual(3)
  })
})

test('the dark scheme leaves no colour of the light one behind', () => {
  expect([...coloursOf(darkSource).keys()].sort()).toEqual([...coloursOf(lightSource).keys()].sort())
})
