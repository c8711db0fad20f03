import pg from 'pg';
import { PageHouse } from '../support/page-house.js';
import type { Window } from '../support/windows.js';

// Calls themselves are made to a real receiver in test/integration/webhooks: no browser is needed for them, and no address
// of this machine may be given here.
describe('webhooks on the page', () => {
  let house: PageHouse;
  let staff: Window;
  let sql: pg.Client;

  beforeAll(async () => {
    house = await PageHouse.open();
    sql = new pg.Client({ connectionString: house.database.url });
    await sql.connect();
    staff = await house.window('staff@demo.example');
  });
  afterAll(async () => {
    await sql?.end();
    await house?.close();
  });

  it('says what they are for where there are none, and refuses at the field what may not be called', async () => {
    const { page } = staff;
    await page.getByRole('link', { name: 'Webhookar' }).first().click();
    await page.getByText('Inga webhookar ännu').waitFor();
    await page.getByRole('button', { name: 'Lägg till webhook' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Lägg till webhook' }).click();
    await dialog.getByText('Välj minst en händelse.').waitFor();
    await dialog.getByRole('textbox', { name: 'Adress' }).fill('https://arkiv.internal/krok');
    await dialog.getByRole('checkbox', { name: 'Behovet publicerades' }).check();
    await dialog.getByRole('button', { name: 'Lägg till webhook' }).click();
    const field = dialog.getByRole('textbox', { name: 'Adress' });
    await page.waitForFunction(
      () => document.querySelector('[role=dialog] input[type=url]')?.getAttribute('aria-invalid') === 'true',
    );
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('shows one with its calls, why it is paused, and takes it away when asked twice', async () => {
    const { page } = staff;
    const { rows } = await sql.query<{ workspace: string; person: string; membership: string }>(
      "SELECT m.workspace_id AS workspace, p.id AS person, m.id AS membership FROM person p JOIN membership m ON m.person_id = p.id WHERE p.email = 'staff@demo.example'",
    );
    const [who] = rows;
    await sql.query(
      `INSERT INTO webhook (workspace_id, id, url, events, membership_id, created_by, created_at, paused_at)
      VALUES ($1, gen_random_uuid(), 'https://hook.example.org/fs', '{need.published,match.introduced}', $2, $3, now(), now())`,
      [who?.workspace, who?.membership, who?.person],
    );
    await sql.query(`INSERT INTO webhook_delivery (workspace_id, id, webhook_id, event_id, event_name, state, attempts, last_status, created_at, last_attempt_at)
      SELECT workspace_id, gen_random_uuid(), id, gen_random_uuid(), 'need.published', 'FAILED', 13, 500, now(), now() FROM webhook`);
    await page.reload();
    await page.getByText('https://hook.example.org/fs').waitFor();
    await page.getByText('Pausad').waitFor();
    await page.getByText('Senaste anropet').click();
    await page.getByText('svar 500 · 13 försök').waitFor();
    await page.getByRole('button', { name: 'Återuppta' }).click();
    await page.getByText('Webhooken är aktiv igen').waitFor();
    await page.getByRole('button', { name: 'Ta bort' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
    await page.getByText('Inga webhookar ännu').waitFor();
  });

  it('went without an error in the window', () => expect(staff.problems).toEqual([]));
});
