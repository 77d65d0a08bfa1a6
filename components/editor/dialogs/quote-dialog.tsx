'use client'
import { useState } from 'react'
import { DialogField } from './dialog-field.tsx'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'

export default function QuoteDialog({ editor, onClose }: EditorDialogProps) {
  const [attribution, setAttribution] = useState<string>(editor.getAttributes('blockquote').attribution ?? '')

  function set() {
    const words = attribution.trim()
    editor
      .chain()
      .focus()
      .updateAttributes('blockquote', { attribution: words === '' ? null : words })
      .run()
    onClose()
  }

  return (
    <EditorDialog title="Autor cytatu" submit="Zapisz autora" onSubmit={set} onClose={onClose}>
      <DialogField label="Kto to powiedział lub napisał" hint="Na przykład: minister, 2 marca 2015 r." isOptional>
        {(control) => (
          <input
            {...control}
            className="control"
            maxLength={500}
            value={attribution}
            onChange={(event) => setAttribution(event.target.value)}
          />
        )}
      </DialogField>
    </EditorDialog>
  )
}
