'use client'
import type { AttachmentUse } from '#domain/article/article-text.ts'
import { accessibilityMarks } from '#domain/article/attachment-use.ts'
import { accessibilityMarkLabels } from './accessibility-labels.ts'
import { DialogField } from './dialog-field.tsx'
import { fileLanguages } from './languages.ts'

type Props = {
  readonly use: AttachmentUse
  readonly onChange: (use: AttachmentUse) => void
  readonly titleError: string | null
}

/** What the list says of a file: title, language and whether it can be read with assistive technology. */
export function UseFields({ use, onChange, titleError }: Props) {
  return (
    <>
      <DialogField label="Tytuł załącznika" error={titleError}>
        {(control) => (
          <input
            {...control}
            className="control"
            maxLength={200}
            value={use.title}
            onChange={(event) => onChange({ ...use, title: event.target.value })}
          />
        )}
      </DialogField>
      <DialogField label="Język pliku">
        {(control) => (
          <select
            {...control}
            className="control"
            value={use.locale}
            onChange={(event) => onChange({ ...use, locale: event.target.value })}
          >
            {fileLanguages.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </DialogField>
      <DialogField label="Dostępność pliku">
        {(control) => (
          <select
            {...control}
            className="control"
            value={use.accessibility}
            onChange={({ target }) => {
              const accessibility = accessibilityMarks.find((mark) => mark === target.value)
              if (accessibility) onChange({ ...use, accessibility })
            }}
          >
            {accessibilityMarks.map((mark) => (
              <option key={mark} value={mark}>
                {accessibilityMarkLabels[mark]}
              </option>
            ))}
          </select>
        )}
      </DialogField>
    </>
  )
}
