// The engine's own page for signing in is closed: whoever comes to it, signed out or timed out, goes to ours.
const leave = () => {
  if (/^#!?\/login\b/.test(location.hash)) {
    location.replace(`/sign-in?to=${encodeURIComponent(location.pathname)}`);
  }
};

// The webapps change the address by the history, which raises no event.
for (const way of ['pushState', 'replaceState']) {
  const go = history[way];
  history[way] = (...to) => {
    go.apply(history, to);
    leave();
  };
}

addEventListener('hashchange', leave);
leave();
