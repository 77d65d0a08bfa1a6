/** Requests to one host are at least this far apart, ms. */
export const HOST_PAUSE_MS = 5_000

type Clock = { readonly now: () => number; readonly wait: (ms: number) => Promise<void> }

/** Gives each host its turns: `turnOf` resolves when the host was last asked long enough ago. */
export function hostTurns({ now, wait }: Clock): (host: string) => Promise<void> {
  const next = new Map<string, number>()
  return async (host) => {
    for (const [known, at] of next) if (at <= now()) next.delete(known)
    const at = Math.max(next.get(host) ?? 0, now())
    next.set(host, at + HOST_PAUSE_MS)
    if (at > now()) await wait(at - now())
  }
}
