'use client'
import type { ComponentProps, ReactNode } from 'react'
import { useHasScript } from '#components/form/use-has-script.ts'
import { ArticleWriter } from './article-writer.tsx'

type Props = ComponentProps<typeof ArticleWriter> & {
  /** The text to read, for browsers that run no scripts and for the moment before they do: what one types in it would be lost. */
  readonly reading: ReactNode
}

/** Writing needs a script; reading does not. */
export function WriterGate({ reading, ...writer }: Props) {
  const hasScript = useHasScript()
  return hasScript ? <ArticleWriter {...writer} /> : reading
}
