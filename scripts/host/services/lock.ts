// LockService: one execution at a time may hold the lock of the document.
import type { CallLog } from '../callLog';
import { integer } from '../check';
import type { Run } from '../run';
import { Handle, ServiceError, ServiceKind } from '../service';
import type { Workbook } from '../workbook';

type Lock = GoogleAppsScript.Lock.Lock;
type Service = GoogleAppsScript.Lock.LockService;

class RunHandle<Full extends object> extends Handle<Full> {
  constructor(readonly run: Run) {
    super(run);
  }
}

const LOCK = new ServiceKind<Lock, RunHandle<Lock>>('Lock', {
  neither: {
    tryLock: (on, milliseconds: unknown) => take(on.run, milliseconds, 'tryLock'),
    waitLock(on, milliseconds: unknown) {
      if (!take(on.run, milliseconds, 'waitLock'))
        throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
    },
    releaseLock: on => releaseLock(on.run.workbook, on.run.log),
    hasLock: on => on.run.workbook.lockHolder === on.run.log,
  },
});

const SERVICE = new ServiceKind<Service, RunHandle<Service>>('LockService', {
  neither: {
    getDocumentLock: on =>
      on.run.refusing.lacks?.includes('lock')
        ? (null as unknown as Lock)
        : LOCK.open(new RunHandle<Lock>(on.run)),
  },
});

export function lockService(run: Run): Service {
  return SERVICE.open(new RunHandle<Service>(run));
}

/** Also what the platform does when an execution ends in whatever way. */
export function releaseLock(workbook: Workbook, log: CallLog): void {
  if (workbook.lockHolder === log) workbook.lockHolder = undefined;
}

/** The waiting itself takes no time here. An execution is known by its log. */
function take({ workbook, log, lockedElsewhere }: Run, milliseconds: unknown, method: string): boolean {
  integer(milliseconds, `LockService.Lock.${method}`);
  if (lockedElsewhere || (workbook.lockHolder !== undefined && workbook.lockHolder !== log)) return false;
  workbook.lockHolder = log;
  return true;
}
