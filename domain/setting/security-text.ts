import { type Settings, unfilledSettings } from './setting-input.ts'

const DAY_MS = 86_400_000
/** RFC 9116, 2.5.5 recommends less than a year. */
const GOOD_FOR_DAYS = 180

type Facts = { readonly settings: Settings; readonly siteUrl: string; readonly now: number }

/**
 * Where to write about a hole in the portal (RFC 9116); null while the publisher has given no address of its own. Good until
 * the midnight (UTC) half a year from now, so that it is the same all day long.
 */
export function securityText({ settings, siteUrl, now }: Facts): string | null {
  if (unfilledSettings(settings).includes('contact-email')) return null
  const expires = Math.floor(now / DAY_MS + GOOD_FOR_DAYS) * DAY_MS
  return [
    `Contact: mailto:${settings['contact-email']}`,
    `Contact: ${siteUrl}/kontakt`,
    `Expires: ${new Date(expires).toISOString().replace('.000Z', 'Z')}`,
    'Preferred-Languages: pl, en',
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    '',
  ].join('\n')
}
