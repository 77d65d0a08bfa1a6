import { setTimeout as wait } from 'node:timers/promises'
import { storageErrorCode } from '#db/storage-error-code.ts'

/** How long a person waits for another process to finish writing, in ms. */
const TIMEOUT_MS = 3_000

/** Between two tries, in ms. Each try may block this thread for BUSY_TIMEOUT_MS, so they must be few. */
const PAUSE_MS = 200

/** While somebody waits to try again, others wait too: one try after each pause, whatever number wants to write. */
let pause: Promise<void> | null = null

/**
 * Runs `work` and, as long as another process is writing, runs it again, for at most `timeoutMs`. Others are served
 * meanwhile. `work` must be one that did nothing when it throws Busy: a single verb. Throws what `work` throws; Busy
 * when time is up.
 */
export async function retryWhileBusy<Value>(
  work: () => Value | Promise<Value>,
  timeoutMs: number = TIMEOUT_MS,
): Promise<Value> {
  const until = performance.now() + timeoutMs
  for (;;) {
    while (pause && performance.now() < until) await pause
    try {
      return await work()
    } catch (error) {
      if (storageErrorCode(error) !== 'storage-busy' || performance.now() >= until) throw error
      pause ??= wait(PAUSE_MS).then(() => {
        pause = null
      })
    }
  }
}
