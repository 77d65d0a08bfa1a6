/**
 * A problem a person can fix, as data: which field, which rule, and the values the sentence needs.
 * The Polish sentence is chosen at the edge (`labels.ts` beside the component that shows it).
 */
export type Issue = {
  readonly field: string
  readonly key: string
  readonly context?: Readonly<Record<string, string | number>>
}
