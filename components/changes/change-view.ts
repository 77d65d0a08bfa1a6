import type { ChangeKind } from '#domain/changes/change-kind.ts'

/** An entry of the register as readers see it. Instants in ms UTC; null = there is none, or it is not for them. */
export type ChangeView = {
  readonly number: number
  readonly href: string
  readonly kind: ChangeKind
  readonly kindLabel: string
  /** "artykuł", "zespół"; null for entries about the register itself. */
  readonly subject: string | null
  readonly name: string | null
  readonly address: string | null
  readonly unit: string | null
  readonly reason: string | null
  /** What the reason is called of such a change: "Powód", "Co zmieniono", "Podstawa". */
  readonly reasonLabel: string
  readonly madeAt: number
  readonly recordedAt: number
  /** Why words are missing, as a sentence; null = none are. */
  readonly withheld: string | null
}

/** The whole of an entry, for its own page. */
export type ChangeDetailsView = ChangeView & {
  readonly content: string | null
  readonly files: readonly string[]
  readonly lost: { readonly number: number; readonly hash: string } | null
  readonly hash: string
  readonly previousHash: string
  /** The entry as it stands in the file: canonical JSON. */
  readonly line: string
  readonly previousHref: string | null
  readonly nextHref: string | null
}

/** The state of the register at the end of a day; null = it had no entry then. */
export type RootView = { readonly day: string; readonly number: number; readonly href: string; readonly hash: string }
