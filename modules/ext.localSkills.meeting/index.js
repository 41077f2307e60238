// Built from src/extension/meeting.ts by `npm run build`. Change the source, not this file.
"use strict";
var Pa = Object.defineProperty, Ma = Object.defineProperties;
var La = Object.getOwnPropertyDescriptors;
var Sn = Object.getOwnPropertySymbols;
var or = Object.prototype.hasOwnProperty, sr = Object.prototype.propertyIsEnumerable;
var _e = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), yt = (e) => {
  throw TypeError(e);
};
var rr = (e, n, t) => n in e ? Pa(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, T = (e, n) => {
  for (var t in n || (n = {}))
    or.call(n, t) && rr(e, t, n[t]);
  if (Sn)
    for (var t of Sn(n))
      sr.call(n, t) && rr(e, t, n[t]);
  return e;
}, F = (e, n) => Ma(e, La(n));
var ar = (e, n) => {
  var t = {};
  for (var r in e)
    or.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && Sn)
    for (var r of Sn(e))
      n.indexOf(r) < 0 && sr.call(e, r) && (t[r] = e[r]);
  return t;
};
var Na = (e, n, t) => n.has(e) || yt("Cannot " + t);
var ir = (e, n, t) => n.has(e) ? yt("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t);
var Le = (e, n, t) => (Na(e, n, "access private method"), t);
var P = (e, n, t) => new Promise((r, o) => {
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
}), ae = function(e, n) {
  this[0] = e, this[1] = n;
}, xe = (e, n, t) => {
  var r = (l, i, c, u) => {
    try {
      var d = t[l](i), m = (i = d.value) instanceof ae, p = d.done;
      Promise.resolve(m ? i[0] : i).then((y) => m ? r(l === "return" ? l : "next", i[1] ? { done: y.done, value: y.value } : y, c, u) : c({ value: y, done: p })).catch((y) => r("throw", y, c, u));
    } catch (y) {
      u(y);
    }
  }, o = (l, i, c, u) => a[l] = (d) => (i = new Promise((m, p, y) => (y = () => r(l, d, m, p), s ? s.then(y) : y())), u = () => s === c && (s = 0), s = c = i.then(u, u), i), s, a = {};
  return t = t.apply(e, n), a[_e("asyncIterator")] = () => a, o("next"), o("throw"), o("return"), a;
}, ke = (e) => {
  var n = e[_e("asyncIterator")], t = !1, r, o = {};
  return n == null ? (n = e[_e("iterator")](), r = (s) => o[s] = (a) => n[s](a)) : (n = n.call(e), r = (s) => o[s] = (a) => {
    if (t) {
      if (t = !1, s === "throw") throw a;
      return a;
    }
    return t = !0, {
      done: !1,
      value: new ae(new Promise((l) => {
        var i = n[s](a);
        i instanceof Object || yt("Object expected"), l(i);
      }), 1)
    };
  }), o[_e("iterator")] = () => o, r("next"), "throw" in n ? r("throw") : o.throw = (s) => {
    throw s;
  }, "return" in n && r("return"), o;
}, ie = (e, n, t) => (n = e[_e("asyncIterator")]) ? n.call(e) : (e = e[_e("iterator")](), n = {}, t = (r, o) => (o = e[r]) && (n[r] = (s) => new Promise((a, l, i) => (s = o.call(e, s), i = s.done, Promise.resolve(s.value).then((c) => a({ value: c, done: i }), l)))), t("next"), t("return"), n);

// src/ui/element.ts
function w(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((o) => r.setAttribute(o, n[o])), t.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function D(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function V(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/core/json/value.ts
function Y(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function J(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Ne = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function lr(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!Y(e))
    return null;
  let n = J(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let o = e[r];
    (r === "default" || Ne.test(r)) && typeof o == "string" && o.trim() !== "" && (t[r] = o);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/exchange/language-proficiency.ts
var cr = 6, Fa = /^(.+)-([0-5n])$/i, ur = /^(.+)-(?:.|\d\d)$/;
function dr(e) {
  var t;
  let n = (t = ur.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && ce(e) === null && Ne.test(n);
}
function ce(e) {
  var o;
  let n = Fa.exec(e), t = ((o = n == null ? void 0 : n[1]) != null ? o : e).toLowerCase();
  if (!Ne.test(t) || ur.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? cr : Number(r) };
}
function gr(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === cr ? "N" : t}`;
}
function pr(e, n) {
  let t = (o) => o.map(ce).filter((s) => s !== null && s.proficiency !== 0).map(({ code: s }) => Ue(s)), r = t(n);
  return t(e).some((o) => r.includes(o));
}
var Ia = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function Ue(e) {
  var n, t;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (t = (n = Ia.exec(e)) == null ? void 0 : n[1]) != null ? t : e;
}

// src/core/json/fault.ts
function pe(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function j(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}

// src/core/pages.ts
var Ae = "LocalSkills", Tn = "MediaWiki:LocalSkills.json", me = /^[a-z0-9-]{1,48}$/;
function fr(e = Ae) {
  let n = e.replace(/_/g, " ").trim(), t = (i) => `${n}/Survey/${i}`, [r, o] = ["", null], s = (i) => (i !== o && ([r, o] = [`${t(i)}/Answers/`, i]), r), a = `${n}/People/`, l = (i, c) => `${n}/${i}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (i) => `${t(i)}/definition.json`,
    answersPrefix: s,
    answer: (i, c) => s(i) + yr(c),
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
    personOf: (i) => mr(a, i),
    surveyIdOf: (i) => {
      let c = `${n}/Survey/`, u = i.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return me.test(d) ? d : null;
    },
    answererOf: (i, c) => mr(s(i), c)
  };
}
function yr(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function mr(e, n) {
  let t = yr(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/localized-text.ts
function hr(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), s = n.languageChain.find((c) => r.includes(c) || o && c === t), a = s !== void 0 && r.includes(s) ? s : o ? "default" : r.sort()[0], l = a === void 0 ? "" : e.texts[a], i = a === void 0 || a === "default" ? t : a;
  return { text: l, language: i, direction: i === null ? "auto" : ht(i) };
}
var $a = [
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
function ht(e) {
  return $a.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/provisional-skill.ts
var Ca = /^x(n|[0-9a-z]{6})--(.+)$/;
var [be, On, xr, Da, _a, Ua, Ha] = [36, 1, 26, 38, 700, 128, 72], kr = 1114111, Ba = [
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
  [917504, kr]
];
function Wa(e) {
  return Ba.every(([n, t]) => e < n || e > t);
}
function qa(e) {
  return e > 65280 && e < 65375;
}
function br(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function Ga(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function ja(e, n, t) {
  let r = Math.floor(e / (t ? _a : 2));
  r += Math.floor(r / n);
  let o = 0;
  for (; r > (be - On) * xr / 2; o += be)
    r = Math.floor(r / (be - On));
  return o + Math.floor((be - On + 1) * r / (r + Da));
}
function za(e, n) {
  return Math.min(xr, Math.max(On, e - n));
}
function Va(e) {
  let n = e.lastIndexOf("-"), t = br(e.slice(0, Math.max(0, n))), [r, o, s] = [Ua, 0, Ha], a = n + 1;
  for (; a < e.length; ) {
    let l = o;
    for (let i = be, c = 1; ; i += be) {
      let u = a < e.length ? e.charCodeAt(a++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : be;
      if (o += d * c, d >= be || o > 2147483647)
        return null;
      let m = za(i, s);
      if (d < m)
        break;
      c *= be - m;
    }
    if (s = ja(o - l, t.length + 1, l === 0), r += Math.floor(o / (t.length + 1)), o %= t.length + 1, r > kr || !Wa(r))
      return null;
    t.splice(o++, 0, r);
  }
  return t;
}
function An(e) {
  var s;
  let [, n = "", t = ""] = (s = Ca.exec(e)) != null ? s : [], r = n === "" ? br(e) : Va(t);
  if (r === null)
    return e;
  let o = Ga(r.map((a) => qa(a) ? a - 65248 : a)).replace(/-+/g, " ").trim();
  return o === "" ? e : n.length > 1 ? `${o}\u2026` : o;
}

// src/core/skills/skill-words.ts
function sn(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function xt({ label: e }) {
  return e.kind === "texts" ? wr(e.texts) : [];
}
function kt(e) {
  return wr(e.aliases).reduce((n, t) => n.concat(t), []);
}
function wr(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Er(e, n) {
  let t = Array.from(sn(e));
  if (t.length < 4 || t.length > 60)
    return null;
  let r = t.length < 8 ? 1 : 2, o = null;
  for (let s of n.skills.filter(({ isRetired: a }) => !a))
    for (let a of [s.id, ...xt(s), ...kt(s)].sort(Ya)) {
      let l = Ka(t, Array.from(sn(a)), r);
      l !== null && (o = { skill: s.id, words: l === 0 ? s.id : a }, r = l - 1);
    }
  return o;
}
function Ya(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}
function Ka(e, n, t) {
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

// src/core/skills/taxonomy.ts
function Xa(e, n = null) {
  let t = new Map(e.map((i) => [i.id, i])), r = (i) => {
    var c;
    return (c = t.get(i)) != null ? c : null;
  }, o = (i, c) => {
    let u = /* @__PURE__ */ new Set([i]), d = [], m = r(i);
    for (; m !== null; ) {
      let p = c(m);
      m = p === null || u.has(p) ? null : r(p), m !== null && (u.add(m.id), d.push(m));
    }
    return d;
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
    ancestors: (i) => o(i, (c) => c.parent),
    find: (i) => {
      var c, u;
      return l = l != null ? l : Za(e, s), (u = (c = s(i.trim())) != null ? c : l.get(sn(i))) != null ? u : null;
    }
  };
}
function vn(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = Y(e) ? J(e, "skills") : void 0;
  Y(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((s, a) => {
    let l = pe("$.skills", a), i = Y(s) ? Qa(s) : null;
    if (i === null) {
      let c = Y(s) ? J(s, "id") : s;
      n.push({ path: `${l}.id`, code: "bad-id", parameters: [j(c)] });
    } else t.has(i.id) ? n.push({ path: `${l}.id`, code: "code-taken", parameters: [i.id] }) : t.set(i.id, i);
  });
  let o = Y(e) ? J(e, "locale") : null;
  return {
    taxonomy: Xa(
      Array.from(t.values()),
      typeof o == "string" && Ne.test(o) ? o : null
    ),
    faults: n
  };
}
function Fe(e, n, t) {
  var o;
  let r = (o = n == null ? void 0 : n.get(e)) != null ? o : null;
  return r === null ? { text: An(e), language: null, direction: "auto" } : hr(r.label, t, n == null ? void 0 : n.locale);
}
function Qa(e) {
  var s;
  let n = J(e, "id");
  if (typeof n != "string" || !me.test(n))
    return null;
  let t = (a) => {
    let l = J(e, a);
    return typeof l == "string" && l !== "" ? l : null;
  }, r = J(e, "capx"), o = t("replacedBy");
  return {
    id: n,
    label: (s = lr(J(e, "label"))) != null ? s : { kind: "texts", texts: { default: n } },
    aliases: Ja(J(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((a) => typeof a == "number"),
    wikidata: t("wikidata"),
    isRetired: J(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function Ja(e) {
  let n = {};
  if (Y(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || Ne.test(t)) && Array.isArray(r) && (n[t] = r.filter((o) => typeof o == "string"));
    }
  return n;
}
function Za(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o) => {
    let s = /* @__PURE__ */ new Map();
    for (let a of e) {
      let l = n(a.id);
      for (let i of o(a)) {
        let c = sn(i), u = s.get(c);
        s.set(c, u === void 0 || u === l ? l : null);
      }
    }
    s.forEach((a, l) => {
      t.has(l) || t.set(l, a);
    });
  };
  return r(xt), r(kt), t;
}

// src/core/exchange/reason-text.ts
function He(e, n) {
  return n.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((t) => ni(t, n)));
}
function ei(e, n) {
  return Fe(e, n.taxonomy, n.messages).text;
}
function ni(e, n) {
  let { messages: t } = n;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return ei(e.skill, n);
  if ("language" in e)
    return n.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && t.has(r) ? t.text(r) : e.region;
  }
  return e.methods.map((r) => t.text(`localskills-template-method-${r}`)).reduce((r, o) => t.text("localskills-fault-list", r, o));
}

// src/core/wikitext/character-references.ts
var ti = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", ri = oi();
function oi() {
  let e = ti.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var si = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Pn(e, n) {
  return e.includes("&") ? e.replace(si, (t, r, o, s) => {
    var a;
    return r !== void 0 ? (a = ri.get(r)) != null ? a : t : n(o === void 0 ? parseInt(s, 16) : parseInt(o, 10), t);
  }) : e;
}

// src/core/wikitext/text-memo.ts
function Rr(e) {
  let n = /* @__PURE__ */ new Map();
  return (t) => {
    let r = n.get(t);
    if (r !== void 0)
      return r;
    n.size === 512 && n.clear();
    let o = e(t);
    return n.set(t, o), o;
  };
}

// src/core/wikitext/title.ts
var Sr = [
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
], ai = 255, ii = /[\u200e\u200f\u202a-\u202e]+/g, li = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, ci = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, ui = /(?:^|\/)\.\.?(?:\/|$)/, di = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, gi = /[\u01c4-\u01cc\u01f1-\u01f3]/, pi = /[\u10d0-\u10ff]/;
function mi(e) {
  if (gi.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (pi.test(e))
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
function Tr(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return mi(n) + e.slice(n.length);
}
function wt(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function bt(e) {
  return e.replace(ii, "").replace(li, " ").replace(/^ | $/g, "");
}
function fi(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function yi(e) {
  let n = Pn(
    e,
    (t) => fi(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function Or(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let s of t)
    for (let a of s)
      o.set(bt(a).toLowerCase(), s[0]);
  return (s) => {
    let a = bt(yi(s));
    if (a.includes("\uFFFD") || di.test(a))
      return null;
    let l = n;
    a.charAt(0) === ":" && (l = "", a = a.slice(1).replace(/^ /, ""));
    let i = a.indexOf(":", 1);
    if (i !== -1) {
      let u = o.get(a.slice(0, i).replace(/ $/, "").toLowerCase());
      u !== void 0 && (l = u, a = a.slice(i + 1).replace(/^ /, ""));
    }
    let c = a.indexOf("#");
    return c !== -1 && (a = a.slice(0, c).replace(/ $/, "")), a === "" || a.charAt(0) === ":" || ci.test(a) || ui.test(a) || wt(a) > ai ? null : (l === "" ? "" : `${l}:`) + (r ? Tr(a) : a);
  };
}
var hi = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, xi = Rr((e) => Tr(bt(e.normalize("NFC"))));
function fe(e) {
  return hi.test(e) ? e : xi(e);
}

// src/core/exchange/steps/exchange-step.ts
var an = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Ar = ["learned", "partly", "not-met"], vr = 500;
function B(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Et(e) {
  let n = e.lastIndexOf("/"), t = fe(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !me.test(r) ? null : `${t}/${r}`;
}
function ee(e) {
  return [B(e.seek), B(e.offer)];
}

// src/core/exchange/steps/message-language.ts
var ki = 3;
function Mn(e, n, t) {
  let r = Pr(e), o = Pr(n), s = Array.from(o.keys());
  return t.map((a, l) => {
    var c, u;
    let i = Ue(a);
    return {
      code: a,
      index: l,
      listed: s.indexOf(i),
      known: (c = o.get(i)) != null ? c : 0,
      written: o.has(i) ? 0 : (u = r.get(i)) != null ? u : 0
    };
  }).sort((a, l) => l.known - a.known || l.written - a.written || a.listed - l.listed || a.index - l.index).map(({ code: a }) => a);
}
function Pr(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e) {
    let s = ce(o);
    if (s !== null) {
      let a = Ue(s.code);
      n.set(a, Math.max((t = n.get(a)) != null ? t : 0, (r = s.proficiency) != null ? r : ki));
    }
  }
  return n;
}

// src/ui/notice.ts
function W(e, ...n) {
  let t = w("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function q(...e) {
  return w("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function U(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/wiki/port.ts
var ne = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function we(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/analysis/sorted.ts
function te(e, n) {
  return e < n ? -1 : +(e > n);
}

// src/core/survey/dates.ts
function Ee(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, o] = [Number(n[1]), Number(n[2]), Number(n[3])], a = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return a !== void 0 && o >= 1 && o <= a;
}

// src/core/exchange/exchange-record.ts
var le = { offer: "Offer a skill", seek: "Seek a skill" }, Be = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Mr = ["open", "paused", "matched", "closed"], Rt = 5, Lr = 100, Nr = 100, Ln = 20;
function re(e) {
  return `${e.user}/${e.id}`;
}
function We(e, n) {
  if (!Ee(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function qe(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/wikitext/encode.ts
var bi = '"&:<=>[]{|}', wi = "!'_~", Fr = 32, Ei = Tt(bi), Ri = Tt(wi), Si = Tt("#*+-;");
function Tt(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function Ti(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Oi = 65343, Ai = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function vi(e, n, t) {
  let r = n === 0, o = n === e.length - 1;
  if (t >= 128)
    return Ti(t) || t === Oi;
  if (t < 32 || t === 127 || Ei[t] === 1 || r && Si[t] === 1)
    return !0;
  if (Ri[t] === 1)
    return r || o || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case Fr:
      return r || o || e.charCodeAt(n - 1) === Fr;
    case 73:
    case 80:
    case 82:
      return Ai.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var Pi = [
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
], St = "\u0345";
function Ir(e) {
  let n = e.codePointAt(0);
  return e === St || Pi.some(([t, r]) => n >= t && n <= r) || (St + e).normalize("NFD") !== St + e.normalize("NFD");
}
var $r = 768, Mi = 32, Li = /[\u0300-\uffff]{1000}/;
function Ni(e) {
  return !Li.test(e) && e.normalize("NFC") === e;
}
function Fi() {
  let e = "";
  return (n, t, r) => {
    if (r || t < $r)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!Ir(n))
        return e = n, !1;
      if (e.length < Mi && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function K(e) {
  let n = Ni(e) ? null : Fi(), t = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let s = e.codePointAt(o), a = o + (s > 65535 ? 2 : 1), l = vi(e, o, s);
    s >= $r && o === 0 && !l && (l = Ir(e.slice(0, a))), n !== null && (l = n(e.slice(o, a), s, l)), l && (t += `${e.slice(r, o)}&#${s};`, r = a), o = a;
  }
  return t + e.slice(r);
}
function ve(e) {
  return Pn(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/shown-text.ts
var Ii = /<!--[\s\S]*?(?:-->|$)/g, $i = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, Ci = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), Di = "\u2026";
function Ge(e) {
  if (!/[{<]/.test(e))
    return ve(e);
  let n = e.replace(Ii, "").replace($i, (t, r) => (r != null ? r : "").replace(/[{}]/g, (o) => `&#${o.charCodeAt(0)};`));
  return ve(_i(n));
}
function _i(e) {
  var s, a, l, i;
  let n = [], t = [], r = /[{}]/g, o = 0;
  for (; o < e.length; ) {
    let c = e.slice(o, o + 2);
    if (c === "{{")
      t.push(n.length), n.push(c), o += 2;
    else if (c === "}}" && t.length > 0) {
      let [, ...u] = n.splice(t.pop()), d = ((s = u[0]) == null ? void 0 : s.charAt(0)) === "{" && e.charAt(o + 2) === "}", m = u.length <= 2 ? u.join("").trim() : "";
      n.push((a = Ci.get(m)) != null ? a : Di), o += d ? 3 : 2;
    } else {
      r.lastIndex = o + 1;
      let u = (i = (l = r.exec(e)) == null ? void 0 : l.index) != null ? i : e.length;
      n.push(e.slice(o, u)), o = u;
    }
  }
  return n.join("");
}

// src/core/wikitext/write.ts
var Ui = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function je(e, n) {
  Cr(e);
  let t = `{{${e}
`;
  for (let [r, o] of n)
    Cr(r), t += o.charAt(0) === "=" ? `|${r}=
${o}
` : `|${r}=${o}
`;
  return `${t}}}`;
}
function Cr(e) {
  if (Ui.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var Dr = [
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
function Nn() {
  return { starts: [], ends: [], lengths: [] };
}
function ln(e, n, t) {
  var a;
  let { starts: r, ends: o, lengths: s } = e;
  s.push(((a = s[s.length - 1]) != null ? a : 0) + t - n), r.push(n), o.push(t);
}
function ze(e, n) {
  let { starts: t } = e, r = 0, o = t.length;
  for (; r < o; ) {
    let s = Math.floor((r + o) / 2);
    t[s] < n ? r = s + 1 : o = s;
  }
  return r;
}
function _r(e, n) {
  let { starts: t, ends: r } = e, o = [], s = 0;
  for (let a = 0; a < t.length; a++)
    o.push(n.slice(s, t[a])), s = r[a];
  return o.push(n.slice(s)), o.join("");
}
function Ot(e, n) {
  var t;
  return n - ((t = e.lengths[ze(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var Ve = -1, At = /[[{<]|\n(?==)|-(?={)/g, Hi = /[[{<\]]|\n(?==)|-(?={)/g, Bi = /[[{<\n]|-(?={)/g, Ur = /[[{<}|]|\n(?==)|-(?={)/g, Hr = /[[{<}|=]|\n(?==)|-(?={)/g, vt = /[[\]{}<>|]/g, Wi = 10, Br = 45, qi = 60, Wr = 61, qr = 91, Gr = 93, Pt = 123, Gi = 124, ji = 125, zi = 6;
function jr(e, n) {
  let t = "", r = 0, o = null, s = [], a = [], l = null, i = At, c = [], u = 0, d = [];
  function m(S, A, v) {
    let N = A;
    for (; N < r && N - A < v && t.charCodeAt(N) === S; )
      N++;
    return N - A;
  }
  function p() {
    return l !== null && u > l.partsStart && c[u - 1] === Ve;
  }
  function y() {
    l === null ? i = At : l.kind === "=" ? i = Bi : l.kind === "[" ? i = Hi : i = p() ? Hr : Ur;
  }
  function g(S, A, v, N) {
    l = { kind: S, count: A, contentStart: v, afterHyphen: N, partsStart: u }, a.push(l), y();
  }
  function x() {
    a.pop(), l = a.length > 0 ? a[a.length - 1] : null, y();
  }
  function f(S) {
    let A = m(Wr, S, zi);
    return A > 1 || A === 1 && !p() ? (g("=", A, S + A, !1), S + A) : S;
  }
  function k(S, A) {
    let v = m(Pt, S, r);
    return v > 1 && g("{", v, S + v, A), S + v;
  }
  function h(S, A) {
    let v = m(ji, A, Math.min(S.count, 3));
    if (v < 2)
      return A + 1;
    let N = S.contentStart - v, _ = A + v, G = v === 3 ? E(S, A) : null;
    for (v === 2 && O(S, A); d.length > 0 && d[d.length - 1].from >= N; )
      d.pop();
    return G !== null && d.push({ from: N, to: _, text: G }), b(S, N, v), _;
  }
  function b(S, A, v) {
    let N = S.count - v;
    u = S.partsStart, a.pop(), l = a.length > 0 ? a[a.length - 1] : null, N > 1 ? g(S.kind, N, A, S.afterHyphen) : N === 1 && S.kind === "{" && S.afterHyphen ? g("-", 2, A, !1) : y();
  }
  function O(S, A) {
    let v = u > S.partsStart, N = v ? c[S.partsStart] - 1 : A, _ = R(S.contentStart, N), G = e(_.isWhole ? _.text : `${_.text}<`, v);
    if (G !== null) {
      let z = c.slice(S.partsStart, u);
      s.push({ template: G, start: S.contentStart - 2, end: A + 2, parts: z });
    }
  }
  function E(S, A) {
    if (u === S.partsStart)
      return null;
    let v = c[S.partsStart], N = u > S.partsStart + 2 ? c[S.partsStart + 2] - 1 : A;
    return R(v, N);
  }
  function R(S, A) {
    var z;
    let v = d.length;
    for (; v > 0 && d[v - 1].from >= S; )
      v--;
    let N = o === null ? 0 : ze(o, S), _ = "", G = S;
    for (; ; ) {
      let H = d[v], X = Math.min(A, H ? H.from : A, (z = o == null ? void 0 : o.starts[N]) != null ? z : A);
      vt.lastIndex = G;
      let ge = vt.test(t) ? Math.min(vt.lastIndex - 1, X) : X;
      if (_ += t.slice(G, ge), ge < X || X === A)
        return { text: _, isWhole: ge === A };
      if (H && X === H.from) {
        if (_ += H.text.text, !H.text.isWhole)
          return { text: _, isWhole: !1 };
        G = H.to, v++;
      } else o !== null && (G = o.ends[N]);
      N = o === null ? 0 : ze(o, G);
    }
  }
  function C(S) {
    o === null && (o = Nn(), n.begin(t, o));
    let A = n.skip(S);
    return n.atLineStart ? (n.atLineStart = !1, f(A)) : A;
  }
  function M(S, A) {
    switch (S) {
      case Wi:
        return l !== null && l.kind === "=" && x(), f(A + 1);
      case qi:
        return C(A);
      case Br:
        return t.charCodeAt(A + 2) === Pt ? k(A + 1, !0) : (g("-", 2, A + 2, !1), A + 2);
      case Pt:
        return k(A, !1);
      case qr: {
        let v = m(qr, A, r);
        return v > 1 && g("[", v, A + v, !1), A + v;
      }
      default:
        return I(l, S, A);
    }
  }
  function I(S, A, v) {
    if (S.kind === "{")
      return h(S, v);
    let N = A === Gr ? Gr : Br;
    return t.charCodeAt(v + 1) !== N ? v + 1 : (b(S, S.contentStart - 2, 2), v + 2);
  }
  function L() {
    let S = f(0);
    for (; ; ) {
      if (i.lastIndex = S, !i.test(t))
        return;
      S = i.lastIndex;
      let A = t.charCodeAt(S - 1);
      A === Gi ? (c[u] = S, c[u + 1] = Ve, u += 2, i = Hr) : A === Wr ? (c[u - 1] = S - 1, i = Ur) : S = M(A, S - 1);
    }
  }
  return (S) => (t = S, r = S.length, o = null, s = [], a.length = 0, l = null, i = At, c = [], u = 0, d = [], L(), t = "", n.end(), { calls: s, removed: o });
}

// src/core/wikitext/detached-text.ts
function zr(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Vr(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Fn(e, n, t) {
  let r = n;
  for (; r < t && Vr(e.charCodeAt(r)); )
    r++;
  return r;
}
function In(e, n, t) {
  let r = t;
  for (; r > n && Vr(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Re(e, n, t) {
  let r = Fn(e, n, t);
  return e.slice(r, In(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var Mt = 3, ue, Yr, Nt, $n, Lt = class {
  constructor(n, t, r) {
    ir(this, ue);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / Mt;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let o = 0; o < r.length; o += Mt)
        if (r[o] === t)
          return Le(this, ue, Nt).call(this, o);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += Mt)
      n(Le(this, ue, Nt).call(this, t), Le(this, ue, Yr).call(this, t), this);
  }
  entries() {
    return Le(this, ue, $n).call(this).entries();
  }
  keys() {
    return Le(this, ue, $n).call(this).keys();
  }
  values() {
    return Le(this, ue, $n).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
ue = new WeakSet(), Yr = function(n) {
  return this.met.names[this.parts[n]];
}, Nt = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, $n = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [Vi, Yi] = [500, 4], Ki = 61;
function Kr() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], o = 0, s = [], a = 0;
  function l(c, u) {
    for (let d = o; d < o + Yi && d < r.length; d++) {
      let m = r[d], p = e[m];
      if (c.charCodeAt(u + p.length) === Ki && c.startsWith(p, u))
        return o = d + 1, m;
    }
    return -1;
  }
  function i(c) {
    let u = n.get(c);
    if (u !== void 0)
      return o = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= Vi)
      return -1;
    let d = zr(c), m = e.push(d) - 1;
    return n.set(d, m), s.push(-1), r.splice(o, 0, m), o++, m;
  }
  return (c, u, d) => {
    let m = [];
    o = 0, a++;
    for (let p = u + 1; p <= d; ) {
      let y = c.indexOf("|", p), g = y === -1 ? d : y, x = l(c, p), f = x === -1 ? 0 : p + e[x].length;
      if (x === -1 || f >= g) {
        if (f = c.indexOf("=", p), f === -1 || f >= g)
          return null;
        x = i(c.slice(Fn(c, p, f), In(c, p, f)));
      }
      if (x === -1 || s[x] === a)
        return null;
      s[x] = a;
      let k = Fn(c, f + 1, g);
      m.push(x, k, In(c, k, g)), p = g + 1;
    }
    return new Lt(c, t, m);
  };
}

// src/core/wikitext/plain-call.ts
var Xi = ["[", "]", "{", "<", `
=`], [Cn, Xr] = ["{{", "}}"], Qi = "}", Ji = /^\s*$/;
function Qr(e) {
  let n = Kr();
  return (t) => {
    var i;
    let r = t.startsWith(Cn) ? t.indexOf(Qi, Cn.length) : -1, o = r + Xr.length;
    if (r === -1 || !t.startsWith(Xr, r) || t.length > o && !Ji.test(t.slice(o)) || Xi.some((c) => t.includes(c, Cn.length)))
      return null;
    let s = t.indexOf("|");
    s = s === -1 || s > r ? r : s;
    let a = e(t.slice(Cn.length, s), s < r);
    if (a === null)
      return [];
    let l = (i = n(t, s, r)) != null ? i : Zi(t, s, r);
    return [{ template: a, parameters: l, start: 0, end: o }];
  };
}
function Zi(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0, s = n;
  for (let a = n + 1; a <= t; ) {
    let l = e.indexOf("|", a), i = l === -1 ? t : l;
    s = s === -1 || s >= a ? s : e.indexOf("=", a), s === -1 || s >= i ? r.set(String(++o), e.slice(a, i)) : r.set(Re(e, a, s), Re(e, s + 1, i)), a = i + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var el = 60, Jr = 62, to = 47, Zr = 10;
function eo(e) {
  return e === 32 || e === 9;
}
function no(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === Jr || t === to && e.charCodeAt(n + 1) === Jr;
}
function ro(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function nl(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, o) => {
    let s = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: o, closing: new RegExp(`</${s}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(ro(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function oo(e) {
  let n = nl(e), t = Math.max(...Array.from(n.keys(), (g) => g.length)), r = "", o = Nn(), s = !1, a = /* @__PURE__ */ new Set(), l = { begin: i, end: c, skip: u, atLineStart: !1 };
  function i(g, x) {
    r = g, o = x, s = !1, a.clear(), l.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(g) {
    return r.startsWith("!--", g + 1) ? d(g) : p(g);
  }
  function d(g) {
    let x = r.indexOf("-->", g + 4);
    if (x === -1)
      return ln(o, g, r.length), r.length;
    let f = g;
    for (; f > 0 && eo(r.charCodeAt(f - 1)); )
      f--;
    if (f > 0 && r.charCodeAt(f - 1) === Zr) {
      let k = m(x + 3);
      if (r.charCodeAt(k) === Zr)
        return ln(o, f, k + 1), l.atLineStart = !0, k + 1;
    }
    return ln(o, g, x + 3), x + 3;
  }
  function m(g) {
    for (; ; ) {
      for (; eo(r.charCodeAt(g)); )
        g++;
      let x = r.startsWith("<!--", g) ? r.indexOf("-->", g + 4) : -1;
      if (x === -1)
        return g;
      g = x + 3;
    }
  }
  function p(g) {
    let x = g + 1, f = x;
    for (; f - x <= t && f < r.length && !no(r, f) && r.charCodeAt(f) !== el; )
      f++;
    let k = r.slice(x, f), h = ro(k), b = n.get(h);
    if (b === void 0 || s || !no(r, f))
      return x;
    let O = r.indexOf(">", f);
    if (O === -1)
      return s = !0, x;
    let E = O + 1;
    if (b.kind !== "ignored" && r.charCodeAt(O - 1) !== to) {
      let R = a.has(h) ? -1 : y(b, E);
      if (R !== -1)
        E = R;
      else if (k === "includeonly")
        E = r.length;
      else
        return a.add(h), E;
    }
    return b.kind !== "extension" && ln(o, g, E), E;
  }
  function y({ closing: g }, x) {
    g.lastIndex = x;
    let f = g.exec(r);
    return f === null ? -1 : f.index + f[0].length;
  }
  return l;
}

// src/core/wikitext/magic-words.ts
function cn(e) {
  return e.split(" ");
}
var so = cn(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), tl = new Set(so.concat(cn(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), rl = new Set(cn("articlepath pageid server servername scriptpath stylepath")), ol = new Set(so.concat(cn(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), sl = new Set(cn(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function ao(e) {
  return tl.has(e) || rl.has(e.toLowerCase());
}
function io(e) {
  return ol.has(e) || sl.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var al = /^subst:/iu, il = /^safesubst:/iu, lo = /^msgnw:/iu, ll = /^msg:/iu, cl = /^raw:/iu, ul = 1e3, dl = 200;
function co(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: s = !0 } = e, a = Or({
    defaultNamespace: "Template",
    namespaces: Sr.concat(o, [["Template", ...r]]),
    capitalLinks: s
  }), l = /* @__PURE__ */ new Map(), i = (d, m) => {
    let p = a(d);
    if (p === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    l.set(p, m);
  };
  for (let d of Object.keys(t)) {
    let m = t[d];
    if (!n.includes(m))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${m}\u201D, which is none of the templates to look for.`);
    i(d, m);
  }
  n.forEach((d) => i(d, d));
  let c = (d, m) => {
    var x;
    let p = Re(d, 0, d.length);
    if (al.test(p) || (p = p.replace(il, ""), p = Re(p, 0, p.length), !m && ao(p)))
      return null;
    p = (lo.test(p) ? p.replace(lo, "") : p.replace(ll, "")).replace(cl, "");
    let y = p.indexOf(":");
    if (y !== -1 && io(p.slice(0, y)))
      return null;
    let g = a(p);
    return g === null ? null : (x = l.get(g)) != null ? x : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, m) => {
    if (d.length > dl)
      return c(d, m);
    let p = m ? u.with : u.without, y = p.get(d);
    return y === void 0 && (p.size === ul && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), y = c(d, m), p.set(d, y)), y;
  };
}

// src/core/wikitext/template-reader.ts
function Ft(e) {
  var o;
  let n = co(e), t = Qr(n), r = jr(n, oo((o = e.extensionTags) != null ? o : Dr));
  return (s) => {
    let a = t(s);
    if (a !== null)
      return a;
    let { calls: l, removed: i } = r(s), c = null;
    return l.sort((u, d) => u.start - d.start).map((u) => {
      var g;
      let { template: d, start: m, end: p } = u;
      if (i === null || ((g = i.starts[ze(i, m)]) != null ? g : p) >= p)
        return { template: d, parameters: uo(s, u.parts, p), start: m, end: p };
      c = c != null ? c : _r(i, s);
      let y = u.parts.map((x) => x === Ve ? Ve : Ot(i, x));
      return { template: d, parameters: uo(c, y, Ot(i, p)), start: m, end: p };
    });
  };
}
function uo(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let s = 0; s < n.length; s += 2) {
    let a = n[s], l = n[s + 1], i = s + 2 < n.length ? n[s + 2] - 1 : t - 2;
    l === Ve ? r.set(String(++o), e.slice(a, i)) : r.set(Re(e, a, l), Re(e, l + 1, i));
  }
  return r;
}

// src/core/exchange/record-fault.ts
function Pe(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}

// src/core/exchange/timezone.ts
var gl = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [pl, ml] = [-720, 840];
function go(e) {
  var o, s;
  let n = e === "" ? null : gl.exec(e);
  if (n === null)
    return null;
  let t = Number((o = n[2]) != null ? o : 0) * 60 + Number((s = n[3]) != null ? s : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= pl && r <= ml ? r : null;
}
function po(e) {
  let n = Math.abs(e), t = [Math.floor(n / 60), n % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + t.join(":");
}
function Dn(e, n) {
  let t = Math.abs(e - n) % 1440;
  return Math.min(t, 1440 - t);
}

// src/core/exchange/read-record-values.ts
var un = [
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
], It = ["capacity", "for"], fl = 1e3;
function fo(e, n, t, r = {}) {
  var O;
  let o = [], s = (E) => {
    var R;
    return ((R = t.get(E)) != null ? R : "").trim() || null;
  }, a = (E, R, ...C) => (o.push(Pe(E, R, ...C)), null), l = (E, R, C, ...M) => {
    var L;
    let I = s(E);
    return I === null ? null : (L = R(I)) != null ? L : a(E, C, j(I), ...M);
  }, i = (E, R, C) => {
    var I;
    let M = ((I = s(E)) != null ? I : "").split(";").map((L) => L.trim()).filter((L) => L !== "");
    return Array.from(new Set(M)).map((L) => {
      var S;
      return (S = R(L)) != null ? S : a(E, C(L), j(L));
    }).filter((L) => L !== null);
  }, c = (E, R) => l(E, (C) => Array.from(C).length <= R ? C : null, E, E, R), u = (E) => {
    let R = s(E);
    return R === null || Ee(R) ? R : a(E, "date", E, j(R));
  }, d = yl(s("skill"), a, r), m = l("level", (E) => mo(E, 1, Rt), "level", Rt), p = i("methods", (E) => Be.includes(E) ? E : null, () => "method"), y = (E) => {
    let R = u(E);
    return R !== null && r.date !== void 0 && R > r.date && a(E, "day-to-come", E, R), R;
  }, g = hl(i(
    "languages",
    ce,
    (E) => dr(E) ? "proficiency" : "language"
  ).map(gr)), x = g.slice(0, Ln);
  g.length > Ln && a("languages", "many-languages", "languages", Ln), (s("languages") === null || /^[\s;]*$/.test(s("languages"))) && a("languages", "no-language", "languages");
  let f = e === "offer", k = f ? l("capacity", (E) => mo(E, 0, fl), "capacity", "capacity") : null, h = {
    kind: e,
    user: n,
    id: l("id", (E) => me.test(E) ? E : null, "id"),
    level: m,
    methods: Be.filter((E) => p.includes(E)),
    languages: x,
    capacity: k,
    region: c("region", Nr),
    timezone: l("timezone", go, "timezone"),
    for: f ? s("for") : null,
    affiliate: c("affiliate", Lr),
    note: s("note"),
    since: y("since"),
    confirmed: y("confirmed"),
    expires: u("expires"),
    status: (O = l("status", (E) => Mr.includes(E) ? E : null, "status")) != null ? O : "open",
    until: u("until")
  }, b = un.filter((E) => f || !It.includes(E));
  return t.forEach((E, R) => {
    r.allowsOthers !== !0 && !b.includes(R) && E.trim() !== "" && a(R, "unknown-parameter", j(R), b.join(", "));
  }), { values: d === null || x.length === 0 ? null : F(T({}, h), { skill: d }), faults: o };
}
function yl(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: o = `${Ae}/Skills.json` } = t, s = me.test(e), a = r === null || r.get(e) !== null ? null : r.find(e);
  if (a !== null)
    return a.id;
  if (!s || r !== null && r.get(e) === null) {
    let l = e.startsWith("xn--") ? An(e) : e, i = r === null ? null : Er(l, r);
    i === null ? n("skill", s ? "unknown-skill" : "no-such-skill", j(l), o) : n("skill", s ? "near-skill" : "near-skill-only", j(l), o, i.words, i.skill);
  }
  return s ? e : null;
}
function hl(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e)
    n.set((r = (t = ce(o)) == null ? void 0 : t.code) != null ? r : o, o);
  return Array.from(n.values());
}
function mo(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var xl = 48;
function yo(e) {
  let n = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), r = ({ kind: s }, a) => `${s} ${a}`, o = e.map((s) => {
    let a = s.id !== null && !n.has(r(s, s.id));
    return a && n.add(r(s, s.id)), a;
  });
  return e.map((s, a) => {
    var c;
    if (o[a] === !0)
      return { record: F(T({}, s), { id: s.id }), faults: [] };
    let l = s.skill, i = (c = t.get(r(s, l))) != null ? c : 2;
    for (; n.has(r(s, l)); i++) {
      let u = `-${i}`;
      l = s.skill.slice(0, xl - u.length) + u;
    }
    return t.set(r(s, s.skill), i), n.add(r(s, l)), { record: F(T({}, s), { id: l }), faults: s.id === null ? [] : [Pe("id", "id-taken", s.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function Ie(e, n, t = {}) {
  let r = fe(n), o = e.map((a) => {
    let l = /* @__PURE__ */ new Map();
    return a.parameters.forEach((i, c) => l.set(c, Ge(i))), fo(kl(a), r, l, t);
  }), s = yo(
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
function _n(e, n, t = ["User"]) {
  let r = `${n}/People/`, o = e.indexOf(":"), s = "";
  return e.startsWith(r) ? s = e.slice(r.length) : o !== -1 && t.includes(e.slice(0, o)) && (s = e.slice(o + 1).split("/")[0]), s.trim() === "" || s.includes("/") ? null : fe(s);
}
function kl({ template: e }) {
  return e === le.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function ho(e, n) {
  let t = 1;
  for (; n.includes(e.charAt(0) + t); )
    t++;
  return e.charAt(0) + t;
}
function $t(e) {
  let n = /* @__PURE__ */ new Map();
  return un.filter((t) => e.kind === "offer" || !It.includes(t)).forEach((t) => {
    let r = t === "lang" ? null : e[t], o = r === null ? "" : t === "timezone" ? po(r) : Array.isArray(r) ? r.join(";") : String(r);
    o !== "" && n.set(t, o);
  }), n;
}
var bl = /[=|{}[\]<>&\n]|^$/, wl = /^[+-]\d\d:\d\d$/;
function El(e) {
  return wl.test(e) ? e : K(e);
}
function xo(e, n, t = /* @__PURE__ */ new Map()) {
  let r = Array.from(n.keys()).filter((s) => !bl.test(s)), o = (s) => un.includes(s) ? un.indexOf(s) : 1 / 0;
  return r.sort((s, a) => o(s) - o(a) || r.indexOf(s) - r.indexOf(a)), je(
    le[e],
    r.map((s) => {
      var a;
      return [s, (a = t.get(s)) != null ? a : El(n.get(s))];
    })
  );
}
function Rl(e) {
  return xo(e.kind, $t(e));
}
function Sl(e, { kind: n, id: t }, { readCalls: r, taxonomy: o }) {
  let s = Ie(r(e), "", { taxonomy: o != null ? o : null }).find(({ record: a, call: l }) => {
    var i;
    return a === null ? l.template === le[n] && ((i = l.parameters.get("id")) != null ? i : "") === t : a.kind === n && a.id === t;
  });
  return s === void 0 ? null : s.call;
}
function ko(e, n, t) {
  var c;
  let { readCalls: r } = t, o = Rl(n), s = r(e), a = s.filter(({ template: u }) => u === le[n.kind]).pop(), l = [e.replace(/\s+$/, "").length, 0];
  a !== void 0 && Tl(e, a) && l.unshift(a.end);
  let i = l.map((u) => {
    let d = e.slice(0, u), m = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${o}${d === "" && m !== "" ? `

` : ""}${m}`;
  });
  return (c = i.find((u) => r(u).length === s.length + 1)) != null ? c : i[0];
}
function bo(e, n, t, r) {
  var u;
  let { mends: o = !1 } = r, s = Sl(e, n, r);
  if (s === null)
    return null;
  let a = $t(t), [l] = Ie([s], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), i = l != null && l.record ? $t(l.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return s.parameters.forEach((d, m) => {
    let p = a.get(m) === i.get(m) && n.kind === t.kind;
    (m === "lang" || !o && p) && d.trim() !== "" && a.set(m, ve(d).trim()), p && a.has(m) && Ge(d) !== ve(d) && c.set(m, d.trim());
  }), e.slice(0, s.start) + xo(t.kind, a, c) + e.slice(s.end);
}
function Tl(e, { start: n, end: t }) {
  return (n === 0 || e.charAt(n - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(t));
}

// src/core/exchange/exchange-request.ts
var Ol = ["accepted", "done"];
function wo(e) {
  return new Set(e.filter(({ state: n }) => Ol.includes(n)).map(({ seek: n }) => n));
}

// src/core/exchange/method-sets.ts
function Ro(e) {
  return e.reduce((n, t) => n | 1 << Be.indexOf(t), 0);
}
function So(e, n) {
  return Be.filter((t, r) => (e & n & 1 << r) !== 0);
}
function To(e, n) {
  return Math.floor(100 * Eo(e & n) / Eo(e | n));
}
function Eo(e) {
  let n = 0;
  for (let t = e; t !== 0; t >>= 1)
    n += t & 1;
  return n;
}

// src/core/exchange/time-passed.ts
function Ct(e, n) {
  return Math.max(0, Math.round((Date.parse(`${n}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function Oo(e, n) {
  let t = Math.floor(e / n), r = e - t * n;
  return t > 7 ? 0 : Math.floor(100 * (2 * n - r) / (2 * n * 2 ** t));
}
function Ao(e, n) {
  return Math.min(100, Math.floor(100 * e / n));
}

// src/core/exchange/participants.ts
var Al = 3;
function Mo(e, n) {
  var k, h, b, O, E, R, C;
  let { records: t, requests: r = [], blocked: o = /* @__PURE__ */ new Set(), date: s, taxonomy: a = null } = e, l = t.slice().sort((M, I) => te(re(M), re(I))), i = Po(l.map(({ user: M }) => M)), c = /* @__PURE__ */ new Set();
  l.forEach((M) => vo(M).forEach(([I]) => c.add(I)));
  let u = Array.from(c).sort(te), d = Po(u), m = r.filter(({ state: M }) => M === "accepted"), p = vl(m, ({ offer: M }) => M), y = wo(r), g = [], x = /* @__PURE__ */ new Map(), f = { offer: [], seek: [] };
  for (let M of l) {
    let I = re(M), L = o.has(M.user) ? "blocked" : (k = We(M, s)) != null ? k : M.kind === "seek" && y.has(I) ? "matched" : null, S = qe(M.skill, a);
    if (L !== null) {
      g.push({ kind: M.kind, record: I, reason: L }), M.kind === "offer" && x.set(S, ((h = x.get(S)) != null ? h : 0) + 1);
      continue;
    }
    let A = vo(M).map(([z, H]) => [d.get(z), H]).sort(([z], [H]) => z - H), v = M.kind === "seek" ? 1 : (b = M.capacity) != null ? b : n.usualCapacity, _ = M.confirmed !== null && M.confirmed <= s ? Ct(M.confirmed, s) : null, G = Ct((E = (O = M.since) != null ? O : M.confirmed) != null ? E : s, s);
    f[M.kind].push({
      index: f[M.kind].length,
      record: M,
      key: I,
      account: i.get(M.user),
      skill: S,
      level: (R = M.level) != null ? R : 0,
      methods: Ro(M.methods),
      languages: A.map(([z]) => z),
      proficiencies: A.map(([, z]) => z),
      region: M.region === null ? null : M.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: _,
      freshness: _ === null ? 0 : Oo(_, n.freshnessHalfLife),
      waitedDays: G,
      waiting: Ao(G, n.fullWaiting),
      capacity: v,
      room: M.kind === "seek" ? 1 : Math.max(0, v - ((C = p.get(I)) != null ? C : 0))
    });
  }
  return {
    seeks: f.seek,
    offers: f.offer,
    languages: u,
    absentOffers: x,
    absences: g.sort(
      (M, I) => te(M.kind, I.kind) || te(M.record, I.record)
    ),
    between: Pl(r, l, i, a)
  };
}
function vo(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e.languages) {
    let s = ce(o);
    if (s !== null) {
      let a = Ue(s.code);
      n.set(a, Math.max((t = n.get(a)) != null ? t : 0, (r = s.proficiency) != null ? r : Al));
    }
  }
  return Array.from(n);
}
function Po(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    n.has(t) || n.set(t, n.size);
  }), n;
}
function vl(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var o;
    return t.set(n(r), ((o = t.get(n(r))) != null ? o : 0) + 1);
  }), t;
}
var Dt = ["declined", "done", "accepted", "asked"];
function Pl(e, n, t, r) {
  var i;
  let o = new Map(n.map((c) => [`${c.kind} ${re(c)}`, c.skill])), s = (c) => t.get(c.slice(0, c.lastIndexOf("/"))), a = /* @__PURE__ */ new Map(), l = (c, u) => c * t.size + u;
  for (let { seek: c, offer: u, state: d, skill: m, skills: p = [] } of e) {
    let [y, g] = [s(c), s(u)], x = [o.get(`offer ${u}`), m, o.get(`seek ${c}`)].filter((h) => h !== void 0);
    if (y === void 0 || g === void 0 || !Dt.includes(d))
      continue;
    let f = l(y, g), k = (i = a.get(f)) != null ? i : /* @__PURE__ */ new Map();
    (d === "declined" ? x.concat(p) : x.slice(0, 1)).forEach((h) => {
      let b = qe(h, r), O = k.get(b);
      (O === void 0 || Dt.indexOf(d) < Dt.indexOf(O)) && k.set(b, d);
    }), a.set(f, k);
  }
  return (c, u, d) => {
    var m, p;
    return a.size === 0 ? null : (p = (m = a.get(l(c, u))) == null ? void 0 : m.get(d)) != null ? p : null;
  };
}

// src/core/exchange/reciprocity.ts
function Fo(e, n) {
  let t = No(e.offers), r = /* @__PURE__ */ new Map();
  return No(e.seeks).forEach((o, s) => {
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
        for (let u of (i = t.get(o)) != null ? i : Lo)
          l = Math.max(l, (c = a.get(u)) != null ? c : 0);
      return l;
    },
    best: (o, s) => {
      var a;
      return ((a = t.get(o)) != null ? a : Lo).map((l) => {
        var i, c;
        return { skill: l, quality: (c = (i = r.get(s)) == null ? void 0 : i.get(l)) != null ? c : 0 };
      }).reduce((l, i) => {
        var c;
        return i.quality > ((c = l == null ? void 0 : l.quality) != null ? c : 0) ? i : l;
      }, null);
    }
  };
}
var Lo = [];
function No(e) {
  let n = /* @__PURE__ */ new Map();
  for (let { account: r, skill: o } of e) {
    let s = n.get(r);
    s === void 0 ? n.set(r, /* @__PURE__ */ new Set([o])) : s.add(o);
  }
  let t = /* @__PURE__ */ new Map();
  return n.forEach((r, o) => t.set(o, Array.from(r).sort())), t;
}

// src/core/json/read-limits.ts
function _t(e, n, t, r, o, s) {
  let a = Object.keys(t), l = Y(e) ? e : {};
  e !== void 0 && !Y(e) && s.push({ path: n, code: "expected-object", parameters: [] });
  let i = [...a, ...o];
  for (let u of Object.keys(l))
    i.includes(u) || s.push({ path: pe(n, u), code: "unknown-property", parameters: [j(u), i] });
  let c = {};
  for (let u of a) {
    let d = J(l, u), [m, p] = t[u], y = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < m ? { code: "too-small", parameters: [d, m] } : d > p ? { code: "too-large", parameters: [d, p] } : null;
    y !== null && s.push(T({ path: pe(n, u) }, y)), c[u] = d === void 0 || y !== null ? r[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var $e = [
  "skill",
  "level",
  "language",
  "method",
  "place",
  "reciprocity",
  "freshness",
  "room",
  "waiting"
], dn = {
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
}, Ml = 1e3, Ll = {
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
function Io(e, n = "$.matching") {
  let t = [], r = _t(e, n, Ll, dn, ["weights"], t), o = Y(e) ? J(e, "weights") : void 0, s = pe(n, "weights"), a = Nl($e, () => [0, Ml]), l = _t(o, s, a, dn.weights, [], t);
  return $e.every((i) => l[i] === 0) && (t.push({ path: s, code: "weights-zero", parameters: [] }), l = dn.weights), { options: F(T({}, r), { weights: l }), faults: t };
}
function Nl(e, n) {
  let t = {};
  return e.forEach((r) => {
    t[r] = n(r);
  }), t;
}

// src/core/exchange/score-pair.ts
var Ut = 50, Fl = [0, 20, 40, 70, 85, 95, 100], Il = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, $o = 540;
function Bo(e, n) {
  let t = Wo(e, n);
  return t === -1 ? null : { language: Math.floor(t / 8), proficiency: t % 8 };
}
function Wo(e, n) {
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
function qo(e, n) {
  let { weights: t } = e, r = $e.reduce((s, a) => s + t[a], 0), o = (s) => Math.floor((20 * s + r) / (2 * r));
  return {
    score: (s, a, l) => o(
      t.skill * l + t.level * Co(s, a) + t.language * Do(s, a) + t.method * _o(s, a) + t.place * Uo(s, a) + t.reciprocity * n(s.account, a.account) + t.freshness * a.freshness + t.room * Ho(a) + t.waiting * s.waiting
    ),
    qualities: (s, a, l) => ({
      skill: l,
      level: Co(s, a),
      language: Do(s, a),
      method: _o(s, a),
      place: Uo(s, a),
      reciprocity: n(s.account, a.account),
      freshness: a.freshness,
      room: Ho(a),
      waiting: s.waiting
    }),
    points: (s) => {
      let a = {}, l = 0, i = 0;
      for (let c of $e)
        l += t[c] * s[c], a[c] = o(l) - i, i += a[c];
      return a;
    }
  };
}
function Co(e, n) {
  var t;
  return e.level === 0 || n.level === 0 ? Ut : (t = Il[n.level - e.level]) != null ? t : 0;
}
function Do(e, n) {
  let t = Wo(e, n);
  return t === -1 ? 0 : Fl[t % 8];
}
function _o(e, n) {
  return e.methods === 0 || n.methods === 0 ? Ut : To(e.methods, n.methods);
}
function Uo(e, n) {
  let t = e.record.timezone, r = n.record.timezone;
  return t !== null && r !== null ? Math.max(0, Math.floor(100 * ($o - Dn(t, r)) / $o)) : e.region === null || n.region === null ? Ut : e.region === n.region ? 100 : 0;
}
function Ho({ room: e, capacity: n }) {
  return n === 0 ? 0 : Math.floor(100 * e / n);
}

// src/core/exchange/skill-relations.ts
var Go = { same: 100, narrower: 90, broader: 60, near: 30 }, $l = { narrower: 10, broader: 15 }, Cl = 10;
function Un(e) {
  let n = /* @__PURE__ */ new Map();
  return {
    relatedTo: (t) => {
      let r = n.get(t);
      return r === void 0 && (r = e === null ? [jo(t)] : Dl(t, e), n.set(t, r)), r;
    }
  };
}
function jo(e) {
  return { skill: e, relation: "same", quality: Go.same };
}
function Dl(e, n) {
  let t = /* @__PURE__ */ new Map([[e, jo(e)]]), r = (l, i, c) => {
    let u = !t.has(l);
    if (u) {
      let d = i === "near" ? 0 : $l[i] * (c - 1);
      t.set(l, { skill: l, relation: i, quality: Math.max(Cl, Go[i] - d) });
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
function zo(e, n) {
  var a;
  let t = Mo(e, n), r = Un((a = e.taxonomy) != null ? a : null), o = Fo(t, r), s = /* @__PURE__ */ new Map();
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
    scorer: qo(n, o.quality)
  };
}
function Vo(e, n, t) {
  var r;
  return (r = e.relations.relatedTo(n.skill).find(({ skill: o }) => o === t.skill)) != null ? r : null;
}

// src/core/exchange/reasons.ts
function Yo(e, n, t, r) {
  let o = e.scorer.qualities(n, t, r.quality), s = e.scorer.points(o), a = _l(e, n, t, r, o), l = [];
  for (let i of $e) {
    let c = a[i];
    c !== null && l.push({ part: i, code: c.code, parameters: c.parameters, points: s[i] });
  }
  return l;
}
function Z(e, ...n) {
  return { code: e, parameters: n };
}
function _l(e, n, t, r, o) {
  let s = e.reciprocity.best(n.account, t.account);
  return {
    skill: r.relation === "same" ? Z("skill-same", { skill: t.skill }) : Z(`skill-${r.relation}`, { skill: t.skill }, { skill: n.skill }),
    level: n.level === 0 || t.level === 0 ? Z("level-unknown") : Z(t.level < n.level ? "level-low" : "level-fits", t.level, n.level),
    language: Ul(e, n, t),
    method: Hl(n, t),
    place: Bl(n, t),
    reciprocity: s === null ? null : Z("reciprocal", { skill: s.skill }),
    freshness: t.confirmedDays === null ? Z("confirmed-unknown") : t.confirmedDays === 0 ? Z("confirmed-today") : Z("confirmed-days", t.confirmedDays),
    room: Z("room", t.room, t.capacity),
    waiting: o.waiting === 0 ? null : Z("waiting", n.waitedDays)
  };
}
function Ul(e, n, t) {
  let r = Bo(n, t);
  if (r === null)
    return null;
  let o = r.proficiency >= e.options.leastProficiency;
  return Z(o ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function Hl(e, n) {
  if (e.methods === 0 || n.methods === 0)
    return Z("methods-any");
  let t = So(e.methods, n.methods);
  return t.length === 0 ? Z("methods-different") : Z("methods", { methods: t });
}
function Bl(e, n) {
  let [t, r] = [e.record.timezone, n.record.timezone];
  if (t !== null && r !== null) {
    let o = Dn(t, r);
    return o === 0 ? Z("timezone-same") : Z("timezone-apart", o / 60);
  }
  return e.region === null || n.region === null ? Z("place-unknown") : e.region === n.region ? Z("region-same", { region: n.record.region }) : Z("region-different");
}

// src/core/exchange/pair-reasons.ts
var Wl = [
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
function Hn(e, n, t, r) {
  let o = zo(t, r), s = o.participants.seeks.find(({ key: i }) => i === e), a = o.participants.offers.find(({ key: i }) => i === n), l = s === void 0 || a === void 0 ? null : Vo(o, s, a);
  return s === void 0 || a === void 0 || l === null ? [] : Yo(o, s, a, l);
}
function Bn(e) {
  return Wl.includes(e.code);
}

// src/core/exchange/steps/exchange-requests.ts
var ql = {
  asked: "asked",
  accepted: "accepted",
  declined: "declined",
  done: "done",
  withdrawn: "expired",
  expired: "expired",
  lapsed: "expired",
  "not-met": "expired"
};
function Wn(e) {
  return e.map(({ seek: n, offer: t, state: r, skill: o, skills: s }) => T(T({
    seek: n,
    offer: t,
    state: ql[r]
  }, o === null ? {} : { skill: o }), r === "declined" && s.length > 1 ? { skills: s } : {}));
}

// src/core/exchange/steps/follow-exchanges.ts
var Ht = 21, Gl = 180, jl = 366;
function Qo(e, n) {
  var r;
  let t = [];
  for (let { round: o, skills: s, disregarded: a } of Zo(e, n))
    o !== null && t.push(F(T({}, ec(o, n.date)), { skills: s, skill: (r = s[0]) != null ? r : null, disregarded: a }));
  return t;
}
function Jo(e, n) {
  return Zo(e, n).reduce((t, { disregarded: r }) => t.concat(r), []);
}
function Zo(e, n) {
  if (!Ee(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(zl)) {
    let o = `${r.seek}
${r.offer}`, s = t.get(o);
    s === void 0 ? t.set(o, [r]) : s.push(r);
  }
  return Array.from(t.keys()).sort(te).map((r) => {
    let o = null, s = [];
    for (let a of t.get(r)) {
      let l = a.at.slice(0, 10) > n.date ? "future" : ee(a).includes(a.user) ? Vl(a, o, n) : "not-a-party";
      typeof l == "string" ? s.push({ step: a, reason: l }) : o = l;
    }
    return { round: o, skills: Yl(t.get(r), o), disregarded: s };
  });
}
function zl(e, n) {
  return te(e.at, n.at) || an.indexOf(e.step) - an.indexOf(n.step) || te(Ko(e), Ko(n));
}
function Ko({ user: e, outcome: n, on: t, skill: r, note: o }) {
  return JSON.stringify([e, n, t, r, o]);
}
function Vl(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return Jl(e, n, t);
  if (e.step === "decline" && Kl(e, n))
    return Xl(e, n);
  if (n === null)
    return "no-request";
  let o = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return Zl(e, n, o);
    if (qn(n, r) !== "accepted")
      return "over";
    let s = nc(e.on, gn(r, jl)), a = gn(Xo(r, s), ns(t));
    return F(T({}, n), { steps: o, on: e.on, until: Xo(n.until, a) });
  }
  if (e.step === "withdraw" && Ql(e, n))
    return F(T({}, n), { steps: o, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [s] = n.steps.slice(-1);
    return (s == null ? void 0 : s.step) === e.step && s.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? es(n, e, t) : e.step === "decline" ? F(T({}, n), { steps: o, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : F(T({}, n), { steps: o, since: r, phase: "withdrawn" });
}
function Yl(e, n) {
  let t = e.filter((s) => ee(s).includes(s.user)), r = t.filter((s) => n == null ? void 0 : n.steps.includes(s)), o = [
    ...t.filter(({ user: s, step: a }) => a === "decline" && (n == null ? void 0 : n.declinedBy.includes(s))),
    ...r,
    ...t
  ].map(({ skill: s }) => s).filter((s) => s !== null);
  return Array.from(new Set(o));
}
function Kl(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = qn(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function Xl(e, n) {
  var r;
  let t = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: ee(e).filter((o) => o !== e.user)[0],
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
function Ql(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: o }) => o === e.user);
  return n === "accepted" && r.some(({ step: o }) => o === "ask") && !r.some(({ step: o }) => o === "meet" || o === "confirm");
}
function Jl(e, n, t) {
  var s;
  let r = e.at.slice(0, 10), o = n === null ? null : qn(n, r);
  return n !== null && o === "asked" ? e.user === n.asker ? "repeated" : es(n, e, t) : n !== null && (o === "accepted" || o === "done") ? o === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((a) => a !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: gn(r, (s = t.replyDays) != null ? s : Ht),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function es(e, n, t) {
  let r = n.at.slice(0, 10);
  return F(T({}, e), {
    phase: "accepted",
    since: r,
    until: gn(r, ns(t)),
    steps: e.steps.concat([n])
  });
}
function Zl(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : F(T({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function qn({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function ec(e, n) {
  let { seek: t, offer: r, asker: o, until: s, on: a, confirmed: l, steps: i, declinedBy: c } = e, u = qn(e, n), d = u === "asked" || u === "accepted", m = ee(e);
  return {
    seek: t,
    offer: r,
    asker: o,
    state: u,
    on: a,
    confirmed: l,
    steps: i,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? gn(s, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? s : null,
    waitingFor: u === "asked" ? m.filter((p) => p !== o) : u === "accepted" && (a === null || a <= n) ? m.filter((p) => !l.has(p)) : []
  };
}
function ns(e) {
  var n;
  return (n = e.lapseDays) != null ? n : Gl;
}
function nc(e, n) {
  return e < n ? e : n;
}
function Xo(e, n) {
  return e > n ? e : n;
}
function gn(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10);
}

// src/core/exchange/exchange-templates.ts
var pn = "Skill exchange step", Ce = "Skill exchange preferences", Gn = [
  le.offer,
  le.seek,
  pn,
  Ce
];

// src/core/exchange/steps/write-step.ts
function ts(e) {
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
  return je(pn, n.filter(([, t]) => t !== null && t !== "").map(([t, r]) => [t, t === "at" ? r : K(r)]));
}
function jn(e, n) {
  let t = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${t}${n}
`;
}

// src/core/exchange/steps/preferences.ts
var rs = ["messages", "matches", "lang"];
function zn(e) {
  let n = [], t = e.filter(({ template: s }) => s === Ce), r = (s) => t.every(({ parameters: a }) => {
    var i;
    let l = ve((i = a.get(s)) != null ? i : "").trim().toLowerCase();
    return l !== "" && l !== "yes" && l !== "no" && n.push({
      parameter: s,
      key: "localskills-template-preferences-fault-value",
      parameters: [j(l), s]
    }), l === "" || l === "yes";
  }), o = { messages: r("messages"), matches: r("matches") };
  return t.forEach(({ parameters: s }) => s.forEach((a, l) => {
    !rs.includes(l) && a.trim() !== "" && n.push(Pe(l, "unknown-parameter", j(l), rs.join(", ")));
  })), { preferences: o, faults: n };
}
function os(e, n, t) {
  let r = n.filter(({ template: i }) => i === Ce), o = t.messages && t.matches, s = (i) => i ? "yes" : "no", a = je(Ce, [
    ["messages", s(t.messages)],
    ["matches", s(t.matches)]
  ]), [l] = r;
  return l === void 0 ? o ? e : jn(e, a) : r.slice().reverse().reduce((i, { start: c, end: u }) => {
    let d = c === l.start ? u : u + /^\n{0,2}/.exec(i.slice(u))[0].length;
    return i.slice(0, c) + (c === l.start ? a : "") + i.slice(d);
  }, e);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Vn(e, n = !1) {
  let t = e.length, r = 0, o = "", s = 0, a = 16, l = 0, i = 0, c = 0, u = 0, d = 0;
  function m(h, b) {
    let O = 0, E = 0;
    for (; O < h || !b; ) {
      let R = e.charCodeAt(r);
      if (R >= 48 && R <= 57)
        E = E * 16 + R - 48;
      else if (R >= 65 && R <= 70)
        E = E * 16 + R - 65 + 10;
      else if (R >= 97 && R <= 102)
        E = E * 16 + R - 97 + 10;
      else
        break;
      r++, O++;
    }
    return O < h && (E = -1), E;
  }
  function p(h) {
    r = h, o = "", s = 0, a = 16, d = 0;
  }
  function y() {
    let h = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Ye(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Ye(e.charCodeAt(r)))
        for (r++; r < e.length && Ye(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(h, r);
    let b = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Ye(e.charCodeAt(r))) {
        for (r++; r < e.length && Ye(e.charCodeAt(r)); )
          r++;
        b = r;
      } else
        d = 3;
    return e.substring(h, b);
  }
  function g() {
    let h = "", b = r;
    for (; ; ) {
      if (r >= t) {
        h += e.substring(b, r), d = 2;
        break;
      }
      let O = e.charCodeAt(r);
      if (O === 34) {
        h += e.substring(b, r), r++;
        break;
      }
      if (O === 92) {
        if (h += e.substring(b, r), r++, r >= t) {
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
            let R = m(4, !0);
            R >= 0 ? h += String.fromCharCode(R) : d = 4;
            break;
          default:
            d = 5;
        }
        b = r;
        continue;
      }
      if (O >= 0 && O <= 31)
        if (mn(O)) {
          h += e.substring(b, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return h;
  }
  function x() {
    if (o = "", d = 0, s = r, i = l, u = c, r >= t)
      return s = t, a = 17;
    let h = e.charCodeAt(r);
    if (Bt(h)) {
      do
        r++, o += String.fromCharCode(h), h = e.charCodeAt(r);
      while (Bt(h));
      return a = 15;
    }
    if (mn(h))
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
        return r++, o = g(), a = 10;
      // comments
      case 47:
        let b = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !mn(e.charCodeAt(r)); )
            r++;
          return o = e.substring(b, r), a = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let O = t - 1, E = !1;
          for (; r < O; ) {
            let R = e.charCodeAt(r);
            if (R === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, E = !0;
              break;
            }
            r++, mn(R) && (R === 13 && e.charCodeAt(r) === 10 && r++, l++, c = r);
          }
          return E || (r++, d = 1), o = e.substring(b, r), a = 13;
        }
        return o += String.fromCharCode(h), r++, a = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(h), r++, r === t || !Ye(e.charCodeAt(r)))
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
        for (; r < t && f(h); )
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
    if (Bt(h) || mn(h))
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
  function k() {
    let h;
    do
      h = x();
    while (h >= 12 && h <= 15);
    return h;
  }
  return {
    setPosition: p,
    getPosition: () => r,
    scan: n ? k : x,
    getToken: () => a,
    getTokenValue: () => o,
    getTokenOffset: () => s,
    getTokenLength: () => r - s,
    getTokenStartLine: () => i,
    getTokenStartCharacter: () => s - u,
    getTokenError: () => d
  };
}
function Bt(e) {
  return e === 32 || e === 9;
}
function mn(e) {
  return e === 10 || e === 13;
}
function Ye(e) {
  return e >= 48 && e <= 57;
}
var ss;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(ss || (ss = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var rc = new Array(20).fill(0).map((e, n) => " ".repeat(n)), Ke = 200, oc = {
  " ": {
    "\n": new Array(Ke).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(Ke).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(Ke).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(Ke).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(Ke).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(Ke).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Wt;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Wt || (Wt = {}));
function as(e, n, t = Wt.DEFAULT) {
  let r = Vn(e, !1), o = [], s = 0;
  function a(v) {
    return v ? () => s === 0 && v(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(v) {
    return v ? (N) => s === 0 && v(N, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(v) {
    return v ? (N) => s === 0 && v(N, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
  }
  function c(v) {
    return v ? () => {
      s > 0 ? s++ : v(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) === !1 && (s = 1);
    } : () => !0;
  }
  function u(v) {
    return v ? () => {
      s > 0 && s--, s === 0 && v(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = c(n.onObjectBegin), m = i(n.onObjectProperty), p = u(n.onObjectEnd), y = c(n.onArrayBegin), g = u(n.onArrayEnd), x = i(n.onLiteralValue), f = l(n.onSeparator), k = a(n.onComment), h = l(n.onError), b = t && t.disallowComments, O = t && t.allowTrailingComma;
  function E() {
    for (; ; ) {
      let v = r.scan();
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
          b || R(
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
      switch (v) {
        case 12:
        case 13:
          b ? R(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : k();
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
          return v;
      }
    }
  }
  function R(v, N = [], _ = []) {
    if (h(v), N.length + _.length > 0) {
      let G = r.getToken();
      for (; G !== 17; ) {
        if (N.indexOf(G) !== -1) {
          E();
          break;
        } else if (_.indexOf(G) !== -1)
          break;
        G = E();
      }
    }
  }
  function C(v) {
    let N = r.getTokenValue();
    return v ? x(N) : (m(N), o.push(N)), E(), !0;
  }
  function M() {
    switch (r.getToken()) {
      case 11:
        let v = r.getTokenValue(), N = Number(v);
        isNaN(N) && (R(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), N = 0), x(N);
        break;
      case 7:
        x(null);
        break;
      case 8:
        x(!0);
        break;
      case 9:
        x(!1);
        break;
      default:
        return !1;
    }
    return E(), !0;
  }
  function I() {
    return r.getToken() !== 10 ? (R(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (C(!1), r.getToken() === 6 ? (f(":"), E(), A() || R(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : R(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), o.pop(), !0);
  }
  function L() {
    d(), E();
    let v = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (v || R(4, [], []), f(","), E(), r.getToken() === 2 && O)
          break;
      } else v && R(6, [], []);
      I() || R(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), v = !0;
    }
    return p(), r.getToken() !== 2 ? R(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : E(), !0;
  }
  function S() {
    y(), E();
    let v = !0, N = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (N || R(4, [], []), f(","), E(), r.getToken() === 4 && O)
          break;
      } else N && R(6, [], []);
      v ? (o.push(0), v = !1) : o[o.length - 1]++, A() || R(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), N = !0;
    }
    return g(), v || o.pop(), r.getToken() !== 4 ? R(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : E(), !0;
  }
  function A() {
    switch (r.getToken()) {
      case 3:
        return S();
      case 1:
        return L();
      case 10:
        return C(!0);
      default:
        return M();
    }
  }
  return E(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (R(4, [], []), !1) : A() ? (r.getToken() !== 17 && R(9, [], []), !0) : (R(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var is;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(is || (is = {}));
var ls;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(ls || (ls = {}));
var qt = as;
var cs;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(cs || (cs = {}));

// src/core/json/parse-json.ts
function Se(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return pc(n) ? { value: void 0, faults: [Gt] } : { value: n, faults: fc(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? mc(e) : Gt] };
  }
}
var gs = { disallowComments: !0, allowTrailingComma: !1 }, dc = 100, Gt = { path: "$", code: "json-too-deep", parameters: [] }, gc = {
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
function pc(e) {
  let n = [e].filter(us);
  for (let t = 0; n.length > 0; t++) {
    if (t === dc)
      return !0;
    let r = [];
    for (let o of n)
      for (let s of Object.keys(o).map((a) => o[a]))
        us(s) && r.push(s);
    n = r;
  }
  return !1;
}
function us(e) {
  return typeof e == "object" && e !== null;
}
function mc(e) {
  var l;
  let n = null;
  try {
    qt(e, {
      onError: (i, c, u) => {
        n = n != null ? n : { error: i, offset: c, length: u };
      }
    }, gs);
  } catch (i) {
    return Gt;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), o = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return ds("json-trailing-comma", e, r.lastIndexOf(","), o);
  let s = (l = gc[t.error]) != null ? l : "json-invalid";
  return ds(s === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : s : s, e, t.offset, o);
}
function ds(e, n, t, r) {
  let o = n.slice(0, t).split(/\r\n?|\n/), s = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, s, j(r)] };
}
function fc(e) {
  let n = [], t = [];
  return qt(e, {
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
        let d = i().reduce(pe, "$");
        n.push({
          path: pe(d, r),
          code: "json-duplicate-key",
          parameters: [j(r), u, a + 1]
        });
      }
    }
  }, gs), n;
}

// src/core/site-configuration.ts
var ps = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function ms(e) {
  if (e === null)
    return { root: Ae, faults: [] };
  let { value: n, faults: t } = Se(e);
  if (!Y(n))
    return { root: Ae, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = J(n, "root");
  return r === void 0 ? { root: Ae, faults: t } : typeof r != "string" || ps.test(r) ? { root: Ae, faults: [...t, { path: "$.root", code: "expected-text", parameters: [j(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}
var yc = /^https?:\/\/[^\s[\]{}|<>"'~]+$/;
function Yn(e) {
  return yc.test(e);
}
function fs(e) {
  let n = e === null ? null : Se(e).value, t = Y(n) ? J(n, "report") : void 0;
  return typeof t == "string" && !ps.test(t) ? t.trim() : null;
}

// src/ui/exchange-meeting/load-exchanges.ts
var ys = "Module:Skills survey/i18n/languages.json";
function fn(t) {
  return P(this, arguments, function* (e, n = []) {
    var E, R, C, M;
    let { wiki: r, titles: o, user: s, messages: a } = e, l = [s.name, ...n], [i, c, u, d] = yield Promise.all([
      Promise.all(l.map((I) => r.peopleLinkingTo(I))),
      r.readPeople(l),
      r.readPages([o.skills(), Tn, ys]),
      r.time()
    ]), m = new Set(l);
    i.forEach((I) => I.forEach((L) => m.add(L))), hs(c.people).forEach((I) => ee(I).forEach((L) => m.add(L)));
    let { people: p, records: y, unread: g } = m.size === l.length ? c : yield r.readPeople(Array.from(m)), x = g.find((I) => I.user === s.name);
    if (x !== void 0)
      throw x.error;
    let f = (I) => {
      var L, S;
      return (S = (L = u.get(I)) == null ? void 0 : L.latest.text) != null ? S : null;
    }, k = Se((E = f(Tn)) != null ? E : "{}").value, h = Se((R = f(ys)) != null ? R : "{}").value, b = Y(h) && Array.isArray(h.languages) ? h.languages.filter((I) => typeof I == "string") : [], O = c.ownPages.get(s.name);
    return {
      people: p,
      records: y,
      ownPage: O === void 0 ? o.people(s.name) : O,
      steps: hs(p),
      taxonomy: vn(Se((C = f(o.skills())) != null ? C : "").value).taxonomy,
      matching: Y(k) ? Io(k.matching).options : dn,
      reportPage: (M = fs(f(Tn))) != null ? M : a.text("localskills-meeting-report-page"),
      languages: b.length > 0 ? b : ["en"],
      clockOffset: isNaN(d.getTime()) ? 0 : d.getTime() - e.now().getTime()
    };
  });
}
function jt(e, n) {
  return e.steps.some((r) => r.user === n.user && r.step === n.step && r.seek === n.seek && r.offer === n.offer && r.at === n.at) ? e : F(T({}, e), { steps: e.steps.concat([n]) });
}
function hs(e) {
  let n = [];
  return e.forEach((t) => t.steps.forEach((r) => n.push(r))), n;
}
function yn(e, n, t = null) {
  var o;
  let r = new Date(e.now().getTime() + n.clockOffset).toISOString().replace(/\.\d+Z$/, "Z");
  return ((o = t == null ? void 0 : t.steps) != null ? o : []).reduce((s, { at: a }) => a > s ? a : s, r);
}
function Te(e, n) {
  return yn(e, n).slice(0, 10);
}
function ye(e, n) {
  return Qo(n.steps, { date: Te(e, n) });
}
function xs(e, n) {
  let { name: t } = e.user;
  return Jo(
    n.steps.filter((r) => r.user === t || ee(r).includes(t)),
    { date: Te(e, n) }
  ).filter(({ step: r, reason: o }) => r.user === t && o !== "repeated");
}
function Xe(e, n) {
  var t, r;
  return zn((r = (t = e.people.get(n)) == null ? void 0 : t.preferences) != null ? r : []).preferences;
}
function hn(e, n) {
  let t = [];
  return e.records.filter((r) => r.user === n).forEach(({ languages: r }) => r.forEach((o) => {
    t.includes(o) || t.push(o);
  })), t;
}

// src/core/exchange/steps/my-exchanges.ts
function ks(e, n) {
  let t = e.filter((a) => ee(a).includes(n) && !hc(a, n)).sort((a, l) => te(a.since, l.since) || te(a.seek, l.seek) || te(a.offer, l.offer)), r = t.filter(({ state: a }) => a === "accepted"), o = r.filter(({ confirmed: a }) => a.size > 0 && !a.has(n)), s = (a) => +!a.waitingFor.includes(n);
  return {
    toAnswer: t.filter(({ state: a, asker: l }) => a === "asked" && l !== n),
    toConfirm: o,
    agreed: r.filter((a) => !o.includes(a)).sort((a, l) => s(a) - s(l)),
    asked: t.filter(({ state: a, asker: l }) => a === "asked" && l === n),
    earlier: t.filter(({ state: a }) => a !== "asked" && a !== "accepted").reverse()
  };
}
function hc({ state: e, asker: n, steps: t, disregarded: r }, o) {
  let s = t.concat(r.map(({ step: a }) => a));
  return e === "declined" && n === o && !s.some(({ step: a }) => a === "ask");
}
function de(e, n) {
  let [t, r] = ee(e);
  return n === t ? r : t;
}

// src/ui/list-words.ts
function bs(e, n) {
  let { ListFormat: t } = Intl;
  try {
    return t ? new t(n, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange-meeting/exchange-words.ts
function xn(e, { seek: n, offer: t, skill: r }) {
  var o, s, a, l, i;
  return (i = (l = (a = (o = oe(e, "offer", t)) == null ? void 0 : o.skill) != null ? a : (s = oe(e, "seek", n)) == null ? void 0 : s.skill) != null ? l : r) != null ? i : "";
}
function oe(e, n, t) {
  var r;
  return (r = e.records.find((o) => o.kind === n && re(o) === t)) != null ? r : null;
}
function Kn(e, { seek: n }, t) {
  let r = oe(e, "seek", n);
  return r !== null && r.user === t && r.status === "open" ? r : null;
}
function Xn({ messages: e }, n, t, r = t) {
  if (t === "")
    return w("bdi", {}, r);
  let { text: o, language: s, direction: a } = Fe(t, n.taxonomy, e);
  return w("bdi", T({ dir: a }, s === null ? {} : { lang: s }), o);
}
function Oe({ messages: e }, n, t) {
  return Fe(t, n.taxonomy, e).text;
}
function kn({ languageName: e, messages: n }, t) {
  return bs(t.map((r) => {
    var o, s;
    return e((s = (o = ce(r)) == null ? void 0 : o.code) != null ? s : r);
  }), n.language);
}
function Qn({ titles: e, pageUrl: n }, t) {
  return w("a", { href: n(e.people(t)), target: "_blank", rel: "noopener" }, w("bdi", {}, t));
}
function Qe({ messages: e, user: n, formatDate: t }, r) {
  let { state: o, asker: s, since: a, on: l, confirmed: i } = r, c = de(r, n.name), u = B(r.seek) === n.name ? "learn" : "teach", d = (m) => e.text(`localskills-meeting-state-${m}`, c, t(a));
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
var xc = 182;
function ws(e, n, t, r) {
  var c;
  let { kind: o, key: s } = t, a = oe(n, o, s);
  if (B(s) === e.user.name)
    return "self";
  if (r !== "active")
    return "blocked";
  if (a === null)
    return "gone";
  if (We(a, Te(e, n)) !== null)
    return "absent";
  let l = ye(e, n).filter((u) => u.state === "accepted" && u[o] === s && !ee(u).includes(e.user.name)).length, i = o === "seek" ? 1 : (c = a.capacity) != null ? c : n.matching.usualCapacity;
  return l >= i ? "no-room" : null;
}
function Es(e, n, t, r, o) {
  var p, y;
  let { user: s } = e, a = t.kind === "offer" ? "seek" : "offer", l = Te(e, n), { relatedTo: i } = Un(n.taxonomy), c = ({ skill: g }) => {
    var k, h;
    let [x, f] = a === "seek" ? [g, t.skill] : [t.skill, g];
    return (h = (k = i(x).find((b) => b.skill === f)) == null ? void 0 : k.quality) != null ? h : 0;
  }, u = n.records.filter((g) => g.user === s.name), d = u.filter((g) => g.kind === a && We(g, l) === null).map((g) => ({ record: g, fits: re(g) === o ? 1 / 0 : c(g) })).filter(({ fits: g }) => g > 0).sort((g, x) => x.fits - g.fits).map(({ record: g }) => ({ key: re(g), record: g, isNew: !1 })), m = {
    kind: a,
    user: s.name,
    id: ho(a, u.filter((g) => g.kind === a).map(({ id: g }) => g)),
    skill: t.skill,
    level: null,
    methods: [],
    languages: r,
    capacity: null,
    region: (p = u.map(({ region: g }) => g).find((g) => g !== null)) != null ? p : null,
    timezone: (y = u.map(({ timezone: g }) => g).find((g) => g !== null)) != null ? y : null,
    for: null,
    affiliate: null,
    note: null,
    since: l,
    confirmed: l,
    expires: new Date(Date.parse(l) + xc * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10),
    status: "open",
    until: null
  };
  return d.concat([{ key: re(m), record: m, isNew: !0 }]);
}
function Rs(e, n, t, r) {
  var u, d;
  let [o, s] = t.kind === "offer" ? [r.key, re(t)] : [re(t), r.key], a = ye(e, n), l = ({ declinedBy: m }) => m.includes(t.user), i = ee({ seek: o, offer: s }).join("/"), c = (m) => {
    var p, y;
    return [
      (p = oe(n, "seek", m.seek)) == null ? void 0 : p.skill,
      (y = oe(n, "offer", m.offer)) == null ? void 0 : y.skill,
      ...m.skills
    ].filter((g) => g !== void 0).map((g) => qe(g, n.taxonomy));
  };
  return (d = (u = a.find((m) => m.seek === o && m.offer === s && (m.state === "asked" || m.state === "accepted" || m.state === "done" || l(m)))) != null ? u : a.find((m) => l(m) && ee(m).join("/") === i && c(m).includes(qe(t.skill, n.taxonomy)))) != null ? d : null;
}
function Ss(e, n) {
  return P(this, null, function* () {
    let t = hn(n, e.user.name), r = t.length > 0 ? t : yield e.wiki.spokenLanguages(e.user.name).catch(() => []);
    return r.length > 0 ? r : [e.messages.language];
  });
}
function zt(e, n, t, r) {
  let o = r.record, s = n.records.filter((i) => i.user === o.user || i.user === t.user), [a, l] = t.kind === "offer" ? [o, t] : [t, o];
  return Hn(re(a), re(l), {
    records: r.isNew ? s.concat([o]) : s,
    date: Te(e, n),
    taxonomy: n.taxonomy,
    requests: Wn(ye(e, n))
  }, n.matching);
}

// src/core/exchange/private-contact.ts
var kc = /[^\s@<>()[\]{}:;,|]+(?:@|\s?[([{]\s?(?:at|arobase|arroba|et)\s?[)\]}]\s?)[\p{L}\d-]+(?:(?:\.|\s?[([{]\s?(?:dot|point|punto|nokta)\s?[)\]}]\s?)[\p{L}\d-]+)+/iu, bc = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/iu, wc = new RegExp("(?<![\\w@])@[\\w.=-]+:[\\w-]+(?:\\.[\\w-]+)+", "u"), Ec = /(?:\b(?:t|telegram)\.me\/|\bwa\.me\/|\bchat\.whatsapp\.com\/|\bdiscord\.gg\/|\bsignal\.me\/|\bm\.me\/|\bskype:)\S+|\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)\s*:?\s*@?[\w.]*[\d_@][\w.]*|\bskype\s*:\s*live:\S+|\btg\s*:\s*@[\w.]+/iu, Rc = /(?:\+|\b00|\b0|\(0)[\d\s().\-/\u00b7\u2010-\u2015\u00a0]{6,22}\d/u, Sc = new RegExp("(?<![\\d-])(?:1[ .-])?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[.-])\\d{3}[.-]\\d{4}(?![\\d-])", "u"), Tc = 8, Oc = 15;
function Ac(e) {
  return e.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (n) => {
    let t = n.charCodeAt(0), r = [1632, 1776, 2406, 2534].find((o) => t >= o && t <= o + 9);
    return String(t - r);
  }).replace(/[\uff01-\uff5e\u3000\ufe6b]/g, (n) => n.normalize("NFKC"));
}
function Ts(e) {
  let n = Ac(e), t = [
    ["email", kc],
    ["email", bc],
    ["messenger", Ec],
    ["messenger", wc],
    ["phone", Sc]
  ].map(([r, o]) => {
    let s = o.exec(n);
    return s === null ? null : { kind: r, text: e.slice(s.index, s.index + s[0].length) };
  }).find((r) => r !== null);
  return t != null ? t : vc(n, e);
}
function vc(e, n) {
  let t = e.replace(
    /ISBN(?:-1[03])?:?\s?[\d -]{9,16}[\dx]|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:UTC|GMT)\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?/giu,
    (s) => "x".repeat(s.length)
  ), r = Rc.exec(t), o = r === null ? 0 : r[0].replace(/\D/g, "").length;
  return r === null || o < Tc || o > Oc ? null : { kind: "phone", text: n.slice(r.index, r.index + r[0].length) };
}

// src/ui/survey-making/fields.ts
function Os(e, n, t, r) {
  var s;
  let o = new OO.ui.FieldLayout(e, T({
    label: t.isOwnText === !0 ? $(w("bdi", {}, n.label)) : n.label,
    align: (s = t.align) != null ? s : "top"
  }, n.help === void 0 ? {} : { help: n.help, helpInline: !0 }));
  return F(T({
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
function Jn(e) {
  let { kind: n = "text", direction: t = "auto", value: r, maxLength: o, min: s, max: a, placeholder: l } = e, i = T(T({
    value: r
  }, o === void 0 ? {} : { maxLength: o }), l === void 0 ? {} : { placeholder: l }), c = n === "lines" ? new OO.ui.MultilineTextInputWidget(F(T({}, i), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(F(T({}, i), { autocomplete: "off" }));
  n === "number" || n === "date" ? (c.$input.attr(T(T({ type: n }, s === void 0 ? {} : { min: s }), a === void 0 ? {} : { max: a })), c.$input.val(r)) : c.$input.attr("dir", t);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), Os(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function Vt(e) {
  let n = new OO.ui.CheckboxInputWidget({ selected: e.value }), t = !1;
  return n.on("change", (r) => {
    t || e.onChange(r === !0);
  }), Os(n, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => n.isSelected(),
    show(r) {
      t = !0, n.setSelected(r), t = !1;
    }
  });
}

// src/ui/exchange-meeting/note-field.ts
function Zn(e, n) {
  var s, a;
  let t = w("div", { "aria-live": "polite" }), r = (l) => {
    let i = Ts(l);
    D(t, i === null ? null : W("warning", e.text(`localskills-private-${i.kind}`, i.text)));
  }, o = Jn(F(T({
    label: n.label,
    kind: "lines",
    value: (s = n.value) != null ? s : "",
    maxLength: vr
  }, n.help === void 0 ? {} : { help: n.help }), {
    onChange(l) {
      var i;
      r(l), (i = n.onChange) == null || i.call(n, l);
    }
  }));
  return r((a = n.value) != null ? a : ""), {
    element: w("div", { class: "ext-localSkills-meeting-note" }, o.element, t),
    value: () => o.value().trim() || null
  };
}

// src/ui/exchange/made-by-other-notice.ts
function As(e, n, t, r) {
  return W(
    "warning",
    w("p", {}, r === null ? e.text("localskills-save-not-yours") : e.text("localskills-exchange-made-by-other", t, r)),
    w("p", {}, w(
      "a",
      { href: n(t, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-made-by-other-see")
    ))
  );
}

// src/ui/exchange-meeting/own-page-notices.ts
function et(e, n) {
  var i, c;
  let { messages: t, pageUrl: r, titles: o, user: s } = e, a = o.people(s.name), l = (c = (i = n.people.get(s.name)) == null ? void 0 : i.pages) != null ? c : [];
  return [
    ...n.ownPage === a ? [] : [As(t, r, a, n.ownPage)],
    ...l.filter(({ isChangedByOthers: u }) => u).map(({ title: u, own: d, latest: m }) => {
      var p;
      return W(
        "warning",
        w("p", {}, t.text("localskills-meeting-changed-by-others", u)),
        w("p", {}, w("a", {
          href: r(u, { oldid: String((p = d == null ? void 0 : d.id) != null ? p : 0), diff: String(m.id) }),
          target: "_blank",
          rel: "noopener"
        }, t.text("localskills-meeting-foreign-look")))
      );
    })
  ];
}

// src/ui/exchange-meeting/panel-focus.ts
function nt() {
  let e = null;
  return {
    moveTo(n) {
      e = n, V(n);
    },
    restore() {
      e !== null && e.isConnected && V(e);
    }
  };
}

// src/ui/exchange-meeting/report-link.ts
function tt({ messages: e, pageUrl: n }, t) {
  return w(
    "a",
    { href: Yn(t) ? t : n(t), target: "_blank", rel: "noopener" },
    e.text("localskills-meeting-report")
  );
}

// src/ui/exchange-meeting/select-field.ts
var Pc = 0;
function Yt(e) {
  let n = `ext-localSkills-meeting-select-${++Pc}`, t = w("select", T({
    id: n,
    class: "ext-localSkills-meeting-select"
  }, e.help === void 0 ? {} : { "aria-describedby": `${n}-help` }), ...e.options.map(({ value: r, label: o }) => w("option", { value: r }, o)));
  return t.value = e.value, t.addEventListener("change", () => e.onChange(t.value)), {
    element: w(
      "div",
      { class: "ext-localSkills-meeting-field" },
      w("label", { for: n }, e.label),
      t,
      e.help === void 0 ? null : w("div", { class: "ext-localSkills-meeting-quiet", id: `${n}-help` }, e.help)
    ),
    value: () => t.value
  };
}

// src/core/i18n/number-format.ts
var vs = {
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
function Ps(e) {
  let n = bn(e), t = /* @__PURE__ */ new Map();
  return (r, o) => {
    var a;
    let s = (a = t.get(o)) != null ? a : new Intl.NumberFormat(n, { minimumFractionDigits: o, maximumFractionDigits: o });
    return t.set(o, s), s.format(r);
  };
}
function bn(e, n = "") {
  var r, o;
  let t = (o = vs[(r = e.find((s) => Object.prototype.hasOwnProperty.call(vs, s))) != null ? r : ""]) != null ? o : "latn";
  return [...e, "en"].filter(Mc).map((s) => `${s}-u${n}-nu-${t}`);
}
function Mc(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function Ms(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/core/i18n/date-format.ts
function Ls(e) {
  let n = new Intl.DateTimeFormat(
    bn(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/report/round.ts
function rt(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, o] = Math.abs(e).toExponential().split("e"), s = r.replace(".", ""), a = Number(o) + 1 + t + n, l = a < 0 ? 0 : Number(s.charAt(a) || "0"), i = Math.max(0, a), c = Number(s.slice(0, i).padEnd(i, "0") || "0") + (l >= 5 ? 1 : 0);
  return c === 0 ? 0 : (e < 0 ? -1 : 1) * +`${c}e-${n}`;
}

// src/core/report/markup.ts
var Lc = 255, Nc = /\uE000(\d+)\uE001/g;
function Ns(e) {
  let n = (a, ...l) => {
    let i = l.map((c, u) => typeof c == "object" ? `\uE000${u}\uE001` : typeof c == "string" ? c.replace(/[\uE000\uE001]/g, "") : c);
    return K(e.text(a, ...i)).replace(Nc, (c, u) => {
      let d = l[Number(u)];
      return typeof d == "object" ? d.wikitext : c;
    });
  }, t = (a, l = 0) => {
    let i = rt(a, l), c = K(e.number(Math.abs(i), l));
    return i < 0 ? `<bdi dir="ltr">\u2212${c}</bdi>` : c;
  }, r = Ls(e.languageChain), o = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (a) => {
      var c;
      let l = rt(a, 0, 2), i = (c = o.get(l)) != null ? c : n("localskills-results-percent", e.number(l, 0));
      return o.set(l, i), i;
    },
    date: (a) => `<time datetime="${Fc({ text: a })}">${K(r(a))}</time>`,
    digits: (a) => String(a).replace(/\d/g, (l) => e.number(Number(l))),
    signed: (a, l) => rt(a, l != null ? l : 0) > 0 ? `<bdi dir="ltr">+${t(a, l)}</bdi>` : t(a, l),
    label: ({ text: a, language: l, direction: i }) => l === e.language ? K(a) : l === null ? `<bdi>${K(a)}</bdi>` : `<bdi lang="${l}" dir="${i}">${K(a)}</bdi>`
  };
}
function Fc({ text: e }) {
  return K(e).replace(/"/g, "&quot;");
}
function ot(e, n, t) {
  let r = n != null ? n : K(e);
  return e.trim() === "" || wt(e) > Lc || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function Kt(e, n, t) {
  return ot(`Special:MyLanguage/${e}`, n, t);
}

// src/core/exchange/steps/message-text.ts
var Ic = "my-exchanges";
function Is(e, n) {
  var y;
  let t = Ns(n), { step: r, skill: o, reasons: s, titles: a } = e, { say: l } = t, i = B(r.seek) === r.user ? B(r.offer) : B(r.seek), c = Fs(r.user, a), u = [l(
    `localskills-talk-${$c(r)}`,
    c,
    { wikitext: `'''${t.label(o)}'''` },
    Fs(i, a),
    (y = e.day) != null ? y : ""
  )];
  s.length > 0 && u.push("", l("localskills-talk-reasons"), ...s.map((g) => `* ${K(g)}`)), r.note !== null && r.note.trim() !== "" && u.push(
    "",
    l("localskills-talk-note", c),
    `<div dir="auto" style="margin-inline: 1.5em">${K(r.note).replace(/&#10;/g, "<br>")}</div>`
  );
  let d = Cc(e, t);
  d !== "" && u.push("", d);
  let m = $s(a, t), p = e.reportPage === null ? l("localskills-talk-foot", m) : l("localskills-talk-foot-report", m, _c(e.reportPage, l("localskills-talk-report")));
  return u.push("", `<small>${p}</small>`), {
    heading: n.text("localskills-talk-heading", o.text),
    text: `<div lang="${n.language}" dir="${n.direction}" class="mw-content-${n.direction}">
${u.join(`
`)}
</div>
~~~~`
  };
}
function $c(e) {
  var n;
  switch (e.step) {
    case "ask":
      return B(e.seek) === e.user ? "ask-learn" : "ask-teach";
    case "confirm":
      return `confirm-${(n = e.outcome) != null ? n : "learned"}`;
    default:
      return e.step;
  }
}
function Cc({ step: e, until: n, isOpen: t, titles: r, page: o }, l) {
  var i = l, { say: s } = i, a = ar(i, ["say"]);
  let c = $s(r, T({ say: s }, a)), u = s("localskills-talk-by-hand", { wikitext: Kt(o, K(o), Dc(e)) });
  switch (e.step) {
    case "ask":
      return `${s("localskills-talk-ask-next", c, n != null ? n : "")} ${u}`;
    case "accept":
      return `${s("localskills-talk-accept-next", c)} ${u}`;
    case "decline":
      return s("localskills-talk-decline-next", { wikitext: ot(r.exchange(), s("localskills-talk-board")) });
    case "meet":
      return `${s("localskills-talk-meet-next", c)} ${u}`;
    case "confirm":
      return t ? `${s("localskills-talk-confirm-next", c)} ${u}` : (
        // Who seeks can close the search; what is offered goes on.
        e.outcome !== "not-met" && B(e.offer) === e.user ? s("localskills-talk-confirm-done", c) : ""
      );
    default:
      return "";
  }
}
function Dc({ step: e, seek: n, offer: t }) {
  return [e, ...[n, t].map((r) => r.replace(/\/([^/]*)$/, "-$1"))].join("-").replace(/ /g, "_");
}
function $s(e, { say: n }) {
  return { wikitext: `'''[[:${e.root}#${Ic}|${n("localskills-talk-mine")}]]'''` };
}
function Fs(e, n) {
  return { wikitext: `<bdi>${Kt(n.people(e), K(e))}</bdi>` };
}
function _c(e, n) {
  return { wikitext: Yn(e) ? `<span class="plainlinks">[${e} ${n}]</span>` : ot(e, n) };
}

// src/ui/exchange-meeting/deliver-message.ts
function Cs(o, s, a) {
  return P(this, arguments, function* (e, n, t, r = {}) {
    var m, p;
    let { wiki: l, user: i } = e, { step: c } = t, u = B(c.seek) === i.name ? B(c.offer) : B(c.seek);
    if (!Xe(n, u).messages)
      return { kind: "unwanted" };
    let d = null;
    try {
      let y = `User talk:${u}`, g = Uc(c), { heading: x, text: f } = yield Hc(e, n, t);
      return d = { title: y, heading: x, text: f.replace("<div ", `<div data-localskills-step="${g}" `) }, ((p = (m = (yield l.readPages([y])).get(y)) == null ? void 0 : m.latest.text) != null ? p : "").includes(g) || (yield l.addSection(d, r)), { kind: "sent" };
    } catch (y) {
      return { kind: "fault", section: d, fault: we(y) ? y : new ne("other", String(y)) };
    }
  });
}
function Uc({ step: e, seek: n, offer: t, at: r }) {
  return encodeURIComponent([e, r, n, t].join(" ")).replace(/['~_*]/g, (o) => `%${o.charCodeAt(0).toString(16)}`);
}
function Hc(a, l, i) {
  return P(this, arguments, function* ({ messagesIn: e, formatDate: n, languageName: t, titles: r }, o, s) {
    var h, b;
    let { step: c, language: u, reasons: d, isOpen: m } = s, p = yield e(u), { taxonomy: y, reportPage: g } = o, x = (h = c.skill) != null ? h : "", f = new Date(Date.parse(c.at) + Ht * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10), k = {
      step: c,
      skill: Fe(x, y, p),
      reasons: d.filter(Bn).map((O) => He(O, {
        messages: p,
        taxonomy: y,
        languageName: (E) => t(E, u)
      })),
      until: n(f, u),
      day: c.on === null ? null : n(c.on, u),
      page: (b = o.ownPage) != null ? b : r.people(c.user),
      isOpen: m,
      titles: r,
      reportPage: g
    };
    return Is(k, p);
  });
}

// src/ui/wiki-words.ts
var Bc = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], Wc = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function Ds(e, n) {
  Array.from(e.childNodes).forEach((t) => {
    if (t.nodeType === Node.TEXT_NODE)
      n.appendChild(document.createTextNode(t.nodeValue || ""));
    else if (t.nodeType === Node.ELEMENT_NODE && !Wc.includes(t.nodeName.toUpperCase())) {
      let r = t, o = n, s = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(s) ? o = w("a", { href: s, target: "_blank", rel: "noopener" }) : Bc.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), Ds(r, o), o !== n && n.appendChild(o);
    }
  });
}
function _s(e) {
  let n = w("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return Ds(new DOMParser().parseFromString(e, "text/html").body, n), n;
}

// src/ui/survey-form/text-to-copy.ts
function Us(e, n, t, r = !1) {
  let [o, s] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], a = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  a.$input.attr({ "aria-label": t.text(o), dir: "auto" });
  let l = U(t.text("localskills-save-copy"), "normal", () => {
    a.select(), document.execCommand("copy") && l.setLabel(t.text("localskills-save-copied"));
  });
  return w(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    w("summary", {}, t.text(o)),
    w("p", {}, t.text(s)),
    a.$element[0],
    q(l),
    w("p", {}, w("a", { href: n, target: "_blank", rel: "noopener" }, t.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var qc = ["offline", "session-lost", "read-only", "rate-limited", "other"], Gc = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], jc = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function zc(e, n) {
  let { context: { messages: t }, fault: r, isOther: o, tryAgain: s } = e, { question: a, imageUrl: l } = r.details.captcha, i = new OO.ui.TextInputWidget({ autocomplete: "off" }), c = () => {
    i.getValue().trim() !== "" && s({ captcha: { id: n, word: i.getValue().trim() } });
  };
  return i.on("enter", c), w(
    "div",
    { class: "ext-localSkills-form-captcha" },
    l === null ? null : w("img", { src: l, alt: t.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(i, {
      align: "top",
      label: a || t.text("localskills-save-captcha-answer")
    }).$element[0],
    q(U(t.text(o === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function Hs(e) {
  var k, h;
  let { context: n, fault: t, title: r, pageText: o, isKept: s, isOther: a = !1, tryAgain: l } = e, { messages: i, pageUrl: c } = n, { reason: u, explanation: d, details: m } = t, p = (h = (k = m.captcha) == null ? void 0 : k.id) != null ? h : null, y = u === "captcha" && p === null, g = a && jc.includes(u), x = y ? i.text(a ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : i.text(`localskills-save-${g ? "page-" : ""}${u}`, n.user === null ? "" : n.user.name), f = [
    w("p", {}, w("strong", {}, i.text("localskills-save-failed")), " ", x),
    w("p", {}, i.text(s ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return m.html !== void 0 ? f.push(w("p", {}, i.text("localskills-save-wiki-says")), _s(m.html)) : d !== "" && f.push(
    w("p", {}, i.text("localskills-save-wiki-says")),
    w("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && f.push(w("p", {}, w("a", {
    href: c("Special:UserLogin", { returnto: n.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, i.text("localskills-save-log-in")))), p !== null && f.push(zc(e, p)), u === "filter-warning" && f.push(q(U(
    i.text(a ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => l({ warningsAccepted: !0 })
  ))), qc.includes(u) && f.push(q(U(i.text("localskills-save-try-again"), "normal", () => l()))), (y || Gc.includes(u)) && f.push(Us(o, c(r, { action: "edit" }), i, a)), W(u === "filter-warning" ? "warning" : "error", ...f);
}

// src/ui/exchange-meeting/meeting-fault.ts
var Vc = "localskills-meeting-save-";
function Me(e) {
  let { context: n, fault: t, title: r, text: o, isKept: s, tryAgain: a } = e, { messages: l } = n;
  return Hs({
    fault: t,
    title: r,
    pageText: o,
    isKept: s,
    tryAgain: a,
    context: {
      user: n.user,
      pageUrl: n.pageUrl,
      pageTitle: n.pageTitle,
      messages: F(T({}, l), {
        text(i, ...c) {
          let u = i.replace(/^localskills-save-/, Vc);
          return l.text(l.has(u) ? u : i, ...c);
        }
      })
    }
  });
}
function Je(e, n, t) {
  let { messages: r, pageUrl: o, titles: s, user: a } = e, l = (i, ...c) => r.text(`localskills-meeting-${i}`, ...c);
  return W(
    "warning",
    w("p", {}, n.by === null ? l("foreign-hidden") : l("foreign", n.by)),
    w("p", {}, w("a", {
      href: o(s.people(a.name), {
        oldid: String(n.ownRevision),
        diff: String(n.revision)
      }),
      target: "_blank",
      rel: "noopener"
    }, l("foreign-look"))),
    q(
      U(l("foreign-leave-out"), "primary", () => t("leave-out")),
      U(l("foreign-keep"), "normal", () => t("keep"))
    )
  );
}

// src/ui/exchange-meeting/saving-sign.ts
function st(e) {
  let n = w("span", {}, e.text("localskills-meeting-saving-step"));
  return {
    element: w(
      "p",
      { class: "ext-localSkills-meeting-saving", role: "status" },
      n,
      w("progress", { "aria-hidden": "true" })
    ),
    say(t) {
      n.textContent = t;
    }
  };
}

// src/core/exchange/steps/read-steps.ts
var Bs = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Yc = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function at(e, n, t) {
  let r = fe(n);
  return e.filter(({ template: o }) => o === pn).map((o) => {
    let s = Kc(o, r);
    return s.step === null || t === void 0 || s.step.at <= t ? s : F(T({}, s), { step: F(T({}, s.step), { at: t }) });
  });
}
function Kc(e, n) {
  let t = [], r = (g, x, ...f) => (t.push(Xc(g, x, ...f)), null), o = (g) => {
    var x;
    return Ge((x = e.parameters.get(g)) != null ? x : "").trim() || null;
  }, s = (g, x, f, k) => {
    var b;
    let h = o(g);
    return h === null ? k ? r(g, "missing", g) : null : (b = x(h)) != null ? b : r(g, f, j(h), g);
  }, a = s("step", (g) => an.includes(g) ? g : null, "step", !0), l = s("seek", Et, "key", !0), i = s("offer", Et, "key", !0), c = s("at", (g) => {
    var x, f;
    return Ee((f = (x = Yc.exec(g)) == null ? void 0 : x[1]) != null ? f : "") ? g : null;
  }, "time", !0), u = s(
    "outcome",
    (g) => Ar.includes(g) ? g : null,
    "outcome",
    a === "confirm"
  ), d = s("on", (g) => Ee(g) ? g : null, "day", a === "meet"), m = s("skill", (g) => me.test(g) ? g : null, "skill", !1);
  if (e.parameters.forEach((g, x) => {
    !Bs.includes(x) && g.trim() !== "" && t.push(Pe(x, "unknown-parameter", j(x), Bs.join(", ")));
  }), a === null || l === null || i === null || c === null || a === "confirm" && u === null || a === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [p, y] = ee({ seek: l, offer: i });
  return p === y ? (r("offer", "alone"), { call: e, step: null, faults: t }) : (n !== p && n !== y && r("seek", "not-yours", n), {
    call: e,
    step: {
      user: n,
      step: a,
      seek: l,
      offer: i,
      at: c,
      skill: m,
      outcome: a === "confirm" ? u : null,
      on: a === "meet" ? d : null,
      note: o("note")
    },
    faults: t
  });
}
function Xc(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/wikitext/same-calls.ts
function Ze(e, n) {
  let t = (r) => JSON.stringify(r.map(({ template: o, parameters: s }) => [o, Array.from(s)]));
  return t(e) === t(n);
}

// src/ui/exchange/take-out-merged.ts
function Ws(e, n, t) {
  return P(this, null, function* () {
    var o;
    let r = (yield e.readPages([t.title])).get(t.title);
    r !== void 0 && !Ze(n((o = r.latest.text) != null ? o : ""), n(t.text)) && (yield e.save(F(T({}, t), { baseRevision: r.latest.id })));
  });
}

// src/ui/exchange-meeting/own-page.ts
function en(o, s) {
  return P(this, arguments, function* (e, n, t = "ask", r = {}) {
    let { wiki: a, titles: l, user: i } = e, c = l.people(i.name), u = "", d = () => P(null, null, function* () {
      var O, E, R, C, M, I, L, S, A;
      let { people: p, ownPages: y } = yield a.readPeople([i.name]), g = y.get(i.name);
      if (g === null)
        throw new ne("not-yours", "");
      c = g != null ? g : c;
      let x = (O = (yield a.readPages([c])).get(c)) != null ? O : null;
      if (x === null || x.latest.user === i.name)
        return { page: x, ownText: (E = x == null ? void 0 : x.latest.text) != null ? E : "", ownRevision: (R = x == null ? void 0 : x.latest.id) != null ? R : 0, isForeign: !1 };
      let f = (I = (M = (C = p.get(i.name)) == null ? void 0 : C.pages.find((v) => v.title === x.title)) == null ? void 0 : M.own) != null ? I : null, k = (L = f == null ? void 0 : f.text) != null ? L : "", h = yield a.templateReader(), b = !Ze(h(k), h((S = x.latest.text) != null ? S : ""));
      return { page: x, ownText: k, ownRevision: (A = f == null ? void 0 : f.id) != null ? A : 0, isForeign: b };
    }), m = (p) => P(null, null, function* () {
      var E, R, C, M;
      let { page: y, ownText: g, ownRevision: x, isForeign: f } = yield d();
      if (f && t === "ask")
        return { kind: "foreign-changes", by: (E = y == null ? void 0 : y.latest.user) != null ? E : null, ownRevision: x, revision: (R = y == null ? void 0 : y.latest.id) != null ? R : 0 };
      let k = f && t === "leave-out" ? g : (C = y == null ? void 0 : y.latest.text) != null ? C : "", h = yield a.templateReader(), b = h(k);
      if (y !== null && y.latest.user === i.name && n.isDone(b))
        return { kind: "saved" };
      u = n.isDone(b) ? k : n.apply(k, h);
      try {
        let { mergedWith: I } = yield a.save(T({
          title: c,
          text: u,
          summary: n.summary,
          baseRevision: (M = y == null ? void 0 : y.latest.id) != null ? M : 0
        }, r));
        I !== void 0 && (yield Ws(a, h, { title: c, text: u, summary: n.summary }));
      } catch (I) {
        if (p > 0 && we(I) && I.reason === "edit-conflict")
          return m(p - 1);
        throw I;
      }
      return { kind: "saved" };
    });
    return m(1).catch((p) => ({
      kind: "fault",
      title: c,
      text: u,
      fault: we(p) ? p : new ne("other", String(p))
    }));
  });
}

// src/ui/exchange-meeting/take-step.ts
function qs(e, n, t = {}) {
  let { messages: r, titles: o, user: s } = e, a = B(n.seek) === s.name ? B(n.offer) : B(n.seek);
  return en(e, {
    apply: (l, i) => jn(
      t.newRecord ? ko(l, t.newRecord, { readCalls: i }) : l,
      ts(n)
    ),
    isDone: (l) => at(l, s.name).some(({ step: i }) => i !== null && i.step === n.step && i.seek === n.seek && i.offer === n.offer && i.at === n.at),
    // Messages used here: localskills-meeting-summary-ask, -accept, -decline, -withdraw, -meet, -confirm
    summary: r.text(`localskills-meeting-summary-${n.step}`, `[[:${o.people(a)}|${a}]]`)
  }, t.foreign, t.consent);
}

// src/ui/exchange-meeting/undelivered.ts
function Qc(e) {
  let { step: n, language: t, reasons: r } = e != null ? e : {};
  return typeof n == "object" && n !== null && typeof n.at == "string" && typeof n.seek == "string" && typeof n.offer == "string" && typeof t == "string" && Array.isArray(r);
}
function De(e, n, t) {
  let r = `localskills-undelivered/${n}/${t}`, o = () => {
    try {
      let i = JSON.parse(e.get(r) || "[]");
      return Array.isArray(i) ? i.filter(Qc) : [];
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
function it(e) {
  return P(this, null, function* () {
    let { context: n, loaded: t, message: r, newRecord: o = null, place: s, isKept: a, setBusy: l, onTaken: i } = e, { step: c } = r, u = B(c.seek) === c.user ? B(c.offer) : B(c.seek), d = (m, p) => P(null, null, function* () {
      var f, k;
      let y = st(n.messages);
      D(s, y.element), V(y.element), l(!0);
      let g = yield qs(n, c, { newRecord: o, foreign: m, consent: p });
      if (g.kind === "saved") {
        De(n.storage, n.wikiId, n.user.name).add(r), y.say(n.messages.text("localskills-meeting-saving-message", u));
        let h = yield Xt(n, t, (k = yield (f = e.renew) == null ? void 0 : f.call(e)) != null ? k : r);
        l(!1), i(h);
        return;
      }
      l(!1);
      let x = g.kind === "fault" ? Me({
        context: n,
        isKept: a,
        fault: g.fault,
        title: g.title,
        text: g.text,
        tryAgain: (h = {}) => {
          d(m, h);
        }
      }) : Je(n, g, (h) => {
        d(h, {});
      });
      D(s, x), V(x);
    });
    yield d("ask", {});
  });
}
function Xt(o, s, a) {
  return P(this, arguments, function* (e, n, t, r = {}) {
    let l = De(e.storage, e.wikiId, e.user.name);
    l.add(t);
    let i = yield Cs(e, n, t, r);
    return i.kind !== "fault" && l.remove(t), i;
  });
}
function lt(e) {
  return T({ outcome: null, on: null, note: null, skill: null }, e);
}

// src/ui/exchange-meeting/typed-notes.ts
function ct(e, n, t) {
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
function ut(e, n, t, r) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, { step: i } = t, c = B(i.seek) === s.name ? B(i.offer) : B(i.seek), u = w("div", {}), d = (y) => o.text(`localskills-meeting-${y}`, c), m = (y) => P(null, null, function* () {
    D(u, w("p", { role: "status" }, o.text("localskills-meeting-saving"))), V(u);
    let g = yield Xt(e, n, t, y);
    g.kind === "fault" ? p(g) : D(u, W("success", d(g.kind === "sent" ? "message-sent" : "message-unwanted"))), V(u);
  }), p = (y) => {
    var g, x, f, k;
    D(
      u,
      W(
        "warning",
        w("p", {}, d("message-failed")),
        q(
          ...y === null ? [U(o.text("localskills-save-try-again"), "normal", () => {
            m();
          })] : [],
          U(d("message-drop"), "quiet", () => {
            De(a, l, s.name).remove(t), D(u), V(u);
          })
        )
      ),
      (y == null ? void 0 : y.kind) !== "fault" ? null : Me({
        context: e,
        fault: y.fault,
        title: (x = (g = y.section) == null ? void 0 : g.title) != null ? x : `User talk:${c}`,
        text: (k = (f = y.section) == null ? void 0 : f.text) != null ? k : "",
        isKept: !0,
        tryAgain: (h) => {
          m(h);
        }
      })
    );
  };
  return p(r), u;
}

// src/ui/exchange-meeting/ask-panel.ts
var Jc = ["level-unknown", "place-unknown", "confirmed-unknown", "methods-any", "waiting"];
function Gs({ context: e, request: n, onMine: t, onClose: r }) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, i = B(n.key), c = w("div", { class: "ext-localSkills-meeting" }), u = nt(), d = ct(a, l, s.name), m = n.kind === "offer" ? "learn" : "teach", p = (h, ...b) => o.text(`localskills-meeting-${h}`, ...b), y = () => U(o.text("localskills-talk-mine"), "normal", t), g = (h) => {
    let b = W("notice", w("p", {}, h));
    D(c, b, q(y())), u.moveTo(b);
  }, x = (h, b, O, E) => {
    let R = O[0], C = Xe(h, i).messages, M = Mn(E, b.languages, h.languages), I = w("div", {}), L = w("div", {}), S = w("div", {}), A = w("div", {}), v = (Q) => {
      Array.from(c.querySelectorAll("button, input, textarea, select")).forEach((se) => {
        se.disabled = Q;
      }), c.setAttribute("aria-busy", String(Q));
    }, N = Zn(o, {
      label: p("ask-note"),
      help: p("note-help"),
      value: d.read(n.key, n.kind),
      onChange: (Q) => d.keep(n.key, n.kind, Q)
    }), _ = Yt({
      label: p("ask-language"),
      help: p("ask-language-help", i),
      value: M[0],
      options: M.map((Q) => ({ value: Q, label: e.languageName(Q) })),
      onChange: () => {
      }
    }), G = Yt({
      label: p(`ask-belongs-${m}`),
      value: R.key,
      options: O.map(({ key: Q, record: { skill: se }, isNew: he }) => ({
        value: Q,
        label: he ? p(`ask-new-${m}`, Oe(e, h, se)) : Oe(e, h, se)
      })),
      onChange(Q) {
        var se;
        R = (se = O.find((he) => he.key === Q)) != null ? se : R, z();
      }
    }), z = () => {
      let Q = zt(e, h, b, R).filter(({ code: on }) => !Jc.includes(on));
      D(I, ...Q.length === 0 ? [] : [
        w("h3", {}, p("why")),
        w("ul", {}, ...Q.map((on) => w("li", {}, He(on, {
          messages: o,
          taxonomy: h.taxonomy,
          languageName: (En) => e.languageName(En)
        }))))
      ]);
      let { languages: se } = R.record;
      D(L, pr(se, b.languages) ? null : W("warning", p(
        "ask-no-language",
        i,
        kn(e, b.languages),
        kn(e, se)
      )));
      let he = Rs(e, h, b, R);
      D(S, he === null ? null : W("notice", w("p", {}, Qe(e, he)))), D(
        A,
        q(he === null ? U(p(`ask-${m}`, i), "primary", H) : y())
      );
    }, H = () => {
      let [Q, se] = n.kind === "offer" ? [R.key, n.key] : [n.key, R.key], he = lt({
        user: s.name,
        step: "ask",
        seek: Q,
        offer: se,
        at: yn(e, h),
        skill: b.skill,
        note: N.value()
      }), on = zt(e, h, b, R), En = { step: he, language: _.value(), reasons: on, isOpen: !0 };
      it({
        context: e,
        loaded: h,
        message: En,
        place: S,
        setBusy: v,
        newRecord: R.isNew ? R.record : null,
        isKept: d.isKept(n.key, n.kind),
        onTaken(Rn) {
          d.clear(n.key, n.kind);
          let tr = W(
            "success",
            w("p", {}, p("taken-ask", i, Oe(e, h, b.skill))),
            Rn.kind === "fault" ? null : w("p", {}, p(Rn.kind === "sent" ? "message-sent" : "message-unwanted", i)),
            w("p", {}, p("ask-next"))
          );
          D(
            c,
            tr,
            Rn.kind === "fault" ? ut(e, h, En, Rn) : null,
            q(y(), U(p("close"), "normal", r))
          ), u.moveTo(tr);
        }
      });
    }, X = w("h2", {}, p(`ask-${m}`, i)), ge = [
      w(
        "p",
        { class: "ext-localSkills-meeting-theirs" },
        w("strong", {}, Xn(e, h, b.skill)),
        " \xB7 ",
        Qn(e, i)
      ),
      b.note === null ? null : w("blockquote", { class: "ext-localSkills-meeting-quote", dir: "auto" }, b.note)
    ];
    D(
      c,
      X,
      ...et(e, h),
      ...ge,
      I,
      L,
      O.length > 1 ? G.element : w("p", {}, p(`ask-makes-${m}`, Oe(e, h, b.skill))),
      N.element,
      C ? _.element : W("notice", p("ask-no-messages", i)),
      w("p", { class: "ext-localSkills-meeting-quiet" }, p(C ? "ask-public" : "ask-public-quiet", i)),
      S,
      A,
      w("p", { class: "ext-localSkills-meeting-quiet" }, tt(e, h.reportPage))
    ), z(), u.moveTo(X);
  }, f = () => P(null, null, function* () {
    var C, M;
    let [h, b] = yield Promise.all([
      fn(e, [i]),
      e.wiki.accountStates([i])
    ]), O = ws(e, h, n, (C = b.get(i)) != null ? C : "missing");
    if (O !== null) {
      g(p(`cannot-${O}`, i));
      return;
    }
    let E = oe(h, n.kind, n.key), R = yield Ss(e, h);
    x(h, E, Es(e, h, E, R, (M = n.mine) != null ? M : null), R);
  }), k = () => {
    let h = w("p", { role: "status" }, p("loading"));
    D(c, h), u.moveTo(h), f().catch((b) => {
      let O = W(
        "error",
        w("p", {}, p("load-failed")),
        we(b) && b.explanation !== "" ? w("p", { dir: "auto" }, b.explanation) : null,
        q(U(o.text("localskills-save-try-again"), "normal", k))
      );
      D(c, O), u.moveTo(O);
    });
  };
  return { element: c, start: k, focus: u.restore };
}

// src/ui/exchange-meeting/close-search.ts
function js(e) {
  let { context: n, taxonomy: t, search: r, place: o, setBusy: s, skillName: a, onClosed: l } = e, { messages: i, user: c } = n, u = (m) => Ie(m, c.name, { taxonomy: t }).map(({ record: p }) => p).filter((p) => p !== null).find(({ kind: p, id: y }) => p === "seek" && y === r.id), d = (m, p) => P(null, null, function* () {
    let y = st(i);
    D(o, y.element), V(y.element), s(!0);
    let g = yield en(n, {
      apply(f, k) {
        var b;
        let h = u(k(f));
        return h === void 0 ? f : (b = bo(f, r, F(T({}, h), { status: "matched", until: null }), { readCalls: k, taxonomy: t })) != null ? b : f;
      },
      isDone: (f) => {
        var k;
        return ((k = u(f)) == null ? void 0 : k.status) !== "open";
      },
      summary: i.text("localskills-exchange-summary-matched", a)
    }, m, p);
    if (s(!1), g.kind === "saved") {
      l();
      return;
    }
    let x = g.kind === "fault" ? Me({
      context: n,
      fault: g.fault,
      title: g.title,
      text: g.text,
      isKept: !1,
      tryAgain: (f = {}) => {
        d(m, f);
      }
    }) : Je(n, g, (f) => {
      d(f, {});
    });
    D(o, x), V(x);
  });
  d("ask", {});
}

// src/ui/exchange-meeting/exchange-item.ts
function Vs(e) {
  let { context: n, loaded: t, exchange: r, act: o, draft: s } = e, { messages: a, user: l } = n, i = de(r, l.name), c = (x, ...f) => a.text(`localskills-meeting-${x}`, ...f), u = w("div", {}), d = w("article", { class: "ext-localSkills-meeting-item" }), m = (x) => {
    Array.from(d.querySelectorAll("button, input, textarea")).forEach((f) => {
      f.disabled = x;
    }), d.setAttribute("aria-busy", String(x));
  }, p = (x) => o(x, u, m), y = (x, f) => Zn(a, T({
    label: x,
    value: s.read(),
    onChange: (k) => s.keep(k)
  }, f === void 0 ? {} : { help: f })), g = [
    w("h3", {}, Xn(n, t, xn(t, r), r.offer)),
    w("p", {}, Qe(n, r)),
    ...nu(e),
    ...eu(e),
    ...tu(e)
  ];
  switch (r.state) {
    case "asked": {
      if (r.asker === l.name) {
        g.push(zs(e, "waits-until"), u, q(
          U(c("withdraw"), "normal", () => p({ step: "withdraw", note: null }))
        ));
        break;
      }
      let x = y(c("answer-note"), c("note-help")), f = U(c("accept"), "primary", () => {
        let h = () => p({ step: "accept", note: x.value() }), b = Zc(e, h, () => {
          D(u), f.focus();
        });
        b === null ? h() : (D(u, b), V(b));
      }), k = U(c("decline"), "normal", () => {
        let h = W("warning", w("p", {}, c("decline-sure", i)), q(
          U(c("decline-yes"), "normal", () => p({ step: "decline", note: x.value() })),
          U(c("decline-back"), "normal", () => {
            D(u), k.focus();
          })
        ));
        D(u, h), V(h);
      });
      g.push(...ru(e), zs(e, "answer-until"), x.element, u, q(f, k));
      break;
    }
    case "accepted":
      g.push(...ou(e, p, y, u), u);
      break;
    case "done": {
      let x = Kn(t, r, l.name);
      x !== null && g.push(w("p", {}, c("search-open")), u, q(
        U(c("close-search"), "primary", () => e.closeSearch(x, u, m))
      ));
    }
  }
  return g.push(w(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    Qn(n, i),
    " \xB7 ",
    w("a", { href: n.pageUrl(`User talk:${i}`), target: "_blank", rel: "noopener" }, c("talk"))
  )), g.forEach((x) => {
    x !== null && d.appendChild(typeof x == "string" ? document.createTextNode(x) : x);
  }), d;
}
function Zc({ context: e, loaded: n, exchange: { offer: t } }, r, o) {
  var p, y;
  let { messages: s, pageUrl: a, titles: l, user: i } = e, c = (g, ...x) => s.text(`localskills-meeting-full${g}`, ...x), u = oe(n, "offer", t), d = (p = u == null ? void 0 : u.capacity) != null ? p : n.matching.usualCapacity, m = ye(e, n).filter((g) => g.offer === t && g.state === "accepted").length;
  return u === null || u.user !== i.name || m < d ? null : W(
    "warning",
    w("p", {}, c("", d, m)),
    q(U(c("-accept"), "normal", r), U(c("-not-now"), "normal", o)),
    w("p", {}, w("a", {
      href: `${a((y = n.ownPage) != null ? y : l.people(i.name))}#offer-${u.id}`,
      target: "_blank",
      rel: "noopener"
    }, c("-change")))
  );
}
function eu({ exchange: e }) {
  return e.steps.filter(({ note: n }) => n !== null).map(({ user: n, note: t }) => w(
    "blockquote",
    { class: "ext-localSkills-meeting-quote", dir: "auto" },
    w("div", {}, t),
    w("footer", {}, "\u2014 ", w("bdi", {}, n))
  ));
}
function nu({ context: { messages: e, user: n }, exchange: t }) {
  let { confirmed: r, state: o } = t, s = de(t, n.name), a = (u) => e.text(`localskills-meeting-outcome-${u}`), [l, i] = [r.get(n.name), r.get(s)];
  if (o === "accepted")
    return i === void 0 || l !== void 0 ? [] : [w("p", {}, w("strong", {}, e.text("localskills-meeting-how-was-it", s, a(i))))];
  let c = [
    ...l === void 0 ? [] : [e.text("localskills-meeting-said-mine", a(l))],
    ...i === void 0 ? [] : [e.text("localskills-meeting-said", s, a(i))]
  ];
  return c.length === 0 ? [] : [w("ul", {}, ...c.map((u) => w("li", {}, u)))];
}
function tu({ context: e, loaded: n, exchange: t }) {
  let { messages: r, user: o } = e, s = de(t, o.name), a = oe(n, "seek", t.seek), l = (a == null ? void 0 : a.user) === s ? a : oe(n, "offer", t.offer);
  if (l === null || l.user !== s || t.state !== "asked" && t.state !== "accepted")
    return [];
  let { kind: i, languages: c, level: u, note: d } = l, m = (p) => w("p", { class: "ext-localSkills-meeting-quiet" }, p);
  return [
    ...d === null ? [] : [w(
      "blockquote",
      { class: "ext-localSkills-meeting-quote", dir: "auto" },
      w("div", {}, d),
      w("footer", {}, "\u2014 ", w("bdi", {}, r.text(`localskills-meeting-note-of-${i}`, s)))
    )],
    ...c.length === 0 ? [] : [m(r.text("localskills-meeting-their-languages", s, kn(e, c)))],
    ...u === null ? [] : [m(r.text(
      `localskills-meeting-their-level-${i}`,
      s,
      r.text(`localskills-template-level-${u}`)
    ))]
  ];
}
function ru({ context: e, loaded: n, exchange: { seek: t, offer: r } }) {
  let { messages: o } = e, a = [oe(n, "seek", t), oe(n, "offer", r)].map((i) => i == null ? void 0 : i.user), l = Hn(t, r, {
    records: n.records.filter(({ user: i }) => a.includes(i)),
    date: Te(e, n),
    taxonomy: n.taxonomy,
    requests: Wn(ye(e, n))
  }, n.matching).filter(Bn);
  return l.length === 0 ? [] : [
    w("p", {}, o.text("localskills-meeting-why")),
    w("ul", {}, ...l.map((i) => w("li", {}, He(i, {
      messages: o,
      taxonomy: n.taxonomy,
      languageName: (c) => e.languageName(c)
    }))))
  ];
}
function zs({ context: e, exchange: n }, t) {
  return n.expires === null ? null : w(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    e.messages.text(`localskills-meeting-${t}`, e.formatDate(n.expires))
  );
}
function ou({ context: e, loaded: n, exchange: t, draft: r }, o, s, a) {
  var k;
  let { messages: l, user: i } = e, c = (h, ...b) => l.text(`localskills-meeting-${h}`, ...b), u = Te(e, n), d = t.confirmed.get(i.name), m = Jn({ label: c("day"), kind: "date", value: (k = t.on) != null ? k : "", onChange: () => {
  } }), p = () => {
    let h = String(m.value());
    /^\d{4}-\d{2}-\d{2}$/.test(h) ? o({ step: "meet", on: h, note: null }) : (m.setFault(c("day-missing")), m.focus());
  }, y = w(
    "details",
    { class: "ext-localSkills-meeting-part" },
    w("summary", {}, c(t.on === null ? "agree-day" : "change-day")),
    w("p", {}, c("day-help")),
    m.element,
    q(U(c("save-day"), "primary", p))
  ), g = (h) => {
    let b = () => o({ step: "confirm", outcome: h, note: x.value() });
    if (h === "not-met" || t.on === null || t.on <= u) {
      b();
      return;
    }
    let O = W("warning", w("p", {}, c("day-to-come", e.formatDate(t.on))), q(
      U(c("met-already"), "normal", b),
      U(c("not-yet"), "normal", () => {
        D(a), f.querySelector("summary").focus();
      })
    ));
    D(a, O), V(O);
  }, x = s(c("outcome-note"), c("note-help")), f = w(
    "details",
    { class: "ext-localSkills-meeting-part" },
    w("summary", {}, c("outcome")),
    x.element,
    q(
      U(c("outcome-learned"), "primary", () => g("learned")),
      U(c("outcome-partly"), "normal", () => g("partly")),
      U(c("outcome-not-met"), "normal", () => g("not-met"))
    )
  );
  return y.open = t.on === null && t.confirmed.size === 0, f.open = d === void 0 && t.on !== null && t.on <= u || t.confirmed.size > 0 || r.read() !== "", [
    d === void 0 ? null : w("p", {}, c(`confirmed-${d}`, de(t, i.name))),
    d === void 0 ? y : null,
    d === void 0 ? f : null
  ];
}

// src/ui/exchange-meeting/preferences-form.ts
function Ys(e, n) {
  let { messages: t, user: r } = e, o = (m) => t.text(`localskills-meeting-${m}`), s = Xe(n, r.name), a = w("div", {}), l = () => D(a), i = Vt({ label: o("no-messages"), help: o("no-messages-help"), value: !s.messages, onChange: l }), c = Vt({ label: o("no-matches"), help: o("no-matches-help"), value: !s.matches, onChange: l }), u = U(o("save-wishes"), "normal", () => {
    d("ask", {});
  }), d = (m, p) => P(null, null, function* () {
    let y = { messages: !i.value(), matches: !c.value() }, g = w("p", { role: "status" }, o("saving"));
    D(a, g), V(g), u.setDisabled(!0);
    let x = yield en(e, {
      apply: (k, h) => os(k, h(k), y),
      isDone(k) {
        let { preferences: h } = zn(k);
        return h.messages === y.messages && h.matches === y.matches;
      },
      summary: o("summary-wishes")
    }, m, p);
    u.setDisabled(!1);
    let f = x.kind === "saved" ? W("success", o("wishes-saved")) : x.kind === "fault" ? Me({
      context: e,
      fault: x.fault,
      title: x.title,
      text: x.text,
      isKept: !1,
      tryAgain: (k = {}) => {
        d(m, k);
      }
    }) : Je(e, x, (k) => {
      d(k, {});
    });
    D(a, f), V(f);
  });
  return w("div", {}, i.element, c.element, a, q(u));
}

// src/ui/exchange-meeting/mine-panel.ts
var su = 3;
function Ks(e) {
  let { messages: n, user: t, storage: r, wikiId: o } = e, s = w("div", { class: "ext-localSkills-meeting" }), a = nt(), l = ct(r, o, t.name), i = (f, ...k) => n.text(`localskills-meeting-${f}`, ...k), c = (f, k, h, b, O) => {
    let E = de(k, t.name), { seek: R, offer: C } = k, M = lt(T({
      user: t.name,
      seek: R,
      offer: C,
      at: yn(e, f, k),
      skill: xn(f, k) || null
    }, h)), [I = "en"] = Mn(hn(f, t.name), hn(f, E), f.languages), L = { step: M, language: I, reasons: [], isOpen: !1 }, S = jt(f, M), A = () => {
      var N;
      return (N = ye(e, S).find((_) => _.seek === R && _.offer === C)) != null ? N : k;
    };
    it({
      context: e,
      loaded: f,
      message: L,
      place: b,
      setBusy: O,
      isKept: l.isKept(R, C),
      renew() {
        return P(this, null, function* () {
          return S = jt(yield fn(e).catch(() => f), M), F(T({}, L), { isOpen: A().state === "accepted" });
        });
      },
      onTaken(N) {
        l.clear(R, C), g(S, u(S, A(), h, N), A());
      }
    });
  }, u = (f, k, h, b) => {
    let O = de(k, t.name);
    return W(
      "success",
      w("p", {}, i(`taken-${h.step}`, O, Oe(e, f, xn(f, k)))),
      k.state === "done" ? w("p", {}, Qe(e, k)) : null,
      b.kind === "fault" ? null : w("p", {}, i(b.kind === "sent" ? "message-sent" : "message-unwanted", O))
    );
  }, d = (f, k) => k.map((h) => Vs({
    context: e,
    loaded: f,
    exchange: h,
    act: (b, O, E) => c(f, h, b, O, E),
    closeSearch(b, O, E) {
      let R = Oe(e, f, b.skill);
      js({
        context: e,
        taxonomy: f.taxonomy,
        search: b,
        place: O,
        setBusy: E,
        skillName: R,
        onClosed: () => m(f, h, b)
      });
    },
    draft: {
      read: () => l.read(h.seek, h.offer),
      keep: (b) => l.keep(h.seek, h.offer, b)
    }
  })), m = (f, k, h) => g(
    F(T({}, f), { records: f.records.map((b) => b === h ? F(T({}, b), { status: "matched" }) : b) }),
    W("success", w("p", {}, i("search-closed", Oe(e, f, h.skill)))),
    k
  ), p = (f, k) => k.length === 0 ? null : w("section", {}, w("h2", {}, f), ...k), y = (f, ...k) => w("details", { class: "ext-localSkills-meeting-folded" }, w("summary", {}, f), ...k), g = (f, k, h = null) => {
    var z;
    let b = ye(e, f), { toAnswer: O, toConfirm: E, agreed: R, asked: C, earlier: M } = ks(b, t.name), I = ({ state: H, seek: X, offer: ge }) => H === "done" && (X === (h == null ? void 0 : h.seek) && ge === h.offer || Kn(f, { seek: X }, t.name) !== null), L = M.filter((H) => !I(H)), S = xs(e, f), A = /* @__PURE__ */ new Map(), v = O.filter(({ asker: H }) => {
      var X;
      return A.set(H, ((X = A.get(H)) != null ? X : 0) + 1), A.get(H) <= su;
    }), N = O.filter((H) => !v.includes(H)), _ = O.length + E.length + R.length + C.length + M.length === 0;
    D(
      s,
      k,
      ...et(e, f),
      ...De(r, o, t.name).all().map((H) => ut(e, f, H, null)),
      _ ? w("p", {}, i("none")) : null,
      !_ && O.length + E.length === 0 ? w("p", { class: "ext-localSkills-meeting-quiet" }, i("none-to-answer")) : null,
      p(i("finished"), d(f, M.filter(I))),
      p(i("to-answer", O.length), [
        ...d(f, v),
        ...N.length === 0 ? [] : [y(i("more-asked", N.length), ...d(f, N))]
      ]),
      p(i("to-confirm", E.length), d(f, E)),
      p(i("agreed"), d(f, R)),
      p(i("asked"), d(f, C)),
      L.length === 0 ? null : y(i("earlier", L.length), ...d(f, L)),
      S.length === 0 ? null : y(i("in-vain", S.length), w("ul", {}, ...S.map(({ step: H, reason: X }) => (
        // Messages used here: all that begin with localskills-meeting-reason-
        w("li", {}, i("in-vain-step", de(H, t.name), i(`reason-${X}`)))
      )))),
      y(i("wishes"), Ys(e, f)),
      w("p", { class: "ext-localSkills-meeting-quiet" }, tt(e, f.reportPage))
    );
    let G = s.firstElementChild;
    a.moveTo((z = G.querySelector(":scope > h2")) != null ? z : G);
  }, x = () => {
    let f = w("p", { role: "status" }, i("loading"));
    D(s, f), a.moveTo(f), fn(e).then((k) => g(k, null)).catch((k) => {
      let h = W(
        "error",
        w("p", {}, i("load-failed")),
        we(k) && k.explanation !== "" ? w("p", { dir: "auto" }, k.explanation) : null,
        q(U(n.text("localskills-save-try-again"), "normal", x))
      );
      D(s, h), a.moveTo(h);
    });
  };
  return { element: s, start: x, focus: a.restore };
}

// src/ui/exchange-meeting/meeting-dialog.ts
var au = 680;
function Xs(e, n, t) {
  let { messages: r } = e, o = (c) => r.text(c ? "localskills-meeting-ask-title" : "localskills-talk-mine"), s = null;
  class a extends OO.ui.ProcessDialog {
    getSetupProcess(u) {
      return super.getSetupProcess(u).next(() => {
        n === null ? this.showMine() : this.show(!0, Gs({
          context: e,
          request: n,
          onMine: () => this.showMine(),
          onClose: () => this.close()
        }));
      });
    }
    getReadyProcess(u) {
      return super.getReadyProcess(u).next(() => s == null ? void 0 : s.focus());
    }
    getActionProcess(u) {
      return new OO.ui.Process(() => {
        (u === "close" || u === "") && this.close();
      });
    }
    getBodyHeight() {
      return au;
    }
    showMine() {
      this.show(!1, Ks(e));
    }
    show(u, d) {
      s = d, this.title.setLabel(o(u)), D(this.$body[0], d.element), d.start();
    }
  }
  a.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsMeeting",
    size: "large",
    title: o(n !== null),
    actions: [{ action: "close", label: r.text("localskills-meeting-close"), flags: ["safe", "close"], modes: void 0 }]
  }), document.documentElement.classList.add("ext-localSkills-meeting-open");
  let l = new OO.ui.WindowManager(), i = new a({ size: "large", classes: ["ext-localSkills-meeting-dialog"] });
  document.body.appendChild(l.$element[0]), l.addWindows([i]), l.openWindow(i).closed.then(() => {
    l.destroy(), document.documentElement.classList.remove("ext-localSkills-meeting-open"), t();
  });
}

// src/extension/configured-root.ts
var iu = "MediaWiki:LocalSkills.json", nn = null;
function Qs(e) {
  return nn = nn != null ? nn : e.get({
    action: "query",
    prop: "revisions",
    titles: iu,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((n) => {
    var r, o, s;
    let { query: { pages: [t] } } = n;
    return ms((s = (o = (r = t == null ? void 0 : t.revisions) == null ? void 0 : r[0]) == null ? void 0 : o.slots.main.content) != null ? s : null).root;
  }, (n) => {
    throw nn = null, n;
  }), nn;
}

// src/ui/messages.ts
function Js(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (a) => String(e.language.convertNumber(a)), o = () => {
    var l, i;
    return (((i = (l = e.language).getSeparatorTransformTable) == null ? void 0 : i.call(l)) || {})["."] || ".";
  }, s = (a, l = 0) => {
    let i = Math.abs(a).toFixed(l), [c, u] = i.split("."), d = a < 0 && Number(i) !== 0 ? "\u2212" : "", m = u === void 0 ? "" : o() + u.split("").map((p) => r(Number(p))).join("");
    return d + r(Number(c)) + m;
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
var lu = ["zero", "one", "two", "few", "many", "other"], cu = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function uu(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function du(e, n, t) {
  var c;
  let r = n.find((u) => /^\d+=/.test(u) && parseInt(u, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = n.filter((u) => !/^\d+=/.test(u)), { PluralRules: s } = Intl, a = s === void 0 ? null : new s(t), i = (a === null ? ["one", "other"] : lu.filter((u) => a.resolvedOptions().pluralCategories.includes(u))).indexOf(a === null ? e === 1 ? "one" : "other" : a.select(e));
  return (c = o[Math.min(i, o.length - 1)]) != null ? c : "";
}
function Zs(e, n, t) {
  let r = uu(e), o = [e, ...t.languageChain.filter((l) => l !== e)], s = Ps(o), a = (l, i = 0) => s(l, i);
  return {
    language: e,
    languageChain: o,
    direction: ht(e),
    has: (l) => n[l] !== void 0 || t.has(l),
    number: a,
    text(l, ...i) {
      let c = n[l];
      if (c === void 0)
        return t.text(l, ...i);
      let u = (y) => i[Number(y.replace(/\D/g, "")) - 1], d = (y) => y.replace(/\$\d/g, (g) => {
        let x = u(g);
        return x === void 0 ? g : typeof x == "number" ? a(x, Ms(x)) : x;
      }), m = "", p = 0;
      return c.replace(cu, (y, g, x, f) => {
        var O, E;
        let [k = "", ...h] = x.split("|"), b = g.toUpperCase() === "PLURAL" ? du(Number((O = u(k)) != null ? O : 0), h, r) : (E = h[h.length - 1]) != null ? E : "";
        return m += d(c.slice(p, f)) + d(b), p = f + y.length, "";
      }), m + d(c.slice(p));
    }
  };
}

// src/wiki/action-api/query.ts
function ea(e, n) {
  return xe(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new ae(e.read(T(T({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function tn(e, n) {
  return xe(this, null, function* () {
    var r, o, s, a, l, i, c;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var u = ie(ea(e, n)), d, m, p; d = !(m = yield new ae(u.next())).done; d = !1) {
        let y = m.value;
        for (let g of (o = (r = y.query) == null ? void 0 : r.pages) != null ? o : []) {
          let x = (s = g.pageid) != null ? s : g.title, f = t.get(x), k = [...(a = f == null ? void 0 : f.revisions) != null ? a : [], ...(l = g.revisions) != null ? l : []], h = [...(i = f == null ? void 0 : f.redirects) != null ? i : [], ...(c = g.redirects) != null ? c : []];
          t.set(x, F(T(T({}, f), g), { revisions: k, redirects: h }));
        }
        y.batchcomplete === !0 && (yield* ke(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (m) {
      p = [m];
    } finally {
      try {
        d && (m = u.return) && (yield new ae(m.call(u)));
      } finally {
        if (p)
          throw p[0];
      }
    }
    yield* ke(t.values());
  });
}
function Qt(e, n, t) {
  return xe(this, null, function* () {
    var r, o;
    try {
      for (var s = ie(ea(e, T({ list: n }, t))), a, l, i; a = !(l = yield new ae(s.next())).done; a = !1) {
        let c = l.value;
        yield* ke((o = (r = c.query) == null ? void 0 : r[n]) != null ? o : []);
      }
    } catch (l) {
      i = [l];
    } finally {
      try {
        a && (l = s.return) && (yield new ae(l.call(s)));
      } finally {
        if (i)
          throw i[0];
      }
    }
  });
}
function na(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: o }) => [r, o]));
}
function dt(e, n, t) {
  return P(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let o = 0; o < n.length; o += r)
      yield t(n.slice(o, o + r));
  });
}

// src/wiki/action-api/site-info.ts
function ta(e) {
  return P(this, null, function* () {
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
      language: oa(n.general.lang, yield ra(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function ra(e, n) {
  return P(this, null, function* () {
    let { query: t } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...n]
    });
    return t.languageinfo;
  });
}
function oa(e, n) {
  var r, o;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (o = t == null ? void 0 : t.dir) != null ? o : "ltr" };
}
function sa(e) {
  let n = null;
  return (t) => P(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, ra(e, Array.from(r)))) };
    }
    return n.codes.add(t), oa(t, yield n.languages);
  });
}
function aa(e, n) {
  let t = (o) => o.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [o, s] of r === -1 ? [] : n)
    if (o !== 0 && s.some((a) => t(a) === t(e.slice(0, r))))
      return { namespace: o, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var ia = { rvprop: ["ids", "timestamp", "user", "userid"] }, wn = { rvprop: ["ids", "timestamp", "user", "userid", "content"], rvslots: "main" }, gu = 2, pu = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Jt(e) {
  var n, t, r, o, s, a, l;
  return {
    id: e.revid,
    parentId: (n = e.parentid) != null ? n : 0,
    user: (t = e.user) != null ? t : null,
    userId: (r = e.userid) != null ? r : 0,
    timestamp: (o = e.timestamp) != null ? o : "",
    text: (l = (a = (s = e.slots) == null ? void 0 : s.main) == null ? void 0 : a.content) != null ? l : null
  };
}
function la(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Jt(n)
  };
}
function ca(e) {
  let n = null, t = () => (n != null || (n = ta(e).catch((u) => {
    throw n = null, u;
  })), n);
  function r(u) {
    return P(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield dt(e, [...new Set(u)], (m) => P(null, null, function* () {
        let p = new Map(m.map((h) => [h, h])), y = /* @__PURE__ */ new Map();
        try {
          for (var g = ie(tn(F(T({}, e), {
            read: (b) => P(null, null, function* () {
              let O = yield e.read(b);
              return na(O).forEach((E, R) => p.set(R, E)), O;
            })
          }), T({ titles: m, prop: ["revisions", "info"] }, wn))), x, f, k; x = !(f = yield g.next()).done; x = !1) {
            let h = f.value;
            let b = la(h);
            b !== null && y.set(b.title, b);
          }
        } catch (f) {
          k = [f];
        } finally {
          try {
            x && (f = g.return) && (yield f.call(g));
          } finally {
            if (k)
              throw k[0];
          }
        }
        for (let [h, b] of p) {
          let O = y.get(b);
          O !== void 0 && d.set(h, O);
        }
      })), d;
    });
  }
  function o(u, d) {
    return P(this, null, function* () {
      let { namespace: m, rest: p } = aa(u, (yield t()).namespaces), y = d ? "g" : "";
      return { [`${y}apnamespace`]: m, [`${y}apprefix`]: p };
    });
  }
  function s(u) {
    return xe(this, null, function* () {
      try {
        for (var d = ie(tn(e, T(F(T({}, u), { prop: ["revisions", "info"] }), wn))), m, p, y; m = !(p = yield new ae(d.next())).done; m = !1) {
          let g = p.value;
          let x = la(g);
          x !== null && (yield x);
        }
      } catch (p) {
        y = [p];
      } finally {
        try {
          m && (p = d.return) && (yield new ae(p.call(d)));
        } finally {
          if (y)
            throw y[0];
        }
      }
    });
  }
  function a(u) {
    return xe(this, null, function* () {
      yield* ke(s(T({ generator: "allpages", gaplimit: "max" }, yield new ae(o(u, !0)))));
    });
  }
  function l(u) {
    return xe(this, null, function* () {
      for (let d of u)
        yield* ke(s({ generator: "embeddedin", geititle: d, geinamespace: gu, geilimit: "max" }));
    });
  }
  function i(u, d, m) {
    return P(this, null, function* () {
      var y, g, x, f;
      let { query: p } = yield e.read(T({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, m));
      return (f = (x = (g = (y = p == null ? void 0 : p.pages) == null ? void 0 : y[0]) == null ? void 0 : g.revisions) == null ? void 0 : x.map(Jt)) != null ? f : [];
    });
  }
  let c = (u, d) => P(null, null, function* () {
    var m;
    return (m = (yield i(u, 1, d))[0]) != null ? m : null;
  });
  return {
    siteInfo: t,
    languageInfo: sa(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => P(null, null, function* () {
      let m = /* @__PURE__ */ new Set();
      return yield dt(e, u, (p) => P(null, null, function* () {
        try {
          for (var y = ie(tn(e, {
            titles: p,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), g, x, f; g = !(x = yield y.next()).done; g = !1) {
            let { title: k, templates: h = [] } = x.value;
            h.length > 0 && m.add(k);
          }
        } catch (x) {
          f = [x];
        } finally {
          try {
            g && (x = y.return) && (yield x.call(y));
          } finally {
            if (f)
              throw f[0];
          }
        }
      })), m;
    }),
    pagesBelow: a,
    usersPagesWith: l,
    pagesOfPeople: function(u, d) {
      return xe(this, null, function* () {
        yield* ke(a(u)), yield* ke(l(d));
      });
    },
    childrenBelow: (u) => P(null, null, function* () {
      var x, f, k;
      let d = /* @__PURE__ */ new Set(), { apnamespace: m, apprefix: p } = yield o(u, !1), y = p.replace(/ /g, "_"), g = m === 0 ? "" : `${(f = (x = (yield t()).namespaces.get(m)) == null ? void 0 : x[0]) != null ? f : ""}:`;
      for (let h = y; h !== void 0; ) {
        let b = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: m,
          apprefix: p,
          apfrom: h,
          aplimit: "max"
        });
        h = (k = b.continue) == null ? void 0 : k.apcontinue;
        for (let { title: O } of b.query.allpages) {
          let [E, ...R] = O.slice(g.length + p.length).split("/");
          d.add(E != null ? E : ""), R.length > 0 && h !== void 0 && h.startsWith(`${y}${E != null ? E : ""}/`) && (h = `${y}${E != null ? E : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => P(null, null, function* () {
      var m, p;
      let d = [];
      try {
        for (var y = ie(tn(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), g, x, f; g = !(x = yield y.next()).done; g = !1) {
          let k = x.value;
          d.push(...(p = (m = k.redirects) == null ? void 0 : m.map((h) => h.title)) != null ? p : []);
        }
      } catch (x) {
        f = [x];
      } finally {
        try {
          g && (x = y.return) && (yield x.call(y));
        } finally {
          if (f)
            throw f[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => P(null, null, function* () {
      let m = /* @__PURE__ */ new Map();
      return yield dt(e, u, (p) => P(null, null, function* () {
        var y;
        try {
          for (var g = ie(tn(e, T({
            revids: p,
            prop: "revisions"
          }, d === "with-texts" ? wn : ia))), x, f, k; x = !(f = yield g.next()).done; x = !1) {
            let h = f.value;
            (y = h.revisions) == null || y.forEach((b) => m.set(b.revid, Jt(b)));
          }
        } catch (f) {
          k = [f];
        } finally {
          try {
            x && (f = g.return) && (yield f.call(g));
          } finally {
            if (k)
              throw k[0];
          }
        }
      })), m;
    }),
    firstRevision: (u) => c(u, T({ rvdir: "newer" }, ia)),
    newestRevisionBy: (u, d) => c(u, T({ rvuser: d }, wn)),
    revisionsBy: (u, d, m) => i(u, m, T({ rvuser: d }, wn)),
    recombinedPagesSince: (u) => P(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), m = /* @__PURE__ */ new Set();
      for (let f of pu)
        try {
          for (var p = ie(Qt(e, "logevents", F(T({}, f), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), y, g, x; y = !(g = yield p.next()).done; y = !1) {
            let { title: k, logpage: h, params: b } = g.value;
            h !== void 0 && h !== 0 && d.add(h), [k, b == null ? void 0 : b.dest_title].forEach((O) => O !== void 0 && m.add(O));
          }
        } catch (g) {
          x = [g];
        } finally {
          try {
            y && (g = p.return) && (yield g.call(p));
          } finally {
            if (x)
              throw x[0];
          }
        }
      return { pageIds: d, titles: m };
    }),
    renamesSince: (u) => P(null, null, function* () {
      var m;
      let d = [];
      try {
        for (var p = ie(Qt(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), y, g, x; y = !(g = yield p.next()).done; y = !1) {
          let f = g.value;
          let { olduser: k, newuser: h } = (m = f.params) != null ? m : {};
          k !== void 0 && h !== void 0 && f.timestamp !== void 0 && d.push({ from: k, to: h, timestamp: f.timestamp });
        }
      } catch (g) {
        x = [g];
      } finally {
        try {
          y && (g = p.return) && (yield g.call(p));
        } finally {
          if (x)
            throw x[0];
        }
      }
      return d;
    })
  };
}

// src/core/exchange/own-pages.ts
function ua(e, n, t) {
  return [e, `${n}:${t}/LocalSkills`, `${n}:${t}`];
}

// src/wiki/counting/page-histories.ts
function mu(e, n) {
  return P(this, null, function* () {
    let t = n.filter((r) => r.first === null);
    for (let r = 0; t.length > 2 && r < 20; r++) {
      let o = yield e.revisions(t.map(({ known: s }) => s[s.length - 1].parentId), "without-texts");
      t = t.filter((s) => {
        let a = o.get(s.known[s.known.length - 1].parentId);
        return a === void 0 ? !1 : (s.known.push(a), s.first = a.parentId === 0 ? a : null, s.first === null);
      });
    }
    for (let r of n)
      r.first === null && (r.first = yield e.firstRevision(r.page.title));
  });
}
function fu({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function yu(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function hu(e, n, t, r) {
  return P(this, null, function* () {
    let { pageIds: o, titles: s } = yield n.recombinedPagesSince(r);
    for (let a of t) {
      let { pageId: l, title: i } = a.page;
      (o.has(l) || s.has(i)) && (a.isRecombined = !0, a.first = yield e.firstRevision(i));
    }
  });
}
function gt(e, n, t = null) {
  return P(this, null, function* () {
    let r = n.map((s) => ({
      page: s,
      known: s.history === void 0 ? [s.latest] : s.history.slice(),
      first: fu(s),
      isRecombined: !1
    }));
    yield mu(e, r);
    let o = t === null ? void 0 : yu(r.filter(({ page: s }) => s.history === void 0));
    return t !== null && o !== void 0 && (yield hu(e, t, r, o)), r.filter((s) => s.first !== null);
  });
}
function pt({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function Zt(e, n, t) {
  return P(this, null, function* () {
    var a;
    let r = /* @__PURE__ */ new Map();
    for (let l of n) {
      let i = t(l), c = l.isRecombined ? void 0 : l.known.find(({ user: d, userId: m }) => d === i && m !== 0), u = !l.isRecombined && (l.page.history !== void 0 || ((a = l.known[l.known.length - 1]) == null ? void 0 : a.parentId) === 0);
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
function mt(e, n) {
  return P(this, null, function* () {
    var a, l;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), o = (a = t.get(10)) != null ? a : ["Template"], s = {};
    for (let i of n)
      for (let c of yield e.redirectsTo(`${(l = o[0]) != null ? l : "Template"}:${i}`))
        s[c.slice(c.indexOf(":") + 1)] = i;
    return Ft({ templates: n, redirects: s, templateNamespaces: o, extensionTags: r });
  });
}

// src/wiki/exchange/moved-pages.ts
var xu = 5, ku = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function da(e, n, t) {
  return P(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map(), s = n.map((a) => ({ origin: a, there: a }));
    for (let a = 0; s.length > 0 && a < xu; a++) {
      let l = s.filter(({ there: { first: y } }) => y.text === null).map(({ there: { first: y } }) => y.id), i = l.length === 0 ? null : yield e.revisions(l, "with-texts"), c = /* @__PURE__ */ new Map();
      if (s.forEach(({ origin: y, there: { first: g } }) => {
        var f, k, h, b;
        let x = (b = ku.exec(((h = (k = g.text) != null ? k : (f = i == null ? void 0 : i.get(g.id)) == null ? void 0 : f.text) != null ? h : "").slice(0, 1e3))) == null ? void 0 : b[1];
        x !== void 0 && (c.set(y, x.replace(/_/g, " ").trim()), r.add(y));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield gt(e, Array.from(u.values()).map((y) => F(T({}, y), { pageId: 0 }))), m = new Map(d.map((y) => [y.page.title, y])), p = [];
      c.forEach((y, g) => {
        let x = m.get(y);
        x !== void 0 && pt(x, t(g)) ? o.set(g, x) : x !== void 0 && p.push({ origin: g, there: x });
      }), s = p;
    }
    return { redirects: r, moved: o };
  });
}

// src/wiki/exchange/read-exchange.ts
var bu = ["decline", "withdraw"];
function wu({ titles: e }, n, t) {
  var o;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = vn(Se((o = n == null ? void 0 : n.latest.text) != null ? o : "").value);
  return T({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function ga(r, o) {
  return P(this, arguments, function* (e, n, t = {}) {
    var y, g;
    let { source: s, titles: a } = e, l = (g = (y = (yield s.siteInfo()).namespaces.get(2)) == null ? void 0 : y[0]) != null ? g : "User", i = (x) => ua(a.people(x), l, fe(x)), c = new Map(yield s.readPages(
      n.reduce((x, f) => x.concat(i(f)), [a.skills()])
    )), u = c.get(a.skills());
    c.delete(a.skills());
    let d = Array.from(c.values()).map((x) => F(T({}, x), { pageId: 0 })), m = yield Eu(e, d, wu(e, u, t)), p = /* @__PURE__ */ new Set();
    return m.people.forEach((x) => x.pages.filter(({ isMadeByOther: f }) => f).forEach(({ title: f }) => p.add(f))), F(T({}, m), { ownPages: new Map(n.map((x) => {
      var f;
      return [fe(x), (f = i(x).find((k) => !p.has(k))) != null ? f : null];
    })) });
  });
}
function Eu(o, s, a) {
  return P(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var M, I;
    let l = yield mt(e, Gn), i = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let L of t) {
      let S = _n(L.title, n.root, i);
      S !== null && c.set(L, S);
    }
    let u = yield gt(e, Array.from(c.keys())), d = ({ page: L }) => c.get(L), m = yield Zt(e, u, d), p = (L) => pt(L, d(L)), { redirects: y, moved: g } = yield da(e, u.filter((L) => !p(L)), d), x = new Set(u.filter(p).map(({ page: L }) => L.title)), f = /* @__PURE__ */ new Map();
    g.forEach((L, S) => {
      x.has(L.page.title) || f.set(L, d(S));
    });
    let k = yield Zt(
      e,
      Array.from(f.keys()),
      (L) => {
        var S;
        return (S = f.get(L)) != null ? S : null;
      }
    ), h = (L) => {
      var H, X, ge, Q;
      let { page: { title: S, latest: A } } = L, v = !p(L), N = (H = m.get(L)) != null ? H : null, _ = v ? null : N, G = g.get(L), z = _ !== null && _.id === A.id ? [] : l((X = A.text) != null ? X : "");
      return {
        title: S,
        latest: A,
        own: _,
        isMadeByOther: v,
        optOuts: v ? N : null,
        movedAway: G === void 0 ? null : (ge = k.get(G)) != null ? ge : null,
        isStrangers: v && (z.length > 0 || y.has(L)),
        isChangedByOthers: !v && (_ == null ? void 0 : _.id) !== A.id && !Ze(l((Q = _ == null ? void 0 : _.text) != null ? Q : ""), z)
      };
    }, b = /* @__PURE__ */ new Map();
    for (let L of u) {
      let S = d(L);
      b.set(S, [...(M = b.get(S)) != null ? M : [], L]);
    }
    let O = /* @__PURE__ */ new Map(), E = [], R = [], C = [];
    for (let L of Array.from(b.keys()).sort(te)) {
      let S;
      try {
        S = Ru(L, ((I = b.get(L)) != null ? I : []).map(h), l, r);
      } catch (A) {
        E.push({ user: L, error: A });
        continue;
      }
      O.set(L, S), S.readings.forEach(({ record: A }) => {
        A !== null && R.push(A);
      }), S.steps.forEach((A) => C.push(A));
    }
    return { people: O, unread: E, records: R, steps: C, ownPages: /* @__PURE__ */ new Map() };
  });
}
function Ru(e, n, t, r) {
  var d, m, p;
  let o = n.slice().sort((y, g) => te(y.title, g.title)), s = [], a = [], l = [], i = (y, g, x) => {
    at(y, e, g).forEach(({ step: f }) => {
      f !== null && x(f) && a.push(f);
    });
  }, c = (y) => y.filter(({ template: g }) => g === Ce).forEach((g) => l.push(g));
  for (let { title: y, own: g, optOuts: x, movedAway: f } of o) {
    let k = t((d = g == null ? void 0 : g.text) != null ? d : "");
    k.forEach((b) => s.push({ title: y, call: b })), i(k, g == null ? void 0 : g.timestamp, () => !0), c(k), c(t((m = x == null ? void 0 : x.text) != null ? m : ""));
    let h = t((p = f == null ? void 0 : f.text) != null ? p : "");
    i(h, f == null ? void 0 : f.timestamp, ({ step: b }) => bu.includes(b)), c(h);
  }
  let u = s.filter(({ call: { template: y } }) => y === le.offer || y === le.seek);
  return {
    user: e,
    pages: o,
    readings: Ie(u.map(({ call: y }) => y), e, r).map((y, g) => F(T({}, y), { title: u[g].title })),
    steps: a,
    preferences: l
  };
}

// src/wiki/save-fault-reason.ts
var pa = {
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
}, Su = new Map(
  Object.keys(pa).reduce(
    (e, n) => e.concat(pa[n].map((t) => [t, n])),
    []
  )
), Tu = [
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
function er(e) {
  let n = e.map((t) => Su.get(t) || "other");
  return Tu.find((t) => n.includes(t)) || "other";
}
function ma(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function ft(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var fa = 50;
function rn(e, n) {
  var a;
  if (e === "http" || e === "ok-but-empty") {
    let l = ((a = n == null ? void 0 : n.xhr) == null ? void 0 : a.status) || 0, i = ma(l);
    return new ne(i, i === "other" ? `HTTP ${l}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((l) => l.html || "").filter((l) => l !== "").join("<hr>"), o = t.map((l) => l.html ? ft(l.html) : l.text || l.code), s = t.map((l) => {
    var i;
    return (i = l.data) == null ? void 0 : i.readonlyreason;
  }).find((l) => l);
  return s ? new ne("read-only", s, { code: e }) : new ne(
    er(t.length ? t.map((l) => l.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function Ou(e) {
  let n = e.question || "";
  return {
    id: e.id !== void 0 && (n !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? ft(n) : n,
    imageUrl: e.url || null
  };
}
function nr(e, n) {
  let t = e.edit;
  if (!t)
    throw new ne("other", "");
  if (t.captcha)
    throw new ne("captcha", "", { captcha: Ou(t.captcha), code: "captcha" });
  if (t.result !== "Success") {
    let o = t.warning || "";
    throw new ne(
      er(t.code ? [t.code] : []),
      o === "" ? t.info || "" : ft(o),
      o === "" ? {} : { html: o }
    );
  }
  let { oldrevid: r } = t;
  return T({
    revision: t.newrevid || n,
    changed: t.nochange !== !0
  }, r && n !== 0 && r !== n ? { mergedWith: r } : {});
}
function Au(e, n) {
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
function ya(e) {
  let { api: n, user: t, language: r } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, s = (d) => new Promise((m, p) => {
    d.then(m, (...y) => {
      p(rn(String(y[0]), y[1]));
    });
  }), a = (d, m) => P(null, null, function* () {
    let { query: p = {} } = yield s(n.get(T(F(T({}, o), { action: "query", titles: d.slice() }), m))), y = new Map((p.normalized || []).map(({ from: x, to: f }) => [x, f])), g = new Map((p.pages || []).map((x) => [x.title, x]));
    return new Map(d.reduce((x, f) => {
      let k = g.get(y.get(f) || f);
      return k ? x.concat([[f, k]]) : x;
    }, []));
  }), l = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, i = (d) => {
    let m = [];
    return d.forEach((p, y) => {
      let g = p.revisions && p.revisions[0];
      g && m.push([y, Au(p, g)]);
    }), m;
  }, c = (d) => P(null, null, function* () {
    let { query: { babel: m = {} } = {} } = yield s(
      n.get(F(T({}, o), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(m).map((y) => [y, m[y]]).filter(([, y]) => y !== "0").sort(([, y], [, g]) => p.indexOf(y) - p.indexOf(g));
  });
  return {
    readPages(d) {
      return P(this, null, function* () {
        let m = Array.from(new Set(d)), p = [];
        for (let g = 0; g < m.length; g += fa)
          p.push(a(m.slice(g, g + fa), l).then(i));
        let y = yield Promise.all(p);
        return new Map(y.reduce((g, x) => g.concat(x), []));
      });
    },
    readForEditing(d, m) {
      return P(this, null, function* () {
        let p = yield a(d, F(T({}, l), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), y = p.get(m), [g, ...x] = y && y.actions && y.actions[y.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(i(p)),
          refusal: g ? rn(g.code, { errors: [g].concat(x) }) : null
        };
      });
    },
    existingPages(d) {
      return P(this, null, function* () {
        let m = yield a(d, { prop: "info" });
        return d.filter((p) => m.has(p) && !m.get(p).missing);
      });
    },
    madeByOthers(d, m) {
      return P(this, null, function* () {
        return (yield Promise.all(d.map((x) => P(null, [x], function* ({ title: y, latest: g }) {
          var k, h;
          let f = g.parentId === 0 ? g : (h = (k = (yield a([y], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(y)) == null ? void 0 : k.revisions) == null ? void 0 : h.map(({ user: b, userid: O }) => ({ user: b, userId: O }))[0];
          return [y, f === void 0 || f.user !== m || f.userId === 0];
        })))).filter(([, y]) => y).map(([y]) => y);
      });
    },
    spokenLanguages: (d) => P(null, null, function* () {
      return (yield c(d)).map(([m]) => m);
    }),
    babelLanguages: (d) => P(null, null, function* () {
      return (yield c(d)).map((m) => m.join("-"));
    }),
    save(d) {
      return P(this, null, function* () {
        let m = yield s(n.postWithToken("csrf", T(T(T(T(T(F(T({}, o), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })));
        return nr(m, d.baseRevision);
      });
    }
  };
}

// src/wiki/browser/person-words.ts
function ha(e) {
  let n = null;
  return () => P(null, null, function* () {
    n = n != null ? n : mt(e, Gn).catch((r) => {
      throw n = null, r;
    });
    let t = yield n;
    return (r) => t(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function vu(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function xa(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = vu(r));
  return n;
}

// src/wiki/browser/reading-api.ts
var Pu = 6e3, Mu = 6e4, Lu = 5, Nu = 3;
function Fu(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function Iu({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? Lu : e === "offline" ? Nu : 1;
}
function ka(e) {
  let { api: n, language: t, onWait: r, firstWait: o = 1e3 } = e, s = !1, a = null, l = Promise.resolve(), i = null, c = (p, y) => {
    let g = y ? (
      // Tells servers in several places that any of them may answer.
      n.post(p, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(p);
    return new Promise((x, f) => {
      g.then(x, (...k) => {
        var E;
        let [h, b, , O] = k;
        f({ fault: rn(String(h), b), retryAfter: Fu((E = b == null ? void 0 : b.xhr) != null ? E : O) });
      });
    });
  }, u = (p) => new Promise((y) => {
    let g = setTimeout(y, p);
    a = () => {
      clearTimeout(g), y();
    };
  });
  function d(p, y) {
    return P(this, null, function* () {
      for (let g = 1; ; g++) {
        if (s)
          throw new ne("other", "", { code: "cancelled" });
        try {
          return yield c(p, y);
        } catch (x) {
          let { fault: f, retryAfter: k } = x, h = Math.max(k != null ? k : 0, o * 2 ** (g - 1));
          if (s || g >= Iu(f) || h > Mu)
            throw f;
          r(h), yield u(h);
        }
      }
    });
  }
  function m(p, y) {
    let g = xa(T({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, p)), x = new URLSearchParams(g).toString().length > Pu, f = l.then(() => d(g, y || x));
    return l = f.catch(() => {
    }), f;
  }
  return {
    batchSize() {
      return i = i != null ? i : Promise.resolve(e.rights()).then((p) => p.includes("apihighlimits") ? 500 : 50, () => 50), i;
    },
    read: (p) => m(p, !1),
    post: (p) => m(p, !0),
    badAnswer: (p) => new ne("other", p),
    cancel() {
      s = !0, n.abort(), a == null || a();
    }
  };
}

// src/wiki/browser/meeting-wiki.ts
var $u = 5e3;
function ba(e) {
  let { api: n, user: t, language: r, titles: o, rights: s } = e, { readPages: a, save: l, spokenLanguages: i } = ya(e), c = ka({ api: n, language: r, rights: s, onWait: () => {
  } }), u = ca(c);
  return {
    readPages: a,
    save: l,
    spokenLanguages: i,
    readPeople: (m) => ga({ source: u, titles: o }, m),
    templateReader: ha(u),
    peopleLinkingTo(m) {
      return P(this, null, function* () {
        var f, k;
        let { namespaces: p } = yield u.siteInfo(), y = /* @__PURE__ */ new Set(), g = 0, x = {};
        for (; x !== void 0 && g < $u; ) {
          let h = yield c.read(T({
            action: "query",
            list: "backlinks",
            bltitle: o.people(m),
            blfilterredir: "nonredirects",
            bllimit: "max"
          }, x)), b = (k = (f = h.query) == null ? void 0 : f.backlinks) != null ? k : [];
          g += b.length, b.forEach(({ title: O }) => {
            let E = _n(O, o.root, p.get(2));
            E !== null && E !== m && y.add(E);
          }), x = h.continue;
        }
        return Array.from(y);
      });
    },
    accountStates(m) {
      return P(this, null, function* () {
        var y, g;
        let p = yield c.read({ action: "query", list: "users", ususers: m.slice(), usprop: "blockinfo" });
        return new Map(((g = (y = p.query) == null ? void 0 : y.users) != null ? g : []).map(
          ({ name: x, missing: f, invalid: k, blockid: h, blockpartial: b }) => [x, f || k ? "missing" : h !== void 0 && !b ? "blocked" : "active"]
        ));
      });
    },
    addSection: ({ title: m, heading: p, text: y }, g = {}) => new Promise((x, f) => {
      n.postWithToken("csrf", T(T({
        formatversion: 2,
        errorformat: "html",
        errorlang: r,
        errorsuselocal: !0,
        action: "edit",
        title: m,
        section: "new",
        sectiontitle: K(p),
        text: y,
        // Who has turned their talk page into a redirect wants to be written to where it leads.
        redirect: !0
      }, g.captcha ? { captchaid: g.captcha.id, captchaword: g.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })).then((h) => x(h), (...h) => {
        f(rn(String(h[0]), h[1]));
      });
    }).then((x) => nr(x, 0)),
    time() {
      return P(this, null, function* () {
        let { curtimestamp: m } = yield c.read({ action: "query", curtimestamp: !0 });
        return new Date(m != null ? m : "");
      });
    }
  };
}

// src/extension/account.ts
function wa(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// src/extension/language-names.ts
function Ea(e) {
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
var Ra = { year: "numeric", month: "long", day: "numeric" }, Ck = F(T({}, Ra), { hour: "numeric", minute: "2-digit" }), Sa = F(T({}, Ra), { timeZone: "UTC" });
function Ta(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(bn([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/meeting-context.ts
function Oa(e, n, t) {
  let r = Js(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = document.documentElement.lang || "en", s = fr(e);
  return {
    wiki: ba({
      api: new mw.Api(),
      user: n,
      language: r.language,
      titles: s,
      rights: () => mw.user.getRights()
    }),
    titles: s,
    messages: r,
    user: wa(n),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (a, l) => mw.util.getUrl(a, l),
    formatDate: (a, l) => Ta(Sa, l != null ? l : o)(a),
    languageName: (a, l) => Ea(l != null ? l : o)(a),
    messagesIn: (a) => P(null, null, function* () {
      return a === r.language ? r : Zs(a, yield t(a), r);
    })
  };
}

// src/extension/load-texts.ts
var Aa = (e) => P(null, null, function* () {
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
function va(e = Aa) {
  let n = !1, t = (r, o) => {
    let s = mw.user.getName();
    if (n || s === null)
      return;
    n = !0;
    let a = () => {
      n = !1, o.focus();
    };
    Qs(new mw.Api()).then((l) => {
      Xs(Oa(l, s, e), r, a);
    }, () => {
      mw.notify(mw.msg("localskills-start-meeting-failed"), { type: "error" }), a();
    });
  };
  mw.hook("localSkills.ask").add((r) => t(r, r.opener)), mw.hook("localSkills.myExchanges").add(({ opener: r }) => t(null, r));
}

// src/extension/meeting.ts
va();
