import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { PageHouse } from '../support/page-house.js';
import type { Window } from '../support/windows.js';

const TITLE = 'Tre satser stamceller enligt GMP, webbläsarprov';

describe('the main job in four windows', () => {
  let house: PageHouse;
  let startup: Window;
  let staff: Window;
  let lab: Window;
  let coordinator: Window;

  beforeAll(async () => {
    house = await PageHouse.open();
    // One after the other: the sign-in page is part of the journey, not a race.
    startup = await house.window('startup@demo.example');
    staff = await house.window('staff@demo.example');
    lab = await house.window('lab@demo.example');
    coordinator = await house.window('coordinator.stockholm@demo.example');
  });
  afterAll(() => house?.close());

  const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const goTo = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name }).first().click();
  const windows = (): Window[] => [startup, staff, lab, coordinator];
  /** Loads so far, to prove that what follows appears without another one. */
  const loads = () => windows().map((window) => window.loads());

  it('walks from a need to an acknowledged report, each change appearing in the other windows without reload', async () => {
    const loaded = loads();

    // The startup submits a need; the process leader sees it under "to do now".
    await goTo(startup.page, 'Behov');
    await startup.page.getByRole('link', { name: 'Lämna ett behov' }).first().click();
    await startup.page.getByLabel('Rubrik').fill(TITLE);
    await startup.page
      .getByLabel('Sammanfattning utan företagsnamn')
      .fill(
        'Vi behöver odla stamceller i tre satser enligt GMP, med sterilitetskontroll och frisläppning av produkten.',
      );
    await startup.page.getByLabel('När är ni nöjda?').fill('Tre godkända satser med minst 80 procent viabilitet.');
    await press(startup.page, 'Nästa');
    await press(startup.page, 'Nästa');
    await startup.page
      .getByRole('textbox', { name: 'Konfidentiell beskrivning' })
      .fill('CANARY-browser: cellerna förbehandlas på ett sätt som inte är patentsökt.');
    await press(startup.page, 'Nästa');
    const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    await startup.page.getByLabel('Tidigast').fill(day(30));
    await startup.page.getByLabel('Senast').fill(day(300));
    await press(startup.page, 'Nästa');
    await see(startup.page, 'Precis så här ser partner behovet.');
    await press(startup.page, 'Lämna in behovet');
    await startup.page.getByRole('heading', { name: TITLE }).waitFor();
    await see(staff.page, TITLE);

    // The process leader publishes; the startup's page says so.
    await staff.page
      .getByRole('link', { name: new RegExp(TITLE) })
      .first()
      .click();
    await press(staff.page, 'Publicera behovet');
    await see(startup.page, 'Behovet är publicerat. Processledaren väljer ut vilka som ska tillfrågas.');

    // Candidates with reasons; the lab's own is chosen and asked; the request appears on the lab's home.
    const candidate = staff.page
      .getByRole('listitem')
      .filter({ hasText: 'Cellodling enligt GMP' })
      .filter({ has: staff.page.getByRole('button', { name: /Välj ut/ }) })
      .first();
    await candidate.getByRole('button', { name: /Välj ut/ }).click();
    await staff.page
      .getByRole('link', { name: /Cellodling enligt GMP/ })
      .first()
      .click();
    await press(staff.page, 'Fråga om intresse');
    await see(lab.page, TITLE);
    await see(startup.page, 'En partner är tillfrågad och har fem arbetsdagar på sig att svara.');

    // The lab says yes; process leader and startup see it.
    await lab.page
      .getByRole('link', { name: new RegExp(TITLE) })
      .first()
      .click();
    expect(await lab.page.getByText('Exempelcell AB').count()).toBe(0);
    await press(lab.page, 'Vi är intresserade');
    await staff.page.getByRole('button', { name: 'Registrera sekretessavtal' }).first().waitFor();
    await see(startup.page, 'En partner är intresserad. Processledaren ordnar nästa steg.');

    // The NDA opens the confidential text to the lab alone, and the startup reads in its ledger who opened it.
    await press(staff.page, 'Registrera sekretessavtal');
    await staff.page.getByRole('dialog').getByRole('button', { name: 'Registrera', exact: true }).click();
    await press(lab.page, 'Öppna beskrivningen');
    await see(lab.page, /CANARY-browser/);
    await see(startup.page, /Love Labb/);
    expect(await staff.page.getByText('CANARY-browser').count()).toBe(0);

    // Introduced: from now on they know each other.
    await press(staff.page, 'Presentera parterna');
    await staff.page.getByRole('dialog').getByRole('button', { name: 'Presentera parterna' }).click();
    await see(lab.page, /Exempelcell AB/);

    // The match becomes an initiative with milestones; the lab sees them and the first one done.
    await staff.page.getByRole('link', { name: 'Starta initiativ' }).first().click();
    await staff.page.getByLabel('Rubrik på svenska').fill('Cellodling, webbläsarprov');
    await press(staff.page, 'Starta initiativet');
    await staff.page.getByRole('heading', { name: 'Cellodling, webbläsarprov' }).waitFor();
    await goTo(lab.page, 'Initiativ');
    await lab.page
      .getByRole('link', { name: /Cellodling, webbläsarprov/ })
      .first()
      .click();
    await lab.page.getByRole('heading', { name: 'Cellodling, webbläsarprov' }).waitFor();
    await press(staff.page, /Klarmarkera/);
    await staff.page.getByRole('dialog').getByLabel('Underlag').fill('Protokoll från uppstartsmötet');
    await staff.page
      .getByRole('dialog')
      .getByRole('button', { name: /Klarmarkera/ })
      .click();
    await see(lab.page, /Klart /);

    // The report: drafted from what is there, sent, rendered, mailed; its state moves while one looks.
    await press(staff.page, 'Skapa rapport');
    const dialog = staff.page.getByRole('dialog');
    await dialog.getByLabel('Mottagare').selectOption({ label: 'Region Stockholm' });
    await dialog.getByRole('button', { name: 'Skapa utkast' }).click();
    await press(staff.page, 'Skicka rapporten');
    await staff.page.getByRole('dialog').getByRole('button', { name: 'Skicka', exact: true }).click();
    await see(staff.page, 'Levererad. Mottagaren har inte kvitterat än.');

    // It reaches the coordinator: on the home page, and as a mail with the PDF.
    await see(coordinator.page, /Cellodling, webbläsarprov/);
    await goTo(coordinator.page, 'Demobrevlåda');
    await coordinator.page
      .getByRole('button', { name: /Cellodling, webbläsarprov/ })
      .first()
      .click();
    const [download] = await Promise.all([
      coordinator.page.waitForEvent('download'),
      coordinator.page.getByRole('link', { name: /\.pdf/ }).first().click(),
    ]);
    const pdf = await readFile(await download.path());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.includes('CANARY')).toBe(false);

    // The coordinator acknowledges with an own diarienummer; the process leader sees it at once.
    await goTo(coordinator.page, 'Rapporter');
    await coordinator.page
      .getByRole('link', { name: /Cellodling, webbläsarprov/ })
      .first()
      .click();
    await press(coordinator.page, 'Kvittera mottagandet');
    await coordinator.page.getByRole('dialog').getByLabel('Ert diarienummer').fill('RS 2026-4711');
    await coordinator.page.getByRole('dialog').getByRole('button', { name: 'Kvittera', exact: true }).click();
    await see(staff.page, 'Mottagaren har kvitterat och handlägger rapporten.');
    await see(staff.page, 'RS 2026-4711');

    expect(loads()).toEqual(loaded);
    expect(windows().flatMap(({ problems }) => problems)).toEqual([]);
  });
});
