import type { Reader } from '#db/client.ts'
import { endArchivePlan } from './article/archive-plans.ts'
import { refreshOverview } from './article/article-overview.ts'
import { indexTexts } from './article/index-texts.ts'
import { raisePublicEpoch } from './audit/public-epoch.ts'
import { raiseLockVersion, type VersionedKind } from './lock-version.ts'
import type { Changed, Effect } from './outcome.ts'
import { refreshSearch } from './search/refresh-search.ts'
import { refreshStaffSearch } from './search/staff/refresh-staff-search.ts'
import { indexMergedTopic, indexTopics } from './tag/index-topics.ts'
import { countMembers } from './team/count-members.ts'

/**
 * All that follows from what a verb wrote, after the last of it and in its transaction:
 *
 * 1. the lock version of every record that forms show rises by one, however often the record was named;
 * 2. the lists and the search of the staff say of a record what it says;
 * 3. search and topics know what readers may read now;
 * 4. the public epoch rises when readers see anything of it.
 *
 * Called by defineVerb alone: a verb says in its effect what it changed and does nothing of this by hand
 * (nothing-finished-by-hand.test.ts).
 */
export function finishWork(
  tx: Reader,
  { changed, readersSee }: Pick<Effect, 'changed' | 'readersSee'>,
  now: number,
): void {
  for (const record of eachOnce(changed)) {
    if (record.version === 'next') raiseLockVersion(tx, record)
    derived[record.kind]?.(tx, record.id, readersSee)
    refreshStaffSearch(tx, record.kind, record.id)
    if (readersSee) refreshSearch(tx, record.kind, record.id)
  }
  if (readersSee) raisePublicEpoch(tx, now)
}

/** What is kept beside records of a kind so that nobody has to work it out when it is read. */
const derived: Partial<Record<VersionedKind, (tx: Reader, id: number, readersSee: boolean) => void>> = {
  article: (tx, id, readersSee) => {
    endArchivePlan(tx, id)
    refreshOverview(tx, id)
    indexTexts(tx, [id])
    if (readersSee) indexTopics(tx, id)
  },
  tag: indexMergedTopic,
  team: countMembers,
}

/** A record made in this very work keeps its first version; of the others the one that rises tells more. */
const weight = { first: 2, next: 1, same: 0 } as const

function eachOnce(changed: readonly Changed[]): Iterable<Changed> {
  const records = new Map<string, Changed>()
  for (const record of changed) {
    const name = `${record.kind} ${record.id}`
    const known = records.get(name)
    if (!known || weight[known.version] < weight[record.version]) records.set(name, record)
  }
  return records.values()
}
