import { counting } from '../counting.js';
import { syncDialogsPart } from '../parts/sync-dialogs.js';

const { n, one } = counting('en');

/** Resynchronising, and how far it is. */
export const syncJobs = {
  syncDialogsPart,

  // Before
  resyncDirectionFromCrm: 'From SuperOffice to all active ERP connections',
  resyncDirectionFromErp: (name: string) =>
    `From “${name}” to SuperOffice, and from there to all other active ERP connections`,
  resyncTouched: 'These ERP connections are touched:',
  resyncTouchedAfter: 'These other ERP connections are touched, too:',
  resyncNoneTouched: 'No ERP connection is active now: nothing would be copied to an ERP system.',
  resyncNoOthers: 'No other ERP connection is active now: only SuperOffice is touched.',
  resyncConsequences: 'What happens:',
  resyncOverwritesErp: 'Mapped fields in these ERP systems are overwritten with the values of SuperOffice.',
  resyncOverwritesCrm: (name: string) => `Mapped fields in SuperOffice are overwritten with the values of “${name}”.`,
  resyncOverwritesOthers: 'After that, mapped fields in the other ERP systems are overwritten with the same values.',
  resyncIgnoresNewer: 'When something was changed does not count: newer values at the destination are lost, too.',
  resyncNoUndo: 'This cannot be undone.',
  resyncInBackground:
    'It runs in the background and can take long. You can leave the page, and stop it later; what has been copied by then stays.',
  resyncQuestion: 'Do you want to start?',
  resyncStarting: 'Starting …',
  resyncAlreadyRuns: (name: string) =>
    `A resynchronisation is running already (${name}). Two at a time can overwrite each other’s values.`,
  resyncNotStarted: 'The resynchronisation was not started',
  resyncStartUnknown: 'It is not known whether the resynchronisation was started',
  resyncMayBeStarted:
    'It may have been started all the same. Look at the running resynchronisations before you try again.',

  // While it runs
  jobsHeading: 'Resynchronisation',
  jobFromCrm: 'From SuperOffice',
  jobFrom: (name: string) => `From “${name}”`,
  jobFromConnection: (id: number) => `From connection ${id}`,
  jobUnnamed: 'Source not known',
  jobWaiting: 'Waiting to start',
  jobRunning: 'Running',
  jobRunningPercent: (percent: string) => `Running: ${percent}`,
  jobSucceeded: 'Finished',
  jobFailed: 'Ended with an error or stopped',
  jobLost: (time: string) => `The service no longer lists it. Last seen ${time}.`,
  jobRequestedAt: (time: string) => `Requested ${time}`,
  jobProgress: (name: string) => `Progress: ${name}`,
  jobStop: 'Stop',
  jobStopOf: (name: string) => `Stop: ${name}`,
  jobStopping: 'Stopping …',
  jobStopHeading: 'Stop the resynchronisation?',
  jobStopText: (name: string) => `${name}: what has been copied so far stays as it is. The rest is not copied.`,
  jobKeepRunning: 'Let it run',
  jobNotStopped: 'It could not be stopped',
  jobNotStoppable: 'The service did not stop it. It may have ended already.',
  jobDismiss: (name: string) => `Hide: ${name}`,
  jobsMore: (count: number) => (one(count) ? 'Show 1 earlier one' : `Show ${n(count)} earlier ones`),
  jobsUnreadable: 'The progress could not be read',
  jobsAsOf: (time: string) => `What is shown is from ${time}.`,
  jobEnded: (name: string, how: string) => `Resynchronisation ${name}: ${how}`,
};
