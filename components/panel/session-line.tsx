'use client'
import { useEffect, useState } from 'react'
import { formatWarsawTime } from '#domain/warsaw-time.ts'
import { type SessionView, sessionTimer } from './session-timer.ts'

type Phase = 'quiet' | 'ending' | 'last' | 'ended' | 'unreachable'

/**
 * Two minutes before the session ends, a calm line that offers to stay (WCAG 2.2.1). Whatever is on the page stays on it,
 * also after the end: signing in happens in another tab.
 */
export function SessionLine({ session }: { readonly session: SessionView }) {
  const [phase, setPhase] = useState<Phase>('quiet')
  const [timer] = useState(() => sessionTimer(session))

  useEffect(() => timer.watch(setPhase), [timer])

  async function stay() {
    const response = await fetch('/panel/api/sesja', { method: 'POST', cache: 'no-store' }).catch(() => null)
    if (response?.ok) setPhase(timer.seen())
    else setPhase(response?.status === 401 ? 'ended' : 'unreachable')
  }

  return (
    <div role="status" className={phase === 'quiet' ? 'visually-hidden' : 'session-line'}>
      {phase === 'ending' && <p>Za dwie minuty skończy się sesja, bo od dawna nic nie wysłano na serwer.</p>}
      {phase === 'unreachable' && <p>Nie przedłużono sesji: brak połączenia z serwerem. Spróbuj ponownie.</p>}
      {phase === 'last' && (
        <p>
          O {formatWarsawTime(timer.expiresAt)} skończy się sesja, po 12 godzinach od zalogowania. Zapisz pracę, a potem
          zaloguj się ponownie w nowej karcie.
        </p>
      )}
      {phase === 'ended' && (
        <p>Sesja wygasła. Wszystko, co wpisano, zostaje na tej stronie. Zaloguj się w nowej karcie.</p>
      )}
      {(phase === 'ending' || phase === 'unreachable') && (
        <button type="button" className="button" onClick={() => void stay()}>
          Zostań zalogowany
        </button>
      )}
      {(phase === 'last' || phase === 'ended') && (
        <a className="button" href="/logowanie?callbackUrl=%2Fpanel" target="_blank" rel="noopener">
          Zaloguj się w nowej karcie
        </a>
      )}
    </div>
  )
}
