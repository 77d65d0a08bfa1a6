import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** A click that sends a form or follows a link, and in the next line the story is elsewhere. */
const LEAVES_AT_ONCE = /\.(click\(\)|press\('Enter'\))\n\s*(await |return )?.*\.(goto|reload|close)\(/g

test('a story waits for what its click does before it goes elsewhere: on a slow machine the click would do nothing', () => {
  const hasty = globSync('e2e/**/*.ts').flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(LEAVES_AT_ONCE), ([lines]) => `${file}: ${lines}`),
  )
  expect(hasty).toEqual([])
})
