// Built from src/extension/meeting.ts by `npm run build`. Change the source, not this file.
"use strict";
var gi = Object.defineProperty, pi = Object.defineProperties;
var mi = Object.getOwnPropertyDescriptors;
var Pt = Object.getOwnPropertySymbols;
var Sr = Object.prototype.hasOwnProperty, Rr = Object.prototype.propertyIsEnumerable;
var Be = (e, t) => (t = Symbol[e]) ? t : /* @__PURE__ */ Symbol.for("Symbol." + e), Pn = (e) => {
  throw TypeError(e);
};
var Er = (e, t, n) => t in e ? gi(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, T = (e, t) => {
  for (var n in t || (t = {}))
    Sr.call(t, n) && Er(e, n, t[n]);
  if (Pt)
    for (var n of Pt(t))
      Rr.call(t, n) && Er(e, n, t[n]);
  return e;
}, I = (e, t) => pi(e, mi(t));
var Tr = (e, t) => {
  var n = {};
  for (var r in e)
    Sr.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && Pt)
    for (var r of Pt(e))
      t.indexOf(r) < 0 && Rr.call(e, r) && (n[r] = e[r]);
  return n;
};
var fi = (e, t, n) => t.has(e) || Pn("Cannot " + n);
var Or = (e, t, n) => t.has(e) ? Pn("Cannot add the same private member more than once") : t instanceof WeakSet ? t.add(e) : t.set(e, n);
var Ie = (e, t, n) => (fi(e, t, "access private method"), n);
var A = (e, t, n) => new Promise((r, o) => {
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
      var d = n[l](i), g = (i = d.value) instanceof ue, p = d.done;
      Promise.resolve(g ? i[0] : i).then((y) => g ? r(l === "return" ? l : "next", i[1] ? { done: y.done, value: y.value } : y, c, u) : c({ value: y, done: p })).catch((y) => r("throw", y, c, u));
    } catch (y) {
      u(y);
    }
  }, o = (l, i, c, u) => a[l] = (d) => (i = new Promise((g, p, y) => (y = () => r(l, d, g, p), s ? s.then(y) : y())), u = () => s === c && (s = 0), s = c = i.then(u, u), i), s, a = {};
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
function k(e, t, ...n) {
  let r = document.createElement(e);
  return Object.keys(t).forEach((o) => r.setAttribute(o, t[o])), n.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function C(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((n) => {
    n !== null && e.appendChild(typeof n == "string" ? document.createTextNode(n) : n);
  });
}
function z(e) {
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
function vr(e) {
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
var Ar = 6, yi = /^(.+)-([0-5n])$/i, Mr = /^(.+)-(?:.|\d\d)$/;
function Pr(e) {
  var n;
  let t = (n = Mr.exec(e.toLowerCase())) == null ? void 0 : n[1];
  return t !== void 0 && pe(e) === null && Fe.test(t);
}
function pe(e) {
  var o;
  let t = yi.exec(e), n = ((o = t == null ? void 0 : t[1]) != null ? o : e).toLowerCase();
  if (!Fe.test(n) || Mr.test(n))
    return null;
  let r = t == null ? void 0 : t[2];
  return { code: n, proficiency: r === void 0 ? null : /n/i.test(r) ? Ar : Number(r) };
}
function Lr(e) {
  let { code: t, proficiency: n } = e;
  return n === null ? t : `${t}-${n === Ar ? "N" : n}`;
}
function Nr(e, t) {
  let n = (o) => o.map(pe).filter((s) => s !== null && s.proficiency !== 0).map(({ code: s }) => We(s)), r = n(t);
  return n(e).some((o) => r.includes(o));
}
var hi = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function We(e) {
  var t, n;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (n = (t = hi.exec(e)) == null ? void 0 : t[1]) != null ? n : e;
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
var Pe = "LocalSkills", Lt = "MediaWiki:LocalSkills.json", he = /^[a-z0-9-]{1,48}$/;
function Fr(e = Pe) {
  let t = e.replace(/_/g, " ").trim(), n = (i) => `${t}/Survey/${i}`, [r, o] = ["", null], s = (i) => (i !== o && ([r, o] = [`${n(i)}/Answers/`, i]), r), a = `${t}/People/`, l = (i, c) => `${t}/${i}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (i) => `${n(i)}/definition.json`,
    answersPrefix: s,
    answer: (i, c) => s(i) + Cr(c),
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
    personOf: (i) => Ir(a, i),
    surveyIdOf: (i) => {
      let c = `${t}/Survey/`, u = i.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return he.test(d) ? d : null;
    },
    answererOf: (i, c) => Ir(s(i), c)
  };
}
function Cr(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Ir(e, t) {
  let n = Cr(t), r = n.startsWith(e) ? n.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/localized-text.ts
function $r(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), s = t.languageChain.find((c) => r.includes(c) || o && c === n), a = s !== void 0 && r.includes(s) ? s : o ? "default" : r.sort()[0], l = a === void 0 ? "" : e.texts[a], i = a === void 0 || a === "default" ? n : a;
  return { text: l, language: i, direction: i === null ? "auto" : Ln(i) };
}
var xi = [
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
function Ln(e) {
  return xi.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/provisional-skill.ts
var ki = /^x(n|[0-9a-z]{6})--(.+)$/;
var [we, Nt, Dr, bi, wi, Ei, Si] = [36, 1, 26, 38, 700, 128, 72], _r = 1114111, Ri = [
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
  [917504, _r]
];
function Ti(e) {
  return Ri.every(([t, n]) => e < t || e > n);
}
function Oi(e) {
  return e > 65280 && e < 65375;
}
function Hr(e) {
  return Array.from(e, (t) => t.codePointAt(0));
}
function vi(e) {
  return e.map((t) => String.fromCodePoint(t)).join("");
}
function Ai(e, t, n) {
  let r = Math.floor(e / (n ? wi : 2));
  r += Math.floor(r / t);
  let o = 0;
  for (; r > (we - Nt) * Dr / 2; o += we)
    r = Math.floor(r / (we - Nt));
  return o + Math.floor((we - Nt + 1) * r / (r + bi));
}
function Mi(e, t) {
  return Math.min(Dr, Math.max(Nt, e - t));
}
function Pi(e) {
  let t = e.lastIndexOf("-"), n = Hr(e.slice(0, Math.max(0, t))), [r, o, s] = [Ei, 0, Si], a = t + 1;
  for (; a < e.length; ) {
    let l = o;
    for (let i = we, c = 1; ; i += we) {
      let u = a < e.length ? e.charCodeAt(a++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : we;
      if (o += d * c, d >= we || o > 2147483647)
        return null;
      let g = Mi(i, s);
      if (d < g)
        break;
      c *= we - g;
    }
    if (s = Ai(o - l, n.length + 1, l === 0), r += Math.floor(o / (n.length + 1)), o %= n.length + 1, r > _r || !Ti(r))
      return null;
    n.splice(o++, 0, r);
  }
  return n;
}
function qe(e) {
  var s;
  let [, t = "", n = ""] = (s = ki.exec(e)) != null ? s : [], r = t === "" ? Hr(e) : Pi(n);
  if (r === null)
    return e;
  let o = vi(r.map((a) => Oi(a) ? a - 65248 : a)).replace(/-+/g, " ").trim();
  return o === "" ? e : t.length > 1 ? `${o}\u2026` : o;
}

// src/core/skills/skill-words.ts
function gt(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Nn({ label: e }) {
  return e.kind === "texts" ? Ur(e.texts) : [];
}
function In(e) {
  return Ur(e.aliases).reduce((t, n) => t.concat(n), []);
}
function Ur(e) {
  return Object.keys(e).map((t) => e[t]);
}
function Br(e, t) {
  let n = Array.from(gt(e));
  if (n.length < 4 || n.length > 60)
    return null;
  let r = n.length < 8 ? 1 : 2, o = null;
  for (let s of t.skills.filter(({ isRetired: a }) => !a))
    for (let a of [s.id, ...Nn(s), ...In(s)].sort(Li)) {
      let l = Ni(n, Array.from(gt(a)), r);
      l !== null && (o = { skill: s.id, words: l === 0 ? s.id : a }, r = l - 1);
    }
  return o;
}
function Li(e, t) {
  return e < t ? -1 : e === t ? 0 : 1;
}
function Ni(e, t, n) {
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
var Ii = 100;
function Fi(e, t = null) {
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
    ancestors: (i) => o(i, (c) => c.parent, Ii),
    find: (i) => {
      var c, u;
      return l = l != null ? l : Di(e, s), (u = (c = s(i.trim())) != null ? c : l.get(gt(i))) != null ? u : null;
    }
  };
}
function It(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = Z(e) ? te(e, "skills") : void 0;
  Z(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((s, a) => {
    let l = ye("$.skills", a), i = Z(s) ? Ci(s) : null;
    if (i === null) {
      let c = Z(s) ? te(s, "id") : s;
      t.push({ path: `${l}.id`, code: "bad-id", parameters: [X(c)] });
    } else n.has(i.id) ? t.push({ path: `${l}.id`, code: "code-taken", parameters: [i.id] }) : n.set(i.id, i);
  });
  let o = Z(e) ? te(e, "locale") : null;
  return {
    taxonomy: Fi(
      Array.from(n.values()),
      typeof o == "string" && Fe.test(o) ? o : null
    ),
    faults: t
  };
}
function Ce(e, t, n) {
  var o;
  let r = (o = t == null ? void 0 : t.get(e)) != null ? o : null;
  return r === null ? { text: qe(e), language: null, direction: "auto" } : $r(r.label, n, t == null ? void 0 : t.locale);
}
function Ci(e) {
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
    label: (s = vr(te(e, "label"))) != null ? s : { kind: "texts", texts: { default: t } },
    aliases: $i(te(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((a) => typeof a == "number"),
    wikidata: n("wikidata"),
    isRetired: te(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function $i(e) {
  let t = {};
  if (Z(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || Fe.test(n)) && Array.isArray(r) && (t[n] = r.filter((o) => typeof o == "string"));
    }
  return t;
}
function Di(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (o) => {
    let s = /* @__PURE__ */ new Map();
    for (let a of e) {
      let l = t(a.id);
      for (let i of o(a)) {
        let c = gt(i), u = s.get(c);
        s.set(c, u === void 0 || u === l ? l : null);
      }
    }
    s.forEach((a, l) => {
      n.has(l) || n.set(l, a);
    });
  };
  return r(Nn), r(In), n;
}

// src/core/exchange/reason-text.ts
function Ge(e, t) {
  return t.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((n) => Hi(n, t)));
}
function _i(e, t) {
  return Ce(e, t.taxonomy, t.messages).text;
}
function Hi(e, t) {
  let { messages: n } = t;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return _i(e.skill, t);
  if ("language" in e)
    return t.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && n.has(r) ? n.text(r) : e.region;
  }
  return e.methods.map((r) => n.text(`localskills-template-method-${r}`)).reduce((r, o) => n.text("localskills-fault-list", r, o));
}

// src/core/wikitext/character-references.ts
var Ui = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Bi = Wi();
function Wi() {
  let e = Ui.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var qi = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Ft(e, t) {
  return e.includes("&") ? e.replace(qi, (n, r, o, s) => {
    var a;
    return r !== void 0 ? (a = Bi.get(r)) != null ? a : n : t(o === void 0 ? parseInt(s, 16) : parseInt(o, 10), n);
  }) : e;
}

// src/core/wikitext/text-memo.ts
function Wr(e) {
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
var qr = [
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
], Gi = 255, ji = /[\u200e\u200f\u202a-\u202e]+/g, zi = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, Vi = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Ki = /(?:^|\/)\.\.?(?:\/|$)/, Yi = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Xi = /[\u01c4-\u01cc\u01f1-\u01f3]/, Ji = /[\u10d0-\u10ff]/;
function Qi(e) {
  if (Xi.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (Ji.test(e))
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
function Gr(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return Qi(t) + e.slice(t.length);
}
function Cn(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function Fn(e) {
  return e.replace(ji, "").replace(zi, " ").replace(/^ | $/g, "");
}
function Zi(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function el(e) {
  let t = Ft(
    e,
    (n) => Zi(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function jr(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let s of n)
    for (let a of s)
      o.set(Fn(a).toLowerCase(), s[0]);
  return (s) => {
    let a = Fn(el(s));
    if (a.includes("\uFFFD") || Yi.test(a))
      return null;
    let l = t;
    a.charAt(0) === ":" && (l = "", a = a.slice(1).replace(/^ /, ""));
    let i = a.indexOf(":", 1);
    if (i !== -1) {
      let u = o.get(a.slice(0, i).replace(/ $/, "").toLowerCase());
      u !== void 0 && (l = u, a = a.slice(i + 1).replace(/^ /, ""));
    }
    let c = a.indexOf("#");
    return c !== -1 && (a = a.slice(0, c).replace(/ $/, "")), a === "" || a.charAt(0) === ":" || Vi.test(a) || Ki.test(a) || Cn(a) > Gi ? null : (l === "" ? "" : `${l}:`) + (r ? Gr(a) : a);
  };
}
var tl = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, nl = Wr((e) => Gr(Fn(e.normalize("NFC"))));
function xe(e) {
  return tl.test(e) ? e : nl(e);
}

// src/core/exchange/steps/exchange-step.ts
var pt = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], zr = ["learned", "partly", "not-met"], Vr = 500;
function W(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function $n(e) {
  let t = e.lastIndexOf("/"), n = xe(e.slice(0, Math.max(0, t))), r = e.slice(t + 1).trim();
  return n === "" || n.includes("/") || !he.test(r) ? null : `${n}/${r}`;
}
function ee(e) {
  return [W(e.seek), W(e.offer)];
}

// src/core/exchange/steps/message-language.ts
var rl = 3, ol = 2;
function Ct(e, t, n) {
  let r = Kr(e), o = Kr(t), s = Array.from(o.keys());
  return n.map((a, l) => {
    var g, p;
    let i = We(a), [c, u] = [(g = o.get(i)) != null ? g : 0, (p = r.get(i)) != null ? p : 0], d = Math.min(c, u);
    return {
      code: a,
      index: l,
      known: c,
      shared: d < ol ? 0 : d,
      listed: s.indexOf(i),
      written: o.has(i) ? 0 : u
    };
  }).sort((a, l) => l.shared - a.shared || l.known - a.known || l.written - a.written || a.listed - l.listed || a.index - l.index).map(({ code: a }) => a);
}
function Kr(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let o of e) {
    let s = pe(o);
    if (s !== null) {
      let a = We(s.code);
      t.set(a, Math.max((n = t.get(a)) != null ? n : 0, (r = s.proficiency) != null ? r : rl));
    }
  }
  return t;
}

// src/ui/notice.ts
function B(e, ...t) {
  let n = k("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function q(...e) {
  return k("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
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
var de = { offer: "Offer a skill", seek: "Seek a skill" }, je = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Yr = ["open", "paused", "matched", "closed"], Dn = 5, Xr = 100, Jr = 100, $t = 20;
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
var sl = '"&:<=>[]{|}', al = "!'_~", Qr = 32, il = Hn(sl), ll = Hn(al), cl = Hn("#*+-;");
function Hn(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function ul(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var dl = 65343, gl = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function pl(e, t, n) {
  let r = t === 0, o = t === e.length - 1;
  if (n >= 128)
    return ul(n) || n === dl;
  if (n < 32 || n === 127 || il[n] === 1 || r && cl[n] === 1)
    return !0;
  if (ll[n] === 1)
    return r || o || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case Qr:
      return r || o || e.charCodeAt(t - 1) === Qr;
    case 73:
    case 80:
    case 82:
      return gl.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var ml = [
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
], _n = "\u0345";
function Zr(e) {
  let t = e.codePointAt(0);
  return e === _n || ml.some(([n, r]) => t >= n && t <= r) || (_n + e).normalize("NFD") !== _n + e.normalize("NFD");
}
var eo = 768, fl = 32, yl = /[\u0300-\uffff]{1000}/;
function hl(e) {
  return !yl.test(e) && e.normalize("NFC") === e;
}
function xl() {
  let e = "";
  return (t, n, r) => {
    if (r || n < eo)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!Zr(t))
        return e = t, !1;
      if (e.length < fl && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function Q(e) {
  let t = hl(e) ? null : xl(), n = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let s = e.codePointAt(o), a = o + (s > 65535 ? 2 : 1), l = pl(e, o, s);
    s >= eo && o === 0 && !l && (l = Zr(e.slice(0, a))), t !== null && (l = t(e.slice(o, a), s, l)), l && (n += `${e.slice(r, o)}&#${s};`, r = a), o = a;
  }
  return n + e.slice(r);
}
function Le(e) {
  return Ft(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/shown-text.ts
var kl = /<!--[\s\S]*?(?:-->|$)/g, bl = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, wl = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), El = "\u2026";
function Ke(e) {
  if (!/[{<]/.test(e))
    return Le(e);
  let t = e.replace(kl, "").replace(bl, (n, r) => (r != null ? r : "").replace(/[{}]/g, (o) => `&#${o.charCodeAt(0)};`));
  return Le(Sl(t));
}
function Sl(e) {
  var s, a, l, i;
  let t = [], n = [], r = /[{}]/g, o = 0;
  for (; o < e.length; ) {
    let c = e.slice(o, o + 2);
    if (c === "{{")
      n.push(t.length), t.push(c), o += 2;
    else if (c === "}}" && n.length > 0) {
      let [, ...u] = t.splice(n.pop()), d = ((s = u[0]) == null ? void 0 : s.charAt(0)) === "{" && e.charAt(o + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      t.push((a = wl.get(g)) != null ? a : El), o += d ? 3 : 2;
    } else {
      r.lastIndex = o + 1;
      let u = (i = (l = r.exec(e)) == null ? void 0 : l.index) != null ? i : e.length;
      t.push(e.slice(o, u)), o = u;
    }
  }
  return t.join("");
}

// src/core/wikitext/write.ts
var Rl = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Ye(e, t) {
  to(e);
  let n = `{{${e}
`;
  for (let [r, o] of t)
    to(r), n += o.charAt(0) === "=" ? `|${r}=
${o}
` : `|${r}=${o}
`;
  return `${n}}}`;
}
function to(e) {
  if (Rl.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var no = [
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
function Dt() {
  return { starts: [], ends: [], lengths: [] };
}
function mt(e, t, n) {
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
function ro(e, t) {
  let { starts: n, ends: r } = e, o = [], s = 0;
  for (let a = 0; a < n.length; a++)
    o.push(t.slice(s, n[a])), s = r[a];
  return o.push(t.slice(s)), o.join("");
}
function Un(e, t) {
  var n;
  return t - ((n = e.lengths[Xe(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var Je = -1, Bn = /[[{<]|\n(?==)|-(?={)/g, Tl = /[[{<\]]|\n(?==)|-(?={)/g, Ol = /[[{<\n]|-(?={)/g, oo = /[[{<}|]|\n(?==)|-(?={)/g, so = /[[{<}|=]|\n(?==)|-(?={)/g, Wn = /[[\]{}<>|]/g, vl = 10, ao = 45, Al = 60, io = 61, lo = 91, co = 93, qn = 123, Ml = 124, Pl = 125, Ll = 6;
function uo(e, t) {
  let n = "", r = 0, o = null, s = [], a = [], l = null, i = Bn, c = [], u = 0, d = [];
  function g(M, P, R) {
    let N = P;
    for (; N < r && N - P < R && n.charCodeAt(N) === M; )
      N++;
    return N - P;
  }
  function p() {
    return l !== null && u > l.partsStart && c[u - 1] === Je;
  }
  function y() {
    l === null ? i = Bn : l.kind === "=" ? i = Ol : l.kind === "[" ? i = Tl : i = p() ? so : oo;
  }
  function x(M, P, R, N) {
    l = { kind: M, count: P, contentStart: R, afterHyphen: N, partsStart: u }, a.push(l), y();
  }
  function m() {
    a.pop(), l = a.length > 0 ? a[a.length - 1] : null, y();
  }
  function f(M) {
    let P = g(io, M, Ll);
    return P > 1 || P === 1 && !p() ? (x("=", P, M + P, !1), M + P) : M;
  }
  function b(M, P) {
    let R = g(qn, M, r);
    return R > 1 && x("{", R, M + R, P), M + R;
  }
  function h(M, P) {
    let R = g(Pl, P, Math.min(M.count, 3));
    if (R < 2)
      return P + 1;
    let N = M.contentStart - R, _ = P + R, H = R === 3 ? E(M, P) : null;
    for (R === 2 && S(M, P); d.length > 0 && d[d.length - 1].from >= N; )
      d.pop();
    return H !== null && d.push({ from: N, to: _, text: H }), w(M, N, R), _;
  }
  function w(M, P, R) {
    let N = M.count - R;
    u = M.partsStart, a.pop(), l = a.length > 0 ? a[a.length - 1] : null, N > 1 ? x(M.kind, N, P, M.afterHyphen) : N === 1 && M.kind === "{" && M.afterHyphen ? x("-", 2, P, !1) : y();
  }
  function S(M, P) {
    let R = u > M.partsStart, N = R ? c[M.partsStart] - 1 : P, _ = O(M.contentStart, N), H = e(_.isWhole ? _.text : `${_.text}<`, R);
    if (H !== null) {
      let G = c.slice(M.partsStart, u);
      s.push({ template: H, start: M.contentStart - 2, end: P + 2, parts: G });
    }
  }
  function E(M, P) {
    if (u === M.partsStart)
      return null;
    let R = c[M.partsStart], N = u > M.partsStart + 2 ? c[M.partsStart + 2] - 1 : P;
    return O(R, N);
  }
  function O(M, P) {
    var G;
    let R = d.length;
    for (; R > 0 && d[R - 1].from >= M; )
      R--;
    let N = o === null ? 0 : Xe(o, M), _ = "", H = M;
    for (; ; ) {
      let V = d[R], J = Math.min(P, V ? V.from : P, (G = o == null ? void 0 : o.starts[N]) != null ? G : P);
      Wn.lastIndex = H;
      let K = Wn.test(n) ? Math.min(Wn.lastIndex - 1, J) : J;
      if (_ += n.slice(H, K), K < J || J === P)
        return { text: _, isWhole: K === P };
      if (V && J === V.from) {
        if (_ += V.text.text, !V.text.isWhole)
          return { text: _, isWhole: !1 };
        H = V.to, R++;
      } else o !== null && (H = o.ends[N]);
      N = o === null ? 0 : Xe(o, H);
    }
  }
  function L(M) {
    o === null && (o = Dt(), t.begin(n, o));
    let P = t.skip(M);
    return t.atLineStart ? (t.atLineStart = !1, f(P)) : P;
  }
  function v(M, P) {
    switch (M) {
      case vl:
        return l !== null && l.kind === "=" && m(), f(P + 1);
      case Al:
        return L(P);
      case ao:
        return n.charCodeAt(P + 2) === qn ? b(P + 1, !0) : (x("-", 2, P + 2, !1), P + 2);
      case qn:
        return b(P, !1);
      case lo: {
        let R = g(lo, P, r);
        return R > 1 && x("[", R, P + R, !1), P + R;
      }
      default:
        return F(l, M, P);
    }
  }
  function F(M, P, R) {
    if (M.kind === "{")
      return h(M, R);
    let N = P === co ? co : ao;
    return n.charCodeAt(R + 1) !== N ? R + 1 : (w(M, M.contentStart - 2, 2), R + 2);
  }
  function U() {
    let M = f(0);
    for (; ; ) {
      if (i.lastIndex = M, !i.test(n))
        return;
      M = i.lastIndex;
      let P = n.charCodeAt(M - 1);
      P === Ml ? (c[u] = M, c[u + 1] = Je, u += 2, i = so) : P === io ? (c[u - 1] = M - 1, i = oo) : M = v(P, M - 1);
    }
  }
  return (M) => (n = M, r = M.length, o = null, s = [], a.length = 0, l = null, i = Bn, c = [], u = 0, d = [], U(), n = "", t.end(), { calls: s, removed: o });
}

// src/core/wikitext/detached-text.ts
function go(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function po(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function _t(e, t, n) {
  let r = t;
  for (; r < n && po(e.charCodeAt(r)); )
    r++;
  return r;
}
function Ht(e, t, n) {
  let r = n;
  for (; r > t && po(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Re(e, t, n) {
  let r = _t(e, t, n);
  return e.slice(r, Ht(e, r, n));
}

// src/core/wikitext/plain-parameters.ts
var Gn = 3, me, mo, zn, Ut, jn = class {
  constructor(t, n, r) {
    Or(this, me);
    this.text = t, this.met = n, this.parts = r;
  }
  get size() {
    return this.parts.length / Gn;
  }
  get(t) {
    let n = this.met.numbers.get(t), { parts: r } = this;
    if (n !== void 0) {
      for (let o = 0; o < r.length; o += Gn)
        if (r[o] === n)
          return Ie(this, me, zn).call(this, o);
    }
  }
  has(t) {
    return this.get(t) !== void 0;
  }
  forEach(t) {
    for (let n = 0; n < this.parts.length; n += Gn)
      t(Ie(this, me, zn).call(this, n), Ie(this, me, mo).call(this, n), this);
  }
  entries() {
    return Ie(this, me, Ut).call(this).entries();
  }
  keys() {
    return Ie(this, me, Ut).call(this).keys();
  }
  values() {
    return Ie(this, me, Ut).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
me = new WeakSet(), mo = function(t) {
  return this.met.names[this.parts[t]];
}, zn = function(t) {
  return this.text.slice(this.parts[t + 1], this.parts[t + 2]);
}, Ut = function() {
  let t = /* @__PURE__ */ new Map();
  return this.forEach((n, r) => t.set(r, n)), t;
};
var [Nl, Il] = [500, 4], Fl = 61;
function fo() {
  let e = [], t = /* @__PURE__ */ new Map(), n = { names: e, numbers: t }, r = [], o = 0, s = [], a = 0;
  function l(c, u) {
    for (let d = o; d < o + Il && d < r.length; d++) {
      let g = r[d], p = e[g];
      if (c.charCodeAt(u + p.length) === Fl && c.startsWith(p, u))
        return o = d + 1, g;
    }
    return -1;
  }
  function i(c) {
    let u = t.get(c);
    if (u !== void 0)
      return o = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= Nl)
      return -1;
    let d = go(c), g = e.push(d) - 1;
    return t.set(d, g), s.push(-1), r.splice(o, 0, g), o++, g;
  }
  return (c, u, d) => {
    let g = [];
    o = 0, a++;
    for (let p = u + 1; p <= d; ) {
      let y = c.indexOf("|", p), x = y === -1 ? d : y, m = l(c, p), f = m === -1 ? 0 : p + e[m].length;
      if (m === -1 || f >= x) {
        if (f = c.indexOf("=", p), f === -1 || f >= x)
          return null;
        m = i(c.slice(_t(c, p, f), Ht(c, p, f)));
      }
      if (m === -1 || s[m] === a)
        return null;
      s[m] = a;
      let b = _t(c, f + 1, x);
      g.push(m, b, Ht(c, b, x)), p = x + 1;
    }
    return new jn(c, n, g);
  };
}

// src/core/wikitext/plain-call.ts
var Cl = ["[", "]", "{", "<", `
=`], [Bt, yo] = ["{{", "}}"], $l = "}", Dl = /^\s*$/;
function ho(e) {
  let t = fo();
  return (n) => {
    var i;
    let r = n.startsWith(Bt) ? n.indexOf($l, Bt.length) : -1, o = r + yo.length;
    if (r === -1 || !n.startsWith(yo, r) || n.length > o && !Dl.test(n.slice(o)) || Cl.some((c) => n.includes(c, Bt.length)))
      return null;
    let s = n.indexOf("|");
    s = s === -1 || s > r ? r : s;
    let a = e(n.slice(Bt.length, s), s < r);
    if (a === null)
      return [];
    let l = (i = t(n, s, r)) != null ? i : _l(n, s, r);
    return [{ template: a, parameters: l, start: 0, end: o }];
  };
}
function _l(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0, s = t;
  for (let a = t + 1; a <= n; ) {
    let l = e.indexOf("|", a), i = l === -1 ? n : l;
    s = s === -1 || s >= a ? s : e.indexOf("=", a), s === -1 || s >= i ? r.set(String(++o), e.slice(a, i)) : r.set(Re(e, a, s), Re(e, s + 1, i)), a = i + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var Hl = 60, xo = 62, Eo = 47, ko = 10;
function bo(e) {
  return e === 32 || e === 9;
}
function wo(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === xo || n === Eo && e.charCodeAt(t + 1) === xo;
}
function So(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function Ul(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, o) => {
    let s = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: o, closing: new RegExp(`</${s}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(So(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function Ro(e) {
  let t = Ul(e), n = Math.max(...Array.from(t.keys(), (x) => x.length)), r = "", o = Dt(), s = !1, a = /* @__PURE__ */ new Set(), l = { begin: i, end: c, skip: u, atLineStart: !1 };
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
      return mt(o, x, r.length), r.length;
    let f = x;
    for (; f > 0 && bo(r.charCodeAt(f - 1)); )
      f--;
    if (f > 0 && r.charCodeAt(f - 1) === ko) {
      let b = g(m + 3);
      if (r.charCodeAt(b) === ko)
        return mt(o, f, b + 1), l.atLineStart = !0, b + 1;
    }
    return mt(o, x, m + 3), m + 3;
  }
  function g(x) {
    for (; ; ) {
      for (; bo(r.charCodeAt(x)); )
        x++;
      let m = r.startsWith("<!--", x) ? r.indexOf("-->", x + 4) : -1;
      if (m === -1)
        return x;
      x = m + 3;
    }
  }
  function p(x) {
    let m = x + 1, f = m;
    for (; f - m <= n && f < r.length && !wo(r, f) && r.charCodeAt(f) !== Hl; )
      f++;
    let b = r.slice(m, f), h = So(b), w = t.get(h);
    if (w === void 0 || s || !wo(r, f))
      return m;
    let S = r.indexOf(">", f);
    if (S === -1)
      return s = !0, m;
    let E = S + 1;
    if (w.kind !== "ignored" && r.charCodeAt(S - 1) !== Eo) {
      let O = a.has(h) ? -1 : y(w, E);
      if (O !== -1)
        E = O;
      else if (b === "includeonly")
        E = r.length;
      else
        return a.add(h), E;
    }
    return w.kind !== "extension" && mt(o, x, E), E;
  }
  function y({ closing: x }, m) {
    x.lastIndex = m;
    let f = x.exec(r);
    return f === null ? -1 : f.index + f[0].length;
  }
  return l;
}

// src/core/wikitext/magic-words.ts
function ft(e) {
  return e.split(" ");
}
var To = ft(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Bl = new Set(To.concat(ft(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Wl = new Set(ft("articlepath pageid server servername scriptpath stylepath")), ql = new Set(To.concat(ft(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Gl = new Set(ft(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Oo(e) {
  return Bl.has(e) || Wl.has(e.toLowerCase());
}
function vo(e) {
  return ql.has(e) || Gl.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var jl = /^subst:/iu, zl = /^safesubst:/iu, Ao = /^msgnw:/iu, Vl = /^msg:/iu, Kl = /^raw:/iu, Yl = 1e3, Xl = 200;
function Mo(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: s = !0 } = e, a = jr({
    defaultNamespace: "Template",
    namespaces: qr.concat(o, [["Template", ...r]]),
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
    let p = Re(d, 0, d.length);
    if (jl.test(p) || (p = p.replace(zl, ""), p = Re(p, 0, p.length), !g && Oo(p)))
      return null;
    p = (Ao.test(p) ? p.replace(Ao, "") : p.replace(Vl, "")).replace(Kl, "");
    let y = p.indexOf(":");
    if (y !== -1 && vo(p.slice(0, y)))
      return null;
    let x = a(p);
    return x === null ? null : (m = l.get(x)) != null ? m : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > Xl)
      return c(d, g);
    let p = g ? u.with : u.without, y = p.get(d);
    return y === void 0 && (p.size === Yl && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), y = c(d, g), p.set(d, y)), y;
  };
}

// src/core/wikitext/template-reader.ts
function Vn(e) {
  var o;
  let t = Mo(e), n = ho(t), r = uo(t, Ro((o = e.extensionTags) != null ? o : no));
  return (s) => {
    let a = n(s);
    if (a !== null)
      return a;
    let { calls: l, removed: i } = r(s), c = null;
    return l.sort((u, d) => u.start - d.start).map((u) => {
      var x;
      let { template: d, start: g, end: p } = u;
      if (i === null || ((x = i.starts[Xe(i, g)]) != null ? x : p) >= p)
        return { template: d, parameters: Po(s, u.parts, p), start: g, end: p };
      c = c != null ? c : ro(i, s);
      let y = u.parts.map((m) => m === Je ? Je : Un(i, m));
      return { template: d, parameters: Po(c, y, Un(i, p)), start: g, end: p };
    });
  };
}
function Po(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let s = 0; s < t.length; s += 2) {
    let a = t[s], l = t[s + 1], i = s + 2 < t.length ? t[s + 2] - 1 : n - 2;
    l === Je ? r.set(String(++o), e.slice(a, i)) : r.set(Re(e, a, l), Re(e, l + 1, i));
  }
  return r;
}

// src/core/exchange/private-phone.ts
var Jl = [
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
], Ql = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, Zl = /[\d+]$/, ec = /(?:[\w\-/=#&]|\d[.,:])$/, tc = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function Lo(e) {
  let t = e.replace(/\D+$/, ""), n = t.replace(/\D/g, "").length, r = e.indexOf("/");
  return n > 15 && r !== -1 ? Lo(e.slice(0, r)) : n < 8 || n > 15 ? 0 : t.length;
}
function No(e) {
  var o;
  let t = Jl.reduce((s, a) => s.replace(
    a,
    (l, i) => i + "x".repeat(l.length - i.length)
  ), e), n = tc.exec(t);
  if (n !== null)
    return { kind: "phone", from: n.index + n[1].length, to: n.index + n[0].length };
  let r = 0;
  for (; r < t.length; ) {
    let [s] = (o = Ql.exec(t.slice(r))) != null ? o : [""], a = t.slice(Math.max(0, r - 2), r), l = s !== "" && !(s.startsWith("+") ? Zl : ec).test(a), i = l ? Lo(s) : 0;
    if (i > 0)
      return { kind: "phone", from: r, to: r + i };
    r += l ? s.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var nc = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), rc = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, oc = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, sc = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, ac = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, ic = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, lc = [1632, 1776, 2406, 2534], cc = [
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
function uc(e) {
  var r, o;
  let t = e.charCodeAt(0), n = lc.find((s) => t >= s && t <= s + 9);
  return n !== void 0 ? String(t - n) : t >= 65281 && t <= 65374 ? String.fromCharCode(t - 65248) : (o = (r = cc.find(([s, a]) => t >= s && t <= a)) == null ? void 0 : r[2]) != null ? o : e;
}
var dc = 5e3;
function gc(e) {
  return e.replace(/[\u0080-\uffff]/g, uc).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (t) => t.toLowerCase());
}
function Wt(e, t, n) {
  var o;
  let r = t.exec(n);
  return r === null ? null : { kind: e, from: r.index + ((o = r[1]) != null ? o : "").length, to: r.index + r[0].length };
}
function Io(e, t = 0) {
  var c;
  let n = ac.exec(e.slice(t));
  if (n === null)
    return null;
  let r = t + n.index, o = r + n[0].length, [s, a, l] = (c = ic.exec(e.slice(o))) != null ? c : [""];
  return (a !== void 0 ? /[a-z_]/.test(a) && a.length > 1 : l !== void 0 && l.length >= 5 && /[\d_]/.test(l) && (/[a-z_]/.test(l) || /^\d{6,}$/.test(l))) ? { kind: "messenger", from: r, to: o + s.length } : Io(e, o);
}
function Fo(e) {
  var n, r, o, s, a;
  let t = gc(e.slice(0, dc));
  return (a = (s = (o = (r = (n = Wt("email", nc, t)) != null ? n : Wt("email", rc, t)) != null ? r : Wt("messenger", sc, t)) != null ? o : Io(t)) != null ? s : Wt("messenger", oc, t)) != null ? a : No(t);
}
function yt(e) {
  let t = Fo(e);
  return t === null ? null : { kind: t.kind, text: e.slice(t.from, t.to) };
}
function Kn(e) {
  let t = Fo(e);
  return t === null ? e : Kn(`${e.slice(0, t.from)}\u2026${e.slice(t.to)}`);
}

// src/core/exchange/record-fault.ts
function Te(e, t, ...n) {
  return { parameter: e, key: `localskills-template-card-fault-${t}`, parameters: n };
}
function qt(e, t, n) {
  let r = yt(e === "skill" ? qe(t) : t);
  return r === null ? null : Te(e, `contact-${r.kind}`, e, `Special:EmailUser/${n}`);
}

// src/core/exchange/timezone.ts
var pc = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [mc, fc] = [-720, 840];
function Co(e) {
  var o, s;
  let t = e === "" ? null : pc.exec(e);
  if (t === null)
    return null;
  let n = Number((o = t[2]) != null ? o : 0) * 60 + Number((s = t[3]) != null ? s : 0), r = t[1] === void 0 || t[1] === "+" || n === 0 ? n : -n;
  return r >= mc && r <= fc ? r : null;
}
function $o(e) {
  let t = Math.abs(e), n = [Math.floor(t / 60), t % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + n.join(":");
}
function Gt(e, t) {
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
], Yn = ["capacity", "for"], yc = 1e3;
function _o(e, t, n, r = {}) {
  var O;
  let o = [], s = (L) => {
    var v;
    return ((v = n.get(L)) != null ? v : "").trim() || null;
  }, a = (L, v, ...F) => (o.push(Te(L, v, ...F)), null), l = (L, v, F, ...U) => {
    var P;
    let M = s(L);
    return M === null ? null : (P = v(M)) != null ? P : a(L, F, X(M), ...U);
  }, i = (L, v, F) => {
    var M;
    let U = ((M = s(L)) != null ? M : "").split(";").map((P) => P.trim()).filter((P) => P !== "");
    return Array.from(new Set(U)).map((P) => {
      var R;
      return (R = v(P)) != null ? R : a(L, F(P), X(P));
    }).filter((P) => P !== null);
  }, c = (L) => {
    var F;
    let v = qt(L, (F = s(L)) != null ? F : "", t);
    return o.push(...v === null ? [] : [v]), v !== null;
  }, u = (L) => (c(L), s(L)), d = (L, v) => c(L) ? null : l(L, (F) => Array.from(F).length <= v ? F : null, L, L, v), g = (L) => {
    let v = s(L);
    return v === null || Se(v) ? v : a(L, "date", L, X(v));
  }, p = c("skill") ? null : hc(s("skill"), a, r), y = l("level", (L) => Do(L, 1, Dn), "level", Dn), x = i("methods", (L) => je.includes(L) ? L : null, () => "method"), m = (L) => {
    let v = g(L);
    return v !== null && r.date !== void 0 && v > r.date && a(L, "day-to-come", L, v), v;
  }, f = kc(i(
    "languages",
    pe,
    (L) => Pr(L) ? "proficiency" : "language"
  ).map(Lr)), b = f.slice(0, $t);
  f.length > $t && a("languages", "many-languages", "languages", $t), (s("languages") === null || /^[\s;]*$/.test(s("languages"))) && a("languages", "no-language", "languages");
  let h = e === "offer", w = h ? l("capacity", (L) => Do(L, 0, yc), "capacity", "capacity") : null, S = {
    kind: e,
    user: t,
    id: l("id", (L) => he.test(L) ? L : null, "id"),
    level: y,
    methods: je.filter((L) => x.includes(L)),
    languages: b,
    capacity: w,
    region: d("region", Jr),
    timezone: l("timezone", Co, "timezone"),
    for: h ? u("for") : null,
    affiliate: d("affiliate", Xr),
    note: u("note"),
    since: m("since"),
    confirmed: m("confirmed"),
    expires: g("expires"),
    // Whoever wrote another word than none did not mean that all is as usual.
    status: s("status") === null ? "open" : (O = l("status", xc, "status")) != null ? O : "paused",
    until: g("until")
  }, E = ht.filter((L) => h || !Yn.includes(L));
  return n.forEach((L, v) => {
    r.allowsOthers !== !0 && !E.includes(v) && L.trim() !== "" && a(v, "unknown-parameter", X(v), E.join(", "));
  }), { values: p === null || b.length === 0 ? null : I(T({}, S), { skill: p }), faults: o };
}
function hc(e, t, n) {
  if (e === null)
    return t("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: o = `${Pe}/Skills.json` } = n, s = he.test(e), a = r === null || r.get(e) !== null ? null : r.find(e);
  if (a !== null)
    return a.id;
  if (!s || r !== null && r.get(e) === null) {
    let l = e.startsWith("xn--") ? qe(e) : e, i = r === null ? null : Br(l, r);
    i === null ? t("skill", s ? "unknown-skill" : "no-such-skill", X(l), o) : t("skill", s ? "near-skill" : "near-skill-only", X(l), o, i.words, i.skill);
  }
  return s ? e : null;
}
function xc(e) {
  var t;
  return (t = Yr.find((n) => n === e.toLowerCase())) != null ? t : null;
}
function kc(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let o of e)
    t.set((r = (n = pe(o)) == null ? void 0 : n.code) != null ? r : o, o);
  return Array.from(t.values());
}
function Do(e, t, n) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= t && r <= n ? r : null;
}

// src/core/exchange/record-ids.ts
var bc = 48;
function Ho(e) {
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
      l = s.skill.slice(0, bc - u.length) + u;
    }
    return n.set(r(s, s.skill), i), t.add(r(s, l)), { record: I(T({}, s), { id: l }), faults: s.id === null ? [] : [Te("id", "id-taken", s.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function $e(e, t, n = {}) {
  let r = xe(t), o = e.map((a) => {
    let l = /* @__PURE__ */ new Map();
    return a.parameters.forEach((i, c) => l.set(c, Ke(i))), _o(wc(a), r, l, n);
  }), s = Ho(
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
function wc({ template: e }) {
  return e === de.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function Uo(e, t) {
  let n = 1;
  for (; t.includes(e.charAt(0) + n); )
    n++;
  return e.charAt(0) + n;
}
function Xn(e) {
  let t = /* @__PURE__ */ new Map();
  return ht.filter((n) => e.kind === "offer" || !Yn.includes(n)).forEach((n) => {
    let r = n === "lang" ? null : e[n], o = r === null ? "" : n === "timezone" ? $o(r) : Array.isArray(r) ? r.join(";") : String(r);
    o !== "" && t.set(n, o);
  }), t;
}
var Ec = /[=|{}[\]<>&\n]|^$/, Sc = /^[+-]\d\d:\d\d$/;
function Rc(e) {
  return Sc.test(e) ? e : Q(e);
}
function Bo(e, t, n = /* @__PURE__ */ new Map()) {
  let r = Array.from(t.keys()).filter((s) => !Ec.test(s)), o = (s) => ht.includes(s) ? ht.indexOf(s) : 1 / 0;
  return r.sort((s, a) => o(s) - o(a) || r.indexOf(s) - r.indexOf(a)), Ye(
    de[e],
    r.map((s) => {
      var a;
      return [s, (a = n.get(s)) != null ? a : Rc(t.get(s))];
    })
  );
}
function Tc(e) {
  return Bo(e.kind, Xn(e));
}
function Oc(e, { kind: t, id: n }, { readCalls: r, taxonomy: o }) {
  let s = $e(r(e), "", { taxonomy: o != null ? o : null }).find(({ record: a, call: l }) => {
    var i;
    return a === null ? l.template === de[t] && ((i = l.parameters.get("id")) != null ? i : "") === n : a.kind === t && a.id === n;
  });
  return s === void 0 ? null : s.call;
}
function Wo(e, t, n) {
  var c;
  let { readCalls: r } = n, o = Tc(t), s = r(e), a = s.filter(({ template: u }) => u === de[t.kind]).pop(), l = [e.replace(/\s+$/, "").length, 0];
  a !== void 0 && vc(e, a) && l.unshift(a.end);
  let i = l.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${o}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = i.find((u) => r(u).length === s.length + 1)) != null ? c : i[0];
}
function qo(e, t, n, r) {
  var u;
  let { mends: o = !1 } = r, s = Oc(e, t, r);
  if (s === null)
    return null;
  let a = Xn(n), [l] = $e([s], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), i = l != null && l.record ? Xn(l.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return s.parameters.forEach((d, g) => {
    let p = a.get(g) === i.get(g) && t.kind === n.kind;
    (g === "lang" || !o && p) && d.trim() !== "" && a.set(g, Le(d).trim()), p && a.has(g) && Ke(d) !== Le(d) && c.set(g, d.trim());
  }), e.slice(0, s.start) + Bo(n.kind, a, c) + e.slice(s.end);
}
function vc(e, { start: t, end: n }) {
  return (t === 0 || e.charAt(t - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(n));
}

// src/core/exchange/exchange-request.ts
var Ac = ["accepted", "done"];
function Go(e) {
  return new Set(e.filter(({ state: t }) => Ac.includes(t)).map(({ seek: t }) => t));
}

// src/core/exchange/method-sets.ts
function zo(e) {
  return e.reduce((t, n) => t | 1 << je.indexOf(n), 0);
}
function Vo(e, t) {
  return je.filter((n, r) => (e & t & 1 << r) !== 0);
}
function Ko(e, t) {
  return Math.floor(100 * jo(e & t) / jo(e | t));
}
function jo(e) {
  let t = 0;
  for (let n = e; n !== 0; n >>= 1)
    t += n & 1;
  return t;
}

// src/core/exchange/time-passed.ts
function Jn(e, t) {
  return Math.max(0, Math.round((Date.parse(`${t}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function Yo(e, t) {
  let n = Math.floor(e / t), r = e - n * t;
  return n > 7 ? 0 : Math.floor(100 * (2 * t - r) / (2 * t * 2 ** n));
}
function Xo(e, t) {
  return Math.min(100, Math.floor(100 * e / t));
}

// src/core/exchange/participants.ts
var Mc = 3;
function Zo(e, t) {
  var b, h, w, S, E, O, L;
  let { records: n, requests: r = [], blocked: o = /* @__PURE__ */ new Set(), date: s, taxonomy: a = null } = e, l = n.slice().sort((v, F) => re(ae(v), ae(F))), i = Qo(l.map(({ user: v }) => v)), c = /* @__PURE__ */ new Set();
  l.forEach((v) => Jo(v).forEach(([F]) => c.add(F)));
  let u = Array.from(c).sort(re), d = Qo(u), g = r.filter(({ state: v }) => v === "accepted"), p = Pc(g, ({ offer: v }) => v), y = Go(r), x = [], m = /* @__PURE__ */ new Map(), f = { offer: [], seek: [] };
  for (let v of l) {
    let F = ae(v), U = o.has(v.user) ? "blocked" : (b = ze(v, s)) != null ? b : v.kind === "seek" && y.has(F) ? "matched" : null, M = Ve(v.skill, a);
    if (U !== null) {
      x.push({ kind: v.kind, record: F, reason: U }), v.kind === "offer" && m.set(M, ((h = m.get(M)) != null ? h : 0) + 1);
      continue;
    }
    let P = Jo(v).map(([G, V]) => [d.get(G), V]).sort(([G], [V]) => G - V), R = v.kind === "seek" ? 1 : (w = v.capacity) != null ? w : t.usualCapacity, _ = v.confirmed !== null && v.confirmed <= s ? Jn(v.confirmed, s) : null, H = Jn((E = (S = v.since) != null ? S : v.confirmed) != null ? E : s, s);
    f[v.kind].push({
      index: f[v.kind].length,
      record: v,
      key: F,
      account: i.get(v.user),
      skill: M,
      level: (O = v.level) != null ? O : 0,
      methods: zo(v.methods),
      languages: P.map(([G]) => G),
      proficiencies: P.map(([, G]) => G),
      region: v.region === null ? null : v.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: _,
      freshness: _ === null ? 0 : Yo(_, t.freshnessHalfLife),
      waitedDays: H,
      waiting: Xo(H, t.fullWaiting),
      capacity: R,
      room: v.kind === "seek" ? 1 : Math.max(0, R - ((L = p.get(F)) != null ? L : 0))
    });
  }
  return {
    seeks: f.seek,
    offers: f.offer,
    languages: u,
    absentOffers: m,
    absences: x.sort(
      (v, F) => re(v.kind, F.kind) || re(v.record, F.record)
    ),
    between: Lc(r, l, i, a)
  };
}
function Jo(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let o of e.languages) {
    let s = pe(o);
    if (s !== null) {
      let a = We(s.code);
      t.set(a, Math.max((n = t.get(a)) != null ? n : 0, (r = s.proficiency) != null ? r : Mc));
    }
  }
  return Array.from(t);
}
function Qo(e) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((n) => {
    t.has(n) || t.set(n, t.size);
  }), t;
}
function Pc(e, t) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var o;
    return n.set(t(r), ((o = n.get(t(r))) != null ? o : 0) + 1);
  }), n;
}
var Qn = ["declined", "done", "accepted", "asked"];
function Lc(e, t, n, r) {
  var i;
  let o = new Map(t.map((c) => [`${c.kind} ${ae(c)}`, c.skill])), s = (c) => n.get(c.slice(0, c.lastIndexOf("/"))), a = /* @__PURE__ */ new Map(), l = (c, u) => c * n.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: p = [] } of e) {
    let [y, x] = [s(c), s(u)], m = [o.get(`offer ${u}`), g, o.get(`seek ${c}`)].filter((h) => h !== void 0);
    if (y === void 0 || x === void 0 || !Qn.includes(d))
      continue;
    let f = l(y, x), b = (i = a.get(f)) != null ? i : /* @__PURE__ */ new Map();
    (d === "declined" ? m.concat(p) : m.slice(0, 1)).forEach((h) => {
      let w = Ve(h, r), S = b.get(w);
      (S === void 0 || Qn.indexOf(d) < Qn.indexOf(S)) && b.set(w, d);
    }), a.set(f, b);
  }
  return (c, u, d) => {
    var g, p;
    return a.size === 0 ? null : (p = (g = a.get(l(c, u))) == null ? void 0 : g.get(d)) != null ? p : null;
  };
}

// src/core/exchange/reciprocity.ts
function ns(e, t) {
  let n = ts(e.offers), r = /* @__PURE__ */ new Map();
  return ts(e.seeks).forEach((o, s) => {
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
        for (let u of (i = n.get(o)) != null ? i : es)
          l = Math.max(l, (c = a.get(u)) != null ? c : 0);
      return l;
    },
    best: (o, s) => {
      var a;
      return ((a = n.get(o)) != null ? a : es).map((l) => {
        var i, c;
        return { skill: l, quality: (c = (i = r.get(s)) == null ? void 0 : i.get(l)) != null ? c : 0 };
      }).reduce((l, i) => {
        var c;
        return i.quality > ((c = l == null ? void 0 : l.quality) != null ? c : 0) ? i : l;
      }, null);
    }
  };
}
var es = [];
function ts(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { account: r, skill: o } of e) {
    let s = t.get(r);
    s === void 0 ? t.set(r, /* @__PURE__ */ new Set([o])) : s.add(o);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r, o) => n.set(o, Array.from(r).sort())), n;
}

// src/core/json/read-limits.ts
function Zn(e, t, n, r, o, s) {
  let a = Object.keys(n), l = Z(e) ? e : {};
  e !== void 0 && !Z(e) && s.push({ path: t, code: "expected-object", parameters: [] });
  let i = [...a, ...o];
  for (let u of Object.keys(l))
    i.includes(u) || s.push({ path: ye(t, u), code: "unknown-property", parameters: [X(u), i] });
  let c = {};
  for (let u of a) {
    let d = te(l, u), [g, p] = n[u], y = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > p ? { code: "too-large", parameters: [d, p] } : null;
    y !== null && s.push(T({ path: ye(t, u) }, y)), c[u] = d === void 0 || y !== null ? r[u] : d;
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
}, Nc = 1e3, Ic = {
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
function rs(e, t = "$.matching") {
  let n = [], r = Zn(e, t, Ic, xt, ["weights"], n), o = Z(e) ? te(e, "weights") : void 0, s = ye(t, "weights"), a = Fc(De, () => [0, Nc]), l = Zn(o, s, a, xt.weights, [], n);
  return De.every((i) => l[i] === 0) && (n.push({ path: s, code: "weights-zero", parameters: [] }), l = xt.weights), { options: I(T({}, r), { weights: l }), faults: n };
}
function Fc(e, t) {
  let n = {};
  return e.forEach((r) => {
    n[r] = t(r);
  }), n;
}

// src/core/exchange/score-pair.ts
var er = 50, Cc = [0, 20, 40, 70, 85, 95, 100], $c = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, os = 540;
function us(e, t) {
  let n = ds(e, t);
  return n === -1 ? null : { language: Math.floor(n / 8), proficiency: n % 8 };
}
function ds(e, t) {
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
function gs(e, t) {
  let { weights: n } = e, r = De.reduce((s, a) => s + n[a], 0), o = (s) => Math.floor((20 * s + r) / (2 * r));
  return {
    score: (s, a, l) => o(
      n.skill * l + n.level * ss(s, a) + n.language * as(s, a) + n.method * is(s, a) + n.place * ls(s, a) + n.reciprocity * t(s.account, a.account) + n.freshness * a.freshness + n.room * cs(a) + n.waiting * s.waiting
    ),
    qualities: (s, a, l) => ({
      skill: l,
      level: ss(s, a),
      language: as(s, a),
      method: is(s, a),
      place: ls(s, a),
      reciprocity: t(s.account, a.account),
      freshness: a.freshness,
      room: cs(a),
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
function ss(e, t) {
  var n;
  return e.level === 0 || t.level === 0 ? er : (n = $c[t.level - e.level]) != null ? n : 0;
}
function as(e, t) {
  let n = ds(e, t);
  return n === -1 ? 0 : Cc[n % 8];
}
function is(e, t) {
  return e.methods === 0 || t.methods === 0 ? er : Ko(e.methods, t.methods);
}
function ls(e, t) {
  let n = e.record.timezone, r = t.record.timezone;
  return n !== null && r !== null ? Math.max(0, Math.floor(100 * (os - Gt(n, r)) / os)) : e.region === null || t.region === null ? er : e.region === t.region ? 100 : 0;
}
function cs({ room: e, capacity: t }) {
  return t === 0 ? 0 : Math.floor(100 * e / t);
}

// src/core/exchange/skill-relations.ts
var ps = { same: 100, narrower: 90, broader: 60, near: 30 }, Dc = { narrower: 10, broader: 15 }, _c = 10;
function jt(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    relatedTo: (n) => {
      let r = t.get(n);
      return r === void 0 && (r = e === null ? [ms(n)] : Hc(n, e), t.set(n, r)), r;
    }
  };
}
function ms(e) {
  return { skill: e, relation: "same", quality: ps.same };
}
function Hc(e, t) {
  let n = /* @__PURE__ */ new Map([[e, ms(e)]]), r = (l, i, c) => {
    let u = !n.has(l);
    if (u) {
      let d = i === "near" ? 0 : Dc[i] * (c - 1);
      n.set(l, { skill: l, relation: i, quality: Math.max(_c, ps[i] - d) });
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
function fs(e, t) {
  var a;
  let n = Zo(e, t), r = jt((a = e.taxonomy) != null ? a : null), o = ns(n, r), s = /* @__PURE__ */ new Map();
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
    scorer: gs(t, o.quality)
  };
}
function ys(e, t, n) {
  var r;
  return (r = e.relations.relatedTo(t.skill).find(({ skill: o }) => o === n.skill)) != null ? r : null;
}

// src/core/exchange/reasons.ts
function hs(e, t, n, r) {
  let o = e.scorer.qualities(t, n, r.quality), s = e.scorer.points(o), a = Uc(e, t, n, r, o), l = [];
  for (let i of De) {
    let c = a[i];
    c !== null && l.push({ part: i, code: c.code, parameters: c.parameters, points: s[i] });
  }
  return l;
}
function ne(e, ...t) {
  return { code: e, parameters: t };
}
function Uc(e, t, n, r, o) {
  let s = e.reciprocity.best(t.account, n.account);
  return {
    skill: r.relation === "same" ? ne("skill-same", { skill: n.skill }) : ne(`skill-${r.relation}`, { skill: n.skill }, { skill: t.skill }),
    level: t.level === 0 || n.level === 0 ? ne("level-unknown") : ne(n.level < t.level ? "level-low" : "level-fits", n.level, t.level),
    language: Bc(e, t, n),
    method: Wc(t, n),
    place: qc(t, n),
    reciprocity: s === null ? null : ne("reciprocal", { skill: s.skill }),
    freshness: n.confirmedDays === null ? ne("confirmed-unknown") : n.confirmedDays === 0 ? ne("confirmed-today") : ne("confirmed-days", n.confirmedDays),
    room: ne("room", n.room, n.capacity),
    waiting: o.waiting === 0 ? null : ne("waiting", t.waitedDays)
  };
}
function Bc(e, t, n) {
  let r = us(t, n);
  if (r === null)
    return null;
  let o = r.proficiency >= e.options.leastProficiency;
  return ne(o ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function Wc(e, t) {
  if (e.methods === 0 || t.methods === 0)
    return ne("methods-any");
  let n = Vo(e.methods, t.methods);
  return n.length === 0 ? ne("methods-different") : ne("methods", { methods: n });
}
function qc(e, t) {
  let [n, r] = [e.record.timezone, t.record.timezone];
  if (n !== null && r !== null) {
    let o = Gt(n, r);
    return o === 0 ? ne("timezone-same") : ne("timezone-apart", o / 60);
  }
  return e.region === null || t.region === null ? ne("place-unknown") : e.region === t.region ? ne("region-same", { region: t.record.region }) : ne("region-different");
}

// src/core/exchange/pair-reasons.ts
var Gc = [
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
function zt(e, t, n, r) {
  let o = fs(n, r), s = o.participants.seeks.find(({ key: i }) => i === e), a = o.participants.offers.find(({ key: i }) => i === t), l = s === void 0 || a === void 0 ? null : ys(o, s, a);
  return s === void 0 || a === void 0 || l === null ? [] : hs(o, s, a, l);
}
function Vt(e) {
  return Gc.includes(e.code);
}

// src/core/exchange/steps/exchange-requests.ts
var jc = {
  asked: "asked",
  accepted: "accepted",
  declined: "declined",
  done: "done",
  withdrawn: "expired",
  expired: "expired",
  lapsed: "expired",
  "not-met": "expired"
};
function Kt(e) {
  return e.map(({ seek: t, offer: n, state: r, skill: o, skills: s }) => T(T({
    seek: t,
    offer: n,
    state: jc[r]
  }, o === null ? {} : { skill: o }), r === "declined" && s.length > 1 ? { skills: s } : {}));
}

// src/core/exchange/steps/room.ts
function xs(e, t, n, r, o) {
  let s = e.filter((l) => l.state === "accepted" && l[t] === n && !ee(l).includes(o)).map(({ expires: l }) => l != null ? l : "").sort(), a = s.length >= r;
  return { isFull: a, until: a && r > 0 && s[s.length - r] || null };
}

// src/core/exchange/steps/follow-exchanges.ts
var tr = 21, zc = 180, Vc = 366;
function Yt(e, t) {
  var r;
  let n = [];
  for (let { round: o, skills: s, disregarded: a } of Es(e, t))
    o !== null && n.push(I(T({}, nu(o, t.date)), { skills: s, skill: (r = s[0]) != null ? r : null, disregarded: a }));
  return n;
}
function ws(e, t) {
  return Es(e, t).reduce((n, { disregarded: r }) => n.concat(r), []);
}
function Es(e, t) {
  if (!Se(t.date))
    throw new RangeError(`\u201C${t.date}\u201D is no date.`);
  let n = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(Kc)) {
    let o = `${r.seek}
${r.offer}`, s = n.get(o);
    s === void 0 ? n.set(o, [r]) : s.push(r);
  }
  return Array.from(n.keys()).sort(re).map((r) => {
    let o = null, s = [];
    for (let a of n.get(r)) {
      let l = a.at.slice(0, 10) > t.date ? "future" : ee(a).includes(a.user) ? Yc(a, o, t) : "not-a-party";
      typeof l == "string" ? s.push({ step: a, reason: l }) : o = l;
    }
    return { round: o, skills: Xc(n.get(r), o), disregarded: s };
  });
}
function Kc(e, t) {
  return re(e.at, t.at) || pt.indexOf(e.step) - pt.indexOf(t.step) || re(ks(e), ks(t));
}
function ks({ user: e, outcome: t, on: n, skill: r, note: o }) {
  return JSON.stringify([e, t, n, r, o]);
}
function Yc(e, t, n) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return eu(e, t, n);
  if (e.step === "decline" && Jc(e, t))
    return Qc(e, t);
  if (t === null)
    return "no-request";
  let o = t.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (t.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return tu(e, t, o);
    if (Xt(t, r) !== "accepted")
      return "over";
    let s = ru(e.on, kt(r, Vc)), a = kt(bs(r, s), Rs(n));
    return I(T({}, t), { steps: o, on: e.on, until: bs(t.until, a) });
  }
  if (e.step === "withdraw" && Zc(e, t))
    return I(T({}, t), { steps: o, since: r, phase: "withdrawn" });
  if (t.phase !== "asked") {
    let [s] = t.steps.slice(-1);
    return (s == null ? void 0 : s.step) === e.step && s.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== t.asker : e.user === t.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > t.until && e.step !== "decline" ? "expired" : e.step === "accept" ? Ss(t, e, n) : e.step === "decline" ? I(T({}, t), { steps: o, since: r, phase: "declined", declinedBy: t.declinedBy.concat([e.user]) }) : I(T({}, t), { steps: o, since: r, phase: "withdrawn" });
}
function Xc(e, t) {
  let n = e.filter((s) => ee(s).includes(s.user)), r = n.filter((s) => t == null ? void 0 : t.steps.includes(s)), o = [
    ...n.filter(({ user: s, step: a }) => a === "decline" && (t == null ? void 0 : t.declinedBy.includes(s))),
    ...r,
    ...n
  ].map(({ skill: s }) => s).filter((s) => s !== null);
  return Array.from(new Set(o));
}
function Jc(e, t) {
  if (t === null || t.phase === "withdrawn")
    return !0;
  if (t.phase === "declined")
    return !t.declinedBy.includes(e.user);
  let n = Xt(t, e.at.slice(0, 10));
  return n === "lapsed" || n === "not-met" || n === "expired" && t.asker === e.user;
}
function Qc(e, t) {
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
function Zc(e, { phase: t, steps: n }) {
  let r = n.filter(({ user: o }) => o === e.user);
  return t === "accepted" && r.some(({ step: o }) => o === "ask") && !r.some(({ step: o }) => o === "meet" || o === "confirm");
}
function eu(e, t, n) {
  var s;
  let r = e.at.slice(0, 10), o = t === null ? null : Xt(t, r);
  return t !== null && o === "asked" ? e.user === t.asker ? "repeated" : Ss(t, e, n) : t !== null && (o === "accepted" || o === "done") ? o === "done" ? "done-before" : "answered" : t !== null && t.declinedBy.some((a) => a !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: kt(r, (s = n.replyDays) != null ? s : tr),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function Ss(e, t, n) {
  let r = t.at.slice(0, 10);
  return I(T({}, e), {
    phase: "accepted",
    since: r,
    until: kt(r, Rs(n)),
    steps: e.steps.concat([t])
  });
}
function tu(e, t, n) {
  return t.confirmed.get(e.user) === e.outcome ? "repeated" : I(T({}, t), {
    steps: n,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(t.confirmed).set(e.user, e.outcome)
  });
}
function Xt({ phase: e, confirmed: t, until: n }, r) {
  return e === "asked" ? r > n ? "expired" : "asked" : e !== "accepted" ? e : Array.from(t.values()).includes("not-met") ? "not-met" : t.size === 2 ? "done" : r > n ? "lapsed" : "accepted";
}
function nu(e, t) {
  let { seek: n, offer: r, asker: o, until: s, on: a, confirmed: l, steps: i, declinedBy: c } = e, u = Xt(e, t), d = u === "asked" || u === "accepted", g = ee(e);
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
    waitingFor: u === "asked" ? g.filter((p) => p !== o) : u === "accepted" && (a === null || a <= t) ? g.filter((p) => !l.has(p)) : []
  };
}
function Rs(e) {
  var t;
  return (t = e.lapseDays) != null ? t : zc;
}
function ru(e, t) {
  return e < t ? e : t;
}
function bs(e, t) {
  return e > t ? e : t;
}
function kt(e, t) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + t * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10);
}

// src/core/exchange/exchange-templates.ts
var bt = "Skill exchange step", _e = "Skill exchange preferences", Jt = [
  de.offer,
  de.seek,
  bt,
  _e
];

// src/core/exchange/steps/write-step.ts
function Ts(e) {
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
  return Ye(bt, t.filter(([, n]) => n !== null && n !== "").map(([n, r]) => [n, n === "at" ? r : Q(r)]));
}
function Qt(e, t) {
  let n = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${n}${t}
`;
}

// src/core/exchange/steps/preferences.ts
var Os = ["messages", "matches", "lang"];
function wt(e) {
  let t = [], n = e.filter(({ template: s }) => s === _e), r = (s) => n.every(({ parameters: a }) => {
    var i;
    let l = Le((i = a.get(s)) != null ? i : "").trim().toLowerCase();
    return l !== "" && l !== "yes" && l !== "no" && t.push({
      parameter: s,
      key: "localskills-template-preferences-fault-value",
      parameters: [X(l), s]
    }), l === "" || l === "yes";
  }), o = { messages: r("messages"), matches: r("matches") };
  return n.forEach(({ parameters: s }) => s.forEach((a, l) => {
    !Os.includes(l) && a.trim() !== "" && t.push(Te(l, "unknown-parameter", X(l), Os.join(", ")));
  })), { preferences: o, faults: t };
}
function vs(e, t, n) {
  let r = t.filter(({ template: i }) => i === _e), o = n.messages && n.matches, s = (i) => i ? "yes" : "no", a = Ye(_e, [
    ["messages", s(n.messages)],
    ["matches", s(n.matches)]
  ]), [l] = r;
  return l === void 0 ? o ? e : Qt(e, a) : r.slice().reverse().reduce((i, { start: c, end: u }) => {
    let d = c === l.start ? u : u + /^\n{0,2}/.exec(i.slice(u))[0].length;
    return i.slice(0, c) + (c === l.start ? a : "") + i.slice(d);
  }, e);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Zt(e, t = !1) {
  let n = e.length, r = 0, o = "", s = 0, a = 16, l = 0, i = 0, c = 0, u = 0, d = 0;
  function g(h, w) {
    let S = 0, E = 0;
    for (; S < h || !w; ) {
      let O = e.charCodeAt(r);
      if (O >= 48 && O <= 57)
        E = E * 16 + O - 48;
      else if (O >= 65 && O <= 70)
        E = E * 16 + O - 65 + 10;
      else if (O >= 97 && O <= 102)
        E = E * 16 + O - 97 + 10;
      else
        break;
      r++, S++;
    }
    return S < h && (E = -1), E;
  }
  function p(h) {
    r = h, o = "", s = 0, a = 16, d = 0;
  }
  function y() {
    let h = r;
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
        return d = 3, e.substring(h, r);
    let w = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Ze(e.charCodeAt(r))) {
        for (r++; r < e.length && Ze(e.charCodeAt(r)); )
          r++;
        w = r;
      } else
        d = 3;
    return e.substring(h, w);
  }
  function x() {
    let h = "", w = r;
    for (; ; ) {
      if (r >= n) {
        h += e.substring(w, r), d = 2;
        break;
      }
      let S = e.charCodeAt(r);
      if (S === 34) {
        h += e.substring(w, r), r++;
        break;
      }
      if (S === 92) {
        if (h += e.substring(w, r), r++, r >= n) {
          d = 2;
          break;
        }
        switch (e.charCodeAt(r++)) {
          case 34:
            h += '"';
            break;
          case 92:
            h += "\\";
            break;
          case 47:
            h += "/";
            break;
          case 98:
            h += "\b";
            break;
          case 102:
            h += "\f";
            break;
          case 110:
            h += `
`;
            break;
          case 114:
            h += "\r";
            break;
          case 116:
            h += "	";
            break;
          case 117:
            let O = g(4, !0);
            O >= 0 ? h += String.fromCharCode(O) : d = 4;
            break;
          default:
            d = 5;
        }
        w = r;
        continue;
      }
      if (S >= 0 && S <= 31)
        if (Et(S)) {
          h += e.substring(w, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return h;
  }
  function m() {
    if (o = "", d = 0, s = r, i = l, u = c, r >= n)
      return s = n, a = 17;
    let h = e.charCodeAt(r);
    if (nr(h)) {
      do
        r++, o += String.fromCharCode(h), h = e.charCodeAt(r);
      while (nr(h));
      return a = 15;
    }
    if (Et(h))
      return r++, o += String.fromCharCode(h), h === 13 && e.charCodeAt(r) === 10 && (r++, o += `
`), l++, c = r, a = 14;
    switch (h) {
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
          for (r += 2; r < n && !Et(e.charCodeAt(r)); )
            r++;
          return o = e.substring(w, r), a = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let S = n - 1, E = !1;
          for (; r < S; ) {
            let O = e.charCodeAt(r);
            if (O === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, E = !0;
              break;
            }
            r++, Et(O) && (O === 13 && e.charCodeAt(r) === 10 && r++, l++, c = r);
          }
          return E || (r++, d = 1), o = e.substring(w, r), a = 13;
        }
        return o += String.fromCharCode(h), r++, a = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(h), r++, r === n || !Ze(e.charCodeAt(r)))
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
        for (; r < n && f(h); )
          r++, h = e.charCodeAt(r);
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
        return o += String.fromCharCode(h), r++, a = 16;
    }
  }
  function f(h) {
    if (nr(h) || Et(h))
      return !1;
    switch (h) {
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
    let h;
    do
      h = m();
    while (h >= 12 && h <= 15);
    return h;
  }
  return {
    setPosition: p,
    getPosition: () => r,
    scan: t ? b : m,
    getToken: () => a,
    getTokenValue: () => o,
    getTokenOffset: () => s,
    getTokenLength: () => r - s,
    getTokenStartLine: () => i,
    getTokenStartCharacter: () => s - u,
    getTokenError: () => d
  };
}
function nr(e) {
  return e === 32 || e === 9;
}
function Et(e) {
  return e === 10 || e === 13;
}
function Ze(e) {
  return e >= 48 && e <= 57;
}
var As;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(As || (As = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var su = new Array(20).fill(0).map((e, t) => " ".repeat(t)), et = 200, au = {
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
var rr;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(rr || (rr = {}));
function Ms(e, t, n = rr.DEFAULT) {
  let r = Zt(e, !1), o = [], s = 0;
  function a(R) {
    return R ? () => s === 0 && R(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(R) {
    return R ? (N) => s === 0 && R(N, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(R) {
    return R ? (N) => s === 0 && R(N, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
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
  let d = c(t.onObjectBegin), g = i(t.onObjectProperty), p = u(t.onObjectEnd), y = c(t.onArrayBegin), x = u(t.onArrayEnd), m = i(t.onLiteralValue), f = l(t.onSeparator), b = a(t.onComment), h = l(t.onError), w = n && n.disallowComments, S = n && n.allowTrailingComma;
  function E() {
    for (; ; ) {
      let R = r.scan();
      switch (r.getTokenError()) {
        case 4:
          O(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          O(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          O(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          w || O(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          O(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          O(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (R) {
        case 12:
        case 13:
          w ? O(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : b();
          break;
        case 16:
          O(
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
  function O(R, N = [], _ = []) {
    if (h(R), N.length + _.length > 0) {
      let H = r.getToken();
      for (; H !== 17; ) {
        if (N.indexOf(H) !== -1) {
          E();
          break;
        } else if (_.indexOf(H) !== -1)
          break;
        H = E();
      }
    }
  }
  function L(R) {
    let N = r.getTokenValue();
    return R ? m(N) : (g(N), o.push(N)), E(), !0;
  }
  function v() {
    switch (r.getToken()) {
      case 11:
        let R = r.getTokenValue(), N = Number(R);
        isNaN(N) && (O(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), N = 0), m(N);
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
    return E(), !0;
  }
  function F() {
    return r.getToken() !== 10 ? (O(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (L(!1), r.getToken() === 6 ? (f(":"), E(), P() || O(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : O(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), o.pop(), !0);
  }
  function U() {
    d(), E();
    let R = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (R || O(4, [], []), f(","), E(), r.getToken() === 2 && S)
          break;
      } else R && O(6, [], []);
      F() || O(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), R = !0;
    }
    return p(), r.getToken() !== 2 ? O(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : E(), !0;
  }
  function M() {
    y(), E();
    let R = !0, N = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (N || O(4, [], []), f(","), E(), r.getToken() === 4 && S)
          break;
      } else N && O(6, [], []);
      R ? (o.push(0), R = !1) : o[o.length - 1]++, P() || O(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), N = !0;
    }
    return x(), R || o.pop(), r.getToken() !== 4 ? O(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : E(), !0;
  }
  function P() {
    switch (r.getToken()) {
      case 3:
        return M();
      case 1:
        return U();
      case 10:
        return L(!0);
      default:
        return v();
    }
  }
  return E(), r.getToken() === 17 ? n.allowEmptyContent ? !0 : (O(4, [], []), !1) : P() ? (r.getToken() !== 17 && O(9, [], []), !0) : (O(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Ps;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Ps || (Ps = {}));
var Ls;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Ls || (Ls = {}));
var or = Ms;
var Ns;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(Ns || (Ns = {}));

// src/core/json/parse-json.ts
function Oe(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let t = JSON.parse(e);
    return fu(t) ? { value: void 0, faults: [sr] } : { value: t, faults: hu(e) };
  } catch (t) {
    return { value: void 0, faults: [t instanceof SyntaxError ? yu(e) : sr] };
  }
}
var Cs = { disallowComments: !0, allowTrailingComma: !1 }, pu = 100, sr = { path: "$", code: "json-too-deep", parameters: [] }, mu = {
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
function fu(e) {
  let t = [e].filter(Is);
  for (let n = 0; t.length > 0; n++) {
    if (n === pu)
      return !0;
    let r = [];
    for (let o of t)
      for (let s of Object.keys(o).map((a) => o[a]))
        Is(s) && r.push(s);
    t = r;
  }
  return !1;
}
function Is(e) {
  return typeof e == "object" && e !== null;
}
function yu(e) {
  var l;
  let t = null;
  try {
    or(e, {
      onError: (i, c, u) => {
        t = t != null ? t : { error: i, offset: c, length: u };
      }
    }, Cs);
  } catch (i) {
    return sr;
  }
  let n = t;
  if (n === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: n === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, n.offset), o = e.slice(n.offset, n.offset + Math.max(n.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return Fs("json-trailing-comma", e, r.lastIndexOf(","), o);
  let s = (l = mu[n.error]) != null ? l : "json-invalid";
  return Fs(s === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : s : s, e, n.offset, o);
}
function Fs(e, t, n, r) {
  let o = t.slice(0, n).split(/\r\n?|\n/), s = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, s, X(r)] };
}
function hu(e) {
  let t = [], n = [];
  return or(e, {
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
  }, Cs), t;
}

// src/core/site-configuration.ts
var $s = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Ds(e) {
  if (e === null)
    return { root: Pe, faults: [] };
  let { value: t, faults: n } = Oe(e);
  if (!Z(t))
    return { root: Pe, faults: n.length > 0 ? n : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = te(t, "root");
  return r === void 0 ? { root: Pe, faults: n } : typeof r != "string" || $s.test(r) ? { root: Pe, faults: [...n, { path: "$.root", code: "expected-text", parameters: [X(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: n };
}
var xu = /^https?:\/\/[^\s[\]{}|<>"'~]+$/;
function en(e) {
  return xu.test(e);
}
function _s(e) {
  let t = e === null ? null : Oe(e).value, n = Z(t) ? te(t, "report") : void 0;
  return typeof n == "string" && !$s.test(n) ? n.trim() : null;
}

// src/ui/exchange-meeting/load-exchanges.ts
var Hs = "Module:Skills survey/i18n/languages.json";
function ve(n) {
  return A(this, arguments, function* (e, t = []) {
    var E, O, L, v;
    let { wiki: r, titles: o, user: s, messages: a } = e, l = [s.name, ...t], [i, c, u, d] = yield Promise.all([
      Promise.all(l.map((F) => r.peopleLinkingTo(F))),
      r.readPeople(l),
      r.readPages([o.skills(), Lt, Hs]),
      r.time()
    ]), g = new Set(l);
    i.forEach((F) => F.forEach((U) => g.add(U))), Us(c.people).forEach((F) => ee(F).forEach((U) => g.add(U)));
    let { people: p, records: y, unread: x } = g.size === l.length ? c : yield r.readPeople(Array.from(g)), m = x.find((F) => F.user === s.name);
    if (m !== void 0)
      throw m.error;
    let f = (F) => {
      var U, M;
      return (M = (U = u.get(F)) == null ? void 0 : U.latest.text) != null ? M : null;
    }, b = Oe((E = f(Lt)) != null ? E : "{}").value, h = Oe((O = f(Hs)) != null ? O : "{}").value, w = Z(h) && Array.isArray(h.languages) ? h.languages.filter((F) => typeof F == "string") : [], S = c.ownPages.get(s.name);
    return {
      people: p,
      records: y,
      ownPage: S === void 0 ? o.people(s.name) : S,
      steps: Us(p),
      taxonomy: It(Oe((L = f(o.skills())) != null ? L : "").value).taxonomy,
      matching: Z(b) ? rs(b.matching).options : xt,
      reportPage: (v = _s(f(Lt))) != null ? v : a.text("localskills-meeting-report-page"),
      languages: w.length > 0 ? w : ["en"],
      clockOffset: isNaN(d.getTime()) ? 0 : d.getTime() - e.now().getTime()
    };
  });
}
function ar(e, t) {
  return e.steps.some((r) => r.user === t.user && r.step === t.step && r.seek === t.seek && r.offer === t.offer && r.at === t.at) ? e : I(T({}, e), { steps: e.steps.concat([t]) });
}
function Us(e) {
  let t = [];
  return e.forEach((n) => n.steps.forEach((r) => t.push(r))), t;
}
function St(e, t, n = null) {
  var o;
  let r = new Date(e.now().getTime() + t.clockOffset).toISOString().replace(/\.\d+Z$/, "Z");
  return ((o = n == null ? void 0 : n.steps) != null ? o : []).reduce((s, { at: a }) => a > s ? a : s, r);
}
function Ae(e, t) {
  return St(e, t).slice(0, 10);
}
var Bs = /* @__PURE__ */ new WeakMap();
function ge(e, t) {
  let n = Ae(e, t), r = Bs.get(t);
  if ((r == null ? void 0 : r.date) === n)
    return r.exchanges;
  let o = Yt(t.steps, { date: n });
  return Bs.set(t, { date: n, exchanges: o }), o;
}
function Ws(e, t) {
  let { name: n } = e.user;
  return ws(
    t.steps.filter((r) => r.user === n || ee(r).includes(n)),
    { date: Ae(e, t) }
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
function tn(e, t) {
  let n = e.filter((a) => ee(a).includes(t) && !ku(a, t)).sort((a, l) => re(a.since, l.since) || re(a.seek, l.seek) || re(a.offer, l.offer)), r = n.filter(({ state: a }) => a === "accepted"), o = r.filter(({ confirmed: a }) => a.size > 0 && !a.has(t)), s = (a) => +!a.waitingFor.includes(t);
  return {
    toAnswer: n.filter(({ state: a, asker: l }) => a === "asked" && l !== t),
    toConfirm: o,
    agreed: r.filter((a) => !o.includes(a)).sort((a, l) => s(a) - s(l)),
    asked: n.filter(({ state: a, asker: l }) => a === "asked" && l === t),
    earlier: n.filter(({ state: a }) => a !== "asked" && a !== "accepted").reverse()
  };
}
function ku({ state: e, asker: t, steps: n, disregarded: r }, o) {
  let s = n.concat(r.map(({ step: a }) => a));
  return e === "declined" && t === o && !s.some(({ step: a }) => a === "ask");
}
function fe(e, t) {
  let [n, r] = ee(e);
  return t === n ? r : n;
}

// src/ui/list-words.ts
function qs(e, t) {
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
function nn(e, { seek: t }, n) {
  let r = oe(e, "seek", t);
  return r !== null && r.user === n && r.status === "open" ? r : null;
}
function rn({ messages: e }, t, n, r = n) {
  if (n === "")
    return k("bdi", {}, r);
  let { text: o, language: s, direction: a } = Ce(n, t.taxonomy, e);
  return k("bdi", T({ dir: a }, s === null ? {} : { lang: s }), o);
}
function Me({ messages: e }, t, n) {
  return Ce(n, t.taxonomy, e).text;
}
function Ot({ languageName: e, messages: t }, n) {
  return qs(n.map((r) => {
    var o, s;
    return e((s = (o = pe(r)) == null ? void 0 : o.code) != null ? s : r);
  }), t.language);
}
function ir(e, t, n, r) {
  var c, u, d, g;
  let { titles: o, pageUrl: s } = e, a = (u = (c = t.people.get(n)) == null ? void 0 : c.readings) != null ? u : [], l = (p) => p !== null && r !== null && p.kind === r.kind && p.id === r.id, i = (d = a.find((p) => l(p.record))) != null ? d : a.find((p) => p.record !== null);
  return s((g = i == null ? void 0 : i.title) != null ? g : o.people(n)) + (r === null ? "" : `#${r.kind}-${r.id}`);
}
function on(e, t, n, r) {
  let o = ir(e, t, n, r);
  return k("a", { href: o, target: "_blank", rel: "noopener" }, k("bdi", {}, n));
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
var bu = 182;
function Gs(e, t, n, r) {
  let { kind: o, key: s } = n, a = oe(t, o, s);
  return W(s) === e.user.name ? "self" : r !== "active" ? "blocked" : a === null ? "gone" : ze(a, Ae(e, t)) !== null ? "absent" : js(e, t, a).isFull ? "no-room" : null;
}
function js(e, t, n) {
  var o;
  let r = n.kind === "seek" ? 1 : (o = n.capacity) != null ? o : t.matching.usualCapacity;
  return xs(ge(e, t), n.kind, ae(n), r, e.user.name);
}
function zs(e, t, n) {
  return A(this, null, function* () {
    let { messages: r } = e, o = yield ve(e, [W(n)]), s = oe(o, t, n), { isFull: a, until: l } = s === null ? { isFull: !1, until: null } : js(e, o, s);
    if (!a)
      return null;
    let i = r.text(`localskills-meeting-full-${t}`);
    return {
      status: r.text(`localskills-meeting-full-status-${t}`),
      text: l === null ? i : `${i} ${r.text("localskills-meeting-full-until", e.formatDate(l))}`
    };
  });
}
function Vs(e, t, n, r, o) {
  var y, x;
  let { user: s } = e, a = n.kind === "offer" ? "seek" : "offer", l = Ae(e, t), { relatedTo: i } = jt(t.taxonomy), c = ({ skill: m }) => {
    var h;
    let [f, b] = a === "seek" ? [m, n.skill] : [n.skill, m];
    return (h = i(f).find((w) => w.skill === b)) != null ? h : null;
  }, u = t.records.filter((m) => m.user === s.name), d = u.filter((m) => m.kind === a && ze(m, l) === null).map((m) => {
    var h;
    let f = c(m), b = ae(m) === o;
    return { record: m, fits: b ? 1 / 0 : (h = f == null ? void 0 : f.quality) != null ? h : 0, isOther: !b && (f == null ? void 0 : f.relation) === "near" };
  }).filter(({ fits: m }) => m > 0).sort((m, f) => f.fits - m.fits), g = (m) => m.map(({ record: f }) => ({ key: ae(f), record: f, isNew: !1 })), p = {
    kind: a,
    user: s.name,
    id: Uo(a, u.filter((m) => m.kind === a).map(({ id: m }) => m)),
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
    expires: new Date(Date.parse(l) + bu * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10),
    status: "open",
    until: null
  };
  return [
    ...g(d.filter(({ isOther: m }) => !m)),
    { key: ae(p), record: p, isNew: !0 },
    ...g(d.filter(({ isOther: m }) => m))
  ];
}
function Ks(e, t, n, r) {
  var u, d;
  let [o, s] = n.kind === "offer" ? [r.key, ae(n)] : [ae(n), r.key], a = ge(e, t), l = ({ declinedBy: g }) => g.includes(n.user), i = ee({ seek: o, offer: s }).join("/"), c = (g) => {
    var p, y;
    return [
      (p = oe(t, "seek", g.seek)) == null ? void 0 : p.skill,
      (y = oe(t, "offer", g.offer)) == null ? void 0 : y.skill,
      ...g.skills
    ].filter((x) => x !== void 0).map((x) => Ve(x, t.taxonomy));
  };
  return (d = (u = a.find((g) => g.seek === o && g.offer === s && (g.state === "asked" || g.state === "accepted" || g.state === "done" || l(g)))) != null ? u : a.find((g) => l(g) && ee(g).join("/") === i && c(g).includes(Ve(n.skill, t.taxonomy)))) != null ? d : null;
}
function Ys(e, t) {
  return A(this, null, function* () {
    let n = Rt(t, e.user.name), r = n.length > 0 ? n : yield e.wiki.spokenLanguages(e.user.name).catch(() => []);
    return r.length > 0 ? r : [e.messages.language];
  });
}
function lr(e, t, n, r) {
  let o = r.record, s = t.records.filter((i) => i.user === o.user || i.user === n.user), [a, l] = n.kind === "offer" ? [o, n] : [n, o];
  return zt(ae(a), ae(l), {
    records: r.isNew ? s.concat([o]) : s,
    date: Ae(e, t),
    taxonomy: t.taxonomy,
    requests: Kt(ge(e, t))
  }, t.matching);
}

// src/ui/survey-making/fields.ts
function Xs(e, t, n, r) {
  var s;
  let o = new OO.ui.FieldLayout(e, T({
    label: n.isOwnText === !0 ? $(k("bdi", {}, t.label)) : t.label,
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
function sn(e) {
  let { kind: t = "text", direction: n = "auto", value: r, maxLength: o, min: s, max: a, placeholder: l } = e, i = T(T({
    value: r
  }, o === void 0 ? {} : { maxLength: o }), l === void 0 ? {} : { placeholder: l }), c = t === "lines" ? new OO.ui.MultilineTextInputWidget(I(T({}, i), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(I(T({}, i), { autocomplete: "off" }));
  t === "number" || t === "date" ? (c.$input.attr(T(T({ type: t }, s === void 0 ? {} : { min: s }), a === void 0 ? {} : { max: a })), c.$input.val(r)) : c.$input.attr("dir", n);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), Xs(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function cr(e) {
  let t = new OO.ui.CheckboxInputWidget({ selected: e.value }), n = !1;
  return t.on("change", (r) => {
    n || e.onChange(r === !0);
  }), Xs(t, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => t.isSelected(),
    show(r) {
      n = !0, t.setSelected(r), n = !1;
    }
  });
}

// src/ui/exchange-meeting/note-field.ts
function an(e, t) {
  var i, c;
  let n = k("div", { "aria-live": "polite" }), r = null, o = null, s = ({ kind: u, text: d }) => e.text(`localskills-private-${u}`, d), a = (u) => {
    let d = yt(u);
    o !== null && o.text !== (d == null ? void 0 : d.text) && (o.said.remove(), o = null), C(n, d === null || o !== null ? null : B("warning", s(d)));
  }, l = sn(I(T({
    label: t.label,
    kind: "lines",
    value: (i = t.value) != null ? i : "",
    maxLength: Vr
  }, t.help === void 0 ? {} : { help: t.help }), {
    onChange(u) {
      var d;
      a(u), (d = t.onChange) == null || d.call(t, u);
    }
  }));
  return a((c = t.value) != null ? c : ""), {
    element: k("div", { class: "ext-localSkills-meeting-note" }, l.element, n),
    value: () => l.value().trim() || null,
    unlessPrivate(u, d) {
      let g = yt(l.value());
      if (g === null || g.text === r) {
        d();
        return;
      }
      let p = B(
        "warning",
        k("p", {}, s(g)),
        q(D(e.text("localskills-save-page-anyway"), "normal", () => {
          r = g.text, d();
        }))
      );
      o = { text: g.text, said: p }, C(n), C(u, p), z(p);
    }
  };
}

// src/core/exchange/steps/step-limit.ts
function Js(e) {
  if (e.length <= 200)
    return e.slice();
  let t = e.map((o, s) => ({ one: o, index: s })).sort((o, s) => o.one.step.at < s.one.step.at ? 1 : o.one.step.at > s.one.step.at ? -1 : s.index - o.index), n = { ask: 0, other: 0 }, r = new Set(t.filter(({ one: o }) => o.step.step === "ask" ? n.ask++ < 200 : n.other++ < 1e3).map(({ index: o }) => o));
  return e.filter((o, s) => r.has(s));
}

// src/ui/exchange/made-by-other-notice.ts
function Qs(e, t, n, r) {
  return B(
    "warning",
    k("p", {}, r === null ? e.text("localskills-save-not-yours") : e.text("localskills-exchange-made-by-other", n, r)),
    k("p", {}, k(
      "a",
      { href: t(n, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-made-by-other-see")
    ))
  );
}

// src/ui/exchange-meeting/own-page-notices.ts
function ur(e, t) {
  return e === null ? { action: "history" } : { oldid: String(e), diff: String(t) };
}
function ln(e, t) {
  var c;
  let { messages: n, pageUrl: r, titles: o, user: s } = e, a = o.people(s.name), { pages: l = [], stepsBeyond: i = 0 } = (c = t.people.get(s.name)) != null ? c : {};
  return [
    ...i === 0 ? [] : [B("warning", k(
      "p",
      {},
      n.text("localskills-meeting-steps-beyond", i, 200, 1e3)
    ))],
    ...t.ownPage === a ? [] : [Qs(n, r, a, t.ownPage)],
    ...l.filter(({ isChangedByOthers: u, doubt: d }) => u || d === "moved").map(({ title: u, own: d, latest: g, doubt: p }) => {
      var y;
      return B(
        "warning",
        k("p", {}, n.text(p === "moved" ? "localskills-meeting-moved-by-others" : "localskills-meeting-changed-by-others", u)),
        k("p", {}, k("a", {
          href: r(u, ur((y = d == null ? void 0 : d.id) != null ? y : null, g.id)),
          target: "_blank",
          rel: "noopener"
        }, n.text("localskills-meeting-foreign-look")))
      );
    })
  ];
}

// src/ui/exchange-meeting/panel-focus.ts
function cn() {
  let e = null;
  return {
    moveTo(t) {
      e = t, z(t);
    },
    restore() {
      e !== null && e.isConnected && z(e);
    }
  };
}

// src/ui/exchange-meeting/report-link.ts
function un({ messages: e, pageUrl: t }, n) {
  return k(
    "a",
    { href: en(n) ? n : t(n), target: "_blank", rel: "noopener" },
    e.text("localskills-meeting-report")
  );
}

// src/ui/exchange-meeting/saving-sign.ts
function rt(e, t) {
  let n = k("span", {}, e.text("localskills-meeting-saving-step")), r = k(
    "p",
    { class: "ext-localSkills-meeting-saving", role: "status" },
    n,
    k("progress", { "aria-hidden": "true" })
  );
  return C(t, r), z(r), {
    say(o) {
      n.textContent = o;
    }
  };
}

// src/ui/exchange-meeting/select-field.ts
var Su = 0;
function dr(e) {
  let t = `ext-localSkills-meeting-select-${++Su}`, n = k("select", T({
    id: t,
    class: "ext-localSkills-meeting-select"
  }, e.help === void 0 ? {} : { "aria-describedby": `${t}-help` }), ...e.options.map(({ value: r, label: o }) => k("option", { value: r }, o)));
  return n.value = e.value, n.addEventListener("change", () => e.onChange(n.value)), {
    element: k(
      "div",
      { class: "ext-localSkills-meeting-field" },
      k("label", { for: t }, e.label),
      n,
      e.help === void 0 ? null : k("div", { class: "ext-localSkills-meeting-quiet", id: `${t}-help` }, e.help)
    ),
    value: () => n.value
  };
}

// src/core/i18n/number-format.ts
var Zs = {
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
function ea(e) {
  let t = vt(e), n = /* @__PURE__ */ new Map();
  return (r, o) => {
    var a;
    let s = (a = n.get(o)) != null ? a : new Intl.NumberFormat(t, { minimumFractionDigits: o, maximumFractionDigits: o });
    return n.set(o, s), s.format(r);
  };
}
function vt(e, t = "") {
  var r, o;
  let n = (o = Zs[(r = e.find((s) => Object.prototype.hasOwnProperty.call(Zs, s))) != null ? r : ""]) != null ? o : "latn";
  return [...e, "en"].filter(Ru).map((s) => `${s}-u${t}-nu-${n}`);
}
function Ru(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}
function ta(e) {
  var t, n;
  return Number.isInteger(e) ? 0 : Math.min(2, (n = (t = String(e).split(".")[1]) == null ? void 0 : t.length) != null ? n : 0);
}

// src/core/i18n/date-format.ts
function na(e) {
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
function dn(e, t, n = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** n;
  let [r, o] = Math.abs(e).toExponential().split("e"), s = r.replace(".", ""), a = Number(o) + 1 + n + t, l = a < 0 ? 0 : Number(s.charAt(a) || "0"), i = Math.max(0, a), c = Number(s.slice(0, i).padEnd(i, "0") || "0") + (l >= 5 ? 1 : 0);
  return c === 0 ? 0 : (e < 0 ? -1 : 1) * +`${c}e-${t}`;
}

// src/core/report/markup.ts
var Tu = 255, Ou = /\uE000(\d+)\uE001/g;
function ra(e) {
  let t = (a, ...l) => {
    let i = l.map((c, u) => typeof c == "object" ? `\uE000${u}\uE001` : typeof c == "string" ? c.replace(/[\uE000\uE001]/g, "") : c);
    return Q(e.text(a, ...i)).replace(Ou, (c, u) => {
      let d = l[Number(u)];
      return typeof d == "object" ? d.wikitext : c;
    });
  }, n = (a, l = 0) => {
    let i = dn(a, l), c = Q(e.number(Math.abs(i), l));
    return i < 0 ? `<bdi dir="ltr">\u2212${c}</bdi>` : c;
  }, r = na(e.languageChain), o = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: t,
    number: n,
    percent: (a) => {
      var c;
      let l = dn(a, 0, 2), i = (c = o.get(l)) != null ? c : t("localskills-results-percent", e.number(l, 0));
      return o.set(l, i), i;
    },
    date: (a) => `<time datetime="${vu({ text: a })}">${Q(r(a))}</time>`,
    digits: (a) => String(a).replace(/\d/g, (l) => e.number(Number(l))),
    signed: (a, l) => dn(a, l != null ? l : 0) > 0 ? `<bdi dir="ltr">+${n(a, l)}</bdi>` : n(a, l),
    label: ({ text: a, language: l, direction: i }) => l === e.language ? Q(a) : l === null ? `<bdi>${Q(a)}</bdi>` : `<bdi lang="${l}" dir="${i}">${Q(a)}</bdi>`
  };
}
function vu({ text: e }) {
  return Q(e).replace(/"/g, "&quot;");
}
function gn(e, t, n) {
  let r = t != null ? t : Q(e);
  return e.trim() === "" || Cn(e) > Tu || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${n === void 0 ? "" : `#${n}`}|${r}]]`;
}
function pn(e, t, n) {
  return gn(`Special:MyLanguage/${e}`, t, n);
}

// src/core/exchange/steps/message-text.ts
var Au = "my-exchanges";
function oa(e, t) {
  var y;
  let n = ra(t), { step: r, skill: o, reasons: s, titles: a } = e, { say: l } = n, i = W(r.seek) === r.user ? W(r.offer) : W(r.seek), c = { wikitext: `<bdi>${pn(e.page, Q(r.user))}</bdi>` }, u = [l(
    `localskills-talk-${Mu(r)}`,
    c,
    { wikitext: `'''${n.label(o)}'''` },
    Nu(i, a),
    (y = e.day) != null ? y : ""
  )];
  s.length > 0 && u.push("", l("localskills-talk-reasons"), ...s.map((x) => `* ${Q(x)}`)), r.note !== null && r.note.trim() !== "" && u.push(
    "",
    l("localskills-talk-note", c),
    `<div dir="auto" style="margin-inline: 1.5em">${Q(Kn(r.note)).replace(/&#10;/g, "<br>")}</div>`
  );
  let d = Pu(e, n);
  d !== "" && u.push("", d);
  let g = sa(a, n), p = e.reportPage === null ? l("localskills-talk-foot", g) : l("localskills-talk-foot-report", g, Iu(e.reportPage, l("localskills-talk-report")));
  return u.push("", `<small>${p}</small>`), {
    heading: t.text("localskills-talk-heading", o.text),
    text: `<div lang="${t.language}" dir="${t.direction}" class="mw-content-${t.direction}">
${u.join(`
`)}
</div>
~~~~`
  };
}
function Mu(e) {
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
function Pu({ step: e, until: t, isOpen: n, titles: r, page: o }, l) {
  var i = l, { say: s } = i, a = Tr(i, ["say"]);
  let c = sa(r, T({ say: s }, a)), u = s("localskills-talk-page", { wikitext: `<bdi>${Q(e.user)}</bdi>` }), d = s("localskills-talk-by-hand", { wikitext: pn(o, u, Lu(e)) });
  switch (e.step) {
    case "ask":
      return `${s("localskills-talk-ask-next", c, t != null ? t : "")} ${d}`;
    case "accept":
      return `${s("localskills-talk-accept-next", c)} ${d}`;
    case "decline":
      return s("localskills-talk-decline-next", { wikitext: gn(r.exchange(), s("localskills-talk-board")) });
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
function Lu({ step: e, seek: t, offer: n }) {
  return [e, ...[t, n].map((r) => r.replace(/\/([^/]*)$/, "-$1"))].join("-").replace(/ /g, "_");
}
function sa(e, { say: t }) {
  return { wikitext: `'''[[:${e.root}#${Au}|${t("localskills-talk-mine")}]]'''` };
}
function Nu(e, t) {
  return { wikitext: `<bdi>${pn(t.people(e), Q(e))}</bdi>` };
}
function Iu(e, t) {
  return { wikitext: en(e) ? `<span class="plainlinks">[${e} ${t}]</span>` : gn(e, t) };
}

// src/ui/exchange-meeting/deliver-message.ts
function aa(o, s, a) {
  return A(this, arguments, function* (e, t, n, r = {}) {
    var g, p;
    let { wiki: l, user: i } = e, { step: c } = n, u = W(c.seek) === i.name ? W(c.offer) : W(c.seek);
    if (!tt(t, u).messages)
      return { kind: "unwanted" };
    let d = null;
    try {
      let y = `User talk:${u}`, x = Fu(c), { heading: m, text: f } = yield Cu(e, t, n);
      return d = { title: y, heading: m, text: f.replace("<div ", `<div data-localskills-step="${x}" `) }, ((p = (g = (yield l.readPages([y])).get(y)) == null ? void 0 : g.latest.text) != null ? p : "").includes(x) || (yield l.addSection(d, r)), { kind: "sent" };
    } catch (y) {
      return { kind: "fault", section: d, fault: Ee(y) ? y : new se("other", String(y)) };
    }
  });
}
function Fu({ step: e, seek: t, offer: n, at: r }) {
  return encodeURIComponent([e, r, t, n].join(" ")).replace(/['~_*]/g, (o) => `%${o.charCodeAt(0).toString(16)}`);
}
function Cu(a, l, i) {
  return A(this, arguments, function* ({ messagesIn: e, formatDate: t, languageName: n, titles: r }, o, s) {
    var h, w;
    let { step: c, language: u, reasons: d, isOpen: g } = s, p = yield e(u), { taxonomy: y, reportPage: x } = o, m = (h = c.skill) != null ? h : "", f = new Date(Date.parse(c.at) + tr * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10), b = {
      step: c,
      skill: Ce(m, y, p),
      reasons: d.filter(Vt).map((S) => Ge(S, {
        messages: p,
        taxonomy: y,
        languageName: (E) => n(E, u)
      })),
      until: t(f, u),
      day: c.on === null ? null : t(c.on, u),
      page: (w = o.ownPage) != null ? w : r.people(c.user),
      isOpen: g,
      titles: r,
      reportPage: x
    };
    return oa(b, p);
  });
}

// src/ui/wiki-words.ts
var $u = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], Du = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function ia(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !Du.includes(n.nodeName.toUpperCase())) {
      let r = n, o = t, s = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(s) ? o = k("a", { href: s, target: "_blank", rel: "noopener" }) : $u.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), ia(r, o), o !== t && t.appendChild(o);
    }
  });
}
function la(e) {
  let t = k("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return ia(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function ca(e, t, n, r = !1) {
  let [o, s] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], a = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  a.$input.attr({ "aria-label": n.text(o), dir: "auto" });
  let l = D(n.text("localskills-save-copy"), "normal", () => {
    a.select(), document.execCommand("copy") && l.setLabel(n.text("localskills-save-copied"));
  });
  return k(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    k("summary", {}, n.text(o)),
    k("p", {}, n.text(s)),
    a.$element[0],
    q(l),
    k("p", {}, k("a", { href: t, target: "_blank", rel: "noopener" }, n.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var _u = ["offline", "session-lost", "read-only", "rate-limited", "other"], Hu = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], Uu = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Bu(e, t) {
  let { context: { messages: n }, fault: r, isOther: o, tryAgain: s } = e, { question: a, imageUrl: l } = r.details.captcha, i = new OO.ui.TextInputWidget({ autocomplete: "off" }), c = () => {
    i.getValue().trim() !== "" && s({ captcha: { id: t, word: i.getValue().trim() } });
  };
  return i.on("enter", c), k(
    "div",
    { class: "ext-localSkills-form-captcha" },
    l === null ? null : k("img", { src: l, alt: n.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(i, {
      align: "top",
      label: a || n.text("localskills-save-captcha-answer")
    }).$element[0],
    q(D(n.text(o === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function ua(e) {
  var b, h;
  let { context: t, fault: n, title: r, pageText: o, isKept: s, isOther: a = !1, tryAgain: l } = e, { messages: i, pageUrl: c } = t, { reason: u, explanation: d, details: g } = n, p = (h = (b = g.captcha) == null ? void 0 : b.id) != null ? h : null, y = u === "captcha" && p === null, x = a && Uu.includes(u), m = y ? i.text(a ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : i.text(`localskills-save-${x ? "page-" : ""}${u}`, t.user === null ? "" : t.user.name), f = [
    k("p", {}, k("strong", {}, i.text("localskills-save-failed")), " ", m),
    k("p", {}, i.text(s ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? f.push(k("p", {}, i.text("localskills-save-wiki-says")), la(g.html)) : d !== "" && f.push(
    k("p", {}, i.text("localskills-save-wiki-says")),
    k("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && f.push(k("p", {}, k("a", {
    href: c("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, i.text("localskills-save-log-in")))), p !== null && f.push(Bu(e, p)), u === "filter-warning" && f.push(q(D(
    i.text(a ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => l({ warningsAccepted: !0 })
  ))), _u.includes(u) && f.push(q(D(i.text("localskills-save-try-again"), "normal", () => l()))), (y || Hu.includes(u)) && f.push(ca(o, c(r, { action: "edit" }), i, a)), B(u === "filter-warning" ? "warning" : "error", ...f);
}

// src/ui/exchange-meeting/meeting-fault.ts
var Wu = "localskills-meeting-save-";
function gr(e) {
  let { context: t, fault: n, title: r, text: o, isKept: s, tryAgain: a } = e, { messages: l } = t;
  return ua({
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
          let u = i.replace(/^localskills-save-/, Wu);
          return l.text(l.has(u) ? u : i, ...c);
        }
      })
    }
  });
}
function ot(e, t) {
  let { context: n, outcome: r, isKept: o, place: s, save: a } = e, l = r.kind === "fault" ? gr({
    context: n,
    isKept: o,
    fault: r.fault,
    title: r.title,
    text: r.text,
    tryAgain: (i = {}) => a(t, i)
  }) : qu(n, r, (i) => a(i, {}));
  C(s, l), z(l);
}
function qu(e, t, n) {
  let { messages: r, pageUrl: o, titles: s, user: a } = e, l = (i, ...c) => r.text(`localskills-meeting-${i}`, ...c);
  return B(
    "warning",
    k("p", {}, t.by === null ? l("foreign-hidden") : l("foreign", t.by)),
    k("p", {}, k("a", {
      href: o(s.people(a.name), ur(t.ownRevision, t.revision)),
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
var da = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Gu = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function st(e, t, n) {
  let r = xe(t);
  return e.filter(({ template: o }) => o === bt).map((o) => {
    let s = ju(o, r);
    return s.step === null || n === void 0 || s.step.at <= n ? s : I(T({}, s), { step: I(T({}, s.step), { at: n }) });
  });
}
function ju(e, t) {
  let n = [], r = (f, b, ...h) => (n.push(zu(f, b, ...h)), null), o = (f) => {
    var b;
    return Ke((b = e.parameters.get(f)) != null ? b : "").trim() || null;
  }, s = (f, b, h, w) => {
    var E;
    let S = o(f);
    return S === null ? w ? r(f, "missing", f) : null : (E = b(S)) != null ? E : r(f, h, X(S), f);
  }, a = s("step", (f) => pt.includes(f) ? f : null, "step", !0), l = s("seek", $n, "key", !0), i = s("offer", $n, "key", !0), c = s("at", (f) => {
    var b, h;
    return Se((h = (b = Gu.exec(f)) == null ? void 0 : b[1]) != null ? h : "") ? f : null;
  }, "time", !0), u = s(
    "outcome",
    (f) => zr.includes(f) ? f : null,
    "outcome",
    a === "confirm"
  ), d = s("on", (f) => Se(f) ? f : null, "day", a === "meet"), g = s("skill", (f) => he.test(f) ? f : null, "skill", !1);
  if (e.parameters.forEach((f, b) => {
    !da.includes(b) && f.trim() !== "" && n.push(Te(b, "unknown-parameter", X(b), da.join(", ")));
  }), a === null || l === null || i === null || c === null || a === "confirm" && u === null || a === "meet" && d === null)
    return { call: e, step: null, faults: n };
  let [p, y] = ee({ seek: l, offer: i });
  if (p === y)
    return r("offer", "alone"), { call: e, step: null, faults: n };
  t !== p && t !== y && r("seek", "not-yours", t);
  let x = o("note"), m = qt("note", x != null ? x : "", t);
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
function zu(e, t, ...n) {
  return { parameter: e, key: `localskills-template-step-fault-${t}`, parameters: n };
}

// src/core/exchange/keep-own-words.ts
function ga({ template: e, parameters: t }) {
  return JSON.stringify([e, Array.from(t)]);
}
function Vu(e, t) {
  let n = /* @__PURE__ */ new Map();
  return t.map(ga).forEach((r) => {
    var o;
    return n.set(r, ((o = n.get(r)) != null ? o : 0) + 1);
  }), e.filter((r) => {
    var a;
    let o = ga(r), s = (a = n.get(o)) != null ? a : 0;
    return n.set(o, s - 1), s <= 0;
  });
}
function Ku(e, { start: t, end: n }) {
  let r = (t === 0 || e.charAt(t - 1) === `
`) && e.charAt(n) === `
`;
  return e.slice(0, t) + e.slice(r ? n + 1 : n);
}
function mn(e, t, n) {
  let r = e;
  for (let o = 0; o < 20; o++) {
    let s = Vu(n(r), t);
    if (s.length === 0)
      return r;
    let a = (l, i) => i !== l && i.start >= l.start && i.end <= l.end;
    r = s.filter((l) => !s.some((i) => a(l, i))).sort((l, i) => i.start - l.start).reduce(Ku, r);
  }
  return null;
}

// src/core/wikitext/same-calls.ts
function at(e, t) {
  let n = (r) => JSON.stringify(r.map(({ template: o, parameters: s }) => [o, Array.from(s)]));
  return n(e) === n(t);
}

// src/ui/exchange/take-out-merged.ts
function pa(e, t, n) {
  return A(this, null, function* () {
    var o;
    let r = (yield e.readPages([n.title])).get(n.title);
    r !== void 0 && !at(t((o = r.latest.text) != null ? o : ""), t(n.text)) && (yield e.save(I(T({}, n), { baseRevision: r.latest.id })));
  });
}

// src/ui/exchange-meeting/own-page.ts
function it(o, s) {
  return A(this, arguments, function* (e, t, n = "ask", r = {}) {
    let { wiki: a, titles: l, user: i } = e, c = l.people(i.name), u = "", d = () => A(null, null, function* () {
      var S, E, O, L, v, F, U, M, P, R, N;
      let { people: p, ownPages: y } = yield a.readPeople([i.name]), x = y.get(i.name);
      if (x === null)
        throw new se("not-yours", "");
      c = x != null ? x : c;
      let m = (S = (yield a.readPages([c])).get(c)) != null ? S : null;
      if (m === null || m.latest.user === i.name)
        return { page: m, ownText: (E = m == null ? void 0 : m.latest.text) != null ? E : "", ownRevision: (O = m == null ? void 0 : m.latest.id) != null ? O : null, isForeign: !1 };
      let f = (F = (v = (L = p.get(i.name)) == null ? void 0 : L.pages.find((_) => _.title === m.title)) == null ? void 0 : v.own) != null ? F : null, b = yield a.templateReader(), h = (P = (M = f == null ? void 0 : f.text) != null ? M : mn((U = m.latest.text) != null ? U : "", [], b)) != null ? P : "", w = !at(b(h), b((R = m.latest.text) != null ? R : ""));
      return { page: m, ownText: h, ownRevision: (N = f == null ? void 0 : f.id) != null ? N : null, isForeign: w };
    }), g = (p) => A(null, null, function* () {
      var E, O, L, v;
      let { page: y, ownText: x, ownRevision: m, isForeign: f } = yield d();
      if (f && n === "ask")
        return { kind: "foreign-changes", by: (E = y == null ? void 0 : y.latest.user) != null ? E : null, ownRevision: m, revision: (O = y == null ? void 0 : y.latest.id) != null ? O : 0 };
      let b = f && n === "leave-out" ? x : (L = y == null ? void 0 : y.latest.text) != null ? L : "", h = yield a.templateReader(), w = h(b);
      if (y !== null && y.latest.user === i.name && t.isDone(w))
        return { kind: "saved" };
      u = t.isDone(w) ? b : t.apply(b, h);
      try {
        let { mergedWith: F } = yield a.save(T({
          title: c,
          text: u,
          summary: t.summary,
          baseRevision: (v = y == null ? void 0 : y.latest.id) != null ? v : 0
        }, r));
        F !== void 0 && (yield pa(a, h, { title: c, text: u, summary: t.summary }));
      } catch (F) {
        if (p > 0 && Ee(F) && F.reason === "edit-conflict")
          return g(p - 1);
        throw F;
      }
      return { kind: "saved" };
    });
    return g(1).catch((p) => ({
      kind: "fault",
      title: c,
      text: u,
      fault: Ee(p) ? p : new se("other", String(p))
    }));
  });
}

// src/ui/exchange-meeting/take-step.ts
function ma(e, t, n = {}) {
  let { messages: r, titles: o, user: s } = e, a = W(t.seek) === s.name ? W(t.offer) : W(t.seek);
  return it(e, {
    apply: (l, i) => Qt(
      n.newRecord ? Wo(l, n.newRecord, { readCalls: i }) : l,
      Ts(t)
    ),
    isDone: (l) => st(l, s.name).some(({ step: i }) => i !== null && i.step === t.step && i.seek === t.seek && i.offer === t.offer && i.at === t.at),
    // Messages used here: localskills-meeting-summary-ask, -accept, -decline, -withdraw, -meet, -confirm
    summary: r.text(`localskills-meeting-summary-${t.step}`, `[[:${o.people(a)}|${a}]]`)
  }, n.foreign, n.consent);
}

// src/ui/exchange-meeting/undelivered.ts
function Yu(e) {
  let { step: t, language: n, reasons: r } = e != null ? e : {};
  return typeof t == "object" && t !== null && typeof t.at == "string" && typeof t.seek == "string" && typeof t.offer == "string" && typeof n == "string" && Array.isArray(r);
}
function He(e, t, n) {
  let r = `localskills-undelivered/${t}/${n}`, o = () => {
    try {
      let i = JSON.parse(e.get(r) || "[]");
      return Array.isArray(i) ? i.filter(Yu) : [];
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
function fn(e) {
  return A(this, null, function* () {
    let { context: t, loaded: n, message: r, newRecord: o = null, place: s, isKept: a, setBusy: l, onTaken: i } = e, { step: c } = r, u = W(c.seek) === c.user ? W(c.offer) : W(c.seek), d = (g, p) => A(null, null, function* () {
      var m, f;
      let y = rt(t.messages, s);
      l(!0);
      let x = yield ma(t, c, { newRecord: o, foreign: g, consent: p });
      if (x.kind === "saved") {
        He(t.storage, t.wikiId, t.user.name).add(r), y.say(t.messages.text("localskills-meeting-saving-message", u));
        let b = yield pr(t, n, (f = yield (m = e.renew) == null ? void 0 : m.call(e)) != null ? f : r);
        l(!1), i(b);
        return;
      }
      l(!1), ot({ context: t, outcome: x, isKept: a, place: s, save: d }, g);
    });
    yield d("ask", {});
  });
}
function pr(o, s, a) {
  return A(this, arguments, function* (e, t, n, r = {}) {
    let l = He(e.storage, e.wikiId, e.user.name);
    l.add(n);
    let i = yield aa(e, t, n, r);
    return i.kind !== "fault" && l.remove(n), i;
  });
}
function yn(e) {
  return T({ outcome: null, on: null, note: null, skill: null }, e);
}

// src/ui/exchange-meeting/typed-notes.ts
function hn(e, t, n) {
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
function xn(e, t, n, r) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, { step: i } = n, c = W(i.seek) === s.name ? W(i.offer) : W(i.seek), u = k("div", {}), d = (y) => o.text(`localskills-meeting-${y}`, c), g = (y) => A(null, null, function* () {
    C(u, k("p", { role: "status" }, o.text("localskills-meeting-saving"))), z(u);
    let x = yield pr(e, t, n, y);
    x.kind === "fault" ? p(x) : C(u, B("success", d(x.kind === "sent" ? "message-sent" : "message-unwanted"))), z(u);
  }), p = (y) => {
    var x, m, f, b;
    C(
      u,
      B(
        "warning",
        k("p", {}, d("message-failed")),
        q(
          ...y === null ? [D(o.text("localskills-save-try-again"), "normal", () => {
            g();
          })] : [],
          D(d("message-drop"), "quiet", () => {
            He(a, l, s.name).remove(n), C(u), z(u);
          })
        )
      ),
      (y == null ? void 0 : y.kind) !== "fault" ? null : gr({
        context: e,
        fault: y.fault,
        title: (m = (x = y.section) == null ? void 0 : x.title) != null ? m : `User talk:${c}`,
        text: (b = (f = y.section) == null ? void 0 : f.text) != null ? b : "",
        isKept: !0,
        tryAgain: (h) => {
          g(h);
        }
      })
    );
  };
  return p(r), u;
}

// src/ui/exchange-meeting/ask-panel.ts
var Xu = ["level-unknown", "place-unknown", "confirmed-unknown", "methods-any", "waiting"];
function fa({ context: e, request: t, onMine: n, onClose: r }) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, i = W(t.key), c = k("div", { class: "ext-localSkills-meeting" }), u = cn(), d = hn(a, l, s.name), g = t.kind === "offer" ? "learn" : "teach", p = (S, ...E) => o.text(`localskills-meeting-${S}`, ...E), y = () => D(o.text("localskills-talk-mine"), "normal", n), x = (S) => {
    let E = B("notice", k("p", {}, S));
    C(c, E, q(y())), u.moveTo(E);
  }, m = (S, E, O, L) => {
    let v = O[0], F = tt(S, i).messages, U = Ct(L, E.languages, S.languages), M = k("div", {}), P = k("div", {}), R = k("div", {}), N = k("div", {}), _ = (j) => {
      Array.from(c.querySelectorAll("button, input, textarea, select")).forEach((Y) => {
        Y.disabled = j;
      }), c.setAttribute("aria-busy", String(j));
    }, H = an(o, {
      label: p("ask-note"),
      help: p("note-help"),
      value: d.read(t.key, t.kind),
      onChange: (j) => d.keep(t.key, t.kind, j)
    }), G = dr({
      label: p("ask-language"),
      help: p("ask-language-help", i),
      value: U[0],
      options: U.map((j) => ({ value: j, label: e.languageName(j) })),
      onChange: () => {
      }
    }), V = dr({
      label: p(`ask-belongs-${g}`),
      value: v.key,
      options: O.map(({ key: j, record: { skill: Y }, isNew: ie }) => ({
        value: j,
        label: ie ? p(`ask-new-${g}`, Me(e, S, Y)) : Me(e, S, Y)
      })),
      onChange(j) {
        var Y;
        v = (Y = O.find((ie) => ie.key === j)) != null ? Y : v, J();
      }
    }), J = () => {
      let j = lr(e, S, E, v).filter(({ code: dt }) => !Xu.includes(dt));
      C(M, ...j.length === 0 ? [] : [
        k("h3", {}, p("why")),
        k("ul", {}, ...j.map((dt) => k("li", {}, Ge(dt, {
          messages: o,
          taxonomy: S.taxonomy,
          languageName: (Mn) => e.languageName(Mn)
        }))))
      ]);
      let { languages: Y } = v.record;
      C(P, Nr(Y, E.languages) ? null : B("warning", p(
        "ask-no-language",
        i,
        Ot(e, E.languages),
        Ot(e, Y)
      )));
      let ie = Ks(e, S, E, v);
      C(R, ie === null ? null : B("notice", k("p", {}, nt(e, ie)))), C(
        N,
        q(ie === null ? D(p(`ask-${g}`, i), "primary", () => H.unlessPrivate(R, K)) : y())
      );
    }, K = () => A(null, null, function* () {
      let j = (Y) => {
        _(!1), C(R, Y), z(Y);
      };
      rt(o, R), _(!0);
      try {
        let { loaded: Y, obstacle: ie } = yield f();
        ie === null ? ce(Y) : j(B("warning", k("p", {}, p(`cannot-${ie}`, i))));
      } catch (Y) {
        j(b(Y, K));
      }
    }), ce = (j) => {
      let [Y, ie] = t.kind === "offer" ? [v.key, t.key] : [t.key, v.key], dt = yn({
        user: s.name,
        step: "ask",
        seek: Y,
        offer: ie,
        at: St(e, j),
        skill: E.skill,
        note: H.value()
      }), Mn = lr(e, j, E, v), br = { step: dt, language: G.value(), reasons: Mn, isOpen: !0 };
      fn({
        context: e,
        loaded: j,
        message: br,
        place: R,
        setBusy: _,
        newRecord: v.isNew ? v.record : null,
        isKept: d.isKept(t.key, t.kind),
        onTaken(Mt) {
          d.clear(t.key, t.kind);
          let wr = B(
            "success",
            k("p", {}, p("taken-ask", i, Me(e, S, E.skill))),
            Mt.kind === "fault" ? null : k("p", {}, p(Mt.kind === "sent" ? "message-sent" : "message-unwanted", i)),
            k("p", {}, p("ask-next"))
          );
          C(
            c,
            wr,
            Mt.kind === "fault" ? xn(e, j, br, Mt) : null,
            q(y(), D(p("close"), "normal", r))
          ), u.moveTo(wr);
        }
      });
    }, Ne = k("h2", {}, p(`ask-${g}`, i)), At = [
      k(
        "p",
        { class: "ext-localSkills-meeting-theirs" },
        k("strong", {}, rn(e, S, E.skill)),
        " \xB7 ",
        on(e, S, i, E)
      ),
      E.note === null ? null : k("blockquote", { class: "ext-localSkills-meeting-quote", dir: "auto" }, E.note)
    ];
    C(
      c,
      Ne,
      ...ln(e, S),
      ...At,
      M,
      P,
      O.length > 1 ? V.element : k("p", {}, p(`ask-makes-${g}`, Me(e, S, E.skill))),
      H.element,
      F ? G.element : B("notice", p("ask-no-messages", i)),
      k("p", { class: "ext-localSkills-meeting-quiet" }, p(F ? "ask-public" : "ask-public-quiet", i)),
      R,
      N,
      k("p", { class: "ext-localSkills-meeting-quiet" }, un(e, S.reportPage))
    ), J(), u.moveTo(Ne);
  }, f = () => A(null, null, function* () {
    var O;
    let [S, E] = yield Promise.all([
      ve(e, [i]),
      e.wiki.accountStates([i])
    ]);
    return { loaded: S, obstacle: Gs(e, S, t, (O = E.get(i)) != null ? O : "missing") };
  }), b = (S, E) => B(
    "error",
    k("p", {}, p("load-failed")),
    Ee(S) && S.explanation !== "" ? k("p", { dir: "auto" }, S.explanation) : null,
    q(D(o.text("localskills-save-try-again"), "normal", E))
  ), h = () => A(null, null, function* () {
    var v;
    let { loaded: S, obstacle: E } = yield f();
    if (E !== null) {
      x(p(`cannot-${E}`, i));
      return;
    }
    let O = oe(S, t.kind, t.key), L = yield Ys(e, S);
    m(S, O, Vs(e, S, O, L, (v = t.mine) != null ? v : null), L);
  }), w = () => {
    let S = k("p", { role: "status" }, p("loading"));
    C(c, S), u.moveTo(S), h().catch((E) => {
      let O = b(E, w);
      C(c, O), u.moveTo(O);
    });
  };
  return { element: c, start: w, focus: u.restore };
}

// src/ui/exchange-meeting/close-search.ts
function ya(e) {
  let { context: t, taxonomy: n, search: r, place: o, setBusy: s, skillName: a, onClosed: l } = e, { messages: i, user: c } = t, u = (g) => $e(g, c.name, { taxonomy: n }).map(({ record: p }) => p).filter((p) => p !== null).find(({ kind: p, id: y }) => p === "seek" && y === r.id), d = (g, p) => A(null, null, function* () {
    rt(i, o), s(!0);
    let y = yield it(t, {
      apply(x, m) {
        var b;
        let f = u(m(x));
        return f === void 0 ? x : (b = qo(x, r, I(T({}, f), { status: "matched", until: null }), { readCalls: m, taxonomy: n })) != null ? b : x;
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
    ot({ context: t, outcome: y, isKept: !1, place: o, save: d }, g);
  });
  d("ask", {});
}

// src/ui/exchange-meeting/exchange-item.ts
function xa(e) {
  let { context: t, loaded: n, exchange: r, act: o, draft: s } = e, { messages: a, user: l } = t, i = fe(r, l.name), c = (m, ...f) => a.text(`localskills-meeting-${m}`, ...f), u = k("div", {}), d = k("article", { class: "ext-localSkills-meeting-item" }), g = (m) => {
    Array.from(d.querySelectorAll("button, input, textarea")).forEach((f) => {
      f.disabled = m;
    }), d.setAttribute("aria-busy", String(m));
  }, p = (m) => o(m, u, g), y = (m, f) => an(a, T({
    label: m,
    value: s.read(),
    onChange: (b) => s.keep(b)
  }, f === void 0 ? {} : { help: f })), x = [
    k("h3", {}, rn(t, n, Tt(n, r), r.offer)),
    k("p", {}, nt(t, r)),
    ...Zu(e),
    ...Qu(e),
    ...ed(e)
  ];
  switch (r.state) {
    case "asked": {
      if (r.asker === l.name) {
        x.push(ha(e, "waits-until"), u, q(
          D(c("withdraw"), "normal", () => p({ step: "withdraw", note: null }))
        ));
        break;
      }
      let m = y(c("answer-note"), c("note-help")), f = D(c("accept"), "primary", () => {
        let h = () => p({ step: "accept", note: m.value() }), w = Ju(e, h, () => {
          C(u), f.focus();
        });
        m.unlessPrivate(u, () => {
          w === null ? h() : (C(u, w), z(w));
        });
      }), b = D(c("decline"), "normal", () => {
        let h = B("warning", k("p", {}, c("decline-sure", i)), q(
          D(c("decline-yes"), "normal", () => m.unlessPrivate(u, () => p({ step: "decline", note: m.value() }))),
          D(c("decline-back"), "normal", () => {
            C(u), b.focus();
          })
        ));
        C(u, h), z(h);
      });
      x.push(...td(e), ha(e, "answer-until"), m.element, u, q(f, b));
      break;
    }
    case "accepted":
      x.push(...nd(e, p, y, u), u);
      break;
    case "done": {
      let m = nn(n, r, l.name);
      m !== null && x.push(k("p", {}, c("search-open")), u, q(
        D(c("close-search"), "primary", () => e.closeSearch(m, u, g))
      ));
    }
  }
  return x.push(k(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    on(t, n, i, W(r.offer) === i ? oe(n, "offer", r.offer) : oe(n, "seek", r.seek)),
    " \xB7 ",
    k("a", { href: t.pageUrl(`User talk:${i}`), target: "_blank", rel: "noopener" }, c("talk"))
  )), x.forEach((m) => {
    m !== null && d.appendChild(typeof m == "string" ? document.createTextNode(m) : m);
  }), d;
}
function Ju({ context: e, loaded: t, exchange: { offer: n } }, r, o) {
  var d;
  let { messages: s, user: a } = e, l = (g, ...p) => s.text(`localskills-meeting-full${g}`, ...p), i = oe(t, "offer", n), c = (d = i == null ? void 0 : i.capacity) != null ? d : t.matching.usualCapacity, u = ge(e, t).filter((g) => g.offer === n && g.state === "accepted").length;
  return i === null || i.user !== a.name || u < c ? null : B(
    "warning",
    k("p", {}, l("", c, u)),
    q(D(l("-accept"), "normal", r), D(l("-not-now"), "normal", o)),
    k("p", {}, k("a", {
      href: ir(e, t, a.name, i),
      target: "_blank",
      rel: "noopener"
    }, l("-change")))
  );
}
function Qu({ exchange: e }) {
  return e.steps.filter(({ note: t }) => t !== null).map(({ user: t, note: n }) => k(
    "blockquote",
    { class: "ext-localSkills-meeting-quote", dir: "auto" },
    k("div", {}, n),
    k("footer", {}, "\u2014 ", k("bdi", {}, t))
  ));
}
function Zu({ context: { messages: e, user: t }, exchange: n }) {
  let { confirmed: r, state: o } = n, s = fe(n, t.name), a = (u) => e.text(`localskills-meeting-outcome-${u}`), [l, i] = [r.get(t.name), r.get(s)];
  if (o === "accepted")
    return i === void 0 || l !== void 0 ? [] : [k("p", {}, k("strong", {}, e.text("localskills-meeting-how-was-it", s, a(i))))];
  let c = [
    ...l === void 0 ? [] : [e.text("localskills-meeting-said-mine", a(l))],
    ...i === void 0 ? [] : [e.text("localskills-meeting-said", s, a(i))]
  ];
  return c.length === 0 ? [] : [k("ul", {}, ...c.map((u) => k("li", {}, u)))];
}
function ed({ context: e, loaded: t, exchange: n }) {
  let { messages: r, user: o } = e, s = fe(n, o.name), a = oe(t, "seek", n.seek), l = (a == null ? void 0 : a.user) === s ? a : oe(t, "offer", n.offer);
  if (l === null || l.user !== s || n.state !== "asked" && n.state !== "accepted")
    return [];
  let { kind: i, languages: c, level: u, note: d } = l, g = (p) => k("p", { class: "ext-localSkills-meeting-quiet" }, p);
  return [
    ...d === null ? [] : [k(
      "blockquote",
      { class: "ext-localSkills-meeting-quote", dir: "auto" },
      k("div", {}, d),
      k("footer", {}, "\u2014 ", k("bdi", {}, r.text(`localskills-meeting-note-of-${i}`, s)))
    )],
    ...c.length === 0 ? [] : [g(r.text("localskills-meeting-their-languages", s, Ot(e, c)))],
    ...u === null ? [] : [g(r.text(
      `localskills-meeting-their-level-${i}`,
      s,
      r.text(`localskills-template-level-${u}`)
    ))]
  ];
}
function td({ context: e, loaded: t, exchange: { seek: n, offer: r } }) {
  let { messages: o } = e, a = [oe(t, "seek", n), oe(t, "offer", r)].map((i) => i == null ? void 0 : i.user), l = zt(n, r, {
    records: t.records.filter(({ user: i }) => a.includes(i)),
    date: Ae(e, t),
    taxonomy: t.taxonomy,
    requests: Kt(ge(e, t))
  }, t.matching).filter(Vt);
  return l.length === 0 ? [] : [
    k("p", {}, o.text("localskills-meeting-why")),
    k("ul", {}, ...l.map((i) => k("li", {}, Ge(i, {
      messages: o,
      taxonomy: t.taxonomy,
      languageName: (c) => e.languageName(c)
    }))))
  ];
}
function ha({ context: e, exchange: t }, n) {
  return t.expires === null ? null : k(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    e.messages.text(`localskills-meeting-${n}`, e.formatDate(t.expires))
  );
}
function nd({ context: e, loaded: t, exchange: n, draft: r }, o, s, a) {
  var b;
  let { messages: l, user: i } = e, c = (h, ...w) => l.text(`localskills-meeting-${h}`, ...w), u = Ae(e, t), d = n.confirmed.get(i.name), g = sn({ label: c("day"), kind: "date", value: (b = n.on) != null ? b : "", onChange: () => {
  } }), p = () => {
    let h = String(g.value());
    /^\d{4}-\d{2}-\d{2}$/.test(h) ? o({ step: "meet", on: h, note: null }) : (g.setFault(c("day-missing")), g.focus());
  }, y = k(
    "details",
    { class: "ext-localSkills-meeting-part" },
    k("summary", {}, c(n.on === null ? "agree-day" : "change-day")),
    k("p", {}, c("day-help")),
    g.element,
    q(D(c("save-day"), "primary", p))
  ), x = (h) => {
    let w = () => o({ step: "confirm", outcome: h, note: m.value() });
    if (h === "not-met" || n.on === null || n.on <= u) {
      w();
      return;
    }
    let S = B("warning", k("p", {}, c("day-to-come", e.formatDate(n.on))), q(
      D(c("met-already"), "normal", w),
      D(c("not-yet"), "normal", () => {
        C(a), f.querySelector("summary").focus();
      })
    ));
    C(a, S), z(S);
  }, m = s(c("outcome-note"), c("note-help")), f = k(
    "details",
    { class: "ext-localSkills-meeting-part" },
    k("summary", {}, c("outcome")),
    m.element,
    q(
      ...[["learned", "primary"], ["partly", "normal"], ["not-met", "normal"]].map(([h, w]) => D(c(`outcome-${h}`), w, () => m.unlessPrivate(a, () => x(h))))
    )
  );
  return y.open = n.on === null && n.confirmed.size === 0, f.open = d === void 0 && n.on !== null && n.on <= u || n.confirmed.size > 0 || r.read() !== "", [
    d === void 0 ? null : k("p", {}, c(`confirmed-${d}`, fe(n, i.name))),
    d === void 0 ? y : null,
    d === void 0 ? f : null
  ];
}

// src/ui/exchange-meeting/long-list.ts
var ka = 20;
function ba(e, t, n) {
  let r = k("div", {}), o = (s) => {
    var i;
    let a = t.slice(s, s + ka).map(n);
    a.forEach((c) => r.appendChild(c));
    let l = t.length - s - a.length;
    if (l > 0) {
      let c = q(D(e.text("localskills-meeting-show-more", Math.min(ka, l), l), "normal", () => {
        r.removeChild(c);
        let u = o(s + a.length);
        u !== null && z(u);
      }));
      r.appendChild(c);
    }
    return (i = a[0]) != null ? i : null;
  };
  return o(0), r;
}
function mr(e, t) {
  let n = k("details", { class: "ext-localSkills-meeting-folded" }, k("summary", {}, e)), r = !1, o = () => {
    r || (r = !0, n.appendChild(t()));
  };
  return n.firstChild.addEventListener("click", o), n.addEventListener("toggle", () => {
    n.open && o();
  }), n;
}

// src/ui/exchange-meeting/preferences-form.ts
function wa(e, t) {
  let { messages: n, user: r } = e, o = (g) => n.text(`localskills-meeting-${g}`), s = tt(t, r.name), a = k("div", {}), l = () => C(a), i = cr({ label: o("no-messages"), help: o("no-messages-help"), value: !s.messages, onChange: l }), c = cr({ label: o("no-matches"), help: o("no-matches-help"), value: !s.matches, onChange: l }), u = D(o("save-wishes"), "normal", () => {
    d("ask", {});
  }), d = (g, p) => A(null, null, function* () {
    let y = { messages: !i.value(), matches: !c.value() }, x = k("p", { role: "status" }, o("saving"));
    C(a, x), z(x), u.setDisabled(!0);
    let m = yield it(e, {
      apply: (b, h) => vs(b, h(b), y),
      isDone(b) {
        let { preferences: h } = wt(b);
        return h.messages === y.messages && h.matches === y.matches;
      },
      summary: o("summary-wishes")
    }, g, p);
    if (u.setDisabled(!1), m.kind !== "saved") {
      ot({ context: e, outcome: m, isKept: !1, place: a, save: d }, g);
      return;
    }
    let f = od(e, yield rd(e, t, y));
    C(a, f), z(f);
  });
  return k("div", {}, i.element, c.element, a, q(u));
}
function rd(e, t, n) {
  return A(this, null, function* () {
    var l, i;
    let { wiki: r, user: o } = e, s = ((i = (l = t.people.get(o.name)) == null ? void 0 : l.pages) != null ? i : []).filter(({ title: c }) => c !== t.ownPage), a = s.length === 0 ? null : yield r.templateReader();
    return a === null ? [] : s.filter(({ own: c, optOuts: u, refused: d }) => [c, u, d].some((g) => {
      var y;
      let { preferences: p } = wt(a((y = g == null ? void 0 : g.text) != null ? y : ""));
      return n.messages && !p.messages || n.matches && !p.matches;
    })).map(({ title: c }) => c);
  });
}
function od({ messages: e, pageUrl: t }, n) {
  return n.length === 0 ? B("success", e.text("localskills-meeting-wishes-saved")) : B(
    "warning",
    k("p", {}, e.text("localskills-meeting-wishes-still", n.length)),
    k("ul", {}, ...n.map((r) => k("li", {}, k("a", {
      href: t(r, { action: "edit", redirect: "no" }),
      target: "_blank",
      rel: "noopener"
    }, k("bdi", {}, r)))))
  );
}

// src/ui/exchange-meeting/mine-panel.ts
var sd = 3;
function Ea(e, t = null) {
  let { messages: n, user: r, storage: o, wikiId: s } = e, a = k("div", { class: "ext-localSkills-meeting" }), l = cn(), i = hn(o, s, r.name), c = (h, ...w) => n.text(`localskills-meeting-${h}`, ...w), u = (h, w, S, E, O) => {
    let L = fe(w, r.name), { seek: v, offer: F } = w, U = yn(T({
      user: r.name,
      seek: v,
      offer: F,
      at: St(e, h, w),
      skill: Tt(h, w) || null
    }, S)), [M = "en"] = Ct(Rt(h, r.name), Rt(h, L), h.languages), P = { step: U, language: M, reasons: [], isOpen: !1 }, R = ar(h, U), N = () => {
      var H;
      return (H = ge(e, R).find((G) => G.seek === v && G.offer === F)) != null ? H : w;
    };
    fn({
      context: e,
      loaded: h,
      message: P,
      place: E,
      setBusy: O,
      isKept: i.isKept(v, F),
      renew() {
        return A(this, null, function* () {
          return R = ar(yield ve(e).catch(() => h), U), I(T({}, P), { isOpen: N().state === "accepted" });
        });
      },
      onTaken(H) {
        i.clear(v, F), f(R, d(R, N(), S, H), N());
      }
    });
  }, d = (h, w, S, E) => {
    let O = fe(w, r.name);
    return B(
      "success",
      k("p", {}, c(`taken-${S.step}`, O, Me(e, h, Tt(h, w)))),
      w.state === "done" ? k("p", {}, nt(e, w)) : null,
      E.kind === "fault" ? null : k("p", {}, c(E.kind === "sent" ? "message-sent" : "message-unwanted", O))
    );
  }, g = (h, w) => w.length === 0 ? [] : [ba(n, w, (S) => xa({
    context: e,
    loaded: h,
    exchange: S,
    act: (E, O, L) => u(h, S, E, O, L),
    closeSearch(E, O, L) {
      let v = Me(e, h, E.skill);
      ya({
        context: e,
        taxonomy: h.taxonomy,
        search: E,
        place: O,
        setBusy: L,
        skillName: v,
        onClosed: () => p(h, S, E)
      });
    },
    draft: {
      read: () => i.read(S.seek, S.offer),
      keep: (E) => i.keep(S.seek, S.offer, E)
    }
  }))], p = (h, w, S) => f(
    I(T({}, h), { records: h.records.map((E) => E === S ? I(T({}, E), { status: "matched" }) : E) }),
    B("success", k("p", {}, c("search-closed", Me(e, h, S.skill)))),
    w
  ), y = (h, w) => w.length === 0 ? null : k("section", {}, k("h2", {}, h), ...w), x = (h, ...w) => k("details", { class: "ext-localSkills-meeting-folded" }, k("summary", {}, h), ...w), m = () => k(
    "div",
    {},
    k("p", {}, c("none")),
    k("p", {}, c(t === null ? "none-board" : "none-next")),
    t === null ? null : q(
      D(n.text("localskills-start-offer"), "primary", () => t("offer")),
      D(n.text("localskills-start-seek"), "normal", () => t("seek"))
    ),
    k("p", {}, k("a", { href: e.pageUrl(`Special:MyLanguage/${e.titles.exchange()}`) }, c("board")))
  ), f = (h, w, S = null) => {
    var J;
    let E = ge(e, h), { toAnswer: O, toConfirm: L, agreed: v, asked: F, earlier: U } = tn(E, r.name), M = ({ state: K, seek: ce, offer: Ne }) => K === "done" && (ce === (S == null ? void 0 : S.seek) && Ne === S.offer || nn(h, { seek: ce }, r.name) !== null), P = U.filter((K) => !M(K)), R = Ws(e, h), N = /* @__PURE__ */ new Map(), _ = O.filter(({ asker: K }) => {
      var ce;
      return N.set(K, ((ce = N.get(K)) != null ? ce : 0) + 1), N.get(K) <= sd;
    }), H = O.filter((K) => !_.includes(K)), G = O.length + L.length + v.length + F.length + U.length === 0;
    C(
      a,
      w,
      ...ln(e, h),
      ...He(o, s, r.name).all().map((K) => xn(e, h, K, null)),
      G ? m() : null,
      !G && O.length + L.length === 0 ? k("p", { class: "ext-localSkills-meeting-quiet" }, c("none-to-answer")) : null,
      y(c("finished"), g(h, U.filter(M))),
      y(c("to-answer", O.length), [
        ...g(h, _),
        ...H.length === 0 ? [] : [mr(c("more-asked", H.length), () => k("div", {}, ...g(h, H)))]
      ]),
      y(c("to-confirm", L.length), g(h, L)),
      y(c("agreed"), g(h, v)),
      y(c("asked"), g(h, F)),
      P.length === 0 ? null : mr(c("earlier", P.length), () => k("div", {}, ...g(h, P))),
      R.length === 0 ? null : x(c("in-vain", R.length), k("ul", {}, ...R.map(({ step: K, reason: ce }) => (
        // Messages used here: all that begin with localskills-meeting-reason-
        k("li", {}, c("in-vain-step", fe(K, r.name), c(`reason-${ce}`)))
      )))),
      x(c("wishes"), wa(e, h)),
      k("p", { class: "ext-localSkills-meeting-quiet" }, un(e, h.reportPage))
    );
    let V = a.firstElementChild;
    l.moveTo((J = V.querySelector(":scope > h2")) != null ? J : V);
  }, b = () => {
    let h = k("p", { role: "status" }, c("loading"));
    C(a, h), l.moveTo(h), ve(e).then((w) => f(w, null)).catch((w) => {
      let S = B(
        "error",
        k("p", {}, c("load-failed")),
        Ee(w) && w.explanation !== "" ? k("p", { dir: "auto" }, w.explanation) : null,
        q(D(n.text("localskills-save-try-again"), "normal", b))
      );
      C(a, S), l.moveTo(S);
    });
  };
  return { element: a, start: b, focus: l.restore };
}

// src/ui/show-dialog.ts
function fr(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function ad(e) {
  let { history: t, location: n } = window, r = n.href, o = !1, s = null, a = (l) => {
    !o || fr(l.state) || (o = !1, n.href === r && l.stopImmediatePropagation(), s !== null ? s() : e());
  };
  return window.addEventListener("popstate", a, !0), {
    put() {
      fr(t.state) || t.pushState(I(T({}, t.state), { localSkillsDialog: !0 }), ""), o = !0;
    },
    takeOff: () => new Promise((l) => {
      let i = () => {
        window.removeEventListener("popstate", a, !0), l();
      };
      if (!o || !fr(t.state)) {
        i();
        return;
      }
      s = i, setTimeout(i, 500), t.back();
    })
  };
}
function Sa(e, t, n) {
  let r = new OO.ui.WindowManager(), { getWindowManager: o } = OO.ui, s = () => o().getCurrentWindow() !== null, a = ad(() => {
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
var id = 680;
function Ra(e, t, n, r = !1) {
  let { messages: o } = e, s = (u) => o.text(u ? "localskills-meeting-ask-title" : "localskills-talk-mine"), a = null, l = null;
  class i extends OO.ui.ProcessDialog {
    getSetupProcess(d) {
      return super.getSetupProcess(d).next(() => {
        t === null ? this.showMine() : this.show(!0, fa({
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
      return id;
    }
    showMine() {
      this.show(!1, Ea(e, r ? (d) => {
        l = d, this.close();
      } : null));
    }
    show(d, g) {
      a = g, this.title.setLabel(s(d)), C(this.$body[0], g.element), g.start();
    }
  }
  i.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsMeeting",
    size: "large",
    title: s(t !== null),
    actions: [{ action: "close", label: o.text("localskills-meeting-close"), flags: ["safe", "close"], modes: void 0 }]
  });
  let c = new i({ size: "large", classes: ["ext-localSkills-meeting-dialog"] });
  Sa(c, "ext-localSkills-meeting-open", () => n(l));
}

// src/ui/exchange-meeting/count-waiting.ts
function Ta(e) {
  return A(this, null, function* () {
    let { toAnswer: t, toConfirm: n } = tn(ge(e, yield ve(e)), e.user.name);
    return t.length + n.length;
  });
}

// src/extension/configured-root.ts
var ld = "MediaWiki:LocalSkills.json", lt = null;
function cd() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function kn(e) {
  let t = cd();
  return t !== null ? Promise.resolve(t) : (lt = lt != null ? lt : e.get({
    action: "query",
    prop: "revisions",
    titles: ld,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((n) => {
    var o, s, a;
    let { query: { pages: [r] } } = n;
    return Ds((a = (s = (o = r == null ? void 0 : r.revisions) == null ? void 0 : o[0]) == null ? void 0 : s.slots.main.content) != null ? a : null).root;
  }, (n) => {
    throw lt = null, n;
  }), lt);
}

// src/extension/without-idling.ts
var Oa = 0, bn = null;
function ud(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function va(e) {
  let t = mw;
  Oa++ === 0 && (bn = t.requestIdleCallback, t.requestIdleCallback = ud);
  let n = () => {
    --Oa === 0 && bn !== null && (t.requestIdleCallback = bn, bn = null);
  }, r = mw.loader.using(e);
  return r.then(n, n), r;
}

// src/extension/load-modules.ts
function Aa(e) {
  var r;
  let t = (o) => mw.loader.getState(o) !== null, n = ((r = e.find((o) => o.some(t))) != null ? r : []).filter(t);
  return n.filter((o) => mw.loader.getState(o) === "error").forEach((o) => {
    mw.loader.state({ [o]: "registered" });
  }), va(n);
}

// src/extension/exchange-buttons.ts
var Ma = [["ext.localSkills.exchange", "ext.localSkills.pickers"], ["ext.gadget.LocalSkills-exchange", "ext.gadget.LocalSkills-pickers"]];
function Pa() {
  return Ma.some(([e]) => mw.loader.getState(e) !== null);
}
function La(e) {
  return Aa(Ma).then(() => {
    mw.hook("localSkills.editRecord").fire(e);
  });
}

// src/ui/messages.ts
function Na(e, t) {
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
var dd = ["zero", "one", "two", "few", "many", "other"], gd = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function pd(e) {
  var t;
  try {
    return (t = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? t : "en";
  } catch (n) {
    return "en";
  }
}
function md(e, t, n) {
  var c;
  let r = t.find((u) => /^\d+=/.test(u) && parseInt(u, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = t.filter((u) => !/^\d+=/.test(u)), { PluralRules: s } = Intl, a = s === void 0 ? null : new s(n), i = (a === null ? ["one", "other"] : dd.filter((u) => a.resolvedOptions().pluralCategories.includes(u))).indexOf(a === null ? e === 1 ? "one" : "other" : a.select(e));
  return (c = o[Math.min(i, o.length - 1)]) != null ? c : "";
}
function Ia(e, t, n) {
  let r = pd(e), o = [e, ...n.languageChain.filter((l) => l !== e)], s = ea(o), a = (l, i = 0) => s(l, i);
  return {
    language: e,
    languageChain: o,
    direction: Ln(e),
    has: (l) => t[l] !== void 0 || n.has(l),
    number: a,
    text(l, ...i) {
      let c = t[l];
      if (c === void 0)
        return n.text(l, ...i);
      let u = (y) => i[Number(y.replace(/\D/g, "")) - 1], d = (y) => y.replace(/\$\d/g, (x) => {
        let m = u(x);
        return m === void 0 ? x : typeof m == "number" ? a(m, ta(m)) : m;
      }), g = "", p = 0;
      return c.replace(gd, (y, x, m, f) => {
        var S, E;
        let [b = "", ...h] = m.split("|"), w = x.toUpperCase() === "PLURAL" ? md(Number((S = u(b)) != null ? S : 0), h, r) : (E = h[h.length - 1]) != null ? E : "";
        return g += d(c.slice(p, f)) + d(w), p = f + y.length, "";
      }), g + d(c.slice(p));
    }
  };
}

// src/wiki/action-api/query.ts
function Fa(e, t) {
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
      for (var u = le(Fa(e, t)), d, g, p; d = !(g = yield new ue(u.next())).done; d = !1) {
        let y = g.value;
        for (let x of (o = (r = y.query) == null ? void 0 : r.pages) != null ? o : []) {
          let m = (s = x.pageid) != null ? s : x.title, f = n.get(m), b = [...(a = f == null ? void 0 : f.revisions) != null ? a : [], ...(l = x.revisions) != null ? l : []], h = [...(i = f == null ? void 0 : f.redirects) != null ? i : [], ...(c = x.redirects) != null ? c : []];
          n.set(m, I(T(T({}, f), x), { revisions: b, redirects: h }));
        }
        y.batchcomplete === !0 && (yield* be(n.values()), n = /* @__PURE__ */ new Map());
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
    yield* be(n.values());
  });
}
function wn(e, t, n) {
  return ke(this, null, function* () {
    var r, o;
    try {
      for (var s = le(Fa(e, T({ list: t }, n))), a, l, i; a = !(l = yield new ue(s.next())).done; a = !1) {
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
function Ca(e) {
  var t, n;
  return new Map(((n = (t = e.query) == null ? void 0 : t.normalized) != null ? n : []).map(({ from: r, to: o }) => [r, o]));
}
function En(e, t, n) {
  return A(this, null, function* () {
    if (t.length === 0)
      return;
    let r = yield e.batchSize();
    for (let o = 0; o < t.length; o += r)
      yield n(t.slice(o, o + r));
  });
}

// src/wiki/action-api/site-info.ts
function $a(e) {
  return A(this, null, function* () {
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
      language: _a(t.general.lang, yield Da(e, [t.general.lang])),
      namespaces: n,
      isCaseSensitive: t.general.case === "case-sensitive",
      extensionTags: t.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function Da(e, t) {
  return A(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...t]
    });
    return n.languageinfo;
  });
}
function _a(e, t) {
  var r, o;
  let n = t[e];
  return { code: e, fallbacks: (r = n == null ? void 0 : n.fallbacks) != null ? r : [], direction: (o = n == null ? void 0 : n.dir) != null ? o : "ltr" };
}
function Ha(e) {
  let t = null;
  return (n) => A(null, null, function* () {
    if (t === null) {
      let r = /* @__PURE__ */ new Set();
      t = { codes: r, languages: Promise.resolve().then(() => (t = null, Da(e, Array.from(r)))) };
    }
    return t.codes.add(n), _a(n, yield t.languages);
  });
}
function Ua(e, t) {
  let n = (o) => o.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [o, s] of r === -1 ? [] : t)
    if (o !== 0 && s.some((a) => n(a) === n(e.slice(0, r))))
      return { namespace: o, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var yr = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, ct = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, fd = 2, yd = 6e4, hd = 5, xd = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Sn(e) {
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
function Ba(e) {
  var n, r;
  let t = (n = e.revisions) == null ? void 0 : n[0];
  return t === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Sn(t)
  };
}
function Wa(e) {
  let t = null, n = () => (t != null || (t = $a(e).catch((u) => {
    throw t = null, u;
  })), t);
  function r(u) {
    return A(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield En(e, [...new Set(u)], (g) => A(null, null, function* () {
        let p = new Map(g.map((h) => [h, h])), y = /* @__PURE__ */ new Map();
        try {
          for (var x = le(Ue(I(T({}, e), {
            read: (w) => A(null, null, function* () {
              let S = yield e.read(w);
              return Ca(S).forEach((E, O) => p.set(O, E)), S;
            })
          }), T({ titles: g, prop: ["revisions", "info"] }, ct))), m, f, b; m = !(f = yield x.next()).done; m = !1) {
            let h = f.value;
            let w = Ba(h);
            w !== null && y.set(w.title, w);
          }
        } catch (f) {
          b = [f];
        } finally {
          try {
            m && (f = x.return) && (yield f.call(x));
          } finally {
            if (b)
              throw b[0];
          }
        }
        for (let [h, w] of p) {
          let S = y.get(w);
          S !== void 0 && d.set(h, S);
        }
      })), d;
    });
  }
  function o(u, d) {
    return A(this, null, function* () {
      let { namespace: g, rest: p } = Ua(u, (yield n()).namespaces), y = d ? "g" : "";
      return { [`${y}apnamespace`]: g, [`${y}apprefix`]: p };
    });
  }
  function s(u) {
    return ke(this, null, function* () {
      try {
        for (var d = le(Ue(e, T(I(T({}, u), { prop: ["revisions", "info"] }), ct))), g, p, y; g = !(p = yield new ue(d.next())).done; g = !1) {
          let x = p.value;
          let m = Ba(x);
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
    return ke(this, null, function* () {
      yield* be(s(T({ generator: "allpages", gaplimit: "max" }, yield new ue(o(u, !0)))));
    });
  }
  function l(u) {
    return ke(this, null, function* () {
      for (let d of u)
        yield* be(s({ generator: "embeddedin", geititle: d, geinamespace: fd, geilimit: "max" }));
    });
  }
  function i(u, d, g) {
    return A(this, null, function* () {
      var y, x, m, f;
      let { query: p } = yield e.read(T({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (f = (m = (x = (y = p == null ? void 0 : p.pages) == null ? void 0 : y[0]) == null ? void 0 : x.revisions) == null ? void 0 : m.map(Sn)) != null ? f : [];
    });
  }
  let c = (u, d) => A(null, null, function* () {
    var g;
    return (g = (yield i(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: n,
    languageInfo: Ha(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => A(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield En(e, u, (p) => A(null, null, function* () {
        try {
          for (var y = le(Ue(e, {
            titles: p,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), x, m, f; x = !(m = yield y.next()).done; x = !1) {
            let { title: b, templates: h = [] } = m.value;
            h.length > 0 && g.add(b);
          }
        } catch (m) {
          f = [m];
        } finally {
          try {
            x && (m = y.return) && (yield m.call(y));
          } finally {
            if (f)
              throw f[0];
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
    childrenBelow: (u) => A(null, null, function* () {
      var m, f, b;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: p } = yield o(u, !1), y = p.replace(/ /g, "_"), x = g === 0 ? "" : `${(f = (m = (yield n()).namespaces.get(g)) == null ? void 0 : m[0]) != null ? f : ""}:`;
      for (let h = y; h !== void 0; ) {
        let w = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: p,
          apfrom: h,
          aplimit: "max"
        });
        h = (b = w.continue) == null ? void 0 : b.apcontinue;
        for (let { title: S } of w.query.allpages) {
          let [E, ...O] = S.slice(x.length + p.length).split("/");
          d.add(E != null ? E : ""), O.length > 0 && h !== void 0 && h.startsWith(`${y}${E != null ? E : ""}/`) && (h = `${y}${E != null ? E : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => A(null, null, function* () {
      var g, p;
      let d = [];
      try {
        for (var y = le(Ue(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), x, m, f; x = !(m = yield y.next()).done; x = !1) {
          let b = m.value;
          d.push(...(p = (g = b.redirects) == null ? void 0 : g.map((h) => h.title)) != null ? p : []);
        }
      } catch (m) {
        f = [m];
      } finally {
        try {
          x && (m = y.return) && (yield m.call(y));
        } finally {
          if (f)
            throw f[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => A(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield En(e, u, (p) => A(null, null, function* () {
        var y;
        try {
          for (var x = le(Ue(e, T({
            revids: p,
            prop: "revisions"
          }, d === "with-texts" ? ct : yr))), m, f, b; m = !(f = yield x.next()).done; m = !1) {
            let h = f.value;
            (y = h.revisions) == null || y.forEach((w) => g.set(w.revid, Sn(w)));
          }
        } catch (f) {
          b = [f];
        } finally {
          try {
            m && (f = x.return) && (yield f.call(x));
          } finally {
            if (b)
              throw b[0];
          }
        }
      })), g;
    }),
    firstRevision: (u) => c(u, T({ rvdir: "newer" }, yr)),
    newestRevisionBy: (u, d) => c(u, T({ rvuser: d }, ct)),
    revisionsAfter: (u, d) => A(null, null, function* () {
      let g = [];
      try {
        for (var p = le(Ue(e, T({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, yr))), y, x, m; y = !(x = yield p.next()).done; y = !1) {
          let { revisions: f = [] } = x.value;
          g.push(...f.filter(({ revid: b }) => b !== d).map(Sn));
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
    revisionsBySince: (u, d, g) => i(u, hd, T({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, ct)),
    movesAround: (g) => A(null, [g], function* ({ timestamp: u, user: d }) {
      var y;
      let p = [];
      try {
        for (var x = le(wn(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + yd).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), m, f, b; m = !(f = yield x.next()).done; m = !1) {
          let h = f.value;
          (d === null || h.user === void 0 || h.user === d) && p.push((y = h.title) != null ? y : null);
        }
      } catch (f) {
        b = [f];
      } finally {
        try {
          m && (f = x.return) && (yield f.call(x));
        } finally {
          if (b)
            throw b[0];
        }
      }
      return p;
    }),
    revisionsBy: (u, d, g) => i(u, g, T({ rvuser: d }, ct)),
    recombinedPagesSince: (u) => A(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let f of xd)
        try {
          for (var p = le(wn(e, "logevents", I(T({}, f), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), y, x, m; y = !(x = yield p.next()).done; y = !1) {
            let { title: b, logpage: h, params: w } = x.value;
            h !== void 0 && h !== 0 && d.add(h), [b, w == null ? void 0 : w.dest_title].forEach((S) => S !== void 0 && g.add(S));
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
    renamesSince: (u) => A(null, null, function* () {
      var g;
      let d = [];
      try {
        for (var p = le(wn(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), y, x, m; y = !(x = yield p.next()).done; y = !1) {
          let f = x.value;
          let { olduser: b, newuser: h } = (g = f.params) != null ? g : {};
          b !== void 0 && h !== void 0 && f.timestamp !== void 0 && d.push({ from: b, to: h, timestamp: f.timestamp });
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
function qa(e, t, n) {
  return [e, `${t}:${n}/LocalSkills`, `${t}:${n}`];
}

// src/wiki/counting/page-histories.ts
function kd(e, t) {
  return A(this, null, function* () {
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
function bd({ latest: e, history: t }) {
  var n;
  return t !== void 0 ? (n = t[t.length - 1]) != null ? n : null : e.parentId === 0 ? e : null;
}
function wd(e) {
  return e.reduce((t, { first: n }) => n !== null && (t === void 0 || n.timestamp < t) ? n.timestamp : t, void 0);
}
function Ed(e, t, n, r) {
  return A(this, null, function* () {
    let { pageIds: o, titles: s } = yield t.recombinedPagesSince(r);
    for (let a of n) {
      let { pageId: l, title: i } = a.page;
      (o.has(l) || s.has(i)) && (a.isRecombined = !0, a.first = yield e.firstRevision(i));
    }
  });
}
function Rn(e, t, n = null) {
  return A(this, null, function* () {
    let r = t.map((s) => ({
      page: s,
      known: s.history === void 0 ? [s.latest] : s.history.slice(),
      first: bd(s),
      isRecombined: !1
    }));
    yield kd(e, r);
    let o = n === null ? void 0 : wd(r.filter(({ page: s }) => s.history === void 0));
    return n !== null && o !== void 0 && (yield Ed(e, n, r, o)), r.filter((s) => s.first !== null);
  });
}
function Ga(e, t) {
  return A(this, null, function* () {
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
function Tn({ first: e }, t) {
  return e.user === t && e.userId !== 0;
}
function hr(e, t, n) {
  return A(this, null, function* () {
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
function On(e, t) {
  return A(this, null, function* () {
    var a, l;
    let { namespaces: n, extensionTags: r } = yield e.siteInfo(), o = (a = n.get(10)) != null ? a : ["Template"], s = {};
    for (let i of t)
      for (let c of yield e.redirectsTo(`${(l = o[0]) != null ? l : "Template"}:${i}`))
        s[c.slice(c.indexOf(":") + 1)] = i;
    return Vn({ templates: t, redirects: s, templateNamespaces: o, extensionTags: r });
  });
}

// src/wiki/exchange/doubted-words.ts
function ja(s, a, l, i) {
  return A(this, arguments, function* ({ source: e, titles: t }, n, r, o) {
    let c = yield Ga(e, n), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (m, f, b) => A(null, null, function* () {
      var h, w;
      for (let [S, E] of Array.from(f.entries())) {
        let O = (h = f[S + 1]) != null ? h : b, L = (w = E.sha1) != null ? w : null;
        if (L !== null && L === O.sha1 && E.parentId === O.id && E.user !== m && (yield e.movesAround(E)).some((F) => F === null || Qe(F, t.root, u) !== m))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
    for (let [m, f] of Array.from(c)) {
      let b = n.get(m), h = f.filter(({ user: w }) => w === null);
      (yield d(r(m), f, b)) ? g.set(m, { doubt: "moved", believed: null }) : h.length > 0 && p.set(m, h);
    }
    let y = Array.from(p.values()).reduce((m, f) => m.concat(f.filter(({ text: b }) => b === null).map(({ id: b }) => b)), []), x = y.length === 0 ? null : yield e.revisions(y, "with-texts");
    return p.forEach((m, f) => {
      let b = n.get(f), h = m.reduce((w, { id: S, text: E }) => {
        var O, L;
        return w === null ? null : mn(w, o((L = E != null ? E : (O = x == null ? void 0 : x.get(S)) == null ? void 0 : O.text) != null ? L : ""), o);
      }, b.text);
      h !== b.text && g.set(f, { doubt: "hidden", believed: h === null ? null : I(T({}, b), { text: h }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var Sd = 5, Rd = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function za(e, t, n) {
  return A(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map(), s = t.map((a) => ({ origin: a, there: a }));
    for (let a = 0; s.length > 0 && a < Sd; a++) {
      let l = s.filter(({ there: { first: y } }) => y.text === null).map(({ there: { first: y } }) => y.id), i = l.length === 0 ? null : yield e.revisions(l, "with-texts"), c = /* @__PURE__ */ new Map();
      if (s.forEach(({ origin: y, there: { first: x } }) => {
        var f, b, h, w;
        let m = (w = Rd.exec(((h = (b = x.text) != null ? b : (f = i == null ? void 0 : i.get(x.id)) == null ? void 0 : f.text) != null ? h : "").slice(0, 1e3))) == null ? void 0 : w[1];
        m !== void 0 && (c.set(y, m.replace(/_/g, " ").trim()), r.add(y));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield Rn(e, Array.from(u.values()).map((y) => I(T({}, y), { pageId: 0 }))), g = new Map(d.map((y) => [y.page.title, y])), p = [];
      c.forEach((y, x) => {
        let m = g.get(y);
        m !== void 0 && Tn(m, n(x)) ? o.set(x, m) : m !== void 0 && p.push({ origin: x, there: m });
      }), s = p;
    }
    return { redirects: r, moved: o };
  });
}

// src/wiki/exchange/read-person.ts
var Td = ["decline", "withdraw"];
function Va(e, t, n, r) {
  var p, y, x;
  let o = t.slice().sort((m, f) => re(m.title, f.title)), s = [], a = [], l = [], i = (m, f, b, h) => {
    st(f, e, b == null ? void 0 : b.timestamp).forEach(({ step: w }) => {
      var S;
      w !== null && h(w) && a.push({ step: w, title: m, savedAt: (S = b == null ? void 0 : b.timestamp) != null ? S : w.at });
    });
  }, c = (m) => m.filter(({ template: f }) => f === _e).forEach((f) => l.push(f));
  for (let { title: m, own: f, optOuts: b, refused: h } of o) {
    let w = n((p = f == null ? void 0 : f.text) != null ? p : "");
    w.forEach((O) => s.push({ title: m, call: O })), i(m, w, f, () => !0), c(w), c(n((y = b == null ? void 0 : b.text) != null ? y : ""));
    let S = n((x = h == null ? void 0 : h.text) != null ? x : ""), E = S.length === 0 ? [] : a.map(({ step: O }) => JSON.stringify(O));
    i(m, S, h, (O) => Td.includes(O.step) && !E.includes(JSON.stringify(O))), c(S);
  }
  let u = Js(a), d = s.filter(({ call: { template: m } }) => m === de.offer || m === de.seek);
  return { person: {
    user: e,
    pages: o,
    readings: $e(d.map(({ call: m }) => m), e, r).map((m, f) => I(T({}, m), { title: d[f].title })),
    steps: u.map(({ step: m }) => m),
    stepsBeyond: a.length - u.length,
    preferences: l
  }, placed: u };
}

// src/core/exchange/steps/doubted-times.ts
function Ka(e) {
  let t = e.reduce((s, { savedAt: a }) => a > s ? a : s, "").slice(0, 10), n = /* @__PURE__ */ new Map();
  e.forEach((s) => {
    let a = `${s.step.seek}
${s.step.offer}`, l = n.get(a);
    l === void 0 ? n.set(a, [s]) : l.push(s);
  });
  let r = (s) => Yt(s, { date: t }).some(({ state: a }) => a === "accepted"), o = [];
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
function Ya(e, t, n) {
  return A(this, null, function* () {
    var o;
    let r = /* @__PURE__ */ new Map();
    for (let { step: s, title: a, savedAt: l } of Ka(t)) {
      let i = JSON.stringify(s), u = (yield e.revisionsBySince(a, s.user, s.at)).find(({ text: g }) => st(n(g != null ? g : ""), s.user).some(({ step: p }) => JSON.stringify(p) === i)), d = (o = u == null ? void 0 : u.timestamp) != null ? o : l;
      d !== s.at && r.set(s, I(T({}, s), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function Od({ titles: e }, t, n) {
  var o;
  if (n.taxonomy !== void 0)
    return n;
  let { taxonomy: r } = It(Oe((o = t == null ? void 0 : t.latest.text) != null ? o : "").value);
  return T({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, n);
}
function Xa(r, o) {
  return A(this, arguments, function* (e, t, n = {}) {
    var y, x;
    let { source: s, titles: a } = e, l = (x = (y = (yield s.siteInfo()).namespaces.get(2)) == null ? void 0 : y[0]) != null ? x : "User", i = (m) => qa(a.people(m), l, xe(m)), c = new Map(yield s.readPages(
      t.reduce((m, f) => m.concat(i(f)), [a.skills()])
    )), u = c.get(a.skills());
    c.delete(a.skills());
    let d = Array.from(c.values()).map((m) => I(T({}, m), { pageId: 0 })), g = yield vd(e, d, Od(e, u, n)), p = /* @__PURE__ */ new Set();
    return g.people.forEach((m) => m.pages.filter(({ isMadeByOther: f }) => f).forEach(({ title: f }) => p.add(f))), I(T({}, g), { ownPages: new Map(t.map((m) => {
      var f;
      return [xe(m), (f = i(m).find((b) => !p.has(b))) != null ? f : null];
    })) });
  });
}
function vd(o, s, a) {
  return A(this, arguments, function* ({ source: e, titles: t }, n, r) {
    var M, P;
    let l = yield On(e, Jt), i = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let R of n) {
      let N = Qe(R.title, t.root, i);
      N !== null && c.set(R, N);
    }
    let u = yield Rn(e, Array.from(c.keys())), d = ({ page: R }) => c.get(R), g = yield hr(e, u, d), p = (R) => Tn(R, d(R)), { redirects: y, moved: x } = yield za(e, u.filter((R) => !p(R)), d), m = new Set(u.filter(p).map(({ page: R }) => R.title)), f = /* @__PURE__ */ new Map();
    x.forEach((R, N) => {
      m.has(R.page.title) || f.set(R, d(N));
    });
    let b = yield hr(
      e,
      Array.from(f.keys()),
      (R) => {
        var N;
        return (N = f.get(R)) != null ? N : null;
      }
    ), h = yield ja(
      { source: e, titles: t },
      new Map(Array.from(g).filter(([R]) => p(R))),
      d,
      l
    ), w = (R) => {
      var Ne, At, j, Y, ie;
      let { page: { title: N, latest: _ } } = R, H = !p(R), G = (Ne = g.get(R)) != null ? Ne : null, V = h.get(R), J = H ? null : V === void 0 ? G : V.believed, K = x.get(R), ce = J !== null && J.id === _.id ? [] : l((At = _.text) != null ? At : "");
      return {
        title: N,
        latest: _,
        own: J,
        isMadeByOther: H,
        doubt: (j = V == null ? void 0 : V.doubt) != null ? j : null,
        optOuts: H ? G : null,
        refused: V !== void 0 ? G : K === void 0 ? null : (Y = b.get(K)) != null ? Y : null,
        isStrangers: H && (ce.length > 0 || y.has(R)),
        isChangedByOthers: !H && (J == null ? void 0 : J.id) !== _.id && !at(l((ie = J == null ? void 0 : J.text) != null ? ie : ""), ce)
      };
    }, S = /* @__PURE__ */ new Map();
    for (let R of u) {
      let N = d(R);
      S.set(N, [...(M = S.get(N)) != null ? M : [], R]);
    }
    let E = /* @__PURE__ */ new Map(), O = [], L = [], v = [];
    for (let R of Array.from(S.keys()).sort(re)) {
      let N;
      try {
        N = Va(R, ((P = S.get(R)) != null ? P : []).map(w), l, r);
      } catch (_) {
        O.push({ user: R, error: _ });
        continue;
      }
      E.set(R, N.person), N.person.readings.forEach(({ record: _ }) => {
        _ !== null && L.push(_);
      }), N.placed.forEach((_) => v.push(_));
    }
    let F = yield Ya(e, v, l), U = (R) => {
      var N;
      return (N = F.get(R)) != null ? N : R;
    };
    return F.size > 0 && E.forEach((R, N) => E.set(N, I(T({}, R), { steps: R.steps.map(U) }))), { people: E, unread: O, records: L, steps: v.map(({ step: R }) => U(R)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/save-fault-reason.ts
var Ja = {
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
}, Ad = new Map(
  Object.keys(Ja).reduce(
    (e, t) => e.concat(Ja[t].map((n) => [n, t])),
    []
  )
), Md = [
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
function xr(e) {
  let t = e.map((n) => Ad.get(n) || "other");
  return Md.find((n) => t.includes(n)) || "other";
}
function Qa(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function vn(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var Za = 50;
function ut(e, t) {
  var a;
  if (e === "http" || e === "ok-but-empty") {
    let l = ((a = t == null ? void 0 : t.xhr) == null ? void 0 : a.status) || 0, i = Qa(l);
    return new se(i, i === "other" ? `HTTP ${l}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((l) => l.html || "").filter((l) => l !== "").join("<hr>"), o = n.map((l) => l.html ? vn(l.html) : l.text || l.code), s = n.map((l) => {
    var i;
    return (i = l.data) == null ? void 0 : i.readonlyreason;
  }).find((l) => l);
  return s ? new se("read-only", s, { code: e }) : new se(
    xr(n.length ? n.map((l) => l.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function Pd(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? vn(t) : t,
    imageUrl: e.url || null
  };
}
function kr(e, t) {
  let n = e.edit;
  if (!n)
    throw new se("other", "");
  if (n.captcha)
    throw new se("captcha", "", { captcha: Pd(n.captcha), code: "captcha" });
  if (n.result !== "Success") {
    let o = n.warning || "";
    throw new se(
      xr(n.code ? [n.code] : []),
      o === "" ? n.info || "" : vn(o),
      o === "" ? {} : { html: o }
    );
  }
  let { oldrevid: r } = n;
  return T({
    revision: n.newrevid || t,
    changed: n.nochange !== !0
  }, r && t !== 0 && r !== t ? { mergedWith: r } : {});
}
function Ld(e, t) {
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
function ei(e) {
  let { api: t, user: n, language: r } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, s = (d) => new Promise((g, p) => {
    d.then(g, (...y) => {
      p(ut(String(y[0]), y[1]));
    });
  }), a = (d, g) => A(null, null, function* () {
    let { query: p = {} } = yield s(t.get(T(I(T({}, o), { action: "query", titles: d.slice() }), g))), y = new Map((p.normalized || []).map(({ from: m, to: f }) => [m, f])), x = new Map((p.pages || []).map((m) => [m.title, m]));
    return new Map(d.reduce((m, f) => {
      let b = x.get(y.get(f) || f);
      return b ? m.concat([[f, b]]) : m;
    }, []));
  }), l = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, i = (d) => {
    let g = [];
    return d.forEach((p, y) => {
      let x = p.revisions && p.revisions[0];
      x && g.push([y, Ld(p, x)]);
    }), g;
  }, c = (d) => A(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield s(
      t.get(I(T({}, o), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(g).map((y) => [y, g[y]]).filter(([, y]) => y !== "0").sort(([, y], [, x]) => p.indexOf(y) - p.indexOf(x));
  });
  return {
    readPages(d) {
      return A(this, null, function* () {
        let g = Array.from(new Set(d)), p = [];
        for (let x = 0; x < g.length; x += Za)
          p.push(a(g.slice(x, x + Za), l).then(i));
        let y = yield Promise.all(p);
        return new Map(y.reduce((x, m) => x.concat(m), []));
      });
    },
    readForEditing(d, g) {
      return A(this, null, function* () {
        let p = yield a(d, I(T({}, l), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), y = p.get(g), [x, ...m] = y && y.actions && y.actions[y.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(i(p)),
          refusal: x ? ut(x.code, { errors: [x].concat(m) }) : null
        };
      });
    },
    existingPages(d) {
      return A(this, null, function* () {
        let g = yield a(d, { prop: "info" });
        return d.filter((p) => g.has(p) && !g.get(p).missing);
      });
    },
    madeByOthers(d, g) {
      return A(this, null, function* () {
        return (yield Promise.all(d.map((m) => A(null, [m], function* ({ title: y, latest: x }) {
          var b, h;
          let f = x.parentId === 0 ? x : (h = (b = (yield a([y], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(y)) == null ? void 0 : b.revisions) == null ? void 0 : h.map(({ user: w, userid: S }) => ({ user: w, userId: S }))[0];
          return [y, f === void 0 || f.user !== g || f.userId === 0];
        })))).filter(([, y]) => y).map(([y]) => y);
      });
    },
    spokenLanguages: (d) => A(null, null, function* () {
      return (yield c(d)).map(([g]) => g);
    }),
    babelLanguages: (d) => A(null, null, function* () {
      return (yield c(d)).map((g) => g.join("-"));
    }),
    save(d) {
      return A(this, null, function* () {
        let g = yield s(t.postWithToken("csrf", T(T(T(T(T(I(T({}, o), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })));
        return kr(g, d.baseRevision);
      });
    }
  };
}

// src/wiki/browser/person-words.ts
function ti(e) {
  let t = null;
  return () => A(null, null, function* () {
    t = t != null ? t : On(e, Jt).catch((r) => {
      throw t = null, r;
    });
    let n = yield t;
    return (r) => n(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function Nd(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let t = e.map(String);
    return t.some((n) => n.includes("|")) ? "" + t.join("") : t.join("|");
  }
  return String(e);
}
function ni(e) {
  let t = {};
  for (let [n, r] of Object.entries(e))
    r != null && r !== !1 && (t[n] = Nd(r));
  return t;
}

// src/wiki/browser/reading-api.ts
var Id = 6e3, Fd = 6e4, Cd = 5, $d = 3;
function Dd(e) {
  var r;
  let t = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (t == null || t === "")
    return null;
  let n = /^\d+$/.test(t) ? Number(t) * 1e3 : Date.parse(t) - Date.now();
  return n >= 0 ? n : null;
}
function _d({ reason: e, details: t }) {
  return e === "rate-limited" || t.code === "maxlag" ? Cd : e === "offline" ? $d : 1;
}
function ri(e) {
  let { api: t, language: n, onWait: r, firstWait: o = 1e3 } = e, s = !1, a = null, l = Promise.resolve(), i = null, c = (p, y) => {
    let x = y ? (
      // Tells servers in several places that any of them may answer.
      t.post(p, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : t.get(p);
    return new Promise((m, f) => {
      x.then(m, (...b) => {
        var E;
        let [h, w, , S] = b;
        f({ fault: ut(String(h), w), retryAfter: Dd((E = w == null ? void 0 : w.xhr) != null ? E : S) });
      });
    });
  }, u = (p) => new Promise((y) => {
    let x = setTimeout(y, p);
    a = () => {
      clearTimeout(x), y();
    };
  });
  function d(p, y) {
    return A(this, null, function* () {
      for (let x = 1; ; x++) {
        if (s)
          throw new se("other", "", { code: "cancelled" });
        try {
          return yield c(p, y);
        } catch (m) {
          let { fault: f, retryAfter: b } = m, h = Math.max(b != null ? b : 0, o * 2 ** (x - 1));
          if (s || x >= _d(f) || h > Fd)
            throw f;
          r(h), yield u(h);
        }
      }
    });
  }
  function g(p, y) {
    let x = ni(T({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: n,
      errorsuselocal: !0
    }, p)), m = new URLSearchParams(x).toString().length > Id, f = l.then(() => d(x, y || m));
    return l = f.catch(() => {
    }), f;
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
var Hd = 5e3;
function oi(e) {
  let { api: t, user: n, language: r, titles: o, rights: s } = e, { readPages: a, save: l, spokenLanguages: i } = ei(e), c = ri({ api: t, language: r, rights: s, onWait: () => {
  } }), u = Wa(c);
  return {
    readPages: a,
    save: l,
    spokenLanguages: i,
    readPeople: (g) => Xa({ source: u, titles: o }, g),
    templateReader: ti(u),
    peopleLinkingTo(g) {
      return A(this, null, function* () {
        var f, b;
        let { namespaces: p } = yield u.siteInfo(), y = /* @__PURE__ */ new Set(), x = 0, m = {};
        for (; m !== void 0 && x < Hd; ) {
          let h = yield c.read(T({
            action: "query",
            list: "backlinks",
            bltitle: o.people(g),
            blfilterredir: "nonredirects",
            bllimit: "max"
          }, m)), w = (b = (f = h.query) == null ? void 0 : f.backlinks) != null ? b : [];
          x += w.length, w.forEach(({ title: S }) => {
            let E = Qe(S, o.root, p.get(2));
            E !== null && E !== g && y.add(E);
          }), m = h.continue;
        }
        return Array.from(y);
      });
    },
    accountStates(g) {
      return A(this, null, function* () {
        var y, x;
        let p = yield c.read({ action: "query", list: "users", ususers: g.slice(), usprop: "blockinfo" });
        return new Map(((x = (y = p.query) == null ? void 0 : y.users) != null ? x : []).map(
          ({ name: m, missing: f, invalid: b, blockid: h, blockpartial: w }) => [m, f || b ? "missing" : h !== void 0 && !w ? "blocked" : "active"]
        ));
      });
    },
    addSection: ({ title: g, heading: p, text: y }, x = {}) => new Promise((m, f) => {
      t.postWithToken("csrf", T(T({
        formatversion: 2,
        errorformat: "html",
        errorlang: r,
        errorsuselocal: !0,
        action: "edit",
        title: g,
        section: "new",
        sectiontitle: Q(p),
        text: y,
        // Who has turned their talk page into a redirect wants to be written to where it leads.
        redirect: !0
      }, x.captcha ? { captchaid: x.captcha.id, captchaword: x.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })).then((h) => m(h), (...h) => {
        f(ut(String(h[0]), h[1]));
      });
    }).then((m) => kr(m, 0)),
    time() {
      return A(this, null, function* () {
        let { curtimestamp: g } = yield c.read({ action: "query", curtimestamp: !0 });
        return new Date(g != null ? g : "");
      });
    }
  };
}

// src/extension/account.ts
function si(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// src/extension/language-names.ts
function ai(e) {
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
var ii = { year: "numeric", month: "long", day: "numeric" }, Yw = I(T({}, ii), { hour: "numeric", minute: "2-digit" }), li = I(T({}, ii), { timeZone: "UTC" });
function ci(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(vt([t.toLowerCase()], "-ca-gregory"), e);
  return (r) => n.format(new Date(r));
}

// src/extension/meeting-context.ts
function An(e, t, n) {
  let r = Na(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = document.documentElement.lang || "en", s = Fr(e);
  return {
    wiki: oi({
      api: new mw.Api(),
      user: t,
      language: r.language,
      titles: s,
      rights: () => mw.user.getRights()
    }),
    titles: s,
    messages: r,
    user: si(t),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (a, l) => mw.util.getUrl(a, l),
    formatDate: (a, l) => ci(li, l != null ? l : o)(a),
    languageName: (a, l) => ai(l != null ? l : o)(a),
    messagesIn: (a) => A(null, null, function* () {
      return a === r.language ? r : Ia(a, yield n(a), r);
    })
  };
}

// src/extension/load-texts.ts
var ui = (e) => A(null, null, function* () {
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
function di(e = ui) {
  let t = !1, n = [], r = ({ show: s }) => {
    let a = mw.user.getName();
    a !== null && kn(new mw.Api()).then((l) => A(null, null, function* () {
      let i = An(l, a, e), c = yield Ta(i);
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
    kn(new mw.Api()).then((c) => {
      Ra(An(c, l, e), s, (u) => {
        i(), u !== null && La({ direction: u, id: null, opener: a }).then(null, () => {
          mw.notify(mw.msg("localskills-start-failed"), { type: "error" });
        });
      }, Pa());
    }, () => {
      mw.notify(mw.msg("localskills-start-meeting-failed"), { type: "error" }), i();
    });
  };
  mw.hook("localSkills.ask").add((s) => o(s, s.opener)), mw.hook("localSkills.myExchanges").add(({ opener: s }) => o(null, s)), mw.hook("localSkills.checkRoom").add(({ kind: s, key: a, show: l }) => {
    let i = mw.user.getName();
    i !== null && kn(new mw.Api()).then((c) => zs(An(c, i, e), s, a)).then((c) => c && l(c), () => {
    });
  }), mw.hook("localSkills.countWaiting").add((s) => {
    n.push(s), r(s);
  });
}

// src/extension/meeting.ts
di();
