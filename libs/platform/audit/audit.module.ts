import { Module } from '@nestjs/common';
import { AnchorKeeper } from './anchor-keeper.js';

/** For the worker only: one kind of process writes the anchors. */
@Module({ providers: [AnchorKeeper], exports: [AnchorKeeper] })
export class AuditAnchorModule {}
