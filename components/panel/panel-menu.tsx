import { Icon } from '#components/ui/icon.tsx'
import type { Actor } from '#domain/actor.ts'
import { type MenuEntry, menuFor } from './menu-entries.ts'

type Props = { readonly actor: Actor; readonly current: string }

/** The panel's menu: a row where there is room, folded on a phone; no script. */
export function PanelMenu({ actor, current }: Props) {
  const { entries, administration } = menuFor(actor)
  const isInAdministration = administration.some(({ href }) => href === current)
  return (
    <nav className="panel-menu" aria-label="Menu panelu">
      <div className="panel-width">
        <details className="menu-fold">
          <summary>
            <Icon name="menu" />
            Menu
          </summary>
          <ul>
            <Entries entries={entries} current={current} />
            {administration.length > 0 && (
              <li>
                <details className="menu-group">
                  <summary aria-current={isInAdministration ? 'true' : undefined}>Administracja</summary>
                  <ul>
                    <Entries entries={administration} current={current} />
                  </ul>
                </details>
              </li>
            )}
          </ul>
        </details>
      </div>
    </nav>
  )
}

function Entries({ entries, current }: { readonly entries: readonly MenuEntry[]; readonly current: string }) {
  return entries.map(({ href, label }) => (
    <li key={href}>
      <a href={href} aria-current={href === current ? 'page' : undefined}>
        {label}
      </a>
    </li>
  ))
}
