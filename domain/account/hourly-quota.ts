/** Length of the window in which a quota is counted, in ms. */
const QUOTA_WINDOW_MS = 3_600_000
/** Counts of one minute are one entry, so an account has sixty at most. */
const STEP_MS = 60_000

type Entry = { readonly at: number; amount: number }

export type HourlyQuota = {
  /**
   * Counts `amount` against the account at `now` (ms UTC). null = within the quota; otherwise nothing was counted, and
   * so many ms later there will be room. What is larger than the whole quota has room when nothing else is counted.
   */
  readonly take: (accountId: number, amount: number, now: number) => number | null
}

/** How much one account may do within an hour that ends now. In memory: a restart starts again. */
export function createHourlyQuota(limit: number): HourlyQuota {
  const used = new Map<number, Entry[]>()

  return {
    take: (accountId, amount, now) => {
      const recent = (used.get(accountId) ?? []).filter(({ at }) => at > now - QUOTA_WINDOW_MS && at <= now)
      used.set(accountId, recent)
      const wait = waitFor(recent, limit - amount, now)
      if (wait !== null) return wait
      const minute = now - (now % STEP_MS)
      const last = recent.at(-1)
      if (last?.at === minute) last.amount += amount
      else recent.push({ at: minute, amount })
      return null
    },
  }
}

/** How long until no more than `room` is counted; null = it is so now. */
function waitFor(recent: readonly Entry[], room: number, now: number): number | null {
  let counted = recent.reduce((sum, { amount }) => sum + amount, 0)
  let wait: number | null = null
  for (const { at, amount } of recent) {
    if (counted <= room) return wait
    counted -= amount
    wait = at + QUOTA_WINDOW_MS - now
  }
  return wait
}
