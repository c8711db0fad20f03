export { capabilities } from './capabilities.feature.js';
export { capabilityLoader } from './capabilities.loader.js';
export { CapabilitiesResolver } from './capabilities.resolver.js';
export { CapabilitiesService, capabilityRow, type NewCapability } from './capabilities.service.js';
export { CapabilityType, GmmClassType, NeedKindType, toCapabilityType } from './capabilities.types.js';
export { CapabilityEntity, type CapabilityForMatching } from './capability.entity.js';
export { capabilityChanged, capabilityRegistered } from './capability.events.js';
export { capabilityPolicy } from './capability.policy.js';
export { GMM_CLASSES, type GmmClass, NEED_KINDS, type NeedKind } from './vocabulary.rules.js';
