import { attachmentIssues, type CheckedAttachment } from '../attachment/attachment-issues.ts'
import type { Issue } from '../issue.ts'
import type { PartialDate } from '../partial-date.ts'
import { findShoutedWords, isShouted } from './advice/capitals.ts'
import { findPesel } from './advice/personal-data.ts'
import { findSensoryWording } from './advice/sensory-wording.ts'
import { findSpacedLetters } from './advice/spaced-letters.ts'
import type { Body } from './body/body.ts'
import { type BodyIssueKey, bodyIssueSeverities } from './body/body-issue.ts'
import { bodyIssues } from './body/body-issues.ts'
import { bodyText } from './body/body-text.ts'
import { cardIssues, type OpenHelpline } from './body/card-issues.ts'
import { altIssue, type ImageUse } from './body/image-issues.ts'
import { goneLinkIssues } from './body/link-issues.ts'
import { personalDataIssues } from './body/personal-data-issues.ts'
import { checkFingerprint } from './check-fingerprint.ts'
import { type LeftOut, leftOutIssues } from './left-out.ts'
import { type NamedProject, projectIssues } from './project-issues.ts'
import { isSlug } from './slug.ts'
import type { UpdateFinding } from './update-finding.ts'
import { type Update, updateIssues } from './update-kind.ts'
import { isWaivable } from './waivable-checks.ts'

/**
 * Why a text comes before readers: for the first time, in place of the one they have, in place of one that is in the
 * archive and stays there, or back from the archive as it is.
 */
export const publishOccasions = ['first', 'change', 'change-in-archive', 'bring-back'] as const
export type PublishOccasion = (typeof publishOccasions)[number]

/** What the publish checks look at: everything of a revision that readers would meet. */
export type PublishCandidate = {
  readonly title: string
  readonly slug: string
  readonly summary: string
  readonly body: Body
  readonly leadImage: ImageUse | null
  readonly attachments: readonly CheckedAttachment[]
  /** All that readers are given today. */
  readonly helplines: readonly OpenHelpline[]
  /** Of the articles that it links to: those that readers cannot open any more. */
  readonly goneArticleIds: readonly number[]
  /** The project that it belongs to, and all that there are. */
  readonly projectId: number | null
  readonly projects: readonly NamedProject[]
  /** What was said about the text and nobody has dealt with (services/comment). */
  readonly openThreads: number
  readonly firstPublished: PartialDate | null
  readonly event: PartialDate | null
  readonly validUntil: PartialDate | null
  readonly changeNote: string | null
  readonly update: Update
  /** What an update changes that no editorial one does; null = nobody has to be asked (`updateIssues`). */
  readonly findings: readonly UpdateFinding[] | null
  /** Fields whose last save was typed wrong: their value here is the one before. */
  readonly leftOut: LeftOut | null
  readonly occasion: PublishOccasion
  /** Fingerprints of findings that are waived on that day (check-fingerprint.ts). */
  readonly waivedFindings: readonly string[]
  /** The day of publication here, Warsaw calendar. */
  readonly publishedOn: string
}

/** `waived`: it would be blocking, and somebody let this one pass until a day. */
export type PublishIssue = Issue & { readonly severity: 'blocking' | 'advice' | 'waived' }

const MAX_TITLE = 200
const MAX_SUMMARY = 600

/**
 * The checks between a text and its readers, the same list that the editor sees as "Do uzupełnienia". Every way to
 * publication asks it; the legacy profile of the import records the answer without being stopped by it.
 */
export function publishIssues(subject: PublishCandidate): readonly PublishIssue[] {
  const issues: PublishIssue[] = []
  const add = (severity: PublishIssue['severity'], field: string, key: string, context?: Issue['context']) =>
    issues.push({ field, key, severity, ...(context && { context }) })

  if (subject.title.trim() === '') add('blocking', 'title', 'missing')
  if (subject.title.length > MAX_TITLE) add('blocking', 'title', 'too-long', { max: MAX_TITLE })
  for (const { field, key, text } of wordingOf(subject)) add(bodyIssueSeverities[key], field, key, { text })
  for (const field of ['title', 'summary'] as const) {
    if (findPesel(subject[field]) !== null) add('blocking', field, 'personal-number')
  }
  if (!isSlug(subject.slug)) add('blocking', 'slug', 'not-a-slug')
  if (subject.summary.trim() === '') add('advice', 'summary', 'missing')
  if (subject.summary.length > MAX_SUMMARY) add('blocking', 'summary', 'too-long', { max: MAX_SUMMARY })
  if (bodyText(subject.body).trim() === '') add('blocking', 'body', 'missing')
  const issue = subject.leadImage && altIssue(subject.leadImage)
  if (issue) add(bodyIssueSeverities[issue.key], 'leadImage', issue.key, issue.values)
  if (subject.firstPublished && subject.firstPublished.earliest > subject.publishedOn) {
    add('blocking', 'firstPublished', 'in-the-future')
  }
  const isNews = subject.occasion !== 'change-in-archive'
  if (isNews && subject.validUntil && subject.validUntil.latest < subject.publishedOn) {
    add('blocking', 'validUntil', 'already-past')
  }
  if (subject.validUntil && subject.firstPublished && subject.validUntil.latest < subject.firstPublished.earliest) {
    add('blocking', 'validUntil', 'before-first-published')
  }
  if (subject.validUntil && subject.event && subject.validUntil.latest < subject.event.earliest) {
    add('blocking', 'validUntil', 'before-the-event')
  }
  const isChange = subject.occasion === 'change' || subject.occasion === 'change-in-archive'
  if (isChange) {
    for (const { field, key, context } of updateIssues(
      { ...subject.update, changeNote: subject.changeNote },
      subject.findings,
    )) {
      add('blocking', field, key, context)
    }
  }
  for (const { field, key, context } of attachmentIssues(subject.attachments)) add('advice', field, key, context)
  if (subject.openThreads > 0) add('advice', 'comments', 'open', { count: subject.openThreads })
  for (const { field, key, context } of projectIssues(subject, subject.projects)) add('blocking', field, key, context)
  const leftOut = leftOutIssues(subject.leftOut)
  // Nothing is said of the value before: somebody wanted another.
  const said = issues.filter(({ field }) => !leftOut.some((left) => left.field === field.split('.')[0]))
  const all: readonly PublishIssue[] = [
    ...leftOut,
    ...said,
    ...bodyIssues(subject.body),
    ...cardIssues(subject.body, subject.helplines, subject.publishedOn),
    ...goneLinkIssues(subject.body, subject.goneArticleIds),
    ...personalDataIssues(subject.body),
  ]
  return all.map((issue) => (isWaived(issue, subject) ? { ...issue, severity: 'waived' } : issue))
}

function isWaived(issue: PublishIssue, { waivedFindings, body }: PublishCandidate): boolean {
  if (waivedFindings.length === 0 || issue.severity !== 'blocking' || !isWaivable(issue.key)) return false
  return waivedFindings.includes(checkFingerprint(issue, body))
}

/** How title and summary are written, by the rules for the body. */
function wordingOf({
  title,
  summary,
}: PublishCandidate): readonly { field: string; key: BodyIssueKey; text: string }[] {
  const fields = Object.entries({ title, summary })
  return fields.flatMap(([field, words]) => {
    const found: readonly (readonly [BodyIssueKey, string | null])[] = [
      ['capitals-in-text', isShouted(words) ? words : findShoutedWords(words)],
      ['spaced-letters', findSpacedLetters(words)],
      ['sensory-wording', findSensoryWording(words)],
    ]
    return found.flatMap(([key, text]) => (text === null ? [] : [{ field, key, text }]))
  })
}

/** What keeps the text from its readers; advice does not. */
export function isBlocking({ severity }: PublishIssue): boolean {
  return severity === 'blocking'
}

export function isReadyToPublish(issues: readonly PublishIssue[]): boolean {
  return !issues.some(isBlocking)
}
