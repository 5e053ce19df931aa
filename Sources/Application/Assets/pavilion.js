// Makes pages a little better; each works without it.

// Errors first: the summary gets the focus, and its links lead into the field itself.
document.getElementById("mistakes")?.focus();
document.getElementById("mistakes")?.addEventListener("click", (event) => {
  const words = event.target.closest("a") && document.querySelector(event.target.getAttribute("href"));
  const field = words?.closest(".field")?.querySelector("input:not([type=hidden]), select, textarea");
  if (field) {
    event.preventDefault();
    field.focus();
  }
});

// A form is sent once, however often its button is pressed; coming back by the history makes it usable again. Forms may come
// while the page is shown.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "yes";
  event.submitter?.setAttribute("aria-disabled", "true");
});
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  for (const button of document.querySelectorAll("button[aria-disabled]")) button.removeAttribute("aria-disabled");
});

// What takes long goes on by itself while its page is open.
document.querySelector("form[data-goes-on]")?.requestSubmit();

// While very many register, a form is sent with a number that takes some work to find. It is looked for while the form is
// filled in; where it was sent before, it goes by itself as soon as the number is there, or the time is over.
const proof = document.querySelector("input[name=proof][data-zero-bits]");
if (proof) {
  const send = () => proof.dataset.asked && proof.form.requestSubmit();
  if (proof.dataset.asked) document.getElementById("rush").textContent = proof.dataset.asked;
  prove(proof.value, Number(proof.dataset.zeroBits)).then((number) => {
    proof.value += `:${number}`;
    send();
  }, () => proof.dataset.seconds && setTimeout(send, Number(proof.dataset.seconds) * 1000));
}

// The first number with which the ticket's SHA-256 begins with so many zero bits; fails where a browser has no SHA-256.
async function prove(ticket, zeroBits) {
  const words = new TextEncoder();
  for (let first = 0; ; first += 256) {
    const numbers = Array.from({ length: 256 }, (_, index) => first + index);
    const digests = await Promise.all(
      numbers.map((number) => crypto.subtle.digest("SHA-256", words.encode(`${ticket}:${number}`))));
    const found = digests.findIndex((digest) => new DataView(digest).getUint32(0) >>> (32 - zeroBits) === 0);
    if (found >= 0) return numbers[found];
  }
}
