/** Clipboard HTML as plain data: read from an inert document, so that nothing of it ever runs or loads. */
export type PastedElement = {
  /** Lower case; Word's own elements keep their prefix: "o:p". */
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly style: Readonly<Record<string, string>>
  readonly children: readonly PastedNode[]
}
export type PastedNode = string | PastedElement

/** Deeper than any text; what lies below is read as words alone. */
export const MAX_PASTED_DEPTH = 120

/** "color: red; mso-list:l0 level1 lfo1" → names in lower case, values as they are. Semicolons in quotes do not divide. */
export function parseStyle(text: string | null | undefined): Readonly<Record<string, string>> {
  const style: Record<string, string> = {}
  for (const part of (text ?? '').match(/(?:"[^"]*"|'[^']*'|[^;"'])+/g) ?? []) {
    const colon = part.indexOf(':')
    if (colon > 0) style[part.slice(0, colon).trim().toLowerCase()] = part.slice(colon + 1).trim()
  }
  return style
}

export function pastedText(node: PastedNode): string {
  return typeof node === 'string' ? node : node.children.map(pastedText).join('')
}
