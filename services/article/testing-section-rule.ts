import { type SQL, sql } from 'drizzle-orm'
import { articles } from '#db/schema/index.ts'
import type { Actor } from '#domain/actor.ts'

/**
 * The rule that the portal could have: an author who is no editor sees and writes only articles that somebody of their
 * own unit began.
 */
export function sectionRule(actor: Actor): SQL | undefined {
  if (actor.kind !== 'account' || !actor.rights.has('author') || actor.rights.has('editor')) return undefined
  const unitOf = (account: unknown) => sql`(select unit from accounts where id = ${account})`
  return sql`${unitOf(articles.createdBy)} = ${unitOf(actor.accountId)}`
}
