import { useId } from 'react'

/**
 * Where a form without JavaScript is sent, as the third argument of `useActionState`: this page, by a fragment of its own.
 * Without it React writes `action=""`, which HTML does not allow (HTML Living Standard, 4.10.18.6); with the same one in
 * two forms, the answer to one would be shown in both.
 */
export function useFormAddress(): string {
  return `#${useId()}`
}
