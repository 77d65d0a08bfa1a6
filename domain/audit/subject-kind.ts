/** What an entry of the audit log can be about. */
export const subjectKinds = [
  'article',
  'team',
  'institution',
  'legal_act',
  'project',
  'helpline',
  'plan',
  'media',
  'attachment',
  'tag',
  'account',
  'setting',
] as const
export type SubjectKind = (typeof subjectKinds)[number]
