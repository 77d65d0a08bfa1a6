import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { imageSources } from '#domain/media/image-address.ts'
import { projectLogoViews } from '../../app/(public)/project-logo-views.ts'
import { MissingSigns } from './missing-signs.tsx'
import { ProjectLogos } from './project-logos.tsx'

test('signs stand in their order, each with its words', () => {
  const image = imageSources({ hash: 'ab', mimeType: 'image/png', width: 400, height: 160 })
  const logos = [
    { ...image, name: 'Norway Grants', alt: 'Norway Grants' },
    { ...image, name: 'Godło', alt: 'Godło w druku' },
  ]
  const markup = renderToStaticMarkup(<ProjectLogos logos={logos} />)
  expect(markup).toMatch(/<source type="image\/webp" srcSet="\/media\/ab\/320\.webp 320w, \/media\/ab\/400\.webp 400w"/)
  expect(markup).toMatch(/<img [^>]*alt="Norway Grants" loading="lazy".*<img [^>]*alt="Godło w druku"/)
  expect(renderToStaticMarkup(<ProjectLogos logos={[]} />)).toBe('')
})

test('a sign without its file, or without words for it, is for readers not there; whoever keeps the records is told', () => {
  const image = { hash: 'ab'.repeat(32), mimeType: 'image/png', width: 400, height: 160 }
  const views = projectLogoViews([
    { name: 'Norway Grants', alt: 'Norway Grants', image },
    { name: 'Godło', alt: null, image: null },
    { name: 'Flaga', alt: '', image },
  ])
  expect(views.map(({ name }) => name)).toEqual(['Norway Grants'])
  const signs = [
    { name: 'Norway Grants', hasImage: true },
    { name: 'Godło', hasImage: false },
  ]
  expect(renderToStaticMarkup(<MissingSigns signs={signs} />)).toMatch(/Bez obrazu: Godło</)
  expect(renderToStaticMarkup(<MissingSigns signs={signs.slice(0, 1)} />)).toBe('')
})
