import type { PlanState, PlanView } from '#components/plan/plan-view.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import type { PublicContext } from '#services/context.ts'
import { fromDateColumn } from '#services/partial-date-row.ts'
import { listPublicPlans } from '#services/plan/plan-queries.ts'

/** The records → what the page shows on the day of `context.now`. */
export function plansView(context: PublicContext): PlanView[] {
  const thisYear = Number(warsawDay(context.now).slice(0, 4))
  return listPublicPlans(context).map((plan) => ({
    slug: plan.slug,
    title: plan.title,
    state: stateIn(thisYear, plan),
    adopted: fromDateColumn(plan.adoptedEdtf),
    adoptedBy: plan.adoptedBy,
    summary: plan.summary,
    unknowns: plan.unknowns,
    source: { name: plan.sourceName, href: plan.sourceUrl },
    tasks: plan.tasks,
  }))
}

function stateIn(year: number, { firstYear, lastYear }: { firstYear: number; lastYear: number }): PlanState {
  if (year < firstYear) return 'coming'
  return year > lastYear ? 'past' : 'current'
}
