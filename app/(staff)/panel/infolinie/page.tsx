import type { Metadata } from 'next'
import { requireStaff } from '#app/_server/staff.ts'
import { OrderForm } from '#components/help/order-form.tsx'
import { EmptyState } from '#components/panel/empty-state.tsx'
import { NewLink } from '#components/panel/new-link.tsx'
import { PolishInstant } from '#components/ui/polish-date.tsx'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { listHelplinesForStaff } from '#services/helpline/helpline-queries.ts'
import { listRetiredHelplines } from '#services/helpline/list-retired-helplines.ts'
import { requireDateColumn } from '#services/partial-date-row.ts'
import { PanelPage } from '../../panel-page.tsx'
import { orderHelplinesAction } from './actions.ts'

export const metadata: Metadata = { title: 'Infolinie' }

const ADDRESS = '/panel/infolinie'

export default async function Page() {
  const staff = await requireStaff(mayManageRecords)
  const { context } = staff
  const lines = listHelplinesForStaff(context).map(({ id, name, phone, statedEdtf }) => {
    return { id, name, phone, stated: formatPartialDate(requireDateColumn(statedEdtf), 'table') }
  })
  const retired = listRetiredHelplines(context)
  return (
    <PanelPage
      staff={staff}
      current={ADDRESS}
      title="Infolinie"
      actions={
        <>
          <a className="button" href="/pomoc">
            Zobacz na stronie
          </a>
          <NewLink href={`${ADDRESS}/nowa`}>Dodaj infolinię</NewLink>
        </>
      }
    >
      <p className="lead-words">
        Numer alarmowy 112 jest na stronie zawsze pierwszy, dalej obowiązuje ta kolejność. Podawaj tylko to, co mówi
        źródło, i dzień, na który to mówi.
      </p>
      {lines.length === 0 ? (
        <EmptyState title="Czytelnicy nie widzą żadnej infolinii.">
          <p>
            <a href={`${ADDRESS}/nowa`}>Dodaj pierwszą infolinię</a>
          </p>
        </EmptyState>
      ) : (
        <OrderForm lines={lines} action={orderHelplinesAction} />
      )}
      {retired.length > 0 && (
        <section className="panel-section">
          <h2>Zdjęte ze strony</h2>
          <ul className="choice-list">
            {retired.map(({ id, name, phone, retiredAt }) => (
              <li key={id}>
                <a href={`${ADDRESS}/${id}`}>
                  {name}, {phone}
                </a>
                {retiredAt !== null && (
                  <p className="quiet">
                    Zdjęto <PolishInstant at={retiredAt} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </PanelPage>
  )
}
