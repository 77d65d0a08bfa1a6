/** A stretch of days that ends today. */
export type Period = { readonly days: number; readonly label: string }

export const lastWeek: Period = { days: 7, label: '7 dni' }
export const lastMonth: Period = { days: 30, label: '30 dni' }
export const lastQuarter: Period = { days: 90, label: '90 dni' }
export const lastYear: Period = { days: 365, label: '365 dni' }

/** The period that an address names by its days; a month when it names none that is offered. */
export function readPeriod(value: string | string[] | undefined, offered: readonly Period[]): Period {
  return offered.find(({ days }) => String(days) === value) ?? lastMonth
}
