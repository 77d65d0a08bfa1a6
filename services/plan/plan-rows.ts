import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { plans, planTasks } from '#db/schema/index.ts'
import type { Issue } from '#domain/issue.ts'
import type { PlanFacts } from '#domain/plan/plan-input.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { toDateColumns } from '../partial-date-row.ts'

export function toPlanRow({ adopted, tasks: _, ...facts }: PlanFacts) {
  return { ...facts, foldKey: foldKey(facts.title), ...toDateColumns('adopted', adopted) }
}

/** What the table would refuse, said beside its field. */
export function planIssues(tx: Reader, facts: PlanFacts, planId: number | null): Issue[] {
  const issues: Issue[] = []
  const twin = tx
    .select({ id: plans.id })
    .from(plans)
    .where(eq(plans.foldKey, foldKey(facts.title)))
    .get()
  if (twin && twin.id !== planId) issues.push({ field: 'title', key: 'already-exists' })
  if (facts.lastYear < facts.firstYear) issues.push({ field: 'lastYear', key: 'ends-before-it-starts' })
  return issues
}

/** Puts the given tasks in place of whatever stood there. */
export function replacePlanTasks(tx: Reader, planId: number, { tasks }: PlanFacts): void {
  tx.delete(planTasks).where(eq(planTasks.planId, planId)).run()
  for (const [index, task] of tasks.entries()) {
    tx.insert(planTasks)
      .values({ planId, position: index + 1, ...task })
      .run()
  }
}
