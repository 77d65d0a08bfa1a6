import { Icon } from '#components/ui/icon.tsx'

type Props = {
  readonly phone: string
  readonly className: string
  /** A receiver before the number, where it stands as a button. */
  readonly hasIcon?: boolean
}

/** A number that a phone dials when pressed (RFC 3966): its spaces are for people only. */
export function PhoneLink({ phone, className, hasIcon = false }: Props) {
  return (
    <a className={className} href={`tel:${phone.replaceAll(' ', '')}`}>
      {hasIcon && <Icon name="phone" />}
      {phone}
    </a>
  )
}
