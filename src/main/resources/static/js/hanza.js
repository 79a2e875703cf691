/* Small comforts; every page works without them. */
"use strict";
document.addEventListener("click", (event) => {
  document.querySelectorAll("details.menu[open]").forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  document.querySelectorAll("details.menu[open]").forEach((menu) => {
    menu.open = false;
    menu.querySelector("summary").focus();
  });
});
const summary = document.querySelector(".summary[autofocus]");
if (summary) summary.focus();

/* What only pages without a script need. */
document.querySelectorAll("[data-without-script]").forEach((one) => { one.hidden = true; });

/* Names of organisations: proposals while somebody types. */
document.querySelectorAll("input[data-suggest]").forEach((field, number) => {
  const list = document.createElement("datalist");
  list.id = `proposals-${number}`;
  field.after(list);
  field.setAttribute("list", list.id);
  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    if (field.value.trim().length < 2) return;
    waiting = setTimeout(async () => {
      const answer = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(field.value)}`);
      if (!answer.ok) return;
      list.replaceChildren(...(await answer.json()).map((one) => new Option(one.label, one.name)));
    }, 200);
  });
});

/* Passkeys: the one thing besides the offline check-in that cannot work without a script. */
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const text = (buffer) => buffer ? btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "") : undefined;
const ask = async (path, token, body) => {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": token },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
};
const register = async (button) => {
  const token = button.dataset.csrf;
  const options = await ask("/webauthn/register/options", token);
  options.challenge = bytes(options.challenge);
  options.user.id = bytes(options.user.id);
  (options.excludeCredentials || []).forEach((key) => { key.id = bytes(key.id); });
  const key = await navigator.credentials.create({ publicKey: options });
  await ask("/webauthn/register", token, {
    publicKey: {
      credential: {
        id: key.id, rawId: text(key.rawId), type: key.type,
        response: {
          attestationObject: text(key.response.attestationObject),
          clientDataJSON: text(key.response.clientDataJSON),
          transports: key.response.getTransports ? key.response.getTransports() : [],
        },
        clientExtensionResults: key.getClientExtensionResults(),
        authenticatorAttachment: key.authenticatorAttachment,
      },
      label: button.dataset.label,
    },
  });
  location.reload();
};
const signIn = async (button) => {
  const token = button.dataset.csrf;
  const options = await ask("/webauthn/authenticate/options", token);
  options.challenge = bytes(options.challenge);
  (options.allowCredentials || []).forEach((key) => { key.id = bytes(key.id); });
  const key = await navigator.credentials.get({ publicKey: options });
  await ask("/login/webauthn", token, {
    id: key.id, rawId: text(key.rawId), type: key.type,
    response: {
      authenticatorData: text(key.response.authenticatorData),
      clientDataJSON: text(key.response.clientDataJSON),
      signature: text(key.response.signature),
      userHandle: text(key.response.userHandle),
    },
    clientExtensionResults: key.getClientExtensionResults(),
    authenticatorAttachment: key.authenticatorAttachment,
  });
  location.assign(button.dataset.next);
};
if (window.PublicKeyCredential) {
  document.querySelectorAll("[data-passkeys]").forEach((place) => {
    place.hidden = false;
    const failed = place.querySelector("[data-passkey-failed]");
    const bind = (selector, action) => {
      const button = place.querySelector(selector);
      if (!button) return;
      button.addEventListener("click", () => {
        failed.hidden = true;
        action(button).catch(() => { failed.hidden = false; failed.setAttribute("role", "alert"); });
      });
    };
    bind("[data-passkey-register]", register);
    bind("[data-passkey-sign-in]", signIn);
  });
}
