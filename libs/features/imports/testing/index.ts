export { labCapability, rorOrganisation, swecrisGrant, swecrisOrganisation } from './source-records.factory.js';
