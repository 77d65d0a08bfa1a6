import type { SubjectKind } from '../audit/subject-kind.ts'
import type { ChangeFact } from './change-fact.ts'
import type { ChangeKind } from './change-kind.ts'

/** Raised when an entry is written in another way; entries of a former format keep it. */
export const CHANGE_FORMAT = 1

/** What the first entry follows. */
export const NO_HASH = '0'.repeat(64)

/** An entry of the register as its row has it. Instants in ms UTC, hashes SHA-256 in hexadecimal. */
export type ChangeRow = {
  readonly number: number
  readonly kind: ChangeKind
  /** Null for entries about the register itself. */
  readonly subjectKind: SubjectKind | null
  readonly madeAt: number
  readonly recordedAt: number
  /** Of `restored`: the last entry of what was put aside; null where it could not be read, and of all other kinds. */
  readonly lostNumber: number | null
  readonly lostHash: string | null
  readonly previousHash: string
}

type Commitments = Readonly<Partial<Record<ChangeFact, string>>>

/**
 * The entry whose canonical JSON (RFC 8785) is hashed, and which everybody gets: `SHA-256(UTF-8(JSON))` is its hash, and the
 * next entry names it as `previous`. Keys without a value are left out.
 */
export function changeEntry(row: ChangeRow, commitments: Commitments) {
  return {
    format: CHANGE_FORMAT,
    number: row.number,
    kind: row.kind,
    ...(row.subjectKind !== null && { subject: row.subjectKind }),
    madeAt: new Date(row.madeAt).toISOString(),
    recordedAt: new Date(row.recordedAt).toISOString(),
    ...(row.lostNumber !== null && row.lostHash !== null && { lost: { number: row.lostNumber, hash: row.lostHash } }),
    commitments,
    previous: row.previousHash,
  }
}
