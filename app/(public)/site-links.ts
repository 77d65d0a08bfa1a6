import type { SiteLink } from '#components/site/site-view.ts'
import { type PublicRoute, publicRoutes } from './routes.ts'

/** The order of the menu: what is in force, who acts, what it is about, what was, where to get help. */
const MENU = ['/aktualnosci', '/zespoly', '/tematy', '/archiwum', '/pomoc', '/o-portalu']

/** Links of the menu on every page. An address that the order does not name comes last. */
export function menuLinks(): SiteLink[] {
  const rank = ({ pattern }: PublicRoute) => (MENU.includes(pattern) ? MENU.indexOf(pattern) : MENU.length)
  return linksOf('menu', (a, b) => rank(a) - rank(b))
}

/** Links of the footer, as listed. */
export function footerLinks(): SiteLink[] {
  return linksOf('footer', () => 0)
}

function linksOf(place: 'menu' | 'footer', order: (a: PublicRoute, b: PublicRoute) => number): SiteLink[] {
  return publicRoutes
    .filter((route) => route.place === place)
    .toSorted(order)
    .map(({ pattern, label }) => ({ href: pattern, label }))
}
