import type { SourcePage } from '../source-pages.ts'
import { trainedIn2015 } from './trained-in-2015.ts'

const officePage: SourcePage = {
  title: '„Krajowy Plan Działań Przeciwko Handlowi Ludźmi na lata 2013–2015”, Dolnośląski Urząd Wojewódzki',
  url: 'https://duw.pl/pl/urzad/programy/krajowy-plan-dzialania/9676,Krajowy-Plan-Dzialan-Przeciwko-Handlowi-Ludzmi-Na-Lata-2013-2015.html',
  published: null,
}

export const dolnoslaskie = trainedIn2015({
  voivodeship: '02',
  seatOffice: 'Dolnośląski Urząd Wojewódzki',
  seatCity: 'Wrocław',
  ownSources: [{ page: officePage, facts: ['seat', 'other'] }],
  notes: [
    {
      kind: 'fact',
      text: 'Przed powołaniem zespołu wojewoda wyznaczył w Wydziale Polityki Społecznej konsultanta do spraw wsparcia ofiar handlu ludźmi.',
      page: officePage,
    },
  ],
})
