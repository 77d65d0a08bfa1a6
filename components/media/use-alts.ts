'use client'
import { useEffect, useState } from 'react'

/** Alternative texts that an image was given before, the latest first; none until the server has told, or where it does not. */
export function useAlts(mediaId: number | null): readonly string[] {
  const [found, setFound] = useState<{ readonly of: number; readonly alts: readonly string[] } | null>(null)

  useEffect(() => {
    if (mediaId === null) return
    const asking = new AbortController()
    askAlts(mediaId, asking.signal).then(
      (alts) => setFound({ of: mediaId, alts }),
      () => {},
    )
    return () => asking.abort()
  }, [mediaId])

  return found !== null && found.of === mediaId ? found.alts : []
}

async function askAlts(mediaId: number, signal: AbortSignal): Promise<readonly string[]> {
  const response = await fetch(`/panel/api/obrazy?numer=${mediaId}`, {
    signal,
    headers: { accept: 'application/json' },
  })
  if (!response.ok) throw new Error(`The library answered ${response.status}`)
  const { alts } = (await response.json()) as { alts: readonly string[] }
  return alts
}
