import type { DemoTeam } from '../demo-team.ts'
import { listOfMarch2015, noOrdinance } from '../recurring-notes.ts'
import { gorzowPressOf2014, type SourcePage, teamsInMarch2015 } from '../source-pages.ts'

const pressBeforeFirstMeeting: SourcePage = {
  title: '„Handel ludźmi na spotkaniu u wojewody”, echogorzowa.pl',
  url: 'https://www.echogorzowa.pl/news/1/Mija-dzien/2014-06-12/handel-ludzmi-na-spotkaniu-u-wojewody-7773.html',
  published: '2014-06-12',
}

const police2017: SourcePage = {
  title: '„Wspólnie przeciwko handlowi ludźmi”, policja.pl',
  url: 'https://policja.pl/pol/aktualnosci/145164,Wspolnie-przeciwko-handlowi-ludzmi.html',
  published: '2017-06-29',
}

const police2022: SourcePage = {
  title: '„Przedstawiciele służb, samorządów i instytucji publicznych wspólnie przeciwko handlowi ludźmi”, policja.pl',
  url: 'https://policja.pl/pol/aktualnosci/219292,Przedstawiciele-sluzb-samorzadow-i-instytucji-publicznych-wspolnie-przeciwko-han.html',
  published: '2022-06-10',
}

export const lubuskie: DemoTeam = {
  voivodeship: '08',
  state: {
    officialName: 'lubuski Wojewódzki Zespół do Spraw Przeciwdziałania Handlowi Ludźmi',
    established: '2014-05-19',
    establishedCertainty: 'confirmed',
    legalBasis: null,
    seatOffice: 'Lubuski Urząd Wojewódzki',
    seatCity: 'Gorzów Wielkopolski',
    chairFunction: 'Wojewoda Lubuski stoi na czele zespołu (stan z lat 2017 i 2022)',
    membershipCompleteness: 'partial',
    membershipNote: 'Skład według wiadomości Policji z 2017 i 2022 r.; obie wymieniają tylko część członków.',
    members: [
      {
        kind: 'police',
        name: 'Komenda Wojewódzka Policji w Gorzowie Wielkopolskim (Wydział Prewencji i Wydział Kryminalny)',
      },
      { kind: 'crisis-intervention', name: 'Ośrodek Interwencji Kryzysowej w Gorzowie Wielkopolskim' },
      { kind: 'voivodeship-office', name: 'Wydział Polityki Społecznej Lubuskiego Urzędu Wojewódzkiego' },
      { kind: 'other', name: 'służby mundurowe (bez nazw w źródle)' },
      { kind: 'local-government', name: 'samorządy (bez nazw w źródle)' },
      { kind: 'ngo', name: 'organizacje pozarządowe (bez nazw w źródle)' },
    ],
    sources: [
      { page: teamsInMarch2015, facts: ['established', 'name'] },
      { page: gorzowPressOf2014, facts: ['seat', 'established', 'other'] },
      { page: pressBeforeFirstMeeting, facts: ['other'] },
      { page: police2017, facts: ['chair', 'membership', 'other'] },
      { page: police2022, facts: ['chair', 'membership', 'other'] },
    ],
    notes: [
      {
        kind: 'fact',
        text: 'Pierwsze posiedzenie zapowiedziano na piątek 13 czerwca 2014 r.',
        page: pressBeforeFirstMeeting,
      },
      {
        kind: 'fact',
        text: 'W październiku 2014 r. prasa lokalna pisała, że to drugi zespół w kraju, po mazowieckim.',
        page: gorzowPressOf2014,
      },
      { kind: 'fact', text: 'VII posiedzenie odbyło się 26 czerwca 2017 r.', page: police2017 },
      {
        kind: 'uncertainty',
        text: 'Dzień powołania podaje tylko lista z 2 marca 2015 r. Prasa lokalna pisze, że zespół działa „od czerwca” 2014 r.; można to pogodzić: powołanie w maju, pierwsze posiedzenie w czerwcu.',
        page: gorzowPressOf2014,
      },
      {
        kind: 'uncertainty',
        text: 'Źródła różnie zapisują nazwę zespołu: „do Spraw”, „Do Spraw” i „ds.”.',
        page: police2022,
      },
      noOrdinance,
    ],
  },
  cause: listOfMarch2015,
}
