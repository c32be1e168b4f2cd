import '/sign-in/webapps.js';
const english = (navigator.language || '').toLowerCase().split('-')[0] === 'en';

export default {
  app: { vendor: english ? 'Public Posts' : '公益岗', name: english ? 'Cockpit' : '运行监控' },
  // The matcher cuts a browser's zh-CN at the dash, so the file is zh.json; anything but English gets Chinese.
  locales: { availableLocales: ['zh', 'en'], fallbackLocale: 'zh' },
  dateFormat: { monthName: 'MMMM', day: 'DD', abbr: 'lll', normal: 'LLL', long: 'LLLL', short: 'LL' },
  disableWelcomeMessage: true,
};
