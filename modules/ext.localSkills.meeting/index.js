// Built from src/extension/meeting.ts by `npm run build`. Change the source, not this file.
"use strict";
var si = Object.defineProperty, ai = Object.defineProperties;
var ii = Object.getOwnPropertyDescriptors;
var At = Object.getOwnPropertySymbols;
var kr = Object.prototype.hasOwnProperty, br = Object.prototype.propertyIsEnumerable;
var We = (e, t) => (t = Symbol[e]) ? t : /* @__PURE__ */ Symbol.for("Symbol." + e), vn = (e) => {
  throw TypeError(e);
};
var xr = (e, t, n) => t in e ? si(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, O = (e, t) => {
  for (var n in t || (t = {}))
    kr.call(t, n) && xr(e, n, t[n]);
  if (At)
    for (var n of At(t))
      br.call(t, n) && xr(e, n, t[n]);
  return e;
}, N = (e, t) => ai(e, ii(t));
var wr = (e, t) => {
  var n = {};
  for (var r in e)
    kr.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && At)
    for (var r of At(e))
      t.indexOf(r) < 0 && br.call(e, r) && (n[r] = e[r]);
  return n;
};
var li = (e, t, n) => t.has(e) || vn("Cannot " + n);
var Er = (e, t, n) => t.has(e) ? vn("Cannot add the same private member more than once") : t instanceof WeakSet ? t.add(e) : t.set(e, n);
var Ie = (e, t, n) => (li(e, t, "access private method"), n);
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
}, ke = (e, t, n) => {
  var r = (l, i, c, u) => {
    try {
      var d = n[l](i), g = (i = d.value) instanceof ue, m = d.done;
      Promise.resolve(g ? i[0] : i).then((f) => g ? r(l === "return" ? l : "next", i[1] ? { done: f.done, value: f.value } : f, c, u) : c({ value: f, done: m })).catch((f) => r("throw", f, c, u));
    } catch (f) {
      u(f);
    }
  }, o = (l, i, c, u) => a[l] = (d) => (i = new Promise((g, m, f) => (f = () => r(l, d, g, m), s ? s.then(f) : f())), u = () => s === c && (s = 0), s = c = i.then(u, u), i), s, a = {};
  return n = n.apply(e, t), a[We("asyncIterator")] = () => a, o("next"), o("throw"), o("return"), a;
}, be = (e) => {
  var t = e[We("asyncIterator")], n = !1, r, o = {};
  return t == null ? (t = e[We("iterator")](), r = (s) => o[s] = (a) => t[s](a)) : (t = t.call(e), r = (s) => o[s] = (a) => {
    if (n) {
      if (n = !1, s === "throw") throw a;
      return a;
    }
    return n = !0, {
      done: !1,
      value: new ue(new Promise((l) => {
        var i = t[s](a);
        i instanceof Object || vn("Object expected"), l(i);
      }), 1)
    };
  }), o[We("iterator")] = () => o, r("next"), "throw" in t ? r("throw") : o.throw = (s) => {
    throw s;
  }, "return" in t && r("return"), o;
}, le = (e, t, n) => (t = e[We("asyncIterator")]) ? t.call(e) : (e = e[We("iterator")](), t = {}, n = (r, o) => (o = e[r]) && (t[r] = (s) => new Promise((a, l, i) => (s = o.call(e, s), i = s.done, Promise.resolve(s.value).then((c) => a({ value: c, done: i }), l)))), n("next"), n("return"), t);

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
function Y(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/core/json/value.ts
function Z(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function te(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Fe = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Sr(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!Z(e))
    return null;
  let t = te(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let n = {};
  for (let r of Object.keys(e)) {
    let o = e[r];
    (r === "default" || Fe.test(r)) && typeof o == "string" && o.trim() !== "" && (n[r] = o);
  }
  return Object.keys(n).length === 0 ? null : { kind: "texts", texts: n };
}

// src/core/exchange/language-proficiency.ts
var Rr = 6, ci = /^(.+)-([0-5n])$/i, Tr = /^(.+)-(?:.|\d\d)$/;
function Or(e) {
  var n;
  let t = (n = Tr.exec(e.toLowerCase())) == null ? void 0 : n[1];
  return t !== void 0 && pe(e) === null && Fe.test(t);
}
function pe(e) {
  var o;
  let t = ci.exec(e), n = ((o = t == null ? void 0 : t[1]) != null ? o : e).toLowerCase();
  if (!Fe.test(n) || Tr.test(n))
    return null;
  let r = t == null ? void 0 : t[2];
  return { code: n, proficiency: r === void 0 ? null : /n/i.test(r) ? Rr : Number(r) };
}
function vr(e) {
  let { code: t, proficiency: n } = e;
  return n === null ? t : `${t}-${n === Rr ? "N" : n}`;
}
function Ar(e, t) {
  let n = (o) => o.map(pe).filter((s) => s !== null && s.proficiency !== 0).map(({ code: s }) => Be(s)), r = n(t);
  return n(e).some((o) => r.includes(o));
}
var ui = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function Be(e) {
  var t, n;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (n = (t = ui.exec(e)) == null ? void 0 : t[1]) != null ? n : e;
}

// src/core/json/fault.ts
function ye(e, t) {
  return typeof t == "number" ? `${e}[${t}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(t) ? `${e}.${t}` : `${e}[${JSON.stringify(t)}]`;
}
function X(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let t = String(e).replace(/\s+/g, " ");
  return t.length > 60 ? `${t.slice(0, 60)}\u2026` : t;
}

// src/core/pages.ts
var Me = "LocalSkills", Mt = "MediaWiki:LocalSkills.json", he = /^[a-z0-9-]{1,48}$/;
function Pr(e = Me) {
  let t = e.replace(/_/g, " ").trim(), n = (i) => `${t}/Survey/${i}`, [r, o] = ["", null], s = (i) => (i !== o && ([r, o] = [`${n(i)}/Answers/`, i]), r), a = `${t}/People/`, l = (i, c) => `${t}/${i}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (i) => `${n(i)}/definition.json`,
    answersPrefix: s,
    answer: (i, c) => s(i) + Lr(c),
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
    personOf: (i) => Mr(a, i),
    surveyIdOf: (i) => {
      let c = `${t}/Survey/`, u = i.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return he.test(d) ? d : null;
    },
    answererOf: (i, c) => Mr(s(i), c)
  };
}
function Lr(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Mr(e, t) {
  let n = Lr(t), r = n.startsWith(e) ? n.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/localized-text.ts
function Nr(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), s = t.languageChain.find((c) => r.includes(c) || o && c === n), a = s !== void 0 && r.includes(s) ? s : o ? "default" : r.sort()[0], l = a === void 0 ? "" : e.texts[a], i = a === void 0 || a === "default" ? n : a;
  return { text: l, language: i, direction: i === null ? "auto" : An(i) };
}
var di = [
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
function An(e) {
  return di.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/provisional-skill.ts
var gi = /^x(n|[0-9a-z]{6})--(.+)$/;
var [we, Pt, Ir, pi, mi, fi, yi] = [36, 1, 26, 38, 700, 128, 72], Fr = 1114111, hi = [
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
  [917504, Fr]
];
function xi(e) {
  return hi.every(([t, n]) => e < t || e > n);
}
function ki(e) {
  return e > 65280 && e < 65375;
}
function Cr(e) {
  return Array.from(e, (t) => t.codePointAt(0));
}
function bi(e) {
  return e.map((t) => String.fromCodePoint(t)).join("");
}
function wi(e, t, n) {
  let r = Math.floor(e / (n ? mi : 2));
  r += Math.floor(r / t);
  let o = 0;
  for (; r > (we - Pt) * Ir / 2; o += we)
    r = Math.floor(r / (we - Pt));
  return o + Math.floor((we - Pt + 1) * r / (r + pi));
}
function Ei(e, t) {
  return Math.min(Ir, Math.max(Pt, e - t));
}
function Si(e) {
  let t = e.lastIndexOf("-"), n = Cr(e.slice(0, Math.max(0, t))), [r, o, s] = [fi, 0, yi], a = t + 1;
  for (; a < e.length; ) {
    let l = o;
    for (let i = we, c = 1; ; i += we) {
      let u = a < e.length ? e.charCodeAt(a++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : we;
      if (o += d * c, d >= we || o > 2147483647)
        return null;
      let g = Ei(i, s);
      if (d < g)
        break;
      c *= we - g;
    }
    if (s = wi(o - l, n.length + 1, l === 0), r += Math.floor(o / (n.length + 1)), o %= n.length + 1, r > Fr || !xi(r))
      return null;
    n.splice(o++, 0, r);
  }
  return n;
}
function Lt(e) {
  var s;
  let [, t = "", n = ""] = (s = gi.exec(e)) != null ? s : [], r = t === "" ? Cr(e) : Si(n);
  if (r === null)
    return e;
  let o = bi(r.map((a) => ki(a) ? a - 65248 : a)).replace(/-+/g, " ").trim();
  return o === "" ? e : t.length > 1 ? `${o}\u2026` : o;
}

// src/core/skills/skill-words.ts
function dt(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Mn({ label: e }) {
  return e.kind === "texts" ? $r(e.texts) : [];
}
function Pn(e) {
  return $r(e.aliases).reduce((t, n) => t.concat(n), []);
}
function $r(e) {
  return Object.keys(e).map((t) => e[t]);
}
function Dr(e, t) {
  let n = Array.from(dt(e));
  if (n.length < 4 || n.length > 60)
    return null;
  let r = n.length < 8 ? 1 : 2, o = null;
  for (let s of t.skills.filter(({ isRetired: a }) => !a))
    for (let a of [s.id, ...Mn(s), ...Pn(s)].sort(Ri)) {
      let l = Ti(n, Array.from(dt(a)), r);
      l !== null && (o = { skill: s.id, words: l === 0 ? s.id : a }, r = l - 1);
    }
  return o;
}
function Ri(e, t) {
  return e < t ? -1 : e === t ? 0 : 1;
}
function Ti(e, t, n) {
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
var Oi = 100;
function vi(e, t = null) {
  let n = new Map(e.map((i) => [i.id, i])), r = (i) => {
    var c;
    return (c = n.get(i)) != null ? c : null;
  }, o = (i, c, u = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([i]), g = [], m = r(i);
    for (; m !== null && g.length < u; ) {
      let f = c(m);
      m = f === null || d.has(f) ? null : r(f), m !== null && (d.add(m.id), g.push(m));
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
    ancestors: (i) => o(i, (c) => c.parent, Oi),
    find: (i) => {
      var c, u;
      return l = l != null ? l : Pi(e, s), (u = (c = s(i.trim())) != null ? c : l.get(dt(i))) != null ? u : null;
    }
  };
}
function Nt(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = Z(e) ? te(e, "skills") : void 0;
  Z(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((s, a) => {
    let l = ye("$.skills", a), i = Z(s) ? Ai(s) : null;
    if (i === null) {
      let c = Z(s) ? te(s, "id") : s;
      t.push({ path: `${l}.id`, code: "bad-id", parameters: [X(c)] });
    } else n.has(i.id) ? t.push({ path: `${l}.id`, code: "code-taken", parameters: [i.id] }) : n.set(i.id, i);
  });
  let o = Z(e) ? te(e, "locale") : null;
  return {
    taxonomy: vi(
      Array.from(n.values()),
      typeof o == "string" && Fe.test(o) ? o : null
    ),
    faults: t
  };
}
function Ce(e, t, n) {
  var o;
  let r = (o = t == null ? void 0 : t.get(e)) != null ? o : null;
  return r === null ? { text: Lt(e), language: null, direction: "auto" } : Nr(r.label, n, t == null ? void 0 : t.locale);
}
function Ai(e) {
  var s;
  let t = te(e, "id");
  if (typeof t != "string" || !he.test(t))
    return null;
  let n = (a) => {
    let l = te(e, a);
    return typeof l == "string" && l !== "" ? l : null;
  }, r = te(e, "capx"), o = n("replacedBy");
  return {
    id: t,
    label: (s = Sr(te(e, "label"))) != null ? s : { kind: "texts", texts: { default: t } },
    aliases: Mi(te(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((a) => typeof a == "number"),
    wikidata: n("wikidata"),
    isRetired: te(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function Mi(e) {
  let t = {};
  if (Z(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || Fe.test(n)) && Array.isArray(r) && (t[n] = r.filter((o) => typeof o == "string"));
    }
  return t;
}
function Pi(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (o) => {
    let s = /* @__PURE__ */ new Map();
    for (let a of e) {
      let l = t(a.id);
      for (let i of o(a)) {
        let c = dt(i), u = s.get(c);
        s.set(c, u === void 0 || u === l ? l : null);
      }
    }
    s.forEach((a, l) => {
      n.has(l) || n.set(l, a);
    });
  };
  return r(Mn), r(Pn), n;
}

// src/core/exchange/reason-text.ts
function qe(e, t) {
  return t.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((n) => Ni(n, t)));
}
function Li(e, t) {
  return Ce(e, t.taxonomy, t.messages).text;
}
function Ni(e, t) {
  let { messages: n } = t;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return Li(e.skill, t);
  if ("language" in e)
    return t.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && n.has(r) ? n.text(r) : e.region;
  }
  return e.methods.map((r) => n.text(`localskills-template-method-${r}`)).reduce((r, o) => n.text("localskills-fault-list", r, o));
}

// src/core/wikitext/character-references.ts
var Ii = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Fi = Ci();
function Ci() {
  let e = Ii.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var $i = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function It(e, t) {
  return e.includes("&") ? e.replace($i, (n, r, o, s) => {
    var a;
    return r !== void 0 ? (a = Fi.get(r)) != null ? a : n : t(o === void 0 ? parseInt(s, 16) : parseInt(o, 10), n);
  }) : e;
}

// src/core/wikitext/text-memo.ts
function _r(e) {
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
var Hr = [
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
], Di = 255, _i = /[\u200e\u200f\u202a-\u202e]+/g, Hi = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, Ui = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Wi = /(?:^|\/)\.\.?(?:\/|$)/, Bi = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, qi = /[\u01c4-\u01cc\u01f1-\u01f3]/, Gi = /[\u10d0-\u10ff]/;
function ji(e) {
  if (qi.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (Gi.test(e))
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
function Ur(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return ji(t) + e.slice(t.length);
}
function Nn(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function Ln(e) {
  return e.replace(_i, "").replace(Hi, " ").replace(/^ | $/g, "");
}
function zi(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Vi(e) {
  let t = It(
    e,
    (n) => zi(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function Wr(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let s of n)
    for (let a of s)
      o.set(Ln(a).toLowerCase(), s[0]);
  return (s) => {
    let a = Ln(Vi(s));
    if (a.includes("\uFFFD") || Bi.test(a))
      return null;
    let l = t;
    a.charAt(0) === ":" && (l = "", a = a.slice(1).replace(/^ /, ""));
    let i = a.indexOf(":", 1);
    if (i !== -1) {
      let u = o.get(a.slice(0, i).replace(/ $/, "").toLowerCase());
      u !== void 0 && (l = u, a = a.slice(i + 1).replace(/^ /, ""));
    }
    let c = a.indexOf("#");
    return c !== -1 && (a = a.slice(0, c).replace(/ $/, "")), a === "" || a.charAt(0) === ":" || Ui.test(a) || Wi.test(a) || Nn(a) > Di ? null : (l === "" ? "" : `${l}:`) + (r ? Ur(a) : a);
  };
}
var Ki = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Yi = _r((e) => Ur(Ln(e.normalize("NFC"))));
function xe(e) {
  return Ki.test(e) ? e : Yi(e);
}

// src/core/exchange/steps/exchange-step.ts
var gt = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Br = ["learned", "partly", "not-met"], qr = 500;
function W(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function In(e) {
  let t = e.lastIndexOf("/"), n = xe(e.slice(0, Math.max(0, t))), r = e.slice(t + 1).trim();
  return n === "" || n.includes("/") || !he.test(r) ? null : `${n}/${r}`;
}
function ee(e) {
  return [W(e.seek), W(e.offer)];
}

// src/core/exchange/steps/message-language.ts
var Xi = 3, Ji = 2;
function Ft(e, t, n) {
  let r = Gr(e), o = Gr(t), s = Array.from(o.keys());
  return n.map((a, l) => {
    var g, m;
    let i = Be(a), [c, u] = [(g = o.get(i)) != null ? g : 0, (m = r.get(i)) != null ? m : 0], d = Math.min(c, u);
    return {
      code: a,
      index: l,
      known: c,
      shared: d < Ji ? 0 : d,
      listed: s.indexOf(i),
      written: o.has(i) ? 0 : u
    };
  }).sort((a, l) => l.shared - a.shared || l.known - a.known || l.written - a.written || a.listed - l.listed || a.index - l.index).map(({ code: a }) => a);
}
function Gr(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let o of e) {
    let s = pe(o);
    if (s !== null) {
      let a = Be(s.code);
      t.set(a, Math.max((n = t.get(a)) != null ? n : 0, (r = s.proficiency) != null ? r : Xi));
    }
  }
  return t;
}

// src/ui/notice.ts
function B(e, ...t) {
  let n = b("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function q(...e) {
  return b("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
}
function D(e, t, n) {
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
function Ee(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/analysis/sorted.ts
function re(e, t) {
  return e < t ? -1 : +(e > t);
}

// src/core/survey/dates.ts
function Se(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, r, o] = [Number(t[1]), Number(t[2]), Number(t[3])], a = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return a !== void 0 && o >= 1 && o <= a;
}

// src/core/exchange/exchange-record.ts
var de = { offer: "Offer a skill", seek: "Seek a skill" }, Ge = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], jr = ["open", "paused", "matched", "closed"], Fn = 5, zr = 100, Vr = 100, Ct = 20;
function ae(e) {
  return `${e.user}/${e.id}`;
}
function je(e, t) {
  if (!Se(t))
    throw new RangeError(`\u201C${t}\u201D is no date.`);
  let n = e.status === "paused" && e.until !== null && e.until <= t;
  return e.status !== "open" && !n ? e.status : e.expires !== null && e.expires < t ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function ze(e, t) {
  var n, r;
  return (r = (n = t == null ? void 0 : t.current(e)) == null ? void 0 : n.id) != null ? r : e;
}

// src/core/wikitext/encode.ts
var Qi = '"&:<=>[]{|}', Zi = "!'_~", Kr = 32, el = $n(Qi), tl = $n(Zi), nl = $n("#*+-;");
function $n(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function rl(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var ol = 65343, sl = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function al(e, t, n) {
  let r = t === 0, o = t === e.length - 1;
  if (n >= 128)
    return rl(n) || n === ol;
  if (n < 32 || n === 127 || el[n] === 1 || r && nl[n] === 1)
    return !0;
  if (tl[n] === 1)
    return r || o || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case Kr:
      return r || o || e.charCodeAt(t - 1) === Kr;
    case 73:
    case 80:
    case 82:
      return sl.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var il = [
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
], Cn = "\u0345";
function Yr(e) {
  let t = e.codePointAt(0);
  return e === Cn || il.some(([n, r]) => t >= n && t <= r) || (Cn + e).normalize("NFD") !== Cn + e.normalize("NFD");
}
var Xr = 768, ll = 32, cl = /[\u0300-\uffff]{1000}/;
function ul(e) {
  return !cl.test(e) && e.normalize("NFC") === e;
}
function dl() {
  let e = "";
  return (t, n, r) => {
    if (r || n < Xr)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!Yr(t))
        return e = t, !1;
      if (e.length < ll && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function Q(e) {
  let t = ul(e) ? null : dl(), n = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let s = e.codePointAt(o), a = o + (s > 65535 ? 2 : 1), l = al(e, o, s);
    s >= Xr && o === 0 && !l && (l = Yr(e.slice(0, a))), t !== null && (l = t(e.slice(o, a), s, l)), l && (n += `${e.slice(r, o)}&#${s};`, r = a), o = a;
  }
  return n + e.slice(r);
}
function Pe(e) {
  return It(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/shown-text.ts
var gl = /<!--[\s\S]*?(?:-->|$)/g, pl = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, ml = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), fl = "\u2026";
function Ve(e) {
  if (!/[{<]/.test(e))
    return Pe(e);
  let t = e.replace(gl, "").replace(pl, (n, r) => (r != null ? r : "").replace(/[{}]/g, (o) => `&#${o.charCodeAt(0)};`));
  return Pe(yl(t));
}
function yl(e) {
  var s, a, l, i;
  let t = [], n = [], r = /[{}]/g, o = 0;
  for (; o < e.length; ) {
    let c = e.slice(o, o + 2);
    if (c === "{{")
      n.push(t.length), t.push(c), o += 2;
    else if (c === "}}" && n.length > 0) {
      let [, ...u] = t.splice(n.pop()), d = ((s = u[0]) == null ? void 0 : s.charAt(0)) === "{" && e.charAt(o + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      t.push((a = ml.get(g)) != null ? a : fl), o += d ? 3 : 2;
    } else {
      r.lastIndex = o + 1;
      let u = (i = (l = r.exec(e)) == null ? void 0 : l.index) != null ? i : e.length;
      t.push(e.slice(o, u)), o = u;
    }
  }
  return t.join("");
}

// src/core/wikitext/write.ts
var hl = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Ke(e, t) {
  Jr(e);
  let n = `{{${e}
`;
  for (let [r, o] of t)
    Jr(r), n += o.charAt(0) === "=" ? `|${r}=
${o}
` : `|${r}=${o}
`;
  return `${n}}}`;
}
function Jr(e) {
  if (hl.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var Qr = [
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
function $t() {
  return { starts: [], ends: [], lengths: [] };
}
function pt(e, t, n) {
  var a;
  let { starts: r, ends: o, lengths: s } = e;
  s.push(((a = s[s.length - 1]) != null ? a : 0) + n - t), r.push(t), o.push(n);
}
function Ye(e, t) {
  let { starts: n } = e, r = 0, o = n.length;
  for (; r < o; ) {
    let s = Math.floor((r + o) / 2);
    n[s] < t ? r = s + 1 : o = s;
  }
  return r;
}
function Zr(e, t) {
  let { starts: n, ends: r } = e, o = [], s = 0;
  for (let a = 0; a < n.length; a++)
    o.push(t.slice(s, n[a])), s = r[a];
  return o.push(t.slice(s)), o.join("");
}
function Dn(e, t) {
  var n;
  return t - ((n = e.lengths[Ye(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var Xe = -1, _n = /[[{<]|\n(?==)|-(?={)/g, xl = /[[{<\]]|\n(?==)|-(?={)/g, kl = /[[{<\n]|-(?={)/g, eo = /[[{<}|]|\n(?==)|-(?={)/g, to = /[[{<}|=]|\n(?==)|-(?={)/g, Hn = /[[\]{}<>|]/g, bl = 10, no = 45, wl = 60, ro = 61, oo = 91, so = 93, Un = 123, El = 124, Sl = 125, Rl = 6;
function ao(e, t) {
  let n = "", r = 0, o = null, s = [], a = [], l = null, i = _n, c = [], u = 0, d = [];
  function g(A, L, T) {
    let P = L;
    for (; P < r && P - L < T && n.charCodeAt(P) === A; )
      P++;
    return P - L;
  }
  function m() {
    return l !== null && u > l.partsStart && c[u - 1] === Xe;
  }
  function f() {
    l === null ? i = _n : l.kind === "=" ? i = kl : l.kind === "[" ? i = xl : i = m() ? to : eo;
  }
  function h(A, L, T, P) {
    l = { kind: A, count: L, contentStart: T, afterHyphen: P, partsStart: u }, a.push(l), f();
  }
  function p() {
    a.pop(), l = a.length > 0 ? a[a.length - 1] : null, f();
  }
  function x(A) {
    let L = g(ro, A, Rl);
    return L > 1 || L === 1 && !m() ? (h("=", L, A + L, !1), A + L) : A;
  }
  function E(A, L) {
    let T = g(Un, A, r);
    return T > 1 && h("{", T, A + T, L), A + T;
  }
  function y(A, L) {
    let T = g(Sl, L, Math.min(A.count, 3));
    if (T < 2)
      return L + 1;
    let P = A.contentStart - T, _ = L + T, U = T === 3 ? k(A, L) : null;
    for (T === 2 && S(A, L); d.length > 0 && d[d.length - 1].from >= P; )
      d.pop();
    return U !== null && d.push({ from: P, to: _, text: U }), w(A, P, T), _;
  }
  function w(A, L, T) {
    let P = A.count - T;
    u = A.partsStart, a.pop(), l = a.length > 0 ? a[a.length - 1] : null, P > 1 ? h(A.kind, P, L, A.afterHyphen) : P === 1 && A.kind === "{" && A.afterHyphen ? h("-", 2, L, !1) : f();
  }
  function S(A, L) {
    let T = u > A.partsStart, P = T ? c[A.partsStart] - 1 : L, _ = R(A.contentStart, P), U = e(_.isWhole ? _.text : `${_.text}<`, T);
    if (U !== null) {
      let G = c.slice(A.partsStart, u);
      s.push({ template: U, start: A.contentStart - 2, end: L + 2, parts: G });
    }
  }
  function k(A, L) {
    if (u === A.partsStart)
      return null;
    let T = c[A.partsStart], P = u > A.partsStart + 2 ? c[A.partsStart + 2] - 1 : L;
    return R(T, P);
  }
  function R(A, L) {
    var G;
    let T = d.length;
    for (; T > 0 && d[T - 1].from >= A; )
      T--;
    let P = o === null ? 0 : Ye(o, A), _ = "", U = A;
    for (; ; ) {
      let z = d[T], J = Math.min(L, z ? z.from : L, (G = o == null ? void 0 : o.starts[P]) != null ? G : L);
      Hn.lastIndex = U;
      let V = Hn.test(n) ? Math.min(Hn.lastIndex - 1, J) : J;
      if (_ += n.slice(U, V), V < J || J === L)
        return { text: _, isWhole: V === L };
      if (z && J === z.from) {
        if (_ += z.text.text, !z.text.isWhole)
          return { text: _, isWhole: !1 };
        U = z.to, T++;
      } else o !== null && (U = o.ends[P]);
      P = o === null ? 0 : Ye(o, U);
    }
  }
  function F(A) {
    o === null && (o = $t(), t.begin(n, o));
    let L = t.skip(A);
    return t.atLineStart ? (t.atLineStart = !1, x(L)) : L;
  }
  function M(A, L) {
    switch (A) {
      case bl:
        return l !== null && l.kind === "=" && p(), x(L + 1);
      case wl:
        return F(L);
      case no:
        return n.charCodeAt(L + 2) === Un ? E(L + 1, !0) : (h("-", 2, L + 2, !1), L + 2);
      case Un:
        return E(L, !1);
      case oo: {
        let T = g(oo, L, r);
        return T > 1 && h("[", T, L + T, !1), L + T;
      }
      default:
        return I(l, A, L);
    }
  }
  function I(A, L, T) {
    if (A.kind === "{")
      return y(A, T);
    let P = L === so ? so : no;
    return n.charCodeAt(T + 1) !== P ? T + 1 : (w(A, A.contentStart - 2, 2), T + 2);
  }
  function C() {
    let A = x(0);
    for (; ; ) {
      if (i.lastIndex = A, !i.test(n))
        return;
      A = i.lastIndex;
      let L = n.charCodeAt(A - 1);
      L === El ? (c[u] = A, c[u + 1] = Xe, u += 2, i = to) : L === ro ? (c[u - 1] = A - 1, i = eo) : A = M(L, A - 1);
    }
  }
  return (A) => (n = A, r = A.length, o = null, s = [], a.length = 0, l = null, i = _n, c = [], u = 0, d = [], C(), n = "", t.end(), { calls: s, removed: o });
}

// src/core/wikitext/detached-text.ts
function io(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function lo(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Dt(e, t, n) {
  let r = t;
  for (; r < n && lo(e.charCodeAt(r)); )
    r++;
  return r;
}
function _t(e, t, n) {
  let r = n;
  for (; r > t && lo(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Re(e, t, n) {
  let r = Dt(e, t, n);
  return e.slice(r, _t(e, r, n));
}

// src/core/wikitext/plain-parameters.ts
var Wn = 3, me, co, qn, Ht, Bn = class {
  constructor(t, n, r) {
    Er(this, me);
    this.text = t, this.met = n, this.parts = r;
  }
  get size() {
    return this.parts.length / Wn;
  }
  get(t) {
    let n = this.met.numbers.get(t), { parts: r } = this;
    if (n !== void 0) {
      for (let o = 0; o < r.length; o += Wn)
        if (r[o] === n)
          return Ie(this, me, qn).call(this, o);
    }
  }
  has(t) {
    return this.get(t) !== void 0;
  }
  forEach(t) {
    for (let n = 0; n < this.parts.length; n += Wn)
      t(Ie(this, me, qn).call(this, n), Ie(this, me, co).call(this, n), this);
  }
  entries() {
    return Ie(this, me, Ht).call(this).entries();
  }
  keys() {
    return Ie(this, me, Ht).call(this).keys();
  }
  values() {
    return Ie(this, me, Ht).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
me = new WeakSet(), co = function(t) {
  return this.met.names[this.parts[t]];
}, qn = function(t) {
  return this.text.slice(this.parts[t + 1], this.parts[t + 2]);
}, Ht = function() {
  let t = /* @__PURE__ */ new Map();
  return this.forEach((n, r) => t.set(r, n)), t;
};
var [Tl, Ol] = [500, 4], vl = 61;
function uo() {
  let e = [], t = /* @__PURE__ */ new Map(), n = { names: e, numbers: t }, r = [], o = 0, s = [], a = 0;
  function l(c, u) {
    for (let d = o; d < o + Ol && d < r.length; d++) {
      let g = r[d], m = e[g];
      if (c.charCodeAt(u + m.length) === vl && c.startsWith(m, u))
        return o = d + 1, g;
    }
    return -1;
  }
  function i(c) {
    let u = t.get(c);
    if (u !== void 0)
      return o = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= Tl)
      return -1;
    let d = io(c), g = e.push(d) - 1;
    return t.set(d, g), s.push(-1), r.splice(o, 0, g), o++, g;
  }
  return (c, u, d) => {
    let g = [];
    o = 0, a++;
    for (let m = u + 1; m <= d; ) {
      let f = c.indexOf("|", m), h = f === -1 ? d : f, p = l(c, m), x = p === -1 ? 0 : m + e[p].length;
      if (p === -1 || x >= h) {
        if (x = c.indexOf("=", m), x === -1 || x >= h)
          return null;
        p = i(c.slice(Dt(c, m, x), _t(c, m, x)));
      }
      if (p === -1 || s[p] === a)
        return null;
      s[p] = a;
      let E = Dt(c, x + 1, h);
      g.push(p, E, _t(c, E, h)), m = h + 1;
    }
    return new Bn(c, n, g);
  };
}

// src/core/wikitext/plain-call.ts
var Al = ["[", "]", "{", "<", `
=`], [Ut, go] = ["{{", "}}"], Ml = "}", Pl = /^\s*$/;
function po(e) {
  let t = uo();
  return (n) => {
    var i;
    let r = n.startsWith(Ut) ? n.indexOf(Ml, Ut.length) : -1, o = r + go.length;
    if (r === -1 || !n.startsWith(go, r) || n.length > o && !Pl.test(n.slice(o)) || Al.some((c) => n.includes(c, Ut.length)))
      return null;
    let s = n.indexOf("|");
    s = s === -1 || s > r ? r : s;
    let a = e(n.slice(Ut.length, s), s < r);
    if (a === null)
      return [];
    let l = (i = t(n, s, r)) != null ? i : Ll(n, s, r);
    return [{ template: a, parameters: l, start: 0, end: o }];
  };
}
function Ll(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0, s = t;
  for (let a = t + 1; a <= n; ) {
    let l = e.indexOf("|", a), i = l === -1 ? n : l;
    s = s === -1 || s >= a ? s : e.indexOf("=", a), s === -1 || s >= i ? r.set(String(++o), e.slice(a, i)) : r.set(Re(e, a, s), Re(e, s + 1, i)), a = i + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var Nl = 60, mo = 62, xo = 47, fo = 10;
function yo(e) {
  return e === 32 || e === 9;
}
function ho(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === mo || n === xo && e.charCodeAt(t + 1) === mo;
}
function ko(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function Il(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, o) => {
    let s = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: o, closing: new RegExp(`</${s}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(ko(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function bo(e) {
  let t = Il(e), n = Math.max(...Array.from(t.keys(), (h) => h.length)), r = "", o = $t(), s = !1, a = /* @__PURE__ */ new Set(), l = { begin: i, end: c, skip: u, atLineStart: !1 };
  function i(h, p) {
    r = h, o = p, s = !1, a.clear(), l.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(h) {
    return r.startsWith("!--", h + 1) ? d(h) : m(h);
  }
  function d(h) {
    let p = r.indexOf("-->", h + 4);
    if (p === -1)
      return pt(o, h, r.length), r.length;
    let x = h;
    for (; x > 0 && yo(r.charCodeAt(x - 1)); )
      x--;
    if (x > 0 && r.charCodeAt(x - 1) === fo) {
      let E = g(p + 3);
      if (r.charCodeAt(E) === fo)
        return pt(o, x, E + 1), l.atLineStart = !0, E + 1;
    }
    return pt(o, h, p + 3), p + 3;
  }
  function g(h) {
    for (; ; ) {
      for (; yo(r.charCodeAt(h)); )
        h++;
      let p = r.startsWith("<!--", h) ? r.indexOf("-->", h + 4) : -1;
      if (p === -1)
        return h;
      h = p + 3;
    }
  }
  function m(h) {
    let p = h + 1, x = p;
    for (; x - p <= n && x < r.length && !ho(r, x) && r.charCodeAt(x) !== Nl; )
      x++;
    let E = r.slice(p, x), y = ko(E), w = t.get(y);
    if (w === void 0 || s || !ho(r, x))
      return p;
    let S = r.indexOf(">", x);
    if (S === -1)
      return s = !0, p;
    let k = S + 1;
    if (w.kind !== "ignored" && r.charCodeAt(S - 1) !== xo) {
      let R = a.has(y) ? -1 : f(w, k);
      if (R !== -1)
        k = R;
      else if (E === "includeonly")
        k = r.length;
      else
        return a.add(y), k;
    }
    return w.kind !== "extension" && pt(o, h, k), k;
  }
  function f({ closing: h }, p) {
    h.lastIndex = p;
    let x = h.exec(r);
    return x === null ? -1 : x.index + x[0].length;
  }
  return l;
}

// src/core/wikitext/magic-words.ts
function mt(e) {
  return e.split(" ");
}
var wo = mt(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Fl = new Set(wo.concat(mt(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Cl = new Set(mt("articlepath pageid server servername scriptpath stylepath")), $l = new Set(wo.concat(mt(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Dl = new Set(mt(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Eo(e) {
  return Fl.has(e) || Cl.has(e.toLowerCase());
}
function So(e) {
  return $l.has(e) || Dl.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var _l = /^subst:/iu, Hl = /^safesubst:/iu, Ro = /^msgnw:/iu, Ul = /^msg:/iu, Wl = /^raw:/iu, Bl = 1e3, ql = 200;
function To(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: s = !0 } = e, a = Wr({
    defaultNamespace: "Template",
    namespaces: Hr.concat(o, [["Template", ...r]]),
    capitalLinks: s
  }), l = /* @__PURE__ */ new Map(), i = (d, g) => {
    let m = a(d);
    if (m === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    l.set(m, g);
  };
  for (let d of Object.keys(n)) {
    let g = n[d];
    if (!t.includes(g))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${g}\u201D, which is none of the templates to look for.`);
    i(d, g);
  }
  t.forEach((d) => i(d, d));
  let c = (d, g) => {
    var p;
    let m = Re(d, 0, d.length);
    if (_l.test(m) || (m = m.replace(Hl, ""), m = Re(m, 0, m.length), !g && Eo(m)))
      return null;
    m = (Ro.test(m) ? m.replace(Ro, "") : m.replace(Ul, "")).replace(Wl, "");
    let f = m.indexOf(":");
    if (f !== -1 && So(m.slice(0, f)))
      return null;
    let h = a(m);
    return h === null ? null : (p = l.get(h)) != null ? p : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > ql)
      return c(d, g);
    let m = g ? u.with : u.without, f = m.get(d);
    return f === void 0 && (m.size === Bl && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), f = c(d, g), m.set(d, f)), f;
  };
}

// src/core/wikitext/template-reader.ts
function Gn(e) {
  var o;
  let t = To(e), n = po(t), r = ao(t, bo((o = e.extensionTags) != null ? o : Qr));
  return (s) => {
    let a = n(s);
    if (a !== null)
      return a;
    let { calls: l, removed: i } = r(s), c = null;
    return l.sort((u, d) => u.start - d.start).map((u) => {
      var h;
      let { template: d, start: g, end: m } = u;
      if (i === null || ((h = i.starts[Ye(i, g)]) != null ? h : m) >= m)
        return { template: d, parameters: Oo(s, u.parts, m), start: g, end: m };
      c = c != null ? c : Zr(i, s);
      let f = u.parts.map((p) => p === Xe ? Xe : Dn(i, p));
      return { template: d, parameters: Oo(c, f, Dn(i, m)), start: g, end: m };
    });
  };
}
function Oo(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let s = 0; s < t.length; s += 2) {
    let a = t[s], l = t[s + 1], i = s + 2 < t.length ? t[s + 2] - 1 : n - 2;
    l === Xe ? r.set(String(++o), e.slice(a, i)) : r.set(Re(e, a, l), Re(e, l + 1, i));
  }
  return r;
}

// src/core/exchange/record-fault.ts
function Le(e, t, ...n) {
  return { parameter: e, key: `localskills-template-card-fault-${t}`, parameters: n };
}

// src/core/exchange/timezone.ts
var Gl = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [jl, zl] = [-720, 840];
function vo(e) {
  var o, s;
  let t = e === "" ? null : Gl.exec(e);
  if (t === null)
    return null;
  let n = Number((o = t[2]) != null ? o : 0) * 60 + Number((s = t[3]) != null ? s : 0), r = t[1] === void 0 || t[1] === "+" || n === 0 ? n : -n;
  return r >= jl && r <= zl ? r : null;
}
function Ao(e) {
  let t = Math.abs(e), n = [Math.floor(t / 60), t % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + n.join(":");
}
function Wt(e, t) {
  let n = Math.abs(e - t) % 1440;
  return Math.min(n, 1440 - n);
}

// src/core/exchange/read-record-values.ts
var ft = [
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
], jn = ["capacity", "for"], Vl = 1e3;
function Po(e, t, n, r = {}) {
  var S;
  let o = [], s = (k) => {
    var R;
    return ((R = n.get(k)) != null ? R : "").trim() || null;
  }, a = (k, R, ...F) => (o.push(Le(k, R, ...F)), null), l = (k, R, F, ...M) => {
    var C;
    let I = s(k);
    return I === null ? null : (C = R(I)) != null ? C : a(k, F, X(I), ...M);
  }, i = (k, R, F) => {
    var I;
    let M = ((I = s(k)) != null ? I : "").split(";").map((C) => C.trim()).filter((C) => C !== "");
    return Array.from(new Set(M)).map((C) => {
      var A;
      return (A = R(C)) != null ? A : a(k, F(C), X(C));
    }).filter((C) => C !== null);
  }, c = (k, R) => l(k, (F) => Array.from(F).length <= R ? F : null, k, k, R), u = (k) => {
    let R = s(k);
    return R === null || Se(R) ? R : a(k, "date", k, X(R));
  }, d = Kl(s("skill"), a, r), g = l("level", (k) => Mo(k, 1, Fn), "level", Fn), m = i("methods", (k) => Ge.includes(k) ? k : null, () => "method"), f = (k) => {
    let R = u(k);
    return R !== null && r.date !== void 0 && R > r.date && a(k, "day-to-come", k, R), R;
  }, h = Xl(i(
    "languages",
    pe,
    (k) => Or(k) ? "proficiency" : "language"
  ).map(vr)), p = h.slice(0, Ct);
  h.length > Ct && a("languages", "many-languages", "languages", Ct), (s("languages") === null || /^[\s;]*$/.test(s("languages"))) && a("languages", "no-language", "languages");
  let x = e === "offer", E = x ? l("capacity", (k) => Mo(k, 0, Vl), "capacity", "capacity") : null, y = {
    kind: e,
    user: t,
    id: l("id", (k) => he.test(k) ? k : null, "id"),
    level: g,
    methods: Ge.filter((k) => m.includes(k)),
    languages: p,
    capacity: E,
    region: c("region", Vr),
    timezone: l("timezone", vo, "timezone"),
    for: x ? s("for") : null,
    affiliate: c("affiliate", zr),
    note: s("note"),
    since: f("since"),
    confirmed: f("confirmed"),
    expires: u("expires"),
    // Whoever wrote another word than none did not mean that all is as usual.
    status: s("status") === null ? "open" : (S = l("status", Yl, "status")) != null ? S : "paused",
    until: u("until")
  }, w = ft.filter((k) => x || !jn.includes(k));
  return n.forEach((k, R) => {
    r.allowsOthers !== !0 && !w.includes(R) && k.trim() !== "" && a(R, "unknown-parameter", X(R), w.join(", "));
  }), { values: d === null || p.length === 0 ? null : N(O({}, y), { skill: d }), faults: o };
}
function Kl(e, t, n) {
  if (e === null)
    return t("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: o = `${Me}/Skills.json` } = n, s = he.test(e), a = r === null || r.get(e) !== null ? null : r.find(e);
  if (a !== null)
    return a.id;
  if (!s || r !== null && r.get(e) === null) {
    let l = e.startsWith("xn--") ? Lt(e) : e, i = r === null ? null : Dr(l, r);
    i === null ? t("skill", s ? "unknown-skill" : "no-such-skill", X(l), o) : t("skill", s ? "near-skill" : "near-skill-only", X(l), o, i.words, i.skill);
  }
  return s ? e : null;
}
function Yl(e) {
  var t;
  return (t = jr.find((n) => n === e.toLowerCase())) != null ? t : null;
}
function Xl(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let o of e)
    t.set((r = (n = pe(o)) == null ? void 0 : n.code) != null ? r : o, o);
  return Array.from(t.values());
}
function Mo(e, t, n) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= t && r <= n ? r : null;
}

// src/core/exchange/record-ids.ts
var Jl = 48;
function Lo(e) {
  let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Map(), r = ({ kind: s }, a) => `${s} ${a}`, o = e.map((s) => {
    let a = s.id !== null && !t.has(r(s, s.id));
    return a && t.add(r(s, s.id)), a;
  });
  return e.map((s, a) => {
    var c;
    if (o[a] === !0)
      return { record: N(O({}, s), { id: s.id }), faults: [] };
    let l = s.skill, i = (c = n.get(r(s, l))) != null ? c : 2;
    for (; t.has(r(s, l)); i++) {
      let u = `-${i}`;
      l = s.skill.slice(0, Jl - u.length) + u;
    }
    return n.set(r(s, s.skill), i), t.add(r(s, l)), { record: N(O({}, s), { id: l }), faults: s.id === null ? [] : [Le("id", "id-taken", s.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function $e(e, t, n = {}) {
  let r = xe(t), o = e.map((a) => {
    let l = /* @__PURE__ */ new Map();
    return a.parameters.forEach((i, c) => l.set(c, Ve(i))), Po(Ql(a), r, l, n);
  }), s = Lo(
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
function Je(e, t, n = ["User"]) {
  let r = `${t}/People/`, o = e.indexOf(":"), s = "";
  return e.startsWith(r) ? s = e.slice(r.length) : o !== -1 && n.includes(e.slice(0, o)) && (s = e.slice(o + 1).split("/")[0]), s.trim() === "" || s.includes("/") ? null : xe(s);
}
function Ql({ template: e }) {
  return e === de.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function No(e, t) {
  let n = 1;
  for (; t.includes(e.charAt(0) + n); )
    n++;
  return e.charAt(0) + n;
}
function zn(e) {
  let t = /* @__PURE__ */ new Map();
  return ft.filter((n) => e.kind === "offer" || !jn.includes(n)).forEach((n) => {
    let r = n === "lang" ? null : e[n], o = r === null ? "" : n === "timezone" ? Ao(r) : Array.isArray(r) ? r.join(";") : String(r);
    o !== "" && t.set(n, o);
  }), t;
}
var Zl = /[=|{}[\]<>&\n]|^$/, ec = /^[+-]\d\d:\d\d$/;
function tc(e) {
  return ec.test(e) ? e : Q(e);
}
function Io(e, t, n = /* @__PURE__ */ new Map()) {
  let r = Array.from(t.keys()).filter((s) => !Zl.test(s)), o = (s) => ft.includes(s) ? ft.indexOf(s) : 1 / 0;
  return r.sort((s, a) => o(s) - o(a) || r.indexOf(s) - r.indexOf(a)), Ke(
    de[e],
    r.map((s) => {
      var a;
      return [s, (a = n.get(s)) != null ? a : tc(t.get(s))];
    })
  );
}
function nc(e) {
  return Io(e.kind, zn(e));
}
function rc(e, { kind: t, id: n }, { readCalls: r, taxonomy: o }) {
  let s = $e(r(e), "", { taxonomy: o != null ? o : null }).find(({ record: a, call: l }) => {
    var i;
    return a === null ? l.template === de[t] && ((i = l.parameters.get("id")) != null ? i : "") === n : a.kind === t && a.id === n;
  });
  return s === void 0 ? null : s.call;
}
function Fo(e, t, n) {
  var c;
  let { readCalls: r } = n, o = nc(t), s = r(e), a = s.filter(({ template: u }) => u === de[t.kind]).pop(), l = [e.replace(/\s+$/, "").length, 0];
  a !== void 0 && oc(e, a) && l.unshift(a.end);
  let i = l.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${o}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = i.find((u) => r(u).length === s.length + 1)) != null ? c : i[0];
}
function Co(e, t, n, r) {
  var u;
  let { mends: o = !1 } = r, s = rc(e, t, r);
  if (s === null)
    return null;
  let a = zn(n), [l] = $e([s], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), i = l != null && l.record ? zn(l.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return s.parameters.forEach((d, g) => {
    let m = a.get(g) === i.get(g) && t.kind === n.kind;
    (g === "lang" || !o && m) && d.trim() !== "" && a.set(g, Pe(d).trim()), m && a.has(g) && Ve(d) !== Pe(d) && c.set(g, d.trim());
  }), e.slice(0, s.start) + Io(n.kind, a, c) + e.slice(s.end);
}
function oc(e, { start: t, end: n }) {
  return (t === 0 || e.charAt(t - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(n));
}

// src/core/exchange/exchange-request.ts
var sc = ["accepted", "done"];
function $o(e) {
  return new Set(e.filter(({ state: t }) => sc.includes(t)).map(({ seek: t }) => t));
}

// src/core/exchange/method-sets.ts
function _o(e) {
  return e.reduce((t, n) => t | 1 << Ge.indexOf(n), 0);
}
function Ho(e, t) {
  return Ge.filter((n, r) => (e & t & 1 << r) !== 0);
}
function Uo(e, t) {
  return Math.floor(100 * Do(e & t) / Do(e | t));
}
function Do(e) {
  let t = 0;
  for (let n = e; n !== 0; n >>= 1)
    t += n & 1;
  return t;
}

// src/core/exchange/time-passed.ts
function Vn(e, t) {
  return Math.max(0, Math.round((Date.parse(`${t}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function Wo(e, t) {
  let n = Math.floor(e / t), r = e - n * t;
  return n > 7 ? 0 : Math.floor(100 * (2 * t - r) / (2 * t * 2 ** n));
}
function Bo(e, t) {
  return Math.min(100, Math.floor(100 * e / t));
}

// src/core/exchange/participants.ts
var ac = 3;
function jo(e, t) {
  var E, y, w, S, k, R, F;
  let { records: n, requests: r = [], blocked: o = /* @__PURE__ */ new Set(), date: s, taxonomy: a = null } = e, l = n.slice().sort((M, I) => re(ae(M), ae(I))), i = Go(l.map(({ user: M }) => M)), c = /* @__PURE__ */ new Set();
  l.forEach((M) => qo(M).forEach(([I]) => c.add(I)));
  let u = Array.from(c).sort(re), d = Go(u), g = r.filter(({ state: M }) => M === "accepted"), m = ic(g, ({ offer: M }) => M), f = $o(r), h = [], p = /* @__PURE__ */ new Map(), x = { offer: [], seek: [] };
  for (let M of l) {
    let I = ae(M), C = o.has(M.user) ? "blocked" : (E = je(M, s)) != null ? E : M.kind === "seek" && f.has(I) ? "matched" : null, A = ze(M.skill, a);
    if (C !== null) {
      h.push({ kind: M.kind, record: I, reason: C }), M.kind === "offer" && p.set(A, ((y = p.get(A)) != null ? y : 0) + 1);
      continue;
    }
    let L = qo(M).map(([G, z]) => [d.get(G), z]).sort(([G], [z]) => G - z), T = M.kind === "seek" ? 1 : (w = M.capacity) != null ? w : t.usualCapacity, _ = M.confirmed !== null && M.confirmed <= s ? Vn(M.confirmed, s) : null, U = Vn((k = (S = M.since) != null ? S : M.confirmed) != null ? k : s, s);
    x[M.kind].push({
      index: x[M.kind].length,
      record: M,
      key: I,
      account: i.get(M.user),
      skill: A,
      level: (R = M.level) != null ? R : 0,
      methods: _o(M.methods),
      languages: L.map(([G]) => G),
      proficiencies: L.map(([, G]) => G),
      region: M.region === null ? null : M.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: _,
      freshness: _ === null ? 0 : Wo(_, t.freshnessHalfLife),
      waitedDays: U,
      waiting: Bo(U, t.fullWaiting),
      capacity: T,
      room: M.kind === "seek" ? 1 : Math.max(0, T - ((F = m.get(I)) != null ? F : 0))
    });
  }
  return {
    seeks: x.seek,
    offers: x.offer,
    languages: u,
    absentOffers: p,
    absences: h.sort(
      (M, I) => re(M.kind, I.kind) || re(M.record, I.record)
    ),
    between: lc(r, l, i, a)
  };
}
function qo(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let o of e.languages) {
    let s = pe(o);
    if (s !== null) {
      let a = Be(s.code);
      t.set(a, Math.max((n = t.get(a)) != null ? n : 0, (r = s.proficiency) != null ? r : ac));
    }
  }
  return Array.from(t);
}
function Go(e) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((n) => {
    t.has(n) || t.set(n, t.size);
  }), t;
}
function ic(e, t) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var o;
    return n.set(t(r), ((o = n.get(t(r))) != null ? o : 0) + 1);
  }), n;
}
var Kn = ["declined", "done", "accepted", "asked"];
function lc(e, t, n, r) {
  var i;
  let o = new Map(t.map((c) => [`${c.kind} ${ae(c)}`, c.skill])), s = (c) => n.get(c.slice(0, c.lastIndexOf("/"))), a = /* @__PURE__ */ new Map(), l = (c, u) => c * n.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: m = [] } of e) {
    let [f, h] = [s(c), s(u)], p = [o.get(`offer ${u}`), g, o.get(`seek ${c}`)].filter((y) => y !== void 0);
    if (f === void 0 || h === void 0 || !Kn.includes(d))
      continue;
    let x = l(f, h), E = (i = a.get(x)) != null ? i : /* @__PURE__ */ new Map();
    (d === "declined" ? p.concat(m) : p.slice(0, 1)).forEach((y) => {
      let w = ze(y, r), S = E.get(w);
      (S === void 0 || Kn.indexOf(d) < Kn.indexOf(S)) && E.set(w, d);
    }), a.set(x, E);
  }
  return (c, u, d) => {
    var g, m;
    return a.size === 0 ? null : (m = (g = a.get(l(c, u))) == null ? void 0 : g.get(d)) != null ? m : null;
  };
}

// src/core/exchange/reciprocity.ts
function Ko(e, t) {
  let n = Vo(e.offers), r = /* @__PURE__ */ new Map();
  return Vo(e.seeks).forEach((o, s) => {
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
        for (let u of (i = n.get(o)) != null ? i : zo)
          l = Math.max(l, (c = a.get(u)) != null ? c : 0);
      return l;
    },
    best: (o, s) => {
      var a;
      return ((a = n.get(o)) != null ? a : zo).map((l) => {
        var i, c;
        return { skill: l, quality: (c = (i = r.get(s)) == null ? void 0 : i.get(l)) != null ? c : 0 };
      }).reduce((l, i) => {
        var c;
        return i.quality > ((c = l == null ? void 0 : l.quality) != null ? c : 0) ? i : l;
      }, null);
    }
  };
}
var zo = [];
function Vo(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { account: r, skill: o } of e) {
    let s = t.get(r);
    s === void 0 ? t.set(r, /* @__PURE__ */ new Set([o])) : s.add(o);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r, o) => n.set(o, Array.from(r).sort())), n;
}

// src/core/json/read-limits.ts
function Yn(e, t, n, r, o, s) {
  let a = Object.keys(n), l = Z(e) ? e : {};
  e !== void 0 && !Z(e) && s.push({ path: t, code: "expected-object", parameters: [] });
  let i = [...a, ...o];
  for (let u of Object.keys(l))
    i.includes(u) || s.push({ path: ye(t, u), code: "unknown-property", parameters: [X(u), i] });
  let c = {};
  for (let u of a) {
    let d = te(l, u), [g, m] = n[u], f = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > m ? { code: "too-large", parameters: [d, m] } : null;
    f !== null && s.push(O({ path: ye(t, u) }, f)), c[u] = d === void 0 || f !== null ? r[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var De = [
  "skill",
  "level",
  "language",
  "method",
  "place",
  "reciprocity",
  "freshness",
  "room",
  "waiting"
], yt = {
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
}, cc = 1e3, uc = {
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
function Yo(e, t = "$.matching") {
  let n = [], r = Yn(e, t, uc, yt, ["weights"], n), o = Z(e) ? te(e, "weights") : void 0, s = ye(t, "weights"), a = dc(De, () => [0, cc]), l = Yn(o, s, a, yt.weights, [], n);
  return De.every((i) => l[i] === 0) && (n.push({ path: s, code: "weights-zero", parameters: [] }), l = yt.weights), { options: N(O({}, r), { weights: l }), faults: n };
}
function dc(e, t) {
  let n = {};
  return e.forEach((r) => {
    n[r] = t(r);
  }), n;
}

// src/core/exchange/score-pair.ts
var Xn = 50, gc = [0, 20, 40, 70, 85, 95, 100], pc = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, Xo = 540;
function ns(e, t) {
  let n = rs(e, t);
  return n === -1 ? null : { language: Math.floor(n / 8), proficiency: n % 8 };
}
function rs(e, t) {
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
function os(e, t) {
  let { weights: n } = e, r = De.reduce((s, a) => s + n[a], 0), o = (s) => Math.floor((20 * s + r) / (2 * r));
  return {
    score: (s, a, l) => o(
      n.skill * l + n.level * Jo(s, a) + n.language * Qo(s, a) + n.method * Zo(s, a) + n.place * es(s, a) + n.reciprocity * t(s.account, a.account) + n.freshness * a.freshness + n.room * ts(a) + n.waiting * s.waiting
    ),
    qualities: (s, a, l) => ({
      skill: l,
      level: Jo(s, a),
      language: Qo(s, a),
      method: Zo(s, a),
      place: es(s, a),
      reciprocity: t(s.account, a.account),
      freshness: a.freshness,
      room: ts(a),
      waiting: s.waiting
    }),
    points: (s) => {
      let a = {}, l = 0, i = 0;
      for (let c of De)
        l += n[c] * s[c], a[c] = o(l) - i, i += a[c];
      return a;
    }
  };
}
function Jo(e, t) {
  var n;
  return e.level === 0 || t.level === 0 ? Xn : (n = pc[t.level - e.level]) != null ? n : 0;
}
function Qo(e, t) {
  let n = rs(e, t);
  return n === -1 ? 0 : gc[n % 8];
}
function Zo(e, t) {
  return e.methods === 0 || t.methods === 0 ? Xn : Uo(e.methods, t.methods);
}
function es(e, t) {
  let n = e.record.timezone, r = t.record.timezone;
  return n !== null && r !== null ? Math.max(0, Math.floor(100 * (Xo - Wt(n, r)) / Xo)) : e.region === null || t.region === null ? Xn : e.region === t.region ? 100 : 0;
}
function ts({ room: e, capacity: t }) {
  return t === 0 ? 0 : Math.floor(100 * e / t);
}

// src/core/exchange/skill-relations.ts
var ss = { same: 100, narrower: 90, broader: 60, near: 30 }, mc = { narrower: 10, broader: 15 }, fc = 10;
function Bt(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    relatedTo: (n) => {
      let r = t.get(n);
      return r === void 0 && (r = e === null ? [as(n)] : yc(n, e), t.set(n, r)), r;
    }
  };
}
function as(e) {
  return { skill: e, relation: "same", quality: ss.same };
}
function yc(e, t) {
  let n = /* @__PURE__ */ new Map([[e, as(e)]]), r = (l, i, c) => {
    let u = !n.has(l);
    if (u) {
      let d = i === "near" ? 0 : mc[i] * (c - 1);
      n.set(l, { skill: l, relation: i, quality: Math.max(fc, ss[i] - d) });
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
function is(e, t) {
  var a;
  let n = jo(e, t), r = Bt((a = e.taxonomy) != null ? a : null), o = Ko(n, r), s = /* @__PURE__ */ new Map();
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
    scorer: os(t, o.quality)
  };
}
function ls(e, t, n) {
  var r;
  return (r = e.relations.relatedTo(t.skill).find(({ skill: o }) => o === n.skill)) != null ? r : null;
}

// src/core/exchange/reasons.ts
function cs(e, t, n, r) {
  let o = e.scorer.qualities(t, n, r.quality), s = e.scorer.points(o), a = hc(e, t, n, r, o), l = [];
  for (let i of De) {
    let c = a[i];
    c !== null && l.push({ part: i, code: c.code, parameters: c.parameters, points: s[i] });
  }
  return l;
}
function ne(e, ...t) {
  return { code: e, parameters: t };
}
function hc(e, t, n, r, o) {
  let s = e.reciprocity.best(t.account, n.account);
  return {
    skill: r.relation === "same" ? ne("skill-same", { skill: n.skill }) : ne(`skill-${r.relation}`, { skill: n.skill }, { skill: t.skill }),
    level: t.level === 0 || n.level === 0 ? ne("level-unknown") : ne(n.level < t.level ? "level-low" : "level-fits", n.level, t.level),
    language: xc(e, t, n),
    method: kc(t, n),
    place: bc(t, n),
    reciprocity: s === null ? null : ne("reciprocal", { skill: s.skill }),
    freshness: n.confirmedDays === null ? ne("confirmed-unknown") : n.confirmedDays === 0 ? ne("confirmed-today") : ne("confirmed-days", n.confirmedDays),
    room: ne("room", n.room, n.capacity),
    waiting: o.waiting === 0 ? null : ne("waiting", t.waitedDays)
  };
}
function xc(e, t, n) {
  let r = ns(t, n);
  if (r === null)
    return null;
  let o = r.proficiency >= e.options.leastProficiency;
  return ne(o ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function kc(e, t) {
  if (e.methods === 0 || t.methods === 0)
    return ne("methods-any");
  let n = Ho(e.methods, t.methods);
  return n.length === 0 ? ne("methods-different") : ne("methods", { methods: n });
}
function bc(e, t) {
  let [n, r] = [e.record.timezone, t.record.timezone];
  if (n !== null && r !== null) {
    let o = Wt(n, r);
    return o === 0 ? ne("timezone-same") : ne("timezone-apart", o / 60);
  }
  return e.region === null || t.region === null ? ne("place-unknown") : e.region === t.region ? ne("region-same", { region: t.record.region }) : ne("region-different");
}

// src/core/exchange/pair-reasons.ts
var wc = [
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
function qt(e, t, n, r) {
  let o = is(n, r), s = o.participants.seeks.find(({ key: i }) => i === e), a = o.participants.offers.find(({ key: i }) => i === t), l = s === void 0 || a === void 0 ? null : ls(o, s, a);
  return s === void 0 || a === void 0 || l === null ? [] : cs(o, s, a, l);
}
function Gt(e) {
  return wc.includes(e.code);
}

// src/core/exchange/steps/exchange-requests.ts
var Ec = {
  asked: "asked",
  accepted: "accepted",
  declined: "declined",
  done: "done",
  withdrawn: "expired",
  expired: "expired",
  lapsed: "expired",
  "not-met": "expired"
};
function jt(e) {
  return e.map(({ seek: t, offer: n, state: r, skill: o, skills: s }) => O(O({
    seek: t,
    offer: n,
    state: Ec[r]
  }, o === null ? {} : { skill: o }), r === "declined" && s.length > 1 ? { skills: s } : {}));
}

// src/core/exchange/steps/room.ts
function us(e, t, n, r, o) {
  let s = e.filter((l) => l.state === "accepted" && l[t] === n && !ee(l).includes(o)).map(({ expires: l }) => l != null ? l : "").sort(), a = s.length >= r;
  return { isFull: a, until: a && r > 0 && s[s.length - r] || null };
}

// src/core/exchange/steps/follow-exchanges.ts
var Jn = 21, Sc = 180, Rc = 366;
function zt(e, t) {
  var r;
  let n = [];
  for (let { round: o, skills: s, disregarded: a } of ms(e, t))
    o !== null && n.push(N(O({}, Ic(o, t.date)), { skills: s, skill: (r = s[0]) != null ? r : null, disregarded: a }));
  return n;
}
function ps(e, t) {
  return ms(e, t).reduce((n, { disregarded: r }) => n.concat(r), []);
}
function ms(e, t) {
  if (!Se(t.date))
    throw new RangeError(`\u201C${t.date}\u201D is no date.`);
  let n = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(Tc)) {
    let o = `${r.seek}
${r.offer}`, s = n.get(o);
    s === void 0 ? n.set(o, [r]) : s.push(r);
  }
  return Array.from(n.keys()).sort(re).map((r) => {
    let o = null, s = [];
    for (let a of n.get(r)) {
      let l = a.at.slice(0, 10) > t.date ? "future" : ee(a).includes(a.user) ? Oc(a, o, t) : "not-a-party";
      typeof l == "string" ? s.push({ step: a, reason: l }) : o = l;
    }
    return { round: o, skills: vc(n.get(r), o), disregarded: s };
  });
}
function Tc(e, t) {
  return re(e.at, t.at) || gt.indexOf(e.step) - gt.indexOf(t.step) || re(ds(e), ds(t));
}
function ds({ user: e, outcome: t, on: n, skill: r, note: o }) {
  return JSON.stringify([e, t, n, r, o]);
}
function Oc(e, t, n) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return Lc(e, t, n);
  if (e.step === "decline" && Ac(e, t))
    return Mc(e, t);
  if (t === null)
    return "no-request";
  let o = t.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (t.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return Nc(e, t, o);
    if (Vt(t, r) !== "accepted")
      return "over";
    let s = Fc(e.on, ht(r, Rc)), a = ht(gs(r, s), ys(n));
    return N(O({}, t), { steps: o, on: e.on, until: gs(t.until, a) });
  }
  if (e.step === "withdraw" && Pc(e, t))
    return N(O({}, t), { steps: o, since: r, phase: "withdrawn" });
  if (t.phase !== "asked") {
    let [s] = t.steps.slice(-1);
    return (s == null ? void 0 : s.step) === e.step && s.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== t.asker : e.user === t.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > t.until && e.step !== "decline" ? "expired" : e.step === "accept" ? fs(t, e, n) : e.step === "decline" ? N(O({}, t), { steps: o, since: r, phase: "declined", declinedBy: t.declinedBy.concat([e.user]) }) : N(O({}, t), { steps: o, since: r, phase: "withdrawn" });
}
function vc(e, t) {
  let n = e.filter((s) => ee(s).includes(s.user)), r = n.filter((s) => t == null ? void 0 : t.steps.includes(s)), o = [
    ...n.filter(({ user: s, step: a }) => a === "decline" && (t == null ? void 0 : t.declinedBy.includes(s))),
    ...r,
    ...n
  ].map(({ skill: s }) => s).filter((s) => s !== null);
  return Array.from(new Set(o));
}
function Ac(e, t) {
  if (t === null || t.phase === "withdrawn")
    return !0;
  if (t.phase === "declined")
    return !t.declinedBy.includes(e.user);
  let n = Vt(t, e.at.slice(0, 10));
  return n === "lapsed" || n === "not-met" || n === "expired" && t.asker === e.user;
}
function Mc(e, t) {
  var r;
  let n = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: ee(e).filter((o) => o !== e.user)[0],
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
function Pc(e, { phase: t, steps: n }) {
  let r = n.filter(({ user: o }) => o === e.user);
  return t === "accepted" && r.some(({ step: o }) => o === "ask") && !r.some(({ step: o }) => o === "meet" || o === "confirm");
}
function Lc(e, t, n) {
  var s;
  let r = e.at.slice(0, 10), o = t === null ? null : Vt(t, r);
  return t !== null && o === "asked" ? e.user === t.asker ? "repeated" : fs(t, e, n) : t !== null && (o === "accepted" || o === "done") ? o === "done" ? "done-before" : "answered" : t !== null && t.declinedBy.some((a) => a !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: ht(r, (s = n.replyDays) != null ? s : Jn),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function fs(e, t, n) {
  let r = t.at.slice(0, 10);
  return N(O({}, e), {
    phase: "accepted",
    since: r,
    until: ht(r, ys(n)),
    steps: e.steps.concat([t])
  });
}
function Nc(e, t, n) {
  return t.confirmed.get(e.user) === e.outcome ? "repeated" : N(O({}, t), {
    steps: n,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(t.confirmed).set(e.user, e.outcome)
  });
}
function Vt({ phase: e, confirmed: t, until: n }, r) {
  return e === "asked" ? r > n ? "expired" : "asked" : e !== "accepted" ? e : Array.from(t.values()).includes("not-met") ? "not-met" : t.size === 2 ? "done" : r > n ? "lapsed" : "accepted";
}
function Ic(e, t) {
  let { seek: n, offer: r, asker: o, until: s, on: a, confirmed: l, steps: i, declinedBy: c } = e, u = Vt(e, t), d = u === "asked" || u === "accepted", g = ee(e);
  return {
    seek: n,
    offer: r,
    asker: o,
    state: u,
    on: a,
    confirmed: l,
    steps: i,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? ht(s, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? s : null,
    waitingFor: u === "asked" ? g.filter((m) => m !== o) : u === "accepted" && (a === null || a <= t) ? g.filter((m) => !l.has(m)) : []
  };
}
function ys(e) {
  var t;
  return (t = e.lapseDays) != null ? t : Sc;
}
function Fc(e, t) {
  return e < t ? e : t;
}
function gs(e, t) {
  return e > t ? e : t;
}
function ht(e, t) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + t * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10);
}

// src/core/exchange/exchange-templates.ts
var xt = "Skill exchange step", _e = "Skill exchange preferences", Kt = [
  de.offer,
  de.seek,
  xt,
  _e
];

// src/core/exchange/steps/write-step.ts
function hs(e) {
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
  return Ke(xt, t.filter(([, n]) => n !== null && n !== "").map(([n, r]) => [n, n === "at" ? r : Q(r)]));
}
function Yt(e, t) {
  let n = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${n}${t}
`;
}

// src/core/exchange/steps/preferences.ts
var xs = ["messages", "matches", "lang"];
function kt(e) {
  let t = [], n = e.filter(({ template: s }) => s === _e), r = (s) => n.every(({ parameters: a }) => {
    var i;
    let l = Pe((i = a.get(s)) != null ? i : "").trim().toLowerCase();
    return l !== "" && l !== "yes" && l !== "no" && t.push({
      parameter: s,
      key: "localskills-template-preferences-fault-value",
      parameters: [X(l), s]
    }), l === "" || l === "yes";
  }), o = { messages: r("messages"), matches: r("matches") };
  return n.forEach(({ parameters: s }) => s.forEach((a, l) => {
    !xs.includes(l) && a.trim() !== "" && t.push(Le(l, "unknown-parameter", X(l), xs.join(", ")));
  })), { preferences: o, faults: t };
}
function ks(e, t, n) {
  let r = t.filter(({ template: i }) => i === _e), o = n.messages && n.matches, s = (i) => i ? "yes" : "no", a = Ke(_e, [
    ["messages", s(n.messages)],
    ["matches", s(n.matches)]
  ]), [l] = r;
  return l === void 0 ? o ? e : Yt(e, a) : r.slice().reverse().reduce((i, { start: c, end: u }) => {
    let d = c === l.start ? u : u + /^\n{0,2}/.exec(i.slice(u))[0].length;
    return i.slice(0, c) + (c === l.start ? a : "") + i.slice(d);
  }, e);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Xt(e, t = !1) {
  let n = e.length, r = 0, o = "", s = 0, a = 16, l = 0, i = 0, c = 0, u = 0, d = 0;
  function g(y, w) {
    let S = 0, k = 0;
    for (; S < y || !w; ) {
      let R = e.charCodeAt(r);
      if (R >= 48 && R <= 57)
        k = k * 16 + R - 48;
      else if (R >= 65 && R <= 70)
        k = k * 16 + R - 65 + 10;
      else if (R >= 97 && R <= 102)
        k = k * 16 + R - 97 + 10;
      else
        break;
      r++, S++;
    }
    return S < y && (k = -1), k;
  }
  function m(y) {
    r = y, o = "", s = 0, a = 16, d = 0;
  }
  function f() {
    let y = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Qe(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Qe(e.charCodeAt(r)))
        for (r++; r < e.length && Qe(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(y, r);
    let w = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Qe(e.charCodeAt(r))) {
        for (r++; r < e.length && Qe(e.charCodeAt(r)); )
          r++;
        w = r;
      } else
        d = 3;
    return e.substring(y, w);
  }
  function h() {
    let y = "", w = r;
    for (; ; ) {
      if (r >= n) {
        y += e.substring(w, r), d = 2;
        break;
      }
      let S = e.charCodeAt(r);
      if (S === 34) {
        y += e.substring(w, r), r++;
        break;
      }
      if (S === 92) {
        if (y += e.substring(w, r), r++, r >= n) {
          d = 2;
          break;
        }
        switch (e.charCodeAt(r++)) {
          case 34:
            y += '"';
            break;
          case 92:
            y += "\\";
            break;
          case 47:
            y += "/";
            break;
          case 98:
            y += "\b";
            break;
          case 102:
            y += "\f";
            break;
          case 110:
            y += `
`;
            break;
          case 114:
            y += "\r";
            break;
          case 116:
            y += "	";
            break;
          case 117:
            let R = g(4, !0);
            R >= 0 ? y += String.fromCharCode(R) : d = 4;
            break;
          default:
            d = 5;
        }
        w = r;
        continue;
      }
      if (S >= 0 && S <= 31)
        if (bt(S)) {
          y += e.substring(w, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return y;
  }
  function p() {
    if (o = "", d = 0, s = r, i = l, u = c, r >= n)
      return s = n, a = 17;
    let y = e.charCodeAt(r);
    if (Qn(y)) {
      do
        r++, o += String.fromCharCode(y), y = e.charCodeAt(r);
      while (Qn(y));
      return a = 15;
    }
    if (bt(y))
      return r++, o += String.fromCharCode(y), y === 13 && e.charCodeAt(r) === 10 && (r++, o += `
`), l++, c = r, a = 14;
    switch (y) {
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
        return r++, o = h(), a = 10;
      // comments
      case 47:
        let w = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < n && !bt(e.charCodeAt(r)); )
            r++;
          return o = e.substring(w, r), a = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let S = n - 1, k = !1;
          for (; r < S; ) {
            let R = e.charCodeAt(r);
            if (R === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, k = !0;
              break;
            }
            r++, bt(R) && (R === 13 && e.charCodeAt(r) === 10 && r++, l++, c = r);
          }
          return k || (r++, d = 1), o = e.substring(w, r), a = 13;
        }
        return o += String.fromCharCode(y), r++, a = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(y), r++, r === n || !Qe(e.charCodeAt(r)))
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
        return o += f(), a = 11;
      // literals and unknown symbols
      default:
        for (; r < n && x(y); )
          r++, y = e.charCodeAt(r);
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
        return o += String.fromCharCode(y), r++, a = 16;
    }
  }
  function x(y) {
    if (Qn(y) || bt(y))
      return !1;
    switch (y) {
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
  function E() {
    let y;
    do
      y = p();
    while (y >= 12 && y <= 15);
    return y;
  }
  return {
    setPosition: m,
    getPosition: () => r,
    scan: t ? E : p,
    getToken: () => a,
    getTokenValue: () => o,
    getTokenOffset: () => s,
    getTokenLength: () => r - s,
    getTokenStartLine: () => i,
    getTokenStartCharacter: () => s - u,
    getTokenError: () => d
  };
}
function Qn(e) {
  return e === 32 || e === 9;
}
function bt(e) {
  return e === 10 || e === 13;
}
function Qe(e) {
  return e >= 48 && e <= 57;
}
var bs;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(bs || (bs = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var $c = new Array(20).fill(0).map((e, t) => " ".repeat(t)), Ze = 200, Dc = {
  " ": {
    "\n": new Array(Ze).fill(0).map((e, t) => `
` + " ".repeat(t)),
    "\r": new Array(Ze).fill(0).map((e, t) => "\r" + " ".repeat(t)),
    "\r\n": new Array(Ze).fill(0).map((e, t) => `\r
` + " ".repeat(t))
  },
  "	": {
    "\n": new Array(Ze).fill(0).map((e, t) => `
` + "	".repeat(t)),
    "\r": new Array(Ze).fill(0).map((e, t) => "\r" + "	".repeat(t)),
    "\r\n": new Array(Ze).fill(0).map((e, t) => `\r
` + "	".repeat(t))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Zn;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Zn || (Zn = {}));
function ws(e, t, n = Zn.DEFAULT) {
  let r = Xt(e, !1), o = [], s = 0;
  function a(T) {
    return T ? () => s === 0 && T(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(T) {
    return T ? (P) => s === 0 && T(P, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(T) {
    return T ? (P) => s === 0 && T(P, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
  }
  function c(T) {
    return T ? () => {
      s > 0 ? s++ : T(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) === !1 && (s = 1);
    } : () => !0;
  }
  function u(T) {
    return T ? () => {
      s > 0 && s--, s === 0 && T(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = c(t.onObjectBegin), g = i(t.onObjectProperty), m = u(t.onObjectEnd), f = c(t.onArrayBegin), h = u(t.onArrayEnd), p = i(t.onLiteralValue), x = l(t.onSeparator), E = a(t.onComment), y = l(t.onError), w = n && n.disallowComments, S = n && n.allowTrailingComma;
  function k() {
    for (; ; ) {
      let T = r.scan();
      switch (r.getTokenError()) {
        case 4:
          R(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          R(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          R(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          w || R(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          R(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          R(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (T) {
        case 12:
        case 13:
          w ? R(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : E();
          break;
        case 16:
          R(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return T;
      }
    }
  }
  function R(T, P = [], _ = []) {
    if (y(T), P.length + _.length > 0) {
      let U = r.getToken();
      for (; U !== 17; ) {
        if (P.indexOf(U) !== -1) {
          k();
          break;
        } else if (_.indexOf(U) !== -1)
          break;
        U = k();
      }
    }
  }
  function F(T) {
    let P = r.getTokenValue();
    return T ? p(P) : (g(P), o.push(P)), k(), !0;
  }
  function M() {
    switch (r.getToken()) {
      case 11:
        let T = r.getTokenValue(), P = Number(T);
        isNaN(P) && (R(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), P = 0), p(P);
        break;
      case 7:
        p(null);
        break;
      case 8:
        p(!0);
        break;
      case 9:
        p(!1);
        break;
      default:
        return !1;
    }
    return k(), !0;
  }
  function I() {
    return r.getToken() !== 10 ? (R(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (F(!1), r.getToken() === 6 ? (x(":"), k(), L() || R(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : R(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), o.pop(), !0);
  }
  function C() {
    d(), k();
    let T = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (T || R(4, [], []), x(","), k(), r.getToken() === 2 && S)
          break;
      } else T && R(6, [], []);
      I() || R(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), T = !0;
    }
    return m(), r.getToken() !== 2 ? R(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : k(), !0;
  }
  function A() {
    f(), k();
    let T = !0, P = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (P || R(4, [], []), x(","), k(), r.getToken() === 4 && S)
          break;
      } else P && R(6, [], []);
      T ? (o.push(0), T = !1) : o[o.length - 1]++, L() || R(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), P = !0;
    }
    return h(), T || o.pop(), r.getToken() !== 4 ? R(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : k(), !0;
  }
  function L() {
    switch (r.getToken()) {
      case 3:
        return A();
      case 1:
        return C();
      case 10:
        return F(!0);
      default:
        return M();
    }
  }
  return k(), r.getToken() === 17 ? n.allowEmptyContent ? !0 : (R(4, [], []), !1) : L() ? (r.getToken() !== 17 && R(9, [], []), !0) : (R(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Es;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Es || (Es = {}));
var Ss;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Ss || (Ss = {}));
var er = ws;
var Rs;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(Rs || (Rs = {}));

// src/core/json/parse-json.ts
function Te(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let t = JSON.parse(e);
    return zc(t) ? { value: void 0, faults: [tr] } : { value: t, faults: Kc(e) };
  } catch (t) {
    return { value: void 0, faults: [t instanceof SyntaxError ? Vc(e) : tr] };
  }
}
var vs = { disallowComments: !0, allowTrailingComma: !1 }, Gc = 100, tr = { path: "$", code: "json-too-deep", parameters: [] }, jc = {
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
function zc(e) {
  let t = [e].filter(Ts);
  for (let n = 0; t.length > 0; n++) {
    if (n === Gc)
      return !0;
    let r = [];
    for (let o of t)
      for (let s of Object.keys(o).map((a) => o[a]))
        Ts(s) && r.push(s);
    t = r;
  }
  return !1;
}
function Ts(e) {
  return typeof e == "object" && e !== null;
}
function Vc(e) {
  var l;
  let t = null;
  try {
    er(e, {
      onError: (i, c, u) => {
        t = t != null ? t : { error: i, offset: c, length: u };
      }
    }, vs);
  } catch (i) {
    return tr;
  }
  let n = t;
  if (n === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: n === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, n.offset), o = e.slice(n.offset, n.offset + Math.max(n.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return Os("json-trailing-comma", e, r.lastIndexOf(","), o);
  let s = (l = jc[n.error]) != null ? l : "json-invalid";
  return Os(s === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : s : s, e, n.offset, o);
}
function Os(e, t, n, r) {
  let o = t.slice(0, n).split(/\r\n?|\n/), s = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, s, X(r)] };
}
function Kc(e) {
  let t = [], n = [];
  return er(e, {
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
        let d = i().reduce(ye, "$");
        t.push({
          path: ye(d, r),
          code: "json-duplicate-key",
          parameters: [X(r), u, a + 1]
        });
      }
    }
  }, vs), t;
}

// src/core/site-configuration.ts
var As = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Ms(e) {
  if (e === null)
    return { root: Me, faults: [] };
  let { value: t, faults: n } = Te(e);
  if (!Z(t))
    return { root: Me, faults: n.length > 0 ? n : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = te(t, "root");
  return r === void 0 ? { root: Me, faults: n } : typeof r != "string" || As.test(r) ? { root: Me, faults: [...n, { path: "$.root", code: "expected-text", parameters: [X(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: n };
}
var Yc = /^https?:\/\/[^\s[\]{}|<>"'~]+$/;
function Jt(e) {
  return Yc.test(e);
}
function Ps(e) {
  let t = e === null ? null : Te(e).value, n = Z(t) ? te(t, "report") : void 0;
  return typeof n == "string" && !As.test(n) ? n.trim() : null;
}

// src/ui/exchange-meeting/load-exchanges.ts
var Ls = "Module:Skills survey/i18n/languages.json";
function Oe(n) {
  return v(this, arguments, function* (e, t = []) {
    var k, R, F, M;
    let { wiki: r, titles: o, user: s, messages: a } = e, l = [s.name, ...t], [i, c, u, d] = yield Promise.all([
      Promise.all(l.map((I) => r.peopleLinkingTo(I))),
      r.readPeople(l),
      r.readPages([o.skills(), Mt, Ls]),
      r.time()
    ]), g = new Set(l);
    i.forEach((I) => I.forEach((C) => g.add(C))), Ns(c.people).forEach((I) => ee(I).forEach((C) => g.add(C)));
    let { people: m, records: f, unread: h } = g.size === l.length ? c : yield r.readPeople(Array.from(g)), p = h.find((I) => I.user === s.name);
    if (p !== void 0)
      throw p.error;
    let x = (I) => {
      var C, A;
      return (A = (C = u.get(I)) == null ? void 0 : C.latest.text) != null ? A : null;
    }, E = Te((k = x(Mt)) != null ? k : "{}").value, y = Te((R = x(Ls)) != null ? R : "{}").value, w = Z(y) && Array.isArray(y.languages) ? y.languages.filter((I) => typeof I == "string") : [], S = c.ownPages.get(s.name);
    return {
      people: m,
      records: f,
      ownPage: S === void 0 ? o.people(s.name) : S,
      steps: Ns(m),
      taxonomy: Nt(Te((F = x(o.skills())) != null ? F : "").value).taxonomy,
      matching: Z(E) ? Yo(E.matching).options : yt,
      reportPage: (M = Ps(x(Mt))) != null ? M : a.text("localskills-meeting-report-page"),
      languages: w.length > 0 ? w : ["en"],
      clockOffset: isNaN(d.getTime()) ? 0 : d.getTime() - e.now().getTime()
    };
  });
}
function nr(e, t) {
  return e.steps.some((r) => r.user === t.user && r.step === t.step && r.seek === t.seek && r.offer === t.offer && r.at === t.at) ? e : N(O({}, e), { steps: e.steps.concat([t]) });
}
function Ns(e) {
  let t = [];
  return e.forEach((n) => n.steps.forEach((r) => t.push(r))), t;
}
function wt(e, t, n = null) {
  var o;
  let r = new Date(e.now().getTime() + t.clockOffset).toISOString().replace(/\.\d+Z$/, "Z");
  return ((o = n == null ? void 0 : n.steps) != null ? o : []).reduce((s, { at: a }) => a > s ? a : s, r);
}
function ve(e, t) {
  return wt(e, t).slice(0, 10);
}
var Is = /* @__PURE__ */ new WeakMap();
function ge(e, t) {
  let n = ve(e, t), r = Is.get(t);
  if ((r == null ? void 0 : r.date) === n)
    return r.exchanges;
  let o = zt(t.steps, { date: n });
  return Is.set(t, { date: n, exchanges: o }), o;
}
function Fs(e, t) {
  let { name: n } = e.user;
  return ps(
    t.steps.filter((r) => r.user === n || ee(r).includes(n)),
    { date: ve(e, t) }
  ).filter(({ step: r, reason: o }) => r.user === n && o !== "repeated");
}
function et(e, t) {
  var n, r;
  return kt((r = (n = e.people.get(t)) == null ? void 0 : n.preferences) != null ? r : []).preferences;
}
function Et(e, t) {
  let n = [];
  return e.records.filter((r) => r.user === t).forEach(({ languages: r }) => r.forEach((o) => {
    n.includes(o) || n.push(o);
  })), n;
}

// src/core/exchange/steps/my-exchanges.ts
function Qt(e, t) {
  let n = e.filter((a) => ee(a).includes(t) && !Xc(a, t)).sort((a, l) => re(a.since, l.since) || re(a.seek, l.seek) || re(a.offer, l.offer)), r = n.filter(({ state: a }) => a === "accepted"), o = r.filter(({ confirmed: a }) => a.size > 0 && !a.has(t)), s = (a) => +!a.waitingFor.includes(t);
  return {
    toAnswer: n.filter(({ state: a, asker: l }) => a === "asked" && l !== t),
    toConfirm: o,
    agreed: r.filter((a) => !o.includes(a)).sort((a, l) => s(a) - s(l)),
    asked: n.filter(({ state: a, asker: l }) => a === "asked" && l === t),
    earlier: n.filter(({ state: a }) => a !== "asked" && a !== "accepted").reverse()
  };
}
function Xc({ state: e, asker: t, steps: n, disregarded: r }, o) {
  let s = n.concat(r.map(({ step: a }) => a));
  return e === "declined" && t === o && !s.some(({ step: a }) => a === "ask");
}
function fe(e, t) {
  let [n, r] = ee(e);
  return t === n ? r : n;
}

// src/ui/list-words.ts
function Cs(e, t) {
  let { ListFormat: n } = Intl;
  try {
    return n ? new n(t, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange-meeting/exchange-words.ts
function St(e, { seek: t, offer: n, skill: r }) {
  var o, s, a, l, i;
  return (i = (l = (a = (o = oe(e, "offer", n)) == null ? void 0 : o.skill) != null ? a : (s = oe(e, "seek", t)) == null ? void 0 : s.skill) != null ? l : r) != null ? i : "";
}
function oe(e, t, n) {
  var r;
  return (r = e.records.find((o) => o.kind === t && ae(o) === n)) != null ? r : null;
}
function Zt(e, { seek: t }, n) {
  let r = oe(e, "seek", t);
  return r !== null && r.user === n && r.status === "open" ? r : null;
}
function en({ messages: e }, t, n, r = n) {
  if (n === "")
    return b("bdi", {}, r);
  let { text: o, language: s, direction: a } = Ce(n, t.taxonomy, e);
  return b("bdi", O({ dir: a }, s === null ? {} : { lang: s }), o);
}
function Ae({ messages: e }, t, n) {
  return Ce(n, t.taxonomy, e).text;
}
function Rt({ languageName: e, messages: t }, n) {
  return Cs(n.map((r) => {
    var o, s;
    return e((s = (o = pe(r)) == null ? void 0 : o.code) != null ? s : r);
  }), t.language);
}
function rr(e, t, n, r) {
  var c, u, d, g;
  let { titles: o, pageUrl: s } = e, a = (u = (c = t.people.get(n)) == null ? void 0 : c.readings) != null ? u : [], l = (m) => m !== null && r !== null && m.kind === r.kind && m.id === r.id, i = (d = a.find((m) => l(m.record))) != null ? d : a.find((m) => m.record !== null);
  return s((g = i == null ? void 0 : i.title) != null ? g : o.people(n)) + (r === null ? "" : `#${r.kind}-${r.id}`);
}
function tn(e, t, n, r) {
  let o = rr(e, t, n, r);
  return b("a", { href: o, target: "_blank", rel: "noopener" }, b("bdi", {}, n));
}
function tt({ messages: e, user: t, formatDate: n }, r) {
  let { state: o, asker: s, since: a, on: l, confirmed: i } = r, c = fe(r, t.name), u = W(r.seek) === t.name ? "learn" : "teach", d = (g) => e.text(`localskills-meeting-state-${g}`, c, n(a));
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
var Jc = 182;
function $s(e, t, n, r) {
  let { kind: o, key: s } = n, a = oe(t, o, s);
  return W(s) === e.user.name ? "self" : r !== "active" ? "blocked" : a === null ? "gone" : je(a, ve(e, t)) !== null ? "absent" : Ds(e, t, a).isFull ? "no-room" : null;
}
function Ds(e, t, n) {
  var o;
  let r = n.kind === "seek" ? 1 : (o = n.capacity) != null ? o : t.matching.usualCapacity;
  return us(ge(e, t), n.kind, ae(n), r, e.user.name);
}
function _s(e, t, n) {
  return v(this, null, function* () {
    let { messages: r } = e, o = yield Oe(e, [W(n)]), s = oe(o, t, n), { isFull: a, until: l } = s === null ? { isFull: !1, until: null } : Ds(e, o, s);
    if (!a)
      return null;
    let i = r.text(`localskills-meeting-full-${t}`);
    return {
      status: r.text(`localskills-meeting-full-status-${t}`),
      text: l === null ? i : `${i} ${r.text("localskills-meeting-full-until", e.formatDate(l))}`
    };
  });
}
function Hs(e, t, n, r, o) {
  var f, h;
  let { user: s } = e, a = n.kind === "offer" ? "seek" : "offer", l = ve(e, t), { relatedTo: i } = Bt(t.taxonomy), c = ({ skill: p }) => {
    var y;
    let [x, E] = a === "seek" ? [p, n.skill] : [n.skill, p];
    return (y = i(x).find((w) => w.skill === E)) != null ? y : null;
  }, u = t.records.filter((p) => p.user === s.name), d = u.filter((p) => p.kind === a && je(p, l) === null).map((p) => {
    var y;
    let x = c(p), E = ae(p) === o;
    return { record: p, fits: E ? 1 / 0 : (y = x == null ? void 0 : x.quality) != null ? y : 0, isOther: !E && (x == null ? void 0 : x.relation) === "near" };
  }).filter(({ fits: p }) => p > 0).sort((p, x) => x.fits - p.fits), g = (p) => p.map(({ record: x }) => ({ key: ae(x), record: x, isNew: !1 })), m = {
    kind: a,
    user: s.name,
    id: No(a, u.filter((p) => p.kind === a).map(({ id: p }) => p)),
    skill: n.skill,
    level: null,
    methods: [],
    languages: r,
    capacity: null,
    region: (f = u.map(({ region: p }) => p).find((p) => p !== null)) != null ? f : null,
    timezone: (h = u.map(({ timezone: p }) => p).find((p) => p !== null)) != null ? h : null,
    for: null,
    affiliate: null,
    note: null,
    since: l,
    confirmed: l,
    expires: new Date(Date.parse(l) + Jc * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10),
    status: "open",
    until: null
  };
  return [
    ...g(d.filter(({ isOther: p }) => !p)),
    { key: ae(m), record: m, isNew: !0 },
    ...g(d.filter(({ isOther: p }) => p))
  ];
}
function Us(e, t, n, r) {
  var u, d;
  let [o, s] = n.kind === "offer" ? [r.key, ae(n)] : [ae(n), r.key], a = ge(e, t), l = ({ declinedBy: g }) => g.includes(n.user), i = ee({ seek: o, offer: s }).join("/"), c = (g) => {
    var m, f;
    return [
      (m = oe(t, "seek", g.seek)) == null ? void 0 : m.skill,
      (f = oe(t, "offer", g.offer)) == null ? void 0 : f.skill,
      ...g.skills
    ].filter((h) => h !== void 0).map((h) => ze(h, t.taxonomy));
  };
  return (d = (u = a.find((g) => g.seek === o && g.offer === s && (g.state === "asked" || g.state === "accepted" || g.state === "done" || l(g)))) != null ? u : a.find((g) => l(g) && ee(g).join("/") === i && c(g).includes(ze(n.skill, t.taxonomy)))) != null ? d : null;
}
function Ws(e, t) {
  return v(this, null, function* () {
    let n = Et(t, e.user.name), r = n.length > 0 ? n : yield e.wiki.spokenLanguages(e.user.name).catch(() => []);
    return r.length > 0 ? r : [e.messages.language];
  });
}
function or(e, t, n, r) {
  let o = r.record, s = t.records.filter((i) => i.user === o.user || i.user === n.user), [a, l] = n.kind === "offer" ? [o, n] : [n, o];
  return qt(ae(a), ae(l), {
    records: r.isNew ? s.concat([o]) : s,
    date: ve(e, t),
    taxonomy: t.taxonomy,
    requests: jt(ge(e, t))
  }, t.matching);
}

// src/core/exchange/private-contact.ts
var Qc = /[^\s@<>()[\]{}:;,|]+(?:@|\s?[([{]\s?(?:at|arobase|arroba|et)\s?[)\]}]\s?)[\p{L}\d-]+(?:(?:\.|\s?[([{]\s?(?:dot|point|punto|nokta)\s?[)\]}]\s?)[\p{L}\d-]+)+/iu, Zc = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/iu, eu = new RegExp("(?<![\\w@])@[\\w.=-]+:[\\w-]+(?:\\.[\\w-]+)+", "u"), tu = /(?:\b(?:t|telegram)\.me\/|\bwa\.me\/|\bchat\.whatsapp\.com\/|\bdiscord\.gg\/|\bsignal\.me\/|\bm\.me\/|\bskype:)\S+|\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)\s*:?\s*@?[\w.]*[\d_@][\w.]*|\bskype\s*:\s*live:\S+|\btg\s*:\s*@[\w.]+/iu, nu = /(?:\+|\b00|\b0|\(0)[\d\s().\-/\u00b7\u2010-\u2015\u00a0]{6,22}\d/u, ru = new RegExp("(?<![\\d-])(?:1[ .-])?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[.-])\\d{3}[.-]\\d{4}(?![\\d-])", "u"), ou = 8, su = 15;
function au(e) {
  return e.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (t) => {
    let n = t.charCodeAt(0), r = [1632, 1776, 2406, 2534].find((o) => n >= o && n <= o + 9);
    return String(n - r);
  }).replace(/[\uff01-\uff5e\u3000\ufe6b]/g, (t) => t.normalize("NFKC"));
}
function Bs(e) {
  let t = au(e), n = [
    ["email", Qc],
    ["email", Zc],
    ["messenger", tu],
    ["messenger", eu],
    ["phone", ru]
  ].map(([r, o]) => {
    let s = o.exec(t);
    return s === null ? null : { kind: r, text: e.slice(s.index, s.index + s[0].length) };
  }).find((r) => r !== null);
  return n != null ? n : iu(t, e);
}
function iu(e, t) {
  let n = e.replace(
    /ISBN(?:-1[03])?:?\s?[\d -]{9,16}[\dx]|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:UTC|GMT)\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?/giu,
    (s) => "x".repeat(s.length)
  ), r = nu.exec(n), o = r === null ? 0 : r[0].replace(/\D/g, "").length;
  return r === null || o < ou || o > su ? null : { kind: "phone", text: t.slice(r.index, r.index + r[0].length) };
}

// src/ui/survey-making/fields.ts
function qs(e, t, n, r) {
  var s;
  let o = new OO.ui.FieldLayout(e, O({
    label: n.isOwnText === !0 ? $(b("bdi", {}, t.label)) : t.label,
    align: (s = n.align) != null ? s : "top"
  }, t.help === void 0 ? {} : { help: t.help, helpInline: !0 }));
  return N(O({
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
function nn(e) {
  let { kind: t = "text", direction: n = "auto", value: r, maxLength: o, min: s, max: a, placeholder: l } = e, i = O(O({
    value: r
  }, o === void 0 ? {} : { maxLength: o }), l === void 0 ? {} : { placeholder: l }), c = t === "lines" ? new OO.ui.MultilineTextInputWidget(N(O({}, i), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(N(O({}, i), { autocomplete: "off" }));
  t === "number" || t === "date" ? (c.$input.attr(O(O({ type: t }, s === void 0 ? {} : { min: s }), a === void 0 ? {} : { max: a })), c.$input.val(r)) : c.$input.attr("dir", n);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), qs(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function sr(e) {
  let t = new OO.ui.CheckboxInputWidget({ selected: e.value }), n = !1;
  return t.on("change", (r) => {
    n || e.onChange(r === !0);
  }), qs(t, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => t.isSelected(),
    show(r) {
      n = !0, t.setSelected(r), n = !1;
    }
  });
}

// src/ui/exchange-meeting/note-field.ts
function rn(e, t) {
  var s, a;
  let n = b("div", { "aria-live": "polite" }), r = (l) => {
    let i = Bs(l);
    H(n, i === null ? null : B("warning", e.text(`localskills-private-${i.kind}`, i.text)));
  }, o = nn(N(O({
    label: t.label,
    kind: "lines",
    value: (s = t.value) != null ? s : "",
    maxLength: qr
  }, t.help === void 0 ? {} : { help: t.help }), {
    onChange(l) {
      var i;
      r(l), (i = t.onChange) == null || i.call(t, l);
    }
  }));
  return r((a = t.value) != null ? a : ""), {
    element: b("div", { class: "ext-localSkills-meeting-note" }, o.element, n),
    value: () => o.value().trim() || null
  };
}

// src/core/exchange/steps/step-limit.ts
function Gs(e) {
  if (e.length <= 200)
    return e.slice();
  let t = e.map((o, s) => ({ one: o, index: s })).sort((o, s) => o.one.step.at < s.one.step.at ? 1 : o.one.step.at > s.one.step.at ? -1 : s.index - o.index), n = { ask: 0, other: 0 }, r = new Set(t.filter(({ one: o }) => o.step.step === "ask" ? n.ask++ < 200 : n.other++ < 1e3).map(({ index: o }) => o));
  return e.filter((o, s) => r.has(s));
}

// src/ui/exchange/made-by-other-notice.ts
function js(e, t, n, r) {
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

// src/ui/exchange-meeting/own-page-notices.ts
function ar(e, t) {
  return e === null ? { action: "history" } : { oldid: String(e), diff: String(t) };
}
function on(e, t) {
  var c;
  let { messages: n, pageUrl: r, titles: o, user: s } = e, a = o.people(s.name), { pages: l = [], stepsBeyond: i = 0 } = (c = t.people.get(s.name)) != null ? c : {};
  return [
    ...i === 0 ? [] : [B("warning", b(
      "p",
      {},
      n.text("localskills-meeting-steps-beyond", i, 200, 1e3)
    ))],
    ...t.ownPage === a ? [] : [js(n, r, a, t.ownPage)],
    ...l.filter(({ isChangedByOthers: u, doubt: d }) => u || d === "moved").map(({ title: u, own: d, latest: g, doubt: m }) => {
      var f;
      return B(
        "warning",
        b("p", {}, n.text(m === "moved" ? "localskills-meeting-moved-by-others" : "localskills-meeting-changed-by-others", u)),
        b("p", {}, b("a", {
          href: r(u, ar((f = d == null ? void 0 : d.id) != null ? f : null, g.id)),
          target: "_blank",
          rel: "noopener"
        }, n.text("localskills-meeting-foreign-look")))
      );
    })
  ];
}

// src/ui/exchange-meeting/panel-focus.ts
function sn() {
  let e = null;
  return {
    moveTo(t) {
      e = t, Y(t);
    },
    restore() {
      e !== null && e.isConnected && Y(e);
    }
  };
}

// src/ui/exchange-meeting/report-link.ts
function an({ messages: e, pageUrl: t }, n) {
  return b(
    "a",
    { href: Jt(n) ? n : t(n), target: "_blank", rel: "noopener" },
    e.text("localskills-meeting-report")
  );
}

// src/ui/exchange-meeting/saving-sign.ts
function nt(e, t) {
  let n = b("span", {}, e.text("localskills-meeting-saving-step")), r = b(
    "p",
    { class: "ext-localSkills-meeting-saving", role: "status" },
    n,
    b("progress", { "aria-hidden": "true" })
  );
  return H(t, r), Y(r), {
    say(o) {
      n.textContent = o;
    }
  };
}

// src/ui/exchange-meeting/select-field.ts
var uu = 0;
function ir(e) {
  let t = `ext-localSkills-meeting-select-${++uu}`, n = b("select", O({
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
var zs = {
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
function Vs(e) {
  let t = Tt(e), n = /* @__PURE__ */ new Map();
  return (r, o) => {
    var a;
    let s = (a = n.get(o)) != null ? a : new Intl.NumberFormat(t, { minimumFractionDigits: o, maximumFractionDigits: o });
    return n.set(o, s), s.format(r);
  };
}
function Tt(e, t = "") {
  var r, o;
  let n = (o = zs[(r = e.find((s) => Object.prototype.hasOwnProperty.call(zs, s))) != null ? r : ""]) != null ? o : "latn";
  return [...e, "en"].filter(du).map((s) => `${s}-u${t}-nu-${n}`);
}
function du(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}
function Ks(e) {
  var t, n;
  return Number.isInteger(e) ? 0 : Math.min(2, (n = (t = String(e).split(".")[1]) == null ? void 0 : t.length) != null ? n : 0);
}

// src/core/i18n/date-format.ts
function Ys(e) {
  let t = new Intl.DateTimeFormat(
    Tt(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (n) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(n) ? Date.parse(`${n}T00:00:00Z`) : NaN;
    return isNaN(r) ? n : t.format(r);
  };
}

// src/core/report/round.ts
function ln(e, t, n = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** n;
  let [r, o] = Math.abs(e).toExponential().split("e"), s = r.replace(".", ""), a = Number(o) + 1 + n + t, l = a < 0 ? 0 : Number(s.charAt(a) || "0"), i = Math.max(0, a), c = Number(s.slice(0, i).padEnd(i, "0") || "0") + (l >= 5 ? 1 : 0);
  return c === 0 ? 0 : (e < 0 ? -1 : 1) * +`${c}e-${t}`;
}

// src/core/report/markup.ts
var gu = 255, pu = /\uE000(\d+)\uE001/g;
function Xs(e) {
  let t = (a, ...l) => {
    let i = l.map((c, u) => typeof c == "object" ? `\uE000${u}\uE001` : typeof c == "string" ? c.replace(/[\uE000\uE001]/g, "") : c);
    return Q(e.text(a, ...i)).replace(pu, (c, u) => {
      let d = l[Number(u)];
      return typeof d == "object" ? d.wikitext : c;
    });
  }, n = (a, l = 0) => {
    let i = ln(a, l), c = Q(e.number(Math.abs(i), l));
    return i < 0 ? `<bdi dir="ltr">\u2212${c}</bdi>` : c;
  }, r = Ys(e.languageChain), o = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: t,
    number: n,
    percent: (a) => {
      var c;
      let l = ln(a, 0, 2), i = (c = o.get(l)) != null ? c : t("localskills-results-percent", e.number(l, 0));
      return o.set(l, i), i;
    },
    date: (a) => `<time datetime="${mu({ text: a })}">${Q(r(a))}</time>`,
    digits: (a) => String(a).replace(/\d/g, (l) => e.number(Number(l))),
    signed: (a, l) => ln(a, l != null ? l : 0) > 0 ? `<bdi dir="ltr">+${n(a, l)}</bdi>` : n(a, l),
    label: ({ text: a, language: l, direction: i }) => l === e.language ? Q(a) : l === null ? `<bdi>${Q(a)}</bdi>` : `<bdi lang="${l}" dir="${i}">${Q(a)}</bdi>`
  };
}
function mu({ text: e }) {
  return Q(e).replace(/"/g, "&quot;");
}
function cn(e, t, n) {
  let r = t != null ? t : Q(e);
  return e.trim() === "" || Nn(e) > gu || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${n === void 0 ? "" : `#${n}`}|${r}]]`;
}
function un(e, t, n) {
  return cn(`Special:MyLanguage/${e}`, t, n);
}

// src/core/exchange/steps/message-text.ts
var fu = "my-exchanges";
function Js(e, t) {
  var f;
  let n = Xs(t), { step: r, skill: o, reasons: s, titles: a } = e, { say: l } = n, i = W(r.seek) === r.user ? W(r.offer) : W(r.seek), c = { wikitext: `<bdi>${un(e.page, Q(r.user))}</bdi>` }, u = [l(
    `localskills-talk-${yu(r)}`,
    c,
    { wikitext: `'''${n.label(o)}'''` },
    ku(i, a),
    (f = e.day) != null ? f : ""
  )];
  s.length > 0 && u.push("", l("localskills-talk-reasons"), ...s.map((h) => `* ${Q(h)}`)), r.note !== null && r.note.trim() !== "" && u.push(
    "",
    l("localskills-talk-note", c),
    `<div dir="auto" style="margin-inline: 1.5em">${Q(r.note).replace(/&#10;/g, "<br>")}</div>`
  );
  let d = hu(e, n);
  d !== "" && u.push("", d);
  let g = Qs(a, n), m = e.reportPage === null ? l("localskills-talk-foot", g) : l("localskills-talk-foot-report", g, bu(e.reportPage, l("localskills-talk-report")));
  return u.push("", `<small>${m}</small>`), {
    heading: t.text("localskills-talk-heading", o.text),
    text: `<div lang="${t.language}" dir="${t.direction}" class="mw-content-${t.direction}">
${u.join(`
`)}
</div>
~~~~`
  };
}
function yu(e) {
  var t;
  switch (e.step) {
    case "ask":
      return W(e.seek) === e.user ? "ask-learn" : "ask-teach";
    case "confirm":
      return `confirm-${(t = e.outcome) != null ? t : "learned"}`;
    default:
      return e.step;
  }
}
function hu({ step: e, until: t, isOpen: n, titles: r, page: o }, l) {
  var i = l, { say: s } = i, a = wr(i, ["say"]);
  let c = Qs(r, O({ say: s }, a)), u = s("localskills-talk-page", { wikitext: `<bdi>${Q(e.user)}</bdi>` }), d = s("localskills-talk-by-hand", { wikitext: un(o, u, xu(e)) });
  switch (e.step) {
    case "ask":
      return `${s("localskills-talk-ask-next", c, t != null ? t : "")} ${d}`;
    case "accept":
      return `${s("localskills-talk-accept-next", c)} ${d}`;
    case "decline":
      return s("localskills-talk-decline-next", { wikitext: cn(r.exchange(), s("localskills-talk-board")) });
    case "meet":
      return `${s("localskills-talk-meet-next", c)} ${d}`;
    case "confirm":
      return n ? `${s("localskills-talk-confirm-next", c)} ${d}` : (
        // Who seeks can close the search; what is offered goes on.
        e.outcome !== "not-met" && W(e.offer) === e.user ? s("localskills-talk-confirm-done", c) : ""
      );
    default:
      return "";
  }
}
function xu({ step: e, seek: t, offer: n }) {
  return [e, ...[t, n].map((r) => r.replace(/\/([^/]*)$/, "-$1"))].join("-").replace(/ /g, "_");
}
function Qs(e, { say: t }) {
  return { wikitext: `'''[[:${e.root}#${fu}|${t("localskills-talk-mine")}]]'''` };
}
function ku(e, t) {
  return { wikitext: `<bdi>${un(t.people(e), Q(e))}</bdi>` };
}
function bu(e, t) {
  return { wikitext: Jt(e) ? `<span class="plainlinks">[${e} ${t}]</span>` : cn(e, t) };
}

// src/ui/exchange-meeting/deliver-message.ts
function Zs(o, s, a) {
  return v(this, arguments, function* (e, t, n, r = {}) {
    var g, m;
    let { wiki: l, user: i } = e, { step: c } = n, u = W(c.seek) === i.name ? W(c.offer) : W(c.seek);
    if (!et(t, u).messages)
      return { kind: "unwanted" };
    let d = null;
    try {
      let f = `User talk:${u}`, h = wu(c), { heading: p, text: x } = yield Eu(e, t, n);
      return d = { title: f, heading: p, text: x.replace("<div ", `<div data-localskills-step="${h}" `) }, ((m = (g = (yield l.readPages([f])).get(f)) == null ? void 0 : g.latest.text) != null ? m : "").includes(h) || (yield l.addSection(d, r)), { kind: "sent" };
    } catch (f) {
      return { kind: "fault", section: d, fault: Ee(f) ? f : new se("other", String(f)) };
    }
  });
}
function wu({ step: e, seek: t, offer: n, at: r }) {
  return encodeURIComponent([e, r, t, n].join(" ")).replace(/['~_*]/g, (o) => `%${o.charCodeAt(0).toString(16)}`);
}
function Eu(a, l, i) {
  return v(this, arguments, function* ({ messagesIn: e, formatDate: t, languageName: n, titles: r }, o, s) {
    var y, w;
    let { step: c, language: u, reasons: d, isOpen: g } = s, m = yield e(u), { taxonomy: f, reportPage: h } = o, p = (y = c.skill) != null ? y : "", x = new Date(Date.parse(c.at) + Jn * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10), E = {
      step: c,
      skill: Ce(p, f, m),
      reasons: d.filter(Gt).map((S) => qe(S, {
        messages: m,
        taxonomy: f,
        languageName: (k) => n(k, u)
      })),
      until: t(x, u),
      day: c.on === null ? null : t(c.on, u),
      page: (w = o.ownPage) != null ? w : r.people(c.user),
      isOpen: g,
      titles: r,
      reportPage: h
    };
    return Js(E, m);
  });
}

// src/ui/wiki-words.ts
var Su = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], Ru = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function ea(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !Ru.includes(n.nodeName.toUpperCase())) {
      let r = n, o = t, s = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(s) ? o = b("a", { href: s, target: "_blank", rel: "noopener" }) : Su.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), ea(r, o), o !== t && t.appendChild(o);
    }
  });
}
function ta(e) {
  let t = b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return ea(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function na(e, t, n, r = !1) {
  let [o, s] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], a = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  a.$input.attr({ "aria-label": n.text(o), dir: "auto" });
  let l = D(n.text("localskills-save-copy"), "normal", () => {
    a.select(), document.execCommand("copy") && l.setLabel(n.text("localskills-save-copied"));
  });
  return b(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    b("summary", {}, n.text(o)),
    b("p", {}, n.text(s)),
    a.$element[0],
    q(l),
    b("p", {}, b("a", { href: t, target: "_blank", rel: "noopener" }, n.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var Tu = ["offline", "session-lost", "read-only", "rate-limited", "other"], Ou = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], vu = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Au(e, t) {
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
    q(D(n.text(o === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function ra(e) {
  var E, y;
  let { context: t, fault: n, title: r, pageText: o, isKept: s, isOther: a = !1, tryAgain: l } = e, { messages: i, pageUrl: c } = t, { reason: u, explanation: d, details: g } = n, m = (y = (E = g.captcha) == null ? void 0 : E.id) != null ? y : null, f = u === "captcha" && m === null, h = a && vu.includes(u), p = f ? i.text(a ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : i.text(`localskills-save-${h ? "page-" : ""}${u}`, t.user === null ? "" : t.user.name), x = [
    b("p", {}, b("strong", {}, i.text("localskills-save-failed")), " ", p),
    b("p", {}, i.text(s ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? x.push(b("p", {}, i.text("localskills-save-wiki-says")), ta(g.html)) : d !== "" && x.push(
    b("p", {}, i.text("localskills-save-wiki-says")),
    b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && x.push(b("p", {}, b("a", {
    href: c("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, i.text("localskills-save-log-in")))), m !== null && x.push(Au(e, m)), u === "filter-warning" && x.push(q(D(
    i.text(a ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => l({ warningsAccepted: !0 })
  ))), Tu.includes(u) && x.push(q(D(i.text("localskills-save-try-again"), "normal", () => l()))), (f || Ou.includes(u)) && x.push(na(o, c(r, { action: "edit" }), i, a)), B(u === "filter-warning" ? "warning" : "error", ...x);
}

// src/ui/exchange-meeting/meeting-fault.ts
var Mu = "localskills-meeting-save-";
function lr(e) {
  let { context: t, fault: n, title: r, text: o, isKept: s, tryAgain: a } = e, { messages: l } = t;
  return ra({
    fault: n,
    title: r,
    pageText: o,
    isKept: s,
    tryAgain: a,
    context: {
      user: t.user,
      pageUrl: t.pageUrl,
      pageTitle: t.pageTitle,
      messages: N(O({}, l), {
        text(i, ...c) {
          let u = i.replace(/^localskills-save-/, Mu);
          return l.text(l.has(u) ? u : i, ...c);
        }
      })
    }
  });
}
function rt(e, t) {
  let { context: n, outcome: r, isKept: o, place: s, save: a } = e, l = r.kind === "fault" ? lr({
    context: n,
    isKept: o,
    fault: r.fault,
    title: r.title,
    text: r.text,
    tryAgain: (i = {}) => a(t, i)
  }) : Pu(n, r, (i) => a(i, {}));
  H(s, l), Y(l);
}
function Pu(e, t, n) {
  let { messages: r, pageUrl: o, titles: s, user: a } = e, l = (i, ...c) => r.text(`localskills-meeting-${i}`, ...c);
  return B(
    "warning",
    b("p", {}, t.by === null ? l("foreign-hidden") : l("foreign", t.by)),
    b("p", {}, b("a", {
      href: o(s.people(a.name), ar(t.ownRevision, t.revision)),
      target: "_blank",
      rel: "noopener"
    }, l("foreign-look"))),
    q(
      D(l("foreign-leave-out"), "primary", () => n("leave-out")),
      D(l("foreign-keep"), "normal", () => n("keep"))
    )
  );
}

// src/core/exchange/steps/read-steps.ts
var oa = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Lu = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function ot(e, t, n) {
  let r = xe(t);
  return e.filter(({ template: o }) => o === xt).map((o) => {
    let s = Nu(o, r);
    return s.step === null || n === void 0 || s.step.at <= n ? s : N(O({}, s), { step: N(O({}, s.step), { at: n }) });
  });
}
function Nu(e, t) {
  let n = [], r = (h, p, ...x) => (n.push(Iu(h, p, ...x)), null), o = (h) => {
    var p;
    return Ve((p = e.parameters.get(h)) != null ? p : "").trim() || null;
  }, s = (h, p, x, E) => {
    var w;
    let y = o(h);
    return y === null ? E ? r(h, "missing", h) : null : (w = p(y)) != null ? w : r(h, x, X(y), h);
  }, a = s("step", (h) => gt.includes(h) ? h : null, "step", !0), l = s("seek", In, "key", !0), i = s("offer", In, "key", !0), c = s("at", (h) => {
    var p, x;
    return Se((x = (p = Lu.exec(h)) == null ? void 0 : p[1]) != null ? x : "") ? h : null;
  }, "time", !0), u = s(
    "outcome",
    (h) => Br.includes(h) ? h : null,
    "outcome",
    a === "confirm"
  ), d = s("on", (h) => Se(h) ? h : null, "day", a === "meet"), g = s("skill", (h) => he.test(h) ? h : null, "skill", !1);
  if (e.parameters.forEach((h, p) => {
    !oa.includes(p) && h.trim() !== "" && n.push(Le(p, "unknown-parameter", X(p), oa.join(", ")));
  }), a === null || l === null || i === null || c === null || a === "confirm" && u === null || a === "meet" && d === null)
    return { call: e, step: null, faults: n };
  let [m, f] = ee({ seek: l, offer: i });
  return m === f ? (r("offer", "alone"), { call: e, step: null, faults: n }) : (t !== m && t !== f && r("seek", "not-yours", t), {
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
      note: o("note")
    },
    faults: n
  });
}
function Iu(e, t, ...n) {
  return { parameter: e, key: `localskills-template-step-fault-${t}`, parameters: n };
}

// src/core/exchange/keep-own-words.ts
function sa({ template: e, parameters: t }) {
  return JSON.stringify([e, Array.from(t)]);
}
function Fu(e, t) {
  let n = /* @__PURE__ */ new Map();
  return t.map(sa).forEach((r) => {
    var o;
    return n.set(r, ((o = n.get(r)) != null ? o : 0) + 1);
  }), e.filter((r) => {
    var a;
    let o = sa(r), s = (a = n.get(o)) != null ? a : 0;
    return n.set(o, s - 1), s <= 0;
  });
}
function Cu(e, { start: t, end: n }) {
  let r = (t === 0 || e.charAt(t - 1) === `
`) && e.charAt(n) === `
`;
  return e.slice(0, t) + e.slice(r ? n + 1 : n);
}
function dn(e, t, n) {
  let r = e;
  for (let o = 0; o < 20; o++) {
    let s = Fu(n(r), t);
    if (s.length === 0)
      return r;
    let a = (l, i) => i !== l && i.start >= l.start && i.end <= l.end;
    r = s.filter((l) => !s.some((i) => a(l, i))).sort((l, i) => i.start - l.start).reduce(Cu, r);
  }
  return null;
}

// src/core/wikitext/same-calls.ts
function st(e, t) {
  let n = (r) => JSON.stringify(r.map(({ template: o, parameters: s }) => [o, Array.from(s)]));
  return n(e) === n(t);
}

// src/ui/exchange/take-out-merged.ts
function aa(e, t, n) {
  return v(this, null, function* () {
    var o;
    let r = (yield e.readPages([n.title])).get(n.title);
    r !== void 0 && !st(t((o = r.latest.text) != null ? o : ""), t(n.text)) && (yield e.save(N(O({}, n), { baseRevision: r.latest.id })));
  });
}

// src/ui/exchange-meeting/own-page.ts
function at(o, s) {
  return v(this, arguments, function* (e, t, n = "ask", r = {}) {
    let { wiki: a, titles: l, user: i } = e, c = l.people(i.name), u = "", d = () => v(null, null, function* () {
      var S, k, R, F, M, I, C, A, L, T, P;
      let { people: m, ownPages: f } = yield a.readPeople([i.name]), h = f.get(i.name);
      if (h === null)
        throw new se("not-yours", "");
      c = h != null ? h : c;
      let p = (S = (yield a.readPages([c])).get(c)) != null ? S : null;
      if (p === null || p.latest.user === i.name)
        return { page: p, ownText: (k = p == null ? void 0 : p.latest.text) != null ? k : "", ownRevision: (R = p == null ? void 0 : p.latest.id) != null ? R : null, isForeign: !1 };
      let x = (I = (M = (F = m.get(i.name)) == null ? void 0 : F.pages.find((_) => _.title === p.title)) == null ? void 0 : M.own) != null ? I : null, E = yield a.templateReader(), y = (L = (A = x == null ? void 0 : x.text) != null ? A : dn((C = p.latest.text) != null ? C : "", [], E)) != null ? L : "", w = !st(E(y), E((T = p.latest.text) != null ? T : ""));
      return { page: p, ownText: y, ownRevision: (P = x == null ? void 0 : x.id) != null ? P : null, isForeign: w };
    }), g = (m) => v(null, null, function* () {
      var k, R, F, M;
      let { page: f, ownText: h, ownRevision: p, isForeign: x } = yield d();
      if (x && n === "ask")
        return { kind: "foreign-changes", by: (k = f == null ? void 0 : f.latest.user) != null ? k : null, ownRevision: p, revision: (R = f == null ? void 0 : f.latest.id) != null ? R : 0 };
      let E = x && n === "leave-out" ? h : (F = f == null ? void 0 : f.latest.text) != null ? F : "", y = yield a.templateReader(), w = y(E);
      if (f !== null && f.latest.user === i.name && t.isDone(w))
        return { kind: "saved" };
      u = t.isDone(w) ? E : t.apply(E, y);
      try {
        let { mergedWith: I } = yield a.save(O({
          title: c,
          text: u,
          summary: t.summary,
          baseRevision: (M = f == null ? void 0 : f.latest.id) != null ? M : 0
        }, r));
        I !== void 0 && (yield aa(a, y, { title: c, text: u, summary: t.summary }));
      } catch (I) {
        if (m > 0 && Ee(I) && I.reason === "edit-conflict")
          return g(m - 1);
        throw I;
      }
      return { kind: "saved" };
    });
    return g(1).catch((m) => ({
      kind: "fault",
      title: c,
      text: u,
      fault: Ee(m) ? m : new se("other", String(m))
    }));
  });
}

// src/ui/exchange-meeting/take-step.ts
function ia(e, t, n = {}) {
  let { messages: r, titles: o, user: s } = e, a = W(t.seek) === s.name ? W(t.offer) : W(t.seek);
  return at(e, {
    apply: (l, i) => Yt(
      n.newRecord ? Fo(l, n.newRecord, { readCalls: i }) : l,
      hs(t)
    ),
    isDone: (l) => ot(l, s.name).some(({ step: i }) => i !== null && i.step === t.step && i.seek === t.seek && i.offer === t.offer && i.at === t.at),
    // Messages used here: localskills-meeting-summary-ask, -accept, -decline, -withdraw, -meet, -confirm
    summary: r.text(`localskills-meeting-summary-${t.step}`, `[[:${o.people(a)}|${a}]]`)
  }, n.foreign, n.consent);
}

// src/ui/exchange-meeting/undelivered.ts
function $u(e) {
  let { step: t, language: n, reasons: r } = e != null ? e : {};
  return typeof t == "object" && t !== null && typeof t.at == "string" && typeof t.seek == "string" && typeof t.offer == "string" && typeof n == "string" && Array.isArray(r);
}
function He(e, t, n) {
  let r = `localskills-undelivered/${t}/${n}`, o = () => {
    try {
      let i = JSON.parse(e.get(r) || "[]");
      return Array.isArray(i) ? i.filter($u) : [];
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
function gn(e) {
  return v(this, null, function* () {
    let { context: t, loaded: n, message: r, newRecord: o = null, place: s, isKept: a, setBusy: l, onTaken: i } = e, { step: c } = r, u = W(c.seek) === c.user ? W(c.offer) : W(c.seek), d = (g, m) => v(null, null, function* () {
      var p, x;
      let f = nt(t.messages, s);
      l(!0);
      let h = yield ia(t, c, { newRecord: o, foreign: g, consent: m });
      if (h.kind === "saved") {
        He(t.storage, t.wikiId, t.user.name).add(r), f.say(t.messages.text("localskills-meeting-saving-message", u));
        let E = yield cr(t, n, (x = yield (p = e.renew) == null ? void 0 : p.call(e)) != null ? x : r);
        l(!1), i(E);
        return;
      }
      l(!1), rt({ context: t, outcome: h, isKept: a, place: s, save: d }, g);
    });
    yield d("ask", {});
  });
}
function cr(o, s, a) {
  return v(this, arguments, function* (e, t, n, r = {}) {
    let l = He(e.storage, e.wikiId, e.user.name);
    l.add(n);
    let i = yield Zs(e, t, n, r);
    return i.kind !== "fault" && l.remove(n), i;
  });
}
function pn(e) {
  return O({ outcome: null, on: null, note: null, skill: null }, e);
}

// src/ui/exchange-meeting/typed-notes.ts
function mn(e, t, n) {
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
function fn(e, t, n, r) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, { step: i } = n, c = W(i.seek) === s.name ? W(i.offer) : W(i.seek), u = b("div", {}), d = (f) => o.text(`localskills-meeting-${f}`, c), g = (f) => v(null, null, function* () {
    H(u, b("p", { role: "status" }, o.text("localskills-meeting-saving"))), Y(u);
    let h = yield cr(e, t, n, f);
    h.kind === "fault" ? m(h) : H(u, B("success", d(h.kind === "sent" ? "message-sent" : "message-unwanted"))), Y(u);
  }), m = (f) => {
    var h, p, x, E;
    H(
      u,
      B(
        "warning",
        b("p", {}, d("message-failed")),
        q(
          ...f === null ? [D(o.text("localskills-save-try-again"), "normal", () => {
            g();
          })] : [],
          D(d("message-drop"), "quiet", () => {
            He(a, l, s.name).remove(n), H(u), Y(u);
          })
        )
      ),
      (f == null ? void 0 : f.kind) !== "fault" ? null : lr({
        context: e,
        fault: f.fault,
        title: (p = (h = f.section) == null ? void 0 : h.title) != null ? p : `User talk:${c}`,
        text: (E = (x = f.section) == null ? void 0 : x.text) != null ? E : "",
        isKept: !0,
        tryAgain: (y) => {
          g(y);
        }
      })
    );
  };
  return m(r), u;
}

// src/ui/exchange-meeting/ask-panel.ts
var Du = ["level-unknown", "place-unknown", "confirmed-unknown", "methods-any", "waiting"];
function la({ context: e, request: t, onMine: n, onClose: r }) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, i = W(t.key), c = b("div", { class: "ext-localSkills-meeting" }), u = sn(), d = mn(a, l, s.name), g = t.kind === "offer" ? "learn" : "teach", m = (S, ...k) => o.text(`localskills-meeting-${S}`, ...k), f = () => D(o.text("localskills-talk-mine"), "normal", n), h = (S) => {
    let k = B("notice", b("p", {}, S));
    H(c, k, q(f())), u.moveTo(k);
  }, p = (S, k, R, F) => {
    let M = R[0], I = et(S, i).messages, C = Ft(F, k.languages, S.languages), A = b("div", {}), L = b("div", {}), T = b("div", {}), P = b("div", {}), _ = (j) => {
      Array.from(c.querySelectorAll("button, input, textarea, select")).forEach((K) => {
        K.disabled = j;
      }), c.setAttribute("aria-busy", String(j));
    }, U = rn(o, {
      label: m("ask-note"),
      help: m("note-help"),
      value: d.read(t.key, t.kind),
      onChange: (j) => d.keep(t.key, t.kind, j)
    }), G = ir({
      label: m("ask-language"),
      help: m("ask-language-help", i),
      value: C[0],
      options: C.map((j) => ({ value: j, label: e.languageName(j) })),
      onChange: () => {
      }
    }), z = ir({
      label: m(`ask-belongs-${g}`),
      value: M.key,
      options: R.map(({ key: j, record: { skill: K }, isNew: ie }) => ({
        value: j,
        label: ie ? m(`ask-new-${g}`, Ae(e, S, K)) : Ae(e, S, K)
      })),
      onChange(j) {
        var K;
        M = (K = R.find((ie) => ie.key === j)) != null ? K : M, J();
      }
    }), J = () => {
      let j = or(e, S, k, M).filter(({ code: ut }) => !Du.includes(ut));
      H(A, ...j.length === 0 ? [] : [
        b("h3", {}, m("why")),
        b("ul", {}, ...j.map((ut) => b("li", {}, qe(ut, {
          messages: o,
          taxonomy: S.taxonomy,
          languageName: (On) => e.languageName(On)
        }))))
      ]);
      let { languages: K } = M.record;
      H(L, Ar(K, k.languages) ? null : B("warning", m(
        "ask-no-language",
        i,
        Rt(e, k.languages),
        Rt(e, K)
      )));
      let ie = Us(e, S, k, M);
      H(T, ie === null ? null : B("notice", b("p", {}, tt(e, ie)))), H(
        P,
        q(ie === null ? D(m(`ask-${g}`, i), "primary", V) : f())
      );
    }, V = () => v(null, null, function* () {
      let j = (K) => {
        _(!1), H(T, K), Y(K);
      };
      nt(o, T), _(!0);
      try {
        let { loaded: K, obstacle: ie } = yield x();
        ie === null ? ce(K) : j(B("warning", b("p", {}, m(`cannot-${ie}`, i))));
      } catch (K) {
        j(E(K, V));
      }
    }), ce = (j) => {
      let [K, ie] = t.kind === "offer" ? [M.key, t.key] : [t.key, M.key], ut = pn({
        user: s.name,
        step: "ask",
        seek: K,
        offer: ie,
        at: wt(e, j),
        skill: k.skill,
        note: U.value()
      }), On = or(e, j, k, M), yr = { step: ut, language: G.value(), reasons: On, isOpen: !0 };
      gn({
        context: e,
        loaded: j,
        message: yr,
        place: T,
        setBusy: _,
        newRecord: M.isNew ? M.record : null,
        isKept: d.isKept(t.key, t.kind),
        onTaken(vt) {
          d.clear(t.key, t.kind);
          let hr = B(
            "success",
            b("p", {}, m("taken-ask", i, Ae(e, S, k.skill))),
            vt.kind === "fault" ? null : b("p", {}, m(vt.kind === "sent" ? "message-sent" : "message-unwanted", i)),
            b("p", {}, m("ask-next"))
          );
          H(
            c,
            hr,
            vt.kind === "fault" ? fn(e, j, yr, vt) : null,
            q(f(), D(m("close"), "normal", r))
          ), u.moveTo(hr);
        }
      });
    }, Ne = b("h2", {}, m(`ask-${g}`, i)), Ot = [
      b(
        "p",
        { class: "ext-localSkills-meeting-theirs" },
        b("strong", {}, en(e, S, k.skill)),
        " \xB7 ",
        tn(e, S, i, k)
      ),
      k.note === null ? null : b("blockquote", { class: "ext-localSkills-meeting-quote", dir: "auto" }, k.note)
    ];
    H(
      c,
      Ne,
      ...on(e, S),
      ...Ot,
      A,
      L,
      R.length > 1 ? z.element : b("p", {}, m(`ask-makes-${g}`, Ae(e, S, k.skill))),
      U.element,
      I ? G.element : B("notice", m("ask-no-messages", i)),
      b("p", { class: "ext-localSkills-meeting-quiet" }, m(I ? "ask-public" : "ask-public-quiet", i)),
      T,
      P,
      b("p", { class: "ext-localSkills-meeting-quiet" }, an(e, S.reportPage))
    ), J(), u.moveTo(Ne);
  }, x = () => v(null, null, function* () {
    var R;
    let [S, k] = yield Promise.all([
      Oe(e, [i]),
      e.wiki.accountStates([i])
    ]);
    return { loaded: S, obstacle: $s(e, S, t, (R = k.get(i)) != null ? R : "missing") };
  }), E = (S, k) => B(
    "error",
    b("p", {}, m("load-failed")),
    Ee(S) && S.explanation !== "" ? b("p", { dir: "auto" }, S.explanation) : null,
    q(D(o.text("localskills-save-try-again"), "normal", k))
  ), y = () => v(null, null, function* () {
    var M;
    let { loaded: S, obstacle: k } = yield x();
    if (k !== null) {
      h(m(`cannot-${k}`, i));
      return;
    }
    let R = oe(S, t.kind, t.key), F = yield Ws(e, S);
    p(S, R, Hs(e, S, R, F, (M = t.mine) != null ? M : null), F);
  }), w = () => {
    let S = b("p", { role: "status" }, m("loading"));
    H(c, S), u.moveTo(S), y().catch((k) => {
      let R = E(k, w);
      H(c, R), u.moveTo(R);
    });
  };
  return { element: c, start: w, focus: u.restore };
}

// src/ui/exchange-meeting/close-search.ts
function ca(e) {
  let { context: t, taxonomy: n, search: r, place: o, setBusy: s, skillName: a, onClosed: l } = e, { messages: i, user: c } = t, u = (g) => $e(g, c.name, { taxonomy: n }).map(({ record: m }) => m).filter((m) => m !== null).find(({ kind: m, id: f }) => m === "seek" && f === r.id), d = (g, m) => v(null, null, function* () {
    nt(i, o), s(!0);
    let f = yield at(t, {
      apply(h, p) {
        var E;
        let x = u(p(h));
        return x === void 0 ? h : (E = Co(h, r, N(O({}, x), { status: "matched", until: null }), { readCalls: p, taxonomy: n })) != null ? E : h;
      },
      isDone: (h) => {
        var p;
        return ((p = u(h)) == null ? void 0 : p.status) !== "open";
      },
      summary: i.text("localskills-exchange-summary-matched", a)
    }, g, m);
    if (s(!1), f.kind === "saved") {
      l();
      return;
    }
    rt({ context: t, outcome: f, isKept: !1, place: o, save: d }, g);
  });
  d("ask", {});
}

// src/ui/exchange-meeting/exchange-item.ts
function da(e) {
  let { context: t, loaded: n, exchange: r, act: o, draft: s } = e, { messages: a, user: l } = t, i = fe(r, l.name), c = (p, ...x) => a.text(`localskills-meeting-${p}`, ...x), u = b("div", {}), d = b("article", { class: "ext-localSkills-meeting-item" }), g = (p) => {
    Array.from(d.querySelectorAll("button, input, textarea")).forEach((x) => {
      x.disabled = p;
    }), d.setAttribute("aria-busy", String(p));
  }, m = (p) => o(p, u, g), f = (p, x) => rn(a, O({
    label: p,
    value: s.read(),
    onChange: (E) => s.keep(E)
  }, x === void 0 ? {} : { help: x })), h = [
    b("h3", {}, en(t, n, St(n, r), r.offer)),
    b("p", {}, tt(t, r)),
    ...Uu(e),
    ...Hu(e),
    ...Wu(e)
  ];
  switch (r.state) {
    case "asked": {
      if (r.asker === l.name) {
        h.push(ua(e, "waits-until"), u, q(
          D(c("withdraw"), "normal", () => m({ step: "withdraw", note: null }))
        ));
        break;
      }
      let p = f(c("answer-note"), c("note-help")), x = D(c("accept"), "primary", () => {
        let y = () => m({ step: "accept", note: p.value() }), w = _u(e, y, () => {
          H(u), x.focus();
        });
        w === null ? y() : (H(u, w), Y(w));
      }), E = D(c("decline"), "normal", () => {
        let y = B("warning", b("p", {}, c("decline-sure", i)), q(
          D(c("decline-yes"), "normal", () => m({ step: "decline", note: p.value() })),
          D(c("decline-back"), "normal", () => {
            H(u), E.focus();
          })
        ));
        H(u, y), Y(y);
      });
      h.push(...Bu(e), ua(e, "answer-until"), p.element, u, q(x, E));
      break;
    }
    case "accepted":
      h.push(...qu(e, m, f, u), u);
      break;
    case "done": {
      let p = Zt(n, r, l.name);
      p !== null && h.push(b("p", {}, c("search-open")), u, q(
        D(c("close-search"), "primary", () => e.closeSearch(p, u, g))
      ));
    }
  }
  return h.push(b(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    tn(t, n, i, W(r.offer) === i ? oe(n, "offer", r.offer) : oe(n, "seek", r.seek)),
    " \xB7 ",
    b("a", { href: t.pageUrl(`User talk:${i}`), target: "_blank", rel: "noopener" }, c("talk"))
  )), h.forEach((p) => {
    p !== null && d.appendChild(typeof p == "string" ? document.createTextNode(p) : p);
  }), d;
}
function _u({ context: e, loaded: t, exchange: { offer: n } }, r, o) {
  var d;
  let { messages: s, user: a } = e, l = (g, ...m) => s.text(`localskills-meeting-full${g}`, ...m), i = oe(t, "offer", n), c = (d = i == null ? void 0 : i.capacity) != null ? d : t.matching.usualCapacity, u = ge(e, t).filter((g) => g.offer === n && g.state === "accepted").length;
  return i === null || i.user !== a.name || u < c ? null : B(
    "warning",
    b("p", {}, l("", c, u)),
    q(D(l("-accept"), "normal", r), D(l("-not-now"), "normal", o)),
    b("p", {}, b("a", {
      href: rr(e, t, a.name, i),
      target: "_blank",
      rel: "noopener"
    }, l("-change")))
  );
}
function Hu({ exchange: e }) {
  return e.steps.filter(({ note: t }) => t !== null).map(({ user: t, note: n }) => b(
    "blockquote",
    { class: "ext-localSkills-meeting-quote", dir: "auto" },
    b("div", {}, n),
    b("footer", {}, "\u2014 ", b("bdi", {}, t))
  ));
}
function Uu({ context: { messages: e, user: t }, exchange: n }) {
  let { confirmed: r, state: o } = n, s = fe(n, t.name), a = (u) => e.text(`localskills-meeting-outcome-${u}`), [l, i] = [r.get(t.name), r.get(s)];
  if (o === "accepted")
    return i === void 0 || l !== void 0 ? [] : [b("p", {}, b("strong", {}, e.text("localskills-meeting-how-was-it", s, a(i))))];
  let c = [
    ...l === void 0 ? [] : [e.text("localskills-meeting-said-mine", a(l))],
    ...i === void 0 ? [] : [e.text("localskills-meeting-said", s, a(i))]
  ];
  return c.length === 0 ? [] : [b("ul", {}, ...c.map((u) => b("li", {}, u)))];
}
function Wu({ context: e, loaded: t, exchange: n }) {
  let { messages: r, user: o } = e, s = fe(n, o.name), a = oe(t, "seek", n.seek), l = (a == null ? void 0 : a.user) === s ? a : oe(t, "offer", n.offer);
  if (l === null || l.user !== s || n.state !== "asked" && n.state !== "accepted")
    return [];
  let { kind: i, languages: c, level: u, note: d } = l, g = (m) => b("p", { class: "ext-localSkills-meeting-quiet" }, m);
  return [
    ...d === null ? [] : [b(
      "blockquote",
      { class: "ext-localSkills-meeting-quote", dir: "auto" },
      b("div", {}, d),
      b("footer", {}, "\u2014 ", b("bdi", {}, r.text(`localskills-meeting-note-of-${i}`, s)))
    )],
    ...c.length === 0 ? [] : [g(r.text("localskills-meeting-their-languages", s, Rt(e, c)))],
    ...u === null ? [] : [g(r.text(
      `localskills-meeting-their-level-${i}`,
      s,
      r.text(`localskills-template-level-${u}`)
    ))]
  ];
}
function Bu({ context: e, loaded: t, exchange: { seek: n, offer: r } }) {
  let { messages: o } = e, a = [oe(t, "seek", n), oe(t, "offer", r)].map((i) => i == null ? void 0 : i.user), l = qt(n, r, {
    records: t.records.filter(({ user: i }) => a.includes(i)),
    date: ve(e, t),
    taxonomy: t.taxonomy,
    requests: jt(ge(e, t))
  }, t.matching).filter(Gt);
  return l.length === 0 ? [] : [
    b("p", {}, o.text("localskills-meeting-why")),
    b("ul", {}, ...l.map((i) => b("li", {}, qe(i, {
      messages: o,
      taxonomy: t.taxonomy,
      languageName: (c) => e.languageName(c)
    }))))
  ];
}
function ua({ context: e, exchange: t }, n) {
  return t.expires === null ? null : b(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    e.messages.text(`localskills-meeting-${n}`, e.formatDate(t.expires))
  );
}
function qu({ context: e, loaded: t, exchange: n, draft: r }, o, s, a) {
  var E;
  let { messages: l, user: i } = e, c = (y, ...w) => l.text(`localskills-meeting-${y}`, ...w), u = ve(e, t), d = n.confirmed.get(i.name), g = nn({ label: c("day"), kind: "date", value: (E = n.on) != null ? E : "", onChange: () => {
  } }), m = () => {
    let y = String(g.value());
    /^\d{4}-\d{2}-\d{2}$/.test(y) ? o({ step: "meet", on: y, note: null }) : (g.setFault(c("day-missing")), g.focus());
  }, f = b(
    "details",
    { class: "ext-localSkills-meeting-part" },
    b("summary", {}, c(n.on === null ? "agree-day" : "change-day")),
    b("p", {}, c("day-help")),
    g.element,
    q(D(c("save-day"), "primary", m))
  ), h = (y) => {
    let w = () => o({ step: "confirm", outcome: y, note: p.value() });
    if (y === "not-met" || n.on === null || n.on <= u) {
      w();
      return;
    }
    let S = B("warning", b("p", {}, c("day-to-come", e.formatDate(n.on))), q(
      D(c("met-already"), "normal", w),
      D(c("not-yet"), "normal", () => {
        H(a), x.querySelector("summary").focus();
      })
    ));
    H(a, S), Y(S);
  }, p = s(c("outcome-note"), c("note-help")), x = b(
    "details",
    { class: "ext-localSkills-meeting-part" },
    b("summary", {}, c("outcome")),
    p.element,
    q(
      D(c("outcome-learned"), "primary", () => h("learned")),
      D(c("outcome-partly"), "normal", () => h("partly")),
      D(c("outcome-not-met"), "normal", () => h("not-met"))
    )
  );
  return f.open = n.on === null && n.confirmed.size === 0, x.open = d === void 0 && n.on !== null && n.on <= u || n.confirmed.size > 0 || r.read() !== "", [
    d === void 0 ? null : b("p", {}, c(`confirmed-${d}`, fe(n, i.name))),
    d === void 0 ? f : null,
    d === void 0 ? x : null
  ];
}

// src/ui/exchange-meeting/long-list.ts
var ga = 20;
function pa(e, t, n) {
  let r = b("div", {}), o = (s) => {
    var i;
    let a = t.slice(s, s + ga).map(n);
    a.forEach((c) => r.appendChild(c));
    let l = t.length - s - a.length;
    if (l > 0) {
      let c = q(D(e.text("localskills-meeting-show-more", Math.min(ga, l), l), "normal", () => {
        r.removeChild(c);
        let u = o(s + a.length);
        u !== null && Y(u);
      }));
      r.appendChild(c);
    }
    return (i = a[0]) != null ? i : null;
  };
  return o(0), r;
}
function ur(e, t) {
  let n = b("details", { class: "ext-localSkills-meeting-folded" }, b("summary", {}, e)), r = !1, o = () => {
    r || (r = !0, n.appendChild(t()));
  };
  return n.firstChild.addEventListener("click", o), n.addEventListener("toggle", () => {
    n.open && o();
  }), n;
}

// src/ui/exchange-meeting/preferences-form.ts
function ma(e, t) {
  let { messages: n, user: r } = e, o = (g) => n.text(`localskills-meeting-${g}`), s = et(t, r.name), a = b("div", {}), l = () => H(a), i = sr({ label: o("no-messages"), help: o("no-messages-help"), value: !s.messages, onChange: l }), c = sr({ label: o("no-matches"), help: o("no-matches-help"), value: !s.matches, onChange: l }), u = D(o("save-wishes"), "normal", () => {
    d("ask", {});
  }), d = (g, m) => v(null, null, function* () {
    let f = { messages: !i.value(), matches: !c.value() }, h = b("p", { role: "status" }, o("saving"));
    H(a, h), Y(h), u.setDisabled(!0);
    let p = yield at(e, {
      apply: (E, y) => ks(E, y(E), f),
      isDone(E) {
        let { preferences: y } = kt(E);
        return y.messages === f.messages && y.matches === f.matches;
      },
      summary: o("summary-wishes")
    }, g, m);
    if (u.setDisabled(!1), p.kind !== "saved") {
      rt({ context: e, outcome: p, isKept: !1, place: a, save: d }, g);
      return;
    }
    let x = ju(e, yield Gu(e, t, f));
    H(a, x), Y(x);
  });
  return b("div", {}, i.element, c.element, a, q(u));
}
function Gu(e, t, n) {
  return v(this, null, function* () {
    var l, i;
    let { wiki: r, user: o } = e, s = ((i = (l = t.people.get(o.name)) == null ? void 0 : l.pages) != null ? i : []).filter(({ title: c }) => c !== t.ownPage), a = s.length === 0 ? null : yield r.templateReader();
    return a === null ? [] : s.filter(({ own: c, optOuts: u, refused: d }) => [c, u, d].some((g) => {
      var f;
      let { preferences: m } = kt(a((f = g == null ? void 0 : g.text) != null ? f : ""));
      return n.messages && !m.messages || n.matches && !m.matches;
    })).map(({ title: c }) => c);
  });
}
function ju({ messages: e, pageUrl: t }, n) {
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
var zu = 3;
function fa(e, t = null) {
  let { messages: n, user: r, storage: o, wikiId: s } = e, a = b("div", { class: "ext-localSkills-meeting" }), l = sn(), i = mn(o, s, r.name), c = (y, ...w) => n.text(`localskills-meeting-${y}`, ...w), u = (y, w, S, k, R) => {
    let F = fe(w, r.name), { seek: M, offer: I } = w, C = pn(O({
      user: r.name,
      seek: M,
      offer: I,
      at: wt(e, y, w),
      skill: St(y, w) || null
    }, S)), [A = "en"] = Ft(Et(y, r.name), Et(y, F), y.languages), L = { step: C, language: A, reasons: [], isOpen: !1 }, T = nr(y, C), P = () => {
      var U;
      return (U = ge(e, T).find((G) => G.seek === M && G.offer === I)) != null ? U : w;
    };
    gn({
      context: e,
      loaded: y,
      message: L,
      place: k,
      setBusy: R,
      isKept: i.isKept(M, I),
      renew() {
        return v(this, null, function* () {
          return T = nr(yield Oe(e).catch(() => y), C), N(O({}, L), { isOpen: P().state === "accepted" });
        });
      },
      onTaken(U) {
        i.clear(M, I), x(T, d(T, P(), S, U), P());
      }
    });
  }, d = (y, w, S, k) => {
    let R = fe(w, r.name);
    return B(
      "success",
      b("p", {}, c(`taken-${S.step}`, R, Ae(e, y, St(y, w)))),
      w.state === "done" ? b("p", {}, tt(e, w)) : null,
      k.kind === "fault" ? null : b("p", {}, c(k.kind === "sent" ? "message-sent" : "message-unwanted", R))
    );
  }, g = (y, w) => w.length === 0 ? [] : [pa(n, w, (S) => da({
    context: e,
    loaded: y,
    exchange: S,
    act: (k, R, F) => u(y, S, k, R, F),
    closeSearch(k, R, F) {
      let M = Ae(e, y, k.skill);
      ca({
        context: e,
        taxonomy: y.taxonomy,
        search: k,
        place: R,
        setBusy: F,
        skillName: M,
        onClosed: () => m(y, S, k)
      });
    },
    draft: {
      read: () => i.read(S.seek, S.offer),
      keep: (k) => i.keep(S.seek, S.offer, k)
    }
  }))], m = (y, w, S) => x(
    N(O({}, y), { records: y.records.map((k) => k === S ? N(O({}, k), { status: "matched" }) : k) }),
    B("success", b("p", {}, c("search-closed", Ae(e, y, S.skill)))),
    w
  ), f = (y, w) => w.length === 0 ? null : b("section", {}, b("h2", {}, y), ...w), h = (y, ...w) => b("details", { class: "ext-localSkills-meeting-folded" }, b("summary", {}, y), ...w), p = () => b(
    "div",
    {},
    b("p", {}, c("none")),
    b("p", {}, c(t === null ? "none-board" : "none-next")),
    t === null ? null : q(
      D(n.text("localskills-start-offer"), "primary", () => t("offer")),
      D(n.text("localskills-start-seek"), "normal", () => t("seek"))
    ),
    b("p", {}, b("a", { href: e.pageUrl(`Special:MyLanguage/${e.titles.exchange()}`) }, c("board")))
  ), x = (y, w, S = null) => {
    var J;
    let k = ge(e, y), { toAnswer: R, toConfirm: F, agreed: M, asked: I, earlier: C } = Qt(k, r.name), A = ({ state: V, seek: ce, offer: Ne }) => V === "done" && (ce === (S == null ? void 0 : S.seek) && Ne === S.offer || Zt(y, { seek: ce }, r.name) !== null), L = C.filter((V) => !A(V)), T = Fs(e, y), P = /* @__PURE__ */ new Map(), _ = R.filter(({ asker: V }) => {
      var ce;
      return P.set(V, ((ce = P.get(V)) != null ? ce : 0) + 1), P.get(V) <= zu;
    }), U = R.filter((V) => !_.includes(V)), G = R.length + F.length + M.length + I.length + C.length === 0;
    H(
      a,
      w,
      ...on(e, y),
      ...He(o, s, r.name).all().map((V) => fn(e, y, V, null)),
      G ? p() : null,
      !G && R.length + F.length === 0 ? b("p", { class: "ext-localSkills-meeting-quiet" }, c("none-to-answer")) : null,
      f(c("finished"), g(y, C.filter(A))),
      f(c("to-answer", R.length), [
        ...g(y, _),
        ...U.length === 0 ? [] : [ur(c("more-asked", U.length), () => b("div", {}, ...g(y, U)))]
      ]),
      f(c("to-confirm", F.length), g(y, F)),
      f(c("agreed"), g(y, M)),
      f(c("asked"), g(y, I)),
      L.length === 0 ? null : ur(c("earlier", L.length), () => b("div", {}, ...g(y, L))),
      T.length === 0 ? null : h(c("in-vain", T.length), b("ul", {}, ...T.map(({ step: V, reason: ce }) => (
        // Messages used here: all that begin with localskills-meeting-reason-
        b("li", {}, c("in-vain-step", fe(V, r.name), c(`reason-${ce}`)))
      )))),
      h(c("wishes"), ma(e, y)),
      b("p", { class: "ext-localSkills-meeting-quiet" }, an(e, y.reportPage))
    );
    let z = a.firstElementChild;
    l.moveTo((J = z.querySelector(":scope > h2")) != null ? J : z);
  }, E = () => {
    let y = b("p", { role: "status" }, c("loading"));
    H(a, y), l.moveTo(y), Oe(e).then((w) => x(w, null)).catch((w) => {
      let S = B(
        "error",
        b("p", {}, c("load-failed")),
        Ee(w) && w.explanation !== "" ? b("p", { dir: "auto" }, w.explanation) : null,
        q(D(n.text("localskills-save-try-again"), "normal", E))
      );
      H(a, S), l.moveTo(S);
    });
  };
  return { element: a, start: E, focus: l.restore };
}

// src/ui/show-dialog.ts
function dr(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function Vu(e) {
  let { history: t, location: n } = window, r = n.href, o = !1, s = null, a = (l) => {
    !o || dr(l.state) || (o = !1, n.href === r && l.stopImmediatePropagation(), s !== null ? s() : e());
  };
  return window.addEventListener("popstate", a, !0), {
    put() {
      dr(t.state) || t.pushState(N(O({}, t.state), { localSkillsDialog: !0 }), ""), o = !0;
    },
    takeOff: () => new Promise((l) => {
      let i = () => {
        window.removeEventListener("popstate", a, !0), l();
      };
      if (!o || !dr(t.state)) {
        i();
        return;
      }
      s = i, setTimeout(i, 500), t.back();
    })
  };
}
function ya(e, t, n) {
  let r = new OO.ui.WindowManager(), { getWindowManager: o } = OO.ui, s = () => o().getCurrentWindow() !== null, a = Vu(() => {
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
var Ku = 680;
function ha(e, t, n, r = !1) {
  let { messages: o } = e, s = (u) => o.text(u ? "localskills-meeting-ask-title" : "localskills-talk-mine"), a = null, l = null;
  class i extends OO.ui.ProcessDialog {
    getSetupProcess(d) {
      return super.getSetupProcess(d).next(() => {
        t === null ? this.showMine() : this.show(!0, la({
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
      return Ku;
    }
    showMine() {
      this.show(!1, fa(e, r ? (d) => {
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
  ya(c, "ext-localSkills-meeting-open", () => n(l));
}

// src/ui/exchange-meeting/count-waiting.ts
function xa(e) {
  return v(this, null, function* () {
    let { toAnswer: t, toConfirm: n } = Qt(ge(e, yield Oe(e)), e.user.name);
    return t.length + n.length;
  });
}

// src/extension/configured-root.ts
var Yu = "MediaWiki:LocalSkills.json", it = null;
function Xu() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function yn(e) {
  let t = Xu();
  return t !== null ? Promise.resolve(t) : (it = it != null ? it : e.get({
    action: "query",
    prop: "revisions",
    titles: Yu,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((n) => {
    var o, s, a;
    let { query: { pages: [r] } } = n;
    return Ms((a = (s = (o = r == null ? void 0 : r.revisions) == null ? void 0 : o[0]) == null ? void 0 : s.slots.main.content) != null ? a : null).root;
  }, (n) => {
    throw it = null, n;
  }), it);
}

// src/extension/without-idling.ts
var ka = 0, hn = null;
function Ju(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function ba(e) {
  let t = mw;
  ka++ === 0 && (hn = t.requestIdleCallback, t.requestIdleCallback = Ju);
  let n = () => {
    --ka === 0 && hn !== null && (t.requestIdleCallback = hn, hn = null);
  }, r = mw.loader.using(e);
  return r.then(n, n), r;
}

// src/extension/load-modules.ts
function wa(e) {
  var r;
  let t = (o) => mw.loader.getState(o) !== null, n = ((r = e.find((o) => o.some(t))) != null ? r : []).filter(t);
  return n.filter((o) => mw.loader.getState(o) === "error").forEach((o) => {
    mw.loader.state({ [o]: "registered" });
  }), ba(n);
}

// src/extension/exchange-buttons.ts
var Ea = [["ext.localSkills.exchange", "ext.localSkills.pickers"], ["ext.gadget.LocalSkills-exchange", "ext.gadget.LocalSkills-pickers"]];
function Sa() {
  return Ea.some(([e]) => mw.loader.getState(e) !== null);
}
function Ra(e) {
  return wa(Ea).then(() => {
    mw.hook("localSkills.editRecord").fire(e);
  });
}

// src/ui/messages.ts
function Ta(e, t) {
  let n = e.config.get("wgUserLanguage"), r = (a) => String(e.language.convertNumber(a)), o = () => {
    var l, i;
    return (((i = (l = e.language).getSeparatorTransformTable) == null ? void 0 : i.call(l)) || {})["."] || ".";
  }, s = (a, l = 0) => {
    let i = Math.abs(a).toFixed(l), [c, u] = i.split("."), d = a < 0 && Number(i) !== 0 ? "\u2212" : "", g = u === void 0 ? "" : o() + u.split("").map((m) => r(Number(m))).join("");
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
var Qu = ["zero", "one", "two", "few", "many", "other"], Zu = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function ed(e) {
  var t;
  try {
    return (t = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? t : "en";
  } catch (n) {
    return "en";
  }
}
function td(e, t, n) {
  var c;
  let r = t.find((u) => /^\d+=/.test(u) && parseInt(u, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = t.filter((u) => !/^\d+=/.test(u)), { PluralRules: s } = Intl, a = s === void 0 ? null : new s(n), i = (a === null ? ["one", "other"] : Qu.filter((u) => a.resolvedOptions().pluralCategories.includes(u))).indexOf(a === null ? e === 1 ? "one" : "other" : a.select(e));
  return (c = o[Math.min(i, o.length - 1)]) != null ? c : "";
}
function Oa(e, t, n) {
  let r = ed(e), o = [e, ...n.languageChain.filter((l) => l !== e)], s = Vs(o), a = (l, i = 0) => s(l, i);
  return {
    language: e,
    languageChain: o,
    direction: An(e),
    has: (l) => t[l] !== void 0 || n.has(l),
    number: a,
    text(l, ...i) {
      let c = t[l];
      if (c === void 0)
        return n.text(l, ...i);
      let u = (f) => i[Number(f.replace(/\D/g, "")) - 1], d = (f) => f.replace(/\$\d/g, (h) => {
        let p = u(h);
        return p === void 0 ? h : typeof p == "number" ? a(p, Ks(p)) : p;
      }), g = "", m = 0;
      return c.replace(Zu, (f, h, p, x) => {
        var S, k;
        let [E = "", ...y] = p.split("|"), w = h.toUpperCase() === "PLURAL" ? td(Number((S = u(E)) != null ? S : 0), y, r) : (k = y[y.length - 1]) != null ? k : "";
        return g += d(c.slice(m, x)) + d(w), m = x + f.length, "";
      }), g + d(c.slice(m));
    }
  };
}

// src/wiki/action-api/query.ts
function va(e, t) {
  return ke(this, null, function* () {
    let n = {};
    for (; ; ) {
      let r = yield new ue(e.read(O(O({ action: "query" }, t), n)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(n))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      n = r.continue;
    }
  });
}
function Ue(e, t) {
  return ke(this, null, function* () {
    var r, o, s, a, l, i, c;
    let n = /* @__PURE__ */ new Map();
    try {
      for (var u = le(va(e, t)), d, g, m; d = !(g = yield new ue(u.next())).done; d = !1) {
        let f = g.value;
        for (let h of (o = (r = f.query) == null ? void 0 : r.pages) != null ? o : []) {
          let p = (s = h.pageid) != null ? s : h.title, x = n.get(p), E = [...(a = x == null ? void 0 : x.revisions) != null ? a : [], ...(l = h.revisions) != null ? l : []], y = [...(i = x == null ? void 0 : x.redirects) != null ? i : [], ...(c = h.redirects) != null ? c : []];
          n.set(p, N(O(O({}, x), h), { revisions: E, redirects: y }));
        }
        f.batchcomplete === !0 && (yield* be(n.values()), n = /* @__PURE__ */ new Map());
      }
    } catch (g) {
      m = [g];
    } finally {
      try {
        d && (g = u.return) && (yield new ue(g.call(u)));
      } finally {
        if (m)
          throw m[0];
      }
    }
    yield* be(n.values());
  });
}
function xn(e, t, n) {
  return ke(this, null, function* () {
    var r, o;
    try {
      for (var s = le(va(e, O({ list: t }, n))), a, l, i; a = !(l = yield new ue(s.next())).done; a = !1) {
        let c = l.value;
        yield* be((o = (r = c.query) == null ? void 0 : r[t]) != null ? o : []);
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
function Aa(e) {
  var t, n;
  return new Map(((n = (t = e.query) == null ? void 0 : t.normalized) != null ? n : []).map(({ from: r, to: o }) => [r, o]));
}
function kn(e, t, n) {
  return v(this, null, function* () {
    if (t.length === 0)
      return;
    let r = yield e.batchSize();
    for (let o = 0; o < t.length; o += r)
      yield n(t.slice(o, o + r));
  });
}

// src/wiki/action-api/site-info.ts
function Ma(e) {
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
      language: La(t.general.lang, yield Pa(e, [t.general.lang])),
      namespaces: n,
      isCaseSensitive: t.general.case === "case-sensitive",
      extensionTags: t.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function Pa(e, t) {
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
function La(e, t) {
  var r, o;
  let n = t[e];
  return { code: e, fallbacks: (r = n == null ? void 0 : n.fallbacks) != null ? r : [], direction: (o = n == null ? void 0 : n.dir) != null ? o : "ltr" };
}
function Na(e) {
  let t = null;
  return (n) => v(null, null, function* () {
    if (t === null) {
      let r = /* @__PURE__ */ new Set();
      t = { codes: r, languages: Promise.resolve().then(() => (t = null, Pa(e, Array.from(r)))) };
    }
    return t.codes.add(n), La(n, yield t.languages);
  });
}
function Ia(e, t) {
  let n = (o) => o.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [o, s] of r === -1 ? [] : t)
    if (o !== 0 && s.some((a) => n(a) === n(e.slice(0, r))))
      return { namespace: o, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var gr = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, lt = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, nd = 2, rd = 6e4, od = 5, sd = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function bn(e) {
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
function Fa(e) {
  var n, r;
  let t = (n = e.revisions) == null ? void 0 : n[0];
  return t === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: bn(t)
  };
}
function Ca(e) {
  let t = null, n = () => (t != null || (t = Ma(e).catch((u) => {
    throw t = null, u;
  })), t);
  function r(u) {
    return v(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield kn(e, [...new Set(u)], (g) => v(null, null, function* () {
        let m = new Map(g.map((y) => [y, y])), f = /* @__PURE__ */ new Map();
        try {
          for (var h = le(Ue(N(O({}, e), {
            read: (w) => v(null, null, function* () {
              let S = yield e.read(w);
              return Aa(S).forEach((k, R) => m.set(R, k)), S;
            })
          }), O({ titles: g, prop: ["revisions", "info"] }, lt))), p, x, E; p = !(x = yield h.next()).done; p = !1) {
            let y = x.value;
            let w = Fa(y);
            w !== null && f.set(w.title, w);
          }
        } catch (x) {
          E = [x];
        } finally {
          try {
            p && (x = h.return) && (yield x.call(h));
          } finally {
            if (E)
              throw E[0];
          }
        }
        for (let [y, w] of m) {
          let S = f.get(w);
          S !== void 0 && d.set(y, S);
        }
      })), d;
    });
  }
  function o(u, d) {
    return v(this, null, function* () {
      let { namespace: g, rest: m } = Ia(u, (yield n()).namespaces), f = d ? "g" : "";
      return { [`${f}apnamespace`]: g, [`${f}apprefix`]: m };
    });
  }
  function s(u) {
    return ke(this, null, function* () {
      try {
        for (var d = le(Ue(e, O(N(O({}, u), { prop: ["revisions", "info"] }), lt))), g, m, f; g = !(m = yield new ue(d.next())).done; g = !1) {
          let h = m.value;
          let p = Fa(h);
          p !== null && (yield p);
        }
      } catch (m) {
        f = [m];
      } finally {
        try {
          g && (m = d.return) && (yield new ue(m.call(d)));
        } finally {
          if (f)
            throw f[0];
        }
      }
    });
  }
  function a(u) {
    return ke(this, null, function* () {
      yield* be(s(O({ generator: "allpages", gaplimit: "max" }, yield new ue(o(u, !0)))));
    });
  }
  function l(u) {
    return ke(this, null, function* () {
      for (let d of u)
        yield* be(s({ generator: "embeddedin", geititle: d, geinamespace: nd, geilimit: "max" }));
    });
  }
  function i(u, d, g) {
    return v(this, null, function* () {
      var f, h, p, x;
      let { query: m } = yield e.read(O({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (x = (p = (h = (f = m == null ? void 0 : m.pages) == null ? void 0 : f[0]) == null ? void 0 : h.revisions) == null ? void 0 : p.map(bn)) != null ? x : [];
    });
  }
  let c = (u, d) => v(null, null, function* () {
    var g;
    return (g = (yield i(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: n,
    languageInfo: Na(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => v(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield kn(e, u, (m) => v(null, null, function* () {
        try {
          for (var f = le(Ue(e, {
            titles: m,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), h, p, x; h = !(p = yield f.next()).done; h = !1) {
            let { title: E, templates: y = [] } = p.value;
            y.length > 0 && g.add(E);
          }
        } catch (p) {
          x = [p];
        } finally {
          try {
            h && (p = f.return) && (yield p.call(f));
          } finally {
            if (x)
              throw x[0];
          }
        }
      })), g;
    }),
    pagesBelow: a,
    usersPagesWith: l,
    pagesOfPeople: function(u, d) {
      return ke(this, null, function* () {
        yield* be(a(u)), yield* be(l(d));
      });
    },
    childrenBelow: (u) => v(null, null, function* () {
      var p, x, E;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: m } = yield o(u, !1), f = m.replace(/ /g, "_"), h = g === 0 ? "" : `${(x = (p = (yield n()).namespaces.get(g)) == null ? void 0 : p[0]) != null ? x : ""}:`;
      for (let y = f; y !== void 0; ) {
        let w = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: m,
          apfrom: y,
          aplimit: "max"
        });
        y = (E = w.continue) == null ? void 0 : E.apcontinue;
        for (let { title: S } of w.query.allpages) {
          let [k, ...R] = S.slice(h.length + m.length).split("/");
          d.add(k != null ? k : ""), R.length > 0 && y !== void 0 && y.startsWith(`${f}${k != null ? k : ""}/`) && (y = `${f}${k != null ? k : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => v(null, null, function* () {
      var g, m;
      let d = [];
      try {
        for (var f = le(Ue(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), h, p, x; h = !(p = yield f.next()).done; h = !1) {
          let E = p.value;
          d.push(...(m = (g = E.redirects) == null ? void 0 : g.map((y) => y.title)) != null ? m : []);
        }
      } catch (p) {
        x = [p];
      } finally {
        try {
          h && (p = f.return) && (yield p.call(f));
        } finally {
          if (x)
            throw x[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => v(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield kn(e, u, (m) => v(null, null, function* () {
        var f;
        try {
          for (var h = le(Ue(e, O({
            revids: m,
            prop: "revisions"
          }, d === "with-texts" ? lt : gr))), p, x, E; p = !(x = yield h.next()).done; p = !1) {
            let y = x.value;
            (f = y.revisions) == null || f.forEach((w) => g.set(w.revid, bn(w)));
          }
        } catch (x) {
          E = [x];
        } finally {
          try {
            p && (x = h.return) && (yield x.call(h));
          } finally {
            if (E)
              throw E[0];
          }
        }
      })), g;
    }),
    firstRevision: (u) => c(u, O({ rvdir: "newer" }, gr)),
    newestRevisionBy: (u, d) => c(u, O({ rvuser: d }, lt)),
    revisionsAfter: (u, d) => v(null, null, function* () {
      let g = [];
      try {
        for (var m = le(Ue(e, O({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, gr))), f, h, p; f = !(h = yield m.next()).done; f = !1) {
          let { revisions: x = [] } = h.value;
          g.push(...x.filter(({ revid: E }) => E !== d).map(bn));
        }
      } catch (h) {
        p = [h];
      } finally {
        try {
          f && (h = m.return) && (yield h.call(m));
        } finally {
          if (p)
            throw p[0];
        }
      }
      return g;
    }),
    revisionsBySince: (u, d, g) => i(u, od, O({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, lt)),
    movesAround: (g) => v(null, [g], function* ({ timestamp: u, user: d }) {
      var f;
      let m = [];
      try {
        for (var h = le(xn(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + rd).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), p, x, E; p = !(x = yield h.next()).done; p = !1) {
          let y = x.value;
          (d === null || y.user === void 0 || y.user === d) && m.push((f = y.title) != null ? f : null);
        }
      } catch (x) {
        E = [x];
      } finally {
        try {
          p && (x = h.return) && (yield x.call(h));
        } finally {
          if (E)
            throw E[0];
        }
      }
      return m;
    }),
    revisionsBy: (u, d, g) => i(u, g, O({ rvuser: d }, lt)),
    recombinedPagesSince: (u) => v(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let x of sd)
        try {
          for (var m = le(xn(e, "logevents", N(O({}, x), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), f, h, p; f = !(h = yield m.next()).done; f = !1) {
            let { title: E, logpage: y, params: w } = h.value;
            y !== void 0 && y !== 0 && d.add(y), [E, w == null ? void 0 : w.dest_title].forEach((S) => S !== void 0 && g.add(S));
          }
        } catch (h) {
          p = [h];
        } finally {
          try {
            f && (h = m.return) && (yield h.call(m));
          } finally {
            if (p)
              throw p[0];
          }
        }
      return { pageIds: d, titles: g };
    }),
    renamesSince: (u) => v(null, null, function* () {
      var g;
      let d = [];
      try {
        for (var m = le(xn(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), f, h, p; f = !(h = yield m.next()).done; f = !1) {
          let x = h.value;
          let { olduser: E, newuser: y } = (g = x.params) != null ? g : {};
          E !== void 0 && y !== void 0 && x.timestamp !== void 0 && d.push({ from: E, to: y, timestamp: x.timestamp });
        }
      } catch (h) {
        p = [h];
      } finally {
        try {
          f && (h = m.return) && (yield h.call(m));
        } finally {
          if (p)
            throw p[0];
        }
      }
      return d;
    })
  };
}

// src/core/exchange/own-pages.ts
function $a(e, t, n) {
  return [e, `${t}:${n}/LocalSkills`, `${t}:${n}`];
}

// src/wiki/counting/page-histories.ts
function ad(e, t) {
  return v(this, null, function* () {
    let n = t.filter((r) => r.first === null);
    for (let r = 0; n.length > 2 && r < 20; r++) {
      let o = yield e.revisions(n.map(({ known: s }) => s[s.length - 1].parentId), "without-texts");
      n = n.filter((s) => {
        let a = o.get(s.known[s.known.length - 1].parentId);
        return a === void 0 ? !1 : (s.known.push(a), s.first = a.parentId === 0 ? a : null, s.first === null);
      });
    }
    for (let r of t)
      r.first === null && (r.first = yield e.firstRevision(r.page.title));
  });
}
function id({ latest: e, history: t }) {
  var n;
  return t !== void 0 ? (n = t[t.length - 1]) != null ? n : null : e.parentId === 0 ? e : null;
}
function ld(e) {
  return e.reduce((t, { first: n }) => n !== null && (t === void 0 || n.timestamp < t) ? n.timestamp : t, void 0);
}
function cd(e, t, n, r) {
  return v(this, null, function* () {
    let { pageIds: o, titles: s } = yield t.recombinedPagesSince(r);
    for (let a of n) {
      let { pageId: l, title: i } = a.page;
      (o.has(l) || s.has(i)) && (a.isRecombined = !0, a.first = yield e.firstRevision(i));
    }
  });
}
function wn(e, t, n = null) {
  return v(this, null, function* () {
    let r = t.map((s) => ({
      page: s,
      known: s.history === void 0 ? [s.latest] : s.history.slice(),
      first: id(s),
      isRecombined: !1
    }));
    yield ad(e, r);
    let o = n === null ? void 0 : ld(r.filter(({ page: s }) => s.history === void 0));
    return n !== null && o !== void 0 && (yield cd(e, n, r, o)), r.filter((s) => s.first !== null);
  });
}
function Da(e, t) {
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
function En({ first: e }, t) {
  return e.user === t && e.userId !== 0;
}
function pr(e, t, n) {
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
function Sn(e, t) {
  return v(this, null, function* () {
    var a, l;
    let { namespaces: n, extensionTags: r } = yield e.siteInfo(), o = (a = n.get(10)) != null ? a : ["Template"], s = {};
    for (let i of t)
      for (let c of yield e.redirectsTo(`${(l = o[0]) != null ? l : "Template"}:${i}`))
        s[c.slice(c.indexOf(":") + 1)] = i;
    return Gn({ templates: t, redirects: s, templateNamespaces: o, extensionTags: r });
  });
}

// src/wiki/exchange/doubted-words.ts
function _a(s, a, l, i) {
  return v(this, arguments, function* ({ source: e, titles: t }, n, r, o) {
    let c = yield Da(e, n), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (p, x, E) => v(null, null, function* () {
      var y, w;
      for (let [S, k] of Array.from(x.entries())) {
        let R = (y = x[S + 1]) != null ? y : E, F = (w = k.sha1) != null ? w : null;
        if (F !== null && F === R.sha1 && k.parentId === R.id && k.user !== p && (yield e.movesAround(k)).some((I) => I === null || Je(I, t.root, u) !== p))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map();
    for (let [p, x] of Array.from(c)) {
      let E = n.get(p), y = x.filter(({ user: w }) => w === null);
      (yield d(r(p), x, E)) ? g.set(p, { doubt: "moved", believed: null }) : y.length > 0 && m.set(p, y);
    }
    let f = Array.from(m.values()).reduce((p, x) => p.concat(x.filter(({ text: E }) => E === null).map(({ id: E }) => E)), []), h = f.length === 0 ? null : yield e.revisions(f, "with-texts");
    return m.forEach((p, x) => {
      let E = n.get(x), y = p.reduce((w, { id: S, text: k }) => {
        var R, F;
        return w === null ? null : dn(w, o((F = k != null ? k : (R = h == null ? void 0 : h.get(S)) == null ? void 0 : R.text) != null ? F : ""), o);
      }, E.text);
      y !== E.text && g.set(x, { doubt: "hidden", believed: y === null ? null : N(O({}, E), { text: y }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var ud = 5, dd = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function Ha(e, t, n) {
  return v(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map(), s = t.map((a) => ({ origin: a, there: a }));
    for (let a = 0; s.length > 0 && a < ud; a++) {
      let l = s.filter(({ there: { first: f } }) => f.text === null).map(({ there: { first: f } }) => f.id), i = l.length === 0 ? null : yield e.revisions(l, "with-texts"), c = /* @__PURE__ */ new Map();
      if (s.forEach(({ origin: f, there: { first: h } }) => {
        var x, E, y, w;
        let p = (w = dd.exec(((y = (E = h.text) != null ? E : (x = i == null ? void 0 : i.get(h.id)) == null ? void 0 : x.text) != null ? y : "").slice(0, 1e3))) == null ? void 0 : w[1];
        p !== void 0 && (c.set(f, p.replace(/_/g, " ").trim()), r.add(f));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield wn(e, Array.from(u.values()).map((f) => N(O({}, f), { pageId: 0 }))), g = new Map(d.map((f) => [f.page.title, f])), m = [];
      c.forEach((f, h) => {
        let p = g.get(f);
        p !== void 0 && En(p, n(h)) ? o.set(h, p) : p !== void 0 && m.push({ origin: h, there: p });
      }), s = m;
    }
    return { redirects: r, moved: o };
  });
}

// src/wiki/exchange/read-person.ts
var gd = ["decline", "withdraw"];
function Ua(e, t, n, r) {
  var m, f, h;
  let o = t.slice().sort((p, x) => re(p.title, x.title)), s = [], a = [], l = [], i = (p, x, E, y) => {
    ot(x, e, E == null ? void 0 : E.timestamp).forEach(({ step: w }) => {
      var S;
      w !== null && y(w) && a.push({ step: w, title: p, savedAt: (S = E == null ? void 0 : E.timestamp) != null ? S : w.at });
    });
  }, c = (p) => p.filter(({ template: x }) => x === _e).forEach((x) => l.push(x));
  for (let { title: p, own: x, optOuts: E, refused: y } of o) {
    let w = n((m = x == null ? void 0 : x.text) != null ? m : "");
    w.forEach((R) => s.push({ title: p, call: R })), i(p, w, x, () => !0), c(w), c(n((f = E == null ? void 0 : E.text) != null ? f : ""));
    let S = n((h = y == null ? void 0 : y.text) != null ? h : ""), k = S.length === 0 ? [] : a.map(({ step: R }) => JSON.stringify(R));
    i(p, S, y, (R) => gd.includes(R.step) && !k.includes(JSON.stringify(R))), c(S);
  }
  let u = Gs(a), d = s.filter(({ call: { template: p } }) => p === de.offer || p === de.seek);
  return { person: {
    user: e,
    pages: o,
    readings: $e(d.map(({ call: p }) => p), e, r).map((p, x) => N(O({}, p), { title: d[x].title })),
    steps: u.map(({ step: p }) => p),
    stepsBeyond: a.length - u.length,
    preferences: l
  }, placed: u };
}

// src/core/exchange/steps/doubted-times.ts
function Wa(e) {
  let t = e.reduce((s, { savedAt: a }) => a > s ? a : s, "").slice(0, 10), n = /* @__PURE__ */ new Map();
  e.forEach((s) => {
    let a = `${s.step.seek}
${s.step.offer}`, l = n.get(a);
    l === void 0 ? n.set(a, [s]) : l.push(s);
  });
  let r = (s) => zt(s, { date: t }).some(({ state: a }) => a === "accepted"), o = [];
  return n.forEach((s) => {
    let a = s.filter(({ step: c, savedAt: u }) => c.at < u);
    if (a.length === 0 || !r(s.map(({ step: c }) => c)))
      return;
    let l = new Set(s.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), i = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && l.size > 1;
    ee(s[0].step).forEach((c) => {
      let u = a.filter((d) => d.step.user === c && i(d));
      u.length > 0 && !r(s.map((d) => u.includes(d) ? N(O({}, d.step), { at: d.savedAt }) : d.step)) && o.push(...u);
    });
  }), o;
}

// src/wiki/exchange/step-times.ts
function Ba(e, t, n) {
  return v(this, null, function* () {
    var o;
    let r = /* @__PURE__ */ new Map();
    for (let { step: s, title: a, savedAt: l } of Wa(t)) {
      let i = JSON.stringify(s), u = (yield e.revisionsBySince(a, s.user, s.at)).find(({ text: g }) => ot(n(g != null ? g : ""), s.user).some(({ step: m }) => JSON.stringify(m) === i)), d = (o = u == null ? void 0 : u.timestamp) != null ? o : l;
      d !== s.at && r.set(s, N(O({}, s), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function pd({ titles: e }, t, n) {
  var o;
  if (n.taxonomy !== void 0)
    return n;
  let { taxonomy: r } = Nt(Te((o = t == null ? void 0 : t.latest.text) != null ? o : "").value);
  return O({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, n);
}
function qa(r, o) {
  return v(this, arguments, function* (e, t, n = {}) {
    var f, h;
    let { source: s, titles: a } = e, l = (h = (f = (yield s.siteInfo()).namespaces.get(2)) == null ? void 0 : f[0]) != null ? h : "User", i = (p) => $a(a.people(p), l, xe(p)), c = new Map(yield s.readPages(
      t.reduce((p, x) => p.concat(i(x)), [a.skills()])
    )), u = c.get(a.skills());
    c.delete(a.skills());
    let d = Array.from(c.values()).map((p) => N(O({}, p), { pageId: 0 })), g = yield md(e, d, pd(e, u, n)), m = /* @__PURE__ */ new Set();
    return g.people.forEach((p) => p.pages.filter(({ isMadeByOther: x }) => x).forEach(({ title: x }) => m.add(x))), N(O({}, g), { ownPages: new Map(t.map((p) => {
      var x;
      return [xe(p), (x = i(p).find((E) => !m.has(E))) != null ? x : null];
    })) });
  });
}
function md(o, s, a) {
  return v(this, arguments, function* ({ source: e, titles: t }, n, r) {
    var A, L;
    let l = yield Sn(e, Kt), i = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let T of n) {
      let P = Je(T.title, t.root, i);
      P !== null && c.set(T, P);
    }
    let u = yield wn(e, Array.from(c.keys())), d = ({ page: T }) => c.get(T), g = yield pr(e, u, d), m = (T) => En(T, d(T)), { redirects: f, moved: h } = yield Ha(e, u.filter((T) => !m(T)), d), p = new Set(u.filter(m).map(({ page: T }) => T.title)), x = /* @__PURE__ */ new Map();
    h.forEach((T, P) => {
      p.has(T.page.title) || x.set(T, d(P));
    });
    let E = yield pr(
      e,
      Array.from(x.keys()),
      (T) => {
        var P;
        return (P = x.get(T)) != null ? P : null;
      }
    ), y = yield _a(
      { source: e, titles: t },
      new Map(Array.from(g).filter(([T]) => m(T))),
      d,
      l
    ), w = (T) => {
      var Ne, Ot, j, K, ie;
      let { page: { title: P, latest: _ } } = T, U = !m(T), G = (Ne = g.get(T)) != null ? Ne : null, z = y.get(T), J = U ? null : z === void 0 ? G : z.believed, V = h.get(T), ce = J !== null && J.id === _.id ? [] : l((Ot = _.text) != null ? Ot : "");
      return {
        title: P,
        latest: _,
        own: J,
        isMadeByOther: U,
        doubt: (j = z == null ? void 0 : z.doubt) != null ? j : null,
        optOuts: U ? G : null,
        refused: z !== void 0 ? G : V === void 0 ? null : (K = E.get(V)) != null ? K : null,
        isStrangers: U && (ce.length > 0 || f.has(T)),
        isChangedByOthers: !U && (J == null ? void 0 : J.id) !== _.id && !st(l((ie = J == null ? void 0 : J.text) != null ? ie : ""), ce)
      };
    }, S = /* @__PURE__ */ new Map();
    for (let T of u) {
      let P = d(T);
      S.set(P, [...(A = S.get(P)) != null ? A : [], T]);
    }
    let k = /* @__PURE__ */ new Map(), R = [], F = [], M = [];
    for (let T of Array.from(S.keys()).sort(re)) {
      let P;
      try {
        P = Ua(T, ((L = S.get(T)) != null ? L : []).map(w), l, r);
      } catch (_) {
        R.push({ user: T, error: _ });
        continue;
      }
      k.set(T, P.person), P.person.readings.forEach(({ record: _ }) => {
        _ !== null && F.push(_);
      }), P.placed.forEach((_) => M.push(_));
    }
    let I = yield Ba(e, M, l), C = (T) => {
      var P;
      return (P = I.get(T)) != null ? P : T;
    };
    return I.size > 0 && k.forEach((T, P) => k.set(P, N(O({}, T), { steps: T.steps.map(C) }))), { people: k, unread: R, records: F, steps: M.map(({ step: T }) => C(T)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/save-fault-reason.ts
var Ga = {
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
}, fd = new Map(
  Object.keys(Ga).reduce(
    (e, t) => e.concat(Ga[t].map((n) => [n, t])),
    []
  )
), yd = [
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
function mr(e) {
  let t = e.map((n) => fd.get(n) || "other");
  return yd.find((n) => t.includes(n)) || "other";
}
function ja(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Rn(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var za = 50;
function ct(e, t) {
  var a;
  if (e === "http" || e === "ok-but-empty") {
    let l = ((a = t == null ? void 0 : t.xhr) == null ? void 0 : a.status) || 0, i = ja(l);
    return new se(i, i === "other" ? `HTTP ${l}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((l) => l.html || "").filter((l) => l !== "").join("<hr>"), o = n.map((l) => l.html ? Rn(l.html) : l.text || l.code), s = n.map((l) => {
    var i;
    return (i = l.data) == null ? void 0 : i.readonlyreason;
  }).find((l) => l);
  return s ? new se("read-only", s, { code: e }) : new se(
    mr(n.length ? n.map((l) => l.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function hd(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? Rn(t) : t,
    imageUrl: e.url || null
  };
}
function fr(e, t) {
  let n = e.edit;
  if (!n)
    throw new se("other", "");
  if (n.captcha)
    throw new se("captcha", "", { captcha: hd(n.captcha), code: "captcha" });
  if (n.result !== "Success") {
    let o = n.warning || "";
    throw new se(
      mr(n.code ? [n.code] : []),
      o === "" ? n.info || "" : Rn(o),
      o === "" ? {} : { html: o }
    );
  }
  let { oldrevid: r } = n;
  return O({
    revision: n.newrevid || t,
    changed: n.nochange !== !0
  }, r && t !== 0 && r !== t ? { mergedWith: r } : {});
}
function xd(e, t) {
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
function Va(e) {
  let { api: t, user: n, language: r } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, s = (d) => new Promise((g, m) => {
    d.then(g, (...f) => {
      m(ct(String(f[0]), f[1]));
    });
  }), a = (d, g) => v(null, null, function* () {
    let { query: m = {} } = yield s(t.get(O(N(O({}, o), { action: "query", titles: d.slice() }), g))), f = new Map((m.normalized || []).map(({ from: p, to: x }) => [p, x])), h = new Map((m.pages || []).map((p) => [p.title, p]));
    return new Map(d.reduce((p, x) => {
      let E = h.get(f.get(x) || x);
      return E ? p.concat([[x, E]]) : p;
    }, []));
  }), l = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, i = (d) => {
    let g = [];
    return d.forEach((m, f) => {
      let h = m.revisions && m.revisions[0];
      h && g.push([f, xd(m, h)]);
    }), g;
  }, c = (d) => v(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield s(
      t.get(N(O({}, o), { action: "query", meta: "babel", babuser: d }))
    ), m = "N54321";
    return Object.keys(g).map((f) => [f, g[f]]).filter(([, f]) => f !== "0").sort(([, f], [, h]) => m.indexOf(f) - m.indexOf(h));
  });
  return {
    readPages(d) {
      return v(this, null, function* () {
        let g = Array.from(new Set(d)), m = [];
        for (let h = 0; h < g.length; h += za)
          m.push(a(g.slice(h, h + za), l).then(i));
        let f = yield Promise.all(m);
        return new Map(f.reduce((h, p) => h.concat(p), []));
      });
    },
    readForEditing(d, g) {
      return v(this, null, function* () {
        let m = yield a(d, N(O({}, l), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), f = m.get(g), [h, ...p] = f && f.actions && f.actions[f.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(i(m)),
          refusal: h ? ct(h.code, { errors: [h].concat(p) }) : null
        };
      });
    },
    existingPages(d) {
      return v(this, null, function* () {
        let g = yield a(d, { prop: "info" });
        return d.filter((m) => g.has(m) && !g.get(m).missing);
      });
    },
    madeByOthers(d, g) {
      return v(this, null, function* () {
        return (yield Promise.all(d.map((p) => v(null, [p], function* ({ title: f, latest: h }) {
          var E, y;
          let x = h.parentId === 0 ? h : (y = (E = (yield a([f], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(f)) == null ? void 0 : E.revisions) == null ? void 0 : y.map(({ user: w, userid: S }) => ({ user: w, userId: S }))[0];
          return [f, x === void 0 || x.user !== g || x.userId === 0];
        })))).filter(([, f]) => f).map(([f]) => f);
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
        let g = yield s(t.postWithToken("csrf", O(O(O(O(O(N(O({}, o), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })));
        return fr(g, d.baseRevision);
      });
    }
  };
}

// src/wiki/browser/person-words.ts
function Ka(e) {
  let t = null;
  return () => v(null, null, function* () {
    t = t != null ? t : Sn(e, Kt).catch((r) => {
      throw t = null, r;
    });
    let n = yield t;
    return (r) => n(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function kd(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let t = e.map(String);
    return t.some((n) => n.includes("|")) ? "" + t.join("") : t.join("|");
  }
  return String(e);
}
function Ya(e) {
  let t = {};
  for (let [n, r] of Object.entries(e))
    r != null && r !== !1 && (t[n] = kd(r));
  return t;
}

// src/wiki/browser/reading-api.ts
var bd = 6e3, wd = 6e4, Ed = 5, Sd = 3;
function Rd(e) {
  var r;
  let t = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (t == null || t === "")
    return null;
  let n = /^\d+$/.test(t) ? Number(t) * 1e3 : Date.parse(t) - Date.now();
  return n >= 0 ? n : null;
}
function Td({ reason: e, details: t }) {
  return e === "rate-limited" || t.code === "maxlag" ? Ed : e === "offline" ? Sd : 1;
}
function Xa(e) {
  let { api: t, language: n, onWait: r, firstWait: o = 1e3 } = e, s = !1, a = null, l = Promise.resolve(), i = null, c = (m, f) => {
    let h = f ? (
      // Tells servers in several places that any of them may answer.
      t.post(m, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : t.get(m);
    return new Promise((p, x) => {
      h.then(p, (...E) => {
        var k;
        let [y, w, , S] = E;
        x({ fault: ct(String(y), w), retryAfter: Rd((k = w == null ? void 0 : w.xhr) != null ? k : S) });
      });
    });
  }, u = (m) => new Promise((f) => {
    let h = setTimeout(f, m);
    a = () => {
      clearTimeout(h), f();
    };
  });
  function d(m, f) {
    return v(this, null, function* () {
      for (let h = 1; ; h++) {
        if (s)
          throw new se("other", "", { code: "cancelled" });
        try {
          return yield c(m, f);
        } catch (p) {
          let { fault: x, retryAfter: E } = p, y = Math.max(E != null ? E : 0, o * 2 ** (h - 1));
          if (s || h >= Td(x) || y > wd)
            throw x;
          r(y), yield u(y);
        }
      }
    });
  }
  function g(m, f) {
    let h = Ya(O({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: n,
      errorsuselocal: !0
    }, m)), p = new URLSearchParams(h).toString().length > bd, x = l.then(() => d(h, f || p));
    return l = x.catch(() => {
    }), x;
  }
  return {
    batchSize() {
      return i = i != null ? i : Promise.resolve(e.rights()).then((m) => m.includes("apihighlimits") ? 500 : 50, () => 50), i;
    },
    read: (m) => g(m, !1),
    post: (m) => g(m, !0),
    badAnswer: (m) => new se("other", m),
    cancel() {
      s = !0, t.abort(), a == null || a();
    }
  };
}

// src/wiki/browser/meeting-wiki.ts
var Od = 5e3;
function Ja(e) {
  let { api: t, user: n, language: r, titles: o, rights: s } = e, { readPages: a, save: l, spokenLanguages: i } = Va(e), c = Xa({ api: t, language: r, rights: s, onWait: () => {
  } }), u = Ca(c);
  return {
    readPages: a,
    save: l,
    spokenLanguages: i,
    readPeople: (g) => qa({ source: u, titles: o }, g),
    templateReader: Ka(u),
    peopleLinkingTo(g) {
      return v(this, null, function* () {
        var x, E;
        let { namespaces: m } = yield u.siteInfo(), f = /* @__PURE__ */ new Set(), h = 0, p = {};
        for (; p !== void 0 && h < Od; ) {
          let y = yield c.read(O({
            action: "query",
            list: "backlinks",
            bltitle: o.people(g),
            blfilterredir: "nonredirects",
            bllimit: "max"
          }, p)), w = (E = (x = y.query) == null ? void 0 : x.backlinks) != null ? E : [];
          h += w.length, w.forEach(({ title: S }) => {
            let k = Je(S, o.root, m.get(2));
            k !== null && k !== g && f.add(k);
          }), p = y.continue;
        }
        return Array.from(f);
      });
    },
    accountStates(g) {
      return v(this, null, function* () {
        var f, h;
        let m = yield c.read({ action: "query", list: "users", ususers: g.slice(), usprop: "blockinfo" });
        return new Map(((h = (f = m.query) == null ? void 0 : f.users) != null ? h : []).map(
          ({ name: p, missing: x, invalid: E, blockid: y, blockpartial: w }) => [p, x || E ? "missing" : y !== void 0 && !w ? "blocked" : "active"]
        ));
      });
    },
    addSection: ({ title: g, heading: m, text: f }, h = {}) => new Promise((p, x) => {
      t.postWithToken("csrf", O(O({
        formatversion: 2,
        errorformat: "html",
        errorlang: r,
        errorsuselocal: !0,
        action: "edit",
        title: g,
        section: "new",
        sectiontitle: Q(m),
        text: f,
        // Who has turned their talk page into a redirect wants to be written to where it leads.
        redirect: !0
      }, h.captcha ? { captchaid: h.captcha.id, captchaword: h.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })).then((y) => p(y), (...y) => {
        x(ct(String(y[0]), y[1]));
      });
    }).then((p) => fr(p, 0)),
    time() {
      return v(this, null, function* () {
        let { curtimestamp: g } = yield c.read({ action: "query", curtimestamp: !0 });
        return new Date(g != null ? g : "");
      });
    }
  };
}

// src/extension/account.ts
function Qa(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// src/extension/language-names.ts
function Za(e) {
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
var ei = { year: "numeric", month: "long", day: "numeric" }, Lw = N(O({}, ei), { hour: "numeric", minute: "2-digit" }), ti = N(O({}, ei), { timeZone: "UTC" });
function ni(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(Tt([t.toLowerCase()], "-ca-gregory"), e);
  return (r) => n.format(new Date(r));
}

// src/extension/meeting-context.ts
function Tn(e, t, n) {
  let r = Ta(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = document.documentElement.lang || "en", s = Pr(e);
  return {
    wiki: Ja({
      api: new mw.Api(),
      user: t,
      language: r.language,
      titles: s,
      rights: () => mw.user.getRights()
    }),
    titles: s,
    messages: r,
    user: Qa(t),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (a, l) => mw.util.getUrl(a, l),
    formatDate: (a, l) => ni(ti, l != null ? l : o)(a),
    languageName: (a, l) => Za(l != null ? l : o)(a),
    messagesIn: (a) => v(null, null, function* () {
      return a === r.language ? r : Oa(a, yield n(a), r);
    })
  };
}

// src/extension/load-texts.ts
var ri = (e) => v(null, null, function* () {
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
function oi(e = ri) {
  let t = !1, n = [], r = ({ show: s }) => {
    let a = mw.user.getName();
    a !== null && yn(new mw.Api()).then((l) => v(null, null, function* () {
      let i = Tn(l, a, e), c = yield xa(i);
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
    yn(new mw.Api()).then((c) => {
      ha(Tn(c, l, e), s, (u) => {
        i(), u !== null && Ra({ direction: u, id: null, opener: a }).then(null, () => {
          mw.notify(mw.msg("localskills-start-failed"), { type: "error" });
        });
      }, Sa());
    }, () => {
      mw.notify(mw.msg("localskills-start-meeting-failed"), { type: "error" }), i();
    });
  };
  mw.hook("localSkills.ask").add((s) => o(s, s.opener)), mw.hook("localSkills.myExchanges").add(({ opener: s }) => o(null, s)), mw.hook("localSkills.checkRoom").add(({ kind: s, key: a, show: l }) => {
    let i = mw.user.getName();
    i !== null && yn(new mw.Api()).then((c) => _s(Tn(c, i, e), s, a)).then((c) => c && l(c), () => {
    });
  }), mw.hook("localSkills.countWaiting").add((s) => {
    n.push(s), r(s);
  });
}

// src/extension/meeting.ts
oi();
