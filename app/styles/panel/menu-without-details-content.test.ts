import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'shell.css'), 'utf8')

test('the button of the menu is hidden only by browsers that show the folded list without it', () => {
  const [before = '', supported = ''] = css.split('@supports selector(::details-content) {')
  const hides = /\.menu-fold > summary \{\s*display: none;/
  expect(before).not.toMatch(hides)
  expect(supported.slice(0, supported.indexOf('\n}\n'))).toMatch(hides)
})
