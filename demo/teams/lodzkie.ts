import type { DemoTeam } from '../demo-team.ts'
import { seatNotChecked } from '../recurring-notes.ts'
import { type SourcePage, trainingsOf2015 } from '../source-pages.ts'

const pageOf2019: SourcePage = {
  title: 'Strona o zespole łódzkim z 2019 r., pomoc.lodzkie.eu',
  url: 'http://pomoc.lodzkie.eu/page/index.php?str=246&id=1932',
  published: '2019-10-17',
}

const pageOf2020: SourcePage = {
  title: 'Strona o zespole łódzkim z 2020 r., pomoc.lodzkie.eu',
  url: 'http://www.pomoc.lodzkie.eu/page/pomoc_spoleczna.php?str=246&id=2005',
  published: '2020-10-16',
}

export const lodzkie: DemoTeam = {
  voivodeship: '10',
  state: {
    officialName: 'Wojewódzki Zespół ds. Przeciwdziałania Handlowi Ludźmi',
    established: '2015-05-25',
    establishedCertainty: 'confirmed',
    legalBasis: 'lodzkie-2015',
    seatOffice: 'Łódzki Urząd Wojewódzki',
    seatCity: 'Łódź',
    membershipCompleteness: 'full',
    membershipNote: 'Skład według strony z 16 października 2020 r. Od kiedy obowiązuje, strona nie podaje.',
    members: [
      { kind: 'voivodeship-office', name: 'Wojewoda Łódzki' },
      { kind: 'local-government', name: 'Marszałek Województwa Łódzkiego' },
      { kind: 'police', name: 'Komendant Wojewódzki Policji w Łodzi' },
      { kind: 'education', name: 'Łódzki Kurator Oświaty' },
      { kind: 'labour-inspection', name: 'Okręgowy Inspektor Pracy w Łodzi' },
      { kind: 'labour-office', name: 'Wojewódzki Urząd Pracy w Łodzi' },
      { kind: 'prosecution', name: 'Prokuratura Regionalna w Łodzi' },
      { kind: 'prosecution', name: 'Prokuratura Apelacyjna w Łodzi' },
      { kind: 'prosecution', name: 'Prokuratura w Piotrkowie Trybunalskim (na stronie: apelacyjna)' },
      { kind: 'prosecution', name: 'Prokuratura w Sieradzu (na stronie: apelacyjna)' },
      { kind: 'police', name: 'Centralne Biuro Śledcze Policji' },
      { kind: 'border-guard', name: 'Straż Graniczna w Łodzi' },
      { kind: 'municipal-guard', name: 'Straż Miejska w Łodzi' },
      { kind: 'ngo', name: 'Fundacja Centrum Praw Kobiet Oddział w Łodzi' },
      { kind: 'ngo', name: 'Stowarzyszenie Promocji Zdrowia i Psychoterapii' },
      { kind: 'ngo', name: 'Fundacja LightHouse' },
      { kind: 'local-government', name: 'Stowarzyszenie Związek Gmin i Powiatów Regionu Łódzkiego' },
      { kind: 'labour-office', name: 'Konwent Dyrektorów Powiatowych Urzędów Pracy Regionu Łódzkiego' },
    ],
    sources: [
      { page: pageOf2019, facts: ['established', 'legal_basis', 'name', 'other'] },
      { page: pageOf2020, facts: ['established', 'legal_basis', 'name', 'membership', 'other'] },
      { page: trainingsOf2015, facts: ['other'] },
    ],
    notes: [
      {
        kind: 'fact',
        text: 'Wiadomość o szkoleniach z 24 i 25 listopada 2015 r. wymienia zespół łódzki razem z warmińsko-mazurskim.',
        page: trainingsOf2015,
      },
      {
        kind: 'uncertainty',
        text: 'Strona z 2020 r. wymienia Prokuraturę Regionalną w Łodzi obok trzech prokuratur apelacyjnych. Prokuratury apelacyjne zniesiono w 2016 r., a w Piotrkowie Trybunalskim i Sieradzu są prokuratury okręgowe.',
        page: pageOf2020,
      },
      {
        kind: 'uncertainty',
        text: 'Strony różnie zapisują nazwę fundacji: „Light House” (2019) i „LightHouse” (2020). W nazwie stowarzyszenia strona z 2020 r. ma literówkę („Proocji”); rejestr podaje „Promocji”.',
        page: pageOf2020,
      },
      seatNotChecked,
    ],
  },
  cause: { legalAct: 'lodzkie-2015' },
}
