import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** How long each answer took, in ms. */
type Waits = readonly number[]

/**
 * Four readers who ask for one page again and again, each time on a new connection, in a process of their own: what else
 * is measured here keeps this one busy, and that is no wait of theirs. Call the result to end them.
 */
export async function letReadersWait(url: string): Promise<() => Promise<Waits>> {
  const child = fork(fileURLToPath(new URL('waiting-readers-program.ts', import.meta.url)), [url])
  await once(child, 'message')
  return async () => {
    child.send('enough')
    const [waits] = (await once(child, 'message')) as [Waits]
    return waits
  }
}
