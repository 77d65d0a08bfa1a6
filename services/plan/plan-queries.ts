import { asc, desc, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { plans, planTasks } from '#db/schema/index.ts'
import { NotFound } from '#domain/errors.ts'
import type { PublicContext } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** Throws NotFound. */
export function requirePlan(db: Reader, planId: number) {
  const plan = db.select().from(plans).where(eq(plans.id, planId)).get()
  if (!plan) throw new NotFound(`There is no plan ${planId}`)
  return plan
}

/** The tasks of one plan, in their order. */
export function listPlanTasks(db: Reader, planId: number) {
  return db
    .select({
      number: planTasks.number,
      text: planTasks.text,
      lead: planTasks.lead,
      partners: planTasks.partners,
      term: planTasks.term,
      indicator: planTasks.indicator,
    })
    .from(planTasks)
    .where(eq(planTasks.planId, planId))
    .orderBy(asc(planTasks.position))
    .all()
}

/** A plan with its tasks. Throws NotFound. */
export const requirePlanForStaff = defineStaffQuery(({ db }, planId: number) => ({
  ...requirePlan(db, planId),
  tasks: listPlanTasks(db, planId),
}))

/** All plans with their tasks, the latest first. */
export function listPublicPlans({ db }: PublicContext) {
  const rows = db.select().from(plans).orderBy(desc(plans.firstYear), desc(plans.id)).all()
  const tasks = Map.groupBy(db.select().from(planTasks).orderBy(asc(planTasks.position)).all(), ({ planId }) => planId)
  return rows.map((plan) => ({ ...plan, tasks: tasks.get(plan.id) ?? [] }))
}
