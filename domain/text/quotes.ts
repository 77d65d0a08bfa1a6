const straight = '"'
const opening = '„«'
const closing = '”»'

type Quote = { readonly at: number; readonly character: string; readonly opens: boolean }

/**
 * Straight double quotes of one line become „…”, and «…» inside „…”. Only a quote that has its pair changes, so inches
 * and a quote forgotten at one end stay as they are. Quotes already typographic are only counted.
 * Same length; `isFixed(at)` names places that must not change.
 */
export function curlQuotes(line: string, isFixed: (at: number) => boolean): string {
  const pairs = pairQuotes(findQuotes(line, isFixed))
  if (pairs.size === 0) return line
  let curled = ''
  let from = 0
  const openPairs: string[] = []
  for (const quote of [...pairs].sort((a, b) => a.at - b.at)) {
    const inside = openPairs.at(-1)
    const isInner = quote.opens ? inside === '„' : inside === '«'
    const character = quote.character === straight ? chooseQuote(quote.opens, isInner) : quote.character
    if (quote.opens) openPairs.push(character)
    else openPairs.pop()
    curled += line.slice(from, quote.at) + character
    from = quote.at + 1
  }
  return curled + line.slice(from)
}

function chooseQuote(opens: boolean, isInner: boolean): string {
  if (opens) return isInner ? '«' : '„'
  return isInner ? '»' : '”'
}

function findQuotes(line: string, isFixed: (at: number) => boolean): Quote[] {
  const quotes: Quote[] = []
  for (const { 0: character, index: at } of line.matchAll(/["„“”«»]/g)) {
    if (isFixed(at)) continue
    quotes.push({ at, character, opens: looksOpening(character, line[at - 1], line[at + 1]) })
  }
  return quotes
}

function looksOpening(character: string, previous: string | undefined, next: string | undefined): boolean {
  if (opening.includes(character)) return true
  if (closing.includes(character)) return false
  const afterGap = previous === undefined || /[\s([{/–—„«"-]/.test(previous)
  return afterGap && next !== undefined && !/[\s.,;:!?)\]}]/.test(next)
}

function pairQuotes(quotes: readonly Quote[]): ReadonlySet<Quote> {
  const paired = new Set<Quote>()
  const waiting: Quote[] = []
  for (const quote of quotes) {
    if (quote.opens) {
      waiting.push(quote)
      continue
    }
    const partner = waiting.pop()
    if (partner !== undefined) paired.add(partner).add(quote)
  }
  return paired
}
