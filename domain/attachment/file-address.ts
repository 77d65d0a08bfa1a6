/** The address of an attachment for readers: its number decides, its name is for people. */
export function fileAddress(attachmentId: number, fileName: string): string {
  return `/zalaczniki/${attachmentId}/${encodeURIComponent(fileName)}`
}

/**
 * The header that names a download (RFC 6266 with RFC 8187): plain ASCII for old programs, the true name beside it.
 * Only a PDF opens in the browser; anything else is saved.
 */
export function contentDisposition(fileName: string, mimeType: string): string {
  const plain = fileName.normalize('NFD').replace(/[łŁ]/g, (letter) => (letter === 'ł' ? 'l' : 'L'))
  const ascii = plain.replace(/\p{M}/gu, '').replace(/[^\x20-\x7e]|["\\%]/g, '_')
  // encodeURIComponent leaves four characters that RFC 8187, 3.2.1, does not allow.
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  })
  const way = mimeType === 'application/pdf' ? 'inline' : 'attachment'
  return `${way}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
