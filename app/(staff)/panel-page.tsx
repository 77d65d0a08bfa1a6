import type { ComponentProps } from 'react'
import { backToList } from '#app/_server/list-place.ts'
import type { Staff } from '#app/_server/staff.ts'
import { PanelFrame } from '#components/panel/panel-frame.tsx'
import { signOutAction } from './sign-out-action.ts'

type Props = Omit<ComponentProps<typeof PanelFrame>, 'staff' | 'signOut'> & { readonly staff: Staff }

/** PanelFrame with what every page of the panel gives it alike. Crumbs lead back to lists as they were left. */
export async function PanelPage({ staff, crumbs = [], ...frame }: Props) {
  const back = await Promise.all(crumbs.map(async ({ label, href }) => ({ label, href: await backToList(href) })))
  return <PanelFrame {...frame} crumbs={back} staff={staff.view} signOut={signOutAction} />
}
