/** Where one comes after signing in when nothing better is known. */
const PANEL_HOME = '/panel'

const MAX_LENGTH = 500

/**
 * Where to go after signing in: an address of the panel, as plain as we write it ourselves; anything else is the
 * panel's home. Another origin in any disguise (`//`, `\`, `@`, control characters, encodings) is no such address
 * (OWASP ASVS 5.0, 3.7.2).
 */
export function safeReturnPath(address: string | null | undefined): string {
  if (!address || address.length > MAX_LENGTH) return PANEL_HOME
  return /^\/panel(\/[a-z0-9-]+)*(\?[\w=&%.~-]*)?$/i.test(address) ? address : PANEL_HOME
}
