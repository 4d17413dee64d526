// Seen once in some hundreds of starts: a part never came, beside an empty screen. What can hang is the wait for its style, and who asks a
// second time does not wait for that again; a part that is there already costs nothing.
const AGAIN = 2000

/** What `load` gives, asked once more when it is not there after two seconds: the first answer counts, also when it is a refusal. */
export const inTime = async <T>(load: () => Promise<T>): Promise<T> => Promise.race([load(), new Promise<void>((done) => { setTimeout(done, AGAIN) }).then(load)])
