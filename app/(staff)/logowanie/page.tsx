import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { isMailSent, oidcConfig, readerContext } from '#app/_server/context.ts'
import { passkeysHere } from '#app/_server/second-factor.ts'
import { findStaff } from '#app/_server/staff.ts'
import { signInProblem } from '#components/account/oidc-problems.ts'
import { PasskeySignIn } from '#components/account/passkey-sign-in.tsx'
import { type SignedOut, SignInPage } from '#components/panel/sign-in-page.tsx'
import { safeReturnPath } from '#domain/account/return-path.ts'
import { readSettingsForReaders } from '#services/setting/setting-queries.ts'
import { signInAction } from './actions.ts'
import { askForPasskeyAction, signInWithPasskeyAction } from './passkey-actions.ts'

export const metadata: Metadata = { title: 'Logowanie' }

type Asked = Readonly<
  Partial<Record<'callbackUrl' | 'wylogowano' | 'po-czasie' | 'urzad' | 'error', string | string[]>>
>
type Props = { searchParams: Promise<Asked> }

/** What app/(staff)/sign-out-action.ts put into the address, or the second step that came too late. */
function signedOutBy({ wylogowano: value, 'po-czasie': late }: Asked): SignedOut | null {
  if (late === '1') return 'late'
  if (value === '1') return 'everywhere'
  return value === 'przegladarka' ? 'browser' : null
}

export default async function Page({ searchParams }: Props) {
  const asked = await searchParams
  const { callbackUrl } = asked
  const goTo = safeReturnPath(typeof callbackUrl === 'string' ? callbackUrl : null)
  if (await findStaff()) redirect(goTo)
  const settings = readSettingsForReaders(readerContext())
  return (
    <SignInPage
      portal={{ siteName: settings['site-name'], isDemo: settings['demo-since'] !== null }}
      isMailSent={isMailSent()}
      signedOut={signedOutBy(asked)}
      callbackUrl={goTo}
      action={signInAction}
      oidc={oidcConfig()}
      problem={oidcConfig() && signInProblem(asked)}
    >
      {passkeysHere() && (
        <PasskeySignIn callbackUrl={goTo} askOptions={askForPasskeyAction} action={signInWithPasskeyAction} />
      )}
    </SignInPage>
  )
}
