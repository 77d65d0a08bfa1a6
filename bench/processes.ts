import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { isProgram } from '#scripts/is-program.ts'

/** A program under measurement. */
export type Measured = {
  readonly pid: number
  /** Memory in use now (RSS), in MB. */
  readonly memory: () => number
  /** The same with all processes that it has started and that run now. */
  readonly memoryWithChildren: () => number
  /** Processor time used so far, in ms. */
  readonly processor: () => number
  readonly stop: () => Promise<void>
}

const TASKSET = '/usr/bin/taskset'
/** Length of a tick in /proc/<pid>/stat, in ms: 100 Hz on every Linux we know. */
const TICK_MS = 10

/** Whether what is measured and what measures can have a core each. */
export const hasTwoCores = availableParallelism() >= 2 && isProgram(TASKSET)

/** `node …`; pinned it has the first core, and the one who measures the other; else it runs wherever the system puts it. */
export function startMeasured(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { pinned }: { readonly pinned: boolean },
): Measured {
  const command = [process.execPath, ...args]
  const [program = '', ...rest] = pinned && hasTwoCores ? [TASKSET, '-c', '0', ...command] : command
  const child = spawn(program, rest, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] })
  const { pid } = child
  if (pid === undefined) throw new Error(`${program} did not start`)
  return { ...figuresOf(pid), stop: () => stop(child) }
}

/** What is measured of a process that runs. */
export function figuresOf(pid: number): Omit<Measured, 'stop'> {
  return {
    pid,
    memory: () => memoryOf(pid),
    memoryWithChildren: () => familyOf(pid).reduce((total, one) => total + memoryOf(one), 0),
    processor: () => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      return (Number(fields[11]) + Number(fields[12])) * TICK_MS
    },
  }
}

/** Memory in use (RSS), in MB; 0 when the process has just ended. */
function memoryOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** The process that was started by this one, which is the portal under its supervisor. */
export function childOf(pid: number): number {
  const [, child] = familyOf(pid)
  if (child === undefined) throw new Error(`Process ${pid} has no child`)
  return child
}

/** The process and all below it. */
function familyOf(pid: number): number[] {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`)
    const children = tasks.flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '))
    return [pid, ...children.filter((child) => child.trim() !== '').flatMap((child) => familyOf(Number(child)))]
  } catch {
    return [pid]
  }
}

/** How long until the address answers with a page, in ms. Throws after a minute. */
export async function untilAnswers(url: string): Promise<number> {
  const startedAt = performance.now()
  while (performance.now() - startedAt < 60_000) {
    const status = await fetch(url).then(
      (answer) => answer.arrayBuffer().then(() => answer.status),
      () => 0,
    )
    if (status >= 200 && status < 500) return performance.now() - startedAt
    await wait(5)
  }
  throw new Error(`${url} does not answer`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
