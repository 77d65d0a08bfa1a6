import { textFieldLabels } from '#components/article/text-field-labels.ts'
import type { RevisionState } from '#domain/article/article-state.ts'
import type { SnapshotStep } from '#domain/article/snapshot.ts'
import type { ContentFigures } from '#domain/article/versions/content-figures.ts'
import { counted, type PluralForms } from '#domain/text/plural.ts'

/** After which step a text was kept. */
const stepLabels = {
  'article.submit': 'Przekazanie do zatwierdzenia',
  'article.take-back': 'Cofnięcie przekazania',
  'article.return': 'Zwrot do poprawy',
  'article.correct': 'Poprawka redakcji',
  'article.approve': 'Zatwierdzenie',
  'article.schedule': 'Zaplanowanie publikacji',
  'article.reschedule': 'Zmiana terminu publikacji',
  'article.unschedule': 'Odwołanie publikacji',
  'article.bin': 'Przeniesienie do kosza',
  'article.restore': 'Przywrócenie z kosza',
  'article.restore-discarded-draft': 'Powrót do odrzuconych zmian',
  'article.restore-version': 'Przywrócenie dawnej wersji',
  'article.publish-due': 'Publikacja o zaplanowanej porze',
  'article.publish': 'Publikacja',
  'article.publish-urgently': 'Pilna publikacja',
  'article.confirm-urgent': 'Potwierdzenie pilnej publikacji',
  'article.revert-urgent': 'Cofnięcie pilnej publikacji',
  'article.annotate': 'Nota redakcji',
  'article.archive': 'Przeniesienie do archiwum',
  'article.archive-due': 'Przeniesienie do archiwum o zaplanowanej porze',
  'article.bring-back': 'Przywrócenie z archiwum',
  'article.withdraw': 'Wycofanie',
  'article.import': 'Przeniesienie z dawnego portalu',
  'article.discard-changes': 'Odrzucenie zmian',
} as const satisfies Record<SnapshotStep, string>

const presentLabels: Partial<Record<RevisionState, string>> = {
  submitted: 'Obecny tekst, czeka na zatwierdzenie',
  approved: 'Obecny tekst, zatwierdzony',
  scheduled: 'Obecny tekst, zaplanowany',
}

/** What the title of a line needs to know of a version. */
export type VersionTitle = {
  readonly reason: 'present' | 'published' | 'discarded' | 'sitting' | 'new-author' | 'step' | 'named'
  readonly state: RevisionState
  readonly verb: string | null
  readonly name: string | null
}

export function versionTitle({ reason, state, verb, name }: VersionTitle): string {
  switch (reason) {
    case 'present':
      return presentLabels[state] ?? 'Obecny szkic'
    case 'published':
      return 'Publikacja'
    case 'discarded':
      return 'Odrzucenie zmian'
    case 'sitting':
      return 'Koniec sesji pisania'
    case 'new-author':
      return 'Przed zapisem innej osoby'
    case 'named':
      return `„${name ?? ''}”`
    case 'step':
      // A verb that this code does not know was kept by another edition of it.
      return stepLabels[verb as SnapshotStep] ?? 'Krok'
  }
}

/** Where the text of a version is in the work now. */
export const revisionStateLabels = {
  draft: 'szkic',
  submitted: 'czeka na zatwierdzenie',
  approved: 'zatwierdzony',
  scheduled: 'zaplanowany',
  published: 'czytelnicy widzą go teraz',
  superseded: 'czytelnicy widzieli go wcześniej',
} as const satisfies Record<RevisionState, string>

const words: PluralForms = { one: 'słowo', few: 'słowa', many: 'słów' }
const blocks: PluralForms = { one: 'fragment', few: 'fragmenty', many: 'fragmentów' }
const images: PluralForms = { one: 'obraz', few: 'obrazy', many: 'obrazów' }

/** What changed since the version before, in figures. */
export function figuresSentence(figures: ContentFigures): string {
  const count = (number: number, verb: string, forms: PluralForms) =>
    number === 0 ? [] : [`${verb} ${counted(number, forms)}`]
  const parts = [
    ...count(figures.wordsAdded, 'nowe:', words),
    ...count(figures.wordsRemoved, 'usunięte:', words),
    ...count(figures.blocks, 'zmiany w treści:', blocks),
    ...count(figures.imagesAdded, 'dodane:', images),
    ...count(figures.imagesRemoved, 'zabrane:', images),
    ...(figures.fields.length === 0
      ? []
      : [`inne pola: ${figures.fields.map((field) => textFieldLabels[field].toLowerCase()).join(', ')}`]),
  ]
  return parts.length === 0 ? 'Bez zmian w treści.' : `Od poprzedniej: ${parts.join('; ')}.`
}
