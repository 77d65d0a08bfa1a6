import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { found, recordNumber } from '#app/_server/record-address.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { ChangesKey, ChangesList } from '#components/article/versions/changes-list.tsx'
import { summarySentences } from '#components/article/versions/labels.ts'
import { VersionChoice } from '#components/article/versions/version-choice.tsx'
import { articleName } from '#components/panel/article/action-labels.ts'
import { versionTitle } from '#components/panel/versions/labels.ts'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { formatVersionRef } from '#domain/article/text-version.ts'
import { versionDifferences } from '#domain/article/versions/version-differences.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { typeset } from '#domain/text/typography.ts'
import { listTextVersions, listVersionContents, type TextVersion } from '#services/article/snapshots/text-versions.ts'
import { PanelPage } from '../../../../../panel-page.tsx'
import { comparedContent, imagesOfContents, linkWords } from '../shown-content.tsx'
import { versionHref, versionRef, versionsHref } from '../version-address.ts'
import { titleOf, versionOption } from '../version-lines.ts'

export const metadata: Metadata = { title: 'Co zmieniono między wersjami' }

type Props = {
  params: Promise<{ articleId: string }>
  searchParams: Promise<{ od?: string | string[]; do?: string | string[] }>
}

/** What differs between any two versions; the last two where the address names none. */
export default async function Page({ params, searchParams }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const articleId = recordNumber((await params).articleId)
  const versions = found(() => listTextVersions(staff.context, articleId))
  const query = await searchParams
  const [newest, second] = versions
  const to = chosen(versions, query.do, newest)
  const from = chosen(versions, query.od, second ?? newest)
  const [before, after] = listVersionContents(staff.context, articleId, [from.ref, to.ref])
  if (!before || !after) notFound()
  const differences = versionDifferences(comparedContent(staff, before), comparedContent(staff, after))
  const view = {
    differences,
    images: imagesOfContents(staff, before, after),
    targetWords: linkWords(staff, before, after),
  }
  return (
    <PanelPage
      staff={staff}
      current="/panel/artykuly"
      title="Co zmieniono"
      crumbs={[
        { label: 'Artykuły', href: '/panel/artykuly' },
        { label: articleName(after.text.title), href: `/panel/artykuly/${articleId}` },
        { label: 'Wersje', href: versionsHref(articleId) },
      ]}
      width="reading"
    >
      <p>
        {'Od: '}
        <VersionLink articleId={articleId} version={from} />
        {'. Do: '}
        <VersionLink articleId={articleId} version={to} />.
      </p>
      <section className="changes-summary" aria-labelledby="w-skrocie">
        <h2 id="w-skrocie">{typeset('W skrócie')}</h2>
        <p>
          {typeset(
            differences.fields.length + differences.blocks.length === 0
              ? SAME
              : summarySentences(differences).join(' '),
          )}
        </p>
        <ChangesKey />
      </section>
      <ChangesList view={view} />
      {versions.length > 2 && (
        <section className="version-compare" aria-labelledby="porownaj">
          <h2 id="porownaj">Porównaj inne wersje</h2>
          <VersionChoice
            fieldClass="control"
            action={`${versionsHref(articleId)}/zmiany`}
            options={versions.map(versionOption)}
            from={formatVersionRef(from.ref)}
            to={formatVersionRef(to.ref)}
          />
        </section>
      )}
    </PanelPage>
  )
}

const SAME = 'Obie wersje są takie same.'

function chosen(
  versions: readonly TextVersion[],
  asked: string | string[] | undefined,
  otherwise: TextVersion | undefined,
) {
  if (asked === undefined) return otherwise ?? notFound()
  const key = typeof asked === 'string' ? formatVersionRef(versionRef(asked)) : null
  return versions.find(({ ref }) => formatVersionRef(ref) === key) ?? notFound()
}

function VersionLink({ articleId, version }: { readonly articleId: number; readonly version: TextVersion }) {
  return (
    <>
      <a href={versionHref(articleId, version.ref)}>{typeset(versionTitle(titleOf(version)))}</a>
      {', '}
      <PolishMoment at={version.at} />
    </>
  )
}
