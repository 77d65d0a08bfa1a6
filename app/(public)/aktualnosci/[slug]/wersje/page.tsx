import type { Metadata } from 'next'
import { VersionsPage } from '#components/article/versions/versions-page.tsx'
import { versionsAddress } from '#domain/article/version-address.ts'
import { pageMetadata } from '../../../page-metadata.ts'
import { requireVersions, versionedArticle, versionView } from './require-versions.ts'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { revision } = (await requireVersions(params, versionsAddress)).found
  return pageMetadata({
    title: `Wersje: ${revision.title}`,
    description: `Wszystkie opublikowane wersje strony „${revision.title}”.`,
    path: versionsAddress(revision.slug),
    copyOf: `/aktualnosci/${revision.slug}`,
  })
}

/** Every text that was published at one article. */
export default async function Page({ params }: Props) {
  const asked = await requireVersions(params, versionsAddress)
  const versions = asked.versions.map((version) => versionView(asked, version))
  return <VersionsPage article={versionedArticle(asked)} versions={versions} />
}
