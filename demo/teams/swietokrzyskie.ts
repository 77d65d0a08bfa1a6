import type { SourcePage } from '../source-pages.ts'
import { trainedIn2015 } from './trained-in-2015.ts'

const goodPractices: SourcePage = {
  title: '„Dobre praktyki”, Świętokrzyski Urząd Wojewódzki',
  url: 'http://www.kielce.uw.gov.pl/pl/urzad/polityka-spoleczna/przeciwdzialanie-handlo/sluzby-i-instytucje-dzi/dobre-praktyki/10837,Dobre-praktyki.html',
  published: null,
}

const campaignOf2022: SourcePage = {
  title: '„Handel ludźmi – kampania prewencyjna”, Świętokrzyski Urząd Wojewódzki',
  url: 'https://www.kielce.uw.gov.pl/pl/biuro-prasowe/aktualnosci/21951,Handel-ludzmi-kampania-prewencyjna.html',
  published: '2022-06-27',
}

export const swietokrzyskie = trainedIn2015({
  voivodeship: '26',
  seatOffice: 'Świętokrzyski Urząd Wojewódzki',
  seatCity: 'Kielce',
  ownSources: [
    { page: campaignOf2022, facts: ['seat'] },
    { page: goodPractices, facts: ['other'] },
  ],
  notes: [
    {
      kind: 'fact',
      text: 'Urząd prowadzi dział „Przeciwdziałanie handlowi ludźmi”. W lipcu 2018 r. pokazał w nim wystawę: sześć plansz w trzech językach.',
      page: goodPractices,
    },
  ],
})
