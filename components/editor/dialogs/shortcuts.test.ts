import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shortcuts } from './shortcuts.ts'

test('the guide of the editors lists the same keys as the help sheet', () => {
  const guide = readFileSync('docs/editors.md', 'utf8').replaceAll(/ {2,}/g, ' ')
  for (const { action, keys } of shortcuts) expect(guide).toContain(`| ${action} | ${keys} |`)
})
