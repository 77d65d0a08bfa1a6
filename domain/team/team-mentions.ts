import { type VoivodeshipCode, voivodeships } from '#domain/voivodeship.ts'

/** A mention of the team of a voivodeship; `start` and `end` are UTF-16 positions in the text, end excluded. */
type TeamMention = { readonly code: VoivodeshipCode; readonly start: number; readonly end: number }

/*
 * What a mention is:
 * 1. The adjective of a voivodeship in the masculine singular is directly beside a form of "zespół" and agrees
 *    with it in case: lubuski zespół, zespołu lubuskiego. "Wojewódzki" may stand between or before. Capitals do not matter.
 *    The mention reaches from the adjective to the word zespół, not over the rest of the long name.
 * 2. Several such adjectives, joined by commas, "i", "oraz" or "a także", stand beside a form of "zespoły" or before
 *    "zespół": zespoły lubelski i podlaski. Each adjective is a mention of its own.
 * What it is not:
 * 3. Words that do not agree: "w województwie lubuskim zespół rozpoczął pracę".
 * 4. An adjective that belongs to an office before or behind it: "Wojewody Lubuskiego zespół", "zespołu lubuskiego oddziału".
 * 5. "Lubuskie zespoły": the plural says that there are several of some kind in the voivodeship; each has one team.
 * "Lubuski zespół sportowy" is taken for a mention: the sentence alone cannot tell, and the author can remove the link.
 */

/** The endings of the masculine adjective stand for the cases; -im is both "with whom" and "about whom". */
type Ending = 'i' | 'iego' | 'iemu' | 'im'

type WordKind =
  | { readonly kind: 'adjective'; readonly code: VoivodeshipCode; readonly ending: Ending }
  | { readonly kind: 'team' | 'teams'; readonly ending: Ending }
  | { readonly kind: 'regional' | 'and' | 'office' }

type Word = { readonly start: number; readonly end: number; readonly is: WordKind | null }

const endings: readonly Ending[] = ['i', 'iego', 'iemu', 'im']

const vocabulary = new Map<string, WordKind>([
  ['zespół', { kind: 'team', ending: 'i' }],
  ['zespołu', { kind: 'team', ending: 'iego' }],
  ['zespołowi', { kind: 'team', ending: 'iemu' }],
  ['zespołem', { kind: 'team', ending: 'im' }],
  ['zespole', { kind: 'team', ending: 'im' }],
  ['zespoły', { kind: 'teams', ending: 'i' }],
  ['zespołów', { kind: 'teams', ending: 'iego' }],
  ['zespołom', { kind: 'teams', ending: 'iemu' }],
  ['zespołami', { kind: 'teams', ending: 'im' }],
  ['zespołach', { kind: 'teams', ending: 'im' }],
  ['i', { kind: 'and' }],
  ['oraz', { kind: 'and' }],
  ['a', { kind: 'and' }],
  ['także', { kind: 'and' }],
])
for (const ending of ['i', 'iego', 'iemu', 'im', 'ie', 'ich', 'imi']) {
  vocabulary.set(`wojewódzk${ending}`, { kind: 'regional' })
}
for (const { code, adjective } of voivodeships) {
  for (const ending of endings) {
    vocabulary.set(adjective.slice(0, -1) + ending, { kind: 'adjective', code, ending })
  }
}

/** Beginnings of words that take the adjective for themselves (rule 4). */
const office = /^(?:województw|wojewod|woj$|urz[ąę]d|oddzia|komend|kurator|marszał|sejmik|delegatur|inspektorat)/

/** What may stand between two adjectives of a list. */
const joining = /^(?:,|,?\s*(?:i|oraz|a\s+także))$/i

/** Finds teams named in Polish text (NFC), in order, without overlap. Linear in the length of the text. */
export function findVoivodeshipMentions(text: string): TeamMention[] {
  const words = readWords(text)
  const mentions: TeamMention[] = []
  let at = 0
  while (at < words.length) {
    const found = readAdjectivesFirst(text, words, at) ?? readTeamFirst(text, words, at)
    mentions.push(...(found?.mentions ?? []))
    at = found?.next ?? at + 1
  }
  return mentions
}

type Found = { readonly mentions: readonly TeamMention[]; readonly next: number }

/** "lubuski zespół", "lubelskiego i podlaskiego Wojewódzkiego Zespołu". */
function readAdjectivesFirst(text: string, words: readonly Word[], first: number): Found | null {
  const list = readAdjectives(text, words, first)
  if (list === null) return null
  const last = list.next - 1
  const next = skipRegional(text, words, last)
  const team = words[next]
  if (!isTeam(team, list.ending) || !isBlank(gapBetween(text, words[next - 1], team))) {
    return { mentions: [], next: list.next }
  }
  const own = belongsToOffice(text, words[first - 1], words[first]) ? list.mentions.slice(1) : list.mentions
  const beside = own.slice(-1).map((mention) => ({ ...mention, end: team.end }))
  return { mentions: [...own.slice(0, -1), ...beside], next: next + 1 }
}

/** "Wojewódzki Zespół lubuski", "zespoły: lubelski i podlaski". */
function readTeamFirst(text: string, words: readonly Word[], first: number): Found | null {
  const isRegionalFirst =
    words[first]?.is?.kind === 'regional' && isBlank(gapBetween(text, words[first], words[first + 1]))
  const at = isRegionalFirst ? first + 1 : first
  const team = words[at]?.is
  if (team?.kind !== 'team' && team?.kind !== 'teams') return null
  const next = skipRegional(text, words, at)
  const gap = gapBetween(text, words[next - 1], words[next])
  if (!isBlank(gap) && !(team.kind === 'teams' && gap.trim() === ':')) return null

  const list = readAdjectives(text, words, next)
  if (list === null || list.ending !== team.ending) return null
  if (team.kind === 'teams') return list
  if (words[next + 1]?.is?.kind === 'office' && isBlank(gapBetween(text, words[next], words[next + 1]))) return null
  const start = words[first]?.start ?? 0
  return { mentions: list.mentions.slice(0, 1).map((mention) => ({ ...mention, start })), next: next + 1 }
}

/** A list of adjectives in one case: "lubuski, lubelski oraz śląski". */
function readAdjectives(text: string, words: readonly Word[], first: number): (Found & { ending: Ending }) | null {
  const start = words[first]
  if (start?.is?.kind !== 'adjective') return null
  const { code, ending } = start.is
  const mentions: TeamMention[] = [{ code, start: start.start, end: start.end }]
  let last = first
  for (;;) {
    let next = last + 1
    while (next <= last + 2 && words[next]?.is?.kind === 'and') next += 1
    const word = words[next]
    if (word?.is?.kind !== 'adjective' || word.is.ending !== ending) break
    if (!joining.test(gapBetween(text, words[last], word).trim())) break
    mentions.push({ code: word.is.code, start: word.start, end: word.end })
    last = next
  }
  return { mentions, next: last + 1, ending }
}

/** The place after the word at `at`, or one further when "wojewódzki" is directly between. */
function skipRegional(text: string, words: readonly Word[], at: number): number {
  const isRegional = words[at + 1]?.is?.kind === 'regional' && isBlank(gapBetween(text, words[at], words[at + 1]))
  return isRegional ? at + 2 : at + 1
}

function isTeam(word: Word | undefined, ending: Ending): word is Word {
  return (word?.is?.kind === 'team' || word?.is?.kind === 'teams') && word.is.ending === ending
}

/** "Wojewody Lubuskiego", "woj. lubuskim". */
function belongsToOffice(text: string, before: Word | undefined, adjective: Word | undefined): boolean {
  if (before?.is?.kind !== 'office') return false
  const gap = gapBetween(text, before, adjective)
  const isShortened = text.slice(before.start, before.end).toLowerCase() === 'woj'
  return isBlank(isShortened ? gap.replace(/^\./, '') : gap)
}

function isBlank(gap: string): boolean {
  return gap !== '' && gap.trim() === ''
}

function gapBetween(text: string, before: Word | undefined, after: Word | undefined): string {
  return before === undefined || after === undefined ? '' : text.slice(before.end, after.start)
}

function readWords(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}]+(?:[-‐‑–][\p{L}\p{M}]+)*/gu), ({ 0: word, index }) => {
    const plain = word.toLowerCase().replace(/[‐‑–]/g, '-')
    const is = vocabulary.get(plain) ?? (office.test(plain) ? ({ kind: 'office' } as const) : null)
    return { start: index, end: index + word.length, is }
  })
}
