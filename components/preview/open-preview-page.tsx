import type { FormActionProp } from '#components/form/form-state.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import { OutsiderFrame } from './outsider-frame.tsx'

type Props = {
  readonly siteName: string
  /** ms UTC. */
  readonly expiresAt: number
  readonly secret: string
  readonly action: FormActionProp
}

/** Before the text: a button. */
export function OpenPreviewPage({ siteName, expiresAt, secret, action }: Props) {
  return (
    <OutsiderFrame siteName={siteName}>
      <h1>{typeset('Podgląd tekstu')}</h1>
      <p>
        {typeset('Redakcja prosi o przeczytanie tekstu. Można dodać uwagi i potwierdzić treść, bez zakładania konta.')}
      </p>
      <p>
        Odnośnik działa do: <PolishMoment at={expiresAt} />.{' '}
        {typeset('Nie przekazuj go osobom, które nie mają tego tekstu czytać.')}
      </p>
      <StaffForm action={action} values={{ secret }} submit="Otwórz podgląd" undone="Nie otwarto" isWork={false}>
        <HiddenValue name="secret" />
      </StaffForm>
    </OutsiderFrame>
  )
}
