import type { Reader } from '#db/client.ts'
import { publicContext } from '../../context.ts'
import { listPublicPlans } from '../../plan/plan-queries.ts'
import { lines, type SearchableDocument, undated } from './searchable-document.ts'

/** National action plans, each with its tasks. */
export function planDocuments(tx: Reader): SearchableDocument[] {
  // Plans are public as soon as they are recorded, whenever that is.
  return listPublicPlans(publicContext(tx, 0)).map((plan) => ({
    ...undated,
    kind: 'plan',
    recordId: plan.id,
    title: plan.title,
    summary: plan.summary,
    text: lines(
      plan.adoptedBy,
      plan.unknowns,
      ...plan.tasks.flatMap((task) => [task.text, task.lead, task.partners, task.term, task.indicator]),
    ),
    address: `/plany#${plan.slug}`,
  }))
}
