// Whoever signs out takes along what the hotline kept for them in this browser; calls that were not
// sent yet would be lost, so they are asked first.
document.addEventListener("submit", (event) => {
  if (!event.target.matches('form[action="/console/sign-out"]')) return;
  const me = document.querySelector("[data-me]")?.dataset;
  if (!me) return;
  try {
    const kept = JSON.parse(localStorage.getItem(`hotline:${me.me}`) ?? "{}");
    if ((kept.unsent ?? []).length > 0 && !confirm(me.sayUnsent)) event.preventDefault();
    else localStorage.removeItem(`hotline:${me.me}`);
  } catch {
    localStorage.removeItem(`hotline:${me.me}`);
  }
});
