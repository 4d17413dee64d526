let under = false

/** Does `work` as an edit of one text field that shows by itself what was typed: what else follows from it may be drawn a moment later. */
export function typing(work: () => void): void {
  under = true
  try {
    work()
  } finally {
    under = false
  }
}

/** Whether the edit that is being made comes from somebody's keys in a text field. */
export const isTyping = (): boolean => under
