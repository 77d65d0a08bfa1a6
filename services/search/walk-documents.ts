import type { Reader } from '#db/client.ts'
import { allIds, idsOfYear } from '#domain/search/document-id.ts'
import { COUNTED_MAX, REACHABLE_MAX } from '#domain/search/result-count.ts'
import type { SearchTerm } from '#domain/search/search-query.ts'
import { newestDocuments, oldestDocuments, type Question, type Scope } from './find-documents.ts'
import { publicIndex } from './search-index.ts'

/** What there is for some terms in the portal of today, or in its archive. */
export type Walked = {
  readonly question: Question
  /** How many documents; one more than are counted at most. */
  readonly count: number
  /** Their ids, newest first: all of them, or more than can be paged through. */
  readonly newest: () => readonly number[]
}

type Asked = { readonly marks: Pick<Scope, 'marks' | 'unwanted'>; readonly year: number | null }

/**
 * Walks along the index of readers, once for the same terms and only as far as documents are counted: a walk tells how many
 * there are and most of what to show. `terms` are the same when they are the same array.
 */
export function walkDocuments(db: Reader, { marks, year }: Asked) {
  const questionOf = (terms: readonly SearchTerm[], isArchived: boolean): Question => {
    const ids = year === null ? allIds(isArchived) : idsOfYear(isArchived, year)
    return { index: publicIndex, terms, scope: { ...marks, ids } }
  }
  const walks = new Map<readonly SearchTerm[], { readonly current: Walked; readonly archived: Walked }>()
  return (terms: readonly SearchTerm[]) => {
    const found = walks.get(terms) ?? {
      current: fromTheNewest(db, questionOf(terms, false)),
      archived: fromTheOldest(db, questionOf(terms, true)),
    }
    walks.set(terms, found)
    return found
  }
}

function fromTheNewest(db: Reader, question: Question): Walked {
  const ids = newestDocuments(db, question, COUNTED_MAX + 1)
  return { question, count: ids.length, newest: () => ids }
}

/** The archive is mostly only counted, and stands before all else: whoever comes from the newest has far to go. */
function fromTheOldest(db: Reader, question: Question): Walked {
  const ids = oldestDocuments(db, question, COUNTED_MAX + 1)
  const isAll = ids.length <= COUNTED_MAX
  return {
    question,
    count: ids.length,
    newest: () => (isAll ? ids.toReversed() : newestDocuments(db, question, REACHABLE_MAX)),
  }
}
