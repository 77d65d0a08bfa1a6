import type { z } from 'zod'
import type { ChangeHelplineInput } from '#domain/helpline/helpline-input.ts'

type DemoHelpline = Omit<z.input<typeof ChangeHelplineInput>, 'helplineId' | 'seenLockVersion'>

const rawaPolice = {
  sourceName: 'Komenda Powiatowa Policji w Rawie Mazowieckiej, „Europejski Dzień Przeciwko Handlowi Ludźmi”',
  sourceUrl:
    'https://rawa-mazowiecka.policja.gov.pl/erw/informacje/112901,Europejski-Dzien-Przeciwko-Handlowi-Ludzmi.html',
  stated: '2025-10',
} as const

/**
 * Helplines as their sources state them; nobody rang to check. Where two sources disagree about the hours, both are said.
 * A retired line is kept as a record and shown nowhere: its number still is in old publications.
 */
export const helplines: readonly DemoHelpline[] = [
  {
    name: 'Numer alarmowy',
    phone: '112',
    hours: 'całą dobę, jak podaje Komenda Główna Policji',
    // Free of charge in the whole Union: art. 109 of Directive (EU) 2018/1972.
    cost: 'bezpłatnie',
    purpose: 'Gdy tobie lub komuś innemu grozi niebezpieczeństwo: Policja, pogotowie, straż pożarna.',
    ...rawaPolice,
    position: 1,
    retired: false,
  },
  {
    name: 'Krajowe Centrum Interwencyjno-Konsultacyjne dla Ofiar Handlu Ludźmi (KCIK)',
    phone: '+48 22 628 01 20',
    hours:
      'Źródła się różnią. Strona Policji: całą dobę. Strona kcik.pl, bez daty: porady od poniedziałku do piątku, w pozostałym czasie tylko sprawy pilne.',
    purpose: 'Porady i pomoc dla ofiar handlu ludźmi, ich bliskich oraz osób zagrożonych, także cudzoziemców.',
    ...rawaPolice,
    position: 2,
    retired: false,
  },
  {
    name: 'Fundacja La Strada',
    phone: '+48 605 687 750',
    hours: 'całą dobę, jak podaje strona Policji; nie znaleźliśmy drugiego źródła',
    purpose: 'Pomoc organizacji pozarządowej dla ofiar handlu ludźmi i pracy niewolniczej.',
    ...rawaPolice,
    position: 3,
    retired: false,
  },
  {
    name: 'Komenda Główna Policji: informacje o handlu ludźmi',
    phone: '+48 664 974 934',
    email: 'handelludzmibsk@policja.gov.pl',
    purpose: 'Zgłoszenie informacji o przypadku handlu ludźmi. W nagłym niebezpieczeństwie dzwoń pod 112.',
    sourceName: 'Komenda Główna Policji, „Europejski Dzień Przeciwko Handlowi Ludźmi”',
    sourceUrl: 'https://policja.pl/pol/aktualnosci/237158,Europejski-Dzien-Przeciwko-Handlowi-Ludzmi.html',
    stated: '2023-10-18',
    position: 4,
    retired: false,
  },
  {
    name: 'Telefon zaufania dla ofiar i świadków (numer nieaktualny)',
    phone: '22 628 99 99',
    hours:
      'Stan z 2013 r.: biuro od poniedziałku do czwartku 9–19, w piątki 9–14, w pozostałym czasie telefon interwencyjny.',
    languages: 'polski, angielski, francuski, wietnamski (stan z 2013 r.)',
    purpose: 'Dawny telefon zaufania. Dziś źródła podają numer KCIK: +48 22 628 01 20.',
    sourceName: 'handelludzmi.eu, „Telefon zaufania dla ofiar i świadków handlu ludźmi”',
    sourceUrl: 'https://handelludzmi.eu/hl/o-handlu-ludzmi/informacje-dla-ofiar/6149,dok.html',
    stated: '2013-07-18',
    position: 5,
    retired: true,
  },
]
