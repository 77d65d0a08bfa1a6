import { asc, inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { publicChangeFacts, type publicChanges } from '#db/schema/index.ts'
import { type ChangeFact, isShown, isTold, type ToldFact, type Withheld } from '#domain/changes/change-fact.ts'
import { withheldSubjects } from './withheld-changes.ts'

type Row = typeof publicChanges.$inferSelect

/** An entry with what readers may be told of it now. */
export type ReadChange = Row & {
  readonly commitments: Readonly<Partial<Record<ChangeFact, string>>>
  readonly facts: Readonly<Partial<Record<ChangeFact, { readonly salt: string; readonly text: string }>>>
  /** Facts whose words were erased for good. */
  readonly erased: readonly ChangeFact[]
  /** Why words are missing that are there; null = none are. */
  readonly withheld: Withheld | null
}

/**
 * Rows of the register with their facts. `all` also gives what is not for readers: for the check of this database by itself.
 */
export function withFacts(db: Reader, rows: readonly Row[], { all }: { readonly all: boolean }): ReadChange[] {
  const numbers = rows.map(({ number }) => number)
  const facts = Map.groupBy(
    db
      .select()
      .from(publicChangeFacts)
      .where(inArray(publicChangeFacts.changeNumber, numbers))
      .orderBy(asc(publicChangeFacts.changeNumber), asc(publicChangeFacts.fact))
      .all(),
    ({ changeNumber }) => changeNumber,
  )
  const hidden = all ? new Map<string, Withheld>() : withheldSubjects(db, rows)
  return rows.map((row) => {
    const own = facts.get(row.number) ?? []
    const withheld = hidden.get(`${row.subjectKind}:${row.subjectId}`) ?? null
    const shown = own.flatMap(({ fact, salt, text }) =>
      salt !== null && text !== null && (all || isShown(fact, { kind: row.kind, withheld }))
        ? [[fact, { salt, text }] as const]
        : [],
    )
    return {
      ...row,
      commitments: Object.fromEntries(own.map(({ fact, commitment }) => [fact, commitment])),
      facts: Object.fromEntries(shown),
      erased: own.filter(({ erasedAt }) => erasedAt !== null).map(({ fact }) => fact),
      withheld,
    }
  })
}

/** The words of a fact that readers are told; null = there is none, or it is not for them. */
export function wordsOf({ facts }: ReadChange, fact: ToldFact): string | null {
  return isTold(fact) ? (facts[fact]?.text ?? null) : null
}
