import type { Locale } from './locale.ts'
import type { IsoDay, PartialDate } from './partial-date.ts'
import { dateTimeAttribute } from './partial-date-polish.ts'

/*
 * What machines read of a page: schema.org vocabulary as JSON-LD (W3C JSON-LD 1.1). Only what the page itself says, and
 * dates no more precise than known.
 */

/** One thing of the vocabulary: '@type' and its properties. Absent properties are left out, never empty. */
export type JsonLd = { readonly '@type': string; readonly [property: string]: unknown }

/** The steps back from a page that have an address of their own; null when there are none. */
export function breadcrumbList(
  siteUrl: string,
  crumbs: readonly { readonly label: string; readonly href: string | null }[],
): JsonLd | null {
  const steps = crumbs.filter(({ href }) => href !== null)
  if (steps.length === 0) return null
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: `${siteUrl}${href}`,
    })),
  }
}

export type ArticleFacts = {
  readonly locale: Locale
  readonly url: string
  readonly title: string
  readonly description: string
  readonly published: PartialDate
  /** Day of the last material change; null when the text is as it was published. */
  readonly modified: IsoDay | null
  /** Null = current. The day of archiving may be unknown. */
  readonly archive: { readonly on: IsoDay | null } | null
  /** Errata: since when, and what was wrong and is right. */
  readonly corrections: readonly { readonly on: IsoDay; readonly text: string }[]
  readonly keywords: readonly string[]
  readonly publisher: string
}

/**
 * An announcement. `creativeWorkStatus` says whether it is current, `expires` since when it is not. A day known only as
 * a stretch of time has no date in schema.org and is left out.
 */
export function newsArticle(facts: ArticleFacts): JsonLd {
  const published = dateTimeAttribute(facts.published)
  return {
    '@type': 'NewsArticle',
    '@id': `${facts.url}#artykul`,
    url: facts.url,
    headline: facts.title,
    description: facts.description,
    inLanguage: facts.locale,
    isAccessibleForFree: true,
    creativeWorkStatus: facts.archive ? 'Archived' : 'Published',
    ...(published !== null && { datePublished: published }),
    ...(facts.modified !== null && { dateModified: facts.modified }),
    ...(facts.archive?.on && { expires: facts.archive.on }),
    ...(facts.corrections.length > 0 && {
      correction: facts.corrections.map(({ on, text }) => ({ '@type': 'CorrectionComment', text, datePublished: on })),
    }),
    ...(facts.keywords.length > 0 && { keywords: facts.keywords }),
    publisher: governmentOrganization({ name: facts.publisher }),
  }
}

type OrganizationFacts = {
  readonly name: string
  readonly url?: string
  readonly description?: string
  readonly founded?: PartialDate | null
  /** "podlaskie": a voivodeship. */
  readonly area?: string
}

/** A public body: the publisher, a team of the register. */
export function governmentOrganization({ name, url, description, founded, area }: OrganizationFacts): JsonLd {
  const foundingDate = founded ? dateTimeAttribute(founded) : null
  return {
    '@type': 'GovernmentOrganization',
    name,
    ...(url !== undefined && { '@id': `${url}#organizacja`, url }),
    ...(description !== undefined && { description }),
    ...(foundingDate !== null && { foundingDate }),
    ...(area !== undefined && {
      areaServed: { '@type': 'AdministrativeArea', name: `województwo ${area}`, addressCountry: 'PL' },
    }),
  }
}

/** A member of teams, of whatever kind. */
export function organization({ name, url }: { readonly name: string; readonly url: string }): JsonLd {
  return { '@type': 'Organization', '@id': `${url}#organizacja`, name, url }
}

type LegislationFacts = {
  readonly name: string
  readonly url: string
  /** Where it was promulgated, or its number; null = not known. */
  readonly identifier: string | null
  readonly signed: PartialDate | null
  readonly passedBy: string
  /** Where its text is. */
  readonly sameAs: string | null
}

/** A legal act (schema.org follows the European Legislation Identifier here). */
export function legislation({ name, url, identifier, signed, passedBy, sameAs }: LegislationFacts): JsonLd {
  const date = signed ? dateTimeAttribute(signed) : null
  return {
    '@type': 'Legislation',
    '@id': `${url}#akt`,
    name,
    url,
    legislationJurisdiction: 'PL',
    legislationPassedBy: { '@type': 'Organization', name: passedBy },
    ...(identifier !== null && { legislationIdentifier: identifier }),
    ...(date !== null && { legislationDate: date }),
    ...(sameAs !== null && { sameAs }),
  }
}

/** The text of a `<script type="application/ld+json">`: nothing in it can end the element or begin another. */
export function structuredDataText(things: readonly JsonLd[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
