import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isBuildFresh } from './build-freshness.ts'
import { buildFolderName } from './build-names.ts'
import { continueAs } from './process-settings.ts'

/** `npm start`: a clean clone becomes a working portal; a second start neither builds nor seeds. */
export async function main(): Promise<void> {
  if (!isBuildFresh()) await prepareAndBuild()
  const program = resolve(buildFolderName(), 'start.js')
  continueAs(program)
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
