import type { SubjectKind } from '../audit/subject-kind.ts'

/** What the staff can find in the panel, by the words that the audit log has for kinds of records. */
export const staffSearchKinds = [
  'article',
  'account',
  'institution',
  'legal_act',
  'project',
  'tag',
] as const satisfies readonly SubjectKind[]

export type StaffSearchKind = (typeof staffSearchKinds)[number]
