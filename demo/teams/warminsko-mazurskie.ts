import { seatNotChecked } from '../recurring-notes.ts'
import { trainingsOf2015 } from '../source-pages.ts'
import { trainedIn2015 } from './trained-in-2015.ts'

export const warminskoMazurskie = trainedIn2015({
  voivodeship: '28',
  seatOffice: 'Warmińsko-Mazurski Urząd Wojewódzki',
  seatCity: 'Olsztyn',
  ownSources: [],
  notes: [
    {
      kind: 'fact',
      text: 'Szkolenie członków zespołu odbyło się 24 i 25 listopada 2015 r. Wiadomość wymienia je razem ze szkoleniem zespołu łódzkiego.',
      page: trainingsOf2015,
    },
    seatNotChecked,
  ],
})
