// Protections of a whole tab.
import { text, truth } from '../check';
import type { SheetHandle } from '../handles';
import type { Protection as Model } from '../model/protection';
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
}

const PROTECTION = new ServiceKind<Protection, ProtectionHandle>('Protection', {
  reads: {
    getDescription: on => on.protection.description,
  },
  writes: {
    setDescription(on, description: unknown) {
      on.protection.description = text(description, `${CALL}setDescription`);
      return on.self;
    },
    setWarningOnly(on, warningOnly: unknown) {
      on.protection.warningOnly = truth(warningOnly, `${CALL}setWarningOnly`);
      return on.self;
    },
    remove(on) {
      const { protection } = on;
      const { sheet } = on.owner;
      sheet.protections = sheet.protections.filter(other => other !== protection);
    },
  },
});

/** A tab has one protection of its whole: protecting it again gives the same one. */
export function protect(owner: SheetHandle): Protection {
  const { sheet } = owner;
  const protection = sheet.protections[0] ?? { description: '', warningOnly: false };
  if (!sheet.protections.includes(protection)) sheet.protections.push(protection);
  return PROTECTION.open(new ProtectionHandle(owner, protection));
}

/** Protections of ranges are not implemented, so there are none. */
export function protectionsOf(owner: SheetHandle, type: string): Protection[] {
  if (type !== 'SHEET') return [];
  return owner.sheet.protections.map(found => PROTECTION.open(new ProtectionHandle(owner, found)));
}
