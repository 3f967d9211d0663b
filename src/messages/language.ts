/** The languages people can read the product in; Vietnamese is the first. */
export type Language = 'vi' | 'en';

/** A text in every language: one that is missing does not compile. */
export type Translated<Text = string> = Readonly<Record<Language, Text>>;
