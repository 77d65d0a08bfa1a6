import type { SiteView } from '#components/site/site-view.ts'

/** What surrounds every public page. Menu and footer list only pages that exist. */
export function publicSite(): SiteView {
  return { name: 'Komunikat', menu: [], footer: [], isDemo: false }
}
