import { readerContext, siteUrl } from '#app/_server/context.ts'
import type { SiteImprint, SiteView } from '#components/site/site-view.ts'
import { type SettingKey, type Settings, unfilledSettings } from '#domain/setting/setting-input.ts'
import { readLastPublicChange } from '#services/audit/public-epoch.ts'
import { readSettings } from '#services/setting/setting-queries.ts'
import { FEEDS } from './feed-links.ts'
import { rootView } from './rejestr-zmian/change-view.ts'
import { footerLinks, menuLinks } from './site-links.ts'

/** What surrounds every public page. Menu and footer list only pages that exist. */
export function publicSite(): SiteView {
  const context = readerContext()
  const settings = readSettings(context.db)
  return {
    name: settings['site-name'],
    url: siteUrl(),
    menu: menuLinks(),
    footer: footerLinks(),
    imprint: {
      ...imprint(settings),
      changedAt: readLastPublicChange(context),
      registerRoot: rootView(context),
    },
    isDemo: settings['demo-since'] !== null,
  }
}

/** The publisher in the footer: what is still a placeholder is left out; a demonstration signs itself as one. */
function imprint(settings: Settings): Omit<SiteImprint, 'changedAt' | 'registerRoot'> {
  const unfilled = unfilledSettings(settings)
  const said = <Key extends SettingKey>(key: Key) => (unfilled.includes(key) ? null : settings[key])
  return {
    publisher: settings['demo-since'] === null ? said('publisher') : settings.publisher,
    address: said('contact-address'),
    email: said('contact-email'),
    phone: said('contact-phone'),
    bipUrl: settings['bip-url'],
    licence: settings['content-licence'] || null,
    feed: FEEDS.atom,
  }
}
