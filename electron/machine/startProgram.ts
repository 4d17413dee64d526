import path from 'node:path'
import { app, type Session } from 'electron'
import { makeExample } from '../example/makeExample.ts'
import type { Dispatch } from '../ipc/dispatch.ts'
import { makeEmit } from '../ipc/emit.ts'
import type { Door } from '../ipc/listen.ts'
import { countsToTell } from '../handlers/workCounts.ts'
import { makeProgram, type Program } from '../program/program.ts'
import { makeReminder } from '../session/reminder.ts'
import type { Viewer } from '../window/viewer.ts'
import type { Clock } from './clock.ts'
import { makeDesk } from './desk.ts'
import { dialogsFrom, systemDialogs } from './dialogs.ts'
import { makeDrawing } from './drawing.ts'
import { notify } from './notify.ts'
import { printPdfWith } from './printPdf.ts'
import type { Surroundings } from './surroundings.ts'
import { watchDay } from './watchDay.ts'

type Ground = { readonly here: Surroundings; readonly now: Clock; readonly door: Door; readonly session: Session; readonly viewer: Viewer; /** Brings the window to the front. */ readonly show: () => void }

/** The program on this machine, with the example house when that was asked for: nothing is answered before it is there. */
export function startProgram({ here, now, door, session, viewer, show }: Ground): Pick<Program, 'lock' | 'lockNow' | 'leave'> & { readonly dispatch: Dispatch } {
  const { report, window } = door
  const emit = makeEmit(door)
  const dialogs = here.dialogsFile === undefined ? systemDialogs(window) : dialogsFrom(here.dialogsFile)
  const program = makeProgram({
    ...here,
    version: app.getVersion(),
    now,
    desk: makeDesk({ dialogs, viewer, printPdf: printPdfWith(session, viewer), settingsFile: here.settingsFile }),
    ...makeDrawing({ fonts: path.join(here.resources, 'fonts'), emit, report }),
    makeExample,
    emit,
    report,
  })
  watchDay(now, (today) => {
    emit('day.changed', { today })
    program.newDay()
  })
  const reminder = makeReminder({
    now,
    counts: () => countsToTell(program.ctx),
    tell: (words) => {
      // A test has no desktop to show it on.
      if (here.dialogsFile !== undefined) return
      notify(words, () => {
        show()
        emit('today.wanted', {})
      })
    },
  })
  setInterval(reminder.tick, 20_000)
  const example = here.startsWithExample ? program.dispatch('session.openExample', {}) : undefined
  return {
    ...program,
    dispatch: async (channel, input) => {
      await example
      const answer = await program.dispatch(channel, input)
      if (answer.ok && (channel === 'session.unlock' || channel === 'session.recover')) reminder.unlocked()
      return answer
    },
  }
}
