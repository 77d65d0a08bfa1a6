import { runGates } from './gates.ts'

/** `npm run check`: every gate there is, as in continuous integration. */
export function main(): Promise<number> {
  return runGates(['lint', 'types', 'unit', 'build', 'deploy', 'e2e'])
}
