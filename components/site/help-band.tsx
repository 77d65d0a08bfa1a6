import { telephoneHref } from '#components/help/phone-link.tsx'
import { typeset } from '#domain/text/typography.ts'

export type HelpBandLine = { readonly name: string; readonly phone: string; readonly purpose: string }

export type HelpBandView = {
  /** The emergency number, when the records have it. */
  readonly emergency: HelpBandLine | null
  readonly others: readonly HelpBandLine[]
}

/** Where to call, before anything else is read. The whole line dials. Numbers come from the records of helplines only. */
export function HelpBand({ help: { emergency, others } }: { help: HelpBandView }) {
  if (emergency === null && others.length === 0) return null
  return (
    <section className="help-band" aria-labelledby="pomoc">
      <h2 id="pomoc">Gdzie uzyskać pomoc</h2>
      {emergency !== null && (
        <p>
          <a className="help-band-emergency" href={telephoneHref(emergency.phone)}>
            <span className="help-band-number">{emergency.phone}</span> <span>{typeset(emergency.purpose)}</span>
          </a>
        </p>
      )}
      {others.length > 0 && (
        <ul>
          {others.map(({ name, phone }) => (
            <li key={phone}>
              <a href={telephoneHref(phone)}>
                <span>{typeset(name)}</span> <span className="help-band-phone">{phone}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/pomoc">{typeset('Wszystkie numery, godziny i języki')}</a>
      </p>
    </section>
  )
}
