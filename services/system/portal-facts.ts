import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { count, isNull, sql } from 'drizzle-orm'
import { DATABASE_FILE, type Reader } from '#db/client.ts'
import { listMigrations } from '#db/migration-files.ts'
import { portalFolder } from '#db/portal-folder.ts'
import { accounts, articles, attachments, media } from '#db/schema/index.ts'
import { articleScope } from '../article/article-scope.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

type BackupFile = { readonly name: string; readonly at: number; readonly bytes: number }

/** What the machine and the database say of themselves. Sizes in bytes, instants in ms UTC. */
export const readPortalFacts = defineStaffQuery(({ db, actor }, dataDir: string) => {
  const { bavail, blocks, bsize } = statfsSync(dataDir)
  return {
    version: programVersion(),
    runtime: { node: process.versions.node, sqlite: sqliteVersion(db) },
    disk: { freeBytes: bavail * bsize, totalBytes: blocks * bsize },
    databaseBytes: sizeOf(join(dataDir, DATABASE_FILE)) + sizeOf(join(dataDir, `${DATABASE_FILE}-wal`)),
    migrations: { applied: appliedMigrations(db), known: listMigrations().length },
    lastBackup: lastBackup(join(dataDir, 'backups')),
    counts: {
      accounts: rowsIn(db, accounts),
      activeAccounts: db.select({ rows: count() }).from(accounts).where(isNull(accounts.disabledAt)).get()?.rows ?? 0,
      articles: db.select({ rows: count() }).from(articles).where(articleScope(actor)).get()?.rows ?? 0,
      images: rowsIn(db, media),
      attachments: rowsIn(db, attachments),
    },
  }
})

/** The newest whole copy in `DATA_DIR/backups`; null when there is none. */
export function lastBackup(folder: string): BackupFile | null {
  if (!existsSync(folder)) return null
  const copies = readdirSync(folder)
    .filter((name) => name.endsWith('.sqlite'))
    .map((name) => ({ name, stat: statSync(join(folder, name), { throwIfNoEntry: false }) }))
    .flatMap(({ name, stat }) => (stat ? [{ name, at: Math.round(stat.mtimeMs), bytes: stat.size }] : []))
  return copies.sort((a, b) => b.at - a.at).find(({ name, bytes }) => isWholeFile(join(folder, name), bytes)) ?? null
}

/** Looks at the first page alone (SQLite file format, 1.3): a file cut short is not as long as it says. */
function isWholeFile(file: string, bytes: number): boolean {
  const header = Buffer.alloc(100)
  const descriptor = openSync(file, 'r')
  try {
    if (readSync(descriptor, header) < header.length) return false
  } finally {
    closeSync(descriptor)
  }
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return false
  const written = header.readUInt16BE(16)
  const pageBytes = written === 1 ? 65_536 : written
  const pages = header.readUInt32BE(28)
  return pages > 0 && pages * pageBytes === bytes
}

function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(portalFolder(), 'package.json'), 'utf8')) as { version: string }
  return version
}

function sqliteVersion(db: Reader): string {
  return db.get<{ version: string }>(sql`select sqlite_version() as version`).version
}

function appliedMigrations(db: Reader): number {
  return db.get<{ applied: number }>(sql`select count(*) as applied from schema_migrations`).applied
}

function rowsIn(db: Reader, table: typeof accounts | typeof media | typeof attachments): number {
  return db.select({ rows: sql<number>`count(*)` }).from(table).get()?.rows ?? 0
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
