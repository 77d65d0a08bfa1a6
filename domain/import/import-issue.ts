/** Why a file is not brought in; the Polish sentence is chosen where it is shown. */
export const IMPORT_ISSUE_KEYS = [
  'empty',
  'too-large',
  'binary',
  'unknown-encoding',
  'unreadable',
  'html-without-lines',
  'other-document',
  'other-site',
  'no-date-line',
  'publication-date-impossible',
  'several-pages',
  'no-title',
  'only-boilerplate',
  'other-text-known',
  'body-refused',
  'english-page',
] as const

export type ImportIssueKey = (typeof IMPORT_ISSUE_KEYS)[number]

export type ImportIssue = {
  readonly key: ImportIssueKey
  readonly context?: Readonly<Record<string, string | number>>
}
