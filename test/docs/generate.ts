import { writeFileSync } from 'node:fs';
import { LICENCES_FILE, licencesPage, RULES_FILE, rulesPage, SETTINGS_FILE, settingsPage } from './write';

/** `npm run docs`: writes the pages that are made from the code. */
writeFileSync(RULES_FILE, rulesPage());
writeFileSync(LICENCES_FILE, licencesPage());
writeFileSync(SETTINGS_FILE, settingsPage());
