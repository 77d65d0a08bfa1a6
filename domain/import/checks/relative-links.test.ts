import { expect, test } from 'vitest'
import type { PageBlock } from '../page-blocks.ts'
import { relativeLinks } from './relative-links.ts'

test.each([
  ['https://urzad.example/a', 0],
  ['mailto:biuro@urzad.example', 0],
  ['../plik.pdf', 1],
  ['/hl/a.html', 1],
  ['javascript:alert(1)', 1],
])('a link to %j', (href, count) => {
  const block: PageBlock = {
    kind: 'paragraph',
    text: { text: 'zobacz plik', line: 3, links: [{ start: 7, end: 11, href }] },
  }
  const findings = relativeLinks([block])
  expect(findings).toHaveLength(count)
  expect(findings.every(({ quote, line }) => quote === 'plik' && line === 3)).toBe(true)
})
