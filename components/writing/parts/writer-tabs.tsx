'use client'
import type { KeyboardEvent } from 'react'
import { partId, partTabId, type WriterPartName, writerPartNames } from './writer-part-name.ts'

const labels = {
  text: 'Tekst',
  state: 'Stan',
  data: 'Dane',
  files: 'Pliki',
  outline: 'Konspekt',
} as const satisfies Record<WriterPartName, string>

type Props = {
  readonly front: WriterPartName
  /** How much is still to be completed before publication: seen without opening the part that lists it. */
  readonly missing: number
  readonly onShow: (part: WriterPartName) => void
}

/** Tabs of the writing page on a narrow window (ARIA Authoring Practices): one stop, arrows, Home and End move and show. */
export function WriterTabs({ front, missing, onShow }: Props) {
  function move(event: KeyboardEvent) {
    const at = writerPartNames.indexOf(front)
    const last = writerPartNames.length - 1
    const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[
      event.key
    ]
    const part = to === undefined ? undefined : writerPartNames[to]
    if (part === undefined) return
    event.preventDefault()
    onShow(part)
    document.getElementById(partTabId(part))?.focus()
  }

  return (
    <div className="writer-tabs" role="tablist" aria-label="Części artykułu" onKeyDown={move}>
      {writerPartNames.map((part) => (
        <button
          key={part}
          type="button"
          role="tab"
          className="writer-tab"
          id={partTabId(part)}
          aria-controls={partId(part)}
          aria-selected={part === front}
          tabIndex={part === front ? 0 : -1}
          onClick={() => onShow(part)}
        >
          {labels[part]}
          {part === 'state' && missing > 0 && (
            <>
              <span className="visually-hidden">, do uzupełnienia:</span> <span className="tab-count">{missing}</span>
            </>
          )}
        </button>
      ))}
    </div>
  )
}
