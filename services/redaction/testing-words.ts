import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import type { Database } from '#db/client.ts'
import { everythingIn, NOW } from '../testing.ts'
import { cleanRedactions } from './clean-redactions.ts'
import { vacuumDatabase } from './vacuum.ts'

/** Somebody whose data is to be erased. */
export const NAME = 'Żaneta Wężyk'

export const dataDirOf = (db: Database) => dirname(db.$client.name)
export const clean = (db: Database) => {
  const dataDir = dataDirOf(db)
  return cleanRedactions(db, { dataDir, clock: () => NOW, vacuum: async () => vacuumDatabase(db.$client.name) })
}

/** Every text of every row in which the name stands still, contents of snapshots among them. */
export function leftIn(db: Database): string[] {
  // The inner tables of FTS5 are cleaned later (clean-redactions.ts).
  const tables = Object.entries(everythingIn(db)).filter(
    ([table]) => !/_(?:data|idx|docsize|config|content)$/.test(table),
  )
  return tables.flatMap(([table, rows]) =>
    (rows as Record<string, unknown>[]).flatMap((row) =>
      Object.entries(row).flatMap(([column, value]) => {
        const isContent = table === 'snapshot_contents' && Buffer.isBuffer(value)
        const said = isContent ? inflateRawSync(value).toString() : Buffer.isBuffer(value) ? value.toString() : value
        return typeof said === 'string' && /żaneta|zaneta|wężyk|wezyk/i.test(said)
          ? [`${table}.${column}: ${said}`]
          : []
      }),
    ),
  )
}

/** The file of the database and its log, as somebody with a disk in their hands reads them. */
export function bytesOf(db: Database): string {
  const { name } = db.$client
  const read = (file: string) => {
    try {
      return readFileSync(file, 'utf8')
    } catch {
      return ''
    }
  }
  return `${read(name)}${read(`${name}-wal`)}`.toLowerCase()
}
