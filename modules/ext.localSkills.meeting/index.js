// Built from src/extension/meeting.ts by `npm run build`. Change the source, not this file.
"use strict";
var Ji = Object.defineProperty, Qi = Object.defineProperties;
var Xi = Object.getOwnPropertyDescriptors;
var Kn = Object.getOwnPropertySymbols;
var jr = Object.prototype.hasOwnProperty, zr = Object.prototype.propertyIsEnumerable;
var cn = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), Yt = (e) => {
  throw TypeError(e);
};
var qr = (e, n, t) => n in e ? Ji(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, T = (e, n) => {
  for (var t in n || (n = {}))
    jr.call(n, t) && qr(e, t, n[t]);
  if (Kn)
    for (var t of Kn(n))
      zr.call(n, t) && qr(e, t, n[t]);
  return e;
}, I = (e, n) => Qi(e, Xi(n));
var Yn = (e, n) => {
  var t = {};
  for (var r in e)
    jr.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && Kn)
    for (var r of Kn(e))
      n.indexOf(r) < 0 && zr.call(e, r) && (t[r] = e[r]);
  return t;
};
var Zi = (e, n, t) => n.has(e) || Yt("Cannot " + t);
var Vr = (e, n, t) => n.has(e) ? Yt("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t);
var Qe = (e, n, t) => (Zi(e, n, "access private method"), t);
var v = (e, n, t) => new Promise((r, o) => {
  var s = (i) => {
    try {
      l(t.next(i));
    } catch (c) {
      o(c);
    }
  }, a = (i) => {
    try {
      l(t.throw(i));
    } catch (c) {
      o(c);
    }
  }, l = (i) => i.done ? r(i.value) : Promise.resolve(i.value).then(s, a);
  l((t = t.apply(e, n)).next());
}), fe = function(e, n) {
  this[0] = e, this[1] = n;
}, Pe = (e, n, t) => {
  var r = (l, i, c, u) => {
    try {
      var d = t[l](i), g = (i = d.value) instanceof fe, p = d.done;
      Promise.resolve(g ? i[0] : i).then((h) => g ? r(l === "return" ? l : "next", i[1] ? { done: h.done, value: h.value } : h, c, u) : c({ value: h, done: p })).catch((h) => r("throw", h, c, u));
    } catch (h) {
      u(h);
    }
  }, o = (l, i, c, u) => a[l] = (d) => (i = new Promise((g, p, h) => (h = () => r(l, d, g, p), s ? s.then(h) : h())), u = () => s === c && (s = 0), s = c = i.then(u, u), i), s, a = {};
  return t = t.apply(e, n), a[cn("asyncIterator")] = () => a, o("next"), o("throw"), o("return"), a;
}, Le = (e) => {
  var n = e[cn("asyncIterator")], t = !1, r, o = {};
  return n == null ? (n = e[cn("iterator")](), r = (s) => o[s] = (a) => n[s](a)) : (n = n.call(e), r = (s) => o[s] = (a) => {
    if (t) {
      if (t = !1, s === "throw") throw a;
      return a;
    }
    return t = !0, {
      done: !1,
      value: new fe(new Promise((l) => {
        var i = n[s](a);
        i instanceof Object || Yt("Object expected"), l(i);
      }), 1)
    };
  }), o[cn("iterator")] = () => o, r("next"), "throw" in n ? r("throw") : o.throw = (s) => {
    throw s;
  }, "return" in n && r("return"), o;
}, ge = (e, n, t) => (n = e[cn("asyncIterator")]) ? n.call(e) : (e = e[cn("iterator")](), n = {}, t = (r, o) => (o = e[r]) && (n[r] = (s) => new Promise((a, l, i) => (s = o.call(e, s), i = s.done, Promise.resolve(s.value).then((c) => a({ value: c, done: i }), l)))), t("next"), t("return"), n);

// src/ui/element.ts
function b(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((o) => r.setAttribute(o, n[o])), t.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function W(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function J(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/core/json/value.ts
function re(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function ie(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Xe = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Kr(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!re(e))
    return null;
  let n = ie(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let o = e[r];
    (r === "default" || Xe.test(r)) && typeof o == "string" && o.trim() !== "" && (t[r] = o);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/exchange/language-proficiency.ts
var Yr = 6, el = /^(.+)-([0-5n])$/i, Jr = /^(.+)-(?:.|\d\d)$/;
function Qr(e) {
  var t;
  let n = (t = Jr.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && xe(e) === null && Xe.test(n);
}
function xe(e) {
  var o;
  let n = el.exec(e), t = ((o = n == null ? void 0 : n[1]) != null ? o : e).toLowerCase();
  if (!Xe.test(t) || Jr.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? Yr : Number(r) };
}
function Xr(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === Yr ? "N" : t}`;
}
function Zr(e, n) {
  let t = (o) => o.map(xe).filter((s) => s !== null && s.proficiency !== 0).map(({ code: s }) => un(s)), r = t(n);
  return t(e).some((o) => r.includes(o));
}
var nl = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function un(e) {
  var n, t;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (t = (n = nl.exec(e)) == null ? void 0 : n[1]) != null ? t : e;
}

// src/core/json/fault.ts
function Re(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function X(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}

// src/core/near-words.ts
function In(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Jn(e, n, t) {
  let r = Array.from(In(e));
  if (r.length < 4 || r.length > 60)
    return null;
  let o = r.length < 8 ? 1 : 2, s = null;
  for (let a of n) {
    let l = tl(r, Array.from(In(t(a))), o);
    l !== null && (s = { found: a, slips: l }, o = l - 1);
  }
  return s;
}
function tl(e, n, t) {
  if (Math.abs(e.length - n.length) > t)
    return null;
  let r = [], o = Array.from({ length: n.length + 1 }, (a, l) => l);
  for (let a = 1; a <= e.length; a++) {
    let l = [a];
    for (let i = 1; i <= n.length; i++) {
      let c = e[a - 1] === n[i - 1], u = Math.min(o[i], l[i - 1]) + 1;
      u = Math.min(u, o[i - 1] + (c ? 0 : 1)), a > 1 && i > 1 && e[a - 1] === n[i - 2] && e[a - 2] === n[i - 1] && (u = Math.min(u, r[i - 2] + 1)), l.push(u);
    }
    r = o, o = l;
  }
  let s = o[n.length];
  return s <= t ? s : null;
}

// src/core/pages.ts
var Ue = "LocalSkills", Qn = "MediaWiki:LocalSkills.json", Se = /^[a-z0-9-]{1,48}$/;
function no(e = Ue) {
  let n = e.replace(/_/g, " ").trim(), t = (i) => `${n}/Survey/${i}`, [r, o] = ["", null], s = (i) => (i !== o && ([r, o] = [`${t(i)}/Answers/`, i]), r), a = `${n}/People/`, l = (i, c) => `${n}/${i}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (i) => `${t(i)}/definition.json`,
    answersPrefix: s,
    answer: (i, c) => s(i) + to(c),
    blankAnswer: (i, c) => `${t(i)}/Blank${c === void 0 ? "" : `/${c}`}`,
    results: (i) => `${t(i)}/Results`,
    resultsIn: (i, c) => `${t(i)}/Results/${c}`,
    communityResults: (i, c) => `${t(i)}/Results/Community/${c}`,
    resultsData: (i) => `${t(i)}/Results/data.json`,
    resultsTable: (i) => `${t(i)}/Results/data.csv`,
    resultsPart: (i, c, u) => `${t(i)}/Results/${c}-${u}.${c === "table" ? "csv" : "json"}`,
    texts: (i) => `${t(i)}/Texts`,
    translations: (i, c) => `${t(i)}/Texts/${c}`,
    people: (i) => a + i.replace(/_/g, " "),
    exchange: () => `${n}/Exchange`,
    exchangeIn: (i) => `${n}/Exchange/${i}`,
    exchangeData: (i = 1) => l("Exchange", i),
    exchangeTable: (i) => `${n}/Exchange/${i}.tab.json`,
    capacityExchange: () => `${n}/CapacityExchange`,
    capacityExchangeIn: (i) => `${n}/CapacityExchange/${i}`,
    capacityExchangeData: () => l("CapacityExchange", 1),
    matches: () => `${n}/Matches`,
    matchesIn: (i, c = 1) => `${n}/Matches/${i}${c === 1 ? "" : `/${c}`}`,
    matchesData: (i = 1) => l("Matches", i),
    needs: () => `${n}/Needs`,
    needsIn: (i) => `${n}/Needs/${i}`,
    needsData: () => l("Needs", 1),
    personOf: (i) => eo(a, i),
    surveyIdOf: (i) => {
      let c = `${n}/Survey/`, u = i.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return Se.test(d) ? d : null;
    },
    answererOf: (i, c) => eo(s(i), c)
  };
}
function to(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function eo(e, n) {
  let t = to(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/localized-text.ts
function ro(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), s = n.languageChain.find((c) => r.includes(c) || o && c === t), a = s !== void 0 && r.includes(s) ? s : o ? "default" : r.sort()[0], l = a === void 0 ? "" : e.texts[a], i = a === void 0 || a === "default" ? t : a;
  return { text: l, language: i, direction: i === null ? "auto" : Jt(i) };
}
var rl = [
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
function Jt(e) {
  return rl.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/provisional-skill.ts
var ol = /^x(n|[0-9a-z]{6})--(.+)$/;
var [Ne, Xn, oo, sl, al, il, ll] = [36, 1, 26, 38, 700, 128, 72], so = 1114111, cl = [
  [0, 31],
  [127, 160],
  [173, 173],
  [847, 847],
  [1564, 1564],
  [5760, 5760],
  [6155, 6159],
  [8192, 8203],
  [8206, 8207],
  [8232, 8239],
  [8287, 8303],
  [12288, 12288],
  [55296, 63743],
  [65024, 65039],
  [65279, 65279],
  [65520, 65535],
  [917504, so]
];
function ul(e) {
  return cl.every(([n, t]) => e < n || e > t);
}
function dl(e) {
  return e > 65280 && e < 65375;
}
function ao(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function gl(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function pl(e, n, t) {
  let r = Math.floor(e / (t ? al : 2));
  r += Math.floor(r / n);
  let o = 0;
  for (; r > (Ne - Xn) * oo / 2; o += Ne)
    r = Math.floor(r / (Ne - Xn));
  return o + Math.floor((Ne - Xn + 1) * r / (r + sl));
}
function ml(e, n) {
  return Math.min(oo, Math.max(Xn, e - n));
}
function fl(e) {
  let n = e.lastIndexOf("-"), t = ao(e.slice(0, Math.max(0, n))), [r, o, s] = [il, 0, ll], a = n + 1;
  for (; a < e.length; ) {
    let l = o;
    for (let i = Ne, c = 1; ; i += Ne) {
      let u = a < e.length ? e.charCodeAt(a++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : Ne;
      if (o += d * c, d >= Ne || o > 2147483647)
        return null;
      let g = ml(i, s);
      if (d < g)
        break;
      c *= Ne - g;
    }
    if (s = pl(o - l, t.length + 1, l === 0), r += Math.floor(o / (t.length + 1)), o %= t.length + 1, r > so || !ul(r))
      return null;
    t.splice(o++, 0, r);
  }
  return t;
}
function dn(e) {
  var s;
  let [, n = "", t = ""] = (s = ol.exec(e)) != null ? s : [], r = n === "" ? ao(e) : fl(t);
  if (r === null)
    return e;
  let o = gl(r.map((a) => dl(a) ? a - 65248 : a)).replace(/-+/g, " ").trim();
  return o === "" ? e : n.length > 1 ? `${o}\u2026` : o;
}

// src/core/skills/skill-words.ts
function Qt({ label: e }) {
  return e.kind === "texts" ? io(e.texts) : [];
}
function Xt(e) {
  return io(e.aliases).reduce((n, t) => n.concat(t), []);
}
function io(e) {
  return Object.keys(e).map((n) => e[n]);
}
function lo(e, n) {
  let t = [];
  for (let o of n.skills.filter(({ isRetired: s }) => !s))
    [o.id, ...Qt(o), ...Xt(o)].sort(yl).forEach((s) => t.push({ skill: o.id, words: s }));
  let r = Jn(e, t, ({ words: o }) => o);
  return r === null ? null : r.slips === 0 ? { skill: r.found.skill, words: r.found.skill } : r.found;
}
function yl(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}

// src/core/skills/taxonomy.ts
var hl = 100;
function xl(e, n = null) {
  let t = new Map(e.map((i) => [i.id, i])), r = (i) => {
    var c;
    return (c = t.get(i)) != null ? c : null;
  }, o = (i, c, u = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([i]), g = [], p = r(i);
    for (; p !== null && g.length < u; ) {
      let h = c(p);
      p = h === null || d.has(h) ? null : r(h), p !== null && (d.add(p.id), g.push(p));
    }
    return g;
  }, s = (i) => {
    var c;
    return (c = o(i, (u) => u.replacedBy).pop()) != null ? c : r(i);
  }, a = /* @__PURE__ */ new Map();
  for (let i of e)
    if (!i.isRetired) {
      let c = i.parent !== null && t.has(i.parent) ? i.parent : null, u = a.get(c);
      u === void 0 ? a.set(c, [i]) : u.push(i);
    }
  let l = null;
  return {
    skills: e,
    locale: n,
    get: r,
    current: s,
    children: (i) => {
      var c;
      return (c = a.get(i)) != null ? c : [];
    },
    ancestors: (i) => o(i, (c) => c.parent, hl),
    find: (i) => {
      var c, u;
      return l = l != null ? l : wl(e, s), (u = (c = s(i.trim())) != null ? c : l.get(In(i))) != null ? u : null;
    }
  };
}
function Zn(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = re(e) ? ie(e, "skills") : void 0;
  re(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((s, a) => {
    let l = Re("$.skills", a), i = re(s) ? kl(s) : null;
    if (i === null) {
      let c = re(s) ? ie(s, "id") : s;
      n.push({ path: `${l}.id`, code: "bad-id", parameters: [X(c)] });
    } else t.has(i.id) ? n.push({ path: `${l}.id`, code: "code-taken", parameters: [i.id] }) : t.set(i.id, i);
  });
  let o = re(e) ? ie(e, "locale") : null;
  return {
    taxonomy: xl(
      Array.from(t.values()),
      typeof o == "string" && Xe.test(o) ? o : null
    ),
    faults: n
  };
}
function Ze(e, n, t) {
  var o;
  let r = (o = n == null ? void 0 : n.get(e)) != null ? o : null;
  return r === null ? { text: dn(e), language: null, direction: "auto" } : ro(r.label, t, n == null ? void 0 : n.locale);
}
function kl(e) {
  var s;
  let n = ie(e, "id");
  if (typeof n != "string" || !Se.test(n))
    return null;
  let t = (a) => {
    let l = ie(e, a);
    return typeof l == "string" && l !== "" ? l : null;
  }, r = ie(e, "capx"), o = t("replacedBy");
  return {
    id: n,
    label: (s = Kr(ie(e, "label"))) != null ? s : { kind: "texts", texts: { default: n } },
    aliases: bl(ie(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((a) => typeof a == "number"),
    wikidata: t("wikidata"),
    isRetired: ie(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function bl(e) {
  let n = {};
  if (re(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || Xe.test(t)) && Array.isArray(r) && (n[t] = r.filter((o) => typeof o == "string"));
    }
  return n;
}
function wl(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o) => {
    let s = /* @__PURE__ */ new Map();
    for (let a of e) {
      let l = n(a.id);
      for (let i of o(a)) {
        let c = In(i), u = s.get(c);
        s.set(c, u === void 0 || u === l ? l : null);
      }
    }
    s.forEach((a, l) => {
      t.has(l) || t.set(l, a);
    });
  };
  return r(Qt), r(Xt), t;
}

// src/core/exchange/reason-text.ts
function gn(e, n) {
  return n.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((t) => Rl(t, n)));
}
function El(e, n) {
  return Ze(e, n.taxonomy, n.messages).text;
}
function Rl(e, n) {
  let { messages: t } = n;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return El(e.skill, n);
  if ("language" in e)
    return n.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && t.has(r) ? t.text(r) : e.region;
  }
  return e.methods.map((r) => t.text(`localskills-template-method-${r}`)).reduce((r, o) => t.text("localskills-fault-list", r, o));
}

// src/core/wikitext/character-references.ts
var Sl = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Tl = Ol();
function Ol() {
  let e = Sl.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var vl = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function et(e, n) {
  return e.includes("&") ? e.replace(vl, (t, r, o, s) => {
    var a;
    return r !== void 0 ? (a = Tl.get(r)) != null ? a : t : n(o === void 0 ? parseInt(s, 16) : parseInt(o, 10), t);
  }) : e;
}

// src/core/wikitext/text-memo.ts
function co(e) {
  let n = /* @__PURE__ */ new Map();
  return (t) => {
    let r = n.get(t);
    if (r !== void 0)
      return r;
    n.size === 512 && (n = /* @__PURE__ */ new Map());
    let o = e(t);
    return n.set(t, o), o;
  };
}

// src/core/wikitext/title.ts
var uo = [
  ["Media"],
  ["Special"],
  ["Talk"],
  ["User"],
  ["User talk"],
  ["Project"],
  ["Project talk"],
  ["File", "Image"],
  ["File talk", "Image talk"],
  ["MediaWiki"],
  ["MediaWiki talk"],
  ["Template"],
  ["Template talk"],
  ["Help"],
  ["Help talk"],
  ["Category"],
  ["Category talk"],
  ["Module"],
  ["Module talk"]
], Ml = 255, Al = /[\u200e\u200f\u202a-\u202e]+/g, Pl = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, Ll = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Nl = /(?:^|\/)\.\.?(?:\/|$)/, Il = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Fl = /[\u01c4-\u01cc\u01f1-\u01f3]/, Cl = /[\u10d0-\u10ff]/;
function $l(e) {
  if (Fl.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (Cl.test(e))
    return e;
  if (n.length > e.length && e !== "\u0149") {
    let t = n.replace(/\u0399$/, "\u0345");
    if (t !== n) {
      let o = t.normalize("NFC");
      return o.length === 1 ? o : t;
    }
    let r = String.fromCodePoint(n.codePointAt(0));
    return r + n.slice(r.length).toLowerCase();
  }
  return n;
}
function go(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return $l(n) + e.slice(n.length);
}
function er(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function Zt(e) {
  return e.replace(Al, "").replace(Pl, " ").replace(/^ | $/g, "");
}
function Dl(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function _l(e) {
  let n = et(
    e,
    (t) => Dl(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function po(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let s of t)
    for (let a of s)
      o.set(Zt(a).toLowerCase(), s[0]);
  return (s) => {
    let a = Zt(_l(s));
    if (a.includes("\uFFFD") || Il.test(a))
      return null;
    let l = n;
    a.charAt(0) === ":" && (l = "", a = a.slice(1).replace(/^ /, ""));
    let i = a.indexOf(":", 1);
    if (i !== -1) {
      let u = o.get(a.slice(0, i).replace(/ $/, "").toLowerCase());
      u !== void 0 && (l = u, a = a.slice(i + 1).replace(/^ /, ""));
    }
    let c = a.indexOf("#");
    return c !== -1 && (a = a.slice(0, c).replace(/ $/, "")), a === "" || a.charAt(0) === ":" || Ll.test(a) || Nl.test(a) || er(a) > Ml ? null : (l === "" ? "" : `${l}:`) + (r ? go(a) : a);
  };
}
var Hl = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Ul = co((e) => go(Zt(e.normalize("NFC"))));
function Te(e) {
  return Hl.test(e) ? e : Ul(e);
}

// src/core/exchange/steps/exchange-step.ts
var nt = ["decline", "withdraw"], Fn = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], mo = ["learned", "partly", "not-met"], fo = 500;
function V(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function nr(e) {
  let n = e.lastIndexOf("/"), t = Te(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !Se.test(r) ? null : `${t}/${r}`;
}
function oe(e) {
  return [V(e.seek), V(e.offer)];
}

// src/core/exchange/steps/message-language.ts
var Bl = 3, Wl = 2;
function pn(e, n, t) {
  let r = yo(e), o = yo(n), s = Array.from(o.keys());
  return t.map((a, l) => {
    var g, p;
    let i = un(a), [c, u] = [(g = o.get(i)) != null ? g : 0, (p = r.get(i)) != null ? p : 0], d = Math.min(c, u);
    return {
      code: a,
      index: l,
      known: c,
      shared: d < Wl ? 0 : d,
      listed: s.indexOf(i),
      written: o.has(i) ? 0 : u
    };
  }).sort((a, l) => l.shared - a.shared || l.known - a.known || l.written - a.written || a.listed - l.listed || a.index - l.index).map(({ code: a }) => a);
}
function yo(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e) {
    let s = xe(o);
    if (s !== null) {
      let a = un(s.code);
      n.set(a, Math.max((t = n.get(a)) != null ? t : 0, (r = s.proficiency) != null ? r : Bl));
    }
  }
  return n;
}

// src/ui/notice.ts
function q(e, ...n) {
  let t = b("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function z(...e) {
  return b("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function H(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/wiki/port.ts
var ue = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function Ie(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/analysis/sorted.ts
function se(e, n) {
  return e < n ? -1 : +(e > n);
}

// src/core/survey/dates.ts
function Oe(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, o] = [Number(n[1]), Number(n[2]), Number(n[3])], a = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return a !== void 0 && o >= 1 && o <= a;
}

// src/core/exchange/exchange-record.ts
var ye = { offer: "Offer a skill", seek: "Seek a skill" }, mn = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], ho = ["open", "paused", "matched", "closed"], tr = 5, xo = 100, ko = 100, tt = 20;
function ae(e) {
  return `${e.user}/${e.id}`;
}
function Be(e, n) {
  if (!Oe(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function fn(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/wikitext/encode.ts
var Gl = '"&:<=>[]{|}', ql = "!'_~", bo = 32, jl = or(Gl), zl = or(ql), Vl = or("#*+-;");
function or(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function Kl(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Yl = 65343, Jl = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Ql(e, n, t) {
  let r = n === 0, o = n === e.length - 1;
  if (t >= 128)
    return Kl(t) || t === Yl;
  if (t < 32 || t === 127 || jl[t] === 1 || r && Vl[t] === 1)
    return !0;
  if (zl[t] === 1)
    return r || o || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case bo:
      return r || o || e.charCodeAt(n - 1) === bo;
    case 73:
    case 80:
    case 82:
      return Jl.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var Xl = [
  [2494, 2494],
  [2519, 2519],
  [2878, 2878],
  [2902, 2903],
  [3006, 3006],
  [3031, 3031],
  [3266, 3266],
  [3285, 3286],
  [3390, 3390],
  [3415, 3415],
  [3535, 3535],
  [3551, 3551],
  [4142, 4142],
  [4449, 4469],
  [4520, 4546],
  [6965, 6965],
  [69927, 69927],
  [70462, 70462],
  [70487, 70487],
  [70584, 70584],
  [70587, 70587],
  [70594, 70594],
  [70601, 70601],
  [70832, 70832],
  [70842, 70842],
  [70845, 70845],
  [71087, 71087],
  [71984, 71984],
  [90398, 90400],
  [90409, 90409],
  [93543, 93543]
], rr = "\u0345";
function wo(e) {
  let n = e.codePointAt(0);
  return e === rr || Xl.some(([t, r]) => n >= t && n <= r) || (rr + e).normalize("NFD") !== rr + e.normalize("NFD");
}
var Eo = 768, Zl = 32, ec = /[\u0300-\uffff]{1000}/;
function nc(e) {
  return !ec.test(e) && e.normalize("NFC") === e;
}
function tc() {
  let e = "";
  return (n, t, r) => {
    if (r || t < Eo)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!wo(n))
        return e = n, !1;
      if (e.length < Zl && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function ne(e) {
  let n = nc(e) ? null : tc(), t = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let s = e.codePointAt(o), a = o + (s > 65535 ? 2 : 1), l = Ql(e, o, s);
    s >= Eo && o === 0 && !l && (l = wo(e.slice(0, a))), n !== null && (l = n(e.slice(o, a), s, l)), l && (t += `${e.slice(r, o)}&#${s};`, r = a), o = a;
  }
  return t + e.slice(r);
}
function We(e) {
  return et(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/shown-text.ts
var rc = /<!--[\s\S]*?(?:-->|$)/g, oc = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, sc = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), ac = "\u2026";
function Ge(e) {
  if (!/[{<]/.test(e))
    return We(e);
  let n = e.replace(rc, "").replace(oc, (t, r) => (r != null ? r : "").replace(/[{}]/g, (o) => `&#${o.charCodeAt(0)};`));
  return We(ic(n));
}
function ic(e) {
  var s, a, l, i;
  let n = [], t = [], r = /[{}]/g, o = 0;
  for (; o < e.length; ) {
    let c = e.slice(o, o + 2);
    if (c === "{{")
      t.push(n.length), n.push(c), o += 2;
    else if (c === "}}" && t.length > 0) {
      let [, ...u] = n.splice(t.pop()), d = ((s = u[0]) == null ? void 0 : s.charAt(0)) === "{" && e.charAt(o + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      n.push((a = sc.get(g)) != null ? a : ac), o += d ? 3 : 2;
    } else {
      r.lastIndex = o + 1;
      let u = (i = (l = r.exec(e)) == null ? void 0 : l.index) != null ? i : e.length;
      n.push(e.slice(o, u)), o = u;
    }
  }
  return n.join("");
}

// src/core/wikitext/write.ts
var lc = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function qe(e, n) {
  Ro(e);
  let t = `{{${e}
`;
  for (let [r, o] of n)
    Ro(r), t += o.charAt(0) === "=" ? `|${r}=
${o}
` : `|${r}=${o}
`;
  return `${t}}}`;
}
function Ro(e) {
  if (lc.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var So = [
  // MediaWiki
  "gallery",
  "indicator",
  "langconvert",
  "nowiki",
  "pre",
  // CategoryTree, Cite, ImageMap, InputBox, Math, Poem, SyntaxHighlight, TemplateData
  "categorytree",
  "ce",
  "chem",
  "imagemap",
  "inputbox",
  "math",
  "poem",
  "ref",
  "references",
  "source",
  "syntaxhighlight",
  "templatedata",
  // Graph, Kartographer, LabeledSectionTransclusion, Phonos, Score, TemplateStyles, Timeline, Translate, WikiHiero
  "graph",
  "mapframe",
  "maplink",
  "section",
  "phonos",
  "score",
  "templatestyles",
  "timeline",
  "languages",
  "hiero"
];

// src/core/wikitext/removed-text.ts
function yn() {
  return { starts: [], ends: [], lengths: [] };
}
function en(e, n, t) {
  var a;
  let { starts: r, ends: o, lengths: s } = e;
  s.push(((a = s[s.length - 1]) != null ? a : 0) + t - n), r.push(n), o.push(t);
}
function hn(e, n) {
  let { starts: t } = e, r = 0, o = t.length;
  for (; r < o; ) {
    let s = Math.floor((r + o) / 2);
    t[s] < n ? r = s + 1 : o = s;
  }
  return r;
}
function rt(e, n) {
  let { starts: t, ends: r } = e, o = [], s = 0;
  for (let a = 0; a < t.length; a++)
    o.push(n.slice(s, t[a])), s = r[a];
  return o.push(n.slice(s)), o.join("");
}
function sr(e, n) {
  var t;
  return n - ((t = e.lengths[hn(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var xn = -1, ar = /[[{<]|\n(?==)|-(?={)/g, cc = /[[{<\]]|\n(?==)|-(?={)/g, uc = /[[{<\n]|-(?={)/g, To = /[[{<}|]|\n(?==)|-(?={)/g, Oo = /[[{<}|=]|\n(?==)|-(?={)/g, ir = /[[\]{}<>|]/g, dc = 10, vo = 45, gc = 60, Mo = 61, Ao = 91, Po = 93, lr = 123, pc = 124, mc = 125, fc = 6;
function Lo(e, n) {
  let t = "", r = 0, o = null, s = [], a = [], l = null, i = ar, c = [], u = 0, d = [];
  function g(A, P, M) {
    let D = P;
    for (; D < r && D - P < M && t.charCodeAt(D) === A; )
      D++;
    return D - P;
  }
  function p() {
    return l !== null && u > l.partsStart && c[u - 1] === xn;
  }
  function h() {
    l === null ? i = ar : l.kind === "=" ? i = uc : l.kind === "[" ? i = cc : i = p() ? Oo : To;
  }
  function x(A, P, M, D) {
    l = { kind: A, count: P, contentStart: M, afterHyphen: D, partsStart: u }, a.push(l), h();
  }
  function f() {
    a.pop(), l = a.length > 0 ? a[a.length - 1] : null, h();
  }
  function y(A) {
    let P = g(Mo, A, fc);
    return P > 1 || P === 1 && !p() ? (x("=", P, A + P, !1), A + P) : A;
  }
  function R(A, P) {
    let M = g(lr, A, r);
    return M > 1 && x("{", M, A + M, P), A + M;
  }
  function m(A, P) {
    let M = g(mc, P, Math.min(A.count, 3));
    if (M < 2)
      return P + 1;
    let D = A.contentStart - M, N = P + M, _ = M === 3 ? E(A, P) : null;
    for (M === 2 && w(A, P); d.length > 0 && d[d.length - 1].from >= D; )
      d.pop();
    return _ !== null && d.push({ from: D, to: N, text: _ }), k(A, D, M), N;
  }
  function k(A, P, M) {
    let D = A.count - M;
    u = A.partsStart, a.pop(), l = a.length > 0 ? a[a.length - 1] : null, D > 1 ? x(A.kind, D, P, A.afterHyphen) : D === 1 && A.kind === "{" && A.afterHyphen ? x("-", 2, P, !1) : h();
  }
  function w(A, P) {
    let M = u > A.partsStart, D = M ? c[A.partsStart] - 1 : P, N = S(A.contentStart, D), _ = e(N.isWhole ? N.text : `${N.text}<`, M);
    if (_ !== null) {
      let j = c.slice(A.partsStart, u);
      s.push({ template: _, start: A.contentStart - 2, end: P + 2, parts: j });
    }
  }
  function E(A, P) {
    if (u === A.partsStart)
      return null;
    let M = c[A.partsStart], D = u > A.partsStart + 2 ? c[A.partsStart + 2] - 1 : P;
    return S(M, D);
  }
  function S(A, P) {
    var j;
    let M = d.length;
    for (; M > 0 && d[M - 1].from >= A; )
      M--;
    let D = o === null ? 0 : hn(o, A), N = "", _ = A;
    for (; ; ) {
      let F = d[M], G = Math.min(P, F ? F.from : P, (j = o == null ? void 0 : o.starts[D]) != null ? j : P);
      ir.lastIndex = _;
      let B = ir.test(t) ? Math.min(ir.lastIndex - 1, G) : G;
      if (N += t.slice(_, B), B < G || G === P)
        return { text: N, isWhole: B === P };
      if (F && G === F.from) {
        if (N += F.text.text, !F.text.isWhole)
          return { text: N, isWhole: !1 };
        _ = F.to, M++;
      } else o !== null && (_ = o.ends[D]);
      D = o === null ? 0 : hn(o, _);
    }
  }
  function L(A) {
    o === null && (o = yn(), n.begin(t, o));
    let P = n.skip(A);
    return n.atLineStart ? (n.atLineStart = !1, y(P)) : P;
  }
  function O(A, P) {
    switch (A) {
      case dc:
        return l !== null && l.kind === "=" && f(), y(P + 1);
      case gc:
        return L(P);
      case vo:
        return t.charCodeAt(P + 2) === lr ? R(P + 1, !0) : (x("-", 2, P + 2, !1), P + 2);
      case lr:
        return R(P, !1);
      case Ao: {
        let M = g(Ao, P, r);
        return M > 1 && x("[", M, P + M, !1), P + M;
      }
      default:
        return C(l, A, P);
    }
  }
  function C(A, P, M) {
    if (A.kind === "{")
      return m(A, M);
    let D = P === Po ? Po : vo;
    return t.charCodeAt(M + 1) !== D ? M + 1 : (k(A, A.contentStart - 2, 2), M + 2);
  }
  function U() {
    let A = y(0);
    for (; ; ) {
      if (i.lastIndex = A, !i.test(t))
        return;
      A = i.lastIndex;
      let P = t.charCodeAt(A - 1);
      P === pc ? (c[u] = A, c[u + 1] = xn, u += 2, i = Oo) : P === Mo ? (c[u - 1] = A - 1, i = To) : A = O(P, A - 1);
    }
  }
  return (A) => (t = A, r = A.length, o = null, s = [], a.length = 0, l = null, i = ar, c = [], u = 0, d = [], U(), t = "", n.end(), { calls: s, removed: o });
}

// src/core/wikitext/detached-text.ts
function No(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Io(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function ot(e, n, t) {
  let r = n;
  for (; r < t && Io(e.charCodeAt(r)); )
    r++;
  return r;
}
function st(e, n, t) {
  let r = t;
  for (; r > n && Io(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Fe(e, n, t) {
  let r = ot(e, n, t);
  return e.slice(r, st(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var cr = 3, ke, Fo, dr, at, ur = class {
  constructor(n, t, r) {
    Vr(this, ke);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / cr;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let o = 0; o < r.length; o += cr)
        if (r[o] === t)
          return Qe(this, ke, dr).call(this, o);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += cr)
      n(Qe(this, ke, dr).call(this, t), Qe(this, ke, Fo).call(this, t), this);
  }
  entries() {
    return Qe(this, ke, at).call(this).entries();
  }
  keys() {
    return Qe(this, ke, at).call(this).keys();
  }
  values() {
    return Qe(this, ke, at).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
ke = new WeakSet(), Fo = function(n) {
  return this.met.names[this.parts[n]];
}, dr = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, at = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [yc, hc] = [500, 4], xc = 61;
function Co() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], o = 0, s = [], a = 0;
  function l(c, u) {
    for (let d = o; d < o + hc && d < r.length; d++) {
      let g = r[d], p = e[g];
      if (c.charCodeAt(u + p.length) === xc && c.startsWith(p, u))
        return o = d + 1, g;
    }
    return -1;
  }
  function i(c) {
    let u = n.get(c);
    if (u !== void 0)
      return o = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= yc)
      return -1;
    let d = No(c), g = e.push(d) - 1;
    return n.set(d, g), s.push(-1), r.splice(o, 0, g), o++, g;
  }
  return (c, u, d) => {
    let g = [];
    o = 0, a++;
    for (let p = u + 1; p <= d; ) {
      let h = c.indexOf("|", p), x = h === -1 ? d : h, f = l(c, p), y = f === -1 ? 0 : p + e[f].length;
      if (f === -1 || y >= x) {
        if (y = c.indexOf("=", p), y === -1 || y >= x)
          return null;
        f = i(c.slice(ot(c, p, y), st(c, p, y)));
      }
      if (f === -1 || s[f] === a)
        return null;
      s[f] = a;
      let R = ot(c, y + 1, x);
      g.push(f, R, st(c, R, x)), p = x + 1;
    }
    return new ur(c, t, g);
  };
}

// src/core/wikitext/plain-call.ts
var kc = ["[", "]", "{", "<", `
=`], [it, $o] = ["{{", "}}"], bc = "}", wc = /^\s*$/;
function Do(e) {
  let n = Co();
  return (t) => {
    var i;
    let r = t.startsWith(it) ? t.indexOf(bc, it.length) : -1, o = r + $o.length;
    if (r === -1 || !t.startsWith($o, r) || t.length > o && !wc.test(t.slice(o)) || kc.some((c) => t.includes(c, it.length)))
      return null;
    let s = t.indexOf("|");
    s = s === -1 || s > r ? r : s;
    let a = e(t.slice(it.length, s), s < r);
    if (a === null)
      return [];
    let l = (i = n(t, s, r)) != null ? i : Ec(t, s, r);
    return [{ template: a, parameters: l, start: 0, end: o }];
  };
}
function Ec(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0, s = n;
  for (let a = n + 1; a <= t; ) {
    let l = e.indexOf("|", a), i = l === -1 ? t : l;
    s = s === -1 || s >= a ? s : e.indexOf("=", a), s === -1 || s >= i ? r.set(String(++o), e.slice(a, i)) : r.set(Fe(e, a, s), Fe(e, s + 1, i)), a = i + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var Rc = 60, _o = 62, Wo = 47, Ho = 10;
function Uo(e) {
  return e === 32 || e === 9;
}
function Bo(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === _o || t === Wo && e.charCodeAt(n + 1) === _o;
}
function Go(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function Sc(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, o) => {
    let s = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: o, closing: new RegExp(`</${s}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(Go(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function qo(e) {
  let n = Sc(e), t = Math.max(...Array.from(n.keys(), (x) => x.length)), r = "", o = yn(), s = !1, a = /* @__PURE__ */ new Set(), l = { begin: i, end: c, skip: u, atLineStart: !1 };
  function i(x, f) {
    r = x, o = f, s = !1, a.clear(), l.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(x) {
    return r.startsWith("!--", x + 1) ? d(x) : p(x);
  }
  function d(x) {
    let f = r.indexOf("-->", x + 4);
    if (f === -1)
      return en(o, x, r.length), r.length;
    let y = x;
    for (; y > 0 && Uo(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === Ho) {
      let R = g(f + 3);
      if (r.charCodeAt(R) === Ho)
        return en(o, y, R + 1), l.atLineStart = !0, R + 1;
    }
    return en(o, x, f + 3), f + 3;
  }
  function g(x) {
    for (; ; ) {
      for (; Uo(r.charCodeAt(x)); )
        x++;
      let f = r.startsWith("<!--", x) ? r.indexOf("-->", x + 4) : -1;
      if (f === -1)
        return x;
      x = f + 3;
    }
  }
  function p(x) {
    let f = x + 1, y = f;
    for (; y - f <= t && y < r.length && !Bo(r, y) && r.charCodeAt(y) !== Rc; )
      y++;
    let R = r.slice(f, y), m = Go(R), k = n.get(m);
    if (k === void 0 || s || !Bo(r, y))
      return f;
    let w = r.indexOf(">", y);
    if (w === -1)
      return s = !0, f;
    let E = w + 1;
    if (k.kind !== "ignored" && r.charCodeAt(w - 1) !== Wo) {
      let S = a.has(m) ? -1 : h(k, E);
      if (S !== -1)
        E = S;
      else if (R === "includeonly")
        E = r.length;
      else
        return a.add(m), E;
    }
    return k.kind !== "extension" && en(o, x, E), E;
  }
  function h({ closing: x }, f) {
    x.lastIndex = f;
    let y = x.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return l;
}

// src/core/wikitext/magic-words.ts
function Cn(e) {
  return e.split(" ");
}
var jo = Cn(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Tc = new Set(jo.concat(Cn(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Oc = new Set(Cn("articlepath pageid server servername scriptpath stylepath")), vc = new Set(jo.concat(Cn(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Mc = new Set(Cn(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function zo(e) {
  return Tc.has(e) || Oc.has(e.toLowerCase());
}
function Vo(e) {
  return vc.has(e) || Mc.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var Ac = /^subst:/iu, Pc = /^safesubst:/iu, Ko = /^msgnw:/iu, Lc = /^msg:/iu, Nc = /^raw:/iu, Ic = 1e3, Fc = 200;
function Yo(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: s = !0 } = e, a = po({
    defaultNamespace: "Template",
    namespaces: uo.concat(o, [["Template", ...r]]),
    capitalLinks: s
  }), l = /* @__PURE__ */ new Map(), i = (d, g) => {
    let p = a(d);
    if (p === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    l.set(p, g);
  };
  for (let d of Object.keys(t)) {
    let g = t[d];
    if (!n.includes(g))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${g}\u201D, which is none of the templates to look for.`);
    i(d, g);
  }
  n.forEach((d) => i(d, d));
  let c = (d, g) => {
    var f;
    let p = Fe(d, 0, d.length);
    if (Ac.test(p) || (p = p.replace(Pc, ""), p = Fe(p, 0, p.length), !g && zo(p)))
      return null;
    p = (Ko.test(p) ? p.replace(Ko, "") : p.replace(Lc, "")).replace(Nc, "");
    let h = p.indexOf(":");
    if (h !== -1 && Vo(p.slice(0, h)))
      return null;
    let x = a(p);
    return x === null ? null : (f = l.get(x)) != null ? f : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > Fc)
      return c(d, g);
    let p = g ? u.with : u.without, h = p.get(d);
    return h === void 0 && (p.size === Ic && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = c(d, g), p.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function gr(e) {
  var o;
  let n = Yo(e), t = Do(n), r = Lo(n, qo((o = e.extensionTags) != null ? o : So));
  return (s) => {
    let a = t(s);
    if (a !== null)
      return a;
    let { calls: l, removed: i } = r(s), c = null;
    return l.sort((u, d) => u.start - d.start).map((u) => {
      var x;
      let { template: d, start: g, end: p } = u;
      if (i === null || ((x = i.starts[hn(i, g)]) != null ? x : p) >= p)
        return { template: d, parameters: Jo(s, u.parts, p), start: g, end: p };
      c = c != null ? c : rt(i, s);
      let h = u.parts.map((f) => f === xn ? xn : sr(i, f));
      return { template: d, parameters: Jo(c, h, sr(i, p)), start: g, end: p };
    });
  };
}
function Jo(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let s = 0; s < n.length; s += 2) {
    let a = n[s], l = n[s + 1], i = s + 2 < n.length ? n[s + 2] - 1 : t - 2;
    l === xn ? r.set(String(++o), e.slice(a, i)) : r.set(Fe(e, a, l), Fe(e, l + 1, i));
  }
  return r;
}

// src/core/exchange/private-phone.ts
var Cc = [
  // Addresses and links.
  /()https?:\/\/[^ \n]+/g,
  /()\[\[[^\]\n]*\]\]/g,
  // Books, courses, revisions.
  /()is[bs]n[\d :.x-]+/g,
  /(^|\W)(?:course|cours|curso|kurs|ders|module|modul|revision|révision|revisión|version|oldid|rev)s?[ :.#-]*\d[\d.-]*/g,
  // Days and months.
  /(^|\D)(?:19|20)\d\d[-./]\d\d?[-./]\d\d?(?!\d)/g,
  /(^|\D)\d\d?[-./]\d\d?[-./](?:19|20)\d\d(?!\d)/g,
  /(^|\D)[01]?\d[-./](?:19|20)\d\d(?!\d)/g,
  // From one time of day to another.
  /(^|\D)[0-2]?\d[.:h][0-5]\d ?- ?[0-2]?\d[.:h][0-5]\d(?!\d)/g,
  /(^|\D)[0-2]\d[0-5]\d ?- ?[0-2]\d[0-5]\d(?!\d)/g,
  // How far it is from UTC.
  /()[ug][tm][ct] ?[+-] ?\d\d?:?\d?\d?/g
], $c = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, Dc = /[\d+]$/, _c = /(?:[\w\-/=#&]|\d[.,:])$/, Hc = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function Qo(e) {
  let n = e.replace(/\D+$/, ""), t = n.replace(/\D/g, "").length, r = e.indexOf("/");
  return t > 15 && r !== -1 ? Qo(e.slice(0, r)) : t < 8 || t > 15 ? 0 : n.length;
}
function Xo(e) {
  var o;
  let n = Cc.reduce((s, a) => s.replace(
    a,
    (l, i) => i + "x".repeat(l.length - i.length)
  ), e), t = Hc.exec(n);
  if (t !== null)
    return { kind: "phone", from: t.index + t[1].length, to: t.index + t[0].length };
  let r = 0;
  for (; r < n.length; ) {
    let [s] = (o = $c.exec(n.slice(r))) != null ? o : [""], a = n.slice(Math.max(0, r - 2), r), l = s !== "" && !(s.startsWith("+") ? Dc : _c).test(a), i = l ? Qo(s) : 0;
    if (i > 0)
      return { kind: "phone", from: r, to: r + i };
    r += l ? s.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var Uc = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), Bc = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, Wc = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, Gc = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, qc = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, jc = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, zc = [1632, 1776, 2406, 2534], Vc = [
  [160, 160, " "],
  [8192, 8202, " "],
  [8239, 8239, " "],
  [8287, 8287, " "],
  [12288, 12288, " "],
  [8208, 8213, "-"],
  [8722, 8722, "-"],
  [183, 183, "."],
  [65131, 65131, "@"],
  [171, 171, ","],
  [187, 187, ","],
  [8216, 8223, ","],
  [8249, 8250, ","],
  [1548, 1548, ","],
  [1563, 1563, ","],
  [1567, 1567, ","],
  [12289, 12290, ","]
];
function Kc(e) {
  var r, o;
  let n = e.charCodeAt(0), t = zc.find((s) => n >= s && n <= s + 9);
  return t !== void 0 ? String(n - t) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (o = (r = Vc.find(([s, a]) => n >= s && n <= a)) == null ? void 0 : r[2]) != null ? o : e;
}
var Yc = 5e3;
function Jc(e) {
  return e.replace(/[\u0080-\uffff]/g, Kc).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function lt(e, n, t) {
  var o;
  let r = n.exec(t);
  return r === null ? null : { kind: e, from: r.index + ((o = r[1]) != null ? o : "").length, to: r.index + r[0].length };
}
function Zo(e, n = 0) {
  var c;
  let t = qc.exec(e.slice(n));
  if (t === null)
    return null;
  let r = n + t.index, o = r + t[0].length, [s, a, l] = (c = jc.exec(e.slice(o))) != null ? c : [""];
  return (a !== void 0 ? /[a-z_]/.test(a) && a.length > 1 : l !== void 0 && l.length >= 5 && /[\d_]/.test(l) && (/[a-z_]/.test(l) || /^\d{6,}$/.test(l))) ? { kind: "messenger", from: r, to: o + s.length } : Zo(e, o);
}
function es(e) {
  var t, r, o, s, a;
  let n = Jc(e.slice(0, Yc));
  return (a = (s = (o = (r = (t = lt("email", Uc, n)) != null ? t : lt("email", Bc, n)) != null ? r : lt("messenger", Gc, n)) != null ? o : Zo(n)) != null ? s : lt("messenger", Wc, n)) != null ? a : Xo(n);
}
function $n(e) {
  let n = es(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}
function pr(e) {
  let n = es(e);
  return n === null ? e : pr(`${e.slice(0, n.from)}\u2026${e.slice(n.to)}`);
}

// src/core/exchange/record-fault.ts
function nn(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}
function ct(e, n, t) {
  let r = $n(e === "skill" ? dn(n) : n);
  return r === null ? null : nn(e, `contact-${r.kind}`, e, `Special:EmailUser/${t}`);
}
function kn(e, n) {
  let t = Jn(e, n, (o) => o), r = n.join(", ");
  return t === null ? nn(e, "unknown-parameter", X(e), r) : nn(e, "near-parameter", X(e), t.found, r);
}

// src/core/exchange/time-passed.ts
function mr(e, n) {
  return Math.max(0, Math.round((Date.parse(`${n}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function ns(e, n) {
  let t = Math.floor(e / n), r = e - t * n;
  return t > 7 ? 0 : Math.floor(100 * (2 * n - r) / (2 * n * 2 ** t));
}
function ts(e, n) {
  return Math.min(100, Math.floor(100 * e / n));
}
function ve(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10);
}

// src/core/exchange/timezone.ts
var Qc = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [Xc, Zc] = [-720, 840];
function rs(e) {
  var o, s;
  let n = e === "" ? null : Qc.exec(e);
  if (n === null)
    return null;
  let t = Number((o = n[2]) != null ? o : 0) * 60 + Number((s = n[3]) != null ? s : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= Xc && r <= Zc ? r : null;
}
function os(e) {
  let n = Math.abs(e), t = [Math.floor(n / 60), n % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + t.join(":");
}
function ut(e, n) {
  let t = Math.abs(e - n) % 1440;
  return Math.min(t, 1440 - t);
}

// src/core/exchange/read-record-values.ts
var Dn = [
  "id",
  "skill",
  "level",
  "methods",
  "languages",
  "capacity",
  "region",
  "timezone",
  "for",
  "affiliate",
  "note",
  "since",
  "confirmed",
  "expires",
  "status",
  "until",
  "lang"
], fr = ["capacity", "for"], yr = 182, eu = 1e3;
function as(e, n, t, r = {}) {
  var _, j;
  let o = [], s = (F) => {
    var G;
    return ((G = t.get(F)) != null ? G : "").trim() || null;
  }, a = (F, G, ...B) => (o.push(nn(F, G, ...B)), null), l = (F, G, B, ...Y) => {
    var ce;
    let ee = s(F);
    return ee === null ? null : (ce = G(ee)) != null ? ce : a(F, B, X(ee), ...Y);
  }, i = (F, G, B) => {
    var ee;
    let Y = ((ee = s(F)) != null ? ee : "").split(";").map((ce) => ce.trim()).filter((ce) => ce !== "");
    return Array.from(new Set(Y)).map((ce) => {
      var K;
      return (K = G(ce)) != null ? K : a(F, B(ce), X(ce));
    }).filter((ce) => ce !== null);
  }, c = (F) => {
    var B;
    let G = ct(F, (B = s(F)) != null ? B : "", n);
    return o.push(...G === null ? [] : [G]), G !== null;
  }, u = (F) => (c(F), s(F)), d = (F, G) => c(F) ? null : l(F, (B) => Array.from(B).length <= G ? B : null, F, F, G), g = (F, G = "date", ...B) => {
    let Y = s(F);
    return Y === null || Oe(Y) ? Y : a(F, G, F, X(Y), ...B);
  }, p = c("skill") ? null : tu(s("skill"), a, r), h = l("level", (F) => ss(F, 1, tr), "level", tr), x = i("methods", (F) => mn.includes(F) ? F : null, () => "method"), f = (F) => {
    let G = g(F);
    return G !== null && r.date !== void 0 && G > r.date && a(F, "day-to-come", F, G), G;
  }, y = ou(i(
    "languages",
    xe,
    (F) => Qr(F) ? "proficiency" : "language"
  ).map(Xr)), R = y.slice(0, tt);
  y.length > tt && a("languages", "many-languages", "languages", tt), (s("languages") === null || /^[\s;]*$/.test(s("languages"))) && a("languages", "no-language", "languages");
  let m = e === "offer", k = m ? l("capacity", (F) => ss(F, 0, eu), "capacity", "capacity") : null, w = {
    kind: e,
    user: n,
    id: l("id", (F) => Se.test(F) ? F : null, "id"),
    level: h,
    methods: mn.filter((F) => x.includes(F)),
    languages: R,
    capacity: k,
    region: d("region", ko),
    timezone: l("timezone", rs, "timezone"),
    for: m ? u("for") : null,
    affiliate: d("affiliate", xo),
    note: u("note")
  }, E = f("since"), S = f("confirmed"), L = s("expires") !== null && !Oe(s("expires")), O = L ? nu(S != null ? S : E, r.date) : null, C = O === null ? g("expires", "end-paused") : (_ = g("expires", "end", O)) != null ? _ : O, U = s("status") === null ? "open" : (j = l("status", ru, "status")) != null ? j : "paused", A = L && O === null, P = A && U === "open" ? "paused" : U, M = g("until", P === "paused" ? "until" : "date"), D = I(T({}, w), {
    since: E,
    confirmed: S,
    expires: C,
    status: P,
    // Open again it would have no end.
    until: A ? null : M
  }), N = Dn.filter((F) => m || !fr.includes(F));
  return t.forEach((F, G) => {
    r.allowsOthers !== !0 && !N.includes(G) && F.trim() !== "" && o.push(kn(G, N));
  }), { values: p === null || R.length === 0 ? null : I(T({}, D), { skill: p }), faults: o };
}
function nu(e, n) {
  return e === null || n !== void 0 && e > n ? null : ve(e, yr);
}
function tu(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: o = `${Ue}/Skills.json` } = t, s = Se.test(e), a = r === null || r.get(e) !== null ? null : r.find(e);
  if (a !== null)
    return a.id;
  if (!s || r !== null && r.get(e) === null) {
    let l = e.startsWith("xn--") ? dn(e) : e, i = r === null ? null : lo(l, r);
    i === null ? n("skill", s ? "unknown-skill" : "no-such-skill", X(l), o) : n("skill", s ? "near-skill" : "near-skill-only", X(l), o, i.words, i.skill);
  }
  return s ? e : null;
}
function ru(e) {
  var n;
  return (n = ho.find((t) => t === e.toLowerCase())) != null ? n : null;
}
function ou(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e)
    n.set((r = (t = xe(o)) == null ? void 0 : t.code) != null ? r : o, o);
  return Array.from(n.values());
}
function ss(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var su = 48;
function is(e) {
  let n = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), r = ({ kind: s }, a) => `${s} ${a}`, o = e.map((s) => {
    let a = s.id !== null && !n.has(r(s, s.id));
    return a && n.add(r(s, s.id)), a;
  });
  return e.map((s, a) => {
    var c;
    if (o[a] === !0)
      return { record: I(T({}, s), { id: s.id }), faults: [] };
    let l = s.skill, i = (c = t.get(r(s, l))) != null ? c : 2;
    for (; n.has(r(s, l)); i++) {
      let u = `-${i}`;
      l = s.skill.slice(0, su - u.length) + u;
    }
    return t.set(r(s, s.skill), i), n.add(r(s, l)), { record: I(T({}, s), { id: l }), faults: s.id === null ? [] : [nn("id", "id-taken", s.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function tn(e, n, t = {}) {
  let r = Te(n), o = e.map((a) => {
    let l = /* @__PURE__ */ new Map();
    return a.parameters.forEach((i, c) => l.set(c, Ge(i))), as(au(a), r, l, t);
  }), s = is(
    o.map(({ values: a }) => a).filter((a) => a !== null)
  );
  return o.map(({ values: a, faults: l }, i) => {
    var u;
    let c = a === null ? void 0 : s.shift();
    return {
      call: e[i],
      record: (u = c == null ? void 0 : c.record) != null ? u : null,
      faults: c === void 0 ? l : [...l, ...c.faults]
    };
  });
}
function bn(e, n, t = ["User"]) {
  let r = `${n}/People/`, o = e.indexOf(":"), s = "";
  return e.startsWith(r) ? s = e.slice(r.length) : o !== -1 && t.includes(e.slice(0, o)) && (s = e.slice(o + 1).split("/")[0]), s.trim() === "" || s.includes("/") ? null : Te(s);
}
function au({ template: e }) {
  return e === ye.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function ls(e, n) {
  let t = 1;
  for (; n.includes(e.charAt(0) + t); )
    t++;
  return e.charAt(0) + t;
}
function hr(e) {
  let n = /* @__PURE__ */ new Map();
  return Dn.filter((t) => e.kind === "offer" || !fr.includes(t)).forEach((t) => {
    let r = t === "lang" ? null : e[t], o = r === null ? "" : t === "timezone" ? os(r) : Array.isArray(r) ? r.join(";") : String(r);
    o !== "" && n.set(t, o);
  }), n;
}
var iu = /[=|{}[\]<>&\n]|^$/, lu = /^[+-]\d\d:\d\d$/;
function cu(e) {
  return lu.test(e) ? e : ne(e);
}
function cs(e, n, t = /* @__PURE__ */ new Map()) {
  let r = Array.from(n.keys()).filter((s) => !iu.test(s)), o = (s) => Dn.includes(s) ? Dn.indexOf(s) : 1 / 0;
  return r.sort((s, a) => o(s) - o(a) || r.indexOf(s) - r.indexOf(a)), qe(
    ye[e],
    r.map((s) => {
      var a;
      return [s, (a = t.get(s)) != null ? a : cu(n.get(s))];
    })
  );
}
function uu(e) {
  return cs(e.kind, hr(e));
}
function du(e, { kind: n, id: t }, { readCalls: r, taxonomy: o }) {
  let s = tn(r(e), "", { taxonomy: o != null ? o : null }).find(({ record: a, call: l }) => {
    var i;
    return a === null ? l.template === ye[n] && ((i = l.parameters.get("id")) != null ? i : "") === t : a.kind === n && a.id === t;
  });
  return s === void 0 ? null : s.call;
}
function us(e, n, t) {
  var c;
  let { readCalls: r } = t, o = uu(n), s = r(e), a = s.filter(({ template: u }) => u === ye[n.kind]).pop(), l = [e.replace(/\s+$/, "").length, 0];
  a !== void 0 && gu(e, a) && l.unshift(a.end);
  let i = l.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${o}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = i.find((u) => r(u).length === s.length + 1)) != null ? c : i[0];
}
function ds(e, n, t, r) {
  var u;
  let { mends: o = !1 } = r, s = du(e, n, r);
  if (s === null)
    return null;
  let a = hr(t), [l] = tn([s], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), i = l != null && l.record ? hr(l.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return s.parameters.forEach((d, g) => {
    let p = a.get(g) === i.get(g) && n.kind === t.kind;
    (g === "lang" || !o && p) && d.trim() !== "" && a.set(g, We(d).trim()), p && a.has(g) && Ge(d) !== We(d) && c.set(g, d.trim());
  }), e.slice(0, s.start) + cs(t.kind, a, c) + e.slice(s.end);
}
function gu(e, { start: n, end: t }) {
  return (n === 0 || e.charAt(n - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(t));
}

// src/core/exchange/exchange-request.ts
var pu = ["accepted", "done"];
function gs(e) {
  return new Set(e.filter(({ state: n }) => pu.includes(n)).map(({ seek: n }) => n));
}

// src/core/exchange/method-sets.ts
function ms(e) {
  return e.reduce((n, t) => n | 1 << mn.indexOf(t), 0);
}
function fs(e, n) {
  return mn.filter((t, r) => (e & n & 1 << r) !== 0);
}
function ys(e, n) {
  return Math.floor(100 * ps(e & n) / ps(e | n));
}
function ps(e) {
  let n = 0;
  for (let t = e; t !== 0; t >>= 1)
    n += t & 1;
  return n;
}

// src/core/exchange/participants.ts
var mu = 3;
function ks(e, n) {
  var R, m, k, w, E, S, L;
  let { records: t, requests: r = [], blocked: o = /* @__PURE__ */ new Set(), date: s, taxonomy: a = null } = e, l = t.slice().sort((O, C) => se(ae(O), ae(C))), i = xs(l.map(({ user: O }) => O)), c = /* @__PURE__ */ new Set();
  l.forEach((O) => hs(O).forEach(([C]) => c.add(C)));
  let u = Array.from(c).sort(se), d = xs(u), g = r.filter(({ state: O }) => O === "accepted"), p = fu(g, ({ offer: O }) => O), h = gs(r), x = [], f = /* @__PURE__ */ new Map(), y = { offer: [], seek: [] };
  for (let O of l) {
    let C = ae(O), U = o.has(O.user) ? "blocked" : (R = Be(O, s)) != null ? R : O.kind === "seek" && h.has(C) ? "matched" : null, A = fn(O.skill, a);
    if (U !== null) {
      x.push({ kind: O.kind, record: C, reason: U }), O.kind === "offer" && f.set(A, ((m = f.get(A)) != null ? m : 0) + 1);
      continue;
    }
    let P = hs(O).map(([j, F]) => [d.get(j), F]).sort(([j], [F]) => j - F), M = O.kind === "seek" ? 1 : (k = O.capacity) != null ? k : n.usualCapacity, N = O.confirmed !== null && O.confirmed <= s ? mr(O.confirmed, s) : null, _ = mr((E = (w = O.since) != null ? w : O.confirmed) != null ? E : s, s);
    y[O.kind].push({
      index: y[O.kind].length,
      record: O,
      key: C,
      account: i.get(O.user),
      skill: A,
      level: (S = O.level) != null ? S : 0,
      methods: ms(O.methods),
      languages: P.map(([j]) => j),
      proficiencies: P.map(([, j]) => j),
      region: O.region === null ? null : O.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: N,
      freshness: N === null ? 0 : ns(N, n.freshnessHalfLife),
      waitedDays: _,
      waiting: ts(_, n.fullWaiting),
      capacity: M,
      room: O.kind === "seek" ? 1 : Math.max(0, M - ((L = p.get(C)) != null ? L : 0))
    });
  }
  return {
    seeks: y.seek,
    offers: y.offer,
    languages: u,
    absentOffers: f,
    absences: x.sort(
      (O, C) => se(O.kind, C.kind) || se(O.record, C.record)
    ),
    between: yu(r, l, i, a)
  };
}
function hs(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e.languages) {
    let s = xe(o);
    if (s !== null) {
      let a = un(s.code);
      n.set(a, Math.max((t = n.get(a)) != null ? t : 0, (r = s.proficiency) != null ? r : mu));
    }
  }
  return Array.from(n);
}
function xs(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    n.has(t) || n.set(t, n.size);
  }), n;
}
function fu(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var o;
    return t.set(n(r), ((o = t.get(n(r))) != null ? o : 0) + 1);
  }), t;
}
var xr = ["declined", "done", "accepted", "asked"];
function yu(e, n, t, r) {
  var i;
  let o = new Map(n.map((c) => [`${c.kind} ${ae(c)}`, c.skill])), s = (c) => t.get(c.slice(0, c.lastIndexOf("/"))), a = /* @__PURE__ */ new Map(), l = (c, u) => c * t.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: p = [] } of e) {
    let [h, x] = [s(c), s(u)], f = [o.get(`offer ${u}`), g, o.get(`seek ${c}`)].filter((m) => m !== void 0);
    if (h === void 0 || x === void 0 || !xr.includes(d))
      continue;
    let y = l(h, x), R = (i = a.get(y)) != null ? i : /* @__PURE__ */ new Map();
    (d === "declined" ? f.concat(p) : f.slice(0, 1)).forEach((m) => {
      let k = fn(m, r), w = R.get(k);
      (w === void 0 || xr.indexOf(d) < xr.indexOf(w)) && R.set(k, d);
    }), a.set(y, R);
  }
  return (c, u, d) => {
    var g, p;
    return a.size === 0 ? null : (p = (g = a.get(l(c, u))) == null ? void 0 : g.get(d)) != null ? p : null;
  };
}

// src/core/exchange/reciprocity.ts
function Es(e, n) {
  let t = ws(e.offers), r = /* @__PURE__ */ new Map();
  return ws(e.seeks).forEach((o, s) => {
    var l;
    let a = /* @__PURE__ */ new Map();
    if (t.has(s)) {
      for (let i of o)
        for (let { skill: c, quality: u } of n.relatedTo(i))
          a.set(c, Math.max((l = a.get(c)) != null ? l : 0, u));
      r.set(s, a);
    }
  }), {
    // Asked for every pair, so it makes no objects.
    quality: (o, s) => {
      var i, c;
      let a = r.get(s), l = 0;
      if (a !== void 0)
        for (let u of (i = t.get(o)) != null ? i : bs)
          l = Math.max(l, (c = a.get(u)) != null ? c : 0);
      return l;
    },
    best: (o, s) => {
      var a;
      return ((a = t.get(o)) != null ? a : bs).map((l) => {
        var i, c;
        return { skill: l, quality: (c = (i = r.get(s)) == null ? void 0 : i.get(l)) != null ? c : 0 };
      }).reduce((l, i) => {
        var c;
        return i.quality > ((c = l == null ? void 0 : l.quality) != null ? c : 0) ? i : l;
      }, null);
    }
  };
}
var bs = [];
function ws(e) {
  let n = /* @__PURE__ */ new Map();
  for (let { account: r, skill: o } of e) {
    let s = n.get(r);
    s === void 0 ? n.set(r, /* @__PURE__ */ new Set([o])) : s.add(o);
  }
  let t = /* @__PURE__ */ new Map();
  return n.forEach((r, o) => t.set(o, Array.from(r).sort())), t;
}

// src/core/json/read-limits.ts
function kr(e, n, t, r, o, s) {
  let a = Object.keys(t), l = re(e) ? e : {};
  e !== void 0 && !re(e) && s.push({ path: n, code: "expected-object", parameters: [] });
  let i = [...a, ...o];
  for (let u of Object.keys(l))
    i.includes(u) || s.push({ path: Re(n, u), code: "unknown-property", parameters: [X(u), i] });
  let c = {};
  for (let u of a) {
    let d = ie(l, u), [g, p] = t[u], h = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > p ? { code: "too-large", parameters: [d, p] } : null;
    h !== null && s.push(T({ path: Re(n, u) }, h)), c[u] = d === void 0 || h !== null ? r[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var rn = [
  "skill",
  "level",
  "language",
  "method",
  "place",
  "reciprocity",
  "freshness",
  "room",
  "waiting"
], _n = {
  weights: {
    skill: 400,
    level: 100,
    language: 150,
    method: 100,
    place: 50,
    reciprocity: 50,
    freshness: 50,
    room: 50,
    waiting: 50
  },
  leastProficiency: 2,
  usualCapacity: 1,
  shortlistLength: 5,
  shortlistLeast: 3,
  listsPerPlace: 5,
  crowding: 40,
  mostPlaces: 20,
  freshnessHalfLife: 90,
  fullWaiting: 90,
  clinicSize: 5
}, hu = 1e3, xu = {
  leastProficiency: [1, 5],
  usualCapacity: [1, 100],
  shortlistLength: [1, 20],
  shortlistLeast: [0, 20],
  listsPerPlace: [1, 100],
  crowding: [0, 1e3],
  mostPlaces: [1, 1e3],
  freshnessHalfLife: [1, 3650],
  fullWaiting: [1, 3650],
  clinicSize: [2, 1e3]
};
function Rs(e, n = "$.matching") {
  let t = [], r = kr(e, n, xu, _n, ["weights"], t), o = re(e) ? ie(e, "weights") : void 0, s = Re(n, "weights"), a = ku(rn, () => [0, hu]), l = kr(o, s, a, _n.weights, [], t);
  return rn.every((i) => l[i] === 0) && (t.push({ path: s, code: "weights-zero", parameters: [] }), l = _n.weights), { options: I(T({}, r), { weights: l }), faults: t };
}
function ku(e, n) {
  let t = {};
  return e.forEach((r) => {
    t[r] = n(r);
  }), t;
}

// src/core/exchange/score-pair.ts
var br = 50, bu = [0, 20, 40, 70, 85, 95, 100], wu = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, Ss = 540;
function Ps(e, n) {
  let t = Ls(e, n);
  return t === -1 ? null : { language: Math.floor(t / 8), proficiency: t % 8 };
}
function Ls(e, n) {
  let t = e.languages, r = n.languages, o = -1, s = -1;
  for (let a = 0, l = 0; a < t.length && l < r.length; ) {
    let i = t[a] - r[l];
    if (i === 0) {
      let c = Math.min(e.proficiencies[a], n.proficiencies[l]);
      c > s && (s = c, o = t[a] * 8 + c);
    }
    i <= 0 && a++, i >= 0 && l++;
  }
  return o;
}
function Ns(e, n) {
  let { weights: t } = e, r = rn.reduce((s, a) => s + t[a], 0), o = (s) => Math.floor((20 * s + r) / (2 * r));
  return {
    score: (s, a, l) => o(
      t.skill * l + t.level * Ts(s, a) + t.language * Os(s, a) + t.method * vs(s, a) + t.place * Ms(s, a) + t.reciprocity * n(s.account, a.account) + t.freshness * a.freshness + t.room * As(a) + t.waiting * s.waiting
    ),
    qualities: (s, a, l) => ({
      skill: l,
      level: Ts(s, a),
      language: Os(s, a),
      method: vs(s, a),
      place: Ms(s, a),
      reciprocity: n(s.account, a.account),
      freshness: a.freshness,
      room: As(a),
      waiting: s.waiting
    }),
    points: (s) => {
      let a = {}, l = 0, i = 0;
      for (let c of rn)
        l += t[c] * s[c], a[c] = o(l) - i, i += a[c];
      return a;
    }
  };
}
function Ts(e, n) {
  var t;
  return e.level === 0 || n.level === 0 ? br : (t = wu[n.level - e.level]) != null ? t : 0;
}
function Os(e, n) {
  let t = Ls(e, n);
  return t === -1 ? 0 : bu[t % 8];
}
function vs(e, n) {
  return e.methods === 0 || n.methods === 0 ? br : ys(e.methods, n.methods);
}
function Ms(e, n) {
  let t = e.record.timezone, r = n.record.timezone;
  return t !== null && r !== null ? Math.max(0, Math.floor(100 * (Ss - ut(t, r)) / Ss)) : e.region === null || n.region === null ? br : e.region === n.region ? 100 : 0;
}
function As({ room: e, capacity: n }) {
  return n === 0 ? 0 : Math.floor(100 * e / n);
}

// src/core/exchange/skill-relations.ts
var Is = { same: 100, narrower: 90, broader: 60, near: 30 }, Eu = { narrower: 10, broader: 15 }, Ru = 10;
function dt(e) {
  let n = /* @__PURE__ */ new Map();
  return {
    relatedTo: (t) => {
      let r = n.get(t);
      return r === void 0 && (r = e === null ? [Fs(t)] : Su(t, e), n.set(t, r)), r;
    }
  };
}
function Fs(e) {
  return { skill: e, relation: "same", quality: Is.same };
}
function Su(e, n) {
  let t = /* @__PURE__ */ new Map([[e, Fs(e)]]), r = (l, i, c) => {
    let u = !t.has(l);
    if (u) {
      let d = i === "near" ? 0 : Eu[i] * (c - 1);
      t.set(l, { skill: l, relation: i, quality: Math.max(Ru, Is[i] - d) });
    }
    return u;
  }, o = n.ancestors(e);
  o.forEach(({ id: l }, i) => r(l, "broader", i + 1));
  let s = [e];
  for (let l = 1; s.length > 0; l++) {
    let i = [];
    for (let c of s)
      i.push(...n.children(c).map(({ id: u }) => u).filter((u) => r(u, "narrower", l)));
    s = i;
  }
  let a = o[0];
  return a !== void 0 && n.children(a.id).forEach(({ id: l }) => r(l, "near", 1)), Array.from(t.values()).sort((l, i) => i.quality - l.quality || (l.skill < i.skill ? -1 : 1));
}

// src/core/exchange/pairing.ts
function Cs(e, n) {
  var a;
  let t = ks(e, n), r = dt((a = e.taxonomy) != null ? a : null), o = Es(t, r), s = /* @__PURE__ */ new Map();
  for (let l of t.offers) {
    let i = s.get(l.skill);
    i === void 0 ? s.set(l.skill, [l]) : i.push(l);
  }
  return {
    participants: t,
    relations: r,
    reciprocity: o,
    options: n,
    offersOf: s,
    scorer: Ns(n, o.quality)
  };
}
function $s(e, n, t) {
  var r;
  return (r = e.relations.relatedTo(n.skill).find(({ skill: o }) => o === t.skill)) != null ? r : null;
}

// src/core/exchange/reasons.ts
function Ds(e, n, t, r) {
  let o = e.scorer.qualities(n, t, r.quality), s = e.scorer.points(o), a = Tu(e, n, t, r, o), l = [];
  for (let i of rn) {
    let c = a[i];
    c !== null && l.push({ part: i, code: c.code, parameters: c.parameters, points: s[i] });
  }
  return l;
}
function le(e, ...n) {
  return { code: e, parameters: n };
}
function Tu(e, n, t, r, o) {
  let s = e.reciprocity.best(n.account, t.account);
  return {
    skill: r.relation === "same" ? le("skill-same", { skill: t.skill }) : le(`skill-${r.relation}`, { skill: t.skill }, { skill: n.skill }),
    level: n.level === 0 || t.level === 0 ? le("level-unknown") : le(t.level < n.level ? "level-low" : "level-fits", t.level, n.level),
    language: Ou(e, n, t),
    method: vu(n, t),
    place: Mu(n, t),
    reciprocity: s === null ? null : le("reciprocal", { skill: s.skill }),
    freshness: t.confirmedDays === null ? le("confirmed-unknown") : t.confirmedDays === 0 ? le("confirmed-today") : le("confirmed-days", t.confirmedDays),
    room: le("room", t.room, t.capacity),
    waiting: o.waiting === 0 ? null : le("waiting", n.waitedDays)
  };
}
function Ou(e, n, t) {
  let r = Ps(n, t);
  if (r === null)
    return null;
  let o = r.proficiency >= e.options.leastProficiency;
  return le(o ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function vu(e, n) {
  if (e.methods === 0 || n.methods === 0)
    return le("methods-any");
  let t = fs(e.methods, n.methods);
  return t.length === 0 ? le("methods-different") : le("methods", { methods: t });
}
function Mu(e, n) {
  let [t, r] = [e.record.timezone, n.record.timezone];
  if (t !== null && r !== null) {
    let o = ut(t, r);
    return o === 0 ? le("timezone-same") : le("timezone-apart", o / 60);
  }
  return e.region === null || n.region === null ? le("place-unknown") : e.region === n.region ? le("region-same", { region: n.record.region }) : le("region-different");
}

// src/core/exchange/pair-reasons.ts
var Au = [
  "skill-same",
  "skill-narrower",
  "skill-broader",
  "skill-near",
  "level-fits",
  "language",
  "language-basic",
  "methods",
  "timezone-same",
  "timezone-apart",
  "region-same",
  "reciprocal"
];
function gt(e, n, t, r) {
  let o = Cs(t, r), s = o.participants.seeks.find(({ key: i }) => i === e), a = o.participants.offers.find(({ key: i }) => i === n), l = s === void 0 || a === void 0 ? null : $s(o, s, a);
  return s === void 0 || a === void 0 || l === null ? [] : Ds(o, s, a, l);
}
function pt(e) {
  return Au.includes(e.code);
}

// src/core/exchange/steps/exchange-requests.ts
var Pu = {
  asked: "asked",
  accepted: "accepted",
  declined: "declined",
  done: "done",
  withdrawn: "expired",
  expired: "expired",
  lapsed: "expired",
  "not-met": "expired"
};
function mt(e) {
  return e.map(({ seek: n, offer: t, state: r, skill: o, skills: s }) => T(T({
    seek: n,
    offer: t,
    state: Pu[r]
  }, o === null ? {} : { skill: o }), r === "declined" && s.length > 1 ? { skills: s } : {}));
}

// src/core/exchange/steps/room.ts
function _s(e, n, t, r, o) {
  let s = e.filter((l) => l.state === "accepted" && l[n] === t && !oe(l).includes(o)).map(({ expires: l }) => l != null ? l : "").sort(), a = s.length >= r;
  return { isFull: a, until: a && r > 0 && s[s.length - r] || null };
}

// src/core/exchange/steps/follow-exchanges.ts
var wr = 21, Lu = 180, Nu = 366;
function ft(e, n) {
  var r;
  let t = [];
  for (let { round: o, skills: s, disregarded: a } of Ws(e, n))
    o !== null && t.push(I(T({}, Bu(o, n.date)), { skills: s, skill: (r = s[0]) != null ? r : null, disregarded: a }));
  return t;
}
function Bs(e, n) {
  return Ws(e, n).reduce((t, { disregarded: r }) => t.concat(r), []);
}
function Ws(e, n) {
  if (!Oe(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(Iu)) {
    let o = `${r.seek}
${r.offer}`, s = t.get(o);
    s === void 0 ? t.set(o, [r]) : s.push(r);
  }
  return Array.from(t.keys()).sort(se).map((r) => {
    let o = null, s = [];
    for (let a of t.get(r)) {
      let l = a.at.slice(0, 10) > n.date ? "future" : oe(a).includes(a.user) ? Fu(a, o, n) : "not-a-party";
      typeof l == "string" ? s.push({ step: a, reason: l }) : o = l;
    }
    return { round: o, skills: Cu(t.get(r), o), disregarded: s };
  });
}
function Iu(e, n) {
  return se(e.at, n.at) || Fn.indexOf(e.step) - Fn.indexOf(n.step) || se(Hs(e), Hs(n));
}
function Hs({ user: e, outcome: n, on: t, skill: r, note: o }) {
  return JSON.stringify([e, n, t, r, o]);
}
function Fu(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return Hu(e, n, t);
  if (e.step === "decline" && $u(e, n))
    return Du(e, n);
  if (n === null)
    return "no-request";
  let o = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return Uu(e, n, o);
    if (yt(n, r) !== "accepted")
      return "over";
    let s = Wu(e.on, ve(r, Nu)), a = ve(Us(r, s), qs(t));
    return I(T({}, n), { steps: o, on: e.on, until: Us(n.until, a) });
  }
  if (e.step === "withdraw" && _u(e, n))
    return I(T({}, n), { steps: o, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [s] = n.steps.slice(-1);
    return (s == null ? void 0 : s.step) === e.step && s.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? Gs(n, e, t) : e.step === "decline" ? I(T({}, n), { steps: o, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : I(T({}, n), { steps: o, since: r, phase: "withdrawn" });
}
function Cu(e, n) {
  let t = e.filter((s) => oe(s).includes(s.user)), r = t.filter((s) => n == null ? void 0 : n.steps.includes(s)), o = [
    ...t.filter(({ user: s, step: a }) => a === "decline" && (n == null ? void 0 : n.declinedBy.includes(s))),
    ...r,
    ...t
  ].map(({ skill: s }) => s).filter((s) => s !== null);
  return Array.from(new Set(o));
}
function $u(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = yt(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function Du(e, n) {
  var r;
  let t = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: oe(e).filter((o) => o !== e.user)[0],
    phase: "declined",
    since: t,
    lastConfirmed: null,
    until: t,
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: (n == null ? void 0 : n.phase) === "declined" ? n.steps.concat([e]) : [e],
    declinedBy: ((r = n == null ? void 0 : n.declinedBy) != null ? r : []).filter((o) => o !== e.user).concat([e.user])
  };
}
function _u(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: o }) => o === e.user);
  return n === "accepted" && r.some(({ step: o }) => o === "ask") && !r.some(({ step: o }) => o === "meet" || o === "confirm");
}
function Hu(e, n, t) {
  var s;
  let r = e.at.slice(0, 10), o = n === null ? null : yt(n, r);
  return n !== null && o === "asked" ? e.user === n.asker ? "repeated" : Gs(n, e, t) : n !== null && (o === "accepted" || o === "done") ? o === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((a) => a !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: ve(r, (s = t.replyDays) != null ? s : wr),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function Gs(e, n, t) {
  let r = n.at.slice(0, 10);
  return I(T({}, e), {
    phase: "accepted",
    since: r,
    until: ve(r, qs(t)),
    steps: e.steps.concat([n])
  });
}
function Uu(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : I(T({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function yt({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function Bu(e, n) {
  let { seek: t, offer: r, asker: o, until: s, on: a, confirmed: l, steps: i, declinedBy: c } = e, u = yt(e, n), d = u === "asked" || u === "accepted", g = oe(e);
  return {
    seek: t,
    offer: r,
    asker: o,
    state: u,
    on: a,
    confirmed: l,
    steps: i,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? ve(s, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? s : null,
    waitingFor: u === "asked" ? g.filter((p) => p !== o) : u === "accepted" && (a === null || a <= n) ? g.filter((p) => !l.has(p)) : []
  };
}
function qs(e) {
  var n;
  return (n = e.lapseDays) != null ? n : Lu;
}
function Wu(e, n) {
  return e < n ? e : n;
}
function Us(e, n) {
  return e > n ? e : n;
}

// src/core/exchange/exchange-templates.ts
var Ce = "Skill exchange step", he = "Skill exchange preferences", ht = [
  ye.offer,
  ye.seek,
  Ce,
  he
];

// src/core/exchange/steps/write-step.ts
function xt(e) {
  let n = [
    ["step", e.step],
    ["seek", e.seek],
    ["offer", e.offer],
    ["at", e.at],
    ["outcome", e.outcome],
    ["on", e.on],
    ["skill", e.skill],
    ["note", e.note]
  ];
  return qe(Ce, n.filter(([, t]) => t !== null && t !== "").map(([t, r]) => [t, t === "at" ? r : ne(r)]));
}
function wn(e, n) {
  let t = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${t}${n}
`;
}

// src/core/exchange/steps/preferences.ts
var js = ["messages", "matches", "lang"];
function on(e) {
  let n = [], t = e.filter(({ template: s }) => s === he), r = (s) => t.every(({ parameters: a }) => {
    var i;
    let l = We((i = a.get(s)) != null ? i : "").trim().toLowerCase();
    return l !== "" && l !== "yes" && l !== "no" && n.push({
      parameter: s,
      key: "localskills-template-preferences-fault-value",
      parameters: [X(l), s]
    }), l === "" || l === "yes";
  }), o = { messages: r("messages"), matches: r("matches") };
  return t.forEach(({ parameters: s }) => s.forEach((a, l) => {
    !js.includes(l) && a.trim() !== "" && n.push(kn(l, js));
  })), { preferences: o, faults: n };
}
function zs(e, n, t) {
  let r = n.filter(({ template: i }) => i === he), o = t.messages && t.matches, s = (i) => i ? "yes" : "no", a = qe(he, [
    ["messages", s(t.messages)],
    ["matches", s(t.matches)]
  ]), [l] = r;
  return l === void 0 ? o ? e : wn(e, a) : r.slice().reverse().reduce((i, { start: c, end: u }) => {
    let d = c === l.start ? u : u + /^\n{0,2}/.exec(i.slice(u))[0].length;
    return i.slice(0, c) + (c === l.start ? a : "") + i.slice(d);
  }, e);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function kt(e, n = !1) {
  let t = e.length, r = 0, o = "", s = 0, a = 16, l = 0, i = 0, c = 0, u = 0, d = 0;
  function g(m, k) {
    let w = 0, E = 0;
    for (; w < m || !k; ) {
      let S = e.charCodeAt(r);
      if (S >= 48 && S <= 57)
        E = E * 16 + S - 48;
      else if (S >= 65 && S <= 70)
        E = E * 16 + S - 65 + 10;
      else if (S >= 97 && S <= 102)
        E = E * 16 + S - 97 + 10;
      else
        break;
      r++, w++;
    }
    return w < m && (E = -1), E;
  }
  function p(m) {
    r = m, o = "", s = 0, a = 16, d = 0;
  }
  function h() {
    let m = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && En(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && En(e.charCodeAt(r)))
        for (r++; r < e.length && En(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(m, r);
    let k = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && En(e.charCodeAt(r))) {
        for (r++; r < e.length && En(e.charCodeAt(r)); )
          r++;
        k = r;
      } else
        d = 3;
    return e.substring(m, k);
  }
  function x() {
    let m = "", k = r;
    for (; ; ) {
      if (r >= t) {
        m += e.substring(k, r), d = 2;
        break;
      }
      let w = e.charCodeAt(r);
      if (w === 34) {
        m += e.substring(k, r), r++;
        break;
      }
      if (w === 92) {
        if (m += e.substring(k, r), r++, r >= t) {
          d = 2;
          break;
        }
        switch (e.charCodeAt(r++)) {
          case 34:
            m += '"';
            break;
          case 92:
            m += "\\";
            break;
          case 47:
            m += "/";
            break;
          case 98:
            m += "\b";
            break;
          case 102:
            m += "\f";
            break;
          case 110:
            m += `
`;
            break;
          case 114:
            m += "\r";
            break;
          case 116:
            m += "	";
            break;
          case 117:
            let S = g(4, !0);
            S >= 0 ? m += String.fromCharCode(S) : d = 4;
            break;
          default:
            d = 5;
        }
        k = r;
        continue;
      }
      if (w >= 0 && w <= 31)
        if (Hn(w)) {
          m += e.substring(k, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return m;
  }
  function f() {
    if (o = "", d = 0, s = r, i = l, u = c, r >= t)
      return s = t, a = 17;
    let m = e.charCodeAt(r);
    if (Er(m)) {
      do
        r++, o += String.fromCharCode(m), m = e.charCodeAt(r);
      while (Er(m));
      return a = 15;
    }
    if (Hn(m))
      return r++, o += String.fromCharCode(m), m === 13 && e.charCodeAt(r) === 10 && (r++, o += `
`), l++, c = r, a = 14;
    switch (m) {
      // tokens: []{}:,
      case 123:
        return r++, a = 1;
      case 125:
        return r++, a = 2;
      case 91:
        return r++, a = 3;
      case 93:
        return r++, a = 4;
      case 58:
        return r++, a = 6;
      case 44:
        return r++, a = 5;
      // strings
      case 34:
        return r++, o = x(), a = 10;
      // comments
      case 47:
        let k = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !Hn(e.charCodeAt(r)); )
            r++;
          return o = e.substring(k, r), a = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let w = t - 1, E = !1;
          for (; r < w; ) {
            let S = e.charCodeAt(r);
            if (S === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, E = !0;
              break;
            }
            r++, Hn(S) && (S === 13 && e.charCodeAt(r) === 10 && r++, l++, c = r);
          }
          return E || (r++, d = 1), o = e.substring(k, r), a = 13;
        }
        return o += String.fromCharCode(m), r++, a = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(m), r++, r === t || !En(e.charCodeAt(r)))
          return a = 16;
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
        return o += h(), a = 11;
      // literals and unknown symbols
      default:
        for (; r < t && y(m); )
          r++, m = e.charCodeAt(r);
        if (s !== r) {
          switch (o = e.substring(s, r), o) {
            case "true":
              return a = 8;
            case "false":
              return a = 9;
            case "null":
              return a = 7;
          }
          return a = 16;
        }
        return o += String.fromCharCode(m), r++, a = 16;
    }
  }
  function y(m) {
    if (Er(m) || Hn(m))
      return !1;
    switch (m) {
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
  function R() {
    let m;
    do
      m = f();
    while (m >= 12 && m <= 15);
    return m;
  }
  return {
    setPosition: p,
    getPosition: () => r,
    scan: n ? R : f,
    getToken: () => a,
    getTokenValue: () => o,
    getTokenOffset: () => s,
    getTokenLength: () => r - s,
    getTokenStartLine: () => i,
    getTokenStartCharacter: () => s - u,
    getTokenError: () => d
  };
}
function Er(e) {
  return e === 32 || e === 9;
}
function Hn(e) {
  return e === 10 || e === 13;
}
function En(e) {
  return e >= 48 && e <= 57;
}
var Vs;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Vs || (Vs = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var qu = new Array(20).fill(0).map((e, n) => " ".repeat(n)), Rn = 200, ju = {
  " ": {
    "\n": new Array(Rn).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(Rn).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(Rn).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(Rn).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(Rn).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(Rn).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Rr;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Rr || (Rr = {}));
function Ks(e, n, t = Rr.DEFAULT) {
  let r = kt(e, !1), o = [], s = 0;
  function a(M) {
    return M ? () => s === 0 && M(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(M) {
    return M ? (D) => s === 0 && M(D, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(M) {
    return M ? (D) => s === 0 && M(D, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
  }
  function c(M) {
    return M ? () => {
      s > 0 ? s++ : M(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) === !1 && (s = 1);
    } : () => !0;
  }
  function u(M) {
    return M ? () => {
      s > 0 && s--, s === 0 && M(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = c(n.onObjectBegin), g = i(n.onObjectProperty), p = u(n.onObjectEnd), h = c(n.onArrayBegin), x = u(n.onArrayEnd), f = i(n.onLiteralValue), y = l(n.onSeparator), R = a(n.onComment), m = l(n.onError), k = t && t.disallowComments, w = t && t.allowTrailingComma;
  function E() {
    for (; ; ) {
      let M = r.scan();
      switch (r.getTokenError()) {
        case 4:
          S(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          S(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          S(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          k || S(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          S(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          S(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (M) {
        case 12:
        case 13:
          k ? S(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : R();
          break;
        case 16:
          S(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return M;
      }
    }
  }
  function S(M, D = [], N = []) {
    if (m(M), D.length + N.length > 0) {
      let _ = r.getToken();
      for (; _ !== 17; ) {
        if (D.indexOf(_) !== -1) {
          E();
          break;
        } else if (N.indexOf(_) !== -1)
          break;
        _ = E();
      }
    }
  }
  function L(M) {
    let D = r.getTokenValue();
    return M ? f(D) : (g(D), o.push(D)), E(), !0;
  }
  function O() {
    switch (r.getToken()) {
      case 11:
        let M = r.getTokenValue(), D = Number(M);
        isNaN(D) && (S(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), D = 0), f(D);
        break;
      case 7:
        f(null);
        break;
      case 8:
        f(!0);
        break;
      case 9:
        f(!1);
        break;
      default:
        return !1;
    }
    return E(), !0;
  }
  function C() {
    return r.getToken() !== 10 ? (S(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (L(!1), r.getToken() === 6 ? (y(":"), E(), P() || S(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : S(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), o.pop(), !0);
  }
  function U() {
    d(), E();
    let M = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (M || S(4, [], []), y(","), E(), r.getToken() === 2 && w)
          break;
      } else M && S(6, [], []);
      C() || S(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), M = !0;
    }
    return p(), r.getToken() !== 2 ? S(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : E(), !0;
  }
  function A() {
    h(), E();
    let M = !0, D = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (D || S(4, [], []), y(","), E(), r.getToken() === 4 && w)
          break;
      } else D && S(6, [], []);
      M ? (o.push(0), M = !1) : o[o.length - 1]++, P() || S(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), D = !0;
    }
    return x(), M || o.pop(), r.getToken() !== 4 ? S(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : E(), !0;
  }
  function P() {
    switch (r.getToken()) {
      case 3:
        return A();
      case 1:
        return U();
      case 10:
        return L(!0);
      default:
        return O();
    }
  }
  return E(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (S(4, [], []), !1) : P() ? (r.getToken() !== 17 && S(9, [], []), !0) : (S(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Ys;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Ys || (Ys = {}));
var Js;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Js || (Js = {}));
var Sr = Ks;
var Qs;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(Qs || (Qs = {}));

// src/core/json/parse-json.ts
function $e(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return ed(n) ? { value: void 0, faults: [Tr] } : { value: n, faults: td(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? nd(e) : Tr] };
  }
}
var ea = { disallowComments: !0, allowTrailingComma: !1 }, Xu = 100, Tr = { path: "$", code: "json-too-deep", parameters: [] }, Zu = {
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
function ed(e) {
  let n = [e].filter(Xs);
  for (let t = 0; n.length > 0; t++) {
    if (t === Xu)
      return !0;
    let r = [];
    for (let o of n)
      for (let s of Object.keys(o).map((a) => o[a]))
        Xs(s) && r.push(s);
    n = r;
  }
  return !1;
}
function Xs(e) {
  return typeof e == "object" && e !== null;
}
function nd(e) {
  var l;
  let n = null;
  try {
    Sr(e, {
      onError: (i, c, u) => {
        n = n != null ? n : { error: i, offset: c, length: u };
      }
    }, ea);
  } catch (i) {
    return Tr;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), o = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return Zs("json-trailing-comma", e, r.lastIndexOf(","), o);
  let s = (l = Zu[t.error]) != null ? l : "json-invalid";
  return Zs(s === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : s : s, e, t.offset, o);
}
function Zs(e, n, t, r) {
  let o = n.slice(0, t).split(/\r\n?|\n/), s = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, s, X(r)] };
}
function td(e) {
  let n = [], t = [];
  return Sr(e, {
    onObjectBegin: () => {
      t.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      t.pop();
    },
    onObjectProperty: (r, o, s, a, l, i) => {
      let c = t[t.length - 1], u = c.get(r);
      if (u === void 0)
        c.set(r, a + 1);
      else {
        let d = i().reduce(Re, "$");
        n.push({
          path: Re(d, r),
          code: "json-duplicate-key",
          parameters: [X(r), u, a + 1]
        });
      }
    }
  }, ea), n;
}

// src/core/site-configuration.ts
var na = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function ta(e) {
  if (e === null)
    return { root: Ue, faults: [] };
  let { value: n, faults: t } = $e(e);
  if (!re(n))
    return { root: Ue, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = ie(n, "root");
  return r === void 0 ? { root: Ue, faults: t } : typeof r != "string" || na.test(r) ? { root: Ue, faults: [...t, { path: "$.root", code: "expected-text", parameters: [X(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}
var rd = /^https?:\/\/[^\s[\]{}|<>"'~]+$/;
function bt(e) {
  return rd.test(e);
}
function ra(e) {
  let n = e === null ? null : $e(e).value, t = re(n) ? ie(n, "report") : void 0;
  return typeof t == "string" && !na.test(t) ? t.trim() : null;
}

// src/ui/exchange-meeting/load-exchanges.ts
var oa = "Module:Skills survey/i18n/languages.json";
function be(t) {
  return v(this, arguments, function* (e, n = []) {
    var E, S, L, O;
    let { wiki: r, titles: o, user: s, messages: a } = e, l = [s.name, ...n], [i, c, u, d] = yield Promise.all([
      Promise.all(l.map((C) => r.peopleLinkingTo(C))),
      r.readPeople(l),
      r.readPages([o.skills(), Qn, oa]),
      r.time()
    ]), g = new Set(l);
    i.forEach((C) => C.forEach((U) => g.add(U))), sa(c.people).forEach((C) => oe(C).forEach((U) => g.add(U)));
    let { people: p, records: h, unread: x } = g.size === l.length ? c : yield r.readPeople(Array.from(g)), f = x.find((C) => C.user === s.name);
    if (f !== void 0)
      throw f.error;
    let y = (C) => {
      var U, A;
      return (A = (U = u.get(C)) == null ? void 0 : U.latest.text) != null ? A : null;
    }, R = $e((E = y(Qn)) != null ? E : "{}").value, m = $e((S = y(oa)) != null ? S : "{}").value, k = re(m) && Array.isArray(m.languages) ? m.languages.filter((C) => typeof C == "string") : [], w = c.ownPages.get(s.name);
    return {
      people: p,
      records: h,
      unread: x.map((C) => C.user),
      ownPage: w === void 0 ? o.people(s.name) : w,
      steps: sa(p),
      taxonomy: Zn($e((L = y(o.skills())) != null ? L : "").value).taxonomy,
      matching: re(R) ? Rs(R.matching).options : _n,
      reportPage: (O = ra(y(Qn))) != null ? O : a.text("localskills-meeting-report-page"),
      languages: k.length > 0 ? k : ["en"],
      clockOffset: isNaN(d.getTime()) ? 0 : d.getTime() - e.now().getTime()
    };
  });
}
function Or(e, n) {
  return e.steps.some((r) => r.user === n.user && r.step === n.step && r.seek === n.seek && r.offer === n.offer && r.at === n.at) ? e : I(T({}, e), { steps: e.steps.concat([n]) });
}
function sa(e) {
  let n = [];
  return e.forEach((t) => t.steps.forEach((r) => n.push(r))), n;
}
function Me(e, n, t = null) {
  var o;
  let r = new Date(e.now().getTime() + n.clockOffset).toISOString().replace(/\.\d+Z$/, "Z");
  return ((o = t == null ? void 0 : t.steps) != null ? o : []).reduce((s, { at: a }) => a > s ? a : s, r);
}
function we(e, n) {
  return Me(e, n).slice(0, 10);
}
var aa = /* @__PURE__ */ new WeakMap();
function pe(e, n) {
  let t = we(e, n), r = aa.get(n);
  if ((r == null ? void 0 : r.date) === t)
    return r.exchanges;
  let o = ft(n.steps, { date: t });
  return aa.set(n, { date: t, exchanges: o }), o;
}
function ia(e, n) {
  let { name: t } = e.user;
  return Bs(
    n.steps.filter((r) => r.user === t || oe(r).includes(t)),
    { date: we(e, n) }
  ).filter(({ step: r, reason: o }) => r.user === t && o !== "repeated");
}
function Sn(e, n) {
  var t, r;
  return on((r = (t = e.people.get(n)) == null ? void 0 : t.preferences) != null ? r : []).preferences;
}
function je(e, n) {
  let t = [];
  return e.records.filter((r) => r.user === n).forEach(({ languages: r }) => r.forEach((o) => {
    t.includes(o) || t.push(o);
  })), t;
}

// src/core/exchange/steps/my-exchanges.ts
function wt(e, n) {
  let t = e.filter((a) => oe(a).includes(n) && !od(a, n)).sort((a, l) => se(a.since, l.since) || se(a.seek, l.seek) || se(a.offer, l.offer)), r = t.filter(({ state: a }) => a === "accepted"), o = r.filter(({ confirmed: a }) => a.size > 0 && !a.has(n)), s = (a) => +!a.waitingFor.includes(n);
  return {
    toAnswer: t.filter(({ state: a, asker: l }) => a === "asked" && l !== n),
    toConfirm: o,
    agreed: r.filter((a) => !o.includes(a)).sort((a, l) => s(a) - s(l)),
    asked: t.filter(({ state: a, asker: l }) => a === "asked" && l === n),
    earlier: t.filter(({ state: a }) => a !== "asked" && a !== "accepted").reverse()
  };
}
function od({ state: e, asker: n, steps: t, disregarded: r }, o) {
  let s = t.concat(r.map(({ step: a }) => a));
  return e === "declined" && n === o && !s.some(({ step: a }) => a === "ask");
}
function te(e, n) {
  let [t, r] = oe(e);
  return n === t ? r : t;
}

// src/ui/list-words.ts
function Et(e, n) {
  let { ListFormat: t } = Intl;
  try {
    return t ? new t(n, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange-meeting/exchange-words.ts
function Ae(e, { seek: n, offer: t, skill: r }) {
  var o, s, a, l, i;
  return (i = (l = (a = (o = Z(e, "offer", t)) == null ? void 0 : o.skill) != null ? a : (s = Z(e, "seek", n)) == null ? void 0 : s.skill) != null ? l : r) != null ? i : "";
}
function Z(e, n, t) {
  var r;
  return (r = e.records.find((o) => o.kind === n && ae(o) === t)) != null ? r : null;
}
function Rt(e, { seek: n }, t) {
  let r = Z(e, "seek", n);
  return r !== null && r.user === t && r.status === "open" ? r : null;
}
function St({ messages: e }, n, t, r = t) {
  if (t === "")
    return b("bdi", {}, r);
  let { text: o, language: s, direction: a } = Ze(t, n.taxonomy, e);
  return b("bdi", T({ dir: a }, s === null ? {} : { lang: s }), o);
}
function Ee({ messages: e }, n, t) {
  return Ze(t, n.taxonomy, e).text;
}
function Un({ languageName: e, messages: n }, t) {
  return Et(t.map((r) => {
    var o, s;
    return e((s = (o = xe(r)) == null ? void 0 : o.code) != null ? s : r);
  }), n.language);
}
function vr(e, n, t, r) {
  var c, u, d, g;
  let { titles: o, pageUrl: s } = e, a = (u = (c = n.people.get(t)) == null ? void 0 : c.readings) != null ? u : [], l = (p) => p !== null && r !== null && p.kind === r.kind && p.id === r.id, i = (d = a.find((p) => l(p.record))) != null ? d : a.find((p) => p.record !== null);
  return s((g = i == null ? void 0 : i.title) != null ? g : o.people(t)) + (r === null ? "" : `#${r.kind}-${r.id}`);
}
function Tt(e, n, t, r) {
  let o = vr(e, n, t, r);
  return b("a", { href: o, target: "_blank", rel: "noopener" }, b("bdi", {}, t));
}
function Tn({ messages: e, user: n, formatDate: t }, r) {
  let { state: o, asker: s, since: a, on: l, confirmed: i } = r, c = te(r, n.name), u = V(r.seek) === n.name ? "learn" : "teach", d = (g) => e.text(`localskills-meeting-state-${g}`, c, t(a));
  switch (o) {
    case "asked":
      return d(`${s === n.name ? "asked" : "asks"}-${u}`);
    case "accepted":
      return l === null ? d(`accepted-${u}`) : e.text("localskills-meeting-state-meet", c, t(l));
    case "declined":
      return d(s === n.name ? "declined" : "declined-mine");
    case "withdrawn":
      return d(s === n.name ? "withdrawn-mine" : "withdrawn");
    case "expired":
      return d(s === n.name ? "expired" : "expired-mine");
    case "not-met":
      return d(i.get(n.name) === "not-met" ? "not-met-mine" : "not-met");
    default:
      return d(o);
  }
}

// src/ui/exchange-meeting/ask-request.ts
function la(e, n, t, r) {
  let { kind: o, key: s } = t, a = Z(n, o, s);
  return V(s) === e.user.name ? "self" : r !== "active" ? "blocked" : a === null ? "gone" : Be(a, we(e, n)) !== null ? "absent" : ca(e, n, a).isFull ? "no-room" : null;
}
function ca(e, n, t) {
  var o;
  let r = t.kind === "seek" ? 1 : (o = t.capacity) != null ? o : n.matching.usualCapacity;
  return _s(pe(e, n), t.kind, ae(t), r, e.user.name);
}
function ua(e, n, t) {
  return v(this, null, function* () {
    let { messages: r } = e, o = yield be(e, [V(t)]), s = Z(o, n, t), { isFull: a, until: l } = s === null ? { isFull: !1, until: null } : ca(e, o, s);
    if (!a)
      return null;
    let i = r.text(`localskills-meeting-full-${n}`);
    return {
      status: r.text(`localskills-meeting-full-status-${n}`),
      text: l === null ? i : `${i} ${r.text("localskills-meeting-full-until", e.formatDate(l))}`
    };
  });
}
function da(e, n, t, r, o) {
  var h, x;
  let { user: s } = e, a = t.kind === "offer" ? "seek" : "offer", l = we(e, n), { relatedTo: i } = dt(n.taxonomy), c = ({ skill: f }) => {
    var m;
    let [y, R] = a === "seek" ? [f, t.skill] : [t.skill, f];
    return (m = i(y).find((k) => k.skill === R)) != null ? m : null;
  }, u = n.records.filter((f) => f.user === s.name), d = u.filter((f) => f.kind === a && Be(f, l) === null).map((f) => {
    var m;
    let y = c(f), R = ae(f) === o;
    return { record: f, fits: R ? 1 / 0 : (m = y == null ? void 0 : y.quality) != null ? m : 0, isOther: !R && (y == null ? void 0 : y.relation) === "near" };
  }).filter(({ fits: f }) => f > 0).sort((f, y) => y.fits - f.fits), g = (f) => f.map(({ record: y }) => ({ key: ae(y), record: y, isNew: !1 })), p = {
    kind: a,
    user: s.name,
    id: ls(a, u.filter((f) => f.kind === a).map(({ id: f }) => f)),
    skill: t.skill,
    level: null,
    methods: [],
    languages: r,
    capacity: null,
    region: (h = u.map(({ region: f }) => f).find((f) => f !== null)) != null ? h : null,
    timezone: (x = u.map(({ timezone: f }) => f).find((f) => f !== null)) != null ? x : null,
    for: null,
    affiliate: null,
    note: null,
    since: l,
    confirmed: l,
    expires: ve(l, yr),
    status: "open",
    until: null
  };
  return [
    ...g(d.filter(({ isOther: f }) => !f)),
    { key: ae(p), record: p, isNew: !0 },
    ...g(d.filter(({ isOther: f }) => f))
  ];
}
function ga(e, n, t, r) {
  var u, d;
  let [o, s] = t.kind === "offer" ? [r.key, ae(t)] : [ae(t), r.key], a = pe(e, n), l = ({ declinedBy: g }) => g.includes(t.user), i = oe({ seek: o, offer: s }).join("/"), c = (g) => {
    var p, h;
    return [
      (p = Z(n, "seek", g.seek)) == null ? void 0 : p.skill,
      (h = Z(n, "offer", g.offer)) == null ? void 0 : h.skill,
      ...g.skills
    ].filter((x) => x !== void 0).map((x) => fn(x, n.taxonomy));
  };
  return (d = (u = a.find((g) => g.seek === o && g.offer === s && (g.state === "asked" || g.state === "accepted" || g.state === "done" || l(g)))) != null ? u : a.find((g) => l(g) && oe(g).join("/") === i && c(g).includes(fn(t.skill, n.taxonomy)))) != null ? d : null;
}
function pa(e, n) {
  return v(this, null, function* () {
    let t = je(n, e.user.name), r = t.length > 0 ? t : yield e.wiki.spokenLanguages(e.user.name).catch(() => []);
    return r.length > 0 ? r : [e.messages.language];
  });
}
function Mr(e, n, t, r) {
  let o = r.record, s = n.records.filter((i) => i.user === o.user || i.user === t.user), [a, l] = t.kind === "offer" ? [o, t] : [t, o];
  return gt(ae(a), ae(l), {
    records: r.isNew ? s.concat([o]) : s,
    date: we(e, n),
    taxonomy: n.taxonomy,
    requests: mt(pe(e, n))
  }, n.matching);
}

// src/ui/survey-making/fields.ts
function ma(e, n, t, r) {
  var s;
  let o = new OO.ui.FieldLayout(e, T({
    label: t.isOwnText === !0 ? $(b("bdi", {}, n.label)) : n.label,
    align: (s = t.align) != null ? s : "top"
  }, n.help === void 0 ? {} : { help: n.help, helpInline: !0 }));
  return I(T({
    element: o.$element[0]
  }, r), {
    setFault(a) {
      o.setErrors(a === null ? [] : [a]);
    },
    setDisabled(a) {
      e.setDisabled(a);
    },
    focus() {
      e.focus(), o.scrollElementIntoView();
    }
  });
}
function Ot(e) {
  let { kind: n = "text", direction: t = "auto", value: r, maxLength: o, min: s, max: a, placeholder: l } = e, i = T(T({
    value: r
  }, o === void 0 ? {} : { maxLength: o }), l === void 0 ? {} : { placeholder: l }), c = n === "lines" ? new OO.ui.MultilineTextInputWidget(I(T({}, i), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(I(T({}, i), { autocomplete: "off" }));
  n === "number" || n === "date" ? (c.$input.attr(T(T({ type: n }, s === void 0 ? {} : { min: s }), a === void 0 ? {} : { max: a })), c.$input.val(r)) : c.$input.attr("dir", t);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), ma(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function Ar(e) {
  let n = new OO.ui.CheckboxInputWidget({ selected: e.value }), t = !1;
  return n.on("change", (r) => {
    t || e.onChange(r === !0);
  }), ma(n, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => n.isSelected(),
    show(r) {
      t = !0, n.setSelected(r), t = !1;
    }
  });
}

// src/ui/exchange-meeting/note-field.ts
function vt(e, n) {
  var i, c;
  let t = b("div", { "aria-live": "polite" }), r = null, o = null, s = ({ kind: u, text: d }) => e.text(`localskills-private-${u}`, d), a = (u) => {
    let d = $n(u);
    o !== null && o.text !== (d == null ? void 0 : d.text) && (o.said.remove(), o = null), W(t, d === null || o !== null ? null : q("warning", s(d)));
  }, l = Ot(I(T({
    label: n.label,
    kind: "lines",
    value: (i = n.value) != null ? i : "",
    maxLength: fo
  }, n.help === void 0 ? {} : { help: n.help }), {
    onChange(u) {
      var d;
      a(u), (d = n.onChange) == null || d.call(n, u);
    }
  }));
  return a((c = n.value) != null ? c : ""), {
    element: b("div", { class: "ext-localSkills-meeting-note" }, l.element, t),
    value: () => l.value().trim() || null,
    unlessPrivate(u, d) {
      let g = $n(l.value());
      if (g === null || g.text === r) {
        d();
        return;
      }
      let p = q(
        "warning",
        b("p", {}, s(g)),
        z(H(e.text("localskills-save-page-anyway"), "normal", () => {
          r = g.text, d();
        }))
      );
      o = { text: g.text, said: p }, W(t), W(u, p), J(p);
    }
  };
}

// src/core/exchange/steps/step-limit.ts
function fa(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((o, s) => ({ one: o, index: s })).sort((o, s) => o.one.step.at < s.one.step.at ? 1 : o.one.step.at > s.one.step.at ? -1 : s.index - o.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: o }) => o.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: o }) => o));
  return e.filter((o, s) => r.has(s));
}

// src/ui/exchange/made-by-other-notice.ts
function ya(e, n, t, r) {
  return q(
    "warning",
    b("p", {}, r === null ? e.text("localskills-save-not-yours") : e.text("localskills-exchange-made-by-other", t, r)),
    b("p", {}, b(
      "a",
      { href: n(t, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-made-by-other-see")
    ))
  );
}

// src/core/exchange/keep-own-words.ts
var sd = 20;
function me({ template: e, parameters: n }) {
  return JSON.stringify([e, Array.from(n).sort(([t], [r]) => se(t, r))]);
}
function De(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(me).forEach((r) => {
    var o;
    return t.set(r, ((o = t.get(r)) != null ? o : 0) + 1);
  }), e.filter((r) => {
    var a;
    let o = me(r), s = (a = t.get(o)) != null ? a : 0;
    return t.set(o, s - 1), s <= 0;
  });
}
function ad(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function ze(e, n, t) {
  let r = e;
  for (let o = 0; o < sd; o++) {
    let s = De(t(r), n);
    if (s.length === 0)
      return r;
    let a = (l, i) => i !== l && i.start >= l.start && i.end <= l.end;
    r = s.filter((l) => !s.some((i) => a(l, i))).sort((l, i) => i.start - l.start).reduce(ad, r);
  }
  return null;
}

// src/core/exchange/claim-calls.ts
var id = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function ld({ template: e, parameters: n }, t) {
  let r = new Map(Array.from(n).filter(([a]) => !id.test(a))), [o, s] = e === Ce ? ["at", t] : e === he ? ["lang", ""] : ["confirmed", t.slice(0, 10)];
  return r.get(o) === s ? r.delete(o) : r.set(o, s), qe(e, Array.from(r));
}
function Mt(e, n, t, r) {
  return n.slice().sort((o, s) => o.start - s.start).reduce((o, s) => {
    let a = me(s), l = r(o).find((i) => me(i) === a);
    return l === void 0 ? o : o.slice(0, l.start) + ld(l, t) + o.slice(l.end);
  }, e);
}

// src/ui/wiki-words.ts
var cd = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], ud = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function ha(e, n) {
  Array.from(e.childNodes).forEach((t) => {
    if (t.nodeType === Node.TEXT_NODE)
      n.appendChild(document.createTextNode(t.nodeValue || ""));
    else if (t.nodeType === Node.ELEMENT_NODE && !ud.includes(t.nodeName.toUpperCase())) {
      let r = t, o = n, s = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(s) ? o = b("a", { href: s, target: "_blank", rel: "noopener" }) : cd.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), ha(r, o), o !== n && n.appendChild(o);
    }
  });
}
function xa(e) {
  let n = b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return ha(new DOMParser().parseFromString(e, "text/html").body, n), n;
}

// src/ui/survey-form/text-to-copy.ts
function ka(e, n, t, r = !1) {
  let [o, s] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], a = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  a.$input.attr({ "aria-label": t.text(o), dir: "auto" });
  let l = H(t.text("localskills-save-copy"), "normal", () => {
    a.select(), document.execCommand("copy") && l.setLabel(t.text("localskills-save-copied"));
  });
  return b(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    b("summary", {}, t.text(o)),
    b("p", {}, t.text(s)),
    a.$element[0],
    z(l),
    b("p", {}, b("a", { href: n, target: "_blank", rel: "noopener" }, t.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var dd = ["offline", "session-lost", "read-only", "rate-limited", "other"], gd = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], pd = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function md(e, n) {
  let { context: { messages: t }, fault: r, isOther: o, tryAgain: s } = e, { question: a, imageUrl: l } = r.details.captcha, i = new OO.ui.TextInputWidget({ autocomplete: "off" }), c = () => {
    i.getValue().trim() !== "" && s({ captcha: { id: n, word: i.getValue().trim() } });
  };
  return i.on("enter", c), b(
    "div",
    { class: "ext-localSkills-form-captcha" },
    l === null ? null : b("img", { src: l, alt: t.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(i, {
      align: "top",
      label: a || t.text("localskills-save-captcha-answer")
    }).$element[0],
    z(H(t.text(o === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function ba(e) {
  var R, m;
  let { context: n, fault: t, title: r, pageText: o, isKept: s, isOther: a = !1, tryAgain: l } = e, { messages: i, pageUrl: c } = n, { reason: u, explanation: d, details: g } = t, p = (m = (R = g.captcha) == null ? void 0 : R.id) != null ? m : null, h = u === "captcha" && p === null, x = a && pd.includes(u), f = h ? i.text(a ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : i.text(`localskills-save-${x ? "page-" : ""}${u}`, n.user === null ? "" : n.user.name), y = [
    b("p", {}, b("strong", {}, i.text("localskills-save-failed")), " ", f),
    b("p", {}, i.text(s ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? y.push(b("p", {}, i.text("localskills-save-wiki-says")), xa(g.html)) : d !== "" && y.push(
    b("p", {}, i.text("localskills-save-wiki-says")),
    b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && y.push(b("p", {}, b("a", {
    href: c("Special:UserLogin", { returnto: n.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, i.text("localskills-save-log-in")))), p !== null && y.push(md(e, p)), u === "filter-warning" && y.push(z(H(
    i.text(a ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => l({ warningsAccepted: !0 })
  ))), dd.includes(u) && y.push(z(H(i.text("localskills-save-try-again"), "normal", () => l()))), (h || gd.includes(u)) && y.push(ka(o, c(r, { action: "edit" }), i, a)), q(u === "filter-warning" ? "warning" : "error", ...y);
}

// src/ui/exchange-meeting/meeting-fault.ts
var fd = "localskills-meeting-save-";
function Pr(e) {
  let { context: n, fault: t, title: r, text: o, isKept: s, tryAgain: a } = e, { messages: l } = n;
  return ba({
    fault: t,
    title: r,
    pageText: o,
    isKept: s,
    tryAgain: a,
    context: {
      user: n.user,
      pageUrl: n.pageUrl,
      pageTitle: n.pageTitle,
      messages: I(T({}, l), {
        text(i, ...c) {
          let u = i.replace(/^localskills-save-/, fd);
          return l.text(l.has(u) ? u : i, ...c);
        }
      })
    }
  });
}
function Ve(e, n) {
  let { context: t, outcome: r, isKept: o, place: s, save: a } = e, l = r.kind === "fault" ? Pr({
    context: t,
    isKept: o,
    fault: r.fault,
    title: r.title,
    text: r.text,
    tryAgain: (i = {}) => a(n, i)
  }) : yd(t, r, (i) => a(i, {}));
  W(s, l), J(l);
}
function yd(e, n, t) {
  let { messages: r, pageUrl: o, titles: s, user: a } = e, l = (i, ...c) => r.text(`localskills-meeting-${i}`, ...c);
  return q(
    "warning",
    b("p", {}, n.by === null ? l("foreign-hidden") : l("foreign", n.by)),
    b("p", {}, b("a", {
      href: o(s.people(a.name), Lr(n.ownRevision, n.revision)),
      target: "_blank",
      rel: "noopener"
    }, l("foreign-look"))),
    z(
      H(l("foreign-leave-out"), "primary", () => t("leave-out")),
      H(l("foreign-keep"), "normal", () => t("keep"))
    )
  );
}

// src/core/wikitext/same-calls.ts
function On(e, n) {
  let t = (r) => JSON.stringify(r.map(({ template: o, parameters: s }) => [o, Array.from(s)]));
  return t(e) === t(n);
}

// src/ui/exchange/take-out-merged.ts
function wa(e, n, t) {
  return v(this, null, function* () {
    var o;
    let r = (yield e.readPages([t.title])).get(t.title);
    r !== void 0 && !On(n((o = r.latest.text) != null ? o : ""), n(t.text)) && (yield e.save(I(T({}, t), { baseRevision: r.latest.id })));
  });
}

// src/ui/exchange-meeting/own-page.ts
function hd(e) {
  return (isNaN(e.getTime()) ? /* @__PURE__ */ new Date() : e).toISOString().replace(/\.\d+Z$/, "Z");
}
function Ke(o, s) {
  return v(this, arguments, function* (e, n, t = "ask", r = {}) {
    let { wiki: a, titles: l, user: i } = e, c = l.people(i.name), u = "", d = () => v(null, null, function* () {
      var L, O, C, U, A, P, M, D, N, _, j;
      let { people: p, ownPages: h } = yield a.readPeople([i.name]), x = h.get(i.name);
      if (x === null)
        throw new ue("not-yours", "");
      c = x != null ? x : c;
      let f = (L = (yield a.readPages([c])).get(c)) != null ? L : null;
      if (f === null || f.latest.user === i.name)
        return {
          page: f,
          ownText: (O = f == null ? void 0 : f.latest.text) != null ? O : "",
          ownRevision: (C = f == null ? void 0 : f.latest.id) != null ? C : null,
          isForeign: !1,
          foreignCalls: []
        };
      let { own: y = null, saved: R = null, doubt: m = null } = (A = (U = p.get(i.name)) == null ? void 0 : U.pages.find((F) => F.title === f.title)) != null ? A : {}, k = yield a.templateReader(), w = (D = (M = y == null ? void 0 : y.text) != null ? M : ze((P = f.latest.text) != null ? P : "", [], k)) != null ? D : "", E = k(m === null && (N = R == null ? void 0 : R.text) != null ? N : w), S = k((_ = f.latest.text) != null ? _ : "");
      return {
        page: f,
        ownText: w,
        ownRevision: (j = y == null ? void 0 : y.id) != null ? j : null,
        isForeign: !On(E, S),
        foreignCalls: De(S, E)
      };
    }), g = (p) => v(null, null, function* () {
      var L, O, C, U;
      let { page: h, ownText: x, ownRevision: f, isForeign: y, foreignCalls: R } = yield d();
      if (y && t === "ask")
        return { kind: "foreign-changes", by: (L = h == null ? void 0 : h.latest.user) != null ? L : null, ownRevision: f, revision: (O = h == null ? void 0 : h.latest.id) != null ? O : 0 };
      let m = yield a.templateReader(), k = (C = h == null ? void 0 : h.latest.text) != null ? C : "", w = y ? t === "leave-out" ? x : Mt(k, R, hd(yield a.time()), m) : k, E = m(w);
      if (h !== null && h.latest.user === i.name && n.isDone(E))
        return { kind: "saved" };
      u = n.isDone(E) ? w : n.apply(w, m);
      try {
        let { mergedWith: A } = yield a.save(T({
          title: c,
          text: u,
          summary: n.summary,
          baseRevision: (U = h == null ? void 0 : h.latest.id) != null ? U : 0
        }, r));
        A !== void 0 && (yield wa(a, m, { title: c, text: u, summary: n.summary }));
      } catch (A) {
        if (p > 0 && Ie(A) && A.reason === "edit-conflict")
          return g(p - 1);
        throw A;
      }
      return { kind: "saved" };
    });
    return g(1).catch((p) => ({
      kind: "fault",
      title: c,
      text: u,
      fault: Ie(p) ? p : new ue("other", String(p))
    }));
  });
}

// src/ui/exchange-meeting/saving-sign.ts
function Ye(e, n) {
  let t = b("span", {}, e.text("localskills-meeting-saving-step")), r = b(
    "p",
    { class: "ext-localSkills-meeting-saving", role: "status" },
    t,
    b("progress", { "aria-hidden": "true" })
  );
  return W(n, r), J(r), {
    say(o) {
      t.textContent = o;
    }
  };
}

// src/ui/exchange-meeting/others-words-notice.ts
var xd = 5, Ea = 300;
function Nr(e, n, t, r, o) {
  let { messages: s, pageUrl: a } = e, { title: l, saved: i } = t, c = r === "others-words" ? t.othersWords : t.othersRefusals, u = (m, ...k) => s.text(`localskills-meeting-${m}`, ...k), d = b("div", {}), g = (m, k) => {
    let w = k(m);
    return w.filter((E) => !De(w, c).includes(E));
  }, p = (m, k, w) => v(null, null, function* () {
    Ye(s, d), f(!0);
    let E = Me(e, n), S = yield Ke(e, {
      apply: (L, O) => {
        var C;
        return m === "claim" ? Mt(L, g(L, O), E, O) : (C = ze(L, De(O(L), c), O)) != null ? C : L;
      },
      isDone(L) {
        let O = L.map(me);
        return c.every((C) => !O.includes(me(C)));
      },
      // Messages used here: localskills-meeting-summary-claim, localskills-meeting-summary-remove
      summary: u(`summary-${m}`)
    }, k, w);
    if (f(!1), S.kind === "saved") {
      o == null || o(q("success", u(`others-words-${m}${m === "claim" ? "ed" : "d"}`, c.length)));
      return;
    }
    Ve({
      context: e,
      outcome: S,
      isKept: !1,
      place: d,
      save: (L, O) => {
        p(m, L, O);
      }
    }, k);
  }), h = H(u("others-words-claim", c.length), "normal", () => {
    p("claim", "ask", {});
  }), x = H(u("others-words-remove", c.length), "normal", () => {
    p("remove", "ask", {});
  }), f = (m) => [h, x].forEach((k) => k.setDisabled(m)), y = o !== null && l === n.ownPage, R = (m, k) => b("a", { href: a(l, k), target: "_blank", rel: "noopener" }, m);
  return q(
    "warning",
    // Messages used here: localskills-meeting-others-words, localskills-meeting-others-refusals
    b("p", {}, u(r, l, c.length)),
    b("ul", {}, ...c.slice(0, xd).map(({ start: m, end: k }) => {
      var E, S;
      let w = (S = (E = i == null ? void 0 : i.text) == null ? void 0 : E.slice(m, k)) != null ? S : "";
      return b("li", {}, b(
        "code",
        { dir: "auto" },
        w.length > Ea ? `${w.slice(0, Ea)}\u2026` : w
      ));
    })),
    y ? null : b("p", {}, u("others-words-by-hand", c.length)),
    b(
      "p",
      {},
      R(u("others-words-history"), { action: "history" }),
      ...y ? [] : [" \xB7 ", R(u("others-words-edit"), { action: "edit" })]
    ),
    d,
    y ? z(h, x) : null
  );
}

// src/ui/exchange-meeting/own-page-notices.ts
function Lr(e, n) {
  return e === null ? { action: "history" } : { oldid: String(e), diff: String(n) };
}
function At(e, n, t) {
  var u;
  let { messages: r, pageUrl: o, titles: s, user: a } = e, l = s.people(a.name), { pages: i = [], stepsBeyond: c = 0 } = (u = n.people.get(a.name)) != null ? u : {};
  return [
    ...c === 0 ? [] : [q("warning", b(
      "p",
      {},
      r.text("localskills-meeting-steps-beyond", c, 200, 1e3)
    ))],
    ...n.ownPage === l ? [] : [ya(r, o, l, n.ownPage)],
    ...i.filter(({ isChangedByOthers: d, doubt: g }) => d || g === "moved").map(({ title: d, own: g, latest: p, doubt: h }) => {
      var x;
      return q(
        "warning",
        b("p", {}, r.text(h === "moved" ? "localskills-meeting-moved-by-others" : "localskills-meeting-changed-by-others", d)),
        b("p", {}, b("a", {
          href: o(d, Lr((x = g == null ? void 0 : g.id) != null ? x : null, p.id)),
          target: "_blank",
          rel: "noopener"
        }, r.text("localskills-meeting-foreign-look")))
      );
    }),
    ...i.filter(({ othersWords: d }) => d.length > 0).map((d) => Nr(e, n, d, "others-words", t)),
    ...i.filter(({ othersRefusals: d }) => d.length > 0).map((d) => Nr(e, n, d, "others-refusals", t))
  ];
}

// src/ui/exchange-meeting/panel-focus.ts
function Pt() {
  let e = null;
  return {
    moveTo(n) {
      e = n, J(n);
    },
    restore() {
      e !== null && e.isConnected && J(e);
    }
  };
}

// src/ui/exchange-meeting/report-link.ts
function Lt({ messages: e, pageUrl: n }, t) {
  return b(
    "a",
    { href: bt(t) ? t : n(t), target: "_blank", rel: "noopener" },
    e.text("localskills-meeting-report")
  );
}

// src/ui/exchange-meeting/select-field.ts
var wd = 0;
function Ir(e) {
  let n = `ext-localSkills-meeting-select-${++wd}`, t = b("select", T({
    id: n,
    class: "ext-localSkills-meeting-select"
  }, e.help === void 0 ? {} : { "aria-describedby": `${n}-help` }), ...e.options.map(({ value: r, label: o }) => b("option", { value: r }, o)));
  return t.value = e.value, t.addEventListener("change", () => e.onChange(t.value)), {
    element: b(
      "div",
      { class: "ext-localSkills-meeting-field" },
      b("label", { for: n }, e.label),
      t,
      e.help === void 0 ? null : b("div", { class: "ext-localSkills-meeting-quiet", id: `${n}-help` }, e.help)
    ),
    value: () => t.value
  };
}

// src/core/i18n/number-format.ts
var Ra = {
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
function Sa(e) {
  let n = Bn(e), t = /* @__PURE__ */ new Map();
  return (r, o) => {
    var a;
    let s = (a = t.get(o)) != null ? a : new Intl.NumberFormat(n, { minimumFractionDigits: o, maximumFractionDigits: o });
    return t.set(o, s), s.format(r);
  };
}
function Bn(e, n = "") {
  var r, o;
  let t = (o = Ra[(r = e.find((s) => Object.prototype.hasOwnProperty.call(Ra, s))) != null ? r : ""]) != null ? o : "latn";
  return [...e, "en"].filter(Ed).map((s) => `${s}-u${n}-nu-${t}`);
}
function Ed(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function Ta(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/core/i18n/date-format.ts
function Oa(e) {
  let n = new Intl.DateTimeFormat(
    Bn(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/report/round.ts
function Nt(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, o] = Math.abs(e).toExponential().split("e"), s = r.replace(".", ""), a = Number(o) + 1 + t + n, l = a < 0 ? 0 : Number(s.charAt(a) || "0"), i = Math.max(0, a), c = Number(s.slice(0, i).padEnd(i, "0") || "0") + (l >= 5 ? 1 : 0);
  return c === 0 ? 0 : (e < 0 ? -1 : 1) * +`${c}e-${n}`;
}

// src/core/report/markup.ts
var Rd = 255, Sd = /\uE000(\d+)\uE001/g;
function va(e) {
  let n = (a, ...l) => {
    let i = l.map((c, u) => typeof c == "object" ? `\uE000${u}\uE001` : typeof c == "string" ? c.replace(/[\uE000\uE001]/g, "") : c);
    return ne(e.text(a, ...i)).replace(Sd, (c, u) => {
      let d = l[Number(u)];
      return typeof d == "object" ? d.wikitext : c;
    });
  }, t = (a, l = 0) => {
    let i = Nt(a, l), c = ne(e.number(Math.abs(i), l));
    return i < 0 ? `<bdi dir="ltr">\u2212${c}</bdi>` : c;
  }, r = Oa(e.languageChain), o = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (a) => {
      var c;
      let l = Nt(a, 0, 2), i = (c = o.get(l)) != null ? c : n("localskills-results-percent", e.number(l, 0));
      return o.set(l, i), i;
    },
    date: (a) => `<time datetime="${Td({ text: a })}">${ne(r(a))}</time>`,
    digits: (a) => String(a).replace(/\d/g, (l) => e.number(Number(l))),
    signed: (a, l) => Nt(a, l != null ? l : 0) > 0 ? `<bdi dir="ltr">+${t(a, l)}</bdi>` : t(a, l),
    label: ({ text: a, language: l, direction: i }) => l === e.language ? ne(a) : l === null ? `<bdi>${ne(a)}</bdi>` : `<bdi lang="${l}" dir="${i}">${ne(a)}</bdi>`
  };
}
function Td({ text: e }) {
  return ne(e).replace(/"/g, "&quot;");
}
function Wn(e, n, t) {
  let r = n != null ? n : ne(e);
  return e.trim() === "" || er(e) > Rd || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function It(e, n, t) {
  return Wn(`Special:MyLanguage/${e}`, n, t);
}

// src/core/exchange/steps/message-text.ts
var Od = "my-exchanges";
function Ma(e) {
  let { step: n, seek: t, offer: r, at: o } = e;
  return encodeURIComponent((n === "ended" || n === "ended-agreed" || n === "paused" ? [n, t, r] : [n, o, t, r]).join(" ")).replace(/['~_*]/g, (a) => `%${a.charCodeAt(0).toString(16)}`);
}
function Aa(e, n) {
  var h;
  let t = va(n), { step: r, skill: o, reasons: s, titles: a } = e, { say: l } = t, i = V(r.seek) === r.user ? V(r.offer) : V(r.seek), c = { wikitext: `<bdi>${It(e.page, ne(r.user))}</bdi>` }, u = [l(
    `localskills-talk-${vd(r)}`,
    c,
    { wikitext: `'''${t.label(o)}'''` },
    Pd(i, a),
    (h = e.day) != null ? h : ""
  )];
  s.length > 0 && u.push("", l("localskills-talk-reasons"), ...s.map((x) => `* ${ne(x)}`)), r.note !== null && r.note.trim() !== "" && u.push(
    "",
    l("localskills-talk-note", c),
    `<div dir="auto" style="margin-inline: 1.5em">${ne(pr(r.note)).replace(/&#10;/g, "<br>")}</div>`
  );
  let d = Md(e, t);
  d !== "" && u.push("", d);
  let g = Pa(a, t), p = e.reportPage === null ? l("localskills-talk-foot", g) : l("localskills-talk-foot-report", g, Ld(e.reportPage, l("localskills-talk-report")));
  return u.push("", `<small>${p}</small>`), {
    heading: n.text("localskills-talk-heading", o.text),
    text: `<div lang="${n.language}" dir="${n.direction}" class="mw-content-${n.direction}">
${u.join(`
`)}
</div>
~~~~`
  };
}
function vd(e) {
  var n;
  switch (e.step) {
    case "ask":
      return V(e.seek) === e.user ? "ask-learn" : "ask-teach";
    case "confirm":
      return `confirm-${(n = e.outcome) != null ? n : "learned"}`;
    default:
      return e.step;
  }
}
function Md({ step: e, until: n, isOpen: t, titles: r, page: o }, l) {
  var i = l, { say: s } = i, a = Yn(i, ["say"]);
  let c = Pa(r, T({ say: s }, a)), u = s("localskills-talk-page", { wikitext: `<bdi>${ne(e.user)}</bdi>` }), d = s("localskills-talk-by-hand", { wikitext: It(o, u, Ad(e)) });
  switch (e.step) {
    case "ask":
      return `${s("localskills-talk-ask-next", c, n != null ? n : "")} ${d}`;
    case "accept":
      return `${s("localskills-talk-accept-next", c)} ${d}`;
    case "decline":
      return s("localskills-talk-decline-next", { wikitext: Wn(r.exchange(), s("localskills-talk-board")) });
    case "ended":
    case "paused":
      return s(
        `localskills-talk-${e.step}-next`,
        c,
        { wikitext: Wn(r.exchange(), s("localskills-talk-board")) }
      );
    case "ended-agreed":
      return s("localskills-talk-ended-agreed-next", c);
    case "meet":
      return `${s("localskills-talk-meet-next", c)} ${d}`;
    case "confirm":
      return t ? `${s("localskills-talk-confirm-next", c)} ${d}` : (
        // Who seeks can close the search; what is offered goes on.
        e.outcome !== "not-met" && V(e.offer) === e.user ? s("localskills-talk-confirm-done", c) : ""
      );
    default:
      return "";
  }
}
function Ad({ step: e, seek: n, offer: t }) {
  return [e, ...[n, t].map((r) => r.replace(/\/([^/]*)$/, "-$1"))].join("-").replace(/ /g, "_");
}
function Pa(e, { say: n }) {
  return { wikitext: `'''[[:${e.root}#${Od}|${n("localskills-talk-mine")}]]'''` };
}
function Pd(e, n) {
  return { wikitext: `<bdi>${It(n.people(e), ne(e))}</bdi>` };
}
function Ld(e, n) {
  return { wikitext: bt(e) ? `<span class="plainlinks">[${e} ${n}]</span>` : Wn(e, n) };
}

// src/ui/exchange-meeting/deliver-message.ts
function La(o, s, a) {
  return v(this, arguments, function* (e, n, t, r = {}) {
    var g, p;
    let { wiki: l, user: i } = e, { step: c } = t, u = V(c.seek) === i.name ? V(c.offer) : V(c.seek);
    if (!Sn(n, u).messages)
      return { kind: "unwanted" };
    let d = null;
    try {
      let h = `User talk:${u}`, x = Ma(c), { heading: f, text: y } = yield Nd(e, n, t);
      return d = { title: h, heading: f, text: y.replace("<div ", `<div data-localskills-step="${x}" `) }, ((p = (g = (yield l.readPages([h])).get(h)) == null ? void 0 : g.latest.text) != null ? p : "").includes(x) || (yield l.addSection(d, r)), { kind: "sent" };
    } catch (h) {
      return { kind: "fault", section: d, fault: Ie(h) ? h : new ue("other", String(h)) };
    }
  });
}
function Nd(a, l, i) {
  return v(this, arguments, function* ({ messagesIn: e, formatDate: n, languageName: t, titles: r }, o, s) {
    var m, k;
    let { step: c, language: u, reasons: d, isOpen: g } = s, p = yield e(u), { taxonomy: h, reportPage: x } = o, f = (m = c.skill) != null ? m : "", y = new Date(Date.parse(c.at) + wr * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10), R = {
      step: c,
      skill: Ze(f, h, p),
      reasons: d.filter(pt).map((w) => gn(w, {
        messages: p,
        taxonomy: h,
        languageName: (E) => t(E, u)
      })),
      until: n(y, u),
      day: c.on === null ? null : n(c.on, u),
      page: (k = o.ownPage) != null ? k : r.people(c.user),
      isOpen: g,
      titles: r,
      reportPage: x
    };
    return Aa(R, p);
  });
}

// src/core/exchange/steps/read-steps.ts
var Na = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Id = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function vn(e, n, t) {
  let r = Te(n);
  return e.filter(({ template: o }) => o === Ce).map((o) => {
    let s = Fd(o, r);
    return s.step === null || t === void 0 || s.step.at <= t ? s : I(T({}, s), { step: I(T({}, s.step), { at: t }) });
  });
}
function Fd(e, n) {
  let t = [], r = (y, R, ...m) => (t.push(Cd(y, R, ...m)), null), o = (y) => {
    var R;
    return Ge((R = e.parameters.get(y)) != null ? R : "").trim() || null;
  }, s = (y, R, m, k) => {
    var E;
    let w = o(y);
    return w === null ? k ? r(y, "missing", y) : null : (E = R(w)) != null ? E : r(y, m, X(w), y);
  }, a = s("step", (y) => Fn.includes(y) ? y : null, "step", !0), l = s("seek", nr, "key", !0), i = s("offer", nr, "key", !0), c = s("at", (y) => {
    var R, m;
    return Oe((m = (R = Id.exec(y)) == null ? void 0 : R[1]) != null ? m : "") ? y : null;
  }, "time", !0), u = s(
    "outcome",
    (y) => mo.includes(y) ? y : null,
    "outcome",
    a === "confirm"
  ), d = s("on", (y) => Oe(y) ? y : null, "day", a === "meet"), g = s("skill", (y) => Se.test(y) ? y : null, "skill", !1);
  if (e.parameters.forEach((y, R) => {
    !Na.includes(R) && y.trim() !== "" && t.push(kn(R, Na));
  }), a === null || l === null || i === null || c === null || a === "confirm" && u === null || a === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [p, h] = oe({ seek: l, offer: i });
  if (p === h)
    return r("offer", "alone"), { call: e, step: null, faults: t };
  n !== p && n !== h && r("seek", "not-yours", n);
  let x = o("note"), f = ct("note", x != null ? x : "", n);
  return t.push(...f === null ? [] : [f]), {
    call: e,
    step: {
      user: n,
      step: a,
      seek: l,
      offer: i,
      at: c,
      skill: g,
      outcome: a === "confirm" ? u : null,
      on: a === "meet" ? d : null,
      note: x
    },
    faults: t
  };
}
function Cd(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/ui/exchange-meeting/take-step.ts
function Ia(e, n, t = {}) {
  let { messages: r, titles: o, user: s } = e, a = V(n.seek) === s.name ? V(n.offer) : V(n.seek);
  return Ke(e, {
    apply: (l, i) => wn(
      t.newRecord ? us(l, t.newRecord, { readCalls: i }) : l,
      xt(n)
    ),
    isDone: (l) => vn(l, s.name).some(({ step: i }) => i !== null && i.step === n.step && i.seek === n.seek && i.offer === n.offer && i.at === n.at),
    // Messages used here: localskills-meeting-summary-ask, -accept, -decline, -withdraw, -meet, -confirm
    summary: r.text(`localskills-meeting-summary-${n.step}`, `[[:${o.people(a)}|${a}]]`)
  }, t.foreign, t.consent);
}

// src/ui/exchange-meeting/undelivered.ts
function $d(e) {
  let { step: n, language: t, reasons: r } = e != null ? e : {};
  return typeof n == "object" && n !== null && typeof n.at == "string" && typeof n.seek == "string" && typeof n.offer == "string" && typeof t == "string" && Array.isArray(r);
}
function _e(e, n, t) {
  let r = `localskills-undelivered/${n}/${t}`, o = () => {
    try {
      let i = JSON.parse(e.get(r) || "[]");
      return Array.isArray(i) ? i.filter($d) : [];
    } catch (i) {
      return [];
    }
  }, s = ({ step: { step: i, at: c, seek: u, offer: d } }) => [i, c, u, d].join(" "), a = (i) => o().filter((c) => s(c) !== s(i)), l = (i) => {
    i.length === 0 ? e.remove(r) : e.set(r, JSON.stringify(i), 2592e3);
  };
  return {
    all: o,
    add: (i) => l(a(i).concat([i])),
    remove: (i) => l(a(i))
  };
}

// src/ui/exchange-meeting/step-session.ts
function Ft(e) {
  return v(this, null, function* () {
    let { context: n, loaded: t, message: r, newRecord: o = null, place: s, isKept: a, setBusy: l, onTaken: i } = e, { step: c } = r, u = V(c.seek) === c.user ? V(c.offer) : V(c.seek), d = (g, p) => v(null, null, function* () {
      var f, y;
      let h = Ye(n.messages, s);
      l(!0);
      let x = yield Ia(n, c, { newRecord: o, foreign: g, consent: p });
      if (x.kind === "saved") {
        _e(n.storage, n.wikiId, n.user.name).add(r), h.say(n.messages.text("localskills-meeting-saving-message", u));
        let R = yield Gn(n, t, (y = yield (f = e.renew) == null ? void 0 : f.call(e)) != null ? y : r);
        l(!1), i(R);
        return;
      }
      l(!1), Ve({ context: n, outcome: x, isKept: a, place: s, save: d }, g);
    });
    yield d("ask", {});
  });
}
function Gn(o, s, a) {
  return v(this, arguments, function* (e, n, t, r = {}) {
    let l = _e(e.storage, e.wikiId, e.user.name);
    l.add(t);
    let i = yield La(e, n, t, r);
    return i.kind !== "fault" && l.remove(t), i;
  });
}
function sn(e) {
  return T({ outcome: null, on: null, note: null, skill: null }, e);
}

// src/ui/exchange-meeting/typed-notes.ts
function Ct(e, n, t) {
  let r = (s, a) => `localskills-note/${n}/${t}/${s}/${a}`, o = /* @__PURE__ */ new Set();
  return {
    read: (s, a) => e.get(r(s, a)) || "",
    keep(s, a, l) {
      let i = r(s, a);
      l === "" ? (e.remove(i), o.delete(i)) : e.set(i, l, 2592e3) ? o.delete(i) : o.add(i);
    },
    isKept: (s, a) => !o.has(r(s, a)),
    clear(s, a) {
      e.remove(r(s, a));
    }
  };
}

// src/ui/exchange-meeting/undelivered-notice.ts
function $t(e, n, t, r) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, { step: i } = t, c = V(i.seek) === s.name ? V(i.offer) : V(i.seek), u = b("div", {}), d = (h) => o.text(`localskills-meeting-${h}`, c), g = (h) => v(null, null, function* () {
    W(u, b("p", { role: "status" }, o.text("localskills-meeting-saving"))), J(u);
    let x = yield Gn(e, n, t, h);
    x.kind === "fault" ? p(x) : W(u, q("success", d(x.kind === "sent" ? "message-sent" : "message-unwanted"))), J(u);
  }), p = (h) => {
    var x, f, y, R;
    W(
      u,
      q(
        "warning",
        b("p", {}, d("message-failed")),
        z(
          ...h === null ? [H(o.text("localskills-save-try-again"), "normal", () => {
            g();
          })] : [],
          H(d("message-drop"), "quiet", () => {
            _e(a, l, s.name).remove(t), W(u), J(u);
          })
        )
      ),
      (h == null ? void 0 : h.kind) !== "fault" ? null : Pr({
        context: e,
        fault: h.fault,
        title: (f = (x = h.section) == null ? void 0 : x.title) != null ? f : `User talk:${c}`,
        text: (R = (y = h.section) == null ? void 0 : y.text) != null ? R : "",
        isKept: !0,
        tryAgain: (m) => {
          g(m);
        }
      })
    );
  };
  return p(r), u;
}

// src/ui/exchange-meeting/ask-panel.ts
var Dd = ["level-unknown", "place-unknown", "confirmed-unknown", "methods-any", "waiting"];
function Fa({ context: e, request: n, onMine: t, onClose: r }) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, i = V(n.key), c = b("div", { class: "ext-localSkills-meeting" }), u = Pt(), d = Ct(a, l, s.name), g = n.kind === "offer" ? "learn" : "teach", p = (w, ...E) => o.text(`localskills-meeting-${w}`, ...E), h = () => H(o.text("localskills-talk-mine"), "normal", t), x = (w) => {
    let E = q("notice", b("p", {}, w));
    W(c, E, z(h())), u.moveTo(E);
  }, f = (w, E, S, L) => {
    let O = S[0], C = Sn(w, i).messages, U = pn(L, E.languages, w.languages), A = b("div", {}), P = b("div", {}), M = b("div", {}), D = b("div", {}), N = (K) => {
      Array.from(c.querySelectorAll("button, input, textarea, select")).forEach((Q) => {
        Q.disabled = K;
      }), c.setAttribute("aria-busy", String(K));
    }, _ = vt(o, {
      label: p("ask-note"),
      help: p("note-help"),
      value: d.read(n.key, n.kind),
      onChange: (K) => d.keep(n.key, n.kind, K)
    }), j = Ir({
      label: p("ask-language"),
      help: p("ask-language-help", i),
      value: U[0],
      options: U.map((K) => ({ value: K, label: e.languageName(K) })),
      onChange: () => {
      }
    }), F = Ir({
      label: p(`ask-belongs-${g}`),
      value: O.key,
      options: S.map(({ key: K, record: { skill: Q }, isNew: de }) => ({
        value: K,
        label: de ? p(`ask-new-${g}`, Ee(e, w, Q)) : Ee(e, w, Q)
      })),
      onChange(K) {
        var Q;
        O = (Q = S.find((de) => de.key === K)) != null ? Q : O, G();
      }
    }), G = () => {
      let K = Mr(e, w, E, O).filter(({ code: He }) => !Dd.includes(He));
      W(A, ...K.length === 0 ? [] : [
        b("h3", {}, p("why")),
        b("ul", {}, ...K.map((He) => b("li", {}, gn(He, {
          messages: o,
          taxonomy: w.taxonomy,
          languageName: (ln) => e.languageName(ln)
        }))))
      ]);
      let { languages: Q } = O.record;
      W(P, Zr(Q, E.languages) ? null : q("warning", p(
        "ask-no-language",
        i,
        Un(e, E.languages),
        Un(e, Q)
      )));
      let de = ga(e, w, E, O);
      W(M, de === null ? null : q("notice", b("p", {}, Tn(e, de)))), W(
        D,
        z(de === null ? H(p(`ask-${g}`, i), "primary", () => _.unlessPrivate(M, B)) : h())
      );
    }, B = () => v(null, null, function* () {
      let K = (Q) => {
        N(!1), W(M, Q), J(Q);
      };
      Ye(o, M), N(!0);
      try {
        let { loaded: Q, obstacle: de } = yield y();
        de === null ? Y(Q) : K(q("warning", b("p", {}, p(`cannot-${de}`, i))));
      } catch (Q) {
        K(R(Q, B));
      }
    }), Y = (K) => {
      let [Q, de] = n.kind === "offer" ? [O.key, n.key] : [n.key, O.key], He = sn({
        user: s.name,
        step: "ask",
        seek: Q,
        offer: de,
        at: Me(e, K),
        skill: E.skill,
        note: _.value()
      }), ln = Mr(e, K, E, O), Ln = { step: He, language: j.value(), reasons: ln, isOpen: !0 };
      Ft({
        context: e,
        loaded: K,
        message: Ln,
        place: M,
        setBusy: N,
        newRecord: O.isNew ? O.record : null,
        isKept: d.isKept(n.key, n.kind),
        onTaken(Je) {
          d.clear(n.key, n.kind);
          let Nn = q(
            "success",
            b("p", {}, p("taken-ask", i, Ee(e, w, E.skill))),
            Je.kind === "fault" ? null : b("p", {}, p(Je.kind === "sent" ? "message-sent" : "message-unwanted", i)),
            b("p", {}, p("ask-next"))
          );
          W(
            c,
            Nn,
            Je.kind === "fault" ? $t(e, K, Ln, Je) : null,
            z(h(), H(p("close"), "normal", r))
          ), u.moveTo(Nn);
        }
      });
    }, ee = b("h2", {}, p(`ask-${g}`, i)), ce = [
      b(
        "p",
        { class: "ext-localSkills-meeting-theirs" },
        b("strong", {}, St(e, w, E.skill)),
        " \xB7 ",
        Tt(e, w, i, E)
      ),
      E.note === null ? null : b("blockquote", { class: "ext-localSkills-meeting-quote", dir: "auto" }, E.note)
    ];
    W(
      c,
      ee,
      ...At(e, w, null),
      ...ce,
      A,
      P,
      S.length > 1 ? F.element : b("p", {}, p(`ask-makes-${g}`, Ee(e, w, E.skill))),
      _.element,
      C ? j.element : q("notice", p("ask-no-messages", i)),
      b("p", { class: "ext-localSkills-meeting-quiet" }, p(C ? "ask-public" : "ask-public-quiet", i)),
      M,
      D,
      b("p", { class: "ext-localSkills-meeting-quiet" }, Lt(e, w.reportPage))
    ), G(), u.moveTo(ee);
  }, y = () => v(null, null, function* () {
    var S;
    let [w, E] = yield Promise.all([
      be(e, [i]),
      e.wiki.accountStates([i])
    ]);
    return { loaded: w, obstacle: la(e, w, n, (S = E.get(i)) != null ? S : "missing") };
  }), R = (w, E) => q(
    "error",
    b("p", {}, p("load-failed")),
    Ie(w) && w.explanation !== "" ? b("p", { dir: "auto" }, w.explanation) : null,
    z(H(o.text("localskills-save-try-again"), "normal", E))
  ), m = () => v(null, null, function* () {
    var O;
    let { loaded: w, obstacle: E } = yield y();
    if (E !== null) {
      x(p(`cannot-${E}`, i));
      return;
    }
    let S = Z(w, n.kind, n.key), L = yield pa(e, w);
    f(w, S, da(e, w, S, L, (O = n.mine) != null ? O : null), L);
  }), k = () => {
    let w = b("p", { role: "status" }, p("loading"));
    W(c, w), u.moveTo(w), m().catch((E) => {
      let S = R(E, k);
      W(c, S), u.moveTo(S);
    });
  };
  return { element: c, start: k, focus: u.restore };
}

// src/ui/ending-question.ts
function Ca({ messages: e, warning: n, onGo: t, onBack: r, onAnswer: o }) {
  let s = (a) => e.text(`localskills-ending-${a}`);
  return q("warning", ...n, z(
    H(s("go"), "normal", t),
    H(s("back"), "normal", r),
    ...o === null ? [] : [H(e.text("localskills-talk-mine"), "quiet", o)]
  ));
}

// src/core/exchange/steps/endings.ts
function $a(e, n) {
  return e === null ? "gone" : Be(e, n);
}
function Dt(e) {
  return e !== null && e !== "paused";
}
function Da(e, n, t, r = null) {
  let o = e.filter((a) => a[n.kind] === ae(n)), s = ({ state: a, asker: l }) => a === "asked" && l !== n.user;
  return t === "pause" ? { asked: [], agreed: [], waiting: o.filter((a) => s(a) && (r === null || r > a.expires)) } : {
    waiting: o.filter(s),
    asked: o.filter(({ state: a, asker: l }) => a === "asked" && l === n.user),
    agreed: o.filter(({ state: a }) => a === "accepted")
  };
}
var _d = 10;
function _a(e, n, t) {
  let { waiting: r, agreed: o } = e, s = /* @__PURE__ */ new Set();
  return (t === "matched" ? r : [...o, ...r]).filter((a) => {
    let l = te(a, n), i = !s.has(l);
    return s.add(l), i;
  }).slice(0, _d);
}

// src/ui/exchange-meeting/check-ending.ts
var Hd = 10;
function _t(e, n, t, r, o = null) {
  let { messages: s, user: a } = e, l = (k, ...w) => s.text(`localskills-ending-${k}`, ...w), i = Da(pe(e, n), t, r, o), { waiting: c, asked: u, agreed: d } = i, g = _a(i, a.name, r), p = (k) => te(k, a.name), h = (k) => g.some((w) => p(w) === p(k)), x = (k, w) => {
    let E = Array.from(new Set(w.map(p))), S = E.slice(0, Hd);
    return [
      ...S.map((L) => b("li", {}, l(k, L))),
      ...E.length > S.length ? [b("li", {}, l("more", E.length - S.length))] : []
    ];
  }, f = u.map((k) => sn({
    user: a.name,
    step: "withdraw",
    seek: k.seek,
    offer: k.offer,
    at: Me(e, n, k),
    skill: Ae(n, k) || null
  })), y = (k) => {
    let w = p(k), [E = "en"] = pn(je(n, a.name), je(n, w), n.languages), S = f.find(({ seek: L, offer: O }) => L === k.seek && O === k.offer);
    return { language: E, reasons: [], isOpen: !1, step: S != null ? S : I(T({}, sn({
      user: a.name,
      step: "ask",
      seek: k.seek,
      offer: k.offer,
      at: Me(e, n, k),
      skill: Ae(n, k) || null
    })), {
      step: r === "pause" ? "paused" : k.state === "accepted" ? "ended-agreed" : "ended"
    }) };
  }, R = c.length + u.length + d.length > 0;
  return {
    steps: f,
    warning: R ? [
      b("p", {}, b("strong", {}, l("concerns"))),
      // Messages used here: localskills-ending-waits, localskills-ending-asked, localskills-ending-agreed
      b("ul", {}, ...x("agreed", d), ...x("waits", c), ...x("asked", u)),
      ...d.length === 0 ? [] : [b("p", {}, l("stays"))],
      // Messages used here: localskills-ending-tells, localskills-ending-tells-pause
      ...c.length === 0 ? [] : [b("p", {}, l(r === "pause" ? "tells-pause" : "tells"))],
      ...d.some(h) && c.length === 0 ? [b("p", {}, l("tells-agreed"))] : []
    ] : null,
    tell() {
      return v(this, null, function* () {
        let k = [...g, ...u].map(y), w = _e(e.storage, e.wikiId, a.name);
        k.forEach((L) => w.add(L));
        let E = { sent: [], unwanted: [], fault: [] };
        for (let L of k) {
          let { kind: O } = yield Gn(e, n, L);
          E[O].push(te(L.step, a.name));
        }
        let S = (L, O) => O.length === 0 ? [] : [b("p", {}, l(L, Et(O, s.language)))];
        return k.length === 0 ? null : q(
          E.fault.length > 0 ? "warning" : "success",
          ...S("told", E.sent),
          ...S("unwanted", E.unwanted),
          ...S("untold", E.fault)
        );
      });
    }
  };
}

// src/ui/exchange-meeting/close-search.ts
function Ha(e) {
  let { context: n, loaded: t, search: r, place: o, setBusy: s, skillName: a, onClosed: l, onBack: i } = e, { taxonomy: c } = t, { messages: u, user: d } = n, g = (f) => tn(f, d.name, { taxonomy: c }).map(({ record: y }) => y).filter((y) => y !== null).find(({ kind: y, id: R }) => y === "seek" && R === r.id), p = _t(n, t, r, "matched"), h = (f, y) => v(null, null, function* () {
    Ye(u, o), s(!0);
    let R = yield Ke(n, {
      apply(m, k) {
        var S;
        let w = g(k(m)), E = w === void 0 ? m : (S = ds(m, r, I(T({}, w), { status: "matched", until: null }), { readCalls: k, taxonomy: c })) != null ? S : m;
        return p.steps.reduce((L, O) => wn(L, xt(O)), E);
      },
      isDone: (m) => {
        var k;
        return ((k = g(m)) == null ? void 0 : k.status) !== "open";
      },
      summary: u.text("localskills-exchange-summary-matched", a)
    }, f, y);
    if (R.kind === "saved") {
      let m = yield p.tell();
      s(!1), l(m);
      return;
    }
    s(!1), Ve({ context: n, outcome: R, isKept: !1, place: o, save: h }, f);
  });
  if (p.warning === null) {
    h("ask", {});
    return;
  }
  let x = Ca({
    messages: u,
    warning: p.warning,
    onGo: () => {
      h("ask", {});
    },
    onBack: i,
    onAnswer: null
  });
  W(o, x), J(x);
}

// src/ui/exchange-meeting/ending-words.ts
function qn(e, n, t, r) {
  let o = V(t.offer) === r ? "offer" : "seek", s = Z(n, o, t[o]), a = s === null && n.unread.includes(r);
  return { record: s, ending: a ? null : $a(s, we(e, n)) };
}
function Ua(e, { record: n, ending: t }, r) {
  let { messages: o, formatDate: s } = e;
  return t === null ? null : t === "paused" && (n != null && n.until) ? o.text("localskills-meeting-ended-paused-until", r, s(n.until)) : o.text(`localskills-meeting-ended-${t}`, r);
}
function Ba(e, n, t) {
  let { messages: r, user: o, formatDate: s } = e, a = te(t, o.name), l = qn(e, n, t, o.name), i = qn(e, n, t, a), c = Ua(e, i, a);
  if (t.state === "accepted")
    return [l, i].some(({ ending: g }) => g === "gone" || g === "closed") ? [r.text("localskills-meeting-ended-agreed")] : [];
  if (t.state !== "asked")
    return [];
  if (t.asker === o.name)
    return [
      ...c === null ? [] : [c],
      ...Dt(i.ending) ? [r.text("localskills-meeting-ended-wait", a, s(t.expires))] : [],
      ...l.ending === "closed" || l.ending === "matched" ? [r.text("localskills-meeting-ended-own-request")] : []
    ];
  let u = Wa(e, n, t, l.ending);
  return [...u === null ? [] : [u], ...c === null || i.ending === "paused" ? [] : [c]];
}
function Wa({ messages: e, user: n }, t, r, o) {
  let s = te(r, n.name), a = Ae(t, r);
  return Dt(o) ? o !== "gone" ? e.text("localskills-meeting-ended-mine", s) : e.text("localskills-meeting-ended-mine-gone", s, a === "" ? r.offer : Ee({ messages: e }, t, a)) : null;
}
function Ga(e, n, t) {
  return t.asker === e.user.name && Dt(qn(e, n, t, te(t, e.user.name)).ending);
}
function qa(e, n, t) {
  let r = te(t, e.user.name), o = qn(e, n, t, r), s = Wa(e, n, t, qn(e, n, t, e.user.name).ending);
  return s != null ? s : o.ending === "closed" || o.ending === "matched" ? Ua(e, o, r) : null;
}

// src/ui/exchange-meeting/exchange-item.ts
function za(e) {
  let { context: n, loaded: t, exchange: r, act: o, draft: s } = e, { messages: a, user: l } = n, i = te(r, l.name), c = (f, ...y) => a.text(`localskills-meeting-${f}`, ...y), u = b("div", {}), d = b("article", { class: "ext-localSkills-meeting-item" }), g = (f) => {
    Array.from(d.querySelectorAll("button, input, textarea")).forEach((y) => {
      y.disabled = f;
    }), d.setAttribute("aria-busy", String(f));
  }, p = (f) => o(f, u, g), h = (f, y) => vt(a, T({
    label: f,
    value: s.read(),
    onChange: (R) => s.keep(R)
  }, y === void 0 ? {} : { help: y })), x = [
    b("h3", {}, St(n, t, Ae(t, r), r.offer)),
    b("p", {}, Tn(n, r)),
    ...Ba(n, t, r).map((f) => b("p", { class: "ext-localSkills-meeting-ended" }, f)),
    ...Gd(e),
    ...Wd(e),
    ...qd(e)
  ];
  switch (r.state) {
    case "asked": {
      if (r.asker === l.name) {
        x.push(Ga(n, t, r) ? null : ja(e, "waits-until"), u, z(
          H(c("withdraw"), "normal", () => p({ step: "withdraw", note: null }))
        ));
        break;
      }
      let f = h(c("answer-note"), c("note-help")), y = H(c("accept"), "primary", () => {
        let m = () => {
          W(u), y.focus();
        }, k = () => p({ step: "accept", note: f.value() }), w = (S, L) => {
          S === null ? L() : (W(u, S), J(S));
        }, E = () => w(Bd(e, k, m), k);
        f.unlessPrivate(u, () => w(Ud(e, E, m), E));
      }), R = H(c("decline"), "normal", () => {
        let m = q("warning", b("p", {}, c("decline-sure", i)), z(
          H(c("decline-yes"), "normal", () => f.unlessPrivate(u, () => p({ step: "decline", note: f.value() }))),
          H(c("decline-back"), "normal", () => {
            W(u), R.focus();
          })
        ));
        W(u, m), J(m);
      });
      x.push(...jd(e), ja(e, "answer-until"), f.element, u, z(y, R));
      break;
    }
    case "accepted":
      x.push(...zd(e, p, h, u), u);
      break;
    case "done": {
      let f = Rt(t, r, l.name);
      f !== null && x.push(b("p", {}, c("search-open")), u, z(
        H(c("close-search"), "primary", () => e.closeSearch(f, u, g))
      ));
    }
  }
  return x.push(b(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    Tt(n, t, i, V(r.offer) === i ? Z(t, "offer", r.offer) : Z(t, "seek", r.seek)),
    " \xB7 ",
    b("a", { href: n.pageUrl(`User talk:${i}`), target: "_blank", rel: "noopener" }, c("talk"))
  )), x.forEach((f) => {
    f !== null && d.appendChild(typeof f == "string" ? document.createTextNode(f) : f);
  }), d;
}
function Ud({ context: e, loaded: n, exchange: t }, r, o) {
  let { messages: s } = e, a = qa(e, n, t);
  return a === null ? null : q("warning", b("p", {}, a), z(
    H(s.text("localskills-meeting-accept-late"), "normal", r),
    H(s.text("localskills-meeting-full-not-now"), "normal", o)
  ));
}
function Bd({ context: e, loaded: n, exchange: { offer: t } }, r, o) {
  var d;
  let { messages: s, user: a } = e, l = (g, ...p) => s.text(`localskills-meeting-full${g}`, ...p), i = Z(n, "offer", t), c = (d = i == null ? void 0 : i.capacity) != null ? d : n.matching.usualCapacity, u = pe(e, n).filter((g) => g.offer === t && g.state === "accepted").length;
  return i === null || i.user !== a.name || u < c ? null : q(
    "warning",
    b("p", {}, c === 0 ? l("-none") : l("", c, u)),
    z(H(c === 0 ? s.text("localskills-meeting-accept-late") : l("-accept"), "normal", r), H(l("-not-now"), "normal", o)),
    b("p", {}, b("a", {
      href: vr(e, n, a.name, i),
      target: "_blank",
      rel: "noopener"
    }, l("-change")))
  );
}
function Wd({ exchange: e }) {
  return e.steps.filter(({ note: n }) => n !== null).map(({ user: n, note: t }) => b(
    "blockquote",
    { class: "ext-localSkills-meeting-quote", dir: "auto" },
    b("div", {}, t),
    b("footer", {}, "\u2014 ", b("bdi", {}, n))
  ));
}
function Gd({ context: { messages: e, user: n }, exchange: t }) {
  let { confirmed: r, state: o } = t, s = te(t, n.name), a = (u) => e.text(`localskills-meeting-outcome-${u}`), [l, i] = [r.get(n.name), r.get(s)];
  if (o === "accepted")
    return i === void 0 || l !== void 0 ? [] : [b("p", {}, b("strong", {}, e.text("localskills-meeting-how-was-it", s, a(i))))];
  let c = [
    ...l === void 0 ? [] : [e.text("localskills-meeting-said-mine", a(l))],
    ...i === void 0 ? [] : [e.text("localskills-meeting-said", s, a(i))]
  ];
  return c.length === 0 ? [] : [b("ul", {}, ...c.map((u) => b("li", {}, u)))];
}
function qd({ context: e, loaded: n, exchange: t }) {
  let { messages: r, user: o } = e, s = te(t, o.name), a = Z(n, "seek", t.seek), l = (a == null ? void 0 : a.user) === s ? a : Z(n, "offer", t.offer);
  if (l === null || l.user !== s || t.state !== "asked" && t.state !== "accepted")
    return [];
  let { kind: i, languages: c, level: u, note: d } = l, g = (p) => b("p", { class: "ext-localSkills-meeting-quiet" }, p);
  return [
    ...d === null ? [] : [b(
      "blockquote",
      { class: "ext-localSkills-meeting-quote", dir: "auto" },
      b("div", {}, d),
      b("footer", {}, "\u2014 ", b("bdi", {}, r.text(`localskills-meeting-note-of-${i}`, s)))
    )],
    ...c.length === 0 ? [] : [g(r.text("localskills-meeting-their-languages", s, Un(e, c)))],
    ...u === null ? [] : [g(r.text(
      `localskills-meeting-their-level-${i}`,
      s,
      r.text(`localskills-template-level-${u}`)
    ))]
  ];
}
function jd({ context: e, loaded: n, exchange: { seek: t, offer: r } }) {
  let { messages: o } = e, a = [Z(n, "seek", t), Z(n, "offer", r)].map((i) => i == null ? void 0 : i.user), l = gt(t, r, {
    records: n.records.filter(({ user: i }) => a.includes(i)),
    date: we(e, n),
    taxonomy: n.taxonomy,
    requests: mt(pe(e, n))
  }, n.matching).filter(pt);
  return l.length === 0 ? [] : [
    b("p", {}, o.text("localskills-meeting-why")),
    b("ul", {}, ...l.map((i) => b("li", {}, gn(i, {
      messages: o,
      taxonomy: n.taxonomy,
      languageName: (c) => e.languageName(c)
    }))))
  ];
}
function ja({ context: e, exchange: n }, t) {
  return n.expires === null ? null : b(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    e.messages.text(`localskills-meeting-${t}`, e.formatDate(n.expires))
  );
}
function zd({ context: e, loaded: n, exchange: t, draft: r }, o, s, a) {
  var R;
  let { messages: l, user: i } = e, c = (m, ...k) => l.text(`localskills-meeting-${m}`, ...k), u = we(e, n), d = t.confirmed.get(i.name), g = Ot({ label: c("day"), kind: "date", value: (R = t.on) != null ? R : "", onChange: () => {
  } }), p = () => {
    let m = String(g.value());
    /^\d{4}-\d{2}-\d{2}$/.test(m) ? o({ step: "meet", on: m, note: null }) : (g.setFault(c("day-missing")), g.focus());
  }, h = b(
    "details",
    { class: "ext-localSkills-meeting-part" },
    b("summary", {}, c(t.on === null ? "agree-day" : "change-day")),
    b("p", {}, c("day-help")),
    g.element,
    z(H(c("save-day"), "primary", p))
  ), x = (m) => {
    let k = () => o({ step: "confirm", outcome: m, note: f.value() });
    if (m === "not-met" || t.on === null || t.on <= u) {
      k();
      return;
    }
    let w = q("warning", b("p", {}, c("day-to-come", e.formatDate(t.on))), z(
      H(c("met-already"), "normal", k),
      H(c("not-yet"), "normal", () => {
        W(a), y.querySelector("summary").focus();
      })
    ));
    W(a, w), J(w);
  }, f = s(c("outcome-note"), c("note-help")), y = b(
    "details",
    { class: "ext-localSkills-meeting-part" },
    b("summary", {}, c("outcome")),
    f.element,
    z(
      ...[["learned", "primary"], ["partly", "normal"], ["not-met", "normal"]].map(([m, k]) => H(c(`outcome-${m}`), k, () => f.unlessPrivate(a, () => x(m))))
    )
  );
  return h.open = t.on === null && t.confirmed.size === 0, y.open = d === void 0 && t.on !== null && t.on <= u || t.confirmed.size > 0 || r.read() !== "", [
    d === void 0 ? null : b("p", {}, c(`confirmed-${d}`, te(t, i.name))),
    d === void 0 ? h : null,
    d === void 0 ? y : null
  ];
}

// src/ui/exchange-meeting/long-list.ts
var Va = 20;
function Ka(e, n, t) {
  let r = b("div", {}), o = (s) => {
    var i;
    let a = n.slice(s, s + Va).map(t);
    a.forEach((c) => r.appendChild(c));
    let l = n.length - s - a.length;
    if (l > 0) {
      let c = z(H(e.text("localskills-meeting-show-more", Math.min(Va, l), l), "normal", () => {
        r.removeChild(c);
        let u = o(s + a.length);
        u !== null && J(u);
      }));
      r.appendChild(c);
    }
    return (i = a[0]) != null ? i : null;
  };
  return o(0), r;
}
function Fr(e, n) {
  let t = b("details", { class: "ext-localSkills-meeting-folded" }, b("summary", {}, e)), r = !1, o = () => {
    r || (r = !0, t.appendChild(n()));
  };
  return t.firstChild.addEventListener("click", o), t.addEventListener("toggle", () => {
    t.open && o();
  }), t;
}

// src/ui/exchange-meeting/preferences-form.ts
function Ya(e, n) {
  let { messages: t, user: r } = e, o = (g) => t.text(`localskills-meeting-${g}`), s = Sn(n, r.name), a = b("div", {}), l = () => W(a), i = Ar({ label: o("no-messages"), help: o("no-messages-help"), value: !s.messages, onChange: l }), c = Ar({ label: o("no-matches"), help: o("no-matches-help"), value: !s.matches, onChange: l }), u = H(o("save-wishes"), "normal", () => {
    d("ask", {});
  }), d = (g, p) => v(null, null, function* () {
    let h = { messages: !i.value(), matches: !c.value() }, x = b("p", { role: "status" }, o("saving"));
    W(a, x), J(x), u.setDisabled(!0);
    let f = yield Ke(e, {
      apply: (R, m) => zs(R, m(R), h),
      isDone(R) {
        let { preferences: m } = on(R);
        return m.messages === h.messages && m.matches === h.matches;
      },
      summary: o("summary-wishes")
    }, g, p);
    if (u.setDisabled(!1), f.kind !== "saved") {
      Ve({ context: e, outcome: f, isKept: !1, place: a, save: d }, g);
      return;
    }
    let y = Kd(e, yield Vd(e, n, h));
    W(a, y), J(y);
  });
  return b("div", {}, i.element, c.element, a, z(u));
}
function Vd(e, n, t) {
  return v(this, null, function* () {
    var l, i;
    let { wiki: r, user: o } = e, s = ((i = (l = n.people.get(o.name)) == null ? void 0 : l.pages) != null ? i : []).filter(({ title: c }) => c !== n.ownPage), a = s.length === 0 ? null : yield r.templateReader();
    return a === null ? [] : s.filter(({ own: c, optOuts: u, refused: d }) => [c, u, d].some((g) => {
      var h;
      let { preferences: p } = on(a((h = g == null ? void 0 : g.text) != null ? h : ""));
      return t.messages && !p.messages || t.matches && !p.matches;
    })).map(({ title: c }) => c);
  });
}
function Kd({ messages: e, pageUrl: n }, t) {
  return t.length === 0 ? q("success", e.text("localskills-meeting-wishes-saved")) : q(
    "warning",
    b("p", {}, e.text("localskills-meeting-wishes-still", t.length)),
    b("ul", {}, ...t.map((r) => b("li", {}, b("a", {
      href: n(r, { action: "edit", redirect: "no" }),
      target: "_blank",
      rel: "noopener"
    }, b("bdi", {}, r)))))
  );
}

// src/ui/exchange-meeting/mine-panel.ts
var Yd = 3;
function Ja(e, n = null) {
  let { messages: t, user: r, storage: o, wikiId: s } = e, a = b("div", { class: "ext-localSkills-meeting" }), l = Pt(), i = Ct(o, s, r.name), c = (m, ...k) => t.text(`localskills-meeting-${m}`, ...k), u = (m, k, w, E, S) => {
    let L = te(k, r.name), { seek: O, offer: C } = k, U = sn(T({
      user: r.name,
      seek: O,
      offer: C,
      at: Me(e, m, k),
      skill: Ae(m, k) || null
    }, w)), [A = "en"] = pn(je(m, r.name), je(m, L), m.languages), P = { step: U, language: A, reasons: [], isOpen: !1 }, M = Or(m, U), D = () => {
      var _;
      return (_ = pe(e, M).find((j) => j.seek === O && j.offer === C)) != null ? _ : k;
    };
    Ft({
      context: e,
      loaded: m,
      message: P,
      place: E,
      setBusy: S,
      isKept: i.isKept(O, C),
      renew() {
        return v(this, null, function* () {
          return M = Or(yield be(e).catch(() => m), U), I(T({}, P), { isOpen: D().state === "accepted" });
        });
      },
      onTaken(_) {
        i.clear(O, C), y(M, d(M, D(), w, _), D());
      }
    });
  }, d = (m, k, w, E) => {
    let S = te(k, r.name);
    return q(
      "success",
      b("p", {}, c(`taken-${w.step}`, S, Ee(e, m, Ae(m, k)))),
      k.state === "done" ? b("p", {}, Tn(e, k)) : null,
      E.kind === "fault" ? null : b("p", {}, c(E.kind === "sent" ? "message-sent" : "message-unwanted", S))
    );
  }, g = (m, k) => k.length === 0 ? [] : [Ka(t, k, (w) => za({
    context: e,
    loaded: m,
    exchange: w,
    act: (E, S, L) => u(m, w, E, S, L),
    closeSearch(E, S, L) {
      let O = Ee(e, m, E.skill);
      Ha({
        context: e,
        loaded: m,
        search: E,
        place: S,
        setBusy: L,
        skillName: O,
        onClosed: (C) => p(m, w, E, C),
        onBack: () => W(S)
      });
    },
    draft: {
      read: () => i.read(w.seek, w.offer),
      keep: (E) => i.keep(w.seek, w.offer, E)
    }
  }))], p = (m, k, w, E) => y(
    I(T({}, m), { records: m.records.map((S) => S === w ? I(T({}, S), { status: "matched" }) : S) }),
    b("div", {}, q("success", b("p", {}, c("search-closed", Ee(e, m, w.skill)))), E),
    k
  ), h = (m, k) => k.length === 0 ? null : b("section", {}, b("h2", {}, m), ...k), x = (m, ...k) => b("details", { class: "ext-localSkills-meeting-folded" }, b("summary", {}, m), ...k), f = () => b(
    "div",
    {},
    b("p", {}, c("none")),
    b("p", {}, c(n === null ? "none-board" : "none-next")),
    n === null ? null : z(
      H(t.text("localskills-start-offer"), "primary", () => n("offer")),
      H(t.text("localskills-start-seek"), "normal", () => n("seek"))
    ),
    b("p", {}, b("a", { href: e.pageUrl(`Special:MyLanguage/${e.titles.exchange()}`) }, c("board")))
  ), y = (m, k, w = null) => {
    var G;
    let E = pe(e, m), { toAnswer: S, toConfirm: L, agreed: O, asked: C, earlier: U } = wt(E, r.name), A = ({ state: B, seek: Y, offer: ee }) => B === "done" && (Y === (w == null ? void 0 : w.seek) && ee === w.offer || Rt(m, { seek: Y }, r.name) !== null), P = U.filter((B) => !A(B)), M = ia(e, m), D = /* @__PURE__ */ new Map(), N = S.filter(({ asker: B }) => {
      var Y;
      return D.set(B, ((Y = D.get(B)) != null ? Y : 0) + 1), D.get(B) <= Yd;
    }), _ = S.filter((B) => !N.includes(B)), j = S.length + L.length + O.length + C.length + U.length === 0;
    W(
      a,
      k,
      ...At(e, m, R),
      ..._e(o, s, r.name).all().map((B) => $t(e, m, B, null)),
      j ? f() : null,
      !j && S.length + L.length === 0 ? b("p", { class: "ext-localSkills-meeting-quiet" }, c("none-to-answer")) : null,
      h(c("finished"), g(m, U.filter(A))),
      h(c("to-answer", S.length), [
        ...g(m, N),
        ..._.length === 0 ? [] : [Fr(c("more-asked", _.length), () => b("div", {}, ...g(m, _)))]
      ]),
      h(c("to-confirm", L.length), g(m, L)),
      h(c("agreed"), g(m, O)),
      h(c("asked"), g(m, C)),
      P.length === 0 ? null : Fr(c("earlier", P.length), () => b("div", {}, ...g(m, P))),
      M.length === 0 ? null : x(c("in-vain", M.length), b("ul", {}, ...M.map(({ step: B, reason: Y }) => (
        // Messages used here: all that begin with localskills-meeting-reason-
        b("li", {}, c("in-vain-step", te(B, r.name), c(`reason-${Y}`)))
      )))),
      x(c("wishes"), Ya(e, m)),
      b("p", { class: "ext-localSkills-meeting-quiet" }, Lt(e, m.reportPage))
    );
    let F = a.firstElementChild;
    l.moveTo((G = F.querySelector(":scope > h2")) != null ? G : F);
  }, R = (m = null) => {
    let k = b("p", { role: "status" }, c("loading"));
    W(a, k), l.moveTo(k), be(e).then((w) => y(w, m)).catch((w) => {
      let E = q(
        "error",
        b("p", {}, c("load-failed")),
        Ie(w) && w.explanation !== "" ? b("p", { dir: "auto" }, w.explanation) : null,
        z(H(t.text("localskills-save-try-again"), "normal", () => R(m)))
      );
      W(a, E), l.moveTo(E);
    });
  };
  return { element: a, start: () => R(), focus: l.restore };
}

// src/ui/show-dialog.ts
function Cr(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function Jd(e) {
  let { history: n, location: t } = window, r = t.href, o = !1, s = null, a = (l) => {
    !o || Cr(l.state) || (o = !1, t.href === r && l.stopImmediatePropagation(), s !== null ? s() : e());
  };
  return window.addEventListener("popstate", a, !0), {
    put() {
      Cr(n.state) || n.pushState(I(T({}, n.state), { localSkillsDialog: !0 }), ""), o = !0;
    },
    takeOff: () => new Promise((l) => {
      let i = () => {
        window.removeEventListener("popstate", a, !0), l();
      };
      if (!o || !Cr(n.state)) {
        i();
        return;
      }
      s = i, setTimeout(i, 500), n.back();
    })
  };
}
function Qa(e, n, t) {
  let r = new OO.ui.WindowManager(), { getWindowManager: o } = OO.ui, s = () => o().getCurrentWindow() !== null, a = Jd(() => {
    if (s()) {
      a.put();
      return;
    }
    e.executeAction("close").always(() => {
      !e.isClosing() && e.isOpened() && a.put();
    });
  });
  document.documentElement.classList.add(n), document.body.appendChild(r.$element[0]), r.addWindows([e]), a.put(), r.openWindow(e).closed.then(() => {
    r.destroy(), document.documentElement.classList.remove(n), a.takeOff().then(t);
  });
}

// src/ui/exchange-meeting/meeting-dialog.ts
var Qd = 680;
function Xa(e, n, t, r = !1) {
  let { messages: o } = e, s = (u) => o.text(u ? "localskills-meeting-ask-title" : "localskills-talk-mine"), a = null, l = null;
  class i extends OO.ui.ProcessDialog {
    getSetupProcess(d) {
      return super.getSetupProcess(d).next(() => {
        n === null ? this.showMine() : this.show(!0, Fa({
          context: e,
          request: n,
          onMine: () => this.showMine(),
          onClose: () => this.close()
        }));
      });
    }
    getReadyProcess(d) {
      return super.getReadyProcess(d).next(() => a == null ? void 0 : a.focus());
    }
    getActionProcess(d) {
      return new OO.ui.Process(() => {
        (d === "close" || d === "") && this.close();
      });
    }
    getBodyHeight() {
      return Qd;
    }
    showMine() {
      this.show(!1, Ja(e, r ? (d) => {
        l = d, this.close();
      } : null));
    }
    show(d, g) {
      a = g, this.title.setLabel(s(d)), W(this.$body[0], g.element), g.start();
    }
  }
  i.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsMeeting",
    size: "large",
    title: s(n !== null),
    actions: [{ action: "close", label: o.text("localskills-meeting-close"), flags: ["safe", "close"], modes: void 0 }]
  });
  let c = new i({ size: "large", classes: ["ext-localSkills-meeting-dialog"] });
  Qa(c, "ext-localSkills-meeting-open", () => t(l));
}

// src/ui/exchange-meeting/count-waiting.ts
function Za(e) {
  return v(this, null, function* () {
    var a;
    let n = yield be(e), { toAnswer: t, toConfirm: r } = wt(pe(e, n), e.user.name), { pages: o = [] } = (a = n.people.get(e.user.name)) != null ? a : {}, s = o.reduce((l, { othersWords: i, othersRefusals: c }) => l + [i, c].filter(({ length: u }) => u > 0).length, 0);
    return t.length + r.length + s;
  });
}

// src/extension/configured-root.ts
var Xd = "MediaWiki:LocalSkills.json", Mn = null;
function Zd() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function jn(e) {
  let n = Zd();
  return n !== null ? Promise.resolve(n) : (Mn = Mn != null ? Mn : e.get({
    action: "query",
    prop: "revisions",
    titles: Xd,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((t) => {
    var o, s, a;
    let { query: { pages: [r] } } = t;
    return ta((a = (s = (o = r == null ? void 0 : r.revisions) == null ? void 0 : o[0]) == null ? void 0 : s.slots.main.content) != null ? a : null).root;
  }, (t) => {
    throw Mn = null, t;
  }), Mn);
}

// src/extension/without-idling.ts
var ei = 0, Ht = null;
function eg(e) {
  setTimeout(() => {
    let n = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - n)) });
  }, 1);
}
function ni(e) {
  let n = mw;
  ei++ === 0 && (Ht = n.requestIdleCallback, n.requestIdleCallback = eg);
  let t = () => {
    --ei === 0 && Ht !== null && (n.requestIdleCallback = Ht, Ht = null);
  }, r = mw.loader.using(e);
  return r.then(t, t), r;
}

// src/extension/load-modules.ts
function ti(e) {
  var r;
  let n = (o) => mw.loader.getState(o) !== null, t = ((r = e.find((o) => o.some(n))) != null ? r : []).filter(n);
  return t.filter((o) => mw.loader.getState(o) === "error").forEach((o) => {
    mw.loader.state({ [o]: "registered" });
  }), ni(t);
}

// src/extension/exchange-buttons.ts
var ri = [["ext.localSkills.exchange", "ext.localSkills.pickers"], ["ext.gadget.LocalSkills-exchange", "ext.gadget.LocalSkills-pickers"]];
function oi() {
  return ri.some(([e]) => mw.loader.getState(e) !== null);
}
function si(e) {
  return ti(ri).then(() => {
    mw.hook("localSkills.editRecord").fire(e);
  });
}

// src/ui/messages.ts
function ai(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (a) => String(e.language.convertNumber(a)), o = () => {
    var l, i;
    return (((i = (l = e.language).getSeparatorTransformTable) == null ? void 0 : i.call(l)) || {})["."] || ".";
  }, s = (a, l = 0) => {
    let i = Math.abs(a).toFixed(l), [c, u] = i.split("."), d = a < 0 && Number(i) !== 0 ? "\u2212" : "", g = u === void 0 ? "" : o() + u.split("").map((p) => r(Number(p))).join("");
    return d + r(Number(c)) + g;
  };
  return {
    language: t,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: n,
    text(a, ...l) {
      return e.message(
        a,
        ...l.map((i) => typeof i == "number" ? r(i) : i)
      ).text();
    },
    has: (a) => e.message(a).exists(),
    number: s
  };
}

// src/ui/messages-in-language.ts
var ng = ["zero", "one", "two", "few", "many", "other"], tg = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function rg(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function og(e, n, t) {
  var c;
  let r = n.find((u) => /^\d+=/.test(u) && parseInt(u, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = n.filter((u) => !/^\d+=/.test(u)), { PluralRules: s } = Intl, a = s === void 0 ? null : new s(t), i = (a === null ? ["one", "other"] : ng.filter((u) => a.resolvedOptions().pluralCategories.includes(u))).indexOf(a === null ? e === 1 ? "one" : "other" : a.select(e));
  return (c = o[Math.min(i, o.length - 1)]) != null ? c : "";
}
function ii(e, n, t) {
  let r = rg(e), o = [e, ...t.languageChain.filter((l) => l !== e)], s = Sa(o), a = (l, i = 0) => s(l, i);
  return {
    language: e,
    languageChain: o,
    direction: Jt(e),
    has: (l) => n[l] !== void 0 || t.has(l),
    number: a,
    text(l, ...i) {
      let c = n[l];
      if (c === void 0)
        return t.text(l, ...i);
      let u = (h) => i[Number(h.replace(/\D/g, "")) - 1], d = (h) => h.replace(/\$\d/g, (x) => {
        let f = u(x);
        return f === void 0 ? x : typeof f == "number" ? a(f, Ta(f)) : f;
      }), g = "", p = 0;
      return c.replace(tg, (h, x, f, y) => {
        var w, E;
        let [R = "", ...m] = f.split("|"), k = x.toUpperCase() === "PLURAL" ? og(Number((w = u(R)) != null ? w : 0), m, r) : (E = m[m.length - 1]) != null ? E : "";
        return g += d(c.slice(p, y)) + d(k), p = y + h.length, "";
      }), g + d(c.slice(p));
    }
  };
}

// src/wiki/action-api/query.ts
function li(e, n) {
  return Pe(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new fe(e.read(T(T({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function an(e, n) {
  return Pe(this, null, function* () {
    var r, o, s, a, l, i, c;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var u = ge(li(e, n)), d, g, p; d = !(g = yield new fe(u.next())).done; d = !1) {
        let h = g.value;
        for (let x of (o = (r = h.query) == null ? void 0 : r.pages) != null ? o : []) {
          let f = (s = x.pageid) != null ? s : x.title, y = t.get(f), R = [...(a = y == null ? void 0 : y.revisions) != null ? a : [], ...(l = x.revisions) != null ? l : []], m = [...(i = y == null ? void 0 : y.redirects) != null ? i : [], ...(c = x.redirects) != null ? c : []];
          t.set(f, I(T(T({}, y), x), { revisions: R, redirects: m }));
        }
        h.batchcomplete === !0 && (yield* Le(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (g) {
      p = [g];
    } finally {
      try {
        d && (g = u.return) && (yield new fe(g.call(u)));
      } finally {
        if (p)
          throw p[0];
      }
    }
    yield* Le(t.values());
  });
}
function Ut(e, n, t) {
  return Pe(this, null, function* () {
    var r, o;
    try {
      for (var s = ge(li(e, T({ list: n }, t))), a, l, i; a = !(l = yield new fe(s.next())).done; a = !1) {
        let c = l.value;
        yield* Le((o = (r = c.query) == null ? void 0 : r[n]) != null ? o : []);
      }
    } catch (l) {
      i = [l];
    } finally {
      try {
        a && (l = s.return) && (yield new fe(l.call(s)));
      } finally {
        if (i)
          throw i[0];
      }
    }
  });
}
function ci(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: o }) => [r, o]));
}
function Bt(e, n, t) {
  return v(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let o = 0; o < n.length; o += r)
      yield t(n.slice(o, o + r));
  });
}

// src/wiki/action-api/site-info.ts
function ui(e) {
  return v(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "siteinfo",
      siprop: ["general", "namespaces", "namespacealiases", "extensiontags"]
    }), t = /* @__PURE__ */ new Map();
    for (let { id: r, name: o, canonical: s } of Object.values(n.namespaces)) {
      let a = n.namespacealiases.filter((l) => l.id === r).map(({ alias: l }) => l);
      t.set(r, [.../* @__PURE__ */ new Set([o, s != null ? s : o, ...a])]);
    }
    return {
      name: n.general.sitename,
      wikiId: n.general.wikiid,
      generator: n.general.generator,
      language: gi(n.general.lang, yield di(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function di(e, n) {
  return v(this, null, function* () {
    let { query: t } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...n]
    });
    return t.languageinfo;
  });
}
function gi(e, n) {
  var r, o;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (o = t == null ? void 0 : t.dir) != null ? o : "ltr" };
}
function pi(e) {
  let n = null;
  return (t) => v(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, di(e, Array.from(r)))) };
    }
    return n.codes.add(t), gi(t, yield n.languages);
  });
}
function mi(e, n) {
  let t = (o) => o.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [o, s] of r === -1 ? [] : n)
    if (o !== 0 && s.some((a) => t(a) === t(e.slice(0, r))))
      return { namespace: o, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var Wt = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, An = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, sg = 2, ag = 6e4, ig = 5, lg = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Gt(e) {
  var n, t, r, o, s, a, l, i;
  return {
    id: e.revid,
    parentId: (n = e.parentid) != null ? n : 0,
    user: (t = e.user) != null ? t : null,
    userId: (r = e.userid) != null ? r : 0,
    timestamp: (o = e.timestamp) != null ? o : "",
    text: (l = (a = (s = e.slots) == null ? void 0 : s.main) == null ? void 0 : a.content) != null ? l : null,
    sha1: (i = e.sha1) != null ? i : null
  };
}
function fi(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Gt(n)
  };
}
function yi(e) {
  let n = null, t = () => (n != null || (n = ui(e).catch((u) => {
    throw n = null, u;
  })), n);
  function r(u) {
    return v(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield Bt(e, [...new Set(u)], (g) => v(null, null, function* () {
        let p = new Map(g.map((m) => [m, m])), h = /* @__PURE__ */ new Map();
        try {
          for (var x = ge(an(I(T({}, e), {
            read: (k) => v(null, null, function* () {
              let w = yield e.read(k);
              return ci(w).forEach((E, S) => p.set(S, E)), w;
            })
          }), T({ titles: g, prop: ["revisions", "info"] }, An))), f, y, R; f = !(y = yield x.next()).done; f = !1) {
            let m = y.value;
            let k = fi(m);
            k !== null && h.set(k.title, k);
          }
        } catch (y) {
          R = [y];
        } finally {
          try {
            f && (y = x.return) && (yield y.call(x));
          } finally {
            if (R)
              throw R[0];
          }
        }
        for (let [m, k] of p) {
          let w = h.get(k);
          w !== void 0 && d.set(m, w);
        }
      })), d;
    });
  }
  function o(u, d) {
    return v(this, null, function* () {
      let { namespace: g, rest: p } = mi(u, (yield t()).namespaces), h = d ? "g" : "";
      return { [`${h}apnamespace`]: g, [`${h}apprefix`]: p };
    });
  }
  function s(u) {
    return Pe(this, null, function* () {
      try {
        for (var d = ge(an(e, T(I(T({}, u), { prop: ["revisions", "info"] }), An))), g, p, h; g = !(p = yield new fe(d.next())).done; g = !1) {
          let x = p.value;
          let f = fi(x);
          f !== null && (yield f);
        }
      } catch (p) {
        h = [p];
      } finally {
        try {
          g && (p = d.return) && (yield new fe(p.call(d)));
        } finally {
          if (h)
            throw h[0];
        }
      }
    });
  }
  function a(u) {
    return Pe(this, null, function* () {
      yield* Le(s(T({ generator: "allpages", gaplimit: "max" }, yield new fe(o(u, !0)))));
    });
  }
  function l(u) {
    return Pe(this, null, function* () {
      for (let d of u)
        yield* Le(s({ generator: "embeddedin", geititle: d, geinamespace: sg, geilimit: "max" }));
    });
  }
  function i(u, d, g) {
    return v(this, null, function* () {
      var h, x, f, y;
      let { query: p } = yield e.read(T({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (y = (f = (x = (h = p == null ? void 0 : p.pages) == null ? void 0 : h[0]) == null ? void 0 : x.revisions) == null ? void 0 : f.map(Gt)) != null ? y : [];
    });
  }
  let c = (u, d) => v(null, null, function* () {
    var g;
    return (g = (yield i(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: t,
    languageInfo: pi(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => v(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield Bt(e, u, (p) => v(null, null, function* () {
        try {
          for (var h = ge(an(e, {
            titles: p,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), x, f, y; x = !(f = yield h.next()).done; x = !1) {
            let { title: R, templates: m = [] } = f.value;
            m.length > 0 && g.add(R);
          }
        } catch (f) {
          y = [f];
        } finally {
          try {
            x && (f = h.return) && (yield f.call(h));
          } finally {
            if (y)
              throw y[0];
          }
        }
      })), g;
    }),
    pagesBelow: a,
    usersPagesWith: l,
    pagesOfPeople: function(u, d) {
      return Pe(this, null, function* () {
        yield* Le(a(u)), yield* Le(l(d));
      });
    },
    childrenBelow: (u) => v(null, null, function* () {
      var f, y, R;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: p } = yield o(u, !1), h = p.replace(/ /g, "_"), x = g === 0 ? "" : `${(y = (f = (yield t()).namespaces.get(g)) == null ? void 0 : f[0]) != null ? y : ""}:`;
      for (let m = h; m !== void 0; ) {
        let k = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: p,
          apfrom: m,
          aplimit: "max"
        });
        m = (R = k.continue) == null ? void 0 : R.apcontinue;
        for (let { title: w } of k.query.allpages) {
          let [E, ...S] = w.slice(x.length + p.length).split("/");
          d.add(E != null ? E : ""), S.length > 0 && m !== void 0 && m.startsWith(`${h}${E != null ? E : ""}/`) && (m = `${h}${E != null ? E : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => v(null, null, function* () {
      var g, p;
      let d = [];
      try {
        for (var h = ge(an(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), x, f, y; x = !(f = yield h.next()).done; x = !1) {
          let R = f.value;
          d.push(...(p = (g = R.redirects) == null ? void 0 : g.map((m) => m.title)) != null ? p : []);
        }
      } catch (f) {
        y = [f];
      } finally {
        try {
          x && (f = h.return) && (yield f.call(h));
        } finally {
          if (y)
            throw y[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => v(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield Bt(e, u, (p) => v(null, null, function* () {
        var h;
        try {
          for (var x = ge(an(e, T({
            revids: p,
            prop: "revisions"
          }, d === "with-texts" ? An : Wt))), f, y, R; f = !(y = yield x.next()).done; f = !1) {
            let m = y.value;
            (h = m.revisions) == null || h.forEach((k) => g.set(k.revid, Gt(k)));
          }
        } catch (y) {
          R = [y];
        } finally {
          try {
            f && (y = x.return) && (yield y.call(x));
          } finally {
            if (R)
              throw R[0];
          }
        }
      })), g;
    }),
    firstRevision: (u) => c(u, T({ rvdir: "newer" }, Wt)),
    revisionsUpTo: (u, d) => i(u, 500, T(T({}, d === null ? {} : { rvstartid: String(d) }), Wt)),
    newestRevisionBy: (u, d) => c(u, T({ rvuser: d }, An)),
    revisionsAfter: (u, d) => v(null, null, function* () {
      let g = [];
      try {
        for (var p = ge(an(e, T({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, Wt))), h, x, f; h = !(x = yield p.next()).done; h = !1) {
          let { revisions: y = [] } = x.value;
          g.push(...y.filter(({ revid: R }) => R !== d).map(Gt));
        }
      } catch (x) {
        f = [x];
      } finally {
        try {
          h && (x = p.return) && (yield x.call(p));
        } finally {
          if (f)
            throw f[0];
        }
      }
      return g;
    }),
    revisionsBySince: (u, d, g) => i(u, ig, T({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, An)),
    movesAround: (g) => v(null, [g], function* ({ timestamp: u, user: d }) {
      var h;
      let p = [];
      try {
        for (var x = ge(Ut(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + ag).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), f, y, R; f = !(y = yield x.next()).done; f = !1) {
          let m = y.value;
          (d === null || m.user === void 0 || m.user === d) && p.push((h = m.title) != null ? h : null);
        }
      } catch (y) {
        R = [y];
      } finally {
        try {
          f && (y = x.return) && (yield y.call(x));
        } finally {
          if (R)
            throw R[0];
        }
      }
      return p;
    }),
    revisionsBy: (u, d, g) => i(u, g, T({ rvuser: d }, An)),
    recombinedPagesSince: (u) => v(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let y of lg)
        try {
          for (var p = ge(Ut(e, "logevents", I(T({}, y), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), h, x, f; h = !(x = yield p.next()).done; h = !1) {
            let { title: R, logpage: m, params: k } = x.value;
            m !== void 0 && m !== 0 && d.add(m), [R, k == null ? void 0 : k.dest_title].forEach((w) => w !== void 0 && g.add(w));
          }
        } catch (x) {
          f = [x];
        } finally {
          try {
            h && (x = p.return) && (yield x.call(p));
          } finally {
            if (f)
              throw f[0];
          }
        }
      return { pageIds: d, titles: g };
    }),
    renamesSince: (u) => v(null, null, function* () {
      var g;
      let d = [];
      try {
        for (var p = ge(Ut(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), h, x, f; h = !(x = yield p.next()).done; h = !1) {
          let y = x.value;
          let { olduser: R, newuser: m } = (g = y.params) != null ? g : {};
          R !== void 0 && m !== void 0 && y.timestamp !== void 0 && d.push({ from: R, to: m, timestamp: y.timestamp });
        }
      } catch (x) {
        f = [x];
      } finally {
        try {
          h && (x = p.return) && (yield x.call(p));
        } finally {
          if (f)
            throw f[0];
        }
      }
      return d;
    })
  };
}

// src/core/exchange/own-pages.ts
function hi(e, n, t) {
  return [e, `${n}:${t}/LocalSkills`, `${n}:${t}`];
}

// src/wiki/counting/page-histories.ts
var cg = 20, ug = 2;
function dg(e, n, t) {
  return v(this, null, function* () {
    var o;
    let r = n.filter((s) => s.first === null);
    for (let s = 0; r.length > ug && s < cg; s++) {
      let a = yield e.revisions(r.map(({ known: l }) => l[l.length - 1].parentId), "without-texts");
      r = r.filter((l) => {
        let i = a.get(l.known[l.known.length - 1].parentId);
        return i === void 0 ? !1 : (l.known = [...l.known, i], l.first = i.parentId === 0 ? i : null, l.first === null);
      });
    }
    for (let s of n) {
      if (s.first === null && t !== null) {
        let a = yield t.revisionsUpTo(s.page.title, null), { page: { latest: l } } = s;
        s.known = a.length === 0 ? s.known : a.map((i) => i.id === l.id ? l : i), s.first = a.length < 500 && (o = a[a.length - 1]) != null ? o : null;
      }
      s.first === null && (s.first = yield e.firstRevision(s.page.title));
    }
  });
}
function gg({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function pg(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function mg(e, n, t, r) {
  return v(this, null, function* () {
    let { pageIds: o, titles: s } = yield n.recombinedPagesSince(r);
    for (let a of t) {
      let { pageId: l, title: i } = a.page;
      (o.has(l) || s.has(i)) && (a.isRecombined = !0, a.first = yield e.firstRevision(i));
    }
  });
}
function qt(e, n, t = null, r = null) {
  return v(this, null, function* () {
    let o = n.map((a) => ({
      page: a,
      known: a.history === void 0 ? [a.latest] : a.history.slice(),
      first: gg(a),
      isRecombined: !1
    }));
    yield dg(e, o, r);
    let s = t === null ? void 0 : pg(o.filter(({ page: a }) => a.history === void 0));
    return t !== null && s !== void 0 && (yield mg(e, t, o, s)), o.filter((a) => a.first !== null);
  });
}
function xi(e, n) {
  return v(this, null, function* () {
    let t = /* @__PURE__ */ new Map();
    for (let [r, o] of Array.from(n)) {
      if (o === null || o.id === r.page.latest.id)
        continue;
      let s = r.isRecombined ? -1 : r.known.findIndex(({ id: a }) => a === o.id);
      t.set(r, s === -1 ? yield e.revisionsAfter(r.page.title, o.id) : r.known.slice(0, s));
    }
    return t;
  });
}
function jt({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function $r(e, n, t) {
  return v(this, null, function* () {
    var a;
    let r = /* @__PURE__ */ new Map();
    for (let l of n) {
      let i = t(l), c = l.isRecombined ? void 0 : l.known.find(({ user: d, userId: g }) => d === i && g !== 0), u = !l.isRecombined && (l.page.history !== void 0 || ((a = l.known[l.known.length - 1]) == null ? void 0 : a.parentId) === 0);
      if (i === null)
        r.set(l, null);
      else if (c !== void 0 || u)
        r.set(l, c != null ? c : null);
      else {
        let d = yield e.newestRevisionBy(l.page.title, i);
        r.set(l, (d == null ? void 0 : d.userId) === 0 ? null : d);
      }
    }
    let o = Array.from(r.values()).filter((l) => l !== null).filter((l) => {
      var i;
      return ((i = l.escaped) != null ? i : null) === null && l.text === null;
    }).map(({ id: l }) => l);
    if (o.length === 0)
      return r;
    let s = yield e.revisions(o, "with-texts");
    return new Map(Array.from(r, ([l, i]) => {
      var c;
      return [l, i === null ? null : (c = s.get(i.id)) != null ? c : i];
    }));
  });
}

// src/wiki/counting/template-calls.ts
function zt(e, n) {
  return v(this, null, function* () {
    var a, l;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), o = (a = t.get(10)) != null ? a : ["Template"], s = {};
    for (let i of n)
      for (let c of yield e.redirectsTo(`${(l = o[0]) != null ? l : "Template"}:${i}`))
        s[c.slice(c.indexOf(":") + 1)] = i;
    return gr({ templates: n, redirects: s, templateNamespaces: o, extensionTags: r });
  });
}

// src/wiki/exchange/doubted-words.ts
function ki(s, a, l, i) {
  return v(this, arguments, function* ({ source: e, titles: n }, t, r, o) {
    let c = yield xi(e, t), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (f, y, R) => v(null, null, function* () {
      var m, k;
      for (let [w, E] of Array.from(y.entries())) {
        let S = (m = y[w + 1]) != null ? m : R, L = (k = E.sha1) != null ? k : null;
        if (L !== null && L === S.sha1 && E.parentId === S.id && E.user !== f && (yield e.movesAround(E)).some((C) => C === null || bn(C, n.root, u) !== f))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
    for (let [f, y] of Array.from(c)) {
      let R = t.get(f), m = y.filter(({ user: k }) => k === null);
      (yield d(r(f), y, R)) ? g.set(f, { doubt: "moved", believed: null }) : m.length > 0 && p.set(f, m);
    }
    let h = Array.from(p.values()).reduce((f, y) => f.concat(y.filter(({ text: R }) => R === null).map(({ id: R }) => R)), []), x = h.length === 0 ? null : yield e.revisions(h, "with-texts");
    return p.forEach((f, y) => {
      let R = t.get(y), m = f.reduce((k, { id: w, text: E }) => {
        var S, L;
        return k === null ? null : ze(k, o((L = E != null ? E : (S = x == null ? void 0 : x.get(w)) == null ? void 0 : S.text) != null ? L : ""), o);
      }, R.text);
      m !== R.text && g.set(y, { doubt: "hidden", believed: m === null ? null : I(T({}, R), { text: m }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var fg = 5, yg = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function bi(e, n, t) {
  return v(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map(), s = n.map((a) => ({ origin: a, there: a }));
    for (let a = 0; s.length > 0 && a < fg; a++) {
      let l = s.filter(({ there: { first: h } }) => h.text === null).map(({ there: { first: h } }) => h.id), i = l.length === 0 ? null : yield e.revisions(l, "with-texts"), c = /* @__PURE__ */ new Map();
      if (s.forEach(({ origin: h, there: { first: x } }) => {
        var y, R, m, k;
        let f = (k = yg.exec(((m = (R = x.text) != null ? R : (y = i == null ? void 0 : i.get(x.id)) == null ? void 0 : y.text) != null ? m : "").slice(0, 1e3))) == null ? void 0 : k[1];
        f !== void 0 && (c.set(h, f.replace(/_/g, " ").trim()), r.add(h));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield qt(e, Array.from(u.values()).map((h) => I(T({}, h), { pageId: 0 }))), g = new Map(d.map((h) => [h.page.title, h])), p = [];
      c.forEach((h, x) => {
        let f = g.get(h);
        f !== void 0 && jt(f, t(x)) ? o.set(x, f) : f !== void 0 && p.push({ origin: x, there: f });
      }), s = p;
    }
    return { redirects: r, moved: o };
  });
}

// src/core/wikitext/substitution.ts
var hg = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), xg = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), kg = new RegExp(`\\{\\{\\s*(?:(?:${hg})[:\uFF1A]|${xg})`, "i");
function wi(e) {
  return kg.test(e);
}

// src/core/exchange/unsaid-words.ts
var bg = /<!--(?:(?!<!--)[^])*?-->/g, wg = /<!--|-->|<\/?[a-z][^<>{}|]*>|<\/?[a-z]+|<|\/?>/gi, Eg = /[{}[\]]+/g, Rg = /[{}[\]\n]+/g, Vt = (e) => e.replace(wg, ""), Ei = (e, n) => `{{${e.replace(n, `}}
{{`)}}}`;
function Dr(e, { start: n, end: t }) {
  return n + e.slice(n, t).search(/[|}]/);
}
function Sg(e, n) {
  let t = [];
  n.forEach((s) => t.push([s.start, Dr(e, s)], [s.end - 2, s.end]));
  let r = yn(), o = 0;
  return t.sort((s, a) => s[0] - a[0]).forEach(([s, a]) => {
    s >= o && (en(r, s, a), o = a);
  }), rt(r, e);
}
function _r(t) {
  var r = t, { parameters: e } = r, n = Yn(r, ["parameters"]);
  return me(I(T({}, n), { parameters: new Map(Array.from(e).map(([o, s]) => [Vt(o).trim(), Vt(s).trim()])) }));
}
function Ri(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = Sg(e, n);
  return (/* @__PURE__ */ new Set([Vt(o), Vt(o.replace(bg, ""))])).forEach((a) => [a, Ei(a, Eg), Ei(a, Rg)].forEach((l) => {
    let i = /* @__PURE__ */ new Map();
    t(l).map(_r).forEach((c) => {
      var u;
      return i.set(c, ((u = i.get(c)) != null ? u : 0) + 1);
    }), i.forEach((c, u) => {
      var d;
      return r.set(u, Math.max(c, (d = r.get(u)) != null ? d : 0));
    });
  })), r;
}

// src/core/exchange/whose-calls.ts
var Tg = /* @__PURE__ */ new Map();
function Ti(e) {
  let n = /* @__PURE__ */ new Map();
  return e.map(me).forEach((t) => {
    var r;
    return n.set(t, ((r = n.get(t)) != null ? r : 0) + 1);
  }), n;
}
function Si(e, n, t) {
  let r = t(n);
  return {
    isOwn: e,
    text: n,
    calls: r,
    counts: Ti(r),
    unsaid: Ri(n, r, t),
    signatures: new Map(r.map((o) => [me(o), _r(o)]))
  };
}
function Og(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r, o) => {
    var a, l;
    let s = (a = n.get(o)) != null ? a : o;
    t.set(s, r + ((l = t.get(s)) != null ? l : 0));
  }), t;
}
function vg(e, n) {
  let t = Math.min(e.length, n.length), r = 0;
  for (; r < t && e.charAt(r) === n.charAt(r); )
    r++;
  let o = 0;
  for (; o < t - r && e.charAt(e.length - 1 - o) === n.charAt(n.length - 1 - o); )
    o++;
  return [r, o];
}
function Mg(e, n) {
  let [t, r] = vg(e.text, n.text), o = e.text.length - n.text.length, s = new Set(n.calls.map((a) => a.start));
  return e.calls.filter((a) => Dr(e.text, a) < t && !s.has(a.start) || a.start >= e.text.length - r && !s.has(a.start - o));
}
function Ag(e, n, t) {
  if (n.isOwn)
    return n.counts;
  let r = new Map(n.counts), o = Ti(Mg(e, n));
  return e.signatures.forEach((s, a) => {
    var c, u, d, g;
    let l = (c = n.unsaid.get(s)) != null ? c : 0, i = l > ((u = t.get(s)) != null ? u : 0) ? l : 0;
    r.set(a, ((d = r.get(a)) != null ? d : 0) + Math.max((g = o.get(a)) != null ? g : 0, i));
  }), r;
}
function Oi(e, n, t) {
  var c, u, d, g, p, h, x;
  let r = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Map(), i = n ? Si(!0, "", t) : null;
  for (let { isOwn: f, text: y, isAfterGap: R = !1 } of e) {
    let m = y === null ? null : Si(f, y, t), k = !1;
    if (f) {
      let E = /* @__PURE__ */ new Map(), S = m === null || i === null ? null : Ag(m, i, l), L = R || i !== null && !i.isOwn && wi(i.text);
      k = S !== null && !L;
      for (let [O, C] of Array.from((c = m == null ? void 0 : m.counts) != null ? c : [])) {
        let U = S === null ? C : Math.min(C, (u = S.get(O)) != null ? u : 0), A = Math.min(U, (d = r.get(O)) != null ? d : 0) + C - U, P = (g = o.get(O)) != null ? g : 0, M = s.has(O) || ((h = a.get((p = m == null ? void 0 : m.signatures.get(O)) != null ? p : "")) != null ? h : 0) > P;
        E.set(O, L || M ? Math.min(A, P) : A);
      }
      r = E, E.forEach((O, C) => {
        var U;
        return o.set(C, Math.max(O, (U = o.get(C)) != null ? U : 0));
      });
    }
    let w = k && m !== null ? Og(r, m.signatures) : Tg;
    m == null || m.unsaid.forEach((E, S) => {
      var O, C, U;
      let L = (O = l.get(S)) != null ? O : 0;
      !k && E > L ? a.set(S, Math.max(E, (C = a.get(S)) != null ? C : 0)) : k && !a.has(S) && l.set(S, Math.max(L, E + ((U = w.get(S)) != null ? U : 0)));
    }), m == null || m.counts.forEach((E, S) => {
      var L;
      E > ((L = o.get(S)) != null ? L : 0) && s.add(S);
    }), i = m;
  }
  return ((x = i == null ? void 0 : i.calls) != null ? x : []).filter((f) => {
    var m;
    let y = me(f), R = (m = r.get(y)) != null ? m : 0;
    return r.set(y, R - 1), R > 0;
  });
}

// src/wiki/exchange/others-words.ts
var Pg = 100, vi = 20;
function Mi({ template: e, parameters: n }) {
  var t;
  return e === he || e === Ce && nt.includes(Ge((t = n.get("step")) != null ? t : "").trim());
}
function Ai(e) {
  let { messages: n, matches: t } = on([e]).preferences;
  return e.template === he && n && t;
}
function Lg(e, n, t) {
  let r = (d) => d.user === n && d.userId !== 0, o = e.filter((d, g) => {
    var p, h;
    return r(d) || ((p = d.sha1) != null ? p : null) === null || d.sha1 !== ((h = e[g + 1]) == null ? void 0 : h.sha1);
  });
  if (o.every(r))
    return null;
  let s = [], a = /* @__PURE__ */ new Set(), [l, i, c] = [0, null, 0];
  for (; c < o.length && s.length < Pg; c++) {
    let d = o[c], g = o[c + 1], p = i === null || !r(i) || (g === void 0 ? !t : !r(g));
    l = r(d) ? 0 : l + 1, (r(d) ? p : l <= vi) ? s.push(d) : l > vi && a.add(s.filter(r).pop()), i = d;
  }
  let u = c === o.length || o.slice(c).every(r);
  return { revisions: s.reverse(), isWhole: t && u, afterGaps: a };
}
function Pi(e, n, t, r) {
  return v(this, null, function* () {
    var l;
    let o = /* @__PURE__ */ new Map();
    for (let [i, c] of Array.from(n)) {
      if (c === null || i.page.history !== void 0)
        continue;
      let u = i.known.findIndex(({ id: x }) => x === c.id), d = () => {
        var x;
        return r((x = c.text) != null ? x : "").every(Ai);
      };
      if (u === -1 && d())
        continue;
      let g = u === -1 ? yield e.revisionsUpTo(i.page.title, c.id) : i.known.slice(u), p = ((l = g[g.length - 1]) == null ? void 0 : l.id) === i.first.id || u !== -1 && i.known.length < 500, h = Lg([c, ...g.slice(1)], t(i), p);
      h !== null && !d() && o.set(i, h);
    }
    let s = yield Ng(e, o), a = /* @__PURE__ */ new Map();
    return o.forEach(({ revisions: i, isWhole: c, afterGaps: u }, d) => {
      var k;
      let g = n.get(d), p = (k = g.text) != null ? k : "", h = t(d), x = r(p), f = Oi(i.map((w) => {
        var E;
        return {
          isOwn: w.user === h && w.userId !== 0,
          text: (E = s.get(w)) != null ? E : null,
          isAfterGap: u.has(w)
        };
      }), c, r), y = De(x, f), R = y.filter((w) => !Mi(w)), m = y.filter((w) => Mi(w) && !Ai(w));
      if (R.length > 0 || m.length > 0) {
        let w = R.length === 0 ? p : ze(p, De(x, R), r);
        a.set(d, { own: I(T({}, g), { text: w != null ? w : "" }), calls: R, refusals: m });
      }
    }), a;
  });
}
function Ng(e, n) {
  return v(this, null, function* () {
    let t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map();
    n.forEach(({ revisions: a }, { page: { title: l } }) => a.forEach((i) => {
      var u, d;
      if (i.text !== null) {
        t.set(i, i.text);
        return;
      }
      let c = ((u = i.sha1) != null ? u : null) === null ? String(i.id) : `${l} ${String(i.sha1)}`;
      r.set(c, [...(d = r.get(c)) != null ? d : [], i]);
    }));
    let o = Array.from(r.values()).map(([a]) => a.id), s = o.length === 0 ? null : yield e.revisions(o, "with-texts");
    return r.forEach((a) => a.forEach((l) => {
      var i, c;
      return t.set(l, (c = (i = s == null ? void 0 : s.get(a[0].id)) == null ? void 0 : i.text) != null ? c : null);
    })), t;
  });
}

// src/wiki/exchange/read-person.ts
function Ig(e) {
  let t = e.map(({ own: r }) => {
    var o;
    return (o = r == null ? void 0 : r.timestamp) != null ? o : "";
  }).sort().slice(-1).join("").slice(0, 10);
  return t === "" ? {} : { date: t };
}
function Li(e, n, t, r) {
  var p, h, x;
  let o = n.slice().sort((f, y) => se(f.title, y.title)), s = [], a = [], l = [], i = (f, y, R, m) => {
    vn(y, e, R == null ? void 0 : R.timestamp).forEach(({ step: k }) => {
      var w;
      k !== null && m(k) && a.push({ step: k, title: f, savedAt: (w = R == null ? void 0 : R.timestamp) != null ? w : k.at });
    });
  }, c = (f) => f.filter(({ template: y }) => y === he).forEach((y) => l.push(y));
  for (let { title: f, own: y, optOuts: R, refused: m } of o) {
    let k = t((p = y == null ? void 0 : y.text) != null ? p : "");
    k.forEach((S) => s.push({ title: f, call: S })), i(f, k, y, () => !0), c(k), c(t((h = R == null ? void 0 : R.text) != null ? h : ""));
    let w = t((x = m == null ? void 0 : m.text) != null ? x : ""), E = w.length === 0 ? [] : a.map(({ step: S }) => JSON.stringify(S));
    i(f, w, m, (S) => nt.includes(S.step) && !E.includes(JSON.stringify(S))), c(w);
  }
  let u = fa(a), d = s.filter(({ call: { template: f } }) => f === ye.offer || f === ye.seek);
  return { person: {
    user: e,
    pages: o,
    readings: tn(d.map(({ call: f }) => f), e, T(T({}, r), Ig(o))).map((f, y) => I(T({}, f), { title: d[y].title })),
    steps: u.map(({ step: f }) => f),
    stepsBeyond: a.length - u.length,
    preferences: l
  }, placed: u };
}

// src/core/exchange/steps/doubted-times.ts
function Ni(e) {
  let n = e.reduce((s, { savedAt: a }) => a > s ? a : s, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((s) => {
    let a = `${s.step.seek}
${s.step.offer}`, l = t.get(a);
    l === void 0 ? t.set(a, [s]) : l.push(s);
  });
  let r = (s) => ft(s, { date: n }).some(({ state: a }) => a === "accepted"), o = [];
  return t.forEach((s) => {
    let a = s.filter(({ step: c, savedAt: u }) => c.at < u);
    if (a.length === 0 || !r(s.map(({ step: c }) => c)))
      return;
    let l = new Set(s.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), i = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && l.size > 1;
    oe(s[0].step).forEach((c) => {
      let u = a.filter((d) => d.step.user === c && i(d));
      u.length > 0 && !r(s.map((d) => u.includes(d) ? I(T({}, d.step), { at: d.savedAt }) : d.step)) && o.push(...u);
    });
  }), o;
}

// src/wiki/exchange/step-times.ts
function Ii(e, n, t) {
  return v(this, null, function* () {
    var o;
    let r = /* @__PURE__ */ new Map();
    for (let { step: s, title: a, savedAt: l } of Ni(n)) {
      let i = JSON.stringify(s), u = (yield e.revisionsBySince(a, s.user, s.at)).find(({ text: g }) => vn(t(g != null ? g : ""), s.user).some(({ step: p }) => JSON.stringify(p) === i)), d = (o = u == null ? void 0 : u.timestamp) != null ? o : l;
      d !== s.at && r.set(s, I(T({}, s), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function Fg({ titles: e }, n, t) {
  var o;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = Zn($e((o = n == null ? void 0 : n.latest.text) != null ? o : "").value);
  return T({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function Fi(r, o) {
  return v(this, arguments, function* (e, n, t = {}) {
    var h, x;
    let { source: s, titles: a } = e, l = (x = (h = (yield s.siteInfo()).namespaces.get(2)) == null ? void 0 : h[0]) != null ? x : "User", i = (f) => hi(a.people(f), l, Te(f)), c = new Map(yield s.readPages(
      n.reduce((f, y) => f.concat(i(y)), [a.skills()])
    )), u = c.get(a.skills());
    c.delete(a.skills());
    let d = Array.from(c.values()).map((f) => I(T({}, f), { pageId: 0 })), g = yield Cg(e, d, Fg(e, u, t)), p = /* @__PURE__ */ new Set();
    return g.people.forEach((f) => f.pages.filter(({ isMadeByOther: y }) => y).forEach(({ title: y }) => p.add(y))), I(T({}, g), { ownPages: new Map(n.map((f) => {
      var y;
      return [Te(f), (y = i(f).find((R) => !p.has(R))) != null ? y : null];
    })) });
  });
}
function Cg(o, s, a) {
  return v(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var M, D;
    let l = yield zt(e, ht), i = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let N of t) {
      let _ = bn(N.title, n.root, i);
      _ !== null && c.set(N, _);
    }
    let u = yield qt(e, Array.from(c.keys()), null, e), d = ({ page: N }) => c.get(N), g = yield $r(e, u, d), p = (N) => jt(N, d(N)), { redirects: h, moved: x } = yield bi(e, u.filter((N) => !p(N)), d), f = new Set(u.filter(p).map(({ page: N }) => N.title)), y = /* @__PURE__ */ new Map();
    x.forEach((N, _) => {
      f.has(N.page.title) || y.set(N, d(_));
    });
    let R = yield $r(
      e,
      Array.from(y.keys()),
      (N) => {
        var _;
        return (_ = y.get(N)) != null ? _ : null;
      }
    ), m = new Map(Array.from(g).filter(([N]) => p(N))), k = yield Pi(e, m, d, l);
    k.forEach(({ own: N }, _) => m.set(_, N));
    let w = yield ki({ source: e, titles: n }, m, d, l), E = (N) => {
      var Q, de, He, ln, Ln, Je, Nn, Br, Wr, Gr;
      let { page: { title: _, latest: j } } = N, F = !p(N), G = (Q = g.get(N)) != null ? Q : null, B = w.get(N), Y = F ? null : B === void 0 ? (de = m.get(N)) != null ? de : null : B.believed, ee = (B == null ? void 0 : B.doubt) === "moved" ? void 0 : k.get(N), ce = x.get(N), K = Y !== null && Y.id === j.id ? [] : l((He = j.text) != null ? He : "");
      return {
        title: _,
        latest: j,
        own: Y,
        isMadeByOther: F,
        saved: F ? null : G,
        othersWords: (ln = ee == null ? void 0 : ee.calls) != null ? ln : [],
        othersRefusals: (Ln = ee == null ? void 0 : ee.refusals) != null ? Ln : [],
        doubt: (Je = B == null ? void 0 : B.doubt) != null ? Je : null,
        optOuts: F ? G : null,
        refused: B !== void 0 || ((Nn = ee == null ? void 0 : ee.calls) != null ? Nn : []).length > 0 ? G : ce === void 0 ? null : (Br = R.get(ce)) != null ? Br : null,
        isStrangers: F && (K.length > 0 || h.has(N)),
        isChangedByOthers: !F && (Y == null ? void 0 : Y.id) !== j.id && !On(l((Gr = (Wr = B === void 0 ? G : Y) == null ? void 0 : Wr.text) != null ? Gr : ""), K)
      };
    }, S = /* @__PURE__ */ new Map();
    for (let N of u) {
      let _ = d(N);
      S.set(_, [...(M = S.get(_)) != null ? M : [], N]);
    }
    let L = /* @__PURE__ */ new Map(), O = [], C = [], U = [];
    for (let N of Array.from(S.keys()).sort(se)) {
      let _;
      try {
        _ = Li(N, ((D = S.get(N)) != null ? D : []).map(E), l, r);
      } catch (j) {
        O.push({ user: N, error: j });
        continue;
      }
      L.set(N, _.person), _.person.readings.forEach(({ record: j }) => {
        j !== null && C.push(j);
      }), _.placed.forEach((j) => U.push(j));
    }
    let A = yield Ii(e, U, l), P = (N) => {
      var _;
      return (_ = A.get(N)) != null ? _ : N;
    };
    return A.size > 0 && L.forEach((N, _) => L.set(_, I(T({}, N), { steps: N.steps.map(P) }))), { people: L, unread: O, records: C, steps: U.map(({ step: N }) => P(N)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/save-fault-reason.ts
var Ci = {
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
}, $g = new Map(
  Object.keys(Ci).reduce(
    (e, n) => e.concat(Ci[n].map((t) => [t, n])),
    []
  )
), Dg = [
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
function Hr(e) {
  let n = e.map((t) => $g.get(t) || "other");
  return Dg.find((t) => n.includes(t)) || "other";
}
function $i(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Kt(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var Di = 50;
function Pn(e, n) {
  var a;
  if (e === "http" || e === "ok-but-empty") {
    let l = ((a = n == null ? void 0 : n.xhr) == null ? void 0 : a.status) || 0, i = $i(l);
    return new ue(i, i === "other" ? `HTTP ${l}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((l) => l.html || "").filter((l) => l !== "").join("<hr>"), o = t.map((l) => l.html ? Kt(l.html) : l.text || l.code), s = t.map((l) => {
    var i;
    return (i = l.data) == null ? void 0 : i.readonlyreason;
  }).find((l) => l);
  return s ? new ue("read-only", s, { code: e }) : new ue(
    Hr(t.length ? t.map((l) => l.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function _g(e) {
  let n = e.question || "";
  return {
    id: e.id !== void 0 && (n !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? Kt(n) : n,
    imageUrl: e.url || null
  };
}
function Ur(e, n) {
  let t = e.edit;
  if (!t)
    throw new ue("other", "");
  if (t.captcha)
    throw new ue("captcha", "", { captcha: _g(t.captcha), code: "captcha" });
  if (t.result !== "Success") {
    let o = t.warning || "";
    throw new ue(
      Hr(t.code ? [t.code] : []),
      o === "" ? t.info || "" : Kt(o),
      o === "" ? {} : { html: o }
    );
  }
  let { oldrevid: r } = t;
  return T({
    revision: t.newrevid || n,
    changed: t.nochange !== !0
  }, r && n !== 0 && r !== n ? { mergedWith: r } : {});
}
function Hg(e, n) {
  let t = n.slots && n.slots.main;
  return {
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: {
      id: n.revid,
      parentId: n.parentid,
      user: n.user === void 0 ? null : n.user,
      userId: n.userid || 0,
      timestamp: n.timestamp,
      text: t && t.content !== void 0 ? t.content : null
    }
  };
}
function _i(e) {
  let { api: n, user: t, language: r } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, s = (d) => new Promise((g, p) => {
    d.then(g, (...h) => {
      p(Pn(String(h[0]), h[1]));
    });
  }), a = (d, g) => v(null, null, function* () {
    let { query: p = {} } = yield s(n.get(T(I(T({}, o), { action: "query", titles: d.slice() }), g))), h = new Map((p.normalized || []).map(({ from: f, to: y }) => [f, y])), x = new Map((p.pages || []).map((f) => [f.title, f]));
    return new Map(d.reduce((f, y) => {
      let R = x.get(h.get(y) || y);
      return R ? f.concat([[y, R]]) : f;
    }, []));
  }), l = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, i = (d) => {
    let g = [];
    return d.forEach((p, h) => {
      let x = p.revisions && p.revisions[0];
      x && g.push([h, Hg(p, x)]);
    }), g;
  }, c = (d) => v(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield s(
      n.get(I(T({}, o), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(g).map((h) => [h, g[h]]).filter(([, h]) => h !== "0").sort(([, h], [, x]) => p.indexOf(h) - p.indexOf(x));
  });
  return {
    readPages(d) {
      return v(this, null, function* () {
        let g = Array.from(new Set(d)), p = [];
        for (let x = 0; x < g.length; x += Di)
          p.push(a(g.slice(x, x + Di), l).then(i));
        let h = yield Promise.all(p);
        return new Map(h.reduce((x, f) => x.concat(f), []));
      });
    },
    readForEditing(d, g) {
      return v(this, null, function* () {
        let p = yield a(d, I(T({}, l), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), h = p.get(g), [x, ...f] = h && h.actions && h.actions[h.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(i(p)),
          refusal: x ? Pn(x.code, { errors: [x].concat(f) }) : null
        };
      });
    },
    existingPages(d) {
      return v(this, null, function* () {
        let g = yield a(d, { prop: "info" });
        return d.filter((p) => g.has(p) && !g.get(p).missing);
      });
    },
    madeByOthers(d, g) {
      return v(this, null, function* () {
        return (yield Promise.all(d.map((f) => v(null, [f], function* ({ title: h, latest: x }) {
          var R, m;
          let y = x.parentId === 0 ? x : (m = (R = (yield a([h], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(h)) == null ? void 0 : R.revisions) == null ? void 0 : m.map(({ user: k, userid: w }) => ({ user: k, userId: w }))[0];
          return [h, y === void 0 || y.user !== g || y.userId === 0];
        })))).filter(([, h]) => h).map(([h]) => h);
      });
    },
    spokenLanguages: (d) => v(null, null, function* () {
      return (yield c(d)).map(([g]) => g);
    }),
    babelLanguages: (d) => v(null, null, function* () {
      return (yield c(d)).map((g) => g.join("-"));
    }),
    save(d) {
      return v(this, null, function* () {
        let g = yield s(n.postWithToken("csrf", T(T(T(T(T(I(T({}, o), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })));
        return Ur(g, d.baseRevision);
      });
    }
  };
}

// src/wiki/browser/person-words.ts
function Hi(e) {
  let n = null;
  return () => v(null, null, function* () {
    n = n != null ? n : zt(e, ht).catch((r) => {
      throw n = null, r;
    });
    let t = yield n;
    return (r) => t(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function Ug(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function Ui(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = Ug(r));
  return n;
}

// src/wiki/browser/reading-api.ts
var Bg = 6e3, Wg = 6e4, Gg = 5, qg = 3;
function jg(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function zg({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? Gg : e === "offline" ? qg : 1;
}
function Bi(e) {
  let { api: n, language: t, onWait: r, firstWait: o = 1e3 } = e, s = !1, a = null, l = Promise.resolve(), i = null, c = (p, h) => {
    let x = h ? (
      // Tells servers in several places that any of them may answer.
      n.post(p, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(p);
    return new Promise((f, y) => {
      x.then(f, (...R) => {
        var E;
        let [m, k, , w] = R;
        y({ fault: Pn(String(m), k), retryAfter: jg((E = k == null ? void 0 : k.xhr) != null ? E : w) });
      });
    });
  }, u = (p) => new Promise((h) => {
    let x = setTimeout(h, p);
    a = () => {
      clearTimeout(x), h();
    };
  });
  function d(p, h) {
    return v(this, null, function* () {
      for (let x = 1; ; x++) {
        if (s)
          throw new ue("other", "", { code: "cancelled" });
        try {
          return yield c(p, h);
        } catch (f) {
          let { fault: y, retryAfter: R } = f, m = Math.max(R != null ? R : 0, o * 2 ** (x - 1));
          if (s || x >= zg(y) || m > Wg)
            throw y;
          r(m), yield u(m);
        }
      }
    });
  }
  function g(p, h) {
    let x = Ui(T({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, p)), f = new URLSearchParams(x).toString().length > Bg, y = l.then(() => d(x, h || f));
    return l = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return i = i != null ? i : Promise.resolve(e.rights()).then((p) => p.includes("apihighlimits") ? 500 : 50, () => 50), i;
    },
    read: (p) => g(p, !1),
    post: (p) => g(p, !0),
    badAnswer: (p) => new ue("other", p),
    cancel() {
      s = !0, n.abort(), a == null || a();
    }
  };
}

// src/wiki/browser/meeting-wiki.ts
var Vg = 5e3;
function Wi(e) {
  let { api: n, user: t, language: r, titles: o, rights: s } = e, { readPages: a, save: l, spokenLanguages: i } = _i(e), c = Bi({ api: n, language: r, rights: s, onWait: () => {
  } }), u = yi(c);
  return {
    readPages: a,
    save: l,
    spokenLanguages: i,
    readPeople: (g) => Fi({ source: u, titles: o }, g),
    templateReader: Hi(u),
    peopleLinkingTo(g) {
      return v(this, null, function* () {
        var y, R;
        let { namespaces: p } = yield u.siteInfo(), h = /* @__PURE__ */ new Set(), x = 0, f = {};
        for (; f !== void 0 && x < Vg; ) {
          let m = yield c.read(T({
            action: "query",
            list: "backlinks",
            bltitle: o.people(g),
            blfilterredir: "nonredirects",
            bllimit: "max"
          }, f)), k = (R = (y = m.query) == null ? void 0 : y.backlinks) != null ? R : [];
          x += k.length, k.forEach(({ title: w }) => {
            let E = bn(w, o.root, p.get(2));
            E !== null && E !== g && h.add(E);
          }), f = m.continue;
        }
        return Array.from(h);
      });
    },
    accountStates(g) {
      return v(this, null, function* () {
        var h, x;
        let p = yield c.read({ action: "query", list: "users", ususers: g.slice(), usprop: "blockinfo" });
        return new Map(((x = (h = p.query) == null ? void 0 : h.users) != null ? x : []).map(
          ({ name: f, missing: y, invalid: R, blockid: m, blockpartial: k }) => [f, y || R ? "missing" : m !== void 0 && !k ? "blocked" : "active"]
        ));
      });
    },
    addSection: ({ title: g, heading: p, text: h }, x = {}) => new Promise((f, y) => {
      n.postWithToken("csrf", T(T({
        formatversion: 2,
        errorformat: "html",
        errorlang: r,
        errorsuselocal: !0,
        action: "edit",
        title: g,
        section: "new",
        sectiontitle: ne(p),
        text: h,
        // Who has turned their talk page into a redirect wants to be written to where it leads.
        redirect: !0
      }, x.captcha ? { captchaid: x.captcha.id, captchaword: x.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })).then((m) => f(m), (...m) => {
        y(Pn(String(m[0]), m[1]));
      });
    }).then((f) => Ur(f, 0)),
    time() {
      return v(this, null, function* () {
        let { curtimestamp: g } = yield c.read({ action: "query", curtimestamp: !0 });
        return new Date(g != null ? g : "");
      });
    }
  };
}

// src/extension/account.ts
function Gi(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// src/extension/language-names.ts
function qi(e) {
  let { DisplayNames: n } = Intl, t = (r, o) => {
    try {
      return n === void 0 ? o : new n([r, "en"], { type: "language", fallback: "code" }).of(o);
    } catch (s) {
      return o;
    }
  };
  return (r) => {
    let o = t(e, r);
    return o === r ? t(r, r) : o;
  };
}

// src/extension/time-format.ts
var ji = { year: "numeric", month: "long", day: "numeric" }, vR = I(T({}, ji), { hour: "numeric", minute: "2-digit" }), zi = I(T({}, ji), { timeZone: "UTC" });
function Vi(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(Bn([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/meeting-context.ts
function Vn(e, n, t) {
  let r = ai(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = document.documentElement.lang || "en", s = no(e);
  return {
    wiki: Wi({
      api: new mw.Api(),
      user: n,
      language: r.language,
      titles: s,
      rights: () => mw.user.getRights()
    }),
    titles: s,
    messages: r,
    user: Gi(n),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (a, l) => mw.util.getUrl(a, l),
    formatDate: (a, l) => Vi(zi, l != null ? l : o)(a),
    languageName: (a, l) => qi(l != null ? l : o)(a),
    messagesIn: (a) => v(null, null, function* () {
      return a === r.language ? r : ii(a, yield t(a), r);
    })
  };
}

// src/extension/load-texts.ts
var Ki = (e) => v(null, null, function* () {
  var r, o;
  let n = yield new mw.Api().get({
    formatversion: 2,
    action: "query",
    meta: "allmessages",
    amprefix: "localskills-",
    amlang: e
  }), t = {};
  return ((o = (r = n.query) == null ? void 0 : r.allmessages) != null ? o : []).forEach(({ name: s, content: a, missing: l }) => {
    !l && a !== void 0 && (t[s] = a);
  }), t;
});

// src/extension/start-meeting.ts
var Kg = { warning: null, steps: [], tell: () => Promise.resolve(null) };
function Yi(e = Ki) {
  let n = !1, t = [], r = ({ show: s }) => {
    let a = mw.user.getName();
    a !== null && jn(new mw.Api()).then((l) => v(null, null, function* () {
      let i = Vn(l, a, e), c = yield Za(i);
      s(c, i.messages.number(c), i.messages.text("localskills-meeting-waiting", c));
    })).then(null, () => {
    });
  }, o = (s, a) => {
    let l = mw.user.getName();
    if (n || l === null)
      return;
    n = !0;
    let i = () => {
      n = !1, a.focus(), t.forEach(r);
    };
    jn(new mw.Api()).then((c) => {
      Xa(Vn(c, l, e), s, (u) => {
        i(), u !== null && si({ direction: u, id: null, opener: a }).then(null, () => {
          mw.notify(mw.msg("localskills-start-failed"), { type: "error" });
        });
      }, oi());
    }, () => {
      mw.notify(mw.msg("localskills-start-meeting-failed"), { type: "error" }), i();
    });
  };
  mw.hook("localSkills.ask").add((s) => o(s, s.opener)), mw.hook("localSkills.myExchanges").add(({ opener: s }) => o(null, s)), mw.hook("localSkills.checkRoom").add(({ kind: s, key: a, show: l }) => {
    let i = mw.user.getName();
    i !== null && jn(new mw.Api()).then((c) => ua(Vn(c, i, e), s, a)).then((c) => c && l(c), () => {
    });
  }), mw.hook("localSkills.checkEnding").add(({ kind: s, id: a, way: l, until: i, found: c, failed: u }) => {
    let d = mw.user.getName();
    d !== null && jn(new mw.Api()).then((g) => v(null, null, function* () {
      let p = Vn(g, d, e), h = yield be(p), x = Z(h, s, ae({ user: d, id: a }));
      c(x === null ? Kg : _t(p, h, x, l, i));
    })).then(null, u);
  }), mw.hook("localSkills.countWaiting").add((s) => {
    t.push(s), r(s);
  });
}

// src/extension/meeting.ts
Yi();
