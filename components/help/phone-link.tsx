/** An address that a phone dials when pressed (RFC 3966): spaces of the number are for people only. */
export function telephoneHref(phone: string): string {
  return `tel:${phone.replaceAll(' ', '')}`
}

/** The number itself as the link. */
export function PhoneLink({ phone, className }: { phone: string; className: string }) {
  return (
    <a className={className} href={telephoneHref(phone)}>
      {phone}
    </a>
  )
}
