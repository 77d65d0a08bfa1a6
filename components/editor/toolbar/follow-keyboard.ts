/**
 * A keyboard on the screen of a phone lies over the page: what sticks to the bottom of the window would lie under it. The
 * style sheet reads its height as `--keyboard` (app/styles/panel/editor.css). Returns what ends it.
 */
export function followKeyboard(): () => void {
  const seen = window.visualViewport
  const { style } = document.documentElement
  if (seen === null) return () => {}
  const follow = () => {
    // Enlarged by two fingers, a window shows a part of the page, and nothing lies over it.
    const covered = seen.scale > 1 ? 0 : window.innerHeight - seen.height - seen.offsetTop
    style.setProperty('--keyboard', `${Math.max(0, Math.round(covered))}px`)
  }
  const listening = new AbortController()
  for (const event of ['resize', 'scroll']) seen.addEventListener(event, follow, { signal: listening.signal })
  follow()
  return () => {
    listening.abort()
    style.removeProperty('--keyboard')
  }
}
