import { Module } from '@nestjs/common';
import './activity.policy.js';
import { ActivityResolver } from './activity.resolver.js';
import { ActivityService } from './activity.service.js';
import { AgendaRepository } from './agenda.repository.js';

@Module({ providers: [ActivityResolver, ActivityService, AgendaRepository] })
export class ActivityApiModule {}
