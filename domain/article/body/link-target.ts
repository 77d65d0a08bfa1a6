import { cleanText } from '#domain/text/clean-text.ts'
import { isVoivodeshipCode } from '#domain/voivodeship.ts'
import type { LinkTarget } from './body.ts'

/** Longest address of a link, in UTF-16 units. */
export const MAX_HREF = 2_000

const mailto =
  /^mailto:[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\?(?:subject|body)=[^&]*(?:&(?:subject|body)=[^&]*)?)?$/iu
const telephone = /^tel:\+?\d[\d().-]{1,30}(?:;ext=\d{1,10})?$/i
/** No user name before the host (it disguises where a link leads) and nothing percent-encoded inside the host. */
const webAddress = /^https?:\/\/[^/?#@%]+(?:[/?#]|$)/i
const encodedControl = /%(?:[01][0-9a-f]|7f)/i
const anySite = 'https://portal.invalid'

/**
 * An address that a link of ours may lead to, in NFC; null for any other. Allowed: https, http, mailto, tel, and a path
 * of this site beginning with a single slash. Nothing is trimmed or fixed: browsers drop tabs and line breaks inside
 * `java\tscript:` (WHATWG URL, 4.4), so whatever has such characters is refused.
 */
export function parseHref(text: string): string | null {
  const href = text.normalize('NFC')
  if (href === '' || href.length > MAX_HREF) return null
  if (/[\s\\<>"]|\p{Cc}/u.test(href) || cleanText(href) !== href || encodedControl.test(href)) return null
  if (href.startsWith('/')) return isSitePath(href) ? href : null
  if (webAddress.test(href)) return isWebUrl(href) ? href : null
  return mailto.test(href) || telephone.test(href) ? href : null
}

/** Whether the link leaves the site at `siteUrl`. Paths, e-mail and telephone do not; http and https of one host are one site. */
export function isExternal(href: string, siteUrl: string): boolean {
  if (!/^https?:/i.test(href)) return false
  return toUrl(href)?.host !== new URL(siteUrl).host
}

/** A target of a link from outside (the clipboard, a page), with no other keys; null for anything else. */
export function parseLinkTarget(value: unknown): LinkTarget | null {
  if (typeof value !== 'object' || value === null) return null
  const target = value as Record<string, unknown>
  switch (Object.keys(target).toSorted().join(' ')) {
    case 'href kind': {
      const href = target.kind === 'url' && typeof target.href === 'string' ? parseHref(target.href) : null
      return href === null ? null : { kind: 'url', href }
    }
    case 'articleId kind': {
      const { kind, articleId } = target
      const isNumber = typeof articleId === 'number' && Number.isSafeInteger(articleId) && articleId > 0
      return kind === 'article' && isNumber ? { kind, articleId } : null
    }
    case 'kind voivodeship': {
      const { kind, voivodeship } = target
      return kind === 'team' && typeof voivodeship === 'string' && isVoivodeshipCode(voivodeship)
        ? { kind, voivodeship }
        : null
    }
    default:
      return null
  }
}

/** `/%2f…` and `/..//host` are paths today and another host after one careless redirect. */
function isSitePath(href: string): boolean {
  if (/^\/(?:\/|%2f|%5c)/i.test(href)) return false
  const url = toUrl(href, anySite)
  return url !== null && url.origin === anySite && !/^\/(?:\/|%2f|%5c)/i.test(url.pathname)
}

function isWebUrl(href: string): boolean {
  const url = toUrl(href)
  if (url === null || url.username !== '' || url.password !== '') return false
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== ''
}

function toUrl(text: string, base?: string): URL | null {
  return URL.canParse(text, base) ? new URL(text, base) : null
}
