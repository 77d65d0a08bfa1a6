/** The place of a helpline on the page of help: the part of its address after #. */
export function helplineAnchor(helplineId: number): string {
  return `linia-${helplineId}`
}
