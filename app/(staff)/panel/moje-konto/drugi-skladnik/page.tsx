import type { Metadata } from 'next'
import { passkeysHere } from '#app/_server/second-factor.ts'
import { requireStaffAnyFactor } from '#app/_server/staff.ts'
import { typeset } from '#domain/text/typography.ts'
import { readOwnFactors } from '#services/factor/factor-queries.ts'
import { PanelPage } from '../../../panel-page.tsx'
import { AppSection } from './app-section.tsx'
import { PasskeySection } from './passkey-section.tsx'
import { RecoverySection } from './recovery-section.tsx'

export const metadata: Metadata = { title: 'Drugi składnik logowania' }

export default async function Page() {
  const { staff, mustAddFactor } = await requireStaffAnyFactor()
  const { totpSince, passkeys, recoveryCodes } = readOwnFactors(staff.context)
  return (
    <PanelPage
      staff={staff}
      current="/panel/moje-konto"
      title="Drugi składnik logowania"
      crumbs={mustAddFactor ? [] : [{ label: 'Moje konto', href: '/panel/moje-konto' }]}
      width="reading"
    >
      <p className="lead-words">
        {typeset(
          mustAddFactor
            ? 'Twoje uprawnienia wymagają drugiego składnika logowania. Dodaj go tutaj, a potem przejdziesz do panelu.'
            : 'Samo hasło można podejrzeć albo wyłudzić. Z drugim składnikiem nie wystarczy ono do zalogowania.',
        )}
      </p>
      <PasskeySection passkeys={passkeys} />
      <AppSection since={totpSince} isSecond={passkeysHere() !== null} />
      {recoveryCodes && <RecoverySection codes={recoveryCodes} />}
    </PanelPage>
  )
}
