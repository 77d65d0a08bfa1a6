import { readerContext, siteUrl } from '#app/_server/context.ts'
import type { SiteView } from '#components/site/site-view.ts'
import { readSettings } from '#services/setting/setting-queries.ts'
import { footerLinks, menuLinks } from './site-links.ts'

/** What surrounds every public page. Menu and footer list only pages that exist. */
export function publicSite(): SiteView {
  const settings = readSettings(readerContext().db)
  return {
    name: settings['site-name'],
    url: siteUrl(),
    menu: menuLinks(),
    footer: footerLinks(),
    isDemo: settings['demo-since'] !== null,
  }
}
