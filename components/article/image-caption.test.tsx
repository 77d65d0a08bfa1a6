import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ImageCaption } from './image-caption.tsx'

const markup = (props: Parameters<typeof ImageCaption>[0]) => renderToStaticMarkup(<ImageCaption {...props} />)

test('the caption comes first, then whose the image is; a licence that we know leads to its words', () => {
  const full = markup({ caption: 'Sala obrad', credit: 'Fot. Jan Nowak', licence: 'CC BY 4.0' })
  expect(full).toMatch(/^<figcaption>Sala obrad<span class="image-credit"> Fot\. Jan Nowak, <a rel="license" /)
  expect(full).toContain('href="https://creativecommons.org/licenses/by/4.0/"')
})

test('another licence stands as it was typed; of nothing nothing is said', () => {
  const typed = markup({ caption: null, credit: null, licence: 'za zgodą autora' })
  expect(typed.replaceAll('\u00a0', ' ')).toBe(
    '<figcaption><span class="image-credit">za zgodą autora</span></figcaption>',
  )
  expect(markup({ caption: null, credit: null, licence: null })).toBe('')
})
