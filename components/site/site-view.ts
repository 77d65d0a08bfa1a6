/** A link of the menu or the footer. Only pages that exist are given. */
export type SiteLink = { readonly href: string; readonly label: string }

/** What surrounds every public page: the same on all of them. */
export type SiteView = {
  readonly name: string
  /** Address of the portal without a slash at the end, for what machines read. */
  readonly url: string
  readonly menu: readonly SiteLink[]
  readonly footer: readonly SiteLink[]
  readonly isDemo: boolean
}

/** A step on the way back. No address = a place without a page of its own, or the page itself. */
export type Crumb = { readonly label: string; readonly href: string | null }
