import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { helplines, plans, projects } from '#db/schema/index.ts'
import type { ChangeKind } from '#domain/changes/change-kind.ts'
import type { SearchKind } from '#domain/search/search-kinds.ts'
import type { Effect, Json } from '../outcome.ts'
import { findReadable } from './find-readable.ts'
import type { Describe, PublicChange } from './public-change.ts'

/** A record whose page search knows; of one that readers cannot open nothing is told. */
export const describeRecord =
  (kind: ChangeKind, searchKind: SearchKind): Describe =>
  ({ tx }, { subject, details }) => {
    const found = findReadable(tx, searchKind, subject.id)
    return found && { kind, ...found, reason: null, content: details }
  }

/** All projects and plans stand on a page, and every helpline that is not retired. */
const tables = { project: projects, plan: plans } as const
const pages = { project: '/projekty', plan: '/plany' } as const

export const describeListed =
  (kind: ChangeKind, table: keyof typeof tables): Describe =>
  ({ tx }, { subject, details }) => {
    const { title, slug } = tables[table]
    const row = tx.select({ title, slug }).from(tables[table]).where(eq(tables[table].id, subject.id)).get()
    return row ? told(kind, { name: row.title, address: `${pages[table]}#${row.slug}` }, details) : null
  }

export const describeHelpline =
  (kind: ChangeKind): Describe =>
  ({ tx }, { subject, details }) => {
    const helpline = findHelpline(tx, subject.id)
    if (!helpline) return null
    const { name, retiredAt } = helpline
    // One that was retired before is on no page, whatever is changed about it.
    if (retiredAt !== null && wasRetired(details)) return null
    // Without its place on the page, which goes with it.
    return told(retiredAt === null ? kind : 'retired', { name, address: '/pomoc' }, details)
  }

/** The order is of all of them: it is about the page. */
export const describeHelplineOrder: Describe = (_, { details }) =>
  told('changed', { name: 'Kolejność infolinii', address: '/pomoc' }, details)

/** The tag that took the place of another, where readers can open it. */
export const describeMerge: Describe = ({ tx }, { details }) => {
  const { into } = details as { into: { id: number } }
  const found = findReadable(tx, 'topic', into.id)
  return found && told('changed', found, details)
}

function told(kind: ChangeKind, named: Pick<PublicChange, 'name' | 'address'>, content: Json): PublicChange {
  return { kind, ...named, reason: null, content }
}

function findHelpline(tx: Reader, id: number) {
  return tx
    .select({ name: helplines.name, retiredAt: helplines.retiredAt })
    .from(helplines)
    .where(eq(helplines.id, id))
    .get()
}

function wasRetired(details: Effect['details']): boolean {
  const { before } = details as { before?: { retiredAt?: number | null } }
  return before?.retiredAt != null
}
