const headline = document.getElementById('headline');
const words = document.getElementById('words');
const steps = document.getElementById('steps');
const lastTry = 'windward-last-try';
const tooSoon = 3000;

function say(title, text) {
  headline.textContent = title;
  words.textContent = text;
}

/** Loads the same page again, without the key in its address or in the history. */
function enter() {
  const here = new URL(location.href);
  here.hash = '';
  location.replace(here.href);
}

async function exchange(token) {
  steps.hidden = true;
  say('Opening Windward', 'One moment.');
  try {
    const headers = { 'Content-Type': 'application/json', 'X-Windward': '1' };
    const answer = await fetch('/launch', { method: 'POST', headers, body: JSON.stringify({ token }) });
    if (answer.ok) return enter();
    say('This key is no longer good', 'Windward makes a new key each time it starts, so this one comes from an earlier start.');
  } catch {
    say('Windward is not running', 'Nothing answered at this address.');
  }
  history.replaceState(null, '', location.pathname + location.search);
  steps.hidden = false;
}

/**
 * A link on another website brings no cookie along; asked from here, the browser may turn out to be signed in already.
 * Then the page is loaded again, but not twice in a row.
 */
async function enterIfSignedIn() {
  const tried = sessionStorage.getItem(lastTry);
  if (tried !== null && performance.timeOrigin - Number(tried) < tooSoon) return;
  const answer = await fetch('/api/session').catch(() => null);
  if (!answer?.ok) return;
  sessionStorage.setItem(lastTry, String(performance.timeOrigin));
  enter();
}

const token = new URLSearchParams(location.hash.slice(1)).get('launch');
if (token) exchange(token);
else enterIfSignedIn();
