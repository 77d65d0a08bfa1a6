import type { Metadata } from 'next'
import { siteUrl } from '#app/_server/context.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { articleName } from '#components/panel/article/action-labels.ts'
import { DataTable } from '#components/panel/data-table.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { PanelTabs, tidyingTabs } from '#components/panel/panel-tabs.tsx'
import type { AddressParameters } from '#domain/article/article-list-query.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { listLinksToHost, listOuterHosts } from '#services/link/outer-links.ts'
import { PanelPage } from '../../../panel-page.tsx'

export const metadata: Metadata = { title: 'Odnośniki do innych serwisów' }

const ADDRESS = '/panel/odnosniki/zewnetrzne'

type Props = { searchParams: Promise<AddressParameters> }

/** To which hosts texts lead, and with `?serwis=` which links lead to one of them. None of them is asked anything. */
export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const { serwis } = await searchParams
  const host = typeof serwis === 'string' ? serwis : null
  return (
    <PanelPage
      staff={staff}
      current="/panel/zamiana"
      title={host ?? 'Odnośniki do innych serwisów'}
      crumbs={host === null ? [] : [{ label: 'Odnośniki do innych serwisów', href: ADDRESS }]}
    >
      <PanelTabs label="Porządki" tabs={tidyingTabs} current={ADDRESS} />
      {host === null ? (
        <Hosts hosts={listOuterHosts(staff.context, new URL(siteUrl()).host)} />
      ) : (
        <Links links={listLinksToHost(staff.context, host)} />
      )}
    </PanelPage>
  )
}

function Hosts({ hosts }: { readonly hosts: ReturnType<typeof listOuterHosts> }) {
  if (hosts.length === 0) {
    return (
      <EmptyState title="Nie ma odnośników do innych serwisów">
        <p>Pojawią się tu, gdy będą w tekstach artykułów.</p>
      </EmptyState>
    )
  }
  return (
    <DataTable
      caption="Serwisy, do których prowadzą odnośniki"
      rows={hosts}
      rowKey={({ host }) => host}
      columns={[
        {
          key: 'host',
          label: 'Serwis',
          isRowHeader: true,
          cell: ({ host }) => <a href={`${ADDRESS}?${new URLSearchParams({ serwis: host })}`}>{host}</a>,
        },
        { key: 'links', label: 'Odnośniki', align: 'end', cell: ({ links }) => links },
        { key: 'articles', label: 'Artykuły', align: 'end', cell: ({ articles }) => articles },
      ]}
    />
  )
}

function Links({ links }: { readonly links: ReturnType<typeof listLinksToHost> }) {
  if (links.length === 0) {
    return (
      <EmptyState title="Nic tam nie prowadzi">
        <p>
          <a href={ADDRESS}>Zobacz wszystkie serwisy</a>
        </p>
      </EmptyState>
    )
  }
  return (
    <>
      <p className="list-count">{counted(links.length, pluralForms.link)}</p>
      <DataTable
        caption="Odnośniki do tego serwisu"
        rows={links}
        rowKey={({ articleId, position }) => `${articleId} ${position}`}
        columns={[
          {
            key: 'title',
            label: 'Artykuł',
            isRowHeader: true,
            cell: ({ articleId, title }) => <a href={`/panel/artykuly/${articleId}`}>{typeset(articleName(title))}</a>,
          },
          { key: 'words', label: 'Słowa odnośnika', cell: ({ words }) => typeset(words) },
          { key: 'path', label: 'Adres', cell: ({ path }) => <span className="long-address">{path}</span> },
        ]}
      />
    </>
  )
}
