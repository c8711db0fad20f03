import type { Page } from 'playwright-core';
import { PageHouse } from '../support/page-house.js';
import type { Window } from '../support/windows.js';

const ACCESS = { name: '__Host-klustermotor_access' };

describe('the account page and the session behind it', () => {
  let house: PageHouse;
  let staff: Window;
  let other: Window;

  beforeAll(async () => {
    house = await PageHouse.open();
    staff = await house.window('staff@demo.example');
    other = await house.window('staff@demo.example', 390);
  });
  afterAll(() => house?.close());

  const goTo = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name }).first().click();
  /** Requests for new tokens from now on. */
  const renewals = (page: Page): (() => number) => {
    let count = 0;
    page.on('request', (request) => request.postData()?.includes('RefreshSession') && (count += 1));
    return () => count;
  };

  it('keeps its tokens where no script reads them', async () => {
    const cookies = await staff.context.cookies();
    expect(cookies.map(({ name, httpOnly, secure, sameSite }) => [name, httpOnly, secure, sameSite])).toEqual([
      [ACCESS.name, true, true, 'Lax'],
      ['__Host-klustermotor_refresh', true, true, 'Lax'],
    ]);
    const readable = await staff.page.evaluate(
      () => document.cookie + JSON.stringify({ ...localStorage, ...sessionStorage }),
    );
    for (const { value } of cookies) expect(readable).not.toContain(value);
  });

  it('renews a token that ran out without anybody noticing, on the page and after a reload', async () => {
    const asked = renewals(staff.page);
    await staff.context.clearCookies(ACCESS);
    await goTo(staff.page, 'Behov');
    await staff.page.getByRole('heading', { name: 'Behov', exact: true }).waitFor();
    await staff.page.waitForFunction(() => !document.querySelector('[aria-busy]'));
    expect(asked()).toBe(1);
    await staff.context.clearCookies(ACCESS);
    await staff.page.reload();
    await staff.page.getByRole('heading', { name: 'Behov', exact: true }).waitFor();
    expect(asked()).toBe(2);
  });

  it('renews once for two tabs that need it at the same time', async () => {
    const tab = await staff.context.newPage();
    await tab.goto('/needs');
    await tab.getByRole('heading', { name: 'Behov', exact: true }).waitFor();
    const asked = [renewals(staff.page), renewals(tab)];
    for (let turn = 0; turn < 5; turn += 1) {
      await staff.context.clearCookies(ACCESS);
      await Promise.all([staff.page.reload(), tab.reload()]);
      for (const page of [staff.page, tab]) await page.getByRole('heading', { name: 'Behov', exact: true }).waitFor();
    }
    // One may have been so late that it found the new cookie; never did both spend the same token, which would end the session.
    expect(asked.reduce((sum, count) => sum + count(), 0)).toBeGreaterThanOrEqual(5);
    expect(staff.page.url()).toContain('/needs');
    await tab.close();
  });

  it('shows an API token once, and revokes it', async () => {
    const { page } = staff;
    await page
      .getByRole('button', { name: /^Konto:/ })
      .last()
      .click();
    await page.getByRole('menuitem', { name: 'Ditt konto' }).click();
    await page.getByRole('button', { name: 'Skapa nyckel' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Namn').fill('Nattlig export');
    await dialog.getByLabel('Se organisationer').check();
    await dialog.getByRole('button', { name: 'Skapa nyckel' }).click();
    const token = (await page.getByText(/^kmt_/).textContent()) ?? '';
    const ask = async (): Promise<string> =>
      (
        await fetch(`${house.origin}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: '{"query":"{ organisations(first: 1) { totalCount } }"}',
        })
      ).text();
    expect(await ask()).toContain('totalCount');
    await page.getByRole('button', { name: 'Jag har sparat den' }).click();
    await page.getByRole('button', { name: 'Återkalla Nattlig export' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Återkalla' }).click();
    await page.getByText('Du har inga nycklar.').waitFor();
    expect(await ask()).toContain('UNAUTHENTICATED');
    expect(await page.content()).not.toContain(token);
  });

  it('signs another device out, whose window notices by itself', async () => {
    const loaded = other.loads();
    await staff.page.getByRole('button', { name: 'Logga ut alla andra' }).click();
    await staff.page.getByRole('dialog').getByRole('button', { name: 'Logga ut alla andra' }).click();
    await other.page.waitForURL(/\/sign-in/);
    expect(other.loads()).toBe(loaded);
    await staff.page.getByText('Den här enheten').waitFor();
    expect([...staff.problems, ...other.problems]).toEqual([]);
  });
});
