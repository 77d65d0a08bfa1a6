'use client'
import type { JSONContent } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { useState } from 'react'
import type { Recording } from '#domain/article/body/body.ts'
import { parseHref } from '#domain/article/body/link-target.ts'
import { lengthClock, parseLength } from '#domain/article/body/recording-words.ts'
import { DialogField } from './dialog-field.tsx'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'
import { chosenBlock, putHolder } from './put-record.ts'

type Attrs = Recording['attrs']
type Errors = { readonly href?: string; readonly length?: string; readonly transcriptHref?: string }

const media = { film: 'Film', sound: 'Dźwięk' } as const satisfies Record<Attrs['medium'], string>
const LENGTH = 'Wpisz czas w minutach i sekundach, na przykład 12:30, albo z godzinami: 1:02:30.'

/** A film or a sound by its address, with what a reader is told of it and has instead of it. */
export default function RecordingDialog({ editor, onClose }: EditorDialogProps) {
  const [chosen] = useState(() => chosenBlock(editor, 'recording'))
  const attrs = chosen?.attrs as Attrs | undefined
  const [medium, setMedium] = useState(attrs?.medium ?? 'film')
  const [href, setHref] = useState(attrs?.href ?? '')
  const [title, setTitle] = useState(attrs?.title ?? '')
  const [length, setLength] = useState(attrs?.seconds ? lengthClock(attrs.seconds) : '')
  const [isElsewhere, setElsewhere] = useState((attrs?.transcriptHref ?? null) !== null)
  const [transcriptHref, setTranscriptHref] = useState(attrs?.transcriptHref ?? '')
  const [transcript, setTranscript] = useState(() => (chosen === null ? '' : linesOf(chosen)))
  const [errors, setErrors] = useState<Errors>({})

  function set() {
    const page = pageAddress(href)
    const transcriptPage = isElsewhere && transcriptHref.trim() !== '' ? pageAddress(transcriptHref) : null
    const seconds = parseLength(length)
    const found: Errors = {
      ...(page === null && { href: 'Wpisz adres strony z nagraniem, zaczynający się od https://.' }),
      ...(seconds === null && length.trim() !== '' && { length: LENGTH }),
      ...(isElsewhere &&
        transcriptHref.trim() !== '' &&
        transcriptPage === null && {
          transcriptHref: 'Wpisz adres strony z transkrypcją, zaczynający się od https://.',
        }),
    }
    setErrors(found)
    if (Object.keys(found).length > 0) return
    putHolder(editor, {
      type: 'recording',
      attrs: { medium, href: page, title: title.trim(), seconds, transcriptHref: transcriptPage },
      content: isElsewhere ? [] : toParagraphs(transcript, chosen),
    })
    onClose()
  }

  return (
    <EditorDialog
      title={chosen ? 'Film lub dźwięk w treści' : 'Nowy film lub dźwięk'}
      submit={chosen ? 'Zapisz' : 'Wstaw nagranie'}
      onSubmit={set}
      onClose={onClose}
    >
      <DialogField
        label="Adres strony z nagraniem"
        hint="Czytelnik zobaczy kartę z odnośnikiem. Niczego nie pobierzemy stamtąd, zanim go nie otworzy."
        error={errors.href ?? null}
      >
        {(control) => (
          <input
            {...control}
            type="url"
            className="control"
            value={href}
            onChange={({ target }) => setHref(target.value)}
          />
        )}
      </DialogField>
      <fieldset className="field">
        <legend>Rodzaj</legend>
        {(Object.keys(media) as Attrs['medium'][]).map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="rodzaj-nagrania" checked={medium === one} onChange={() => setMedium(one)} />
            <span>{media[one]}</span>
          </label>
        ))}
      </fieldset>
      <DialogField label="Tytuł nagrania">
        {(control) => (
          <input
            {...control}
            className="control"
            maxLength={500}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </DialogField>
      <DialogField label="Czas trwania" hint="Minuty i sekundy, na przykład 12:30." error={errors.length ?? null}>
        {(control) => (
          <input
            {...control}
            className="control control-short"
            value={length}
            onChange={({ target }) => setLength(target.value)}
          />
        )}
      </DialogField>
      <fieldset className="field">
        <legend>Transkrypcja</legend>
        <p className="field-hint">
          Wszystko, co w nagraniu słychać, a w filmie także to, co ważnego widać. Film z mową powinien mieć też napisy
          na stronie, do której prowadzi adres.
        </p>
        <label className="choice">
          <input type="radio" name="transkrypcja" checked={!isElsewhere} onChange={() => setElsewhere(false)} />
          <span>Wpisana tutaj, rozwijana pod odnośnikiem</span>
        </label>
        <label className="choice">
          <input type="radio" name="transkrypcja" checked={isElsewhere} onChange={() => setElsewhere(true)} />
          <span>Na innej stronie</span>
        </label>
      </fieldset>
      {isElsewhere ? (
        <DialogField label="Adres strony z transkrypcją" error={errors.transcriptHref ?? null}>
          {(control) => (
            <input
              {...control}
              type="url"
              className="control"
              value={transcriptHref}
              onChange={({ target }) => setTranscriptHref(target.value)}
            />
          )}
        </DialogField>
      ) : (
        <DialogField label="Tekst transkrypcji" hint="Każdy wiersz będzie akapitem.">
          {(control) => (
            <textarea
              {...control}
              className="control control-full"
              rows={8}
              value={transcript}
              onChange={({ target }) => setTranscript(target.value)}
            />
          )}
        </DialogField>
      )}
    </EditorDialog>
  )
}

function pageAddress(typed: string): string | null {
  const href = parseHref(typed.trim())
  return href !== null && /^(?:https?:|\/)/i.test(href) ? href : null
}

function linesOf(recording: Node): string {
  return recording.children.map((paragraph) => paragraph.textBetween(0, paragraph.content.size, '', ' ')).join('\n')
}

/** Untouched words keep what is on them: links, languages, identity. */
function toParagraphs(transcript: string, chosen: Node | null): JSONContent[] {
  if (chosen !== null && linesOf(chosen) === transcript) return chosen.content.toJSON() ?? []
  return transcript
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }))
}
