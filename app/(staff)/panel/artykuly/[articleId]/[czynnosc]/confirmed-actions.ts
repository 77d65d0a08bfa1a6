import 'server-only'
import { formAction } from '#app/_server/form-action.ts'
import type { FormActionProp } from '#components/form/form-state.ts'
import { actionsAskedAt, type ConfirmedAction } from '#components/panel/article/confirmed-action.ts'
import { NotFound } from '#domain/errors.ts'
import { confirmedOfArticle } from './confirmed-of-article.ts'
import { confirmedOfText } from './confirmed-of-text.ts'

const confirmedActions: Readonly<Record<ConfirmedAction, FormActionProp>> = {
  ...confirmedOfText,
  ...confirmedOfArticle,
}

const nothing = formAction({
  run: () => {
    throw new NotFound('No question about articles is asked there')
  },
})

/** What the form of the page at this address does. */
export function confirmedActionAt(address: string): FormActionProp {
  const [action] = actionsAskedAt(address)
  return action === undefined ? nothing : confirmedActions[action]
}
