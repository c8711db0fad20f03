import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { freePort, Program } from './programs.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';
import { keepScreens, openBrowser, openWindow, type Window } from './windows.js';

/** The whole program with the demo in its own database, and a browser. */
export class PageHouse {
  private constructor(
    readonly origin: string,
    readonly database: TestDatabase,
    readonly browser: Browser,
    private readonly program: Program,
    private readonly folder: string,
  ) {}

  /** @param settings additional environment variables for the program */
  static async open(settings: Record<string, string> = {}): Promise<PageHouse> {
    // First, so that nothing else is started if there is no browser.
    const browser = await openBrowser();
    const database = await createTestDatabase();
    const folder = await mkdtemp(join(tmpdir(), 'klustermotor-browser-'));
    const port = String(await freePort());
    const program = await new Program(
      'cli',
      { DATABASE_URL: database.url, KLUSTERMOTOR_DEMO: 'true', KLUSTERMOTOR_DATA: folder, PORT: port, ...settings },
      ['start'],
    ).start();
    return new PageHouse(`http://localhost:${port}`, database, browser, program, folder);
  }

  /** Signs a person in, in a window of its own. */
  window(email: string, width?: number): Promise<Window> {
    return openWindow(this.browser, this.origin, email, width);
  }

  async close(): Promise<void> {
    await keepScreens(this.browser);
    await this.browser.close();
    await this.program.stop();
    await this.database.drop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
