/**
 * Before each command: whether what it needs is installed, and this Node new enough to run TypeScript as it is.
 * In JavaScript that any Node reads.
 */
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const [NEEDED_MAJOR, NEEDED_MINOR] = [22, 18];

function complaint() {
  if (!existsSync(join(__dirname, '../node_modules/astro/package.json')))
    return 'Chưa cài các gói mà chương trình cần. Chạy npm ci rồi chạy lại.\nRun npm ci first.';
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED_MAJOR || (major === NEEDED_MAJOR && minor >= NEEDED_MINOR)) return null;
  const needed = `${NEEDED_MAJOR}.${NEEDED_MINOR}`;
  return (
    `Node.js trên máy này là bản ${process.versions.node}, chương trình cần bản ${needed} trở lên. ` +
    'Cài bản mới từ https://nodejs.org rồi chạy lại.\n' +
    `This is Node.js ${process.versions.node}; version ${needed} or later is needed.`
  );
}

const words = complaint();
if (words !== null) {
  console.error(words);
  process.exitCode = 1;
}
