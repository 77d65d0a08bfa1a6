'use client'
import { type Program, useOnDemand } from '#components/ui/use-on-demand.ts'
import { EditorDialog } from './editor-dialog.tsx'

type Props<Own> = { readonly load: Program<Own>; readonly props: Own }

/**
 * A dialog whose program comes when it is asked for. Until then an empty one has the focus, so that nothing typed goes into
 * the text; without a connection it says so, and the text stays as it is.
 */
export function OnDemand<Own extends { readonly onClose: () => void }>({ load, props }: Props<Own>) {
  const { Loaded, isLost } = useOnDemand(load)
  if (Loaded !== null) return <Loaded {...props} />
  return (
    <EditorDialog title={isLost ? 'Nie udało się otworzyć okna' : 'Wczytywanie'} onClose={props.onClose}>
      <p role="status">{isLost ? 'Sprawdź połączenie i spróbuj ponownie. Tekst zostaje bez zmian.' : 'Chwilę…'}</p>
    </EditorDialog>
  )
}
