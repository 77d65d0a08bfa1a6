import { readFile } from 'node:fs/promises'
import type { Database } from '#db/client.ts'
import { NotFound } from '#domain/errors.ts'
import { runTextReader } from '#services/attachment/inspection/run-text-reader.ts'
import { findUnreadFile, keepFileText } from '#services/attachment/keep-file-text.ts'
import { systemContext } from '#services/context.ts'
import { storedFilePath } from '#services/media/store-file.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'
import type { Log } from './log.ts'

/** How often new files are looked for, in ms: one is found by its words soon after it was uploaded. */
const EVERY_MS = 15_000

type Options = {
  readonly database: Database
  readonly dataDir: string
  readonly clock: () => number
  readonly log: Log
  /** Called when something was kept that readers may find. */
  readonly afterKeeping: () => void
  readonly everyMs?: number
}

/**
 * Reads the words of files that nobody has read yet, one after another, beside everything else: those that are new and, after an
 * update, all there are. Stopped, it goes on at the next start with those that are left. A file that is not there is named in the log
 * and left for the next start.
 */
export function startReadingFiles(options: Options): { readonly stop: () => void } {
  let isStopped = false
  let isReading = false
  /** Files up to this number are read, or cannot be read by this process. */
  let last = 0

  const readAll = async () => {
    if (isReading) return
    isReading = true
    try {
      for (let file = findUnreadFile(options.database, last); file !== null && !isStopped; ) {
        await readOne(options, file, () => isStopped)
        last = file.id
        file = isStopped ? null : findUnreadFile(options.database, last)
      }
    } catch (error) {
      // A portal that was stopped meanwhile has closed its database.
      if (!isStopped) options.log.error({ err: error }, 'files not read')
    } finally {
      isReading = false
    }
  }
  // Not at once: a start has other things to do.
  const timer = setInterval(() => void readAll(), options.everyMs ?? EVERY_MS)
  timer.unref()
  return {
    stop: () => {
      isStopped = true
      clearInterval(timer)
    },
  }
}

async function readOne(
  { database, dataDir, clock, log, afterKeeping }: Options,
  { id, hash }: { readonly id: number; readonly hash: string },
  isStopped: () => boolean,
): Promise<void> {
  try {
    const text = await runTextReader(await readFile(storedFilePath(dataDir, hash)))
    if (isStopped()) return
    await retryWhileBusy(() => keepFileText(systemContext(database, clock(), 'due'), { attachmentFileId: id, text }))
    afterKeeping()
  } catch (error) {
    if (!isStopped() && !(error instanceof NotFound)) log.warn({ err: error, file: id }, 'file not read for search')
  }
}
