import type { ReactNode } from 'react'
import { articleActionLabels, articleName } from '#components/panel/article/action-labels.ts'
import { NotNow } from '#components/panel/article/not-now.tsx'
import type { ArticleAction } from '#domain/article/article-actions.ts'
import { PanelPage } from '../../../panel-page.tsx'
import type { RequestedAction } from './requested-action.ts'

type Props = {
  readonly requested: RequestedAction
  /** What the page is for, also when it cannot be done now. */
  readonly purpose: ArticleAction
  /** The writing surface takes the whole width. */
  readonly width?: 'reading' | 'full'
  readonly children: ReactNode
}

/** A page that names the article and what is about to happen to it, and asks. */
export function Confirmation({ requested: { staff, article, action }, purpose, width = 'reading', children }: Props) {
  const name = articleName(article.title)
  return (
    <PanelPage
      staff={staff}
      current="/panel/artykuly"
      title={`${articleActionLabels[action ?? purpose]}: „${name}”`}
      crumbs={[
        { label: 'Artykuły', href: '/panel/artykuly' },
        { label: name, href: `/panel/artykuly/${article.id}` },
      ]}
      {...(width === 'reading' ? { width } : {})}
    >
      {action === null ? <NotNow article={article} /> : children}
    </PanelPage>
  )
}
