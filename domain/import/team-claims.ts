import { findVoivodeshipMentions } from '#domain/team/team-mentions.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import { type FoundDate, findDates } from './found-date.ts'
import type { PageBlock, PageItem, PageText } from './page-blocks.ts'

/** What the page says about the date of a team: the words as published, and what they mean in EDTF, null if nothing. */
export type TeamClaim = {
  readonly voivodeship: VoivodeshipCode
  readonly asPublished: string
  readonly edtf: string | null
  readonly line: number
}

/** The place of the register beside a published list: after which block, which teams it names, which dates it gives. */
export type TeamRegisterPlace = {
  readonly afterBlock: number
  readonly voivodeships: readonly VoivodeshipCode[]
  readonly claims: readonly TeamClaim[]
}

/** A date farther from its team than this speaks of something else. */
const FARTHEST_DATE = 160
const APPOINTMENT = /powoł|utworz|ustanow|działa|funkcjon|rozpocz|istniej|od |appoint|establish|set up|since/iu

/**
 * Where a page lists teams with their dates: a list, or paragraphs in a row, with at least two dated teams, and the
 * paragraph that leads into it ("…, poza mazowieckim Zespołem, działającym od października 2010 roku, funkcjonują:").
 * Null when there is none. Of several, the last place, with the claims of all; of two claims about a team, the first.
 */
export function findTeamRegisterPlace(blocks: readonly PageBlock[]): TeamRegisterPlace | null {
  const texts = blocks.map(registerTexts)
  const claimsOf = texts.map((of) => of.flatMap((text) => findClaims(text)))
  const anchors = anchorRuns(
    blocks,
    claimsOf.map((claims) => claims.length),
  )
  const last = anchors.at(-1)
  if (last === undefined) return null
  const chosen = anchors.flatMap(({ from, to }) => {
    const intro = from > 0 && endsWithColon(blocks[from - 1]) ? from - 1 : from
    return Array.from({ length: to - intro + 1 }, (_, step) => intro + step)
  })
  const at = [...new Set(chosen)]
  const claims = firstOfEach(at.flatMap((index) => claimsOf[index] ?? []))
  const named = at.flatMap((index) =>
    (texts[index] ?? []).flatMap(({ text }) => findVoivodeshipMentions(text).map(({ code }) => code)),
  )
  return { afterBlock: last.to, voivodeships: [...new Set(named)], claims }
}

/** Dated teams of one text, in order. The date is behind the team, or before it where the text begins with one. */
export function findClaims({ text, line }: PageText): TeamClaim[] {
  const mentions = findVoivodeshipMentions(text)
  if (mentions.length === 0) return []
  const dates = findDates(text)
  const datesLead = (dates[0]?.start ?? Number.POSITIVE_INFINITY) < (mentions[0]?.start ?? 0)
  const dateOf = datesLead ? datesBefore(dates, mentions) : datesBehind(text, dates, mentions)
  return mentions.flatMap(({ code }, at): TeamClaim[] => {
    const date = dateOf[at]
    return date ? [{ voivodeship: code, asPublished: date.asPublished, edtf: date.edtf, line }] : []
  })
}

type Span = { readonly start: number; readonly end: number }
type Spans = readonly Span[]

/** For each team the last date before it. */
function datesBefore(dates: readonly FoundDate[], mentions: Spans): (FoundDate | undefined)[] {
  let next = 0
  return mentions.map(({ start }) => {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const date = dates[next - 1]
    return date && start - date.end <= FARTHEST_DATE ? date : undefined
  })
}

/** For each team the first date before the next team; teams joined by "i" or a comma share one. */
function datesBehind(text: string, dates: readonly FoundDate[], mentions: Spans): (FoundDate | undefined)[] {
  const found: (FoundDate | undefined)[] = []
  let next = dates.length
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at]
    const following = mentions[at + 1]
    if (mention === undefined) continue
    if (isJoined(text, mention, following)) {
      found[at] = found[at + 1]
      continue
    }
    while (next > 0 && (dates[next - 1]?.start ?? 0) >= mention.end) next--
    const date = dates[next]
    const isNear = date !== undefined && date.start - mention.end <= FARTHEST_DATE
    found[at] = isNear && date.start < (following?.start ?? text.length) ? date : undefined
  }
  return found
}

function isJoined(text: string, one: Span, next: Span | undefined): boolean {
  if (next === undefined || next.start - one.end > 12) return false
  return /^\s*(?:,|i|oraz|a także|and)\s*$/u.test(text.slice(one.end, next.start))
}

function registerTexts(block: PageBlock): PageText[] {
  if (block.kind === 'list') return itemTexts(block.items)
  if (block.kind === 'table')
    return block.rows.map((row) => ({
      text: row.map(({ text }) => text).join('\t'),
      line: row[0]?.line ?? 0,
      links: [],
    }))
  return block.kind === 'paragraph' && APPOINTMENT.test(block.text.text) ? [block.text] : []
}

function itemTexts(items: readonly PageItem[]): PageText[] {
  return items.flatMap((item) => [item.text, ...itemTexts(item.children)])
}

function endsWithColon(block: PageBlock | undefined): boolean {
  return (block?.kind === 'paragraph' || block?.kind === 'heading') && block.text.text.endsWith(':')
}

/** A list or table counts by itself; paragraphs that follow each other count together. */
function anchorRuns(blocks: readonly PageBlock[], counts: readonly number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  let at = 0
  while (at < blocks.length) {
    let to = at
    let total = counts[at] ?? 0
    if (blocks[at]?.kind === 'paragraph')
      while (total > 0 && blocks[to + 1]?.kind === 'paragraph' && (counts[to + 1] ?? 0) > 0) {
        to++
        total += counts[to] ?? 0
      }
    if (total >= 2) runs.push({ from: at, to })
    at = to + 1
  }
  return runs
}

function firstOfEach(claims: readonly TeamClaim[]): TeamClaim[] {
  const byTeam = new Map<VoivodeshipCode, TeamClaim>()
  for (const claim of claims) if (!byTeam.has(claim.voivodeship)) byTeam.set(claim.voivodeship, claim)
  return [...byTeam.values()]
}
