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
