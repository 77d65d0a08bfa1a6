/** Largest saved page we read: 1 MB, counted in UTF-16 units here and in bytes where files are opened. */
export const MAX_SAVED_PAGE = 1_000_000

/** Markup that a plain-text page of the old portal would not begin with. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 4000)
  return (
    /<!doctype\s+html|<html[\s>]|<body[\s>]|<head[\s>]/i.test(start) ||
    /^\s*<(?:p|div|h[1-6]|main|article)[\s>]/i.test(start)
  )
}

/** A NUL, or control characters that no text editor writes, mean a file that is not text. */
export function looksBinary(text: string): boolean {
  let strange = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0) return true
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) strange++
  }
  return strange > 8 && strange * 50 > text.length
}
