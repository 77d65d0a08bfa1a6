import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** All that a reader's browser may be asked to run, in bytes before compression; 1.5 KB of it offers titles in search. */
const LIMIT = 4096 + 1536

test("the one script of the reader's side stays small", () => {
  expect(statSync(join(process.cwd(), 'public', 'reader.js')).size).toBeLessThanOrEqual(LIMIT)
})
