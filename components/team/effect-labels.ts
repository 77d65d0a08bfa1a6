import { parsePartialDate } from '#domain/partial-date.ts'
import { formatPartialDate } from '#domain/partial-date-polish.ts'
import { asSentence } from '#domain/text/as-sentence.ts'

/** What saving a form about a team does, said before it is done. */
export type TeamEffect = {
  readonly sentences: readonly string[]
  /** What to do about a doubt that the act now named may answer; without it doubts are not spoken of. */
  readonly doubts?: string
}

type Effects = Readonly<Record<string, (since: string | null) => TeamEffect>>

/** Days come as typed (EDTF); null = none. */
export const teamEffects = {
  change: (from) => ({
    sentences: [
      asSentence(`Rejestr pokaże nowy stan ${since(from)}`),
      'Poprzedni zostanie w historii jako obowiązujący do tego dnia.',
    ],
    doubts: 'Jeżeli ta zmiana ją wyjaśnia, zaznacz ją niżej na liście wątpliwości, a zniknie ze strony zespołu.',
  }),
  changeMembers: (from) => ({
    sentences: [
      asSentence(`Rejestr pokaże nowy skład ${since(from)}`),
      'Poprzedni zostanie w historii jako obowiązujący do tego dnia.',
    ],
  }),
  correctMembers: () => ({
    sentences: [
      'Nowa lista zastąpi obecną za cały czas obowiązywania tego stanu. Poprzednia i powód zostaną w historii.',
    ],
  }),
  correct: () => ({
    sentences: [
      'Sprostowanie obejmie cały czas obowiązywania tego stanu. To, co rejestr mówił do dziś, i powód zostaną w historii.',
    ],
    doubts: 'Jeżeli podany akt ją wyjaśnia, usuń ją niżej z listy uwag.',
  }),
  end: (from) => ({
    sentences: [
      asSentence(`Zespół i jego skład znikną z listy zespołów ${since(from)}`),
      'Strona zespołu zostanie: powie, że zespół już nie działa, i pokaże historię.',
    ],
  }),
  correctEnd: () => ({
    sentences: ['Zmieni się dzień zakończenia działania zespołu. Poprzedni zapis i powód zostaną w historii.'],
  }),
  denyEnd: () => ({
    sentences: [
      'Zespół wróci na listę zespołów, jakby nigdy nie zakończył działania. Poprzedni zapis i powód zostaną w historii.',
    ],
  }),
  resume: (from) => ({
    sentences: [`Zespół wróci na listę zespołów ${since(from)} jako powołany na nowo.`],
  }),
} satisfies Effects

/** "od 2 marca 2015 r."; empty where the date cannot be read, for then there is no effect to tell. */
function since(edtf: string | null): string {
  const date = edtf === null ? null : parsePartialDate(edtf)
  return date === null ? '' : formatPartialDate(date, 'since')
}
