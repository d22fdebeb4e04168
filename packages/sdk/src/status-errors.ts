import type { MakeApiError } from './errors.js';
import { ApiError } from './errors.js';

/** 400 */
export class BadRequestError extends ApiError {
  override name = 'BadRequestError';
}
/** 401 */
export class UnauthenticatedError extends ApiError {
  override name = 'UnauthenticatedError';
}
/** 403 */
export class ForbiddenError extends ApiError {
  override name = 'ForbiddenError';
}
/** 404 */
export class NotFoundError extends ApiError {
  override name = 'NotFoundError';
}
/** 405 */
export class MethodNotAllowedError extends ApiError {
  override name = 'MethodNotAllowedError';
}
/** 406 */
export class NotAcceptableError extends ApiError {
  override name = 'NotAcceptableError';
}
/** 409 */
export class ConflictError extends ApiError {
  override name = 'ConflictError';
}
/** 412 */
export class PreconditionFailedError extends ApiError {
  override name = 'PreconditionFailedError';
}
/** 413 */
export class PayloadTooLargeError extends ApiError {
  override name = 'PayloadTooLargeError';
}
/** 415 */
export class UnsupportedMediaTypeError extends ApiError {
  override name = 'UnsupportedMediaTypeError';
}
/** 422 */
export class UnprocessableError extends ApiError {
  override name = 'UnprocessableError';
}
/** 428 */
export class PreconditionRequiredError extends ApiError {
  override name = 'PreconditionRequiredError';
}
/** 429 */
export class RateLimitedError extends ApiError {
  override name = 'RateLimitedError';
}
/** 500 and above */
export class ServerError extends ApiError {
  override name = 'ServerError';
}

const CLASSES: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: UnauthenticatedError,
  403: ForbiddenError,
  404: NotFoundError,
  405: MethodNotAllowedError,
  406: NotAcceptableError,
  409: ConflictError,
  412: PreconditionFailedError,
  413: PayloadTooLargeError,
  415: UnsupportedMediaTypeError,
  422: UnprocessableError,
  428: PreconditionRequiredError,
  429: RateLimitedError,
};

/** The error of a response, of its status' class. */
export const makeStatusError: MakeApiError = (call, response, problem) => {
  const Class = CLASSES[response.status] ?? (response.status >= 500 ? ServerError : ApiError);
  return new Class(call, response, problem);
};
