import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { testDirectory } from '#db/testing.ts'
import { freePort } from '#scripts/free-port.ts'

/** A cache in front of the portal, running for a test, with our configuration and other ports. */
export type Edge = { readonly url: string; readonly purgeUrl: string; readonly stop: () => Promise<void> }

export const NGINX = '/usr/sbin/nginx'
export const VARNISH = '/usr/sbin/varnishd'

export async function startNginx(portalPort: number): Promise<Edge> {
  const folder = testDirectory()
  const [port, purgePort] = [await freePort(), await freePort()]
  const ours = readFileSync(join(import.meta.dirname, 'nginx/komunikat.conf'), 'utf8')
    .replace('/var/cache/nginx/komunikat', join(folder, 'cache'))
    .replace('127.0.0.1:3000', `127.0.0.1:${portalPort}`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen 127.0.0.1:8080;', `listen 127.0.0.1:${purgePort};`)
  mkdirSync(join(folder, 'temp'))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/temp/${kind};`)
    .join('\n')
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
     events {} http { access_log off; ${temporary} ${ours} }`,
  )
  const child = spawn(NGINX, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')])
  const url = `http://127.0.0.1:${port}`
  return { url, purgeUrl: `http://127.0.0.1:${purgePort}/komunikat-purge`, stop: await running(child, url) }
}

export async function startVarnish(portalPort: number): Promise<Edge> {
  const folder = testDirectory()
  const port = await freePort()
  const ours = readFileSync(join(import.meta.dirname, 'varnish/komunikat.vcl'), 'utf8')
  writeFileSync(join(folder, 'portal.vcl'), ours.replace('"3000"', `"${portalPort}"`))
  const options = [
    '-j',
    'none',
    '-F',
    '-n',
    join(folder, 'varnish'),
    '-a',
    `127.0.0.1:${port}`,
    '-f',
    join(folder, 'portal.vcl'),
  ]
  const child = spawn(VARNISH, [...options, '-s', 'malloc,64m', '-T', 'none'])
  const url = `http://127.0.0.1:${port}`
  return { url, purgeUrl: `${url}/`, stop: await running(child, url) }
}

async function running(child: ChildProcess, url: string): Promise<() => Promise<void>> {
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  for (let tries = 0; !(await answers(url)); tries++) {
    if (child.exitCode !== null || tries > 400) throw new Error(`The cache did not start:\n${said}`)
    await wait(50)
  }
  return async () => {
    if (child.exitCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ status }) => status < 500,
    () => false,
  )
}
