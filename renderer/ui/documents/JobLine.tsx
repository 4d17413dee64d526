import { useEffect, useState } from 'react'
import type { DocumentRef } from '#shared/ipc/contract.ts'
import { LinkButton } from '../Button.tsx'
import css from './Documents.module.css'
import { cancelJob, jobKey, useJobs, type Job } from './jobs.ts'

const ACTS = ['print', 'pdf', 'docx', 'view'] as const
const QUICK_MS = 300

/** How far the documents of this kind are; nothing while none is being made or for less than 300 ms. */
export function JobLine({ target }: { readonly target: DocumentRef }) {
  const keys = ACTS.map((act) => jobKey(target, act))
  const job = useJobs((s) => s.jobs.find((j) => keys.includes(j.key)))
  return job ? <Running key={job.id} job={job} /> : null
}

/** A job with its progress and a way to stop. */
export function Running({ job }: { readonly job: Job }) {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), QUICK_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!slow) return null
  return (
    <span className={css.job} role="status">
      <progress className={css.progress} aria-label={job.what} {...(job.total > 0 ? { value: job.done, max: job.total } : {})} />
      <span>{job.what}{job.total > 0 ? `, ${job.done} van ${job.total}` : '…'}</span>
      <LinkButton onClick={() => void cancelJob(job.id)}>Stop</LinkButton>
    </span>
  )
}
