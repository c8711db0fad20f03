import { request } from 'node:https';
import { isIP } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { hostOf, readOutboundUrl, type Refusal } from './address.js';
import { OUTBOUND_RULE, type OutboundRule } from './outbound-rule.js';

/** From the first question to the name server until the last byte we wait for. */
const TIMEOUT_MS = 5000;
/** Of an answer, which nobody reads; then the line is cut. */
const MAX_ANSWER = 64 * 1024;

/** What came of a call: the status of the answer, or in one word why there was none. */
export type CallOutcome = { status: number } | { failure: CallFailure };
export type CallFailure = Refusal | 'NO_ADDRESS' | 'TIMEOUT' | 'CERTIFICATE' | 'NO_ANSWER' | 'ANSWER_TOO_LARGE';

/** Calls addresses that people gave us. It goes to public addresses only, and never where an answer points. */
@Injectable()
export class OutboundCalls {
  constructor(@Inject(OUTBOUND_RULE) private readonly rule: OutboundRule) {}

  /** Whether an address may be called at this moment. @returns why not, or null. */
  async refusalOf(text: string): Promise<CallFailure | null> {
    const place = await within(TIMEOUT_MS, this.placeOf(text));
    return typeof place === 'string' ? place : null;
  }

  /** Posts JSON once. Never throws for what the other side does. */
  async post(text: string, body: string, headers: Record<string, string>): Promise<CallOutcome> {
    const started = Date.now();
    const place = await within(TIMEOUT_MS, this.placeOf(text));
    if (typeof place === 'string') return { failure: place };
    return this.send(place, body, headers, Math.max(1, TIMEOUT_MS - (Date.now() - started)));
  }

  /** The one address to connect to. All the addresses of a name must be allowed: one that is not makes the name suspect. */
  private async placeOf(text: string): Promise<{ url: URL; address: string } | CallFailure> {
    const url = readOutboundUrl(text, this.rule.ports);
    if (typeof url === 'string') return url;
    const host = hostOf(url);
    const addresses = isIP(host) ? [host] : await this.rule.resolve(host).catch(() => []);
    const [address] = addresses;
    if (!address) return 'NO_ADDRESS';
    return addresses.every((each) => this.rule.allows(each)) ? { url, address } : 'NOT_PUBLIC';
  }

  private send(
    { url, address }: { url: URL; address: string },
    body: string,
    headers: Record<string, string>,
    ms: number,
  ): Promise<CallOutcome> {
    return new Promise((settle) => {
      const signal = AbortSignal.timeout(ms);
      const call = request(url, {
        method: 'POST',
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'Klustermotor-Webhooks',
          connection: 'close',
        },
        // A connection of its own: none that another call opened, to an address that nobody has looked at.
        agent: false,
        signal,
        maxHeaderSize: MAX_ANSWER,
        ...(this.rule.ca ? { ca: this.rule.ca } : {}),
        // The name is resolved already, once. The certificate is still asked for the name.
        lookup: (_host, options, done) => {
          const family = isIP(address);
          if (options.all) done(null, [{ address, family }]);
          else done(null, address, family);
        },
      });
      const end = (outcome: CallOutcome) => {
        settle(outcome);
        call.destroy();
      };
      call.on('error', (error: NodeJS.ErrnoException) =>
        end({ failure: signal.aborted ? 'TIMEOUT' : failureOf(error) }),
      );
      call.on('response', (answer) => {
        let read = 0;
        answer.on('data', (chunk: Buffer) => {
          read += chunk.length;
          if (read > MAX_ANSWER) end({ failure: 'ANSWER_TOO_LARGE' });
        });
        answer.on('error', () => end({ failure: signal.aborted ? 'TIMEOUT' : 'NO_ANSWER' }));
        answer.on('end', () => end({ status: answer.statusCode ?? 0 }));
      });
      call.end(body);
    });
  }
}

const failureOf = ({ code = '' }: NodeJS.ErrnoException): CallFailure =>
  /CERT|SELF_SIGNED|TLS|SSL|VERIFY/.test(code) ? 'CERTIFICATE' : 'NO_ANSWER';

async function within<T>(ms: number, work: Promise<T>): Promise<T | 'TIMEOUT'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'TIMEOUT'>((resolve) => (timer = setTimeout(() => resolve('TIMEOUT'), ms)));
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
