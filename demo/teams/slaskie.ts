import type { DemoTeam } from '../demo-team.ts'
import { type SourcePage, teamsInMarch2015 } from '../source-pages.ts'

const officePage: SourcePage = {
  title: '„Przeciwdziałanie handlowi ludźmi”, Śląski Urząd Wojewódzki',
  url: 'https://www.katowice.uw.gov.pl/wydzial/wydzial-spraw-obywatelskich-i-cudzoziemcow/przeciwdzialanie-handlowi-ludzmi',
  published: null,
}

export const slaskie: DemoTeam = {
  voivodeship: '24',
  state: {
    officialName: 'śląski Wojewódzki Zespół do Spraw Przeciwdziałania Handlowi Ludźmi',
    established: '2015-02-09',
    establishedCertainty: 'confirmed',
    establishedNote: 'Tę samą datę podają dwie niezależne strony.',
    legalBasis: 'slaskie-2015',
    seatOffice: 'Śląski Urząd Wojewódzki',
    seatCity: 'Katowice',
    membershipCompleteness: 'full',
    membershipNote: 'Skład według strony urzędu, która nie ma daty.',
    members: [
      { kind: 'voivodeship-office', name: 'Śląski Urząd Wojewódzki' },
      { kind: 'police', name: 'Policja' },
      { kind: 'border-guard', name: 'Straż Graniczna' },
      { kind: 'prosecution', name: 'Prokuratura Apelacyjna w Katowicach' },
      { kind: 'social-services', name: 'Regionalny Ośrodek Pomocy Społecznej Województwa Śląskiego' },
      { kind: 'ngo', name: 'Stowarzyszenie dla Kobiet i Dzieci im. Marii Niepokalanej „PoMoc”' },
      { kind: 'ngo', name: 'Towarzystwo Pomocy im. św. Brata Alberta' },
      { kind: 'labour-inspection', name: 'Państwowa Inspekcja Pracy' },
      { kind: 'labour-office', name: 'Wojewódzki Urząd Pracy (województwo śląskie)' },
      { kind: 'education', name: 'Śląskie Kuratorium Oświaty' },
    ],
    sources: [
      { page: teamsInMarch2015, facts: ['established', 'name'] },
      { page: officePage, facts: ['established', 'legal_basis', 'name', 'seat', 'membership', 'other'] },
    ],
    notes: [
      {
        kind: 'fact',
        text: 'Prace nad powołaniem zespołu zaczęły się późną jesienią 2014 r.',
        page: officePage,
      },
      {
        kind: 'uncertainty',
        text: 'Strona urzędu nie podaje numeru zarządzenia.',
        page: officePage,
      },
      {
        kind: 'uncertainty',
        text: 'Nazwę stowarzyszenia „PoMoc” strony urzędowe zapisują różnie: „PoMoc”, „Po MOC”, „Po-Moc”.',
        page: null,
      },
      {
        kind: 'uncertainty',
        text: 'W 2016 r. prokuratury apelacyjne zastąpiono regionalnymi. Strona wymienia nadal Prokuraturę Apelacyjną.',
        page: officePage,
      },
    ],
  },
  cause: { legalAct: 'slaskie-2015' },
}
