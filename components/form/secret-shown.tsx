'use client'
import { useEffect, useRef } from 'react'
import type { ShownSecret } from './form-state.ts'

/** In the place of a form that has done its work: what to copy now, since it is never shown again. Takes the focus. */
export function SecretShown({ message, secret }: { readonly message: string | null; readonly secret: ShownSecret }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} className="secret-shown" role="status" tabIndex={-1}>
      {message && <p>{message}</p>}
      <p>
        <output className="secret-value">{secret.value}</output>
      </p>
      <p>
        <a className="button" href={secret.next.href}>
          {secret.next.label}
        </a>
      </p>
    </div>
  )
}
