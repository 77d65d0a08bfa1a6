import { DatabaseReplaced } from '#domain/database-replaced.ts'
import { Busy } from '#domain/errors.ts'
import type { Database, Reader } from './client.ts'
import { fileState } from './open-connections.ts'
import { storageErrorCode } from './storage-error-code.ts'

/**
 * One immediate transaction: all of `work` happens or nothing does. Inside another one it is a part of that.
 * Throws Busy when another process is writing, before anything happened; DatabaseReplaced when the open file is no longer
 * the one at its path, also when that happened meanwhile: nobody is told that something was saved which nobody will find.
 */
export function writeTransaction<Value>(db: Database, work: (tx: Reader) => Value): Value {
  requireSameFile(db)
  const value = begun(db, work)
  requireSameFile(db)
  return value
}

function begun<Value>(db: Database, work: (tx: Reader) => Value): Value {
  const isOutermost = !db.$client.inTransaction
  let isInside = false
  try {
    return db.transaction(
      (tx) => {
        isInside = true
        return work(tx)
      },
      { behavior: 'immediate' },
    )
  } catch (error) {
    if (isOutermost && !isInside && storageErrorCode(error) === 'storage-busy') {
      throw new Busy('Another process writes, the database is locked', { cause: error })
    }
    throw error
  }
}

function requireSameFile({ $client }: Database): void {
  const state = fileState($client)
  if (state !== 'same') throw new DatabaseReplaced(`${$client.name} is ${state}`)
}
