const tabs = [
  { href: '/panel/dziennik', label: 'Zdarzenia' },
  { href: '/panel/dziennik/bezpieczenstwo', label: 'Logowania i odmowy' },
]

/** The two logs, for those who read both. */
export function LogTabs({ current }: { readonly current: string }) {
  return (
    <nav className="panel-tabs" aria-label="Dzienniki">
      <ul>
        {tabs.map(({ href, label }) => (
          <li key={href}>
            <a href={href} aria-current={href === current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
