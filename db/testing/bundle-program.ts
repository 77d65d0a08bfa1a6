import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { onTestFinished } from 'vitest'

/**
 * A program of a crash test as one file: loading a hundred times the few hundred modules behind one verb would be most
 * of the work. Returns its path; gone when the test is.
 */
export function bundleProgram(entry: string): string {
  // Below node_modules, so that binaries of packages are found from there.
  const folder = join('node_modules', '.cache')
  mkdirSync(folder, { recursive: true })
  const name = basename(entry, '.ts')
  const directory = mkdtempSync(join(folder, `${name}-`))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  const outfile = join(directory, `${name}.mjs`)
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['better-sqlite3', 'sharp'],
  })
  return resolve(outfile)
}
