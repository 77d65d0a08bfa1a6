import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readerContext, siteUrl } from '#app/_server/context.ts'
import { ArticlePage } from '#components/article/article-page.tsx'
import { changesAddress, parseVersionNumber, versionAddress, versionsAddress } from '#domain/article/version-address.ts'
import { formatWarsawDay } from '#domain/warsaw-time.ts'
import { type PublicVersion, readPublicVersion } from '#services/article/public-versions.ts'
import { listReplacedFiles } from '#services/attachment/attachment-queries.ts'
import { pageMetadata } from '../../../../page-metadata.ts'
import { publicSite } from '../../../../site.ts'
import { articleView } from '../../article-view.tsx'
import { requireVersions, type Versions, versionView } from '../require-versions.ts'

type Props = { params: Promise<{ slug: string; number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { found, version } = await requireVersion(params)
  const { revision } = readPublicVersion(readerContext(), found, version)
  return pageMetadata({
    title: `${revision.title}, wersja ${version.number}`,
    description: `Wersja ${version.number} strony „${revision.title}”, opublikowana ${formatWarsawDay(version.publishedAt)}`,
    path: versionAddress(found.revision.slug, version.number),
    copyOf: `/aktualnosci/${found.revision.slug}`,
  })
}

/** One text of an article at its permanent address, as it was shown. */
export default async function Page({ params }: Props) {
  const asked = await requireVersion(params)
  const { found, versions, version } = asked
  const context = readerContext()
  const { slug, title } = found.revision
  const view = articleView(readPublicVersion(context, found, version), context, siteUrl())
  const isPresent = version.supersededAt === null
  const article = {
    ...view,
    url: `${siteUrl()}${versionAddress(slug, version.number)}`,
    breadcrumbs: [
      ...view.breadcrumbs,
      { label: title, href: `/aktualnosci/${slug}` },
      { label: 'Wersje', href: versionsAddress(slug) },
    ],
    version: {
      version: versionView(asked, version),
      total: versions.length,
      current: { title, href: `/aktualnosci/${slug}` },
      versionsHref: versionsAddress(slug),
      nextChangesHref: isPresent ? null : changesAddress(slug, { from: version.number, to: version.number + 1 }),
      replacedFiles:
        version.supersededAt === null ? [] : listReplacedFiles(context, version.revisionId, version.supersededAt),
    },
    // What else there is to read today stands at the present text.
    related: [],
    provenance: { ...view.provenance, versions: { count: versions.length, href: versionsAddress(slug) } },
  }
  return <ArticlePage site={publicSite()} article={article} />
}

async function requireVersion(params: Props['params']): Promise<Versions & { readonly version: PublicVersion }> {
  const number = parseVersionNumber((await params).number)
  if (number === null) notFound()
  const asked = await requireVersions(params, (slug) => versionAddress(slug, number))
  const version = asked.versions[number - 1]
  if (!version) notFound()
  return { ...asked, version }
}
