import { expect, test } from 'vitest'
import type { PublicState, RevisionState } from './article-state.ts'
import { editorialStatus } from './editorial-status.ts'

test.each<[PublicState, RevisionState | null, string]>([
  ['none', 'draft', 'draft'],
  ['none', 'submitted', 'submitted'],
  ['none', 'approved', 'approved'],
  ['none', 'scheduled', 'scheduled'],
  ['none', null, 'draft'],
  ['published', null, 'published'],
  ['published', 'draft', 'published-with-changes'],
  ['published', 'submitted', 'published-with-changes'],
  ['archived', null, 'archived'],
  ['archived', 'draft', 'archived'],
  ['withdrawn', null, 'withdrawn'],
  ['withdrawn', 'draft', 'withdrawn'],
])('%s with %s in progress is %s', (publicState, open, status) => {
  expect(editorialStatus(publicState, open)).toBe(status)
})
