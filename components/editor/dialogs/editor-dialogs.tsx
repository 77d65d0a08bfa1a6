'use client'
import type { Program } from '#components/ui/use-on-demand.ts'
import type { DialogName } from './dialog-name.ts'
import type { EditorDialogProps } from './editor-dialog-props.ts'
import { LinkDialog } from './link-dialog.tsx'
import { OnDemand } from './on-demand.tsx'

type Props = EditorDialogProps & { readonly dialog: DialogName | null }

/** All but the link, which has its key and is used all the time. */
const onDemand = {
  table: () => import('./table-dialog.tsx'),
  image: () => import('./image-dialog.tsx'),
  attachment: () => import('./attachment-dialog.tsx'),
  quote: () => import('./quote-dialog.tsx'),
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
  comment: () => import('./comment-dialog.tsx'),
} as const satisfies Record<Exclude<DialogName, 'link'>, Program<EditorDialogProps>>

/** One dialog at a time; each starts again with what the cursor is on. */
export function EditorDialogs({ dialog, ...props }: Props) {
  if (dialog === null) return null
  if (dialog === 'link') return <LinkDialog {...props} />
  return <OnDemand key={dialog} load={onDemand[dialog]} props={props} />
}
