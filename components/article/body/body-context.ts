import type { ReactNode } from 'react'
import type { AttachmentView, CreditedImage } from '#components/article/article-view.ts'
import type { ProjectFunding, TeamRegister } from '#domain/article/body/body.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'

export type LinkedArticle = { readonly title: string; readonly href: string; readonly isArchived: boolean }

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
  readonly renderTeamRegister: (node: TeamRegister) => ReactNode
  readonly renderProjectFunding: (node: ProjectFunding) => ReactNode
}
