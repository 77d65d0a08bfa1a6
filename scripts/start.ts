import { resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { isBuildFresh } from './build-freshness.ts'
import { buildFolderName } from './build-names.ts'

/** `npm start`: a clean clone becomes a working portal; a second start neither builds nor seeds. */
export async function main(): Promise<void> {
  if (!isBuildFresh()) await prepareAndBuild()
  const program = resolve(buildFolderName(), 'start.js')
  // Under our own number, and with nothing of ours in memory; where no system call does that, on Windows, in this process.
  process.execve?.(process.execPath, [process.execPath, ...process.execArgv, program], process.env)
  await import(pathToFileURL(program).href)
}

/** Loaded only here: most starts need nothing of it. */
async function prepareAndBuild(): Promise<void> {
  const [{ checkBeforeBuild }, { buildWhenStale }] = await Promise.all([
    import('./prepare-portal.ts'),
    import('./build.ts'),
  ])
  await checkBeforeBuild()
  await buildWhenStale()
}
