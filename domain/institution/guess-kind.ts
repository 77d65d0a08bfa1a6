import type { InstitutionKind } from '../register/register-terms.ts'
import { foldKey } from '../text/fold-key.ts'

/** Words of a folded name that tell what the institution is; the first that fits counts. */
const signs: readonly (readonly [RegExp, InstitutionKind])[] = [
  [/\b(strazy?|oddzial\w*|placowk\w*) (graniczn\w+|strazy granicznej)|\bsg\b/, 'border-guard'],
  [/\bstraz\w* (miejsk|gminn)/, 'municipal-guard'],
  [/\bpolicj|\bk(wp|mp|pp|sp|gp)\b/, 'police'],
  [/\bprokuratur/, 'prosecution'],
  [/\bsad\w* |\bsad$|\bkurator\w* sadow/, 'court'],
  [/\binspek\w+ pracy|\bpip\b|\boip\b/, 'labour-inspection'],
  [/\burz\w+ pracy|\b[wp]up\b/, 'labour-office'],
  [/\binterwencj\w+ kryzysow|\boik\b/, 'crisis-intervention'],
  [/\bpomoc\w* (spoleczn|rodzinie)|\bpolityki spolecznej|\b(mops|gops|pcpr|rops|mopr|ops)\b/, 'social-services'],
  [/\burz\w+ wojewodzk|\bwojewod[ay]\b|\bpelnomocnik\w* wojewody/, 'voivodeship-office'],
  [/\burz\w+ (marszalkowsk|miast|miejsk|gmin)|\bstarostw|\bmarszal|\bprezydent\w* miasta/, 'local-government'],
  [/\bkuratori|\buniwersytet|\bszkol|\bakademi|\boswiat|\buczelni|\bpolitechnik/, 'education'],
  [/\bfundacj|\bstowarzyszen|\bcaritas|\bzgromadzeni|\bpck\b|\bczerwon\w+ krzyz/, 'ngo'],
  [/\bmiedzynarodow|\biom\b|\bunhcr\b|\bkonsulat|\bambasad/, 'international'],
]

/** What an institution most likely is, by its name; `other` when the name does not tell. A person has the last word. */
export function guessInstitutionKind(name: string): InstitutionKind {
  const key = foldKey(name)
  return signs.find(([sign]) => sign.test(key))?.[1] ?? 'other'
}
