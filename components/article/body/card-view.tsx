import type { ReactNode } from 'react'
import { PhoneLink } from '#components/help/phone-link.tsx'
import type { ContactCard } from '#domain/article/body/body.ts'
import { contactPhoneHref } from '#domain/article/body/contact-phone.ts'
import { helplineAnchor } from '#domain/helpline/helpline-anchor.ts'
import { typeset } from '#domain/text/typography.ts'
import type { HelplineCardFacts } from './body-context.ts'

/** A helpline as its record has it now. One that is no longer given says so, without its number, and leads to those that are. */
export function HelplineCardView({ helpline }: { helpline: HelplineCardFacts | undefined }) {
  if (helpline === undefined || helpline.open === null) {
    return (
      <div className="contact-card">
        {helpline !== undefined && <p className="contact-name">{typeset(helpline.name)}</p>}
        <p>
          {typeset('Nie podajemy już numeru, który tu był.')} <a href="/pomoc">{typeset('Aktualne numery pomocy')}</a>
        </p>
      </div>
    )
  }
  const { id, name, open } = helpline
  return (
    <div className="contact-card">
      <p className="contact-name">{typeset(name)}</p>
      <p>{typeset(open.purpose)}</p>
      <p>
        <PhoneLink phone={open.phone} className="contact-phone" hasIcon />
      </p>
      <dl className="contact-facts">
        <Fact term="Godziny">{typeset(open.hours ?? 'brak danych')}</Fact>
        {open.languages !== null && <Fact term="Języki">{typeset(open.languages)}</Fact>}
        {open.cost !== null && <Fact term="Koszt">{typeset(open.cost)}</Fact>}
      </dl>
      <p className="contact-more">
        <a href={`/pomoc#${helplineAnchor(id)}`}>{typeset(`Źródło tych danych: ${name}`)}</a>
      </p>
    </div>
  )
}

/** How to reach somebody, as the article says. */
export function ContactCardView({ contact }: { contact: ContactCard }) {
  const { name, phone, email, address, hours } = contact.attrs
  const href = phone === null ? null : contactPhoneHref(phone)
  return (
    <div className="contact-card">
      <p className="contact-name">{typeset(name)}</p>
      <dl className="contact-facts">
        {phone !== null && <Fact term="Telefon">{href === null ? phone : <a href={href}>{phone}</a>}</Fact>}
        {email !== null && (
          <Fact term="E-mail">
            <a href={`mailto:${email}`}>{email}</a>
          </Fact>
        )}
        {address !== null && <Fact term="Adres">{typeset(address)}</Fact>}
        {hours !== null && <Fact term="Godziny">{typeset(hours)}</Fact>}
      </dl>
    </div>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
