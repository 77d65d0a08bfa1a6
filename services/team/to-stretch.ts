import type { Boundary, Stretch } from '#domain/team/in-force.ts'
import type { TeamVersion } from './read-team-state.ts'

type Dates = Pick<
  TeamVersion,
  'period' | 'validFromEarliestOn' | 'validFromLatestOn' | 'validToEarliestOn' | 'validToLatestOn'
>

/** The days for which a row of the register holds. */
export function toStretch(row: Dates): Stretch {
  return {
    period: row.period,
    from: { earliest: row.validFromEarliestOn, latest: row.validFromLatestOn },
    to: toEnd(row),
  }
}

/** A check of the table sees to it that both ends are there or neither. */
function toEnd({ validToEarliestOn, validToLatestOn }: Dates): Boundary | null {
  return validToEarliestOn === null || validToLatestOn === null
    ? null
    : { earliest: validToEarliestOn, latest: validToLatestOn }
}
