import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { publicEpoch, teams, teamVersions } from '#db/schema/index.ts'
import type { PublicContext } from '../context.ts'

/** So many answers are kept, the latest asked for. */
const KEPT = 8

const kept = new WeakMap<Reader, Map<string, unknown>>()

/**
 * What `ask` answers from the register alone, as known at the instant, worked out once for all instants between two at which
 * something was recorded, and until readers see anything new. `about`: all else that the answer depends on.
 */
export function sharedByKnowledge<Answer>(
  { db }: Pick<PublicContext, 'db'>,
  { knownAt, about }: { readonly knownAt: number; readonly about: string },
  ask: () => Answer,
): Answer {
  const answers = kept.get(db) ?? new Map<string, unknown>()
  kept.set(db, answers)
  const key = `${knowledgeOf(db, knownAt)} ${about}`
  const answer = answers.has(key) ? (answers.get(key) as Answer) : ask()
  answers.delete(key)
  answers.set(key, answer)
  if (answers.size > KEPT) answers.delete(answers.keys().next().value ?? '')
  return answer
}

/** The public epoch and the last moment, up to the instant, at which the register learned something: a step into an index for each team. */
function knowledgeOf(db: Reader, knownAt: number): string {
  const last = sql`(select max(${teamVersions.recordedAt}) from ${teamVersions}
    where ${teamVersions.teamId} = ${teams.id} and ${teamVersions.recordedAt} <= ${knownAt})`
  const { epoch, at } = db.get<{ epoch: number; at: number | null }>(
    sql`select (select value from ${publicEpoch}) as epoch, (select max(${last}) from ${teams}) as at`,
  )
  return `${epoch} ${at}`
}
