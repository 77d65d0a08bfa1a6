'use client'
import { useOnDemand } from '#components/ui/use-on-demand.ts'
import type { ConflictProps } from './conflict-panel.tsx'

const loadPanel = () => import('./conflict-panel.tsx')

/** Two people saved. What differs comes when it is needed; without it there are still two of the three ways out. */
export function Conflict(props: ConflictProps) {
  const { Loaded: Panel, isLost, again } = useOnDemand(loadPanel)
  return (
    <section className="conflict" id="porownanie" tabIndex={-1} aria-labelledby="porownanie-tytul">
      <h2 id="porownanie-tytul">Nie zapisano: ktoś zapisał już inną wersję</h2>
      {Panel !== null && <Panel {...props} />}
      {Panel === null && !isLost && <p role="status">Porównywanie wersji…</p>}
      {Panel === null && isLost && (
        <>
          <p role="alert">
            Nie udało się wczytać porównania. Sprawdź połączenie i spróbuj ponownie. Twój tekst czeka w tej karcie.
          </p>
          <div className="form-foot">
            <button type="button" className="button button-main" onClick={again}>
              Spróbuj ponownie
            </button>
            <button type="button" className="button" onClick={props.ways.keepMine}>
              Zostaw moją
            </button>
            <button type="button" className="button" onClick={props.ways.takeSaved}>
              Użyj zapisanej
            </button>
          </div>
        </>
      )}
    </section>
  )
}
