import path from 'node:path'

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}

/** The file inside `folder` that a path of our scheme means, or undefined when it means nothing or points elsewhere. */
export function fileWithin(folder: string, pathname: string): string | undefined {
  const asked = decoded(pathname === '/' ? '/index.html' : pathname)
  if (asked === undefined || asked.includes('\0')) return undefined
  const file = path.join(folder, asked)
  return file.startsWith(folder + path.sep) ? file : undefined
}
