import { typeset } from '#domain/text/typography.ts'

export type DashboardLine = {
  readonly sentence: string
  readonly link: { readonly href: string; readonly label: string } | null
}

/** What is told in sentences, each with the way to where something is done about it. Nothing where there are none. */
export function DashboardLines({ title, lines }: { title: string; lines: readonly DashboardLine[] }) {
  if (lines.length === 0) return null
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className="dashboard-list">
        {lines.map(({ sentence, link }) => (
          <li key={sentence}>
            <span>{typeset(sentence)}</span>
            {link !== null && <a href={link.href}>{typeset(link.label)}</a>}
          </li>
        ))}
      </ul>
    </section>
  )
}
