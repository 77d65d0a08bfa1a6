import { telephoneHref } from '#components/help/phone-link.tsx'
import { PolishInstant } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import type { SiteImprint, SiteLink, SiteView } from './site-view.ts'

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
        {(imprint.licence !== null || imprint.changedAt !== null) && (
          <div className="site-footer-end">
            {imprint.changedAt !== null && (
              <p>
                {typeset('Ostatnia zmiana na portalu: ')}
                <PolishInstant at={imprint.changedAt} />
              </p>
            )}
            {imprint.licence !== null && <p>{typeset(imprint.licence)}</p>}
          </div>
        )}
      </div>
    </footer>
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
