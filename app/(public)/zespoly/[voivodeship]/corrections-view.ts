import { changeSentences } from '#components/team/change-sentences.ts'
import type { CorrectionView } from '#components/team/team-view.ts'
import type { PartialDate } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import type { TeamCorrection } from '#services/team/team-corrections.ts'

/** One entry for each correction, however many rows of the register it put right. */
export function correctionsView(corrections: readonly TeamCorrection[]): CorrectionView[] {
  const together = Map.groupBy(corrections, ({ recordedAt, reason }) => `${recordedAt} ${reason}`)
  return [...together.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const details = [...new Set(same.flatMap(detailsOf))]
    return [
      {
        recordedAt: first.recordedAt,
        reason: first.reason,
        details: details.length > 0 ? details : ['Poprawiono skład, źródła albo uwagi.'],
      },
    ]
  })
}

function detailsOf({ changes, from, to }: TeamCorrection): string[] {
  return [
    ...changeSentences({ changes, joined: [], left: [] }),
    ...(from === null ? [] : [`Te dane obowiązują od: ${words(from.after)} (przedtem: ${words(from.before)}).`]),
    ...(to === null ? [] : [`Te dane przestały obowiązywać: ${words(to.after)} (przedtem: ${words(to.before)}).`]),
  ]
}

function words(date: PartialDate | null): string {
  return date === null ? 'nadal obowiązują' : formatPartialDate(date, 'table')
}
