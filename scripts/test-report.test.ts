import { describe, expect, it } from 'vitest'
import { addTallies, agreeWithExit, closingLine, FAILED, PASSED, playwrightTally, vitestTally } from './test-report.ts'

describe('the closing line', () => {
  it.each([
    [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
    [{ passed: 0, failed: 1, skipped: 0 }, '0 passed, 1 failed'],
    [{ passed: 3, failed: 0, skipped: 2 }, '3 passed, 0 failed, 2 skipped'],
  ])('%j', (tally, line) => {
    expect(closingLine(tally)).toBe(line)
  })
})

describe('tallies', () => {
  it('are read from both runners and added', () => {
    const unit = vitestTally({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 })
    const stories = playwrightTally({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 } })
    expect(addTallies([unit, stories, PASSED, FAILED])).toEqual({ passed: 8, failed: 4, skipped: 3 })
  })

  it.each([[null], [undefined], [{}], [{ stats: null }], ['x']])('count nothing in %j', (report) => {
    expect(vitestTally(report)).toEqual(PASSED)
    expect(playwrightTally(report)).toEqual(PASSED)
  })

  it('never say that nothing failed when the runner did', () => {
    expect(agreeWithExit(PASSED, 1)).toEqual(FAILED)
    expect(agreeWithExit({ passed: 2, failed: 2, skipped: 0 }, 1)).toEqual({ passed: 2, failed: 2, skipped: 0 })
    expect(agreeWithExit(PASSED, 0)).toEqual(PASSED)
  })
})
