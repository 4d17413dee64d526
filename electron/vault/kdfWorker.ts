import { parentPort, workerData } from 'node:worker_threads'
import { argon2id } from 'hash-wasm'
import type { KdfJob } from './kdf.ts'

// Half a second of full work and 64 MiB: never in the process that draws windows and answers them.
const job: KdfJob = workerData
const key = await argon2id({
  password: job.secret,
  salt: job.salt,
  iterations: job.passes,
  memorySize: job.memoryKiB,
  parallelism: job.lanes,
  hashLength: 32,
  outputType: 'binary',
})
parentPort?.postMessage(key)
