import { Module } from '@nestjs/common';
import { AnchorKeeper } from './anchor-keeper.js';

/** For the worker: one kind of process keeps the anchors. */
@Module({ providers: [AnchorKeeper], exports: [AnchorKeeper] })
export class AuditAnchorModule {}
