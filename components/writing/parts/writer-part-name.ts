/** The parts of the writing page, in the order of its tabs; from 64rem on they stand side by side. */
export const writerPartNames = ['text', 'state', 'data', 'files', 'outline'] as const
export type WriterPartName = (typeof writerPartNames)[number]

export const partId = (part: WriterPartName) => `czesc-${part}`
export const partTabId = (part: WriterPartName) => `karta-${part}`

/** Brings the part that holds `place` to the front, where it lies behind another tab: at once, so that it can take the focus. */
export function showPartOf(place: Element | null): void {
  const part = place?.closest('[role="tabpanel"][hidden]')
  const tab = part?.getAttribute('aria-labelledby')
  if (tab) document.getElementById(tab)?.click()
}
