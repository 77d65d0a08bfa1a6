import type { EntryView } from '#components/audit/entry-view.ts'
import type { AuditEntry } from '#services/audit/audit-queries.ts'
import { subjectNames } from '#services/audit/subject-names.ts'
import type { StaffContext } from '#services/context.ts'

/** Entries with the names of what they are about. */
export function toEntryViews(context: StaffContext, entries: readonly AuditEntry[]): EntryView[] {
  const subjects = entries.map(({ subjectKind: kind, subjectId: id }) => ({ kind, id }))
  const names = subjectNames(context, subjects)
  return entries.map(({ number, recordedAt, verb, actorName, systemReason, subjectKind, subjectId }) => ({
    number,
    recordedAt,
    verb,
    actorName,
    systemReason,
    subject: { kind: subjectKind, id: subjectId },
    subjectName: names.get(`${subjectKind}:${subjectId}`) ?? null,
  }))
}
