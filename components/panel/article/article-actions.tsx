import type { Actor } from '#domain/actor.ts'
import { type ActionSubject, allowedActions } from '#domain/article/article-actions.ts'
import { articleActionHref, articleActionLabels, articleName } from './action-labels.ts'

type Props = {
  readonly actor: Actor
  readonly article: ActionSubject & { readonly id: number; readonly title: string }
  /** Of the list that offers them (list-place.ts). */
  readonly place: string
}

/**
 * What this person may do with an article of a list, folded: links to the pages that ask for confirmation, the same and in
 * the same order as beside its text. Nothing where nothing is allowed.
 */
export function ArticleActions({ actor, article, place }: Props) {
  const allowed = allowedActions(actor, article)
  if (allowed.length === 0) return null
  return (
    <details className="row-actions">
      <summary>
        Czynności<span className="visually-hidden">: {articleName(article.title)}</span>
      </summary>
      <ul>
        {allowed.map((action) => (
          <li key={action}>
            <a href={articleActionHref(article.id, action, place)}>{articleActionLabels[action]}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
