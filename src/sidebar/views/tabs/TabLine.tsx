// One of our tabs: what will become of it, how far it is, and, once it is written, the way to it.

import { Button } from '../../../page/parts/Button';
import type { OwnTabName, TabKind } from '../../../wire/reading';
import { usePage } from '../../page';
import type { TabsWork } from '../../tabsJob';

interface Props {
  readonly kind: TabKind;
  /** The tab as it stood when the table was read. */
  readonly own: OwnTabName | undefined;
  readonly work: TabsWork | undefined;
  readonly stopped: boolean;
  readonly onOpen: (tab: number) => void;
}

export function TabLine({ kind, own, work, stopped, onOpen }: Props) {
  const { tabs } = usePage().words.sidebar;
  const written = work?.written.get(kind);
  if (written) {
    return (
      <li class="done">
        <strong>{tabs.names[kind]}</strong> <span>{written.unchanged ? tabs.unchanged : tabs.written}</span>
        <Button kind="link" onPress={() => onOpen(written.id)}>
          {tabs.open({ tab: written.name })}
        </Button>
        {written.kept.map(tab => (
          <span key={tab}>{tabs.kept({ tab })}</span>
        ))}
        {written.rewritten > 0 && <span>{tabs.rewritten({ count: written.rewritten })}</span>}
        {written.note && <span>{written.note}</span>}
      </li>
    );
  }
  const plan = own ? tabs.willUpdate({ tab: own.name }) : tabs.willMake;
  const isCurrent = work?.current === kind;
  const now = isCurrent ? tabs.writing : tabs.waiting;
  return (
    <li class={stopped ? 'stopped' : isCurrent ? 'current' : undefined}>
      <strong>{tabs.names[kind]}</strong> <span>{work ? (stopped ? tabs.stopped : now) : plan}</span>
    </li>
  );
}
