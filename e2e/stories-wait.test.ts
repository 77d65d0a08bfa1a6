import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const SENDS = /\.(?:click\(\)|press\('Enter'\))$/
const LEAVES = /\.(?:goto|reload|close)\(/

/** Lines of a story that leave a page right after the line that sent something from it. */
function hasty(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, index) =>
    LEAVES.test(line) && SENDS.test(lines[index - 1] ?? '')
      ? [`${file}:${index + 1} leaves before the press above was answered: first wait for what it does`]
      : [],
  )
}

test('no story leaves a page before what it pressed there was answered', () => {
  const files = globSync('e2e/**/*.ts')
  expect(files.length).toBeGreaterThan(40)
  expect(files.flatMap(hasty)).toEqual([])
})
