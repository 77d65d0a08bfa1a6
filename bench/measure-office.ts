import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { demoStaff } from '#demo/demo-staff.ts'
import { longTexts } from '#domain/article/versions/testing-long-texts.ts'
import { type ComparedVersion, versionDifferences } from '#domain/article/versions/version-differences.ts'
import { findAccountByEmail } from '#services/account/account-queries.ts'
import { editorContext } from '#services/context.ts'
import { changeHelpline } from '#services/helpline/change-helpline.ts'
import { createHelpline } from '#services/helpline/create-helpline.ts'
import { done } from './done.ts'
import { processorTime, quantile } from './figures.ts'
import { measureSaving, type Saving } from './measure-saving.ts'
import type { BenchPortal } from './portal.ts'

/** What an office lives with for years: the differences of two versions, the register of changes, many hands on one text. */
export type Office = {
  /** Of two texts of 5,000 words each, ms of the processor; `first` = when nothing was compared before. */
  readonly comparisons: readonly { readonly name: string; readonly first: number; readonly p50: number }[]
  /** Entries of the register, and how long `npm run verify` takes to check them, from its start to its end, s. */
  readonly entries: number
  readonly verifySeconds: number
  readonly saving: Saving
}

const COMPARED = 20
const ENTRIES = 10_000
const ROUNDS = 500

export async function measureOffice(portal: BenchPortal): Promise<Office> {
  const comparisons = longTexts.map(([name, before, after]) => ({ name, ...timesToCompare(before, after) }))
  const saving = await measureSaving(portal, ROUNDS)
  const entries = fillRegister(portal.dataDir)
  const startedAt = performance.now()
  execFileSync(process.execPath, ['scripts/run.mjs', 'verify'], {
    env: { ...process.env, DATA_DIR: portal.dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return { comparisons, entries, verifySeconds: (performance.now() - startedAt) / 1_000, saving }
}

function timesToCompare(before: ComparedVersion, after: ComparedVersion) {
  const times = Array.from({ length: COMPARED }, () => processorTime(() => versionDifferences(before, after)))
  return { first: times[0] ?? Number.NaN, p50: quantile(times, 0.5) }
}

/** Changes one helpline until the register has so many entries. Returns how many it has. */
function fillRegister(dataDir: string): number {
  const db = openDatabase(join(dataDir, DATABASE_FILE))
  try {
    db.$client.pragma('synchronous = off')
    const editor = findAccountByEmail(db, demoStaff.editor.email)
    if (!editor) throw new Error('The measured portal has no demonstration')
    const context = () => editorContext(db, Date.now(), editor.id)
    const { helplineId } = done(createHelpline(context(), { ...helpline, name: 'Linia pomiaru', position: 1 }))
    const count = db.$client.prepare<[], number>('select max(number) from public_changes').pluck()
    const lockVersion = db.$client.prepare<[number], number>('select lock_version from helplines where id = ?').pluck()
    for (let entries = count.get() ?? 0; entries < ENTRIES; entries = count.get() ?? 0) {
      const seenLockVersion = lockVersion.get(helplineId) ?? 0
      const name = `Linia pomiaru ${entries}`
      done(changeHelpline(context(), { ...helpline, helplineId, seenLockVersion, name, position: 1, retired: false }))
    }
    return count.get() ?? 0
  } finally {
    db.$client.close()
  }
}

const helpline = {
  phone: '+48 22 628 01 20',
  purpose: 'pomoc i porada',
  sourceName: 'Portal pomiaru',
  sourceUrl: 'https://pomiar.example/pomoc',
  stated: '2025-10',
}
