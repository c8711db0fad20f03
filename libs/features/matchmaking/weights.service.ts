import { Injectable } from '@nestjs/common';
import { HAND_WEIGHTS, type Weights } from '#matching';

/** The one place that says how many points each part of a score is worth in a workspace. */
@Injectable()
export class WeightsService {
  current(_workspaceId: string): Promise<Weights> {
    return Promise.resolve(HAND_WEIGHTS);
  }
}
