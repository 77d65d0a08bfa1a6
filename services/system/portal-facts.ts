import { readFileSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { count, isNull, sql } from 'drizzle-orm'
import { DATABASE_FILE, type Reader } from '#db/client.ts'
import { listMigrations } from '#db/migration-files.ts'
import { portalFolder } from '#db/portal-folder.ts'
import { accounts, articles, attachments, media } from '#db/schema/index.ts'
import { articleScope } from '../article/article-scope.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** What the machine and the database say of themselves. Sizes in bytes, instants in ms UTC. */
export const readPortalFacts = defineStaffQuery(({ db, actor }, dataDir: string) => {
  const { bavail, blocks, bsize } = statfsSync(dataDir)
  return {
    version: programVersion(),
    runtime: { node: process.versions.node, sqlite: sqliteVersion(db) },
    disk: { freeBytes: bavail * bsize, totalBytes: blocks * bsize },
    databaseBytes: sizeOf(join(dataDir, DATABASE_FILE)) + sizeOf(join(dataDir, `${DATABASE_FILE}-wal`)),
    migrations: { applied: appliedMigrations(db), known: listMigrations().length },
    counts: {
      accounts: rowsIn(db, accounts),
      activeAccounts: db.select({ rows: count() }).from(accounts).where(isNull(accounts.disabledAt)).get()?.rows ?? 0,
      articles: db.select({ rows: count() }).from(articles).where(articleScope(actor)).get()?.rows ?? 0,
      images: rowsIn(db, media),
      attachments: rowsIn(db, attachments),
    },
  }
})

/** Of package.json. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(portalFolder(), 'package.json'), 'utf8')) as { version: string }
  return version
}

function sqliteVersion(db: Reader): string {
  return db.get<{ version: string }>(sql`select sqlite_version() as version`).version
}

export function appliedMigrations(db: Reader): number {
  return db.get<{ applied: number }>(sql`select count(*) as applied from schema_migrations`).applied
}

function rowsIn(db: Reader, table: typeof accounts | typeof media | typeof attachments): number {
  return db.select({ rows: sql<number>`count(*)` }).from(table).get()?.rows ?? 0
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
