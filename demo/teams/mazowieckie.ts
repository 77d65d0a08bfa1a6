import type { DemoTeam } from '../demo-team.ts'
import { noOrdinance } from '../recurring-notes.ts'
import { type SourcePage, teamsInMarch2015 } from '../source-pages.ts'

const diagnosisOf2012: SourcePage = {
  title: '„Diagnoza działań podejmowanych w 2010 r.”, kopia w serwisie doczz.pl',
  url: 'https://doczz.pl/doc/2164858/diagnoza-dzia%C5%82a%C5%84-podejmowanych-w-2010-r.-w-zakresie',
  published: '2012-06',
}

const meetingOf2022: SourcePage = {
  title: '„Posiedzenie Mazowieckiego Zespołu ds. Przeciwdziałania Handlowi Ludźmi”, Mazowiecki Urząd Wojewódzki',
  url: 'https://www.gov.pl/web/uw-mazowiecki/posiedzenie-mazowieckiego-zespolu-ds-przeciwdzialania-handlowi-ludzmi',
  published: '2022-11-15',
}

const aboutProject: SourcePage = {
  title: '„O projekcie”, handelludzmi.eu',
  url: 'https://handelludzmi.eu/hl/struktura-instytucjona/prowadzone-projekt/poprawa-wspolpracy/6498,O-projekcie.html',
  published: '2015-02-27',
}

export const mazowieckie: DemoTeam = {
  voivodeship: '14',
  state: {
    officialName: 'Mazowiecki Zespół ds. Przeciwdziałania Handlowi Ludźmi',
    established: '2010-10',
    establishedCertainty: 'confirmed',
    establishedNote: 'Dwa źródła podają miesiąc, bez dnia; inne tylko rok 2010.',
    legalBasis: null,
    seatOffice: 'Mazowiecki Urząd Wojewódzki w Warszawie',
    seatCity: 'Warszawa',
    chairFunction: 'zespół koordynuje Wydział Polityki Społecznej Mazowieckiego Urzędu Wojewódzkiego',
    membershipCompleteness: 'partial',
    membershipNote: 'Uczestnicy diagnozy ogłoszonej w czerwcu 2012 r. W odczytanej kopii lista się urywa.',
    members: [
      { kind: 'ngo', name: 'Fundacja La Strada' },
      { kind: 'ngo', name: 'Fundacja ITAKA – Centrum Poszukiwań Ludzi Zaginionych' },
      { kind: 'ngo', name: 'Fundacja Dzieci Niczyje' },
      { kind: 'ngo', name: 'Stowarzyszenie Interwencji Prawnej' },
      { kind: 'local-government', name: 'Biuro Polityki Społecznej m.st. Warszawy' },
      { kind: 'social-services', name: 'Warszawskie Centrum Pomocy Rodzinie' },
      { kind: 'social-services', name: 'Mazowieckie Centrum Polityki Społecznej' },
      { kind: 'education', name: 'Kuratorium Oświaty w Warszawie' },
      { kind: 'labour-inspection', name: 'Okręgowy Inspektorat Pracy w Warszawie' },
      { kind: 'police', name: 'Komenda Wojewódzka Policji z siedzibą w Radomiu' },
      { kind: 'police', name: 'Centralne Biuro Śledcze Komendy Głównej Policji' },
      { kind: 'police', name: 'Komenda Stołeczna Policji' },
      { kind: 'international', name: 'Międzynarodowa Organizacja do spraw Migracji (IOM)' },
      { kind: 'border-guard', name: 'Nadwiślański Oddział Straży Granicznej' },
      { kind: 'border-guard', name: 'Komenda Główna Straży Granicznej' },
    ],
    sources: [
      { page: diagnosisOf2012, facts: ['established', 'name', 'chair', 'membership', 'other'] },
      { page: teamsInMarch2015, facts: ['established', 'name'] },
      { page: aboutProject, facts: ['established', 'other'] },
      { page: meetingOf2022, facts: ['name', 'seat', 'chair', 'other'] },
    ],
    notes: [
      {
        kind: 'fact',
        text: 'Pierwszy zespół wojewódzki w kraju, wzór dla pozostałych. W jego nazwie nie ma słowa „Wojewódzki”.',
        page: aboutProject,
      },
      {
        kind: 'fact',
        text: 'W posiedzeniach uczestniczy dyrektor Wydziału Polityki Społecznej (stan z 2022 r.).',
        page: meetingOf2022,
      },
      {
        kind: 'fact',
        text: 'Fundacja Dzieci Niczyje nosi dziś nazwę Fundacja Dajemy Dzieciom Siłę.',
        page: null,
      },
      {
        kind: 'uncertainty',
        text: 'Nie wiadomo, czy wszyscy uczestnicy diagnozy byli członkami zespołu ani kto należy do niego dziś.',
        page: diagnosisOf2012,
      },
      noOrdinance,
    ],
  },
  cause: { publication: 'Diagnoza ogłoszona w czerwcu 2012 r. i lista zespołów z 2 marca 2015 r.' },
}
