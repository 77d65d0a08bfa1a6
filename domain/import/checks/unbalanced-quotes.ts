import type { Finding } from '../fidelity-report.ts'
import type { CheckInput } from './check-input.ts'
import { excerpt, lineFinder } from './excerpt.ts'

/**
 * The first quotation mark of a text that has no partner. Polish „…” (also closed by “), English “…”, «…», »…« and
 * straight marks are known; a straight mark may close one that is typographic.
 */
export function unbalancedQuotes({ texts }: CheckInput): Finding<'unbalanced-quotes'>[] {
  return texts.flatMap((of) => {
    const at = firstUnpaired(of.text)
    if (at === null) return []
    return [
      {
        key: 'unbalanced-quotes' as const,
        line: lineFinder(of)(at),
        quote: excerpt(of.text, at, at + 1),
        context: { found: of.text[at] ?? '' },
      },
    ]
  })
}

function firstUnpaired(text: string): number | null {
  const open: { sign: string; at: number }[] = []
  for (const { 0: sign, index: at } of text.matchAll(/[„“”"«»]/g)) {
    const top = open.at(-1)?.sign
    if (closes(sign, top)) open.pop()
    else if (sign === '”') return at
    else open.push({ sign, at })
  }
  return open[0]?.at ?? null
}

function closes(sign: string, open: string | undefined): boolean {
  if (open === undefined) return false
  if (sign === '”') return open === '„' || open === '“' || open === '"'
  if (sign === '“') return open === '„'
  if (sign === '"') return open === '"' || open === '„' || open === '“'
  return (sign === '»' && open === '«') || (sign === '«' && open === '»')
}
