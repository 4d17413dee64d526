import type { LockReason } from '../../../state/session.ts'

/** Why the door is closed, and that the work is safe; it says so when it is not. */
export function lockWords(reason: LockReason | null, unsaved: boolean): string {
  if (unsaved) return 'Vergrendeld. Nog niet alles is bewaard. Ontgrendel, dan proberen we het opnieuw.'
  switch (reason) {
    case 'idle':
      return 'Vergrendeld, omdat er even niemand was. Je werk is bewaard.'
    case 'system':
      return 'Vergrendeld met de computer. Je werk is bewaard.'
    case 'damage':
      return 'Vergrendeld, omdat er iets mis is met de bestanden. Er is niets weggegooid.'
    case 'restart':
      return 'Het scherm viel uit en is opnieuw gestart. Wat bewaard was, is er nog. Ontgrendel om verder te gaan.'
    case 'quit':
      return 'Baken sluit af. Je werk is bewaard.'
    case 'user':
      return 'Vergrendeld. Je werk is bewaard.'
    case null:
      return 'Ontgrendel om verder te gaan.'
  }
}
