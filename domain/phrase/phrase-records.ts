/** Records besides articles in which a phrase is looked for, in the order in which they are shown. */
export const phraseRecordKinds = ['helpline', 'team', 'institution', 'project', 'plan', 'legal_act', 'page'] as const
export type PhraseRecordKind = (typeof phraseRecordKinds)[number]
