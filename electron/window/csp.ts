/** The content rules of the window; `nonce` is for the styles that Mantine makes at run time, `devServer` only while developing. */
export function contentPolicy(nonce: string, devServer?: string): string {
  const dev = devServer === undefined ? undefined : new URL(devServer)
  // React's refresh preamble is an inline script, and Vite's client puts styles in without a nonce.
  const scripts = dev === undefined ? "'self'" : "'self' 'unsafe-inline'"
  const styles = dev === undefined ? `'self' 'nonce-${nonce}'` : "'self' 'unsafe-inline'"
  const connect = dev === undefined ? "'self'" : `'self' ws://${dev.host}`
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "frame-src 'self'",
    "worker-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
