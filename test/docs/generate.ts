import { writeFileSync } from 'node:fs';
import { RULES_FILE, rulesPage } from './write';

/** `npm run docs`: writes the pages that are made from the code. */
writeFileSync(RULES_FILE, rulesPage());
