import encodeQr from 'qr'

/** Empty squares around the code, as scanners need them (ISO/IEC 18004). */
const QUIET_ZONE = 4

/** Words as a square that a camera reads; dark on white in every theme. `label` says what it is for. */
export function QrCode({ words, label }: { readonly words: string; readonly label: string }) {
  const rows = encodeQr(words, 'raw', { border: QUIET_ZONE })
  const squares = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg className="qr-code" viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label}>
      <rect className="qr-code-paper" width={rows.length} height={rows.length} />
      <path className="qr-code-ink" d={squares.join('')} shapeRendering="crispEdges" />
    </svg>
  )
}
