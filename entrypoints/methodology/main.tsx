import { MethodologyPage } from '@/ui/pages/methodology-page';
import { renderPage } from '@/ui/pages/render-page';
import '@/ui/theme.css';
import '@/ui/parts/parts.css';
import '@/ui/pages/page.css';
import '@/ui/pages/frame.css';
import '@/ui/pages/long-page.css';

renderPage(<MethodologyPage />);
