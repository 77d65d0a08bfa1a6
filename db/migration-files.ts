import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { portalFolder } from './portal-folder.ts'

export type Migration = {
  /** File name without ending: `0001_guards`. Its number decides the order. */
  readonly name: string
  readonly hash: string
  readonly statements: readonly string[]
}

const BREAKPOINT = '--> statement-breakpoint'

/** The migrations of this code, in order. Next, which meets this file behind a page, is told not to look for what it may read. */
export function listMigrations(folder: string = join(portalFolder(), 'drizzle')): Migration[] {
  return readdirSync(/* turbopackIgnore: true */ folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const path = join(/* turbopackIgnore: true */ folder, file)
      return toMigration(file.slice(0, -'.sql'.length), readFileSync(/* turbopackIgnore: true */ path, 'utf8'))
    })
}

/** Line endings do not count: a checkout on Windows is the same migration. */
export function toMigration(name: string, sql: string): Migration {
  const text = sql.replaceAll('\r\n', '\n')
  const statements = text.split(BREAKPOINT).filter((statement) => statement.trim() !== '')
  return { name, hash: createHash('sha256').update(text).digest('hex'), statements }
}
