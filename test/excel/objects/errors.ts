/** Excel's answer to an action it refuses; codes and messages as Office.js hands them on. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? messages[code] ?? code);
  }
}

const messages: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  UnsupportedOperation: 'The operation being attempted is not supported.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
};

export const invalidArgument = (why?: string) =>
  new ApiError('InvalidArgument', why && `${messages['InvalidArgument'] ?? ''} (${why})`);
export const itemNotFound = () => new ApiError('ItemNotFound');
export const apiNotFound = (member: string) =>
  new ApiError('ApiNotFound', `${messages['ApiNotFound'] ?? ''} (${member})`);
