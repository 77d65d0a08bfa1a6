import { oidcConfig } from '#app/_server/context.ts'
import type { Staff } from '#app/_server/staff.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { PolishInstant } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import { findOwnOidcLink } from '#services/oidc/oidc-queries.ts'
import { unlinkOidcAction } from './actions.ts'

/** Signing in with an account of the office, where the portal knows a provider. */
export function OidcSection({ staff }: { readonly staff: Staff }) {
  if (oidcConfig() === null) return null
  const linkedAt = findOwnOidcLink(staff.context)
  return (
    <section className="panel-section">
      <h2>Konto urzędu</h2>
      {linkedAt === null ? (
        <>
          <p>{typeset('Połącz swoje konto w portalu z kontem urzędu, żeby logować się bez osobnego hasła.')}</p>
          <p>
            <a className="button" href="/logowanie/polacz">
              Połącz z kontem urzędu
            </a>
          </p>
        </>
      ) : (
        <>
          <p>
            Połączono: <PolishInstant at={linkedAt} />
          </p>
          <StaffForm action={unlinkOidcAction} submit="Rozłącz konto urzędu" tone="plain" isWork={false} asksAgain>
            <p>
              {typeset(
                'Logowanie kontem urzędu przestanie Cię wpuszczać do portalu, więc upewnij się, że znasz hasło. Otwarte sesje trwają dalej.',
              )}
            </p>
          </StaffForm>
        </>
      )}
    </section>
  )
}
