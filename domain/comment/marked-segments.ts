/** Parts of a text in their order, those that something is said about apart from the rest. */
export type Segment = { readonly text: string; readonly isMarked: boolean }

/** Ranges are UTF-16 units from `start` to before `end`; those that meet or overlap become one. */
export function markedSegments(
  text: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
): readonly Segment[] {
  const segments: Segment[] = []
  const add = (from: number, to: number, isMarked: boolean) => {
    if (to > from) segments.push({ text: text.slice(from, to), isMarked })
  }
  let at = 0
  let marked: { start: number; end: number } | null = null
  const close = () => {
    if (!marked) return
    add(at, marked.start, false)
    add(marked.start, marked.end, true)
    at = marked.end
  }
  for (const { start, end } of ranges.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start)) {
    if (marked && start <= marked.end) {
      marked = { start: marked.start, end: Math.max(marked.end, end) }
      continue
    }
    close()
    marked = { start, end }
  }
  close()
  add(at, text.length, false)
  return segments
}
