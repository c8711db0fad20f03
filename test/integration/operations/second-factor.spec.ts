import { Accounts } from '../../support/accounts.js';
import { DemoHouse } from '../../support/demo-house.js';
import { DEMO_PASSWORD, GraphqlClient } from '../../support/graphql-client.js';
import { operation } from '../../support/operation.js';
import {
  AccountSecurityDocument,
  ConfirmSecondFactorDocument,
  DisableSecondFactorDocument,
  ProposeSecondFactorDocument,
  SecondFactorDueAndNeedsDocument,
  SecondFactorStateDocument,
} from '../../support/operations/account.graphql.js';
import { NeedCountDocument } from '../../support/operations/needs.graphql.js';
import { SignInDocument } from '../../support/operations/sign-in.graphql.js';
import { codeOf, enrolled, outcomeOf, withPassword } from '../../support/sign-in.js';

describe('the second factor', () => {
  let house: DemoHouse;
  let accounts: Accounts;
  beforeAll(async () => {
    house = await DemoHouse.open();
    accounts = new Accounts(house);
  });
  afterAll(() => house.close());

  const somebody = () => accounts.somebody('staff');
  const signIn = (email: string, code?: string, password?: string) => withPassword(house.origin, email, code, password);

  operation('proposeSecondFactor', () => {
    it('gives a secret for the app that demands nothing yet, and another each time', async () => {
      const { client, email } = await somebody();
      const one = await client.ok(ProposeSecondFactorDocument);
      expect(one.proposeSecondFactor.secret).toMatch(/^[A-Z2-7]{32}$/);
      expect(one.proposeSecondFactor.uri).toContain(`secret=${one.proposeSecondFactor.secret}`);
      expect(await client.ok(ProposeSecondFactorDocument)).not.toEqual(one);
      expect(await signIn(email)).toBe('signed in');
    });
    it('is refused where the second factor is on, and to the anonymous', async () => {
      expect(await (await accounts.withFactor()).client.refused(ProposeSecondFactorDocument)).toBe('SECOND_FACTOR_ON');
      expect(await house.anybody().refused(ProposeSecondFactorDocument)).toBe('UNAUTHENTICATED');
    });
    it('keeps the secret sealed, for one person', async () => {
      const [one, other] = [await accounts.withFactor(), await accounts.withFactor()];
      const [row] = await house.rows<{ all: string }>("SELECT string_agg(f::text, ' ') AS all FROM second_factor f");
      for (const { secret } of [one, other]) expect(row?.all).not.toContain(secret);
      await house.rows(
        'UPDATE second_factor SET sealed_secret = (SELECT sealed_secret FROM second_factor f JOIN person p ON p.id = f.person_id WHERE p.email = $1) WHERE person_id = (SELECT id FROM person WHERE email = $2)',
        [one.email, other.email],
      );
      expect(await signIn(other.email, codeOf(one.secret))).toBe('INTERNAL');
    });
  });

  operation('confirmSecondFactor', () => {
    it('turns it on, gives ten recovery codes once, lifts this session and ends the others', async () => {
      const { client, email } = await somebody();
      const elsewhere = await GraphqlClient.signIn(house.origin, email);
      const { recovery } = await enrolled(client);
      expect(new Set(recovery).size).toBe(10);
      expect(recovery.every((code) => /^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$/.test(code))).toBe(true);
      expect(await client.ok(AccountSecurityDocument)).toEqual({
        accountSecurity: { hasPassword: true, mayResetPassword: false, secondFactorOn: true, recoveryCodesLeft: 10 },
      });
      expect(await elsewhere.refused(AccountSecurityDocument)).toBe('UNAUTHENTICATED');
      const [stored] = await house.rows<{ all: string }>("SELECT string_agg(r::text, ' ') AS all FROM recovery_code r");
      for (const code of recovery) expect(stored?.all).not.toContain(code.replaceAll('-', ''));
    });
    it('is refused for a wrong code, for one two steps away, without a proposal, and twice', async () => {
      const { client } = await somebody();
      expect(await client.refused(ConfirmSecondFactorDocument, { code: '123456' })).toBe('SECOND_FACTOR_OFF');
      const {
        proposeSecondFactor: { secret },
      } = await client.ok(ProposeSecondFactorDocument);
      for (const code of ['', 'x', codeOf(secret, 3), codeOf(secret, -3)])
        expect(await client.refused(ConfirmSecondFactorDocument, { code })).toBe('INVALID');
      await client.ok(ConfirmSecondFactorDocument, { code: codeOf(secret) });
      expect(await client.refused(ConfirmSecondFactorDocument, { code: codeOf(secret, 1) })).toBe('SECOND_FACTOR_ON');
    });
  });

  describe('at sign-in', () => {
    it('is asked for after a right password only, and that is no failure', async () => {
      const { email } = await accounts.withFactor();
      expect(await signIn(email)).toBe('SECOND_FACTOR_NEEDED');
      expect(await accounts.failures(email)).toBe(0);
      expect(await signIn(email, undefined, 'fel lösenord')).toBe('SIGN_IN_REFUSED');
      expect(await signIn(email, '123456', 'fel lösenord')).toBe('SIGN_IN_REFUSED');
    });
    it('takes the code of now or of a neighbouring step, typed with spaces, and gives level 2', async () => {
      const { email, secret } = await accounts.withFactor();
      const code = codeOf(secret);
      expect(await signIn(email, codeOf(secret, 3))).toBe('SECOND_FACTOR_WRONG');
      expect(await signIn(email, ` ${code.slice(0, 3)} ${code.slice(3)} `)).toBe('signed in');
      expect(await signIn(email, codeOf(secret, 1))).toBe('signed in');
      expect(
        await house.rows(
          'SELECT DISTINCT s.level FROM session s JOIN person p ON p.id = s.person_id WHERE p.email = $1 AND s.ended_at IS NULL',
          [email],
        ),
      ).toEqual([{ level: 2 }]);
    });
    it('refuses a code that was used, the one it was confirmed with, and any older one', async () => {
      const { email, secret, confirmedBy } = await accounts.withFactor();
      expect(await signIn(email, confirmedBy)).toBe('SECOND_FACTOR_WRONG');
      expect(await signIn(email, codeOf(secret, 1))).toBe('signed in');
      for (const step of [1, 0, -1]) expect(await signIn(email, codeOf(secret, step))).toBe('SECOND_FACTOR_WRONG');
    });
    it('takes each recovery code once, of its own account', async () => {
      const [one, other] = [await accounts.withFactor(), await accounts.withFactor()];
      const [first = '', second = ''] = one.recovery;
      expect(await signIn(other.email, first)).toBe('SECOND_FACTOR_WRONG');
      expect(await signIn(one.email, first)).toBe('signed in');
      expect(await signIn(one.email, first)).toBe('SECOND_FACTOR_WRONG');
      expect(await signIn(one.email, second.toLowerCase().replaceAll('-', ' '))).toBe('signed in');
    });
    it('has one winner of two at once with the same code, of the app or for recovery', async () => {
      const { email, secret, recovery } = await accounts.withFactor();
      for (const code of [codeOf(secret), ...recovery.slice(0, 4)]) {
        const outcomes = await Promise.all([signIn(email, code), signIn(email, code)]);
        expect(outcomes.toSorted()).toEqual(['SECOND_FACTOR_WRONG', 'signed in']);
      }
    });
    it('counts wrong codes as failed attempts, each alias of one request for itself, until nothing is looked at', async () => {
      const { email, secret } = await accounts.withFactor();
      const fields = Array.from(
        { length: 10 },
        (_none, index) =>
          `a${index}: signIn(input: { email: "${email}", password: "${DEMO_PASSWORD}", code: "00000${index}" }) { expiresAt }`,
      );
      await house.anybody().ask(`mutation { ${fields.join(' ')} }`);
      const counted = await accounts.failures(email);
      for (let more = counted; more < 10; more += 1) expect(await signIn(email, '000000')).toBe('SECOND_FACTOR_WRONG');
      expect(await accounts.failures(email)).toBe(10);
      expect(await signIn(email, codeOf(secret))).toBe('TOO_MANY_ATTEMPTS');
    });
  });

  operation('disableSecondFactor', () => {
    it('turns it off for the password, or for a code, and ends the other sessions', async () => {
      for (const proof of [() => ({ password: DEMO_PASSWORD }), (secret: string) => ({ code: codeOf(secret, 1) })]) {
        const { client, email, secret } = await accounts.withFactor();
        const elsewhere = new GraphqlClient(house.origin);
        elsewhere.token =
          (await elsewhere.ok(SignInDocument, { input: { email, password: DEMO_PASSWORD, code: codeOf(secret) } }))
            .signIn.accessToken ?? '';
        expect(await client.ok(DisableSecondFactorDocument, { proof: proof(secret) })).toEqual({
          disableSecondFactor: true,
        });
        expect(await signIn(email)).toBe('signed in');
        expect(await elsewhere.refused(AccountSecurityDocument)).toBe('UNAUTHENTICATED');
      }
    });
    it('is refused for a wrong proof or none, which counts as a failed sign-in, and where it is off', async () => {
      const { client, email, confirmedBy } = await accounts.withFactor();
      for (const proof of [
        {},
        { password: 'fel' },
        { code: '000000' },
        { code: confirmedBy },
        { code: '000000', password: DEMO_PASSWORD },
      ])
        expect(await client.refused(DisableSecondFactorDocument, { proof })).toBe('INVALID');
      expect(await accounts.failures(email)).toBe(5);
      expect(await signIn(email)).toBe('SECOND_FACTOR_NEEDED');
      expect(
        await (await somebody()).client.refused(DisableSecondFactorDocument, { proof: { password: DEMO_PASSWORD } }),
      ).toBe('SECOND_FACTOR_OFF');
    });
  });

  operation('accountSecurity', () => {
    it('tells one’s own, and is refused to the anonymous', async () => {
      const { client, email, recovery } = await accounts.withFactor();
      await signIn(email, recovery[0]);
      expect(await client.ok(AccountSecurityDocument)).toMatchObject({
        accountSecurity: { secondFactorOn: true, recoveryCodesLeft: 9 },
      });
      expect(await (await somebody()).client.ok(AccountSecurityDocument)).toMatchObject({
        accountSecurity: { secondFactorOn: false, recoveryCodesLeft: 0 },
      });
      expect(await house.anybody().refused(AccountSecurityDocument)).toBe('UNAUTHENTICATED');
    });
  });
});

describe('with AUTH_REQUIRE_TOTP', () => {
  let house: DemoHouse;
  beforeAll(async () => {
    house = await DemoHouse.open({ AUTH_REQUIRE_TOTP: 'on' });
  });
  afterAll(() => house.close());

  it('staff and administrators do nothing but their account until they have given it', async () => {
    for (const person of ['staff', 'admin'] as const) {
      const client = house.as(person);
      expect(await client.refused(NeedCountDocument)).toBe('SECOND_FACTOR_DUE');
      expect(await client.ok(SecondFactorStateDocument)).toEqual({
        me: { secondFactorDue: true },
        accountSecurity: { secondFactorOn: false },
      });
      await enrolled(client);
      expect(await client.ok(SecondFactorDueAndNeedsDocument)).toMatchObject({ me: { secondFactorDue: false } });
    }
  });
  it('turning it off closes the rest again; other roles are not asked', async () => {
    const client = await house.colleagueOf('staff', 'Stina Stab');
    await enrolled(client);
    await client.ok(DisableSecondFactorDocument, { proof: { password: DEMO_PASSWORD } });
    expect(await client.refused(NeedCountDocument)).toBe('SECOND_FACTOR_DUE');
    expect(await outcomeOf(house.as('startup').ask(NeedCountDocument))).toBe('signed in');
  });
});
