import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** What Next builds pages of. */
const FOLDERS = ['app', 'components', 'db', 'domain', 'public', 'services']
/** What else a built folder is made of: a change here bundles the portal again, in a second, and leaves the pages. */
const FOLDERS_AROUND = ['demo', 'dictionary', 'drizzle', 'scripts', 'server']
const FILES = [
  'instrumentation-client.ts',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
]

/** Variables that Next copies into the build. */
const BUILD_VARIABLE = /^NEXT_(PUBLIC_.+|SERVER_ACTIONS_ENCRYPTION_KEY)$/

const STAMP_FILE = 'build-stamp'

/**
 * One hash over everything that can change Next's build: sources (tests excepted), lock, configuration, the runtime and the
 * variables that Next copies. Files count by name and content, never by date.
 */
export function computePagesStamp(root: string, env: NodeJS.ProcessEnv, runtime: string = process.version): string {
  return stampOf(FOLDERS, root, env, runtime)
}

/** The same for the whole built folder. */
export function computeBuildStamp(root: string, env: NodeJS.ProcessEnv, runtime: string = process.version): string {
  return stampOf([...FOLDERS, ...FOLDERS_AROUND], root, env, runtime)
}

function stampOf(folders: readonly string[], root: string, env: NodeJS.ProcessEnv, runtime: string): string {
  const hash = createHash('sha256')
  add(hash, 'runtime', runtime)
  for (const name of Object.keys(env)
    .filter((key) => BUILD_VARIABLE.test(key))
    .sort())
    add(hash, name, env[name] ?? '')
  for (const file of sourceFiles(root, folders)) add(hash, file.split(sep).join('/'), readFileSync(join(root, file)))
  return hash.digest('hex')
}

function sourceFiles(root: string, folders: readonly string[]): string[] {
  const inFolders = folders.flatMap((folder) => filesBelow(join(root, folder)))
  const names = [...inFolders.map((file) => relative(root, file)), ...FILES]
  return names.filter((name) => !/\.test\.tsx?$/.test(name)).sort()
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** Name and length first, so that no two lists of files can run together into the same bytes. */
function add(hash: Hash, name: string, content: string | Buffer): void {
  hash.update(`${name}\0${Buffer.byteLength(content)}\0`).update(content)
}

/** The stamp of the finished build in `folder`; null when there is none or it was cut short. */
export function readBuildStamp(folder: string): string | null {
  try {
    return readFileSync(join(folder, STAMP_FILE), 'utf8')
  } catch {
    return null
  }
}

/** Called before a build: from here on the folder holds no finished one. */
export function removeBuildStamp(folder: string): void {
  rmSync(join(folder, STAMP_FILE), { force: true })
}

/** Called as the very last step of a build. */
export function writeBuildStamp(folder: string, stamp: string): void {
  const file = join(folder, STAMP_FILE)
  writeFileSync(`${file}.new`, stamp, { flush: true })
  renameSync(`${file}.new`, file)
}
