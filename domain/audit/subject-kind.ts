/** What an entry of the audit log can be about. A new one is a row of `subject_kinds` too. */
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
  'security_log',
  'bulk_run',
  'proposal',
  'redaction',
] as const
export type SubjectKind = (typeof subjectKinds)[number]
