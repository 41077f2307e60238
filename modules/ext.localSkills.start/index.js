// Built from src/extension/start.ts by `npm run build`. Change the source, not this file.
"use strict";

// src/core/pages.ts
var m = "LocalSkills";
var u = /^[a-z0-9-]{1,48}$/;

// src/extension/load-modules.ts
function c(e) {
  var n;
  let s = (l) => mw.loader.getState(l) !== null, t = ((n = e.find((l) => l.some(s))) != null ? n : []).filter(s);
  return t.filter((l) => mw.loader.getState(l) === "error").forEach((l) => {
    mw.loader.state({ [l]: "registered" });
  }), mw.loader.using(t);
}

// src/ui/download-file.ts
var x = { csv: "text/csv", json: "application/json" }, f = "\uFEFF", h = 6e4;
function p(e, s, t, n) {
  let l = t === "csv" && !n.startsWith(f) ? f + n : n, r = URL.createObjectURL(new Blob([l], { type: `${x[t]};charset=utf-8` })), o = document.createElement("a");
  o.href = r, o.download = `${e}-results-${s.toISOString().slice(0, 10)}.${t}`, document.body.appendChild(o), o.click(), document.body.removeChild(o), setTimeout(() => URL.revokeObjectURL(r), h);
}

// src/extension/start-button.ts
function d(e, s) {
  let t = document.createElement("button");
  t.type = "button", t.className = `ext-localSkills-start-button${s.isQuiet === !0 ? " ext-localSkills-start-button-quiet" : ""}`, t.textContent = s.label;
  let n = document.createElement("span");
  n.setAttribute("role", "status"), n.className = "ext-localSkills-start-status", t.addEventListener("click", () => {
    if (t.getAttribute("aria-disabled") === "true")
      return;
    t.setAttribute("aria-disabled", "true"), n.textContent = mw.msg("localskills-start-loading");
    let l = (r) => {
      n.textContent = r, t.removeAttribute("aria-disabled");
    };
    s.act(t).then(() => l(""), (r) => l(typeof r == "string" ? r : s.failed));
  }), e.appendChild(t), e.appendChild(n);
}

// src/extension/results-tools.ts
var w = ".ext-localSkills-results-tools[data-survey]", S = [["ext.localSkills.results"], ["ext.gadget.LocalSkills-results"]];
function g(e, s, t) {
  d(e, {
    label: mw.msg("localskills-start-results"),
    isQuiet: t,
    failed: mw.msg("localskills-start-failed"),
    act: (n) => c(S).then(() => {
      mw.hook("localSkills.showResults").fire({ surveyId: s, opener: n });
    })
  });
}
function R(e, s, t) {
  return $.ajax({ url: mw.util.wikiScript(), data: { title: s, action: "raw" }, dataType: "text" }).then((n, l, r) => {
    var i;
    let o = Date.parse((i = r.getResponseHeader("Last-Modified")) != null ? i : "");
    p(e, isNaN(o) ? /* @__PURE__ */ new Date() : new Date(o), t, n);
  }, (n) => $.Deferred().reject(
    mw.msg(n.status === 404 ? "localskills-download-missing" : "localskills-download-failed")
  ));
}
function k(e) {
  var r, o;
  let s = (r = e.getAttribute("data-survey")) != null ? r : "";
  if (!u.test(s) || e.firstChild !== null)
    return;
  let t = document.createElement("div");
  t.className = "ext-localSkills-start-tools", g(t, s, !1);
  let [n] = (o = new RegExp(`^.+/Survey/${s}/Results(?=/|$)`).exec(mw.config.get("wgPageName"))) != null ? o : [];
  [["csv", "localskills-download-table"], ["json", "localskills-download-data"]].forEach(([i, a]) => n !== void 0 && d(t, {
    label: mw.msg(a),
    isQuiet: !0,
    failed: mw.msg("localskills-download-failed"),
    act: () => R(s, `${n}/data.${i}`, i)
  })), e.appendChild(t);
}

// src/extension/start-buttons.ts
var E = "[data-localskills-make]", T = [
  ["ext.localSkills.making", "ext.localSkills.survey"],
  ["ext.gadget.LocalSkills-making", "ext.gadget.LocalSkills"]
];
function v(e) {
  let s = document.createElement("p");
  return s.textContent = e, s;
}
function b() {
  let e = v(`${mw.msg("localskills-start-log-in")} `), s = document.createElement("a");
  return s.href = mw.util.getUrl("Special:UserLogin", { returnto: mw.config.get("wgPageName") }), s.textContent = mw.msg("localskills-start-log-in-link"), e.appendChild(s), e;
}
function L(e) {
  var r, o, i;
  let t = e.closest(".ext-localSkills-start") === null ? [] : Array.from((o = (r = e.parentElement) == null ? void 0 : r.children) != null ? o : []).filter((a) => a !== e);
  if (t.length === 0)
    return;
  let n = document.createElement("details"), l = document.createElement("summary");
  l.textContent = mw.msg("localskills-start-by-hand"), n.appendChild(l), t.forEach((a) => n.appendChild(a)), (i = e.parentElement) == null || i.appendChild(n);
}
function C(e) {
  let s = e.getAttribute("data-localskills-make") || "", t = u.test(s) ? s : null, n = e.getAttribute("data-localskills-root") || m, l = mw.user.isNamed();
  if (!(!l && t !== null)) {
    for (; e.firstChild; )
      e.removeChild(e.firstChild);
    if (!l) {
      e.appendChild(b());
      return;
    }
    d(e, {
      label: mw.msg(t === null ? "localskills-start-new" : "localskills-start-manage"),
      // To start is what the portal is for; to manage is for few of those who read a survey's page.
      isQuiet: t !== null,
      failed: mw.msg("localskills-start-failed"),
      act: (r) => c(T).then(() => {
        mw.hook("localSkills.makeSurvey").fire({ surveyId: t, root: n, opener: r });
      })
    }), t !== null && g(e, t, !0), t === null && L(e);
  }
}
function y() {
  let e = /* @__PURE__ */ new WeakSet(), s = (t, n, l) => {
    t.find(n).addBack(n).each((r, o) => {
      e.has(o) || (e.add(o), l(o));
    });
  };
  mw.hook("wikipage.content").add((t) => {
    s(t, E, C), s(t, w, k);
  });
}

// src/extension/start.ts
y();
