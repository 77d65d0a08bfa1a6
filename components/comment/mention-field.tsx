'use client'
import { describedBy, FieldFrame } from '#components/form/field-frame.tsx'
import { useField } from '#components/form/form-scope.tsx'
import { useTypedBefore } from '#components/form/typed-before.ts'
import { MentionArea } from './mention-area.tsx'

type Props = { readonly name: string; readonly label: string; readonly hint: string }

/** Words of a comment in a form. */
export function MentionField({ name, label, hint }: Props) {
  const { id, value, errors, savedElsewhere, autoFocus } = useField(name)
  useTypedBefore(id)
  return (
    <FieldFrame {...{ id, label, hint, errors, savedElsewhere }}>
      <MentionArea
        autoFocus={autoFocus}
        id={id}
        name={name}
        rows={3}
        className="control control-full"
        defaultValue={value}
        aria-describedby={describedBy(id, { hint, errors })}
        aria-invalid={errors.length > 0 || undefined}
      />
    </FieldFrame>
  )
}
