import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rights } from '#domain/account/rights.ts'

test('pages, routes and actions ask permission functions; none names a right', () => {
  const files = globSync(['app/**/*.{ts,tsx}', 'components/panel/**/*.{ts,tsx}']).filter(
    (file) => !file.includes('.test.') && !file.includes('/testing'),
  )
  expect(files.length).toBeGreaterThan(200)
  const named = new RegExp(`['"](?:${rights.join('|')})['"]`)
  expect(files.filter((file) => named.test(readFileSync(file, 'utf8')))).toEqual([])
})
