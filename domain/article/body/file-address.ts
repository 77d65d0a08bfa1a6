const fileEnding =
  /\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|txt|csv|zip|rar|7z|jpe?g|png|gif|webp|tiff?|mp3|mp4|avi|mov|epub)$/i

/** The kind of file an address names, in capitals ("PDF"); null when it names a page or nothing known. */
export function fileKindOf(href: string): string | null {
  const path = /^(?:https?:\/\/[^/?#]*)?([^?#]*)/i.exec(href)?.[1] ?? ''
  return fileEnding.exec(path)?.[1]?.toUpperCase() ?? null
}

/** Whether an address leads to a file: by its ending, or by the folder where portals keep files to be downloaded. */
export function isFileAddress(href: string): boolean {
  return fileKindOf(href) !== null || /^(?:https?:\/\/[^/?#]*)?\/?(?:\.\.\/)*(?:download|pobierz)\//i.test(href)
}
