'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { changedChoices } from '#domain/setting/setting-issues.ts'
import { changeSettings } from '#services/setting/change-settings.ts'
import { listChosenSettingsForStaff, readSettingsForStaff } from '#services/setting/setting-queries.ts'
import { readChoices } from '../read-choices.ts'

const PUT_OFF = 'publisher-put-off-at'

/** What is left empty stays as it was; without a publisher there is no answer. */
export const namePublisherAction = formAction({
  sentences: { 'publisher.missing': 'Wpisz pełną nazwę urzędu albo wybierz „Później”.' },
  run: ({ context }, read) => {
    if (read.text('pozniej') !== '') {
      const seenLockVersion = listChosenSettingsForStaff(context).get(PUT_OFF) ?? 0
      const choices = [{ key: PUT_OFF, value: context.now, seenLockVersion } as const]
      return answerTo(changeSettings(context, { choices }), () => goTo('/panel', 'publisher-put-off'))
    }
    const told = readChoices(read, 'beginning').filter(({ key, value }) => key === 'publisher' || value)
    const choices = changedChoices(readSettingsForStaff(context), told)
    if (choices.length === 0) return goTo('/panel', 'settings-unchanged')
    return answerTo(changeSettings(context, { choices }), () => goTo('/panel', 'publisher-named'))
  },
})
