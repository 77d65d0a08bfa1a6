import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withExclusiveLock } from '#db/exclusive-lock.ts'
import { AUTH_SECRET_FILE } from '#scripts/auth-secret.ts'

const FOLDER = 'STORIES_FOLDER'

const GIVE_UP_MS = 180_000

/** Before all stories: where what they share is written once. Playwright hands the variable on to its workers. */
export default function makeSharedFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'komunikat-e2e-wspolne-'))
  process.env[FOLDER] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

/**
 * Fills an empty data directory with the demonstration: a first start takes six seconds of the processor, a copy none.
 * The first portal of a run that asks for this `kind` (the name of a folder) has `write` make it: a directory as a first
 * start leaves it. The secret of sessions is not copied; each portal makes its own.
 */
export async function copyDemonstration(
  kind: string,
  dataDir: string,
  write: (dataDir: string) => Promise<void>,
): Promise<void> {
  const shared = process.env[FOLDER]
  if (shared === undefined) throw new Error(`${FOLDER} is not set: playwright.config.ts names no globalSetup`)
  const ready = join(shared, kind)
  const lock = { timeoutMs: GIVE_UP_MS, onWait: () => undefined }
  await withExclusiveLock(`${ready}.lock`, lock, async () => {
    const secret = join(ready, AUTH_SECRET_FILE)
    // A write cut short leaves its secret behind.
    if (existsSync(ready) && !existsSync(secret)) return
    rmSync(ready, { recursive: true, force: true })
    await write(ready)
    rmSync(secret)
  })
  cpSync(ready, dataDir, { recursive: true })
}
