import type { FileFindings } from '#domain/attachment/file-findings.ts'
import type { FileKind } from '#domain/attachment/file-kind.ts'

type DemoFile = { readonly fileName: string; readonly kind: FileKind; readonly findings: FileFindings | null }

const madeWithCare = (title: string, language: string): FileFindings => ({
  pages: 1,
  isTagged: true,
  hasText: true,
  title,
  language,
})

/** Files of the demonstration, made for it and looked into by a test; each lies beside this one under its name. */
export const demoFiles = {
  plan: {
    fileName: 'plany-dzialan.pdf',
    kind: 'pdf',
    findings: madeWithCare('Krótko o krajowych planach działań', 'pl'),
  },
  'plan-list': { fileName: 'wykaz-planow.csv', kind: 'csv', findings: null },
  trainings: { fileName: 'szkolenia-2015.csv', kind: 'csv', findings: null },
  'leaflet-uk': { fileName: 'ulotka-uk.pdf', kind: 'pdf', findings: madeWithCare('Пам’ятка: безпечна подорож', 'uk') },
  'leaflet-pl': { fileName: 'ulotka-pl.pdf', kind: 'pdf', findings: madeWithCare('Ulotka: bezpieczna podróż', 'pl') },
  'leaflet-en': { fileName: 'ulotka-en.pdf', kind: 'pdf', findings: madeWithCare('Leaflet: travel safely', 'en') },
  'offer-form': {
    fileName: 'wzor-oferty.docx',
    kind: 'docx',
    findings: { ...madeWithCare('Wzór oferty (przykład)', 'pl-PL'), pages: null },
  },
  'team-dates': { fileName: 'daty-powolania.csv', kind: 'csv', findings: null },
} as const satisfies Record<string, DemoFile>
