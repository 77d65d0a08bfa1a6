import type { DemoTeam } from '../demo-team.ts'
import { noOrdinance } from '../recurring-notes.ts'
import { type SourcePage, teamsInMarch2015, trainingsOf2015 } from '../source-pages.ts'

const labourInspection: SourcePage = {
  title: '„Wojewódzki zespół do spraw przeciwdziałania handlowi ludźmi”, Okręgowy Inspektorat Pracy w Opolu',
  url: 'https://opole.pip.gov.pl/pl/dzialania/dla-pracodawcow/64233,wojewodzki-zespol-do-spraw-przeciwdzialania-handlowi-ludzmi.html',
  published: '2015-06-30',
}

export const opolskie: DemoTeam = {
  voivodeship: '16',
  state: {
    officialName: 'Wojewódzki Zespół do spraw Przeciwdziałania Handlowi Ludźmi',
    established: '2015-03-03/2015-06-30',
    establishedCertainty: 'confirmed',
    establishedNote:
      'Dzień powołania nie jest znany. Zespołu nie ma na liście działających zespołów z 2 marca 2015 r., a 30 czerwca 2015 r. miał już powołanych członków.',
    legalBasis: null,
    seatOffice: 'Opolski Urząd Wojewódzki',
    seatCity: 'Opole',
    membershipCompleteness: 'partial',
    membershipNote: 'Skład z 30 czerwca 2015 r. Zespół liczył 20 osób; źródło wymienia tylko część instytucji.',
    members: [
      { kind: 'labour-inspection', name: 'Okręgowy Inspektorat Pracy w Opolu' },
      { kind: 'police', name: 'Komenda Wojewódzka Policji (województwo opolskie)' },
      { kind: 'police', name: 'Centralne Biuro Śledcze Policji' },
      { kind: 'border-guard', name: 'Straż Graniczna' },
      { kind: 'labour-office', name: 'Wojewódzki Urząd Pracy (województwo opolskie)' },
      { kind: 'ngo', name: 'organizacje pomagające pokrzywdzonym (bez nazw w źródle)' },
    ],
    sources: [
      { page: labourInspection, facts: ['established', 'name', 'seat', 'membership'] },
      { page: teamsInMarch2015, facts: ['established'] },
      { page: trainingsOf2015, facts: ['other'] },
    ],
    notes: [
      {
        kind: 'fact',
        text: 'Szkolenie członków zespołu odbyło się 18 i 19 listopada 2015 r.',
        page: trainingsOf2015,
      },
      noOrdinance,
    ],
  },
  cause: { publication: 'Wiadomość Okręgowego Inspektoratu Pracy w Opolu z 30 czerwca 2015 r.' },
}
