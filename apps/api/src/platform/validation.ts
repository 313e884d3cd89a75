import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { AppError } from './errors.js';

/** What an input says of an id that is none. */
export const notAnId = { message: 'This is not an id.' };

/** Flattens class-validator's findings to input field → first message; nested fields are written `parties.0.role`. */
export function fieldsOf(errors: readonly ValidationError[], path = ''): Record<string, string> {
  return Object.assign({}, ...errors.map((error) => {
    const name = path ? `${path}.${error.property}` : error.property;
    const own = Object.values(error.constraints ?? {})[0];
    return { ...(own ? { [name]: own } : {}), ...fieldsOf(error.children ?? [], name) };
  })) as Record<string, string>;
}

/** The error for inputs that class-validator refuses: every field named, nothing lost. */
export const validationError = (errors: ValidationError[]): AppError => new AppError('VALIDATION', undefined, { fields: fieldsOf(errors) });

/** Inputs carry only declared fields, checked before a resolver sees them. */
export const inputPipe = (): ValidationPipe =>
  new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true, stopAtFirstError: true, exceptionFactory: validationError });
