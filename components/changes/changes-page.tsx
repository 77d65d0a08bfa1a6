import { EmptyList } from '#components/list/empty-list.tsx'
import { ListColumns } from '#components/list/list-columns.tsx'
import { ListHeader } from '#components/list/list-header.tsx'
import type { PagerView } from '#components/list/list-view.ts'
import { Pager } from '#components/list/pager.tsx'
import { WaysOn } from '#components/list/ways-on.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { CHAIN_CHECK_ADDRESS, CHAIN_FILE_ADDRESS, CHANGES_ADDRESS } from '#domain/changes/change-address.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { ChangeFilters, type ChangeFiltersView } from './change-filters.tsx'
import { ChangeLine } from './change-line.tsx'
import type { ChangeView, RootView } from './change-view.ts'
import { DailyRoot } from './daily-root.tsx'

export type ChangesView = {
  readonly total: number
  readonly changes: readonly ChangeView[]
  readonly pager: PagerView
  readonly filters: ChangeFiltersView
  /** The page whose entries are shown; null = those of all. */
  readonly about: string | null
  readonly root: RootView | null
}

/** The register of changes, newest first. */
export function ChangesPage({ site, view }: { site: SiteView; view: ChangesView }) {
  const { total, changes, pager, filters, about, root } = view
  return (
    <PageFrame site={site} current={CHANGES_ADDRESS} breadcrumbs={[{ label: 'Strona główna', href: '/' }]}>
      <ListHeader title="Rejestr zmian" page={pager.current}>
        {total > 0 && typeset(`${counted(total, pluralForms.entry)}, od najnowszego`)}
      </ListHeader>
      <p className="list-intro">
        {typeset(
          'Każda zmiana, którą widać na portalu, zostawia tu wpis: co się zmieniło, kiedy i kto o tym zdecydował. Wpisów nie da się poprawić ani usunąć po cichu, bo każdy zawiera skrót poprzedniego.',
        )}
      </p>
      {about !== null && (
        <p className="list-intro">
          {typeset('Wpisy o stronie ')}
          <a href={about}>{about}</a>. <a href={CHANGES_ADDRESS}>{typeset('Pokaż wszystkie')}</a>
        </p>
      )}
      <ListColumns
        side={
          <>
            <WaysOn
              id="sprawdz-rejestr"
              title="Sprawdź sam"
              steps={[
                { label: 'Pobierz cały rejestr (JSONL)', href: CHAIN_FILE_ADDRESS },
                { label: 'Jak sprawdzić, że nikt go nie zmienił', href: CHAIN_CHECK_ADDRESS },
              ]}
            />
            {root !== null && <DailyRoot root={root} />}
          </>
        }
      >
        <ChangeFilters filters={filters} />
        {total === 0 ? (
          <EmptyList
            sentence="Nie ma wpisu, który pasuje do wybranych filtrów."
            steps={[{ label: 'Pokaż cały rejestr', href: CHANGES_ADDRESS }]}
          />
        ) : (
          <ol className="version-list" reversed start={changes[0]?.number ?? 1}>
            {changes.map((change) => (
              <li key={change.number}>
                <ChangeLine change={change} />
              </li>
            ))}
          </ol>
        )}
        <Pager pager={pager} />
      </ListColumns>
    </PageFrame>
  )
}
