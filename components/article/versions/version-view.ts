import type { SiteView } from '#components/site/site-view.ts'
import type { LinkTarget } from '#domain/article/body/body.ts'
import type { UpdateKind } from '#domain/article/update-kind.ts'
import type { VersionDifferences } from '#domain/article/versions/version-differences.ts'
import type { ImageSources } from '#domain/media/image-address.ts'

/** One version as lists and notices name it. `…At` = ms UTC; `until` null = readers have it now. */
export type VersionView = {
  readonly number: number
  readonly href: string
  readonly shownFrom: number
  readonly shownUntil: number | null
  readonly kind: 'first' | 'imported' | 'change' | UpdateKind
  readonly note: string | null
  /** Unit that answers for it, else the function of whoever published it; null = nobody recorded. */
  readonly unit: string | null
}

/** What every page of versions says of the article. */
export type VersionedArticleView = {
  readonly site: SiteView
  readonly title: string
  readonly href: string
  readonly versionsHref: string
  readonly changesHref: string
  readonly isArchived: boolean
  readonly quickExitUrl: string | null
}

/** At the top of a version: which one it is, and the way to the present one. */
export type VersionNoticeView = {
  readonly version: VersionView
  readonly total: number
  readonly current: { readonly title: string; readonly href: string }
  readonly versionsHref: string
  /** Where what came after it is compared with it; null = nothing did. */
  readonly nextChangesHref: string | null
  /** Titles of its files whose addresses lead to newer ones today. */
  readonly replacedFiles: readonly string[]
}

/** Two versions compared. `from` and `to` are one version when a reader asked for it twice. */
export type ChangesView = {
  readonly versions: readonly VersionView[]
  readonly from: VersionView
  readonly to: VersionView
  readonly differences: VersionDifferences
  readonly images: Readonly<Record<string, ImageSources>>
  /** Where a link of the text leads, in words. */
  readonly targetWords: (target: LinkTarget) => string
}
