import { Icon } from '#components/ui/icon.tsx'

type Props = {
  readonly phone: string
  readonly className: string
  /** A receiver before the number, where it stands as a button. */
  readonly hasIcon?: boolean
}

/** An address that a phone dials when pressed (RFC 3966): spaces of the number are for people only. */
export function telephoneHref(phone: string): string {
  return `tel:${phone.replaceAll(' ', '')}`
}

/** The number itself as the link. */
export function PhoneLink({ phone, className, hasIcon = false }: Props) {
  return (
    <a className={className} href={telephoneHref(phone)}>
      {hasIcon && <Icon name="phone" />}
      {phone}
    </a>
  )
}
