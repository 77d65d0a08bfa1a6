'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import type { FormReader } from '#app/_server/form-reader.ts'
import { changeHelpline } from '#services/helpline/change-helpline.ts'
import { createHelpline } from '#services/helpline/create-helpline.ts'
import { listHelplines } from '#services/helpline/helpline-queries.ts'
import { orderHelplines } from '#services/helpline/order-helplines.ts'

const LIST = '/panel/infolinie'

const sentences = {
  'name.missing': 'Wpisz nazwę infolinii.',
  'name.already-exists': 'Infolinia o tej nazwie i tym numerze już jest na liście. Zmień ją albo wpisz inną.',
  'phone.missing': 'Wpisz numer telefonu.',
  'purpose.missing': 'Napisz, w jakiej sprawie można zadzwonić.',
  'sourceName.missing': 'Wpisz nazwę źródła.',
  'stated.missing': 'Wpisz, na jaki dzień źródło podaje dane. Wystarczy rok.',
  'wanted.missing': 'Wybierz infolinię z listy.',
}

export const createHelplineAction = formAction({
  sentences,
  run: ({ context }, read) => {
    const position = listHelplines(context.db).length + 1
    return answerTo(createHelpline(context, { ...readHelpline(read), position }), () => goTo(LIST, 'infolinia-dodana'))
  },
})

export const changeHelplineAction = formAction({
  sentences,
  run: ({ context }, read) => {
    const input = {
      helplineId: read.number('helplineId'),
      seenLockVersion: read.number('seenLockVersion'),
      retired: read.isTicked('retired'),
      position: read.number('position'),
      ...readHelpline(read),
    }
    return answerTo(changeHelpline(context, input), () => goTo(LIST, 'infolinia-zmieniona'))
  },
})

/** `ruch` says which helpline goes one place up or down: '3:wyzej'. */
export const orderHelplinesAction = formAction({
  sentences,
  run: ({ context }, read) => {
    const seen = read.numbers('seen')
    const [id, way] = read.text('ruch').split(':')
    const from = seen.indexOf(Number(id))
    const to = from + (way === 'wyzej' ? -1 : 1)
    const wanted = from < 0 || to < 0 || to >= seen.length ? seen : seen.with(from, seen[to] ?? 0).with(to, Number(id))
    return answerTo(orderHelplines(context, { seen, wanted }), () => ({
      kind: 'stay',
      message: 'Zmieniono kolejność.',
    }))
  },
})

function readHelpline(read: FormReader) {
  return {
    name: read.text('name'),
    phone: read.text('phone'),
    email: read.optional('email')?.trim() ?? null,
    hours: read.text('hours'),
    languages: read.text('languages'),
    cost: read.text('cost'),
    purpose: read.text('purpose'),
    sourceName: read.text('sourceName'),
    sourceUrl: read.text('sourceUrl'),
    stated: read.date('stated') ?? '',
  }
}
