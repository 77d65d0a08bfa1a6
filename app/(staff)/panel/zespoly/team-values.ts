import { dateFields } from '#components/form/date-fields.ts'
import { rowValues } from '#components/form/row-values.ts'
import type { TeamState } from '#domain/team/team-input.ts'

/** A state → what the fields of a form begin with. `at` is before their names. */

type Prefix = 'facts.' | 'state.'

export function changingValues(at: Prefix, state: TeamState) {
  return {
    [`${at}officialName`]: state.officialName,
    [`${at}seatOffice`]: state.seatOffice,
    [`${at}seatCity`]: state.seatCity,
    [`${at}chairFunction`]: state.chairFunction,
  }
}

export function establishedValues(at: Prefix, state: TeamState) {
  const [earliest = null, latest = null] = state.established?.edtf.split('/') ?? []
  return {
    ...dateFields(`${at}established`, earliest),
    ...dateFields(`${at}establishedLatest`, latest),
    [`${at}establishedCertainty`]: state.establishedCertainty,
    [`${at}establishedAsPublished`]: state.establishedAsPublished,
    [`${at}establishedNote`]: state.establishedNote,
  }
}

export function memberValues(at: Prefix, state: TeamState) {
  return {
    [`${at}membershipCompleteness`]: state.membershipCompleteness,
    [`${at}membershipNote`]: state.membershipNote,
    ...rowValues(
      `${at}members`,
      state.members.map(({ name, role }) => ({ name, role })),
    ),
  }
}

export function sourceValues(at: Prefix, state: TeamState) {
  return {
    ...rowValues(
      `${at}sources`,
      state.sources.map(({ published, ...source }) => ({
        ...source,
        ...dateFields('published', published?.edtf ?? null),
      })),
    ),
    ...rowValues(
      `${at}notes`,
      state.notes.map(({ source, ...note }) => ({ ...note, source: source === null ? null : source + 1 })),
    ),
  }
}

/** What a new state begins with: nothing known, one empty row where something usually stands. */
export const emptyState = {
  'state.establishedCertainty': 'unknown',
  'state.membershipCompleteness': 'unknown',
  ...rowValues('state.members', [{}]),
  ...rowValues('state.sources', [{}]),
  ...rowValues('state.notes', []),
}
