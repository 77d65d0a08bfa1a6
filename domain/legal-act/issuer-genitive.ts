/** First words of those who issue acts, in the nominative and the genitive: "Wojewoda" → "(zarządzenie) Wojewody". */
const offices: Readonly<Record<string, string>> = {
  Dyrektor: 'Dyrektora',
  Komendant: 'Komendanta',
  Marszałek: 'Marszałka',
  Minister: 'Ministra',
  Prezes: 'Prezesa',
  Prezydent: 'Prezydenta',
  Burmistrz: 'Burmistrza',
  Wójt: 'Wójta',
  Starosta: 'Starosty',
  Wojewoda: 'Wojewody',
  Rada: 'Rady',
  Sejm: 'Sejmu',
  Sejmik: 'Sejmiku',
  Senat: 'Senatu',
  Zarząd: 'Zarządu',
  Pełnomocnik: 'Pełnomocnika',
  Rzecznik: 'Rzecznika',
  Prokurator: 'Prokuratora',
}

const feminine = new Set(['Rada'])

/**
 * Who issued a legal act, in the genitive of its citation: "Wojewoda Kujawsko-Pomorski" → "Wojewody Kujawsko-Pomorskiego". The
 * adjectives that follow the office take its case ("Główny Policji" → "Głównego Policji"); from the first other word on
 * the name is a genitive already. Null for a name whose first word is not known here: better said otherwise than wrongly.
 */
export function issuerGenitive(issuer: string): string | null {
  const [office = '', ...rest] = issuer.split(' ')
  const first = offices[office]
  if (first === undefined) return null
  const end = rest.findIndex((word) => !isAdjective(word, feminine.has(office)))
  const agreeing = end < 0 ? rest.length : end
  const words = rest.map((word, index) => (index < agreeing ? adjectiveGenitive(word) : word))
  return [first, ...words].join(' ')
}

function isAdjective(word: string, isFeminine: boolean): boolean {
  return isFeminine ? /(?:sk|ck|dzk|n|jsk|ow)a$/u.test(word) : /(?:ski|cki|dzki|ny|wy)$/u.test(word)
}

function adjectiveGenitive(word: string): string {
  if (word.endsWith('ka')) return `${word.slice(0, -1)}iej`
  if (word.endsWith('a')) return `${word.slice(0, -1)}ej`
  return word.endsWith('i') ? `${word}ego` : `${word.slice(0, -1)}ego`
}
