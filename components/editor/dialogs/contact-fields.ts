import type { ContactCard } from '#domain/article/body/body.ts'
import { contactEmail } from '#domain/article/body/contact-email.ts'
import { contactPhoneHref } from '#domain/article/body/contact-phone.ts'

/** As typed: an empty line is no line yet. */
export type TypedContact = Omit<ContactCard['attrs'], 'id'>
export type ContactField = keyof TypedContact

/** What is wrong, by field, by the rules of the body schema; {} = it can be kept. */
export function contactIssues(typed: TypedContact): Partial<Record<ContactField, string>> {
  const { name, phone, email, address } = toContact(typed)
  const canBeReached = phone !== null || email !== null || address !== null
  return {
    ...(name === '' && { name: 'Wpisz, czyj to kontakt.' }),
    ...(!canBeReached && { phone: 'Wpisz telefon, e-mail albo adres.' }),
    ...(phone !== null &&
      contactPhoneHref(phone) === null && {
        phone: 'Wpisz jeden numer: cyfry, odstępy, na początku może być +. Numer wewnętrzny poprzedź skrótem „wew.”.',
      }),
    ...(email !== null && !contactEmail.test(email) && { email: 'Wpisz adres w postaci nazwa@domena.pl.' }),
  }
}

export function toContact({ name, phone, email, address, hours }: TypedContact): TypedContact {
  return { name: name.trim(), phone: line(phone), email: line(email), address: line(address), hours: line(hours) }
}

function line(text: string | null): string | null {
  const words = text?.trim() ?? ''
  return words === '' ? null : words
}
