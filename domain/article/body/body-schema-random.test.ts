import { expect, test } from 'vitest'
import { bodyIssues } from './body-issues.ts'
import { bodyOutline } from './body-outline.ts'
import { bodyReferences } from './body-references.ts'
import { parseBody } from './body-schema.ts'
import { bodyText } from './body-text.ts'
import { randomDocument, seeded } from './testing-random-document.ts'

test('2,000 random documents: none falls, and a kept one is kept for good', () => {
  let kept = 0
  for (let seed = 1; seed <= 2_000; seed += 1) {
    const json = randomDocument(seeded(seed), seed % 2 === 0 ? 0 : 0.02)
    const parsed = parseBody(json)
    if (!parsed.ok) {
      expect(parsed.issues.length, `seed ${seed}`).toBeGreaterThan(0)
      continue
    }
    kept += 1
    expect(parseBody(parsed.body), `seed ${seed}`).toEqual(parsed)
    expect(JSON.parse(JSON.stringify(parsed.body)), `seed ${seed}`).toEqual(parsed.body)
    bodyText(parsed.body)
    bodyOutline(parsed.body)
    bodyReferences(parsed.body)
    bodyIssues(parsed.body)
  }
  // Both ways are walked: half of the documents are well formed, and mischief spares a few of the others.
  expect(kept).toBeGreaterThanOrEqual(1_000)
  expect(kept).toBeLessThan(1_900)
}, 60_000)
