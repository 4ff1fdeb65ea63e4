// The program under test for tests in JavaScript: COUNTERSIGN_BINARY as a child process, the console API of its
// administrator, and a receiver of callbacks that answers with what a handler returns.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const token = 'op_test_admin';

export async function startGateway(setup, frozenAt) {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-sdk-'));
  const file = path.join(folder, 'setup.json');
  const operators = [{ name: 'Ada Admin', role: 'admin', token }];
  await writeFile(file, JSON.stringify({ operators, ...setup }), { mode: 0o600 });
  const program = spawn(
    process.env.COUNTERSIGN_BINARY,
    ['gateway', '--port', '0', '--ephemeral', '--setup', file, '--frozen-clock', frozenAt],
    { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  program.stderr.on('data', (text) => { errors += text; });
  const ended = new Promise((resolve) => program.once('exit', resolve));
  const first = new Promise((resolve) => createInterface(program.stdout).once('line', resolve));
  const line = await Promise.race([first, ended.then(() => null)]);
  if (line === null) throw new Error('the gateway ended: ' + errors);
  const { url } = JSON.parse(line);

  return {
    url,
    async console(method, target, body) {
      const response = await fetch(url + '/console/v1' + target, {
        method,
        headers: { authorization: 'Bearer ' + token, 'idempotency-key': randomUUID() },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const answer = await response.json();
      if (!response.ok) throw new Error(`${target}: ${response.status} ${JSON.stringify(answer)}`);
      return answer;
    },
    async stop() {
      program.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

// `handler` takes a Request as the platform's fetch knows it and gives a Response; what it throws is a 500.
export async function startReceiver() {
  const receiver = { handler: async () => new Response('ok'), received: [] };
  const server = http.createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      const rawBody = Buffer.concat(chunks).toString('utf8');
      const headers = new Headers(Object.entries(request.headers));
      let answer;
      try {
        answer = await receiver.handler(
          new Request('http://127.0.0.1' + request.url, { method: 'POST', headers, body: rawBody }));
      } catch (error) {
        answer = new Response(String(error), { status: 500 });
      }
      const text = await answer.text();
      receiver.received.push({ rawBody, headers, status: answer.status, text });
      response.writeHead(answer.status).end(text);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  receiver.url = `http://127.0.0.1:${server.address().port}/webhooks/nuvouch`;
  receiver.stop = () => { server.close(); server.closeAllConnections(); };
  return receiver;
}

// Polls until it is true.
export async function eventually(condition) {
  const deadline = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('it never came about');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
