'use client'
import { useMemo, useState } from 'react'
import type { DeskComments } from '#components/comment/desk-thread.ts'
import type { Writer } from './use-writer.ts'
import type { WritingView } from './writing-view.ts'

/** What is said about the text and not dealt with, and how more is said. */
export function useDeskComments({ threads: known, accountId }: WritingView, { saver }: Writer) {
  const [threads, onThreads] = useState(known)
  const comments = useMemo(
    (): DeskComments => ({
      accountId,
      articleOf: async () => {
        await saver.save('auto')
        return saver.state.articleId
      },
      onThreads,
    }),
    [accountId, saver],
  )
  return { threads, comments }
}
