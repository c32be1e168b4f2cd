// Shows the office's day and goes on to a later one.
const at = (id) => document.getElementById(id);
const ADDRESS = '/api/demo/day';
const WEEKDAYS = '日一二三四五六';
let now;

const chinese = (day) => {
  const [year, month, date] = day.split('-').map(Number);
  const weekday = WEEKDAYS[new Date(year, month - 1, date).getDay()];
  return `${year}年${month}月${date}日 星期${weekday}`;
};

const plusOne = (day) => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

const say = (text, wrong) => {
  at('said').textContent = text;
  at('said').classList.toggle('wrong', Boolean(wrong));
};

const row = ({ caseNumber, step, at: when, due }) => {
  const item = document.createElement('li');
  item.classList.toggle('due', due);
  const parts = [['time', when.slice(0, 16).replace('T', ' ')], ['b', due ? `${step}（正在办理）` : step], ['span', caseNumber]];
  for (const [tag, text] of parts) {
    const part = document.createElement(tag);
    part.textContent = text;
    item.append(part);
  }
  return item;
};

function show(day) {
  now = day;
  at('day').textContent = chinese(day.day);
  at('shift').textContent = day.shiftedBy ? `比实际日期晚 ${day.shiftedBy} 天` : '与实际日期相同';
  at('to').min = plusOne(day.day);
  // until the day is known there is none to go on from
  at('one').disabled = at('chosen').querySelector('button').disabled = false;
  at('timer').disabled = !day.nextTimerDay;
  at('timers').replaceChildren(...day.timers.map(row));
  at('none').hidden = day.timers.length > 0;
}

async function ask(options) {
  const answer = await fetch(ADDRESS, options);
  const body = await answer.json().catch(() => ({}));
  if (answer.ok) return body;
  const errors = (body.errors || []).map((one) => one.message).join('；');
  throw new Error(errors || body.detail || '没有成功，请稍后再试');
}

async function attempt(doing) {
  try {
    await doing();
  } catch (problem) {
    say(problem.message, true);
  }
}

/** Until whatever has become due is done, or has had its time. */
async function watch(became, left) {
  const day = await ask();
  show(day);
  const waiting = day.busy;
  if (waiting && left > 0) return setTimeout(() => attempt(() => watch(became, left - 1)), 1000);
  const steps = became.map(({ step, caseNumber }) => (caseNumber ? `${step}（${caseNumber}）` : step)).join('、');
  const done = steps ? `已到期：${steps}。` : '没有步骤到期。';
  return say(waiting ? '仍有到期的步骤在排队，请稍后刷新。' : `现在是 ${chinese(day.day)}。${done}`);
}

const goTo = (to) => attempt(async () => {
  const before = now.timers.filter((timer) => !timer.due);
  const headers = { 'Content-Type': 'application/json', 'X-Requested-With': 'publicpost' };
  const day = await ask({ method: 'POST', headers, body: JSON.stringify({ to }) });
  say('正在办理到期的步骤…');
  await watch(before.filter((timer) => timer.at < day.now), 30);
});

at('one').addEventListener('click', () => goTo(plusOne(now.day)));
at('timer').addEventListener('click', () => goTo(now.nextTimerDay));
at('chosen').addEventListener('submit', (event) => {
  event.preventDefault();
  goTo(at('to').value);
});
attempt(async () => show(await ask()));
