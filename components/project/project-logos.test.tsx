import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { imageSources } from '#domain/media/image-address.ts'
import { ProjectLogos } from './project-logos.tsx'

test('signs stand in their order: a drawing with its words, and a name where no file is at hand', () => {
  const image = imageSources({ hash: 'ab', mimeType: 'image/png', width: 400, height: 160 })
  const logos = [
    { name: 'Norway Grants', image: { ...image, alt: 'Norway Grants' } },
    { name: 'Godło w druku', image: null },
  ]
  const markup = renderToStaticMarkup(<ProjectLogos logos={logos} />)
  expect(markup).toMatch(/<source type="image\/webp" srcSet="\/media\/ab\/320\.webp 320w, \/media\/ab\/400\.webp 400w"/)
  expect(markup).toMatch(/<img [^>]*alt="Norway Grants" loading="lazy".*Znak: Godło w\u00a0druku/)
  expect(renderToStaticMarkup(<ProjectLogos logos={[]} />)).toBe('')
})
