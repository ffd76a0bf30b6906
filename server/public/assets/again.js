// A page that waits for something looks again by itself; without JavaScript it has a link for that.
const waiting = document.querySelector("[data-again]");
if (waiting) setTimeout(() => location.replace(waiting.dataset.again), 1000);
