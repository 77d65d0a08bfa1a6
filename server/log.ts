import { type DestinationStream, type Logger, pino } from 'pino'
import { LogOutput } from './log-output.ts'

export type Log = Logger

/**
 * Structured log, one JSON object a line, on standard output.
 * Never written: a reader's address, cookies, form fields, and the query of an address (what a person searched for).
 */
export function createLog(destination: DestinationStream = LogOutput.ofProcess()): Log {
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
}
