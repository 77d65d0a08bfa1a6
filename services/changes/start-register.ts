import type { Database } from '#db/client.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import { raisePublicEpoch } from '../audit/public-epoch.ts'
import { doubtWaitingMail } from '../mail/outbox.ts'
import { beginChain } from './begin-chain.ts'
import { declareRestore, forgetRestore } from './declared-restore.ts'

/**
 * What the register of changes has to tell before anybody reads: that it begins, and that a copy was restored, whose waiting
 * mail may have gone out. Called at each start, while nobody else starts. `now` = ms UTC.
 */
export function startRegister(db: Database, { dataDir, now }: { dataDir: string; now: number }): void {
  writeTransaction(db, (tx) => {
    const begins = beginChain(tx, now)
    const isRestored = declareRestore(tx, dataDir, now)
    if (isRestored) doubtWaitingMail(tx, now)
    if (begins || isRestored) raisePublicEpoch(tx, now)
  })
  forgetRestore(dataDir)
}
