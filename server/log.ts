import { type DestinationStream, type Logger, pino } from 'pino'

export type Log = Logger

/** Lines are written together: a write of its own for each costs more than sending the page that it tells of. */
const TOGETHER_BYTES = 16_000
const TOGETHER_MS = 200

/** Level of `error` and above: such a line waits for nothing, whatever becomes of the process a moment later. */
const URGENT = /^\{"level":[56]0/

/**
 * Structured log, one JSON object a line, on standard output.
 * Never written: a reader's address, cookies, form fields, and the query of an address (what a person searched for).
 */
export function createLog(destination: DestinationStream = standardOutput()): Log {
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
}

function standardOutput(): DestinationStream {
  const output = pino.destination({ dest: 1, sync: true, minLength: TOGETHER_BYTES })
  setInterval(() => output.flushSync(), TOGETHER_MS).unref()
  process.on('exit', () => output.flushSync())
  return {
    write: (line) => {
      output.write(line)
      if (URGENT.test(line)) output.flushSync()
    },
  }
}
