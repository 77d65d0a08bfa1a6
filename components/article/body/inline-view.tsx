import { Fragment, type ReactNode } from 'react'
import { isAddressText } from '#domain/article/body/address-text.ts'
import { type Inline, type LinkTarget, type Mark, markTypes } from '#domain/article/body/body.ts'
import { inlineText } from '#domain/article/body/body-nodes.ts'
import { linkRuns } from '#domain/article/body/link-runs.ts'
import { languageDirection } from '#domain/article/body/text-direction.ts'
import { typesetRuns } from '#domain/text/typography.ts'
import { AbbreviationView } from './abbreviation-view.tsx'
import type { ShownBody } from './body-context.ts'
import { LinkView } from './link-view.tsx'
import { NoteReference } from './note-reference.tsx'

type Props = { readonly content: readonly Inline[]; readonly context: ShownBody }

/** Text with its links, languages and emphasis: neighbours that share one are inside one element. */
export function InlineView({ content, context }: Props): ReactNode {
  const words = shownWords(content)
  return linkRuns(content).map((run) => {
    const inside = marked(
      { content: run.content, words: words.slice(run.start, run.start + run.content.length), context },
      1,
    )
    if (run.target === null) return <Fragment key={run.start}>{inside}</Fragment>
    return (
      <LinkView key={run.start} target={run.target} text={inlineText(run.content)} context={context}>
        {inside}
      </LinkView>
    )
  })
}

/**
 * What is printed for each node. Typography looks at the whole line, since a quote may open before a link and close
 * after it; but addresses and words of another language keep the signs their writer chose.
 */
function shownWords(content: readonly Inline[]): readonly string[] {
  const raw = content.map((node) => (node.type === 'text' ? node.text : node.type === 'hardBreak' ? '\n' : ''))
  const set = typesetRuns(raw)
  const isKept = content.map((node) => isForeign(node))
  for (const run of linkRuns(content)) {
    if (isAddressLink(run.target, inlineText(run.content))) isKept.fill(true, run.start, run.start + run.content.length)
  }
  return raw.map((words, index) => (isKept[index] === true ? words : (set[index] ?? words)))
}

function isForeign(node: Inline): boolean {
  const mark = node.marks?.find((one) => one.type === 'lang')
  return mark !== undefined && !/^pl(?:-|$)/.test(mark.attrs.lang)
}

function isAddressLink(target: LinkTarget | null, text: string): boolean {
  return target !== null && (isAddressText(text) || (target.kind === 'url' && target.href === text))
}

type Part = { readonly content: readonly Inline[]; readonly words: readonly string[]; readonly context: ShownBody }

/** Marks from the `level`th of `markTypes` inwards. */
function marked({ content, words, context }: Part, level: number): ReactNode {
  const type = markTypes[level]
  if (type === undefined) {
    return content.map((node, index) => {
      if (node.type === 'text') return words[index]
      if (node.type === 'footnote')
        return <NoteReference key={node.attrs.id} number={context.noteNumbers.get(node.attrs.id) ?? 0} />
      // biome-ignore lint/suspicious/noArrayIndexKey: a break has no identity of its own, only its place
      return <br key={index} />
    })
  }
  return runsOf(content, type).map(({ start, mark, nodes }) =>
    wrapped(
      { mark, nodes, context },
      start,
      marked({ content: nodes, words: words.slice(start, start + nodes.length), context }, level + 1),
    ),
  )
}

function runsOf(content: readonly Inline[], type: Mark['type']) {
  const runs: { start: number; mark: Mark | undefined; nodes: Inline[] }[] = []
  for (const [start, node] of content.entries()) {
    const mark = node.marks?.find((one) => one.type === type)
    const last = runs.at(-1)
    if (last !== undefined && JSON.stringify(last.mark) === JSON.stringify(mark)) last.nodes.push(node)
    else runs.push({ start, mark, nodes: [node] })
  }
  return runs
}

type Run = { readonly mark: Mark | undefined; readonly nodes: readonly Inline[]; readonly context: ShownBody }

function wrapped({ mark, nodes, context }: Run, key: number, inside: ReactNode): ReactNode {
  switch (mark?.type) {
    case 'bold':
      return <strong key={key}>{inside}</strong>
    case 'italic':
      return <em key={key}>{inside}</em>
    case 'superscript':
      return <sup key={key}>{inside}</sup>
    case 'subscript':
      return <sub key={key}>{inside}</sub>
    case 'abbr':
      return (
        <AbbreviationView
          key={key}
          expansion={mark.attrs.expansion}
          isExplained={nodes.some((node) => context.explained.has(node))}
        >
          {inside}
        </AbbreviationView>
      )
    case 'lang':
      return (
        <span key={key} lang={mark.attrs.lang} dir={languageDirection(mark.attrs.lang)}>
          {inside}
        </span>
      )
    default:
      return <Fragment key={key}>{inside}</Fragment>
  }
}
