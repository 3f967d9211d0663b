import type { TemplateFault } from '../../messages/template';

/** A form that cannot be filled in; words are made at the edge. */
export class TemplateError extends Error {
  constructor(
    readonly fault: TemplateFault,
    options?: ErrorOptions,
  ) {
    super(fault.kind, options);
    this.name = 'TemplateError';
  }
}
