'use client'
import type { ComponentType } from 'react'
import { AttachmentDialog } from './attachment-dialog.tsx'
import type { DialogName } from './dialog-name.ts'
import type { EditorDialogProps } from './editor-dialog-props.ts'
import { ImageDialog } from './image-dialog.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { type LoadDialog, OnDemand } from './on-demand.tsx'
import { QuoteDialog } from './quote-dialog.tsx'
import { TableDialog } from './table-dialog.tsx'

type Props = EditorDialogProps & { readonly dialog: DialogName | null }

const dialogs = {
  link: LinkDialog,
  table: TableDialog,
  image: ImageDialog,
  attachment: AttachmentDialog,
  quote: QuoteDialog,
} as const satisfies Partial<Record<DialogName, ComponentType<EditorDialogProps>>>

/** Used now and then. */
const onDemand = {
  gallery: () => import('./gallery-dialog.tsx'),
  recording: () => import('./recording-dialog.tsx'),
  language: () => import('./language-dialog.tsx'),
  help: () => import('./help-dialog.tsx'),
  list: () => import('./list-dialog.tsx'),
  project: () => import('./project-dialog.tsx'),
  'team-register': () => import('./team-register-dialog.tsx'),
  details: () => import('./details-dialog.tsx'),
  abbreviation: () => import('./abbreviation-dialog.tsx'),
  footnote: () => import('./footnote-dialog.tsx'),
  helpline: () => import('./helpline-dialog.tsx'),
  contact: () => import('./contact-dialog.tsx'),
} as const satisfies Record<Exclude<DialogName, keyof typeof dialogs>, LoadDialog>

/** One dialog at a time; each starts again with what the cursor is on. */
export function EditorDialogs({ dialog, ...props }: Props) {
  if (dialog === null) return null
  if (dialog in onDemand) return <OnDemand key={dialog} load={onDemand[dialog as keyof typeof onDemand]} {...props} />
  const Dialog = dialogs[dialog as keyof typeof dialogs]
  return <Dialog {...props} />
}
