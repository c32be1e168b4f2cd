// The studio's calls. What is refused is thrown, as sending.js throws it.
import { send } from '../desk/sending.js';

const API = '/api/studio';

/** @param body becomes JSON; nothing is sent without one */
export const change = (method, path, body) =>
  send(method, API + path, body === undefined ? undefined : JSON.stringify(body), { 'Content-Type': 'application/json', Accept: 'application/json' });

async function fetched(path, accept) {
  const answer = await fetch(API + path, { headers: { Accept: accept } }).catch(() => {
    throw { detail: '没有连上服务器，请稍后再试。' };
  });
  if (!answer.ok) {
    const told = await answer.json().catch(() => ({}));
    throw { status: answer.status, detail: told.detail || told.title || `没有取到（${answer.status}），请稍后再试。` };
  }
  return answer;
}

export const read = async (path) => (await fetched(path, 'application/json')).json();

export const readText = async (path) => (await fetched(path, 'text/plain')).text();

export const draftPath = (draft, file) => `/drafts/${draft}${file ? `/files/${encodeURIComponent(file)}` : ''}`;

/** In one paragraph, whatever was refused. */
export const inWords = ({ detail, errors = [] }) => errors.map(({ label, message }) => `【${label}】${message}`).join('\n') || detail || '没有办成，请稍后再试。';
