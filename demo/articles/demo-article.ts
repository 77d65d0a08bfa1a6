import type { ArchiveReason } from '#domain/article/article-state.ts'
import type { AccessibilityMark } from '#domain/article/attachment-use.ts'
import type { Body } from '#domain/article/body/body.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import type { demoFiles } from '../files/demo-files.ts'
import type { DemoPictureKey } from '../pictures/demo-pictures.ts'
import type { tags } from '../tags.ts'

/** A day of the past (10:00 in Warsaw), or so many days before the portal was first started. */
export type DemoMoment = { readonly on: IsoDay } | { readonly daysBefore: number }

export type DemoFileKey = keyof typeof demoFiles

/** What earlier steps have made, for texts that refer to it. Throws when it is not there yet. */
export type DemoLinks = {
  readonly articleId: (key: string) => number
  readonly attachmentId: (file: DemoFileKey) => number
  readonly mediaId: (picture: DemoPictureKey) => number
  readonly projectSlug: (title: string) => string
}

export type DemoText = {
  readonly title: string
  readonly summary: string
  readonly tags: readonly (typeof tags)[number][]
  readonly voivodeships?: readonly VoivodeshipCode[]
  /** Full title of a project of the records. */
  readonly project?: string
  readonly attachments?: readonly {
    readonly file: DemoFileKey
    readonly title: string
    readonly locale: string
    readonly accessibility: AccessibilityMark
  }[]
  /** "Obraz główny": words, or the word that it is decorative; neither = one of the faults of an unfinished text. */
  readonly lead?: {
    readonly picture: DemoPictureKey
    readonly alt?: string
    readonly decorative?: true
    readonly caption?: string
  }
  /** EDTF; only where the first publication is not known to the day, or was elsewhere. */
  readonly firstPublished?: string
  readonly event?: string
  readonly validUntil?: string
  readonly changeNote?: string
  readonly editorNote?: string
  readonly body: (made: DemoLinks) => Body
}

type Retired = { readonly at: DemoMoment; readonly successor?: string }

/** One article of the demonstration and its whole life. */
export type DemoArticle = {
  /** Name by which others refer to it. */
  readonly key: string
  readonly text: DemoText
  /** When its draft was written; the other steps follow. */
  readonly at: DemoMoment
  readonly life: 'draft' | 'submitted' | 'scheduled' | 'published'
  /** Of a scheduled one: so many days after the first start, at this hour. */
  readonly due?: { readonly daysAfter: number; readonly hour: string }
  readonly archived?: Retired & { readonly reason: ArchiveReason; readonly note?: string }
  readonly withdrawn?: Retired & { readonly reason: string }
  /** The text that took its place later. */
  readonly changed?: { readonly at: DemoMoment; readonly text: DemoText }
  /** A draft begun beside the published revision. */
  readonly beside?: { readonly at: DemoMoment; readonly text: DemoText }
}
