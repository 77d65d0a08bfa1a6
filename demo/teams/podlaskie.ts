import type { DemoTeam } from '../demo-team.ts'
import { listOfMarch2015, noOrdinance } from '../recurring-notes.ts'
import { type SourcePage, teamsInMarch2015 } from '../source-pages.ts'

const meetingOfTeams: SourcePage = {
  title: '„Spotkanie wojewódzkich zespołów do spraw przeciwdziałania handlowi ludźmi”, Podlaski Urząd Wojewódzki',
  url: 'https://www.gov.pl/web/uw-podlaski/spotkanie-wojewodzkich-zespolow-do-spraw-przeciwdzialania-handlowi-ludzmi',
  published: '2025-03-13',
}

export const podlaskie: DemoTeam = {
  voivodeship: '20',
  state: {
    officialName: 'podlaski Wojewódzki Zespół do Spraw Przeciwdziałania Handlowi Ludźmi',
    established: '2014-10-07',
    establishedCertainty: 'confirmed',
    legalBasis: null,
    seatOffice: 'Podlaski Urząd Wojewódzki',
    seatCity: 'Białystok',
    membershipCompleteness: 'partial',
    membershipNote: 'Stan z marca 2025 r. Źródło wymienia tylko rodzaje instytucji, bez nazw.',
    members: [
      { kind: 'other', name: 'administracja publiczna (bez nazw w źródle)' },
      { kind: 'other', name: 'organy ścigania (bez nazw w źródle)' },
      { kind: 'ngo', name: 'organizacje pozarządowe (bez nazw w źródle)' },
    ],
    sources: [
      { page: teamsInMarch2015, facts: ['established', 'name'] },
      { page: meetingOfTeams, facts: ['established', 'seat', 'membership', 'other'] },
    ],
    notes: [
      {
        kind: 'fact',
        text: 'W 2025 r. urząd używa nazwy „Wojewódzki Zespół do Spraw Przeciwdziałania Handlowi Ludźmi przy Podlaskim Urzędzie Wojewódzkim”.',
        page: meetingOfTeams,
      },
      {
        kind: 'uncertainty',
        text: 'Dzień powołania podaje tylko lista z 2 marca 2015 r. Strona urzędu z 2025 r. potwierdza rok: 2014.',
        page: meetingOfTeams,
      },
      noOrdinance,
    ],
  },
  cause: listOfMarch2015,
}
