import { lookup } from 'node:dns/promises';
import { isPublicAddress } from './address.js';

/** Injection token of the rule for outbound calls. Tests provide a rule that allows their own server. */
export const OUTBOUND_RULE = Symbol('OUTBOUND_RULE');

export interface OutboundRule {
  ports: readonly number[];
  /** Addresses of a host name; called once for each outbound call. */
  resolve(host: string): Promise<string[]>;
  allows(address: string): boolean;
  /** Certificates to trust instead of the machine's own. */
  ca?: string;
}

export const publicInternet = (ports: readonly number[]): OutboundRule => ({
  ports,
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  allows: isPublicAddress,
});
