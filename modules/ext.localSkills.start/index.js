// Built from src/extension/start.ts by `npm run build`. Change the source, not this file.
"use strict";

// src/core/pages.ts
var g = "LocalSkills";
var c = /^[a-z0-9-]{1,48}$/;

// src/extension/start-buttons.ts
var m = "[data-localskills-make]", f = [
  ["ext.localSkills.making", "ext.localSkills.survey"],
  ["ext.gadget.LocalSkills-making", "ext.gadget.LocalSkills"]
];
function p(t) {
  let n = document.createElement("p");
  return n.textContent = t, n;
}
function x() {
  let t = p(`${mw.msg("localskills-start-log-in")} `), n = document.createElement("a");
  return n.href = mw.util.getUrl("Special:UserLogin", { returnto: mw.config.get("wgPageName") }), n.textContent = mw.msg("localskills-start-log-in-link"), t.appendChild(n), t;
}
function w(t) {
  var e, l, o;
  let s = t.closest(".ext-localSkills-start") === null ? [] : Array.from((l = (e = t.parentElement) == null ? void 0 : e.children) != null ? l : []).filter((a) => a !== t);
  if (s.length === 0)
    return;
  let r = document.createElement("details"), i = document.createElement("summary");
  i.textContent = mw.msg("localskills-start-by-hand"), r.appendChild(i), s.forEach((a) => r.appendChild(a)), (o = t.parentElement) == null || o.appendChild(r);
}
function h(t) {
  let n = t.getAttribute("data-localskills-make") || "", s = c.test(n) ? n : null, r = t.getAttribute("data-localskills-root") || g, i = mw.user.isNamed();
  if (!i && s !== null)
    return;
  for (; t.firstChild; )
    t.removeChild(t.firstChild);
  if (!i) {
    t.appendChild(x());
    return;
  }
  let e = document.createElement("button");
  e.type = "button", e.className = `ext-localSkills-start-button${s === null ? "" : " ext-localSkills-start-button-quiet"}`, e.textContent = mw.msg(s === null ? "localskills-start-new" : "localskills-start-manage");
  let l = document.createElement("span");
  l.setAttribute("role", "status"), l.className = "ext-localSkills-start-status", e.addEventListener("click", () => {
    var u;
    if (e.getAttribute("aria-disabled") === "true")
      return;
    e.setAttribute("aria-disabled", "true"), l.textContent = mw.msg("localskills-start-loading");
    let o = (d) => mw.loader.getState(d) !== null, a = (u = f.find((d) => d.some(o))) != null ? u : [];
    mw.loader.using(a.filter(o)).then(() => {
      l.textContent = "", e.removeAttribute("aria-disabled");
      let d = { surveyId: s, root: r, opener: e };
      mw.hook("localSkills.makeSurvey").fire(d);
    }, () => {
      e.removeAttribute("aria-disabled"), l.textContent = mw.msg("localskills-start-failed");
    });
  }), t.appendChild(e), t.appendChild(l), s === null && w(t);
}
function k() {
  let t = /* @__PURE__ */ new WeakSet();
  mw.hook("wikipage.content").add((n) => {
    n.find(m).addBack(m).each((s, r) => {
      t.has(r) || (t.add(r), h(r));
    });
  });
}

// src/extension/start.ts
k();
