/** Numbers of the sources of a fact, each a link to its entry in the list of sources. */
export function References({ numbers }: { numbers: readonly number[] }) {
  if (numbers.length === 0) return null
  return (
    <span className="references">
      {numbers.map((number) => (
        <a key={number} href={`#zrodlo-${number}`}>
          <span className="sr-only">Źródło </span>
          {number}
        </a>
      ))}
    </span>
  )
}
