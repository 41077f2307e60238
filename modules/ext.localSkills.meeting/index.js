// Built from src/extension/meeting.ts by `npm run build`. Change the source, not this file.
"use strict";
var Ti = Object.defineProperty, Oi = Object.defineProperties;
var vi = Object.getOwnPropertyDescriptors;
var Dt = Object.getOwnPropertySymbols;
var Mr = Object.prototype.hasOwnProperty, Pr = Object.prototype.propertyIsEnumerable;
var et = (e, t) => (t = Symbol[e]) ? t : /* @__PURE__ */ Symbol.for("Symbol." + e), _n = (e) => {
  throw TypeError(e);
};
var Ar = (e, t, n) => t in e ? Ti(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, S = (e, t) => {
  for (var n in t || (t = {}))
    Mr.call(t, n) && Ar(e, n, t[n]);
  if (Dt)
    for (var n of Dt(t))
      Pr.call(t, n) && Ar(e, n, t[n]);
  return e;
}, I = (e, t) => Oi(e, vi(t));
var Lr = (e, t) => {
  var n = {};
  for (var r in e)
    Mr.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && Dt)
    for (var r of Dt(e))
      t.indexOf(r) < 0 && Pr.call(e, r) && (n[r] = e[r]);
  return n;
};
var Ai = (e, t, n) => t.has(e) || _n("Cannot " + n);
var Nr = (e, t, n) => t.has(e) ? _n("Cannot add the same private member more than once") : t instanceof WeakSet ? t.add(e) : t.set(e, n);
var je = (e, t, n) => (Ai(e, t, "access private method"), n);
var v = (e, t, n) => new Promise((r, o) => {
  var s = (i) => {
    try {
      l(n.next(i));
    } catch (c) {
      o(c);
    }
  }, a = (i) => {
    try {
      l(n.throw(i));
    } catch (c) {
      o(c);
    }
  }, l = (i) => i.done ? r(i.value) : Promise.resolve(i.value).then(s, a);
  l((n = n.apply(e, t)).next());
}), ue = function(e, t) {
  this[0] = e, this[1] = t;
}, Ee = (e, t, n) => {
  var r = (l, i, c, u) => {
    try {
      var d = n[l](i), g = (i = d.value) instanceof ue, p = d.done;
      Promise.resolve(g ? i[0] : i).then((y) => g ? r(l === "return" ? l : "next", i[1] ? { done: y.done, value: y.value } : y, c, u) : c({ value: y, done: p })).catch((y) => r("throw", y, c, u));
    } catch (y) {
      u(y);
    }
  }, o = (l, i, c, u) => a[l] = (d) => (i = new Promise((g, p, y) => (y = () => r(l, d, g, p), s ? s.then(y) : y())), u = () => s === c && (s = 0), s = c = i.then(u, u), i), s, a = {};
  return n = n.apply(e, t), a[et("asyncIterator")] = () => a, o("next"), o("throw"), o("return"), a;
}, Re = (e) => {
  var t = e[et("asyncIterator")], n = !1, r, o = {};
  return t == null ? (t = e[et("iterator")](), r = (s) => o[s] = (a) => t[s](a)) : (t = t.call(e), r = (s) => o[s] = (a) => {
    if (n) {
      if (n = !1, s === "throw") throw a;
      return a;
    }
    return n = !0, {
      done: !1,
      value: new ue(new Promise((l) => {
        var i = t[s](a);
        i instanceof Object || _n("Object expected"), l(i);
      }), 1)
    };
  }), o[et("iterator")] = () => o, r("next"), "throw" in t ? r("throw") : o.throw = (s) => {
    throw s;
  }, "return" in t && r("return"), o;
}, ce = (e, t, n) => (t = e[et("asyncIterator")]) ? t.call(e) : (e = e[et("iterator")](), t = {}, n = (r, o) => (o = e[r]) && (t[r] = (s) => new Promise((a, l, i) => (s = o.call(e, s), i = s.done, Promise.resolve(s.value).then((c) => a({ value: c, done: i }), l)))), n("next"), n("return"), t);

// src/ui/element.ts
function b(e, t, ...n) {
  let r = document.createElement(e);
  return Object.keys(t).forEach((o) => r.setAttribute(o, t[o])), n.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function H(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((n) => {
    n !== null && e.appendChild(typeof n == "string" ? document.createTextNode(n) : n);
  });
}
function K(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/core/json/value.ts
function Q(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function te(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/i18n/read-localized-text.ts
var ze = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Ir(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!Q(e))
    return null;
  let t = te(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let n = {};
  for (let r of Object.keys(e)) {
    let o = e[r];
    (r === "default" || ze.test(r)) && typeof o == "string" && o.trim() !== "" && (n[r] = o);
  }
  return Object.keys(n).length === 0 ? null : { kind: "texts", texts: n };
}

// src/core/exchange/language-proficiency.ts
var Fr = 6, Mi = /^(.+)-([0-5n])$/i, Cr = /^(.+)-(?:.|\d\d)$/;
function $r(e) {
  var n;
  let t = (n = Cr.exec(e.toLowerCase())) == null ? void 0 : n[1];
  return t !== void 0 && pe(e) === null && ze.test(t);
}
function pe(e) {
  var o;
  let t = Mi.exec(e), n = ((o = t == null ? void 0 : t[1]) != null ? o : e).toLowerCase();
  if (!ze.test(n) || Cr.test(n))
    return null;
  let r = t == null ? void 0 : t[2];
  return { code: n, proficiency: r === void 0 ? null : /n/i.test(r) ? Fr : Number(r) };
}
function Dr(e) {
  let { code: t, proficiency: n } = e;
  return n === null ? t : `${t}-${n === Fr ? "N" : n}`;
}
function _r(e, t) {
  let n = (o) => o.map(pe).filter((s) => s !== null && s.proficiency !== 0).map(({ code: s }) => tt(s)), r = n(t);
  return n(e).some((o) => r.includes(o));
}
var Pi = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function tt(e) {
  var t, n;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (n = (t = Pi.exec(e)) == null ? void 0 : t[1]) != null ? n : e;
}

// src/core/json/fault.ts
function xe(e, t) {
  return typeof t == "number" ? `${e}[${t}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(t) ? `${e}.${t}` : `${e}[${JSON.stringify(t)}]`;
}
function J(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let t = String(e).replace(/\s+/g, " ");
  return t.length > 60 ? `${t.slice(0, 60)}\u2026` : t;
}

// src/core/pages.ts
var $e = "LocalSkills", _t = "MediaWiki:LocalSkills.json", ke = /^[a-z0-9-]{1,48}$/;
function Ur(e = $e) {
  let t = e.replace(/_/g, " ").trim(), n = (i) => `${t}/Survey/${i}`, [r, o] = ["", null], s = (i) => (i !== o && ([r, o] = [`${n(i)}/Answers/`, i]), r), a = `${t}/People/`, l = (i, c) => `${t}/${i}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (i) => `${n(i)}/definition.json`,
    answersPrefix: s,
    answer: (i, c) => s(i) + Br(c),
    blankAnswer: (i, c) => `${n(i)}/Blank${c === void 0 ? "" : `/${c}`}`,
    results: (i) => `${n(i)}/Results`,
    resultsIn: (i, c) => `${n(i)}/Results/${c}`,
    communityResults: (i, c) => `${n(i)}/Results/Community/${c}`,
    resultsData: (i) => `${n(i)}/Results/data.json`,
    resultsTable: (i) => `${n(i)}/Results/data.csv`,
    resultsPart: (i, c, u) => `${n(i)}/Results/${c}-${u}.${c === "table" ? "csv" : "json"}`,
    texts: (i) => `${n(i)}/Texts`,
    translations: (i, c) => `${n(i)}/Texts/${c}`,
    people: (i) => a + i.replace(/_/g, " "),
    exchange: () => `${t}/Exchange`,
    exchangeIn: (i) => `${t}/Exchange/${i}`,
    exchangeData: (i = 1) => l("Exchange", i),
    exchangeTable: (i) => `${t}/Exchange/${i}.tab.json`,
    capacityExchange: () => `${t}/CapacityExchange`,
    capacityExchangeIn: (i) => `${t}/CapacityExchange/${i}`,
    capacityExchangeData: () => l("CapacityExchange", 1),
    matches: () => `${t}/Matches`,
    matchesIn: (i, c = 1) => `${t}/Matches/${i}${c === 1 ? "" : `/${c}`}`,
    matchesData: (i = 1) => l("Matches", i),
    needs: () => `${t}/Needs`,
    needsIn: (i) => `${t}/Needs/${i}`,
    needsData: () => l("Needs", 1),
    personOf: (i) => Hr(a, i),
    surveyIdOf: (i) => {
      let c = `${t}/Survey/`, u = i.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return ke.test(d) ? d : null;
    },
    answererOf: (i, c) => Hr(s(i), c)
  };
}
function Br(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Hr(e, t) {
  let n = Br(t), r = n.startsWith(e) ? n.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/localized-text.ts
function Wr(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), s = t.languageChain.find((c) => r.includes(c) || o && c === n), a = s !== void 0 && r.includes(s) ? s : o ? "default" : r.sort()[0], l = a === void 0 ? "" : e.texts[a], i = a === void 0 || a === "default" ? n : a;
  return { text: l, language: i, direction: i === null ? "auto" : Hn(i) };
}
var Li = [
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
function Hn(e) {
  return Li.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/provisional-skill.ts
var Ni = /^x(n|[0-9a-z]{6})--(.+)$/;
var [Se, Ht, Gr, Ii, Fi, Ci, $i] = [36, 1, 26, 38, 700, 128, 72], qr = 1114111, Di = [
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
  [917504, qr]
];
function _i(e) {
  return Di.every(([t, n]) => e < t || e > n);
}
function Hi(e) {
  return e > 65280 && e < 65375;
}
function jr(e) {
  return Array.from(e, (t) => t.codePointAt(0));
}
function Ui(e) {
  return e.map((t) => String.fromCodePoint(t)).join("");
}
function Bi(e, t, n) {
  let r = Math.floor(e / (n ? Fi : 2));
  r += Math.floor(r / t);
  let o = 0;
  for (; r > (Se - Ht) * Gr / 2; o += Se)
    r = Math.floor(r / (Se - Ht));
  return o + Math.floor((Se - Ht + 1) * r / (r + Ii));
}
function Wi(e, t) {
  return Math.min(Gr, Math.max(Ht, e - t));
}
function Gi(e) {
  let t = e.lastIndexOf("-"), n = jr(e.slice(0, Math.max(0, t))), [r, o, s] = [Ci, 0, $i], a = t + 1;
  for (; a < e.length; ) {
    let l = o;
    for (let i = Se, c = 1; ; i += Se) {
      let u = a < e.length ? e.charCodeAt(a++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : Se;
      if (o += d * c, d >= Se || o > 2147483647)
        return null;
      let g = Wi(i, s);
      if (d < g)
        break;
      c *= Se - g;
    }
    if (s = Bi(o - l, n.length + 1, l === 0), r += Math.floor(o / (n.length + 1)), o %= n.length + 1, r > qr || !_i(r))
      return null;
    n.splice(o++, 0, r);
  }
  return n;
}
function nt(e) {
  var s;
  let [, t = "", n = ""] = (s = Ni.exec(e)) != null ? s : [], r = t === "" ? jr(e) : Gi(n);
  if (r === null)
    return e;
  let o = Ui(r.map((a) => Hi(a) ? a - 65248 : a)).replace(/-+/g, " ").trim();
  return o === "" ? e : t.length > 1 ? `${o}\u2026` : o;
}

// src/core/skills/skill-words.ts
function wt(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Un({ label: e }) {
  return e.kind === "texts" ? zr(e.texts) : [];
}
function Bn(e) {
  return zr(e.aliases).reduce((t, n) => t.concat(n), []);
}
function zr(e) {
  return Object.keys(e).map((t) => e[t]);
}
function Vr(e, t) {
  let n = Array.from(wt(e));
  if (n.length < 4 || n.length > 60)
    return null;
  let r = n.length < 8 ? 1 : 2, o = null;
  for (let s of t.skills.filter(({ isRetired: a }) => !a))
    for (let a of [s.id, ...Un(s), ...Bn(s)].sort(qi)) {
      let l = ji(n, Array.from(wt(a)), r);
      l !== null && (o = { skill: s.id, words: l === 0 ? s.id : a }, r = l - 1);
    }
  return o;
}
function qi(e, t) {
  return e < t ? -1 : e === t ? 0 : 1;
}
function ji(e, t, n) {
  if (Math.abs(e.length - t.length) > n)
    return null;
  let r = [], o = Array.from({ length: t.length + 1 }, (a, l) => l);
  for (let a = 1; a <= e.length; a++) {
    let l = [a];
    for (let i = 1; i <= t.length; i++) {
      let c = e[a - 1] === t[i - 1], u = Math.min(o[i], l[i - 1]) + 1;
      u = Math.min(u, o[i - 1] + (c ? 0 : 1)), a > 1 && i > 1 && e[a - 1] === t[i - 2] && e[a - 2] === t[i - 1] && (u = Math.min(u, r[i - 2] + 1)), l.push(u);
    }
    r = o, o = l;
  }
  let s = o[t.length];
  return s <= n ? s : null;
}

// src/core/skills/taxonomy.ts
var zi = 100;
function Vi(e, t = null) {
  let n = new Map(e.map((i) => [i.id, i])), r = (i) => {
    var c;
    return (c = n.get(i)) != null ? c : null;
  }, o = (i, c, u = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([i]), g = [], p = r(i);
    for (; p !== null && g.length < u; ) {
      let y = c(p);
      p = y === null || d.has(y) ? null : r(y), p !== null && (d.add(p.id), g.push(p));
    }
    return g;
  }, s = (i) => {
    var c;
    return (c = o(i, (u) => u.replacedBy).pop()) != null ? c : r(i);
  }, a = /* @__PURE__ */ new Map();
  for (let i of e)
    if (!i.isRetired) {
      let c = i.parent !== null && n.has(i.parent) ? i.parent : null, u = a.get(c);
      u === void 0 ? a.set(c, [i]) : u.push(i);
    }
  let l = null;
  return {
    skills: e,
    locale: t,
    get: r,
    current: s,
    children: (i) => {
      var c;
      return (c = a.get(i)) != null ? c : [];
    },
    ancestors: (i) => o(i, (c) => c.parent, zi),
    find: (i) => {
      var c, u;
      return l = l != null ? l : Ji(e, s), (u = (c = s(i.trim())) != null ? c : l.get(wt(i))) != null ? u : null;
    }
  };
}
function Ut(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = Q(e) ? te(e, "skills") : void 0;
  Q(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((s, a) => {
    let l = xe("$.skills", a), i = Q(s) ? Ki(s) : null;
    if (i === null) {
      let c = Q(s) ? te(s, "id") : s;
      t.push({ path: `${l}.id`, code: "bad-id", parameters: [J(c)] });
    } else n.has(i.id) ? t.push({ path: `${l}.id`, code: "code-taken", parameters: [i.id] }) : n.set(i.id, i);
  });
  let o = Q(e) ? te(e, "locale") : null;
  return {
    taxonomy: Vi(
      Array.from(n.values()),
      typeof o == "string" && ze.test(o) ? o : null
    ),
    faults: t
  };
}
function Ve(e, t, n) {
  var o;
  let r = (o = t == null ? void 0 : t.get(e)) != null ? o : null;
  return r === null ? { text: nt(e), language: null, direction: "auto" } : Wr(r.label, n, t == null ? void 0 : t.locale);
}
function Ki(e) {
  var s;
  let t = te(e, "id");
  if (typeof t != "string" || !ke.test(t))
    return null;
  let n = (a) => {
    let l = te(e, a);
    return typeof l == "string" && l !== "" ? l : null;
  }, r = te(e, "capx"), o = n("replacedBy");
  return {
    id: t,
    label: (s = Ir(te(e, "label"))) != null ? s : { kind: "texts", texts: { default: t } },
    aliases: Yi(te(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((a) => typeof a == "number"),
    wikidata: n("wikidata"),
    isRetired: te(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function Yi(e) {
  let t = {};
  if (Q(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || ze.test(n)) && Array.isArray(r) && (t[n] = r.filter((o) => typeof o == "string"));
    }
  return t;
}
function Ji(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (o) => {
    let s = /* @__PURE__ */ new Map();
    for (let a of e) {
      let l = t(a.id);
      for (let i of o(a)) {
        let c = wt(i), u = s.get(c);
        s.set(c, u === void 0 || u === l ? l : null);
      }
    }
    s.forEach((a, l) => {
      n.has(l) || n.set(l, a);
    });
  };
  return r(Un), r(Bn), n;
}

// src/core/exchange/reason-text.ts
function rt(e, t) {
  return t.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((n) => Qi(n, t)));
}
function Xi(e, t) {
  return Ve(e, t.taxonomy, t.messages).text;
}
function Qi(e, t) {
  let { messages: n } = t;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return Xi(e.skill, t);
  if ("language" in e)
    return t.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && n.has(r) ? n.text(r) : e.region;
  }
  return e.methods.map((r) => n.text(`localskills-template-method-${r}`)).reduce((r, o) => n.text("localskills-fault-list", r, o));
}

// src/core/wikitext/character-references.ts
var Zi = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", el = tl();
function tl() {
  let e = Zi.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var nl = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Bt(e, t) {
  return e.includes("&") ? e.replace(nl, (n, r, o, s) => {
    var a;
    return r !== void 0 ? (a = el.get(r)) != null ? a : n : t(o === void 0 ? parseInt(s, 16) : parseInt(o, 10), n);
  }) : e;
}

// src/core/wikitext/text-memo.ts
function Kr(e) {
  let t = /* @__PURE__ */ new Map();
  return (n) => {
    let r = t.get(n);
    if (r !== void 0)
      return r;
    t.size === 512 && (t = /* @__PURE__ */ new Map());
    let o = e(n);
    return t.set(n, o), o;
  };
}

// src/core/wikitext/title.ts
var Yr = [
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
], rl = 255, ol = /[\u200e\u200f\u202a-\u202e]+/g, sl = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, al = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, il = /(?:^|\/)\.\.?(?:\/|$)/, ll = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, cl = /[\u01c4-\u01cc\u01f1-\u01f3]/, ul = /[\u10d0-\u10ff]/;
function dl(e) {
  if (cl.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (ul.test(e))
    return e;
  if (t.length > e.length && e !== "\u0149") {
    let n = t.replace(/\u0399$/, "\u0345");
    if (n !== t) {
      let o = n.normalize("NFC");
      return o.length === 1 ? o : n;
    }
    let r = String.fromCodePoint(t.codePointAt(0));
    return r + t.slice(r.length).toLowerCase();
  }
  return t;
}
function Jr(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return dl(t) + e.slice(t.length);
}
function Gn(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function Wn(e) {
  return e.replace(ol, "").replace(sl, " ").replace(/^ | $/g, "");
}
function gl(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function pl(e) {
  let t = Bt(
    e,
    (n) => gl(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function Xr(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let s of n)
    for (let a of s)
      o.set(Wn(a).toLowerCase(), s[0]);
  return (s) => {
    let a = Wn(pl(s));
    if (a.includes("\uFFFD") || ll.test(a))
      return null;
    let l = t;
    a.charAt(0) === ":" && (l = "", a = a.slice(1).replace(/^ /, ""));
    let i = a.indexOf(":", 1);
    if (i !== -1) {
      let u = o.get(a.slice(0, i).replace(/ $/, "").toLowerCase());
      u !== void 0 && (l = u, a = a.slice(i + 1).replace(/^ /, ""));
    }
    let c = a.indexOf("#");
    return c !== -1 && (a = a.slice(0, c).replace(/ $/, "")), a === "" || a.charAt(0) === ":" || al.test(a) || il.test(a) || Gn(a) > rl ? null : (l === "" ? "" : `${l}:`) + (r ? Jr(a) : a);
  };
}
var ml = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, fl = Kr((e) => Jr(Wn(e.normalize("NFC"))));
function be(e) {
  return ml.test(e) ? e : fl(e);
}

// src/core/exchange/steps/exchange-step.ts
var Wt = ["decline", "withdraw"], Et = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Qr = ["learned", "partly", "not-met"], Zr = 500;
function q(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function qn(e) {
  let t = e.lastIndexOf("/"), n = be(e.slice(0, Math.max(0, t))), r = e.slice(t + 1).trim();
  return n === "" || n.includes("/") || !ke.test(r) ? null : `${n}/${r}`;
}
function Z(e) {
  return [q(e.seek), q(e.offer)];
}

// src/core/exchange/steps/message-language.ts
var yl = 3, hl = 2;
function Gt(e, t, n) {
  let r = eo(e), o = eo(t), s = Array.from(o.keys());
  return n.map((a, l) => {
    var g, p;
    let i = tt(a), [c, u] = [(g = o.get(i)) != null ? g : 0, (p = r.get(i)) != null ? p : 0], d = Math.min(c, u);
    return {
      code: a,
      index: l,
      known: c,
      shared: d < hl ? 0 : d,
      listed: s.indexOf(i),
      written: o.has(i) ? 0 : u
    };
  }).sort((a, l) => l.shared - a.shared || l.known - a.known || l.written - a.written || a.listed - l.listed || a.index - l.index).map(({ code: a }) => a);
}
function eo(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let o of e) {
    let s = pe(o);
    if (s !== null) {
      let a = tt(s.code);
      t.set(a, Math.max((n = t.get(a)) != null ? n : 0, (r = s.proficiency) != null ? r : yl));
    }
  }
  return t;
}

// src/ui/notice.ts
function B(e, ...t) {
  let n = b("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function G(...e) {
  return b("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
}
function _(e, t, n) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: t !== "quiet",
    flags: t === "primary" ? ["primary", "progressive"] : t === "destructive" ? ["primary", "destructive"] : t === "quiet" ? ["progressive"] : []
  });
  return r.on("click", n), r;
}

// src/wiki/port.ts
var se = class extends Error {
  constructor(t, n, r = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = r;
  }
};
function Te(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/analysis/sorted.ts
function ee(e, t) {
  return e < t ? -1 : +(e > t);
}

// src/core/survey/dates.ts
function Oe(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, r, o] = [Number(t[1]), Number(t[2]), Number(t[3])], a = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return a !== void 0 && o >= 1 && o <= a;
}

// src/core/exchange/exchange-record.ts
var de = { offer: "Offer a skill", seek: "Seek a skill" }, ot = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], to = ["open", "paused", "matched", "closed"], jn = 5, no = 100, ro = 100, qt = 20;
function ie(e) {
  return `${e.user}/${e.id}`;
}
function st(e, t) {
  if (!Oe(t))
    throw new RangeError(`\u201C${t}\u201D is no date.`);
  let n = e.status === "paused" && e.until !== null && e.until <= t;
  return e.status !== "open" && !n ? e.status : e.expires !== null && e.expires < t ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function at(e, t) {
  var n, r;
  return (r = (n = t == null ? void 0 : t.current(e)) == null ? void 0 : n.id) != null ? r : e;
}

// src/core/wikitext/encode.ts
var xl = '"&:<=>[]{|}', kl = "!'_~", oo = 32, bl = Vn(xl), wl = Vn(kl), El = Vn("#*+-;");
function Vn(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function Rl(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Sl = 65343, Tl = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Ol(e, t, n) {
  let r = t === 0, o = t === e.length - 1;
  if (n >= 128)
    return Rl(n) || n === Sl;
  if (n < 32 || n === 127 || bl[n] === 1 || r && El[n] === 1)
    return !0;
  if (wl[n] === 1)
    return r || o || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case oo:
      return r || o || e.charCodeAt(t - 1) === oo;
    case 73:
    case 80:
    case 82:
      return Tl.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var vl = [
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
], zn = "\u0345";
function so(e) {
  let t = e.codePointAt(0);
  return e === zn || vl.some(([n, r]) => t >= n && t <= r) || (zn + e).normalize("NFD") !== zn + e.normalize("NFD");
}
var ao = 768, Al = 32, Ml = /[\u0300-\uffff]{1000}/;
function Pl(e) {
  return !Ml.test(e) && e.normalize("NFC") === e;
}
function Ll() {
  let e = "";
  return (t, n, r) => {
    if (r || n < ao)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!so(t))
        return e = t, !1;
      if (e.length < Al && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function X(e) {
  let t = Pl(e) ? null : Ll(), n = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let s = e.codePointAt(o), a = o + (s > 65535 ? 2 : 1), l = Ol(e, o, s);
    s >= ao && o === 0 && !l && (l = so(e.slice(0, a))), t !== null && (l = t(e.slice(o, a), s, l)), l && (n += `${e.slice(r, o)}&#${s};`, r = a), o = a;
  }
  return n + e.slice(r);
}
function De(e) {
  return Bt(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/shown-text.ts
var Nl = /<!--[\s\S]*?(?:-->|$)/g, Il = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, Fl = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), Cl = "\u2026";
function _e(e) {
  if (!/[{<]/.test(e))
    return De(e);
  let t = e.replace(Nl, "").replace(Il, (n, r) => (r != null ? r : "").replace(/[{}]/g, (o) => `&#${o.charCodeAt(0)};`));
  return De($l(t));
}
function $l(e) {
  var s, a, l, i;
  let t = [], n = [], r = /[{}]/g, o = 0;
  for (; o < e.length; ) {
    let c = e.slice(o, o + 2);
    if (c === "{{")
      n.push(t.length), t.push(c), o += 2;
    else if (c === "}}" && n.length > 0) {
      let [, ...u] = t.splice(n.pop()), d = ((s = u[0]) == null ? void 0 : s.charAt(0)) === "{" && e.charAt(o + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      t.push((a = Fl.get(g)) != null ? a : Cl), o += d ? 3 : 2;
    } else {
      r.lastIndex = o + 1;
      let u = (i = (l = r.exec(e)) == null ? void 0 : l.index) != null ? i : e.length;
      t.push(e.slice(o, u)), o = u;
    }
  }
  return t.join("");
}

// src/core/wikitext/write.ts
var Dl = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function He(e, t) {
  io(e);
  let n = `{{${e}
`;
  for (let [r, o] of t)
    io(r), n += o.charAt(0) === "=" ? `|${r}=
${o}
` : `|${r}=${o}
`;
  return `${n}}}`;
}
function io(e) {
  if (Dl.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var lo = [
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
function jt() {
  return { starts: [], ends: [], lengths: [] };
}
function Rt(e, t, n) {
  var a;
  let { starts: r, ends: o, lengths: s } = e;
  s.push(((a = s[s.length - 1]) != null ? a : 0) + n - t), r.push(t), o.push(n);
}
function it(e, t) {
  let { starts: n } = e, r = 0, o = n.length;
  for (; r < o; ) {
    let s = Math.floor((r + o) / 2);
    n[s] < t ? r = s + 1 : o = s;
  }
  return r;
}
function co(e, t) {
  let { starts: n, ends: r } = e, o = [], s = 0;
  for (let a = 0; a < n.length; a++)
    o.push(t.slice(s, n[a])), s = r[a];
  return o.push(t.slice(s)), o.join("");
}
function Kn(e, t) {
  var n;
  return t - ((n = e.lengths[it(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var lt = -1, Yn = /[[{<]|\n(?==)|-(?={)/g, _l = /[[{<\]]|\n(?==)|-(?={)/g, Hl = /[[{<\n]|-(?={)/g, uo = /[[{<}|]|\n(?==)|-(?={)/g, go = /[[{<}|=]|\n(?==)|-(?={)/g, Jn = /[[\]{}<>|]/g, Ul = 10, po = 45, Bl = 60, mo = 61, fo = 91, yo = 93, Xn = 123, Wl = 124, Gl = 125, ql = 6;
function ho(e, t) {
  let n = "", r = 0, o = null, s = [], a = [], l = null, i = Yn, c = [], u = 0, d = [];
  function g(P, L, M) {
    let F = L;
    for (; F < r && F - L < M && n.charCodeAt(F) === P; )
      F++;
    return F - L;
  }
  function p() {
    return l !== null && u > l.partsStart && c[u - 1] === lt;
  }
  function y() {
    l === null ? i = Yn : l.kind === "=" ? i = Hl : l.kind === "[" ? i = _l : i = p() ? go : uo;
  }
  function x(P, L, M, F) {
    l = { kind: P, count: L, contentStart: M, afterHyphen: F, partsStart: u }, a.push(l), y();
  }
  function m() {
    a.pop(), l = a.length > 0 ? a[a.length - 1] : null, y();
  }
  function h(P) {
    let L = g(mo, P, ql);
    return L > 1 || L === 1 && !p() ? (x("=", L, P + L, !1), P + L) : P;
  }
  function k(P, L) {
    let M = g(Xn, P, r);
    return M > 1 && x("{", M, P + M, L), P + M;
  }
  function f(P, L) {
    let M = g(Gl, L, Math.min(P.count, 3));
    if (M < 2)
      return L + 1;
    let F = P.contentStart - M, N = L + M, D = M === 3 ? R(P, L) : null;
    for (M === 2 && E(P, L); d.length > 0 && d[d.length - 1].from >= F; )
      d.pop();
    return D !== null && d.push({ from: F, to: N, text: D }), w(P, F, M), N;
  }
  function w(P, L, M) {
    let F = P.count - M;
    u = P.partsStart, a.pop(), l = a.length > 0 ? a[a.length - 1] : null, F > 1 ? x(P.kind, F, L, P.afterHyphen) : F === 1 && P.kind === "{" && P.afterHyphen ? x("-", 2, L, !1) : y();
  }
  function E(P, L) {
    let M = u > P.partsStart, F = M ? c[P.partsStart] - 1 : L, N = T(P.contentStart, F), D = e(N.isWhole ? N.text : `${N.text}<`, M);
    if (D !== null) {
      let W = c.slice(P.partsStart, u);
      s.push({ template: D, start: P.contentStart - 2, end: L + 2, parts: W });
    }
  }
  function R(P, L) {
    if (u === P.partsStart)
      return null;
    let M = c[P.partsStart], F = u > P.partsStart + 2 ? c[P.partsStart + 2] - 1 : L;
    return T(M, F);
  }
  function T(P, L) {
    var W;
    let M = d.length;
    for (; M > 0 && d[M - 1].from >= P; )
      M--;
    let F = o === null ? 0 : it(o, P), N = "", D = P;
    for (; ; ) {
      let z = d[M], ae = Math.min(L, z ? z.from : L, (W = o == null ? void 0 : o.starts[F]) != null ? W : L);
      Jn.lastIndex = D;
      let j = Jn.test(n) ? Math.min(Jn.lastIndex - 1, ae) : ae;
      if (N += n.slice(D, j), j < ae || ae === L)
        return { text: N, isWhole: j === L };
      if (z && ae === z.from) {
        if (N += z.text.text, !z.text.isWhole)
          return { text: N, isWhole: !1 };
        D = z.to, M++;
      } else o !== null && (D = o.ends[F]);
      F = o === null ? 0 : it(o, D);
    }
  }
  function A(P) {
    o === null && (o = jt(), t.begin(n, o));
    let L = t.skip(P);
    return t.atLineStart ? (t.atLineStart = !1, h(L)) : L;
  }
  function O(P, L) {
    switch (P) {
      case Ul:
        return l !== null && l.kind === "=" && m(), h(L + 1);
      case Bl:
        return A(L);
      case po:
        return n.charCodeAt(L + 2) === Xn ? k(L + 1, !0) : (x("-", 2, L + 2, !1), L + 2);
      case Xn:
        return k(L, !1);
      case fo: {
        let M = g(fo, L, r);
        return M > 1 && x("[", M, L + M, !1), L + M;
      }
      default:
        return C(l, P, L);
    }
  }
  function C(P, L, M) {
    if (P.kind === "{")
      return f(P, M);
    let F = L === yo ? yo : po;
    return n.charCodeAt(M + 1) !== F ? M + 1 : (w(P, P.contentStart - 2, 2), M + 2);
  }
  function U() {
    let P = h(0);
    for (; ; ) {
      if (i.lastIndex = P, !i.test(n))
        return;
      P = i.lastIndex;
      let L = n.charCodeAt(P - 1);
      L === Wl ? (c[u] = P, c[u + 1] = lt, u += 2, i = go) : L === mo ? (c[u - 1] = P - 1, i = uo) : P = O(L, P - 1);
    }
  }
  return (P) => (n = P, r = P.length, o = null, s = [], a.length = 0, l = null, i = Yn, c = [], u = 0, d = [], U(), n = "", t.end(), { calls: s, removed: o });
}

// src/core/wikitext/detached-text.ts
function xo(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function ko(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function zt(e, t, n) {
  let r = t;
  for (; r < n && ko(e.charCodeAt(r)); )
    r++;
  return r;
}
function Vt(e, t, n) {
  let r = n;
  for (; r > t && ko(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function ve(e, t, n) {
  let r = zt(e, t, n);
  return e.slice(r, Vt(e, r, n));
}

// src/core/wikitext/plain-parameters.ts
var Qn = 3, me, bo, er, Kt, Zn = class {
  constructor(t, n, r) {
    Nr(this, me);
    this.text = t, this.met = n, this.parts = r;
  }
  get size() {
    return this.parts.length / Qn;
  }
  get(t) {
    let n = this.met.numbers.get(t), { parts: r } = this;
    if (n !== void 0) {
      for (let o = 0; o < r.length; o += Qn)
        if (r[o] === n)
          return je(this, me, er).call(this, o);
    }
  }
  has(t) {
    return this.get(t) !== void 0;
  }
  forEach(t) {
    for (let n = 0; n < this.parts.length; n += Qn)
      t(je(this, me, er).call(this, n), je(this, me, bo).call(this, n), this);
  }
  entries() {
    return je(this, me, Kt).call(this).entries();
  }
  keys() {
    return je(this, me, Kt).call(this).keys();
  }
  values() {
    return je(this, me, Kt).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
me = new WeakSet(), bo = function(t) {
  return this.met.names[this.parts[t]];
}, er = function(t) {
  return this.text.slice(this.parts[t + 1], this.parts[t + 2]);
}, Kt = function() {
  let t = /* @__PURE__ */ new Map();
  return this.forEach((n, r) => t.set(r, n)), t;
};
var [jl, zl] = [500, 4], Vl = 61;
function wo() {
  let e = [], t = /* @__PURE__ */ new Map(), n = { names: e, numbers: t }, r = [], o = 0, s = [], a = 0;
  function l(c, u) {
    for (let d = o; d < o + zl && d < r.length; d++) {
      let g = r[d], p = e[g];
      if (c.charCodeAt(u + p.length) === Vl && c.startsWith(p, u))
        return o = d + 1, g;
    }
    return -1;
  }
  function i(c) {
    let u = t.get(c);
    if (u !== void 0)
      return o = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= jl)
      return -1;
    let d = xo(c), g = e.push(d) - 1;
    return t.set(d, g), s.push(-1), r.splice(o, 0, g), o++, g;
  }
  return (c, u, d) => {
    let g = [];
    o = 0, a++;
    for (let p = u + 1; p <= d; ) {
      let y = c.indexOf("|", p), x = y === -1 ? d : y, m = l(c, p), h = m === -1 ? 0 : p + e[m].length;
      if (m === -1 || h >= x) {
        if (h = c.indexOf("=", p), h === -1 || h >= x)
          return null;
        m = i(c.slice(zt(c, p, h), Vt(c, p, h)));
      }
      if (m === -1 || s[m] === a)
        return null;
      s[m] = a;
      let k = zt(c, h + 1, x);
      g.push(m, k, Vt(c, k, x)), p = x + 1;
    }
    return new Zn(c, n, g);
  };
}

// src/core/wikitext/plain-call.ts
var Kl = ["[", "]", "{", "<", `
=`], [Yt, Eo] = ["{{", "}}"], Yl = "}", Jl = /^\s*$/;
function Ro(e) {
  let t = wo();
  return (n) => {
    var i;
    let r = n.startsWith(Yt) ? n.indexOf(Yl, Yt.length) : -1, o = r + Eo.length;
    if (r === -1 || !n.startsWith(Eo, r) || n.length > o && !Jl.test(n.slice(o)) || Kl.some((c) => n.includes(c, Yt.length)))
      return null;
    let s = n.indexOf("|");
    s = s === -1 || s > r ? r : s;
    let a = e(n.slice(Yt.length, s), s < r);
    if (a === null)
      return [];
    let l = (i = t(n, s, r)) != null ? i : Xl(n, s, r);
    return [{ template: a, parameters: l, start: 0, end: o }];
  };
}
function Xl(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0, s = t;
  for (let a = t + 1; a <= n; ) {
    let l = e.indexOf("|", a), i = l === -1 ? n : l;
    s = s === -1 || s >= a ? s : e.indexOf("=", a), s === -1 || s >= i ? r.set(String(++o), e.slice(a, i)) : r.set(ve(e, a, s), ve(e, s + 1, i)), a = i + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var Ql = 60, So = 62, Ao = 47, To = 10;
function Oo(e) {
  return e === 32 || e === 9;
}
function vo(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === So || n === Ao && e.charCodeAt(t + 1) === So;
}
function Mo(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function Zl(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, o) => {
    let s = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: o, closing: new RegExp(`</${s}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(Mo(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function Po(e) {
  let t = Zl(e), n = Math.max(...Array.from(t.keys(), (x) => x.length)), r = "", o = jt(), s = !1, a = /* @__PURE__ */ new Set(), l = { begin: i, end: c, skip: u, atLineStart: !1 };
  function i(x, m) {
    r = x, o = m, s = !1, a.clear(), l.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(x) {
    return r.startsWith("!--", x + 1) ? d(x) : p(x);
  }
  function d(x) {
    let m = r.indexOf("-->", x + 4);
    if (m === -1)
      return Rt(o, x, r.length), r.length;
    let h = x;
    for (; h > 0 && Oo(r.charCodeAt(h - 1)); )
      h--;
    if (h > 0 && r.charCodeAt(h - 1) === To) {
      let k = g(m + 3);
      if (r.charCodeAt(k) === To)
        return Rt(o, h, k + 1), l.atLineStart = !0, k + 1;
    }
    return Rt(o, x, m + 3), m + 3;
  }
  function g(x) {
    for (; ; ) {
      for (; Oo(r.charCodeAt(x)); )
        x++;
      let m = r.startsWith("<!--", x) ? r.indexOf("-->", x + 4) : -1;
      if (m === -1)
        return x;
      x = m + 3;
    }
  }
  function p(x) {
    let m = x + 1, h = m;
    for (; h - m <= n && h < r.length && !vo(r, h) && r.charCodeAt(h) !== Ql; )
      h++;
    let k = r.slice(m, h), f = Mo(k), w = t.get(f);
    if (w === void 0 || s || !vo(r, h))
      return m;
    let E = r.indexOf(">", h);
    if (E === -1)
      return s = !0, m;
    let R = E + 1;
    if (w.kind !== "ignored" && r.charCodeAt(E - 1) !== Ao) {
      let T = a.has(f) ? -1 : y(w, R);
      if (T !== -1)
        R = T;
      else if (k === "includeonly")
        R = r.length;
      else
        return a.add(f), R;
    }
    return w.kind !== "extension" && Rt(o, x, R), R;
  }
  function y({ closing: x }, m) {
    x.lastIndex = m;
    let h = x.exec(r);
    return h === null ? -1 : h.index + h[0].length;
  }
  return l;
}

// src/core/wikitext/magic-words.ts
function St(e) {
  return e.split(" ");
}
var Lo = St(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), ec = new Set(Lo.concat(St(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), tc = new Set(St("articlepath pageid server servername scriptpath stylepath")), nc = new Set(Lo.concat(St(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), rc = new Set(St(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function No(e) {
  return ec.has(e) || tc.has(e.toLowerCase());
}
function Io(e) {
  return nc.has(e) || rc.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var oc = /^subst:/iu, sc = /^safesubst:/iu, Fo = /^msgnw:/iu, ac = /^msg:/iu, ic = /^raw:/iu, lc = 1e3, cc = 200;
function Co(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: s = !0 } = e, a = Xr({
    defaultNamespace: "Template",
    namespaces: Yr.concat(o, [["Template", ...r]]),
    capitalLinks: s
  }), l = /* @__PURE__ */ new Map(), i = (d, g) => {
    let p = a(d);
    if (p === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    l.set(p, g);
  };
  for (let d of Object.keys(n)) {
    let g = n[d];
    if (!t.includes(g))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${g}\u201D, which is none of the templates to look for.`);
    i(d, g);
  }
  t.forEach((d) => i(d, d));
  let c = (d, g) => {
    var m;
    let p = ve(d, 0, d.length);
    if (oc.test(p) || (p = p.replace(sc, ""), p = ve(p, 0, p.length), !g && No(p)))
      return null;
    p = (Fo.test(p) ? p.replace(Fo, "") : p.replace(ac, "")).replace(ic, "");
    let y = p.indexOf(":");
    if (y !== -1 && Io(p.slice(0, y)))
      return null;
    let x = a(p);
    return x === null ? null : (m = l.get(x)) != null ? m : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > cc)
      return c(d, g);
    let p = g ? u.with : u.without, y = p.get(d);
    return y === void 0 && (p.size === lc && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), y = c(d, g), p.set(d, y)), y;
  };
}

// src/core/wikitext/template-reader.ts
function tr(e) {
  var o;
  let t = Co(e), n = Ro(t), r = ho(t, Po((o = e.extensionTags) != null ? o : lo));
  return (s) => {
    let a = n(s);
    if (a !== null)
      return a;
    let { calls: l, removed: i } = r(s), c = null;
    return l.sort((u, d) => u.start - d.start).map((u) => {
      var x;
      let { template: d, start: g, end: p } = u;
      if (i === null || ((x = i.starts[it(i, g)]) != null ? x : p) >= p)
        return { template: d, parameters: $o(s, u.parts, p), start: g, end: p };
      c = c != null ? c : co(i, s);
      let y = u.parts.map((m) => m === lt ? lt : Kn(i, m));
      return { template: d, parameters: $o(c, y, Kn(i, p)), start: g, end: p };
    });
  };
}
function $o(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let s = 0; s < t.length; s += 2) {
    let a = t[s], l = t[s + 1], i = s + 2 < t.length ? t[s + 2] - 1 : n - 2;
    l === lt ? r.set(String(++o), e.slice(a, i)) : r.set(ve(e, a, l), ve(e, l + 1, i));
  }
  return r;
}

// src/core/exchange/private-phone.ts
var uc = [
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
], dc = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, gc = /[\d+]$/, pc = /(?:[\w\-/=#&]|\d[.,:])$/, mc = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function Do(e) {
  let t = e.replace(/\D+$/, ""), n = t.replace(/\D/g, "").length, r = e.indexOf("/");
  return n > 15 && r !== -1 ? Do(e.slice(0, r)) : n < 8 || n > 15 ? 0 : t.length;
}
function _o(e) {
  var o;
  let t = uc.reduce((s, a) => s.replace(
    a,
    (l, i) => i + "x".repeat(l.length - i.length)
  ), e), n = mc.exec(t);
  if (n !== null)
    return { kind: "phone", from: n.index + n[1].length, to: n.index + n[0].length };
  let r = 0;
  for (; r < t.length; ) {
    let [s] = (o = dc.exec(t.slice(r))) != null ? o : [""], a = t.slice(Math.max(0, r - 2), r), l = s !== "" && !(s.startsWith("+") ? gc : pc).test(a), i = l ? Do(s) : 0;
    if (i > 0)
      return { kind: "phone", from: r, to: r + i };
    r += l ? s.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var fc = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), yc = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, hc = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, xc = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, kc = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, bc = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, wc = [1632, 1776, 2406, 2534], Ec = [
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
function Rc(e) {
  var r, o;
  let t = e.charCodeAt(0), n = wc.find((s) => t >= s && t <= s + 9);
  return n !== void 0 ? String(t - n) : t >= 65281 && t <= 65374 ? String.fromCharCode(t - 65248) : (o = (r = Ec.find(([s, a]) => t >= s && t <= a)) == null ? void 0 : r[2]) != null ? o : e;
}
var Sc = 5e3;
function Tc(e) {
  return e.replace(/[\u0080-\uffff]/g, Rc).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (t) => t.toLowerCase());
}
function Jt(e, t, n) {
  var o;
  let r = t.exec(n);
  return r === null ? null : { kind: e, from: r.index + ((o = r[1]) != null ? o : "").length, to: r.index + r[0].length };
}
function Ho(e, t = 0) {
  var c;
  let n = kc.exec(e.slice(t));
  if (n === null)
    return null;
  let r = t + n.index, o = r + n[0].length, [s, a, l] = (c = bc.exec(e.slice(o))) != null ? c : [""];
  return (a !== void 0 ? /[a-z_]/.test(a) && a.length > 1 : l !== void 0 && l.length >= 5 && /[\d_]/.test(l) && (/[a-z_]/.test(l) || /^\d{6,}$/.test(l))) ? { kind: "messenger", from: r, to: o + s.length } : Ho(e, o);
}
function Uo(e) {
  var n, r, o, s, a;
  let t = Tc(e.slice(0, Sc));
  return (a = (s = (o = (r = (n = Jt("email", fc, t)) != null ? n : Jt("email", yc, t)) != null ? r : Jt("messenger", xc, t)) != null ? o : Ho(t)) != null ? s : Jt("messenger", hc, t)) != null ? a : _o(t);
}
function Tt(e) {
  let t = Uo(e);
  return t === null ? null : { kind: t.kind, text: e.slice(t.from, t.to) };
}
function nr(e) {
  let t = Uo(e);
  return t === null ? e : nr(`${e.slice(0, t.from)}\u2026${e.slice(t.to)}`);
}

// src/core/exchange/record-fault.ts
function Ae(e, t, ...n) {
  return { parameter: e, key: `localskills-template-card-fault-${t}`, parameters: n };
}
function Xt(e, t, n) {
  let r = Tt(e === "skill" ? nt(t) : t);
  return r === null ? null : Ae(e, `contact-${r.kind}`, e, `Special:EmailUser/${n}`);
}

// src/core/exchange/timezone.ts
var Oc = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [vc, Ac] = [-720, 840];
function Bo(e) {
  var o, s;
  let t = e === "" ? null : Oc.exec(e);
  if (t === null)
    return null;
  let n = Number((o = t[2]) != null ? o : 0) * 60 + Number((s = t[3]) != null ? s : 0), r = t[1] === void 0 || t[1] === "+" || n === 0 ? n : -n;
  return r >= vc && r <= Ac ? r : null;
}
function Wo(e) {
  let t = Math.abs(e), n = [Math.floor(t / 60), t % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + n.join(":");
}
function Qt(e, t) {
  let n = Math.abs(e - t) % 1440;
  return Math.min(n, 1440 - n);
}

// src/core/exchange/read-record-values.ts
var Ot = [
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
], rr = ["capacity", "for"], Mc = 1e3;
function qo(e, t, n, r = {}) {
  var T;
  let o = [], s = (A) => {
    var O;
    return ((O = n.get(A)) != null ? O : "").trim() || null;
  }, a = (A, O, ...C) => (o.push(Ae(A, O, ...C)), null), l = (A, O, C, ...U) => {
    var L;
    let P = s(A);
    return P === null ? null : (L = O(P)) != null ? L : a(A, C, J(P), ...U);
  }, i = (A, O, C) => {
    var P;
    let U = ((P = s(A)) != null ? P : "").split(";").map((L) => L.trim()).filter((L) => L !== "");
    return Array.from(new Set(U)).map((L) => {
      var M;
      return (M = O(L)) != null ? M : a(A, C(L), J(L));
    }).filter((L) => L !== null);
  }, c = (A) => {
    var C;
    let O = Xt(A, (C = s(A)) != null ? C : "", t);
    return o.push(...O === null ? [] : [O]), O !== null;
  }, u = (A) => (c(A), s(A)), d = (A, O) => c(A) ? null : l(A, (C) => Array.from(C).length <= O ? C : null, A, A, O), g = (A) => {
    let O = s(A);
    return O === null || Oe(O) ? O : a(A, "date", A, J(O));
  }, p = c("skill") ? null : Pc(s("skill"), a, r), y = l("level", (A) => Go(A, 1, jn), "level", jn), x = i("methods", (A) => ot.includes(A) ? A : null, () => "method"), m = (A) => {
    let O = g(A);
    return O !== null && r.date !== void 0 && O > r.date && a(A, "day-to-come", A, O), O;
  }, h = Nc(i(
    "languages",
    pe,
    (A) => $r(A) ? "proficiency" : "language"
  ).map(Dr)), k = h.slice(0, qt);
  h.length > qt && a("languages", "many-languages", "languages", qt), (s("languages") === null || /^[\s;]*$/.test(s("languages"))) && a("languages", "no-language", "languages");
  let f = e === "offer", w = f ? l("capacity", (A) => Go(A, 0, Mc), "capacity", "capacity") : null, E = {
    kind: e,
    user: t,
    id: l("id", (A) => ke.test(A) ? A : null, "id"),
    level: y,
    methods: ot.filter((A) => x.includes(A)),
    languages: k,
    capacity: w,
    region: d("region", ro),
    timezone: l("timezone", Bo, "timezone"),
    for: f ? u("for") : null,
    affiliate: d("affiliate", no),
    note: u("note"),
    since: m("since"),
    confirmed: m("confirmed"),
    expires: g("expires"),
    // Whoever wrote another word than none did not mean that all is as usual.
    status: s("status") === null ? "open" : (T = l("status", Lc, "status")) != null ? T : "paused",
    until: g("until")
  }, R = Ot.filter((A) => f || !rr.includes(A));
  return n.forEach((A, O) => {
    r.allowsOthers !== !0 && !R.includes(O) && A.trim() !== "" && a(O, "unknown-parameter", J(O), R.join(", "));
  }), { values: p === null || k.length === 0 ? null : I(S({}, E), { skill: p }), faults: o };
}
function Pc(e, t, n) {
  if (e === null)
    return t("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: o = `${$e}/Skills.json` } = n, s = ke.test(e), a = r === null || r.get(e) !== null ? null : r.find(e);
  if (a !== null)
    return a.id;
  if (!s || r !== null && r.get(e) === null) {
    let l = e.startsWith("xn--") ? nt(e) : e, i = r === null ? null : Vr(l, r);
    i === null ? t("skill", s ? "unknown-skill" : "no-such-skill", J(l), o) : t("skill", s ? "near-skill" : "near-skill-only", J(l), o, i.words, i.skill);
  }
  return s ? e : null;
}
function Lc(e) {
  var t;
  return (t = to.find((n) => n === e.toLowerCase())) != null ? t : null;
}
function Nc(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let o of e)
    t.set((r = (n = pe(o)) == null ? void 0 : n.code) != null ? r : o, o);
  return Array.from(t.values());
}
function Go(e, t, n) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= t && r <= n ? r : null;
}

// src/core/exchange/record-ids.ts
var Ic = 48;
function jo(e) {
  let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Map(), r = ({ kind: s }, a) => `${s} ${a}`, o = e.map((s) => {
    let a = s.id !== null && !t.has(r(s, s.id));
    return a && t.add(r(s, s.id)), a;
  });
  return e.map((s, a) => {
    var c;
    if (o[a] === !0)
      return { record: I(S({}, s), { id: s.id }), faults: [] };
    let l = s.skill, i = (c = n.get(r(s, l))) != null ? c : 2;
    for (; t.has(r(s, l)); i++) {
      let u = `-${i}`;
      l = s.skill.slice(0, Ic - u.length) + u;
    }
    return n.set(r(s, s.skill), i), t.add(r(s, l)), { record: I(S({}, s), { id: l }), faults: s.id === null ? [] : [Ae("id", "id-taken", s.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function Ke(e, t, n = {}) {
  let r = be(t), o = e.map((a) => {
    let l = /* @__PURE__ */ new Map();
    return a.parameters.forEach((i, c) => l.set(c, _e(i))), qo(Fc(a), r, l, n);
  }), s = jo(
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
function ct(e, t, n = ["User"]) {
  let r = `${t}/People/`, o = e.indexOf(":"), s = "";
  return e.startsWith(r) ? s = e.slice(r.length) : o !== -1 && n.includes(e.slice(0, o)) && (s = e.slice(o + 1).split("/")[0]), s.trim() === "" || s.includes("/") ? null : be(s);
}
function Fc({ template: e }) {
  return e === de.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function zo(e, t) {
  let n = 1;
  for (; t.includes(e.charAt(0) + n); )
    n++;
  return e.charAt(0) + n;
}
function or(e) {
  let t = /* @__PURE__ */ new Map();
  return Ot.filter((n) => e.kind === "offer" || !rr.includes(n)).forEach((n) => {
    let r = n === "lang" ? null : e[n], o = r === null ? "" : n === "timezone" ? Wo(r) : Array.isArray(r) ? r.join(";") : String(r);
    o !== "" && t.set(n, o);
  }), t;
}
var Cc = /[=|{}[\]<>&\n]|^$/, $c = /^[+-]\d\d:\d\d$/;
function Dc(e) {
  return $c.test(e) ? e : X(e);
}
function Vo(e, t, n = /* @__PURE__ */ new Map()) {
  let r = Array.from(t.keys()).filter((s) => !Cc.test(s)), o = (s) => Ot.includes(s) ? Ot.indexOf(s) : 1 / 0;
  return r.sort((s, a) => o(s) - o(a) || r.indexOf(s) - r.indexOf(a)), He(
    de[e],
    r.map((s) => {
      var a;
      return [s, (a = n.get(s)) != null ? a : Dc(t.get(s))];
    })
  );
}
function _c(e) {
  return Vo(e.kind, or(e));
}
function Hc(e, { kind: t, id: n }, { readCalls: r, taxonomy: o }) {
  let s = Ke(r(e), "", { taxonomy: o != null ? o : null }).find(({ record: a, call: l }) => {
    var i;
    return a === null ? l.template === de[t] && ((i = l.parameters.get("id")) != null ? i : "") === n : a.kind === t && a.id === n;
  });
  return s === void 0 ? null : s.call;
}
function Ko(e, t, n) {
  var c;
  let { readCalls: r } = n, o = _c(t), s = r(e), a = s.filter(({ template: u }) => u === de[t.kind]).pop(), l = [e.replace(/\s+$/, "").length, 0];
  a !== void 0 && Uc(e, a) && l.unshift(a.end);
  let i = l.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${o}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = i.find((u) => r(u).length === s.length + 1)) != null ? c : i[0];
}
function Yo(e, t, n, r) {
  var u;
  let { mends: o = !1 } = r, s = Hc(e, t, r);
  if (s === null)
    return null;
  let a = or(n), [l] = Ke([s], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), i = l != null && l.record ? or(l.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return s.parameters.forEach((d, g) => {
    let p = a.get(g) === i.get(g) && t.kind === n.kind;
    (g === "lang" || !o && p) && d.trim() !== "" && a.set(g, De(d).trim()), p && a.has(g) && _e(d) !== De(d) && c.set(g, d.trim());
  }), e.slice(0, s.start) + Vo(n.kind, a, c) + e.slice(s.end);
}
function Uc(e, { start: t, end: n }) {
  return (t === 0 || e.charAt(t - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(n));
}

// src/core/exchange/exchange-request.ts
var Bc = ["accepted", "done"];
function Jo(e) {
  return new Set(e.filter(({ state: t }) => Bc.includes(t)).map(({ seek: t }) => t));
}

// src/core/exchange/method-sets.ts
function Qo(e) {
  return e.reduce((t, n) => t | 1 << ot.indexOf(n), 0);
}
function Zo(e, t) {
  return ot.filter((n, r) => (e & t & 1 << r) !== 0);
}
function es(e, t) {
  return Math.floor(100 * Xo(e & t) / Xo(e | t));
}
function Xo(e) {
  let t = 0;
  for (let n = e; n !== 0; n >>= 1)
    t += n & 1;
  return t;
}

// src/core/exchange/time-passed.ts
function sr(e, t) {
  return Math.max(0, Math.round((Date.parse(`${t}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function ts(e, t) {
  let n = Math.floor(e / t), r = e - n * t;
  return n > 7 ? 0 : Math.floor(100 * (2 * t - r) / (2 * t * 2 ** n));
}
function ns(e, t) {
  return Math.min(100, Math.floor(100 * e / t));
}

// src/core/exchange/participants.ts
var Wc = 3;
function ss(e, t) {
  var k, f, w, E, R, T, A;
  let { records: n, requests: r = [], blocked: o = /* @__PURE__ */ new Set(), date: s, taxonomy: a = null } = e, l = n.slice().sort((O, C) => ee(ie(O), ie(C))), i = os(l.map(({ user: O }) => O)), c = /* @__PURE__ */ new Set();
  l.forEach((O) => rs(O).forEach(([C]) => c.add(C)));
  let u = Array.from(c).sort(ee), d = os(u), g = r.filter(({ state: O }) => O === "accepted"), p = Gc(g, ({ offer: O }) => O), y = Jo(r), x = [], m = /* @__PURE__ */ new Map(), h = { offer: [], seek: [] };
  for (let O of l) {
    let C = ie(O), U = o.has(O.user) ? "blocked" : (k = st(O, s)) != null ? k : O.kind === "seek" && y.has(C) ? "matched" : null, P = at(O.skill, a);
    if (U !== null) {
      x.push({ kind: O.kind, record: C, reason: U }), O.kind === "offer" && m.set(P, ((f = m.get(P)) != null ? f : 0) + 1);
      continue;
    }
    let L = rs(O).map(([W, z]) => [d.get(W), z]).sort(([W], [z]) => W - z), M = O.kind === "seek" ? 1 : (w = O.capacity) != null ? w : t.usualCapacity, N = O.confirmed !== null && O.confirmed <= s ? sr(O.confirmed, s) : null, D = sr((R = (E = O.since) != null ? E : O.confirmed) != null ? R : s, s);
    h[O.kind].push({
      index: h[O.kind].length,
      record: O,
      key: C,
      account: i.get(O.user),
      skill: P,
      level: (T = O.level) != null ? T : 0,
      methods: Qo(O.methods),
      languages: L.map(([W]) => W),
      proficiencies: L.map(([, W]) => W),
      region: O.region === null ? null : O.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: N,
      freshness: N === null ? 0 : ts(N, t.freshnessHalfLife),
      waitedDays: D,
      waiting: ns(D, t.fullWaiting),
      capacity: M,
      room: O.kind === "seek" ? 1 : Math.max(0, M - ((A = p.get(C)) != null ? A : 0))
    });
  }
  return {
    seeks: h.seek,
    offers: h.offer,
    languages: u,
    absentOffers: m,
    absences: x.sort(
      (O, C) => ee(O.kind, C.kind) || ee(O.record, C.record)
    ),
    between: qc(r, l, i, a)
  };
}
function rs(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let o of e.languages) {
    let s = pe(o);
    if (s !== null) {
      let a = tt(s.code);
      t.set(a, Math.max((n = t.get(a)) != null ? n : 0, (r = s.proficiency) != null ? r : Wc));
    }
  }
  return Array.from(t);
}
function os(e) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((n) => {
    t.has(n) || t.set(n, t.size);
  }), t;
}
function Gc(e, t) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var o;
    return n.set(t(r), ((o = n.get(t(r))) != null ? o : 0) + 1);
  }), n;
}
var ar = ["declined", "done", "accepted", "asked"];
function qc(e, t, n, r) {
  var i;
  let o = new Map(t.map((c) => [`${c.kind} ${ie(c)}`, c.skill])), s = (c) => n.get(c.slice(0, c.lastIndexOf("/"))), a = /* @__PURE__ */ new Map(), l = (c, u) => c * n.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: p = [] } of e) {
    let [y, x] = [s(c), s(u)], m = [o.get(`offer ${u}`), g, o.get(`seek ${c}`)].filter((f) => f !== void 0);
    if (y === void 0 || x === void 0 || !ar.includes(d))
      continue;
    let h = l(y, x), k = (i = a.get(h)) != null ? i : /* @__PURE__ */ new Map();
    (d === "declined" ? m.concat(p) : m.slice(0, 1)).forEach((f) => {
      let w = at(f, r), E = k.get(w);
      (E === void 0 || ar.indexOf(d) < ar.indexOf(E)) && k.set(w, d);
    }), a.set(h, k);
  }
  return (c, u, d) => {
    var g, p;
    return a.size === 0 ? null : (p = (g = a.get(l(c, u))) == null ? void 0 : g.get(d)) != null ? p : null;
  };
}

// src/core/exchange/reciprocity.ts
function ls(e, t) {
  let n = is(e.offers), r = /* @__PURE__ */ new Map();
  return is(e.seeks).forEach((o, s) => {
    var l;
    let a = /* @__PURE__ */ new Map();
    if (n.has(s)) {
      for (let i of o)
        for (let { skill: c, quality: u } of t.relatedTo(i))
          a.set(c, Math.max((l = a.get(c)) != null ? l : 0, u));
      r.set(s, a);
    }
  }), {
    // Asked for every pair, so it makes no objects.
    quality: (o, s) => {
      var i, c;
      let a = r.get(s), l = 0;
      if (a !== void 0)
        for (let u of (i = n.get(o)) != null ? i : as)
          l = Math.max(l, (c = a.get(u)) != null ? c : 0);
      return l;
    },
    best: (o, s) => {
      var a;
      return ((a = n.get(o)) != null ? a : as).map((l) => {
        var i, c;
        return { skill: l, quality: (c = (i = r.get(s)) == null ? void 0 : i.get(l)) != null ? c : 0 };
      }).reduce((l, i) => {
        var c;
        return i.quality > ((c = l == null ? void 0 : l.quality) != null ? c : 0) ? i : l;
      }, null);
    }
  };
}
var as = [];
function is(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { account: r, skill: o } of e) {
    let s = t.get(r);
    s === void 0 ? t.set(r, /* @__PURE__ */ new Set([o])) : s.add(o);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r, o) => n.set(o, Array.from(r).sort())), n;
}

// src/core/json/read-limits.ts
function ir(e, t, n, r, o, s) {
  let a = Object.keys(n), l = Q(e) ? e : {};
  e !== void 0 && !Q(e) && s.push({ path: t, code: "expected-object", parameters: [] });
  let i = [...a, ...o];
  for (let u of Object.keys(l))
    i.includes(u) || s.push({ path: xe(t, u), code: "unknown-property", parameters: [J(u), i] });
  let c = {};
  for (let u of a) {
    let d = te(l, u), [g, p] = n[u], y = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > p ? { code: "too-large", parameters: [d, p] } : null;
    y !== null && s.push(S({ path: xe(t, u) }, y)), c[u] = d === void 0 || y !== null ? r[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var Ye = [
  "skill",
  "level",
  "language",
  "method",
  "place",
  "reciprocity",
  "freshness",
  "room",
  "waiting"
], vt = {
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
}, jc = 1e3, zc = {
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
function cs(e, t = "$.matching") {
  let n = [], r = ir(e, t, zc, vt, ["weights"], n), o = Q(e) ? te(e, "weights") : void 0, s = xe(t, "weights"), a = Vc(Ye, () => [0, jc]), l = ir(o, s, a, vt.weights, [], n);
  return Ye.every((i) => l[i] === 0) && (n.push({ path: s, code: "weights-zero", parameters: [] }), l = vt.weights), { options: I(S({}, r), { weights: l }), faults: n };
}
function Vc(e, t) {
  let n = {};
  return e.forEach((r) => {
    n[r] = t(r);
  }), n;
}

// src/core/exchange/score-pair.ts
var lr = 50, Kc = [0, 20, 40, 70, 85, 95, 100], Yc = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, us = 540;
function ys(e, t) {
  let n = hs(e, t);
  return n === -1 ? null : { language: Math.floor(n / 8), proficiency: n % 8 };
}
function hs(e, t) {
  let n = e.languages, r = t.languages, o = -1, s = -1;
  for (let a = 0, l = 0; a < n.length && l < r.length; ) {
    let i = n[a] - r[l];
    if (i === 0) {
      let c = Math.min(e.proficiencies[a], t.proficiencies[l]);
      c > s && (s = c, o = n[a] * 8 + c);
    }
    i <= 0 && a++, i >= 0 && l++;
  }
  return o;
}
function xs(e, t) {
  let { weights: n } = e, r = Ye.reduce((s, a) => s + n[a], 0), o = (s) => Math.floor((20 * s + r) / (2 * r));
  return {
    score: (s, a, l) => o(
      n.skill * l + n.level * ds(s, a) + n.language * gs(s, a) + n.method * ps(s, a) + n.place * ms(s, a) + n.reciprocity * t(s.account, a.account) + n.freshness * a.freshness + n.room * fs(a) + n.waiting * s.waiting
    ),
    qualities: (s, a, l) => ({
      skill: l,
      level: ds(s, a),
      language: gs(s, a),
      method: ps(s, a),
      place: ms(s, a),
      reciprocity: t(s.account, a.account),
      freshness: a.freshness,
      room: fs(a),
      waiting: s.waiting
    }),
    points: (s) => {
      let a = {}, l = 0, i = 0;
      for (let c of Ye)
        l += n[c] * s[c], a[c] = o(l) - i, i += a[c];
      return a;
    }
  };
}
function ds(e, t) {
  var n;
  return e.level === 0 || t.level === 0 ? lr : (n = Yc[t.level - e.level]) != null ? n : 0;
}
function gs(e, t) {
  let n = hs(e, t);
  return n === -1 ? 0 : Kc[n % 8];
}
function ps(e, t) {
  return e.methods === 0 || t.methods === 0 ? lr : es(e.methods, t.methods);
}
function ms(e, t) {
  let n = e.record.timezone, r = t.record.timezone;
  return n !== null && r !== null ? Math.max(0, Math.floor(100 * (us - Qt(n, r)) / us)) : e.region === null || t.region === null ? lr : e.region === t.region ? 100 : 0;
}
function fs({ room: e, capacity: t }) {
  return t === 0 ? 0 : Math.floor(100 * e / t);
}

// src/core/exchange/skill-relations.ts
var ks = { same: 100, narrower: 90, broader: 60, near: 30 }, Jc = { narrower: 10, broader: 15 }, Xc = 10;
function Zt(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    relatedTo: (n) => {
      let r = t.get(n);
      return r === void 0 && (r = e === null ? [bs(n)] : Qc(n, e), t.set(n, r)), r;
    }
  };
}
function bs(e) {
  return { skill: e, relation: "same", quality: ks.same };
}
function Qc(e, t) {
  let n = /* @__PURE__ */ new Map([[e, bs(e)]]), r = (l, i, c) => {
    let u = !n.has(l);
    if (u) {
      let d = i === "near" ? 0 : Jc[i] * (c - 1);
      n.set(l, { skill: l, relation: i, quality: Math.max(Xc, ks[i] - d) });
    }
    return u;
  }, o = t.ancestors(e);
  o.forEach(({ id: l }, i) => r(l, "broader", i + 1));
  let s = [e];
  for (let l = 1; s.length > 0; l++) {
    let i = [];
    for (let c of s)
      i.push(...t.children(c).map(({ id: u }) => u).filter((u) => r(u, "narrower", l)));
    s = i;
  }
  let a = o[0];
  return a !== void 0 && t.children(a.id).forEach(({ id: l }) => r(l, "near", 1)), Array.from(n.values()).sort((l, i) => i.quality - l.quality || (l.skill < i.skill ? -1 : 1));
}

// src/core/exchange/pairing.ts
function ws(e, t) {
  var a;
  let n = ss(e, t), r = Zt((a = e.taxonomy) != null ? a : null), o = ls(n, r), s = /* @__PURE__ */ new Map();
  for (let l of n.offers) {
    let i = s.get(l.skill);
    i === void 0 ? s.set(l.skill, [l]) : i.push(l);
  }
  return {
    participants: n,
    relations: r,
    reciprocity: o,
    options: t,
    offersOf: s,
    scorer: xs(t, o.quality)
  };
}
function Es(e, t, n) {
  var r;
  return (r = e.relations.relatedTo(t.skill).find(({ skill: o }) => o === n.skill)) != null ? r : null;
}

// src/core/exchange/reasons.ts
function Rs(e, t, n, r) {
  let o = e.scorer.qualities(t, n, r.quality), s = e.scorer.points(o), a = Zc(e, t, n, r, o), l = [];
  for (let i of Ye) {
    let c = a[i];
    c !== null && l.push({ part: i, code: c.code, parameters: c.parameters, points: s[i] });
  }
  return l;
}
function ne(e, ...t) {
  return { code: e, parameters: t };
}
function Zc(e, t, n, r, o) {
  let s = e.reciprocity.best(t.account, n.account);
  return {
    skill: r.relation === "same" ? ne("skill-same", { skill: n.skill }) : ne(`skill-${r.relation}`, { skill: n.skill }, { skill: t.skill }),
    level: t.level === 0 || n.level === 0 ? ne("level-unknown") : ne(n.level < t.level ? "level-low" : "level-fits", n.level, t.level),
    language: eu(e, t, n),
    method: tu(t, n),
    place: nu(t, n),
    reciprocity: s === null ? null : ne("reciprocal", { skill: s.skill }),
    freshness: n.confirmedDays === null ? ne("confirmed-unknown") : n.confirmedDays === 0 ? ne("confirmed-today") : ne("confirmed-days", n.confirmedDays),
    room: ne("room", n.room, n.capacity),
    waiting: o.waiting === 0 ? null : ne("waiting", t.waitedDays)
  };
}
function eu(e, t, n) {
  let r = ys(t, n);
  if (r === null)
    return null;
  let o = r.proficiency >= e.options.leastProficiency;
  return ne(o ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function tu(e, t) {
  if (e.methods === 0 || t.methods === 0)
    return ne("methods-any");
  let n = Zo(e.methods, t.methods);
  return n.length === 0 ? ne("methods-different") : ne("methods", { methods: n });
}
function nu(e, t) {
  let [n, r] = [e.record.timezone, t.record.timezone];
  if (n !== null && r !== null) {
    let o = Qt(n, r);
    return o === 0 ? ne("timezone-same") : ne("timezone-apart", o / 60);
  }
  return e.region === null || t.region === null ? ne("place-unknown") : e.region === t.region ? ne("region-same", { region: t.record.region }) : ne("region-different");
}

// src/core/exchange/pair-reasons.ts
var ru = [
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
function en(e, t, n, r) {
  let o = ws(n, r), s = o.participants.seeks.find(({ key: i }) => i === e), a = o.participants.offers.find(({ key: i }) => i === t), l = s === void 0 || a === void 0 ? null : Es(o, s, a);
  return s === void 0 || a === void 0 || l === null ? [] : Rs(o, s, a, l);
}
function tn(e) {
  return ru.includes(e.code);
}

// src/core/exchange/steps/exchange-requests.ts
var ou = {
  asked: "asked",
  accepted: "accepted",
  declined: "declined",
  done: "done",
  withdrawn: "expired",
  expired: "expired",
  lapsed: "expired",
  "not-met": "expired"
};
function nn(e) {
  return e.map(({ seek: t, offer: n, state: r, skill: o, skills: s }) => S(S({
    seek: t,
    offer: n,
    state: ou[r]
  }, o === null ? {} : { skill: o }), r === "declined" && s.length > 1 ? { skills: s } : {}));
}

// src/core/exchange/steps/room.ts
function Ss(e, t, n, r, o) {
  let s = e.filter((l) => l.state === "accepted" && l[t] === n && !Z(l).includes(o)).map(({ expires: l }) => l != null ? l : "").sort(), a = s.length >= r;
  return { isFull: a, until: a && r > 0 && s[s.length - r] || null };
}

// src/core/exchange/steps/follow-exchanges.ts
var cr = 21, su = 180, au = 366;
function rn(e, t) {
  var r;
  let n = [];
  for (let { round: o, skills: s, disregarded: a } of As(e, t))
    o !== null && n.push(I(S({}, fu(o, t.date)), { skills: s, skill: (r = s[0]) != null ? r : null, disregarded: a }));
  return n;
}
function vs(e, t) {
  return As(e, t).reduce((n, { disregarded: r }) => n.concat(r), []);
}
function As(e, t) {
  if (!Oe(t.date))
    throw new RangeError(`\u201C${t.date}\u201D is no date.`);
  let n = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(iu)) {
    let o = `${r.seek}
${r.offer}`, s = n.get(o);
    s === void 0 ? n.set(o, [r]) : s.push(r);
  }
  return Array.from(n.keys()).sort(ee).map((r) => {
    let o = null, s = [];
    for (let a of n.get(r)) {
      let l = a.at.slice(0, 10) > t.date ? "future" : Z(a).includes(a.user) ? lu(a, o, t) : "not-a-party";
      typeof l == "string" ? s.push({ step: a, reason: l }) : o = l;
    }
    return { round: o, skills: cu(n.get(r), o), disregarded: s };
  });
}
function iu(e, t) {
  return ee(e.at, t.at) || Et.indexOf(e.step) - Et.indexOf(t.step) || ee(Ts(e), Ts(t));
}
function Ts({ user: e, outcome: t, on: n, skill: r, note: o }) {
  return JSON.stringify([e, t, n, r, o]);
}
function lu(e, t, n) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return pu(e, t, n);
  if (e.step === "decline" && uu(e, t))
    return du(e, t);
  if (t === null)
    return "no-request";
  let o = t.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (t.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return mu(e, t, o);
    if (on(t, r) !== "accepted")
      return "over";
    let s = yu(e.on, At(r, au)), a = At(Os(r, s), Ps(n));
    return I(S({}, t), { steps: o, on: e.on, until: Os(t.until, a) });
  }
  if (e.step === "withdraw" && gu(e, t))
    return I(S({}, t), { steps: o, since: r, phase: "withdrawn" });
  if (t.phase !== "asked") {
    let [s] = t.steps.slice(-1);
    return (s == null ? void 0 : s.step) === e.step && s.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== t.asker : e.user === t.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > t.until && e.step !== "decline" ? "expired" : e.step === "accept" ? Ms(t, e, n) : e.step === "decline" ? I(S({}, t), { steps: o, since: r, phase: "declined", declinedBy: t.declinedBy.concat([e.user]) }) : I(S({}, t), { steps: o, since: r, phase: "withdrawn" });
}
function cu(e, t) {
  let n = e.filter((s) => Z(s).includes(s.user)), r = n.filter((s) => t == null ? void 0 : t.steps.includes(s)), o = [
    ...n.filter(({ user: s, step: a }) => a === "decline" && (t == null ? void 0 : t.declinedBy.includes(s))),
    ...r,
    ...n
  ].map(({ skill: s }) => s).filter((s) => s !== null);
  return Array.from(new Set(o));
}
function uu(e, t) {
  if (t === null || t.phase === "withdrawn")
    return !0;
  if (t.phase === "declined")
    return !t.declinedBy.includes(e.user);
  let n = on(t, e.at.slice(0, 10));
  return n === "lapsed" || n === "not-met" || n === "expired" && t.asker === e.user;
}
function du(e, t) {
  var r;
  let n = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: Z(e).filter((o) => o !== e.user)[0],
    phase: "declined",
    since: n,
    lastConfirmed: null,
    until: n,
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: (t == null ? void 0 : t.phase) === "declined" ? t.steps.concat([e]) : [e],
    declinedBy: ((r = t == null ? void 0 : t.declinedBy) != null ? r : []).filter((o) => o !== e.user).concat([e.user])
  };
}
function gu(e, { phase: t, steps: n }) {
  let r = n.filter(({ user: o }) => o === e.user);
  return t === "accepted" && r.some(({ step: o }) => o === "ask") && !r.some(({ step: o }) => o === "meet" || o === "confirm");
}
function pu(e, t, n) {
  var s;
  let r = e.at.slice(0, 10), o = t === null ? null : on(t, r);
  return t !== null && o === "asked" ? e.user === t.asker ? "repeated" : Ms(t, e, n) : t !== null && (o === "accepted" || o === "done") ? o === "done" ? "done-before" : "answered" : t !== null && t.declinedBy.some((a) => a !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: At(r, (s = n.replyDays) != null ? s : cr),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function Ms(e, t, n) {
  let r = t.at.slice(0, 10);
  return I(S({}, e), {
    phase: "accepted",
    since: r,
    until: At(r, Ps(n)),
    steps: e.steps.concat([t])
  });
}
function mu(e, t, n) {
  return t.confirmed.get(e.user) === e.outcome ? "repeated" : I(S({}, t), {
    steps: n,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(t.confirmed).set(e.user, e.outcome)
  });
}
function on({ phase: e, confirmed: t, until: n }, r) {
  return e === "asked" ? r > n ? "expired" : "asked" : e !== "accepted" ? e : Array.from(t.values()).includes("not-met") ? "not-met" : t.size === 2 ? "done" : r > n ? "lapsed" : "accepted";
}
function fu(e, t) {
  let { seek: n, offer: r, asker: o, until: s, on: a, confirmed: l, steps: i, declinedBy: c } = e, u = on(e, t), d = u === "asked" || u === "accepted", g = Z(e);
  return {
    seek: n,
    offer: r,
    asker: o,
    state: u,
    on: a,
    confirmed: l,
    steps: i,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? At(s, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? s : null,
    waitingFor: u === "asked" ? g.filter((p) => p !== o) : u === "accepted" && (a === null || a <= t) ? g.filter((p) => !l.has(p)) : []
  };
}
function Ps(e) {
  var t;
  return (t = e.lapseDays) != null ? t : su;
}
function yu(e, t) {
  return e < t ? e : t;
}
function Os(e, t) {
  return e > t ? e : t;
}
function At(e, t) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + t * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10);
}

// src/core/exchange/exchange-templates.ts
var Me = "Skill exchange step", fe = "Skill exchange preferences", sn = [
  de.offer,
  de.seek,
  Me,
  fe
];

// src/core/exchange/steps/write-step.ts
function Ls(e) {
  let t = [
    ["step", e.step],
    ["seek", e.seek],
    ["offer", e.offer],
    ["at", e.at],
    ["outcome", e.outcome],
    ["on", e.on],
    ["skill", e.skill],
    ["note", e.note]
  ];
  return He(Me, t.filter(([, n]) => n !== null && n !== "").map(([n, r]) => [n, n === "at" ? r : X(r)]));
}
function an(e, t) {
  let n = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${n}${t}
`;
}

// src/core/exchange/steps/preferences.ts
var Ns = ["messages", "matches", "lang"];
function Mt(e) {
  let t = [], n = e.filter(({ template: s }) => s === fe), r = (s) => n.every(({ parameters: a }) => {
    var i;
    let l = De((i = a.get(s)) != null ? i : "").trim().toLowerCase();
    return l !== "" && l !== "yes" && l !== "no" && t.push({
      parameter: s,
      key: "localskills-template-preferences-fault-value",
      parameters: [J(l), s]
    }), l === "" || l === "yes";
  }), o = { messages: r("messages"), matches: r("matches") };
  return n.forEach(({ parameters: s }) => s.forEach((a, l) => {
    !Ns.includes(l) && a.trim() !== "" && t.push(Ae(l, "unknown-parameter", J(l), Ns.join(", ")));
  })), { preferences: o, faults: t };
}
function Is(e, t, n) {
  let r = t.filter(({ template: i }) => i === fe), o = n.messages && n.matches, s = (i) => i ? "yes" : "no", a = He(fe, [
    ["messages", s(n.messages)],
    ["matches", s(n.matches)]
  ]), [l] = r;
  return l === void 0 ? o ? e : an(e, a) : r.slice().reverse().reduce((i, { start: c, end: u }) => {
    let d = c === l.start ? u : u + /^\n{0,2}/.exec(i.slice(u))[0].length;
    return i.slice(0, c) + (c === l.start ? a : "") + i.slice(d);
  }, e);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function ln(e, t = !1) {
  let n = e.length, r = 0, o = "", s = 0, a = 16, l = 0, i = 0, c = 0, u = 0, d = 0;
  function g(f, w) {
    let E = 0, R = 0;
    for (; E < f || !w; ) {
      let T = e.charCodeAt(r);
      if (T >= 48 && T <= 57)
        R = R * 16 + T - 48;
      else if (T >= 65 && T <= 70)
        R = R * 16 + T - 65 + 10;
      else if (T >= 97 && T <= 102)
        R = R * 16 + T - 97 + 10;
      else
        break;
      r++, E++;
    }
    return E < f && (R = -1), R;
  }
  function p(f) {
    r = f, o = "", s = 0, a = 16, d = 0;
  }
  function y() {
    let f = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && ut(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && ut(e.charCodeAt(r)))
        for (r++; r < e.length && ut(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(f, r);
    let w = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && ut(e.charCodeAt(r))) {
        for (r++; r < e.length && ut(e.charCodeAt(r)); )
          r++;
        w = r;
      } else
        d = 3;
    return e.substring(f, w);
  }
  function x() {
    let f = "", w = r;
    for (; ; ) {
      if (r >= n) {
        f += e.substring(w, r), d = 2;
        break;
      }
      let E = e.charCodeAt(r);
      if (E === 34) {
        f += e.substring(w, r), r++;
        break;
      }
      if (E === 92) {
        if (f += e.substring(w, r), r++, r >= n) {
          d = 2;
          break;
        }
        switch (e.charCodeAt(r++)) {
          case 34:
            f += '"';
            break;
          case 92:
            f += "\\";
            break;
          case 47:
            f += "/";
            break;
          case 98:
            f += "\b";
            break;
          case 102:
            f += "\f";
            break;
          case 110:
            f += `
`;
            break;
          case 114:
            f += "\r";
            break;
          case 116:
            f += "	";
            break;
          case 117:
            let T = g(4, !0);
            T >= 0 ? f += String.fromCharCode(T) : d = 4;
            break;
          default:
            d = 5;
        }
        w = r;
        continue;
      }
      if (E >= 0 && E <= 31)
        if (Pt(E)) {
          f += e.substring(w, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return f;
  }
  function m() {
    if (o = "", d = 0, s = r, i = l, u = c, r >= n)
      return s = n, a = 17;
    let f = e.charCodeAt(r);
    if (ur(f)) {
      do
        r++, o += String.fromCharCode(f), f = e.charCodeAt(r);
      while (ur(f));
      return a = 15;
    }
    if (Pt(f))
      return r++, o += String.fromCharCode(f), f === 13 && e.charCodeAt(r) === 10 && (r++, o += `
`), l++, c = r, a = 14;
    switch (f) {
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
        let w = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < n && !Pt(e.charCodeAt(r)); )
            r++;
          return o = e.substring(w, r), a = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let E = n - 1, R = !1;
          for (; r < E; ) {
            let T = e.charCodeAt(r);
            if (T === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, R = !0;
              break;
            }
            r++, Pt(T) && (T === 13 && e.charCodeAt(r) === 10 && r++, l++, c = r);
          }
          return R || (r++, d = 1), o = e.substring(w, r), a = 13;
        }
        return o += String.fromCharCode(f), r++, a = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(f), r++, r === n || !ut(e.charCodeAt(r)))
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
        return o += y(), a = 11;
      // literals and unknown symbols
      default:
        for (; r < n && h(f); )
          r++, f = e.charCodeAt(r);
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
        return o += String.fromCharCode(f), r++, a = 16;
    }
  }
  function h(f) {
    if (ur(f) || Pt(f))
      return !1;
    switch (f) {
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
  function k() {
    let f;
    do
      f = m();
    while (f >= 12 && f <= 15);
    return f;
  }
  return {
    setPosition: p,
    getPosition: () => r,
    scan: t ? k : m,
    getToken: () => a,
    getTokenValue: () => o,
    getTokenOffset: () => s,
    getTokenLength: () => r - s,
    getTokenStartLine: () => i,
    getTokenStartCharacter: () => s - u,
    getTokenError: () => d
  };
}
function ur(e) {
  return e === 32 || e === 9;
}
function Pt(e) {
  return e === 10 || e === 13;
}
function ut(e) {
  return e >= 48 && e <= 57;
}
var Fs;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Fs || (Fs = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var xu = new Array(20).fill(0).map((e, t) => " ".repeat(t)), dt = 200, ku = {
  " ": {
    "\n": new Array(dt).fill(0).map((e, t) => `
` + " ".repeat(t)),
    "\r": new Array(dt).fill(0).map((e, t) => "\r" + " ".repeat(t)),
    "\r\n": new Array(dt).fill(0).map((e, t) => `\r
` + " ".repeat(t))
  },
  "	": {
    "\n": new Array(dt).fill(0).map((e, t) => `
` + "	".repeat(t)),
    "\r": new Array(dt).fill(0).map((e, t) => "\r" + "	".repeat(t)),
    "\r\n": new Array(dt).fill(0).map((e, t) => `\r
` + "	".repeat(t))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var dr;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(dr || (dr = {}));
function Cs(e, t, n = dr.DEFAULT) {
  let r = ln(e, !1), o = [], s = 0;
  function a(M) {
    return M ? () => s === 0 && M(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(M) {
    return M ? (F) => s === 0 && M(F, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(M) {
    return M ? (F) => s === 0 && M(F, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
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
  let d = c(t.onObjectBegin), g = i(t.onObjectProperty), p = u(t.onObjectEnd), y = c(t.onArrayBegin), x = u(t.onArrayEnd), m = i(t.onLiteralValue), h = l(t.onSeparator), k = a(t.onComment), f = l(t.onError), w = n && n.disallowComments, E = n && n.allowTrailingComma;
  function R() {
    for (; ; ) {
      let M = r.scan();
      switch (r.getTokenError()) {
        case 4:
          T(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          T(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          T(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          w || T(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          T(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          T(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (M) {
        case 12:
        case 13:
          w ? T(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : k();
          break;
        case 16:
          T(
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
  function T(M, F = [], N = []) {
    if (f(M), F.length + N.length > 0) {
      let D = r.getToken();
      for (; D !== 17; ) {
        if (F.indexOf(D) !== -1) {
          R();
          break;
        } else if (N.indexOf(D) !== -1)
          break;
        D = R();
      }
    }
  }
  function A(M) {
    let F = r.getTokenValue();
    return M ? m(F) : (g(F), o.push(F)), R(), !0;
  }
  function O() {
    switch (r.getToken()) {
      case 11:
        let M = r.getTokenValue(), F = Number(M);
        isNaN(F) && (T(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), F = 0), m(F);
        break;
      case 7:
        m(null);
        break;
      case 8:
        m(!0);
        break;
      case 9:
        m(!1);
        break;
      default:
        return !1;
    }
    return R(), !0;
  }
  function C() {
    return r.getToken() !== 10 ? (T(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (A(!1), r.getToken() === 6 ? (h(":"), R(), L() || T(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : T(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), o.pop(), !0);
  }
  function U() {
    d(), R();
    let M = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (M || T(4, [], []), h(","), R(), r.getToken() === 2 && E)
          break;
      } else M && T(6, [], []);
      C() || T(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), M = !0;
    }
    return p(), r.getToken() !== 2 ? T(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : R(), !0;
  }
  function P() {
    y(), R();
    let M = !0, F = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (F || T(4, [], []), h(","), R(), r.getToken() === 4 && E)
          break;
      } else F && T(6, [], []);
      M ? (o.push(0), M = !1) : o[o.length - 1]++, L() || T(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), F = !0;
    }
    return x(), M || o.pop(), r.getToken() !== 4 ? T(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : R(), !0;
  }
  function L() {
    switch (r.getToken()) {
      case 3:
        return P();
      case 1:
        return U();
      case 10:
        return A(!0);
      default:
        return O();
    }
  }
  return R(), r.getToken() === 17 ? n.allowEmptyContent ? !0 : (T(4, [], []), !1) : L() ? (r.getToken() !== 17 && T(9, [], []), !0) : (T(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var $s;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})($s || ($s = {}));
var Ds;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Ds || (Ds = {}));
var gr = Cs;
var _s;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(_s || (_s = {}));

// src/core/json/parse-json.ts
function Pe(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let t = JSON.parse(e);
    return Au(t) ? { value: void 0, faults: [pr] } : { value: t, faults: Pu(e) };
  } catch (t) {
    return { value: void 0, faults: [t instanceof SyntaxError ? Mu(e) : pr] };
  }
}
var Bs = { disallowComments: !0, allowTrailingComma: !1 }, Ou = 100, pr = { path: "$", code: "json-too-deep", parameters: [] }, vu = {
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
function Au(e) {
  let t = [e].filter(Hs);
  for (let n = 0; t.length > 0; n++) {
    if (n === Ou)
      return !0;
    let r = [];
    for (let o of t)
      for (let s of Object.keys(o).map((a) => o[a]))
        Hs(s) && r.push(s);
    t = r;
  }
  return !1;
}
function Hs(e) {
  return typeof e == "object" && e !== null;
}
function Mu(e) {
  var l;
  let t = null;
  try {
    gr(e, {
      onError: (i, c, u) => {
        t = t != null ? t : { error: i, offset: c, length: u };
      }
    }, Bs);
  } catch (i) {
    return pr;
  }
  let n = t;
  if (n === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: n === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, n.offset), o = e.slice(n.offset, n.offset + Math.max(n.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return Us("json-trailing-comma", e, r.lastIndexOf(","), o);
  let s = (l = vu[n.error]) != null ? l : "json-invalid";
  return Us(s === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : s : s, e, n.offset, o);
}
function Us(e, t, n, r) {
  let o = t.slice(0, n).split(/\r\n?|\n/), s = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, s, J(r)] };
}
function Pu(e) {
  let t = [], n = [];
  return gr(e, {
    onObjectBegin: () => {
      n.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      n.pop();
    },
    onObjectProperty: (r, o, s, a, l, i) => {
      let c = n[n.length - 1], u = c.get(r);
      if (u === void 0)
        c.set(r, a + 1);
      else {
        let d = i().reduce(xe, "$");
        t.push({
          path: xe(d, r),
          code: "json-duplicate-key",
          parameters: [J(r), u, a + 1]
        });
      }
    }
  }, Bs), t;
}

// src/core/site-configuration.ts
var Ws = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Gs(e) {
  if (e === null)
    return { root: $e, faults: [] };
  let { value: t, faults: n } = Pe(e);
  if (!Q(t))
    return { root: $e, faults: n.length > 0 ? n : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = te(t, "root");
  return r === void 0 ? { root: $e, faults: n } : typeof r != "string" || Ws.test(r) ? { root: $e, faults: [...n, { path: "$.root", code: "expected-text", parameters: [J(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: n };
}
var Lu = /^https?:\/\/[^\s[\]{}|<>"'~]+$/;
function cn(e) {
  return Lu.test(e);
}
function qs(e) {
  let t = e === null ? null : Pe(e).value, n = Q(t) ? te(t, "report") : void 0;
  return typeof n == "string" && !Ws.test(n) ? n.trim() : null;
}

// src/ui/exchange-meeting/load-exchanges.ts
var js = "Module:Skills survey/i18n/languages.json";
function Le(n) {
  return v(this, arguments, function* (e, t = []) {
    var R, T, A, O;
    let { wiki: r, titles: o, user: s, messages: a } = e, l = [s.name, ...t], [i, c, u, d] = yield Promise.all([
      Promise.all(l.map((C) => r.peopleLinkingTo(C))),
      r.readPeople(l),
      r.readPages([o.skills(), _t, js]),
      r.time()
    ]), g = new Set(l);
    i.forEach((C) => C.forEach((U) => g.add(U))), zs(c.people).forEach((C) => Z(C).forEach((U) => g.add(U)));
    let { people: p, records: y, unread: x } = g.size === l.length ? c : yield r.readPeople(Array.from(g)), m = x.find((C) => C.user === s.name);
    if (m !== void 0)
      throw m.error;
    let h = (C) => {
      var U, P;
      return (P = (U = u.get(C)) == null ? void 0 : U.latest.text) != null ? P : null;
    }, k = Pe((R = h(_t)) != null ? R : "{}").value, f = Pe((T = h(js)) != null ? T : "{}").value, w = Q(f) && Array.isArray(f.languages) ? f.languages.filter((C) => typeof C == "string") : [], E = c.ownPages.get(s.name);
    return {
      people: p,
      records: y,
      ownPage: E === void 0 ? o.people(s.name) : E,
      steps: zs(p),
      taxonomy: Ut(Pe((A = h(o.skills())) != null ? A : "").value).taxonomy,
      matching: Q(k) ? cs(k.matching).options : vt,
      reportPage: (O = qs(h(_t))) != null ? O : a.text("localskills-meeting-report-page"),
      languages: w.length > 0 ? w : ["en"],
      clockOffset: isNaN(d.getTime()) ? 0 : d.getTime() - e.now().getTime()
    };
  });
}
function mr(e, t) {
  return e.steps.some((r) => r.user === t.user && r.step === t.step && r.seek === t.seek && r.offer === t.offer && r.at === t.at) ? e : I(S({}, e), { steps: e.steps.concat([t]) });
}
function zs(e) {
  let t = [];
  return e.forEach((n) => n.steps.forEach((r) => t.push(r))), t;
}
function Je(e, t, n = null) {
  var o;
  let r = new Date(e.now().getTime() + t.clockOffset).toISOString().replace(/\.\d+Z$/, "Z");
  return ((o = n == null ? void 0 : n.steps) != null ? o : []).reduce((s, { at: a }) => a > s ? a : s, r);
}
function Ne(e, t) {
  return Je(e, t).slice(0, 10);
}
var Vs = /* @__PURE__ */ new WeakMap();
function ge(e, t) {
  let n = Ne(e, t), r = Vs.get(t);
  if ((r == null ? void 0 : r.date) === n)
    return r.exchanges;
  let o = rn(t.steps, { date: n });
  return Vs.set(t, { date: n, exchanges: o }), o;
}
function Ks(e, t) {
  let { name: n } = e.user;
  return vs(
    t.steps.filter((r) => r.user === n || Z(r).includes(n)),
    { date: Ne(e, t) }
  ).filter(({ step: r, reason: o }) => r.user === n && o !== "repeated");
}
function gt(e, t) {
  var n, r;
  return Mt((r = (n = e.people.get(t)) == null ? void 0 : n.preferences) != null ? r : []).preferences;
}
function Lt(e, t) {
  let n = [];
  return e.records.filter((r) => r.user === t).forEach(({ languages: r }) => r.forEach((o) => {
    n.includes(o) || n.push(o);
  })), n;
}

// src/core/exchange/steps/my-exchanges.ts
function un(e, t) {
  let n = e.filter((a) => Z(a).includes(t) && !Nu(a, t)).sort((a, l) => ee(a.since, l.since) || ee(a.seek, l.seek) || ee(a.offer, l.offer)), r = n.filter(({ state: a }) => a === "accepted"), o = r.filter(({ confirmed: a }) => a.size > 0 && !a.has(t)), s = (a) => +!a.waitingFor.includes(t);
  return {
    toAnswer: n.filter(({ state: a, asker: l }) => a === "asked" && l !== t),
    toConfirm: o,
    agreed: r.filter((a) => !o.includes(a)).sort((a, l) => s(a) - s(l)),
    asked: n.filter(({ state: a, asker: l }) => a === "asked" && l === t),
    earlier: n.filter(({ state: a }) => a !== "asked" && a !== "accepted").reverse()
  };
}
function Nu({ state: e, asker: t, steps: n, disregarded: r }, o) {
  let s = n.concat(r.map(({ step: a }) => a));
  return e === "declined" && t === o && !s.some(({ step: a }) => a === "ask");
}
function ye(e, t) {
  let [n, r] = Z(e);
  return t === n ? r : n;
}

// src/ui/list-words.ts
function Ys(e, t) {
  let { ListFormat: n } = Intl;
  try {
    return n ? new n(t, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange-meeting/exchange-words.ts
function Nt(e, { seek: t, offer: n, skill: r }) {
  var o, s, a, l, i;
  return (i = (l = (a = (o = re(e, "offer", n)) == null ? void 0 : o.skill) != null ? a : (s = re(e, "seek", t)) == null ? void 0 : s.skill) != null ? l : r) != null ? i : "";
}
function re(e, t, n) {
  var r;
  return (r = e.records.find((o) => o.kind === t && ie(o) === n)) != null ? r : null;
}
function dn(e, { seek: t }, n) {
  let r = re(e, "seek", t);
  return r !== null && r.user === n && r.status === "open" ? r : null;
}
function gn({ messages: e }, t, n, r = n) {
  if (n === "")
    return b("bdi", {}, r);
  let { text: o, language: s, direction: a } = Ve(n, t.taxonomy, e);
  return b("bdi", S({ dir: a }, s === null ? {} : { lang: s }), o);
}
function Ie({ messages: e }, t, n) {
  return Ve(n, t.taxonomy, e).text;
}
function It({ languageName: e, messages: t }, n) {
  return Ys(n.map((r) => {
    var o, s;
    return e((s = (o = pe(r)) == null ? void 0 : o.code) != null ? s : r);
  }), t.language);
}
function fr(e, t, n, r) {
  var c, u, d, g;
  let { titles: o, pageUrl: s } = e, a = (u = (c = t.people.get(n)) == null ? void 0 : c.readings) != null ? u : [], l = (p) => p !== null && r !== null && p.kind === r.kind && p.id === r.id, i = (d = a.find((p) => l(p.record))) != null ? d : a.find((p) => p.record !== null);
  return s((g = i == null ? void 0 : i.title) != null ? g : o.people(n)) + (r === null ? "" : `#${r.kind}-${r.id}`);
}
function pn(e, t, n, r) {
  let o = fr(e, t, n, r);
  return b("a", { href: o, target: "_blank", rel: "noopener" }, b("bdi", {}, n));
}
function pt({ messages: e, user: t, formatDate: n }, r) {
  let { state: o, asker: s, since: a, on: l, confirmed: i } = r, c = ye(r, t.name), u = q(r.seek) === t.name ? "learn" : "teach", d = (g) => e.text(`localskills-meeting-state-${g}`, c, n(a));
  switch (o) {
    case "asked":
      return d(`${s === t.name ? "asked" : "asks"}-${u}`);
    case "accepted":
      return l === null ? d(`accepted-${u}`) : e.text("localskills-meeting-state-meet", c, n(l));
    case "declined":
      return d(s === t.name ? "declined" : "declined-mine");
    case "withdrawn":
      return d(s === t.name ? "withdrawn-mine" : "withdrawn");
    case "expired":
      return d(s === t.name ? "expired" : "expired-mine");
    case "not-met":
      return d(i.get(t.name) === "not-met" ? "not-met-mine" : "not-met");
    default:
      return d(o);
  }
}

// src/ui/exchange-meeting/ask-request.ts
var Iu = 182;
function Js(e, t, n, r) {
  let { kind: o, key: s } = n, a = re(t, o, s);
  return q(s) === e.user.name ? "self" : r !== "active" ? "blocked" : a === null ? "gone" : st(a, Ne(e, t)) !== null ? "absent" : Xs(e, t, a).isFull ? "no-room" : null;
}
function Xs(e, t, n) {
  var o;
  let r = n.kind === "seek" ? 1 : (o = n.capacity) != null ? o : t.matching.usualCapacity;
  return Ss(ge(e, t), n.kind, ie(n), r, e.user.name);
}
function Qs(e, t, n) {
  return v(this, null, function* () {
    let { messages: r } = e, o = yield Le(e, [q(n)]), s = re(o, t, n), { isFull: a, until: l } = s === null ? { isFull: !1, until: null } : Xs(e, o, s);
    if (!a)
      return null;
    let i = r.text(`localskills-meeting-full-${t}`);
    return {
      status: r.text(`localskills-meeting-full-status-${t}`),
      text: l === null ? i : `${i} ${r.text("localskills-meeting-full-until", e.formatDate(l))}`
    };
  });
}
function Zs(e, t, n, r, o) {
  var y, x;
  let { user: s } = e, a = n.kind === "offer" ? "seek" : "offer", l = Ne(e, t), { relatedTo: i } = Zt(t.taxonomy), c = ({ skill: m }) => {
    var f;
    let [h, k] = a === "seek" ? [m, n.skill] : [n.skill, m];
    return (f = i(h).find((w) => w.skill === k)) != null ? f : null;
  }, u = t.records.filter((m) => m.user === s.name), d = u.filter((m) => m.kind === a && st(m, l) === null).map((m) => {
    var f;
    let h = c(m), k = ie(m) === o;
    return { record: m, fits: k ? 1 / 0 : (f = h == null ? void 0 : h.quality) != null ? f : 0, isOther: !k && (h == null ? void 0 : h.relation) === "near" };
  }).filter(({ fits: m }) => m > 0).sort((m, h) => h.fits - m.fits), g = (m) => m.map(({ record: h }) => ({ key: ie(h), record: h, isNew: !1 })), p = {
    kind: a,
    user: s.name,
    id: zo(a, u.filter((m) => m.kind === a).map(({ id: m }) => m)),
    skill: n.skill,
    level: null,
    methods: [],
    languages: r,
    capacity: null,
    region: (y = u.map(({ region: m }) => m).find((m) => m !== null)) != null ? y : null,
    timezone: (x = u.map(({ timezone: m }) => m).find((m) => m !== null)) != null ? x : null,
    for: null,
    affiliate: null,
    note: null,
    since: l,
    confirmed: l,
    expires: new Date(Date.parse(l) + Iu * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10),
    status: "open",
    until: null
  };
  return [
    ...g(d.filter(({ isOther: m }) => !m)),
    { key: ie(p), record: p, isNew: !0 },
    ...g(d.filter(({ isOther: m }) => m))
  ];
}
function ea(e, t, n, r) {
  var u, d;
  let [o, s] = n.kind === "offer" ? [r.key, ie(n)] : [ie(n), r.key], a = ge(e, t), l = ({ declinedBy: g }) => g.includes(n.user), i = Z({ seek: o, offer: s }).join("/"), c = (g) => {
    var p, y;
    return [
      (p = re(t, "seek", g.seek)) == null ? void 0 : p.skill,
      (y = re(t, "offer", g.offer)) == null ? void 0 : y.skill,
      ...g.skills
    ].filter((x) => x !== void 0).map((x) => at(x, t.taxonomy));
  };
  return (d = (u = a.find((g) => g.seek === o && g.offer === s && (g.state === "asked" || g.state === "accepted" || g.state === "done" || l(g)))) != null ? u : a.find((g) => l(g) && Z(g).join("/") === i && c(g).includes(at(n.skill, t.taxonomy)))) != null ? d : null;
}
function ta(e, t) {
  return v(this, null, function* () {
    let n = Lt(t, e.user.name), r = n.length > 0 ? n : yield e.wiki.spokenLanguages(e.user.name).catch(() => []);
    return r.length > 0 ? r : [e.messages.language];
  });
}
function yr(e, t, n, r) {
  let o = r.record, s = t.records.filter((i) => i.user === o.user || i.user === n.user), [a, l] = n.kind === "offer" ? [o, n] : [n, o];
  return en(ie(a), ie(l), {
    records: r.isNew ? s.concat([o]) : s,
    date: Ne(e, t),
    taxonomy: t.taxonomy,
    requests: nn(ge(e, t))
  }, t.matching);
}

// src/ui/survey-making/fields.ts
function na(e, t, n, r) {
  var s;
  let o = new OO.ui.FieldLayout(e, S({
    label: n.isOwnText === !0 ? $(b("bdi", {}, t.label)) : t.label,
    align: (s = n.align) != null ? s : "top"
  }, t.help === void 0 ? {} : { help: t.help, helpInline: !0 }));
  return I(S({
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
function mn(e) {
  let { kind: t = "text", direction: n = "auto", value: r, maxLength: o, min: s, max: a, placeholder: l } = e, i = S(S({
    value: r
  }, o === void 0 ? {} : { maxLength: o }), l === void 0 ? {} : { placeholder: l }), c = t === "lines" ? new OO.ui.MultilineTextInputWidget(I(S({}, i), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(I(S({}, i), { autocomplete: "off" }));
  t === "number" || t === "date" ? (c.$input.attr(S(S({ type: t }, s === void 0 ? {} : { min: s }), a === void 0 ? {} : { max: a })), c.$input.val(r)) : c.$input.attr("dir", n);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), na(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function hr(e) {
  let t = new OO.ui.CheckboxInputWidget({ selected: e.value }), n = !1;
  return t.on("change", (r) => {
    n || e.onChange(r === !0);
  }), na(t, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => t.isSelected(),
    show(r) {
      n = !0, t.setSelected(r), n = !1;
    }
  });
}

// src/ui/exchange-meeting/note-field.ts
function fn(e, t) {
  var i, c;
  let n = b("div", { "aria-live": "polite" }), r = null, o = null, s = ({ kind: u, text: d }) => e.text(`localskills-private-${u}`, d), a = (u) => {
    let d = Tt(u);
    o !== null && o.text !== (d == null ? void 0 : d.text) && (o.said.remove(), o = null), H(n, d === null || o !== null ? null : B("warning", s(d)));
  }, l = mn(I(S({
    label: t.label,
    kind: "lines",
    value: (i = t.value) != null ? i : "",
    maxLength: Zr
  }, t.help === void 0 ? {} : { help: t.help }), {
    onChange(u) {
      var d;
      a(u), (d = t.onChange) == null || d.call(t, u);
    }
  }));
  return a((c = t.value) != null ? c : ""), {
    element: b("div", { class: "ext-localSkills-meeting-note" }, l.element, n),
    value: () => l.value().trim() || null,
    unlessPrivate(u, d) {
      let g = Tt(l.value());
      if (g === null || g.text === r) {
        d();
        return;
      }
      let p = B(
        "warning",
        b("p", {}, s(g)),
        G(_(e.text("localskills-save-page-anyway"), "normal", () => {
          r = g.text, d();
        }))
      );
      o = { text: g.text, said: p }, H(n), H(u, p), K(p);
    }
  };
}

// src/core/exchange/steps/step-limit.ts
function ra(e) {
  if (e.length <= 200)
    return e.slice();
  let t = e.map((o, s) => ({ one: o, index: s })).sort((o, s) => o.one.step.at < s.one.step.at ? 1 : o.one.step.at > s.one.step.at ? -1 : s.index - o.index), n = { ask: 0, other: 0 }, r = new Set(t.filter(({ one: o }) => o.step.step === "ask" ? n.ask++ < 200 : n.other++ < 1e3).map(({ index: o }) => o));
  return e.filter((o, s) => r.has(s));
}

// src/ui/exchange/made-by-other-notice.ts
function oa(e, t, n, r) {
  return B(
    "warning",
    b("p", {}, r === null ? e.text("localskills-save-not-yours") : e.text("localskills-exchange-made-by-other", n, r)),
    b("p", {}, b(
      "a",
      { href: t(n, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-made-by-other-see")
    ))
  );
}

// src/core/exchange/keep-own-words.ts
var Fu = 20;
function he({ template: e, parameters: t }) {
  return JSON.stringify([e, Array.from(t).sort(([n], [r]) => ee(n, r))]);
}
function Fe(e, t) {
  let n = /* @__PURE__ */ new Map();
  return t.map(he).forEach((r) => {
    var o;
    return n.set(r, ((o = n.get(r)) != null ? o : 0) + 1);
  }), e.filter((r) => {
    var a;
    let o = he(r), s = (a = n.get(o)) != null ? a : 0;
    return n.set(o, s - 1), s <= 0;
  });
}
function Cu(e, { start: t, end: n }) {
  let r = (t === 0 || e.charAt(t - 1) === `
`) && e.charAt(n) === `
`;
  return e.slice(0, t) + e.slice(r ? n + 1 : n);
}
function Ue(e, t, n) {
  let r = e;
  for (let o = 0; o < Fu; o++) {
    let s = Fe(n(r), t);
    if (s.length === 0)
      return r;
    let a = (l, i) => i !== l && i.start >= l.start && i.end <= l.end;
    r = s.filter((l) => !s.some((i) => a(l, i))).sort((l, i) => i.start - l.start).reduce(Cu, r);
  }
  return null;
}

// src/core/exchange/claim-calls.ts
var $u = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Du({ template: e, parameters: t }, n) {
  let r = new Map(Array.from(t).filter(([a]) => !$u.test(a))), [o, s] = e === Me ? ["at", n] : ["confirmed", n.slice(0, 10)];
  return r.get(o) === s ? r.delete(o) : r.set(o, s), He(e, Array.from(r));
}
function yn(e, t, n, r) {
  return t.filter(({ template: s }) => s !== fe).sort((s, a) => s.start - a.start).reduce((s, a) => {
    let l = he(a), i = r(s).find((c) => he(c) === l);
    return i === void 0 ? s : s.slice(0, i.start) + Du(i, n) + s.slice(i.end);
  }, e);
}

// src/ui/wiki-words.ts
var _u = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], Hu = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function sa(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !Hu.includes(n.nodeName.toUpperCase())) {
      let r = n, o = t, s = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(s) ? o = b("a", { href: s, target: "_blank", rel: "noopener" }) : _u.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), sa(r, o), o !== t && t.appendChild(o);
    }
  });
}
function aa(e) {
  let t = b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return sa(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function ia(e, t, n, r = !1) {
  let [o, s] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], a = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  a.$input.attr({ "aria-label": n.text(o), dir: "auto" });
  let l = _(n.text("localskills-save-copy"), "normal", () => {
    a.select(), document.execCommand("copy") && l.setLabel(n.text("localskills-save-copied"));
  });
  return b(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    b("summary", {}, n.text(o)),
    b("p", {}, n.text(s)),
    a.$element[0],
    G(l),
    b("p", {}, b("a", { href: t, target: "_blank", rel: "noopener" }, n.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var Uu = ["offline", "session-lost", "read-only", "rate-limited", "other"], Bu = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], Wu = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Gu(e, t) {
  let { context: { messages: n }, fault: r, isOther: o, tryAgain: s } = e, { question: a, imageUrl: l } = r.details.captcha, i = new OO.ui.TextInputWidget({ autocomplete: "off" }), c = () => {
    i.getValue().trim() !== "" && s({ captcha: { id: t, word: i.getValue().trim() } });
  };
  return i.on("enter", c), b(
    "div",
    { class: "ext-localSkills-form-captcha" },
    l === null ? null : b("img", { src: l, alt: n.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(i, {
      align: "top",
      label: a || n.text("localskills-save-captcha-answer")
    }).$element[0],
    G(_(n.text(o === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function la(e) {
  var k, f;
  let { context: t, fault: n, title: r, pageText: o, isKept: s, isOther: a = !1, tryAgain: l } = e, { messages: i, pageUrl: c } = t, { reason: u, explanation: d, details: g } = n, p = (f = (k = g.captcha) == null ? void 0 : k.id) != null ? f : null, y = u === "captcha" && p === null, x = a && Wu.includes(u), m = y ? i.text(a ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : i.text(`localskills-save-${x ? "page-" : ""}${u}`, t.user === null ? "" : t.user.name), h = [
    b("p", {}, b("strong", {}, i.text("localskills-save-failed")), " ", m),
    b("p", {}, i.text(s ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? h.push(b("p", {}, i.text("localskills-save-wiki-says")), aa(g.html)) : d !== "" && h.push(
    b("p", {}, i.text("localskills-save-wiki-says")),
    b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && h.push(b("p", {}, b("a", {
    href: c("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, i.text("localskills-save-log-in")))), p !== null && h.push(Gu(e, p)), u === "filter-warning" && h.push(G(_(
    i.text(a ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => l({ warningsAccepted: !0 })
  ))), Uu.includes(u) && h.push(G(_(i.text("localskills-save-try-again"), "normal", () => l()))), (y || Bu.includes(u)) && h.push(ia(o, c(r, { action: "edit" }), i, a)), B(u === "filter-warning" ? "warning" : "error", ...h);
}

// src/ui/exchange-meeting/meeting-fault.ts
var qu = "localskills-meeting-save-";
function xr(e) {
  let { context: t, fault: n, title: r, text: o, isKept: s, tryAgain: a } = e, { messages: l } = t;
  return la({
    fault: n,
    title: r,
    pageText: o,
    isKept: s,
    tryAgain: a,
    context: {
      user: t.user,
      pageUrl: t.pageUrl,
      pageTitle: t.pageTitle,
      messages: I(S({}, l), {
        text(i, ...c) {
          let u = i.replace(/^localskills-save-/, qu);
          return l.text(l.has(u) ? u : i, ...c);
        }
      })
    }
  });
}
function Be(e, t) {
  let { context: n, outcome: r, isKept: o, place: s, save: a } = e, l = r.kind === "fault" ? xr({
    context: n,
    isKept: o,
    fault: r.fault,
    title: r.title,
    text: r.text,
    tryAgain: (i = {}) => a(t, i)
  }) : ju(n, r, (i) => a(i, {}));
  H(s, l), K(l);
}
function ju(e, t, n) {
  let { messages: r, pageUrl: o, titles: s, user: a } = e, l = (i, ...c) => r.text(`localskills-meeting-${i}`, ...c);
  return B(
    "warning",
    b("p", {}, t.by === null ? l("foreign-hidden") : l("foreign", t.by)),
    b("p", {}, b("a", {
      href: o(s.people(a.name), kr(t.ownRevision, t.revision)),
      target: "_blank",
      rel: "noopener"
    }, l("foreign-look"))),
    G(
      _(l("foreign-leave-out"), "primary", () => n("leave-out")),
      _(l("foreign-keep"), "normal", () => n("keep"))
    )
  );
}

// src/core/wikitext/same-calls.ts
function mt(e, t) {
  let n = (r) => JSON.stringify(r.map(({ template: o, parameters: s }) => [o, Array.from(s)]));
  return n(e) === n(t);
}

// src/ui/exchange/take-out-merged.ts
function ca(e, t, n) {
  return v(this, null, function* () {
    var o;
    let r = (yield e.readPages([n.title])).get(n.title);
    r !== void 0 && !mt(t((o = r.latest.text) != null ? o : ""), t(n.text)) && (yield e.save(I(S({}, n), { baseRevision: r.latest.id })));
  });
}

// src/ui/exchange-meeting/own-page.ts
function zu(e) {
  return (isNaN(e.getTime()) ? /* @__PURE__ */ new Date() : e).toISOString().replace(/\.\d+Z$/, "Z");
}
function We(o, s) {
  return v(this, arguments, function* (e, t, n = "ask", r = {}) {
    let { wiki: a, titles: l, user: i } = e, c = l.people(i.name), u = "", d = () => v(null, null, function* () {
      var A, O, C, U, P, L, M, F, N, D, W;
      let { people: p, ownPages: y } = yield a.readPeople([i.name]), x = y.get(i.name);
      if (x === null)
        throw new se("not-yours", "");
      c = x != null ? x : c;
      let m = (A = (yield a.readPages([c])).get(c)) != null ? A : null;
      if (m === null || m.latest.user === i.name)
        return {
          page: m,
          ownText: (O = m == null ? void 0 : m.latest.text) != null ? O : "",
          ownRevision: (C = m == null ? void 0 : m.latest.id) != null ? C : null,
          isForeign: !1,
          foreignCalls: []
        };
      let { own: h = null, saved: k = null, doubt: f = null } = (P = (U = p.get(i.name)) == null ? void 0 : U.pages.find((z) => z.title === m.title)) != null ? P : {}, w = yield a.templateReader(), E = (F = (M = h == null ? void 0 : h.text) != null ? M : Ue((L = m.latest.text) != null ? L : "", [], w)) != null ? F : "", R = w(f === null && (N = k == null ? void 0 : k.text) != null ? N : E), T = w((D = m.latest.text) != null ? D : "");
      return {
        page: m,
        ownText: E,
        ownRevision: (W = h == null ? void 0 : h.id) != null ? W : null,
        isForeign: !mt(R, T),
        foreignCalls: Fe(T, R)
      };
    }), g = (p) => v(null, null, function* () {
      var A, O, C, U;
      let { page: y, ownText: x, ownRevision: m, isForeign: h, foreignCalls: k } = yield d();
      if (h && n === "ask")
        return { kind: "foreign-changes", by: (A = y == null ? void 0 : y.latest.user) != null ? A : null, ownRevision: m, revision: (O = y == null ? void 0 : y.latest.id) != null ? O : 0 };
      let f = yield a.templateReader(), w = (C = y == null ? void 0 : y.latest.text) != null ? C : "", E = h ? n === "leave-out" ? x : yn(w, k, zu(yield a.time()), f) : w, R = f(E);
      if (y !== null && y.latest.user === i.name && t.isDone(R))
        return { kind: "saved" };
      u = t.isDone(R) ? E : t.apply(E, f);
      try {
        let { mergedWith: P } = yield a.save(S({
          title: c,
          text: u,
          summary: t.summary,
          baseRevision: (U = y == null ? void 0 : y.latest.id) != null ? U : 0
        }, r));
        P !== void 0 && (yield ca(a, f, { title: c, text: u, summary: t.summary }));
      } catch (P) {
        if (p > 0 && Te(P) && P.reason === "edit-conflict")
          return g(p - 1);
        throw P;
      }
      return { kind: "saved" };
    });
    return g(1).catch((p) => ({
      kind: "fault",
      title: c,
      text: u,
      fault: Te(p) ? p : new se("other", String(p))
    }));
  });
}

// src/ui/exchange-meeting/saving-sign.ts
function Ge(e, t) {
  let n = b("span", {}, e.text("localskills-meeting-saving-step")), r = b(
    "p",
    { class: "ext-localSkills-meeting-saving", role: "status" },
    n,
    b("progress", { "aria-hidden": "true" })
  );
  return H(t, r), K(r), {
    say(o) {
      n.textContent = o;
    }
  };
}

// src/ui/exchange-meeting/others-words-notice.ts
var Vu = 5, ua = 300;
function da(e, t, n, r) {
  let { messages: o, pageUrl: s } = e, { title: a, saved: l, othersWords: i } = n, c = (k, ...f) => o.text(`localskills-meeting-${k}`, ...f), u = b("div", {}), d = (k, f) => {
    let w = f(k);
    return w.filter((E) => !Fe(w, i).includes(E));
  }, g = (k, f, w) => v(null, null, function* () {
    Ge(o, u), x(!0);
    let E = Je(e, t), R = yield We(e, {
      apply: (T, A) => {
        var O;
        return k === "claim" ? yn(T, d(T, A), E, A) : (O = Ue(T, Fe(A(T), i), A)) != null ? O : T;
      },
      isDone(T) {
        let A = T.map(he);
        return i.every((O) => !A.includes(he(O)));
      },
      // Messages used here: localskills-meeting-summary-claim, localskills-meeting-summary-remove
      summary: c(`summary-${k}`)
    }, f, w);
    if (x(!1), R.kind === "saved") {
      r == null || r(B("success", c(`others-words-${k}${k === "claim" ? "ed" : "d"}`, i.length)));
      return;
    }
    Be({
      context: e,
      outcome: R,
      isKept: !1,
      place: u,
      save: (T, A) => {
        g(k, T, A);
      }
    }, f);
  }), p = _(c("others-words-claim", i.length), "normal", () => {
    g("claim", "ask", {});
  }), y = _(c("others-words-remove", i.length), "normal", () => {
    g("remove", "ask", {});
  }), x = (k) => [p, y].forEach((f) => f.setDisabled(k)), m = r !== null && a === t.ownPage, h = (k, f) => b("a", { href: s(a, f), target: "_blank", rel: "noopener" }, k);
  return B(
    "warning",
    b("p", {}, c("others-words", a, i.length)),
    b("ul", {}, ...i.slice(0, Vu).map(({ start: k, end: f }) => {
      var E, R;
      let w = (R = (E = l == null ? void 0 : l.text) == null ? void 0 : E.slice(k, f)) != null ? R : "";
      return b("li", {}, b(
        "code",
        { dir: "auto" },
        w.length > ua ? `${w.slice(0, ua)}\u2026` : w
      ));
    })),
    m ? null : b("p", {}, c("others-words-by-hand", i.length)),
    b(
      "p",
      {},
      h(c("others-words-history"), { action: "history" }),
      ...m ? [] : [" \xB7 ", h(c("others-words-edit"), { action: "edit" })]
    ),
    u,
    m ? G(p, y) : null
  );
}

// src/ui/exchange-meeting/own-page-notices.ts
function kr(e, t) {
  return e === null ? { action: "history" } : { oldid: String(e), diff: String(t) };
}
function hn(e, t, n) {
  var u;
  let { messages: r, pageUrl: o, titles: s, user: a } = e, l = s.people(a.name), { pages: i = [], stepsBeyond: c = 0 } = (u = t.people.get(a.name)) != null ? u : {};
  return [
    ...c === 0 ? [] : [B("warning", b(
      "p",
      {},
      r.text("localskills-meeting-steps-beyond", c, 200, 1e3)
    ))],
    ...t.ownPage === l ? [] : [oa(r, o, l, t.ownPage)],
    ...i.filter(({ isChangedByOthers: d, doubt: g }) => d || g === "moved").map(({ title: d, own: g, latest: p, doubt: y }) => {
      var x;
      return B(
        "warning",
        b("p", {}, r.text(y === "moved" ? "localskills-meeting-moved-by-others" : "localskills-meeting-changed-by-others", d)),
        b("p", {}, b("a", {
          href: o(d, kr((x = g == null ? void 0 : g.id) != null ? x : null, p.id)),
          target: "_blank",
          rel: "noopener"
        }, r.text("localskills-meeting-foreign-look")))
      );
    }),
    ...i.filter(({ othersWords: d }) => d.length > 0).map((d) => da(e, t, d, n))
  ];
}

// src/ui/exchange-meeting/panel-focus.ts
function xn() {
  let e = null;
  return {
    moveTo(t) {
      e = t, K(t);
    },
    restore() {
      e !== null && e.isConnected && K(e);
    }
  };
}

// src/ui/exchange-meeting/report-link.ts
function kn({ messages: e, pageUrl: t }, n) {
  return b(
    "a",
    { href: cn(n) ? n : t(n), target: "_blank", rel: "noopener" },
    e.text("localskills-meeting-report")
  );
}

// src/ui/exchange-meeting/select-field.ts
var Ju = 0;
function br(e) {
  let t = `ext-localSkills-meeting-select-${++Ju}`, n = b("select", S({
    id: t,
    class: "ext-localSkills-meeting-select"
  }, e.help === void 0 ? {} : { "aria-describedby": `${t}-help` }), ...e.options.map(({ value: r, label: o }) => b("option", { value: r }, o)));
  return n.value = e.value, n.addEventListener("change", () => e.onChange(n.value)), {
    element: b(
      "div",
      { class: "ext-localSkills-meeting-field" },
      b("label", { for: t }, e.label),
      n,
      e.help === void 0 ? null : b("div", { class: "ext-localSkills-meeting-quiet", id: `${t}-help` }, e.help)
    ),
    value: () => n.value
  };
}

// src/core/i18n/number-format.ts
var ga = {
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
function pa(e) {
  let t = Ft(e), n = /* @__PURE__ */ new Map();
  return (r, o) => {
    var a;
    let s = (a = n.get(o)) != null ? a : new Intl.NumberFormat(t, { minimumFractionDigits: o, maximumFractionDigits: o });
    return n.set(o, s), s.format(r);
  };
}
function Ft(e, t = "") {
  var r, o;
  let n = (o = ga[(r = e.find((s) => Object.prototype.hasOwnProperty.call(ga, s))) != null ? r : ""]) != null ? o : "latn";
  return [...e, "en"].filter(Xu).map((s) => `${s}-u${t}-nu-${n}`);
}
function Xu(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}
function ma(e) {
  var t, n;
  return Number.isInteger(e) ? 0 : Math.min(2, (n = (t = String(e).split(".")[1]) == null ? void 0 : t.length) != null ? n : 0);
}

// src/core/i18n/date-format.ts
function fa(e) {
  let t = new Intl.DateTimeFormat(
    Ft(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (n) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(n) ? Date.parse(`${n}T00:00:00Z`) : NaN;
    return isNaN(r) ? n : t.format(r);
  };
}

// src/core/report/round.ts
function bn(e, t, n = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** n;
  let [r, o] = Math.abs(e).toExponential().split("e"), s = r.replace(".", ""), a = Number(o) + 1 + n + t, l = a < 0 ? 0 : Number(s.charAt(a) || "0"), i = Math.max(0, a), c = Number(s.slice(0, i).padEnd(i, "0") || "0") + (l >= 5 ? 1 : 0);
  return c === 0 ? 0 : (e < 0 ? -1 : 1) * +`${c}e-${t}`;
}

// src/core/report/markup.ts
var Qu = 255, Zu = /\uE000(\d+)\uE001/g;
function ya(e) {
  let t = (a, ...l) => {
    let i = l.map((c, u) => typeof c == "object" ? `\uE000${u}\uE001` : typeof c == "string" ? c.replace(/[\uE000\uE001]/g, "") : c);
    return X(e.text(a, ...i)).replace(Zu, (c, u) => {
      let d = l[Number(u)];
      return typeof d == "object" ? d.wikitext : c;
    });
  }, n = (a, l = 0) => {
    let i = bn(a, l), c = X(e.number(Math.abs(i), l));
    return i < 0 ? `<bdi dir="ltr">\u2212${c}</bdi>` : c;
  }, r = fa(e.languageChain), o = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: t,
    number: n,
    percent: (a) => {
      var c;
      let l = bn(a, 0, 2), i = (c = o.get(l)) != null ? c : t("localskills-results-percent", e.number(l, 0));
      return o.set(l, i), i;
    },
    date: (a) => `<time datetime="${ed({ text: a })}">${X(r(a))}</time>`,
    digits: (a) => String(a).replace(/\d/g, (l) => e.number(Number(l))),
    signed: (a, l) => bn(a, l != null ? l : 0) > 0 ? `<bdi dir="ltr">+${n(a, l)}</bdi>` : n(a, l),
    label: ({ text: a, language: l, direction: i }) => l === e.language ? X(a) : l === null ? `<bdi>${X(a)}</bdi>` : `<bdi lang="${l}" dir="${i}">${X(a)}</bdi>`
  };
}
function ed({ text: e }) {
  return X(e).replace(/"/g, "&quot;");
}
function wn(e, t, n) {
  let r = t != null ? t : X(e);
  return e.trim() === "" || Gn(e) > Qu || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${n === void 0 ? "" : `#${n}`}|${r}]]`;
}
function En(e, t, n) {
  return wn(`Special:MyLanguage/${e}`, t, n);
}

// src/core/exchange/steps/message-text.ts
var td = "my-exchanges";
function ha(e, t) {
  var y;
  let n = ya(t), { step: r, skill: o, reasons: s, titles: a } = e, { say: l } = n, i = q(r.seek) === r.user ? q(r.offer) : q(r.seek), c = { wikitext: `<bdi>${En(e.page, X(r.user))}</bdi>` }, u = [l(
    `localskills-talk-${nd(r)}`,
    c,
    { wikitext: `'''${n.label(o)}'''` },
    sd(i, a),
    (y = e.day) != null ? y : ""
  )];
  s.length > 0 && u.push("", l("localskills-talk-reasons"), ...s.map((x) => `* ${X(x)}`)), r.note !== null && r.note.trim() !== "" && u.push(
    "",
    l("localskills-talk-note", c),
    `<div dir="auto" style="margin-inline: 1.5em">${X(nr(r.note)).replace(/&#10;/g, "<br>")}</div>`
  );
  let d = rd(e, n);
  d !== "" && u.push("", d);
  let g = xa(a, n), p = e.reportPage === null ? l("localskills-talk-foot", g) : l("localskills-talk-foot-report", g, ad(e.reportPage, l("localskills-talk-report")));
  return u.push("", `<small>${p}</small>`), {
    heading: t.text("localskills-talk-heading", o.text),
    text: `<div lang="${t.language}" dir="${t.direction}" class="mw-content-${t.direction}">
${u.join(`
`)}
</div>
~~~~`
  };
}
function nd(e) {
  var t;
  switch (e.step) {
    case "ask":
      return q(e.seek) === e.user ? "ask-learn" : "ask-teach";
    case "confirm":
      return `confirm-${(t = e.outcome) != null ? t : "learned"}`;
    default:
      return e.step;
  }
}
function rd({ step: e, until: t, isOpen: n, titles: r, page: o }, l) {
  var i = l, { say: s } = i, a = Lr(i, ["say"]);
  let c = xa(r, S({ say: s }, a)), u = s("localskills-talk-page", { wikitext: `<bdi>${X(e.user)}</bdi>` }), d = s("localskills-talk-by-hand", { wikitext: En(o, u, od(e)) });
  switch (e.step) {
    case "ask":
      return `${s("localskills-talk-ask-next", c, t != null ? t : "")} ${d}`;
    case "accept":
      return `${s("localskills-talk-accept-next", c)} ${d}`;
    case "decline":
      return s("localskills-talk-decline-next", { wikitext: wn(r.exchange(), s("localskills-talk-board")) });
    case "meet":
      return `${s("localskills-talk-meet-next", c)} ${d}`;
    case "confirm":
      return n ? `${s("localskills-talk-confirm-next", c)} ${d}` : (
        // Who seeks can close the search; what is offered goes on.
        e.outcome !== "not-met" && q(e.offer) === e.user ? s("localskills-talk-confirm-done", c) : ""
      );
    default:
      return "";
  }
}
function od({ step: e, seek: t, offer: n }) {
  return [e, ...[t, n].map((r) => r.replace(/\/([^/]*)$/, "-$1"))].join("-").replace(/ /g, "_");
}
function xa(e, { say: t }) {
  return { wikitext: `'''[[:${e.root}#${td}|${t("localskills-talk-mine")}]]'''` };
}
function sd(e, t) {
  return { wikitext: `<bdi>${En(t.people(e), X(e))}</bdi>` };
}
function ad(e, t) {
  return { wikitext: cn(e) ? `<span class="plainlinks">[${e} ${t}]</span>` : wn(e, t) };
}

// src/ui/exchange-meeting/deliver-message.ts
function ka(o, s, a) {
  return v(this, arguments, function* (e, t, n, r = {}) {
    var g, p;
    let { wiki: l, user: i } = e, { step: c } = n, u = q(c.seek) === i.name ? q(c.offer) : q(c.seek);
    if (!gt(t, u).messages)
      return { kind: "unwanted" };
    let d = null;
    try {
      let y = `User talk:${u}`, x = id(c), { heading: m, text: h } = yield ld(e, t, n);
      return d = { title: y, heading: m, text: h.replace("<div ", `<div data-localskills-step="${x}" `) }, ((p = (g = (yield l.readPages([y])).get(y)) == null ? void 0 : g.latest.text) != null ? p : "").includes(x) || (yield l.addSection(d, r)), { kind: "sent" };
    } catch (y) {
      return { kind: "fault", section: d, fault: Te(y) ? y : new se("other", String(y)) };
    }
  });
}
function id({ step: e, seek: t, offer: n, at: r }) {
  return encodeURIComponent([e, r, t, n].join(" ")).replace(/['~_*]/g, (o) => `%${o.charCodeAt(0).toString(16)}`);
}
function ld(a, l, i) {
  return v(this, arguments, function* ({ messagesIn: e, formatDate: t, languageName: n, titles: r }, o, s) {
    var f, w;
    let { step: c, language: u, reasons: d, isOpen: g } = s, p = yield e(u), { taxonomy: y, reportPage: x } = o, m = (f = c.skill) != null ? f : "", h = new Date(Date.parse(c.at) + cr * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10), k = {
      step: c,
      skill: Ve(m, y, p),
      reasons: d.filter(tn).map((E) => rt(E, {
        messages: p,
        taxonomy: y,
        languageName: (R) => n(R, u)
      })),
      until: t(h, u),
      day: c.on === null ? null : t(c.on, u),
      page: (w = o.ownPage) != null ? w : r.people(c.user),
      isOpen: g,
      titles: r,
      reportPage: x
    };
    return ha(k, p);
  });
}

// src/core/exchange/steps/read-steps.ts
var ba = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], cd = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function ft(e, t, n) {
  let r = be(t);
  return e.filter(({ template: o }) => o === Me).map((o) => {
    let s = ud(o, r);
    return s.step === null || n === void 0 || s.step.at <= n ? s : I(S({}, s), { step: I(S({}, s.step), { at: n }) });
  });
}
function ud(e, t) {
  let n = [], r = (h, k, ...f) => (n.push(dd(h, k, ...f)), null), o = (h) => {
    var k;
    return _e((k = e.parameters.get(h)) != null ? k : "").trim() || null;
  }, s = (h, k, f, w) => {
    var R;
    let E = o(h);
    return E === null ? w ? r(h, "missing", h) : null : (R = k(E)) != null ? R : r(h, f, J(E), h);
  }, a = s("step", (h) => Et.includes(h) ? h : null, "step", !0), l = s("seek", qn, "key", !0), i = s("offer", qn, "key", !0), c = s("at", (h) => {
    var k, f;
    return Oe((f = (k = cd.exec(h)) == null ? void 0 : k[1]) != null ? f : "") ? h : null;
  }, "time", !0), u = s(
    "outcome",
    (h) => Qr.includes(h) ? h : null,
    "outcome",
    a === "confirm"
  ), d = s("on", (h) => Oe(h) ? h : null, "day", a === "meet"), g = s("skill", (h) => ke.test(h) ? h : null, "skill", !1);
  if (e.parameters.forEach((h, k) => {
    !ba.includes(k) && h.trim() !== "" && n.push(Ae(k, "unknown-parameter", J(k), ba.join(", ")));
  }), a === null || l === null || i === null || c === null || a === "confirm" && u === null || a === "meet" && d === null)
    return { call: e, step: null, faults: n };
  let [p, y] = Z({ seek: l, offer: i });
  if (p === y)
    return r("offer", "alone"), { call: e, step: null, faults: n };
  t !== p && t !== y && r("seek", "not-yours", t);
  let x = o("note"), m = Xt("note", x != null ? x : "", t);
  return n.push(...m === null ? [] : [m]), {
    call: e,
    step: {
      user: t,
      step: a,
      seek: l,
      offer: i,
      at: c,
      skill: g,
      outcome: a === "confirm" ? u : null,
      on: a === "meet" ? d : null,
      note: x
    },
    faults: n
  };
}
function dd(e, t, ...n) {
  return { parameter: e, key: `localskills-template-step-fault-${t}`, parameters: n };
}

// src/ui/exchange-meeting/take-step.ts
function wa(e, t, n = {}) {
  let { messages: r, titles: o, user: s } = e, a = q(t.seek) === s.name ? q(t.offer) : q(t.seek);
  return We(e, {
    apply: (l, i) => an(
      n.newRecord ? Ko(l, n.newRecord, { readCalls: i }) : l,
      Ls(t)
    ),
    isDone: (l) => ft(l, s.name).some(({ step: i }) => i !== null && i.step === t.step && i.seek === t.seek && i.offer === t.offer && i.at === t.at),
    // Messages used here: localskills-meeting-summary-ask, -accept, -decline, -withdraw, -meet, -confirm
    summary: r.text(`localskills-meeting-summary-${t.step}`, `[[:${o.people(a)}|${a}]]`)
  }, n.foreign, n.consent);
}

// src/ui/exchange-meeting/undelivered.ts
function gd(e) {
  let { step: t, language: n, reasons: r } = e != null ? e : {};
  return typeof t == "object" && t !== null && typeof t.at == "string" && typeof t.seek == "string" && typeof t.offer == "string" && typeof n == "string" && Array.isArray(r);
}
function Xe(e, t, n) {
  let r = `localskills-undelivered/${t}/${n}`, o = () => {
    try {
      let i = JSON.parse(e.get(r) || "[]");
      return Array.isArray(i) ? i.filter(gd) : [];
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
function Rn(e) {
  return v(this, null, function* () {
    let { context: t, loaded: n, message: r, newRecord: o = null, place: s, isKept: a, setBusy: l, onTaken: i } = e, { step: c } = r, u = q(c.seek) === c.user ? q(c.offer) : q(c.seek), d = (g, p) => v(null, null, function* () {
      var m, h;
      let y = Ge(t.messages, s);
      l(!0);
      let x = yield wa(t, c, { newRecord: o, foreign: g, consent: p });
      if (x.kind === "saved") {
        Xe(t.storage, t.wikiId, t.user.name).add(r), y.say(t.messages.text("localskills-meeting-saving-message", u));
        let k = yield wr(t, n, (h = yield (m = e.renew) == null ? void 0 : m.call(e)) != null ? h : r);
        l(!1), i(k);
        return;
      }
      l(!1), Be({ context: t, outcome: x, isKept: a, place: s, save: d }, g);
    });
    yield d("ask", {});
  });
}
function wr(o, s, a) {
  return v(this, arguments, function* (e, t, n, r = {}) {
    let l = Xe(e.storage, e.wikiId, e.user.name);
    l.add(n);
    let i = yield ka(e, t, n, r);
    return i.kind !== "fault" && l.remove(n), i;
  });
}
function Sn(e) {
  return S({ outcome: null, on: null, note: null, skill: null }, e);
}

// src/ui/exchange-meeting/typed-notes.ts
function Tn(e, t, n) {
  let r = (s, a) => `localskills-note/${t}/${n}/${s}/${a}`, o = /* @__PURE__ */ new Set();
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
function On(e, t, n, r) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, { step: i } = n, c = q(i.seek) === s.name ? q(i.offer) : q(i.seek), u = b("div", {}), d = (y) => o.text(`localskills-meeting-${y}`, c), g = (y) => v(null, null, function* () {
    H(u, b("p", { role: "status" }, o.text("localskills-meeting-saving"))), K(u);
    let x = yield wr(e, t, n, y);
    x.kind === "fault" ? p(x) : H(u, B("success", d(x.kind === "sent" ? "message-sent" : "message-unwanted"))), K(u);
  }), p = (y) => {
    var x, m, h, k;
    H(
      u,
      B(
        "warning",
        b("p", {}, d("message-failed")),
        G(
          ...y === null ? [_(o.text("localskills-save-try-again"), "normal", () => {
            g();
          })] : [],
          _(d("message-drop"), "quiet", () => {
            Xe(a, l, s.name).remove(n), H(u), K(u);
          })
        )
      ),
      (y == null ? void 0 : y.kind) !== "fault" ? null : xr({
        context: e,
        fault: y.fault,
        title: (m = (x = y.section) == null ? void 0 : x.title) != null ? m : `User talk:${c}`,
        text: (k = (h = y.section) == null ? void 0 : h.text) != null ? k : "",
        isKept: !0,
        tryAgain: (f) => {
          g(f);
        }
      })
    );
  };
  return p(r), u;
}

// src/ui/exchange-meeting/ask-panel.ts
var pd = ["level-unknown", "place-unknown", "confirmed-unknown", "methods-any", "waiting"];
function Ea({ context: e, request: t, onMine: n, onClose: r }) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, i = q(t.key), c = b("div", { class: "ext-localSkills-meeting" }), u = xn(), d = Tn(a, l, s.name), g = t.kind === "offer" ? "learn" : "teach", p = (E, ...R) => o.text(`localskills-meeting-${E}`, ...R), y = () => _(o.text("localskills-talk-mine"), "normal", n), x = (E) => {
    let R = B("notice", b("p", {}, E));
    H(c, R, G(y())), u.moveTo(R);
  }, m = (E, R, T, A) => {
    let O = T[0], C = gt(E, i).messages, U = Gt(A, R.languages, E.languages), P = b("div", {}), L = b("div", {}), M = b("div", {}), F = b("div", {}), N = (V) => {
      Array.from(c.querySelectorAll("button, input, textarea, select")).forEach((Y) => {
        Y.disabled = V;
      }), c.setAttribute("aria-busy", String(V));
    }, D = fn(o, {
      label: p("ask-note"),
      help: p("note-help"),
      value: d.read(t.key, t.kind),
      onChange: (V) => d.keep(t.key, t.kind, V)
    }), W = br({
      label: p("ask-language"),
      help: p("ask-language-help", i),
      value: U[0],
      options: U.map((V) => ({ value: V, label: e.languageName(V) })),
      onChange: () => {
      }
    }), z = br({
      label: p(`ask-belongs-${g}`),
      value: O.key,
      options: T.map(({ key: V, record: { skill: Y }, isNew: le }) => ({
        value: V,
        label: le ? p(`ask-new-${g}`, Ie(e, E, Y)) : Ie(e, E, Y)
      })),
      onChange(V) {
        var Y;
        O = (Y = T.find((le) => le.key === V)) != null ? Y : O, ae();
      }
    }), ae = () => {
      let V = yr(e, E, R, O).filter(({ code: Ce }) => !pd.includes(Ce));
      H(P, ...V.length === 0 ? [] : [
        b("h3", {}, p("why")),
        b("ul", {}, ...V.map((Ce) => b("li", {}, rt(Ce, {
          messages: o,
          taxonomy: E.taxonomy,
          languageName: (Ze) => e.languageName(Ze)
        }))))
      ]);
      let { languages: Y } = O.record;
      H(L, _r(Y, R.languages) ? null : B("warning", p(
        "ask-no-language",
        i,
        It(e, R.languages),
        It(e, Y)
      )));
      let le = ea(e, E, R, O);
      H(M, le === null ? null : B("notice", b("p", {}, pt(e, le)))), H(
        F,
        G(le === null ? _(p(`ask-${g}`, i), "primary", () => D.unlessPrivate(M, j)) : y())
      );
    }, j = () => v(null, null, function* () {
      let V = (Y) => {
        N(!1), H(M, Y), K(Y);
      };
      Ge(o, M), N(!0);
      try {
        let { loaded: Y, obstacle: le } = yield h();
        le === null ? oe(Y) : V(B("warning", b("p", {}, p(`cannot-${le}`, i))));
      } catch (Y) {
        V(k(Y, j));
      }
    }), oe = (V) => {
      let [Y, le] = t.kind === "offer" ? [O.key, t.key] : [t.key, O.key], Ce = Sn({
        user: s.name,
        step: "ask",
        seek: Y,
        offer: le,
        at: Je(e, V),
        skill: R.skill,
        note: D.value()
      }), Ze = yr(e, V, R, O), kt = { step: Ce, language: W.value(), reasons: Ze, isOpen: !0 };
      Rn({
        context: e,
        loaded: V,
        message: kt,
        place: M,
        setBusy: N,
        newRecord: O.isNew ? O.record : null,
        isKept: d.isKept(t.key, t.kind),
        onTaken(qe) {
          d.clear(t.key, t.kind);
          let bt = B(
            "success",
            b("p", {}, p("taken-ask", i, Ie(e, E, R.skill))),
            qe.kind === "fault" ? null : b("p", {}, p(qe.kind === "sent" ? "message-sent" : "message-unwanted", i)),
            b("p", {}, p("ask-next"))
          );
          H(
            c,
            bt,
            qe.kind === "fault" ? On(e, V, kt, qe) : null,
            G(y(), _(p("close"), "normal", r))
          ), u.moveTo(bt);
        }
      });
    }, we = b("h2", {}, p(`ask-${g}`, i)), $t = [
      b(
        "p",
        { class: "ext-localSkills-meeting-theirs" },
        b("strong", {}, gn(e, E, R.skill)),
        " \xB7 ",
        pn(e, E, i, R)
      ),
      R.note === null ? null : b("blockquote", { class: "ext-localSkills-meeting-quote", dir: "auto" }, R.note)
    ];
    H(
      c,
      we,
      ...hn(e, E, null),
      ...$t,
      P,
      L,
      T.length > 1 ? z.element : b("p", {}, p(`ask-makes-${g}`, Ie(e, E, R.skill))),
      D.element,
      C ? W.element : B("notice", p("ask-no-messages", i)),
      b("p", { class: "ext-localSkills-meeting-quiet" }, p(C ? "ask-public" : "ask-public-quiet", i)),
      M,
      F,
      b("p", { class: "ext-localSkills-meeting-quiet" }, kn(e, E.reportPage))
    ), ae(), u.moveTo(we);
  }, h = () => v(null, null, function* () {
    var T;
    let [E, R] = yield Promise.all([
      Le(e, [i]),
      e.wiki.accountStates([i])
    ]);
    return { loaded: E, obstacle: Js(e, E, t, (T = R.get(i)) != null ? T : "missing") };
  }), k = (E, R) => B(
    "error",
    b("p", {}, p("load-failed")),
    Te(E) && E.explanation !== "" ? b("p", { dir: "auto" }, E.explanation) : null,
    G(_(o.text("localskills-save-try-again"), "normal", R))
  ), f = () => v(null, null, function* () {
    var O;
    let { loaded: E, obstacle: R } = yield h();
    if (R !== null) {
      x(p(`cannot-${R}`, i));
      return;
    }
    let T = re(E, t.kind, t.key), A = yield ta(e, E);
    m(E, T, Zs(e, E, T, A, (O = t.mine) != null ? O : null), A);
  }), w = () => {
    let E = b("p", { role: "status" }, p("loading"));
    H(c, E), u.moveTo(E), f().catch((R) => {
      let T = k(R, w);
      H(c, T), u.moveTo(T);
    });
  };
  return { element: c, start: w, focus: u.restore };
}

// src/ui/exchange-meeting/close-search.ts
function Ra(e) {
  let { context: t, taxonomy: n, search: r, place: o, setBusy: s, skillName: a, onClosed: l } = e, { messages: i, user: c } = t, u = (g) => Ke(g, c.name, { taxonomy: n }).map(({ record: p }) => p).filter((p) => p !== null).find(({ kind: p, id: y }) => p === "seek" && y === r.id), d = (g, p) => v(null, null, function* () {
    Ge(i, o), s(!0);
    let y = yield We(t, {
      apply(x, m) {
        var k;
        let h = u(m(x));
        return h === void 0 ? x : (k = Yo(x, r, I(S({}, h), { status: "matched", until: null }), { readCalls: m, taxonomy: n })) != null ? k : x;
      },
      isDone: (x) => {
        var m;
        return ((m = u(x)) == null ? void 0 : m.status) !== "open";
      },
      summary: i.text("localskills-exchange-summary-matched", a)
    }, g, p);
    if (s(!1), y.kind === "saved") {
      l();
      return;
    }
    Be({ context: t, outcome: y, isKept: !1, place: o, save: d }, g);
  });
  d("ask", {});
}

// src/ui/exchange-meeting/exchange-item.ts
function Ta(e) {
  let { context: t, loaded: n, exchange: r, act: o, draft: s } = e, { messages: a, user: l } = t, i = ye(r, l.name), c = (m, ...h) => a.text(`localskills-meeting-${m}`, ...h), u = b("div", {}), d = b("article", { class: "ext-localSkills-meeting-item" }), g = (m) => {
    Array.from(d.querySelectorAll("button, input, textarea")).forEach((h) => {
      h.disabled = m;
    }), d.setAttribute("aria-busy", String(m));
  }, p = (m) => o(m, u, g), y = (m, h) => fn(a, S({
    label: m,
    value: s.read(),
    onChange: (k) => s.keep(k)
  }, h === void 0 ? {} : { help: h })), x = [
    b("h3", {}, gn(t, n, Nt(n, r), r.offer)),
    b("p", {}, pt(t, r)),
    ...yd(e),
    ...fd(e),
    ...hd(e)
  ];
  switch (r.state) {
    case "asked": {
      if (r.asker === l.name) {
        x.push(Sa(e, "waits-until"), u, G(
          _(c("withdraw"), "normal", () => p({ step: "withdraw", note: null }))
        ));
        break;
      }
      let m = y(c("answer-note"), c("note-help")), h = _(c("accept"), "primary", () => {
        let f = () => p({ step: "accept", note: m.value() }), w = md(e, f, () => {
          H(u), h.focus();
        });
        m.unlessPrivate(u, () => {
          w === null ? f() : (H(u, w), K(w));
        });
      }), k = _(c("decline"), "normal", () => {
        let f = B("warning", b("p", {}, c("decline-sure", i)), G(
          _(c("decline-yes"), "normal", () => m.unlessPrivate(u, () => p({ step: "decline", note: m.value() }))),
          _(c("decline-back"), "normal", () => {
            H(u), k.focus();
          })
        ));
        H(u, f), K(f);
      });
      x.push(...xd(e), Sa(e, "answer-until"), m.element, u, G(h, k));
      break;
    }
    case "accepted":
      x.push(...kd(e, p, y, u), u);
      break;
    case "done": {
      let m = dn(n, r, l.name);
      m !== null && x.push(b("p", {}, c("search-open")), u, G(
        _(c("close-search"), "primary", () => e.closeSearch(m, u, g))
      ));
    }
  }
  return x.push(b(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    pn(t, n, i, q(r.offer) === i ? re(n, "offer", r.offer) : re(n, "seek", r.seek)),
    " \xB7 ",
    b("a", { href: t.pageUrl(`User talk:${i}`), target: "_blank", rel: "noopener" }, c("talk"))
  )), x.forEach((m) => {
    m !== null && d.appendChild(typeof m == "string" ? document.createTextNode(m) : m);
  }), d;
}
function md({ context: e, loaded: t, exchange: { offer: n } }, r, o) {
  var d;
  let { messages: s, user: a } = e, l = (g, ...p) => s.text(`localskills-meeting-full${g}`, ...p), i = re(t, "offer", n), c = (d = i == null ? void 0 : i.capacity) != null ? d : t.matching.usualCapacity, u = ge(e, t).filter((g) => g.offer === n && g.state === "accepted").length;
  return i === null || i.user !== a.name || u < c ? null : B(
    "warning",
    b("p", {}, l("", c, u)),
    G(_(l("-accept"), "normal", r), _(l("-not-now"), "normal", o)),
    b("p", {}, b("a", {
      href: fr(e, t, a.name, i),
      target: "_blank",
      rel: "noopener"
    }, l("-change")))
  );
}
function fd({ exchange: e }) {
  return e.steps.filter(({ note: t }) => t !== null).map(({ user: t, note: n }) => b(
    "blockquote",
    { class: "ext-localSkills-meeting-quote", dir: "auto" },
    b("div", {}, n),
    b("footer", {}, "\u2014 ", b("bdi", {}, t))
  ));
}
function yd({ context: { messages: e, user: t }, exchange: n }) {
  let { confirmed: r, state: o } = n, s = ye(n, t.name), a = (u) => e.text(`localskills-meeting-outcome-${u}`), [l, i] = [r.get(t.name), r.get(s)];
  if (o === "accepted")
    return i === void 0 || l !== void 0 ? [] : [b("p", {}, b("strong", {}, e.text("localskills-meeting-how-was-it", s, a(i))))];
  let c = [
    ...l === void 0 ? [] : [e.text("localskills-meeting-said-mine", a(l))],
    ...i === void 0 ? [] : [e.text("localskills-meeting-said", s, a(i))]
  ];
  return c.length === 0 ? [] : [b("ul", {}, ...c.map((u) => b("li", {}, u)))];
}
function hd({ context: e, loaded: t, exchange: n }) {
  let { messages: r, user: o } = e, s = ye(n, o.name), a = re(t, "seek", n.seek), l = (a == null ? void 0 : a.user) === s ? a : re(t, "offer", n.offer);
  if (l === null || l.user !== s || n.state !== "asked" && n.state !== "accepted")
    return [];
  let { kind: i, languages: c, level: u, note: d } = l, g = (p) => b("p", { class: "ext-localSkills-meeting-quiet" }, p);
  return [
    ...d === null ? [] : [b(
      "blockquote",
      { class: "ext-localSkills-meeting-quote", dir: "auto" },
      b("div", {}, d),
      b("footer", {}, "\u2014 ", b("bdi", {}, r.text(`localskills-meeting-note-of-${i}`, s)))
    )],
    ...c.length === 0 ? [] : [g(r.text("localskills-meeting-their-languages", s, It(e, c)))],
    ...u === null ? [] : [g(r.text(
      `localskills-meeting-their-level-${i}`,
      s,
      r.text(`localskills-template-level-${u}`)
    ))]
  ];
}
function xd({ context: e, loaded: t, exchange: { seek: n, offer: r } }) {
  let { messages: o } = e, a = [re(t, "seek", n), re(t, "offer", r)].map((i) => i == null ? void 0 : i.user), l = en(n, r, {
    records: t.records.filter(({ user: i }) => a.includes(i)),
    date: Ne(e, t),
    taxonomy: t.taxonomy,
    requests: nn(ge(e, t))
  }, t.matching).filter(tn);
  return l.length === 0 ? [] : [
    b("p", {}, o.text("localskills-meeting-why")),
    b("ul", {}, ...l.map((i) => b("li", {}, rt(i, {
      messages: o,
      taxonomy: t.taxonomy,
      languageName: (c) => e.languageName(c)
    }))))
  ];
}
function Sa({ context: e, exchange: t }, n) {
  return t.expires === null ? null : b(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    e.messages.text(`localskills-meeting-${n}`, e.formatDate(t.expires))
  );
}
function kd({ context: e, loaded: t, exchange: n, draft: r }, o, s, a) {
  var k;
  let { messages: l, user: i } = e, c = (f, ...w) => l.text(`localskills-meeting-${f}`, ...w), u = Ne(e, t), d = n.confirmed.get(i.name), g = mn({ label: c("day"), kind: "date", value: (k = n.on) != null ? k : "", onChange: () => {
  } }), p = () => {
    let f = String(g.value());
    /^\d{4}-\d{2}-\d{2}$/.test(f) ? o({ step: "meet", on: f, note: null }) : (g.setFault(c("day-missing")), g.focus());
  }, y = b(
    "details",
    { class: "ext-localSkills-meeting-part" },
    b("summary", {}, c(n.on === null ? "agree-day" : "change-day")),
    b("p", {}, c("day-help")),
    g.element,
    G(_(c("save-day"), "primary", p))
  ), x = (f) => {
    let w = () => o({ step: "confirm", outcome: f, note: m.value() });
    if (f === "not-met" || n.on === null || n.on <= u) {
      w();
      return;
    }
    let E = B("warning", b("p", {}, c("day-to-come", e.formatDate(n.on))), G(
      _(c("met-already"), "normal", w),
      _(c("not-yet"), "normal", () => {
        H(a), h.querySelector("summary").focus();
      })
    ));
    H(a, E), K(E);
  }, m = s(c("outcome-note"), c("note-help")), h = b(
    "details",
    { class: "ext-localSkills-meeting-part" },
    b("summary", {}, c("outcome")),
    m.element,
    G(
      ...[["learned", "primary"], ["partly", "normal"], ["not-met", "normal"]].map(([f, w]) => _(c(`outcome-${f}`), w, () => m.unlessPrivate(a, () => x(f))))
    )
  );
  return y.open = n.on === null && n.confirmed.size === 0, h.open = d === void 0 && n.on !== null && n.on <= u || n.confirmed.size > 0 || r.read() !== "", [
    d === void 0 ? null : b("p", {}, c(`confirmed-${d}`, ye(n, i.name))),
    d === void 0 ? y : null,
    d === void 0 ? h : null
  ];
}

// src/ui/exchange-meeting/long-list.ts
var Oa = 20;
function va(e, t, n) {
  let r = b("div", {}), o = (s) => {
    var i;
    let a = t.slice(s, s + Oa).map(n);
    a.forEach((c) => r.appendChild(c));
    let l = t.length - s - a.length;
    if (l > 0) {
      let c = G(_(e.text("localskills-meeting-show-more", Math.min(Oa, l), l), "normal", () => {
        r.removeChild(c);
        let u = o(s + a.length);
        u !== null && K(u);
      }));
      r.appendChild(c);
    }
    return (i = a[0]) != null ? i : null;
  };
  return o(0), r;
}
function Er(e, t) {
  let n = b("details", { class: "ext-localSkills-meeting-folded" }, b("summary", {}, e)), r = !1, o = () => {
    r || (r = !0, n.appendChild(t()));
  };
  return n.firstChild.addEventListener("click", o), n.addEventListener("toggle", () => {
    n.open && o();
  }), n;
}

// src/ui/exchange-meeting/preferences-form.ts
function Aa(e, t) {
  let { messages: n, user: r } = e, o = (g) => n.text(`localskills-meeting-${g}`), s = gt(t, r.name), a = b("div", {}), l = () => H(a), i = hr({ label: o("no-messages"), help: o("no-messages-help"), value: !s.messages, onChange: l }), c = hr({ label: o("no-matches"), help: o("no-matches-help"), value: !s.matches, onChange: l }), u = _(o("save-wishes"), "normal", () => {
    d("ask", {});
  }), d = (g, p) => v(null, null, function* () {
    let y = { messages: !i.value(), matches: !c.value() }, x = b("p", { role: "status" }, o("saving"));
    H(a, x), K(x), u.setDisabled(!0);
    let m = yield We(e, {
      apply: (k, f) => Is(k, f(k), y),
      isDone(k) {
        let { preferences: f } = Mt(k);
        return f.messages === y.messages && f.matches === y.matches;
      },
      summary: o("summary-wishes")
    }, g, p);
    if (u.setDisabled(!1), m.kind !== "saved") {
      Be({ context: e, outcome: m, isKept: !1, place: a, save: d }, g);
      return;
    }
    let h = wd(e, yield bd(e, t, y));
    H(a, h), K(h);
  });
  return b("div", {}, i.element, c.element, a, G(u));
}
function bd(e, t, n) {
  return v(this, null, function* () {
    var l, i;
    let { wiki: r, user: o } = e, s = ((i = (l = t.people.get(o.name)) == null ? void 0 : l.pages) != null ? i : []).filter(({ title: c }) => c !== t.ownPage), a = s.length === 0 ? null : yield r.templateReader();
    return a === null ? [] : s.filter(({ own: c, optOuts: u, refused: d }) => [c, u, d].some((g) => {
      var y;
      let { preferences: p } = Mt(a((y = g == null ? void 0 : g.text) != null ? y : ""));
      return n.messages && !p.messages || n.matches && !p.matches;
    })).map(({ title: c }) => c);
  });
}
function wd({ messages: e, pageUrl: t }, n) {
  return n.length === 0 ? B("success", e.text("localskills-meeting-wishes-saved")) : B(
    "warning",
    b("p", {}, e.text("localskills-meeting-wishes-still", n.length)),
    b("ul", {}, ...n.map((r) => b("li", {}, b("a", {
      href: t(r, { action: "edit", redirect: "no" }),
      target: "_blank",
      rel: "noopener"
    }, b("bdi", {}, r)))))
  );
}

// src/ui/exchange-meeting/mine-panel.ts
var Ed = 3;
function Ma(e, t = null) {
  let { messages: n, user: r, storage: o, wikiId: s } = e, a = b("div", { class: "ext-localSkills-meeting" }), l = xn(), i = Tn(o, s, r.name), c = (f, ...w) => n.text(`localskills-meeting-${f}`, ...w), u = (f, w, E, R, T) => {
    let A = ye(w, r.name), { seek: O, offer: C } = w, U = Sn(S({
      user: r.name,
      seek: O,
      offer: C,
      at: Je(e, f, w),
      skill: Nt(f, w) || null
    }, E)), [P = "en"] = Gt(Lt(f, r.name), Lt(f, A), f.languages), L = { step: U, language: P, reasons: [], isOpen: !1 }, M = mr(f, U), F = () => {
      var D;
      return (D = ge(e, M).find((W) => W.seek === O && W.offer === C)) != null ? D : w;
    };
    Rn({
      context: e,
      loaded: f,
      message: L,
      place: R,
      setBusy: T,
      isKept: i.isKept(O, C),
      renew() {
        return v(this, null, function* () {
          return M = mr(yield Le(e).catch(() => f), U), I(S({}, L), { isOpen: F().state === "accepted" });
        });
      },
      onTaken(D) {
        i.clear(O, C), h(M, d(M, F(), E, D), F());
      }
    });
  }, d = (f, w, E, R) => {
    let T = ye(w, r.name);
    return B(
      "success",
      b("p", {}, c(`taken-${E.step}`, T, Ie(e, f, Nt(f, w)))),
      w.state === "done" ? b("p", {}, pt(e, w)) : null,
      R.kind === "fault" ? null : b("p", {}, c(R.kind === "sent" ? "message-sent" : "message-unwanted", T))
    );
  }, g = (f, w) => w.length === 0 ? [] : [va(n, w, (E) => Ta({
    context: e,
    loaded: f,
    exchange: E,
    act: (R, T, A) => u(f, E, R, T, A),
    closeSearch(R, T, A) {
      let O = Ie(e, f, R.skill);
      Ra({
        context: e,
        taxonomy: f.taxonomy,
        search: R,
        place: T,
        setBusy: A,
        skillName: O,
        onClosed: () => p(f, E, R)
      });
    },
    draft: {
      read: () => i.read(E.seek, E.offer),
      keep: (R) => i.keep(E.seek, E.offer, R)
    }
  }))], p = (f, w, E) => h(
    I(S({}, f), { records: f.records.map((R) => R === E ? I(S({}, R), { status: "matched" }) : R) }),
    B("success", b("p", {}, c("search-closed", Ie(e, f, E.skill)))),
    w
  ), y = (f, w) => w.length === 0 ? null : b("section", {}, b("h2", {}, f), ...w), x = (f, ...w) => b("details", { class: "ext-localSkills-meeting-folded" }, b("summary", {}, f), ...w), m = () => b(
    "div",
    {},
    b("p", {}, c("none")),
    b("p", {}, c(t === null ? "none-board" : "none-next")),
    t === null ? null : G(
      _(n.text("localskills-start-offer"), "primary", () => t("offer")),
      _(n.text("localskills-start-seek"), "normal", () => t("seek"))
    ),
    b("p", {}, b("a", { href: e.pageUrl(`Special:MyLanguage/${e.titles.exchange()}`) }, c("board")))
  ), h = (f, w, E = null) => {
    var ae;
    let R = ge(e, f), { toAnswer: T, toConfirm: A, agreed: O, asked: C, earlier: U } = un(R, r.name), P = ({ state: j, seek: oe, offer: we }) => j === "done" && (oe === (E == null ? void 0 : E.seek) && we === E.offer || dn(f, { seek: oe }, r.name) !== null), L = U.filter((j) => !P(j)), M = Ks(e, f), F = /* @__PURE__ */ new Map(), N = T.filter(({ asker: j }) => {
      var oe;
      return F.set(j, ((oe = F.get(j)) != null ? oe : 0) + 1), F.get(j) <= Ed;
    }), D = T.filter((j) => !N.includes(j)), W = T.length + A.length + O.length + C.length + U.length === 0;
    H(
      a,
      w,
      ...hn(e, f, k),
      ...Xe(o, s, r.name).all().map((j) => On(e, f, j, null)),
      W ? m() : null,
      !W && T.length + A.length === 0 ? b("p", { class: "ext-localSkills-meeting-quiet" }, c("none-to-answer")) : null,
      y(c("finished"), g(f, U.filter(P))),
      y(c("to-answer", T.length), [
        ...g(f, N),
        ...D.length === 0 ? [] : [Er(c("more-asked", D.length), () => b("div", {}, ...g(f, D)))]
      ]),
      y(c("to-confirm", A.length), g(f, A)),
      y(c("agreed"), g(f, O)),
      y(c("asked"), g(f, C)),
      L.length === 0 ? null : Er(c("earlier", L.length), () => b("div", {}, ...g(f, L))),
      M.length === 0 ? null : x(c("in-vain", M.length), b("ul", {}, ...M.map(({ step: j, reason: oe }) => (
        // Messages used here: all that begin with localskills-meeting-reason-
        b("li", {}, c("in-vain-step", ye(j, r.name), c(`reason-${oe}`)))
      )))),
      x(c("wishes"), Aa(e, f)),
      b("p", { class: "ext-localSkills-meeting-quiet" }, kn(e, f.reportPage))
    );
    let z = a.firstElementChild;
    l.moveTo((ae = z.querySelector(":scope > h2")) != null ? ae : z);
  }, k = (f = null) => {
    let w = b("p", { role: "status" }, c("loading"));
    H(a, w), l.moveTo(w), Le(e).then((E) => h(E, f)).catch((E) => {
      let R = B(
        "error",
        b("p", {}, c("load-failed")),
        Te(E) && E.explanation !== "" ? b("p", { dir: "auto" }, E.explanation) : null,
        G(_(n.text("localskills-save-try-again"), "normal", () => k(f)))
      );
      H(a, R), l.moveTo(R);
    });
  };
  return { element: a, start: () => k(), focus: l.restore };
}

// src/ui/show-dialog.ts
function Rr(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function Rd(e) {
  let { history: t, location: n } = window, r = n.href, o = !1, s = null, a = (l) => {
    !o || Rr(l.state) || (o = !1, n.href === r && l.stopImmediatePropagation(), s !== null ? s() : e());
  };
  return window.addEventListener("popstate", a, !0), {
    put() {
      Rr(t.state) || t.pushState(I(S({}, t.state), { localSkillsDialog: !0 }), ""), o = !0;
    },
    takeOff: () => new Promise((l) => {
      let i = () => {
        window.removeEventListener("popstate", a, !0), l();
      };
      if (!o || !Rr(t.state)) {
        i();
        return;
      }
      s = i, setTimeout(i, 500), t.back();
    })
  };
}
function Pa(e, t, n) {
  let r = new OO.ui.WindowManager(), { getWindowManager: o } = OO.ui, s = () => o().getCurrentWindow() !== null, a = Rd(() => {
    if (s()) {
      a.put();
      return;
    }
    e.executeAction("close").always(() => {
      !e.isClosing() && e.isOpened() && a.put();
    });
  });
  document.documentElement.classList.add(t), document.body.appendChild(r.$element[0]), r.addWindows([e]), a.put(), r.openWindow(e).closed.then(() => {
    r.destroy(), document.documentElement.classList.remove(t), a.takeOff().then(n);
  });
}

// src/ui/exchange-meeting/meeting-dialog.ts
var Sd = 680;
function La(e, t, n, r = !1) {
  let { messages: o } = e, s = (u) => o.text(u ? "localskills-meeting-ask-title" : "localskills-talk-mine"), a = null, l = null;
  class i extends OO.ui.ProcessDialog {
    getSetupProcess(d) {
      return super.getSetupProcess(d).next(() => {
        t === null ? this.showMine() : this.show(!0, Ea({
          context: e,
          request: t,
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
      return Sd;
    }
    showMine() {
      this.show(!1, Ma(e, r ? (d) => {
        l = d, this.close();
      } : null));
    }
    show(d, g) {
      a = g, this.title.setLabel(s(d)), H(this.$body[0], g.element), g.start();
    }
  }
  i.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsMeeting",
    size: "large",
    title: s(t !== null),
    actions: [{ action: "close", label: o.text("localskills-meeting-close"), flags: ["safe", "close"], modes: void 0 }]
  });
  let c = new i({ size: "large", classes: ["ext-localSkills-meeting-dialog"] });
  Pa(c, "ext-localSkills-meeting-open", () => n(l));
}

// src/ui/exchange-meeting/count-waiting.ts
function Na(e) {
  return v(this, null, function* () {
    var s;
    let t = yield Le(e), { toAnswer: n, toConfirm: r } = un(ge(e, t), e.user.name), { pages: o = [] } = (s = t.people.get(e.user.name)) != null ? s : {};
    return n.length + r.length + o.filter(({ othersWords: a }) => a.length > 0).length;
  });
}

// src/extension/configured-root.ts
var Td = "MediaWiki:LocalSkills.json", yt = null;
function Od() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function vn(e) {
  let t = Od();
  return t !== null ? Promise.resolve(t) : (yt = yt != null ? yt : e.get({
    action: "query",
    prop: "revisions",
    titles: Td,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((n) => {
    var o, s, a;
    let { query: { pages: [r] } } = n;
    return Gs((a = (s = (o = r == null ? void 0 : r.revisions) == null ? void 0 : o[0]) == null ? void 0 : s.slots.main.content) != null ? a : null).root;
  }, (n) => {
    throw yt = null, n;
  }), yt);
}

// src/extension/without-idling.ts
var Ia = 0, An = null;
function vd(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function Fa(e) {
  let t = mw;
  Ia++ === 0 && (An = t.requestIdleCallback, t.requestIdleCallback = vd);
  let n = () => {
    --Ia === 0 && An !== null && (t.requestIdleCallback = An, An = null);
  }, r = mw.loader.using(e);
  return r.then(n, n), r;
}

// src/extension/load-modules.ts
function Ca(e) {
  var r;
  let t = (o) => mw.loader.getState(o) !== null, n = ((r = e.find((o) => o.some(t))) != null ? r : []).filter(t);
  return n.filter((o) => mw.loader.getState(o) === "error").forEach((o) => {
    mw.loader.state({ [o]: "registered" });
  }), Fa(n);
}

// src/extension/exchange-buttons.ts
var $a = [["ext.localSkills.exchange", "ext.localSkills.pickers"], ["ext.gadget.LocalSkills-exchange", "ext.gadget.LocalSkills-pickers"]];
function Da() {
  return $a.some(([e]) => mw.loader.getState(e) !== null);
}
function _a(e) {
  return Ca($a).then(() => {
    mw.hook("localSkills.editRecord").fire(e);
  });
}

// src/ui/messages.ts
function Ha(e, t) {
  let n = e.config.get("wgUserLanguage"), r = (a) => String(e.language.convertNumber(a)), o = () => {
    var l, i;
    return (((i = (l = e.language).getSeparatorTransformTable) == null ? void 0 : i.call(l)) || {})["."] || ".";
  }, s = (a, l = 0) => {
    let i = Math.abs(a).toFixed(l), [c, u] = i.split("."), d = a < 0 && Number(i) !== 0 ? "\u2212" : "", g = u === void 0 ? "" : o() + u.split("").map((p) => r(Number(p))).join("");
    return d + r(Number(c)) + g;
  };
  return {
    language: n,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: t,
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
var Ad = ["zero", "one", "two", "few", "many", "other"], Md = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function Pd(e) {
  var t;
  try {
    return (t = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? t : "en";
  } catch (n) {
    return "en";
  }
}
function Ld(e, t, n) {
  var c;
  let r = t.find((u) => /^\d+=/.test(u) && parseInt(u, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = t.filter((u) => !/^\d+=/.test(u)), { PluralRules: s } = Intl, a = s === void 0 ? null : new s(n), i = (a === null ? ["one", "other"] : Ad.filter((u) => a.resolvedOptions().pluralCategories.includes(u))).indexOf(a === null ? e === 1 ? "one" : "other" : a.select(e));
  return (c = o[Math.min(i, o.length - 1)]) != null ? c : "";
}
function Ua(e, t, n) {
  let r = Pd(e), o = [e, ...n.languageChain.filter((l) => l !== e)], s = pa(o), a = (l, i = 0) => s(l, i);
  return {
    language: e,
    languageChain: o,
    direction: Hn(e),
    has: (l) => t[l] !== void 0 || n.has(l),
    number: a,
    text(l, ...i) {
      let c = t[l];
      if (c === void 0)
        return n.text(l, ...i);
      let u = (y) => i[Number(y.replace(/\D/g, "")) - 1], d = (y) => y.replace(/\$\d/g, (x) => {
        let m = u(x);
        return m === void 0 ? x : typeof m == "number" ? a(m, ma(m)) : m;
      }), g = "", p = 0;
      return c.replace(Md, (y, x, m, h) => {
        var E, R;
        let [k = "", ...f] = m.split("|"), w = x.toUpperCase() === "PLURAL" ? Ld(Number((E = u(k)) != null ? E : 0), f, r) : (R = f[f.length - 1]) != null ? R : "";
        return g += d(c.slice(p, h)) + d(w), p = h + y.length, "";
      }), g + d(c.slice(p));
    }
  };
}

// src/wiki/action-api/query.ts
function Ba(e, t) {
  return Ee(this, null, function* () {
    let n = {};
    for (; ; ) {
      let r = yield new ue(e.read(S(S({ action: "query" }, t), n)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(n))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      n = r.continue;
    }
  });
}
function Qe(e, t) {
  return Ee(this, null, function* () {
    var r, o, s, a, l, i, c;
    let n = /* @__PURE__ */ new Map();
    try {
      for (var u = ce(Ba(e, t)), d, g, p; d = !(g = yield new ue(u.next())).done; d = !1) {
        let y = g.value;
        for (let x of (o = (r = y.query) == null ? void 0 : r.pages) != null ? o : []) {
          let m = (s = x.pageid) != null ? s : x.title, h = n.get(m), k = [...(a = h == null ? void 0 : h.revisions) != null ? a : [], ...(l = x.revisions) != null ? l : []], f = [...(i = h == null ? void 0 : h.redirects) != null ? i : [], ...(c = x.redirects) != null ? c : []];
          n.set(m, I(S(S({}, h), x), { revisions: k, redirects: f }));
        }
        y.batchcomplete === !0 && (yield* Re(n.values()), n = /* @__PURE__ */ new Map());
      }
    } catch (g) {
      p = [g];
    } finally {
      try {
        d && (g = u.return) && (yield new ue(g.call(u)));
      } finally {
        if (p)
          throw p[0];
      }
    }
    yield* Re(n.values());
  });
}
function Mn(e, t, n) {
  return Ee(this, null, function* () {
    var r, o;
    try {
      for (var s = ce(Ba(e, S({ list: t }, n))), a, l, i; a = !(l = yield new ue(s.next())).done; a = !1) {
        let c = l.value;
        yield* Re((o = (r = c.query) == null ? void 0 : r[t]) != null ? o : []);
      }
    } catch (l) {
      i = [l];
    } finally {
      try {
        a && (l = s.return) && (yield new ue(l.call(s)));
      } finally {
        if (i)
          throw i[0];
      }
    }
  });
}
function Wa(e) {
  var t, n;
  return new Map(((n = (t = e.query) == null ? void 0 : t.normalized) != null ? n : []).map(({ from: r, to: o }) => [r, o]));
}
function Pn(e, t, n) {
  return v(this, null, function* () {
    if (t.length === 0)
      return;
    let r = yield e.batchSize();
    for (let o = 0; o < t.length; o += r)
      yield n(t.slice(o, o + r));
  });
}

// src/wiki/action-api/site-info.ts
function Ga(e) {
  return v(this, null, function* () {
    let { query: t } = yield e.read({
      action: "query",
      meta: "siteinfo",
      siprop: ["general", "namespaces", "namespacealiases", "extensiontags"]
    }), n = /* @__PURE__ */ new Map();
    for (let { id: r, name: o, canonical: s } of Object.values(t.namespaces)) {
      let a = t.namespacealiases.filter((l) => l.id === r).map(({ alias: l }) => l);
      n.set(r, [.../* @__PURE__ */ new Set([o, s != null ? s : o, ...a])]);
    }
    return {
      name: t.general.sitename,
      wikiId: t.general.wikiid,
      generator: t.general.generator,
      language: ja(t.general.lang, yield qa(e, [t.general.lang])),
      namespaces: n,
      isCaseSensitive: t.general.case === "case-sensitive",
      extensionTags: t.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function qa(e, t) {
  return v(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...t]
    });
    return n.languageinfo;
  });
}
function ja(e, t) {
  var r, o;
  let n = t[e];
  return { code: e, fallbacks: (r = n == null ? void 0 : n.fallbacks) != null ? r : [], direction: (o = n == null ? void 0 : n.dir) != null ? o : "ltr" };
}
function za(e) {
  let t = null;
  return (n) => v(null, null, function* () {
    if (t === null) {
      let r = /* @__PURE__ */ new Set();
      t = { codes: r, languages: Promise.resolve().then(() => (t = null, qa(e, Array.from(r)))) };
    }
    return t.codes.add(n), ja(n, yield t.languages);
  });
}
function Va(e, t) {
  let n = (o) => o.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [o, s] of r === -1 ? [] : t)
    if (o !== 0 && s.some((a) => n(a) === n(e.slice(0, r))))
      return { namespace: o, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var Ln = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, ht = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, Nd = 2, Id = 6e4, Fd = 5, Cd = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Nn(e) {
  var t, n, r, o, s, a, l, i;
  return {
    id: e.revid,
    parentId: (t = e.parentid) != null ? t : 0,
    user: (n = e.user) != null ? n : null,
    userId: (r = e.userid) != null ? r : 0,
    timestamp: (o = e.timestamp) != null ? o : "",
    text: (l = (a = (s = e.slots) == null ? void 0 : s.main) == null ? void 0 : a.content) != null ? l : null,
    sha1: (i = e.sha1) != null ? i : null
  };
}
function Ka(e) {
  var n, r;
  let t = (n = e.revisions) == null ? void 0 : n[0];
  return t === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Nn(t)
  };
}
function Ya(e) {
  let t = null, n = () => (t != null || (t = Ga(e).catch((u) => {
    throw t = null, u;
  })), t);
  function r(u) {
    return v(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield Pn(e, [...new Set(u)], (g) => v(null, null, function* () {
        let p = new Map(g.map((f) => [f, f])), y = /* @__PURE__ */ new Map();
        try {
          for (var x = ce(Qe(I(S({}, e), {
            read: (w) => v(null, null, function* () {
              let E = yield e.read(w);
              return Wa(E).forEach((R, T) => p.set(T, R)), E;
            })
          }), S({ titles: g, prop: ["revisions", "info"] }, ht))), m, h, k; m = !(h = yield x.next()).done; m = !1) {
            let f = h.value;
            let w = Ka(f);
            w !== null && y.set(w.title, w);
          }
        } catch (h) {
          k = [h];
        } finally {
          try {
            m && (h = x.return) && (yield h.call(x));
          } finally {
            if (k)
              throw k[0];
          }
        }
        for (let [f, w] of p) {
          let E = y.get(w);
          E !== void 0 && d.set(f, E);
        }
      })), d;
    });
  }
  function o(u, d) {
    return v(this, null, function* () {
      let { namespace: g, rest: p } = Va(u, (yield n()).namespaces), y = d ? "g" : "";
      return { [`${y}apnamespace`]: g, [`${y}apprefix`]: p };
    });
  }
  function s(u) {
    return Ee(this, null, function* () {
      try {
        for (var d = ce(Qe(e, S(I(S({}, u), { prop: ["revisions", "info"] }), ht))), g, p, y; g = !(p = yield new ue(d.next())).done; g = !1) {
          let x = p.value;
          let m = Ka(x);
          m !== null && (yield m);
        }
      } catch (p) {
        y = [p];
      } finally {
        try {
          g && (p = d.return) && (yield new ue(p.call(d)));
        } finally {
          if (y)
            throw y[0];
        }
      }
    });
  }
  function a(u) {
    return Ee(this, null, function* () {
      yield* Re(s(S({ generator: "allpages", gaplimit: "max" }, yield new ue(o(u, !0)))));
    });
  }
  function l(u) {
    return Ee(this, null, function* () {
      for (let d of u)
        yield* Re(s({ generator: "embeddedin", geititle: d, geinamespace: Nd, geilimit: "max" }));
    });
  }
  function i(u, d, g) {
    return v(this, null, function* () {
      var y, x, m, h;
      let { query: p } = yield e.read(S({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (h = (m = (x = (y = p == null ? void 0 : p.pages) == null ? void 0 : y[0]) == null ? void 0 : x.revisions) == null ? void 0 : m.map(Nn)) != null ? h : [];
    });
  }
  let c = (u, d) => v(null, null, function* () {
    var g;
    return (g = (yield i(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: n,
    languageInfo: za(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => v(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield Pn(e, u, (p) => v(null, null, function* () {
        try {
          for (var y = ce(Qe(e, {
            titles: p,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), x, m, h; x = !(m = yield y.next()).done; x = !1) {
            let { title: k, templates: f = [] } = m.value;
            f.length > 0 && g.add(k);
          }
        } catch (m) {
          h = [m];
        } finally {
          try {
            x && (m = y.return) && (yield m.call(y));
          } finally {
            if (h)
              throw h[0];
          }
        }
      })), g;
    }),
    pagesBelow: a,
    usersPagesWith: l,
    pagesOfPeople: function(u, d) {
      return Ee(this, null, function* () {
        yield* Re(a(u)), yield* Re(l(d));
      });
    },
    childrenBelow: (u) => v(null, null, function* () {
      var m, h, k;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: p } = yield o(u, !1), y = p.replace(/ /g, "_"), x = g === 0 ? "" : `${(h = (m = (yield n()).namespaces.get(g)) == null ? void 0 : m[0]) != null ? h : ""}:`;
      for (let f = y; f !== void 0; ) {
        let w = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: p,
          apfrom: f,
          aplimit: "max"
        });
        f = (k = w.continue) == null ? void 0 : k.apcontinue;
        for (let { title: E } of w.query.allpages) {
          let [R, ...T] = E.slice(x.length + p.length).split("/");
          d.add(R != null ? R : ""), T.length > 0 && f !== void 0 && f.startsWith(`${y}${R != null ? R : ""}/`) && (f = `${y}${R != null ? R : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => v(null, null, function* () {
      var g, p;
      let d = [];
      try {
        for (var y = ce(Qe(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), x, m, h; x = !(m = yield y.next()).done; x = !1) {
          let k = m.value;
          d.push(...(p = (g = k.redirects) == null ? void 0 : g.map((f) => f.title)) != null ? p : []);
        }
      } catch (m) {
        h = [m];
      } finally {
        try {
          x && (m = y.return) && (yield m.call(y));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => v(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield Pn(e, u, (p) => v(null, null, function* () {
        var y;
        try {
          for (var x = ce(Qe(e, S({
            revids: p,
            prop: "revisions"
          }, d === "with-texts" ? ht : Ln))), m, h, k; m = !(h = yield x.next()).done; m = !1) {
            let f = h.value;
            (y = f.revisions) == null || y.forEach((w) => g.set(w.revid, Nn(w)));
          }
        } catch (h) {
          k = [h];
        } finally {
          try {
            m && (h = x.return) && (yield h.call(x));
          } finally {
            if (k)
              throw k[0];
          }
        }
      })), g;
    }),
    firstRevision: (u) => c(u, S({ rvdir: "newer" }, Ln)),
    revisionsUpTo: (u, d) => i(u, 500, S(S({}, d === null ? {} : { rvstartid: String(d) }), Ln)),
    newestRevisionBy: (u, d) => c(u, S({ rvuser: d }, ht)),
    revisionsAfter: (u, d) => v(null, null, function* () {
      let g = [];
      try {
        for (var p = ce(Qe(e, S({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, Ln))), y, x, m; y = !(x = yield p.next()).done; y = !1) {
          let { revisions: h = [] } = x.value;
          g.push(...h.filter(({ revid: k }) => k !== d).map(Nn));
        }
      } catch (x) {
        m = [x];
      } finally {
        try {
          y && (x = p.return) && (yield x.call(p));
        } finally {
          if (m)
            throw m[0];
        }
      }
      return g;
    }),
    revisionsBySince: (u, d, g) => i(u, Fd, S({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, ht)),
    movesAround: (g) => v(null, [g], function* ({ timestamp: u, user: d }) {
      var y;
      let p = [];
      try {
        for (var x = ce(Mn(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + Id).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), m, h, k; m = !(h = yield x.next()).done; m = !1) {
          let f = h.value;
          (d === null || f.user === void 0 || f.user === d) && p.push((y = f.title) != null ? y : null);
        }
      } catch (h) {
        k = [h];
      } finally {
        try {
          m && (h = x.return) && (yield h.call(x));
        } finally {
          if (k)
            throw k[0];
        }
      }
      return p;
    }),
    revisionsBy: (u, d, g) => i(u, g, S({ rvuser: d }, ht)),
    recombinedPagesSince: (u) => v(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let h of Cd)
        try {
          for (var p = ce(Mn(e, "logevents", I(S({}, h), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), y, x, m; y = !(x = yield p.next()).done; y = !1) {
            let { title: k, logpage: f, params: w } = x.value;
            f !== void 0 && f !== 0 && d.add(f), [k, w == null ? void 0 : w.dest_title].forEach((E) => E !== void 0 && g.add(E));
          }
        } catch (x) {
          m = [x];
        } finally {
          try {
            y && (x = p.return) && (yield x.call(p));
          } finally {
            if (m)
              throw m[0];
          }
        }
      return { pageIds: d, titles: g };
    }),
    renamesSince: (u) => v(null, null, function* () {
      var g;
      let d = [];
      try {
        for (var p = ce(Mn(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), y, x, m; y = !(x = yield p.next()).done; y = !1) {
          let h = x.value;
          let { olduser: k, newuser: f } = (g = h.params) != null ? g : {};
          k !== void 0 && f !== void 0 && h.timestamp !== void 0 && d.push({ from: k, to: f, timestamp: h.timestamp });
        }
      } catch (x) {
        m = [x];
      } finally {
        try {
          y && (x = p.return) && (yield x.call(p));
        } finally {
          if (m)
            throw m[0];
        }
      }
      return d;
    })
  };
}

// src/core/exchange/own-pages.ts
function Ja(e, t, n) {
  return [e, `${t}:${n}/LocalSkills`, `${t}:${n}`];
}

// src/wiki/counting/page-histories.ts
var $d = 20, Dd = 2;
function _d(e, t, n) {
  return v(this, null, function* () {
    var o;
    let r = t.filter((s) => s.first === null);
    for (let s = 0; r.length > Dd && s < $d; s++) {
      let a = yield e.revisions(r.map(({ known: l }) => l[l.length - 1].parentId), "without-texts");
      r = r.filter((l) => {
        let i = a.get(l.known[l.known.length - 1].parentId);
        return i === void 0 ? !1 : (l.known = [...l.known, i], l.first = i.parentId === 0 ? i : null, l.first === null);
      });
    }
    for (let s of t) {
      if (s.first === null && n !== null) {
        let a = yield n.revisionsUpTo(s.page.title, null), { page: { latest: l } } = s;
        s.known = a.length === 0 ? s.known : a.map((i) => i.id === l.id ? l : i), s.first = a.length < 500 && (o = a[a.length - 1]) != null ? o : null;
      }
      s.first === null && (s.first = yield e.firstRevision(s.page.title));
    }
  });
}
function Hd({ latest: e, history: t }) {
  var n;
  return t !== void 0 ? (n = t[t.length - 1]) != null ? n : null : e.parentId === 0 ? e : null;
}
function Ud(e) {
  return e.reduce((t, { first: n }) => n !== null && (t === void 0 || n.timestamp < t) ? n.timestamp : t, void 0);
}
function Bd(e, t, n, r) {
  return v(this, null, function* () {
    let { pageIds: o, titles: s } = yield t.recombinedPagesSince(r);
    for (let a of n) {
      let { pageId: l, title: i } = a.page;
      (o.has(l) || s.has(i)) && (a.isRecombined = !0, a.first = yield e.firstRevision(i));
    }
  });
}
function In(e, t, n = null, r = null) {
  return v(this, null, function* () {
    let o = t.map((a) => ({
      page: a,
      known: a.history === void 0 ? [a.latest] : a.history.slice(),
      first: Hd(a),
      isRecombined: !1
    }));
    yield _d(e, o, r);
    let s = n === null ? void 0 : Ud(o.filter(({ page: a }) => a.history === void 0));
    return n !== null && s !== void 0 && (yield Bd(e, n, o, s)), o.filter((a) => a.first !== null);
  });
}
function Xa(e, t) {
  return v(this, null, function* () {
    let n = /* @__PURE__ */ new Map();
    for (let [r, o] of Array.from(t)) {
      if (o === null || o.id === r.page.latest.id)
        continue;
      let s = r.isRecombined ? -1 : r.known.findIndex(({ id: a }) => a === o.id);
      n.set(r, s === -1 ? yield e.revisionsAfter(r.page.title, o.id) : r.known.slice(0, s));
    }
    return n;
  });
}
function Fn({ first: e }, t) {
  return e.user === t && e.userId !== 0;
}
function Sr(e, t, n) {
  return v(this, null, function* () {
    var a;
    let r = /* @__PURE__ */ new Map();
    for (let l of t) {
      let i = n(l), c = l.isRecombined ? void 0 : l.known.find(({ user: d, userId: g }) => d === i && g !== 0), u = !l.isRecombined && (l.page.history !== void 0 || ((a = l.known[l.known.length - 1]) == null ? void 0 : a.parentId) === 0);
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
function Cn(e, t) {
  return v(this, null, function* () {
    var a, l;
    let { namespaces: n, extensionTags: r } = yield e.siteInfo(), o = (a = n.get(10)) != null ? a : ["Template"], s = {};
    for (let i of t)
      for (let c of yield e.redirectsTo(`${(l = o[0]) != null ? l : "Template"}:${i}`))
        s[c.slice(c.indexOf(":") + 1)] = i;
    return tr({ templates: t, redirects: s, templateNamespaces: o, extensionTags: r });
  });
}

// src/wiki/exchange/doubted-words.ts
function Qa(s, a, l, i) {
  return v(this, arguments, function* ({ source: e, titles: t }, n, r, o) {
    let c = yield Xa(e, n), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (m, h, k) => v(null, null, function* () {
      var f, w;
      for (let [E, R] of Array.from(h.entries())) {
        let T = (f = h[E + 1]) != null ? f : k, A = (w = R.sha1) != null ? w : null;
        if (A !== null && A === T.sha1 && R.parentId === T.id && R.user !== m && (yield e.movesAround(R)).some((C) => C === null || ct(C, t.root, u) !== m))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
    for (let [m, h] of Array.from(c)) {
      let k = n.get(m), f = h.filter(({ user: w }) => w === null);
      (yield d(r(m), h, k)) ? g.set(m, { doubt: "moved", believed: null }) : f.length > 0 && p.set(m, f);
    }
    let y = Array.from(p.values()).reduce((m, h) => m.concat(h.filter(({ text: k }) => k === null).map(({ id: k }) => k)), []), x = y.length === 0 ? null : yield e.revisions(y, "with-texts");
    return p.forEach((m, h) => {
      let k = n.get(h), f = m.reduce((w, { id: E, text: R }) => {
        var T, A;
        return w === null ? null : Ue(w, o((A = R != null ? R : (T = x == null ? void 0 : x.get(E)) == null ? void 0 : T.text) != null ? A : ""), o);
      }, k.text);
      f !== k.text && g.set(h, { doubt: "hidden", believed: f === null ? null : I(S({}, k), { text: f }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var Wd = 5, Gd = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function Za(e, t, n) {
  return v(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map(), s = t.map((a) => ({ origin: a, there: a }));
    for (let a = 0; s.length > 0 && a < Wd; a++) {
      let l = s.filter(({ there: { first: y } }) => y.text === null).map(({ there: { first: y } }) => y.id), i = l.length === 0 ? null : yield e.revisions(l, "with-texts"), c = /* @__PURE__ */ new Map();
      if (s.forEach(({ origin: y, there: { first: x } }) => {
        var h, k, f, w;
        let m = (w = Gd.exec(((f = (k = x.text) != null ? k : (h = i == null ? void 0 : i.get(x.id)) == null ? void 0 : h.text) != null ? f : "").slice(0, 1e3))) == null ? void 0 : w[1];
        m !== void 0 && (c.set(y, m.replace(/_/g, " ").trim()), r.add(y));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield In(e, Array.from(u.values()).map((y) => I(S({}, y), { pageId: 0 }))), g = new Map(d.map((y) => [y.page.title, y])), p = [];
      c.forEach((y, x) => {
        let m = g.get(y);
        m !== void 0 && Fn(m, n(x)) ? o.set(x, m) : m !== void 0 && p.push({ origin: x, there: m });
      }), s = p;
    }
    return { redirects: r, moved: o };
  });
}

// src/core/wikitext/substitution.ts
var qd = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), jd = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), zd = new RegExp(`\\{\\{\\s*(?:(?:${qd})[:\uFF1A]|${jd})`, "i");
function ei(e) {
  return zd.test(e);
}

// src/core/exchange/whose-calls.ts
function ti(e) {
  let t = /* @__PURE__ */ new Map();
  return e.map(he).forEach((n) => {
    var r;
    return t.set(n, ((r = t.get(n)) != null ? r : 0) + 1);
  }), t;
}
function Vd(e, t) {
  let n = Math.min(e.length, t.length), r = 0;
  for (; r < n && e.charAt(r) === t.charAt(r); )
    r++;
  let o = 0;
  for (; o < n - r && e.charAt(e.length - 1 - o) === t.charAt(t.length - 1 - o); )
    o++;
  return [r, o];
}
function Kd(e, t) {
  let [n, r] = Vd(e.text, t.text), o = e.text.length - t.text.length, s = new Set(t.calls.map((l) => l.start)), a = (l) => l.start + e.text.slice(l.start, l.end).search(/[|}]/);
  return e.calls.filter((l) => a(l) < n && !s.has(l.start) || l.start >= e.text.length - r && !s.has(l.start - o));
}
function Yd(e, t) {
  if (t.isOwn)
    return t.counts;
  let n = new Map(t.counts);
  return ti(Kd(e, t)).forEach((r, o) => {
    var s;
    return n.set(o, r + ((s = n.get(o)) != null ? s : 0));
  }), n;
}
function ni(e, t, n) {
  var l, i, c, u, d;
  let r = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Set(), a = t ? { isOwn: !0, text: "", calls: [], counts: /* @__PURE__ */ new Map() } : null;
  for (let { isOwn: g, text: p, isAfterGap: y = !1 } of e) {
    let x = n(p != null ? p : ""), m = p === null ? null : { isOwn: g, text: p, calls: x, counts: ti(x) };
    if (g) {
      let h = /* @__PURE__ */ new Map(), k = m === null || a === null ? null : Yd(m, a), f = y || a !== null && !a.isOwn && ei(a.text);
      for (let [w, E] of Array.from((l = m == null ? void 0 : m.counts) != null ? l : [])) {
        let R = k === null ? E : Math.min(E, (i = k.get(w)) != null ? i : 0), T = Math.min(R, (c = r.get(w)) != null ? c : 0) + E - R;
        h.set(w, f || s.has(w) ? Math.min(T, (u = o.get(w)) != null ? u : 0) : T);
      }
      r = h, h.forEach((w, E) => {
        var R;
        return o.set(E, Math.max(w, (R = o.get(E)) != null ? R : 0));
      });
    }
    m == null || m.counts.forEach((h, k) => {
      var f;
      h > ((f = o.get(k)) != null ? f : 0) && s.add(k);
    }), a = m;
  }
  return ((d = a == null ? void 0 : a.calls) != null ? d : []).filter((g) => {
    var x;
    let p = he(g), y = (x = r.get(p)) != null ? x : 0;
    return r.set(p, y - 1), y > 0;
  });
}

// src/wiki/exchange/others-words.ts
var Jd = 100, ri = 20;
function oi({ template: e, parameters: t }) {
  var n;
  return e === fe || e === Me && Wt.includes(_e((n = t.get("step")) != null ? n : "").trim());
}
function Xd(e, t, n) {
  let r = (d) => d.user === t && d.userId !== 0, o = e.filter((d, g) => {
    var p, y;
    return r(d) || ((p = d.sha1) != null ? p : null) === null || d.sha1 !== ((y = e[g + 1]) == null ? void 0 : y.sha1);
  });
  if (o.every(r))
    return null;
  let s = [], a = /* @__PURE__ */ new Set(), [l, i, c] = [0, null, 0];
  for (; c < o.length && s.length < Jd; c++) {
    let d = o[c], g = o[c + 1], p = i === null || !r(i) || (g === void 0 ? !n : !r(g));
    l = r(d) ? 0 : l + 1, (r(d) ? p : l <= ri) ? s.push(d) : l > ri && a.add(s.filter(r).pop()), i = d;
  }
  let u = c === o.length || o.slice(c).every(r);
  return { revisions: s.reverse(), isWhole: n && u, afterGaps: a };
}
function si(e, t, n, r) {
  return v(this, null, function* () {
    var l;
    let o = /* @__PURE__ */ new Map();
    for (let [i, c] of Array.from(t)) {
      if (c === null || i.page.history !== void 0)
        continue;
      let u = i.known.findIndex(({ id: x }) => x === c.id), d = () => {
        var x;
        return r((x = c.text) != null ? x : "").every(oi);
      };
      if (u === -1 && d())
        continue;
      let g = u === -1 ? yield e.revisionsUpTo(i.page.title, c.id) : i.known.slice(u), p = ((l = g[g.length - 1]) == null ? void 0 : l.id) === i.first.id || u !== -1 && i.known.length < 500, y = Xd([c, ...g.slice(1)], n(i), p);
      y !== null && !d() && o.set(i, y);
    }
    let s = yield Qd(e, o), a = /* @__PURE__ */ new Map();
    return o.forEach(({ revisions: i, isWhole: c, afterGaps: u }, d) => {
      var k;
      let g = t.get(d), p = (k = g.text) != null ? k : "", y = n(d), x = r(p), m = ni(i.map((f) => {
        var w;
        return {
          isOwn: f.user === y && f.userId !== 0,
          text: (w = s.get(f)) != null ? w : null,
          isAfterGap: u.has(f)
        };
      }), c, r), h = Fe(x, m).filter((f) => !oi(f));
      if (h.length > 0) {
        let f = Ue(p, Fe(x, h), r);
        a.set(d, { own: I(S({}, g), { text: f != null ? f : "" }), calls: h });
      }
    }), a;
  });
}
function Qd(e, t) {
  return v(this, null, function* () {
    let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map();
    t.forEach(({ revisions: a }, { page: { title: l } }) => a.forEach((i) => {
      var u, d;
      if (i.text !== null) {
        n.set(i, i.text);
        return;
      }
      let c = ((u = i.sha1) != null ? u : null) === null ? String(i.id) : `${l} ${String(i.sha1)}`;
      r.set(c, [...(d = r.get(c)) != null ? d : [], i]);
    }));
    let o = Array.from(r.values()).map(([a]) => a.id), s = o.length === 0 ? null : yield e.revisions(o, "with-texts");
    return r.forEach((a) => a.forEach((l) => {
      var i, c;
      return n.set(l, (c = (i = s == null ? void 0 : s.get(a[0].id)) == null ? void 0 : i.text) != null ? c : null);
    })), n;
  });
}

// src/wiki/exchange/read-person.ts
function ai(e, t, n, r) {
  var p, y, x;
  let o = t.slice().sort((m, h) => ee(m.title, h.title)), s = [], a = [], l = [], i = (m, h, k, f) => {
    ft(h, e, k == null ? void 0 : k.timestamp).forEach(({ step: w }) => {
      var E;
      w !== null && f(w) && a.push({ step: w, title: m, savedAt: (E = k == null ? void 0 : k.timestamp) != null ? E : w.at });
    });
  }, c = (m) => m.filter(({ template: h }) => h === fe).forEach((h) => l.push(h));
  for (let { title: m, own: h, optOuts: k, refused: f } of o) {
    let w = n((p = h == null ? void 0 : h.text) != null ? p : "");
    w.forEach((T) => s.push({ title: m, call: T })), i(m, w, h, () => !0), c(w), c(n((y = k == null ? void 0 : k.text) != null ? y : ""));
    let E = n((x = f == null ? void 0 : f.text) != null ? x : ""), R = E.length === 0 ? [] : a.map(({ step: T }) => JSON.stringify(T));
    i(m, E, f, (T) => Wt.includes(T.step) && !R.includes(JSON.stringify(T))), c(E);
  }
  let u = ra(a), d = s.filter(({ call: { template: m } }) => m === de.offer || m === de.seek);
  return { person: {
    user: e,
    pages: o,
    readings: Ke(d.map(({ call: m }) => m), e, r).map((m, h) => I(S({}, m), { title: d[h].title })),
    steps: u.map(({ step: m }) => m),
    stepsBeyond: a.length - u.length,
    preferences: l
  }, placed: u };
}

// src/core/exchange/steps/doubted-times.ts
function ii(e) {
  let t = e.reduce((s, { savedAt: a }) => a > s ? a : s, "").slice(0, 10), n = /* @__PURE__ */ new Map();
  e.forEach((s) => {
    let a = `${s.step.seek}
${s.step.offer}`, l = n.get(a);
    l === void 0 ? n.set(a, [s]) : l.push(s);
  });
  let r = (s) => rn(s, { date: t }).some(({ state: a }) => a === "accepted"), o = [];
  return n.forEach((s) => {
    let a = s.filter(({ step: c, savedAt: u }) => c.at < u);
    if (a.length === 0 || !r(s.map(({ step: c }) => c)))
      return;
    let l = new Set(s.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), i = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && l.size > 1;
    Z(s[0].step).forEach((c) => {
      let u = a.filter((d) => d.step.user === c && i(d));
      u.length > 0 && !r(s.map((d) => u.includes(d) ? I(S({}, d.step), { at: d.savedAt }) : d.step)) && o.push(...u);
    });
  }), o;
}

// src/wiki/exchange/step-times.ts
function li(e, t, n) {
  return v(this, null, function* () {
    var o;
    let r = /* @__PURE__ */ new Map();
    for (let { step: s, title: a, savedAt: l } of ii(t)) {
      let i = JSON.stringify(s), u = (yield e.revisionsBySince(a, s.user, s.at)).find(({ text: g }) => ft(n(g != null ? g : ""), s.user).some(({ step: p }) => JSON.stringify(p) === i)), d = (o = u == null ? void 0 : u.timestamp) != null ? o : l;
      d !== s.at && r.set(s, I(S({}, s), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function Zd({ titles: e }, t, n) {
  var o;
  if (n.taxonomy !== void 0)
    return n;
  let { taxonomy: r } = Ut(Pe((o = t == null ? void 0 : t.latest.text) != null ? o : "").value);
  return S({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, n);
}
function ci(r, o) {
  return v(this, arguments, function* (e, t, n = {}) {
    var y, x;
    let { source: s, titles: a } = e, l = (x = (y = (yield s.siteInfo()).namespaces.get(2)) == null ? void 0 : y[0]) != null ? x : "User", i = (m) => Ja(a.people(m), l, be(m)), c = new Map(yield s.readPages(
      t.reduce((m, h) => m.concat(i(h)), [a.skills()])
    )), u = c.get(a.skills());
    c.delete(a.skills());
    let d = Array.from(c.values()).map((m) => I(S({}, m), { pageId: 0 })), g = yield eg(e, d, Zd(e, u, n)), p = /* @__PURE__ */ new Set();
    return g.people.forEach((m) => m.pages.filter(({ isMadeByOther: h }) => h).forEach(({ title: h }) => p.add(h))), I(S({}, g), { ownPages: new Map(t.map((m) => {
      var h;
      return [be(m), (h = i(m).find((k) => !p.has(k))) != null ? h : null];
    })) });
  });
}
function eg(o, s, a) {
  return v(this, arguments, function* ({ source: e, titles: t }, n, r) {
    var M, F;
    let l = yield Cn(e, sn), i = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let N of n) {
      let D = ct(N.title, t.root, i);
      D !== null && c.set(N, D);
    }
    let u = yield In(e, Array.from(c.keys()), null, e), d = ({ page: N }) => c.get(N), g = yield Sr(e, u, d), p = (N) => Fn(N, d(N)), { redirects: y, moved: x } = yield Za(e, u.filter((N) => !p(N)), d), m = new Set(u.filter(p).map(({ page: N }) => N.title)), h = /* @__PURE__ */ new Map();
    x.forEach((N, D) => {
      m.has(N.page.title) || h.set(N, d(D));
    });
    let k = yield Sr(
      e,
      Array.from(h.keys()),
      (N) => {
        var D;
        return (D = h.get(N)) != null ? D : null;
      }
    ), f = new Map(Array.from(g).filter(([N]) => p(N))), w = yield si(e, f, d, l);
    w.forEach(({ own: N }, D) => f.set(D, N));
    let E = yield Qa({ source: e, titles: t }, f, d, l), R = (N) => {
      var Y, le, Ce, Ze, kt, qe, bt, vr;
      let { page: { title: D, latest: W } } = N, z = !p(N), ae = (Y = g.get(N)) != null ? Y : null, j = E.get(N), oe = z ? null : j === void 0 ? (le = f.get(N)) != null ? le : null : j.believed, we = (j == null ? void 0 : j.doubt) === "moved" ? void 0 : w.get(N), $t = x.get(N), V = oe !== null && oe.id === W.id ? [] : l((Ce = W.text) != null ? Ce : "");
      return {
        title: D,
        latest: W,
        own: oe,
        isMadeByOther: z,
        saved: z ? null : ae,
        othersWords: (Ze = we == null ? void 0 : we.calls) != null ? Ze : [],
        doubt: (kt = j == null ? void 0 : j.doubt) != null ? kt : null,
        optOuts: z ? ae : null,
        refused: j !== void 0 || we !== void 0 ? ae : $t === void 0 ? null : (qe = k.get($t)) != null ? qe : null,
        isStrangers: z && (V.length > 0 || y.has(N)),
        isChangedByOthers: !z && (oe == null ? void 0 : oe.id) !== W.id && !mt(l((vr = (bt = j === void 0 ? ae : oe) == null ? void 0 : bt.text) != null ? vr : ""), V)
      };
    }, T = /* @__PURE__ */ new Map();
    for (let N of u) {
      let D = d(N);
      T.set(D, [...(M = T.get(D)) != null ? M : [], N]);
    }
    let A = /* @__PURE__ */ new Map(), O = [], C = [], U = [];
    for (let N of Array.from(T.keys()).sort(ee)) {
      let D;
      try {
        D = ai(N, ((F = T.get(N)) != null ? F : []).map(R), l, r);
      } catch (W) {
        O.push({ user: N, error: W });
        continue;
      }
      A.set(N, D.person), D.person.readings.forEach(({ record: W }) => {
        W !== null && C.push(W);
      }), D.placed.forEach((W) => U.push(W));
    }
    let P = yield li(e, U, l), L = (N) => {
      var D;
      return (D = P.get(N)) != null ? D : N;
    };
    return P.size > 0 && A.forEach((N, D) => A.set(D, I(S({}, N), { steps: N.steps.map(L) }))), { people: A, unread: O, records: C, steps: U.map(({ step: N }) => L(N)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/save-fault-reason.ts
var ui = {
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
}, tg = new Map(
  Object.keys(ui).reduce(
    (e, t) => e.concat(ui[t].map((n) => [n, t])),
    []
  )
), ng = [
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
function Tr(e) {
  let t = e.map((n) => tg.get(n) || "other");
  return ng.find((n) => t.includes(n)) || "other";
}
function di(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function $n(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var gi = 50;
function xt(e, t) {
  var a;
  if (e === "http" || e === "ok-but-empty") {
    let l = ((a = t == null ? void 0 : t.xhr) == null ? void 0 : a.status) || 0, i = di(l);
    return new se(i, i === "other" ? `HTTP ${l}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((l) => l.html || "").filter((l) => l !== "").join("<hr>"), o = n.map((l) => l.html ? $n(l.html) : l.text || l.code), s = n.map((l) => {
    var i;
    return (i = l.data) == null ? void 0 : i.readonlyreason;
  }).find((l) => l);
  return s ? new se("read-only", s, { code: e }) : new se(
    Tr(n.length ? n.map((l) => l.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function rg(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? $n(t) : t,
    imageUrl: e.url || null
  };
}
function Or(e, t) {
  let n = e.edit;
  if (!n)
    throw new se("other", "");
  if (n.captcha)
    throw new se("captcha", "", { captcha: rg(n.captcha), code: "captcha" });
  if (n.result !== "Success") {
    let o = n.warning || "";
    throw new se(
      Tr(n.code ? [n.code] : []),
      o === "" ? n.info || "" : $n(o),
      o === "" ? {} : { html: o }
    );
  }
  let { oldrevid: r } = n;
  return S({
    revision: n.newrevid || t,
    changed: n.nochange !== !0
  }, r && t !== 0 && r !== t ? { mergedWith: r } : {});
}
function og(e, t) {
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
function pi(e) {
  let { api: t, user: n, language: r } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, s = (d) => new Promise((g, p) => {
    d.then(g, (...y) => {
      p(xt(String(y[0]), y[1]));
    });
  }), a = (d, g) => v(null, null, function* () {
    let { query: p = {} } = yield s(t.get(S(I(S({}, o), { action: "query", titles: d.slice() }), g))), y = new Map((p.normalized || []).map(({ from: m, to: h }) => [m, h])), x = new Map((p.pages || []).map((m) => [m.title, m]));
    return new Map(d.reduce((m, h) => {
      let k = x.get(y.get(h) || h);
      return k ? m.concat([[h, k]]) : m;
    }, []));
  }), l = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, i = (d) => {
    let g = [];
    return d.forEach((p, y) => {
      let x = p.revisions && p.revisions[0];
      x && g.push([y, og(p, x)]);
    }), g;
  }, c = (d) => v(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield s(
      t.get(I(S({}, o), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(g).map((y) => [y, g[y]]).filter(([, y]) => y !== "0").sort(([, y], [, x]) => p.indexOf(y) - p.indexOf(x));
  });
  return {
    readPages(d) {
      return v(this, null, function* () {
        let g = Array.from(new Set(d)), p = [];
        for (let x = 0; x < g.length; x += gi)
          p.push(a(g.slice(x, x + gi), l).then(i));
        let y = yield Promise.all(p);
        return new Map(y.reduce((x, m) => x.concat(m), []));
      });
    },
    readForEditing(d, g) {
      return v(this, null, function* () {
        let p = yield a(d, I(S({}, l), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), y = p.get(g), [x, ...m] = y && y.actions && y.actions[y.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(i(p)),
          refusal: x ? xt(x.code, { errors: [x].concat(m) }) : null
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
        return (yield Promise.all(d.map((m) => v(null, [m], function* ({ title: y, latest: x }) {
          var k, f;
          let h = x.parentId === 0 ? x : (f = (k = (yield a([y], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(y)) == null ? void 0 : k.revisions) == null ? void 0 : f.map(({ user: w, userid: E }) => ({ user: w, userId: E }))[0];
          return [y, h === void 0 || h.user !== g || h.userId === 0];
        })))).filter(([, y]) => y).map(([y]) => y);
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
        let g = yield s(t.postWithToken("csrf", S(S(S(S(S(I(S({}, o), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })));
        return Or(g, d.baseRevision);
      });
    }
  };
}

// src/wiki/browser/person-words.ts
function mi(e) {
  let t = null;
  return () => v(null, null, function* () {
    t = t != null ? t : Cn(e, sn).catch((r) => {
      throw t = null, r;
    });
    let n = yield t;
    return (r) => n(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function sg(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let t = e.map(String);
    return t.some((n) => n.includes("|")) ? "" + t.join("") : t.join("|");
  }
  return String(e);
}
function fi(e) {
  let t = {};
  for (let [n, r] of Object.entries(e))
    r != null && r !== !1 && (t[n] = sg(r));
  return t;
}

// src/wiki/browser/reading-api.ts
var ag = 6e3, ig = 6e4, lg = 5, cg = 3;
function ug(e) {
  var r;
  let t = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (t == null || t === "")
    return null;
  let n = /^\d+$/.test(t) ? Number(t) * 1e3 : Date.parse(t) - Date.now();
  return n >= 0 ? n : null;
}
function dg({ reason: e, details: t }) {
  return e === "rate-limited" || t.code === "maxlag" ? lg : e === "offline" ? cg : 1;
}
function yi(e) {
  let { api: t, language: n, onWait: r, firstWait: o = 1e3 } = e, s = !1, a = null, l = Promise.resolve(), i = null, c = (p, y) => {
    let x = y ? (
      // Tells servers in several places that any of them may answer.
      t.post(p, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : t.get(p);
    return new Promise((m, h) => {
      x.then(m, (...k) => {
        var R;
        let [f, w, , E] = k;
        h({ fault: xt(String(f), w), retryAfter: ug((R = w == null ? void 0 : w.xhr) != null ? R : E) });
      });
    });
  }, u = (p) => new Promise((y) => {
    let x = setTimeout(y, p);
    a = () => {
      clearTimeout(x), y();
    };
  });
  function d(p, y) {
    return v(this, null, function* () {
      for (let x = 1; ; x++) {
        if (s)
          throw new se("other", "", { code: "cancelled" });
        try {
          return yield c(p, y);
        } catch (m) {
          let { fault: h, retryAfter: k } = m, f = Math.max(k != null ? k : 0, o * 2 ** (x - 1));
          if (s || x >= dg(h) || f > ig)
            throw h;
          r(f), yield u(f);
        }
      }
    });
  }
  function g(p, y) {
    let x = fi(S({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: n,
      errorsuselocal: !0
    }, p)), m = new URLSearchParams(x).toString().length > ag, h = l.then(() => d(x, y || m));
    return l = h.catch(() => {
    }), h;
  }
  return {
    batchSize() {
      return i = i != null ? i : Promise.resolve(e.rights()).then((p) => p.includes("apihighlimits") ? 500 : 50, () => 50), i;
    },
    read: (p) => g(p, !1),
    post: (p) => g(p, !0),
    badAnswer: (p) => new se("other", p),
    cancel() {
      s = !0, t.abort(), a == null || a();
    }
  };
}

// src/wiki/browser/meeting-wiki.ts
var gg = 5e3;
function hi(e) {
  let { api: t, user: n, language: r, titles: o, rights: s } = e, { readPages: a, save: l, spokenLanguages: i } = pi(e), c = yi({ api: t, language: r, rights: s, onWait: () => {
  } }), u = Ya(c);
  return {
    readPages: a,
    save: l,
    spokenLanguages: i,
    readPeople: (g) => ci({ source: u, titles: o }, g),
    templateReader: mi(u),
    peopleLinkingTo(g) {
      return v(this, null, function* () {
        var h, k;
        let { namespaces: p } = yield u.siteInfo(), y = /* @__PURE__ */ new Set(), x = 0, m = {};
        for (; m !== void 0 && x < gg; ) {
          let f = yield c.read(S({
            action: "query",
            list: "backlinks",
            bltitle: o.people(g),
            blfilterredir: "nonredirects",
            bllimit: "max"
          }, m)), w = (k = (h = f.query) == null ? void 0 : h.backlinks) != null ? k : [];
          x += w.length, w.forEach(({ title: E }) => {
            let R = ct(E, o.root, p.get(2));
            R !== null && R !== g && y.add(R);
          }), m = f.continue;
        }
        return Array.from(y);
      });
    },
    accountStates(g) {
      return v(this, null, function* () {
        var y, x;
        let p = yield c.read({ action: "query", list: "users", ususers: g.slice(), usprop: "blockinfo" });
        return new Map(((x = (y = p.query) == null ? void 0 : y.users) != null ? x : []).map(
          ({ name: m, missing: h, invalid: k, blockid: f, blockpartial: w }) => [m, h || k ? "missing" : f !== void 0 && !w ? "blocked" : "active"]
        ));
      });
    },
    addSection: ({ title: g, heading: p, text: y }, x = {}) => new Promise((m, h) => {
      t.postWithToken("csrf", S(S({
        formatversion: 2,
        errorformat: "html",
        errorlang: r,
        errorsuselocal: !0,
        action: "edit",
        title: g,
        section: "new",
        sectiontitle: X(p),
        text: y,
        // Who has turned their talk page into a redirect wants to be written to where it leads.
        redirect: !0
      }, x.captcha ? { captchaid: x.captcha.id, captchaword: x.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })).then((f) => m(f), (...f) => {
        h(xt(String(f[0]), f[1]));
      });
    }).then((m) => Or(m, 0)),
    time() {
      return v(this, null, function* () {
        let { curtimestamp: g } = yield c.read({ action: "query", curtimestamp: !0 });
        return new Date(g != null ? g : "");
      });
    }
  };
}

// src/extension/account.ts
function xi(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// src/extension/language-names.ts
function ki(e) {
  let { DisplayNames: t } = Intl, n = (r, o) => {
    try {
      return t === void 0 ? o : new t([r, "en"], { type: "language", fallback: "code" }).of(o);
    } catch (s) {
      return o;
    }
  };
  return (r) => {
    let o = n(e, r);
    return o === r ? n(r, r) : o;
  };
}

// src/extension/time-format.ts
var bi = { year: "numeric", month: "long", day: "numeric" }, n0 = I(S({}, bi), { hour: "numeric", minute: "2-digit" }), wi = I(S({}, bi), { timeZone: "UTC" });
function Ei(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(Ft([t.toLowerCase()], "-ca-gregory"), e);
  return (r) => n.format(new Date(r));
}

// src/extension/meeting-context.ts
function Dn(e, t, n) {
  let r = Ha(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = document.documentElement.lang || "en", s = Ur(e);
  return {
    wiki: hi({
      api: new mw.Api(),
      user: t,
      language: r.language,
      titles: s,
      rights: () => mw.user.getRights()
    }),
    titles: s,
    messages: r,
    user: xi(t),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (a, l) => mw.util.getUrl(a, l),
    formatDate: (a, l) => Ei(wi, l != null ? l : o)(a),
    languageName: (a, l) => ki(l != null ? l : o)(a),
    messagesIn: (a) => v(null, null, function* () {
      return a === r.language ? r : Ua(a, yield n(a), r);
    })
  };
}

// src/extension/load-texts.ts
var Ri = (e) => v(null, null, function* () {
  var r, o;
  let t = yield new mw.Api().get({
    formatversion: 2,
    action: "query",
    meta: "allmessages",
    amprefix: "localskills-",
    amlang: e
  }), n = {};
  return ((o = (r = t.query) == null ? void 0 : r.allmessages) != null ? o : []).forEach(({ name: s, content: a, missing: l }) => {
    !l && a !== void 0 && (n[s] = a);
  }), n;
});

// src/extension/start-meeting.ts
function Si(e = Ri) {
  let t = !1, n = [], r = ({ show: s }) => {
    let a = mw.user.getName();
    a !== null && vn(new mw.Api()).then((l) => v(null, null, function* () {
      let i = Dn(l, a, e), c = yield Na(i);
      s(c, i.messages.number(c), i.messages.text("localskills-meeting-waiting", c));
    })).then(null, () => {
    });
  }, o = (s, a) => {
    let l = mw.user.getName();
    if (t || l === null)
      return;
    t = !0;
    let i = () => {
      t = !1, a.focus(), n.forEach(r);
    };
    vn(new mw.Api()).then((c) => {
      La(Dn(c, l, e), s, (u) => {
        i(), u !== null && _a({ direction: u, id: null, opener: a }).then(null, () => {
          mw.notify(mw.msg("localskills-start-failed"), { type: "error" });
        });
      }, Da());
    }, () => {
      mw.notify(mw.msg("localskills-start-meeting-failed"), { type: "error" }), i();
    });
  };
  mw.hook("localSkills.ask").add((s) => o(s, s.opener)), mw.hook("localSkills.myExchanges").add(({ opener: s }) => o(null, s)), mw.hook("localSkills.checkRoom").add(({ kind: s, key: a, show: l }) => {
    let i = mw.user.getName();
    i !== null && vn(new mw.Api()).then((c) => Qs(Dn(c, i, e), s, a)).then((c) => c && l(c), () => {
    });
  }), mw.hook("localSkills.countWaiting").add((s) => {
    n.push(s), r(s);
  });
}

// src/extension/meeting.ts
Si();
