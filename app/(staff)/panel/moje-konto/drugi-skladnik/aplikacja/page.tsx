import type { Metadata } from 'next'
import { dataDirectory } from '#app/_server/context.ts'
import { requireStaffAnyFactor } from '#app/_server/staff.ts'
import { TotpSecret } from '#components/account/totp-secret.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { typeset } from '#domain/text/typography.ts'
import { readBegunTotp } from '#services/factor/begun-totp.ts'
import { PanelPage } from '../../../../panel-page.tsx'
import { confirmTotpAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Kody z aplikacji' }

const FACTORS = '/panel/moje-konto/drugi-skladnik'

export default async function Page() {
  const { staff } = await requireStaffAnyFactor()
  const begun = readBegunTotp(staff.context, dataDirectory())
  return (
    <PanelPage
      staff={staff}
      current="/panel/moje-konto"
      title="Włącz kody z aplikacji"
      crumbs={[{ label: 'Drugi składnik logowania', href: FACTORS }]}
      width="reading"
    >
      {begun ? (
        <>
          <p>{typeset('Otwórz aplikację do kodów w telefonie, wybierz dodanie konta i zeskanuj ten kod.')}</p>
          <TotpSecret {...begun} />
        </>
      ) : (
        // Also while the form below shows what its first code has brought: the recovery codes.
        <p>{typeset('Klucz dla aplikacji jest już użyty albo nie był przygotowany.')}</p>
      )}
      <StaffForm action={confirmTotpAction} submit="Włącz kody" beside={<a href={FACTORS}>Anuluj</a>}>
        <TextField
          name="code"
          label="Kod z aplikacji"
          hint="Sześć cyfr, które aplikacja pokazuje teraz dla tego portalu."
          autoComplete="one-time-code"
          inputMode="numeric"
          width="short"
        />
      </StaffForm>
    </PanelPage>
  )
}
