// Built from src/extension/meeting.ts by `npm run build`. Change the source, not this file.
"use strict";
var Vi = Object.defineProperty, Ki = Object.defineProperties;
var Yi = Object.getOwnPropertyDescriptors;
var Kn = Object.getOwnPropertySymbols;
var Wr = Object.prototype.hasOwnProperty, Gr = Object.prototype.propertyIsEnumerable;
var ln = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), Yt = (e) => {
  throw TypeError(e);
};
var Br = (e, n, r) => n in e ? Vi(e, n, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[n] = r, T = (e, n) => {
  for (var r in n || (n = {}))
    Wr.call(n, r) && Br(e, r, n[r]);
  if (Kn)
    for (var r of Kn(n))
      Gr.call(n, r) && Br(e, r, n[r]);
  return e;
}, I = (e, n) => Ki(e, Yi(n));
var Yn = (e, n) => {
  var r = {};
  for (var t in e)
    Wr.call(e, t) && n.indexOf(t) < 0 && (r[t] = e[t]);
  if (e != null && Kn)
    for (var t of Kn(e))
      n.indexOf(t) < 0 && Gr.call(e, t) && (r[t] = e[t]);
  return r;
};
var Ji = (e, n, r) => n.has(e) || Yt("Cannot " + r);
var qr = (e, n, r) => n.has(e) ? Yt("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, r);
var Qe = (e, n, r) => (Ji(e, n, "access private method"), r);
var v = (e, n, r) => new Promise((t, o) => {
  var s = (i) => {
    try {
      l(r.next(i));
    } catch (c) {
      o(c);
    }
  }, a = (i) => {
    try {
      l(r.throw(i));
    } catch (c) {
      o(c);
    }
  }, l = (i) => i.done ? t(i.value) : Promise.resolve(i.value).then(s, a);
  l((r = r.apply(e, n)).next());
}), fe = function(e, n) {
  this[0] = e, this[1] = n;
}, Pe = (e, n, r) => {
  var t = (l, i, c, u) => {
    try {
      var d = r[l](i), g = (i = d.value) instanceof fe, p = d.done;
      Promise.resolve(g ? i[0] : i).then((h) => g ? t(l === "return" ? l : "next", i[1] ? { done: h.done, value: h.value } : h, c, u) : c({ value: h, done: p })).catch((h) => t("throw", h, c, u));
    } catch (h) {
      u(h);
    }
  }, o = (l, i, c, u) => a[l] = (d) => (i = new Promise((g, p, h) => (h = () => t(l, d, g, p), s ? s.then(h) : h())), u = () => s === c && (s = 0), s = c = i.then(u, u), i), s, a = {};
  return r = r.apply(e, n), a[ln("asyncIterator")] = () => a, o("next"), o("throw"), o("return"), a;
}, Le = (e) => {
  var n = e[ln("asyncIterator")], r = !1, t, o = {};
  return n == null ? (n = e[ln("iterator")](), t = (s) => o[s] = (a) => n[s](a)) : (n = n.call(e), t = (s) => o[s] = (a) => {
    if (r) {
      if (r = !1, s === "throw") throw a;
      return a;
    }
    return r = !0, {
      done: !1,
      value: new fe(new Promise((l) => {
        var i = n[s](a);
        i instanceof Object || Yt("Object expected"), l(i);
      }), 1)
    };
  }), o[ln("iterator")] = () => o, t("next"), "throw" in n ? t("throw") : o.throw = (s) => {
    throw s;
  }, "return" in n && t("return"), o;
}, ge = (e, n, r) => (n = e[ln("asyncIterator")]) ? n.call(e) : (e = e[ln("iterator")](), n = {}, r = (t, o) => (o = e[t]) && (n[t] = (s) => new Promise((a, l, i) => (s = o.call(e, s), i = s.done, Promise.resolve(s.value).then((c) => a({ value: c, done: i }), l)))), r("next"), r("return"), n);

// src/ui/element.ts
function w(e, n, ...r) {
  let t = document.createElement(e);
  return Object.keys(n).forEach((o) => t.setAttribute(o, n[o])), r.forEach((o) => {
    o !== null && t.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), t;
}
function W(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((r) => {
    r !== null && e.appendChild(typeof r == "string" ? document.createTextNode(r) : r);
  });
}
function J(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/core/json/value.ts
function te(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function ae(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Xe = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function jr(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!te(e))
    return null;
  let n = ae(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let r = {};
  for (let t of Object.keys(e)) {
    let o = e[t];
    (t === "default" || Xe.test(t)) && typeof o == "string" && o.trim() !== "" && (r[t] = o);
  }
  return Object.keys(r).length === 0 ? null : { kind: "texts", texts: r };
}

// src/core/exchange/language-proficiency.ts
var zr = 6, Qi = /^(.+)-([0-5n])$/i, Vr = /^(.+)-(?:.|\d\d)$/;
function Kr(e) {
  var r;
  let n = (r = Vr.exec(e.toLowerCase())) == null ? void 0 : r[1];
  return n !== void 0 && he(e) === null && Xe.test(n);
}
function he(e) {
  var o;
  let n = Qi.exec(e), r = ((o = n == null ? void 0 : n[1]) != null ? o : e).toLowerCase();
  if (!Xe.test(r) || Vr.test(r))
    return null;
  let t = n == null ? void 0 : n[2];
  return { code: r, proficiency: t === void 0 ? null : /n/i.test(t) ? zr : Number(t) };
}
function Yr(e) {
  let { code: n, proficiency: r } = e;
  return r === null ? n : `${n}-${r === zr ? "N" : r}`;
}
function Jr(e, n) {
  let r = (o) => o.map(he).filter((s) => s !== null && s.proficiency !== 0).map(({ code: s }) => cn(s)), t = r(n);
  return r(e).some((o) => t.includes(o));
}
var Xi = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function cn(e) {
  var n, r;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (r = (n = Xi.exec(e)) == null ? void 0 : n[1]) != null ? r : e;
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
function Nn(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Jn(e, n, r) {
  let t = Array.from(Nn(e));
  if (t.length < 4 || t.length > 60)
    return null;
  let o = t.length < 8 ? 1 : 2, s = null;
  for (let a of n) {
    let l = Zi(t, Array.from(Nn(r(a))), o);
    l !== null && (s = { found: a, slips: l }, o = l - 1);
  }
  return s;
}
function Zi(e, n, r) {
  if (Math.abs(e.length - n.length) > r)
    return null;
  let t = [], o = Array.from({ length: n.length + 1 }, (a, l) => l);
  for (let a = 1; a <= e.length; a++) {
    let l = [a];
    for (let i = 1; i <= n.length; i++) {
      let c = e[a - 1] === n[i - 1], u = Math.min(o[i], l[i - 1]) + 1;
      u = Math.min(u, o[i - 1] + (c ? 0 : 1)), a > 1 && i > 1 && e[a - 1] === n[i - 2] && e[a - 2] === n[i - 1] && (u = Math.min(u, t[i - 2] + 1)), l.push(u);
    }
    t = o, o = l;
  }
  let s = o[n.length];
  return s <= r ? s : null;
}

// src/core/pages.ts
var Ue = "LocalSkills", Qn = "MediaWiki:LocalSkills.json", Se = /^[a-z0-9-]{1,48}$/;
function Xr(e = Ue) {
  let n = e.replace(/_/g, " ").trim(), r = (i) => `${n}/Survey/${i}`, [t, o] = ["", null], s = (i) => (i !== o && ([t, o] = [`${r(i)}/Answers/`, i]), t), a = `${n}/People/`, l = (i, c) => `${n}/${i}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: r,
    definition: (i) => `${r(i)}/definition.json`,
    answersPrefix: s,
    answer: (i, c) => s(i) + Zr(c),
    blankAnswer: (i, c) => `${r(i)}/Blank${c === void 0 ? "" : `/${c}`}`,
    results: (i) => `${r(i)}/Results`,
    resultsIn: (i, c) => `${r(i)}/Results/${c}`,
    communityResults: (i, c) => `${r(i)}/Results/Community/${c}`,
    resultsData: (i) => `${r(i)}/Results/data.json`,
    resultsTable: (i) => `${r(i)}/Results/data.csv`,
    resultsPart: (i, c, u) => `${r(i)}/Results/${c}-${u}.${c === "table" ? "csv" : "json"}`,
    texts: (i) => `${r(i)}/Texts`,
    translations: (i, c) => `${r(i)}/Texts/${c}`,
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
    personOf: (i) => Qr(a, i),
    surveyIdOf: (i) => {
      let c = `${n}/Survey/`, u = i.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return Se.test(d) ? d : null;
    },
    answererOf: (i, c) => Qr(s(i), c)
  };
}
function Zr(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Qr(e, n) {
  let r = Zr(n), t = r.startsWith(e) ? r.slice(e.length) : "";
  return t !== "" && !t.includes("/") ? t : null;
}

// src/core/i18n/localized-text.ts
function eo(e, n, r = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let t = Object.keys(e.texts), o = t.includes("default"), s = n.languageChain.find((c) => t.includes(c) || o && c === r), a = s !== void 0 && t.includes(s) ? s : o ? "default" : t.sort()[0], l = a === void 0 ? "" : e.texts[a], i = a === void 0 || a === "default" ? r : a;
  return { text: l, language: i, direction: i === null ? "auto" : Jt(i) };
}
var el = [
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
  return el.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/provisional-skill.ts
var nl = /^x(n|[0-9a-z]{6})--(.+)$/;
var [Ne, Xn, no, tl, rl, ol, sl] = [36, 1, 26, 38, 700, 128, 72], to = 1114111, al = [
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
  [917504, to]
];
function il(e) {
  return al.every(([n, r]) => e < n || e > r);
}
function ll(e) {
  return e > 65280 && e < 65375;
}
function ro(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function cl(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function ul(e, n, r) {
  let t = Math.floor(e / (r ? rl : 2));
  t += Math.floor(t / n);
  let o = 0;
  for (; t > (Ne - Xn) * no / 2; o += Ne)
    t = Math.floor(t / (Ne - Xn));
  return o + Math.floor((Ne - Xn + 1) * t / (t + tl));
}
function dl(e, n) {
  return Math.min(no, Math.max(Xn, e - n));
}
function gl(e) {
  let n = e.lastIndexOf("-"), r = ro(e.slice(0, Math.max(0, n))), [t, o, s] = [ol, 0, sl], a = n + 1;
  for (; a < e.length; ) {
    let l = o;
    for (let i = Ne, c = 1; ; i += Ne) {
      let u = a < e.length ? e.charCodeAt(a++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : Ne;
      if (o += d * c, d >= Ne || o > 2147483647)
        return null;
      let g = dl(i, s);
      if (d < g)
        break;
      c *= Ne - g;
    }
    if (s = ul(o - l, r.length + 1, l === 0), t += Math.floor(o / (r.length + 1)), o %= r.length + 1, t > to || !il(t))
      return null;
    r.splice(o++, 0, t);
  }
  return r;
}
function un(e) {
  var s;
  let [, n = "", r = ""] = (s = nl.exec(e)) != null ? s : [], t = n === "" ? ro(e) : gl(r);
  if (t === null)
    return e;
  let o = cl(t.map((a) => ll(a) ? a - 65248 : a)).replace(/-+/g, " ").trim();
  return o === "" ? e : n.length > 1 ? `${o}\u2026` : o;
}

// src/core/skills/skill-words.ts
function Qt({ label: e }) {
  return e.kind === "texts" ? oo(e.texts) : [];
}
function Xt(e) {
  return oo(e.aliases).reduce((n, r) => n.concat(r), []);
}
function oo(e) {
  return Object.keys(e).map((n) => e[n]);
}
function so(e, n) {
  let r = [];
  for (let o of n.skills.filter(({ isRetired: s }) => !s))
    [o.id, ...Qt(o), ...Xt(o)].sort(pl).forEach((s) => r.push({ skill: o.id, words: s }));
  let t = Jn(e, r, ({ words: o }) => o);
  return t === null ? null : t.slips === 0 ? { skill: t.found.skill, words: t.found.skill } : t.found;
}
function pl(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}

// src/core/skills/taxonomy.ts
var ml = 100;
function fl(e, n = null) {
  let r = new Map(e.map((i) => [i.id, i])), t = (i) => {
    var c;
    return (c = r.get(i)) != null ? c : null;
  }, o = (i, c, u = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([i]), g = [], p = t(i);
    for (; p !== null && g.length < u; ) {
      let h = c(p);
      p = h === null || d.has(h) ? null : t(h), p !== null && (d.add(p.id), g.push(p));
    }
    return g;
  }, s = (i) => {
    var c;
    return (c = o(i, (u) => u.replacedBy).pop()) != null ? c : t(i);
  }, a = /* @__PURE__ */ new Map();
  for (let i of e)
    if (!i.isRetired) {
      let c = i.parent !== null && r.has(i.parent) ? i.parent : null, u = a.get(c);
      u === void 0 ? a.set(c, [i]) : u.push(i);
    }
  let l = null;
  return {
    skills: e,
    locale: n,
    get: t,
    current: s,
    children: (i) => {
      var c;
      return (c = a.get(i)) != null ? c : [];
    },
    ancestors: (i) => o(i, (c) => c.parent, ml),
    find: (i) => {
      var c, u;
      return l = l != null ? l : xl(e, s), (u = (c = s(i.trim())) != null ? c : l.get(Nn(i))) != null ? u : null;
    }
  };
}
function Zn(e) {
  let n = [], r = /* @__PURE__ */ new Map(), t = te(e) ? ae(e, "skills") : void 0;
  te(e) ? Array.isArray(t) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(t) ? t : []).forEach((s, a) => {
    let l = Re("$.skills", a), i = te(s) ? yl(s) : null;
    if (i === null) {
      let c = te(s) ? ae(s, "id") : s;
      n.push({ path: `${l}.id`, code: "bad-id", parameters: [X(c)] });
    } else r.has(i.id) ? n.push({ path: `${l}.id`, code: "code-taken", parameters: [i.id] }) : r.set(i.id, i);
  });
  let o = te(e) ? ae(e, "locale") : null;
  return {
    taxonomy: fl(
      Array.from(r.values()),
      typeof o == "string" && Xe.test(o) ? o : null
    ),
    faults: n
  };
}
function Ze(e, n, r) {
  var o;
  let t = (o = n == null ? void 0 : n.get(e)) != null ? o : null;
  return t === null ? { text: un(e), language: null, direction: "auto" } : eo(t.label, r, n == null ? void 0 : n.locale);
}
function yl(e) {
  var s;
  let n = ae(e, "id");
  if (typeof n != "string" || !Se.test(n))
    return null;
  let r = (a) => {
    let l = ae(e, a);
    return typeof l == "string" && l !== "" ? l : null;
  }, t = ae(e, "capx"), o = r("replacedBy");
  return {
    id: n,
    label: (s = jr(ae(e, "label"))) != null ? s : { kind: "texts", texts: { default: n } },
    aliases: hl(ae(e, "aliases")),
    parent: r("parent"),
    capx: (Array.isArray(t) ? t : [t]).filter((a) => typeof a == "number"),
    wikidata: r("wikidata"),
    isRetired: ae(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function hl(e) {
  let n = {};
  if (te(e))
    for (let r of Object.keys(e)) {
      let t = e[r];
      (r === "default" || Xe.test(r)) && Array.isArray(t) && (n[r] = t.filter((o) => typeof o == "string"));
    }
  return n;
}
function xl(e, n) {
  let r = /* @__PURE__ */ new Map(), t = (o) => {
    let s = /* @__PURE__ */ new Map();
    for (let a of e) {
      let l = n(a.id);
      for (let i of o(a)) {
        let c = Nn(i), u = s.get(c);
        s.set(c, u === void 0 || u === l ? l : null);
      }
    }
    s.forEach((a, l) => {
      r.has(l) || r.set(l, a);
    });
  };
  return t(Qt), t(Xt), r;
}

// src/core/exchange/reason-text.ts
function dn(e, n) {
  return n.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((r) => bl(r, n)));
}
function kl(e, n) {
  return Ze(e, n.taxonomy, n.messages).text;
}
function bl(e, n) {
  let { messages: r } = n;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return kl(e.skill, n);
  if ("language" in e)
    return n.languageName(e.language);
  if ("region" in e) {
    let t = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && r.has(t) ? r.text(t) : e.region;
  }
  return e.methods.map((t) => r.text(`localskills-template-method-${t}`)).reduce((t, o) => r.text("localskills-fault-list", t, o));
}

// src/core/wikitext/character-references.ts
var wl = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", El = Rl();
function Rl() {
  let e = wl.split(" "), n = /* @__PURE__ */ new Map();
  for (let r = 0; r < e.length; r += 2)
    n.set(e[r], String.fromCodePoint(Number(e[r + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var Sl = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function et(e, n) {
  return e.includes("&") ? e.replace(Sl, (r, t, o, s) => {
    var a;
    return t !== void 0 ? (a = El.get(t)) != null ? a : r : n(o === void 0 ? parseInt(s, 16) : parseInt(o, 10), r);
  }) : e;
}

// src/core/wikitext/text-memo.ts
function ao(e) {
  let n = /* @__PURE__ */ new Map();
  return (r) => {
    let t = n.get(r);
    if (t !== void 0)
      return t;
    n.size === 512 && (n = /* @__PURE__ */ new Map());
    let o = e(r);
    return n.set(r, o), o;
  };
}

// src/core/wikitext/title.ts
var io = [
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
], Tl = 255, Ol = /[\u200e\u200f\u202a-\u202e]+/g, vl = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, Ml = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Al = /(?:^|\/)\.\.?(?:\/|$)/, Pl = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Ll = /[\u01c4-\u01cc\u01f1-\u01f3]/, Nl = /[\u10d0-\u10ff]/;
function Il(e) {
  if (Ll.test(e)) {
    let r = e.charCodeAt(0);
    return r >= 497 ? "\u01F2" : String.fromCharCode(r - (r - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (Nl.test(e))
    return e;
  if (n.length > e.length && e !== "\u0149") {
    let r = n.replace(/\u0399$/, "\u0345");
    if (r !== n) {
      let o = r.normalize("NFC");
      return o.length === 1 ? o : r;
    }
    let t = String.fromCodePoint(n.codePointAt(0));
    return t + n.slice(t.length).toLowerCase();
  }
  return n;
}
function lo(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return Il(n) + e.slice(n.length);
}
function er(e) {
  let n = 0;
  for (let r of e) {
    let t = r.codePointAt(0);
    n += t < 128 ? 1 : t < 2048 ? 2 : t < 65536 ? 3 : 4;
  }
  return n;
}
function Zt(e) {
  return e.replace(Ol, "").replace(vl, " ").replace(/^ | $/g, "");
}
function Fl(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Cl(e) {
  let n = et(
    e,
    (r) => Fl(r) ? String.fromCodePoint(r) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function co(e) {
  let { defaultNamespace: n, namespaces: r, capitalLinks: t } = e, o = /* @__PURE__ */ new Map();
  for (let s of r)
    for (let a of s)
      o.set(Zt(a).toLowerCase(), s[0]);
  return (s) => {
    let a = Zt(Cl(s));
    if (a.includes("\uFFFD") || Pl.test(a))
      return null;
    let l = n;
    a.charAt(0) === ":" && (l = "", a = a.slice(1).replace(/^ /, ""));
    let i = a.indexOf(":", 1);
    if (i !== -1) {
      let u = o.get(a.slice(0, i).replace(/ $/, "").toLowerCase());
      u !== void 0 && (l = u, a = a.slice(i + 1).replace(/^ /, ""));
    }
    let c = a.indexOf("#");
    return c !== -1 && (a = a.slice(0, c).replace(/ $/, "")), a === "" || a.charAt(0) === ":" || Ml.test(a) || Al.test(a) || er(a) > Tl ? null : (l === "" ? "" : `${l}:`) + (t ? lo(a) : a);
  };
}
var $l = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Dl = ao((e) => lo(Zt(e.normalize("NFC"))));
function Te(e) {
  return $l.test(e) ? e : Dl(e);
}

// src/core/exchange/steps/exchange-step.ts
var nt = ["decline", "withdraw"], In = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], uo = ["learned", "partly", "not-met"], go = 500;
function V(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function nr(e) {
  let n = e.lastIndexOf("/"), r = Te(e.slice(0, Math.max(0, n))), t = e.slice(n + 1).trim();
  return r === "" || r.includes("/") || !Se.test(t) ? null : `${r}/${t}`;
}
function re(e) {
  return [V(e.seek), V(e.offer)];
}

// src/core/exchange/steps/message-language.ts
var _l = 3, Hl = 2;
function gn(e, n, r) {
  let t = po(e), o = po(n), s = Array.from(o.keys());
  return r.map((a, l) => {
    var g, p;
    let i = cn(a), [c, u] = [(g = o.get(i)) != null ? g : 0, (p = t.get(i)) != null ? p : 0], d = Math.min(c, u);
    return {
      code: a,
      index: l,
      known: c,
      shared: d < Hl ? 0 : d,
      listed: s.indexOf(i),
      written: o.has(i) ? 0 : u
    };
  }).sort((a, l) => l.shared - a.shared || l.known - a.known || l.written - a.written || a.listed - l.listed || a.index - l.index).map(({ code: a }) => a);
}
function po(e) {
  var r, t;
  let n = /* @__PURE__ */ new Map();
  for (let o of e) {
    let s = he(o);
    if (s !== null) {
      let a = cn(s.code);
      n.set(a, Math.max((r = n.get(a)) != null ? r : 0, (t = s.proficiency) != null ? t : _l));
    }
  }
  return n;
}

// src/ui/notice.ts
function q(e, ...n) {
  let r = w("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(r) }).$element[0];
}
function z(...e) {
  return w("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function H(e, n, r) {
  let t = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return t.on("click", r), t;
}

// src/wiki/port.ts
var ce = class extends Error {
  constructor(n, r, t = {}) {
    super(r === "" ? n : `${n}: ${r}`), this.name = "SaveFault", this.reason = n, this.explanation = r, this.details = t;
  }
};
function Ie(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/analysis/sorted.ts
function oe(e, n) {
  return e < n ? -1 : +(e > n);
}

// src/core/survey/dates.ts
function Oe(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [r, t, o] = [Number(n[1]), Number(n[2]), Number(n[3])], a = [31, r % 4 === 0 && (r % 100 !== 0 || r % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][t - 1];
  return a !== void 0 && o >= 1 && o <= a;
}

// src/core/exchange/exchange-record.ts
var ye = { offer: "Offer a skill", seek: "Seek a skill" }, pn = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], mo = ["open", "paused", "matched", "closed"], tr = 5, fo = 100, yo = 100, tt = 20;
function se(e) {
  return `${e.user}/${e.id}`;
}
function Be(e, n) {
  if (!Oe(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let r = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !r ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function mn(e, n) {
  var r, t;
  return (t = (r = n == null ? void 0 : n.current(e)) == null ? void 0 : r.id) != null ? t : e;
}

// src/core/wikitext/encode.ts
var Ul = '"&:<=>[]{|}', Bl = "!'_~", ho = 32, Wl = or(Ul), Gl = or(Bl), ql = or("#*+-;");
function or(e) {
  let n = new Uint8Array(128);
  for (let r of e)
    n[r.charCodeAt(0)] = 1;
  return n;
}
function jl(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var zl = 65343, Vl = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Kl(e, n, r) {
  let t = n === 0, o = n === e.length - 1;
  if (r >= 128)
    return jl(r) || r === zl;
  if (r < 32 || r === 127 || Wl[r] === 1 || t && ql[r] === 1)
    return !0;
  if (Gl[r] === 1)
    return t || o || e.charCodeAt(n - 1) === r || e.charCodeAt(n + 1) === r;
  switch (r) {
    case ho:
      return t || o || e.charCodeAt(n - 1) === ho;
    case 73:
    case 80:
    case 82:
      return Vl.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var Yl = [
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
function xo(e) {
  let n = e.codePointAt(0);
  return e === rr || Yl.some(([r, t]) => n >= r && n <= t) || (rr + e).normalize("NFD") !== rr + e.normalize("NFD");
}
var ko = 768, Jl = 32, Ql = /[\u0300-\uffff]{1000}/;
function Xl(e) {
  return !Ql.test(e) && e.normalize("NFC") === e;
}
function Zl() {
  let e = "";
  return (n, r, t) => {
    if (t || r < ko)
      return e = t ? ";" : n, t;
    if (n.normalize("NFC") === n) {
      if (!xo(n))
        return e = n, !1;
      if (e.length < Jl && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function ee(e) {
  let n = Xl(e) ? null : Zl(), r = "", t = 0;
  for (let o = 0; o < e.length; ) {
    let s = e.codePointAt(o), a = o + (s > 65535 ? 2 : 1), l = Kl(e, o, s);
    s >= ko && o === 0 && !l && (l = xo(e.slice(0, a))), n !== null && (l = n(e.slice(o, a), s, l)), l && (r += `${e.slice(t, o)}&#${s};`, t = a), o = a;
  }
  return r + e.slice(t);
}
function We(e) {
  return et(
    e,
    (n, r) => n <= 1114111 ? String.fromCodePoint(n) : r
  );
}

// src/core/wikitext/shown-text.ts
var ec = /<!--[\s\S]*?(?:-->|$)/g, nc = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, tc = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), rc = "\u2026";
function Ge(e) {
  if (!/[{<]/.test(e))
    return We(e);
  let n = e.replace(ec, "").replace(nc, (r, t) => (t != null ? t : "").replace(/[{}]/g, (o) => `&#${o.charCodeAt(0)};`));
  return We(oc(n));
}
function oc(e) {
  var s, a, l, i;
  let n = [], r = [], t = /[{}]/g, o = 0;
  for (; o < e.length; ) {
    let c = e.slice(o, o + 2);
    if (c === "{{")
      r.push(n.length), n.push(c), o += 2;
    else if (c === "}}" && r.length > 0) {
      let [, ...u] = n.splice(r.pop()), d = ((s = u[0]) == null ? void 0 : s.charAt(0)) === "{" && e.charAt(o + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      n.push((a = tc.get(g)) != null ? a : rc), o += d ? 3 : 2;
    } else {
      t.lastIndex = o + 1;
      let u = (i = (l = t.exec(e)) == null ? void 0 : l.index) != null ? i : e.length;
      n.push(e.slice(o, u)), o = u;
    }
  }
  return n.join("");
}

// src/core/wikitext/write.ts
var sc = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function qe(e, n) {
  bo(e);
  let r = `{{${e}
`;
  for (let [t, o] of n)
    bo(t), r += o.charAt(0) === "=" ? `|${t}=
${o}
` : `|${t}=${o}
`;
  return `${r}}}`;
}
function bo(e) {
  if (sc.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var wo = [
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
function fn() {
  return { starts: [], ends: [], lengths: [] };
}
function en(e, n, r) {
  var a;
  let { starts: t, ends: o, lengths: s } = e;
  s.push(((a = s[s.length - 1]) != null ? a : 0) + r - n), t.push(n), o.push(r);
}
function yn(e, n) {
  let { starts: r } = e, t = 0, o = r.length;
  for (; t < o; ) {
    let s = Math.floor((t + o) / 2);
    r[s] < n ? t = s + 1 : o = s;
  }
  return t;
}
function rt(e, n) {
  let { starts: r, ends: t } = e, o = [], s = 0;
  for (let a = 0; a < r.length; a++)
    o.push(n.slice(s, r[a])), s = t[a];
  return o.push(n.slice(s)), o.join("");
}
function sr(e, n) {
  var r;
  return n - ((r = e.lengths[yn(e, n) - 1]) != null ? r : 0);
}

// src/core/wikitext/scan-templates.ts
var hn = -1, ar = /[[{<]|\n(?==)|-(?={)/g, ac = /[[{<\]]|\n(?==)|-(?={)/g, ic = /[[{<\n]|-(?={)/g, Eo = /[[{<}|]|\n(?==)|-(?={)/g, Ro = /[[{<}|=]|\n(?==)|-(?={)/g, ir = /[[\]{}<>|]/g, lc = 10, So = 45, cc = 60, To = 61, Oo = 91, vo = 93, lr = 123, uc = 124, dc = 125, gc = 6;
function Mo(e, n) {
  let r = "", t = 0, o = null, s = [], a = [], l = null, i = ar, c = [], u = 0, d = [];
  function g(A, P, M) {
    let D = P;
    for (; D < t && D - P < M && r.charCodeAt(D) === A; )
      D++;
    return D - P;
  }
  function p() {
    return l !== null && u > l.partsStart && c[u - 1] === hn;
  }
  function h() {
    l === null ? i = ar : l.kind === "=" ? i = ic : l.kind === "[" ? i = ac : i = p() ? Ro : Eo;
  }
  function x(A, P, M, D) {
    l = { kind: A, count: P, contentStart: M, afterHyphen: D, partsStart: u }, a.push(l), h();
  }
  function f() {
    a.pop(), l = a.length > 0 ? a[a.length - 1] : null, h();
  }
  function y(A) {
    let P = g(To, A, gc);
    return P > 1 || P === 1 && !p() ? (x("=", P, A + P, !1), A + P) : A;
  }
  function b(A, P) {
    let M = g(lr, A, t);
    return M > 1 && x("{", M, A + M, P), A + M;
  }
  function m(A, P) {
    let M = g(dc, P, Math.min(A.count, 3));
    if (M < 2)
      return P + 1;
    let D = A.contentStart - M, N = P + M, _ = M === 3 ? E(A, P) : null;
    for (M === 2 && R(A, P); d.length > 0 && d[d.length - 1].from >= D; )
      d.pop();
    return _ !== null && d.push({ from: D, to: N, text: _ }), k(A, D, M), N;
  }
  function k(A, P, M) {
    let D = A.count - M;
    u = A.partsStart, a.pop(), l = a.length > 0 ? a[a.length - 1] : null, D > 1 ? x(A.kind, D, P, A.afterHyphen) : D === 1 && A.kind === "{" && A.afterHyphen ? x("-", 2, P, !1) : h();
  }
  function R(A, P) {
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
    let D = o === null ? 0 : yn(o, A), N = "", _ = A;
    for (; ; ) {
      let F = d[M], G = Math.min(P, F ? F.from : P, (j = o == null ? void 0 : o.starts[D]) != null ? j : P);
      ir.lastIndex = _;
      let B = ir.test(r) ? Math.min(ir.lastIndex - 1, G) : G;
      if (N += r.slice(_, B), B < G || G === P)
        return { text: N, isWhole: B === P };
      if (F && G === F.from) {
        if (N += F.text.text, !F.text.isWhole)
          return { text: N, isWhole: !1 };
        _ = F.to, M++;
      } else o !== null && (_ = o.ends[D]);
      D = o === null ? 0 : yn(o, _);
    }
  }
  function L(A) {
    o === null && (o = fn(), n.begin(r, o));
    let P = n.skip(A);
    return n.atLineStart ? (n.atLineStart = !1, y(P)) : P;
  }
  function O(A, P) {
    switch (A) {
      case lc:
        return l !== null && l.kind === "=" && f(), y(P + 1);
      case cc:
        return L(P);
      case So:
        return r.charCodeAt(P + 2) === lr ? b(P + 1, !0) : (x("-", 2, P + 2, !1), P + 2);
      case lr:
        return b(P, !1);
      case Oo: {
        let M = g(Oo, P, t);
        return M > 1 && x("[", M, P + M, !1), P + M;
      }
      default:
        return C(l, A, P);
    }
  }
  function C(A, P, M) {
    if (A.kind === "{")
      return m(A, M);
    let D = P === vo ? vo : So;
    return r.charCodeAt(M + 1) !== D ? M + 1 : (k(A, A.contentStart - 2, 2), M + 2);
  }
  function U() {
    let A = y(0);
    for (; ; ) {
      if (i.lastIndex = A, !i.test(r))
        return;
      A = i.lastIndex;
      let P = r.charCodeAt(A - 1);
      P === uc ? (c[u] = A, c[u + 1] = hn, u += 2, i = Ro) : P === To ? (c[u - 1] = A - 1, i = Eo) : A = O(P, A - 1);
    }
  }
  return (A) => (r = A, t = A.length, o = null, s = [], a.length = 0, l = null, i = ar, c = [], u = 0, d = [], U(), r = "", n.end(), { calls: s, removed: o });
}

// src/core/wikitext/detached-text.ts
function Ao(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Po(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function ot(e, n, r) {
  let t = n;
  for (; t < r && Po(e.charCodeAt(t)); )
    t++;
  return t;
}
function st(e, n, r) {
  let t = r;
  for (; t > n && Po(e.charCodeAt(t - 1)); )
    t--;
  return t;
}
function Fe(e, n, r) {
  let t = ot(e, n, r);
  return e.slice(t, st(e, t, r));
}

// src/core/wikitext/plain-parameters.ts
var cr = 3, xe, Lo, dr, at, ur = class {
  constructor(n, r, t) {
    qr(this, xe);
    this.text = n, this.met = r, this.parts = t;
  }
  get size() {
    return this.parts.length / cr;
  }
  get(n) {
    let r = this.met.numbers.get(n), { parts: t } = this;
    if (r !== void 0) {
      for (let o = 0; o < t.length; o += cr)
        if (t[o] === r)
          return Qe(this, xe, dr).call(this, o);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let r = 0; r < this.parts.length; r += cr)
      n(Qe(this, xe, dr).call(this, r), Qe(this, xe, Lo).call(this, r), this);
  }
  entries() {
    return Qe(this, xe, at).call(this).entries();
  }
  keys() {
    return Qe(this, xe, at).call(this).keys();
  }
  values() {
    return Qe(this, xe, at).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
xe = new WeakSet(), Lo = function(n) {
  return this.met.names[this.parts[n]];
}, dr = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, at = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((r, t) => n.set(t, r)), n;
};
var [pc, mc] = [500, 4], fc = 61;
function No() {
  let e = [], n = /* @__PURE__ */ new Map(), r = { names: e, numbers: n }, t = [], o = 0, s = [], a = 0;
  function l(c, u) {
    for (let d = o; d < o + mc && d < t.length; d++) {
      let g = t[d], p = e[g];
      if (c.charCodeAt(u + p.length) === fc && c.startsWith(p, u))
        return o = d + 1, g;
    }
    return -1;
  }
  function i(c) {
    let u = n.get(c);
    if (u !== void 0)
      return o = t.indexOf(u) + 1, u;
    if (c === "" || e.length >= pc)
      return -1;
    let d = Ao(c), g = e.push(d) - 1;
    return n.set(d, g), s.push(-1), t.splice(o, 0, g), o++, g;
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
      let b = ot(c, y + 1, x);
      g.push(f, b, st(c, b, x)), p = x + 1;
    }
    return new ur(c, r, g);
  };
}

// src/core/wikitext/plain-call.ts
var yc = ["[", "]", "{", "<", `
=`], [it, Io] = ["{{", "}}"], hc = "}", xc = /^\s*$/;
function Fo(e) {
  let n = No();
  return (r) => {
    var i;
    let t = r.startsWith(it) ? r.indexOf(hc, it.length) : -1, o = t + Io.length;
    if (t === -1 || !r.startsWith(Io, t) || r.length > o && !xc.test(r.slice(o)) || yc.some((c) => r.includes(c, it.length)))
      return null;
    let s = r.indexOf("|");
    s = s === -1 || s > t ? t : s;
    let a = e(r.slice(it.length, s), s < t);
    if (a === null)
      return [];
    let l = (i = n(r, s, t)) != null ? i : kc(r, s, t);
    return [{ template: a, parameters: l, start: 0, end: o }];
  };
}
function kc(e, n, r) {
  let t = /* @__PURE__ */ new Map(), o = 0, s = n;
  for (let a = n + 1; a <= r; ) {
    let l = e.indexOf("|", a), i = l === -1 ? r : l;
    s = s === -1 || s >= a ? s : e.indexOf("=", a), s === -1 || s >= i ? t.set(String(++o), e.slice(a, i)) : t.set(Fe(e, a, s), Fe(e, s + 1, i)), a = i + 1;
  }
  return t;
}

// src/core/wikitext/skip-angle.ts
var bc = 60, Co = 62, Ho = 47, $o = 10;
function Do(e) {
  return e === 32 || e === 9;
}
function _o(e, n) {
  let r = e.charCodeAt(n);
  return r === 32 || r >= 9 && r <= 13 || r === Co || r === Ho && e.charCodeAt(n + 1) === Co;
}
function Uo(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function wc(e) {
  let n = /* @__PURE__ */ new Map(), r = (t, o) => {
    let s = t.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(t, { kind: o, closing: new RegExp(`</${s}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((t) => r(Uo(t), "extension")), r("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((t) => r(t, "ignored")), n;
}
function Bo(e) {
  let n = wc(e), r = Math.max(...Array.from(n.keys(), (x) => x.length)), t = "", o = fn(), s = !1, a = /* @__PURE__ */ new Set(), l = { begin: i, end: c, skip: u, atLineStart: !1 };
  function i(x, f) {
    t = x, o = f, s = !1, a.clear(), l.atLineStart = !1;
  }
  function c() {
    t = "";
  }
  function u(x) {
    return t.startsWith("!--", x + 1) ? d(x) : p(x);
  }
  function d(x) {
    let f = t.indexOf("-->", x + 4);
    if (f === -1)
      return en(o, x, t.length), t.length;
    let y = x;
    for (; y > 0 && Do(t.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && t.charCodeAt(y - 1) === $o) {
      let b = g(f + 3);
      if (t.charCodeAt(b) === $o)
        return en(o, y, b + 1), l.atLineStart = !0, b + 1;
    }
    return en(o, x, f + 3), f + 3;
  }
  function g(x) {
    for (; ; ) {
      for (; Do(t.charCodeAt(x)); )
        x++;
      let f = t.startsWith("<!--", x) ? t.indexOf("-->", x + 4) : -1;
      if (f === -1)
        return x;
      x = f + 3;
    }
  }
  function p(x) {
    let f = x + 1, y = f;
    for (; y - f <= r && y < t.length && !_o(t, y) && t.charCodeAt(y) !== bc; )
      y++;
    let b = t.slice(f, y), m = Uo(b), k = n.get(m);
    if (k === void 0 || s || !_o(t, y))
      return f;
    let R = t.indexOf(">", y);
    if (R === -1)
      return s = !0, f;
    let E = R + 1;
    if (k.kind !== "ignored" && t.charCodeAt(R - 1) !== Ho) {
      let S = a.has(m) ? -1 : h(k, E);
      if (S !== -1)
        E = S;
      else if (b === "includeonly")
        E = t.length;
      else
        return a.add(m), E;
    }
    return k.kind !== "extension" && en(o, x, E), E;
  }
  function h({ closing: x }, f) {
    x.lastIndex = f;
    let y = x.exec(t);
    return y === null ? -1 : y.index + y[0].length;
  }
  return l;
}

// src/core/wikitext/magic-words.ts
function Fn(e) {
  return e.split(" ");
}
var Wo = Fn(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Ec = new Set(Wo.concat(Fn(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Rc = new Set(Fn("articlepath pageid server servername scriptpath stylepath")), Sc = new Set(Wo.concat(Fn(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Tc = new Set(Fn(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Go(e) {
  return Ec.has(e) || Rc.has(e.toLowerCase());
}
function qo(e) {
  return Sc.has(e) || Tc.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var Oc = /^subst:/iu, vc = /^safesubst:/iu, jo = /^msgnw:/iu, Mc = /^msg:/iu, Ac = /^raw:/iu, Pc = 1e3, Lc = 200;
function zo(e) {
  let { templates: n, redirects: r = {}, templateNamespaces: t = [], otherNamespaces: o = [], capitalLinks: s = !0 } = e, a = co({
    defaultNamespace: "Template",
    namespaces: io.concat(o, [["Template", ...t]]),
    capitalLinks: s
  }), l = /* @__PURE__ */ new Map(), i = (d, g) => {
    let p = a(d);
    if (p === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    l.set(p, g);
  };
  for (let d of Object.keys(r)) {
    let g = r[d];
    if (!n.includes(g))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${g}\u201D, which is none of the templates to look for.`);
    i(d, g);
  }
  n.forEach((d) => i(d, d));
  let c = (d, g) => {
    var f;
    let p = Fe(d, 0, d.length);
    if (Oc.test(p) || (p = p.replace(vc, ""), p = Fe(p, 0, p.length), !g && Go(p)))
      return null;
    p = (jo.test(p) ? p.replace(jo, "") : p.replace(Mc, "")).replace(Ac, "");
    let h = p.indexOf(":");
    if (h !== -1 && qo(p.slice(0, h)))
      return null;
    let x = a(p);
    return x === null ? null : (f = l.get(x)) != null ? f : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > Lc)
      return c(d, g);
    let p = g ? u.with : u.without, h = p.get(d);
    return h === void 0 && (p.size === Pc && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = c(d, g), p.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function gr(e) {
  var o;
  let n = zo(e), r = Fo(n), t = Mo(n, Bo((o = e.extensionTags) != null ? o : wo));
  return (s) => {
    let a = r(s);
    if (a !== null)
      return a;
    let { calls: l, removed: i } = t(s), c = null;
    return l.sort((u, d) => u.start - d.start).map((u) => {
      var x;
      let { template: d, start: g, end: p } = u;
      if (i === null || ((x = i.starts[yn(i, g)]) != null ? x : p) >= p)
        return { template: d, parameters: Vo(s, u.parts, p), start: g, end: p };
      c = c != null ? c : rt(i, s);
      let h = u.parts.map((f) => f === hn ? hn : sr(i, f));
      return { template: d, parameters: Vo(c, h, sr(i, p)), start: g, end: p };
    });
  };
}
function Vo(e, n, r) {
  let t = /* @__PURE__ */ new Map(), o = 0;
  for (let s = 0; s < n.length; s += 2) {
    let a = n[s], l = n[s + 1], i = s + 2 < n.length ? n[s + 2] - 1 : r - 2;
    l === hn ? t.set(String(++o), e.slice(a, i)) : t.set(Fe(e, a, l), Fe(e, l + 1, i));
  }
  return t;
}

// src/core/exchange/private-phone.ts
var Nc = [
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
], Ic = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, Fc = /[\d+]$/, Cc = /(?:[\w\-/=#&]|\d[.,:])$/, $c = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function Ko(e) {
  let n = e.replace(/\D+$/, ""), r = n.replace(/\D/g, "").length, t = e.indexOf("/");
  return r > 15 && t !== -1 ? Ko(e.slice(0, t)) : r < 8 || r > 15 ? 0 : n.length;
}
function Yo(e) {
  var o;
  let n = Nc.reduce((s, a) => s.replace(
    a,
    (l, i) => i + "x".repeat(l.length - i.length)
  ), e), r = $c.exec(n);
  if (r !== null)
    return { kind: "phone", from: r.index + r[1].length, to: r.index + r[0].length };
  let t = 0;
  for (; t < n.length; ) {
    let [s] = (o = Ic.exec(n.slice(t))) != null ? o : [""], a = n.slice(Math.max(0, t - 2), t), l = s !== "" && !(s.startsWith("+") ? Fc : Cc).test(a), i = l ? Ko(s) : 0;
    if (i > 0)
      return { kind: "phone", from: t, to: t + i };
    t += l ? s.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var Dc = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), _c = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, Hc = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, Uc = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, Bc = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, Wc = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, Gc = [1632, 1776, 2406, 2534], qc = [
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
function jc(e) {
  var t, o;
  let n = e.charCodeAt(0), r = Gc.find((s) => n >= s && n <= s + 9);
  return r !== void 0 ? String(n - r) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (o = (t = qc.find(([s, a]) => n >= s && n <= a)) == null ? void 0 : t[2]) != null ? o : e;
}
var zc = 5e3;
function Vc(e) {
  return e.replace(/[\u0080-\uffff]/g, jc).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function lt(e, n, r) {
  var o;
  let t = n.exec(r);
  return t === null ? null : { kind: e, from: t.index + ((o = t[1]) != null ? o : "").length, to: t.index + t[0].length };
}
function Jo(e, n = 0) {
  var c;
  let r = Bc.exec(e.slice(n));
  if (r === null)
    return null;
  let t = n + r.index, o = t + r[0].length, [s, a, l] = (c = Wc.exec(e.slice(o))) != null ? c : [""];
  return (a !== void 0 ? /[a-z_]/.test(a) && a.length > 1 : l !== void 0 && l.length >= 5 && /[\d_]/.test(l) && (/[a-z_]/.test(l) || /^\d{6,}$/.test(l))) ? { kind: "messenger", from: t, to: o + s.length } : Jo(e, o);
}
function Qo(e) {
  var r, t, o, s, a;
  let n = Vc(e.slice(0, zc));
  return (a = (s = (o = (t = (r = lt("email", Dc, n)) != null ? r : lt("email", _c, n)) != null ? t : lt("messenger", Uc, n)) != null ? o : Jo(n)) != null ? s : lt("messenger", Hc, n)) != null ? a : Yo(n);
}
function Cn(e) {
  let n = Qo(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}
function pr(e) {
  let n = Qo(e);
  return n === null ? e : pr(`${e.slice(0, n.from)}\u2026${e.slice(n.to)}`);
}

// src/core/exchange/record-fault.ts
function nn(e, n, ...r) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: r };
}
function ct(e, n, r) {
  let t = Cn(e === "skill" ? un(n) : n);
  return t === null ? null : nn(e, `contact-${t.kind}`, e, `Special:EmailUser/${r}`);
}
function xn(e, n) {
  let r = Jn(e, n, (o) => o), t = n.join(", ");
  return r === null ? nn(e, "unknown-parameter", X(e), t) : nn(e, "near-parameter", X(e), r.found, t);
}

// src/core/exchange/time-passed.ts
function mr(e, n) {
  return Math.max(0, Math.round((Date.parse(`${n}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function Xo(e, n) {
  let r = Math.floor(e / n), t = e - r * n;
  return r > 7 ? 0 : Math.floor(100 * (2 * n - t) / (2 * n * 2 ** r));
}
function Zo(e, n) {
  return Math.min(100, Math.floor(100 * e / n));
}
function ve(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10);
}

// src/core/exchange/timezone.ts
var Kc = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [Yc, Jc] = [-720, 840];
function es(e) {
  var o, s;
  let n = e === "" ? null : Kc.exec(e);
  if (n === null)
    return null;
  let r = Number((o = n[2]) != null ? o : 0) * 60 + Number((s = n[3]) != null ? s : 0), t = n[1] === void 0 || n[1] === "+" || r === 0 ? r : -r;
  return t >= Yc && t <= Jc ? t : null;
}
function ns(e) {
  let n = Math.abs(e), r = [Math.floor(n / 60), n % 60].map((t) => (t < 10 ? "0" : "") + t);
  return (e < 0 ? "-" : "+") + r.join(":");
}
function ut(e, n) {
  let r = Math.abs(e - n) % 1440;
  return Math.min(r, 1440 - r);
}

// src/core/exchange/read-record-values.ts
var $n = [
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
], fr = ["capacity", "for"], yr = 182, Qc = 1e3;
function rs(e, n, r, t = {}) {
  var _, j;
  let o = [], s = (F) => {
    var G;
    return ((G = r.get(F)) != null ? G : "").trim() || null;
  }, a = (F, G, ...B) => (o.push(nn(F, G, ...B)), null), l = (F, G, B, ...Y) => {
    var le;
    let ue = s(F);
    return ue === null ? null : (le = G(ue)) != null ? le : a(F, B, X(ue), ...Y);
  }, i = (F, G, B) => {
    var ue;
    let Y = ((ue = s(F)) != null ? ue : "").split(";").map((le) => le.trim()).filter((le) => le !== "");
    return Array.from(new Set(Y)).map((le) => {
      var K;
      return (K = G(le)) != null ? K : a(F, B(le), X(le));
    }).filter((le) => le !== null);
  }, c = (F) => {
    var B;
    let G = ct(F, (B = s(F)) != null ? B : "", n);
    return o.push(...G === null ? [] : [G]), G !== null;
  }, u = (F) => (c(F), s(F)), d = (F, G) => c(F) ? null : l(F, (B) => Array.from(B).length <= G ? B : null, F, F, G), g = (F, G = "date", ...B) => {
    let Y = s(F);
    return Y === null || Oe(Y) ? Y : a(F, G, F, X(Y), ...B);
  }, p = c("skill") ? null : Zc(s("skill"), a, t), h = l("level", (F) => ts(F, 1, tr), "level", tr), x = i("methods", (F) => pn.includes(F) ? F : null, () => "method"), f = (F) => {
    let G = g(F);
    return G !== null && t.date !== void 0 && G > t.date && a(F, "day-to-come", F, G), G;
  }, y = nu(i(
    "languages",
    he,
    (F) => Kr(F) ? "proficiency" : "language"
  ).map(Yr)), b = y.slice(0, tt);
  y.length > tt && a("languages", "many-languages", "languages", tt), (s("languages") === null || /^[\s;]*$/.test(s("languages"))) && a("languages", "no-language", "languages");
  let m = e === "offer", k = m ? l("capacity", (F) => ts(F, 0, Qc), "capacity", "capacity") : null, R = {
    kind: e,
    user: n,
    id: l("id", (F) => Se.test(F) ? F : null, "id"),
    level: h,
    methods: pn.filter((F) => x.includes(F)),
    languages: b,
    capacity: k,
    region: d("region", yo),
    timezone: l("timezone", es, "timezone"),
    for: m ? u("for") : null,
    affiliate: d("affiliate", fo),
    note: u("note")
  }, E = f("since"), S = f("confirmed"), L = s("expires") !== null && !Oe(s("expires")), O = L ? Xc(S != null ? S : E, t.date) : null, C = O === null ? g("expires", "end-paused") : (_ = g("expires", "end", O)) != null ? _ : O, U = s("status") === null ? "open" : (j = l("status", eu, "status")) != null ? j : "paused", A = L && O === null, P = A && U === "open" ? "paused" : U, M = g("until", P === "paused" ? "until" : "date"), D = I(T({}, R), {
    since: E,
    confirmed: S,
    expires: C,
    status: P,
    // Open again it would have no end.
    until: A ? null : M
  }), N = $n.filter((F) => m || !fr.includes(F));
  return r.forEach((F, G) => {
    t.allowsOthers !== !0 && !N.includes(G) && F.trim() !== "" && o.push(xn(G, N));
  }), { values: p === null || b.length === 0 ? null : I(T({}, D), { skill: p }), faults: o };
}
function Xc(e, n) {
  return e === null || n !== void 0 && e > n ? null : ve(e, yr);
}
function Zc(e, n, r) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: t = null, skillsPage: o = `${Ue}/Skills.json` } = r, s = Se.test(e), a = t === null || t.get(e) !== null ? null : t.find(e);
  if (a !== null)
    return a.id;
  if (!s || t !== null && t.get(e) === null) {
    let l = e.startsWith("xn--") ? un(e) : e, i = t === null ? null : so(l, t);
    i === null ? n("skill", s ? "unknown-skill" : "no-such-skill", X(l), o) : n("skill", s ? "near-skill" : "near-skill-only", X(l), o, i.words, i.skill);
  }
  return s ? e : null;
}
function eu(e) {
  var n;
  return (n = mo.find((r) => r === e.toLowerCase())) != null ? n : null;
}
function nu(e) {
  var r, t;
  let n = /* @__PURE__ */ new Map();
  for (let o of e)
    n.set((t = (r = he(o)) == null ? void 0 : r.code) != null ? t : o, o);
  return Array.from(n.values());
}
function ts(e, n, r) {
  let t = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return t >= n && t <= r ? t : null;
}

// src/core/exchange/record-ids.ts
var tu = 48;
function os(e) {
  let n = /* @__PURE__ */ new Set(), r = /* @__PURE__ */ new Map(), t = ({ kind: s }, a) => `${s} ${a}`, o = e.map((s) => {
    let a = s.id !== null && !n.has(t(s, s.id));
    return a && n.add(t(s, s.id)), a;
  });
  return e.map((s, a) => {
    var c;
    if (o[a] === !0)
      return { record: I(T({}, s), { id: s.id }), faults: [] };
    let l = s.skill, i = (c = r.get(t(s, l))) != null ? c : 2;
    for (; n.has(t(s, l)); i++) {
      let u = `-${i}`;
      l = s.skill.slice(0, tu - u.length) + u;
    }
    return r.set(t(s, s.skill), i), n.add(t(s, l)), { record: I(T({}, s), { id: l }), faults: s.id === null ? [] : [nn("id", "id-taken", s.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function tn(e, n, r = {}) {
  let t = Te(n), o = e.map((a) => {
    let l = /* @__PURE__ */ new Map();
    return a.parameters.forEach((i, c) => l.set(c, Ge(i))), rs(ru(a), t, l, r);
  }), s = os(
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
function kn(e, n, r = ["User"]) {
  let t = `${n}/People/`, o = e.indexOf(":"), s = "";
  return e.startsWith(t) ? s = e.slice(t.length) : o !== -1 && r.includes(e.slice(0, o)) && (s = e.slice(o + 1).split("/")[0]), s.trim() === "" || s.includes("/") ? null : Te(s);
}
function ru({ template: e }) {
  return e === ye.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function ss(e, n) {
  let r = 1;
  for (; n.includes(e.charAt(0) + r); )
    r++;
  return e.charAt(0) + r;
}
function hr(e) {
  let n = /* @__PURE__ */ new Map();
  return $n.filter((r) => e.kind === "offer" || !fr.includes(r)).forEach((r) => {
    let t = r === "lang" ? null : e[r], o = t === null ? "" : r === "timezone" ? ns(t) : Array.isArray(t) ? t.join(";") : String(t);
    o !== "" && n.set(r, o);
  }), n;
}
var ou = /[=|{}[\]<>&\n]|^$/, su = /^[+-]\d\d:\d\d$/;
function au(e) {
  return su.test(e) ? e : ee(e);
}
function as(e, n, r = /* @__PURE__ */ new Map()) {
  let t = Array.from(n.keys()).filter((s) => !ou.test(s)), o = (s) => $n.includes(s) ? $n.indexOf(s) : 1 / 0;
  return t.sort((s, a) => o(s) - o(a) || t.indexOf(s) - t.indexOf(a)), qe(
    ye[e],
    t.map((s) => {
      var a;
      return [s, (a = r.get(s)) != null ? a : au(n.get(s))];
    })
  );
}
function iu(e) {
  return as(e.kind, hr(e));
}
function lu(e, { kind: n, id: r }, { readCalls: t, taxonomy: o }) {
  let s = tn(t(e), "", { taxonomy: o != null ? o : null }).find(({ record: a, call: l }) => {
    var i;
    return a === null ? l.template === ye[n] && ((i = l.parameters.get("id")) != null ? i : "") === r : a.kind === n && a.id === r;
  });
  return s === void 0 ? null : s.call;
}
function is(e, n, r) {
  var c;
  let { readCalls: t } = r, o = iu(n), s = t(e), a = s.filter(({ template: u }) => u === ye[n.kind]).pop(), l = [e.replace(/\s+$/, "").length, 0];
  a !== void 0 && cu(e, a) && l.unshift(a.end);
  let i = l.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${o}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = i.find((u) => t(u).length === s.length + 1)) != null ? c : i[0];
}
function ls(e, n, r, t) {
  var u;
  let { mends: o = !1 } = t, s = lu(e, n, t);
  if (s === null)
    return null;
  let a = hr(r), [l] = tn([s], "", { taxonomy: (u = t.taxonomy) != null ? u : null }), i = l != null && l.record ? hr(l.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return s.parameters.forEach((d, g) => {
    let p = a.get(g) === i.get(g) && n.kind === r.kind;
    (g === "lang" || !o && p) && d.trim() !== "" && a.set(g, We(d).trim()), p && a.has(g) && Ge(d) !== We(d) && c.set(g, d.trim());
  }), e.slice(0, s.start) + as(r.kind, a, c) + e.slice(s.end);
}
function cu(e, { start: n, end: r }) {
  return (n === 0 || e.charAt(n - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(r));
}

// src/core/exchange/exchange-request.ts
var uu = ["accepted", "done"];
function cs(e) {
  return new Set(e.filter(({ state: n }) => uu.includes(n)).map(({ seek: n }) => n));
}

// src/core/exchange/method-sets.ts
function ds(e) {
  return e.reduce((n, r) => n | 1 << pn.indexOf(r), 0);
}
function gs(e, n) {
  return pn.filter((r, t) => (e & n & 1 << t) !== 0);
}
function ps(e, n) {
  return Math.floor(100 * us(e & n) / us(e | n));
}
function us(e) {
  let n = 0;
  for (let r = e; r !== 0; r >>= 1)
    n += r & 1;
  return n;
}

// src/core/exchange/participants.ts
var du = 3;
function ys(e, n) {
  var b, m, k, R, E, S, L;
  let { records: r, requests: t = [], blocked: o = /* @__PURE__ */ new Set(), date: s, taxonomy: a = null } = e, l = r.slice().sort((O, C) => oe(se(O), se(C))), i = fs(l.map(({ user: O }) => O)), c = /* @__PURE__ */ new Set();
  l.forEach((O) => ms(O).forEach(([C]) => c.add(C)));
  let u = Array.from(c).sort(oe), d = fs(u), g = t.filter(({ state: O }) => O === "accepted"), p = gu(g, ({ offer: O }) => O), h = cs(t), x = [], f = /* @__PURE__ */ new Map(), y = { offer: [], seek: [] };
  for (let O of l) {
    let C = se(O), U = o.has(O.user) ? "blocked" : (b = Be(O, s)) != null ? b : O.kind === "seek" && h.has(C) ? "matched" : null, A = mn(O.skill, a);
    if (U !== null) {
      x.push({ kind: O.kind, record: C, reason: U }), O.kind === "offer" && f.set(A, ((m = f.get(A)) != null ? m : 0) + 1);
      continue;
    }
    let P = ms(O).map(([j, F]) => [d.get(j), F]).sort(([j], [F]) => j - F), M = O.kind === "seek" ? 1 : (k = O.capacity) != null ? k : n.usualCapacity, N = O.confirmed !== null && O.confirmed <= s ? mr(O.confirmed, s) : null, _ = mr((E = (R = O.since) != null ? R : O.confirmed) != null ? E : s, s);
    y[O.kind].push({
      index: y[O.kind].length,
      record: O,
      key: C,
      account: i.get(O.user),
      skill: A,
      level: (S = O.level) != null ? S : 0,
      methods: ds(O.methods),
      languages: P.map(([j]) => j),
      proficiencies: P.map(([, j]) => j),
      region: O.region === null ? null : O.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: N,
      freshness: N === null ? 0 : Xo(N, n.freshnessHalfLife),
      waitedDays: _,
      waiting: Zo(_, n.fullWaiting),
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
      (O, C) => oe(O.kind, C.kind) || oe(O.record, C.record)
    ),
    between: pu(t, l, i, a)
  };
}
function ms(e) {
  var r, t;
  let n = /* @__PURE__ */ new Map();
  for (let o of e.languages) {
    let s = he(o);
    if (s !== null) {
      let a = cn(s.code);
      n.set(a, Math.max((r = n.get(a)) != null ? r : 0, (t = s.proficiency) != null ? t : du));
    }
  }
  return Array.from(n);
}
function fs(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    n.has(r) || n.set(r, n.size);
  }), n;
}
function gu(e, n) {
  let r = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    var o;
    return r.set(n(t), ((o = r.get(n(t))) != null ? o : 0) + 1);
  }), r;
}
var xr = ["declined", "done", "accepted", "asked"];
function pu(e, n, r, t) {
  var i;
  let o = new Map(n.map((c) => [`${c.kind} ${se(c)}`, c.skill])), s = (c) => r.get(c.slice(0, c.lastIndexOf("/"))), a = /* @__PURE__ */ new Map(), l = (c, u) => c * r.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: p = [] } of e) {
    let [h, x] = [s(c), s(u)], f = [o.get(`offer ${u}`), g, o.get(`seek ${c}`)].filter((m) => m !== void 0);
    if (h === void 0 || x === void 0 || !xr.includes(d))
      continue;
    let y = l(h, x), b = (i = a.get(y)) != null ? i : /* @__PURE__ */ new Map();
    (d === "declined" ? f.concat(p) : f.slice(0, 1)).forEach((m) => {
      let k = mn(m, t), R = b.get(k);
      (R === void 0 || xr.indexOf(d) < xr.indexOf(R)) && b.set(k, d);
    }), a.set(y, b);
  }
  return (c, u, d) => {
    var g, p;
    return a.size === 0 ? null : (p = (g = a.get(l(c, u))) == null ? void 0 : g.get(d)) != null ? p : null;
  };
}

// src/core/exchange/reciprocity.ts
function ks(e, n) {
  let r = xs(e.offers), t = /* @__PURE__ */ new Map();
  return xs(e.seeks).forEach((o, s) => {
    var l;
    let a = /* @__PURE__ */ new Map();
    if (r.has(s)) {
      for (let i of o)
        for (let { skill: c, quality: u } of n.relatedTo(i))
          a.set(c, Math.max((l = a.get(c)) != null ? l : 0, u));
      t.set(s, a);
    }
  }), {
    // Asked for every pair, so it makes no objects.
    quality: (o, s) => {
      var i, c;
      let a = t.get(s), l = 0;
      if (a !== void 0)
        for (let u of (i = r.get(o)) != null ? i : hs)
          l = Math.max(l, (c = a.get(u)) != null ? c : 0);
      return l;
    },
    best: (o, s) => {
      var a;
      return ((a = r.get(o)) != null ? a : hs).map((l) => {
        var i, c;
        return { skill: l, quality: (c = (i = t.get(s)) == null ? void 0 : i.get(l)) != null ? c : 0 };
      }).reduce((l, i) => {
        var c;
        return i.quality > ((c = l == null ? void 0 : l.quality) != null ? c : 0) ? i : l;
      }, null);
    }
  };
}
var hs = [];
function xs(e) {
  let n = /* @__PURE__ */ new Map();
  for (let { account: t, skill: o } of e) {
    let s = n.get(t);
    s === void 0 ? n.set(t, /* @__PURE__ */ new Set([o])) : s.add(o);
  }
  let r = /* @__PURE__ */ new Map();
  return n.forEach((t, o) => r.set(o, Array.from(t).sort())), r;
}

// src/core/json/read-limits.ts
function kr(e, n, r, t, o, s) {
  let a = Object.keys(r), l = te(e) ? e : {};
  e !== void 0 && !te(e) && s.push({ path: n, code: "expected-object", parameters: [] });
  let i = [...a, ...o];
  for (let u of Object.keys(l))
    i.includes(u) || s.push({ path: Re(n, u), code: "unknown-property", parameters: [X(u), i] });
  let c = {};
  for (let u of a) {
    let d = ae(l, u), [g, p] = r[u], h = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > p ? { code: "too-large", parameters: [d, p] } : null;
    h !== null && s.push(T({ path: Re(n, u) }, h)), c[u] = d === void 0 || h !== null ? t[u] : d;
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
], Dn = {
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
}, mu = 1e3, fu = {
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
function bs(e, n = "$.matching") {
  let r = [], t = kr(e, n, fu, Dn, ["weights"], r), o = te(e) ? ae(e, "weights") : void 0, s = Re(n, "weights"), a = yu(rn, () => [0, mu]), l = kr(o, s, a, Dn.weights, [], r);
  return rn.every((i) => l[i] === 0) && (r.push({ path: s, code: "weights-zero", parameters: [] }), l = Dn.weights), { options: I(T({}, t), { weights: l }), faults: r };
}
function yu(e, n) {
  let r = {};
  return e.forEach((t) => {
    r[t] = n(t);
  }), r;
}

// src/core/exchange/score-pair.ts
var br = 50, hu = [0, 20, 40, 70, 85, 95, 100], xu = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, ws = 540;
function vs(e, n) {
  let r = Ms(e, n);
  return r === -1 ? null : { language: Math.floor(r / 8), proficiency: r % 8 };
}
function Ms(e, n) {
  let r = e.languages, t = n.languages, o = -1, s = -1;
  for (let a = 0, l = 0; a < r.length && l < t.length; ) {
    let i = r[a] - t[l];
    if (i === 0) {
      let c = Math.min(e.proficiencies[a], n.proficiencies[l]);
      c > s && (s = c, o = r[a] * 8 + c);
    }
    i <= 0 && a++, i >= 0 && l++;
  }
  return o;
}
function As(e, n) {
  let { weights: r } = e, t = rn.reduce((s, a) => s + r[a], 0), o = (s) => Math.floor((20 * s + t) / (2 * t));
  return {
    score: (s, a, l) => o(
      r.skill * l + r.level * Es(s, a) + r.language * Rs(s, a) + r.method * Ss(s, a) + r.place * Ts(s, a) + r.reciprocity * n(s.account, a.account) + r.freshness * a.freshness + r.room * Os(a) + r.waiting * s.waiting
    ),
    qualities: (s, a, l) => ({
      skill: l,
      level: Es(s, a),
      language: Rs(s, a),
      method: Ss(s, a),
      place: Ts(s, a),
      reciprocity: n(s.account, a.account),
      freshness: a.freshness,
      room: Os(a),
      waiting: s.waiting
    }),
    points: (s) => {
      let a = {}, l = 0, i = 0;
      for (let c of rn)
        l += r[c] * s[c], a[c] = o(l) - i, i += a[c];
      return a;
    }
  };
}
function Es(e, n) {
  var r;
  return e.level === 0 || n.level === 0 ? br : (r = xu[n.level - e.level]) != null ? r : 0;
}
function Rs(e, n) {
  let r = Ms(e, n);
  return r === -1 ? 0 : hu[r % 8];
}
function Ss(e, n) {
  return e.methods === 0 || n.methods === 0 ? br : ps(e.methods, n.methods);
}
function Ts(e, n) {
  let r = e.record.timezone, t = n.record.timezone;
  return r !== null && t !== null ? Math.max(0, Math.floor(100 * (ws - ut(r, t)) / ws)) : e.region === null || n.region === null ? br : e.region === n.region ? 100 : 0;
}
function Os({ room: e, capacity: n }) {
  return n === 0 ? 0 : Math.floor(100 * e / n);
}

// src/core/exchange/skill-relations.ts
var Ps = { same: 100, narrower: 90, broader: 60, near: 30 }, ku = { narrower: 10, broader: 15 }, bu = 10;
function dt(e) {
  let n = /* @__PURE__ */ new Map();
  return {
    relatedTo: (r) => {
      let t = n.get(r);
      return t === void 0 && (t = e === null ? [Ls(r)] : wu(r, e), n.set(r, t)), t;
    }
  };
}
function Ls(e) {
  return { skill: e, relation: "same", quality: Ps.same };
}
function wu(e, n) {
  let r = /* @__PURE__ */ new Map([[e, Ls(e)]]), t = (l, i, c) => {
    let u = !r.has(l);
    if (u) {
      let d = i === "near" ? 0 : ku[i] * (c - 1);
      r.set(l, { skill: l, relation: i, quality: Math.max(bu, Ps[i] - d) });
    }
    return u;
  }, o = n.ancestors(e);
  o.forEach(({ id: l }, i) => t(l, "broader", i + 1));
  let s = [e];
  for (let l = 1; s.length > 0; l++) {
    let i = [];
    for (let c of s)
      i.push(...n.children(c).map(({ id: u }) => u).filter((u) => t(u, "narrower", l)));
    s = i;
  }
  let a = o[0];
  return a !== void 0 && n.children(a.id).forEach(({ id: l }) => t(l, "near", 1)), Array.from(r.values()).sort((l, i) => i.quality - l.quality || (l.skill < i.skill ? -1 : 1));
}

// src/core/exchange/pairing.ts
function Ns(e, n) {
  var a;
  let r = ys(e, n), t = dt((a = e.taxonomy) != null ? a : null), o = ks(r, t), s = /* @__PURE__ */ new Map();
  for (let l of r.offers) {
    let i = s.get(l.skill);
    i === void 0 ? s.set(l.skill, [l]) : i.push(l);
  }
  return {
    participants: r,
    relations: t,
    reciprocity: o,
    options: n,
    offersOf: s,
    scorer: As(n, o.quality)
  };
}
function Is(e, n, r) {
  var t;
  return (t = e.relations.relatedTo(n.skill).find(({ skill: o }) => o === r.skill)) != null ? t : null;
}

// src/core/exchange/reasons.ts
function Fs(e, n, r, t) {
  let o = e.scorer.qualities(n, r, t.quality), s = e.scorer.points(o), a = Eu(e, n, r, t, o), l = [];
  for (let i of rn) {
    let c = a[i];
    c !== null && l.push({ part: i, code: c.code, parameters: c.parameters, points: s[i] });
  }
  return l;
}
function ie(e, ...n) {
  return { code: e, parameters: n };
}
function Eu(e, n, r, t, o) {
  let s = e.reciprocity.best(n.account, r.account);
  return {
    skill: t.relation === "same" ? ie("skill-same", { skill: r.skill }) : ie(`skill-${t.relation}`, { skill: r.skill }, { skill: n.skill }),
    level: n.level === 0 || r.level === 0 ? ie("level-unknown") : ie(r.level < n.level ? "level-low" : "level-fits", r.level, n.level),
    language: Ru(e, n, r),
    method: Su(n, r),
    place: Tu(n, r),
    reciprocity: s === null ? null : ie("reciprocal", { skill: s.skill }),
    freshness: r.confirmedDays === null ? ie("confirmed-unknown") : r.confirmedDays === 0 ? ie("confirmed-today") : ie("confirmed-days", r.confirmedDays),
    room: ie("room", r.room, r.capacity),
    waiting: o.waiting === 0 ? null : ie("waiting", n.waitedDays)
  };
}
function Ru(e, n, r) {
  let t = vs(n, r);
  if (t === null)
    return null;
  let o = t.proficiency >= e.options.leastProficiency;
  return ie(o ? "language" : "language-basic", { language: e.participants.languages[t.language] });
}
function Su(e, n) {
  if (e.methods === 0 || n.methods === 0)
    return ie("methods-any");
  let r = gs(e.methods, n.methods);
  return r.length === 0 ? ie("methods-different") : ie("methods", { methods: r });
}
function Tu(e, n) {
  let [r, t] = [e.record.timezone, n.record.timezone];
  if (r !== null && t !== null) {
    let o = ut(r, t);
    return o === 0 ? ie("timezone-same") : ie("timezone-apart", o / 60);
  }
  return e.region === null || n.region === null ? ie("place-unknown") : e.region === n.region ? ie("region-same", { region: n.record.region }) : ie("region-different");
}

// src/core/exchange/pair-reasons.ts
var Ou = [
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
function gt(e, n, r, t) {
  let o = Ns(r, t), s = o.participants.seeks.find(({ key: i }) => i === e), a = o.participants.offers.find(({ key: i }) => i === n), l = s === void 0 || a === void 0 ? null : Is(o, s, a);
  return s === void 0 || a === void 0 || l === null ? [] : Fs(o, s, a, l);
}
function pt(e) {
  return Ou.includes(e.code);
}

// src/core/exchange/steps/exchange-requests.ts
var vu = {
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
  return e.map(({ seek: n, offer: r, state: t, skill: o, skills: s }) => T(T({
    seek: n,
    offer: r,
    state: vu[t]
  }, o === null ? {} : { skill: o }), t === "declined" && s.length > 1 ? { skills: s } : {}));
}

// src/core/exchange/steps/room.ts
function Cs(e, n, r, t, o) {
  let s = e.filter((l) => l.state === "accepted" && l[n] === r && !re(l).includes(o)).map(({ expires: l }) => l != null ? l : "").sort(), a = s.length >= t;
  return { isFull: a, until: a && t > 0 && s[s.length - t] || null };
}

// src/core/exchange/steps/follow-exchanges.ts
var wr = 21, Mu = 180, Au = 366;
function ft(e, n) {
  var t;
  let r = [];
  for (let { round: o, skills: s, disregarded: a } of Hs(e, n))
    o !== null && r.push(I(T({}, _u(o, n.date)), { skills: s, skill: (t = s[0]) != null ? t : null, disregarded: a }));
  return r;
}
function _s(e, n) {
  return Hs(e, n).reduce((r, { disregarded: t }) => r.concat(t), []);
}
function Hs(e, n) {
  if (!Oe(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let r = /* @__PURE__ */ new Map();
  for (let t of e.slice().sort(Pu)) {
    let o = `${t.seek}
${t.offer}`, s = r.get(o);
    s === void 0 ? r.set(o, [t]) : s.push(t);
  }
  return Array.from(r.keys()).sort(oe).map((t) => {
    let o = null, s = [];
    for (let a of r.get(t)) {
      let l = a.at.slice(0, 10) > n.date ? "future" : re(a).includes(a.user) ? Lu(a, o, n) : "not-a-party";
      typeof l == "string" ? s.push({ step: a, reason: l }) : o = l;
    }
    return { round: o, skills: Nu(r.get(t), o), disregarded: s };
  });
}
function Pu(e, n) {
  return oe(e.at, n.at) || In.indexOf(e.step) - In.indexOf(n.step) || oe($s(e), $s(n));
}
function $s({ user: e, outcome: n, on: r, skill: t, note: o }) {
  return JSON.stringify([e, n, r, t, o]);
}
function Lu(e, n, r) {
  let t = e.at.slice(0, 10);
  if (e.step === "ask")
    return $u(e, n, r);
  if (e.step === "decline" && Iu(e, n))
    return Fu(e, n);
  if (n === null)
    return "no-request";
  let o = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return Du(e, n, o);
    if (yt(n, t) !== "accepted")
      return "over";
    let s = Hu(e.on, ve(t, Au)), a = ve(Ds(t, s), Bs(r));
    return I(T({}, n), { steps: o, on: e.on, until: Ds(n.until, a) });
  }
  if (e.step === "withdraw" && Cu(e, n))
    return I(T({}, n), { steps: o, since: t, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [s] = n.steps.slice(-1);
    return (s == null ? void 0 : s.step) === e.step && s.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : t > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? Us(n, e, r) : e.step === "decline" ? I(T({}, n), { steps: o, since: t, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : I(T({}, n), { steps: o, since: t, phase: "withdrawn" });
}
function Nu(e, n) {
  let r = e.filter((s) => re(s).includes(s.user)), t = r.filter((s) => n == null ? void 0 : n.steps.includes(s)), o = [
    ...r.filter(({ user: s, step: a }) => a === "decline" && (n == null ? void 0 : n.declinedBy.includes(s))),
    ...t,
    ...r
  ].map(({ skill: s }) => s).filter((s) => s !== null);
  return Array.from(new Set(o));
}
function Iu(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let r = yt(n, e.at.slice(0, 10));
  return r === "lapsed" || r === "not-met" || r === "expired" && n.asker === e.user;
}
function Fu(e, n) {
  var t;
  let r = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: re(e).filter((o) => o !== e.user)[0],
    phase: "declined",
    since: r,
    lastConfirmed: null,
    until: r,
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: (n == null ? void 0 : n.phase) === "declined" ? n.steps.concat([e]) : [e],
    declinedBy: ((t = n == null ? void 0 : n.declinedBy) != null ? t : []).filter((o) => o !== e.user).concat([e.user])
  };
}
function Cu(e, { phase: n, steps: r }) {
  let t = r.filter(({ user: o }) => o === e.user);
  return n === "accepted" && t.some(({ step: o }) => o === "ask") && !t.some(({ step: o }) => o === "meet" || o === "confirm");
}
function $u(e, n, r) {
  var s;
  let t = e.at.slice(0, 10), o = n === null ? null : yt(n, t);
  return n !== null && o === "asked" ? e.user === n.asker ? "repeated" : Us(n, e, r) : n !== null && (o === "accepted" || o === "done") ? o === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((a) => a !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: t,
    lastConfirmed: null,
    until: ve(t, (s = r.replyDays) != null ? s : wr),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function Us(e, n, r) {
  let t = n.at.slice(0, 10);
  return I(T({}, e), {
    phase: "accepted",
    since: t,
    until: ve(t, Bs(r)),
    steps: e.steps.concat([n])
  });
}
function Du(e, n, r) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : I(T({}, n), {
    steps: r,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function yt({ phase: e, confirmed: n, until: r }, t) {
  return e === "asked" ? t > r ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : t > r ? "lapsed" : "accepted";
}
function _u(e, n) {
  let { seek: r, offer: t, asker: o, until: s, on: a, confirmed: l, steps: i, declinedBy: c } = e, u = yt(e, n), d = u === "asked" || u === "accepted", g = re(e);
  return {
    seek: r,
    offer: t,
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
function Bs(e) {
  var n;
  return (n = e.lapseDays) != null ? n : Mu;
}
function Hu(e, n) {
  return e < n ? e : n;
}
function Ds(e, n) {
  return e > n ? e : n;
}

// src/core/exchange/exchange-templates.ts
var Ce = "Skill exchange step", ke = "Skill exchange preferences", ht = [
  ye.offer,
  ye.seek,
  Ce,
  ke
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
  return qe(Ce, n.filter(([, r]) => r !== null && r !== "").map(([r, t]) => [r, r === "at" ? t : ee(t)]));
}
function bn(e, n) {
  let r = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${r}${n}
`;
}

// src/core/exchange/steps/preferences.ts
var Ws = ["messages", "matches", "lang"];
function _n(e) {
  let n = [], r = e.filter(({ template: s }) => s === ke), t = (s) => r.every(({ parameters: a }) => {
    var i;
    let l = We((i = a.get(s)) != null ? i : "").trim().toLowerCase();
    return l !== "" && l !== "yes" && l !== "no" && n.push({
      parameter: s,
      key: "localskills-template-preferences-fault-value",
      parameters: [X(l), s]
    }), l === "" || l === "yes";
  }), o = { messages: t("messages"), matches: t("matches") };
  return r.forEach(({ parameters: s }) => s.forEach((a, l) => {
    !Ws.includes(l) && a.trim() !== "" && n.push(xn(l, Ws));
  })), { preferences: o, faults: n };
}
function Gs(e, n, r) {
  let t = n.filter(({ template: i }) => i === ke), o = r.messages && r.matches, s = (i) => i ? "yes" : "no", a = qe(ke, [
    ["messages", s(r.messages)],
    ["matches", s(r.matches)]
  ]), [l] = t;
  return l === void 0 ? o ? e : bn(e, a) : t.slice().reverse().reduce((i, { start: c, end: u }) => {
    let d = c === l.start ? u : u + /^\n{0,2}/.exec(i.slice(u))[0].length;
    return i.slice(0, c) + (c === l.start ? a : "") + i.slice(d);
  }, e);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function kt(e, n = !1) {
  let r = e.length, t = 0, o = "", s = 0, a = 16, l = 0, i = 0, c = 0, u = 0, d = 0;
  function g(m, k) {
    let R = 0, E = 0;
    for (; R < m || !k; ) {
      let S = e.charCodeAt(t);
      if (S >= 48 && S <= 57)
        E = E * 16 + S - 48;
      else if (S >= 65 && S <= 70)
        E = E * 16 + S - 65 + 10;
      else if (S >= 97 && S <= 102)
        E = E * 16 + S - 97 + 10;
      else
        break;
      t++, R++;
    }
    return R < m && (E = -1), E;
  }
  function p(m) {
    t = m, o = "", s = 0, a = 16, d = 0;
  }
  function h() {
    let m = t;
    if (e.charCodeAt(t) === 48)
      t++;
    else
      for (t++; t < e.length && wn(e.charCodeAt(t)); )
        t++;
    if (t < e.length && e.charCodeAt(t) === 46)
      if (t++, t < e.length && wn(e.charCodeAt(t)))
        for (t++; t < e.length && wn(e.charCodeAt(t)); )
          t++;
      else
        return d = 3, e.substring(m, t);
    let k = t;
    if (t < e.length && (e.charCodeAt(t) === 69 || e.charCodeAt(t) === 101))
      if (t++, (t < e.length && e.charCodeAt(t) === 43 || e.charCodeAt(t) === 45) && t++, t < e.length && wn(e.charCodeAt(t))) {
        for (t++; t < e.length && wn(e.charCodeAt(t)); )
          t++;
        k = t;
      } else
        d = 3;
    return e.substring(m, k);
  }
  function x() {
    let m = "", k = t;
    for (; ; ) {
      if (t >= r) {
        m += e.substring(k, t), d = 2;
        break;
      }
      let R = e.charCodeAt(t);
      if (R === 34) {
        m += e.substring(k, t), t++;
        break;
      }
      if (R === 92) {
        if (m += e.substring(k, t), t++, t >= r) {
          d = 2;
          break;
        }
        switch (e.charCodeAt(t++)) {
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
        k = t;
        continue;
      }
      if (R >= 0 && R <= 31)
        if (Hn(R)) {
          m += e.substring(k, t), d = 2;
          break;
        } else
          d = 6;
      t++;
    }
    return m;
  }
  function f() {
    if (o = "", d = 0, s = t, i = l, u = c, t >= r)
      return s = r, a = 17;
    let m = e.charCodeAt(t);
    if (Er(m)) {
      do
        t++, o += String.fromCharCode(m), m = e.charCodeAt(t);
      while (Er(m));
      return a = 15;
    }
    if (Hn(m))
      return t++, o += String.fromCharCode(m), m === 13 && e.charCodeAt(t) === 10 && (t++, o += `
`), l++, c = t, a = 14;
    switch (m) {
      // tokens: []{}:,
      case 123:
        return t++, a = 1;
      case 125:
        return t++, a = 2;
      case 91:
        return t++, a = 3;
      case 93:
        return t++, a = 4;
      case 58:
        return t++, a = 6;
      case 44:
        return t++, a = 5;
      // strings
      case 34:
        return t++, o = x(), a = 10;
      // comments
      case 47:
        let k = t - 1;
        if (e.charCodeAt(t + 1) === 47) {
          for (t += 2; t < r && !Hn(e.charCodeAt(t)); )
            t++;
          return o = e.substring(k, t), a = 12;
        }
        if (e.charCodeAt(t + 1) === 42) {
          t += 2;
          let R = r - 1, E = !1;
          for (; t < R; ) {
            let S = e.charCodeAt(t);
            if (S === 42 && e.charCodeAt(t + 1) === 47) {
              t += 2, E = !0;
              break;
            }
            t++, Hn(S) && (S === 13 && e.charCodeAt(t) === 10 && t++, l++, c = t);
          }
          return E || (t++, d = 1), o = e.substring(k, t), a = 13;
        }
        return o += String.fromCharCode(m), t++, a = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(m), t++, t === r || !wn(e.charCodeAt(t)))
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
        for (; t < r && y(m); )
          t++, m = e.charCodeAt(t);
        if (s !== t) {
          switch (o = e.substring(s, t), o) {
            case "true":
              return a = 8;
            case "false":
              return a = 9;
            case "null":
              return a = 7;
          }
          return a = 16;
        }
        return o += String.fromCharCode(m), t++, a = 16;
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
  function b() {
    let m;
    do
      m = f();
    while (m >= 12 && m <= 15);
    return m;
  }
  return {
    setPosition: p,
    getPosition: () => t,
    scan: n ? b : f,
    getToken: () => a,
    getTokenValue: () => o,
    getTokenOffset: () => s,
    getTokenLength: () => t - s,
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
function wn(e) {
  return e >= 48 && e <= 57;
}
var qs;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(qs || (qs = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Bu = new Array(20).fill(0).map((e, n) => " ".repeat(n)), En = 200, Wu = {
  " ": {
    "\n": new Array(En).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(En).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(En).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(En).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(En).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(En).fill(0).map((e, n) => `\r
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
function js(e, n, r = Rr.DEFAULT) {
  let t = kt(e, !1), o = [], s = 0;
  function a(M) {
    return M ? () => s === 0 && M(t.getTokenOffset(), t.getTokenLength(), t.getTokenStartLine(), t.getTokenStartCharacter()) : () => !0;
  }
  function l(M) {
    return M ? (D) => s === 0 && M(D, t.getTokenOffset(), t.getTokenLength(), t.getTokenStartLine(), t.getTokenStartCharacter()) : () => !0;
  }
  function i(M) {
    return M ? (D) => s === 0 && M(D, t.getTokenOffset(), t.getTokenLength(), t.getTokenStartLine(), t.getTokenStartCharacter(), () => o.slice()) : () => !0;
  }
  function c(M) {
    return M ? () => {
      s > 0 ? s++ : M(t.getTokenOffset(), t.getTokenLength(), t.getTokenStartLine(), t.getTokenStartCharacter(), () => o.slice()) === !1 && (s = 1);
    } : () => !0;
  }
  function u(M) {
    return M ? () => {
      s > 0 && s--, s === 0 && M(t.getTokenOffset(), t.getTokenLength(), t.getTokenStartLine(), t.getTokenStartCharacter());
    } : () => !0;
  }
  let d = c(n.onObjectBegin), g = i(n.onObjectProperty), p = u(n.onObjectEnd), h = c(n.onArrayBegin), x = u(n.onArrayEnd), f = i(n.onLiteralValue), y = l(n.onSeparator), b = a(n.onComment), m = l(n.onError), k = r && r.disallowComments, R = r && r.allowTrailingComma;
  function E() {
    for (; ; ) {
      let M = t.scan();
      switch (t.getTokenError()) {
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
          ) : b();
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
      let _ = t.getToken();
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
    let D = t.getTokenValue();
    return M ? f(D) : (g(D), o.push(D)), E(), !0;
  }
  function O() {
    switch (t.getToken()) {
      case 11:
        let M = t.getTokenValue(), D = Number(M);
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
    return t.getToken() !== 10 ? (S(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (L(!1), t.getToken() === 6 ? (y(":"), E(), P() || S(4, [], [
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
    for (; t.getToken() !== 2 && t.getToken() !== 17; ) {
      if (t.getToken() === 5) {
        if (M || S(4, [], []), y(","), E(), t.getToken() === 2 && R)
          break;
      } else M && S(6, [], []);
      C() || S(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), M = !0;
    }
    return p(), t.getToken() !== 2 ? S(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : E(), !0;
  }
  function A() {
    h(), E();
    let M = !0, D = !1;
    for (; t.getToken() !== 4 && t.getToken() !== 17; ) {
      if (t.getToken() === 5) {
        if (D || S(4, [], []), y(","), E(), t.getToken() === 4 && R)
          break;
      } else D && S(6, [], []);
      M ? (o.push(0), M = !1) : o[o.length - 1]++, P() || S(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), D = !0;
    }
    return x(), M || o.pop(), t.getToken() !== 4 ? S(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : E(), !0;
  }
  function P() {
    switch (t.getToken()) {
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
  return E(), t.getToken() === 17 ? r.allowEmptyContent ? !0 : (S(4, [], []), !1) : P() ? (t.getToken() !== 17 && S(9, [], []), !0) : (S(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var zs;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(zs || (zs = {}));
var Vs;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Vs || (Vs = {}));
var Sr = js;
var Ks;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(Ks || (Ks = {}));

// src/core/json/parse-json.ts
function $e(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return Qu(n) ? { value: void 0, faults: [Tr] } : { value: n, faults: Zu(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? Xu(e) : Tr] };
  }
}
var Qs = { disallowComments: !0, allowTrailingComma: !1 }, Yu = 100, Tr = { path: "$", code: "json-too-deep", parameters: [] }, Ju = {
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
function Qu(e) {
  let n = [e].filter(Ys);
  for (let r = 0; n.length > 0; r++) {
    if (r === Yu)
      return !0;
    let t = [];
    for (let o of n)
      for (let s of Object.keys(o).map((a) => o[a]))
        Ys(s) && t.push(s);
    n = t;
  }
  return !1;
}
function Ys(e) {
  return typeof e == "object" && e !== null;
}
function Xu(e) {
  var l;
  let n = null;
  try {
    Sr(e, {
      onError: (i, c, u) => {
        n = n != null ? n : { error: i, offset: c, length: u };
      }
    }, Qs);
  } catch (i) {
    return Tr;
  }
  let r = n;
  if (r === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: r === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let t = e.slice(0, r.offset), o = e.slice(r.offset, r.offset + Math.max(r.length, 1));
  if ((o === "}" || o === "]") && t.trim().endsWith(","))
    return Js("json-trailing-comma", e, t.lastIndexOf(","), o);
  let s = (l = Ju[r.error]) != null ? l : "json-invalid";
  return Js(s === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : s : s, e, r.offset, o);
}
function Js(e, n, r, t) {
  let o = n.slice(0, r).split(/\r\n?|\n/), s = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, s, X(t)] };
}
function Zu(e) {
  let n = [], r = [];
  return Sr(e, {
    onObjectBegin: () => {
      r.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      r.pop();
    },
    onObjectProperty: (t, o, s, a, l, i) => {
      let c = r[r.length - 1], u = c.get(t);
      if (u === void 0)
        c.set(t, a + 1);
      else {
        let d = i().reduce(Re, "$");
        n.push({
          path: Re(d, t),
          code: "json-duplicate-key",
          parameters: [X(t), u, a + 1]
        });
      }
    }
  }, Qs), n;
}

// src/core/site-configuration.ts
var Xs = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Zs(e) {
  if (e === null)
    return { root: Ue, faults: [] };
  let { value: n, faults: r } = $e(e);
  if (!te(n))
    return { root: Ue, faults: r.length > 0 ? r : [{ path: "$", code: "expected-object", parameters: [] }] };
  let t = ae(n, "root");
  return t === void 0 ? { root: Ue, faults: r } : typeof t != "string" || Xs.test(t) ? { root: Ue, faults: [...r, { path: "$.root", code: "expected-text", parameters: [X(t)] }] } : { root: t.replace(/[_\s]+/g, " ").trim(), faults: r };
}
var ed = /^https?:\/\/[^\s[\]{}|<>"'~]+$/;
function bt(e) {
  return ed.test(e);
}
function ea(e) {
  let n = e === null ? null : $e(e).value, r = te(n) ? ae(n, "report") : void 0;
  return typeof r == "string" && !Xs.test(r) ? r.trim() : null;
}

// src/ui/exchange-meeting/load-exchanges.ts
var na = "Module:Skills survey/i18n/languages.json";
function be(r) {
  return v(this, arguments, function* (e, n = []) {
    var E, S, L, O;
    let { wiki: t, titles: o, user: s, messages: a } = e, l = [s.name, ...n], [i, c, u, d] = yield Promise.all([
      Promise.all(l.map((C) => t.peopleLinkingTo(C))),
      t.readPeople(l),
      t.readPages([o.skills(), Qn, na]),
      t.time()
    ]), g = new Set(l);
    i.forEach((C) => C.forEach((U) => g.add(U))), ta(c.people).forEach((C) => re(C).forEach((U) => g.add(U)));
    let { people: p, records: h, unread: x } = g.size === l.length ? c : yield t.readPeople(Array.from(g)), f = x.find((C) => C.user === s.name);
    if (f !== void 0)
      throw f.error;
    let y = (C) => {
      var U, A;
      return (A = (U = u.get(C)) == null ? void 0 : U.latest.text) != null ? A : null;
    }, b = $e((E = y(Qn)) != null ? E : "{}").value, m = $e((S = y(na)) != null ? S : "{}").value, k = te(m) && Array.isArray(m.languages) ? m.languages.filter((C) => typeof C == "string") : [], R = c.ownPages.get(s.name);
    return {
      people: p,
      records: h,
      unread: x.map((C) => C.user),
      ownPage: R === void 0 ? o.people(s.name) : R,
      steps: ta(p),
      taxonomy: Zn($e((L = y(o.skills())) != null ? L : "").value).taxonomy,
      matching: te(b) ? bs(b.matching).options : Dn,
      reportPage: (O = ea(y(Qn))) != null ? O : a.text("localskills-meeting-report-page"),
      languages: k.length > 0 ? k : ["en"],
      clockOffset: isNaN(d.getTime()) ? 0 : d.getTime() - e.now().getTime()
    };
  });
}
function Or(e, n) {
  return e.steps.some((t) => t.user === n.user && t.step === n.step && t.seek === n.seek && t.offer === n.offer && t.at === n.at) ? e : I(T({}, e), { steps: e.steps.concat([n]) });
}
function ta(e) {
  let n = [];
  return e.forEach((r) => r.steps.forEach((t) => n.push(t))), n;
}
function Me(e, n, r = null) {
  var o;
  let t = new Date(e.now().getTime() + n.clockOffset).toISOString().replace(/\.\d+Z$/, "Z");
  return ((o = r == null ? void 0 : r.steps) != null ? o : []).reduce((s, { at: a }) => a > s ? a : s, t);
}
function we(e, n) {
  return Me(e, n).slice(0, 10);
}
var ra = /* @__PURE__ */ new WeakMap();
function pe(e, n) {
  let r = we(e, n), t = ra.get(n);
  if ((t == null ? void 0 : t.date) === r)
    return t.exchanges;
  let o = ft(n.steps, { date: r });
  return ra.set(n, { date: r, exchanges: o }), o;
}
function oa(e, n) {
  let { name: r } = e.user;
  return _s(
    n.steps.filter((t) => t.user === r || re(t).includes(r)),
    { date: we(e, n) }
  ).filter(({ step: t, reason: o }) => t.user === r && o !== "repeated");
}
function Rn(e, n) {
  var r, t;
  return _n((t = (r = e.people.get(n)) == null ? void 0 : r.preferences) != null ? t : []).preferences;
}
function je(e, n) {
  let r = [];
  return e.records.filter((t) => t.user === n).forEach(({ languages: t }) => t.forEach((o) => {
    r.includes(o) || r.push(o);
  })), r;
}

// src/core/exchange/steps/my-exchanges.ts
function wt(e, n) {
  let r = e.filter((a) => re(a).includes(n) && !nd(a, n)).sort((a, l) => oe(a.since, l.since) || oe(a.seek, l.seek) || oe(a.offer, l.offer)), t = r.filter(({ state: a }) => a === "accepted"), o = t.filter(({ confirmed: a }) => a.size > 0 && !a.has(n)), s = (a) => +!a.waitingFor.includes(n);
  return {
    toAnswer: r.filter(({ state: a, asker: l }) => a === "asked" && l !== n),
    toConfirm: o,
    agreed: t.filter((a) => !o.includes(a)).sort((a, l) => s(a) - s(l)),
    asked: r.filter(({ state: a, asker: l }) => a === "asked" && l === n),
    earlier: r.filter(({ state: a }) => a !== "asked" && a !== "accepted").reverse()
  };
}
function nd({ state: e, asker: n, steps: r, disregarded: t }, o) {
  let s = r.concat(t.map(({ step: a }) => a));
  return e === "declined" && n === o && !s.some(({ step: a }) => a === "ask");
}
function ne(e, n) {
  let [r, t] = re(e);
  return n === r ? t : r;
}

// src/ui/list-words.ts
function Et(e, n) {
  let { ListFormat: r } = Intl;
  try {
    return r ? new r(n, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (t) {
    return e.join(", ");
  }
}

// src/ui/exchange-meeting/exchange-words.ts
function Ae(e, { seek: n, offer: r, skill: t }) {
  var o, s, a, l, i;
  return (i = (l = (a = (o = Z(e, "offer", r)) == null ? void 0 : o.skill) != null ? a : (s = Z(e, "seek", n)) == null ? void 0 : s.skill) != null ? l : t) != null ? i : "";
}
function Z(e, n, r) {
  var t;
  return (t = e.records.find((o) => o.kind === n && se(o) === r)) != null ? t : null;
}
function Rt(e, { seek: n }, r) {
  let t = Z(e, "seek", n);
  return t !== null && t.user === r && t.status === "open" ? t : null;
}
function St({ messages: e }, n, r, t = r) {
  if (r === "")
    return w("bdi", {}, t);
  let { text: o, language: s, direction: a } = Ze(r, n.taxonomy, e);
  return w("bdi", T({ dir: a }, s === null ? {} : { lang: s }), o);
}
function Ee({ messages: e }, n, r) {
  return Ze(r, n.taxonomy, e).text;
}
function Un({ languageName: e, messages: n }, r) {
  return Et(r.map((t) => {
    var o, s;
    return e((s = (o = he(t)) == null ? void 0 : o.code) != null ? s : t);
  }), n.language);
}
function vr(e, n, r, t) {
  var c, u, d, g;
  let { titles: o, pageUrl: s } = e, a = (u = (c = n.people.get(r)) == null ? void 0 : c.readings) != null ? u : [], l = (p) => p !== null && t !== null && p.kind === t.kind && p.id === t.id, i = (d = a.find((p) => l(p.record))) != null ? d : a.find((p) => p.record !== null);
  return s((g = i == null ? void 0 : i.title) != null ? g : o.people(r)) + (t === null ? "" : `#${t.kind}-${t.id}`);
}
function Tt(e, n, r, t) {
  let o = vr(e, n, r, t);
  return w("a", { href: o, target: "_blank", rel: "noopener" }, w("bdi", {}, r));
}
function Sn({ messages: e, user: n, formatDate: r }, t) {
  let { state: o, asker: s, since: a, on: l, confirmed: i } = t, c = ne(t, n.name), u = V(t.seek) === n.name ? "learn" : "teach", d = (g) => e.text(`localskills-meeting-state-${g}`, c, r(a));
  switch (o) {
    case "asked":
      return d(`${s === n.name ? "asked" : "asks"}-${u}`);
    case "accepted":
      return l === null ? d(`accepted-${u}`) : e.text("localskills-meeting-state-meet", c, r(l));
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
function sa(e, n, r, t) {
  let { kind: o, key: s } = r, a = Z(n, o, s);
  return V(s) === e.user.name ? "self" : t !== "active" ? "blocked" : a === null ? "gone" : Be(a, we(e, n)) !== null ? "absent" : aa(e, n, a).isFull ? "no-room" : null;
}
function aa(e, n, r) {
  var o;
  let t = r.kind === "seek" ? 1 : (o = r.capacity) != null ? o : n.matching.usualCapacity;
  return Cs(pe(e, n), r.kind, se(r), t, e.user.name);
}
function ia(e, n, r) {
  return v(this, null, function* () {
    let { messages: t } = e, o = yield be(e, [V(r)]), s = Z(o, n, r), { isFull: a, until: l } = s === null ? { isFull: !1, until: null } : aa(e, o, s);
    if (!a)
      return null;
    let i = t.text(`localskills-meeting-full-${n}`);
    return {
      status: t.text(`localskills-meeting-full-status-${n}`),
      text: l === null ? i : `${i} ${t.text("localskills-meeting-full-until", e.formatDate(l))}`
    };
  });
}
function la(e, n, r, t, o) {
  var h, x;
  let { user: s } = e, a = r.kind === "offer" ? "seek" : "offer", l = we(e, n), { relatedTo: i } = dt(n.taxonomy), c = ({ skill: f }) => {
    var m;
    let [y, b] = a === "seek" ? [f, r.skill] : [r.skill, f];
    return (m = i(y).find((k) => k.skill === b)) != null ? m : null;
  }, u = n.records.filter((f) => f.user === s.name), d = u.filter((f) => f.kind === a && Be(f, l) === null).map((f) => {
    var m;
    let y = c(f), b = se(f) === o;
    return { record: f, fits: b ? 1 / 0 : (m = y == null ? void 0 : y.quality) != null ? m : 0, isOther: !b && (y == null ? void 0 : y.relation) === "near" };
  }).filter(({ fits: f }) => f > 0).sort((f, y) => y.fits - f.fits), g = (f) => f.map(({ record: y }) => ({ key: se(y), record: y, isNew: !1 })), p = {
    kind: a,
    user: s.name,
    id: ss(a, u.filter((f) => f.kind === a).map(({ id: f }) => f)),
    skill: r.skill,
    level: null,
    methods: [],
    languages: t,
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
    { key: se(p), record: p, isNew: !0 },
    ...g(d.filter(({ isOther: f }) => f))
  ];
}
function ca(e, n, r, t) {
  var u, d;
  let [o, s] = r.kind === "offer" ? [t.key, se(r)] : [se(r), t.key], a = pe(e, n), l = ({ declinedBy: g }) => g.includes(r.user), i = re({ seek: o, offer: s }).join("/"), c = (g) => {
    var p, h;
    return [
      (p = Z(n, "seek", g.seek)) == null ? void 0 : p.skill,
      (h = Z(n, "offer", g.offer)) == null ? void 0 : h.skill,
      ...g.skills
    ].filter((x) => x !== void 0).map((x) => mn(x, n.taxonomy));
  };
  return (d = (u = a.find((g) => g.seek === o && g.offer === s && (g.state === "asked" || g.state === "accepted" || g.state === "done" || l(g)))) != null ? u : a.find((g) => l(g) && re(g).join("/") === i && c(g).includes(mn(r.skill, n.taxonomy)))) != null ? d : null;
}
function ua(e, n) {
  return v(this, null, function* () {
    let r = je(n, e.user.name), t = r.length > 0 ? r : yield e.wiki.spokenLanguages(e.user.name).catch(() => []);
    return t.length > 0 ? t : [e.messages.language];
  });
}
function Mr(e, n, r, t) {
  let o = t.record, s = n.records.filter((i) => i.user === o.user || i.user === r.user), [a, l] = r.kind === "offer" ? [o, r] : [r, o];
  return gt(se(a), se(l), {
    records: t.isNew ? s.concat([o]) : s,
    date: we(e, n),
    taxonomy: n.taxonomy,
    requests: mt(pe(e, n))
  }, n.matching);
}

// src/ui/survey-making/fields.ts
function da(e, n, r, t) {
  var s;
  let o = new OO.ui.FieldLayout(e, T({
    label: r.isOwnText === !0 ? $(w("bdi", {}, n.label)) : n.label,
    align: (s = r.align) != null ? s : "top"
  }, n.help === void 0 ? {} : { help: n.help, helpInline: !0 }));
  return I(T({
    element: o.$element[0]
  }, t), {
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
  let { kind: n = "text", direction: r = "auto", value: t, maxLength: o, min: s, max: a, placeholder: l } = e, i = T(T({
    value: t
  }, o === void 0 ? {} : { maxLength: o }), l === void 0 ? {} : { placeholder: l }), c = n === "lines" ? new OO.ui.MultilineTextInputWidget(I(T({}, i), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(I(T({}, i), { autocomplete: "off" }));
  n === "number" || n === "date" ? (c.$input.attr(T(T({ type: n }, s === void 0 ? {} : { min: s }), a === void 0 ? {} : { max: a })), c.$input.val(t)) : c.$input.attr("dir", r);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), da(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function Ar(e) {
  let n = new OO.ui.CheckboxInputWidget({ selected: e.value }), r = !1;
  return n.on("change", (t) => {
    r || e.onChange(t === !0);
  }), da(n, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => n.isSelected(),
    show(t) {
      r = !0, n.setSelected(t), r = !1;
    }
  });
}

// src/ui/exchange-meeting/note-field.ts
function vt(e, n) {
  var i, c;
  let r = w("div", { "aria-live": "polite" }), t = null, o = null, s = ({ kind: u, text: d }) => e.text(`localskills-private-${u}`, d), a = (u) => {
    let d = Cn(u);
    o !== null && o.text !== (d == null ? void 0 : d.text) && (o.said.remove(), o = null), W(r, d === null || o !== null ? null : q("warning", s(d)));
  }, l = Ot(I(T({
    label: n.label,
    kind: "lines",
    value: (i = n.value) != null ? i : "",
    maxLength: go
  }, n.help === void 0 ? {} : { help: n.help }), {
    onChange(u) {
      var d;
      a(u), (d = n.onChange) == null || d.call(n, u);
    }
  }));
  return a((c = n.value) != null ? c : ""), {
    element: w("div", { class: "ext-localSkills-meeting-note" }, l.element, r),
    value: () => l.value().trim() || null,
    unlessPrivate(u, d) {
      let g = Cn(l.value());
      if (g === null || g.text === t) {
        d();
        return;
      }
      let p = q(
        "warning",
        w("p", {}, s(g)),
        z(H(e.text("localskills-save-page-anyway"), "normal", () => {
          t = g.text, d();
        }))
      );
      o = { text: g.text, said: p }, W(r), W(u, p), J(p);
    }
  };
}

// src/core/exchange/steps/step-limit.ts
function ga(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((o, s) => ({ one: o, index: s })).sort((o, s) => o.one.step.at < s.one.step.at ? 1 : o.one.step.at > s.one.step.at ? -1 : s.index - o.index), r = { ask: 0, other: 0 }, t = new Set(n.filter(({ one: o }) => o.step.step === "ask" ? r.ask++ < 200 : r.other++ < 1e3).map(({ index: o }) => o));
  return e.filter((o, s) => t.has(s));
}

// src/ui/exchange/made-by-other-notice.ts
function pa(e, n, r, t) {
  return q(
    "warning",
    w("p", {}, t === null ? e.text("localskills-save-not-yours") : e.text("localskills-exchange-made-by-other", r, t)),
    w("p", {}, w(
      "a",
      { href: n(r, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-made-by-other-see")
    ))
  );
}

// src/core/exchange/keep-own-words.ts
var td = 20;
function me({ template: e, parameters: n }) {
  return JSON.stringify([e, Array.from(n).sort(([r], [t]) => oe(r, t))]);
}
function De(e, n) {
  let r = /* @__PURE__ */ new Map();
  return n.map(me).forEach((t) => {
    var o;
    return r.set(t, ((o = r.get(t)) != null ? o : 0) + 1);
  }), e.filter((t) => {
    var a;
    let o = me(t), s = (a = r.get(o)) != null ? a : 0;
    return r.set(o, s - 1), s <= 0;
  });
}
function rd(e, { start: n, end: r }) {
  let t = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(r) === `
`;
  return e.slice(0, n) + e.slice(t ? r + 1 : r);
}
function ze(e, n, r) {
  let t = e;
  for (let o = 0; o < td; o++) {
    let s = De(r(t), n);
    if (s.length === 0)
      return t;
    let a = (l, i) => i !== l && i.start >= l.start && i.end <= l.end;
    t = s.filter((l) => !s.some((i) => a(l, i))).sort((l, i) => i.start - l.start).reduce(rd, t);
  }
  return null;
}

// src/core/exchange/claim-calls.ts
var od = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function sd({ template: e, parameters: n }, r) {
  let t = new Map(Array.from(n).filter(([a]) => !od.test(a))), [o, s] = e === Ce ? ["at", r] : ["confirmed", r.slice(0, 10)];
  return t.get(o) === s ? t.delete(o) : t.set(o, s), qe(e, Array.from(t));
}
function Mt(e, n, r, t) {
  return n.filter(({ template: s }) => s !== ke).sort((s, a) => s.start - a.start).reduce((s, a) => {
    let l = me(a), i = t(s).find((c) => me(c) === l);
    return i === void 0 ? s : s.slice(0, i.start) + sd(i, r) + s.slice(i.end);
  }, e);
}

// src/ui/wiki-words.ts
var ad = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], id = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function ma(e, n) {
  Array.from(e.childNodes).forEach((r) => {
    if (r.nodeType === Node.TEXT_NODE)
      n.appendChild(document.createTextNode(r.nodeValue || ""));
    else if (r.nodeType === Node.ELEMENT_NODE && !id.includes(r.nodeName.toUpperCase())) {
      let t = r, o = n, s = t.nodeName === "A" && t.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(s) ? o = w("a", { href: s, target: "_blank", rel: "noopener" }) : ad.includes(t.nodeName) && (o = document.createElement(t.nodeName), t.dir && (o.dir = t.dir), t.lang && (o.lang = t.lang)), ma(t, o), o !== n && n.appendChild(o);
    }
  });
}
function fa(e) {
  let n = w("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return ma(new DOMParser().parseFromString(e, "text/html").body, n), n;
}

// src/ui/survey-form/text-to-copy.ts
function ya(e, n, r, t = !1) {
  let [o, s] = t ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], a = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  a.$input.attr({ "aria-label": r.text(o), dir: "auto" });
  let l = H(r.text("localskills-save-copy"), "normal", () => {
    a.select(), document.execCommand("copy") && l.setLabel(r.text("localskills-save-copied"));
  });
  return w(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    w("summary", {}, r.text(o)),
    w("p", {}, r.text(s)),
    a.$element[0],
    z(l),
    w("p", {}, w("a", { href: n, target: "_blank", rel: "noopener" }, r.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var ld = ["offline", "session-lost", "read-only", "rate-limited", "other"], cd = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], ud = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function dd(e, n) {
  let { context: { messages: r }, fault: t, isOther: o, tryAgain: s } = e, { question: a, imageUrl: l } = t.details.captcha, i = new OO.ui.TextInputWidget({ autocomplete: "off" }), c = () => {
    i.getValue().trim() !== "" && s({ captcha: { id: n, word: i.getValue().trim() } });
  };
  return i.on("enter", c), w(
    "div",
    { class: "ext-localSkills-form-captcha" },
    l === null ? null : w("img", { src: l, alt: r.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(i, {
      align: "top",
      label: a || r.text("localskills-save-captcha-answer")
    }).$element[0],
    z(H(r.text(o === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function ha(e) {
  var b, m;
  let { context: n, fault: r, title: t, pageText: o, isKept: s, isOther: a = !1, tryAgain: l } = e, { messages: i, pageUrl: c } = n, { reason: u, explanation: d, details: g } = r, p = (m = (b = g.captcha) == null ? void 0 : b.id) != null ? m : null, h = u === "captcha" && p === null, x = a && ud.includes(u), f = h ? i.text(a ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : i.text(`localskills-save-${x ? "page-" : ""}${u}`, n.user === null ? "" : n.user.name), y = [
    w("p", {}, w("strong", {}, i.text("localskills-save-failed")), " ", f),
    w("p", {}, i.text(s ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? y.push(w("p", {}, i.text("localskills-save-wiki-says")), fa(g.html)) : d !== "" && y.push(
    w("p", {}, i.text("localskills-save-wiki-says")),
    w("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && y.push(w("p", {}, w("a", {
    href: c("Special:UserLogin", { returnto: n.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, i.text("localskills-save-log-in")))), p !== null && y.push(dd(e, p)), u === "filter-warning" && y.push(z(H(
    i.text(a ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => l({ warningsAccepted: !0 })
  ))), ld.includes(u) && y.push(z(H(i.text("localskills-save-try-again"), "normal", () => l()))), (h || cd.includes(u)) && y.push(ya(o, c(t, { action: "edit" }), i, a)), q(u === "filter-warning" ? "warning" : "error", ...y);
}

// src/ui/exchange-meeting/meeting-fault.ts
var gd = "localskills-meeting-save-";
function Pr(e) {
  let { context: n, fault: r, title: t, text: o, isKept: s, tryAgain: a } = e, { messages: l } = n;
  return ha({
    fault: r,
    title: t,
    pageText: o,
    isKept: s,
    tryAgain: a,
    context: {
      user: n.user,
      pageUrl: n.pageUrl,
      pageTitle: n.pageTitle,
      messages: I(T({}, l), {
        text(i, ...c) {
          let u = i.replace(/^localskills-save-/, gd);
          return l.text(l.has(u) ? u : i, ...c);
        }
      })
    }
  });
}
function Ve(e, n) {
  let { context: r, outcome: t, isKept: o, place: s, save: a } = e, l = t.kind === "fault" ? Pr({
    context: r,
    isKept: o,
    fault: t.fault,
    title: t.title,
    text: t.text,
    tryAgain: (i = {}) => a(n, i)
  }) : pd(r, t, (i) => a(i, {}));
  W(s, l), J(l);
}
function pd(e, n, r) {
  let { messages: t, pageUrl: o, titles: s, user: a } = e, l = (i, ...c) => t.text(`localskills-meeting-${i}`, ...c);
  return q(
    "warning",
    w("p", {}, n.by === null ? l("foreign-hidden") : l("foreign", n.by)),
    w("p", {}, w("a", {
      href: o(s.people(a.name), Lr(n.ownRevision, n.revision)),
      target: "_blank",
      rel: "noopener"
    }, l("foreign-look"))),
    z(
      H(l("foreign-leave-out"), "primary", () => r("leave-out")),
      H(l("foreign-keep"), "normal", () => r("keep"))
    )
  );
}

// src/core/wikitext/same-calls.ts
function Tn(e, n) {
  let r = (t) => JSON.stringify(t.map(({ template: o, parameters: s }) => [o, Array.from(s)]));
  return r(e) === r(n);
}

// src/ui/exchange/take-out-merged.ts
function xa(e, n, r) {
  return v(this, null, function* () {
    var o;
    let t = (yield e.readPages([r.title])).get(r.title);
    t !== void 0 && !Tn(n((o = t.latest.text) != null ? o : ""), n(r.text)) && (yield e.save(I(T({}, r), { baseRevision: t.latest.id })));
  });
}

// src/ui/exchange-meeting/own-page.ts
function md(e) {
  return (isNaN(e.getTime()) ? /* @__PURE__ */ new Date() : e).toISOString().replace(/\.\d+Z$/, "Z");
}
function Ke(o, s) {
  return v(this, arguments, function* (e, n, r = "ask", t = {}) {
    let { wiki: a, titles: l, user: i } = e, c = l.people(i.name), u = "", d = () => v(null, null, function* () {
      var L, O, C, U, A, P, M, D, N, _, j;
      let { people: p, ownPages: h } = yield a.readPeople([i.name]), x = h.get(i.name);
      if (x === null)
        throw new ce("not-yours", "");
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
      let { own: y = null, saved: b = null, doubt: m = null } = (A = (U = p.get(i.name)) == null ? void 0 : U.pages.find((F) => F.title === f.title)) != null ? A : {}, k = yield a.templateReader(), R = (D = (M = y == null ? void 0 : y.text) != null ? M : ze((P = f.latest.text) != null ? P : "", [], k)) != null ? D : "", E = k(m === null && (N = b == null ? void 0 : b.text) != null ? N : R), S = k((_ = f.latest.text) != null ? _ : "");
      return {
        page: f,
        ownText: R,
        ownRevision: (j = y == null ? void 0 : y.id) != null ? j : null,
        isForeign: !Tn(E, S),
        foreignCalls: De(S, E)
      };
    }), g = (p) => v(null, null, function* () {
      var L, O, C, U;
      let { page: h, ownText: x, ownRevision: f, isForeign: y, foreignCalls: b } = yield d();
      if (y && r === "ask")
        return { kind: "foreign-changes", by: (L = h == null ? void 0 : h.latest.user) != null ? L : null, ownRevision: f, revision: (O = h == null ? void 0 : h.latest.id) != null ? O : 0 };
      let m = yield a.templateReader(), k = (C = h == null ? void 0 : h.latest.text) != null ? C : "", R = y ? r === "leave-out" ? x : Mt(k, b, md(yield a.time()), m) : k, E = m(R);
      if (h !== null && h.latest.user === i.name && n.isDone(E))
        return { kind: "saved" };
      u = n.isDone(E) ? R : n.apply(R, m);
      try {
        let { mergedWith: A } = yield a.save(T({
          title: c,
          text: u,
          summary: n.summary,
          baseRevision: (U = h == null ? void 0 : h.latest.id) != null ? U : 0
        }, t));
        A !== void 0 && (yield xa(a, m, { title: c, text: u, summary: n.summary }));
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
      fault: Ie(p) ? p : new ce("other", String(p))
    }));
  });
}

// src/ui/exchange-meeting/saving-sign.ts
function Ye(e, n) {
  let r = w("span", {}, e.text("localskills-meeting-saving-step")), t = w(
    "p",
    { class: "ext-localSkills-meeting-saving", role: "status" },
    r,
    w("progress", { "aria-hidden": "true" })
  );
  return W(n, t), J(t), {
    say(o) {
      r.textContent = o;
    }
  };
}

// src/ui/exchange-meeting/others-words-notice.ts
var fd = 5, ka = 300;
function ba(e, n, r, t) {
  let { messages: o, pageUrl: s } = e, { title: a, saved: l, othersWords: i } = r, c = (b, ...m) => o.text(`localskills-meeting-${b}`, ...m), u = w("div", {}), d = (b, m) => {
    let k = m(b);
    return k.filter((R) => !De(k, i).includes(R));
  }, g = (b, m, k) => v(null, null, function* () {
    Ye(o, u), x(!0);
    let R = Me(e, n), E = yield Ke(e, {
      apply: (S, L) => {
        var O;
        return b === "claim" ? Mt(S, d(S, L), R, L) : (O = ze(S, De(L(S), i), L)) != null ? O : S;
      },
      isDone(S) {
        let L = S.map(me);
        return i.every((O) => !L.includes(me(O)));
      },
      // Messages used here: localskills-meeting-summary-claim, localskills-meeting-summary-remove
      summary: c(`summary-${b}`)
    }, m, k);
    if (x(!1), E.kind === "saved") {
      t == null || t(q("success", c(`others-words-${b}${b === "claim" ? "ed" : "d"}`, i.length)));
      return;
    }
    Ve({
      context: e,
      outcome: E,
      isKept: !1,
      place: u,
      save: (S, L) => {
        g(b, S, L);
      }
    }, m);
  }), p = H(c("others-words-claim", i.length), "normal", () => {
    g("claim", "ask", {});
  }), h = H(c("others-words-remove", i.length), "normal", () => {
    g("remove", "ask", {});
  }), x = (b) => [p, h].forEach((m) => m.setDisabled(b)), f = t !== null && a === n.ownPage, y = (b, m) => w("a", { href: s(a, m), target: "_blank", rel: "noopener" }, b);
  return q(
    "warning",
    w("p", {}, c("others-words", a, i.length)),
    w("ul", {}, ...i.slice(0, fd).map(({ start: b, end: m }) => {
      var R, E;
      let k = (E = (R = l == null ? void 0 : l.text) == null ? void 0 : R.slice(b, m)) != null ? E : "";
      return w("li", {}, w(
        "code",
        { dir: "auto" },
        k.length > ka ? `${k.slice(0, ka)}\u2026` : k
      ));
    })),
    f ? null : w("p", {}, c("others-words-by-hand", i.length)),
    w(
      "p",
      {},
      y(c("others-words-history"), { action: "history" }),
      ...f ? [] : [" \xB7 ", y(c("others-words-edit"), { action: "edit" })]
    ),
    u,
    f ? z(p, h) : null
  );
}

// src/ui/exchange-meeting/own-page-notices.ts
function Lr(e, n) {
  return e === null ? { action: "history" } : { oldid: String(e), diff: String(n) };
}
function At(e, n, r) {
  var u;
  let { messages: t, pageUrl: o, titles: s, user: a } = e, l = s.people(a.name), { pages: i = [], stepsBeyond: c = 0 } = (u = n.people.get(a.name)) != null ? u : {};
  return [
    ...c === 0 ? [] : [q("warning", w(
      "p",
      {},
      t.text("localskills-meeting-steps-beyond", c, 200, 1e3)
    ))],
    ...n.ownPage === l ? [] : [pa(t, o, l, n.ownPage)],
    ...i.filter(({ isChangedByOthers: d, doubt: g }) => d || g === "moved").map(({ title: d, own: g, latest: p, doubt: h }) => {
      var x;
      return q(
        "warning",
        w("p", {}, t.text(h === "moved" ? "localskills-meeting-moved-by-others" : "localskills-meeting-changed-by-others", d)),
        w("p", {}, w("a", {
          href: o(d, Lr((x = g == null ? void 0 : g.id) != null ? x : null, p.id)),
          target: "_blank",
          rel: "noopener"
        }, t.text("localskills-meeting-foreign-look")))
      );
    }),
    ...i.filter(({ othersWords: d }) => d.length > 0).map((d) => ba(e, n, d, r))
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
function Lt({ messages: e, pageUrl: n }, r) {
  return w(
    "a",
    { href: bt(r) ? r : n(r), target: "_blank", rel: "noopener" },
    e.text("localskills-meeting-report")
  );
}

// src/ui/exchange-meeting/select-field.ts
var xd = 0;
function Nr(e) {
  let n = `ext-localSkills-meeting-select-${++xd}`, r = w("select", T({
    id: n,
    class: "ext-localSkills-meeting-select"
  }, e.help === void 0 ? {} : { "aria-describedby": `${n}-help` }), ...e.options.map(({ value: t, label: o }) => w("option", { value: t }, o)));
  return r.value = e.value, r.addEventListener("change", () => e.onChange(r.value)), {
    element: w(
      "div",
      { class: "ext-localSkills-meeting-field" },
      w("label", { for: n }, e.label),
      r,
      e.help === void 0 ? null : w("div", { class: "ext-localSkills-meeting-quiet", id: `${n}-help` }, e.help)
    ),
    value: () => r.value
  };
}

// src/core/i18n/number-format.ts
var wa = {
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
function Ea(e) {
  let n = Bn(e), r = /* @__PURE__ */ new Map();
  return (t, o) => {
    var a;
    let s = (a = r.get(o)) != null ? a : new Intl.NumberFormat(n, { minimumFractionDigits: o, maximumFractionDigits: o });
    return r.set(o, s), s.format(t);
  };
}
function Bn(e, n = "") {
  var t, o;
  let r = (o = wa[(t = e.find((s) => Object.prototype.hasOwnProperty.call(wa, s))) != null ? t : ""]) != null ? o : "latn";
  return [...e, "en"].filter(kd).map((s) => `${s}-u${n}-nu-${r}`);
}
function kd(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function Ra(e) {
  var n, r;
  return Number.isInteger(e) ? 0 : Math.min(2, (r = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? r : 0);
}

// src/core/i18n/date-format.ts
function Sa(e) {
  let n = new Intl.DateTimeFormat(
    Bn(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (r) => {
    let t = /^\d{4}-\d\d-\d\d$/.test(r) ? Date.parse(`${r}T00:00:00Z`) : NaN;
    return isNaN(t) ? r : n.format(t);
  };
}

// src/core/report/round.ts
function Nt(e, n, r = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** r;
  let [t, o] = Math.abs(e).toExponential().split("e"), s = t.replace(".", ""), a = Number(o) + 1 + r + n, l = a < 0 ? 0 : Number(s.charAt(a) || "0"), i = Math.max(0, a), c = Number(s.slice(0, i).padEnd(i, "0") || "0") + (l >= 5 ? 1 : 0);
  return c === 0 ? 0 : (e < 0 ? -1 : 1) * +`${c}e-${n}`;
}

// src/core/report/markup.ts
var bd = 255, wd = /\uE000(\d+)\uE001/g;
function Ta(e) {
  let n = (a, ...l) => {
    let i = l.map((c, u) => typeof c == "object" ? `\uE000${u}\uE001` : typeof c == "string" ? c.replace(/[\uE000\uE001]/g, "") : c);
    return ee(e.text(a, ...i)).replace(wd, (c, u) => {
      let d = l[Number(u)];
      return typeof d == "object" ? d.wikitext : c;
    });
  }, r = (a, l = 0) => {
    let i = Nt(a, l), c = ee(e.number(Math.abs(i), l));
    return i < 0 ? `<bdi dir="ltr">\u2212${c}</bdi>` : c;
  }, t = Sa(e.languageChain), o = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: r,
    percent: (a) => {
      var c;
      let l = Nt(a, 0, 2), i = (c = o.get(l)) != null ? c : n("localskills-results-percent", e.number(l, 0));
      return o.set(l, i), i;
    },
    date: (a) => `<time datetime="${Ed({ text: a })}">${ee(t(a))}</time>`,
    digits: (a) => String(a).replace(/\d/g, (l) => e.number(Number(l))),
    signed: (a, l) => Nt(a, l != null ? l : 0) > 0 ? `<bdi dir="ltr">+${r(a, l)}</bdi>` : r(a, l),
    label: ({ text: a, language: l, direction: i }) => l === e.language ? ee(a) : l === null ? `<bdi>${ee(a)}</bdi>` : `<bdi lang="${l}" dir="${i}">${ee(a)}</bdi>`
  };
}
function Ed({ text: e }) {
  return ee(e).replace(/"/g, "&quot;");
}
function Wn(e, n, r) {
  let t = n != null ? n : ee(e);
  return e.trim() === "" || er(e) > bd || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? t : `[[:${e}${r === void 0 ? "" : `#${r}`}|${t}]]`;
}
function It(e, n, r) {
  return Wn(`Special:MyLanguage/${e}`, n, r);
}

// src/core/exchange/steps/message-text.ts
var Rd = "my-exchanges";
function Oa(e) {
  let { step: n, seek: r, offer: t, at: o } = e;
  return encodeURIComponent((n === "ended" || n === "ended-agreed" || n === "paused" ? [n, r, t] : [n, o, r, t]).join(" ")).replace(/['~_*]/g, (a) => `%${a.charCodeAt(0).toString(16)}`);
}
function va(e, n) {
  var h;
  let r = Ta(n), { step: t, skill: o, reasons: s, titles: a } = e, { say: l } = r, i = V(t.seek) === t.user ? V(t.offer) : V(t.seek), c = { wikitext: `<bdi>${It(e.page, ee(t.user))}</bdi>` }, u = [l(
    `localskills-talk-${Sd(t)}`,
    c,
    { wikitext: `'''${r.label(o)}'''` },
    vd(i, a),
    (h = e.day) != null ? h : ""
  )];
  s.length > 0 && u.push("", l("localskills-talk-reasons"), ...s.map((x) => `* ${ee(x)}`)), t.note !== null && t.note.trim() !== "" && u.push(
    "",
    l("localskills-talk-note", c),
    `<div dir="auto" style="margin-inline: 1.5em">${ee(pr(t.note)).replace(/&#10;/g, "<br>")}</div>`
  );
  let d = Td(e, r);
  d !== "" && u.push("", d);
  let g = Ma(a, r), p = e.reportPage === null ? l("localskills-talk-foot", g) : l("localskills-talk-foot-report", g, Md(e.reportPage, l("localskills-talk-report")));
  return u.push("", `<small>${p}</small>`), {
    heading: n.text("localskills-talk-heading", o.text),
    text: `<div lang="${n.language}" dir="${n.direction}" class="mw-content-${n.direction}">
${u.join(`
`)}
</div>
~~~~`
  };
}
function Sd(e) {
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
function Td({ step: e, until: n, isOpen: r, titles: t, page: o }, l) {
  var i = l, { say: s } = i, a = Yn(i, ["say"]);
  let c = Ma(t, T({ say: s }, a)), u = s("localskills-talk-page", { wikitext: `<bdi>${ee(e.user)}</bdi>` }), d = s("localskills-talk-by-hand", { wikitext: It(o, u, Od(e)) });
  switch (e.step) {
    case "ask":
      return `${s("localskills-talk-ask-next", c, n != null ? n : "")} ${d}`;
    case "accept":
      return `${s("localskills-talk-accept-next", c)} ${d}`;
    case "decline":
      return s("localskills-talk-decline-next", { wikitext: Wn(t.exchange(), s("localskills-talk-board")) });
    case "ended":
    case "paused":
      return s(
        `localskills-talk-${e.step}-next`,
        c,
        { wikitext: Wn(t.exchange(), s("localskills-talk-board")) }
      );
    case "ended-agreed":
      return s("localskills-talk-ended-agreed-next", c);
    case "meet":
      return `${s("localskills-talk-meet-next", c)} ${d}`;
    case "confirm":
      return r ? `${s("localskills-talk-confirm-next", c)} ${d}` : (
        // Who seeks can close the search; what is offered goes on.
        e.outcome !== "not-met" && V(e.offer) === e.user ? s("localskills-talk-confirm-done", c) : ""
      );
    default:
      return "";
  }
}
function Od({ step: e, seek: n, offer: r }) {
  return [e, ...[n, r].map((t) => t.replace(/\/([^/]*)$/, "-$1"))].join("-").replace(/ /g, "_");
}
function Ma(e, { say: n }) {
  return { wikitext: `'''[[:${e.root}#${Rd}|${n("localskills-talk-mine")}]]'''` };
}
function vd(e, n) {
  return { wikitext: `<bdi>${It(n.people(e), ee(e))}</bdi>` };
}
function Md(e, n) {
  return { wikitext: bt(e) ? `<span class="plainlinks">[${e} ${n}]</span>` : Wn(e, n) };
}

// src/ui/exchange-meeting/deliver-message.ts
function Aa(o, s, a) {
  return v(this, arguments, function* (e, n, r, t = {}) {
    var g, p;
    let { wiki: l, user: i } = e, { step: c } = r, u = V(c.seek) === i.name ? V(c.offer) : V(c.seek);
    if (!Rn(n, u).messages)
      return { kind: "unwanted" };
    let d = null;
    try {
      let h = `User talk:${u}`, x = Oa(c), { heading: f, text: y } = yield Ad(e, n, r);
      return d = { title: h, heading: f, text: y.replace("<div ", `<div data-localskills-step="${x}" `) }, ((p = (g = (yield l.readPages([h])).get(h)) == null ? void 0 : g.latest.text) != null ? p : "").includes(x) || (yield l.addSection(d, t)), { kind: "sent" };
    } catch (h) {
      return { kind: "fault", section: d, fault: Ie(h) ? h : new ce("other", String(h)) };
    }
  });
}
function Ad(a, l, i) {
  return v(this, arguments, function* ({ messagesIn: e, formatDate: n, languageName: r, titles: t }, o, s) {
    var m, k;
    let { step: c, language: u, reasons: d, isOpen: g } = s, p = yield e(u), { taxonomy: h, reportPage: x } = o, f = (m = c.skill) != null ? m : "", y = new Date(Date.parse(c.at) + wr * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10), b = {
      step: c,
      skill: Ze(f, h, p),
      reasons: d.filter(pt).map((R) => dn(R, {
        messages: p,
        taxonomy: h,
        languageName: (E) => r(E, u)
      })),
      until: n(y, u),
      day: c.on === null ? null : n(c.on, u),
      page: (k = o.ownPage) != null ? k : t.people(c.user),
      isOpen: g,
      titles: t,
      reportPage: x
    };
    return va(b, p);
  });
}

// src/core/exchange/steps/read-steps.ts
var Pa = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Pd = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function On(e, n, r) {
  let t = Te(n);
  return e.filter(({ template: o }) => o === Ce).map((o) => {
    let s = Ld(o, t);
    return s.step === null || r === void 0 || s.step.at <= r ? s : I(T({}, s), { step: I(T({}, s.step), { at: r }) });
  });
}
function Ld(e, n) {
  let r = [], t = (y, b, ...m) => (r.push(Nd(y, b, ...m)), null), o = (y) => {
    var b;
    return Ge((b = e.parameters.get(y)) != null ? b : "").trim() || null;
  }, s = (y, b, m, k) => {
    var E;
    let R = o(y);
    return R === null ? k ? t(y, "missing", y) : null : (E = b(R)) != null ? E : t(y, m, X(R), y);
  }, a = s("step", (y) => In.includes(y) ? y : null, "step", !0), l = s("seek", nr, "key", !0), i = s("offer", nr, "key", !0), c = s("at", (y) => {
    var b, m;
    return Oe((m = (b = Pd.exec(y)) == null ? void 0 : b[1]) != null ? m : "") ? y : null;
  }, "time", !0), u = s(
    "outcome",
    (y) => uo.includes(y) ? y : null,
    "outcome",
    a === "confirm"
  ), d = s("on", (y) => Oe(y) ? y : null, "day", a === "meet"), g = s("skill", (y) => Se.test(y) ? y : null, "skill", !1);
  if (e.parameters.forEach((y, b) => {
    !Pa.includes(b) && y.trim() !== "" && r.push(xn(b, Pa));
  }), a === null || l === null || i === null || c === null || a === "confirm" && u === null || a === "meet" && d === null)
    return { call: e, step: null, faults: r };
  let [p, h] = re({ seek: l, offer: i });
  if (p === h)
    return t("offer", "alone"), { call: e, step: null, faults: r };
  n !== p && n !== h && t("seek", "not-yours", n);
  let x = o("note"), f = ct("note", x != null ? x : "", n);
  return r.push(...f === null ? [] : [f]), {
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
    faults: r
  };
}
function Nd(e, n, ...r) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: r };
}

// src/ui/exchange-meeting/take-step.ts
function La(e, n, r = {}) {
  let { messages: t, titles: o, user: s } = e, a = V(n.seek) === s.name ? V(n.offer) : V(n.seek);
  return Ke(e, {
    apply: (l, i) => bn(
      r.newRecord ? is(l, r.newRecord, { readCalls: i }) : l,
      xt(n)
    ),
    isDone: (l) => On(l, s.name).some(({ step: i }) => i !== null && i.step === n.step && i.seek === n.seek && i.offer === n.offer && i.at === n.at),
    // Messages used here: localskills-meeting-summary-ask, -accept, -decline, -withdraw, -meet, -confirm
    summary: t.text(`localskills-meeting-summary-${n.step}`, `[[:${o.people(a)}|${a}]]`)
  }, r.foreign, r.consent);
}

// src/ui/exchange-meeting/undelivered.ts
function Id(e) {
  let { step: n, language: r, reasons: t } = e != null ? e : {};
  return typeof n == "object" && n !== null && typeof n.at == "string" && typeof n.seek == "string" && typeof n.offer == "string" && typeof r == "string" && Array.isArray(t);
}
function _e(e, n, r) {
  let t = `localskills-undelivered/${n}/${r}`, o = () => {
    try {
      let i = JSON.parse(e.get(t) || "[]");
      return Array.isArray(i) ? i.filter(Id) : [];
    } catch (i) {
      return [];
    }
  }, s = ({ step: { step: i, at: c, seek: u, offer: d } }) => [i, c, u, d].join(" "), a = (i) => o().filter((c) => s(c) !== s(i)), l = (i) => {
    i.length === 0 ? e.remove(t) : e.set(t, JSON.stringify(i), 2592e3);
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
    let { context: n, loaded: r, message: t, newRecord: o = null, place: s, isKept: a, setBusy: l, onTaken: i } = e, { step: c } = t, u = V(c.seek) === c.user ? V(c.offer) : V(c.seek), d = (g, p) => v(null, null, function* () {
      var f, y;
      let h = Ye(n.messages, s);
      l(!0);
      let x = yield La(n, c, { newRecord: o, foreign: g, consent: p });
      if (x.kind === "saved") {
        _e(n.storage, n.wikiId, n.user.name).add(t), h.say(n.messages.text("localskills-meeting-saving-message", u));
        let b = yield Gn(n, r, (y = yield (f = e.renew) == null ? void 0 : f.call(e)) != null ? y : t);
        l(!1), i(b);
        return;
      }
      l(!1), Ve({ context: n, outcome: x, isKept: a, place: s, save: d }, g);
    });
    yield d("ask", {});
  });
}
function Gn(o, s, a) {
  return v(this, arguments, function* (e, n, r, t = {}) {
    let l = _e(e.storage, e.wikiId, e.user.name);
    l.add(r);
    let i = yield Aa(e, n, r, t);
    return i.kind !== "fault" && l.remove(r), i;
  });
}
function on(e) {
  return T({ outcome: null, on: null, note: null, skill: null }, e);
}

// src/ui/exchange-meeting/typed-notes.ts
function Ct(e, n, r) {
  let t = (s, a) => `localskills-note/${n}/${r}/${s}/${a}`, o = /* @__PURE__ */ new Set();
  return {
    read: (s, a) => e.get(t(s, a)) || "",
    keep(s, a, l) {
      let i = t(s, a);
      l === "" ? (e.remove(i), o.delete(i)) : e.set(i, l, 2592e3) ? o.delete(i) : o.add(i);
    },
    isKept: (s, a) => !o.has(t(s, a)),
    clear(s, a) {
      e.remove(t(s, a));
    }
  };
}

// src/ui/exchange-meeting/undelivered-notice.ts
function $t(e, n, r, t) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, { step: i } = r, c = V(i.seek) === s.name ? V(i.offer) : V(i.seek), u = w("div", {}), d = (h) => o.text(`localskills-meeting-${h}`, c), g = (h) => v(null, null, function* () {
    W(u, w("p", { role: "status" }, o.text("localskills-meeting-saving"))), J(u);
    let x = yield Gn(e, n, r, h);
    x.kind === "fault" ? p(x) : W(u, q("success", d(x.kind === "sent" ? "message-sent" : "message-unwanted"))), J(u);
  }), p = (h) => {
    var x, f, y, b;
    W(
      u,
      q(
        "warning",
        w("p", {}, d("message-failed")),
        z(
          ...h === null ? [H(o.text("localskills-save-try-again"), "normal", () => {
            g();
          })] : [],
          H(d("message-drop"), "quiet", () => {
            _e(a, l, s.name).remove(r), W(u), J(u);
          })
        )
      ),
      (h == null ? void 0 : h.kind) !== "fault" ? null : Pr({
        context: e,
        fault: h.fault,
        title: (f = (x = h.section) == null ? void 0 : x.title) != null ? f : `User talk:${c}`,
        text: (b = (y = h.section) == null ? void 0 : y.text) != null ? b : "",
        isKept: !0,
        tryAgain: (m) => {
          g(m);
        }
      })
    );
  };
  return p(t), u;
}

// src/ui/exchange-meeting/ask-panel.ts
var Fd = ["level-unknown", "place-unknown", "confirmed-unknown", "methods-any", "waiting"];
function Na({ context: e, request: n, onMine: r, onClose: t }) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, i = V(n.key), c = w("div", { class: "ext-localSkills-meeting" }), u = Pt(), d = Ct(a, l, s.name), g = n.kind === "offer" ? "learn" : "teach", p = (R, ...E) => o.text(`localskills-meeting-${R}`, ...E), h = () => H(o.text("localskills-talk-mine"), "normal", r), x = (R) => {
    let E = q("notice", w("p", {}, R));
    W(c, E, z(h())), u.moveTo(E);
  }, f = (R, E, S, L) => {
    let O = S[0], C = Rn(R, i).messages, U = gn(L, E.languages, R.languages), A = w("div", {}), P = w("div", {}), M = w("div", {}), D = w("div", {}), N = (K) => {
      Array.from(c.querySelectorAll("button, input, textarea, select")).forEach((Q) => {
        Q.disabled = K;
      }), c.setAttribute("aria-busy", String(K));
    }, _ = vt(o, {
      label: p("ask-note"),
      help: p("note-help"),
      value: d.read(n.key, n.kind),
      onChange: (K) => d.keep(n.key, n.kind, K)
    }), j = Nr({
      label: p("ask-language"),
      help: p("ask-language-help", i),
      value: U[0],
      options: U.map((K) => ({ value: K, label: e.languageName(K) })),
      onChange: () => {
      }
    }), F = Nr({
      label: p(`ask-belongs-${g}`),
      value: O.key,
      options: S.map(({ key: K, record: { skill: Q }, isNew: de }) => ({
        value: K,
        label: de ? p(`ask-new-${g}`, Ee(e, R, Q)) : Ee(e, R, Q)
      })),
      onChange(K) {
        var Q;
        O = (Q = S.find((de) => de.key === K)) != null ? Q : O, G();
      }
    }), G = () => {
      let K = Mr(e, R, E, O).filter(({ code: He }) => !Fd.includes(He));
      W(A, ...K.length === 0 ? [] : [
        w("h3", {}, p("why")),
        w("ul", {}, ...K.map((He) => w("li", {}, dn(He, {
          messages: o,
          taxonomy: R.taxonomy,
          languageName: (an) => e.languageName(an)
        }))))
      ]);
      let { languages: Q } = O.record;
      W(P, Jr(Q, E.languages) ? null : q("warning", p(
        "ask-no-language",
        i,
        Un(e, E.languages),
        Un(e, Q)
      )));
      let de = ca(e, R, E, O);
      W(M, de === null ? null : q("notice", w("p", {}, Sn(e, de)))), W(
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
        de === null ? Y(Q) : K(q("warning", w("p", {}, p(`cannot-${de}`, i))));
      } catch (Q) {
        K(b(Q, B));
      }
    }), Y = (K) => {
      let [Q, de] = n.kind === "offer" ? [O.key, n.key] : [n.key, O.key], He = on({
        user: s.name,
        step: "ask",
        seek: Q,
        offer: de,
        at: Me(e, K),
        skill: E.skill,
        note: _.value()
      }), an = Mr(e, K, E, O), Pn = { step: He, language: j.value(), reasons: an, isOpen: !0 };
      Ft({
        context: e,
        loaded: K,
        message: Pn,
        place: M,
        setBusy: N,
        newRecord: O.isNew ? O.record : null,
        isKept: d.isKept(n.key, n.kind),
        onTaken(Je) {
          d.clear(n.key, n.kind);
          let Ln = q(
            "success",
            w("p", {}, p("taken-ask", i, Ee(e, R, E.skill))),
            Je.kind === "fault" ? null : w("p", {}, p(Je.kind === "sent" ? "message-sent" : "message-unwanted", i)),
            w("p", {}, p("ask-next"))
          );
          W(
            c,
            Ln,
            Je.kind === "fault" ? $t(e, K, Pn, Je) : null,
            z(h(), H(p("close"), "normal", t))
          ), u.moveTo(Ln);
        }
      });
    }, ue = w("h2", {}, p(`ask-${g}`, i)), le = [
      w(
        "p",
        { class: "ext-localSkills-meeting-theirs" },
        w("strong", {}, St(e, R, E.skill)),
        " \xB7 ",
        Tt(e, R, i, E)
      ),
      E.note === null ? null : w("blockquote", { class: "ext-localSkills-meeting-quote", dir: "auto" }, E.note)
    ];
    W(
      c,
      ue,
      ...At(e, R, null),
      ...le,
      A,
      P,
      S.length > 1 ? F.element : w("p", {}, p(`ask-makes-${g}`, Ee(e, R, E.skill))),
      _.element,
      C ? j.element : q("notice", p("ask-no-messages", i)),
      w("p", { class: "ext-localSkills-meeting-quiet" }, p(C ? "ask-public" : "ask-public-quiet", i)),
      M,
      D,
      w("p", { class: "ext-localSkills-meeting-quiet" }, Lt(e, R.reportPage))
    ), G(), u.moveTo(ue);
  }, y = () => v(null, null, function* () {
    var S;
    let [R, E] = yield Promise.all([
      be(e, [i]),
      e.wiki.accountStates([i])
    ]);
    return { loaded: R, obstacle: sa(e, R, n, (S = E.get(i)) != null ? S : "missing") };
  }), b = (R, E) => q(
    "error",
    w("p", {}, p("load-failed")),
    Ie(R) && R.explanation !== "" ? w("p", { dir: "auto" }, R.explanation) : null,
    z(H(o.text("localskills-save-try-again"), "normal", E))
  ), m = () => v(null, null, function* () {
    var O;
    let { loaded: R, obstacle: E } = yield y();
    if (E !== null) {
      x(p(`cannot-${E}`, i));
      return;
    }
    let S = Z(R, n.kind, n.key), L = yield ua(e, R);
    f(R, S, la(e, R, S, L, (O = n.mine) != null ? O : null), L);
  }), k = () => {
    let R = w("p", { role: "status" }, p("loading"));
    W(c, R), u.moveTo(R), m().catch((E) => {
      let S = b(E, k);
      W(c, S), u.moveTo(S);
    });
  };
  return { element: c, start: k, focus: u.restore };
}

// src/ui/ending-question.ts
function Ia({ messages: e, warning: n, onGo: r, onBack: t, onAnswer: o }) {
  let s = (a) => e.text(`localskills-ending-${a}`);
  return q("warning", ...n, z(
    H(s("go"), "normal", r),
    H(s("back"), "normal", t),
    ...o === null ? [] : [H(e.text("localskills-talk-mine"), "quiet", o)]
  ));
}

// src/core/exchange/steps/endings.ts
function Fa(e, n) {
  return e === null ? "gone" : Be(e, n);
}
function Dt(e) {
  return e !== null && e !== "paused";
}
function Ca(e, n, r, t = null) {
  let o = e.filter((a) => a[n.kind] === se(n)), s = ({ state: a, asker: l }) => a === "asked" && l !== n.user;
  return r === "pause" ? { asked: [], agreed: [], waiting: o.filter((a) => s(a) && (t === null || t > a.expires)) } : {
    waiting: o.filter(s),
    asked: o.filter(({ state: a, asker: l }) => a === "asked" && l === n.user),
    agreed: o.filter(({ state: a }) => a === "accepted")
  };
}
var Cd = 10;
function $a(e, n, r) {
  let { waiting: t, agreed: o } = e, s = /* @__PURE__ */ new Set();
  return (r === "matched" ? t : [...o, ...t]).filter((a) => {
    let l = ne(a, n), i = !s.has(l);
    return s.add(l), i;
  }).slice(0, Cd);
}

// src/ui/exchange-meeting/check-ending.ts
var $d = 10;
function _t(e, n, r, t, o = null) {
  let { messages: s, user: a } = e, l = (k, ...R) => s.text(`localskills-ending-${k}`, ...R), i = Ca(pe(e, n), r, t, o), { waiting: c, asked: u, agreed: d } = i, g = $a(i, a.name, t), p = (k) => ne(k, a.name), h = (k) => g.some((R) => p(R) === p(k)), x = (k, R) => {
    let E = Array.from(new Set(R.map(p))), S = E.slice(0, $d);
    return [
      ...S.map((L) => w("li", {}, l(k, L))),
      ...E.length > S.length ? [w("li", {}, l("more", E.length - S.length))] : []
    ];
  }, f = u.map((k) => on({
    user: a.name,
    step: "withdraw",
    seek: k.seek,
    offer: k.offer,
    at: Me(e, n, k),
    skill: Ae(n, k) || null
  })), y = (k) => {
    let R = p(k), [E = "en"] = gn(je(n, a.name), je(n, R), n.languages), S = f.find(({ seek: L, offer: O }) => L === k.seek && O === k.offer);
    return { language: E, reasons: [], isOpen: !1, step: S != null ? S : I(T({}, on({
      user: a.name,
      step: "ask",
      seek: k.seek,
      offer: k.offer,
      at: Me(e, n, k),
      skill: Ae(n, k) || null
    })), {
      step: t === "pause" ? "paused" : k.state === "accepted" ? "ended-agreed" : "ended"
    }) };
  }, b = c.length + u.length + d.length > 0;
  return {
    steps: f,
    warning: b ? [
      w("p", {}, w("strong", {}, l("concerns"))),
      // Messages used here: localskills-ending-waits, localskills-ending-asked, localskills-ending-agreed
      w("ul", {}, ...x("agreed", d), ...x("waits", c), ...x("asked", u)),
      ...d.length === 0 ? [] : [w("p", {}, l("stays"))],
      // Messages used here: localskills-ending-tells, localskills-ending-tells-pause
      ...c.length === 0 ? [] : [w("p", {}, l(t === "pause" ? "tells-pause" : "tells"))],
      ...d.some(h) && c.length === 0 ? [w("p", {}, l("tells-agreed"))] : []
    ] : null,
    tell() {
      return v(this, null, function* () {
        let k = [...g, ...u].map(y), R = _e(e.storage, e.wikiId, a.name);
        k.forEach((L) => R.add(L));
        let E = { sent: [], unwanted: [], fault: [] };
        for (let L of k) {
          let { kind: O } = yield Gn(e, n, L);
          E[O].push(ne(L.step, a.name));
        }
        let S = (L, O) => O.length === 0 ? [] : [w("p", {}, l(L, Et(O, s.language)))];
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
function Da(e) {
  let { context: n, loaded: r, search: t, place: o, setBusy: s, skillName: a, onClosed: l, onBack: i } = e, { taxonomy: c } = r, { messages: u, user: d } = n, g = (f) => tn(f, d.name, { taxonomy: c }).map(({ record: y }) => y).filter((y) => y !== null).find(({ kind: y, id: b }) => y === "seek" && b === t.id), p = _t(n, r, t, "matched"), h = (f, y) => v(null, null, function* () {
    Ye(u, o), s(!0);
    let b = yield Ke(n, {
      apply(m, k) {
        var S;
        let R = g(k(m)), E = R === void 0 ? m : (S = ls(m, t, I(T({}, R), { status: "matched", until: null }), { readCalls: k, taxonomy: c })) != null ? S : m;
        return p.steps.reduce((L, O) => bn(L, xt(O)), E);
      },
      isDone: (m) => {
        var k;
        return ((k = g(m)) == null ? void 0 : k.status) !== "open";
      },
      summary: u.text("localskills-exchange-summary-matched", a)
    }, f, y);
    if (b.kind === "saved") {
      let m = yield p.tell();
      s(!1), l(m);
      return;
    }
    s(!1), Ve({ context: n, outcome: b, isKept: !1, place: o, save: h }, f);
  });
  if (p.warning === null) {
    h("ask", {});
    return;
  }
  let x = Ia({
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
function qn(e, n, r, t) {
  let o = V(r.offer) === t ? "offer" : "seek", s = Z(n, o, r[o]), a = s === null && n.unread.includes(t);
  return { record: s, ending: a ? null : Fa(s, we(e, n)) };
}
function _a(e, { record: n, ending: r }, t) {
  let { messages: o, formatDate: s } = e;
  return r === null ? null : r === "paused" && (n != null && n.until) ? o.text("localskills-meeting-ended-paused-until", t, s(n.until)) : o.text(`localskills-meeting-ended-${r}`, t);
}
function Ha(e, n, r) {
  let { messages: t, user: o, formatDate: s } = e, a = ne(r, o.name), l = qn(e, n, r, o.name), i = qn(e, n, r, a), c = _a(e, i, a);
  if (r.state === "accepted")
    return [l, i].some(({ ending: g }) => g === "gone" || g === "closed") ? [t.text("localskills-meeting-ended-agreed")] : [];
  if (r.state !== "asked")
    return [];
  if (r.asker === o.name)
    return [
      ...c === null ? [] : [c],
      ...Dt(i.ending) ? [t.text("localskills-meeting-ended-wait", a, s(r.expires))] : [],
      ...l.ending === "closed" || l.ending === "matched" ? [t.text("localskills-meeting-ended-own-request")] : []
    ];
  let u = Ua(e, n, r, l.ending);
  return [...u === null ? [] : [u], ...c === null || i.ending === "paused" ? [] : [c]];
}
function Ua({ messages: e, user: n }, r, t, o) {
  let s = ne(t, n.name), a = Ae(r, t);
  return Dt(o) ? o !== "gone" ? e.text("localskills-meeting-ended-mine", s) : e.text("localskills-meeting-ended-mine-gone", s, a === "" ? t.offer : Ee({ messages: e }, r, a)) : null;
}
function Ba(e, n, r) {
  return r.asker === e.user.name && Dt(qn(e, n, r, ne(r, e.user.name)).ending);
}
function Wa(e, n, r) {
  let t = ne(r, e.user.name), o = qn(e, n, r, t), s = Ua(e, n, r, qn(e, n, r, e.user.name).ending);
  return s != null ? s : o.ending === "closed" || o.ending === "matched" ? _a(e, o, t) : null;
}

// src/ui/exchange-meeting/exchange-item.ts
function qa(e) {
  let { context: n, loaded: r, exchange: t, act: o, draft: s } = e, { messages: a, user: l } = n, i = ne(t, l.name), c = (f, ...y) => a.text(`localskills-meeting-${f}`, ...y), u = w("div", {}), d = w("article", { class: "ext-localSkills-meeting-item" }), g = (f) => {
    Array.from(d.querySelectorAll("button, input, textarea")).forEach((y) => {
      y.disabled = f;
    }), d.setAttribute("aria-busy", String(f));
  }, p = (f) => o(f, u, g), h = (f, y) => vt(a, T({
    label: f,
    value: s.read(),
    onChange: (b) => s.keep(b)
  }, y === void 0 ? {} : { help: y })), x = [
    w("h3", {}, St(n, r, Ae(r, t), t.offer)),
    w("p", {}, Sn(n, t)),
    ...Ha(n, r, t).map((f) => w("p", { class: "ext-localSkills-meeting-ended" }, f)),
    ...Ud(e),
    ...Hd(e),
    ...Bd(e)
  ];
  switch (t.state) {
    case "asked": {
      if (t.asker === l.name) {
        x.push(Ba(n, r, t) ? null : Ga(e, "waits-until"), u, z(
          H(c("withdraw"), "normal", () => p({ step: "withdraw", note: null }))
        ));
        break;
      }
      let f = h(c("answer-note"), c("note-help")), y = H(c("accept"), "primary", () => {
        let m = () => {
          W(u), y.focus();
        }, k = () => p({ step: "accept", note: f.value() }), R = (S, L) => {
          S === null ? L() : (W(u, S), J(S));
        }, E = () => R(_d(e, k, m), k);
        f.unlessPrivate(u, () => R(Dd(e, E, m), E));
      }), b = H(c("decline"), "normal", () => {
        let m = q("warning", w("p", {}, c("decline-sure", i)), z(
          H(c("decline-yes"), "normal", () => f.unlessPrivate(u, () => p({ step: "decline", note: f.value() }))),
          H(c("decline-back"), "normal", () => {
            W(u), b.focus();
          })
        ));
        W(u, m), J(m);
      });
      x.push(...Wd(e), Ga(e, "answer-until"), f.element, u, z(y, b));
      break;
    }
    case "accepted":
      x.push(...Gd(e, p, h, u), u);
      break;
    case "done": {
      let f = Rt(r, t, l.name);
      f !== null && x.push(w("p", {}, c("search-open")), u, z(
        H(c("close-search"), "primary", () => e.closeSearch(f, u, g))
      ));
    }
  }
  return x.push(w(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    Tt(n, r, i, V(t.offer) === i ? Z(r, "offer", t.offer) : Z(r, "seek", t.seek)),
    " \xB7 ",
    w("a", { href: n.pageUrl(`User talk:${i}`), target: "_blank", rel: "noopener" }, c("talk"))
  )), x.forEach((f) => {
    f !== null && d.appendChild(typeof f == "string" ? document.createTextNode(f) : f);
  }), d;
}
function Dd({ context: e, loaded: n, exchange: r }, t, o) {
  let { messages: s } = e, a = Wa(e, n, r);
  return a === null ? null : q("warning", w("p", {}, a), z(
    H(s.text("localskills-meeting-accept-late"), "normal", t),
    H(s.text("localskills-meeting-full-not-now"), "normal", o)
  ));
}
function _d({ context: e, loaded: n, exchange: { offer: r } }, t, o) {
  var d;
  let { messages: s, user: a } = e, l = (g, ...p) => s.text(`localskills-meeting-full${g}`, ...p), i = Z(n, "offer", r), c = (d = i == null ? void 0 : i.capacity) != null ? d : n.matching.usualCapacity, u = pe(e, n).filter((g) => g.offer === r && g.state === "accepted").length;
  return i === null || i.user !== a.name || u < c ? null : q(
    "warning",
    w("p", {}, c === 0 ? l("-none") : l("", c, u)),
    z(H(c === 0 ? s.text("localskills-meeting-accept-late") : l("-accept"), "normal", t), H(l("-not-now"), "normal", o)),
    w("p", {}, w("a", {
      href: vr(e, n, a.name, i),
      target: "_blank",
      rel: "noopener"
    }, l("-change")))
  );
}
function Hd({ exchange: e }) {
  return e.steps.filter(({ note: n }) => n !== null).map(({ user: n, note: r }) => w(
    "blockquote",
    { class: "ext-localSkills-meeting-quote", dir: "auto" },
    w("div", {}, r),
    w("footer", {}, "\u2014 ", w("bdi", {}, n))
  ));
}
function Ud({ context: { messages: e, user: n }, exchange: r }) {
  let { confirmed: t, state: o } = r, s = ne(r, n.name), a = (u) => e.text(`localskills-meeting-outcome-${u}`), [l, i] = [t.get(n.name), t.get(s)];
  if (o === "accepted")
    return i === void 0 || l !== void 0 ? [] : [w("p", {}, w("strong", {}, e.text("localskills-meeting-how-was-it", s, a(i))))];
  let c = [
    ...l === void 0 ? [] : [e.text("localskills-meeting-said-mine", a(l))],
    ...i === void 0 ? [] : [e.text("localskills-meeting-said", s, a(i))]
  ];
  return c.length === 0 ? [] : [w("ul", {}, ...c.map((u) => w("li", {}, u)))];
}
function Bd({ context: e, loaded: n, exchange: r }) {
  let { messages: t, user: o } = e, s = ne(r, o.name), a = Z(n, "seek", r.seek), l = (a == null ? void 0 : a.user) === s ? a : Z(n, "offer", r.offer);
  if (l === null || l.user !== s || r.state !== "asked" && r.state !== "accepted")
    return [];
  let { kind: i, languages: c, level: u, note: d } = l, g = (p) => w("p", { class: "ext-localSkills-meeting-quiet" }, p);
  return [
    ...d === null ? [] : [w(
      "blockquote",
      { class: "ext-localSkills-meeting-quote", dir: "auto" },
      w("div", {}, d),
      w("footer", {}, "\u2014 ", w("bdi", {}, t.text(`localskills-meeting-note-of-${i}`, s)))
    )],
    ...c.length === 0 ? [] : [g(t.text("localskills-meeting-their-languages", s, Un(e, c)))],
    ...u === null ? [] : [g(t.text(
      `localskills-meeting-their-level-${i}`,
      s,
      t.text(`localskills-template-level-${u}`)
    ))]
  ];
}
function Wd({ context: e, loaded: n, exchange: { seek: r, offer: t } }) {
  let { messages: o } = e, a = [Z(n, "seek", r), Z(n, "offer", t)].map((i) => i == null ? void 0 : i.user), l = gt(r, t, {
    records: n.records.filter(({ user: i }) => a.includes(i)),
    date: we(e, n),
    taxonomy: n.taxonomy,
    requests: mt(pe(e, n))
  }, n.matching).filter(pt);
  return l.length === 0 ? [] : [
    w("p", {}, o.text("localskills-meeting-why")),
    w("ul", {}, ...l.map((i) => w("li", {}, dn(i, {
      messages: o,
      taxonomy: n.taxonomy,
      languageName: (c) => e.languageName(c)
    }))))
  ];
}
function Ga({ context: e, exchange: n }, r) {
  return n.expires === null ? null : w(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    e.messages.text(`localskills-meeting-${r}`, e.formatDate(n.expires))
  );
}
function Gd({ context: e, loaded: n, exchange: r, draft: t }, o, s, a) {
  var b;
  let { messages: l, user: i } = e, c = (m, ...k) => l.text(`localskills-meeting-${m}`, ...k), u = we(e, n), d = r.confirmed.get(i.name), g = Ot({ label: c("day"), kind: "date", value: (b = r.on) != null ? b : "", onChange: () => {
  } }), p = () => {
    let m = String(g.value());
    /^\d{4}-\d{2}-\d{2}$/.test(m) ? o({ step: "meet", on: m, note: null }) : (g.setFault(c("day-missing")), g.focus());
  }, h = w(
    "details",
    { class: "ext-localSkills-meeting-part" },
    w("summary", {}, c(r.on === null ? "agree-day" : "change-day")),
    w("p", {}, c("day-help")),
    g.element,
    z(H(c("save-day"), "primary", p))
  ), x = (m) => {
    let k = () => o({ step: "confirm", outcome: m, note: f.value() });
    if (m === "not-met" || r.on === null || r.on <= u) {
      k();
      return;
    }
    let R = q("warning", w("p", {}, c("day-to-come", e.formatDate(r.on))), z(
      H(c("met-already"), "normal", k),
      H(c("not-yet"), "normal", () => {
        W(a), y.querySelector("summary").focus();
      })
    ));
    W(a, R), J(R);
  }, f = s(c("outcome-note"), c("note-help")), y = w(
    "details",
    { class: "ext-localSkills-meeting-part" },
    w("summary", {}, c("outcome")),
    f.element,
    z(
      ...[["learned", "primary"], ["partly", "normal"], ["not-met", "normal"]].map(([m, k]) => H(c(`outcome-${m}`), k, () => f.unlessPrivate(a, () => x(m))))
    )
  );
  return h.open = r.on === null && r.confirmed.size === 0, y.open = d === void 0 && r.on !== null && r.on <= u || r.confirmed.size > 0 || t.read() !== "", [
    d === void 0 ? null : w("p", {}, c(`confirmed-${d}`, ne(r, i.name))),
    d === void 0 ? h : null,
    d === void 0 ? y : null
  ];
}

// src/ui/exchange-meeting/long-list.ts
var ja = 20;
function za(e, n, r) {
  let t = w("div", {}), o = (s) => {
    var i;
    let a = n.slice(s, s + ja).map(r);
    a.forEach((c) => t.appendChild(c));
    let l = n.length - s - a.length;
    if (l > 0) {
      let c = z(H(e.text("localskills-meeting-show-more", Math.min(ja, l), l), "normal", () => {
        t.removeChild(c);
        let u = o(s + a.length);
        u !== null && J(u);
      }));
      t.appendChild(c);
    }
    return (i = a[0]) != null ? i : null;
  };
  return o(0), t;
}
function Ir(e, n) {
  let r = w("details", { class: "ext-localSkills-meeting-folded" }, w("summary", {}, e)), t = !1, o = () => {
    t || (t = !0, r.appendChild(n()));
  };
  return r.firstChild.addEventListener("click", o), r.addEventListener("toggle", () => {
    r.open && o();
  }), r;
}

// src/ui/exchange-meeting/preferences-form.ts
function Va(e, n) {
  let { messages: r, user: t } = e, o = (g) => r.text(`localskills-meeting-${g}`), s = Rn(n, t.name), a = w("div", {}), l = () => W(a), i = Ar({ label: o("no-messages"), help: o("no-messages-help"), value: !s.messages, onChange: l }), c = Ar({ label: o("no-matches"), help: o("no-matches-help"), value: !s.matches, onChange: l }), u = H(o("save-wishes"), "normal", () => {
    d("ask", {});
  }), d = (g, p) => v(null, null, function* () {
    let h = { messages: !i.value(), matches: !c.value() }, x = w("p", { role: "status" }, o("saving"));
    W(a, x), J(x), u.setDisabled(!0);
    let f = yield Ke(e, {
      apply: (b, m) => Gs(b, m(b), h),
      isDone(b) {
        let { preferences: m } = _n(b);
        return m.messages === h.messages && m.matches === h.matches;
      },
      summary: o("summary-wishes")
    }, g, p);
    if (u.setDisabled(!1), f.kind !== "saved") {
      Ve({ context: e, outcome: f, isKept: !1, place: a, save: d }, g);
      return;
    }
    let y = jd(e, yield qd(e, n, h));
    W(a, y), J(y);
  });
  return w("div", {}, i.element, c.element, a, z(u));
}
function qd(e, n, r) {
  return v(this, null, function* () {
    var l, i;
    let { wiki: t, user: o } = e, s = ((i = (l = n.people.get(o.name)) == null ? void 0 : l.pages) != null ? i : []).filter(({ title: c }) => c !== n.ownPage), a = s.length === 0 ? null : yield t.templateReader();
    return a === null ? [] : s.filter(({ own: c, optOuts: u, refused: d }) => [c, u, d].some((g) => {
      var h;
      let { preferences: p } = _n(a((h = g == null ? void 0 : g.text) != null ? h : ""));
      return r.messages && !p.messages || r.matches && !p.matches;
    })).map(({ title: c }) => c);
  });
}
function jd({ messages: e, pageUrl: n }, r) {
  return r.length === 0 ? q("success", e.text("localskills-meeting-wishes-saved")) : q(
    "warning",
    w("p", {}, e.text("localskills-meeting-wishes-still", r.length)),
    w("ul", {}, ...r.map((t) => w("li", {}, w("a", {
      href: n(t, { action: "edit", redirect: "no" }),
      target: "_blank",
      rel: "noopener"
    }, w("bdi", {}, t)))))
  );
}

// src/ui/exchange-meeting/mine-panel.ts
var zd = 3;
function Ka(e, n = null) {
  let { messages: r, user: t, storage: o, wikiId: s } = e, a = w("div", { class: "ext-localSkills-meeting" }), l = Pt(), i = Ct(o, s, t.name), c = (m, ...k) => r.text(`localskills-meeting-${m}`, ...k), u = (m, k, R, E, S) => {
    let L = ne(k, t.name), { seek: O, offer: C } = k, U = on(T({
      user: t.name,
      seek: O,
      offer: C,
      at: Me(e, m, k),
      skill: Ae(m, k) || null
    }, R)), [A = "en"] = gn(je(m, t.name), je(m, L), m.languages), P = { step: U, language: A, reasons: [], isOpen: !1 }, M = Or(m, U), D = () => {
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
        i.clear(O, C), y(M, d(M, D(), R, _), D());
      }
    });
  }, d = (m, k, R, E) => {
    let S = ne(k, t.name);
    return q(
      "success",
      w("p", {}, c(`taken-${R.step}`, S, Ee(e, m, Ae(m, k)))),
      k.state === "done" ? w("p", {}, Sn(e, k)) : null,
      E.kind === "fault" ? null : w("p", {}, c(E.kind === "sent" ? "message-sent" : "message-unwanted", S))
    );
  }, g = (m, k) => k.length === 0 ? [] : [za(r, k, (R) => qa({
    context: e,
    loaded: m,
    exchange: R,
    act: (E, S, L) => u(m, R, E, S, L),
    closeSearch(E, S, L) {
      let O = Ee(e, m, E.skill);
      Da({
        context: e,
        loaded: m,
        search: E,
        place: S,
        setBusy: L,
        skillName: O,
        onClosed: (C) => p(m, R, E, C),
        onBack: () => W(S)
      });
    },
    draft: {
      read: () => i.read(R.seek, R.offer),
      keep: (E) => i.keep(R.seek, R.offer, E)
    }
  }))], p = (m, k, R, E) => y(
    I(T({}, m), { records: m.records.map((S) => S === R ? I(T({}, S), { status: "matched" }) : S) }),
    w("div", {}, q("success", w("p", {}, c("search-closed", Ee(e, m, R.skill)))), E),
    k
  ), h = (m, k) => k.length === 0 ? null : w("section", {}, w("h2", {}, m), ...k), x = (m, ...k) => w("details", { class: "ext-localSkills-meeting-folded" }, w("summary", {}, m), ...k), f = () => w(
    "div",
    {},
    w("p", {}, c("none")),
    w("p", {}, c(n === null ? "none-board" : "none-next")),
    n === null ? null : z(
      H(r.text("localskills-start-offer"), "primary", () => n("offer")),
      H(r.text("localskills-start-seek"), "normal", () => n("seek"))
    ),
    w("p", {}, w("a", { href: e.pageUrl(`Special:MyLanguage/${e.titles.exchange()}`) }, c("board")))
  ), y = (m, k, R = null) => {
    var G;
    let E = pe(e, m), { toAnswer: S, toConfirm: L, agreed: O, asked: C, earlier: U } = wt(E, t.name), A = ({ state: B, seek: Y, offer: ue }) => B === "done" && (Y === (R == null ? void 0 : R.seek) && ue === R.offer || Rt(m, { seek: Y }, t.name) !== null), P = U.filter((B) => !A(B)), M = oa(e, m), D = /* @__PURE__ */ new Map(), N = S.filter(({ asker: B }) => {
      var Y;
      return D.set(B, ((Y = D.get(B)) != null ? Y : 0) + 1), D.get(B) <= zd;
    }), _ = S.filter((B) => !N.includes(B)), j = S.length + L.length + O.length + C.length + U.length === 0;
    W(
      a,
      k,
      ...At(e, m, b),
      ..._e(o, s, t.name).all().map((B) => $t(e, m, B, null)),
      j ? f() : null,
      !j && S.length + L.length === 0 ? w("p", { class: "ext-localSkills-meeting-quiet" }, c("none-to-answer")) : null,
      h(c("finished"), g(m, U.filter(A))),
      h(c("to-answer", S.length), [
        ...g(m, N),
        ..._.length === 0 ? [] : [Ir(c("more-asked", _.length), () => w("div", {}, ...g(m, _)))]
      ]),
      h(c("to-confirm", L.length), g(m, L)),
      h(c("agreed"), g(m, O)),
      h(c("asked"), g(m, C)),
      P.length === 0 ? null : Ir(c("earlier", P.length), () => w("div", {}, ...g(m, P))),
      M.length === 0 ? null : x(c("in-vain", M.length), w("ul", {}, ...M.map(({ step: B, reason: Y }) => (
        // Messages used here: all that begin with localskills-meeting-reason-
        w("li", {}, c("in-vain-step", ne(B, t.name), c(`reason-${Y}`)))
      )))),
      x(c("wishes"), Va(e, m)),
      w("p", { class: "ext-localSkills-meeting-quiet" }, Lt(e, m.reportPage))
    );
    let F = a.firstElementChild;
    l.moveTo((G = F.querySelector(":scope > h2")) != null ? G : F);
  }, b = (m = null) => {
    let k = w("p", { role: "status" }, c("loading"));
    W(a, k), l.moveTo(k), be(e).then((R) => y(R, m)).catch((R) => {
      let E = q(
        "error",
        w("p", {}, c("load-failed")),
        Ie(R) && R.explanation !== "" ? w("p", { dir: "auto" }, R.explanation) : null,
        z(H(r.text("localskills-save-try-again"), "normal", () => b(m)))
      );
      W(a, E), l.moveTo(E);
    });
  };
  return { element: a, start: () => b(), focus: l.restore };
}

// src/ui/show-dialog.ts
function Fr(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function Vd(e) {
  let { history: n, location: r } = window, t = r.href, o = !1, s = null, a = (l) => {
    !o || Fr(l.state) || (o = !1, r.href === t && l.stopImmediatePropagation(), s !== null ? s() : e());
  };
  return window.addEventListener("popstate", a, !0), {
    put() {
      Fr(n.state) || n.pushState(I(T({}, n.state), { localSkillsDialog: !0 }), ""), o = !0;
    },
    takeOff: () => new Promise((l) => {
      let i = () => {
        window.removeEventListener("popstate", a, !0), l();
      };
      if (!o || !Fr(n.state)) {
        i();
        return;
      }
      s = i, setTimeout(i, 500), n.back();
    })
  };
}
function Ya(e, n, r) {
  let t = new OO.ui.WindowManager(), { getWindowManager: o } = OO.ui, s = () => o().getCurrentWindow() !== null, a = Vd(() => {
    if (s()) {
      a.put();
      return;
    }
    e.executeAction("close").always(() => {
      !e.isClosing() && e.isOpened() && a.put();
    });
  });
  document.documentElement.classList.add(n), document.body.appendChild(t.$element[0]), t.addWindows([e]), a.put(), t.openWindow(e).closed.then(() => {
    t.destroy(), document.documentElement.classList.remove(n), a.takeOff().then(r);
  });
}

// src/ui/exchange-meeting/meeting-dialog.ts
var Kd = 680;
function Ja(e, n, r, t = !1) {
  let { messages: o } = e, s = (u) => o.text(u ? "localskills-meeting-ask-title" : "localskills-talk-mine"), a = null, l = null;
  class i extends OO.ui.ProcessDialog {
    getSetupProcess(d) {
      return super.getSetupProcess(d).next(() => {
        n === null ? this.showMine() : this.show(!0, Na({
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
      return Kd;
    }
    showMine() {
      this.show(!1, Ka(e, t ? (d) => {
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
  Ya(c, "ext-localSkills-meeting-open", () => r(l));
}

// src/ui/exchange-meeting/count-waiting.ts
function Qa(e) {
  return v(this, null, function* () {
    var s;
    let n = yield be(e), { toAnswer: r, toConfirm: t } = wt(pe(e, n), e.user.name), { pages: o = [] } = (s = n.people.get(e.user.name)) != null ? s : {};
    return r.length + t.length + o.filter(({ othersWords: a }) => a.length > 0).length;
  });
}

// src/extension/configured-root.ts
var Yd = "MediaWiki:LocalSkills.json", vn = null;
function Jd() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function jn(e) {
  let n = Jd();
  return n !== null ? Promise.resolve(n) : (vn = vn != null ? vn : e.get({
    action: "query",
    prop: "revisions",
    titles: Yd,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((r) => {
    var o, s, a;
    let { query: { pages: [t] } } = r;
    return Zs((a = (s = (o = t == null ? void 0 : t.revisions) == null ? void 0 : o[0]) == null ? void 0 : s.slots.main.content) != null ? a : null).root;
  }, (r) => {
    throw vn = null, r;
  }), vn);
}

// src/extension/without-idling.ts
var Xa = 0, Ht = null;
function Qd(e) {
  setTimeout(() => {
    let n = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - n)) });
  }, 1);
}
function Za(e) {
  let n = mw;
  Xa++ === 0 && (Ht = n.requestIdleCallback, n.requestIdleCallback = Qd);
  let r = () => {
    --Xa === 0 && Ht !== null && (n.requestIdleCallback = Ht, Ht = null);
  }, t = mw.loader.using(e);
  return t.then(r, r), t;
}

// src/extension/load-modules.ts
function ei(e) {
  var t;
  let n = (o) => mw.loader.getState(o) !== null, r = ((t = e.find((o) => o.some(n))) != null ? t : []).filter(n);
  return r.filter((o) => mw.loader.getState(o) === "error").forEach((o) => {
    mw.loader.state({ [o]: "registered" });
  }), Za(r);
}

// src/extension/exchange-buttons.ts
var ni = [["ext.localSkills.exchange", "ext.localSkills.pickers"], ["ext.gadget.LocalSkills-exchange", "ext.gadget.LocalSkills-pickers"]];
function ti() {
  return ni.some(([e]) => mw.loader.getState(e) !== null);
}
function ri(e) {
  return ei(ni).then(() => {
    mw.hook("localSkills.editRecord").fire(e);
  });
}

// src/ui/messages.ts
function oi(e, n) {
  let r = e.config.get("wgUserLanguage"), t = (a) => String(e.language.convertNumber(a)), o = () => {
    var l, i;
    return (((i = (l = e.language).getSeparatorTransformTable) == null ? void 0 : i.call(l)) || {})["."] || ".";
  }, s = (a, l = 0) => {
    let i = Math.abs(a).toFixed(l), [c, u] = i.split("."), d = a < 0 && Number(i) !== 0 ? "\u2212" : "", g = u === void 0 ? "" : o() + u.split("").map((p) => t(Number(p))).join("");
    return d + t(Number(c)) + g;
  };
  return {
    language: r,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: n,
    text(a, ...l) {
      return e.message(
        a,
        ...l.map((i) => typeof i == "number" ? t(i) : i)
      ).text();
    },
    has: (a) => e.message(a).exists(),
    number: s
  };
}

// src/ui/messages-in-language.ts
var Xd = ["zero", "one", "two", "few", "many", "other"], Zd = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function eg(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (r) {
    return "en";
  }
}
function ng(e, n, r) {
  var c;
  let t = n.find((u) => /^\d+=/.test(u) && parseInt(u, 10) === e);
  if (t !== void 0)
    return t.slice(t.indexOf("=") + 1);
  let o = n.filter((u) => !/^\d+=/.test(u)), { PluralRules: s } = Intl, a = s === void 0 ? null : new s(r), i = (a === null ? ["one", "other"] : Xd.filter((u) => a.resolvedOptions().pluralCategories.includes(u))).indexOf(a === null ? e === 1 ? "one" : "other" : a.select(e));
  return (c = o[Math.min(i, o.length - 1)]) != null ? c : "";
}
function si(e, n, r) {
  let t = eg(e), o = [e, ...r.languageChain.filter((l) => l !== e)], s = Ea(o), a = (l, i = 0) => s(l, i);
  return {
    language: e,
    languageChain: o,
    direction: Jt(e),
    has: (l) => n[l] !== void 0 || r.has(l),
    number: a,
    text(l, ...i) {
      let c = n[l];
      if (c === void 0)
        return r.text(l, ...i);
      let u = (h) => i[Number(h.replace(/\D/g, "")) - 1], d = (h) => h.replace(/\$\d/g, (x) => {
        let f = u(x);
        return f === void 0 ? x : typeof f == "number" ? a(f, Ra(f)) : f;
      }), g = "", p = 0;
      return c.replace(Zd, (h, x, f, y) => {
        var R, E;
        let [b = "", ...m] = f.split("|"), k = x.toUpperCase() === "PLURAL" ? ng(Number((R = u(b)) != null ? R : 0), m, t) : (E = m[m.length - 1]) != null ? E : "";
        return g += d(c.slice(p, y)) + d(k), p = y + h.length, "";
      }), g + d(c.slice(p));
    }
  };
}

// src/wiki/action-api/query.ts
function ai(e, n) {
  return Pe(this, null, function* () {
    let r = {};
    for (; ; ) {
      let t = yield new fe(e.read(T(T({ action: "query" }, n), r)));
      if (yield t, t.continue === void 0)
        return;
      if (JSON.stringify(t.continue) === JSON.stringify(r))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      r = t.continue;
    }
  });
}
function sn(e, n) {
  return Pe(this, null, function* () {
    var t, o, s, a, l, i, c;
    let r = /* @__PURE__ */ new Map();
    try {
      for (var u = ge(ai(e, n)), d, g, p; d = !(g = yield new fe(u.next())).done; d = !1) {
        let h = g.value;
        for (let x of (o = (t = h.query) == null ? void 0 : t.pages) != null ? o : []) {
          let f = (s = x.pageid) != null ? s : x.title, y = r.get(f), b = [...(a = y == null ? void 0 : y.revisions) != null ? a : [], ...(l = x.revisions) != null ? l : []], m = [...(i = y == null ? void 0 : y.redirects) != null ? i : [], ...(c = x.redirects) != null ? c : []];
          r.set(f, I(T(T({}, y), x), { revisions: b, redirects: m }));
        }
        h.batchcomplete === !0 && (yield* Le(r.values()), r = /* @__PURE__ */ new Map());
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
    yield* Le(r.values());
  });
}
function Ut(e, n, r) {
  return Pe(this, null, function* () {
    var t, o;
    try {
      for (var s = ge(ai(e, T({ list: n }, r))), a, l, i; a = !(l = yield new fe(s.next())).done; a = !1) {
        let c = l.value;
        yield* Le((o = (t = c.query) == null ? void 0 : t[n]) != null ? o : []);
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
function ii(e) {
  var n, r;
  return new Map(((r = (n = e.query) == null ? void 0 : n.normalized) != null ? r : []).map(({ from: t, to: o }) => [t, o]));
}
function Bt(e, n, r) {
  return v(this, null, function* () {
    if (n.length === 0)
      return;
    let t = yield e.batchSize();
    for (let o = 0; o < n.length; o += t)
      yield r(n.slice(o, o + t));
  });
}

// src/wiki/action-api/site-info.ts
function li(e) {
  return v(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "siteinfo",
      siprop: ["general", "namespaces", "namespacealiases", "extensiontags"]
    }), r = /* @__PURE__ */ new Map();
    for (let { id: t, name: o, canonical: s } of Object.values(n.namespaces)) {
      let a = n.namespacealiases.filter((l) => l.id === t).map(({ alias: l }) => l);
      r.set(t, [.../* @__PURE__ */ new Set([o, s != null ? s : o, ...a])]);
    }
    return {
      name: n.general.sitename,
      wikiId: n.general.wikiid,
      generator: n.general.generator,
      language: ui(n.general.lang, yield ci(e, [n.general.lang])),
      namespaces: r,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((t) => t.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function ci(e, n) {
  return v(this, null, function* () {
    let { query: r } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...n]
    });
    return r.languageinfo;
  });
}
function ui(e, n) {
  var t, o;
  let r = n[e];
  return { code: e, fallbacks: (t = r == null ? void 0 : r.fallbacks) != null ? t : [], direction: (o = r == null ? void 0 : r.dir) != null ? o : "ltr" };
}
function di(e) {
  let n = null;
  return (r) => v(null, null, function* () {
    if (n === null) {
      let t = /* @__PURE__ */ new Set();
      n = { codes: t, languages: Promise.resolve().then(() => (n = null, ci(e, Array.from(t)))) };
    }
    return n.codes.add(r), ui(r, yield n.languages);
  });
}
function gi(e, n) {
  let r = (o) => o.replace(/_/g, " ").trim().toLowerCase(), t = e.indexOf(":");
  for (let [o, s] of t === -1 ? [] : n)
    if (o !== 0 && s.some((a) => r(a) === r(e.slice(0, t))))
      return { namespace: o, rest: e.slice(t + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var Wt = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, Mn = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, tg = 2, rg = 6e4, og = 5, sg = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Gt(e) {
  var n, r, t, o, s, a, l, i;
  return {
    id: e.revid,
    parentId: (n = e.parentid) != null ? n : 0,
    user: (r = e.user) != null ? r : null,
    userId: (t = e.userid) != null ? t : 0,
    timestamp: (o = e.timestamp) != null ? o : "",
    text: (l = (a = (s = e.slots) == null ? void 0 : s.main) == null ? void 0 : a.content) != null ? l : null,
    sha1: (i = e.sha1) != null ? i : null
  };
}
function pi(e) {
  var r, t;
  let n = (r = e.revisions) == null ? void 0 : r[0];
  return n === void 0 ? null : {
    pageId: (t = e.pageid) != null ? t : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Gt(n)
  };
}
function mi(e) {
  let n = null, r = () => (n != null || (n = li(e).catch((u) => {
    throw n = null, u;
  })), n);
  function t(u) {
    return v(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield Bt(e, [...new Set(u)], (g) => v(null, null, function* () {
        let p = new Map(g.map((m) => [m, m])), h = /* @__PURE__ */ new Map();
        try {
          for (var x = ge(sn(I(T({}, e), {
            read: (k) => v(null, null, function* () {
              let R = yield e.read(k);
              return ii(R).forEach((E, S) => p.set(S, E)), R;
            })
          }), T({ titles: g, prop: ["revisions", "info"] }, Mn))), f, y, b; f = !(y = yield x.next()).done; f = !1) {
            let m = y.value;
            let k = pi(m);
            k !== null && h.set(k.title, k);
          }
        } catch (y) {
          b = [y];
        } finally {
          try {
            f && (y = x.return) && (yield y.call(x));
          } finally {
            if (b)
              throw b[0];
          }
        }
        for (let [m, k] of p) {
          let R = h.get(k);
          R !== void 0 && d.set(m, R);
        }
      })), d;
    });
  }
  function o(u, d) {
    return v(this, null, function* () {
      let { namespace: g, rest: p } = gi(u, (yield r()).namespaces), h = d ? "g" : "";
      return { [`${h}apnamespace`]: g, [`${h}apprefix`]: p };
    });
  }
  function s(u) {
    return Pe(this, null, function* () {
      try {
        for (var d = ge(sn(e, T(I(T({}, u), { prop: ["revisions", "info"] }), Mn))), g, p, h; g = !(p = yield new fe(d.next())).done; g = !1) {
          let x = p.value;
          let f = pi(x);
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
        yield* Le(s({ generator: "embeddedin", geititle: d, geinamespace: tg, geilimit: "max" }));
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
    siteInfo: r,
    languageInfo: di(e),
    readPages: t,
    readListedPages: t,
    titlesWithTemplates: (u, d) => v(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield Bt(e, u, (p) => v(null, null, function* () {
        try {
          for (var h = ge(sn(e, {
            titles: p,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), x, f, y; x = !(f = yield h.next()).done; x = !1) {
            let { title: b, templates: m = [] } = f.value;
            m.length > 0 && g.add(b);
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
      var f, y, b;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: p } = yield o(u, !1), h = p.replace(/ /g, "_"), x = g === 0 ? "" : `${(y = (f = (yield r()).namespaces.get(g)) == null ? void 0 : f[0]) != null ? y : ""}:`;
      for (let m = h; m !== void 0; ) {
        let k = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: p,
          apfrom: m,
          aplimit: "max"
        });
        m = (b = k.continue) == null ? void 0 : b.apcontinue;
        for (let { title: R } of k.query.allpages) {
          let [E, ...S] = R.slice(x.length + p.length).split("/");
          d.add(E != null ? E : ""), S.length > 0 && m !== void 0 && m.startsWith(`${h}${E != null ? E : ""}/`) && (m = `${h}${E != null ? E : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => v(null, null, function* () {
      var g, p;
      let d = [];
      try {
        for (var h = ge(sn(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), x, f, y; x = !(f = yield h.next()).done; x = !1) {
          let b = f.value;
          d.push(...(p = (g = b.redirects) == null ? void 0 : g.map((m) => m.title)) != null ? p : []);
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
          for (var x = ge(sn(e, T({
            revids: p,
            prop: "revisions"
          }, d === "with-texts" ? Mn : Wt))), f, y, b; f = !(y = yield x.next()).done; f = !1) {
            let m = y.value;
            (h = m.revisions) == null || h.forEach((k) => g.set(k.revid, Gt(k)));
          }
        } catch (y) {
          b = [y];
        } finally {
          try {
            f && (y = x.return) && (yield y.call(x));
          } finally {
            if (b)
              throw b[0];
          }
        }
      })), g;
    }),
    firstRevision: (u) => c(u, T({ rvdir: "newer" }, Wt)),
    revisionsUpTo: (u, d) => i(u, 500, T(T({}, d === null ? {} : { rvstartid: String(d) }), Wt)),
    newestRevisionBy: (u, d) => c(u, T({ rvuser: d }, Mn)),
    revisionsAfter: (u, d) => v(null, null, function* () {
      let g = [];
      try {
        for (var p = ge(sn(e, T({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, Wt))), h, x, f; h = !(x = yield p.next()).done; h = !1) {
          let { revisions: y = [] } = x.value;
          g.push(...y.filter(({ revid: b }) => b !== d).map(Gt));
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
    revisionsBySince: (u, d, g) => i(u, og, T({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, Mn)),
    movesAround: (g) => v(null, [g], function* ({ timestamp: u, user: d }) {
      var h;
      let p = [];
      try {
        for (var x = ge(Ut(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + rg).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), f, y, b; f = !(y = yield x.next()).done; f = !1) {
          let m = y.value;
          (d === null || m.user === void 0 || m.user === d) && p.push((h = m.title) != null ? h : null);
        }
      } catch (y) {
        b = [y];
      } finally {
        try {
          f && (y = x.return) && (yield y.call(x));
        } finally {
          if (b)
            throw b[0];
        }
      }
      return p;
    }),
    revisionsBy: (u, d, g) => i(u, g, T({ rvuser: d }, Mn)),
    recombinedPagesSince: (u) => v(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let y of sg)
        try {
          for (var p = ge(Ut(e, "logevents", I(T({}, y), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), h, x, f; h = !(x = yield p.next()).done; h = !1) {
            let { title: b, logpage: m, params: k } = x.value;
            m !== void 0 && m !== 0 && d.add(m), [b, k == null ? void 0 : k.dest_title].forEach((R) => R !== void 0 && g.add(R));
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
          let { olduser: b, newuser: m } = (g = y.params) != null ? g : {};
          b !== void 0 && m !== void 0 && y.timestamp !== void 0 && d.push({ from: b, to: m, timestamp: y.timestamp });
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
function fi(e, n, r) {
  return [e, `${n}:${r}/LocalSkills`, `${n}:${r}`];
}

// src/wiki/counting/page-histories.ts
var ag = 20, ig = 2;
function lg(e, n, r) {
  return v(this, null, function* () {
    var o;
    let t = n.filter((s) => s.first === null);
    for (let s = 0; t.length > ig && s < ag; s++) {
      let a = yield e.revisions(t.map(({ known: l }) => l[l.length - 1].parentId), "without-texts");
      t = t.filter((l) => {
        let i = a.get(l.known[l.known.length - 1].parentId);
        return i === void 0 ? !1 : (l.known = [...l.known, i], l.first = i.parentId === 0 ? i : null, l.first === null);
      });
    }
    for (let s of n) {
      if (s.first === null && r !== null) {
        let a = yield r.revisionsUpTo(s.page.title, null), { page: { latest: l } } = s;
        s.known = a.length === 0 ? s.known : a.map((i) => i.id === l.id ? l : i), s.first = a.length < 500 && (o = a[a.length - 1]) != null ? o : null;
      }
      s.first === null && (s.first = yield e.firstRevision(s.page.title));
    }
  });
}
function cg({ latest: e, history: n }) {
  var r;
  return n !== void 0 ? (r = n[n.length - 1]) != null ? r : null : e.parentId === 0 ? e : null;
}
function ug(e) {
  return e.reduce((n, { first: r }) => r !== null && (n === void 0 || r.timestamp < n) ? r.timestamp : n, void 0);
}
function dg(e, n, r, t) {
  return v(this, null, function* () {
    let { pageIds: o, titles: s } = yield n.recombinedPagesSince(t);
    for (let a of r) {
      let { pageId: l, title: i } = a.page;
      (o.has(l) || s.has(i)) && (a.isRecombined = !0, a.first = yield e.firstRevision(i));
    }
  });
}
function qt(e, n, r = null, t = null) {
  return v(this, null, function* () {
    let o = n.map((a) => ({
      page: a,
      known: a.history === void 0 ? [a.latest] : a.history.slice(),
      first: cg(a),
      isRecombined: !1
    }));
    yield lg(e, o, t);
    let s = r === null ? void 0 : ug(o.filter(({ page: a }) => a.history === void 0));
    return r !== null && s !== void 0 && (yield dg(e, r, o, s)), o.filter((a) => a.first !== null);
  });
}
function yi(e, n) {
  return v(this, null, function* () {
    let r = /* @__PURE__ */ new Map();
    for (let [t, o] of Array.from(n)) {
      if (o === null || o.id === t.page.latest.id)
        continue;
      let s = t.isRecombined ? -1 : t.known.findIndex(({ id: a }) => a === o.id);
      r.set(t, s === -1 ? yield e.revisionsAfter(t.page.title, o.id) : t.known.slice(0, s));
    }
    return r;
  });
}
function jt({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function Cr(e, n, r) {
  return v(this, null, function* () {
    var a;
    let t = /* @__PURE__ */ new Map();
    for (let l of n) {
      let i = r(l), c = l.isRecombined ? void 0 : l.known.find(({ user: d, userId: g }) => d === i && g !== 0), u = !l.isRecombined && (l.page.history !== void 0 || ((a = l.known[l.known.length - 1]) == null ? void 0 : a.parentId) === 0);
      if (i === null)
        t.set(l, null);
      else if (c !== void 0 || u)
        t.set(l, c != null ? c : null);
      else {
        let d = yield e.newestRevisionBy(l.page.title, i);
        t.set(l, (d == null ? void 0 : d.userId) === 0 ? null : d);
      }
    }
    let o = Array.from(t.values()).filter((l) => l !== null).filter((l) => {
      var i;
      return ((i = l.escaped) != null ? i : null) === null && l.text === null;
    }).map(({ id: l }) => l);
    if (o.length === 0)
      return t;
    let s = yield e.revisions(o, "with-texts");
    return new Map(Array.from(t, ([l, i]) => {
      var c;
      return [l, i === null ? null : (c = s.get(i.id)) != null ? c : i];
    }));
  });
}

// src/wiki/counting/template-calls.ts
function zt(e, n) {
  return v(this, null, function* () {
    var a, l;
    let { namespaces: r, extensionTags: t } = yield e.siteInfo(), o = (a = r.get(10)) != null ? a : ["Template"], s = {};
    for (let i of n)
      for (let c of yield e.redirectsTo(`${(l = o[0]) != null ? l : "Template"}:${i}`))
        s[c.slice(c.indexOf(":") + 1)] = i;
    return gr({ templates: n, redirects: s, templateNamespaces: o, extensionTags: t });
  });
}

// src/wiki/exchange/doubted-words.ts
function hi(s, a, l, i) {
  return v(this, arguments, function* ({ source: e, titles: n }, r, t, o) {
    let c = yield yi(e, r), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (f, y, b) => v(null, null, function* () {
      var m, k;
      for (let [R, E] of Array.from(y.entries())) {
        let S = (m = y[R + 1]) != null ? m : b, L = (k = E.sha1) != null ? k : null;
        if (L !== null && L === S.sha1 && E.parentId === S.id && E.user !== f && (yield e.movesAround(E)).some((C) => C === null || kn(C, n.root, u) !== f))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
    for (let [f, y] of Array.from(c)) {
      let b = r.get(f), m = y.filter(({ user: k }) => k === null);
      (yield d(t(f), y, b)) ? g.set(f, { doubt: "moved", believed: null }) : m.length > 0 && p.set(f, m);
    }
    let h = Array.from(p.values()).reduce((f, y) => f.concat(y.filter(({ text: b }) => b === null).map(({ id: b }) => b)), []), x = h.length === 0 ? null : yield e.revisions(h, "with-texts");
    return p.forEach((f, y) => {
      let b = r.get(y), m = f.reduce((k, { id: R, text: E }) => {
        var S, L;
        return k === null ? null : ze(k, o((L = E != null ? E : (S = x == null ? void 0 : x.get(R)) == null ? void 0 : S.text) != null ? L : ""), o);
      }, b.text);
      m !== b.text && g.set(y, { doubt: "hidden", believed: m === null ? null : I(T({}, b), { text: m }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var gg = 5, pg = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function xi(e, n, r) {
  return v(this, null, function* () {
    let t = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map(), s = n.map((a) => ({ origin: a, there: a }));
    for (let a = 0; s.length > 0 && a < gg; a++) {
      let l = s.filter(({ there: { first: h } }) => h.text === null).map(({ there: { first: h } }) => h.id), i = l.length === 0 ? null : yield e.revisions(l, "with-texts"), c = /* @__PURE__ */ new Map();
      if (s.forEach(({ origin: h, there: { first: x } }) => {
        var y, b, m, k;
        let f = (k = pg.exec(((m = (b = x.text) != null ? b : (y = i == null ? void 0 : i.get(x.id)) == null ? void 0 : y.text) != null ? m : "").slice(0, 1e3))) == null ? void 0 : k[1];
        f !== void 0 && (c.set(h, f.replace(/_/g, " ").trim()), t.add(h));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield qt(e, Array.from(u.values()).map((h) => I(T({}, h), { pageId: 0 }))), g = new Map(d.map((h) => [h.page.title, h])), p = [];
      c.forEach((h, x) => {
        let f = g.get(h);
        f !== void 0 && jt(f, r(x)) ? o.set(x, f) : f !== void 0 && p.push({ origin: x, there: f });
      }), s = p;
    }
    return { redirects: t, moved: o };
  });
}

// src/core/wikitext/substitution.ts
var mg = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), fg = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), yg = new RegExp(`\\{\\{\\s*(?:(?:${mg})[:\uFF1A]|${fg})`, "i");
function ki(e) {
  return yg.test(e);
}

// src/core/exchange/unsaid-words.ts
var hg = /<!--(?:(?!<!--)[^])*?-->/g, xg = /<!--|-->|<\/?[a-z][^<>{}|]*>|<\/?[a-z]+|<|\/?>/gi, kg = /[{}[\]]+/g, bg = /[{}[\]\n]+/g, Vt = (e) => e.replace(xg, ""), bi = (e, n) => `{{${e.replace(n, `}}
{{`)}}}`;
function $r(e, { start: n, end: r }) {
  return n + e.slice(n, r).search(/[|}]/);
}
function wg(e, n) {
  let r = [];
  n.forEach((s) => r.push([s.start, $r(e, s)], [s.end - 2, s.end]));
  let t = fn(), o = 0;
  return r.sort((s, a) => s[0] - a[0]).forEach(([s, a]) => {
    s >= o && (en(t, s, a), o = a);
  }), rt(t, e);
}
function Dr(r) {
  var t = r, { parameters: e } = t, n = Yn(t, ["parameters"]);
  return me(I(T({}, n), { parameters: new Map(Array.from(e).map(([o, s]) => [Vt(o).trim(), Vt(s).trim()])) }));
}
function wi(e, n, r) {
  let t = /* @__PURE__ */ new Map(), o = wg(e, n);
  return (/* @__PURE__ */ new Set([Vt(o), Vt(o.replace(hg, ""))])).forEach((a) => [a, bi(a, kg), bi(a, bg)].forEach((l) => {
    let i = /* @__PURE__ */ new Map();
    r(l).map(Dr).forEach((c) => {
      var u;
      return i.set(c, ((u = i.get(c)) != null ? u : 0) + 1);
    }), i.forEach((c, u) => {
      var d;
      return t.set(u, Math.max(c, (d = t.get(u)) != null ? d : 0));
    });
  })), t;
}

// src/core/exchange/whose-calls.ts
var Eg = /* @__PURE__ */ new Map();
function Ri(e) {
  let n = /* @__PURE__ */ new Map();
  return e.map(me).forEach((r) => {
    var t;
    return n.set(r, ((t = n.get(r)) != null ? t : 0) + 1);
  }), n;
}
function Ei(e, n, r) {
  let t = r(n);
  return {
    isOwn: e,
    text: n,
    calls: t,
    counts: Ri(t),
    unsaid: wi(n, t, r),
    signatures: new Map(t.map((o) => [me(o), Dr(o)]))
  };
}
function Rg(e, n) {
  let r = /* @__PURE__ */ new Map();
  return e.forEach((t, o) => {
    var a, l;
    let s = (a = n.get(o)) != null ? a : o;
    r.set(s, t + ((l = r.get(s)) != null ? l : 0));
  }), r;
}
function Sg(e, n) {
  let r = Math.min(e.length, n.length), t = 0;
  for (; t < r && e.charAt(t) === n.charAt(t); )
    t++;
  let o = 0;
  for (; o < r - t && e.charAt(e.length - 1 - o) === n.charAt(n.length - 1 - o); )
    o++;
  return [t, o];
}
function Tg(e, n) {
  let [r, t] = Sg(e.text, n.text), o = e.text.length - n.text.length, s = new Set(n.calls.map((a) => a.start));
  return e.calls.filter((a) => $r(e.text, a) < r && !s.has(a.start) || a.start >= e.text.length - t && !s.has(a.start - o));
}
function Og(e, n, r) {
  if (n.isOwn)
    return n.counts;
  let t = new Map(n.counts), o = Ri(Tg(e, n));
  return e.signatures.forEach((s, a) => {
    var c, u, d, g;
    let l = (c = n.unsaid.get(s)) != null ? c : 0, i = l > ((u = r.get(s)) != null ? u : 0) ? l : 0;
    t.set(a, ((d = t.get(a)) != null ? d : 0) + Math.max((g = o.get(a)) != null ? g : 0, i));
  }), t;
}
function Si(e, n, r) {
  var c, u, d, g, p, h, x;
  let t = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Map(), i = n ? Ei(!0, "", r) : null;
  for (let { isOwn: f, text: y, isAfterGap: b = !1 } of e) {
    let m = y === null ? null : Ei(f, y, r), k = !1;
    if (f) {
      let E = /* @__PURE__ */ new Map(), S = m === null || i === null ? null : Og(m, i, l), L = b || i !== null && !i.isOwn && ki(i.text);
      k = S !== null && !L;
      for (let [O, C] of Array.from((c = m == null ? void 0 : m.counts) != null ? c : [])) {
        let U = S === null ? C : Math.min(C, (u = S.get(O)) != null ? u : 0), A = Math.min(U, (d = t.get(O)) != null ? d : 0) + C - U, P = (g = o.get(O)) != null ? g : 0, M = s.has(O) || ((h = a.get((p = m == null ? void 0 : m.signatures.get(O)) != null ? p : "")) != null ? h : 0) > P;
        E.set(O, L || M ? Math.min(A, P) : A);
      }
      t = E, E.forEach((O, C) => {
        var U;
        return o.set(C, Math.max(O, (U = o.get(C)) != null ? U : 0));
      });
    }
    let R = k && m !== null ? Rg(t, m.signatures) : Eg;
    m == null || m.unsaid.forEach((E, S) => {
      var O, C, U;
      let L = (O = l.get(S)) != null ? O : 0;
      !k && E > L ? a.set(S, Math.max(E, (C = a.get(S)) != null ? C : 0)) : k && !a.has(S) && l.set(S, Math.max(L, E + ((U = R.get(S)) != null ? U : 0)));
    }), m == null || m.counts.forEach((E, S) => {
      var L;
      E > ((L = o.get(S)) != null ? L : 0) && s.add(S);
    }), i = m;
  }
  return ((x = i == null ? void 0 : i.calls) != null ? x : []).filter((f) => {
    var m;
    let y = me(f), b = (m = t.get(y)) != null ? m : 0;
    return t.set(y, b - 1), b > 0;
  });
}

// src/wiki/exchange/others-words.ts
var vg = 100, Ti = 20;
function Oi({ template: e, parameters: n }) {
  var r;
  return e === ke || e === Ce && nt.includes(Ge((r = n.get("step")) != null ? r : "").trim());
}
function Mg(e, n, r) {
  let t = (d) => d.user === n && d.userId !== 0, o = e.filter((d, g) => {
    var p, h;
    return t(d) || ((p = d.sha1) != null ? p : null) === null || d.sha1 !== ((h = e[g + 1]) == null ? void 0 : h.sha1);
  });
  if (o.every(t))
    return null;
  let s = [], a = /* @__PURE__ */ new Set(), [l, i, c] = [0, null, 0];
  for (; c < o.length && s.length < vg; c++) {
    let d = o[c], g = o[c + 1], p = i === null || !t(i) || (g === void 0 ? !r : !t(g));
    l = t(d) ? 0 : l + 1, (t(d) ? p : l <= Ti) ? s.push(d) : l > Ti && a.add(s.filter(t).pop()), i = d;
  }
  let u = c === o.length || o.slice(c).every(t);
  return { revisions: s.reverse(), isWhole: r && u, afterGaps: a };
}
function vi(e, n, r, t) {
  return v(this, null, function* () {
    var l;
    let o = /* @__PURE__ */ new Map();
    for (let [i, c] of Array.from(n)) {
      if (c === null || i.page.history !== void 0)
        continue;
      let u = i.known.findIndex(({ id: x }) => x === c.id), d = () => {
        var x;
        return t((x = c.text) != null ? x : "").every(Oi);
      };
      if (u === -1 && d())
        continue;
      let g = u === -1 ? yield e.revisionsUpTo(i.page.title, c.id) : i.known.slice(u), p = ((l = g[g.length - 1]) == null ? void 0 : l.id) === i.first.id || u !== -1 && i.known.length < 500, h = Mg([c, ...g.slice(1)], r(i), p);
      h !== null && !d() && o.set(i, h);
    }
    let s = yield Ag(e, o), a = /* @__PURE__ */ new Map();
    return o.forEach(({ revisions: i, isWhole: c, afterGaps: u }, d) => {
      var b;
      let g = n.get(d), p = (b = g.text) != null ? b : "", h = r(d), x = t(p), f = Si(i.map((m) => {
        var k;
        return {
          isOwn: m.user === h && m.userId !== 0,
          text: (k = s.get(m)) != null ? k : null,
          isAfterGap: u.has(m)
        };
      }), c, t), y = De(x, f).filter((m) => !Oi(m));
      if (y.length > 0) {
        let m = ze(p, De(x, y), t);
        a.set(d, { own: I(T({}, g), { text: m != null ? m : "" }), calls: y });
      }
    }), a;
  });
}
function Ag(e, n) {
  return v(this, null, function* () {
    let r = /* @__PURE__ */ new Map(), t = /* @__PURE__ */ new Map();
    n.forEach(({ revisions: a }, { page: { title: l } }) => a.forEach((i) => {
      var u, d;
      if (i.text !== null) {
        r.set(i, i.text);
        return;
      }
      let c = ((u = i.sha1) != null ? u : null) === null ? String(i.id) : `${l} ${String(i.sha1)}`;
      t.set(c, [...(d = t.get(c)) != null ? d : [], i]);
    }));
    let o = Array.from(t.values()).map(([a]) => a.id), s = o.length === 0 ? null : yield e.revisions(o, "with-texts");
    return t.forEach((a) => a.forEach((l) => {
      var i, c;
      return r.set(l, (c = (i = s == null ? void 0 : s.get(a[0].id)) == null ? void 0 : i.text) != null ? c : null);
    })), r;
  });
}

// src/wiki/exchange/read-person.ts
function Pg(e) {
  let r = e.map(({ own: t }) => {
    var o;
    return (o = t == null ? void 0 : t.timestamp) != null ? o : "";
  }).sort().slice(-1).join("").slice(0, 10);
  return r === "" ? {} : { date: r };
}
function Mi(e, n, r, t) {
  var p, h, x;
  let o = n.slice().sort((f, y) => oe(f.title, y.title)), s = [], a = [], l = [], i = (f, y, b, m) => {
    On(y, e, b == null ? void 0 : b.timestamp).forEach(({ step: k }) => {
      var R;
      k !== null && m(k) && a.push({ step: k, title: f, savedAt: (R = b == null ? void 0 : b.timestamp) != null ? R : k.at });
    });
  }, c = (f) => f.filter(({ template: y }) => y === ke).forEach((y) => l.push(y));
  for (let { title: f, own: y, optOuts: b, refused: m } of o) {
    let k = r((p = y == null ? void 0 : y.text) != null ? p : "");
    k.forEach((S) => s.push({ title: f, call: S })), i(f, k, y, () => !0), c(k), c(r((h = b == null ? void 0 : b.text) != null ? h : ""));
    let R = r((x = m == null ? void 0 : m.text) != null ? x : ""), E = R.length === 0 ? [] : a.map(({ step: S }) => JSON.stringify(S));
    i(f, R, m, (S) => nt.includes(S.step) && !E.includes(JSON.stringify(S))), c(R);
  }
  let u = ga(a), d = s.filter(({ call: { template: f } }) => f === ye.offer || f === ye.seek);
  return { person: {
    user: e,
    pages: o,
    readings: tn(d.map(({ call: f }) => f), e, T(T({}, t), Pg(o))).map((f, y) => I(T({}, f), { title: d[y].title })),
    steps: u.map(({ step: f }) => f),
    stepsBeyond: a.length - u.length,
    preferences: l
  }, placed: u };
}

// src/core/exchange/steps/doubted-times.ts
function Ai(e) {
  let n = e.reduce((s, { savedAt: a }) => a > s ? a : s, "").slice(0, 10), r = /* @__PURE__ */ new Map();
  e.forEach((s) => {
    let a = `${s.step.seek}
${s.step.offer}`, l = r.get(a);
    l === void 0 ? r.set(a, [s]) : l.push(s);
  });
  let t = (s) => ft(s, { date: n }).some(({ state: a }) => a === "accepted"), o = [];
  return r.forEach((s) => {
    let a = s.filter(({ step: c, savedAt: u }) => c.at < u);
    if (a.length === 0 || !t(s.map(({ step: c }) => c)))
      return;
    let l = new Set(s.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), i = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && l.size > 1;
    re(s[0].step).forEach((c) => {
      let u = a.filter((d) => d.step.user === c && i(d));
      u.length > 0 && !t(s.map((d) => u.includes(d) ? I(T({}, d.step), { at: d.savedAt }) : d.step)) && o.push(...u);
    });
  }), o;
}

// src/wiki/exchange/step-times.ts
function Pi(e, n, r) {
  return v(this, null, function* () {
    var o;
    let t = /* @__PURE__ */ new Map();
    for (let { step: s, title: a, savedAt: l } of Ai(n)) {
      let i = JSON.stringify(s), u = (yield e.revisionsBySince(a, s.user, s.at)).find(({ text: g }) => On(r(g != null ? g : ""), s.user).some(({ step: p }) => JSON.stringify(p) === i)), d = (o = u == null ? void 0 : u.timestamp) != null ? o : l;
      d !== s.at && t.set(s, I(T({}, s), { at: d }));
    }
    return t;
  });
}

// src/wiki/exchange/read-exchange.ts
function Lg({ titles: e }, n, r) {
  var o;
  if (r.taxonomy !== void 0)
    return r;
  let { taxonomy: t } = Zn($e((o = n == null ? void 0 : n.latest.text) != null ? o : "").value);
  return T({ taxonomy: t.skills.length === 0 ? null : t, skillsPage: e.skills() }, r);
}
function Li(t, o) {
  return v(this, arguments, function* (e, n, r = {}) {
    var h, x;
    let { source: s, titles: a } = e, l = (x = (h = (yield s.siteInfo()).namespaces.get(2)) == null ? void 0 : h[0]) != null ? x : "User", i = (f) => fi(a.people(f), l, Te(f)), c = new Map(yield s.readPages(
      n.reduce((f, y) => f.concat(i(y)), [a.skills()])
    )), u = c.get(a.skills());
    c.delete(a.skills());
    let d = Array.from(c.values()).map((f) => I(T({}, f), { pageId: 0 })), g = yield Ng(e, d, Lg(e, u, r)), p = /* @__PURE__ */ new Set();
    return g.people.forEach((f) => f.pages.filter(({ isMadeByOther: y }) => y).forEach(({ title: y }) => p.add(y))), I(T({}, g), { ownPages: new Map(n.map((f) => {
      var y;
      return [Te(f), (y = i(f).find((b) => !p.has(b))) != null ? y : null];
    })) });
  });
}
function Ng(o, s, a) {
  return v(this, arguments, function* ({ source: e, titles: n }, r, t) {
    var M, D;
    let l = yield zt(e, ht), i = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let N of r) {
      let _ = kn(N.title, n.root, i);
      _ !== null && c.set(N, _);
    }
    let u = yield qt(e, Array.from(c.keys()), null, e), d = ({ page: N }) => c.get(N), g = yield Cr(e, u, d), p = (N) => jt(N, d(N)), { redirects: h, moved: x } = yield xi(e, u.filter((N) => !p(N)), d), f = new Set(u.filter(p).map(({ page: N }) => N.title)), y = /* @__PURE__ */ new Map();
    x.forEach((N, _) => {
      f.has(N.page.title) || y.set(N, d(_));
    });
    let b = yield Cr(
      e,
      Array.from(y.keys()),
      (N) => {
        var _;
        return (_ = y.get(N)) != null ? _ : null;
      }
    ), m = new Map(Array.from(g).filter(([N]) => p(N))), k = yield vi(e, m, d, l);
    k.forEach(({ own: N }, _) => m.set(_, N));
    let R = yield hi({ source: e, titles: n }, m, d, l), E = (N) => {
      var Q, de, He, an, Pn, Je, Ln, Ur;
      let { page: { title: _, latest: j } } = N, F = !p(N), G = (Q = g.get(N)) != null ? Q : null, B = R.get(N), Y = F ? null : B === void 0 ? (de = m.get(N)) != null ? de : null : B.believed, ue = (B == null ? void 0 : B.doubt) === "moved" ? void 0 : k.get(N), le = x.get(N), K = Y !== null && Y.id === j.id ? [] : l((He = j.text) != null ? He : "");
      return {
        title: _,
        latest: j,
        own: Y,
        isMadeByOther: F,
        saved: F ? null : G,
        othersWords: (an = ue == null ? void 0 : ue.calls) != null ? an : [],
        doubt: (Pn = B == null ? void 0 : B.doubt) != null ? Pn : null,
        optOuts: F ? G : null,
        refused: B !== void 0 || ue !== void 0 ? G : le === void 0 ? null : (Je = b.get(le)) != null ? Je : null,
        isStrangers: F && (K.length > 0 || h.has(N)),
        isChangedByOthers: !F && (Y == null ? void 0 : Y.id) !== j.id && !Tn(l((Ur = (Ln = B === void 0 ? G : Y) == null ? void 0 : Ln.text) != null ? Ur : ""), K)
      };
    }, S = /* @__PURE__ */ new Map();
    for (let N of u) {
      let _ = d(N);
      S.set(_, [...(M = S.get(_)) != null ? M : [], N]);
    }
    let L = /* @__PURE__ */ new Map(), O = [], C = [], U = [];
    for (let N of Array.from(S.keys()).sort(oe)) {
      let _;
      try {
        _ = Mi(N, ((D = S.get(N)) != null ? D : []).map(E), l, t);
      } catch (j) {
        O.push({ user: N, error: j });
        continue;
      }
      L.set(N, _.person), _.person.readings.forEach(({ record: j }) => {
        j !== null && C.push(j);
      }), _.placed.forEach((j) => U.push(j));
    }
    let A = yield Pi(e, U, l), P = (N) => {
      var _;
      return (_ = A.get(N)) != null ? _ : N;
    };
    return A.size > 0 && L.forEach((N, _) => L.set(_, I(T({}, N), { steps: N.steps.map(P) }))), { people: L, unread: O, records: C, steps: U.map(({ step: N }) => P(N)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/save-fault-reason.ts
var Ni = {
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
}, Ig = new Map(
  Object.keys(Ni).reduce(
    (e, n) => e.concat(Ni[n].map((r) => [r, n])),
    []
  )
), Fg = [
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
function _r(e) {
  let n = e.map((r) => Ig.get(r) || "other");
  return Fg.find((r) => n.includes(r)) || "other";
}
function Ii(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Kt(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((r) => r.replace(/\s+/g, " ").trim()).filter((r) => r !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var Fi = 50;
function An(e, n) {
  var a;
  if (e === "http" || e === "ok-but-empty") {
    let l = ((a = n == null ? void 0 : n.xhr) == null ? void 0 : a.status) || 0, i = Ii(l);
    return new ce(i, i === "other" ? `HTTP ${l}` : "", { code: e });
  }
  let r = (n == null ? void 0 : n.errors) || [], t = r.map((l) => l.html || "").filter((l) => l !== "").join("<hr>"), o = r.map((l) => l.html ? Kt(l.html) : l.text || l.code), s = r.map((l) => {
    var i;
    return (i = l.data) == null ? void 0 : i.readonlyreason;
  }).find((l) => l);
  return s ? new ce("read-only", s, { code: e }) : new ce(
    _r(r.length ? r.map((l) => l.code) : [e]),
    o.join(`

`),
    t === "" ? { code: e } : { code: e, html: t }
  );
}
function Cg(e) {
  let n = e.question || "";
  return {
    id: e.id !== void 0 && (n !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? Kt(n) : n,
    imageUrl: e.url || null
  };
}
function Hr(e, n) {
  let r = e.edit;
  if (!r)
    throw new ce("other", "");
  if (r.captcha)
    throw new ce("captcha", "", { captcha: Cg(r.captcha), code: "captcha" });
  if (r.result !== "Success") {
    let o = r.warning || "";
    throw new ce(
      _r(r.code ? [r.code] : []),
      o === "" ? r.info || "" : Kt(o),
      o === "" ? {} : { html: o }
    );
  }
  let { oldrevid: t } = r;
  return T({
    revision: r.newrevid || n,
    changed: r.nochange !== !0
  }, t && n !== 0 && t !== n ? { mergedWith: t } : {});
}
function $g(e, n) {
  let r = n.slots && n.slots.main;
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
      text: r && r.content !== void 0 ? r.content : null
    }
  };
}
function Ci(e) {
  let { api: n, user: r, language: t } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: t,
    errorsuselocal: !0
  }, s = (d) => new Promise((g, p) => {
    d.then(g, (...h) => {
      p(An(String(h[0]), h[1]));
    });
  }), a = (d, g) => v(null, null, function* () {
    let { query: p = {} } = yield s(n.get(T(I(T({}, o), { action: "query", titles: d.slice() }), g))), h = new Map((p.normalized || []).map(({ from: f, to: y }) => [f, y])), x = new Map((p.pages || []).map((f) => [f.title, f]));
    return new Map(d.reduce((f, y) => {
      let b = x.get(h.get(y) || y);
      return b ? f.concat([[y, b]]) : f;
    }, []));
  }), l = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, i = (d) => {
    let g = [];
    return d.forEach((p, h) => {
      let x = p.revisions && p.revisions[0];
      x && g.push([h, $g(p, x)]);
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
        for (let x = 0; x < g.length; x += Fi)
          p.push(a(g.slice(x, x + Fi), l).then(i));
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
          refusal: x ? An(x.code, { errors: [x].concat(f) }) : null
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
          var b, m;
          let y = x.parentId === 0 ? x : (m = (b = (yield a([h], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(h)) == null ? void 0 : b.revisions) == null ? void 0 : m.map(({ user: k, userid: R }) => ({ user: k, userId: R }))[0];
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
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), r === null ? { assert: "anon" } : { assertuser: r })));
        return Hr(g, d.baseRevision);
      });
    }
  };
}

// src/wiki/browser/person-words.ts
function $i(e) {
  let n = null;
  return () => v(null, null, function* () {
    n = n != null ? n : zt(e, ht).catch((t) => {
      throw n = null, t;
    });
    let r = yield n;
    return (t) => r(t).slice();
  });
}

// src/wiki/action-api/parameters.ts
function Dg(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((r) => r.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function Di(e) {
  let n = {};
  for (let [r, t] of Object.entries(e))
    t != null && t !== !1 && (n[r] = Dg(t));
  return n;
}

// src/wiki/browser/reading-api.ts
var _g = 6e3, Hg = 6e4, Ug = 5, Bg = 3;
function Wg(e) {
  var t;
  let n = (t = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : t.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let r = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return r >= 0 ? r : null;
}
function Gg({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? Ug : e === "offline" ? Bg : 1;
}
function _i(e) {
  let { api: n, language: r, onWait: t, firstWait: o = 1e3 } = e, s = !1, a = null, l = Promise.resolve(), i = null, c = (p, h) => {
    let x = h ? (
      // Tells servers in several places that any of them may answer.
      n.post(p, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(p);
    return new Promise((f, y) => {
      x.then(f, (...b) => {
        var E;
        let [m, k, , R] = b;
        y({ fault: An(String(m), k), retryAfter: Wg((E = k == null ? void 0 : k.xhr) != null ? E : R) });
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
          throw new ce("other", "", { code: "cancelled" });
        try {
          return yield c(p, h);
        } catch (f) {
          let { fault: y, retryAfter: b } = f, m = Math.max(b != null ? b : 0, o * 2 ** (x - 1));
          if (s || x >= Gg(y) || m > Hg)
            throw y;
          t(m), yield u(m);
        }
      }
    });
  }
  function g(p, h) {
    let x = Di(T({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: r,
      errorsuselocal: !0
    }, p)), f = new URLSearchParams(x).toString().length > _g, y = l.then(() => d(x, h || f));
    return l = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return i = i != null ? i : Promise.resolve(e.rights()).then((p) => p.includes("apihighlimits") ? 500 : 50, () => 50), i;
    },
    read: (p) => g(p, !1),
    post: (p) => g(p, !0),
    badAnswer: (p) => new ce("other", p),
    cancel() {
      s = !0, n.abort(), a == null || a();
    }
  };
}

// src/wiki/browser/meeting-wiki.ts
var qg = 5e3;
function Hi(e) {
  let { api: n, user: r, language: t, titles: o, rights: s } = e, { readPages: a, save: l, spokenLanguages: i } = Ci(e), c = _i({ api: n, language: t, rights: s, onWait: () => {
  } }), u = mi(c);
  return {
    readPages: a,
    save: l,
    spokenLanguages: i,
    readPeople: (g) => Li({ source: u, titles: o }, g),
    templateReader: $i(u),
    peopleLinkingTo(g) {
      return v(this, null, function* () {
        var y, b;
        let { namespaces: p } = yield u.siteInfo(), h = /* @__PURE__ */ new Set(), x = 0, f = {};
        for (; f !== void 0 && x < qg; ) {
          let m = yield c.read(T({
            action: "query",
            list: "backlinks",
            bltitle: o.people(g),
            blfilterredir: "nonredirects",
            bllimit: "max"
          }, f)), k = (b = (y = m.query) == null ? void 0 : y.backlinks) != null ? b : [];
          x += k.length, k.forEach(({ title: R }) => {
            let E = kn(R, o.root, p.get(2));
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
          ({ name: f, missing: y, invalid: b, blockid: m, blockpartial: k }) => [f, y || b ? "missing" : m !== void 0 && !k ? "blocked" : "active"]
        ));
      });
    },
    addSection: ({ title: g, heading: p, text: h }, x = {}) => new Promise((f, y) => {
      n.postWithToken("csrf", T(T({
        formatversion: 2,
        errorformat: "html",
        errorlang: t,
        errorsuselocal: !0,
        action: "edit",
        title: g,
        section: "new",
        sectiontitle: ee(p),
        text: h,
        // Who has turned their talk page into a redirect wants to be written to where it leads.
        redirect: !0
      }, x.captcha ? { captchaid: x.captcha.id, captchaword: x.captcha.word } : {}), r === null ? { assert: "anon" } : { assertuser: r })).then((m) => f(m), (...m) => {
        y(An(String(m[0]), m[1]));
      });
    }).then((f) => Hr(f, 0)),
    time() {
      return v(this, null, function* () {
        let { curtimestamp: g } = yield c.read({ action: "query", curtimestamp: !0 });
        return new Date(g != null ? g : "");
      });
    }
  };
}

// src/extension/account.ts
function Ui(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// src/extension/language-names.ts
function Bi(e) {
  let { DisplayNames: n } = Intl, r = (t, o) => {
    try {
      return n === void 0 ? o : new n([t, "en"], { type: "language", fallback: "code" }).of(o);
    } catch (s) {
      return o;
    }
  };
  return (t) => {
    let o = r(e, t);
    return o === t ? r(t, t) : o;
  };
}

// src/extension/time-format.ts
var Wi = { year: "numeric", month: "long", day: "numeric" }, RR = I(T({}, Wi), { hour: "numeric", minute: "2-digit" }), Gi = I(T({}, Wi), { timeZone: "UTC" });
function qi(e, n = document.documentElement.lang) {
  let r = new Intl.DateTimeFormat(Bn([n.toLowerCase()], "-ca-gregory"), e);
  return (t) => r.format(new Date(t));
}

// src/extension/meeting-context.ts
function Vn(e, n, r) {
  let t = oi(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = document.documentElement.lang || "en", s = Xr(e);
  return {
    wiki: Hi({
      api: new mw.Api(),
      user: n,
      language: t.language,
      titles: s,
      rights: () => mw.user.getRights()
    }),
    titles: s,
    messages: t,
    user: Ui(n),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (a, l) => mw.util.getUrl(a, l),
    formatDate: (a, l) => qi(Gi, l != null ? l : o)(a),
    languageName: (a, l) => Bi(l != null ? l : o)(a),
    messagesIn: (a) => v(null, null, function* () {
      return a === t.language ? t : si(a, yield r(a), t);
    })
  };
}

// src/extension/load-texts.ts
var ji = (e) => v(null, null, function* () {
  var t, o;
  let n = yield new mw.Api().get({
    formatversion: 2,
    action: "query",
    meta: "allmessages",
    amprefix: "localskills-",
    amlang: e
  }), r = {};
  return ((o = (t = n.query) == null ? void 0 : t.allmessages) != null ? o : []).forEach(({ name: s, content: a, missing: l }) => {
    !l && a !== void 0 && (r[s] = a);
  }), r;
});

// src/extension/start-meeting.ts
var jg = { warning: null, steps: [], tell: () => Promise.resolve(null) };
function zi(e = ji) {
  let n = !1, r = [], t = ({ show: s }) => {
    let a = mw.user.getName();
    a !== null && jn(new mw.Api()).then((l) => v(null, null, function* () {
      let i = Vn(l, a, e), c = yield Qa(i);
      s(c, i.messages.number(c), i.messages.text("localskills-meeting-waiting", c));
    })).then(null, () => {
    });
  }, o = (s, a) => {
    let l = mw.user.getName();
    if (n || l === null)
      return;
    n = !0;
    let i = () => {
      n = !1, a.focus(), r.forEach(t);
    };
    jn(new mw.Api()).then((c) => {
      Ja(Vn(c, l, e), s, (u) => {
        i(), u !== null && ri({ direction: u, id: null, opener: a }).then(null, () => {
          mw.notify(mw.msg("localskills-start-failed"), { type: "error" });
        });
      }, ti());
    }, () => {
      mw.notify(mw.msg("localskills-start-meeting-failed"), { type: "error" }), i();
    });
  };
  mw.hook("localSkills.ask").add((s) => o(s, s.opener)), mw.hook("localSkills.myExchanges").add(({ opener: s }) => o(null, s)), mw.hook("localSkills.checkRoom").add(({ kind: s, key: a, show: l }) => {
    let i = mw.user.getName();
    i !== null && jn(new mw.Api()).then((c) => ia(Vn(c, i, e), s, a)).then((c) => c && l(c), () => {
    });
  }), mw.hook("localSkills.checkEnding").add(({ kind: s, id: a, way: l, until: i, found: c, failed: u }) => {
    let d = mw.user.getName();
    d !== null && jn(new mw.Api()).then((g) => v(null, null, function* () {
      let p = Vn(g, d, e), h = yield be(p), x = Z(h, s, se({ user: d, id: a }));
      c(x === null ? jg : _t(p, h, x, l, i));
    })).then(null, u);
  }), mw.hook("localSkills.countWaiting").add((s) => {
    r.push(s), t(s);
  });
}

// src/extension/meeting.ts
zi();
