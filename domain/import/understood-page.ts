import type { Body } from '#domain/article/body/body.ts'
import type { PartialDate } from '#domain/partial-date.ts'
import type { ImageText, LinkedTeam } from './body-writer.ts'
import type { ProjectMention } from './project-mention.ts'
import type { TeamClaim } from './team-claims.ts'

/** A page of the old portal as we understood it. What the page does not say is not here: who wrote it, why it was archived. */
export type OldPage = {
  readonly title: string
  readonly publishedOn: PartialDate
  readonly archivedNotice: boolean
  readonly lang: 'pl' | 'en'
  /** As published, fixed and double spaces included. `parseBody` accepts it, but would make fixed spaces plain. */
  readonly body: Body
  readonly tags: readonly string[]
  readonly teamMentions: readonly LinkedTeam[]
  /** What the page says about the dates of teams; the same stand in the register embed of the body. */
  readonly claims: readonly TeamClaim[]
  readonly projectMention: ProjectMention | null
  readonly imageTexts: readonly ImageText[]
  /** Address of the page on the old portal, when the saved file says it. */
  readonly pageAddress: string | null
}
