import { type Migration, toMigration } from '../migration-files.ts'

/** Statements of the second migration. */
export const STEPS = 40

/** Rows that the first migration leaves. */
export const LETTERS = 500

/** Two migrations: letters with text, then many steps that rebuild the table and write more than a page cache holds. */
export function manySteps(): Migration[] {
  const numbers = `with recursive n (i) as (select 1 union all select i + 1 from n where i < ${LETTERS})`
  const first = [
    'create table letters (id integer primary key, text text not null)',
    `${numbers} insert into letters select i, printf('pismo %d', i) from n`,
  ]
  const second = [
    'create table letters_new (id integer primary key, text text not null, note text not null)',
    "insert into letters_new select id, text, '' from letters",
    'drop table letters',
    'alter table letters_new rename to letters',
    ...Array.from({ length: STEPS - 4 }, (_, step) => `update letters set note = printf('%.4000c', '${step % 10}')`),
  ]
  return [toStep('0000_letters', first), toStep('0001_notes', second)]
}

function toStep(name: string, statements: readonly string[]): Migration {
  return toMigration(name, statements.join('\n--> statement-breakpoint\n'))
}
