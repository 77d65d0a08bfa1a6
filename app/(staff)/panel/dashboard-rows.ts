import type { FirstPage } from '#services/article/staff-dashboard.ts'

/** The beginning of a list as the dashboard draws it. */
export function firstPageOf({ total, articles }: FirstPage) {
  return { total, rows: articles }
}
