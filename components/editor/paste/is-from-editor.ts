/** Copied in a text of ours: ProseMirror marks its own clipboard, and its parser keeps to the schema whatever is marked. */
export function isFromEditor(clipboard: Pick<DataTransfer, 'getData'>): boolean {
  return /data-pm-slice/.test(clipboard.getData('text/html'))
}
