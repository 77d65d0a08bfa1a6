import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { turns } from '../../media/turns.ts'
import { startConfined } from './confined-process.ts'
import type { Look } from './look-into.ts'

/** What one look into a file may take. */
const INSPECTION_LIMITS = {
  /** From the start of the child to its answer. */
  ms: 10_000,
  /** Resident memory of the child, in bytes. */
  memory: 256 * 1_048_576,
} as const

/** How often the memory of the child is read, in ms: what a program can fill meanwhile is some tens of megabytes. */
const LOOK_EVERY_MS = 20
const PAGE_BYTES = 4_096
/** Longest answer read, in characters. */
const MAX_ANSWER = 65_536

/**
 * One file is looked into at a time: a crowd of them takes no more memory than the limit above, and it neither fills the
 * machine nor takes the turns of other work.
 */
const inTurn = turns(1)

type Limits = { readonly ms: number; readonly memory: number }

/**
 * Looks into a PDF or a ZIP in a process of its own. It is ended when it takes longer or more memory than `limits`; the
 * file is then refused as too-heavy. Memory is read from /proc; where there is none (not Linux), the limit of the heap
 * and the time hold, and the child counts what it unpacks of a ZIP.
 * Throws Error when the child could not do its work for a reason of ours.
 */
export function runInspector(bytes: Uint8Array, limits: Limits = INSPECTION_LIMITS): Promise<Look> {
  return inTurn(() => inspectOnce(bytes, limits))
}

async function inspectOnce(bytes: Uint8Array, limits: Limits): Promise<Look> {
  const { promise, resolve, reject } = Promise.withResolvers<Look>()
  const { child, input, output, errors } = startConfined('services/attachment/inspection/inspector')
  let answer = ''
  let complaint = ''
  let isOver = false
  const end = () => {
    isOver = true
    child.kill('SIGKILL')
  }
  const timer = setTimeout(end, limits.ms)
  const watch = setInterval(() => {
    if (memoryOf(child) > limits.memory) end()
  }, LOOK_EVERY_MS)
  output.setEncoding('utf8').on('data', (piece: string) => {
    answer += piece
    if (answer.length > MAX_ANSWER) end()
  })
  errors.setEncoding('utf8').on('data', (piece: string) => {
    complaint = (complaint + piece).slice(0, 4_000)
  })
  child.once('error', reject)
  child.once('close', (code, signal) => {
    clearTimeout(timer)
    clearInterval(watch)
    if (!isOver && answer.endsWith('\n')) resolve(JSON.parse(answer) as Look)
    // A heap that is full and the limit of the processor end the child by a signal too.
    else if (isOver || signal !== null || code === 134) resolve({ ok: false, refusal: 'too-heavy' })
    else reject(new Error(`The inspector of files ended with ${code}: ${complaint}`))
  })
  // A child that is ended while it is being written to.
  input.on('error', () => {})
  input.end(bytes)
  return promise
}

/** Resident memory in bytes (proc(5), statm); 0 where it cannot be read. */
function memoryOf({ pid }: ChildProcess): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * PAGE_BYTES
  } catch {
    return 0
  }
}
