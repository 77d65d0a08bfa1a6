import type { PublicState, RevisionState } from './article-state.ts'

/**
 * Where an article stands for those who work on it: what readers have of it, and whether something waits beside.
 */
export const editorialStatuses = [
  'draft',
  'submitted',
  'approved',
  'scheduled',
  'published',
  'published-with-changes',
  'archived',
  'withdrawn',
] as const
export type EditorialStatus = (typeof editorialStatuses)[number]

/** `open` is the state of the open revision, null = there is none. */
export function editorialStatus(publicState: PublicState, open: RevisionState | null): EditorialStatus {
  if (publicState === 'archived' || publicState === 'withdrawn') return publicState
  if (publicState === 'published') return open === null ? 'published' : 'published-with-changes'
  if (open === 'scheduled') return 'scheduled'
  return open === 'submitted' || open === 'approved' ? open : 'draft'
}
