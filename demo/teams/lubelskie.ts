import type { DemoTeam } from '../demo-team.ts'
import { dateFromOnePage, listOfMarch2015, membersNotFound, noOrdinance, seatNotChecked } from '../recurring-notes.ts'
import { teamsInMarch2015 } from '../source-pages.ts'

export const lubelskie: DemoTeam = {
  voivodeship: '06',
  state: {
    officialName: 'lubelski Wojewódzki Zespół do Spraw Przeciwdziałania Handlowi Ludźmi',
    established: '2014-10-07',
    establishedCertainty: 'confirmed',
    legalBasis: null,
    seatOffice: 'Lubelski Urząd Wojewódzki',
    seatCity: 'Lublin',
    ...membersNotFound,
    sources: [{ page: teamsInMarch2015, facts: ['established', 'name'] }],
    notes: [dateFromOnePage, noOrdinance, seatNotChecked],
  },
  cause: listOfMarch2015,
}
