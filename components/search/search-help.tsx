import { HelpBand } from '#components/site/help-band.tsx'
import { typeset } from '#domain/text/typography.ts'
import type { SearchHelpView } from './search-view.ts'

const ways = [
  { label: 'Aktualności', href: '/aktualnosci' },
  { label: 'Zespoły wojewódzkie', href: '/zespoly' },
  { label: 'Archiwum', href: '/archiwum' },
  { label: 'Mapa strony', href: '/mapa-strony' },
]

/** Ways on where there is no list of results; where a question found nothing, whom to call too. */
export function SearchHelp({ help: { nearest, topics, help }, hasAsked }: { help: SearchHelpView; hasAsked: boolean }) {
  return (
    <>
      {nearest.length > 0 && (
        <p className="search-nearest">
          {typeset('Podobne słowa na portalu: ')}
          {nearest.map(({ label, href }, index) => (
            <span key={href}>
              {index > 0 && ', '}
              <a href={href}>{label}</a>
            </span>
          ))}
        </p>
      )}
      {hasAsked ? (
        <HelpBand help={help} />
      ) : (
        <p className="search-hint">
          {typeset(
            'Wpisz słowo w dowolnej formie, z polskimi znakami albo bez nich. „W cudzysłowie” znajdziesz dokładnie te słowa, a minus przed słowem je wyklucza.',
          )}
        </p>
      )}
      <nav className="search-ways" aria-label="Inne drogi">
        {topics.length > 0 && (
          <>
            <h2>Tematy</h2>
            <ul className="tag-list">
              {topics.map(({ label, href }) => (
                <li key={href}>
                  <a href={href}>{typeset(label)}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>{typeset('Co jest na portalu')}</h2>
        <ul>
          {ways.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
