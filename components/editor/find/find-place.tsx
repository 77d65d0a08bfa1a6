'use client'
import type { ComponentProps } from 'react'
import { OnDemandPlace } from '#components/ui/on-demand-place.tsx'
import type FindPanel from './find-panel.tsx'

const loadPanel = () => import('./find-panel.tsx')

/** „Znajdź i zamień", whose program comes when it is first used. */
export function FindPlace(props: ComponentProps<typeof FindPanel>) {
  return (
    <OnDemandPlace load={loadPanel} props={props} lost="Nie udało się wczytać wyszukiwania." onClose={props.onClose} />
  )
}
