import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { securityKindLabels } from '#components/audit/labels.ts'
import { LogFilters, WrongDays } from '#components/audit/log-filters.tsx'
import { LogPager } from '#components/audit/log-pager.tsx'
import { LogTabs } from '#components/audit/log-tabs.tsx'
import { type SecurityRow, SecurityTable } from '#components/audit/security-table.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { mayReadSecurityLog } from '#domain/permissions.ts'
import { listAccountsForStaff } from '#services/account/account-queries.ts'
import { listSecurityEvents, type SecurityEvent } from '#services/audit/security-queries.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { logHref, readParts, type SearchParams, toDays, toNumber, wrongDays } from '../log-address.ts'

export const metadata: Metadata = { title: 'Logowania i odmowy' }

const ADDRESS = '/panel/dziennik/bezpieczenstwo'
const kinds = Object.keys(securityKindLabels) as (keyof typeof securityKindLabels)[]

type Props = { searchParams: Promise<SearchParams> }

export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff(mayReadSecurityLog)
  const { komunikat: _, ...parts } = readParts(await searchParams)
  const kind = kinds.find((known) => known === parts.rodzaj)
  const filter = { accountId: toNumber(parts.kto), kind, ...toDays(parts) }
  const { events, hasOlder } = listSecurityEvents(staff.context, filter, toNumber(parts.przed))
  const accounts = listAccountsForStaff(staff.context).map(({ id, email }) => ({ value: String(id), label: email }))
  return (
    <PanelPage
      staff={staff}
      current="/panel/dziennik"
      title="Logowania i odmowy"
      crumbs={[{ label: 'Dziennik zdarzeń', href: '/panel/dziennik' }]}
    >
      <LogTabs current={ADDRESS} />
      <LogFilters
        address={ADDRESS}
        parts={parts}
        lists={[
          { name: 'kto', label: 'Konto', choices: accounts },
          {
            name: 'rodzaj',
            label: 'Co',
            choices: kinds.map((value) => ({ value, label: securityKindLabels[value] })),
          },
        ]}
      />
      <WrongDays days={wrongDays(parts)} />
      {events.length === 0 ? (
        <EmptyState title="Nie ma takich zdarzeń." />
      ) : (
        <SecurityTable events={events.map(toRow)} />
      )}
      <LogPager
        newest={parts.przed ? logHref(ADDRESS, parts, { przed: undefined }) : null}
        newer={null}
        older={hasOlder ? logHref(ADDRESS, parts, { przed: String(events.at(-1)?.number) }) : null}
      />
    </PanelPage>
  )
}

function toRow({ details, ...event }: SecurityEvent): SecurityRow {
  const { from, path, sessions, tries, reason, factor, by } = JSON.parse(details) as Readonly<Record<string, unknown>>
  return {
    ...event,
    from: typeof from === 'string' && from !== '' ? from : null,
    path: typeof path === 'string' ? path : null,
    sessions: typeof sessions === 'number' ? sessions : null,
    tries: typeof tries === 'number' ? tries : null,
    reason: typeof reason === 'string' ? reason : null,
    factor: [factor, by].find((one) => typeof one === 'string') ?? null,
  }
}
