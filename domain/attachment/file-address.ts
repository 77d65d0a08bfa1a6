/** The address of an attachment for readers: its number decides, its name is for people. */
export function fileAddress(attachmentId: number, fileName: string): string {
  return `/zalaczniki/${attachmentId}/${encodeURIComponent(fileName)}`
}

/** The same for staff, whether or not readers may have it. */
export function staffFileAddress(attachmentId: number, fileName: string): string {
  return `/panel/api${fileAddress(attachmentId, fileName)}`
}

/**
 * The header that names a download (RFC 6266 with RFC 8187): plain ASCII for old programs, the true name beside it.
 * Every file is saved, a PDF too: files are served sandboxed, and a sandboxed PDF is one that browsers refuse to show.
 */
export function contentDisposition(fileName: string): string {
  const plain = fileName.normalize('NFD').replace(/[łŁ]/g, (letter) => (letter === 'ł' ? 'l' : 'L'))
  const ascii = plain.replace(/\p{M}/gu, '').replace(/[^\x20-\x7e]|["\\%]/g, '_')
  // encodeURIComponent leaves four characters that RFC 8187, 3.2.1, does not allow.
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  })
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
