// Plain JavaScript that any Node from 20 on can read, because its first task is to say which Node is needed.
import process from 'node:process'

export const NEEDED_NODE = 24

/**
 * One line and an end: what the person in front of the terminal can fix needs no stack.
 * @param {string} message
 * @returns {never}
 */
export function refuse(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

export const isOldNode = () => Number(process.versions.node.split('.')[0]) < NEEDED_NODE

/** Refuses an older Node. `advice`: what to do then. @param {() => string} advice */
export function requireNode(advice) {
  if (!isOldNode()) return
  refuse(`Potrzebny jest Node ${NEEDED_NODE} lub nowszy, a to jest ${process.version}. ${advice()}.`)
}

/**
 * Runs a command to its end.
 * @param {() => Promise<{ main: (args: string[]) => unknown }>} load
 * @param {string[]} args
 */
export async function runCommand(load, args) {
  try {
    const { main } = await load()
    const code = await main(args)
    if (typeof code === 'number') process.exitCode = code
  } catch (error) {
    if (error instanceof Error && error.name === 'StartError') refuse(error.message)
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    process.exit(1)
  }
}
