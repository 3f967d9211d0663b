/** Why Excel would refuse a sheet name, or null when it takes it. */
export function sheetNameProblem(name: string): string | null {
  if (name === '') return 'a sheet name cannot be empty';
  if (name.length > 31) return 'a sheet name has at most 31 characters';
  if (/[:\\/?*[\]]/.test(name)) return 'a sheet name has none of : \\ / ? * [ ]';
  if (name.startsWith("'") || name.endsWith("'"))
    return 'a sheet name does not begin or end with an apostrophe';
  if (name.toLowerCase() === 'history') return 'Excel keeps the name History for itself';
  return null;
}
