// Protections of a whole tab, and of cells of it.
import { text, truth } from '../check';
import type { SheetHandle } from '../handles';
import type { Protection as Model } from '../model/protection';
import { SAYS } from '../refusalTexts';
import { Handle, ServiceError, ServiceKind } from '../service';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
const CALL = 'SpreadsheetApp.Protection.';

class ProtectionHandle extends Handle<Protection> {
  constructor(
    readonly owner: SheetHandle,
    private readonly found: Model,
  ) {
    super(owner.execution);
  }

  get protection(): Model {
    if (!this.owner.sheet.protections.includes(this.found))
      throw new ServiceError('The protection does not exist.');
    return this.found;
  }

  /** The same to be changed, which takes one of its editors. */
  get ours(): Model {
    if (this.protection.isLocked) throw new ServiceError(SAYS.protected);
    return this.protection;
  }
}

const PROTECTION = new ServiceKind<Protection, ProtectionHandle>('Protection', {
  reads: {
    getDescription: on => on.protection.description,
    canEdit: on => !on.protection.isLocked,
    isWarningOnly: on => on.protection.warningOnly,
  },
  writes: {
    setDescription(on, description: unknown) {
      on.ours.description = text(description, `${CALL}setDescription`);
      return on.self;
    },
    setWarningOnly(on, warningOnly: unknown) {
      on.ours.warningOnly = truth(warningOnly, `${CALL}setWarningOnly`);
      return on.self;
    },
    remove(on) {
      const { ours } = on;
      const { sheet } = on.owner;
      sheet.protections = sheet.protections.filter(other => other !== ours);
    },
  },
});

/** A tab has one protection of its whole: protecting it again gives the same one. */
export function protect(owner: SheetHandle): Protection {
  const { sheet } = owner;
  const protection = sheet.protections.find(({ area }) => !area) ?? { description: '', warningOnly: false };
  if (!sheet.protections.includes(protection)) sheet.protections.push(protection);
  return PROTECTION.open(new ProtectionHandle(owner, protection));
}

/** People protect cells, in the menu; scripts here only find such protections. */
export function protectionsOf(owner: SheetHandle, type: string): Protection[] {
  return owner.sheet.protections
    .filter(({ area }) => (area !== undefined) === (type === 'RANGE'))
    .map(found => PROTECTION.open(new ProtectionHandle(owner, found)));
}
