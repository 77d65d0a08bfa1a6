import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { passwordLinkContext } from '#app/_server/context.ts'
import { SetPasswordPage } from '#components/account/set-password-page.tsx'
import { findLiveLink } from '#services/password-link/live-link.ts'
import { readSettings } from '#services/setting/setting-queries.ts'
import { setPasswordAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Ustaw hasło' }

type Props = { params: Promise<{ secret: string }> }

/** What an invitation or a reset leads to. Programs that follow links spend nothing by opening it. */
export default async function Page({ params }: Props) {
  const { secret } = await params
  const { db, now } = passwordLinkContext()
  const link = findLiveLink(db, secret, now)
  if (!link) notFound()
  const { name, email, expiresAt } = link
  const siteName = readSettings(db)['site-name']
  return <SetPasswordPage {...{ siteName, name, email, expiresAt, secret }} action={setPasswordAction} />
}
