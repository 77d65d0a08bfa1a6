export type SentFile = {
  readonly name: string
  /** 0–1. */
  readonly share: number
  readonly isDone: boolean
  /** Why it was not taken. */
  readonly refusal: string | null
}

/** How far each file is. What was not taken is said once, with why. */
export function SentFiles({ sent }: { readonly sent: readonly SentFile[] }) {
  const refused = sent.filter(({ refusal }) => refusal !== null)
  return (
    <>
      <ul className="sent-files">
        {sent.map(({ name, share, isDone, refusal }, index) => (
          // Two files of one name are two files.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made again for each sending
          <li key={index}>
            <span>{name}</span>
            {isDone ? (
              <span className="quiet">{refusal === null ? 'dodano' : 'nie dodano'}</span>
            ) : (
              <progress value={share} max={1} aria-label={`Wysyłanie: ${name}`} />
            )}
          </li>
        ))}
      </ul>
      <div role="alert">
        {refused.map(({ name, refusal }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <p key={index} className="field-error">
            {name}: {refusal}
          </p>
        ))}
      </div>
    </>
  )
}
