// Does the task that a form asks for while people fill it in: looks for the number with the wanted hash (ALTCHA's
// protocol). Where a browser cannot, the question in words stays.

const AT_ONCE = 250;
const bytes = new TextEncoder();

const fromHex = (hex) => Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));

const same = (one, other) => one.every((byte, at) => byte === other[at]);

async function hash(salt, number) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.encode(salt + number)));
}

async function solve({ algorithm, challenge, maxnumber, salt, signature }) {
  const wanted = fromHex(challenge);
  for (let first = 0; first <= maxnumber; first += AT_ONCE) {
    const hashes = await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => hash(salt, first + at)));
    const found = hashes.findIndex((one) => same(wanted, one));
    if (found >= 0) {
      return btoa(JSON.stringify({ algorithm, challenge, number: first + found, salt, signature }));
    }
    // so that typing is not held up
    await new Promise((next) => setTimeout(next));
  }
  throw new Error('no number has this hash');
}

async function take(part) {
  const form = part.closest('form');
  const progress = part.querySelector('.progress');
  const question = part.querySelector('.question');
  const say = (what) => {
    progress.textContent = part.querySelector(`.say-${what}`).textContent;
  };
  let sender = null;
  const hold = (event) => {
    event.preventDefault();
    sender = event.submitter;
    part.dataset.held = '';
    say('waiting');
  };
  question.hidden = true;
  say('working');
  form.addEventListener('submit', hold);
  try {
    part.querySelector('[name=altcha]').value = await solve(JSON.parse(part.dataset.proof));
    say('done');
  } catch (impossible) {
    question.hidden = false;
    say('failed');
    delete part.dataset.held;
  }
  form.removeEventListener('submit', hold);
  if ('held' in part.dataset) {
    form.requestSubmit(sender);
  }
}

// only over TLS, or on this machine, does a browser have what it takes
if (window.crypto && crypto.subtle) {
  document.querySelectorAll('[data-proof]').forEach(take);
}
