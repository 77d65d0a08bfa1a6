import { createHash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DATABASE_FILE } from '#db/client.ts'
import { databaseDamage, readDatabaseFacts } from '#db/copied-database.ts'
import {
  BACKUP_FORMAT,
  FILE_SUMS_FILE,
  type FileSum,
  MANIFEST_FILE,
  MANIFEST_SUM_FILE,
  type Manifest,
  manifestSchema,
  parseFileSums,
} from '#domain/backup/manifest.ts'
import { StartError } from '#domain/start-error.ts'
import { hashFile } from './hash-file.ts'

export type ProvenBackup = {
  readonly folder: string
  readonly manifest: Manifest
  /** Of the database and of every file. */
  readonly sums: readonly FileSum[]
}

/**
 * Reads the whole copy again and compares it with what it said of itself when it was made: manifest, list, every file, then the
 * database as SQLite sees it. Changes nothing. Throws StartError that names what is wrong.
 */
export async function verifyBackup(folder: string): Promise<ProvenBackup> {
  const { manifest, sums } = readManifest(folder)
  for (const { path, sha256 } of sums) {
    const stat = lstatSync(join(folder, path), { throwIfNoEntry: false })
    if (!stat?.isFile()) throw damaged(folder, `brakuje pliku ${path}`)
    if (path === DATABASE_FILE && stat.size !== manifest.databaseBytes)
      throw damaged(folder, `plik ${path} ma ${stat.size} zamiast ${manifest.databaseBytes} bajtów`)
    if ((await hashFile(join(folder, path))) !== sha256)
      throw damaged(folder, `plik ${path} zmienił się od zrobienia kopii`)
  }
  const file = join(folder, DATABASE_FILE)
  const damage = databaseDamage(file)
  if (damage !== null) throw damaged(folder, `baza ${DATABASE_FILE} nie jest cała (${damage})`)
  if (readDatabaseFacts(file).portal !== manifest.portal)
    throw damaged(folder, `baza ${DATABASE_FILE} należy do innego portalu niż ${MANIFEST_FILE}`)
  return { folder, manifest, sums }
}

/** What the copy says of itself, after these sayings were compared with each other. Throws StartError. */
export function readManifest(folder: string): { readonly manifest: Manifest; readonly sums: readonly FileSum[] } {
  const text = readPart(folder, MANIFEST_FILE)
  if (readPart(folder, MANIFEST_SUM_FILE) !== manifestSum(text))
    throw damaged(folder, `plik ${MANIFEST_FILE} nie zgadza się z ${MANIFEST_SUM_FILE}`)
  const manifest = parseManifest(folder, text)
  const list = readPart(folder, FILE_SUMS_FILE)
  if (sha256(list) !== manifest.files.list)
    throw damaged(folder, `plik ${FILE_SUMS_FILE} zmienił się od zrobienia kopii`)
  const sums = parseFileSums(list)
  if (sums === null || sums.length !== manifest.files.count + 1 || !sums.some(({ path }) => path === DATABASE_FILE))
    throw damaged(folder, `plik ${FILE_SUMS_FILE} nie jest listą plików kopii`)
  return { manifest, sums }
}

/** What stands in `manifest.sha256` beside this manifest, as `sha256sum` writes it. */
export function manifestSum(text: string): string {
  return `${sha256(text)}  ${MANIFEST_FILE}\n`
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function parseManifest(folder: string, text: string): Manifest {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    json = null
  }
  const format = json !== null && typeof json === 'object' && 'format' in json ? Number(json.format) : 0
  if (format > BACKUP_FORMAT)
    throw new StartError(
      `Kopię ${basename(folder)} zrobiła nowsza wersja programu. Uruchom tę wersję albo wybierz inną kopię.`,
    )
  const result = manifestSchema.safeParse(json)
  if (!result.success) throw new StartError(`${folder} nie jest kopią portalu: niezrozumiały plik ${MANIFEST_FILE}.`)
  return result.data
}

function readPart(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EISDIR') throw error
    throw new StartError(`${folder} nie jest kopią portalu: brakuje pliku ${name}.`)
  }
}

function damaged(folder: string, what: string): StartError {
  return new StartError(`Kopia ${basename(folder)} jest uszkodzona: ${what}.`)
}
