import { counted } from '#domain/text/plural.ts'
import { type Finding, well } from './finding.ts'

type SignInFacts = {
  /** Tries of the last day that were not let through. */
  readonly throttled: { readonly tries: number; readonly sources: number }
  /** Everybody seems to sit at this very machine. */
  readonly areClientsHidden: boolean
}

const tries = { one: 'wstrzymana próba', few: 'wstrzymane próby', many: 'wstrzymanych prób' }
const sources = { one: 'źródła', few: 'źródeł', many: 'źródeł' }

/** Who is being guessed at, and whether guesses can be told from their owners' tries. */
export function signInFindings(facts: SignInFacts): Finding[] {
  return [throttledFinding(facts.throttled), ...(facts.areClientsHidden ? [hiddenFinding] : [])]
}

function throttledFinding(throttled: SignInFacts['throttled']): Finding {
  const about = 'Próby logowania'
  if (throttled.tries === 0) return well(about, 'Od doby żadnej nie wstrzymano.')
  return {
    about,
    state: 'look',
    sentence: `Od doby: ${counted(throttled.tries, tries)} z ${counted(throttled.sources, sources)}. Właściciele kont logują się dalej w przeglądarkach, w których już się logowali.`,
    fix: 'Sprawdź w dzienniku, skąd są te próby i na jakie konta.',
    link: { href: '/panel/dziennik/bezpieczenstwo?rodzaj=throttled', label: 'Wstrzymane próby' },
  }
}

const hiddenFinding: Finding = {
  about: 'Adresy logujących się',
  state: 'wrong',
  sentence:
    'Wszystkie ostatnie logowania przyszły z adresu tego komputera, więc zgadujący i pracownicy są dla portalu jedną siecią.',
  fix: 'Ustaw TRUST_PROXY na adres serwera pośredniczącego i niech przekazuje X-Forwarded-For.',
}
