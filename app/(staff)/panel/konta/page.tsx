import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { AccountTable } from '#components/account/account-table.tsx'
import { RecordBar } from '#components/panel/bulk/record-bar.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { FilterField } from '#components/panel/filter-bar.tsx'
import { LIST_PARAMETER, placeInList } from '#components/panel/list-place.ts'
import { NewLink } from '#components/panel/new-link.tsx'
import { PanelPager } from '#components/panel/panel-pager.tsx'
import { SearchBar } from '#components/panel/search-bar.tsx'
import { mayManageAccounts } from '#domain/permissions.ts'
import { listAccountsForStaff } from '#services/account/account-queries.ts'
import { lastSignInsForStaff } from '#services/session/session-queries.ts'
import { PanelPage } from '../../panel-page.tsx'
import { type ListAddress, listHref, listQuery, matching, pageOf } from '../panel-list.ts'

export const metadata: Metadata = { title: 'Konta' }

const ADDRESS = '/panel/konta'

const states = {
  czynne: { label: 'czynne', isAmong: isActive },
  wylaczone: { label: 'wyłączone', isAmong: (account: Account) => !isActive(account) },
  'bez-logowania': {
    label: 'czynne, bez żadnego logowania',
    isAmong: (account: Account) => isActive(account) && account.lastSignInAt === null,
  },
} as const

type Account = { readonly disabledAt: number | null; readonly lastSignInAt: number | null }
type Address = ListAddress & { readonly stan?: string | string[] }

export default async function Page({ searchParams }: { searchParams: Promise<Address> }) {
  const staff = await requireStaff(mayManageAccounts)
  const { context } = staff
  const address = await searchParams
  const query = listQuery(address)
  const state = typeof address.stan === 'string' && isState(address.stan) ? address.stan : null
  const signIns = lastSignInsForStaff(context)
  const accounts = listAccountsForStaff(context)
    .map((account) => ({ ...account, lastSignInAt: signIns.get(account.id) ?? null }))
    .filter((account) => state === null || states[state].isAmong(account))
  const { rows, page, pages } = pageOf(
    matching(accounts, query.words, ({ name, email }) => `${name} ${email}`),
    query,
  )
  const href = listHref(ADDRESS, query, state === null ? {} : { stan: state })
  const place = placeInList(href(page))
  return (
    <PanelPage
      staff={staff}
      current={ADDRESS}
      title="Konta"
      actions={<NewLink href={`${ADDRESS}/nowe`}>Dodaj konto</NewLink>}
    >
      <SearchBar address={ADDRESS} label="Szukaj kont" words={query.words} isFiltered={state !== null}>
        <FilterField id="stan" label="Stan">
          <select id="stan" name="stan" className="control" defaultValue={state ?? ''}>
            <option value="">dowolny</option>
            {Object.entries(states).map(([slug, { label }]) => (
              <option key={slug} value={slug}>
                {label}
              </option>
            ))}
          </select>
        </FilterField>
      </SearchBar>
      {rows.length === 0 ? (
        <EmptyState title="Żadne konto nie pasuje.">
          <p>
            <a href={ADDRESS}>Pokaż wszystkie konta</a>
          </p>
        </EmptyState>
      ) : (
        <form action="/panel/konta/wiele" role="none">
          <input type="hidden" name={LIST_PARAMETER} value={place} />
          <RecordBar label="Czynność na wielu kontach" actions={[{ slug: 'wylacz', label: 'Wyłącz zaznaczone…' }]} />
          <AccountTable accounts={rows} place={place} ownId={staff.account.id} />
        </form>
      )}
      <PanelPager page={page} pages={pages} href={href} />
    </PanelPage>
  )
}

function isActive({ disabledAt }: Account): boolean {
  return disabledAt === null
}

function isState(text: string): text is keyof typeof states {
  return Object.hasOwn(states, text)
}
