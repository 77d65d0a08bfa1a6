import type { PartialDate } from '#domain/partial-date.ts'

/** A task as its plan words it. Null = the source does not give it. */
export type PlanTaskView = {
  readonly number: string | null
  readonly text: string
  readonly lead: string | null
  readonly partners: string | null
  readonly term: string | null
  readonly indicator: string | null
}

export type PlanView = {
  /** Also the anchor of the plan on the page. */
  readonly slug: string
  readonly title: string
  readonly state: PlanState
  readonly adopted: PartialDate | null
  readonly adoptedBy: string | null
  readonly summary: string
  /** What the sources leave open. */
  readonly unknowns: string | null
  readonly source: { readonly name: string; readonly href: string }
  readonly tasks: readonly PlanTaskView[]
}

/** Where today is among the calendar years of the plan. */
export type PlanState = 'coming' | 'current' | 'past'
