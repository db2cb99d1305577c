// Installs packages of the system where that may be done without asking: on Debian as root. Elsewhere it names the command.
import { existsSync } from 'node:fs';
import { outputOf } from './run';

export interface Need {
  /** What is missing, for a sentence. */
  readonly thai: string;
  readonly english: string;
  /** The package on Debian. */
  readonly debian: string;
  /** How a person gets it elsewhere. */
  readonly elsewhere: string;
}

const isRootOnDebian = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Installs it, or fails with the exact command. */
export function install(need: Need): void {
  if (isRootOnDebian()) {
    console.log(`กำลังติดตั้ง ${need.debian} / installing ${need.debian}`);
    const done =
      outputOf('apt-get', ['update']) !== undefined &&
      outputOf('apt-get', ['install', '-y', '--no-install-recommends', need.debian]) !== undefined;
    if (done) return;
  }
  throw new Error(missing(need));
}

export function missing({ thai, english, debian, elsewhere }: Need): string {
  const command = existsSync('/etc/debian_version')
    ? `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${debian}`
    : elsewhere;
  return `ไม่พบ${thai} โปรดสั่ง: ${command}\n${english} was not found. Run: ${command}`;
}
