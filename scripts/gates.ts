import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildOutcome, buildWhenStale } from './build.ts'
import { buildFolderName } from './build-names.ts'
import { requireChromium } from './chromium.ts'
import { prepareEdgeCaches } from './edge-caches.ts'
import { requireJava } from './java.ts'
import { runNode, runProgram } from './run-program.ts'
import {
  addTallies,
  agreeWithExit,
  closingLine,
  FAILED,
  PASSED,
  playwrightTally,
  type Tally,
  vitestTally,
} from './test-report.ts'

/** Tests build beside the portal that may be running. */
const TEST_DIST_DIR = '.next-test'

const gates = {
  /** Layers, hooks, accessibility, formatting. */
  lint: () => command(['node_modules/@biomejs/biome/bin/biome', 'check', '.']),
  types: typesGate,
  unit: unitGate,
  build: buildGate,
  /** The built folder as a service and as an image would run it. */
  deploy: deployGate,
  e2e: e2eGate,
} as const satisfies Record<string, () => Promise<Tally>>

export type GateName = keyof typeof gates

/**
 * Runs gates one after another, also past a failed one, so that one run tells everything. Ends with one line,
 * "N passed, N failed", and returns the exit code.
 */
export async function runGates(names: readonly GateName[]): Promise<number> {
  process.env.NEXT_DIST_DIR = TEST_DIST_DIR
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  const tallies: Tally[] = []
  for (const name of names) {
    console.log(`\n== ${name}`)
    tallies.push(await gates[name]().catch(explain))
  }
  const failed = names.filter((_, index) => (tallies[index]?.failed ?? 1) > 0)
  if (failed.length > 0) console.log(`\nNie przeszły: ${failed.join(', ')}`)
  const total = addTallies(tallies)
  console.log(`\n${closingLine(total)}`)
  return total.failed > 0 ? 1 : 0
}

function explain(error: unknown): Tally {
  console.error(error instanceof Error && error.name === 'StartError' ? error.message : error)
  return FAILED
}

async function command(args: readonly string[]): Promise<Tally> {
  return (await runNode(args)) === 0 ? PASSED : FAILED
}

/** Next writes the types of its routes first; without them a fresh clone does not type-check. */
async function typesGate(): Promise<Tally> {
  const generated = await command(['node_modules/next/dist/bin/next', 'typegen'])
  return generated === PASSED ? command(['node_modules/typescript/bin/tsc', '--noEmit']) : FAILED
}

async function unitGate(): Promise<Tally> {
  await prepareEdgeCaches()
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json']
  return runner(args, '--outputFile.json=', vitestTally)
}

async function buildGate(): Promise<Tally> {
  console.log(buildOutcome(await buildWhenStale()))
  return PASSED
}

async function deployGate(): Promise<Tally> {
  if (process.platform !== 'linux') return PASSED
  await buildWhenStale()
  return (await runProgram('/bin/sh', ['deploy/try.sh', buildFolderName()])) === 0 ? PASSED : FAILED
}

async function e2eGate(): Promise<Tally> {
  await buildWhenStale()
  const env = { CHROMIUM_PATH: await requireChromium(process.env), JAVA_PATH: await requireJava(process.env) }
  return runner(
    ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    'PLAYWRIGHT_JSON_OUTPUT_FILE=',
    playwrightTally,
    env,
  )
}

/** Runs a test runner that writes a JSON report where `reportTo` (an option, or a variable's name with `=`) says. */
async function runner(
  args: readonly string[],
  reportTo: string,
  read: (report: unknown) => Tally,
  env: Readonly<Record<string, string>> = {},
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'komunikat-raport-'))
  const report = join(folder, 'report.json')
  const isOption = reportTo.startsWith('--')
  try {
    const code = await runNode(
      isOption ? [...args, `${reportTo}${report}`] : args,
      isOption ? env : { ...env, [reportTo.slice(0, -1)]: report },
    )
    return agreeWithExit(read(readReport(report)), code)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Null when the runner fell before it could report: then its exit code speaks. */
function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
