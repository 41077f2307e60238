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
  let s = document.createElement("p");
  return s.textContent = t, s;
}
function x() {
  let t = p(`${mw.msg("localskills-start-log-in")} `), s = document.createElement("a");
  return s.href = mw.util.getUrl("Special:UserLogin", { returnto: mw.config.get("wgPageName") }), s.textContent = mw.msg("localskills-start-log-in-link"), t.appendChild(s), t;
}
function w(t) {
  var e, l, o;
  let n = t.closest(".ext-localSkills-start") === null ? [] : Array.from((l = (e = t.parentElement) == null ? void 0 : e.children) != null ? l : []).filter((a) => a !== t);
  if (n.length === 0)
    return;
  let r = document.createElement("details"), i = document.createElement("summary");
  i.textContent = mw.msg("localskills-start-by-hand"), r.appendChild(i), n.forEach((a) => r.appendChild(a)), (o = t.parentElement) == null || o.appendChild(r);
}
function h(t) {
  let s = t.getAttribute("data-localskills-make") || "", n = c.test(s) ? s : null, r = t.getAttribute("data-localskills-root") || g, i = mw.user.isNamed();
  if (!i && n !== null)
    return;
  for (; t.firstChild; )
    t.removeChild(t.firstChild);
  if (!i) {
    t.appendChild(x());
    return;
  }
  let e = document.createElement("button");
  e.type = "button", e.className = `ext-localSkills-start-button${n === null ? "" : " ext-localSkills-start-button-quiet"}`, e.textContent = mw.msg(n === null ? "localskills-start-new" : "localskills-start-manage");
  let l = document.createElement("span");
  l.setAttribute("role", "status"), l.className = "ext-localSkills-start-status", e.addEventListener("click", () => {
    var d;
    if (e.getAttribute("aria-disabled") === "true")
      return;
    e.setAttribute("aria-disabled", "true"), l.textContent = mw.msg("localskills-start-loading");
    let o = (u) => mw.loader.getState(u) !== null, a = (d = f.find((u) => u.some(o))) != null ? d : [];
    mw.loader.using(a.filter(o)).then(() => {
      l.textContent = "", e.removeAttribute("aria-disabled");
      let u = { surveyId: n, root: r, opener: e };
      mw.hook("localSkills.makeSurvey").fire(u);
    }, () => {
      e.removeAttribute("aria-disabled"), l.textContent = mw.msg("localskills-start-failed");
    });
  }), t.appendChild(e), t.appendChild(l), n === null && w(t);
}
function k() {
  let t = /* @__PURE__ */ new WeakSet();
  mw.hook("wikipage.content").add((s) => {
    s.find(m).addBack(m).each((n, r) => {
      t.has(r) || (t.add(r), h(r));
    });
  });
}

// src/extension/start.ts
k();
