/** What a reader can find: each kind of page or part of one, in the order in which the filter names them. */
export const searchKinds = [
  'article',
  'team',
  'helpline',
  'plan',
  'project',
  'legal-act',
  'institution',
  'topic',
  'page',
  'attachment',
] as const

export type SearchKind = (typeof searchKinds)[number]
