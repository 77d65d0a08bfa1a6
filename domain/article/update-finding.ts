/**
 * What an update can change that nobody files as editorial by themselves (decision 0159). `words` is there only when there
 * are more than a few of them; `relations` are teams and the project, `records` what stands in the text of other records.
 */
export const updateFindingKinds = [
  'numbers',
  'dates',
  'names',
  'links',
  'negations',
  'words',
  'images',
  'tables',
  'attachments',
  'records',
  'tags',
  'relations',
  'address',
  'editorNote',
  'producer',
] as const
export type UpdateFindingKind = (typeof updateFindingKinds)[number]

export type UpdateFinding = { readonly kind: UpdateFindingKind; readonly count: number }
