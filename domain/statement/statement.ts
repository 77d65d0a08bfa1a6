import type { IsoDay } from '../partial-date.ts'

/*
 * The accessibility statement as a document, before any markup. Rules (technical conditions of 31 July 2024, v2.0, to
 * art. 10 of the Act of 4 April 2019 on digital accessibility):
 * 1. Fourteen ids stand always, each exactly once; `a11y-data-przeglad` from the first review on; three more only when
 *    they have content. Ids are never translated.
 * 2. Headings follow the fixed order; "Niedostępne treści" only when something is, "Skróty klawiszowe" only with some.
 * 3. Dates are calendar days: `RRRR-MM-DD` for machines, "5 lutego 2027 r." for people, the same day in both.
 * 4. The status is one of three sentences about the annex to the Act.
 */

export const statementStatuses = ['w pełni zgodna', 'częściowo zgodna', 'niezgodna'] as const
export type StatementStatus = (typeof statementStatuses)[number]

export const constantStatementIds = [
  'a11y-wstep',
  'a11y-podmiot',
  'a11y-zakres',
  'a11y-url',
  'a11y-data-publikacja',
  'a11y-data-aktualizacja',
  'a11y-status',
  'a11y-data-sporzadzenie',
  'a11y-kontakt',
  'a11y-email',
  'a11y-telefon',
  'a11y-procedura',
  'a11y-architektura',
  'a11y-komunikacja',
] as const

export const conditionalStatementIds = [
  'a11y-data-przeglad',
  'a11y-ocena',
  'a11y-aplikacje',
  'a11y-architektura-url',
] as const

export type StatementId = (typeof constantStatementIds)[number] | (typeof conditionalStatementIds)[number]

/** A run of text; `day` makes it a date (its words come from the day), `href` a link. */
export type StatementInline =
  | string
  | { readonly id?: StatementId; readonly text: string; readonly href?: string }
  | { readonly id: StatementId; readonly day: IsoDay }

export type StatementBlock =
  | { readonly kind: 'paragraph'; readonly id?: StatementId; readonly parts: readonly StatementInline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly StatementInline[])[] }

/** A heading with what is under it, up to the next heading of any level. */
export type StatementSection = {
  readonly id?: StatementId
  readonly level: 1 | 2 | 3
  readonly title: string
  readonly blocks: readonly StatementBlock[]
}

export type Statement = readonly StatementSection[]

/** Something on the site that not everyone can use: what, where, and in sentences why, whom it stops and what to do instead. */
export type Barrier = {
  readonly element: string
  readonly page: { readonly text: string; readonly href: string } | null
  readonly description: string
}

/** All that the statement says about one installation of the portal. Absent parts are null or empty. */
export type StatementContent = {
  readonly publisher: string
  readonly siteName: string
  readonly siteUrl: string
  readonly sitePublishedOn: IsoDay
  /** Last essential change of the site, not of the statement. */
  readonly siteUpdatedOn: IsoDay
  readonly status: StatementStatus
  readonly barriers: readonly Barrier[]
  /** Contents that the Act does not cover, a sentence each. */
  readonly exceptions: readonly string[]
  /** Contents left out at excessive cost, and where the assessment stands. */
  readonly excessiveCost: { readonly text: string; readonly href: string } | null
  /** The day the statement was first made; it never moves. */
  readonly madeOn: IsoDay
  readonly reviewedOn: IsoDay | null
  /** How the compliance was assessed, a sentence each. */
  readonly assessment: readonly string[]
  readonly conveniences: readonly string[]
  readonly shortcuts: readonly string[]
  readonly contact: { readonly unit: string; readonly email: string; readonly phone: string }
  readonly mobileApps: string | null
  readonly architecture: { readonly text: string; readonly href: string | null }
  readonly communication: string
}
