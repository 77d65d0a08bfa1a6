/** Tokens of app/styles/tokens.css and what each is for; contrast of each pair is held by tokens.test.ts. */
const colours = [
  ['ink', 'tekst'],
  ['quiet', 'tekst drugorzędny'],
  ['accent', 'odnośniki, przyciski, zaznaczenie'],
  ['on-accent', 'tekst na akcencie'],
  ['help', 'karta pomocy'],
  ['on-help', 'tekst na karcie pomocy'],
  ['paper', 'tło portalu'],
  ['sheet', 'tło panelu'],
  ['wash', 'tło wyróżnienia'],
  ['hairline', 'linia ozdobna'],
  ['line', 'linia i obramowanie pola'],
  ['sand', 'tło archiwum i ostrzeżenia'],
  ['sand-line', 'linia archiwum i ostrzeżenia'],
  ['refusal', 'błąd i wycofanie'],
  ['refusal-wash', 'tło błędu i wycofania'],
] as const

/** Every colour with its name; in the dark scheme those of the dark. */
export function Colours() {
  return (
    <ul className="swatches">
      {colours.map(([name, use]) => (
        <li key={name}>
          <svg viewBox="0 0 40 24" width="40" height="24" aria-hidden="true">
            <rect width="39" height="23" x="0.5" y="0.5" fill={`var(--color-${name})`} stroke="var(--color-line)" />
          </svg>
          <span>
            <strong>{name}</strong> {use}
          </span>
        </li>
      ))}
    </ul>
  )
}
