import process from 'node:process'
import { TRIAL_VARIABLE } from './trial-variable.ts'

/** How often the parent is looked at, in ms. */
const INTERVAL_MS = 500

const NPM_COMMANDS = ['start', 'dev']

/**
 * Under npm: sends this process SIGTERM when npm is gone. npm passes SIGTERM and SIGINT on to what it runs, but SIGHUP and
 * SIGKILL end npm alone, and the portal would keep the port with nobody left to stop it. A trial
 * ends with whoever tries. Started otherwise, a portal outlives its parent as every daemon may.
 */
export function stopWithParent(env: NodeJS.ProcessEnv = process.env): void {
  const isTrial = env[TRIAL_VARIABLE] === '1'
  if (!isTrial && !NPM_COMMANDS.includes(env.npm_lifecycle_event ?? '')) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, INTERVAL_MS)
  timer.unref()
}
