import { rm } from 'node:fs/promises'
import { and, asc, inArray, isNull } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { attachmentFiles, redactions, sealedInputs } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import { removeCards } from '../card/kept-cards.ts'
import { storedFilePath } from '../media/store-file.ts'
import { rebuildSearch } from '../search/rebuild-search.ts'

/** Numbers of the erasures after which not everything is cleaned yet. */
export function uncleanedRedactions(db: Reader): number[] {
  const rows = db.select({ id: redactions.id }).from(redactions).where(isNull(redactions.cleanedAt)).all()
  return rows.map(({ id }) => id)
}

/**
 * What follows from erasures, outside their transactions because it takes long: indexes of search are made again, since FTS5
 * keeps words of rows that are gone; files without a row and drawn cards go from the disk; `vacuum` writes the database once more, which is all that a proposal needs whose words were only sealed.
 * Can be cut off at any point and begun again. Returns how many erasures were finished; null where `vacuum` could not end.
 */
export async function cleanRedactions(
  db: Database,
  { dataDir, clock, vacuum }: { dataDir: string; clock: () => number; vacuum: () => Promise<boolean> },
): Promise<number | null> {
  const [ids, sealed] = [uncleanedRedactions(db), uncleanedProposals(db)]
  if (ids.length + sealed.length === 0) return 0
  if (ids.length > 0) {
    await rebuildSearch(db)
    await removeCards(dataDir)
    for (const hash of goneFiles(db, ids)) await rm(storedFilePath(dataDir, hash), { force: true })
  }
  if (!(await vacuum())) return null
  writeTransaction(db, (tx) => {
    const cleaned = { cleanedAt: clock() }
    tx.update(redactions).set(cleaned).where(inArray(redactions.id, ids)).run()
    tx.update(sealedInputs).set(cleaned).where(inArray(sealedInputs.proposalId, sealed)).run()
  })
  return ids.length
}

/** Proposals that said what was to be erased until they were settled (services/proposal/sealed-input.ts). */
function uncleanedProposals(db: Reader): number[] {
  const isUncleaned = and(isNull(sealedInputs.input), isNull(sealedInputs.cleanedAt))
  const rows = db.select({ id: sealedInputs.proposalId }).from(sealedInputs).where(isUncleaned).all()
  return rows.map(({ id }) => id)
}

/** Files of erasures that nobody has uploaded again since. */
function goneFiles(db: Reader, ids: readonly number[]): string[] {
  const rows = db
    .select({ files: redactions.files })
    .from(redactions)
    .where(inArray(redactions.id, [...ids]))
    .orderBy(asc(redactions.id))
    .all()
  const hashes = rows.flatMap(({ files }) => JSON.parse(files) as string[])
  if (hashes.length === 0) return []
  const kept = db
    .select({ hash: attachmentFiles.hash })
    .from(attachmentFiles)
    .where(inArray(attachmentFiles.hash, hashes))
    .all()
  const isKept = new Set(kept.map(({ hash }) => hash))
  return hashes.filter((hash) => !isKept.has(hash))
}
