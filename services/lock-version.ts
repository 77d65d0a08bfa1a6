import { eq, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import {
  accounts,
  articles,
  attachments,
  helplines,
  institutions,
  legalActs,
  media,
  plans,
  projects,
  settings,
  tags,
  teams,
} from '#db/schema/index.ts'
import type { SubjectKind } from '#domain/audit/subject-kind.ts'
import { Conflict } from '#domain/errors.ts'

/** Every table whose rows carry a lock version, under the word that the audit log has for them. */
export const versionedTables = {
  account: accounts,
  article: articles,
  attachment: attachments,
  helpline: helplines,
  institution: institutions,
  legal_act: legalActs,
  media,
  plan: plans,
  project: projects,
  setting: settings,
  tag: tags,
  team: teams,
} as const satisfies Partial<Record<SubjectKind, unknown>>

export type VersionedKind = keyof typeof versionedTables

export type VersionedRecord = { readonly kind: VersionedKind; readonly id: number }

/** Throws Conflict when somebody saved since the form was read. */
export function requireSeenVersion(record: { readonly lockVersion: number }, seen: number): void {
  if (record.lockVersion !== seen) throw new Conflict(`Seen version ${seen}, saved version ${record.lockVersion}`)
}

/** Called by finish-work.ts alone. Throws when there is no such record: a verb names only what it wrote. */
export function raiseLockVersion(tx: Reader, { kind, id }: VersionedRecord): void {
  const { changes } = tx.run(sql`update ${versionedTables[kind]} set lock_version = lock_version + 1 where id = ${id}`)
  if (changes !== 1) throw new Error(`There is no ${kind} ${id} to raise the version of`)
}

export function readLockVersion(db: Reader, { kind, id }: VersionedRecord): number {
  const table = versionedTables[kind]
  const row = db.select({ lockVersion: table.lockVersion }).from(table).where(eq(table.id, id)).get()
  if (!row) throw new Error(`There is no ${kind} ${id}`)
  return row.lockVersion
}
