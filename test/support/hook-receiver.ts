import { createServer, type Server } from 'node:https';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DynamicModule, Module } from '@nestjs/common';
import { OUTBOUND_RULE, OutboundCalls, type OutboundRule } from '#platform/outbound';

export const HOOK_HOST = 'hooks.test.example';

// A certificate for this name only, valid for a hundred years; it is trusted nowhere else.
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgzSacuQrfOdTAUSfb
QnSObmIpBQSN7MmMr35M6Z1nhbihRANCAARMV3KfIEGwqQQkc8jyYAW4W79pJaYP
dH1XO8xSTb0hXr7qec1W6lffkyK2p9kjiu6AeQRZzoOR8zMlRLiWmhHW
-----END PRIVATE KEY-----`;
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBrzCCAVagAwIBAgIUPH6QuoLAd1Cs6cxqlbS1G2EIfyYwCgYIKoZIzj0EAwIw
HTEbMBkGA1UEAwwSaG9va3MudGVzdC5leGFtcGxlMCAXDTI2MTEyMzE0MjcwMloY
DzIxMjYxMDMwMTQyNzAyWjAdMRswGQYDVQQDDBJob29rcy50ZXN0LmV4YW1wbGUw
WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARMV3KfIEGwqQQkc8jyYAW4W79pJaYP
dH1XO8xSTb0hXr7qec1W6lffkyK2p9kjiu6AeQRZzoOR8zMlRLiWmhHWo3IwcDAd
BgNVHQ4EFgQUK6OZ8Pltkw+SwXuIp6DyM/T3DqkwHwYDVR0jBBgwFoAUK6OZ8Plt
kw+SwXuIp6DyM/T3DqkwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHREEFjAUghJob29r
cy50ZXN0LmV4YW1wbGUwCgYIKoZIzj0EAwIDRwAwRAIgBq41lG9WST1ZTWf4FZwk
hd32uFWPDj0MBb010bfZ8IICIBibyVEjUv5sKnlRHvt3kxx7HSzn+wJ9NikStuz9
qYNP
-----END CERTIFICATE-----`;

export interface Received {
  body: string;
  headers: IncomingHttpHeaders;
}

/** An outside program that receives webhooks: a real https server on this machine. */
export class HookReceiver {
  readonly received: Received[] = [];
  answer: (response: ServerResponse) => void = (response) => response.writeHead(204).end();
  private server!: Server;

  async start(): Promise<this> {
    this.server = createServer({ key: KEY, cert: CERTIFICATE }, (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        this.received.push({ body: Buffer.concat(chunks).toString(), headers: request.headers });
        this.answer(response);
      });
    });
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
    return this;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `https://${HOOK_HOST}:${this.port}/hook`;
  }

  /** The program's rule for outbound calls, which also allows this one server. */
  rule(over: Partial<OutboundRule> = {}): OutboundRule {
    return {
      ports: [this.port],
      resolve: () => Promise.resolve(['127.0.0.1']),
      allows: (address) => address === '127.0.0.1',
      ca: CERTIFICATE,
      ...over,
    };
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}

@Module({})
class OutboundToReceiver {}

/** Replaces OutboundModule: calls follow the receiver's rule. */
export const outboundTo = (receiver: HookReceiver): DynamicModule => ({
  module: OutboundToReceiver,
  global: true,
  providers: [OutboundCalls, { provide: OUTBOUND_RULE, useValue: receiver.rule() }],
  exports: [OutboundCalls],
});
