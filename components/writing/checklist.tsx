'use client'
import { useId } from 'react'
import { textFieldLabels } from '#components/article/text-field-labels.ts'
import { textIssueSentence } from '#components/article/text-issue-sentence.ts'
import { Icon } from '#components/ui/icon.tsx'
import type { ArticleText } from '#domain/article/article-text.ts'
import type { GateIssue } from '#domain/article/publish-issues.ts'

type Props = { readonly issues: readonly GateIssue[]; readonly onGo: (issue: GateIssue) => void }

/** What the gate would say now; each entry leads to its place. Advice stands below and holds nothing back. */
export function Checklist({ issues, onGo }: Props) {
  const titleId = useId()
  const blocking = issues.filter(({ severity }) => severity === 'blocking')
  const advice = issues.filter(({ severity }) => severity === 'advice')
  return (
    <section className="checklist" aria-labelledby={titleId}>
      <h2 id={titleId}>{blocking.length > 0 ? `Do uzupełnienia: ${blocking.length}` : 'Gotowe do publikacji'}</h2>
      {blocking.length === 0 && (
        <p className="checklist-ready">
          <Icon name="check" />
          Nic nie zatrzymuje publikacji.
        </p>
      )}
      <Entries issues={blocking} onGo={onGo} />
      {advice.length > 0 && (
        <>
          <h3>Warto poprawić: {advice.length}</h3>
          <Entries issues={advice} onGo={onGo} />
        </>
      )}
    </section>
  )
}

function Entries({ issues, onGo }: Props) {
  if (issues.length === 0) return null
  return (
    <ul>
      {issues.map((issue, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two places may have one and the same fault
        <li key={`${issue.field}-${issue.key}-${index}`}>
          <button type="button" className="link-button" onClick={() => onGo(issue)}>
            {textFieldLabels[issue.field as keyof ArticleText] ?? issue.field}: {textIssueSentence(issue)}
          </button>
        </li>
      ))}
    </ul>
  )
}
