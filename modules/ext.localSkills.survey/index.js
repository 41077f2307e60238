// Built from src/extension/survey.ts by `npm run build`. Change the source, not this file.
"use strict";
var so = Object.defineProperty, lo = Object.defineProperties;
var ao = Object.getOwnPropertyDescriptors;
var Zt = Object.getOwnPropertySymbols;
var co = Object.prototype.hasOwnProperty, uo = Object.prototype.propertyIsEnumerable;
var en = (e, t, n) => t in e ? so(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, v = (e, t) => {
  for (var n in t || (t = {}))
    co.call(t, n) && en(e, n, t[n]);
  if (Zt)
    for (var n of Zt(t))
      uo.call(t, n) && en(e, n, t[n]);
  return e;
}, P = (e, t) => lo(e, ao(t));
var W = (e, t, n) => new Promise((r, o) => {
  var i = (l) => {
    try {
      a(n.next(l));
    } catch (c) {
      o(c);
    }
  }, s = (l) => {
    try {
      a(n.throw(l));
    } catch (c) {
      o(c);
    }
  }, a = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(i, s);
  a((n = n.apply(e, t)).next());
});

// src/core/pages.ts
var he = "LocalSkills";
var K = /^[a-z0-9-]{1,48}$/;
function nn(e = he) {
  let t = e.replace(/_/g, " ").trim(), n = (l) => `${t}/Survey/${l}`, [r, o] = ["", null], i = (l) => (l !== o && ([r, o] = [`${n(l)}/Answers/`, l]), r), s = `${t}/People/`, a = (l, c) => `${t}/${l}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (l) => `${n(l)}/definition.json`,
    answersPrefix: i,
    answer: (l, c) => i(l) + rn(c),
    blankAnswer: (l, c) => `${n(l)}/Blank${c === void 0 ? "" : `/${c}`}`,
    results: (l) => `${n(l)}/Results`,
    resultsIn: (l, c) => `${n(l)}/Results/${c}`,
    communityResults: (l, c) => `${n(l)}/Results/Community/${c}`,
    resultsData: (l) => `${n(l)}/Results/data.json`,
    resultsTable: (l) => `${n(l)}/Results/data.csv`,
    resultsPart: (l, c, u) => `${n(l)}/Results/${c}-${u}.${c === "table" ? "csv" : "json"}`,
    texts: (l) => `${n(l)}/Texts`,
    translations: (l, c) => `${n(l)}/Texts/${c}`,
    people: (l) => s + l.replace(/_/g, " "),
    exchange: () => `${t}/Exchange`,
    exchangeIn: (l) => `${t}/Exchange/${l}`,
    exchangeData: (l = 1) => a("Exchange", l),
    exchangeTable: (l) => `${t}/Exchange/${l}.tab.json`,
    capacityExchange: () => `${t}/CapacityExchange`,
    capacityExchangeIn: (l) => `${t}/CapacityExchange/${l}`,
    capacityExchangeData: () => a("CapacityExchange", 1),
    matches: () => `${t}/Matches`,
    matchesIn: (l, c = 1) => `${t}/Matches/${l}${c === 1 ? "" : `/${c}`}`,
    matchesData: (l = 1) => a("Matches", l),
    needs: () => `${t}/Needs`,
    needsIn: (l) => `${t}/Needs/${l}`,
    needsData: () => a("Needs", 1),
    personOf: (l) => tn(s, l),
    surveyIdOf: (l) => {
      let c = `${t}/Survey/`, u = l.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return K.test(d) ? d : null;
    },
    answererOf: (l, c) => tn(i(l), c)
  };
}
function rn(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function tn(e, t) {
  let n = rn(t), r = n.startsWith(e) ? n.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/ui/messages.ts
function on(e, t) {
  let n = e.config.get("wgUserLanguage"), r = (s) => String(e.language.convertNumber(s)), o = () => {
    var a, l;
    return (((l = (a = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(a)) || {})["."] || ".";
  }, i = (s, a = 0) => {
    let l = Math.abs(s).toFixed(a), [c, u] = l.split("."), d = s < 0 && Number(l) !== 0 ? "\u2212" : "", m = u === void 0 ? "" : o() + u.split("").map((p) => r(Number(p))).join("");
    return d + r(Number(c)) + m;
  };
  return {
    language: n,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: t,
    text(s, ...a) {
      return e.message(
        s,
        ...a.map((l) => typeof l == "number" ? r(l) : l)
      ).text();
    },
    has: (s) => e.message(s).exists(),
    number: i
  };
}

// src/core/survey/answer-state.ts
function sn(e, t) {
  let n = t.slice(0, 10);
  return e.status === "draft" ? "draft" : e.status === "paused" && (e.closes === null || n <= e.closes) ? "paused" : e.status !== "open" || e.closes !== null && n > e.closes ? "closed" : e.opens !== null && n < e.opens ? "not-yet-open" : "open";
}
function ln(e, t) {
  return t.editCount < e.minEdits ? "too-few-edits" : e.groups.length === 0 || e.groups.some((n) => t.groups.includes(n)) ? "invited" : "not-in-group";
}

// src/wiki/port.ts
var te = class extends Error {
  constructor(t, n, r = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = r;
  }
};

// src/ui/element.ts
function f(e, t, ...n) {
  let r = document.createElement(e);
  return Object.keys(t).forEach((o) => r.setAttribute(o, t[o])), n.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function M(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((n) => {
    n !== null && e.appendChild(typeof n == "string" ? document.createTextNode(n) : n);
  });
}
function be(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function z(e, ...t) {
  let n = f("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function de(...e) {
  return f("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
}
function Y(e, t, n) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: t !== "quiet",
    flags: t === "primary" ? ["primary", "progressive"] : t === "destructive" ? ["primary", "destructive"] : t === "quiet" ? ["progressive"] : []
  });
  return r.on("click", n), r;
}

// src/core/i18n/localized-text.ts
function J(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), i = t.languageChain.find((c) => r.includes(c) || o && c === n), s = i !== void 0 && r.includes(i) ? i : o ? "default" : r.sort()[0], a = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? n : s;
  return { text: a, language: l, direction: l === null ? "auto" : fo(l) };
}
var mo = [
  "acm",
  "aeb-arab",
  "aii",
  "apc",
  "ar",
  "arc",
  "arq",
  "ary",
  "arz",
  "azb",
  "bcc",
  "bft",
  "bgc-arab",
  "bgn",
  "bqi",
  "ckb",
  "dv",
  "en-rtl",
  "fa",
  "fuc",
  "glk",
  "he",
  "hno",
  "khw",
  "kk-arab",
  "kk-cn",
  "ks-arab",
  "ku-arab",
  "lad-hebr",
  "lki",
  "lrc",
  "luz",
  "mey",
  "ms-arab",
  "mzn",
  "nqo",
  "ota",
  "phr",
  "pnb",
  "prs",
  "ps",
  "sd",
  "sdh",
  "skr",
  "skr-arab",
  "tmr",
  "trw",
  "ug",
  "ug-arab",
  "ur",
  "yi"
];
function fo(e) {
  return mo.includes(e) ? "rtl" : "ltr";
}

// src/ui/survey-text.ts
function an(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function X(e, t) {
  return an(f("span", {}, e.text), e, t);
}
function ve(e, t) {
  return an(f(
    "div",
    { class: "ext-localSkills-form-paragraphs" },
    ...e.text.trim().split(/\n\s*\n/).map((n) => f("p", {}, n))
  ), e, t);
}

// src/ui/survey-form/confirm-control.ts
function Et(e) {
  let { messages: t, label: n, explanation: r, yes: o, act: i } = e, s = (u) => {
    c.hidden = !u, a.toggle(!u), (u ? l : a).focus();
  }, a = Y(n, "quiet", () => s(!0)), l = Y(t.text("localskills-form-withdraw-no"), "normal", () => s(!1)), c = f(
    "div",
    { role: "group", "aria-label": n },
    z("warning", ...r, de(Y(o, "destructive", i), l))
  );
  return c.hidden = !0, f("div", { class: "ext-localSkills-form-confirm" }, a.$element[0], c);
}

// src/ui/survey-form/answer-notices.ts
function le(e, t) {
  return f("a", { href: e }, f("bdi", {}, t));
}
function cn(e, t, n) {
  let { messages: r, titles: o, surveyId: i, pageUrl: s } = e, a = o.answer(i, t.name);
  return z(
    "notice",
    // Messages used here: localskills-form-population-affiliates, localskills-form-population-partners,
    // localskills-form-population-society
    n === "individuals" ? null : f("p", {}, r.text(`localskills-form-population-${n}`)),
    f(
      "p",
      {},
      f("strong", {}, r.text("localskills-form-public")),
      " ",
      r.text("localskills-form-public-who", t.name)
    ),
    f("p", {}, r.text("localskills-form-public-page"), " ", le(s(a), a)),
    f("p", {}, r.text("localskills-form-public-history")),
    t.isTemporary ? po(e) : null
  );
}
function un(e) {
  let { messages: t, pageUrl: n, pageTitle: r } = e;
  return f(
    "p",
    { class: "ext-localSkills-form-links" },
    le(n("Special:UserLogin", { returnto: r }), t.text("localskills-form-log-in")),
    le(n("Special:CreateAccount", { returnto: r }), t.text("localskills-form-create-account"))
  );
}
function po(e) {
  return f(
    "div",
    {},
    f("p", {}, e.messages.text("localskills-form-temporary")),
    un(e)
  );
}
function dn(e) {
  return z(
    "notice",
    f("p", {}, e.messages.text("localskills-form-logged-out")),
    un(e)
  );
}
function mn(e, t, n) {
  let { messages: r } = e, { survey: { audience: o }, texts: i } = n, { description: s } = o, a = ln(o, t);
  return a === "invited" ? null : z(
    "warning",
    f("p", {}, a === "too-few-edits" ? r.text("localskills-form-audience-edits", o.minEdits) : r.text("localskills-form-audience-groups")),
    s && ve(J(s, r, i.locale), r)
  );
}
function fn(e, t, n) {
  let { messages: r, formatDate: o, surveyId: i } = e, s = n === "closed";
  return z("notice", f(
    "p",
    {},
    r.text(
      `localskills-form-state-${s && t.status === "archived" ? t.status : n}`,
      t.opens === null ? "" : o(t.opens)
    ),
    s ? " " : null,
    s ? le(e.pageUrl(e.titles.results(i)), r.text("localskills-form-results")) : null
  ));
}
function Tt(e, t, n, r, ...o) {
  let { messages: i, pageUrl: s, formatTime: a } = e, { submitted: l } = n.reading, c = l !== null && !isNaN(Date.parse(l)) ? l : n.timestamp;
  return z(
    "notice",
    f(
      "p",
      {},
      i.text(r ? "localskills-form-saved" : "localskills-form-saved-only", c === null ? "" : a(c)),
      " ",
      le(s(t), i.text("localskills-form-answer-page"))
    ),
    n.user !== null && e.user !== null && n.user !== e.user.name ? f("p", {}, i.text("localskills-form-changed-by", n.user)) : null,
    r && n.reading.exclusion === "several-answers" ? f("p", {}, i.text("localskills-form-several-answers")) : null,
    !r || n.reading.unknown.size === 0 ? null : f("p", {}, i.text(
      "localskills-form-unasked",
      Array.from(n.reading.unknown.keys()).join(", "),
      n.reading.unknown.size
    )),
    ...o
  );
}
function pn(e, t, n, r, o) {
  let { messages: i, formatTime: s } = e;
  return z(
    n || r ? "warning" : "success",
    f(
      "p",
      {},
      i.text("localskills-form-draft", s(t)),
      " ",
      n ? i.text("localskills-form-draft-outdated") : null
    ),
    r === null ? null : f("p", {}, r === 0 ? i.text("localskills-form-draft-carried") : i.text("localskills-form-draft-left-out", r)),
    At(e, n, o)
  );
}
function At(e, t, n) {
  let { messages: r } = e, o = r.text(t ? "localskills-form-draft-use-saved" : "localskills-form-draft-discard");
  return Et({
    messages: r,
    label: o,
    explanation: [f("p", {}, r.text("localskills-form-draft-discard-explain"))],
    yes: o,
    act: n
  });
}
function gn({ messages: e, pageUrl: t }) {
  return le(t("Special:ListAdmins"), e.text("localskills-form-administrators"));
}
function yn(e, t) {
  let { messages: n } = e;
  return Et({
    messages: n,
    label: n.text("localskills-form-withdraw"),
    explanation: [f("p", {}, n.text("localskills-form-withdraw-explain"), " ", gn(e))],
    yes: n.text("localskills-form-withdraw-yes"),
    act: t
  });
}
function hn(e, t) {
  let { messages: n, pageUrl: r } = e;
  return z(
    "success",
    f("p", {}, n.text("localskills-form-withdrawn-history")),
    f(
      "p",
      { class: "ext-localSkills-form-links" },
      le(r(t, { action: "history" }), n.text("localskills-form-history")),
      gn(e)
    )
  );
}

// src/core/survey/special-choices.ts
var xe = "other", bn = "none", Ot = "refused", Lt = "dontknow", xn = [Ot, Lt], go = { other: null, none: null, refused: null, dontKnow: null };
function ie(e) {
  return `${e}.${xe}`;
}
function me(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((t) => t !== null);
}
function Me(e) {
  return "special" in e ? e.special : go;
}
function je(e, t) {
  return [e.none, e.refused, e.dontKnow].some((n) => n !== null && n.value === t);
}

// src/core/survey/parameters.ts
function yo(e, t, n) {
  return `${e}.${t}.${n}`;
}
function ho(e, t) {
  return `${e}.${t}`;
}
function bo(e) {
  let t = [], n = (r) => {
    t.push(r), r.type === "panel" && r.elements.forEach(n);
  };
  return e.pages.forEach((r) => r.elements.forEach(n)), t;
}
function oe(e) {
  return bo(e).filter((t) => t.type !== "panel" && t.type !== "html");
}
function wn(e) {
  return oe(e).reduce((t, n) => t.concat(Ue(n)), []);
}
function Ue(e) {
  let t = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((n) => P(v({}, t), { name: ho(e.name, n.value), row: n, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((n, r) => n.concat(e.columns.map((o) => P(v({}, t), { name: yo(e.name, r.value, o.name), row: r, column: o, choices: o.choices }))), []);
    case "text":
      return [P(v({}, t), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [P(v({}, t), { choices: null, kind: "text" })];
    case "ranking":
      return [P(v({}, t), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [P(v({}, t), { choices: [...e.choices, ...me(e.special)] })];
    default: {
      let n = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === me(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", o = P(v({}, t), { choices: n ? null : e.choices, isMultiple: r });
      return Me(e).other === null ? [o] : [o, P(v({}, t), { name: ie(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/ui/survey-form/answer-values.ts
function kn(e, t, n) {
  let r = new Map(e);
  return n.every((o) => o === "") ? r.delete(t) : r.set(t, n), r;
}
function Pt(e, t, n) {
  return vn(e, t, n).length === 0;
}
function vn(e, t, n) {
  let r = oe(e).filter(({ type: s }) => s === "ranking").map(({ name: s }) => s), o = (s, a) => {
    let l = (s.get(a) || []).slice();
    return JSON.stringify(r.includes(a) ? l : l.sort());
  }, i = new Set(Array.from(t.keys()).concat(Array.from(n.keys())));
  return Array.from(i).filter((s) => o(t, s) !== o(n, s));
}
function Sn(e, t) {
  let n = /* @__PURE__ */ new Map();
  return wn(e).forEach(({ name: r, choices: o }) => {
    let i = (t.get(r) || []).filter((s) => o === null || o.some(({ value: a }) => a === s));
    i.length > 0 && n.set(r, i);
  }), { values: n, leftOut: vn(e, t, n).length };
}

// src/ui/survey-form/draft.ts
function En(e) {
  return Array.isArray(e) && e.every((t) => Array.isArray(t) && t.length === 2 && typeof t[0] == "string" && Array.isArray(t[1]) && t[1].every((n) => typeof n == "string"));
}
function xo(e) {
  let t;
  try {
    t = JSON.parse(e);
  } catch (n) {
    return null;
  }
  return t === null || typeof t != "object" || typeof t.baseRevision != "number" || typeof t.step != "number" || typeof t.keptAt != "string" || !En(t.values) || !En(t.baseValues) ? null : {
    baseRevision: t.baseRevision,
    definitionRevision: Number(t.definitionRevision) || 0,
    baseValues: new Map(t.baseValues),
    step: t.step,
    keptAt: t.keptAt,
    values: new Map(t.values)
  };
}
function Tn(e, t, n, r) {
  let o = `localskills-draft/${t}/${n}/${r}`;
  return {
    read() {
      let i = e.get(o);
      return typeof i == "string" ? xo(i) : null;
    },
    write(i) {
      return e.set(o, JSON.stringify(P(v({}, i), {
        baseValues: Array.from(i.baseValues),
        values: Array.from(i.values)
      })), 7776e3);
    },
    clear() {
      e.remove(o);
    }
  };
}
var wo = 400;
function An(e) {
  let t = null, n = !1, r = () => (t !== null && (window.clearTimeout(t), t = null), n && e() && (n = !1), !n), o = () => {
    r();
  }, i = (s) => {
    r() || (s.preventDefault(), s.returnValue = "");
  };
  return window.addEventListener("pagehide", o), document.addEventListener("visibilitychange", o), window.addEventListener("beforeunload", i), {
    changed() {
      n = !0, t !== null && window.clearTimeout(t), t = window.setTimeout(r, wo);
    },
    keep: r,
    settle() {
      n = !1, r();
    },
    stop() {
      n = !1, r(), window.removeEventListener("pagehide", o), document.removeEventListener("visibilitychange", o), window.removeEventListener("beforeunload", i);
    }
  };
}

// src/ui/survey-form/language-suggestions.ts
function On(e, t) {
  let { messages: { language: n }, wiki: r } = e, o = null;
  return (i) => i !== "languages" ? Promise.resolve([]) : (o = o || r.spokenLanguages(t.name).catch(() => []).then(
    (s) => s.includes(n) ? s : s.concat(n)
  ), o);
}

// src/ui/survey-form/step-history.ts
function Ln(e, t) {
  let n = e == null ? void 0 : e.localSkills;
  return n && n.survey === t && Array.isArray(n.before) ? n : null;
}
function Pn(e, t, n) {
  let { history: r } = window, o = P(v({ before: [] }, Ln(r.state, e)), { survey: e, step: t }), i = (a) => (o = a, P(v({}, r.state), { localSkills: o })), s = (a) => {
    let l = Ln(a.state, e);
    if (l !== null) {
      let c = l.step !== o.step;
      o = l, c && n(o.step);
    }
  };
  return window.addEventListener("popstate", s), r.scrollRestoration = "manual", r.replaceState(i(o), ""), {
    show(a) {
      let { before: l } = o;
      a !== o.step && (l[l.length - 1] === a ? (o = { survey: e, step: a, before: l.slice(0, -1) }, r.back()) : r.pushState(i({ survey: e, step: a, before: l.concat(o.step) }), ""));
    },
    stop() {
      window.removeEventListener("popstate", s), r.scrollRestoration = "auto", o.before.length > 0 && r.go(-o.before.length);
    }
  };
}

// src/core/survey/conditions/evaluate-condition.ts
function Nn(e, t, n = () => !1) {
  return nt(e.expression, t, n) == !0;
}
function nt(e, t, n) {
  let r = (o) => nt(o, t, n);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return ko(t(e.parameter));
    case "unary": {
      let o = r(e.operand);
      return e.operator === "not" ? !o : e.operator === "negative" ? Rn("-", 0, o) : ne(o) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: o, left: i, right: s } = e;
      if (o !== "equal" && o !== "notequal")
        return Rn(o, r(i), r(s));
      let a = [i, s].some((l) => l.kind === "answer" && n(l.parameter));
      return ze(r(i), r(s), a) === (o === "equal");
    }
  }
}
function Z(e) {
  return typeof e == "object" && e !== null;
}
function tt(e) {
  return e == null;
}
function ne(e) {
  return Z(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function ko(e) {
  var t;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (t = Cn(e)) != null ? t : e;
}
function Cn(e) {
  let t = e.trim();
  if (/^0x/.test(t)) {
    let o = t.length > 32 ? NaN : parseInt(t);
    return isNaN(o) || !isFinite(t) ? null : o;
  }
  if (t === "" || /^\d{16,}$/.test(t))
    return null;
  let n = t.indexOf(",") === t.lastIndexOf(",") ? t.replace(",", ".") : t, r = parseFloat(n);
  return isNaN(r) || !isFinite(n) ? null : r;
}
function Rn(e, t, n) {
  switch (e) {
    case "less":
      return et(t, n);
    case "greater":
      return et(n, t);
    case "lessorequal":
      return ze(t, n) || et(t, n);
    case "greaterorequal":
      return ze(t, n) || et(n, t);
    case "contains":
      return Se(t, n);
    case "notcontains":
      return !t && !ne(n) || !Fn(t, n) && !Se(t, n);
    case "anyof":
      return Mn(t, n);
    case "noneof":
      return !Mn(t, n);
    case "allof":
      return (!!t || ne(n)) && (Z(n) ? n.every((r) => Se(t, r)) : Se(t, n));
    default:
      return vo(e, Rt(t, n), Rt(n, Rt(t, n)));
  }
}
function Rt(e, t) {
  return ne(e) ? typeof t == "number" ? 0 : typeof e == "string" ? e : typeof t == "string" ? "" : Z(t) ? [] : 0 : e;
}
function vo(e, t, n) {
  if (e === "and")
    return t && n;
  if (e === "or")
    return t || n;
  if (Z(t) || Z(n))
    return;
  let r = t, o = n;
  switch (e) {
    case "+":
      return typeof t == "string" || typeof n == "string" ? String(t) + String(n) : Mt(r + o, Math.max(Ne(r), Ne(o)));
    case "-":
      return Mt(r - o, Math.max(Ne(r), Ne(o)));
    case "*":
      return Mt(r * o, Ne(r) + Ne(o));
    case "/":
      return o ? r / o : void 0;
    case "%":
      return o ? r % o : void 0;
    default:
      return Math.pow(r, o);
  }
}
function Ne(e) {
  let [, t] = String(e).split(".");
  return t === void 0 || typeof e == "string" && Cn(e) === null ? 0 : t.length;
}
function Mt(e, t) {
  return t > 0 ? parseFloat(e.toFixed(Math.min(t, 100))) : e;
}
function et(e, t) {
  return !tt(e) && !tt(t) && e < t;
}
function ze(e, t, n = !1) {
  return e === t ? !0 : Z(e) || Z(t) ? Z(e) && Z(t) ? So(e, t, n) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || t === null) && ne(e) && ne(t)
  ) : typeof e == "string" && typeof t == "string" ? e.trim().toLowerCase() === t.trim().toLowerCase() : ne(e) || ne(t) ? (tt(e) || e === "") && (tt(t) || t === "") : typeof e != typeof t && typeof e != "number" && typeof t != "number" ? String(e).toLowerCase() === String(t).toLowerCase() : Number(e) === Number(t);
}
function So(e, t, n) {
  let [r, o] = n ? [e, t] : [e.slice().sort(), t.slice().sort()];
  return r.length === o.length && r.every((i, s) => ze(i, o[s]));
}
function Fn(e, t) {
  return Z(e) ? !1 : ne(e) || !t;
}
function Se(e, t) {
  if (Z(e)) {
    let n = Z(t) ? t : [t];
    return e.length > 0 && n.every((r) => e.some((o) => ze(o, r)));
  }
  return !Fn(e, t) && String(e).toLowerCase().includes(String(t).toLowerCase());
}
function Mn(e, t) {
  return ne(e) || ne(t) ? ne(t) && (ne(e) || !Z(e) || e.length > 0) : Z(e) ? Z(t) ? t.some((n) => Se(e, n)) : Se(e, t) : Se(t, e);
}

// src/core/survey/conditions/condition-parameters.ts
function In(e) {
  let t = /* @__PURE__ */ new Set();
  return Je(e.expression, t), Array.from(t);
}
function Je(e, t) {
  switch (e.kind) {
    case "answer":
      t.add(e.parameter);
      break;
    case "unary":
      Je(e.operand, t);
      break;
    case "binary":
      Je(e.left, t), Je(e.right, t);
      break;
    case "iif":
      e.operands.forEach((n) => Je(n, t));
      break;
  }
}

// src/core/survey/conditions/resolution-order.ts
function $n(e) {
  let t = Eo(e), n = /* @__PURE__ */ new Map();
  return Ao(t).forEach((r) => r.forEach((o) => {
    let i = !Oo(r);
    n.set(o, {
      element: o.element,
      parent: o.parent && n.get(o.parent),
      visibleIf: i ? o.element.visibleIf : null,
      items: i ? o.items : []
    });
  })), Array.from(n.values());
}
function Nt(e) {
  return "isRequired" in e;
}
function Ct(e) {
  return e.split(".", 1)[0];
}
function Eo(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = (o, i) => {
    let s = { element: o, parent: i, items: To(o), needs: i === null ? [] : [i] };
    t.push(s), Nt(o) ? n.set(o.name, s) : "elements" in o && o.elements.forEach((a) => r(a, s));
  };
  return e.pages.forEach((o) => r(o, null)), t.forEach(({ element: o, items: i, needs: s }) => {
    var a;
    i.map(({ visibleIf: l }) => l).concat((a = o.visibleIf) != null ? a : []).forEach((l) => In(l).forEach((c) => {
      let u = n.get(Ct(c));
      u !== void 0 && !s.includes(u) && s.push(u);
    }));
  }), t;
}
function To(e) {
  let t = [], n = (r, o, i = "") => r.forEach(({ value: s, visibleIf: a, isRetired: l }) => {
    a !== null && !l && t.push({ isRow: o, column: i, value: s, visibleIf: a });
  });
  return "choices" in e && n(e.choices, !1), "rows" in e && n(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: o }) => n(o, !1, r)), t;
}
function Ao(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = [], o = (i) => {
    let s = n.size;
    n.set(i, s), r.push(i);
    let a = s;
    for (let l of i.needs) {
      let c = n.get(l);
      c === void 0 ? a = Math.min(a, o(l)) : r.includes(l) && (a = Math.min(a, c));
    }
    if (a === s) {
      let l = r.splice(r.indexOf(i));
      t.push(l.length > 1 ? e.filter((c) => l.includes(c)) : l);
    }
    return a;
  };
  return e.forEach((i) => {
    n.has(i) || o(i);
  }), t;
}
function Oo(e) {
  return e.length > 1 || e.some((t) => t.needs.includes(t));
}

// src/core/survey/conditions/visibility.ts
function rt(e) {
  let t = $n(e), n = t.filter(Dn), r = /* @__PURE__ */ new Map();
  t.forEach(({ element: i }) => {
    Nt(i) && r.set(i.name, i);
  });
  let o = (i) => {
    var s;
    return ((s = r.get(i)) == null ? void 0 : s.type) === "ranking";
  };
  return (i) => {
    let s = Po(i), a = /* @__PURE__ */ new Set(), l = /* @__PURE__ */ new Set(), c = (m) => Lo(s.values().get(m), r.get(m)), u = ({ expression: m }) => nt(m, c, o) === !0;
    for (let m of n) {
      let { element: { name: p }, parent: y, visibleIf: h } = m;
      if (y !== null && a.has(y) || h !== null && !u(h)) {
        a.add(m), l.add(Ft(p, y === null)), s.reduce(p, () => []);
        continue;
      }
      let E = m.items.filter((R) => !Nn(R.visibleIf, c, o));
      E.length > 0 && (E.forEach(({ value: R, isRow: T, column: g }) => l.add(Ge(p, T, R, g))), s.reduce(p, (R, T) => {
        let [, g = "", x = ""] = T.split(".");
        return l.has(Ge(p, !0, g, "")) ? [] : (
          // The text of "other" is no code.
          g !== "" && "special" in m.element ? R : R.filter((b) => !l.has(Ge(p, !1, b, x)))
        );
      }));
    }
    let d = {
      isShown: (m) => !l.has(Ft(m, !1)),
      isPageShown: (m) => !l.has(Ft(m, !0)),
      isChoiceShown: (m, p, y = "") => !l.has(Ge(m, !1, p, y)),
      isRowShown: (m, p) => !l.has(Ge(m, !0, p, "")),
      isRequired(m) {
        let p = r.get(m);
        return p !== void 0 && !p.isRetired && d.isShown(m) && (p.requiredIf === null ? p.isRequired : u(p.requiredIf));
      },
      values: s.values()
    };
    return d;
  };
}
function Dn(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && Dn(e.parent);
}
function Ft(e, t) {
  return `${t} ${e}`;
}
function Ge(e, t, n, r) {
  return `${e} ${t} ${n} ${r}`;
}
function Lo(e = [], t) {
  let n = t == null ? void 0 : t.type;
  if (n === "checkbox" || n === "tagbox" || n === "ranking")
    return e;
  let [r = null] = e, o = (t == null ? void 0 : t.type) === "text" && t.inputType === "number";
  return r !== null && o && isFinite(Number(r)) ? Number(r) : r;
}
function Po(e) {
  let t = null, n = /* @__PURE__ */ new Map();
  return {
    values: () => t != null ? t : e,
    reduce(r, o) {
      var i;
      n.size === 0 && e.forEach((s, a) => {
        var c;
        let l = Ct(a);
        n.set(l, [...(c = n.get(l)) != null ? c : [], a]);
      });
      for (let s of (i = n.get(r)) != null ? i : []) {
        let a = e.get(s), l = o(a, s);
        l.length < a.length && (t = t != null ? t : new Map(e), l.length > 0 ? t.set(s, l) : t.delete(s));
      }
    }
  };
}

// src/core/survey/text.ts
function we(e, t) {
  if (e.text !== null)
    return J(e.text, t.messages, t.locale);
  let n = t.taxonomy === null ? null : t.taxonomy.get(e.value);
  return n !== null && t.taxonomy !== null ? J(n.label, t.messages, t.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function fe(e, t) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : J(e.title, t.messages, t.locale);
}

// src/core/survey/number-text.ts
var Ro = [
  1632,
  1776,
  1984,
  2406,
  2534,
  2662,
  2790,
  2918,
  3046,
  3174,
  3302,
  3430,
  3664,
  3792,
  3872,
  4160,
  6112,
  6160,
  65296
], Mo = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function Ce(e) {
  let t = e.trim().replace(/[^ -~]/g, No), n = Mo.exec(t);
  if (n === null)
    return null;
  let [, r, o = "", i, s = ""] = n, a = /^[1-9]\d{0,2}$/.test(o) && s.length === 3 && (i === "," || s.endsWith("0") && !e.includes("\u066B"));
  if (o + s === "" || a)
    return null;
  let l = o.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", c = s.replace(/0+$/, ""), u = c === "" ? l : `${l}.${c}`;
  return r === "-" && u !== "0" ? `-${u}` : u;
}
function No(e) {
  let t = e.charCodeAt(0), n = Ro.find((r) => t >= r && t < r + 10);
  return n !== void 0 ? String(t - n) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/canonical-value.ts
function Hn(e, t) {
  var o;
  let { kind: n, question: r } = t;
  return n === "number" ? (o = Ce(e)) != null ? o : e.trim() : n === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/dates.ts
function ke(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, r, o] = [Number(t[1]), Number(t[2]), Number(t[3])], s = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && o >= 1 && o <= s;
}
function ot(e) {
  return ke(`${e}-01`);
}

// src/core/survey/number-limits.ts
function Qn(e, t) {
  let [n, r] = [t.min, t.max].map((o) => o === null ? null : Number(o));
  return t.isInteger && e.includes(".") ? { code: "not-whole", limits: [] } : typeof n == "number" && Number(e) < n ? { code: "too-small", limits: [n] } : typeof r == "number" && Number(e) > r ? { code: "too-large", limits: [r] } : null;
}

// src/core/survey/validate-answer.ts
function Vn(e, t, n = rt(e)(t)) {
  let r = [];
  for (let o of oe(e))
    !o.isRetired && n.isShown(o.name) && Co(o, n, (i, s, ...a) => {
      r.push({ question: o.name, parameter: i, code: s, parameters: a });
    });
  return r;
}
function Bn(e, t) {
  return t.text(`localskills-answer-${e.code}`, ...e.parameters);
}
function Co(e, t, n) {
  let { name: r } = e, o = Ue(e).filter(({ row: c }) => c === null || !c.isRetired && t.isRowShown(r, c.value)), i = (c) => {
    var u;
    return ((u = t.values.get(c)) != null ? u : []).filter((d) => d.trim() !== "");
  };
  for (let c of o) {
    let u = i(c.name);
    c.kind === "codes" ? Io(c, u, n) : u[0] !== void 0 && c.name === r && Do(c, u[0], n);
  }
  let s = i(r), a = Me(e);
  a.other !== null && s.includes(xe) && i(ie(r)).length === 0 && n(ie(r), "other-text");
  let l = (c) => i(c.name).length === 0;
  o.every(l) ? t.isRequired(r) && o.length > 0 && n(r, "required") : e.type === "matrix" && e.isEachRowRequired ? o.filter(l).forEach((c) => n(c.name, "row-required")) : s.some((c) => je(a, c)) ? s.length > 1 && n(r, "not-alone") : $o(e, s, t, n);
}
var Fo = /^[a-z0-9_-]{1,64}$/;
function Io({ name: e, choices: t, isMultiple: n }, r, o) {
  let i = r.filter((s) => t === null ? !Fo.test(s) : !t.some((a) => a.value === s));
  i.forEach((s) => o(e, "unknown-code", s)), i.length === 0 && !n && r.length > 1 && o(e, "several-codes");
}
function $o(e, t, n, r) {
  let { name: o } = e;
  if (e.type === "ranking" && !e.isSelectToRank) {
    let i = e.choices.filter(({ value: a, isRetired: l }) => !l && n.isChoiceShown(o, a)), s = i.filter(({ value: a }) => t.includes(a)).length;
    s < i.length && r(o, "rank-all", i.length, s);
  } else if ("minSelectedChoices" in e) {
    let { minSelectedChoices: i, maxSelectedChoices: s } = e;
    i !== null && t.length < i ? r(o, "too-few", i, t.length) : s !== null && t.length > s && r(o, "too-many", s, t.length);
  }
}
function Do(e, t, n) {
  let { name: r, question: o } = e;
  "maxLength" in o && o.maxLength !== null && t.length > o.maxLength ? n(r, "too-long", o.maxLength, t.length) : o.type === "text" && Vo(o, Hn(t, e), n);
}
var Ho = /^https?:\/\/[^\s/?#]+\S*$/i, Qo = /^-?\d+(\.\d+)?$/;
function Vo(e, t, n) {
  let { name: r, inputType: o, min: i, max: s } = e;
  switch (o) {
    case "number":
      if (!Qo.test(t))
        n(r, "not-a-number", t);
      else {
        let a = Qn(t, e);
        a !== null && n(r, a.code, ...a.limits);
      }
      break;
    case "url":
      Ho.test(t) || n(r, "not-a-url", t);
      break;
    case "date":
    case "month":
      (o === "date" ? ke : ot)(t) ? i !== null && t < i ? n(r, "too-early", i) : s !== null && t > s && n(r, "too-late", s) : n(r, o === "date" ? "not-a-date" : "not-a-month", t);
      break;
  }
}

// src/ui/questions/scale-ends.ts
function pe(e) {
  return /^\d+$/.test(e.value);
}
function it(e, t, n = null) {
  let r = (o, i) => f("span", { class: `ext-localSkills-form-ends-${o}` }, i);
  return f(
    "div",
    { class: "ext-localSkills-form-ends", "aria-hidden": "true" },
    r("first", e),
    r("last", t),
    n && r("other", n)
  );
}

// src/ui/questions/choice-input.ts
function ge(e, t, n) {
  let { messages: r } = n, o = we(e, n);
  return t ? f("span", {}, r.text("localskills-form-retired-choice", o.text)) : X(o, r);
}
function Fe(e) {
  return { value: e, text: null, visibleIf: null, isRetired: !0 };
}
function st(e) {
  let { type: t, name: n, choice: r, isGone: o, isBox: i, texts: s } = e, a = f("input", { type: t, name: n, value: r.value }), l = ge(r, o, s);
  if (!i)
    return {
      input: a,
      element: f(
        "label",
        { class: "ext-localSkills-form-choice" },
        a,
        f("span", { class: "ext-localSkills-form-choice-label" }, l)
      )
    };
  let c = pe(r), u = l.textContent || "", d = !c || u !== r.value;
  return {
    input: a,
    element: f(
      "label",
      v({
        class: `ext-localSkills-form-box ext-localSkills-form-box-${c ? "step" : "other"}`
      }, d ? { title: u } : {}),
      a,
      f(
        "span",
        { class: "ext-localSkills-form-mark" },
        c ? s.messages.number(Number(r.value)) : null,
        // Read out with the number; seen where there is room for it.
        d ? f("span", { class: "ext-localSkills-form-box-label" }, c ? " " : null, l) : null
      )
    )
  };
}
function lt(e, t) {
  if (e.altKey || e.ctrlKey || e.metaKey)
    return;
  let n = t.find(({ value: o }) => o === e.key), r = n ? n.value : e.key === "Delete" || e.key === "Backspace" ? null : void 0;
  return r !== void 0 && e.preventDefault(), n && n.focus(), r;
}

// src/ui/questions/offered-choices.ts
function Ye(e) {
  return me(Me(e));
}
function at(e) {
  let t = Ye(e).map(({ value: n }) => n);
  return "choices" in e ? e.choices.filter(({ value: n }) => !t.includes(n)) : [];
}

// src/ui/questions/other-text.ts
function ct(e, t, n) {
  let { texts: { messages: r }, onChange: o } = t, i = ie(e.name), s = f("input", {
    type: "text",
    class: "ext-localSkills-form-input",
    "aria-describedby": n
  }), a = f("label", { class: "ext-localSkills-form-other" }, r.text("localskills-form-other-text"), s);
  a.hidden = !0;
  let l = () => o(i, a.hidden || s.value.trim() === "" ? [] : [s.value]);
  return s.addEventListener("input", l), {
    element: a,
    show(c) {
      s.value = (c.get(i) || [])[0] || "", a.hidden = !(c.get(e.name) || []).includes(xe);
    },
    update(c) {
      a.hidden === c.includes(xe) && (a.hidden = !a.hidden, l());
    },
    focus: () => s.focus()
  };
}

// src/ui/questions/question-frame.ts
function ae(e, t, n, r = null) {
  let { messages: o } = t, i = OO.ui.generateElementId(), s = f("span", { class: "ext-localSkills-form-question-required" }, o.text("localskills-form-required"));
  s.hidden = !e.isRequired;
  let a = [X(fe(e, t), o), " ", s], l = r === null ? f("legend", { class: "ext-localSkills-form-question-title" }, ...a) : f("label", { class: "ext-localSkills-form-question-title", for: r }, ...a), c = f("div", { class: "ext-localSkills-form-question-help", id: `${i}-help` });
  e.description !== null ? c.appendChild(f("p", {}, X(J(e.description, o, t.locale), o))) : n !== "" && c.appendChild(f("p", {}, n));
  let u = f("div", { class: "ext-localSkills-form-question-fault", id: `${i}-fault` }), d = f("div", { class: "ext-localSkills-form-question-body" }), m = null, p = (c.firstChild ? `${i}-help ` : "") + `${i}-fault`, y = f(
    r === null ? "fieldset" : "div",
    { class: `ext-localSkills-form-question ext-localSkills-form-question-${e.type}` },
    l,
    c.firstChild ? c : null,
    u,
    d
  );
  return r === null && y.setAttribute("aria-describedby", p), {
    element: y,
    body: d,
    fault: u,
    describedBy: p,
    update(h) {
      s.hidden = !h.isRequired(e.name);
    },
    setFault(h) {
      h !== m && (m = h, y.classList.toggle("ext-localSkills-form-question-faulty", h !== null), M(u, h), Array.from(d.querySelectorAll("input:not( [ type=radio ] ), select, textarea")).forEach(
        (E) => h === null ? E.removeAttribute("aria-invalid") : E.setAttribute("aria-invalid", "true")
      ));
    }
  };
}

// src/ui/questions/selection-limits.ts
function ut(e, t) {
  let { minSelectedChoices: n, maxSelectedChoices: r } = "minSelectedChoices" in e ? e : { minSelectedChoices: null, maxSelectedChoices: null };
  return n !== null && r !== null ? t.text("localskills-form-choose-between", n, r) : r !== null ? t.text("localskills-form-choose-at-most", r) : n !== null ? t.text("localskills-form-choose-at-least", n) : "";
}
function dt(e, t, n, r) {
  let { minSelectedChoices: o, maxSelectedChoices: i } = n, s = i !== null ? i : o;
  e.classList.toggle("ext-localSkills-form-question-count-over", i !== null && t > i), M(e, s === null ? null : r.text("localskills-form-chosen-of", t, s));
}

// src/ui/questions/small-button.ts
function _n(e, t, n) {
  return f(
    "button",
    { type: "button", class: `ext-localSkills-form-tool ext-localSkills-form-${e}`, title: n },
    f("span", { "aria-hidden": "true" }, t),
    f("span", { class: "ext-localSkills-form-read-out" }, n)
  );
}
function Wn(e, t) {
  let n = f("button", { type: "button", class: "ext-localSkills-form-text-button" }, e);
  return n.addEventListener("click", t), n;
}

// src/ui/questions/choices.ts
var Bo = 8;
function jn(e, t) {
  let { texts: n, onChange: r } = t, { messages: o } = n, i = e.type === "checkbox", s = e.type === "rating" || e.type === "boolean", a = ae(e, n, ut(e, o)), l = ct(e, t, a.describedBy), c = OO.ui.generateElementId(), u = /* @__PURE__ */ new Map(), d = at(e), m = f("div", {
    class: s ? "ext-localSkills-form-scale" : "ext-localSkills-form-choices" + (d.length >= Bo ? " ext-localSkills-form-choices-many" : "")
  }), p = f("div", { class: "ext-localSkills-form-choices" }), y = f("div", { class: "ext-localSkills-form-question-count", "aria-live": "polite" }), h = null, E = (b, S, k) => {
    let Q = st({ type: i ? "checkbox" : "radio", name: c, choice: b, isGone: S, isBox: k, texts: n });
    u.set(b.value, P(v({}, Q), { choice: b })), (k || !s && d.includes(b) ? m : p).appendChild(Q.element);
  }, R = Wn(o.text("localskills-form-clear"), () => {
    g([]), x.focus();
  }), T = (b) => {
    u.forEach(({ input: k }, Q) => {
      k.checked = b.includes(Q);
    }), R.hidden = i || b.length === 0 || e.isRequired;
    let S = s && u.get(b[0]);
    if (e.type === "checkbox")
      dt(y, b.length, e, o);
    else if (S && pe(S.choice)) {
      let k = we(S.choice, n);
      M(y, k.text === S.choice.value ? null : X(k, o));
    } else
      M(y);
  }, g = (b) => {
    T(b), r(e.name, b), l.update(b);
  };
  if (a.body.addEventListener("change", ({ target: b }) => {
    let { name: S, value: k, checked: Q } = b;
    if (S !== c)
      return;
    let I = Array.from(u.keys()).filter((w) => u.get(w).input.checked);
    g(!i || Q && je(e.special, k) ? [k] : I.filter((w) => w === k || !je(e.special, w)));
  }), s && m.addEventListener("keydown", (b) => {
    let S = lt(b, Array.from(u.values()).map(({ input: k }) => k));
    S !== void 0 && g(S === null ? [] : [S]);
  }), e.type === "rating") {
    let b = (S, k) => S !== null ? X(J(S, o, n.locale), o) : k && k.text ? X(we(k, n), o) : null;
    a.body.appendChild(it(
      b(e.minRateDescription, d[0]),
      b(e.maxRateDescription, d[d.length - 1])
    ));
  }
  d.filter(({ isRetired: b }) => !b).forEach((b) => E(b, !1, s)), Ye(e).forEach((b) => E(b, !1, !1)), [m, p, l.element, y, R].forEach((b) => a.body.appendChild(b)), T([]);
  let x = {
    element: a.element,
    show(b) {
      let S = b.get(e.name) || [];
      S.filter((k) => !u.has(k)).forEach(
        (k) => E(d.find(({ value: Q }) => Q === k) || Fe(k), !0, !1)
      ), T(S), l.show(b);
    },
    update(b) {
      a.update(b), u.forEach(({ choice: S, element: k }) => {
        k.hidden = !S.isRetired && !b.isChoiceShown(e.name, S.value);
      });
    },
    setFault(b, S = "") {
      a.setFault(b), h = b === null ? null : S;
    },
    focus() {
      if (h === ie(e.name)) {
        l.focus();
        return;
      }
      let b = Array.from(u.values()).filter((k) => !k.element.hidden), S = !i && b.find(({ input: k }) => k.checked) || b[0];
      S && S.input.focus();
    }
  };
  return x;
}

// src/ui/questions/dropdown.ts
function Un(e, t) {
  let { texts: n, onChange: r } = t, o = OO.ui.generateElementId(), i = ae(e, n, "", o), s = ct(e, t, i.describedBy), a = f("select", { class: "ext-localSkills-form-input", id: o, "aria-describedby": i.describedBy }), l = at(e).concat(Ye(e)), c = "", u = "", d = (y) => !y.isRetired, m = !1, p = () => {
    let y = l.filter(d), h = u === "" || y.some(({ value: E }) => E === u) ? null : l.find(({ value: E, isRetired: R }) => E === u && R) || (l.some(({ value: E }) => E === u) ? null : Fe(u));
    M(
      a,
      f("option", { value: "" }, n.messages.text("localskills-form-choose-one")),
      ...y.concat(h || []).map(
        (E) => f("option", { value: E.value }, ge(E, E === h, n).textContent)
      )
    ), a.value = Array.from(a.options).some(({ value: E }) => E === c) ? c : "";
  };
  return a.addEventListener("change", () => {
    c = a.value;
    let y = c === "" ? [] : [c];
    r(e.name, y), s.update(y);
  }), p(), i.body.appendChild(a), i.body.appendChild(s.element), {
    element: i.element,
    show(y) {
      c = u = (y.get(e.name) || [])[0] || "", p(), s.show(y);
    },
    update(y) {
      i.update(y), d = (h) => !h.isRetired && y.isChoiceShown(e.name, h.value), l.some(({ visibleIf: h }) => h !== null) && p();
    },
    setFault(y, h) {
      i.setFault(y), m = y !== null && h === ie(e.name);
    },
    focus: () => m ? s.focus() : a.focus()
  };
}

// src/ui/questions/grid-cell.ts
var _o = 2, Wo = 7;
function jo(e, t) {
  let n = e.choices.filter(pe).length;
  return n > 1 && e.choices.length - n <= _o ? "boxes" : t && e.choices.length <= Wo ? "lines" : "list";
}
function zn(e, t) {
  let n = e.choices.filter(pe), r = e.choices.filter((i) => !pe(i)), o = (i) => i && we(i, t).text !== i.value ? ge(i, !1, t) : null;
  return it(
    o(n[0]),
    o(n[n.length - 1]),
    r.length === 1 ? o(r[0]) : null
  );
}
function Jn(e, t, n) {
  let { messages: r } = n, o = jo(e, t), i = e.choices.filter(({ isRetired: m }) => !m), s = t ? null : X(fe(e, n), r), a = (m, p, y) => o === "list" ? f("option", { value: m.value }, ge(m, p, n).textContent) : st({ type: "radio", name: y, choice: m, isGone: p, isBox: o === "boxes", texts: n }).element, l = o === "list" ? f(
    "select",
    { class: "ext-localSkills-form-input" },
    f("option", { value: "" }, r.text("localskills-form-choose-one"))
  ) : f("div", { class: o === "boxes" ? "ext-localSkills-form-scale" : "ext-localSkills-form-choices" });
  i.forEach((m) => l.appendChild(a(m, !1, "")));
  let c = f("span", { class: "ext-localSkills-form-grid-chosen", "aria-hidden": "true" }), u = f("legend", { class: "ext-localSkills-form-grid-legend" }, s, o === "boxes" ? c : null), d = f(
    "fieldset",
    { class: `ext-localSkills-form-grid-cell ext-localSkills-form-grid-${o}` },
    u,
    o === "boxes" ? zn(e, n) : null,
    l
  );
  return {
    kind: o,
    heading: f(
      "div",
      { class: `ext-localSkills-form-grid-column ext-localSkills-form-grid-${o}` },
      s && f("div", { class: "ext-localSkills-form-grid-column-title" }, s.cloneNode(!0)),
      o === "boxes" ? zn(e, n) : null,
      o === "lines" ? f("div", { class: "ext-localSkills-form-choices" }, ...i.map(
        (m) => f("span", { class: "ext-localSkills-form-choice" }, ge(m, !1, n))
      )) : null
    ),
    create(m) {
      let p = d.cloneNode(!0), y = OO.ui.generateElementId(), h = t ? m : `${m} ${y}`;
      p.firstChild.id = y, p.setAttribute("aria-labelledby", h), Array.from(p.querySelectorAll("input")).forEach((R) => {
        R.name = y;
      });
      let E = p.querySelector("select");
      return E && E.setAttribute("aria-labelledby", h), p;
    },
    update(m, p) {
      i.filter(({ visibleIf: y }) => y !== null).forEach(({ value: y }) => {
        let h = m.querySelector(`[ value='${y}' ]`);
        (o === "list" ? h : h.parentElement).hidden = !p(y);
      });
    },
    show(m, p) {
      let y = e.choices.find(({ value: g }) => g === p), h = m.lastChild, E = h, R = m.firstChild.id;
      if (p !== "" && !(o === "list" ? Array.from(E.options).some(({ value: g }) => g === p) : Array.from(h.querySelectorAll("input")).some((g) => g.value === p)) && h.appendChild(a(y || Fe(p), !0, R)), o === "list") {
        E.value = p;
        return;
      }
      if (Array.from(h.querySelectorAll("input")).forEach((g) => {
        g.checked = g.value === p;
      }), o === "boxes") {
        let g = y && pe(y) ? we(y, n).text : p;
        M(m.querySelector(".ext-localSkills-form-grid-chosen"), g === p ? null : g);
      }
    }
  };
}

// src/ui/questions/observe-width.ts
function Gn(e, t) {
  if (typeof ResizeObserver == "function") {
    new ResizeObserver((r) => {
      let o = r[0];
      o && o.contentRect.width > 0 && t(o.contentRect.width);
    }).observe(e);
    return;
  }
  let n = () => {
    e.clientWidth > 0 && t(e.clientWidth);
  };
  window.addEventListener("resize", n), window.requestAnimationFrame(n);
}

// src/ui/questions/grid.ts
var Uo = 200, zo = 240, Jo = 80, Go = 20;
function Yn(e, t) {
  let { texts: n, onChange: r } = t, { messages: o } = n, i = ae(e, n, ""), s = e.type === "matrix" ? [{ name: e.name, title: null, choices: e.choices }] : e.columns, a = e.type === "matrix", l = s.map((w) => Jn(w, a, n)), c = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), d = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map(), y = s.reduce((w, { choices: A }) => w.concat(A), e.rows).some(({ visibleIf: w }) => w !== null), h, E = f(
    "div",
    { class: "ext-localSkills-form-grid" },
    f(
      "div",
      { class: "ext-localSkills-form-grid-head", "aria-hidden": "true" },
      f("div", { class: "ext-localSkills-form-grid-label" }),
      ...l.map(({ heading: w }) => w)
    )
  ), R = f("div", { class: "ext-localSkills-form-question-count" });
  E.classList.toggle("ext-localSkills-form-grid-many", e.rows.length >= Go), E.style.setProperty("--localSkills-columns", String(s.length));
  let T = (w) => {
    let A = OO.ui.generateElementId(), C = ge(w, w.isRetired, n), D = f("div", { class: "ext-localSkills-form-grid-label", id: A }, C), O = {
      choice: w,
      label: D,
      cells: [],
      element: f("div", { class: "ext-localSkills-form-grid-row", role: "group", "aria-labelledby": A }, D)
    };
    return c.set(w.value, O), m.set(O.element, O), O.element.hidden = w.isRetired, E.appendChild(O.element), O;
  };
  Ue(e).forEach(({ name: w, row: A, column: C }) => {
    let D = c.get(A.value) || T(A), O = l[s.findIndex((re) => a || re.name === C.name)], F = { name: w, column: C ? C.name : "", maker: O, row: D, element: O.create(D.label.id) };
    u.set(w, F), d.set(F.element, F), D.cells.push(F), D.element.appendChild(F.element);
  }), c.forEach((w) => w.element.appendChild(
    _n("grid-clear", "\xD7", o.text("localskills-form-clear-row", w.label.textContent || ""))
  ));
  let g = ({ name: w }) => !p.has(w), x = () => {
    let w = Array.from(c.values()).filter((C) => !C.element.hidden), A = w.filter((C) => !C.cells.some(g)).length;
    M(R, o.text("localskills-form-rows-answered", A, w.length));
  }, b = (w, A) => {
    A === "" ? p.delete(w.name) : p.set(w.name, A), w.maker.show(w.element, A), w.row.element.classList.toggle("ext-localSkills-form-grid-row-answered", !w.row.cells.every(g));
  }, S = (w, A) => {
    b(w, A), r(w.name, A === "" ? [] : [A]), x();
  }, k = (w) => w.element.querySelector("input:checked") || w.element.querySelector("input, select"), Q = (w) => d.get(w.closest(".ext-localSkills-form-grid-cell"));
  E.addEventListener("change", ({ target: w }) => S(Q(w), w.value)), E.addEventListener("keydown", (w) => {
    let A = w.target.nodeName === "INPUT" ? Q(w.target) : void 0, C = A && lt(w, Array.from(A.element.querySelectorAll("input")));
    A && C !== void 0 && S(A, C || "");
  }), E.addEventListener("click", ({ target: w }) => {
    let A = w.closest(".ext-localSkills-form-grid-clear") && m.get(w.closest(".ext-localSkills-form-grid-row"));
    A && (A.cells.forEach((C) => S(C, "")), k(A.cells[0]).focus());
  }), i.body.appendChild(E), i.body.appendChild(R);
  let I = l.reduce((w, { kind: A }, C) => w + (A === "lines" ? s[C].choices.length * Jo : zo), Uo);
  return Gn(E, (w) => E.classList.toggle("ext-localSkills-form-grid-wide", w >= I)), {
    element: i.element,
    show(w) {
      u.forEach((A, C) => {
        let D = (w.get(C) || [])[0] || "";
        D !== (p.get(C) || "") && b(A, D);
      }), c.forEach((A) => {
        A.choice.isRetired && (A.element.hidden = A.cells.every(g));
      }), x();
    },
    update(w) {
      i.update(w), y && (c.forEach(({ choice: A, element: C }) => {
        A.isRetired || (C.hidden = !w.isRowShown(e.name, A.value));
      }), u.forEach(({ column: A, maker: C, element: D }) => C.update(
        D,
        (O) => w.isChoiceShown(e.name, O, A)
      )), x());
    },
    setFault(w, A = "") {
      i.setFault(w);
      let C = h && h.row;
      h = w === null ? void 0 : u.get(A);
      let D = h && h.row;
      D !== C && (c.forEach((O) => O.element.classList.toggle("ext-localSkills-form-grid-row-faulty", O === D)), D ? D.label.appendChild(i.fault) : i.element.insertBefore(i.fault, i.body));
    },
    focus() {
      let w = Array.from(u.values()).find(({ row: A }) => !A.element.hidden);
      (h || w) && k(h || w).focus();
    }
  };
}

// src/ui/questions/late-question.ts
var qn = { picker: "200px", ranking: "10000px" }, Xn = /* @__PURE__ */ new WeakMap();
function mt(e, t, n) {
  let { texts: { messages: r }, texts: o, loadPickers: i } = t, s = Xn.get(i);
  if (s)
    return n(s);
  let a = e.type === "ranking", l = OO.ui.generateElementId(), c = ae(e, o, a ? "" : ut(e, r), a ? null : l), u = f("input", {
    id: l,
    type: "text",
    class: "ext-localSkills-form-input",
    role: "combobox",
    "aria-expanded": "false",
    "aria-describedby": c.describedBy,
    placeholder: r.text("localskills-form-picker-search")
  }), d = f("div", { class: "ext-localSkills-form-late-place" }, c.element), m = null, p = /* @__PURE__ */ new Map(), y = null, h = [null, void 0], E = null, R = (x) => {
    let b = d.contains(document.activeElement);
    if (m = x, x.show(p), y !== null && x.update(y), x.setFault(...h), M(d, x.element), b) {
      x.focus();
      let S = document.activeElement;
      S instanceof HTMLInputElement && u.value !== "" && (S.value = u.value, S.dispatchEvent(new Event("input", { bubbles: !0 })));
    }
  }, T = () => {
    E = null, c.setFault(r.text("localskills-form-part-not-loaded")), M(c.body, Y(r.text("localskills-save-try-again"), "normal", () => {
      g();
    }).$element[0]);
  }, g = () => (E = E || i().then((x) => {
    Xn.set(i, x), R(n(x));
  }, T), E);
  if (a || c.body.appendChild(u), e.type === "tagbox") {
    let x = f("div", { class: "ext-localSkills-form-question-count" });
    dt(x, 0, e, r), c.body.appendChild(x);
  }
  if (["focusin", "pointerdown"].forEach((x) => window.addEventListener(x, g, { once: !0, passive: !0 })), "IntersectionObserver" in window) {
    let x = new IntersectionObserver((b) => {
      b.some(({ isIntersecting: S }) => S) && (x.disconnect(), g());
    }, { rootMargin: a ? qn.ranking : qn.picker });
    x.observe(c.element);
  } else
    g();
  return {
    element: d,
    show(x) {
      p = x, m !== null && m.show(x);
    },
    update(x) {
      y = x, (m || c).update(x);
    },
    setFault(x, b) {
      h = [x, b], m !== null ? m.setFault(x, b) : c.setFault(x);
    },
    focus() {
      m !== null ? m.focus() : (u.focus(), g().then(() => m && m.focus()));
    }
  };
}

// src/ui/questions/text-field.ts
var Yo = 50, Kn = { date: "YYYY-MM-DD", month: "YYYY-MM" };
function qo(e, t) {
  if (e.type === "comment" || e.inputType === "text" || e.inputType === "url")
    return e.type === "comment" ? t.text("localskills-form-comment-public") : "";
  let { min: n, max: r, inputType: o } = e, i = (s) => o === "number" ? t.number(Number(s), (s.split(".")[1] || "").length) : (
    // Isolated from left to right, else Arabic text would turn the parts of the date around.
    `\u2066${s}\u2069`
  );
  return n !== null && r !== null ? t.text("localskills-form-from-to", i(n), i(r)) : n !== null ? t.text("localskills-form-from", i(n)) : r !== null ? t.text("localskills-form-up-to", i(r)) : "";
}
function Xo(e) {
  if (e.type === "comment")
    return f("textarea", { rows: "3" });
  let { inputType: t, min: n, max: r } = e;
  if (t === "number")
    return f("input", { type: "text", inputmode: e.isInteger ? "numeric" : "decimal", dir: "ltr" });
  let o = f("input", v({ type: t }, t === "text" ? {} : { dir: "ltr" }));
  return n !== null && o.setAttribute("min", n), r !== null && o.setAttribute("max", r), o.type !== t && Kn[t] && (o.placeholder = Kn[t]), o;
}
function Zn(e, t) {
  let { texts: n, onChange: r } = t, { messages: o } = n, i = OO.ui.generateElementId(), s = ae(e, n, qo(e, o), i), a = Xo(e), l = e.type === "comment" ? "" : e.inputType, c = f("div", { class: "ext-localSkills-form-question-count" });
  a.id = i, a.className = `ext-localSkills-form-input ext-localSkills-form-input-${l || "long"}`, a.setAttribute("aria-describedby", s.describedBy), e.maxLength !== null && (a.maxLength = e.maxLength), e.type === "text" && e.placeholder !== null && (a.placeholder = J(e.placeholder, o, n.locale).text);
  let u = () => {
    let m = e.maxLength === null ? null : e.maxLength - a.value.length;
    c.setAttribute("aria-live", m !== null && m <= Yo ? "polite" : "off"), M(c, m === null || a.value === "" ? null : o.text("localskills-form-characters-left", m)), e.type === "comment" && a.scrollHeight > a.clientHeight && (a.style.height = `${a.scrollHeight + 2}px`);
  }, d = () => {
    u();
    let m = a.value;
    r(e.name, m.trim() === "" ? [] : [l === "number" && Ce(m) || m]);
  };
  return a.addEventListener("input", d), a.addEventListener("focus", u), s.body.appendChild(a), s.body.appendChild(c), {
    element: s.element,
    show(m) {
      let p = (m.get(e.name) || [])[0] || "";
      a.value = p, a.value === "" && p !== "" && (a.type = "text", a.value = p), u();
    },
    update: (m) => s.update(m),
    setFault: (m) => s.setFault(m),
    focus: () => a.focus()
  };
}

// src/ui/questions/create-question.ts
function er(e, t) {
  switch (e.type) {
    case "radiogroup":
    case "checkbox":
    case "rating":
    case "boolean":
      return jn(e, t);
    case "dropdown":
      return e.choicesFrom === null ? Un(e, t) : mt(e, t, ({ createPicker: n }) => n(e, t));
    case "tagbox":
      return mt(e, t, ({ createPicker: n }) => n(e, t));
    case "ranking":
      return mt(e, t, ({ createRanking: n }) => n(e, t));
    case "matrix":
    case "matrixdropdown":
      return Yn(e, t);
    case "text":
    case "comment":
      return Zn(e, t);
  }
}

// src/ui/survey-form/step-elements.ts
function ft(e, t) {
  return e.some((n) => t.isShown(n.name) && (n.type === "panel" ? ft(n.elements, t) : n.type === "html" || !n.isRetired));
}
function tr(e, t, n) {
  let { messages: r, locale: o } = t, i = [], s = ({ description: u }) => u && ve(J(u, r, o), r), a = (u) => {
    let d, m = null;
    if (u.type === "panel" || u.type === "html") {
      let p = OO.ui.generateElementId(), y = u.title && f("h3", { class: "ext-localSkills-form-panel-title", id: p }, X(fe(u, t), r));
      d = f("div", v({
        class: `ext-localSkills-form-${u.type === "panel" ? "panel" : "note"}`
      }, y && u.type === "panel" ? { role: "group", "aria-labelledby": p } : {}), y, s(u)), u.type === "html" ? d.appendChild(ve(J(u.text, r, o), r)) : l(d, u.elements);
    } else {
      if (u.isRetired)
        return null;
      m = n(u), d = m.element;
    }
    return i.push({ part: u, made: d, control: m }), d;
  }, l = (u, d) => d.forEach((m) => {
    let p = a(m);
    p && u.appendChild(p);
  }), c = f("div", {});
  return l(c, e.elements), {
    element: c,
    update(u) {
      let d = 0;
      return i.forEach(({ part: m, made: p, control: y }) => {
        let h = p.hidden;
        p.hidden = !ft([m], u), y && (y.update(u), d += h && !p.hidden ? 1 : 0);
      }), d;
    }
  };
}

// src/ui/survey-form/survey-steps.ts
function nr(e) {
  let { loaded: { survey: t, texts: n }, saving: r, environment: o, formatDate: i, onChange: s, onStep: a, onPublish: l } = e, { messages: c } = n, { pages: u } = t, d = u.length, m = rt(t), p = e.values, y = m(p), h = 0, E = e.canReviewEarly, R = null, T = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Map(), x = /* @__PURE__ */ new Map(), b = OO.ui.generateElementId(), S = f("div", { class: "ext-localSkills-form-progress-text", id: b }), k = f("div", { class: "ext-localSkills-form-progress-bar" }), Q = f("div", {
    class: "ext-localSkills-form-progress-track",
    role: "progressbar",
    "aria-labelledby": b,
    "aria-valuemin": "0"
  }, k), I = f("h2", { class: "ext-localSkills-form-step-title", tabindex: "-1" }), w = f("div", { class: "ext-localSkills-form-step-help" }), A = f("div", { class: "ext-localSkills-form-fault-summary" }), C = f("div", { class: "ext-localSkills-form-live", role: "status" }), D = f("div", {}), O = f("div", { class: "ext-localSkills-form-message" }), F = f("div", { class: "ext-localSkills-form-publish-note" }), re = f("div", { class: "ext-localSkills-form-busy", role: "status" }), se = f("fieldset", { class: "ext-localSkills-form-fields", role: "presentation" }, D), ye = () => u.reduce((L, { name: H, elements: q }, G) => y.isPageShown(H) && ft(q, y) ? L.concat(G) : L, []).concat(d), Ee = (L) => ye()[ye().indexOf(h) + L], Qe = (L) => oe({ pages: u.slice(L, L + 1) }), Te = (L, H) => Qe(L).some((q) => q.name === H), _ = Y(c.text("localskills-form-back"), "normal", () => We(Ee(-1))), ue = Y(c.text("localskills-form-to-review"), "quiet", () => We(d)), Ve = Y(c.text("localskills-form-next"), "primary", () => {
    Pe(h) && We(Ee(1));
  }), Ae = Y(c.text("localskills-form-publish"), "primary", () => {
    Pe(null) && l();
  }), Oe = [_, ue, Ve, Ae], Be = (L) => {
    let H = g.get(L.name);
    return H || (H = er(L, P(v({}, o), {
      texts: n,
      onChange(q, G) {
        p = kn(p, q, G), _e(), T.has(L.name) && Le(), s();
      }
    })), H.show(p), g.set(L.name, H)), H;
  }, Ke = () => {
    let L = ye(), H = L.indexOf(h) + 1;
    M(S, c.text("localskills-form-step", H, L.length)), Q.setAttribute("aria-valuenow", String(H)), Q.setAttribute("aria-valuemax", String(L.length)), k.style.width = `${100 * H / L.length}%`;
  }, _e = () => {
    y = m(p);
    let L = R ? R.update(y) : 0;
    M(C, L === 0 ? null : c.text("localskills-form-appeared", L)), Ke();
  }, Le = () => {
    let L = Vn(t, p, y).filter(({ question: H }) => T.has(H));
    return g.forEach((H, q) => {
      let G = L.find(({ question: ee }) => ee === q);
      H.setFault(G ? Bn(G, c) : null, G && G.parameter);
    }), L.some(({ question: H }) => h === d || Te(h, H)) || M(A), L;
  }, U = (L) => {
    Te(h, L.name) || We(u.findIndex((H, q) => Te(q, L.name))), Be(L).focus();
  }, Pe = (L) => {
    let H = L === null ? oe(t) : Qe(L);
    H.forEach(({ name: ee }) => T.add(ee));
    let q = Le(), G = H.filter(({ name: ee }) => q.some(({ question: Ze }) => Ze === ee));
    return G.length === 0 ? !0 : (M(A, z(
      "error",
      f("p", {}, c.text("localskills-form-faults", G.length)),
      f("ul", {}, ...G.map((ee) => {
        let Ze = f("a", { href: "#" }, X(fe(ee, n), c));
        return Ze.addEventListener("click", (io) => {
          io.preventDefault(), U(ee);
        }), f("li", {}, Ze);
      }))
    )), be(A), !1);
  }, Re = () => {
    E = !0, R = null, M(I, c.text("localskills-form-review")), M(w, f("p", {}, c.text("localskills-form-review-help")));
    let L = ({ createReview: q, createAnswerWords: G }) => {
      Ae.setDisabled(!1), h === d && M(D, q({
        texts: n,
        pages: u.filter(({ name: ee }) => y.isPageShown(ee)),
        visible: y,
        words: G(n, o, i),
        onChange: U
      }));
    }, H = r.now();
    if (H) {
      L(H);
      return;
    }
    Ae.setDisabled(!0), M(D, f("p", { class: "ext-localSkills-form-busy", role: "status" }, c.text("localskills-form-loading"))), r.load().then(L, () => M(D, z(
      "error",
      f("p", {}, c.text("localskills-form-part-not-loaded")),
      de(Y(c.text("localskills-save-try-again"), "normal", Re))
    )));
  }, oo = (L) => {
    R = x.get(h) || tr(L, n, Be), x.set(h, R), R.update(y), M(I, L.title === null ? S.textContent : X(fe(L, n), c)), M(w, L.description === null ? null : ve(J(L.description, c, n.locale), c)), M(D, R.element), window.dispatchEvent(new Event("resize"));
  }, vt = (L) => {
    var G;
    let H = ye(), [q] = H;
    h = (G = H.filter((ee) => ee <= L).pop()) != null ? G : q, [A, O, C].forEach((ee) => M(ee)), Ke(), h === d ? Re() : oo(u[h]), Le(), _.toggle(h !== q), Ve.toggle(h !== d), Ae.toggle(h === d), ue.toggle(E && Ee(1) < d), M(F, h === d ? e.publishNote() : null);
  }, We = (L) => {
    vt(L), a(h), be(I), St.scrollIntoView();
  }, St = f(
    "form",
    { class: "ext-localSkills-form", novalidate: "" },
    f("div", { class: "ext-localSkills-form-progress" }, S, Q),
    I,
    w,
    A,
    se,
    C,
    F,
    O,
    re,
    f(
      "div",
      { class: "ext-localSkills-form-step-buttons" },
      ...Oe.map(({ $element: L }) => L[0])
    )
  );
  return St.addEventListener("submit", (L) => L.preventDefault()), vt(e.step), {
    element: St,
    values: () => p,
    answer: () => y.values,
    step: () => h,
    goTo: We,
    show(L) {
      p = L, y = m(p), T.clear(), g.forEach((H) => H.show(p)), vt(h);
    },
    say(L) {
      M(O, L), L !== null && (be(O), O.scrollIntoView({ block: "nearest" }));
    },
    setBusy(L) {
      se.disabled = L, Oe.forEach((H) => H.setDisabled(L)), M(re, L ? c.text("localskills-form-publishing") : null), L && M(O);
    },
    focusStep: () => be(I)
  };
}

// src/ui/survey-form/answer-form.ts
var Ko = 1e3;
function rr(e, t, n, r) {
  let { messages: o, pageUrl: i, titles: s, wiki: a, formatDate: l } = t, { survey: c, texts: u, definitionRevision: d } = n, m = s.answer(c.id, r.name), p = null, y = Tn(t.storage, t.wikiId, c.id, r.name), h = () => {
  }, E = () => p ? p.base() : n.answer, R = () => E().reading.values, T = () => {
    let I = t.saving.now();
    return p = p || I.createAnswerPublisher(t, n, r.name), { saving: I, publisher: p };
  }, g = (I) => Pt(c, I, R()), x = (I, ...w) => {
    h(), y.clear();
    let A = f("h2", { class: "ext-localSkills-form-step-title", tabindex: "-1" }, I);
    M(e, f("div", { class: "ext-localSkills-form-done" }, A, ...w)), be(A), e.scrollIntoView();
  }, b = (I) => x(
    o.text(I ? "localskills-form-published" : "localskills-form-unchanged"),
    z(
      "success",
      f("p", {}, o.text("localskills-form-published-page"), " ", le(i(m), m)),
      f("p", {}, o.text("localskills-form-published-next"))
    ),
    T().saving.nextSteps(t, n, R(), r),
    de(Y(o.text("localskills-form-change"), "normal", Q)),
    k()
  ), S = () => x(
    o.text("localskills-form-withdrawn"),
    hn(t, m),
    de(Y(o.text("localskills-form-answer-again"), "normal", Q))
  ), k = () => {
    let I = f("div", { class: "ext-localSkills-form-message" }), w = (A) => {
      M(I, f(
        "div",
        { class: "ext-localSkills-form-busy", role: "status" },
        o.text("localskills-form-withdrawing")
      ));
      let { saving: C, publisher: D } = T();
      D.withdraw(A).then((O) => {
        if (O.kind !== "fault") {
          S();
          return;
        }
        M(I, C.faultNotice({
          context: t,
          title: m,
          fault: O.fault,
          pageText: D.pageText(/* @__PURE__ */ new Map()),
          isKept: !0,
          tryAgain: w
        })), be(I);
      });
    };
    return f("div", {}, yn(t, () => w()), I);
  }, Q = () => {
    h();
    let I = E(), w = R().size > 0, A = y.read(), { values: C, leftOut: D } = A ? Sn(c, A.values) : { values: R(), leftOut: 0 }, O = A !== null && (!g(C) || D > 0), F = f("div", {}), re = f("div", { class: "ext-localSkills-form-discard" }), se = f(
      "div",
      {},
      cn(t, r, c.audience.population),
      mn(t, r, n),
      w ? Tt(t, m, I, !0, k()) : null
    ), ye = () => {
      se.hidden = _.step() > 0, re.hidden = g(_.values()) || F.firstChild !== null;
    }, Ee = {
      loadLanguages: a.loadLanguages,
      loadWikis: a.loadWikis,
      loadPickers: t.loadPickers,
      suggest: On(t, r)
    }, Qe = 0, Te = () => {
      t.saving.load().catch(() => {
      });
    }, _ = nr({
      loaded: n,
      saving: t.saving,
      environment: Ee,
      formatDate: l,
      values: C,
      step: O ? A.step : 0,
      canReviewEarly: w,
      publishNote: () => f(
        "p",
        {},
        o.text("localskills-form-publish-note", r.name),
        " ",
        le(i(m), m)
      ),
      onChange: () => {
        re.hidden = F.firstChild !== null, ue.changed(), clearTimeout(Qe), Qe = window.setTimeout(Te, Ko);
      },
      onStep: (U) => {
        Te(), M(F), ye(), Ve.show(U), ue.changed();
      },
      onPublish: () => _e()
    }), ue = An(() => g(_.values()) ? (y.clear(), !0) : y.write({
      baseRevision: E().revision,
      baseValues: R(),
      definitionRevision: d,
      step: _.step(),
      keptAt: t.now().toISOString(),
      values: _.values()
    })), Ve = Pn(c.id, _.step(), _.goTo);
    h = () => {
      ue.stop(), Ve.stop(), h = () => {
      };
    };
    let Ae = (U) => {
      y.clear(), ue.settle(), M(F), _.show(U), ye(), Be(!1), _.focusStep();
    }, Oe = () => Ae(R()), Be = (U) => M(re, At(t, U, Oe)), Ke = (U) => {
      let { saving: Pe, publisher: Re } = T();
      switch (_.setBusy(!1), U.kind) {
        case "published":
        case "unchanged":
          b(U.kind === "published");
          return;
        case "conflict":
          _.say(Pe.conflictNotice({
            survey: c,
            texts: u,
            words: Pe.createAnswerWords(u, Ee, l),
            mine: _.answer(),
            saved: U.saved.reading.values,
            savedBy: U.saved.user,
            keepMine: () => {
              Re.rebase(U.saved), _e();
            },
            takeSaved: () => {
              Re.rebase(U.saved), Oe();
            }
          }));
          return;
        case "fault":
          _.say(Pe.faultNotice({
            context: t,
            title: m,
            fault: U.fault,
            pageText: Re.pageText(_.answer()),
            isKept: ue.keep(),
            tryAgain: _e
          }));
      }
    }, _e = (U) => {
      if (_.answer().size === 0) {
        _.say(z("error", f("p", {}, o.text("localskills-form-nothing-answered"))));
        return;
      }
      ue.keep(), _.setBusy(!0), T().publisher.publish(_.answer(), U).then(Ke);
    }, Le = O && A.baseRevision !== I.revision && !Pt(c, A.baseValues, R());
    O && M(F, pn(
      t,
      A.keptAt,
      Le,
      A.definitionRevision === d ? null : D,
      Oe
    )), Be(Le), ye(), M(e, se, F, _.element, re);
  };
  return {
    open: Q,
    showSaved(I) {
      M(
        e,
        I,
        R().size > 0 ? Tt(t, m, E(), !1, k()) : null
      );
    }
  };
}

// src/core/json/fault.ts
function V(e, t) {
  return typeof t == "number" ? `${e}[${t}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(t) ? `${e}.${t}` : `${e}[${JSON.stringify(t)}]`;
}
function j(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let t = String(e).replace(/\s+/g, " ");
  return t.length > 60 ? `${t.slice(0, 60)}\u2026` : t;
}

// src/core/json/value.ts
function B(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function N(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Ie = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function pt(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!B(e))
    return null;
  let t = N(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let n = {};
  for (let r of Object.keys(e)) {
    let o = e[r];
    (r === "default" || Ie.test(r)) && typeof o == "string" && o.trim() !== "" && (n[r] = o);
  }
  return Object.keys(n).length === 0 ? null : { kind: "texts", texts: n };
}

// src/core/survey/conditions/parse-condition.ts
var It = 4e3, Zo = 50, $t = {
  or: [1, "or"],
  "||": [1, "or"],
  and: [2, "and"],
  "&&": [2, "and"],
  equal: [3, "equal"],
  "=": [3, "equal"],
  "==": [3, "equal"],
  notequal: [3, "notequal"],
  "!=": [3, "notequal"],
  "<>": [3, "notequal"],
  less: [3, "less"],
  "<": [3, "less"],
  lessorequal: [3, "lessorequal"],
  "<=": [3, "lessorequal"],
  "=<": [3, "lessorequal"],
  greater: [3, "greater"],
  ">": [3, "greater"],
  greaterorequal: [3, "greaterorequal"],
  ">=": [3, "greaterorequal"],
  "=>": [3, "greaterorequal"],
  "+": [4, "+"],
  "-": [4, "-"],
  "*": [5, "*"],
  "/": [5, "/"],
  "%": [5, "%"],
  "^": [6, "^"],
  power: [6, "^"],
  contains: [7, "contains"],
  contain: [7, "contains"],
  "*=": [7, "contains"],
  notcontains: [7, "notcontains"],
  notcontain: [7, "notcontains"],
  anyof: [7, "anyof"],
  noneof: [7, "noneof"],
  allof: [7, "allof"]
}, qe = /[ \t\n\r]*/y, Dt = /[a-z_]\w*/iy, ei = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, ti = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, ni = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, ri = /\{([^{}]*)\}/y, oi = /\w+|[^]/y, ii = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, si = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function or(e) {
  let t = 0, n = 0, r = null;
  function o(T, g = j(s()), x = t) {
    return r = r != null ? r : { code: `condition-${T}`, position: x, parameters: [x + 1, g] }, null;
  }
  function i(T) {
    T.lastIndex = t;
    let g = T.exec(e);
    return t += g ? g[0].length : 0, g;
  }
  function s() {
    let T = t, g = i(oi);
    return t = T, g ? g[0] : "";
  }
  function a(T) {
    i(qe);
    let g = e[t] === T;
    return t += g ? 1 : 0, g;
  }
  function l(T) {
    var x;
    let g = c();
    for (; g !== null; ) {
      i(qe);
      let b = t, S = (x = i(ei)) != null ? x : i(Dt), k = S === null ? "" : S[0].toLowerCase(), Q = Object.prototype.hasOwnProperty.call($t, k), [I, w] = Q ? $t[k] : [0, "or"];
      if (I < T)
        return t = b, S === null || Q ? g : o("operator");
      let A = l(I + 1);
      g = A && { kind: "binary", operator: w, left: g, right: A };
    }
    return null;
  }
  function c() {
    i(qe), n++;
    let T = n > Zo ? o("too-deep") : u();
    return n--, T;
  }
  function u() {
    var S;
    let T = t;
    if (a("(")) {
      let k = l(1);
      return k && (a(")") ? k : o("parenthesis", "(", T));
    }
    if (a("!"))
      return d("not", c());
    if (a("["))
      return h(T);
    let g = i(Dt);
    if (g === null)
      return m((S = p()) != null ? S : y());
    let x = g[0].toLowerCase();
    if (e[t] === "(")
      return t++, g[0] === "iif" ? E() : o("function", g[0], T);
    if (x === "negate")
      return d("not", c());
    if (x === "true" || x === "false")
      return m({ kind: "value", value: x === "true" });
    let b = Object.prototype.hasOwnProperty.call($t, x);
    return o(b ? "operand" : x === "not" ? "not" : "word", g[0], T);
  }
  function d(T, g) {
    return g && { kind: "unary", operator: T, operand: g };
  }
  function m(T) {
    i(qe);
    let g = t, x = T && i(Dt), b = x ? x[0].toLowerCase() : "";
    return b === "empty" || b === "notempty" ? d(b, T) : (t = g, T);
  }
  function p() {
    let T = i(ti);
    if (T)
      return { kind: "value", value: Number(T[0]) };
    let g = i(ni);
    return g && { kind: "value", value: g[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function y() {
    let T = t, g = i(ri);
    if (g === null) {
      let b = s();
      return o(b === "{" ? "brace" : b === '"' || b === "'" ? "text" : "operand");
    }
    let x = g[1];
    return si.test(x) ? o("context", j(g[0]), T) : ii.test(x) ? { kind: "answer", parameter: x } : o("answer", j(g[0]), T);
  }
  function h(T) {
    let g = [];
    if (a("]"))
      return { kind: "value", value: g };
    do {
      i(qe);
      let x = p();
      if (x === null)
        return o("list-item");
      g.push(x.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: g } : o("list", "[", T);
  }
  function E() {
    let T = t - 4, g = l(1), x = g && (a(",") ? l(1) : o("iif", "iif", T)), b = x && (a(",") ? l(1) : o("iif", "iif", T));
    return g && x && b && (a(")") ? { kind: "iif", operands: [g, x, b] } : o("iif", "iif", T));
  }
  e.length > It ? (t = It, o("too-long", It)) : e.trim() === "" && o("blank");
  let R = r ? null : l(1);
  return R !== null && t < e.length && o("rest"), r != null ? r : { source: e, expression: R };
}

// src/core/survey/property-reader.ts
var li = { pages: 100, elements: 200, columns: 30, rows: 300 }, ai = 1e3;
function ir(e) {
  let t = (o, i, ...s) => {
    e.push({ path: o, code: i, parameters: s });
  }, n = (o, i, s, a, l, ...c) => {
    let u = N(o, s);
    return typeof u == "string" && l(u) ? u : (u !== void 0 && t(V(i, s), a, j(u), ...c), null);
  }, r = (o, i, s, a, l) => {
    let c = N(o, s);
    return l(c) ? c : (c !== void 0 && t(V(i, s), a), null);
  };
  return {
    fault: t,
    string: n,
    text(o, i, s) {
      let a = N(o, s), l = pt(a);
      return l === null && a !== void 0 && t(V(i, s), "expected-text"), l;
    },
    word(o, i, s, a) {
      var c;
      return (c = n(o, i, s, "not-one-of", (u) => a.includes(u), a)) != null ? c : a[0];
    },
    id: (o, i, s) => n(o, i, s, "bad-id", (a) => K.test(a)),
    count(o, i, s) {
      let a = r(o, i, s, "expected-whole-number", Ht);
      return a !== null && a < 0 ? (t(V(i, s), "too-small", a, 0), null) : a;
    },
    list(o, i, s) {
      var c, u;
      let a = (c = r(o, i, s, "expected-list", Array.isArray)) != null ? c : [], l = (u = li[s]) != null ? u : ai;
      return a.length > l && t(V(i, s), "too-many-items", l), a.slice(0, l);
    },
    object: (o, i, s) => {
      var a;
      return (a = r(o, i, s, "expected-object", B)) != null ? a : {};
    },
    condition(o, i, s) {
      let a = n(o, i, s, "expected-string", (c) => c.trim() !== ""), l = a === null ? null : or(a);
      return l !== null && "code" in l ? (t(V(i, s), l.code, ...l.parameters), null) : l;
    }
  };
}
function sr(e) {
  return Ie.test(e);
}
function Ht(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var Qt = 20;
function ce(e, t, n, r) {
  let o = /* @__PURE__ */ new Map(), i = V(t, n);
  return r.list(e, t, n).forEach((s, a) => {
    let l = V(i, a), c = B(s) ? s : {}, u = B(s) ? N(s, "value") : s, d = Bt(u) ? String(u) : "";
    K.test(d) ? o.has(d) ? r.fault(l, "code-taken", d) : o.set(d, {
      value: d,
      text: r.text(c, l, "text"),
      visibleIf: r.condition(c, l, "visibleIf"),
      isRetired: N(c, "retired") === !0
    }) : r.fault(l, "bad-id", j(u));
  }), o.size === 0 ? (r.fault(i, "empty-list"), null) : Array.from(o.values());
}
function gt(e, t) {
  return { value: e, text: t, visibleIf: null, isRetired: !1 };
}
function Vt(e, t, n, r) {
  let o = (i, s, a, l) => {
    var u;
    let c = N(e, s) === void 0 ? a : s;
    return N(e, c) !== !0 ? null : r.some(({ value: d }) => d === i) ? (n.fault(V(t, c), "special-code-taken", i), null) : gt(i, (u = n.text(e, t, l)) != null ? u : { kind: "message", key: `localskills-choice-${i}` });
  };
  return {
    other: o(xe, "showOtherItem", "hasOther", "otherText"),
    none: o(bn, "showNoneItem", "hasNone", "noneText"),
    refused: o(Ot, "showRefuseItem", "", "refuseText"),
    dontKnow: o(Lt, "showDontKnowItem", "", "dontKnowText")
  };
}
function lr(e, t, n) {
  if (N(e, "rateValues") !== void 0)
    return ce(e, t, "rateValues", n);
  let r = (l, c) => {
    let u = N(e, l);
    return Ht(u) ? u : (u !== void 0 && n.fault(V(t, l), "expected-whole-number"), c);
  }, [o, i, s] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (i <= o || s < 1)
    return n.fault(`${t}.rateMax`, "bad-rating", o, i, s), null;
  let a = [];
  for (let l = o; l <= i && a.length < Qt; l += s)
    a.push(gt(String(l), null));
  return o + Qt * s <= i && n.fault(`${t}.rateMax`, "too-many-steps", Qt), a;
}
function ar(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  return n.list(e, t, "columns").forEach((o, i) => {
    let s = V(`${t}.columns`, i), a = B(o) ? N(o, "name") : void 0;
    if (!B(o) || typeof a != "string" || !K.test(a)) {
      n.fault(`${s}.name`, "bad-id", j(a));
      return;
    }
    if (r.has(a)) {
      n.fault(`${s}.name`, "name-taken", a);
      return;
    }
    let l = ce(o, s, "choices", n);
    l !== null && r.set(a, { name: a, title: n.text(o, s, "title"), choices: l });
  }), r.size === 0 ? (n.fault(`${t}.columns`, "empty-list"), null) : Array.from(r.values());
}
function Bt(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/survey/read-questions.ts
var _t = ["survey", "revision", "submitted", "language"], ci = [
  "radiogroup",
  "dropdown",
  "checkbox",
  "tagbox",
  "ranking",
  "rating",
  "boolean",
  "text",
  "comment",
  "matrix",
  "matrixdropdown",
  "html",
  "panel"
], ui = ["text", "number", "url", "date", "month"], cr = ["skills", "languages", "wikis"], ur = 200, dr = 3;
function mr(e) {
  let t = new Set(_t), n = 0, r = (i, s, a) => {
    let l = [];
    return e.list(i, s, "elements").forEach((c, u) => {
      let d = o(c, V(`${s}.elements`, u), a);
      d !== null && l.push(d);
    }), l;
  }, o = (i, s, a) => {
    if (!B(i))
      return e.fault(s, "expected-object"), null;
    let l = N(i, "name");
    if (typeof l != "string" || !K.test(l))
      return e.fault(`${s}.name`, "bad-id", j(l)), null;
    if (t.has(l)) {
      let m = _t.includes(l);
      return e.fault(`${s}.name`, m ? "reserved-name" : "name-taken", l, _t), null;
    }
    let c = {
      name: l,
      title: e.text(i, s, "title"),
      description: e.text(i, s, "description"),
      visibleIf: e.condition(i, s, "visibleIf")
    }, u = N(i, "type");
    if (u === "panel")
      return a === dr ? (e.fault(s, "panels-too-deep", dr), null) : (t.add(l), P(v({}, c), { type: u, elements: r(i, s, a + 1) }));
    if (u === "html") {
      let m = e.text(i, s, "html");
      return m === null && N(i, "html") === void 0 && e.fault(`${s}.html`, "missing-property", "html"), t.add(l), m && P(v({}, c), { type: u, text: m });
    }
    if (n === ur)
      return e.fault(s, "too-many-questions", ur), null;
    let d = di(i, s, u, P(v({}, c), {
      isRequired: N(i, "isRequired") === !0,
      requiredIf: e.condition(i, s, "requiredIf"),
      isRetired: N(i, "retired") === !0
    }), e);
    return d !== null && (n++, t.add(l)), d;
  };
  return { read: (i, s) => r(i, s, 0) };
}
function di(e, t, n, r, o) {
  switch (n) {
    case "radiogroup": {
      let l = ce(e, t, "choices", o);
      return l && v(P(v({}, r), { type: n }), i(l));
    }
    case "checkbox": {
      let l = ce(e, t, "choices", o);
      return l && v(v(P(v({}, r), { type: n }), i(l)), a());
    }
    case "dropdown":
    case "tagbox": {
      let l = mi(e, t, o), c = l === null ? ce(e, t, "choices", o) : [];
      if (c === null)
        return null;
      let u = P(v(v({}, r), i(c)), { choicesFrom: l });
      return n === "dropdown" ? P(v({}, u), { type: n }) : v(P(v({}, u), { type: n }), a());
    }
    case "ranking": {
      let l = ce(e, t, "choices", o), c = N(e, "selectToRankEnabled") === !0;
      return l && v(P(v({}, r), { type: n, choices: l, isSelectToRank: c }), a());
    }
    case "rating": {
      let l = lr(e, t, o);
      return l && P(v({}, r), {
        type: n,
        choices: l,
        minRateDescription: o.text(e, t, "minRateDescription"),
        maxRateDescription: o.text(e, t, "maxRateDescription"),
        special: s(l)
      });
    }
    case "boolean": {
      let l = ["true", "false"].map((c) => {
        var u;
        return gt(
          c,
          (u = o.text(e, t, c === "true" ? "labelTrue" : "labelFalse")) != null ? u : { kind: "message", key: `localskills-choice-${c}` }
        );
      });
      return P(v({}, r), { type: n, choices: l, special: s(l) });
    }
    case "text":
      return v(P(v({}, r), { type: n }), fi(e, t, o));
    case "comment":
      return P(v({}, r), { type: n, maxLength: o.count(e, t, "maxLength") || null });
    case "matrix": {
      let l = ce(e, t, "rows", o), c = ce(e, t, "columns", o), u = ["eachRowRequired", "isAllRowRequired"].some((d) => N(e, d) === !0);
      return l && c && P(v({}, r), { type: n, choices: c, rows: l, isEachRowRequired: u });
    }
    case "matrixdropdown": {
      let l = o.string(e, t, "rowsFrom", "bad-id", (d) => d === "" || K.test(d)), c = l === null ? ce(e, t, "rows", o) : [], u = ar(e, t, o);
      return c && u && P(v({}, r), { type: n, columns: u, rows: c, rowsFrom: l });
    }
    default:
      return o.fault(`${t}.type`, "unknown-question-type", j(n), ci), null;
  }
  function i(l) {
    let c = Vt(e, t, o, l);
    return { choices: [...l, ...me(c)], special: c };
  }
  function s(l) {
    return P(v({}, Vt(e, t, o, l)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: o.count(e, t, "minSelectedChoices") || null,
      maxSelectedChoices: o.count(e, t, "maxSelectedChoices") || null
    };
  }
}
function mi(e, t, n) {
  return n.string(
    e,
    t,
    "choicesFrom",
    "not-one-of",
    (r) => cr.includes(r),
    cr
  );
}
function fi(e, t, n) {
  let r = n.word(e, t, "inputType", ui), o = (i) => {
    let s = N(e, i), a = typeof s == "string" || typeof s == "number" ? pi(String(s), r) : null;
    return a === null && s !== void 0 && n.fault(V(t, i), "limit-not-of-type", j(s), r), a;
  };
  return {
    inputType: r,
    min: o("min"),
    max: o("max"),
    isInteger: N(e, "integer") === !0,
    maxLength: n.count(e, t, "maxLength") || null,
    placeholder: n.text(e, t, "placeholder")
  };
}
function pi(e, t) {
  switch (t) {
    case "number":
      return Ce(e);
    case "date":
      return ke(e) ? e : null;
    case "month":
      return ot(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/map-questions.ts
function yt(e, t) {
  let n = (r) => r.type === "html" ? r : r.type === "panel" ? P(v({}, r), { elements: r.elements.map(n) }) : t(r);
  return P(v({}, e), { pages: e.pages.map((r) => P(v({}, r), { elements: r.elements.map(n) })) });
}

// src/core/survey/scale.ts
var gi = ["importance", "ability"], yi = ["1", "2", "3", "4", "5"];
function pr(e) {
  let t = (n) => {
    let r = gi.includes(n.name), o = n.choices.some((i) => fr(i.value) && i.text !== null);
    return !r || o ? n : P(v({}, n), {
      choices: n.choices.map((i) => fr(i.value) ? P(v({}, i), { text: { kind: "message", key: `localskills-scale-${n.name}-${i.value}` } }) : i)
    });
  };
  return yt(e, (n) => n.type === "matrixdropdown" && n.name === e.measures.grid ? P(v({}, n), { columns: n.columns.map(t) }) : n);
}
function fr(e) {
  return yi.includes(e);
}

// src/core/survey/read-definition.ts
var hi = ["draft", "open", "paused", "closed", "archived"], bi = ["individuals", "affiliates", "partners", "society"], xi = 5, wi = 5;
function gr(e) {
  var c, u;
  let t = [], n = ir(t);
  if (!B(e))
    return n.fault("$", "expected-object"), { survey: null, faults: t };
  let r = "$.localSkills", o = n.object(e, "$", "localSkills"), i = N(o, "id"), s = typeof i == "string" && K.test(i);
  s || n.fault(`${r}.id`, "bad-id", j(i));
  let a = ki(e, n);
  if (oe({ pages: a }).length === 0)
    return n.fault("$.pages", "no-question"), { survey: null, faults: t };
  if (!s)
    return { survey: null, faults: t };
  let l = {
    id: i,
    locale: n.string(e, "$", "locale", "bad-language", sr),
    status: n.word(o, r, "status", hi),
    opens: n.string(o, r, "opens", "bad-date", ke),
    closes: n.string(o, r, "closes", "bad-date", ke),
    title: n.text(e, "$", "title"),
    description: n.text(e, "$", "description"),
    pages: a,
    minAnswers: (c = n.count(o, r, "minAnswers")) != null ? c : xi,
    minCell: (u = n.count(o, r, "minCell")) != null ? u : wi,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...n.list(o, r, "notInStatistics").filter(Bt).map(String),
      ...xn
    ])),
    audience: vi(o, n),
    measures: Si(o, n),
    core: Ei(o, n),
    follows: n.id(o, r, "follows")
  };
  return { survey: pr(l), faults: t };
}
function ki(e, t) {
  let n = mr(t), r = [];
  return t.list(e, "$", "pages").forEach((o, i) => {
    var l;
    let s = V("$.pages", i);
    if (!B(o)) {
      t.fault(s, "expected-object");
      return;
    }
    let a = (l = t.id(o, s, "name")) != null ? l : `page${i + 1}`;
    r.push({
      // Two pages of one name could not be told apart where a page is shown or hidden by its name.
      name: r.some((c) => c.name === a) ? `${a}-${i + 1}` : a,
      title: t.text(o, s, "title"),
      description: t.text(o, s, "description"),
      visibleIf: t.condition(o, s, "visibleIf"),
      elements: n.read(o, s)
    });
  }), r;
}
function vi(e, t) {
  var o;
  let n = "$.localSkills.audience", r = t.object(e, "$.localSkills", "audience");
  return {
    population: t.word(r, n, "population", bi),
    description: t.text(r, n, "description"),
    minEdits: (o = t.count(r, n, "minEdits")) != null ? o : 0,
    groups: Wt(t.list(r, n, "groups"))
  };
}
function Si(e, t) {
  let n = "$.localSkills.measures", r = t.object(e, "$.localSkills", "measures");
  return {
    grid: t.id(r, n, "grid"),
    wantToLearn: t.id(r, n, "wantToLearn"),
    canTeach: t.id(r, n, "canTeach"),
    groupBy: Wt(t.list(r, n, "groupBy"))
  };
}
function Ei(e, t) {
  let n = "$.localSkills.core", r = t.object(e, "$.localSkills", "core"), o = t.id(r, n, "id");
  return o === null ? null : { id: o, questions: Wt(t.list(r, n, "questions")) };
}
function Wt(e) {
  return e.filter((t) => typeof t == "string");
}

// src/core/survey/with-skills.ts
function hr(e, t) {
  return t === null || !Ti(e) ? e : yt(e, (n) => {
    if ("choicesFrom" in n && n.choicesFrom === "skills") {
      let r = t.skills.filter((o) => !br(o, t)).map(yr);
      return P(v({}, n), { choices: [...r, ...me(n.special)] });
    }
    return n.type === "matrixdropdown" && n.rowsFrom !== null ? P(v({}, n), { rows: Ai(n.rowsFrom, t).map(yr) }) : n;
  });
}
function Ti(e) {
  return oe(e).some((t) => "choicesFrom" in t && t.choicesFrom === "skills" || t.type === "matrixdropdown" && t.rowsFrom !== null);
}
function br(e, t) {
  return e.parent === null && t.children(e.id).length > 0;
}
function Ai(e, t) {
  return t.skills.filter((n) => t.children(n.id).length === 0 && (e === "" ? !br(n, t) : t.ancestors(n.id).some((r) => r.id === e)));
}
function yr(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/core/near-words.ts
function jt(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}

// src/core/skills/skill-words.ts
function xr({ label: e }) {
  return e.kind === "texts" ? kr(e.texts) : [];
}
function wr(e) {
  return kr(e.aliases).reduce((t, n) => t.concat(n), []);
}
function kr(e) {
  return Object.keys(e).map((t) => e[t]);
}

// src/core/skills/taxonomy.ts
var Oi = 100;
function Li(e, t = null) {
  let n = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var c;
    return (c = n.get(l)) != null ? c : null;
  }, o = (l, c, u = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([l]), m = [], p = r(l);
    for (; p !== null && m.length < u; ) {
      let y = c(p);
      p = y === null || d.has(y) ? null : r(y), p !== null && (d.add(p.id), m.push(p));
    }
    return m;
  }, i = (l) => {
    var c;
    return (c = o(l, (u) => u.replacedBy).pop()) != null ? c : r(l);
  }, s = /* @__PURE__ */ new Map();
  for (let l of e)
    if (!l.isRetired) {
      let c = l.parent !== null && n.has(l.parent) ? l.parent : null, u = s.get(c);
      u === void 0 ? s.set(c, [l]) : u.push(l);
    }
  let a = null;
  return {
    skills: e,
    locale: t,
    get: r,
    current: i,
    children: (l) => {
      var c;
      return (c = s.get(l)) != null ? c : [];
    },
    ancestors: (l) => o(l, (c) => c.parent, Oi),
    find: (l) => {
      var c, u;
      return a = a != null ? a : Mi(e, i), (u = (c = i(l.trim())) != null ? c : a.get(jt(l))) != null ? u : null;
    }
  };
}
function vr(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = B(e) ? N(e, "skills") : void 0;
  B(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((i, s) => {
    let a = V("$.skills", s), l = B(i) ? Pi(i) : null;
    if (l === null) {
      let c = B(i) ? N(i, "id") : i;
      t.push({ path: `${a}.id`, code: "bad-id", parameters: [j(c)] });
    } else n.has(l.id) ? t.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : n.set(l.id, l);
  });
  let o = B(e) ? N(e, "locale") : null;
  return {
    taxonomy: Li(
      Array.from(n.values()),
      typeof o == "string" && Ie.test(o) ? o : null
    ),
    faults: t
  };
}
function Pi(e) {
  var i;
  let t = N(e, "id");
  if (typeof t != "string" || !K.test(t))
    return null;
  let n = (s) => {
    let a = N(e, s);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = N(e, "capx"), o = n("replacedBy");
  return {
    id: t,
    label: (i = pt(N(e, "label"))) != null ? i : { kind: "texts", texts: { default: t } },
    aliases: Ri(N(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: n("wikidata"),
    isRetired: N(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function Ri(e) {
  let t = {};
  if (B(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || Ie.test(n)) && Array.isArray(r) && (t[n] = r.filter((o) => typeof o == "string"));
    }
  return t;
}
function Mi(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (o) => {
    let i = /* @__PURE__ */ new Map();
    for (let s of e) {
      let a = t(s.id);
      for (let l of o(s)) {
        let c = jt(l), u = i.get(c);
        i.set(c, u === void 0 || u === a ? a : null);
      }
    }
    i.forEach((s, a) => {
      n.has(a) || n.set(a, s);
    });
  };
  return r(xr), r(wr), n;
}

// src/ui/survey-form/load-survey.ts
var Ni = {
  revision: 0,
  text: "",
  timestamp: null,
  user: null,
  reading: { exclusion: "no-answer", values: /* @__PURE__ */ new Map(), unknown: /* @__PURE__ */ new Map(), definitionRevision: null, submitted: null, language: null }
};
function Sr(e) {
  try {
    return JSON.parse(e || "");
  } catch (t) {
    return null;
  }
}
function Er(e) {
  return W(this, null, function* () {
    let { messages: t, titles: n, surveyId: r, user: o, wiki: i } = e, s = n.definition(r), a = o === null ? "" : n.answer(r, o.name), { pages: l, refusal: c } = o === null ? { pages: yield i.readPages([s]), refusal: null } : yield i.readForEditing([s, a, n.skills()], a), u = l.get(s);
    if (!u)
      return "no-definition";
    let { survey: d } = gr(Sr(u.latest.text));
    if (d === null)
      return "bad-definition";
    let m = l.get(n.skills()), p = m ? vr(Sr(m.latest.text)).taxonomy : null, y = hr(d, p), h = l.get(a);
    return {
      survey: y,
      definitionRevision: u.latest.id,
      texts: { messages: t, locale: y.locale, taxonomy: p },
      answer: h ? (yield e.saving.load()).createAnswerPageReader(e, y)(h) : Ni,
      refusal: c
    };
  });
}

// src/ui/survey-form/survey-place.ts
var Tr = ".ext-localSkills-survey-questions", Ci = ".ext-localSkills-survey-public", Fi = ".ext-localSkills-survey-how-to-answer";
function Ii(e) {
  let t = ["wide", "normal", "short", "wide", "normal", "normal", "short"].map(
    (n) => f("div", { class: `ext-localSkills-form-waiting-bar ext-localSkills-form-waiting-bar-${n}` })
  );
  return f(
    "div",
    { class: "ext-localSkills-form-waiting" },
    f("p", { role: "status", class: "ext-localSkills-form-waiting-text" }, e.messages.text("localskills-form-loading")),
    f("div", { "aria-hidden": "true" }, ...t)
  );
}
function Ar(e, t) {
  return W(this, null, function* () {
    let { messages: n, user: r } = t, o = e.querySelector(Tr), i = f("div", {
      class: "ext-localSkills-survey-form",
      lang: n.language,
      dir: n.direction
    }), s = (u, d) => {
      let m = e.querySelector(u);
      m && (m.hidden = !d);
    }, a = (u) => {
      s(Tr, u), s(Ci, u);
    };
    e.insertBefore(i, o && o.parentNode === e ? o : null);
    let l = (u, d) => {
      a(!0), M(i, z(
        "error",
        f("p", {}, u),
        d === "" ? null : f("p", { dir: "auto" }, d),
        de(Y(n.text("localskills-save-try-again"), "normal", () => {
          c();
        }))
      ));
    }, c = () => W(null, null, function* () {
      r !== null && (a(!1), M(i, Ii(t)));
      let u, d = null;
      try {
        u = yield Er(t), typeof u != "string" && u.refusal && (d = (yield t.saving.load()).refusalNotice(t, u.refusal));
      } catch (h) {
        l(n.text("localskills-form-not-loaded"), h instanceof te ? h.explanation : String(h));
        return;
      }
      if (u === "no-definition" || u === "bad-definition") {
        l(n.text(u === "no-definition" ? "localskills-form-no-definition" : "localskills-form-bad-definition"), t.titles.definition(t.surveyId));
        return;
      }
      let m = sn(u.survey, t.now().toISOString()), p = m !== "open" ? fn(t, u.survey, m) : d;
      if (a(r === null || p !== null), r === null) {
        s(Fi, !1), M(i, p || dn(t));
        return;
      }
      let y = rr(i, t, u, r);
      p === null ? y.open() : y.showSaved(p);
    });
    yield c();
  });
}

// src/wiki/save-fault-reason.ts
var Or = {
  offline: [],
  "session-lost": [
    "badtoken",
    "notoken",
    "token-missing",
    "missingtoken",
    "assertuserfailed",
    "assertnameduserfailed",
    "assertbotfailed",
    "assertanonfailed",
    "notloggedin",
    "mustbeloggedin",
    "mustbeloggedin-generic",
    "reauthenticate"
  ],
  "edit-conflict": [
    "editconflict",
    "edit-conflict",
    "articleexists",
    "missingtitle",
    "pagedeleted",
    "nosuchrevid",
    "edit-already-exists",
    "edit-gone-missing"
  ],
  protected: [
    "protectedpage",
    "protectedtitle",
    "cascadeprotected",
    "cascadeprotected-creation",
    "protectednamespace",
    "protectednamespace-interface",
    "namespaceprotected",
    "protectedinterface",
    "titleprotected",
    "semiprotected"
  ],
  blocked: [
    "blocked",
    "autoblocked",
    "systemblocked",
    "blockedfrommail",
    "globalblocked",
    "compositeblocked",
    "partiallyblocked",
    "globalblocking-blockedtext-user",
    "globalblocking-blockedtext-ip",
    "globalblocking-blockedtext-range",
    "torblocked"
  ],
  "permission-denied": [
    "permissiondenied",
    "noedit",
    "noedit-anon",
    "cantcreate",
    "cantcreate-anon",
    "nocreate-loggedin",
    "nocreatetext",
    "writeapidenied",
    "readapidenied",
    "badaccess-groups",
    "titleblacklist-forbidden",
    "titleblacklist-forbidden-edit",
    "apihighlimits",
    "mwoauth-invalid-authorization",
    "confirmedit",
    "emailnotconfirmed",
    "confirmemail"
  ],
  "filter-warning": ["abusefilter-warning"],
  "filter-disallowed": ["abusefilter-disallowed", "abusefilter-degrouped", "abusefilter-blocked"],
  "spam-blacklist": ["spamblacklist", "spamdetected", "abusefilter-blocked-domains-attempted"],
  captcha: ["captcha", "captcha-edit-fail", "captcha-edit", "captchaerror"],
  "read-only": ["readonly", "readonlytext"],
  "rate-limited": ["ratelimited", "actionthrottledtext"],
  "too-big": ["contenttoobig", "toobig"],
  "not-yours": [],
  "invalid-content": [
    "invalid-json-data",
    "invalid-content-data",
    "parseerror",
    "contentserializationexception",
    "badformat",
    "no-direct-editing",
    "contentmodel-mismatch"
  ],
  other: []
}, $i = new Map(
  Object.keys(Or).reduce(
    (e, t) => e.concat(Or[t].map((n) => [n, t])),
    []
  )
), Di = [
  "session-lost",
  "blocked",
  "protected",
  "permission-denied",
  "read-only",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "rate-limited",
  "edit-conflict",
  "captcha",
  "filter-warning",
  "invalid-content",
  "offline",
  "other"
];
function Ut(e) {
  let t = e.map((n) => $i.get(n) || "other");
  return Di.find((n) => t.includes(n)) || "other";
}
function Lr(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function ht(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var Pr = 50;
function Rr(e, t) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((s = t == null ? void 0 : t.xhr) == null ? void 0 : s.status) || 0, l = Lr(a);
    return new te(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), o = n.map((a) => a.html ? ht(a.html) : a.text || a.code), i = n.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return i ? new te("read-only", i, { code: e }) : new te(
    Ut(n.length ? n.map((a) => a.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function Hi(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? ht(t) : t,
    imageUrl: e.url || null
  };
}
function Qi(e, t) {
  let n = e.edit;
  if (!n)
    throw new te("other", "");
  if (n.captcha)
    throw new te("captcha", "", { captcha: Hi(n.captcha), code: "captcha" });
  if (n.result !== "Success") {
    let o = n.warning || "";
    throw new te(
      Ut(n.code ? [n.code] : []),
      o === "" ? n.info || "" : ht(o),
      o === "" ? {} : { html: o }
    );
  }
  let { oldrevid: r } = n;
  return v({
    revision: n.newrevid || t,
    changed: n.nochange !== !0
  }, r && t !== 0 && r !== t ? { mergedWith: r } : {});
}
function Vi(e, t) {
  let n = t.slots && t.slots.main;
  return {
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: {
      id: t.revid,
      parentId: t.parentid,
      user: t.user === void 0 ? null : t.user,
      userId: t.userid || 0,
      timestamp: t.timestamp,
      text: n && n.content !== void 0 ? n.content : null
    }
  };
}
function Mr(e) {
  let { api: t, user: n, language: r } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, i = (d) => new Promise((m, p) => {
    d.then(m, (...y) => {
      p(Rr(String(y[0]), y[1]));
    });
  }), s = (d, m) => W(null, null, function* () {
    let { query: p = {} } = yield i(t.get(v(P(v({}, o), { action: "query", titles: d.slice() }), m))), y = new Map((p.normalized || []).map(({ from: E, to: R }) => [E, R])), h = new Map((p.pages || []).map((E) => [E.title, E]));
    return new Map(d.reduce((E, R) => {
      let T = h.get(y.get(R) || R);
      return T ? E.concat([[R, T]]) : E;
    }, []));
  }), a = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, l = (d) => {
    let m = [];
    return d.forEach((p, y) => {
      let h = p.revisions && p.revisions[0];
      h && m.push([y, Vi(p, h)]);
    }), m;
  }, c = (d) => W(null, null, function* () {
    let { query: { babel: m = {} } = {} } = yield i(
      t.get(P(v({}, o), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(m).map((y) => [y, m[y]]).filter(([, y]) => y !== "0").sort(([, y], [, h]) => p.indexOf(y) - p.indexOf(h));
  });
  return {
    readPages(d) {
      return W(this, null, function* () {
        let m = Array.from(new Set(d)), p = [];
        for (let h = 0; h < m.length; h += Pr)
          p.push(s(m.slice(h, h + Pr), a).then(l));
        let y = yield Promise.all(p);
        return new Map(y.reduce((h, E) => h.concat(E), []));
      });
    },
    readForEditing(d, m) {
      return W(this, null, function* () {
        let p = yield s(d, P(v({}, a), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), y = p.get(m), [h, ...E] = y && y.actions && y.actions[y.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(p)),
          refusal: h ? Rr(h.code, { errors: [h].concat(E) }) : null
        };
      });
    },
    existingPages(d) {
      return W(this, null, function* () {
        let m = yield s(d, { prop: "info" });
        return d.filter((p) => m.has(p) && !m.get(p).missing);
      });
    },
    madeByOthers(d, m) {
      return W(this, null, function* () {
        return (yield Promise.all(d.map((E) => W(null, [E], function* ({ title: y, latest: h }) {
          var T, g;
          let R = h.parentId === 0 ? h : (g = (T = (yield s([y], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(y)) == null ? void 0 : T.revisions) == null ? void 0 : g.map(({ user: x, userid: b }) => ({ user: x, userId: b }))[0];
          return [y, R === void 0 || R.user !== m || R.userId === 0];
        })))).filter(([, y]) => y).map(([y]) => y);
      });
    },
    spokenLanguages: (d) => W(null, null, function* () {
      return (yield c(d)).map(([m]) => m);
    }),
    babelLanguages: (d) => W(null, null, function* () {
      return (yield c(d)).map((m) => m.join("-"));
    }),
    save(d) {
      return W(this, null, function* () {
        let m = yield i(t.postWithToken("csrf", v(v(v(v(v(P(v({}, o), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })));
        return Qi(m, d.baseRevision);
      });
    }
  };
}

// src/extension/account.ts
function Nr(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function bt(e, t = !1) {
  let n = e.length, r = 0, o = "", i = 0, s = 16, a = 0, l = 0, c = 0, u = 0, d = 0;
  function m(g, x) {
    let b = 0, S = 0;
    for (; b < g || !x; ) {
      let k = e.charCodeAt(r);
      if (k >= 48 && k <= 57)
        S = S * 16 + k - 48;
      else if (k >= 65 && k <= 70)
        S = S * 16 + k - 65 + 10;
      else if (k >= 97 && k <= 102)
        S = S * 16 + k - 97 + 10;
      else
        break;
      r++, b++;
    }
    return b < g && (S = -1), S;
  }
  function p(g) {
    r = g, o = "", i = 0, s = 16, d = 0;
  }
  function y() {
    let g = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && $e(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && $e(e.charCodeAt(r)))
        for (r++; r < e.length && $e(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(g, r);
    let x = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && $e(e.charCodeAt(r))) {
        for (r++; r < e.length && $e(e.charCodeAt(r)); )
          r++;
        x = r;
      } else
        d = 3;
    return e.substring(g, x);
  }
  function h() {
    let g = "", x = r;
    for (; ; ) {
      if (r >= n) {
        g += e.substring(x, r), d = 2;
        break;
      }
      let b = e.charCodeAt(r);
      if (b === 34) {
        g += e.substring(x, r), r++;
        break;
      }
      if (b === 92) {
        if (g += e.substring(x, r), r++, r >= n) {
          d = 2;
          break;
        }
        switch (e.charCodeAt(r++)) {
          case 34:
            g += '"';
            break;
          case 92:
            g += "\\";
            break;
          case 47:
            g += "/";
            break;
          case 98:
            g += "\b";
            break;
          case 102:
            g += "\f";
            break;
          case 110:
            g += `
`;
            break;
          case 114:
            g += "\r";
            break;
          case 116:
            g += "	";
            break;
          case 117:
            let k = m(4, !0);
            k >= 0 ? g += String.fromCharCode(k) : d = 4;
            break;
          default:
            d = 5;
        }
        x = r;
        continue;
      }
      if (b >= 0 && b <= 31)
        if (Xe(b)) {
          g += e.substring(x, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return g;
  }
  function E() {
    if (o = "", d = 0, i = r, l = a, u = c, r >= n)
      return i = n, s = 17;
    let g = e.charCodeAt(r);
    if (zt(g)) {
      do
        r++, o += String.fromCharCode(g), g = e.charCodeAt(r);
      while (zt(g));
      return s = 15;
    }
    if (Xe(g))
      return r++, o += String.fromCharCode(g), g === 13 && e.charCodeAt(r) === 10 && (r++, o += `
`), a++, c = r, s = 14;
    switch (g) {
      // tokens: []{}:,
      case 123:
        return r++, s = 1;
      case 125:
        return r++, s = 2;
      case 91:
        return r++, s = 3;
      case 93:
        return r++, s = 4;
      case 58:
        return r++, s = 6;
      case 44:
        return r++, s = 5;
      // strings
      case 34:
        return r++, o = h(), s = 10;
      // comments
      case 47:
        let x = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < n && !Xe(e.charCodeAt(r)); )
            r++;
          return o = e.substring(x, r), s = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let b = n - 1, S = !1;
          for (; r < b; ) {
            let k = e.charCodeAt(r);
            if (k === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, S = !0;
              break;
            }
            r++, Xe(k) && (k === 13 && e.charCodeAt(r) === 10 && r++, a++, c = r);
          }
          return S || (r++, d = 1), o = e.substring(x, r), s = 13;
        }
        return o += String.fromCharCode(g), r++, s = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(g), r++, r === n || !$e(e.charCodeAt(r)))
          return s = 16;
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        return o += y(), s = 11;
      // literals and unknown symbols
      default:
        for (; r < n && R(g); )
          r++, g = e.charCodeAt(r);
        if (i !== r) {
          switch (o = e.substring(i, r), o) {
            case "true":
              return s = 8;
            case "false":
              return s = 9;
            case "null":
              return s = 7;
          }
          return s = 16;
        }
        return o += String.fromCharCode(g), r++, s = 16;
    }
  }
  function R(g) {
    if (zt(g) || Xe(g))
      return !1;
    switch (g) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return !1;
    }
    return !0;
  }
  function T() {
    let g;
    do
      g = E();
    while (g >= 12 && g <= 15);
    return g;
  }
  return {
    setPosition: p,
    getPosition: () => r,
    scan: t ? T : E,
    getToken: () => s,
    getTokenValue: () => o,
    getTokenOffset: () => i,
    getTokenLength: () => r - i,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => i - u,
    getTokenError: () => d
  };
}
function zt(e) {
  return e === 32 || e === 9;
}
function Xe(e) {
  return e === 10 || e === 13;
}
function $e(e) {
  return e >= 48 && e <= 57;
}
var Cr;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Cr || (Cr = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var _i = new Array(20).fill(0).map((e, t) => " ".repeat(t)), De = 200, Wi = {
  " ": {
    "\n": new Array(De).fill(0).map((e, t) => `
` + " ".repeat(t)),
    "\r": new Array(De).fill(0).map((e, t) => "\r" + " ".repeat(t)),
    "\r\n": new Array(De).fill(0).map((e, t) => `\r
` + " ".repeat(t))
  },
  "	": {
    "\n": new Array(De).fill(0).map((e, t) => `
` + "	".repeat(t)),
    "\r": new Array(De).fill(0).map((e, t) => "\r" + "	".repeat(t)),
    "\r\n": new Array(De).fill(0).map((e, t) => `\r
` + "	".repeat(t))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Jt;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Jt || (Jt = {}));
function Fr(e, t, n = Jt.DEFAULT) {
  let r = bt(e, !1), o = [], i = 0;
  function s(O) {
    return O ? () => i === 0 && O(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(O) {
    return O ? (F) => i === 0 && O(F, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(O) {
    return O ? (F) => i === 0 && O(F, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
  }
  function c(O) {
    return O ? () => {
      i > 0 ? i++ : O(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) === !1 && (i = 1);
    } : () => !0;
  }
  function u(O) {
    return O ? () => {
      i > 0 && i--, i === 0 && O(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = c(t.onObjectBegin), m = l(t.onObjectProperty), p = u(t.onObjectEnd), y = c(t.onArrayBegin), h = u(t.onArrayEnd), E = l(t.onLiteralValue), R = a(t.onSeparator), T = s(t.onComment), g = a(t.onError), x = n && n.disallowComments, b = n && n.allowTrailingComma;
  function S() {
    for (; ; ) {
      let O = r.scan();
      switch (r.getTokenError()) {
        case 4:
          k(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          k(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          k(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          x || k(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          k(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          k(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (O) {
        case 12:
        case 13:
          x ? k(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : T();
          break;
        case 16:
          k(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return O;
      }
    }
  }
  function k(O, F = [], re = []) {
    if (g(O), F.length + re.length > 0) {
      let se = r.getToken();
      for (; se !== 17; ) {
        if (F.indexOf(se) !== -1) {
          S();
          break;
        } else if (re.indexOf(se) !== -1)
          break;
        se = S();
      }
    }
  }
  function Q(O) {
    let F = r.getTokenValue();
    return O ? E(F) : (m(F), o.push(F)), S(), !0;
  }
  function I() {
    switch (r.getToken()) {
      case 11:
        let O = r.getTokenValue(), F = Number(O);
        isNaN(F) && (k(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), F = 0), E(F);
        break;
      case 7:
        E(null);
        break;
      case 8:
        E(!0);
        break;
      case 9:
        E(!1);
        break;
      default:
        return !1;
    }
    return S(), !0;
  }
  function w() {
    return r.getToken() !== 10 ? (k(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (Q(!1), r.getToken() === 6 ? (R(":"), S(), D() || k(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : k(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), o.pop(), !0);
  }
  function A() {
    d(), S();
    let O = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (O || k(4, [], []), R(","), S(), r.getToken() === 2 && b)
          break;
      } else O && k(6, [], []);
      w() || k(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), O = !0;
    }
    return p(), r.getToken() !== 2 ? k(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : S(), !0;
  }
  function C() {
    y(), S();
    let O = !0, F = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (F || k(4, [], []), R(","), S(), r.getToken() === 4 && b)
          break;
      } else F && k(6, [], []);
      O ? (o.push(0), O = !1) : o[o.length - 1]++, D() || k(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), F = !0;
    }
    return h(), O || o.pop(), r.getToken() !== 4 ? k(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : S(), !0;
  }
  function D() {
    switch (r.getToken()) {
      case 3:
        return C();
      case 1:
        return A();
      case 10:
        return Q(!0);
      default:
        return I();
    }
  }
  return S(), r.getToken() === 17 ? n.allowEmptyContent ? !0 : (k(4, [], []), !1) : D() ? (r.getToken() !== 17 && k(9, [], []), !0) : (k(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Ir;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Ir || (Ir = {}));
var $r;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})($r || ($r = {}));
var Gt = Fr;
var Dr;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(Dr || (Dr = {}));

// src/core/json/parse-json.ts
function Vr(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let t = JSON.parse(e);
    return Ki(t) ? { value: void 0, faults: [Yt] } : { value: t, faults: es(e) };
  } catch (t) {
    return { value: void 0, faults: [t instanceof SyntaxError ? Zi(e) : Yt] };
  }
}
var Br = { disallowComments: !0, allowTrailingComma: !1 }, qi = 100, Yt = { path: "$", code: "json-too-deep", parameters: [] }, Xi = {
  1: "json-symbol",
  2: "json-number",
  3: "json-property-name",
  4: "json-value",
  5: "json-colon",
  6: "json-comma",
  7: "json-object-end",
  8: "json-list-end",
  9: "json-rest",
  10: "json-comment",
  11: "json-comment",
  12: "json-string-end",
  13: "json-number",
  14: "json-escape",
  15: "json-escape",
  16: "json-character"
};
function Ki(e) {
  let t = [e].filter(Hr);
  for (let n = 0; t.length > 0; n++) {
    if (n === qi)
      return !0;
    let r = [];
    for (let o of t)
      for (let i of Object.keys(o).map((s) => o[s]))
        Hr(i) && r.push(i);
    t = r;
  }
  return !1;
}
function Hr(e) {
  return typeof e == "object" && e !== null;
}
function Zi(e) {
  var a;
  let t = null;
  try {
    Gt(e, {
      onError: (l, c, u) => {
        t = t != null ? t : { error: l, offset: c, length: u };
      }
    }, Br);
  } catch (l) {
    return Yt;
  }
  let n = t;
  if (n === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: n === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, n.offset), o = e.slice(n.offset, n.offset + Math.max(n.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return Qr("json-trailing-comma", e, r.lastIndexOf(","), o);
  let i = (a = Xi[n.error]) != null ? a : "json-invalid";
  return Qr(i === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : i : i, e, n.offset, o);
}
function Qr(e, t, n, r) {
  let o = t.slice(0, n).split(/\r\n?|\n/), i = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, i, j(r)] };
}
function es(e) {
  let t = [], n = [];
  return Gt(e, {
    onObjectBegin: () => {
      n.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      n.pop();
    },
    onObjectProperty: (r, o, i, s, a, l) => {
      let c = n[n.length - 1], u = c.get(r);
      if (u === void 0)
        c.set(r, s + 1);
      else {
        let d = l().reduce(V, "$");
        t.push({
          path: V(d, r),
          code: "json-duplicate-key",
          parameters: [j(r), u, s + 1]
        });
      }
    }
  }, Br), t;
}

// src/core/site-configuration.ts
var ts = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function _r(e) {
  if (e === null)
    return { root: he, faults: [] };
  let { value: t, faults: n } = Vr(e);
  if (!B(t))
    return { root: he, faults: n.length > 0 ? n : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = N(t, "root");
  return r === void 0 ? { root: he, faults: n } : typeof r != "string" || ts.test(r) ? { root: he, faults: [...n, { path: "$.root", code: "expected-text", parameters: [j(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: n };
}

// src/extension/configured-root.ts
var ns = "MediaWiki:LocalSkills.json", He = null;
function qt() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function Wr(e) {
  let t = qt();
  return t !== null ? Promise.resolve(t) : (He = He != null ? He : e.get({
    action: "query",
    prop: "revisions",
    titles: ns,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((n) => {
    var o, i, s;
    let { query: { pages: [r] } } = n;
    return _r((s = (i = (o = r == null ? void 0 : r.revisions) == null ? void 0 : o[0]) == null ? void 0 : i.slots.main.content) != null ? s : null).root;
  }, (n) => {
    throw He = null, n;
  }), He);
}

// src/extension/save-below.ts
function jr(e, t, n, r) {
  return W(this, null, function* () {
    let o;
    try {
      o = yield Wr(t);
    } catch (i) {
      throw new te("offline", "");
    }
    if (o !== e)
      throw new te("other", n.text("localskills-save-elsewhere", e, o));
    return r();
  });
}

// src/extension/without-idling.ts
var Ur = 0, xt = null;
function rs(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function wt(e) {
  let t = mw;
  Ur++ === 0 && (xt = t.requestIdleCallback, t.requestIdleCallback = rs);
  let n = () => {
    --Ur === 0 && xt !== null && (t.requestIdleCallback = xt, xt = null);
  }, r = mw.loader.using(e);
  return r.then(n, n), r;
}

// src/extension/load-modules.ts
function zr(e) {
  var r;
  let t = (o) => mw.loader.getState(o) !== null, n = ((r = e.find((o) => o.some(t))) != null ? r : []).filter(t);
  return n.filter((o) => mw.loader.getState(o) === "error").forEach((o) => {
    mw.loader.state({ [o]: "registered" });
  }), wt(n);
}

// src/extension/exchange-buttons.ts
var Jr = [["ext.localSkills.exchange", "ext.localSkills.pickers"], ["ext.gadget.LocalSkills-exchange", "ext.gadget.LocalSkills-pickers"]];
function Gr() {
  return Jr.some(([e]) => mw.loader.getState(e) !== null);
}
function Yr(e) {
  return zr(Jr).then(() => {
    mw.hook("localSkills.editRecord").fire(e);
  });
}

// src/extension/load-part.ts
function kt(e) {
  let t = [`ext.localSkills.${e}`, `ext.gadget.LocalSkills-${e}`], n = t.find((r) => mw.loader.getState(r) !== null) || t[0];
  return mw.loader.getState(n) === "error" && mw.loader.state({ [n]: "registered" }), new Promise((r, o) => {
    mw.hook(os(e)).add(r), wt(n).then(null, o);
  });
}
function os(e) {
  return `localSkills.${e}`;
}

// src/extension/load-pickers.ts
function Xt() {
  return kt("pickers");
}

// src/extension/namespace-names.ts
function qr(e) {
  let t = mw.config.get("wgNamespaceIds");
  return Object.keys(t).filter((n) => t[n] === e).map((n) => n.replace(/_/g, " "));
}

// src/core/i18n/number-format.ts
var Xr = {
  acm: "arab",
  ar: "arab",
  ckb: "arab",
  "ks-arab": "arab",
  "ku-arab": "arab",
  "skr-arab": "arab",
  apc: "latn",
  arq: "latn",
  ary: "latn",
  arz: "latn",
  fa: "arabext",
  hno: "arabext",
  "kk-arab": "arabext",
  pnb: "arabext",
  ps: "arabext",
  as: "beng",
  bn: "beng",
  bpy: "beng",
  anp: "deva",
  bgc: "deva",
  bho: "deva",
  hi: "deva",
  "ks-deva": "deva",
  mag: "deva",
  mr: "deva",
  ne: "deva",
  new: "deva",
  pi: "deva",
  sa: "deva",
  blk: "mymr",
  kjp: "mymr",
  ksw: "mymr",
  mnw: "mymr",
  my: "mymr",
  rki: "mymr",
  bo: "tibt",
  ccp: "cakm",
  dz: "tibt",
  gu: "gujr",
  km: "khmr",
  kn: "knda",
  lo: "laoo",
  lzh: "hanidec",
  mni: "mtei",
  nod: "lana",
  nqo: "nkoo",
  or: "orya",
  sat: "olck"
};
function Kr(e, t = "") {
  var r, o;
  let n = (o = Xr[(r = e.find((i) => Object.prototype.hasOwnProperty.call(Xr, i))) != null ? r : ""]) != null ? o : "latn";
  return [...e, "en"].filter(is).map((i) => `${i}-u${t}-nu-${n}`);
}
function is(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}

// src/extension/time-format.ts
var Zr = { year: "numeric", month: "long", day: "numeric" }, eo = P(v({}, Zr), { hour: "numeric", minute: "2-digit" }), to = P(v({}, Zr), { timeZone: "UTC" });
function Kt(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(Kr([t.toLowerCase()], "-ca-gregory"), e);
  return (r) => n.format(new Date(r));
}

// src/ui/survey-form/load-once.ts
function no(e) {
  let t = null, n = null;
  return {
    now: () => t,
    load() {
      return n = n || e().then((r) => (t = r, r), (r) => {
        throw n = null, r;
      }), n;
    }
  };
}

// src/extension/start-surveys.ts
var ss = ".ext-localSkills-survey[data-localskills-survey]", ls = 10, as = no(() => kt("saving"));
function cs(e, t) {
  let n = document.documentElement.dir === "rtl" ? "rtl" : "ltr", r = on(mw, n), o = mw.user.getName(), i = qt(), s = i != null ? i : e.getAttribute("data-localskills-root") || he, a = new mw.Api(), l = Mr({ api: a, user: o, language: r.language }), c = null, u = () => W(null, null, function* () {
    let { createCatalogues: d } = yield Xt();
    return c = c || d(a, r.language), c;
  });
  return {
    surveyId: t,
    wiki: P(v({}, l), {
      save: i === null ? (d) => jr(s, a, r, () => l.save(d)) : l.save,
      loadLanguages: () => W(null, null, function* () {
        return (yield u()).loadLanguages();
      }),
      loadWikis: () => W(null, null, function* () {
        return (yield u()).loadWikis();
      })
    }),
    loadPickers: Xt,
    saving: as,
    templateNamespaces: qr(ls),
    openExchange: mw.user.isNamed() && Gr() ? (d, m, p, y) => Yr({ direction: d, id: null, skills: m, opener: p, onClosed: y }) : null,
    goTo(d) {
      window.location.href = d;
    },
    titles: nn(s),
    messages: r,
    user: o === null ? null : Nr(o),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (d, m) => mw.util.getUrl(d, m),
    formatTime: Kt(eo),
    formatDate: Kt(to)
  };
}
function ro() {
  if (mw.config.get("wgAction") !== "view")
    return;
  let e = /* @__PURE__ */ new WeakSet();
  mw.hook("wikipage.content").add((t) => {
    t.find(ss).each((n, r) => {
      let o = r.getAttribute("data-localskills-survey") || "";
      !e.has(r) && K.test(o) && (e.add(r), Ar(r, cs(r, o)));
    });
  });
}

// src/extension/survey.ts
ro();
