import type { Page } from 'playwright-core';
import { GraphqlClient } from '../support/graphql-client.js';
import { newNeed } from '../support/inputs.js';
import { CapabilitiesDocument } from '../support/operations/capabilities.graphql.js';
import { PublishNeedDocument, SubmitNeedDocument } from '../support/operations/needs.graphql.js';
import { PageHouse } from '../support/page-house.js';
import type { Window } from '../support/windows.js';

const TITLE = 'Odling av stamceller, bevakat prov';

describe('saved searches in two windows', () => {
  let house: PageHouse;
  let lab: Window;
  let staff: Window;

  beforeAll(async () => {
    house = await PageHouse.open();
    lab = await house.window('lab@demo.example', 390);
    staff = await house.window('staff@demo.example');
  });
  afterAll(() => house?.close());

  const see = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true }).first().waitFor();
  const press = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name }).filter({ visible: true }).first().click();
  const enter = (page: Page, name: string) =>
    page.getByRole('button', { name }).filter({ visible: true }).first().press('Enter');
  const fitsTheWindow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

  async function publishNeed(): Promise<string> {
    const startup = await GraphqlClient.signIn(house.origin, 'startup@demo.example');
    const office = await GraphqlClient.signIn(house.origin, 'staff@demo.example');
    const { submitNeed } = await startup.ok(SubmitNeedDocument, { input: newNeed(TITLE) });
    await office.ok(PublishNeedDocument, { id: submitNeed.id, version: 1 });
    return submitNeed.id;
  }

  it('tells a partner on a phone, who saved it with the keyboard alone, and lets it pause and delete', async () => {
    const { page } = lab;
    await page.goto('/searches');
    await see(page, 'Du bevakar ingenting än');
    await enter(page, 'Bevaka nya behov');
    await page.getByRole('dialog').waitFor();
    await page.getByRole('textbox', { name: 'Namn' }).focus();
    await page.keyboard.type('Stamceller');
    await page.keyboard.press('Enter');
    await see(page, 'Bevakningen är sparad');
    await see(page, 'Alla våra resurser');

    await page.goto('/');
    const loaded = lab.loads();
    await publishNeed();
    await see(page, 'Ny träff i en bevakning');
    await page
      .getByRole('link', { name: /Ny träff i en bevakning/ })
      .first()
      .press('Enter');
    await see(page, TITLE);
    expect(lab.loads()).toBe(loaded);
    expect(await fitsTheWindow(page)).toBe(true);

    await enter(page, 'Markera alla som lästa');
    await see(page, 'Alla träffar är lästa');
    await enter(page, 'Pausa');
    await see(page, 'Pausad');
    await enter(page, 'Ta bort');
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).press('Enter');
    await see(page, 'Du bevakar ingenting än');
    await see(page, 'Inga träffar');
    expect(lab.problems).toEqual([]);
  });

  it('starts from the filter of a need’s candidates, and from a capability', async () => {
    const needId = await publishNeed();
    await staff.page.goto(`/needs/${needId}`);
    await staff.page.getByRole('textbox', { name: 'Plats' }).first().fill('Huddinge');
    await press(staff.page, 'Bevaka');
    const dialog = staff.page.getByRole('dialog');
    expect([await dialog.getByLabel('Namn').inputValue(), await dialog.getByLabel('Plats').inputValue()]).toEqual([
      TITLE,
      'Huddinge',
    ]);
    await dialog.getByRole('button', { name: 'Bevaka' }).click();
    await see(staff.page, 'Bevakningen är sparad');
    await staff.page.goto('/searches');
    await see(staff.page, 'Kandidater till behov');

    const client = await GraphqlClient.signIn(house.origin, 'lab@demo.example');
    const { membership } = await client.me();
    const { capabilities } = await client.ok(CapabilitiesDocument);
    const own = capabilities.edges.find(({ node }) => node.organisation.id === membership.organisation.id)?.node.id;
    await lab.page.goto(`/capabilities?open=${own}`);
    await press(lab.page, 'Bevaka');
    await lab.page.getByRole('radio', { name: 'Den här resursen' }).waitFor();
    await lab.page.getByRole('dialog').last().getByRole('button', { name: 'Bevaka' }).click();
    await see(lab.page, 'Bevakningen är sparad');
    expect([...lab.problems, ...staff.problems]).toEqual([]);
  });
});
