'use client'
import { useEffect } from 'react'
import { refuseStrayDrops } from '#components/editor/stray-drops.ts'
import type { DraftSaver } from './saving/draft-saver.ts'

/**
 * Nothing written is left behind: closing the tab copies the text at once and asks, a link of the page saves first,
 * coming back (to the tab, to the network, from signing in) tries again. A file dropped beside the text opens nothing. Ctrl+S
 * saves.
 */
export function useGuards(saver: DraftSaver, save: () => Promise<boolean>): void {
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    refuseStrayDrops(signal)
    const copy = () => saver.copyNow()
    const tryAgain = () => {
      const { phase } = saver.state
      if (
        phase === 'signed-out' ||
        phase === 'other-account' ||
        phase === 'unreachable' ||
        phase === 'not-kept' ||
        phase === 'too-many'
      )
        void saver.save('manual')
    }
    window.addEventListener(
      'beforeunload',
      (event) => {
        copy()
        if (saver.isDirty) event.preventDefault()
      },
      { signal },
    )
    window.addEventListener('pagehide', copy, { signal })
    document.addEventListener(
      'visibilitychange',
      () => {
        copy()
        if (document.visibilityState === 'visible') tryAgain()
        else if (saver.isDirty) void saver.save('auto')
      },
      { signal },
    )
    window.addEventListener('focus', tryAgain, { signal })
    window.addEventListener('online', tryAgain, { signal })
    window.addEventListener(
      'keydown',
      (event) => {
        if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return
        event.preventDefault()
        void save()
      },
      { signal },
    )
    document.addEventListener('click', (event) => void followSaved(event, saver, save), { signal, capture: true })
    return () => {
      listening.abort()
      saver.dispose()
    }
  }, [saver, save])
}

/** A link that leads away from unsaved words waits for them to be saved; when they cannot be, one stays. */
async function followSaved(event: MouseEvent, saver: DraftSaver, save: () => Promise<boolean>): Promise<void> {
  // What is saved only when asked for is not saved by leaving: the browser asks, and the copy stays.
  if (
    saver.isByHand ||
    !saver.isDirty ||
    event.button !== 0 ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.altKey
  )
    return
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || link.target === '_blank' || link.isContentEditable) return
  if (link.origin !== window.location.origin || (link.pathname === window.location.pathname && link.hash !== '')) return
  event.preventDefault()
  if (await save()) window.location.assign(link.href)
}
