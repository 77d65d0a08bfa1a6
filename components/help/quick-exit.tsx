import { Icon } from '#components/ui/icon.tsx'

/**
 * „Szybkie wyjście”: a plain link that works without a script, the first of the text and fixed on the screen. With the script the
 * page goes blank at once and the other one takes its place, and Shift pressed three times within 5 seconds does the
 * same (public/reader.js). The link tells the other page nothing of this one.
 */
export function QuickExit({ href }: { href: string }) {
  return (
    <div className="quick-exit">
      <a className="quick-exit-link" href={href} rel="nofollow noreferrer" draggable="false" data-quick-exit="">
        <Icon name="exit" />
        Szybkie wyjście
      </a>
      <p className="quick-exit-status" role="status" data-quick-exit-status="" />
    </div>
  )
}

/** The same at the very top for a keyboard, in a landmark of its own because it leads away from the page. */
export function QuickExitSkipLink({ href }: { href: string }) {
  return (
    <nav className="skip-links" aria-label="Szybkie wyjście">
      <a href={href} rel="nofollow noreferrer" data-quick-exit="">
        Szybkie wyjście
      </a>
    </nav>
  )
}
