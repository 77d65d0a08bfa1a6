import type { Actor } from '#domain/actor.ts'
import { type ActionSubject, allowedActions, mainAction } from '#domain/article/article-actions.ts'
import { articleActionHref, articleActionLabels, articleName } from './action-labels.ts'

type Props = {
  readonly actor: Actor
  readonly article: ActionSubject & { readonly id: number; readonly title: string }
  /** `row`: folded, as one cell of a list. `page`: all of them, with the one that leads on. */
  readonly place: 'row' | 'page'
}

/**
 * What this person may do with an article, as links to the pages that ask for confirmation: the same in the list and in
 * the editor. Nothing where nothing is allowed.
 */
export function ArticleActions({ actor, article, place }: Props) {
  const allowed = allowedActions(actor, article)
  if (allowed.length === 0) return null
  const main = mainAction(allowed)
  const links = allowed.map((action) => (
    <li key={action}>
      <a
        href={articleActionHref(article.id, action)}
        className={place === 'page' ? `button${action === main ? ' button-main' : ''}` : undefined}
      >
        {articleActionLabels[action]}
      </a>
    </li>
  ))
  if (place === 'page') return <ul className="article-actions">{links}</ul>
  return (
    <details className="row-actions">
      <summary>
        Czynności<span className="visually-hidden">: {articleName(article.title)}</span>
      </summary>
      <ul>{links}</ul>
    </details>
  )
}
