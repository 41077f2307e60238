// Built from src/extension/meeting.ts by `npm run build`. Change the source, not this file.
"use strict";
var ti = Object.defineProperty, ni = Object.defineProperties;
var ri = Object.getOwnPropertyDescriptors;
var Ot = Object.getOwnPropertySymbols;
var fr = Object.prototype.hasOwnProperty, yr = Object.prototype.propertyIsEnumerable;
var qe = (e, t) => (t = Symbol[e]) ? t : /* @__PURE__ */ Symbol.for("Symbol." + e), Tn = (e) => {
  throw TypeError(e);
};
var mr = (e, t, n) => t in e ? ti(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, T = (e, t) => {
  for (var n in t || (t = {}))
    fr.call(t, n) && mr(e, n, t[n]);
  if (Ot)
    for (var n of Ot(t))
      yr.call(t, n) && mr(e, n, t[n]);
  return e;
}, N = (e, t) => ni(e, ri(t));
var hr = (e, t) => {
  var n = {};
  for (var r in e)
    fr.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && Ot)
    for (var r of Ot(e))
      t.indexOf(r) < 0 && yr.call(e, r) && (n[r] = e[r]);
  return n;
};
var oi = (e, t, n) => t.has(e) || Tn("Cannot " + n);
var xr = (e, t, n) => t.has(e) ? Tn("Cannot add the same private member more than once") : t instanceof WeakSet ? t.add(e) : t.set(e, n);
var Ce = (e, t, n) => (oi(e, t, "access private method"), n);
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
}), ce = function(e, t) {
  this[0] = e, this[1] = t;
}, xe = (e, t, n) => {
  var r = (l, i, c, u) => {
    try {
      var d = n[l](i), g = (i = d.value) instanceof ce, p = d.done;
      Promise.resolve(g ? i[0] : i).then((h) => g ? r(l === "return" ? l : "next", i[1] ? { done: h.done, value: h.value } : h, c, u) : c({ value: h, done: p })).catch((h) => r("throw", h, c, u));
    } catch (h) {
      u(h);
    }
  }, o = (l, i, c, u) => a[l] = (d) => (i = new Promise((g, p, h) => (h = () => r(l, d, g, p), s ? s.then(h) : h())), u = () => s === c && (s = 0), s = c = i.then(u, u), i), s, a = {};
  return n = n.apply(e, t), a[qe("asyncIterator")] = () => a, o("next"), o("throw"), o("return"), a;
}, ke = (e) => {
  var t = e[qe("asyncIterator")], n = !1, r, o = {};
  return t == null ? (t = e[qe("iterator")](), r = (s) => o[s] = (a) => t[s](a)) : (t = t.call(e), r = (s) => o[s] = (a) => {
    if (n) {
      if (n = !1, s === "throw") throw a;
      return a;
    }
    return n = !0, {
      done: !1,
      value: new ce(new Promise((l) => {
        var i = t[s](a);
        i instanceof Object || Tn("Object expected"), l(i);
      }), 1)
    };
  }), o[qe("iterator")] = () => o, r("next"), "throw" in t ? r("throw") : o.throw = (s) => {
    throw s;
  }, "return" in t && r("return"), o;
}, ie = (e, t, n) => (t = e[qe("asyncIterator")]) ? t.call(e) : (e = e[qe("iterator")](), t = {}, n = (r, o) => (o = e[r]) && (t[r] = (s) => new Promise((a, l, i) => (s = o.call(e, s), i = s.done, Promise.resolve(s.value).then((c) => a({ value: c, done: i }), l)))), n("next"), n("return"), t);

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
function K(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/core/json/value.ts
function Q(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function ee(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/i18n/read-localized-text.ts
var $e = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function kr(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!Q(e))
    return null;
  let t = ee(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let n = {};
  for (let r of Object.keys(e)) {
    let o = e[r];
    (r === "default" || $e.test(r)) && typeof o == "string" && o.trim() !== "" && (n[r] = o);
  }
  return Object.keys(n).length === 0 ? null : { kind: "texts", texts: n };
}

// src/core/exchange/language-proficiency.ts
var br = 6, si = /^(.+)-([0-5n])$/i, wr = /^(.+)-(?:.|\d\d)$/;
function Er(e) {
  var n;
  let t = (n = wr.exec(e.toLowerCase())) == null ? void 0 : n[1];
  return t !== void 0 && ge(e) === null && $e.test(t);
}
function ge(e) {
  var o;
  let t = si.exec(e), n = ((o = t == null ? void 0 : t[1]) != null ? o : e).toLowerCase();
  if (!$e.test(n) || wr.test(n))
    return null;
  let r = t == null ? void 0 : t[2];
  return { code: n, proficiency: r === void 0 ? null : /n/i.test(r) ? br : Number(r) };
}
function Sr(e) {
  let { code: t, proficiency: n } = e;
  return n === null ? t : `${t}-${n === br ? "N" : n}`;
}
function Rr(e, t) {
  let n = (o) => o.map(ge).filter((s) => s !== null && s.proficiency !== 0).map(({ code: s }) => Ge(s)), r = n(t);
  return n(e).some((o) => r.includes(o));
}
var ai = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function Ge(e) {
  var t, n;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (n = (t = ai.exec(e)) == null ? void 0 : t[1]) != null ? n : e;
}

// src/core/json/fault.ts
function fe(e, t) {
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
var Me = "LocalSkills", vt = "MediaWiki:LocalSkills.json", ye = /^[a-z0-9-]{1,48}$/;
function Or(e = Me) {
  let t = e.replace(/_/g, " ").trim(), n = (i) => `${t}/Survey/${i}`, [r, o] = ["", null], s = (i) => (i !== o && ([r, o] = [`${n(i)}/Answers/`, i]), r), a = `${t}/People/`, l = (i, c) => `${t}/${i}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (i) => `${n(i)}/definition.json`,
    answersPrefix: s,
    answer: (i, c) => s(i) + vr(c),
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
    personOf: (i) => Tr(a, i),
    surveyIdOf: (i) => {
      let c = `${t}/Survey/`, u = i.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return ye.test(d) ? d : null;
    },
    answererOf: (i, c) => Tr(s(i), c)
  };
}
function vr(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Tr(e, t) {
  let n = vr(t), r = n.startsWith(e) ? n.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/localized-text.ts
function Ar(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), s = t.languageChain.find((c) => r.includes(c) || o && c === n), a = s !== void 0 && r.includes(s) ? s : o ? "default" : r.sort()[0], l = a === void 0 ? "" : e.texts[a], i = a === void 0 || a === "default" ? n : a;
  return { text: l, language: i, direction: i === null ? "auto" : On(i) };
}
var ii = [
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
function On(e) {
  return ii.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/provisional-skill.ts
var li = /^x(n|[0-9a-z]{6})--(.+)$/;
var [be, At, Mr, ci, ui, di, gi] = [36, 1, 26, 38, 700, 128, 72], Pr = 1114111, pi = [
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
  [917504, Pr]
];
function mi(e) {
  return pi.every(([t, n]) => e < t || e > n);
}
function fi(e) {
  return e > 65280 && e < 65375;
}
function Lr(e) {
  return Array.from(e, (t) => t.codePointAt(0));
}
function yi(e) {
  return e.map((t) => String.fromCodePoint(t)).join("");
}
function hi(e, t, n) {
  let r = Math.floor(e / (n ? ui : 2));
  r += Math.floor(r / t);
  let o = 0;
  for (; r > (be - At) * Mr / 2; o += be)
    r = Math.floor(r / (be - At));
  return o + Math.floor((be - At + 1) * r / (r + ci));
}
function xi(e, t) {
  return Math.min(Mr, Math.max(At, e - t));
}
function ki(e) {
  let t = e.lastIndexOf("-"), n = Lr(e.slice(0, Math.max(0, t))), [r, o, s] = [di, 0, gi], a = t + 1;
  for (; a < e.length; ) {
    let l = o;
    for (let i = be, c = 1; ; i += be) {
      let u = a < e.length ? e.charCodeAt(a++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : be;
      if (o += d * c, d >= be || o > 2147483647)
        return null;
      let g = xi(i, s);
      if (d < g)
        break;
      c *= be - g;
    }
    if (s = hi(o - l, n.length + 1, l === 0), r += Math.floor(o / (n.length + 1)), o %= n.length + 1, r > Pr || !mi(r))
      return null;
    n.splice(o++, 0, r);
  }
  return n;
}
function Mt(e) {
  var s;
  let [, t = "", n = ""] = (s = li.exec(e)) != null ? s : [], r = t === "" ? Lr(e) : ki(n);
  if (r === null)
    return e;
  let o = yi(r.map((a) => fi(a) ? a - 65248 : a)).replace(/-+/g, " ").trim();
  return o === "" ? e : t.length > 1 ? `${o}\u2026` : o;
}

// src/core/skills/skill-words.ts
function dt(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function vn({ label: e }) {
  return e.kind === "texts" ? Nr(e.texts) : [];
}
function An(e) {
  return Nr(e.aliases).reduce((t, n) => t.concat(n), []);
}
function Nr(e) {
  return Object.keys(e).map((t) => e[t]);
}
function Ir(e, t) {
  let n = Array.from(dt(e));
  if (n.length < 4 || n.length > 60)
    return null;
  let r = n.length < 8 ? 1 : 2, o = null;
  for (let s of t.skills.filter(({ isRetired: a }) => !a))
    for (let a of [s.id, ...vn(s), ...An(s)].sort(bi)) {
      let l = wi(n, Array.from(dt(a)), r);
      l !== null && (o = { skill: s.id, words: l === 0 ? s.id : a }, r = l - 1);
    }
  return o;
}
function bi(e, t) {
  return e < t ? -1 : e === t ? 0 : 1;
}
function wi(e, t, n) {
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
var Ei = 100;
function Si(e, t = null) {
  let n = new Map(e.map((i) => [i.id, i])), r = (i) => {
    var c;
    return (c = n.get(i)) != null ? c : null;
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
    ancestors: (i) => o(i, (c) => c.parent, Ei),
    find: (i) => {
      var c, u;
      return l = l != null ? l : Oi(e, s), (u = (c = s(i.trim())) != null ? c : l.get(dt(i))) != null ? u : null;
    }
  };
}
function Pt(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = Q(e) ? ee(e, "skills") : void 0;
  Q(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((s, a) => {
    let l = fe("$.skills", a), i = Q(s) ? Ri(s) : null;
    if (i === null) {
      let c = Q(s) ? ee(s, "id") : s;
      t.push({ path: `${l}.id`, code: "bad-id", parameters: [Y(c)] });
    } else n.has(i.id) ? t.push({ path: `${l}.id`, code: "code-taken", parameters: [i.id] }) : n.set(i.id, i);
  });
  let o = Q(e) ? ee(e, "locale") : null;
  return {
    taxonomy: Si(
      Array.from(n.values()),
      typeof o == "string" && $e.test(o) ? o : null
    ),
    faults: t
  };
}
function De(e, t, n) {
  var o;
  let r = (o = t == null ? void 0 : t.get(e)) != null ? o : null;
  return r === null ? { text: Mt(e), language: null, direction: "auto" } : Ar(r.label, n, t == null ? void 0 : t.locale);
}
function Ri(e) {
  var s;
  let t = ee(e, "id");
  if (typeof t != "string" || !ye.test(t))
    return null;
  let n = (a) => {
    let l = ee(e, a);
    return typeof l == "string" && l !== "" ? l : null;
  }, r = ee(e, "capx"), o = n("replacedBy");
  return {
    id: t,
    label: (s = kr(ee(e, "label"))) != null ? s : { kind: "texts", texts: { default: t } },
    aliases: Ti(ee(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((a) => typeof a == "number"),
    wikidata: n("wikidata"),
    isRetired: ee(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function Ti(e) {
  let t = {};
  if (Q(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || $e.test(n)) && Array.isArray(r) && (t[n] = r.filter((o) => typeof o == "string"));
    }
  return t;
}
function Oi(e, t) {
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
  return r(vn), r(An), n;
}

// src/core/exchange/reason-text.ts
function je(e, t) {
  return t.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((n) => Ai(n, t)));
}
function vi(e, t) {
  return De(e, t.taxonomy, t.messages).text;
}
function Ai(e, t) {
  let { messages: n } = t;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return vi(e.skill, t);
  if ("language" in e)
    return t.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && n.has(r) ? n.text(r) : e.region;
  }
  return e.methods.map((r) => n.text(`localskills-template-method-${r}`)).reduce((r, o) => n.text("localskills-fault-list", r, o));
}

// src/core/wikitext/character-references.ts
var Mi = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Pi = Li();
function Li() {
  let e = Mi.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var Ni = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Lt(e, t) {
  return e.includes("&") ? e.replace(Ni, (n, r, o, s) => {
    var a;
    return r !== void 0 ? (a = Pi.get(r)) != null ? a : n : t(o === void 0 ? parseInt(s, 16) : parseInt(o, 10), n);
  }) : e;
}

// src/core/wikitext/text-memo.ts
function Fr(e) {
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
var Cr = [
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
], Ii = 255, Fi = /[\u200e\u200f\u202a-\u202e]+/g, Ci = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, $i = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Di = /(?:^|\/)\.\.?(?:\/|$)/, _i = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Hi = /[\u01c4-\u01cc\u01f1-\u01f3]/, Ui = /[\u10d0-\u10ff]/;
function Wi(e) {
  if (Hi.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (Ui.test(e))
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
function $r(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return Wi(t) + e.slice(t.length);
}
function Pn(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function Mn(e) {
  return e.replace(Fi, "").replace(Ci, " ").replace(/^ | $/g, "");
}
function Bi(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function qi(e) {
  let t = Lt(
    e,
    (n) => Bi(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function Dr(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let s of n)
    for (let a of s)
      o.set(Mn(a).toLowerCase(), s[0]);
  return (s) => {
    let a = Mn(qi(s));
    if (a.includes("\uFFFD") || _i.test(a))
      return null;
    let l = t;
    a.charAt(0) === ":" && (l = "", a = a.slice(1).replace(/^ /, ""));
    let i = a.indexOf(":", 1);
    if (i !== -1) {
      let u = o.get(a.slice(0, i).replace(/ $/, "").toLowerCase());
      u !== void 0 && (l = u, a = a.slice(i + 1).replace(/^ /, ""));
    }
    let c = a.indexOf("#");
    return c !== -1 && (a = a.slice(0, c).replace(/ $/, "")), a === "" || a.charAt(0) === ":" || $i.test(a) || Di.test(a) || Pn(a) > Ii ? null : (l === "" ? "" : `${l}:`) + (r ? $r(a) : a);
  };
}
var Gi = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, ji = Fr((e) => $r(Mn(e.normalize("NFC"))));
function he(e) {
  return Gi.test(e) ? e : ji(e);
}

// src/core/exchange/steps/exchange-step.ts
var gt = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], _r = ["learned", "partly", "not-met"], Hr = 500;
function W(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Ln(e) {
  let t = e.lastIndexOf("/"), n = he(e.slice(0, Math.max(0, t))), r = e.slice(t + 1).trim();
  return n === "" || n.includes("/") || !ye.test(r) ? null : `${n}/${r}`;
}
function Z(e) {
  return [W(e.seek), W(e.offer)];
}

// src/core/exchange/steps/message-language.ts
var zi = 3, Vi = 2;
function Nt(e, t, n) {
  let r = Ur(e), o = Ur(t), s = Array.from(o.keys());
  return n.map((a, l) => {
    var g, p;
    let i = Ge(a), [c, u] = [(g = o.get(i)) != null ? g : 0, (p = r.get(i)) != null ? p : 0], d = Math.min(c, u);
    return {
      code: a,
      index: l,
      known: c,
      shared: d < Vi ? 0 : d,
      listed: s.indexOf(i),
      written: o.has(i) ? 0 : u
    };
  }).sort((a, l) => l.shared - a.shared || l.known - a.known || l.written - a.written || a.listed - l.listed || a.index - l.index).map(({ code: a }) => a);
}
function Ur(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let o of e) {
    let s = ge(o);
    if (s !== null) {
      let a = Ge(s.code);
      t.set(a, Math.max((n = t.get(a)) != null ? n : 0, (r = s.proficiency) != null ? r : zi));
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
function we(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/analysis/sorted.ts
function ne(e, t) {
  return e < t ? -1 : +(e > t);
}

// src/core/survey/dates.ts
function Ee(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, r, o] = [Number(t[1]), Number(t[2]), Number(t[3])], a = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return a !== void 0 && o >= 1 && o <= a;
}

// src/core/exchange/exchange-record.ts
var ue = { offer: "Offer a skill", seek: "Seek a skill" }, ze = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Wr = ["open", "paused", "matched", "closed"], Nn = 5, Br = 100, qr = 100, It = 20;
function ae(e) {
  return `${e.user}/${e.id}`;
}
function Ve(e, t) {
  if (!Ee(t))
    throw new RangeError(`\u201C${t}\u201D is no date.`);
  let n = e.status === "paused" && e.until !== null && e.until <= t;
  return e.status !== "open" && !n ? e.status : e.expires !== null && e.expires < t ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function Ke(e, t) {
  var n, r;
  return (r = (n = t == null ? void 0 : t.current(e)) == null ? void 0 : n.id) != null ? r : e;
}

// src/core/wikitext/encode.ts
var Ki = '"&:<=>[]{|}', Yi = "!'_~", Gr = 32, Xi = Fn(Ki), Ji = Fn(Yi), Qi = Fn("#*+-;");
function Fn(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function Zi(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var el = 65343, tl = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function nl(e, t, n) {
  let r = t === 0, o = t === e.length - 1;
  if (n >= 128)
    return Zi(n) || n === el;
  if (n < 32 || n === 127 || Xi[n] === 1 || r && Qi[n] === 1)
    return !0;
  if (Ji[n] === 1)
    return r || o || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case Gr:
      return r || o || e.charCodeAt(t - 1) === Gr;
    case 73:
    case 80:
    case 82:
      return tl.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var rl = [
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
], In = "\u0345";
function jr(e) {
  let t = e.codePointAt(0);
  return e === In || rl.some(([n, r]) => t >= n && t <= r) || (In + e).normalize("NFD") !== In + e.normalize("NFD");
}
var zr = 768, ol = 32, sl = /[\u0300-\uffff]{1000}/;
function al(e) {
  return !sl.test(e) && e.normalize("NFC") === e;
}
function il() {
  let e = "";
  return (t, n, r) => {
    if (r || n < zr)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!jr(t))
        return e = t, !1;
      if (e.length < ol && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function J(e) {
  let t = al(e) ? null : il(), n = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let s = e.codePointAt(o), a = o + (s > 65535 ? 2 : 1), l = nl(e, o, s);
    s >= zr && o === 0 && !l && (l = jr(e.slice(0, a))), t !== null && (l = t(e.slice(o, a), s, l)), l && (n += `${e.slice(r, o)}&#${s};`, r = a), o = a;
  }
  return n + e.slice(r);
}
function Pe(e) {
  return Lt(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/shown-text.ts
var ll = /<!--[\s\S]*?(?:-->|$)/g, cl = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, ul = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), dl = "\u2026";
function Ye(e) {
  if (!/[{<]/.test(e))
    return Pe(e);
  let t = e.replace(ll, "").replace(cl, (n, r) => (r != null ? r : "").replace(/[{}]/g, (o) => `&#${o.charCodeAt(0)};`));
  return Pe(gl(t));
}
function gl(e) {
  var s, a, l, i;
  let t = [], n = [], r = /[{}]/g, o = 0;
  for (; o < e.length; ) {
    let c = e.slice(o, o + 2);
    if (c === "{{")
      n.push(t.length), t.push(c), o += 2;
    else if (c === "}}" && n.length > 0) {
      let [, ...u] = t.splice(n.pop()), d = ((s = u[0]) == null ? void 0 : s.charAt(0)) === "{" && e.charAt(o + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      t.push((a = ul.get(g)) != null ? a : dl), o += d ? 3 : 2;
    } else {
      r.lastIndex = o + 1;
      let u = (i = (l = r.exec(e)) == null ? void 0 : l.index) != null ? i : e.length;
      t.push(e.slice(o, u)), o = u;
    }
  }
  return t.join("");
}

// src/core/wikitext/write.ts
var pl = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Xe(e, t) {
  Vr(e);
  let n = `{{${e}
`;
  for (let [r, o] of t)
    Vr(r), n += o.charAt(0) === "=" ? `|${r}=
${o}
` : `|${r}=${o}
`;
  return `${n}}}`;
}
function Vr(e) {
  if (pl.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var Kr = [
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
function Ft() {
  return { starts: [], ends: [], lengths: [] };
}
function pt(e, t, n) {
  var a;
  let { starts: r, ends: o, lengths: s } = e;
  s.push(((a = s[s.length - 1]) != null ? a : 0) + n - t), r.push(t), o.push(n);
}
function Je(e, t) {
  let { starts: n } = e, r = 0, o = n.length;
  for (; r < o; ) {
    let s = Math.floor((r + o) / 2);
    n[s] < t ? r = s + 1 : o = s;
  }
  return r;
}
function Yr(e, t) {
  let { starts: n, ends: r } = e, o = [], s = 0;
  for (let a = 0; a < n.length; a++)
    o.push(t.slice(s, n[a])), s = r[a];
  return o.push(t.slice(s)), o.join("");
}
function Cn(e, t) {
  var n;
  return t - ((n = e.lengths[Je(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var Qe = -1, $n = /[[{<]|\n(?==)|-(?={)/g, ml = /[[{<\]]|\n(?==)|-(?={)/g, fl = /[[{<\n]|-(?={)/g, Xr = /[[{<}|]|\n(?==)|-(?={)/g, Jr = /[[{<}|=]|\n(?==)|-(?={)/g, Dn = /[[\]{}<>|]/g, yl = 10, Qr = 45, hl = 60, Zr = 61, eo = 91, to = 93, _n = 123, xl = 124, kl = 125, bl = 6;
function no(e, t) {
  let n = "", r = 0, o = null, s = [], a = [], l = null, i = $n, c = [], u = 0, d = [];
  function g(A, P, R) {
    let M = P;
    for (; M < r && M - P < R && n.charCodeAt(M) === A; )
      M++;
    return M - P;
  }
  function p() {
    return l !== null && u > l.partsStart && c[u - 1] === Qe;
  }
  function h() {
    l === null ? i = $n : l.kind === "=" ? i = fl : l.kind === "[" ? i = ml : i = p() ? Jr : Xr;
  }
  function f(A, P, R, M) {
    l = { kind: A, count: P, contentStart: R, afterHyphen: M, partsStart: u }, a.push(l), h();
  }
  function y() {
    a.pop(), l = a.length > 0 ? a[a.length - 1] : null, h();
  }
  function x(A) {
    let P = g(Zr, A, bl);
    return P > 1 || P === 1 && !p() ? (f("=", P, A + P, !1), A + P) : A;
  }
  function w(A, P) {
    let R = g(_n, A, r);
    return R > 1 && f("{", R, A + R, P), A + R;
  }
  function m(A, P) {
    let R = g(kl, P, Math.min(A.count, 3));
    if (R < 2)
      return P + 1;
    let M = A.contentStart - R, H = P + R, U = R === 3 ? E(A, P) : null;
    for (R === 2 && O(A, P); d.length > 0 && d[d.length - 1].from >= M; )
      d.pop();
    return U !== null && d.push({ from: M, to: H, text: U }), k(A, M, R), H;
  }
  function k(A, P, R) {
    let M = A.count - R;
    u = A.partsStart, a.pop(), l = a.length > 0 ? a[a.length - 1] : null, M > 1 ? f(A.kind, M, P, A.afterHyphen) : M === 1 && A.kind === "{" && A.afterHyphen ? f("-", 2, P, !1) : h();
  }
  function O(A, P) {
    let R = u > A.partsStart, M = R ? c[A.partsStart] - 1 : P, H = S(A.contentStart, M), U = e(H.isWhole ? H.text : `${H.text}<`, R);
    if (U !== null) {
      let j = c.slice(A.partsStart, u);
      s.push({ template: U, start: A.contentStart - 2, end: P + 2, parts: j });
    }
  }
  function E(A, P) {
    if (u === A.partsStart)
      return null;
    let R = c[A.partsStart], M = u > A.partsStart + 2 ? c[A.partsStart + 2] - 1 : P;
    return S(R, M);
  }
  function S(A, P) {
    var j;
    let R = d.length;
    for (; R > 0 && d[R - 1].from >= A; )
      R--;
    let M = o === null ? 0 : Je(o, A), H = "", U = A;
    for (; ; ) {
      let z = d[R], X = Math.min(P, z ? z.from : P, (j = o == null ? void 0 : o.starts[M]) != null ? j : P);
      Dn.lastIndex = U;
      let V = Dn.test(n) ? Math.min(Dn.lastIndex - 1, X) : X;
      if (H += n.slice(U, V), V < X || X === P)
        return { text: H, isWhole: V === P };
      if (z && X === z.from) {
        if (H += z.text.text, !z.text.isWhole)
          return { text: H, isWhole: !1 };
        U = z.to, R++;
      } else o !== null && (U = o.ends[M]);
      M = o === null ? 0 : Je(o, U);
    }
  }
  function F(A) {
    o === null && (o = Ft(), t.begin(n, o));
    let P = t.skip(A);
    return t.atLineStart ? (t.atLineStart = !1, x(P)) : P;
  }
  function L(A, P) {
    switch (A) {
      case yl:
        return l !== null && l.kind === "=" && y(), x(P + 1);
      case hl:
        return F(P);
      case Qr:
        return n.charCodeAt(P + 2) === _n ? w(P + 1, !0) : (f("-", 2, P + 2, !1), P + 2);
      case _n:
        return w(P, !1);
      case eo: {
        let R = g(eo, P, r);
        return R > 1 && f("[", R, P + R, !1), P + R;
      }
      default:
        return I(l, A, P);
    }
  }
  function I(A, P, R) {
    if (A.kind === "{")
      return m(A, R);
    let M = P === to ? to : Qr;
    return n.charCodeAt(R + 1) !== M ? R + 1 : (k(A, A.contentStart - 2, 2), R + 2);
  }
  function C() {
    let A = x(0);
    for (; ; ) {
      if (i.lastIndex = A, !i.test(n))
        return;
      A = i.lastIndex;
      let P = n.charCodeAt(A - 1);
      P === xl ? (c[u] = A, c[u + 1] = Qe, u += 2, i = Jr) : P === Zr ? (c[u - 1] = A - 1, i = Xr) : A = L(P, A - 1);
    }
  }
  return (A) => (n = A, r = A.length, o = null, s = [], a.length = 0, l = null, i = $n, c = [], u = 0, d = [], C(), n = "", t.end(), { calls: s, removed: o });
}

// src/core/wikitext/detached-text.ts
function ro(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function oo(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Ct(e, t, n) {
  let r = t;
  for (; r < n && oo(e.charCodeAt(r)); )
    r++;
  return r;
}
function $t(e, t, n) {
  let r = n;
  for (; r > t && oo(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Se(e, t, n) {
  let r = Ct(e, t, n);
  return e.slice(r, $t(e, r, n));
}

// src/core/wikitext/plain-parameters.ts
var Hn = 3, pe, so, Wn, Dt, Un = class {
  constructor(t, n, r) {
    xr(this, pe);
    this.text = t, this.met = n, this.parts = r;
  }
  get size() {
    return this.parts.length / Hn;
  }
  get(t) {
    let n = this.met.numbers.get(t), { parts: r } = this;
    if (n !== void 0) {
      for (let o = 0; o < r.length; o += Hn)
        if (r[o] === n)
          return Ce(this, pe, Wn).call(this, o);
    }
  }
  has(t) {
    return this.get(t) !== void 0;
  }
  forEach(t) {
    for (let n = 0; n < this.parts.length; n += Hn)
      t(Ce(this, pe, Wn).call(this, n), Ce(this, pe, so).call(this, n), this);
  }
  entries() {
    return Ce(this, pe, Dt).call(this).entries();
  }
  keys() {
    return Ce(this, pe, Dt).call(this).keys();
  }
  values() {
    return Ce(this, pe, Dt).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
pe = new WeakSet(), so = function(t) {
  return this.met.names[this.parts[t]];
}, Wn = function(t) {
  return this.text.slice(this.parts[t + 1], this.parts[t + 2]);
}, Dt = function() {
  let t = /* @__PURE__ */ new Map();
  return this.forEach((n, r) => t.set(r, n)), t;
};
var [wl, El] = [500, 4], Sl = 61;
function ao() {
  let e = [], t = /* @__PURE__ */ new Map(), n = { names: e, numbers: t }, r = [], o = 0, s = [], a = 0;
  function l(c, u) {
    for (let d = o; d < o + El && d < r.length; d++) {
      let g = r[d], p = e[g];
      if (c.charCodeAt(u + p.length) === Sl && c.startsWith(p, u))
        return o = d + 1, g;
    }
    return -1;
  }
  function i(c) {
    let u = t.get(c);
    if (u !== void 0)
      return o = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= wl)
      return -1;
    let d = ro(c), g = e.push(d) - 1;
    return t.set(d, g), s.push(-1), r.splice(o, 0, g), o++, g;
  }
  return (c, u, d) => {
    let g = [];
    o = 0, a++;
    for (let p = u + 1; p <= d; ) {
      let h = c.indexOf("|", p), f = h === -1 ? d : h, y = l(c, p), x = y === -1 ? 0 : p + e[y].length;
      if (y === -1 || x >= f) {
        if (x = c.indexOf("=", p), x === -1 || x >= f)
          return null;
        y = i(c.slice(Ct(c, p, x), $t(c, p, x)));
      }
      if (y === -1 || s[y] === a)
        return null;
      s[y] = a;
      let w = Ct(c, x + 1, f);
      g.push(y, w, $t(c, w, f)), p = f + 1;
    }
    return new Un(c, n, g);
  };
}

// src/core/wikitext/plain-call.ts
var Rl = ["[", "]", "{", "<", `
=`], [_t, io] = ["{{", "}}"], Tl = "}", Ol = /^\s*$/;
function lo(e) {
  let t = ao();
  return (n) => {
    var i;
    let r = n.startsWith(_t) ? n.indexOf(Tl, _t.length) : -1, o = r + io.length;
    if (r === -1 || !n.startsWith(io, r) || n.length > o && !Ol.test(n.slice(o)) || Rl.some((c) => n.includes(c, _t.length)))
      return null;
    let s = n.indexOf("|");
    s = s === -1 || s > r ? r : s;
    let a = e(n.slice(_t.length, s), s < r);
    if (a === null)
      return [];
    let l = (i = t(n, s, r)) != null ? i : vl(n, s, r);
    return [{ template: a, parameters: l, start: 0, end: o }];
  };
}
function vl(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0, s = t;
  for (let a = t + 1; a <= n; ) {
    let l = e.indexOf("|", a), i = l === -1 ? n : l;
    s = s === -1 || s >= a ? s : e.indexOf("=", a), s === -1 || s >= i ? r.set(String(++o), e.slice(a, i)) : r.set(Se(e, a, s), Se(e, s + 1, i)), a = i + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var Al = 60, co = 62, mo = 47, uo = 10;
function go(e) {
  return e === 32 || e === 9;
}
function po(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === co || n === mo && e.charCodeAt(t + 1) === co;
}
function fo(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function Ml(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, o) => {
    let s = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: o, closing: new RegExp(`</${s}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(fo(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function yo(e) {
  let t = Ml(e), n = Math.max(...Array.from(t.keys(), (f) => f.length)), r = "", o = Ft(), s = !1, a = /* @__PURE__ */ new Set(), l = { begin: i, end: c, skip: u, atLineStart: !1 };
  function i(f, y) {
    r = f, o = y, s = !1, a.clear(), l.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(f) {
    return r.startsWith("!--", f + 1) ? d(f) : p(f);
  }
  function d(f) {
    let y = r.indexOf("-->", f + 4);
    if (y === -1)
      return pt(o, f, r.length), r.length;
    let x = f;
    for (; x > 0 && go(r.charCodeAt(x - 1)); )
      x--;
    if (x > 0 && r.charCodeAt(x - 1) === uo) {
      let w = g(y + 3);
      if (r.charCodeAt(w) === uo)
        return pt(o, x, w + 1), l.atLineStart = !0, w + 1;
    }
    return pt(o, f, y + 3), y + 3;
  }
  function g(f) {
    for (; ; ) {
      for (; go(r.charCodeAt(f)); )
        f++;
      let y = r.startsWith("<!--", f) ? r.indexOf("-->", f + 4) : -1;
      if (y === -1)
        return f;
      f = y + 3;
    }
  }
  function p(f) {
    let y = f + 1, x = y;
    for (; x - y <= n && x < r.length && !po(r, x) && r.charCodeAt(x) !== Al; )
      x++;
    let w = r.slice(y, x), m = fo(w), k = t.get(m);
    if (k === void 0 || s || !po(r, x))
      return y;
    let O = r.indexOf(">", x);
    if (O === -1)
      return s = !0, y;
    let E = O + 1;
    if (k.kind !== "ignored" && r.charCodeAt(O - 1) !== mo) {
      let S = a.has(m) ? -1 : h(k, E);
      if (S !== -1)
        E = S;
      else if (w === "includeonly")
        E = r.length;
      else
        return a.add(m), E;
    }
    return k.kind !== "extension" && pt(o, f, E), E;
  }
  function h({ closing: f }, y) {
    f.lastIndex = y;
    let x = f.exec(r);
    return x === null ? -1 : x.index + x[0].length;
  }
  return l;
}

// src/core/wikitext/magic-words.ts
function mt(e) {
  return e.split(" ");
}
var ho = mt(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Pl = new Set(ho.concat(mt(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Ll = new Set(mt("articlepath pageid server servername scriptpath stylepath")), Nl = new Set(ho.concat(mt(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Il = new Set(mt(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function xo(e) {
  return Pl.has(e) || Ll.has(e.toLowerCase());
}
function ko(e) {
  return Nl.has(e) || Il.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var Fl = /^subst:/iu, Cl = /^safesubst:/iu, bo = /^msgnw:/iu, $l = /^msg:/iu, Dl = /^raw:/iu, _l = 1e3, Hl = 200;
function wo(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: s = !0 } = e, a = Dr({
    defaultNamespace: "Template",
    namespaces: Cr.concat(o, [["Template", ...r]]),
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
    var y;
    let p = Se(d, 0, d.length);
    if (Fl.test(p) || (p = p.replace(Cl, ""), p = Se(p, 0, p.length), !g && xo(p)))
      return null;
    p = (bo.test(p) ? p.replace(bo, "") : p.replace($l, "")).replace(Dl, "");
    let h = p.indexOf(":");
    if (h !== -1 && ko(p.slice(0, h)))
      return null;
    let f = a(p);
    return f === null ? null : (y = l.get(f)) != null ? y : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > Hl)
      return c(d, g);
    let p = g ? u.with : u.without, h = p.get(d);
    return h === void 0 && (p.size === _l && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = c(d, g), p.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function Bn(e) {
  var o;
  let t = wo(e), n = lo(t), r = no(t, yo((o = e.extensionTags) != null ? o : Kr));
  return (s) => {
    let a = n(s);
    if (a !== null)
      return a;
    let { calls: l, removed: i } = r(s), c = null;
    return l.sort((u, d) => u.start - d.start).map((u) => {
      var f;
      let { template: d, start: g, end: p } = u;
      if (i === null || ((f = i.starts[Je(i, g)]) != null ? f : p) >= p)
        return { template: d, parameters: Eo(s, u.parts, p), start: g, end: p };
      c = c != null ? c : Yr(i, s);
      let h = u.parts.map((y) => y === Qe ? Qe : Cn(i, y));
      return { template: d, parameters: Eo(c, h, Cn(i, p)), start: g, end: p };
    });
  };
}
function Eo(e, t, n) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let s = 0; s < t.length; s += 2) {
    let a = t[s], l = t[s + 1], i = s + 2 < t.length ? t[s + 2] - 1 : n - 2;
    l === Qe ? r.set(String(++o), e.slice(a, i)) : r.set(Se(e, a, l), Se(e, l + 1, i));
  }
  return r;
}

// src/core/exchange/record-fault.ts
function Le(e, t, ...n) {
  return { parameter: e, key: `localskills-template-card-fault-${t}`, parameters: n };
}

// src/core/exchange/timezone.ts
var Ul = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [Wl, Bl] = [-720, 840];
function So(e) {
  var o, s;
  let t = e === "" ? null : Ul.exec(e);
  if (t === null)
    return null;
  let n = Number((o = t[2]) != null ? o : 0) * 60 + Number((s = t[3]) != null ? s : 0), r = t[1] === void 0 || t[1] === "+" || n === 0 ? n : -n;
  return r >= Wl && r <= Bl ? r : null;
}
function Ro(e) {
  let t = Math.abs(e), n = [Math.floor(t / 60), t % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + n.join(":");
}
function Ht(e, t) {
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
], qn = ["capacity", "for"], ql = 1e3;
function Oo(e, t, n, r = {}) {
  var O;
  let o = [], s = (E) => {
    var S;
    return ((S = n.get(E)) != null ? S : "").trim() || null;
  }, a = (E, S, ...F) => (o.push(Le(E, S, ...F)), null), l = (E, S, F, ...L) => {
    var C;
    let I = s(E);
    return I === null ? null : (C = S(I)) != null ? C : a(E, F, Y(I), ...L);
  }, i = (E, S, F) => {
    var I;
    let L = ((I = s(E)) != null ? I : "").split(";").map((C) => C.trim()).filter((C) => C !== "");
    return Array.from(new Set(L)).map((C) => {
      var A;
      return (A = S(C)) != null ? A : a(E, F(C), Y(C));
    }).filter((C) => C !== null);
  }, c = (E, S) => l(E, (F) => Array.from(F).length <= S ? F : null, E, E, S), u = (E) => {
    let S = s(E);
    return S === null || Ee(S) ? S : a(E, "date", E, Y(S));
  }, d = Gl(s("skill"), a, r), g = l("level", (E) => To(E, 1, Nn), "level", Nn), p = i("methods", (E) => ze.includes(E) ? E : null, () => "method"), h = (E) => {
    let S = u(E);
    return S !== null && r.date !== void 0 && S > r.date && a(E, "day-to-come", E, S), S;
  }, f = zl(i(
    "languages",
    ge,
    (E) => Er(E) ? "proficiency" : "language"
  ).map(Sr)), y = f.slice(0, It);
  f.length > It && a("languages", "many-languages", "languages", It), (s("languages") === null || /^[\s;]*$/.test(s("languages"))) && a("languages", "no-language", "languages");
  let x = e === "offer", w = x ? l("capacity", (E) => To(E, 0, ql), "capacity", "capacity") : null, m = {
    kind: e,
    user: t,
    id: l("id", (E) => ye.test(E) ? E : null, "id"),
    level: g,
    methods: ze.filter((E) => p.includes(E)),
    languages: y,
    capacity: w,
    region: c("region", qr),
    timezone: l("timezone", So, "timezone"),
    for: x ? s("for") : null,
    affiliate: c("affiliate", Br),
    note: s("note"),
    since: h("since"),
    confirmed: h("confirmed"),
    expires: u("expires"),
    // Whoever wrote another word than none did not mean that all is as usual.
    status: s("status") === null ? "open" : (O = l("status", jl, "status")) != null ? O : "paused",
    until: u("until")
  }, k = ft.filter((E) => x || !qn.includes(E));
  return n.forEach((E, S) => {
    r.allowsOthers !== !0 && !k.includes(S) && E.trim() !== "" && a(S, "unknown-parameter", Y(S), k.join(", "));
  }), { values: d === null || y.length === 0 ? null : N(T({}, m), { skill: d }), faults: o };
}
function Gl(e, t, n) {
  if (e === null)
    return t("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: o = `${Me}/Skills.json` } = n, s = ye.test(e), a = r === null || r.get(e) !== null ? null : r.find(e);
  if (a !== null)
    return a.id;
  if (!s || r !== null && r.get(e) === null) {
    let l = e.startsWith("xn--") ? Mt(e) : e, i = r === null ? null : Ir(l, r);
    i === null ? t("skill", s ? "unknown-skill" : "no-such-skill", Y(l), o) : t("skill", s ? "near-skill" : "near-skill-only", Y(l), o, i.words, i.skill);
  }
  return s ? e : null;
}
function jl(e) {
  var t;
  return (t = Wr.find((n) => n === e.toLowerCase())) != null ? t : null;
}
function zl(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let o of e)
    t.set((r = (n = ge(o)) == null ? void 0 : n.code) != null ? r : o, o);
  return Array.from(t.values());
}
function To(e, t, n) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= t && r <= n ? r : null;
}

// src/core/exchange/record-ids.ts
var Vl = 48;
function vo(e) {
  let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Map(), r = ({ kind: s }, a) => `${s} ${a}`, o = e.map((s) => {
    let a = s.id !== null && !t.has(r(s, s.id));
    return a && t.add(r(s, s.id)), a;
  });
  return e.map((s, a) => {
    var c;
    if (o[a] === !0)
      return { record: N(T({}, s), { id: s.id }), faults: [] };
    let l = s.skill, i = (c = n.get(r(s, l))) != null ? c : 2;
    for (; t.has(r(s, l)); i++) {
      let u = `-${i}`;
      l = s.skill.slice(0, Vl - u.length) + u;
    }
    return n.set(r(s, s.skill), i), t.add(r(s, l)), { record: N(T({}, s), { id: l }), faults: s.id === null ? [] : [Le("id", "id-taken", s.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function _e(e, t, n = {}) {
  let r = he(t), o = e.map((a) => {
    let l = /* @__PURE__ */ new Map();
    return a.parameters.forEach((i, c) => l.set(c, Ye(i))), Oo(Kl(a), r, l, n);
  }), s = vo(
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
function Ze(e, t, n = ["User"]) {
  let r = `${t}/People/`, o = e.indexOf(":"), s = "";
  return e.startsWith(r) ? s = e.slice(r.length) : o !== -1 && n.includes(e.slice(0, o)) && (s = e.slice(o + 1).split("/")[0]), s.trim() === "" || s.includes("/") ? null : he(s);
}
function Kl({ template: e }) {
  return e === ue.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function Ao(e, t) {
  let n = 1;
  for (; t.includes(e.charAt(0) + n); )
    n++;
  return e.charAt(0) + n;
}
function Gn(e) {
  let t = /* @__PURE__ */ new Map();
  return ft.filter((n) => e.kind === "offer" || !qn.includes(n)).forEach((n) => {
    let r = n === "lang" ? null : e[n], o = r === null ? "" : n === "timezone" ? Ro(r) : Array.isArray(r) ? r.join(";") : String(r);
    o !== "" && t.set(n, o);
  }), t;
}
var Yl = /[=|{}[\]<>&\n]|^$/, Xl = /^[+-]\d\d:\d\d$/;
function Jl(e) {
  return Xl.test(e) ? e : J(e);
}
function Mo(e, t, n = /* @__PURE__ */ new Map()) {
  let r = Array.from(t.keys()).filter((s) => !Yl.test(s)), o = (s) => ft.includes(s) ? ft.indexOf(s) : 1 / 0;
  return r.sort((s, a) => o(s) - o(a) || r.indexOf(s) - r.indexOf(a)), Xe(
    ue[e],
    r.map((s) => {
      var a;
      return [s, (a = n.get(s)) != null ? a : Jl(t.get(s))];
    })
  );
}
function Ql(e) {
  return Mo(e.kind, Gn(e));
}
function Zl(e, { kind: t, id: n }, { readCalls: r, taxonomy: o }) {
  let s = _e(r(e), "", { taxonomy: o != null ? o : null }).find(({ record: a, call: l }) => {
    var i;
    return a === null ? l.template === ue[t] && ((i = l.parameters.get("id")) != null ? i : "") === n : a.kind === t && a.id === n;
  });
  return s === void 0 ? null : s.call;
}
function Po(e, t, n) {
  var c;
  let { readCalls: r } = n, o = Ql(t), s = r(e), a = s.filter(({ template: u }) => u === ue[t.kind]).pop(), l = [e.replace(/\s+$/, "").length, 0];
  a !== void 0 && ec(e, a) && l.unshift(a.end);
  let i = l.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${o}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = i.find((u) => r(u).length === s.length + 1)) != null ? c : i[0];
}
function Lo(e, t, n, r) {
  var u;
  let { mends: o = !1 } = r, s = Zl(e, t, r);
  if (s === null)
    return null;
  let a = Gn(n), [l] = _e([s], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), i = l != null && l.record ? Gn(l.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return s.parameters.forEach((d, g) => {
    let p = a.get(g) === i.get(g) && t.kind === n.kind;
    (g === "lang" || !o && p) && d.trim() !== "" && a.set(g, Pe(d).trim()), p && a.has(g) && Ye(d) !== Pe(d) && c.set(g, d.trim());
  }), e.slice(0, s.start) + Mo(n.kind, a, c) + e.slice(s.end);
}
function ec(e, { start: t, end: n }) {
  return (t === 0 || e.charAt(t - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(n));
}

// src/core/exchange/exchange-request.ts
var tc = ["accepted", "done"];
function No(e) {
  return new Set(e.filter(({ state: t }) => tc.includes(t)).map(({ seek: t }) => t));
}

// src/core/exchange/method-sets.ts
function Fo(e) {
  return e.reduce((t, n) => t | 1 << ze.indexOf(n), 0);
}
function Co(e, t) {
  return ze.filter((n, r) => (e & t & 1 << r) !== 0);
}
function $o(e, t) {
  return Math.floor(100 * Io(e & t) / Io(e | t));
}
function Io(e) {
  let t = 0;
  for (let n = e; n !== 0; n >>= 1)
    t += n & 1;
  return t;
}

// src/core/exchange/time-passed.ts
function jn(e, t) {
  return Math.max(0, Math.round((Date.parse(`${t}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function Do(e, t) {
  let n = Math.floor(e / t), r = e - n * t;
  return n > 7 ? 0 : Math.floor(100 * (2 * t - r) / (2 * t * 2 ** n));
}
function _o(e, t) {
  return Math.min(100, Math.floor(100 * e / t));
}

// src/core/exchange/participants.ts
var nc = 3;
function Wo(e, t) {
  var w, m, k, O, E, S, F;
  let { records: n, requests: r = [], blocked: o = /* @__PURE__ */ new Set(), date: s, taxonomy: a = null } = e, l = n.slice().sort((L, I) => ne(ae(L), ae(I))), i = Uo(l.map(({ user: L }) => L)), c = /* @__PURE__ */ new Set();
  l.forEach((L) => Ho(L).forEach(([I]) => c.add(I)));
  let u = Array.from(c).sort(ne), d = Uo(u), g = r.filter(({ state: L }) => L === "accepted"), p = rc(g, ({ offer: L }) => L), h = No(r), f = [], y = /* @__PURE__ */ new Map(), x = { offer: [], seek: [] };
  for (let L of l) {
    let I = ae(L), C = o.has(L.user) ? "blocked" : (w = Ve(L, s)) != null ? w : L.kind === "seek" && h.has(I) ? "matched" : null, A = Ke(L.skill, a);
    if (C !== null) {
      f.push({ kind: L.kind, record: I, reason: C }), L.kind === "offer" && y.set(A, ((m = y.get(A)) != null ? m : 0) + 1);
      continue;
    }
    let P = Ho(L).map(([j, z]) => [d.get(j), z]).sort(([j], [z]) => j - z), R = L.kind === "seek" ? 1 : (k = L.capacity) != null ? k : t.usualCapacity, H = L.confirmed !== null && L.confirmed <= s ? jn(L.confirmed, s) : null, U = jn((E = (O = L.since) != null ? O : L.confirmed) != null ? E : s, s);
    x[L.kind].push({
      index: x[L.kind].length,
      record: L,
      key: I,
      account: i.get(L.user),
      skill: A,
      level: (S = L.level) != null ? S : 0,
      methods: Fo(L.methods),
      languages: P.map(([j]) => j),
      proficiencies: P.map(([, j]) => j),
      region: L.region === null ? null : L.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: H,
      freshness: H === null ? 0 : Do(H, t.freshnessHalfLife),
      waitedDays: U,
      waiting: _o(U, t.fullWaiting),
      capacity: R,
      room: L.kind === "seek" ? 1 : Math.max(0, R - ((F = p.get(I)) != null ? F : 0))
    });
  }
  return {
    seeks: x.seek,
    offers: x.offer,
    languages: u,
    absentOffers: y,
    absences: f.sort(
      (L, I) => ne(L.kind, I.kind) || ne(L.record, I.record)
    ),
    between: oc(r, l, i, a)
  };
}
function Ho(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let o of e.languages) {
    let s = ge(o);
    if (s !== null) {
      let a = Ge(s.code);
      t.set(a, Math.max((n = t.get(a)) != null ? n : 0, (r = s.proficiency) != null ? r : nc));
    }
  }
  return Array.from(t);
}
function Uo(e) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((n) => {
    t.has(n) || t.set(n, t.size);
  }), t;
}
function rc(e, t) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var o;
    return n.set(t(r), ((o = n.get(t(r))) != null ? o : 0) + 1);
  }), n;
}
var zn = ["declined", "done", "accepted", "asked"];
function oc(e, t, n, r) {
  var i;
  let o = new Map(t.map((c) => [`${c.kind} ${ae(c)}`, c.skill])), s = (c) => n.get(c.slice(0, c.lastIndexOf("/"))), a = /* @__PURE__ */ new Map(), l = (c, u) => c * n.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: p = [] } of e) {
    let [h, f] = [s(c), s(u)], y = [o.get(`offer ${u}`), g, o.get(`seek ${c}`)].filter((m) => m !== void 0);
    if (h === void 0 || f === void 0 || !zn.includes(d))
      continue;
    let x = l(h, f), w = (i = a.get(x)) != null ? i : /* @__PURE__ */ new Map();
    (d === "declined" ? y.concat(p) : y.slice(0, 1)).forEach((m) => {
      let k = Ke(m, r), O = w.get(k);
      (O === void 0 || zn.indexOf(d) < zn.indexOf(O)) && w.set(k, d);
    }), a.set(x, w);
  }
  return (c, u, d) => {
    var g, p;
    return a.size === 0 ? null : (p = (g = a.get(l(c, u))) == null ? void 0 : g.get(d)) != null ? p : null;
  };
}

// src/core/exchange/reciprocity.ts
function Go(e, t) {
  let n = qo(e.offers), r = /* @__PURE__ */ new Map();
  return qo(e.seeks).forEach((o, s) => {
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
        for (let u of (i = n.get(o)) != null ? i : Bo)
          l = Math.max(l, (c = a.get(u)) != null ? c : 0);
      return l;
    },
    best: (o, s) => {
      var a;
      return ((a = n.get(o)) != null ? a : Bo).map((l) => {
        var i, c;
        return { skill: l, quality: (c = (i = r.get(s)) == null ? void 0 : i.get(l)) != null ? c : 0 };
      }).reduce((l, i) => {
        var c;
        return i.quality > ((c = l == null ? void 0 : l.quality) != null ? c : 0) ? i : l;
      }, null);
    }
  };
}
var Bo = [];
function qo(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { account: r, skill: o } of e) {
    let s = t.get(r);
    s === void 0 ? t.set(r, /* @__PURE__ */ new Set([o])) : s.add(o);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r, o) => n.set(o, Array.from(r).sort())), n;
}

// src/core/json/read-limits.ts
function Vn(e, t, n, r, o, s) {
  let a = Object.keys(n), l = Q(e) ? e : {};
  e !== void 0 && !Q(e) && s.push({ path: t, code: "expected-object", parameters: [] });
  let i = [...a, ...o];
  for (let u of Object.keys(l))
    i.includes(u) || s.push({ path: fe(t, u), code: "unknown-property", parameters: [Y(u), i] });
  let c = {};
  for (let u of a) {
    let d = ee(l, u), [g, p] = n[u], h = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > p ? { code: "too-large", parameters: [d, p] } : null;
    h !== null && s.push(T({ path: fe(t, u) }, h)), c[u] = d === void 0 || h !== null ? r[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var He = [
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
}, sc = 1e3, ac = {
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
function jo(e, t = "$.matching") {
  let n = [], r = Vn(e, t, ac, yt, ["weights"], n), o = Q(e) ? ee(e, "weights") : void 0, s = fe(t, "weights"), a = ic(He, () => [0, sc]), l = Vn(o, s, a, yt.weights, [], n);
  return He.every((i) => l[i] === 0) && (n.push({ path: s, code: "weights-zero", parameters: [] }), l = yt.weights), { options: N(T({}, r), { weights: l }), faults: n };
}
function ic(e, t) {
  let n = {};
  return e.forEach((r) => {
    n[r] = t(r);
  }), n;
}

// src/core/exchange/score-pair.ts
var Kn = 50, lc = [0, 20, 40, 70, 85, 95, 100], cc = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, zo = 540;
function Qo(e, t) {
  let n = Zo(e, t);
  return n === -1 ? null : { language: Math.floor(n / 8), proficiency: n % 8 };
}
function Zo(e, t) {
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
function es(e, t) {
  let { weights: n } = e, r = He.reduce((s, a) => s + n[a], 0), o = (s) => Math.floor((20 * s + r) / (2 * r));
  return {
    score: (s, a, l) => o(
      n.skill * l + n.level * Vo(s, a) + n.language * Ko(s, a) + n.method * Yo(s, a) + n.place * Xo(s, a) + n.reciprocity * t(s.account, a.account) + n.freshness * a.freshness + n.room * Jo(a) + n.waiting * s.waiting
    ),
    qualities: (s, a, l) => ({
      skill: l,
      level: Vo(s, a),
      language: Ko(s, a),
      method: Yo(s, a),
      place: Xo(s, a),
      reciprocity: t(s.account, a.account),
      freshness: a.freshness,
      room: Jo(a),
      waiting: s.waiting
    }),
    points: (s) => {
      let a = {}, l = 0, i = 0;
      for (let c of He)
        l += n[c] * s[c], a[c] = o(l) - i, i += a[c];
      return a;
    }
  };
}
function Vo(e, t) {
  var n;
  return e.level === 0 || t.level === 0 ? Kn : (n = cc[t.level - e.level]) != null ? n : 0;
}
function Ko(e, t) {
  let n = Zo(e, t);
  return n === -1 ? 0 : lc[n % 8];
}
function Yo(e, t) {
  return e.methods === 0 || t.methods === 0 ? Kn : $o(e.methods, t.methods);
}
function Xo(e, t) {
  let n = e.record.timezone, r = t.record.timezone;
  return n !== null && r !== null ? Math.max(0, Math.floor(100 * (zo - Ht(n, r)) / zo)) : e.region === null || t.region === null ? Kn : e.region === t.region ? 100 : 0;
}
function Jo({ room: e, capacity: t }) {
  return t === 0 ? 0 : Math.floor(100 * e / t);
}

// src/core/exchange/skill-relations.ts
var ts = { same: 100, narrower: 90, broader: 60, near: 30 }, uc = { narrower: 10, broader: 15 }, dc = 10;
function Ut(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    relatedTo: (n) => {
      let r = t.get(n);
      return r === void 0 && (r = e === null ? [ns(n)] : gc(n, e), t.set(n, r)), r;
    }
  };
}
function ns(e) {
  return { skill: e, relation: "same", quality: ts.same };
}
function gc(e, t) {
  let n = /* @__PURE__ */ new Map([[e, ns(e)]]), r = (l, i, c) => {
    let u = !n.has(l);
    if (u) {
      let d = i === "near" ? 0 : uc[i] * (c - 1);
      n.set(l, { skill: l, relation: i, quality: Math.max(dc, ts[i] - d) });
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
function rs(e, t) {
  var a;
  let n = Wo(e, t), r = Ut((a = e.taxonomy) != null ? a : null), o = Go(n, r), s = /* @__PURE__ */ new Map();
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
    scorer: es(t, o.quality)
  };
}
function os(e, t, n) {
  var r;
  return (r = e.relations.relatedTo(t.skill).find(({ skill: o }) => o === n.skill)) != null ? r : null;
}

// src/core/exchange/reasons.ts
function ss(e, t, n, r) {
  let o = e.scorer.qualities(t, n, r.quality), s = e.scorer.points(o), a = pc(e, t, n, r, o), l = [];
  for (let i of He) {
    let c = a[i];
    c !== null && l.push({ part: i, code: c.code, parameters: c.parameters, points: s[i] });
  }
  return l;
}
function te(e, ...t) {
  return { code: e, parameters: t };
}
function pc(e, t, n, r, o) {
  let s = e.reciprocity.best(t.account, n.account);
  return {
    skill: r.relation === "same" ? te("skill-same", { skill: n.skill }) : te(`skill-${r.relation}`, { skill: n.skill }, { skill: t.skill }),
    level: t.level === 0 || n.level === 0 ? te("level-unknown") : te(n.level < t.level ? "level-low" : "level-fits", n.level, t.level),
    language: mc(e, t, n),
    method: fc(t, n),
    place: yc(t, n),
    reciprocity: s === null ? null : te("reciprocal", { skill: s.skill }),
    freshness: n.confirmedDays === null ? te("confirmed-unknown") : n.confirmedDays === 0 ? te("confirmed-today") : te("confirmed-days", n.confirmedDays),
    room: te("room", n.room, n.capacity),
    waiting: o.waiting === 0 ? null : te("waiting", t.waitedDays)
  };
}
function mc(e, t, n) {
  let r = Qo(t, n);
  if (r === null)
    return null;
  let o = r.proficiency >= e.options.leastProficiency;
  return te(o ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function fc(e, t) {
  if (e.methods === 0 || t.methods === 0)
    return te("methods-any");
  let n = Co(e.methods, t.methods);
  return n.length === 0 ? te("methods-different") : te("methods", { methods: n });
}
function yc(e, t) {
  let [n, r] = [e.record.timezone, t.record.timezone];
  if (n !== null && r !== null) {
    let o = Ht(n, r);
    return o === 0 ? te("timezone-same") : te("timezone-apart", o / 60);
  }
  return e.region === null || t.region === null ? te("place-unknown") : e.region === t.region ? te("region-same", { region: t.record.region }) : te("region-different");
}

// src/core/exchange/pair-reasons.ts
var hc = [
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
function Wt(e, t, n, r) {
  let o = rs(n, r), s = o.participants.seeks.find(({ key: i }) => i === e), a = o.participants.offers.find(({ key: i }) => i === t), l = s === void 0 || a === void 0 ? null : os(o, s, a);
  return s === void 0 || a === void 0 || l === null ? [] : ss(o, s, a, l);
}
function Bt(e) {
  return hc.includes(e.code);
}

// src/core/exchange/steps/exchange-requests.ts
var xc = {
  asked: "asked",
  accepted: "accepted",
  declined: "declined",
  done: "done",
  withdrawn: "expired",
  expired: "expired",
  lapsed: "expired",
  "not-met": "expired"
};
function qt(e) {
  return e.map(({ seek: t, offer: n, state: r, skill: o, skills: s }) => T(T({
    seek: t,
    offer: n,
    state: xc[r]
  }, o === null ? {} : { skill: o }), r === "declined" && s.length > 1 ? { skills: s } : {}));
}

// src/core/exchange/steps/room.ts
function as(e, t, n, r, o) {
  let s = e.filter((l) => l.state === "accepted" && l[t] === n && !Z(l).includes(o)).map(({ expires: l }) => l != null ? l : "").sort(), a = s.length >= r;
  return { isFull: a, until: a && r > 0 && s[s.length - r] || null };
}

// src/core/exchange/steps/follow-exchanges.ts
var Yn = 21, kc = 180, bc = 366;
function Gt(e, t) {
  var r;
  let n = [];
  for (let { round: o, skills: s, disregarded: a } of us(e, t))
    o !== null && n.push(N(T({}, Mc(o, t.date)), { skills: s, skill: (r = s[0]) != null ? r : null, disregarded: a }));
  return n;
}
function cs(e, t) {
  return us(e, t).reduce((n, { disregarded: r }) => n.concat(r), []);
}
function us(e, t) {
  if (!Ee(t.date))
    throw new RangeError(`\u201C${t.date}\u201D is no date.`);
  let n = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(wc)) {
    let o = `${r.seek}
${r.offer}`, s = n.get(o);
    s === void 0 ? n.set(o, [r]) : s.push(r);
  }
  return Array.from(n.keys()).sort(ne).map((r) => {
    let o = null, s = [];
    for (let a of n.get(r)) {
      let l = a.at.slice(0, 10) > t.date ? "future" : Z(a).includes(a.user) ? Ec(a, o, t) : "not-a-party";
      typeof l == "string" ? s.push({ step: a, reason: l }) : o = l;
    }
    return { round: o, skills: Sc(n.get(r), o), disregarded: s };
  });
}
function wc(e, t) {
  return ne(e.at, t.at) || gt.indexOf(e.step) - gt.indexOf(t.step) || ne(is(e), is(t));
}
function is({ user: e, outcome: t, on: n, skill: r, note: o }) {
  return JSON.stringify([e, t, n, r, o]);
}
function Ec(e, t, n) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return vc(e, t, n);
  if (e.step === "decline" && Rc(e, t))
    return Tc(e, t);
  if (t === null)
    return "no-request";
  let o = t.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (t.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return Ac(e, t, o);
    if (jt(t, r) !== "accepted")
      return "over";
    let s = Pc(e.on, ht(r, bc)), a = ht(ls(r, s), gs(n));
    return N(T({}, t), { steps: o, on: e.on, until: ls(t.until, a) });
  }
  if (e.step === "withdraw" && Oc(e, t))
    return N(T({}, t), { steps: o, since: r, phase: "withdrawn" });
  if (t.phase !== "asked") {
    let [s] = t.steps.slice(-1);
    return (s == null ? void 0 : s.step) === e.step && s.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== t.asker : e.user === t.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > t.until && e.step !== "decline" ? "expired" : e.step === "accept" ? ds(t, e, n) : e.step === "decline" ? N(T({}, t), { steps: o, since: r, phase: "declined", declinedBy: t.declinedBy.concat([e.user]) }) : N(T({}, t), { steps: o, since: r, phase: "withdrawn" });
}
function Sc(e, t) {
  let n = e.filter((s) => Z(s).includes(s.user)), r = n.filter((s) => t == null ? void 0 : t.steps.includes(s)), o = [
    ...n.filter(({ user: s, step: a }) => a === "decline" && (t == null ? void 0 : t.declinedBy.includes(s))),
    ...r,
    ...n
  ].map(({ skill: s }) => s).filter((s) => s !== null);
  return Array.from(new Set(o));
}
function Rc(e, t) {
  if (t === null || t.phase === "withdrawn")
    return !0;
  if (t.phase === "declined")
    return !t.declinedBy.includes(e.user);
  let n = jt(t, e.at.slice(0, 10));
  return n === "lapsed" || n === "not-met" || n === "expired" && t.asker === e.user;
}
function Tc(e, t) {
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
function Oc(e, { phase: t, steps: n }) {
  let r = n.filter(({ user: o }) => o === e.user);
  return t === "accepted" && r.some(({ step: o }) => o === "ask") && !r.some(({ step: o }) => o === "meet" || o === "confirm");
}
function vc(e, t, n) {
  var s;
  let r = e.at.slice(0, 10), o = t === null ? null : jt(t, r);
  return t !== null && o === "asked" ? e.user === t.asker ? "repeated" : ds(t, e, n) : t !== null && (o === "accepted" || o === "done") ? o === "done" ? "done-before" : "answered" : t !== null && t.declinedBy.some((a) => a !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: ht(r, (s = n.replyDays) != null ? s : Yn),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function ds(e, t, n) {
  let r = t.at.slice(0, 10);
  return N(T({}, e), {
    phase: "accepted",
    since: r,
    until: ht(r, gs(n)),
    steps: e.steps.concat([t])
  });
}
function Ac(e, t, n) {
  return t.confirmed.get(e.user) === e.outcome ? "repeated" : N(T({}, t), {
    steps: n,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(t.confirmed).set(e.user, e.outcome)
  });
}
function jt({ phase: e, confirmed: t, until: n }, r) {
  return e === "asked" ? r > n ? "expired" : "asked" : e !== "accepted" ? e : Array.from(t.values()).includes("not-met") ? "not-met" : t.size === 2 ? "done" : r > n ? "lapsed" : "accepted";
}
function Mc(e, t) {
  let { seek: n, offer: r, asker: o, until: s, on: a, confirmed: l, steps: i, declinedBy: c } = e, u = jt(e, t), d = u === "asked" || u === "accepted", g = Z(e);
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
    waitingFor: u === "asked" ? g.filter((p) => p !== o) : u === "accepted" && (a === null || a <= t) ? g.filter((p) => !l.has(p)) : []
  };
}
function gs(e) {
  var t;
  return (t = e.lapseDays) != null ? t : kc;
}
function Pc(e, t) {
  return e < t ? e : t;
}
function ls(e, t) {
  return e > t ? e : t;
}
function ht(e, t) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + t * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10);
}

// src/core/exchange/exchange-templates.ts
var xt = "Skill exchange step", Ue = "Skill exchange preferences", zt = [
  ue.offer,
  ue.seek,
  xt,
  Ue
];

// src/core/exchange/steps/write-step.ts
function ps(e) {
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
  return Xe(xt, t.filter(([, n]) => n !== null && n !== "").map(([n, r]) => [n, n === "at" ? r : J(r)]));
}
function Vt(e, t) {
  let n = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${n}${t}
`;
}

// src/core/exchange/steps/preferences.ts
var ms = ["messages", "matches", "lang"];
function kt(e) {
  let t = [], n = e.filter(({ template: s }) => s === Ue), r = (s) => n.every(({ parameters: a }) => {
    var i;
    let l = Pe((i = a.get(s)) != null ? i : "").trim().toLowerCase();
    return l !== "" && l !== "yes" && l !== "no" && t.push({
      parameter: s,
      key: "localskills-template-preferences-fault-value",
      parameters: [Y(l), s]
    }), l === "" || l === "yes";
  }), o = { messages: r("messages"), matches: r("matches") };
  return n.forEach(({ parameters: s }) => s.forEach((a, l) => {
    !ms.includes(l) && a.trim() !== "" && t.push(Le(l, "unknown-parameter", Y(l), ms.join(", ")));
  })), { preferences: o, faults: t };
}
function fs(e, t, n) {
  let r = t.filter(({ template: i }) => i === Ue), o = n.messages && n.matches, s = (i) => i ? "yes" : "no", a = Xe(Ue, [
    ["messages", s(n.messages)],
    ["matches", s(n.matches)]
  ]), [l] = r;
  return l === void 0 ? o ? e : Vt(e, a) : r.slice().reverse().reduce((i, { start: c, end: u }) => {
    let d = c === l.start ? u : u + /^\n{0,2}/.exec(i.slice(u))[0].length;
    return i.slice(0, c) + (c === l.start ? a : "") + i.slice(d);
  }, e);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Kt(e, t = !1) {
  let n = e.length, r = 0, o = "", s = 0, a = 16, l = 0, i = 0, c = 0, u = 0, d = 0;
  function g(m, k) {
    let O = 0, E = 0;
    for (; O < m || !k; ) {
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
    return O < m && (E = -1), E;
  }
  function p(m) {
    r = m, o = "", s = 0, a = 16, d = 0;
  }
  function h() {
    let m = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && et(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && et(e.charCodeAt(r)))
        for (r++; r < e.length && et(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(m, r);
    let k = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && et(e.charCodeAt(r))) {
        for (r++; r < e.length && et(e.charCodeAt(r)); )
          r++;
        k = r;
      } else
        d = 3;
    return e.substring(m, k);
  }
  function f() {
    let m = "", k = r;
    for (; ; ) {
      if (r >= n) {
        m += e.substring(k, r), d = 2;
        break;
      }
      let O = e.charCodeAt(r);
      if (O === 34) {
        m += e.substring(k, r), r++;
        break;
      }
      if (O === 92) {
        if (m += e.substring(k, r), r++, r >= n) {
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
      if (O >= 0 && O <= 31)
        if (bt(O)) {
          m += e.substring(k, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return m;
  }
  function y() {
    if (o = "", d = 0, s = r, i = l, u = c, r >= n)
      return s = n, a = 17;
    let m = e.charCodeAt(r);
    if (Xn(m)) {
      do
        r++, o += String.fromCharCode(m), m = e.charCodeAt(r);
      while (Xn(m));
      return a = 15;
    }
    if (bt(m))
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
        return r++, o = f(), a = 10;
      // comments
      case 47:
        let k = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < n && !bt(e.charCodeAt(r)); )
            r++;
          return o = e.substring(k, r), a = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let O = n - 1, E = !1;
          for (; r < O; ) {
            let S = e.charCodeAt(r);
            if (S === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, E = !0;
              break;
            }
            r++, bt(S) && (S === 13 && e.charCodeAt(r) === 10 && r++, l++, c = r);
          }
          return E || (r++, d = 1), o = e.substring(k, r), a = 13;
        }
        return o += String.fromCharCode(m), r++, a = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(m), r++, r === n || !et(e.charCodeAt(r)))
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
        for (; r < n && x(m); )
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
  function x(m) {
    if (Xn(m) || bt(m))
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
  function w() {
    let m;
    do
      m = y();
    while (m >= 12 && m <= 15);
    return m;
  }
  return {
    setPosition: p,
    getPosition: () => r,
    scan: t ? w : y,
    getToken: () => a,
    getTokenValue: () => o,
    getTokenOffset: () => s,
    getTokenLength: () => r - s,
    getTokenStartLine: () => i,
    getTokenStartCharacter: () => s - u,
    getTokenError: () => d
  };
}
function Xn(e) {
  return e === 32 || e === 9;
}
function bt(e) {
  return e === 10 || e === 13;
}
function et(e) {
  return e >= 48 && e <= 57;
}
var ys;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(ys || (ys = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Nc = new Array(20).fill(0).map((e, t) => " ".repeat(t)), tt = 200, Ic = {
  " ": {
    "\n": new Array(tt).fill(0).map((e, t) => `
` + " ".repeat(t)),
    "\r": new Array(tt).fill(0).map((e, t) => "\r" + " ".repeat(t)),
    "\r\n": new Array(tt).fill(0).map((e, t) => `\r
` + " ".repeat(t))
  },
  "	": {
    "\n": new Array(tt).fill(0).map((e, t) => `
` + "	".repeat(t)),
    "\r": new Array(tt).fill(0).map((e, t) => "\r" + "	".repeat(t)),
    "\r\n": new Array(tt).fill(0).map((e, t) => `\r
` + "	".repeat(t))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Jn;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Jn || (Jn = {}));
function hs(e, t, n = Jn.DEFAULT) {
  let r = Kt(e, !1), o = [], s = 0;
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
  let d = c(t.onObjectBegin), g = i(t.onObjectProperty), p = u(t.onObjectEnd), h = c(t.onArrayBegin), f = u(t.onArrayEnd), y = i(t.onLiteralValue), x = l(t.onSeparator), w = a(t.onComment), m = l(t.onError), k = n && n.disallowComments, O = n && n.allowTrailingComma;
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
      switch (R) {
        case 12:
        case 13:
          k ? S(
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
  function S(R, M = [], H = []) {
    if (m(R), M.length + H.length > 0) {
      let U = r.getToken();
      for (; U !== 17; ) {
        if (M.indexOf(U) !== -1) {
          E();
          break;
        } else if (H.indexOf(U) !== -1)
          break;
        U = E();
      }
    }
  }
  function F(R) {
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
  function I() {
    return r.getToken() !== 10 ? (S(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (F(!1), r.getToken() === 6 ? (x(":"), E(), P() || S(4, [], [
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
        if (R || S(4, [], []), x(","), E(), r.getToken() === 2 && O)
          break;
      } else R && S(6, [], []);
      I() || S(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), R = !0;
    }
    return p(), r.getToken() !== 2 ? S(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : E(), !0;
  }
  function A() {
    h(), E();
    let R = !0, M = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (M || S(4, [], []), x(","), E(), r.getToken() === 4 && O)
          break;
      } else M && S(6, [], []);
      R ? (o.push(0), R = !1) : o[o.length - 1]++, P() || S(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), M = !0;
    }
    return f(), R || o.pop(), r.getToken() !== 4 ? S(8, [
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
        return F(!0);
      default:
        return L();
    }
  }
  return E(), r.getToken() === 17 ? n.allowEmptyContent ? !0 : (S(4, [], []), !1) : P() ? (r.getToken() !== 17 && S(9, [], []), !0) : (S(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var xs;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(xs || (xs = {}));
var ks;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(ks || (ks = {}));
var Qn = hs;
var bs;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(bs || (bs = {}));

// src/core/json/parse-json.ts
function Re(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let t = JSON.parse(e);
    return Bc(t) ? { value: void 0, faults: [Zn] } : { value: t, faults: Gc(e) };
  } catch (t) {
    return { value: void 0, faults: [t instanceof SyntaxError ? qc(e) : Zn] };
  }
}
var Ss = { disallowComments: !0, allowTrailingComma: !1 }, Uc = 100, Zn = { path: "$", code: "json-too-deep", parameters: [] }, Wc = {
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
function Bc(e) {
  let t = [e].filter(ws);
  for (let n = 0; t.length > 0; n++) {
    if (n === Uc)
      return !0;
    let r = [];
    for (let o of t)
      for (let s of Object.keys(o).map((a) => o[a]))
        ws(s) && r.push(s);
    t = r;
  }
  return !1;
}
function ws(e) {
  return typeof e == "object" && e !== null;
}
function qc(e) {
  var l;
  let t = null;
  try {
    Qn(e, {
      onError: (i, c, u) => {
        t = t != null ? t : { error: i, offset: c, length: u };
      }
    }, Ss);
  } catch (i) {
    return Zn;
  }
  let n = t;
  if (n === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: n === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, n.offset), o = e.slice(n.offset, n.offset + Math.max(n.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return Es("json-trailing-comma", e, r.lastIndexOf(","), o);
  let s = (l = Wc[n.error]) != null ? l : "json-invalid";
  return Es(s === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : s : s, e, n.offset, o);
}
function Es(e, t, n, r) {
  let o = t.slice(0, n).split(/\r\n?|\n/), s = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, s, Y(r)] };
}
function Gc(e) {
  let t = [], n = [];
  return Qn(e, {
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
        let d = i().reduce(fe, "$");
        t.push({
          path: fe(d, r),
          code: "json-duplicate-key",
          parameters: [Y(r), u, a + 1]
        });
      }
    }
  }, Ss), t;
}

// src/core/site-configuration.ts
var Rs = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Ts(e) {
  if (e === null)
    return { root: Me, faults: [] };
  let { value: t, faults: n } = Re(e);
  if (!Q(t))
    return { root: Me, faults: n.length > 0 ? n : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = ee(t, "root");
  return r === void 0 ? { root: Me, faults: n } : typeof r != "string" || Rs.test(r) ? { root: Me, faults: [...n, { path: "$.root", code: "expected-text", parameters: [Y(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: n };
}
var jc = /^https?:\/\/[^\s[\]{}|<>"'~]+$/;
function Yt(e) {
  return jc.test(e);
}
function Os(e) {
  let t = e === null ? null : Re(e).value, n = Q(t) ? ee(t, "report") : void 0;
  return typeof n == "string" && !Rs.test(n) ? n.trim() : null;
}

// src/ui/exchange-meeting/load-exchanges.ts
var vs = "Module:Skills survey/i18n/languages.json";
function Te(n) {
  return v(this, arguments, function* (e, t = []) {
    var E, S, F, L;
    let { wiki: r, titles: o, user: s, messages: a } = e, l = [s.name, ...t], [i, c, u, d] = yield Promise.all([
      Promise.all(l.map((I) => r.peopleLinkingTo(I))),
      r.readPeople(l),
      r.readPages([o.skills(), vt, vs]),
      r.time()
    ]), g = new Set(l);
    i.forEach((I) => I.forEach((C) => g.add(C))), As(c.people).forEach((I) => Z(I).forEach((C) => g.add(C)));
    let { people: p, records: h, unread: f } = g.size === l.length ? c : yield r.readPeople(Array.from(g)), y = f.find((I) => I.user === s.name);
    if (y !== void 0)
      throw y.error;
    let x = (I) => {
      var C, A;
      return (A = (C = u.get(I)) == null ? void 0 : C.latest.text) != null ? A : null;
    }, w = Re((E = x(vt)) != null ? E : "{}").value, m = Re((S = x(vs)) != null ? S : "{}").value, k = Q(m) && Array.isArray(m.languages) ? m.languages.filter((I) => typeof I == "string") : [], O = c.ownPages.get(s.name);
    return {
      people: p,
      records: h,
      ownPage: O === void 0 ? o.people(s.name) : O,
      steps: As(p),
      taxonomy: Pt(Re((F = x(o.skills())) != null ? F : "").value).taxonomy,
      matching: Q(w) ? jo(w.matching).options : yt,
      reportPage: (L = Os(x(vt))) != null ? L : a.text("localskills-meeting-report-page"),
      languages: k.length > 0 ? k : ["en"],
      clockOffset: isNaN(d.getTime()) ? 0 : d.getTime() - e.now().getTime()
    };
  });
}
function er(e, t) {
  return e.steps.some((r) => r.user === t.user && r.step === t.step && r.seek === t.seek && r.offer === t.offer && r.at === t.at) ? e : N(T({}, e), { steps: e.steps.concat([t]) });
}
function As(e) {
  let t = [];
  return e.forEach((n) => n.steps.forEach((r) => t.push(r))), t;
}
function wt(e, t, n = null) {
  var o;
  let r = new Date(e.now().getTime() + t.clockOffset).toISOString().replace(/\.\d+Z$/, "Z");
  return ((o = n == null ? void 0 : n.steps) != null ? o : []).reduce((s, { at: a }) => a > s ? a : s, r);
}
function Oe(e, t) {
  return wt(e, t).slice(0, 10);
}
var Ms = /* @__PURE__ */ new WeakMap();
function de(e, t) {
  let n = Oe(e, t), r = Ms.get(t);
  if ((r == null ? void 0 : r.date) === n)
    return r.exchanges;
  let o = Gt(t.steps, { date: n });
  return Ms.set(t, { date: n, exchanges: o }), o;
}
function Ps(e, t) {
  let { name: n } = e.user;
  return cs(
    t.steps.filter((r) => r.user === n || Z(r).includes(n)),
    { date: Oe(e, t) }
  ).filter(({ step: r, reason: o }) => r.user === n && o !== "repeated");
}
function nt(e, t) {
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
function Xt(e, t) {
  let n = e.filter((a) => Z(a).includes(t) && !zc(a, t)).sort((a, l) => ne(a.since, l.since) || ne(a.seek, l.seek) || ne(a.offer, l.offer)), r = n.filter(({ state: a }) => a === "accepted"), o = r.filter(({ confirmed: a }) => a.size > 0 && !a.has(t)), s = (a) => +!a.waitingFor.includes(t);
  return {
    toAnswer: n.filter(({ state: a, asker: l }) => a === "asked" && l !== t),
    toConfirm: o,
    agreed: r.filter((a) => !o.includes(a)).sort((a, l) => s(a) - s(l)),
    asked: n.filter(({ state: a, asker: l }) => a === "asked" && l === t),
    earlier: n.filter(({ state: a }) => a !== "asked" && a !== "accepted").reverse()
  };
}
function zc({ state: e, asker: t, steps: n, disregarded: r }, o) {
  let s = n.concat(r.map(({ step: a }) => a));
  return e === "declined" && t === o && !s.some(({ step: a }) => a === "ask");
}
function me(e, t) {
  let [n, r] = Z(e);
  return t === n ? r : n;
}

// src/ui/list-words.ts
function Ls(e, t) {
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
  return (i = (l = (a = (o = re(e, "offer", n)) == null ? void 0 : o.skill) != null ? a : (s = re(e, "seek", t)) == null ? void 0 : s.skill) != null ? l : r) != null ? i : "";
}
function re(e, t, n) {
  var r;
  return (r = e.records.find((o) => o.kind === t && ae(o) === n)) != null ? r : null;
}
function Jt(e, { seek: t }, n) {
  let r = re(e, "seek", t);
  return r !== null && r.user === n && r.status === "open" ? r : null;
}
function Qt({ messages: e }, t, n, r = n) {
  if (n === "")
    return b("bdi", {}, r);
  let { text: o, language: s, direction: a } = De(n, t.taxonomy, e);
  return b("bdi", T({ dir: a }, s === null ? {} : { lang: s }), o);
}
function ve({ messages: e }, t, n) {
  return De(n, t.taxonomy, e).text;
}
function Rt({ languageName: e, messages: t }, n) {
  return Ls(n.map((r) => {
    var o, s;
    return e((s = (o = ge(r)) == null ? void 0 : o.code) != null ? s : r);
  }), t.language);
}
function tr(e, t, n, r) {
  var c, u, d, g;
  let { titles: o, pageUrl: s } = e, a = (u = (c = t.people.get(n)) == null ? void 0 : c.readings) != null ? u : [], l = (p) => p !== null && r !== null && p.kind === r.kind && p.id === r.id, i = (d = a.find((p) => l(p.record))) != null ? d : a.find((p) => p.record !== null);
  return s((g = i == null ? void 0 : i.title) != null ? g : o.people(n)) + (r === null ? "" : `#${r.kind}-${r.id}`);
}
function Zt(e, t, n, r) {
  let o = tr(e, t, n, r);
  return b("a", { href: o, target: "_blank", rel: "noopener" }, b("bdi", {}, n));
}
function rt({ messages: e, user: t, formatDate: n }, r) {
  let { state: o, asker: s, since: a, on: l, confirmed: i } = r, c = me(r, t.name), u = W(r.seek) === t.name ? "learn" : "teach", d = (g) => e.text(`localskills-meeting-state-${g}`, c, n(a));
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
var Vc = 182;
function Ns(e, t, n, r) {
  let { kind: o, key: s } = n, a = re(t, o, s);
  return W(s) === e.user.name ? "self" : r !== "active" ? "blocked" : a === null ? "gone" : Ve(a, Oe(e, t)) !== null ? "absent" : Is(e, t, a).isFull ? "no-room" : null;
}
function Is(e, t, n) {
  var o;
  let r = n.kind === "seek" ? 1 : (o = n.capacity) != null ? o : t.matching.usualCapacity;
  return as(de(e, t), n.kind, ae(n), r, e.user.name);
}
function Fs(e, t, n) {
  return v(this, null, function* () {
    let { messages: r } = e, o = yield Te(e, [W(n)]), s = re(o, t, n), { isFull: a, until: l } = s === null ? { isFull: !1, until: null } : Is(e, o, s);
    if (!a)
      return null;
    let i = r.text(`localskills-meeting-full-${t}`);
    return {
      status: r.text(`localskills-meeting-full-status-${t}`),
      text: l === null ? i : `${i} ${r.text("localskills-meeting-full-until", e.formatDate(l))}`
    };
  });
}
function Cs(e, t, n, r, o) {
  var p, h;
  let { user: s } = e, a = n.kind === "offer" ? "seek" : "offer", l = Oe(e, t), { relatedTo: i } = Ut(t.taxonomy), c = ({ skill: f }) => {
    var w, m;
    let [y, x] = a === "seek" ? [f, n.skill] : [n.skill, f];
    return (m = (w = i(y).find((k) => k.skill === x)) == null ? void 0 : w.quality) != null ? m : 0;
  }, u = t.records.filter((f) => f.user === s.name), d = u.filter((f) => f.kind === a && Ve(f, l) === null).map((f) => ({ record: f, fits: ae(f) === o ? 1 / 0 : c(f) })).filter(({ fits: f }) => f > 0).sort((f, y) => y.fits - f.fits).map(({ record: f }) => ({ key: ae(f), record: f, isNew: !1 })), g = {
    kind: a,
    user: s.name,
    id: Ao(a, u.filter((f) => f.kind === a).map(({ id: f }) => f)),
    skill: n.skill,
    level: null,
    methods: [],
    languages: r,
    capacity: null,
    region: (p = u.map(({ region: f }) => f).find((f) => f !== null)) != null ? p : null,
    timezone: (h = u.map(({ timezone: f }) => f).find((f) => f !== null)) != null ? h : null,
    for: null,
    affiliate: null,
    note: null,
    since: l,
    confirmed: l,
    expires: new Date(Date.parse(l) + Vc * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10),
    status: "open",
    until: null
  };
  return d.concat([{ key: ae(g), record: g, isNew: !0 }]);
}
function $s(e, t, n, r) {
  var u, d;
  let [o, s] = n.kind === "offer" ? [r.key, ae(n)] : [ae(n), r.key], a = de(e, t), l = ({ declinedBy: g }) => g.includes(n.user), i = Z({ seek: o, offer: s }).join("/"), c = (g) => {
    var p, h;
    return [
      (p = re(t, "seek", g.seek)) == null ? void 0 : p.skill,
      (h = re(t, "offer", g.offer)) == null ? void 0 : h.skill,
      ...g.skills
    ].filter((f) => f !== void 0).map((f) => Ke(f, t.taxonomy));
  };
  return (d = (u = a.find((g) => g.seek === o && g.offer === s && (g.state === "asked" || g.state === "accepted" || g.state === "done" || l(g)))) != null ? u : a.find((g) => l(g) && Z(g).join("/") === i && c(g).includes(Ke(n.skill, t.taxonomy)))) != null ? d : null;
}
function Ds(e, t) {
  return v(this, null, function* () {
    let n = Et(t, e.user.name), r = n.length > 0 ? n : yield e.wiki.spokenLanguages(e.user.name).catch(() => []);
    return r.length > 0 ? r : [e.messages.language];
  });
}
function nr(e, t, n, r) {
  let o = r.record, s = t.records.filter((i) => i.user === o.user || i.user === n.user), [a, l] = n.kind === "offer" ? [o, n] : [n, o];
  return Wt(ae(a), ae(l), {
    records: r.isNew ? s.concat([o]) : s,
    date: Oe(e, t),
    taxonomy: t.taxonomy,
    requests: qt(de(e, t))
  }, t.matching);
}

// src/core/exchange/private-contact.ts
var Kc = /[^\s@<>()[\]{}:;,|]+(?:@|\s?[([{]\s?(?:at|arobase|arroba|et)\s?[)\]}]\s?)[\p{L}\d-]+(?:(?:\.|\s?[([{]\s?(?:dot|point|punto|nokta)\s?[)\]}]\s?)[\p{L}\d-]+)+/iu, Yc = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/iu, Xc = new RegExp("(?<![\\w@])@[\\w.=-]+:[\\w-]+(?:\\.[\\w-]+)+", "u"), Jc = /(?:\b(?:t|telegram)\.me\/|\bwa\.me\/|\bchat\.whatsapp\.com\/|\bdiscord\.gg\/|\bsignal\.me\/|\bm\.me\/|\bskype:)\S+|\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)\s*:?\s*@?[\w.]*[\d_@][\w.]*|\bskype\s*:\s*live:\S+|\btg\s*:\s*@[\w.]+/iu, Qc = /(?:\+|\b00|\b0|\(0)[\d\s().\-/\u00b7\u2010-\u2015\u00a0]{6,22}\d/u, Zc = new RegExp("(?<![\\d-])(?:1[ .-])?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[.-])\\d{3}[.-]\\d{4}(?![\\d-])", "u"), eu = 8, tu = 15;
function nu(e) {
  return e.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (t) => {
    let n = t.charCodeAt(0), r = [1632, 1776, 2406, 2534].find((o) => n >= o && n <= o + 9);
    return String(n - r);
  }).replace(/[\uff01-\uff5e\u3000\ufe6b]/g, (t) => t.normalize("NFKC"));
}
function _s(e) {
  let t = nu(e), n = [
    ["email", Kc],
    ["email", Yc],
    ["messenger", Jc],
    ["messenger", Xc],
    ["phone", Zc]
  ].map(([r, o]) => {
    let s = o.exec(t);
    return s === null ? null : { kind: r, text: e.slice(s.index, s.index + s[0].length) };
  }).find((r) => r !== null);
  return n != null ? n : ru(t, e);
}
function ru(e, t) {
  let n = e.replace(
    /ISBN(?:-1[03])?:?\s?[\d -]{9,16}[\dx]|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:UTC|GMT)\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?/giu,
    (s) => "x".repeat(s.length)
  ), r = Qc.exec(n), o = r === null ? 0 : r[0].replace(/\D/g, "").length;
  return r === null || o < eu || o > tu ? null : { kind: "phone", text: t.slice(r.index, r.index + r[0].length) };
}

// src/ui/survey-making/fields.ts
function Hs(e, t, n, r) {
  var s;
  let o = new OO.ui.FieldLayout(e, T({
    label: n.isOwnText === !0 ? $(b("bdi", {}, t.label)) : t.label,
    align: (s = n.align) != null ? s : "top"
  }, t.help === void 0 ? {} : { help: t.help, helpInline: !0 }));
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
function en(e) {
  let { kind: t = "text", direction: n = "auto", value: r, maxLength: o, min: s, max: a, placeholder: l } = e, i = T(T({
    value: r
  }, o === void 0 ? {} : { maxLength: o }), l === void 0 ? {} : { placeholder: l }), c = t === "lines" ? new OO.ui.MultilineTextInputWidget(N(T({}, i), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(N(T({}, i), { autocomplete: "off" }));
  t === "number" || t === "date" ? (c.$input.attr(T(T({ type: t }, s === void 0 ? {} : { min: s }), a === void 0 ? {} : { max: a })), c.$input.val(r)) : c.$input.attr("dir", n);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), Hs(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function rr(e) {
  let t = new OO.ui.CheckboxInputWidget({ selected: e.value }), n = !1;
  return t.on("change", (r) => {
    n || e.onChange(r === !0);
  }), Hs(t, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => t.isSelected(),
    show(r) {
      n = !0, t.setSelected(r), n = !1;
    }
  });
}

// src/ui/exchange-meeting/note-field.ts
function tn(e, t) {
  var s, a;
  let n = b("div", { "aria-live": "polite" }), r = (l) => {
    let i = _s(l);
    D(n, i === null ? null : B("warning", e.text(`localskills-private-${i.kind}`, i.text)));
  }, o = en(N(T({
    label: t.label,
    kind: "lines",
    value: (s = t.value) != null ? s : "",
    maxLength: Hr
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
function Us(e) {
  if (e.length <= 200)
    return e.slice();
  let t = e.map((o, s) => ({ one: o, index: s })).sort((o, s) => o.one.step.at < s.one.step.at ? 1 : o.one.step.at > s.one.step.at ? -1 : s.index - o.index), n = { ask: 0, other: 0 }, r = new Set(t.filter(({ one: o }) => o.step.step === "ask" ? n.ask++ < 200 : n.other++ < 1e3).map(({ index: o }) => o));
  return e.filter((o, s) => r.has(s));
}

// src/ui/exchange/made-by-other-notice.ts
function Ws(e, t, n, r) {
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
function or(e, t) {
  return e === null ? { action: "history" } : { oldid: String(e), diff: String(t) };
}
function nn(e, t) {
  var c;
  let { messages: n, pageUrl: r, titles: o, user: s } = e, a = o.people(s.name), { pages: l = [], stepsBeyond: i = 0 } = (c = t.people.get(s.name)) != null ? c : {};
  return [
    ...i === 0 ? [] : [B("warning", b(
      "p",
      {},
      n.text("localskills-meeting-steps-beyond", i, 200, 1e3)
    ))],
    ...t.ownPage === a ? [] : [Ws(n, r, a, t.ownPage)],
    ...l.filter(({ isChangedByOthers: u, doubt: d }) => u || d === "moved").map(({ title: u, own: d, latest: g, doubt: p }) => {
      var h;
      return B(
        "warning",
        b("p", {}, n.text(p === "moved" ? "localskills-meeting-moved-by-others" : "localskills-meeting-changed-by-others", u)),
        b("p", {}, b("a", {
          href: r(u, or((h = d == null ? void 0 : d.id) != null ? h : null, g.id)),
          target: "_blank",
          rel: "noopener"
        }, n.text("localskills-meeting-foreign-look")))
      );
    })
  ];
}

// src/ui/exchange-meeting/panel-focus.ts
function rn() {
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
function on({ messages: e, pageUrl: t }, n) {
  return b(
    "a",
    { href: Yt(n) ? n : t(n), target: "_blank", rel: "noopener" },
    e.text("localskills-meeting-report")
  );
}

// src/ui/exchange-meeting/select-field.ts
var au = 0;
function sr(e) {
  let t = `ext-localSkills-meeting-select-${++au}`, n = b("select", T({
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
var Bs = {
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
function qs(e) {
  let t = Tt(e), n = /* @__PURE__ */ new Map();
  return (r, o) => {
    var a;
    let s = (a = n.get(o)) != null ? a : new Intl.NumberFormat(t, { minimumFractionDigits: o, maximumFractionDigits: o });
    return n.set(o, s), s.format(r);
  };
}
function Tt(e, t = "") {
  var r, o;
  let n = (o = Bs[(r = e.find((s) => Object.prototype.hasOwnProperty.call(Bs, s))) != null ? r : ""]) != null ? o : "latn";
  return [...e, "en"].filter(iu).map((s) => `${s}-u${t}-nu-${n}`);
}
function iu(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}
function Gs(e) {
  var t, n;
  return Number.isInteger(e) ? 0 : Math.min(2, (n = (t = String(e).split(".")[1]) == null ? void 0 : t.length) != null ? n : 0);
}

// src/core/i18n/date-format.ts
function js(e) {
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
function sn(e, t, n = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** n;
  let [r, o] = Math.abs(e).toExponential().split("e"), s = r.replace(".", ""), a = Number(o) + 1 + n + t, l = a < 0 ? 0 : Number(s.charAt(a) || "0"), i = Math.max(0, a), c = Number(s.slice(0, i).padEnd(i, "0") || "0") + (l >= 5 ? 1 : 0);
  return c === 0 ? 0 : (e < 0 ? -1 : 1) * +`${c}e-${t}`;
}

// src/core/report/markup.ts
var lu = 255, cu = /\uE000(\d+)\uE001/g;
function zs(e) {
  let t = (a, ...l) => {
    let i = l.map((c, u) => typeof c == "object" ? `\uE000${u}\uE001` : typeof c == "string" ? c.replace(/[\uE000\uE001]/g, "") : c);
    return J(e.text(a, ...i)).replace(cu, (c, u) => {
      let d = l[Number(u)];
      return typeof d == "object" ? d.wikitext : c;
    });
  }, n = (a, l = 0) => {
    let i = sn(a, l), c = J(e.number(Math.abs(i), l));
    return i < 0 ? `<bdi dir="ltr">\u2212${c}</bdi>` : c;
  }, r = js(e.languageChain), o = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: t,
    number: n,
    percent: (a) => {
      var c;
      let l = sn(a, 0, 2), i = (c = o.get(l)) != null ? c : t("localskills-results-percent", e.number(l, 0));
      return o.set(l, i), i;
    },
    date: (a) => `<time datetime="${uu({ text: a })}">${J(r(a))}</time>`,
    digits: (a) => String(a).replace(/\d/g, (l) => e.number(Number(l))),
    signed: (a, l) => sn(a, l != null ? l : 0) > 0 ? `<bdi dir="ltr">+${n(a, l)}</bdi>` : n(a, l),
    label: ({ text: a, language: l, direction: i }) => l === e.language ? J(a) : l === null ? `<bdi>${J(a)}</bdi>` : `<bdi lang="${l}" dir="${i}">${J(a)}</bdi>`
  };
}
function uu({ text: e }) {
  return J(e).replace(/"/g, "&quot;");
}
function an(e, t, n) {
  let r = t != null ? t : J(e);
  return e.trim() === "" || Pn(e) > lu || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${n === void 0 ? "" : `#${n}`}|${r}]]`;
}
function ln(e, t, n) {
  return an(`Special:MyLanguage/${e}`, t, n);
}

// src/core/exchange/steps/message-text.ts
var du = "my-exchanges";
function Vs(e, t) {
  var h;
  let n = zs(t), { step: r, skill: o, reasons: s, titles: a } = e, { say: l } = n, i = W(r.seek) === r.user ? W(r.offer) : W(r.seek), c = { wikitext: `<bdi>${ln(e.page, J(r.user))}</bdi>` }, u = [l(
    `localskills-talk-${gu(r)}`,
    c,
    { wikitext: `'''${n.label(o)}'''` },
    fu(i, a),
    (h = e.day) != null ? h : ""
  )];
  s.length > 0 && u.push("", l("localskills-talk-reasons"), ...s.map((f) => `* ${J(f)}`)), r.note !== null && r.note.trim() !== "" && u.push(
    "",
    l("localskills-talk-note", c),
    `<div dir="auto" style="margin-inline: 1.5em">${J(r.note).replace(/&#10;/g, "<br>")}</div>`
  );
  let d = pu(e, n);
  d !== "" && u.push("", d);
  let g = Ks(a, n), p = e.reportPage === null ? l("localskills-talk-foot", g) : l("localskills-talk-foot-report", g, yu(e.reportPage, l("localskills-talk-report")));
  return u.push("", `<small>${p}</small>`), {
    heading: t.text("localskills-talk-heading", o.text),
    text: `<div lang="${t.language}" dir="${t.direction}" class="mw-content-${t.direction}">
${u.join(`
`)}
</div>
~~~~`
  };
}
function gu(e) {
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
function pu({ step: e, until: t, isOpen: n, titles: r, page: o }, l) {
  var i = l, { say: s } = i, a = hr(i, ["say"]);
  let c = Ks(r, T({ say: s }, a)), u = s("localskills-talk-page", { wikitext: `<bdi>${J(e.user)}</bdi>` }), d = s("localskills-talk-by-hand", { wikitext: ln(o, u, mu(e)) });
  switch (e.step) {
    case "ask":
      return `${s("localskills-talk-ask-next", c, t != null ? t : "")} ${d}`;
    case "accept":
      return `${s("localskills-talk-accept-next", c)} ${d}`;
    case "decline":
      return s("localskills-talk-decline-next", { wikitext: an(r.exchange(), s("localskills-talk-board")) });
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
function mu({ step: e, seek: t, offer: n }) {
  return [e, ...[t, n].map((r) => r.replace(/\/([^/]*)$/, "-$1"))].join("-").replace(/ /g, "_");
}
function Ks(e, { say: t }) {
  return { wikitext: `'''[[:${e.root}#${du}|${t("localskills-talk-mine")}]]'''` };
}
function fu(e, t) {
  return { wikitext: `<bdi>${ln(t.people(e), J(e))}</bdi>` };
}
function yu(e, t) {
  return { wikitext: Yt(e) ? `<span class="plainlinks">[${e} ${t}]</span>` : an(e, t) };
}

// src/ui/exchange-meeting/deliver-message.ts
function Ys(o, s, a) {
  return v(this, arguments, function* (e, t, n, r = {}) {
    var g, p;
    let { wiki: l, user: i } = e, { step: c } = n, u = W(c.seek) === i.name ? W(c.offer) : W(c.seek);
    if (!nt(t, u).messages)
      return { kind: "unwanted" };
    let d = null;
    try {
      let h = `User talk:${u}`, f = hu(c), { heading: y, text: x } = yield xu(e, t, n);
      return d = { title: h, heading: y, text: x.replace("<div ", `<div data-localskills-step="${f}" `) }, ((p = (g = (yield l.readPages([h])).get(h)) == null ? void 0 : g.latest.text) != null ? p : "").includes(f) || (yield l.addSection(d, r)), { kind: "sent" };
    } catch (h) {
      return { kind: "fault", section: d, fault: we(h) ? h : new se("other", String(h)) };
    }
  });
}
function hu({ step: e, seek: t, offer: n, at: r }) {
  return encodeURIComponent([e, r, t, n].join(" ")).replace(/['~_*]/g, (o) => `%${o.charCodeAt(0).toString(16)}`);
}
function xu(a, l, i) {
  return v(this, arguments, function* ({ messagesIn: e, formatDate: t, languageName: n, titles: r }, o, s) {
    var m, k;
    let { step: c, language: u, reasons: d, isOpen: g } = s, p = yield e(u), { taxonomy: h, reportPage: f } = o, y = (m = c.skill) != null ? m : "", x = new Date(Date.parse(c.at) + Yn * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10), w = {
      step: c,
      skill: De(y, h, p),
      reasons: d.filter(Bt).map((O) => je(O, {
        messages: p,
        taxonomy: h,
        languageName: (E) => n(E, u)
      })),
      until: t(x, u),
      day: c.on === null ? null : t(c.on, u),
      page: (k = o.ownPage) != null ? k : r.people(c.user),
      isOpen: g,
      titles: r,
      reportPage: f
    };
    return Vs(w, p);
  });
}

// src/ui/wiki-words.ts
var ku = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], bu = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function Xs(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !bu.includes(n.nodeName.toUpperCase())) {
      let r = n, o = t, s = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(s) ? o = b("a", { href: s, target: "_blank", rel: "noopener" }) : ku.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), Xs(r, o), o !== t && t.appendChild(o);
    }
  });
}
function Js(e) {
  let t = b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return Xs(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function Qs(e, t, n, r = !1) {
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
var wu = ["offline", "session-lost", "read-only", "rate-limited", "other"], Eu = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], Su = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Ru(e, t) {
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
function Zs(e) {
  var w, m;
  let { context: t, fault: n, title: r, pageText: o, isKept: s, isOther: a = !1, tryAgain: l } = e, { messages: i, pageUrl: c } = t, { reason: u, explanation: d, details: g } = n, p = (m = (w = g.captcha) == null ? void 0 : w.id) != null ? m : null, h = u === "captcha" && p === null, f = a && Su.includes(u), y = h ? i.text(a ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : i.text(`localskills-save-${f ? "page-" : ""}${u}`, t.user === null ? "" : t.user.name), x = [
    b("p", {}, b("strong", {}, i.text("localskills-save-failed")), " ", y),
    b("p", {}, i.text(s ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? x.push(b("p", {}, i.text("localskills-save-wiki-says")), Js(g.html)) : d !== "" && x.push(
    b("p", {}, i.text("localskills-save-wiki-says")),
    b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && x.push(b("p", {}, b("a", {
    href: c("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, i.text("localskills-save-log-in")))), p !== null && x.push(Ru(e, p)), u === "filter-warning" && x.push(q(_(
    i.text(a ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => l({ warningsAccepted: !0 })
  ))), wu.includes(u) && x.push(q(_(i.text("localskills-save-try-again"), "normal", () => l()))), (h || Eu.includes(u)) && x.push(Qs(o, c(r, { action: "edit" }), i, a)), B(u === "filter-warning" ? "warning" : "error", ...x);
}

// src/ui/exchange-meeting/meeting-fault.ts
var Tu = "localskills-meeting-save-";
function Ne(e) {
  let { context: t, fault: n, title: r, text: o, isKept: s, tryAgain: a } = e, { messages: l } = t;
  return Zs({
    fault: n,
    title: r,
    pageText: o,
    isKept: s,
    tryAgain: a,
    context: {
      user: t.user,
      pageUrl: t.pageUrl,
      pageTitle: t.pageTitle,
      messages: N(T({}, l), {
        text(i, ...c) {
          let u = i.replace(/^localskills-save-/, Tu);
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
      href: o(s.people(a.name), or(t.ownRevision, t.revision)),
      target: "_blank",
      rel: "noopener"
    }, l("foreign-look"))),
    q(
      _(l("foreign-leave-out"), "primary", () => n("leave-out")),
      _(l("foreign-keep"), "normal", () => n("keep"))
    )
  );
}

// src/ui/exchange-meeting/saving-sign.ts
function cn(e) {
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

// src/core/exchange/steps/read-steps.ts
var ea = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Ou = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function st(e, t, n) {
  let r = he(t);
  return e.filter(({ template: o }) => o === xt).map((o) => {
    let s = vu(o, r);
    return s.step === null || n === void 0 || s.step.at <= n ? s : N(T({}, s), { step: N(T({}, s.step), { at: n }) });
  });
}
function vu(e, t) {
  let n = [], r = (f, y, ...x) => (n.push(Au(f, y, ...x)), null), o = (f) => {
    var y;
    return Ye((y = e.parameters.get(f)) != null ? y : "").trim() || null;
  }, s = (f, y, x, w) => {
    var k;
    let m = o(f);
    return m === null ? w ? r(f, "missing", f) : null : (k = y(m)) != null ? k : r(f, x, Y(m), f);
  }, a = s("step", (f) => gt.includes(f) ? f : null, "step", !0), l = s("seek", Ln, "key", !0), i = s("offer", Ln, "key", !0), c = s("at", (f) => {
    var y, x;
    return Ee((x = (y = Ou.exec(f)) == null ? void 0 : y[1]) != null ? x : "") ? f : null;
  }, "time", !0), u = s(
    "outcome",
    (f) => _r.includes(f) ? f : null,
    "outcome",
    a === "confirm"
  ), d = s("on", (f) => Ee(f) ? f : null, "day", a === "meet"), g = s("skill", (f) => ye.test(f) ? f : null, "skill", !1);
  if (e.parameters.forEach((f, y) => {
    !ea.includes(y) && f.trim() !== "" && n.push(Le(y, "unknown-parameter", Y(y), ea.join(", ")));
  }), a === null || l === null || i === null || c === null || a === "confirm" && u === null || a === "meet" && d === null)
    return { call: e, step: null, faults: n };
  let [p, h] = Z({ seek: l, offer: i });
  return p === h ? (r("offer", "alone"), { call: e, step: null, faults: n }) : (t !== p && t !== h && r("seek", "not-yours", t), {
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
function Au(e, t, ...n) {
  return { parameter: e, key: `localskills-template-step-fault-${t}`, parameters: n };
}

// src/core/exchange/keep-own-words.ts
function ta({ template: e, parameters: t }) {
  return JSON.stringify([e, Array.from(t)]);
}
function Mu(e, t) {
  let n = /* @__PURE__ */ new Map();
  return t.map(ta).forEach((r) => {
    var o;
    return n.set(r, ((o = n.get(r)) != null ? o : 0) + 1);
  }), e.filter((r) => {
    var a;
    let o = ta(r), s = (a = n.get(o)) != null ? a : 0;
    return n.set(o, s - 1), s <= 0;
  });
}
function Pu(e, { start: t, end: n }) {
  let r = (t === 0 || e.charAt(t - 1) === `
`) && e.charAt(n) === `
`;
  return e.slice(0, t) + e.slice(r ? n + 1 : n);
}
function un(e, t, n) {
  let r = e;
  for (let o = 0; o < 20; o++) {
    let s = Mu(n(r), t);
    if (s.length === 0)
      return r;
    let a = (l, i) => i !== l && i.start >= l.start && i.end <= l.end;
    r = s.filter((l) => !s.some((i) => a(l, i))).sort((l, i) => i.start - l.start).reduce(Pu, r);
  }
  return null;
}

// src/core/wikitext/same-calls.ts
function at(e, t) {
  let n = (r) => JSON.stringify(r.map(({ template: o, parameters: s }) => [o, Array.from(s)]));
  return n(e) === n(t);
}

// src/ui/exchange/take-out-merged.ts
function na(e, t, n) {
  return v(this, null, function* () {
    var o;
    let r = (yield e.readPages([n.title])).get(n.title);
    r !== void 0 && !at(t((o = r.latest.text) != null ? o : ""), t(n.text)) && (yield e.save(N(T({}, n), { baseRevision: r.latest.id })));
  });
}

// src/ui/exchange-meeting/own-page.ts
function it(o, s) {
  return v(this, arguments, function* (e, t, n = "ask", r = {}) {
    let { wiki: a, titles: l, user: i } = e, c = l.people(i.name), u = "", d = () => v(null, null, function* () {
      var O, E, S, F, L, I, C, A, P, R, M;
      let { people: p, ownPages: h } = yield a.readPeople([i.name]), f = h.get(i.name);
      if (f === null)
        throw new se("not-yours", "");
      c = f != null ? f : c;
      let y = (O = (yield a.readPages([c])).get(c)) != null ? O : null;
      if (y === null || y.latest.user === i.name)
        return { page: y, ownText: (E = y == null ? void 0 : y.latest.text) != null ? E : "", ownRevision: (S = y == null ? void 0 : y.latest.id) != null ? S : null, isForeign: !1 };
      let x = (I = (L = (F = p.get(i.name)) == null ? void 0 : F.pages.find((H) => H.title === y.title)) == null ? void 0 : L.own) != null ? I : null, w = yield a.templateReader(), m = (P = (A = x == null ? void 0 : x.text) != null ? A : un((C = y.latest.text) != null ? C : "", [], w)) != null ? P : "", k = !at(w(m), w((R = y.latest.text) != null ? R : ""));
      return { page: y, ownText: m, ownRevision: (M = x == null ? void 0 : x.id) != null ? M : null, isForeign: k };
    }), g = (p) => v(null, null, function* () {
      var E, S, F, L;
      let { page: h, ownText: f, ownRevision: y, isForeign: x } = yield d();
      if (x && n === "ask")
        return { kind: "foreign-changes", by: (E = h == null ? void 0 : h.latest.user) != null ? E : null, ownRevision: y, revision: (S = h == null ? void 0 : h.latest.id) != null ? S : 0 };
      let w = x && n === "leave-out" ? f : (F = h == null ? void 0 : h.latest.text) != null ? F : "", m = yield a.templateReader(), k = m(w);
      if (h !== null && h.latest.user === i.name && t.isDone(k))
        return { kind: "saved" };
      u = t.isDone(k) ? w : t.apply(w, m);
      try {
        let { mergedWith: I } = yield a.save(T({
          title: c,
          text: u,
          summary: t.summary,
          baseRevision: (L = h == null ? void 0 : h.latest.id) != null ? L : 0
        }, r));
        I !== void 0 && (yield na(a, m, { title: c, text: u, summary: t.summary }));
      } catch (I) {
        if (p > 0 && we(I) && I.reason === "edit-conflict")
          return g(p - 1);
        throw I;
      }
      return { kind: "saved" };
    });
    return g(1).catch((p) => ({
      kind: "fault",
      title: c,
      text: u,
      fault: we(p) ? p : new se("other", String(p))
    }));
  });
}

// src/ui/exchange-meeting/take-step.ts
function ra(e, t, n = {}) {
  let { messages: r, titles: o, user: s } = e, a = W(t.seek) === s.name ? W(t.offer) : W(t.seek);
  return it(e, {
    apply: (l, i) => Vt(
      n.newRecord ? Po(l, n.newRecord, { readCalls: i }) : l,
      ps(t)
    ),
    isDone: (l) => st(l, s.name).some(({ step: i }) => i !== null && i.step === t.step && i.seek === t.seek && i.offer === t.offer && i.at === t.at),
    // Messages used here: localskills-meeting-summary-ask, -accept, -decline, -withdraw, -meet, -confirm
    summary: r.text(`localskills-meeting-summary-${t.step}`, `[[:${o.people(a)}|${a}]]`)
  }, n.foreign, n.consent);
}

// src/ui/exchange-meeting/undelivered.ts
function Lu(e) {
  let { step: t, language: n, reasons: r } = e != null ? e : {};
  return typeof t == "object" && t !== null && typeof t.at == "string" && typeof t.seek == "string" && typeof t.offer == "string" && typeof n == "string" && Array.isArray(r);
}
function We(e, t, n) {
  let r = `localskills-undelivered/${t}/${n}`, o = () => {
    try {
      let i = JSON.parse(e.get(r) || "[]");
      return Array.isArray(i) ? i.filter(Lu) : [];
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
function dn(e) {
  return v(this, null, function* () {
    let { context: t, loaded: n, message: r, newRecord: o = null, place: s, isKept: a, setBusy: l, onTaken: i } = e, { step: c } = r, u = W(c.seek) === c.user ? W(c.offer) : W(c.seek), d = (g, p) => v(null, null, function* () {
      var x, w;
      let h = cn(t.messages);
      D(s, h.element), K(h.element), l(!0);
      let f = yield ra(t, c, { newRecord: o, foreign: g, consent: p });
      if (f.kind === "saved") {
        We(t.storage, t.wikiId, t.user.name).add(r), h.say(t.messages.text("localskills-meeting-saving-message", u));
        let m = yield ar(t, n, (w = yield (x = e.renew) == null ? void 0 : x.call(e)) != null ? w : r);
        l(!1), i(m);
        return;
      }
      l(!1);
      let y = f.kind === "fault" ? Ne({
        context: t,
        isKept: a,
        fault: f.fault,
        title: f.title,
        text: f.text,
        tryAgain: (m = {}) => {
          d(g, m);
        }
      }) : ot(t, f, (m) => {
        d(m, {});
      });
      D(s, y), K(y);
    });
    yield d("ask", {});
  });
}
function ar(o, s, a) {
  return v(this, arguments, function* (e, t, n, r = {}) {
    let l = We(e.storage, e.wikiId, e.user.name);
    l.add(n);
    let i = yield Ys(e, t, n, r);
    return i.kind !== "fault" && l.remove(n), i;
  });
}
function gn(e) {
  return T({ outcome: null, on: null, note: null, skill: null }, e);
}

// src/ui/exchange-meeting/typed-notes.ts
function pn(e, t, n) {
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
function mn(e, t, n, r) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, { step: i } = n, c = W(i.seek) === s.name ? W(i.offer) : W(i.seek), u = b("div", {}), d = (h) => o.text(`localskills-meeting-${h}`, c), g = (h) => v(null, null, function* () {
    D(u, b("p", { role: "status" }, o.text("localskills-meeting-saving"))), K(u);
    let f = yield ar(e, t, n, h);
    f.kind === "fault" ? p(f) : D(u, B("success", d(f.kind === "sent" ? "message-sent" : "message-unwanted"))), K(u);
  }), p = (h) => {
    var f, y, x, w;
    D(
      u,
      B(
        "warning",
        b("p", {}, d("message-failed")),
        q(
          ...h === null ? [_(o.text("localskills-save-try-again"), "normal", () => {
            g();
          })] : [],
          _(d("message-drop"), "quiet", () => {
            We(a, l, s.name).remove(n), D(u), K(u);
          })
        )
      ),
      (h == null ? void 0 : h.kind) !== "fault" ? null : Ne({
        context: e,
        fault: h.fault,
        title: (y = (f = h.section) == null ? void 0 : f.title) != null ? y : `User talk:${c}`,
        text: (w = (x = h.section) == null ? void 0 : x.text) != null ? w : "",
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
var Nu = ["level-unknown", "place-unknown", "confirmed-unknown", "methods-any", "waiting"];
function oa({ context: e, request: t, onMine: n, onClose: r }) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, i = W(t.key), c = b("div", { class: "ext-localSkills-meeting" }), u = rn(), d = pn(a, l, s.name), g = t.kind === "offer" ? "learn" : "teach", p = (m, ...k) => o.text(`localskills-meeting-${m}`, ...k), h = () => _(o.text("localskills-talk-mine"), "normal", n), f = (m) => {
    let k = B("notice", b("p", {}, m));
    D(c, k, q(h())), u.moveTo(k);
  }, y = (m, k, O, E) => {
    let S = O[0], F = nt(m, i).messages, L = Nt(E, k.languages, m.languages), I = b("div", {}), C = b("div", {}), A = b("div", {}), P = b("div", {}), R = (G) => {
      Array.from(c.querySelectorAll("button, input, textarea, select")).forEach((oe) => {
        oe.disabled = G;
      }), c.setAttribute("aria-busy", String(G));
    }, M = tn(o, {
      label: p("ask-note"),
      help: p("note-help"),
      value: d.read(t.key, t.kind),
      onChange: (G) => d.keep(t.key, t.kind, G)
    }), H = sr({
      label: p("ask-language"),
      help: p("ask-language-help", i),
      value: L[0],
      options: L.map((G) => ({ value: G, label: e.languageName(G) })),
      onChange: () => {
      }
    }), U = sr({
      label: p(`ask-belongs-${g}`),
      value: S.key,
      options: O.map(({ key: G, record: { skill: oe }, isNew: le }) => ({
        value: G,
        label: le ? p(`ask-new-${g}`, ve(e, m, oe)) : ve(e, m, oe)
      })),
      onChange(G) {
        var oe;
        S = (oe = O.find((le) => le.key === G)) != null ? oe : S, j();
      }
    }), j = () => {
      let G = nr(e, m, k, S).filter(({ code: Ae }) => !Nu.includes(Ae));
      D(I, ...G.length === 0 ? [] : [
        b("h3", {}, p("why")),
        b("ul", {}, ...G.map((Ae) => b("li", {}, je(Ae, {
          messages: o,
          taxonomy: m.taxonomy,
          languageName: (Ie) => e.languageName(Ie)
        }))))
      ]);
      let { languages: oe } = S.record;
      D(C, Rr(oe, k.languages) ? null : B("warning", p(
        "ask-no-language",
        i,
        Rt(e, k.languages),
        Rt(e, oe)
      )));
      let le = $s(e, m, k, S);
      D(A, le === null ? null : B("notice", b("p", {}, rt(e, le)))), D(
        P,
        q(le === null ? _(p(`ask-${g}`, i), "primary", z) : h())
      );
    }, z = () => {
      let [G, oe] = t.kind === "offer" ? [S.key, t.key] : [t.key, S.key], le = gn({
        user: s.name,
        step: "ask",
        seek: G,
        offer: oe,
        at: wt(e, m),
        skill: k.skill,
        note: M.value()
      }), Ae = nr(e, m, k, S), Ie = { step: le, language: H.value(), reasons: Ae, isOpen: !0 };
      dn({
        context: e,
        loaded: m,
        message: Ie,
        place: A,
        setBusy: R,
        newRecord: S.isNew ? S.record : null,
        isKept: d.isKept(t.key, t.kind),
        onTaken(Fe) {
          d.clear(t.key, t.kind);
          let pr = B(
            "success",
            b("p", {}, p("taken-ask", i, ve(e, m, k.skill))),
            Fe.kind === "fault" ? null : b("p", {}, p(Fe.kind === "sent" ? "message-sent" : "message-unwanted", i)),
            b("p", {}, p("ask-next"))
          );
          D(
            c,
            pr,
            Fe.kind === "fault" ? mn(e, m, Ie, Fe) : null,
            q(h(), _(p("close"), "normal", r))
          ), u.moveTo(pr);
        }
      });
    }, X = b("h2", {}, p(`ask-${g}`, i)), V = [
      b(
        "p",
        { class: "ext-localSkills-meeting-theirs" },
        b("strong", {}, Qt(e, m, k.skill)),
        " \xB7 ",
        Zt(e, m, i, k)
      ),
      k.note === null ? null : b("blockquote", { class: "ext-localSkills-meeting-quote", dir: "auto" }, k.note)
    ];
    D(
      c,
      X,
      ...nn(e, m),
      ...V,
      I,
      C,
      O.length > 1 ? U.element : b("p", {}, p(`ask-makes-${g}`, ve(e, m, k.skill))),
      M.element,
      F ? H.element : B("notice", p("ask-no-messages", i)),
      b("p", { class: "ext-localSkills-meeting-quiet" }, p(F ? "ask-public" : "ask-public-quiet", i)),
      A,
      P,
      b("p", { class: "ext-localSkills-meeting-quiet" }, on(e, m.reportPage))
    ), j(), u.moveTo(X);
  }, x = () => v(null, null, function* () {
    var F, L;
    let [m, k] = yield Promise.all([
      Te(e, [i]),
      e.wiki.accountStates([i])
    ]), O = Ns(e, m, t, (F = k.get(i)) != null ? F : "missing");
    if (O !== null) {
      f(p(`cannot-${O}`, i));
      return;
    }
    let E = re(m, t.kind, t.key), S = yield Ds(e, m);
    y(m, E, Cs(e, m, E, S, (L = t.mine) != null ? L : null), S);
  }), w = () => {
    let m = b("p", { role: "status" }, p("loading"));
    D(c, m), u.moveTo(m), x().catch((k) => {
      let O = B(
        "error",
        b("p", {}, p("load-failed")),
        we(k) && k.explanation !== "" ? b("p", { dir: "auto" }, k.explanation) : null,
        q(_(o.text("localskills-save-try-again"), "normal", w))
      );
      D(c, O), u.moveTo(O);
    });
  };
  return { element: c, start: w, focus: u.restore };
}

// src/ui/exchange-meeting/close-search.ts
function sa(e) {
  let { context: t, taxonomy: n, search: r, place: o, setBusy: s, skillName: a, onClosed: l } = e, { messages: i, user: c } = t, u = (g) => _e(g, c.name, { taxonomy: n }).map(({ record: p }) => p).filter((p) => p !== null).find(({ kind: p, id: h }) => p === "seek" && h === r.id), d = (g, p) => v(null, null, function* () {
    let h = cn(i);
    D(o, h.element), K(h.element), s(!0);
    let f = yield it(t, {
      apply(x, w) {
        var k;
        let m = u(w(x));
        return m === void 0 ? x : (k = Lo(x, r, N(T({}, m), { status: "matched", until: null }), { readCalls: w, taxonomy: n })) != null ? k : x;
      },
      isDone: (x) => {
        var w;
        return ((w = u(x)) == null ? void 0 : w.status) !== "open";
      },
      summary: i.text("localskills-exchange-summary-matched", a)
    }, g, p);
    if (s(!1), f.kind === "saved") {
      l();
      return;
    }
    let y = f.kind === "fault" ? Ne({
      context: t,
      fault: f.fault,
      title: f.title,
      text: f.text,
      isKept: !1,
      tryAgain: (x = {}) => {
        d(g, x);
      }
    }) : ot(t, f, (x) => {
      d(x, {});
    });
    D(o, y), K(y);
  });
  d("ask", {});
}

// src/ui/exchange-meeting/exchange-item.ts
function ia(e) {
  let { context: t, loaded: n, exchange: r, act: o, draft: s } = e, { messages: a, user: l } = t, i = me(r, l.name), c = (y, ...x) => a.text(`localskills-meeting-${y}`, ...x), u = b("div", {}), d = b("article", { class: "ext-localSkills-meeting-item" }), g = (y) => {
    Array.from(d.querySelectorAll("button, input, textarea")).forEach((x) => {
      x.disabled = y;
    }), d.setAttribute("aria-busy", String(y));
  }, p = (y) => o(y, u, g), h = (y, x) => tn(a, T({
    label: y,
    value: s.read(),
    onChange: (w) => s.keep(w)
  }, x === void 0 ? {} : { help: x })), f = [
    b("h3", {}, Qt(t, n, St(n, r), r.offer)),
    b("p", {}, rt(t, r)),
    ...Cu(e),
    ...Fu(e),
    ...$u(e)
  ];
  switch (r.state) {
    case "asked": {
      if (r.asker === l.name) {
        f.push(aa(e, "waits-until"), u, q(
          _(c("withdraw"), "normal", () => p({ step: "withdraw", note: null }))
        ));
        break;
      }
      let y = h(c("answer-note"), c("note-help")), x = _(c("accept"), "primary", () => {
        let m = () => p({ step: "accept", note: y.value() }), k = Iu(e, m, () => {
          D(u), x.focus();
        });
        k === null ? m() : (D(u, k), K(k));
      }), w = _(c("decline"), "normal", () => {
        let m = B("warning", b("p", {}, c("decline-sure", i)), q(
          _(c("decline-yes"), "normal", () => p({ step: "decline", note: y.value() })),
          _(c("decline-back"), "normal", () => {
            D(u), w.focus();
          })
        ));
        D(u, m), K(m);
      });
      f.push(...Du(e), aa(e, "answer-until"), y.element, u, q(x, w));
      break;
    }
    case "accepted":
      f.push(..._u(e, p, h, u), u);
      break;
    case "done": {
      let y = Jt(n, r, l.name);
      y !== null && f.push(b("p", {}, c("search-open")), u, q(
        _(c("close-search"), "primary", () => e.closeSearch(y, u, g))
      ));
    }
  }
  return f.push(b(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    Zt(t, n, i, W(r.offer) === i ? re(n, "offer", r.offer) : re(n, "seek", r.seek)),
    " \xB7 ",
    b("a", { href: t.pageUrl(`User talk:${i}`), target: "_blank", rel: "noopener" }, c("talk"))
  )), f.forEach((y) => {
    y !== null && d.appendChild(typeof y == "string" ? document.createTextNode(y) : y);
  }), d;
}
function Iu({ context: e, loaded: t, exchange: { offer: n } }, r, o) {
  var d;
  let { messages: s, user: a } = e, l = (g, ...p) => s.text(`localskills-meeting-full${g}`, ...p), i = re(t, "offer", n), c = (d = i == null ? void 0 : i.capacity) != null ? d : t.matching.usualCapacity, u = de(e, t).filter((g) => g.offer === n && g.state === "accepted").length;
  return i === null || i.user !== a.name || u < c ? null : B(
    "warning",
    b("p", {}, l("", c, u)),
    q(_(l("-accept"), "normal", r), _(l("-not-now"), "normal", o)),
    b("p", {}, b("a", {
      href: tr(e, t, a.name, i),
      target: "_blank",
      rel: "noopener"
    }, l("-change")))
  );
}
function Fu({ exchange: e }) {
  return e.steps.filter(({ note: t }) => t !== null).map(({ user: t, note: n }) => b(
    "blockquote",
    { class: "ext-localSkills-meeting-quote", dir: "auto" },
    b("div", {}, n),
    b("footer", {}, "\u2014 ", b("bdi", {}, t))
  ));
}
function Cu({ context: { messages: e, user: t }, exchange: n }) {
  let { confirmed: r, state: o } = n, s = me(n, t.name), a = (u) => e.text(`localskills-meeting-outcome-${u}`), [l, i] = [r.get(t.name), r.get(s)];
  if (o === "accepted")
    return i === void 0 || l !== void 0 ? [] : [b("p", {}, b("strong", {}, e.text("localskills-meeting-how-was-it", s, a(i))))];
  let c = [
    ...l === void 0 ? [] : [e.text("localskills-meeting-said-mine", a(l))],
    ...i === void 0 ? [] : [e.text("localskills-meeting-said", s, a(i))]
  ];
  return c.length === 0 ? [] : [b("ul", {}, ...c.map((u) => b("li", {}, u)))];
}
function $u({ context: e, loaded: t, exchange: n }) {
  let { messages: r, user: o } = e, s = me(n, o.name), a = re(t, "seek", n.seek), l = (a == null ? void 0 : a.user) === s ? a : re(t, "offer", n.offer);
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
    ...c.length === 0 ? [] : [g(r.text("localskills-meeting-their-languages", s, Rt(e, c)))],
    ...u === null ? [] : [g(r.text(
      `localskills-meeting-their-level-${i}`,
      s,
      r.text(`localskills-template-level-${u}`)
    ))]
  ];
}
function Du({ context: e, loaded: t, exchange: { seek: n, offer: r } }) {
  let { messages: o } = e, a = [re(t, "seek", n), re(t, "offer", r)].map((i) => i == null ? void 0 : i.user), l = Wt(n, r, {
    records: t.records.filter(({ user: i }) => a.includes(i)),
    date: Oe(e, t),
    taxonomy: t.taxonomy,
    requests: qt(de(e, t))
  }, t.matching).filter(Bt);
  return l.length === 0 ? [] : [
    b("p", {}, o.text("localskills-meeting-why")),
    b("ul", {}, ...l.map((i) => b("li", {}, je(i, {
      messages: o,
      taxonomy: t.taxonomy,
      languageName: (c) => e.languageName(c)
    }))))
  ];
}
function aa({ context: e, exchange: t }, n) {
  return t.expires === null ? null : b(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    e.messages.text(`localskills-meeting-${n}`, e.formatDate(t.expires))
  );
}
function _u({ context: e, loaded: t, exchange: n, draft: r }, o, s, a) {
  var w;
  let { messages: l, user: i } = e, c = (m, ...k) => l.text(`localskills-meeting-${m}`, ...k), u = Oe(e, t), d = n.confirmed.get(i.name), g = en({ label: c("day"), kind: "date", value: (w = n.on) != null ? w : "", onChange: () => {
  } }), p = () => {
    let m = String(g.value());
    /^\d{4}-\d{2}-\d{2}$/.test(m) ? o({ step: "meet", on: m, note: null }) : (g.setFault(c("day-missing")), g.focus());
  }, h = b(
    "details",
    { class: "ext-localSkills-meeting-part" },
    b("summary", {}, c(n.on === null ? "agree-day" : "change-day")),
    b("p", {}, c("day-help")),
    g.element,
    q(_(c("save-day"), "primary", p))
  ), f = (m) => {
    let k = () => o({ step: "confirm", outcome: m, note: y.value() });
    if (m === "not-met" || n.on === null || n.on <= u) {
      k();
      return;
    }
    let O = B("warning", b("p", {}, c("day-to-come", e.formatDate(n.on))), q(
      _(c("met-already"), "normal", k),
      _(c("not-yet"), "normal", () => {
        D(a), x.querySelector("summary").focus();
      })
    ));
    D(a, O), K(O);
  }, y = s(c("outcome-note"), c("note-help")), x = b(
    "details",
    { class: "ext-localSkills-meeting-part" },
    b("summary", {}, c("outcome")),
    y.element,
    q(
      _(c("outcome-learned"), "primary", () => f("learned")),
      _(c("outcome-partly"), "normal", () => f("partly")),
      _(c("outcome-not-met"), "normal", () => f("not-met"))
    )
  );
  return h.open = n.on === null && n.confirmed.size === 0, x.open = d === void 0 && n.on !== null && n.on <= u || n.confirmed.size > 0 || r.read() !== "", [
    d === void 0 ? null : b("p", {}, c(`confirmed-${d}`, me(n, i.name))),
    d === void 0 ? h : null,
    d === void 0 ? x : null
  ];
}

// src/ui/exchange-meeting/long-list.ts
var la = 20;
function ca(e, t, n) {
  let r = b("div", {}), o = (s) => {
    var i;
    let a = t.slice(s, s + la).map(n);
    a.forEach((c) => r.appendChild(c));
    let l = t.length - s - a.length;
    if (l > 0) {
      let c = q(_(e.text("localskills-meeting-show-more", Math.min(la, l), l), "normal", () => {
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
function ir(e, t) {
  let n = b("details", { class: "ext-localSkills-meeting-folded" }, b("summary", {}, e)), r = !1, o = () => {
    r || (r = !0, n.appendChild(t()));
  };
  return n.firstChild.addEventListener("click", o), n.addEventListener("toggle", () => {
    n.open && o();
  }), n;
}

// src/ui/exchange-meeting/preferences-form.ts
function ua(e, t) {
  let { messages: n, user: r } = e, o = (g) => n.text(`localskills-meeting-${g}`), s = nt(t, r.name), a = b("div", {}), l = () => D(a), i = rr({ label: o("no-messages"), help: o("no-messages-help"), value: !s.messages, onChange: l }), c = rr({ label: o("no-matches"), help: o("no-matches-help"), value: !s.matches, onChange: l }), u = _(o("save-wishes"), "normal", () => {
    d("ask", {});
  }), d = (g, p) => v(null, null, function* () {
    let h = { messages: !i.value(), matches: !c.value() }, f = b("p", { role: "status" }, o("saving"));
    D(a, f), K(f), u.setDisabled(!0);
    let y = yield it(e, {
      apply: (w, m) => fs(w, m(w), h),
      isDone(w) {
        let { preferences: m } = kt(w);
        return m.messages === h.messages && m.matches === h.matches;
      },
      summary: o("summary-wishes")
    }, g, p);
    u.setDisabled(!1);
    let x = y.kind === "saved" ? Uu(e, yield Hu(e, t, h)) : y.kind === "fault" ? Ne({
      context: e,
      fault: y.fault,
      title: y.title,
      text: y.text,
      isKept: !1,
      tryAgain: (w = {}) => {
        d(g, w);
      }
    }) : ot(e, y, (w) => {
      d(w, {});
    });
    D(a, x), K(x);
  });
  return b("div", {}, i.element, c.element, a, q(u));
}
function Hu(e, t, n) {
  return v(this, null, function* () {
    var l, i;
    let { wiki: r, user: o } = e, s = ((i = (l = t.people.get(o.name)) == null ? void 0 : l.pages) != null ? i : []).filter(({ title: c }) => c !== t.ownPage), a = s.length === 0 ? null : yield r.templateReader();
    return a === null ? [] : s.filter(({ own: c, optOuts: u, refused: d }) => [c, u, d].some((g) => {
      var h;
      let { preferences: p } = kt(a((h = g == null ? void 0 : g.text) != null ? h : ""));
      return n.messages && !p.messages || n.matches && !p.matches;
    })).map(({ title: c }) => c);
  });
}
function Uu({ messages: e, pageUrl: t }, n) {
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
var Wu = 3;
function da(e, t = null) {
  let { messages: n, user: r, storage: o, wikiId: s } = e, a = b("div", { class: "ext-localSkills-meeting" }), l = rn(), i = pn(o, s, r.name), c = (m, ...k) => n.text(`localskills-meeting-${m}`, ...k), u = (m, k, O, E, S) => {
    let F = me(k, r.name), { seek: L, offer: I } = k, C = gn(T({
      user: r.name,
      seek: L,
      offer: I,
      at: wt(e, m, k),
      skill: St(m, k) || null
    }, O)), [A = "en"] = Nt(Et(m, r.name), Et(m, F), m.languages), P = { step: C, language: A, reasons: [], isOpen: !1 }, R = er(m, C), M = () => {
      var U;
      return (U = de(e, R).find((j) => j.seek === L && j.offer === I)) != null ? U : k;
    };
    dn({
      context: e,
      loaded: m,
      message: P,
      place: E,
      setBusy: S,
      isKept: i.isKept(L, I),
      renew() {
        return v(this, null, function* () {
          return R = er(yield Te(e).catch(() => m), C), N(T({}, P), { isOpen: M().state === "accepted" });
        });
      },
      onTaken(U) {
        i.clear(L, I), x(R, d(R, M(), O, U), M());
      }
    });
  }, d = (m, k, O, E) => {
    let S = me(k, r.name);
    return B(
      "success",
      b("p", {}, c(`taken-${O.step}`, S, ve(e, m, St(m, k)))),
      k.state === "done" ? b("p", {}, rt(e, k)) : null,
      E.kind === "fault" ? null : b("p", {}, c(E.kind === "sent" ? "message-sent" : "message-unwanted", S))
    );
  }, g = (m, k) => k.length === 0 ? [] : [ca(n, k, (O) => ia({
    context: e,
    loaded: m,
    exchange: O,
    act: (E, S, F) => u(m, O, E, S, F),
    closeSearch(E, S, F) {
      let L = ve(e, m, E.skill);
      sa({
        context: e,
        taxonomy: m.taxonomy,
        search: E,
        place: S,
        setBusy: F,
        skillName: L,
        onClosed: () => p(m, O, E)
      });
    },
    draft: {
      read: () => i.read(O.seek, O.offer),
      keep: (E) => i.keep(O.seek, O.offer, E)
    }
  }))], p = (m, k, O) => x(
    N(T({}, m), { records: m.records.map((E) => E === O ? N(T({}, E), { status: "matched" }) : E) }),
    B("success", b("p", {}, c("search-closed", ve(e, m, O.skill)))),
    k
  ), h = (m, k) => k.length === 0 ? null : b("section", {}, b("h2", {}, m), ...k), f = (m, ...k) => b("details", { class: "ext-localSkills-meeting-folded" }, b("summary", {}, m), ...k), y = () => b(
    "div",
    {},
    b("p", {}, c("none")),
    b("p", {}, c(t === null ? "none-board" : "none-next")),
    t === null ? null : q(
      _(n.text("localskills-start-offer"), "primary", () => t("offer")),
      _(n.text("localskills-start-seek"), "normal", () => t("seek"))
    ),
    b("p", {}, b("a", { href: e.pageUrl(`Special:MyLanguage/${e.titles.exchange()}`) }, c("board")))
  ), x = (m, k, O = null) => {
    var X;
    let E = de(e, m), { toAnswer: S, toConfirm: F, agreed: L, asked: I, earlier: C } = Xt(E, r.name), A = ({ state: V, seek: G, offer: oe }) => V === "done" && (G === (O == null ? void 0 : O.seek) && oe === O.offer || Jt(m, { seek: G }, r.name) !== null), P = C.filter((V) => !A(V)), R = Ps(e, m), M = /* @__PURE__ */ new Map(), H = S.filter(({ asker: V }) => {
      var G;
      return M.set(V, ((G = M.get(V)) != null ? G : 0) + 1), M.get(V) <= Wu;
    }), U = S.filter((V) => !H.includes(V)), j = S.length + F.length + L.length + I.length + C.length === 0;
    D(
      a,
      k,
      ...nn(e, m),
      ...We(o, s, r.name).all().map((V) => mn(e, m, V, null)),
      j ? y() : null,
      !j && S.length + F.length === 0 ? b("p", { class: "ext-localSkills-meeting-quiet" }, c("none-to-answer")) : null,
      h(c("finished"), g(m, C.filter(A))),
      h(c("to-answer", S.length), [
        ...g(m, H),
        ...U.length === 0 ? [] : [ir(c("more-asked", U.length), () => b("div", {}, ...g(m, U)))]
      ]),
      h(c("to-confirm", F.length), g(m, F)),
      h(c("agreed"), g(m, L)),
      h(c("asked"), g(m, I)),
      P.length === 0 ? null : ir(c("earlier", P.length), () => b("div", {}, ...g(m, P))),
      R.length === 0 ? null : f(c("in-vain", R.length), b("ul", {}, ...R.map(({ step: V, reason: G }) => (
        // Messages used here: all that begin with localskills-meeting-reason-
        b("li", {}, c("in-vain-step", me(V, r.name), c(`reason-${G}`)))
      )))),
      f(c("wishes"), ua(e, m)),
      b("p", { class: "ext-localSkills-meeting-quiet" }, on(e, m.reportPage))
    );
    let z = a.firstElementChild;
    l.moveTo((X = z.querySelector(":scope > h2")) != null ? X : z);
  }, w = () => {
    let m = b("p", { role: "status" }, c("loading"));
    D(a, m), l.moveTo(m), Te(e).then((k) => x(k, null)).catch((k) => {
      let O = B(
        "error",
        b("p", {}, c("load-failed")),
        we(k) && k.explanation !== "" ? b("p", { dir: "auto" }, k.explanation) : null,
        q(_(n.text("localskills-save-try-again"), "normal", w))
      );
      D(a, O), l.moveTo(O);
    });
  };
  return { element: a, start: w, focus: l.restore };
}

// src/ui/show-dialog.ts
function lr(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function Bu(e) {
  let { history: t, location: n } = window, r = n.href, o = !1, s = null, a = (l) => {
    !o || lr(l.state) || (o = !1, n.href === r && l.stopImmediatePropagation(), s !== null ? s() : e());
  };
  return window.addEventListener("popstate", a, !0), {
    put() {
      lr(t.state) || t.pushState(N(T({}, t.state), { localSkillsDialog: !0 }), ""), o = !0;
    },
    takeOff: () => new Promise((l) => {
      let i = () => {
        window.removeEventListener("popstate", a, !0), l();
      };
      if (!o || !lr(t.state)) {
        i();
        return;
      }
      s = i, setTimeout(i, 500), t.back();
    })
  };
}
function ga(e, t, n) {
  let r = new OO.ui.WindowManager(), { getWindowManager: o } = OO.ui, s = () => o().getCurrentWindow() !== null, a = Bu(() => {
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
var qu = 680;
function pa(e, t, n, r = !1) {
  let { messages: o } = e, s = (u) => o.text(u ? "localskills-meeting-ask-title" : "localskills-talk-mine"), a = null, l = null;
  class i extends OO.ui.ProcessDialog {
    getSetupProcess(d) {
      return super.getSetupProcess(d).next(() => {
        t === null ? this.showMine() : this.show(!0, oa({
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
      return qu;
    }
    showMine() {
      this.show(!1, da(e, r ? (d) => {
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
  ga(c, "ext-localSkills-meeting-open", () => n(l));
}

// src/ui/exchange-meeting/count-waiting.ts
function ma(e) {
  return v(this, null, function* () {
    let { toAnswer: t, toConfirm: n } = Xt(de(e, yield Te(e)), e.user.name);
    return t.length + n.length;
  });
}

// src/extension/configured-root.ts
var Gu = "MediaWiki:LocalSkills.json", lt = null;
function ju() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function fn(e) {
  let t = ju();
  return t !== null ? Promise.resolve(t) : (lt = lt != null ? lt : e.get({
    action: "query",
    prop: "revisions",
    titles: Gu,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((n) => {
    var o, s, a;
    let { query: { pages: [r] } } = n;
    return Ts((a = (s = (o = r == null ? void 0 : r.revisions) == null ? void 0 : o[0]) == null ? void 0 : s.slots.main.content) != null ? a : null).root;
  }, (n) => {
    throw lt = null, n;
  }), lt);
}

// src/extension/without-idling.ts
var fa = 0, yn = null;
function zu(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function ya(e) {
  let t = mw;
  fa++ === 0 && (yn = t.requestIdleCallback, t.requestIdleCallback = zu);
  let n = () => {
    --fa === 0 && yn !== null && (t.requestIdleCallback = yn, yn = null);
  }, r = mw.loader.using(e);
  return r.then(n, n), r;
}

// src/extension/load-modules.ts
function ha(e) {
  var r;
  let t = (o) => mw.loader.getState(o) !== null, n = ((r = e.find((o) => o.some(t))) != null ? r : []).filter(t);
  return n.filter((o) => mw.loader.getState(o) === "error").forEach((o) => {
    mw.loader.state({ [o]: "registered" });
  }), ya(n);
}

// src/extension/exchange-buttons.ts
var xa = [["ext.localSkills.exchange", "ext.localSkills.pickers"], ["ext.gadget.LocalSkills-exchange", "ext.gadget.LocalSkills-pickers"]];
function ka() {
  return xa.some(([e]) => mw.loader.getState(e) !== null);
}
function ba(e) {
  return ha(xa).then(() => {
    mw.hook("localSkills.editRecord").fire(e);
  });
}

// src/ui/messages.ts
function wa(e, t) {
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
var Vu = ["zero", "one", "two", "few", "many", "other"], Ku = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function Yu(e) {
  var t;
  try {
    return (t = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? t : "en";
  } catch (n) {
    return "en";
  }
}
function Xu(e, t, n) {
  var c;
  let r = t.find((u) => /^\d+=/.test(u) && parseInt(u, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = t.filter((u) => !/^\d+=/.test(u)), { PluralRules: s } = Intl, a = s === void 0 ? null : new s(n), i = (a === null ? ["one", "other"] : Vu.filter((u) => a.resolvedOptions().pluralCategories.includes(u))).indexOf(a === null ? e === 1 ? "one" : "other" : a.select(e));
  return (c = o[Math.min(i, o.length - 1)]) != null ? c : "";
}
function Ea(e, t, n) {
  let r = Yu(e), o = [e, ...n.languageChain.filter((l) => l !== e)], s = qs(o), a = (l, i = 0) => s(l, i);
  return {
    language: e,
    languageChain: o,
    direction: On(e),
    has: (l) => t[l] !== void 0 || n.has(l),
    number: a,
    text(l, ...i) {
      let c = t[l];
      if (c === void 0)
        return n.text(l, ...i);
      let u = (h) => i[Number(h.replace(/\D/g, "")) - 1], d = (h) => h.replace(/\$\d/g, (f) => {
        let y = u(f);
        return y === void 0 ? f : typeof y == "number" ? a(y, Gs(y)) : y;
      }), g = "", p = 0;
      return c.replace(Ku, (h, f, y, x) => {
        var O, E;
        let [w = "", ...m] = y.split("|"), k = f.toUpperCase() === "PLURAL" ? Xu(Number((O = u(w)) != null ? O : 0), m, r) : (E = m[m.length - 1]) != null ? E : "";
        return g += d(c.slice(p, x)) + d(k), p = x + h.length, "";
      }), g + d(c.slice(p));
    }
  };
}

// src/wiki/action-api/query.ts
function Sa(e, t) {
  return xe(this, null, function* () {
    let n = {};
    for (; ; ) {
      let r = yield new ce(e.read(T(T({ action: "query" }, t), n)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(n))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      n = r.continue;
    }
  });
}
function Be(e, t) {
  return xe(this, null, function* () {
    var r, o, s, a, l, i, c;
    let n = /* @__PURE__ */ new Map();
    try {
      for (var u = ie(Sa(e, t)), d, g, p; d = !(g = yield new ce(u.next())).done; d = !1) {
        let h = g.value;
        for (let f of (o = (r = h.query) == null ? void 0 : r.pages) != null ? o : []) {
          let y = (s = f.pageid) != null ? s : f.title, x = n.get(y), w = [...(a = x == null ? void 0 : x.revisions) != null ? a : [], ...(l = f.revisions) != null ? l : []], m = [...(i = x == null ? void 0 : x.redirects) != null ? i : [], ...(c = f.redirects) != null ? c : []];
          n.set(y, N(T(T({}, x), f), { revisions: w, redirects: m }));
        }
        h.batchcomplete === !0 && (yield* ke(n.values()), n = /* @__PURE__ */ new Map());
      }
    } catch (g) {
      p = [g];
    } finally {
      try {
        d && (g = u.return) && (yield new ce(g.call(u)));
      } finally {
        if (p)
          throw p[0];
      }
    }
    yield* ke(n.values());
  });
}
function hn(e, t, n) {
  return xe(this, null, function* () {
    var r, o;
    try {
      for (var s = ie(Sa(e, T({ list: t }, n))), a, l, i; a = !(l = yield new ce(s.next())).done; a = !1) {
        let c = l.value;
        yield* ke((o = (r = c.query) == null ? void 0 : r[t]) != null ? o : []);
      }
    } catch (l) {
      i = [l];
    } finally {
      try {
        a && (l = s.return) && (yield new ce(l.call(s)));
      } finally {
        if (i)
          throw i[0];
      }
    }
  });
}
function Ra(e) {
  var t, n;
  return new Map(((n = (t = e.query) == null ? void 0 : t.normalized) != null ? n : []).map(({ from: r, to: o }) => [r, o]));
}
function xn(e, t, n) {
  return v(this, null, function* () {
    if (t.length === 0)
      return;
    let r = yield e.batchSize();
    for (let o = 0; o < t.length; o += r)
      yield n(t.slice(o, o + r));
  });
}

// src/wiki/action-api/site-info.ts
function Ta(e) {
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
      language: va(t.general.lang, yield Oa(e, [t.general.lang])),
      namespaces: n,
      isCaseSensitive: t.general.case === "case-sensitive",
      extensionTags: t.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function Oa(e, t) {
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
function va(e, t) {
  var r, o;
  let n = t[e];
  return { code: e, fallbacks: (r = n == null ? void 0 : n.fallbacks) != null ? r : [], direction: (o = n == null ? void 0 : n.dir) != null ? o : "ltr" };
}
function Aa(e) {
  let t = null;
  return (n) => v(null, null, function* () {
    if (t === null) {
      let r = /* @__PURE__ */ new Set();
      t = { codes: r, languages: Promise.resolve().then(() => (t = null, Oa(e, Array.from(r)))) };
    }
    return t.codes.add(n), va(n, yield t.languages);
  });
}
function Ma(e, t) {
  let n = (o) => o.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [o, s] of r === -1 ? [] : t)
    if (o !== 0 && s.some((a) => n(a) === n(e.slice(0, r))))
      return { namespace: o, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var cr = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, ct = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, Ju = 2, Qu = 6e4, Zu = 5, ed = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function kn(e) {
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
function Pa(e) {
  var n, r;
  let t = (n = e.revisions) == null ? void 0 : n[0];
  return t === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: kn(t)
  };
}
function La(e) {
  let t = null, n = () => (t != null || (t = Ta(e).catch((u) => {
    throw t = null, u;
  })), t);
  function r(u) {
    return v(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield xn(e, [...new Set(u)], (g) => v(null, null, function* () {
        let p = new Map(g.map((m) => [m, m])), h = /* @__PURE__ */ new Map();
        try {
          for (var f = ie(Be(N(T({}, e), {
            read: (k) => v(null, null, function* () {
              let O = yield e.read(k);
              return Ra(O).forEach((E, S) => p.set(S, E)), O;
            })
          }), T({ titles: g, prop: ["revisions", "info"] }, ct))), y, x, w; y = !(x = yield f.next()).done; y = !1) {
            let m = x.value;
            let k = Pa(m);
            k !== null && h.set(k.title, k);
          }
        } catch (x) {
          w = [x];
        } finally {
          try {
            y && (x = f.return) && (yield x.call(f));
          } finally {
            if (w)
              throw w[0];
          }
        }
        for (let [m, k] of p) {
          let O = h.get(k);
          O !== void 0 && d.set(m, O);
        }
      })), d;
    });
  }
  function o(u, d) {
    return v(this, null, function* () {
      let { namespace: g, rest: p } = Ma(u, (yield n()).namespaces), h = d ? "g" : "";
      return { [`${h}apnamespace`]: g, [`${h}apprefix`]: p };
    });
  }
  function s(u) {
    return xe(this, null, function* () {
      try {
        for (var d = ie(Be(e, T(N(T({}, u), { prop: ["revisions", "info"] }), ct))), g, p, h; g = !(p = yield new ce(d.next())).done; g = !1) {
          let f = p.value;
          let y = Pa(f);
          y !== null && (yield y);
        }
      } catch (p) {
        h = [p];
      } finally {
        try {
          g && (p = d.return) && (yield new ce(p.call(d)));
        } finally {
          if (h)
            throw h[0];
        }
      }
    });
  }
  function a(u) {
    return xe(this, null, function* () {
      yield* ke(s(T({ generator: "allpages", gaplimit: "max" }, yield new ce(o(u, !0)))));
    });
  }
  function l(u) {
    return xe(this, null, function* () {
      for (let d of u)
        yield* ke(s({ generator: "embeddedin", geititle: d, geinamespace: Ju, geilimit: "max" }));
    });
  }
  function i(u, d, g) {
    return v(this, null, function* () {
      var h, f, y, x;
      let { query: p } = yield e.read(T({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (x = (y = (f = (h = p == null ? void 0 : p.pages) == null ? void 0 : h[0]) == null ? void 0 : f.revisions) == null ? void 0 : y.map(kn)) != null ? x : [];
    });
  }
  let c = (u, d) => v(null, null, function* () {
    var g;
    return (g = (yield i(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: n,
    languageInfo: Aa(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => v(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield xn(e, u, (p) => v(null, null, function* () {
        try {
          for (var h = ie(Be(e, {
            titles: p,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), f, y, x; f = !(y = yield h.next()).done; f = !1) {
            let { title: w, templates: m = [] } = y.value;
            m.length > 0 && g.add(w);
          }
        } catch (y) {
          x = [y];
        } finally {
          try {
            f && (y = h.return) && (yield y.call(h));
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
      return xe(this, null, function* () {
        yield* ke(a(u)), yield* ke(l(d));
      });
    },
    childrenBelow: (u) => v(null, null, function* () {
      var y, x, w;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: p } = yield o(u, !1), h = p.replace(/ /g, "_"), f = g === 0 ? "" : `${(x = (y = (yield n()).namespaces.get(g)) == null ? void 0 : y[0]) != null ? x : ""}:`;
      for (let m = h; m !== void 0; ) {
        let k = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: p,
          apfrom: m,
          aplimit: "max"
        });
        m = (w = k.continue) == null ? void 0 : w.apcontinue;
        for (let { title: O } of k.query.allpages) {
          let [E, ...S] = O.slice(f.length + p.length).split("/");
          d.add(E != null ? E : ""), S.length > 0 && m !== void 0 && m.startsWith(`${h}${E != null ? E : ""}/`) && (m = `${h}${E != null ? E : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => v(null, null, function* () {
      var g, p;
      let d = [];
      try {
        for (var h = ie(Be(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), f, y, x; f = !(y = yield h.next()).done; f = !1) {
          let w = y.value;
          d.push(...(p = (g = w.redirects) == null ? void 0 : g.map((m) => m.title)) != null ? p : []);
        }
      } catch (y) {
        x = [y];
      } finally {
        try {
          f && (y = h.return) && (yield y.call(h));
        } finally {
          if (x)
            throw x[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => v(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield xn(e, u, (p) => v(null, null, function* () {
        var h;
        try {
          for (var f = ie(Be(e, T({
            revids: p,
            prop: "revisions"
          }, d === "with-texts" ? ct : cr))), y, x, w; y = !(x = yield f.next()).done; y = !1) {
            let m = x.value;
            (h = m.revisions) == null || h.forEach((k) => g.set(k.revid, kn(k)));
          }
        } catch (x) {
          w = [x];
        } finally {
          try {
            y && (x = f.return) && (yield x.call(f));
          } finally {
            if (w)
              throw w[0];
          }
        }
      })), g;
    }),
    firstRevision: (u) => c(u, T({ rvdir: "newer" }, cr)),
    newestRevisionBy: (u, d) => c(u, T({ rvuser: d }, ct)),
    revisionsAfter: (u, d) => v(null, null, function* () {
      let g = [];
      try {
        for (var p = ie(Be(e, T({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, cr))), h, f, y; h = !(f = yield p.next()).done; h = !1) {
          let { revisions: x = [] } = f.value;
          g.push(...x.filter(({ revid: w }) => w !== d).map(kn));
        }
      } catch (f) {
        y = [f];
      } finally {
        try {
          h && (f = p.return) && (yield f.call(p));
        } finally {
          if (y)
            throw y[0];
        }
      }
      return g;
    }),
    revisionsBySince: (u, d, g) => i(u, Zu, T({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, ct)),
    movesAround: (g) => v(null, [g], function* ({ timestamp: u, user: d }) {
      var h;
      let p = [];
      try {
        for (var f = ie(hn(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + Qu).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), y, x, w; y = !(x = yield f.next()).done; y = !1) {
          let m = x.value;
          (d === null || m.user === void 0 || m.user === d) && p.push((h = m.title) != null ? h : null);
        }
      } catch (x) {
        w = [x];
      } finally {
        try {
          y && (x = f.return) && (yield x.call(f));
        } finally {
          if (w)
            throw w[0];
        }
      }
      return p;
    }),
    revisionsBy: (u, d, g) => i(u, g, T({ rvuser: d }, ct)),
    recombinedPagesSince: (u) => v(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let x of ed)
        try {
          for (var p = ie(hn(e, "logevents", N(T({}, x), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), h, f, y; h = !(f = yield p.next()).done; h = !1) {
            let { title: w, logpage: m, params: k } = f.value;
            m !== void 0 && m !== 0 && d.add(m), [w, k == null ? void 0 : k.dest_title].forEach((O) => O !== void 0 && g.add(O));
          }
        } catch (f) {
          y = [f];
        } finally {
          try {
            h && (f = p.return) && (yield f.call(p));
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
        for (var p = ie(hn(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), h, f, y; h = !(f = yield p.next()).done; h = !1) {
          let x = f.value;
          let { olduser: w, newuser: m } = (g = x.params) != null ? g : {};
          w !== void 0 && m !== void 0 && x.timestamp !== void 0 && d.push({ from: w, to: m, timestamp: x.timestamp });
        }
      } catch (f) {
        y = [f];
      } finally {
        try {
          h && (f = p.return) && (yield f.call(p));
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
function Na(e, t, n) {
  return [e, `${t}:${n}/LocalSkills`, `${t}:${n}`];
}

// src/wiki/counting/page-histories.ts
function td(e, t) {
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
function nd({ latest: e, history: t }) {
  var n;
  return t !== void 0 ? (n = t[t.length - 1]) != null ? n : null : e.parentId === 0 ? e : null;
}
function rd(e) {
  return e.reduce((t, { first: n }) => n !== null && (t === void 0 || n.timestamp < t) ? n.timestamp : t, void 0);
}
function od(e, t, n, r) {
  return v(this, null, function* () {
    let { pageIds: o, titles: s } = yield t.recombinedPagesSince(r);
    for (let a of n) {
      let { pageId: l, title: i } = a.page;
      (o.has(l) || s.has(i)) && (a.isRecombined = !0, a.first = yield e.firstRevision(i));
    }
  });
}
function bn(e, t, n = null) {
  return v(this, null, function* () {
    let r = t.map((s) => ({
      page: s,
      known: s.history === void 0 ? [s.latest] : s.history.slice(),
      first: nd(s),
      isRecombined: !1
    }));
    yield td(e, r);
    let o = n === null ? void 0 : rd(r.filter(({ page: s }) => s.history === void 0));
    return n !== null && o !== void 0 && (yield od(e, n, r, o)), r.filter((s) => s.first !== null);
  });
}
function Ia(e, t) {
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
function wn({ first: e }, t) {
  return e.user === t && e.userId !== 0;
}
function ur(e, t, n) {
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
function En(e, t) {
  return v(this, null, function* () {
    var a, l;
    let { namespaces: n, extensionTags: r } = yield e.siteInfo(), o = (a = n.get(10)) != null ? a : ["Template"], s = {};
    for (let i of t)
      for (let c of yield e.redirectsTo(`${(l = o[0]) != null ? l : "Template"}:${i}`))
        s[c.slice(c.indexOf(":") + 1)] = i;
    return Bn({ templates: t, redirects: s, templateNamespaces: o, extensionTags: r });
  });
}

// src/wiki/exchange/doubted-words.ts
function Fa(s, a, l, i) {
  return v(this, arguments, function* ({ source: e, titles: t }, n, r, o) {
    let c = yield Ia(e, n), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (y, x, w) => v(null, null, function* () {
      var m, k;
      for (let [O, E] of Array.from(x.entries())) {
        let S = (m = x[O + 1]) != null ? m : w, F = (k = E.sha1) != null ? k : null;
        if (F !== null && F === S.sha1 && E.parentId === S.id && E.user !== y && (yield e.movesAround(E)).some((I) => I === null || Ze(I, t.root, u) !== y))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
    for (let [y, x] of Array.from(c)) {
      let w = n.get(y), m = x.filter(({ user: k }) => k === null);
      (yield d(r(y), x, w)) ? g.set(y, { doubt: "moved", believed: null }) : m.length > 0 && p.set(y, m);
    }
    let h = Array.from(p.values()).reduce((y, x) => y.concat(x.filter(({ text: w }) => w === null).map(({ id: w }) => w)), []), f = h.length === 0 ? null : yield e.revisions(h, "with-texts");
    return p.forEach((y, x) => {
      let w = n.get(x), m = y.reduce((k, { id: O, text: E }) => {
        var S, F;
        return k === null ? null : un(k, o((F = E != null ? E : (S = f == null ? void 0 : f.get(O)) == null ? void 0 : S.text) != null ? F : ""), o);
      }, w.text);
      m !== w.text && g.set(x, { doubt: "hidden", believed: m === null ? null : N(T({}, w), { text: m }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var sd = 5, ad = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function Ca(e, t, n) {
  return v(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map(), s = t.map((a) => ({ origin: a, there: a }));
    for (let a = 0; s.length > 0 && a < sd; a++) {
      let l = s.filter(({ there: { first: h } }) => h.text === null).map(({ there: { first: h } }) => h.id), i = l.length === 0 ? null : yield e.revisions(l, "with-texts"), c = /* @__PURE__ */ new Map();
      if (s.forEach(({ origin: h, there: { first: f } }) => {
        var x, w, m, k;
        let y = (k = ad.exec(((m = (w = f.text) != null ? w : (x = i == null ? void 0 : i.get(f.id)) == null ? void 0 : x.text) != null ? m : "").slice(0, 1e3))) == null ? void 0 : k[1];
        y !== void 0 && (c.set(h, y.replace(/_/g, " ").trim()), r.add(h));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield bn(e, Array.from(u.values()).map((h) => N(T({}, h), { pageId: 0 }))), g = new Map(d.map((h) => [h.page.title, h])), p = [];
      c.forEach((h, f) => {
        let y = g.get(h);
        y !== void 0 && wn(y, n(f)) ? o.set(f, y) : y !== void 0 && p.push({ origin: f, there: y });
      }), s = p;
    }
    return { redirects: r, moved: o };
  });
}

// src/wiki/exchange/read-person.ts
var id = ["decline", "withdraw"];
function $a(e, t, n, r) {
  var p, h, f;
  let o = t.slice().sort((y, x) => ne(y.title, x.title)), s = [], a = [], l = [], i = (y, x, w, m) => {
    st(x, e, w == null ? void 0 : w.timestamp).forEach(({ step: k }) => {
      var O;
      k !== null && m(k) && a.push({ step: k, title: y, savedAt: (O = w == null ? void 0 : w.timestamp) != null ? O : k.at });
    });
  }, c = (y) => y.filter(({ template: x }) => x === Ue).forEach((x) => l.push(x));
  for (let { title: y, own: x, optOuts: w, refused: m } of o) {
    let k = n((p = x == null ? void 0 : x.text) != null ? p : "");
    k.forEach((S) => s.push({ title: y, call: S })), i(y, k, x, () => !0), c(k), c(n((h = w == null ? void 0 : w.text) != null ? h : ""));
    let O = n((f = m == null ? void 0 : m.text) != null ? f : ""), E = O.length === 0 ? [] : a.map(({ step: S }) => JSON.stringify(S));
    i(y, O, m, (S) => id.includes(S.step) && !E.includes(JSON.stringify(S))), c(O);
  }
  let u = Us(a), d = s.filter(({ call: { template: y } }) => y === ue.offer || y === ue.seek);
  return { person: {
    user: e,
    pages: o,
    readings: _e(d.map(({ call: y }) => y), e, r).map((y, x) => N(T({}, y), { title: d[x].title })),
    steps: u.map(({ step: y }) => y),
    stepsBeyond: a.length - u.length,
    preferences: l
  }, placed: u };
}

// src/core/exchange/steps/doubted-times.ts
function Da(e) {
  let t = e.reduce((s, { savedAt: a }) => a > s ? a : s, "").slice(0, 10), n = /* @__PURE__ */ new Map();
  e.forEach((s) => {
    let a = `${s.step.seek}
${s.step.offer}`, l = n.get(a);
    l === void 0 ? n.set(a, [s]) : l.push(s);
  });
  let r = (s) => Gt(s, { date: t }).some(({ state: a }) => a === "accepted"), o = [];
  return n.forEach((s) => {
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
function _a(e, t, n) {
  return v(this, null, function* () {
    var o;
    let r = /* @__PURE__ */ new Map();
    for (let { step: s, title: a, savedAt: l } of Da(t)) {
      let i = JSON.stringify(s), u = (yield e.revisionsBySince(a, s.user, s.at)).find(({ text: g }) => st(n(g != null ? g : ""), s.user).some(({ step: p }) => JSON.stringify(p) === i)), d = (o = u == null ? void 0 : u.timestamp) != null ? o : l;
      d !== s.at && r.set(s, N(T({}, s), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function ld({ titles: e }, t, n) {
  var o;
  if (n.taxonomy !== void 0)
    return n;
  let { taxonomy: r } = Pt(Re((o = t == null ? void 0 : t.latest.text) != null ? o : "").value);
  return T({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, n);
}
function Ha(r, o) {
  return v(this, arguments, function* (e, t, n = {}) {
    var h, f;
    let { source: s, titles: a } = e, l = (f = (h = (yield s.siteInfo()).namespaces.get(2)) == null ? void 0 : h[0]) != null ? f : "User", i = (y) => Na(a.people(y), l, he(y)), c = new Map(yield s.readPages(
      t.reduce((y, x) => y.concat(i(x)), [a.skills()])
    )), u = c.get(a.skills());
    c.delete(a.skills());
    let d = Array.from(c.values()).map((y) => N(T({}, y), { pageId: 0 })), g = yield cd(e, d, ld(e, u, n)), p = /* @__PURE__ */ new Set();
    return g.people.forEach((y) => y.pages.filter(({ isMadeByOther: x }) => x).forEach(({ title: x }) => p.add(x))), N(T({}, g), { ownPages: new Map(t.map((y) => {
      var x;
      return [he(y), (x = i(y).find((w) => !p.has(w))) != null ? x : null];
    })) });
  });
}
function cd(o, s, a) {
  return v(this, arguments, function* ({ source: e, titles: t }, n, r) {
    var A, P;
    let l = yield En(e, zt), i = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let R of n) {
      let M = Ze(R.title, t.root, i);
      M !== null && c.set(R, M);
    }
    let u = yield bn(e, Array.from(c.keys())), d = ({ page: R }) => c.get(R), g = yield ur(e, u, d), p = (R) => wn(R, d(R)), { redirects: h, moved: f } = yield Ca(e, u.filter((R) => !p(R)), d), y = new Set(u.filter(p).map(({ page: R }) => R.title)), x = /* @__PURE__ */ new Map();
    f.forEach((R, M) => {
      y.has(R.page.title) || x.set(R, d(M));
    });
    let w = yield ur(
      e,
      Array.from(x.keys()),
      (R) => {
        var M;
        return (M = x.get(R)) != null ? M : null;
      }
    ), m = yield Fa(
      { source: e, titles: t },
      new Map(Array.from(g).filter(([R]) => p(R))),
      d,
      l
    ), k = (R) => {
      var oe, le, Ae, Ie, Fe;
      let { page: { title: M, latest: H } } = R, U = !p(R), j = (oe = g.get(R)) != null ? oe : null, z = m.get(R), X = U ? null : z === void 0 ? j : z.believed, V = f.get(R), G = X !== null && X.id === H.id ? [] : l((le = H.text) != null ? le : "");
      return {
        title: M,
        latest: H,
        own: X,
        isMadeByOther: U,
        doubt: (Ae = z == null ? void 0 : z.doubt) != null ? Ae : null,
        optOuts: U ? j : null,
        refused: z !== void 0 ? j : V === void 0 ? null : (Ie = w.get(V)) != null ? Ie : null,
        isStrangers: U && (G.length > 0 || h.has(R)),
        isChangedByOthers: !U && (X == null ? void 0 : X.id) !== H.id && !at(l((Fe = X == null ? void 0 : X.text) != null ? Fe : ""), G)
      };
    }, O = /* @__PURE__ */ new Map();
    for (let R of u) {
      let M = d(R);
      O.set(M, [...(A = O.get(M)) != null ? A : [], R]);
    }
    let E = /* @__PURE__ */ new Map(), S = [], F = [], L = [];
    for (let R of Array.from(O.keys()).sort(ne)) {
      let M;
      try {
        M = $a(R, ((P = O.get(R)) != null ? P : []).map(k), l, r);
      } catch (H) {
        S.push({ user: R, error: H });
        continue;
      }
      E.set(R, M.person), M.person.readings.forEach(({ record: H }) => {
        H !== null && F.push(H);
      }), M.placed.forEach((H) => L.push(H));
    }
    let I = yield _a(e, L, l), C = (R) => {
      var M;
      return (M = I.get(R)) != null ? M : R;
    };
    return I.size > 0 && E.forEach((R, M) => E.set(M, N(T({}, R), { steps: R.steps.map(C) }))), { people: E, unread: S, records: F, steps: L.map(({ step: R }) => C(R)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/save-fault-reason.ts
var Ua = {
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
}, ud = new Map(
  Object.keys(Ua).reduce(
    (e, t) => e.concat(Ua[t].map((n) => [n, t])),
    []
  )
), dd = [
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
function dr(e) {
  let t = e.map((n) => ud.get(n) || "other");
  return dd.find((n) => t.includes(n)) || "other";
}
function Wa(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Sn(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var Ba = 50;
function ut(e, t) {
  var a;
  if (e === "http" || e === "ok-but-empty") {
    let l = ((a = t == null ? void 0 : t.xhr) == null ? void 0 : a.status) || 0, i = Wa(l);
    return new se(i, i === "other" ? `HTTP ${l}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((l) => l.html || "").filter((l) => l !== "").join("<hr>"), o = n.map((l) => l.html ? Sn(l.html) : l.text || l.code), s = n.map((l) => {
    var i;
    return (i = l.data) == null ? void 0 : i.readonlyreason;
  }).find((l) => l);
  return s ? new se("read-only", s, { code: e }) : new se(
    dr(n.length ? n.map((l) => l.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function gd(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? Sn(t) : t,
    imageUrl: e.url || null
  };
}
function gr(e, t) {
  let n = e.edit;
  if (!n)
    throw new se("other", "");
  if (n.captcha)
    throw new se("captcha", "", { captcha: gd(n.captcha), code: "captcha" });
  if (n.result !== "Success") {
    let o = n.warning || "";
    throw new se(
      dr(n.code ? [n.code] : []),
      o === "" ? n.info || "" : Sn(o),
      o === "" ? {} : { html: o }
    );
  }
  let { oldrevid: r } = n;
  return T({
    revision: n.newrevid || t,
    changed: n.nochange !== !0
  }, r && t !== 0 && r !== t ? { mergedWith: r } : {});
}
function pd(e, t) {
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
function qa(e) {
  let { api: t, user: n, language: r } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, s = (d) => new Promise((g, p) => {
    d.then(g, (...h) => {
      p(ut(String(h[0]), h[1]));
    });
  }), a = (d, g) => v(null, null, function* () {
    let { query: p = {} } = yield s(t.get(T(N(T({}, o), { action: "query", titles: d.slice() }), g))), h = new Map((p.normalized || []).map(({ from: y, to: x }) => [y, x])), f = new Map((p.pages || []).map((y) => [y.title, y]));
    return new Map(d.reduce((y, x) => {
      let w = f.get(h.get(x) || x);
      return w ? y.concat([[x, w]]) : y;
    }, []));
  }), l = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, i = (d) => {
    let g = [];
    return d.forEach((p, h) => {
      let f = p.revisions && p.revisions[0];
      f && g.push([h, pd(p, f)]);
    }), g;
  }, c = (d) => v(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield s(
      t.get(N(T({}, o), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(g).map((h) => [h, g[h]]).filter(([, h]) => h !== "0").sort(([, h], [, f]) => p.indexOf(h) - p.indexOf(f));
  });
  return {
    readPages(d) {
      return v(this, null, function* () {
        let g = Array.from(new Set(d)), p = [];
        for (let f = 0; f < g.length; f += Ba)
          p.push(a(g.slice(f, f + Ba), l).then(i));
        let h = yield Promise.all(p);
        return new Map(h.reduce((f, y) => f.concat(y), []));
      });
    },
    readForEditing(d, g) {
      return v(this, null, function* () {
        let p = yield a(d, N(T({}, l), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), h = p.get(g), [f, ...y] = h && h.actions && h.actions[h.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(i(p)),
          refusal: f ? ut(f.code, { errors: [f].concat(y) }) : null
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
        return (yield Promise.all(d.map((y) => v(null, [y], function* ({ title: h, latest: f }) {
          var w, m;
          let x = f.parentId === 0 ? f : (m = (w = (yield a([h], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(h)) == null ? void 0 : w.revisions) == null ? void 0 : m.map(({ user: k, userid: O }) => ({ user: k, userId: O }))[0];
          return [h, x === void 0 || x.user !== g || x.userId === 0];
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
        let g = yield s(t.postWithToken("csrf", T(T(T(T(T(N(T({}, o), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })));
        return gr(g, d.baseRevision);
      });
    }
  };
}

// src/wiki/browser/person-words.ts
function Ga(e) {
  let t = null;
  return () => v(null, null, function* () {
    t = t != null ? t : En(e, zt).catch((r) => {
      throw t = null, r;
    });
    let n = yield t;
    return (r) => n(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function md(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let t = e.map(String);
    return t.some((n) => n.includes("|")) ? "" + t.join("") : t.join("|");
  }
  return String(e);
}
function ja(e) {
  let t = {};
  for (let [n, r] of Object.entries(e))
    r != null && r !== !1 && (t[n] = md(r));
  return t;
}

// src/wiki/browser/reading-api.ts
var fd = 6e3, yd = 6e4, hd = 5, xd = 3;
function kd(e) {
  var r;
  let t = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (t == null || t === "")
    return null;
  let n = /^\d+$/.test(t) ? Number(t) * 1e3 : Date.parse(t) - Date.now();
  return n >= 0 ? n : null;
}
function bd({ reason: e, details: t }) {
  return e === "rate-limited" || t.code === "maxlag" ? hd : e === "offline" ? xd : 1;
}
function za(e) {
  let { api: t, language: n, onWait: r, firstWait: o = 1e3 } = e, s = !1, a = null, l = Promise.resolve(), i = null, c = (p, h) => {
    let f = h ? (
      // Tells servers in several places that any of them may answer.
      t.post(p, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : t.get(p);
    return new Promise((y, x) => {
      f.then(y, (...w) => {
        var E;
        let [m, k, , O] = w;
        x({ fault: ut(String(m), k), retryAfter: kd((E = k == null ? void 0 : k.xhr) != null ? E : O) });
      });
    });
  }, u = (p) => new Promise((h) => {
    let f = setTimeout(h, p);
    a = () => {
      clearTimeout(f), h();
    };
  });
  function d(p, h) {
    return v(this, null, function* () {
      for (let f = 1; ; f++) {
        if (s)
          throw new se("other", "", { code: "cancelled" });
        try {
          return yield c(p, h);
        } catch (y) {
          let { fault: x, retryAfter: w } = y, m = Math.max(w != null ? w : 0, o * 2 ** (f - 1));
          if (s || f >= bd(x) || m > yd)
            throw x;
          r(m), yield u(m);
        }
      }
    });
  }
  function g(p, h) {
    let f = ja(T({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: n,
      errorsuselocal: !0
    }, p)), y = new URLSearchParams(f).toString().length > fd, x = l.then(() => d(f, h || y));
    return l = x.catch(() => {
    }), x;
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
var wd = 5e3;
function Va(e) {
  let { api: t, user: n, language: r, titles: o, rights: s } = e, { readPages: a, save: l, spokenLanguages: i } = qa(e), c = za({ api: t, language: r, rights: s, onWait: () => {
  } }), u = La(c);
  return {
    readPages: a,
    save: l,
    spokenLanguages: i,
    readPeople: (g) => Ha({ source: u, titles: o }, g),
    templateReader: Ga(u),
    peopleLinkingTo(g) {
      return v(this, null, function* () {
        var x, w;
        let { namespaces: p } = yield u.siteInfo(), h = /* @__PURE__ */ new Set(), f = 0, y = {};
        for (; y !== void 0 && f < wd; ) {
          let m = yield c.read(T({
            action: "query",
            list: "backlinks",
            bltitle: o.people(g),
            blfilterredir: "nonredirects",
            bllimit: "max"
          }, y)), k = (w = (x = m.query) == null ? void 0 : x.backlinks) != null ? w : [];
          f += k.length, k.forEach(({ title: O }) => {
            let E = Ze(O, o.root, p.get(2));
            E !== null && E !== g && h.add(E);
          }), y = m.continue;
        }
        return Array.from(h);
      });
    },
    accountStates(g) {
      return v(this, null, function* () {
        var h, f;
        let p = yield c.read({ action: "query", list: "users", ususers: g.slice(), usprop: "blockinfo" });
        return new Map(((f = (h = p.query) == null ? void 0 : h.users) != null ? f : []).map(
          ({ name: y, missing: x, invalid: w, blockid: m, blockpartial: k }) => [y, x || w ? "missing" : m !== void 0 && !k ? "blocked" : "active"]
        ));
      });
    },
    addSection: ({ title: g, heading: p, text: h }, f = {}) => new Promise((y, x) => {
      t.postWithToken("csrf", T(T({
        formatversion: 2,
        errorformat: "html",
        errorlang: r,
        errorsuselocal: !0,
        action: "edit",
        title: g,
        section: "new",
        sectiontitle: J(p),
        text: h,
        // Who has turned their talk page into a redirect wants to be written to where it leads.
        redirect: !0
      }, f.captcha ? { captchaid: f.captcha.id, captchaword: f.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })).then((m) => y(m), (...m) => {
        x(ut(String(m[0]), m[1]));
      });
    }).then((y) => gr(y, 0)),
    time() {
      return v(this, null, function* () {
        let { curtimestamp: g } = yield c.read({ action: "query", curtimestamp: !0 });
        return new Date(g != null ? g : "");
      });
    }
  };
}

// src/extension/account.ts
function Ka(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// src/extension/language-names.ts
function Ya(e) {
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
var Xa = { year: "numeric", month: "long", day: "numeric" }, Rw = N(T({}, Xa), { hour: "numeric", minute: "2-digit" }), Ja = N(T({}, Xa), { timeZone: "UTC" });
function Qa(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(Tt([t.toLowerCase()], "-ca-gregory"), e);
  return (r) => n.format(new Date(r));
}

// src/extension/meeting-context.ts
function Rn(e, t, n) {
  let r = wa(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = document.documentElement.lang || "en", s = Or(e);
  return {
    wiki: Va({
      api: new mw.Api(),
      user: t,
      language: r.language,
      titles: s,
      rights: () => mw.user.getRights()
    }),
    titles: s,
    messages: r,
    user: Ka(t),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (a, l) => mw.util.getUrl(a, l),
    formatDate: (a, l) => Qa(Ja, l != null ? l : o)(a),
    languageName: (a, l) => Ya(l != null ? l : o)(a),
    messagesIn: (a) => v(null, null, function* () {
      return a === r.language ? r : Ea(a, yield n(a), r);
    })
  };
}

// src/extension/load-texts.ts
var Za = (e) => v(null, null, function* () {
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
function ei(e = Za) {
  let t = !1, n = [], r = ({ show: s }) => {
    let a = mw.user.getName();
    a !== null && fn(new mw.Api()).then((l) => v(null, null, function* () {
      let i = Rn(l, a, e), c = yield ma(i);
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
    fn(new mw.Api()).then((c) => {
      pa(Rn(c, l, e), s, (u) => {
        i(), u !== null && ba({ direction: u, id: null, opener: a }).then(null, () => {
          mw.notify(mw.msg("localskills-start-failed"), { type: "error" });
        });
      }, ka());
    }, () => {
      mw.notify(mw.msg("localskills-start-meeting-failed"), { type: "error" }), i();
    });
  };
  mw.hook("localSkills.ask").add((s) => o(s, s.opener)), mw.hook("localSkills.myExchanges").add(({ opener: s }) => o(null, s)), mw.hook("localSkills.checkRoom").add(({ kind: s, key: a, show: l }) => {
    let i = mw.user.getName();
    i !== null && fn(new mw.Api()).then((c) => Fs(Rn(c, i, e), s, a)).then((c) => c && l(c), () => {
    });
  }), mw.hook("localSkills.countWaiting").add((s) => {
    n.push(s), r(s);
  });
}

// src/extension/meeting.ts
ei();
