'use client'
import { lazy, Suspense } from 'react'
import { AttachmentDialog } from './attachment-dialog.tsx'
import type { DialogName } from './dialog-name.ts'
import type { EditorDialogProps } from './editor-dialog-props.ts'
import { HelpDialog } from './help-dialog.tsx'
import { ImageDialog } from './image-dialog.tsx'
import { LanguageDialog } from './language-dialog.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { ListDialog } from './list-dialog.tsx'
import { ProjectDialog } from './project-dialog.tsx'
import { QuoteDialog } from './quote-dialog.tsx'
import { TableDialog } from './table-dialog.tsx'
import { TeamRegisterDialog } from './team-register-dialog.tsx'

const RecordingDialog = lazy(() => import('./recording-dialog.tsx'))
const GalleryDialog = lazy(() => import('./gallery-dialog.tsx'))

type Props = EditorDialogProps & { readonly dialog: DialogName | null }

const dialogs = {
  link: LinkDialog,
  language: LanguageDialog,
  table: TableDialog,
  image: ImageDialog,
  gallery: GalleryDialog,
  recording: RecordingDialog,
  attachment: AttachmentDialog,
  'team-register': TeamRegisterDialog,
  project: ProjectDialog,
  quote: QuoteDialog,
  list: ListDialog,
  help: HelpDialog,
} as const satisfies Record<DialogName, (props: EditorDialogProps) => React.ReactNode>

/** One dialog at a time; each starts again with what the cursor is on. */
export function EditorDialogs({ dialog, ...props }: Props) {
  if (dialog === null) return null
  const Dialog = dialogs[dialog]
  return (
    <Suspense>
      <Dialog {...props} />
    </Suspense>
  )
}
