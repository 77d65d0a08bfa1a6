import type { DemoTeam } from '../demo-team.ts'
import { dolnoslaskie } from './dolnoslaskie.ts'
import { kujawskoPomorskie } from './kujawsko-pomorskie.ts'
import { lodzkie } from './lodzkie.ts'
import { lubelskie } from './lubelskie.ts'
import { lubuskie } from './lubuskie.ts'
import { malopolskie } from './malopolskie.ts'
import { mazowieckie } from './mazowieckie.ts'
import { opolskie } from './opolskie.ts'
import { podkarpackie } from './podkarpackie.ts'
import { podlaskie } from './podlaskie.ts'
import { pomorskie } from './pomorskie.ts'
import { slaskie } from './slaskie.ts'
import { swietokrzyskie } from './swietokrzyskie.ts'
import { warminskoMazurskie } from './warminsko-mazurskie.ts'
import { wielkopolskie } from './wielkopolskie.ts'
import { zachodniopomorskie } from './zachodniopomorskie.ts'

/** The teams of all 16 voivodeships, in the order of their codes. */
export const demoTeams: readonly DemoTeam[] = [
  dolnoslaskie,
  kujawskoPomorskie,
  lubelskie,
  lubuskie,
  lodzkie,
  malopolskie,
  mazowieckie,
  opolskie,
  podkarpackie,
  podlaskie,
  pomorskie,
  slaskie,
  swietokrzyskie,
  warminskoMazurskie,
  wielkopolskie,
  zachodniopomorskie,
]
