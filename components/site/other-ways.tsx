import { SearchField } from '#components/search/search-field.tsx'
import { typeset } from '#domain/text/typography.ts'

const ways = [
  { href: '/aktualnosci', label: 'Aktualności', about: 'to, co opublikowano ostatnio' },
  { href: '/archiwum', label: 'Archiwum', about: 'starsze treści według lat' },
  { href: '/pomoc', label: 'Gdzie uzyskać pomoc', about: 'numery telefonów i godziny' },
] as const

/** What a reader can do where there is nothing to read: search with the words of the address, or one of three ways. */
export function OtherWays({ words }: { words: string | null }) {
  return (
    <>
      <SearchField words={words} />
      <ul className="other-ways">
        {ways.map(({ href, label, about }) => (
          <li key={href}>
            <a href={href}>{label}</a> <span className="quiet">{typeset(about)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
