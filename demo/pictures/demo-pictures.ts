/** Pictures of the demonstration, drawn for it, some from its own data; each lies beside this one under its name. */
export const demoPictures = {
  'seven-teams': 'siedem-zespolow.png',
  'team-dates': 'daty-powolania.png',
  plans: 'krajowe-plany.png',
  'archive-notice': 'oznaczenie-archiwum.png',
  'competition-steps': 'kroki-konkursu.png',
  network: 'siec-wspolpracy.jpg',
  map: 'mapa-wojewodztw.png',
  telephone: 'telefon.png',
  meeting: 'narada.png',
  calendar: 'kartka-kalendarza.png',
} as const
export type DemoPictureKey = keyof typeof demoPictures
