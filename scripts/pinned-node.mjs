// Plain JavaScript that any Node from 20 on can read: it is what an older one goes on with.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'

/** What somebody may ask a command to do, passed on. @type {readonly NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']

/**
 * The Node that comes with the packages. npm before 11, so that of Node 20, does not put it on the path: it takes the link away
 * with the package of another platform. Null = there is none for this platform.
 * @param {string} root the folder with `node_modules`
 * @param {{ platform: string, arch: string }} machine
 */
export function pinnedNode(root, { platform, arch } = process) {
  const [system, file] = platform === 'win32' ? ['win', 'node.exe'] : [platform, 'node']
  const node = join(root, 'node_modules', `node-${system}-${arch}`, 'bin', file)
  return existsSync(node) ? node : null
}

/**
 * Runs the same command by another Node, first on the path, and ends as it ends.
 * @param {string} node
 */
export function continueWith(node) {
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` }
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit', env })
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal ?? 'SIGKILL'] ?? 0)))
}
