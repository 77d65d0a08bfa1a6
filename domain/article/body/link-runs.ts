import type { Inline, LinkTarget } from './body.ts'

/** Neighbours that lead to one place, or to none. `start` = index of the first of them. */
type LinkRun = {
  readonly target: LinkTarget | null
  readonly start: number
  readonly content: readonly Inline[]
}

/** Inline content cut where the target of links changes: bold words inside a link do not make it two links. */
export function linkRuns(content: readonly Inline[]): readonly LinkRun[] {
  const runs: { target: LinkTarget | null; key: string; start: number; content: Inline[] }[] = []
  for (const [start, node] of content.entries()) {
    const target = linkTarget(node)
    const key = JSON.stringify(target)
    const last = runs.at(-1)
    if (last?.key === key) last.content.push(node)
    else runs.push({ target, key, start, content: [node] })
  }
  return runs
}

function linkTarget(node: Inline): LinkTarget | null {
  return node.marks?.find((mark) => mark.type === 'link')?.attrs.target ?? null
}
