import type { DemoNote } from './demo-team.ts'
import { teamsIn2018, teamsInMarch2015 } from './source-pages.ts'

/** What the register says of more than one team, in the same words each time. */

export const listOfMarch2015 = { publication: 'Lista działających zespołów, ogłoszona 2 marca 2015 r.' } as const

export const noOrdinance: DemoNote = {
  kind: 'uncertainty',
  text: 'Nie znaleźliśmy numeru ani daty zarządzenia, którym wojewoda powołał zespół.',
  page: null,
}

/** Said of teams whose only source for the basis is the common page: it belongs to all teams, not to this one. */
export const commonBasis: DemoNote = {
  kind: 'fact',
  text:
    'Portal podaje wspólną podstawę dla wszystkich zespołów: art. 22 pkt 15 ustawy o pomocy społecznej oraz art. 17 i ' +
    'art. 18 ust. 2 ustawy o wojewodzie i administracji rządowej w województwie.',
  page: teamsIn2018,
}

export const dateFromOnePage: DemoNote = {
  kind: 'uncertainty',
  text: 'Dzień powołania podaje tylko jedno źródło: lista zespołów z 2 marca 2015 r.',
  page: teamsInMarch2015,
}

export const seatNotChecked: DemoNote = {
  kind: 'uncertainty',
  text: 'Siedzibę podajemy za przepisami o siedzibach wojewodów. Nie sprawdziliśmy jej na stronie urzędu.',
  page: null,
}

export const membersNotFound = {
  membershipCompleteness: 'unknown',
  membershipNote: 'Nie znaleźliśmy strony, która podaje skład zespołu.',
  members: [],
} as const
