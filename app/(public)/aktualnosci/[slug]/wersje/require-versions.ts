import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { readerContext } from '#app/_server/context.ts'
import type { VersionedArticleView, VersionView } from '#components/article/versions/version-view.ts'
import { roleWords } from '#domain/account/role-words.ts'
import { toldOfUpdate } from '#domain/article/update-kind.ts'
import { changesAddress, versionAddress, versionsAddress } from '#domain/article/version-address.ts'
import { findPublicArticle } from '#services/article/public-article.ts'
import { listPublicVersions, type PublicVersion } from '#services/article/public-versions.ts'
import { readSettings } from '#services/setting/setting-queries.ts'
import { decodeAddressPart } from '../../../address-part.ts'
import { publicSite } from '../../../site.ts'

/**
 * The article whose versions an address asks for, as readers have it now, with all of them. `addressAt` is the same page at
 * another slug, for a slug that moved. Nothing is found of a withdrawn article: the gateway then answers 410.
 */
export async function requireVersions(params: Promise<{ slug: string }>, addressAt: (slug: string) => string) {
  const slug = decodeAddressPart((await params).slug)
  if (slug === null) notFound()
  const { found, versions } = findOnce(slug)
  if (found.kind === 'moved') permanentRedirect(addressAt(found.slug))
  if (found.kind !== 'article') notFound()
  return { found, versions }
}

export type Versions = Awaited<ReturnType<typeof requireVersions>>

/** Title and page ask for the same versions in one rendering. */
const findOnce = cache((slug: string) => {
  const context = readerContext()
  const found = findPublicArticle(context, slug)
  return { found, versions: found.kind === 'article' ? listPublicVersions(context, found) : [] }
})

export function versionView({ found }: Versions, version: PublicVersion): VersionView {
  const { number, publishedAt, supersededAt, producerUnit, producerPosition, publishedByRole } = version
  const isImported = found.article.importedAt !== null
  return {
    number,
    href: versionAddress(found.revision.slug, number),
    shownFrom: publishedAt,
    shownUntil: supersededAt,
    kind: number > 1 ? kindOf(version) : isImported ? 'imported' : 'first',
    note: number > 1 ? toldOfUpdate(version) : null,
    unit: roleWords({ unit: producerUnit, position: producerPosition }) ?? publishedByRole,
  }
}

/** A text from before there were kinds, of which nothing was told, is only a change. */
function kindOf({ updateKind, changeNote }: PublicVersion): VersionView['kind'] {
  return updateKind === 'material' && changeNote === null ? 'change' : updateKind
}

export function versionedArticle({ found: { article, revision, tags } }: Versions): VersionedArticleView {
  return {
    site: publicSite(),
    title: revision.title,
    href: `/aktualnosci/${revision.slug}`,
    versionsHref: versionsAddress(revision.slug),
    changesHref: changesAddress(revision.slug),
    isArchived: article.publicState === 'archived',
    quickExitUrl: tags.some(({ quickExit }) => quickExit) ? readSettings(readerContext().db)['quick-exit-url'] : null,
  }
}
