/** Files that readers may be given, by what is inside them (services/attachment/inspect-file.ts). The key is the ending. */
export const fileKinds = {
  pdf: { mimeType: 'application/pdf', label: 'PDF' },
  docx: { mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', label: 'DOCX' },
  xlsx: { mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', label: 'XLSX' },
  odt: { mimeType: 'application/vnd.oasis.opendocument.text', label: 'ODT' },
  csv: { mimeType: 'text/csv', label: 'CSV' },
} as const
export type FileKind = keyof typeof fileKinds

/** Why a file is not taken. Sentences: components/media/labels.ts. */
export const fileIssueKeys = [
  'empty',
  'too-large',
  'not-allowed-kind',
  'old-office',
  'encrypted',
  'macros',
  'active-content',
  'embedded-files',
  'external-content',
  'dde',
  'too-heavy',
  'not-utf8',
  'not-a-table',
  'broken',
  'infected',
  'scanner-away',
] as const
export type FileIssueKey = (typeof fileIssueKeys)[number]

const kinds = Object.keys(fileKinds) as FileKind[]

/** What people call it: "PDF". */
export function fileFormat(mimeType: string): string {
  const kind = fileKindOfMime(mimeType)
  return kind === null ? 'plik' : fileKinds[kind].label
}

export function fileKindOfMime(mimeType: string): FileKind | null {
  return kinds.find((kind) => fileKinds[kind].mimeType === mimeType) ?? null
}
