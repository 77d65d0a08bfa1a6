import { spawnSync } from 'node:child_process'
import type { Portal } from './portal.ts'

export type ImportRun = { readonly status: number | null; readonly output: string }

/** `npm run import -- page …` on the portal's own database, while it serves. */
export function importPages(portal: Portal, ...files: string[]): ImportRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'import', 'page', ...files], {
    env: { ...process.env, DATA_DIR: portal.dataDir, SITE_URL: portal.url },
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}

/** The address that the import printed. Throws when it printed none. */
export function importedAddress({ output }: ImportRun): string {
  const address = /http\S+\/aktualnosci\/\S+/.exec(output)?.[0]
  if (!address) throw new Error(`No address in:\n${output}`)
  return address
}
