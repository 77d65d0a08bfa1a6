import { parseStyle } from './pasted-tree.ts'

/** What a class may say that carries meaning; colours and fonts of classes are dress, and everybody has them. */
const meaningful = new Set([
  'font-weight',
  'font-style',
  'display',
  'visibility',
  'vertical-align',
  'mso-hide',
  'mso-outline-level',
])

/** Meaning of classes by name, from the style sheets that Word and Excel put beside the text. */
export type ClassStyles = ReadonlyMap<string, Readonly<Record<string, string>>>

/** Rules for one class alone (".xl65", "p.MsoTitle"); others are not looked at. */
export function parseClassStyles(css: string): ClassStyles {
  const styles = new Map<string, Record<string, string>>()
  const bare = css.replace(/<!--|-->/g, '').replace(/\/\*[\s\S]*?\*\//g, '')
  for (const [, selectors = '', body = ''] of bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const kept = Object.entries(parseStyle(body)).filter(([name]) => meaningful.has(name))
    if (kept.length === 0 || selectors.includes('@')) continue
    for (const selector of selectors.split(',')) {
      const name = /^[a-z0-9]*\.([\w-]+)$/i.exec(selector.trim())?.[1]
      if (name !== undefined) styles.set(name, { ...styles.get(name), ...Object.fromEntries(kept) })
    }
  }
  return styles
}

/** An element's own style over that of its classes. */
export function withClassStyles(
  style: Readonly<Record<string, string>>,
  classes: string | undefined,
  styles: ClassStyles,
): Readonly<Record<string, string>> {
  const byClass = (classes ?? '').split(/\s+/).map((name) => styles.get(name) ?? {})
  return Object.assign({}, ...byClass, style)
}
