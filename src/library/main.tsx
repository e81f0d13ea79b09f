import { startPage } from '../ui/start-page.ts';
import { LibraryPage } from './LibraryPage.tsx';

startPage(() => <LibraryPage />);
