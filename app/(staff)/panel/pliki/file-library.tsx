import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import type { Staff } from '#app/_server/staff.ts'
import { imageFilterLabels } from '#components/media/labels.ts'
import { UploadForm } from '#components/media/upload-form.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { FilterBar, FilterField, MoreFilters } from '#components/panel/filter-bar.tsx'
import { PanelPager } from '#components/panel/panel-pager.tsx'
import { PanelTabs } from '#components/panel/panel-tabs.tsx'
import { type ImageFilter, imageFilterSlugs, imageFilters } from '#domain/media/image-filter.ts'
import { PanelPage } from '../../panel-page.tsx'
import { FILTER_PARAMETER, fileListHref } from './file-list-query.ts'

type Props = {
  readonly staff: Staff
  readonly address: string
  readonly upload: Omit<Parameters<typeof UploadForm>[0], 'idempotencyKey'>
  /** Why the last file was not taken, in words. */
  readonly issue: string | null
  readonly words: string
  /** What of images is shown; files have no filters. */
  readonly filter?: ImageFilter | null
  readonly searchLabel: string
  /** Between the filters and the list. */
  readonly offers?: ReactNode
  readonly list: { readonly total: number; readonly page: number; readonly pages: number }
  readonly nothing: string
  readonly children: ReactNode
}

const shelves = [
  { href: '/panel/pliki', label: 'Obrazy' },
  { href: '/panel/pliki/zalaczniki', label: 'Pliki do pobrania' },
]

/** "Obrazy i pliki": one page for each of the two shelves, alike in all but what lies on them. */
export function FileLibrary({ staff, address, upload, issue, words, filter, searchLabel, offers, ...rest }: Props) {
  const { list, nothing, children } = rest
  const isFiltered = words !== '' || (filter ?? null) !== null
  return (
    <PanelPage staff={staff} current="/panel/pliki" title="Obrazy i pliki">
      <PanelTabs label="Rodzaj" tabs={shelves} current={address} />
      {issue !== null && (
        <p className="refused-upload" role="alert">
          {issue}
        </p>
      )}
      <UploadForm {...upload} idempotencyKey={randomUUID()} />
      <FilterBar address={address} label="Szukaj pliku" isFiltered={isFiltered}>
        <FilterField id="q" label={searchLabel}>
          <input id="q" name="q" type="search" className="control" defaultValue={words} />
        </FilterField>
        {filter !== undefined && (
          <MoreFilters set={filter === null ? 0 : 1}>
            <FilterField id={FILTER_PARAMETER} label="Pokaż">
              <select
                id={FILTER_PARAMETER}
                name={FILTER_PARAMETER}
                className="control"
                defaultValue={filter === null ? '' : imageFilterSlugs[filter]}
              >
                <option value="">wszystkie</option>
                {imageFilters.map((one) => (
                  <option key={one} value={imageFilterSlugs[one]}>
                    {imageFilterLabels[one]}
                  </option>
                ))}
              </select>
            </FilterField>
          </MoreFilters>
        )}
      </FilterBar>
      {offers}
      {list.total === 0 ? (
        <EmptyState title={isFiltered ? 'Brak wyników' : nothing}>
          {isFiltered && <a href={address}>Wyczyść filtry</a>}
        </EmptyState>
      ) : (
        children
      )}
      <PanelPager
        page={list.page}
        pages={list.pages}
        href={(page) => fileListHref(address, { words, page, filter: filter ?? null })}
      />
    </PanelPage>
  )
}
