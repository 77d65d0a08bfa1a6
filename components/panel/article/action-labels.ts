import type { ArticleAction } from '#domain/article/article-actions.ts'
import { withList } from '../list-place.ts'

/** Buttons and titles of what can be done with an article. */
export const articleActionLabels = {
  publish: 'Opublikuj',
  'publish-changes': 'Opublikuj zmiany',
  approve: 'Zatwierdź',
  'confirm-urgent': 'Potwierdź pilną publikację',
  'revert-urgent': 'Cofnij pilną publikację',
  'publish-urgently': 'Opublikuj pilnie',
  schedule: 'Zaplanuj publikację',
  submit: 'Przekaż do zatwierdzenia',
  correct: 'Popraw tekst',
  return: 'Zwróć do poprawy',
  'take-back': 'Cofnij przekazanie',
  reschedule: 'Zmień termin',
  unschedule: 'Odwołaj publikację',
  'bring-back': 'Przywróć z archiwum',
  annotate: 'Nota redakcji',
  discard: 'Odrzuć zmiany',
  duplicate: 'Duplikuj',
  'hand-over': 'Zmień osobę prowadzącą',
  archive: 'Przenieś do archiwum',
  'plan-archiving': 'Zaplanuj archiwizację',
  'replan-archiving': 'Zmień plan archiwizacji',
  'cancel-archiving': 'Odwołaj archiwizację',
  withdraw: 'Wycofaj',
  bin: 'Usuń szkic',
} as const satisfies Record<ArticleAction, string>

/** Last part of the address of the page that asks for confirmation. */
export const actionAddresses = {
  publish: 'opublikuj',
  'publish-changes': 'opublikuj',
  approve: 'zatwierdz',
  'confirm-urgent': 'potwierdz-pilna',
  'revert-urgent': 'cofnij-pilna',
  'publish-urgently': 'opublikuj-pilnie',
  schedule: 'zaplanuj',
  submit: 'przekaz',
  correct: 'poprawka',
  return: 'zwroc',
  'take-back': 'cofnij-przekazanie',
  reschedule: 'zmien-termin',
  unschedule: 'odwolaj-publikacje',
  'bring-back': 'przywroc',
  annotate: 'nota',
  discard: 'odrzuc-zmiany',
  duplicate: 'duplikuj',
  'hand-over': 'prowadzenie',
  archive: 'archiwum',
  'plan-archiving': 'zaplanuj-archiwum',
  'replan-archiving': 'zaplanuj-archiwum',
  'cancel-archiving': 'odwolaj-archiwum',
  withdraw: 'wycofaj',
  bin: 'usun',
} as const satisfies Record<ArticleAction, string>

/** `place`: where in the list the article was met, to come back there. */
export function articleActionHref(articleId: number, action: ArticleAction, place = ''): string {
  return withList(`/panel/artykuly/${articleId}/${actionAddresses[action]}`, place)
}

/** An article is named even before it has a title. */
export function articleName(title: string): string {
  return title === '' ? 'Bez tytułu' : title
}
