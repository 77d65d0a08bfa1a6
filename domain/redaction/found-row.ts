import type { SubjectKind } from '../audit/subject-kind.ts'

/** A row of the database in which words stand that are to be erased. */
export type FoundRow = {
  readonly table: string
  readonly rowId: number
  /** What people know it by; null = it belongs to nothing that they open. */
  readonly record: { readonly kind: SubjectKind; readonly id: number } | null
  /** Of the columns that change: what they hold, and what they will. */
  readonly changes: Readonly<Record<string, { readonly before: string; readonly after: string | null }>>
  /** It says nothing without the words, and goes whole. */
  readonly isDeleted: boolean
}
