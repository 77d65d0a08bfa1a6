'use client'
import { type RefObject, useEffect, useRef } from 'react'
import type { FormState } from './form-state.ts'
import { isChanged, isFilledIn } from './unsaved-form.ts'

const QUESTION = 'Zmiany w formularzu nie są zapisane. Opuścić tę stronę i je stracić?'

type Guarded = { readonly form: HTMLFormElement; readonly isUnsaved: () => boolean }

/** Forms on the page that hold work; one set of listeners asks for all of them. */
const guarded = new Set<Guarded>()
/** The person has just said to leave: the browser need not ask the same again. */
let isLeaving = false
let listening: AbortController | null = null

type Facts = { readonly state: FormState; readonly isSending: boolean; readonly isWork: boolean }

/**
 * Asks before unsaved changes of a form are left behind: by a link or another form of the page in words of ours, by
 * closing the tab, the address bar or reloading in the browser's. While the form is being sent nobody asks.
 */
export function useLeaveGuard(form: RefObject<HTMLFormElement | null>, { state, isSending, isWork }: Facts): void {
  const facts = useRef({ isTyped: false, isSending: false })
  facts.current = { isTyped: state.status !== 'done' && state.typed !== null, isSending }
  useEffect(() => {
    const element = form.current
    if (!isWork || element === null) return
    const entry: Guarded = {
      form: element,
      // A form that has given way to what it made (a new password) is done.
      isUnsaved: () =>
        element.isConnected &&
        !facts.current.isSending &&
        isFilledIn(element) &&
        (facts.current.isTyped || isChanged(element)),
    }
    guarded.add(entry)
    listen()
    return () => {
      guarded.delete(entry)
      if (guarded.size > 0) return
      listening?.abort()
      listening = null
    }
  }, [form, isWork])
}

function listen(): void {
  if (listening !== null) return
  listening = new AbortController()
  const { signal } = listening
  isLeaving = false
  window.addEventListener(
    'beforeunload',
    (event) => {
      if (!isLeaving && isAnyUnsaved(null)) event.preventDefault()
      isLeaving = false
    },
    { signal },
  )
  document.addEventListener('click', askBeforeLink, { signal, capture: true })
  document.addEventListener('submit', askBeforeOtherForm, { signal, capture: true })
}

function isAnyUnsaved(except: EventTarget | null): boolean {
  return [...guarded].some(({ form, isUnsaved }) => form !== except && isUnsaved())
}

function askBeforeLink(event: MouseEvent): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || (link.target !== '' && link.target !== '_self')) return
  const isHere = link.origin === window.location.origin && link.pathname === window.location.pathname
  if (link.hasAttribute('download') || !/^https?:$/.test(link.protocol) || (isHere && link.hash !== '')) return
  if ('discards' in link.dataset) isLeaving = true
  else ask(event, null)
}

function askBeforeOtherForm(event: SubmitEvent): void {
  ask(event, event.target)
}

function ask(event: Event, except: EventTarget | null): void {
  if (!isAnyUnsaved(except)) return
  if (window.confirm(QUESTION)) isLeaving = true
  else {
    event.preventDefault()
    event.stopPropagation()
  }
}
