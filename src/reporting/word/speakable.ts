/** Characters XML 1.0 cannot hold, halves of surrogate pairs included. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text as a Word file can hold it. */
export const speakable = (text: string): string => text.replace(NOT_XML, '');
