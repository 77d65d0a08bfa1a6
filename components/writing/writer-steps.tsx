import { articleActionHref, articleActionLabels } from '#components/panel/article/action-labels.ts'
import type { ArticleAction } from '#domain/article/article-actions.ts'

type Props = { readonly articleId: number; readonly actions: readonly ArticleAction[]; readonly place: string }

/** What else can be done with the article, as links to the pages that ask for confirmation. */
export function WriterSteps({ articleId, actions, place }: Props) {
  if (actions.length === 0) return null
  return (
    <section aria-labelledby="dalsze-kroki">
      <h2 id="dalsze-kroki">Dalsze kroki</h2>
      <ul className="writer-steps">
        {actions.map((action) => (
          <li key={action}>
            <a href={articleActionHref(articleId, action, place)}>{articleActionLabels[action]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
