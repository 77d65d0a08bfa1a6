'use client'
import { createContext, useContext } from 'react'

/** Whether whoever is here has linked an account of the office, by which they can show again who they are. */
export const OidcProofContext = createContext(false)

/** Instead of the password; in a tab of its own, so that what is typed here stays. */
export function OidcProofLink() {
  if (!useContext(OidcProofContext)) return null
  return (
    <p className="field-hint">
      Zamiast hasła:{' '}
      <a href="/logowanie/potwierdz" target="_blank" rel="noopener">
        Potwierdź kontem urzędu<span className="visually-hidden"> (otwiera nową kartę)</span>
      </a>
      . Potem wróć do tej karty i naciśnij przycisk ponownie.
    </p>
  )
}
