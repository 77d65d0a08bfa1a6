'use client'
import { useField } from '#components/form/form-scope.tsx'

type Props = { readonly name: string; readonly value: string | number; readonly label: string }

/** A box of one row among many; ticked as the form begins, or as it was sent. */
export function ChoiceBox({ name, value, label }: Props) {
  const { values } = useField(name)
  return (
    <input
      type="checkbox"
      className="row-choice"
      name={name}
      value={value}
      defaultChecked={values.includes(String(value))}
      aria-label={`Zaznacz: ${label}`}
    />
  )
}
