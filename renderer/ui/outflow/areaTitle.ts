/** The four areas that are prepared before somebody leaves, as forms name them. */
export const areaTitle = { inkomen: 'Inkomen', schulden: 'Schulden', daginvulling: 'Daginvulling', netwerk: 'Netwerk' } as const
