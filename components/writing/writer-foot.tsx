'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { typeset } from '#domain/text/typography.ts'
import { followFootHeight } from './foot-height.ts'
import { type Other, othersWords } from './others.ts'
import type { SaverState } from './saving/draft-saver.ts'
import { savedMessage, saveState, stopSentences } from './saving/save-words.ts'

type Props = {
  readonly state: SaverState
  /** What just happened, said once. */
  readonly message: string
  readonly words: string
  /** Who else has the text open. */
  readonly others: readonly Other[]
  /** Whose session the text belongs to. */
  readonly owner: string
  readonly isCorrection: boolean
  readonly onSave: () => void
  readonly onCompare: () => void
  readonly children: ReactNode
}

/** Always in view: what is saved, what is in the way, and the next step. */
export function WriterFoot({ state, message, words, others, owner, isCorrection, onSave, onCompare, children }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const now = Date.now()
  useEffect(() => (place.current ? followFootHeight(place.current) : undefined), [])
  const phase = state.phase === 'saving' ? state.before : state.phase
  const stop = stopSentences[phase]
  // What is in the band or in the state beside is only spoken here.
  const isShown = message !== stop && (state.savedAt === null || message !== savedMessage(state.savedAt, isCorrection))
  return (
    <div ref={place} className="writer-foot">
      {stop !== null && (
        <div className="band writer-band">
          <p>
            {stop}
            {phase === 'other-account' && ` Zaloguj się jako: ${owner}.`}
            {!state.isCopied && ' Przeglądarka nie pozwala zachować kopii: nie zamykaj tej karty.'}
          </p>
          <StopWays phase={phase} onSave={onSave} onCompare={onCompare} />
        </div>
      )}
      <div className="writer-foot-line">
        <div className="writer-state">
          <p>
            {saveState(state, now)} <span className="quiet">· {words}</span>
          </p>
          {others.length > 0 && <p className="writer-others">{typeset(`Otwarte też: ${othersWords(others, now)}`)}</p>}
        </div>
        <p role="status" className={isShown ? 'writer-message' : 'visually-hidden'}>
          {message}
        </p>
        <div className="writer-buttons">{children}</div>
      </div>
    </div>
  )
}

function StopWays({
  phase,
  onSave,
  onCompare,
}: Pick<Props, 'onSave' | 'onCompare'> & { readonly phase: SaverState['phase'] }) {
  const again = (
    <button type="button" className="button" onClick={onSave}>
      Zapisz ponownie
    </button>
  )
  if (phase === 'signed-out' || phase === 'other-account') {
    return (
      <div className="form-foot">
        <a className="button button-main" href="/logowanie?callbackUrl=%2Fpanel" target="_blank" rel="noopener">
          Zaloguj się w nowej karcie
        </a>
        {again}
      </div>
    )
  }
  if (phase === 'conflict') {
    return (
      <button type="button" className="button button-main" onClick={onCompare}>
        Porównaj wersje
      </button>
    )
  }
  return phase === 'refused' || phase === 'partly' ? null : again
}
