import type { PublicAnswers } from './public-answers.ts'
import { newRequestId } from './request-id.ts'

/** How long a new version renders ahead before it begins to answer, in ms. */
const WARM_UP_MS = 5_000

/**
 * Renders the addresses that readers of the former process asked for, the latest first: otherwise all of them would come at
 * once for pages that are not there yet, and some would be turned away. What fails here fails again, and in words, for whoever asks.
 */
export async function warmUp(answers: PublicAnswers, addresses: readonly string[], forMs = WARM_UP_MS): Promise<void> {
  const until = performance.now() + forMs
  for (const address of addresses) {
    if (performance.now() > until) return
    const at = address.indexOf('?')
    const [path, query] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)]
    await answers.answer({ path, query, requestId: newRequestId() }).catch(() => {})
  }
}
