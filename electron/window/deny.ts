import { app, type Session } from 'electron'
import { allowedRequest } from './allowed.ts'
import { origin } from './origin.ts'

/** Chromium's own errands that would go over the network; set before Electron is ready. */
export function silenceChromium(): void {
  const { commandLine } = app
  for (const flag of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'disable-sync', 'no-pings', 'disable-breakpad', 'no-first-run']) {
    commandLine.appendSwitch(flag)
  }
  commandLine.appendSwitch('disable-features', 'SpareRendererForSitePerProcess,MediaRouter,OptimizationHints,AutofillServerCommunication,CertificateTransparencyComponentUpdater,Translate,WebRtcHideLocalIpsWithMdns')
  commandLine.appendSwitch('disable-http-cache')
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  // A name that never resolves: whatever forgets the rules below still reaches nobody.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost')
}

/** Denies the session everything that a plan does not need: network, permissions, devices, downloads. */
export function denySession(session: Session, devServer?: string): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !allowedRequest(details.url, devServer) }))
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  session.on('will-download', (event) => event.preventDefault())
}

/** Keeps every session, Chromium's own default one too, from fetching a dictionary: it would do so as soon as it is made. */
export function denyDictionaries(): void {
  app.on('session-created', (session) => {
    session.setSpellCheckerEnabled(false)
    session.setSpellCheckerLanguages([])
  })
}

/** Denies every page of the program, now and later: leaving, new windows, web views, frames from elsewhere. */
export function denyPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => {
      const isDocument = !event.isMainFrame && (event.url.startsWith(`${origin}/blob/`) || event.url.startsWith('chrome-extension:'))
      if (!isDocument) event.preventDefault()
    })
  })
}
