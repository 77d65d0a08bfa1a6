import type { BenchPart, BenchResult, Circumstances } from './bench-result.ts'
import { measuredKey } from './bench-result.ts'
import { median, rounded } from './figures.ts'
import type { Audits } from './lighthouse.ts'
import type { Drill } from './measure-drill.ts'
import type { Answers, Misses } from './measure-misses.ts'
import type { Office } from './measure-office.ts'
import type { Publishing } from './measure-publishing.ts'
import type { Queries } from './measure-queries.ts'
import type { RegisterQuestion } from './measure-register.ts'
import type { SearchResult } from './measure-search.ts'
import type { Upgrade } from './measure-upgrade.ts'
import type { Writing } from './measure-writing.ts'

/** docs/performance.md: all of it comes from the figures, and nothing is written into it by hand. */
export function performanceDocument(result: BenchResult): string {
  const sizesOf = (sizes: readonly { readonly articles: number }[]) => sizes.map(({ articles }) => articles)
  const measured = (part: BenchPart, sizes: readonly (number | null)[] = [null]) => measuredPart(result, part, sizes)
  return `# Performance

Written by \`npm run bench\`, each part when it was measured. How a page comes to its reader: [ARCHITECTURE.md](../ARCHITECTURE.md);
why so: [decision 0051](decisions/0051-one-number-of-freshness.md). Figures move with the machine, so what counts are the
ratios, measured in alternating runs on the same core against \`node:http\` sending the same bytes with the same headers, given
to \`writeHead\` as one array. The load is how many programs wanted a processor before a part was measured: above 0 the machine
was shared with others. Where a time is that of the processor, waiting for them is not in it.

## Answers from memory

${measured('pages')}

![Requests a second](performance.svg)

32 connections, median of ${result.throughput[0]?.ratios.length ?? 0} alternating runs; the spread of the ratio in brackets. Goal: at least 0.8, and p99 within
three times that of \`node:http\`.

${table(
  [
    'page',
    'coding',
    'bytes',
    'req/s',
    'node:http',
    'ratio',
    'p50 ms',
    'p99 ms',
    'p99 of node:http',
    'CPU µs',
    'CPU µs of node:http',
    'failures',
  ],
  result.throughput.map((one) => [
    one.name,
    one.coding,
    String(one.bytes),
    rounded(one.ours.perSecond),
    rounded(one.baseline.perSecond),
    `**${rounded(median(one.ratios), 2)}** (${rounded(Math.min(...one.ratios), 2)}–${rounded(Math.max(...one.ratios), 2)})`,
    rounded(one.ours.p50, 1),
    rounded(one.ours.p99, 1),
    rounded(one.baseline.p99, 1),
    rounded(one.processor.ours),
    rounded(one.processor.baseline),
    String(one.ours.failures),
  ]),
)}

## Pages that are not in memory, three hundred at once

${measured('misses')}

After a change, on all cores as \`npm start\` runs; then the same together with eight files at their limit and fifty sign-ins with a
wrong password. Meanwhile four readers ask for a page in memory, each time on a new connection. Goals: that page within 100 ms
at p99, every first rendering answered or refused within 3 s, 700 MB with the children of the server. Answers by status, the
slowest in brackets.

${missesPart(result.misses)}

## As articles grow

${measured('growth', sizesOf(result.sizes))}

Cold start: from the start of the process, built and migrated, to its first whole page, median of several (goal: 900 ms). Memory is RSS (goals:
200 MB fresh, 300 MB after 10,000 addresses) of the portal's own process; its supervisor (decision 0182) takes 15 MB besides (PSS). What is sent from memory costs the same however many articles there are.

${table(
  ['articles', 'cold start ms', 'memory fresh MB', 'memory after reading', 'CPU of an answer from memory µs'],
  result.sizes.map((size) => [
    size.articles.toLocaleString('en-GB'),
    rounded(size.coldStart),
    rounded(size.fresh),
    size.memoryAfter === null
      ? '–'
      : `${rounded(size.memoryAfter)} MB after ${size.addressesRead.toLocaleString('en-GB')} addresses`,
    rounded(size.kept),
  ]),
)}

First rendering after a change, one client, 200 times, on all cores as \`npm start\` runs: p50 / p99 in ms (CPU of one
rendering in brackets). Goal: 50 ms at p99. The site map lists every article, up to 50,000; a search that finds most of the
portal sorts all it found; the archive of a year sorts the year.

${table(
  ['page', ...result.sizes.map(({ articles }) => articles.toLocaleString('en-GB'))],
  (result.sizes[0]?.first ?? []).map(({ name }) => [
    name,
    ...result.sizes.map(({ first }) => {
      const one = first.find((candidate) => candidate.name === name)
      return one ? `${rounded(one.p50, 1)} / ${rounded(one.p99, 1)} (${rounded(one.processor, 1)})` : '–'
    }),
  ]),
)}

## From publishing to reading

${measured('publishing')}

${publishingPart(result.publishing)}

## Search

${measured('search', sizesOf(result.search))}

${searchPart(result.search)}

### Questions at random

${measured('queries')}

${queriesPart(result.queries)}

## The register of any day

${measured('register')}

16 teams with 30,000 states each and 500,000 memberships, half of them corrections of the past; random days with the knowledge
of random days. Time of the processor for the whole question, in ms. Goal: 10 ms at p95 for each list. The names of all members of
all teams are no list of a page: only whoever compares two days asks for them, and each name takes its time.

${registerPart(result.register)}

## Writing

${measured('writing')}

${writingPart(result.writing)}

## Versions, the register of changes, many hands

${measured('office')}

${officePart(result.office)}

## Restoring from a backup

${measured('drill')}

${drillPart(result.drill)}

## Upgrading

${measured('upgrade')}

${upgradePart(result.upgrade)}

## Weight

${measured('pages')}

Bytes on the wire with header lines, brotli, nothing in the browser's cache; then a second page of the same kind.

${table(
  ['page', 'requests', 'first visit', 'HTML', 'JavaScript', 'second page'],
  result.weights.map((one) => [
    one.name,
    String(one.requests),
    kilobytes(one.bytes),
    kilobytes(one.html),
    kilobytes(one.script),
    kilobytes(one.secondBytes),
  ]),
)}

## Lighthouse

${measured('lighthouse')}

${lighthousePart(result.audits)}
`.replaceAll(/\n{3,}/g, '\n\n')
}

/** When and where a part was measured; of several sizes, those measured together in one sentence. */
function measuredPart({ measured }: BenchResult, part: BenchPart, sizes: readonly (number | null)[]): string {
  const groups = Map.groupBy(sizes, (articles) => {
    const one = measured[measuredKey(part, articles)]
    return one === undefined ? null : circumstancesPart(one)
  })
  const sentences = [...groups].flatMap(([when, some]) => {
    if (when === null) return []
    const which = groups.size > 1 ? `${some.map((one) => one?.toLocaleString('en-GB')).join(' and ')} articles: ` : ''
    return [`${which}${when}`]
  })
  return sentences.length === 0 ? 'Not measured yet.' : `_Measured ${sentences.join('; ')}._`
}

function circumstancesPart({ day, machine, load }: Circumstances): string {
  return `${day}, ${machine}${load === null ? '' : `, load ${rounded(load, 1)}`}`
}

function missesPart(misses: readonly Misses[]): string {
  if (misses.length === 0) return ''
  return table(
    ['', 'first renders', 'uploads', 'sign-ins', 'page in memory p50 / p99 / slowest ms', 'memory MB'],
    misses.map(({ name, first, uploads, signIns, kept, memory }) => [
      name,
      answersPart(first),
      answersPart(uploads),
      answersPart(signIns),
      `${rounded(kept.p50)} / ${rounded(kept.p99)} / ${rounded(kept.slowest)}`,
      rounded(memory),
    ]),
  )
}

function answersPart(answers: Answers | null): string {
  if (answers === null) return '–'
  const counts = Object.entries(answers.statuses).map(([status, count]) => `${count} × ${status}`)
  return `${counts.join(', ')} (${rounded(answers.slowest)} ms)`
}

function publishingPart(publishing: Publishing | null): string {
  if (publishing === null) return ''
  return `${publishing.publications} publications by a third process while readers asked two servers on the one database
(${publishing.readsMeanwhile.toLocaleString('en-GB')} reads meanwhile): **${publishing.stale} stale answers** of
${publishing.answers.toLocaleString('en-GB')}. The first answer after the
publication, in ms, with readers, writer, both servers and the one who asks on the same cores:

${table(
  ['page', 'p50', 'p99'],
  publishing.pages.map(({ name, p50, p99 }) => [name, rounded(p50, 1), rounded(p99, 1)]),
)}`
}

function searchPart(sizes: readonly SearchResult[]): string {
  if (sizes.length === 0) return ''
  const of =
    (name: string) =>
    ({ times }: SearchResult) =>
      times.find((one) => one.name === name)
  const names = sizes[0]?.times.map(({ name }) => name) ?? []
  return `In one process at the database, 200 questions of each kind, with the excerpts of ten results: p50 / p95 of the time of the processor,
in ms. Words are as common and as rare as in life (Zipf). Goals at 100,000: p95 of 10 ms for one and two words, 15 for three, a phrase and a typing error, 200 for
one made to be slow, 3 for the beginning of a title; 3,800 bytes an article; built again within 180 s.

${table(
  ['', ...sizes.map(({ articles }) => articles.toLocaleString('en-GB'))],
  [
    ...names.map((name) => [
      name,
      ...sizes.map((size) => {
        const one = of(name)(size)
        return one ? `${rounded(one.p50, 1)} / ${rounded(one.p95, 1)}` : '–'
      }),
    ]),
    ['index, bytes an article', ...sizes.map(({ bytes }) => rounded(bytes))],
    ['built again at a start in s', ...sizes.map(({ rebuildSeconds }) => rounded(rebuildSeconds))],
  ],
)}`
}

function queriesPart(queries: Queries | null): string {
  if (queries === null) return ''
  const { articles, asked, statuses, tooLong, processor, waited } = queries
  const counts = (of: Readonly<Record<string, number>>) =>
    Object.entries(of)
      .map(([status, count]) => `${count.toLocaleString('en-GB')} × ${status}`)
      .join(', ')
  const times = ({ p50, p99, slowest }: Queries['processor']) =>
    [p50, p99, slowest].map((time) => rounded(time, 1)).join(' / ')
  return `${asked.toLocaleString('en-GB')} questions to the page of search on ${articles.toLocaleString('en-GB')} articles, each another one: words of people, errors, what is made
to be slow, what nobody types. Answers: ${counts(statuses)}; to those longer than 200 characters ${counts(tooLong)}. A page took the processor
${times(processor)} ms (p50 / p99 / slowest; goal: 200), and the one who asked waited ${times(waited)} ms.`
}

function registerPart(questions: readonly RegisterQuestion[]): string {
  if (questions.length === 0) return ''
  return table(
    ['question', 'rows', 'p50', 'p95', 'slowest'],
    questions.map(({ name, rows, p50, p95, slowest }) => [
      name,
      rounded(rows),
      rounded(p50, 2),
      rounded(p95, 2),
      rounded(slowest, 1),
    ]),
  )
}

function writingPart(writing: Writing | null): string {
  if (writing === null) return ''
  const { words, opening, handlers, scripts } = writing
  return `In Chromium, in the middle of a text of ${words.toLocaleString('en-GB')} words with 40 images and 10 tables, a key every 90 ms. It can be written on
${rounded(opening)} ms after it was asked for (median; goal: 1,500). What each key costs the page, in ms of the processor (goal: 8 at p95
for the listeners of its events):

${table(
  ['', 'p50', 'p95', 'slowest'],
  (
    [
      ['listeners of the key', handlers],
      ['all scripts until the next key', scripts],
    ] as const
  ).map(([name, one]) => [name, rounded(one.p50, 1), rounded(one.p95, 1), rounded(one.slowest, 1)]),
)}`
}

function officePart(office: Office | null): string {
  if (office === null) return ''
  const { comparisons, entries, verifySeconds, saving } = office
  const others = Object.entries(saving.others).map(([status, count]) => `, ${many(count)} × ${status}`)
  return `Two versions of 5,000 words each compared, ms of the processor (goal: 50), when nothing was compared before and as a median:

${table(
  ['', 'first', 'p50'],
  comparisons.map(({ name, first, p50 }) => [name, rounded(first, 1), rounded(p50, 1)]),
)}

\`npm run verify\` checks a register of ${many(entries)} entries in ${rounded(verifySeconds, 1)} s, from its start to its end (goal: 5).

${saving.savers} people save one text in the same moment, ${saving.rounds} times, each with words of their own: ${many(saving.taken)} saves were taken,
${many(saving.refused)} were refused with 409${others.join('')}. **${saving.overwrites} overwrote what their writer had not seen, ${saving.lost} were lost** (goal: 0).
A save took ${rounded(saving.p50)} / ${rounded(saving.p99)} ms (p50 / p99), with all of them on the cores of the server.`
}

function drillPart(drill: Drill | null): string {
  if (drill === null) return ''
  const { articles, fileBytes, backup, restore, start, total, pages, isGood } = drill
  return `${articles.toLocaleString('en-GB')} articles with ${rounded(fileBytes / 1024 ** 3, 1)} GiB of files, in seconds by the clock. The drill is
\`npm run drill\`, unattended: it proves the backup and puts it into an empty place, starts a portal on it and compares its pages with those
of the living one. Goal: 300 for the whole drill. ${isGood ? `The ${pages} pages and all counts were the same.` : '**Something was different.**'}

${table(
  ['making the backup', 'restoring it', 'until the portal answers', 'the whole drill'],
  [[rounded(backup), rounded(restore), rounded(start), `**${rounded(total)}**`]],
)}`
}

function upgradePart(upgrade: Upgrade | null): string {
  if (upgrade === null) return ''
  const { articles, readsPerSecond, reads, failedReads, savers, saves, lostSaves, waited, pause, total } = upgrade
  const failed = Object.entries(failedReads).map(([status, count]) => `${many(count)} (${status})`)
  return `\`npm run upgrade\` on ${many(articles)} articles, to the same program with one migration more, while readers ask ${readsPerSecond} times a second and
${savers} people save without a pause. Of ${many(reads)} reads **${failed.length > 0 ? failed.join(', ') : 'none'} failed**, of ${many(saves)} saves that were answered as taken **${lostSaves} were lost** (goal: 0);
${many(waited)} saves were told to come again. Nothing could be saved for ${rounded(pause, 1)} s (goal: 30); all of it, the backup included, took ${rounded(total, 1)} s.`
}

function lighthousePart(audits: Audits | null): string {
  if (audits === null) {
    return 'Not run: the package is not installed. `npm install --no-save lighthouse`, then `npm run bench -- --only=lighthouse`.'
  }
  return `Lighthouse ${audits.version}, its mobile preset, speed as the median of several runs. Chromium has one process for all pages:
with its defaults each page opens in a process that is only just starting, which on two cores adds 30 to 140 ms to LCP,
another time each run (medians of five between 907 and 1041).

${table(
  ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'LCP ms', 'TBT ms', 'CLS'],
  audits.audits.map((one) => [
    one.name,
    ...one.scores.map(String),
    rounded(one.lcp),
    rounded(one.tbt),
    rounded(one.cls, 3),
  ]),
)}`
}

/** Columns as wide as their widest cell, the way the formatter of the project leaves them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((cells) => cells[column]?.length ?? 0)))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} KB`
}

function many(count: number): string {
  return count.toLocaleString('en-GB')
}
