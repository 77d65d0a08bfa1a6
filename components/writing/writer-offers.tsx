'use client'
import { useRef, useState } from 'react'
import type { EditorRecords } from '#components/editor/schema/editor-records.ts'
import { clockMoment } from './clock-time.ts'
import { Conflict } from './conflict/conflict.tsx'
import type { ConflictWays } from './conflict/conflict-panel.tsx'
import { RestoreOffer } from './restore-offer.tsx'
import type { ServerDraft } from './saving/draft-transport.ts'
import { useSettled } from './use-settled.ts'
import type { Writer } from './use-writer.ts'
import type { WritingView } from './writing-view.ts'

type Props = {
  readonly view: WritingView
  readonly writer: Writer
  readonly records: EditorRecords
  readonly now: number
}

/** A pause in typing after which two texts are compared again, in ms. */
const PAUSE_MS = 800

/** Other texts than the one in the form: kept in this browser, put aside, or saved by somebody meanwhile. */
export function WriterOffers({ view, writer, records, now }: Props) {
  const { state, offers } = writer
  const [offer] = offers
  return (
    <>
      {offer && (
        <RestoreOffer
          copy={offer}
          savedAt={state.savedAt}
          now={now}
          onRestore={() => writer.restore(offer)}
          onDismiss={() => writer.dismiss(offer)}
        />
      )}
      {writer.hasAside && (
        <div className="band writer-band">
          <p>Wczytano zapisaną wersję. Twoja wersja jest jeszcze w tej karcie.</p>
          <button type="button" className="button" onClick={writer.bringBackMine}>
            Przywróć moją
          </button>
        </div>
      )}
      {state.phase === 'conflict' && state.other !== null && (
        <Compared key={state.other.lockVersion} {...{ view, writer, records, now, other: state.other }} />
      )}
    </>
  )
}

function Compared({ view, writer, records, now, other }: Props & { readonly other: ServerDraft }) {
  const { text } = writer
  const mine = useSettled(text, PAUSE_MS)
  const current = useRef(writer)
  current.current = writer
  const [ways] = useState(
    (): ConflictWays => ({
      keepMine: () => void current.current.resolve(current.current.text),
      takeSaved: () => current.current.takeSaved(),
      join: (joined) => void current.current.resolve(joined(current.current.text)),
    }),
  )
  const who = other.savedBy === null ? '' : ` (${other.savedBy})`
  const savedTitle = `Wersja zapisana o ${clockMoment(other.savedAt, now)}${who}`
  return <Conflict {...{ mine, other, savedTitle, view, records, ways }} />
}
