// PropertiesService: texts that a script keeps for the document, the user or itself.
import { text, truth } from '../check';
import type { Run } from '../run';
import { Handle, ServiceError, ServiceKind } from '../service';
import type { PropertyStore } from '../workbook';

type Properties = GoogleAppsScript.Properties.Properties;
type Service = GoogleAppsScript.Properties.PropertiesService;
/** Measured; the documentation says 9 KB. */
const LONGEST_VALUE = 8_066;
const MOST = 500 * 1024;

class ServiceHandle extends Handle<Service> {
  constructor(readonly run: Run) {
    super(run);
  }
}

class PropertiesHandle extends Handle<Properties> {
  constructor(
    run: Run,
    readonly stored: () => Map<string, string>,
  ) {
    super(run);
  }
}

const PROPERTIES = new ServiceKind<Properties, PropertiesHandle>('Properties', {
  neither: {
    getProperty: (on, key: unknown) => on.stored().get(text(key, 'Properties.getProperty')) ?? null,
    getProperties: on => Object.fromEntries(on.stored()),
    setProperty(on, key: unknown, value: unknown) {
      store(on.stored(), { [text(key, 'Properties.setProperty')]: value });
      return on.self;
    },
    setProperties(on, properties: unknown, deleteOthers: unknown = false) {
      const given = { ...(properties as Record<string, unknown>) };
      if (truth(deleteOthers, 'Properties.setProperties')) on.stored().clear();
      store(on.stored(), given);
      return on.self;
    },
    deleteProperty(on, key: unknown) {
      on.stored().delete(text(key, 'Properties.deleteProperty'));
      return on.self;
    },
  },
});

const SERVICE = new ServiceKind<Service, ServiceHandle>('PropertiesService', {
  neither: {
    getDocumentProperties: on =>
      on.run.refusing.lacks?.includes('properties') ? (null as unknown as Properties) : open(on, 'document'),
    getUserProperties: on => open(on, 'user'),
    getScriptProperties: on => open(on, 'script'),
  },
});

export function propertiesService(run: Run): Service {
  return SERVICE.open(new ServiceHandle(run));
}

function open({ run }: ServiceHandle, name: PropertyStore): Properties {
  return PROPERTIES.open(new PropertiesHandle(run, () => run.workbook.properties[name]));
}

/** Other values than texts are stored as texts. */
function store(stored: Map<string, string>, given: Readonly<Record<string, unknown>>): void {
  const after = new Map(stored);
  for (const [key, value] of Object.entries(given)) {
    if (Buffer.byteLength(String(value)) > LONGEST_VALUE) throw new ServiceError('Argument too large: value');
    after.set(key, String(value));
  }
  let size = 0;
  for (const [key, value] of after) size += Buffer.byteLength(key) + Buffer.byteLength(value);
  if (size > MOST)
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  for (const [key, value] of after) stored.set(key, value);
}
