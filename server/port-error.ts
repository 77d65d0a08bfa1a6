/** Why we cannot listen, in one line that names the variable to change; null when the reason is not the operator's. */
export function portError(error: NodeJS.ErrnoException, at: { host: string; port: number }): string | null {
  switch (error.code) {
    case 'EADDRINUSE':
      return `PORT: port ${at.port} jest zajęty przez inny program. Zatrzymaj go albo wybierz inny port, na przykład PORT=${at.port === 65_535 ? 3000 : at.port + 1}.`
    case 'EACCES':
      return `PORT: brak uprawnień do portu ${at.port}. Wybierz port od 1024 wzwyż.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST: ten komputer nie ma adresu ${at.host}. Użyj 127.0.0.1 albo 0.0.0.0.`
    default:
      return null
  }
}
