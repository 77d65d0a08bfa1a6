import type { FormActionProp } from '#components/form/form-state.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { type ImageTurn, imageTurns } from '#domain/media/image-turn.ts'
import { imageTurnLabels } from './labels.ts'

type Props = {
  readonly action: FormActionProp
  readonly record: { readonly mediaId: number; readonly seenLockVersion: number }
}

/** A form for each way to turn an image. */
export function TurnImage({ action, record }: Props) {
  return (
    <div className="image-turns">
      {imageTurns.map((turn: ImageTurn) => (
        <StaffForm
          key={turn}
          action={action}
          values={{ ...record, turn }}
          submit={imageTurnLabels[turn]}
          tone="plain"
          undone="Nie obrócono"
          isWork={false}
        >
          <HiddenValue name="mediaId" />
          <HiddenValue name="seenLockVersion" />
          <HiddenValue name="turn" />
        </StaffForm>
      ))}
    </div>
  )
}
