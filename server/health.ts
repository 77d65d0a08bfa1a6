import { accessSync, constants, statfsSync } from 'node:fs'
import { type Database, openDatabase } from '#db/client.ts'
import { pendingMigrations } from '#db/migrate.ts'
import { fileState } from '#db/open-connections.ts'
import { isDiskNearlyFull } from '#domain/disk-space.ts'
import { StartError } from '#domain/start-error.ts'
import { writeProbe } from './write-probe.ts'

export type HealthReason =
  | 'database-missing'
  /** Another file is at the path of the open one: what is saved would go nowhere. */
  | 'database-replaced'
  | 'database-unreadable'
  | 'database-read-only'
  | 'migration-pending'
  | 'schema-newer'
  /** Nothing can be written into the data directory: most often a full disk. Readers still have every page. */
  | 'writes-fail'

/**
 * cache-not-purged: a cache in front of us (PURGE_URLS) does not answer and may show what has changed since.
 * writes-held: a new version is taking over and nothing can be saved for a moment.
 * backup-overdue: no copy is as young as the settings say.
 * mail-not-sent: mail to the staff was refused, may not have arrived, or waits for too long.
 */
export type HealthWarning = 'backup-overdue' | 'cache-not-purged' | 'disk-nearly-full' | 'mail-not-sent' | 'writes-held'

export type HealthReport =
  /** Warnings: fit to serve and to save, and still something for the operator to look at. */
  | {
      readonly status: 'ok'
      readonly warnings?: readonly HealthWarning[]
      /** When it was last looked whether a planned moment has come, ms UTC. */
      readonly lookedAt?: number
    }
  | { readonly status: 'unavailable'; readonly reasons: readonly HealthReason[] }

/** One look lasts so long, in ms: asking about health must not become the load. */
const LOOK_LASTS_MS = 1_000

type HealthOptions = {
  readonly dataDir: string
  /** The connection that the portal works with. */
  readonly database: Database
  readonly clock: () => number
  readonly areWritesHeld?: () => boolean
  readonly isEdgeBehind?: () => boolean
  readonly lookedAt?: () => number | null
  readonly isBackupLate?: () => boolean
  readonly isMailStuck?: () => boolean
}

/** Is the portal fit to serve and to save? Asks database and disk again, at most once a second. */
export function createHealth(options: HealthOptions): () => Promise<HealthReport> {
  let lookedAt = Number.NEGATIVE_INFINITY
  let report: Promise<HealthReport> = Promise.resolve({ status: 'ok' })
  return () => {
    if (Math.abs(options.clock() - lookedAt) < LOOK_LASTS_MS) return report
    lookedAt = options.clock()
    report = look(options)
    return report
  }
}

async function look(options: HealthOptions): Promise<HealthReport> {
  // The database is being replaced on purpose, and readers have every page meanwhile.
  if (options.areWritesHeld?.()) return { status: 'ok', warnings: ['writes-held'] }
  const reasons = databaseReasons(options.database)
  if ((await writeProbe(options.dataDir)) !== null) reasons.push('writes-fail')
  if (reasons.length > 0) return { status: 'unavailable', reasons }
  const warnings = warningsOf(options)
  const lookedAt = options.lookedAt?.() ?? null
  return { status: 'ok', ...(warnings.length > 0 && { warnings }), ...(lookedAt !== null && { lookedAt }) }
}

function warningsOf({ dataDir, isEdgeBehind, isBackupLate, isMailStuck }: HealthOptions): HealthWarning[] {
  const { bavail, blocks, bsize } = statfsSync(dataDir)
  const isLow = isDiskNearlyFull({ freeBytes: bavail * bsize, totalBytes: blocks * bsize })
  return [
    ...(isLow ? (['disk-nearly-full'] as const) : []),
    ...(isEdgeBehind?.() ? (['cache-not-purged'] as const) : []),
    ...(isBackupLate?.() ? (['backup-overdue'] as const) : []),
    ...(isMailStuck?.() ? (['mail-not-sent'] as const) : []),
  ]
}

/** What is wrong with the open database and with the file at its path. */
export function databaseReasons({ $client }: Database): HealthReason[] {
  const state = fileState($client)
  if (state !== 'same') return [state === 'missing' ? 'database-missing' : 'database-replaced']
  let reader: Database | null = null
  try {
    accessSync($client.name, constants.W_OK)
    // A connection of its own reads from the file, where ours may answer from memory.
    reader = openDatabase($client.name, 'read-only')
    reader.$client.prepare('select count(*) from sqlite_schema').get()
    return [...schemaReasons(reader), ...writeReasons($client)]
  } catch (error) {
    return [isReadOnly(error) ? 'database-read-only' : 'database-unreadable']
  } finally {
    reader?.$client.close()
  }
}

function schemaReasons({ $client }: Database): HealthReason[] {
  try {
    return pendingMigrations($client).length > 0 ? ['migration-pending'] : []
  } catch (error) {
    if (error instanceof StartError) return ['schema-newer']
    throw error
  }
}

/**
 * Writes, and takes it back: `begin immediate` alone succeeds on a read-only database as a read transaction.
 * Someone else writing just now is a good sign.
 */
function writeReasons(client: Database['$client']): HealthReason[] {
  const timeout = client.pragma('busy_timeout', { simple: true })
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
    client.pragma(`busy_timeout = ${timeout}`)
  }
}

function isReadOnly(error: unknown): boolean {
  return /^(?:SQLITE_(?:READONLY|CANTOPEN|PERM)|EACCES$|EPERM$|EROFS$)/.test(codeOf(error))
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
