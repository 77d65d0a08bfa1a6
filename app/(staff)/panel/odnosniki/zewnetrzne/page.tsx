import type { Metadata } from 'next'
import { siteUrl } from '#app/_server/context.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { articleName } from '#components/panel/article/action-labels.ts'
import { DataTable } from '#components/panel/data-table.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { OuterAnswerCell } from '#components/panel/link/outer-answer-cell.tsx'
import { PanelTabs, tidyingTabs } from '#components/panel/panel-tabs.tsx'
import type { AddressParameters } from '#domain/article/article-list-query.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { areHostsAsked, listLinksToHost, listOuterHosts } from '#services/link/outer-links.ts'
import { PanelPage } from '../../../panel-page.tsx'

export const metadata: Metadata = { title: 'Odnośniki do innych serwisów' }

const ADDRESS = '/panel/odnosniki/zewnetrzne'

const ASKED =
  'Portal pyta po kolei strony, do których prowadzą opublikowane teksty. Wynik może być sprzed kilku dni, a odmowa nie znaczy, że strony nie ma: sprawdź ją w przeglądarce.'
const NOT_ASKED =
  'Portal nie pyta innych serwisów, czy te strony jeszcze są. Może to włączyć administrator w Ustawieniach.'

type Props = { searchParams: Promise<AddressParameters> }

/** To which hosts texts lead, and with `?serwis=` which links lead to one of them; and what they answered, where they are asked. */
export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff(mayWriteArticles)
  const { serwis } = await searchParams
  const host = typeof serwis === 'string' ? serwis : null
  const areAsked = areHostsAsked(staff.context)
  return (
    <PanelPage
      staff={staff}
      current="/panel/zamiana"
      title={host ?? 'Odnośniki do innych serwisów'}
      crumbs={host === null ? [] : [{ label: 'Odnośniki do innych serwisów', href: ADDRESS }]}
    >
      <PanelTabs label="Porządki" tabs={tidyingTabs} current={ADDRESS} />
      <p className="lead-words">{areAsked ? ASKED : NOT_ASKED}</p>
      {host === null ? (
        <Hosts hosts={listOuterHosts(staff.context, new URL(siteUrl()).host)} areAsked={areAsked} />
      ) : (
        <Links links={listLinksToHost(staff.context, host)} areAsked={areAsked} />
      )}
    </PanelPage>
  )
}

type HostsProps = { readonly hosts: ReturnType<typeof listOuterHosts>; readonly areAsked: boolean }

function Hosts({ hosts, areAsked }: HostsProps) {
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
        ...(areAsked
          ? [
              {
                key: 'troubled',
                label: 'Do sprawdzenia',
                align: 'end' as const,
                cell: ({ troubled }: (typeof hosts)[number]) => (troubled === 0 ? '–' : troubled),
              },
            ]
          : []),
      ]}
    />
  )
}

type LinksProps = { readonly links: ReturnType<typeof listLinksToHost>; readonly areAsked: boolean }

function Links({ links, areAsked }: LinksProps) {
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
          ...(areAsked
            ? [
                {
                  key: 'answer',
                  label: 'Odpowiedź',
                  cell: (link: (typeof links)[number]) => <OuterAnswerCell {...link} />,
                },
              ]
            : []),
        ]}
      />
    </>
  )
}
