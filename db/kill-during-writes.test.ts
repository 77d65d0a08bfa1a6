import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { accountOf } from '#services/testing.ts'
import { openDatabase } from './client.ts'
import { migrateFile } from './migrate.ts'
import { bundleProgram } from './testing/bundle-program.ts'
import { startChild } from './testing/child.ts'
import { testDirectory } from './testing.ts'

const ROUNDS = 100

/** Files that are written and killed side by side; each goes through its rounds one after another. */
const LANES = 4

const MIN_MS = 20
const MAX_MS = 120

/** Pseudo-random numbers in [0, 1), the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Writes until killed at a moment nobody chose; returns the ids of tags whose saving was acknowledged. */
async function writeAndKill(program: string, args: readonly string[], afterMs: number): Promise<number[]> {
  const child = startChild(program, ...args)
  await child.line(0)
  await wait(afterMs)
  child.process.kill('SIGKILL')
  const { signal, errors } = await child.ended
  expect({ signal, errors }).toEqual({ signal: 'SIGKILL', errors: '' })
  return child.lines.map(Number)
}

/** Everything that was acknowledged is there, whole; nothing is there by half. */
function expectNothingLost(file: string, acknowledged: readonly number[], round: number) {
  const { $client } = openDatabase(file)
  try {
    const numbers = (sql: string) => $client.prepare<[], number>(sql).pluck().all()
    expect($client.pragma('integrity_check', { simple: true })).toBe('ok')
    expect($client.pragma('foreign_key_check')).toEqual([])
    const tagIds = numbers('select id from tags order by id')
    expect(acknowledged.filter((id) => !tagIds.includes(id))).toEqual([])
    // A write may be killed between its COMMIT and its acknowledgement, once in each round.
    expect(tagIds.length - acknowledged.length).toBeLessThanOrEqual(round)
    expect(numbers("select subject_id from audit_log where verb = 'tag.create' order by number")).toEqual(tagIds)
    expect(numbers('select number from audit_log order by number')).toEqual(tagIds.map((_, index) => index + 1))
    expect(numbers('select value from public_epoch')).toEqual([tagIds.length + 1])
  } finally {
    $client.close()
  }
}

/** The account of who writes. */
function openEditor(file: string): number {
  const db = openDatabase(file)
  try {
    return accountOf(db, 'bogdan')
  } finally {
    db.$client.close()
  }
}

async function runLane(program: string, lane: number): Promise<void> {
  const file = join(testDirectory(), 'written.sqlite')
  migrateFile({ file, now: 0 })
  const account = String(openEditor(file))
  const random = seeded(lane)
  const acknowledged: number[] = []
  for (let round = 1; round <= ROUNDS / LANES; round += 1) {
    const afterMs = MIN_MS + random() * (MAX_MS - MIN_MS)
    acknowledged.push(...(await writeAndKill(program, [file, account, String(round)], afterMs)))
    expectNothingLost(file, acknowledged, round)
  }
  expect(acknowledged.length).toBeGreaterThan(ROUNDS / LANES)
}

test(`kill -9 during writes, ${ROUNDS} rounds: nothing acknowledged is lost`, async () => {
  const program = bundleProgram(join(import.meta.dirname, 'testing', 'write-for-ever.ts'))
  await Promise.all(Array.from({ length: LANES }, (_, lane) => runLane(program, lane + 1)))
}, 120_000)
