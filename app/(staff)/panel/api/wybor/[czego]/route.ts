import { choose, nameChoices } from '#app/_server/choosers.ts'
import { staffRoute } from '#app/_server/staff-route.ts'
import { chooserAt } from '#domain/choice/chooser-kinds.ts'
import { NotFound } from '#domain/errors.ts'
import { mayWriteArticles } from '#domain/permissions.ts'

const TEXT_MAX = 300

/**
 * What can be chosen for the words `q`, but for the record `bez` that asks: for fields that search while one types. With
 * `numery` (3,12) what these are called, in the kinds of which several are chosen.
 */
export const GET = staffRoute<{ czego: string }>({
  may: mayWriteArticles,
  run: ({ context }, request, { czego }) => {
    const kind = chooserAt(czego)
    if (kind === null) throw new NotFound(`Nothing is chosen at ${czego}`)
    const { searchParams } = new URL(request.url)
    const numbers = searchParams.get('numery')
    if (numbers !== null) return Response.json({ choices: nameChoices(context, kind, readNumbers(numbers)) })
    const butFor = /^\d{1,15}$/.exec(searchParams.get('bez') ?? '')?.[0]
    const text = (searchParams.get('q') ?? '').slice(0, TEXT_MAX)
    return Response.json({ choices: choose(context, kind, { text, butFor: butFor ? Number(butFor) : null }) })
  },
})

/** A form takes no more of them. */
const NUMBERS_MAX = 100

function readNumbers(text: string): number[] {
  const parts = text.split(',').filter((part) => /^\d{1,15}$/.test(part))
  return parts.slice(0, NUMBERS_MAX).map(Number)
}
