import '/sign-in/webapps.js';
import { english } from './publicpost/language.js';

const words = (zh, en) => (english ? en : zh);

export default {
  app: { vendor: words('公益岗', 'Public Posts'), name: words('待办', 'Tasklist') },
  // The matcher cuts a browser's zh-CN at the dash, so the file is zh.json; anything but English gets Chinese.
  locales: { availableLocales: ['zh', 'en'], fallbackLocale: 'zh' },
  customScripts: [
    'scripts/publicpost/form-words.js',
    'scripts/publicpost/refused-form.js',
    'scripts/publicpost/keep-dialog.js',
    'scripts/publicpost/case-panel.js',
    'scripts/publicpost/demo-day.js',
    'scripts/publicpost/desk.js',
    'scripts/publicpost/incumbents.js',
    'scripts/publicpost/subsidy.js',
  ],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: words('认领当前任务', 'claims the currently selected task') },
    focusFilter: { key: 'ctrl+shift+f', description: words('转到任务分类', 'set the focus to the first filter') },
    focusList: { key: 'ctrl+alt+l', description: words('转到任务列表', 'sets the focus to the first task') },
    focusForm: { key: 'ctrl+alt+f', description: words('转到表单', 'sets the focus to the first form field') },
    startProcess: { key: 'ctrl+alt+p', description: words('发起事项', 'opens the start process dialog') },
  },
};
