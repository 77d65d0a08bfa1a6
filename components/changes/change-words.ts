import { settingLabels } from '#components/audit/labels.ts'
import type { SubjectKind } from '#domain/audit/subject-kind.ts'
import type { ChangeKind } from '#domain/changes/change-kind.ts'

/** Kinds of entries in words, and as the address of the filter has them. */
export const changeKindWords = {
  started: { label: 'Początek rejestru', parameter: 'poczatek' },
  published: { label: 'Publikacja', parameter: 'publikacja' },
  updated: { label: 'Nowa wersja', parameter: 'nowa-wersja' },
  edited: { label: 'Zmiana redakcyjna', parameter: 'zmiana-redakcyjna' },
  annotated: { label: 'Nota redakcji', parameter: 'nota-redakcji' },
  imported: { label: 'Przeniesienie z dawnego portalu', parameter: 'przeniesienie' },
  archived: { label: 'Przeniesienie do archiwum', parameter: 'archiwum' },
  'brought-back': { label: 'Przywrócenie z archiwum', parameter: 'przywrocenie' },
  withdrawn: { label: 'Wycofanie', parameter: 'wycofanie' },
  'file-replaced': { label: 'Podmiana pliku', parameter: 'plik' },
  'image-replaced': { label: 'Podmiana obrazu', parameter: 'obraz' },
  added: { label: 'Dodanie', parameter: 'dodanie' },
  changed: { label: 'Zmiana', parameter: 'zmiana' },
  corrected: { label: 'Sprostowanie', parameter: 'sprostowanie' },
  ended: { label: 'Zakończenie działania', parameter: 'zakonczenie' },
  resumed: { label: 'Ponowne powołanie', parameter: 'ponowne-powolanie' },
  retired: { label: 'Zdjęcie infolinii', parameter: 'zdjecie-infolinii' },
  pinned: { label: 'Przypięcie na stronie głównej', parameter: 'przypiecie' },
  unpinned: { label: 'Odpięcie ze strony głównej', parameter: 'odpiecie' },
  restored: { label: 'Przywrócenie kopii zapasowej', parameter: 'kopia' },
  redacted: { label: 'Usunięcie danych', parameter: 'usuniecie-danych' },
} as const satisfies Record<ChangeKind, { label: string; parameter: string }>

const subjectWords: Partial<Record<SubjectKind, string>> = {
  article: 'artykuł',
  team: 'zespół',
  institution: 'instytucja',
  legal_act: 'akt prawny',
  project: 'projekt',
  helpline: 'infolinia',
  plan: 'plan',
  media: 'obraz',
  attachment: 'załącznik',
  tag: 'temat',
  setting: 'dane portalu',
  redaction: 'cały portal',
}

/** What an entry is about, in one word; null for the register itself. */
export function subjectWord(kind: SubjectKind | null): string | null {
  return kind === null ? null : (subjectWords[kind] ?? null)
}

/** Settings stand in the register by their keys. */
export function changeName(kind: SubjectKind | null, name: string): string {
  if (kind !== 'setting') return name
  return name
    .split(', ')
    .map((key) => settingLabels[key] ?? key)
    .join(', ')
}

/** What the words of a reason are, of such a change. */
export function reasonLabel(kind: ChangeKind, subject: SubjectKind | null): string {
  if (kind === 'corrected' && subject === 'article') return 'Czytelnikom powiedziano'
  if (kind === 'updated' || kind === 'annotated') return 'Co zmieniono'
  return ['archived', 'withdrawn', 'corrected', 'redacted'].includes(kind) ? 'Powód' : 'Podstawa'
}

export const withheldWords = {
  'withdrawn-article': 'Strona wycofana: jej tytułu i opisu zmiany już nie pokazujemy.',
  'gone-record': 'Tego nie ma już na portalu: nazwy i adresu nie pokazujemy.',
} as const
