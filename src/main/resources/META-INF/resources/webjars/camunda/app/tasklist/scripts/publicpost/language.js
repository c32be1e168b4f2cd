// The webapps follow the browser's language and fall back to Chinese; so do our own texts.
export const english = (navigator.language || '').toLowerCase().split('-')[0] === 'en';
document.documentElement.lang = english ? 'en' : 'zh-CN';
