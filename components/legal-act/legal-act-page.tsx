import type { ReactNode } from 'react'
import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { PolishDate } from '#components/ui/polish-date.tsx'
import type { PartialDate } from '#domain/partial-date.ts'
import { typeset } from '#domain/text/typography.ts'

type Named = { readonly title: string; readonly href: string }
type TeamLink = { readonly name: string; readonly href: string }

export type LegalActView = {
  readonly title: string
  /** Null = the sources do not give it. */
  readonly number: string | null
  readonly issuer: string
  readonly signed: PartialDate | null
  readonly promulgation: string | null
  /** Where its text is; null = not known. */
  readonly url: string | null
  readonly amends: readonly Named[]
  readonly amendedBy: readonly Named[]
  readonly effects: readonly {
    readonly kind: keyof typeof effectWords
    readonly on: PartialDate
    readonly team: TeamLink
  }[]
  /** Teams whose legal basis it is today. */
  readonly basisOf: readonly TeamLink[]
}

const effectWords = {
  began: 'powołanie',
  changed: 'zmiana',
  ended: 'zakończenie działania',
} as const

const crumbs = [
  { label: 'Strona główna', href: '/' },
  { label: 'Akty prawne', href: '/akty' },
]

/** A legal act of the register: what it is, what it did with the teams, which of them are on it. */
export function LegalActPage({ site, legalAct }: { site: SiteView; legalAct: LegalActView }) {
  const { title, number, issuer, signed, promulgation, url, amends, amendedBy, effects, basisOf } = legalAct
  return (
    <PageFrame site={site} current={null} breadcrumbs={crumbs}>
      <article className="record-page">
        <h1>{typeset(title)}</h1>
        <dl className="facts">
          <Fact term="Wydał">{typeset(issuer)}</Fact>
          <Fact term="Numer">{number ?? <span className="unknown">brak danych</span>}</Fact>
          <Fact term="Data">
            {signed === null ? <span className="unknown">brak danych</span> : <PolishDate date={signed} />}
          </Fact>
          {promulgation !== null && <Fact term="Ogłoszenie">{typeset(promulgation)}</Fact>}
          {url !== null && (
            <Fact term="Tekst aktu">
              <a href={url} rel="noopener noreferrer">
                {new URL(url).hostname}
              </a>
            </Fact>
          )}
          <LegalActs term="Zmienia" legalActs={amends} />
          <LegalActs term="Zmieniony przez" legalActs={amendedBy} />
        </dl>
        <section aria-labelledby="co-zmienil">
          <h2 id="co-zmienil" className="section-title">
            {typeset('Co zmienił w rejestrze')}
          </h2>
          {effects.length === 0 ? (
            <p>{typeset('Dziś rejestr nie podaje zmiany, którą wprowadziłby ten akt.')}</p>
          ) : (
            <ol className="dated-list">
              {effects.map(({ kind, on, team }) => (
                <li key={`${kind} ${on.edtf} ${team.href}`}>
                  <span className="dated-list-date">
                    <PolishDate date={on} />
                  </span>
                  <span>
                    <a href={team.href}>{typeset(team.name)}</a>: {effectWords[kind]}
                  </span>
                </li>
              ))}
            </ol>
          )}
        </section>
        {basisOf.length > 0 && (
          <section aria-labelledby="podstawa">
            <h2 id="podstawa" className="section-title">
              Podstawa prawna zespołów
            </h2>
            <ul className="difference-names">
              {basisOf.map(({ name, href }) => (
                <li key={href}>
                  <a href={href}>{typeset(name)}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </article>
    </PageFrame>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{typeset(term)}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function LegalActs({ term, legalActs }: { term: string; legalActs: readonly Named[] }) {
  if (legalActs.length === 0) return null
  return (
    <Fact term={term}>
      <ul className="fact-list">
        {legalActs.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{typeset(title)}</a>
          </li>
        ))}
      </ul>
    </Fact>
  )
}
