import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { prerenderedPages } from './prerendered-pages.ts'

it('names every page that a build froze, but for those of Next itself', () => {
  const distDir = mkdtempSync(join(tmpdir(), 'komunikat-build-'))
  const write = (routes: object, dynamicRoutes: object) =>
    writeFileSync(join(distDir, 'prerender-manifest.json'), JSON.stringify({ version: 4, routes, dynamicRoutes }))
  write({ '/_not-found': {}, '/_global-error': {} }, {})
  expect(prerenderedPages(distDir)).toEqual([])
  write({ '/_not-found': {}, '/kontakt': {} }, { '/aktualnosci/[slug]': {} })
  expect(prerenderedPages(distDir)).toEqual(['/aktualnosci/[slug]', '/kontakt'])
  rmSync(distDir, { recursive: true })
})
