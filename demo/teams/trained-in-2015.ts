import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import type { DemoNote, DemoTeam } from '../demo-team.ts'
import { commonBasis, membersNotFound, noOrdinance } from '../recurring-notes.ts'
import { teamsIn2018, teamsInMarch2015, trainingsOf2015 } from '../source-pages.ts'

type OwnFacts = {
  readonly voivodeship: VoivodeshipCode
  readonly seatOffice: string
  readonly seatCity: string
  /** Pages that speak of this team alone. Where none names the seat, a note says so. */
  readonly ownSources: DemoTeam['state']['sources']
  readonly notes: readonly DemoNote[]
}

/**
 * A team known only by two dates: not yet on the list of 2 March 2015, and among those trained by 25 November 2015.
 * The stretch between them is certain; the day is not known.
 */
export function trainedIn2015({ voivodeship, seatOffice, seatCity, ownSources, notes }: OwnFacts): DemoTeam {
  return {
    voivodeship,
    state: {
      officialName: 'Wojewódzki Zespół do Spraw Przeciwdziałania Handlowi Ludźmi',
      established: '2015-03-03/2015-11-25',
      establishedCertainty: 'confirmed',
      establishedNote:
        'Dzień powołania nie jest znany. Zespołu nie ma na liście działających zespołów z 2 marca 2015 r., a szkolenia wszystkich 15 zespołów zakończyły się 25 listopada 2015 r.',
      legalBasis: null,
      seatOffice,
      seatCity,
      ...membersNotFound,
      sources: [
        { page: teamsInMarch2015, facts: ['established', 'name'] },
        { page: trainingsOf2015, facts: ['established', 'other'] },
        { page: teamsIn2018, facts: ['name', 'other'] },
        ...ownSources,
      ],
      notes: [...notes, commonBasis, noOrdinance],
    },
    cause: { publication: 'Wiadomość z 7 grudnia 2015 r.: przeszkolono członków wszystkich 15 nowych zespołów.' },
  }
}
