import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Where the database itself is named, and why. */
const NAMED = {
  'app/_server/context.ts': 'opens it',
  'app/_server/staff.ts': 'finds out who asks, and makes their context',
  'app/_server/auth.ts': 'signs in, before anybody is known',
  'app/_server/second-factor.ts': 'goes on with that, after the password',
  'app/_server/storage-problem.ts': 'tells its errors apart',
}

test('pages, routes and actions of the panel ask with the context of whoever is signed in, never with the database', () => {
  const files = globSync('app/{(staff),(preview),_server}/**/*.{ts,tsx}')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('.test.') && !file.includes('/testing'))
  expect(files.length).toBeGreaterThan(150)
  const named = files.filter((file) => /\bdb\b|\bdatabase\(/.test(readFileSync(file, 'utf8')))
  expect(named.sort()).toEqual(Object.keys(NAMED).sort())
})
