import { fileRefusalLabels } from '#components/media/labels.ts'
import type { UploadFault } from './receive-upload.ts'
import { storageTroubles } from './storage-trouble.ts'

export const faultLabels = {
  missing: 'Wybierz plik.',
  'too-large': fileRefusalLabels['too-large'],
  unreadable: 'Nie udało się odebrać pliku. Wyślij go jeszcze raz.',
} as const satisfies Record<UploadFault, string>

/** Codes that a form sent without JavaScript may bring back with it, besides the reasons of the file itself. */
const codes: Readonly<Record<string, string>> = {
  ...faultLabels,
  forbidden: 'Nie masz uprawnień do tej czynności.',
  conflict: 'Nie podmieniono: tymczasem ktoś podmienił ten plik. Sprawdź listę i spróbuj ponownie.',
  'not-found': 'Tego pliku już nie ma.',
  overloaded: 'Nie przyjęto pliku: zbyt wiele osób przesyła teraz pliki. Spróbuj ponownie za pół minuty.',
  'too-many':
    'Nie przyjęto pliku: z tego konta przesłano w ciągu godziny najwięcej, ile można. Spróbuj ponownie później.',
  'disk-full': storageTroubles['disk-full'].text,
  'storage-busy': storageTroubles['storage-busy'].text,
  'storage-refuses': storageTroubles['storage-refuses'].text,
  'database-replaced': storageTroubles['database-replaced'].text,
}

/** The sentence for a code; `labels` are those of the kind of file. null = no code of ours. */
export function uploadFault(code: string, labels: Readonly<Record<string, string>>): string | null {
  if (code === '') return null
  const all = { ...codes, ...labels }
  return Object.hasOwn(all, code) ? (all[code] ?? null) : null
}
