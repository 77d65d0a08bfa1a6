import type { SiteView } from './site-view.ts'

/** What surrounds a page in tests: nothing but the name. */
export const testSite: SiteView = {
  name: 'Komunikat',
  url: 'https://portal.example',
  menu: [],
  footer: [],
  imprint: {
    publisher: null,
    address: null,
    email: null,
    phone: null,
    bipUrl: null,
    licence: null,
    feed: '/feed',
    changedAt: null,
    registerRoot: null,
  },
  isDemo: false,
}
