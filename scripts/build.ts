import { join } from 'node:path'
import { withExclusiveLock } from '#db/exclusive-lock.ts'
import { StartError } from '#domain/start-error.ts'
import { assembleBuild } from './assemble-build.ts'
import { arePagesFresh, isBuildFresh } from './build-freshness.ts'
import { buildFolderName, distDirName } from './build-names.ts'
import { computeBuildStamp, computePagesStamp, removeBuildStamp, writeBuildStamp } from './build-stamp.ts'
import { prerenderedPages } from './prerendered-pages.ts'
import { runNode } from './run-program.ts'

const NEXT = 'node_modules/next/dist/bin/next'
const LOCK_TIMEOUT_MS = 600_000

/** `npm run build`: writes the built folder again, whether needed or not; with `--when-stale`, when something changed. */
export async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--when-stale')) {
    console.log(buildOutcome(await buildWhenStale()))
    return
  }
  await underBuildLock(async () => {
    const assemble = toAssemble()
    await buildPages()
    await assemble()
  })
}

/** Builds only what sources, lock or configuration changed since the last finished build. Says whether it built. */
export async function buildWhenStale(): Promise<boolean> {
  if (isBuildFresh()) return false
  return underBuildLock(async () => {
    if (isBuildFresh()) return false
    const assemble = toAssemble()
    if (!arePagesFresh()) await buildPages()
    await assemble()
    return true
  })
}

export function buildOutcome(hasBuilt: boolean): string {
  return hasBuilt ? 'Zbudowano.' : 'Bez zmian od ostatniego budowania.'
}

/** Next's part: pages, stylesheets and the packages that they use. */
async function buildPages(): Promise<void> {
  const distDir = distDirName()
  const stamp = computePagesStamp(process.cwd(), process.env)
  removeBuildStamp(distDir)
  console.log(`Buduję portal (${buildFolderName()}); za pierwszym razem trwa to do minuty.`)
  const code = await runNode([NEXT, 'build'], {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_DIST_DIR: distDir,
  })
  if (code !== 0) throw new StartError('Budowanie portalu nie powiodło się; przyczyna jest powyżej.')
  const frozen = prerenderedPages(distDir)
  if (frozen.length > 0) throw new StartError(`Strony powstałyby raz, przy budowaniu: ${frozen.join(', ')}.`)
  writeBuildStamp(distDir, stamp)
}

/** What is built is called that of the sources as they are now: one changed while pages are built makes it stale. */
function toAssemble(): () => Promise<void> {
  const stamp = computeBuildStamp(process.cwd(), process.env)
  return () => assembleBuild(buildFolderName(), distDirName(), (folder) => writeBuildStamp(folder, stamp))
}

function underBuildLock<T>(work: () => Promise<T>): Promise<T> {
  const file = join('node_modules', '.cache', `build-${distDirName()}.lock`)
  const onWait = () => console.log('Inny proces właśnie buduje portal; czekam.')
  return withExclusiveLock(file, { timeoutMs: LOCK_TIMEOUT_MS, onWait }, work)
}
