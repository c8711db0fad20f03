import { request } from 'node:https';
import { isIP } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { hostOf, readOutboundUrl, type Refusal } from './address.js';
import { OUTBOUND_RULE, type OutboundRule } from './outbound-rule.js';

/** Time limit of a call, from resolving the name until the last byte that is read. */
const TIMEOUT_MS = 5000;
/** Maximum number of bytes read from an answer, whose content is not used; then the connection is closed. */
const MAX_ANSWER = 64 * 1024;

/** The outcome of a call: the status of the answer, or a code for why there was none. */
export type CallOutcome = { status: number } | { failure: CallFailure };
export type CallFailure = Refusal | 'NO_ADDRESS' | 'TIMEOUT' | 'CERTIFICATE' | 'NO_ANSWER' | 'ANSWER_TOO_LARGE';

/** Calls addresses that users entered: public addresses only, and without following redirects. */
@Injectable()
export class OutboundCalls {
  constructor(@Inject(OUTBOUND_RULE) private readonly rule: OutboundRule) {}

  /** Whether an address may be called now. @returns the reason to refuse it, or null. */
  async refusalOf(text: string): Promise<CallFailure | null> {
    const place = await within(TIMEOUT_MS, this.placeOf(text));
    return typeof place === 'string' ? place : null;
  }

  /** Posts JSON once. Never throws because of the other side's behaviour. */
  async post(text: string, body: string, headers: Record<string, string>): Promise<CallOutcome> {
    const started = Date.now();
    const place = await within(TIMEOUT_MS, this.placeOf(text));
    if (typeof place === 'string') return { failure: place };
    return this.send(place, body, headers, Math.max(1, TIMEOUT_MS - (Date.now() - started)));
  }

  /**
   * The one address to connect to. All addresses of a name must be allowed: a single one that is not makes the name
   * suspect.
   */
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
        // A new connection: a pooled one might lead to an address that was not checked.
        agent: false,
        signal,
        maxHeaderSize: MAX_ANSWER,
        ...(this.rule.ca ? { ca: this.rule.ca } : {}),
        // The name has been resolved already, once. The certificate is still checked for the name.
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
