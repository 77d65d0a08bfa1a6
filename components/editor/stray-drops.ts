/**
 * A file dropped beside the place meant for it would open in place of the page, and what is written there would be gone.
 * Fields that take files, and the text, answer for themselves.
 */
export function refuseStrayDrops(signal: AbortSignal): void {
  const refuse = (event: DragEvent) => {
    const isFile = event.dataTransfer?.types.includes('Files') ?? false
    if (!isFile || event.defaultPrevented || isFileField(event.target)) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none'
  }
  window.addEventListener('dragover', refuse, { signal })
  window.addEventListener('drop', refuse, { signal })
}

function isFileField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'file'
}
