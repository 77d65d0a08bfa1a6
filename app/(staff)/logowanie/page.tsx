import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { oidcConfig, readerContext } from '#app/_server/context.ts'
import { findStaff } from '#app/_server/staff.ts'
import { signInProblem } from '#components/account/oidc-problems.ts'
import { type SignedOut, SignInPage } from '#components/panel/sign-in-page.tsx'
import { safeReturnPath } from '#domain/account/return-path.ts'
import { readSettingsForReaders } from '#services/setting/setting-queries.ts'
import { signInAction } from './actions.ts'

export const metadata: Metadata = { title: 'Logowanie' }

type Address = Readonly<Partial<Record<'callbackUrl' | 'wylogowano' | 'urzad' | 'error', string | string[]>>>
type Props = { searchParams: Promise<Address> }

/** What app/(staff)/sign-out-action.ts put into the address. */
function signedOutBy(value: string | string[] | undefined): SignedOut | null {
  if (value === '1') return 'everywhere'
  return value === 'przegladarka' ? 'browser' : null
}

export default async function Page({ searchParams }: Props) {
  const address = await searchParams
  const { callbackUrl, wylogowano } = address
  const goTo = safeReturnPath(typeof callbackUrl === 'string' ? callbackUrl : null)
  if (await findStaff()) redirect(goTo)
  const settings = readSettingsForReaders(readerContext())
  return (
    <SignInPage
      siteName={settings['site-name']}
      isDemo={settings['demo-since'] !== null}
      signedOut={signedOutBy(wylogowano)}
      callbackUrl={goTo}
      action={signInAction}
      oidc={oidcConfig()}
      problem={oidcConfig() && signInProblem(address)}
    />
  )
}
