import { isAddressText } from './address-text.ts'
import type { Heading, Paragraph } from './body.ts'
import { type BodyIssue, bodyIssue } from './body-issue.ts'
import { inlineText } from './body-nodes.ts'
import { linkRuns } from './link-runs.ts'

/** How much of a link's text its issue repeats, in UTF-16 units. */
const shownText = 80

/** Whole texts of links that mean nothing in a list of links, in lower case and without punctuation. */
const emptyPhrases: ReadonlySet<string> = new Set([
  'tu',
  'tutaj',
  'link',
  'odnośnik',
  'ten link',
  'pod linkiem',
  'pod tym linkiem',
  'pod tym adresem',
  'na tej stronie',
  'ta strona',
  'więcej',
  'więcej informacji',
  'więcej tutaj',
  'czytaj',
  'czytaj dalej',
  'czytaj więcej',
  'zobacz',
  'zobacz tutaj',
  'zobacz więcej',
  'dowiedz się więcej',
  'przejdź',
  'pobierz',
  'pobierz tutaj',
  'sprawdź',
  'szczegóły',
  'here',
  'more',
  'read more',
  'see more',
  'learn more',
  'this link',
])

/** Texts of links: each says by itself where it leads (WCAG 2.4.4, technique G91). */
export function linkIssues({ attrs, content }: Paragraph | Heading): readonly BodyIssue[] {
  return linkRuns(content).flatMap((run) => {
    if (run.target === null) return []
    const text = inlineText(run.content).trim()
    if (text === '') return [bodyIssue('link-empty', attrs.id)]
    if (saysNothing(text)) return [bodyIssue('link-says-nothing', attrs.id, { text: text.slice(0, shownText) })]
    return isAddressText(text) ? [bodyIssue('link-is-address', attrs.id, { text: text.slice(0, shownText) })] : []
  })
}

function saysNothing(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  return words === '' || emptyPhrases.has(words) || /^(?:kliknij|click here)(?: |$)/.test(words)
}
