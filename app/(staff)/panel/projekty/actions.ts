'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import type { FormReader } from '#app/_server/form-reader.ts'
import { parseAmount } from '#domain/project/parse-amount.ts'
import { changeProject } from '#services/project/change-project.ts'
import { createProject } from '#services/project/create-project.ts'

const shape = {
  sentences: {
    'title.missing': 'Wpisz tytuł projektu.',
    'title.already-exists': 'Projekt o tym tytule już jest.',
    'programme.missing': 'Wpisz program.',
    'mechanism.missing': 'Wpisz mechanizm finansowania.',
    'sentence.missing': 'Wpisz zdanie o współfinansowaniu.',
    'fundings.source.missing': 'Wpisz, kto płaci.',
    'not-a-currency': 'Wybierz walutę z listy.',
    'amount-without-currency': 'Podaj kwotę i walutę albo żadnej z nich.',
    'logos.name.missing': 'Wpisz nazwę znaku.',
    'logos.alt.missing': 'Wpisz tekst alternatywny obrazu.',
    'no-such-image': 'Tego obrazu już nie ma. Wybierz inny.',
  },
  rows: { fundings: ['source', 'amountMinor'], logos: ['name', 'mediaId', 'alt'] },
}

export const createProjectAction = formAction({
  ...shape,
  run: ({ context }, read) =>
    answerTo(createProject(context, readProject(read)), () => goTo('/panel/projekty', 'project-added')),
})

export const changeProjectAction = formAction({
  ...shape,
  run: ({ context }, read) => {
    const seen = { projectId: read.number('projectId'), seenLockVersion: read.number('seenLockVersion') }
    return answerTo(changeProject(context, { ...seen, ...readProject(read) }), () =>
      goTo('/panel/projekty', 'project-changed'),
    )
  },
})

function readProject(read: FormReader) {
  return {
    title: read.text('title'),
    titleEn: read.text('titleEn'),
    programme: read.text('programme'),
    mechanism: read.text('mechanism'),
    sentence: read.text('sentence'),
    description: read.text('description'),
    sourceUrl: read.text('sourceUrl'),
    starts: read.date('starts'),
    ends: read.date('ends'),
    fundings: read.rows('fundings').map((row) => ({
      source: read.text(`fundings.${row}.source`),
      amountMinor: parseAmount(read.text(`fundings.${row}.amountMinor`)),
      currency: read.optional(`fundings.${row}.currency`),
    })),
    logos: read.rows('logos').map((row) => ({
      name: read.text(`logos.${row}.name`),
      mediaId: read.optionalNumber(`logos.${row}.mediaId`),
      alt: read.text(`logos.${row}.alt`),
    })),
  }
}
