/** What readers see of an article as a whole. */
export const publicStates = ['none', 'published', 'archived', 'withdrawn'] as const
export type PublicState = (typeof publicStates)[number]

/** Where one text (revision) of an article is in the work. */
export const revisionStates = ['draft', 'submitted', 'approved', 'scheduled', 'published', 'superseded'] as const
export type RevisionState = (typeof revisionStates)[number]

/** An open revision: nobody outside reads it and at most one exists beside the published one. */
export const openRevisionStates = ['draft', 'submitted', 'approved', 'scheduled'] as const satisfies RevisionState[]

/** A text that was handed over: it goes to readers as it was seen, so nothing of it changes without an editor. */
export const lockedRevisionStates = ['submitted', 'approved', 'scheduled'] as const satisfies RevisionState[]

/** The texts that readers have or had: immutable, and open to them while the article is readable. */
export const shownRevisionStates = ['published', 'superseded'] as const satisfies RevisionState[]

export function isLockedState(state: RevisionState | null): boolean {
  return lockedRevisionStates.some((locked) => locked === state)
}

/**
 * Why an article is in the archive; `other` needs words of its own. Unknown (imported pages) is null, never a guess.
 * A new one is a row of `archive_reasons` too.
 */
export const archiveReasons = ['expired', 'replaced', 'repealed', 'project-ended', 'old-portal', 'other'] as const
export type ArchiveReason = (typeof archiveReasons)[number]

/**
 * The documentation of the public life of an article. Whatever is not listed is refused.
 * `none → archived` is the way of an import: a page that was already in the archive of the old portal.
 */
export const publicTransitions = {
  none: ['published', 'archived'],
  published: ['archived', 'withdrawn'],
  archived: ['published', 'withdrawn'],
  withdrawn: [],
} as const satisfies Record<PublicState, readonly PublicState[]>

/** The way of one text through the office. A published revision is never edited: it is superseded by another. */
export const revisionTransitions = {
  draft: ['submitted', 'scheduled', 'published'],
  submitted: ['draft', 'approved', 'scheduled', 'published'],
  approved: ['draft', 'scheduled', 'published'],
  scheduled: ['draft', 'published'],
  published: ['superseded'],
  superseded: [],
} as const satisfies Record<RevisionState, readonly RevisionState[]>

export function mayBecome<S extends string>(transitions: Readonly<Record<S, readonly S[]>>, from: S, to: S): boolean {
  return transitions[from].includes(to)
}

/** Readers find the text at its address: published, or archived with its notice. */
export function isReadable(state: PublicState): state is 'published' | 'archived' {
  return state === 'published' || state === 'archived'
}
