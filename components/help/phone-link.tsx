/** A number that a phone dials when pressed (RFC 3966): its spaces are for people only. */
export function PhoneLink({ phone, className }: { phone: string; className: string }) {
  return (
    <a className={className} href={`tel:${phone.replaceAll(' ', '')}`}>
      {phone}
    </a>
  )
}
