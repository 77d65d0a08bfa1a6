const NUMBER = /(?<![\d/-])\d{11}(?![\d/-])/g
const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]
/** What is added to the month of birth in each century (Ustawa o ewidencji ludności, art. 15). */
const CENTURIES: Readonly<Record<number, number>> = { 80: 1800, 0: 1900, 20: 2000 }

/**
 * The first number in the text that may be a PESEL: a day of birth that was, and the right check digit (Ustawa z dnia
 * 24 września 2010 r. o ewidencji ludności, art. 15 ust. 2); null when there is none. A telephone with its country code
 * and numbers of registers do not pass.
 */
export function findPesel(text: string): string | null {
  return [...text.matchAll(NUMBER)].map(([digits]) => digits).find(isPesel) ?? null
}

function isPesel(digits: string): boolean {
  const numbers = [...digits].map(Number)
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * (numbers[index] ?? 0), 0)
  if ((10 - (sum % 10)) % 10 !== numbers[10]) return false
  const coded = Number(digits.slice(2, 4))
  const shift = Math.floor(coded / 20) * 20
  const century = CENTURIES[shift]
  if (century === undefined) return false
  const [year, month, day] = [century + Number(digits.slice(0, 2)), coded - shift, Number(digits.slice(4, 6))]
  const born = new Date(Date.UTC(year, month - 1, day))
  return day > 0 && born.getUTCMonth() === month - 1 && born.getUTCDate() === day
}

/** Hosts of free mailboxes that people in Poland have at home; offices and organisations seldom do. */
const MAILBOXES = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.pl icloud.com me.com aol.com proton.me protonmail.com
   wp.pl o2.pl onet.pl onet.eu op.pl poczta.onet.pl vp.pl interia.pl interia.eu poczta.fm gazeta.pl tlen.pl buziaczek.pl autograf.pl`
    .split(/\s+/)
    .filter((host) => host !== ''),
)

/** Whether an e-mail address is somebody's own rather than an office's. */
export function isPrivateMailbox(email: string): boolean {
  return MAILBOXES.has(email.slice(email.lastIndexOf('@') + 1).toLowerCase())
}
