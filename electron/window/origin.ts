/** The scheme from which the window gets everything; nothing else can be loaded. */
export const scheme = 'app'

/** The only host of that scheme, and so the origin of our window. */
export const origin = `${scheme}://baken`
