import { register as registerRequire } from 'tsx/cjs/api';
import { register as registerImport } from 'tsx/esm/api';

/** Run once in each thread of the core's tests, before their files are loaded. */
export default function readTypeScript() {
  registerRequire();
  registerImport();
}
