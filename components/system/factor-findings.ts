import { passkeyForms } from '#components/account/labels.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { type Finding, well } from './finding.ts'

type FactorFacts = {
  /** Active accounts that need a second factor, and how many of them have none yet. */
  readonly asked: number
  readonly missing: number
  /** A portal under https where a password alone opens everything. */
  readonly isOpen: boolean
  readonly unreadable: number
  readonly ofOtherHosts: number
}

const ABOUT = 'Drugi składnik logowania'

/** Whether a password alone opens the panel, and whether factors still work. */
export function factorFindings(facts: FactorFacts): Finding[] {
  return [
    compulsory(facts),
    ...(facts.unreadable > 0 ? [keyLost(facts.unreadable)] : []),
    ...(facts.ofOtherHosts > 0 ? [otherHosts(facts.ofOtherHosts)] : []),
  ]
}

function compulsory({ asked, missing, isOpen }: FactorFacts): Finding {
  if (isOpen) {
    return {
      about: ABOUT,
      state: 'look',
      sentence: 'Nikogo nie obowiązuje: kto pozna hasło redaktora, może publikować.',
      fix: 'Wybierz w ustawieniach, kogo ma obowiązywać.',
      link: { href: '/panel/ustawienia#logowanie', label: 'Ustawienia logowania' },
    }
  }
  if (asked === 0) return well(ABOUT, 'Nikogo nie obowiązuje. Każdy może go dodać na stronie „Moje konto”.')
  const who = `Obowiązuje: ${counted(asked, pluralForms.account)}.`
  if (missing === 0) return well(ABOUT, `${who} Każde go ma.`)
  return well(ABOUT, `${who} Jeszcze bez niego: ${counted(missing, pluralForms.account)}, dodadzą go po zalogowaniu.`)
}

const keyLost = (secrets: number): Finding => ({
  about: 'Klucz do kodów z aplikacji',
  state: 'wrong',
  sentence: `Pliku „factor-key” w katalogu danych nie ma albo jest inny, więc portal nie sprawdzi kodów z aplikacji (${counted(secrets, pluralForms.account)}). Kody zapasowe i klucze dostępu działają.`,
  fix: 'Przywróć ten plik z kopii zapasowej. Jeśli go nie ma, zdejmij drugi składnik z tych kont: ich właściciele dodadzą nowy.',
})

const otherHosts = (keys: number): Finding => ({
  about: 'Klucze dostępu',
  state: 'look',
  sentence: `Po zmianie SITE_URL nie działają: ${counted(keys, passkeyForms)}. Należą do dawnego adresu portalu.`,
  fix: 'Przywróć dawny adres albo poproś właścicieli, żeby dodali nowe klucze i usunęli dawne.',
})
