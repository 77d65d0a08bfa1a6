import { existsSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { pendingMigrations } from '#db/migrate.ts'
import { StartRefusal } from '#domain/start-refusal.ts'

export type HealthReason =
  | 'database-missing'
  | 'database-unreadable'
  | 'database-read-only'
  | 'migration-pending'
  | 'schema-newer'
  | 'disk-nearly-full'

/** cache-not-purged: a cache in front of us (PURGE_URLS) does not answer and may show what has changed since. */
export type HealthWarning = 'cache-not-purged'

export type HealthReport =
  /** Warnings: fit to serve and to save, and still something for the operator to look at. */
  | { readonly status: 'ok'; readonly warnings?: readonly HealthWarning[] }
  | { readonly status: 'unavailable'; readonly reasons: readonly HealthReason[] }

/** Below this share of free space writes are about to fail. */
const MIN_FREE_SHARE = 0.05

/** One look lasts so long, in ms: asking about health must not become the load. */
const LOOK_LASTS_MS = 1_000

type Connection = ReturnType<typeof openDatabase>['$client']

/** Is the portal fit to serve and to save? Asks database and disk anew, at most once a second. */
export function createHealth(options: {
  readonly dataDir: string
  readonly clock: () => number
  readonly isEdgeBehind?: () => boolean
}): () => HealthReport {
  let lookedAt = Number.NEGATIVE_INFINITY
  let report: HealthReport = { status: 'ok' }
  return () => {
    if (Math.abs(options.clock() - lookedAt) < LOOK_LASTS_MS) return report
    const reasons = [...databaseReasons(join(options.dataDir, DATABASE_FILE)), ...diskReasons(options.dataDir)]
    report = reasons.length > 0 ? { status: 'unavailable', reasons } : { status: 'ok', ...warningsOf(options) }
    lookedAt = options.clock()
    return report
  }
}

function warningsOf(options: { isEdgeBehind?: () => boolean }): { warnings?: HealthWarning[] } {
  return options.isEdgeBehind?.() ? { warnings: ['cache-not-purged'] } : {}
}

export function databaseReasons(file: string): HealthReason[] {
  if (!existsSync(file)) return ['database-missing']
  let client: Connection | null = null
  try {
    client = openDatabase(file).$client
    return connectionReasons(client)
  } catch (error) {
    return [isReadOnly(error) ? 'database-read-only' : 'database-unreadable']
  } finally {
    client?.close()
  }
}

/** The same for an open connection. */
export function connectionReasons(client: Connection): HealthReason[] {
  try {
    client.prepare('select count(*) from sqlite_schema').get()
    return [...schemaReasons(client), ...writeReasons(client)]
  } catch {
    return ['database-unreadable']
  }
}

function schemaReasons(client: Connection): HealthReason[] {
  try {
    return pendingMigrations(client).length > 0 ? ['migration-pending'] : []
  } catch (error) {
    if (error instanceof StartRefusal) return ['schema-newer']
    throw error
  }
}

/**
 * Writes, and takes it back: `begin immediate` alone succeeds on a read-only database as a read transaction.
 * Someone else writing just now is a good sign.
 */
function writeReasons(client: Connection): HealthReason[] {
  client.pragma('busy_timeout = 0')
  try {
    client.exec('begin immediate')
    client.exec('pragma user_version = 1')
    return []
  } catch (error) {
    if (isReadOnly(error)) return ['database-read-only']
    return codeOf(error).startsWith('SQLITE_BUSY') ? [] : ['database-unreadable']
  } finally {
    if (client.inTransaction) client.exec('rollback')
  }
}

export function diskReasons(dataDir: string, statfs: typeof statfsSync = statfsSync): HealthReason[] {
  const { bavail, blocks } = statfs(dataDir)
  return blocks > 0 && bavail / blocks < MIN_FREE_SHARE ? ['disk-nearly-full'] : []
}

function isReadOnly(error: unknown): boolean {
  return /^SQLITE_(READONLY|CANTOPEN|PERM)/.test(codeOf(error))
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
