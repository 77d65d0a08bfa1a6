import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sources = globSync(['app/**/*.tsx', 'components/**/*.{ts,tsx}'])
  .filter((path) => !path.includes('.test.'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))

test('actions are called by one hook, so that no form loses its words when the server is away', () => {
  const callers = sources
    .filter(({ text }) => /\buseActionState\(|\buseTransition\(/.test(text))
    .map(({ path }) => path)
  expect(callers).toEqual(['components/form/use-form-sending.ts'])
})

test('a form either goes that way or is a plain one with an address', () => {
  const drawn = sources.filter(({ path }) => path.endsWith('.tsx'))
  const forms = drawn.flatMap(({ path, text }) =>
    [...text.matchAll(/<form\b[\s\S]*?>/g)].map(([tag]) => ({ path, tag: tag.replace(/\s+/g, ' ') })),
  )
  expect(forms.length).toBeGreaterThan(5)
  for (const { path, tag } of forms) {
    const isPlain =
      /method="(get|post)"|role="search"|action=\{address\}|action="\/|onSubmit=\{send\}|method="dialog"/.test(tag)
    expect.soft(tag.includes('{...sending}') || isPlain, `${path}: ${tag}`).toBe(true)
  }
})
