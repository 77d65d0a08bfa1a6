import type { IncomingMessage, ServerResponse } from 'node:http'
import { type PolicyViolation, readPolicyReport } from '#domain/policy-violation.ts'
import { sendAnswer } from './answer.ts'
import { DATA_HEADERS } from './security-headers.ts'

/** One report is about 1 KB; bytes. */
const MAX_BYTES = 32 * 1024
/** So many are read at once; more are thanked for unread. */
const MAX_READING = 16
/** Anybody can send them: the database is written at most so often, in ms, and holds at most so many in between. */
const WRITE_EVERY_MS = 10_000
const MAX_WAITING = 500

type Options = {
  readonly siteUrl: string
  readonly count: (found: readonly PolicyViolation[]) => void
  readonly onError: (error: unknown) => void
  readonly writeEveryMs?: number
}

export type PolicyReports = {
  /** Answers 204 whatever was sent: a browser does nothing with a refusal. */
  readonly take: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  readonly stop: () => void
}

/**
 * Counts what browsers report. No cookie, no Origin (readers' pages send none) and no right is asked: a report changes
 * nothing but a counter, and says nothing about whoever sent it.
 */
export function createPolicyReports({
  siteUrl,
  count,
  onError,
  writeEveryMs = WRITE_EVERY_MS,
}: Options): PolicyReports {
  let waiting: PolicyViolation[] = []
  let pause: NodeJS.Timeout | null = null
  let reading = 0

  const write = () => {
    pause = null
    if (waiting.length === 0) return
    const found = waiting
    waiting = []
    pause = setTimeout(write, writeEveryMs)
    pause.unref()
    try {
      count(found)
    } catch (error) {
      onError(error)
    }
  }

  const take = async (request: IncomingMessage, response: ServerResponse) => {
    if (reading < MAX_READING) {
      reading += 1
      try {
        const found = readPolicyReport(await readJson(request), siteUrl)
        waiting.push(...found.slice(0, MAX_WAITING - waiting.length))
        if (pause === null) write()
      } finally {
        reading -= 1
      }
    }
    // What was not read to its end cannot be followed by another request.
    const headers = { ...DATA_HEADERS, ...(request.complete ? {} : { connection: 'close' }) }
    sendAnswer(request, response, { status: 204, headers, body: Buffer.alloc(0) })
  }

  return {
    take,
    stop: () => {
      if (pause) clearTimeout(pause)
    },
  }
}

/** Undefined for what is too long, cut off, or no JSON. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BYTES) return undefined
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.byteLength
      if (size > MAX_BYTES) return undefined
      chunks.push(chunk)
    }
    return JSON.parse(Buffer.concat(chunks).toString())
  } catch {
    return undefined
  }
}
