// The sample shop of resources/sample-shop, built by Vite and run as its README says, against a gateway of its own that
// was set up from the shop's setup.json. It is copied beside the tests' packages, where it finds what it imports.
import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, mkdir } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { startGateway } from '../sdk/gateway.mjs';

const tests = path.resolve(import.meta.dirname, '..');
export const source = path.resolve(tests, '../resources/sample-shop');

// The gateway has to know the shop's address and the shop the gateway's: a port that was free a moment ago.
const freePort = () => new Promise((resolve) => {
  const server = net.createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

export async function startSampleShop() {
  const port = await freePort();
  const { operators, ...setup } = JSON.parse(await readFile(path.join(source, 'setup.json'), 'utf8'));
  setup.partners[0].webhooks[0].url = `http://127.0.0.1:${port}/webhooks/clive`;
  const gateway = await startGateway(setup, new Date().toISOString());

  await mkdir(path.join(tests, '.cache'), { recursive: true });
  const folder = await mkdtemp(path.join(tests, '.cache', 'sample-shop-'));
  const clean = () => rm(folder, { recursive: true, force: true });
  // In development mode React is the one that mounts everything twice under StrictMode.
  const build = (mode) => promisify(execFile)(
    process.execPath, [path.join(tests, 'node_modules/vite/bin/vite.js'), 'build', '--mode', mode, '--logLevel', 'warn'],
    { cwd: folder, env: { ...process.env, NODE_ENV: mode, STRIPE_JS: gateway.url + '/endive/stripe.js' } });
  try {
    await cp(source, folder, {
      recursive: true, filter: (file) => !/\/(node_modules|dist)$/.test(file.slice(source.length)) });
    await build('production');
  } catch (error) {
    await gateway.stop();
    await clean();
    throw error;
  }

  let program;
  const shop = {
    url: `http://127.0.0.1:${port}`,
    gateway,
    build,
    async start() {
      program = spawn(process.execPath, ['server.mjs'], {
        cwd: folder, stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, PORT: String(port), CLIVE_API_BASE_URL: gateway.url + '/api/v1' } });
      await new Promise((resolve, reject) => {
        createInterface(program.stdout).once('line', resolve);
        program.once('exit', () => reject(new Error('the shop\'s server ended')));
      });
    },
    async stop() {
      if (program) {
        const ended = new Promise((resolve) => program.once('exit', resolve));
        program.kill('SIGTERM');
        await ended;
      }
      await gateway.stop();
      await clean();
    },
  };
  await shop.start();
  return shop;
}
