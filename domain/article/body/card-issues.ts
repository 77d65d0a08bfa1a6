import { isUnchecked } from '#domain/helpline/unchecked-helpline.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import type { Body } from './body.ts'
import { type BodyIssue, bodyIssue } from './body-issue.ts'
import { bodyNodes } from './body-nodes.ts'
import { contactPhoneHref } from './contact-phone.ts'

/** A helpline that the portal gives to its readers today; `statedLatestOn`: the latest day of which its facts are. */
export type OpenHelpline = {
  readonly id: number
  readonly name: string
  readonly phone: string
  readonly statedLatestOn: IsoDay
}

/**
 * Cards beside the records: a helpline no longer given or not looked at for long, and a number typed where its record would
 * keep it right.
 */
export function cardIssues(body: Body, helplines: readonly OpenHelpline[], today: IsoDay): readonly BodyIssue[] {
  return [...bodyNodes(body)].flatMap((node) => {
    if (node.type === 'helplineCard') {
      const { helplineId, id: block } = node.attrs
      const record = helplines.find(({ id }) => id === helplineId)
      if (record === undefined) return [bodyIssue('helpline-retired', block)]
      return isUnchecked(record, today) ? [bodyIssue('helpline-unchecked', block, { name: record.name })] : []
    }
    if (node.type !== 'contactCard' || node.attrs.phone === null) return []
    const dialled = nationalNumber(node.attrs.phone)
    const record = helplines.find(({ phone }) => nationalNumber(phone) === dialled)
    return record === undefined ? [] : [bodyIssue('contact-is-helpline', node.attrs.id, { name: record.name })]
  })
}

/** With or without the country code it is one number. */
function nationalNumber(phone: string): string {
  return (contactPhoneHref(phone) ?? phone).replace(/^tel:(?:\+48)?/, '')
}
