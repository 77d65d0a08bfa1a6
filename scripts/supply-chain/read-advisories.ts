import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '#domain/start-error.ts'
import { type Advisory, osvFile } from './osv.ts'

/** Advisories of a file, or of all .json files in a folder, however deep. Throws StartError at what is no such file. */
export function readAdvisories(path: string): Advisory[] {
  return filesOf(path).flatMap(readFile)
}

function filesOf(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) throw new StartError(`Nie ma pliku ${path}.`)
  if (!found.isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function readFile(file: string): Advisory[] {
  const result = osvFile.safeParse(readJson(file))
  if (!result.success) throw new StartError(`${file}: to nie są ostrzeżenia w formacie OSV.`)
  return result.data
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new StartError(`${file}: to nie jest plik JSON.`)
  }
}
