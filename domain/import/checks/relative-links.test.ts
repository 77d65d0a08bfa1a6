import { expect, test } from 'vitest'
import type { PageBlock } from '../page-blocks.ts'
import { relativeLinks } from './relative-links.ts'

test.each([
  ['https://urzad.example/a', []],
  ['https://urzad.example/plik.pdf', []],
  ['mailto:biuro@urzad.example', []],
  ['/hl/a.html', ['relative-link']],
  ['javascript:alert(1)', ['relative-link']],
  ['../plik.pdf', ['file-left-behind']],
  ['/download/3/plik', ['file-left-behind']],
  ['http://dawny.example/pliki/plik.docx', ['file-left-behind']],
  ['http://dawny.example/inna', []],
])('a link to %j', (href, keys) => {
  const block: PageBlock = {
    kind: 'paragraph',
    text: { text: 'zobacz plik', line: 3, links: [{ start: 7, end: 11, href }] },
  }
  const findings = relativeLinks([block], 'https://www.dawny.example/hl/1')
  expect(findings.map(({ key }) => key)).toEqual(keys)
  expect(findings.every(({ quote, line }) => quote === 'plik' && line === 3)).toBe(true)
})
