/** A public page from which the register learned something. `published` = the date the page shows (EDTF), null if none. */
export type SourcePage = { readonly title: string; readonly url: string | null; readonly published: string | null }

/** Pages that speak of several teams; what speaks of one team is beside it. */
export const teamsInMarch2015: SourcePage = {
  title: '„Powołano kolejne wojewódzkie zespoły ds. przeciwdziałania handlowi ludźmi”, handelludzmi.eu',
  url: null,
  published: '2015-03-02',
}

export const trainingsOf2015: SourcePage = {
  title: '„Trainings for Voivodship Units completed”, handelludzmi.eu (po angielsku)',
  url: 'https://handelludzmi.eu/hle/institutions/our-projects/improved-national-coope/project-news/6797,Trainings-for-Voivodship-Units-completed.html',
  published: '2015-12-07',
}

export const teamsIn2018: SourcePage = {
  title: '„Wojewódzkie Zespoły do spraw Przeciwdziałania Handlowi Ludźmi”, handelludzmi.eu',
  url: 'https://handelludzmi.eu/hl/struktura-instytucjona/wspolpraca/6930,Wojewodzkie-Zespoly-do-spraw-Przeciwdzialania-Handlowi-Ludzmi.print',
  published: '2018-05-18',
}

export const gorzowPressOf2014: SourcePage = {
  title: 'Artykuł o walce z handlem ludźmi, egorzow.pl',
  url: 'https://egorzow.pl/artykul/walki-z-handlem-ludzmi-n148681',
  published: '2014-10',
}
