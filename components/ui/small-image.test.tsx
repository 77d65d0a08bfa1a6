import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { smallImageSources } from '#domain/media/image-address.ts'
import { SmallImage } from './small-image.tsx'

test('a small image says nothing, keeps its place and waits until it is near', () => {
  const image = smallImageSources({ hash: 'ab', mimeType: 'image/png', width: 1_280, height: 800 })
  expect(renderToStaticMarkup(<SmallImage image={{ ...image, crop: null }} />)).toBe(
    '<picture class="small-image">' +
      '<source type="image/webp" srcSet="/media/ab/160.webp 160w, /media/ab/320.webp 320w" sizes="(min-width: 40rem) 8rem, (min-resolution: 2.5dppx) 3.25rem, 5rem"/>' +
      '<img src="/media/ab/160.png" srcSet="/media/ab/160.png 160w, /media/ab/320.png 320w" sizes="(min-width: 40rem) 8rem, (min-resolution: 2.5dppx) 3.25rem, 5rem" width="160" height="100"' +
      ' alt="" loading="lazy" decoding="async"/></picture>',
  )
  const crop = { ratio: null, x: 0, y: 100 }
  expect(renderToStaticMarkup(<SmallImage image={{ ...image, crop }} />)).toContain(
    'class="small-image focus-x-0 focus-y-100"',
  )
})
