import { z } from 'zod'

/** What the last copy that did not succeed left behind; gone when one does. Instant in ms UTC, the sentence in Polish. */
export const backupFailureSchema = z.object({ at: z.int(), sentence: z.string() })
export type BackupFailure = z.output<typeof backupFailureSchema>

const ms = z.int().min(0)

/** What came of the last drill (`npm run drill`). Instants in ms UTC, durations in ms. */
export const drillReportSchema = z.object({
  at: z.int(),
  /** Name of the copy that was restored. */
  backup: z.string(),
  /** Until the copy lay whole in an empty place; until the portal on it answered; all together. */
  restoreMs: ms,
  startMs: ms,
  totalMs: ms,
  /** How many pages were compared, addresses of those that were not the same, and tables with another number of rows. */
  pages: z.int().min(0),
  differentPages: z.array(z.string()),
  differentCounts: z.array(z.string()),
})
export type DrillReport = z.output<typeof drillReportSchema>

/** Whether the restored portal was the same as the living one. */
export function isDrillGood(report: DrillReport): boolean {
  return report.pages > 0 && report.differentPages.length === 0 && report.differentCounts.length === 0
}
