import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  computeBuildStamp,
  computePagesStamp,
  readBuildStamp,
  removeBuildStamp,
  writeBuildStamp,
} from './build-stamp.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stempel-'))
  for (const folder of [
    'components',
    'db',
    'demo',
    'dictionary',
    'domain',
    'drizzle',
    'public',
    'scripts',
    'server',
    'services',
  ])
    mkdirSync(join(root, folder))
  for (const file of [
    'instrumentation-client.ts',
    'instrumentation.ts',
    'next.config.ts',
    'package-lock.json',
    'package.json',
    'postcss.config.mjs',
    'tsconfig.json',
  ])
    put(file, file)
  put('app/page.tsx', 'strona')
})
afterEach(() => rmSync(root, { recursive: true }))

function put(name: string, content: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true })
  writeFileSync(join(root, name), content)
}

const env = { NODE_ENV: 'test' } as const
const stamp = (variables: Record<string, string> = {}, runtime?: string) =>
  computePagesStamp(root, { ...env, ...variables }, runtime)

describe('computePagesStamp', () => {
  it.each([
    ['a page', 'app/page.tsx'],
    ['a new rule', 'domain/article/slug.ts'],
    ['a new query', 'services/public/article-page.ts'],
    ['a new table', 'db/schema/articles.ts'],
    ['a picture', 'public/icon.svg'],
    ['the lock', 'package-lock.json'],
    ['the configuration', 'next.config.ts'],
  ])('changes with %s', (_, name) => {
    const before = stamp()
    put(name, 'zmiana')
    expect(stamp()).not.toBe(before)
  })

  it('changes with a name, with the runtime and with variables that Next copies', () => {
    const before = stamp()
    expect(stamp({}, 'v99.0.0')).not.toBe(before)
    expect(stamp({ NEXT_PUBLIC_X: '1' })).not.toBe(before)
    put('app/b.tsx', '')
    const withB = stamp()
    rmSync(join(root, 'app/b.tsx'))
    put('app/c.tsx', '')
    expect(stamp()).not.toBe(withB)
  })

  it('does not change with tests, scripts, the gateway, the demonstration, dates or other variables', () => {
    const before = stamp()
    put('domain/slug.test.ts', 'test')
    put('scripts/start.ts', 'zmiana')
    put('server/gateway.ts', 'zmiana')
    put('demo/plans.ts', 'zmiana')
    utimesSync(join(root, 'app/page.tsx'), 1, 1)
    expect(stamp({ PORT: '4000', AUTH_SECRET: 'x' })).toBe(before)
  })

  it('is the same for a copy elsewhere', () => {
    const copy = mkdtempSync(join(tmpdir(), 'stempel-'))
    cpSync(root, copy, { recursive: true })
    expect(computePagesStamp(copy, env)).toBe(stamp())
    rmSync(copy, { recursive: true })
  })
})

describe('computeBuildStamp', () => {
  it.each([
    ['a page', 'app/page.tsx'],
    ['the gateway', 'server/gateway.ts'],
    ['a command', 'scripts/start.ts'],
    ['a migration', 'drizzle/0001_first.sql'],
    ['a dictionary', 'dictionary/polish.dict'],
    ['the demonstration', 'demo/plans.ts'],
  ])('changes with %s', (_, name) => {
    const before = computeBuildStamp(root, env)
    put(name, 'zmiana')
    expect(computeBuildStamp(root, env)).not.toBe(before)
  })

  it('does not change with tests', () => {
    const before = computeBuildStamp(root, env)
    put('server/gateway.test.ts', 'test')
    expect(computeBuildStamp(root, env)).toBe(before)
  })
})

describe('the stamp of a build', () => {
  it('is there only when the build came to its end', () => {
    const distDir = join(root, '.next')
    expect(readBuildStamp(distDir)).toBeNull()
    mkdirSync(distDir)
    writeBuildStamp(distDir, 'abc')
    expect(readBuildStamp(distDir)).toBe('abc')
    removeBuildStamp(distDir)
    expect(readBuildStamp(distDir)).toBeNull()
    removeBuildStamp(distDir)
  })
})
