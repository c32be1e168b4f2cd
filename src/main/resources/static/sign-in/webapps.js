// The engine's own page for signing in is closed: whoever comes to it, signed out or timed out, goes to ours.
const leave = () => {
  if (/^#\/login\b/.test(location.hash)) {
    location.replace(`/sign-in?to=${encodeURIComponent(location.pathname)}`);
  }
};

addEventListener('hashchange', leave);
leave();
