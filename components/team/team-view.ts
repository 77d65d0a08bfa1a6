import type { ChangesOfPageView } from '#components/changes/changes-fold.tsx'
import type { Crumb } from '#components/site/site-view.ts'
import type { PartialDate } from '#domain/partial-date.ts'
import type { Certainty, Completeness, MembershipRole } from '#domain/register/register-terms.ts'
import type { InForce } from '#domain/team/in-force.ts'
import type { RegisterQuestionView } from './register-question-view.ts'

/** Numbers of sources (TeamSource.number) that say so. Empty = no source of its own. */
type Sourced = { readonly references: readonly number[] }

/** `date` null = not known. `asPublished` = how a publication printed it, when the register holds another date. */
export type EstablishedView = Sourced & {
  readonly date: PartialDate | null
  readonly certainty: Certainty
  readonly asPublished: string | null
  readonly note: string | null
}

export type LegalBasisView = Sourced & { readonly title: string; readonly href: string | null }

export type SeatView = Sourced & { readonly office: string | null; readonly city: string | null }

export type MemberView = Sourced & {
  readonly name: string
  readonly role: MembershipRole
  readonly href: string
  /** Null = as long as the team itself. */
  readonly from: PartialDate | null
  readonly to: PartialDate | null
}

/** Facts in force on the day of the view. Null and empty are shown as "brak danych". */
export type TeamFactsView = {
  readonly established: EstablishedView
  readonly legalBasis: readonly LegalBasisView[]
  readonly seat: SeatView | null
  /** Function of the person who chairs, never a name. */
  readonly chair: (Sourced & { readonly function: string }) | null
  readonly members: readonly MemberView[]
  readonly membership: Sourced & { readonly completeness: Completeness; readonly note: string | null }
}

/** `publishedOn` null = the page carries no date. */
export type TeamSource = {
  readonly number: number
  readonly title: string
  readonly href: string | null
  readonly publishedOn: PartialDate | null
}

/** What the sources say differently, or what nobody could confirm. */
export type UncertaintyView = Sourced & { readonly text: string }

export type TeamArticleView = {
  readonly title: string
  readonly href: string
  readonly added: PartialDate
  readonly isArchived: boolean
}

/** Of all articles about the team the newest, and the address of a search for the others. */
export type TeamArticlesView = {
  readonly total: number
  readonly newest: readonly TeamArticleView[]
  readonly search: string
}

/** One change of the register: when it became true, what it was, and what caused it. */
export type HistoryEntry = Sourced & {
  readonly date: PartialDate | null
  readonly text: string
  /** What changed, a sentence each; what was corrected later. */
  readonly details: readonly string[]
  readonly cause: { readonly title: string; readonly href: string | null } | null
}

/** What the register said before, and why it says otherwise since an instant (ms UTC). */
export type CorrectionView = {
  readonly recordedAt: number
  readonly reason: string
  readonly details: readonly string[]
}

/** All that a reader sees of one team. Lists may be empty, and then leave no heading behind. */
export type TeamView = {
  readonly officialName: string
  /** Full address (https://…), for paper. */
  readonly url: string
  /** "Województwo podlaskie" */
  readonly voivodeship: string
  readonly breadcrumbs: readonly Crumb[]
  /** The days the facts hold on, and what is known then. */
  readonly question: RegisterQuestionView
  /** Whether it was in force on those days (null = not), and what is to be said of it. */
  readonly presence: { readonly inForce: InForce | null; readonly note: string | null }
  /** Since when the team is no more; null = in force. Facts are then those of nobody and are not shown. */
  readonly ended: PartialDate | null
  readonly facts: TeamFactsView
  readonly otherFacts: readonly (Sourced & { readonly text: string })[]
  readonly uncertainties: readonly UncertaintyView[]
  readonly articles: TeamArticlesView
  readonly history: readonly HistoryEntry[]
  readonly corrections: readonly CorrectionView[]
  /** What the register of changes says of this page. */
  readonly changes: ChangesOfPageView
  readonly sources: readonly TeamSource[]
}
