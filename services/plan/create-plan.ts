import { eq } from 'drizzle-orm'
import { plans } from '#db/schema/index.ts'
import { nextFreeSlug, slugify } from '#domain/article/slug.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { CreatePlanInput } from '#domain/plan/plan-input.ts'
import { defineVerb } from '../define-verb.ts'
import { done, oneCreated, refused } from '../outcome.ts'
import { planIssues, replacePlanTasks, toPlanRow } from './plan-rows.ts'

/** Enters a national action plan with its tasks, as its source shows them. */
export const createPlan = defineVerb({
  name: 'plan.create',
  input: CreatePlanInput,
  load: () => null,
  allow: mayManageRecords,
  run: ({ tx, now }, facts) => {
    const issues = planIssues(tx, facts, null)
    if (issues.length > 0) return refused(...issues)
    const slug = nextFreeSlug(
      slugify(facts.title),
      (taken) => tx.select({ id: plans.id }).from(plans).where(eq(plans.slug, taken)).get() !== undefined,
    )
    const row = { ...toPlanRow(facts), slug }
    const { id } = tx
      .insert(plans)
      .values({ ...row, createdAt: now })
      .returning({ id: plans.id })
      .get()
    replacePlanTasks(tx, id, facts)
    const details = { ...row, tasks: facts.tasks }
    return done({ planId: id, slug }, { ...oneCreated('plan', id), details, readersSee: true })
  },
})
