/*
 * Which roles mean a key. What each role may do besides is a table in shared/, held at the door of the program; these two lines are
 * what the vault itself keeps to.
 */

const careRoles: ReadonlySet<string> = new Set(['hbo', 'begeleider', 'ervaringsdeskundige'])

/** Whether somebody with these roles works with residents, and so holds the care key. */
export const needsCare = (roles: readonly string[]): boolean => roles.some((role) => careRoles.has(role))
/** Whether somebody with these roles lets others in and out. */
export const managesUsers = (roles: readonly string[]): boolean => roles.includes('beheerder')
