import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { oidcConfig } from '#app/_server/context.ts'
import { requireStaff } from '#app/_server/staff.ts'
import { oidcProblem } from '#components/account/oidc-problems.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { OidcForm } from '#components/panel/oidc-form.tsx'
import { typeset } from '#domain/text/typography.ts'
import { PanelPage } from '../../panel-page.tsx'
import { proveBeforeLinkingAction } from './actions.ts'

export const metadata: Metadata = { title: 'Połączenie z kontem urzędu' }

type Props = { searchParams: Promise<{ readonly urzad?: string | readonly string[] }> }

/** Here and not in the panel: only pages under /logowanie may send a form on to the provider (server/security-headers.ts). */
export default async function Page({ searchParams }: Props) {
  const staff = await requireStaff()
  const oidc = oidcConfig() ?? notFound()
  const problem = oidcProblem((await searchParams).urzad)
  return (
    <PanelPage
      staff={staff}
      current="/panel/moje-konto"
      title="Połączenie z kontem urzędu"
      crumbs={[{ label: 'Moje konto', href: '/panel/moje-konto' }]}
      width="reading"
    >
      {problem && (
        <p className="sign-in-problem" role="alert">
          {typeset(problem)}
        </p>
      )}
      <p>
        {typeset(
          'Zaloguj się swoim kontem urzędu. Portal zapamięta, że to Ty, i od tej pory wpuści Cię także po takim logowaniu. Hasło do portalu nadal działa, a uprawnienia się nie zmienią.',
        )}
      </p>
      {staff.view.isProofOld ? (
        <StaffForm
          action={proveBeforeLinkingAction}
          submit="Dalej"
          name="Potwierdzenie, że to Ty"
          isWork={false}
          asksAgain
        >
          <p>{typeset('Od ostatniego potwierdzenia, że to Ty, minęło ponad 15 minut.')}</p>
        </StaffForm>
      ) : (
        <OidcForm oidc={oidc} errand="polacz" />
      )}
    </PanelPage>
  )
}
