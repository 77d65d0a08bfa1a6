import type { ReactNode } from 'react'
import type { AttachmentView, CreditedImage } from '#components/article/article-view.ts'
import type { Inline, ProjectFunding, TeamRegister } from '#domain/article/body/body.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'

export type LinkedArticle = { readonly title: string; readonly href: string; readonly isArchived: boolean }

/** A helpline on the day of reading. `open` null = the portal gives its number no more. */
export type HelplineCardFacts = {
  readonly id: number
  readonly name: string
  readonly open: {
    readonly phone: string
    readonly purpose: string
    readonly hours: string | null
    readonly languages: string | null
    readonly cost: string | null
  } | null
}

/**
 * What a body only names, looked up for readers: nothing is here that a reader may not see. Keys are ids of records;
 * one that is missing leaves its words in the text and no link.
 */
export type BodyContext = {
  /** Address of this site, e.g. https://portal.example: other hosts are external. */
  readonly siteUrl: string
  /** Only teams that the register has. */
  readonly teamHrefs: Readonly<Partial<Record<VoivodeshipCode, string>>>
  readonly articleLinks: Readonly<Record<number, LinkedArticle>>
  readonly images: Readonly<Record<number, CreditedImage>>
  readonly attachments: Readonly<Record<number, AttachmentView>>
  readonly helplines: Readonly<Record<number, HelplineCardFacts>>
  readonly renderTeamRegister: (node: TeamRegister) => ReactNode
  readonly renderProjectFunding: (node: ProjectFunding) => ReactNode
}

/** What the parts of one shown body know beside that. */
export type ShownBody = BodyContext & {
  /** Numbers of notes by their ids. */
  readonly noteNumbers: ReadonlyMap<string, number>
  /** Uses of abbreviations that are followed by what they stand for. */
  readonly explained: ReadonlySet<Inline>
}
