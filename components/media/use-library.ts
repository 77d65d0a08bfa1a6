'use client'
import { useEffect, useState } from 'react'
import { findImages, type LibraryQuestion } from './find-images.ts'
import type { LibraryPage } from './library-image.ts'

const WAIT_MS = 200

/**
 * One page of the library for a question that changes while one types. What was found before stays until the next answer
 * is there. `edition`: another one asks again, after something was added.
 */
export function useLibrary(edition: number) {
  const [question, setQuestion] = useState<LibraryQuestion>({ words: '', filter: null, page: 1 })
  const [found, setFound] = useState<LibraryPage | null>(null)
  const [isUnreachable, setUnreachable] = useState(false)
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another edition and another attempt ask the same again
  useEffect(() => {
    const asking = new AbortController()
    const timer = setTimeout(
      async () => {
        const page = await findImages(question, asking.signal).catch(() => null)
        if (asking.signal.aborted) return
        setUnreachable(page === null)
        if (page !== null) setFound(page)
      },
      question.words === '' ? 0 : WAIT_MS,
    )
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [question, edition, attempt])

  return {
    question,
    found,
    isUnreachable,
    /** Another question begins from its first page. */
    ask: (how: Partial<LibraryQuestion>) => setQuestion((before) => ({ ...before, page: 1, ...how })),
    askAgain: () => setAttempt((count) => count + 1),
  }
}
