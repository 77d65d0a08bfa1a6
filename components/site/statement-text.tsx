import type { ReactNode } from 'react'
import { PolishDate } from '#components/ui/polish-date.tsx'
import { partialDateFromDay } from '#domain/partial-date.ts'
import type { Statement, StatementBlock, StatementInline, StatementSection } from '#domain/statement/statement.ts'
import { typeset } from '#domain/text/typography.ts'

/**
 * The accessibility statement, its ids exactly as the technical conditions name them. `note` is first when the
 * publisher has not yet filled in what only the publisher knows.
 */
export function StatementText({ statement, note }: { statement: Statement; note: ReactNode }) {
  return (
    <div className="text-page">
      {statement.map((section, index) => (
        <section key={section.title} id={section.id} className="prose">
          <Heading {...section} />
          {index === 0 && note}
          {section.blocks.map((block, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a statement never change their places
            <Block key={position} block={block} />
          ))}
        </section>
      ))}
    </div>
  )
}

function Heading({ level, title }: Pick<StatementSection, 'level' | 'title'>) {
  const Tag = `h${level}` as const
  return <Tag>{typeset(title)}</Tag>
}

function Block({ block }: { block: StatementBlock }) {
  if (block.kind === 'paragraph') {
    return (
      <p id={block.id}>
        <Inlines parts={block.parts} />
      </p>
    )
  }
  return (
    <ul>
      {block.items.map((parts, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a statement never change their places
        <li key={index}>
          <Inlines parts={parts} />
        </li>
      ))}
    </ul>
  )
}

function Inlines({ parts }: { parts: readonly StatementInline[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change their places
  return parts.map((part, index) => <Inline key={index} part={part} />)
}

function Inline({ part }: { part: StatementInline }) {
  if (typeof part === 'string') return typeset(part)
  if ('day' in part) return <PolishDate id={part.id} date={partialDateFromDay(part.day)} />
  if (part.href !== undefined) {
    return (
      <a id={part.id} href={part.href}>
        {typeset(part.text)}
      </a>
    )
  }
  return <span id={part.id}>{typeset(part.text)}</span>
}
