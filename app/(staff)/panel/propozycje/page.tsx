import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { requireStaff } from '#app/_server/staff.ts'
import { type Column, DataTable } from '#components/panel/data-table.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { proposalOutcomeLabels } from '#components/proposal/labels.ts'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { mayDecideOnProposals } from '#domain/permissions.ts'
import {
  isFourEyesForStaff,
  type ListedProposal,
  listOwnProposals,
  listProposalsForMe,
  listSettledProposals,
} from '#services/proposal/proposal-queries.ts'
import { PanelPage } from '../../panel-page.tsx'
import { proposalNames } from './proposal-names.ts'

export const metadata: Metadata = { title: 'Propozycje zmian' }

export default async function Page() {
  const staff = await requireStaff(mayDecideOnProposals)
  const { context } = staff
  const [forMe, own, settled] = [listProposalsForMe(context), listOwnProposals(context), listSettledProposals(context)]
  const names = proposalNames(context, [...forMe, ...own, ...settled])
  const what: Column<ListedProposal> = {
    key: 'what',
    label: 'Co ma się zmienić',
    isRowHeader: true,
    cell: ({ id }) => <a href={`/panel/propozycje/${id}`}>{names.get(id)}</a>,
  }
  const who: Column<ListedProposal> = { key: 'who', label: 'Kto proponuje', cell: ({ proposerName }) => proposerName }
  const since: Column<ListedProposal> = {
    key: 'since',
    label: 'Od kiedy czeka',
    cell: ({ proposedAt }) => <PolishMoment at={proposedAt} form="table" />,
  }
  return (
    <PanelPage staff={staff} current="/panel/propozycje" title="Propozycje zmian">
      <p className="lead-words">
        {isFourEyesForStaff(context)
          ? 'Zmiany w zespołach i infoliniach, wycofania, przypięty komunikat i usunięcie danych wykonuje dopiero druga osoba, gdy je zatwierdzi.'
          : 'Portal nie wymaga teraz drugiej osoby, więc zmiany są wykonywane od razu. Tu można rozstrzygnąć to, co zaproponowano wcześniej.'}
      </p>
      <Part title="Czekają na mnie" empty="Nic nie czeka na Twoją decyzję.">
        {forMe.length > 0 && (
          <Table caption="Propozycje, które czekają na mnie" rows={forMe} columns={[what, who, since]} />
        )}
      </Part>
      <Part title="Moje, czekają na drugą osobę" empty="Nie masz propozycji, które na kogoś czekają.">
        {own.length > 0 && <Table caption="Moje propozycje" rows={own} columns={[what, since]} />}
      </Part>
      {settled.length > 0 && (
        <Part title="Ostatnio rozstrzygnięte" empty="">
          <Table caption="Ostatnio rozstrzygnięte propozycje" rows={settled} columns={[what, who, ...settledColumns]} />
        </Part>
      )}
    </PanelPage>
  )
}

const settledColumns: readonly Column<ListedProposal>[] = [
  { key: 'outcome', label: 'Wynik', cell: ({ outcome }) => outcome && proposalOutcomeLabels[outcome] },
  { key: 'by', label: 'Kto rozstrzygnął', cell: ({ settlerName }) => settlerName },
  {
    key: 'when',
    label: 'Kiedy',
    cell: ({ settledAt }) => settledAt !== null && <PolishMoment at={settledAt} form="table" />,
  },
]

function Part({
  title,
  empty,
  children,
}: {
  readonly title: string
  readonly empty: string
  readonly children: ReactNode
}) {
  return (
    <section className="panel-section">
      <h2>{title}</h2>
      {children || <EmptyState title={empty} />}
    </section>
  )
}

type TableProps = {
  readonly caption: string
  readonly rows: readonly ListedProposal[]
  readonly columns: readonly Column<ListedProposal>[]
}

function Table(props: TableProps) {
  return <DataTable {...props} rowKey={({ id }) => id} />
}
