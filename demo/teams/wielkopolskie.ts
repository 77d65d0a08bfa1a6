import type { DemoTeam } from '../demo-team.ts'
import type { SourcePage } from '../source-pages.ts'

const officePage: SourcePage = {
  title: '„Wojewódzki Zespół do spraw Przeciwdziałania Handlowi Ludźmi”, Wielkopolski Urząd Wojewódzki',
  url: 'https://poznan.uw.gov.pl/wojewodzki-zespol-do-spraw-przeciwdzialania-handlowi-ludzmi',
  published: null,
}

export const wielkopolskie: DemoTeam = {
  voivodeship: '30',
  state: {
    officialName: 'Wojewódzki Zespół do spraw Przeciwdziałania Handlowi Ludźmi',
    established: '2015-04-29',
    establishedCertainty: 'confirmed',
    legalBasis: 'wielkopolskie-2015',
    seatOffice: 'Wielkopolski Urząd Wojewódzki',
    seatCity: 'Poznań',
    membershipCompleteness: 'full',
    membershipNote: 'Skład według strony urzędu, która nie ma daty.',
    members: [
      { kind: 'voivodeship-office', name: 'Wydział Polityki Społecznej Wielkopolskiego Urzędu Wojewódzkiego' },
      { kind: 'voivodeship-office', name: 'Wydział Spraw Cudzoziemców Wielkopolskiego Urzędu Wojewódzkiego' },
      {
        kind: 'voivodeship-office',
        name: 'Wydział Bezpieczeństwa i Zarządzania Kryzysowego Wielkopolskiego Urzędu Wojewódzkiego',
      },
      { kind: 'education', name: 'Kuratorium Oświaty w Poznaniu' },
      { kind: 'prosecution', name: 'Prokuratura Okręgowa w Poznaniu' },
      { kind: 'court', name: 'Sąd Okręgowy w Poznaniu' },
      { kind: 'police', name: 'Komenda Wojewódzka Policji w Poznaniu' },
      { kind: 'border-guard', name: 'Nadodrzański Oddział Straży Granicznej' },
      { kind: 'labour-office', name: 'Wojewódzki Urząd Pracy w Poznaniu' },
      { kind: 'labour-inspection', name: 'Państwowa Inspekcja Pracy' },
      { kind: 'crisis-intervention', name: 'Miejskie Centrum Interwencji Kryzysowej (województwo wielkopolskie)' },
      { kind: 'crisis-intervention', name: 'Ośrodek Interwencji Kryzysowej (województwo wielkopolskie)' },
      { kind: 'social-services', name: 'Regionalny Ośrodek Polityki Społecznej w Poznaniu' },
      { kind: 'ngo', name: 'Caritas Archidiecezji Poznańskiej' },
      { kind: 'ngo', name: 'Terenowy Komitet Ochrony Praw Dziecka w Poznaniu' },
      { kind: 'ngo', name: 'Migrant Info Point' },
    ],
    sources: [{ page: officePage, facts: ['established', 'legal_basis', 'name', 'seat', 'membership', 'other'] }],
    notes: [
      {
        kind: 'fact',
        text: 'Zarządzenie wydano na podstawie art. 22 pkt 15 ustawy o pomocy społecznej i art. 18 ust. 2 ustawy o wojewodzie i administracji rządowej w województwie.',
        page: officePage,
      },
    ],
  },
  cause: { legalAct: 'wielkopolskie-2015' },
}
