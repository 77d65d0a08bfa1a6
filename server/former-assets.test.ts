import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { createAssets } from './assets.ts'
import { findFormerAssets } from './former-assets.ts'

const HOUR = 3_600_000
const NOW = Date.UTC(2026, 2, 2, 9)

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'dawne-pliki-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
})

/** A start of a build, whose files are its name and `shared.js`. Returns the builds whose files it serves besides. */
function started(build: string, now: number): string[] {
  const staticDir = join(dataDir, 'programs', build)
  mkdirSync(join(staticDir, 'chunks'), { recursive: true })
  writeFileSync(join(staticDir, 'chunks', `${build}.js`), build)
  writeFileSync(join(staticDir, 'chunks', 'shared.js'), build)
  const former = findFormerAssets({ dataDir, build, staticDir, now })
  former.keepOwn()
  return former.folders.map((folder) => folder.slice(folder.lastIndexOf('/') + 1))
}

test('files of a build are there for twelve hours after another one came, however long it ran', () => {
  expect(started('a', NOW)).toEqual([])
  expect(started('a', NOW + 100 * HOUR)).toEqual([])
  expect(started('b', NOW + 200 * HOUR)).toEqual(['a'])
  expect(started('b', NOW + 211 * HOUR)).toEqual(['a'])
  expect(started('b', NOW + 213 * HOUR)).toEqual([])
  expect(readdirSync(join(dataDir, 'former-assets')).sort()).toEqual(['b', 'last'])
})

test('going back to a former build keeps the files of the one that was left', () => {
  started('a', NOW)
  started('b', NOW + HOUR)
  expect(started('a', NOW + 100 * HOUR)).toEqual(['b'])
  expect(started('a', NOW + 111 * HOUR)).toEqual(['b'])
})

test('what the former build had is served beside what this one has, which comes first', async () => {
  started('a', NOW)
  started('b', NOW + HOUR)
  const assets = createAssets({
    publicDir: join(dataDir, 'public'),
    staticDir: join(dataDir, 'programs', 'b'),
    formerDirs: [join(dataDir, 'former-assets', 'a')],
    siteUrl: 'https://komunikat.example',
  })
  const bodyOf = async (name: string) => (await assets.load(`/_next/static/chunks/${name}.js`))?.variants.identity?.body
  expect(String(await bodyOf('a'))).toBe('a')
  expect(String(await bodyOf('shared'))).toBe('b')
  expect(readFileSync(join(dataDir, 'former-assets', 'last'), 'utf8')).toBe('b')
})
