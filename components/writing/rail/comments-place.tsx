'use client'
import type { Editor } from '@tiptap/react'
import { type ComponentProps, useRef } from 'react'
import { OnDemandPlace } from '#components/ui/on-demand-place.tsx'
import type CommentsSection from './comments-section.tsx'

type Props = Omit<ComponentProps<typeof CommentsSection>, 'editor'> & { readonly editor: Editor | null }

const loadSection = () => import('./comments-section.tsx')

/** „Uwagi” of the rail, whose program comes with the first of them; it stays when the last one is dealt with. */
export function CommentsPlace({ editor, ...props }: Props) {
  const hadAny = useRef(false)
  if (props.threads.length > 0) hadAny.current = true
  if (!hadAny.current || editor === null) return null
  return <OnDemandPlace load={loadSection} props={{ ...props, editor }} lost="Nie udało się wczytać uwag." />
}
