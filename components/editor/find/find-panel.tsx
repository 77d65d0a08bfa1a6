'use client'
import { type Editor, useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { counted } from '#domain/text/plural.ts'
import { findInText, findKey, findPlugin, replacedInText } from './find-in-text.ts'

type Props = {
  readonly editor: Editor
  readonly announce: (message: string) => void
  readonly onClose: () => void
}

/** "Znajdź i zamień" over the text: Enter goes to the next place, Shift+Enter to the one before, Escape closes. */
export default function FindPanel({ editor, announce, onClose }: Props) {
  const [words, setWords] = useState('')
  const [other, setOther] = useState('')
  const [wish, setWish] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const doc = useEditorState({ editor, selector: ({ editor: now }) => now.state.doc })
  const places = findInText(doc, words)
  const current = Math.min(wish, Math.max(places.length - 1, 0))

  useEffect(() => {
    editor.registerPlugin(findPlugin())
    input.current?.focus()
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin(findKey)
    }
  }, [editor])
  useEffect(() => {
    editor.view.dispatch(editor.state.tr.setMeta(findKey, { words, current }))
    const shown = editor.view.dom.querySelector('.found-current')
    shown?.scrollIntoView({ block: 'center' })
  }, [editor, words, current])

  function go(step: 1 | -1) {
    if (places.length === 0) return
    const next = (current + step + places.length) % places.length
    setWish(next)
    announce(`Miejsce ${next + 1} z ${places.length}.`)
  }

  function replaceOne() {
    const place = places[current]
    if (place === undefined) return
    editor.view.dispatch(replacedInText(editor.state, [place], other))
    announce('Zamieniono.')
  }

  function replaceAll() {
    if (places.length === 0) return
    editor.view.dispatch(replacedInText(editor.state, places, other))
    setWish(0)
    announce(`Zamieniono: ${counted(places.length, { one: 'miejsce', few: 'miejsca', many: 'miejsc' })}.`)
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    } else if (event.key === 'Enter' && event.target === input.current) {
      event.preventDefault()
      go(event.shiftKey ? -1 : 1)
    }
  }

  return (
    <search className="find-panel" aria-label="Znajdź i zamień" onKeyDown={press}>
      <div className="find-field">
        <label htmlFor="szukane-slowa">Znajdź</label>
        <input
          ref={input}
          id="szukane-slowa"
          type="text"
          className="control"
          autoComplete="off"
          value={words}
          onChange={({ target }) => {
            setWords(target.value)
            setWish(0)
          }}
        />
      </div>
      <div className="find-field">
        <label htmlFor="nowe-slowa">Zamień na</label>
        <input
          id="nowe-slowa"
          type="text"
          className="control"
          autoComplete="off"
          value={other}
          onChange={({ target }) => setOther(target.value)}
        />
      </div>
      <p role="status" className="find-count">
        {words !== '' && (places.length === 0 ? 'Brak wyników' : `${current + 1} z ${places.length}`)}
      </p>
      <div className="find-buttons">
        <FindButton label="Poprzednie" isOff={places.length === 0} onPress={() => go(-1)} />
        <FindButton label="Następne" isOff={places.length === 0} onPress={() => go(1)} />
        <FindButton label="Zamień" isOff={places.length === 0} onPress={replaceOne} />
        <FindButton label="Zamień wszystkie" isOff={places.length === 0} onPress={replaceAll} />
        <FindButton label="Zamknij" onPress={onClose} />
      </div>
    </search>
  )
}

type ButtonProps = { readonly label: string; readonly isOff?: boolean; readonly onPress: () => void }

function FindButton({ label, isOff = false, onPress }: ButtonProps) {
  return (
    <button type="button" className="button" aria-disabled={isOff || undefined} onClick={onPress}>
      {label}
    </button>
  )
}
