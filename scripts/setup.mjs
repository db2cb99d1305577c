// Installs what is missing before `npm start`, `npm test`, `npm run build` and every other command that uses packages: silent and fast when the installed packages
// already match the lock file, otherwise it says what it does. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const marker = `${root}node_modules/.ita-lock-hash`;

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    `ต้องใช้ Node.js 20 ขึ้นไป (เครื่องนี้เป็น ${process.versions.node}) / Node.js 20 or newer is needed.`,
  );
  process.exit(1);
}

const hash = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');
const installed = existsSync(marker) ? readFileSync(marker, 'utf8') : '';

if (installed !== hash) {
  console.log('กำลังติดตั้งเครื่องมือที่ใช้ (ครั้งแรกใช้เวลาประมาณหนึ่งนาที) / Installing packages, once…');
  // npm_execpath: on Windows npm itself cannot be spawned by name. --include=dev: NODE_ENV=production leaves the tools out.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'];
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) {
    console.error(
      'ติดตั้งไม่สำเร็จ โปรดตรวจการเชื่อมต่ออินเทอร์เน็ตแล้วสั่งใหม่ / npm ci failed: check the network and try again.',
    );
    process.exit(run.status ?? 1);
  }
  writeFileSync(marker, hash);
}
