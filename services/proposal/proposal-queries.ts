import { and, asc, count, desc, eq, inArray, isNotNull, isNull, ne, or, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/client.ts'
import { accounts, proposals } from '#db/schema/index.ts'
import type { Actor } from '#domain/actor.ts'
import { NotFound } from '#domain/errors.ts'
import { accountOf } from '../account-of.ts'
import { isInScope } from '../article/in-scope.ts'
import type { StaffContext } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { readFourEyes } from '../setting/four-eyes.ts'
import { proposableVerbs } from './proposable-verbs.ts'
import { readInput } from './sealed-input.ts'

/** Of those that are settled: how many of the last the page shows. */
const SHOWN = 30

const proposer = alias(accounts, 'proposer')
const settler = alias(accounts, 'settler')

/** What waits for this person's decision, the longest waiting first. */
export const listProposalsForMe = defineStaffQuery((context) =>
  select(context, [isNull(proposals.outcome), ofAnother(context.actor)], asc(proposals.id)),
)

/** The same, counted: for the dashboard. */
export const countProposalsForMe = defineStaffQuery(
  ({ db, actor }) =>
    db
      .select({ rows: count() })
      .from(proposals)
      .where(and(isNull(proposals.outcome), ofAnother(actor), isForActor(actor)))
      .get()?.rows ?? 0,
)

/** What this person proposed and nobody has decided on, the newest first. */
export const listOwnProposals = defineStaffQuery((context) =>
  select(context, [isNull(proposals.outcome), eq(proposals.proposedBy, context.actor.accountId)], desc(proposals.id)),
)

/** The last that were settled, the newest first. */
export const listSettledProposals = defineStaffQuery((context) =>
  select(context, [isNotNull(proposals.outcome)], desc(proposals.settledAt), SHOWN),
)

/** One proposal, with its input; null where what was sealed of it is gone. Throws NotFound, also for one that is not for this person. */
export const requireProposal = defineStaffQuery((context, proposalId: number) => {
  const [found] = select(context, [eq(proposals.id, proposalId)], asc(proposals.id))
  if (!found) throw new NotFound(`There is no proposal ${proposalId}`)
  return { ...found, input: readInput(context.db, requireProposalRow(context.db, context.actor, proposalId)) }
})

/** Whether what is proposed here waits for a second person now: for the forms of such verbs. */
export const isFourEyesForStaff = defineStaffQuery(({ db }) => readFourEyes(db))

export type ListedProposal = ReturnType<typeof listProposalsForMe>[number]

/** The same inside a transaction. Throws NotFound. */
export function requireProposalRow(tx: Reader, actor: Actor, proposalId: number) {
  const row = tx
    .select()
    .from(proposals)
    .where(and(eq(proposals.id, proposalId), isInReach(actor)))
    .get()
  if (!row) throw new NotFound(`There is no proposal ${proposalId}`)
  return row
}

function select({ db, actor }: StaffContext, which: readonly (SQL | undefined)[], order: SQL, limit = 500) {
  return db
    .select({
      id: proposals.id,
      verb: proposals.verb,
      subjectKind: proposals.subjectKind,
      subjectId: proposals.subjectId,
      why: proposals.why,
      proposedBy: proposals.proposedBy,
      proposerName: proposer.name,
      proposedAt: proposals.proposedAt,
      outcome: proposals.outcome,
      settlerName: settler.name,
      settledAt: proposals.settledAt,
      note: proposals.note,
    })
    .from(proposals)
    .innerJoin(proposer, eq(proposer.id, proposals.proposedBy))
    .leftJoin(settler, eq(settler.id, proposals.settledBy))
    .where(and(...which, isForActor(actor)))
    .orderBy(order)
    .limit(limit)
    .all()
}

const ofAnother = (actor: Actor) => ne(proposals.proposedBy, accountOf(actor) ?? 0)

/** Their own, and those whose verb they may call themselves. */
function isForActor(actor: Actor): SQL | undefined {
  const verbs = [...proposableVerbs].flatMap(([name, { may }]) => (may(actor) ? [name] : []))
  const own = eq(proposals.proposedBy, accountOf(actor) ?? 0)
  return and(or(own, inArray(proposals.verb, verbs)), isInReach(actor))
}

/** About an article only whoever is shown that article. */
function isInReach(actor: Actor): SQL | undefined {
  const rule = isInScope(actor, proposals.subjectId)
  return rule && or(ne(proposals.subjectKind, 'article'), rule)
}
