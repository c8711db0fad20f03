// The server (api and worker) as a process that is replaced after each change. Database and mailbox keep running.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../prepare.mjs';

const PROGRAM = join(ROOT, 'apps/cli/dev/warm-server.mjs');
/** Time for a replaced server to finish its work, in milliseconds. Interrupted jobs are run again. */
const FAREWELL_MS = 2000;

export class ServerProcess {
  #env;
  /** @type {Set<import('node:child_process').ChildProcess>} All that have not ended. */
  #children = new Set();
  /** @type {import('node:child_process').ChildProcess | undefined} The next server, which already loads packages. */
  #spare;
  /** @type {import('node:child_process').ChildProcess | undefined} The server that was started last. */
  #latest;
  /** Whether the latest server accepts requests. */
  #serves = false;
  #stopped = false;
  /** @type {Promise<number>} */
  #port;

  /** @param {Record<string, string>} env settings of the server over those of this process */
  constructor(env) {
    this.#env = { ...process.env, ...env };
    this.#spare = this.#fork();
    this.#setPort(Promise.reject(new Error('The server has not been started.')));
  }

  /** Port of the server. Waits for a server that is being started; rejected with the reason if there is no server. */
  get port() {
    return this.#port;
  }

  /**
   * Starts a server that replaces the running one, which still finishes the requests it has begun.
   * @returns {Promise<boolean>} true once it serves, false when it was replaced or stopped before; rejected when it
   *   ended
   */
  async start() {
    if (this.#stopped) return false;
    const [earlier, child] = [this.#latest, this.#spare?.connected ? this.#spare : this.#fork()];
    const leave = () => void end(earlier);
    if (!this.#serves) leave();
    this.#latest = child;
    this.#serves = false;
    this.#spare = undefined;
    child.send('start');
    this.#setPort(portOf(child));
    child.once('exit', () => {
      if (this.#latest === child) this.#setPort(Promise.reject(ended(child)));
    });
    try {
      await this.#port;
    } catch (error) {
      if (this.#latest === child && !this.#stopped) throw error;
    } finally {
      leave();
    }
    if (this.#latest !== child || this.#stopped) return false;
    this.#serves = true;
    // Only now, because two processes that load packages at the same time are both slower.
    this.#spare = this.#fork();
    return true;
  }

  async stop() {
    this.#stopped = true;
    await Promise.all([...this.#children].map(end));
  }

  /** The rejection may come while no request waits for the port. */
  #setPort(port) {
    this.#port = port;
    port.catch(() => undefined);
  }

  #fork() {
    // Detached, so that Ctrl-C reaches only this process, which then ends the others in order.
    const options = { cwd: ROOT, env: this.#env, detached: true, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] };
    const child = fork(PROGRAM, [], options);
    this.#children.add(child);
    child.once('exit', () => this.#children.delete(child));
    return child;
  }
}

const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

const ended = (child) =>
  new Error(
    `The server has ended (${child.signalCode ?? `exit code ${child.exitCode}`}). The next change starts it again.`,
  );

/** Finds the port in the child's ready line; passes all other output on. */
function portOf(child) {
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(ended(child)));
    if (hasEnded(child)) reject(ended(child));
    let line = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      const lines = (line + text).split('\n');
      line = lines.pop() ?? '';
      for (const whole of lines) {
        const port = /^ready http:\/\/localhost:(\d+)$/.exec(whole)?.[1];
        if (port) resolve(Number(port));
        else process.stdout.write(`${whole}\n`);
      }
    });
  });
}

async function end(child) {
  if (!child || hasEnded(child)) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), FAREWELL_MS);
  await exit;
  clearTimeout(late);
}
