'use client'
import { textFieldLabels } from '#components/article/text-field-labels.ts'
import { textIssueSentence } from '#components/article/text-issue-sentence.ts'
import { Icon } from '#components/ui/icon.tsx'
import type { PublishIssue } from '#domain/article/publish-issues.ts'
import type { FieldProblem } from '../saving/draft-transport.ts'
import { RailSection } from './rail-section.tsx'

type Props = {
  readonly issues: readonly PublishIssue[]
  /** Fields that the server would not save. */
  readonly problems: readonly FieldProblem[]
  readonly onGo: (issue: PublishIssue) => void
}

/** Fields, and what is about the text and no field of it. */
const labels: Readonly<Record<string, string>> = { ...textFieldLabels, comments: 'Uwagi' }

type Entry = { readonly issue: PublishIssue; readonly text: string }

/** What the publish checks would say now; each entry leads to its place. Advice is below and holds nothing back. */
export function Checklist({ issues, problems, onGo }: Props) {
  const entries = issues.map((issue): Entry => ({ issue, text: textIssueSentence(issue) }))
  const blocking = [...entries.filter(({ issue }) => issue.severity === 'blocking'), ...unnamed(problems, issues)]
  const advice = entries.filter(({ issue }) => issue.severity === 'advice')
  const waived = entries.filter(({ issue }) => issue.severity === 'waived')
  return (
    <RailSection
      id="do-uzupelnienia"
      title={blocking.length > 0 ? `Do uzupełnienia: ${blocking.length}` : 'Gotowe do publikacji'}
      isOpenAtFirst
    >
      {blocking.length === 0 && (
        <p className="checklist-ready">
          <Icon name="check" />
          Nic nie zatrzymuje publikacji.
        </p>
      )}
      <Entries entries={blocking} onGo={onGo} />
      {advice.length > 0 && (
        <>
          <h3>Warto poprawić: {advice.length}</h3>
          <Entries entries={advice} onGo={onGo} />
        </>
      )}
      {waived.length > 0 && (
        <>
          <h3>Z odstępstwem: {waived.length}</h3>
          <Entries entries={waived} onGo={onGo} />
        </>
      )}
    </RailSection>
  )
}

/** What only the server can know (an address that is taken), and what this form has not found itself. */
function unnamed(problems: readonly FieldProblem[], issues: readonly PublishIssue[]): readonly Entry[] {
  return problems.flatMap(({ field, text }) => {
    const [name = field] = field.split('.')
    const isNamed = issues.some((issue) => issue.severity === 'blocking' && issue.field === name)
    return isNamed ? [] : [{ issue: { field: name, key: 'not-saved', severity: 'blocking' as const }, text }]
  })
}

type EntriesProps = { readonly entries: readonly Entry[]; readonly onGo: Props['onGo'] }

function Entries({ entries, onGo }: EntriesProps) {
  if (entries.length === 0) return null
  return (
    <ul className="checklist">
      {entries.map(({ issue, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two places may have one and the same fault
        <li key={`${issue.field}-${issue.key}-${index}`}>
          <button type="button" className="link-button" onClick={() => onGo(issue)}>
            {labels[issue.field] ?? issue.field}: {text}
          </button>
        </li>
      ))}
    </ul>
  )
}
