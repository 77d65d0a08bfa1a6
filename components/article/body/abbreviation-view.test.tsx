import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { abbr, body, bold, paragraph, text } from '#domain/article/body/body-builder.ts'
import { BodyView } from './body-view.tsx'
import { emptyContext } from './testing-context.ts'

test('the first use says in words what it stands for, later ones carry it', () => {
  const police = abbr('Komenda Główna Policji w Warszawie')
  const whole = body(
    paragraph(
      'akapit-1',
      text('Pisz do '),
      text('K', police),
      text('GP', police, bold),
      text(', a nie gdzie indziej.'),
    ),
    paragraph('akapit-2', text('KGP', police), text(' odpowie.')),
  )
  const html = renderToStaticMarkup(<BodyView body={whole} context={emptyContext} />).replaceAll('\u00a0', '~')
  expect(html).toBe(
    '<div class="prose"><p>Pisz do <abbr>K<strong>GP</strong></abbr> (Komenda Główna Policji w~Warszawie), a~nie gdzie' +
      ' indziej.</p><p><abbr title="Komenda Główna Policji w Warszawie">KGP</abbr> odpowie.</p></div>',
  )
})
