import type { Reader } from '#db/client.ts'
import type { PartialDate } from '#domain/partial-date.ts'
import { type FactChange, factChanges } from '#domain/team/team-changes.ts'
import { fromDateColumn, requireDateColumn } from '../partial-date-row.ts'
import { arrange, listTeamRows, readableState, replacedBy, type TeamRow } from './team-history.ts'

/** A day or an end that was wrong; null = no end. */
type MovedDate = { readonly before: PartialDate | null; readonly after: PartialDate | null }

/** What the register said of a team until an instant (ms UTC), and what it says since. */
export type TeamCorrection = {
  readonly recordedAt: number
  readonly reason: string
  readonly changes: readonly FactChange[]
  /** Null = it was right. */
  readonly from: MovedDate | null
  readonly to: MovedDate | null
}

/** Each row that a correction put in the place of another, the newest first, with what differs between the two. */
export function listTeamCorrections(db: Reader, teamId: number): TeamCorrection[] {
  return correctionsOf(listTeamRows(db, [teamId]))
}

/** The same of the rows of one team. */
export function correctionsOf(rows: readonly TeamRow[]): TeamCorrection[] {
  const { givenUpFor } = arrange(rows)
  return rows
    .filter(({ version }) => version.causeKind === 'correction')
    .flatMap((row): TeamCorrection[] => {
      const formerly = replacedBy(row, givenUpFor)
      if (formerly === null) return []
      const { recordedAt, causeReason } = row.version
      const [was, is] = [formerly.version, row.version]
      return [
        {
          recordedAt,
          reason: causeReason ?? '',
          changes: factChanges(
            readableState(was, formerly.basis?.title ?? null),
            readableState(is, row.basis?.title ?? null),
          ),
          from: moved(requireDateColumn(was.validFromEdtf), requireDateColumn(is.validFromEdtf)),
          to: moved(fromDateColumn(was.validToEdtf), fromDateColumn(is.validToEdtf)),
        },
      ]
    })
    .toReversed()
}

function moved(before: PartialDate | null, after: PartialDate | null): MovedDate | null {
  return before?.edtf === after?.edtf ? null : { before, after }
}
