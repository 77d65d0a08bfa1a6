import type { Editor } from '@tiptap/react'
import type { EditorServices } from '../editor-services.ts'

/** What every dialog of the editor is given. */
export type EditorDialogProps = {
  readonly editor: Editor
  readonly services: EditorServices
  readonly onClose: () => void
}
