'use client'
import { type ComponentProps, type ReactNode, useMemo } from 'react'
import { StaffForm } from '#components/form/staff-form.tsx'
import { useHasScript } from '#components/form/use-has-script.ts'
import { type AskOptions, type Ceremony, hasPasskeys, withPasskey } from './with-passkey.ts'

type Props = ComponentProps<typeof StaffForm> & {
  readonly ceremony: Ceremony
  readonly askOptions: AskOptions
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
