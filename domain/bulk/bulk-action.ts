import type { Actor } from '../actor.ts'
import { type ActionSubject, isPossible } from '../article/article-actions.ts'
import { mayPublishSomeArticle, mayRetireArticles, mayWriteArticles, type Permission } from '../permissions.ts'

/** What can be done with many articles at once, in the order in which it is offered. */
export const bulkActions = [
  'archive',
  'add-tag',
  'remove-tag',
  'hand-over',
  'submit',
  'publish',
  'schedule',
  'bin',
  'restore',
  'replace',
  'fix-links',
  'plan-archiving',
  'keep-published',
] as const
export type BulkAction = (typeof bulkActions)[number]

/** Those offered by the list of articles; the others begin where the articles for them are found. */
export const listedBulkActions: readonly BulkAction[] = bulkActions.filter(
  (action) => !['restore', 'replace', 'fix-links', 'keep-published'].includes(action),
)

/** Articles in one run: what a person still looks over, and what a page of a report still shows. */
export const BULK_MAX = 500

/** As many articles as can each be given a successor of its own: a form longer than that nobody fills in. */
export const OWN_SUCCESSORS_MAX = 20

/** How far it has come with one article; null = its turn has not come. */
export const bulkOutcomes = ['done', 'unchanged', 'refused'] as const
export type BulkOutcome = (typeof bulkOutcomes)[number]

const permissions = {
  archive: mayRetireArticles,
  'add-tag': mayWriteArticles,
  'remove-tag': mayWriteArticles,
  'hand-over': mayWriteArticles,
  submit: mayWriteArticles,
  publish: mayPublishSomeArticle,
  schedule: mayPublishSomeArticle,
  bin: mayWriteArticles,
  restore: mayWriteArticles,
  replace: mayWriteArticles,
  'fix-links': mayWriteArticles,
  'plan-archiving': mayRetireArticles,
  'keep-published': mayRetireArticles,
} as const satisfies Record<BulkAction, Permission>

/** Whether somebody may ask for it at all; the verb of each article asks for that article. */
export function mayActInBulk(actor: Actor, action: BulkAction): boolean {
  return permissions[action](actor)
}

type BulkSubject = Omit<ActionSubject, 'contributors' | 'isArchivingPlanned'>

/** Whether the article stands so that this can be done, by whomever; one in the bin can only come back. */
export function isPossibleInBulk(action: BulkAction, asked: BulkSubject, isInBin: boolean): boolean {
  if (action === 'restore' || isInBin) return isInBin && action === 'restore'
  // Planned for many, it takes the place of whatever was planned for one.
  const subject = { ...asked, isArchivingPlanned: false }
  switch (action) {
    case 'add-tag':
    case 'remove-tag':
    case 'replace':
    case 'fix-links':
      return isOpenToWriting(subject)
    case 'publish':
      return isPossible('publish', subject) || isPossible('publish-changes', subject)
    case 'keep-published':
      return isPossible('archive', subject)
    default:
      return isPossible(action, subject)
  }
}

/** A draft, or a published text beside which one can be begun. */
function isOpenToWriting({ publicState, openState }: BulkSubject): boolean {
  return publicState !== 'withdrawn' && (openState === null || openState === 'draft')
}
