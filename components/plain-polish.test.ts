import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Words a Polish reader stumbles over in an interface, each with what to write instead. */
const avoided: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/(?<!\p{L})sto(?:i|ją)(?!\p{L})/u, 'jest, są'],
  [/międzyczas/u, 'tymczasem'],
  [/najwięcej (?=\d|\$?\{)/u, 'maksymalnie'],
  [/(?<!\p{L})milczy/u, 'nie podaje'],
  [/[Ss]amoczynn/u, 'automatyczny'],
  [/(?<!\p{L})[Ss]cal(?:on|eni|ić)/u, 'połączony, połączenie, połączyć (tagi)'],
  [/Jak w druku/u, 'Tak jak w źródle'],
  [
    /(?:\p{L}+ę|Obraz|Plik|Tag|Plan|Projekt|Skład|Hasło) (?:dodano|zmieniono|usunięto|zapisano|podmieniono)\./u,
    'Dodano …',
  ],
]

const files = globSync(['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'domain/**/*.ts', 'server/*.ts']).filter(
  (file) => !file.includes('.test.'),
)

test('what people read avoids the words they stumble over', () => {
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        avoided.filter(([word]) => word.test(line)).map(([, instead]) => `${file}:${index + 1}: ${instead}`),
      ),
  )
  expect(files.length).toBeGreaterThan(500)
  expect(found).toEqual([])
})
