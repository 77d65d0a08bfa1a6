import 'server-only'
import type { FormReader } from '#app/_server/form-reader.ts'
import { movedOnePlace } from '#domain/helpline/moved-one-place.ts'

/** What forms about helplines send → the inputs of their verbs, which check it. */

export const helplineSentences = {
  'name.missing': 'Wpisz nazwę infolinii.',
  'name.already-exists': 'Infolinia o tej nazwie i tym numerze już jest na liście. Zmień ją albo wpisz inną.',
  'phone.missing': 'Wpisz numer telefonu.',
  'purpose.missing': 'Napisz, w jakiej sprawie można zadzwonić.',
  'sourceName.missing': 'Wpisz nazwę źródła.',
  'stated.missing': 'Wpisz, na jaki dzień źródło podaje dane. Wystarczy rok.',
  'wanted.missing': 'Wybierz infolinię z listy.',
}

export function readHelpline(read: FormReader) {
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

export function readChangedHelpline(read: FormReader) {
  return {
    helplineId: read.number('helplineId'),
    seenLockVersion: read.number('seenLockVersion'),
    retired: read.isTicked('retired'),
    position: read.number('position'),
    ...readHelpline(read),
  }
}

/** `move` says which helpline goes one place up or down: '3:up'. */
export function readOrder(read: FormReader) {
  const seen = read.numbers('seen')
  const [id, way] = read.text('move').split(':')
  return { seen, wanted: movedOnePlace(seen, Number(id), way === 'up' ? 'up' : 'down') }
}
