import type { Issue } from '#domain/issue.ts'

/** What an editor should fix before readers see the text, and whether it keeps the text from publication. */
export const bodyIssueSeverities = {
  'heading-empty': 'blocking',
  'heading-level-jump': 'blocking',
  'paragraph-as-heading': 'advice',
  'capitals-as-heading': 'advice',
  'capitals-in-text': 'advice',
  'spaced-letters': 'advice',
  'fake-list': 'advice',
  'foreign-unmarked': 'advice',
  'sensory-wording': 'advice',
  'email-in-text': 'advice',
  'phone-in-text': 'advice',
  'personal-number': 'blocking',
  'email-private': 'advice',
  'link-empty': 'blocking',
  'link-gone': 'blocking',
  'link-says-nothing': 'advice',
  'link-is-address': 'advice',
  'link-same-text': 'advice',
  'link-file-kind': 'advice',
  'image-without-alt': 'blocking',
  'image-decorative-with-alt': 'blocking',
  'image-alt-is-file-name': 'blocking',
  'image-alt-says-nothing': 'advice',
  'image-alt-is-address': 'advice',
  'image-alt-is-credit': 'advice',
  'image-alt-repeats-caption': 'advice',
  'image-alt-long': 'advice',
  'footnote-empty': 'blocking',
  'abbreviation-differs': 'advice',
  'callout-empty': 'blocking',
  'details-without-summary': 'blocking',
  'details-empty': 'blocking',
  'helpline-retired': 'blocking',
  'helpline-unchecked': 'advice',
  'contact-is-helpline': 'advice',
  'recording-without-title': 'blocking',
  'recording-without-length': 'blocking',
  'recording-without-transcript': 'blocking',
  'table-without-headers': 'blocking',
  'table-empty-header': 'blocking',
  'table-irregular': 'blocking',
  'table-total-joined': 'blocking',
  'table-without-caption': 'advice',
} as const satisfies Record<string, 'blocking' | 'advice'>
export type BodyIssueKey = keyof typeof bodyIssueSeverities

/** Context: `block` = id of the block to fix, and the values the sentence needs. */
export type BodyIssue = Issue & {
  readonly field: 'body'
  readonly key: BodyIssueKey
  readonly severity: 'blocking' | 'advice'
}

export function bodyIssue(
  key: BodyIssueKey,
  block: string,
  values: Readonly<Record<string, string | number>> = {},
): BodyIssue {
  return { field: 'body', key, severity: bodyIssueSeverities[key], context: { block, ...values } }
}
