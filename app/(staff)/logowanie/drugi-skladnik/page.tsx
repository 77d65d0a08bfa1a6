import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { readerContext } from '#app/_server/context.ts'
import { findPendingFactors, passkeysHere } from '#app/_server/second-factor.ts'
import { PasskeySignIn } from '#components/account/passkey-sign-in.tsx'
import { SecondFactorPage } from '#components/account/second-factor-page.tsx'
import { safeReturnPath } from '#domain/account/return-path.ts'
import { readSettingsForReaders } from '#services/setting/setting-queries.ts'
import { askForPasskeyAction, signInWithPasskeyAction } from '../passkey-actions.ts'
import { finishWithAppAction, finishWithRecoveryCodeAction } from './actions.ts'

export const metadata: Metadata = { title: 'Drugi składnik logowania' }

type Props = { searchParams: Promise<{ callbackUrl?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const { callbackUrl } = await searchParams
  const goTo = safeReturnPath(typeof callbackUrl === 'string' ? callbackUrl : null)
  const factors = await findPendingFactors()
  if (!factors) redirect(`/logowanie?callbackUrl=${encodeURIComponent(goTo)}`)
  const settings = readSettingsForReaders(readerContext())
  return (
    <SecondFactorPage
      portal={{ siteName: settings['site-name'], isDemo: settings['demo-since'] !== null }}
      factors={{
        hasApp: factors.totpSince !== null,
        recoveryCodesLeft: factors.recoveryCodes?.left ?? 0,
      }}
      callbackUrl={goTo}
      withApp={finishWithAppAction}
      withRecoveryCode={finishWithRecoveryCodeAction}
    >
      {factors.passkeys.length > 0 && passkeysHere() && (
        <PasskeySignIn callbackUrl={goTo} askOptions={askForPasskeyAction} action={signInWithPasskeyAction} />
      )}
    </SecondFactorPage>
  )
}
