import { Fragment, type ReactNode } from 'react'
import { isAddressText } from '#domain/article/body/address-text.ts'
import { type Inline, type LinkTarget, type Mark, markTypes } from '#domain/article/body/body.ts'
import { inlineText } from '#domain/article/body/body-nodes.ts'
import { linkRuns } from '#domain/article/body/link-runs.ts'
import { languageDirection } from '#domain/article/body/text-direction.ts'
import { typesetRuns } from '#domain/text/typography.ts'
import type { BodyContext } from './body-context.ts'
import { LinkView } from './link-view.tsx'

type Props = { readonly content: readonly Inline[]; readonly context: BodyContext }

/** Text with its links, languages and emphasis: neighbours that share one are inside one element. */
export function InlineView({ content, context }: Props): ReactNode {
  const words = shownWords(content)
  return linkRuns(content).map((run) => {
    const inside = marked(run.content, words.slice(run.start, run.start + run.content.length), 1)
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
  const raw = content.map((node) => (node.type === 'text' ? node.text : '\n'))
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

/** Marks from the `level`th of `markTypes` inwards. */
function marked(content: readonly Inline[], words: readonly string[], level: number): ReactNode {
  const type = markTypes[level]
  if (type === undefined) {
    // Nodes of a run have no identity of their own, only their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    return content.map((node, index) => (node.type === 'text' ? words[index] : <br key={index} />))
  }
  return runsOf(content, type).map(({ start, mark, nodes }) =>
    wrapped(mark, start, marked(nodes, words.slice(start, start + nodes.length), level + 1)),
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

function wrapped(mark: Mark | undefined, key: number, inside: ReactNode): ReactNode {
  switch (mark?.type) {
    case 'bold':
      return <strong key={key}>{inside}</strong>
    case 'italic':
      return <em key={key}>{inside}</em>
    case 'superscript':
      return <sup key={key}>{inside}</sup>
    case 'subscript':
      return <sub key={key}>{inside}</sub>
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
