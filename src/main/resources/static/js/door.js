/* Check-in that goes on without a network: a roster, a queue in IndexedDB, sent when the network is back. */
"use strict";
(() => {
  const door = document.getElementById("door");
  if (!door || !("indexedDB" in window) || !window.crypto || !crypto.subtle) return;
  const { base, query } = door.dataset;
  const form = document.getElementById("door-form");
  const field = form.querySelector("input[name=code]");
  const said = document.getElementById("door-result");
  const state = document.getElementById("door-state");
  const choices = document.getElementById("door-found");
  const key = base + query;
  let roster = null;
  let entries = [];
  let store = null;
  let sending = false;

  const wait = (request) => new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const open = () => {
    const request = indexedDB.open("hanza-door", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("rosters");
      request.result.createObjectStore("scans", { keyPath: "id" });
      request.result.createObjectStore("device");
    };
    return wait(request);
  };
  const table = (name, mode) => store.transaction(name, mode || "readonly").objectStore(name);
  const waiting = async () => (await wait(table("scans").getAll())).filter((one) => one.door === key);
  const own = async () => (await waiting()).filter((one) => !one.sent);

  const words = (name, values) => Object.entries(values || {}).reduce(
    (text, [what, value]) => text.replace(`%${what}%`, value), door.dataset[name]);
  const clock = (moment) => new Date(moment).toLocaleTimeString(
    document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  const say = (kind, text) => {
    said.className = `door-result ${kind}`;
    said.textContent = text;
    field.value = "";
    field.focus();
  };
  const fold = (text) => text.toLowerCase().replace(/ł/g, "l").normalize("NFD").replace(/\p{M}/gu, "").trim();
  const digest = async (text) => Array.from(
    new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))),
    (byte) => byte.toString(16).padStart(2, "0")).join("");
  const normalised = (code) => code.toUpperCase().replace(/[^0-9A-Z]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");

  const show = async () => {
    const left = (await own()).length;
    const parts = [words("ready", { n: entries.length })];
    if (!navigator.onLine) parts.push(words("offline"));
    if (left > 0) parts.push(words("waiting", { n: left }));
    state.textContent = parts.join(" ");
    state.dataset.left = left;
  };

  const use = (kept) => {
    roster = kept;
    entries = JSON.parse(kept.entries);
  };
  const load = async () => {
    const answer = await fetch(`${base}/roster.json${query}`, { credentials: "same-origin" });
    if (!answer.ok || !(answer.headers.get("content-type") || "").includes("json")) {
      state.textContent = words("again");
      return false;
    }
    const fresh = await answer.json();
    fresh.digest = await digest(fresh.entries);
    fresh.skew = Date.parse(fresh.now) - Date.now();
    await wait(table("rosters", "readwrite").put(fresh, key));
    use(fresh);
    return true;
  };

  const device = async () => {
    let mine = await wait(table("device").get("mine"));
    mine = mine || { id: crypto.randomUUID(), counter: 0 };
    mine.counter += 1;
    await wait(table("device", "readwrite").put(mine, "mine"));
    return mine;
  };
  const note = async (what) => {
    const mine = await device();
    const scan = Object.assign({
      id: crypto.randomUUID(), device: mine.id, counter: mine.counter, at: new Date().toISOString(), door: key,
    }, what);
    await wait(table("scans", "readwrite").put(scan));
    await show();
    send();
  };

  const early = () => roster && Date.now() + (roster.skew || 0) < Date.parse(roster.opens);
  const check = async (entry, ticket) => {
    choices.replaceChildren();
    if (early()) {
      if (navigator.onLine) return say("early", words("closed"));
      say("early", words("early", { name: entry.name, number: entry.number }));
      return note(ticket ? { ticket } : { registration: entry.id });
    }
    const seen = (await waiting()).find((one) => one.registration === entry.id || one.ticket === entry.ticket);
    const at = entry.at || (seen && seen.at);
    const values = { name: entry.name, number: entry.number, place: entry.place };
    if (at) say("already", words("already", Object.assign(values, { time: clock(at) })));
    else if (entry.state === "CONFIRMED") say("present", words("present", values));
    else if (entry.state === "WAITING") say("provisional", words("list", values));
    else if (entry.state === "UNDRAWN") say("provisional", words("undrawn", values));
    else say("provisional", words("provisional", values));
    await note(ticket ? { ticket } : { registration: entry.id });
  };

  const find = async (typed) => {
    const text = typed.trim();
    if (!text) return;
    const code = normalised(text);
    if (code.length === 20) {
      const ticket = await digest(code);
      const entry = entries.find((one) => one.ticket === ticket);
      if (entry) return check(entry, ticket);
      return say("unknown", words("unknown"));
    }
    const number = entries.find((one) => String(one.number) === text);
    if (number) return check(number);
    const name = fold(text);
    const found = name.length > 2 ? entries.filter((one) => fold(one.name).includes(name)) : [];
    if (found.length === 0) return say("unknown", words("unknown"));
    if (found.length === 1) return check(found[0]);
    say("several", words("several"));
    choices.replaceChildren(...found.slice(0, 12).map((one) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button second";
      button.textContent = `${one.number}. ${one.name}`;
      button.addEventListener("click", () => check(one));
      return button;
    }));
  };

  const send = async () => {
    if (sending || !navigator.onLine) return;
    sending = true;
    try {
      const scans = await own();
      if (scans.length > 0 && await load()) {
        const answer = await fetch(`${base}/scans${query}`, {
          method: "POST",
          credentials: "same-origin",
          headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": roster.csrf },
          body: JSON.stringify({
            sentAt: new Date().toISOString(),
            roster: { issuedAt: roster.issuedAt, digest: roster.digest, signature: roster.signature },
            scans: scans.map(({ id, device: from, counter, at, ticket, registration, walkIn }) =>
              ({ id, device: from, counter, at, ticket, registration, walkIn })),
          }),
        });
        if (answer.ok) {
          for (const scan of scans) {
            await wait(table("scans", "readwrite").put(Object.assign(scan, { sent: true })));
          }
          await load();
        }
      }
    } catch (failure) {
      /* No network after all: the queue stays, and is tried again soon. */
      setTimeout(send, 2000);
    } finally {
      sending = false;
      await show();
    }
  };

  const camera = () => {
    const button = document.getElementById("door-camera");
    if (!("BarcodeDetector" in window) || !navigator.mediaDevices) return;
    button.hidden = false;
    const video = document.getElementById("door-video");
    let stream = null;
    button.addEventListener("click", async () => {
      if (stream) {
        stream.getTracks().forEach((track) => track.stop());
        stream = null;
        video.hidden = true;
        return;
      }
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      video.srcObject = stream;
      video.hidden = false;
      await video.play();
      const detector = new window.BarcodeDetector({ formats: ["qr_code"] });
      let last = "";
      const look = async () => {
        if (!stream) return;
        const codes = await detector.detect(video);
        if (codes.length > 0 && codes[0].rawValue !== last) {
          last = codes[0].rawValue;
          await find(last);
        }
        setTimeout(look, 250);
      };
      look();
    });
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    find(field.value);
  });
  const walkIn = document.getElementById("door-walk-in");
  if (walkIn) {
    walkIn.addEventListener("submit", (event) => {
      const values = Object.fromEntries(new FormData(walkIn));
      if (navigator.onLine || !values.name.trim() || !values.email.includes("@")) return;
      event.preventDefault();
      say("provisional", words("walked", { name: values.name }));
      note({
        walkIn: {
          name: values.name, email: values.email, organisation: values.organisation,
          sector: values.sector || null, function: values.function || null,
        },
      });
      walkIn.reset();
    });
  }
  const forget = document.getElementById("door-forget");
  forget.hidden = false;
  forget.addEventListener("click", async () => {
    if ((await own()).length > 0) return show();
    await wait(table("rosters", "readwrite").clear());
    await wait(table("scans", "readwrite").clear());
    const worker = await navigator.serviceWorker.getRegistration(base);
    if (worker && worker.active) worker.active.postMessage({ forget: true });
    if (worker) await worker.unregister();
    entries = [];
    await show();
  });

  const keep = async () => {
    if (!("serviceWorker" in navigator)) return;
    await navigator.serviceWorker.register(`${base}/worker.js`, { scope: base });
    const ready = await navigator.serviceWorker.ready;
    navigator.serviceWorker.addEventListener("message", (event) => {
      if (event.data.kept) door.dataset.kept = "true";
    });
    const files = Array.from(document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]"))
      .map((one) => one.href || one.src);
    ready.active.postMessage({ keep: [location.pathname + location.search, ...files] });
  };

  (async () => {
    store = await open();
    const kept = await wait(table("rosters").get(key));
    if (kept && Date.now() - Date.parse(kept.issuedAt) < 72 * 3600 * 1000) use(kept);
    try {
      await load();
    } catch (offline) {
      /* The roster of last time serves. */
    }
    await show();
    camera();
    try {
      if (navigator.onLine) await keep();
    } catch (refused) {
      /* Without a worker the page still works until it is left. */
    }
    addEventListener("online", send);
    addEventListener("offline", show);
    setInterval(send, 15000);
    await send();
    door.dataset.loaded = "true";
  })();
})();
