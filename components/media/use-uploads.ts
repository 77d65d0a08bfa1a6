'use client'
import { useState } from 'react'
import type { UploadOutcome } from '#components/editor/upload.ts'
import { FILES_AT_A_TIME, fewAtATime } from './few-at-a-time.ts'
import type { SentFile } from './sent-files.tsx'

type Send<Value> = (file: File, onProgress: (share: number) => void) => Promise<UploadOutcome<Value>>

/**
 * Sends files, each by a request of its own and few at a time; one that is refused stops no other. `sendAll` does nothing
 * while others are on their way, and tells how many of them were refused.
 */
export function useUploads<Value>(send: Send<Value>, onSent: (value: Value, file: File) => void) {
  const [sent, setSent] = useState<readonly SentFile[]>([])
  const isSending = sent.some(({ isDone }) => !isDone)

  async function sendAll(files: readonly File[]): Promise<{ readonly refused: number }> {
    if (files.length === 0 || isSending) return { refused: 0 }
    setSent(files.map(({ name }) => ({ name, share: 0, refusal: null, isDone: false })))
    const change = (index: number, how: Partial<SentFile>) =>
      setSent((all) => all.map((one, at) => (at === index ? { ...one, ...how } : one)))
    let refused = 0
    await fewAtATime(files, FILES_AT_A_TIME, async (file, index) => {
      const outcome = await send(file, (share) => change(index, { share }))
      if (!outcome.ok) refused += 1
      change(index, { isDone: true, refusal: outcome.ok ? null : outcome.message })
      if (outcome.ok) onSent(outcome.value, file)
    })
    return { refused }
  }

  return { sent, isSending, sendAll }
}
