import { openCorpus } from '../corpus/database.ts';

// Imported before all else: the browser opens the database while the rest of a waking background is still being read. Where that fails,
// the first call that needs it tries again and says so.
openCorpus().catch(() => undefined);
