import { editorialStatusLabels } from '#components/article/editorial-status-labels.ts'
import type { EditorialStatus } from '#domain/article/editorial-status.ts'
import { typeset } from '#domain/text/typography.ts'

export type FileUseView =
  | {
      readonly kind: 'article'
      readonly articleId: number
      readonly title: string
      readonly status: EditorialStatus | null
      readonly isFormer: boolean
    }
  | { readonly kind: 'project'; readonly projectId: number; readonly title: string }

/** Where an image or a file is used, each with where it stands. */
export function FileUses({ uses }: { readonly uses: readonly FileUseView[] }) {
  if (uses.length === 0) return <span className="quiet">nigdzie</span>
  return (
    <ul className="file-uses">
      {uses.map((use) =>
        use.kind === 'article' ? (
          <li key={`a${use.articleId}`}>
            {use.status === null ? (
              typeset(use.title || UNTITLED)
            ) : (
              <a href={`/panel/artykuly/${use.articleId}`}>{typeset(use.title || UNTITLED)}</a>
            )}{' '}
            <span className="quiet">{typeset(placeOf(use))}</span>
          </li>
        ) : (
          <li key={`p${use.projectId}`}>
            {typeset(use.title)} <span className="quiet">projekt</span>
          </li>
        ),
      )}
    </ul>
  )
}

const UNTITLED = '(bez tytułu)'

function placeOf({ status, isFormer }: { status: EditorialStatus | null; isFormer: boolean }): string {
  if (status === null) return 'w koszu'
  const words = editorialStatusLabels[status].toLowerCase()
  return isFormer ? `${words}; tylko w dawnej wersji` : words
}
