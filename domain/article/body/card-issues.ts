import type { Body } from './body.ts'
import { type BodyIssue, bodyIssue } from './body-issue.ts'
import { bodyNodes } from './body-nodes.ts'
import { contactPhoneHref } from './contact-phone.ts'

/** A helpline that the portal gives to its readers today. */
export type OpenHelpline = { readonly id: number; readonly name: string; readonly phone: string }

/** Cards beside the records: a helpline no longer given, and a number typed where its record would keep it right. */
export function cardIssues(body: Body, helplines: readonly OpenHelpline[]): readonly BodyIssue[] {
  return [...bodyNodes(body)].flatMap((node) => {
    if (node.type === 'helplineCard') {
      const isOpen = helplines.some(({ id }) => id === node.attrs.helplineId)
      return isOpen ? [] : [bodyIssue('helpline-retired', node.attrs.id)]
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
