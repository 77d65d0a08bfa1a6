import type { FormActionProp } from '#components/form/form-state.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { typeset } from '#domain/text/typography.ts'

type Props = {
  readonly action: FormActionProp
  /** Name of the field with the number, and the number. */
  readonly field: 'mediaId' | 'attachmentId'
  readonly id: number
  readonly fileName: string
  /** "obraz", "plik": what is deleted. */
  readonly what: string
}

/** Offered only for what nothing uses; says what it does before the button that does it. */
export function DeleteFile({ action, field, id, fileName, what }: Props) {
  return (
    <details className="file-action">
      <summary>
        Usuń<span className="visually-hidden"> {fileName}</span>
      </summary>
      <StaffForm
        action={action}
        values={{ [field]: id }}
        submit={`Usuń ${what}`}
        name={`Usuń ${what} ${fileName}`}
        tone="danger"
      >
        <HiddenValue name={field} />
        <p className="field-hint">
          {typeset(
            'Zniknie z listy. Jeżeli ktoś właśnie wstawia go do niezapisanego tekstu, będzie musiał dodać go ponownie.',
          )}
        </p>
      </StaffForm>
    </details>
  )
}
