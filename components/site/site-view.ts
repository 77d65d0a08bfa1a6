import type { RootView } from '#components/changes/change-view.ts'

/** A link of the menu or the footer. Only pages that exist are given. */
export type SiteLink = { readonly href: string; readonly label: string }

/** Who answers for the portal, at the foot of every page. Null = not said yet. */
export type SiteImprint = {
  readonly publisher: string | null
  readonly address: string | null
  readonly email: string | null
  readonly phone: string | null
  /** Subject page of the publisher in the public information bulletin. */
  readonly bipUrl: string | null
  readonly licence: string | null
  readonly feed: string
  /** When anything here last changed for readers (ms UTC); null = not known. */
  readonly changedAt: number | null
  /** The register of changes at the end of yesterday; null = it had no entry then. */
  readonly registerRoot: RootView | null
}

/** What surrounds every public page: the same on all of them. */
export type SiteView = {
  readonly name: string
  /** Address of the portal without a slash at the end, for what machines read. */
  readonly url: string
  readonly menu: readonly SiteLink[]
  readonly footer: readonly SiteLink[]
  readonly imprint: SiteImprint
  readonly isDemo: boolean
}

/** A step on the way back. No address = a place without a page of its own, or the page itself. */
export type Crumb = { readonly label: string; readonly href: string | null }
