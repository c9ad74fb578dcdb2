import { OptionsPage } from '@/ui/options/options-page';
import { renderPage } from '@/ui/pages/render-page';
import '@/ui/theme.css';
import '@/ui/parts/parts.css';
import '@/ui/arc/arc.css';
import '@/ui/pages/page.css';
import '@/ui/pages/frame.css';
import '@/ui/pages/long-page.css';
import '@/ui/library/library.css';
import '@/ui/options/options.css';
import '@/ui/export/export.css';

renderPage(<OptionsPage />);
