/* Keeps the pages of one door for the time without a network. Nothing else passes through it. */
"use strict";
const NAME = "hanza-door " + self.registration.scope;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

const keep = async (addresses) => {
  const kept = await caches.open(NAME);
  for (const address of addresses) {
    const answer = await fetch(address, { credentials: "same-origin" });
    if (answer.ok && !answer.redirected) await kept.put(address, answer);
  }
};

self.addEventListener("message", (event) => {
  if (event.data.keep) {
    event.waitUntil(keep(event.data.keep).then(() => event.source.postMessage({ kept: true }), () => undefined));
  }
  if (event.data.forget) event.waitUntil(caches.delete(NAME));
});

self.addEventListener("fetch", (event) => {
  const request = event.request;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(
    fetch(request).catch(async (reason) => {
      const kept = await caches.open(NAME);
      const found = await kept.match(request.url);
      if (found) return found;
      throw reason;
    }),
  );
});
