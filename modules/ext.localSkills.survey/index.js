// Built from src/extension/survey.ts by `npm run build`. Change the source, not this file.
"use strict";
var br = Object.defineProperty, vr = Object.defineProperties;
var wr = Object.getOwnPropertyDescriptors;
var Vt = Object.getOwnPropertySymbols;
var kr = Object.prototype.hasOwnProperty, Sr = Object.prototype.propertyIsEnumerable;
var Dt = (e, t, n) => t in e ? br(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, b = (e, t) => {
  for (var n in t || (t = {}))
    kr.call(t, n) && Dt(e, n, t[n]);
  if (Vt)
    for (var n of Vt(t))
      Sr.call(t, n) && Dt(e, n, t[n]);
  return e;
}, T = (e, t) => vr(e, wr(t));
var K = (e, t, n) => new Promise((o, r) => {
  var s = (a) => {
    try {
      l(n.next(a));
    } catch (c) {
      r(c);
    }
  }, i = (a) => {
    try {
      l(n.throw(a));
    } catch (c) {
      r(c);
    }
  }, l = (a) => a.done ? o(a.value) : Promise.resolve(a.value).then(s, i);
  l((n = n.apply(e, t)).next());
});

// src/core/pages.ts
var yt = "LocalSkills";
var Z = /^[a-z0-9-]{1,48}$/;
function Wt(e = yt) {
  let t = e.replace(/_/g, " ").trim(), n = (r) => `${t}/Survey/${r}`, o = (r) => `${n(r)}/Answers/`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (r) => `${n(r)}/definition.json`,
    answersPrefix: o,
    answer: (r, s) => o(r) + s.replace(/_/g, " "),
    blankAnswer: (r, s) => `${n(r)}/Blank${s === void 0 ? "" : `/${s}`}`,
    results: (r) => `${n(r)}/Results`,
    resultsIn: (r, s) => `${n(r)}/Results/${s}`,
    communityResults: (r, s) => `${n(r)}/Results/Community/${s}`,
    resultsData: (r) => `${n(r)}/Results/data.json`,
    resultsTable: (r) => `${n(r)}/Results/data.csv`,
    resultsPart: (r, s, i) => `${n(r)}/Results/${s}-${i}.${s === "table" ? "csv" : "json"}`,
    texts: (r) => `${n(r)}/Texts`,
    translations: (r, s) => `${n(r)}/Texts/${s}`,
    people: (r) => `${t}/People/${r.replace(/_/g, " ")}`,
    surveyIdOf: (r) => {
      let s = `${t}/Survey/`, i = r.replace(/_/g, " "), l = i.startsWith(s) ? i.slice(s.length) : "";
      return Z.test(l) ? l : null;
    },
    answererOf: (r, s) => {
      let i = o(r), l = s.replace(/_/g, " "), a = l.startsWith(i) ? l.slice(i.length) : "";
      return a !== "" && !a.includes("/") ? a : null;
    }
  };
}

// src/ui/messages.ts
function _t(e, t) {
  let n = e.config.get("wgUserLanguage"), o = (i) => String(e.language.convertNumber(i)), r = () => {
    var l, a;
    return (((a = (l = e.language).getSeparatorTransformTable) == null ? void 0 : a.call(l)) || {})["."] || ".";
  }, s = (i, l = 0) => {
    let a = Math.abs(i).toFixed(l), [c, u] = a.split("."), f = i < 0 && Number(a) !== 0 ? "\u2212" : "", d = u === void 0 ? "" : r() + u.split("").map((p) => o(Number(p))).join("");
    return f + o(Number(c)) + d;
  };
  return {
    language: n,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: t,
    text(i, ...l) {
      return e.message(
        i,
        ...l.map((a) => typeof a == "number" ? o(a) : a)
      ).text();
    },
    has: (i) => e.message(i).exists(),
    number: s
  };
}

// src/core/survey/answer-state.ts
function Bt(e, t) {
  let n = t.slice(0, 10);
  return e.status === "draft" ? "draft" : e.status === "paused" && (e.closes === null || n <= e.closes) ? "paused" : e.status !== "open" || e.closes !== null && n > e.closes ? "closed" : e.opens !== null && n < e.opens ? "not-yet-open" : "open";
}
function Ut(e, t) {
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
function B(e, ...t) {
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
function U(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let o = Object.keys(e.texts), r = o.includes("default"), s = t.languageChain.find((c) => o.includes(c) || r && c === n), i = s !== void 0 && o.includes(s) ? s : r ? "default" : o.sort()[0], l = i === void 0 ? "" : e.texts[i], a = i === void 0 || i === "default" ? n : i;
  return { text: l, language: a, direction: a === null ? "auto" : Er(a) };
}
var Cr = [
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
function Er(e) {
  return Cr.includes(e) ? "rtl" : "ltr";
}

// src/ui/survey-text.ts
function zt(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function Y(e, t) {
  return zt(m("span", {}, e.text), e, t);
}
function ve(e, t) {
  return zt(m(
    "div",
    { class: "ext-localSkills-form-paragraphs" },
    ...e.text.trim().split(/\n\s*\n/).map((n) => m("p", {}, n))
  ), e, t);
}

// src/ui/survey-form/confirm-control.ts
function ht(e) {
  let { messages: t, label: n, explanation: o, yes: r, act: s } = e, i = (u) => {
    c.hidden = !u, l.toggle(!u), (u ? a : l).focus();
  }, l = J(n, "quiet", () => i(!0)), a = J(t.text("localskills-form-withdraw-no"), "normal", () => i(!1)), c = m(
    "div",
    { role: "group", "aria-label": n },
    B("warning", ...o, ue(J(r, "destructive", s), a))
  );
  return c.hidden = !0, m("div", { class: "ext-localSkills-form-confirm" }, l.$element[0], c);
}

// src/ui/survey-form/answer-notices.ts
function se(e, t) {
  return m("a", { href: e }, m("bdi", {}, t));
}
function Jt(e, t, n) {
  let { messages: o, titles: r, surveyId: s, pageUrl: i } = e, l = r.answer(s, t.name);
  return B(
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
    m("p", {}, o.text("localskills-form-public-page"), " ", se(i(l), l)),
    m("p", {}, o.text("localskills-form-public-history")),
    t.isTemporary ? Tr(e) : null
  );
}
function jt(e) {
  let { messages: t, pageUrl: n, pageTitle: o } = e;
  return m(
    "p",
    { class: "ext-localSkills-form-links" },
    se(n("Special:UserLogin", { returnto: o }), t.text("localskills-form-log-in")),
    se(n("Special:CreateAccount", { returnto: o }), t.text("localskills-form-create-account"))
  );
}
function Tr(e) {
  return m(
    "div",
    {},
    m("p", {}, e.messages.text("localskills-form-temporary")),
    jt(e)
  );
}
function Gt(e) {
  return B(
    "notice",
    m("p", {}, e.messages.text("localskills-form-logged-out")),
    jt(e)
  );
}
function Kt(e, t, n) {
  let { messages: o } = e, { survey: { audience: r }, texts: s } = n, { description: i } = r, l = Ut(r, t);
  return l === "invited" ? null : B(
    "warning",
    m("p", {}, l === "too-few-edits" ? o.text("localskills-form-audience-edits", r.minEdits) : o.text("localskills-form-audience-groups")),
    i && ve(U(i, o, s.locale), o)
  );
}
function Yt(e, t, n) {
  let { messages: o, formatDate: r, surveyId: s } = e, i = n === "closed";
  return B("notice", m(
    "p",
    {},
    o.text(
      `localskills-form-state-${i && t.status === "archived" ? t.status : n}`,
      t.opens === null ? "" : r(t.opens)
    ),
    i ? " " : null,
    i ? se(e.pageUrl(e.titles.results(s)), o.text("localskills-form-results")) : null
  ));
}
function xt(e, t, n, o, ...r) {
  let { messages: s, pageUrl: i, formatTime: l } = e, { submitted: a } = n.reading, c = a !== null && !isNaN(Date.parse(a)) ? a : n.timestamp;
  return B(
    "notice",
    m(
      "p",
      {},
      s.text(o ? "localskills-form-saved" : "localskills-form-saved-only", c === null ? "" : l(c)),
      " ",
      se(i(t), s.text("localskills-form-answer-page"))
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
function Xt(e, t, n, o, r) {
  let { messages: s, formatTime: i } = e;
  return B(
    n || o ? "warning" : "success",
    m(
      "p",
      {},
      s.text("localskills-form-draft", i(t)),
      " ",
      n ? s.text("localskills-form-draft-outdated") : null
    ),
    o === null ? null : m("p", {}, o === 0 ? s.text("localskills-form-draft-carried") : s.text("localskills-form-draft-left-out", o)),
    bt(e, n, r)
  );
}
function bt(e, t, n) {
  let { messages: o } = e, r = o.text(t ? "localskills-form-draft-use-saved" : "localskills-form-draft-discard");
  return ht({
    messages: o,
    label: r,
    explanation: [m("p", {}, o.text("localskills-form-draft-discard-explain"))],
    yes: r,
    act: n
  });
}
function Zt({ messages: e, pageUrl: t }) {
  return se(t("Special:ListAdmins"), e.text("localskills-form-administrators"));
}
function qt(e, t) {
  let { messages: n } = e;
  return ht({
    messages: n,
    label: n.text("localskills-form-withdraw"),
    explanation: [m("p", {}, n.text("localskills-form-withdraw-explain"), " ", Zt(e))],
    yes: n.text("localskills-form-withdraw-yes"),
    act: t
  });
}
function en(e, t) {
  let { messages: n, pageUrl: o } = e;
  return B(
    "success",
    m("p", {}, n.text("localskills-form-withdrawn-history")),
    m(
      "p",
      { class: "ext-localSkills-form-links" },
      se(o(t, { action: "history" }), n.text("localskills-form-history")),
      Zt(e)
    )
  );
}

// src/core/survey/special-choices.ts
var he = "other", tn = "none", vt = "refused", wt = "dontknow", nn = [vt, wt], Pr = { other: null, none: null, refused: null, dontKnow: null };
function oe(e) {
  return `${e}.${he}`;
}
function de(e) {
  return [e.other, e.none, e.refused, e.dontKnow].filter((t) => t !== null);
}
function Ae(e) {
  return "special" in e ? e.special : Pr;
}
function De(e, t) {
  return [e.none, e.refused, e.dontKnow].some((n) => n !== null && n.value === t);
}

// src/core/survey/parameters.ts
function Rr(e, t, n) {
  return `${e}.${t}.${n}`;
}
function Ar(e, t) {
  return `${e}.${t}`;
}
function Or(e) {
  let t = [], n = (o) => {
    t.push(o), o.type === "panel" && o.elements.forEach(n);
  };
  return e.pages.forEach((o) => o.elements.forEach(n)), t;
}
function ne(e) {
  return Or(e).filter((t) => t.type !== "panel" && t.type !== "html");
}
function rn(e) {
  return ne(e).reduce((t, n) => t.concat(We(n)), []);
}
function We(e) {
  let t = { name: e.name, question: e, row: null, column: null, kind: "codes", isMultiple: !1 };
  switch (e.type) {
    case "matrix":
      return e.rows.map((n) => T(b({}, t), { name: Ar(e.name, n.value), row: n, choices: e.choices }));
    case "matrixdropdown":
      return e.rows.reduce((n, o) => n.concat(e.columns.map((r) => T(b({}, t), { name: Rr(e.name, o.value, r.name), row: o, column: r, choices: r.choices }))), []);
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
      return Ae(e).other === null ? [r] : [r, T(b({}, t), { name: oe(e.name), choices: null, kind: "text" })];
    }
  }
}

// src/ui/survey-form/answer-values.ts
function on(e, t, n) {
  let o = new Map(e);
  return n.every((r) => r === "") ? o.delete(t) : o.set(t, n), o;
}
function kt(e, t, n) {
  return sn(e, t, n).length === 0;
}
function sn(e, t, n) {
  let o = ne(e).filter(({ type: i }) => i === "ranking").map(({ name: i }) => i), r = (i, l) => {
    let a = (i.get(l) || []).slice();
    return JSON.stringify(o.includes(l) ? a : a.sort());
  }, s = new Set(Array.from(t.keys()).concat(Array.from(n.keys())));
  return Array.from(s).filter((i) => r(t, i) !== r(n, i));
}
function ln(e, t) {
  let n = /* @__PURE__ */ new Map();
  return rn(e).forEach(({ name: o, choices: r }) => {
    let s = (t.get(o) || []).filter((i) => r === null || r.some(({ value: l }) => l === i));
    s.length > 0 && n.set(o, s);
  }), { values: n, leftOut: sn(e, t, n).length };
}

// src/ui/survey-form/draft.ts
function an(e) {
  return Array.isArray(e) && e.every((t) => Array.isArray(t) && t.length === 2 && typeof t[0] == "string" && Array.isArray(t[1]) && t[1].every((n) => typeof n == "string"));
}
function Mr(e) {
  let t;
  try {
    t = JSON.parse(e);
  } catch (n) {
    return null;
  }
  return t === null || typeof t != "object" || typeof t.baseRevision != "number" || typeof t.step != "number" || typeof t.keptAt != "string" || !an(t.values) || !an(t.baseValues) ? null : {
    baseRevision: t.baseRevision,
    definitionRevision: Number(t.definitionRevision) || 0,
    baseValues: new Map(t.baseValues),
    step: t.step,
    keptAt: t.keptAt,
    values: new Map(t.values)
  };
}
function cn(e, t, n, o) {
  let r = `localskills-draft/${t}/${n}/${o}`;
  return {
    read() {
      let s = e.get(r);
      return typeof s == "string" ? Mr(s) : null;
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
var Lr = 400;
function un(e) {
  let t = null, n = !1, o = () => (t !== null && (window.clearTimeout(t), t = null), n && e() && (n = !1), !n), r = () => {
    o();
  }, s = (i) => {
    o() || (i.preventDefault(), i.returnValue = "");
  };
  return window.addEventListener("pagehide", r), document.addEventListener("visibilitychange", r), window.addEventListener("beforeunload", s), {
    changed() {
      n = !0, t !== null && window.clearTimeout(t), t = window.setTimeout(o, Lr);
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
function dn(e, t) {
  let { messages: { language: n }, wiki: o } = e, r = null;
  return (s) => s !== "languages" ? Promise.resolve([]) : (r = r || o.spokenLanguages(t.name).catch(() => []).then(
    (i) => i.includes(n) ? i : i.concat(n)
  ), r);
}

// src/ui/survey-form/step-history.ts
function mn(e, t) {
  let n = e == null ? void 0 : e.localSkills;
  return n && n.survey === t && Array.isArray(n.before) ? n : null;
}
function pn(e, t, n) {
  let { history: o } = window, r = T(b({ before: [] }, mn(o.state, e)), { survey: e, step: t }), s = (l) => (r = l, T(b({}, o.state), { localSkills: r })), i = (l) => {
    let a = mn(l.state, e);
    if (a !== null) {
      let c = a.step !== r.step;
      r = a, c && n(r.step);
    }
  };
  return window.addEventListener("popstate", i), o.scrollRestoration = "manual", o.replaceState(s(r), ""), {
    show(l) {
      let { before: a } = r;
      l !== r.step && (a[a.length - 1] === l ? (r = { survey: e, step: l, before: a.slice(0, -1) }, o.back()) : o.pushState(s({ survey: e, step: l, before: a.concat(r.step) }), ""));
    },
    stop() {
      window.removeEventListener("popstate", i), o.scrollRestoration = "auto", r.before.length > 0 && o.go(-r.before.length);
    }
  };
}

// src/core/survey/conditions/evaluate-condition.ts
function yn(e, t, n = () => !1) {
  return Xe(e.expression, t, n) == !0;
}
function Xe(e, t, n) {
  let o = (r) => Xe(r, t, n);
  switch (e.kind) {
    case "value":
      return e.value;
    case "answer":
      return Nr(t(e.parameter));
    case "unary": {
      let r = o(e.operand);
      return e.operator === "not" ? !r : e.operator === "negative" ? fn("-", 0, r) : te(r) === (e.operator === "empty");
    }
    case "iif":
      return o(e.operands[o(e.operands[0]) ? 1 : 2]);
    case "binary": {
      let { operator: r, left: s, right: i } = e;
      if (r !== "equal" && r !== "notequal")
        return fn(r, o(s), o(i));
      let l = [s, i].some((a) => a.kind === "answer" && n(a.parameter));
      return _e(o(s), o(i), l) === (r === "equal");
    }
  }
}
function q(e) {
  return typeof e == "object" && e !== null;
}
function Ye(e) {
  return e == null;
}
function te(e) {
  return q(e) ? e.length === 0 : !e && e !== 0 && e !== !1;
}
function Nr(e) {
  var t;
  return typeof e != "string" ? e : /^(?:true|false)$/i.test(e) ? e.toLowerCase() === "true" : /^['"][^]*['"]$/.test(e) ? e.slice(1, -1) : /^0(?![x.,])[^]/.test(e) ? e : (t = hn(e)) != null ? t : e;
}
function hn(e) {
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
function fn(e, t, n) {
  switch (e) {
    case "less":
      return Ke(t, n);
    case "greater":
      return Ke(n, t);
    case "lessorequal":
      return _e(t, n) || Ke(t, n);
    case "greaterorequal":
      return _e(t, n) || Ke(n, t);
    case "contains":
      return we(t, n);
    case "notcontains":
      return !t && !te(n) || !xn(t, n) && !we(t, n);
    case "anyof":
      return gn(t, n);
    case "noneof":
      return !gn(t, n);
    case "allof":
      return (!!t || te(n)) && (q(n) ? n.every((o) => we(t, o)) : we(t, n));
    default:
      return Ir(e, St(t, n), St(n, St(t, n)));
  }
}
function St(e, t) {
  return te(e) ? typeof t == "number" ? 0 : typeof e == "string" ? e : typeof t == "string" ? "" : q(t) ? [] : 0 : e;
}
function Ir(e, t, n) {
  if (e === "and")
    return t && n;
  if (e === "or")
    return t || n;
  if (q(t) || q(n))
    return;
  let o = t, r = n;
  switch (e) {
    case "+":
      return typeof t == "string" || typeof n == "string" ? String(t) + String(n) : Ct(o + r, Math.max(Oe(o), Oe(r)));
    case "-":
      return Ct(o - r, Math.max(Oe(o), Oe(r)));
    case "*":
      return Ct(o * r, Oe(o) + Oe(r));
    case "/":
      return r ? o / r : void 0;
    case "%":
      return r ? o % r : void 0;
    default:
      return Math.pow(o, r);
  }
}
function Oe(e) {
  let [, t] = String(e).split(".");
  return t === void 0 || typeof e == "string" && hn(e) === null ? 0 : t.length;
}
function Ct(e, t) {
  return t > 0 ? parseFloat(e.toFixed(Math.min(t, 100))) : e;
}
function Ke(e, t) {
  return !Ye(e) && !Ye(t) && e < t;
}
function _e(e, t, n = !1) {
  return e === t ? !0 : q(e) || q(t) ? q(e) && q(t) ? Fr(e, t, n) : (
    // No answer is an empty list, but an empty text is not.
    (e === null || t === null) && te(e) && te(t)
  ) : typeof e == "string" && typeof t == "string" ? e.trim().toLowerCase() === t.trim().toLowerCase() : te(e) || te(t) ? (Ye(e) || e === "") && (Ye(t) || t === "") : typeof e != typeof t && typeof e != "number" && typeof t != "number" ? String(e).toLowerCase() === String(t).toLowerCase() : Number(e) === Number(t);
}
function Fr(e, t, n) {
  let [o, r] = n ? [e, t] : [e.slice().sort(), t.slice().sort()];
  return o.length === r.length && o.every((s, i) => _e(s, r[i]));
}
function xn(e, t) {
  return q(e) ? !1 : te(e) || !t;
}
function we(e, t) {
  if (q(e)) {
    let n = q(t) ? t : [t];
    return e.length > 0 && n.every((o) => e.some((r) => _e(r, o)));
  }
  return !xn(e, t) && String(e).toLowerCase().includes(String(t).toLowerCase());
}
function gn(e, t) {
  return te(e) || te(t) ? te(t) && (te(e) || !q(e) || e.length > 0) : q(e) ? q(t) ? t.some((n) => we(e, n)) : we(e, t) : we(t, e);
}

// src/core/survey/conditions/condition-parameters.ts
function bn(e) {
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
function vn(e) {
  let t = $r(e), n = /* @__PURE__ */ new Map();
  return Hr(t).forEach((o) => o.forEach((r) => {
    let s = !Vr(o);
    n.set(r, {
      element: r.element,
      parent: r.parent && n.get(r.parent),
      visibleIf: s ? r.element.visibleIf : null,
      items: s ? r.items : []
    });
  })), Array.from(n.values());
}
function Et(e) {
  return "isRequired" in e;
}
function Tt(e) {
  return e.split(".", 1)[0];
}
function $r(e) {
  let t = [], n = /* @__PURE__ */ new Map(), o = (r, s) => {
    let i = { element: r, parent: s, items: Qr(r), needs: s === null ? [] : [s] };
    t.push(i), Et(r) ? n.set(r.name, i) : "elements" in r && r.elements.forEach((l) => o(l, i));
  };
  return e.pages.forEach((r) => o(r, null)), t.forEach(({ element: r, items: s, needs: i }) => {
    var l;
    s.map(({ visibleIf: a }) => a).concat((l = r.visibleIf) != null ? l : []).forEach((a) => bn(a).forEach((c) => {
      let u = n.get(Tt(c));
      u !== void 0 && !i.includes(u) && i.push(u);
    }));
  }), t;
}
function Qr(e) {
  let t = [], n = (o, r, s = "") => o.forEach(({ value: i, visibleIf: l, isRetired: a }) => {
    l !== null && !a && t.push({ isRow: r, column: s, value: i, visibleIf: l });
  });
  return "choices" in e && n(e.choices, !1), "rows" in e && n(e.rows, !0), "columns" in e && e.columns.forEach(({ name: o, choices: r }) => n(r, !1, o)), t;
}
function Hr(e) {
  let t = [], n = /* @__PURE__ */ new Map(), o = [], r = (s) => {
    let i = n.size;
    n.set(s, i), o.push(s);
    let l = i;
    for (let a of s.needs) {
      let c = n.get(a);
      c === void 0 ? l = Math.min(l, r(a)) : o.includes(a) && (l = Math.min(l, c));
    }
    if (l === i) {
      let a = o.splice(o.indexOf(s));
      t.push(a.length > 1 ? e.filter((c) => a.includes(c)) : a);
    }
    return l;
  };
  return e.forEach((s) => {
    n.has(s) || r(s);
  }), t;
}
function Vr(e) {
  return e.length > 1 || e.some((t) => t.needs.includes(t));
}

// src/core/survey/conditions/visibility.ts
function Ze(e) {
  let t = vn(e), n = t.filter(wn), o = /* @__PURE__ */ new Map();
  t.forEach(({ element: s }) => {
    Et(s) && o.set(s.name, s);
  });
  let r = (s) => {
    var i;
    return ((i = o.get(s)) == null ? void 0 : i.type) === "ranking";
  };
  return (s) => {
    let i = Wr(s), l = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Set(), c = (d) => Dr(i.values().get(d), o.get(d)), u = ({ expression: d }) => Xe(d, c, r) === !0;
    for (let d of n) {
      let { element: { name: p }, parent: g, visibleIf: y } = d;
      if (g !== null && l.has(g) || y !== null && !u(y)) {
        l.add(d), a.add(Pt(p, g === null)), i.reduce(p, () => []);
        continue;
      }
      let C = d.items.filter((O) => !yn(O.visibleIf, c, r));
      C.length > 0 && (C.forEach(({ value: O, isRow: E, column: x }) => a.add(Ue(p, E, O, x))), i.reduce(p, (O, E) => {
        let [, x = "", w = ""] = E.split(".");
        return a.has(Ue(p, !0, x, "")) ? [] : (
          // The text of "other" is no code.
          x !== "" && "special" in d.element ? O : O.filter((v) => !a.has(Ue(p, !1, v, w)))
        );
      }));
    }
    let f = {
      isShown: (d) => !a.has(Pt(d, !1)),
      isPageShown: (d) => !a.has(Pt(d, !0)),
      isChoiceShown: (d, p, g = "") => !a.has(Ue(d, !1, p, g)),
      isRowShown: (d, p) => !a.has(Ue(d, !0, p, "")),
      isRequired(d) {
        let p = o.get(d);
        return p !== void 0 && !p.isRetired && f.isShown(d) && (p.requiredIf === null ? p.isRequired : u(p.requiredIf));
      },
      values: i.values()
    };
    return f;
  };
}
function wn(e) {
  return e.visibleIf !== null || e.items.length > 0 || e.parent !== null && wn(e.parent);
}
function Pt(e, t) {
  return `${t} ${e}`;
}
function Ue(e, t, n, o) {
  return `${e} ${t} ${n} ${o}`;
}
function Dr(e = [], t) {
  let n = t == null ? void 0 : t.type;
  if (n === "checkbox" || n === "tagbox" || n === "ranking")
    return e;
  let [o = null] = e, r = (t == null ? void 0 : t.type) === "text" && t.inputType === "number";
  return o !== null && r && isFinite(Number(o)) ? Number(o) : o;
}
function Wr(e) {
  let t = null, n = /* @__PURE__ */ new Map();
  return {
    values: () => t != null ? t : e,
    reduce(o, r) {
      var s;
      n.size === 0 && e.forEach((i, l) => {
        var c;
        let a = Tt(l);
        n.set(a, [...(c = n.get(a)) != null ? c : [], l]);
      });
      for (let i of (s = n.get(o)) != null ? s : []) {
        let l = e.get(i), a = r(l, i);
        a.length < l.length && (t = t != null ? t : new Map(e), a.length > 0 ? t.set(i, a) : t.delete(i));
      }
    }
  };
}

// src/core/survey/text.ts
function xe(e, t) {
  if (e.text !== null)
    return U(e.text, t.messages, t.locale);
  let n = t.taxonomy === null ? null : t.taxonomy.get(e.value);
  return n !== null && t.taxonomy !== null ? U(n.label, t.messages, t.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function me(e, t) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : U(e.title, t.messages, t.locale);
}

// src/core/survey/number-text.ts
var _r = [
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
], Br = /^([+-]?)(\d{1,3}(?:[\s٬'’]\d{3}){1,4}|\d{0,15})(?:([.,])(\d{0,15}))?$/;
function Me(e) {
  let t = e.trim().replace(/[^ -~]/g, Ur), n = Br.exec(t);
  if (n === null)
    return null;
  let [, o, r = "", s, i = ""] = n, l = /^[1-9]\d{0,2}$/.test(r) && i.length === 3 && (s === "," || i.endsWith("0") && !e.includes("\u066B"));
  if (r + i === "" || l)
    return null;
  let a = r.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", c = i.replace(/0+$/, ""), u = c === "" ? a : `${a}.${c}`;
  return o === "-" && u !== "0" ? `-${u}` : u;
}
function Ur(e) {
  let t = e.charCodeAt(0), n = _r.find((o) => t >= o && t < o + 10);
  return n !== void 0 ? String(t - n) : e === "\u2212" ? "-" : e === "\u066B" ? "." : e;
}

// src/core/survey/canonical-value.ts
function kn(e, t) {
  var r;
  let { kind: n, question: o } = t;
  return n === "number" ? (r = Me(e)) != null ? r : e.trim() : n === "codes" || o.type === "text" && o.inputType !== "text" ? e.trim() : e;
}

// src/core/survey/dates.ts
function be(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, o, r] = [Number(t[1]), Number(t[2]), Number(t[3])], i = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][o - 1];
  return i !== void 0 && r >= 1 && r <= i;
}
function qe(e) {
  return be(`${e}-01`);
}

// src/core/survey/validate-answer.ts
function Sn(e, t, n = Ze(e)(t)) {
  let o = [];
  for (let r of ne(e))
    !r.isRetired && n.isShown(r.name) && zr(r, n, (s, i, ...l) => {
      o.push({ question: r.name, parameter: s, code: i, parameters: l });
    });
  return o;
}
function Cn(e, t) {
  return t.text(`localskills-answer-${e.code}`, ...e.parameters);
}
function zr(e, t, n) {
  let { name: o } = e, r = We(e).filter(({ row: c }) => c === null || !c.isRetired && t.isRowShown(o, c.value)), s = (c) => {
    var u;
    return ((u = t.values.get(c)) != null ? u : []).filter((f) => f.trim() !== "");
  };
  for (let c of r) {
    let u = s(c.name);
    c.kind === "codes" ? jr(c, u, n) : u[0] !== void 0 && c.name === o && Kr(c, u[0], n);
  }
  let i = s(o), l = Ae(e);
  l.other !== null && i.includes(he) && s(oe(o)).length === 0 && n(oe(o), "other-text");
  let a = (c) => s(c.name).length === 0;
  r.every(a) ? t.isRequired(o) && r.length > 0 && n(o, "required") : e.type === "matrix" && e.isEachRowRequired ? r.filter(a).forEach((c) => n(c.name, "row-required")) : i.some((c) => De(l, c)) ? i.length > 1 && n(o, "not-alone") : Gr(e, i, t, n);
}
var Jr = /^[a-z0-9_-]{1,64}$/;
function jr({ name: e, choices: t, isMultiple: n }, o, r) {
  let s = o.filter((i) => t === null ? !Jr.test(i) : !t.some((l) => l.value === i));
  s.forEach((i) => r(e, "unknown-code", i)), s.length === 0 && !n && o.length > 1 && r(e, "several-codes");
}
function Gr(e, t, n, o) {
  let { name: r } = e;
  if (e.type === "ranking" && !e.isSelectToRank) {
    let s = e.choices.filter(({ value: l, isRetired: a }) => !a && n.isChoiceShown(r, l)), i = s.filter(({ value: l }) => t.includes(l)).length;
    i < s.length && o(r, "rank-all", s.length, i);
  } else if ("minSelectedChoices" in e) {
    let { minSelectedChoices: s, maxSelectedChoices: i } = e;
    s !== null && t.length < s ? o(r, "too-few", s, t.length) : i !== null && t.length > i && o(r, "too-many", i, t.length);
  }
}
function Kr(e, t, n) {
  let { name: o, question: r } = e;
  "maxLength" in r && r.maxLength !== null && t.length > r.maxLength ? n(o, "too-long", r.maxLength, t.length) : r.type === "text" && Zr(r, kn(t, e), n);
}
var Yr = /^https?:\/\/[^\s/?#]+\S*$/i, Xr = /^-?\d+(\.\d+)?$/;
function Zr(e, t, n) {
  let { name: o, inputType: r, min: s, max: i } = e;
  switch (r) {
    case "number":
      Xr.test(t) ? e.isInteger && t.includes(".") ? n(o, "not-whole") : s !== null && Number(t) < Number(s) ? n(o, "too-small", Number(s)) : i !== null && Number(t) > Number(i) && n(o, "too-large", Number(i)) : n(o, "not-a-number", t);
      break;
    case "url":
      Yr.test(t) || n(o, "not-a-url", t);
      break;
    case "date":
    case "month":
      (r === "date" ? be : qe)(t) ? s !== null && t < s ? n(o, "too-early", s) : i !== null && t > i && n(o, "too-late", i) : n(o, r === "date" ? "not-a-date" : "not-a-month", t);
      break;
  }
}

// src/ui/questions/scale-ends.ts
function pe(e) {
  return /^\d+$/.test(e.value);
}
function et(e, t, n = null) {
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
function Le(e) {
  return { value: e, text: null, visibleIf: null, isRetired: !0 };
}
function tt(e) {
  let { type: t, name: n, choice: o, isGone: r, isBox: s, texts: i } = e, l = m("input", { type: t, name: n, value: o.value }), a = fe(o, r, i);
  if (!s)
    return {
      input: l,
      element: m(
        "label",
        { class: "ext-localSkills-form-choice" },
        l,
        m("span", { class: "ext-localSkills-form-choice-label" }, a)
      )
    };
  let c = pe(o), u = a.textContent || "", f = !c || u !== o.value;
  return {
    input: l,
    element: m(
      "label",
      b({
        class: `ext-localSkills-form-box ext-localSkills-form-box-${c ? "step" : "other"}`
      }, f ? { title: u } : {}),
      l,
      m(
        "span",
        { class: "ext-localSkills-form-mark" },
        c ? i.messages.number(Number(o.value)) : null,
        // Read out with the number; seen where there is room for it.
        f ? m("span", { class: "ext-localSkills-form-box-label" }, c ? " " : null, a) : null
      )
    )
  };
}
function nt(e, t) {
  if (e.altKey || e.ctrlKey || e.metaKey)
    return;
  let n = t.find(({ value: r }) => r === e.key), o = n ? n.value : e.key === "Delete" || e.key === "Backspace" ? null : void 0;
  return o !== void 0 && e.preventDefault(), n && n.focus(), o;
}

// src/ui/questions/offered-choices.ts
function ze(e) {
  return de(Ae(e));
}
function rt(e) {
  let t = ze(e).map(({ value: n }) => n);
  return "choices" in e ? e.choices.filter(({ value: n }) => !t.includes(n)) : [];
}

// src/ui/questions/other-text.ts
function ot(e, t, n) {
  let { texts: { messages: o }, onChange: r } = t, s = oe(e.name), i = m("input", {
    type: "text",
    class: "ext-localSkills-form-input",
    "aria-describedby": n
  }), l = m("label", { class: "ext-localSkills-form-other" }, o.text("localskills-form-other-text"), i);
  l.hidden = !0;
  let a = () => r(s, l.hidden || i.value.trim() === "" ? [] : [i.value]);
  return i.addEventListener("input", a), {
    element: l,
    show(c) {
      i.value = (c.get(s) || [])[0] || "", l.hidden = !(c.get(e.name) || []).includes(he);
    },
    update(c) {
      l.hidden === c.includes(he) && (l.hidden = !l.hidden, a());
    },
    focus: () => i.focus()
  };
}

// src/ui/questions/question-frame.ts
function ie(e, t, n, o = null) {
  let { messages: r } = t, s = OO.ui.generateElementId(), i = m("span", { class: "ext-localSkills-form-question-required" }, r.text("localskills-form-required"));
  i.hidden = !e.isRequired;
  let l = [Y(me(e, t), r), " ", i], a = o === null ? m("legend", { class: "ext-localSkills-form-question-title" }, ...l) : m("label", { class: "ext-localSkills-form-question-title", for: o }, ...l), c = m("div", { class: "ext-localSkills-form-question-help", id: `${s}-help` });
  e.description !== null ? c.appendChild(m("p", {}, Y(U(e.description, r, t.locale), r))) : n !== "" && c.appendChild(m("p", {}, n));
  let u = m("div", { class: "ext-localSkills-form-question-fault", id: `${s}-fault` }), f = m("div", { class: "ext-localSkills-form-question-body" }), d = null, p = (c.firstChild ? `${s}-help ` : "") + `${s}-fault`, g = m(
    o === null ? "fieldset" : "div",
    { class: `ext-localSkills-form-question ext-localSkills-form-question-${e.type}` },
    a,
    c.firstChild ? c : null,
    u,
    f
  );
  return o === null && g.setAttribute("aria-describedby", p), {
    element: g,
    body: f,
    fault: u,
    describedBy: p,
    update(y) {
      i.hidden = !y.isRequired(e.name);
    },
    setFault(y) {
      y !== d && (d = y, g.classList.toggle("ext-localSkills-form-question-faulty", y !== null), P(u, y), Array.from(f.querySelectorAll("input:not( [ type=radio ] ), select, textarea")).forEach(
        (C) => y === null ? C.removeAttribute("aria-invalid") : C.setAttribute("aria-invalid", "true")
      ));
    }
  };
}

// src/ui/questions/selection-limits.ts
function st(e, t) {
  let { minSelectedChoices: n, maxSelectedChoices: o } = "minSelectedChoices" in e ? e : { minSelectedChoices: null, maxSelectedChoices: null };
  return n !== null && o !== null ? t.text("localskills-form-choose-between", n, o) : o !== null ? t.text("localskills-form-choose-at-most", o) : n !== null ? t.text("localskills-form-choose-at-least", n) : "";
}
function it(e, t, n, o) {
  let { minSelectedChoices: r, maxSelectedChoices: s } = n, i = s !== null ? s : r;
  e.classList.toggle("ext-localSkills-form-question-count-over", s !== null && t > s), P(e, i === null ? null : o.text("localskills-form-chosen-of", t, i));
}

// src/ui/questions/small-button.ts
function En(e, t, n) {
  return m(
    "button",
    { type: "button", class: `ext-localSkills-form-tool ext-localSkills-form-${e}`, title: n },
    m("span", { "aria-hidden": "true" }, t),
    m("span", { class: "ext-localSkills-form-read-out" }, n)
  );
}
function Tn(e, t) {
  let n = m("button", { type: "button", class: "ext-localSkills-form-text-button" }, e);
  return n.addEventListener("click", t), n;
}

// src/ui/questions/choices.ts
var qr = 8;
function Pn(e, t) {
  let { texts: n, onChange: o } = t, { messages: r } = n, s = e.type === "checkbox", i = e.type === "rating" || e.type === "boolean", l = ie(e, n, st(e, r)), a = ot(e, t, l.describedBy), c = OO.ui.generateElementId(), u = /* @__PURE__ */ new Map(), f = rt(e), d = m("div", {
    class: i ? "ext-localSkills-form-scale" : "ext-localSkills-form-choices" + (f.length >= qr ? " ext-localSkills-form-choices-many" : "")
  }), p = m("div", { class: "ext-localSkills-form-choices" }), g = m("div", { class: "ext-localSkills-form-question-count", "aria-live": "polite" }), y = null, C = (v, R, A) => {
    let H = tt({ type: s ? "checkbox" : "radio", name: c, choice: v, isGone: R, isBox: A, texts: n });
    u.set(v.value, T(b({}, H), { choice: v })), (A || !i && f.includes(v) ? d : p).appendChild(H.element);
  }, O = Tn(r.text("localskills-form-clear"), () => {
    x([]), w.focus();
  }), E = (v) => {
    u.forEach(({ input: A }, H) => {
      A.checked = v.includes(H);
    }), O.hidden = s || v.length === 0 || e.isRequired;
    let R = i && u.get(v[0]);
    if (e.type === "checkbox")
      it(g, v.length, e, r);
    else if (R && pe(R.choice)) {
      let A = xe(R.choice, n);
      P(g, A.text === R.choice.value ? null : Y(A, r));
    } else
      P(g);
  }, x = (v) => {
    E(v), o(e.name, v), a.update(v);
  };
  if (l.body.addEventListener("change", ({ target: v }) => {
    let { name: R, value: A, checked: H } = v;
    if (R !== c)
      return;
    let I = Array.from(u.keys()).filter((h) => u.get(h).input.checked);
    x(!s || H && De(e.special, A) ? [A] : I.filter((h) => h === A || !De(e.special, h)));
  }), i && d.addEventListener("keydown", (v) => {
    let R = nt(v, Array.from(u.values()).map(({ input: A }) => A));
    R !== void 0 && x(R === null ? [] : [R]);
  }), e.type === "rating") {
    let v = (R, A) => R !== null ? Y(U(R, r, n.locale), r) : A && A.text ? Y(xe(A, n), r) : null;
    l.body.appendChild(et(
      v(e.minRateDescription, f[0]),
      v(e.maxRateDescription, f[f.length - 1])
    ));
  }
  f.filter(({ isRetired: v }) => !v).forEach((v) => C(v, !1, i)), ze(e).forEach((v) => C(v, !1, !1)), [d, p, a.element, g, O].forEach((v) => l.body.appendChild(v)), E([]);
  let w = {
    element: l.element,
    show(v) {
      let R = v.get(e.name) || [];
      R.filter((A) => !u.has(A)).forEach(
        (A) => C(f.find(({ value: H }) => H === A) || Le(A), !0, !1)
      ), E(R), a.show(v);
    },
    update(v) {
      l.update(v), u.forEach(({ choice: R, element: A }) => {
        A.hidden = !R.isRetired && !v.isChoiceShown(e.name, R.value);
      });
    },
    setFault(v, R = "") {
      l.setFault(v), y = v === null ? null : R;
    },
    focus() {
      if (y === oe(e.name)) {
        a.focus();
        return;
      }
      let v = Array.from(u.values()).filter((A) => !A.element.hidden), R = !s && v.find(({ input: A }) => A.checked) || v[0];
      R && R.input.focus();
    }
  };
  return w;
}

// src/ui/questions/dropdown.ts
function Rn(e, t) {
  let { texts: n, onChange: o } = t, r = OO.ui.generateElementId(), s = ie(e, n, "", r), i = ot(e, t, s.describedBy), l = m("select", { class: "ext-localSkills-form-input", id: r, "aria-describedby": s.describedBy }), a = rt(e).concat(ze(e)), c = "", u = "", f = (g) => !g.isRetired, d = !1, p = () => {
    let g = a.filter(f), y = u === "" || g.some(({ value: C }) => C === u) ? null : a.find(({ value: C, isRetired: O }) => C === u && O) || (a.some(({ value: C }) => C === u) ? null : Le(u));
    P(
      l,
      m("option", { value: "" }, n.messages.text("localskills-form-choose-one")),
      ...g.concat(y || []).map(
        (C) => m("option", { value: C.value }, fe(C, C === y, n).textContent)
      )
    ), l.value = Array.from(l.options).some(({ value: C }) => C === c) ? c : "";
  };
  return l.addEventListener("change", () => {
    c = l.value;
    let g = c === "" ? [] : [c];
    o(e.name, g), i.update(g);
  }), p(), s.body.appendChild(l), s.body.appendChild(i.element), {
    element: s.element,
    show(g) {
      c = u = (g.get(e.name) || [])[0] || "", p(), i.show(g);
    },
    update(g) {
      s.update(g), f = (y) => !y.isRetired && g.isChoiceShown(e.name, y.value), a.some(({ visibleIf: y }) => y !== null) && p();
    },
    setFault(g, y) {
      s.setFault(g), d = g !== null && y === oe(e.name);
    },
    focus: () => d ? i.focus() : l.focus()
  };
}

// src/ui/questions/grid-cell.ts
var eo = 2, to = 7;
function no(e, t) {
  let n = e.choices.filter(pe).length;
  return n > 1 && e.choices.length - n <= eo ? "boxes" : t && e.choices.length <= to ? "lines" : "list";
}
function An(e, t) {
  let n = e.choices.filter(pe), o = e.choices.filter((s) => !pe(s)), r = (s) => s && xe(s, t).text !== s.value ? fe(s, !1, t) : null;
  return et(
    r(n[0]),
    r(n[n.length - 1]),
    o.length === 1 ? r(o[0]) : null
  );
}
function On(e, t, n) {
  let { messages: o } = n, r = no(e, t), s = e.choices.filter(({ isRetired: d }) => !d), i = t ? null : Y(me(e, n), o), l = (d, p, g) => r === "list" ? m("option", { value: d.value }, fe(d, p, n).textContent) : tt({ type: "radio", name: g, choice: d, isGone: p, isBox: r === "boxes", texts: n }).element, a = r === "list" ? m(
    "select",
    { class: "ext-localSkills-form-input" },
    m("option", { value: "" }, o.text("localskills-form-choose-one"))
  ) : m("div", { class: r === "boxes" ? "ext-localSkills-form-scale" : "ext-localSkills-form-choices" });
  s.forEach((d) => a.appendChild(l(d, !1, "")));
  let c = m("span", { class: "ext-localSkills-form-grid-chosen", "aria-hidden": "true" }), u = m("legend", { class: "ext-localSkills-form-grid-legend" }, i, r === "boxes" ? c : null), f = m(
    "fieldset",
    { class: `ext-localSkills-form-grid-cell ext-localSkills-form-grid-${r}` },
    u,
    r === "boxes" ? An(e, n) : null,
    a
  );
  return {
    kind: r,
    heading: m(
      "div",
      { class: `ext-localSkills-form-grid-column ext-localSkills-form-grid-${r}` },
      i && m("div", { class: "ext-localSkills-form-grid-column-title" }, i.cloneNode(!0)),
      r === "boxes" ? An(e, n) : null,
      r === "lines" ? m("div", { class: "ext-localSkills-form-choices" }, ...s.map(
        (d) => m("span", { class: "ext-localSkills-form-choice" }, fe(d, !1, n))
      )) : null
    ),
    create(d) {
      let p = f.cloneNode(!0), g = OO.ui.generateElementId(), y = t ? d : `${d} ${g}`;
      p.firstChild.id = g, p.setAttribute("aria-labelledby", y), Array.from(p.querySelectorAll("input")).forEach((O) => {
        O.name = g;
      });
      let C = p.querySelector("select");
      return C && C.setAttribute("aria-labelledby", y), p;
    },
    update(d, p) {
      s.filter(({ visibleIf: g }) => g !== null).forEach(({ value: g }) => {
        let y = d.querySelector(`[ value='${g}' ]`);
        (r === "list" ? y : y.parentElement).hidden = !p(g);
      });
    },
    show(d, p) {
      let g = e.choices.find(({ value: x }) => x === p), y = d.lastChild, C = y, O = d.firstChild.id;
      if (p !== "" && !(r === "list" ? Array.from(C.options).some(({ value: x }) => x === p) : Array.from(y.querySelectorAll("input")).some((x) => x.value === p)) && y.appendChild(l(g || Le(p), !0, O)), r === "list") {
        C.value = p;
        return;
      }
      if (Array.from(y.querySelectorAll("input")).forEach((x) => {
        x.checked = x.value === p;
      }), r === "boxes") {
        let x = g && pe(g) ? xe(g, n).text : p;
        P(d.querySelector(".ext-localSkills-form-grid-chosen"), x === p ? null : x);
      }
    }
  };
}

// src/ui/questions/observe-width.ts
function Mn(e, t) {
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
var ro = 200, oo = 240, so = 80, io = 20;
function Ln(e, t) {
  let { texts: n, onChange: o } = t, { messages: r } = n, s = ie(e, n, ""), i = e.type === "matrix" ? [{ name: e.name, title: null, choices: e.choices }] : e.columns, l = e.type === "matrix", a = i.map((h) => On(h, l, n)), c = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), f = /* @__PURE__ */ new Map(), d = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map(), g = i.reduce((h, { choices: k }) => h.concat(k), e.rows).some(({ visibleIf: h }) => h !== null), y, C = m(
    "div",
    { class: "ext-localSkills-form-grid" },
    m(
      "div",
      { class: "ext-localSkills-form-grid-head", "aria-hidden": "true" },
      m("div", { class: "ext-localSkills-form-grid-label" }),
      ...a.map(({ heading: h }) => h)
    )
  ), O = m("div", { class: "ext-localSkills-form-question-count" });
  C.classList.toggle("ext-localSkills-form-grid-many", e.rows.length >= io), C.style.setProperty("--localSkills-columns", String(i.length));
  let E = (h) => {
    let k = OO.ui.generateElementId(), L = fe(h, h.isRetired, n), F = m("div", { class: "ext-localSkills-form-grid-label", id: k }, L), Q = {
      choice: h,
      label: F,
      cells: [],
      element: m("div", { class: "ext-localSkills-form-grid-row", role: "group", "aria-labelledby": k }, F)
    };
    return c.set(h.value, Q), d.set(Q.element, Q), Q.element.hidden = h.isRetired, C.appendChild(Q.element), Q;
  };
  We(e).forEach(({ name: h, row: k, column: L }) => {
    let F = c.get(k.value) || E(k), Q = a[i.findIndex((ae) => l || ae.name === L.name)], X = { name: h, column: L ? L.name : "", maker: Q, row: F, element: Q.create(F.label.id) };
    u.set(h, X), f.set(X.element, X), F.cells.push(X), F.element.appendChild(X.element);
  }), c.forEach((h) => h.element.appendChild(
    En("grid-clear", "\xD7", r.text("localskills-form-clear-row", h.label.textContent || ""))
  ));
  let x = ({ name: h }) => !p.has(h), w = () => {
    let h = Array.from(c.values()).filter((L) => !L.element.hidden), k = h.filter((L) => !L.cells.some(x)).length;
    P(O, r.text("localskills-form-rows-answered", k, h.length));
  }, v = (h, k) => {
    k === "" ? p.delete(h.name) : p.set(h.name, k), h.maker.show(h.element, k), h.row.element.classList.toggle("ext-localSkills-form-grid-row-answered", !h.row.cells.every(x));
  }, R = (h, k) => {
    v(h, k), o(h.name, k === "" ? [] : [k]), w();
  }, A = (h) => h.element.querySelector("input:checked") || h.element.querySelector("input, select"), H = (h) => f.get(h.closest(".ext-localSkills-form-grid-cell"));
  C.addEventListener("change", ({ target: h }) => R(H(h), h.value)), C.addEventListener("keydown", (h) => {
    let k = h.target.nodeName === "INPUT" ? H(h.target) : void 0, L = k && nt(h, Array.from(k.element.querySelectorAll("input")));
    k && L !== void 0 && R(k, L || "");
  }), C.addEventListener("click", ({ target: h }) => {
    let k = h.closest(".ext-localSkills-form-grid-clear") && d.get(h.closest(".ext-localSkills-form-grid-row"));
    k && (k.cells.forEach((L) => R(L, "")), A(k.cells[0]).focus());
  }), s.body.appendChild(C), s.body.appendChild(O);
  let I = a.reduce((h, { kind: k }, L) => h + (k === "lines" ? i[L].choices.length * so : oo), ro);
  return Mn(C, (h) => C.classList.toggle("ext-localSkills-form-grid-wide", h >= I)), {
    element: s.element,
    show(h) {
      u.forEach((k, L) => {
        let F = (h.get(L) || [])[0] || "";
        F !== (p.get(L) || "") && v(k, F);
      }), c.forEach((k) => {
        k.choice.isRetired && (k.element.hidden = k.cells.every(x));
      }), w();
    },
    update(h) {
      s.update(h), g && (c.forEach(({ choice: k, element: L }) => {
        k.isRetired || (L.hidden = !h.isRowShown(e.name, k.value));
      }), u.forEach(({ column: k, maker: L, element: F }) => L.update(
        F,
        (Q) => h.isChoiceShown(e.name, Q, k)
      )), w());
    },
    setFault(h, k = "") {
      s.setFault(h);
      let L = y && y.row;
      y = h === null ? void 0 : u.get(k);
      let F = y && y.row;
      F !== L && (c.forEach((Q) => Q.element.classList.toggle("ext-localSkills-form-grid-row-faulty", Q === F)), F ? F.label.appendChild(s.fault) : s.element.insertBefore(s.fault, s.body));
    },
    focus() {
      let h = Array.from(u.values()).find(({ row: k }) => !k.element.hidden);
      (y || h) && A(y || h).focus();
    }
  };
}

// src/ui/questions/late-question.ts
var Nn = { picker: "200px", ranking: "10000px" }, In = /* @__PURE__ */ new WeakMap();
function lt(e, t, n) {
  let { texts: { messages: o }, texts: r, loadPickers: s } = t, i = In.get(s);
  if (i)
    return n(i);
  let l = e.type === "ranking", a = OO.ui.generateElementId(), c = ie(e, r, l ? "" : st(e, o), l ? null : a), u = m("input", {
    id: a,
    type: "text",
    class: "ext-localSkills-form-input",
    role: "combobox",
    "aria-expanded": "false",
    "aria-describedby": c.describedBy,
    placeholder: o.text("localskills-form-picker-search")
  }), f = m("div", { class: "ext-localSkills-form-late-place" }, c.element), d = null, p = /* @__PURE__ */ new Map(), g = null, y = [null, void 0], C = null, O = (w) => {
    let v = f.contains(document.activeElement);
    if (d = w, w.show(p), g !== null && w.update(g), w.setFault(...y), P(f, w.element), v) {
      w.focus();
      let R = document.activeElement;
      R instanceof HTMLInputElement && u.value !== "" && (R.value = u.value, R.dispatchEvent(new Event("input", { bubbles: !0 })));
    }
  }, E = () => {
    C = null, c.setFault(o.text("localskills-form-part-not-loaded")), P(c.body, J(o.text("localskills-save-try-again"), "normal", () => {
      x();
    }).$element[0]);
  }, x = () => (C = C || s().then((w) => {
    In.set(s, w), O(n(w));
  }, E), C);
  if (l || c.body.appendChild(u), e.type === "tagbox") {
    let w = m("div", { class: "ext-localSkills-form-question-count" });
    it(w, 0, e, o), c.body.appendChild(w);
  }
  if (["focusin", "pointerdown"].forEach((w) => window.addEventListener(w, x, { once: !0, passive: !0 })), "IntersectionObserver" in window) {
    let w = new IntersectionObserver((v) => {
      v.some(({ isIntersecting: R }) => R) && (w.disconnect(), x());
    }, { rootMargin: l ? Nn.ranking : Nn.picker });
    w.observe(c.element);
  } else
    x();
  return {
    element: f,
    show(w) {
      p = w, d !== null && d.show(w);
    },
    update(w) {
      g = w, (d || c).update(w);
    },
    setFault(w, v) {
      y = [w, v], d !== null ? d.setFault(w, v) : c.setFault(w);
    },
    focus() {
      d !== null ? d.focus() : (u.focus(), x().then(() => d && d.focus()));
    }
  };
}

// src/ui/questions/text-field.ts
var lo = 50, Fn = { date: "YYYY-MM-DD", month: "YYYY-MM" };
function ao(e, t) {
  if (e.type === "comment" || e.inputType === "text" || e.inputType === "url")
    return e.type === "comment" ? t.text("localskills-form-comment-public") : "";
  let { min: n, max: o, inputType: r } = e, s = (i) => r === "number" ? t.number(Number(i), (i.split(".")[1] || "").length) : (
    // Isolated from left to right, else Arabic text would turn the parts of the date around.
    `\u2066${i}\u2069`
  );
  return n !== null && o !== null ? t.text("localskills-form-from-to", s(n), s(o)) : n !== null ? t.text("localskills-form-from", s(n)) : o !== null ? t.text("localskills-form-up-to", s(o)) : "";
}
function co(e) {
  if (e.type === "comment")
    return m("textarea", { rows: "3" });
  let { inputType: t, min: n, max: o } = e;
  if (t === "number")
    return m("input", { type: "text", inputmode: e.isInteger ? "numeric" : "decimal", dir: "ltr" });
  let r = m("input", b({ type: t }, t === "text" ? {} : { dir: "ltr" }));
  return n !== null && r.setAttribute("min", n), o !== null && r.setAttribute("max", o), r.type !== t && Fn[t] && (r.placeholder = Fn[t]), r;
}
function $n(e, t) {
  let { texts: n, onChange: o } = t, { messages: r } = n, s = OO.ui.generateElementId(), i = ie(e, n, ao(e, r), s), l = co(e), a = e.type === "comment" ? "" : e.inputType, c = m("div", { class: "ext-localSkills-form-question-count" });
  l.id = s, l.className = `ext-localSkills-form-input ext-localSkills-form-input-${a || "long"}`, l.setAttribute("aria-describedby", i.describedBy), e.maxLength !== null && (l.maxLength = e.maxLength), e.type === "text" && e.placeholder !== null && (l.placeholder = U(e.placeholder, r, n.locale).text);
  let u = () => {
    let d = e.maxLength === null ? null : e.maxLength - l.value.length;
    c.setAttribute("aria-live", d !== null && d <= lo ? "polite" : "off"), P(c, d === null || l.value === "" ? null : r.text("localskills-form-characters-left", d)), e.type === "comment" && l.scrollHeight > l.clientHeight && (l.style.height = `${l.scrollHeight + 2}px`);
  }, f = () => {
    u();
    let d = l.value;
    o(e.name, d.trim() === "" ? [] : [a === "number" && Me(d) || d]);
  };
  return l.addEventListener("input", f), l.addEventListener("focus", u), i.body.appendChild(l), i.body.appendChild(c), {
    element: i.element,
    show(d) {
      let p = (d.get(e.name) || [])[0] || "";
      l.value = p, l.value === "" && p !== "" && (l.type = "text", l.value = p), u();
    },
    update: (d) => i.update(d),
    setFault: (d) => i.setFault(d),
    focus: () => l.focus()
  };
}

// src/ui/questions/create-question.ts
function Qn(e, t) {
  switch (e.type) {
    case "radiogroup":
    case "checkbox":
    case "rating":
    case "boolean":
      return Pn(e, t);
    case "dropdown":
      return e.choicesFrom === null ? Rn(e, t) : lt(e, t, ({ createPicker: n }) => n(e, t));
    case "tagbox":
      return lt(e, t, ({ createPicker: n }) => n(e, t));
    case "ranking":
      return lt(e, t, ({ createRanking: n }) => n(e, t));
    case "matrix":
    case "matrixdropdown":
      return Ln(e, t);
    case "text":
    case "comment":
      return $n(e, t);
  }
}

// src/ui/survey-form/step-elements.ts
function at(e, t) {
  return e.some((n) => t.isShown(n.name) && (n.type === "panel" ? at(n.elements, t) : n.type === "html" || !n.isRetired));
}
function Hn(e, t, n) {
  let { messages: o, locale: r } = t, s = [], i = ({ description: u }) => u && ve(U(u, o, r), o), l = (u) => {
    let f, d = null;
    if (u.type === "panel" || u.type === "html") {
      let p = OO.ui.generateElementId(), g = u.title && m("h3", { class: "ext-localSkills-form-panel-title", id: p }, Y(me(u, t), o));
      f = m("div", b({
        class: `ext-localSkills-form-${u.type === "panel" ? "panel" : "note"}`
      }, g && u.type === "panel" ? { role: "group", "aria-labelledby": p } : {}), g, i(u)), u.type === "html" ? f.appendChild(ve(U(u.text, o, r), o)) : a(f, u.elements);
    } else {
      if (u.isRetired)
        return null;
      d = n(u), f = d.element;
    }
    return s.push({ part: u, made: f, control: d }), f;
  }, a = (u, f) => f.forEach((d) => {
    let p = l(d);
    p && u.appendChild(p);
  }), c = m("div", {});
  return a(c, e.elements), {
    element: c,
    update(u) {
      let f = 0;
      return s.forEach(({ part: d, made: p, control: g }) => {
        let y = p.hidden;
        p.hidden = !at([d], u), g && (g.update(u), f += y && !p.hidden ? 1 : 0);
      }), f;
    }
  };
}

// src/ui/survey-form/survey-steps.ts
function Vn(e) {
  let { loaded: { survey: t, texts: n }, saving: o, environment: r, formatDate: s, onChange: i, onStep: l, onPublish: a } = e, { messages: c } = n, { pages: u } = t, f = u.length, d = Ze(t), p = e.values, g = d(p), y = 0, C = e.canReviewEarly, O = null, E = /* @__PURE__ */ new Set(), x = /* @__PURE__ */ new Map(), w = /* @__PURE__ */ new Map(), v = OO.ui.generateElementId(), R = m("div", { class: "ext-localSkills-form-progress-text", id: v }), A = m("div", { class: "ext-localSkills-form-progress-bar" }), H = m("div", {
    class: "ext-localSkills-form-progress-track",
    role: "progressbar",
    "aria-labelledby": v,
    "aria-valuemin": "0"
  }, A), I = m("h2", { class: "ext-localSkills-form-step-title", tabindex: "-1" }), h = m("div", { class: "ext-localSkills-form-step-help" }), k = m("div", { class: "ext-localSkills-form-fault-summary" }), L = m("div", { class: "ext-localSkills-form-live", role: "status" }), F = m("div", {}), Q = m("div", { class: "ext-localSkills-form-message" }), X = m("div", { class: "ext-localSkills-form-publish-note" }), ae = m("div", { class: "ext-localSkills-form-busy", role: "status" }), Ie = m("fieldset", { class: "ext-localSkills-form-fields", role: "presentation" }, F), ge = () => u.reduce((S, { name: N, elements: G }, z) => g.isPageShown(N) && at(G, g) ? S.concat(z) : S, []).concat(f), ke = (S) => ge()[ge().indexOf(y) + S], Fe = (S) => ne({ pages: u.slice(S, S + 1) }), Se = (S, N) => Fe(S).some((G) => G.name === N), V = J(c.text("localskills-form-back"), "normal", () => Ve(ke(-1))), ce = J(c.text("localskills-form-to-review"), "quiet", () => Ve(f)), $e = J(c.text("localskills-form-next"), "primary", () => {
    Pe(y) && Ve(ke(1));
  }), Ce = J(c.text("localskills-form-publish"), "primary", () => {
    Pe(null) && a();
  }), Ee = [V, ce, $e, Ce], Qe = (S) => {
    let N = x.get(S.name);
    return N || (N = Qn(S, T(b({}, r), {
      texts: n,
      onChange(G, z) {
        p = on(p, G, z), He(), E.has(S.name) && Te(), i();
      }
    })), N.show(p), x.set(S.name, N)), N;
  }, je = () => {
    let S = ge(), N = S.indexOf(y) + 1;
    P(R, c.text("localskills-form-step", N, S.length)), H.setAttribute("aria-valuenow", String(N)), H.setAttribute("aria-valuemax", String(S.length)), A.style.width = `${100 * N / S.length}%`;
  }, He = () => {
    g = d(p);
    let S = O ? O.update(g) : 0;
    P(L, S === 0 ? null : c.text("localskills-form-appeared", S)), je();
  }, Te = () => {
    let S = Sn(t, p, g).filter(({ question: N }) => E.has(N));
    return x.forEach((N, G) => {
      let z = S.find(({ question: ee }) => ee === G);
      N.setFault(z ? Cn(z, c) : null, z && z.parameter);
    }), S.some(({ question: N }) => y === f || Se(y, N)) || P(k), S;
  }, _ = (S) => {
    Se(y, S.name) || Ve(u.findIndex((N, G) => Se(G, S.name))), Qe(S).focus();
  }, Pe = (S) => {
    let N = S === null ? ne(t) : Fe(S);
    N.forEach(({ name: ee }) => E.add(ee));
    let G = Te(), z = N.filter(({ name: ee }) => G.some(({ question: Ge }) => Ge === ee));
    return z.length === 0 ? !0 : (P(k, B(
      "error",
      m("p", {}, c.text("localskills-form-faults", z.length)),
      m("ul", {}, ...z.map((ee) => {
        let Ge = m("a", { href: "#" }, Y(me(ee, n), c));
        return Ge.addEventListener("click", (xr) => {
          xr.preventDefault(), _(ee);
        }), m("li", {}, Ge);
      }))
    )), ye(k), !1);
  }, Re = () => {
    C = !0, O = null, P(I, c.text("localskills-form-review")), P(h, m("p", {}, c.text("localskills-form-review-help")));
    let S = ({ createReview: G, createAnswerWords: z }) => {
      Ce.setDisabled(!1), y === f && P(F, G({
        texts: n,
        pages: u.filter(({ name: ee }) => g.isPageShown(ee)),
        visible: g,
        words: z(n, r, s),
        onChange: _
      }));
    }, N = o.now();
    if (N) {
      S(N);
      return;
    }
    Ce.setDisabled(!0), P(F, m("p", { class: "ext-localSkills-form-busy", role: "status" }, c.text("localskills-form-loading"))), o.load().then(S, () => P(F, B(
      "error",
      m("p", {}, c.text("localskills-form-part-not-loaded")),
      ue(J(c.text("localskills-save-try-again"), "normal", Re))
    )));
  }, hr = (S) => {
    O = w.get(y) || Hn(S, n, Qe), w.set(y, O), O.update(g), P(I, S.title === null ? R.textContent : Y(me(S, n), c)), P(h, S.description === null ? null : ve(U(S.description, c, n.locale), c)), P(F, O.element), window.dispatchEvent(new Event("resize"));
  }, ft = (S) => {
    var z;
    let N = ge(), [G] = N;
    y = (z = N.filter((ee) => ee <= S).pop()) != null ? z : G, [k, Q, L].forEach((ee) => P(ee)), je(), y === f ? Re() : hr(u[y]), Te(), V.toggle(y !== G), $e.toggle(y !== f), Ce.toggle(y === f), ce.toggle(C && ke(1) < f), P(X, y === f ? e.publishNote() : null);
  }, Ve = (S) => {
    ft(S), l(y), ye(I), gt.scrollIntoView();
  }, gt = m(
    "form",
    { class: "ext-localSkills-form", novalidate: "" },
    m("div", { class: "ext-localSkills-form-progress" }, R, H),
    I,
    h,
    k,
    Ie,
    L,
    X,
    Q,
    ae,
    m(
      "div",
      { class: "ext-localSkills-form-step-buttons" },
      ...Ee.map(({ $element: S }) => S[0])
    )
  );
  return gt.addEventListener("submit", (S) => S.preventDefault()), ft(e.step), {
    element: gt,
    values: () => p,
    answer: () => g.values,
    step: () => y,
    goTo: Ve,
    show(S) {
      p = S, g = d(p), E.clear(), x.forEach((N) => N.show(p)), ft(y);
    },
    say(S) {
      P(Q, S), S !== null && (ye(Q), Q.scrollIntoView({ block: "nearest" }));
    },
    setBusy(S) {
      Ie.disabled = S, Ee.forEach((N) => N.setDisabled(S)), P(ae, S ? c.text("localskills-form-publishing") : null), S && P(Q);
    },
    focusStep: () => ye(I)
  };
}

// src/ui/survey-form/answer-form.ts
var uo = 1e3;
function Dn(e, t, n, o) {
  let { messages: r, pageUrl: s, titles: i, wiki: l, formatDate: a } = t, { survey: c, texts: u, definitionRevision: f } = n, d = i.answer(c.id, o.name), p = null, g = cn(t.storage, t.wikiId, c.id, o.name), y = () => {
  }, C = () => p ? p.base() : n.answer, O = () => C().reading.values, E = () => {
    let I = t.saving.now();
    return p = p || I.createAnswerPublisher(t, n, o.name), { saving: I, publisher: p };
  }, x = (I) => kt(c, I, O()), w = (I, ...h) => {
    y(), g.clear();
    let k = m("h2", { class: "ext-localSkills-form-step-title", tabindex: "-1" }, I);
    P(e, m("div", { class: "ext-localSkills-form-done" }, k, ...h)), ye(k), e.scrollIntoView();
  }, v = (I) => w(
    r.text(I ? "localskills-form-published" : "localskills-form-unchanged"),
    B(
      "success",
      m("p", {}, r.text("localskills-form-published-page"), " ", se(s(d), d)),
      m("p", {}, r.text("localskills-form-published-next"))
    ),
    E().saving.nextSteps(t, n, O(), o),
    ue(J(r.text("localskills-form-change"), "normal", H)),
    A()
  ), R = () => w(
    r.text("localskills-form-withdrawn"),
    en(t, d),
    ue(J(r.text("localskills-form-answer-again"), "normal", H))
  ), A = () => {
    let I = m("div", { class: "ext-localSkills-form-message" }), h = (k) => {
      P(I, m(
        "div",
        { class: "ext-localSkills-form-busy", role: "status" },
        r.text("localskills-form-withdrawing")
      ));
      let { saving: L, publisher: F } = E();
      F.withdraw(k).then((Q) => {
        if (Q.kind !== "fault") {
          R();
          return;
        }
        P(I, L.faultNotice({
          context: t,
          title: d,
          fault: Q.fault,
          pageText: F.pageText(/* @__PURE__ */ new Map()),
          isKept: !0,
          tryAgain: h
        })), ye(I);
      });
    };
    return m("div", {}, qt(t, () => h()), I);
  }, H = () => {
    y();
    let I = C(), h = O().size > 0, k = g.read(), { values: L, leftOut: F } = k ? ln(c, k.values) : { values: O(), leftOut: 0 }, Q = k !== null && (!x(L) || F > 0), X = m("div", {}), ae = m("div", { class: "ext-localSkills-form-discard" }), Ie = m(
      "div",
      {},
      Jt(t, o, c.audience.population),
      Kt(t, o, n),
      h ? xt(t, d, I, !0, A()) : null
    ), ge = () => {
      Ie.hidden = V.step() > 0, ae.hidden = x(V.values()) || X.firstChild !== null;
    }, ke = {
      loadLanguages: l.loadLanguages,
      loadWikis: l.loadWikis,
      loadPickers: t.loadPickers,
      suggest: dn(t, o)
    }, Fe = 0, Se = () => {
      t.saving.load().catch(() => {
      });
    }, V = Vn({
      loaded: n,
      saving: t.saving,
      environment: ke,
      formatDate: a,
      values: L,
      step: Q ? k.step : 0,
      canReviewEarly: h,
      publishNote: () => m(
        "p",
        {},
        r.text("localskills-form-publish-note", o.name),
        " ",
        se(s(d), d)
      ),
      onChange: () => {
        ae.hidden = X.firstChild !== null, ce.changed(), clearTimeout(Fe), Fe = window.setTimeout(Se, uo);
      },
      onStep: (_) => {
        Se(), P(X), ge(), $e.show(_), ce.changed();
      },
      onPublish: () => He()
    }), ce = un(() => x(V.values()) ? (g.clear(), !0) : g.write({
      baseRevision: C().revision,
      baseValues: O(),
      definitionRevision: f,
      step: V.step(),
      keptAt: t.now().toISOString(),
      values: V.values()
    })), $e = pn(c.id, V.step(), V.goTo);
    y = () => {
      ce.stop(), $e.stop(), y = () => {
      };
    };
    let Ce = (_) => {
      g.clear(), ce.settle(), P(X), V.show(_), ge(), Qe(!1), V.focusStep();
    }, Ee = () => Ce(O()), Qe = (_) => P(ae, bt(t, _, Ee)), je = (_) => {
      let { saving: Pe, publisher: Re } = E();
      switch (V.setBusy(!1), _.kind) {
        case "published":
        case "unchanged":
          v(_.kind === "published");
          return;
        case "conflict":
          V.say(Pe.conflictNotice({
            survey: c,
            texts: u,
            words: Pe.createAnswerWords(u, ke, a),
            mine: V.answer(),
            saved: _.saved.reading.values,
            savedBy: _.saved.user,
            keepMine: () => {
              Re.rebase(_.saved), He();
            },
            takeSaved: () => {
              Re.rebase(_.saved), Ee();
            }
          }));
          return;
        case "fault":
          V.say(Pe.faultNotice({
            context: t,
            title: d,
            fault: _.fault,
            pageText: Re.pageText(V.answer()),
            isKept: ce.keep(),
            tryAgain: He
          }));
      }
    }, He = (_) => {
      if (V.answer().size === 0) {
        V.say(B("error", m("p", {}, r.text("localskills-form-nothing-answered"))));
        return;
      }
      ce.keep(), V.setBusy(!0), E().publisher.publish(V.answer(), _).then(je);
    }, Te = Q && k.baseRevision !== I.revision && !kt(c, k.baseValues, O());
    Q && P(X, Xt(
      t,
      k.keptAt,
      Te,
      k.definitionRevision === f ? null : F,
      Ee
    )), Qe(Te), ge(), P(e, Ie, X, V.element, ae);
  };
  return {
    open: H,
    showSaved(I) {
      P(
        e,
        I,
        O().size > 0 ? xt(t, d, C(), !1, A()) : null
      );
    }
  };
}

// src/core/json/fault.ts
function W(e, t) {
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
function D(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function M(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Ne = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function ct(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!D(e))
    return null;
  let t = M(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let n = {};
  for (let o of Object.keys(e)) {
    let r = e[o];
    (o === "default" || Ne.test(o)) && typeof r == "string" && r.trim() !== "" && (n[o] = r);
  }
  return Object.keys(n).length === 0 ? null : { kind: "texts", texts: n };
}

// src/core/survey/conditions/parse-condition.ts
var Rt = 4e3, mo = 50, At = {
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
}, Je = /[ \t\n\r]*/y, Ot = /[a-z_]\w*/iy, po = /[=<>!]=|=[<>]|<>|\*=|&&|\|\||[=<>+\-*/%^]/y, fo = /-?(?:\d+\.\d+|[1-9]\d*|0)/y, go = /'(?:[^'"\\]|\\['"]|\\(?!['"]))*'|"(?:[^'"\\]|\\['"]|\\(?!['"]))*"/y, yo = /\{([^{}]*)\}/y, ho = /\w+|[^]/y, xo = /^[a-z0-9-]{1,48}(?:\.[a-z0-9-]{1,48}){0,2}$/, bo = /^(?:(?:item|choice|self|row(?:index|name|title|value))$|(?:item|choice|self|parent|survey|(?:prev|next|total)?row|(?:prev|next|parent)?panel)\.|[#$])/i;
function Wn(e) {
  let t = 0, n = 0, o = null;
  function r(E, x = j(i()), w = t) {
    return o = o != null ? o : { code: `condition-${E}`, position: w, parameters: [w + 1, x] }, null;
  }
  function s(E) {
    E.lastIndex = t;
    let x = E.exec(e);
    return t += x ? x[0].length : 0, x;
  }
  function i() {
    let E = t, x = s(ho);
    return t = E, x ? x[0] : "";
  }
  function l(E) {
    s(Je);
    let x = e[t] === E;
    return t += x ? 1 : 0, x;
  }
  function a(E) {
    var w;
    let x = c();
    for (; x !== null; ) {
      s(Je);
      let v = t, R = (w = s(po)) != null ? w : s(Ot), A = R === null ? "" : R[0].toLowerCase(), H = Object.prototype.hasOwnProperty.call(At, A), [I, h] = H ? At[A] : [0, "or"];
      if (I < E)
        return t = v, R === null || H ? x : r("operator");
      let k = a(I + 1);
      x = k && { kind: "binary", operator: h, left: x, right: k };
    }
    return null;
  }
  function c() {
    s(Je), n++;
    let E = n > mo ? r("too-deep") : u();
    return n--, E;
  }
  function u() {
    var R;
    let E = t;
    if (l("(")) {
      let A = a(1);
      return A && (l(")") ? A : r("parenthesis", "(", E));
    }
    if (l("!"))
      return f("not", c());
    if (l("["))
      return y(E);
    let x = s(Ot);
    if (x === null)
      return d((R = p()) != null ? R : g());
    let w = x[0].toLowerCase();
    if (e[t] === "(")
      return t++, x[0] === "iif" ? C() : r("function", x[0], E);
    if (w === "negate")
      return f("not", c());
    if (w === "true" || w === "false")
      return d({ kind: "value", value: w === "true" });
    let v = Object.prototype.hasOwnProperty.call(At, w);
    return r(v ? "operand" : w === "not" ? "not" : "word", x[0], E);
  }
  function f(E, x) {
    return x && { kind: "unary", operator: E, operand: x };
  }
  function d(E) {
    s(Je);
    let x = t, w = E && s(Ot), v = w ? w[0].toLowerCase() : "";
    return v === "empty" || v === "notempty" ? f(v, E) : (t = x, E);
  }
  function p() {
    let E = s(fo);
    if (E)
      return { kind: "value", value: Number(E[0]) };
    let x = s(go);
    return x && { kind: "value", value: x[0].slice(1, -1).replace(/\\(['"])/g, "$1") };
  }
  function g() {
    let E = t, x = s(yo);
    if (x === null) {
      let v = i();
      return r(v === "{" ? "brace" : v === '"' || v === "'" ? "text" : "operand");
    }
    let w = x[1];
    return bo.test(w) ? r("context", j(x[0]), E) : xo.test(w) ? { kind: "answer", parameter: w } : r("answer", j(x[0]), E);
  }
  function y(E) {
    let x = [];
    if (l("]"))
      return { kind: "value", value: x };
    do {
      s(Je);
      let w = p();
      if (w === null)
        return r("list-item");
      x.push(w.value);
    } while (l(","));
    return l("]") ? { kind: "value", value: x } : r("list", "[", E);
  }
  function C() {
    let E = t - 4, x = a(1), w = x && (l(",") ? a(1) : r("iif", "iif", E)), v = w && (l(",") ? a(1) : r("iif", "iif", E));
    return x && w && v && (l(")") ? { kind: "iif", operands: [x, w, v] } : r("iif", "iif", E));
  }
  e.length > Rt ? (t = Rt, r("too-long", Rt)) : e.trim() === "" && r("blank");
  let O = o ? null : a(1);
  return O !== null && t < e.length && r("rest"), o != null ? o : { source: e, expression: O };
}

// src/core/survey/property-reader.ts
var vo = { pages: 100, elements: 200, columns: 30, rows: 300 }, wo = 1e3;
function _n(e) {
  let t = (r, s, ...i) => {
    e.push({ path: r, code: s, parameters: i });
  }, n = (r, s, i, l, a, ...c) => {
    let u = M(r, i);
    return typeof u == "string" && a(u) ? u : (u !== void 0 && t(W(s, i), l, j(u), ...c), null);
  }, o = (r, s, i, l, a) => {
    let c = M(r, i);
    return a(c) ? c : (c !== void 0 && t(W(s, i), l), null);
  };
  return {
    fault: t,
    string: n,
    text(r, s, i) {
      let l = M(r, i), a = ct(l);
      return a === null && l !== void 0 && t(W(s, i), "expected-text"), a;
    },
    word(r, s, i, l) {
      var c;
      return (c = n(r, s, i, "not-one-of", (u) => l.includes(u), l)) != null ? c : l[0];
    },
    id: (r, s, i) => n(r, s, i, "bad-id", (l) => Z.test(l)),
    count(r, s, i) {
      let l = o(r, s, i, "expected-whole-number", Mt);
      return l !== null && l < 0 ? (t(W(s, i), "too-small", l, 0), null) : l;
    },
    list(r, s, i) {
      var c, u;
      let l = (c = o(r, s, i, "expected-list", Array.isArray)) != null ? c : [], a = (u = vo[i]) != null ? u : wo;
      return l.length > a && t(W(s, i), "too-many-items", a), l.slice(0, a);
    },
    object: (r, s, i) => {
      var l;
      return (l = o(r, s, i, "expected-object", D)) != null ? l : {};
    },
    condition(r, s, i) {
      let l = n(r, s, i, "expected-string", (c) => c.trim() !== ""), a = l === null ? null : Wn(l);
      return a !== null && "code" in a ? (t(W(s, i), a.code, ...a.parameters), null) : a;
    }
  };
}
function Bn(e) {
  return Ne.test(e);
}
function Mt(e) {
  return Number.isSafeInteger(e);
}

// src/core/survey/read-choices.ts
var Lt = 20;
function le(e, t, n, o) {
  let r = /* @__PURE__ */ new Map(), s = W(t, n);
  return o.list(e, t, n).forEach((i, l) => {
    let a = W(s, l), c = D(i) ? i : {}, u = D(i) ? M(i, "value") : i, f = It(u) ? String(u) : "";
    Z.test(f) ? r.has(f) ? o.fault(a, "code-taken", f) : r.set(f, {
      value: f,
      text: o.text(c, a, "text"),
      visibleIf: o.condition(c, a, "visibleIf"),
      isRetired: M(c, "retired") === !0
    }) : o.fault(a, "bad-id", j(u));
  }), r.size === 0 ? (o.fault(s, "empty-list"), null) : Array.from(r.values());
}
function ut(e, t) {
  return { value: e, text: t, visibleIf: null, isRetired: !1 };
}
function Nt(e, t, n, o) {
  let r = (s, i, l, a) => {
    var u;
    let c = M(e, i) === void 0 ? l : i;
    return M(e, c) !== !0 ? null : o.some(({ value: f }) => f === s) ? (n.fault(W(t, c), "special-code-taken", s), null) : ut(s, (u = n.text(e, t, a)) != null ? u : { kind: "message", key: `localskills-choice-${s}` });
  };
  return {
    other: r(he, "showOtherItem", "hasOther", "otherText"),
    none: r(tn, "showNoneItem", "hasNone", "noneText"),
    refused: r(vt, "showRefuseItem", "", "refuseText"),
    dontKnow: r(wt, "showDontKnowItem", "", "dontKnowText")
  };
}
function Un(e, t, n) {
  if (M(e, "rateValues") !== void 0)
    return le(e, t, "rateValues", n);
  let o = (a, c) => {
    let u = M(e, a);
    return Mt(u) ? u : (u !== void 0 && n.fault(W(t, a), "expected-whole-number"), c);
  }, [r, s, i] = [o("rateMin", 1), o("rateMax", 5), o("rateStep", 1)];
  if (s <= r || i < 1)
    return n.fault(`${t}.rateMax`, "bad-rating", r, s, i), null;
  let l = [];
  for (let a = r; a <= s && l.length < Lt; a += i)
    l.push(ut(String(a), null));
  return r + Lt * i <= s && n.fault(`${t}.rateMax`, "too-many-steps", Lt), l;
}
function zn(e, t, n) {
  let o = /* @__PURE__ */ new Map();
  return n.list(e, t, "columns").forEach((r, s) => {
    let i = W(`${t}.columns`, s), l = D(r) ? M(r, "name") : void 0;
    if (!D(r) || typeof l != "string" || !Z.test(l)) {
      n.fault(`${i}.name`, "bad-id", j(l));
      return;
    }
    if (o.has(l)) {
      n.fault(`${i}.name`, "name-taken", l);
      return;
    }
    let a = le(r, i, "choices", n);
    a !== null && o.set(l, { name: l, title: n.text(r, i, "title"), choices: a });
  }), o.size === 0 ? (n.fault(`${t}.columns`, "empty-list"), null) : Array.from(o.values());
}
function It(e) {
  return typeof e == "string" || typeof e == "number";
}

// src/core/survey/read-questions.ts
var Ft = ["survey", "revision", "submitted", "language"], ko = [
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
], So = ["text", "number", "url", "date", "month"], Jn = ["skills", "languages", "wikis"], jn = 200, Gn = 3;
function Kn(e) {
  let t = new Set(Ft), n = 0, o = (s, i, l) => {
    let a = [];
    return e.list(s, i, "elements").forEach((c, u) => {
      let f = r(c, W(`${i}.elements`, u), l);
      f !== null && a.push(f);
    }), a;
  }, r = (s, i, l) => {
    if (!D(s))
      return e.fault(i, "expected-object"), null;
    let a = M(s, "name");
    if (typeof a != "string" || !Z.test(a))
      return e.fault(`${i}.name`, "bad-id", j(a)), null;
    if (t.has(a)) {
      let d = Ft.includes(a);
      return e.fault(`${i}.name`, d ? "reserved-name" : "name-taken", a, Ft), null;
    }
    let c = {
      name: a,
      title: e.text(s, i, "title"),
      description: e.text(s, i, "description"),
      visibleIf: e.condition(s, i, "visibleIf")
    }, u = M(s, "type");
    if (u === "panel")
      return l === Gn ? (e.fault(i, "panels-too-deep", Gn), null) : (t.add(a), T(b({}, c), { type: u, elements: o(s, i, l + 1) }));
    if (u === "html") {
      let d = e.text(s, i, "html");
      return d === null && M(s, "html") === void 0 && e.fault(`${i}.html`, "missing-property", "html"), t.add(a), d && T(b({}, c), { type: u, text: d });
    }
    if (n === jn)
      return e.fault(i, "too-many-questions", jn), null;
    let f = Co(s, i, u, T(b({}, c), {
      isRequired: M(s, "isRequired") === !0,
      requiredIf: e.condition(s, i, "requiredIf"),
      isRetired: M(s, "retired") === !0
    }), e);
    return f !== null && (n++, t.add(a)), f;
  };
  return { read: (s, i) => o(s, i, 0) };
}
function Co(e, t, n, o, r) {
  switch (n) {
    case "radiogroup": {
      let a = le(e, t, "choices", r);
      return a && b(T(b({}, o), { type: n }), s(a));
    }
    case "checkbox": {
      let a = le(e, t, "choices", r);
      return a && b(b(T(b({}, o), { type: n }), s(a)), l());
    }
    case "dropdown":
    case "tagbox": {
      let a = Eo(e, t, r), c = a === null ? le(e, t, "choices", r) : [];
      if (c === null)
        return null;
      let u = T(b(b({}, o), s(c)), { choicesFrom: a });
      return n === "dropdown" ? T(b({}, u), { type: n }) : b(T(b({}, u), { type: n }), l());
    }
    case "ranking": {
      let a = le(e, t, "choices", r), c = M(e, "selectToRankEnabled") === !0;
      return a && b(T(b({}, o), { type: n, choices: a, isSelectToRank: c }), l());
    }
    case "rating": {
      let a = Un(e, t, r);
      return a && T(b({}, o), {
        type: n,
        choices: a,
        minRateDescription: r.text(e, t, "minRateDescription"),
        maxRateDescription: r.text(e, t, "maxRateDescription"),
        special: i(a)
      });
    }
    case "boolean": {
      let a = ["true", "false"].map((c) => {
        var u;
        return ut(
          c,
          (u = r.text(e, t, c === "true" ? "labelTrue" : "labelFalse")) != null ? u : { kind: "message", key: `localskills-choice-${c}` }
        );
      });
      return T(b({}, o), { type: n, choices: a, special: i(a) });
    }
    case "text":
      return b(T(b({}, o), { type: n }), To(e, t, r));
    case "comment":
      return T(b({}, o), { type: n, maxLength: r.count(e, t, "maxLength") || null });
    case "matrix": {
      let a = le(e, t, "rows", r), c = le(e, t, "columns", r), u = ["eachRowRequired", "isAllRowRequired"].some((f) => M(e, f) === !0);
      return a && c && T(b({}, o), { type: n, choices: c, rows: a, isEachRowRequired: u });
    }
    case "matrixdropdown": {
      let a = r.string(e, t, "rowsFrom", "bad-id", (f) => f === "" || Z.test(f)), c = a === null ? le(e, t, "rows", r) : [], u = zn(e, t, r);
      return c && u && T(b({}, o), { type: n, columns: u, rows: c, rowsFrom: a });
    }
    default:
      return r.fault(`${t}.type`, "unknown-question-type", j(n), ko), null;
  }
  function s(a) {
    let c = Nt(e, t, r, a);
    return { choices: [...a, ...de(c)], special: c };
  }
  function i(a) {
    return T(b({}, Nt(e, t, r, a)), { other: null, none: null });
  }
  function l() {
    return {
      minSelectedChoices: r.count(e, t, "minSelectedChoices") || null,
      maxSelectedChoices: r.count(e, t, "maxSelectedChoices") || null
    };
  }
}
function Eo(e, t, n) {
  return n.string(
    e,
    t,
    "choicesFrom",
    "not-one-of",
    (o) => Jn.includes(o),
    Jn
  );
}
function To(e, t, n) {
  let o = n.word(e, t, "inputType", So), r = (s) => {
    let i = M(e, s), l = typeof i == "string" || typeof i == "number" ? Po(String(i), o) : null;
    return l === null && i !== void 0 && n.fault(W(t, s), "limit-not-of-type", j(i), o), l;
  };
  return {
    inputType: o,
    min: r("min"),
    max: r("max"),
    isInteger: M(e, "integer") === !0,
    maxLength: n.count(e, t, "maxLength") || null,
    placeholder: n.text(e, t, "placeholder")
  };
}
function Po(e, t) {
  switch (t) {
    case "number":
      return Me(e);
    case "date":
      return be(e) ? e : null;
    case "month":
      return qe(e) ? e : null;
    default:
      return null;
  }
}

// src/core/survey/map-questions.ts
function dt(e, t) {
  let n = (o) => o.type === "html" ? o : o.type === "panel" ? T(b({}, o), { elements: o.elements.map(n) }) : t(o);
  return T(b({}, e), { pages: e.pages.map((o) => T(b({}, o), { elements: o.elements.map(n) })) });
}

// src/core/survey/scale.ts
var Ro = ["importance", "ability"], Ao = ["1", "2", "3", "4", "5"];
function Xn(e) {
  let t = (n) => {
    let o = Ro.includes(n.name), r = n.choices.some((s) => Yn(s.value) && s.text !== null);
    return !o || r ? n : T(b({}, n), {
      choices: n.choices.map((s) => Yn(s.value) ? T(b({}, s), { text: { kind: "message", key: `localskills-scale-${n.name}-${s.value}` } }) : s)
    });
  };
  return dt(e, (n) => n.type === "matrixdropdown" && n.name === e.measures.grid ? T(b({}, n), { columns: n.columns.map(t) }) : n);
}
function Yn(e) {
  return Ao.includes(e);
}

// src/core/survey/read-definition.ts
var Oo = ["draft", "open", "paused", "closed", "archived"], Mo = ["individuals", "affiliates", "partners", "society"], Lo = 5, No = 5;
function Zn(e) {
  var c, u;
  let t = [], n = _n(t);
  if (!D(e))
    return n.fault("$", "expected-object"), { survey: null, faults: t };
  let o = "$.localSkills", r = n.object(e, "$", "localSkills"), s = M(r, "id"), i = typeof s == "string" && Z.test(s);
  i || n.fault(`${o}.id`, "bad-id", j(s));
  let l = Io(e, n);
  if (ne({ pages: l }).length === 0)
    return n.fault("$.pages", "no-question"), { survey: null, faults: t };
  if (!i)
    return { survey: null, faults: t };
  let a = {
    id: s,
    locale: n.string(e, "$", "locale", "bad-language", Bn),
    status: n.word(r, o, "status", Oo),
    opens: n.string(r, o, "opens", "bad-date", be),
    closes: n.string(r, o, "closes", "bad-date", be),
    title: n.text(e, "$", "title"),
    description: n.text(e, "$", "description"),
    pages: l,
    minAnswers: (c = n.count(r, o, "minAnswers")) != null ? c : Lo,
    minCell: (u = n.count(r, o, "minCell")) != null ? u : No,
    notInStatistics: Array.from(/* @__PURE__ */ new Set([
      ...n.list(r, o, "notInStatistics").filter(It).map(String),
      ...nn
    ])),
    audience: Fo(r, n),
    measures: $o(r, n),
    core: Qo(r, n),
    follows: n.id(r, o, "follows")
  };
  return { survey: Xn(a), faults: t };
}
function Io(e, t) {
  let n = Kn(t), o = [];
  return t.list(e, "$", "pages").forEach((r, s) => {
    var a;
    let i = W("$.pages", s);
    if (!D(r)) {
      t.fault(i, "expected-object");
      return;
    }
    let l = (a = t.id(r, i, "name")) != null ? a : `page${s + 1}`;
    o.push({
      // Two pages of one name could not be told apart where a page is shown or hidden by its name.
      name: o.some((c) => c.name === l) ? `${l}-${s + 1}` : l,
      title: t.text(r, i, "title"),
      description: t.text(r, i, "description"),
      visibleIf: t.condition(r, i, "visibleIf"),
      elements: n.read(r, i)
    });
  }), o;
}
function Fo(e, t) {
  var r;
  let n = "$.localSkills.audience", o = t.object(e, "$.localSkills", "audience");
  return {
    population: t.word(o, n, "population", Mo),
    description: t.text(o, n, "description"),
    minEdits: (r = t.count(o, n, "minEdits")) != null ? r : 0,
    groups: $t(t.list(o, n, "groups"))
  };
}
function $o(e, t) {
  let n = "$.localSkills.measures", o = t.object(e, "$.localSkills", "measures");
  return {
    grid: t.id(o, n, "grid"),
    wantToLearn: t.id(o, n, "wantToLearn"),
    canTeach: t.id(o, n, "canTeach"),
    groupBy: $t(t.list(o, n, "groupBy"))
  };
}
function Qo(e, t) {
  let n = "$.localSkills.core", o = t.object(e, "$.localSkills", "core"), r = t.id(o, n, "id");
  return r === null ? null : { id: r, questions: $t(t.list(o, n, "questions")) };
}
function $t(e) {
  return e.filter((t) => typeof t == "string");
}

// src/core/survey/with-skills.ts
function er(e, t) {
  return t === null || !Ho(e) ? e : dt(e, (n) => {
    if ("choicesFrom" in n && n.choicesFrom === "skills") {
      let o = t.skills.filter((r) => !tr(r, t)).map(qn);
      return T(b({}, n), { choices: [...o, ...de(n.special)] });
    }
    return n.type === "matrixdropdown" && n.rowsFrom !== null ? T(b({}, n), { rows: Vo(n.rowsFrom, t).map(qn) }) : n;
  });
}
function Ho(e) {
  return ne(e).some((t) => "choicesFrom" in t && t.choicesFrom === "skills" || t.type === "matrixdropdown" && t.rowsFrom !== null);
}
function tr(e, t) {
  return e.parent === null && t.children(e.id).length > 0;
}
function Vo(e, t) {
  return t.skills.filter((n) => t.children(n.id).length === 0 && (e === "" ? !tr(n, t) : t.ancestors(n.id).some((o) => o.id === e)));
}
function qn(e) {
  return { value: e.id, text: null, visibleIf: null, isRetired: e.isRetired };
}

// src/core/skills/taxonomy.ts
function Do(e, t = null) {
  let n = new Map(e.map((a) => [a.id, a])), o = (a) => {
    var c;
    return (c = n.get(a)) != null ? c : null;
  }, r = (a, c) => {
    let u = /* @__PURE__ */ new Set([a]), f = [], d = o(a);
    for (; d !== null; ) {
      let p = c(d);
      d = p === null || u.has(p) ? null : o(p), d !== null && (u.add(d.id), f.push(d));
    }
    return f;
  }, s = (a) => {
    var c;
    return (c = r(a, (u) => u.replacedBy).pop()) != null ? c : o(a);
  }, i = /* @__PURE__ */ new Map();
  for (let a of e)
    if (!a.isRetired) {
      let c = a.parent !== null && n.has(a.parent) ? a.parent : null, u = i.get(c);
      u === void 0 ? i.set(c, [a]) : u.push(a);
    }
  let l = null;
  return {
    skills: e,
    locale: t,
    get: o,
    current: s,
    children: (a) => {
      var c;
      return (c = i.get(a)) != null ? c : [];
    },
    ancestors: (a) => r(a, (c) => c.parent),
    find: (a) => {
      var c, u;
      return l = l != null ? l : Bo(e, s), (u = (c = s(a.trim())) != null ? c : l.get(or(a))) != null ? u : null;
    }
  };
}
function rr(e) {
  let t = [], n = /* @__PURE__ */ new Map(), o = D(e) ? M(e, "skills") : void 0;
  D(e) ? Array.isArray(o) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(o) ? o : []).forEach((s, i) => {
    let l = W("$.skills", i), a = D(s) ? Wo(s) : null;
    if (a === null) {
      let c = D(s) ? M(s, "id") : s;
      t.push({ path: `${l}.id`, code: "bad-id", parameters: [j(c)] });
    } else n.has(a.id) ? t.push({ path: `${l}.id`, code: "code-taken", parameters: [a.id] }) : n.set(a.id, a);
  });
  let r = D(e) ? M(e, "locale") : null;
  return {
    taxonomy: Do(
      Array.from(n.values()),
      typeof r == "string" && Ne.test(r) ? r : null
    ),
    faults: t
  };
}
function Wo(e) {
  var s;
  let t = M(e, "id");
  if (typeof t != "string" || !Z.test(t))
    return null;
  let n = (i) => {
    let l = M(e, i);
    return typeof l == "string" && l !== "" ? l : null;
  }, o = M(e, "capx"), r = n("replacedBy");
  return {
    id: t,
    label: (s = ct(M(e, "label"))) != null ? s : { kind: "texts", texts: { default: t } },
    aliases: _o(M(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(o) ? o : [o]).filter((i) => typeof i == "number"),
    wikidata: n("wikidata"),
    isRetired: M(e, "status") === "retired" || r !== null,
    replacedBy: r
  };
}
function _o(e) {
  let t = {};
  if (D(e))
    for (let n of Object.keys(e)) {
      let o = e[n];
      (n === "default" || Ne.test(n)) && Array.isArray(o) && (t[n] = o.filter((r) => typeof r == "string"));
    }
  return t;
}
function Bo(e, t) {
  let n = /* @__PURE__ */ new Map(), o = (r) => {
    let s = /* @__PURE__ */ new Map();
    for (let i of e) {
      let l = t(i.id);
      for (let a of r(i)) {
        let c = or(a), u = s.get(c);
        s.set(c, u === void 0 || u === l ? l : null);
      }
    }
    s.forEach((i, l) => {
      n.has(l) || n.set(l, i);
    });
  };
  return o((r) => r.label.kind === "texts" ? nr(r.label.texts) : []), o((r) => nr(r.aliases).reduce((s, i) => s.concat(i), [])), n;
}
function nr(e) {
  return Object.keys(e).map((t) => e[t]);
}
function or(e) {
  return e.normalize("NFC").toLowerCase().replace(/[\s_-]+/g, " ").trim();
}

// src/ui/survey-form/load-survey.ts
var Uo = {
  revision: 0,
  text: "",
  timestamp: null,
  user: null,
  reading: { exclusion: "no-answer", values: /* @__PURE__ */ new Map(), unknown: /* @__PURE__ */ new Map(), definitionRevision: null, submitted: null, language: null }
};
function sr(e) {
  try {
    return JSON.parse(e || "");
  } catch (t) {
    return null;
  }
}
function ir(e) {
  return K(this, null, function* () {
    let { messages: t, titles: n, surveyId: o, user: r, wiki: s } = e, i = n.definition(o), l = r === null ? "" : n.answer(o, r.name), { pages: a, refusal: c } = r === null ? { pages: yield s.readPages([i]), refusal: null } : yield s.readForEditing([i, l, n.skills()], l), u = a.get(i);
    if (!u)
      return "no-definition";
    let { survey: f } = Zn(sr(u.latest.text));
    if (f === null)
      return "bad-definition";
    let d = a.get(n.skills()), p = d ? rr(sr(d.latest.text)).taxonomy : null, g = er(f, p), y = a.get(l);
    return {
      survey: g,
      definitionRevision: u.latest.id,
      texts: { messages: t, locale: g.locale, taxonomy: p },
      answer: y ? (yield e.saving.load()).createAnswerPageReader(e, g)(y) : Uo,
      refusal: c
    };
  });
}

// src/ui/survey-form/survey-place.ts
var lr = ".ext-localSkills-survey-questions", zo = ".ext-localSkills-survey-public", Jo = ".ext-localSkills-survey-how-to-answer";
function jo(e) {
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
function ar(e, t) {
  return K(this, null, function* () {
    let { messages: n, user: o } = t, r = e.querySelector(lr), s = m("div", {
      class: "ext-localSkills-survey-form",
      lang: n.language,
      dir: n.direction
    }), i = (u, f) => {
      let d = e.querySelector(u);
      d && (d.hidden = !f);
    }, l = (u) => {
      i(lr, u), i(zo, u);
    };
    e.insertBefore(s, r && r.parentNode === e ? r : null);
    let a = (u, f) => {
      l(!0), P(s, B(
        "error",
        m("p", {}, u),
        f === "" ? null : m("p", { dir: "auto" }, f),
        ue(J(n.text("localskills-save-try-again"), "normal", () => {
          c();
        }))
      ));
    }, c = () => K(null, null, function* () {
      o !== null && (l(!1), P(s, jo(t)));
      let u, f = null;
      try {
        u = yield ir(t), typeof u != "string" && u.refusal && (f = (yield t.saving.load()).refusalNotice(t, u.refusal));
      } catch (y) {
        a(n.text("localskills-form-not-loaded"), y instanceof re ? y.explanation : String(y));
        return;
      }
      if (u === "no-definition" || u === "bad-definition") {
        a(n.text(u === "no-definition" ? "localskills-form-no-definition" : "localskills-form-bad-definition"), t.titles.definition(t.surveyId));
        return;
      }
      let d = Bt(u.survey, t.now().toISOString()), p = d !== "open" ? Yt(t, u.survey, d) : f;
      if (l(o === null || p !== null), o === null) {
        i(Jo, !1), P(s, p || Gt(t));
        return;
      }
      let g = Dn(s, t, u, o);
      p === null ? g.open() : g.showSaved(p);
    });
    yield c();
  });
}

// src/wiki/save-fault-reason.ts
var cr = {
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
}, Go = new Map(
  Object.keys(cr).reduce(
    (e, t) => e.concat(cr[t].map((n) => [n, t])),
    []
  )
), Ko = [
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
function Qt(e) {
  let t = e.map((n) => Go.get(n) || "other");
  return Ko.find((n) => t.includes(n)) || "other";
}
function ur(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function mt(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var dr = 50;
function mr(e, t) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let l = ((i = t == null ? void 0 : t.xhr) == null ? void 0 : i.status) || 0, a = ur(l);
    return new re(a, a === "other" ? `HTTP ${l}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], o = n.map((l) => l.html || "").filter((l) => l !== "").join("<hr>"), r = n.map((l) => l.html ? mt(l.html) : l.text || l.code), s = n.map((l) => {
    var a;
    return (a = l.data) == null ? void 0 : a.readonlyreason;
  }).find((l) => l);
  return s ? new re("read-only", s, { code: e }) : new re(
    Qt(n.length ? n.map((l) => l.code) : [e]),
    r.join(`

`),
    o === "" ? { code: e } : { code: e, html: o }
  );
}
function Yo(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? mt(t) : t,
    imageUrl: e.url || null
  };
}
function Xo(e, t) {
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
function pr(e) {
  let { api: t, user: n, language: o } = e, r = {
    formatversion: 2,
    errorformat: "html",
    errorlang: o,
    errorsuselocal: !0
  }, s = (u) => new Promise((f, d) => {
    u.then(f, (...p) => {
      d(mr(String(p[0]), p[1]));
    });
  }), i = (u, f) => K(null, null, function* () {
    let { query: d = {} } = yield s(t.get(b(T(b({}, r), { action: "query", titles: u.slice() }), f))), p = new Map((d.normalized || []).map(({ from: y, to: C }) => [y, C])), g = new Map((d.pages || []).map((y) => [y.title, y]));
    return new Map(u.reduce((y, C) => {
      let O = g.get(p.get(C) || C);
      return O ? y.concat([[C, O]]) : y;
    }, []));
  }), l = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, a = (u) => {
    let f = [];
    return u.forEach((d, p) => {
      let g = d.revisions && d.revisions[0];
      g && f.push([p, Xo(d, g)]);
    }), f;
  };
  return {
    readPages(u) {
      return K(this, null, function* () {
        let f = Array.from(new Set(u)), d = [];
        for (let g = 0; g < f.length; g += dr)
          d.push(i(f.slice(g, g + dr), l).then(a));
        let p = yield Promise.all(d);
        return new Map(p.reduce((g, y) => g.concat(y), []));
      });
    },
    readForEditing(u, f) {
      return K(this, null, function* () {
        let d = yield i(u, T(b({}, l), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), p = d.get(f), [g, ...y] = p && p.actions && p.actions[p.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(a(d)),
          refusal: g ? mr(g.code, { errors: [g].concat(y) }) : null
        };
      });
    },
    existingPages(u) {
      return K(this, null, function* () {
        let f = yield i(u, { prop: "info" });
        return u.filter((d) => f.has(d) && !f.get(d).missing);
      });
    },
    spokenLanguages(u) {
      return K(this, null, function* () {
        let { query: { babel: f = {} } = {} } = yield s(
          t.get(T(b({}, r), { action: "query", meta: "babel", babuser: u }))
        ), d = "54321";
        return Object.keys(f).filter((p) => f[p] !== "0").sort((p, g) => d.indexOf(f[p]) - d.indexOf(f[g]));
      });
    },
    save(u) {
      return K(this, null, function* () {
        let d = (yield s(t.postWithToken("csrf", b(b(b(b(b(T(b({}, r), {
          action: "edit",
          title: u.title,
          text: u.text,
          summary: u.summary
        }), u.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: u.baseRevision }), u.contentModel ? { contentmodel: u.contentModel } : {}), u.bot ? { bot: !0 } : {}), u.captcha ? { captchaid: u.captcha.id, captchaword: u.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })))).edit;
        if (!d)
          throw new re("other", "");
        if (d.captcha)
          throw new re("captcha", "", { captcha: Yo(d.captcha), code: "captcha" });
        if (d.result !== "Success") {
          let g = d.warning || "";
          throw new re(
            Qt(d.code ? [d.code] : []),
            g === "" ? d.info || "" : mt(g),
            g === "" ? {} : { html: g }
          );
        }
        let { oldrevid: p } = d;
        return b({
          revision: d.newrevid || u.baseRevision,
          changed: d.nochange !== !0
        }, p && u.baseRevision !== 0 && p !== u.baseRevision ? { mergedWith: p } : {});
      });
    }
  };
}

// src/extension/load-part.ts
function pt(e) {
  let t = [`ext.localSkills.${e}`, `ext.gadget.LocalSkills-${e}`], n = t.find((o) => mw.loader.getState(o) !== null) || t[0];
  return mw.loader.getState(n) === "error" && mw.loader.state({ [n]: "registered" }), new Promise((o, r) => {
    mw.hook(Zo(e)).add(o), mw.loader.using(n).then(null, r);
  });
}
function Zo(e) {
  return `localSkills.${e}`;
}

// src/extension/load-pickers.ts
function Ht() {
  return pt("pickers");
}

// src/ui/survey-form/load-once.ts
function fr(e) {
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
var qo = ".ext-localSkills-survey[data-localskills-survey]", es = 10;
function ts(e) {
  let t = mw.config.get("wgNamespaceIds");
  return Object.keys(t).filter((n) => t[n] === e).map((n) => n.replace(/_/g, " "));
}
function gr(e) {
  let t = new Intl.DateTimeFormat(document.documentElement.lang || "en", e);
  return (n) => t.format(new Date(n));
}
var ns = fr(() => pt("saving"));
function rs(e, t) {
  let n = document.documentElement.dir === "rtl" ? "rtl" : "ltr", o = _t(mw, n), r = mw.user.getName(), s = new mw.Api(), i = null, l = () => K(null, null, function* () {
    let { createCatalogues: c } = yield Ht();
    return i = i || c(s, o.language), i;
  }), a = { year: "numeric", month: "long", day: "numeric" };
  return {
    surveyId: t,
    wiki: T(b({}, pr({ api: s, user: r, language: o.language })), {
      loadLanguages: () => K(null, null, function* () {
        return (yield l()).loadLanguages();
      }),
      loadWikis: () => K(null, null, function* () {
        return (yield l()).loadWikis();
      })
    }),
    loadPickers: Ht,
    saving: ns,
    templateNamespaces: ts(es),
    titles: Wt(e.getAttribute("data-localskills-root") || yt),
    messages: o,
    user: r === null ? null : {
      name: r,
      isTemporary: mw.user.isTemp(),
      editCount: mw.config.get("wgUserEditCount") || 0,
      groups: mw.config.get("wgUserGroups") || []
    },
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (c, u) => mw.util.getUrl(c, u),
    formatTime: gr(T(b({}, a), { hour: "numeric", minute: "2-digit" })),
    formatDate: gr(T(b({}, a), { timeZone: "UTC" }))
  };
}
function yr() {
  if (mw.config.get("wgAction") !== "view")
    return;
  let e = /* @__PURE__ */ new WeakSet();
  mw.hook("wikipage.content").add((t) => {
    t.find(qo).each((n, o) => {
      let r = o.getAttribute("data-localskills-survey") || "";
      !e.has(o) && Z.test(r) && (e.add(o), ar(o, rs(o, r)));
    });
  });
}

// src/extension/survey.ts
yr();
