import { type DynamicModule, Global, Module, type ModuleMetadata, type Provider, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { declarationProblems } from './declaration-problems.js';
import type { Feature } from './feature.js';
import { FEATURES } from './features.token.js';

/** The purpose of a process: to answer requests, to handle events, or to run one command. */
export type Process = 'api' | 'worker' | 'command';

/** One Nest module for each feature and process, so that composing a feature twice reuses its module. */
const modules = new WeakMap<Feature, Map<string, Type>>();

function once(feature: Feature, part: string, metadata: () => ModuleMetadata): Type {
  const known = modules.get(feature) ?? new Map<string, Type>();
  modules.set(feature, known);
  let module = known.get(part);
  if (!module) {
    const name = `${feature.name}/${part}`;
    ({ [name]: module } = { [name]: class {} as Type });
    Module(metadata())(module as Type);
    known.set(part, module as Type);
  }
  return module as Type;
}

const tokenOf = (provider: Provider) => (typeof provider === 'function' ? provider : provider.provide);

/** The feature's module for a process. It exports only the feature's services. */
function moduleOf(feature: Feature, process: Process): Type {
  const { services, internals, api, worker } = feature;
  return once(feature, process, () => ({
    imports: feature.uses.map((used) => moduleOf(used, process)),
    controllers: process === 'api' ? [...api.controllers] : [],
    providers: [
      ...services,
      ...internals,
      ...(process === 'api' ? [...api.resolvers, ...api.providers] : []),
      ...(process === 'worker' ? worker : []),
    ],
    exports: services.map(tokenOf),
  }));
}

function portsOf(feature: Feature, process: Process): Type[] {
  if (feature.ports.length === 0) return [];
  const module = once(feature, `${process} ports`, () => ({
    imports: [moduleOf(feature, process)],
    providers: [...feature.ports],
    exports: feature.ports.map(({ provide }) => provide),
  }));
  Global()(module);
  return [module];
}

@Global()
@Module({})
class FeaturesModule {
  static with(features: readonly Feature[]): DynamicModule {
    return {
      module: FeaturesModule,
      // A feature uses it to find the providers that other features have marked for its ports.
      imports: [DiscoveryModule],
      providers: [{ provide: FEATURES, useValue: features }],
      exports: [DiscoveryModule, FEATURES],
    };
  }
}

/**
 * The Nest modules of a process.
 * @throws Error naming everything that is declared wrongly, so that no process starts with it.
 */
export function composeFeatures(features: readonly Feature[], process: Process): (Type | DynamicModule)[] {
  const problems = declarationProblems(features);
  if (problems.length > 0) throw new Error(`The features do not fit together:\n${problems.join('\n')}`);
  return [
    FeaturesModule.with(features),
    ...features.flatMap((feature) => [moduleOf(feature, process), ...portsOf(feature, process)]),
  ];
}
