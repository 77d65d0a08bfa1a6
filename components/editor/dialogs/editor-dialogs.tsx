'use client'
import { type ComponentType, lazy, Suspense } from 'react'
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

/** Used now and then: these come when they are asked for. */
const DetailsDialog = lazy(() => import('./details-dialog.tsx'))
const AbbreviationDialog = lazy(() => import('./abbreviation-dialog.tsx'))
const FootnoteDialog = lazy(() => import('./footnote-dialog.tsx'))
const HelplineDialog = lazy(() => import('./helpline-dialog.tsx'))
const ContactDialog = lazy(() => import('./contact-dialog.tsx'))

type Props = EditorDialogProps & { readonly dialog: DialogName | null }

const dialogs = {
  link: LinkDialog,
  language: LanguageDialog,
  table: TableDialog,
  image: ImageDialog,
  attachment: AttachmentDialog,
  'team-register': TeamRegisterDialog,
  project: ProjectDialog,
  quote: QuoteDialog,
  details: DetailsDialog,
  abbreviation: AbbreviationDialog,
  footnote: FootnoteDialog,
  helpline: HelplineDialog,
  contact: ContactDialog,
  list: ListDialog,
  help: HelpDialog,
} as const satisfies Record<DialogName, ComponentType<EditorDialogProps>>

/** One dialog at a time; each starts again with what the cursor is on. */
export function EditorDialogs({ dialog, ...props }: Props) {
  if (dialog === null) return null
  const Dialog = dialogs[dialog]
  return (
    <Suspense fallback={null}>
      <Dialog {...props} />
    </Suspense>
  )
}
