// Built from src/extension/meeting.ts by `npm run build`. Change the source, not this file.
"use strict";
var Wa = Object.defineProperty, qa = Object.defineProperties;
var Ga = Object.getOwnPropertyDescriptors;
var An = Object.getOwnPropertySymbols;
var cr = Object.prototype.hasOwnProperty, ur = Object.prototype.propertyIsEnumerable;
var We = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), bt = (e) => {
  throw TypeError(e);
};
var lr = (e, n, t) => n in e ? Wa(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, T = (e, n) => {
  for (var t in n || (n = {}))
    cr.call(n, t) && lr(e, t, n[t]);
  if (An)
    for (var t of An(n))
      ur.call(n, t) && lr(e, t, n[t]);
  return e;
}, N = (e, n) => qa(e, Ga(n));
var dr = (e, n) => {
  var t = {};
  for (var r in e)
    cr.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && An)
    for (var r of An(e))
      n.indexOf(r) < 0 && ur.call(e, r) && (t[r] = e[r]);
  return t;
};
var ja = (e, n, t) => n.has(e) || bt("Cannot " + t);
var pr = (e, n, t) => n.has(e) ? bt("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t);
var Ie = (e, n, t) => (ja(e, n, "access private method"), t);
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
}), le = function(e, n) {
  this[0] = e, this[1] = n;
}, xe = (e, n, t) => {
  var r = (l, i, c, u) => {
    try {
      var d = t[l](i), g = (i = d.value) instanceof le, m = d.done;
      Promise.resolve(g ? i[0] : i).then((x) => g ? r(l === "return" ? l : "next", i[1] ? { done: x.done, value: x.value } : x, c, u) : c({ value: x, done: m })).catch((x) => r("throw", x, c, u));
    } catch (x) {
      u(x);
    }
  }, o = (l, i, c, u) => a[l] = (d) => (i = new Promise((g, m, x) => (x = () => r(l, d, g, m), s ? s.then(x) : x())), u = () => s === c && (s = 0), s = c = i.then(u, u), i), s, a = {};
  return t = t.apply(e, n), a[We("asyncIterator")] = () => a, o("next"), o("throw"), o("return"), a;
}, ke = (e) => {
  var n = e[We("asyncIterator")], t = !1, r, o = {};
  return n == null ? (n = e[We("iterator")](), r = (s) => o[s] = (a) => n[s](a)) : (n = n.call(e), r = (s) => o[s] = (a) => {
    if (t) {
      if (t = !1, s === "throw") throw a;
      return a;
    }
    return t = !0, {
      done: !1,
      value: new le(new Promise((l) => {
        var i = n[s](a);
        i instanceof Object || bt("Object expected"), l(i);
      }), 1)
    };
  }), o[We("iterator")] = () => o, r("next"), "throw" in n ? r("throw") : o.throw = (s) => {
    throw s;
  }, "return" in n && r("return"), o;
}, ae = (e, n, t) => (n = e[We("asyncIterator")]) ? n.call(e) : (e = e[We("iterator")](), n = {}, t = (r, o) => (o = e[r]) && (n[r] = (s) => new Promise((a, l, i) => (s = o.call(e, s), i = s.done, Promise.resolve(s.value).then((c) => a({ value: c, done: i }), l)))), t("next"), t("return"), n);

// src/ui/element.ts
function w(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((o) => r.setAttribute(o, n[o])), t.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function _(e, ...n) {
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
function Q(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Ce = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function gr(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!Y(e))
    return null;
  let n = Q(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let o = e[r];
    (r === "default" || Ce.test(r)) && typeof o == "string" && o.trim() !== "" && (t[r] = o);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/exchange/language-proficiency.ts
var mr = 6, za = /^(.+)-([0-5n])$/i, fr = /^(.+)-(?:.|\d\d)$/;
function yr(e) {
  var t;
  let n = (t = fr.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && ue(e) === null && Ce.test(n);
}
function ue(e) {
  var o;
  let n = za.exec(e), t = ((o = n == null ? void 0 : n[1]) != null ? o : e).toLowerCase();
  if (!Ce.test(t) || fr.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? mr : Number(r) };
}
function hr(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === mr ? "N" : t}`;
}
function xr(e, n) {
  let t = (o) => o.map(ue).filter((s) => s !== null && s.proficiency !== 0).map(({ code: s }) => qe(s)), r = t(n);
  return t(e).some((o) => r.includes(o));
}
var Va = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function qe(e) {
  var n, t;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (t = (n = Va.exec(e)) == null ? void 0 : n[1]) != null ? t : e;
}

// src/core/json/fault.ts
function me(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function K(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}

// src/core/pages.ts
var ve = "LocalSkills", vn = "MediaWiki:LocalSkills.json", fe = /^[a-z0-9-]{1,48}$/;
function br(e = ve) {
  let n = e.replace(/_/g, " ").trim(), t = (i) => `${n}/Survey/${i}`, [r, o] = ["", null], s = (i) => (i !== o && ([r, o] = [`${t(i)}/Answers/`, i]), r), a = `${n}/People/`, l = (i, c) => `${n}/${i}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (i) => `${t(i)}/definition.json`,
    answersPrefix: s,
    answer: (i, c) => s(i) + wr(c),
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
    personOf: (i) => kr(a, i),
    surveyIdOf: (i) => {
      let c = `${n}/Survey/`, u = i.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return fe.test(d) ? d : null;
    },
    answererOf: (i, c) => kr(s(i), c)
  };
}
function wr(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function kr(e, n) {
  let t = wr(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/localized-text.ts
function Er(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), s = n.languageChain.find((c) => r.includes(c) || o && c === t), a = s !== void 0 && r.includes(s) ? s : o ? "default" : r.sort()[0], l = a === void 0 ? "" : e.texts[a], i = a === void 0 || a === "default" ? t : a;
  return { text: l, language: i, direction: i === null ? "auto" : wt(i) };
}
var Ka = [
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
function wt(e) {
  return Ka.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/provisional-skill.ts
var Ya = /^x(n|[0-9a-z]{6})--(.+)$/;
var [be, Mn, Sr, Xa, Ja, Qa, Za] = [36, 1, 26, 38, 700, 128, 72], Rr = 1114111, ei = [
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
  [917504, Rr]
];
function ni(e) {
  return ei.every(([n, t]) => e < n || e > t);
}
function ti(e) {
  return e > 65280 && e < 65375;
}
function Tr(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function ri(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function oi(e, n, t) {
  let r = Math.floor(e / (t ? Ja : 2));
  r += Math.floor(r / n);
  let o = 0;
  for (; r > (be - Mn) * Sr / 2; o += be)
    r = Math.floor(r / (be - Mn));
  return o + Math.floor((be - Mn + 1) * r / (r + Xa));
}
function si(e, n) {
  return Math.min(Sr, Math.max(Mn, e - n));
}
function ai(e) {
  let n = e.lastIndexOf("-"), t = Tr(e.slice(0, Math.max(0, n))), [r, o, s] = [Qa, 0, Za], a = n + 1;
  for (; a < e.length; ) {
    let l = o;
    for (let i = be, c = 1; ; i += be) {
      let u = a < e.length ? e.charCodeAt(a++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : be;
      if (o += d * c, d >= be || o > 2147483647)
        return null;
      let g = si(i, s);
      if (d < g)
        break;
      c *= be - g;
    }
    if (s = oi(o - l, t.length + 1, l === 0), r += Math.floor(o / (t.length + 1)), o %= t.length + 1, r > Rr || !ni(r))
      return null;
    t.splice(o++, 0, r);
  }
  return t;
}
function Pn(e) {
  var s;
  let [, n = "", t = ""] = (s = Ya.exec(e)) != null ? s : [], r = n === "" ? Tr(e) : ai(t);
  if (r === null)
    return e;
  let o = ri(r.map((a) => ti(a) ? a - 65248 : a)).replace(/-+/g, " ").trim();
  return o === "" ? e : n.length > 1 ? `${o}\u2026` : o;
}

// src/core/skills/skill-words.ts
function dn(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Et({ label: e }) {
  return e.kind === "texts" ? Or(e.texts) : [];
}
function St(e) {
  return Or(e.aliases).reduce((n, t) => n.concat(t), []);
}
function Or(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Ar(e, n) {
  let t = Array.from(dn(e));
  if (t.length < 4 || t.length > 60)
    return null;
  let r = t.length < 8 ? 1 : 2, o = null;
  for (let s of n.skills.filter(({ isRetired: a }) => !a))
    for (let a of [s.id, ...Et(s), ...St(s)].sort(ii)) {
      let l = li(t, Array.from(dn(a)), r);
      l !== null && (o = { skill: s.id, words: l === 0 ? s.id : a }, r = l - 1);
    }
  return o;
}
function ii(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}
function li(e, n, t) {
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
function ci(e, n = null) {
  let t = new Map(e.map((i) => [i.id, i])), r = (i) => {
    var c;
    return (c = t.get(i)) != null ? c : null;
  }, o = (i, c) => {
    let u = /* @__PURE__ */ new Set([i]), d = [], g = r(i);
    for (; g !== null; ) {
      let m = c(g);
      g = m === null || u.has(m) ? null : r(m), g !== null && (u.add(g.id), d.push(g));
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
      return l = l != null ? l : pi(e, s), (u = (c = s(i.trim())) != null ? c : l.get(dn(i))) != null ? u : null;
    }
  };
}
function Ln(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = Y(e) ? Q(e, "skills") : void 0;
  Y(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((s, a) => {
    let l = me("$.skills", a), i = Y(s) ? ui(s) : null;
    if (i === null) {
      let c = Y(s) ? Q(s, "id") : s;
      n.push({ path: `${l}.id`, code: "bad-id", parameters: [K(c)] });
    } else t.has(i.id) ? n.push({ path: `${l}.id`, code: "code-taken", parameters: [i.id] }) : t.set(i.id, i);
  });
  let o = Y(e) ? Q(e, "locale") : null;
  return {
    taxonomy: ci(
      Array.from(t.values()),
      typeof o == "string" && Ce.test(o) ? o : null
    ),
    faults: n
  };
}
function $e(e, n, t) {
  var o;
  let r = (o = n == null ? void 0 : n.get(e)) != null ? o : null;
  return r === null ? { text: Pn(e), language: null, direction: "auto" } : Er(r.label, t, n == null ? void 0 : n.locale);
}
function ui(e) {
  var s;
  let n = Q(e, "id");
  if (typeof n != "string" || !fe.test(n))
    return null;
  let t = (a) => {
    let l = Q(e, a);
    return typeof l == "string" && l !== "" ? l : null;
  }, r = Q(e, "capx"), o = t("replacedBy");
  return {
    id: n,
    label: (s = gr(Q(e, "label"))) != null ? s : { kind: "texts", texts: { default: n } },
    aliases: di(Q(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((a) => typeof a == "number"),
    wikidata: t("wikidata"),
    isRetired: Q(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function di(e) {
  let n = {};
  if (Y(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || Ce.test(t)) && Array.isArray(r) && (n[t] = r.filter((o) => typeof o == "string"));
    }
  return n;
}
function pi(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o) => {
    let s = /* @__PURE__ */ new Map();
    for (let a of e) {
      let l = n(a.id);
      for (let i of o(a)) {
        let c = dn(i), u = s.get(c);
        s.set(c, u === void 0 || u === l ? l : null);
      }
    }
    s.forEach((a, l) => {
      t.has(l) || t.set(l, a);
    });
  };
  return r(Et), r(St), t;
}

// src/core/exchange/reason-text.ts
function Ge(e, n) {
  return n.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((t) => mi(t, n)));
}
function gi(e, n) {
  return $e(e, n.taxonomy, n.messages).text;
}
function mi(e, n) {
  let { messages: t } = n;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return gi(e.skill, n);
  if ("language" in e)
    return n.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && t.has(r) ? t.text(r) : e.region;
  }
  return e.methods.map((r) => t.text(`localskills-template-method-${r}`)).reduce((r, o) => t.text("localskills-fault-list", r, o));
}

// src/core/wikitext/character-references.ts
var fi = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", yi = hi();
function hi() {
  let e = fi.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var xi = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Nn(e, n) {
  return e.includes("&") ? e.replace(xi, (t, r, o, s) => {
    var a;
    return r !== void 0 ? (a = yi.get(r)) != null ? a : t : n(o === void 0 ? parseInt(s, 16) : parseInt(o, 10), t);
  }) : e;
}

// src/core/wikitext/text-memo.ts
function vr(e) {
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
var Mr = [
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
], ki = 255, bi = /[\u200e\u200f\u202a-\u202e]+/g, wi = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, Ei = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Si = /(?:^|\/)\.\.?(?:\/|$)/, Ri = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Ti = /[\u01c4-\u01cc\u01f1-\u01f3]/, Oi = /[\u10d0-\u10ff]/;
function Ai(e) {
  if (Ti.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (Oi.test(e))
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
function Pr(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return Ai(n) + e.slice(n.length);
}
function Tt(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function Rt(e) {
  return e.replace(bi, "").replace(wi, " ").replace(/^ | $/g, "");
}
function vi(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Mi(e) {
  let n = Nn(
    e,
    (t) => vi(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function Lr(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let s of t)
    for (let a of s)
      o.set(Rt(a).toLowerCase(), s[0]);
  return (s) => {
    let a = Rt(Mi(s));
    if (a.includes("\uFFFD") || Ri.test(a))
      return null;
    let l = n;
    a.charAt(0) === ":" && (l = "", a = a.slice(1).replace(/^ /, ""));
    let i = a.indexOf(":", 1);
    if (i !== -1) {
      let u = o.get(a.slice(0, i).replace(/ $/, "").toLowerCase());
      u !== void 0 && (l = u, a = a.slice(i + 1).replace(/^ /, ""));
    }
    let c = a.indexOf("#");
    return c !== -1 && (a = a.slice(0, c).replace(/ $/, "")), a === "" || a.charAt(0) === ":" || Ei.test(a) || Si.test(a) || Tt(a) > ki ? null : (l === "" ? "" : `${l}:`) + (r ? Pr(a) : a);
  };
}
var Pi = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Li = vr((e) => Pr(Rt(e.normalize("NFC"))));
function ye(e) {
  return Pi.test(e) ? e : Li(e);
}

// src/core/exchange/steps/exchange-step.ts
var pn = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Nr = ["learned", "partly", "not-met"], Fr = 500;
function q(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Ot(e) {
  let n = e.lastIndexOf("/"), t = ye(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !fe.test(r) ? null : `${t}/${r}`;
}
function Z(e) {
  return [q(e.seek), q(e.offer)];
}

// src/core/exchange/steps/message-language.ts
var Ni = 3;
function Fn(e, n, t) {
  let r = Ir(e), o = Ir(n), s = Array.from(o.keys());
  return t.map((a, l) => {
    var c, u;
    let i = qe(a);
    return {
      code: a,
      index: l,
      listed: s.indexOf(i),
      known: (c = o.get(i)) != null ? c : 0,
      written: o.has(i) ? 0 : (u = r.get(i)) != null ? u : 0
    };
  }).sort((a, l) => l.known - a.known || l.written - a.written || a.listed - l.listed || a.index - l.index).map(({ code: a }) => a);
}
function Ir(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e) {
    let s = ue(o);
    if (s !== null) {
      let a = qe(s.code);
      n.set(a, Math.max((t = n.get(a)) != null ? t : 0, (r = s.proficiency) != null ? r : Ni));
    }
  }
  return n;
}

// src/ui/notice.ts
function B(e, ...n) {
  let t = w("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function G(...e) {
  return w("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
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
var te = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function we(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/analysis/sorted.ts
function ne(e, n) {
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
var ce = { offer: "Offer a skill", seek: "Seek a skill" }, je = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Cr = ["open", "paused", "matched", "closed"], At = 5, $r = 100, Dr = 100, In = 20;
function oe(e) {
  return `${e.user}/${e.id}`;
}
function ze(e, n) {
  if (!Ee(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function Ve(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/wikitext/encode.ts
var Fi = '"&:<=>[]{|}', Ii = "!'_~", _r = 32, Ci = Mt(Fi), $i = Mt(Ii), Di = Mt("#*+-;");
function Mt(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function _i(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Hi = 65343, Ui = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Bi(e, n, t) {
  let r = n === 0, o = n === e.length - 1;
  if (t >= 128)
    return _i(t) || t === Hi;
  if (t < 32 || t === 127 || Ci[t] === 1 || r && Di[t] === 1)
    return !0;
  if ($i[t] === 1)
    return r || o || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case _r:
      return r || o || e.charCodeAt(n - 1) === _r;
    case 73:
    case 80:
    case 82:
      return Ui.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var Wi = [
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
], vt = "\u0345";
function Hr(e) {
  let n = e.codePointAt(0);
  return e === vt || Wi.some(([t, r]) => n >= t && n <= r) || (vt + e).normalize("NFD") !== vt + e.normalize("NFD");
}
var Ur = 768, qi = 32, Gi = /[\u0300-\uffff]{1000}/;
function ji(e) {
  return !Gi.test(e) && e.normalize("NFC") === e;
}
function zi() {
  let e = "";
  return (n, t, r) => {
    if (r || t < Ur)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!Hr(n))
        return e = n, !1;
      if (e.length < qi && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function X(e) {
  let n = ji(e) ? null : zi(), t = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let s = e.codePointAt(o), a = o + (s > 65535 ? 2 : 1), l = Bi(e, o, s);
    s >= Ur && o === 0 && !l && (l = Hr(e.slice(0, a))), n !== null && (l = n(e.slice(o, a), s, l)), l && (t += `${e.slice(r, o)}&#${s};`, r = a), o = a;
  }
  return t + e.slice(r);
}
function Me(e) {
  return Nn(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/shown-text.ts
var Vi = /<!--[\s\S]*?(?:-->|$)/g, Ki = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, Yi = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), Xi = "\u2026";
function Ke(e) {
  if (!/[{<]/.test(e))
    return Me(e);
  let n = e.replace(Vi, "").replace(Ki, (t, r) => (r != null ? r : "").replace(/[{}]/g, (o) => `&#${o.charCodeAt(0)};`));
  return Me(Ji(n));
}
function Ji(e) {
  var s, a, l, i;
  let n = [], t = [], r = /[{}]/g, o = 0;
  for (; o < e.length; ) {
    let c = e.slice(o, o + 2);
    if (c === "{{")
      t.push(n.length), n.push(c), o += 2;
    else if (c === "}}" && t.length > 0) {
      let [, ...u] = n.splice(t.pop()), d = ((s = u[0]) == null ? void 0 : s.charAt(0)) === "{" && e.charAt(o + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      n.push((a = Yi.get(g)) != null ? a : Xi), o += d ? 3 : 2;
    } else {
      r.lastIndex = o + 1;
      let u = (i = (l = r.exec(e)) == null ? void 0 : l.index) != null ? i : e.length;
      n.push(e.slice(o, u)), o = u;
    }
  }
  return n.join("");
}

// src/core/wikitext/write.ts
var Qi = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Ye(e, n) {
  Br(e);
  let t = `{{${e}
`;
  for (let [r, o] of n)
    Br(r), t += o.charAt(0) === "=" ? `|${r}=
${o}
` : `|${r}=${o}
`;
  return `${t}}}`;
}
function Br(e) {
  if (Qi.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var Wr = [
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
function Cn() {
  return { starts: [], ends: [], lengths: [] };
}
function gn(e, n, t) {
  var a;
  let { starts: r, ends: o, lengths: s } = e;
  s.push(((a = s[s.length - 1]) != null ? a : 0) + t - n), r.push(n), o.push(t);
}
function Xe(e, n) {
  let { starts: t } = e, r = 0, o = t.length;
  for (; r < o; ) {
    let s = Math.floor((r + o) / 2);
    t[s] < n ? r = s + 1 : o = s;
  }
  return r;
}
function qr(e, n) {
  let { starts: t, ends: r } = e, o = [], s = 0;
  for (let a = 0; a < t.length; a++)
    o.push(n.slice(s, t[a])), s = r[a];
  return o.push(n.slice(s)), o.join("");
}
function Pt(e, n) {
  var t;
  return n - ((t = e.lengths[Xe(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var Je = -1, Lt = /[[{<]|\n(?==)|-(?={)/g, Zi = /[[{<\]]|\n(?==)|-(?={)/g, el = /[[{<\n]|-(?={)/g, Gr = /[[{<}|]|\n(?==)|-(?={)/g, jr = /[[{<}|=]|\n(?==)|-(?={)/g, Nt = /[[\]{}<>|]/g, nl = 10, zr = 45, tl = 60, Vr = 61, Kr = 91, Yr = 93, Ft = 123, rl = 124, ol = 125, sl = 6;
function Xr(e, n) {
  let t = "", r = 0, o = null, s = [], a = [], l = null, i = Lt, c = [], u = 0, d = [];
  function g(A, P, R) {
    let M = P;
    for (; M < r && M - P < R && t.charCodeAt(M) === A; )
      M++;
    return M - P;
  }
  function m() {
    return l !== null && u > l.partsStart && c[u - 1] === Je;
  }
  function x() {
    l === null ? i = Lt : l.kind === "=" ? i = el : l.kind === "[" ? i = Zi : i = m() ? jr : Gr;
  }
  function p(A, P, R, M) {
    l = { kind: A, count: P, contentStart: R, afterHyphen: M, partsStart: u }, a.push(l), x();
  }
  function y() {
    a.pop(), l = a.length > 0 ? a[a.length - 1] : null, x();
  }
  function f(A) {
    let P = g(Vr, A, sl);
    return P > 1 || P === 1 && !m() ? (p("=", P, A + P, !1), A + P) : A;
  }
  function k(A, P) {
    let R = g(Ft, A, r);
    return R > 1 && p("{", R, A + R, P), A + R;
  }
  function h(A, P) {
    let R = g(ol, P, Math.min(A.count, 3));
    if (R < 2)
      return P + 1;
    let M = A.contentStart - R, D = P + R, W = R === 3 ? E(A, P) : null;
    for (R === 2 && O(A, P); d.length > 0 && d[d.length - 1].from >= M; )
      d.pop();
    return W !== null && d.push({ from: M, to: D, text: W }), b(A, M, R), D;
  }
  function b(A, P, R) {
    let M = A.count - R;
    u = A.partsStart, a.pop(), l = a.length > 0 ? a[a.length - 1] : null, M > 1 ? p(A.kind, M, P, A.afterHyphen) : M === 1 && A.kind === "{" && A.afterHyphen ? p("-", 2, P, !1) : x();
  }
  function O(A, P) {
    let R = u > A.partsStart, M = R ? c[A.partsStart] - 1 : P, D = S(A.contentStart, M), W = e(D.isWhole ? D.text : `${D.text}<`, R);
    if (W !== null) {
      let z = c.slice(A.partsStart, u);
      s.push({ template: W, start: A.contentStart - 2, end: P + 2, parts: z });
    }
  }
  function E(A, P) {
    if (u === A.partsStart)
      return null;
    let R = c[A.partsStart], M = u > A.partsStart + 2 ? c[A.partsStart + 2] - 1 : P;
    return S(R, M);
  }
  function S(A, P) {
    var z;
    let R = d.length;
    for (; R > 0 && d[R - 1].from >= A; )
      R--;
    let M = o === null ? 0 : Xe(o, A), D = "", W = A;
    for (; ; ) {
      let U = d[R], j = Math.min(P, U ? U.from : P, (z = o == null ? void 0 : o.starts[M]) != null ? z : P);
      Nt.lastIndex = W;
      let ge = Nt.test(t) ? Math.min(Nt.lastIndex - 1, j) : j;
      if (D += t.slice(W, ge), ge < j || j === P)
        return { text: D, isWhole: ge === P };
      if (U && j === U.from) {
        if (D += U.text.text, !U.text.isWhole)
          return { text: D, isWhole: !1 };
        W = U.to, R++;
      } else o !== null && (W = o.ends[M]);
      M = o === null ? 0 : Xe(o, W);
    }
  }
  function I(A) {
    o === null && (o = Cn(), n.begin(t, o));
    let P = n.skip(A);
    return n.atLineStart ? (n.atLineStart = !1, f(P)) : P;
  }
  function L(A, P) {
    switch (A) {
      case nl:
        return l !== null && l.kind === "=" && y(), f(P + 1);
      case tl:
        return I(P);
      case zr:
        return t.charCodeAt(P + 2) === Ft ? k(P + 1, !0) : (p("-", 2, P + 2, !1), P + 2);
      case Ft:
        return k(P, !1);
      case Kr: {
        let R = g(Kr, P, r);
        return R > 1 && p("[", R, P + R, !1), P + R;
      }
      default:
        return F(l, A, P);
    }
  }
  function F(A, P, R) {
    if (A.kind === "{")
      return h(A, R);
    let M = P === Yr ? Yr : zr;
    return t.charCodeAt(R + 1) !== M ? R + 1 : (b(A, A.contentStart - 2, 2), R + 2);
  }
  function C() {
    let A = f(0);
    for (; ; ) {
      if (i.lastIndex = A, !i.test(t))
        return;
      A = i.lastIndex;
      let P = t.charCodeAt(A - 1);
      P === rl ? (c[u] = A, c[u + 1] = Je, u += 2, i = jr) : P === Vr ? (c[u - 1] = A - 1, i = Gr) : A = L(P, A - 1);
    }
  }
  return (A) => (t = A, r = A.length, o = null, s = [], a.length = 0, l = null, i = Lt, c = [], u = 0, d = [], C(), t = "", n.end(), { calls: s, removed: o });
}

// src/core/wikitext/detached-text.ts
function Jr(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Qr(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function $n(e, n, t) {
  let r = n;
  for (; r < t && Qr(e.charCodeAt(r)); )
    r++;
  return r;
}
function Dn(e, n, t) {
  let r = t;
  for (; r > n && Qr(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Se(e, n, t) {
  let r = $n(e, n, t);
  return e.slice(r, Dn(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var It = 3, de, Zr, $t, _n, Ct = class {
  constructor(n, t, r) {
    pr(this, de);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / It;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let o = 0; o < r.length; o += It)
        if (r[o] === t)
          return Ie(this, de, $t).call(this, o);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += It)
      n(Ie(this, de, $t).call(this, t), Ie(this, de, Zr).call(this, t), this);
  }
  entries() {
    return Ie(this, de, _n).call(this).entries();
  }
  keys() {
    return Ie(this, de, _n).call(this).keys();
  }
  values() {
    return Ie(this, de, _n).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
de = new WeakSet(), Zr = function(n) {
  return this.met.names[this.parts[n]];
}, $t = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, _n = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [al, il] = [500, 4], ll = 61;
function eo() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], o = 0, s = [], a = 0;
  function l(c, u) {
    for (let d = o; d < o + il && d < r.length; d++) {
      let g = r[d], m = e[g];
      if (c.charCodeAt(u + m.length) === ll && c.startsWith(m, u))
        return o = d + 1, g;
    }
    return -1;
  }
  function i(c) {
    let u = n.get(c);
    if (u !== void 0)
      return o = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= al)
      return -1;
    let d = Jr(c), g = e.push(d) - 1;
    return n.set(d, g), s.push(-1), r.splice(o, 0, g), o++, g;
  }
  return (c, u, d) => {
    let g = [];
    o = 0, a++;
    for (let m = u + 1; m <= d; ) {
      let x = c.indexOf("|", m), p = x === -1 ? d : x, y = l(c, m), f = y === -1 ? 0 : m + e[y].length;
      if (y === -1 || f >= p) {
        if (f = c.indexOf("=", m), f === -1 || f >= p)
          return null;
        y = i(c.slice($n(c, m, f), Dn(c, m, f)));
      }
      if (y === -1 || s[y] === a)
        return null;
      s[y] = a;
      let k = $n(c, f + 1, p);
      g.push(y, k, Dn(c, k, p)), m = p + 1;
    }
    return new Ct(c, t, g);
  };
}

// src/core/wikitext/plain-call.ts
var cl = ["[", "]", "{", "<", `
=`], [Hn, no] = ["{{", "}}"], ul = "}", dl = /^\s*$/;
function to(e) {
  let n = eo();
  return (t) => {
    var i;
    let r = t.startsWith(Hn) ? t.indexOf(ul, Hn.length) : -1, o = r + no.length;
    if (r === -1 || !t.startsWith(no, r) || t.length > o && !dl.test(t.slice(o)) || cl.some((c) => t.includes(c, Hn.length)))
      return null;
    let s = t.indexOf("|");
    s = s === -1 || s > r ? r : s;
    let a = e(t.slice(Hn.length, s), s < r);
    if (a === null)
      return [];
    let l = (i = n(t, s, r)) != null ? i : pl(t, s, r);
    return [{ template: a, parameters: l, start: 0, end: o }];
  };
}
function pl(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0, s = n;
  for (let a = n + 1; a <= t; ) {
    let l = e.indexOf("|", a), i = l === -1 ? t : l;
    s = s === -1 || s >= a ? s : e.indexOf("=", a), s === -1 || s >= i ? r.set(String(++o), e.slice(a, i)) : r.set(Se(e, a, s), Se(e, s + 1, i)), a = i + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var gl = 60, ro = 62, io = 47, oo = 10;
function so(e) {
  return e === 32 || e === 9;
}
function ao(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === ro || t === io && e.charCodeAt(n + 1) === ro;
}
function lo(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function ml(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, o) => {
    let s = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: o, closing: new RegExp(`</${s}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(lo(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function co(e) {
  let n = ml(e), t = Math.max(...Array.from(n.keys(), (p) => p.length)), r = "", o = Cn(), s = !1, a = /* @__PURE__ */ new Set(), l = { begin: i, end: c, skip: u, atLineStart: !1 };
  function i(p, y) {
    r = p, o = y, s = !1, a.clear(), l.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(p) {
    return r.startsWith("!--", p + 1) ? d(p) : m(p);
  }
  function d(p) {
    let y = r.indexOf("-->", p + 4);
    if (y === -1)
      return gn(o, p, r.length), r.length;
    let f = p;
    for (; f > 0 && so(r.charCodeAt(f - 1)); )
      f--;
    if (f > 0 && r.charCodeAt(f - 1) === oo) {
      let k = g(y + 3);
      if (r.charCodeAt(k) === oo)
        return gn(o, f, k + 1), l.atLineStart = !0, k + 1;
    }
    return gn(o, p, y + 3), y + 3;
  }
  function g(p) {
    for (; ; ) {
      for (; so(r.charCodeAt(p)); )
        p++;
      let y = r.startsWith("<!--", p) ? r.indexOf("-->", p + 4) : -1;
      if (y === -1)
        return p;
      p = y + 3;
    }
  }
  function m(p) {
    let y = p + 1, f = y;
    for (; f - y <= t && f < r.length && !ao(r, f) && r.charCodeAt(f) !== gl; )
      f++;
    let k = r.slice(y, f), h = lo(k), b = n.get(h);
    if (b === void 0 || s || !ao(r, f))
      return y;
    let O = r.indexOf(">", f);
    if (O === -1)
      return s = !0, y;
    let E = O + 1;
    if (b.kind !== "ignored" && r.charCodeAt(O - 1) !== io) {
      let S = a.has(h) ? -1 : x(b, E);
      if (S !== -1)
        E = S;
      else if (k === "includeonly")
        E = r.length;
      else
        return a.add(h), E;
    }
    return b.kind !== "extension" && gn(o, p, E), E;
  }
  function x({ closing: p }, y) {
    p.lastIndex = y;
    let f = p.exec(r);
    return f === null ? -1 : f.index + f[0].length;
  }
  return l;
}

// src/core/wikitext/magic-words.ts
function mn(e) {
  return e.split(" ");
}
var uo = mn(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), fl = new Set(uo.concat(mn(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), yl = new Set(mn("articlepath pageid server servername scriptpath stylepath")), hl = new Set(uo.concat(mn(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), xl = new Set(mn(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function po(e) {
  return fl.has(e) || yl.has(e.toLowerCase());
}
function go(e) {
  return hl.has(e) || xl.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var kl = /^subst:/iu, bl = /^safesubst:/iu, mo = /^msgnw:/iu, wl = /^msg:/iu, El = /^raw:/iu, Sl = 1e3, Rl = 200;
function fo(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: s = !0 } = e, a = Lr({
    defaultNamespace: "Template",
    namespaces: Mr.concat(o, [["Template", ...r]]),
    capitalLinks: s
  }), l = /* @__PURE__ */ new Map(), i = (d, g) => {
    let m = a(d);
    if (m === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    l.set(m, g);
  };
  for (let d of Object.keys(t)) {
    let g = t[d];
    if (!n.includes(g))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${g}\u201D, which is none of the templates to look for.`);
    i(d, g);
  }
  n.forEach((d) => i(d, d));
  let c = (d, g) => {
    var y;
    let m = Se(d, 0, d.length);
    if (kl.test(m) || (m = m.replace(bl, ""), m = Se(m, 0, m.length), !g && po(m)))
      return null;
    m = (mo.test(m) ? m.replace(mo, "") : m.replace(wl, "")).replace(El, "");
    let x = m.indexOf(":");
    if (x !== -1 && go(m.slice(0, x)))
      return null;
    let p = a(m);
    return p === null ? null : (y = l.get(p)) != null ? y : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > Rl)
      return c(d, g);
    let m = g ? u.with : u.without, x = m.get(d);
    return x === void 0 && (m.size === Sl && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), x = c(d, g), m.set(d, x)), x;
  };
}

// src/core/wikitext/template-reader.ts
function Dt(e) {
  var o;
  let n = fo(e), t = to(n), r = Xr(n, co((o = e.extensionTags) != null ? o : Wr));
  return (s) => {
    let a = t(s);
    if (a !== null)
      return a;
    let { calls: l, removed: i } = r(s), c = null;
    return l.sort((u, d) => u.start - d.start).map((u) => {
      var p;
      let { template: d, start: g, end: m } = u;
      if (i === null || ((p = i.starts[Xe(i, g)]) != null ? p : m) >= m)
        return { template: d, parameters: yo(s, u.parts, m), start: g, end: m };
      c = c != null ? c : qr(i, s);
      let x = u.parts.map((y) => y === Je ? Je : Pt(i, y));
      return { template: d, parameters: yo(c, x, Pt(i, m)), start: g, end: m };
    });
  };
}
function yo(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let s = 0; s < n.length; s += 2) {
    let a = n[s], l = n[s + 1], i = s + 2 < n.length ? n[s + 2] - 1 : t - 2;
    l === Je ? r.set(String(++o), e.slice(a, i)) : r.set(Se(e, a, l), Se(e, l + 1, i));
  }
  return r;
}

// src/core/exchange/record-fault.ts
function Pe(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}

// src/core/exchange/timezone.ts
var Tl = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [Ol, Al] = [-720, 840];
function ho(e) {
  var o, s;
  let n = e === "" ? null : Tl.exec(e);
  if (n === null)
    return null;
  let t = Number((o = n[2]) != null ? o : 0) * 60 + Number((s = n[3]) != null ? s : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= Ol && r <= Al ? r : null;
}
function xo(e) {
  let n = Math.abs(e), t = [Math.floor(n / 60), n % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + t.join(":");
}
function Un(e, n) {
  let t = Math.abs(e - n) % 1440;
  return Math.min(t, 1440 - t);
}

// src/core/exchange/read-record-values.ts
var fn = [
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
], _t = ["capacity", "for"], vl = 1e3;
function bo(e, n, t, r = {}) {
  var O;
  let o = [], s = (E) => {
    var S;
    return ((S = t.get(E)) != null ? S : "").trim() || null;
  }, a = (E, S, ...I) => (o.push(Pe(E, S, ...I)), null), l = (E, S, I, ...L) => {
    var C;
    let F = s(E);
    return F === null ? null : (C = S(F)) != null ? C : a(E, I, K(F), ...L);
  }, i = (E, S, I) => {
    var F;
    let L = ((F = s(E)) != null ? F : "").split(";").map((C) => C.trim()).filter((C) => C !== "");
    return Array.from(new Set(L)).map((C) => {
      var A;
      return (A = S(C)) != null ? A : a(E, I(C), K(C));
    }).filter((C) => C !== null);
  }, c = (E, S) => l(E, (I) => Array.from(I).length <= S ? I : null, E, E, S), u = (E) => {
    let S = s(E);
    return S === null || Ee(S) ? S : a(E, "date", E, K(S));
  }, d = Ml(s("skill"), a, r), g = l("level", (E) => ko(E, 1, At), "level", At), m = i("methods", (E) => je.includes(E) ? E : null, () => "method"), x = (E) => {
    let S = u(E);
    return S !== null && r.date !== void 0 && S > r.date && a(E, "day-to-come", E, S), S;
  }, p = Pl(i(
    "languages",
    ue,
    (E) => yr(E) ? "proficiency" : "language"
  ).map(hr)), y = p.slice(0, In);
  p.length > In && a("languages", "many-languages", "languages", In), (s("languages") === null || /^[\s;]*$/.test(s("languages"))) && a("languages", "no-language", "languages");
  let f = e === "offer", k = f ? l("capacity", (E) => ko(E, 0, vl), "capacity", "capacity") : null, h = {
    kind: e,
    user: n,
    id: l("id", (E) => fe.test(E) ? E : null, "id"),
    level: g,
    methods: je.filter((E) => m.includes(E)),
    languages: y,
    capacity: k,
    region: c("region", Dr),
    timezone: l("timezone", ho, "timezone"),
    for: f ? s("for") : null,
    affiliate: c("affiliate", $r),
    note: s("note"),
    since: x("since"),
    confirmed: x("confirmed"),
    expires: u("expires"),
    status: (O = l("status", (E) => Cr.includes(E) ? E : null, "status")) != null ? O : "open",
    until: u("until")
  }, b = fn.filter((E) => f || !_t.includes(E));
  return t.forEach((E, S) => {
    r.allowsOthers !== !0 && !b.includes(S) && E.trim() !== "" && a(S, "unknown-parameter", K(S), b.join(", "));
  }), { values: d === null || y.length === 0 ? null : N(T({}, h), { skill: d }), faults: o };
}
function Ml(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: o = `${ve}/Skills.json` } = t, s = fe.test(e), a = r === null || r.get(e) !== null ? null : r.find(e);
  if (a !== null)
    return a.id;
  if (!s || r !== null && r.get(e) === null) {
    let l = e.startsWith("xn--") ? Pn(e) : e, i = r === null ? null : Ar(l, r);
    i === null ? n("skill", s ? "unknown-skill" : "no-such-skill", K(l), o) : n("skill", s ? "near-skill" : "near-skill-only", K(l), o, i.words, i.skill);
  }
  return s ? e : null;
}
function Pl(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e)
    n.set((r = (t = ue(o)) == null ? void 0 : t.code) != null ? r : o, o);
  return Array.from(n.values());
}
function ko(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var Ll = 48;
function wo(e) {
  let n = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), r = ({ kind: s }, a) => `${s} ${a}`, o = e.map((s) => {
    let a = s.id !== null && !n.has(r(s, s.id));
    return a && n.add(r(s, s.id)), a;
  });
  return e.map((s, a) => {
    var c;
    if (o[a] === !0)
      return { record: N(T({}, s), { id: s.id }), faults: [] };
    let l = s.skill, i = (c = t.get(r(s, l))) != null ? c : 2;
    for (; n.has(r(s, l)); i++) {
      let u = `-${i}`;
      l = s.skill.slice(0, Ll - u.length) + u;
    }
    return t.set(r(s, s.skill), i), n.add(r(s, l)), { record: N(T({}, s), { id: l }), faults: s.id === null ? [] : [Pe("id", "id-taken", s.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function De(e, n, t = {}) {
  let r = ye(n), o = e.map((a) => {
    let l = /* @__PURE__ */ new Map();
    return a.parameters.forEach((i, c) => l.set(c, Ke(i))), bo(Nl(a), r, l, t);
  }), s = wo(
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
function Qe(e, n, t = ["User"]) {
  let r = `${n}/People/`, o = e.indexOf(":"), s = "";
  return e.startsWith(r) ? s = e.slice(r.length) : o !== -1 && t.includes(e.slice(0, o)) && (s = e.slice(o + 1).split("/")[0]), s.trim() === "" || s.includes("/") ? null : ye(s);
}
function Nl({ template: e }) {
  return e === ce.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function Eo(e, n) {
  let t = 1;
  for (; n.includes(e.charAt(0) + t); )
    t++;
  return e.charAt(0) + t;
}
function Ht(e) {
  let n = /* @__PURE__ */ new Map();
  return fn.filter((t) => e.kind === "offer" || !_t.includes(t)).forEach((t) => {
    let r = t === "lang" ? null : e[t], o = r === null ? "" : t === "timezone" ? xo(r) : Array.isArray(r) ? r.join(";") : String(r);
    o !== "" && n.set(t, o);
  }), n;
}
var Fl = /[=|{}[\]<>&\n]|^$/, Il = /^[+-]\d\d:\d\d$/;
function Cl(e) {
  return Il.test(e) ? e : X(e);
}
function So(e, n, t = /* @__PURE__ */ new Map()) {
  let r = Array.from(n.keys()).filter((s) => !Fl.test(s)), o = (s) => fn.includes(s) ? fn.indexOf(s) : 1 / 0;
  return r.sort((s, a) => o(s) - o(a) || r.indexOf(s) - r.indexOf(a)), Ye(
    ce[e],
    r.map((s) => {
      var a;
      return [s, (a = t.get(s)) != null ? a : Cl(n.get(s))];
    })
  );
}
function $l(e) {
  return So(e.kind, Ht(e));
}
function Dl(e, { kind: n, id: t }, { readCalls: r, taxonomy: o }) {
  let s = De(r(e), "", { taxonomy: o != null ? o : null }).find(({ record: a, call: l }) => {
    var i;
    return a === null ? l.template === ce[n] && ((i = l.parameters.get("id")) != null ? i : "") === t : a.kind === n && a.id === t;
  });
  return s === void 0 ? null : s.call;
}
function Ro(e, n, t) {
  var c;
  let { readCalls: r } = t, o = $l(n), s = r(e), a = s.filter(({ template: u }) => u === ce[n.kind]).pop(), l = [e.replace(/\s+$/, "").length, 0];
  a !== void 0 && _l(e, a) && l.unshift(a.end);
  let i = l.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${o}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = i.find((u) => r(u).length === s.length + 1)) != null ? c : i[0];
}
function To(e, n, t, r) {
  var u;
  let { mends: o = !1 } = r, s = Dl(e, n, r);
  if (s === null)
    return null;
  let a = Ht(t), [l] = De([s], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), i = l != null && l.record ? Ht(l.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return s.parameters.forEach((d, g) => {
    let m = a.get(g) === i.get(g) && n.kind === t.kind;
    (g === "lang" || !o && m) && d.trim() !== "" && a.set(g, Me(d).trim()), m && a.has(g) && Ke(d) !== Me(d) && c.set(g, d.trim());
  }), e.slice(0, s.start) + So(t.kind, a, c) + e.slice(s.end);
}
function _l(e, { start: n, end: t }) {
  return (n === 0 || e.charAt(n - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(t));
}

// src/core/exchange/exchange-request.ts
var Hl = ["accepted", "done"];
function Oo(e) {
  return new Set(e.filter(({ state: n }) => Hl.includes(n)).map(({ seek: n }) => n));
}

// src/core/exchange/method-sets.ts
function vo(e) {
  return e.reduce((n, t) => n | 1 << je.indexOf(t), 0);
}
function Mo(e, n) {
  return je.filter((t, r) => (e & n & 1 << r) !== 0);
}
function Po(e, n) {
  return Math.floor(100 * Ao(e & n) / Ao(e | n));
}
function Ao(e) {
  let n = 0;
  for (let t = e; t !== 0; t >>= 1)
    n += t & 1;
  return n;
}

// src/core/exchange/time-passed.ts
function Ut(e, n) {
  return Math.max(0, Math.round((Date.parse(`${n}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function Lo(e, n) {
  let t = Math.floor(e / n), r = e - t * n;
  return t > 7 ? 0 : Math.floor(100 * (2 * n - r) / (2 * n * 2 ** t));
}
function No(e, n) {
  return Math.min(100, Math.floor(100 * e / n));
}

// src/core/exchange/participants.ts
var Ul = 3;
function Co(e, n) {
  var k, h, b, O, E, S, I;
  let { records: t, requests: r = [], blocked: o = /* @__PURE__ */ new Set(), date: s, taxonomy: a = null } = e, l = t.slice().sort((L, F) => ne(oe(L), oe(F))), i = Io(l.map(({ user: L }) => L)), c = /* @__PURE__ */ new Set();
  l.forEach((L) => Fo(L).forEach(([F]) => c.add(F)));
  let u = Array.from(c).sort(ne), d = Io(u), g = r.filter(({ state: L }) => L === "accepted"), m = Bl(g, ({ offer: L }) => L), x = Oo(r), p = [], y = /* @__PURE__ */ new Map(), f = { offer: [], seek: [] };
  for (let L of l) {
    let F = oe(L), C = o.has(L.user) ? "blocked" : (k = ze(L, s)) != null ? k : L.kind === "seek" && x.has(F) ? "matched" : null, A = Ve(L.skill, a);
    if (C !== null) {
      p.push({ kind: L.kind, record: F, reason: C }), L.kind === "offer" && y.set(A, ((h = y.get(A)) != null ? h : 0) + 1);
      continue;
    }
    let P = Fo(L).map(([z, U]) => [d.get(z), U]).sort(([z], [U]) => z - U), R = L.kind === "seek" ? 1 : (b = L.capacity) != null ? b : n.usualCapacity, D = L.confirmed !== null && L.confirmed <= s ? Ut(L.confirmed, s) : null, W = Ut((E = (O = L.since) != null ? O : L.confirmed) != null ? E : s, s);
    f[L.kind].push({
      index: f[L.kind].length,
      record: L,
      key: F,
      account: i.get(L.user),
      skill: A,
      level: (S = L.level) != null ? S : 0,
      methods: vo(L.methods),
      languages: P.map(([z]) => z),
      proficiencies: P.map(([, z]) => z),
      region: L.region === null ? null : L.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: D,
      freshness: D === null ? 0 : Lo(D, n.freshnessHalfLife),
      waitedDays: W,
      waiting: No(W, n.fullWaiting),
      capacity: R,
      room: L.kind === "seek" ? 1 : Math.max(0, R - ((I = m.get(F)) != null ? I : 0))
    });
  }
  return {
    seeks: f.seek,
    offers: f.offer,
    languages: u,
    absentOffers: y,
    absences: p.sort(
      (L, F) => ne(L.kind, F.kind) || ne(L.record, F.record)
    ),
    between: Wl(r, l, i, a)
  };
}
function Fo(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e.languages) {
    let s = ue(o);
    if (s !== null) {
      let a = qe(s.code);
      n.set(a, Math.max((t = n.get(a)) != null ? t : 0, (r = s.proficiency) != null ? r : Ul));
    }
  }
  return Array.from(n);
}
function Io(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    n.has(t) || n.set(t, n.size);
  }), n;
}
function Bl(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var o;
    return t.set(n(r), ((o = t.get(n(r))) != null ? o : 0) + 1);
  }), t;
}
var Bt = ["declined", "done", "accepted", "asked"];
function Wl(e, n, t, r) {
  var i;
  let o = new Map(n.map((c) => [`${c.kind} ${oe(c)}`, c.skill])), s = (c) => t.get(c.slice(0, c.lastIndexOf("/"))), a = /* @__PURE__ */ new Map(), l = (c, u) => c * t.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: m = [] } of e) {
    let [x, p] = [s(c), s(u)], y = [o.get(`offer ${u}`), g, o.get(`seek ${c}`)].filter((h) => h !== void 0);
    if (x === void 0 || p === void 0 || !Bt.includes(d))
      continue;
    let f = l(x, p), k = (i = a.get(f)) != null ? i : /* @__PURE__ */ new Map();
    (d === "declined" ? y.concat(m) : y.slice(0, 1)).forEach((h) => {
      let b = Ve(h, r), O = k.get(b);
      (O === void 0 || Bt.indexOf(d) < Bt.indexOf(O)) && k.set(b, d);
    }), a.set(f, k);
  }
  return (c, u, d) => {
    var g, m;
    return a.size === 0 ? null : (m = (g = a.get(l(c, u))) == null ? void 0 : g.get(d)) != null ? m : null;
  };
}

// src/core/exchange/reciprocity.ts
function _o(e, n) {
  let t = Do(e.offers), r = /* @__PURE__ */ new Map();
  return Do(e.seeks).forEach((o, s) => {
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
        for (let u of (i = t.get(o)) != null ? i : $o)
          l = Math.max(l, (c = a.get(u)) != null ? c : 0);
      return l;
    },
    best: (o, s) => {
      var a;
      return ((a = t.get(o)) != null ? a : $o).map((l) => {
        var i, c;
        return { skill: l, quality: (c = (i = r.get(s)) == null ? void 0 : i.get(l)) != null ? c : 0 };
      }).reduce((l, i) => {
        var c;
        return i.quality > ((c = l == null ? void 0 : l.quality) != null ? c : 0) ? i : l;
      }, null);
    }
  };
}
var $o = [];
function Do(e) {
  let n = /* @__PURE__ */ new Map();
  for (let { account: r, skill: o } of e) {
    let s = n.get(r);
    s === void 0 ? n.set(r, /* @__PURE__ */ new Set([o])) : s.add(o);
  }
  let t = /* @__PURE__ */ new Map();
  return n.forEach((r, o) => t.set(o, Array.from(r).sort())), t;
}

// src/core/json/read-limits.ts
function Wt(e, n, t, r, o, s) {
  let a = Object.keys(t), l = Y(e) ? e : {};
  e !== void 0 && !Y(e) && s.push({ path: n, code: "expected-object", parameters: [] });
  let i = [...a, ...o];
  for (let u of Object.keys(l))
    i.includes(u) || s.push({ path: me(n, u), code: "unknown-property", parameters: [K(u), i] });
  let c = {};
  for (let u of a) {
    let d = Q(l, u), [g, m] = t[u], x = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > m ? { code: "too-large", parameters: [d, m] } : null;
    x !== null && s.push(T({ path: me(n, u) }, x)), c[u] = d === void 0 || x !== null ? r[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var _e = [
  "skill",
  "level",
  "language",
  "method",
  "place",
  "reciprocity",
  "freshness",
  "room",
  "waiting"
], yn = {
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
}, ql = 1e3, Gl = {
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
function Ho(e, n = "$.matching") {
  let t = [], r = Wt(e, n, Gl, yn, ["weights"], t), o = Y(e) ? Q(e, "weights") : void 0, s = me(n, "weights"), a = jl(_e, () => [0, ql]), l = Wt(o, s, a, yn.weights, [], t);
  return _e.every((i) => l[i] === 0) && (t.push({ path: s, code: "weights-zero", parameters: [] }), l = yn.weights), { options: N(T({}, r), { weights: l }), faults: t };
}
function jl(e, n) {
  let t = {};
  return e.forEach((r) => {
    t[r] = n(r);
  }), t;
}

// src/core/exchange/score-pair.ts
var qt = 50, zl = [0, 20, 40, 70, 85, 95, 100], Vl = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, Uo = 540;
function zo(e, n) {
  let t = Vo(e, n);
  return t === -1 ? null : { language: Math.floor(t / 8), proficiency: t % 8 };
}
function Vo(e, n) {
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
function Ko(e, n) {
  let { weights: t } = e, r = _e.reduce((s, a) => s + t[a], 0), o = (s) => Math.floor((20 * s + r) / (2 * r));
  return {
    score: (s, a, l) => o(
      t.skill * l + t.level * Bo(s, a) + t.language * Wo(s, a) + t.method * qo(s, a) + t.place * Go(s, a) + t.reciprocity * n(s.account, a.account) + t.freshness * a.freshness + t.room * jo(a) + t.waiting * s.waiting
    ),
    qualities: (s, a, l) => ({
      skill: l,
      level: Bo(s, a),
      language: Wo(s, a),
      method: qo(s, a),
      place: Go(s, a),
      reciprocity: n(s.account, a.account),
      freshness: a.freshness,
      room: jo(a),
      waiting: s.waiting
    }),
    points: (s) => {
      let a = {}, l = 0, i = 0;
      for (let c of _e)
        l += t[c] * s[c], a[c] = o(l) - i, i += a[c];
      return a;
    }
  };
}
function Bo(e, n) {
  var t;
  return e.level === 0 || n.level === 0 ? qt : (t = Vl[n.level - e.level]) != null ? t : 0;
}
function Wo(e, n) {
  let t = Vo(e, n);
  return t === -1 ? 0 : zl[t % 8];
}
function qo(e, n) {
  return e.methods === 0 || n.methods === 0 ? qt : Po(e.methods, n.methods);
}
function Go(e, n) {
  let t = e.record.timezone, r = n.record.timezone;
  return t !== null && r !== null ? Math.max(0, Math.floor(100 * (Uo - Un(t, r)) / Uo)) : e.region === null || n.region === null ? qt : e.region === n.region ? 100 : 0;
}
function jo({ room: e, capacity: n }) {
  return n === 0 ? 0 : Math.floor(100 * e / n);
}

// src/core/exchange/skill-relations.ts
var Yo = { same: 100, narrower: 90, broader: 60, near: 30 }, Kl = { narrower: 10, broader: 15 }, Yl = 10;
function Bn(e) {
  let n = /* @__PURE__ */ new Map();
  return {
    relatedTo: (t) => {
      let r = n.get(t);
      return r === void 0 && (r = e === null ? [Xo(t)] : Xl(t, e), n.set(t, r)), r;
    }
  };
}
function Xo(e) {
  return { skill: e, relation: "same", quality: Yo.same };
}
function Xl(e, n) {
  let t = /* @__PURE__ */ new Map([[e, Xo(e)]]), r = (l, i, c) => {
    let u = !t.has(l);
    if (u) {
      let d = i === "near" ? 0 : Kl[i] * (c - 1);
      t.set(l, { skill: l, relation: i, quality: Math.max(Yl, Yo[i] - d) });
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
function Jo(e, n) {
  var a;
  let t = Co(e, n), r = Bn((a = e.taxonomy) != null ? a : null), o = _o(t, r), s = /* @__PURE__ */ new Map();
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
    scorer: Ko(n, o.quality)
  };
}
function Qo(e, n, t) {
  var r;
  return (r = e.relations.relatedTo(n.skill).find(({ skill: o }) => o === t.skill)) != null ? r : null;
}

// src/core/exchange/reasons.ts
function Zo(e, n, t, r) {
  let o = e.scorer.qualities(n, t, r.quality), s = e.scorer.points(o), a = Jl(e, n, t, r, o), l = [];
  for (let i of _e) {
    let c = a[i];
    c !== null && l.push({ part: i, code: c.code, parameters: c.parameters, points: s[i] });
  }
  return l;
}
function ee(e, ...n) {
  return { code: e, parameters: n };
}
function Jl(e, n, t, r, o) {
  let s = e.reciprocity.best(n.account, t.account);
  return {
    skill: r.relation === "same" ? ee("skill-same", { skill: t.skill }) : ee(`skill-${r.relation}`, { skill: t.skill }, { skill: n.skill }),
    level: n.level === 0 || t.level === 0 ? ee("level-unknown") : ee(t.level < n.level ? "level-low" : "level-fits", t.level, n.level),
    language: Ql(e, n, t),
    method: Zl(n, t),
    place: ec(n, t),
    reciprocity: s === null ? null : ee("reciprocal", { skill: s.skill }),
    freshness: t.confirmedDays === null ? ee("confirmed-unknown") : t.confirmedDays === 0 ? ee("confirmed-today") : ee("confirmed-days", t.confirmedDays),
    room: ee("room", t.room, t.capacity),
    waiting: o.waiting === 0 ? null : ee("waiting", n.waitedDays)
  };
}
function Ql(e, n, t) {
  let r = zo(n, t);
  if (r === null)
    return null;
  let o = r.proficiency >= e.options.leastProficiency;
  return ee(o ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function Zl(e, n) {
  if (e.methods === 0 || n.methods === 0)
    return ee("methods-any");
  let t = Mo(e.methods, n.methods);
  return t.length === 0 ? ee("methods-different") : ee("methods", { methods: t });
}
function ec(e, n) {
  let [t, r] = [e.record.timezone, n.record.timezone];
  if (t !== null && r !== null) {
    let o = Un(t, r);
    return o === 0 ? ee("timezone-same") : ee("timezone-apart", o / 60);
  }
  return e.region === null || n.region === null ? ee("place-unknown") : e.region === n.region ? ee("region-same", { region: n.record.region }) : ee("region-different");
}

// src/core/exchange/pair-reasons.ts
var nc = [
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
function Wn(e, n, t, r) {
  let o = Jo(t, r), s = o.participants.seeks.find(({ key: i }) => i === e), a = o.participants.offers.find(({ key: i }) => i === n), l = s === void 0 || a === void 0 ? null : Qo(o, s, a);
  return s === void 0 || a === void 0 || l === null ? [] : Zo(o, s, a, l);
}
function qn(e) {
  return nc.includes(e.code);
}

// src/core/exchange/steps/exchange-requests.ts
var tc = {
  asked: "asked",
  accepted: "accepted",
  declined: "declined",
  done: "done",
  withdrawn: "expired",
  expired: "expired",
  lapsed: "expired",
  "not-met": "expired"
};
function Gn(e) {
  return e.map(({ seek: n, offer: t, state: r, skill: o, skills: s }) => T(T({
    seek: n,
    offer: t,
    state: tc[r]
  }, o === null ? {} : { skill: o }), r === "declined" && s.length > 1 ? { skills: s } : {}));
}

// src/core/exchange/steps/follow-exchanges.ts
var Gt = 21, rc = 180, oc = 366;
function jn(e, n) {
  var r;
  let t = [];
  for (let { round: o, skills: s, disregarded: a } of rs(e, n))
    o !== null && t.push(N(T({}, gc(o, n.date)), { skills: s, skill: (r = s[0]) != null ? r : null, disregarded: a }));
  return t;
}
function ts(e, n) {
  return rs(e, n).reduce((t, { disregarded: r }) => t.concat(r), []);
}
function rs(e, n) {
  if (!Ee(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(sc)) {
    let o = `${r.seek}
${r.offer}`, s = t.get(o);
    s === void 0 ? t.set(o, [r]) : s.push(r);
  }
  return Array.from(t.keys()).sort(ne).map((r) => {
    let o = null, s = [];
    for (let a of t.get(r)) {
      let l = a.at.slice(0, 10) > n.date ? "future" : Z(a).includes(a.user) ? ac(a, o, n) : "not-a-party";
      typeof l == "string" ? s.push({ step: a, reason: l }) : o = l;
    }
    return { round: o, skills: ic(t.get(r), o), disregarded: s };
  });
}
function sc(e, n) {
  return ne(e.at, n.at) || pn.indexOf(e.step) - pn.indexOf(n.step) || ne(es(e), es(n));
}
function es({ user: e, outcome: n, on: t, skill: r, note: o }) {
  return JSON.stringify([e, n, t, r, o]);
}
function ac(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return dc(e, n, t);
  if (e.step === "decline" && lc(e, n))
    return cc(e, n);
  if (n === null)
    return "no-request";
  let o = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return pc(e, n, o);
    if (zn(n, r) !== "accepted")
      return "over";
    let s = mc(e.on, hn(r, oc)), a = hn(ns(r, s), ss(t));
    return N(T({}, n), { steps: o, on: e.on, until: ns(n.until, a) });
  }
  if (e.step === "withdraw" && uc(e, n))
    return N(T({}, n), { steps: o, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [s] = n.steps.slice(-1);
    return (s == null ? void 0 : s.step) === e.step && s.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? os(n, e, t) : e.step === "decline" ? N(T({}, n), { steps: o, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : N(T({}, n), { steps: o, since: r, phase: "withdrawn" });
}
function ic(e, n) {
  let t = e.filter((s) => Z(s).includes(s.user)), r = t.filter((s) => n == null ? void 0 : n.steps.includes(s)), o = [
    ...t.filter(({ user: s, step: a }) => a === "decline" && (n == null ? void 0 : n.declinedBy.includes(s))),
    ...r,
    ...t
  ].map(({ skill: s }) => s).filter((s) => s !== null);
  return Array.from(new Set(o));
}
function lc(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = zn(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function cc(e, n) {
  var r;
  let t = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: Z(e).filter((o) => o !== e.user)[0],
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
function uc(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: o }) => o === e.user);
  return n === "accepted" && r.some(({ step: o }) => o === "ask") && !r.some(({ step: o }) => o === "meet" || o === "confirm");
}
function dc(e, n, t) {
  var s;
  let r = e.at.slice(0, 10), o = n === null ? null : zn(n, r);
  return n !== null && o === "asked" ? e.user === n.asker ? "repeated" : os(n, e, t) : n !== null && (o === "accepted" || o === "done") ? o === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((a) => a !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: hn(r, (s = t.replyDays) != null ? s : Gt),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function os(e, n, t) {
  let r = n.at.slice(0, 10);
  return N(T({}, e), {
    phase: "accepted",
    since: r,
    until: hn(r, ss(t)),
    steps: e.steps.concat([n])
  });
}
function pc(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : N(T({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function zn({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function gc(e, n) {
  let { seek: t, offer: r, asker: o, until: s, on: a, confirmed: l, steps: i, declinedBy: c } = e, u = zn(e, n), d = u === "asked" || u === "accepted", g = Z(e);
  return {
    seek: t,
    offer: r,
    asker: o,
    state: u,
    on: a,
    confirmed: l,
    steps: i,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? hn(s, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? s : null,
    waitingFor: u === "asked" ? g.filter((m) => m !== o) : u === "accepted" && (a === null || a <= n) ? g.filter((m) => !l.has(m)) : []
  };
}
function ss(e) {
  var n;
  return (n = e.lapseDays) != null ? n : rc;
}
function mc(e, n) {
  return e < n ? e : n;
}
function ns(e, n) {
  return e > n ? e : n;
}
function hn(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10);
}

// src/core/exchange/exchange-templates.ts
var xn = "Skill exchange step", He = "Skill exchange preferences", Vn = [
  ce.offer,
  ce.seek,
  xn,
  He
];

// src/core/exchange/steps/write-step.ts
function as(e) {
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
  return Ye(xn, n.filter(([, t]) => t !== null && t !== "").map(([t, r]) => [t, t === "at" ? r : X(r)]));
}
function Kn(e, n) {
  let t = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${t}${n}
`;
}

// src/core/exchange/steps/preferences.ts
var is = ["messages", "matches", "lang"];
function kn(e) {
  let n = [], t = e.filter(({ template: s }) => s === He), r = (s) => t.every(({ parameters: a }) => {
    var i;
    let l = Me((i = a.get(s)) != null ? i : "").trim().toLowerCase();
    return l !== "" && l !== "yes" && l !== "no" && n.push({
      parameter: s,
      key: "localskills-template-preferences-fault-value",
      parameters: [K(l), s]
    }), l === "" || l === "yes";
  }), o = { messages: r("messages"), matches: r("matches") };
  return t.forEach(({ parameters: s }) => s.forEach((a, l) => {
    !is.includes(l) && a.trim() !== "" && n.push(Pe(l, "unknown-parameter", K(l), is.join(", ")));
  })), { preferences: o, faults: n };
}
function ls(e, n, t) {
  let r = n.filter(({ template: i }) => i === He), o = t.messages && t.matches, s = (i) => i ? "yes" : "no", a = Ye(He, [
    ["messages", s(t.messages)],
    ["matches", s(t.matches)]
  ]), [l] = r;
  return l === void 0 ? o ? e : Kn(e, a) : r.slice().reverse().reduce((i, { start: c, end: u }) => {
    let d = c === l.start ? u : u + /^\n{0,2}/.exec(i.slice(u))[0].length;
    return i.slice(0, c) + (c === l.start ? a : "") + i.slice(d);
  }, e);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Yn(e, n = !1) {
  let t = e.length, r = 0, o = "", s = 0, a = 16, l = 0, i = 0, c = 0, u = 0, d = 0;
  function g(h, b) {
    let O = 0, E = 0;
    for (; O < h || !b; ) {
      let S = e.charCodeAt(r);
      if (S >= 48 && S <= 57)
        E = E * 16 + S - 48;
      else if (S >= 65 && S <= 70)
        E = E * 16 + S - 65 + 10;
      else if (S >= 97 && S <= 102)
        E = E * 16 + S - 97 + 10;
      else
        break;
      r++, O++;
    }
    return O < h && (E = -1), E;
  }
  function m(h) {
    r = h, o = "", s = 0, a = 16, d = 0;
  }
  function x() {
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
    let b = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Ze(e.charCodeAt(r))) {
        for (r++; r < e.length && Ze(e.charCodeAt(r)); )
          r++;
        b = r;
      } else
        d = 3;
    return e.substring(h, b);
  }
  function p() {
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
            let S = g(4, !0);
            S >= 0 ? h += String.fromCharCode(S) : d = 4;
            break;
          default:
            d = 5;
        }
        b = r;
        continue;
      }
      if (O >= 0 && O <= 31)
        if (bn(O)) {
          h += e.substring(b, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return h;
  }
  function y() {
    if (o = "", d = 0, s = r, i = l, u = c, r >= t)
      return s = t, a = 17;
    let h = e.charCodeAt(r);
    if (jt(h)) {
      do
        r++, o += String.fromCharCode(h), h = e.charCodeAt(r);
      while (jt(h));
      return a = 15;
    }
    if (bn(h))
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
        return r++, o = p(), a = 10;
      // comments
      case 47:
        let b = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !bn(e.charCodeAt(r)); )
            r++;
          return o = e.substring(b, r), a = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let O = t - 1, E = !1;
          for (; r < O; ) {
            let S = e.charCodeAt(r);
            if (S === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, E = !0;
              break;
            }
            r++, bn(S) && (S === 13 && e.charCodeAt(r) === 10 && r++, l++, c = r);
          }
          return E || (r++, d = 1), o = e.substring(b, r), a = 13;
        }
        return o += String.fromCharCode(h), r++, a = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(h), r++, r === t || !Ze(e.charCodeAt(r)))
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
        return o += x(), a = 11;
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
    if (jt(h) || bn(h))
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
      h = y();
    while (h >= 12 && h <= 15);
    return h;
  }
  return {
    setPosition: m,
    getPosition: () => r,
    scan: n ? k : y,
    getToken: () => a,
    getTokenValue: () => o,
    getTokenOffset: () => s,
    getTokenLength: () => r - s,
    getTokenStartLine: () => i,
    getTokenStartCharacter: () => s - u,
    getTokenError: () => d
  };
}
function jt(e) {
  return e === 32 || e === 9;
}
function bn(e) {
  return e === 10 || e === 13;
}
function Ze(e) {
  return e >= 48 && e <= 57;
}
var cs;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(cs || (cs = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var yc = new Array(20).fill(0).map((e, n) => " ".repeat(n)), en = 200, hc = {
  " ": {
    "\n": new Array(en).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(en).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(en).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(en).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(en).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(en).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var zt;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(zt || (zt = {}));
function us(e, n, t = zt.DEFAULT) {
  let r = Yn(e, !1), o = [], s = 0;
  function a(R) {
    return R ? () => s === 0 && R(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(R) {
    return R ? (M) => s === 0 && R(M, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(R) {
    return R ? (M) => s === 0 && R(M, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
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
  let d = c(n.onObjectBegin), g = i(n.onObjectProperty), m = u(n.onObjectEnd), x = c(n.onArrayBegin), p = u(n.onArrayEnd), y = i(n.onLiteralValue), f = l(n.onSeparator), k = a(n.onComment), h = l(n.onError), b = t && t.disallowComments, O = t && t.allowTrailingComma;
  function E() {
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
          b || S(
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
          b ? S(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : k();
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
  function S(R, M = [], D = []) {
    if (h(R), M.length + D.length > 0) {
      let W = r.getToken();
      for (; W !== 17; ) {
        if (M.indexOf(W) !== -1) {
          E();
          break;
        } else if (D.indexOf(W) !== -1)
          break;
        W = E();
      }
    }
  }
  function I(R) {
    let M = r.getTokenValue();
    return R ? y(M) : (g(M), o.push(M)), E(), !0;
  }
  function L() {
    switch (r.getToken()) {
      case 11:
        let R = r.getTokenValue(), M = Number(R);
        isNaN(M) && (S(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), M = 0), y(M);
        break;
      case 7:
        y(null);
        break;
      case 8:
        y(!0);
        break;
      case 9:
        y(!1);
        break;
      default:
        return !1;
    }
    return E(), !0;
  }
  function F() {
    return r.getToken() !== 10 ? (S(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (I(!1), r.getToken() === 6 ? (f(":"), E(), P() || S(4, [], [
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
    d(), E();
    let R = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (R || S(4, [], []), f(","), E(), r.getToken() === 2 && O)
          break;
      } else R && S(6, [], []);
      F() || S(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), R = !0;
    }
    return m(), r.getToken() !== 2 ? S(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : E(), !0;
  }
  function A() {
    x(), E();
    let R = !0, M = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (M || S(4, [], []), f(","), E(), r.getToken() === 4 && O)
          break;
      } else M && S(6, [], []);
      R ? (o.push(0), R = !1) : o[o.length - 1]++, P() || S(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), M = !0;
    }
    return p(), R || o.pop(), r.getToken() !== 4 ? S(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : E(), !0;
  }
  function P() {
    switch (r.getToken()) {
      case 3:
        return A();
      case 1:
        return C();
      case 10:
        return I(!0);
      default:
        return L();
    }
  }
  return E(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (S(4, [], []), !1) : P() ? (r.getToken() !== 17 && S(9, [], []), !0) : (S(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var ds;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(ds || (ds = {}));
var ps;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(ps || (ps = {}));
var Vt = us;
var gs;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(gs || (gs = {}));

// src/core/json/parse-json.ts
function Re(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return Oc(n) ? { value: void 0, faults: [Kt] } : { value: n, faults: vc(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? Ac(e) : Kt] };
  }
}
var ys = { disallowComments: !0, allowTrailingComma: !1 }, Rc = 100, Kt = { path: "$", code: "json-too-deep", parameters: [] }, Tc = {
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
function Oc(e) {
  let n = [e].filter(ms);
  for (let t = 0; n.length > 0; t++) {
    if (t === Rc)
      return !0;
    let r = [];
    for (let o of n)
      for (let s of Object.keys(o).map((a) => o[a]))
        ms(s) && r.push(s);
    n = r;
  }
  return !1;
}
function ms(e) {
  return typeof e == "object" && e !== null;
}
function Ac(e) {
  var l;
  let n = null;
  try {
    Vt(e, {
      onError: (i, c, u) => {
        n = n != null ? n : { error: i, offset: c, length: u };
      }
    }, ys);
  } catch (i) {
    return Kt;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), o = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return fs("json-trailing-comma", e, r.lastIndexOf(","), o);
  let s = (l = Tc[t.error]) != null ? l : "json-invalid";
  return fs(s === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : s : s, e, t.offset, o);
}
function fs(e, n, t, r) {
  let o = n.slice(0, t).split(/\r\n?|\n/), s = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, s, K(r)] };
}
function vc(e) {
  let n = [], t = [];
  return Vt(e, {
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
        let d = i().reduce(me, "$");
        n.push({
          path: me(d, r),
          code: "json-duplicate-key",
          parameters: [K(r), u, a + 1]
        });
      }
    }
  }, ys), n;
}

// src/core/site-configuration.ts
var hs = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function xs(e) {
  if (e === null)
    return { root: ve, faults: [] };
  let { value: n, faults: t } = Re(e);
  if (!Y(n))
    return { root: ve, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = Q(n, "root");
  return r === void 0 ? { root: ve, faults: t } : typeof r != "string" || hs.test(r) ? { root: ve, faults: [...t, { path: "$.root", code: "expected-text", parameters: [K(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}
var Mc = /^https?:\/\/[^\s[\]{}|<>"'~]+$/;
function Xn(e) {
  return Mc.test(e);
}
function ks(e) {
  let n = e === null ? null : Re(e).value, t = Y(n) ? Q(n, "report") : void 0;
  return typeof t == "string" && !hs.test(t) ? t.trim() : null;
}

// src/ui/exchange-meeting/load-exchanges.ts
var bs = "Module:Skills survey/i18n/languages.json";
function wn(t) {
  return v(this, arguments, function* (e, n = []) {
    var E, S, I, L;
    let { wiki: r, titles: o, user: s, messages: a } = e, l = [s.name, ...n], [i, c, u, d] = yield Promise.all([
      Promise.all(l.map((F) => r.peopleLinkingTo(F))),
      r.readPeople(l),
      r.readPages([o.skills(), vn, bs]),
      r.time()
    ]), g = new Set(l);
    i.forEach((F) => F.forEach((C) => g.add(C))), ws(c.people).forEach((F) => Z(F).forEach((C) => g.add(C)));
    let { people: m, records: x, unread: p } = g.size === l.length ? c : yield r.readPeople(Array.from(g)), y = p.find((F) => F.user === s.name);
    if (y !== void 0)
      throw y.error;
    let f = (F) => {
      var C, A;
      return (A = (C = u.get(F)) == null ? void 0 : C.latest.text) != null ? A : null;
    }, k = Re((E = f(vn)) != null ? E : "{}").value, h = Re((S = f(bs)) != null ? S : "{}").value, b = Y(h) && Array.isArray(h.languages) ? h.languages.filter((F) => typeof F == "string") : [], O = c.ownPages.get(s.name);
    return {
      people: m,
      records: x,
      ownPage: O === void 0 ? o.people(s.name) : O,
      steps: ws(m),
      taxonomy: Ln(Re((I = f(o.skills())) != null ? I : "").value).taxonomy,
      matching: Y(k) ? Ho(k.matching).options : yn,
      reportPage: (L = ks(f(vn))) != null ? L : a.text("localskills-meeting-report-page"),
      languages: b.length > 0 ? b : ["en"],
      clockOffset: isNaN(d.getTime()) ? 0 : d.getTime() - e.now().getTime()
    };
  });
}
function Yt(e, n) {
  return e.steps.some((r) => r.user === n.user && r.step === n.step && r.seek === n.seek && r.offer === n.offer && r.at === n.at) ? e : N(T({}, e), { steps: e.steps.concat([n]) });
}
function ws(e) {
  let n = [];
  return e.forEach((t) => t.steps.forEach((r) => n.push(r))), n;
}
function En(e, n, t = null) {
  var o;
  let r = new Date(e.now().getTime() + n.clockOffset).toISOString().replace(/\.\d+Z$/, "Z");
  return ((o = t == null ? void 0 : t.steps) != null ? o : []).reduce((s, { at: a }) => a > s ? a : s, r);
}
function Te(e, n) {
  return En(e, n).slice(0, 10);
}
var Es = /* @__PURE__ */ new WeakMap();
function he(e, n) {
  let t = Te(e, n), r = Es.get(n);
  if ((r == null ? void 0 : r.date) === t)
    return r.exchanges;
  let o = jn(n.steps, { date: t });
  return Es.set(n, { date: t, exchanges: o }), o;
}
function Ss(e, n) {
  let { name: t } = e.user;
  return ts(
    n.steps.filter((r) => r.user === t || Z(r).includes(t)),
    { date: Te(e, n) }
  ).filter(({ step: r, reason: o }) => r.user === t && o !== "repeated");
}
function nn(e, n) {
  var t, r;
  return kn((r = (t = e.people.get(n)) == null ? void 0 : t.preferences) != null ? r : []).preferences;
}
function Sn(e, n) {
  let t = [];
  return e.records.filter((r) => r.user === n).forEach(({ languages: r }) => r.forEach((o) => {
    t.includes(o) || t.push(o);
  })), t;
}

// src/core/exchange/steps/my-exchanges.ts
function Rs(e, n) {
  let t = e.filter((a) => Z(a).includes(n) && !Pc(a, n)).sort((a, l) => ne(a.since, l.since) || ne(a.seek, l.seek) || ne(a.offer, l.offer)), r = t.filter(({ state: a }) => a === "accepted"), o = r.filter(({ confirmed: a }) => a.size > 0 && !a.has(n)), s = (a) => +!a.waitingFor.includes(n);
  return {
    toAnswer: t.filter(({ state: a, asker: l }) => a === "asked" && l !== n),
    toConfirm: o,
    agreed: r.filter((a) => !o.includes(a)).sort((a, l) => s(a) - s(l)),
    asked: t.filter(({ state: a, asker: l }) => a === "asked" && l === n),
    earlier: t.filter(({ state: a }) => a !== "asked" && a !== "accepted").reverse()
  };
}
function Pc({ state: e, asker: n, steps: t, disregarded: r }, o) {
  let s = t.concat(r.map(({ step: a }) => a));
  return e === "declined" && n === o && !s.some(({ step: a }) => a === "ask");
}
function pe(e, n) {
  let [t, r] = Z(e);
  return n === t ? r : t;
}

// src/ui/list-words.ts
function Ts(e, n) {
  let { ListFormat: t } = Intl;
  try {
    return t ? new t(n, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange-meeting/exchange-words.ts
function Rn(e, { seek: n, offer: t, skill: r }) {
  var o, s, a, l, i;
  return (i = (l = (a = (o = se(e, "offer", t)) == null ? void 0 : o.skill) != null ? a : (s = se(e, "seek", n)) == null ? void 0 : s.skill) != null ? l : r) != null ? i : "";
}
function se(e, n, t) {
  var r;
  return (r = e.records.find((o) => o.kind === n && oe(o) === t)) != null ? r : null;
}
function Jn(e, { seek: n }, t) {
  let r = se(e, "seek", n);
  return r !== null && r.user === t && r.status === "open" ? r : null;
}
function Qn({ messages: e }, n, t, r = t) {
  if (t === "")
    return w("bdi", {}, r);
  let { text: o, language: s, direction: a } = $e(t, n.taxonomy, e);
  return w("bdi", T({ dir: a }, s === null ? {} : { lang: s }), o);
}
function Oe({ messages: e }, n, t) {
  return $e(t, n.taxonomy, e).text;
}
function Tn({ languageName: e, messages: n }, t) {
  return Ts(t.map((r) => {
    var o, s;
    return e((s = (o = ue(r)) == null ? void 0 : o.code) != null ? s : r);
  }), n.language);
}
function Zn({ titles: e, pageUrl: n }, t) {
  return w("a", { href: n(e.people(t)), target: "_blank", rel: "noopener" }, w("bdi", {}, t));
}
function tn({ messages: e, user: n, formatDate: t }, r) {
  let { state: o, asker: s, since: a, on: l, confirmed: i } = r, c = pe(r, n.name), u = q(r.seek) === n.name ? "learn" : "teach", d = (g) => e.text(`localskills-meeting-state-${g}`, c, t(a));
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
var Lc = 182;
function Os(e, n, t, r) {
  var c;
  let { kind: o, key: s } = t, a = se(n, o, s);
  if (q(s) === e.user.name)
    return "self";
  if (r !== "active")
    return "blocked";
  if (a === null)
    return "gone";
  if (ze(a, Te(e, n)) !== null)
    return "absent";
  let l = he(e, n).filter((u) => u.state === "accepted" && u[o] === s && !Z(u).includes(e.user.name)).length, i = o === "seek" ? 1 : (c = a.capacity) != null ? c : n.matching.usualCapacity;
  return l >= i ? "no-room" : null;
}
function As(e, n, t, r, o) {
  var m, x;
  let { user: s } = e, a = t.kind === "offer" ? "seek" : "offer", l = Te(e, n), { relatedTo: i } = Bn(n.taxonomy), c = ({ skill: p }) => {
    var k, h;
    let [y, f] = a === "seek" ? [p, t.skill] : [t.skill, p];
    return (h = (k = i(y).find((b) => b.skill === f)) == null ? void 0 : k.quality) != null ? h : 0;
  }, u = n.records.filter((p) => p.user === s.name), d = u.filter((p) => p.kind === a && ze(p, l) === null).map((p) => ({ record: p, fits: oe(p) === o ? 1 / 0 : c(p) })).filter(({ fits: p }) => p > 0).sort((p, y) => y.fits - p.fits).map(({ record: p }) => ({ key: oe(p), record: p, isNew: !1 })), g = {
    kind: a,
    user: s.name,
    id: Eo(a, u.filter((p) => p.kind === a).map(({ id: p }) => p)),
    skill: t.skill,
    level: null,
    methods: [],
    languages: r,
    capacity: null,
    region: (m = u.map(({ region: p }) => p).find((p) => p !== null)) != null ? m : null,
    timezone: (x = u.map(({ timezone: p }) => p).find((p) => p !== null)) != null ? x : null,
    for: null,
    affiliate: null,
    note: null,
    since: l,
    confirmed: l,
    expires: new Date(Date.parse(l) + Lc * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10),
    status: "open",
    until: null
  };
  return d.concat([{ key: oe(g), record: g, isNew: !0 }]);
}
function vs(e, n, t, r) {
  var u, d;
  let [o, s] = t.kind === "offer" ? [r.key, oe(t)] : [oe(t), r.key], a = he(e, n), l = ({ declinedBy: g }) => g.includes(t.user), i = Z({ seek: o, offer: s }).join("/"), c = (g) => {
    var m, x;
    return [
      (m = se(n, "seek", g.seek)) == null ? void 0 : m.skill,
      (x = se(n, "offer", g.offer)) == null ? void 0 : x.skill,
      ...g.skills
    ].filter((p) => p !== void 0).map((p) => Ve(p, n.taxonomy));
  };
  return (d = (u = a.find((g) => g.seek === o && g.offer === s && (g.state === "asked" || g.state === "accepted" || g.state === "done" || l(g)))) != null ? u : a.find((g) => l(g) && Z(g).join("/") === i && c(g).includes(Ve(t.skill, n.taxonomy)))) != null ? d : null;
}
function Ms(e, n) {
  return v(this, null, function* () {
    let t = Sn(n, e.user.name), r = t.length > 0 ? t : yield e.wiki.spokenLanguages(e.user.name).catch(() => []);
    return r.length > 0 ? r : [e.messages.language];
  });
}
function Xt(e, n, t, r) {
  let o = r.record, s = n.records.filter((i) => i.user === o.user || i.user === t.user), [a, l] = t.kind === "offer" ? [o, t] : [t, o];
  return Wn(oe(a), oe(l), {
    records: r.isNew ? s.concat([o]) : s,
    date: Te(e, n),
    taxonomy: n.taxonomy,
    requests: Gn(he(e, n))
  }, n.matching);
}

// src/core/exchange/private-contact.ts
var Nc = /[^\s@<>()[\]{}:;,|]+(?:@|\s?[([{]\s?(?:at|arobase|arroba|et)\s?[)\]}]\s?)[\p{L}\d-]+(?:(?:\.|\s?[([{]\s?(?:dot|point|punto|nokta)\s?[)\]}]\s?)[\p{L}\d-]+)+/iu, Fc = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/iu, Ic = new RegExp("(?<![\\w@])@[\\w.=-]+:[\\w-]+(?:\\.[\\w-]+)+", "u"), Cc = /(?:\b(?:t|telegram)\.me\/|\bwa\.me\/|\bchat\.whatsapp\.com\/|\bdiscord\.gg\/|\bsignal\.me\/|\bm\.me\/|\bskype:)\S+|\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)\s*:?\s*@?[\w.]*[\d_@][\w.]*|\bskype\s*:\s*live:\S+|\btg\s*:\s*@[\w.]+/iu, $c = /(?:\+|\b00|\b0|\(0)[\d\s().\-/\u00b7\u2010-\u2015\u00a0]{6,22}\d/u, Dc = new RegExp("(?<![\\d-])(?:1[ .-])?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[.-])\\d{3}[.-]\\d{4}(?![\\d-])", "u"), _c = 8, Hc = 15;
function Uc(e) {
  return e.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (n) => {
    let t = n.charCodeAt(0), r = [1632, 1776, 2406, 2534].find((o) => t >= o && t <= o + 9);
    return String(t - r);
  }).replace(/[\uff01-\uff5e\u3000\ufe6b]/g, (n) => n.normalize("NFKC"));
}
function Ps(e) {
  let n = Uc(e), t = [
    ["email", Nc],
    ["email", Fc],
    ["messenger", Cc],
    ["messenger", Ic],
    ["phone", Dc]
  ].map(([r, o]) => {
    let s = o.exec(n);
    return s === null ? null : { kind: r, text: e.slice(s.index, s.index + s[0].length) };
  }).find((r) => r !== null);
  return t != null ? t : Bc(n, e);
}
function Bc(e, n) {
  let t = e.replace(
    /ISBN(?:-1[03])?:?\s?[\d -]{9,16}[\dx]|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:UTC|GMT)\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?/giu,
    (s) => "x".repeat(s.length)
  ), r = $c.exec(t), o = r === null ? 0 : r[0].replace(/\D/g, "").length;
  return r === null || o < _c || o > Hc ? null : { kind: "phone", text: n.slice(r.index, r.index + r[0].length) };
}

// src/ui/survey-making/fields.ts
function Ls(e, n, t, r) {
  var s;
  let o = new OO.ui.FieldLayout(e, T({
    label: t.isOwnText === !0 ? $(w("bdi", {}, n.label)) : n.label,
    align: (s = t.align) != null ? s : "top"
  }, n.help === void 0 ? {} : { help: n.help, helpInline: !0 }));
  return N(T({
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
function et(e) {
  let { kind: n = "text", direction: t = "auto", value: r, maxLength: o, min: s, max: a, placeholder: l } = e, i = T(T({
    value: r
  }, o === void 0 ? {} : { maxLength: o }), l === void 0 ? {} : { placeholder: l }), c = n === "lines" ? new OO.ui.MultilineTextInputWidget(N(T({}, i), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(N(T({}, i), { autocomplete: "off" }));
  n === "number" || n === "date" ? (c.$input.attr(T(T({ type: n }, s === void 0 ? {} : { min: s }), a === void 0 ? {} : { max: a })), c.$input.val(r)) : c.$input.attr("dir", t);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), Ls(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function Jt(e) {
  let n = new OO.ui.CheckboxInputWidget({ selected: e.value }), t = !1;
  return n.on("change", (r) => {
    t || e.onChange(r === !0);
  }), Ls(n, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => n.isSelected(),
    show(r) {
      t = !0, n.setSelected(r), t = !1;
    }
  });
}

// src/ui/exchange-meeting/note-field.ts
function nt(e, n) {
  var s, a;
  let t = w("div", { "aria-live": "polite" }), r = (l) => {
    let i = Ps(l);
    _(t, i === null ? null : B("warning", e.text(`localskills-private-${i.kind}`, i.text)));
  }, o = et(N(T({
    label: n.label,
    kind: "lines",
    value: (s = n.value) != null ? s : "",
    maxLength: Fr
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

// src/core/exchange/steps/step-limit.ts
function Ns(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((o, s) => ({ one: o, index: s })).sort((o, s) => o.one.step.at < s.one.step.at ? 1 : o.one.step.at > s.one.step.at ? -1 : s.index - o.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: o }) => o.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: o }) => o));
  return e.filter((o, s) => r.has(s));
}

// src/ui/exchange/made-by-other-notice.ts
function Fs(e, n, t, r) {
  return B(
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
function Qt(e, n) {
  return e === null ? { action: "history" } : { oldid: String(e), diff: String(n) };
}
function tt(e, n) {
  var c;
  let { messages: t, pageUrl: r, titles: o, user: s } = e, a = o.people(s.name), { pages: l = [], stepsBeyond: i = 0 } = (c = n.people.get(s.name)) != null ? c : {};
  return [
    ...i === 0 ? [] : [B("warning", w(
      "p",
      {},
      t.text("localskills-meeting-steps-beyond", i, 200, 1e3)
    ))],
    ...n.ownPage === a ? [] : [Fs(t, r, a, n.ownPage)],
    ...l.filter(({ isChangedByOthers: u, doubt: d }) => u || d === "moved").map(({ title: u, own: d, latest: g, doubt: m }) => {
      var x;
      return B(
        "warning",
        w("p", {}, t.text(m === "moved" ? "localskills-meeting-moved-by-others" : "localskills-meeting-changed-by-others", u)),
        w("p", {}, w("a", {
          href: r(u, Qt((x = d == null ? void 0 : d.id) != null ? x : null, g.id)),
          target: "_blank",
          rel: "noopener"
        }, t.text("localskills-meeting-foreign-look")))
      );
    })
  ];
}

// src/ui/exchange-meeting/panel-focus.ts
function rt() {
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
function ot({ messages: e, pageUrl: n }, t) {
  return w(
    "a",
    { href: Xn(t) ? t : n(t), target: "_blank", rel: "noopener" },
    e.text("localskills-meeting-report")
  );
}

// src/ui/exchange-meeting/select-field.ts
var Gc = 0;
function Zt(e) {
  let n = `ext-localSkills-meeting-select-${++Gc}`, t = w("select", T({
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
var Is = {
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
function Cs(e) {
  let n = On(e), t = /* @__PURE__ */ new Map();
  return (r, o) => {
    var a;
    let s = (a = t.get(o)) != null ? a : new Intl.NumberFormat(n, { minimumFractionDigits: o, maximumFractionDigits: o });
    return t.set(o, s), s.format(r);
  };
}
function On(e, n = "") {
  var r, o;
  let t = (o = Is[(r = e.find((s) => Object.prototype.hasOwnProperty.call(Is, s))) != null ? r : ""]) != null ? o : "latn";
  return [...e, "en"].filter(jc).map((s) => `${s}-u${n}-nu-${t}`);
}
function jc(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function $s(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/core/i18n/date-format.ts
function Ds(e) {
  let n = new Intl.DateTimeFormat(
    On(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/report/round.ts
function st(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, o] = Math.abs(e).toExponential().split("e"), s = r.replace(".", ""), a = Number(o) + 1 + t + n, l = a < 0 ? 0 : Number(s.charAt(a) || "0"), i = Math.max(0, a), c = Number(s.slice(0, i).padEnd(i, "0") || "0") + (l >= 5 ? 1 : 0);
  return c === 0 ? 0 : (e < 0 ? -1 : 1) * +`${c}e-${n}`;
}

// src/core/report/markup.ts
var zc = 255, Vc = /\uE000(\d+)\uE001/g;
function _s(e) {
  let n = (a, ...l) => {
    let i = l.map((c, u) => typeof c == "object" ? `\uE000${u}\uE001` : typeof c == "string" ? c.replace(/[\uE000\uE001]/g, "") : c);
    return X(e.text(a, ...i)).replace(Vc, (c, u) => {
      let d = l[Number(u)];
      return typeof d == "object" ? d.wikitext : c;
    });
  }, t = (a, l = 0) => {
    let i = st(a, l), c = X(e.number(Math.abs(i), l));
    return i < 0 ? `<bdi dir="ltr">\u2212${c}</bdi>` : c;
  }, r = Ds(e.languageChain), o = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (a) => {
      var c;
      let l = st(a, 0, 2), i = (c = o.get(l)) != null ? c : n("localskills-results-percent", e.number(l, 0));
      return o.set(l, i), i;
    },
    date: (a) => `<time datetime="${Kc({ text: a })}">${X(r(a))}</time>`,
    digits: (a) => String(a).replace(/\d/g, (l) => e.number(Number(l))),
    signed: (a, l) => st(a, l != null ? l : 0) > 0 ? `<bdi dir="ltr">+${t(a, l)}</bdi>` : t(a, l),
    label: ({ text: a, language: l, direction: i }) => l === e.language ? X(a) : l === null ? `<bdi>${X(a)}</bdi>` : `<bdi lang="${l}" dir="${i}">${X(a)}</bdi>`
  };
}
function Kc({ text: e }) {
  return X(e).replace(/"/g, "&quot;");
}
function at(e, n, t) {
  let r = n != null ? n : X(e);
  return e.trim() === "" || Tt(e) > zc || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function er(e, n, t) {
  return at(`Special:MyLanguage/${e}`, n, t);
}

// src/core/exchange/steps/message-text.ts
var Yc = "my-exchanges";
function Us(e, n) {
  var x;
  let t = _s(n), { step: r, skill: o, reasons: s, titles: a } = e, { say: l } = t, i = q(r.seek) === r.user ? q(r.offer) : q(r.seek), c = Hs(r.user, a), u = [l(
    `localskills-talk-${Xc(r)}`,
    c,
    { wikitext: `'''${t.label(o)}'''` },
    Hs(i, a),
    (x = e.day) != null ? x : ""
  )];
  s.length > 0 && u.push("", l("localskills-talk-reasons"), ...s.map((p) => `* ${X(p)}`)), r.note !== null && r.note.trim() !== "" && u.push(
    "",
    l("localskills-talk-note", c),
    `<div dir="auto" style="margin-inline: 1.5em">${X(r.note).replace(/&#10;/g, "<br>")}</div>`
  );
  let d = Jc(e, t);
  d !== "" && u.push("", d);
  let g = Bs(a, t), m = e.reportPage === null ? l("localskills-talk-foot", g) : l("localskills-talk-foot-report", g, Zc(e.reportPage, l("localskills-talk-report")));
  return u.push("", `<small>${m}</small>`), {
    heading: n.text("localskills-talk-heading", o.text),
    text: `<div lang="${n.language}" dir="${n.direction}" class="mw-content-${n.direction}">
${u.join(`
`)}
</div>
~~~~`
  };
}
function Xc(e) {
  var n;
  switch (e.step) {
    case "ask":
      return q(e.seek) === e.user ? "ask-learn" : "ask-teach";
    case "confirm":
      return `confirm-${(n = e.outcome) != null ? n : "learned"}`;
    default:
      return e.step;
  }
}
function Jc({ step: e, until: n, isOpen: t, titles: r, page: o }, l) {
  var i = l, { say: s } = i, a = dr(i, ["say"]);
  let c = Bs(r, T({ say: s }, a)), u = s("localskills-talk-by-hand", { wikitext: er(o, X(o), Qc(e)) });
  switch (e.step) {
    case "ask":
      return `${s("localskills-talk-ask-next", c, n != null ? n : "")} ${u}`;
    case "accept":
      return `${s("localskills-talk-accept-next", c)} ${u}`;
    case "decline":
      return s("localskills-talk-decline-next", { wikitext: at(r.exchange(), s("localskills-talk-board")) });
    case "meet":
      return `${s("localskills-talk-meet-next", c)} ${u}`;
    case "confirm":
      return t ? `${s("localskills-talk-confirm-next", c)} ${u}` : (
        // Who seeks can close the search; what is offered goes on.
        e.outcome !== "not-met" && q(e.offer) === e.user ? s("localskills-talk-confirm-done", c) : ""
      );
    default:
      return "";
  }
}
function Qc({ step: e, seek: n, offer: t }) {
  return [e, ...[n, t].map((r) => r.replace(/\/([^/]*)$/, "-$1"))].join("-").replace(/ /g, "_");
}
function Bs(e, { say: n }) {
  return { wikitext: `'''[[:${e.root}#${Yc}|${n("localskills-talk-mine")}]]'''` };
}
function Hs(e, n) {
  return { wikitext: `<bdi>${er(n.people(e), X(e))}</bdi>` };
}
function Zc(e, n) {
  return { wikitext: Xn(e) ? `<span class="plainlinks">[${e} ${n}]</span>` : at(e, n) };
}

// src/ui/exchange-meeting/deliver-message.ts
function Ws(o, s, a) {
  return v(this, arguments, function* (e, n, t, r = {}) {
    var g, m;
    let { wiki: l, user: i } = e, { step: c } = t, u = q(c.seek) === i.name ? q(c.offer) : q(c.seek);
    if (!nn(n, u).messages)
      return { kind: "unwanted" };
    let d = null;
    try {
      let x = `User talk:${u}`, p = eu(c), { heading: y, text: f } = yield nu(e, n, t);
      return d = { title: x, heading: y, text: f.replace("<div ", `<div data-localskills-step="${p}" `) }, ((m = (g = (yield l.readPages([x])).get(x)) == null ? void 0 : g.latest.text) != null ? m : "").includes(p) || (yield l.addSection(d, r)), { kind: "sent" };
    } catch (x) {
      return { kind: "fault", section: d, fault: we(x) ? x : new te("other", String(x)) };
    }
  });
}
function eu({ step: e, seek: n, offer: t, at: r }) {
  return encodeURIComponent([e, r, n, t].join(" ")).replace(/['~_*]/g, (o) => `%${o.charCodeAt(0).toString(16)}`);
}
function nu(a, l, i) {
  return v(this, arguments, function* ({ messagesIn: e, formatDate: n, languageName: t, titles: r }, o, s) {
    var h, b;
    let { step: c, language: u, reasons: d, isOpen: g } = s, m = yield e(u), { taxonomy: x, reportPage: p } = o, y = (h = c.skill) != null ? h : "", f = new Date(Date.parse(c.at) + Gt * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10), k = {
      step: c,
      skill: $e(y, x, m),
      reasons: d.filter(qn).map((O) => Ge(O, {
        messages: m,
        taxonomy: x,
        languageName: (E) => t(E, u)
      })),
      until: n(f, u),
      day: c.on === null ? null : n(c.on, u),
      page: (b = o.ownPage) != null ? b : r.people(c.user),
      isOpen: g,
      titles: r,
      reportPage: p
    };
    return Us(k, m);
  });
}

// src/ui/wiki-words.ts
var tu = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], ru = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function qs(e, n) {
  Array.from(e.childNodes).forEach((t) => {
    if (t.nodeType === Node.TEXT_NODE)
      n.appendChild(document.createTextNode(t.nodeValue || ""));
    else if (t.nodeType === Node.ELEMENT_NODE && !ru.includes(t.nodeName.toUpperCase())) {
      let r = t, o = n, s = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(s) ? o = w("a", { href: s, target: "_blank", rel: "noopener" }) : tu.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), qs(r, o), o !== n && n.appendChild(o);
    }
  });
}
function Gs(e) {
  let n = w("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return qs(new DOMParser().parseFromString(e, "text/html").body, n), n;
}

// src/ui/survey-form/text-to-copy.ts
function js(e, n, t, r = !1) {
  let [o, s] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], a = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  a.$input.attr({ "aria-label": t.text(o), dir: "auto" });
  let l = H(t.text("localskills-save-copy"), "normal", () => {
    a.select(), document.execCommand("copy") && l.setLabel(t.text("localskills-save-copied"));
  });
  return w(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    w("summary", {}, t.text(o)),
    w("p", {}, t.text(s)),
    a.$element[0],
    G(l),
    w("p", {}, w("a", { href: n, target: "_blank", rel: "noopener" }, t.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var ou = ["offline", "session-lost", "read-only", "rate-limited", "other"], su = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], au = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function iu(e, n) {
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
    G(H(t.text(o === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function zs(e) {
  var k, h;
  let { context: n, fault: t, title: r, pageText: o, isKept: s, isOther: a = !1, tryAgain: l } = e, { messages: i, pageUrl: c } = n, { reason: u, explanation: d, details: g } = t, m = (h = (k = g.captcha) == null ? void 0 : k.id) != null ? h : null, x = u === "captcha" && m === null, p = a && au.includes(u), y = x ? i.text(a ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : i.text(`localskills-save-${p ? "page-" : ""}${u}`, n.user === null ? "" : n.user.name), f = [
    w("p", {}, w("strong", {}, i.text("localskills-save-failed")), " ", y),
    w("p", {}, i.text(s ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? f.push(w("p", {}, i.text("localskills-save-wiki-says")), Gs(g.html)) : d !== "" && f.push(
    w("p", {}, i.text("localskills-save-wiki-says")),
    w("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && f.push(w("p", {}, w("a", {
    href: c("Special:UserLogin", { returnto: n.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, i.text("localskills-save-log-in")))), m !== null && f.push(iu(e, m)), u === "filter-warning" && f.push(G(H(
    i.text(a ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => l({ warningsAccepted: !0 })
  ))), ou.includes(u) && f.push(G(H(i.text("localskills-save-try-again"), "normal", () => l()))), (x || su.includes(u)) && f.push(js(o, c(r, { action: "edit" }), i, a)), B(u === "filter-warning" ? "warning" : "error", ...f);
}

// src/ui/exchange-meeting/meeting-fault.ts
var lu = "localskills-meeting-save-";
function Le(e) {
  let { context: n, fault: t, title: r, text: o, isKept: s, tryAgain: a } = e, { messages: l } = n;
  return zs({
    fault: t,
    title: r,
    pageText: o,
    isKept: s,
    tryAgain: a,
    context: {
      user: n.user,
      pageUrl: n.pageUrl,
      pageTitle: n.pageTitle,
      messages: N(T({}, l), {
        text(i, ...c) {
          let u = i.replace(/^localskills-save-/, lu);
          return l.text(l.has(u) ? u : i, ...c);
        }
      })
    }
  });
}
function rn(e, n, t) {
  let { messages: r, pageUrl: o, titles: s, user: a } = e, l = (i, ...c) => r.text(`localskills-meeting-${i}`, ...c);
  return B(
    "warning",
    w("p", {}, n.by === null ? l("foreign-hidden") : l("foreign", n.by)),
    w("p", {}, w("a", {
      href: o(s.people(a.name), Qt(n.ownRevision, n.revision)),
      target: "_blank",
      rel: "noopener"
    }, l("foreign-look"))),
    G(
      H(l("foreign-leave-out"), "primary", () => t("leave-out")),
      H(l("foreign-keep"), "normal", () => t("keep"))
    )
  );
}

// src/ui/exchange-meeting/saving-sign.ts
function it(e) {
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
var Vs = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], cu = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function on(e, n, t) {
  let r = ye(n);
  return e.filter(({ template: o }) => o === xn).map((o) => {
    let s = uu(o, r);
    return s.step === null || t === void 0 || s.step.at <= t ? s : N(T({}, s), { step: N(T({}, s.step), { at: t }) });
  });
}
function uu(e, n) {
  let t = [], r = (p, y, ...f) => (t.push(du(p, y, ...f)), null), o = (p) => {
    var y;
    return Ke((y = e.parameters.get(p)) != null ? y : "").trim() || null;
  }, s = (p, y, f, k) => {
    var b;
    let h = o(p);
    return h === null ? k ? r(p, "missing", p) : null : (b = y(h)) != null ? b : r(p, f, K(h), p);
  }, a = s("step", (p) => pn.includes(p) ? p : null, "step", !0), l = s("seek", Ot, "key", !0), i = s("offer", Ot, "key", !0), c = s("at", (p) => {
    var y, f;
    return Ee((f = (y = cu.exec(p)) == null ? void 0 : y[1]) != null ? f : "") ? p : null;
  }, "time", !0), u = s(
    "outcome",
    (p) => Nr.includes(p) ? p : null,
    "outcome",
    a === "confirm"
  ), d = s("on", (p) => Ee(p) ? p : null, "day", a === "meet"), g = s("skill", (p) => fe.test(p) ? p : null, "skill", !1);
  if (e.parameters.forEach((p, y) => {
    !Vs.includes(y) && p.trim() !== "" && t.push(Pe(y, "unknown-parameter", K(y), Vs.join(", ")));
  }), a === null || l === null || i === null || c === null || a === "confirm" && u === null || a === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [m, x] = Z({ seek: l, offer: i });
  return m === x ? (r("offer", "alone"), { call: e, step: null, faults: t }) : (n !== m && n !== x && r("seek", "not-yours", n), {
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
      note: o("note")
    },
    faults: t
  });
}
function du(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/exchange/keep-own-words.ts
function Ks({ template: e, parameters: n }) {
  return JSON.stringify([e, Array.from(n)]);
}
function pu(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(Ks).forEach((r) => {
    var o;
    return t.set(r, ((o = t.get(r)) != null ? o : 0) + 1);
  }), e.filter((r) => {
    var a;
    let o = Ks(r), s = (a = t.get(o)) != null ? a : 0;
    return t.set(o, s - 1), s <= 0;
  });
}
function gu(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function lt(e, n, t) {
  let r = e;
  for (let o = 0; o < 20; o++) {
    let s = pu(t(r), n);
    if (s.length === 0)
      return r;
    let a = (l, i) => i !== l && i.start >= l.start && i.end <= l.end;
    r = s.filter((l) => !s.some((i) => a(l, i))).sort((l, i) => i.start - l.start).reduce(gu, r);
  }
  return null;
}

// src/core/wikitext/same-calls.ts
function sn(e, n) {
  let t = (r) => JSON.stringify(r.map(({ template: o, parameters: s }) => [o, Array.from(s)]));
  return t(e) === t(n);
}

// src/ui/exchange/take-out-merged.ts
function Ys(e, n, t) {
  return v(this, null, function* () {
    var o;
    let r = (yield e.readPages([t.title])).get(t.title);
    r !== void 0 && !sn(n((o = r.latest.text) != null ? o : ""), n(t.text)) && (yield e.save(N(T({}, t), { baseRevision: r.latest.id })));
  });
}

// src/ui/exchange-meeting/own-page.ts
function an(o, s) {
  return v(this, arguments, function* (e, n, t = "ask", r = {}) {
    let { wiki: a, titles: l, user: i } = e, c = l.people(i.name), u = "", d = () => v(null, null, function* () {
      var O, E, S, I, L, F, C, A, P, R, M;
      let { people: m, ownPages: x } = yield a.readPeople([i.name]), p = x.get(i.name);
      if (p === null)
        throw new te("not-yours", "");
      c = p != null ? p : c;
      let y = (O = (yield a.readPages([c])).get(c)) != null ? O : null;
      if (y === null || y.latest.user === i.name)
        return { page: y, ownText: (E = y == null ? void 0 : y.latest.text) != null ? E : "", ownRevision: (S = y == null ? void 0 : y.latest.id) != null ? S : null, isForeign: !1 };
      let f = (F = (L = (I = m.get(i.name)) == null ? void 0 : I.pages.find((D) => D.title === y.title)) == null ? void 0 : L.own) != null ? F : null, k = yield a.templateReader(), h = (P = (A = f == null ? void 0 : f.text) != null ? A : lt((C = y.latest.text) != null ? C : "", [], k)) != null ? P : "", b = !sn(k(h), k((R = y.latest.text) != null ? R : ""));
      return { page: y, ownText: h, ownRevision: (M = f == null ? void 0 : f.id) != null ? M : null, isForeign: b };
    }), g = (m) => v(null, null, function* () {
      var E, S, I, L;
      let { page: x, ownText: p, ownRevision: y, isForeign: f } = yield d();
      if (f && t === "ask")
        return { kind: "foreign-changes", by: (E = x == null ? void 0 : x.latest.user) != null ? E : null, ownRevision: y, revision: (S = x == null ? void 0 : x.latest.id) != null ? S : 0 };
      let k = f && t === "leave-out" ? p : (I = x == null ? void 0 : x.latest.text) != null ? I : "", h = yield a.templateReader(), b = h(k);
      if (x !== null && x.latest.user === i.name && n.isDone(b))
        return { kind: "saved" };
      u = n.isDone(b) ? k : n.apply(k, h);
      try {
        let { mergedWith: F } = yield a.save(T({
          title: c,
          text: u,
          summary: n.summary,
          baseRevision: (L = x == null ? void 0 : x.latest.id) != null ? L : 0
        }, r));
        F !== void 0 && (yield Ys(a, h, { title: c, text: u, summary: n.summary }));
      } catch (F) {
        if (m > 0 && we(F) && F.reason === "edit-conflict")
          return g(m - 1);
        throw F;
      }
      return { kind: "saved" };
    });
    return g(1).catch((m) => ({
      kind: "fault",
      title: c,
      text: u,
      fault: we(m) ? m : new te("other", String(m))
    }));
  });
}

// src/ui/exchange-meeting/take-step.ts
function Xs(e, n, t = {}) {
  let { messages: r, titles: o, user: s } = e, a = q(n.seek) === s.name ? q(n.offer) : q(n.seek);
  return an(e, {
    apply: (l, i) => Kn(
      t.newRecord ? Ro(l, t.newRecord, { readCalls: i }) : l,
      as(n)
    ),
    isDone: (l) => on(l, s.name).some(({ step: i }) => i !== null && i.step === n.step && i.seek === n.seek && i.offer === n.offer && i.at === n.at),
    // Messages used here: localskills-meeting-summary-ask, -accept, -decline, -withdraw, -meet, -confirm
    summary: r.text(`localskills-meeting-summary-${n.step}`, `[[:${o.people(a)}|${a}]]`)
  }, t.foreign, t.consent);
}

// src/ui/exchange-meeting/undelivered.ts
function mu(e) {
  let { step: n, language: t, reasons: r } = e != null ? e : {};
  return typeof n == "object" && n !== null && typeof n.at == "string" && typeof n.seek == "string" && typeof n.offer == "string" && typeof t == "string" && Array.isArray(r);
}
function Ue(e, n, t) {
  let r = `localskills-undelivered/${n}/${t}`, o = () => {
    try {
      let i = JSON.parse(e.get(r) || "[]");
      return Array.isArray(i) ? i.filter(mu) : [];
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
function ct(e) {
  return v(this, null, function* () {
    let { context: n, loaded: t, message: r, newRecord: o = null, place: s, isKept: a, setBusy: l, onTaken: i } = e, { step: c } = r, u = q(c.seek) === c.user ? q(c.offer) : q(c.seek), d = (g, m) => v(null, null, function* () {
      var f, k;
      let x = it(n.messages);
      _(s, x.element), V(x.element), l(!0);
      let p = yield Xs(n, c, { newRecord: o, foreign: g, consent: m });
      if (p.kind === "saved") {
        Ue(n.storage, n.wikiId, n.user.name).add(r), x.say(n.messages.text("localskills-meeting-saving-message", u));
        let h = yield nr(n, t, (k = yield (f = e.renew) == null ? void 0 : f.call(e)) != null ? k : r);
        l(!1), i(h);
        return;
      }
      l(!1);
      let y = p.kind === "fault" ? Le({
        context: n,
        isKept: a,
        fault: p.fault,
        title: p.title,
        text: p.text,
        tryAgain: (h = {}) => {
          d(g, h);
        }
      }) : rn(n, p, (h) => {
        d(h, {});
      });
      _(s, y), V(y);
    });
    yield d("ask", {});
  });
}
function nr(o, s, a) {
  return v(this, arguments, function* (e, n, t, r = {}) {
    let l = Ue(e.storage, e.wikiId, e.user.name);
    l.add(t);
    let i = yield Ws(e, n, t, r);
    return i.kind !== "fault" && l.remove(t), i;
  });
}
function ut(e) {
  return T({ outcome: null, on: null, note: null, skill: null }, e);
}

// src/ui/exchange-meeting/typed-notes.ts
function dt(e, n, t) {
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
function pt(e, n, t, r) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, { step: i } = t, c = q(i.seek) === s.name ? q(i.offer) : q(i.seek), u = w("div", {}), d = (x) => o.text(`localskills-meeting-${x}`, c), g = (x) => v(null, null, function* () {
    _(u, w("p", { role: "status" }, o.text("localskills-meeting-saving"))), V(u);
    let p = yield nr(e, n, t, x);
    p.kind === "fault" ? m(p) : _(u, B("success", d(p.kind === "sent" ? "message-sent" : "message-unwanted"))), V(u);
  }), m = (x) => {
    var p, y, f, k;
    _(
      u,
      B(
        "warning",
        w("p", {}, d("message-failed")),
        G(
          ...x === null ? [H(o.text("localskills-save-try-again"), "normal", () => {
            g();
          })] : [],
          H(d("message-drop"), "quiet", () => {
            Ue(a, l, s.name).remove(t), _(u), V(u);
          })
        )
      ),
      (x == null ? void 0 : x.kind) !== "fault" ? null : Le({
        context: e,
        fault: x.fault,
        title: (y = (p = x.section) == null ? void 0 : p.title) != null ? y : `User talk:${c}`,
        text: (k = (f = x.section) == null ? void 0 : f.text) != null ? k : "",
        isKept: !0,
        tryAgain: (h) => {
          g(h);
        }
      })
    );
  };
  return m(r), u;
}

// src/ui/exchange-meeting/ask-panel.ts
var fu = ["level-unknown", "place-unknown", "confirmed-unknown", "methods-any", "waiting"];
function Js({ context: e, request: n, onMine: t, onClose: r }) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, i = q(n.key), c = w("div", { class: "ext-localSkills-meeting" }), u = rt(), d = dt(a, l, s.name), g = n.kind === "offer" ? "learn" : "teach", m = (h, ...b) => o.text(`localskills-meeting-${h}`, ...b), x = () => H(o.text("localskills-talk-mine"), "normal", t), p = (h) => {
    let b = B("notice", w("p", {}, h));
    _(c, b, G(x())), u.moveTo(b);
  }, y = (h, b, O, E) => {
    let S = O[0], I = nn(h, i).messages, L = Fn(E, b.languages, h.languages), F = w("div", {}), C = w("div", {}), A = w("div", {}), P = w("div", {}), R = (J) => {
      Array.from(c.querySelectorAll("button, input, textarea, select")).forEach((re) => {
        re.disabled = J;
      }), c.setAttribute("aria-busy", String(J));
    }, M = nt(o, {
      label: m("ask-note"),
      help: m("note-help"),
      value: d.read(n.key, n.kind),
      onChange: (J) => d.keep(n.key, n.kind, J)
    }), D = Zt({
      label: m("ask-language"),
      help: m("ask-language-help", i),
      value: L[0],
      options: L.map((J) => ({ value: J, label: e.languageName(J) })),
      onChange: () => {
      }
    }), W = Zt({
      label: m(`ask-belongs-${g}`),
      value: S.key,
      options: O.map(({ key: J, record: { skill: re }, isNew: ie }) => ({
        value: J,
        label: ie ? m(`ask-new-${g}`, Oe(e, h, re)) : Oe(e, h, re)
      })),
      onChange(J) {
        var re;
        S = (re = O.find((ie) => ie.key === J)) != null ? re : S, z();
      }
    }), z = () => {
      let J = Xt(e, h, b, S).filter(({ code: Ae }) => !fu.includes(Ae));
      _(F, ...J.length === 0 ? [] : [
        w("h3", {}, m("why")),
        w("ul", {}, ...J.map((Ae) => w("li", {}, Ge(Ae, {
          messages: o,
          taxonomy: h.taxonomy,
          languageName: (Ne) => e.languageName(Ne)
        }))))
      ]);
      let { languages: re } = S.record;
      _(C, xr(re, b.languages) ? null : B("warning", m(
        "ask-no-language",
        i,
        Tn(e, b.languages),
        Tn(e, re)
      )));
      let ie = vs(e, h, b, S);
      _(A, ie === null ? null : B("notice", w("p", {}, tn(e, ie)))), _(
        P,
        G(ie === null ? H(m(`ask-${g}`, i), "primary", U) : x())
      );
    }, U = () => {
      let [J, re] = n.kind === "offer" ? [S.key, n.key] : [n.key, S.key], ie = ut({
        user: s.name,
        step: "ask",
        seek: J,
        offer: re,
        at: En(e, h),
        skill: b.skill,
        note: M.value()
      }), Ae = Xt(e, h, b, S), Ne = { step: ie, language: D.value(), reasons: Ae, isOpen: !0 };
      ct({
        context: e,
        loaded: h,
        message: Ne,
        place: A,
        setBusy: R,
        newRecord: S.isNew ? S.record : null,
        isKept: d.isKept(n.key, n.kind),
        onTaken(Fe) {
          d.clear(n.key, n.kind);
          let ir = B(
            "success",
            w("p", {}, m("taken-ask", i, Oe(e, h, b.skill))),
            Fe.kind === "fault" ? null : w("p", {}, m(Fe.kind === "sent" ? "message-sent" : "message-unwanted", i)),
            w("p", {}, m("ask-next"))
          );
          _(
            c,
            ir,
            Fe.kind === "fault" ? pt(e, h, Ne, Fe) : null,
            G(x(), H(m("close"), "normal", r))
          ), u.moveTo(ir);
        }
      });
    }, j = w("h2", {}, m(`ask-${g}`, i)), ge = [
      w(
        "p",
        { class: "ext-localSkills-meeting-theirs" },
        w("strong", {}, Qn(e, h, b.skill)),
        " \xB7 ",
        Zn(e, i)
      ),
      b.note === null ? null : w("blockquote", { class: "ext-localSkills-meeting-quote", dir: "auto" }, b.note)
    ];
    _(
      c,
      j,
      ...tt(e, h),
      ...ge,
      F,
      C,
      O.length > 1 ? W.element : w("p", {}, m(`ask-makes-${g}`, Oe(e, h, b.skill))),
      M.element,
      I ? D.element : B("notice", m("ask-no-messages", i)),
      w("p", { class: "ext-localSkills-meeting-quiet" }, m(I ? "ask-public" : "ask-public-quiet", i)),
      A,
      P,
      w("p", { class: "ext-localSkills-meeting-quiet" }, ot(e, h.reportPage))
    ), z(), u.moveTo(j);
  }, f = () => v(null, null, function* () {
    var I, L;
    let [h, b] = yield Promise.all([
      wn(e, [i]),
      e.wiki.accountStates([i])
    ]), O = Os(e, h, n, (I = b.get(i)) != null ? I : "missing");
    if (O !== null) {
      p(m(`cannot-${O}`, i));
      return;
    }
    let E = se(h, n.kind, n.key), S = yield Ms(e, h);
    y(h, E, As(e, h, E, S, (L = n.mine) != null ? L : null), S);
  }), k = () => {
    let h = w("p", { role: "status" }, m("loading"));
    _(c, h), u.moveTo(h), f().catch((b) => {
      let O = B(
        "error",
        w("p", {}, m("load-failed")),
        we(b) && b.explanation !== "" ? w("p", { dir: "auto" }, b.explanation) : null,
        G(H(o.text("localskills-save-try-again"), "normal", k))
      );
      _(c, O), u.moveTo(O);
    });
  };
  return { element: c, start: k, focus: u.restore };
}

// src/ui/exchange-meeting/close-search.ts
function Qs(e) {
  let { context: n, taxonomy: t, search: r, place: o, setBusy: s, skillName: a, onClosed: l } = e, { messages: i, user: c } = n, u = (g) => De(g, c.name, { taxonomy: t }).map(({ record: m }) => m).filter((m) => m !== null).find(({ kind: m, id: x }) => m === "seek" && x === r.id), d = (g, m) => v(null, null, function* () {
    let x = it(i);
    _(o, x.element), V(x.element), s(!0);
    let p = yield an(n, {
      apply(f, k) {
        var b;
        let h = u(k(f));
        return h === void 0 ? f : (b = To(f, r, N(T({}, h), { status: "matched", until: null }), { readCalls: k, taxonomy: t })) != null ? b : f;
      },
      isDone: (f) => {
        var k;
        return ((k = u(f)) == null ? void 0 : k.status) !== "open";
      },
      summary: i.text("localskills-exchange-summary-matched", a)
    }, g, m);
    if (s(!1), p.kind === "saved") {
      l();
      return;
    }
    let y = p.kind === "fault" ? Le({
      context: n,
      fault: p.fault,
      title: p.title,
      text: p.text,
      isKept: !1,
      tryAgain: (f = {}) => {
        d(g, f);
      }
    }) : rn(n, p, (f) => {
      d(f, {});
    });
    _(o, y), V(y);
  });
  d("ask", {});
}

// src/ui/exchange-meeting/exchange-item.ts
function ea(e) {
  let { context: n, loaded: t, exchange: r, act: o, draft: s } = e, { messages: a, user: l } = n, i = pe(r, l.name), c = (y, ...f) => a.text(`localskills-meeting-${y}`, ...f), u = w("div", {}), d = w("article", { class: "ext-localSkills-meeting-item" }), g = (y) => {
    Array.from(d.querySelectorAll("button, input, textarea")).forEach((f) => {
      f.disabled = y;
    }), d.setAttribute("aria-busy", String(y));
  }, m = (y) => o(y, u, g), x = (y, f) => nt(a, T({
    label: y,
    value: s.read(),
    onChange: (k) => s.keep(k)
  }, f === void 0 ? {} : { help: f })), p = [
    w("h3", {}, Qn(n, t, Rn(t, r), r.offer)),
    w("p", {}, tn(n, r)),
    ...xu(e),
    ...hu(e),
    ...ku(e)
  ];
  switch (r.state) {
    case "asked": {
      if (r.asker === l.name) {
        p.push(Zs(e, "waits-until"), u, G(
          H(c("withdraw"), "normal", () => m({ step: "withdraw", note: null }))
        ));
        break;
      }
      let y = x(c("answer-note"), c("note-help")), f = H(c("accept"), "primary", () => {
        let h = () => m({ step: "accept", note: y.value() }), b = yu(e, h, () => {
          _(u), f.focus();
        });
        b === null ? h() : (_(u, b), V(b));
      }), k = H(c("decline"), "normal", () => {
        let h = B("warning", w("p", {}, c("decline-sure", i)), G(
          H(c("decline-yes"), "normal", () => m({ step: "decline", note: y.value() })),
          H(c("decline-back"), "normal", () => {
            _(u), k.focus();
          })
        ));
        _(u, h), V(h);
      });
      p.push(...bu(e), Zs(e, "answer-until"), y.element, u, G(f, k));
      break;
    }
    case "accepted":
      p.push(...wu(e, m, x, u), u);
      break;
    case "done": {
      let y = Jn(t, r, l.name);
      y !== null && p.push(w("p", {}, c("search-open")), u, G(
        H(c("close-search"), "primary", () => e.closeSearch(y, u, g))
      ));
    }
  }
  return p.push(w(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    Zn(n, i),
    " \xB7 ",
    w("a", { href: n.pageUrl(`User talk:${i}`), target: "_blank", rel: "noopener" }, c("talk"))
  )), p.forEach((y) => {
    y !== null && d.appendChild(typeof y == "string" ? document.createTextNode(y) : y);
  }), d;
}
function yu({ context: e, loaded: n, exchange: { offer: t } }, r, o) {
  var m, x;
  let { messages: s, pageUrl: a, titles: l, user: i } = e, c = (p, ...y) => s.text(`localskills-meeting-full${p}`, ...y), u = se(n, "offer", t), d = (m = u == null ? void 0 : u.capacity) != null ? m : n.matching.usualCapacity, g = he(e, n).filter((p) => p.offer === t && p.state === "accepted").length;
  return u === null || u.user !== i.name || g < d ? null : B(
    "warning",
    w("p", {}, c("", d, g)),
    G(H(c("-accept"), "normal", r), H(c("-not-now"), "normal", o)),
    w("p", {}, w("a", {
      href: `${a((x = n.ownPage) != null ? x : l.people(i.name))}#offer-${u.id}`,
      target: "_blank",
      rel: "noopener"
    }, c("-change")))
  );
}
function hu({ exchange: e }) {
  return e.steps.filter(({ note: n }) => n !== null).map(({ user: n, note: t }) => w(
    "blockquote",
    { class: "ext-localSkills-meeting-quote", dir: "auto" },
    w("div", {}, t),
    w("footer", {}, "\u2014 ", w("bdi", {}, n))
  ));
}
function xu({ context: { messages: e, user: n }, exchange: t }) {
  let { confirmed: r, state: o } = t, s = pe(t, n.name), a = (u) => e.text(`localskills-meeting-outcome-${u}`), [l, i] = [r.get(n.name), r.get(s)];
  if (o === "accepted")
    return i === void 0 || l !== void 0 ? [] : [w("p", {}, w("strong", {}, e.text("localskills-meeting-how-was-it", s, a(i))))];
  let c = [
    ...l === void 0 ? [] : [e.text("localskills-meeting-said-mine", a(l))],
    ...i === void 0 ? [] : [e.text("localskills-meeting-said", s, a(i))]
  ];
  return c.length === 0 ? [] : [w("ul", {}, ...c.map((u) => w("li", {}, u)))];
}
function ku({ context: e, loaded: n, exchange: t }) {
  let { messages: r, user: o } = e, s = pe(t, o.name), a = se(n, "seek", t.seek), l = (a == null ? void 0 : a.user) === s ? a : se(n, "offer", t.offer);
  if (l === null || l.user !== s || t.state !== "asked" && t.state !== "accepted")
    return [];
  let { kind: i, languages: c, level: u, note: d } = l, g = (m) => w("p", { class: "ext-localSkills-meeting-quiet" }, m);
  return [
    ...d === null ? [] : [w(
      "blockquote",
      { class: "ext-localSkills-meeting-quote", dir: "auto" },
      w("div", {}, d),
      w("footer", {}, "\u2014 ", w("bdi", {}, r.text(`localskills-meeting-note-of-${i}`, s)))
    )],
    ...c.length === 0 ? [] : [g(r.text("localskills-meeting-their-languages", s, Tn(e, c)))],
    ...u === null ? [] : [g(r.text(
      `localskills-meeting-their-level-${i}`,
      s,
      r.text(`localskills-template-level-${u}`)
    ))]
  ];
}
function bu({ context: e, loaded: n, exchange: { seek: t, offer: r } }) {
  let { messages: o } = e, a = [se(n, "seek", t), se(n, "offer", r)].map((i) => i == null ? void 0 : i.user), l = Wn(t, r, {
    records: n.records.filter(({ user: i }) => a.includes(i)),
    date: Te(e, n),
    taxonomy: n.taxonomy,
    requests: Gn(he(e, n))
  }, n.matching).filter(qn);
  return l.length === 0 ? [] : [
    w("p", {}, o.text("localskills-meeting-why")),
    w("ul", {}, ...l.map((i) => w("li", {}, Ge(i, {
      messages: o,
      taxonomy: n.taxonomy,
      languageName: (c) => e.languageName(c)
    }))))
  ];
}
function Zs({ context: e, exchange: n }, t) {
  return n.expires === null ? null : w(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    e.messages.text(`localskills-meeting-${t}`, e.formatDate(n.expires))
  );
}
function wu({ context: e, loaded: n, exchange: t, draft: r }, o, s, a) {
  var k;
  let { messages: l, user: i } = e, c = (h, ...b) => l.text(`localskills-meeting-${h}`, ...b), u = Te(e, n), d = t.confirmed.get(i.name), g = et({ label: c("day"), kind: "date", value: (k = t.on) != null ? k : "", onChange: () => {
  } }), m = () => {
    let h = String(g.value());
    /^\d{4}-\d{2}-\d{2}$/.test(h) ? o({ step: "meet", on: h, note: null }) : (g.setFault(c("day-missing")), g.focus());
  }, x = w(
    "details",
    { class: "ext-localSkills-meeting-part" },
    w("summary", {}, c(t.on === null ? "agree-day" : "change-day")),
    w("p", {}, c("day-help")),
    g.element,
    G(H(c("save-day"), "primary", m))
  ), p = (h) => {
    let b = () => o({ step: "confirm", outcome: h, note: y.value() });
    if (h === "not-met" || t.on === null || t.on <= u) {
      b();
      return;
    }
    let O = B("warning", w("p", {}, c("day-to-come", e.formatDate(t.on))), G(
      H(c("met-already"), "normal", b),
      H(c("not-yet"), "normal", () => {
        _(a), f.querySelector("summary").focus();
      })
    ));
    _(a, O), V(O);
  }, y = s(c("outcome-note"), c("note-help")), f = w(
    "details",
    { class: "ext-localSkills-meeting-part" },
    w("summary", {}, c("outcome")),
    y.element,
    G(
      H(c("outcome-learned"), "primary", () => p("learned")),
      H(c("outcome-partly"), "normal", () => p("partly")),
      H(c("outcome-not-met"), "normal", () => p("not-met"))
    )
  );
  return x.open = t.on === null && t.confirmed.size === 0, f.open = d === void 0 && t.on !== null && t.on <= u || t.confirmed.size > 0 || r.read() !== "", [
    d === void 0 ? null : w("p", {}, c(`confirmed-${d}`, pe(t, i.name))),
    d === void 0 ? x : null,
    d === void 0 ? f : null
  ];
}

// src/ui/exchange-meeting/long-list.ts
var na = 20;
function ta(e, n, t) {
  let r = w("div", {}), o = (s) => {
    var i;
    let a = n.slice(s, s + na).map(t);
    a.forEach((c) => r.appendChild(c));
    let l = n.length - s - a.length;
    if (l > 0) {
      let c = G(H(e.text("localskills-meeting-show-more", Math.min(na, l), l), "normal", () => {
        r.removeChild(c);
        let u = o(s + a.length);
        u !== null && V(u);
      }));
      r.appendChild(c);
    }
    return (i = a[0]) != null ? i : null;
  };
  return o(0), r;
}
function tr(e, n) {
  let t = w("details", { class: "ext-localSkills-meeting-folded" }, w("summary", {}, e)), r = !1, o = () => {
    r || (r = !0, t.appendChild(n()));
  };
  return t.firstChild.addEventListener("click", o), t.addEventListener("toggle", () => {
    t.open && o();
  }), t;
}

// src/ui/exchange-meeting/preferences-form.ts
function ra(e, n) {
  let { messages: t, user: r } = e, o = (g) => t.text(`localskills-meeting-${g}`), s = nn(n, r.name), a = w("div", {}), l = () => _(a), i = Jt({ label: o("no-messages"), help: o("no-messages-help"), value: !s.messages, onChange: l }), c = Jt({ label: o("no-matches"), help: o("no-matches-help"), value: !s.matches, onChange: l }), u = H(o("save-wishes"), "normal", () => {
    d("ask", {});
  }), d = (g, m) => v(null, null, function* () {
    let x = { messages: !i.value(), matches: !c.value() }, p = w("p", { role: "status" }, o("saving"));
    _(a, p), V(p), u.setDisabled(!0);
    let y = yield an(e, {
      apply: (k, h) => ls(k, h(k), x),
      isDone(k) {
        let { preferences: h } = kn(k);
        return h.messages === x.messages && h.matches === x.matches;
      },
      summary: o("summary-wishes")
    }, g, m);
    u.setDisabled(!1);
    let f = y.kind === "saved" ? Su(e, yield Eu(e, n, x)) : y.kind === "fault" ? Le({
      context: e,
      fault: y.fault,
      title: y.title,
      text: y.text,
      isKept: !1,
      tryAgain: (k = {}) => {
        d(g, k);
      }
    }) : rn(e, y, (k) => {
      d(k, {});
    });
    _(a, f), V(f);
  });
  return w("div", {}, i.element, c.element, a, G(u));
}
function Eu(e, n, t) {
  return v(this, null, function* () {
    var l, i;
    let { wiki: r, user: o } = e, s = ((i = (l = n.people.get(o.name)) == null ? void 0 : l.pages) != null ? i : []).filter(({ title: c }) => c !== n.ownPage), a = s.length === 0 ? null : yield r.templateReader();
    return a === null ? [] : s.filter(({ own: c, optOuts: u, refused: d }) => [c, u, d].some((g) => {
      var x;
      let { preferences: m } = kn(a((x = g == null ? void 0 : g.text) != null ? x : ""));
      return t.messages && !m.messages || t.matches && !m.matches;
    })).map(({ title: c }) => c);
  });
}
function Su({ messages: e, pageUrl: n }, t) {
  return t.length === 0 ? B("success", e.text("localskills-meeting-wishes-saved")) : B(
    "warning",
    w("p", {}, e.text("localskills-meeting-wishes-still", t.length)),
    w("ul", {}, ...t.map((r) => w("li", {}, w("a", {
      href: n(r, { action: "edit", redirect: "no" }),
      target: "_blank",
      rel: "noopener"
    }, w("bdi", {}, r)))))
  );
}

// src/ui/exchange-meeting/mine-panel.ts
var Ru = 3;
function oa(e) {
  let { messages: n, user: t, storage: r, wikiId: o } = e, s = w("div", { class: "ext-localSkills-meeting" }), a = rt(), l = dt(r, o, t.name), i = (f, ...k) => n.text(`localskills-meeting-${f}`, ...k), c = (f, k, h, b, O) => {
    let E = pe(k, t.name), { seek: S, offer: I } = k, L = ut(T({
      user: t.name,
      seek: S,
      offer: I,
      at: En(e, f, k),
      skill: Rn(f, k) || null
    }, h)), [F = "en"] = Fn(Sn(f, t.name), Sn(f, E), f.languages), C = { step: L, language: F, reasons: [], isOpen: !1 }, A = Yt(f, L), P = () => {
      var M;
      return (M = he(e, A).find((D) => D.seek === S && D.offer === I)) != null ? M : k;
    };
    ct({
      context: e,
      loaded: f,
      message: C,
      place: b,
      setBusy: O,
      isKept: l.isKept(S, I),
      renew() {
        return v(this, null, function* () {
          return A = Yt(yield wn(e).catch(() => f), L), N(T({}, C), { isOpen: P().state === "accepted" });
        });
      },
      onTaken(M) {
        l.clear(S, I), p(A, u(A, P(), h, M), P());
      }
    });
  }, u = (f, k, h, b) => {
    let O = pe(k, t.name);
    return B(
      "success",
      w("p", {}, i(`taken-${h.step}`, O, Oe(e, f, Rn(f, k)))),
      k.state === "done" ? w("p", {}, tn(e, k)) : null,
      b.kind === "fault" ? null : w("p", {}, i(b.kind === "sent" ? "message-sent" : "message-unwanted", O))
    );
  }, d = (f, k) => k.length === 0 ? [] : [ta(n, k, (h) => ea({
    context: e,
    loaded: f,
    exchange: h,
    act: (b, O, E) => c(f, h, b, O, E),
    closeSearch(b, O, E) {
      let S = Oe(e, f, b.skill);
      Qs({
        context: e,
        taxonomy: f.taxonomy,
        search: b,
        place: O,
        setBusy: E,
        skillName: S,
        onClosed: () => g(f, h, b)
      });
    },
    draft: {
      read: () => l.read(h.seek, h.offer),
      keep: (b) => l.keep(h.seek, h.offer, b)
    }
  }))], g = (f, k, h) => p(
    N(T({}, f), { records: f.records.map((b) => b === h ? N(T({}, b), { status: "matched" }) : b) }),
    B("success", w("p", {}, i("search-closed", Oe(e, f, h.skill)))),
    k
  ), m = (f, k) => k.length === 0 ? null : w("section", {}, w("h2", {}, f), ...k), x = (f, ...k) => w("details", { class: "ext-localSkills-meeting-folded" }, w("summary", {}, f), ...k), p = (f, k, h = null) => {
    var z;
    let b = he(e, f), { toAnswer: O, toConfirm: E, agreed: S, asked: I, earlier: L } = Rs(b, t.name), F = ({ state: U, seek: j, offer: ge }) => U === "done" && (j === (h == null ? void 0 : h.seek) && ge === h.offer || Jn(f, { seek: j }, t.name) !== null), C = L.filter((U) => !F(U)), A = Ss(e, f), P = /* @__PURE__ */ new Map(), R = O.filter(({ asker: U }) => {
      var j;
      return P.set(U, ((j = P.get(U)) != null ? j : 0) + 1), P.get(U) <= Ru;
    }), M = O.filter((U) => !R.includes(U)), D = O.length + E.length + S.length + I.length + L.length === 0;
    _(
      s,
      k,
      ...tt(e, f),
      ...Ue(r, o, t.name).all().map((U) => pt(e, f, U, null)),
      D ? w("p", {}, i("none")) : null,
      !D && O.length + E.length === 0 ? w("p", { class: "ext-localSkills-meeting-quiet" }, i("none-to-answer")) : null,
      m(i("finished"), d(f, L.filter(F))),
      m(i("to-answer", O.length), [
        ...d(f, R),
        ...M.length === 0 ? [] : [tr(i("more-asked", M.length), () => w("div", {}, ...d(f, M)))]
      ]),
      m(i("to-confirm", E.length), d(f, E)),
      m(i("agreed"), d(f, S)),
      m(i("asked"), d(f, I)),
      C.length === 0 ? null : tr(i("earlier", C.length), () => w("div", {}, ...d(f, C))),
      A.length === 0 ? null : x(i("in-vain", A.length), w("ul", {}, ...A.map(({ step: U, reason: j }) => (
        // Messages used here: all that begin with localskills-meeting-reason-
        w("li", {}, i("in-vain-step", pe(U, t.name), i(`reason-${j}`)))
      )))),
      x(i("wishes"), ra(e, f)),
      w("p", { class: "ext-localSkills-meeting-quiet" }, ot(e, f.reportPage))
    );
    let W = s.firstElementChild;
    a.moveTo((z = W.querySelector(":scope > h2")) != null ? z : W);
  }, y = () => {
    let f = w("p", { role: "status" }, i("loading"));
    _(s, f), a.moveTo(f), wn(e).then((k) => p(k, null)).catch((k) => {
      let h = B(
        "error",
        w("p", {}, i("load-failed")),
        we(k) && k.explanation !== "" ? w("p", { dir: "auto" }, k.explanation) : null,
        G(H(n.text("localskills-save-try-again"), "normal", y))
      );
      _(s, h), a.moveTo(h);
    });
  };
  return { element: s, start: y, focus: a.restore };
}

// src/ui/exchange-meeting/meeting-dialog.ts
var Tu = 680;
function sa(e, n, t) {
  let { messages: r } = e, o = (c) => r.text(c ? "localskills-meeting-ask-title" : "localskills-talk-mine"), s = null;
  class a extends OO.ui.ProcessDialog {
    getSetupProcess(u) {
      return super.getSetupProcess(u).next(() => {
        n === null ? this.showMine() : this.show(!0, Js({
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
      return Tu;
    }
    showMine() {
      this.show(!1, oa(e));
    }
    show(u, d) {
      s = d, this.title.setLabel(o(u)), _(this.$body[0], d.element), d.start();
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
var Ou = "MediaWiki:LocalSkills.json", ln = null;
function aa(e) {
  return ln = ln != null ? ln : e.get({
    action: "query",
    prop: "revisions",
    titles: Ou,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((n) => {
    var r, o, s;
    let { query: { pages: [t] } } = n;
    return xs((s = (o = (r = t == null ? void 0 : t.revisions) == null ? void 0 : r[0]) == null ? void 0 : o.slots.main.content) != null ? s : null).root;
  }, (n) => {
    throw ln = null, n;
  }), ln;
}

// src/ui/messages.ts
function ia(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (a) => String(e.language.convertNumber(a)), o = () => {
    var l, i;
    return (((i = (l = e.language).getSeparatorTransformTable) == null ? void 0 : i.call(l)) || {})["."] || ".";
  }, s = (a, l = 0) => {
    let i = Math.abs(a).toFixed(l), [c, u] = i.split("."), d = a < 0 && Number(i) !== 0 ? "\u2212" : "", g = u === void 0 ? "" : o() + u.split("").map((m) => r(Number(m))).join("");
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
var Au = ["zero", "one", "two", "few", "many", "other"], vu = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function Mu(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function Pu(e, n, t) {
  var c;
  let r = n.find((u) => /^\d+=/.test(u) && parseInt(u, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = n.filter((u) => !/^\d+=/.test(u)), { PluralRules: s } = Intl, a = s === void 0 ? null : new s(t), i = (a === null ? ["one", "other"] : Au.filter((u) => a.resolvedOptions().pluralCategories.includes(u))).indexOf(a === null ? e === 1 ? "one" : "other" : a.select(e));
  return (c = o[Math.min(i, o.length - 1)]) != null ? c : "";
}
function la(e, n, t) {
  let r = Mu(e), o = [e, ...t.languageChain.filter((l) => l !== e)], s = Cs(o), a = (l, i = 0) => s(l, i);
  return {
    language: e,
    languageChain: o,
    direction: wt(e),
    has: (l) => n[l] !== void 0 || t.has(l),
    number: a,
    text(l, ...i) {
      let c = n[l];
      if (c === void 0)
        return t.text(l, ...i);
      let u = (x) => i[Number(x.replace(/\D/g, "")) - 1], d = (x) => x.replace(/\$\d/g, (p) => {
        let y = u(p);
        return y === void 0 ? p : typeof y == "number" ? a(y, $s(y)) : y;
      }), g = "", m = 0;
      return c.replace(vu, (x, p, y, f) => {
        var O, E;
        let [k = "", ...h] = y.split("|"), b = p.toUpperCase() === "PLURAL" ? Pu(Number((O = u(k)) != null ? O : 0), h, r) : (E = h[h.length - 1]) != null ? E : "";
        return g += d(c.slice(m, f)) + d(b), m = f + x.length, "";
      }), g + d(c.slice(m));
    }
  };
}

// src/wiki/action-api/query.ts
function ca(e, n) {
  return xe(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new le(e.read(T(T({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function Be(e, n) {
  return xe(this, null, function* () {
    var r, o, s, a, l, i, c;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var u = ae(ca(e, n)), d, g, m; d = !(g = yield new le(u.next())).done; d = !1) {
        let x = g.value;
        for (let p of (o = (r = x.query) == null ? void 0 : r.pages) != null ? o : []) {
          let y = (s = p.pageid) != null ? s : p.title, f = t.get(y), k = [...(a = f == null ? void 0 : f.revisions) != null ? a : [], ...(l = p.revisions) != null ? l : []], h = [...(i = f == null ? void 0 : f.redirects) != null ? i : [], ...(c = p.redirects) != null ? c : []];
          t.set(y, N(T(T({}, f), p), { revisions: k, redirects: h }));
        }
        x.batchcomplete === !0 && (yield* ke(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (g) {
      m = [g];
    } finally {
      try {
        d && (g = u.return) && (yield new le(g.call(u)));
      } finally {
        if (m)
          throw m[0];
      }
    }
    yield* ke(t.values());
  });
}
function gt(e, n, t) {
  return xe(this, null, function* () {
    var r, o;
    try {
      for (var s = ae(ca(e, T({ list: n }, t))), a, l, i; a = !(l = yield new le(s.next())).done; a = !1) {
        let c = l.value;
        yield* ke((o = (r = c.query) == null ? void 0 : r[n]) != null ? o : []);
      }
    } catch (l) {
      i = [l];
    } finally {
      try {
        a && (l = s.return) && (yield new le(l.call(s)));
      } finally {
        if (i)
          throw i[0];
      }
    }
  });
}
function ua(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: o }) => [r, o]));
}
function mt(e, n, t) {
  return v(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let o = 0; o < n.length; o += r)
      yield t(n.slice(o, o + r));
  });
}

// src/wiki/action-api/site-info.ts
function da(e) {
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
      language: ga(n.general.lang, yield pa(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function pa(e, n) {
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
function ga(e, n) {
  var r, o;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (o = t == null ? void 0 : t.dir) != null ? o : "ltr" };
}
function ma(e) {
  let n = null;
  return (t) => v(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, pa(e, Array.from(r)))) };
    }
    return n.codes.add(t), ga(t, yield n.languages);
  });
}
function fa(e, n) {
  let t = (o) => o.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [o, s] of r === -1 ? [] : n)
    if (o !== 0 && s.some((a) => t(a) === t(e.slice(0, r))))
      return { namespace: o, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var rr = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, cn = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, Lu = 2, Nu = 6e4, Fu = 5, Iu = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function ft(e) {
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
function ya(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: ft(n)
  };
}
function ha(e) {
  let n = null, t = () => (n != null || (n = da(e).catch((u) => {
    throw n = null, u;
  })), n);
  function r(u) {
    return v(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield mt(e, [...new Set(u)], (g) => v(null, null, function* () {
        let m = new Map(g.map((h) => [h, h])), x = /* @__PURE__ */ new Map();
        try {
          for (var p = ae(Be(N(T({}, e), {
            read: (b) => v(null, null, function* () {
              let O = yield e.read(b);
              return ua(O).forEach((E, S) => m.set(S, E)), O;
            })
          }), T({ titles: g, prop: ["revisions", "info"] }, cn))), y, f, k; y = !(f = yield p.next()).done; y = !1) {
            let h = f.value;
            let b = ya(h);
            b !== null && x.set(b.title, b);
          }
        } catch (f) {
          k = [f];
        } finally {
          try {
            y && (f = p.return) && (yield f.call(p));
          } finally {
            if (k)
              throw k[0];
          }
        }
        for (let [h, b] of m) {
          let O = x.get(b);
          O !== void 0 && d.set(h, O);
        }
      })), d;
    });
  }
  function o(u, d) {
    return v(this, null, function* () {
      let { namespace: g, rest: m } = fa(u, (yield t()).namespaces), x = d ? "g" : "";
      return { [`${x}apnamespace`]: g, [`${x}apprefix`]: m };
    });
  }
  function s(u) {
    return xe(this, null, function* () {
      try {
        for (var d = ae(Be(e, T(N(T({}, u), { prop: ["revisions", "info"] }), cn))), g, m, x; g = !(m = yield new le(d.next())).done; g = !1) {
          let p = m.value;
          let y = ya(p);
          y !== null && (yield y);
        }
      } catch (m) {
        x = [m];
      } finally {
        try {
          g && (m = d.return) && (yield new le(m.call(d)));
        } finally {
          if (x)
            throw x[0];
        }
      }
    });
  }
  function a(u) {
    return xe(this, null, function* () {
      yield* ke(s(T({ generator: "allpages", gaplimit: "max" }, yield new le(o(u, !0)))));
    });
  }
  function l(u) {
    return xe(this, null, function* () {
      for (let d of u)
        yield* ke(s({ generator: "embeddedin", geititle: d, geinamespace: Lu, geilimit: "max" }));
    });
  }
  function i(u, d, g) {
    return v(this, null, function* () {
      var x, p, y, f;
      let { query: m } = yield e.read(T({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (f = (y = (p = (x = m == null ? void 0 : m.pages) == null ? void 0 : x[0]) == null ? void 0 : p.revisions) == null ? void 0 : y.map(ft)) != null ? f : [];
    });
  }
  let c = (u, d) => v(null, null, function* () {
    var g;
    return (g = (yield i(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: t,
    languageInfo: ma(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => v(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield mt(e, u, (m) => v(null, null, function* () {
        try {
          for (var x = ae(Be(e, {
            titles: m,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), p, y, f; p = !(y = yield x.next()).done; p = !1) {
            let { title: k, templates: h = [] } = y.value;
            h.length > 0 && g.add(k);
          }
        } catch (y) {
          f = [y];
        } finally {
          try {
            p && (y = x.return) && (yield y.call(x));
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
      return xe(this, null, function* () {
        yield* ke(a(u)), yield* ke(l(d));
      });
    },
    childrenBelow: (u) => v(null, null, function* () {
      var y, f, k;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: m } = yield o(u, !1), x = m.replace(/ /g, "_"), p = g === 0 ? "" : `${(f = (y = (yield t()).namespaces.get(g)) == null ? void 0 : y[0]) != null ? f : ""}:`;
      for (let h = x; h !== void 0; ) {
        let b = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: m,
          apfrom: h,
          aplimit: "max"
        });
        h = (k = b.continue) == null ? void 0 : k.apcontinue;
        for (let { title: O } of b.query.allpages) {
          let [E, ...S] = O.slice(p.length + m.length).split("/");
          d.add(E != null ? E : ""), S.length > 0 && h !== void 0 && h.startsWith(`${x}${E != null ? E : ""}/`) && (h = `${x}${E != null ? E : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => v(null, null, function* () {
      var g, m;
      let d = [];
      try {
        for (var x = ae(Be(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), p, y, f; p = !(y = yield x.next()).done; p = !1) {
          let k = y.value;
          d.push(...(m = (g = k.redirects) == null ? void 0 : g.map((h) => h.title)) != null ? m : []);
        }
      } catch (y) {
        f = [y];
      } finally {
        try {
          p && (y = x.return) && (yield y.call(x));
        } finally {
          if (f)
            throw f[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => v(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield mt(e, u, (m) => v(null, null, function* () {
        var x;
        try {
          for (var p = ae(Be(e, T({
            revids: m,
            prop: "revisions"
          }, d === "with-texts" ? cn : rr))), y, f, k; y = !(f = yield p.next()).done; y = !1) {
            let h = f.value;
            (x = h.revisions) == null || x.forEach((b) => g.set(b.revid, ft(b)));
          }
        } catch (f) {
          k = [f];
        } finally {
          try {
            y && (f = p.return) && (yield f.call(p));
          } finally {
            if (k)
              throw k[0];
          }
        }
      })), g;
    }),
    firstRevision: (u) => c(u, T({ rvdir: "newer" }, rr)),
    newestRevisionBy: (u, d) => c(u, T({ rvuser: d }, cn)),
    revisionsAfter: (u, d) => v(null, null, function* () {
      let g = [];
      try {
        for (var m = ae(Be(e, T({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, rr))), x, p, y; x = !(p = yield m.next()).done; x = !1) {
          let { revisions: f = [] } = p.value;
          g.push(...f.filter(({ revid: k }) => k !== d).map(ft));
        }
      } catch (p) {
        y = [p];
      } finally {
        try {
          x && (p = m.return) && (yield p.call(m));
        } finally {
          if (y)
            throw y[0];
        }
      }
      return g;
    }),
    revisionsBySince: (u, d, g) => i(u, Fu, T({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, cn)),
    movesAround: (g) => v(null, [g], function* ({ timestamp: u, user: d }) {
      var x;
      let m = [];
      try {
        for (var p = ae(gt(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + Nu).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), y, f, k; y = !(f = yield p.next()).done; y = !1) {
          let h = f.value;
          (d === null || h.user === void 0 || h.user === d) && m.push((x = h.title) != null ? x : null);
        }
      } catch (f) {
        k = [f];
      } finally {
        try {
          y && (f = p.return) && (yield f.call(p));
        } finally {
          if (k)
            throw k[0];
        }
      }
      return m;
    }),
    revisionsBy: (u, d, g) => i(u, g, T({ rvuser: d }, cn)),
    recombinedPagesSince: (u) => v(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let f of Iu)
        try {
          for (var m = ae(gt(e, "logevents", N(T({}, f), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), x, p, y; x = !(p = yield m.next()).done; x = !1) {
            let { title: k, logpage: h, params: b } = p.value;
            h !== void 0 && h !== 0 && d.add(h), [k, b == null ? void 0 : b.dest_title].forEach((O) => O !== void 0 && g.add(O));
          }
        } catch (p) {
          y = [p];
        } finally {
          try {
            x && (p = m.return) && (yield p.call(m));
          } finally {
            if (y)
              throw y[0];
          }
        }
      return { pageIds: d, titles: g };
    }),
    renamesSince: (u) => v(null, null, function* () {
      var g;
      let d = [];
      try {
        for (var m = ae(gt(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), x, p, y; x = !(p = yield m.next()).done; x = !1) {
          let f = p.value;
          let { olduser: k, newuser: h } = (g = f.params) != null ? g : {};
          k !== void 0 && h !== void 0 && f.timestamp !== void 0 && d.push({ from: k, to: h, timestamp: f.timestamp });
        }
      } catch (p) {
        y = [p];
      } finally {
        try {
          x && (p = m.return) && (yield p.call(m));
        } finally {
          if (y)
            throw y[0];
        }
      }
      return d;
    })
  };
}

// src/core/exchange/own-pages.ts
function xa(e, n, t) {
  return [e, `${n}:${t}/LocalSkills`, `${n}:${t}`];
}

// src/wiki/counting/page-histories.ts
function Cu(e, n) {
  return v(this, null, function* () {
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
function $u({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function Du(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function _u(e, n, t, r) {
  return v(this, null, function* () {
    let { pageIds: o, titles: s } = yield n.recombinedPagesSince(r);
    for (let a of t) {
      let { pageId: l, title: i } = a.page;
      (o.has(l) || s.has(i)) && (a.isRecombined = !0, a.first = yield e.firstRevision(i));
    }
  });
}
function yt(e, n, t = null) {
  return v(this, null, function* () {
    let r = n.map((s) => ({
      page: s,
      known: s.history === void 0 ? [s.latest] : s.history.slice(),
      first: $u(s),
      isRecombined: !1
    }));
    yield Cu(e, r);
    let o = t === null ? void 0 : Du(r.filter(({ page: s }) => s.history === void 0));
    return t !== null && o !== void 0 && (yield _u(e, t, r, o)), r.filter((s) => s.first !== null);
  });
}
function ka(e, n) {
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
function ht({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function or(e, n, t) {
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
function xt(e, n) {
  return v(this, null, function* () {
    var a, l;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), o = (a = t.get(10)) != null ? a : ["Template"], s = {};
    for (let i of n)
      for (let c of yield e.redirectsTo(`${(l = o[0]) != null ? l : "Template"}:${i}`))
        s[c.slice(c.indexOf(":") + 1)] = i;
    return Dt({ templates: n, redirects: s, templateNamespaces: o, extensionTags: r });
  });
}

// src/wiki/exchange/doubted-words.ts
function ba(s, a, l, i) {
  return v(this, arguments, function* ({ source: e, titles: n }, t, r, o) {
    let c = yield ka(e, t), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (y, f, k) => v(null, null, function* () {
      var h, b;
      for (let [O, E] of Array.from(f.entries())) {
        let S = (h = f[O + 1]) != null ? h : k, I = (b = E.sha1) != null ? b : null;
        if (I !== null && I === S.sha1 && E.parentId === S.id && E.user !== y && (yield e.movesAround(E)).some((F) => F === null || Qe(F, n.root, u) !== y))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map();
    for (let [y, f] of Array.from(c)) {
      let k = t.get(y), h = f.filter(({ user: b }) => b === null);
      (yield d(r(y), f, k)) ? g.set(y, { doubt: "moved", believed: null }) : h.length > 0 && m.set(y, h);
    }
    let x = Array.from(m.values()).reduce((y, f) => y.concat(f.filter(({ text: k }) => k === null).map(({ id: k }) => k)), []), p = x.length === 0 ? null : yield e.revisions(x, "with-texts");
    return m.forEach((y, f) => {
      let k = t.get(f), h = y.reduce((b, { id: O, text: E }) => {
        var S, I;
        return b === null ? null : lt(b, o((I = E != null ? E : (S = p == null ? void 0 : p.get(O)) == null ? void 0 : S.text) != null ? I : ""), o);
      }, k.text);
      h !== k.text && g.set(f, { doubt: "hidden", believed: h === null ? null : N(T({}, k), { text: h }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var Hu = 5, Uu = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function wa(e, n, t) {
  return v(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map(), s = n.map((a) => ({ origin: a, there: a }));
    for (let a = 0; s.length > 0 && a < Hu; a++) {
      let l = s.filter(({ there: { first: x } }) => x.text === null).map(({ there: { first: x } }) => x.id), i = l.length === 0 ? null : yield e.revisions(l, "with-texts"), c = /* @__PURE__ */ new Map();
      if (s.forEach(({ origin: x, there: { first: p } }) => {
        var f, k, h, b;
        let y = (b = Uu.exec(((h = (k = p.text) != null ? k : (f = i == null ? void 0 : i.get(p.id)) == null ? void 0 : f.text) != null ? h : "").slice(0, 1e3))) == null ? void 0 : b[1];
        y !== void 0 && (c.set(x, y.replace(/_/g, " ").trim()), r.add(x));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield yt(e, Array.from(u.values()).map((x) => N(T({}, x), { pageId: 0 }))), g = new Map(d.map((x) => [x.page.title, x])), m = [];
      c.forEach((x, p) => {
        let y = g.get(x);
        y !== void 0 && ht(y, t(p)) ? o.set(p, y) : y !== void 0 && m.push({ origin: p, there: y });
      }), s = m;
    }
    return { redirects: r, moved: o };
  });
}

// src/wiki/exchange/read-person.ts
var Bu = ["decline", "withdraw"];
function Ea(e, n, t, r) {
  var m, x, p;
  let o = n.slice().sort((y, f) => ne(y.title, f.title)), s = [], a = [], l = [], i = (y, f, k, h) => {
    on(f, e, k == null ? void 0 : k.timestamp).forEach(({ step: b }) => {
      var O;
      b !== null && h(b) && a.push({ step: b, title: y, savedAt: (O = k == null ? void 0 : k.timestamp) != null ? O : b.at });
    });
  }, c = (y) => y.filter(({ template: f }) => f === He).forEach((f) => l.push(f));
  for (let { title: y, own: f, optOuts: k, refused: h } of o) {
    let b = t((m = f == null ? void 0 : f.text) != null ? m : "");
    b.forEach((S) => s.push({ title: y, call: S })), i(y, b, f, () => !0), c(b), c(t((x = k == null ? void 0 : k.text) != null ? x : ""));
    let O = t((p = h == null ? void 0 : h.text) != null ? p : ""), E = O.length === 0 ? [] : a.map(({ step: S }) => JSON.stringify(S));
    i(y, O, h, (S) => Bu.includes(S.step) && !E.includes(JSON.stringify(S))), c(O);
  }
  let u = Ns(a), d = s.filter(({ call: { template: y } }) => y === ce.offer || y === ce.seek);
  return { person: {
    user: e,
    pages: o,
    readings: De(d.map(({ call: y }) => y), e, r).map((y, f) => N(T({}, y), { title: d[f].title })),
    steps: u.map(({ step: y }) => y),
    stepsBeyond: a.length - u.length,
    preferences: l
  }, placed: u };
}

// src/core/exchange/steps/doubted-times.ts
function Sa(e) {
  let n = e.reduce((s, { savedAt: a }) => a > s ? a : s, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((s) => {
    let a = `${s.step.seek}
${s.step.offer}`, l = t.get(a);
    l === void 0 ? t.set(a, [s]) : l.push(s);
  });
  let r = (s) => jn(s, { date: n }).some(({ state: a }) => a === "accepted"), o = [];
  return t.forEach((s) => {
    let a = s.filter(({ step: c, savedAt: u }) => c.at < u);
    if (a.length === 0 || !r(s.map(({ step: c }) => c)))
      return;
    let l = new Set(s.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), i = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && l.size > 1;
    Z(s[0].step).forEach((c) => {
      let u = a.filter((d) => d.step.user === c && i(d));
      u.length > 0 && !r(s.map((d) => u.includes(d) ? N(T({}, d.step), { at: d.savedAt }) : d.step)) && o.push(...u);
    });
  }), o;
}

// src/wiki/exchange/step-times.ts
function Ra(e, n, t) {
  return v(this, null, function* () {
    var o;
    let r = /* @__PURE__ */ new Map();
    for (let { step: s, title: a, savedAt: l } of Sa(n)) {
      let i = JSON.stringify(s), u = (yield e.revisionsBySince(a, s.user, s.at)).find(({ text: g }) => on(t(g != null ? g : ""), s.user).some(({ step: m }) => JSON.stringify(m) === i)), d = (o = u == null ? void 0 : u.timestamp) != null ? o : l;
      d !== s.at && r.set(s, N(T({}, s), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function Wu({ titles: e }, n, t) {
  var o;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = Ln(Re((o = n == null ? void 0 : n.latest.text) != null ? o : "").value);
  return T({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function Ta(r, o) {
  return v(this, arguments, function* (e, n, t = {}) {
    var x, p;
    let { source: s, titles: a } = e, l = (p = (x = (yield s.siteInfo()).namespaces.get(2)) == null ? void 0 : x[0]) != null ? p : "User", i = (y) => xa(a.people(y), l, ye(y)), c = new Map(yield s.readPages(
      n.reduce((y, f) => y.concat(i(f)), [a.skills()])
    )), u = c.get(a.skills());
    c.delete(a.skills());
    let d = Array.from(c.values()).map((y) => N(T({}, y), { pageId: 0 })), g = yield qu(e, d, Wu(e, u, t)), m = /* @__PURE__ */ new Set();
    return g.people.forEach((y) => y.pages.filter(({ isMadeByOther: f }) => f).forEach(({ title: f }) => m.add(f))), N(T({}, g), { ownPages: new Map(n.map((y) => {
      var f;
      return [ye(y), (f = i(y).find((k) => !m.has(k))) != null ? f : null];
    })) });
  });
}
function qu(o, s, a) {
  return v(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var A, P;
    let l = yield xt(e, Vn), i = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let R of t) {
      let M = Qe(R.title, n.root, i);
      M !== null && c.set(R, M);
    }
    let u = yield yt(e, Array.from(c.keys())), d = ({ page: R }) => c.get(R), g = yield or(e, u, d), m = (R) => ht(R, d(R)), { redirects: x, moved: p } = yield wa(e, u.filter((R) => !m(R)), d), y = new Set(u.filter(m).map(({ page: R }) => R.title)), f = /* @__PURE__ */ new Map();
    p.forEach((R, M) => {
      y.has(R.page.title) || f.set(R, d(M));
    });
    let k = yield or(
      e,
      Array.from(f.keys()),
      (R) => {
        var M;
        return (M = f.get(R)) != null ? M : null;
      }
    ), h = yield ba(
      { source: e, titles: n },
      new Map(Array.from(g).filter(([R]) => m(R))),
      d,
      l
    ), b = (R) => {
      var re, ie, Ae, Ne, Fe;
      let { page: { title: M, latest: D } } = R, W = !m(R), z = (re = g.get(R)) != null ? re : null, U = h.get(R), j = W ? null : U === void 0 ? z : U.believed, ge = p.get(R), J = j !== null && j.id === D.id ? [] : l((ie = D.text) != null ? ie : "");
      return {
        title: M,
        latest: D,
        own: j,
        isMadeByOther: W,
        doubt: (Ae = U == null ? void 0 : U.doubt) != null ? Ae : null,
        optOuts: W ? z : null,
        refused: U !== void 0 ? z : ge === void 0 ? null : (Ne = k.get(ge)) != null ? Ne : null,
        isStrangers: W && (J.length > 0 || x.has(R)),
        isChangedByOthers: !W && (j == null ? void 0 : j.id) !== D.id && !sn(l((Fe = j == null ? void 0 : j.text) != null ? Fe : ""), J)
      };
    }, O = /* @__PURE__ */ new Map();
    for (let R of u) {
      let M = d(R);
      O.set(M, [...(A = O.get(M)) != null ? A : [], R]);
    }
    let E = /* @__PURE__ */ new Map(), S = [], I = [], L = [];
    for (let R of Array.from(O.keys()).sort(ne)) {
      let M;
      try {
        M = Ea(R, ((P = O.get(R)) != null ? P : []).map(b), l, r);
      } catch (D) {
        S.push({ user: R, error: D });
        continue;
      }
      E.set(R, M.person), M.person.readings.forEach(({ record: D }) => {
        D !== null && I.push(D);
      }), M.placed.forEach((D) => L.push(D));
    }
    let F = yield Ra(e, L, l), C = (R) => {
      var M;
      return (M = F.get(R)) != null ? M : R;
    };
    return F.size > 0 && E.forEach((R, M) => E.set(M, N(T({}, R), { steps: R.steps.map(C) }))), { people: E, unread: S, records: I, steps: L.map(({ step: R }) => C(R)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/save-fault-reason.ts
var Oa = {
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
}, Gu = new Map(
  Object.keys(Oa).reduce(
    (e, n) => e.concat(Oa[n].map((t) => [t, n])),
    []
  )
), ju = [
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
function sr(e) {
  let n = e.map((t) => Gu.get(t) || "other");
  return ju.find((t) => n.includes(t)) || "other";
}
function Aa(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function kt(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var va = 50;
function un(e, n) {
  var a;
  if (e === "http" || e === "ok-but-empty") {
    let l = ((a = n == null ? void 0 : n.xhr) == null ? void 0 : a.status) || 0, i = Aa(l);
    return new te(i, i === "other" ? `HTTP ${l}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((l) => l.html || "").filter((l) => l !== "").join("<hr>"), o = t.map((l) => l.html ? kt(l.html) : l.text || l.code), s = t.map((l) => {
    var i;
    return (i = l.data) == null ? void 0 : i.readonlyreason;
  }).find((l) => l);
  return s ? new te("read-only", s, { code: e }) : new te(
    sr(t.length ? t.map((l) => l.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function zu(e) {
  let n = e.question || "";
  return {
    id: e.id !== void 0 && (n !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? kt(n) : n,
    imageUrl: e.url || null
  };
}
function ar(e, n) {
  let t = e.edit;
  if (!t)
    throw new te("other", "");
  if (t.captcha)
    throw new te("captcha", "", { captcha: zu(t.captcha), code: "captcha" });
  if (t.result !== "Success") {
    let o = t.warning || "";
    throw new te(
      sr(t.code ? [t.code] : []),
      o === "" ? t.info || "" : kt(o),
      o === "" ? {} : { html: o }
    );
  }
  let { oldrevid: r } = t;
  return T({
    revision: t.newrevid || n,
    changed: t.nochange !== !0
  }, r && n !== 0 && r !== n ? { mergedWith: r } : {});
}
function Vu(e, n) {
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
function Ma(e) {
  let { api: n, user: t, language: r } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, s = (d) => new Promise((g, m) => {
    d.then(g, (...x) => {
      m(un(String(x[0]), x[1]));
    });
  }), a = (d, g) => v(null, null, function* () {
    let { query: m = {} } = yield s(n.get(T(N(T({}, o), { action: "query", titles: d.slice() }), g))), x = new Map((m.normalized || []).map(({ from: y, to: f }) => [y, f])), p = new Map((m.pages || []).map((y) => [y.title, y]));
    return new Map(d.reduce((y, f) => {
      let k = p.get(x.get(f) || f);
      return k ? y.concat([[f, k]]) : y;
    }, []));
  }), l = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, i = (d) => {
    let g = [];
    return d.forEach((m, x) => {
      let p = m.revisions && m.revisions[0];
      p && g.push([x, Vu(m, p)]);
    }), g;
  }, c = (d) => v(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield s(
      n.get(N(T({}, o), { action: "query", meta: "babel", babuser: d }))
    ), m = "N54321";
    return Object.keys(g).map((x) => [x, g[x]]).filter(([, x]) => x !== "0").sort(([, x], [, p]) => m.indexOf(x) - m.indexOf(p));
  });
  return {
    readPages(d) {
      return v(this, null, function* () {
        let g = Array.from(new Set(d)), m = [];
        for (let p = 0; p < g.length; p += va)
          m.push(a(g.slice(p, p + va), l).then(i));
        let x = yield Promise.all(m);
        return new Map(x.reduce((p, y) => p.concat(y), []));
      });
    },
    readForEditing(d, g) {
      return v(this, null, function* () {
        let m = yield a(d, N(T({}, l), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), x = m.get(g), [p, ...y] = x && x.actions && x.actions[x.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(i(m)),
          refusal: p ? un(p.code, { errors: [p].concat(y) }) : null
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
        return (yield Promise.all(d.map((y) => v(null, [y], function* ({ title: x, latest: p }) {
          var k, h;
          let f = p.parentId === 0 ? p : (h = (k = (yield a([x], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(x)) == null ? void 0 : k.revisions) == null ? void 0 : h.map(({ user: b, userid: O }) => ({ user: b, userId: O }))[0];
          return [x, f === void 0 || f.user !== g || f.userId === 0];
        })))).filter(([, x]) => x).map(([x]) => x);
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
        let g = yield s(n.postWithToken("csrf", T(T(T(T(T(N(T({}, o), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })));
        return ar(g, d.baseRevision);
      });
    }
  };
}

// src/wiki/browser/person-words.ts
function Pa(e) {
  let n = null;
  return () => v(null, null, function* () {
    n = n != null ? n : xt(e, Vn).catch((r) => {
      throw n = null, r;
    });
    let t = yield n;
    return (r) => t(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function Ku(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function La(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = Ku(r));
  return n;
}

// src/wiki/browser/reading-api.ts
var Yu = 6e3, Xu = 6e4, Ju = 5, Qu = 3;
function Zu(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function ed({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? Ju : e === "offline" ? Qu : 1;
}
function Na(e) {
  let { api: n, language: t, onWait: r, firstWait: o = 1e3 } = e, s = !1, a = null, l = Promise.resolve(), i = null, c = (m, x) => {
    let p = x ? (
      // Tells servers in several places that any of them may answer.
      n.post(m, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(m);
    return new Promise((y, f) => {
      p.then(y, (...k) => {
        var E;
        let [h, b, , O] = k;
        f({ fault: un(String(h), b), retryAfter: Zu((E = b == null ? void 0 : b.xhr) != null ? E : O) });
      });
    });
  }, u = (m) => new Promise((x) => {
    let p = setTimeout(x, m);
    a = () => {
      clearTimeout(p), x();
    };
  });
  function d(m, x) {
    return v(this, null, function* () {
      for (let p = 1; ; p++) {
        if (s)
          throw new te("other", "", { code: "cancelled" });
        try {
          return yield c(m, x);
        } catch (y) {
          let { fault: f, retryAfter: k } = y, h = Math.max(k != null ? k : 0, o * 2 ** (p - 1));
          if (s || p >= ed(f) || h > Xu)
            throw f;
          r(h), yield u(h);
        }
      }
    });
  }
  function g(m, x) {
    let p = La(T({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, m)), y = new URLSearchParams(p).toString().length > Yu, f = l.then(() => d(p, x || y));
    return l = f.catch(() => {
    }), f;
  }
  return {
    batchSize() {
      return i = i != null ? i : Promise.resolve(e.rights()).then((m) => m.includes("apihighlimits") ? 500 : 50, () => 50), i;
    },
    read: (m) => g(m, !1),
    post: (m) => g(m, !0),
    badAnswer: (m) => new te("other", m),
    cancel() {
      s = !0, n.abort(), a == null || a();
    }
  };
}

// src/wiki/browser/meeting-wiki.ts
var nd = 5e3;
function Fa(e) {
  let { api: n, user: t, language: r, titles: o, rights: s } = e, { readPages: a, save: l, spokenLanguages: i } = Ma(e), c = Na({ api: n, language: r, rights: s, onWait: () => {
  } }), u = ha(c);
  return {
    readPages: a,
    save: l,
    spokenLanguages: i,
    readPeople: (g) => Ta({ source: u, titles: o }, g),
    templateReader: Pa(u),
    peopleLinkingTo(g) {
      return v(this, null, function* () {
        var f, k;
        let { namespaces: m } = yield u.siteInfo(), x = /* @__PURE__ */ new Set(), p = 0, y = {};
        for (; y !== void 0 && p < nd; ) {
          let h = yield c.read(T({
            action: "query",
            list: "backlinks",
            bltitle: o.people(g),
            blfilterredir: "nonredirects",
            bllimit: "max"
          }, y)), b = (k = (f = h.query) == null ? void 0 : f.backlinks) != null ? k : [];
          p += b.length, b.forEach(({ title: O }) => {
            let E = Qe(O, o.root, m.get(2));
            E !== null && E !== g && x.add(E);
          }), y = h.continue;
        }
        return Array.from(x);
      });
    },
    accountStates(g) {
      return v(this, null, function* () {
        var x, p;
        let m = yield c.read({ action: "query", list: "users", ususers: g.slice(), usprop: "blockinfo" });
        return new Map(((p = (x = m.query) == null ? void 0 : x.users) != null ? p : []).map(
          ({ name: y, missing: f, invalid: k, blockid: h, blockpartial: b }) => [y, f || k ? "missing" : h !== void 0 && !b ? "blocked" : "active"]
        ));
      });
    },
    addSection: ({ title: g, heading: m, text: x }, p = {}) => new Promise((y, f) => {
      n.postWithToken("csrf", T(T({
        formatversion: 2,
        errorformat: "html",
        errorlang: r,
        errorsuselocal: !0,
        action: "edit",
        title: g,
        section: "new",
        sectiontitle: X(m),
        text: x,
        // Who has turned their talk page into a redirect wants to be written to where it leads.
        redirect: !0
      }, p.captcha ? { captchaid: p.captcha.id, captchaword: p.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })).then((h) => y(h), (...h) => {
        f(un(String(h[0]), h[1]));
      });
    }).then((y) => ar(y, 0)),
    time() {
      return v(this, null, function* () {
        let { curtimestamp: g } = yield c.read({ action: "query", curtimestamp: !0 });
        return new Date(g != null ? g : "");
      });
    }
  };
}

// src/extension/account.ts
function Ia(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// src/extension/language-names.ts
function Ca(e) {
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
var $a = { year: "numeric", month: "long", day: "numeric" }, Fb = N(T({}, $a), { hour: "numeric", minute: "2-digit" }), Da = N(T({}, $a), { timeZone: "UTC" });
function _a(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(On([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/meeting-context.ts
function Ha(e, n, t) {
  let r = ia(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = document.documentElement.lang || "en", s = br(e);
  return {
    wiki: Fa({
      api: new mw.Api(),
      user: n,
      language: r.language,
      titles: s,
      rights: () => mw.user.getRights()
    }),
    titles: s,
    messages: r,
    user: Ia(n),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (a, l) => mw.util.getUrl(a, l),
    formatDate: (a, l) => _a(Da, l != null ? l : o)(a),
    languageName: (a, l) => Ca(l != null ? l : o)(a),
    messagesIn: (a) => v(null, null, function* () {
      return a === r.language ? r : la(a, yield t(a), r);
    })
  };
}

// src/extension/load-texts.ts
var Ua = (e) => v(null, null, function* () {
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
function Ba(e = Ua) {
  let n = !1, t = (r, o) => {
    let s = mw.user.getName();
    if (n || s === null)
      return;
    n = !0;
    let a = () => {
      n = !1, o.focus();
    };
    aa(new mw.Api()).then((l) => {
      sa(Ha(l, s, e), r, a);
    }, () => {
      mw.notify(mw.msg("localskills-start-meeting-failed"), { type: "error" }), a();
    });
  };
  mw.hook("localSkills.ask").add((r) => t(r, r.opener)), mw.hook("localSkills.myExchanges").add(({ opener: r }) => t(null, r));
}

// src/extension/meeting.ts
Ba();
