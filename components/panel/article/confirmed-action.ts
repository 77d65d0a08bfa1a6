import { type ArticleAction, articleActions } from '#domain/article/article-actions.ts'
import { actionAddresses } from './action-labels.ts'

/** What is asked about on a page of one kind; a text and a note are written on pages of their own. */
export type ConfirmedAction = Exclude<ArticleAction, 'correct' | 'annotate'>

/** Name of the field in which a form says what it confirms, by the address of its page. */
export const CONFIRMED_ACTION = 'czynnosc'

const confirmed = articleActions.filter((action) => action !== 'correct' && action !== 'annotate')

/** What is asked about at one of them, in the order of `articleActions`; nothing = no question is asked there. */
export function actionsAskedAt(address: string): readonly ConfirmedAction[] {
  return confirmed.filter((action) => actionAddresses[action] === address)
}
