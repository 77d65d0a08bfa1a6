import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { turns } from '../media/turns.ts'

/** Argon2id with the parameters OWASP names as a minimum: 19 MiB, two passes, one lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/**
 * Each hash holds a thread of libuv and 19 MB until it is done. With two at a time a crowd that signs in leaves threads for
 * files, compression and pictures (scripts/start.ts).
 */
const inTurn = turns(2)

/** Takes its time on purpose (about 0.1 s): do it before a verb, never inside a transaction. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFC'), parameters))
}

export function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return inTurn(() => verify(passwordHash, password.normalize('NFC')))
}

/** Letters and digits that are not mistaken for each other when read from a screen or a note. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789'
const GROUPS = 4
const GROUP_LENGTH = 5

/** A password for a person to copy once: 20 characters in four groups, about 99 bits. */
export function generatePassword(): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}
