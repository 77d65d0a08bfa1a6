'use client'
import { type ComponentType, useEffect, useState } from 'react'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'

type Dialog = ComponentType<EditorDialogProps>
export type LoadDialog = () => Promise<{ readonly default: Dialog }>

type Props = EditorDialogProps & { readonly load: LoadDialog }

/** Those that have come. */
const known = new Map<LoadDialog, Dialog>()

/**
 * A dialog whose program comes when it is asked for. Until then an empty one has the focus, so that nothing typed goes into
 * the text; without a connection it says so, and the text stays as it is.
 */
export function OnDemand({ load, ...props }: Props) {
  const [Loaded, setLoaded] = useState<Dialog | null>(() => known.get(load) ?? null)
  const [isLost, setLost] = useState(false)
  useEffect(() => {
    if (known.has(load)) return
    let isOver = false
    load().then(
      (found) => {
        known.set(load, found.default)
        if (!isOver) setLoaded(() => found.default)
      },
      () => {
        if (!isOver) setLost(true)
      },
    )
    return () => {
      isOver = true
    }
  }, [load])
  if (Loaded !== null) return <Loaded {...props} />
  return (
    <EditorDialog title={isLost ? 'Nie udało się otworzyć okna' : 'Wczytywanie'} onClose={props.onClose}>
      <p role="status">{isLost ? 'Sprawdź połączenie i spróbuj ponownie. Tekst zostaje bez zmian.' : 'Chwilę…'}</p>
    </EditorDialog>
  )
}
