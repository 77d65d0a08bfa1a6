import { join } from 'node:path'
import { StartRefusal } from '#domain/start-refusal.ts'
import { computeBuildStamp, readBuildStamp, removeBuildStamp, writeBuildStamp } from './build-stamp.ts'
import { withExclusiveLock } from './exclusive-lock.ts'
import { prerenderedPages } from './prerendered-pages.ts'
import { runNode } from './run-program.ts'

const NEXT = 'node_modules/next/dist/bin/next'
const LOCK_TIMEOUT_MS = 600_000

/** `npm run build`: builds whether needed or not. */
export async function main(): Promise<void> {
  await underBuildLock(build)
}

/** Name of the folder that holds the build: `.next`, or another for tests beside a running portal. */
export function distDirName(): string {
  return process.env.NEXT_DIST_DIR ?? '.next'
}

export function isBuildFresh(): boolean {
  return readBuildStamp(distDirName()) === computeBuildStamp(process.cwd(), process.env)
}

/** Builds only when sources, lock or configuration changed since the last finished build. Says whether it built. */
export async function buildWhenStale(): Promise<boolean> {
  if (isBuildFresh()) return false
  return underBuildLock(async () => {
    if (isBuildFresh()) return false
    await build()
    return true
  })
}

async function build(): Promise<void> {
  const distDir = distDirName()
  const stamp = computeBuildStamp(process.cwd(), process.env)
  removeBuildStamp(distDir)
  console.log(`Buduję portal (${distDir}); za pierwszym razem trwa to do minuty.`)
  const code = await runNode([NEXT, 'build'], {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_DIST_DIR: distDir,
  })
  if (code !== 0) throw new StartRefusal('Budowanie portalu nie powiodło się; przyczyna jest powyżej.')
  const frozen = prerenderedPages(distDir)
  if (frozen.length > 0) throw new StartRefusal(`Strony powstałyby raz, przy budowaniu: ${frozen.join(', ')}.`)
  writeBuildStamp(distDir, stamp)
}

function underBuildLock<T>(work: () => Promise<T>): Promise<T> {
  const file = join('node_modules', '.cache', `build-${distDirName()}.lock`)
  const onWait = () => console.log('Inny proces właśnie buduje portal; czekam.')
  return withExclusiveLock(file, { timeoutMs: LOCK_TIMEOUT_MS, onWait }, work)
}
