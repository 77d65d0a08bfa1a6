/** What a gate came to. A gate without tests of its own that failed counts as one failure. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number }

export const PASSED: Tally = { passed: 0, failed: 0, skipped: 0 }
export const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 }

/** The closing line, and nothing else on it. Skipped tests are named, never hidden. */
export function closingLine(tally: Tally): string {
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''
  return `${tally.passed} passed, ${tally.failed} failed${skipped}`
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    PASSED,
  )
}

/** Reads the JSON report of vitest. */
export function vitestTally(report: unknown): Tally {
  return {
    passed: numberIn(report, 'numPassedTests'),
    failed: numberIn(report, 'numFailedTests'),
    skipped: numberIn(report, 'numPendingTests') + numberIn(report, 'numTodoTests'),
  }
}

/** Reads the JSON report of Playwright. A flaky test passed only at another try: that is a failure. */
export function playwrightTally(report: unknown): Tally {
  const stats = typeof report === 'object' && report !== null && 'stats' in report ? report.stats : {}
  return {
    passed: numberIn(stats, 'expected'),
    failed: numberIn(stats, 'unexpected') + numberIn(stats, 'flaky'),
    skipped: numberIn(stats, 'skipped'),
  }
}

/**
 * The count that agrees with the exit code: a runner may fail without a failed test (a file that cannot be loaded,
 * no test found), and then the closing line must not say "0 failed".
 */
export function agreeWithExit(tally: Tally, code: number): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

function numberIn(report: unknown, key: string): number {
  const value = typeof report === 'object' && report !== null ? (report as Record<string, unknown>)[key] : undefined
  return typeof value === 'number' ? value : 0
}
