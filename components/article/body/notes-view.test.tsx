import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Paragraph } from '#domain/article/body/body.ts'
import { body, bold, footnote, link, paragraph, text } from '#domain/article/body/body-builder.ts'
import { BodyView } from './body-view.tsx'
import { emptyContext } from './testing-context.ts'

const html = (...paragraphs: readonly Paragraph[]) =>
  renderToStaticMarkup(<BodyView body={body(...paragraphs)} context={emptyContext} />).replaceAll('\u00a0', '~')

test('a number leads to its note and the note back; both have names that are heard', () => {
  const one = footnote('przypis-a', text('Dz.U. z 2024 r.'))
  const two = footnote('przypis-b', text('Za: '), text('MSWiA', link({ kind: 'url', href: 'https://mswia.example/' })))
  expect(html(paragraph('akapit-1', text('Ustawa'), one, text(' i dane', bold), two, text('.')))).toBe(
    '<div class="prose"><p>Ustawa<sup class="note-reference"><a id="miejsce-przypisu-1" href="#przypis-1" role="doc-noteref"' +
      ' aria-label="Przypis 1">1</a></sup><strong> i~dane</strong><sup class="note-reference"><a id="miejsce-przypisu-2"' +
      ' href="#przypis-2" role="doc-noteref" aria-label="Przypis 2">2</a></sup>.</p>' +
      '<section class="notes" aria-labelledby="przypisy"><h2 id="przypisy">Przypisy</h2><ol>' +
      '<li id="przypis-1">Dz.U.~z~2024~r. <a class="note-back" href="#miejsce-przypisu-1" role="doc-backlink"' +
      ' aria-label="Wróć do miejsca przypisu 1">↑</a></li>' +
      '<li id="przypis-2">Za: <a href="https://mswia.example/" rel="noopener noreferrer">MSWiA</a> <a class="note-back"' +
      ' href="#miejsce-przypisu-2" role="doc-backlink" aria-label="Wróć do miejsca przypisu 2">↑</a></li></ol></section></div>',
  )
})

test('a text without notes has no list of them', () => {
  expect(html(paragraph('akapit-1', text('Tekst')))).toBe('<div class="prose"><p>Tekst</p></div>')
})
