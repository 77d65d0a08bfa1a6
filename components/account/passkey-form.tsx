'use client'
import { type ComponentProps, type ReactNode, useMemo } from 'react'
import { StaffForm } from '#components/form/staff-form.tsx'
import { useHasScript } from '#components/form/use-has-script.ts'
import { type Ceremony, type PasskeyOptions, withPasskey } from './with-passkey.ts'

type Props = ComponentProps<typeof StaffForm> & {
  readonly ceremony: Ceremony
  readonly askOptions: () => Promise<PasskeyOptions | null>
  /** In its place where the browser has no keys, or no script runs. */
  readonly otherwise?: ReactNode
}

/** A form that first asks the device for a key. Only a script can do that. */
export function PasskeyForm({ ceremony, askOptions, otherwise = null, action, ...form }: Props) {
  const hasScript = useHasScript()
  const asking = useMemo(() => withPasskey(ceremony, { askOptions, action }), [ceremony, askOptions, action])
  if (!hasScript || !hasPasskeys()) return otherwise
  return <StaffForm {...form} action={asking} />
}

/** Browsers of the last years; in others a password and a code do. */
function hasPasskeys(): boolean {
  return typeof PublicKeyCredential === 'function' && 'parseCreationOptionsFromJSON' in PublicKeyCredential
}
