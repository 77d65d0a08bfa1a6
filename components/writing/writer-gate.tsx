'use client'
import { type ComponentProps, type ReactNode, useSyncExternalStore } from 'react'
import { ArticleWriter } from './article-writer.tsx'

type Props = ComponentProps<typeof ArticleWriter> & {
  /** The text to read, for browsers that run no scripts and for the moment before they do. */
  readonly reading: ReactNode
}

/** Writing needs a script; reading does not. */
export function WriterGate({ reading, ...writer }: Props) {
  const hasScript = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )
  return hasScript ? <ArticleWriter {...writer} /> : reading
}

function subscribeToNothing() {
  return () => {}
}
