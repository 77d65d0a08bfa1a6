import type { ComponentProps } from 'react'
import { backToList } from '#app/_server/list-place.ts'
import { passkeysHere } from '#app/_server/second-factor.ts'
import type { Staff } from '#app/_server/staff.ts'
import { PanelFrame } from '#components/panel/panel-frame.tsx'
import { hasOwnPasskeyAt } from '#services/factor/factor-queries.ts'
import { askForProofAction } from './ask-for-proof-action.ts'
import { signOutAction } from './sign-out-action.ts'

type Props = Omit<ComponentProps<typeof PanelFrame>, 'staff' | 'signOut' | 'askPasskey'> & { readonly staff: Staff }

/** PanelFrame with what every page of the panel gives it alike. Crumbs lead back to lists as they were left. */
export async function PanelPage({ staff, crumbs = [], ...frame }: Props) {
  const back = await Promise.all(crumbs.map(async ({ label, href }) => ({ label, href: await backToList(href) })))
  const place = passkeysHere()
  const askPasskey = place && hasOwnPasskeyAt(staff.context, place.rpId) ? askForProofAction : null
  return <PanelFrame {...frame} crumbs={back} staff={staff.view} signOut={signOutAction} askPasskey={askPasskey} />
}
