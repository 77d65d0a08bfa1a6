type Props = { readonly parts: readonly { readonly id: string; readonly label: string }[] }

/** What a long page of the panel holds, each part a link to its heading. */
export function PageContents({ parts }: Props) {
  return (
    <nav className="page-contents" aria-label="Na tej stronie">
      <ul>
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
