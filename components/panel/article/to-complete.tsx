import { textIssueSentence } from '#components/article/text-issue-sentence.ts'
import type { PublishIssue } from '#domain/article/publish-issues.ts'
import { isWaivable } from '#domain/article/waivable-checks.ts'
import { typeset } from '#domain/text/typography.ts'

type Props = {
  /** null = there is no editor to lead to: no script runs, or not yet. */
  readonly articleId: number | null
  readonly issues: readonly PublishIssue[]
}

/** What the publish checks say beforehand; each entry leads to its field in the editor. */
export function ToComplete({ articleId, issues }: Props) {
  const blocking = issues.filter(({ severity }) => severity === 'blocking')
  const advice = issues.filter(({ severity }) => severity === 'advice')
  const waived = issues.filter(({ severity }) => severity === 'waived')
  if (issues.length === 0) return null
  return (
    <section className="to-complete" aria-label="Do uzupełnienia">
      {blocking.length > 0 && (
        <>
          <h2>Do uzupełnienia: {blocking.length}</h2>
          <Entries articleId={articleId} issues={blocking} />
          {articleId !== null && blocking.some(({ key }) => isWaivable(key)) && <WaiverLink articleId={articleId} />}
        </>
      )}
      {advice.length > 0 && (
        <>
          <h2>Warto poprawić: {advice.length}</h2>
          <Entries articleId={articleId} issues={advice} />
        </>
      )}
      {waived.length > 0 && (
        <>
          <h2>Z odstępstwem: {waived.length}</h2>
          <Entries articleId={articleId} issues={waived} />
        </>
      )}
    </section>
  )
}

/** Some of what keeps a text back an editor may let pass until a day. */
export function WaiverLink({ articleId }: { readonly articleId: number }) {
  return (
    <p>
      {typeset('Nie da się tego usunąć teraz? ')}
      <a href={`/panel/artykuly/${articleId}/odstepstwa`}>Zapisz odstępstwo</a>
    </p>
  )
}

function Entries({ articleId, issues }: Props) {
  return (
    <ul>
      {issues.map((issue, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two blocks may have the same fault; the list is drawn once
        <li key={index}>
          {articleId === null ? (
            typeset(textIssueSentence(issue))
          ) : (
            <a href={hrefOf(articleId, issue)}>{typeset(textIssueSentence(issue))}</a>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Comments stand beside the text, and all else is a field of it. */
function hrefOf(articleId: number, { field }: PublishIssue): string {
  return `/panel/artykuly/${articleId}${field === 'comments' ? '/uwagi' : `#pole-${field}`}`
}
