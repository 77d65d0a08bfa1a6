import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { startConfined } from './confined-process.ts'

/** What one child may take: ms from its start to its answer, bytes of resident memory, characters of its answer. */
export type Limits = { readonly ms: number; readonly memory: number; readonly answer: number }

/** How often the memory of the child is read, in ms: what a program can fill meanwhile is some tens of megabytes. */
const LOOK_EVERY_MS = 20
const PAGE_BYTES = 4_096

/**
 * Gives a file to a program of ours in a process of its own, and gives back the line that it answers. Null when it took
 * longer or more memory than `limits`; memory is read from /proc; where there is none (not Linux), the limit of the heap
 * and the time hold, and the child counts what it unpacks of a ZIP. `program`: its path in the portal's folder, without its ending.
 * Throws Error when the child could not do its work for a reason of ours.
 */
export async function runConfined(program: string, bytes: Uint8Array, limits: Limits): Promise<string | null> {
  const { promise, resolve, reject } = Promise.withResolvers<string | null>()
  const { child, input, output, errors } = startConfined(program)
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
    if (answer.length > limits.answer) end()
  })
  errors.setEncoding('utf8').on('data', (piece: string) => {
    complaint = (complaint + piece).slice(0, 4_000)
  })
  child.once('error', reject)
  child.once('close', (code, signal) => {
    clearTimeout(timer)
    clearInterval(watch)
    if (!isOver && answer.endsWith('\n')) resolve(answer)
    // A heap that is full and the limit of the processor end the child by a signal too.
    else if (isOver || signal !== null || code === 134) resolve(null)
    else reject(new Error(`${program} ended with ${code}: ${complaint}`))
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
