import { siteUrl } from '#app/_server/context.ts'
import { publicSite } from './site.ts'

/** Addresses of the feeds of what is current. */
export const FEEDS = { atom: '/aktualnosci.atom', json: '/aktualnosci.json' } as const

/** For `<link rel="alternate">`: where a reader of feeds finds them. */
export function feedLinks() {
  const title = `Aktualności – ${publicSite().name}`
  return {
    'application/atom+xml': [{ url: `${siteUrl()}${FEEDS.atom}`, title }],
    'application/feed+json': [{ url: `${siteUrl()}${FEEDS.json}`, title }],
  }
}
