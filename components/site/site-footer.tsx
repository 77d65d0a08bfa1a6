import type { RootView } from '#components/changes/change-view.ts'
import { telephoneHref } from '#components/help/phone-link.tsx'
import { PolishDate, PolishInstant } from '#components/ui/polish-date.tsx'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { typeset } from '#domain/text/typography.ts'
import type { SiteImprint, SiteLink, SiteView } from './site-view.ts'

/** Enough to compare by eye, of 64 signs. */
const SHOWN_OF_HASH = 16

/** Foot of every page: who publishes it and how to reach them, what is said of the portal, on what terms. */
export function SiteFooter({ site: { name, footer, imprint } }: { site: SiteView }) {
  return (
    <footer className="site-footer">
      <div className="page-width">
        <div className="site-footer-publisher">
          <p className="site-footer-name">{typeset(name)}</p>
          <Publisher {...imprint} />
        </div>
        <nav aria-label="Informacje o portalu">
          <ul>
            {footerEntries(footer, imprint).map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <FooterEnd {...imprint} />
      </div>
    </footer>
  )
}

function FooterEnd({ changedAt, registerRoot, licence }: SiteImprint) {
  if (changedAt === null && registerRoot === null && licence === null) return null
  return (
    <div className="site-footer-end">
      {changedAt !== null && (
        <p>
          {typeset('Ostatnia zmiana na portalu: ')}
          <PolishInstant at={changedAt} />
        </p>
      )}
      {registerRoot !== null && <RegisterRoot {...registerRoot} />}
      {licence !== null && <p>{typeset(licence)}</p>}
    </div>
  )
}

/** Whoever keeps it can tell later whether anything up to then was rewritten; the whole hash is on the page of the entry. */
function RegisterRoot({ day, number, href, hash }: RootView) {
  return (
    <p>
      {typeset('Rejestr zmian na koniec dnia ')}
      <PolishDate date={partialDateFromDay(day)} />
      {': '}
      <a href={href}>{typeset(`wpis ${number}`)}</a>
      {typeset(', skrót ')}
      <code>{hash.slice(0, SHOWN_OF_HASH)}</code>
    </p>
  )
}

function footerEntries(footer: readonly SiteLink[], { bipUrl, feed }: SiteImprint): readonly SiteLink[] {
  return [
    ...footer,
    { href: feed, label: 'Kanał Atom' },
    ...(bipUrl === null ? [] : [{ href: bipUrl, label: 'Biuletyn Informacji Publicznej' }]),
  ]
}

function Publisher({ publisher, address, email, phone }: SiteImprint) {
  return (
    <>
      {publisher !== null && <p>{typeset(publisher)}</p>}
      {address !== null && <p>{typeset(address)}</p>}
      {email !== null && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {phone !== null && (
        <p>
          <a href={telephoneHref(phone)}>{phone}</a>
        </p>
      )}
    </>
  )
}
