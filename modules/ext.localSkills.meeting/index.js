// Built from src/extension/meeting.ts by `npm run build`. Change the source, not this file.
"use strict";
var Ia = Object.defineProperty, $a = Object.defineProperties;
var Ca = Object.getOwnPropertyDescriptors;
var On = Object.getOwnPropertySymbols;
var ir = Object.prototype.hasOwnProperty, lr = Object.prototype.propertyIsEnumerable;
var He = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), kt = (e) => {
  throw TypeError(e);
};
var ar = (e, n, t) => n in e ? Ia(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, T = (e, n) => {
  for (var t in n || (n = {}))
    ir.call(n, t) && ar(e, t, n[t]);
  if (On)
    for (var t of On(n))
      lr.call(n, t) && ar(e, t, n[t]);
  return e;
}, N = (e, n) => $a(e, Ca(n));
var cr = (e, n) => {
  var t = {};
  for (var r in e)
    ir.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && On)
    for (var r of On(e))
      n.indexOf(r) < 0 && lr.call(e, r) && (t[r] = e[r]);
  return t;
};
var Da = (e, n, t) => n.has(e) || kt("Cannot " + t);
var ur = (e, n, t) => n.has(e) ? kt("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t);
var Ne = (e, n, t) => (Da(e, n, "access private method"), t);
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
}), le = function(e, n) {
  this[0] = e, this[1] = n;
}, xe = (e, n, t) => {
  var r = (l, i, c, u) => {
    try {
      var d = t[l](i), p = (i = d.value) instanceof le, m = d.done;
      Promise.resolve(p ? i[0] : i).then((y) => p ? r(l === "return" ? l : "next", i[1] ? { done: y.done, value: y.value } : y, c, u) : c({ value: y, done: m })).catch((y) => r("throw", y, c, u));
    } catch (y) {
      u(y);
    }
  }, o = (l, i, c, u) => a[l] = (d) => (i = new Promise((p, m, y) => (y = () => r(l, d, p, m), s ? s.then(y) : y())), u = () => s === c && (s = 0), s = c = i.then(u, u), i), s, a = {};
  return t = t.apply(e, n), a[He("asyncIterator")] = () => a, o("next"), o("throw"), o("return"), a;
}, ke = (e) => {
  var n = e[He("asyncIterator")], t = !1, r, o = {};
  return n == null ? (n = e[He("iterator")](), r = (s) => o[s] = (a) => n[s](a)) : (n = n.call(e), r = (s) => o[s] = (a) => {
    if (t) {
      if (t = !1, s === "throw") throw a;
      return a;
    }
    return t = !0, {
      done: !1,
      value: new le(new Promise((l) => {
        var i = n[s](a);
        i instanceof Object || kt("Object expected"), l(i);
      }), 1)
    };
  }), o[He("iterator")] = () => o, r("next"), "throw" in n ? r("throw") : o.throw = (s) => {
    throw s;
  }, "return" in n && r("return"), o;
}, ae = (e, n, t) => (n = e[He("asyncIterator")]) ? n.call(e) : (e = e[He("iterator")](), n = {}, t = (r, o) => (o = e[r]) && (n[r] = (s) => new Promise((a, l, i) => (s = o.call(e, s), i = s.done, Promise.resolve(s.value).then((c) => a({ value: c, done: i }), l)))), t("next"), t("return"), n);

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
function Q(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Fe = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function dr(e) {
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
    (r === "default" || Fe.test(r)) && typeof o == "string" && o.trim() !== "" && (t[r] = o);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/exchange/language-proficiency.ts
var gr = 6, _a = /^(.+)-([0-5n])$/i, pr = /^(.+)-(?:.|\d\d)$/;
function mr(e) {
  var t;
  let n = (t = pr.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && ue(e) === null && Fe.test(n);
}
function ue(e) {
  var o;
  let n = _a.exec(e), t = ((o = n == null ? void 0 : n[1]) != null ? o : e).toLowerCase();
  if (!Fe.test(t) || pr.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? gr : Number(r) };
}
function fr(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === gr ? "N" : t}`;
}
function yr(e, n) {
  let t = (o) => o.map(ue).filter((s) => s !== null && s.proficiency !== 0).map(({ code: s }) => Be(s)), r = t(n);
  return t(e).some((o) => r.includes(o));
}
var Ua = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function Be(e) {
  var n, t;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (t = (n = Ua.exec(e)) == null ? void 0 : n[1]) != null ? t : e;
}

// src/core/json/fault.ts
function me(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function z(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}

// src/core/pages.ts
var ve = "LocalSkills", An = "MediaWiki:LocalSkills.json", fe = /^[a-z0-9-]{1,48}$/;
function xr(e = ve) {
  let n = e.replace(/_/g, " ").trim(), t = (i) => `${n}/Survey/${i}`, [r, o] = ["", null], s = (i) => (i !== o && ([r, o] = [`${t(i)}/Answers/`, i]), r), a = `${n}/People/`, l = (i, c) => `${n}/${i}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (i) => `${t(i)}/definition.json`,
    answersPrefix: s,
    answer: (i, c) => s(i) + kr(c),
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
    personOf: (i) => hr(a, i),
    surveyIdOf: (i) => {
      let c = `${n}/Survey/`, u = i.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return fe.test(d) ? d : null;
    },
    answererOf: (i, c) => hr(s(i), c)
  };
}
function kr(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function hr(e, n) {
  let t = kr(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/localized-text.ts
function br(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), s = n.languageChain.find((c) => r.includes(c) || o && c === t), a = s !== void 0 && r.includes(s) ? s : o ? "default" : r.sort()[0], l = a === void 0 ? "" : e.texts[a], i = a === void 0 || a === "default" ? t : a;
  return { text: l, language: i, direction: i === null ? "auto" : bt(i) };
}
var Ha = [
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
function bt(e) {
  return Ha.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/provisional-skill.ts
var Ba = /^x(n|[0-9a-z]{6})--(.+)$/;
var [be, vn, wr, Wa, qa, Ga, ja] = [36, 1, 26, 38, 700, 128, 72], Er = 1114111, za = [
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
  [917504, Er]
];
function Va(e) {
  return za.every(([n, t]) => e < n || e > t);
}
function Ya(e) {
  return e > 65280 && e < 65375;
}
function Rr(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function Ka(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function Xa(e, n, t) {
  let r = Math.floor(e / (t ? qa : 2));
  r += Math.floor(r / n);
  let o = 0;
  for (; r > (be - vn) * wr / 2; o += be)
    r = Math.floor(r / (be - vn));
  return o + Math.floor((be - vn + 1) * r / (r + Wa));
}
function Ja(e, n) {
  return Math.min(wr, Math.max(vn, e - n));
}
function Qa(e) {
  let n = e.lastIndexOf("-"), t = Rr(e.slice(0, Math.max(0, n))), [r, o, s] = [Ga, 0, ja], a = n + 1;
  for (; a < e.length; ) {
    let l = o;
    for (let i = be, c = 1; ; i += be) {
      let u = a < e.length ? e.charCodeAt(a++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : be;
      if (o += d * c, d >= be || o > 2147483647)
        return null;
      let p = Ja(i, s);
      if (d < p)
        break;
      c *= be - p;
    }
    if (s = Xa(o - l, t.length + 1, l === 0), r += Math.floor(o / (t.length + 1)), o %= t.length + 1, r > Er || !Va(r))
      return null;
    t.splice(o++, 0, r);
  }
  return t;
}
function Pn(e) {
  var s;
  let [, n = "", t = ""] = (s = Ba.exec(e)) != null ? s : [], r = n === "" ? Rr(e) : Qa(t);
  if (r === null)
    return e;
  let o = Ka(r.map((a) => Ya(a) ? a - 65248 : a)).replace(/-+/g, " ").trim();
  return o === "" ? e : n.length > 1 ? `${o}\u2026` : o;
}

// src/core/skills/skill-words.ts
function an(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function wt({ label: e }) {
  return e.kind === "texts" ? Sr(e.texts) : [];
}
function Et(e) {
  return Sr(e.aliases).reduce((n, t) => n.concat(t), []);
}
function Sr(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Tr(e, n) {
  let t = Array.from(an(e));
  if (t.length < 4 || t.length > 60)
    return null;
  let r = t.length < 8 ? 1 : 2, o = null;
  for (let s of n.skills.filter(({ isRetired: a }) => !a))
    for (let a of [s.id, ...wt(s), ...Et(s)].sort(Za)) {
      let l = ei(t, Array.from(an(a)), r);
      l !== null && (o = { skill: s.id, words: l === 0 ? s.id : a }, r = l - 1);
    }
  return o;
}
function Za(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}
function ei(e, n, t) {
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
function ni(e, n = null) {
  let t = new Map(e.map((i) => [i.id, i])), r = (i) => {
    var c;
    return (c = t.get(i)) != null ? c : null;
  }, o = (i, c) => {
    let u = /* @__PURE__ */ new Set([i]), d = [], p = r(i);
    for (; p !== null; ) {
      let m = c(p);
      p = m === null || u.has(m) ? null : r(m), p !== null && (u.add(p.id), d.push(p));
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
      return l = l != null ? l : oi(e, s), (u = (c = s(i.trim())) != null ? c : l.get(an(i))) != null ? u : null;
    }
  };
}
function Mn(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = Y(e) ? Q(e, "skills") : void 0;
  Y(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((s, a) => {
    let l = me("$.skills", a), i = Y(s) ? ti(s) : null;
    if (i === null) {
      let c = Y(s) ? Q(s, "id") : s;
      n.push({ path: `${l}.id`, code: "bad-id", parameters: [z(c)] });
    } else t.has(i.id) ? n.push({ path: `${l}.id`, code: "code-taken", parameters: [i.id] }) : t.set(i.id, i);
  });
  let o = Y(e) ? Q(e, "locale") : null;
  return {
    taxonomy: ni(
      Array.from(t.values()),
      typeof o == "string" && Fe.test(o) ? o : null
    ),
    faults: n
  };
}
function Ie(e, n, t) {
  var o;
  let r = (o = n == null ? void 0 : n.get(e)) != null ? o : null;
  return r === null ? { text: Pn(e), language: null, direction: "auto" } : br(r.label, t, n == null ? void 0 : n.locale);
}
function ti(e) {
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
    label: (s = dr(Q(e, "label"))) != null ? s : { kind: "texts", texts: { default: n } },
    aliases: ri(Q(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((a) => typeof a == "number"),
    wikidata: t("wikidata"),
    isRetired: Q(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function ri(e) {
  let n = {};
  if (Y(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || Fe.test(t)) && Array.isArray(r) && (n[t] = r.filter((o) => typeof o == "string"));
    }
  return n;
}
function oi(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o) => {
    let s = /* @__PURE__ */ new Map();
    for (let a of e) {
      let l = n(a.id);
      for (let i of o(a)) {
        let c = an(i), u = s.get(c);
        s.set(c, u === void 0 || u === l ? l : null);
      }
    }
    s.forEach((a, l) => {
      t.has(l) || t.set(l, a);
    });
  };
  return r(wt), r(Et), t;
}

// src/core/exchange/reason-text.ts
function We(e, n) {
  return n.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((t) => ai(t, n)));
}
function si(e, n) {
  return Ie(e, n.taxonomy, n.messages).text;
}
function ai(e, n) {
  let { messages: t } = n;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return si(e.skill, n);
  if ("language" in e)
    return n.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && t.has(r) ? t.text(r) : e.region;
  }
  return e.methods.map((r) => t.text(`localskills-template-method-${r}`)).reduce((r, o) => t.text("localskills-fault-list", r, o));
}

// src/core/wikitext/character-references.ts
var ii = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", li = ci();
function ci() {
  let e = ii.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var ui = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Ln(e, n) {
  return e.includes("&") ? e.replace(ui, (t, r, o, s) => {
    var a;
    return r !== void 0 ? (a = li.get(r)) != null ? a : t : n(o === void 0 ? parseInt(s, 16) : parseInt(o, 10), t);
  }) : e;
}

// src/core/wikitext/text-memo.ts
function Or(e) {
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
var Ar = [
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
], di = 255, gi = /[\u200e\u200f\u202a-\u202e]+/g, pi = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, mi = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, fi = /(?:^|\/)\.\.?(?:\/|$)/, yi = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, hi = /[\u01c4-\u01cc\u01f1-\u01f3]/, xi = /[\u10d0-\u10ff]/;
function ki(e) {
  if (hi.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (xi.test(e))
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
function vr(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return ki(n) + e.slice(n.length);
}
function St(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function Rt(e) {
  return e.replace(gi, "").replace(pi, " ").replace(/^ | $/g, "");
}
function bi(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function wi(e) {
  let n = Ln(
    e,
    (t) => bi(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function Pr(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let s of t)
    for (let a of s)
      o.set(Rt(a).toLowerCase(), s[0]);
  return (s) => {
    let a = Rt(wi(s));
    if (a.includes("\uFFFD") || yi.test(a))
      return null;
    let l = n;
    a.charAt(0) === ":" && (l = "", a = a.slice(1).replace(/^ /, ""));
    let i = a.indexOf(":", 1);
    if (i !== -1) {
      let u = o.get(a.slice(0, i).replace(/ $/, "").toLowerCase());
      u !== void 0 && (l = u, a = a.slice(i + 1).replace(/^ /, ""));
    }
    let c = a.indexOf("#");
    return c !== -1 && (a = a.slice(0, c).replace(/ $/, "")), a === "" || a.charAt(0) === ":" || mi.test(a) || fi.test(a) || St(a) > di ? null : (l === "" ? "" : `${l}:`) + (r ? vr(a) : a);
  };
}
var Ei = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Ri = Or((e) => vr(Rt(e.normalize("NFC"))));
function ye(e) {
  return Ei.test(e) ? e : Ri(e);
}

// src/core/exchange/steps/exchange-step.ts
var ln = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Mr = ["learned", "partly", "not-met"], Lr = 500;
function q(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Tt(e) {
  let n = e.lastIndexOf("/"), t = ye(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !fe.test(r) ? null : `${t}/${r}`;
}
function ee(e) {
  return [q(e.seek), q(e.offer)];
}

// src/core/exchange/steps/message-language.ts
var Si = 3;
function Nn(e, n, t) {
  let r = Nr(e), o = Nr(n), s = Array.from(o.keys());
  return t.map((a, l) => {
    var c, u;
    let i = Be(a);
    return {
      code: a,
      index: l,
      listed: s.indexOf(i),
      known: (c = o.get(i)) != null ? c : 0,
      written: o.has(i) ? 0 : (u = r.get(i)) != null ? u : 0
    };
  }).sort((a, l) => l.known - a.known || l.written - a.written || a.listed - l.listed || a.index - l.index).map(({ code: a }) => a);
}
function Nr(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e) {
    let s = ue(o);
    if (s !== null) {
      let a = Be(s.code);
      n.set(a, Math.max((t = n.get(a)) != null ? t : 0, (r = s.proficiency) != null ? r : Si));
    }
  }
  return n;
}

// src/ui/notice.ts
function B(e, ...n) {
  let t = w("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function j(...e) {
  return w("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function _(e, n, t) {
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
var ce = { offer: "Offer a skill", seek: "Seek a skill" }, qe = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Fr = ["open", "paused", "matched", "closed"], Ot = 5, Ir = 100, $r = 100, Fn = 20;
function oe(e) {
  return `${e.user}/${e.id}`;
}
function Ge(e, n) {
  if (!Ee(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function je(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/wikitext/encode.ts
var Ti = '"&:<=>[]{|}', Oi = "!'_~", Cr = 32, Ai = vt(Ti), vi = vt(Oi), Pi = vt("#*+-;");
function vt(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function Mi(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Li = 65343, Ni = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Fi(e, n, t) {
  let r = n === 0, o = n === e.length - 1;
  if (t >= 128)
    return Mi(t) || t === Li;
  if (t < 32 || t === 127 || Ai[t] === 1 || r && Pi[t] === 1)
    return !0;
  if (vi[t] === 1)
    return r || o || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case Cr:
      return r || o || e.charCodeAt(n - 1) === Cr;
    case 73:
    case 80:
    case 82:
      return Ni.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var Ii = [
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
], At = "\u0345";
function Dr(e) {
  let n = e.codePointAt(0);
  return e === At || Ii.some(([t, r]) => n >= t && n <= r) || (At + e).normalize("NFD") !== At + e.normalize("NFD");
}
var _r = 768, $i = 32, Ci = /[\u0300-\uffff]{1000}/;
function Di(e) {
  return !Ci.test(e) && e.normalize("NFC") === e;
}
function _i() {
  let e = "";
  return (n, t, r) => {
    if (r || t < _r)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!Dr(n))
        return e = n, !1;
      if (e.length < $i && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function K(e) {
  let n = Di(e) ? null : _i(), t = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let s = e.codePointAt(o), a = o + (s > 65535 ? 2 : 1), l = Fi(e, o, s);
    s >= _r && o === 0 && !l && (l = Dr(e.slice(0, a))), n !== null && (l = n(e.slice(o, a), s, l)), l && (t += `${e.slice(r, o)}&#${s};`, r = a), o = a;
  }
  return t + e.slice(r);
}
function Pe(e) {
  return Ln(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/shown-text.ts
var Ui = /<!--[\s\S]*?(?:-->|$)/g, Hi = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, Bi = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), Wi = "\u2026";
function ze(e) {
  if (!/[{<]/.test(e))
    return Pe(e);
  let n = e.replace(Ui, "").replace(Hi, (t, r) => (r != null ? r : "").replace(/[{}]/g, (o) => `&#${o.charCodeAt(0)};`));
  return Pe(qi(n));
}
function qi(e) {
  var s, a, l, i;
  let n = [], t = [], r = /[{}]/g, o = 0;
  for (; o < e.length; ) {
    let c = e.slice(o, o + 2);
    if (c === "{{")
      t.push(n.length), n.push(c), o += 2;
    else if (c === "}}" && t.length > 0) {
      let [, ...u] = n.splice(t.pop()), d = ((s = u[0]) == null ? void 0 : s.charAt(0)) === "{" && e.charAt(o + 2) === "}", p = u.length <= 2 ? u.join("").trim() : "";
      n.push((a = Bi.get(p)) != null ? a : Wi), o += d ? 3 : 2;
    } else {
      r.lastIndex = o + 1;
      let u = (i = (l = r.exec(e)) == null ? void 0 : l.index) != null ? i : e.length;
      n.push(e.slice(o, u)), o = u;
    }
  }
  return n.join("");
}

// src/core/wikitext/write.ts
var Gi = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Ve(e, n) {
  Ur(e);
  let t = `{{${e}
`;
  for (let [r, o] of n)
    Ur(r), t += o.charAt(0) === "=" ? `|${r}=
${o}
` : `|${r}=${o}
`;
  return `${t}}}`;
}
function Ur(e) {
  if (Gi.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var Hr = [
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
function In() {
  return { starts: [], ends: [], lengths: [] };
}
function cn(e, n, t) {
  var a;
  let { starts: r, ends: o, lengths: s } = e;
  s.push(((a = s[s.length - 1]) != null ? a : 0) + t - n), r.push(n), o.push(t);
}
function Ye(e, n) {
  let { starts: t } = e, r = 0, o = t.length;
  for (; r < o; ) {
    let s = Math.floor((r + o) / 2);
    t[s] < n ? r = s + 1 : o = s;
  }
  return r;
}
function Br(e, n) {
  let { starts: t, ends: r } = e, o = [], s = 0;
  for (let a = 0; a < t.length; a++)
    o.push(n.slice(s, t[a])), s = r[a];
  return o.push(n.slice(s)), o.join("");
}
function Pt(e, n) {
  var t;
  return n - ((t = e.lengths[Ye(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var Ke = -1, Mt = /[[{<]|\n(?==)|-(?={)/g, ji = /[[{<\]]|\n(?==)|-(?={)/g, zi = /[[{<\n]|-(?={)/g, Wr = /[[{<}|]|\n(?==)|-(?={)/g, qr = /[[{<}|=]|\n(?==)|-(?={)/g, Lt = /[[\]{}<>|]/g, Vi = 10, Gr = 45, Yi = 60, jr = 61, zr = 91, Vr = 93, Nt = 123, Ki = 124, Xi = 125, Ji = 6;
function Yr(e, n) {
  let t = "", r = 0, o = null, s = [], a = [], l = null, i = Mt, c = [], u = 0, d = [];
  function p(R, A, v) {
    let L = A;
    for (; L < r && L - A < v && t.charCodeAt(L) === R; )
      L++;
    return L - A;
  }
  function m() {
    return l !== null && u > l.partsStart && c[u - 1] === Ke;
  }
  function y() {
    l === null ? i = Mt : l.kind === "=" ? i = zi : l.kind === "[" ? i = ji : i = m() ? qr : Wr;
  }
  function g(R, A, v, L) {
    l = { kind: R, count: A, contentStart: v, afterHyphen: L, partsStart: u }, a.push(l), y();
  }
  function x() {
    a.pop(), l = a.length > 0 ? a[a.length - 1] : null, y();
  }
  function f(R) {
    let A = p(jr, R, Ji);
    return A > 1 || A === 1 && !m() ? (g("=", A, R + A, !1), R + A) : R;
  }
  function k(R, A) {
    let v = p(Nt, R, r);
    return v > 1 && g("{", v, R + v, A), R + v;
  }
  function h(R, A) {
    let v = p(Xi, A, Math.min(R.count, 3));
    if (v < 2)
      return A + 1;
    let L = R.contentStart - v, U = A + v, H = v === 3 ? E(R, A) : null;
    for (v === 2 && O(R, A); d.length > 0 && d[d.length - 1].from >= L; )
      d.pop();
    return H !== null && d.push({ from: L, to: U, text: H }), b(R, L, v), U;
  }
  function b(R, A, v) {
    let L = R.count - v;
    u = R.partsStart, a.pop(), l = a.length > 0 ? a[a.length - 1] : null, L > 1 ? g(R.kind, L, A, R.afterHyphen) : L === 1 && R.kind === "{" && R.afterHyphen ? g("-", 2, A, !1) : y();
  }
  function O(R, A) {
    let v = u > R.partsStart, L = v ? c[R.partsStart] - 1 : A, U = S(R.contentStart, L), H = e(U.isWhole ? U.text : `${U.text}<`, v);
    if (H !== null) {
      let G = c.slice(R.partsStart, u);
      s.push({ template: H, start: R.contentStart - 2, end: A + 2, parts: G });
    }
  }
  function E(R, A) {
    if (u === R.partsStart)
      return null;
    let v = c[R.partsStart], L = u > R.partsStart + 2 ? c[R.partsStart + 2] - 1 : A;
    return S(v, L);
  }
  function S(R, A) {
    var G;
    let v = d.length;
    for (; v > 0 && d[v - 1].from >= R; )
      v--;
    let L = o === null ? 0 : Ye(o, R), U = "", H = R;
    for (; ; ) {
      let W = d[v], X = Math.min(A, W ? W.from : A, (G = o == null ? void 0 : o.starts[L]) != null ? G : A);
      Lt.lastIndex = H;
      let pe = Lt.test(t) ? Math.min(Lt.lastIndex - 1, X) : X;
      if (U += t.slice(H, pe), pe < X || X === A)
        return { text: U, isWhole: pe === A };
      if (W && X === W.from) {
        if (U += W.text.text, !W.text.isWhole)
          return { text: U, isWhole: !1 };
        H = W.to, v++;
      } else o !== null && (H = o.ends[L]);
      L = o === null ? 0 : Ye(o, H);
    }
  }
  function I(R) {
    o === null && (o = In(), n.begin(t, o));
    let A = n.skip(R);
    return n.atLineStart ? (n.atLineStart = !1, f(A)) : A;
  }
  function M(R, A) {
    switch (R) {
      case Vi:
        return l !== null && l.kind === "=" && x(), f(A + 1);
      case Yi:
        return I(A);
      case Gr:
        return t.charCodeAt(A + 2) === Nt ? k(A + 1, !0) : (g("-", 2, A + 2, !1), A + 2);
      case Nt:
        return k(A, !1);
      case zr: {
        let v = p(zr, A, r);
        return v > 1 && g("[", v, A + v, !1), A + v;
      }
      default:
        return F(l, R, A);
    }
  }
  function F(R, A, v) {
    if (R.kind === "{")
      return h(R, v);
    let L = A === Vr ? Vr : Gr;
    return t.charCodeAt(v + 1) !== L ? v + 1 : (b(R, R.contentStart - 2, 2), v + 2);
  }
  function C() {
    let R = f(0);
    for (; ; ) {
      if (i.lastIndex = R, !i.test(t))
        return;
      R = i.lastIndex;
      let A = t.charCodeAt(R - 1);
      A === Ki ? (c[u] = R, c[u + 1] = Ke, u += 2, i = qr) : A === jr ? (c[u - 1] = R - 1, i = Wr) : R = M(A, R - 1);
    }
  }
  return (R) => (t = R, r = R.length, o = null, s = [], a.length = 0, l = null, i = Mt, c = [], u = 0, d = [], C(), t = "", n.end(), { calls: s, removed: o });
}

// src/core/wikitext/detached-text.ts
function Kr(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Xr(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function $n(e, n, t) {
  let r = n;
  for (; r < t && Xr(e.charCodeAt(r)); )
    r++;
  return r;
}
function Cn(e, n, t) {
  let r = t;
  for (; r > n && Xr(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Re(e, n, t) {
  let r = $n(e, n, t);
  return e.slice(r, Cn(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var Ft = 3, de, Jr, $t, Dn, It = class {
  constructor(n, t, r) {
    ur(this, de);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / Ft;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let o = 0; o < r.length; o += Ft)
        if (r[o] === t)
          return Ne(this, de, $t).call(this, o);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += Ft)
      n(Ne(this, de, $t).call(this, t), Ne(this, de, Jr).call(this, t), this);
  }
  entries() {
    return Ne(this, de, Dn).call(this).entries();
  }
  keys() {
    return Ne(this, de, Dn).call(this).keys();
  }
  values() {
    return Ne(this, de, Dn).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
de = new WeakSet(), Jr = function(n) {
  return this.met.names[this.parts[n]];
}, $t = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, Dn = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [Qi, Zi] = [500, 4], el = 61;
function Qr() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], o = 0, s = [], a = 0;
  function l(c, u) {
    for (let d = o; d < o + Zi && d < r.length; d++) {
      let p = r[d], m = e[p];
      if (c.charCodeAt(u + m.length) === el && c.startsWith(m, u))
        return o = d + 1, p;
    }
    return -1;
  }
  function i(c) {
    let u = n.get(c);
    if (u !== void 0)
      return o = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= Qi)
      return -1;
    let d = Kr(c), p = e.push(d) - 1;
    return n.set(d, p), s.push(-1), r.splice(o, 0, p), o++, p;
  }
  return (c, u, d) => {
    let p = [];
    o = 0, a++;
    for (let m = u + 1; m <= d; ) {
      let y = c.indexOf("|", m), g = y === -1 ? d : y, x = l(c, m), f = x === -1 ? 0 : m + e[x].length;
      if (x === -1 || f >= g) {
        if (f = c.indexOf("=", m), f === -1 || f >= g)
          return null;
        x = i(c.slice($n(c, m, f), Cn(c, m, f)));
      }
      if (x === -1 || s[x] === a)
        return null;
      s[x] = a;
      let k = $n(c, f + 1, g);
      p.push(x, k, Cn(c, k, g)), m = g + 1;
    }
    return new It(c, t, p);
  };
}

// src/core/wikitext/plain-call.ts
var nl = ["[", "]", "{", "<", `
=`], [_n, Zr] = ["{{", "}}"], tl = "}", rl = /^\s*$/;
function eo(e) {
  let n = Qr();
  return (t) => {
    var i;
    let r = t.startsWith(_n) ? t.indexOf(tl, _n.length) : -1, o = r + Zr.length;
    if (r === -1 || !t.startsWith(Zr, r) || t.length > o && !rl.test(t.slice(o)) || nl.some((c) => t.includes(c, _n.length)))
      return null;
    let s = t.indexOf("|");
    s = s === -1 || s > r ? r : s;
    let a = e(t.slice(_n.length, s), s < r);
    if (a === null)
      return [];
    let l = (i = n(t, s, r)) != null ? i : ol(t, s, r);
    return [{ template: a, parameters: l, start: 0, end: o }];
  };
}
function ol(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0, s = n;
  for (let a = n + 1; a <= t; ) {
    let l = e.indexOf("|", a), i = l === -1 ? t : l;
    s = s === -1 || s >= a ? s : e.indexOf("=", a), s === -1 || s >= i ? r.set(String(++o), e.slice(a, i)) : r.set(Re(e, a, s), Re(e, s + 1, i)), a = i + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var sl = 60, no = 62, so = 47, to = 10;
function ro(e) {
  return e === 32 || e === 9;
}
function oo(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === no || t === so && e.charCodeAt(n + 1) === no;
}
function ao(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function al(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, o) => {
    let s = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: o, closing: new RegExp(`</${s}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(ao(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function io(e) {
  let n = al(e), t = Math.max(...Array.from(n.keys(), (g) => g.length)), r = "", o = In(), s = !1, a = /* @__PURE__ */ new Set(), l = { begin: i, end: c, skip: u, atLineStart: !1 };
  function i(g, x) {
    r = g, o = x, s = !1, a.clear(), l.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(g) {
    return r.startsWith("!--", g + 1) ? d(g) : m(g);
  }
  function d(g) {
    let x = r.indexOf("-->", g + 4);
    if (x === -1)
      return cn(o, g, r.length), r.length;
    let f = g;
    for (; f > 0 && ro(r.charCodeAt(f - 1)); )
      f--;
    if (f > 0 && r.charCodeAt(f - 1) === to) {
      let k = p(x + 3);
      if (r.charCodeAt(k) === to)
        return cn(o, f, k + 1), l.atLineStart = !0, k + 1;
    }
    return cn(o, g, x + 3), x + 3;
  }
  function p(g) {
    for (; ; ) {
      for (; ro(r.charCodeAt(g)); )
        g++;
      let x = r.startsWith("<!--", g) ? r.indexOf("-->", g + 4) : -1;
      if (x === -1)
        return g;
      g = x + 3;
    }
  }
  function m(g) {
    let x = g + 1, f = x;
    for (; f - x <= t && f < r.length && !oo(r, f) && r.charCodeAt(f) !== sl; )
      f++;
    let k = r.slice(x, f), h = ao(k), b = n.get(h);
    if (b === void 0 || s || !oo(r, f))
      return x;
    let O = r.indexOf(">", f);
    if (O === -1)
      return s = !0, x;
    let E = O + 1;
    if (b.kind !== "ignored" && r.charCodeAt(O - 1) !== so) {
      let S = a.has(h) ? -1 : y(b, E);
      if (S !== -1)
        E = S;
      else if (k === "includeonly")
        E = r.length;
      else
        return a.add(h), E;
    }
    return b.kind !== "extension" && cn(o, g, E), E;
  }
  function y({ closing: g }, x) {
    g.lastIndex = x;
    let f = g.exec(r);
    return f === null ? -1 : f.index + f[0].length;
  }
  return l;
}

// src/core/wikitext/magic-words.ts
function un(e) {
  return e.split(" ");
}
var lo = un(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), il = new Set(lo.concat(un(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), ll = new Set(un("articlepath pageid server servername scriptpath stylepath")), cl = new Set(lo.concat(un(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), ul = new Set(un(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function co(e) {
  return il.has(e) || ll.has(e.toLowerCase());
}
function uo(e) {
  return cl.has(e) || ul.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var dl = /^subst:/iu, gl = /^safesubst:/iu, go = /^msgnw:/iu, pl = /^msg:/iu, ml = /^raw:/iu, fl = 1e3, yl = 200;
function po(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: s = !0 } = e, a = Pr({
    defaultNamespace: "Template",
    namespaces: Ar.concat(o, [["Template", ...r]]),
    capitalLinks: s
  }), l = /* @__PURE__ */ new Map(), i = (d, p) => {
    let m = a(d);
    if (m === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    l.set(m, p);
  };
  for (let d of Object.keys(t)) {
    let p = t[d];
    if (!n.includes(p))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${p}\u201D, which is none of the templates to look for.`);
    i(d, p);
  }
  n.forEach((d) => i(d, d));
  let c = (d, p) => {
    var x;
    let m = Re(d, 0, d.length);
    if (dl.test(m) || (m = m.replace(gl, ""), m = Re(m, 0, m.length), !p && co(m)))
      return null;
    m = (go.test(m) ? m.replace(go, "") : m.replace(pl, "")).replace(ml, "");
    let y = m.indexOf(":");
    if (y !== -1 && uo(m.slice(0, y)))
      return null;
    let g = a(m);
    return g === null ? null : (x = l.get(g)) != null ? x : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, p) => {
    if (d.length > yl)
      return c(d, p);
    let m = p ? u.with : u.without, y = m.get(d);
    return y === void 0 && (m.size === fl && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), y = c(d, p), m.set(d, y)), y;
  };
}

// src/core/wikitext/template-reader.ts
function Ct(e) {
  var o;
  let n = po(e), t = eo(n), r = Yr(n, io((o = e.extensionTags) != null ? o : Hr));
  return (s) => {
    let a = t(s);
    if (a !== null)
      return a;
    let { calls: l, removed: i } = r(s), c = null;
    return l.sort((u, d) => u.start - d.start).map((u) => {
      var g;
      let { template: d, start: p, end: m } = u;
      if (i === null || ((g = i.starts[Ye(i, p)]) != null ? g : m) >= m)
        return { template: d, parameters: mo(s, u.parts, m), start: p, end: m };
      c = c != null ? c : Br(i, s);
      let y = u.parts.map((x) => x === Ke ? Ke : Pt(i, x));
      return { template: d, parameters: mo(c, y, Pt(i, m)), start: p, end: m };
    });
  };
}
function mo(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let s = 0; s < n.length; s += 2) {
    let a = n[s], l = n[s + 1], i = s + 2 < n.length ? n[s + 2] - 1 : t - 2;
    l === Ke ? r.set(String(++o), e.slice(a, i)) : r.set(Re(e, a, l), Re(e, l + 1, i));
  }
  return r;
}

// src/core/exchange/record-fault.ts
function Me(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}

// src/core/exchange/timezone.ts
var hl = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [xl, kl] = [-720, 840];
function fo(e) {
  var o, s;
  let n = e === "" ? null : hl.exec(e);
  if (n === null)
    return null;
  let t = Number((o = n[2]) != null ? o : 0) * 60 + Number((s = n[3]) != null ? s : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= xl && r <= kl ? r : null;
}
function yo(e) {
  let n = Math.abs(e), t = [Math.floor(n / 60), n % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + t.join(":");
}
function Un(e, n) {
  let t = Math.abs(e - n) % 1440;
  return Math.min(t, 1440 - t);
}

// src/core/exchange/read-record-values.ts
var dn = [
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
], Dt = ["capacity", "for"], bl = 1e3;
function xo(e, n, t, r = {}) {
  var O;
  let o = [], s = (E) => {
    var S;
    return ((S = t.get(E)) != null ? S : "").trim() || null;
  }, a = (E, S, ...I) => (o.push(Me(E, S, ...I)), null), l = (E, S, I, ...M) => {
    var C;
    let F = s(E);
    return F === null ? null : (C = S(F)) != null ? C : a(E, I, z(F), ...M);
  }, i = (E, S, I) => {
    var F;
    let M = ((F = s(E)) != null ? F : "").split(";").map((C) => C.trim()).filter((C) => C !== "");
    return Array.from(new Set(M)).map((C) => {
      var R;
      return (R = S(C)) != null ? R : a(E, I(C), z(C));
    }).filter((C) => C !== null);
  }, c = (E, S) => l(E, (I) => Array.from(I).length <= S ? I : null, E, E, S), u = (E) => {
    let S = s(E);
    return S === null || Ee(S) ? S : a(E, "date", E, z(S));
  }, d = wl(s("skill"), a, r), p = l("level", (E) => ho(E, 1, Ot), "level", Ot), m = i("methods", (E) => qe.includes(E) ? E : null, () => "method"), y = (E) => {
    let S = u(E);
    return S !== null && r.date !== void 0 && S > r.date && a(E, "day-to-come", E, S), S;
  }, g = El(i(
    "languages",
    ue,
    (E) => mr(E) ? "proficiency" : "language"
  ).map(fr)), x = g.slice(0, Fn);
  g.length > Fn && a("languages", "many-languages", "languages", Fn), (s("languages") === null || /^[\s;]*$/.test(s("languages"))) && a("languages", "no-language", "languages");
  let f = e === "offer", k = f ? l("capacity", (E) => ho(E, 0, bl), "capacity", "capacity") : null, h = {
    kind: e,
    user: n,
    id: l("id", (E) => fe.test(E) ? E : null, "id"),
    level: p,
    methods: qe.filter((E) => m.includes(E)),
    languages: x,
    capacity: k,
    region: c("region", $r),
    timezone: l("timezone", fo, "timezone"),
    for: f ? s("for") : null,
    affiliate: c("affiliate", Ir),
    note: s("note"),
    since: y("since"),
    confirmed: y("confirmed"),
    expires: u("expires"),
    status: (O = l("status", (E) => Fr.includes(E) ? E : null, "status")) != null ? O : "open",
    until: u("until")
  }, b = dn.filter((E) => f || !Dt.includes(E));
  return t.forEach((E, S) => {
    r.allowsOthers !== !0 && !b.includes(S) && E.trim() !== "" && a(S, "unknown-parameter", z(S), b.join(", "));
  }), { values: d === null || x.length === 0 ? null : N(T({}, h), { skill: d }), faults: o };
}
function wl(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: o = `${ve}/Skills.json` } = t, s = fe.test(e), a = r === null || r.get(e) !== null ? null : r.find(e);
  if (a !== null)
    return a.id;
  if (!s || r !== null && r.get(e) === null) {
    let l = e.startsWith("xn--") ? Pn(e) : e, i = r === null ? null : Tr(l, r);
    i === null ? n("skill", s ? "unknown-skill" : "no-such-skill", z(l), o) : n("skill", s ? "near-skill" : "near-skill-only", z(l), o, i.words, i.skill);
  }
  return s ? e : null;
}
function El(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e)
    n.set((r = (t = ue(o)) == null ? void 0 : t.code) != null ? r : o, o);
  return Array.from(n.values());
}
function ho(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var Rl = 48;
function ko(e) {
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
      l = s.skill.slice(0, Rl - u.length) + u;
    }
    return t.set(r(s, s.skill), i), n.add(r(s, l)), { record: N(T({}, s), { id: l }), faults: s.id === null ? [] : [Me("id", "id-taken", s.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function $e(e, n, t = {}) {
  let r = ye(n), o = e.map((a) => {
    let l = /* @__PURE__ */ new Map();
    return a.parameters.forEach((i, c) => l.set(c, ze(i))), xo(Sl(a), r, l, t);
  }), s = ko(
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
function Xe(e, n, t = ["User"]) {
  let r = `${n}/People/`, o = e.indexOf(":"), s = "";
  return e.startsWith(r) ? s = e.slice(r.length) : o !== -1 && t.includes(e.slice(0, o)) && (s = e.slice(o + 1).split("/")[0]), s.trim() === "" || s.includes("/") ? null : ye(s);
}
function Sl({ template: e }) {
  return e === ce.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function bo(e, n) {
  let t = 1;
  for (; n.includes(e.charAt(0) + t); )
    t++;
  return e.charAt(0) + t;
}
function _t(e) {
  let n = /* @__PURE__ */ new Map();
  return dn.filter((t) => e.kind === "offer" || !Dt.includes(t)).forEach((t) => {
    let r = t === "lang" ? null : e[t], o = r === null ? "" : t === "timezone" ? yo(r) : Array.isArray(r) ? r.join(";") : String(r);
    o !== "" && n.set(t, o);
  }), n;
}
var Tl = /[=|{}[\]<>&\n]|^$/, Ol = /^[+-]\d\d:\d\d$/;
function Al(e) {
  return Ol.test(e) ? e : K(e);
}
function wo(e, n, t = /* @__PURE__ */ new Map()) {
  let r = Array.from(n.keys()).filter((s) => !Tl.test(s)), o = (s) => dn.includes(s) ? dn.indexOf(s) : 1 / 0;
  return r.sort((s, a) => o(s) - o(a) || r.indexOf(s) - r.indexOf(a)), Ve(
    ce[e],
    r.map((s) => {
      var a;
      return [s, (a = t.get(s)) != null ? a : Al(n.get(s))];
    })
  );
}
function vl(e) {
  return wo(e.kind, _t(e));
}
function Pl(e, { kind: n, id: t }, { readCalls: r, taxonomy: o }) {
  let s = $e(r(e), "", { taxonomy: o != null ? o : null }).find(({ record: a, call: l }) => {
    var i;
    return a === null ? l.template === ce[n] && ((i = l.parameters.get("id")) != null ? i : "") === t : a.kind === n && a.id === t;
  });
  return s === void 0 ? null : s.call;
}
function Eo(e, n, t) {
  var c;
  let { readCalls: r } = t, o = vl(n), s = r(e), a = s.filter(({ template: u }) => u === ce[n.kind]).pop(), l = [e.replace(/\s+$/, "").length, 0];
  a !== void 0 && Ml(e, a) && l.unshift(a.end);
  let i = l.map((u) => {
    let d = e.slice(0, u), p = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${o}${d === "" && p !== "" ? `

` : ""}${p}`;
  });
  return (c = i.find((u) => r(u).length === s.length + 1)) != null ? c : i[0];
}
function Ro(e, n, t, r) {
  var u;
  let { mends: o = !1 } = r, s = Pl(e, n, r);
  if (s === null)
    return null;
  let a = _t(t), [l] = $e([s], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), i = l != null && l.record ? _t(l.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return s.parameters.forEach((d, p) => {
    let m = a.get(p) === i.get(p) && n.kind === t.kind;
    (p === "lang" || !o && m) && d.trim() !== "" && a.set(p, Pe(d).trim()), m && a.has(p) && ze(d) !== Pe(d) && c.set(p, d.trim());
  }), e.slice(0, s.start) + wo(t.kind, a, c) + e.slice(s.end);
}
function Ml(e, { start: n, end: t }) {
  return (n === 0 || e.charAt(n - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(t));
}

// src/core/exchange/exchange-request.ts
var Ll = ["accepted", "done"];
function So(e) {
  return new Set(e.filter(({ state: n }) => Ll.includes(n)).map(({ seek: n }) => n));
}

// src/core/exchange/method-sets.ts
function Oo(e) {
  return e.reduce((n, t) => n | 1 << qe.indexOf(t), 0);
}
function Ao(e, n) {
  return qe.filter((t, r) => (e & n & 1 << r) !== 0);
}
function vo(e, n) {
  return Math.floor(100 * To(e & n) / To(e | n));
}
function To(e) {
  let n = 0;
  for (let t = e; t !== 0; t >>= 1)
    n += t & 1;
  return n;
}

// src/core/exchange/time-passed.ts
function Ut(e, n) {
  return Math.max(0, Math.round((Date.parse(`${n}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function Po(e, n) {
  let t = Math.floor(e / n), r = e - t * n;
  return t > 7 ? 0 : Math.floor(100 * (2 * n - r) / (2 * n * 2 ** t));
}
function Mo(e, n) {
  return Math.min(100, Math.floor(100 * e / n));
}

// src/core/exchange/participants.ts
var Nl = 3;
function Fo(e, n) {
  var k, h, b, O, E, S, I;
  let { records: t, requests: r = [], blocked: o = /* @__PURE__ */ new Set(), date: s, taxonomy: a = null } = e, l = t.slice().sort((M, F) => te(oe(M), oe(F))), i = No(l.map(({ user: M }) => M)), c = /* @__PURE__ */ new Set();
  l.forEach((M) => Lo(M).forEach(([F]) => c.add(F)));
  let u = Array.from(c).sort(te), d = No(u), p = r.filter(({ state: M }) => M === "accepted"), m = Fl(p, ({ offer: M }) => M), y = So(r), g = [], x = /* @__PURE__ */ new Map(), f = { offer: [], seek: [] };
  for (let M of l) {
    let F = oe(M), C = o.has(M.user) ? "blocked" : (k = Ge(M, s)) != null ? k : M.kind === "seek" && y.has(F) ? "matched" : null, R = je(M.skill, a);
    if (C !== null) {
      g.push({ kind: M.kind, record: F, reason: C }), M.kind === "offer" && x.set(R, ((h = x.get(R)) != null ? h : 0) + 1);
      continue;
    }
    let A = Lo(M).map(([G, W]) => [d.get(G), W]).sort(([G], [W]) => G - W), v = M.kind === "seek" ? 1 : (b = M.capacity) != null ? b : n.usualCapacity, U = M.confirmed !== null && M.confirmed <= s ? Ut(M.confirmed, s) : null, H = Ut((E = (O = M.since) != null ? O : M.confirmed) != null ? E : s, s);
    f[M.kind].push({
      index: f[M.kind].length,
      record: M,
      key: F,
      account: i.get(M.user),
      skill: R,
      level: (S = M.level) != null ? S : 0,
      methods: Oo(M.methods),
      languages: A.map(([G]) => G),
      proficiencies: A.map(([, G]) => G),
      region: M.region === null ? null : M.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: U,
      freshness: U === null ? 0 : Po(U, n.freshnessHalfLife),
      waitedDays: H,
      waiting: Mo(H, n.fullWaiting),
      capacity: v,
      room: M.kind === "seek" ? 1 : Math.max(0, v - ((I = m.get(F)) != null ? I : 0))
    });
  }
  return {
    seeks: f.seek,
    offers: f.offer,
    languages: u,
    absentOffers: x,
    absences: g.sort(
      (M, F) => te(M.kind, F.kind) || te(M.record, F.record)
    ),
    between: Il(r, l, i, a)
  };
}
function Lo(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e.languages) {
    let s = ue(o);
    if (s !== null) {
      let a = Be(s.code);
      n.set(a, Math.max((t = n.get(a)) != null ? t : 0, (r = s.proficiency) != null ? r : Nl));
    }
  }
  return Array.from(n);
}
function No(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    n.has(t) || n.set(t, n.size);
  }), n;
}
function Fl(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var o;
    return t.set(n(r), ((o = t.get(n(r))) != null ? o : 0) + 1);
  }), t;
}
var Ht = ["declined", "done", "accepted", "asked"];
function Il(e, n, t, r) {
  var i;
  let o = new Map(n.map((c) => [`${c.kind} ${oe(c)}`, c.skill])), s = (c) => t.get(c.slice(0, c.lastIndexOf("/"))), a = /* @__PURE__ */ new Map(), l = (c, u) => c * t.size + u;
  for (let { seek: c, offer: u, state: d, skill: p, skills: m = [] } of e) {
    let [y, g] = [s(c), s(u)], x = [o.get(`offer ${u}`), p, o.get(`seek ${c}`)].filter((h) => h !== void 0);
    if (y === void 0 || g === void 0 || !Ht.includes(d))
      continue;
    let f = l(y, g), k = (i = a.get(f)) != null ? i : /* @__PURE__ */ new Map();
    (d === "declined" ? x.concat(m) : x.slice(0, 1)).forEach((h) => {
      let b = je(h, r), O = k.get(b);
      (O === void 0 || Ht.indexOf(d) < Ht.indexOf(O)) && k.set(b, d);
    }), a.set(f, k);
  }
  return (c, u, d) => {
    var p, m;
    return a.size === 0 ? null : (m = (p = a.get(l(c, u))) == null ? void 0 : p.get(d)) != null ? m : null;
  };
}

// src/core/exchange/reciprocity.ts
function Co(e, n) {
  let t = $o(e.offers), r = /* @__PURE__ */ new Map();
  return $o(e.seeks).forEach((o, s) => {
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
        for (let u of (i = t.get(o)) != null ? i : Io)
          l = Math.max(l, (c = a.get(u)) != null ? c : 0);
      return l;
    },
    best: (o, s) => {
      var a;
      return ((a = t.get(o)) != null ? a : Io).map((l) => {
        var i, c;
        return { skill: l, quality: (c = (i = r.get(s)) == null ? void 0 : i.get(l)) != null ? c : 0 };
      }).reduce((l, i) => {
        var c;
        return i.quality > ((c = l == null ? void 0 : l.quality) != null ? c : 0) ? i : l;
      }, null);
    }
  };
}
var Io = [];
function $o(e) {
  let n = /* @__PURE__ */ new Map();
  for (let { account: r, skill: o } of e) {
    let s = n.get(r);
    s === void 0 ? n.set(r, /* @__PURE__ */ new Set([o])) : s.add(o);
  }
  let t = /* @__PURE__ */ new Map();
  return n.forEach((r, o) => t.set(o, Array.from(r).sort())), t;
}

// src/core/json/read-limits.ts
function Bt(e, n, t, r, o, s) {
  let a = Object.keys(t), l = Y(e) ? e : {};
  e !== void 0 && !Y(e) && s.push({ path: n, code: "expected-object", parameters: [] });
  let i = [...a, ...o];
  for (let u of Object.keys(l))
    i.includes(u) || s.push({ path: me(n, u), code: "unknown-property", parameters: [z(u), i] });
  let c = {};
  for (let u of a) {
    let d = Q(l, u), [p, m] = t[u], y = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < p ? { code: "too-small", parameters: [d, p] } : d > m ? { code: "too-large", parameters: [d, m] } : null;
    y !== null && s.push(T({ path: me(n, u) }, y)), c[u] = d === void 0 || y !== null ? r[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var Ce = [
  "skill",
  "level",
  "language",
  "method",
  "place",
  "reciprocity",
  "freshness",
  "room",
  "waiting"
], gn = {
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
}, $l = 1e3, Cl = {
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
function Do(e, n = "$.matching") {
  let t = [], r = Bt(e, n, Cl, gn, ["weights"], t), o = Y(e) ? Q(e, "weights") : void 0, s = me(n, "weights"), a = Dl(Ce, () => [0, $l]), l = Bt(o, s, a, gn.weights, [], t);
  return Ce.every((i) => l[i] === 0) && (t.push({ path: s, code: "weights-zero", parameters: [] }), l = gn.weights), { options: N(T({}, r), { weights: l }), faults: t };
}
function Dl(e, n) {
  let t = {};
  return e.forEach((r) => {
    t[r] = n(r);
  }), t;
}

// src/core/exchange/score-pair.ts
var Wt = 50, _l = [0, 20, 40, 70, 85, 95, 100], Ul = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, _o = 540;
function Go(e, n) {
  let t = jo(e, n);
  return t === -1 ? null : { language: Math.floor(t / 8), proficiency: t % 8 };
}
function jo(e, n) {
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
function zo(e, n) {
  let { weights: t } = e, r = Ce.reduce((s, a) => s + t[a], 0), o = (s) => Math.floor((20 * s + r) / (2 * r));
  return {
    score: (s, a, l) => o(
      t.skill * l + t.level * Uo(s, a) + t.language * Ho(s, a) + t.method * Bo(s, a) + t.place * Wo(s, a) + t.reciprocity * n(s.account, a.account) + t.freshness * a.freshness + t.room * qo(a) + t.waiting * s.waiting
    ),
    qualities: (s, a, l) => ({
      skill: l,
      level: Uo(s, a),
      language: Ho(s, a),
      method: Bo(s, a),
      place: Wo(s, a),
      reciprocity: n(s.account, a.account),
      freshness: a.freshness,
      room: qo(a),
      waiting: s.waiting
    }),
    points: (s) => {
      let a = {}, l = 0, i = 0;
      for (let c of Ce)
        l += t[c] * s[c], a[c] = o(l) - i, i += a[c];
      return a;
    }
  };
}
function Uo(e, n) {
  var t;
  return e.level === 0 || n.level === 0 ? Wt : (t = Ul[n.level - e.level]) != null ? t : 0;
}
function Ho(e, n) {
  let t = jo(e, n);
  return t === -1 ? 0 : _l[t % 8];
}
function Bo(e, n) {
  return e.methods === 0 || n.methods === 0 ? Wt : vo(e.methods, n.methods);
}
function Wo(e, n) {
  let t = e.record.timezone, r = n.record.timezone;
  return t !== null && r !== null ? Math.max(0, Math.floor(100 * (_o - Un(t, r)) / _o)) : e.region === null || n.region === null ? Wt : e.region === n.region ? 100 : 0;
}
function qo({ room: e, capacity: n }) {
  return n === 0 ? 0 : Math.floor(100 * e / n);
}

// src/core/exchange/skill-relations.ts
var Vo = { same: 100, narrower: 90, broader: 60, near: 30 }, Hl = { narrower: 10, broader: 15 }, Bl = 10;
function Hn(e) {
  let n = /* @__PURE__ */ new Map();
  return {
    relatedTo: (t) => {
      let r = n.get(t);
      return r === void 0 && (r = e === null ? [Yo(t)] : Wl(t, e), n.set(t, r)), r;
    }
  };
}
function Yo(e) {
  return { skill: e, relation: "same", quality: Vo.same };
}
function Wl(e, n) {
  let t = /* @__PURE__ */ new Map([[e, Yo(e)]]), r = (l, i, c) => {
    let u = !t.has(l);
    if (u) {
      let d = i === "near" ? 0 : Hl[i] * (c - 1);
      t.set(l, { skill: l, relation: i, quality: Math.max(Bl, Vo[i] - d) });
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
function Ko(e, n) {
  var a;
  let t = Fo(e, n), r = Hn((a = e.taxonomy) != null ? a : null), o = Co(t, r), s = /* @__PURE__ */ new Map();
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
    scorer: zo(n, o.quality)
  };
}
function Xo(e, n, t) {
  var r;
  return (r = e.relations.relatedTo(n.skill).find(({ skill: o }) => o === t.skill)) != null ? r : null;
}

// src/core/exchange/reasons.ts
function Jo(e, n, t, r) {
  let o = e.scorer.qualities(n, t, r.quality), s = e.scorer.points(o), a = ql(e, n, t, r, o), l = [];
  for (let i of Ce) {
    let c = a[i];
    c !== null && l.push({ part: i, code: c.code, parameters: c.parameters, points: s[i] });
  }
  return l;
}
function Z(e, ...n) {
  return { code: e, parameters: n };
}
function ql(e, n, t, r, o) {
  let s = e.reciprocity.best(n.account, t.account);
  return {
    skill: r.relation === "same" ? Z("skill-same", { skill: t.skill }) : Z(`skill-${r.relation}`, { skill: t.skill }, { skill: n.skill }),
    level: n.level === 0 || t.level === 0 ? Z("level-unknown") : Z(t.level < n.level ? "level-low" : "level-fits", t.level, n.level),
    language: Gl(e, n, t),
    method: jl(n, t),
    place: zl(n, t),
    reciprocity: s === null ? null : Z("reciprocal", { skill: s.skill }),
    freshness: t.confirmedDays === null ? Z("confirmed-unknown") : t.confirmedDays === 0 ? Z("confirmed-today") : Z("confirmed-days", t.confirmedDays),
    room: Z("room", t.room, t.capacity),
    waiting: o.waiting === 0 ? null : Z("waiting", n.waitedDays)
  };
}
function Gl(e, n, t) {
  let r = Go(n, t);
  if (r === null)
    return null;
  let o = r.proficiency >= e.options.leastProficiency;
  return Z(o ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function jl(e, n) {
  if (e.methods === 0 || n.methods === 0)
    return Z("methods-any");
  let t = Ao(e.methods, n.methods);
  return t.length === 0 ? Z("methods-different") : Z("methods", { methods: t });
}
function zl(e, n) {
  let [t, r] = [e.record.timezone, n.record.timezone];
  if (t !== null && r !== null) {
    let o = Un(t, r);
    return o === 0 ? Z("timezone-same") : Z("timezone-apart", o / 60);
  }
  return e.region === null || n.region === null ? Z("place-unknown") : e.region === n.region ? Z("region-same", { region: n.record.region }) : Z("region-different");
}

// src/core/exchange/pair-reasons.ts
var Vl = [
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
function Bn(e, n, t, r) {
  let o = Ko(t, r), s = o.participants.seeks.find(({ key: i }) => i === e), a = o.participants.offers.find(({ key: i }) => i === n), l = s === void 0 || a === void 0 ? null : Xo(o, s, a);
  return s === void 0 || a === void 0 || l === null ? [] : Jo(o, s, a, l);
}
function Wn(e) {
  return Vl.includes(e.code);
}

// src/core/exchange/steps/exchange-requests.ts
var Yl = {
  asked: "asked",
  accepted: "accepted",
  declined: "declined",
  done: "done",
  withdrawn: "expired",
  expired: "expired",
  lapsed: "expired",
  "not-met": "expired"
};
function qn(e) {
  return e.map(({ seek: n, offer: t, state: r, skill: o, skills: s }) => T(T({
    seek: n,
    offer: t,
    state: Yl[r]
  }, o === null ? {} : { skill: o }), r === "declined" && s.length > 1 ? { skills: s } : {}));
}

// src/core/exchange/steps/follow-exchanges.ts
var qt = 21, Kl = 180, Xl = 366;
function es(e, n) {
  var r;
  let t = [];
  for (let { round: o, skills: s, disregarded: a } of ts(e, n))
    o !== null && t.push(N(T({}, sc(o, n.date)), { skills: s, skill: (r = s[0]) != null ? r : null, disregarded: a }));
  return t;
}
function ns(e, n) {
  return ts(e, n).reduce((t, { disregarded: r }) => t.concat(r), []);
}
function ts(e, n) {
  if (!Ee(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(Jl)) {
    let o = `${r.seek}
${r.offer}`, s = t.get(o);
    s === void 0 ? t.set(o, [r]) : s.push(r);
  }
  return Array.from(t.keys()).sort(te).map((r) => {
    let o = null, s = [];
    for (let a of t.get(r)) {
      let l = a.at.slice(0, 10) > n.date ? "future" : ee(a).includes(a.user) ? Ql(a, o, n) : "not-a-party";
      typeof l == "string" ? s.push({ step: a, reason: l }) : o = l;
    }
    return { round: o, skills: Zl(t.get(r), o), disregarded: s };
  });
}
function Jl(e, n) {
  return te(e.at, n.at) || ln.indexOf(e.step) - ln.indexOf(n.step) || te(Qo(e), Qo(n));
}
function Qo({ user: e, outcome: n, on: t, skill: r, note: o }) {
  return JSON.stringify([e, n, t, r, o]);
}
function Ql(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return rc(e, n, t);
  if (e.step === "decline" && ec(e, n))
    return nc(e, n);
  if (n === null)
    return "no-request";
  let o = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return oc(e, n, o);
    if (Gn(n, r) !== "accepted")
      return "over";
    let s = ac(e.on, pn(r, Xl)), a = pn(Zo(r, s), os(t));
    return N(T({}, n), { steps: o, on: e.on, until: Zo(n.until, a) });
  }
  if (e.step === "withdraw" && tc(e, n))
    return N(T({}, n), { steps: o, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [s] = n.steps.slice(-1);
    return (s == null ? void 0 : s.step) === e.step && s.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? rs(n, e, t) : e.step === "decline" ? N(T({}, n), { steps: o, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : N(T({}, n), { steps: o, since: r, phase: "withdrawn" });
}
function Zl(e, n) {
  let t = e.filter((s) => ee(s).includes(s.user)), r = t.filter((s) => n == null ? void 0 : n.steps.includes(s)), o = [
    ...t.filter(({ user: s, step: a }) => a === "decline" && (n == null ? void 0 : n.declinedBy.includes(s))),
    ...r,
    ...t
  ].map(({ skill: s }) => s).filter((s) => s !== null);
  return Array.from(new Set(o));
}
function ec(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = Gn(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function nc(e, n) {
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
function tc(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: o }) => o === e.user);
  return n === "accepted" && r.some(({ step: o }) => o === "ask") && !r.some(({ step: o }) => o === "meet" || o === "confirm");
}
function rc(e, n, t) {
  var s;
  let r = e.at.slice(0, 10), o = n === null ? null : Gn(n, r);
  return n !== null && o === "asked" ? e.user === n.asker ? "repeated" : rs(n, e, t) : n !== null && (o === "accepted" || o === "done") ? o === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((a) => a !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: pn(r, (s = t.replyDays) != null ? s : qt),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function rs(e, n, t) {
  let r = n.at.slice(0, 10);
  return N(T({}, e), {
    phase: "accepted",
    since: r,
    until: pn(r, os(t)),
    steps: e.steps.concat([n])
  });
}
function oc(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : N(T({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function Gn({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function sc(e, n) {
  let { seek: t, offer: r, asker: o, until: s, on: a, confirmed: l, steps: i, declinedBy: c } = e, u = Gn(e, n), d = u === "asked" || u === "accepted", p = ee(e);
  return {
    seek: t,
    offer: r,
    asker: o,
    state: u,
    on: a,
    confirmed: l,
    steps: i,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? pn(s, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? s : null,
    waitingFor: u === "asked" ? p.filter((m) => m !== o) : u === "accepted" && (a === null || a <= n) ? p.filter((m) => !l.has(m)) : []
  };
}
function os(e) {
  var n;
  return (n = e.lapseDays) != null ? n : Kl;
}
function ac(e, n) {
  return e < n ? e : n;
}
function Zo(e, n) {
  return e > n ? e : n;
}
function pn(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10);
}

// src/core/exchange/exchange-templates.ts
var mn = "Skill exchange step", De = "Skill exchange preferences", jn = [
  ce.offer,
  ce.seek,
  mn,
  De
];

// src/core/exchange/steps/write-step.ts
function ss(e) {
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
  return Ve(mn, n.filter(([, t]) => t !== null && t !== "").map(([t, r]) => [t, t === "at" ? r : K(r)]));
}
function zn(e, n) {
  let t = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${t}${n}
`;
}

// src/core/exchange/steps/preferences.ts
var as = ["messages", "matches", "lang"];
function fn(e) {
  let n = [], t = e.filter(({ template: s }) => s === De), r = (s) => t.every(({ parameters: a }) => {
    var i;
    let l = Pe((i = a.get(s)) != null ? i : "").trim().toLowerCase();
    return l !== "" && l !== "yes" && l !== "no" && n.push({
      parameter: s,
      key: "localskills-template-preferences-fault-value",
      parameters: [z(l), s]
    }), l === "" || l === "yes";
  }), o = { messages: r("messages"), matches: r("matches") };
  return t.forEach(({ parameters: s }) => s.forEach((a, l) => {
    !as.includes(l) && a.trim() !== "" && n.push(Me(l, "unknown-parameter", z(l), as.join(", ")));
  })), { preferences: o, faults: n };
}
function is(e, n, t) {
  let r = n.filter(({ template: i }) => i === De), o = t.messages && t.matches, s = (i) => i ? "yes" : "no", a = Ve(De, [
    ["messages", s(t.messages)],
    ["matches", s(t.matches)]
  ]), [l] = r;
  return l === void 0 ? o ? e : zn(e, a) : r.slice().reverse().reduce((i, { start: c, end: u }) => {
    let d = c === l.start ? u : u + /^\n{0,2}/.exec(i.slice(u))[0].length;
    return i.slice(0, c) + (c === l.start ? a : "") + i.slice(d);
  }, e);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Vn(e, n = !1) {
  let t = e.length, r = 0, o = "", s = 0, a = 16, l = 0, i = 0, c = 0, u = 0, d = 0;
  function p(h, b) {
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
  function y() {
    let h = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Je(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Je(e.charCodeAt(r)))
        for (r++; r < e.length && Je(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(h, r);
    let b = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Je(e.charCodeAt(r))) {
        for (r++; r < e.length && Je(e.charCodeAt(r)); )
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
            let S = p(4, !0);
            S >= 0 ? h += String.fromCharCode(S) : d = 4;
            break;
          default:
            d = 5;
        }
        b = r;
        continue;
      }
      if (O >= 0 && O <= 31)
        if (yn(O)) {
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
    if (Gt(h)) {
      do
        r++, o += String.fromCharCode(h), h = e.charCodeAt(r);
      while (Gt(h));
      return a = 15;
    }
    if (yn(h))
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
          for (r += 2; r < t && !yn(e.charCodeAt(r)); )
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
            r++, yn(S) && (S === 13 && e.charCodeAt(r) === 10 && r++, l++, c = r);
          }
          return E || (r++, d = 1), o = e.substring(b, r), a = 13;
        }
        return o += String.fromCharCode(h), r++, a = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(h), r++, r === t || !Je(e.charCodeAt(r)))
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
    if (Gt(h) || yn(h))
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
    setPosition: m,
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
function Gt(e) {
  return e === 32 || e === 9;
}
function yn(e) {
  return e === 10 || e === 13;
}
function Je(e) {
  return e >= 48 && e <= 57;
}
var ls;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(ls || (ls = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var lc = new Array(20).fill(0).map((e, n) => " ".repeat(n)), Qe = 200, cc = {
  " ": {
    "\n": new Array(Qe).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(Qe).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(Qe).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(Qe).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(Qe).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(Qe).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var jt;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(jt || (jt = {}));
function cs(e, n, t = jt.DEFAULT) {
  let r = Vn(e, !1), o = [], s = 0;
  function a(v) {
    return v ? () => s === 0 && v(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(v) {
    return v ? (L) => s === 0 && v(L, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(v) {
    return v ? (L) => s === 0 && v(L, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
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
  let d = c(n.onObjectBegin), p = i(n.onObjectProperty), m = u(n.onObjectEnd), y = c(n.onArrayBegin), g = u(n.onArrayEnd), x = i(n.onLiteralValue), f = l(n.onSeparator), k = a(n.onComment), h = l(n.onError), b = t && t.disallowComments, O = t && t.allowTrailingComma;
  function E() {
    for (; ; ) {
      let v = r.scan();
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
      switch (v) {
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
          return v;
      }
    }
  }
  function S(v, L = [], U = []) {
    if (h(v), L.length + U.length > 0) {
      let H = r.getToken();
      for (; H !== 17; ) {
        if (L.indexOf(H) !== -1) {
          E();
          break;
        } else if (U.indexOf(H) !== -1)
          break;
        H = E();
      }
    }
  }
  function I(v) {
    let L = r.getTokenValue();
    return v ? x(L) : (p(L), o.push(L)), E(), !0;
  }
  function M() {
    switch (r.getToken()) {
      case 11:
        let v = r.getTokenValue(), L = Number(v);
        isNaN(L) && (S(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), L = 0), x(L);
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
  function F() {
    return r.getToken() !== 10 ? (S(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (I(!1), r.getToken() === 6 ? (f(":"), E(), A() || S(4, [], [
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
    let v = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (v || S(4, [], []), f(","), E(), r.getToken() === 2 && O)
          break;
      } else v && S(6, [], []);
      F() || S(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), v = !0;
    }
    return m(), r.getToken() !== 2 ? S(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : E(), !0;
  }
  function R() {
    y(), E();
    let v = !0, L = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (L || S(4, [], []), f(","), E(), r.getToken() === 4 && O)
          break;
      } else L && S(6, [], []);
      v ? (o.push(0), v = !1) : o[o.length - 1]++, A() || S(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), L = !0;
    }
    return g(), v || o.pop(), r.getToken() !== 4 ? S(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : E(), !0;
  }
  function A() {
    switch (r.getToken()) {
      case 3:
        return R();
      case 1:
        return C();
      case 10:
        return I(!0);
      default:
        return M();
    }
  }
  return E(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (S(4, [], []), !1) : A() ? (r.getToken() !== 17 && S(9, [], []), !0) : (S(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var us;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(us || (us = {}));
var ds;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(ds || (ds = {}));
var zt = cs;
var gs;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(gs || (gs = {}));

// src/core/json/parse-json.ts
function Se(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return xc(n) ? { value: void 0, faults: [Vt] } : { value: n, faults: bc(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? kc(e) : Vt] };
  }
}
var fs = { disallowComments: !0, allowTrailingComma: !1 }, yc = 100, Vt = { path: "$", code: "json-too-deep", parameters: [] }, hc = {
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
function xc(e) {
  let n = [e].filter(ps);
  for (let t = 0; n.length > 0; t++) {
    if (t === yc)
      return !0;
    let r = [];
    for (let o of n)
      for (let s of Object.keys(o).map((a) => o[a]))
        ps(s) && r.push(s);
    n = r;
  }
  return !1;
}
function ps(e) {
  return typeof e == "object" && e !== null;
}
function kc(e) {
  var l;
  let n = null;
  try {
    zt(e, {
      onError: (i, c, u) => {
        n = n != null ? n : { error: i, offset: c, length: u };
      }
    }, fs);
  } catch (i) {
    return Vt;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), o = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return ms("json-trailing-comma", e, r.lastIndexOf(","), o);
  let s = (l = hc[t.error]) != null ? l : "json-invalid";
  return ms(s === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : s : s, e, t.offset, o);
}
function ms(e, n, t, r) {
  let o = n.slice(0, t).split(/\r\n?|\n/), s = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, s, z(r)] };
}
function bc(e) {
  let n = [], t = [];
  return zt(e, {
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
          parameters: [z(r), u, a + 1]
        });
      }
    }
  }, fs), n;
}

// src/core/site-configuration.ts
var ys = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function hs(e) {
  if (e === null)
    return { root: ve, faults: [] };
  let { value: n, faults: t } = Se(e);
  if (!Y(n))
    return { root: ve, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = Q(n, "root");
  return r === void 0 ? { root: ve, faults: t } : typeof r != "string" || ys.test(r) ? { root: ve, faults: [...t, { path: "$.root", code: "expected-text", parameters: [z(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}
var wc = /^https?:\/\/[^\s[\]{}|<>"'~]+$/;
function Yn(e) {
  return wc.test(e);
}
function xs(e) {
  let n = e === null ? null : Se(e).value, t = Y(n) ? Q(n, "report") : void 0;
  return typeof t == "string" && !ys.test(t) ? t.trim() : null;
}

// src/ui/exchange-meeting/load-exchanges.ts
var ks = "Module:Skills survey/i18n/languages.json";
function hn(t) {
  return P(this, arguments, function* (e, n = []) {
    var E, S, I, M;
    let { wiki: r, titles: o, user: s, messages: a } = e, l = [s.name, ...n], [i, c, u, d] = yield Promise.all([
      Promise.all(l.map((F) => r.peopleLinkingTo(F))),
      r.readPeople(l),
      r.readPages([o.skills(), An, ks]),
      r.time()
    ]), p = new Set(l);
    i.forEach((F) => F.forEach((C) => p.add(C))), bs(c.people).forEach((F) => ee(F).forEach((C) => p.add(C)));
    let { people: m, records: y, unread: g } = p.size === l.length ? c : yield r.readPeople(Array.from(p)), x = g.find((F) => F.user === s.name);
    if (x !== void 0)
      throw x.error;
    let f = (F) => {
      var C, R;
      return (R = (C = u.get(F)) == null ? void 0 : C.latest.text) != null ? R : null;
    }, k = Se((E = f(An)) != null ? E : "{}").value, h = Se((S = f(ks)) != null ? S : "{}").value, b = Y(h) && Array.isArray(h.languages) ? h.languages.filter((F) => typeof F == "string") : [], O = c.ownPages.get(s.name);
    return {
      people: m,
      records: y,
      ownPage: O === void 0 ? o.people(s.name) : O,
      steps: bs(m),
      taxonomy: Mn(Se((I = f(o.skills())) != null ? I : "").value).taxonomy,
      matching: Y(k) ? Do(k.matching).options : gn,
      reportPage: (M = xs(f(An))) != null ? M : a.text("localskills-meeting-report-page"),
      languages: b.length > 0 ? b : ["en"],
      clockOffset: isNaN(d.getTime()) ? 0 : d.getTime() - e.now().getTime()
    };
  });
}
function Yt(e, n) {
  return e.steps.some((r) => r.user === n.user && r.step === n.step && r.seek === n.seek && r.offer === n.offer && r.at === n.at) ? e : N(T({}, e), { steps: e.steps.concat([n]) });
}
function bs(e) {
  let n = [];
  return e.forEach((t) => t.steps.forEach((r) => n.push(r))), n;
}
function xn(e, n, t = null) {
  var o;
  let r = new Date(e.now().getTime() + n.clockOffset).toISOString().replace(/\.\d+Z$/, "Z");
  return ((o = t == null ? void 0 : t.steps) != null ? o : []).reduce((s, { at: a }) => a > s ? a : s, r);
}
function Te(e, n) {
  return xn(e, n).slice(0, 10);
}
function he(e, n) {
  return es(n.steps, { date: Te(e, n) });
}
function ws(e, n) {
  let { name: t } = e.user;
  return ns(
    n.steps.filter((r) => r.user === t || ee(r).includes(t)),
    { date: Te(e, n) }
  ).filter(({ step: r, reason: o }) => r.user === t && o !== "repeated");
}
function Ze(e, n) {
  var t, r;
  return fn((r = (t = e.people.get(n)) == null ? void 0 : t.preferences) != null ? r : []).preferences;
}
function kn(e, n) {
  let t = [];
  return e.records.filter((r) => r.user === n).forEach(({ languages: r }) => r.forEach((o) => {
    t.includes(o) || t.push(o);
  })), t;
}

// src/core/exchange/steps/my-exchanges.ts
function Es(e, n) {
  let t = e.filter((a) => ee(a).includes(n) && !Ec(a, n)).sort((a, l) => te(a.since, l.since) || te(a.seek, l.seek) || te(a.offer, l.offer)), r = t.filter(({ state: a }) => a === "accepted"), o = r.filter(({ confirmed: a }) => a.size > 0 && !a.has(n)), s = (a) => +!a.waitingFor.includes(n);
  return {
    toAnswer: t.filter(({ state: a, asker: l }) => a === "asked" && l !== n),
    toConfirm: o,
    agreed: r.filter((a) => !o.includes(a)).sort((a, l) => s(a) - s(l)),
    asked: t.filter(({ state: a, asker: l }) => a === "asked" && l === n),
    earlier: t.filter(({ state: a }) => a !== "asked" && a !== "accepted").reverse()
  };
}
function Ec({ state: e, asker: n, steps: t, disregarded: r }, o) {
  let s = t.concat(r.map(({ step: a }) => a));
  return e === "declined" && n === o && !s.some(({ step: a }) => a === "ask");
}
function ge(e, n) {
  let [t, r] = ee(e);
  return n === t ? r : t;
}

// src/ui/list-words.ts
function Rs(e, n) {
  let { ListFormat: t } = Intl;
  try {
    return t ? new t(n, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange-meeting/exchange-words.ts
function bn(e, { seek: n, offer: t, skill: r }) {
  var o, s, a, l, i;
  return (i = (l = (a = (o = se(e, "offer", t)) == null ? void 0 : o.skill) != null ? a : (s = se(e, "seek", n)) == null ? void 0 : s.skill) != null ? l : r) != null ? i : "";
}
function se(e, n, t) {
  var r;
  return (r = e.records.find((o) => o.kind === n && oe(o) === t)) != null ? r : null;
}
function Kn(e, { seek: n }, t) {
  let r = se(e, "seek", n);
  return r !== null && r.user === t && r.status === "open" ? r : null;
}
function Xn({ messages: e }, n, t, r = t) {
  if (t === "")
    return w("bdi", {}, r);
  let { text: o, language: s, direction: a } = Ie(t, n.taxonomy, e);
  return w("bdi", T({ dir: a }, s === null ? {} : { lang: s }), o);
}
function Oe({ messages: e }, n, t) {
  return Ie(t, n.taxonomy, e).text;
}
function wn({ languageName: e, messages: n }, t) {
  return Rs(t.map((r) => {
    var o, s;
    return e((s = (o = ue(r)) == null ? void 0 : o.code) != null ? s : r);
  }), n.language);
}
function Jn({ titles: e, pageUrl: n }, t) {
  return w("a", { href: n(e.people(t)), target: "_blank", rel: "noopener" }, w("bdi", {}, t));
}
function en({ messages: e, user: n, formatDate: t }, r) {
  let { state: o, asker: s, since: a, on: l, confirmed: i } = r, c = ge(r, n.name), u = q(r.seek) === n.name ? "learn" : "teach", d = (p) => e.text(`localskills-meeting-state-${p}`, c, t(a));
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
var Rc = 182;
function Ss(e, n, t, r) {
  var c;
  let { kind: o, key: s } = t, a = se(n, o, s);
  if (q(s) === e.user.name)
    return "self";
  if (r !== "active")
    return "blocked";
  if (a === null)
    return "gone";
  if (Ge(a, Te(e, n)) !== null)
    return "absent";
  let l = he(e, n).filter((u) => u.state === "accepted" && u[o] === s && !ee(u).includes(e.user.name)).length, i = o === "seek" ? 1 : (c = a.capacity) != null ? c : n.matching.usualCapacity;
  return l >= i ? "no-room" : null;
}
function Ts(e, n, t, r, o) {
  var m, y;
  let { user: s } = e, a = t.kind === "offer" ? "seek" : "offer", l = Te(e, n), { relatedTo: i } = Hn(n.taxonomy), c = ({ skill: g }) => {
    var k, h;
    let [x, f] = a === "seek" ? [g, t.skill] : [t.skill, g];
    return (h = (k = i(x).find((b) => b.skill === f)) == null ? void 0 : k.quality) != null ? h : 0;
  }, u = n.records.filter((g) => g.user === s.name), d = u.filter((g) => g.kind === a && Ge(g, l) === null).map((g) => ({ record: g, fits: oe(g) === o ? 1 / 0 : c(g) })).filter(({ fits: g }) => g > 0).sort((g, x) => x.fits - g.fits).map(({ record: g }) => ({ key: oe(g), record: g, isNew: !1 })), p = {
    kind: a,
    user: s.name,
    id: bo(a, u.filter((g) => g.kind === a).map(({ id: g }) => g)),
    skill: t.skill,
    level: null,
    methods: [],
    languages: r,
    capacity: null,
    region: (m = u.map(({ region: g }) => g).find((g) => g !== null)) != null ? m : null,
    timezone: (y = u.map(({ timezone: g }) => g).find((g) => g !== null)) != null ? y : null,
    for: null,
    affiliate: null,
    note: null,
    since: l,
    confirmed: l,
    expires: new Date(Date.parse(l) + Rc * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10),
    status: "open",
    until: null
  };
  return d.concat([{ key: oe(p), record: p, isNew: !0 }]);
}
function Os(e, n, t, r) {
  var u, d;
  let [o, s] = t.kind === "offer" ? [r.key, oe(t)] : [oe(t), r.key], a = he(e, n), l = ({ declinedBy: p }) => p.includes(t.user), i = ee({ seek: o, offer: s }).join("/"), c = (p) => {
    var m, y;
    return [
      (m = se(n, "seek", p.seek)) == null ? void 0 : m.skill,
      (y = se(n, "offer", p.offer)) == null ? void 0 : y.skill,
      ...p.skills
    ].filter((g) => g !== void 0).map((g) => je(g, n.taxonomy));
  };
  return (d = (u = a.find((p) => p.seek === o && p.offer === s && (p.state === "asked" || p.state === "accepted" || p.state === "done" || l(p)))) != null ? u : a.find((p) => l(p) && ee(p).join("/") === i && c(p).includes(je(t.skill, n.taxonomy)))) != null ? d : null;
}
function As(e, n) {
  return P(this, null, function* () {
    let t = kn(n, e.user.name), r = t.length > 0 ? t : yield e.wiki.spokenLanguages(e.user.name).catch(() => []);
    return r.length > 0 ? r : [e.messages.language];
  });
}
function Kt(e, n, t, r) {
  let o = r.record, s = n.records.filter((i) => i.user === o.user || i.user === t.user), [a, l] = t.kind === "offer" ? [o, t] : [t, o];
  return Bn(oe(a), oe(l), {
    records: r.isNew ? s.concat([o]) : s,
    date: Te(e, n),
    taxonomy: n.taxonomy,
    requests: qn(he(e, n))
  }, n.matching);
}

// src/core/exchange/private-contact.ts
var Sc = /[^\s@<>()[\]{}:;,|]+(?:@|\s?[([{]\s?(?:at|arobase|arroba|et)\s?[)\]}]\s?)[\p{L}\d-]+(?:(?:\.|\s?[([{]\s?(?:dot|point|punto|nokta)\s?[)\]}]\s?)[\p{L}\d-]+)+/iu, Tc = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/iu, Oc = new RegExp("(?<![\\w@])@[\\w.=-]+:[\\w-]+(?:\\.[\\w-]+)+", "u"), Ac = /(?:\b(?:t|telegram)\.me\/|\bwa\.me\/|\bchat\.whatsapp\.com\/|\bdiscord\.gg\/|\bsignal\.me\/|\bm\.me\/|\bskype:)\S+|\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)\s*:?\s*@?[\w.]*[\d_@][\w.]*|\bskype\s*:\s*live:\S+|\btg\s*:\s*@[\w.]+/iu, vc = /(?:\+|\b00|\b0|\(0)[\d\s().\-/\u00b7\u2010-\u2015\u00a0]{6,22}\d/u, Pc = new RegExp("(?<![\\d-])(?:1[ .-])?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[.-])\\d{3}[.-]\\d{4}(?![\\d-])", "u"), Mc = 8, Lc = 15;
function Nc(e) {
  return e.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (n) => {
    let t = n.charCodeAt(0), r = [1632, 1776, 2406, 2534].find((o) => t >= o && t <= o + 9);
    return String(t - r);
  }).replace(/[\uff01-\uff5e\u3000\ufe6b]/g, (n) => n.normalize("NFKC"));
}
function vs(e) {
  let n = Nc(e), t = [
    ["email", Sc],
    ["email", Tc],
    ["messenger", Ac],
    ["messenger", Oc],
    ["phone", Pc]
  ].map(([r, o]) => {
    let s = o.exec(n);
    return s === null ? null : { kind: r, text: e.slice(s.index, s.index + s[0].length) };
  }).find((r) => r !== null);
  return t != null ? t : Fc(n, e);
}
function Fc(e, n) {
  let t = e.replace(
    /ISBN(?:-1[03])?:?\s?[\d -]{9,16}[\dx]|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:UTC|GMT)\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?/giu,
    (s) => "x".repeat(s.length)
  ), r = vc.exec(t), o = r === null ? 0 : r[0].replace(/\D/g, "").length;
  return r === null || o < Mc || o > Lc ? null : { kind: "phone", text: n.slice(r.index, r.index + r[0].length) };
}

// src/ui/survey-making/fields.ts
function Ps(e, n, t, r) {
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
function Qn(e) {
  let { kind: n = "text", direction: t = "auto", value: r, maxLength: o, min: s, max: a, placeholder: l } = e, i = T(T({
    value: r
  }, o === void 0 ? {} : { maxLength: o }), l === void 0 ? {} : { placeholder: l }), c = n === "lines" ? new OO.ui.MultilineTextInputWidget(N(T({}, i), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(N(T({}, i), { autocomplete: "off" }));
  n === "number" || n === "date" ? (c.$input.attr(T(T({ type: n }, s === void 0 ? {} : { min: s }), a === void 0 ? {} : { max: a })), c.$input.val(r)) : c.$input.attr("dir", t);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), Ps(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function Xt(e) {
  let n = new OO.ui.CheckboxInputWidget({ selected: e.value }), t = !1;
  return n.on("change", (r) => {
    t || e.onChange(r === !0);
  }), Ps(n, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
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
    let i = vs(l);
    D(t, i === null ? null : B("warning", e.text(`localskills-private-${i.kind}`, i.text)));
  }, o = Qn(N(T({
    label: n.label,
    kind: "lines",
    value: (s = n.value) != null ? s : "",
    maxLength: Lr
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
function Ms(e, n, t, r) {
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
function Jt(e, n) {
  return e === null ? { action: "history" } : { oldid: String(e), diff: String(n) };
}
function et(e, n) {
  var i, c;
  let { messages: t, pageUrl: r, titles: o, user: s } = e, a = o.people(s.name), l = (c = (i = n.people.get(s.name)) == null ? void 0 : i.pages) != null ? c : [];
  return [
    ...n.ownPage === a ? [] : [Ms(t, r, a, n.ownPage)],
    ...l.filter(({ isChangedByOthers: u, doubt: d }) => u || d === "moved").map(({ title: u, own: d, latest: p, doubt: m }) => {
      var y;
      return B(
        "warning",
        w("p", {}, t.text(m === "moved" ? "localskills-meeting-moved-by-others" : "localskills-meeting-changed-by-others", u)),
        w("p", {}, w("a", {
          href: r(u, Jt((y = d == null ? void 0 : d.id) != null ? y : null, p.id)),
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
var Ic = 0;
function Qt(e) {
  let n = `ext-localSkills-meeting-select-${++Ic}`, t = w("select", T({
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
var Ls = {
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
function Ns(e) {
  let n = En(e), t = /* @__PURE__ */ new Map();
  return (r, o) => {
    var a;
    let s = (a = t.get(o)) != null ? a : new Intl.NumberFormat(n, { minimumFractionDigits: o, maximumFractionDigits: o });
    return t.set(o, s), s.format(r);
  };
}
function En(e, n = "") {
  var r, o;
  let t = (o = Ls[(r = e.find((s) => Object.prototype.hasOwnProperty.call(Ls, s))) != null ? r : ""]) != null ? o : "latn";
  return [...e, "en"].filter($c).map((s) => `${s}-u${n}-nu-${t}`);
}
function $c(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function Fs(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/core/i18n/date-format.ts
function Is(e) {
  let n = new Intl.DateTimeFormat(
    En(e, "-ca-gregory"),
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
var Cc = 255, Dc = /\uE000(\d+)\uE001/g;
function $s(e) {
  let n = (a, ...l) => {
    let i = l.map((c, u) => typeof c == "object" ? `\uE000${u}\uE001` : typeof c == "string" ? c.replace(/[\uE000\uE001]/g, "") : c);
    return K(e.text(a, ...i)).replace(Dc, (c, u) => {
      let d = l[Number(u)];
      return typeof d == "object" ? d.wikitext : c;
    });
  }, t = (a, l = 0) => {
    let i = rt(a, l), c = K(e.number(Math.abs(i), l));
    return i < 0 ? `<bdi dir="ltr">\u2212${c}</bdi>` : c;
  }, r = Is(e.languageChain), o = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (a) => {
      var c;
      let l = rt(a, 0, 2), i = (c = o.get(l)) != null ? c : n("localskills-results-percent", e.number(l, 0));
      return o.set(l, i), i;
    },
    date: (a) => `<time datetime="${_c({ text: a })}">${K(r(a))}</time>`,
    digits: (a) => String(a).replace(/\d/g, (l) => e.number(Number(l))),
    signed: (a, l) => rt(a, l != null ? l : 0) > 0 ? `<bdi dir="ltr">+${t(a, l)}</bdi>` : t(a, l),
    label: ({ text: a, language: l, direction: i }) => l === e.language ? K(a) : l === null ? `<bdi>${K(a)}</bdi>` : `<bdi lang="${l}" dir="${i}">${K(a)}</bdi>`
  };
}
function _c({ text: e }) {
  return K(e).replace(/"/g, "&quot;");
}
function ot(e, n, t) {
  let r = n != null ? n : K(e);
  return e.trim() === "" || St(e) > Cc || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function Zt(e, n, t) {
  return ot(`Special:MyLanguage/${e}`, n, t);
}

// src/core/exchange/steps/message-text.ts
var Uc = "my-exchanges";
function Ds(e, n) {
  var y;
  let t = $s(n), { step: r, skill: o, reasons: s, titles: a } = e, { say: l } = t, i = q(r.seek) === r.user ? q(r.offer) : q(r.seek), c = Cs(r.user, a), u = [l(
    `localskills-talk-${Hc(r)}`,
    c,
    { wikitext: `'''${t.label(o)}'''` },
    Cs(i, a),
    (y = e.day) != null ? y : ""
  )];
  s.length > 0 && u.push("", l("localskills-talk-reasons"), ...s.map((g) => `* ${K(g)}`)), r.note !== null && r.note.trim() !== "" && u.push(
    "",
    l("localskills-talk-note", c),
    `<div dir="auto" style="margin-inline: 1.5em">${K(r.note).replace(/&#10;/g, "<br>")}</div>`
  );
  let d = Bc(e, t);
  d !== "" && u.push("", d);
  let p = _s(a, t), m = e.reportPage === null ? l("localskills-talk-foot", p) : l("localskills-talk-foot-report", p, qc(e.reportPage, l("localskills-talk-report")));
  return u.push("", `<small>${m}</small>`), {
    heading: n.text("localskills-talk-heading", o.text),
    text: `<div lang="${n.language}" dir="${n.direction}" class="mw-content-${n.direction}">
${u.join(`
`)}
</div>
~~~~`
  };
}
function Hc(e) {
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
function Bc({ step: e, until: n, isOpen: t, titles: r, page: o }, l) {
  var i = l, { say: s } = i, a = cr(i, ["say"]);
  let c = _s(r, T({ say: s }, a)), u = s("localskills-talk-by-hand", { wikitext: Zt(o, K(o), Wc(e)) });
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
        e.outcome !== "not-met" && q(e.offer) === e.user ? s("localskills-talk-confirm-done", c) : ""
      );
    default:
      return "";
  }
}
function Wc({ step: e, seek: n, offer: t }) {
  return [e, ...[n, t].map((r) => r.replace(/\/([^/]*)$/, "-$1"))].join("-").replace(/ /g, "_");
}
function _s(e, { say: n }) {
  return { wikitext: `'''[[:${e.root}#${Uc}|${n("localskills-talk-mine")}]]'''` };
}
function Cs(e, n) {
  return { wikitext: `<bdi>${Zt(n.people(e), K(e))}</bdi>` };
}
function qc(e, n) {
  return { wikitext: Yn(e) ? `<span class="plainlinks">[${e} ${n}]</span>` : ot(e, n) };
}

// src/ui/exchange-meeting/deliver-message.ts
function Us(o, s, a) {
  return P(this, arguments, function* (e, n, t, r = {}) {
    var p, m;
    let { wiki: l, user: i } = e, { step: c } = t, u = q(c.seek) === i.name ? q(c.offer) : q(c.seek);
    if (!Ze(n, u).messages)
      return { kind: "unwanted" };
    let d = null;
    try {
      let y = `User talk:${u}`, g = Gc(c), { heading: x, text: f } = yield jc(e, n, t);
      return d = { title: y, heading: x, text: f.replace("<div ", `<div data-localskills-step="${g}" `) }, ((m = (p = (yield l.readPages([y])).get(y)) == null ? void 0 : p.latest.text) != null ? m : "").includes(g) || (yield l.addSection(d, r)), { kind: "sent" };
    } catch (y) {
      return { kind: "fault", section: d, fault: we(y) ? y : new ne("other", String(y)) };
    }
  });
}
function Gc({ step: e, seek: n, offer: t, at: r }) {
  return encodeURIComponent([e, r, n, t].join(" ")).replace(/['~_*]/g, (o) => `%${o.charCodeAt(0).toString(16)}`);
}
function jc(a, l, i) {
  return P(this, arguments, function* ({ messagesIn: e, formatDate: n, languageName: t, titles: r }, o, s) {
    var h, b;
    let { step: c, language: u, reasons: d, isOpen: p } = s, m = yield e(u), { taxonomy: y, reportPage: g } = o, x = (h = c.skill) != null ? h : "", f = new Date(Date.parse(c.at) + qt * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10), k = {
      step: c,
      skill: Ie(x, y, m),
      reasons: d.filter(Wn).map((O) => We(O, {
        messages: m,
        taxonomy: y,
        languageName: (E) => t(E, u)
      })),
      until: n(f, u),
      day: c.on === null ? null : n(c.on, u),
      page: (b = o.ownPage) != null ? b : r.people(c.user),
      isOpen: p,
      titles: r,
      reportPage: g
    };
    return Ds(k, m);
  });
}

// src/ui/wiki-words.ts
var zc = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], Vc = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function Hs(e, n) {
  Array.from(e.childNodes).forEach((t) => {
    if (t.nodeType === Node.TEXT_NODE)
      n.appendChild(document.createTextNode(t.nodeValue || ""));
    else if (t.nodeType === Node.ELEMENT_NODE && !Vc.includes(t.nodeName.toUpperCase())) {
      let r = t, o = n, s = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(s) ? o = w("a", { href: s, target: "_blank", rel: "noopener" }) : zc.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), Hs(r, o), o !== n && n.appendChild(o);
    }
  });
}
function Bs(e) {
  let n = w("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return Hs(new DOMParser().parseFromString(e, "text/html").body, n), n;
}

// src/ui/survey-form/text-to-copy.ts
function Ws(e, n, t, r = !1) {
  let [o, s] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], a = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  a.$input.attr({ "aria-label": t.text(o), dir: "auto" });
  let l = _(t.text("localskills-save-copy"), "normal", () => {
    a.select(), document.execCommand("copy") && l.setLabel(t.text("localskills-save-copied"));
  });
  return w(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    w("summary", {}, t.text(o)),
    w("p", {}, t.text(s)),
    a.$element[0],
    j(l),
    w("p", {}, w("a", { href: n, target: "_blank", rel: "noopener" }, t.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var Yc = ["offline", "session-lost", "read-only", "rate-limited", "other"], Kc = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], Xc = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Jc(e, n) {
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
    j(_(t.text(o === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function qs(e) {
  var k, h;
  let { context: n, fault: t, title: r, pageText: o, isKept: s, isOther: a = !1, tryAgain: l } = e, { messages: i, pageUrl: c } = n, { reason: u, explanation: d, details: p } = t, m = (h = (k = p.captcha) == null ? void 0 : k.id) != null ? h : null, y = u === "captcha" && m === null, g = a && Xc.includes(u), x = y ? i.text(a ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : i.text(`localskills-save-${g ? "page-" : ""}${u}`, n.user === null ? "" : n.user.name), f = [
    w("p", {}, w("strong", {}, i.text("localskills-save-failed")), " ", x),
    w("p", {}, i.text(s ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return p.html !== void 0 ? f.push(w("p", {}, i.text("localskills-save-wiki-says")), Bs(p.html)) : d !== "" && f.push(
    w("p", {}, i.text("localskills-save-wiki-says")),
    w("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && f.push(w("p", {}, w("a", {
    href: c("Special:UserLogin", { returnto: n.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, i.text("localskills-save-log-in")))), m !== null && f.push(Jc(e, m)), u === "filter-warning" && f.push(j(_(
    i.text(a ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => l({ warningsAccepted: !0 })
  ))), Yc.includes(u) && f.push(j(_(i.text("localskills-save-try-again"), "normal", () => l()))), (y || Kc.includes(u)) && f.push(Ws(o, c(r, { action: "edit" }), i, a)), B(u === "filter-warning" ? "warning" : "error", ...f);
}

// src/ui/exchange-meeting/meeting-fault.ts
var Qc = "localskills-meeting-save-";
function Le(e) {
  let { context: n, fault: t, title: r, text: o, isKept: s, tryAgain: a } = e, { messages: l } = n;
  return qs({
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
          let u = i.replace(/^localskills-save-/, Qc);
          return l.text(l.has(u) ? u : i, ...c);
        }
      })
    }
  });
}
function nn(e, n, t) {
  let { messages: r, pageUrl: o, titles: s, user: a } = e, l = (i, ...c) => r.text(`localskills-meeting-${i}`, ...c);
  return B(
    "warning",
    w("p", {}, n.by === null ? l("foreign-hidden") : l("foreign", n.by)),
    w("p", {}, w("a", {
      href: o(s.people(a.name), Jt(n.ownRevision, n.revision)),
      target: "_blank",
      rel: "noopener"
    }, l("foreign-look"))),
    j(
      _(l("foreign-leave-out"), "primary", () => t("leave-out")),
      _(l("foreign-keep"), "normal", () => t("keep"))
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
var Gs = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Zc = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function at(e, n, t) {
  let r = ye(n);
  return e.filter(({ template: o }) => o === mn).map((o) => {
    let s = eu(o, r);
    return s.step === null || t === void 0 || s.step.at <= t ? s : N(T({}, s), { step: N(T({}, s.step), { at: t }) });
  });
}
function eu(e, n) {
  let t = [], r = (g, x, ...f) => (t.push(nu(g, x, ...f)), null), o = (g) => {
    var x;
    return ze((x = e.parameters.get(g)) != null ? x : "").trim() || null;
  }, s = (g, x, f, k) => {
    var b;
    let h = o(g);
    return h === null ? k ? r(g, "missing", g) : null : (b = x(h)) != null ? b : r(g, f, z(h), g);
  }, a = s("step", (g) => ln.includes(g) ? g : null, "step", !0), l = s("seek", Tt, "key", !0), i = s("offer", Tt, "key", !0), c = s("at", (g) => {
    var x, f;
    return Ee((f = (x = Zc.exec(g)) == null ? void 0 : x[1]) != null ? f : "") ? g : null;
  }, "time", !0), u = s(
    "outcome",
    (g) => Mr.includes(g) ? g : null,
    "outcome",
    a === "confirm"
  ), d = s("on", (g) => Ee(g) ? g : null, "day", a === "meet"), p = s("skill", (g) => fe.test(g) ? g : null, "skill", !1);
  if (e.parameters.forEach((g, x) => {
    !Gs.includes(x) && g.trim() !== "" && t.push(Me(x, "unknown-parameter", z(x), Gs.join(", ")));
  }), a === null || l === null || i === null || c === null || a === "confirm" && u === null || a === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [m, y] = ee({ seek: l, offer: i });
  return m === y ? (r("offer", "alone"), { call: e, step: null, faults: t }) : (n !== m && n !== y && r("seek", "not-yours", n), {
    call: e,
    step: {
      user: n,
      step: a,
      seek: l,
      offer: i,
      at: c,
      skill: p,
      outcome: a === "confirm" ? u : null,
      on: a === "meet" ? d : null,
      note: o("note")
    },
    faults: t
  });
}
function nu(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/exchange/keep-own-words.ts
function js({ template: e, parameters: n }) {
  return JSON.stringify([e, Array.from(n)]);
}
function tu(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(js).forEach((r) => {
    var o;
    return t.set(r, ((o = t.get(r)) != null ? o : 0) + 1);
  }), e.filter((r) => {
    var a;
    let o = js(r), s = (a = t.get(o)) != null ? a : 0;
    return t.set(o, s - 1), s <= 0;
  });
}
function ru(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function it(e, n, t) {
  let r = e;
  for (let o = 0; o < 20; o++) {
    let s = tu(t(r), n);
    if (s.length === 0)
      return r;
    let a = (l, i) => i !== l && i.start >= l.start && i.end <= l.end;
    r = s.filter((l) => !s.some((i) => a(l, i))).sort((l, i) => i.start - l.start).reduce(ru, r);
  }
  return null;
}

// src/core/wikitext/same-calls.ts
function tn(e, n) {
  let t = (r) => JSON.stringify(r.map(({ template: o, parameters: s }) => [o, Array.from(s)]));
  return t(e) === t(n);
}

// src/ui/exchange/take-out-merged.ts
function zs(e, n, t) {
  return P(this, null, function* () {
    var o;
    let r = (yield e.readPages([t.title])).get(t.title);
    r !== void 0 && !tn(n((o = r.latest.text) != null ? o : ""), n(t.text)) && (yield e.save(N(T({}, t), { baseRevision: r.latest.id })));
  });
}

// src/ui/exchange-meeting/own-page.ts
function rn(o, s) {
  return P(this, arguments, function* (e, n, t = "ask", r = {}) {
    let { wiki: a, titles: l, user: i } = e, c = l.people(i.name), u = "", d = () => P(null, null, function* () {
      var O, E, S, I, M, F, C, R, A, v, L;
      let { people: m, ownPages: y } = yield a.readPeople([i.name]), g = y.get(i.name);
      if (g === null)
        throw new ne("not-yours", "");
      c = g != null ? g : c;
      let x = (O = (yield a.readPages([c])).get(c)) != null ? O : null;
      if (x === null || x.latest.user === i.name)
        return { page: x, ownText: (E = x == null ? void 0 : x.latest.text) != null ? E : "", ownRevision: (S = x == null ? void 0 : x.latest.id) != null ? S : null, isForeign: !1 };
      let f = (F = (M = (I = m.get(i.name)) == null ? void 0 : I.pages.find((U) => U.title === x.title)) == null ? void 0 : M.own) != null ? F : null, k = yield a.templateReader(), h = (A = (R = f == null ? void 0 : f.text) != null ? R : it((C = x.latest.text) != null ? C : "", [], k)) != null ? A : "", b = !tn(k(h), k((v = x.latest.text) != null ? v : ""));
      return { page: x, ownText: h, ownRevision: (L = f == null ? void 0 : f.id) != null ? L : null, isForeign: b };
    }), p = (m) => P(null, null, function* () {
      var E, S, I, M;
      let { page: y, ownText: g, ownRevision: x, isForeign: f } = yield d();
      if (f && t === "ask")
        return { kind: "foreign-changes", by: (E = y == null ? void 0 : y.latest.user) != null ? E : null, ownRevision: x, revision: (S = y == null ? void 0 : y.latest.id) != null ? S : 0 };
      let k = f && t === "leave-out" ? g : (I = y == null ? void 0 : y.latest.text) != null ? I : "", h = yield a.templateReader(), b = h(k);
      if (y !== null && y.latest.user === i.name && n.isDone(b))
        return { kind: "saved" };
      u = n.isDone(b) ? k : n.apply(k, h);
      try {
        let { mergedWith: F } = yield a.save(T({
          title: c,
          text: u,
          summary: n.summary,
          baseRevision: (M = y == null ? void 0 : y.latest.id) != null ? M : 0
        }, r));
        F !== void 0 && (yield zs(a, h, { title: c, text: u, summary: n.summary }));
      } catch (F) {
        if (m > 0 && we(F) && F.reason === "edit-conflict")
          return p(m - 1);
        throw F;
      }
      return { kind: "saved" };
    });
    return p(1).catch((m) => ({
      kind: "fault",
      title: c,
      text: u,
      fault: we(m) ? m : new ne("other", String(m))
    }));
  });
}

// src/ui/exchange-meeting/take-step.ts
function Vs(e, n, t = {}) {
  let { messages: r, titles: o, user: s } = e, a = q(n.seek) === s.name ? q(n.offer) : q(n.seek);
  return rn(e, {
    apply: (l, i) => zn(
      t.newRecord ? Eo(l, t.newRecord, { readCalls: i }) : l,
      ss(n)
    ),
    isDone: (l) => at(l, s.name).some(({ step: i }) => i !== null && i.step === n.step && i.seek === n.seek && i.offer === n.offer && i.at === n.at),
    // Messages used here: localskills-meeting-summary-ask, -accept, -decline, -withdraw, -meet, -confirm
    summary: r.text(`localskills-meeting-summary-${n.step}`, `[[:${o.people(a)}|${a}]]`)
  }, t.foreign, t.consent);
}

// src/ui/exchange-meeting/undelivered.ts
function ou(e) {
  let { step: n, language: t, reasons: r } = e != null ? e : {};
  return typeof n == "object" && n !== null && typeof n.at == "string" && typeof n.seek == "string" && typeof n.offer == "string" && typeof t == "string" && Array.isArray(r);
}
function _e(e, n, t) {
  let r = `localskills-undelivered/${n}/${t}`, o = () => {
    try {
      let i = JSON.parse(e.get(r) || "[]");
      return Array.isArray(i) ? i.filter(ou) : [];
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
function lt(e) {
  return P(this, null, function* () {
    let { context: n, loaded: t, message: r, newRecord: o = null, place: s, isKept: a, setBusy: l, onTaken: i } = e, { step: c } = r, u = q(c.seek) === c.user ? q(c.offer) : q(c.seek), d = (p, m) => P(null, null, function* () {
      var f, k;
      let y = st(n.messages);
      D(s, y.element), V(y.element), l(!0);
      let g = yield Vs(n, c, { newRecord: o, foreign: p, consent: m });
      if (g.kind === "saved") {
        _e(n.storage, n.wikiId, n.user.name).add(r), y.say(n.messages.text("localskills-meeting-saving-message", u));
        let h = yield er(n, t, (k = yield (f = e.renew) == null ? void 0 : f.call(e)) != null ? k : r);
        l(!1), i(h);
        return;
      }
      l(!1);
      let x = g.kind === "fault" ? Le({
        context: n,
        isKept: a,
        fault: g.fault,
        title: g.title,
        text: g.text,
        tryAgain: (h = {}) => {
          d(p, h);
        }
      }) : nn(n, g, (h) => {
        d(h, {});
      });
      D(s, x), V(x);
    });
    yield d("ask", {});
  });
}
function er(o, s, a) {
  return P(this, arguments, function* (e, n, t, r = {}) {
    let l = _e(e.storage, e.wikiId, e.user.name);
    l.add(t);
    let i = yield Us(e, n, t, r);
    return i.kind !== "fault" && l.remove(t), i;
  });
}
function ct(e) {
  return T({ outcome: null, on: null, note: null, skill: null }, e);
}

// src/ui/exchange-meeting/typed-notes.ts
function ut(e, n, t) {
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
function dt(e, n, t, r) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, { step: i } = t, c = q(i.seek) === s.name ? q(i.offer) : q(i.seek), u = w("div", {}), d = (y) => o.text(`localskills-meeting-${y}`, c), p = (y) => P(null, null, function* () {
    D(u, w("p", { role: "status" }, o.text("localskills-meeting-saving"))), V(u);
    let g = yield er(e, n, t, y);
    g.kind === "fault" ? m(g) : D(u, B("success", d(g.kind === "sent" ? "message-sent" : "message-unwanted"))), V(u);
  }), m = (y) => {
    var g, x, f, k;
    D(
      u,
      B(
        "warning",
        w("p", {}, d("message-failed")),
        j(
          ...y === null ? [_(o.text("localskills-save-try-again"), "normal", () => {
            p();
          })] : [],
          _(d("message-drop"), "quiet", () => {
            _e(a, l, s.name).remove(t), D(u), V(u);
          })
        )
      ),
      (y == null ? void 0 : y.kind) !== "fault" ? null : Le({
        context: e,
        fault: y.fault,
        title: (x = (g = y.section) == null ? void 0 : g.title) != null ? x : `User talk:${c}`,
        text: (k = (f = y.section) == null ? void 0 : f.text) != null ? k : "",
        isKept: !0,
        tryAgain: (h) => {
          p(h);
        }
      })
    );
  };
  return m(r), u;
}

// src/ui/exchange-meeting/ask-panel.ts
var su = ["level-unknown", "place-unknown", "confirmed-unknown", "methods-any", "waiting"];
function Ys({ context: e, request: n, onMine: t, onClose: r }) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, i = q(n.key), c = w("div", { class: "ext-localSkills-meeting" }), u = nt(), d = ut(a, l, s.name), p = n.kind === "offer" ? "learn" : "teach", m = (h, ...b) => o.text(`localskills-meeting-${h}`, ...b), y = () => _(o.text("localskills-talk-mine"), "normal", t), g = (h) => {
    let b = B("notice", w("p", {}, h));
    D(c, b, j(y())), u.moveTo(b);
  }, x = (h, b, O, E) => {
    let S = O[0], I = Ze(h, i).messages, M = Nn(E, b.languages, h.languages), F = w("div", {}), C = w("div", {}), R = w("div", {}), A = w("div", {}), v = (J) => {
      Array.from(c.querySelectorAll("button, input, textarea, select")).forEach((re) => {
        re.disabled = J;
      }), c.setAttribute("aria-busy", String(J));
    }, L = Zn(o, {
      label: m("ask-note"),
      help: m("note-help"),
      value: d.read(n.key, n.kind),
      onChange: (J) => d.keep(n.key, n.kind, J)
    }), U = Qt({
      label: m("ask-language"),
      help: m("ask-language-help", i),
      value: M[0],
      options: M.map((J) => ({ value: J, label: e.languageName(J) })),
      onChange: () => {
      }
    }), H = Qt({
      label: m(`ask-belongs-${p}`),
      value: S.key,
      options: O.map(({ key: J, record: { skill: re }, isNew: ie }) => ({
        value: J,
        label: ie ? m(`ask-new-${p}`, Oe(e, h, re)) : Oe(e, h, re)
      })),
      onChange(J) {
        var re;
        S = (re = O.find((ie) => ie.key === J)) != null ? re : S, G();
      }
    }), G = () => {
      let J = Kt(e, h, b, S).filter(({ code: Ae }) => !su.includes(Ae));
      D(F, ...J.length === 0 ? [] : [
        w("h3", {}, m("why")),
        w("ul", {}, ...J.map((Ae) => w("li", {}, We(Ae, {
          messages: o,
          taxonomy: h.taxonomy,
          languageName: (Sn) => e.languageName(Sn)
        }))))
      ]);
      let { languages: re } = S.record;
      D(C, yr(re, b.languages) ? null : B("warning", m(
        "ask-no-language",
        i,
        wn(e, b.languages),
        wn(e, re)
      )));
      let ie = Os(e, h, b, S);
      D(R, ie === null ? null : B("notice", w("p", {}, en(e, ie)))), D(
        A,
        j(ie === null ? _(m(`ask-${p}`, i), "primary", W) : y())
      );
    }, W = () => {
      let [J, re] = n.kind === "offer" ? [S.key, n.key] : [n.key, S.key], ie = ct({
        user: s.name,
        step: "ask",
        seek: J,
        offer: re,
        at: xn(e, h),
        skill: b.skill,
        note: L.value()
      }), Ae = Kt(e, h, b, S), Sn = { step: ie, language: U.value(), reasons: Ae, isOpen: !0 };
      lt({
        context: e,
        loaded: h,
        message: Sn,
        place: R,
        setBusy: v,
        newRecord: S.isNew ? S.record : null,
        isKept: d.isKept(n.key, n.kind),
        onTaken(Tn) {
          d.clear(n.key, n.kind);
          let sr = B(
            "success",
            w("p", {}, m("taken-ask", i, Oe(e, h, b.skill))),
            Tn.kind === "fault" ? null : w("p", {}, m(Tn.kind === "sent" ? "message-sent" : "message-unwanted", i)),
            w("p", {}, m("ask-next"))
          );
          D(
            c,
            sr,
            Tn.kind === "fault" ? dt(e, h, Sn, Tn) : null,
            j(y(), _(m("close"), "normal", r))
          ), u.moveTo(sr);
        }
      });
    }, X = w("h2", {}, m(`ask-${p}`, i)), pe = [
      w(
        "p",
        { class: "ext-localSkills-meeting-theirs" },
        w("strong", {}, Xn(e, h, b.skill)),
        " \xB7 ",
        Jn(e, i)
      ),
      b.note === null ? null : w("blockquote", { class: "ext-localSkills-meeting-quote", dir: "auto" }, b.note)
    ];
    D(
      c,
      X,
      ...et(e, h),
      ...pe,
      F,
      C,
      O.length > 1 ? H.element : w("p", {}, m(`ask-makes-${p}`, Oe(e, h, b.skill))),
      L.element,
      I ? U.element : B("notice", m("ask-no-messages", i)),
      w("p", { class: "ext-localSkills-meeting-quiet" }, m(I ? "ask-public" : "ask-public-quiet", i)),
      R,
      A,
      w("p", { class: "ext-localSkills-meeting-quiet" }, tt(e, h.reportPage))
    ), G(), u.moveTo(X);
  }, f = () => P(null, null, function* () {
    var I, M;
    let [h, b] = yield Promise.all([
      hn(e, [i]),
      e.wiki.accountStates([i])
    ]), O = Ss(e, h, n, (I = b.get(i)) != null ? I : "missing");
    if (O !== null) {
      g(m(`cannot-${O}`, i));
      return;
    }
    let E = se(h, n.kind, n.key), S = yield As(e, h);
    x(h, E, Ts(e, h, E, S, (M = n.mine) != null ? M : null), S);
  }), k = () => {
    let h = w("p", { role: "status" }, m("loading"));
    D(c, h), u.moveTo(h), f().catch((b) => {
      let O = B(
        "error",
        w("p", {}, m("load-failed")),
        we(b) && b.explanation !== "" ? w("p", { dir: "auto" }, b.explanation) : null,
        j(_(o.text("localskills-save-try-again"), "normal", k))
      );
      D(c, O), u.moveTo(O);
    });
  };
  return { element: c, start: k, focus: u.restore };
}

// src/ui/exchange-meeting/close-search.ts
function Ks(e) {
  let { context: n, taxonomy: t, search: r, place: o, setBusy: s, skillName: a, onClosed: l } = e, { messages: i, user: c } = n, u = (p) => $e(p, c.name, { taxonomy: t }).map(({ record: m }) => m).filter((m) => m !== null).find(({ kind: m, id: y }) => m === "seek" && y === r.id), d = (p, m) => P(null, null, function* () {
    let y = st(i);
    D(o, y.element), V(y.element), s(!0);
    let g = yield rn(n, {
      apply(f, k) {
        var b;
        let h = u(k(f));
        return h === void 0 ? f : (b = Ro(f, r, N(T({}, h), { status: "matched", until: null }), { readCalls: k, taxonomy: t })) != null ? b : f;
      },
      isDone: (f) => {
        var k;
        return ((k = u(f)) == null ? void 0 : k.status) !== "open";
      },
      summary: i.text("localskills-exchange-summary-matched", a)
    }, p, m);
    if (s(!1), g.kind === "saved") {
      l();
      return;
    }
    let x = g.kind === "fault" ? Le({
      context: n,
      fault: g.fault,
      title: g.title,
      text: g.text,
      isKept: !1,
      tryAgain: (f = {}) => {
        d(p, f);
      }
    }) : nn(n, g, (f) => {
      d(f, {});
    });
    D(o, x), V(x);
  });
  d("ask", {});
}

// src/ui/exchange-meeting/exchange-item.ts
function Js(e) {
  let { context: n, loaded: t, exchange: r, act: o, draft: s } = e, { messages: a, user: l } = n, i = ge(r, l.name), c = (x, ...f) => a.text(`localskills-meeting-${x}`, ...f), u = w("div", {}), d = w("article", { class: "ext-localSkills-meeting-item" }), p = (x) => {
    Array.from(d.querySelectorAll("button, input, textarea")).forEach((f) => {
      f.disabled = x;
    }), d.setAttribute("aria-busy", String(x));
  }, m = (x) => o(x, u, p), y = (x, f) => Zn(a, T({
    label: x,
    value: s.read(),
    onChange: (k) => s.keep(k)
  }, f === void 0 ? {} : { help: f })), g = [
    w("h3", {}, Xn(n, t, bn(t, r), r.offer)),
    w("p", {}, en(n, r)),
    ...lu(e),
    ...iu(e),
    ...cu(e)
  ];
  switch (r.state) {
    case "asked": {
      if (r.asker === l.name) {
        g.push(Xs(e, "waits-until"), u, j(
          _(c("withdraw"), "normal", () => m({ step: "withdraw", note: null }))
        ));
        break;
      }
      let x = y(c("answer-note"), c("note-help")), f = _(c("accept"), "primary", () => {
        let h = () => m({ step: "accept", note: x.value() }), b = au(e, h, () => {
          D(u), f.focus();
        });
        b === null ? h() : (D(u, b), V(b));
      }), k = _(c("decline"), "normal", () => {
        let h = B("warning", w("p", {}, c("decline-sure", i)), j(
          _(c("decline-yes"), "normal", () => m({ step: "decline", note: x.value() })),
          _(c("decline-back"), "normal", () => {
            D(u), k.focus();
          })
        ));
        D(u, h), V(h);
      });
      g.push(...uu(e), Xs(e, "answer-until"), x.element, u, j(f, k));
      break;
    }
    case "accepted":
      g.push(...du(e, m, y, u), u);
      break;
    case "done": {
      let x = Kn(t, r, l.name);
      x !== null && g.push(w("p", {}, c("search-open")), u, j(
        _(c("close-search"), "primary", () => e.closeSearch(x, u, p))
      ));
    }
  }
  return g.push(w(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    Jn(n, i),
    " \xB7 ",
    w("a", { href: n.pageUrl(`User talk:${i}`), target: "_blank", rel: "noopener" }, c("talk"))
  )), g.forEach((x) => {
    x !== null && d.appendChild(typeof x == "string" ? document.createTextNode(x) : x);
  }), d;
}
function au({ context: e, loaded: n, exchange: { offer: t } }, r, o) {
  var m, y;
  let { messages: s, pageUrl: a, titles: l, user: i } = e, c = (g, ...x) => s.text(`localskills-meeting-full${g}`, ...x), u = se(n, "offer", t), d = (m = u == null ? void 0 : u.capacity) != null ? m : n.matching.usualCapacity, p = he(e, n).filter((g) => g.offer === t && g.state === "accepted").length;
  return u === null || u.user !== i.name || p < d ? null : B(
    "warning",
    w("p", {}, c("", d, p)),
    j(_(c("-accept"), "normal", r), _(c("-not-now"), "normal", o)),
    w("p", {}, w("a", {
      href: `${a((y = n.ownPage) != null ? y : l.people(i.name))}#offer-${u.id}`,
      target: "_blank",
      rel: "noopener"
    }, c("-change")))
  );
}
function iu({ exchange: e }) {
  return e.steps.filter(({ note: n }) => n !== null).map(({ user: n, note: t }) => w(
    "blockquote",
    { class: "ext-localSkills-meeting-quote", dir: "auto" },
    w("div", {}, t),
    w("footer", {}, "\u2014 ", w("bdi", {}, n))
  ));
}
function lu({ context: { messages: e, user: n }, exchange: t }) {
  let { confirmed: r, state: o } = t, s = ge(t, n.name), a = (u) => e.text(`localskills-meeting-outcome-${u}`), [l, i] = [r.get(n.name), r.get(s)];
  if (o === "accepted")
    return i === void 0 || l !== void 0 ? [] : [w("p", {}, w("strong", {}, e.text("localskills-meeting-how-was-it", s, a(i))))];
  let c = [
    ...l === void 0 ? [] : [e.text("localskills-meeting-said-mine", a(l))],
    ...i === void 0 ? [] : [e.text("localskills-meeting-said", s, a(i))]
  ];
  return c.length === 0 ? [] : [w("ul", {}, ...c.map((u) => w("li", {}, u)))];
}
function cu({ context: e, loaded: n, exchange: t }) {
  let { messages: r, user: o } = e, s = ge(t, o.name), a = se(n, "seek", t.seek), l = (a == null ? void 0 : a.user) === s ? a : se(n, "offer", t.offer);
  if (l === null || l.user !== s || t.state !== "asked" && t.state !== "accepted")
    return [];
  let { kind: i, languages: c, level: u, note: d } = l, p = (m) => w("p", { class: "ext-localSkills-meeting-quiet" }, m);
  return [
    ...d === null ? [] : [w(
      "blockquote",
      { class: "ext-localSkills-meeting-quote", dir: "auto" },
      w("div", {}, d),
      w("footer", {}, "\u2014 ", w("bdi", {}, r.text(`localskills-meeting-note-of-${i}`, s)))
    )],
    ...c.length === 0 ? [] : [p(r.text("localskills-meeting-their-languages", s, wn(e, c)))],
    ...u === null ? [] : [p(r.text(
      `localskills-meeting-their-level-${i}`,
      s,
      r.text(`localskills-template-level-${u}`)
    ))]
  ];
}
function uu({ context: e, loaded: n, exchange: { seek: t, offer: r } }) {
  let { messages: o } = e, a = [se(n, "seek", t), se(n, "offer", r)].map((i) => i == null ? void 0 : i.user), l = Bn(t, r, {
    records: n.records.filter(({ user: i }) => a.includes(i)),
    date: Te(e, n),
    taxonomy: n.taxonomy,
    requests: qn(he(e, n))
  }, n.matching).filter(Wn);
  return l.length === 0 ? [] : [
    w("p", {}, o.text("localskills-meeting-why")),
    w("ul", {}, ...l.map((i) => w("li", {}, We(i, {
      messages: o,
      taxonomy: n.taxonomy,
      languageName: (c) => e.languageName(c)
    }))))
  ];
}
function Xs({ context: e, exchange: n }, t) {
  return n.expires === null ? null : w(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    e.messages.text(`localskills-meeting-${t}`, e.formatDate(n.expires))
  );
}
function du({ context: e, loaded: n, exchange: t, draft: r }, o, s, a) {
  var k;
  let { messages: l, user: i } = e, c = (h, ...b) => l.text(`localskills-meeting-${h}`, ...b), u = Te(e, n), d = t.confirmed.get(i.name), p = Qn({ label: c("day"), kind: "date", value: (k = t.on) != null ? k : "", onChange: () => {
  } }), m = () => {
    let h = String(p.value());
    /^\d{4}-\d{2}-\d{2}$/.test(h) ? o({ step: "meet", on: h, note: null }) : (p.setFault(c("day-missing")), p.focus());
  }, y = w(
    "details",
    { class: "ext-localSkills-meeting-part" },
    w("summary", {}, c(t.on === null ? "agree-day" : "change-day")),
    w("p", {}, c("day-help")),
    p.element,
    j(_(c("save-day"), "primary", m))
  ), g = (h) => {
    let b = () => o({ step: "confirm", outcome: h, note: x.value() });
    if (h === "not-met" || t.on === null || t.on <= u) {
      b();
      return;
    }
    let O = B("warning", w("p", {}, c("day-to-come", e.formatDate(t.on))), j(
      _(c("met-already"), "normal", b),
      _(c("not-yet"), "normal", () => {
        D(a), f.querySelector("summary").focus();
      })
    ));
    D(a, O), V(O);
  }, x = s(c("outcome-note"), c("note-help")), f = w(
    "details",
    { class: "ext-localSkills-meeting-part" },
    w("summary", {}, c("outcome")),
    x.element,
    j(
      _(c("outcome-learned"), "primary", () => g("learned")),
      _(c("outcome-partly"), "normal", () => g("partly")),
      _(c("outcome-not-met"), "normal", () => g("not-met"))
    )
  );
  return y.open = t.on === null && t.confirmed.size === 0, f.open = d === void 0 && t.on !== null && t.on <= u || t.confirmed.size > 0 || r.read() !== "", [
    d === void 0 ? null : w("p", {}, c(`confirmed-${d}`, ge(t, i.name))),
    d === void 0 ? y : null,
    d === void 0 ? f : null
  ];
}

// src/ui/exchange-meeting/preferences-form.ts
function Qs(e, n) {
  let { messages: t, user: r } = e, o = (p) => t.text(`localskills-meeting-${p}`), s = Ze(n, r.name), a = w("div", {}), l = () => D(a), i = Xt({ label: o("no-messages"), help: o("no-messages-help"), value: !s.messages, onChange: l }), c = Xt({ label: o("no-matches"), help: o("no-matches-help"), value: !s.matches, onChange: l }), u = _(o("save-wishes"), "normal", () => {
    d("ask", {});
  }), d = (p, m) => P(null, null, function* () {
    let y = { messages: !i.value(), matches: !c.value() }, g = w("p", { role: "status" }, o("saving"));
    D(a, g), V(g), u.setDisabled(!0);
    let x = yield rn(e, {
      apply: (k, h) => is(k, h(k), y),
      isDone(k) {
        let { preferences: h } = fn(k);
        return h.messages === y.messages && h.matches === y.matches;
      },
      summary: o("summary-wishes")
    }, p, m);
    u.setDisabled(!1);
    let f = x.kind === "saved" ? pu(e, yield gu(e, n, y)) : x.kind === "fault" ? Le({
      context: e,
      fault: x.fault,
      title: x.title,
      text: x.text,
      isKept: !1,
      tryAgain: (k = {}) => {
        d(p, k);
      }
    }) : nn(e, x, (k) => {
      d(k, {});
    });
    D(a, f), V(f);
  });
  return w("div", {}, i.element, c.element, a, j(u));
}
function gu(e, n, t) {
  return P(this, null, function* () {
    var l, i;
    let { wiki: r, user: o } = e, s = ((i = (l = n.people.get(o.name)) == null ? void 0 : l.pages) != null ? i : []).filter(({ title: c }) => c !== n.ownPage), a = s.length === 0 ? null : yield r.templateReader();
    return a === null ? [] : s.filter(({ own: c, optOuts: u, refused: d }) => [c, u, d].some((p) => {
      var y;
      let { preferences: m } = fn(a((y = p == null ? void 0 : p.text) != null ? y : ""));
      return t.messages && !m.messages || t.matches && !m.matches;
    })).map(({ title: c }) => c);
  });
}
function pu({ messages: e, pageUrl: n }, t) {
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
var mu = 3;
function Zs(e) {
  let { messages: n, user: t, storage: r, wikiId: o } = e, s = w("div", { class: "ext-localSkills-meeting" }), a = nt(), l = ut(r, o, t.name), i = (f, ...k) => n.text(`localskills-meeting-${f}`, ...k), c = (f, k, h, b, O) => {
    let E = ge(k, t.name), { seek: S, offer: I } = k, M = ct(T({
      user: t.name,
      seek: S,
      offer: I,
      at: xn(e, f, k),
      skill: bn(f, k) || null
    }, h)), [F = "en"] = Nn(kn(f, t.name), kn(f, E), f.languages), C = { step: M, language: F, reasons: [], isOpen: !1 }, R = Yt(f, M), A = () => {
      var L;
      return (L = he(e, R).find((U) => U.seek === S && U.offer === I)) != null ? L : k;
    };
    lt({
      context: e,
      loaded: f,
      message: C,
      place: b,
      setBusy: O,
      isKept: l.isKept(S, I),
      renew() {
        return P(this, null, function* () {
          return R = Yt(yield hn(e).catch(() => f), M), N(T({}, C), { isOpen: A().state === "accepted" });
        });
      },
      onTaken(L) {
        l.clear(S, I), g(R, u(R, A(), h, L), A());
      }
    });
  }, u = (f, k, h, b) => {
    let O = ge(k, t.name);
    return B(
      "success",
      w("p", {}, i(`taken-${h.step}`, O, Oe(e, f, bn(f, k)))),
      k.state === "done" ? w("p", {}, en(e, k)) : null,
      b.kind === "fault" ? null : w("p", {}, i(b.kind === "sent" ? "message-sent" : "message-unwanted", O))
    );
  }, d = (f, k) => k.map((h) => Js({
    context: e,
    loaded: f,
    exchange: h,
    act: (b, O, E) => c(f, h, b, O, E),
    closeSearch(b, O, E) {
      let S = Oe(e, f, b.skill);
      Ks({
        context: e,
        taxonomy: f.taxonomy,
        search: b,
        place: O,
        setBusy: E,
        skillName: S,
        onClosed: () => p(f, h, b)
      });
    },
    draft: {
      read: () => l.read(h.seek, h.offer),
      keep: (b) => l.keep(h.seek, h.offer, b)
    }
  })), p = (f, k, h) => g(
    N(T({}, f), { records: f.records.map((b) => b === h ? N(T({}, b), { status: "matched" }) : b) }),
    B("success", w("p", {}, i("search-closed", Oe(e, f, h.skill)))),
    k
  ), m = (f, k) => k.length === 0 ? null : w("section", {}, w("h2", {}, f), ...k), y = (f, ...k) => w("details", { class: "ext-localSkills-meeting-folded" }, w("summary", {}, f), ...k), g = (f, k, h = null) => {
    var G;
    let b = he(e, f), { toAnswer: O, toConfirm: E, agreed: S, asked: I, earlier: M } = Es(b, t.name), F = ({ state: W, seek: X, offer: pe }) => W === "done" && (X === (h == null ? void 0 : h.seek) && pe === h.offer || Kn(f, { seek: X }, t.name) !== null), C = M.filter((W) => !F(W)), R = ws(e, f), A = /* @__PURE__ */ new Map(), v = O.filter(({ asker: W }) => {
      var X;
      return A.set(W, ((X = A.get(W)) != null ? X : 0) + 1), A.get(W) <= mu;
    }), L = O.filter((W) => !v.includes(W)), U = O.length + E.length + S.length + I.length + M.length === 0;
    D(
      s,
      k,
      ...et(e, f),
      ..._e(r, o, t.name).all().map((W) => dt(e, f, W, null)),
      U ? w("p", {}, i("none")) : null,
      !U && O.length + E.length === 0 ? w("p", { class: "ext-localSkills-meeting-quiet" }, i("none-to-answer")) : null,
      m(i("finished"), d(f, M.filter(F))),
      m(i("to-answer", O.length), [
        ...d(f, v),
        ...L.length === 0 ? [] : [y(i("more-asked", L.length), ...d(f, L))]
      ]),
      m(i("to-confirm", E.length), d(f, E)),
      m(i("agreed"), d(f, S)),
      m(i("asked"), d(f, I)),
      C.length === 0 ? null : y(i("earlier", C.length), ...d(f, C)),
      R.length === 0 ? null : y(i("in-vain", R.length), w("ul", {}, ...R.map(({ step: W, reason: X }) => (
        // Messages used here: all that begin with localskills-meeting-reason-
        w("li", {}, i("in-vain-step", ge(W, t.name), i(`reason-${X}`)))
      )))),
      y(i("wishes"), Qs(e, f)),
      w("p", { class: "ext-localSkills-meeting-quiet" }, tt(e, f.reportPage))
    );
    let H = s.firstElementChild;
    a.moveTo((G = H.querySelector(":scope > h2")) != null ? G : H);
  }, x = () => {
    let f = w("p", { role: "status" }, i("loading"));
    D(s, f), a.moveTo(f), hn(e).then((k) => g(k, null)).catch((k) => {
      let h = B(
        "error",
        w("p", {}, i("load-failed")),
        we(k) && k.explanation !== "" ? w("p", { dir: "auto" }, k.explanation) : null,
        j(_(n.text("localskills-save-try-again"), "normal", x))
      );
      D(s, h), a.moveTo(h);
    });
  };
  return { element: s, start: x, focus: a.restore };
}

// src/ui/exchange-meeting/meeting-dialog.ts
var fu = 680;
function ea(e, n, t) {
  let { messages: r } = e, o = (c) => r.text(c ? "localskills-meeting-ask-title" : "localskills-talk-mine"), s = null;
  class a extends OO.ui.ProcessDialog {
    getSetupProcess(u) {
      return super.getSetupProcess(u).next(() => {
        n === null ? this.showMine() : this.show(!0, Ys({
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
      return fu;
    }
    showMine() {
      this.show(!1, Zs(e));
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
var yu = "MediaWiki:LocalSkills.json", on = null;
function na(e) {
  return on = on != null ? on : e.get({
    action: "query",
    prop: "revisions",
    titles: yu,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((n) => {
    var r, o, s;
    let { query: { pages: [t] } } = n;
    return hs((s = (o = (r = t == null ? void 0 : t.revisions) == null ? void 0 : r[0]) == null ? void 0 : o.slots.main.content) != null ? s : null).root;
  }, (n) => {
    throw on = null, n;
  }), on;
}

// src/ui/messages.ts
function ta(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (a) => String(e.language.convertNumber(a)), o = () => {
    var l, i;
    return (((i = (l = e.language).getSeparatorTransformTable) == null ? void 0 : i.call(l)) || {})["."] || ".";
  }, s = (a, l = 0) => {
    let i = Math.abs(a).toFixed(l), [c, u] = i.split("."), d = a < 0 && Number(i) !== 0 ? "\u2212" : "", p = u === void 0 ? "" : o() + u.split("").map((m) => r(Number(m))).join("");
    return d + r(Number(c)) + p;
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
var hu = ["zero", "one", "two", "few", "many", "other"], xu = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function ku(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function bu(e, n, t) {
  var c;
  let r = n.find((u) => /^\d+=/.test(u) && parseInt(u, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = n.filter((u) => !/^\d+=/.test(u)), { PluralRules: s } = Intl, a = s === void 0 ? null : new s(t), i = (a === null ? ["one", "other"] : hu.filter((u) => a.resolvedOptions().pluralCategories.includes(u))).indexOf(a === null ? e === 1 ? "one" : "other" : a.select(e));
  return (c = o[Math.min(i, o.length - 1)]) != null ? c : "";
}
function ra(e, n, t) {
  let r = ku(e), o = [e, ...t.languageChain.filter((l) => l !== e)], s = Ns(o), a = (l, i = 0) => s(l, i);
  return {
    language: e,
    languageChain: o,
    direction: bt(e),
    has: (l) => n[l] !== void 0 || t.has(l),
    number: a,
    text(l, ...i) {
      let c = n[l];
      if (c === void 0)
        return t.text(l, ...i);
      let u = (y) => i[Number(y.replace(/\D/g, "")) - 1], d = (y) => y.replace(/\$\d/g, (g) => {
        let x = u(g);
        return x === void 0 ? g : typeof x == "number" ? a(x, Fs(x)) : x;
      }), p = "", m = 0;
      return c.replace(xu, (y, g, x, f) => {
        var O, E;
        let [k = "", ...h] = x.split("|"), b = g.toUpperCase() === "PLURAL" ? bu(Number((O = u(k)) != null ? O : 0), h, r) : (E = h[h.length - 1]) != null ? E : "";
        return p += d(c.slice(m, f)) + d(b), m = f + y.length, "";
      }), p + d(c.slice(m));
    }
  };
}

// src/wiki/action-api/query.ts
function oa(e, n) {
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
function Ue(e, n) {
  return xe(this, null, function* () {
    var r, o, s, a, l, i, c;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var u = ae(oa(e, n)), d, p, m; d = !(p = yield new le(u.next())).done; d = !1) {
        let y = p.value;
        for (let g of (o = (r = y.query) == null ? void 0 : r.pages) != null ? o : []) {
          let x = (s = g.pageid) != null ? s : g.title, f = t.get(x), k = [...(a = f == null ? void 0 : f.revisions) != null ? a : [], ...(l = g.revisions) != null ? l : []], h = [...(i = f == null ? void 0 : f.redirects) != null ? i : [], ...(c = g.redirects) != null ? c : []];
          t.set(x, N(T(T({}, f), g), { revisions: k, redirects: h }));
        }
        y.batchcomplete === !0 && (yield* ke(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (p) {
      m = [p];
    } finally {
      try {
        d && (p = u.return) && (yield new le(p.call(u)));
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
      for (var s = ae(oa(e, T({ list: n }, t))), a, l, i; a = !(l = yield new le(s.next())).done; a = !1) {
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
function sa(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: o }) => [r, o]));
}
function pt(e, n, t) {
  return P(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let o = 0; o < n.length; o += r)
      yield t(n.slice(o, o + r));
  });
}

// src/wiki/action-api/site-info.ts
function aa(e) {
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
      language: la(n.general.lang, yield ia(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function ia(e, n) {
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
function la(e, n) {
  var r, o;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (o = t == null ? void 0 : t.dir) != null ? o : "ltr" };
}
function ca(e) {
  let n = null;
  return (t) => P(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, ia(e, Array.from(r)))) };
    }
    return n.codes.add(t), la(t, yield n.languages);
  });
}
function ua(e, n) {
  let t = (o) => o.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [o, s] of r === -1 ? [] : n)
    if (o !== 0 && s.some((a) => t(a) === t(e.slice(0, r))))
      return { namespace: o, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var nr = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, Rn = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, wu = 2, Eu = 6e4, Ru = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function mt(e) {
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
function da(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: mt(n)
  };
}
function ga(e) {
  let n = null, t = () => (n != null || (n = aa(e).catch((u) => {
    throw n = null, u;
  })), n);
  function r(u) {
    return P(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield pt(e, [...new Set(u)], (p) => P(null, null, function* () {
        let m = new Map(p.map((h) => [h, h])), y = /* @__PURE__ */ new Map();
        try {
          for (var g = ae(Ue(N(T({}, e), {
            read: (b) => P(null, null, function* () {
              let O = yield e.read(b);
              return sa(O).forEach((E, S) => m.set(S, E)), O;
            })
          }), T({ titles: p, prop: ["revisions", "info"] }, Rn))), x, f, k; x = !(f = yield g.next()).done; x = !1) {
            let h = f.value;
            let b = da(h);
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
        for (let [h, b] of m) {
          let O = y.get(b);
          O !== void 0 && d.set(h, O);
        }
      })), d;
    });
  }
  function o(u, d) {
    return P(this, null, function* () {
      let { namespace: p, rest: m } = ua(u, (yield t()).namespaces), y = d ? "g" : "";
      return { [`${y}apnamespace`]: p, [`${y}apprefix`]: m };
    });
  }
  function s(u) {
    return xe(this, null, function* () {
      try {
        for (var d = ae(Ue(e, T(N(T({}, u), { prop: ["revisions", "info"] }), Rn))), p, m, y; p = !(m = yield new le(d.next())).done; p = !1) {
          let g = m.value;
          let x = da(g);
          x !== null && (yield x);
        }
      } catch (m) {
        y = [m];
      } finally {
        try {
          p && (m = d.return) && (yield new le(m.call(d)));
        } finally {
          if (y)
            throw y[0];
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
        yield* ke(s({ generator: "embeddedin", geititle: d, geinamespace: wu, geilimit: "max" }));
    });
  }
  function i(u, d, p) {
    return P(this, null, function* () {
      var y, g, x, f;
      let { query: m } = yield e.read(T({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, p));
      return (f = (x = (g = (y = m == null ? void 0 : m.pages) == null ? void 0 : y[0]) == null ? void 0 : g.revisions) == null ? void 0 : x.map(mt)) != null ? f : [];
    });
  }
  let c = (u, d) => P(null, null, function* () {
    var p;
    return (p = (yield i(u, 1, d))[0]) != null ? p : null;
  });
  return {
    siteInfo: t,
    languageInfo: ca(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => P(null, null, function* () {
      let p = /* @__PURE__ */ new Set();
      return yield pt(e, u, (m) => P(null, null, function* () {
        try {
          for (var y = ae(Ue(e, {
            titles: m,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), g, x, f; g = !(x = yield y.next()).done; g = !1) {
            let { title: k, templates: h = [] } = x.value;
            h.length > 0 && p.add(k);
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
      })), p;
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
      let d = /* @__PURE__ */ new Set(), { apnamespace: p, apprefix: m } = yield o(u, !1), y = m.replace(/ /g, "_"), g = p === 0 ? "" : `${(f = (x = (yield t()).namespaces.get(p)) == null ? void 0 : x[0]) != null ? f : ""}:`;
      for (let h = y; h !== void 0; ) {
        let b = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: p,
          apprefix: m,
          apfrom: h,
          aplimit: "max"
        });
        h = (k = b.continue) == null ? void 0 : k.apcontinue;
        for (let { title: O } of b.query.allpages) {
          let [E, ...S] = O.slice(g.length + m.length).split("/");
          d.add(E != null ? E : ""), S.length > 0 && h !== void 0 && h.startsWith(`${y}${E != null ? E : ""}/`) && (h = `${y}${E != null ? E : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => P(null, null, function* () {
      var p, m;
      let d = [];
      try {
        for (var y = ae(Ue(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), g, x, f; g = !(x = yield y.next()).done; g = !1) {
          let k = x.value;
          d.push(...(m = (p = k.redirects) == null ? void 0 : p.map((h) => h.title)) != null ? m : []);
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
      let p = /* @__PURE__ */ new Map();
      return yield pt(e, u, (m) => P(null, null, function* () {
        var y;
        try {
          for (var g = ae(Ue(e, T({
            revids: m,
            prop: "revisions"
          }, d === "with-texts" ? Rn : nr))), x, f, k; x = !(f = yield g.next()).done; x = !1) {
            let h = f.value;
            (y = h.revisions) == null || y.forEach((b) => p.set(b.revid, mt(b)));
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
      })), p;
    }),
    firstRevision: (u) => c(u, T({ rvdir: "newer" }, nr)),
    newestRevisionBy: (u, d) => c(u, T({ rvuser: d }, Rn)),
    revisionsAfter: (u, d) => P(null, null, function* () {
      let p = [];
      try {
        for (var m = ae(Ue(e, T({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, nr))), y, g, x; y = !(g = yield m.next()).done; y = !1) {
          let { revisions: f = [] } = g.value;
          p.push(...f.filter(({ revid: k }) => k !== d).map(mt));
        }
      } catch (g) {
        x = [g];
      } finally {
        try {
          y && (g = m.return) && (yield g.call(m));
        } finally {
          if (x)
            throw x[0];
        }
      }
      return p;
    }),
    movesAround: (p) => P(null, [p], function* ({ timestamp: u, user: d }) {
      var y;
      let m = [];
      try {
        for (var g = ae(gt(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + Eu).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), x, f, k; x = !(f = yield g.next()).done; x = !1) {
          let h = f.value;
          (d === null || h.user === void 0 || h.user === d) && m.push((y = h.title) != null ? y : null);
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
      return m;
    }),
    revisionsBy: (u, d, p) => i(u, p, T({ rvuser: d }, Rn)),
    recombinedPagesSince: (u) => P(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), p = /* @__PURE__ */ new Set();
      for (let f of Ru)
        try {
          for (var m = ae(gt(e, "logevents", N(T({}, f), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), y, g, x; y = !(g = yield m.next()).done; y = !1) {
            let { title: k, logpage: h, params: b } = g.value;
            h !== void 0 && h !== 0 && d.add(h), [k, b == null ? void 0 : b.dest_title].forEach((O) => O !== void 0 && p.add(O));
          }
        } catch (g) {
          x = [g];
        } finally {
          try {
            y && (g = m.return) && (yield g.call(m));
          } finally {
            if (x)
              throw x[0];
          }
        }
      return { pageIds: d, titles: p };
    }),
    renamesSince: (u) => P(null, null, function* () {
      var p;
      let d = [];
      try {
        for (var m = ae(gt(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), y, g, x; y = !(g = yield m.next()).done; y = !1) {
          let f = g.value;
          let { olduser: k, newuser: h } = (p = f.params) != null ? p : {};
          k !== void 0 && h !== void 0 && f.timestamp !== void 0 && d.push({ from: k, to: h, timestamp: f.timestamp });
        }
      } catch (g) {
        x = [g];
      } finally {
        try {
          y && (g = m.return) && (yield g.call(m));
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
function pa(e, n, t) {
  return [e, `${n}:${t}/LocalSkills`, `${n}:${t}`];
}

// src/wiki/counting/page-histories.ts
function Su(e, n) {
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
function Tu({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function Ou(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function Au(e, n, t, r) {
  return P(this, null, function* () {
    let { pageIds: o, titles: s } = yield n.recombinedPagesSince(r);
    for (let a of t) {
      let { pageId: l, title: i } = a.page;
      (o.has(l) || s.has(i)) && (a.isRecombined = !0, a.first = yield e.firstRevision(i));
    }
  });
}
function ft(e, n, t = null) {
  return P(this, null, function* () {
    let r = n.map((s) => ({
      page: s,
      known: s.history === void 0 ? [s.latest] : s.history.slice(),
      first: Tu(s),
      isRecombined: !1
    }));
    yield Su(e, r);
    let o = t === null ? void 0 : Ou(r.filter(({ page: s }) => s.history === void 0));
    return t !== null && o !== void 0 && (yield Au(e, t, r, o)), r.filter((s) => s.first !== null);
  });
}
function ma(e, n) {
  return P(this, null, function* () {
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
function yt({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function tr(e, n, t) {
  return P(this, null, function* () {
    var a;
    let r = /* @__PURE__ */ new Map();
    for (let l of n) {
      let i = t(l), c = l.isRecombined ? void 0 : l.known.find(({ user: d, userId: p }) => d === i && p !== 0), u = !l.isRecombined && (l.page.history !== void 0 || ((a = l.known[l.known.length - 1]) == null ? void 0 : a.parentId) === 0);
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
function ht(e, n) {
  return P(this, null, function* () {
    var a, l;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), o = (a = t.get(10)) != null ? a : ["Template"], s = {};
    for (let i of n)
      for (let c of yield e.redirectsTo(`${(l = o[0]) != null ? l : "Template"}:${i}`))
        s[c.slice(c.indexOf(":") + 1)] = i;
    return Ct({ templates: n, redirects: s, templateNamespaces: o, extensionTags: r });
  });
}

// src/wiki/exchange/doubted-words.ts
function fa(s, a, l, i) {
  return P(this, arguments, function* ({ source: e, titles: n }, t, r, o) {
    let c = yield ma(e, t), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (x, f, k) => P(null, null, function* () {
      var h, b;
      for (let [O, E] of Array.from(f.entries())) {
        let S = (h = f[O + 1]) != null ? h : k, I = (b = E.sha1) != null ? b : null;
        if (I !== null && I === S.sha1 && E.parentId === S.id && E.user !== x && (yield e.movesAround(E)).some((F) => F === null || Xe(F, n.root, u) !== x))
          return !0;
      }
      return !1;
    }), p = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map();
    for (let [x, f] of Array.from(c)) {
      let k = t.get(x), h = f.filter(({ user: b }) => b === null);
      (yield d(r(x), f, k)) ? p.set(x, { doubt: "moved", believed: null }) : h.length > 0 && m.set(x, h);
    }
    let y = Array.from(m.values()).reduce((x, f) => x.concat(f.filter(({ text: k }) => k === null).map(({ id: k }) => k)), []), g = y.length === 0 ? null : yield e.revisions(y, "with-texts");
    return m.forEach((x, f) => {
      let k = t.get(f), h = x.reduce((b, { id: O, text: E }) => {
        var S, I;
        return b === null ? null : it(b, o((I = E != null ? E : (S = g == null ? void 0 : g.get(O)) == null ? void 0 : S.text) != null ? I : ""), o);
      }, k.text);
      h !== k.text && p.set(f, { doubt: "hidden", believed: h === null ? null : N(T({}, k), { text: h }) });
    }), p;
  });
}

// src/wiki/exchange/moved-pages.ts
var vu = 5, Pu = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function ya(e, n, t) {
  return P(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map(), s = n.map((a) => ({ origin: a, there: a }));
    for (let a = 0; s.length > 0 && a < vu; a++) {
      let l = s.filter(({ there: { first: y } }) => y.text === null).map(({ there: { first: y } }) => y.id), i = l.length === 0 ? null : yield e.revisions(l, "with-texts"), c = /* @__PURE__ */ new Map();
      if (s.forEach(({ origin: y, there: { first: g } }) => {
        var f, k, h, b;
        let x = (b = Pu.exec(((h = (k = g.text) != null ? k : (f = i == null ? void 0 : i.get(g.id)) == null ? void 0 : f.text) != null ? h : "").slice(0, 1e3))) == null ? void 0 : b[1];
        x !== void 0 && (c.set(y, x.replace(/_/g, " ").trim()), r.add(y));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield ft(e, Array.from(u.values()).map((y) => N(T({}, y), { pageId: 0 }))), p = new Map(d.map((y) => [y.page.title, y])), m = [];
      c.forEach((y, g) => {
        let x = p.get(y);
        x !== void 0 && yt(x, t(g)) ? o.set(g, x) : x !== void 0 && m.push({ origin: g, there: x });
      }), s = m;
    }
    return { redirects: r, moved: o };
  });
}

// src/wiki/exchange/read-exchange.ts
var Mu = ["decline", "withdraw"];
function Lu({ titles: e }, n, t) {
  var o;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = Mn(Se((o = n == null ? void 0 : n.latest.text) != null ? o : "").value);
  return T({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function ha(r, o) {
  return P(this, arguments, function* (e, n, t = {}) {
    var y, g;
    let { source: s, titles: a } = e, l = (g = (y = (yield s.siteInfo()).namespaces.get(2)) == null ? void 0 : y[0]) != null ? g : "User", i = (x) => pa(a.people(x), l, ye(x)), c = new Map(yield s.readPages(
      n.reduce((x, f) => x.concat(i(f)), [a.skills()])
    )), u = c.get(a.skills());
    c.delete(a.skills());
    let d = Array.from(c.values()).map((x) => N(T({}, x), { pageId: 0 })), p = yield Nu(e, d, Lu(e, u, t)), m = /* @__PURE__ */ new Set();
    return p.people.forEach((x) => x.pages.filter(({ isMadeByOther: f }) => f).forEach(({ title: f }) => m.add(f))), N(T({}, p), { ownPages: new Map(n.map((x) => {
      var f;
      return [ye(x), (f = i(x).find((k) => !m.has(k))) != null ? f : null];
    })) });
  });
}
function Nu(o, s, a) {
  return P(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var F, C;
    let l = yield ht(e, jn), i = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let R of t) {
      let A = Xe(R.title, n.root, i);
      A !== null && c.set(R, A);
    }
    let u = yield ft(e, Array.from(c.keys())), d = ({ page: R }) => c.get(R), p = yield tr(e, u, d), m = (R) => yt(R, d(R)), { redirects: y, moved: g } = yield ya(e, u.filter((R) => !m(R)), d), x = new Set(u.filter(m).map(({ page: R }) => R.title)), f = /* @__PURE__ */ new Map();
    g.forEach((R, A) => {
      x.has(R.page.title) || f.set(R, d(A));
    });
    let k = yield tr(
      e,
      Array.from(f.keys()),
      (R) => {
        var A;
        return (A = f.get(R)) != null ? A : null;
      }
    ), h = yield fa(
      { source: e, titles: n },
      new Map(Array.from(p).filter(([R]) => m(R))),
      d,
      l
    ), b = (R) => {
      var pe, J, re, ie, Ae;
      let { page: { title: A, latest: v } } = R, L = !m(R), U = (pe = p.get(R)) != null ? pe : null, H = h.get(R), G = L ? null : H === void 0 ? U : H.believed, W = g.get(R), X = G !== null && G.id === v.id ? [] : l((J = v.text) != null ? J : "");
      return {
        title: A,
        latest: v,
        own: G,
        isMadeByOther: L,
        doubt: (re = H == null ? void 0 : H.doubt) != null ? re : null,
        optOuts: L ? U : null,
        refused: H !== void 0 ? U : W === void 0 ? null : (ie = k.get(W)) != null ? ie : null,
        isStrangers: L && (X.length > 0 || y.has(R)),
        isChangedByOthers: !L && (G == null ? void 0 : G.id) !== v.id && !tn(l((Ae = G == null ? void 0 : G.text) != null ? Ae : ""), X)
      };
    }, O = /* @__PURE__ */ new Map();
    for (let R of u) {
      let A = d(R);
      O.set(A, [...(F = O.get(A)) != null ? F : [], R]);
    }
    let E = /* @__PURE__ */ new Map(), S = [], I = [], M = [];
    for (let R of Array.from(O.keys()).sort(te)) {
      let A;
      try {
        A = Fu(R, ((C = O.get(R)) != null ? C : []).map(b), l, r);
      } catch (v) {
        S.push({ user: R, error: v });
        continue;
      }
      E.set(R, A), A.readings.forEach(({ record: v }) => {
        v !== null && I.push(v);
      }), A.steps.forEach((v) => M.push(v));
    }
    return { people: E, unread: S, records: I, steps: M, ownPages: /* @__PURE__ */ new Map() };
  });
}
function Fu(e, n, t, r) {
  var d, p, m;
  let o = n.slice().sort((y, g) => te(y.title, g.title)), s = [], a = [], l = [], i = (y, g, x) => {
    at(y, e, g).forEach(({ step: f }) => {
      f !== null && x(f) && a.push(f);
    });
  }, c = (y) => y.filter(({ template: g }) => g === De).forEach((g) => l.push(g));
  for (let { title: y, own: g, optOuts: x, refused: f } of o) {
    let k = t((d = g == null ? void 0 : g.text) != null ? d : "");
    k.forEach((O) => s.push({ title: y, call: O })), i(k, g == null ? void 0 : g.timestamp, () => !0), c(k), c(t((p = x == null ? void 0 : x.text) != null ? p : ""));
    let h = t((m = f == null ? void 0 : f.text) != null ? m : ""), b = a.map((O) => JSON.stringify(O));
    i(h, f == null ? void 0 : f.timestamp, (O) => Mu.includes(O.step) && !b.includes(JSON.stringify(O))), c(h);
  }
  let u = s.filter(({ call: { template: y } }) => y === ce.offer || y === ce.seek);
  return {
    user: e,
    pages: o,
    readings: $e(u.map(({ call: y }) => y), e, r).map((y, g) => N(T({}, y), { title: u[g].title })),
    steps: a,
    preferences: l
  };
}

// src/wiki/save-fault-reason.ts
var xa = {
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
}, Iu = new Map(
  Object.keys(xa).reduce(
    (e, n) => e.concat(xa[n].map((t) => [t, n])),
    []
  )
), $u = [
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
function rr(e) {
  let n = e.map((t) => Iu.get(t) || "other");
  return $u.find((t) => n.includes(t)) || "other";
}
function ka(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function xt(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var ba = 50;
function sn(e, n) {
  var a;
  if (e === "http" || e === "ok-but-empty") {
    let l = ((a = n == null ? void 0 : n.xhr) == null ? void 0 : a.status) || 0, i = ka(l);
    return new ne(i, i === "other" ? `HTTP ${l}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((l) => l.html || "").filter((l) => l !== "").join("<hr>"), o = t.map((l) => l.html ? xt(l.html) : l.text || l.code), s = t.map((l) => {
    var i;
    return (i = l.data) == null ? void 0 : i.readonlyreason;
  }).find((l) => l);
  return s ? new ne("read-only", s, { code: e }) : new ne(
    rr(t.length ? t.map((l) => l.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function Cu(e) {
  let n = e.question || "";
  return {
    id: e.id !== void 0 && (n !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? xt(n) : n,
    imageUrl: e.url || null
  };
}
function or(e, n) {
  let t = e.edit;
  if (!t)
    throw new ne("other", "");
  if (t.captcha)
    throw new ne("captcha", "", { captcha: Cu(t.captcha), code: "captcha" });
  if (t.result !== "Success") {
    let o = t.warning || "";
    throw new ne(
      rr(t.code ? [t.code] : []),
      o === "" ? t.info || "" : xt(o),
      o === "" ? {} : { html: o }
    );
  }
  let { oldrevid: r } = t;
  return T({
    revision: t.newrevid || n,
    changed: t.nochange !== !0
  }, r && n !== 0 && r !== n ? { mergedWith: r } : {});
}
function Du(e, n) {
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
function wa(e) {
  let { api: n, user: t, language: r } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, s = (d) => new Promise((p, m) => {
    d.then(p, (...y) => {
      m(sn(String(y[0]), y[1]));
    });
  }), a = (d, p) => P(null, null, function* () {
    let { query: m = {} } = yield s(n.get(T(N(T({}, o), { action: "query", titles: d.slice() }), p))), y = new Map((m.normalized || []).map(({ from: x, to: f }) => [x, f])), g = new Map((m.pages || []).map((x) => [x.title, x]));
    return new Map(d.reduce((x, f) => {
      let k = g.get(y.get(f) || f);
      return k ? x.concat([[f, k]]) : x;
    }, []));
  }), l = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, i = (d) => {
    let p = [];
    return d.forEach((m, y) => {
      let g = m.revisions && m.revisions[0];
      g && p.push([y, Du(m, g)]);
    }), p;
  }, c = (d) => P(null, null, function* () {
    let { query: { babel: p = {} } = {} } = yield s(
      n.get(N(T({}, o), { action: "query", meta: "babel", babuser: d }))
    ), m = "N54321";
    return Object.keys(p).map((y) => [y, p[y]]).filter(([, y]) => y !== "0").sort(([, y], [, g]) => m.indexOf(y) - m.indexOf(g));
  });
  return {
    readPages(d) {
      return P(this, null, function* () {
        let p = Array.from(new Set(d)), m = [];
        for (let g = 0; g < p.length; g += ba)
          m.push(a(p.slice(g, g + ba), l).then(i));
        let y = yield Promise.all(m);
        return new Map(y.reduce((g, x) => g.concat(x), []));
      });
    },
    readForEditing(d, p) {
      return P(this, null, function* () {
        let m = yield a(d, N(T({}, l), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), y = m.get(p), [g, ...x] = y && y.actions && y.actions[y.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(i(m)),
          refusal: g ? sn(g.code, { errors: [g].concat(x) }) : null
        };
      });
    },
    existingPages(d) {
      return P(this, null, function* () {
        let p = yield a(d, { prop: "info" });
        return d.filter((m) => p.has(m) && !p.get(m).missing);
      });
    },
    madeByOthers(d, p) {
      return P(this, null, function* () {
        return (yield Promise.all(d.map((x) => P(null, [x], function* ({ title: y, latest: g }) {
          var k, h;
          let f = g.parentId === 0 ? g : (h = (k = (yield a([y], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(y)) == null ? void 0 : k.revisions) == null ? void 0 : h.map(({ user: b, userid: O }) => ({ user: b, userId: O }))[0];
          return [y, f === void 0 || f.user !== p || f.userId === 0];
        })))).filter(([, y]) => y).map(([y]) => y);
      });
    },
    spokenLanguages: (d) => P(null, null, function* () {
      return (yield c(d)).map(([p]) => p);
    }),
    babelLanguages: (d) => P(null, null, function* () {
      return (yield c(d)).map((p) => p.join("-"));
    }),
    save(d) {
      return P(this, null, function* () {
        let p = yield s(n.postWithToken("csrf", T(T(T(T(T(N(T({}, o), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })));
        return or(p, d.baseRevision);
      });
    }
  };
}

// src/wiki/browser/person-words.ts
function Ea(e) {
  let n = null;
  return () => P(null, null, function* () {
    n = n != null ? n : ht(e, jn).catch((r) => {
      throw n = null, r;
    });
    let t = yield n;
    return (r) => t(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function _u(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function Ra(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = _u(r));
  return n;
}

// src/wiki/browser/reading-api.ts
var Uu = 6e3, Hu = 6e4, Bu = 5, Wu = 3;
function qu(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function Gu({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? Bu : e === "offline" ? Wu : 1;
}
function Sa(e) {
  let { api: n, language: t, onWait: r, firstWait: o = 1e3 } = e, s = !1, a = null, l = Promise.resolve(), i = null, c = (m, y) => {
    let g = y ? (
      // Tells servers in several places that any of them may answer.
      n.post(m, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(m);
    return new Promise((x, f) => {
      g.then(x, (...k) => {
        var E;
        let [h, b, , O] = k;
        f({ fault: sn(String(h), b), retryAfter: qu((E = b == null ? void 0 : b.xhr) != null ? E : O) });
      });
    });
  }, u = (m) => new Promise((y) => {
    let g = setTimeout(y, m);
    a = () => {
      clearTimeout(g), y();
    };
  });
  function d(m, y) {
    return P(this, null, function* () {
      for (let g = 1; ; g++) {
        if (s)
          throw new ne("other", "", { code: "cancelled" });
        try {
          return yield c(m, y);
        } catch (x) {
          let { fault: f, retryAfter: k } = x, h = Math.max(k != null ? k : 0, o * 2 ** (g - 1));
          if (s || g >= Gu(f) || h > Hu)
            throw f;
          r(h), yield u(h);
        }
      }
    });
  }
  function p(m, y) {
    let g = Ra(T({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, m)), x = new URLSearchParams(g).toString().length > Uu, f = l.then(() => d(g, y || x));
    return l = f.catch(() => {
    }), f;
  }
  return {
    batchSize() {
      return i = i != null ? i : Promise.resolve(e.rights()).then((m) => m.includes("apihighlimits") ? 500 : 50, () => 50), i;
    },
    read: (m) => p(m, !1),
    post: (m) => p(m, !0),
    badAnswer: (m) => new ne("other", m),
    cancel() {
      s = !0, n.abort(), a == null || a();
    }
  };
}

// src/wiki/browser/meeting-wiki.ts
var ju = 5e3;
function Ta(e) {
  let { api: n, user: t, language: r, titles: o, rights: s } = e, { readPages: a, save: l, spokenLanguages: i } = wa(e), c = Sa({ api: n, language: r, rights: s, onWait: () => {
  } }), u = ga(c);
  return {
    readPages: a,
    save: l,
    spokenLanguages: i,
    readPeople: (p) => ha({ source: u, titles: o }, p),
    templateReader: Ea(u),
    peopleLinkingTo(p) {
      return P(this, null, function* () {
        var f, k;
        let { namespaces: m } = yield u.siteInfo(), y = /* @__PURE__ */ new Set(), g = 0, x = {};
        for (; x !== void 0 && g < ju; ) {
          let h = yield c.read(T({
            action: "query",
            list: "backlinks",
            bltitle: o.people(p),
            blfilterredir: "nonredirects",
            bllimit: "max"
          }, x)), b = (k = (f = h.query) == null ? void 0 : f.backlinks) != null ? k : [];
          g += b.length, b.forEach(({ title: O }) => {
            let E = Xe(O, o.root, m.get(2));
            E !== null && E !== p && y.add(E);
          }), x = h.continue;
        }
        return Array.from(y);
      });
    },
    accountStates(p) {
      return P(this, null, function* () {
        var y, g;
        let m = yield c.read({ action: "query", list: "users", ususers: p.slice(), usprop: "blockinfo" });
        return new Map(((g = (y = m.query) == null ? void 0 : y.users) != null ? g : []).map(
          ({ name: x, missing: f, invalid: k, blockid: h, blockpartial: b }) => [x, f || k ? "missing" : h !== void 0 && !b ? "blocked" : "active"]
        ));
      });
    },
    addSection: ({ title: p, heading: m, text: y }, g = {}) => new Promise((x, f) => {
      n.postWithToken("csrf", T(T({
        formatversion: 2,
        errorformat: "html",
        errorlang: r,
        errorsuselocal: !0,
        action: "edit",
        title: p,
        section: "new",
        sectiontitle: K(m),
        text: y,
        // Who has turned their talk page into a redirect wants to be written to where it leads.
        redirect: !0
      }, g.captcha ? { captchaid: g.captcha.id, captchaword: g.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })).then((h) => x(h), (...h) => {
        f(sn(String(h[0]), h[1]));
      });
    }).then((x) => or(x, 0)),
    time() {
      return P(this, null, function* () {
        let { curtimestamp: p } = yield c.read({ action: "query", curtimestamp: !0 });
        return new Date(p != null ? p : "");
      });
    }
  };
}

// src/extension/account.ts
function Oa(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// src/extension/language-names.ts
function Aa(e) {
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
var va = { year: "numeric", month: "long", day: "numeric" }, nb = N(T({}, va), { hour: "numeric", minute: "2-digit" }), Pa = N(T({}, va), { timeZone: "UTC" });
function Ma(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(En([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/meeting-context.ts
function La(e, n, t) {
  let r = ta(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = document.documentElement.lang || "en", s = xr(e);
  return {
    wiki: Ta({
      api: new mw.Api(),
      user: n,
      language: r.language,
      titles: s,
      rights: () => mw.user.getRights()
    }),
    titles: s,
    messages: r,
    user: Oa(n),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (a, l) => mw.util.getUrl(a, l),
    formatDate: (a, l) => Ma(Pa, l != null ? l : o)(a),
    languageName: (a, l) => Aa(l != null ? l : o)(a),
    messagesIn: (a) => P(null, null, function* () {
      return a === r.language ? r : ra(a, yield t(a), r);
    })
  };
}

// src/extension/load-texts.ts
var Na = (e) => P(null, null, function* () {
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
function Fa(e = Na) {
  let n = !1, t = (r, o) => {
    let s = mw.user.getName();
    if (n || s === null)
      return;
    n = !0;
    let a = () => {
      n = !1, o.focus();
    };
    na(new mw.Api()).then((l) => {
      ea(La(l, s, e), r, a);
    }, () => {
      mw.notify(mw.msg("localskills-start-meeting-failed"), { type: "error" }), a();
    });
  };
  mw.hook("localSkills.ask").add((r) => t(r, r.opener)), mw.hook("localSkills.myExchanges").add(({ opener: r }) => t(null, r));
}

// src/extension/meeting.ts
Fa();
