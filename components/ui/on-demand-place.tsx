'use client'
import { type Program, useOnDemand } from './use-on-demand.ts'

type Props<Own> = {
  readonly load: Program<Own>
  readonly props: Own
  /** What could not be fetched, as a sentence with its stop: „Nie udało się wczytać pól obrazu." */
  readonly lost: string
  /** A way out beside trying again, where the place can be closed. */
  readonly onClose?: () => void
}

/** A part of a page whose program comes when it is used: until then a calm word, and a way to try again if it was lost. */
export function OnDemandPlace<Own extends object>({ load, props, lost, onClose }: Props<Own>) {
  const { Loaded, isLost, again } = useOnDemand(load)
  if (Loaded !== null) return <Loaded {...props} />
  if (!isLost) {
    return (
      <p className="quiet" role="status">
        Wczytywanie…
      </p>
    )
  }
  return (
    <div className="band" role="alert">
      <p>{lost} Sprawdź połączenie. Tekst zostaje bez zmian.</p>
      <button type="button" className="button" onClick={again}>
        Spróbuj ponownie
      </button>
      {onClose && (
        <button type="button" className="button" onClick={onClose}>
          Zamknij
        </button>
      )}
    </div>
  )
}
