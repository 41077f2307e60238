// Built from src/extension/survey.ts by `npm run build`. Change the source, not this file.
"use strict";
var Hr = Object.defineProperty, Qr = Object.defineProperties;
var Dr = Object.getOwnPropertyDescriptors;
var Bt = Object.getOwnPropertySymbols;
var Vr = Object.prototype.hasOwnProperty, Wr = Object.prototype.propertyIsEnumerable;
var Ut = (e, t, n) => t in e ? Hr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, b = (e, t) => {
  for (var n in t || (t = {}))
    Vr.call(t, n) && Ut(e, n, t[n]);
  if (Bt)
    for (var n of Bt(t))
      Wr.call(t, n) && Ut(e, n, t[n]);
  return e;
}, T = (e, t) => Qr(e, Dr(t));
var W = (e, t, n) => new Promise((r, o) => {
  var s = (i) => {
    try {
      a(n.next(i));
    } catch (c) {
      o(c);
    }
  }, l = (i) => {
    try {
      a(n.throw(i));
    } catch (c) {
      o(c);
    }
  }, a = (i) => i.done ? r(i.value) : Promise.resolve(i.value).then(s, l);
  a((n = n.apply(e, t)).next());
});

// src/core/pages.ts
var Ke = "LocalSkills";
var q = /^[a-z0-9-]{1,48}$/;
function Gt(e = Ke) {
  let t = e.replace(/_/g, " ").trim(), n = (i) => `${t}/Survey/${i}`, [r, o] = ["", null], s = (i) => (i !== o && ([r, o] = [`${n(i)}/Answers/`, i]), r), l = `${t}/People/`, a = (i, c) => `${t}/${i}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (i) => `${n(i)}/definition.json`,
    answersPrefix: s,
    answer: (i, c) => s(i) + Jt(c),
    blankAnswer: (i, c) => `${n(i)}/Blank${c === void 0 ? "" : `/${c}`}`,
    results: (i) => `${n(i)}/Results`,
    resultsIn: (i, c) => `${n(i)}/Results/${c}`,
    communityResults: (i, c) => `${n(i)}/Results/Community/${c}`,
    resultsData: (i) => `${n(i)}/Results/data.json`,
    resultsTable: (i) => `${n(i)}/Results/data.csv`,
    resultsPart: (i, c, u) => `${n(i)}/Results/${c}-${u}.${c === "table" ? "csv" : "json"}`,
    texts: (i) => `${n(i)}/Texts`,
    translations: (i, c) => `${n(i)}/Texts/${c}`,
    people: (i) => l + i.replace(/_/g, " "),
    exchange: () => `${t}/Exchange`,
    exchangeIn: (i) => `${t}/Exchange/${i}`,
    exchangeData: (i = 1) => a("Exchange", i),
    exchangeTable: (i) => `${t}/Exchange/${i}.tab.json`,
    capacityExchange: () => `${t}/CapacityExchange`,
    capacityExchangeIn: (i) => `${t}/CapacityExchange/${i}`,
    capacityExchangeData: () => a("CapacityExchange", 1),
    matches: () => `${t}/Matches`,
    matchesIn: (i, c = 1) => `${t}/Matches/${i}${c === 1 ? "" : `/${c}`}`,
    matchesData: (i = 1) => a("Matches", i),
    needs: () => `${t}/Needs`,
    needsIn: (i) => `${t}/Needs/${i}`,
    needsData: () => a("Needs", 1),
    personOf: (i) => zt(l, i),
    surveyIdOf: (i) => {
      let c = `${t}/Survey/`, u = i.replace(/_/g, " "), p = u.startsWith(c) ? u.slice(c.length) : "";
      return q.test(p) ? p : null;
    },
    answererOf: (i, c) => zt(s(i), c)
  };
}
function Jt(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function zt(e, t) {
  let n = Jt(t), r = n.startsWith(e) ? n.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/ui/messages.ts
function jt(e, t) {
  let n = e.config.get("wgUserLanguage"), r = (l) => String(e.language.convertNumber(l)), o = () => {
    var a, i;
    return (((i = (a = e.language).getSeparatorTransformTable) == null ? void 0 : i.call(a)) || {})["."] || ".";
  }, s = (l, a = 0) => {
    let i = Math.abs(l).toFixed(a), [c, u] = i.split("."), p = l < 0 && Number(i) !== 0 ? "\u2212" : "", d = u === void 0 ? "" : o() + u.split("").map((f) => r(Number(f))).join("");
    return p + r(Number(c)) + d;
  };
  return {
    language: n,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: t,
    text(l, ...a) {
      return e.message(
        l,
        ...a.map((i) => typeof i == "number" ? r(i) : i)
      ).text();
    },
    has: (l) => e.message(l).exists(),
    number: s
  };
}

// src/core/survey/answer-state.ts
function Kt(e, t) {
  let n = t.slice(0, 10);
  return e.status === "draft" ? "draft" : e.status === "paused" && (e.closes === null || n <= e.closes) ? "paused" : e.status !== "open" || e.closes !== null && n > e.closes ? "closed" : e.opens !== null && n < e.opens ? "not-yet-open" : "open";
}
function Yt(e, t) {
  return t.editCount < e.minEdits ? "too-few-edits" : e.groups.length === 0 || e.groups.some((n) => t.groups.includes(n)) ? "invited" : "not-in-group";
}

// src/wiki/port.ts
var re = class extends Error {
  constructor(t, n, r = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = r;
  }
};

// src/ui/element.ts
function m(e, t, ...n) {
  let r = document.createElement(e);
  return Object.keys(t).forEach((o) => r.setAttribute(o, t[o])), n.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function P(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((n) => {
    n !== null && e.appendChild(typeof n == "string" ? document.createTextNode(n) : n);
  });
}
function ye(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function U(e, ...t) {
  let n = m("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function ue(...e) {
  return m("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
}
function J(e, t, n) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: t !== "quiet",
    flags: t === "primary" ? ["primary", "progressive"] : t === "destructive" ? ["primary", "destructive"] : t === "quiet" ? ["progressive"] : []
  });
  return r.on("click", n), r;
}

// src/core/i18n/localized-text.ts
function z(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), s = t.languageChain.find((c) => r.includes(c) || o && c === n), l = s !== void 0 && r.includes(s) ? s : o ? "default" : r.sort()[0], a = l === void 0 ? "" : e.texts[l], i = l === void 0 || l === "default" ? n : l;
  return { text: a, language: i, direction: i === null ? "auto" : Br(i) };
}
var _r = [
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
function Br(e) {
  return _r.includes(e) ? "rtl" : "ltr";
}

// src/ui/survey-text.ts
function Xt(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function Y(e, t) {
  return Xt(m("span", {}, e.text), e, t);
}
function we(e, t) {
  return Xt(m(
    "div",
    { class: "ext-localSkills-form-paragraphs" },
    ...e.text.trim().split(/\n\s*\n/).map((n) => m("p", {}, n))
  ), e, t);
}

// src/ui/survey-form/confirm-control.ts
function bt(e) {
  let { messages: t, label: n, explanation: r, yes: o, act: s } = e, l = (u) => {
    c.hidden = !u, a.toggle(!u), (u ? i : a).focus();
  }, a = J(n, "quiet", () => l(!0)), i = J(t.text("localskills-form-withdraw-no"), "normal", () => l(!1)), c = m(
    "div",
    { role: "group", "aria-label": n },
    U("warning", ...r, ue(J(o, "destructive", s), i))
  );
  return c.hidden = !0, m("div", { class: "ext-localSkills-form-confirm" }, a.$element[0], c);
}

// src/ui/survey-form/answer-notices.ts
function se(e, t) {
  return m("a", { href: e }, m("bdi", {}, t));
}
function qt(e, t, n) {
  let { messages: r, titles: o, surveyId: s, pageUrl: l } = e, a = o.answer(s, t.name);
  return U(
    "notice",
    // Messages used here: localskills-form-population-affiliates, localskills-form-population-partners,
    // localskills-form-population-society
    n === "individuals" ? null : m("p", {}, r.text(`localskills-form-population-${n}`)),
    m(
      "p",
      {},
      m("strong", {}, r.text("localskills-form-public")),
      " ",
      r.text("localskills-form-public-who", t.name)
    ),
    m("p", {}, r.text("localskills-form-public-page"), " ", se(l(a), a)),
    m("p", {}, r.text("localskills-form-public-history")),
    t.isTemporary ? Ur(e) : null
  );
}
function Zt(e) {
  let { messages: t, pageUrl: n, pageTitle: r } = e;
  return m(
    "p",
    { class: "ext-localSkills-form-links" },
    se(n("Special:UserLogin", { returnto: r }), t.text("localskills-form-log-in")),
    se(n("Special:CreateAccount", { returnto: r }), t.text("localskills-form-create-account"))
  );
}
function Ur(e) {
  return m(
    "div",
    {},
    m("p", {}, e.messages.text("localskills-form-temporary")),
    Zt(e)
  );
}
function en(e) {
  return U(
    "notice",
    m("p", {}, e.messages.text("localskills-form-logged-out")),
    Zt(e)
  );
}
function tn(e, t, n) {
  let { messages: r } = e, { survey: { audience: o }, texts: s } = n, { description: l } = o, a = Yt(o, t);
  return a === "invited" ? null : U(
    "warning",
    m("p", {}, a === "too-few-edits" ? r.text("localskills-form-audience-edits", o.minEdits) : r.text("localskills-form-audience-groups")),
    l && we(z(l, r, s.locale), r)
  );
}
function nn(e, t, n) {
  let { messages: r, formatDate: o, surveyId: s } = e, l = n === "closed";
  return U("notice", m(
    "p",
    {},
    r.text(
      `localskills-form-state-${l && t.status === "archived" ? t.status : n}`,
      t.opens === null ? "" : o(t.opens)
    ),
    l ? " " : null,
    l ? se(e.pageUrl(e.titles.results(s)), r.text("localskills-form-results")) : null
  ));
}
function wt(e, t, n, r, ...o) {
  let { messages: s, pageUrl: l, formatTime: a } = e, { submitted: i } = n.reading, c = i !== null && !isNaN(Date.parse(i)) ? i : n.timestamp;
  return U(
    "notice",
    m(
      "p",
      {},
      s.text(r ? "localskills-form-saved" : "localskills-form-saved-only", c === null ? "" : a(c)),
      " ",
      se(l(t), s.text("localskills-form-answer-page"))
    ),
    n.user !== null && e.user !== null && n.user !== e.user.name ? m("p", {}, s.text("localskills-form-changed-by", n.user)) : null,
    r && n.reading.exclusion === "several-answers" ? m("p", {}, s.text("localskills-form-several-answers")) : null,
    !r || n.reading.unknown.size === 0 ? null : m("p", {}, s.text(
      "localskills-form-unasked",
      Array.from(n.reading.unknown.keys()).join(", "),
      n.reading.unknown.size
    )),
    ...o
  );
}
function rn(e, t, n, r, o) {
  let { messages: s, formatTime: l } = e;
  return U(
    n || r ? "warning" : "success",
    m(
      "p",
      {},
      s.text("localskills-form-draft", l(t)),
      " ",
      n ? s.text("localskills-form-draft-outdated") : null
    ),
    r === null ? null : m("p", {}, r === 0 ? s.text("localskills-form-draft-carried") : s.text("localskills-form-draft-left-out", r)),
    vt(e, n, o)
  );
}
function vt(e, t, n) {
  let { messages: r } = e, o = r.text(t ? "localskills-form-draft-use-saved" : "localskills-form-draft-discard");
  return bt({
    messages: r,
    label: o,
    explanation: [m("p", {}, r.text("localskills-form-draft-discard-explain"))],
    yes: o,
    act: n
  });
}
function on({ messages: e, pageUrl: t }) {
  return se(t("Special:ListAdmins"), e.text("localskills-form-administrators"));
}
function sn(e, t) {
  let { messages: n } = e;
  return bt({
    messages: n,
    label: n.text("localskills-form-withdraw"),
    explanation: [m("p", {}, n.text("localskills-form-withdraw-explain"), " ", on(e))],
    yes: n.text("localskills-form-withdraw-yes"),
    act: t
  });
}
function ln(e, t) {
  let { messages: n, pageUrl: r } = e;
  return U(
    "success",
    m("p", {}, n.text("localskills-form-withdrawn-history")),
    m(
      "p",
      { class: "ext-localSkills-form-links" },
      se(r(t, { action: "history" }), n.text("localskills-form-history")),
      on(e)
    )
  );
}

// src/core/survey/special-choices.ts
var he = "other", an = "none", kt = "refused", St = "dontknow", cn = [kt, St], zr = { other: null, none: null, refused: null, dontKnow: null };
function oe(e) {
  return `${e}.${he}`;
}
function de(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((t) => t !== null);
}
function Re(e) {
  return "special" in e ? e.special : zr;
}
function Ve(e, t) {
  return [e.none, e.refused, e.dontKnow].some((n) => n !== null && n.value === t);
}

// src/core/survey/parameters.ts
function Gr(e, t, n) {
  return `${e}.${t}.${n}`;
}
function Jr(e, t) {
  return `${e}.${t}`;
}
function jr(e) {
  let t = [], n = (r) => {
    t.push(r), r.type === "panel" && r.elements.forEach(n);
  };
  return e.pages.forEach((r) => r.elements.forEach(n)), t;
}
function ne(e) {
  return jr(e).filter((t) => t.type !== "panel" && t.type !== "html");
}
function un(e) {
  return ne(e).reduce((t, n) => t.concat(We(n)), []);
}
function We(e) {
  let t = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((n) => T(b({}, t), { name: Jr(e.name, n.value), row: n, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((n, r) => n.concat(e.columns.map((o) => T(b({}, t), { name: Gr(e.name, r.value, o.name), row: r, column: o, choices: o.choices }))), []);
    case "text":
      return [T(b({}, t), { choices: null, kind: e.inputType === "number" ? "number" : "text" })];
    case "comment":
      return [T(b({}, t), { choices: null, kind: "text" })];
    case "ranking":
      return [T(b({}, t), { choices: e.choices, isMultiple: !0 })];
    case "rating":
    case "boolean":
      return [T(b({}, t), { choices: [...e.choices, ...de(e.special)] })];
    default: {
      let n = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === de(e.special).length, r = e.type === "checkbox" || e.type === "tagbox", o = T(b({}, t), { choices: n ? null : e.choices, isMultiple: r });
      return Re(e).other === null ? [o] : [o, T(b({}, t), { name: oe(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/ui/survey-form/answer-values.ts
function dn(e, t, n) {
  let r = new Map(e);
  return n.every((o) => o === "") ? r.delete(t) : r.set(t, n), r;
}
function Et(e, t, n) {
  return mn(e, t, n).length === 0;
}
function mn(e, t, n) {
  let r = ne(e).filter(({ type: l }) => l === "ranking").map(({ name: l }) => l), o = (l, a) => {
    let i = (l.get(a) || []).slice();
    return JSON.stringify(r.includes(a) ? i : i.sort());
  }, s = new Set(Array.from(t.keys()).concat(Array.from(n.keys())));
  return Array.from(s).filter((l) => o(t, l) !== o(n, l));
}
function pn(e, t) {
  let n = /* @__PURE__ */ new Map();
  return un(e).forEach(({ name: r, choices: o }) => {
    let s = (t.get(r) || []).filter((l) => o === null || o.some(({ value: a }) => a === l));
    s.length > 0 && n.set(r, s);
  }), { values: n, leftOut: mn(e, t, n).length };
}

// src/ui/survey-form/draft.ts
function fn(e) {
  return Array.isArray(e) && e.every((t) => Array.isArray(t) && t.length === 2 && typeof t[0] == "string" && Array.isArray(t[1]) && t[1].every((n) => typeof n == "string"));
}
function Kr(e) {
  let t;
  try {
    t = JSON.parse(e);
  } catch (n) {
    return null;
  }
  return t === null || typeof t != "object" || typeof t.baseRevision != "number" || typeof t.step != "number" || typeof t.keptAt != "string" || !fn(t.values) || !fn(t.baseValues) ? null : {
    baseRevision: t.baseRevision,
    definitionRevision: Number(t.definitionRevision) || 0,
    baseValues: new Map(t.baseValues),
    step: t.step,
    keptAt: t.keptAt,
    values: new Map(t.values)
  };
}
function gn(e, t, n, r) {
  let o = `localskills-draft/${t}/${n}/${r}`;
  return {
    read() {
      let s = e.get(o);
      return typeof s == "string" ? Kr(s) : null;
    },
    write(s) {
      return e.set(o, JSON.stringify(T(b({}, s), {
        baseValues: Array.from(s.baseValues),
        values: Array.from(s.values)
      })), 7776e3);
    },
    clear() {
      e.remove(o);
    }
  };
}
var Yr = 400;
function yn(e) {
  let t = null, n = !1, r = () => (t !== null && (window.clearTimeout(t), t = null), n && e() && (n = !1), !n), o = () => {
    r();
  }, s = (l) => {
    r() || (l.preventDefault(), l.returnValue = "");
  };
  return window.addEventListener("pagehide", o), document.addEventListener("visibilitychange", o), window.addEventListener("beforeunload", s), {
    changed() {
      n = !0, t !== null && window.clearTimeout(t), t = window.setTimeout(r, Yr);
    },
    keep: r,
    settle() {
      n = !1, r();
    },
    stop() {
      n = !1, r(), window.removeEventListener("pagehide", o), document.removeEventListener("visibilitychange", o), window.removeEventListener("beforeunload", s);
    }
  };
}

// src/ui/survey-form/language-suggestions.ts
function hn(e, t) {
  let { messages: { language: n }, wiki: r } = e, o = null;
  return (s) => s !== "languages" ? Promise.resolve([]) : (o = o || r.spokenLanguages(t.name).catch(() => []).then(
    (l) => l.includes(n) ? l : l.concat(n)
  ), o);
}

// src/ui/survey-form/step-history.ts
function xn(e, t) {
  let n = e == null ? void 0 : e.localSkills;
  return n && n.survey === t && Array.isArray(n.before) ? n : null;
}
function bn(e, t, n) {
  let { history: r } = window, o = T(b({ before: [] }, xn(r.state, e)), { survey: e, step: t }), s = (a) => (o = a, T(b({}, r.state), { localSkills: o })), l = (a) => {
    let i = xn(a.state, e);
    if (i !== null) {
      let c = i.step !== o.step;
      o = i, c && n(o.step);
    }
  };
  return window.addEventListener("popstate", l), r.scrollRestoration = "manual", r.replaceState(s(o), ""), {
    show(a) {
      let { before: i } = o;
      a !== o.step && (i[i.length - 1] === a ? (o = { survey: e, step: a, before: i.slice(0, -1) }, r.back()) : r.pushState(s({ survey: e, step: a, before: i.concat(o.step) }), ""));
    },
    stop() {
      window.removeEventListener("popstate", l), r.scrollRestoration = "auto", o.before.length > 0 && r.go(-o.before.length);
    }
  };
}

// src/core/survey/conditions/evaluate-condition.ts
function kn(e, t, n = () => !1) {
  return qe(e.expression, t, n) == !0;
}
function qe(e, t, n) {
  let r = (o) => qe(o, t, n);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return Xr(t(e.parameter));
    case "unary": {
      let o = r(e.operand);
      return e.operator === "not" ? !o : e.operator === "negative" ? wn("-", 0, o) : te(o) === (e.operator === "empty");
    }
    case "iif":
      return r(e.operands[r(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: o, left: s, right: l } = e;
      if (o !== "equal" && o !== "notequal")
        return wn(o, r(s), r(l));
      let a = [s, l].some((i) => i.kind === "answer" && n(i.parameter));
      return _e(r(s), r(l), a) === (o === "equal");
    }
  }
}
function Z(e) {
  return typeof e == "object" && e !== null;
}
function Xe(e) {
  return e == null;
}
function te(e) {
  return Z(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function Xr(e) {
  var t;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (t = Sn(e)) != null ? t : e;
}
function Sn(e) {
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
function wn(e, t, n) {
  switch (e) {
    case "less":
      return Ye(t, n);
    case "greater":
      return Ye(n, t);
    case "lessorequal":
      return _e(t, n) || Ye(t, n);
    case "greaterorequal":
      return _e(t, n) || Ye(n, t);
    case "contains":
      return ve(t, n);
    case "notcontains":
      return !t && !te(n) || !En(t, n) && !ve(t, n);
    case "anyof":
      return vn(t, n);
    case "noneof":
      return !vn(t, n);
    case "allof":
      return (!!t || te(n)) && (Z(n) ? n.every((r) => ve(t, r)) : ve(t, n));
    default:
      return qr(e, Ct(t, n), Ct(n, Ct(t, n)));
  }
}
function Ct(e, t) {
  return te(e) ? typeof t == "number" ? 0 : typeof e == "string" ? e : typeof t == "string" ? "" : Z(t) ? [] : 0 : e;
}
function qr(e, t, n) {
  if (e === "and")
    return t && n;
  if (e === "or")
    return t || n;
  if (Z(t) || Z(n))
    return;
  let r = t, o = n;
  switch (e) {
    case "+":
      return typeof t == "string" || typeof n == "string" ? String(t) + String(n) : Tt(r + o, Math.max(Oe(r), Oe(o)));
    case "-":
      return Tt(r - o, Math.max(Oe(r), Oe(o)));
    case "*":
      return Tt(r * o, Oe(r) + Oe(o));
    case "/":
      return o ? r / o : void 0;
    case "%":
      return o ? r % o : void 0;
    default:
      return Math.pow(r, o);
  }
}
function Oe(e) {
  let [, t] = String(e).split(".");
  return t === void 0 || typeof e == "string" && Sn(e) === null ? 0 : t.length;
}
function Tt(e, t) {
  return t > 0 ? parseFloat(e.toFixed(Math.min(t, 100))) : e;
}
function Ye(e, t) {
  return !Xe(e) && !Xe(t) && e < t;
}
function _e(e, t, n = !1) {
  return e === t ? !0 : Z(e) || Z(t) ? Z(e) && Z(t) ? Zr(e, t, n) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || t === null) && te(e) && te(t)
  ) : typeof e == "string" && typeof t == "string" ? e.trim().toLowerCase() === t.trim().toLowerCase() : te(e) || te(t) ? (Xe(e) || e === "") && (Xe(t) || t === "") : typeof e != typeof t && typeof e != "number" && typeof t != "number" ? String(e).toLowerCase() === String(t).toLowerCase() : Number(e) === Number(t);
}
function Zr(e, t, n) {
  let [r, o] = n ? [e, t] : [e.slice().sort(), t.slice().sort()];
  return r.length === o.length && r.every((s, l) => _e(s, o[l]));
}
function En(e, t) {
  return Z(e) ? !1 : te(e) || !t;
}
function ve(e, t) {
  if (Z(e)) {
    let n = Z(t) ? t : [t];
    return e.length > 0 && n.every((r) => e.some((o) => _e(o, r)));
  }
  return !En(e, t) && String(e).toLowerCase().includes(String(t).toLowerCase());
}
function vn(e, t) {
  return te(e) || te(t) ? te(t) && (te(e) || !Z(e) || e.length > 0) : Z(e) ? Z(t) ? t.some((n) => ve(e, n)) : ve(e, t) : ve(t, e);
}

// src/core/survey/conditions/condition-parameters.ts
function Cn(e) {
  let t = /* @__PURE__ */ new Set();
  return Be(e.expression, t), Array.from(t);
}
function Be(e, t) {
  switch (e.kind) {
    case "answer":
      t.add(e.parameter);
      break;
    case "unary":
      Be(e.operand, t);
      break;
    case "binary":
      Be(e.left, t), Be(e.right, t);
      break;
    case "iif":
      e.operands.forEach((n) => Be(n, t));
      break;
  }
}

// src/core/survey/conditions/resolution-order.ts
function Tn(e) {
  let t = eo(e), n = /* @__PURE__ */ new Map();
  return no(t).forEach((r) => r.forEach((o) => {
    let s = !ro(r);
    n.set(o, {
      element: o.element,
      parent: o.parent && n.get(o.parent),
      visibleIf: s ? o.element.visibleIf : null,
      items: s ? o.items : []
    });
  })), Array.from(n.values());
}
function At(e) {
  return "isRequired" in e;
}
function Pt(e) {
  return e.split(".", 1)[0];
}
function eo(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = (o, s) => {
    let l = { element: o, parent: s, items: to(o), needs: s === null ? [] : [s] };
    t.push(l), At(o) ? n.set(o.name, l) : "elements" in o && o.elements.forEach((a) => r(a, l));
  };
  return e.pages.forEach((o) => r(o, null)), t.forEach(({ element: o, items: s, needs: l }) => {
    var a;
    s.map(({ visibleIf: i }) => i).concat((a = o.visibleIf) != null ? a : []).forEach((i) => Cn(i).forEach((c) => {
      let u = n.get(Pt(c));
      u !== void 0 && !l.includes(u) && l.push(u);
    }));
  }), t;
}
function to(e) {
  let t = [], n = (r, o, s = "") => r.forEach(({ value: l, visibleIf: a, isRetired: i }) => {
    a !== null && !i && t.push({ isRow: o, column: s, value: l, visibleIf: a });
  });
  return "choices" in e && n(e.choices, !1), "rows" in e && n(e.rows, !0), "columns" in e && e.columns.forEach(({ name: r, choices: o }) => n(o, !1, r)), t;
}
function no(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = [], o = (s) => {
    let l = n.size;
    n.set(s, l), r.push(s);
    let a = l;
    for (let i of s.needs) {
      let c = n.get(i);
      c === void 0 ? a = Math.min(a, o(i)) : r.includes(i) && (a = Math.min(a, c));
    }
    if (a === l) {
      let i = r.splice(r.indexOf(s));
      t.push(i.length > 1 ? e.filter((c) => i.includes(c)) : i);
    }
    return a;
  };
  return e.forEach((s) => {
    n.has(s) || o(s);
  }), t;
}
function ro(e) {
  return e.length > 1 || e.some((t) => t.needs.includes(t));
}

// src/core/survey/conditions/visibility.ts
function Ze(e) {
  let t = Tn(e), n = t.filter(An), r = /* @__PURE__ */ new Map();
  t.forEach(({ element: s }) => {
    At(s) && r.set(s.name, s);
  });
  let o = (s) => {
    var l;
    return ((l = r.get(s)) == null ? void 0 : l.type) === "ranking";
  };
  return (s) => {
    let l = so(s), a = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Set(), c = (d) => oo(l.values().get(d), r.get(d)), u = ({ expression: d }) => qe(d, c, o) === !0;
    for (let d of n) {
      let { element: { name: f }, parent: g, visibleIf: y } = d;
      if (g !== null && a.has(g) || y !== null && !u(y)) {
        a.add(d), i.add(Rt(f, g === null)), l.reduce(f, () => []);
        continue;
      }
      let S = d.items.filter((A) => !kn(A.visibleIf, c, o));
      S.length > 0 && (S.forEach(({ value: A, isRow: E, column: h }) => i.add(Ue(f, E, A, h))), l.reduce(f, (A, E) => {
        let [, h = "", v = ""] = E.split(".");
        return i.has(Ue(f, !0, h, "")) ? [] : (
          // The text of "other" is no code.
          h !== "" && "special" in d.element ? A : A.filter((w) => !i.has(Ue(f, !1, w, v)))
        );
      }));
    }
    let p = {
      isShown: (d) => !i.has(Rt(d, !1)),
      isPageShown: (d) => !i.has(Rt(d, !0)),
      isChoiceShown: (d, f, g = "") => !i.has(Ue(d, !1, f, g)),
      isRowShown: (d, f) => !i.has(Ue(d, !0, f, "")),
      isRequired(d) {
        let f = r.get(d);
        return f !== void 0 && !f.isRetired && p.isShown(d) && (f.requiredIf === null ? f.isRequired : u(f.requiredIf));
      },
      values: l.values()
    };
    return p;
  };
}
function An(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && An(e.parent);
}
function Rt(e, t) {
  return `${t} ${e}`;
}
function Ue(e, t, n, r) {
  return `${e} ${t} ${n} ${r}`;
}
function oo(e = [], t) {
  let n = t == null ? void 0 : t.type;
  if (n === "checkbox" || n === "tagbox" || n === "ranking")
    return e;
  let [r = null] = e, o = (t == null ? void 0 : t.type) === "text" && t.inputType === "number";
  return r !== null && o && isFinite(Number(r)) ? Number(r) : r;
}
function so(e) {
  let t = null, n = /* @__PURE__ */ new Map();
  return {
    values: () => t != null ? t : e,
    reduce(r, o) {
      var s;
      n.size === 0 && e.forEach((l, a) => {
        var c;
        let i = Pt(a);
        n.set(i, [...(c = n.get(i)) != null ? c : [], a]);
      });
      for (let l of (s = n.get(r)) != null ? s : []) {
        let a = e.get(l), i = o(a, l);
        i.length < a.length && (t = t != null ? t : new Map(e), i.length > 0 ? t.set(l, i) : t.delete(l));
      }
    }
  };
}

// src/core/survey/text.ts
function xe(e, t) {
  if (e.text !== null)
    return z(e.text, t.messages, t.locale);
  let n = t.taxonomy === null ? null : t.taxonomy.get(e.value);
  return n !== null && t.taxonomy !== null ? z(n.label, t.messages, t.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function me(e, t) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : z(e.title, t.messages, t.locale);
}

// src/core/survey/number-text.ts
var io = [
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
], lo = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function Me(e) {
  let t = e.trim().replace(/[^ -~]/g, ao), n = lo.exec(t);
  if (n === null)
    return null;
  let [, r, o = "", s, l = ""] = n, a = /^[1-9]\d{0,2}$/.test(o) && l.length === 3 && (s === "," || l.endsWith("0") && !e.includes("\u066B"));
  if (o + l === "" || a)
    return null;
  let i = o.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", c = l.replace(/0+$/, ""), u = c === "" ? i : `${i}.${c}`;
  return r === "-" && u !== "0" ? `-${u}` : u;
}
function ao(e) {
  let t = e.charCodeAt(0), n = io.find((r) => t >= r && t < r + 10);
  return n !== void 0 ? String(t - n) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/canonical-value.ts
function Pn(e, t) {
  var o;
  let { kind: n, question: r } = t;
  return n === "number" ? (o = Me(e)) != null ? o : e.trim() : n === "codes" || r.type === "text" && r.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/dates.ts
function be(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, r, o] = [Number(t[1]), Number(t[2]), Number(t[3])], l = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return l !== void 0 && o >= 1 && o <= l;
}
function et(e) {
  return be(`${e}-01`);
}

// src/core/survey/validate-answer.ts
function Rn(e, t, n = Ze(e)(t)) {
  let r = [];
  for (let o of ne(e))
    !o.isRetired && n.isShown(o.name) && co(o, n, (s, l, ...a) => {
      r.push({ question: o.name, parameter: s, code: l, parameters: a });
    });
  return r;
}
function On(e, t) {
  return t.text(`localskills-answer-${e.code}`, ...e.parameters);
}
function co(e, t, n) {
  let { name: r } = e, o = We(e).filter(({ row: c }) => c === null || !c.isRetired && t.isRowShown(r, c.value)), s = (c) => {
    var u;
    return ((u = t.values.get(c)) != null ? u : []).filter((p) => p.trim() !== "");
  };
  for (let c of o) {
    let u = s(c.name);
    c.kind === "codes" ? mo(c, u, n) : u[0] !== void 0 && c.name === r && fo(c, u[0], n);
  }
  let l = s(r), a = Re(e);
  a.other !== null && l.includes(he) && s(oe(r)).length === 0 && n(oe(r), "other-text");
  let i = (c) => s(c.name).length === 0;
  o.every(i) ? t.isRequired(r) && o.length > 0 && n(r, "required") : e.type === "matrix" && e.isEachRowRequired ? o.filter(i).forEach((c) => n(c.name, "row-required")) : l.some((c) => Ve(a, c)) ? l.length > 1 && n(r, "not-alone") : po(e, l, t, n);
}
var uo = /^[a-z0-9_-]{1,64}$/;
function mo({ name: e, choices: t, isMultiple: n }, r, o) {
  let s = r.filter((l) => t === null ? !uo.test(l) : !t.some((a) => a.value === l));
  s.forEach((l) => o(e, "unknown-code", l)), s.length === 0 && !n && r.length > 1 && o(e, "several-codes");
}
function po(e, t, n, r) {
  let { name: o } = e;
  if (e.type === "ranking" && !e.isSelectToRank) {
    let s = e.choices.filter(({ value: a, isRetired: i }) => !i && n.isChoiceShown(o, a)), l = s.filter(({ value: a }) => t.includes(a)).length;
    l < s.length && r(o, "rank-all", s.length, l);
  } else if ("minSelectedChoices" in e) {
    let { minSelectedChoices: s, maxSelectedChoices: l } = e;
    s !== null && t.length < s ? r(o, "too-few", s, t.length) : l !== null && t.length > l && r(o, "too-many", l, t.length);
  }
}
function fo(e, t, n) {
  let { name: r, question: o } = e;
  "maxLength" in o && o.maxLength !== null && t.length > o.maxLength ? n(r, "too-long", o.maxLength, t.length) : o.type === "text" && ho(o, Pn(t, e), n);
}
var go = /^https?:\/\/[^\s/?#]+\S*$/i, yo = /^-?\d+(\.\d+)?$/;
function ho(e, t, n) {
  let { name: r, inputType: o, min: s, max: l } = e;
  switch (o) {
    case "number":
      yo.test(t) ? e.isInteger && t.includes(".") ? n(r, "not-whole") : s !== null && Number(t) < Number(s) ? n(r, "too-small", Number(s)) : l !== null && Number(t) > Number(l) && n(r, "too-large", Number(l)) : n(r, "not-a-number", t);
      break;
    case "url":
      go.test(t) || n(r, "not-a-url", t);
      break;
    case "date":
    case "month":
      (o === "date" ? be : et)(t) ? s !== null && t < s ? n(r, "too-early", s) : l !== null && t > l && n(r, "too-late", l) : n(r, o === "date" ? "not-a-date" : "not-a-month", t);
      break;
  }
}

// src/ui/questions/scale-ends.ts
function pe(e) {
  return /^\d+$/.test(e.value);
}
function tt(e, t, n = null) {
  let r = (o, s) => m("span", { class: `ext-localSkills-form-ends-${o}` }, s);
  return m(
    "div",
    { class: "ext-localSkills-form-ends", "aria-hidden": "true" },
    r("first", e),
    r("last", t),
    n && r("other", n)
  );
}

// src/ui/questions/choice-input.ts
function fe(e, t, n) {
  let { messages: r } = n, o = xe(e, n);
  return t ? m("span", {}, r.text("localskills-form-retired-choice", o.text)) : Y(o, r);
}
function Le(e) {
  return { value: e, text: null, visibleIf: null, isRetired: !0 };
}
function nt(e) {
  let { type: t, name: n, choice: r, isGone: o, isBox: s, texts: l } = e, a = m("input", { type: t, name: n, value: r.value }), i = fe(r, o, l);
  if (!s)
    return {
      input: a,
      element: m(
        "label",
        { class: "ext-localSkills-form-choice" },
        a,
        m("span", { class: "ext-localSkills-form-choice-label" }, i)
      )
    };
  let c = pe(r), u = i.textContent || "", p = !c || u !== r.value;
  return {
    input: a,
    element: m(
      "label",
      b({
        class: `ext-localSkills-form-box ext-localSkills-form-box-${c ? "step" : "other"}`
      }, p ? { title: u } : {}),
      a,
      m(
        "span",
        { class: "ext-localSkills-form-mark" },
        c ? l.messages.number(Number(r.value)) : null,
        // Read out with the number; seen where there is room for it.
        p ? m("span", { class: "ext-localSkills-form-box-label" }, c ? " " : null, i) : null
      )
    )
  };
}
function rt(e, t) {
  if (e.altKey || e.ctrlKey || e.metaKey)
    return;
  let n = t.find(({ value: o }) => o === e.key), r = n ? n.value : e.key === "Delete" || e.key === "Backspace" ? null : void 0;
  return r !== void 0 && e.preventDefault(), n && n.focus(), r;
}

// src/ui/questions/offered-choices.ts
function ze(e) {
  return de(Re(e));
}
function ot(e) {
  let t = ze(e).map(({ value: n }) => n);
  return "choices" in e ? e.choices.filter(({ value: n }) => !t.includes(n)) : [];
}

// src/ui/questions/other-text.ts
function st(e, t, n) {
  let { texts: { messages: r }, onChange: o } = t, s = oe(e.name), l = m("input", {
    type: "text",
    class: "ext-localSkills-form-input",
    "aria-describedby": n
  }), a = m("label", { class: "ext-localSkills-form-other" }, r.text("localskills-form-other-text"), l);
  a.hidden = !0;
  let i = () => o(s, a.hidden || l.value.trim() === "" ? [] : [l.value]);
  return l.addEventListener("input", i), {
    element: a,
    show(c) {
      l.value = (c.get(s) || [])[0] || "", a.hidden = !(c.get(e.name) || []).includes(he);
    },
    update(c) {
      a.hidden === c.includes(he) && (a.hidden = !a.hidden, i());
    },
    focus: () => l.focus()
  };
}

// src/ui/questions/question-frame.ts
function ie(e, t, n, r = null) {
  let { messages: o } = t, s = OO.ui.generateElementId(), l = m("span", { class: "ext-localSkills-form-question-required" }, o.text("localskills-form-required"));
  l.hidden = !e.isRequired;
  let a = [Y(me(e, t), o), " ", l], i = r === null ? m("legend", { class: "ext-localSkills-form-question-title" }, ...a) : m("label", { class: "ext-localSkills-form-question-title", for: r }, ...a), c = m("div", { class: "ext-localSkills-form-question-help", id: `${s}-help` });
  e.description !== null ? c.appendChild(m("p", {}, Y(z(e.description, o, t.locale), o))) : n !== "" && c.appendChild(m("p", {}, n));
  let u = m("div", { class: "ext-localSkills-form-question-fault", id: `${s}-fault` }), p = m("div", { class: "ext-localSkills-form-question-body" }), d = null, f = (c.firstChild ? `${s}-help ` : "") + `${s}-fault`, g = m(
    r === null ? "fieldset" : "div",
    { class: `ext-localSkills-form-question ext-localSkills-form-question-${e.type}` },
    i,
    c.firstChild ? c : null,
    u,
    p
  );
  return r === null && g.setAttribute("aria-describedby", f), {
    element: g,
    body: p,
    fault: u,
    describedBy: f,
    update(y) {
      l.hidden = !y.isRequired(e.name);
    },
    setFault(y) {
      y !== d && (d = y, g.classList.toggle("ext-localSkills-form-question-faulty", y !== null), P(u, y), Array.from(p.querySelectorAll("input:not( [ type=radio ] ), select, textarea")).forEach(
        (S) => y === null ? S.removeAttribute("aria-invalid") : S.setAttribute("aria-invalid", "true")
      ));
    }
  };
}

// src/ui/questions/selection-limits.ts
function it(e, t) {
  let { minSelectedChoices: n, maxSelectedChoices: r } = "minSelectedChoices" in e ? e : { minSelectedChoices: null, maxSelectedChoices: null };
  return n !== null && r !== null ? t.text("localskills-form-choose-between", n, r) : r !== null ? t.text("localskills-form-choose-at-most", r) : n !== null ? t.text("localskills-form-choose-at-least", n) : "";
}
function lt(e, t, n, r) {
  let { minSelectedChoices: o, maxSelectedChoices: s } = n, l = s !== null ? s : o;
  e.classList.toggle("ext-localSkills-form-question-count-over", s !== null && t > s), P(e, l === null ? null : r.text("localskills-form-chosen-of", t, l));
}

// src/ui/questions/small-button.ts
function Mn(e, t, n) {
  return m(
    "button",
    { type: "button", class: `ext-localSkills-form-tool ext-localSkills-form-${e}`, title: n },
    m("span", { "aria-hidden": "true" }, t),
    m("span", { class: "ext-localSkills-form-read-out" }, n)
  );
}
function Ln(e, t) {
  let n = m("button", { type: "button", class: "ext-localSkills-form-text-button" }, e);
  return n.addEventListener("click", t), n;
}

// src/ui/questions/choices.ts
var xo = 8;
function Nn(e, t) {
  let { texts: n, onChange: r } = t, { messages: o } = n, s = e.type === "checkbox", l = e.type === "rating" || e.type === "boolean", a = ie(e, n, it(e, o)), i = st(e, t, a.describedBy), c = OO.ui.generateElementId(), u = /* @__PURE__ */ new Map(), p = ot(e), d = m("div", {
    class: l ? "ext-localSkills-form-scale" : "ext-localSkills-form-choices" + (p.length >= xo ? " ext-localSkills-form-choices-many" : "")
  }), f = m("div", { class: "ext-localSkills-form-choices" }), g = m("div", { class: "ext-localSkills-form-question-count", "aria-live": "polite" }), y = null, S = (w, R, O) => {
    let Q = nt({ type: s ? "checkbox" : "radio", name: c, choice: w, isGone: R, isBox: O, texts: n });
    u.set(w.value, T(b({}, Q), { choice: w })), (O || !l && p.includes(w) ? d : f).appendChild(Q.element);
  }, A = Ln(o.text("localskills-form-clear"), () => {
    h([]), v.focus();
  }), E = (w) => {
    u.forEach(({ input: O }, Q) => {
      O.checked = w.includes(Q);
    }), A.hidden = s || w.length === 0 || e.isRequired;
    let R = l && u.get(w[0]);
    if (e.type === "checkbox")
      lt(g, w.length, e, o);
    else if (R && pe(R.choice)) {
      let O = xe(R.choice, n);
      P(g, O.text === R.choice.value ? null : Y(O, o));
    } else
      P(g);
  }, h = (w) => {
    E(w), r(e.name, w), i.update(w);
  };
  if (a.body.addEventListener("change", ({ target: w }) => {
    let { name: R, value: O, checked: Q } = w;
    if (R !== c)
      return;
    let F = Array.from(u.keys()).filter((x) => u.get(x).input.checked);
    h(!s || Q && Ve(e.special, O) ? [O] : F.filter((x) => x === O || !Ve(e.special, x)));
  }), l && d.addEventListener("keydown", (w) => {
    let R = rt(w, Array.from(u.values()).map(({ input: O }) => O));
    R !== void 0 && h(R === null ? [] : [R]);
  }), e.type === "rating") {
    let w = (R, O) => R !== null ? Y(z(R, o, n.locale), o) : O && O.text ? Y(xe(O, n), o) : null;
    a.body.appendChild(tt(
      w(e.minRateDescription, p[0]),
      w(e.maxRateDescription, p[p.length - 1])
    ));
  }
  p.filter(({ isRetired: w }) => !w).forEach((w) => S(w, !1, l)), ze(e).forEach((w) => S(w, !1, !1)), [d, f, i.element, g, A].forEach((w) => a.body.appendChild(w)), E([]);
  let v = {
    element: a.element,
    show(w) {
      let R = w.get(e.name) || [];
      R.filter((O) => !u.has(O)).forEach(
        (O) => S(p.find(({ value: Q }) => Q === O) || Le(O), !0, !1)
      ), E(R), i.show(w);
    },
    update(w) {
      a.update(w), u.forEach(({ choice: R, element: O }) => {
        O.hidden = !R.isRetired && !w.isChoiceShown(e.name, R.value);
      });
    },
    setFault(w, R = "") {
      a.setFault(w), y = w === null ? null : R;
    },
    focus() {
      if (y === oe(e.name)) {
        i.focus();
        return;
      }
      let w = Array.from(u.values()).filter((O) => !O.element.hidden), R = !s && w.find(({ input: O }) => O.checked) || w[0];
      R && R.input.focus();
    }
  };
  return v;
}

// src/ui/questions/dropdown.ts
function Fn(e, t) {
  let { texts: n, onChange: r } = t, o = OO.ui.generateElementId(), s = ie(e, n, "", o), l = st(e, t, s.describedBy), a = m("select", { class: "ext-localSkills-form-input", id: o, "aria-describedby": s.describedBy }), i = ot(e).concat(ze(e)), c = "", u = "", p = (g) => !g.isRetired, d = !1, f = () => {
    let g = i.filter(p), y = u === "" || g.some(({ value: S }) => S === u) ? null : i.find(({ value: S, isRetired: A }) => S === u && A) || (i.some(({ value: S }) => S === u) ? null : Le(u));
    P(
      a,
      m("option", { value: "" }, n.messages.text("localskills-form-choose-one")),
      ...g.concat(y || []).map(
        (S) => m("option", { value: S.value }, fe(S, S === y, n).textContent)
      )
    ), a.value = Array.from(a.options).some(({ value: S }) => S === c) ? c : "";
  };
  return a.addEventListener("change", () => {
    c = a.value;
    let g = c === "" ? [] : [c];
    r(e.name, g), l.update(g);
  }), f(), s.body.appendChild(a), s.body.appendChild(l.element), {
    element: s.element,
    show(g) {
      c = u = (g.get(e.name) || [])[0] || "", f(), l.show(g);
    },
    update(g) {
      s.update(g), p = (y) => !y.isRetired && g.isChoiceShown(e.name, y.value), i.some(({ visibleIf: y }) => y !== null) && f();
    },
    setFault(g, y) {
      s.setFault(g), d = g !== null && y === oe(e.name);
    },
    focus: () => d ? l.focus() : a.focus()
  };
}

// src/ui/questions/grid-cell.ts
var bo = 2, wo = 7;
function vo(e, t) {
  let n = e.choices.filter(pe).length;
  return n > 1 && e.choices.length - n <= bo ? "boxes" : t && e.choices.length <= wo ? "lines" : "list";
}
function In(e, t) {
  let n = e.choices.filter(pe), r = e.choices.filter((s) => !pe(s)), o = (s) => s && xe(s, t).text !== s.value ? fe(s, !1, t) : null;
  return tt(
    o(n[0]),
    o(n[n.length - 1]),
    r.length === 1 ? o(r[0]) : null
  );
}
function $n(e, t, n) {
  let { messages: r } = n, o = vo(e, t), s = e.choices.filter(({ isRetired: d }) => !d), l = t ? null : Y(me(e, n), r), a = (d, f, g) => o === "list" ? m("option", { value: d.value }, fe(d, f, n).textContent) : nt({ type: "radio", name: g, choice: d, isGone: f, isBox: o === "boxes", texts: n }).element, i = o === "list" ? m(
    "select",
    { class: "ext-localSkills-form-input" },
    m("option", { value: "" }, r.text("localskills-form-choose-one"))
  ) : m("div", { class: o === "boxes" ? "ext-localSkills-form-scale" : "ext-localSkills-form-choices" });
  s.forEach((d) => i.appendChild(a(d, !1, "")));
  let c = m("span", { class: "ext-localSkills-form-grid-chosen", "aria-hidden": "true" }), u = m("legend", { class: "ext-localSkills-form-grid-legend" }, l, o === "boxes" ? c : null), p = m(
    "fieldset",
    { class: `ext-localSkills-form-grid-cell ext-localSkills-form-grid-${o}` },
    u,
    o === "boxes" ? In(e, n) : null,
    i
  );
  return {
    kind: o,
    heading: m(
      "div",
      { class: `ext-localSkills-form-grid-column ext-localSkills-form-grid-${o}` },
      l && m("div", { class: "ext-localSkills-form-grid-column-title" }, l.cloneNode(!0)),
      o === "boxes" ? In(e, n) : null,
      o === "lines" ? m("div", { class: "ext-localSkills-form-choices" }, ...s.map(
        (d) => m("span", { class: "ext-localSkills-form-choice" }, fe(d, !1, n))
      )) : null
    ),
    create(d) {
      let f = p.cloneNode(!0), g = OO.ui.generateElementId(), y = t ? d : `${d} ${g}`;
      f.firstChild.id = g, f.setAttribute("aria-labelledby", y), Array.from(f.querySelectorAll("input")).forEach((A) => {
        A.name = g;
      });
      let S = f.querySelector("select");
      return S && S.setAttribute("aria-labelledby", y), f;
    },
    update(d, f) {
      s.filter(({ visibleIf: g }) => g !== null).forEach(({ value: g }) => {
        let y = d.querySelector(`[ value='${g}' ]`);
        (o === "list" ? y : y.parentElement).hidden = !f(g);
      });
    },
    show(d, f) {
      let g = e.choices.find(({ value: h }) => h === f), y = d.lastChild, S = y, A = d.firstChild.id;
      if (f !== "" && !(o === "list" ? Array.from(S.options).some(({ value: h }) => h === f) : Array.from(y.querySelectorAll("input")).some((h) => h.value === f)) && y.appendChild(a(g || Le(f), !0, A)), o === "list") {
        S.value = f;
        return;
      }
      if (Array.from(y.querySelectorAll("input")).forEach((h) => {
        h.checked = h.value === f;
      }), o === "boxes") {
        let h = g && pe(g) ? xe(g, n).text : f;
        P(d.querySelector(".ext-localSkills-form-grid-chosen"), h === f ? null : h);
      }
    }
  };
}

// src/ui/questions/observe-width.ts
function Hn(e, t) {
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
var ko = 200, So = 240, Eo = 80, Co = 20;
function Qn(e, t) {
  let { texts: n, onChange: r } = t, { messages: o } = n, s = ie(e, n, ""), l = e.type === "matrix" ? [{ name: e.name, title: null, choices: e.choices }] : e.columns, a = e.type === "matrix", i = l.map((x) => $n(x, a, n)), c = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map(), d = /* @__PURE__ */ new Map(), f = /* @__PURE__ */ new Map(), g = l.reduce((x, { choices: k }) => x.concat(k), e.rows).some(({ visibleIf: x }) => x !== null), y, S = m(
    "div",
    { class: "ext-localSkills-form-grid" },
    m(
      "div",
      { class: "ext-localSkills-form-grid-head", "aria-hidden": "true" },
      m("div", { class: "ext-localSkills-form-grid-label" }),
      ...i.map(({ heading: x }) => x)
    )
  ), A = m("div", { class: "ext-localSkills-form-question-count" });
  S.classList.toggle("ext-localSkills-form-grid-many", e.rows.length >= Co), S.style.setProperty("--localSkills-columns", String(l.length));
  let E = (x) => {
    let k = OO.ui.generateElementId(), L = fe(x, x.isRetired, n), I = m("div", { class: "ext-localSkills-form-grid-label", id: k }, L), H = {
      choice: x,
      label: I,
      cells: [],
      element: m("div", { class: "ext-localSkills-form-grid-row", role: "group", "aria-labelledby": k }, I)
    };
    return c.set(x.value, H), d.set(H.element, H), H.element.hidden = x.isRetired, S.appendChild(H.element), H;
  };
  We(e).forEach(({ name: x, row: k, column: L }) => {
    let I = c.get(k.value) || E(k), H = i[l.findIndex((ae) => a || ae.name === L.name)], X = { name: x, column: L ? L.name : "", maker: H, row: I, element: H.create(I.label.id) };
    u.set(x, X), p.set(X.element, X), I.cells.push(X), I.element.appendChild(X.element);
  }), c.forEach((x) => x.element.appendChild(
    Mn("grid-clear", "\xD7", o.text("localskills-form-clear-row", x.label.textContent || ""))
  ));
  let h = ({ name: x }) => !f.has(x), v = () => {
    let x = Array.from(c.values()).filter((L) => !L.element.hidden), k = x.filter((L) => !L.cells.some(h)).length;
    P(A, o.text("localskills-form-rows-answered", k, x.length));
  }, w = (x, k) => {
    k === "" ? f.delete(x.name) : f.set(x.name, k), x.maker.show(x.element, k), x.row.element.classList.toggle("ext-localSkills-form-grid-row-answered", !x.row.cells.every(h));
  }, R = (x, k) => {
    w(x, k), r(x.name, k === "" ? [] : [k]), v();
  }, O = (x) => x.element.querySelector("input:checked") || x.element.querySelector("input, select"), Q = (x) => p.get(x.closest(".ext-localSkills-form-grid-cell"));
  S.addEventListener("change", ({ target: x }) => R(Q(x), x.value)), S.addEventListener("keydown", (x) => {
    let k = x.target.nodeName === "INPUT" ? Q(x.target) : void 0, L = k && rt(x, Array.from(k.element.querySelectorAll("input")));
    k && L !== void 0 && R(k, L || "");
  }), S.addEventListener("click", ({ target: x }) => {
    let k = x.closest(".ext-localSkills-form-grid-clear") && d.get(x.closest(".ext-localSkills-form-grid-row"));
    k && (k.cells.forEach((L) => R(L, "")), O(k.cells[0]).focus());
  }), s.body.appendChild(S), s.body.appendChild(A);
  let F = i.reduce((x, { kind: k }, L) => x + (k === "lines" ? l[L].choices.length * Eo : So), ko);
  return Hn(S, (x) => S.classList.toggle("ext-localSkills-form-grid-wide", x >= F)), {
    element: s.element,
    show(x) {
      u.forEach((k, L) => {
        let I = (x.get(L) || [])[0] || "";
        I !== (f.get(L) || "") && w(k, I);
      }), c.forEach((k) => {
        k.choice.isRetired && (k.element.hidden = k.cells.every(h));
      }), v();
    },
    update(x) {
      s.update(x), g && (c.forEach(({ choice: k, element: L }) => {
        k.isRetired || (L.hidden = !x.isRowShown(e.name, k.value));
      }), u.forEach(({ column: k, maker: L, element: I }) => L.update(
        I,
        (H) => x.isChoiceShown(e.name, H, k)
      )), v());
    },
    setFault(x, k = "") {
      s.setFault(x);
      let L = y && y.row;
      y = x === null ? void 0 : u.get(k);
      let I = y && y.row;
      I !== L && (c.forEach((H) => H.element.classList.toggle("ext-localSkills-form-grid-row-faulty", H === I)), I ? I.label.appendChild(s.fault) : s.element.insertBefore(s.fault, s.body));
    },
    focus() {
      let x = Array.from(u.values()).find(({ row: k }) => !k.element.hidden);
      (y || x) && O(y || x).focus();
    }
  };
}

// src/ui/questions/late-question.ts
var Dn = { picker: "200px", ranking: "10000px" }, Vn = /* @__PURE__ */ new WeakMap();
function at(e, t, n) {
  let { texts: { messages: r }, texts: o, loadPickers: s } = t, l = Vn.get(s);
  if (l)
    return n(l);
  let a = e.type === "ranking", i = OO.ui.generateElementId(), c = ie(e, o, a ? "" : it(e, r), a ? null : i), u = m("input", {
    id: i,
    type: "text",
    class: "ext-localSkills-form-input",
    role: "combobox",
    "aria-expanded": "false",
    "aria-describedby": c.describedBy,
    placeholder: r.text("localskills-form-picker-search")
  }), p = m("div", { class: "ext-localSkills-form-late-place" }, c.element), d = null, f = /* @__PURE__ */ new Map(), g = null, y = [null, void 0], S = null, A = (v) => {
    let w = p.contains(document.activeElement);
    if (d = v, v.show(f), g !== null && v.update(g), v.setFault(...y), P(p, v.element), w) {
      v.focus();
      let R = document.activeElement;
      R instanceof HTMLInputElement && u.value !== "" && (R.value = u.value, R.dispatchEvent(new Event("input", { bubbles: !0 })));
    }
  }, E = () => {
    S = null, c.setFault(r.text("localskills-form-part-not-loaded")), P(c.body, J(r.text("localskills-save-try-again"), "normal", () => {
      h();
    }).$element[0]);
  }, h = () => (S = S || s().then((v) => {
    Vn.set(s, v), A(n(v));
  }, E), S);
  if (a || c.body.appendChild(u), e.type === "tagbox") {
    let v = m("div", { class: "ext-localSkills-form-question-count" });
    lt(v, 0, e, r), c.body.appendChild(v);
  }
  if (["focusin", "pointerdown"].forEach((v) => window.addEventListener(v, h, { once: !0, passive: !0 })), "IntersectionObserver" in window) {
    let v = new IntersectionObserver((w) => {
      w.some(({ isIntersecting: R }) => R) && (v.disconnect(), h());
    }, { rootMargin: a ? Dn.ranking : Dn.picker });
    v.observe(c.element);
  } else
    h();
  return {
    element: p,
    show(v) {
      f = v, d !== null && d.show(v);
    },
    update(v) {
      g = v, (d || c).update(v);
    },
    setFault(v, w) {
      y = [v, w], d !== null ? d.setFault(v, w) : c.setFault(v);
    },
    focus() {
      d !== null ? d.focus() : (u.focus(), h().then(() => d && d.focus()));
    }
  };
}

// src/ui/questions/text-field.ts
var To = 50, Wn = { date: "YYYY-MM-DD", month: "YYYY-MM" };
function Ao(e, t) {
  if (e.type === "comment" || e.inputType === "text" || e.inputType === "url")
    return e.type === "comment" ? t.text("localskills-form-comment-public") : "";
  let { min: n, max: r, inputType: o } = e, s = (l) => o === "number" ? t.number(Number(l), (l.split(".")[1] || "").length) : (
    // Isolated from left to right, else Arabic text would turn the parts of the date around.
    `\u2066${l}\u2069`
  );
  return n !== null && r !== null ? t.text("localskills-form-from-to", s(n), s(r)) : n !== null ? t.text("localskills-form-from", s(n)) : r !== null ? t.text("localskills-form-up-to", s(r)) : "";
}
function Po(e) {
  if (e.type === "comment")
    return m("textarea", { rows: "3" });
  let { inputType: t, min: n, max: r } = e;
  if (t === "number")
    return m("input", { type: "text", inputmode: e.isInteger ? "numeric" : "decimal", dir: "ltr" });
  let o = m("input", b({ type: t }, t === "text" ? {} : { dir: "ltr" }));
  return n !== null && o.setAttribute("min", n), r !== null && o.setAttribute("max", r), o.type !== t && Wn[t] && (o.placeholder = Wn[t]), o;
}
function _n(e, t) {
  let { texts: n, onChange: r } = t, { messages: o } = n, s = OO.ui.generateElementId(), l = ie(e, n, Ao(e, o), s), a = Po(e), i = e.type === "comment" ? "" : e.inputType, c = m("div", { class: "ext-localSkills-form-question-count" });
  a.id = s, a.className = `ext-localSkills-form-input ext-localSkills-form-input-${i || "long"}`, a.setAttribute("aria-describedby", l.describedBy), e.maxLength !== null && (a.maxLength = e.maxLength), e.type === "text" && e.placeholder !== null && (a.placeholder = z(e.placeholder, o, n.locale).text);
  let u = () => {
    let d = e.maxLength === null ? null : e.maxLength - a.value.length;
    c.setAttribute("aria-live", d !== null && d <= To ? "polite" : "off"), P(c, d === null || a.value === "" ? null : o.text("localskills-form-characters-left", d)), e.type === "comment" && a.scrollHeight > a.clientHeight && (a.style.height = `${a.scrollHeight + 2}px`);
  }, p = () => {
    u();
    let d = a.value;
    r(e.name, d.trim() === "" ? [] : [i === "number" && Me(d) || d]);
  };
  return a.addEventListener("input", p), a.addEventListener("focus", u), l.body.appendChild(a), l.body.appendChild(c), {
    element: l.element,
    show(d) {
      let f = (d.get(e.name) || [])[0] || "";
      a.value = f, a.value === "" && f !== "" && (a.type = "text", a.value = f), u();
    },
    update: (d) => l.update(d),
    setFault: (d) => l.setFault(d),
    focus: () => a.focus()
  };
}

// src/ui/questions/create-question.ts
function Bn(e, t) {
  switch (e.type) {
    case "radiogroup":
    case "checkbox":
    case "rating":
    case "boolean":
      return Nn(e, t);
    case "dropdown":
      return e.choicesFrom === null ? Fn(e, t) : at(e, t, ({ createPicker: n }) => n(e, t));
    case "tagbox":
      return at(e, t, ({ createPicker: n }) => n(e, t));
    case "ranking":
      return at(e, t, ({ createRanking: n }) => n(e, t));
    case "matrix":
    case "matrixdropdown":
      return Qn(e, t);
    case "text":
    case "comment":
      return _n(e, t);
  }
}

// src/ui/survey-form/step-elements.ts
function ct(e, t) {
  return e.some((n) => t.isShown(n.name) && (n.type === "panel" ? ct(n.elements, t) : n.type === "html" || !n.isRetired));
}
function Un(e, t, n) {
  let { messages: r, locale: o } = t, s = [], l = ({ description: u }) => u && we(z(u, r, o), r), a = (u) => {
    let p, d = null;
    if (u.type === "panel" || u.type === "html") {
      let f = OO.ui.generateElementId(), g = u.title && m("h3", { class: "ext-localSkills-form-panel-title", id: f }, Y(me(u, t), r));
      p = m("div", b({
        class: `ext-localSkills-form-${u.type === "panel" ? "panel" : "note"}`
      }, g && u.type === "panel" ? { role: "group", "aria-labelledby": f } : {}), g, l(u)), u.type === "html" ? p.appendChild(we(z(u.text, r, o), r)) : i(p, u.elements);
    } else {
      if (u.isRetired)
        return null;
      d = n(u), p = d.element;
    }
    return s.push({ part: u, made: p, control: d }), p;
  }, i = (u, p) => p.forEach((d) => {
    let f = a(d);
    f && u.appendChild(f);
  }), c = m("div", {});
  return i(c, e.elements), {
    element: c,
    update(u) {
      let p = 0;
      return s.forEach(({ part: d, made: f, control: g }) => {
        let y = f.hidden;
        f.hidden = !ct([d], u), g && (g.update(u), p += y && !f.hidden ? 1 : 0);
      }), p;
    }
  };
}

// src/ui/survey-form/survey-steps.ts
function zn(e) {
  let { loaded: { survey: t, texts: n }, saving: r, environment: o, formatDate: s, onChange: l, onStep: a, onPublish: i } = e, { messages: c } = n, { pages: u } = t, p = u.length, d = Ze(t), f = e.values, g = d(f), y = 0, S = e.canReviewEarly, A = null, E = /* @__PURE__ */ new Set(), h = /* @__PURE__ */ new Map(), v = /* @__PURE__ */ new Map(), w = OO.ui.generateElementId(), R = m("div", { class: "ext-localSkills-form-progress-text", id: w }), O = m("div", { class: "ext-localSkills-form-progress-bar" }), Q = m("div", {
    class: "ext-localSkills-form-progress-track",
    role: "progressbar",
    "aria-labelledby": w,
    "aria-valuemin": "0"
  }, O), F = m("h2", { class: "ext-localSkills-form-step-title", tabindex: "-1" }), x = m("div", { class: "ext-localSkills-form-step-help" }), k = m("div", { class: "ext-localSkills-form-fault-summary" }), L = m("div", { class: "ext-localSkills-form-live", role: "status" }), I = m("div", {}), H = m("div", { class: "ext-localSkills-form-message" }), X = m("div", { class: "ext-localSkills-form-publish-note" }), ae = m("div", { class: "ext-localSkills-form-busy", role: "status" }), Fe = m("fieldset", { class: "ext-localSkills-form-fields", role: "presentation" }, I), ge = () => u.reduce((C, { name: N, elements: K }, G) => g.isPageShown(N) && ct(K, g) ? C.concat(G) : C, []).concat(p), ke = (C) => ge()[ge().indexOf(y) + C], Ie = (C) => ne({ pages: u.slice(C, C + 1) }), Se = (C, N) => Ie(C).some((K) => K.name === N), D = J(c.text("localskills-form-back"), "normal", () => De(ke(-1))), ce = J(c.text("localskills-form-to-review"), "quiet", () => De(p)), $e = J(c.text("localskills-form-next"), "primary", () => {
    Ae(y) && De(ke(1));
  }), Ee = J(c.text("localskills-form-publish"), "primary", () => {
    Ae(null) && i();
  }), Ce = [D, ce, $e, Ee], He = (C) => {
    let N = h.get(C.name);
    return N || (N = Bn(C, T(b({}, o), {
      texts: n,
      onChange(K, G) {
        f = dn(f, K, G), Qe(), E.has(C.name) && Te(), l();
      }
    })), N.show(f), h.set(C.name, N)), N;
  }, Je = () => {
    let C = ge(), N = C.indexOf(y) + 1;
    P(R, c.text("localskills-form-step", N, C.length)), Q.setAttribute("aria-valuenow", String(N)), Q.setAttribute("aria-valuemax", String(C.length)), O.style.width = `${100 * N / C.length}%`;
  }, Qe = () => {
    g = d(f);
    let C = A ? A.update(g) : 0;
    P(L, C === 0 ? null : c.text("localskills-form-appeared", C)), Je();
  }, Te = () => {
    let C = Rn(t, f, g).filter(({ question: N }) => E.has(N));
    return h.forEach((N, K) => {
      let G = C.find(({ question: ee }) => ee === K);
      N.setFault(G ? On(G, c) : null, G && G.parameter);
    }), C.some(({ question: N }) => y === p || Se(y, N)) || P(k), C;
  }, B = (C) => {
    Se(y, C.name) || De(u.findIndex((N, K) => Se(K, C.name))), He(C).focus();
  }, Ae = (C) => {
    let N = C === null ? ne(t) : Ie(C);
    N.forEach(({ name: ee }) => E.add(ee));
    let K = Te(), G = N.filter(({ name: ee }) => K.some(({ question: je }) => je === ee));
    return G.length === 0 ? !0 : (P(k, U(
      "error",
      m("p", {}, c.text("localskills-form-faults", G.length)),
      m("ul", {}, ...G.map((ee) => {
        let je = m("a", { href: "#" }, Y(me(ee, n), c));
        return je.addEventListener("click", ($r) => {
          $r.preventDefault(), B(ee);
        }), m("li", {}, je);
      }))
    )), ye(k), !1);
  }, Pe = () => {
    S = !0, A = null, P(F, c.text("localskills-form-review")), P(x, m("p", {}, c.text("localskills-form-review-help")));
    let C = ({ createReview: K, createAnswerWords: G }) => {
      Ee.setDisabled(!1), y === p && P(I, K({
        texts: n,
        pages: u.filter(({ name: ee }) => g.isPageShown(ee)),
        visible: g,
        words: G(n, o, s),
        onChange: B
      }));
    }, N = r.now();
    if (N) {
      C(N);
      return;
    }
    Ee.setDisabled(!0), P(I, m("p", { class: "ext-localSkills-form-busy", role: "status" }, c.text("localskills-form-loading"))), r.load().then(C, () => P(I, U(
      "error",
      m("p", {}, c.text("localskills-form-part-not-loaded")),
      ue(J(c.text("localskills-save-try-again"), "normal", Pe))
    )));
  }, Ir = (C) => {
    A = v.get(y) || Un(C, n, He), v.set(y, A), A.update(g), P(F, C.title === null ? R.textContent : Y(me(C, n), c)), P(x, C.description === null ? null : we(z(C.description, c, n.locale), c)), P(I, A.element), window.dispatchEvent(new Event("resize"));
  }, ht = (C) => {
    var G;
    let N = ge(), [K] = N;
    y = (G = N.filter((ee) => ee <= C).pop()) != null ? G : K, [k, H, L].forEach((ee) => P(ee)), Je(), y === p ? Pe() : Ir(u[y]), Te(), D.toggle(y !== K), $e.toggle(y !== p), Ee.toggle(y === p), ce.toggle(S && ke(1) < p), P(X, y === p ? e.publishNote() : null);
  }, De = (C) => {
    ht(C), a(y), ye(F), xt.scrollIntoView();
  }, xt = m(
    "form",
    { class: "ext-localSkills-form", novalidate: "" },
    m("div", { class: "ext-localSkills-form-progress" }, R, Q),
    F,
    x,
    k,
    Fe,
    L,
    X,
    H,
    ae,
    m(
      "div",
      { class: "ext-localSkills-form-step-buttons" },
      ...Ce.map(({ $element: C }) => C[0])
    )
  );
  return xt.addEventListener("submit", (C) => C.preventDefault()), ht(e.step), {
    element: xt,
    values: () => f,
    answer: () => g.values,
    step: () => y,
    goTo: De,
    show(C) {
      f = C, g = d(f), E.clear(), h.forEach((N) => N.show(f)), ht(y);
    },
    say(C) {
      P(H, C), C !== null && (ye(H), H.scrollIntoView({ block: "nearest" }));
    },
    setBusy(C) {
      Fe.disabled = C, Ce.forEach((N) => N.setDisabled(C)), P(ae, C ? c.text("localskills-form-publishing") : null), C && P(H);
    },
    focusStep: () => ye(F)
  };
}

// src/ui/survey-form/answer-form.ts
var Ro = 1e3;
function Gn(e, t, n, r) {
  let { messages: o, pageUrl: s, titles: l, wiki: a, formatDate: i } = t, { survey: c, texts: u, definitionRevision: p } = n, d = l.answer(c.id, r.name), f = null, g = gn(t.storage, t.wikiId, c.id, r.name), y = () => {
  }, S = () => f ? f.base() : n.answer, A = () => S().reading.values, E = () => {
    let F = t.saving.now();
    return f = f || F.createAnswerPublisher(t, n, r.name), { saving: F, publisher: f };
  }, h = (F) => Et(c, F, A()), v = (F, ...x) => {
    y(), g.clear();
    let k = m("h2", { class: "ext-localSkills-form-step-title", tabindex: "-1" }, F);
    P(e, m("div", { class: "ext-localSkills-form-done" }, k, ...x)), ye(k), e.scrollIntoView();
  }, w = (F) => v(
    o.text(F ? "localskills-form-published" : "localskills-form-unchanged"),
    U(
      "success",
      m("p", {}, o.text("localskills-form-published-page"), " ", se(s(d), d)),
      m("p", {}, o.text("localskills-form-published-next"))
    ),
    E().saving.nextSteps(t, n, A(), r),
    ue(J(o.text("localskills-form-change"), "normal", Q)),
    O()
  ), R = () => v(
    o.text("localskills-form-withdrawn"),
    ln(t, d),
    ue(J(o.text("localskills-form-answer-again"), "normal", Q))
  ), O = () => {
    let F = m("div", { class: "ext-localSkills-form-message" }), x = (k) => {
      P(F, m(
        "div",
        { class: "ext-localSkills-form-busy", role: "status" },
        o.text("localskills-form-withdrawing")
      ));
      let { saving: L, publisher: I } = E();
      I.withdraw(k).then((H) => {
        if (H.kind !== "fault") {
          R();
          return;
        }
        P(F, L.faultNotice({
          context: t,
          title: d,
          fault: H.fault,
          pageText: I.pageText(/* @__PURE__ */ new Map()),
          isKept: !0,
          tryAgain: x
        })), ye(F);
      });
    };
    return m("div", {}, sn(t, () => x()), F);
  }, Q = () => {
    y();
    let F = S(), x = A().size > 0, k = g.read(), { values: L, leftOut: I } = k ? pn(c, k.values) : { values: A(), leftOut: 0 }, H = k !== null && (!h(L) || I > 0), X = m("div", {}), ae = m("div", { class: "ext-localSkills-form-discard" }), Fe = m(
      "div",
      {},
      qt(t, r, c.audience.population),
      tn(t, r, n),
      x ? wt(t, d, F, !0, O()) : null
    ), ge = () => {
      Fe.hidden = D.step() > 0, ae.hidden = h(D.values()) || X.firstChild !== null;
    }, ke = {
      loadLanguages: a.loadLanguages,
      loadWikis: a.loadWikis,
      loadPickers: t.loadPickers,
      suggest: hn(t, r)
    }, Ie = 0, Se = () => {
      t.saving.load().catch(() => {
      });
    }, D = zn({
      loaded: n,
      saving: t.saving,
      environment: ke,
      formatDate: i,
      values: L,
      step: H ? k.step : 0,
      canReviewEarly: x,
      publishNote: () => m(
        "p",
        {},
        o.text("localskills-form-publish-note", r.name),
        " ",
        se(s(d), d)
      ),
      onChange: () => {
        ae.hidden = X.firstChild !== null, ce.changed(), clearTimeout(Ie), Ie = window.setTimeout(Se, Ro);
      },
      onStep: (B) => {
        Se(), P(X), ge(), $e.show(B), ce.changed();
      },
      onPublish: () => Qe()
    }), ce = yn(() => h(D.values()) ? (g.clear(), !0) : g.write({
      baseRevision: S().revision,
      baseValues: A(),
      definitionRevision: p,
      step: D.step(),
      keptAt: t.now().toISOString(),
      values: D.values()
    })), $e = bn(c.id, D.step(), D.goTo);
    y = () => {
      ce.stop(), $e.stop(), y = () => {
      };
    };
    let Ee = (B) => {
      g.clear(), ce.settle(), P(X), D.show(B), ge(), He(!1), D.focusStep();
    }, Ce = () => Ee(A()), He = (B) => P(ae, vt(t, B, Ce)), Je = (B) => {
      let { saving: Ae, publisher: Pe } = E();
      switch (D.setBusy(!1), B.kind) {
        case "published":
        case "unchanged":
          w(B.kind === "published");
          return;
        case "conflict":
          D.say(Ae.conflictNotice({
            survey: c,
            texts: u,
            words: Ae.createAnswerWords(u, ke, i),
            mine: D.answer(),
            saved: B.saved.reading.values,
            savedBy: B.saved.user,
            keepMine: () => {
              Pe.rebase(B.saved), Qe();
            },
            takeSaved: () => {
              Pe.rebase(B.saved), Ce();
            }
          }));
          return;
        case "fault":
          D.say(Ae.faultNotice({
            context: t,
            title: d,
            fault: B.fault,
            pageText: Pe.pageText(D.answer()),
            isKept: ce.keep(),
            tryAgain: Qe
          }));
      }
    }, Qe = (B) => {
      if (D.answer().size === 0) {
        D.say(U("error", m("p", {}, o.text("localskills-form-nothing-answered"))));
        return;
      }
      ce.keep(), D.setBusy(!0), E().publisher.publish(D.answer(), B).then(Je);
    }, Te = H && k.baseRevision !== F.revision && !Et(c, k.baseValues, A());
    H && P(X, rn(
      t,
      k.keptAt,
      Te,
      k.definitionRevision === p ? null : I,
      Ce
    )), He(Te), ge(), P(e, Fe, X, D.element, ae);
  };
  return {
    open: Q,
    showSaved(F) {
      P(
        e,
        F,
        A().size > 0 ? wt(t, d, S(), !1, O()) : null
      );
    }
  };
}

// src/core/json/fault.ts
function _(e, t) {
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
function V(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function M(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Ne = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function ut(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!V(e))
    return null;
  let t = M(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let n = {};
  for (let r of Object.keys(e)) {
    let o = e[r];
    (r === "default" || Ne.test(r)) && typeof o == "string" && o.trim() !== "" && (n[r] = o);
  }
  return Object.keys(n).length === 0 ? null : { kind: "texts", texts: n };
}

// src/core/survey/conditions/parse-condition.ts
var Ot = 4e3, Oo = 50, Mt = {
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
}, Ge = /[ \t\n\r]*/y, Lt = /[a-z_]\w*/iy, Mo = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, Lo = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, No = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, Fo = /\{([^{}]*)\}/y, Io = /\w+|[^]/y, $o = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, Ho = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function Jn(e) {
  let t = 0, n = 0, r = null;
  function o(E, h = j(l()), v = t) {
    return r = r != null ? r : { code: `condition-${E}`, position: v, parameters: [v + 1, h] }, null;
  }
  function s(E) {
    E.lastIndex = t;
    let h = E.exec(e);
    return t += h ? h[0].length : 0, h;
  }
  function l() {
    let E = t, h = s(Io);
    return t = E, h ? h[0] : "";
  }
  function a(E) {
    s(Ge);
    let h = e[t] === E;
    return t += h ? 1 : 0, h;
  }
  function i(E) {
    var v;
    let h = c();
    for (; h !== null; ) {
      s(Ge);
      let w = t, R = (v = s(Mo)) != null ? v : s(Lt), O = R === null ? "" : R[0].toLowerCase(), Q = Object.prototype.hasOwnProperty.call(Mt, O), [F, x] = Q ? Mt[O] : [0, "or"];
      if (F < E)
        return t = w, R === null || Q ? h : o("operator");
      let k = i(F + 1);
      h = k && { kind: "binary", operator: x, left: h, right: k };
    }
    return null;
  }
  function c() {
    s(Ge), n++;
    let E = n > Oo ? o("too-deep") : u();
    return n--, E;
  }
  function u() {
    var R;
    let E = t;
    if (a("(")) {
      let O = i(1);
      return O && (a(")") ? O : o("parenthesis", "(", E));
    }
    if (a("!"))
      return p("not", c());
    if (a("["))
      return y(E);
    let h = s(Lt);
    if (h === null)
      return d((R = f()) != null ? R : g());
    let v = h[0].toLowerCase();
    if (e[t] === "(")
      return t++, h[0] === "iif" ? S() : o("function", h[0], E);
    if (v === "negate")
      return p("not", c());
    if (v === "true" || v === "false")
      return d({ kind: "value", value: v === "true" });
    let w = Object.prototype.hasOwnProperty.call(Mt, v);
    return o(w ? "operand" : v === "not" ? "not" : "word", h[0], E);
  }
  function p(E, h) {
    return h && { kind: "unary", operator: E, operand: h };
  }
  function d(E) {
    s(Ge);
    let h = t, v = E && s(Lt), w = v ? v[0].toLowerCase() : "";
    return w === "empty" || w === "notempty" ? p(w, E) : (t = h, E);
  }
  function f() {
    let E = s(Lo);
    if (E)
      return { kind: "value", value: Number(E[0]) };
    let h = s(No);
    return h && { kind: "value", value: h[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function g() {
    let E = t, h = s(Fo);
    if (h === null) {
      let w = l();
      return o(w === "{" ? "brace" : w === '"' || w === "'" ? "text" : "operand");
    }
    let v = h[1];
    return Ho.test(v) ? o("context", j(h[0]), E) : $o.test(v) ? { kind: "answer", parameter: v } : o("answer", j(h[0]), E);
  }
  function y(E) {
    let h = [];
    if (a("]"))
      return { kind: "value", value: h };
    do {
      s(Ge);
      let v = f();
      if (v === null)
        return o("list-item");
      h.push(v.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: h } : o("list", "[", E);
  }
  function S() {
    let E = t - 4, h = i(1), v = h && (a(",") ? i(1) : o("iif", "iif", E)), w = v && (a(",") ? i(1) : o("iif", "iif", E));
    return h && v && w && (a(")") ? { kind: "iif", operands: [h, v, w] } : o("iif", "iif", E));
  }
  e.length > Ot ? (t = Ot, o("too-long", Ot)) : e.trim() === "" && o("blank");
  let A = r ? null : i(1);
  return A !== null && t < e.length && o("rest"), r != null ? r : { source: e, expression: A };
}

// src/core/survey/property-reader.ts
var Qo = { pages: 100, elements: 200, columns: 30, rows: 300 }, Do = 1e3;
function jn(e) {
  let t = (o, s, ...l) => {
    e.push({ path: o, code: s, parameters: l });
  }, n = (o, s, l, a, i, ...c) => {
    let u = M(o, l);
    return typeof u == "string" && i(u) ? u : (u !== void 0 && t(_(s, l), a, j(u), ...c), null);
  }, r = (o, s, l, a, i) => {
    let c = M(o, l);
    return i(c) ? c : (c !== void 0 && t(_(s, l), a), null);
  };
  return {
    fault: t,
    string: n,
    text(o, s, l) {
      let a = M(o, l), i = ut(a);
      return i === null && a !== void 0 && t(_(s, l), "expected-text"), i;
    },
    word(o, s, l, a) {
      var c;
      return (c = n(o, s, l, "not-one-of", (u) => a.includes(u), a)) != null ? c : a[0];
    },
    id: (o, s, l) => n(o, s, l, "bad-id", (a) => q.test(a)),
    count(o, s, l) {
      let a = r(o, s, l, "expected-whole-number", Nt);
      return a !== null && a < 0 ? (t(_(s, l), "too-small", a, 0), null) : a;
    },
    list(o, s, l) {
      var c, u;
      let a = (c = r(o, s, l, "expected-list", Array.isArray)) != null ? c : [], i = (u = Qo[l]) != null ? u : Do;
      return a.length > i && t(_(s, l), "too-many-items", i), a.slice(0, i);
    },
    object: (o, s, l) => {
      var a;
      return (a = r(o, s, l, "expected-object", V)) != null ? a : {};
    },
    condition(o, s, l) {
      let a = n(o, s, l, "expected-string", (c) => c.trim() !== ""), i = a === null ? null : Jn(a);
      return i !== null && "code" in i ? (t(_(s, l), i.code, ...i.parameters), null) : i;
    }
  };
}
function Kn(e) {
  return Ne.test(e);
}
function Nt(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var Ft = 20;
function le(e, t, n, r) {
  let o = /* @__PURE__ */ new Map(), s = _(t, n);
  return r.list(e, t, n).forEach((l, a) => {
    let i = _(s, a), c = V(l) ? l : {}, u = V(l) ? M(l, "value") : l, p = $t(u) ? String(u) : "";
    q.test(p) ? o.has(p) ? r.fault(i, "code-taken", p) : o.set(p, {
      value: p,
      text: r.text(c, i, "text"),
      visibleIf: r.condition(c, i, "visibleIf"),
      isRetired: M(c, "retired") === !0
    }) : r.fault(i, "bad-id", j(u));
  }), o.size === 0 ? (r.fault(s, "empty-list"), null) : Array.from(o.values());
}
function dt(e, t) {
  return { value: e, text: t, visibleIf: null, isRetired: !1 };
}
function It(e, t, n, r) {
  let o = (s, l, a, i) => {
    var u;
    let c = M(e, l) === void 0 ? a : l;
    return M(e, c) !== !0 ? null : r.some(({ value: p }) => p === s) ? (n.fault(_(t, c), "special-code-taken", s), null) : dt(s, (u = n.text(e, t, i)) != null ? u : { kind: "message", key: `localskills-choice-${s}` });
  };
  return {
    other: o(he, "showOtherItem", "hasOther", "otherText"),
    none: o(an, "showNoneItem", "hasNone", "noneText"),
    refused: o(kt, "showRefuseItem", "", "refuseText"),
    dontKnow: o(St, "showDontKnowItem", "", "dontKnowText")
  };
}
function Yn(e, t, n) {
  if (M(e, "rateValues") !== void 0)
    return le(e, t, "rateValues", n);
  let r = (i, c) => {
    let u = M(e, i);
    return Nt(u) ? u : (u !== void 0 && n.fault(_(t, i), "expected-whole-number"), c);
  }, [o, s, l] = [r("rateMin", 1), r("rateMax", 5), r("rateStep", 1)];
  if (s <= o || l < 1)
    return n.fault(`${t}.rateMax`, "bad-rating", o, s, l), null;
  let a = [];
  for (let i = o; i <= s && a.length < Ft; i += l)
    a.push(dt(String(i), null));
  return o + Ft * l <= s && n.fault(`${t}.rateMax`, "too-many-steps", Ft), a;
}
function Xn(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  return n.list(e, t, "columns").forEach((o, s) => {
    let l = _(`${t}.columns`, s), a = V(o) ? M(o, "name") : void 0;
    if (!V(o) || typeof a != "string" || !q.test(a)) {
      n.fault(`${l}.name`, "bad-id", j(a));
      return;
    }
    if (r.has(a)) {
      n.fault(`${l}.name`, "name-taken", a);
      return;
    }
    let i = le(o, l, "choices", n);
    i !== null && r.set(a, { name: a, title: n.text(o, l, "title"), choices: i });
  }), r.size === 0 ? (n.fault(`${t}.columns`, "empty-list"), null) : Array.from(r.values());
}
function $t(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/survey/read-questions.ts
var Ht = ["survey", "revision", "submitted", "language"], Vo = [
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
], Wo = ["text", "number", "url", "date", "month"], qn = ["skills", "languages", "wikis"], Zn = 200, er = 3;
function tr(e) {
  let t = new Set(Ht), n = 0, r = (s, l, a) => {
    let i = [];
    return e.list(s, l, "elements").forEach((c, u) => {
      let p = o(c, _(`${l}.elements`, u), a);
      p !== null && i.push(p);
    }), i;
  }, o = (s, l, a) => {
    if (!V(s))
      return e.fault(l, "expected-object"), null;
    let i = M(s, "name");
    if (typeof i != "string" || !q.test(i))
      return e.fault(`${l}.name`, "bad-id", j(i)), null;
    if (t.has(i)) {
      let d = Ht.includes(i);
      return e.fault(`${l}.name`, d ? "reserved-name" : "name-taken", i, Ht), null;
    }
    let c = {
      name: i,
      title: e.text(s, l, "title"),
      description: e.text(s, l, "description"),
      visibleIf: e.condition(s, l, "visibleIf")
    }, u = M(s, "type");
    if (u === "panel")
      return a === er ? (e.fault(l, "panels-too-deep", er), null) : (t.add(i), T(b({}, c), { type: u, elements: r(s, l, a + 1) }));
    if (u === "html") {
      let d = e.text(s, l, "html");
      return d === null && M(s, "html") === void 0 && e.fault(`${l}.html`, "missing-property", "html"), t.add(i), d && T(b({}, c), { type: u, text: d });
    }
    if (n === Zn)
      return e.fault(l, "too-many-questions", Zn), null;
    let p = _o(s, l, u, T(b({}, c), {
      isRequired: M(s, "isRequired") === !0,
      requiredIf: e.condition(s, l, "requiredIf"),
      isRetired: M(s, "retired") === !0
    }), e);
    return p !== null && (n++, t.add(i)), p;
  };
  return { read: (s, l) => r(s, l, 0) };
}
function _o(e, t, n, r, o) {
  switch (n) {
    case "radiogroup": {
      let i = le(e, t, "choices", o);
      return i && b(T(b({}, r), { type: n }), s(i));
    }
    case "checkbox": {
      let i = le(e, t, "choices", o);
      return i && b(b(T(b({}, r), { type: n }), s(i)), a());
    }
    case "dropdown":
    case "tagbox": {
      let i = Bo(e, t, o), c = i === null ? le(e, t, "choices", o) : [];
      if (c === null)
        return null;
      let u = T(b(b({}, r), s(c)), { choicesFrom: i });
      return n === "dropdown" ? T(b({}, u), { type: n }) : b(T(b({}, u), { type: n }), a());
    }
    case "ranking": {
      let i = le(e, t, "choices", o), c = M(e, "selectToRankEnabled") === !0;
      return i && b(T(b({}, r), { type: n, choices: i, isSelectToRank: c }), a());
    }
    case "rating": {
      let i = Yn(e, t, o);
      return i && T(b({}, r), {
        type: n,
        choices: i,
        minRateDescription: o.text(e, t, "minRateDescription"),
        maxRateDescription: o.text(e, t, "maxRateDescription"),
        special: l(i)
      });
    }
    case "boolean": {
      let i = ["true", "false"].map((c) => {
        var u;
        return dt(
          c,
          (u = o.text(e, t, c === "true" ? "labelTrue" : "labelFalse")) != null ? u : { kind: "message", key: `localskills-choice-${c}` }
        );
      });
      return T(b({}, r), { type: n, choices: i, special: l(i) });
    }
    case "text":
      return b(T(b({}, r), { type: n }), Uo(e, t, o));
    case "comment":
      return T(b({}, r), { type: n, maxLength: o.count(e, t, "maxLength") || null });
    case "matrix": {
      let i = le(e, t, "rows", o), c = le(e, t, "columns", o), u = ["eachRowRequired", "isAllRowRequired"].some((p) => M(e, p) === !0);
      return i && c && T(b({}, r), { type: n, choices: c, rows: i, isEachRowRequired: u });
    }
    case "matrixdropdown": {
      let i = o.string(e, t, "rowsFrom", "bad-id", (p) => p === "" || q.test(p)), c = i === null ? le(e, t, "rows", o) : [], u = Xn(e, t, o);
      return c && u && T(b({}, r), { type: n, columns: u, rows: c, rowsFrom: i });
    }
    default:
      return o.fault(`${t}.type`, "unknown-question-type", j(n), Vo), null;
  }
  function s(i) {
    let c = It(e, t, o, i);
    return { choices: [...i, ...de(c)], special: c };
  }
  function l(i) {
    return T(b({}, It(e, t, o, i)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: o.count(e, t, "minSelectedChoices") || null,
      maxSelectedChoices: o.count(e, t, "maxSelectedChoices") || null
    };
  }
}
function Bo(e, t, n) {
  return n.string(
    e,
    t,
    "choicesFrom",
    "not-one-of",
    (r) => qn.includes(r),
    qn
  );
}
function Uo(e, t, n) {
  let r = n.word(e, t, "inputType", Wo), o = (s) => {
    let l = M(e, s), a = typeof l == "string" || typeof l == "number" ? zo(String(l), r) : null;
    return a === null && l !== void 0 && n.fault(_(t, s), "limit-not-of-type", j(l), r), a;
  };
  return {
    inputType: r,
    min: o("min"),
    max: o("max"),
    isInteger: M(e, "integer") === !0,
    maxLength: n.count(e, t, "maxLength") || null,
    placeholder: n.text(e, t, "placeholder")
  };
}
function zo(e, t) {
  switch (t) {
    case "number":
      return Me(e);
    case "date":
      return be(e) ? e : null;
    case "month":
      return et(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/map-questions.ts
function mt(e, t) {
  let n = (r) => r.type === "html" ? r : r.type === "panel" ? T(b({}, r), { elements: r.elements.map(n) }) : t(r);
  return T(b({}, e), { pages: e.pages.map((r) => T(b({}, r), { elements: r.elements.map(n) })) });
}

// src/core/survey/scale.ts
var Go = ["importance", "ability"], Jo = ["1", "2", "3", "4", "5"];
function rr(e) {
  let t = (n) => {
    let r = Go.includes(n.name), o = n.choices.some((s) => nr(s.value) && s.text !== null);
    return !r || o ? n : T(b({}, n), {
      choices: n.choices.map((s) => nr(s.value) ? T(b({}, s), { text: { kind: "message", key: `localskills-scale-${n.name}-${s.value}` } }) : s)
    });
  };
  return mt(e, (n) => n.type === "matrixdropdown" && n.name === e.measures.grid ? T(b({}, n), { columns: n.columns.map(t) }) : n);
}
function nr(e) {
  return Jo.includes(e);
}

// src/core/survey/read-definition.ts
var jo = ["draft", "open", "paused", "closed", "archived"], Ko = ["individuals", "affiliates", "partners", "society"], Yo = 5, Xo = 5;
function or(e) {
  var c, u;
  let t = [], n = jn(t);
  if (!V(e))
    return n.fault("$", "expected-object"), { survey: null, faults: t };
  let r = "$.localSkills", o = n.object(e, "$", "localSkills"), s = M(o, "id"), l = typeof s == "string" && q.test(s);
  l || n.fault(`${r}.id`, "bad-id", j(s));
  let a = qo(e, n);
  if (ne({ pages: a }).length === 0)
    return n.fault("$.pages", "no-question"), { survey: null, faults: t };
  if (!l)
    return { survey: null, faults: t };
  let i = {
    id: s,
    locale: n.string(e, "$", "locale", "bad-language", Kn),
    status: n.word(o, r, "status", jo),
    opens: n.string(o, r, "opens", "bad-date", be),
    closes: n.string(o, r, "closes", "bad-date", be),
    title: n.text(e, "$", "title"),
    description: n.text(e, "$", "description"),
    pages: a,
    minAnswers: (c = n.count(o, r, "minAnswers")) != null ? c : Yo,
    minCell: (u = n.count(o, r, "minCell")) != null ? u : Xo,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...n.list(o, r, "notInStatistics").filter($t).map(String),
      ...cn
    ])),
    audience: Zo(o, n),
    measures: es(o, n),
    core: ts(o, n),
    follows: n.id(o, r, "follows")
  };
  return { survey: rr(i), faults: t };
}
function qo(e, t) {
  let n = tr(t), r = [];
  return t.list(e, "$", "pages").forEach((o, s) => {
    var i;
    let l = _("$.pages", s);
    if (!V(o)) {
      t.fault(l, "expected-object");
      return;
    }
    let a = (i = t.id(o, l, "name")) != null ? i : `page${s + 1}`;
    r.push({
      // Two pages of one name could not be told apart where a page is shown or hidden by its name.
      name: r.some((c) => c.name === a) ? `${a}-${s + 1}` : a,
      title: t.text(o, l, "title"),
      description: t.text(o, l, "description"),
      visibleIf: t.condition(o, l, "visibleIf"),
      elements: n.read(o, l)
    });
  }), r;
}
function Zo(e, t) {
  var o;
  let n = "$.localSkills.audience", r = t.object(e, "$.localSkills", "audience");
  return {
    population: t.word(r, n, "population", Ko),
    description: t.text(r, n, "description"),
    minEdits: (o = t.count(r, n, "minEdits")) != null ? o : 0,
    groups: Qt(t.list(r, n, "groups"))
  };
}
function es(e, t) {
  let n = "$.localSkills.measures", r = t.object(e, "$.localSkills", "measures");
  return {
    grid: t.id(r, n, "grid"),
    wantToLearn: t.id(r, n, "wantToLearn"),
    canTeach: t.id(r, n, "canTeach"),
    groupBy: Qt(t.list(r, n, "groupBy"))
  };
}
function ts(e, t) {
  let n = "$.localSkills.core", r = t.object(e, "$.localSkills", "core"), o = t.id(r, n, "id");
  return o === null ? null : { id: o, questions: Qt(t.list(r, n, "questions")) };
}
function Qt(e) {
  return e.filter((t) => typeof t == "string");
}

// src/core/survey/with-skills.ts
function ir(e, t) {
  return t === null || !ns(e) ? e : mt(e, (n) => {
    if ("choicesFrom" in n && n.choicesFrom === "skills") {
      let r = t.skills.filter((o) => !lr(o, t)).map(sr);
      return T(b({}, n), { choices: [...r, ...de(n.special)] });
    }
    return n.type === "matrixdropdown" && n.rowsFrom !== null ? T(b({}, n), { rows: rs(n.rowsFrom, t).map(sr) }) : n;
  });
}
function ns(e) {
  return ne(e).some((t) => "choicesFrom" in t && t.choicesFrom === "skills" || t.type === "matrixdropdown" && t.rowsFrom !== null);
}
function lr(e, t) {
  return e.parent === null && t.children(e.id).length > 0;
}
function rs(e, t) {
  return t.skills.filter((n) => t.children(n.id).length === 0 && (e === "" ? !lr(n, t) : t.ancestors(n.id).some((r) => r.id === e)));
}
function sr(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/core/skills/skill-words.ts
function Dt(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function ar({ label: e }) {
  return e.kind === "texts" ? ur(e.texts) : [];
}
function cr(e) {
  return ur(e.aliases).reduce((t, n) => t.concat(n), []);
}
function ur(e) {
  return Object.keys(e).map((t) => e[t]);
}

// src/core/skills/taxonomy.ts
var os = 100;
function ss(e, t = null) {
  let n = new Map(e.map((i) => [i.id, i])), r = (i) => {
    var c;
    return (c = n.get(i)) != null ? c : null;
  }, o = (i, c, u = 1 / 0) => {
    let p = /* @__PURE__ */ new Set([i]), d = [], f = r(i);
    for (; f !== null && d.length < u; ) {
      let g = c(f);
      f = g === null || p.has(g) ? null : r(g), f !== null && (p.add(f.id), d.push(f));
    }
    return d;
  }, s = (i) => {
    var c;
    return (c = o(i, (u) => u.replacedBy).pop()) != null ? c : r(i);
  }, l = /* @__PURE__ */ new Map();
  for (let i of e)
    if (!i.isRetired) {
      let c = i.parent !== null && n.has(i.parent) ? i.parent : null, u = l.get(c);
      u === void 0 ? l.set(c, [i]) : u.push(i);
    }
  let a = null;
  return {
    skills: e,
    locale: t,
    get: r,
    current: s,
    children: (i) => {
      var c;
      return (c = l.get(i)) != null ? c : [];
    },
    ancestors: (i) => o(i, (c) => c.parent, os),
    find: (i) => {
      var c, u;
      return a = a != null ? a : as(e, s), (u = (c = s(i.trim())) != null ? c : a.get(Dt(i))) != null ? u : null;
    }
  };
}
function dr(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = V(e) ? M(e, "skills") : void 0;
  V(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((s, l) => {
    let a = _("$.skills", l), i = V(s) ? is(s) : null;
    if (i === null) {
      let c = V(s) ? M(s, "id") : s;
      t.push({ path: `${a}.id`, code: "bad-id", parameters: [j(c)] });
    } else n.has(i.id) ? t.push({ path: `${a}.id`, code: "code-taken", parameters: [i.id] }) : n.set(i.id, i);
  });
  let o = V(e) ? M(e, "locale") : null;
  return {
    taxonomy: ss(
      Array.from(n.values()),
      typeof o == "string" && Ne.test(o) ? o : null
    ),
    faults: t
  };
}
function is(e) {
  var s;
  let t = M(e, "id");
  if (typeof t != "string" || !q.test(t))
    return null;
  let n = (l) => {
    let a = M(e, l);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = M(e, "capx"), o = n("replacedBy");
  return {
    id: t,
    label: (s = ut(M(e, "label"))) != null ? s : { kind: "texts", texts: { default: t } },
    aliases: ls(M(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((l) => typeof l == "number"),
    wikidata: n("wikidata"),
    isRetired: M(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function ls(e) {
  let t = {};
  if (V(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || Ne.test(n)) && Array.isArray(r) && (t[n] = r.filter((o) => typeof o == "string"));
    }
  return t;
}
function as(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (o) => {
    let s = /* @__PURE__ */ new Map();
    for (let l of e) {
      let a = t(l.id);
      for (let i of o(l)) {
        let c = Dt(i), u = s.get(c);
        s.set(c, u === void 0 || u === a ? a : null);
      }
    }
    s.forEach((l, a) => {
      n.has(a) || n.set(a, l);
    });
  };
  return r(ar), r(cr), n;
}

// src/ui/survey-form/load-survey.ts
var cs = {
  revision: 0,
  text: "",
  timestamp: null,
  user: null,
  reading: { exclusion: "no-answer", values: /* @__PURE__ */ new Map(), unknown: /* @__PURE__ */ new Map(), definitionRevision: null, submitted: null, language: null }
};
function mr(e) {
  try {
    return JSON.parse(e || "");
  } catch (t) {
    return null;
  }
}
function pr(e) {
  return W(this, null, function* () {
    let { messages: t, titles: n, surveyId: r, user: o, wiki: s } = e, l = n.definition(r), a = o === null ? "" : n.answer(r, o.name), { pages: i, refusal: c } = o === null ? { pages: yield s.readPages([l]), refusal: null } : yield s.readForEditing([l, a, n.skills()], a), u = i.get(l);
    if (!u)
      return "no-definition";
    let { survey: p } = or(mr(u.latest.text));
    if (p === null)
      return "bad-definition";
    let d = i.get(n.skills()), f = d ? dr(mr(d.latest.text)).taxonomy : null, g = ir(p, f), y = i.get(a);
    return {
      survey: g,
      definitionRevision: u.latest.id,
      texts: { messages: t, locale: g.locale, taxonomy: f },
      answer: y ? (yield e.saving.load()).createAnswerPageReader(e, g)(y) : cs,
      refusal: c
    };
  });
}

// src/ui/survey-form/survey-place.ts
var fr = ".ext-localSkills-survey-questions", us = ".ext-localSkills-survey-public", ds = ".ext-localSkills-survey-how-to-answer";
function ms(e) {
  let t = ["wide", "normal", "short", "wide", "normal", "normal", "short"].map(
    (n) => m("div", { class: `ext-localSkills-form-waiting-bar ext-localSkills-form-waiting-bar-${n}` })
  );
  return m(
    "div",
    { class: "ext-localSkills-form-waiting" },
    m("p", { role: "status", class: "ext-localSkills-form-waiting-text" }, e.messages.text("localskills-form-loading")),
    m("div", { "aria-hidden": "true" }, ...t)
  );
}
function gr(e, t) {
  return W(this, null, function* () {
    let { messages: n, user: r } = t, o = e.querySelector(fr), s = m("div", {
      class: "ext-localSkills-survey-form",
      lang: n.language,
      dir: n.direction
    }), l = (u, p) => {
      let d = e.querySelector(u);
      d && (d.hidden = !p);
    }, a = (u) => {
      l(fr, u), l(us, u);
    };
    e.insertBefore(s, o && o.parentNode === e ? o : null);
    let i = (u, p) => {
      a(!0), P(s, U(
        "error",
        m("p", {}, u),
        p === "" ? null : m("p", { dir: "auto" }, p),
        ue(J(n.text("localskills-save-try-again"), "normal", () => {
          c();
        }))
      ));
    }, c = () => W(null, null, function* () {
      r !== null && (a(!1), P(s, ms(t)));
      let u, p = null;
      try {
        u = yield pr(t), typeof u != "string" && u.refusal && (p = (yield t.saving.load()).refusalNotice(t, u.refusal));
      } catch (y) {
        i(n.text("localskills-form-not-loaded"), y instanceof re ? y.explanation : String(y));
        return;
      }
      if (u === "no-definition" || u === "bad-definition") {
        i(n.text(u === "no-definition" ? "localskills-form-no-definition" : "localskills-form-bad-definition"), t.titles.definition(t.surveyId));
        return;
      }
      let d = Kt(u.survey, t.now().toISOString()), f = d !== "open" ? nn(t, u.survey, d) : p;
      if (a(r === null || f !== null), r === null) {
        l(ds, !1), P(s, f || en(t));
        return;
      }
      let g = Gn(s, t, u, r);
      f === null ? g.open() : g.showSaved(f);
    });
    yield c();
  });
}

// src/wiki/save-fault-reason.ts
var yr = {
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
}, ps = new Map(
  Object.keys(yr).reduce(
    (e, t) => e.concat(yr[t].map((n) => [n, t])),
    []
  )
), fs = [
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
function Vt(e) {
  let t = e.map((n) => ps.get(n) || "other");
  return fs.find((n) => t.includes(n)) || "other";
}
function hr(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function pt(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var xr = 50;
function br(e, t) {
  var l;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((l = t == null ? void 0 : t.xhr) == null ? void 0 : l.status) || 0, i = hr(a);
    return new re(i, i === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), o = n.map((a) => a.html ? pt(a.html) : a.text || a.code), s = n.map((a) => {
    var i;
    return (i = a.data) == null ? void 0 : i.readonlyreason;
  }).find((a) => a);
  return s ? new re("read-only", s, { code: e }) : new re(
    Vt(n.length ? n.map((a) => a.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function gs(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? pt(t) : t,
    imageUrl: e.url || null
  };
}
function ys(e, t) {
  let n = e.edit;
  if (!n)
    throw new re("other", "");
  if (n.captcha)
    throw new re("captcha", "", { captcha: gs(n.captcha), code: "captcha" });
  if (n.result !== "Success") {
    let o = n.warning || "";
    throw new re(
      Vt(n.code ? [n.code] : []),
      o === "" ? n.info || "" : pt(o),
      o === "" ? {} : { html: o }
    );
  }
  let { oldrevid: r } = n;
  return b({
    revision: n.newrevid || t,
    changed: n.nochange !== !0
  }, r && t !== 0 && r !== t ? { mergedWith: r } : {});
}
function hs(e, t) {
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
function wr(e) {
  let { api: t, user: n, language: r } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, s = (p) => new Promise((d, f) => {
    p.then(d, (...g) => {
      f(br(String(g[0]), g[1]));
    });
  }), l = (p, d) => W(null, null, function* () {
    let { query: f = {} } = yield s(t.get(b(T(b({}, o), { action: "query", titles: p.slice() }), d))), g = new Map((f.normalized || []).map(({ from: S, to: A }) => [S, A])), y = new Map((f.pages || []).map((S) => [S.title, S]));
    return new Map(p.reduce((S, A) => {
      let E = y.get(g.get(A) || A);
      return E ? S.concat([[A, E]]) : S;
    }, []));
  }), a = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, i = (p) => {
    let d = [];
    return p.forEach((f, g) => {
      let y = f.revisions && f.revisions[0];
      y && d.push([g, hs(f, y)]);
    }), d;
  }, c = (p) => W(null, null, function* () {
    let { query: { babel: d = {} } = {} } = yield s(
      t.get(T(b({}, o), { action: "query", meta: "babel", babuser: p }))
    ), f = "N54321";
    return Object.keys(d).map((g) => [g, d[g]]).filter(([, g]) => g !== "0").sort(([, g], [, y]) => f.indexOf(g) - f.indexOf(y));
  });
  return {
    readPages(p) {
      return W(this, null, function* () {
        let d = Array.from(new Set(p)), f = [];
        for (let y = 0; y < d.length; y += xr)
          f.push(l(d.slice(y, y + xr), a).then(i));
        let g = yield Promise.all(f);
        return new Map(g.reduce((y, S) => y.concat(S), []));
      });
    },
    readForEditing(p, d) {
      return W(this, null, function* () {
        let f = yield l(p, T(b({}, a), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), g = f.get(d), [y, ...S] = g && g.actions && g.actions[g.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(i(f)),
          refusal: y ? br(y.code, { errors: [y].concat(S) }) : null
        };
      });
    },
    existingPages(p) {
      return W(this, null, function* () {
        let d = yield l(p, { prop: "info" });
        return p.filter((f) => d.has(f) && !d.get(f).missing);
      });
    },
    madeByOthers(p, d) {
      return W(this, null, function* () {
        return (yield Promise.all(p.map((S) => W(null, [S], function* ({ title: g, latest: y }) {
          var E, h;
          let A = y.parentId === 0 ? y : (h = (E = (yield l([g], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(g)) == null ? void 0 : E.revisions) == null ? void 0 : h.map(({ user: v, userid: w }) => ({ user: v, userId: w }))[0];
          return [g, A === void 0 || A.user !== d || A.userId === 0];
        })))).filter(([, g]) => g).map(([g]) => g);
      });
    },
    spokenLanguages: (p) => W(null, null, function* () {
      return (yield c(p)).map(([d]) => d);
    }),
    babelLanguages: (p) => W(null, null, function* () {
      return (yield c(p)).map((d) => d.join("-"));
    }),
    save(p) {
      return W(this, null, function* () {
        let d = yield s(t.postWithToken("csrf", b(b(b(b(b(T(b({}, o), {
          action: "edit",
          title: p.title,
          text: p.text,
          summary: p.summary
        }), p.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: p.baseRevision }), p.contentModel ? { contentmodel: p.contentModel } : {}), p.bot ? { bot: !0 } : {}), p.captcha ? { captchaid: p.captcha.id, captchaword: p.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })));
        return ys(d, p.baseRevision);
      });
    }
  };
}

// src/extension/account.ts
function vr(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// src/extension/without-idling.ts
var kr = 0, ft = null;
function xs(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function gt(e) {
  let t = mw;
  kr++ === 0 && (ft = t.requestIdleCallback, t.requestIdleCallback = xs);
  let n = () => {
    --kr === 0 && ft !== null && (t.requestIdleCallback = ft, ft = null);
  }, r = mw.loader.using(e);
  return r.then(n, n), r;
}

// src/extension/load-modules.ts
function Sr(e) {
  var r;
  let t = (o) => mw.loader.getState(o) !== null, n = ((r = e.find((o) => o.some(t))) != null ? r : []).filter(t);
  return n.filter((o) => mw.loader.getState(o) === "error").forEach((o) => {
    mw.loader.state({ [o]: "registered" });
  }), gt(n);
}

// src/extension/exchange-buttons.ts
var Er = [["ext.localSkills.exchange", "ext.localSkills.pickers"], ["ext.gadget.LocalSkills-exchange", "ext.gadget.LocalSkills-pickers"]];
function Cr() {
  return Er.some(([e]) => mw.loader.getState(e) !== null);
}
function Tr(e) {
  return Sr(Er).then(() => {
    mw.hook("localSkills.editRecord").fire(e);
  });
}

// src/extension/load-part.ts
function yt(e) {
  let t = [`ext.localSkills.${e}`, `ext.gadget.LocalSkills-${e}`], n = t.find((r) => mw.loader.getState(r) !== null) || t[0];
  return mw.loader.getState(n) === "error" && mw.loader.state({ [n]: "registered" }), new Promise((r, o) => {
    mw.hook(bs(e)).add(r), gt(n).then(null, o);
  });
}
function bs(e) {
  return `localSkills.${e}`;
}

// src/extension/load-pickers.ts
function Wt() {
  return yt("pickers");
}

// src/extension/namespace-names.ts
function Ar(e) {
  let t = mw.config.get("wgNamespaceIds");
  return Object.keys(t).filter((n) => t[n] === e).map((n) => n.replace(/_/g, " "));
}

// src/core/i18n/number-format.ts
var Pr = {
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
function Rr(e, t = "") {
  var r, o;
  let n = (o = Pr[(r = e.find((s) => Object.prototype.hasOwnProperty.call(Pr, s))) != null ? r : ""]) != null ? o : "latn";
  return [...e, "en"].filter(ws).map((s) => `${s}-u${t}-nu-${n}`);
}
function ws(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}

// src/extension/time-format.ts
var Or = { year: "numeric", month: "long", day: "numeric" }, Mr = T(b({}, Or), { hour: "numeric", minute: "2-digit" }), Lr = T(b({}, Or), { timeZone: "UTC" });
function _t(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(Rr([t.toLowerCase()], "-ca-gregory"), e);
  return (r) => n.format(new Date(r));
}

// src/ui/survey-form/load-once.ts
function Nr(e) {
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
var vs = ".ext-localSkills-survey[data-localskills-survey]", ks = 10, Ss = Nr(() => yt("saving"));
function Es(e, t) {
  let n = document.documentElement.dir === "rtl" ? "rtl" : "ltr", r = jt(mw, n), o = mw.user.getName(), s = e.getAttribute("data-localskills-root") || Ke, l = new mw.Api(), a = null, i = () => W(null, null, function* () {
    let { createCatalogues: c } = yield Wt();
    return a = a || c(l, r.language), a;
  });
  return {
    surveyId: t,
    wiki: T(b({}, wr({ api: l, user: o, language: r.language })), {
      loadLanguages: () => W(null, null, function* () {
        return (yield i()).loadLanguages();
      }),
      loadWikis: () => W(null, null, function* () {
        return (yield i()).loadWikis();
      })
    }),
    loadPickers: Wt,
    saving: Ss,
    templateNamespaces: Ar(ks),
    openExchange: mw.user.isNamed() && Cr() ? (c, u, p) => Tr({ direction: c, id: null, skills: u, opener: p, root: s }) : null,
    goTo(c) {
      window.location.href = c;
    },
    titles: Gt(s),
    messages: r,
    user: o === null ? null : vr(o),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (c, u) => mw.util.getUrl(c, u),
    formatTime: _t(Mr),
    formatDate: _t(Lr)
  };
}
function Fr() {
  if (mw.config.get("wgAction") !== "view")
    return;
  let e = /* @__PURE__ */ new WeakSet();
  mw.hook("wikipage.content").add((t) => {
    t.find(vs).each((n, r) => {
      let o = r.getAttribute("data-localskills-survey") || "";
      !e.has(r) && q.test(o) && (e.add(r), gr(r, Es(r, o)));
    });
  });
}

// src/extension/survey.ts
Fr();
