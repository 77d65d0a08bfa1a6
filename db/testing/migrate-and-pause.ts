import { writeSync } from 'node:fs'
import { migrateFile } from '#db/migrate.ts'
import { manySteps } from './many-steps.ts'

/**
 * Child process of db/migrate.test.ts: `migrate-and-pause.ts <file> <step>`. Migrates, and before the given step of the
 * second migration says so and waits to be killed. Step `STEPS` is the moment after the last one, before COMMIT.
 */
const [file = '', pauseAt = ''] = process.argv.slice(2)
const FOR_EVER_MS = 60_000

function* pausing(statements: readonly string[]) {
  for (const [step, statement] of [...statements, ''].entries()) {
    if (step === Number(pauseAt)) {
      writeSync(1, 'paused\n')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FOR_EVER_MS)
    }
    yield statement
  }
}

const [first, second] = manySteps()
if (!first || !second) throw new Error('There are two migrations')
// The runner only walks through the statements; a list that waits between two of them is enough.
const slow = { ...second, statements: pausing(second.statements) as unknown as string[] }
migrateFile({ file, now: 0, migrations: [first, slow] })
