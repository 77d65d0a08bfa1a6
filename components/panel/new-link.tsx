import type { ReactNode } from 'react'

type Props = { readonly href: string; readonly children: ReactNode }

/** Beside the title of a list: begins what the list is of. The key `n` goes there (keys/single-keys.ts). */
export function NewLink({ href, children }: Props) {
  return (
    <a className="button button-main" href={href} data-new="">
      {children}
    </a>
  )
}
