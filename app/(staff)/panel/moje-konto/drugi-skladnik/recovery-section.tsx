import { recoveryCodesSentence } from '#components/account/labels.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import { renewRecoveryCodesAction } from './actions.ts'

type Props = { readonly codes: { readonly left: number; readonly lastUsedAt: number | null } }

/** How many codes for the day of loss still work, and new ones. */
export function RecoverySection({ codes: { left, lastUsedAt } }: Props) {
  return (
    <section className="panel-section">
      <h2>Kody zapasowe</h2>
      <StaffForm action={renewRecoveryCodesAction} submit="Utwórz nowe kody zapasowe" tone="plain" asksAgain>
        <p>
          {typeset(recoveryCodesSentence(left))}{' '}
          {lastUsedAt !== null && (
            <>
              Ostatni użyto: <PolishMoment at={lastUsedAt} />.{' '}
            </>
          )}
          {typeset('Nowe kody pokażemy raz, a dotychczasowe przestaną wtedy działać.')}
        </p>
      </StaffForm>
    </section>
  )
}
