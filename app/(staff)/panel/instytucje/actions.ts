'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { typedValues } from '#app/_server/form-reader.ts'
import { changeInstitution } from '#services/institution/change-institution.ts'
import { createInstitutions } from '#services/institution/create-institutions.ts'
import { previewInstitutions } from '#services/institution/preview-institutions.ts'
import {
  isOnlyPasted,
  previewValues,
  readChangedInstitution,
  readInstitution,
  readInstitutions,
  institutionSentences as sentences,
} from './institution-form.ts'

const LIST = '/panel/instytucje'

/** One institution is a list of one; its issues are told at the plain fields. */
const oneField = { 'institutions.0.name': 'name', 'institutions.0.kind': 'kind' }

export const createInstitutionAction = formAction({
  sentences,
  fields: oneField,
  run: ({ context }, read) =>
    answerTo(createInstitutions(context, { institutions: [readInstitution(read)] }), () =>
      goTo(LIST, 'institution-added'),
    ),
})

export const changeInstitutionAction = formAction({
  sentences,
  run: ({ context }, read) =>
    answerTo(changeInstitution(context, readChangedInstitution(read)), () => goTo(LIST, 'institution-changed')),
})

/** Pasted words become rows to look at; rows become institutions. */
export const pasteInstitutionsAction = formAction({
  sentences,
  fields: { institutions: 'list' },
  rows: { institutions: ['name'] },
  run: ({ context }, read, form) =>
    isOnlyPasted(read)
      ? answerTo(previewInstitutions(context, read.text('list')), (previewed) => {
          const typed = { ...typedValues(form), ...previewValues(previewed) }
          return { kind: 'again', typed, focus: 'institutions.0.name' }
        })
      : answerTo(createInstitutions(context, { institutions: readInstitutions(read) }), () =>
          goTo(LIST, 'institutions-added'),
        ),
})
