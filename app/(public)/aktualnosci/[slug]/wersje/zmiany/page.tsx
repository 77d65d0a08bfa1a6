import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readerContext } from '#app/_server/context.ts'
import { ChangesPage } from '#components/article/versions/changes-page.tsx'
import type { LinkTarget } from '#domain/article/body/body.ts'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import { changesAddress, parseVersionNumber } from '#domain/article/version-address.ts'
import { versionDifferences } from '#domain/article/versions/version-differences.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import { listArticleLinks } from '#services/article/public-article.ts'
import { pageMetadata } from '../../../../page-metadata.ts'
import { articleImages } from '../../article-images.ts'
import { requireVersions, type Versions, versionedArticle, versionView } from '../require-versions.ts'
import { comparedVersion } from './compared-version.ts'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ od?: string | string[]; do?: string | string[] }>
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found, from, to } = await requirePair(props)
  const { title, slug } = found.revision
  return pageMetadata({
    title: `Co zmieniono: ${title}, wersje ${from.number} i ${to.number}`,
    description: `Różnice między wersją ${from.number} a wersją ${to.number} strony „${title}”.`,
    path: changesAddress(slug),
    copyOf: `/aktualnosci/${slug}`,
  })
}

/** What differs between two versions of an article; the last two where the address names none. */
export default async function Page(props: Props) {
  const asked = await requirePair(props)
  const { versions, from, to } = asked
  const context = readerContext()
  const [before, after] = [comparedVersion(context, asked, from), comparedVersion(context, asked, to)]
  const view = {
    versions: versions.map((version) => versionView(asked, version)),
    from: versionView(asked, from),
    to: versionView(asked, to),
    differences: versionDifferences(before, after),
    images: imagesOf([from.revisionId, to.revisionId]),
    targetWords: targetWords([...bodyReferences(before.body).articleIds, ...bodyReferences(after.body).articleIds]),
  }
  return <ChangesPage article={versionedArticle(asked)} view={view} />
}

async function requirePair({ params, searchParams }: Props) {
  const query = await searchParams
  const asked = await requireVersions(params, (slug) => changesAddress(slug, pairOf(query)))
  if (asked.versions.length < 2) notFound()
  const to = versionOf(asked, query.do ?? String(asked.versions.length))
  const from = versionOf(asked, query.od ?? String(Math.max(1, to.number - 1)))
  return from.number <= to.number ? { ...asked, from, to } : { ...asked, from: to, to: from }
}

/** The same question at another address; one that names no versions stays without. */
function pairOf(query: Awaited<Props['searchParams']>) {
  const [from, to] = [query.od, query.do].map((part) => (typeof part === 'string' ? parseVersionNumber(part) : null))
  return from && to ? { from, to } : undefined
}

function versionOf({ versions }: Versions, part: string | string[]) {
  const number = typeof part === 'string' ? parseVersionNumber(part) : null
  return (number === null ? undefined : versions[number - 1]) ?? notFound()
}

/** Images of both versions by the number that a difference names them by. */
function imagesOf(revisionIds: readonly number[]) {
  return Object.assign({}, ...revisionIds.map((revisionId) => articleImages(readerContext(), revisionId).byId))
}

/** Where a link leads, in words; a page that readers cannot open is not named. */
function targetWords(articleIds: readonly number[]): (target: LinkTarget) => string {
  const links = listArticleLinks(readerContext(), [...new Set(articleIds)])
  return (target) => {
    if (target.kind === 'url') return target.href
    if (target.kind === 'team') return `zespół ${voivodeship(target.voivodeship).adjective}`
    const title = links.find(({ id }) => id === target.articleId)?.title
    return title === undefined ? 'strona, której nie ma na portalu' : `„${title}”`
  }
}
