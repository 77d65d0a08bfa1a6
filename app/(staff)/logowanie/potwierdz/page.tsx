import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { oidcConfig } from '#app/_server/context.ts'
import { requireStaffAnyFactor } from '#app/_server/staff.ts'
import { oidcProblem } from '#components/account/oidc-problems.ts'
import { OidcForm } from '#components/panel/oidc-form.tsx'
import { PROOF_LASTS_MS } from '#domain/account/session-limits.ts'
import { typeset } from '#domain/text/typography.ts'
import { formatWarsawTime } from '#domain/warsaw-time.ts'
import { findOwnOidcLink } from '#services/oidc/oidc-queries.ts'
import { PanelPage } from '../../panel-page.tsx'

export const metadata: Metadata = { title: 'Potwierdzenie kontem urzędu' }

type Props = { searchParams: Promise<{ readonly urzad?: string | readonly string[] }> }

/** Shows again who one is, beside a form that waits in another tab; why here: see ../polacz. */
export default async function Page({ searchParams }: Props) {
  const { staff } = await requireStaffAnyFactor()
  const oidc = oidcConfig() ?? notFound()
  const problem = oidcProblem((await searchParams).urzad)
  const isLinked = findOwnOidcLink(staff.context) !== null
  return (
    <PanelPage
      staff={staff}
      current="/panel/moje-konto"
      title="Potwierdzenie kontem urzędu"
      crumbs={[{ label: 'Moje konto', href: '/panel/moje-konto' }]}
      width="reading"
    >
      {problem && (
        <p className="sign-in-problem" role="alert">
          {typeset(problem)}
        </p>
      )}
      {!staff.view.isProofOld ? (
        <p>
          {typeset(
            `Portal pamięta przez 15 minut, do ${formatWarsawTime(staff.session.provenAt + PROOF_LASTS_MS)}, że to Ty. Zamknij tę kartę, wróć do poprzedniej i naciśnij przycisk ponownie. Pole na hasło może zostać puste.`,
          )}
        </p>
      ) : isLinked ? (
        <>
          <p>
            {typeset(
              'Zaloguj się jeszcze raz swoim kontem urzędu. Dostawca zapyta o nie także wtedy, gdy nadal Cię pamięta. To, co wpisano w drugiej karcie, zostaje.',
            )}
          </p>
          <OidcForm oidc={oidc} errand="potwierdz" />
        </>
      ) : (
        <p>
          {typeset(
            'Twoje konto w portalu nie jest połączone z kontem urzędu, więc możesz to potwierdzić tylko hasłem.',
          )}
        </p>
      )}
    </PanelPage>
  )
}
