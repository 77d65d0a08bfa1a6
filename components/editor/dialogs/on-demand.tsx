'use client'
import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'
import { type Program, useOnDemand } from '#components/ui/use-on-demand.ts'
import { DialogFrame, useDialogFrame } from './dialog-frame.tsx'
import { focusFirst, withKey } from './typed-ahead.ts'

type Props<Own> = { readonly load: Program<Own>; readonly props: Own }

/**
 * A dialog whose program comes when it is asked for. Its frame is there at once and has the focus, so that nothing typed
 * goes into the text and Escape closes it; words typed meanwhile go into its first field. Without a connection it says so
 * and can be asked for again.
 */
export function OnDemand<Own extends { readonly onClose: () => void }>({ load, props }: Props<Own>) {
  const { Loaded, isLost, again } = useOnDemand(load)
  const typed = useRef('')

  function keep(event: KeyboardEvent) {
    if (!(event.target instanceof HTMLButtonElement)) typed.current = withKey(typed.current, event)
  }

  return (
    <DialogFrame onClose={props.onClose} onKeyDown={Loaded === null ? keep : undefined}>
      {Loaded === null ? (
        <Waiting isLost={isLost} again={again} />
      ) : (
        <Arrived typed={typed}>
          <Loaded {...props} />
        </Arrived>
      )}
    </DialogFrame>
  )
}

type ArrivedProps = { readonly typed: RefObject<string>; readonly children: ReactNode }

/** Gives the focus on to what has come, also where it was there from the beginning. */
function Arrived({ typed, children }: ArrivedProps) {
  const frame = useDialogFrame()
  useLayoutEffect(() => {
    const dialog = frame?.opened()
    if (dialog) focusFirst(dialog, typed.current)
    typed.current = ''
  }, [frame, typed])
  return children
}

type WaitingProps = { readonly isLost: boolean; readonly again: () => void }

/** The heading has the focus: a space typed for what is coming must not press a button. */
function Waiting({ isLost, again }: WaitingProps) {
  const frame = useDialogFrame()
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said changes, and the button pressed may be gone
  useLayoutEffect(() => {
    frame?.opened()
    heading.current?.focus()
  }, [frame, isLost])
  return (
    <div className="dialog-waiting">
      <h2 ref={heading} id={frame?.titleId} tabIndex={-1}>
        {isLost ? 'Nie udało się otworzyć okna' : 'Wczytywanie'}
      </h2>
      <p role="status">{isLost ? 'Sprawdź połączenie i spróbuj ponownie. Tekst zostaje bez zmian.' : 'Chwilę…'}</p>
      <div className="form-foot">
        {isLost && (
          <button type="button" className="button button-main" onClick={again}>
            Spróbuj ponownie
          </button>
        )}
        <button type="button" className="button" onClick={frame?.close}>
          Anuluj
        </button>
      </div>
    </div>
  )
}
