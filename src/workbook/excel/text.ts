/** The text as it must be entered to be kept as it is: behind the apostrophe that Excel swallows. */
export function literalText(text: string): string {
  return text === '' ? '' : `'${text}`;
}
