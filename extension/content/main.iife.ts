import { watchPage } from './page.ts';
import { soleCopy } from './sole-copy.ts';

watchPage(document, soleCopy());
