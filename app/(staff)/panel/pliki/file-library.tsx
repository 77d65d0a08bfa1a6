import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import type { Staff } from '#app/_server/staff.ts'
import { UploadForm } from '#components/media/upload-form.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { FilterBar, FilterField } from '#components/panel/filter-bar.tsx'
import { PanelPager } from '#components/panel/panel-pager.tsx'
import { PanelTabs } from '#components/panel/panel-tabs.tsx'
import { PanelPage } from '../../panel-page.tsx'
import { fileListHref } from './file-list-query.ts'

type Props = {
  readonly staff: Staff
  readonly address: string
  readonly upload: Omit<Parameters<typeof UploadForm>[0], 'idempotencyKey'>
  /** Why the last file was not taken, in words. */
  readonly issue: string | null
  readonly words: string
  readonly list: { readonly total: number; readonly page: number; readonly pages: number }
  readonly nothing: string
  readonly children: ReactNode
}

const shelves = [
  { href: '/panel/pliki', label: 'Obrazy' },
  { href: '/panel/pliki/zalaczniki', label: 'Pliki do pobrania' },
]

/** "Obrazy i pliki": one page for each of the two shelves, alike in all but what lies on them. */
export function FileLibrary({ staff, address, upload, issue, words, list, nothing, children }: Props) {
  return (
    <PanelPage staff={staff} current="/panel/pliki" title="Obrazy i pliki">
      <PanelTabs label="Rodzaj" tabs={shelves} current={address} />
      {issue !== null && (
        <p className="refused-upload" role="alert">
          {issue}
        </p>
      )}
      <UploadForm {...upload} idempotencyKey={randomUUID()} />
      <FilterBar address={address} label="Szukaj pliku" isFiltered={words !== ''}>
        <FilterField id="q" label="Nazwa pliku">
          <input id="q" name="q" type="search" className="control" defaultValue={words} />
        </FilterField>
      </FilterBar>
      {list.total === 0 ? (
        <EmptyState title={words === '' ? nothing : 'Brak wyników'}>
          {words !== '' && <a href={address}>Wyczyść filtry</a>}
        </EmptyState>
      ) : (
        children
      )}
      <PanelPager page={list.page} pages={list.pages} href={(page) => fileListHref(address, { words, page })} />
    </PanelPage>
  )
}
