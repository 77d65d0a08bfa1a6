import { readerContext } from '#app/_server/context.ts'
import type { SiteView } from '#components/site/site-view.ts'
import { readSettings } from '#services/setting/setting-queries.ts'

/** What surrounds every public page. Menu and footer list only pages that exist. */
export function publicSite(): SiteView {
  const settings = readSettings(readerContext().db)
  return { name: settings['site-name'], menu: [], footer: [], isDemo: settings['demo-since'] !== null }
}
