/** Height of the writing surface's foot in px while it lies over the text; 0 where it is at the end of the page. */
function footHeight(): number {
  const foot = document.querySelector<HTMLElement>('.writer-foot')
  return foot === null || getComputedStyle(foot).position !== 'sticky' ? 0 : foot.offsetHeight
}

/**
 * What takes the focus is scrolled clear of the foot, however high it is: with a band open it is more than twice as high
 * (WCAG 2.4.11). The style sheet reads `--writer-foot` (app/styles/panel/writing.css).
 */
export function followFootHeight(foot: HTMLElement): () => void {
  const { style } = document.documentElement
  const follow = new ResizeObserver(() => style.setProperty('--writer-foot', `${footHeight()}px`))
  follow.observe(foot)
  return () => {
    follow.disconnect()
    style.removeProperty('--writer-foot')
  }
}
