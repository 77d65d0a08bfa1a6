import { PolishDate } from '#components/ui/polish-date.tsx'
import { helplineAnchor } from '#domain/helpline/helpline-anchor.ts'
import type { PartialDate } from '#domain/partial-date.ts'
import { typeset } from '#domain/text/typography.ts'
import { PhoneLink } from './phone-link.tsx'

/** A helpline as its source states it. Null = the source says nothing of it. */
export type HelplineView = {
  readonly id: number
  readonly name: string
  readonly phone: string
  readonly email: string | null
  readonly hours: string | null
  readonly languages: string | null
  readonly cost: string | null
  readonly purpose: string
  readonly source: { readonly name: string; readonly href: string }
  /** The day of the source: "Stan na". */
  readonly stated: PartialDate
}

/** One telephone of help: what for, the number to press, and where we have it from. Nothing is promised beyond that. */
export function HelplineEntry({ helpline, isUrgent }: { helpline: HelplineView; isUrgent: boolean }) {
  const { name, phone, email, purpose, source, stated } = helpline
  const facts = (
    [
      ['Godziny', helpline.hours ?? 'brak danych'],
      ['Języki', helpline.languages],
      ['Koszt', helpline.cost],
    ] as const
  ).filter(([, value]) => value !== null)
  return (
    <article id={helplineAnchor(helpline.id)} className={isUrgent ? 'helpline helpline-urgent' : 'helpline'}>
      <h2>{typeset(name)}</h2>
      <p>{typeset(purpose)}</p>
      <p className="helpline-number">
        <PhoneLink phone={phone} className="helpline-phone" hasIcon />
      </p>
      {email !== null && (
        <p>
          <a className="helpline-email" href={`mailto:${email}`}>
            {email}
          </a>
        </p>
      )}
      <dl className="helpline-facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{typeset(value ?? '')}</dd>
          </div>
        ))}
      </dl>
      <details className="helpline-source">
        <summary>
          Skąd to wiemy ({typeset('stan na')}: <PolishDate date={stated} />)
        </summary>
        <p>
          Źródło: <a href={source.href}>{typeset(source.name)}</a>
        </p>
      </details>
    </article>
  )
}
