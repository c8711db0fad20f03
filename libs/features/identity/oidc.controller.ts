import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { Public } from '#platform/access';
import { CONFIG, type Config } from '#platform/config';
import { SensitiveRoute } from '#platform/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { troubleOf } from './oidc.errors.js';
import { oidcCookie, oidcSecretOf, OIDC_MINUTES } from './oidc.rules.js';
import { OidcService } from './oidc.service.js';
import { sessionCookies } from './session-cookies.rules.js';

/** The two addresses that a browser opens by itself. Errors redirect to the page, which explains them. */
@Controller('auth/oidc')
export class OidcController {
  constructor(
    private readonly oidc: OidcService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':provider/start')
  @Public()
  @SensitiveRoute()
  async start(
    @Param('provider') provider: string,
    @Query('next') next: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    try {
      const { url, browserSecret } = await this.oidc.begin(provider, typeof next === 'string' ? next : undefined);
      await leave(reply, url, [oidcCookie(browserSecret, OIDC_MINUTES * 60)]);
    } catch (error) {
      await leave(reply, `/sign-in?trouble=${troubleOf(error)}`, []);
    }
  }

  @Get(':provider/callback')
  @Public()
  @SensitiveRoute()
  async callback(
    @Param('provider') provider: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const used = oidcCookie('', 0);
    try {
      const answer = new URL(request.url, this.config.PUBLIC_URL);
      const { next, session } = await this.oidc.finish(
        provider,
        answer,
        oidcSecretOf(request.headers.cookie),
        request.headers['user-agent'],
      );
      await leave(reply, next, [used, ...(session ? sessionCookies(session) : [])]);
    } catch (error) {
      await leave(reply, `/sign-in?trouble=${troubleOf(error)}`, [used]);
    }
  }
}

const leave = async (reply: FastifyReply, url: string, cookies: string[]): Promise<void> => {
  await reply.header('set-cookie', cookies).header('cache-control', 'no-store').redirect(url, 302);
};
