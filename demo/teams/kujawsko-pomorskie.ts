import type { DemoTeam } from '../demo-team.ts'
import type { SourcePage } from '../source-pages.ts'

const officePage: SourcePage = {
  title: '„Wojewódzki Zespół do Spraw Przeciwdziałania Handlowi Ludźmi”, Kujawsko-Pomorski Urząd Wojewódzki',
  url: 'http://bydgoszcz.uw.gov.pl/wojewodzki-zespol-do-spraw-przeciwdzialania-handlowi-ludzmi.html?print',
  published: null,
}

export const kujawskoPomorskie: DemoTeam = {
  voivodeship: '04',
  state: {
    officialName: 'Wojewódzki Zespół Do Spraw Przeciwdziałania Handlowi Ludźmi',
    established: '2015-03-10',
    establishedCertainty: 'confirmed',
    legalBasis: 'kujawsko-pomorskie-2015',
    seatOffice: 'Kujawsko-Pomorski Urząd Wojewódzki',
    seatCity: 'Bydgoszcz',
    chairFunction: 'prezes stowarzyszenia; zastępca: dyrektor zespołu placówek opiekuńczo-wychowawczych',
    membershipCompleteness: 'partial',
    membershipNote:
      'Strona bez daty podaje tylko prezydium: przewodniczącego, zastępcę i sekretarza. Listy członków nie było w odczytanej kopii.',
    members: [
      { kind: 'ngo', name: 'stowarzyszenie (bez nazwy)', role: 'chair' },
      {
        kind: 'social-services',
        name: 'Bydgoski Zespół Placówek Opiekuńczo-Wychowawczych',
        role: 'deputy_chair',
      },
    ],
    sources: [
      {
        page: officePage,
        facts: ['established', 'legal_basis', 'name', 'seat', 'chair', 'membership', 'other'],
      },
    ],
    notes: [
      {
        kind: 'fact',
        text: 'Zarządzenie powołuje się na art. 22 pkt 15 ustawy o pomocy społecznej i art. 18 ust. 2 ustawy o wojewodzie i administracji rządowej w województwie.',
        page: officePage,
      },
      {
        kind: 'uncertainty',
        text: 'Strona datuje ustawę o pomocy społecznej na 12 marca 2014 r. Ustawa jest z 12 marca 2004 r.',
        page: officePage,
      },
      {
        kind: 'fact',
        text: 'Województwo ma dwie stolice: wojewoda urzęduje w Bydgoszczy, sejmik województwa w Toruniu.',
        page: null,
      },
    ],
  },
  cause: { legalAct: 'kujawsko-pomorskie-2015' },
}
