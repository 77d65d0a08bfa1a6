import { z } from 'zod'
import { optionalDate, optionalLine, optionalText, recordId, seenLockVersion, webAddress } from '../input-parts.ts'
import { lineSchema, textSchema } from '../text/text-schema.ts'

const year = z.int({ error: 'not-a-year' }).min(1989, { error: 'not-a-year' }).max(2100, { error: 'not-a-year' })

/** A task as the plan words it; what a source does not give is null, never guessed. */
const task = z.object({
  /** As printed, for example "III.4". */
  number: optionalLine(20),
  text: textSchema({ max: 1_000 }),
  lead: optionalLine(300),
  partners: optionalLine(500),
  /** As printed, for example "2014–2015". */
  term: optionalLine(100),
  indicator: optionalLine(500),
})

const facts = {
  title: lineSchema({ max: 300 }),
  firstYear: year,
  lastYear: year,
  adopted: optionalDate,
  adoptedBy: optionalLine(200),
  summary: textSchema({ max: 2_000 }),
  /** What the sources leave open, in a sentence or two. */
  unknowns: optionalText(1_000),
  sourceName: lineSchema({ max: 300 }),
  sourceUrl: webAddress,
  tasks: z.array(task).max(200, { error: 'too-many' }),
}

export const CreatePlanInput = z.object(facts)
export const ChangePlanInput = z.object({ planId: recordId, seenLockVersion, ...facts })
export type PlanFacts = z.output<typeof CreatePlanInput>
