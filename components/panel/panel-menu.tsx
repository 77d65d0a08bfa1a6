import { Icon } from '#components/ui/icon.tsx'
import type { Actor } from '#domain/actor.ts'
import { menuFor } from './menu-entries.ts'

/** The panel's menu: a row where there is room, folded on a phone; no script. */
export function PanelMenu({ actor, current }: { readonly actor: Actor; readonly current: string }) {
  return (
    <nav className="panel-menu" aria-label="Menu panelu">
      <div className="panel-width">
        <details>
          <summary>
            <Icon name="menu" />
            Menu
          </summary>
          <ul>
            {menuFor(actor).map(({ href, label }) => (
              <li key={href}>
                <a href={href} aria-current={href === current ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </nav>
  )
}
