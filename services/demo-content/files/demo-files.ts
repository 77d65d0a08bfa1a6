/** Files of the demonstration, made for it; each lies beside this one under its name. */
export const demoFiles = {
  plan: 'plany-dzialan.pdf',
  'plan-list': 'wykaz-planow.csv',
  trainings: 'szkolenia-2015.csv',
  'leaflet-uk': 'ulotka-uk.pdf',
  'leaflet-pl': 'ulotka-pl.pdf',
  'leaflet-en': 'ulotka-en.pdf',
  'offer-form': 'wzor-oferty.docx',
  'team-dates': 'daty-powolania.csv',
} as const
