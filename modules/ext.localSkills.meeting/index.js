// Built from src/extension/meeting.ts by `npm run build`. Change the source, not this file.
"use strict";
var ai = Object.defineProperty, ii = Object.defineProperties;
var li = Object.getOwnPropertyDescriptors;
var Mt = Object.getOwnPropertySymbols;
var br = Object.prototype.hasOwnProperty, wr = Object.prototype.propertyIsEnumerable;
var Be = (e, t) => (t = Symbol[e]) ? t : /* @__PURE__ */ Symbol.for("Symbol." + e), Pn = (e) => {
  throw TypeError(e);
};
var kr = (e, t, n) => t in e ? ai(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, T = (e, t) => {
  for (var n in t || (t = {}))
    br.call(t, n) && kr(e, n, t[n]);
  if (Mt)
    for (var n of Mt(t))
      wr.call(t, n) && kr(e, n, t[n]);
  return e;
}, I = (e, t) => ii(e, li(t));
var Er = (e, t) => {
  var n = {};
  for (var r in e)
    br.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && Mt)
    for (var r of Mt(e))
      t.indexOf(r) < 0 && wr.call(e, r) && (n[r] = e[r]);
  return n;
};
var ci = (e, t, n) => t.has(e) || Pn("Cannot " + n);
var Sr = (e, t, n) => t.has(e) ? Pn("Cannot add the same private member more than once") : t instanceof WeakSet ? t.add(e) : t.set(e, n);
var Ie = (e, t, n) => (ci(e, t, "access private method"), n);
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
  return n = n.apply(e, t), a[Be("asyncIterator")] = () => a, o("next"), o("throw"), o("return"), a;
}, be = (e) => {
  var t = e[Be("asyncIterator")], n = !1, r, o = {};
  return t == null ? (t = e[Be("iterator")](), r = (s) => o[s] = (a) => t[s](a)) : (t = t.call(e), r = (s) => o[s] = (a) => {
    if (n) {
      if (n = !1, s === "throw") throw a;
      return a;
    }
    return n = !0, {
      done: !1,
      value: new ue(new Promise((l) => {
        var i = t[s](a);
        i instanceof Object || Pn("Object expected"), l(i);
      }), 1)
    };
  }), o[Be("iterator")] = () => o, r("next"), "throw" in t ? r("throw") : o.throw = (s) => {
    throw s;
  }, "return" in t && r("return"), o;
}, le = (e, t, n) => (t = e[Be("asyncIterator")]) ? t.call(e) : (e = e[Be("iterator")](), t = {}, n = (r, o) => (o = e[r]) && (t[r] = (s) => new Promise((a, l, i) => (s = o.call(e, s), i = s.done, Promise.resolve(s.value).then((c) => a({ value: c, done: i }), l)))), n("next"), n("return"), t);

// src/ui/element.ts
function b(e, t, ...n) {
  let r = document.createElement(e);
  return Object.keys(t).forEach((o) => r.setAttribute(o, t[o])), n.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function D(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((n) => {
    n !== null && e.appendChild(typeof n == "string" ? document.createTextNode(n) : n);
  });
}
function G(e) {
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
function Rr(e) {
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
var Tr = 6, ui = /^(.+)-([0-5n])$/i, Or = /^(.+)-(?:.|\d\d)$/;
function vr(e) {
  var n;
  let t = (n = Or.exec(e.toLowerCase())) == null ? void 0 : n[1];
  return t !== void 0 && pe(e) === null && Fe.test(t);
}
function pe(e) {
  var o;
  let t = ui.exec(e), n = ((o = t == null ? void 0 : t[1]) != null ? o : e).toLowerCase();
  if (!Fe.test(n) || Or.test(n))
    return null;
  let r = t == null ? void 0 : t[2];
  return { code: n, proficiency: r === void 0 ? null : /n/i.test(r) ? Tr : Number(r) };
}
function Ar(e) {
  let { code: t, proficiency: n } = e;
  return n === null ? t : `${t}-${n === Tr ? "N" : n}`;
}
function Pr(e, t) {
  let n = (o) => o.map(pe).filter((s) => s !== null && s.proficiency !== 0).map(({ code: s }) => qe(s)), r = n(t);
  return n(e).some((o) => r.includes(o));
}
var di = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function qe(e) {
  var t, n;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (n = (t = di.exec(e)) == null ? void 0 : t[1]) != null ? n : e;
}

// src/core/json/fault.ts
function ye(e, t) {
  return typeof t == "number" ? `${e}[${t}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(t) ? `${e}.${t}` : `${e}[${JSON.stringify(t)}]`;
}
function Y(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let t = String(e).replace(/\s+/g, " ");
  return t.length > 60 ? `${t.slice(0, 60)}\u2026` : t;
}

// src/core/pages.ts
var Pe = "LocalSkills", Lt = "MediaWiki:LocalSkills.json", he = /^[a-z0-9-]{1,48}$/;
function Lr(e = Pe) {
  let t = e.replace(/_/g, " ").trim(), n = (i) => `${t}/Survey/${i}`, [r, o] = ["", null], s = (i) => (i !== o && ([r, o] = [`${n(i)}/Answers/`, i]), r), a = `${t}/People/`, l = (i, c) => `${t}/${i}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (i) => `${n(i)}/definition.json`,
    answersPrefix: s,
    answer: (i, c) => s(i) + Nr(c),
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
function Nr(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Mr(e, t) {
  let n = Nr(t), r = n.startsWith(e) ? n.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/localized-text.ts
function Ir(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), s = t.languageChain.find((c) => r.includes(c) || o && c === n), a = s !== void 0 && r.includes(s) ? s : o ? "default" : r.sort()[0], l = a === void 0 ? "" : e.texts[a], i = a === void 0 || a === "default" ? n : a;
  return { text: l, language: i, direction: i === null ? "auto" : Mn(i) };
}
var gi = [
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
function Mn(e) {
  return gi.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/provisional-skill.ts
var pi = /^x(n|[0-9a-z]{6})--(.+)$/;
var [we, Nt, Fr, mi, fi, yi, hi] = [36, 1, 26, 38, 700, 128, 72], Cr = 1114111, xi = [
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
  [917504, Cr]
];
function ki(e) {
  return xi.every(([t, n]) => e < t || e > n);
}
function bi(e) {
  return e > 65280 && e < 65375;
}
function $r(e) {
  return Array.from(e, (t) => t.codePointAt(0));
}
function wi(e) {
  return e.map((t) => String.fromCodePoint(t)).join("");
}
function Ei(e, t, n) {
  let r = Math.floor(e / (n ? fi : 2));
  r += Math.floor(r / t);
  let o = 0;
  for (; r > (we - Nt) * Fr / 2; o += we)
    r = Math.floor(r / (we - Nt));
  return o + Math.floor((we - Nt + 1) * r / (r + mi));
}
function Si(e, t) {
  return Math.min(Fr, Math.max(Nt, e - t));
}
function Ri(e) {
  let t = e.lastIndexOf("-"), n = $r(e.slice(0, Math.max(0, t))), [r, o, s] = [yi, 0, hi], a = t + 1;
  for (; a < e.length; ) {
    let l = o;
    for (let i = we, c = 1; ; i += we) {
      let u = a < e.length ? e.charCodeAt(a++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : we;
      if (o += d * c, d >= we || o > 2147483647)
        return null;
      let g = Si(i, s);
      if (d < g)
        break;
      c *= we - g;
    }
    if (s = Ei(o - l, n.length + 1, l === 0), r += Math.floor(o / (n.length + 1)), o %= n.length + 1, r > Cr || !ki(r))
      return null;
    n.splice(o++, 0, r);
  }
  return n;
}
function It(e) {
  var s;
  let [, t = "", n = ""] = (s = pi.exec(e)) != null ? s : [], r = t === "" ? $r(e) : Ri(n);
  if (r === null)
    return e;
  let o = wi(r.map((a) => bi(a) ? a - 65248 : a)).replace(/-+/g, " ").trim();
  return o === "" ? e : t.length > 1 ? `${o}\u2026` : o;
}

// src/core/skills/skill-words.ts
function pt(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Ln({ label: e }) {
  return e.kind === "texts" ? Dr(e.texts) : [];
}
function Nn(e) {
  return Dr(e.aliases).reduce((t, n) => t.concat(n), []);
}
function Dr(e) {
  return Object.keys(e).map((t) => e[t]);
}
function _r(e, t) {
  let n = Array.from(pt(e));
  if (n.length < 4 || n.length > 60)
    return null;
  let r = n.length < 8 ? 1 : 2, o = null;
  for (let s of t.skills.filter(({ isRetired: a }) => !a))
    for (let a of [s.id, ...Ln(s), ...Nn(s)].sort(Ti)) {
      let l = Oi(n, Array.from(pt(a)), r);
      l !== null && (o = { skill: s.id, words: l === 0 ? s.id : a }, r = l - 1);
    }
  return o;
}
function Ti(e, t) {
  return e < t ? -1 : e === t ? 0 : 1;
}
function Oi(e, t, n) {
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
var vi = 100;
function Ai(e, t = null) {
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
    ancestors: (i) => o(i, (c) => c.parent, vi),
    find: (i) => {
      var c, u;
      return l = l != null ? l : Li(e, s), (u = (c = s(i.trim())) != null ? c : l.get(pt(i))) != null ? u : null;
    }
  };
}
function Ft(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = Z(e) ? te(e, "skills") : void 0;
  Z(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((s, a) => {
    let l = ye("$.skills", a), i = Z(s) ? Pi(s) : null;
    if (i === null) {
      let c = Z(s) ? te(s, "id") : s;
      t.push({ path: `${l}.id`, code: "bad-id", parameters: [Y(c)] });
    } else n.has(i.id) ? t.push({ path: `${l}.id`, code: "code-taken", parameters: [i.id] }) : n.set(i.id, i);
  });
  let o = Z(e) ? te(e, "locale") : null;
  return {
    taxonomy: Ai(
      Array.from(n.values()),
      typeof o == "string" && Fe.test(o) ? o : null
    ),
    faults: t
  };
}
function Ce(e, t, n) {
  var o;
  let r = (o = t == null ? void 0 : t.get(e)) != null ? o : null;
  return r === null ? { text: It(e), language: null, direction: "auto" } : Ir(r.label, n, t == null ? void 0 : t.locale);
}
function Pi(e) {
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
    label: (s = Rr(te(e, "label"))) != null ? s : { kind: "texts", texts: { default: t } },
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
function Li(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (o) => {
    let s = /* @__PURE__ */ new Map();
    for (let a of e) {
      let l = t(a.id);
      for (let i of o(a)) {
        let c = pt(i), u = s.get(c);
        s.set(c, u === void 0 || u === l ? l : null);
      }
    }
    s.forEach((a, l) => {
      n.has(l) || n.set(l, a);
    });
  };
  return r(Ln), r(Nn), n;
}

// src/core/exchange/reason-text.ts
function Ge(e, t) {
  return t.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((n) => Ii(n, t)));
}
function Ni(e, t) {
  return Ce(e, t.taxonomy, t.messages).text;
}
function Ii(e, t) {
  let { messages: n } = t;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return Ni(e.skill, t);
  if ("language" in e)
    return t.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && n.has(r) ? n.text(r) : e.region;
  }
  return e.methods.map((r) => n.text(`localskills-template-method-${r}`)).reduce((r, o) => n.text("localskills-fault-list", r, o));
}

// src/core/wikitext/character-references.ts
var Fi = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Ci = $i();
function $i() {
  let e = Fi.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var Di = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Ct(e, t) {
  return e.includes("&") ? e.replace(Di, (n, r, o, s) => {
    var a;
    return r !== void 0 ? (a = Ci.get(r)) != null ? a : n : t(o === void 0 ? parseInt(s, 16) : parseInt(o, 10), n);
  }) : e;
}

// src/core/wikitext/text-memo.ts
function Hr(e) {
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
var Ur = [
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
], _i = 255, Hi = /[\u200e\u200f\u202a-\u202e]+/g, Ui = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, Wi = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Bi = /(?:^|\/)\.\.?(?:\/|$)/, qi = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Gi = /[\u01c4-\u01cc\u01f1-\u01f3]/, ji = /[\u10d0-\u10ff]/;
function zi(e) {
  if (Gi.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (ji.test(e))
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
function Wr(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return zi(t) + e.slice(t.length);
}
function Fn(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function In(e) {
  return e.replace(Hi, "").replace(Ui, " ").replace(/^ | $/g, "");
}
function Vi(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Ki(e) {
  let t = Ct(
    e,
    (n) => Vi(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function Br(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let s of n)
    for (let a of s)
      o.set(In(a).toLowerCase(), s[0]);
  return (s) => {
    let a = In(Ki(s));
    if (a.includes("\uFFFD") || qi.test(a))
      return null;
    let l = t;
    a.charAt(0) === ":" && (l = "", a = a.slice(1).replace(/^ /, ""));
    let i = a.indexOf(":", 1);
    if (i !== -1) {
      let u = o.get(a.slice(0, i).replace(/ $/, "").toLowerCase());
      u !== void 0 && (l = u, a = a.slice(i + 1).replace(/^ /, ""));
    }
    let c = a.indexOf("#");
    return c !== -1 && (a = a.slice(0, c).replace(/ $/, "")), a === "" || a.charAt(0) === ":" || Wi.test(a) || Bi.test(a) || Fn(a) > _i ? null : (l === "" ? "" : `${l}:`) + (r ? Wr(a) : a);
  };
}
var Yi = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Xi = Hr((e) => Wr(In(e.normalize("NFC"))));
function xe(e) {
  return Yi.test(e) ? e : Xi(e);
}

// src/core/exchange/steps/exchange-step.ts
var mt = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], qr = ["learned", "partly", "not-met"], Gr = 500;
function W(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Cn(e) {
  let t = e.lastIndexOf("/"), n = xe(e.slice(0, Math.max(0, t))), r = e.slice(t + 1).trim();
  return n === "" || n.includes("/") || !he.test(r) ? null : `${n}/${r}`;
}
function ee(e) {
  return [W(e.seek), W(e.offer)];
}

// src/core/exchange/steps/message-language.ts
var Ji = 3, Qi = 2;
function $t(e, t, n) {
  let r = jr(e), o = jr(t), s = Array.from(o.keys());
  return n.map((a, l) => {
    var g, m;
    let i = qe(a), [c, u] = [(g = o.get(i)) != null ? g : 0, (m = r.get(i)) != null ? m : 0], d = Math.min(c, u);
    return {
      code: a,
      index: l,
      known: c,
      shared: d < Qi ? 0 : d,
      listed: s.indexOf(i),
      written: o.has(i) ? 0 : u
    };
  }).sort((a, l) => l.shared - a.shared || l.known - a.known || l.written - a.written || a.listed - l.listed || a.index - l.index).map(({ code: a }) => a);
}
function jr(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let o of e) {
    let s = pe(o);
    if (s !== null) {
      let a = qe(s.code);
      t.set(a, Math.max((n = t.get(a)) != null ? n : 0, (r = s.proficiency) != null ? r : Ji));
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
var de = { offer: "Offer a skill", seek: "Seek a skill" }, je = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], zr = ["open", "paused", "matched", "closed"], $n = 5, Vr = 100, Kr = 100, Dt = 20;
function ae(e) {
  return `${e.user}/${e.id}`;
}
function ze(e, t) {
  if (!Se(t))
    throw new RangeError(`\u201C${t}\u201D is no date.`);
  let n = e.status === "paused" && e.until !== null && e.until <= t;
  return e.status !== "open" && !n ? e.status : e.expires !== null && e.expires < t ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function Ve(e, t) {
  var n, r;
  return (r = (n = t == null ? void 0 : t.current(e)) == null ? void 0 : n.id) != null ? r : e;
}

// src/core/wikitext/encode.ts
var Zi = '"&:<=>[]{|}', el = "!'_~", Yr = 32, tl = _n(Zi), nl = _n(el), rl = _n("#*+-;");
function _n(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function ol(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var sl = 65343, al = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function il(e, t, n) {
  let r = t === 0, o = t === e.length - 1;
  if (n >= 128)
    return ol(n) || n === sl;
  if (n < 32 || n === 127 || tl[n] === 1 || r && rl[n] === 1)
    return !0;
  if (nl[n] === 1)
    return r || o || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case Yr:
      return r || o || e.charCodeAt(t - 1) === Yr;
    case 73:
    case 80:
    case 82:
      return al.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var ll = [
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
], Dn = "\u0345";
function Xr(e) {
  let t = e.codePointAt(0);
  return e === Dn || ll.some(([n, r]) => t >= n && t <= r) || (Dn + e).normalize("NFD") !== Dn + e.normalize("NFD");
}
var Jr = 768, cl = 32, ul = /[\u0300-\uffff]{1000}/;
function dl(e) {
  return !ul.test(e) && e.normalize("NFC") === e;
}
function gl() {
  let e = "";
  return (t, n, r) => {
    if (r || n < Jr)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!Xr(t))
        return e = t, !1;
      if (e.length < cl && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function J(e) {
  let t = dl(e) ? null : gl(), n = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let s = e.codePointAt(o), a = o + (s > 65535 ? 2 : 1), l = il(e, o, s);
    s >= Jr && o === 0 && !l && (l = Xr(e.slice(0, a))), t !== null && (l = t(e.slice(o, a), s, l)), l && (n += `${e.slice(r, o)}&#${s};`, r = a), o = a;
  }
  return n + e.slice(r);
}
function Me(e) {
  return Ct(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/shown-text.ts
var pl = /<!--[\s\S]*?(?:-->|$)/g, ml = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, fl = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), yl = "\u2026";
function Ke(e) {
  if (!/[{<]/.test(e))
    return Me(e);
  let t = e.replace(pl, "").replace(ml, (n, r) => (r != null ? r : "").replace(/[{}]/g, (o) => `&#${o.charCodeAt(0)};`));
  return Me(hl(t));
}
function hl(e) {
  var s, a, l, i;
  let t = [], n = [], r = /[{}]/g, o = 0;
  for (; o < e.length; ) {
    let c = e.slice(o, o + 2);
    if (c === "{{")
      n.push(t.length), t.push(c), o += 2;
    else if (c === "}}" && n.length > 0) {
      let [, ...u] = t.splice(n.pop()), d = ((s = u[0]) == null ? void 0 : s.charAt(0)) === "{" && e.charAt(o + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      t.push((a = fl.get(g)) != null ? a : yl), o += d ? 3 : 2;
    } else {
      r.lastIndex = o + 1;
      let u = (i = (l = r.exec(e)) == null ? void 0 : l.index) != null ? i : e.length;
      t.push(e.slice(o, u)), o = u;
    }
  }
  return t.join("");
}

// src/core/wikitext/write.ts
var xl = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Ye(e, t) {
  Qr(e);
  let n = `{{${e}
`;
  for (let [r, o] of t)
    Qr(r), n += o.charAt(0) === "=" ? `|${r}=
${o}
` : `|${r}=${o}
`;
  return `${n}}}`;
}
function Qr(e) {
  if (xl.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var Zr = [
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
function _t() {
  return { starts: [], ends: [], lengths: [] };
}
function ft(e, t, n) {
  var a;
  let { starts: r, ends: o, lengths: s } = e;
  s.push(((a = s[s.length - 1]) != null ? a : 0) + n - t), r.push(t), o.push(n);
}
function Xe(e, t) {
  let { starts: n } = e, r = 0, o = n.length;
  for (; r < o; ) {
    let s = Math.floor((r + o) / 2);
    n[s] < t ? r = s + 1 : o = s;
  }
  return r;
}
function eo(e, t) {
  let { starts: n, ends: r } = e, o = [], s = 0;
  for (let a = 0; a < n.length; a++)
    o.push(t.slice(s, n[a])), s = r[a];
  return o.push(t.slice(s)), o.join("");
}
function Hn(e, t) {
  var n;
  return t - ((n = e.lengths[Xe(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var Je = -1, Un = /[[{<]|\n(?==)|-(?={)/g, kl = /[[{<\]]|\n(?==)|-(?={)/g, bl = /[[{<\n]|-(?={)/g, to = /[[{<}|]|\n(?==)|-(?={)/g, no = /[[{<}|=]|\n(?==)|-(?={)/g, Wn = /[[\]{}<>|]/g, wl = 10, ro = 45, El = 60, oo = 61, so = 91, ao = 93, Bn = 123, Sl = 124, Rl = 125, Tl = 6;
function io(e, t) {
  let n = "", r = 0, o = null, s = [], a = [], l = null, i = Un, c = [], u = 0, d = [];
  function g(A, M, R) {
    let P = M;
    for (; P < r && P - M < R && n.charCodeAt(P) === A; )
      P++;
    return P - M;
  }
  function m() {
    return l !== null && u > l.partsStart && c[u - 1] === Je;
  }
  function f() {
    l === null ? i = Un : l.kind === "=" ? i = bl : l.kind === "[" ? i = kl : i = m() ? no : to;
  }
  function h(A, M, R, P) {
    l = { kind: A, count: M, contentStart: R, afterHyphen: P, partsStart: u }, a.push(l), f();
  }
  function p() {
    a.pop(), l = a.length > 0 ? a[a.length - 1] : null, f();
  }
  function x(A) {
    let M = g(oo, A, Tl);
    return M > 1 || M === 1 && !m() ? (h("=", M, A + M, !1), A + M) : A;
  }
  function w(A, M) {
    let R = g(Bn, A, r);
    return R > 1 && h("{", R, A + R, M), A + R;
  }
  function y(A, M) {
    let R = g(Rl, M, Math.min(A.count, 3));
    if (R < 2)
      return M + 1;
    let P = A.contentStart - R, H = M + R, U = R === 3 ? k(A, M) : null;
    for (R === 2 && O(A, M); d.length > 0 && d[d.length - 1].from >= P; )
      d.pop();
    return U !== null && d.push({ from: P, to: H, text: U }), E(A, P, R), H;
  }
  function E(A, M, R) {
    let P = A.count - R;
    u = A.partsStart, a.pop(), l = a.length > 0 ? a[a.length - 1] : null, P > 1 ? h(A.kind, P, M, A.afterHyphen) : P === 1 && A.kind === "{" && A.afterHyphen ? h("-", 2, M, !1) : f();
  }
  function O(A, M) {
    let R = u > A.partsStart, P = R ? c[A.partsStart] - 1 : M, H = S(A.contentStart, P), U = e(H.isWhole ? H.text : `${H.text}<`, R);
    if (U !== null) {
      let j = c.slice(A.partsStart, u);
      s.push({ template: U, start: A.contentStart - 2, end: M + 2, parts: j });
    }
  }
  function k(A, M) {
    if (u === A.partsStart)
      return null;
    let R = c[A.partsStart], P = u > A.partsStart + 2 ? c[A.partsStart + 2] - 1 : M;
    return S(R, P);
  }
  function S(A, M) {
    var j;
    let R = d.length;
    for (; R > 0 && d[R - 1].from >= A; )
      R--;
    let P = o === null ? 0 : Xe(o, A), H = "", U = A;
    for (; ; ) {
      let V = d[R], Q = Math.min(M, V ? V.from : M, (j = o == null ? void 0 : o.starts[P]) != null ? j : M);
      Wn.lastIndex = U;
      let K = Wn.test(n) ? Math.min(Wn.lastIndex - 1, Q) : Q;
      if (H += n.slice(U, K), K < Q || Q === M)
        return { text: H, isWhole: K === M };
      if (V && Q === V.from) {
        if (H += V.text.text, !V.text.isWhole)
          return { text: H, isWhole: !1 };
        U = V.to, R++;
      } else o !== null && (U = o.ends[P]);
      P = o === null ? 0 : Xe(o, U);
    }
  }
  function F(A) {
    o === null && (o = _t(), t.begin(n, o));
    let M = t.skip(A);
    return t.atLineStart ? (t.atLineStart = !1, x(M)) : M;
  }
  function L(A, M) {
    switch (A) {
      case wl:
        return l !== null && l.kind === "=" && p(), x(M + 1);
      case El:
        return F(M);
      case ro:
        return n.charCodeAt(M + 2) === Bn ? w(M + 1, !0) : (h("-", 2, M + 2, !1), M + 2);
      case Bn:
        return w(M, !1);
      case so: {
        let R = g(so, M, r);
        return R > 1 && h("[", R, M + R, !1), M + R;
      }
      default:
        return N(l, A, M);
    }
  }
  function N(A, M, R) {
    if (A.kind === "{")
      return y(A, R);
    let P = M === ao ? ao : ro;
    return n.charCodeAt(R + 1) !== P ? R + 1 : (E(A, A.contentStart - 2, 2), R + 2);
  }
  function C() {
    let A = x(0);
    for (; ; ) {
      if (i.lastIndex = A, !i.test(n))
        return;
      A = i.lastIndex;
      let M = n.charCodeAt(A - 1);
      M === Sl ? (c[u] = A, c[u + 1] = Je, u += 2, i = no) : M === oo ? (c[u - 1] = A - 1, i = to) : A = L(M, A - 1);
    }
  }
  return (A) => (n = A, r = A.length, o = null, s = [], a.length = 0, l = null, i = Un, c = [], u = 0, d = [], C(), n = "", t.end(), { calls: s, removed: o });
}

// src/core/wikitext/detached-text.ts
function lo(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function co(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Ht(e, t, n) {
  let r = t;
  for (; r < n && co(e.charCodeAt(r)); )
    r++;
  return r;
}
function Ut(e, t, n) {
  let r = n;
  for (; r > t && co(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Re(e, t, n) {
  let r = Ht(e, t, n);
  return e.slice(r, Ut(e, r, n));
}

// src/core/wikitext/plain-parameters.ts
var qn = 3, me, uo, jn, Wt, Gn = class {
  constructor(t, n, r) {
    Sr(this, me);
    this.text = t, this.met = n, this.parts = r;
  }
  get size() {
    return this.parts.length / qn;
  }
  get(t) {
    let n = this.met.numbers.get(t), { parts: r } = this;
    if (n !== void 0) {
      for (let o = 0; o < r.length; o += qn)
        if (r[o] === n)
          return Ie(this, me, jn).call(this, o);
    }
  }
  has(t) {
    return this.get(t) !== void 0;
  }
  forEach(t) {
    for (let n = 0; n < this.parts.length; n += qn)
      t(Ie(this, me, jn).call(this, n), Ie(this, me, uo).call(this, n), this);
  }
  entries() {
    return Ie(this, me, Wt).call(this).entries();
  }
  keys() {
    return Ie(this, me, Wt).call(this).keys();
  }
  values() {
    return Ie(this, me, Wt).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
me = new WeakSet(), uo = function(t) {
  return this.met.names[this.parts[t]];
}, jn = function(t) {
  return this.text.slice(this.parts[t + 1], this.parts[t + 2]);
}, Wt = function() {
  let t = /* @__PURE__ */ new Map();
  return this.forEach((n, r) => t.set(r, n)), t;
};
var [Ol, vl] = [500, 4], Al = 61;
function go() {
  let e = [], t = /* @__PURE__ */ new Map(), n = { names: e, numbers: t }, r = [], o = 0, s = [], a = 0;
  function l(c, u) {
    for (let d = o; d < o + vl && d < r.length; d++) {
      let g = r[d], m = e[g];
      if (c.charCodeAt(u + m.length) === Al && c.startsWith(m, u))
        return o = d + 1, g;
    }
    return -1;
  }
  function i(c) {
    let u = t.get(c);
    if (u !== void 0)
      return o = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= Ol)
      return -1;
    let d = lo(c), g = e.push(d) - 1;
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
        p = i(c.slice(Ht(c, m, x), Ut(c, m, x)));
      }
      if (p === -1 || s[p] === a)
        return null;
      s[p] = a;
      let w = Ht(c, x + 1, h);
      g.push(p, w, Ut(c, w, h)), m = h + 1;
    }
    return new Gn(c, n, g);
  };
}

// src/core/wikitext/plain-call.ts
var Pl = ["[", "]", "{", "<", `
=`], [Bt, po] = ["{{", "}}"], Ml = "}", Ll = /^\s*$/;
function mo(e) {
  let t = go();
  return (n) => {
    var i;
    let r = n.startsWith(Bt) ? n.indexOf(Ml, Bt.length) : -1, o = r + po.length;
    if (r === -1 || !n.startsWith(po, r) || n.length > o && !Ll.test(n.slice(o)) || Pl.some((c) => n.includes(c, Bt.length)))
      return null;
    let s = n.indexOf("|");
    s = s === -1 || s > r ? r : s;
    let a = e(n.slice(Bt.length, s), s < r);
    if (a === null)
      return [];
    let l = (i = t(n, s, r)) != null ? i : Nl(n, s, r);
    return [{ template: a, parameters: l, start: 0, end: o }];
  };
}
function Nl(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0, s = t;
  for (let a = t + 1; a <= n; ) {
    let l = e.indexOf("|", a), i = l === -1 ? n : l;
    s = s === -1 || s >= a ? s : e.indexOf("=", a), s === -1 || s >= i ? r.set(String(++o), e.slice(a, i)) : r.set(Re(e, a, s), Re(e, s + 1, i)), a = i + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var Il = 60, fo = 62, ko = 47, yo = 10;
function ho(e) {
  return e === 32 || e === 9;
}
function xo(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === fo || n === ko && e.charCodeAt(t + 1) === fo;
}
function bo(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function Fl(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, o) => {
    let s = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: o, closing: new RegExp(`</${s}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(bo(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function wo(e) {
  let t = Fl(e), n = Math.max(...Array.from(t.keys(), (h) => h.length)), r = "", o = _t(), s = !1, a = /* @__PURE__ */ new Set(), l = { begin: i, end: c, skip: u, atLineStart: !1 };
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
      return ft(o, h, r.length), r.length;
    let x = h;
    for (; x > 0 && ho(r.charCodeAt(x - 1)); )
      x--;
    if (x > 0 && r.charCodeAt(x - 1) === yo) {
      let w = g(p + 3);
      if (r.charCodeAt(w) === yo)
        return ft(o, x, w + 1), l.atLineStart = !0, w + 1;
    }
    return ft(o, h, p + 3), p + 3;
  }
  function g(h) {
    for (; ; ) {
      for (; ho(r.charCodeAt(h)); )
        h++;
      let p = r.startsWith("<!--", h) ? r.indexOf("-->", h + 4) : -1;
      if (p === -1)
        return h;
      h = p + 3;
    }
  }
  function m(h) {
    let p = h + 1, x = p;
    for (; x - p <= n && x < r.length && !xo(r, x) && r.charCodeAt(x) !== Il; )
      x++;
    let w = r.slice(p, x), y = bo(w), E = t.get(y);
    if (E === void 0 || s || !xo(r, x))
      return p;
    let O = r.indexOf(">", x);
    if (O === -1)
      return s = !0, p;
    let k = O + 1;
    if (E.kind !== "ignored" && r.charCodeAt(O - 1) !== ko) {
      let S = a.has(y) ? -1 : f(E, k);
      if (S !== -1)
        k = S;
      else if (w === "includeonly")
        k = r.length;
      else
        return a.add(y), k;
    }
    return E.kind !== "extension" && ft(o, h, k), k;
  }
  function f({ closing: h }, p) {
    h.lastIndex = p;
    let x = h.exec(r);
    return x === null ? -1 : x.index + x[0].length;
  }
  return l;
}

// src/core/wikitext/magic-words.ts
function yt(e) {
  return e.split(" ");
}
var Eo = yt(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Cl = new Set(Eo.concat(yt(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), $l = new Set(yt("articlepath pageid server servername scriptpath stylepath")), Dl = new Set(Eo.concat(yt(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), _l = new Set(yt(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function So(e) {
  return Cl.has(e) || $l.has(e.toLowerCase());
}
function Ro(e) {
  return Dl.has(e) || _l.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var Hl = /^subst:/iu, Ul = /^safesubst:/iu, To = /^msgnw:/iu, Wl = /^msg:/iu, Bl = /^raw:/iu, ql = 1e3, Gl = 200;
function Oo(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: s = !0 } = e, a = Br({
    defaultNamespace: "Template",
    namespaces: Ur.concat(o, [["Template", ...r]]),
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
    if (Hl.test(m) || (m = m.replace(Ul, ""), m = Re(m, 0, m.length), !g && So(m)))
      return null;
    m = (To.test(m) ? m.replace(To, "") : m.replace(Wl, "")).replace(Bl, "");
    let f = m.indexOf(":");
    if (f !== -1 && Ro(m.slice(0, f)))
      return null;
    let h = a(m);
    return h === null ? null : (p = l.get(h)) != null ? p : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > Gl)
      return c(d, g);
    let m = g ? u.with : u.without, f = m.get(d);
    return f === void 0 && (m.size === ql && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), f = c(d, g), m.set(d, f)), f;
  };
}

// src/core/wikitext/template-reader.ts
function zn(e) {
  var o;
  let t = Oo(e), n = mo(t), r = io(t, wo((o = e.extensionTags) != null ? o : Zr));
  return (s) => {
    let a = n(s);
    if (a !== null)
      return a;
    let { calls: l, removed: i } = r(s), c = null;
    return l.sort((u, d) => u.start - d.start).map((u) => {
      var h;
      let { template: d, start: g, end: m } = u;
      if (i === null || ((h = i.starts[Xe(i, g)]) != null ? h : m) >= m)
        return { template: d, parameters: vo(s, u.parts, m), start: g, end: m };
      c = c != null ? c : eo(i, s);
      let f = u.parts.map((p) => p === Je ? Je : Hn(i, p));
      return { template: d, parameters: vo(c, f, Hn(i, m)), start: g, end: m };
    });
  };
}
function vo(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let s = 0; s < t.length; s += 2) {
    let a = t[s], l = t[s + 1], i = s + 2 < t.length ? t[s + 2] - 1 : n - 2;
    l === Je ? r.set(String(++o), e.slice(a, i)) : r.set(Re(e, a, l), Re(e, l + 1, i));
  }
  return r;
}

// src/core/exchange/record-fault.ts
function Le(e, t, ...n) {
  return { parameter: e, key: `localskills-template-card-fault-${t}`, parameters: n };
}

// src/core/exchange/timezone.ts
var jl = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [zl, Vl] = [-720, 840];
function Ao(e) {
  var o, s;
  let t = e === "" ? null : jl.exec(e);
  if (t === null)
    return null;
  let n = Number((o = t[2]) != null ? o : 0) * 60 + Number((s = t[3]) != null ? s : 0), r = t[1] === void 0 || t[1] === "+" || n === 0 ? n : -n;
  return r >= zl && r <= Vl ? r : null;
}
function Po(e) {
  let t = Math.abs(e), n = [Math.floor(t / 60), t % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + n.join(":");
}
function qt(e, t) {
  let n = Math.abs(e - t) % 1440;
  return Math.min(n, 1440 - n);
}

// src/core/exchange/read-record-values.ts
var ht = [
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
], Vn = ["capacity", "for"], Kl = 1e3;
function Lo(e, t, n, r = {}) {
  var O;
  let o = [], s = (k) => {
    var S;
    return ((S = n.get(k)) != null ? S : "").trim() || null;
  }, a = (k, S, ...F) => (o.push(Le(k, S, ...F)), null), l = (k, S, F, ...L) => {
    var C;
    let N = s(k);
    return N === null ? null : (C = S(N)) != null ? C : a(k, F, Y(N), ...L);
  }, i = (k, S, F) => {
    var N;
    let L = ((N = s(k)) != null ? N : "").split(";").map((C) => C.trim()).filter((C) => C !== "");
    return Array.from(new Set(L)).map((C) => {
      var A;
      return (A = S(C)) != null ? A : a(k, F(C), Y(C));
    }).filter((C) => C !== null);
  }, c = (k, S) => l(k, (F) => Array.from(F).length <= S ? F : null, k, k, S), u = (k) => {
    let S = s(k);
    return S === null || Se(S) ? S : a(k, "date", k, Y(S));
  }, d = Yl(s("skill"), a, r), g = l("level", (k) => Mo(k, 1, $n), "level", $n), m = i("methods", (k) => je.includes(k) ? k : null, () => "method"), f = (k) => {
    let S = u(k);
    return S !== null && r.date !== void 0 && S > r.date && a(k, "day-to-come", k, S), S;
  }, h = Jl(i(
    "languages",
    pe,
    (k) => vr(k) ? "proficiency" : "language"
  ).map(Ar)), p = h.slice(0, Dt);
  h.length > Dt && a("languages", "many-languages", "languages", Dt), (s("languages") === null || /^[\s;]*$/.test(s("languages"))) && a("languages", "no-language", "languages");
  let x = e === "offer", w = x ? l("capacity", (k) => Mo(k, 0, Kl), "capacity", "capacity") : null, y = {
    kind: e,
    user: t,
    id: l("id", (k) => he.test(k) ? k : null, "id"),
    level: g,
    methods: je.filter((k) => m.includes(k)),
    languages: p,
    capacity: w,
    region: c("region", Kr),
    timezone: l("timezone", Ao, "timezone"),
    for: x ? s("for") : null,
    affiliate: c("affiliate", Vr),
    note: s("note"),
    since: f("since"),
    confirmed: f("confirmed"),
    expires: u("expires"),
    // Whoever wrote another word than none did not mean that all is as usual.
    status: s("status") === null ? "open" : (O = l("status", Xl, "status")) != null ? O : "paused",
    until: u("until")
  }, E = ht.filter((k) => x || !Vn.includes(k));
  return n.forEach((k, S) => {
    r.allowsOthers !== !0 && !E.includes(S) && k.trim() !== "" && a(S, "unknown-parameter", Y(S), E.join(", "));
  }), { values: d === null || p.length === 0 ? null : I(T({}, y), { skill: d }), faults: o };
}
function Yl(e, t, n) {
  if (e === null)
    return t("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: o = `${Pe}/Skills.json` } = n, s = he.test(e), a = r === null || r.get(e) !== null ? null : r.find(e);
  if (a !== null)
    return a.id;
  if (!s || r !== null && r.get(e) === null) {
    let l = e.startsWith("xn--") ? It(e) : e, i = r === null ? null : _r(l, r);
    i === null ? t("skill", s ? "unknown-skill" : "no-such-skill", Y(l), o) : t("skill", s ? "near-skill" : "near-skill-only", Y(l), o, i.words, i.skill);
  }
  return s ? e : null;
}
function Xl(e) {
  var t;
  return (t = zr.find((n) => n === e.toLowerCase())) != null ? t : null;
}
function Jl(e) {
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
var Ql = 48;
function No(e) {
  let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Map(), r = ({ kind: s }, a) => `${s} ${a}`, o = e.map((s) => {
    let a = s.id !== null && !t.has(r(s, s.id));
    return a && t.add(r(s, s.id)), a;
  });
  return e.map((s, a) => {
    var c;
    if (o[a] === !0)
      return { record: I(T({}, s), { id: s.id }), faults: [] };
    let l = s.skill, i = (c = n.get(r(s, l))) != null ? c : 2;
    for (; t.has(r(s, l)); i++) {
      let u = `-${i}`;
      l = s.skill.slice(0, Ql - u.length) + u;
    }
    return n.set(r(s, s.skill), i), t.add(r(s, l)), { record: I(T({}, s), { id: l }), faults: s.id === null ? [] : [Le("id", "id-taken", s.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function $e(e, t, n = {}) {
  let r = xe(t), o = e.map((a) => {
    let l = /* @__PURE__ */ new Map();
    return a.parameters.forEach((i, c) => l.set(c, Ke(i))), Lo(Zl(a), r, l, n);
  }), s = No(
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
function Qe(e, t, n = ["User"]) {
  let r = `${t}/People/`, o = e.indexOf(":"), s = "";
  return e.startsWith(r) ? s = e.slice(r.length) : o !== -1 && n.includes(e.slice(0, o)) && (s = e.slice(o + 1).split("/")[0]), s.trim() === "" || s.includes("/") ? null : xe(s);
}
function Zl({ template: e }) {
  return e === de.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function Io(e, t) {
  let n = 1;
  for (; t.includes(e.charAt(0) + n); )
    n++;
  return e.charAt(0) + n;
}
function Kn(e) {
  let t = /* @__PURE__ */ new Map();
  return ht.filter((n) => e.kind === "offer" || !Vn.includes(n)).forEach((n) => {
    let r = n === "lang" ? null : e[n], o = r === null ? "" : n === "timezone" ? Po(r) : Array.isArray(r) ? r.join(";") : String(r);
    o !== "" && t.set(n, o);
  }), t;
}
var ec = /[=|{}[\]<>&\n]|^$/, tc = /^[+-]\d\d:\d\d$/;
function nc(e) {
  return tc.test(e) ? e : J(e);
}
function Fo(e, t, n = /* @__PURE__ */ new Map()) {
  let r = Array.from(t.keys()).filter((s) => !ec.test(s)), o = (s) => ht.includes(s) ? ht.indexOf(s) : 1 / 0;
  return r.sort((s, a) => o(s) - o(a) || r.indexOf(s) - r.indexOf(a)), Ye(
    de[e],
    r.map((s) => {
      var a;
      return [s, (a = n.get(s)) != null ? a : nc(t.get(s))];
    })
  );
}
function rc(e) {
  return Fo(e.kind, Kn(e));
}
function oc(e, { kind: t, id: n }, { readCalls: r, taxonomy: o }) {
  let s = $e(r(e), "", { taxonomy: o != null ? o : null }).find(({ record: a, call: l }) => {
    var i;
    return a === null ? l.template === de[t] && ((i = l.parameters.get("id")) != null ? i : "") === n : a.kind === t && a.id === n;
  });
  return s === void 0 ? null : s.call;
}
function Co(e, t, n) {
  var c;
  let { readCalls: r } = n, o = rc(t), s = r(e), a = s.filter(({ template: u }) => u === de[t.kind]).pop(), l = [e.replace(/\s+$/, "").length, 0];
  a !== void 0 && sc(e, a) && l.unshift(a.end);
  let i = l.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${o}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = i.find((u) => r(u).length === s.length + 1)) != null ? c : i[0];
}
function $o(e, t, n, r) {
  var u;
  let { mends: o = !1 } = r, s = oc(e, t, r);
  if (s === null)
    return null;
  let a = Kn(n), [l] = $e([s], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), i = l != null && l.record ? Kn(l.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return s.parameters.forEach((d, g) => {
    let m = a.get(g) === i.get(g) && t.kind === n.kind;
    (g === "lang" || !o && m) && d.trim() !== "" && a.set(g, Me(d).trim()), m && a.has(g) && Ke(d) !== Me(d) && c.set(g, d.trim());
  }), e.slice(0, s.start) + Fo(n.kind, a, c) + e.slice(s.end);
}
function sc(e, { start: t, end: n }) {
  return (t === 0 || e.charAt(t - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(n));
}

// src/core/exchange/exchange-request.ts
var ac = ["accepted", "done"];
function Do(e) {
  return new Set(e.filter(({ state: t }) => ac.includes(t)).map(({ seek: t }) => t));
}

// src/core/exchange/method-sets.ts
function Ho(e) {
  return e.reduce((t, n) => t | 1 << je.indexOf(n), 0);
}
function Uo(e, t) {
  return je.filter((n, r) => (e & t & 1 << r) !== 0);
}
function Wo(e, t) {
  return Math.floor(100 * _o(e & t) / _o(e | t));
}
function _o(e) {
  let t = 0;
  for (let n = e; n !== 0; n >>= 1)
    t += n & 1;
  return t;
}

// src/core/exchange/time-passed.ts
function Yn(e, t) {
  return Math.max(0, Math.round((Date.parse(`${t}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function Bo(e, t) {
  let n = Math.floor(e / t), r = e - n * t;
  return n > 7 ? 0 : Math.floor(100 * (2 * t - r) / (2 * t * 2 ** n));
}
function qo(e, t) {
  return Math.min(100, Math.floor(100 * e / t));
}

// src/core/exchange/participants.ts
var ic = 3;
function zo(e, t) {
  var w, y, E, O, k, S, F;
  let { records: n, requests: r = [], blocked: o = /* @__PURE__ */ new Set(), date: s, taxonomy: a = null } = e, l = n.slice().sort((L, N) => re(ae(L), ae(N))), i = jo(l.map(({ user: L }) => L)), c = /* @__PURE__ */ new Set();
  l.forEach((L) => Go(L).forEach(([N]) => c.add(N)));
  let u = Array.from(c).sort(re), d = jo(u), g = r.filter(({ state: L }) => L === "accepted"), m = lc(g, ({ offer: L }) => L), f = Do(r), h = [], p = /* @__PURE__ */ new Map(), x = { offer: [], seek: [] };
  for (let L of l) {
    let N = ae(L), C = o.has(L.user) ? "blocked" : (w = ze(L, s)) != null ? w : L.kind === "seek" && f.has(N) ? "matched" : null, A = Ve(L.skill, a);
    if (C !== null) {
      h.push({ kind: L.kind, record: N, reason: C }), L.kind === "offer" && p.set(A, ((y = p.get(A)) != null ? y : 0) + 1);
      continue;
    }
    let M = Go(L).map(([j, V]) => [d.get(j), V]).sort(([j], [V]) => j - V), R = L.kind === "seek" ? 1 : (E = L.capacity) != null ? E : t.usualCapacity, H = L.confirmed !== null && L.confirmed <= s ? Yn(L.confirmed, s) : null, U = Yn((k = (O = L.since) != null ? O : L.confirmed) != null ? k : s, s);
    x[L.kind].push({
      index: x[L.kind].length,
      record: L,
      key: N,
      account: i.get(L.user),
      skill: A,
      level: (S = L.level) != null ? S : 0,
      methods: Ho(L.methods),
      languages: M.map(([j]) => j),
      proficiencies: M.map(([, j]) => j),
      region: L.region === null ? null : L.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: H,
      freshness: H === null ? 0 : Bo(H, t.freshnessHalfLife),
      waitedDays: U,
      waiting: qo(U, t.fullWaiting),
      capacity: R,
      room: L.kind === "seek" ? 1 : Math.max(0, R - ((F = m.get(N)) != null ? F : 0))
    });
  }
  return {
    seeks: x.seek,
    offers: x.offer,
    languages: u,
    absentOffers: p,
    absences: h.sort(
      (L, N) => re(L.kind, N.kind) || re(L.record, N.record)
    ),
    between: cc(r, l, i, a)
  };
}
function Go(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let o of e.languages) {
    let s = pe(o);
    if (s !== null) {
      let a = qe(s.code);
      t.set(a, Math.max((n = t.get(a)) != null ? n : 0, (r = s.proficiency) != null ? r : ic));
    }
  }
  return Array.from(t);
}
function jo(e) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((n) => {
    t.has(n) || t.set(n, t.size);
  }), t;
}
function lc(e, t) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var o;
    return n.set(t(r), ((o = n.get(t(r))) != null ? o : 0) + 1);
  }), n;
}
var Xn = ["declined", "done", "accepted", "asked"];
function cc(e, t, n, r) {
  var i;
  let o = new Map(t.map((c) => [`${c.kind} ${ae(c)}`, c.skill])), s = (c) => n.get(c.slice(0, c.lastIndexOf("/"))), a = /* @__PURE__ */ new Map(), l = (c, u) => c * n.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: m = [] } of e) {
    let [f, h] = [s(c), s(u)], p = [o.get(`offer ${u}`), g, o.get(`seek ${c}`)].filter((y) => y !== void 0);
    if (f === void 0 || h === void 0 || !Xn.includes(d))
      continue;
    let x = l(f, h), w = (i = a.get(x)) != null ? i : /* @__PURE__ */ new Map();
    (d === "declined" ? p.concat(m) : p.slice(0, 1)).forEach((y) => {
      let E = Ve(y, r), O = w.get(E);
      (O === void 0 || Xn.indexOf(d) < Xn.indexOf(O)) && w.set(E, d);
    }), a.set(x, w);
  }
  return (c, u, d) => {
    var g, m;
    return a.size === 0 ? null : (m = (g = a.get(l(c, u))) == null ? void 0 : g.get(d)) != null ? m : null;
  };
}

// src/core/exchange/reciprocity.ts
function Yo(e, t) {
  let n = Ko(e.offers), r = /* @__PURE__ */ new Map();
  return Ko(e.seeks).forEach((o, s) => {
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
        for (let u of (i = n.get(o)) != null ? i : Vo)
          l = Math.max(l, (c = a.get(u)) != null ? c : 0);
      return l;
    },
    best: (o, s) => {
      var a;
      return ((a = n.get(o)) != null ? a : Vo).map((l) => {
        var i, c;
        return { skill: l, quality: (c = (i = r.get(s)) == null ? void 0 : i.get(l)) != null ? c : 0 };
      }).reduce((l, i) => {
        var c;
        return i.quality > ((c = l == null ? void 0 : l.quality) != null ? c : 0) ? i : l;
      }, null);
    }
  };
}
var Vo = [];
function Ko(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { account: r, skill: o } of e) {
    let s = t.get(r);
    s === void 0 ? t.set(r, /* @__PURE__ */ new Set([o])) : s.add(o);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r, o) => n.set(o, Array.from(r).sort())), n;
}

// src/core/json/read-limits.ts
function Jn(e, t, n, r, o, s) {
  let a = Object.keys(n), l = Z(e) ? e : {};
  e !== void 0 && !Z(e) && s.push({ path: t, code: "expected-object", parameters: [] });
  let i = [...a, ...o];
  for (let u of Object.keys(l))
    i.includes(u) || s.push({ path: ye(t, u), code: "unknown-property", parameters: [Y(u), i] });
  let c = {};
  for (let u of a) {
    let d = te(l, u), [g, m] = n[u], f = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > m ? { code: "too-large", parameters: [d, m] } : null;
    f !== null && s.push(T({ path: ye(t, u) }, f)), c[u] = d === void 0 || f !== null ? r[u] : d;
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
], xt = {
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
}, uc = 1e3, dc = {
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
function Xo(e, t = "$.matching") {
  let n = [], r = Jn(e, t, dc, xt, ["weights"], n), o = Z(e) ? te(e, "weights") : void 0, s = ye(t, "weights"), a = gc(De, () => [0, uc]), l = Jn(o, s, a, xt.weights, [], n);
  return De.every((i) => l[i] === 0) && (n.push({ path: s, code: "weights-zero", parameters: [] }), l = xt.weights), { options: I(T({}, r), { weights: l }), faults: n };
}
function gc(e, t) {
  let n = {};
  return e.forEach((r) => {
    n[r] = t(r);
  }), n;
}

// src/core/exchange/score-pair.ts
var Qn = 50, pc = [0, 20, 40, 70, 85, 95, 100], mc = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, Jo = 540;
function rs(e, t) {
  let n = os(e, t);
  return n === -1 ? null : { language: Math.floor(n / 8), proficiency: n % 8 };
}
function os(e, t) {
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
function ss(e, t) {
  let { weights: n } = e, r = De.reduce((s, a) => s + n[a], 0), o = (s) => Math.floor((20 * s + r) / (2 * r));
  return {
    score: (s, a, l) => o(
      n.skill * l + n.level * Qo(s, a) + n.language * Zo(s, a) + n.method * es(s, a) + n.place * ts(s, a) + n.reciprocity * t(s.account, a.account) + n.freshness * a.freshness + n.room * ns(a) + n.waiting * s.waiting
    ),
    qualities: (s, a, l) => ({
      skill: l,
      level: Qo(s, a),
      language: Zo(s, a),
      method: es(s, a),
      place: ts(s, a),
      reciprocity: t(s.account, a.account),
      freshness: a.freshness,
      room: ns(a),
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
function Qo(e, t) {
  var n;
  return e.level === 0 || t.level === 0 ? Qn : (n = mc[t.level - e.level]) != null ? n : 0;
}
function Zo(e, t) {
  let n = os(e, t);
  return n === -1 ? 0 : pc[n % 8];
}
function es(e, t) {
  return e.methods === 0 || t.methods === 0 ? Qn : Wo(e.methods, t.methods);
}
function ts(e, t) {
  let n = e.record.timezone, r = t.record.timezone;
  return n !== null && r !== null ? Math.max(0, Math.floor(100 * (Jo - qt(n, r)) / Jo)) : e.region === null || t.region === null ? Qn : e.region === t.region ? 100 : 0;
}
function ns({ room: e, capacity: t }) {
  return t === 0 ? 0 : Math.floor(100 * e / t);
}

// src/core/exchange/skill-relations.ts
var as = { same: 100, narrower: 90, broader: 60, near: 30 }, fc = { narrower: 10, broader: 15 }, yc = 10;
function Gt(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    relatedTo: (n) => {
      let r = t.get(n);
      return r === void 0 && (r = e === null ? [is(n)] : hc(n, e), t.set(n, r)), r;
    }
  };
}
function is(e) {
  return { skill: e, relation: "same", quality: as.same };
}
function hc(e, t) {
  let n = /* @__PURE__ */ new Map([[e, is(e)]]), r = (l, i, c) => {
    let u = !n.has(l);
    if (u) {
      let d = i === "near" ? 0 : fc[i] * (c - 1);
      n.set(l, { skill: l, relation: i, quality: Math.max(yc, as[i] - d) });
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
function ls(e, t) {
  var a;
  let n = zo(e, t), r = Gt((a = e.taxonomy) != null ? a : null), o = Yo(n, r), s = /* @__PURE__ */ new Map();
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
    scorer: ss(t, o.quality)
  };
}
function cs(e, t, n) {
  var r;
  return (r = e.relations.relatedTo(t.skill).find(({ skill: o }) => o === n.skill)) != null ? r : null;
}

// src/core/exchange/reasons.ts
function us(e, t, n, r) {
  let o = e.scorer.qualities(t, n, r.quality), s = e.scorer.points(o), a = xc(e, t, n, r, o), l = [];
  for (let i of De) {
    let c = a[i];
    c !== null && l.push({ part: i, code: c.code, parameters: c.parameters, points: s[i] });
  }
  return l;
}
function ne(e, ...t) {
  return { code: e, parameters: t };
}
function xc(e, t, n, r, o) {
  let s = e.reciprocity.best(t.account, n.account);
  return {
    skill: r.relation === "same" ? ne("skill-same", { skill: n.skill }) : ne(`skill-${r.relation}`, { skill: n.skill }, { skill: t.skill }),
    level: t.level === 0 || n.level === 0 ? ne("level-unknown") : ne(n.level < t.level ? "level-low" : "level-fits", n.level, t.level),
    language: kc(e, t, n),
    method: bc(t, n),
    place: wc(t, n),
    reciprocity: s === null ? null : ne("reciprocal", { skill: s.skill }),
    freshness: n.confirmedDays === null ? ne("confirmed-unknown") : n.confirmedDays === 0 ? ne("confirmed-today") : ne("confirmed-days", n.confirmedDays),
    room: ne("room", n.room, n.capacity),
    waiting: o.waiting === 0 ? null : ne("waiting", t.waitedDays)
  };
}
function kc(e, t, n) {
  let r = rs(t, n);
  if (r === null)
    return null;
  let o = r.proficiency >= e.options.leastProficiency;
  return ne(o ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function bc(e, t) {
  if (e.methods === 0 || t.methods === 0)
    return ne("methods-any");
  let n = Uo(e.methods, t.methods);
  return n.length === 0 ? ne("methods-different") : ne("methods", { methods: n });
}
function wc(e, t) {
  let [n, r] = [e.record.timezone, t.record.timezone];
  if (n !== null && r !== null) {
    let o = qt(n, r);
    return o === 0 ? ne("timezone-same") : ne("timezone-apart", o / 60);
  }
  return e.region === null || t.region === null ? ne("place-unknown") : e.region === t.region ? ne("region-same", { region: t.record.region }) : ne("region-different");
}

// src/core/exchange/pair-reasons.ts
var Ec = [
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
function jt(e, t, n, r) {
  let o = ls(n, r), s = o.participants.seeks.find(({ key: i }) => i === e), a = o.participants.offers.find(({ key: i }) => i === t), l = s === void 0 || a === void 0 ? null : cs(o, s, a);
  return s === void 0 || a === void 0 || l === null ? [] : us(o, s, a, l);
}
function zt(e) {
  return Ec.includes(e.code);
}

// src/core/exchange/steps/exchange-requests.ts
var Sc = {
  asked: "asked",
  accepted: "accepted",
  declined: "declined",
  done: "done",
  withdrawn: "expired",
  expired: "expired",
  lapsed: "expired",
  "not-met": "expired"
};
function Vt(e) {
  return e.map(({ seek: t, offer: n, state: r, skill: o, skills: s }) => T(T({
    seek: t,
    offer: n,
    state: Sc[r]
  }, o === null ? {} : { skill: o }), r === "declined" && s.length > 1 ? { skills: s } : {}));
}

// src/core/exchange/steps/room.ts
function ds(e, t, n, r, o) {
  let s = e.filter((l) => l.state === "accepted" && l[t] === n && !ee(l).includes(o)).map(({ expires: l }) => l != null ? l : "").sort(), a = s.length >= r;
  return { isFull: a, until: a && r > 0 && s[s.length - r] || null };
}

// src/core/exchange/steps/follow-exchanges.ts
var Zn = 21, Rc = 180, Tc = 366;
function Kt(e, t) {
  var r;
  let n = [];
  for (let { round: o, skills: s, disregarded: a } of fs(e, t))
    o !== null && n.push(I(T({}, Fc(o, t.date)), { skills: s, skill: (r = s[0]) != null ? r : null, disregarded: a }));
  return n;
}
function ms(e, t) {
  return fs(e, t).reduce((n, { disregarded: r }) => n.concat(r), []);
}
function fs(e, t) {
  if (!Se(t.date))
    throw new RangeError(`\u201C${t.date}\u201D is no date.`);
  let n = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(Oc)) {
    let o = `${r.seek}
${r.offer}`, s = n.get(o);
    s === void 0 ? n.set(o, [r]) : s.push(r);
  }
  return Array.from(n.keys()).sort(re).map((r) => {
    let o = null, s = [];
    for (let a of n.get(r)) {
      let l = a.at.slice(0, 10) > t.date ? "future" : ee(a).includes(a.user) ? vc(a, o, t) : "not-a-party";
      typeof l == "string" ? s.push({ step: a, reason: l }) : o = l;
    }
    return { round: o, skills: Ac(n.get(r), o), disregarded: s };
  });
}
function Oc(e, t) {
  return re(e.at, t.at) || mt.indexOf(e.step) - mt.indexOf(t.step) || re(gs(e), gs(t));
}
function gs({ user: e, outcome: t, on: n, skill: r, note: o }) {
  return JSON.stringify([e, t, n, r, o]);
}
function vc(e, t, n) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return Nc(e, t, n);
  if (e.step === "decline" && Pc(e, t))
    return Mc(e, t);
  if (t === null)
    return "no-request";
  let o = t.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (t.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return Ic(e, t, o);
    if (Yt(t, r) !== "accepted")
      return "over";
    let s = Cc(e.on, kt(r, Tc)), a = kt(ps(r, s), hs(n));
    return I(T({}, t), { steps: o, on: e.on, until: ps(t.until, a) });
  }
  if (e.step === "withdraw" && Lc(e, t))
    return I(T({}, t), { steps: o, since: r, phase: "withdrawn" });
  if (t.phase !== "asked") {
    let [s] = t.steps.slice(-1);
    return (s == null ? void 0 : s.step) === e.step && s.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== t.asker : e.user === t.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > t.until && e.step !== "decline" ? "expired" : e.step === "accept" ? ys(t, e, n) : e.step === "decline" ? I(T({}, t), { steps: o, since: r, phase: "declined", declinedBy: t.declinedBy.concat([e.user]) }) : I(T({}, t), { steps: o, since: r, phase: "withdrawn" });
}
function Ac(e, t) {
  let n = e.filter((s) => ee(s).includes(s.user)), r = n.filter((s) => t == null ? void 0 : t.steps.includes(s)), o = [
    ...n.filter(({ user: s, step: a }) => a === "decline" && (t == null ? void 0 : t.declinedBy.includes(s))),
    ...r,
    ...n
  ].map(({ skill: s }) => s).filter((s) => s !== null);
  return Array.from(new Set(o));
}
function Pc(e, t) {
  if (t === null || t.phase === "withdrawn")
    return !0;
  if (t.phase === "declined")
    return !t.declinedBy.includes(e.user);
  let n = Yt(t, e.at.slice(0, 10));
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
function Lc(e, { phase: t, steps: n }) {
  let r = n.filter(({ user: o }) => o === e.user);
  return t === "accepted" && r.some(({ step: o }) => o === "ask") && !r.some(({ step: o }) => o === "meet" || o === "confirm");
}
function Nc(e, t, n) {
  var s;
  let r = e.at.slice(0, 10), o = t === null ? null : Yt(t, r);
  return t !== null && o === "asked" ? e.user === t.asker ? "repeated" : ys(t, e, n) : t !== null && (o === "accepted" || o === "done") ? o === "done" ? "done-before" : "answered" : t !== null && t.declinedBy.some((a) => a !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: kt(r, (s = n.replyDays) != null ? s : Zn),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function ys(e, t, n) {
  let r = t.at.slice(0, 10);
  return I(T({}, e), {
    phase: "accepted",
    since: r,
    until: kt(r, hs(n)),
    steps: e.steps.concat([t])
  });
}
function Ic(e, t, n) {
  return t.confirmed.get(e.user) === e.outcome ? "repeated" : I(T({}, t), {
    steps: n,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(t.confirmed).set(e.user, e.outcome)
  });
}
function Yt({ phase: e, confirmed: t, until: n }, r) {
  return e === "asked" ? r > n ? "expired" : "asked" : e !== "accepted" ? e : Array.from(t.values()).includes("not-met") ? "not-met" : t.size === 2 ? "done" : r > n ? "lapsed" : "accepted";
}
function Fc(e, t) {
  let { seek: n, offer: r, asker: o, until: s, on: a, confirmed: l, steps: i, declinedBy: c } = e, u = Yt(e, t), d = u === "asked" || u === "accepted", g = ee(e);
  return {
    seek: n,
    offer: r,
    asker: o,
    state: u,
    on: a,
    confirmed: l,
    steps: i,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? kt(s, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? s : null,
    waitingFor: u === "asked" ? g.filter((m) => m !== o) : u === "accepted" && (a === null || a <= t) ? g.filter((m) => !l.has(m)) : []
  };
}
function hs(e) {
  var t;
  return (t = e.lapseDays) != null ? t : Rc;
}
function Cc(e, t) {
  return e < t ? e : t;
}
function ps(e, t) {
  return e > t ? e : t;
}
function kt(e, t) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + t * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10);
}

// src/core/exchange/exchange-templates.ts
var bt = "Skill exchange step", _e = "Skill exchange preferences", Xt = [
  de.offer,
  de.seek,
  bt,
  _e
];

// src/core/exchange/steps/write-step.ts
function xs(e) {
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
  return Ye(bt, t.filter(([, n]) => n !== null && n !== "").map(([n, r]) => [n, n === "at" ? r : J(r)]));
}
function Jt(e, t) {
  let n = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${n}${t}
`;
}

// src/core/exchange/steps/preferences.ts
var ks = ["messages", "matches", "lang"];
function wt(e) {
  let t = [], n = e.filter(({ template: s }) => s === _e), r = (s) => n.every(({ parameters: a }) => {
    var i;
    let l = Me((i = a.get(s)) != null ? i : "").trim().toLowerCase();
    return l !== "" && l !== "yes" && l !== "no" && t.push({
      parameter: s,
      key: "localskills-template-preferences-fault-value",
      parameters: [Y(l), s]
    }), l === "" || l === "yes";
  }), o = { messages: r("messages"), matches: r("matches") };
  return n.forEach(({ parameters: s }) => s.forEach((a, l) => {
    !ks.includes(l) && a.trim() !== "" && t.push(Le(l, "unknown-parameter", Y(l), ks.join(", ")));
  })), { preferences: o, faults: t };
}
function bs(e, t, n) {
  let r = t.filter(({ template: i }) => i === _e), o = n.messages && n.matches, s = (i) => i ? "yes" : "no", a = Ye(_e, [
    ["messages", s(n.messages)],
    ["matches", s(n.matches)]
  ]), [l] = r;
  return l === void 0 ? o ? e : Jt(e, a) : r.slice().reverse().reduce((i, { start: c, end: u }) => {
    let d = c === l.start ? u : u + /^\n{0,2}/.exec(i.slice(u))[0].length;
    return i.slice(0, c) + (c === l.start ? a : "") + i.slice(d);
  }, e);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Qt(e, t = !1) {
  let n = e.length, r = 0, o = "", s = 0, a = 16, l = 0, i = 0, c = 0, u = 0, d = 0;
  function g(y, E) {
    let O = 0, k = 0;
    for (; O < y || !E; ) {
      let S = e.charCodeAt(r);
      if (S >= 48 && S <= 57)
        k = k * 16 + S - 48;
      else if (S >= 65 && S <= 70)
        k = k * 16 + S - 65 + 10;
      else if (S >= 97 && S <= 102)
        k = k * 16 + S - 97 + 10;
      else
        break;
      r++, O++;
    }
    return O < y && (k = -1), k;
  }
  function m(y) {
    r = y, o = "", s = 0, a = 16, d = 0;
  }
  function f() {
    let y = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Ze(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Ze(e.charCodeAt(r)))
        for (r++; r < e.length && Ze(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(y, r);
    let E = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Ze(e.charCodeAt(r))) {
        for (r++; r < e.length && Ze(e.charCodeAt(r)); )
          r++;
        E = r;
      } else
        d = 3;
    return e.substring(y, E);
  }
  function h() {
    let y = "", E = r;
    for (; ; ) {
      if (r >= n) {
        y += e.substring(E, r), d = 2;
        break;
      }
      let O = e.charCodeAt(r);
      if (O === 34) {
        y += e.substring(E, r), r++;
        break;
      }
      if (O === 92) {
        if (y += e.substring(E, r), r++, r >= n) {
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
            let S = g(4, !0);
            S >= 0 ? y += String.fromCharCode(S) : d = 4;
            break;
          default:
            d = 5;
        }
        E = r;
        continue;
      }
      if (O >= 0 && O <= 31)
        if (Et(O)) {
          y += e.substring(E, r), d = 2;
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
    if (er(y)) {
      do
        r++, o += String.fromCharCode(y), y = e.charCodeAt(r);
      while (er(y));
      return a = 15;
    }
    if (Et(y))
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
        let E = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < n && !Et(e.charCodeAt(r)); )
            r++;
          return o = e.substring(E, r), a = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let O = n - 1, k = !1;
          for (; r < O; ) {
            let S = e.charCodeAt(r);
            if (S === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, k = !0;
              break;
            }
            r++, Et(S) && (S === 13 && e.charCodeAt(r) === 10 && r++, l++, c = r);
          }
          return k || (r++, d = 1), o = e.substring(E, r), a = 13;
        }
        return o += String.fromCharCode(y), r++, a = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(y), r++, r === n || !Ze(e.charCodeAt(r)))
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
    if (er(y) || Et(y))
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
  function w() {
    let y;
    do
      y = p();
    while (y >= 12 && y <= 15);
    return y;
  }
  return {
    setPosition: m,
    getPosition: () => r,
    scan: t ? w : p,
    getToken: () => a,
    getTokenValue: () => o,
    getTokenOffset: () => s,
    getTokenLength: () => r - s,
    getTokenStartLine: () => i,
    getTokenStartCharacter: () => s - u,
    getTokenError: () => d
  };
}
function er(e) {
  return e === 32 || e === 9;
}
function Et(e) {
  return e === 10 || e === 13;
}
function Ze(e) {
  return e >= 48 && e <= 57;
}
var ws;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(ws || (ws = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Dc = new Array(20).fill(0).map((e, t) => " ".repeat(t)), et = 200, _c = {
  " ": {
    "\n": new Array(et).fill(0).map((e, t) => `
` + " ".repeat(t)),
    "\r": new Array(et).fill(0).map((e, t) => "\r" + " ".repeat(t)),
    "\r\n": new Array(et).fill(0).map((e, t) => `\r
` + " ".repeat(t))
  },
  "	": {
    "\n": new Array(et).fill(0).map((e, t) => `
` + "	".repeat(t)),
    "\r": new Array(et).fill(0).map((e, t) => "\r" + "	".repeat(t)),
    "\r\n": new Array(et).fill(0).map((e, t) => `\r
` + "	".repeat(t))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var tr;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(tr || (tr = {}));
function Es(e, t, n = tr.DEFAULT) {
  let r = Qt(e, !1), o = [], s = 0;
  function a(R) {
    return R ? () => s === 0 && R(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(R) {
    return R ? (P) => s === 0 && R(P, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(R) {
    return R ? (P) => s === 0 && R(P, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
  }
  function c(R) {
    return R ? () => {
      s > 0 ? s++ : R(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) === !1 && (s = 1);
    } : () => !0;
  }
  function u(R) {
    return R ? () => {
      s > 0 && s--, s === 0 && R(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = c(t.onObjectBegin), g = i(t.onObjectProperty), m = u(t.onObjectEnd), f = c(t.onArrayBegin), h = u(t.onArrayEnd), p = i(t.onLiteralValue), x = l(t.onSeparator), w = a(t.onComment), y = l(t.onError), E = n && n.disallowComments, O = n && n.allowTrailingComma;
  function k() {
    for (; ; ) {
      let R = r.scan();
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
          E || S(
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
      switch (R) {
        case 12:
        case 13:
          E ? S(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : w();
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
          return R;
      }
    }
  }
  function S(R, P = [], H = []) {
    if (y(R), P.length + H.length > 0) {
      let U = r.getToken();
      for (; U !== 17; ) {
        if (P.indexOf(U) !== -1) {
          k();
          break;
        } else if (H.indexOf(U) !== -1)
          break;
        U = k();
      }
    }
  }
  function F(R) {
    let P = r.getTokenValue();
    return R ? p(P) : (g(P), o.push(P)), k(), !0;
  }
  function L() {
    switch (r.getToken()) {
      case 11:
        let R = r.getTokenValue(), P = Number(R);
        isNaN(P) && (S(
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
  function N() {
    return r.getToken() !== 10 ? (S(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (F(!1), r.getToken() === 6 ? (x(":"), k(), M() || S(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : S(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), o.pop(), !0);
  }
  function C() {
    d(), k();
    let R = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (R || S(4, [], []), x(","), k(), r.getToken() === 2 && O)
          break;
      } else R && S(6, [], []);
      N() || S(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), R = !0;
    }
    return m(), r.getToken() !== 2 ? S(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : k(), !0;
  }
  function A() {
    f(), k();
    let R = !0, P = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (P || S(4, [], []), x(","), k(), r.getToken() === 4 && O)
          break;
      } else P && S(6, [], []);
      R ? (o.push(0), R = !1) : o[o.length - 1]++, M() || S(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), P = !0;
    }
    return h(), R || o.pop(), r.getToken() !== 4 ? S(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : k(), !0;
  }
  function M() {
    switch (r.getToken()) {
      case 3:
        return A();
      case 1:
        return C();
      case 10:
        return F(!0);
      default:
        return L();
    }
  }
  return k(), r.getToken() === 17 ? n.allowEmptyContent ? !0 : (S(4, [], []), !1) : M() ? (r.getToken() !== 17 && S(9, [], []), !0) : (S(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Ss;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Ss || (Ss = {}));
var Rs;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Rs || (Rs = {}));
var nr = Es;
var Ts;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(Ts || (Ts = {}));

// src/core/json/parse-json.ts
function Te(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let t = JSON.parse(e);
    return Vc(t) ? { value: void 0, faults: [rr] } : { value: t, faults: Yc(e) };
  } catch (t) {
    return { value: void 0, faults: [t instanceof SyntaxError ? Kc(e) : rr] };
  }
}
var As = { disallowComments: !0, allowTrailingComma: !1 }, jc = 100, rr = { path: "$", code: "json-too-deep", parameters: [] }, zc = {
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
function Vc(e) {
  let t = [e].filter(Os);
  for (let n = 0; t.length > 0; n++) {
    if (n === jc)
      return !0;
    let r = [];
    for (let o of t)
      for (let s of Object.keys(o).map((a) => o[a]))
        Os(s) && r.push(s);
    t = r;
  }
  return !1;
}
function Os(e) {
  return typeof e == "object" && e !== null;
}
function Kc(e) {
  var l;
  let t = null;
  try {
    nr(e, {
      onError: (i, c, u) => {
        t = t != null ? t : { error: i, offset: c, length: u };
      }
    }, As);
  } catch (i) {
    return rr;
  }
  let n = t;
  if (n === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: n === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, n.offset), o = e.slice(n.offset, n.offset + Math.max(n.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return vs("json-trailing-comma", e, r.lastIndexOf(","), o);
  let s = (l = zc[n.error]) != null ? l : "json-invalid";
  return vs(s === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : s : s, e, n.offset, o);
}
function vs(e, t, n, r) {
  let o = t.slice(0, n).split(/\r\n?|\n/), s = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, s, Y(r)] };
}
function Yc(e) {
  let t = [], n = [];
  return nr(e, {
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
          parameters: [Y(r), u, a + 1]
        });
      }
    }
  }, As), t;
}

// src/core/site-configuration.ts
var Ps = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Ms(e) {
  if (e === null)
    return { root: Pe, faults: [] };
  let { value: t, faults: n } = Te(e);
  if (!Z(t))
    return { root: Pe, faults: n.length > 0 ? n : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = te(t, "root");
  return r === void 0 ? { root: Pe, faults: n } : typeof r != "string" || Ps.test(r) ? { root: Pe, faults: [...n, { path: "$.root", code: "expected-text", parameters: [Y(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: n };
}
var Xc = /^https?:\/\/[^\s[\]{}|<>"'~]+$/;
function Zt(e) {
  return Xc.test(e);
}
function Ls(e) {
  let t = e === null ? null : Te(e).value, n = Z(t) ? te(t, "report") : void 0;
  return typeof n == "string" && !Ps.test(n) ? n.trim() : null;
}

// src/ui/exchange-meeting/load-exchanges.ts
var Ns = "Module:Skills survey/i18n/languages.json";
function Oe(n) {
  return v(this, arguments, function* (e, t = []) {
    var k, S, F, L;
    let { wiki: r, titles: o, user: s, messages: a } = e, l = [s.name, ...t], [i, c, u, d] = yield Promise.all([
      Promise.all(l.map((N) => r.peopleLinkingTo(N))),
      r.readPeople(l),
      r.readPages([o.skills(), Lt, Ns]),
      r.time()
    ]), g = new Set(l);
    i.forEach((N) => N.forEach((C) => g.add(C))), Is(c.people).forEach((N) => ee(N).forEach((C) => g.add(C)));
    let { people: m, records: f, unread: h } = g.size === l.length ? c : yield r.readPeople(Array.from(g)), p = h.find((N) => N.user === s.name);
    if (p !== void 0)
      throw p.error;
    let x = (N) => {
      var C, A;
      return (A = (C = u.get(N)) == null ? void 0 : C.latest.text) != null ? A : null;
    }, w = Te((k = x(Lt)) != null ? k : "{}").value, y = Te((S = x(Ns)) != null ? S : "{}").value, E = Z(y) && Array.isArray(y.languages) ? y.languages.filter((N) => typeof N == "string") : [], O = c.ownPages.get(s.name);
    return {
      people: m,
      records: f,
      ownPage: O === void 0 ? o.people(s.name) : O,
      steps: Is(m),
      taxonomy: Ft(Te((F = x(o.skills())) != null ? F : "").value).taxonomy,
      matching: Z(w) ? Xo(w.matching).options : xt,
      reportPage: (L = Ls(x(Lt))) != null ? L : a.text("localskills-meeting-report-page"),
      languages: E.length > 0 ? E : ["en"],
      clockOffset: isNaN(d.getTime()) ? 0 : d.getTime() - e.now().getTime()
    };
  });
}
function or(e, t) {
  return e.steps.some((r) => r.user === t.user && r.step === t.step && r.seek === t.seek && r.offer === t.offer && r.at === t.at) ? e : I(T({}, e), { steps: e.steps.concat([t]) });
}
function Is(e) {
  let t = [];
  return e.forEach((n) => n.steps.forEach((r) => t.push(r))), t;
}
function St(e, t, n = null) {
  var o;
  let r = new Date(e.now().getTime() + t.clockOffset).toISOString().replace(/\.\d+Z$/, "Z");
  return ((o = n == null ? void 0 : n.steps) != null ? o : []).reduce((s, { at: a }) => a > s ? a : s, r);
}
function ve(e, t) {
  return St(e, t).slice(0, 10);
}
var Fs = /* @__PURE__ */ new WeakMap();
function ge(e, t) {
  let n = ve(e, t), r = Fs.get(t);
  if ((r == null ? void 0 : r.date) === n)
    return r.exchanges;
  let o = Kt(t.steps, { date: n });
  return Fs.set(t, { date: n, exchanges: o }), o;
}
function Cs(e, t) {
  let { name: n } = e.user;
  return ms(
    t.steps.filter((r) => r.user === n || ee(r).includes(n)),
    { date: ve(e, t) }
  ).filter(({ step: r, reason: o }) => r.user === n && o !== "repeated");
}
function tt(e, t) {
  var n, r;
  return wt((r = (n = e.people.get(t)) == null ? void 0 : n.preferences) != null ? r : []).preferences;
}
function Rt(e, t) {
  let n = [];
  return e.records.filter((r) => r.user === t).forEach(({ languages: r }) => r.forEach((o) => {
    n.includes(o) || n.push(o);
  })), n;
}

// src/core/exchange/steps/my-exchanges.ts
function en(e, t) {
  let n = e.filter((a) => ee(a).includes(t) && !Jc(a, t)).sort((a, l) => re(a.since, l.since) || re(a.seek, l.seek) || re(a.offer, l.offer)), r = n.filter(({ state: a }) => a === "accepted"), o = r.filter(({ confirmed: a }) => a.size > 0 && !a.has(t)), s = (a) => +!a.waitingFor.includes(t);
  return {
    toAnswer: n.filter(({ state: a, asker: l }) => a === "asked" && l !== t),
    toConfirm: o,
    agreed: r.filter((a) => !o.includes(a)).sort((a, l) => s(a) - s(l)),
    asked: n.filter(({ state: a, asker: l }) => a === "asked" && l === t),
    earlier: n.filter(({ state: a }) => a !== "asked" && a !== "accepted").reverse()
  };
}
function Jc({ state: e, asker: t, steps: n, disregarded: r }, o) {
  let s = n.concat(r.map(({ step: a }) => a));
  return e === "declined" && t === o && !s.some(({ step: a }) => a === "ask");
}
function fe(e, t) {
  let [n, r] = ee(e);
  return t === n ? r : n;
}

// src/ui/list-words.ts
function $s(e, t) {
  let { ListFormat: n } = Intl;
  try {
    return n ? new n(t, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange-meeting/exchange-words.ts
function Tt(e, { seek: t, offer: n, skill: r }) {
  var o, s, a, l, i;
  return (i = (l = (a = (o = oe(e, "offer", n)) == null ? void 0 : o.skill) != null ? a : (s = oe(e, "seek", t)) == null ? void 0 : s.skill) != null ? l : r) != null ? i : "";
}
function oe(e, t, n) {
  var r;
  return (r = e.records.find((o) => o.kind === t && ae(o) === n)) != null ? r : null;
}
function tn(e, { seek: t }, n) {
  let r = oe(e, "seek", t);
  return r !== null && r.user === n && r.status === "open" ? r : null;
}
function nn({ messages: e }, t, n, r = n) {
  if (n === "")
    return b("bdi", {}, r);
  let { text: o, language: s, direction: a } = Ce(n, t.taxonomy, e);
  return b("bdi", T({ dir: a }, s === null ? {} : { lang: s }), o);
}
function Ae({ messages: e }, t, n) {
  return Ce(n, t.taxonomy, e).text;
}
function Ot({ languageName: e, messages: t }, n) {
  return $s(n.map((r) => {
    var o, s;
    return e((s = (o = pe(r)) == null ? void 0 : o.code) != null ? s : r);
  }), t.language);
}
function sr(e, t, n, r) {
  var c, u, d, g;
  let { titles: o, pageUrl: s } = e, a = (u = (c = t.people.get(n)) == null ? void 0 : c.readings) != null ? u : [], l = (m) => m !== null && r !== null && m.kind === r.kind && m.id === r.id, i = (d = a.find((m) => l(m.record))) != null ? d : a.find((m) => m.record !== null);
  return s((g = i == null ? void 0 : i.title) != null ? g : o.people(n)) + (r === null ? "" : `#${r.kind}-${r.id}`);
}
function rn(e, t, n, r) {
  let o = sr(e, t, n, r);
  return b("a", { href: o, target: "_blank", rel: "noopener" }, b("bdi", {}, n));
}
function nt({ messages: e, user: t, formatDate: n }, r) {
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
var Qc = 182;
function Ds(e, t, n, r) {
  let { kind: o, key: s } = n, a = oe(t, o, s);
  return W(s) === e.user.name ? "self" : r !== "active" ? "blocked" : a === null ? "gone" : ze(a, ve(e, t)) !== null ? "absent" : _s(e, t, a).isFull ? "no-room" : null;
}
function _s(e, t, n) {
  var o;
  let r = n.kind === "seek" ? 1 : (o = n.capacity) != null ? o : t.matching.usualCapacity;
  return ds(ge(e, t), n.kind, ae(n), r, e.user.name);
}
function Hs(e, t, n) {
  return v(this, null, function* () {
    let { messages: r } = e, o = yield Oe(e, [W(n)]), s = oe(o, t, n), { isFull: a, until: l } = s === null ? { isFull: !1, until: null } : _s(e, o, s);
    if (!a)
      return null;
    let i = r.text(`localskills-meeting-full-${t}`);
    return {
      status: r.text(`localskills-meeting-full-status-${t}`),
      text: l === null ? i : `${i} ${r.text("localskills-meeting-full-until", e.formatDate(l))}`
    };
  });
}
function Us(e, t, n, r, o) {
  var f, h;
  let { user: s } = e, a = n.kind === "offer" ? "seek" : "offer", l = ve(e, t), { relatedTo: i } = Gt(t.taxonomy), c = ({ skill: p }) => {
    var y;
    let [x, w] = a === "seek" ? [p, n.skill] : [n.skill, p];
    return (y = i(x).find((E) => E.skill === w)) != null ? y : null;
  }, u = t.records.filter((p) => p.user === s.name), d = u.filter((p) => p.kind === a && ze(p, l) === null).map((p) => {
    var y;
    let x = c(p), w = ae(p) === o;
    return { record: p, fits: w ? 1 / 0 : (y = x == null ? void 0 : x.quality) != null ? y : 0, isOther: !w && (x == null ? void 0 : x.relation) === "near" };
  }).filter(({ fits: p }) => p > 0).sort((p, x) => x.fits - p.fits), g = (p) => p.map(({ record: x }) => ({ key: ae(x), record: x, isNew: !1 })), m = {
    kind: a,
    user: s.name,
    id: Io(a, u.filter((p) => p.kind === a).map(({ id: p }) => p)),
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
    expires: new Date(Date.parse(l) + Qc * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10),
    status: "open",
    until: null
  };
  return [
    ...g(d.filter(({ isOther: p }) => !p)),
    { key: ae(m), record: m, isNew: !0 },
    ...g(d.filter(({ isOther: p }) => p))
  ];
}
function Ws(e, t, n, r) {
  var u, d;
  let [o, s] = n.kind === "offer" ? [r.key, ae(n)] : [ae(n), r.key], a = ge(e, t), l = ({ declinedBy: g }) => g.includes(n.user), i = ee({ seek: o, offer: s }).join("/"), c = (g) => {
    var m, f;
    return [
      (m = oe(t, "seek", g.seek)) == null ? void 0 : m.skill,
      (f = oe(t, "offer", g.offer)) == null ? void 0 : f.skill,
      ...g.skills
    ].filter((h) => h !== void 0).map((h) => Ve(h, t.taxonomy));
  };
  return (d = (u = a.find((g) => g.seek === o && g.offer === s && (g.state === "asked" || g.state === "accepted" || g.state === "done" || l(g)))) != null ? u : a.find((g) => l(g) && ee(g).join("/") === i && c(g).includes(Ve(n.skill, t.taxonomy)))) != null ? d : null;
}
function Bs(e, t) {
  return v(this, null, function* () {
    let n = Rt(t, e.user.name), r = n.length > 0 ? n : yield e.wiki.spokenLanguages(e.user.name).catch(() => []);
    return r.length > 0 ? r : [e.messages.language];
  });
}
function ar(e, t, n, r) {
  let o = r.record, s = t.records.filter((i) => i.user === o.user || i.user === n.user), [a, l] = n.kind === "offer" ? [o, n] : [n, o];
  return jt(ae(a), ae(l), {
    records: r.isNew ? s.concat([o]) : s,
    date: ve(e, t),
    taxonomy: t.taxonomy,
    requests: Vt(ge(e, t))
  }, t.matching);
}

// src/core/exchange/private-contact.ts
var Zc = /[^\s@<>()[\]{}:;,|]+(?:@|\s?[([{]\s?(?:at|arobase|arroba|et)\s?[)\]}]\s?)[\p{L}\d-]+(?:(?:\.|\s?[([{]\s?(?:dot|point|punto|nokta)\s?[)\]}]\s?)[\p{L}\d-]+)+/iu, eu = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/iu, tu = new RegExp("(?<![\\w@])@[\\w.=-]+:[\\w-]+(?:\\.[\\w-]+)+", "u"), nu = /(?:\b(?:t|telegram)\.me\/|\bwa\.me\/|\bchat\.whatsapp\.com\/|\bdiscord\.gg\/|\bsignal\.me\/|\bm\.me\/|\bskype:)\S+|\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)\s*:?\s*@?[\w.]*[\d_@][\w.]*|\bskype\s*:\s*live:\S+|\btg\s*:\s*@[\w.]+/iu, ru = /(?:\+|\b00|\b0|\(0)[\d\s().\-/\u00b7\u2010-\u2015\u00a0]{6,22}\d/u, ou = new RegExp("(?<![\\d-])(?:1[ .-])?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[.-])\\d{3}[.-]\\d{4}(?![\\d-])", "u"), su = 8, au = 15;
function iu(e) {
  return e.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (t) => {
    let n = t.charCodeAt(0), r = [1632, 1776, 2406, 2534].find((o) => n >= o && n <= o + 9);
    return String(n - r);
  }).replace(/[\uff01-\uff5e\u3000\ufe6b]/g, (t) => t.normalize("NFKC"));
}
function qs(e) {
  let t = iu(e), n = [
    ["email", Zc],
    ["email", eu],
    ["messenger", nu],
    ["messenger", tu],
    ["phone", ou]
  ].map(([r, o]) => {
    let s = o.exec(t);
    return s === null ? null : { kind: r, text: e.slice(s.index, s.index + s[0].length) };
  }).find((r) => r !== null);
  return n != null ? n : lu(t, e);
}
function lu(e, t) {
  let n = e.replace(
    /ISBN(?:-1[03])?:?\s?[\d -]{9,16}[\dx]|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:UTC|GMT)\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?/giu,
    (s) => "x".repeat(s.length)
  ), r = ru.exec(n), o = r === null ? 0 : r[0].replace(/\D/g, "").length;
  return r === null || o < su || o > au ? null : { kind: "phone", text: t.slice(r.index, r.index + r[0].length) };
}

// src/ui/survey-making/fields.ts
function Gs(e, t, n, r) {
  var s;
  let o = new OO.ui.FieldLayout(e, T({
    label: n.isOwnText === !0 ? $(b("bdi", {}, t.label)) : t.label,
    align: (s = n.align) != null ? s : "top"
  }, t.help === void 0 ? {} : { help: t.help, helpInline: !0 }));
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
function on(e) {
  let { kind: t = "text", direction: n = "auto", value: r, maxLength: o, min: s, max: a, placeholder: l } = e, i = T(T({
    value: r
  }, o === void 0 ? {} : { maxLength: o }), l === void 0 ? {} : { placeholder: l }), c = t === "lines" ? new OO.ui.MultilineTextInputWidget(I(T({}, i), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(I(T({}, i), { autocomplete: "off" }));
  t === "number" || t === "date" ? (c.$input.attr(T(T({ type: t }, s === void 0 ? {} : { min: s }), a === void 0 ? {} : { max: a })), c.$input.val(r)) : c.$input.attr("dir", n);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), Gs(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function ir(e) {
  let t = new OO.ui.CheckboxInputWidget({ selected: e.value }), n = !1;
  return t.on("change", (r) => {
    n || e.onChange(r === !0);
  }), Gs(t, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => t.isSelected(),
    show(r) {
      n = !0, t.setSelected(r), n = !1;
    }
  });
}

// src/ui/exchange-meeting/note-field.ts
function sn(e, t) {
  var s, a;
  let n = b("div", { "aria-live": "polite" }), r = (l) => {
    let i = qs(l);
    D(n, i === null ? null : B("warning", e.text(`localskills-private-${i.kind}`, i.text)));
  }, o = on(I(T({
    label: t.label,
    kind: "lines",
    value: (s = t.value) != null ? s : "",
    maxLength: Gr
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
function js(e) {
  if (e.length <= 200)
    return e.slice();
  let t = e.map((o, s) => ({ one: o, index: s })).sort((o, s) => o.one.step.at < s.one.step.at ? 1 : o.one.step.at > s.one.step.at ? -1 : s.index - o.index), n = { ask: 0, other: 0 }, r = new Set(t.filter(({ one: o }) => o.step.step === "ask" ? n.ask++ < 200 : n.other++ < 1e3).map(({ index: o }) => o));
  return e.filter((o, s) => r.has(s));
}

// src/ui/exchange/made-by-other-notice.ts
function zs(e, t, n, r) {
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
function lr(e, t) {
  return e === null ? { action: "history" } : { oldid: String(e), diff: String(t) };
}
function an(e, t) {
  var c;
  let { messages: n, pageUrl: r, titles: o, user: s } = e, a = o.people(s.name), { pages: l = [], stepsBeyond: i = 0 } = (c = t.people.get(s.name)) != null ? c : {};
  return [
    ...i === 0 ? [] : [B("warning", b(
      "p",
      {},
      n.text("localskills-meeting-steps-beyond", i, 200, 1e3)
    ))],
    ...t.ownPage === a ? [] : [zs(n, r, a, t.ownPage)],
    ...l.filter(({ isChangedByOthers: u, doubt: d }) => u || d === "moved").map(({ title: u, own: d, latest: g, doubt: m }) => {
      var f;
      return B(
        "warning",
        b("p", {}, n.text(m === "moved" ? "localskills-meeting-moved-by-others" : "localskills-meeting-changed-by-others", u)),
        b("p", {}, b("a", {
          href: r(u, lr((f = d == null ? void 0 : d.id) != null ? f : null, g.id)),
          target: "_blank",
          rel: "noopener"
        }, n.text("localskills-meeting-foreign-look")))
      );
    })
  ];
}

// src/ui/exchange-meeting/panel-focus.ts
function ln() {
  let e = null;
  return {
    moveTo(t) {
      e = t, G(t);
    },
    restore() {
      e !== null && e.isConnected && G(e);
    }
  };
}

// src/ui/exchange-meeting/report-link.ts
function cn({ messages: e, pageUrl: t }, n) {
  return b(
    "a",
    { href: Zt(n) ? n : t(n), target: "_blank", rel: "noopener" },
    e.text("localskills-meeting-report")
  );
}

// src/ui/exchange-meeting/saving-sign.ts
function rt(e) {
  let t = b("span", {}, e.text("localskills-meeting-saving-step"));
  return {
    element: b(
      "p",
      { class: "ext-localSkills-meeting-saving", role: "status" },
      t,
      b("progress", { "aria-hidden": "true" })
    ),
    say(n) {
      t.textContent = n;
    }
  };
}

// src/ui/exchange-meeting/select-field.ts
var du = 0;
function cr(e) {
  let t = `ext-localSkills-meeting-select-${++du}`, n = b("select", T({
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
var Vs = {
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
function Ks(e) {
  let t = vt(e), n = /* @__PURE__ */ new Map();
  return (r, o) => {
    var a;
    let s = (a = n.get(o)) != null ? a : new Intl.NumberFormat(t, { minimumFractionDigits: o, maximumFractionDigits: o });
    return n.set(o, s), s.format(r);
  };
}
function vt(e, t = "") {
  var r, o;
  let n = (o = Vs[(r = e.find((s) => Object.prototype.hasOwnProperty.call(Vs, s))) != null ? r : ""]) != null ? o : "latn";
  return [...e, "en"].filter(gu).map((s) => `${s}-u${t}-nu-${n}`);
}
function gu(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}
function Ys(e) {
  var t, n;
  return Number.isInteger(e) ? 0 : Math.min(2, (n = (t = String(e).split(".")[1]) == null ? void 0 : t.length) != null ? n : 0);
}

// src/core/i18n/date-format.ts
function Xs(e) {
  let t = new Intl.DateTimeFormat(
    vt(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (n) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(n) ? Date.parse(`${n}T00:00:00Z`) : NaN;
    return isNaN(r) ? n : t.format(r);
  };
}

// src/core/report/round.ts
function un(e, t, n = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** n;
  let [r, o] = Math.abs(e).toExponential().split("e"), s = r.replace(".", ""), a = Number(o) + 1 + n + t, l = a < 0 ? 0 : Number(s.charAt(a) || "0"), i = Math.max(0, a), c = Number(s.slice(0, i).padEnd(i, "0") || "0") + (l >= 5 ? 1 : 0);
  return c === 0 ? 0 : (e < 0 ? -1 : 1) * +`${c}e-${t}`;
}

// src/core/report/markup.ts
var pu = 255, mu = /\uE000(\d+)\uE001/g;
function Js(e) {
  let t = (a, ...l) => {
    let i = l.map((c, u) => typeof c == "object" ? `\uE000${u}\uE001` : typeof c == "string" ? c.replace(/[\uE000\uE001]/g, "") : c);
    return J(e.text(a, ...i)).replace(mu, (c, u) => {
      let d = l[Number(u)];
      return typeof d == "object" ? d.wikitext : c;
    });
  }, n = (a, l = 0) => {
    let i = un(a, l), c = J(e.number(Math.abs(i), l));
    return i < 0 ? `<bdi dir="ltr">\u2212${c}</bdi>` : c;
  }, r = Xs(e.languageChain), o = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: t,
    number: n,
    percent: (a) => {
      var c;
      let l = un(a, 0, 2), i = (c = o.get(l)) != null ? c : t("localskills-results-percent", e.number(l, 0));
      return o.set(l, i), i;
    },
    date: (a) => `<time datetime="${fu({ text: a })}">${J(r(a))}</time>`,
    digits: (a) => String(a).replace(/\d/g, (l) => e.number(Number(l))),
    signed: (a, l) => un(a, l != null ? l : 0) > 0 ? `<bdi dir="ltr">+${n(a, l)}</bdi>` : n(a, l),
    label: ({ text: a, language: l, direction: i }) => l === e.language ? J(a) : l === null ? `<bdi>${J(a)}</bdi>` : `<bdi lang="${l}" dir="${i}">${J(a)}</bdi>`
  };
}
function fu({ text: e }) {
  return J(e).replace(/"/g, "&quot;");
}
function dn(e, t, n) {
  let r = t != null ? t : J(e);
  return e.trim() === "" || Fn(e) > pu || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${n === void 0 ? "" : `#${n}`}|${r}]]`;
}
function gn(e, t, n) {
  return dn(`Special:MyLanguage/${e}`, t, n);
}

// src/core/exchange/steps/message-text.ts
var yu = "my-exchanges";
function Qs(e, t) {
  var f;
  let n = Js(t), { step: r, skill: o, reasons: s, titles: a } = e, { say: l } = n, i = W(r.seek) === r.user ? W(r.offer) : W(r.seek), c = { wikitext: `<bdi>${gn(e.page, J(r.user))}</bdi>` }, u = [l(
    `localskills-talk-${hu(r)}`,
    c,
    { wikitext: `'''${n.label(o)}'''` },
    bu(i, a),
    (f = e.day) != null ? f : ""
  )];
  s.length > 0 && u.push("", l("localskills-talk-reasons"), ...s.map((h) => `* ${J(h)}`)), r.note !== null && r.note.trim() !== "" && u.push(
    "",
    l("localskills-talk-note", c),
    `<div dir="auto" style="margin-inline: 1.5em">${J(r.note).replace(/&#10;/g, "<br>")}</div>`
  );
  let d = xu(e, n);
  d !== "" && u.push("", d);
  let g = Zs(a, n), m = e.reportPage === null ? l("localskills-talk-foot", g) : l("localskills-talk-foot-report", g, wu(e.reportPage, l("localskills-talk-report")));
  return u.push("", `<small>${m}</small>`), {
    heading: t.text("localskills-talk-heading", o.text),
    text: `<div lang="${t.language}" dir="${t.direction}" class="mw-content-${t.direction}">
${u.join(`
`)}
</div>
~~~~`
  };
}
function hu(e) {
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
function xu({ step: e, until: t, isOpen: n, titles: r, page: o }, l) {
  var i = l, { say: s } = i, a = Er(i, ["say"]);
  let c = Zs(r, T({ say: s }, a)), u = s("localskills-talk-page", { wikitext: `<bdi>${J(e.user)}</bdi>` }), d = s("localskills-talk-by-hand", { wikitext: gn(o, u, ku(e)) });
  switch (e.step) {
    case "ask":
      return `${s("localskills-talk-ask-next", c, t != null ? t : "")} ${d}`;
    case "accept":
      return `${s("localskills-talk-accept-next", c)} ${d}`;
    case "decline":
      return s("localskills-talk-decline-next", { wikitext: dn(r.exchange(), s("localskills-talk-board")) });
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
function ku({ step: e, seek: t, offer: n }) {
  return [e, ...[t, n].map((r) => r.replace(/\/([^/]*)$/, "-$1"))].join("-").replace(/ /g, "_");
}
function Zs(e, { say: t }) {
  return { wikitext: `'''[[:${e.root}#${yu}|${t("localskills-talk-mine")}]]'''` };
}
function bu(e, t) {
  return { wikitext: `<bdi>${gn(t.people(e), J(e))}</bdi>` };
}
function wu(e, t) {
  return { wikitext: Zt(e) ? `<span class="plainlinks">[${e} ${t}]</span>` : dn(e, t) };
}

// src/ui/exchange-meeting/deliver-message.ts
function ea(o, s, a) {
  return v(this, arguments, function* (e, t, n, r = {}) {
    var g, m;
    let { wiki: l, user: i } = e, { step: c } = n, u = W(c.seek) === i.name ? W(c.offer) : W(c.seek);
    if (!tt(t, u).messages)
      return { kind: "unwanted" };
    let d = null;
    try {
      let f = `User talk:${u}`, h = Eu(c), { heading: p, text: x } = yield Su(e, t, n);
      return d = { title: f, heading: p, text: x.replace("<div ", `<div data-localskills-step="${h}" `) }, ((m = (g = (yield l.readPages([f])).get(f)) == null ? void 0 : g.latest.text) != null ? m : "").includes(h) || (yield l.addSection(d, r)), { kind: "sent" };
    } catch (f) {
      return { kind: "fault", section: d, fault: Ee(f) ? f : new se("other", String(f)) };
    }
  });
}
function Eu({ step: e, seek: t, offer: n, at: r }) {
  return encodeURIComponent([e, r, t, n].join(" ")).replace(/['~_*]/g, (o) => `%${o.charCodeAt(0).toString(16)}`);
}
function Su(a, l, i) {
  return v(this, arguments, function* ({ messagesIn: e, formatDate: t, languageName: n, titles: r }, o, s) {
    var y, E;
    let { step: c, language: u, reasons: d, isOpen: g } = s, m = yield e(u), { taxonomy: f, reportPage: h } = o, p = (y = c.skill) != null ? y : "", x = new Date(Date.parse(c.at) + Zn * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10), w = {
      step: c,
      skill: Ce(p, f, m),
      reasons: d.filter(zt).map((O) => Ge(O, {
        messages: m,
        taxonomy: f,
        languageName: (k) => n(k, u)
      })),
      until: t(x, u),
      day: c.on === null ? null : t(c.on, u),
      page: (E = o.ownPage) != null ? E : r.people(c.user),
      isOpen: g,
      titles: r,
      reportPage: h
    };
    return Qs(w, m);
  });
}

// src/ui/wiki-words.ts
var Ru = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], Tu = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function ta(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !Tu.includes(n.nodeName.toUpperCase())) {
      let r = n, o = t, s = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(s) ? o = b("a", { href: s, target: "_blank", rel: "noopener" }) : Ru.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), ta(r, o), o !== t && t.appendChild(o);
    }
  });
}
function na(e) {
  let t = b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return ta(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function ra(e, t, n, r = !1) {
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
    q(l),
    b("p", {}, b("a", { href: t, target: "_blank", rel: "noopener" }, n.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var Ou = ["offline", "session-lost", "read-only", "rate-limited", "other"], vu = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], Au = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Pu(e, t) {
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
    q(_(n.text(o === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function oa(e) {
  var w, y;
  let { context: t, fault: n, title: r, pageText: o, isKept: s, isOther: a = !1, tryAgain: l } = e, { messages: i, pageUrl: c } = t, { reason: u, explanation: d, details: g } = n, m = (y = (w = g.captcha) == null ? void 0 : w.id) != null ? y : null, f = u === "captcha" && m === null, h = a && Au.includes(u), p = f ? i.text(a ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : i.text(`localskills-save-${h ? "page-" : ""}${u}`, t.user === null ? "" : t.user.name), x = [
    b("p", {}, b("strong", {}, i.text("localskills-save-failed")), " ", p),
    b("p", {}, i.text(s ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? x.push(b("p", {}, i.text("localskills-save-wiki-says")), na(g.html)) : d !== "" && x.push(
    b("p", {}, i.text("localskills-save-wiki-says")),
    b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && x.push(b("p", {}, b("a", {
    href: c("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, i.text("localskills-save-log-in")))), m !== null && x.push(Pu(e, m)), u === "filter-warning" && x.push(q(_(
    i.text(a ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => l({ warningsAccepted: !0 })
  ))), Ou.includes(u) && x.push(q(_(i.text("localskills-save-try-again"), "normal", () => l()))), (f || vu.includes(u)) && x.push(ra(o, c(r, { action: "edit" }), i, a)), B(u === "filter-warning" ? "warning" : "error", ...x);
}

// src/ui/exchange-meeting/meeting-fault.ts
var Mu = "localskills-meeting-save-";
function Ne(e) {
  let { context: t, fault: n, title: r, text: o, isKept: s, tryAgain: a } = e, { messages: l } = t;
  return oa({
    fault: n,
    title: r,
    pageText: o,
    isKept: s,
    tryAgain: a,
    context: {
      user: t.user,
      pageUrl: t.pageUrl,
      pageTitle: t.pageTitle,
      messages: I(T({}, l), {
        text(i, ...c) {
          let u = i.replace(/^localskills-save-/, Mu);
          return l.text(l.has(u) ? u : i, ...c);
        }
      })
    }
  });
}
function ot(e, t, n) {
  let { messages: r, pageUrl: o, titles: s, user: a } = e, l = (i, ...c) => r.text(`localskills-meeting-${i}`, ...c);
  return B(
    "warning",
    b("p", {}, t.by === null ? l("foreign-hidden") : l("foreign", t.by)),
    b("p", {}, b("a", {
      href: o(s.people(a.name), lr(t.ownRevision, t.revision)),
      target: "_blank",
      rel: "noopener"
    }, l("foreign-look"))),
    q(
      _(l("foreign-leave-out"), "primary", () => n("leave-out")),
      _(l("foreign-keep"), "normal", () => n("keep"))
    )
  );
}

// src/core/exchange/steps/read-steps.ts
var sa = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Lu = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function st(e, t, n) {
  let r = xe(t);
  return e.filter(({ template: o }) => o === bt).map((o) => {
    let s = Nu(o, r);
    return s.step === null || n === void 0 || s.step.at <= n ? s : I(T({}, s), { step: I(T({}, s.step), { at: n }) });
  });
}
function Nu(e, t) {
  let n = [], r = (h, p, ...x) => (n.push(Iu(h, p, ...x)), null), o = (h) => {
    var p;
    return Ke((p = e.parameters.get(h)) != null ? p : "").trim() || null;
  }, s = (h, p, x, w) => {
    var E;
    let y = o(h);
    return y === null ? w ? r(h, "missing", h) : null : (E = p(y)) != null ? E : r(h, x, Y(y), h);
  }, a = s("step", (h) => mt.includes(h) ? h : null, "step", !0), l = s("seek", Cn, "key", !0), i = s("offer", Cn, "key", !0), c = s("at", (h) => {
    var p, x;
    return Se((x = (p = Lu.exec(h)) == null ? void 0 : p[1]) != null ? x : "") ? h : null;
  }, "time", !0), u = s(
    "outcome",
    (h) => qr.includes(h) ? h : null,
    "outcome",
    a === "confirm"
  ), d = s("on", (h) => Se(h) ? h : null, "day", a === "meet"), g = s("skill", (h) => he.test(h) ? h : null, "skill", !1);
  if (e.parameters.forEach((h, p) => {
    !sa.includes(p) && h.trim() !== "" && n.push(Le(p, "unknown-parameter", Y(p), sa.join(", ")));
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
function aa({ template: e, parameters: t }) {
  return JSON.stringify([e, Array.from(t)]);
}
function Fu(e, t) {
  let n = /* @__PURE__ */ new Map();
  return t.map(aa).forEach((r) => {
    var o;
    return n.set(r, ((o = n.get(r)) != null ? o : 0) + 1);
  }), e.filter((r) => {
    var a;
    let o = aa(r), s = (a = n.get(o)) != null ? a : 0;
    return n.set(o, s - 1), s <= 0;
  });
}
function Cu(e, { start: t, end: n }) {
  let r = (t === 0 || e.charAt(t - 1) === `
`) && e.charAt(n) === `
`;
  return e.slice(0, t) + e.slice(r ? n + 1 : n);
}
function pn(e, t, n) {
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
function at(e, t) {
  let n = (r) => JSON.stringify(r.map(({ template: o, parameters: s }) => [o, Array.from(s)]));
  return n(e) === n(t);
}

// src/ui/exchange/take-out-merged.ts
function ia(e, t, n) {
  return v(this, null, function* () {
    var o;
    let r = (yield e.readPages([n.title])).get(n.title);
    r !== void 0 && !at(t((o = r.latest.text) != null ? o : ""), t(n.text)) && (yield e.save(I(T({}, n), { baseRevision: r.latest.id })));
  });
}

// src/ui/exchange-meeting/own-page.ts
function it(o, s) {
  return v(this, arguments, function* (e, t, n = "ask", r = {}) {
    let { wiki: a, titles: l, user: i } = e, c = l.people(i.name), u = "", d = () => v(null, null, function* () {
      var O, k, S, F, L, N, C, A, M, R, P;
      let { people: m, ownPages: f } = yield a.readPeople([i.name]), h = f.get(i.name);
      if (h === null)
        throw new se("not-yours", "");
      c = h != null ? h : c;
      let p = (O = (yield a.readPages([c])).get(c)) != null ? O : null;
      if (p === null || p.latest.user === i.name)
        return { page: p, ownText: (k = p == null ? void 0 : p.latest.text) != null ? k : "", ownRevision: (S = p == null ? void 0 : p.latest.id) != null ? S : null, isForeign: !1 };
      let x = (N = (L = (F = m.get(i.name)) == null ? void 0 : F.pages.find((H) => H.title === p.title)) == null ? void 0 : L.own) != null ? N : null, w = yield a.templateReader(), y = (M = (A = x == null ? void 0 : x.text) != null ? A : pn((C = p.latest.text) != null ? C : "", [], w)) != null ? M : "", E = !at(w(y), w((R = p.latest.text) != null ? R : ""));
      return { page: p, ownText: y, ownRevision: (P = x == null ? void 0 : x.id) != null ? P : null, isForeign: E };
    }), g = (m) => v(null, null, function* () {
      var k, S, F, L;
      let { page: f, ownText: h, ownRevision: p, isForeign: x } = yield d();
      if (x && n === "ask")
        return { kind: "foreign-changes", by: (k = f == null ? void 0 : f.latest.user) != null ? k : null, ownRevision: p, revision: (S = f == null ? void 0 : f.latest.id) != null ? S : 0 };
      let w = x && n === "leave-out" ? h : (F = f == null ? void 0 : f.latest.text) != null ? F : "", y = yield a.templateReader(), E = y(w);
      if (f !== null && f.latest.user === i.name && t.isDone(E))
        return { kind: "saved" };
      u = t.isDone(E) ? w : t.apply(w, y);
      try {
        let { mergedWith: N } = yield a.save(T({
          title: c,
          text: u,
          summary: t.summary,
          baseRevision: (L = f == null ? void 0 : f.latest.id) != null ? L : 0
        }, r));
        N !== void 0 && (yield ia(a, y, { title: c, text: u, summary: t.summary }));
      } catch (N) {
        if (m > 0 && Ee(N) && N.reason === "edit-conflict")
          return g(m - 1);
        throw N;
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
function la(e, t, n = {}) {
  let { messages: r, titles: o, user: s } = e, a = W(t.seek) === s.name ? W(t.offer) : W(t.seek);
  return it(e, {
    apply: (l, i) => Jt(
      n.newRecord ? Co(l, n.newRecord, { readCalls: i }) : l,
      xs(t)
    ),
    isDone: (l) => st(l, s.name).some(({ step: i }) => i !== null && i.step === t.step && i.seek === t.seek && i.offer === t.offer && i.at === t.at),
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
function mn(e) {
  return v(this, null, function* () {
    let { context: t, loaded: n, message: r, newRecord: o = null, place: s, isKept: a, setBusy: l, onTaken: i } = e, { step: c } = r, u = W(c.seek) === c.user ? W(c.offer) : W(c.seek), d = (g, m) => v(null, null, function* () {
      var x, w;
      let f = rt(t.messages);
      D(s, f.element), G(f.element), l(!0);
      let h = yield la(t, c, { newRecord: o, foreign: g, consent: m });
      if (h.kind === "saved") {
        He(t.storage, t.wikiId, t.user.name).add(r), f.say(t.messages.text("localskills-meeting-saving-message", u));
        let y = yield ur(t, n, (w = yield (x = e.renew) == null ? void 0 : x.call(e)) != null ? w : r);
        l(!1), i(y);
        return;
      }
      l(!1);
      let p = h.kind === "fault" ? Ne({
        context: t,
        isKept: a,
        fault: h.fault,
        title: h.title,
        text: h.text,
        tryAgain: (y = {}) => {
          d(g, y);
        }
      }) : ot(t, h, (y) => {
        d(y, {});
      });
      D(s, p), G(p);
    });
    yield d("ask", {});
  });
}
function ur(o, s, a) {
  return v(this, arguments, function* (e, t, n, r = {}) {
    let l = He(e.storage, e.wikiId, e.user.name);
    l.add(n);
    let i = yield ea(e, t, n, r);
    return i.kind !== "fault" && l.remove(n), i;
  });
}
function fn(e) {
  return T({ outcome: null, on: null, note: null, skill: null }, e);
}

// src/ui/exchange-meeting/typed-notes.ts
function yn(e, t, n) {
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
function hn(e, t, n, r) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, { step: i } = n, c = W(i.seek) === s.name ? W(i.offer) : W(i.seek), u = b("div", {}), d = (f) => o.text(`localskills-meeting-${f}`, c), g = (f) => v(null, null, function* () {
    D(u, b("p", { role: "status" }, o.text("localskills-meeting-saving"))), G(u);
    let h = yield ur(e, t, n, f);
    h.kind === "fault" ? m(h) : D(u, B("success", d(h.kind === "sent" ? "message-sent" : "message-unwanted"))), G(u);
  }), m = (f) => {
    var h, p, x, w;
    D(
      u,
      B(
        "warning",
        b("p", {}, d("message-failed")),
        q(
          ...f === null ? [_(o.text("localskills-save-try-again"), "normal", () => {
            g();
          })] : [],
          _(d("message-drop"), "quiet", () => {
            He(a, l, s.name).remove(n), D(u), G(u);
          })
        )
      ),
      (f == null ? void 0 : f.kind) !== "fault" ? null : Ne({
        context: e,
        fault: f.fault,
        title: (p = (h = f.section) == null ? void 0 : h.title) != null ? p : `User talk:${c}`,
        text: (w = (x = f.section) == null ? void 0 : x.text) != null ? w : "",
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
function ca({ context: e, request: t, onMine: n, onClose: r }) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, i = W(t.key), c = b("div", { class: "ext-localSkills-meeting" }), u = ln(), d = yn(a, l, s.name), g = t.kind === "offer" ? "learn" : "teach", m = (k, ...S) => o.text(`localskills-meeting-${k}`, ...S), f = () => _(o.text("localskills-talk-mine"), "normal", n), h = (k) => {
    let S = B("notice", b("p", {}, k));
    D(c, S, q(f())), u.moveTo(S);
  }, p = (k, S, F, L) => {
    let N = F[0], C = tt(k, i).messages, A = $t(L, S.languages, k.languages), M = b("div", {}), R = b("div", {}), P = b("div", {}), H = b("div", {}), U = (z) => {
      Array.from(c.querySelectorAll("button, input, textarea, select")).forEach((X) => {
        X.disabled = z;
      }), c.setAttribute("aria-busy", String(z));
    }, j = sn(o, {
      label: m("ask-note"),
      help: m("note-help"),
      value: d.read(t.key, t.kind),
      onChange: (z) => d.keep(t.key, t.kind, z)
    }), V = cr({
      label: m("ask-language"),
      help: m("ask-language-help", i),
      value: A[0],
      options: A.map((z) => ({ value: z, label: e.languageName(z) })),
      onChange: () => {
      }
    }), Q = cr({
      label: m(`ask-belongs-${g}`),
      value: N.key,
      options: F.map(({ key: z, record: { skill: X }, isNew: ie }) => ({
        value: z,
        label: ie ? m(`ask-new-${g}`, Ae(e, k, X)) : Ae(e, k, X)
      })),
      onChange(z) {
        var X;
        N = (X = F.find((ie) => ie.key === z)) != null ? X : N, K();
      }
    }), K = () => {
      let z = ar(e, k, S, N).filter(({ code: gt }) => !Du.includes(gt));
      D(M, ...z.length === 0 ? [] : [
        b("h3", {}, m("why")),
        b("ul", {}, ...z.map((gt) => b("li", {}, Ge(gt, {
          messages: o,
          taxonomy: k.taxonomy,
          languageName: (An) => e.languageName(An)
        }))))
      ]);
      let { languages: X } = N.record;
      D(R, Pr(X, S.languages) ? null : B("warning", m(
        "ask-no-language",
        i,
        Ot(e, S.languages),
        Ot(e, X)
      )));
      let ie = Ws(e, k, S, N);
      D(P, ie === null ? null : B("notice", b("p", {}, nt(e, ie)))), D(
        H,
        q(ie === null ? _(m(`ask-${g}`, i), "primary", ce) : f())
      );
    }, ce = () => v(null, null, function* () {
      let z = rt(o);
      D(P, z.element), G(z.element), U(!0);
      let X = yield w().finally(() => U(!1));
      if (X.kind === "not-read") {
        let ie = y(X.error, ce);
        D(P, ie), G(ie);
        return;
      }
      if (X.obstacle !== null) {
        let ie = B("warning", b("p", {}, m(`cannot-${X.obstacle}`, i)));
        D(P, ie), G(ie);
        return;
      }
      We(X.loaded);
    }), We = (z) => {
      let [X, ie] = t.kind === "offer" ? [N.key, t.key] : [t.key, N.key], gt = fn({
        user: s.name,
        step: "ask",
        seek: X,
        offer: ie,
        at: St(e, z),
        skill: S.skill,
        note: j.value()
      }), An = ar(e, z, S, N), hr = { step: gt, language: V.value(), reasons: An, isOpen: !0 };
      mn({
        context: e,
        loaded: z,
        message: hr,
        place: P,
        setBusy: U,
        newRecord: N.isNew ? N.record : null,
        isKept: d.isKept(t.key, t.kind),
        onTaken(Pt) {
          d.clear(t.key, t.kind);
          let xr = B(
            "success",
            b("p", {}, m("taken-ask", i, Ae(e, k, S.skill))),
            Pt.kind === "fault" ? null : b("p", {}, m(Pt.kind === "sent" ? "message-sent" : "message-unwanted", i)),
            b("p", {}, m("ask-next"))
          );
          D(
            c,
            xr,
            Pt.kind === "fault" ? hn(e, z, hr, Pt) : null,
            q(f(), _(m("close"), "normal", r))
          ), u.moveTo(xr);
        }
      });
    }, dt = b("h2", {}, m(`ask-${g}`, i)), At = [
      b(
        "p",
        { class: "ext-localSkills-meeting-theirs" },
        b("strong", {}, nn(e, k, S.skill)),
        " \xB7 ",
        rn(e, k, i, S)
      ),
      S.note === null ? null : b("blockquote", { class: "ext-localSkills-meeting-quote", dir: "auto" }, S.note)
    ];
    D(
      c,
      dt,
      ...an(e, k),
      ...At,
      M,
      R,
      F.length > 1 ? Q.element : b("p", {}, m(`ask-makes-${g}`, Ae(e, k, S.skill))),
      j.element,
      C ? V.element : B("notice", m("ask-no-messages", i)),
      b("p", { class: "ext-localSkills-meeting-quiet" }, m(C ? "ask-public" : "ask-public-quiet", i)),
      P,
      H,
      b("p", { class: "ext-localSkills-meeting-quiet" }, cn(e, k.reportPage))
    ), K(), u.moveTo(dt);
  }, x = () => v(null, null, function* () {
    var F;
    let [k, S] = yield Promise.all([
      Oe(e, [i]),
      e.wiki.accountStates([i])
    ]);
    return { loaded: k, obstacle: Ds(e, k, t, (F = S.get(i)) != null ? F : "missing") };
  }), w = () => x().then(
    (k) => T({ kind: "read" }, k),
    (k) => ({ kind: "not-read", error: k })
  ), y = (k, S) => B(
    "error",
    b("p", {}, m("load-failed")),
    Ee(k) && k.explanation !== "" ? b("p", { dir: "auto" }, k.explanation) : null,
    q(_(o.text("localskills-save-try-again"), "normal", S))
  ), E = () => v(null, null, function* () {
    var N;
    let { loaded: k, obstacle: S } = yield x();
    if (S !== null) {
      h(m(`cannot-${S}`, i));
      return;
    }
    let F = oe(k, t.kind, t.key), L = yield Bs(e, k);
    p(k, F, Us(e, k, F, L, (N = t.mine) != null ? N : null), L);
  }), O = () => {
    let k = b("p", { role: "status" }, m("loading"));
    D(c, k), u.moveTo(k), E().catch((S) => {
      let F = y(S, O);
      D(c, F), u.moveTo(F);
    });
  };
  return { element: c, start: O, focus: u.restore };
}

// src/ui/exchange-meeting/close-search.ts
function ua(e) {
  let { context: t, taxonomy: n, search: r, place: o, setBusy: s, skillName: a, onClosed: l } = e, { messages: i, user: c } = t, u = (g) => $e(g, c.name, { taxonomy: n }).map(({ record: m }) => m).filter((m) => m !== null).find(({ kind: m, id: f }) => m === "seek" && f === r.id), d = (g, m) => v(null, null, function* () {
    let f = rt(i);
    D(o, f.element), G(f.element), s(!0);
    let h = yield it(t, {
      apply(x, w) {
        var E;
        let y = u(w(x));
        return y === void 0 ? x : (E = $o(x, r, I(T({}, y), { status: "matched", until: null }), { readCalls: w, taxonomy: n })) != null ? E : x;
      },
      isDone: (x) => {
        var w;
        return ((w = u(x)) == null ? void 0 : w.status) !== "open";
      },
      summary: i.text("localskills-exchange-summary-matched", a)
    }, g, m);
    if (s(!1), h.kind === "saved") {
      l();
      return;
    }
    let p = h.kind === "fault" ? Ne({
      context: t,
      fault: h.fault,
      title: h.title,
      text: h.text,
      isKept: !1,
      tryAgain: (x = {}) => {
        d(g, x);
      }
    }) : ot(t, h, (x) => {
      d(x, {});
    });
    D(o, p), G(p);
  });
  d("ask", {});
}

// src/ui/exchange-meeting/exchange-item.ts
function ga(e) {
  let { context: t, loaded: n, exchange: r, act: o, draft: s } = e, { messages: a, user: l } = t, i = fe(r, l.name), c = (p, ...x) => a.text(`localskills-meeting-${p}`, ...x), u = b("div", {}), d = b("article", { class: "ext-localSkills-meeting-item" }), g = (p) => {
    Array.from(d.querySelectorAll("button, input, textarea")).forEach((x) => {
      x.disabled = p;
    }), d.setAttribute("aria-busy", String(p));
  }, m = (p) => o(p, u, g), f = (p, x) => sn(a, T({
    label: p,
    value: s.read(),
    onChange: (w) => s.keep(w)
  }, x === void 0 ? {} : { help: x })), h = [
    b("h3", {}, nn(t, n, Tt(n, r), r.offer)),
    b("p", {}, nt(t, r)),
    ...Uu(e),
    ...Hu(e),
    ...Wu(e)
  ];
  switch (r.state) {
    case "asked": {
      if (r.asker === l.name) {
        h.push(da(e, "waits-until"), u, q(
          _(c("withdraw"), "normal", () => m({ step: "withdraw", note: null }))
        ));
        break;
      }
      let p = f(c("answer-note"), c("note-help")), x = _(c("accept"), "primary", () => {
        let y = () => m({ step: "accept", note: p.value() }), E = _u(e, y, () => {
          D(u), x.focus();
        });
        E === null ? y() : (D(u, E), G(E));
      }), w = _(c("decline"), "normal", () => {
        let y = B("warning", b("p", {}, c("decline-sure", i)), q(
          _(c("decline-yes"), "normal", () => m({ step: "decline", note: p.value() })),
          _(c("decline-back"), "normal", () => {
            D(u), w.focus();
          })
        ));
        D(u, y), G(y);
      });
      h.push(...Bu(e), da(e, "answer-until"), p.element, u, q(x, w));
      break;
    }
    case "accepted":
      h.push(...qu(e, m, f, u), u);
      break;
    case "done": {
      let p = tn(n, r, l.name);
      p !== null && h.push(b("p", {}, c("search-open")), u, q(
        _(c("close-search"), "primary", () => e.closeSearch(p, u, g))
      ));
    }
  }
  return h.push(b(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    rn(t, n, i, W(r.offer) === i ? oe(n, "offer", r.offer) : oe(n, "seek", r.seek)),
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
    q(_(l("-accept"), "normal", r), _(l("-not-now"), "normal", o)),
    b("p", {}, b("a", {
      href: sr(e, t, a.name, i),
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
    ...c.length === 0 ? [] : [g(r.text("localskills-meeting-their-languages", s, Ot(e, c)))],
    ...u === null ? [] : [g(r.text(
      `localskills-meeting-their-level-${i}`,
      s,
      r.text(`localskills-template-level-${u}`)
    ))]
  ];
}
function Bu({ context: e, loaded: t, exchange: { seek: n, offer: r } }) {
  let { messages: o } = e, a = [oe(t, "seek", n), oe(t, "offer", r)].map((i) => i == null ? void 0 : i.user), l = jt(n, r, {
    records: t.records.filter(({ user: i }) => a.includes(i)),
    date: ve(e, t),
    taxonomy: t.taxonomy,
    requests: Vt(ge(e, t))
  }, t.matching).filter(zt);
  return l.length === 0 ? [] : [
    b("p", {}, o.text("localskills-meeting-why")),
    b("ul", {}, ...l.map((i) => b("li", {}, Ge(i, {
      messages: o,
      taxonomy: t.taxonomy,
      languageName: (c) => e.languageName(c)
    }))))
  ];
}
function da({ context: e, exchange: t }, n) {
  return t.expires === null ? null : b(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    e.messages.text(`localskills-meeting-${n}`, e.formatDate(t.expires))
  );
}
function qu({ context: e, loaded: t, exchange: n, draft: r }, o, s, a) {
  var w;
  let { messages: l, user: i } = e, c = (y, ...E) => l.text(`localskills-meeting-${y}`, ...E), u = ve(e, t), d = n.confirmed.get(i.name), g = on({ label: c("day"), kind: "date", value: (w = n.on) != null ? w : "", onChange: () => {
  } }), m = () => {
    let y = String(g.value());
    /^\d{4}-\d{2}-\d{2}$/.test(y) ? o({ step: "meet", on: y, note: null }) : (g.setFault(c("day-missing")), g.focus());
  }, f = b(
    "details",
    { class: "ext-localSkills-meeting-part" },
    b("summary", {}, c(n.on === null ? "agree-day" : "change-day")),
    b("p", {}, c("day-help")),
    g.element,
    q(_(c("save-day"), "primary", m))
  ), h = (y) => {
    let E = () => o({ step: "confirm", outcome: y, note: p.value() });
    if (y === "not-met" || n.on === null || n.on <= u) {
      E();
      return;
    }
    let O = B("warning", b("p", {}, c("day-to-come", e.formatDate(n.on))), q(
      _(c("met-already"), "normal", E),
      _(c("not-yet"), "normal", () => {
        D(a), x.querySelector("summary").focus();
      })
    ));
    D(a, O), G(O);
  }, p = s(c("outcome-note"), c("note-help")), x = b(
    "details",
    { class: "ext-localSkills-meeting-part" },
    b("summary", {}, c("outcome")),
    p.element,
    q(
      _(c("outcome-learned"), "primary", () => h("learned")),
      _(c("outcome-partly"), "normal", () => h("partly")),
      _(c("outcome-not-met"), "normal", () => h("not-met"))
    )
  );
  return f.open = n.on === null && n.confirmed.size === 0, x.open = d === void 0 && n.on !== null && n.on <= u || n.confirmed.size > 0 || r.read() !== "", [
    d === void 0 ? null : b("p", {}, c(`confirmed-${d}`, fe(n, i.name))),
    d === void 0 ? f : null,
    d === void 0 ? x : null
  ];
}

// src/ui/exchange-meeting/long-list.ts
var pa = 20;
function ma(e, t, n) {
  let r = b("div", {}), o = (s) => {
    var i;
    let a = t.slice(s, s + pa).map(n);
    a.forEach((c) => r.appendChild(c));
    let l = t.length - s - a.length;
    if (l > 0) {
      let c = q(_(e.text("localskills-meeting-show-more", Math.min(pa, l), l), "normal", () => {
        r.removeChild(c);
        let u = o(s + a.length);
        u !== null && G(u);
      }));
      r.appendChild(c);
    }
    return (i = a[0]) != null ? i : null;
  };
  return o(0), r;
}
function dr(e, t) {
  let n = b("details", { class: "ext-localSkills-meeting-folded" }, b("summary", {}, e)), r = !1, o = () => {
    r || (r = !0, n.appendChild(t()));
  };
  return n.firstChild.addEventListener("click", o), n.addEventListener("toggle", () => {
    n.open && o();
  }), n;
}

// src/ui/exchange-meeting/preferences-form.ts
function fa(e, t) {
  let { messages: n, user: r } = e, o = (g) => n.text(`localskills-meeting-${g}`), s = tt(t, r.name), a = b("div", {}), l = () => D(a), i = ir({ label: o("no-messages"), help: o("no-messages-help"), value: !s.messages, onChange: l }), c = ir({ label: o("no-matches"), help: o("no-matches-help"), value: !s.matches, onChange: l }), u = _(o("save-wishes"), "normal", () => {
    d("ask", {});
  }), d = (g, m) => v(null, null, function* () {
    let f = { messages: !i.value(), matches: !c.value() }, h = b("p", { role: "status" }, o("saving"));
    D(a, h), G(h), u.setDisabled(!0);
    let p = yield it(e, {
      apply: (w, y) => bs(w, y(w), f),
      isDone(w) {
        let { preferences: y } = wt(w);
        return y.messages === f.messages && y.matches === f.matches;
      },
      summary: o("summary-wishes")
    }, g, m);
    u.setDisabled(!1);
    let x = p.kind === "saved" ? ju(e, yield Gu(e, t, f)) : p.kind === "fault" ? Ne({
      context: e,
      fault: p.fault,
      title: p.title,
      text: p.text,
      isKept: !1,
      tryAgain: (w = {}) => {
        d(g, w);
      }
    }) : ot(e, p, (w) => {
      d(w, {});
    });
    D(a, x), G(x);
  });
  return b("div", {}, i.element, c.element, a, q(u));
}
function Gu(e, t, n) {
  return v(this, null, function* () {
    var l, i;
    let { wiki: r, user: o } = e, s = ((i = (l = t.people.get(o.name)) == null ? void 0 : l.pages) != null ? i : []).filter(({ title: c }) => c !== t.ownPage), a = s.length === 0 ? null : yield r.templateReader();
    return a === null ? [] : s.filter(({ own: c, optOuts: u, refused: d }) => [c, u, d].some((g) => {
      var f;
      let { preferences: m } = wt(a((f = g == null ? void 0 : g.text) != null ? f : ""));
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
function ya(e, t = null) {
  let { messages: n, user: r, storage: o, wikiId: s } = e, a = b("div", { class: "ext-localSkills-meeting" }), l = ln(), i = yn(o, s, r.name), c = (y, ...E) => n.text(`localskills-meeting-${y}`, ...E), u = (y, E, O, k, S) => {
    let F = fe(E, r.name), { seek: L, offer: N } = E, C = fn(T({
      user: r.name,
      seek: L,
      offer: N,
      at: St(e, y, E),
      skill: Tt(y, E) || null
    }, O)), [A = "en"] = $t(Rt(y, r.name), Rt(y, F), y.languages), M = { step: C, language: A, reasons: [], isOpen: !1 }, R = or(y, C), P = () => {
      var U;
      return (U = ge(e, R).find((j) => j.seek === L && j.offer === N)) != null ? U : E;
    };
    mn({
      context: e,
      loaded: y,
      message: M,
      place: k,
      setBusy: S,
      isKept: i.isKept(L, N),
      renew() {
        return v(this, null, function* () {
          return R = or(yield Oe(e).catch(() => y), C), I(T({}, M), { isOpen: P().state === "accepted" });
        });
      },
      onTaken(U) {
        i.clear(L, N), x(R, d(R, P(), O, U), P());
      }
    });
  }, d = (y, E, O, k) => {
    let S = fe(E, r.name);
    return B(
      "success",
      b("p", {}, c(`taken-${O.step}`, S, Ae(e, y, Tt(y, E)))),
      E.state === "done" ? b("p", {}, nt(e, E)) : null,
      k.kind === "fault" ? null : b("p", {}, c(k.kind === "sent" ? "message-sent" : "message-unwanted", S))
    );
  }, g = (y, E) => E.length === 0 ? [] : [ma(n, E, (O) => ga({
    context: e,
    loaded: y,
    exchange: O,
    act: (k, S, F) => u(y, O, k, S, F),
    closeSearch(k, S, F) {
      let L = Ae(e, y, k.skill);
      ua({
        context: e,
        taxonomy: y.taxonomy,
        search: k,
        place: S,
        setBusy: F,
        skillName: L,
        onClosed: () => m(y, O, k)
      });
    },
    draft: {
      read: () => i.read(O.seek, O.offer),
      keep: (k) => i.keep(O.seek, O.offer, k)
    }
  }))], m = (y, E, O) => x(
    I(T({}, y), { records: y.records.map((k) => k === O ? I(T({}, k), { status: "matched" }) : k) }),
    B("success", b("p", {}, c("search-closed", Ae(e, y, O.skill)))),
    E
  ), f = (y, E) => E.length === 0 ? null : b("section", {}, b("h2", {}, y), ...E), h = (y, ...E) => b("details", { class: "ext-localSkills-meeting-folded" }, b("summary", {}, y), ...E), p = () => b(
    "div",
    {},
    b("p", {}, c("none")),
    b("p", {}, c(t === null ? "none-board" : "none-next")),
    t === null ? null : q(
      _(n.text("localskills-start-offer"), "primary", () => t("offer")),
      _(n.text("localskills-start-seek"), "normal", () => t("seek"))
    ),
    b("p", {}, b("a", { href: e.pageUrl(`Special:MyLanguage/${e.titles.exchange()}`) }, c("board")))
  ), x = (y, E, O = null) => {
    var Q;
    let k = ge(e, y), { toAnswer: S, toConfirm: F, agreed: L, asked: N, earlier: C } = en(k, r.name), A = ({ state: K, seek: ce, offer: We }) => K === "done" && (ce === (O == null ? void 0 : O.seek) && We === O.offer || tn(y, { seek: ce }, r.name) !== null), M = C.filter((K) => !A(K)), R = Cs(e, y), P = /* @__PURE__ */ new Map(), H = S.filter(({ asker: K }) => {
      var ce;
      return P.set(K, ((ce = P.get(K)) != null ? ce : 0) + 1), P.get(K) <= zu;
    }), U = S.filter((K) => !H.includes(K)), j = S.length + F.length + L.length + N.length + C.length === 0;
    D(
      a,
      E,
      ...an(e, y),
      ...He(o, s, r.name).all().map((K) => hn(e, y, K, null)),
      j ? p() : null,
      !j && S.length + F.length === 0 ? b("p", { class: "ext-localSkills-meeting-quiet" }, c("none-to-answer")) : null,
      f(c("finished"), g(y, C.filter(A))),
      f(c("to-answer", S.length), [
        ...g(y, H),
        ...U.length === 0 ? [] : [dr(c("more-asked", U.length), () => b("div", {}, ...g(y, U)))]
      ]),
      f(c("to-confirm", F.length), g(y, F)),
      f(c("agreed"), g(y, L)),
      f(c("asked"), g(y, N)),
      M.length === 0 ? null : dr(c("earlier", M.length), () => b("div", {}, ...g(y, M))),
      R.length === 0 ? null : h(c("in-vain", R.length), b("ul", {}, ...R.map(({ step: K, reason: ce }) => (
        // Messages used here: all that begin with localskills-meeting-reason-
        b("li", {}, c("in-vain-step", fe(K, r.name), c(`reason-${ce}`)))
      )))),
      h(c("wishes"), fa(e, y)),
      b("p", { class: "ext-localSkills-meeting-quiet" }, cn(e, y.reportPage))
    );
    let V = a.firstElementChild;
    l.moveTo((Q = V.querySelector(":scope > h2")) != null ? Q : V);
  }, w = () => {
    let y = b("p", { role: "status" }, c("loading"));
    D(a, y), l.moveTo(y), Oe(e).then((E) => x(E, null)).catch((E) => {
      let O = B(
        "error",
        b("p", {}, c("load-failed")),
        Ee(E) && E.explanation !== "" ? b("p", { dir: "auto" }, E.explanation) : null,
        q(_(n.text("localskills-save-try-again"), "normal", w))
      );
      D(a, O), l.moveTo(O);
    });
  };
  return { element: a, start: w, focus: l.restore };
}

// src/ui/show-dialog.ts
function gr(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function Vu(e) {
  let { history: t, location: n } = window, r = n.href, o = !1, s = null, a = (l) => {
    !o || gr(l.state) || (o = !1, n.href === r && l.stopImmediatePropagation(), s !== null ? s() : e());
  };
  return window.addEventListener("popstate", a, !0), {
    put() {
      gr(t.state) || t.pushState(I(T({}, t.state), { localSkillsDialog: !0 }), ""), o = !0;
    },
    takeOff: () => new Promise((l) => {
      let i = () => {
        window.removeEventListener("popstate", a, !0), l();
      };
      if (!o || !gr(t.state)) {
        i();
        return;
      }
      s = i, setTimeout(i, 500), t.back();
    })
  };
}
function ha(e, t, n) {
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
function xa(e, t, n, r = !1) {
  let { messages: o } = e, s = (u) => o.text(u ? "localskills-meeting-ask-title" : "localskills-talk-mine"), a = null, l = null;
  class i extends OO.ui.ProcessDialog {
    getSetupProcess(d) {
      return super.getSetupProcess(d).next(() => {
        t === null ? this.showMine() : this.show(!0, ca({
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
      this.show(!1, ya(e, r ? (d) => {
        l = d, this.close();
      } : null));
    }
    show(d, g) {
      a = g, this.title.setLabel(s(d)), D(this.$body[0], g.element), g.start();
    }
  }
  i.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsMeeting",
    size: "large",
    title: s(t !== null),
    actions: [{ action: "close", label: o.text("localskills-meeting-close"), flags: ["safe", "close"], modes: void 0 }]
  });
  let c = new i({ size: "large", classes: ["ext-localSkills-meeting-dialog"] });
  ha(c, "ext-localSkills-meeting-open", () => n(l));
}

// src/ui/exchange-meeting/count-waiting.ts
function ka(e) {
  return v(this, null, function* () {
    let { toAnswer: t, toConfirm: n } = en(ge(e, yield Oe(e)), e.user.name);
    return t.length + n.length;
  });
}

// src/extension/configured-root.ts
var Yu = "MediaWiki:LocalSkills.json", lt = null;
function Xu() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function xn(e) {
  let t = Xu();
  return t !== null ? Promise.resolve(t) : (lt = lt != null ? lt : e.get({
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
    throw lt = null, n;
  }), lt);
}

// src/extension/without-idling.ts
var ba = 0, kn = null;
function Ju(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function wa(e) {
  let t = mw;
  ba++ === 0 && (kn = t.requestIdleCallback, t.requestIdleCallback = Ju);
  let n = () => {
    --ba === 0 && kn !== null && (t.requestIdleCallback = kn, kn = null);
  }, r = mw.loader.using(e);
  return r.then(n, n), r;
}

// src/extension/load-modules.ts
function Ea(e) {
  var r;
  let t = (o) => mw.loader.getState(o) !== null, n = ((r = e.find((o) => o.some(t))) != null ? r : []).filter(t);
  return n.filter((o) => mw.loader.getState(o) === "error").forEach((o) => {
    mw.loader.state({ [o]: "registered" });
  }), wa(n);
}

// src/extension/exchange-buttons.ts
var Sa = [["ext.localSkills.exchange", "ext.localSkills.pickers"], ["ext.gadget.LocalSkills-exchange", "ext.gadget.LocalSkills-pickers"]];
function Ra() {
  return Sa.some(([e]) => mw.loader.getState(e) !== null);
}
function Ta(e) {
  return Ea(Sa).then(() => {
    mw.hook("localSkills.editRecord").fire(e);
  });
}

// src/ui/messages.ts
function Oa(e, t) {
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
function va(e, t, n) {
  let r = ed(e), o = [e, ...n.languageChain.filter((l) => l !== e)], s = Ks(o), a = (l, i = 0) => s(l, i);
  return {
    language: e,
    languageChain: o,
    direction: Mn(e),
    has: (l) => t[l] !== void 0 || n.has(l),
    number: a,
    text(l, ...i) {
      let c = t[l];
      if (c === void 0)
        return n.text(l, ...i);
      let u = (f) => i[Number(f.replace(/\D/g, "")) - 1], d = (f) => f.replace(/\$\d/g, (h) => {
        let p = u(h);
        return p === void 0 ? h : typeof p == "number" ? a(p, Ys(p)) : p;
      }), g = "", m = 0;
      return c.replace(Zu, (f, h, p, x) => {
        var O, k;
        let [w = "", ...y] = p.split("|"), E = h.toUpperCase() === "PLURAL" ? td(Number((O = u(w)) != null ? O : 0), y, r) : (k = y[y.length - 1]) != null ? k : "";
        return g += d(c.slice(m, x)) + d(E), m = x + f.length, "";
      }), g + d(c.slice(m));
    }
  };
}

// src/wiki/action-api/query.ts
function Aa(e, t) {
  return ke(this, null, function* () {
    let n = {};
    for (; ; ) {
      let r = yield new ue(e.read(T(T({ action: "query" }, t), n)));
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
      for (var u = le(Aa(e, t)), d, g, m; d = !(g = yield new ue(u.next())).done; d = !1) {
        let f = g.value;
        for (let h of (o = (r = f.query) == null ? void 0 : r.pages) != null ? o : []) {
          let p = (s = h.pageid) != null ? s : h.title, x = n.get(p), w = [...(a = x == null ? void 0 : x.revisions) != null ? a : [], ...(l = h.revisions) != null ? l : []], y = [...(i = x == null ? void 0 : x.redirects) != null ? i : [], ...(c = h.redirects) != null ? c : []];
          n.set(p, I(T(T({}, x), h), { revisions: w, redirects: y }));
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
function bn(e, t, n) {
  return ke(this, null, function* () {
    var r, o;
    try {
      for (var s = le(Aa(e, T({ list: t }, n))), a, l, i; a = !(l = yield new ue(s.next())).done; a = !1) {
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
function Pa(e) {
  var t, n;
  return new Map(((n = (t = e.query) == null ? void 0 : t.normalized) != null ? n : []).map(({ from: r, to: o }) => [r, o]));
}
function wn(e, t, n) {
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
      language: Na(t.general.lang, yield La(e, [t.general.lang])),
      namespaces: n,
      isCaseSensitive: t.general.case === "case-sensitive",
      extensionTags: t.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function La(e, t) {
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
function Na(e, t) {
  var r, o;
  let n = t[e];
  return { code: e, fallbacks: (r = n == null ? void 0 : n.fallbacks) != null ? r : [], direction: (o = n == null ? void 0 : n.dir) != null ? o : "ltr" };
}
function Ia(e) {
  let t = null;
  return (n) => v(null, null, function* () {
    if (t === null) {
      let r = /* @__PURE__ */ new Set();
      t = { codes: r, languages: Promise.resolve().then(() => (t = null, La(e, Array.from(r)))) };
    }
    return t.codes.add(n), Na(n, yield t.languages);
  });
}
function Fa(e, t) {
  let n = (o) => o.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [o, s] of r === -1 ? [] : t)
    if (o !== 0 && s.some((a) => n(a) === n(e.slice(0, r))))
      return { namespace: o, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var pr = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, ct = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, nd = 2, rd = 6e4, od = 5, sd = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function En(e) {
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
function Ca(e) {
  var n, r;
  let t = (n = e.revisions) == null ? void 0 : n[0];
  return t === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: En(t)
  };
}
function $a(e) {
  let t = null, n = () => (t != null || (t = Ma(e).catch((u) => {
    throw t = null, u;
  })), t);
  function r(u) {
    return v(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield wn(e, [...new Set(u)], (g) => v(null, null, function* () {
        let m = new Map(g.map((y) => [y, y])), f = /* @__PURE__ */ new Map();
        try {
          for (var h = le(Ue(I(T({}, e), {
            read: (E) => v(null, null, function* () {
              let O = yield e.read(E);
              return Pa(O).forEach((k, S) => m.set(S, k)), O;
            })
          }), T({ titles: g, prop: ["revisions", "info"] }, ct))), p, x, w; p = !(x = yield h.next()).done; p = !1) {
            let y = x.value;
            let E = Ca(y);
            E !== null && f.set(E.title, E);
          }
        } catch (x) {
          w = [x];
        } finally {
          try {
            p && (x = h.return) && (yield x.call(h));
          } finally {
            if (w)
              throw w[0];
          }
        }
        for (let [y, E] of m) {
          let O = f.get(E);
          O !== void 0 && d.set(y, O);
        }
      })), d;
    });
  }
  function o(u, d) {
    return v(this, null, function* () {
      let { namespace: g, rest: m } = Fa(u, (yield n()).namespaces), f = d ? "g" : "";
      return { [`${f}apnamespace`]: g, [`${f}apprefix`]: m };
    });
  }
  function s(u) {
    return ke(this, null, function* () {
      try {
        for (var d = le(Ue(e, T(I(T({}, u), { prop: ["revisions", "info"] }), ct))), g, m, f; g = !(m = yield new ue(d.next())).done; g = !1) {
          let h = m.value;
          let p = Ca(h);
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
      yield* be(s(T({ generator: "allpages", gaplimit: "max" }, yield new ue(o(u, !0)))));
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
      let { query: m } = yield e.read(T({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (x = (p = (h = (f = m == null ? void 0 : m.pages) == null ? void 0 : f[0]) == null ? void 0 : h.revisions) == null ? void 0 : p.map(En)) != null ? x : [];
    });
  }
  let c = (u, d) => v(null, null, function* () {
    var g;
    return (g = (yield i(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: n,
    languageInfo: Ia(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => v(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield wn(e, u, (m) => v(null, null, function* () {
        try {
          for (var f = le(Ue(e, {
            titles: m,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), h, p, x; h = !(p = yield f.next()).done; h = !1) {
            let { title: w, templates: y = [] } = p.value;
            y.length > 0 && g.add(w);
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
      var p, x, w;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: m } = yield o(u, !1), f = m.replace(/ /g, "_"), h = g === 0 ? "" : `${(x = (p = (yield n()).namespaces.get(g)) == null ? void 0 : p[0]) != null ? x : ""}:`;
      for (let y = f; y !== void 0; ) {
        let E = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: m,
          apfrom: y,
          aplimit: "max"
        });
        y = (w = E.continue) == null ? void 0 : w.apcontinue;
        for (let { title: O } of E.query.allpages) {
          let [k, ...S] = O.slice(h.length + m.length).split("/");
          d.add(k != null ? k : ""), S.length > 0 && y !== void 0 && y.startsWith(`${f}${k != null ? k : ""}/`) && (y = `${f}${k != null ? k : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => v(null, null, function* () {
      var g, m;
      let d = [];
      try {
        for (var f = le(Ue(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), h, p, x; h = !(p = yield f.next()).done; h = !1) {
          let w = p.value;
          d.push(...(m = (g = w.redirects) == null ? void 0 : g.map((y) => y.title)) != null ? m : []);
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
      return yield wn(e, u, (m) => v(null, null, function* () {
        var f;
        try {
          for (var h = le(Ue(e, T({
            revids: m,
            prop: "revisions"
          }, d === "with-texts" ? ct : pr))), p, x, w; p = !(x = yield h.next()).done; p = !1) {
            let y = x.value;
            (f = y.revisions) == null || f.forEach((E) => g.set(E.revid, En(E)));
          }
        } catch (x) {
          w = [x];
        } finally {
          try {
            p && (x = h.return) && (yield x.call(h));
          } finally {
            if (w)
              throw w[0];
          }
        }
      })), g;
    }),
    firstRevision: (u) => c(u, T({ rvdir: "newer" }, pr)),
    newestRevisionBy: (u, d) => c(u, T({ rvuser: d }, ct)),
    revisionsAfter: (u, d) => v(null, null, function* () {
      let g = [];
      try {
        for (var m = le(Ue(e, T({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, pr))), f, h, p; f = !(h = yield m.next()).done; f = !1) {
          let { revisions: x = [] } = h.value;
          g.push(...x.filter(({ revid: w }) => w !== d).map(En));
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
    revisionsBySince: (u, d, g) => i(u, od, T({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, ct)),
    movesAround: (g) => v(null, [g], function* ({ timestamp: u, user: d }) {
      var f;
      let m = [];
      try {
        for (var h = le(bn(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + rd).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), p, x, w; p = !(x = yield h.next()).done; p = !1) {
          let y = x.value;
          (d === null || y.user === void 0 || y.user === d) && m.push((f = y.title) != null ? f : null);
        }
      } catch (x) {
        w = [x];
      } finally {
        try {
          p && (x = h.return) && (yield x.call(h));
        } finally {
          if (w)
            throw w[0];
        }
      }
      return m;
    }),
    revisionsBy: (u, d, g) => i(u, g, T({ rvuser: d }, ct)),
    recombinedPagesSince: (u) => v(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let x of sd)
        try {
          for (var m = le(bn(e, "logevents", I(T({}, x), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), f, h, p; f = !(h = yield m.next()).done; f = !1) {
            let { title: w, logpage: y, params: E } = h.value;
            y !== void 0 && y !== 0 && d.add(y), [w, E == null ? void 0 : E.dest_title].forEach((O) => O !== void 0 && g.add(O));
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
        for (var m = le(bn(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), f, h, p; f = !(h = yield m.next()).done; f = !1) {
          let x = h.value;
          let { olduser: w, newuser: y } = (g = x.params) != null ? g : {};
          w !== void 0 && y !== void 0 && x.timestamp !== void 0 && d.push({ from: w, to: y, timestamp: x.timestamp });
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
function Da(e, t, n) {
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
function Sn(e, t, n = null) {
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
function _a(e, t) {
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
function Rn({ first: e }, t) {
  return e.user === t && e.userId !== 0;
}
function mr(e, t, n) {
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
function Tn(e, t) {
  return v(this, null, function* () {
    var a, l;
    let { namespaces: n, extensionTags: r } = yield e.siteInfo(), o = (a = n.get(10)) != null ? a : ["Template"], s = {};
    for (let i of t)
      for (let c of yield e.redirectsTo(`${(l = o[0]) != null ? l : "Template"}:${i}`))
        s[c.slice(c.indexOf(":") + 1)] = i;
    return zn({ templates: t, redirects: s, templateNamespaces: o, extensionTags: r });
  });
}

// src/wiki/exchange/doubted-words.ts
function Ha(s, a, l, i) {
  return v(this, arguments, function* ({ source: e, titles: t }, n, r, o) {
    let c = yield _a(e, n), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (p, x, w) => v(null, null, function* () {
      var y, E;
      for (let [O, k] of Array.from(x.entries())) {
        let S = (y = x[O + 1]) != null ? y : w, F = (E = k.sha1) != null ? E : null;
        if (F !== null && F === S.sha1 && k.parentId === S.id && k.user !== p && (yield e.movesAround(k)).some((N) => N === null || Qe(N, t.root, u) !== p))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map();
    for (let [p, x] of Array.from(c)) {
      let w = n.get(p), y = x.filter(({ user: E }) => E === null);
      (yield d(r(p), x, w)) ? g.set(p, { doubt: "moved", believed: null }) : y.length > 0 && m.set(p, y);
    }
    let f = Array.from(m.values()).reduce((p, x) => p.concat(x.filter(({ text: w }) => w === null).map(({ id: w }) => w)), []), h = f.length === 0 ? null : yield e.revisions(f, "with-texts");
    return m.forEach((p, x) => {
      let w = n.get(x), y = p.reduce((E, { id: O, text: k }) => {
        var S, F;
        return E === null ? null : pn(E, o((F = k != null ? k : (S = h == null ? void 0 : h.get(O)) == null ? void 0 : S.text) != null ? F : ""), o);
      }, w.text);
      y !== w.text && g.set(x, { doubt: "hidden", believed: y === null ? null : I(T({}, w), { text: y }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var ud = 5, dd = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function Ua(e, t, n) {
  return v(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map(), s = t.map((a) => ({ origin: a, there: a }));
    for (let a = 0; s.length > 0 && a < ud; a++) {
      let l = s.filter(({ there: { first: f } }) => f.text === null).map(({ there: { first: f } }) => f.id), i = l.length === 0 ? null : yield e.revisions(l, "with-texts"), c = /* @__PURE__ */ new Map();
      if (s.forEach(({ origin: f, there: { first: h } }) => {
        var x, w, y, E;
        let p = (E = dd.exec(((y = (w = h.text) != null ? w : (x = i == null ? void 0 : i.get(h.id)) == null ? void 0 : x.text) != null ? y : "").slice(0, 1e3))) == null ? void 0 : E[1];
        p !== void 0 && (c.set(f, p.replace(/_/g, " ").trim()), r.add(f));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield Sn(e, Array.from(u.values()).map((f) => I(T({}, f), { pageId: 0 }))), g = new Map(d.map((f) => [f.page.title, f])), m = [];
      c.forEach((f, h) => {
        let p = g.get(f);
        p !== void 0 && Rn(p, n(h)) ? o.set(h, p) : p !== void 0 && m.push({ origin: h, there: p });
      }), s = m;
    }
    return { redirects: r, moved: o };
  });
}

// src/wiki/exchange/read-person.ts
var gd = ["decline", "withdraw"];
function Wa(e, t, n, r) {
  var m, f, h;
  let o = t.slice().sort((p, x) => re(p.title, x.title)), s = [], a = [], l = [], i = (p, x, w, y) => {
    st(x, e, w == null ? void 0 : w.timestamp).forEach(({ step: E }) => {
      var O;
      E !== null && y(E) && a.push({ step: E, title: p, savedAt: (O = w == null ? void 0 : w.timestamp) != null ? O : E.at });
    });
  }, c = (p) => p.filter(({ template: x }) => x === _e).forEach((x) => l.push(x));
  for (let { title: p, own: x, optOuts: w, refused: y } of o) {
    let E = n((m = x == null ? void 0 : x.text) != null ? m : "");
    E.forEach((S) => s.push({ title: p, call: S })), i(p, E, x, () => !0), c(E), c(n((f = w == null ? void 0 : w.text) != null ? f : ""));
    let O = n((h = y == null ? void 0 : y.text) != null ? h : ""), k = O.length === 0 ? [] : a.map(({ step: S }) => JSON.stringify(S));
    i(p, O, y, (S) => gd.includes(S.step) && !k.includes(JSON.stringify(S))), c(O);
  }
  let u = js(a), d = s.filter(({ call: { template: p } }) => p === de.offer || p === de.seek);
  return { person: {
    user: e,
    pages: o,
    readings: $e(d.map(({ call: p }) => p), e, r).map((p, x) => I(T({}, p), { title: d[x].title })),
    steps: u.map(({ step: p }) => p),
    stepsBeyond: a.length - u.length,
    preferences: l
  }, placed: u };
}

// src/core/exchange/steps/doubted-times.ts
function Ba(e) {
  let t = e.reduce((s, { savedAt: a }) => a > s ? a : s, "").slice(0, 10), n = /* @__PURE__ */ new Map();
  e.forEach((s) => {
    let a = `${s.step.seek}
${s.step.offer}`, l = n.get(a);
    l === void 0 ? n.set(a, [s]) : l.push(s);
  });
  let r = (s) => Kt(s, { date: t }).some(({ state: a }) => a === "accepted"), o = [];
  return n.forEach((s) => {
    let a = s.filter(({ step: c, savedAt: u }) => c.at < u);
    if (a.length === 0 || !r(s.map(({ step: c }) => c)))
      return;
    let l = new Set(s.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), i = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && l.size > 1;
    ee(s[0].step).forEach((c) => {
      let u = a.filter((d) => d.step.user === c && i(d));
      u.length > 0 && !r(s.map((d) => u.includes(d) ? I(T({}, d.step), { at: d.savedAt }) : d.step)) && o.push(...u);
    });
  }), o;
}

// src/wiki/exchange/step-times.ts
function qa(e, t, n) {
  return v(this, null, function* () {
    var o;
    let r = /* @__PURE__ */ new Map();
    for (let { step: s, title: a, savedAt: l } of Ba(t)) {
      let i = JSON.stringify(s), u = (yield e.revisionsBySince(a, s.user, s.at)).find(({ text: g }) => st(n(g != null ? g : ""), s.user).some(({ step: m }) => JSON.stringify(m) === i)), d = (o = u == null ? void 0 : u.timestamp) != null ? o : l;
      d !== s.at && r.set(s, I(T({}, s), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function pd({ titles: e }, t, n) {
  var o;
  if (n.taxonomy !== void 0)
    return n;
  let { taxonomy: r } = Ft(Te((o = t == null ? void 0 : t.latest.text) != null ? o : "").value);
  return T({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, n);
}
function Ga(r, o) {
  return v(this, arguments, function* (e, t, n = {}) {
    var f, h;
    let { source: s, titles: a } = e, l = (h = (f = (yield s.siteInfo()).namespaces.get(2)) == null ? void 0 : f[0]) != null ? h : "User", i = (p) => Da(a.people(p), l, xe(p)), c = new Map(yield s.readPages(
      t.reduce((p, x) => p.concat(i(x)), [a.skills()])
    )), u = c.get(a.skills());
    c.delete(a.skills());
    let d = Array.from(c.values()).map((p) => I(T({}, p), { pageId: 0 })), g = yield md(e, d, pd(e, u, n)), m = /* @__PURE__ */ new Set();
    return g.people.forEach((p) => p.pages.filter(({ isMadeByOther: x }) => x).forEach(({ title: x }) => m.add(x))), I(T({}, g), { ownPages: new Map(t.map((p) => {
      var x;
      return [xe(p), (x = i(p).find((w) => !m.has(w))) != null ? x : null];
    })) });
  });
}
function md(o, s, a) {
  return v(this, arguments, function* ({ source: e, titles: t }, n, r) {
    var A, M;
    let l = yield Tn(e, Xt), i = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let R of n) {
      let P = Qe(R.title, t.root, i);
      P !== null && c.set(R, P);
    }
    let u = yield Sn(e, Array.from(c.keys())), d = ({ page: R }) => c.get(R), g = yield mr(e, u, d), m = (R) => Rn(R, d(R)), { redirects: f, moved: h } = yield Ua(e, u.filter((R) => !m(R)), d), p = new Set(u.filter(m).map(({ page: R }) => R.title)), x = /* @__PURE__ */ new Map();
    h.forEach((R, P) => {
      p.has(R.page.title) || x.set(R, d(P));
    });
    let w = yield mr(
      e,
      Array.from(x.keys()),
      (R) => {
        var P;
        return (P = x.get(R)) != null ? P : null;
      }
    ), y = yield Ha(
      { source: e, titles: t },
      new Map(Array.from(g).filter(([R]) => m(R))),
      d,
      l
    ), E = (R) => {
      var We, dt, At, z, X;
      let { page: { title: P, latest: H } } = R, U = !m(R), j = (We = g.get(R)) != null ? We : null, V = y.get(R), Q = U ? null : V === void 0 ? j : V.believed, K = h.get(R), ce = Q !== null && Q.id === H.id ? [] : l((dt = H.text) != null ? dt : "");
      return {
        title: P,
        latest: H,
        own: Q,
        isMadeByOther: U,
        doubt: (At = V == null ? void 0 : V.doubt) != null ? At : null,
        optOuts: U ? j : null,
        refused: V !== void 0 ? j : K === void 0 ? null : (z = w.get(K)) != null ? z : null,
        isStrangers: U && (ce.length > 0 || f.has(R)),
        isChangedByOthers: !U && (Q == null ? void 0 : Q.id) !== H.id && !at(l((X = Q == null ? void 0 : Q.text) != null ? X : ""), ce)
      };
    }, O = /* @__PURE__ */ new Map();
    for (let R of u) {
      let P = d(R);
      O.set(P, [...(A = O.get(P)) != null ? A : [], R]);
    }
    let k = /* @__PURE__ */ new Map(), S = [], F = [], L = [];
    for (let R of Array.from(O.keys()).sort(re)) {
      let P;
      try {
        P = Wa(R, ((M = O.get(R)) != null ? M : []).map(E), l, r);
      } catch (H) {
        S.push({ user: R, error: H });
        continue;
      }
      k.set(R, P.person), P.person.readings.forEach(({ record: H }) => {
        H !== null && F.push(H);
      }), P.placed.forEach((H) => L.push(H));
    }
    let N = yield qa(e, L, l), C = (R) => {
      var P;
      return (P = N.get(R)) != null ? P : R;
    };
    return N.size > 0 && k.forEach((R, P) => k.set(P, I(T({}, R), { steps: R.steps.map(C) }))), { people: k, unread: S, records: F, steps: L.map(({ step: R }) => C(R)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/save-fault-reason.ts
var ja = {
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
  Object.keys(ja).reduce(
    (e, t) => e.concat(ja[t].map((n) => [n, t])),
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
function fr(e) {
  let t = e.map((n) => fd.get(n) || "other");
  return yd.find((n) => t.includes(n)) || "other";
}
function za(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function On(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var Va = 50;
function ut(e, t) {
  var a;
  if (e === "http" || e === "ok-but-empty") {
    let l = ((a = t == null ? void 0 : t.xhr) == null ? void 0 : a.status) || 0, i = za(l);
    return new se(i, i === "other" ? `HTTP ${l}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((l) => l.html || "").filter((l) => l !== "").join("<hr>"), o = n.map((l) => l.html ? On(l.html) : l.text || l.code), s = n.map((l) => {
    var i;
    return (i = l.data) == null ? void 0 : i.readonlyreason;
  }).find((l) => l);
  return s ? new se("read-only", s, { code: e }) : new se(
    fr(n.length ? n.map((l) => l.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function hd(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? On(t) : t,
    imageUrl: e.url || null
  };
}
function yr(e, t) {
  let n = e.edit;
  if (!n)
    throw new se("other", "");
  if (n.captcha)
    throw new se("captcha", "", { captcha: hd(n.captcha), code: "captcha" });
  if (n.result !== "Success") {
    let o = n.warning || "";
    throw new se(
      fr(n.code ? [n.code] : []),
      o === "" ? n.info || "" : On(o),
      o === "" ? {} : { html: o }
    );
  }
  let { oldrevid: r } = n;
  return T({
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
function Ka(e) {
  let { api: t, user: n, language: r } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, s = (d) => new Promise((g, m) => {
    d.then(g, (...f) => {
      m(ut(String(f[0]), f[1]));
    });
  }), a = (d, g) => v(null, null, function* () {
    let { query: m = {} } = yield s(t.get(T(I(T({}, o), { action: "query", titles: d.slice() }), g))), f = new Map((m.normalized || []).map(({ from: p, to: x }) => [p, x])), h = new Map((m.pages || []).map((p) => [p.title, p]));
    return new Map(d.reduce((p, x) => {
      let w = h.get(f.get(x) || x);
      return w ? p.concat([[x, w]]) : p;
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
      t.get(I(T({}, o), { action: "query", meta: "babel", babuser: d }))
    ), m = "N54321";
    return Object.keys(g).map((f) => [f, g[f]]).filter(([, f]) => f !== "0").sort(([, f], [, h]) => m.indexOf(f) - m.indexOf(h));
  });
  return {
    readPages(d) {
      return v(this, null, function* () {
        let g = Array.from(new Set(d)), m = [];
        for (let h = 0; h < g.length; h += Va)
          m.push(a(g.slice(h, h + Va), l).then(i));
        let f = yield Promise.all(m);
        return new Map(f.reduce((h, p) => h.concat(p), []));
      });
    },
    readForEditing(d, g) {
      return v(this, null, function* () {
        let m = yield a(d, I(T({}, l), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), f = m.get(g), [h, ...p] = f && f.actions && f.actions[f.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(i(m)),
          refusal: h ? ut(h.code, { errors: [h].concat(p) }) : null
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
          var w, y;
          let x = h.parentId === 0 ? h : (y = (w = (yield a([f], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(f)) == null ? void 0 : w.revisions) == null ? void 0 : y.map(({ user: E, userid: O }) => ({ user: E, userId: O }))[0];
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
        let g = yield s(t.postWithToken("csrf", T(T(T(T(T(I(T({}, o), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })));
        return yr(g, d.baseRevision);
      });
    }
  };
}

// src/wiki/browser/person-words.ts
function Ya(e) {
  let t = null;
  return () => v(null, null, function* () {
    t = t != null ? t : Tn(e, Xt).catch((r) => {
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
function Xa(e) {
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
function Ja(e) {
  let { api: t, language: n, onWait: r, firstWait: o = 1e3 } = e, s = !1, a = null, l = Promise.resolve(), i = null, c = (m, f) => {
    let h = f ? (
      // Tells servers in several places that any of them may answer.
      t.post(m, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : t.get(m);
    return new Promise((p, x) => {
      h.then(p, (...w) => {
        var k;
        let [y, E, , O] = w;
        x({ fault: ut(String(y), E), retryAfter: Rd((k = E == null ? void 0 : E.xhr) != null ? k : O) });
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
          let { fault: x, retryAfter: w } = p, y = Math.max(w != null ? w : 0, o * 2 ** (h - 1));
          if (s || h >= Td(x) || y > wd)
            throw x;
          r(y), yield u(y);
        }
      }
    });
  }
  function g(m, f) {
    let h = Xa(T({
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
function Qa(e) {
  let { api: t, user: n, language: r, titles: o, rights: s } = e, { readPages: a, save: l, spokenLanguages: i } = Ka(e), c = Ja({ api: t, language: r, rights: s, onWait: () => {
  } }), u = $a(c);
  return {
    readPages: a,
    save: l,
    spokenLanguages: i,
    readPeople: (g) => Ga({ source: u, titles: o }, g),
    templateReader: Ya(u),
    peopleLinkingTo(g) {
      return v(this, null, function* () {
        var x, w;
        let { namespaces: m } = yield u.siteInfo(), f = /* @__PURE__ */ new Set(), h = 0, p = {};
        for (; p !== void 0 && h < Od; ) {
          let y = yield c.read(T({
            action: "query",
            list: "backlinks",
            bltitle: o.people(g),
            blfilterredir: "nonredirects",
            bllimit: "max"
          }, p)), E = (w = (x = y.query) == null ? void 0 : x.backlinks) != null ? w : [];
          h += E.length, E.forEach(({ title: O }) => {
            let k = Qe(O, o.root, m.get(2));
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
          ({ name: p, missing: x, invalid: w, blockid: y, blockpartial: E }) => [p, x || w ? "missing" : y !== void 0 && !E ? "blocked" : "active"]
        ));
      });
    },
    addSection: ({ title: g, heading: m, text: f }, h = {}) => new Promise((p, x) => {
      t.postWithToken("csrf", T(T({
        formatversion: 2,
        errorformat: "html",
        errorlang: r,
        errorsuselocal: !0,
        action: "edit",
        title: g,
        section: "new",
        sectiontitle: J(m),
        text: f,
        // Who has turned their talk page into a redirect wants to be written to where it leads.
        redirect: !0
      }, h.captcha ? { captchaid: h.captcha.id, captchaword: h.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })).then((y) => p(y), (...y) => {
        x(ut(String(y[0]), y[1]));
      });
    }).then((p) => yr(p, 0)),
    time() {
      return v(this, null, function* () {
        let { curtimestamp: g } = yield c.read({ action: "query", curtimestamp: !0 });
        return new Date(g != null ? g : "");
      });
    }
  };
}

// src/extension/account.ts
function Za(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// src/extension/language-names.ts
function ei(e) {
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
var ti = { year: "numeric", month: "long", day: "numeric" }, Mw = I(T({}, ti), { hour: "numeric", minute: "2-digit" }), ni = I(T({}, ti), { timeZone: "UTC" });
function ri(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(vt([t.toLowerCase()], "-ca-gregory"), e);
  return (r) => n.format(new Date(r));
}

// src/extension/meeting-context.ts
function vn(e, t, n) {
  let r = Oa(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = document.documentElement.lang || "en", s = Lr(e);
  return {
    wiki: Qa({
      api: new mw.Api(),
      user: t,
      language: r.language,
      titles: s,
      rights: () => mw.user.getRights()
    }),
    titles: s,
    messages: r,
    user: Za(t),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (a, l) => mw.util.getUrl(a, l),
    formatDate: (a, l) => ri(ni, l != null ? l : o)(a),
    languageName: (a, l) => ei(l != null ? l : o)(a),
    messagesIn: (a) => v(null, null, function* () {
      return a === r.language ? r : va(a, yield n(a), r);
    })
  };
}

// src/extension/load-texts.ts
var oi = (e) => v(null, null, function* () {
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
function si(e = oi) {
  let t = !1, n = [], r = ({ show: s }) => {
    let a = mw.user.getName();
    a !== null && xn(new mw.Api()).then((l) => v(null, null, function* () {
      let i = vn(l, a, e), c = yield ka(i);
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
    xn(new mw.Api()).then((c) => {
      xa(vn(c, l, e), s, (u) => {
        i(), u !== null && Ta({ direction: u, id: null, opener: a }).then(null, () => {
          mw.notify(mw.msg("localskills-start-failed"), { type: "error" });
        });
      }, Ra());
    }, () => {
      mw.notify(mw.msg("localskills-start-meeting-failed"), { type: "error" }), i();
    });
  };
  mw.hook("localSkills.ask").add((s) => o(s, s.opener)), mw.hook("localSkills.myExchanges").add(({ opener: s }) => o(null, s)), mw.hook("localSkills.checkRoom").add(({ kind: s, key: a, show: l }) => {
    let i = mw.user.getName();
    i !== null && xn(new mw.Api()).then((c) => Hs(vn(c, i, e), s, a)).then((c) => c && l(c), () => {
    });
  }), mw.hook("localSkills.countWaiting").add((s) => {
    n.push(s), r(s);
  });
}

// src/extension/meeting.ts
si();
