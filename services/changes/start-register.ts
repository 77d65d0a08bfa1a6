import type { Database } from '#db/client.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import { raisePublicEpoch } from '../audit/public-epoch.ts'
import { beginChain } from './begin-chain.ts'
import { declareRestore, forgetRestore } from './declared-restore.ts'

/**
 * What the register of changes has to tell before anybody reads: that it begins, and that a copy was restored. Called at each
 * start, while nobody else starts. `now` = ms UTC.
 */
export function startRegister(db: Database, { dataDir, now }: { dataDir: string; now: number }): void {
  writeTransaction(db, (tx) => {
    const tells = [beginChain(tx, now), declareRestore(tx, dataDir, now)]
    if (tells.includes(true)) raisePublicEpoch(tx, now)
  })
  forgetRestore(dataDir)
}
