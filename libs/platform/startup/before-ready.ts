import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { methodMark } from '#platform/discovery';

const beforeReadyMark = methodMark<undefined, () => Promise<void>>();

/** Marks a method that a process which answers requests runs before it says that it is ready. */
export const BeforeReady = () => beforeReadyMark.put(undefined);

/** Runs what the providers of the program have to do before it is ready. */
export async function prepareToServe(app: INestApplicationContext): Promise<void> {
  const discovery = app.get(DiscoveryService, { strict: false });
  await Promise.all(beforeReadyMark.among(discovery).map(({ call }) => call()));
}
