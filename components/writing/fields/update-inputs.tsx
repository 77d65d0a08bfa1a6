'use client'
import { textFieldLabels } from '#components/article/text-field-labels.ts'
import { erratumDayChoices, updateKindHints, updateKindLabels } from '#components/article/update-labels.ts'
import { updateKinds } from '#domain/article/update-kind.ts'
import type { Writer } from '../use-writer.ts'
import { TextInput } from './text-fields.tsx'
import { WriterField } from './writer-field.tsx'

type Props = Pick<Writer, 'text' | 'write'> & { readonly onBlur: () => void }

/** What the text is to readers who have another one now, and the words of an erratum. */
export function UpdateInputs({ text, write, onBlur }: Props) {
  return (
    <>
      <WriterField name="updateKind" label={textFieldLabels.updateKind} hint={updateKindHints[text.updateKind]}>
        {(control) => (
          <select
            {...control}
            className="control control-full"
            value={text.updateKind}
            onChange={({ target }) => {
              const updateKind = updateKinds.find((kind) => kind === target.value)
              if (updateKind) write({ updateKind })
            }}
            onBlur={onBlur}
          >
            {updateKinds.map((kind) => (
              <option key={kind} value={kind}>
                {updateKindLabels[kind]}
              </option>
            ))}
          </select>
        )}
      </WriterField>
      {text.updateKind === 'erratum' && (
        <>
          {(['erratumWrong', 'erratumRight'] as const).map((field) => (
            <TextInput
              key={field}
              name={field}
              label={textFieldLabels[field]}
              rows={2}
              value={text[field] ?? ''}
              onChange={(value) => write({ [field]: value === '' ? null : value })}
              onBlur={onBlur}
            />
          ))}
          <WriterField name="erratumDays" label={textFieldLabels.erratumDays}>
            {(control) => (
              <select
                {...control}
                className="control control-full"
                value={text.erratumDays}
                onChange={({ target }) => write({ erratumDays: Number(target.value) })}
                onBlur={onBlur}
              >
                {erratumDayChoices.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </WriterField>
        </>
      )}
    </>
  )
}
