import { spawn } from 'node:child_process'

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/**
 * Runs a program to its end, its output going where ours goes, and returns its exit code (1 when killed).
 * A signal to us goes on to the program, and ends us as soon as it has ended: a stopped start leaves no build behind.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  let received: NodeJS.Signals | null = null
  const passOn = (signal: NodeJS.Signals) => {
    received = signal
    child.kill(signal)
  }
  const stopListening = () => {
    for (const signal of SIGNALS) process.off(signal, passOn)
  }
  for (const signal of SIGNALS) process.on(signal, passOn)
  child.once('error', (error) => {
    stopListening()
    reject(error)
  })
  child.once('exit', (code) => {
    stopListening()
    if (received) process.kill(process.pid, received)
    else resolve(code ?? 1)
  })
  return promise
}

/** The same for a script under the runtime that runs us. */
export function runNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  return runProgram(process.execPath, args, env)
}
