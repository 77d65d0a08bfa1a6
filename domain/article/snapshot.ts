import type { ArticleText } from './article-text.ts'
import { plainUpdate, type Update } from './update-kind.ts'

/**
 * Why a snapshot of a revision was kept:
 *
 * - `sitting`: the writing went on for another quarter of an hour (`EDIT_SESSION_MS`), and this is how the one before ended;
 * - `new-author`: somebody else went on writing, and this is how the former writer left it;
 * - `step`: something was decided on the text, and this is the text it was decided on;
 * - `named`: somebody gave it a name.
 */
export const snapshotReasons = ['sitting', 'new-author', 'step', 'named'] as const
export type SnapshotReason = (typeof snapshotReasons)[number]

/** One sitting of one person at one text has one snapshot and one entry in the log for each so many milliseconds. */
export const EDIT_SESSION_MS = 15 * 60_000

/** Which text of an article a step was taken on: what is in progress, what readers have, or what was just set aside. */
export type StepSubject = 'open' | 'published' | 'discarded'

/** Every verb after which the text is kept as a milestone. */
export const snapshotSteps = {
  'article.submit': 'open',
  'article.take-back': 'open',
  'article.return': 'open',
  'article.correct': 'open',
  'article.approve': 'open',
  'article.schedule': 'open',
  'article.reschedule': 'open',
  'article.unschedule': 'open',
  'article.bin': 'open',
  'article.restore': 'open',
  'article.restore-discarded-draft': 'open',
  'article.restore-version': 'open',
  'article.publish-due': 'open',
  'article.publish': 'published',
  'article.publish-urgently': 'published',
  'article.confirm-urgent': 'published',
  'article.revert-urgent': 'published',
  'article.annotate': 'published',
  'article.archive': 'published',
  'article.archive-due': 'published',
  'article.bring-back': 'published',
  'article.withdraw': 'published',
  'article.import': 'published',
  'article.discard-changes': 'discarded',
} as const satisfies Readonly<Record<string, StepSubject>>

export type SnapshotStep = keyof typeof snapshotSteps

/** Steps after which readers have another text than before. */
export const publishingSteps = [
  'article.publish',
  'article.publish-due',
  'article.publish-urgently',
  'article.revert-urgent',
  'article.annotate',
  'article.import',
] as const satisfies readonly SnapshotStep[]

/** Verbs of articles that keep no milestone: writing, which has sittings, and what leaves the text alone. */
export const verbsWithoutSnapshot = [
  'article.create',
  'article.save-draft',
  'article.autosave',
  'article.duplicate',
  'article.hand-over',
  'article.plan-bulk',
  'article.plan-archiving',
  'article.cancel-archiving',
  'article.keep-published',
  'article.name-version',
  'article.waive-check',
  'article.end-waiver',
] as const

export function isSnapshotStep(verb: string): verb is SnapshotStep {
  return Object.hasOwn(snapshotSteps, verb)
}

/** The text of a snapshot with all that was left out of it. */
export function wholeText(text: SnapshotContent['text']): ArticleText {
  return { ...plainUpdate, ...text }
}

/**
 * Everything a revision says at one moment, as it is hashed and kept. The text holds numbers of tags and the body as the
 * tables hold them, so that neither a merged tag nor a newer shape of bodies makes it another content; files are named by
 * their SHA-256 too, because a picture or a document can be replaced behind its number.
 */
export type SnapshotContent = {
  readonly format: 1
  /** Of the update only what is not as in `plainUpdate`. */
  readonly text: Omit<ArticleText, keyof Update> & Partial<Update>
  /** SHA-256 by number of the image. */
  readonly images: Readonly<Record<string, string>>
  /** SHA-256 by number of the attachment. */
  readonly attachments: Readonly<Record<string, string>>
  /** What a save left out, as typed (left-out.ts), in JSON; null = nothing. */
  readonly leftOutFields: string | null
}
