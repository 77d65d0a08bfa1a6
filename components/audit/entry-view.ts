import type { SubjectKind } from '#domain/audit/subject-kind.ts'
import { systemReasonLabels } from './labels.ts'
import { retiredSystemReasonLabels } from './retired-labels.ts'

/** An entry of the audit log as it is shown. */
export type EntryView = {
  readonly number: number
  readonly recordedAt: number
  readonly verb: string
  readonly actorName: string | null
  readonly systemReason: string | null
  readonly subject: { readonly kind: SubjectKind; readonly id: number }
  readonly subjectName: string | null
}

/** A person's name, or in whose name the portal acted. */
export function doerInWords({ actorName, systemReason }: Pick<EntryView, 'actorName' | 'systemReason'>): string {
  if (actorName !== null) return actorName
  const labels: Readonly<Record<string, string>> = { ...retiredSystemReasonLabels, ...systemReasonLabels }
  return labels[systemReason ?? ''] ?? 'Portal'
}
