'use client'
import { useState } from 'react'
import { DialogField } from './dialog-field.tsx'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'
import { chosenRecord, putRecord } from './put-record.ts'

/** The sentence, amounts and signs of a co-funded project, inside the text. */
export default function ProjectDialog({ editor, services, onClose }: EditorDialogProps) {
  const chosen = chosenRecord<{ projectSlug: string }>(editor, 'projectFunding')
  const [slug, setSlug] = useState(chosen?.projectSlug ?? services.projects[0]?.slug ?? '')

  function set() {
    if (slug !== '') putRecord(editor, 'projectFunding', { projectSlug: slug })
    onClose()
  }

  return (
    <EditorDialog
      title="Projekt współfinansowany"
      {...(services.projects.length > 0 && { submit: chosen ? 'Zmień projekt' : 'Wstaw projekt', onSubmit: set })}
      onClose={onClose}
    >
      {services.projects.length === 0 ? (
        <p>W portalu nie ma jeszcze projektów. Dodaje je redaktor w menu „Projekty”.</p>
      ) : (
        <DialogField label="Projekt" hint="W treści pokażą się: zdanie o finansowaniu, kwoty i znaki.">
          {(control) => (
            <select {...control} className="control" value={slug} onChange={(event) => setSlug(event.target.value)}>
              {services.projects.map((project) => (
                <option key={project.slug} value={project.slug}>
                  {project.title}
                </option>
              ))}
            </select>
          )}
        </DialogField>
      )}
    </EditorDialog>
  )
}
