import { and, eq, isNotNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { sealedInputs } from '#db/schema/index.ts'
import { holds } from '#domain/redaction/erase-words.ts'
import { findPhrases } from '#domain/redaction/find-words.ts'
import { wordsOf } from '#domain/redaction/words-of-text.ts'
import type { Json } from '../outcome.ts'

type Fields = { readonly [field: string]: Json | undefined }

/** The input of a verb in two: what a proposal keeps for good, and the fields that it forgets when it is settled; null = none. */
export function splitInput(
  input: Json,
  sealed: readonly string[],
): { readonly open: Json; readonly sealed: Json | null } {
  if (sealed.length === 0) return { open: input, sealed: null }
  const fields = Object.entries(input as Fields)
  const [hidden, open] = [true, false].map((isSealed) =>
    Object.fromEntries(fields.filter(([name]) => sealed.includes(name) === isSealed)),
  ) as [Fields, Fields]
  return { open, sealed: hidden }
}

export function keepSealed(tx: Reader, proposalId: number, sealed: Json): void {
  tx.insert(sealedInputs)
    .values({ proposalId, input: JSON.stringify(sealed) })
    .run()
}

/** The input as it was given, for the schema of its verb; null where the sealed part is gone. */
export function readInput(tx: Reader, { id, input }: { readonly id: number; readonly input: string }): unknown {
  const row = findSealed(tx, id)
  if (!row) return JSON.parse(input)
  return row.input === null ? null : { ...JSON.parse(input), ...JSON.parse(row.input) }
}

/** The row stays, for cleaning up after it (services/redaction/clean-redactions.ts). */
export function emptySealed(tx: Reader, proposalId: number): void {
  tx.update(sealedInputs)
    .set({ input: null })
    .where(and(eq(sealedInputs.proposalId, proposalId), isNotNull(sealedInputs.input)))
    .run()
}

/** Whether words that are kept for good would tell any of what is sealed. */
export function tellsSealed(words: string, sealed: Json): boolean {
  return holds(words, findPhrases(textsIn(sealed).filter((text) => wordsOf(text).length > 0)))
}

/** The same of a proposal that waits. */
export function tellsSealedOf(tx: Reader, proposalId: number, words: string): boolean {
  const input = findSealed(tx, proposalId)?.input ?? null
  return input !== null && tellsSealed(words, JSON.parse(input) as Json)
}

function findSealed(tx: Reader, proposalId: number) {
  return tx
    .select({ input: sealedInputs.input })
    .from(sealedInputs)
    .where(eq(sealedInputs.proposalId, proposalId))
    .get()
}

function textsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
