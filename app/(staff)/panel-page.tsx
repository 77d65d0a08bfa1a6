import type { ComponentProps } from 'react'
import type { Staff } from '#app/_server/staff.ts'
import { PanelFrame } from '#components/panel/panel-frame.tsx'
import { signOutAction } from './sign-out-action.ts'

type Props = Omit<ComponentProps<typeof PanelFrame>, 'staff' | 'signOut'> & { readonly staff: Staff }

/** PanelFrame with what every page of the panel gives it alike. */
export function PanelPage({ staff, ...frame }: Props) {
  return <PanelFrame {...frame} staff={staff.view} signOut={signOutAction} />
}
