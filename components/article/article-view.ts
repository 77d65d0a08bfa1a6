import type { ReactNode } from 'react'
import type { ChangesOfPageView } from '#components/changes/changes-fold.tsx'
import type { FundedProjectView } from '#components/project/funded-project.tsx'
import type { Crumb } from '#components/site/site-view.ts'
import type { ImageSources } from '#domain/media/image-address.ts'
import type { ImageCredit } from '#domain/media/image-credit.ts'
import type { ImageCrop } from '#domain/media/image-crop.ts'
import type { PartialDate } from '#domain/partial-date.ts'
import type { AttachmentAccessibility } from './labels.ts'
import type { VersionNoticeView } from './versions/version-view.ts'

export type ArticleLink = { readonly title: string; readonly href: string }

/** Unknown (null) is shown as unknown; `successor` null = nothing replaces the page. */
export type ArchiveView = {
  readonly archivedOn: PartialDate | null
  readonly reason: string | null
  readonly successor: ArticleLink | null
}

/** The last material change, given only when it differs from the first publication. `at` = ms UTC. */
export type LastChangeView = { readonly at: number; readonly note: string | null }

/** What was wrong and what is right. `at` = ms UTC; `isAbove` false = its time above the text is over. */
export type ErratumView = {
  readonly at: number
  readonly wrong: string
  readonly right: string
  readonly isAbove: boolean
}

/** An image of a text, with whose it is. */
export type CreditedImage = ImageSources & ImageCredit

/** "Obraz główny": empty `alt` = decorative. */
export type LeadImageView = {
  readonly image: CreditedImage
  readonly alt: string
  readonly caption: string | null
  readonly crop: ImageCrop | null
}

export type HeadingView = { readonly id: string; readonly level: 2 | 3 | 4; readonly text: string }

/** No address = a tag whose page does not exist; it stays text. */
export type TagView = { readonly label: string; readonly href: string | null }

export type AttachmentView = {
  readonly title: string
  readonly href: string
  /** As readers know it: "PDF", "DOCX", "CSV". */
  readonly format: string
  readonly bytes: number
  readonly language: { readonly code: string; readonly name: string } | null
  readonly accessibility: AttachmentAccessibility
}

export type RelatedArticleView = ArticleLink & { readonly added: PartialDate; readonly isArchived: boolean }

/** Who answers for the text: units and functions, never private names. `…At` = ms UTC. */
export type ProvenanceView = {
  readonly producedBy: string | null
  readonly enteredBy: string | null
  readonly publishedBy: string | null
  readonly firstPublished: PartialDate
  readonly lastChangedAt: number | null
  /** When the text came from the old portal; null for a text written here. */
  readonly movedFromOldPortalAt: number | null
  /** All texts that readers have and had; null while there is one. */
  readonly versions: { readonly count: number; readonly href: string } | null
}

/** Where a moved text comes from and what a person should still look at. */
export type SourceNoteView = {
  /** Address of the old page or, when unknown, the name of the saved file. */
  readonly source: { readonly label: string; readonly href: string | null }
  /** SHA-256 of the normalised input, hexadecimal. */
  readonly checksum: string
  readonly movedAt: number
  readonly findings: readonly { readonly sentence: string; readonly excerpt: string | null }[]
}

/** All that a reader sees of one article. Lists may be empty, and then leave no heading behind. */
export type ArticleView = {
  readonly title: string
  /** Where „Szybkie wyjście” leads; null = the page has none. */
  readonly quickExitUrl: string | null
  /** Full address (https://…), for sharing and for paper. */
  readonly url: string
  readonly breadcrumbs: readonly Crumb[]
  readonly added: PartialDate
  readonly lastChange: LastChangeView | null
  readonly archive: ArchiveView | null
  /** The oldest first. */
  readonly errata: readonly ErratumView[]
  /** Set at the address of one version. */
  readonly version: VersionNoticeView | null
  readonly summary: string | null
  readonly lead: LeadImageView | null
  readonly headings: readonly HeadingView[]
  /** `<BodyView>`: the text in its `.prose`. */
  readonly body: ReactNode
  /** Set when the body does not show the project itself. */
  readonly project: FundedProjectView | null
  readonly editorNotes: readonly string[]
  readonly attachments: readonly AttachmentView[]
  readonly related: readonly RelatedArticleView[]
  readonly tags: readonly TagView[]
  readonly provenance: ProvenanceView
  /** What the register of changes says of this page. */
  readonly changes: ChangesOfPageView
  readonly sourceNote: SourceNoteView | null
}
