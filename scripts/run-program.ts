import { spawn } from 'node:child_process'

/** Runs a program to its end, its output going where ours goes, and returns its exit code (1 when killed). */
export function runProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  child.once('error', reject).once('exit', (code) => resolve(code ?? 1))
  return promise
}

/** The same for a script under the runtime that runs us. */
export function runNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  return runProgram(process.execPath, args, env)
}
