import process from 'node:process'

/** How often the parent is looked at, in ms. */
const INTERVAL_MS = 500

const NPM_COMMANDS = ['start', 'dev']

/**
 * Under npm: sends this process SIGTERM when npm is gone. npm passes SIGTERM and SIGINT on to what it runs, but SIGHUP and
 * SIGKILL end npm alone, and the portal would keep the port with nobody left to stop it. Started otherwise, a portal
 * outlives its parent as every daemon may.
 */
export function stopWithParent(env: NodeJS.ProcessEnv = process.env): void {
  if (!NPM_COMMANDS.includes(env.npm_lifecycle_event ?? '')) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, INTERVAL_MS)
  timer.unref()
}
