import { LRUCache } from 'lru-cache'
import { warsawDay } from '#domain/warsaw-time.ts'
import type { DailyCount } from '#services/counts/keep-counts.ts'

/** Different questions remembered at a time; what was asked for longest ago goes first. */
const QUESTIONS_MAX = 2_000
/** A question becomes one of the portal's counts when it was asked for in so many minutes of a day. */
const TOLD_FROM = 5
/** So many different questions of one day are told: nobody fills the page of the editors. */
const TOLD_A_DAY_MAX = 200
const MINUTE_MS = 60_000

export type VainSearches = {
  readonly count: (question: string) => void
  /** What is to be kept since the last time it was taken. */
  readonly take: () => DailyCount[]
}

/**
 * Counts what was looked for in vain. What somebody types may name a person, so a question is held in memory only, until
 * it was asked for in five different minutes of one day: what is asked once or twice is written nowhere, and whoever asks
 * again and again counts once a minute. Who asked is not known here. At midnight in Warsaw, and with the process, all is forgotten.
 */
export function createVainSearches(clock: () => number): VainSearches {
  const questions = new LRUCache<string, { minutes: number; lastMinute: number }>({ max: QUESTIONS_MAX })
  let today = ''
  let told = new Set<string>()
  let waiting = new Map<string, DailyCount>()

  function beginDay(day: string): void {
    today = day
    questions.clear()
    told = new Set()
  }

  function tell(question: string, times: number): void {
    if (!told.has(question) && told.size >= TOLD_A_DAY_MAX) return
    told.add(question)
    const key = `${today} ${question}`
    const before = waiting.get(key)?.times ?? 0
    waiting.set(key, { day: today, what: question, times: before + times })
  }

  return {
    count: (question) => {
      const now = clock()
      const day = warsawDay(now)
      if (day !== today) beginDay(day)
      const minute = Math.floor(now / MINUTE_MS)
      const known = questions.get(question) ?? { minutes: 0, lastMinute: -1 }
      if (known.lastMinute === minute) return
      const minutes = known.minutes + 1
      questions.set(question, { minutes, lastMinute: minute })
      if (minutes === TOLD_FROM) tell(question, TOLD_FROM)
      else if (minutes > TOLD_FROM) tell(question, 1)
    },
    take: () => {
      const taken = [...waiting.values()]
      waiting = new Map()
      return taken
    },
  }
}
