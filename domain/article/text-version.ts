/**
 * What the staff open, compare and restore at an article: a text (a revision, as it is now) or a snapshot of one. In
 * addresses `tekst-3` is the revision with number 3 of the article, `zapis-12` the snapshot with the id 12.
 */
export type TextVersionRef =
  | { readonly kind: 'revision'; readonly number: number }
  | { readonly kind: 'snapshot'; readonly id: number }

const names = { revision: 'tekst', snapshot: 'zapis' } as const

export function formatVersionRef(ref: TextVersionRef): string {
  return ref.kind === 'revision' ? `${names.revision}-${ref.number}` : `${names.snapshot}-${ref.id}`
}

/** null = not one. */
export function parseVersionRef(part: string): TextVersionRef | null {
  const [, name, digits] = /^(tekst|zapis)-([1-9]\d{0,14})$/.exec(part) ?? []
  if (name === undefined) return null
  const number = Number(digits)
  return name === names.revision ? { kind: 'revision', number } : { kind: 'snapshot', id: number }
}
