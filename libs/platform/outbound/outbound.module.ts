import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '#platform/config';
import { OutboundCalls } from './outbound-calls.js';
import { OUTBOUND_RULE, publicInternet } from './outbound-rule.js';

@Global()
@Module({
  providers: [
    OutboundCalls,
    {
      provide: OUTBOUND_RULE,
      inject: [CONFIG],
      useFactory: ({ WEBHOOK_PORTS }: Config) => publicInternet(WEBHOOK_PORTS),
    },
  ],
  exports: [OutboundCalls],
})
export class OutboundModule {}
