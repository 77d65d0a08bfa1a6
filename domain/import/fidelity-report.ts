import type { BodyIssueKey } from '#domain/article/body/body-issue.ts'

/** What the reader of a saved page understood and kept. */
export const RECOGNISED_KEYS = [
  'title',
  'publication-date',
  'archive-notice',
  'language-english',
  'page-address',
  'print-stamp',
  'list',
  'table',
  'fold',
  'image-text',
  'tags',
  'team-mention',
  'register-embed',
  'project',
] as const

/** Parts of the old page's frame, which the portal draws for itself. */
export const DROPPED_KEYS = [
  'archive-line',
  'text-size',
  'date-label',
  'tags-label',
  'repeated-tag',
  'share',
  'twin-link',
  'print-stamp-line',
  'page-address-line',
  'navigation',
  'side-box',
  'licence-notice',
  'before-title',
  'outside-page',
  'repeated-caption',
] as const

/** What the editor advises about a text too, by the same rules (domain/article/body/body-issues.ts). */
export const ADVICE_KEYS = [
  'paragraph-as-heading',
  'capitals-in-text',
  'spaced-letters',
  'fake-list',
  'foreign-unmarked',
  'sensory-wording',
  'link-says-nothing',
  'link-is-address',
  'link-same-text',
  'link-file-kind',
] as const satisfies readonly BodyIssueKey[]

/** What a person should look at. The text itself is never changed. */
export const TO_CHECK_KEYS = [
  'malformed-period',
  'malformed-year',
  'period-backwards',
  'impossible-date',
  'date-out-of-order',
  'date-after-publication',
  'space-before-punctuation',
  'missing-space',
  'double-spaces',
  'image-text-run-in',
  'image-text-alone',
  'words-run-together',
  'count-with-exception',
  'count-differs',
  'relative-date',
  'dotted-thousands',
  'unbalanced-quotes',
  'email-in-text',
  'phone-in-text',
  'capitals-as-heading',
  'bare-url',
  'relative-link',
  'file-left-behind',
  'embedded-left',
  'recording-to-complete',
  'image-without-text',
  'empty-list',
  'hidden-text',
  'struck-out',
  'table-flattened',
  'fold-opened',
  'table-headers',
  'text-after-tags',
  'page-may-be-cut',
  ...ADVICE_KEYS,
] as const

export type RecognisedKey = (typeof RECOGNISED_KEYS)[number]
export type DroppedKey = (typeof DROPPED_KEYS)[number]
export type ToCheckKey = (typeof TO_CHECK_KEYS)[number]
export type FindingKey = RecognisedKey | DroppedKey | ToCheckKey

/** One observation. `line` counts from 1 in the saved file; 0 speaks of the page as a whole. `quote` is as published. */
export type Finding<Key extends FindingKey = FindingKey> = {
  readonly key: Key
  readonly line: number
  readonly quote: string
  readonly context?: Readonly<Record<string, string | number>>
}

/** How faithfully a page came over: printed by the import and stored with the article. Each part is in page order. */
export type FidelityReport = {
  readonly recognised: readonly Finding<RecognisedKey>[]
  readonly dropped: readonly Finding<DroppedKey>[]
  readonly toCheck: readonly Finding<ToCheckKey>[]
}

/** A broken file must not make a report that nobody can read: of each kind this many are listed. */
const MOST_OF_A_KIND = 100

/** The first hundred findings of each kind; the hundredth says in `context.more` how many were left out. */
export function capFindings<Key extends FindingKey>(findings: readonly Finding<Key>[]): Finding<Key>[] {
  const totals = new Map<Key, number>()
  for (const { key } of findings) totals.set(key, (totals.get(key) ?? 0) + 1)
  const seen = new Map<Key, number>()
  return findings.flatMap((finding) => {
    const count = (seen.get(finding.key) ?? 0) + 1
    seen.set(finding.key, count)
    const more = (totals.get(finding.key) ?? 0) - MOST_OF_A_KIND
    if (count > MOST_OF_A_KIND) return []
    return [count === MOST_OF_A_KIND && more > 0 ? { ...finding, context: { ...finding.context, more } } : finding]
  })
}
