/** Words for what older entries of the log still say: the log is never rewritten. */

export const retiredVerbLabels: Readonly<Record<string, string>> = {
  'team.change': 'Zmiana zespołu',
}

export const retiredSystemReasonLabels: Readonly<Record<string, string>> = {
  'demo-content': 'Portal: treści przykładowe',
}
