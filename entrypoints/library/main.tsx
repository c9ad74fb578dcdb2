import { LibraryApp } from '@/ui/library/library-app';
import { renderPage } from '@/ui/pages/render-page';
import '@/ui/theme.css';
import '@/ui/parts/parts.css';
import '@/ui/arc/arc.css';
import '@/ui/pages/page.css';
import '@/ui/pages/frame.css';
import '@/ui/summary/summary.css';
import '@/ui/library/library.css';
import '@/ui/compare/compare.css';
import '@/ui/library/marks.css';
import '@/ui/library/episode.css';
import '@/ui/export/export.css';

renderPage(<LibraryApp />);
