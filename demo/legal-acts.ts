import type { z } from 'zod'
import type { CreateLegalActInput } from '#domain/legal-act/legal-act-input.ts'

type LegalActFacts = Omit<z.input<typeof CreateLegalActInput>, 'amendsId'>

/** Acts that the demonstration register cites. A number that no source gives is left out, never guessed. */
export const legalActs = {
  'social-assistance-act': {
    kind: 'ustawa',
    issuer: 'Sejm Rzeczypospolitej Polskiej',
    title: 'Ustawa z dnia 12 marca 2004 r. o pomocy społecznej',
    signed: '2004-03-12',
    promulgation: 'Dz.U. 2004 nr 64 poz. 593',
    url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20040640593',
  },
  'voivode-act': {
    kind: 'ustawa',
    issuer: 'Sejm Rzeczypospolitej Polskiej',
    title: 'Ustawa z dnia 23 stycznia 2009 r. o wojewodzie i administracji rządowej w województwie',
    signed: '2009-01-23',
    promulgation: 'Dz.U. 2009 nr 31 poz. 206',
  },
  'kujawsko-pomorskie-2015': {
    kind: 'zarzadzenie',
    number: '47/2015',
    issuer: 'Wojewoda Kujawsko-Pomorski',
    title: 'Zarządzenie nr 47/2015 Wojewody Kujawsko-Pomorskiego z dnia 10 marca 2015 r.',
    signed: '2015-03-10',
  },
  'lodzkie-2015': {
    kind: 'zarzadzenie',
    number: '119/2015',
    issuer: 'Wojewoda Łódzki',
    title: 'Zarządzenie nr 119/2015 Wojewody Łódzkiego z dnia 25 maja 2015 r.',
    signed: '2015-05-25',
  },
  'pomorskie-2015': {
    kind: 'zarzadzenie',
    number: '227/2015',
    issuer: 'Wojewoda Pomorski',
    title: 'Zarządzenie nr 227/2015 Wojewody Pomorskiego z dnia 14 sierpnia 2015 r.',
    signed: '2015-08-14',
  },
  'pomorskie-2017': {
    kind: 'zarzadzenie',
    issuer: 'Wojewoda Pomorski',
    title: 'Zarządzenie Wojewody Pomorskiego z dnia 3 października 2017 r. zmieniające zarządzenie nr 227/2015',
    signed: '2017-10-03',
  },
  'slaskie-2015': {
    kind: 'zarzadzenie',
    issuer: 'Wojewoda Śląski',
    title: 'Zarządzenie Wojewody Śląskiego z dnia 9 lutego 2015 r.',
    signed: '2015-02-09',
  },
  'wielkopolskie-2015': {
    kind: 'zarzadzenie',
    number: '258/15',
    issuer: 'Wojewoda Wielkopolski',
    title: 'Zarządzenie nr 258/15 Wojewody Wielkopolskiego z dnia 29 kwietnia 2015 r.',
    signed: '2015-04-29',
  },
  'prime-minister-2004': {
    kind: 'zarzadzenie',
    number: '23',
    issuer: 'Prezes Rady Ministrów',
    title: 'Zarządzenie nr 23 Prezesa Rady Ministrów z dnia 5 marca 2004 r.',
    signed: '2004-03-05',
  },
  'minister-2019': {
    kind: 'zarzadzenie',
    number: '6',
    issuer: 'Minister Spraw Wewnętrznych i Administracji',
    title: 'Zarządzenie nr 6 Ministra Spraw Wewnętrznych i Administracji z dnia 15 lutego 2019 r.',
    signed: '2019-02-15',
  },
  // The portal of the national team also says that it was signed on 26 September; the date in the act's name is kept.
  'prime-minister-2023': {
    kind: 'zarzadzenie',
    number: '392',
    issuer: 'Prezes Rady Ministrów',
    title: 'Zarządzenie nr 392 Prezesa Rady Ministrów z dnia 18 września 2023 r.',
    signed: '2023-09-18',
  },
  'minister-2023': {
    kind: 'zarzadzenie',
    number: '28',
    issuer: 'Minister Spraw Wewnętrznych i Administracji',
    title: 'Zarządzenie nr 28 Ministra Spraw Wewnętrznych i Administracji z dnia 20 października 2023 r.',
    signed: '2023-10-20',
  },
} as const satisfies Record<string, LegalActFacts>

export type LegalActKey = keyof typeof legalActs

/** Which act amends which; the amended one stands earlier in the list. */
export const amendments: Partial<Record<LegalActKey, LegalActKey>> = { 'pomorskie-2017': 'pomorskie-2015' }
