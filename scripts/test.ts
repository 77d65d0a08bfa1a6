import { StartError } from '#domain/start-error.ts'
import { type GateName, runGates } from './gates.ts'

const CHOICES: Readonly<Record<string, readonly GateName[]>> = {
  all: ['lint', 'unit', 'build', 'deploy', 'e2e'],
  unit: ['unit'],
  e2e: ['build', 'e2e'],
}

/** `npm test`: lint of layers, unit tests, a production build when stale, its start as a service and an image would start it, browser stories on it. `--only=unit|e2e`. */
export async function main(args: readonly string[]): Promise<number> {
  const only = args.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? 'all'
  const gates = CHOICES[only]
  if (!gates) throw new StartError(`--only: nie ma wyboru „${only}”; są unit i e2e.`)
  return runGates(gates)
}
