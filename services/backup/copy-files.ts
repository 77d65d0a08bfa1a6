import { existsSync, linkSync, mkdirSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DatabaseFacts } from '#db/copied-database.ts'
import { FACTOR_KEY_FILE } from '#domain/account/factor-key-file.ts'
import type { FileSum } from '#domain/backup/manifest.ts'
import { copyAndHash, hashFile, syncFile } from './hash-file.ts'

/** An earlier copy, whose files may be used again. */
type Earlier = { readonly folder: string; readonly sums: ReadonlyMap<string, string> } | null

/**
 * Puts into the copy every image and attachment that the rows of its database speak of, and the key of second factors. A file that an earlier copy has already is
 * linked to that one, never to the living file: what damages the one must not reach the other. Returns the list of what was
 * copied, its size in bytes, and what was not there.
 */
export async function copyFiles(
  { dataDir, folder, earlier }: { dataDir: string; folder: string; earlier: Earlier },
  { images, files }: Pick<DatabaseFacts, 'images' | 'files'>,
): Promise<{ sums: FileSum[]; bytes: number; missing: string[] }> {
  const sums: FileSum[] = []
  const missing: string[] = []
  const touched = new Set<string>()
  let bytes = 0
  const wanted = [
    ...(existsSync(join(dataDir, FACTOR_KEY_FILE))
      ? [{ entry: FACTOR_KEY_FILE, paths: (entry: string) => [entry] }]
      : []),
    ...files.map((hash) => ({ entry: `files/${hash.slice(0, 2)}/${hash}`, paths: (entry: string) => [entry] })),
    ...images.map((hash) => ({ entry: `media/${hash.slice(0, 2)}/${hash}`, paths: imageFiles })),
  ]
  for (const { entry, paths } of wanted) {
    const found = statSync(join(dataDir, entry), { throwIfNoEntry: false }) ? paths(entry) : []
    if (found.length === 0) missing.push(entry)
    for (const path of found) {
      mkdirSync(dirname(join(folder, path)), { recursive: true, mode: 0o700 })
      touched.add(dirname(join(folder, path)))
      const sha256 = (await linkEarlier(path)) ?? (await copyLiving(path))
      // An attachment is named after what is in it: another hash means that the living file is damaged.
      if (path.startsWith('files/') && !path.endsWith(sha256)) missing.push(path)
      sums.push({ path, sha256 })
      bytes += statSync(join(folder, path)).size
    }
  }
  for (const one of touched) await syncFile(one)
  return { sums, bytes, missing }

  function imageFiles(entry: string): string[] {
    return readdirSync(join(dataDir, entry), { withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ name }) => `${entry}/${name}`)
      .sort()
  }

  /** Null when no earlier copy has the same file, or it was damaged since, or the file system knows no links. */
  async function linkEarlier(path: string): Promise<string | null> {
    const known = earlier?.sums.get(path)
    if (!earlier || known === undefined) return null
    const source = join(earlier.folder, path)
    if (stampOf(source) !== stampOf(join(dataDir, path)) || (await hashFile(source)) !== known) return null
    try {
      linkSync(source, join(folder, path))
      return known
    } catch {
      return null
    }
  }

  async function copyLiving(path: string): Promise<string> {
    const source = join(dataDir, path)
    const { atime, mtime } = statSync(source)
    const sha256 = await copyAndHash(source, join(folder, path))
    utimesSync(join(folder, path), atime, mtime)
    return sha256
  }
}

/** Files of one address with the same stamp are the same file: they are replaced, never written into. */
function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat ? `${stat.size} ${Math.round(stat.mtimeMs)}` : ''
}
