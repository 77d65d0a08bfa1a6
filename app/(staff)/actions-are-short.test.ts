import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/**
 * An action reads a form, calls a verb and says where to go. What takes more lines than that is a rule, and rules live in
 * `domain/` and the verbs, where every caller meets them.
 */
const LONGEST_RUN = 12
const LONGEST_FILE = 80

/** What is sent as a form, and tables of what such a form may do. */
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(import.meta.dirname, file), 'utf8') }))
  .filter(({ text }) => text.startsWith("'use server'") || /[:=] (?:form|article|team)Action\(\{/.test(text))

/** `run` of every action in a file, from its name to the last line of its body. */
function runsOf(text: string): string[] {
  return [...text.matchAll(/^( *)run: [\s\S]*?\n(?=\1\w+:|(?!\1)|\1\} *\n)/gm)].map(([run]) => run.trimEnd())
}

const lines = (text: string) => text.trimEnd().split('\n').length

test.each(files)('$file is one page, each of its actions a few lines', ({ text }) => {
  expect(lines(text)).toBeLessThanOrEqual(LONGEST_FILE)
  for (const run of runsOf(text)) expect(lines(run), run).toBeLessThanOrEqual(LONGEST_RUN)
})

test('half of them take four lines or less', () => {
  const lengths = files.flatMap(({ text }) => runsOf(text).map(lines)).toSorted((one, other) => one - other)
  expect(lengths.length).toBeGreaterThan(40)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(4)
})
