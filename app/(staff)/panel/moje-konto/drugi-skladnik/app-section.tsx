import { StaffForm } from '#components/form/staff-form.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import { beginTotpAction, removeTotpAction } from './actions.ts'

type Props = {
  readonly since: number | null
  /** Whether there is a better way above, whose button is the main one. */
  readonly isSecond: boolean
}

/** Codes of an app: on since when, or off. */
export function AppSection({ since, isSecond }: Props) {
  return (
    <section className="panel-section">
      <h2>Kody z aplikacji</h2>
      {since === null ? (
        <StaffForm
          action={beginTotpAction}
          submit="Włącz kody z aplikacji"
          tone={isSecond ? 'plain' : 'main'}
          asksAgain
        >
          <p>
            {typeset(
              'Aplikacja w telefonie, na przykład Aegis, FreeOTP albo Google Authenticator, pokazuje co 30 sekund nowy kod. Portal pyta o niego po haśle.',
            )}
          </p>
        </StaffForm>
      ) : (
        <StaffForm action={removeTotpAction} submit="Wyłącz kody z aplikacji" tone="plain" asksAgain>
          <p>
            Włączono: <PolishMoment at={since} />.{' '}
            {typeset(
              'Po haśle portal pyta o kod z aplikacji. Żeby przenieść kody na inny telefon, wyłącz je i włącz ponownie.',
            )}
          </p>
        </StaffForm>
      )}
    </section>
  )
}
