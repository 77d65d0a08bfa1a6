'use client'
import type { JSONContent } from '@tiptap/core'
import { Document } from '@tiptap/extension-document'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { UndoRedo } from '@tiptap/extensions'
import { EditorContent, useEditor } from '@tiptap/react'
import { useId, useState } from 'react'
import { FieldErrors } from '#components/form/field-frame.tsx'
import { marks } from '../schema/marks.ts'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'
import { type NoteWords, withLinkedAddresses } from './linked-addresses.ts'
import { chosenRecord } from './put-record.ts'

/** Words of a note on one line, with the marks that any text has; an address written in them becomes a link. */
export default function FootnoteDialog({ editor, onClose }: EditorDialogProps) {
  const chosen = chosenRecord<{ words: NoteWords }>(editor, 'footnote')
  const fieldId = useId()
  const [error, setError] = useState<string | null>(null)
  const [content] = useState(
    () => ({ type: 'doc', content: [{ type: 'paragraph', content: chosen?.words ?? [] }] }) as JSONContent,
  )
  const field = useEditor({
    extensions: [Document.extend({ content: 'paragraph' }), Paragraph, Text, ...marks, UndoRedo],
    content,
    immediatelyRender: false,
    autofocus: 'end',
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: {
      // Escape is for the dialog.
      handleDOMEvents: { keydown: (_view, { key }) => key === 'Escape' },
      attributes: {
        role: 'textbox',
        'aria-label': 'Treść przypisu',
        'aria-describedby': `${fieldId}-podpowiedz ${fieldId}-blad`,
        class: 'control editor-note-field',
        spellcheck: 'true',
      },
    },
  })

  function set() {
    const words = withLinkedAddresses(field?.getJSON().content?.[0]?.content as NoteWords | undefined)
    if (words.length === 0) {
      setError('Wpisz treść przypisu.')
      field?.commands.focus('end')
      return
    }
    if (chosen) editor.chain().focus().updateAttributes('footnote', { words }).run()
    else {
      const { to } = editor.state.selection
      editor.chain().focus().insertContentAt(to, { type: 'footnote', attrs: { words } }).run()
    }
    onClose()
  }

  return (
    <EditorDialog
      title="Przypis"
      submit={chosen ? 'Zapisz przypis' : 'Wstaw przypis'}
      onSubmit={set}
      onClose={onClose}
      beside={
        <button type="button" className="button" onClick={() => field?.chain().focus().toggleItalic().run()}>
          Kursywa
        </button>
      }
    >
      <div className={error === null ? 'field' : 'field field-refused'}>
        <div className="field-label" aria-hidden="true">
          Treść przypisu
        </div>
        <p id={`${fieldId}-podpowiedz`} className="field-hint">
          Numer nada się sam. Adres zaczynający się od https:// stanie się odnośnikiem.
        </p>
        <div role="alert">
          <FieldErrors id={fieldId} errors={error === null ? [] : [error]} />
        </div>
        <EditorContent editor={field} />
      </div>
    </EditorDialog>
  )
}
