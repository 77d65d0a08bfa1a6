import type { ReactNode } from 'react'
import type { AskOptions } from '#components/account/with-passkey.ts'
import type { FormActionProp } from '#components/form/form-state.ts'
import { ProofNeeded } from '#components/form/proof-needed.tsx'
import { DemoNotice } from '#components/site/demo-notice.tsx'
import { Mark } from '#components/site/mark.tsx'
import { SkipLinks } from '#components/site/skip-links.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { typeset } from '#domain/text/typography.ts'
import { doneLabel } from './done-labels.ts'
import { SingleKeys } from './keys/single-keys.tsx'
import { PanelMenu } from './panel-menu.tsx'
import { SessionLine } from './session-line.tsx'
import { SignOutForm } from './sign-out-form.tsx'
import type { StaffView } from './staff-view.ts'

type PanelCrumb = { readonly label: string; readonly href: string }

type Props = {
  readonly staff: StaffView
  /** Address of the menu entry the page belongs to. */
  readonly current: string
  readonly title: string
  /** Where the page stands, the nearest last; without Pulpit. */
  readonly crumbs?: readonly PanelCrumb[]
  /** Where what was just done can be seen. */
  readonly doneLink?: { readonly label: string; readonly href: string } | null
  /** Links or a button beside the title: what one most often comes for. */
  readonly actions?: ReactNode
  /** Wide pages: tables and the writing surface. */
  readonly width?: 'reading' | 'wide'
  readonly signOut: FormActionProp
  /** For showing again with a key who one is; null = there is none that works here. */
  readonly askPasskey: AskOptions | null
  readonly children: ReactNode
}

/** A whole page of the panel around its content: menu, what was just done, title. */
export function PanelFrame({
  staff,
  current,
  title,
  crumbs = [],
  doneLink,
  actions,
  width = 'wide',
  signOut,
  askPasskey,
  children,
}: Props) {
  const done = doneLabel(staff.done)
  return (
    <>
      <SkipLinks />
      <SessionLine session={staff.session} />
      {staff.usesSingleKeys && <SingleKeys />}
      <header className="panel-head">
        {staff.isDemo && <DemoNotice />}
        <div className="panel-width panel-mast">
          <a className="site-name" href="/panel">
            <Mark />
            {typeset(staff.siteName)}
          </a>
          <div className="panel-person">
            <span>{staff.name}</span>
            <a href="/">Zobacz portal</a>
            <SignOutForm action={signOut} accountId={staff.accountId} />
          </div>
        </div>
        <PanelMenu actor={staff.actor} current={current} />
      </header>
      <main id="tresc" className="panel-width panel-main" tabIndex={-1}>
        {crumbs.length > 0 && (
          <nav className="panel-crumbs" aria-label="Ścieżka">
            <ol>
              {crumbs.map(({ label, href }) => (
                <li key={href}>
                  <a href={href}>{typeset(label)}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <div role="status" className="done-place">
          {done !== null && (
            <p className="done-message">
              <Icon name="check" />
              {typeset(done)}
              {doneLink && <a href={doneLink.href}>{doneLink.label}</a>}
            </p>
          )}
        </div>
        <div className="panel-title">
          <h1>{typeset(title)}</h1>
          {actions && <div className="panel-actions">{actions}</div>}
        </div>
        <div className={width === 'reading' ? 'panel-reading' : undefined}>
          <ProofNeeded isNeeded={staff.isProofOld} isByOidc={staff.provesWithOidc} askPasskey={askPasskey}>
            {children}
          </ProofNeeded>
        </div>
      </main>
    </>
  )
}
