'use client'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'
import { shortcuts } from './shortcuts.ts'

export default function HelpDialog({ onClose }: EditorDialogProps) {
  return (
    <EditorDialog title="Skróty klawiszowe" onClose={onClose}>
      <table className="data-table">
        <caption className="visually-hidden">Skróty klawiszowe w treści artykułu</caption>
        <thead>
          <tr>
            <th scope="col">Czynność</th>
            <th scope="col">Klawisze</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ action, keys }) => (
            <tr key={action}>
              <th scope="row">{action}</th>
              <td>{keys}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="field-hint">Na komputerze Mac zamiast Ctrl naciśnij Cmd, a zamiast Alt: Option.</p>
    </EditorDialog>
  )
}
