import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createTouchingRoutes } from '@/page/touch/touching-routes';
import { offerTouchingRoutes } from '@/tab/touching-script';

// A script of its own, put into a tab when nothing else has brought captions: hardly any page
// needs it.
export default defineUnlistedScript(() => offerTouchingRoutes(createTouchingRoutes));
