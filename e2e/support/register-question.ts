/**
 * The register of another day. Each day leads to all others and to all teams, so whoever follows links reads the days that
 * a plain page names and goes no further from day to day.
 */
export function isRegisterQuestion(address: string): boolean {
  return /\?(?:na-dzien|stan-wiedzy|porownaj)=/.test(address)
}

/** Whether a link of a page only leads from one day of the register to another. */
export function leadsToAnotherDay(from: string, to: string): boolean {
  return isRegisterQuestion(from) && isRegisterQuestion(to)
}
