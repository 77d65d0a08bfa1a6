import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Next's own pages for the missing and the failing, which the gateway never shows. */
const NEXT_OWN: readonly string[] = ['/_global-error', '/_not-found']

/**
 * Addresses that a build rendered once and for all: reading SQLite tells Next nothing, so a page that lost the setting of
 * its root layout would show the database of the building machine. Empty in a good build.
 */
export function prerenderedPages(distDir: string): string[] {
  const { routes, dynamicRoutes } = JSON.parse(readFileSync(join(distDir, 'prerender-manifest.json'), 'utf8')) as {
    routes: Record<string, unknown>
    dynamicRoutes: Record<string, unknown>
  }
  return [...Object.keys(routes), ...Object.keys(dynamicRoutes)].filter((address) => !NEXT_OWN.includes(address)).sort()
}
