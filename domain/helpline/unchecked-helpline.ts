import type { IsoDay } from '#domain/partial-date.ts'

/** Whether more than a year has passed since the latest day of which the facts of a helpline are. */
export function isUnchecked({ statedLatestOn }: { readonly statedLatestOn: IsoDay }, today: IsoDay): boolean {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  return statedLatestOn < yearAgo
}
