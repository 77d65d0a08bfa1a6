import type { Metadata } from 'next'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { VersionChoice } from '#components/article/versions/version-choice.tsx'
import { articleName } from '#components/panel/article/action-labels.ts'
import { PanelPager } from '#components/panel/panel-pager.tsx'
import { VersionList } from '#components/panel/versions/version-list.tsx'
import { formatVersionRef } from '#domain/article/text-version.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { typeset } from '#domain/text/typography.ts'
import { requireArticleForWriting } from '#services/article/article-for-writing.ts'
import { listTextVersions } from '#services/article/snapshots/text-versions.ts'
import { PanelPage } from '../../../../panel-page.tsx'
import { listHref, listQuery, pageOf } from '../../../panel-list.ts'
import { changesHref, versionsHref } from './version-address.ts'
import { versionLines, versionOption } from './version-lines.ts'

export const metadata: Metadata = { title: 'Wersje artykułu' }

type Props = {
  params: Promise<{ articleId: string }>
  searchParams: Promise<{ strona?: string | string[] }>
}

/** Everything that was kept of an article, newest first. */
export default async function Page({ params, searchParams }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const articleId = recordNumber((await params).articleId)
  const { text } = found(() => requireArticleForWriting(staff.context, articleId))
  const versions = listTextVersions(staff.context, articleId)
  const query = listQuery({ strona: (await searchParams).strona ?? '1' })
  const { rows, page, pages } = pageOf(versions, query)
  const last = rows.at(-1)
  const before = last === undefined ? null : (versions[versions.indexOf(last) + 1] ?? null)
  const published = versions.find(({ revision }) => revision.state === 'published')
  const [newest, second] = versions
  return (
    <PanelPage
      staff={staff}
      current="/panel/artykuly"
      title="Wersje"
      crumbs={[
        { label: 'Artykuły', href: '/panel/artykuly' },
        { label: articleName(text.title), href: `/panel/artykuly/${articleId}` },
      ]}
      width="reading"
    >
      <p>
        {typeset(
          'Tekst zapisany w trakcie pisania zostaje tu na koniec każdego kwadransa, przed zapisem innej osoby i przy każdym kroku. Każdą wersję można otworzyć, nazwać i przywrócić jako szkic.',
        )}
      </p>
      {newest && published && newest !== published && (
        <p>
          <a href={changesHref(articleId, published.ref, newest.ref)}>
            {typeset('Porównaj obecny tekst z opublikowanym')}
          </a>
        </p>
      )}
      <VersionList lines={versionLines(staff, articleId, { shown: rows, before })} />
      <PanelPager page={page} pages={pages} href={listHref(versionsHref(articleId), query)} />
      {newest && second && (
        <section className="version-compare" aria-labelledby="porownaj">
          <h2 id="porownaj">Porównaj dwie wersje</h2>
          <VersionChoice
            fieldClass="control"
            action={`${versionsHref(articleId)}/zmiany`}
            options={versions.map(versionOption)}
            from={formatVersionRef(second.ref)}
            to={formatVersionRef(newest.ref)}
          />
        </section>
      )}
    </PanelPage>
  )
}
