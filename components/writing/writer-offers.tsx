'use client'
import type { EditorRecords } from '#components/editor/schema/editor-records.ts'
import { ConflictPanel } from './conflict/conflict-panel.tsx'
import { RestoreOffer } from './restore-offer.tsx'
import type { Writer } from './use-writer.ts'
import type { WritingView } from './writing-view.ts'

type Props = {
  readonly view: WritingView
  readonly writer: Writer
  readonly records: EditorRecords
  readonly now: number
}

/** Other texts than the one in the form: kept in this browser, put aside, or saved by somebody meanwhile. */
export function WriterOffers({ view, writer, records, now }: Props) {
  const { state, text, offers } = writer
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
        <ConflictPanel
          key={state.other.lockVersion}
          mine={text}
          other={state.other}
          view={view}
          records={records}
          now={now}
          onKeepMine={() => void writer.resolve(text)}
          onTakeSaved={writer.takeSaved}
          onJoin={(joined) => void writer.resolve(joined)}
        />
      )}
    </>
  )
}
