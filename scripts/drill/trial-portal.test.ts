import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startChild } from '#db/testing/child.ts'

test('whoever has stopped a trial portal has nothing left to wait for', async () => {
  const child = startChild(join(import.meta.dirname, '../testing/start-and-stop-a-trial.ts'))
  expect(await child.line(0)).toBe('stopped')
  const stoppedAt = performance.now()
  expect((await child.ended).code).toBe(0)
  expect(performance.now() - stoppedAt).toBeLessThan(8_000)
})
