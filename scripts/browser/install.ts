// Installs what browser tests need of the system, where that may be done without asking: on Debian as root. Elsewhere it
// names the command.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export interface Need {
  /** What is missing, for a sentence. */
  readonly thai: string;
  readonly english: string;
  /** The packages on Debian. */
  readonly debian: readonly string[];
  /** How a person gets it elsewhere. */
  readonly elsewhere: string;
}

/** The machine, as far as it matters here. */
export interface System {
  /** Ubuntu is another one: what a package holds on Debian is a snap there. */
  readonly isDebian: boolean;
  readonly isRoot: boolean;
}

const RELEASE = '/etc/os-release';

export const thisSystem = (): System => ({
  isDebian: existsSync(RELEASE) && /^ID="?debian"?$/m.test(readFileSync(RELEASE, 'utf8')),
  isRoot: process.getuid?.() === 0,
});

/** Installs all of them with one command, whose output is shown, or fails with the exact command. */
export function install(needs: readonly Need[], env: NodeJS.ProcessEnv, system: System): void {
  if (!system.isDebian || !system.isRoot) throw new Error(missing(needs, system));
  const packages = needs.flatMap(({ debian }) => debian);
  console.log(`กำลังติดตั้ง ${packages.join(' ')} / installing ${packages.join(' ')}`);
  // One list of packages that cannot be fetched is no reason to stop: the installation tells whether it was needed.
  aptGet(['update'], env);
  if (!aptGet(installing(packages), env)) throw new Error(missing(needs, system));
}

/** What is missing, each with the command that installs it. */
export function missing(needs: readonly Need[], system: System = thisSystem()): string {
  return needs
    .map(need => {
      const command = commandFor(need, system);
      return `ไม่พบ${need.thai} โปรดสั่ง: ${command}\n${need.english} was not found. Run: ${command}`;
    })
    .join('\n');
}

function commandFor({ debian, elsewhere }: Need, { isDebian, isRoot }: System): string {
  if (!isDebian) return elsewhere;
  const sudo = isRoot ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get ${installing(debian).join(' ')}`;
}

const installing = (packages: readonly string[]): string[] => [
  'install',
  '-y',
  '--no-install-recommends',
  ...packages,
];

/** Whether it succeeded. Nobody is there to answer questions; another apt at work is waited for. */
function aptGet(args: readonly string[], env: NodeJS.ProcessEnv): boolean {
  const { status } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
