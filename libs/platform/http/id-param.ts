import { Param, type PipeTransform } from '@nestjs/common';
import { isId, notFound } from '#kernel';

const ID: PipeTransform<string, string> = {
  transform(value) {
    if (!isId(value)) throw notFound();
    return value;
  },
};

/**
 * The id of an object in the address of a route. A value that is no UUID identifies no object.
 * @throws AppError NOT_FOUND, after the check that the actor may call the route.
 */
export const IdParam = (name: string): ParameterDecorator => Param(name, ID);
