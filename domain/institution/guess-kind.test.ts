import { expect, test } from 'vitest'
import { guessInstitutionKind } from './guess-kind.ts'

test.each([
  ['Podlaski Urząd Wojewódzki w Białymstoku', 'voivodeship-office'],
  ['Pełnomocnik Wojewody do spraw równego traktowania', 'voivodeship-office'],
  ['Komenda Wojewódzka Policji w Łodzi', 'police'],
  ['KWP w Łodzi', 'police'],
  ['Nadbużański Oddział Straży Granicznej', 'border-guard'],
  ['Placówka Straży Granicznej w Łodzi', 'border-guard'],
  ['Straż Graniczna', 'border-guard'],
  ['Straż Miejska w Toruniu', 'municipal-guard'],
  ['Prokuratura Okręgowa w Opolu', 'prosecution'],
  ['Sąd Okręgowy w Opolu', 'court'],
  ['Okręgowy Inspektorat Pracy w Lublinie', 'labour-inspection'],
  ['Państwowa Inspekcja Pracy', 'labour-inspection'],
  ['Wojewódzki Urząd Pracy w Szczecinie', 'labour-office'],
  ['Ośrodek Interwencji Kryzysowej', 'crisis-intervention'],
  ['Miejski Ośrodek Pomocy Społecznej', 'social-services'],
  ['Powiatowe Centrum Pomocy Rodzinie', 'social-services'],
  ['Regionalny Ośrodek Polityki Społecznej', 'social-services'],
  ['Urząd Marszałkowski Województwa Łódzkiego', 'local-government'],
  ['Urząd Miasta Łodzi', 'local-government'],
  ['Kuratorium Oświaty w Kielcach', 'education'],
  ['Uniwersytet w Białymstoku', 'education'],
  ['Caritas Archidiecezji Białostockiej', 'ngo'],
  ['Fundacja przeciwko Handlowi Ludźmi', 'ngo'],
  ['Stowarzyszenie „Po MOC”', 'ngo'],
  ['Międzynarodowa Organizacja do spraw Migracji', 'international'],
  ['Zespół Szpitali', 'other'],
  ['', 'other'],
] as const)('%s: %s', (name, kind) => {
  expect(guessInstitutionKind(name)).toBe(kind)
})
