'use client'
import { useState } from 'react'
import type { UploadOutcome } from '#components/editor/upload.ts'
import { FILES_AT_A_TIME, fewAtATime, inOrder } from './few-at-a-time.ts'
import type { SentFile } from './sent-files.tsx'

type Send<Value> = (file: File, onProgress: (share: number) => void) => Promise<UploadOutcome<Value>>

const NO_ROOM = 'Nie ma już miejsca.'

/**
 * Sends files, each by a request of its own and few at a time; one that is refused stops no other. What was taken is told in
 * the order of the files. `sendAll` does nothing while others are on their way; it takes the first `room` of the files and
 * tells how many of all of them were refused.
 */
export function useUploads<Value>(send: Send<Value>, onSent: (value: Value, file: File) => void) {
  const [sent, setSent] = useState<readonly SentFile[]>([])
  const isSending = sent.some(({ isDone }) => !isDone)

  async function sendAll(files: readonly File[], room = files.length): Promise<{ readonly refused: number }> {
    if (files.length === 0 || isSending) return { refused: 0 }
    const taken = files.slice(0, room)
    setSent(files.map(({ name }, index) => (index < room ? begun(name) : withoutRoom(name))))
    const change = (index: number, how: Partial<SentFile>) =>
      setSent((all) => all.map((one, at) => (at === index ? { ...one, ...how } : one)))
    let kept = 0
    const tell = inOrder<UploadOutcome<Value>>((outcome, index) => {
      const file = taken[index]
      if (!outcome.ok || file === undefined) return
      kept += 1
      onSent(outcome.value, file)
    })
    await fewAtATime(taken, FILES_AT_A_TIME, async (file, index) => {
      const outcome = await send(file, (share) => change(index, { share }))
      change(index, { isDone: true, refusal: outcome.ok ? null : outcome.message })
      tell(outcome, index)
    })
    return { refused: files.length - kept }
  }

  return { sent, isSending, sendAll }
}

const begun = (name: string): SentFile => ({ name, share: 0, refusal: null, isDone: false })
const withoutRoom = (name: string): SentFile => ({ name, share: 0, refusal: NO_ROOM, isDone: true })
