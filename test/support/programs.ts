import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** A port on which no program listens now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

/** A built program as a separate process, so that a test can kill it. */
export class Program {
  private child: ChildProcess | undefined;
  /** Everything the program wrote, shown when a test fails. */
  output = '';

  constructor(
    private readonly entry: 'api' | 'worker' | 'cli',
    private readonly env: Record<string, string>,
    private readonly args: string[] = [],
  ) {}

  /** Starts the program and waits for its ready line. */
  async start(): Promise<this> {
    const file = join(ROOT, 'dist/apps', this.entry, 'main.js');
    if (!existsSync(file)) throw new Error('The program is not built. Run the tests with: npm test');
    const child = spawn(process.execPath, [file, ...this.args], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LOG_LEVEL: 'warn', ...this.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    this.output = '';
    await new Promise<void>((ready, failed) => {
      child.stdout?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
        if (this.output.includes('ready')) ready();
      });
      child.stderr?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
      child.once('exit', (code) => failed(new Error(`${this.entry} ended with ${code}:\n${this.output}`)));
    });
    return this;
  }

  /** Ends the program like a power cut. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Asks the program to end. @returns its exit code, null when it had to be killed. */
  stop(): Promise<number | null> {
    return this.end('SIGTERM');
  }

  private async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const { child } = this;
    this.child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  }
}

/** Runs a command of the built cli to its end. @returns its standard output. */
export async function runCli(
  args: string[],
  env: Record<string, string>,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'dist/apps/cli/main.js'), ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}
