import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isMailSent, readerContext } from '#app/_server/context.ts'
import { ForgottenPasswordPage } from '#components/account/forgotten-password-page.tsx'
import { readSettingsForReaders } from '#services/setting/setting-queries.ts'
import { askForLinkAction } from './actions.ts'

export const metadata: Metadata = { title: 'Nie pamiętam hasła' }

/** Only where the portal sends mail; elsewhere an administrator hands a link over. */
export default async function Page() {
  if (!isMailSent()) notFound()
  const siteName = readSettingsForReaders(readerContext())['site-name']
  return <ForgottenPasswordPage siteName={siteName} action={askForLinkAction} />
}
