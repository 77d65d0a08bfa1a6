'use client'
import { useState } from 'react'
import { type ContactField, contactIssues, type TypedContact, toContact } from './contact-fields.ts'
import { DialogField } from './dialog-field.tsx'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'
import { chosenRecord, putRecord } from './put-record.ts'

type FieldFacts = { readonly field: ContactField; readonly label: string; readonly hint?: string }

const fields: readonly FieldFacts[] = [
  { field: 'name', label: 'Osoba lub komórka' },
  { field: 'phone', label: 'Telefon', hint: 'Na przykład 22 628 01 20 albo 22 628 01 20 wew. 5.' },
  { field: 'email', label: 'E-mail' },
  { field: 'address', label: 'Adres', hint: 'Ulica i numer, kod i miejscowość.' },
  { field: 'hours', label: 'Godziny', hint: 'Na przykład: od poniedziałku do piątku, 8:00–16:00.' },
]

/** How to reach somebody whom the records do not know. */
export default function ContactDialog({ editor, onClose }: EditorDialogProps) {
  const chosen = chosenRecord<TypedContact>(editor, 'contactCard')
  const [contact, setContact] = useState<TypedContact>(
    chosen ?? { name: '', phone: null, email: null, address: null, hours: null },
  )
  const [issues, setIssues] = useState<Partial<Record<ContactField, string>>>({})

  function set() {
    const found = contactIssues(contact)
    setIssues(found)
    if (Object.keys(found).length > 0) return
    putRecord(editor, 'contactCard', toContact(contact))
    onClose()
  }

  return (
    <EditorDialog
      title="Karta kontaktu"
      submit={chosen ? 'Zapisz kontakt' : 'Wstaw kartę'}
      onSubmit={set}
      onClose={onClose}
    >
      <p className="field-hint">
        Podaj telefon, e-mail albo adres. Numer pomocy z rejestru wstaw jako kartę infolinii: będzie zawsze aktualny.
      </p>
      {fields.map(({ field, label, hint }) => (
        <DialogField key={field} label={label} hint={hint} error={issues[field] ?? null} isOptional={field !== 'name'}>
          {(control) => (
            <input
              {...control}
              className="control"
              type={field === 'email' ? 'email' : field === 'phone' ? 'tel' : 'text'}
              maxLength={field === 'email' ? 254 : 500}
              autoComplete="off"
              value={contact[field] ?? ''}
              onChange={(event) => setContact({ ...contact, [field]: event.target.value })}
            />
          )}
        </DialogField>
      ))}
    </EditorDialog>
  )
}
