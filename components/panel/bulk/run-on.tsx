'use client'
import { useContext, useEffect, useRef } from 'react'
import { FormScopeContext } from '#components/form/form-scope.tsx'

/**
 * In the form that goes on with a run: sends it again after each answer, so that nobody has to press the button for every
 * part. A page that was only opened does nothing by itself. Without a script the button does the same.
 */
export function RunOn() {
  const { state } = useContext(FormScopeContext)
  const place = useRef<HTMLSpanElement>(null)
  const isAnswer = state.status === 'done'
  useEffect(() => {
    if (!isAnswer) return
    const timer = setTimeout(() => place.current?.closest('form')?.requestSubmit())
    return () => clearTimeout(timer)
  }, [isAnswer])
  return <span ref={place} hidden />
}
