import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { accounts, articleRevisions, mailOutbox } from '#db/schema/index.ts'
import { bundleProgram } from '#db/testing/bundle-program.ts'
import { startChild } from '#db/testing/child.ts'
import type { MailServer } from '#domain/mail/mail-server.ts'
import { tellPerson } from '#services/account/tell-person.ts'
import { publishArticle } from '#services/article/publish-article.ts'
import { aDraft } from '#services/article/testing.ts'
import { asSecondEditor, chooseFourEyes } from '#services/article/testing-four-eyes.ts'
import { aSubmittedArticle, on } from '#services/article/testing-states.ts'
import { writeBackupFailure } from '#services/backup/report-files.ts'
import { createHelpline } from '#services/helpline/create-helpline.ts'
import { chooseMail } from '#services/mail/choose-mail.ts'
import { findOwnTrialMail, sendTrialMail } from '#services/mail/send-trial-mail.ts'
import { sendMailAgain } from '#services/mail/settle-mail.ts'
import { aMail, outbox } from '#services/mail/testing-mail.ts'
import { findLiveLink } from '#services/password-link/live-link.ts'
import { makePasswordLink } from '#services/password-link/make-password-link.ts'
import { makeRedaction } from '#services/redaction/make-redaction.ts'
import { A_DAY, accepted, accountOf, asAdministrator, asEditor, everythingIn, NOW } from '#services/testing.ts'
import { aHelpline } from '#services/testing-inputs.ts'
import { aMailPortal } from './testing-mail-portal.ts'
import { headerOf, partOf, refusal, startMailServer, startSilentMailServer } from './testing-mail-server.ts'

const row = ({ database }: ReturnType<typeof aMailPortal>) => database.select().from(mailOutbox).get()

describe('what is sent', () => {
  test('a mail about a text is plain and HTML, in Polish letters, to the address of the account', async () => {
    const portal = aMailPortal()
    const { mail, server } = await startMailServer()
    const { articleId } = aSubmittedArticle(portal.database, { title: 'Zażółcono gęślą „jaźń” zespołu łódzkiego' })
    aMail(portal.database, { kind: 'waiting', articleId, accountId: accountOf(portal.database, 'bogdan') })
    expect(await portal.look(server)).toBe(true)
    expect(portal.states()).toEqual(['sent'])
    const [received] = mail
    if (!received) throw new Error('Nothing came')
    expect(received.to).toEqual(['bogdan@urzad.example'])
    expect(headerOf(received, 'Subject')).toBe('Do zatwierdzenia: Zażółcono gęślą „jaźń” zespołu łódzkiego')
    expect(headerOf(received, 'To')).toContain('Bogdan Wiśniewski')
    expect(headerOf(received, 'From')).toContain('<portal@urzad.example>')
    expect(headerOf(received, 'Auto-Submitted')).toBe('auto-generated')
    expect(partOf(received, 'text/plain')).toContain(`https://portal.example/panel/artykuly/${articleId}`)
    expect(partOf(received, 'text/html')).toContain('<li><a href="https://portal.example/panel/artykuly/')
    // Of a text in the work nothing but its title.
    expect(received.raw).not.toContain('Zespół powołano dziś')
    expect(await portal.look(server)).toBe(true)
    expect(mail).toHaveLength(1)
  })

  test('the link for a password goes to the account alone, works, and lies in the outbox neither before nor after', async () => {
    const portal = aMailPortal()
    const { mail, server } = await startMailServer()
    const accountId = accountOf(portal.database, 'dorota')
    accepted(makePasswordLink(asAdministrator(portal.database), { accountId, isMailed: true }))
    const asItLay = JSON.stringify(everythingIn(portal.database))
    await portal.look(server)
    expect(mail.map(({ to }) => to)).toEqual([['dorota@urzad.example']])
    const [received] = mail
    if (!received) throw new Error('Nothing came')
    const text = partOf(received, 'text/plain')
    const secret = /^Ustaw hasło: https:\/\/portal\.example\/haslo\/([\w-]{43})$/m.exec(text)?.[1] ?? ''
    expect(findLiveLink(portal.database, secret, NOW)).toMatchObject({ accountId })
    expect(asItLay + JSON.stringify(everythingIn(portal.database))).not.toContain(secret)
    expect(text).toContain('Odnośnik działa raz, do: 22 stycznia 2026')
    expect(text).not.toContain('wybierasz')
  })

  test('what happened to an account is one mail, also to somebody without rights who wants none', async () => {
    const portal = aMailPortal()
    const { mail, server } = await startMailServer()
    const accountId = accountOf(portal.database, 'dorota')
    tellPerson(portal.database, { accountId, kind: 'new-browser', at: NOW })
    tellPerson(portal.database, {
      accountId,
      kind: 'factors-lifted',
      at: NOW,
      by: accountOf(portal.database, 'celina'),
    })
    await portal.look(server)
    expect(mail).toHaveLength(1)
    const [received] = mail
    const text = received ? partOf(received, 'text/plain') : ''
    expect(text).toContain('- Zalogowano się w przeglądarce, w której tego konta jeszcze nie było: 15 stycznia 2026')
    expect(text).toContain('- Usunięto wszystkie drugie składniki logowania (Celina Żak): 15 stycznia 2026')
    expect(text).toContain('zmień hasło, zakończ sesje')
  })

  test('a mail to oneself goes the way of all others, also to somebody who wants none', async () => {
    const portal = aMailPortal()
    const { mail, server } = await startMailServer()
    const context = asAdministrator(portal.database)
    const { accountId } = context.actor
    accepted(chooseMail(context, { accountId, kinds: [] }))
    accepted(sendTrialMail(context, { accountId }))
    await portal.look({ ...server, port: 1 })
    expect(findOwnTrialMail(context)).toMatchObject({ state: 'waiting', failure: 'unreachable' })
    portal.clock.now += 60_000
    await portal.look(server)
    expect(findOwnTrialMail(context)).toMatchObject({ state: 'sent', failure: null })
    expect(mail.map((one) => [one.to, headerOf(one, 'Subject')])).toEqual([
      [['celina@urzad.example'], 'Wiadomość próbna'],
    ])
    const [received] = mail
    expect(received && partOf(received, 'text/plain')).toContain('Które wiadomości dostajesz, wybierasz')
  })

  test('another address of an account is told to the former one, which is forgotten then', async () => {
    const portal = aMailPortal()
    const { database } = portal
    const { mail, server } = await startMailServer()
    const accountId = accountOf(database, 'dorota')
    database
      .update(accounts)
      .set({ email: 'nowa@inny.example', disabledAt: NOW })
      .where(eq(accounts.id, accountId))
      .run()
    const by = accountOf(database, 'celina')
    for (const formerAddress of ['dorota@urzad.example', 'dorta@urzad.example']) {
      tellPerson(database, { accountId, kind: 'address-changed', at: NOW, by, formerAddress })
    }
    await portal.look(server)
    // The account is closed: the ordinary notice goes nowhere, the former addresses are told all the same.
    expect(mail.map(({ to }) => to)).toEqual([['dorota@urzad.example'], ['dorta@urzad.example']])
    const [received] = mail
    if (!received) throw new Error('Nothing came')
    const text = partOf(received, 'text/plain')
    expect(text).toContain('- Zmieniono: 15 stycznia 2026')
    expect(text).toContain('od razu zawiadom administratora')
    expect(headerOf(received, 'To')).toBe('dorota@urzad.example')
    const said = received.raw + text + partOf(received, 'text/html')
    for (const secret of ['nowa@', 'inny.example', 'Dorota', 'Celina', 'Żak']) expect(said).not.toContain(secret)
    expect(database.select().from(mailOutbox).all()).toMatchObject([
      { kind: 'account-notice', state: 'left' },
      { kind: 'former-address', state: 'sent', toAddress: null },
      { kind: 'account-notice', state: 'left' },
      { kind: 'former-address', state: 'sent', toAddress: null },
    ])
  })

  test('an address that was erased meanwhile gets nothing, and one that was refused is kept for whoever decides', async () => {
    const portal = aMailPortal()
    const { database } = portal
    const accountId = accountOf(database, 'dorota')
    const refusing = await startMailServer({
      onRcptTo: ({ address }, _session, answer) => answer(address.startsWith('dorta') ? refusal(550) : null),
    })
    tellPerson(database, { accountId, kind: 'address-changed', at: NOW, formerAddress: 'dorta@urzad.example' })
    const former = () =>
      database.select().from(mailOutbox).where(eq(mailOutbox.kind, 'former-address')).get() ?? { id: 0 }
    await portal.look(refusing.server)
    expect(former()).toMatchObject({ state: 'given-up', toAddress: 'dorta@urzad.example' })
    const context = asAdministrator(database)
    accepted(makeRedaction(context, { phrases: ['dorta@urzad.example'], reason: 'art. 17 RODO', code: 'a'.repeat(32) }))
    expect(former()).toMatchObject({ state: 'given-up', toAddress: null })
    accepted(sendMailAgain(context, { mailId: former().id }))
    const { mail, server } = await startMailServer()
    await portal.look(server)
    expect([mail, former()]).toMatchObject([[], { state: 'left' }])
  })

  test('a title cannot add a header or a reader', async () => {
    const portal = aMailPortal()
    const { mail, server } = await startMailServer()
    const { articleId } = aSubmittedArticle(portal.database)
    const title = 'Tytuł\r\nBcc: ktos@inny.example\r\n\r\nNowa treść'
    portal.database.update(articleRevisions).set({ title }).run()
    aMail(portal.database, { kind: 'waiting', articleId, accountId: accountOf(portal.database, 'bogdan') })
    await portal.look(server)
    expect(mail.map(({ to }) => to)).toEqual([['bogdan@urzad.example']])
    const [received] = mail
    expect(received && headerOf(received, 'Subject')).toBe('Do zatwierdzenia: Tytuł Bcc: ktos@inny.example Nowa treść')
    expect(received?.raw).not.toMatch(/^bcc:/im)
  })

  test('what waits for one person about one kind of thing is one mail', async () => {
    const portal = aMailPortal()
    const { mail, server } = await startMailServer()
    const bogdan = accountOf(portal.database, 'bogdan')
    for (const title of ['Pierwszy', 'Drugi', 'Trzeci']) {
      const { articleId } = aSubmittedArticle(portal.database, { title })
      aMail(portal.database, { kind: 'waiting', articleId, accountId: bogdan })
    }
    aMail(portal.database)
    await portal.look(server)
    expect(portal.states()).toEqual(['sent', 'sent', 'sent', 'sent'])
    expect(mail.map((one) => headerOf(one, 'Subject'))).toEqual([
      'Do zatwierdzenia: 3 artykuły',
      'Kopia zapasowa się nie udała',
    ])
  })

  test('a copy that failed is written about once a day', async () => {
    const portal = aMailPortal()
    const { mail, server } = await startMailServer()
    accountOf(portal.database, 'celina')
    writeBackupFailure(portal.dataDir, { at: NOW, sentence: 'na dysku nie ma miejsca.' })
    for (const hours of [0, 1, 23, 25]) {
      portal.clock.now = NOW + hours * 3_600_000
      await portal.look(server)
    }
    expect(mail.map(({ to }) => to)).toEqual([['celina@urzad.example'], ['celina@urzad.example']])
  })

  test('without a mail server nothing waits for one; to a closed account nothing goes', async () => {
    const portal = aMailPortal()
    aMail(portal.database)
    await portal.look(null)
    expect(portal.states()).toEqual([])
    const { mail, server } = await startMailServer()
    aMail(portal.database)
    portal.database.$client.exec(`update accounts set disabled_at = ${NOW}`)
    await portal.look(server)
    expect([portal.states(), mail]).toEqual([['left'], []])
  })
})

test('of proposals it says how many are theirs to decide on, and nothing where none is', async () => {
  const portal = aMailPortal()
  const { mail, server } = await startMailServer()
  const { database } = portal
  createHelpline(asEditor(chooseFourEyes(database)), aHelpline())
  database.update(mailOutbox).set({ tryAt: NOW }).run()
  const { accountId } = asSecondEditor(database).actor
  aMail(database, { kind: 'proposals', accountId })
  await portal.look(server)
  // Celina manages no helplines, so she has nothing to decide on.
  expect(outbox(database).map((one) => [one.accountId === accountId, one.state])).toEqual([
    [false, 'left'],
    [true, 'sent'],
  ])
  expect(mail.map((one) => headerOf(one, 'Subject'))).toEqual(['Na Twoją decyzję czekają propozycje zmian: 1'])
})

test('what is done with, and what happened days ago, is not sent any more', async () => {
  const portal = aMailPortal()
  const { mail, server } = await startMailServer()
  const { database } = portal
  const accountId = accountOf(database, 'bogdan')
  const [done, open] = [
    aSubmittedArticle(database, { title: 'Gotowy' }),
    aSubmittedArticle(database, { title: 'Czeka' }),
  ]
  accepted(publishArticle(asEditor(database), on(done)))
  for (const { articleId } of [done, open]) aMail(database, { kind: 'waiting', articleId, accountId })
  aMail(database, { kind: 'missed', articleId: done.articleId, accountId })
  aMail(database, { createdAt: NOW - 3 * A_DAY })
  await portal.look(server)
  expect(portal.states()).toEqual(['sent', 'sent', 'left', 'left'])
  expect(mail.map((one) => headerOf(one, 'Subject'))).toEqual(['Do zatwierdzenia: Czeka'])
})

describe('what goes wrong', () => {
  test('refused for now: it waits longer each time, and arrives', async () => {
    const portal = aMailPortal()
    let refusals = 2
    const { mail, server } = await startMailServer({
      onRcptTo: (_address, _session, answer) => answer(refusals-- > 0 ? refusal(451) : null),
    })
    aMail(portal.database)
    expect(await portal.look(server)).toBe(false)
    expect(row(portal)).toMatchObject({ state: 'waiting', tryAt: NOW + 60_000, tries: 1, replyCode: 451 })
    await portal.look(server)
    expect(row(portal)).toMatchObject({ tries: 1 })
    portal.clock.now += 60_000
    await portal.look(server)
    expect(row(portal)).toMatchObject({ tries: 2, tryAt: portal.clock.now + 5 * 60_000 })
    portal.clock.now += 5 * 60_000
    expect(await portal.look(server)).toBe(true)
    expect(row(portal)).toMatchObject({ state: 'sent', failure: null, replyCode: null })
    expect(mail).toHaveLength(1)
  })

  test('refused for good: given up with the reason, and the next one goes out', async () => {
    const portal = aMailPortal()
    const { mail, server } = await startMailServer({
      onRcptTo: ({ address }, _session, answer) => answer(address.startsWith('anna') ? refusal(550) : null),
    })
    aMail(portal.database, { accountId: accountOf(portal.database, 'celina'), tryAt: NOW })
    const { articleId } = aDraft(portal.database)
    aMail(portal.database, {
      kind: 'returned',
      articleId,
      accountId: accountOf(portal.database, 'anna'),
      tryAt: NOW - 1,
    })
    expect(await portal.look(server)).toBe(true)
    expect(portal.states()).toEqual(['sent', 'given-up'])
    expect(portal.database.select().from(mailOutbox).all()[1]).toMatchObject({
      failure: 'recipient-refused',
      replyCode: 550,
    })
    expect(mail).toHaveLength(1)
  })

  test('the whole mail refused for good', async () => {
    const portal = aMailPortal()
    const { server } = await startMailServer({ onMail: () => Promise.reject(refusal(552)) })
    aMail(portal.database)
    await portal.look(server)
    expect(row(portal)).toMatchObject({ state: 'given-up', failure: 'message-refused', replyCode: 552 })
  })

  test('a wrong password, a refused sender and a server that is away are no fault of the mail: it waits', async () => {
    const portal = aMailPortal()
    const { server } = await startMailServer({
      onAuth: (_auth, _session, answer) => answer(refusal(535)),
      onMailFrom: (_address, _session, answer) => answer(refusal(550)),
    })
    aMail(portal.database)
    const tryWith = async (changed: Partial<MailServer>) => {
      portal.database.update(mailOutbox).set({ tryAt: NOW }).run()
      await portal.look({ ...server, ...changed })
      return row(portal)
    }
    const user = { name: 'portal', password: 'złe' }
    expect(await tryWith({ user })).toMatchObject({ state: 'waiting', failure: 'sign-in-refused', replyCode: 535 })
    expect(await tryWith({})).toMatchObject({ state: 'waiting', failure: 'sender-refused', replyCode: 550 })
    expect(await tryWith({ port: 1 })).toMatchObject({ state: 'waiting', failure: 'unreachable', replyCode: null })
    expect(await tryWith({ requiresTls: true })).toMatchObject({ state: 'waiting', failure: 'not-secure' })
  })

  test('tried for long enough, it is given up', async () => {
    const portal = aMailPortal()
    const { server } = await startMailServer({ onRcptTo: (_address, _session, answer) => answer(refusal(451)) })
    aMail(portal.database, { tries: 7 })
    await portal.look(server)
    expect(row(portal)).toMatchObject({ state: 'given-up', failure: 'recipient-refused', replyCode: 451, tries: 8 })
  })

  test('a connection that ends after the text had begun leaves it uncertain', async () => {
    const portal = aMailPortal()
    const { server, cut } = await startSilentMailServer()
    aMail(portal.database)
    expect(await portal.look(server)).toBe(false)
    expect(cut()).toBe(1)
    expect(row(portal)).toMatchObject({ state: 'uncertain' })
    portal.clock.now += 86_400_000
    await portal.look(server)
    expect(cut()).toBe(1)
  })
})

describe('more than one process', () => {
  const program = () => bundleProgram(join(import.meta.dirname, 'testing', 'send-mail-once.ts'))

  test('killed between its mark and its end, a mail is uncertain and not sent again by itself', async () => {
    const portal = aMailPortal()
    const silent = Promise.withResolvers<void>()
    const arrived = Promise.withResolvers<void>()
    const { mail, server, url } = await startMailServer({
      onMail: () => {
        arrived.resolve()
        return silent.promise
      },
    })
    aMail(portal.database)
    const child = startChild(program(), portal.dataDir, url, String(NOW))
    await arrived.promise
    expect(portal.states()).toEqual(['sending'])
    // Whoever else looks meanwhile leaves it alone: its sender is at work.
    expect(await portal.look(server)).toBe(false)
    expect(portal.states()).toEqual(['sending'])
    child.process.kill('SIGKILL')
    await child.ended
    silent.resolve()
    expect(await portal.look(server)).toBe(true)
    expect(portal.states()).toEqual(['uncertain'])
    expect(mail).toHaveLength(1)
  })

  test('two processes send each mail once', async () => {
    const portal = aMailPortal()
    const { mail, url } = await startMailServer()
    const people = ['anna', 'bogdan', 'celina'] as const
    for (const person of people) accountOf(portal.database, person)
    const { articleId } = aSubmittedArticle(portal.database)
    for (const kind of ['waiting', 'missed'] as const) {
      aMail(portal.database, { kind, articleId, accountId: accountOf(portal.database, 'bogdan') })
    }
    aMail(portal.database)
    const path = program()
    const children = [1, 2].map(() => startChild(path, portal.dataDir, url, String(NOW)))
    for (const { ended } of children) expect(await ended).toMatchObject({ code: 0 })
    expect(portal.states()).toEqual(['sent', 'sent', 'sent'])
    expect(mail).toHaveLength(3)
  }, 60_000)
})
