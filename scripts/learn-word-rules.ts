/** Longest ending that gets a rule, in letters. */
const LONGEST = 7
/** Fewer forms say nothing about an ending. */
const FORMS_MIN = 12
/** Most stems that one ending gives, and the share of its forms that each but the first must have. */
const STEMS_MAX = 3
const SHARE_MIN = 0.1
/** A rule must do better than that of the shorter ending in so many forms; a second or third stem counts half. */
const GAIN_MIN = 3

/** Least that a form and its stem begin with in common, and most that a form has beside it. */
const COMMON_MIN = 2
const ENDING_MAX = 7

type Counts = Map<string, number>

/**
 * Learns rules for word-guesser.ts from forms and their stems, all folded. The same pairs in the same order give the
 * same text.
 */
export function createRuleLearner() {
  const endings = new Map<string, Counts>()

  /** Forms that change at their beginning (najlepszy) say nothing about endings. */
  const add = (form: string, stem: string) => {
    let common = 0
    while (common < form.length && form[common] === stem[common]) common++
    if (common < COMMON_MIN || form.length - common > ENDING_MAX) return
    const change = `${form.length - common}${stem.slice(common)}`
    for (let length = 1; length <= Math.min(LONGEST, form.length - 1); length++) {
      const ending = form.slice(-length)
      const counts = endings.get(ending) ?? new Map<string, number>()
      endings.set(ending, counts.set(change, (counts.get(change) ?? 0) + 1))
    }
  }

  /** Lines of an ending and its changes, in alphabetical order. */
  const rules = (): string[] => {
    const kept = new Map<string, readonly string[]>()
    const shortestFirst = [...endings].sort(([a], [b]) => a.length - b.length || byCode(a, b))
    for (const [ending, counts] of shortestFirst) {
      const changes = likeliest(counts)
      const before = ruleOf(ending.slice(1), kept)
      if (changes.length > 0 && worth(changes, counts) - worth(before, counts) >= GAIN_MIN) kept.set(ending, changes)
    }
    return [...kept].sort(([a], [b]) => byCode(a, b)).map(([ending, changes]) => [ending, ...changes].join(' '))
  }

  return { add, rules }
}

function likeliest(counts: Counts): string[] {
  const forms = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (forms < FORMS_MIN) return []
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || byCode(a, b))
    .slice(0, STEMS_MAX)
    .filter(([, count], index) => index === 0 || count >= SHARE_MIN * forms)
    .map(([change]) => change)
}

/** The rule of the longest ending of `ending` that has one. */
function ruleOf(ending: string, kept: ReadonlyMap<string, readonly string[]>): readonly string[] {
  for (let from = 0; from < ending.length; from++) {
    const rule = kept.get(ending.slice(from))
    if (rule) return rule
  }
  return []
}

function worth(changes: readonly string[], counts: Counts): number {
  return changes.reduce((sum, change, index) => sum + (counts.get(change) ?? 0) * (index === 0 ? 1 : 0.5), 0)
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
