import { closeBrowser } from './global-setup';

export default closeBrowser;
