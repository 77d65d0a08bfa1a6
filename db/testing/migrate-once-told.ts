import { readSync } from 'node:fs'
import { migrate } from '#db/migrate.ts'

/**
 * Child process of db/migrate.test.ts: `migrate-once-told.ts <data directory>`. Says it is ready, waits for a word on
 * standard input, migrates, and prints the names of what it applied as JSON.
 */
const [dataDir = ''] = process.argv.slice(2)
process.stdout.write('ready\n')
readSync(0, Buffer.alloc(1))
process.stdout.write(`${JSON.stringify(migrate({ dataDir, now: 0 }).applied)}\n`)
