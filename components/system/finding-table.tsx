import { DataTable } from '#components/panel/data-table.tsx'
import { StateMark } from '#components/panel/state-mark.tsx'
import { typeset } from '#domain/text/typography.ts'
import type { Finding, FindingState } from './finding.ts'

const marks = {
  well: { icon: 'check', tone: 'public', word: 'Dobrze' },
  look: { icon: 'info', tone: 'archive', word: 'Do sprawdzenia' },
  wrong: { icon: 'withdrawn', tone: 'refusal', word: 'Źle' },
} as const satisfies Record<FindingState, object>

/** What was looked at, how it is, and what to do. */
export function FindingTable({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <DataTable
      caption="Stan systemu"
      rows={findings}
      rowKey={({ about, sentence }) => about + sentence}
      columns={[
        { key: 'about', label: 'Co', isRowHeader: true, cell: ({ about }) => about },
        { key: 'state', label: 'Stan', cell: ({ state }) => <Mark state={state} /> },
        { key: 'sentence', label: 'Jak jest', cell: ({ sentence }) => typeset(sentence) },
        { key: 'fix', label: 'Co zrobić', cell: toDo },
      ]}
    />
  )
}

function Mark({ state }: { readonly state: FindingState }) {
  const { icon, tone, word } = marks[state]
  return (
    <StateMark icon={icon} tone={tone}>
      {word}
    </StateMark>
  )
}

function toDo({ fix, link }: Finding) {
  if (fix === undefined) return '–'
  return (
    <>
      {typeset(fix)} {link && <a href={link.href}>{link.label}</a>}
    </>
  )
}
