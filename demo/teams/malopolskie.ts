import type { DemoTeam } from '../demo-team.ts'
import { listOfMarch2015, noOrdinance } from '../recurring-notes.ts'
import { gorzowPressOf2014, type SourcePage, teamsInMarch2015 } from '../source-pages.ts'

const officePress: SourcePage = {
  title: 'Wiadomość o zespole małopolskim, Małopolski Urząd Wojewódzki',
  url: 'https://www.malopolska.uw.gov.pl/PressArticlePage.aspx?id=17051',
  published: null,
}

export const malopolskie: DemoTeam = {
  voivodeship: '12',
  state: {
    officialName: 'małopolski Wojewódzki Zespół do Spraw Przeciwdziałania Handlowi Ludźmi',
    established: '2015-01-26',
    establishedCertainty: 'probable',
    establishedAsPublished: '26.01.2014',
    establishedNote:
      'Rok w publikacji to prawdopodobnie pomyłka. Lista jest ułożona według dat, a ten wpis jest po 24 listopada 2014 r. ' +
      'i przed 9 lutego 2015 r. Ten sam tekst mówi, że prace przyspieszyły w drugiej połowie 2014 r. W październiku 2014 r. ' +
      'prasa pisała, że drugim zespołem w kraju, po mazowieckim, jest lubuski. 26 stycznia 2014 r. to niedziela, ' +
      'a 26 stycznia 2015 r. poniedziałek; inne dni na liście są robocze. Urząd wojewódzki tego nie potwierdził.',
    legalBasis: null,
    seatOffice: 'Małopolski Urząd Wojewódzki',
    seatCity: 'Kraków',
    chairFunction:
      'kierownik oddziału zajmującego się integracją cudzoziemców w Wydziale Polityki Społecznej Małopolskiego Urzędu Wojewódzkiego; wybrany przez zespół',
    membershipCompleteness: 'partial',
    membershipNote: 'Strona bez daty wymienia członków słowami „m.in.”.',
    members: [
      { kind: 'voivodeship-office', name: 'Wydział Polityki Społecznej Małopolskiego Urzędu Wojewódzkiego' },
      { kind: 'voivodeship-office', name: 'Wydział Spraw Cudzoziemców Małopolskiego Urzędu Wojewódzkiego' },
      { kind: 'police', name: 'Komenda Wojewódzka Policji w Krakowie' },
      { kind: 'border-guard', name: 'Karpacki Oddział Straży Granicznej w Nowym Sączu' },
      { kind: 'labour-inspection', name: 'Okręgowy Inspektorat Pracy w Krakowie' },
      { kind: 'municipal-guard', name: 'Straż Miejska Miasta Krakowa' },
    ],
    sources: [
      { page: teamsInMarch2015, facts: ['established', 'name'] },
      { page: gorzowPressOf2014, facts: ['established'] },
      { page: officePress, facts: ['seat', 'chair', 'membership', 'other'] },
    ],
    notes: [
      {
        kind: 'uncertainty',
        text: 'Rok powołania: publikacja podaje 2014, rejestr przyjmuje 2015. Czekamy na potwierdzenie urzędu wojewódzkiego.',
        page: teamsInMarch2015,
      },
      {
        kind: 'fact',
        text: 'Urząd używa też nazwy „Wojewódzki Zespół ds. Przeciwdziałania Handlowi Ludźmi”.',
        page: officePress,
      },
      noOrdinance,
    ],
  },
  cause: listOfMarch2015,
  corrected: {
    from: '2014-01-26',
    facts: {
      established: '2014-01-26',
      establishedCertainty: 'confirmed',
      establishedAsPublished: null,
      establishedNote: null,
      notes: [noOrdinance],
    },
    reason: 'Przepisaliśmy z listy z 2 marca 2015 r. rok 2014, który jest w niej prawdopodobnie pomyłką.',
  },
}
