import { fileIssueLabels } from '#components/media/labels.ts'
import type { UploadIssueKey } from './receive-upload.ts'
import { storageProblems } from './storage-problem.ts'

export const uploadIssueLabels = {
  missing: 'Wybierz plik.',
  'too-large': fileIssueLabels['too-large'],
  unreadable: 'Nie udało się odebrać pliku. Wyślij go jeszcze raz.',
} as const satisfies Record<UploadIssueKey, string>

/** Codes that a form sent without JavaScript may bring back with it, besides the reasons of the file itself. */
const codes: Readonly<Record<string, string>> = {
  ...uploadIssueLabels,
  forbidden: 'Nie masz uprawnień do tej czynności.',
  conflict: 'Nie podmieniono: tymczasem ktoś podmienił ten plik. Sprawdź listę i spróbuj ponownie.',
  'not-found': 'Tego pliku już nie ma.',
  overloaded: 'Nie przyjęto pliku: zbyt wiele osób przesyła teraz pliki. Spróbuj ponownie za pół minuty.',
  'too-many':
    'Nie przyjęto pliku: z tego konta przesłano w ciągu godziny najwięcej, ile można. Spróbuj ponownie później.',
  'disk-full': storageProblems['disk-full'].text,
  'storage-busy': storageProblems['storage-busy'].text,
  'storage-refuses': storageProblems['storage-refuses'].text,
  'database-replaced': storageProblems['database-replaced'].text,
}

/** The sentence for a code; `labels` are those of the kind of file. null = no code of ours. */
export function uploadIssueSentence(code: string, labels: Readonly<Record<string, string>>): string | null {
  if (code === '') return null
  const all = { ...codes, ...labels }
  return Object.hasOwn(all, code) ? (all[code] ?? null) : null
}
