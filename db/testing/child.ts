import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { onTestFinished } from 'vitest'

export type Child = {
  readonly process: ChildProcessByStdio<Writable, Readable, Readable>
  /** What it printed until now, line by line. */
  readonly lines: readonly string[]
  /** Resolves when it has printed a line more than `count` others. Rejects when it ended before. */
  readonly line: (count: number) => Promise<string>
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; errors: string }>
}

/** Starts a program (beside this file, or an absolute path) with our own Node. Killed when the test is done. */
export function startChild(program: string, ...args: readonly string[]): Child {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, program), ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines: string[] = []
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text
  })
  const reader = createInterface({ input: child.stdout })
  const ended: Child['ended'] = new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, errors }))
  })
  const line = (count: number) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = lines[count]
        if (found !== undefined) resolve(found)
      }
      reader.on('line', look)
      void ended.then(({ errors }) => reject(new Error(`${program} ended early: ${errors}`)))
      look()
    })
  reader.on('line', (text) => void lines.push(text))
  return { process: child, lines, line, ended }
}
