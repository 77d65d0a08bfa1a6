import type { ChildProcess } from 'node:child_process'
import process from 'node:process'
import { programFile } from '#db/portal-folder.ts'
import type { EstimateAnswer, EstimateQuestion } from './password-estimator.ts'

// Imported in the ordinary way, Next would follow what is started and take the whole project for a part of the page.
const { spawn } = process.getBuiltinModule('node:child_process')

const PROGRAM = 'services/account/password-estimator'
/** With its dictionaries it takes about 70 MB; whatever makes it want more is no password. */
const MAX_HEAP_MB = 128
/** From the question to the answer, also that of a child that has to be started first. */
const TIMEOUT_MS = 15_000
const IDLE_MS = 30_000
/** More people than change their passwords at one moment. */
const MAX_PENDING = 16

type Limits = { readonly timeoutMs?: number; readonly idleMs?: number }

type PasswordEstimator = {
  /**
   * log10 of how many guesses find the password, offline, when `words` (folded) count for nothing; null = nobody could
   * say: out of time, too many asking, or the child ended.
   */
  readonly estimate: (password: string, words: readonly string[]) => Promise<number | null>
  /** The child that works or waits now. */
  readonly pid: () => number | undefined
}

/**
 * Estimates in a child process, because the work is synchronous and grows with the input: the event loop of the portal
 * never waits for it, and a child that is late is killed. One child answers everybody in turn; it is started at the first
 * question and ends when nobody has asked for a while.
 */
export function createPasswordEstimator({ timeoutMs = TIMEOUT_MS, idleMs = IDLE_MS }: Limits = {}): PasswordEstimator {
  const pending = new Map<number, (guesses: number | null) => void>()
  let child: ChildProcess | undefined
  let idle: NodeJS.Timeout | undefined
  let asked = 0

  const start = (): ChildProcess => {
    const started = spawn(process.execPath, [`--max-old-space-size=${MAX_HEAP_MB}`, programFile(PROGRAM)], {
      // It needs none of our secrets.
      env: { NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const gone = () => {
      if (child === started) letGo()
    }
    started.on('message', ({ id, guesses }: EstimateAnswer) => pending.get(id)?.(guesses))
    started.once('exit', gone).once('error', gone)
    return started
  }

  /** Whoever still waits is told that nobody knows. */
  const letGo = () => {
    child = undefined
    for (const answer of [...pending.values()]) answer(null)
  }

  const kill = () => {
    child?.kill('SIGKILL')
    letGo()
  }

  /** A child that waits keeps no command from ending. */
  const rest = () => {
    const resting = child
    resting?.unref()
    resting?.channel?.unref()
    idle = setTimeout(() => {
      if (resting?.connected) resting.disconnect()
      if (child === resting) child = undefined
    }, idleMs)
    idle.unref()
  }

  const estimate = (password: string, words: readonly string[]): Promise<number | null> => {
    if (pending.size >= MAX_PENDING) return Promise.resolve(null)
    clearTimeout(idle)
    child ??= start()
    const asking = child
    asking.ref()
    asking.channel?.ref()
    asked += 1
    const question: EstimateQuestion = { id: asked, password, words }
    return new Promise((resolve) => {
      const late = setTimeout(kill, timeoutMs)
      pending.set(question.id, (guesses) => {
        clearTimeout(late)
        pending.delete(question.id)
        if (pending.size === 0) rest()
        resolve(guesses)
      })
      asking.send(question, (error) => {
        if (error) pending.get(question.id)?.(null)
      })
    })
  }

  return { estimate, pid: () => child?.pid }
}

/** The one of this process. */
export const passwordEstimator = createPasswordEstimator()
