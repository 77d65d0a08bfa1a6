'use client'
import { type FormEvent, startTransition, useActionState, useEffect, useMemo, useState } from 'react'
import type { AskOptions } from '#components/account/with-passkey.ts'
import { type FormActionProp, idleForm } from './form-state.ts'
import { keepWords } from './keep-words.ts'
import { provableByPasskey } from './prove-by-passkey.ts'

/**
 * How every form of the staff side is sent. `sending` goes on the `<form>`: without JavaScript it is a plain post to the
 * action; with it the form is sent once at a time, never cleared by React, and a failure on the way is an answer like
 * any other (keep-words.ts). `askPasskey`: its sender may show with a key who they are.
 */
export function useFormSending(action: FormActionProp, askPasskey: AskOptions | null = null) {
  // The server's page needs the bare action: only that one can be posted without a script.
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const keeping = useMemo(
    () => keepWords(askPasskey ? provableByPasskey(action, askPasskey) : action),
    [action, askPasskey],
  )
  const [state, send, isSending] = useActionState(isReady ? keeping : action, idleForm)

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isSending) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = new FormData(event.currentTarget, submitter)
    startTransition(() => send(form))
  }

  return { state, isSending, sending: { action: send, onSubmit } }
}
