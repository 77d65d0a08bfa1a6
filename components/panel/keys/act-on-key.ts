const SEARCH_FIELD = 'main search input[type="search"]'
const NEW_LINK = 'main a[data-new]'
/** What names the rows of a list, and so what one walks along. */
const ROW_LINKS = 'main .data-table th[scope="row"] a'

/**
 * `/` goes to the search field of the list, `n` opens a new one, arrows walk from row to row, once one is in the list or
 * in its search field; Enter opens, as it does on any link. Nothing happens while somebody types or a dialog is open.
 */
export function actOnKey(event: KeyboardEvent): void {
  const { key, target } = event
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
  if (!(target instanceof Element) || document.querySelector('dialog[open]') !== null) return
  const go = destinationOf(key, target)
  if (go === null) return
  event.preventDefault()
  if (key === 'n') go.click()
  else go.focus()
}

/** Tells those who hear the page which keys there are (WAI-ARIA, aria-keyshortcuts). */
export function nameKeys(page: Document): void {
  page.querySelector(SEARCH_FIELD)?.setAttribute('aria-keyshortcuts', '/')
  page.querySelector(NEW_LINK)?.setAttribute('aria-keyshortcuts', 'n')
}

function destinationOf(key: string, target: Element): HTMLElement | null {
  if (key === 'ArrowDown' || key === 'ArrowUp') return rowBeside(target, key === 'ArrowDown' ? 1 : -1)
  if (isTyping(target)) return null
  if (key === '/') return document.querySelector<HTMLElement>(SEARCH_FIELD)
  return key === 'n' ? document.querySelector<HTMLElement>(NEW_LINK) : null
}

/** Null where the list ends, or for somebody who is elsewhere on the page: there, arrows scroll. */
function rowBeside(target: Element, step: 1 | -1): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>(ROW_LINKS)]
  if (target.matches(SEARCH_FIELD)) {
    const isChoosing = target.getAttribute('aria-expanded') === 'true'
    return step === 1 && !isChoosing ? (rows[0] ?? null) : null
  }
  const current = rows.indexOf(target as HTMLElement)
  if (current === -1) return null
  return rows[current + step] ?? (step === -1 ? document.querySelector<HTMLElement>(SEARCH_FIELD) : null)
}

function isTyping(target: Element): boolean {
  return (
    target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]') !== null
  )
}
