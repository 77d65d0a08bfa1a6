import type { ComponentProps, ReactNode } from 'react'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { PanelPage } from './panel-page.tsx'

type Props = Pick<ComponentProps<typeof PanelPage>, 'staff' | 'current' | 'title' | 'actions'> &
  Pick<ComponentProps<typeof StaffForm>, 'action' | 'values'> & {
    /** The list of such records: where the page hangs and where "Anuluj" leads. */
    readonly list: { readonly label: string; readonly href: string }
    /** The fields. */
    readonly children: ReactNode
  }

type New = Pick<ComponentProps<typeof StaffForm>, 'submit' | 'asksAgain'>

/** The page that enters a record. */
export function NewRecordPage({ submit, asksAgain = false, ...page }: Props & New) {
  const { action, values, children, list } = page
  return (
    <RecordPage {...page}>
      <StaffForm
        action={action}
        values={values ?? {}}
        submit={submit}
        asksAgain={asksAgain}
        beside={<a href={list.href}>Anuluj</a>}
      >
        {children}
      </StaffForm>
    </RecordPage>
  )
}

type Changed = Props & {
  /** Which one, as it was seen; `field`: under what name the form sends its number. */
  readonly record: { readonly field: string; readonly id: number; readonly lockVersion: number }
  readonly above?: ReactNode
  readonly below?: ReactNode
}

/** The page that changes one. */
export function ChangeRecordPage({ record: { field, id, lockVersion }, above, below, ...page }: Changed) {
  const { action, values, children, list } = page
  return (
    <RecordPage {...page}>
      {above}
      <StaffForm
        action={action}
        values={{ [field]: id, seenLockVersion: lockVersion, ...values }}
        submit="Zapisz"
        reload={`${list.href}/${id}`}
        beside={<a href={list.href}>Anuluj</a>}
      >
        <HiddenValue name={field} />
        <HiddenValue name="seenLockVersion" />
        {children}
      </StaffForm>
      {below}
    </RecordPage>
  )
}

function RecordPage({ staff, current, title, actions, list, children }: Omit<Props, 'action' | 'values'>) {
  return (
    <PanelPage staff={staff} current={current} title={title} actions={actions} crumbs={[list]} width="reading">
      {children}
    </PanelPage>
  )
}
