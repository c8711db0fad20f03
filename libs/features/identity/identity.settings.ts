import { flag } from '#platform/config';

/** Settings of this feature, in addition to those of the platform. */
export const identitySettings = {
  AUTH_REQUIRE_TOTP: flag
    .default(false)
    .describe('staff and administrators do nothing but set up the second factor until they have signed in with it'),
};

export interface IdentitySettings {
  AUTH_REQUIRE_TOTP: boolean;
}
