/** A part of an address as Next hands it over, still percent-encoded; null when it cannot be read. */
export function decodeAddressPart(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}
