import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { isMailSent, readerContext } from '#app/_server/context.ts'
import { findStaff } from '#app/_server/staff.ts'
import { type SignedOut, SignInPage } from '#components/panel/sign-in-page.tsx'
import { safeReturnPath } from '#domain/account/return-path.ts'
import { readSettingsForReaders } from '#services/setting/setting-queries.ts'
import { signInAction } from './actions.ts'

export const metadata: Metadata = { title: 'Logowanie' }

type Props = { searchParams: Promise<{ callbackUrl?: string | string[]; wylogowano?: string | string[] }> }

/** What app/(staff)/sign-out-action.ts put into the address. */
function signedOutBy(value: string | string[] | undefined): SignedOut | null {
  if (value === '1') return 'everywhere'
  return value === 'przegladarka' ? 'browser' : null
}

export default async function Page({ searchParams }: Props) {
  const { callbackUrl, wylogowano } = await searchParams
  const goTo = safeReturnPath(typeof callbackUrl === 'string' ? callbackUrl : null)
  if (await findStaff()) redirect(goTo)
  const settings = readSettingsForReaders(readerContext())
  return (
    <SignInPage
      siteName={settings['site-name']}
      isDemo={settings['demo-since'] !== null}
      isMailSent={isMailSent()}
      signedOut={signedOutBy(wylogowano)}
      callbackUrl={goTo}
      action={signInAction}
    />
  )
}
