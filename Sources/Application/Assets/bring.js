// Brings a part of a page to what it is now, in place: what stays the same keeps its focus, its selection, its place in the
// window and what somebody has typed into it.

/// Brings `old`, which is shown, to what `fresh` is.
export function bring(old, fresh) {
  const focused = document.activeElement;
  element(old, fresh);
  // Where what had the focus is gone, the keyboard goes on from here.
  if (focused !== document.activeElement && document.activeElement === document.body) {
    document.querySelector("main").focus({ preventScroll: true });
  }
}

function node(old, fresh) {
  if (old.isEqualNode(fresh) || isOfWhatWasRead(old, fresh)) return;
  if (old.nodeType !== Node.ELEMENT_NODE) old.data = fresh.data;
  else if (!isBusy(old)) element(old, fresh);
}

function element(old, fresh) {
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !isReaders(old, name)) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value && !isReaders(old, name)) old.setAttribute(name, value);
  }
  children(old, fresh);
}

function children(old, fresh) {
  const wanted = [...fresh.childNodes];
  const keys = new Set(wanted.map(key).filter(Boolean));
  const keyed = new Map([...old.children].filter(key).map((child) => [key(child), child]));
  let place = old.firstChild;
  for (const child of wanted) {
    while (place && key(place) && !keys.has(key(place))) place = drop(place);
    const match = key(child) ? keyed.get(key(child)) : like(place, child);
    if (!match) {
      old.insertBefore(document.importNode(child, true), place);
      continue;
    }
    if (key(child)) {
      if (match !== place) old.insertBefore(match, place);
      else place = place.nextSibling;
    } else {
      while (place !== match) place = drop(place);
      place = match.nextSibling;
    }
    node(match, child);
  }
  while (place) place = drop(place);
}

// Of the next ones, the one that is the same, or else the first that can become this one.
function like(place, child) {
  let first;
  for (; place && !key(place); place = place.nextSibling) {
    if (place.nodeType === Node.ELEMENT_NODE && place.isEqualNode(child)) return place;
    if (place.nodeName === child.nodeName && place.id === child.id) first ??= place;
  }
  return first;
}

// Removes a node unless somebody is at it; it goes another time. Returns the next one.
function drop(place) {
  const next = place.nextSibling;
  if (!isInUse(place)) place.remove();
  return next;
}

const key = (node) => node.dataset?.key;

// Whether somebody has opened or closed it is for the reader to say.
const isReaders = (element, name) => name === "open" && element.nodeName === "DETAILS";

// What somebody decides about is what the form was shown with: its version goes with the decision, and a later one is refused.
const isOfWhatWasRead = (old, fresh) => old.dataset?.read && fresh.dataset?.read && old.action === fresh.action;

// A form that is on its way, or a field that somebody is in or has changed, is left alone.
function isBusy(element) {
  return element.matches("form[data-sent]") || (element.matches("input, select, textarea") && isTyped(element));
}

function isInUse(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  return [node, ...node.querySelectorAll("form[data-sent], input, select, textarea")].some(isBusy);
}

function isTyped(field) {
  if (field.type === "hidden") return false;
  if (field === document.activeElement) return true;
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  if (field.nodeName === "SELECT") {
    const options = [...field.options];
    const isPlain = !options.some((option) => option.defaultSelected);
    return isPlain ? field.selectedIndex > 0 : options.some((option) => option.selected !== option.defaultSelected);
  }
  return field.value !== field.defaultValue;
}
