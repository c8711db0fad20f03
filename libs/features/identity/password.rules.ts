import { hash, verify } from '@node-rs/argon2';

/** argon2id with 19 MiB and two passes: OWASP's minimum for interactive sign-in. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of nothing anybody knows, so that an unknown address takes as long to refuse as a wrong password. */
const DECOY = hash(`${Math.random()}`, COST);

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/** Whether the password is right; takes the same time when there is no such account. */
export async function passwordMatches(stored: string | null | undefined, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await DECOY), password);
  return matches && !!stored;
}
