import { isPossibleInBulk } from '#domain/bulk/bulk-action.ts'
import type { Phrase } from '#domain/phrase/phrase.ts'
import { type FoundPlace, findInArticle, findWhere } from '#domain/phrase/phrase-in-article.ts'
import { phraseRecordKinds } from '#domain/phrase/phrase-records.ts'
import { readCurrentTexts } from '../article/current-texts.ts'
import { findBulkSubjects } from '../bulk/bulk-subjects.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { readSettings } from '../setting/setting-queries.ts'
import { findInRecord, findStoredRecord, mayChangeRecord } from './phrase-in-record.ts'
import { mayHoldPhrase } from './phrase-index.ts'
import { storedRecords } from './record-facts.ts'

/** Numbers of the articles that may hold the phrase, the last changed first: the index knows signs, not places. */
export const listMayHoldPhrase = defineStaffQuery(({ db, actor }, phrase: Phrase) =>
  mayHoldPhrase({ tx: db, actor }, phrase),
)

/**
 * Where the phrase is in an article: in the text that a change would change, the open one or else the one that readers have.
 * `isOnlyLive`: the open text has it no more, and readers still have it. `isPossible`: it stands so that it can be changed.
 * Null where it is not.
 */
export const findPhraseInArticle = defineStaffQuery(({ db, actor }, articleId: number, phrase: Phrase) => {
  const [subject] = findBulkSubjects({ tx: db, actor }, [articleId])
  const texts = subject ? readCurrentTexts(db, articleId) : null
  if (!subject || !texts) return null
  const inOpen = texts.open ? findInArticle(texts.open.text, phrase) : []
  const inLive = texts.live && inOpen.length === 0 ? findInArticle(texts.live.text, phrase) : []
  if (inOpen.length + inLive.length === 0) return null
  const { title, status, openState, publicState } = subject
  const isOnlyLive = texts.open !== null && inOpen.length === 0
  return {
    articleId,
    title,
    status,
    openState,
    publicState,
    isOnlyLive,
    isPossible: isPossibleInBulk('replace', subject, false) && !isOnlyLive,
    places: [...inOpen, ...inLive],
  }
})

/** Where the phrase is in records, in the order of their kinds. `isPossible`: this actor may change it. */
export const findPhraseInRecords = defineStaffQuery(({ db, actor }, phrase: Phrase) =>
  phraseRecordKinds.flatMap((kind) =>
    storedRecords[kind](db).flatMap((record) => {
      const places = findInRecord(record, phrase)
      const { recordId, title } = record
      return places.length === 0 ? [] : [{ kind, recordId, title, places, isPossible: mayChangeRecord(actor, kind) }]
    }),
  ),
)

/** Where the phrase is in the choices of the portal, which have forms of their own. */
export const findPhraseInSettings = defineStaffQuery(({ db }, phrase: Phrase): readonly FoundPlace[] =>
  findWhere(phrase, (editor) => {
    for (const value of Object.values(readSettings(db))) if (typeof value === 'string') editor.words(value, 'body')
  }),
)

/** Places in one record, as it is now; none where it is gone. */
export const findPhraseInRecord = defineStaffQuery(
  ({ db }, ref: Parameters<typeof findStoredRecord>[1], phrase: Phrase): readonly FoundPlace[] => {
    const record = findStoredRecord(db, ref)
    return record ? findInRecord(record, phrase) : []
  },
)
