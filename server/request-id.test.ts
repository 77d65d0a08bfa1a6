import { expect, it } from 'vitest'
import { newRequestId } from './request-id.ts'

it('a request id can be read out and does not come twice', () => {
  const ids = Array.from({ length: 1_000 }, newRequestId)
  for (const id of ids) expect(id).toMatch(/^([\da-hjkmnp-tv-z]{4}-){2}[\da-hjkmnp-tv-z]{4}$/)
  expect(new Set(ids).size).toBe(1_000)
})
