import type { DemoTeam } from '../demo-team.ts'
import { dateFromOnePage, listOfMarch2015, noOrdinance } from '../recurring-notes.ts'
import { type SourcePage, teamsInMarch2015 } from '../source-pages.ts'

const localPress: SourcePage = {
  title: 'Artykuł o handlu ludźmi i zespole zachodniopomorskim, echokamienia.pl',
  url: 'https://echokamienia.pl/powiat-i-region/o-handlu-ludzmi-zuw/',
  published: '2016-08-11',
}

export const zachodniopomorskie: DemoTeam = {
  voivodeship: '32',
  state: {
    officialName: 'zachodniopomorski Wojewódzki Zespół do Spraw Przeciwdziałania Handlowi Ludźmi',
    established: '2014-11-24',
    establishedCertainty: 'confirmed',
    legalBasis: null,
    seatOffice: 'Zachodniopomorski Urząd Wojewódzki',
    seatCity: 'Szczecin',
    chairFunction:
      'zastępca dyrektora Wydziału Spraw Społecznych Zachodniopomorskiego Urzędu Wojewódzkiego (stan z 2016 r.)',
    membershipCompleteness: 'partial',
    membershipNote: 'Stan z sierpnia 2016 r. Źródło wymienia członków słowami „m.in.”.',
    members: [
      { kind: 'voivodeship-office', name: 'Zachodniopomorski Urząd Wojewódzki' },
      { kind: 'police', name: 'Komenda Wojewódzka Policji w Szczecinie' },
      { kind: 'border-guard', name: 'Straż Graniczna' },
      { kind: 'labour-office', name: 'urzędy pracy (bez nazw w źródle)' },
      { kind: 'ngo', name: 'organizacje pozarządowe (bez nazw w źródle)' },
    ],
    sources: [
      { page: teamsInMarch2015, facts: ['established', 'name'] },
      { page: localPress, facts: ['seat', 'chair', 'membership', 'other'] },
    ],
    notes: [
      {
        kind: 'fact',
        text: 'W 2016 r. urząd używał nazwy „Wojewódzki Zespół ds. Przeciwdziałania Handlowi Ludźmi”.',
        page: localPress,
      },
      dateFromOnePage,
      noOrdinance,
    ],
  },
  cause: listOfMarch2015,
}
