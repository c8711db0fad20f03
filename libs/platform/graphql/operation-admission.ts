import { Inject, Injectable } from '@nestjs/common';
import { CHARGES } from '#contracts';
import { type Actor, invalidField } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { placeOf, RateLimiter } from '#platform/rates';
import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  validate,
  type ValidationRule,
} from 'graphql';
import { costOf, fragmentsOf } from './operation-cost.js';
import { limitRule, tooMuch } from './operation-rules.js';
import { hashOf, operationNotAllowed, WEB_OPERATIONS, type WebOperations } from './web-operations.js';
import { namingFields, wrongVariables } from './wrong-input.js';

/** One operation to be admitted, from any transport. */
export interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  /** The document's text. */
  source: string;
  operationName?: string | null;
  variables?: Readonly<Record<string, unknown>> | null;
  actor: Actor | null;
  /** Whether the client is a program with a token, not a browser with a cookie. */
  bearer: boolean;
  address: string;
}

export const asGraphqlError = (error: Error): GraphQLError => new GraphQLError(error.message, { originalError: error });

/**
 * Decides on every operation before it runs, over HTTP and graphql-ws alike: who may send which operation, its size,
 * and the rate.
 */
@Injectable()
export class OperationAdmission {
  private readonly rules: ValidationRule[];
  /** Validation errors of documents that are sent repeatedly, by whether the client may see the schema. */
  private readonly known = {
    open: new WeakMap<DocumentNode, readonly GraphQLError[]>(),
    closed: new WeakMap<DocumentNode, readonly GraphQLError[]>(),
  };

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(WEB_OPERATIONS) private readonly operations: WebOperations,
    private readonly limiter: RateLimiter,
  ) {
    this.rules = [limitRule(config.limits), ...specifiedRules];
  }

  /**
   * The reasons to refuse the operation; empty when it may run. Refused operations are charged as well, so that sending
   * them is not free.
   */
  async refusals(asked: Asked): Promise<readonly GraphQLError[]> {
    const { errors, points } = this.judge(asked);
    const charge = asked.actor
      ? { rate: 'account' as const, of: asked.actor.personId, points }
      : { rate: 'address' as const, of: placeOf(asked.address), points };
    try {
      await this.limiter.take([charge], 'allow');
    } catch (error) {
      return [asGraphqlError(error as Error)];
    }
    return errors;
  }

  private judge(asked: Asked): { errors: readonly GraphQLError[]; points: number } {
    const refused = (...errors: GraphQLError[]) => ({ errors, points: CHARGES.mutation });
    if (this.config.GRAPHQL_ALLOW_LIST === 'page' && !asked.bearer && !this.operations.has(hashOf(asked.source)))
      return refused(asGraphqlError(operationNotAllowed()));
    const errors = this.validated(asked);
    if (errors.length > 0) return refused(...errors);
    const operation = getOperationAST(asked.document, asked.operationName);
    // If the document has several operations and none is chosen, the executor reports it.
    if (!operation) return refused();
    const { limits } = this.config;
    const { points, wrongPageSizes } = costOf(
      asked.schema,
      operation,
      fragmentsOf(asked.document),
      asked.variables ?? {},
      limits,
    );
    if (wrongPageSizes.length > 0)
      return refused(
        asGraphqlError(
          invalidField(
            'first',
            `Ange ett antal mellan 1 och ${limits.first}.`,
            `Give a number from 1 to ${limits.first}.`,
          ),
        ),
      );
    if (points > limits.cost) return refused(tooMuch('cost', limits));
    const wrong = wrongVariables(asked, operation, this.config.NODE_ENV === 'production');
    return { errors: wrong, points: points + CHARGES[operation.operation] };
  }

  private validated({ schema, document, actor }: Asked): readonly GraphQLError[] {
    const closed = this.config.NODE_ENV === 'production' && !actor;
    const cache = closed ? this.known.closed : this.known.open;
    let errors = cache.get(document);
    if (!errors) {
      const options = { maxErrors: this.config.limits.validationErrors, hideSuggestions: closed };
      // Our limits first: a document that is too large is not validated any further.
      const tooLarge = validate(schema, document, this.rules.slice(0, 1), options);
      errors =
        tooLarge.length > 0
          ? tooLarge
          : namingFields(
              schema,
              document,
              validate(
                schema,
                document,
                [...this.rules.slice(1), ...(closed ? [NoSchemaIntrospectionCustomRule] : [])],
                options,
              ),
            );
      cache.set(document, errors);
    }
    return errors;
  }
}
