import type { DemoChange, DemoState, DemoTeam } from '../demo-team.ts'
import type { SourcePage } from '../source-pages.ts'

const borderGuard2017: SourcePage = {
  title: '„Handel ludźmi: posiedzenie zespołu i konferencja prasowa w PUW”, Morski Oddział Straży Granicznej',
  url: 'http://morski.strazgraniczna.pl/mor/aktualnosci/20948,Handel-ludzmi-posiedzenie-zespolu-i-konferencja-prasowa-w-PUW.html',
  published: '2017-02-14',
}

const officePage2018: SourcePage = {
  title: '„Wojewódzki Zespół do Spraw Przeciwdziałania Handlowi Ludźmi”, BIP Pomorskiego Urzędu Wojewódzkiego',
  url: 'https://uwgdansk.bip.gov.pl/przeciwdzialanie-handlowi-ludzmi/122742_wojewodzki-zespol-do-spraw-przeciwdzialania-handlowi-ludzmi.html',
  published: '2018-03-08',
}

const fromAppointment: DemoState = {
  officialName: 'Wojewódzki Zespół do Spraw Przeciwdziałania Handlowi Ludźmi',
  established: '2015-08-14',
  establishedCertainty: 'confirmed',
  legalBasis: 'pomorskie-2015',
  seatOffice: 'Pomorski Urząd Wojewódzki',
  seatCity: 'Gdańsk',
  chairFunction: 'funkcjonariusz Morskiego Oddziału Straży Granicznej (stan z lutego 2017 r.)',
  membershipCompleteness: 'partial',
  membershipNote: 'Skład według wiadomości Straży Granicznej z 14 lutego 2017 r. Ośrodków pomocy źródło nie nazywa.',
  members: [
    { kind: 'border-guard', name: 'Morski Oddział Straży Granicznej w Gdańsku', role: 'chair' },
    { kind: 'police', name: 'Komenda Wojewódzka Policji w Gdańsku' },
    { kind: 'prosecution', name: 'Prokuratura Okręgowa w Gdańsku' },
    { kind: 'education', name: 'Pomorskie Kuratorium Oświaty' },
    { kind: 'labour-inspection', name: 'Okręgowy Inspektorat Pracy (województwo pomorskie)' },
    { kind: 'labour-office', name: 'Wojewódzki Urząd Pracy (województwo pomorskie)' },
    { kind: 'social-services', name: 'ośrodki pomocy społecznej z Trójmiasta (bez nazw w źródle)' },
    { kind: 'voivodeship-office', name: 'Wydział Spraw Obywatelskich i Cudzoziemców Pomorskiego Urzędu Wojewódzkiego' },
    {
      kind: 'voivodeship-office',
      name: 'Wydział Bezpieczeństwa i Zarządzania Kryzysowego Pomorskiego Urzędu Wojewódzkiego',
    },
    { kind: 'ngo', name: 'Fundacja Dajemy Dzieciom Siłę' },
    { kind: 'ngo', name: 'Centrum Wsparcia Imigrantów i Imigrantek' },
  ],
  sources: [
    { page: borderGuard2017, facts: ['name', 'chair', 'membership'] },
    { page: officePage2018, facts: ['established', 'legal_basis', 'name', 'seat', 'membership', 'other'] },
  ],
  notes: [{ kind: 'fact', text: 'Zespół jest ciałem doradczym i opiniotwórczym wojewody.', page: officePage2018 }],
}

/** What the amendment changed is not known: everything stays as last known, and a note says so. */
const changedByAmendment: DemoChange['facts'] = {
  membershipCompleteness: 'unknown',
  membershipNote:
    'Ostatni znany skład, z lutego 2017 r., sprzed zmiany zarządzenia. Strona z 2018 r. wymienia Policję i Straż Graniczną; w odczytanej kopii lista się urywa.',
  notes: [
    ...fromAppointment.notes,
    {
      kind: 'fact',
      text: 'Zarządzenie nr 227/2015 zmieniono zarządzeniem z 3 października 2017 r.',
      page: officePage2018,
    },
    {
      kind: 'uncertainty',
      text: 'Strona nie podaje numeru zarządzenia zmieniającego ani tego, co zmieniło.',
      page: officePage2018,
    },
  ],
}

export const pomorskie: DemoTeam = {
  voivodeship: '22',
  state: fromAppointment,
  cause: { legalAct: 'pomorskie-2015' },
  changes: [{ from: '2017-10-03', facts: changedByAmendment, cause: { legalAct: 'pomorskie-2017' } }],
}
