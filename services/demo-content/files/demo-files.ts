import type { FileKind } from '#domain/attachment/file-kind.ts'

/** Files of the demonstration, made for it and looked into by a test; each lies beside this one under its name. */
export const demoFiles = {
  plan: { fileName: 'plany-dzialan.pdf', kind: 'pdf' },
  'plan-list': { fileName: 'wykaz-planow.csv', kind: 'csv' },
  trainings: { fileName: 'szkolenia-2015.csv', kind: 'csv' },
  'leaflet-uk': { fileName: 'ulotka-uk.pdf', kind: 'pdf' },
  'leaflet-pl': { fileName: 'ulotka-pl.pdf', kind: 'pdf' },
  'leaflet-en': { fileName: 'ulotka-en.pdf', kind: 'pdf' },
  'offer-form': { fileName: 'wzor-oferty.docx', kind: 'docx' },
  'team-dates': { fileName: 'daty-powolania.csv', kind: 'csv' },
} as const satisfies Record<string, { readonly fileName: string; readonly kind: FileKind }>
