import { publicRoutes } from '#app/(public)/routes.ts'
import { IMAGE_ADDRESS } from '#domain/media/image-address.ts'

/** Addresses of the portal that are no pages, by their folders. */
const OTHERS = [IMAGE_ADDRESS, '/zalaczniki', '/aktualnosci.atom', '/aktualnosci.json', '/sitemap.xml', '/.well-known']

/** All that a link to the portal itself can name. `siteUrl`: the portal's own address. */
export function ownAddresses(siteUrl: string) {
  return { ownHost: new URL(siteUrl).host, patterns: [...publicRoutes.map(({ pattern }) => pattern), ...OTHERS] }
}
