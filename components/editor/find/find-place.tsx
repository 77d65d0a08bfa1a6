'use client'
import type { ComponentProps } from 'react'
import { useOnDemand } from '#components/ui/use-on-demand.ts'
import type FindPanel from './find-panel.tsx'

const loadPanel = () => import('./find-panel.tsx')

/** „Znajdź i zamień", whose program comes when it is first used. */
export function FindPlace(props: ComponentProps<typeof FindPanel>) {
  const { Loaded: Panel, isLost, again } = useOnDemand(loadPanel)
  if (Panel !== null) return <Panel {...props} />
  if (!isLost) return <p className="quiet">Wczytywanie…</p>
  return (
    <div className="band" role="alert">
      <p>Nie udało się wczytać wyszukiwania. Sprawdź połączenie. Tekst zostaje bez zmian.</p>
      <button type="button" className="button" onClick={again}>
        Spróbuj ponownie
      </button>
      <button type="button" className="button" onClick={props.onClose}>
        Zamknij
      </button>
    </div>
  )
}
