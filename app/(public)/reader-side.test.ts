import { globSync, readFileSync } from 'node:fs'
import { basename, join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import nextConfig from '../../next.config.ts'

const root = join(import.meta.dirname, '../..')

const source = (file: string) => readFileSync(join(root, file), 'utf8')

/** Files of ours that a file imports, as paths from the root. */
function importsOf(file: string): string[] {
  const named = [...source(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name)
  return named.flatMap((name) => {
    if (name.startsWith('.')) return [posix.join(posix.dirname(file), name)]
    return /^#(app|components)\//.test(name) ? [name.slice(1)] : []
  })
}

/** Every file that a public page is made of, whatever folder it is in. */
function reachedByReaders(): string[] {
  const reached = new Set<string>()
  const waiting = globSync('app/(public)/**/*.{ts,tsx}', { cwd: root }).map((file) => file.replaceAll('\\', '/'))
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file) || file.includes('.test.') || !/\.tsx?$/.test(file)) continue
    reached.add(file)
    waiting.push(...importsOf(file))
  }
  return [...reached].sort()
}

const files = reachedByReaders()

/** What readers get is whole in its first answer and needs no script; each rule says what to do instead. */
const rules: readonly { readonly what: RegExp; readonly instead: string }[] = [
  {
    what: /^\s*['"]use client['"]/m,
    instead:
      "a reader's page needs no script: use a form, a link or <details>, or the one enhancement in public/reader.js",
  },
  {
    what: /<Suspense\b|\bSuspense\b.*from ['"]react['"]|\blazy\(/,
    instead: 'without JavaScript a reader would keep the fallback: await the data in the page before it is drawn',
  },
  {
    what: /\buse(State|Effect|Reducer|LayoutEffect|ActionState|Transition|Optimistic)\(/,
    instead: "nothing runs in the reader's browser: let the address or a form carry the state",
  },
]

describe("on the reader's side", () => {
  test('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(50)
  })

  test.each(rules)('$instead', ({ what }) => {
    expect(files.filter((file) => what.test(source(file)))).toEqual([])
  })

  test('a part that loads later would stay empty without JavaScript: no loading.tsx, and no error.tsx (the gateway has that page)', () => {
    const later = /^(loading|error|global-error|template)\.tsx?$/
    expect(files.filter((file) => file.startsWith('app/(public)/') && later.test(basename(file)))).toEqual([])
  })

  test('metadata is never streamed: <title> belongs into <head> for whoever asks (htmlLimitedBots in next.config.ts)', () => {
    const limited = nextConfig.htmlLimitedBots
    for (const agent of ['Mozilla/5.0 Firefox/150.0', 'komunikat', '']) expect(limited?.test(agent)).toBe(true)
  })
})
