import { seatNotChecked } from '../recurring-notes.ts'
import { trainedIn2015 } from './trained-in-2015.ts'

export const podkarpackie = trainedIn2015({
  voivodeship: '18',
  seatOffice: 'Podkarpacki Urząd Wojewódzki',
  seatCity: 'Rzeszów',
  ownSources: [],
  notes: [seatNotChecked],
})
