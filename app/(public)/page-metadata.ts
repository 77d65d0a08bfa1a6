import type { Metadata } from 'next'
import { siteUrl } from '#app/_server/context.ts'
import { defaultLocale, openGraphLocales, type PublicLocale } from '#domain/locale.ts'
import { CARD_SIZE } from '#domain/media/card-address.ts'
import { truncateAtWord } from '#domain/text/truncate-at-word.ts'
import { typeset } from '#domain/text/typography.ts'
import { publicSite } from './site.ts'

type PageDescription = {
  /** Heading of the page; null on the home page, whose title is the portal's name. */
  readonly title: string | null
  /** One or two sentences; cut for machines where it is longer than they show. */
  readonly description: string
  /** Address without the origin, as the portal itself writes it: the canonical one. */
  readonly path: string
  /** Given for a text with dates of its own; ISO dates, no more precise than known. */
  readonly article?: { readonly published: string | null; readonly modified: string | null; readonly tags: string[] }
  /** The picture of the page for previews of shared links, of `CARD_SIZE`; its address without the origin. */
  readonly card?: { readonly src: string; readonly alt: string }
  /** Further `<meta name>`. */
  readonly other?: Record<string, string>
  /** The page is a former state of the one at this address (without the origin): search engines are sent there. */
  readonly copyOf?: string
  /** Search engines leave the page out (results of a search, errors). */
  readonly hidden?: boolean
  /** The language of the page; that of addresses without one when left out. */
  readonly locale?: PublicLocale
}

/** What search engines and shared links show of a description; longer ones are cut at a word. */
const DESCRIPTION_LENGTH = 300

/**
 * Title ("… – Komunikat"), description, canonical address and Open Graph of a public page, in one place for all.
 * A picture is given only where one is drawn for the page (services/card), from this host.
 */
export function pageMetadata({
  title,
  description,
  path,
  article,
  card,
  other,
  copyOf,
  hidden = false,
  locale = defaultLocale,
}: PageDescription): Metadata {
  const { name } = publicSite()
  const url = `${siteUrl()}${path}`
  const shown = title === null ? name : typeset(title)
  const words = truncateAtWord(typeset(description), DESCRIPTION_LENGTH)
  const pageTitle = title === null ? name : `${shown} – ${name}`
  if (copyOf !== undefined) {
    const canonical = `${siteUrl()}${copyOf}`
    return { title: pageTitle, description: words, robots: { index: false }, alternates: { canonical } }
  }
  if (hidden) return { title: pageTitle, description: words, robots: { index: false } }
  return {
    title: pageTitle,
    description: words,
    alternates: { canonical: url },
    openGraph: {
      title: shown,
      description: words,
      url,
      siteName: name,
      locale: openGraphLocales[locale],
      ...(card && { images: [{ url: siteUrl() + card.src, alt: card.alt, type: 'image/png', ...CARD_SIZE }] }),
      ...(article
        ? {
            type: 'article' as const,
            ...(article.published !== null && { publishedTime: article.published }),
            ...(article.modified !== null && { modifiedTime: article.modified }),
            tags: article.tags,
          }
        : { type: 'website' as const }),
    },
    ...(other && { other }),
  }
}
