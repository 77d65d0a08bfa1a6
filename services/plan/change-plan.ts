import { eq } from 'drizzle-orm'
import { plans } from '#db/schema/index.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { ChangePlanInput } from '#domain/plan/plan-input.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { listPlanTasks, requirePlan } from './plan-queries.ts'
import { planIssues, replacePlanTasks, toPlanRow } from './plan-rows.ts'

/** Brings a plan and its tasks to what is given; its address stays. Throws NotFound, Conflict. */
export const changePlan = defineVerb({
  name: 'plan.change',
  input: ChangePlanInput,
  load: ({ tx }, { planId }) => ({ ...requirePlan(tx, planId), tasks: listPlanTasks(tx, planId) }),
  allow: mayManageRecords,
  run: ({ tx }, { planId, seenLockVersion, ...facts }, before) => {
    requireSeenVersion(before, seenLockVersion)
    const issues = planIssues(tx, facts, planId)
    if (issues.length > 0) return refused(...issues)
    const row = toPlanRow(facts)
    tx.update(plans).set(row).where(eq(plans.id, planId)).run()
    replacePlanTasks(tx, planId, facts)
    const after = { ...row, tasks: facts.tasks }
    return done(
      { planId },
      {
        ...oneUpdated('plan', planId),
        details: { before, after },
        readersSee: true,
      },
    )
  },
})
