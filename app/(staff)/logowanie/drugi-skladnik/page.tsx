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

type Asked = { readonly [name in 'callbackUrl' | 'kod-zapasowy']?: string | string[] }
type Props = { searchParams: Promise<Asked> }

export default async function Page({ searchParams }: Props) {
  const { callbackUrl, 'kod-zapasowy': recovery } = await searchParams
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
      isRecovery={recovery === '1'}
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
