import { z } from 'zod'
import { voivodeshipCodes } from './voivodeship.ts'

export const voivodeshipSchema = z.enum(voivodeshipCodes, { error: 'not-a-voivodeship' })
