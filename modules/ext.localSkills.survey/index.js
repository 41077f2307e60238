// Built from src/extension/survey.ts by `npm run build`. Change the source, not this file.
"use strict";
var Ir = Object.defineProperty, $r = Object.defineProperties;
var Qr = Object.getOwnPropertyDescriptors;
var _t = Object.getOwnPropertySymbols;
var Hr = Object.prototype.hasOwnProperty, Dr = Object.prototype.propertyIsEnumerable;
var Bt = (e, t, n) => t in e ? Ir(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, b = (e, t) => {
  for (var n in t || (t = {}))
    Hr.call(t, n) && Bt(e, n, t[n]);
  if (_t)
    for (var n of _t(t))
      Dr.call(t, n) && Bt(e, n, t[n]);
  return e;
}, T = (e, t) => $r(e, Qr(t));
var W = (e, t, n) => new Promise((o, r) => {
  var s = (i) => {
    try {
      a(n.next(i));
    } catch (c) {
      r(c);
    }
  }, l = (i) => {
    try {
      a(n.throw(i));
    } catch (c) {
      r(c);
    }
  }, a = (i) => i.done ? o(i.value) : Promise.resolve(i.value).then(s, l);
  a((n = n.apply(e, t)).next());
});

// src/core/pages.ts
var Ke = "LocalSkills";
var q = /^[a-z0-9-]{1,48}$/;
function zt(e = Ke) {
  let t = e.replace(/_/g, " ").trim(), n = (i) => `${t}/Survey/${i}`, [o, r] = ["", null], s = (i) => (i !== r && ([o, r] = [`${n(i)}/Answers/`, i]), o), l = `${t}/People/`, a = (i, c) => `${t}/${i}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (i) => `${n(i)}/definition.json`,
    answersPrefix: s,
    answer: (i, c) => s(i) + Gt(c),
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
    personOf: (i) => Ut(l, i),
    surveyIdOf: (i) => {
      let c = `${t}/Survey/`, u = i.replace(/_/g, " "), p = u.startsWith(c) ? u.slice(c.length) : "";
      return q.test(p) ? p : null;
    },
    answererOf: (i, c) => Ut(s(i), c)
  };
}
function Gt(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Ut(e, t) {
  let n = Gt(t), o = n.startsWith(e) ? n.slice(e.length) : "";
  return o !== "" && !o.includes("/") ? o : null;
}

// src/ui/messages.ts
function Jt(e, t) {
  let n = e.config.get("wgUserLanguage"), o = (l) => String(e.language.convertNumber(l)), r = () => {
    var a, i;
    return (((i = (a = e.language).getSeparatorTransformTable) == null ? void 0 : i.call(a)) || {})["."] || ".";
  }, s = (l, a = 0) => {
    let i = Math.abs(l).toFixed(a), [c, u] = i.split("."), p = l < 0 && Number(i) !== 0 ? "\u2212" : "", d = u === void 0 ? "" : r() + u.split("").map((f) => o(Number(f))).join("");
    return p + o(Number(c)) + d;
  };
  return {
    language: n,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: t,
    text(l, ...a) {
      return e.message(
        l,
        ...a.map((i) => typeof i == "number" ? o(i) : i)
      ).text();
    },
    has: (l) => e.message(l).exists(),
    number: s
  };
}

// src/core/survey/answer-state.ts
function jt(e, t) {
  let n = t.slice(0, 10);
  return e.status === "draft" ? "draft" : e.status === "paused" && (e.closes === null || n <= e.closes) ? "paused" : e.status !== "open" || e.closes !== null && n > e.closes ? "closed" : e.opens !== null && n < e.opens ? "not-yet-open" : "open";
}
function Kt(e, t) {
  return t.editCount < e.minEdits ? "too-few-edits" : e.groups.length === 0 || e.groups.some((n) => t.groups.includes(n)) ? "invited" : "not-in-group";
}

// src/wiki/port.ts
var re = class extends Error {
  constructor(t, n, o = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = o;
  }
};

// src/ui/element.ts
function m(e, t, ...n) {
  let o = document.createElement(e);
  return Object.keys(t).forEach((r) => o.setAttribute(r, t[r])), n.forEach((r) => {
    r !== null && o.appendChild(typeof r == "string" ? document.createTextNode(r) : r);
  }), o;
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
  let o = new OO.ui.ButtonInputWidget({
    label: e,
    framed: t !== "quiet",
    flags: t === "primary" ? ["primary", "progressive"] : t === "destructive" ? ["primary", "destructive"] : t === "quiet" ? ["progressive"] : []
  });
  return o.on("click", n), o;
}

// src/core/i18n/localized-text.ts
function z(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let o = Object.keys(e.texts), r = o.includes("default"), s = t.languageChain.find((c) => o.includes(c) || r && c === n), l = s !== void 0 && o.includes(s) ? s : r ? "default" : o.sort()[0], a = l === void 0 ? "" : e.texts[l], i = l === void 0 || l === "default" ? n : l;
  return { text: a, language: i, direction: i === null ? "auto" : Wr(i) };
}
var Vr = [
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
function Wr(e) {
  return Vr.includes(e) ? "rtl" : "ltr";
}

// src/ui/survey-text.ts
function Yt(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function Y(e, t) {
  return Yt(m("span", {}, e.text), e, t);
}
function we(e, t) {
  return Yt(m(
    "div",
    { class: "ext-localSkills-form-paragraphs" },
    ...e.text.trim().split(/\n\s*\n/).map((n) => m("p", {}, n))
  ), e, t);
}

// src/ui/survey-form/confirm-control.ts
function bt(e) {
  let { messages: t, label: n, explanation: o, yes: r, act: s } = e, l = (u) => {
    c.hidden = !u, a.toggle(!u), (u ? i : a).focus();
  }, a = J(n, "quiet", () => l(!0)), i = J(t.text("localskills-form-withdraw-no"), "normal", () => l(!1)), c = m(
    "div",
    { role: "group", "aria-label": n },
    U("warning", ...o, ue(J(r, "destructive", s), i))
  );
  return c.hidden = !0, m("div", { class: "ext-localSkills-form-confirm" }, a.$element[0], c);
}

// src/ui/survey-form/answer-notices.ts
function se(e, t) {
  return m("a", { href: e }, m("bdi", {}, t));
}
function Xt(e, t, n) {
  let { messages: o, titles: r, surveyId: s, pageUrl: l } = e, a = r.answer(s, t.name);
  return U(
    "notice",
    // Messages used here: localskills-form-population-affiliates, localskills-form-population-partners,
    // localskills-form-population-society
    n === "individuals" ? null : m("p", {}, o.text(`localskills-form-population-${n}`)),
    m(
      "p",
      {},
      m("strong", {}, o.text("localskills-form-public")),
      " ",
      o.text("localskills-form-public-who", t.name)
    ),
    m("p", {}, o.text("localskills-form-public-page"), " ", se(l(a), a)),
    m("p", {}, o.text("localskills-form-public-history")),
    t.isTemporary ? _r(e) : null
  );
}
function qt(e) {
  let { messages: t, pageUrl: n, pageTitle: o } = e;
  return m(
    "p",
    { class: "ext-localSkills-form-links" },
    se(n("Special:UserLogin", { returnto: o }), t.text("localskills-form-log-in")),
    se(n("Special:CreateAccount", { returnto: o }), t.text("localskills-form-create-account"))
  );
}
function _r(e) {
  return m(
    "div",
    {},
    m("p", {}, e.messages.text("localskills-form-temporary")),
    qt(e)
  );
}
function Zt(e) {
  return U(
    "notice",
    m("p", {}, e.messages.text("localskills-form-logged-out")),
    qt(e)
  );
}
function en(e, t, n) {
  let { messages: o } = e, { survey: { audience: r }, texts: s } = n, { description: l } = r, a = Kt(r, t);
  return a === "invited" ? null : U(
    "warning",
    m("p", {}, a === "too-few-edits" ? o.text("localskills-form-audience-edits", r.minEdits) : o.text("localskills-form-audience-groups")),
    l && we(z(l, o, s.locale), o)
  );
}
function tn(e, t, n) {
  let { messages: o, formatDate: r, surveyId: s } = e, l = n === "closed";
  return U("notice", m(
    "p",
    {},
    o.text(
      `localskills-form-state-${l && t.status === "archived" ? t.status : n}`,
      t.opens === null ? "" : r(t.opens)
    ),
    l ? " " : null,
    l ? se(e.pageUrl(e.titles.results(s)), o.text("localskills-form-results")) : null
  ));
}
function wt(e, t, n, o, ...r) {
  let { messages: s, pageUrl: l, formatTime: a } = e, { submitted: i } = n.reading, c = i !== null && !isNaN(Date.parse(i)) ? i : n.timestamp;
  return U(
    "notice",
    m(
      "p",
      {},
      s.text(o ? "localskills-form-saved" : "localskills-form-saved-only", c === null ? "" : a(c)),
      " ",
      se(l(t), s.text("localskills-form-answer-page"))
    ),
    n.user !== null && e.user !== null && n.user !== e.user.name ? m("p", {}, s.text("localskills-form-changed-by", n.user)) : null,
    o && n.reading.exclusion === "several-answers" ? m("p", {}, s.text("localskills-form-several-answers")) : null,
    !o || n.reading.unknown.size === 0 ? null : m("p", {}, s.text(
      "localskills-form-unasked",
      Array.from(n.reading.unknown.keys()).join(", "),
      n.reading.unknown.size
    )),
    ...r
  );
}
function nn(e, t, n, o, r) {
  let { messages: s, formatTime: l } = e;
  return U(
    n || o ? "warning" : "success",
    m(
      "p",
      {},
      s.text("localskills-form-draft", l(t)),
      " ",
      n ? s.text("localskills-form-draft-outdated") : null
    ),
    o === null ? null : m("p", {}, o === 0 ? s.text("localskills-form-draft-carried") : s.text("localskills-form-draft-left-out", o)),
    vt(e, n, r)
  );
}
function vt(e, t, n) {
  let { messages: o } = e, r = o.text(t ? "localskills-form-draft-use-saved" : "localskills-form-draft-discard");
  return bt({
    messages: o,
    label: r,
    explanation: [m("p", {}, o.text("localskills-form-draft-discard-explain"))],
    yes: r,
    act: n
  });
}
function rn({ messages: e, pageUrl: t }) {
  return se(t("Special:ListAdmins"), e.text("localskills-form-administrators"));
}
function on(e, t) {
  let { messages: n } = e;
  return bt({
    messages: n,
    label: n.text("localskills-form-withdraw"),
    explanation: [m("p", {}, n.text("localskills-form-withdraw-explain"), " ", rn(e))],
    yes: n.text("localskills-form-withdraw-yes"),
    act: t
  });
}
function sn(e, t) {
  let { messages: n, pageUrl: o } = e;
  return U(
    "success",
    m("p", {}, n.text("localskills-form-withdrawn-history")),
    m(
      "p",
      { class: "ext-localSkills-form-links" },
      se(o(t, { action: "history" }), n.text("localskills-form-history")),
      rn(e)
    )
  );
}

// src/core/survey/special-choices.ts
var he = "other", ln = "none", kt = "refused", St = "dontknow", an = [kt, St], Br = { other: null, none: null, refused: null, dontKnow: null };
function oe(e) {
  return `${e}.${he}`;
}
function de(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((t) => t !== null);
}
function Re(e) {
  return "special" in e ? e.special : Br;
}
function Ve(e, t) {
  return [e.none, e.refused, e.dontKnow].some((n) => n !== null && n.value === t);
}

// src/core/survey/parameters.ts
function Ur(e, t, n) {
  return `${e}.${t}.${n}`;
}
function zr(e, t) {
  return `${e}.${t}`;
}
function Gr(e) {
  let t = [], n = (o) => {
    t.push(o), o.type === "panel" && o.elements.forEach(n);
  };
  return e.pages.forEach((o) => o.elements.forEach(n)), t;
}
function ne(e) {
  return Gr(e).filter((t) => t.type !== "panel" && t.type !== "html");
}
function cn(e) {
  return ne(e).reduce((t, n) => t.concat(We(n)), []);
}
function We(e) {
  let t = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((n) => T(b({}, t), { name: zr(e.name, n.value), row: n, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((n, o) => n.concat(e.columns.map((r) => T(b({}, t), { name: Ur(e.name, o.value, r.name), row: o, column: r, choices: r.choices }))), []);
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
      let n = "choicesFrom" in e && e.choicesFrom !== null && e.choices.length === de(e.special).length, o = e.type === "checkbox" || e.type === "tagbox", r = T(b({}, t), { choices: n ? null : e.choices, isMultiple: o });
      return Re(e).other === null ? [r] : [r, T(b({}, t), { name: oe(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/ui/survey-form/answer-values.ts
function un(e, t, n) {
  let o = new Map(e);
  return n.every((r) => r === "") ? o.delete(t) : o.set(t, n), o;
}
function Et(e, t, n) {
  return dn(e, t, n).length === 0;
}
function dn(e, t, n) {
  let o = ne(e).filter(({ type: l }) => l === "ranking").map(({ name: l }) => l), r = (l, a) => {
    let i = (l.get(a) || []).slice();
    return JSON.stringify(o.includes(a) ? i : i.sort());
  }, s = new Set(Array.from(t.keys()).concat(Array.from(n.keys())));
  return Array.from(s).filter((l) => r(t, l) !== r(n, l));
}
function mn(e, t) {
  let n = /* @__PURE__ */ new Map();
  return cn(e).forEach(({ name: o, choices: r }) => {
    let s = (t.get(o) || []).filter((l) => r === null || r.some(({ value: a }) => a === l));
    s.length > 0 && n.set(o, s);
  }), { values: n, leftOut: dn(e, t, n).length };
}

// src/ui/survey-form/draft.ts
function pn(e) {
  return Array.isArray(e) && e.every((t) => Array.isArray(t) && t.length === 2 && typeof t[0] == "string" && Array.isArray(t[1]) && t[1].every((n) => typeof n == "string"));
}
function Jr(e) {
  let t;
  try {
    t = JSON.parse(e);
  } catch (n) {
    return null;
  }
  return t === null || typeof t != "object" || typeof t.baseRevision != "number" || typeof t.step != "number" || typeof t.keptAt != "string" || !pn(t.values) || !pn(t.baseValues) ? null : {
    baseRevision: t.baseRevision,
    definitionRevision: Number(t.definitionRevision) || 0,
    baseValues: new Map(t.baseValues),
    step: t.step,
    keptAt: t.keptAt,
    values: new Map(t.values)
  };
}
function fn(e, t, n, o) {
  let r = `localskills-draft/${t}/${n}/${o}`;
  return {
    read() {
      let s = e.get(r);
      return typeof s == "string" ? Jr(s) : null;
    },
    write(s) {
      return e.set(r, JSON.stringify(T(b({}, s), {
        baseValues: Array.from(s.baseValues),
        values: Array.from(s.values)
      })), 7776e3);
    },
    clear() {
      e.remove(r);
    }
  };
}
var jr = 400;
function gn(e) {
  let t = null, n = !1, o = () => (t !== null && (window.clearTimeout(t), t = null), n && e() && (n = !1), !n), r = () => {
    o();
  }, s = (l) => {
    o() || (l.preventDefault(), l.returnValue = "");
  };
  return window.addEventListener("pagehide", r), document.addEventListener("visibilitychange", r), window.addEventListener("beforeunload", s), {
    changed() {
      n = !0, t !== null && window.clearTimeout(t), t = window.setTimeout(o, jr);
    },
    keep: o,
    settle() {
      n = !1, o();
    },
    stop() {
      n = !1, o(), window.removeEventListener("pagehide", r), document.removeEventListener("visibilitychange", r), window.removeEventListener("beforeunload", s);
    }
  };
}

// src/ui/survey-form/language-suggestions.ts
function yn(e, t) {
  let { messages: { language: n }, wiki: o } = e, r = null;
  return (s) => s !== "languages" ? Promise.resolve([]) : (r = r || o.spokenLanguages(t.name).catch(() => []).then(
    (l) => l.includes(n) ? l : l.concat(n)
  ), r);
}

// src/ui/survey-form/step-history.ts
function hn(e, t) {
  let n = e == null ? void 0 : e.localSkills;
  return n && n.survey === t && Array.isArray(n.before) ? n : null;
}
function xn(e, t, n) {
  let { history: o } = window, r = T(b({ before: [] }, hn(o.state, e)), { survey: e, step: t }), s = (a) => (r = a, T(b({}, o.state), { localSkills: r })), l = (a) => {
    let i = hn(a.state, e);
    if (i !== null) {
      let c = i.step !== r.step;
      r = i, c && n(r.step);
    }
  };
  return window.addEventListener("popstate", l), o.scrollRestoration = "manual", o.replaceState(s(r), ""), {
    show(a) {
      let { before: i } = r;
      a !== r.step && (i[i.length - 1] === a ? (r = { survey: e, step: a, before: i.slice(0, -1) }, o.back()) : o.pushState(s({ survey: e, step: a, before: i.concat(r.step) }), ""));
    },
    stop() {
      window.removeEventListener("popstate", l), o.scrollRestoration = "auto", r.before.length > 0 && o.go(-r.before.length);
    }
  };
}

// src/core/survey/conditions/evaluate-condition.ts
function vn(e, t, n = () => !1) {
  return qe(e.expression, t, n) == !0;
}
function qe(e, t, n) {
  let o = (r) => qe(r, t, n);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return Kr(t(e.parameter));
    case "unary": {
      let r = o(e.operand);
      return e.operator === "not" ? !r : e.operator === "negative" ? bn("-", 0, r) : te(r) === (e.operator === "empty");
    }
    case "iif":
      return o(e.operands[o(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: r, left: s, right: l } = e;
      if (r !== "equal" && r !== "notequal")
        return bn(r, o(s), o(l));
      let a = [s, l].some((i) => i.kind === "answer" && n(i.parameter));
      return _e(o(s), o(l), a) === (r === "equal");
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
function Kr(e) {
  var t;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (t = kn(e)) != null ? t : e;
}
function kn(e) {
  let t = e.trim();
  if (/^0x/.test(t)) {
    let r = t.length > 32 ? NaN : parseInt(t);
    return isNaN(r) || !isFinite(t) ? null : r;
  }
  if (t === "" || /^\d{16,}$/.test(t))
    return null;
  let n = t.indexOf(",") === t.lastIndexOf(",") ? t.replace(",", ".") : t, o = parseFloat(n);
  return isNaN(o) || !isFinite(n) ? null : o;
}
function bn(e, t, n) {
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
      return !t && !te(n) || !Sn(t, n) && !ve(t, n);
    case "anyof":
      return wn(t, n);
    case "noneof":
      return !wn(t, n);
    case "allof":
      return (!!t || te(n)) && (Z(n) ? n.every((o) => ve(t, o)) : ve(t, n));
    default:
      return Yr(e, Ct(t, n), Ct(n, Ct(t, n)));
  }
}
function Ct(e, t) {
  return te(e) ? typeof t == "number" ? 0 : typeof e == "string" ? e : typeof t == "string" ? "" : Z(t) ? [] : 0 : e;
}
function Yr(e, t, n) {
  if (e === "and")
    return t && n;
  if (e === "or")
    return t || n;
  if (Z(t) || Z(n))
    return;
  let o = t, r = n;
  switch (e) {
    case "+":
      return typeof t == "string" || typeof n == "string" ? String(t) + String(n) : Tt(o + r, Math.max(Me(o), Me(r)));
    case "-":
      return Tt(o - r, Math.max(Me(o), Me(r)));
    case "*":
      return Tt(o * r, Me(o) + Me(r));
    case "/":
      return r ? o / r : void 0;
    case "%":
      return r ? o % r : void 0;
    default:
      return Math.pow(o, r);
  }
}
function Me(e) {
  let [, t] = String(e).split(".");
  return t === void 0 || typeof e == "string" && kn(e) === null ? 0 : t.length;
}
function Tt(e, t) {
  return t > 0 ? parseFloat(e.toFixed(Math.min(t, 100))) : e;
}
function Ye(e, t) {
  return !Xe(e) && !Xe(t) && e < t;
}
function _e(e, t, n = !1) {
  return e === t ? !0 : Z(e) || Z(t) ? Z(e) && Z(t) ? Xr(e, t, n) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || t === null) && te(e) && te(t)
  ) : typeof e == "string" && typeof t == "string" ? e.trim().toLowerCase() === t.trim().toLowerCase() : te(e) || te(t) ? (Xe(e) || e === "") && (Xe(t) || t === "") : typeof e != typeof t && typeof e != "number" && typeof t != "number" ? String(e).toLowerCase() === String(t).toLowerCase() : Number(e) === Number(t);
}
function Xr(e, t, n) {
  let [o, r] = n ? [e, t] : [e.slice().sort(), t.slice().sort()];
  return o.length === r.length && o.every((s, l) => _e(s, r[l]));
}
function Sn(e, t) {
  return Z(e) ? !1 : te(e) || !t;
}
function ve(e, t) {
  if (Z(e)) {
    let n = Z(t) ? t : [t];
    return e.length > 0 && n.every((o) => e.some((r) => _e(r, o)));
  }
  return !Sn(e, t) && String(e).toLowerCase().includes(String(t).toLowerCase());
}
function wn(e, t) {
  return te(e) || te(t) ? te(t) && (te(e) || !Z(e) || e.length > 0) : Z(e) ? Z(t) ? t.some((n) => ve(e, n)) : ve(e, t) : ve(t, e);
}

// src/core/survey/conditions/condition-parameters.ts
function En(e) {
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
function Cn(e) {
  let t = qr(e), n = /* @__PURE__ */ new Map();
  return eo(t).forEach((o) => o.forEach((r) => {
    let s = !to(o);
    n.set(r, {
      element: r.element,
      parent: r.parent && n.get(r.parent),
      visibleIf: s ? r.element.visibleIf : null,
      items: s ? r.items : []
    });
  })), Array.from(n.values());
}
function At(e) {
  return "isRequired" in e;
}
function Pt(e) {
  return e.split(".", 1)[0];
}
function qr(e) {
  let t = [], n = /* @__PURE__ */ new Map(), o = (r, s) => {
    let l = { element: r, parent: s, items: Zr(r), needs: s === null ? [] : [s] };
    t.push(l), At(r) ? n.set(r.name, l) : "elements" in r && r.elements.forEach((a) => o(a, l));
  };
  return e.pages.forEach((r) => o(r, null)), t.forEach(({ element: r, items: s, needs: l }) => {
    var a;
    s.map(({ visibleIf: i }) => i).concat((a = r.visibleIf) != null ? a : []).forEach((i) => En(i).forEach((c) => {
      let u = n.get(Pt(c));
      u !== void 0 && !l.includes(u) && l.push(u);
    }));
  }), t;
}
function Zr(e) {
  let t = [], n = (o, r, s = "") => o.forEach(({ value: l, visibleIf: a, isRetired: i }) => {
    a !== null && !i && t.push({ isRow: r, column: s, value: l, visibleIf: a });
  });
  return "choices" in e && n(e.choices, !1), "rows" in e && n(e.rows, !0), "columns" in e && e.columns.forEach(({ name: o, choices: r }) => n(r, !1, o)), t;
}
function eo(e) {
  let t = [], n = /* @__PURE__ */ new Map(), o = [], r = (s) => {
    let l = n.size;
    n.set(s, l), o.push(s);
    let a = l;
    for (let i of s.needs) {
      let c = n.get(i);
      c === void 0 ? a = Math.min(a, r(i)) : o.includes(i) && (a = Math.min(a, c));
    }
    if (a === l) {
      let i = o.splice(o.indexOf(s));
      t.push(i.length > 1 ? e.filter((c) => i.includes(c)) : i);
    }
    return a;
  };
  return e.forEach((s) => {
    n.has(s) || r(s);
  }), t;
}
function to(e) {
  return e.length > 1 || e.some((t) => t.needs.includes(t));
}

// src/core/survey/conditions/visibility.ts
function Ze(e) {
  let t = Cn(e), n = t.filter(Tn), o = /* @__PURE__ */ new Map();
  t.forEach(({ element: s }) => {
    At(s) && o.set(s.name, s);
  });
  let r = (s) => {
    var l;
    return ((l = o.get(s)) == null ? void 0 : l.type) === "ranking";
  };
  return (s) => {
    let l = ro(s), a = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Set(), c = (d) => no(l.values().get(d), o.get(d)), u = ({ expression: d }) => qe(d, c, r) === !0;
    for (let d of n) {
      let { element: { name: f }, parent: g, visibleIf: y } = d;
      if (g !== null && a.has(g) || y !== null && !u(y)) {
        a.add(d), i.add(Rt(f, g === null)), l.reduce(f, () => []);
        continue;
      }
      let S = d.items.filter((A) => !vn(A.visibleIf, c, r));
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
        let f = o.get(d);
        return f !== void 0 && !f.isRetired && p.isShown(d) && (f.requiredIf === null ? f.isRequired : u(f.requiredIf));
      },
      values: l.values()
    };
    return p;
  };
}
function Tn(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && Tn(e.parent);
}
function Rt(e, t) {
  return `${t} ${e}`;
}
function Ue(e, t, n, o) {
  return `${e} ${t} ${n} ${o}`;
}
function no(e = [], t) {
  let n = t == null ? void 0 : t.type;
  if (n === "checkbox" || n === "tagbox" || n === "ranking")
    return e;
  let [o = null] = e, r = (t == null ? void 0 : t.type) === "text" && t.inputType === "number";
  return o !== null && r && isFinite(Number(o)) ? Number(o) : o;
}
function ro(e) {
  let t = null, n = /* @__PURE__ */ new Map();
  return {
    values: () => t != null ? t : e,
    reduce(o, r) {
      var s;
      n.size === 0 && e.forEach((l, a) => {
        var c;
        let i = Pt(a);
        n.set(i, [...(c = n.get(i)) != null ? c : [], a]);
      });
      for (let l of (s = n.get(o)) != null ? s : []) {
        let a = e.get(l), i = r(a, l);
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
var oo = [
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
], so = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function Le(e) {
  let t = e.trim().replace(/[^ -~]/g, io), n = so.exec(t);
  if (n === null)
    return null;
  let [, o, r = "", s, l = ""] = n, a = /^[1-9]\d{0,2}$/.test(r) && l.length === 3 && (s === "," || l.endsWith("0") && !e.includes("\u066B"));
  if (r + l === "" || a)
    return null;
  let i = r.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", c = l.replace(/0+$/, ""), u = c === "" ? i : `${i}.${c}`;
  return o === "-" && u !== "0" ? `-${u}` : u;
}
function io(e) {
  let t = e.charCodeAt(0), n = oo.find((o) => t >= o && t < o + 10);
  return n !== void 0 ? String(t - n) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/canonical-value.ts
function An(e, t) {
  var r;
  let { kind: n, question: o } = t;
  return n === "number" ? (r = Le(e)) != null ? r : e.trim() : n === "codes" || o.type === "text" && o.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/dates.ts
function be(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, o, r] = [Number(t[1]), Number(t[2]), Number(t[3])], l = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][o - 1];
  return l !== void 0 && r >= 1 && r <= l;
}
function et(e) {
  return be(`${e}-01`);
}

// src/core/survey/validate-answer.ts
function Pn(e, t, n = Ze(e)(t)) {
  let o = [];
  for (let r of ne(e))
    !r.isRetired && n.isShown(r.name) && lo(r, n, (s, l, ...a) => {
      o.push({ question: r.name, parameter: s, code: l, parameters: a });
    });
  return o;
}
function Rn(e, t) {
  return t.text(`localskills-answer-${e.code}`, ...e.parameters);
}
function lo(e, t, n) {
  let { name: o } = e, r = We(e).filter(({ row: c }) => c === null || !c.isRetired && t.isRowShown(o, c.value)), s = (c) => {
    var u;
    return ((u = t.values.get(c)) != null ? u : []).filter((p) => p.trim() !== "");
  };
  for (let c of r) {
    let u = s(c.name);
    c.kind === "codes" ? co(c, u, n) : u[0] !== void 0 && c.name === o && mo(c, u[0], n);
  }
  let l = s(o), a = Re(e);
  a.other !== null && l.includes(he) && s(oe(o)).length === 0 && n(oe(o), "other-text");
  let i = (c) => s(c.name).length === 0;
  r.every(i) ? t.isRequired(o) && r.length > 0 && n(o, "required") : e.type === "matrix" && e.isEachRowRequired ? r.filter(i).forEach((c) => n(c.name, "row-required")) : l.some((c) => Ve(a, c)) ? l.length > 1 && n(o, "not-alone") : uo(e, l, t, n);
}
var ao = /^[a-z0-9_-]{1,64}$/;
function co({ name: e, choices: t, isMultiple: n }, o, r) {
  let s = o.filter((l) => t === null ? !ao.test(l) : !t.some((a) => a.value === l));
  s.forEach((l) => r(e, "unknown-code", l)), s.length === 0 && !n && o.length > 1 && r(e, "several-codes");
}
function uo(e, t, n, o) {
  let { name: r } = e;
  if (e.type === "ranking" && !e.isSelectToRank) {
    let s = e.choices.filter(({ value: a, isRetired: i }) => !i && n.isChoiceShown(r, a)), l = s.filter(({ value: a }) => t.includes(a)).length;
    l < s.length && o(r, "rank-all", s.length, l);
  } else if ("minSelectedChoices" in e) {
    let { minSelectedChoices: s, maxSelectedChoices: l } = e;
    s !== null && t.length < s ? o(r, "too-few", s, t.length) : l !== null && t.length > l && o(r, "too-many", l, t.length);
  }
}
function mo(e, t, n) {
  let { name: o, question: r } = e;
  "maxLength" in r && r.maxLength !== null && t.length > r.maxLength ? n(o, "too-long", r.maxLength, t.length) : r.type === "text" && go(r, An(t, e), n);
}
var po = /^https?:\/\/[^\s/?#]+\S*$/i, fo = /^-?\d+(\.\d+)?$/;
function go(e, t, n) {
  let { name: o, inputType: r, min: s, max: l } = e;
  switch (r) {
    case "number":
      fo.test(t) ? e.isInteger && t.includes(".") ? n(o, "not-whole") : s !== null && Number(t) < Number(s) ? n(o, "too-small", Number(s)) : l !== null && Number(t) > Number(l) && n(o, "too-large", Number(l)) : n(o, "not-a-number", t);
      break;
    case "url":
      po.test(t) || n(o, "not-a-url", t);
      break;
    case "date":
    case "month":
      (r === "date" ? be : et)(t) ? s !== null && t < s ? n(o, "too-early", s) : l !== null && t > l && n(o, "too-late", l) : n(o, r === "date" ? "not-a-date" : "not-a-month", t);
      break;
  }
}

// src/ui/questions/scale-ends.ts
function pe(e) {
  return /^\d+$/.test(e.value);
}
function tt(e, t, n = null) {
  let o = (r, s) => m("span", { class: `ext-localSkills-form-ends-${r}` }, s);
  return m(
    "div",
    { class: "ext-localSkills-form-ends", "aria-hidden": "true" },
    o("first", e),
    o("last", t),
    n && o("other", n)
  );
}

// src/ui/questions/choice-input.ts
function fe(e, t, n) {
  let { messages: o } = n, r = xe(e, n);
  return t ? m("span", {}, o.text("localskills-form-retired-choice", r.text)) : Y(r, o);
}
function Oe(e) {
  return { value: e, text: null, visibleIf: null, isRetired: !0 };
}
function nt(e) {
  let { type: t, name: n, choice: o, isGone: r, isBox: s, texts: l } = e, a = m("input", { type: t, name: n, value: o.value }), i = fe(o, r, l);
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
  let c = pe(o), u = i.textContent || "", p = !c || u !== o.value;
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
        c ? l.messages.number(Number(o.value)) : null,
        // Read out with the number; seen where there is room for it.
        p ? m("span", { class: "ext-localSkills-form-box-label" }, c ? " " : null, i) : null
      )
    )
  };
}
function rt(e, t) {
  if (e.altKey || e.ctrlKey || e.metaKey)
    return;
  let n = t.find(({ value: r }) => r === e.key), o = n ? n.value : e.key === "Delete" || e.key === "Backspace" ? null : void 0;
  return o !== void 0 && e.preventDefault(), n && n.focus(), o;
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
  let { texts: { messages: o }, onChange: r } = t, s = oe(e.name), l = m("input", {
    type: "text",
    class: "ext-localSkills-form-input",
    "aria-describedby": n
  }), a = m("label", { class: "ext-localSkills-form-other" }, o.text("localskills-form-other-text"), l);
  a.hidden = !0;
  let i = () => r(s, a.hidden || l.value.trim() === "" ? [] : [l.value]);
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
function ie(e, t, n, o = null) {
  let { messages: r } = t, s = OO.ui.generateElementId(), l = m("span", { class: "ext-localSkills-form-question-required" }, r.text("localskills-form-required"));
  l.hidden = !e.isRequired;
  let a = [Y(me(e, t), r), " ", l], i = o === null ? m("legend", { class: "ext-localSkills-form-question-title" }, ...a) : m("label", { class: "ext-localSkills-form-question-title", for: o }, ...a), c = m("div", { class: "ext-localSkills-form-question-help", id: `${s}-help` });
  e.description !== null ? c.appendChild(m("p", {}, Y(z(e.description, r, t.locale), r))) : n !== "" && c.appendChild(m("p", {}, n));
  let u = m("div", { class: "ext-localSkills-form-question-fault", id: `${s}-fault` }), p = m("div", { class: "ext-localSkills-form-question-body" }), d = null, f = (c.firstChild ? `${s}-help ` : "") + `${s}-fault`, g = m(
    o === null ? "fieldset" : "div",
    { class: `ext-localSkills-form-question ext-localSkills-form-question-${e.type}` },
    i,
    c.firstChild ? c : null,
    u,
    p
  );
  return o === null && g.setAttribute("aria-describedby", f), {
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
  let { minSelectedChoices: n, maxSelectedChoices: o } = "minSelectedChoices" in e ? e : { minSelectedChoices: null, maxSelectedChoices: null };
  return n !== null && o !== null ? t.text("localskills-form-choose-between", n, o) : o !== null ? t.text("localskills-form-choose-at-most", o) : n !== null ? t.text("localskills-form-choose-at-least", n) : "";
}
function lt(e, t, n, o) {
  let { minSelectedChoices: r, maxSelectedChoices: s } = n, l = s !== null ? s : r;
  e.classList.toggle("ext-localSkills-form-question-count-over", s !== null && t > s), P(e, l === null ? null : o.text("localskills-form-chosen-of", t, l));
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
var yo = 8;
function On(e, t) {
  let { texts: n, onChange: o } = t, { messages: r } = n, s = e.type === "checkbox", l = e.type === "rating" || e.type === "boolean", a = ie(e, n, it(e, r)), i = st(e, t, a.describedBy), c = OO.ui.generateElementId(), u = /* @__PURE__ */ new Map(), p = ot(e), d = m("div", {
    class: l ? "ext-localSkills-form-scale" : "ext-localSkills-form-choices" + (p.length >= yo ? " ext-localSkills-form-choices-many" : "")
  }), f = m("div", { class: "ext-localSkills-form-choices" }), g = m("div", { class: "ext-localSkills-form-question-count", "aria-live": "polite" }), y = null, S = (w, R, M) => {
    let H = nt({ type: s ? "checkbox" : "radio", name: c, choice: w, isGone: R, isBox: M, texts: n });
    u.set(w.value, T(b({}, H), { choice: w })), (M || !l && p.includes(w) ? d : f).appendChild(H.element);
  }, A = Ln(r.text("localskills-form-clear"), () => {
    h([]), v.focus();
  }), E = (w) => {
    u.forEach(({ input: M }, H) => {
      M.checked = w.includes(H);
    }), A.hidden = s || w.length === 0 || e.isRequired;
    let R = l && u.get(w[0]);
    if (e.type === "checkbox")
      lt(g, w.length, e, r);
    else if (R && pe(R.choice)) {
      let M = xe(R.choice, n);
      P(g, M.text === R.choice.value ? null : Y(M, r));
    } else
      P(g);
  }, h = (w) => {
    E(w), o(e.name, w), i.update(w);
  };
  if (a.body.addEventListener("change", ({ target: w }) => {
    let { name: R, value: M, checked: H } = w;
    if (R !== c)
      return;
    let N = Array.from(u.keys()).filter((x) => u.get(x).input.checked);
    h(!s || H && Ve(e.special, M) ? [M] : N.filter((x) => x === M || !Ve(e.special, x)));
  }), l && d.addEventListener("keydown", (w) => {
    let R = rt(w, Array.from(u.values()).map(({ input: M }) => M));
    R !== void 0 && h(R === null ? [] : [R]);
  }), e.type === "rating") {
    let w = (R, M) => R !== null ? Y(z(R, r, n.locale), r) : M && M.text ? Y(xe(M, n), r) : null;
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
      R.filter((M) => !u.has(M)).forEach(
        (M) => S(p.find(({ value: H }) => H === M) || Oe(M), !0, !1)
      ), E(R), i.show(w);
    },
    update(w) {
      a.update(w), u.forEach(({ choice: R, element: M }) => {
        M.hidden = !R.isRetired && !w.isChoiceShown(e.name, R.value);
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
      let w = Array.from(u.values()).filter((M) => !M.element.hidden), R = !s && w.find(({ input: M }) => M.checked) || w[0];
      R && R.input.focus();
    }
  };
  return v;
}

// src/ui/questions/dropdown.ts
function Fn(e, t) {
  let { texts: n, onChange: o } = t, r = OO.ui.generateElementId(), s = ie(e, n, "", r), l = st(e, t, s.describedBy), a = m("select", { class: "ext-localSkills-form-input", id: r, "aria-describedby": s.describedBy }), i = ot(e).concat(ze(e)), c = "", u = "", p = (g) => !g.isRetired, d = !1, f = () => {
    let g = i.filter(p), y = u === "" || g.some(({ value: S }) => S === u) ? null : i.find(({ value: S, isRetired: A }) => S === u && A) || (i.some(({ value: S }) => S === u) ? null : Oe(u));
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
    o(e.name, g), l.update(g);
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
var ho = 2, xo = 7;
function bo(e, t) {
  let n = e.choices.filter(pe).length;
  return n > 1 && e.choices.length - n <= ho ? "boxes" : t && e.choices.length <= xo ? "lines" : "list";
}
function Nn(e, t) {
  let n = e.choices.filter(pe), o = e.choices.filter((s) => !pe(s)), r = (s) => s && xe(s, t).text !== s.value ? fe(s, !1, t) : null;
  return tt(
    r(n[0]),
    r(n[n.length - 1]),
    o.length === 1 ? r(o[0]) : null
  );
}
function In(e, t, n) {
  let { messages: o } = n, r = bo(e, t), s = e.choices.filter(({ isRetired: d }) => !d), l = t ? null : Y(me(e, n), o), a = (d, f, g) => r === "list" ? m("option", { value: d.value }, fe(d, f, n).textContent) : nt({ type: "radio", name: g, choice: d, isGone: f, isBox: r === "boxes", texts: n }).element, i = r === "list" ? m(
    "select",
    { class: "ext-localSkills-form-input" },
    m("option", { value: "" }, o.text("localskills-form-choose-one"))
  ) : m("div", { class: r === "boxes" ? "ext-localSkills-form-scale" : "ext-localSkills-form-choices" });
  s.forEach((d) => i.appendChild(a(d, !1, "")));
  let c = m("span", { class: "ext-localSkills-form-grid-chosen", "aria-hidden": "true" }), u = m("legend", { class: "ext-localSkills-form-grid-legend" }, l, r === "boxes" ? c : null), p = m(
    "fieldset",
    { class: `ext-localSkills-form-grid-cell ext-localSkills-form-grid-${r}` },
    u,
    r === "boxes" ? Nn(e, n) : null,
    i
  );
  return {
    kind: r,
    heading: m(
      "div",
      { class: `ext-localSkills-form-grid-column ext-localSkills-form-grid-${r}` },
      l && m("div", { class: "ext-localSkills-form-grid-column-title" }, l.cloneNode(!0)),
      r === "boxes" ? Nn(e, n) : null,
      r === "lines" ? m("div", { class: "ext-localSkills-form-choices" }, ...s.map(
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
        (r === "list" ? y : y.parentElement).hidden = !f(g);
      });
    },
    show(d, f) {
      let g = e.choices.find(({ value: h }) => h === f), y = d.lastChild, S = y, A = d.firstChild.id;
      if (f !== "" && !(r === "list" ? Array.from(S.options).some(({ value: h }) => h === f) : Array.from(y.querySelectorAll("input")).some((h) => h.value === f)) && y.appendChild(a(g || Oe(f), !0, A)), r === "list") {
        S.value = f;
        return;
      }
      if (Array.from(y.querySelectorAll("input")).forEach((h) => {
        h.checked = h.value === f;
      }), r === "boxes") {
        let h = g && pe(g) ? xe(g, n).text : f;
        P(d.querySelector(".ext-localSkills-form-grid-chosen"), h === f ? null : h);
      }
    }
  };
}

// src/ui/questions/observe-width.ts
function $n(e, t) {
  if (typeof ResizeObserver == "function") {
    new ResizeObserver((o) => {
      let r = o[0];
      r && r.contentRect.width > 0 && t(r.contentRect.width);
    }).observe(e);
    return;
  }
  let n = () => {
    e.clientWidth > 0 && t(e.clientWidth);
  };
  window.addEventListener("resize", n), window.requestAnimationFrame(n);
}

// src/ui/questions/grid.ts
var wo = 200, vo = 240, ko = 80, So = 20;
function Qn(e, t) {
  let { texts: n, onChange: o } = t, { messages: r } = n, s = ie(e, n, ""), l = e.type === "matrix" ? [{ name: e.name, title: null, choices: e.choices }] : e.columns, a = e.type === "matrix", i = l.map((x) => In(x, a, n)), c = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map(), d = /* @__PURE__ */ new Map(), f = /* @__PURE__ */ new Map(), g = l.reduce((x, { choices: k }) => x.concat(k), e.rows).some(({ visibleIf: x }) => x !== null), y, S = m(
    "div",
    { class: "ext-localSkills-form-grid" },
    m(
      "div",
      { class: "ext-localSkills-form-grid-head", "aria-hidden": "true" },
      m("div", { class: "ext-localSkills-form-grid-label" }),
      ...i.map(({ heading: x }) => x)
    )
  ), A = m("div", { class: "ext-localSkills-form-question-count" });
  S.classList.toggle("ext-localSkills-form-grid-many", e.rows.length >= So), S.style.setProperty("--localSkills-columns", String(l.length));
  let E = (x) => {
    let k = OO.ui.generateElementId(), O = fe(x, x.isRetired, n), I = m("div", { class: "ext-localSkills-form-grid-label", id: k }, O), Q = {
      choice: x,
      label: I,
      cells: [],
      element: m("div", { class: "ext-localSkills-form-grid-row", role: "group", "aria-labelledby": k }, I)
    };
    return c.set(x.value, Q), d.set(Q.element, Q), Q.element.hidden = x.isRetired, S.appendChild(Q.element), Q;
  };
  We(e).forEach(({ name: x, row: k, column: O }) => {
    let I = c.get(k.value) || E(k), Q = i[l.findIndex((ae) => a || ae.name === O.name)], X = { name: x, column: O ? O.name : "", maker: Q, row: I, element: Q.create(I.label.id) };
    u.set(x, X), p.set(X.element, X), I.cells.push(X), I.element.appendChild(X.element);
  }), c.forEach((x) => x.element.appendChild(
    Mn("grid-clear", "\xD7", r.text("localskills-form-clear-row", x.label.textContent || ""))
  ));
  let h = ({ name: x }) => !f.has(x), v = () => {
    let x = Array.from(c.values()).filter((O) => !O.element.hidden), k = x.filter((O) => !O.cells.some(h)).length;
    P(A, r.text("localskills-form-rows-answered", k, x.length));
  }, w = (x, k) => {
    k === "" ? f.delete(x.name) : f.set(x.name, k), x.maker.show(x.element, k), x.row.element.classList.toggle("ext-localSkills-form-grid-row-answered", !x.row.cells.every(h));
  }, R = (x, k) => {
    w(x, k), o(x.name, k === "" ? [] : [k]), v();
  }, M = (x) => x.element.querySelector("input:checked") || x.element.querySelector("input, select"), H = (x) => p.get(x.closest(".ext-localSkills-form-grid-cell"));
  S.addEventListener("change", ({ target: x }) => R(H(x), x.value)), S.addEventListener("keydown", (x) => {
    let k = x.target.nodeName === "INPUT" ? H(x.target) : void 0, O = k && rt(x, Array.from(k.element.querySelectorAll("input")));
    k && O !== void 0 && R(k, O || "");
  }), S.addEventListener("click", ({ target: x }) => {
    let k = x.closest(".ext-localSkills-form-grid-clear") && d.get(x.closest(".ext-localSkills-form-grid-row"));
    k && (k.cells.forEach((O) => R(O, "")), M(k.cells[0]).focus());
  }), s.body.appendChild(S), s.body.appendChild(A);
  let N = i.reduce((x, { kind: k }, O) => x + (k === "lines" ? l[O].choices.length * ko : vo), wo);
  return $n(S, (x) => S.classList.toggle("ext-localSkills-form-grid-wide", x >= N)), {
    element: s.element,
    show(x) {
      u.forEach((k, O) => {
        let I = (x.get(O) || [])[0] || "";
        I !== (f.get(O) || "") && w(k, I);
      }), c.forEach((k) => {
        k.choice.isRetired && (k.element.hidden = k.cells.every(h));
      }), v();
    },
    update(x) {
      s.update(x), g && (c.forEach(({ choice: k, element: O }) => {
        k.isRetired || (O.hidden = !x.isRowShown(e.name, k.value));
      }), u.forEach(({ column: k, maker: O, element: I }) => O.update(
        I,
        (Q) => x.isChoiceShown(e.name, Q, k)
      )), v());
    },
    setFault(x, k = "") {
      s.setFault(x);
      let O = y && y.row;
      y = x === null ? void 0 : u.get(k);
      let I = y && y.row;
      I !== O && (c.forEach((Q) => Q.element.classList.toggle("ext-localSkills-form-grid-row-faulty", Q === I)), I ? I.label.appendChild(s.fault) : s.element.insertBefore(s.fault, s.body));
    },
    focus() {
      let x = Array.from(u.values()).find(({ row: k }) => !k.element.hidden);
      (y || x) && M(y || x).focus();
    }
  };
}

// src/ui/questions/late-question.ts
var Hn = { picker: "200px", ranking: "10000px" }, Dn = /* @__PURE__ */ new WeakMap();
function at(e, t, n) {
  let { texts: { messages: o }, texts: r, loadPickers: s } = t, l = Dn.get(s);
  if (l)
    return n(l);
  let a = e.type === "ranking", i = OO.ui.generateElementId(), c = ie(e, r, a ? "" : it(e, o), a ? null : i), u = m("input", {
    id: i,
    type: "text",
    class: "ext-localSkills-form-input",
    role: "combobox",
    "aria-expanded": "false",
    "aria-describedby": c.describedBy,
    placeholder: o.text("localskills-form-picker-search")
  }), p = m("div", { class: "ext-localSkills-form-late-place" }, c.element), d = null, f = /* @__PURE__ */ new Map(), g = null, y = [null, void 0], S = null, A = (v) => {
    let w = p.contains(document.activeElement);
    if (d = v, v.show(f), g !== null && v.update(g), v.setFault(...y), P(p, v.element), w) {
      v.focus();
      let R = document.activeElement;
      R instanceof HTMLInputElement && u.value !== "" && (R.value = u.value, R.dispatchEvent(new Event("input", { bubbles: !0 })));
    }
  }, E = () => {
    S = null, c.setFault(o.text("localskills-form-part-not-loaded")), P(c.body, J(o.text("localskills-save-try-again"), "normal", () => {
      h();
    }).$element[0]);
  }, h = () => (S = S || s().then((v) => {
    Dn.set(s, v), A(n(v));
  }, E), S);
  if (a || c.body.appendChild(u), e.type === "tagbox") {
    let v = m("div", { class: "ext-localSkills-form-question-count" });
    lt(v, 0, e, o), c.body.appendChild(v);
  }
  if (["focusin", "pointerdown"].forEach((v) => window.addEventListener(v, h, { once: !0, passive: !0 })), "IntersectionObserver" in window) {
    let v = new IntersectionObserver((w) => {
      w.some(({ isIntersecting: R }) => R) && (v.disconnect(), h());
    }, { rootMargin: a ? Hn.ranking : Hn.picker });
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
var Eo = 50, Vn = { date: "YYYY-MM-DD", month: "YYYY-MM" };
function Co(e, t) {
  if (e.type === "comment" || e.inputType === "text" || e.inputType === "url")
    return e.type === "comment" ? t.text("localskills-form-comment-public") : "";
  let { min: n, max: o, inputType: r } = e, s = (l) => r === "number" ? t.number(Number(l), (l.split(".")[1] || "").length) : (
    // Isolated from left to right, else Arabic text would turn the parts of the date around.
    `\u2066${l}\u2069`
  );
  return n !== null && o !== null ? t.text("localskills-form-from-to", s(n), s(o)) : n !== null ? t.text("localskills-form-from", s(n)) : o !== null ? t.text("localskills-form-up-to", s(o)) : "";
}
function To(e) {
  if (e.type === "comment")
    return m("textarea", { rows: "3" });
  let { inputType: t, min: n, max: o } = e;
  if (t === "number")
    return m("input", { type: "text", inputmode: e.isInteger ? "numeric" : "decimal", dir: "ltr" });
  let r = m("input", b({ type: t }, t === "text" ? {} : { dir: "ltr" }));
  return n !== null && r.setAttribute("min", n), o !== null && r.setAttribute("max", o), r.type !== t && Vn[t] && (r.placeholder = Vn[t]), r;
}
function Wn(e, t) {
  let { texts: n, onChange: o } = t, { messages: r } = n, s = OO.ui.generateElementId(), l = ie(e, n, Co(e, r), s), a = To(e), i = e.type === "comment" ? "" : e.inputType, c = m("div", { class: "ext-localSkills-form-question-count" });
  a.id = s, a.className = `ext-localSkills-form-input ext-localSkills-form-input-${i || "long"}`, a.setAttribute("aria-describedby", l.describedBy), e.maxLength !== null && (a.maxLength = e.maxLength), e.type === "text" && e.placeholder !== null && (a.placeholder = z(e.placeholder, r, n.locale).text);
  let u = () => {
    let d = e.maxLength === null ? null : e.maxLength - a.value.length;
    c.setAttribute("aria-live", d !== null && d <= Eo ? "polite" : "off"), P(c, d === null || a.value === "" ? null : r.text("localskills-form-characters-left", d)), e.type === "comment" && a.scrollHeight > a.clientHeight && (a.style.height = `${a.scrollHeight + 2}px`);
  }, p = () => {
    u();
    let d = a.value;
    o(e.name, d.trim() === "" ? [] : [i === "number" && Le(d) || d]);
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
function _n(e, t) {
  switch (e.type) {
    case "radiogroup":
    case "checkbox":
    case "rating":
    case "boolean":
      return On(e, t);
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
      return Wn(e, t);
  }
}

// src/ui/survey-form/step-elements.ts
function ct(e, t) {
  return e.some((n) => t.isShown(n.name) && (n.type === "panel" ? ct(n.elements, t) : n.type === "html" || !n.isRetired));
}
function Bn(e, t, n) {
  let { messages: o, locale: r } = t, s = [], l = ({ description: u }) => u && we(z(u, o, r), o), a = (u) => {
    let p, d = null;
    if (u.type === "panel" || u.type === "html") {
      let f = OO.ui.generateElementId(), g = u.title && m("h3", { class: "ext-localSkills-form-panel-title", id: f }, Y(me(u, t), o));
      p = m("div", b({
        class: `ext-localSkills-form-${u.type === "panel" ? "panel" : "note"}`
      }, g && u.type === "panel" ? { role: "group", "aria-labelledby": f } : {}), g, l(u)), u.type === "html" ? p.appendChild(we(z(u.text, o, r), o)) : i(p, u.elements);
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
function Un(e) {
  let { loaded: { survey: t, texts: n }, saving: o, environment: r, formatDate: s, onChange: l, onStep: a, onPublish: i } = e, { messages: c } = n, { pages: u } = t, p = u.length, d = Ze(t), f = e.values, g = d(f), y = 0, S = e.canReviewEarly, A = null, E = /* @__PURE__ */ new Set(), h = /* @__PURE__ */ new Map(), v = /* @__PURE__ */ new Map(), w = OO.ui.generateElementId(), R = m("div", { class: "ext-localSkills-form-progress-text", id: w }), M = m("div", { class: "ext-localSkills-form-progress-bar" }), H = m("div", {
    class: "ext-localSkills-form-progress-track",
    role: "progressbar",
    "aria-labelledby": w,
    "aria-valuemin": "0"
  }, M), N = m("h2", { class: "ext-localSkills-form-step-title", tabindex: "-1" }), x = m("div", { class: "ext-localSkills-form-step-help" }), k = m("div", { class: "ext-localSkills-form-fault-summary" }), O = m("div", { class: "ext-localSkills-form-live", role: "status" }), I = m("div", {}), Q = m("div", { class: "ext-localSkills-form-message" }), X = m("div", { class: "ext-localSkills-form-publish-note" }), ae = m("div", { class: "ext-localSkills-form-busy", role: "status" }), Ne = m("fieldset", { class: "ext-localSkills-form-fields", role: "presentation" }, I), ge = () => u.reduce((C, { name: F, elements: K }, G) => g.isPageShown(F) && ct(K, g) ? C.concat(G) : C, []).concat(p), ke = (C) => ge()[ge().indexOf(y) + C], Ie = (C) => ne({ pages: u.slice(C, C + 1) }), Se = (C, F) => Ie(C).some((K) => K.name === F), D = J(c.text("localskills-form-back"), "normal", () => De(ke(-1))), ce = J(c.text("localskills-form-to-review"), "quiet", () => De(p)), $e = J(c.text("localskills-form-next"), "primary", () => {
    Ae(y) && De(ke(1));
  }), Ee = J(c.text("localskills-form-publish"), "primary", () => {
    Ae(null) && i();
  }), Ce = [D, ce, $e, Ee], Qe = (C) => {
    let F = h.get(C.name);
    return F || (F = _n(C, T(b({}, r), {
      texts: n,
      onChange(K, G) {
        f = un(f, K, G), He(), E.has(C.name) && Te(), l();
      }
    })), F.show(f), h.set(C.name, F)), F;
  }, Je = () => {
    let C = ge(), F = C.indexOf(y) + 1;
    P(R, c.text("localskills-form-step", F, C.length)), H.setAttribute("aria-valuenow", String(F)), H.setAttribute("aria-valuemax", String(C.length)), M.style.width = `${100 * F / C.length}%`;
  }, He = () => {
    g = d(f);
    let C = A ? A.update(g) : 0;
    P(O, C === 0 ? null : c.text("localskills-form-appeared", C)), Je();
  }, Te = () => {
    let C = Pn(t, f, g).filter(({ question: F }) => E.has(F));
    return h.forEach((F, K) => {
      let G = C.find(({ question: ee }) => ee === K);
      F.setFault(G ? Rn(G, c) : null, G && G.parameter);
    }), C.some(({ question: F }) => y === p || Se(y, F)) || P(k), C;
  }, B = (C) => {
    Se(y, C.name) || De(u.findIndex((F, K) => Se(K, C.name))), Qe(C).focus();
  }, Ae = (C) => {
    let F = C === null ? ne(t) : Ie(C);
    F.forEach(({ name: ee }) => E.add(ee));
    let K = Te(), G = F.filter(({ name: ee }) => K.some(({ question: je }) => je === ee));
    return G.length === 0 ? !0 : (P(k, U(
      "error",
      m("p", {}, c.text("localskills-form-faults", G.length)),
      m("ul", {}, ...G.map((ee) => {
        let je = m("a", { href: "#" }, Y(me(ee, n), c));
        return je.addEventListener("click", (Nr) => {
          Nr.preventDefault(), B(ee);
        }), m("li", {}, je);
      }))
    )), ye(k), !1);
  }, Pe = () => {
    S = !0, A = null, P(N, c.text("localskills-form-review")), P(x, m("p", {}, c.text("localskills-form-review-help")));
    let C = ({ createReview: K, createAnswerWords: G }) => {
      Ee.setDisabled(!1), y === p && P(I, K({
        texts: n,
        pages: u.filter(({ name: ee }) => g.isPageShown(ee)),
        visible: g,
        words: G(n, r, s),
        onChange: B
      }));
    }, F = o.now();
    if (F) {
      C(F);
      return;
    }
    Ee.setDisabled(!0), P(I, m("p", { class: "ext-localSkills-form-busy", role: "status" }, c.text("localskills-form-loading"))), o.load().then(C, () => P(I, U(
      "error",
      m("p", {}, c.text("localskills-form-part-not-loaded")),
      ue(J(c.text("localskills-save-try-again"), "normal", Pe))
    )));
  }, Fr = (C) => {
    A = v.get(y) || Bn(C, n, Qe), v.set(y, A), A.update(g), P(N, C.title === null ? R.textContent : Y(me(C, n), c)), P(x, C.description === null ? null : we(z(C.description, c, n.locale), c)), P(I, A.element), window.dispatchEvent(new Event("resize"));
  }, ht = (C) => {
    var G;
    let F = ge(), [K] = F;
    y = (G = F.filter((ee) => ee <= C).pop()) != null ? G : K, [k, Q, O].forEach((ee) => P(ee)), Je(), y === p ? Pe() : Fr(u[y]), Te(), D.toggle(y !== K), $e.toggle(y !== p), Ee.toggle(y === p), ce.toggle(S && ke(1) < p), P(X, y === p ? e.publishNote() : null);
  }, De = (C) => {
    ht(C), a(y), ye(N), xt.scrollIntoView();
  }, xt = m(
    "form",
    { class: "ext-localSkills-form", novalidate: "" },
    m("div", { class: "ext-localSkills-form-progress" }, R, H),
    N,
    x,
    k,
    Ne,
    O,
    X,
    Q,
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
      f = C, g = d(f), E.clear(), h.forEach((F) => F.show(f)), ht(y);
    },
    say(C) {
      P(Q, C), C !== null && (ye(Q), Q.scrollIntoView({ block: "nearest" }));
    },
    setBusy(C) {
      Ne.disabled = C, Ce.forEach((F) => F.setDisabled(C)), P(ae, C ? c.text("localskills-form-publishing") : null), C && P(Q);
    },
    focusStep: () => ye(N)
  };
}

// src/ui/survey-form/answer-form.ts
var Ao = 1e3;
function zn(e, t, n, o) {
  let { messages: r, pageUrl: s, titles: l, wiki: a, formatDate: i } = t, { survey: c, texts: u, definitionRevision: p } = n, d = l.answer(c.id, o.name), f = null, g = fn(t.storage, t.wikiId, c.id, o.name), y = () => {
  }, S = () => f ? f.base() : n.answer, A = () => S().reading.values, E = () => {
    let N = t.saving.now();
    return f = f || N.createAnswerPublisher(t, n, o.name), { saving: N, publisher: f };
  }, h = (N) => Et(c, N, A()), v = (N, ...x) => {
    y(), g.clear();
    let k = m("h2", { class: "ext-localSkills-form-step-title", tabindex: "-1" }, N);
    P(e, m("div", { class: "ext-localSkills-form-done" }, k, ...x)), ye(k), e.scrollIntoView();
  }, w = (N) => v(
    r.text(N ? "localskills-form-published" : "localskills-form-unchanged"),
    U(
      "success",
      m("p", {}, r.text("localskills-form-published-page"), " ", se(s(d), d)),
      m("p", {}, r.text("localskills-form-published-next"))
    ),
    E().saving.nextSteps(t, n, A(), o),
    ue(J(r.text("localskills-form-change"), "normal", H)),
    M()
  ), R = () => v(
    r.text("localskills-form-withdrawn"),
    sn(t, d),
    ue(J(r.text("localskills-form-answer-again"), "normal", H))
  ), M = () => {
    let N = m("div", { class: "ext-localSkills-form-message" }), x = (k) => {
      P(N, m(
        "div",
        { class: "ext-localSkills-form-busy", role: "status" },
        r.text("localskills-form-withdrawing")
      ));
      let { saving: O, publisher: I } = E();
      I.withdraw(k).then((Q) => {
        if (Q.kind !== "fault") {
          R();
          return;
        }
        P(N, O.faultNotice({
          context: t,
          title: d,
          fault: Q.fault,
          pageText: I.pageText(/* @__PURE__ */ new Map()),
          isKept: !0,
          tryAgain: x
        })), ye(N);
      });
    };
    return m("div", {}, on(t, () => x()), N);
  }, H = () => {
    y();
    let N = S(), x = A().size > 0, k = g.read(), { values: O, leftOut: I } = k ? mn(c, k.values) : { values: A(), leftOut: 0 }, Q = k !== null && (!h(O) || I > 0), X = m("div", {}), ae = m("div", { class: "ext-localSkills-form-discard" }), Ne = m(
      "div",
      {},
      Xt(t, o, c.audience.population),
      en(t, o, n),
      x ? wt(t, d, N, !0, M()) : null
    ), ge = () => {
      Ne.hidden = D.step() > 0, ae.hidden = h(D.values()) || X.firstChild !== null;
    }, ke = {
      loadLanguages: a.loadLanguages,
      loadWikis: a.loadWikis,
      loadPickers: t.loadPickers,
      suggest: yn(t, o)
    }, Ie = 0, Se = () => {
      t.saving.load().catch(() => {
      });
    }, D = Un({
      loaded: n,
      saving: t.saving,
      environment: ke,
      formatDate: i,
      values: O,
      step: Q ? k.step : 0,
      canReviewEarly: x,
      publishNote: () => m(
        "p",
        {},
        r.text("localskills-form-publish-note", o.name),
        " ",
        se(s(d), d)
      ),
      onChange: () => {
        ae.hidden = X.firstChild !== null, ce.changed(), clearTimeout(Ie), Ie = window.setTimeout(Se, Ao);
      },
      onStep: (B) => {
        Se(), P(X), ge(), $e.show(B), ce.changed();
      },
      onPublish: () => He()
    }), ce = gn(() => h(D.values()) ? (g.clear(), !0) : g.write({
      baseRevision: S().revision,
      baseValues: A(),
      definitionRevision: p,
      step: D.step(),
      keptAt: t.now().toISOString(),
      values: D.values()
    })), $e = xn(c.id, D.step(), D.goTo);
    y = () => {
      ce.stop(), $e.stop(), y = () => {
      };
    };
    let Ee = (B) => {
      g.clear(), ce.settle(), P(X), D.show(B), ge(), Qe(!1), D.focusStep();
    }, Ce = () => Ee(A()), Qe = (B) => P(ae, vt(t, B, Ce)), Je = (B) => {
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
              Pe.rebase(B.saved), He();
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
            tryAgain: He
          }));
      }
    }, He = (B) => {
      if (D.answer().size === 0) {
        D.say(U("error", m("p", {}, r.text("localskills-form-nothing-answered"))));
        return;
      }
      ce.keep(), D.setBusy(!0), E().publisher.publish(D.answer(), B).then(Je);
    }, Te = Q && k.baseRevision !== N.revision && !Et(c, k.baseValues, A());
    Q && P(X, nn(
      t,
      k.keptAt,
      Te,
      k.definitionRevision === p ? null : I,
      Ce
    )), Qe(Te), ge(), P(e, Ne, X, D.element, ae);
  };
  return {
    open: H,
    showSaved(N) {
      P(
        e,
        N,
        A().size > 0 ? wt(t, d, S(), !1, M()) : null
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
function L(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Fe = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function ut(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!V(e))
    return null;
  let t = L(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let n = {};
  for (let o of Object.keys(e)) {
    let r = e[o];
    (o === "default" || Fe.test(o)) && typeof r == "string" && r.trim() !== "" && (n[o] = r);
  }
  return Object.keys(n).length === 0 ? null : { kind: "texts", texts: n };
}

// src/core/survey/conditions/parse-condition.ts
var Mt = 4e3, Po = 50, Lt = {
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
}, Ge = /[ \t\n\r]*/y, Ot = /[a-z_]\w*/iy, Ro = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, Mo = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, Lo = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, Oo = /\{([^{}]*)\}/y, Fo = /\w+|[^]/y, No = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, Io = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function Gn(e) {
  let t = 0, n = 0, o = null;
  function r(E, h = j(l()), v = t) {
    return o = o != null ? o : { code: `condition-${E}`, position: v, parameters: [v + 1, h] }, null;
  }
  function s(E) {
    E.lastIndex = t;
    let h = E.exec(e);
    return t += h ? h[0].length : 0, h;
  }
  function l() {
    let E = t, h = s(Fo);
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
      let w = t, R = (v = s(Ro)) != null ? v : s(Ot), M = R === null ? "" : R[0].toLowerCase(), H = Object.prototype.hasOwnProperty.call(Lt, M), [N, x] = H ? Lt[M] : [0, "or"];
      if (N < E)
        return t = w, R === null || H ? h : r("operator");
      let k = i(N + 1);
      h = k && { kind: "binary", operator: x, left: h, right: k };
    }
    return null;
  }
  function c() {
    s(Ge), n++;
    let E = n > Po ? r("too-deep") : u();
    return n--, E;
  }
  function u() {
    var R;
    let E = t;
    if (a("(")) {
      let M = i(1);
      return M && (a(")") ? M : r("parenthesis", "(", E));
    }
    if (a("!"))
      return p("not", c());
    if (a("["))
      return y(E);
    let h = s(Ot);
    if (h === null)
      return d((R = f()) != null ? R : g());
    let v = h[0].toLowerCase();
    if (e[t] === "(")
      return t++, h[0] === "iif" ? S() : r("function", h[0], E);
    if (v === "negate")
      return p("not", c());
    if (v === "true" || v === "false")
      return d({ kind: "value", value: v === "true" });
    let w = Object.prototype.hasOwnProperty.call(Lt, v);
    return r(w ? "operand" : v === "not" ? "not" : "word", h[0], E);
  }
  function p(E, h) {
    return h && { kind: "unary", operator: E, operand: h };
  }
  function d(E) {
    s(Ge);
    let h = t, v = E && s(Ot), w = v ? v[0].toLowerCase() : "";
    return w === "empty" || w === "notempty" ? p(w, E) : (t = h, E);
  }
  function f() {
    let E = s(Mo);
    if (E)
      return { kind: "value", value: Number(E[0]) };
    let h = s(Lo);
    return h && { kind: "value", value: h[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function g() {
    let E = t, h = s(Oo);
    if (h === null) {
      let w = l();
      return r(w === "{" ? "brace" : w === '"' || w === "'" ? "text" : "operand");
    }
    let v = h[1];
    return Io.test(v) ? r("context", j(h[0]), E) : No.test(v) ? { kind: "answer", parameter: v } : r("answer", j(h[0]), E);
  }
  function y(E) {
    let h = [];
    if (a("]"))
      return { kind: "value", value: h };
    do {
      s(Ge);
      let v = f();
      if (v === null)
        return r("list-item");
      h.push(v.value);
    } while (a(","));
    return a("]") ? { kind: "value", value: h } : r("list", "[", E);
  }
  function S() {
    let E = t - 4, h = i(1), v = h && (a(",") ? i(1) : r("iif", "iif", E)), w = v && (a(",") ? i(1) : r("iif", "iif", E));
    return h && v && w && (a(")") ? { kind: "iif", operands: [h, v, w] } : r("iif", "iif", E));
  }
  e.length > Mt ? (t = Mt, r("too-long", Mt)) : e.trim() === "" && r("blank");
  let A = o ? null : i(1);
  return A !== null && t < e.length && r("rest"), o != null ? o : { source: e, expression: A };
}

// src/core/survey/property-reader.ts
var $o = { pages: 100, elements: 200, columns: 30, rows: 300 }, Qo = 1e3;
function Jn(e) {
  let t = (r, s, ...l) => {
    e.push({ path: r, code: s, parameters: l });
  }, n = (r, s, l, a, i, ...c) => {
    let u = L(r, l);
    return typeof u == "string" && i(u) ? u : (u !== void 0 && t(_(s, l), a, j(u), ...c), null);
  }, o = (r, s, l, a, i) => {
    let c = L(r, l);
    return i(c) ? c : (c !== void 0 && t(_(s, l), a), null);
  };
  return {
    fault: t,
    string: n,
    text(r, s, l) {
      let a = L(r, l), i = ut(a);
      return i === null && a !== void 0 && t(_(s, l), "expected-text"), i;
    },
    word(r, s, l, a) {
      var c;
      return (c = n(r, s, l, "not-one-of", (u) => a.includes(u), a)) != null ? c : a[0];
    },
    id: (r, s, l) => n(r, s, l, "bad-id", (a) => q.test(a)),
    count(r, s, l) {
      let a = o(r, s, l, "expected-whole-number", Ft);
      return a !== null && a < 0 ? (t(_(s, l), "too-small", a, 0), null) : a;
    },
    list(r, s, l) {
      var c, u;
      let a = (c = o(r, s, l, "expected-list", Array.isArray)) != null ? c : [], i = (u = $o[l]) != null ? u : Qo;
      return a.length > i && t(_(s, l), "too-many-items", i), a.slice(0, i);
    },
    object: (r, s, l) => {
      var a;
      return (a = o(r, s, l, "expected-object", V)) != null ? a : {};
    },
    condition(r, s, l) {
      let a = n(r, s, l, "expected-string", (c) => c.trim() !== ""), i = a === null ? null : Gn(a);
      return i !== null && "code" in i ? (t(_(s, l), i.code, ...i.parameters), null) : i;
    }
  };
}
function jn(e) {
  return Fe.test(e);
}
function Ft(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var Nt = 20;
function le(e, t, n, o) {
  let r = /* @__PURE__ */ new Map(), s = _(t, n);
  return o.list(e, t, n).forEach((l, a) => {
    let i = _(s, a), c = V(l) ? l : {}, u = V(l) ? L(l, "value") : l, p = $t(u) ? String(u) : "";
    q.test(p) ? r.has(p) ? o.fault(i, "code-taken", p) : r.set(p, {
      value: p,
      text: o.text(c, i, "text"),
      visibleIf: o.condition(c, i, "visibleIf"),
      isRetired: L(c, "retired") === !0
    }) : o.fault(i, "bad-id", j(u));
  }), r.size === 0 ? (o.fault(s, "empty-list"), null) : Array.from(r.values());
}
function dt(e, t) {
  return { value: e, text: t, visibleIf: null, isRetired: !1 };
}
function It(e, t, n, o) {
  let r = (s, l, a, i) => {
    var u;
    let c = L(e, l) === void 0 ? a : l;
    return L(e, c) !== !0 ? null : o.some(({ value: p }) => p === s) ? (n.fault(_(t, c), "special-code-taken", s), null) : dt(s, (u = n.text(e, t, i)) != null ? u : { kind: "message", key: `localskills-choice-${s}` });
  };
  return {
    other: r(he, "showOtherItem", "hasOther", "otherText"),
    none: r(ln, "showNoneItem", "hasNone", "noneText"),
    refused: r(kt, "showRefuseItem", "", "refuseText"),
    dontKnow: r(St, "showDontKnowItem", "", "dontKnowText")
  };
}
function Kn(e, t, n) {
  if (L(e, "rateValues") !== void 0)
    return le(e, t, "rateValues", n);
  let o = (i, c) => {
    let u = L(e, i);
    return Ft(u) ? u : (u !== void 0 && n.fault(_(t, i), "expected-whole-number"), c);
  }, [r, s, l] = [o("rateMin", 1), o("rateMax", 5), o("rateStep", 1)];
  if (s <= r || l < 1)
    return n.fault(`${t}.rateMax`, "bad-rating", r, s, l), null;
  let a = [];
  for (let i = r; i <= s && a.length < Nt; i += l)
    a.push(dt(String(i), null));
  return r + Nt * l <= s && n.fault(`${t}.rateMax`, "too-many-steps", Nt), a;
}
function Yn(e, t, n) {
  let o = /* @__PURE__ */ new Map();
  return n.list(e, t, "columns").forEach((r, s) => {
    let l = _(`${t}.columns`, s), a = V(r) ? L(r, "name") : void 0;
    if (!V(r) || typeof a != "string" || !q.test(a)) {
      n.fault(`${l}.name`, "bad-id", j(a));
      return;
    }
    if (o.has(a)) {
      n.fault(`${l}.name`, "name-taken", a);
      return;
    }
    let i = le(r, l, "choices", n);
    i !== null && o.set(a, { name: a, title: n.text(r, l, "title"), choices: i });
  }), o.size === 0 ? (n.fault(`${t}.columns`, "empty-list"), null) : Array.from(o.values());
}
function $t(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/survey/read-questions.ts
var Qt = ["survey", "revision", "submitted", "language"], Ho = [
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
], Do = ["text", "number", "url", "date", "month"], Xn = ["skills", "languages", "wikis"], qn = 200, Zn = 3;
function er(e) {
  let t = new Set(Qt), n = 0, o = (s, l, a) => {
    let i = [];
    return e.list(s, l, "elements").forEach((c, u) => {
      let p = r(c, _(`${l}.elements`, u), a);
      p !== null && i.push(p);
    }), i;
  }, r = (s, l, a) => {
    if (!V(s))
      return e.fault(l, "expected-object"), null;
    let i = L(s, "name");
    if (typeof i != "string" || !q.test(i))
      return e.fault(`${l}.name`, "bad-id", j(i)), null;
    if (t.has(i)) {
      let d = Qt.includes(i);
      return e.fault(`${l}.name`, d ? "reserved-name" : "name-taken", i, Qt), null;
    }
    let c = {
      name: i,
      title: e.text(s, l, "title"),
      description: e.text(s, l, "description"),
      visibleIf: e.condition(s, l, "visibleIf")
    }, u = L(s, "type");
    if (u === "panel")
      return a === Zn ? (e.fault(l, "panels-too-deep", Zn), null) : (t.add(i), T(b({}, c), { type: u, elements: o(s, l, a + 1) }));
    if (u === "html") {
      let d = e.text(s, l, "html");
      return d === null && L(s, "html") === void 0 && e.fault(`${l}.html`, "missing-property", "html"), t.add(i), d && T(b({}, c), { type: u, text: d });
    }
    if (n === qn)
      return e.fault(l, "too-many-questions", qn), null;
    let p = Vo(s, l, u, T(b({}, c), {
      isRequired: L(s, "isRequired") === !0,
      requiredIf: e.condition(s, l, "requiredIf"),
      isRetired: L(s, "retired") === !0
    }), e);
    return p !== null && (n++, t.add(i)), p;
  };
  return { read: (s, l) => o(s, l, 0) };
}
function Vo(e, t, n, o, r) {
  switch (n) {
    case "radiogroup": {
      let i = le(e, t, "choices", r);
      return i && b(T(b({}, o), { type: n }), s(i));
    }
    case "checkbox": {
      let i = le(e, t, "choices", r);
      return i && b(b(T(b({}, o), { type: n }), s(i)), a());
    }
    case "dropdown":
    case "tagbox": {
      let i = Wo(e, t, r), c = i === null ? le(e, t, "choices", r) : [];
      if (c === null)
        return null;
      let u = T(b(b({}, o), s(c)), { choicesFrom: i });
      return n === "dropdown" ? T(b({}, u), { type: n }) : b(T(b({}, u), { type: n }), a());
    }
    case "ranking": {
      let i = le(e, t, "choices", r), c = L(e, "selectToRankEnabled") === !0;
      return i && b(T(b({}, o), { type: n, choices: i, isSelectToRank: c }), a());
    }
    case "rating": {
      let i = Kn(e, t, r);
      return i && T(b({}, o), {
        type: n,
        choices: i,
        minRateDescription: r.text(e, t, "minRateDescription"),
        maxRateDescription: r.text(e, t, "maxRateDescription"),
        special: l(i)
      });
    }
    case "boolean": {
      let i = ["true", "false"].map((c) => {
        var u;
        return dt(
          c,
          (u = r.text(e, t, c === "true" ? "labelTrue" : "labelFalse")) != null ? u : { kind: "message", key: `localskills-choice-${c}` }
        );
      });
      return T(b({}, o), { type: n, choices: i, special: l(i) });
    }
    case "text":
      return b(T(b({}, o), { type: n }), _o(e, t, r));
    case "comment":
      return T(b({}, o), { type: n, maxLength: r.count(e, t, "maxLength") || null });
    case "matrix": {
      let i = le(e, t, "rows", r), c = le(e, t, "columns", r), u = ["eachRowRequired", "isAllRowRequired"].some((p) => L(e, p) === !0);
      return i && c && T(b({}, o), { type: n, choices: c, rows: i, isEachRowRequired: u });
    }
    case "matrixdropdown": {
      let i = r.string(e, t, "rowsFrom", "bad-id", (p) => p === "" || q.test(p)), c = i === null ? le(e, t, "rows", r) : [], u = Yn(e, t, r);
      return c && u && T(b({}, o), { type: n, columns: u, rows: c, rowsFrom: i });
    }
    default:
      return r.fault(`${t}.type`, "unknown-question-type", j(n), Ho), null;
  }
  function s(i) {
    let c = It(e, t, r, i);
    return { choices: [...i, ...de(c)], special: c };
  }
  function l(i) {
    return T(b({}, It(e, t, r, i)), { other: null, none: null });
  }
  function a() {
    return {
      minSelectedChoices: r.count(e, t, "minSelectedChoices") || null,
      maxSelectedChoices: r.count(e, t, "maxSelectedChoices") || null
    };
  }
}
function Wo(e, t, n) {
  return n.string(
    e,
    t,
    "choicesFrom",
    "not-one-of",
    (o) => Xn.includes(o),
    Xn
  );
}
function _o(e, t, n) {
  let o = n.word(e, t, "inputType", Do), r = (s) => {
    let l = L(e, s), a = typeof l == "string" || typeof l == "number" ? Bo(String(l), o) : null;
    return a === null && l !== void 0 && n.fault(_(t, s), "limit-not-of-type", j(l), o), a;
  };
  return {
    inputType: o,
    min: r("min"),
    max: r("max"),
    isInteger: L(e, "integer") === !0,
    maxLength: n.count(e, t, "maxLength") || null,
    placeholder: n.text(e, t, "placeholder")
  };
}
function Bo(e, t) {
  switch (t) {
    case "number":
      return Le(e);
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
  let n = (o) => o.type === "html" ? o : o.type === "panel" ? T(b({}, o), { elements: o.elements.map(n) }) : t(o);
  return T(b({}, e), { pages: e.pages.map((o) => T(b({}, o), { elements: o.elements.map(n) })) });
}

// src/core/survey/scale.ts
var Uo = ["importance", "ability"], zo = ["1", "2", "3", "4", "5"];
function nr(e) {
  let t = (n) => {
    let o = Uo.includes(n.name), r = n.choices.some((s) => tr(s.value) && s.text !== null);
    return !o || r ? n : T(b({}, n), {
      choices: n.choices.map((s) => tr(s.value) ? T(b({}, s), { text: { kind: "message", key: `localskills-scale-${n.name}-${s.value}` } }) : s)
    });
  };
  return mt(e, (n) => n.type === "matrixdropdown" && n.name === e.measures.grid ? T(b({}, n), { columns: n.columns.map(t) }) : n);
}
function tr(e) {
  return zo.includes(e);
}

// src/core/survey/read-definition.ts
var Go = ["draft", "open", "paused", "closed", "archived"], Jo = ["individuals", "affiliates", "partners", "society"], jo = 5, Ko = 5;
function rr(e) {
  var c, u;
  let t = [], n = Jn(t);
  if (!V(e))
    return n.fault("$", "expected-object"), { survey: null, faults: t };
  let o = "$.localSkills", r = n.object(e, "$", "localSkills"), s = L(r, "id"), l = typeof s == "string" && q.test(s);
  l || n.fault(`${o}.id`, "bad-id", j(s));
  let a = Yo(e, n);
  if (ne({ pages: a }).length === 0)
    return n.fault("$.pages", "no-question"), { survey: null, faults: t };
  if (!l)
    return { survey: null, faults: t };
  let i = {
    id: s,
    locale: n.string(e, "$", "locale", "bad-language", jn),
    status: n.word(r, o, "status", Go),
    opens: n.string(r, o, "opens", "bad-date", be),
    closes: n.string(r, o, "closes", "bad-date", be),
    title: n.text(e, "$", "title"),
    description: n.text(e, "$", "description"),
    pages: a,
    minAnswers: (c = n.count(r, o, "minAnswers")) != null ? c : jo,
    minCell: (u = n.count(r, o, "minCell")) != null ? u : Ko,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...n.list(r, o, "notInStatistics").filter($t).map(String),
      ...an
    ])),
    audience: Xo(r, n),
    measures: qo(r, n),
    core: Zo(r, n),
    follows: n.id(r, o, "follows")
  };
  return { survey: nr(i), faults: t };
}
function Yo(e, t) {
  let n = er(t), o = [];
  return t.list(e, "$", "pages").forEach((r, s) => {
    var i;
    let l = _("$.pages", s);
    if (!V(r)) {
      t.fault(l, "expected-object");
      return;
    }
    let a = (i = t.id(r, l, "name")) != null ? i : `page${s + 1}`;
    o.push({
      // Two pages of one name could not be told apart where a page is shown or hidden by its name.
      name: o.some((c) => c.name === a) ? `${a}-${s + 1}` : a,
      title: t.text(r, l, "title"),
      description: t.text(r, l, "description"),
      visibleIf: t.condition(r, l, "visibleIf"),
      elements: n.read(r, l)
    });
  }), o;
}
function Xo(e, t) {
  var r;
  let n = "$.localSkills.audience", o = t.object(e, "$.localSkills", "audience");
  return {
    population: t.word(o, n, "population", Jo),
    description: t.text(o, n, "description"),
    minEdits: (r = t.count(o, n, "minEdits")) != null ? r : 0,
    groups: Ht(t.list(o, n, "groups"))
  };
}
function qo(e, t) {
  let n = "$.localSkills.measures", o = t.object(e, "$.localSkills", "measures");
  return {
    grid: t.id(o, n, "grid"),
    wantToLearn: t.id(o, n, "wantToLearn"),
    canTeach: t.id(o, n, "canTeach"),
    groupBy: Ht(t.list(o, n, "groupBy"))
  };
}
function Zo(e, t) {
  let n = "$.localSkills.core", o = t.object(e, "$.localSkills", "core"), r = t.id(o, n, "id");
  return r === null ? null : { id: r, questions: Ht(t.list(o, n, "questions")) };
}
function Ht(e) {
  return e.filter((t) => typeof t == "string");
}

// src/core/survey/with-skills.ts
function sr(e, t) {
  return t === null || !es(e) ? e : mt(e, (n) => {
    if ("choicesFrom" in n && n.choicesFrom === "skills") {
      let o = t.skills.filter((r) => !ir(r, t)).map(or);
      return T(b({}, n), { choices: [...o, ...de(n.special)] });
    }
    return n.type === "matrixdropdown" && n.rowsFrom !== null ? T(b({}, n), { rows: ts(n.rowsFrom, t).map(or) }) : n;
  });
}
function es(e) {
  return ne(e).some((t) => "choicesFrom" in t && t.choicesFrom === "skills" || t.type === "matrixdropdown" && t.rowsFrom !== null);
}
function ir(e, t) {
  return e.parent === null && t.children(e.id).length > 0;
}
function ts(e, t) {
  return t.skills.filter((n) => t.children(n.id).length === 0 && (e === "" ? !ir(n, t) : t.ancestors(n.id).some((o) => o.id === e)));
}
function or(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/core/skills/taxonomy.ts
function ns(e, t = null) {
  let n = new Map(e.map((i) => [i.id, i])), o = (i) => {
    var c;
    return (c = n.get(i)) != null ? c : null;
  }, r = (i, c) => {
    let u = /* @__PURE__ */ new Set([i]), p = [], d = o(i);
    for (; d !== null; ) {
      let f = c(d);
      d = f === null || u.has(f) ? null : o(f), d !== null && (u.add(d.id), p.push(d));
    }
    return p;
  }, s = (i) => {
    var c;
    return (c = r(i, (u) => u.replacedBy).pop()) != null ? c : o(i);
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
    get: o,
    current: s,
    children: (i) => {
      var c;
      return (c = l.get(i)) != null ? c : [];
    },
    ancestors: (i) => r(i, (c) => c.parent),
    find: (i) => {
      var c, u;
      return a = a != null ? a : ss(e, s), (u = (c = s(i.trim())) != null ? c : a.get(cr(i))) != null ? u : null;
    }
  };
}
function ar(e) {
  let t = [], n = /* @__PURE__ */ new Map(), o = V(e) ? L(e, "skills") : void 0;
  V(e) ? Array.isArray(o) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(o) ? o : []).forEach((s, l) => {
    let a = _("$.skills", l), i = V(s) ? rs(s) : null;
    if (i === null) {
      let c = V(s) ? L(s, "id") : s;
      t.push({ path: `${a}.id`, code: "bad-id", parameters: [j(c)] });
    } else n.has(i.id) ? t.push({ path: `${a}.id`, code: "code-taken", parameters: [i.id] }) : n.set(i.id, i);
  });
  let r = V(e) ? L(e, "locale") : null;
  return {
    taxonomy: ns(
      Array.from(n.values()),
      typeof r == "string" && Fe.test(r) ? r : null
    ),
    faults: t
  };
}
function rs(e) {
  var s;
  let t = L(e, "id");
  if (typeof t != "string" || !q.test(t))
    return null;
  let n = (l) => {
    let a = L(e, l);
    return typeof a == "string" && a !== "" ? a : null;
  }, o = L(e, "capx"), r = n("replacedBy");
  return {
    id: t,
    label: (s = ut(L(e, "label"))) != null ? s : { kind: "texts", texts: { default: t } },
    aliases: os(L(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(o) ? o : [o]).filter((l) => typeof l == "number"),
    wikidata: n("wikidata"),
    isRetired: L(e, "status") === "retired" || r !== null,
    replacedBy: r
  };
}
function os(e) {
  let t = {};
  if (V(e))
    for (let n of Object.keys(e)) {
      let o = e[n];
      (n === "default" || Fe.test(n)) && Array.isArray(o) && (t[n] = o.filter((r) => typeof r == "string"));
    }
  return t;
}
function ss(e, t) {
  let n = /* @__PURE__ */ new Map(), o = (r) => {
    let s = /* @__PURE__ */ new Map();
    for (let l of e) {
      let a = t(l.id);
      for (let i of r(l)) {
        let c = cr(i), u = s.get(c);
        s.set(c, u === void 0 || u === a ? a : null);
      }
    }
    s.forEach((l, a) => {
      n.has(a) || n.set(a, l);
    });
  };
  return o((r) => r.label.kind === "texts" ? lr(r.label.texts) : []), o((r) => lr(r.aliases).reduce((s, l) => s.concat(l), [])), n;
}
function lr(e) {
  return Object.keys(e).map((t) => e[t]);
}
function cr(e) {
  return e.normalize("NFC").toLowerCase().replace(/[\s_-]+/g, " ").trim();
}

// src/ui/survey-form/load-survey.ts
var is = {
  revision: 0,
  text: "",
  timestamp: null,
  user: null,
  reading: { exclusion: "no-answer", values: /* @__PURE__ */ new Map(), unknown: /* @__PURE__ */ new Map(), definitionRevision: null, submitted: null, language: null }
};
function ur(e) {
  try {
    return JSON.parse(e || "");
  } catch (t) {
    return null;
  }
}
function dr(e) {
  return W(this, null, function* () {
    let { messages: t, titles: n, surveyId: o, user: r, wiki: s } = e, l = n.definition(o), a = r === null ? "" : n.answer(o, r.name), { pages: i, refusal: c } = r === null ? { pages: yield s.readPages([l]), refusal: null } : yield s.readForEditing([l, a, n.skills()], a), u = i.get(l);
    if (!u)
      return "no-definition";
    let { survey: p } = rr(ur(u.latest.text));
    if (p === null)
      return "bad-definition";
    let d = i.get(n.skills()), f = d ? ar(ur(d.latest.text)).taxonomy : null, g = sr(p, f), y = i.get(a);
    return {
      survey: g,
      definitionRevision: u.latest.id,
      texts: { messages: t, locale: g.locale, taxonomy: f },
      answer: y ? (yield e.saving.load()).createAnswerPageReader(e, g)(y) : is,
      refusal: c
    };
  });
}

// src/ui/survey-form/survey-place.ts
var mr = ".ext-localSkills-survey-questions", ls = ".ext-localSkills-survey-public", as = ".ext-localSkills-survey-how-to-answer";
function cs(e) {
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
function pr(e, t) {
  return W(this, null, function* () {
    let { messages: n, user: o } = t, r = e.querySelector(mr), s = m("div", {
      class: "ext-localSkills-survey-form",
      lang: n.language,
      dir: n.direction
    }), l = (u, p) => {
      let d = e.querySelector(u);
      d && (d.hidden = !p);
    }, a = (u) => {
      l(mr, u), l(ls, u);
    };
    e.insertBefore(s, r && r.parentNode === e ? r : null);
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
      o !== null && (a(!1), P(s, cs(t)));
      let u, p = null;
      try {
        u = yield dr(t), typeof u != "string" && u.refusal && (p = (yield t.saving.load()).refusalNotice(t, u.refusal));
      } catch (y) {
        i(n.text("localskills-form-not-loaded"), y instanceof re ? y.explanation : String(y));
        return;
      }
      if (u === "no-definition" || u === "bad-definition") {
        i(n.text(u === "no-definition" ? "localskills-form-no-definition" : "localskills-form-bad-definition"), t.titles.definition(t.surveyId));
        return;
      }
      let d = jt(u.survey, t.now().toISOString()), f = d !== "open" ? tn(t, u.survey, d) : p;
      if (a(o === null || f !== null), o === null) {
        l(as, !1), P(s, f || Zt(t));
        return;
      }
      let g = zn(s, t, u, o);
      f === null ? g.open() : g.showSaved(f);
    });
    yield c();
  });
}

// src/wiki/save-fault-reason.ts
var fr = {
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
}, us = new Map(
  Object.keys(fr).reduce(
    (e, t) => e.concat(fr[t].map((n) => [n, t])),
    []
  )
), ds = [
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
function Dt(e) {
  let t = e.map((n) => us.get(n) || "other");
  return ds.find((n) => t.includes(n)) || "other";
}
function gr(e) {
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
var yr = 50;
function hr(e, t) {
  var l;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((l = t == null ? void 0 : t.xhr) == null ? void 0 : l.status) || 0, i = gr(a);
    return new re(i, i === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], o = n.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), r = n.map((a) => a.html ? pt(a.html) : a.text || a.code), s = n.map((a) => {
    var i;
    return (i = a.data) == null ? void 0 : i.readonlyreason;
  }).find((a) => a);
  return s ? new re("read-only", s, { code: e }) : new re(
    Dt(n.length ? n.map((a) => a.code) : [e]),
    r.join(`

`),
    o === "" ? { code: e } : { code: e, html: o }
  );
}
function ms(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? pt(t) : t,
    imageUrl: e.url || null
  };
}
function ps(e, t) {
  let n = e.edit;
  if (!n)
    throw new re("other", "");
  if (n.captcha)
    throw new re("captcha", "", { captcha: ms(n.captcha), code: "captcha" });
  if (n.result !== "Success") {
    let r = n.warning || "";
    throw new re(
      Dt(n.code ? [n.code] : []),
      r === "" ? n.info || "" : pt(r),
      r === "" ? {} : { html: r }
    );
  }
  let { oldrevid: o } = n;
  return b({
    revision: n.newrevid || t,
    changed: n.nochange !== !0
  }, o && t !== 0 && o !== t ? { mergedWith: o } : {});
}
function fs(e, t) {
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
function xr(e) {
  let { api: t, user: n, language: o } = e, r = {
    formatversion: 2,
    errorformat: "html",
    errorlang: o,
    errorsuselocal: !0
  }, s = (p) => new Promise((d, f) => {
    p.then(d, (...g) => {
      f(hr(String(g[0]), g[1]));
    });
  }), l = (p, d) => W(null, null, function* () {
    let { query: f = {} } = yield s(t.get(b(T(b({}, r), { action: "query", titles: p.slice() }), d))), g = new Map((f.normalized || []).map(({ from: S, to: A }) => [S, A])), y = new Map((f.pages || []).map((S) => [S.title, S]));
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
      y && d.push([g, fs(f, y)]);
    }), d;
  }, c = (p) => W(null, null, function* () {
    let { query: { babel: d = {} } = {} } = yield s(
      t.get(T(b({}, r), { action: "query", meta: "babel", babuser: p }))
    ), f = "N54321";
    return Object.keys(d).map((g) => [g, d[g]]).filter(([, g]) => g !== "0").sort(([, g], [, y]) => f.indexOf(g) - f.indexOf(y));
  });
  return {
    readPages(p) {
      return W(this, null, function* () {
        let d = Array.from(new Set(p)), f = [];
        for (let y = 0; y < d.length; y += yr)
          f.push(l(d.slice(y, y + yr), a).then(i));
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
          refusal: y ? hr(y.code, { errors: [y].concat(S) }) : null
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
        let d = yield s(t.postWithToken("csrf", b(b(b(b(b(T(b({}, r), {
          action: "edit",
          title: p.title,
          text: p.text,
          summary: p.summary
        }), p.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: p.baseRevision }), p.contentModel ? { contentmodel: p.contentModel } : {}), p.bot ? { bot: !0 } : {}), p.captcha ? { captchaid: p.captcha.id, captchaword: p.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })));
        return ps(d, p.baseRevision);
      });
    }
  };
}

// src/extension/account.ts
function br(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// src/extension/without-idling.ts
var wr = 0, ft = null;
function gs(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function gt(e) {
  let t = mw;
  wr++ === 0 && (ft = t.requestIdleCallback, t.requestIdleCallback = gs);
  let n = () => {
    --wr === 0 && ft !== null && (t.requestIdleCallback = ft, ft = null);
  }, o = mw.loader.using(e);
  return o.then(n, n), o;
}

// src/extension/load-modules.ts
function vr(e) {
  var o;
  let t = (r) => mw.loader.getState(r) !== null, n = ((o = e.find((r) => r.some(t))) != null ? o : []).filter(t);
  return n.filter((r) => mw.loader.getState(r) === "error").forEach((r) => {
    mw.loader.state({ [r]: "registered" });
  }), gt(n);
}

// src/extension/exchange-buttons.ts
var kr = [["ext.localSkills.exchange", "ext.localSkills.pickers"], ["ext.gadget.LocalSkills-exchange", "ext.gadget.LocalSkills-pickers"]];
function Sr() {
  return kr.some(([e]) => mw.loader.getState(e) !== null);
}
function Er(e) {
  return vr(kr).then(() => {
    mw.hook("localSkills.editRecord").fire(e);
  });
}

// src/extension/load-part.ts
function yt(e) {
  let t = [`ext.localSkills.${e}`, `ext.gadget.LocalSkills-${e}`], n = t.find((o) => mw.loader.getState(o) !== null) || t[0];
  return mw.loader.getState(n) === "error" && mw.loader.state({ [n]: "registered" }), new Promise((o, r) => {
    mw.hook(ys(e)).add(o), gt(n).then(null, r);
  });
}
function ys(e) {
  return `localSkills.${e}`;
}

// src/extension/load-pickers.ts
function Vt() {
  return yt("pickers");
}

// src/extension/namespace-names.ts
function Cr(e) {
  let t = mw.config.get("wgNamespaceIds");
  return Object.keys(t).filter((n) => t[n] === e).map((n) => n.replace(/_/g, " "));
}

// src/core/i18n/number-format.ts
var Tr = {
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
function Ar(e, t = "") {
  var o, r;
  let n = (r = Tr[(o = e.find((s) => Object.prototype.hasOwnProperty.call(Tr, s))) != null ? o : ""]) != null ? r : "latn";
  return [...e, "en"].filter(hs).map((s) => `${s}-u${t}-nu-${n}`);
}
function hs(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}

// src/extension/time-format.ts
var Pr = { year: "numeric", month: "long", day: "numeric" }, Rr = T(b({}, Pr), { hour: "numeric", minute: "2-digit" }), Mr = T(b({}, Pr), { timeZone: "UTC" });
function Wt(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(Ar([t.toLowerCase()], "-ca-gregory"), e);
  return (o) => n.format(new Date(o));
}

// src/ui/survey-form/load-once.ts
function Lr(e) {
  let t = null, n = null;
  return {
    now: () => t,
    load() {
      return n = n || e().then((o) => (t = o, o), (o) => {
        throw n = null, o;
      }), n;
    }
  };
}

// src/extension/start-surveys.ts
var xs = ".ext-localSkills-survey[data-localskills-survey]", bs = 10, ws = Lr(() => yt("saving"));
function vs(e, t) {
  let n = document.documentElement.dir === "rtl" ? "rtl" : "ltr", o = Jt(mw, n), r = mw.user.getName(), s = e.getAttribute("data-localskills-root") || Ke, l = new mw.Api(), a = null, i = () => W(null, null, function* () {
    let { createCatalogues: c } = yield Vt();
    return a = a || c(l, o.language), a;
  });
  return {
    surveyId: t,
    wiki: T(b({}, xr({ api: l, user: r, language: o.language })), {
      loadLanguages: () => W(null, null, function* () {
        return (yield i()).loadLanguages();
      }),
      loadWikis: () => W(null, null, function* () {
        return (yield i()).loadWikis();
      })
    }),
    loadPickers: Vt,
    saving: ws,
    templateNamespaces: Cr(bs),
    openExchange: mw.user.isNamed() && Sr() ? (c, u, p) => Er({ direction: c, id: null, skills: u, opener: p, root: s }) : null,
    goTo(c) {
      window.location.href = c;
    },
    titles: zt(s),
    messages: o,
    user: r === null ? null : br(r),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (c, u) => mw.util.getUrl(c, u),
    formatTime: Wt(Rr),
    formatDate: Wt(Mr)
  };
}
function Or() {
  if (mw.config.get("wgAction") !== "view")
    return;
  let e = /* @__PURE__ */ new WeakSet();
  mw.hook("wikipage.content").add((t) => {
    t.find(xs).each((n, o) => {
      let r = o.getAttribute("data-localskills-survey") || "";
      !e.has(o) && q.test(r) && (e.add(o), pr(o, vs(o, r)));
    });
  });
}

// src/extension/survey.ts
Or();
