// Keeps the marked parts of a page as they are now; without this module the page is of the moment in which it was asked for.
//
// Of all pages that one browser shows, one has a stream from the server and tells the others what it hears: browsers have six
// connections to a server, and each stream would take one. That page holds a lock; when it goes or is hidden, the next one that
// waits for the lock leads. Hidden pages wait for nothing: when they are shown again they ask for what they have missed.
import { bring } from "/assets/bring.js";

const page = document.querySelector("main[data-follow]");
const stream = page.dataset.follow;
// A page stays as it is once it may not be read any more, and where it comes over plain HTTP: there are neither locks nor ids.
let isOver = !navigator.locks;
const me = isOver || crypto.randomUUID();
const channel = new BroadcastChannel(`live ${stream}`);
const least = 1000;

const topics = () => page.dataset.topics.split(" ");
const wish = () => ({ from: me, topics: topics(), version: Number(page.dataset.version) });

// --- Following

let shown; // Ends when the page is hidden.
let hears = () => {}; // What the leading page does about a word from another one.

function show() {
  if (isOver || shown || document.hidden) return;
  shown = new AbortController();
  const { signal } = shown;
  navigator.locks.request(`live ${stream}`, { signal }, () => lead(signal)).catch(() => {});
  channel.postMessage({ wish: wish() });
}

function hide() {
  shown?.abort();
  shown = undefined;
  channel.postMessage({ gone: me });
}

channel.addEventListener("message", ({ data }) => {
  hears(data);
  if (data.asks && shown) channel.postMessage({ wish: wish() });
  if (data.changed) changed(data.changed);
});
document.addEventListener("visibilitychange", () => (document.hidden ? hide() : show()));
addEventListener("pagehide", hide);
addEventListener("pageshow", show);

// --- Leading

function lead(signal) {
  const wishes = new Map();
  const latest = new Map(); // Of each topic, the last change that was heard of.
  let source, timer;
  let since = Infinity; // From this version on, all changes are heard.
  let covered = new Set();

  function connect() {
    source?.close();
    wishes.set(me, wish());
    covered = new Set([...wishes.values()].flatMap((wish) => wish.topics).slice(0, 64));
    since = Math.min(...[...wishes.values()].map((wish) => wish.version));
    const query = new URLSearchParams([["since", since], ...[...covered].map((topic) => ["topic", topic])]);
    // The origin has no name and password in it, as the page's own address may have.
    source = new EventSource(`${location.origin}${stream}?${query}`);
    source.addEventListener("changed", ({ data }) => {
      const heard = data.split("\n").map((line) => line.split(" "));
      for (const [topic, version] of heard) latest.set(topic, Number(version));
      tell();
    });
    // It comes again by itself when the stream breaks off, but not when the server refuses it.
    source.addEventListener("error", () => {
      if (source.readyState === EventSource.CLOSED) later(20_000 + Math.random() * 20_000);
    });
  }

  function later(milliseconds) {
    clearTimeout(timer);
    timer = setTimeout(connect, milliseconds);
  }

  function tell() {
    channel.postMessage({ changed: Object.fromEntries(latest) });
    changed(Object.fromEntries(latest));
  }

  hears = (word) => {
    if (word.gone) wishes.delete(word.gone);
    if (!word.wish) return;
    wishes.set(word.wish.from, word.wish);
    const isHeard = word.wish.version >= since && word.wish.topics.every((topic) => covered.has(topic));
    // Several pages often come at once.
    if (!isHeard) later(50);
    else if ([...latest.values()].some((version) => version > word.wish.version)) tell();
  };
  channel.postMessage({ asks: true });
  later(50);

  return new Promise((end) => {
    signal.addEventListener("abort", () => {
      hears = () => {};
      clearTimeout(timer);
      source?.close();
      end();
    });
  });
}

// --- Reading the page again

let last = 0;
let due;
let heard = {};

function changed(versions) {
  heard = { ...heard, ...versions };
  const isMine = topics().some((topic) => heard[topic] > Number(page.dataset.version));
  if (isMine && shown) due ??= setTimeout(refresh, Math.max(0, last + least - Date.now()));
}

async function refresh() {
  last = Date.now();
  try {
    const answer = await fetch(location.origin + location.pathname + location.search, {
      headers: { "Pavilion-Refresh": "1" },
    });
    if (answer.status === 429 || answer.status >= 500) throw answer.headers.get("Retry-After");
    const now = new DOMParser().parseFromString(await answer.text(), "text/html");
    const main = now.querySelector("main[data-follow]");
    due = undefined;
    if (!answer.ok || answer.redirected || !main) {
      // What may not be read any more, or is nowhere now, stays as it was.
      isOver = true;
      return hide();
    }
    for (const part of page.querySelectorAll("[data-part]")) {
      const fresh = main.querySelector(`[data-part="${part.dataset.part}"]`);
      if (fresh) bring(part, fresh);
    }
    document.title = now.title;
    page.dataset.version = main.dataset.version;
    if (shown) channel.postMessage({ wish: wish() });
    // What has changed while it was read.
    changed({});
  } catch (seconds) {
    due = setTimeout(refresh, 1000 * (Number(seconds) || 5));
  }
}

show();
