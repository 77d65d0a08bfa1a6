'use client'
import { useEffect, useRef, useState } from 'react'
import { openAddress } from '#components/panel/by-itself.ts'
import { OPEN_AGAIN_MS } from '#domain/presence/open-texts.ts'
import type { Other } from './others.ts'

/**
 * Who else has the text open: asked every half a minute, which tells the others that it is open here. Whoever comes is
 * announced. Without an answer nobody is shown, because nothing is known.
 */
export function useOthers(articleId: number | null, known: readonly Other[], announce: (message: string) => void) {
  const [others, setOthers] = useState(known)
  const told = useRef(namesOf(known))

  useEffect(() => {
    if (articleId === null) return
    const listening = new AbortController()
    const { signal } = listening
    const ask = async () => {
      const answer = await askOthers(articleId, signal)
      if (signal.aborted) return
      if (answer === 'not-for-us') clearInterval(clock)
      const now = typeof answer === 'string' ? [] : answer
      setOthers(now)
      const come = [...namesOf(now)].filter((name) => !told.current.has(name))
      told.current = namesOf(now)
      if (come.length > 0) announce(`Ten tekst ma teraz otwarty także: ${come.join(', ')}.`)
    }
    const clock = setInterval(() => void ask(), OPEN_AGAIN_MS)
    void ask()
    window.addEventListener('pagehide', () => void say(articleId, { isLeft: true }, { keepalive: true }), { signal })
    // Back from the browser's cache of pages.
    window.addEventListener('pageshow', ({ persisted }) => persisted && void ask(), { signal })
    return () => {
      clearInterval(clock)
      listening.abort()
    }
  }, [articleId, announce])

  return others
}

const namesOf = (others: readonly Other[]) => new Set(others.map(({ name }) => name))

/** `not-for-us`: asking again is for nothing; the article is in the bin, or the right to write is gone. */
async function askOthers(articleId: number, signal: AbortSignal): Promise<readonly Other[] | 'unknown' | 'not-for-us'> {
  const response = await say(articleId, {}, { signal })
  if (response?.status === 403 || response?.status === 404) return 'not-for-us'
  const answer = response?.ok ? await response.json().catch(() => null) : null
  return (answer as { others?: readonly Other[] } | null)?.others ?? 'unknown'
}

function say(articleId: number, sent: object, init: RequestInit): Promise<Response | null> {
  return fetch(openAddress(articleId), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sent),
    cache: 'no-store',
    ...init,
  }).catch(() => null)
}
