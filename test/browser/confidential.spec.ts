import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { PageHouse } from '../support/page-house.js';
import type { Window } from '../support/windows.js';

const SECRET = 'CANARY-glas: cellerna förbehandlas på ett sätt som inte är patentsökt.';
const REASON = 'Begäran från företaget i ärende 2026-14';

describe('a confidential need in two windows', () => {
  let house: PageHouse;
  let startup: Window;
  let admin: Window;

  beforeAll(async () => {
    house = await PageHouse.open();
    startup = await house.window('startup@demo.example');
    admin = await house.window('admin@demo.example', 390);
  });
  afterAll(() => house?.close());

  const see = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true }).first().waitFor();
  const press = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name }).filter({ visible: true }).first().click();
  const fitsTheWindow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

  it('warns before it is submitted, shows what a partner sees at each stage, and lets the startup submit anyway', async () => {
    const { page } = startup;
    await page.goto('/needs/new');
    await page.getByLabel('Rubrik').fill('Exempelcell söker odling av stamceller');
    await page
      .getByLabel('Sammanfattning utan företagsnamn')
      .fill('Cellerna förbehandlas på ett sätt som inte är känt. Mejla info@exempel.se.');
    await page.getByLabel('När är ni nöjda?').fill('Tre godkända satser.');
    await press(page, 'Nästa');
    await press(page, 'Nästa');
    await page.getByRole('textbox', { name: 'Konfidentiell beskrivning' }).fill(SECRET);
    await press(page, 'Nästa');
    await page.getByLabel('Tidigast').fill(day(30));
    await page.getByLabel('Senast').fill(day(300));
    await press(page, 'Nästa');
    const warning = page.getByRole('status').filter({ hasText: 'Orden kan avslöja er' });
    for (const told of [
      'företagets namn, i rubriken',
      'e-postadress, i sammanfattningen',
      'samma ord som i den konfidentiella beskrivningen',
    ])
      await warning.getByText(told).waitFor();
    expect(await page.getByText(SECRET).count()).toBe(0);
    await page.getByText('Sekretessavtal', { exact: true }).click();
    await see(page, SECRET);
    await press(page, 'Lämna in behovet');
    await see(page, 'Så ser en partner behovet');
  });

  it('takes files under the same lock, refuses what they may not be in words, and gives them back', async () => {
    const { page } = startup;
    const choose = async (name: string, content: string) => {
      const chooser = page.waitForEvent('filechooser');
      await press(page, 'Lägg till fil');
      await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
    };
    await choose('sida.pdf', '<html><script>1</script></html>');
    await see(page, 'Filen är en webbsida eller annan märkt text. Spara den som PDF.');
    // The browser itself notes each request that is refused.
    expect(startup.problems.splice(0)).toEqual([expect.stringContaining('status of 400')]);
    await choose('protokoll.pdf', '%PDF-1.7 protokoll');
    await see(page, 'protokoll.pdf är tillagd.');
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'protokoll.pdf' }).click();
    expect(await readFile(await (await coming).path(), 'utf8')).toBe('%PDF-1.7 protokoll');
    await press(page, 'Ta bort protokoll.pdf');
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
    await page.getByRole('link', { name: 'protokoll.pdf' }).waitFor({ state: 'hidden' });
  });

  it('tells the startup at once, without reload, that an administrator broke the glass and why', async () => {
    const loaded = startup.loads();
    const { page } = admin;
    await page.goto(new URL(startup.page.url()).pathname);
    await press(page, 'Läs med angivet skäl');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Skäl' }).fill('kort');
    await dialog.getByRole('button', { name: 'Läs beskrivningen' }).click();
    await see(page, 'Skriv minst 10 tecken.');
    expect(await startup.page.getByText('Ada Admin').count()).toBe(0);
    await dialog.getByRole('textbox', { name: 'Skäl' }).fill(REASON);
    await dialog.getByRole('button', { name: 'Läs beskrivningen' }).click();
    await see(page, SECRET);
    await see(startup.page, new RegExp(REASON));
    expect(startup.loads()).toBe(loaded);
    await page.reload();
    await see(page, 'Läs med angivet skäl');
    expect(await page.getByText(SECRET).count()).toBe(0);
  });

  it('is found in the audit log by person and kind, on a phone, and taken out as a sheet', async () => {
    const { page } = admin;
    await page.goto('/audit');
    // The same words are a choice in the search.
    const line = page
      .getByRole('listitem')
      .filter({ hasText: 'En administratör läste den konfidentiella beskrivningen' });
    await line.waitFor();
    expect(await fitsTheWindow(page)).toBe(true);
    await page.getByLabel('Person').fill('stina');
    await see(page, 'Nytt behov inlämnat');
    await line.waitFor({ state: 'hidden' });
    await page.getByLabel('Person').fill('ingen alls');
    await see(page, 'Ingen rad stämmer med sökningen');
    await page.getByLabel('Person').fill('Ada');
    await line.waitFor();
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV' }).click();
    const sheet = await readFile(await (await coming).path(), 'utf8');
    expect(sheet).toContain('need.glass-broken;Ada Admin;ADMIN');
    expect(sheet).not.toContain('Stina Startup');
    expect(sheet).not.toContain('CANARY');
  });

  it('went without a single error in any window', () => {
    expect([...startup.problems, ...admin.problems]).toEqual([]);
  });
});
