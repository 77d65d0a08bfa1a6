import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requireStaff } from '#app/_server/staff.ts'
import { EntryTable } from '#components/audit/entry-table.tsx'
import { subjectKindLabels, verbLabels } from '#components/audit/labels.ts'
import { LogFilters, WrongDays } from '#components/audit/log-filters.tsx'
import { LogPager } from '#components/audit/log-pager.tsx'
import { LogTabs } from '#components/audit/log-tabs.tsx'
import { retiredVerbLabels } from '#components/audit/retired-labels.ts'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { FilterField } from '#components/panel/filter-bar.tsx'
import { mayReadSecurityLog, readableAuditKinds } from '#domain/permissions.ts'
import { typeset } from '#domain/text/typography.ts'
import { listAccountsForStaff } from '#services/account/account-queries.ts'
import { listAuditEntries } from '#services/audit/audit-queries.ts'
import type { StaffContext } from '#services/context.ts'
import { PanelPage } from '../../panel-page.tsx'
import { toEntryViews } from './entry-views.ts'
import { logHref, readParts, type SearchParams, toFilter, toNumber, toPlace, wrongDays } from './log-address.ts'

export const metadata: Metadata = { title: 'Dziennik zdarzeń' }

const ADDRESS = '/panel/dziennik'

type Props = { searchParams: Promise<SearchParams> }

export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff()
  const { context } = staff
  const { komunikat: _, ...parts } = readParts(await searchParams)
  const number = toNumber(parts.numer)
  if (number !== undefined) redirect(`${ADDRESS}/${number}`)
  const { entries, hasOlder, hasNewer } = listAuditEntries(context, toFilter(parts), toPlace(parts))
  const place = { przed: undefined, po: undefined }
  const kinds = readableAuditKinds(context.actor)
  return (
    <PanelPage staff={staff} current={ADDRESS} title="Dziennik zdarzeń">
      {mayReadSecurityLog(context.actor) && <LogTabs current={ADDRESS} />}
      {kinds.length === 0 && <p className="quiet">{typeset('Tu widać zdarzenia z tego konta.')}</p>}
      <LogFilters
        address={ADDRESS}
        parts={parts}
        lists={[
          ...(kinds.length > 0 ? [{ name: 'kto', label: 'Kto', choices: people(context) }] : []),
          { name: 'co', label: 'Co', choices: verbChoices },
          ...(kinds.length > 0 ? [{ name: 'rodzaj', label: 'Czego dotyczy', choices: kindChoices(kinds) }] : []),
        ]}
      >
        <FilterField id="filtr-numer" label="Numer zdarzenia">
          <input id="filtr-numer" name="numer" className="control" inputMode="numeric" autoComplete="off" />
        </FilterField>
        {parts.rzecz && <input type="hidden" name="rzecz" value={parts.rzecz} />}
      </LogFilters>
      <WrongDays days={wrongDays(parts)} />
      {entries.length === 0 ? (
        <EmptyState title="Nie ma takich zdarzeń.">
          <p>
            <a href={ADDRESS}>Pokaż wszystkie zdarzenia</a>
          </p>
        </EmptyState>
      ) : (
        <EntryTable entries={toEntryViews(context, entries)} />
      )}
      <LogPager
        newest={hasNewer ? logHref(ADDRESS, parts, place) : null}
        newer={hasNewer ? logHref(ADDRESS, parts, { ...place, po: String(entries[0]?.number) }) : null}
        older={hasOlder ? logHref(ADDRESS, parts, { ...place, przed: String(entries.at(-1)?.number) }) : null}
      />
    </PanelPage>
  )
}

const polish = new Intl.Collator('pl')
const verbChoices = Object.entries({ ...retiredVerbLabels, ...verbLabels })
  .map(([value, label]) => ({ value, label }))
  .sort((a, b) => polish.compare(a.label, b.label))

function kindChoices(kinds: ReturnType<typeof readableAuditKinds>) {
  return kinds.map((kind) => ({ value: kind, label: subjectKindLabels[kind] }))
}

function people(context: StaffContext) {
  const accounts = listAccountsForStaff(context).map(({ id, name, email }) => ({
    value: String(id),
    label: `${name} (${email})`,
  }))
  return [...accounts.sort((a, b) => polish.compare(a.label, b.label)), { value: 'portal', label: 'Portal' }]
}
