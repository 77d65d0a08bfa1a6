import { pagesToCompare } from '../drill/compare-pages.ts'

/** What everybody needs, whatever is published. */
const ALWAYS = ['/', '/logowanie']
/** How many other pages are tried: nothing can be saved meanwhile. */
const OTHERS = 10

const TIMEOUT_MS = 10_000

/** Addresses of the portal at `origin` that do not answer 200. */
export async function brokenPages(origin: string): Promise<string[]> {
  const published = await pagesToCompare(origin)
  const broken: string[] = []
  for (const path of new Set([...ALWAYS, ...published.slice(0, OTHERS)])) {
    const status = await fetch(origin + path, { signal: AbortSignal.timeout(TIMEOUT_MS) }).then(
      async (answer) => {
        await answer.arrayBuffer()
        return answer.status
      },
      () => 0,
    )
    if (status !== 200) broken.push(path)
  }
  return broken
}
