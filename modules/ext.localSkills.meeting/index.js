// Built from src/extension/meeting.ts by `npm run build`. Change the source, not this file.
"use strict";
var al = Object.defineProperty, ll = Object.defineProperties;
var cl = Object.getOwnPropertyDescriptors;
var Jn = Object.getOwnPropertySymbols;
var Jr = Object.prototype.hasOwnProperty, Qr = Object.prototype.propertyIsEnumerable;
var cn = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), Qt = (e) => {
  throw TypeError(e);
};
var Yr = (e, n, t) => n in e ? al(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, T = (e, n) => {
  for (var t in n || (n = {}))
    Jr.call(n, t) && Yr(e, t, n[t]);
  if (Jn)
    for (var t of Jn(n))
      Qr.call(n, t) && Yr(e, t, n[t]);
  return e;
}, C = (e, n) => ll(e, cl(n));
var Qn = (e, n) => {
  var t = {};
  for (var r in e)
    Jr.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && Jn)
    for (var r of Jn(e))
      n.indexOf(r) < 0 && Qr.call(e, r) && (t[r] = e[r]);
  return t;
};
var ul = (e, n, t) => n.has(e) || Qt("Cannot " + t);
var Xr = (e, n, t) => n.has(e) ? Qt("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t);
var Qe = (e, n, t) => (ul(e, n, "access private method"), t);
var M = (e, n, t) => new Promise((r, o) => {
  var s = (l) => {
    try {
      a(t.next(l));
    } catch (c) {
      o(c);
    }
  }, i = (l) => {
    try {
      a(t.throw(l));
    } catch (c) {
      o(c);
    }
  }, a = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(s, i);
  a((t = t.apply(e, n)).next());
}), ke = function(e, n) {
  this[0] = e, this[1] = n;
}, Ie = (e, n, t) => {
  var r = (a, l, c, u) => {
    try {
      var d = t[a](l), g = (l = d.value) instanceof ke, p = d.done;
      Promise.resolve(g ? l[0] : l).then((h) => g ? r(a === "return" ? a : "next", l[1] ? { done: h.done, value: h.value } : h, c, u) : c({ value: h, done: p })).catch((h) => r("throw", h, c, u));
    } catch (h) {
      u(h);
    }
  }, o = (a, l, c, u) => i[a] = (d) => (l = new Promise((g, p, h) => (h = () => r(a, d, g, p), s ? s.then(h) : h())), u = () => s === c && (s = 0), s = c = l.then(u, u), l), s, i = {};
  return t = t.apply(e, n), i[cn("asyncIterator")] = () => i, o("next"), o("throw"), o("return"), i;
}, Ce = (e) => {
  var n = e[cn("asyncIterator")], t = !1, r, o = {};
  return n == null ? (n = e[cn("iterator")](), r = (s) => o[s] = (i) => n[s](i)) : (n = n.call(e), r = (s) => o[s] = (i) => {
    if (t) {
      if (t = !1, s === "throw") throw i;
      return i;
    }
    return t = !0, {
      done: !1,
      value: new ke(new Promise((a) => {
        var l = n[s](i);
        l instanceof Object || Qt("Object expected"), a(l);
      }), 1)
    };
  }), o[cn("iterator")] = () => o, r("next"), "throw" in n ? r("throw") : o.throw = (s) => {
    throw s;
  }, "return" in n && r("return"), o;
}, pe = (e, n, t) => (n = e[cn("asyncIterator")]) ? n.call(e) : (e = e[cn("iterator")](), n = {}, t = (r, o) => (o = e[r]) && (n[r] = (s) => new Promise((i, a, l) => (s = o.call(e, s), l = s.done, Promise.resolve(s.value).then((c) => i({ value: c, done: l }), a)))), t("next"), t("return"), n);

// src/ui/element.ts
function w(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((o) => r.setAttribute(o, n[o])), t.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function G(e, ...n) {
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
function ae(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Xe = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Zr(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!re(e))
    return null;
  let n = ae(e, "message");
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
var eo = 6, dl = /^(.+)-([0-5n])$/i, no = /^(.+)-(?:.|\d\d)$/;
function to(e) {
  var t;
  let n = (t = no.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && we(e) === null && Xe.test(n);
}
function we(e) {
  var o;
  let n = dl.exec(e), t = ((o = n == null ? void 0 : n[1]) != null ? o : e).toLowerCase();
  if (!Xe.test(t) || no.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? eo : Number(r) };
}
function ro(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === eo ? "N" : t}`;
}
function oo(e, n) {
  let t = (o) => o.map(we).filter((s) => s !== null && s.proficiency !== 0).map(({ code: s }) => un(s)), r = t(n);
  return t(e).some((o) => r.includes(o));
}
var gl = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function un(e) {
  var n, t;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (t = (n = gl.exec(e)) == null ? void 0 : n[1]) != null ? t : e;
}

// src/core/json/fault.ts
function Oe(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function Z(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}

// src/core/near-words.ts
function $n(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Xn(e, n, t) {
  let r = Array.from($n(e));
  if (r.length < 4 || r.length > 60)
    return null;
  let o = r.length < 8 ? 1 : 2, s = null;
  for (let i of n) {
    let a = pl(r, Array.from($n(t(i))), o);
    a !== null && (s = { found: i, slips: a }, o = a - 1);
  }
  return s;
}
function pl(e, n, t) {
  if (Math.abs(e.length - n.length) > t)
    return null;
  let r = [], o = Array.from({ length: n.length + 1 }, (i, a) => a);
  for (let i = 1; i <= e.length; i++) {
    let a = [i];
    for (let l = 1; l <= n.length; l++) {
      let c = e[i - 1] === n[l - 1], u = Math.min(o[l], a[l - 1]) + 1;
      u = Math.min(u, o[l - 1] + (c ? 0 : 1)), i > 1 && l > 1 && e[i - 1] === n[l - 2] && e[i - 2] === n[l - 1] && (u = Math.min(u, r[l - 2] + 1)), a.push(u);
    }
    r = o, o = a;
  }
  let s = o[n.length];
  return s <= t ? s : null;
}

// src/core/pages.ts
var Be = "LocalSkills", Zn = "MediaWiki:LocalSkills.json", ve = /^[a-z0-9-]{1,48}$/;
function io(e = Be) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, o] = ["", null], s = (l) => (l !== o && ([r, o] = [`${t(l)}/Answers/`, l]), r), i = `${n}/People/`, a = (l, c) => `${n}/${l}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: s,
    answer: (l, c) => s(l) + ao(c),
    blankAnswer: (l, c) => `${t(l)}/Blank${c === void 0 ? "" : `/${c}`}`,
    results: (l) => `${t(l)}/Results`,
    resultsIn: (l, c) => `${t(l)}/Results/${c}`,
    communityResults: (l, c) => `${t(l)}/Results/Community/${c}`,
    resultsData: (l) => `${t(l)}/Results/data.json`,
    resultsTable: (l) => `${t(l)}/Results/data.csv`,
    resultsPart: (l, c, u) => `${t(l)}/Results/${c}-${u}.${c === "table" ? "csv" : "json"}`,
    texts: (l) => `${t(l)}/Texts`,
    translations: (l, c) => `${t(l)}/Texts/${c}`,
    people: (l) => i + l.replace(/_/g, " "),
    exchange: () => `${n}/Exchange`,
    exchangeIn: (l) => `${n}/Exchange/${l}`,
    exchangeData: (l = 1) => a("Exchange", l),
    exchangeTable: (l) => `${n}/Exchange/${l}.tab.json`,
    capacityExchange: () => `${n}/CapacityExchange`,
    capacityExchangeIn: (l) => `${n}/CapacityExchange/${l}`,
    capacityExchangeData: () => a("CapacityExchange", 1),
    matches: () => `${n}/Matches`,
    matchesIn: (l, c = 1) => `${n}/Matches/${l}${c === 1 ? "" : `/${c}`}`,
    matchesData: (l = 1) => a("Matches", l),
    needs: () => `${n}/Needs`,
    needsIn: (l) => `${n}/Needs/${l}`,
    needsData: () => a("Needs", 1),
    personOf: (l) => so(i, l),
    surveyIdOf: (l) => {
      let c = `${n}/Survey/`, u = l.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return ve.test(d) ? d : null;
    },
    answererOf: (l, c) => so(s(l), c)
  };
}
function ao(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function so(e, n) {
  let t = ao(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/localized-text.ts
function lo(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), s = n.languageChain.find((c) => r.includes(c) || o && c === t), i = s !== void 0 && r.includes(s) ? s : o ? "default" : r.sort()[0], a = i === void 0 ? "" : e.texts[i], l = i === void 0 || i === "default" ? t : i;
  return { text: a, language: l, direction: l === null ? "auto" : Xt(l) };
}
var ml = [
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
function Xt(e) {
  return ml.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/provisional-skill.ts
var fl = /^x(n|[0-9a-z]{6})--(.+)$/;
var [Fe, et, co, yl, hl, xl, kl] = [36, 1, 26, 38, 700, 128, 72], uo = 1114111, bl = [
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
  [917504, uo]
];
function wl(e) {
  return bl.every(([n, t]) => e < n || e > t);
}
function El(e) {
  return e > 65280 && e < 65375;
}
function go(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function Rl(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function Sl(e, n, t) {
  let r = Math.floor(e / (t ? hl : 2));
  r += Math.floor(r / n);
  let o = 0;
  for (; r > (Fe - et) * co / 2; o += Fe)
    r = Math.floor(r / (Fe - et));
  return o + Math.floor((Fe - et + 1) * r / (r + yl));
}
function Tl(e, n) {
  return Math.min(co, Math.max(et, e - n));
}
function Ol(e) {
  let n = e.lastIndexOf("-"), t = go(e.slice(0, Math.max(0, n))), [r, o, s] = [xl, 0, kl], i = n + 1;
  for (; i < e.length; ) {
    let a = o;
    for (let l = Fe, c = 1; ; l += Fe) {
      let u = i < e.length ? e.charCodeAt(i++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : Fe;
      if (o += d * c, d >= Fe || o > 2147483647)
        return null;
      let g = Tl(l, s);
      if (d < g)
        break;
      c *= Fe - g;
    }
    if (s = Sl(o - a, t.length + 1, a === 0), r += Math.floor(o / (t.length + 1)), o %= t.length + 1, r > uo || !wl(r))
      return null;
    t.splice(o++, 0, r);
  }
  return t;
}
function dn(e) {
  var s;
  let [, n = "", t = ""] = (s = fl.exec(e)) != null ? s : [], r = n === "" ? go(e) : Ol(t);
  if (r === null)
    return e;
  let o = Rl(r.map((i) => El(i) ? i - 65248 : i)).replace(/-+/g, " ").trim();
  return o === "" ? e : n.length > 1 ? `${o}\u2026` : o;
}

// src/core/skills/skill-words.ts
function Zt({ label: e }) {
  return e.kind === "texts" ? po(e.texts) : [];
}
function er(e) {
  return po(e.aliases).reduce((n, t) => n.concat(t), []);
}
function po(e) {
  return Object.keys(e).map((n) => e[n]);
}
function mo(e, n) {
  let t = [];
  for (let o of n.skills.filter(({ isRetired: s }) => !s))
    [o.id, ...Zt(o), ...er(o)].sort(vl).forEach((s) => t.push({ skill: o.id, words: s }));
  let r = Xn(e, t, ({ words: o }) => o);
  return r === null ? null : r.slips === 0 ? { skill: r.found.skill, words: r.found.skill } : r.found;
}
function vl(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}

// src/core/skills/taxonomy.ts
var Ml = 100;
function Al(e, n = null) {
  let t = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var c;
    return (c = t.get(l)) != null ? c : null;
  }, o = (l, c, u = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([l]), g = [], p = r(l);
    for (; p !== null && g.length < u; ) {
      let h = c(p);
      p = h === null || d.has(h) ? null : r(h), p !== null && (d.add(p.id), g.push(p));
    }
    return g;
  }, s = (l) => {
    var c;
    return (c = o(l, (u) => u.replacedBy).pop()) != null ? c : r(l);
  }, i = /* @__PURE__ */ new Map();
  for (let l of e)
    if (!l.isRetired) {
      let c = l.parent !== null && t.has(l.parent) ? l.parent : null, u = i.get(c);
      u === void 0 ? i.set(c, [l]) : u.push(l);
    }
  let a = null;
  return {
    skills: e,
    locale: n,
    get: r,
    current: s,
    children: (l) => {
      var c;
      return (c = i.get(l)) != null ? c : [];
    },
    ancestors: (l) => o(l, (c) => c.parent, Ml),
    find: (l) => {
      var c, u;
      return a = a != null ? a : Nl(e, s), (u = (c = s(l.trim())) != null ? c : a.get($n(l))) != null ? u : null;
    }
  };
}
function nt(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = re(e) ? ae(e, "skills") : void 0;
  re(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((s, i) => {
    let a = Oe("$.skills", i), l = re(s) ? Pl(s) : null;
    if (l === null) {
      let c = re(s) ? ae(s, "id") : s;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [Z(c)] });
    } else t.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let o = re(e) ? ae(e, "locale") : null;
  return {
    taxonomy: Al(
      Array.from(t.values()),
      typeof o == "string" && Xe.test(o) ? o : null
    ),
    faults: n
  };
}
function Ze(e, n, t) {
  var o;
  let r = (o = n == null ? void 0 : n.get(e)) != null ? o : null;
  return r === null ? { text: dn(e), language: null, direction: "auto" } : lo(r.label, t, n == null ? void 0 : n.locale);
}
function Pl(e) {
  var s;
  let n = ae(e, "id");
  if (typeof n != "string" || !ve.test(n))
    return null;
  let t = (i) => {
    let a = ae(e, i);
    return typeof a == "string" && a !== "" ? a : null;
  }, r = ae(e, "capx"), o = t("replacedBy");
  return {
    id: n,
    label: (s = Zr(ae(e, "label"))) != null ? s : { kind: "texts", texts: { default: n } },
    aliases: Ll(ae(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((i) => typeof i == "number"),
    wikidata: t("wikidata"),
    isRetired: ae(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function Ll(e) {
  let n = {};
  if (re(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || Xe.test(t)) && Array.isArray(r) && (n[t] = r.filter((o) => typeof o == "string"));
    }
  return n;
}
function Nl(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o) => {
    let s = /* @__PURE__ */ new Map();
    for (let i of e) {
      let a = n(i.id);
      for (let l of o(i)) {
        let c = $n(l), u = s.get(c);
        s.set(c, u === void 0 || u === a ? a : null);
      }
    }
    s.forEach((i, a) => {
      t.has(a) || t.set(a, i);
    });
  };
  return r(Zt), r(er), t;
}

// src/core/exchange/reason-text.ts
function gn(e, n) {
  return n.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((t) => Cl(t, n)));
}
function Il(e, n) {
  return Ze(e, n.taxonomy, n.messages).text;
}
function Cl(e, n) {
  let { messages: t } = n;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return Il(e.skill, n);
  if ("language" in e)
    return n.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && t.has(r) ? t.text(r) : e.region;
  }
  return e.methods.map((r) => t.text(`localskills-template-method-${r}`)).reduce((r, o) => t.text("localskills-fault-list", r, o));
}

// src/core/wikitext/character-references.ts
var Fl = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", $l = Dl();
function Dl() {
  let e = Fl.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var _l = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function tt(e, n) {
  return e.includes("&") ? e.replace(_l, (t, r, o, s) => {
    var i;
    return r !== void 0 ? (i = $l.get(r)) != null ? i : t : n(o === void 0 ? parseInt(s, 16) : parseInt(o, 10), t);
  }) : e;
}

// src/core/wikitext/text-memo.ts
function fo(e) {
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
var yo = [
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
], Hl = 255, Ul = /[\u200e\u200f\u202a-\u202e]+/g, Bl = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, Wl = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Gl = /(?:^|\/)\.\.?(?:\/|$)/, ql = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, jl = /[\u01c4-\u01cc\u01f1-\u01f3]/, zl = /[\u10d0-\u10ff]/;
function Vl(e) {
  if (jl.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (zl.test(e))
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
function ho(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return Vl(n) + e.slice(n.length);
}
function tr(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function nr(e) {
  return e.replace(Ul, "").replace(Bl, " ").replace(/^ | $/g, "");
}
function Kl(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Yl(e) {
  let n = tt(
    e,
    (t) => Kl(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function xo(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let s of t)
    for (let i of s)
      o.set(nr(i).toLowerCase(), s[0]);
  return (s) => {
    let i = nr(Yl(s));
    if (i.includes("\uFFFD") || ql.test(i))
      return null;
    let a = n;
    i.charAt(0) === ":" && (a = "", i = i.slice(1).replace(/^ /, ""));
    let l = i.indexOf(":", 1);
    if (l !== -1) {
      let u = o.get(i.slice(0, l).replace(/ $/, "").toLowerCase());
      u !== void 0 && (a = u, i = i.slice(l + 1).replace(/^ /, ""));
    }
    let c = i.indexOf("#");
    return c !== -1 && (i = i.slice(0, c).replace(/ $/, "")), i === "" || i.charAt(0) === ":" || Wl.test(i) || Gl.test(i) || tr(i) > Hl ? null : (a === "" ? "" : `${a}:`) + (r ? ho(i) : i);
  };
}
var Jl = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Ql = fo((e) => ho(nr(e.normalize("NFC"))));
function Me(e) {
  return Jl.test(e) ? e : Ql(e);
}

// src/core/exchange/steps/exchange-step.ts
var rt = ["decline", "withdraw"], Dn = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], ko = ["learned", "partly", "not-met"], bo = 500;
function V(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function pn(e) {
  let n = e.lastIndexOf("/"), t = Me(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !ve.test(r) ? null : `${t}/${r}`;
}
function oe(e) {
  return [V(e.seek), V(e.offer)];
}

// src/core/exchange/steps/message-language.ts
var Xl = 3, Zl = 2;
function mn(e, n, t) {
  let r = wo(e), o = wo(n), s = Array.from(o.keys());
  return t.map((i, a) => {
    var g, p;
    let l = un(i), [c, u] = [(g = o.get(l)) != null ? g : 0, (p = r.get(l)) != null ? p : 0], d = Math.min(c, u);
    return {
      code: i,
      index: a,
      known: c,
      shared: d < Zl ? 0 : d,
      listed: s.indexOf(l),
      written: o.has(l) ? 0 : u
    };
  }).sort((i, a) => a.shared - i.shared || a.known - i.known || a.written - i.written || i.listed - a.listed || i.index - a.index).map(({ code: i }) => i);
}
function wo(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e) {
    let s = we(o);
    if (s !== null) {
      let i = un(s.code);
      n.set(i, Math.max((t = n.get(i)) != null ? t : 0, (r = s.proficiency) != null ? r : Xl));
    }
  }
  return n;
}

// src/ui/notice.ts
function j(e, ...n) {
  let t = w("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function z(...e) {
  return w("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function W(e, n, t) {
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
function $e(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/analysis/sorted.ts
function se(e, n) {
  return e < n ? -1 : +(e > n);
}

// src/core/survey/dates.ts
function Ae(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, o] = [Number(n[1]), Number(n[2]), Number(n[3])], i = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return i !== void 0 && o >= 1 && o <= i;
}

// src/core/exchange/exchange-record.ts
var me = { offer: "Offer a skill", seek: "Seek a skill" }, fn = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Eo = ["open", "paused", "matched", "closed"], rr = 5, Ro = 100, So = 100, ot = 20;
function ie(e) {
  return `${e.user}/${e.id}`;
}
function We(e, n) {
  if (!Ae(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function yn(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/wikitext/encode.ts
var ec = '"&:<=>[]{|}', nc = "!'_~", To = 32, tc = sr(ec), rc = sr(nc), oc = sr("#*+-;");
function sr(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function sc(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var ic = 65343, ac = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function lc(e, n, t) {
  let r = n === 0, o = n === e.length - 1;
  if (t >= 128)
    return sc(t) || t === ic;
  if (t < 32 || t === 127 || tc[t] === 1 || r && oc[t] === 1)
    return !0;
  if (rc[t] === 1)
    return r || o || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case To:
      return r || o || e.charCodeAt(n - 1) === To;
    case 73:
    case 80:
    case 82:
      return ac.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var cc = [
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
], or = "\u0345";
function Oo(e) {
  let n = e.codePointAt(0);
  return e === or || cc.some(([t, r]) => n >= t && n <= r) || (or + e).normalize("NFD") !== or + e.normalize("NFD");
}
var vo = 768, uc = 32, dc = /[\u0300-\uffff]{1000}/;
function gc(e) {
  return !dc.test(e) && e.normalize("NFC") === e;
}
function pc() {
  let e = "";
  return (n, t, r) => {
    if (r || t < vo)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!Oo(n))
        return e = n, !1;
      if (e.length < uc && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function te(e) {
  let n = gc(e) ? null : pc(), t = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let s = e.codePointAt(o), i = o + (s > 65535 ? 2 : 1), a = lc(e, o, s);
    s >= vo && o === 0 && !a && (a = Oo(e.slice(0, i))), n !== null && (a = n(e.slice(o, i), s, a)), a && (t += `${e.slice(r, o)}&#${s};`, r = i), o = i;
  }
  return t + e.slice(r);
}
function Ge(e) {
  return tt(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/shown-text.ts
var mc = /<!--[\s\S]*?(?:-->|$)/g, fc = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, yc = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), hc = "\u2026";
function Pe(e) {
  if (!/[{<]/.test(e))
    return Ge(e);
  let n = e.replace(mc, "").replace(fc, (t, r) => (r != null ? r : "").replace(/[{}]/g, (o) => `&#${o.charCodeAt(0)};`));
  return Ge(xc(n));
}
function xc(e) {
  var s, i, a, l;
  let n = [], t = [], r = /[{}]/g, o = 0;
  for (; o < e.length; ) {
    let c = e.slice(o, o + 2);
    if (c === "{{")
      t.push(n.length), n.push(c), o += 2;
    else if (c === "}}" && t.length > 0) {
      let [, ...u] = n.splice(t.pop()), d = ((s = u[0]) == null ? void 0 : s.charAt(0)) === "{" && e.charAt(o + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      n.push((i = yc.get(g)) != null ? i : hc), o += d ? 3 : 2;
    } else {
      r.lastIndex = o + 1;
      let u = (l = (a = r.exec(e)) == null ? void 0 : a.index) != null ? l : e.length;
      n.push(e.slice(o, u)), o = u;
    }
  }
  return n.join("");
}

// src/core/wikitext/write.ts
var kc = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function qe(e, n) {
  Mo(e);
  let t = `{{${e}
`;
  for (let [r, o] of n)
    Mo(r), t += o.charAt(0) === "=" ? `|${r}=
${o}
` : `|${r}=${o}
`;
  return `${t}}}`;
}
function Mo(e) {
  if (kc.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var Ao = [
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
function hn() {
  return { starts: [], ends: [], lengths: [] };
}
function en(e, n, t) {
  var i;
  let { starts: r, ends: o, lengths: s } = e;
  s.push(((i = s[s.length - 1]) != null ? i : 0) + t - n), r.push(n), o.push(t);
}
function xn(e, n) {
  let { starts: t } = e, r = 0, o = t.length;
  for (; r < o; ) {
    let s = Math.floor((r + o) / 2);
    t[s] < n ? r = s + 1 : o = s;
  }
  return r;
}
function st(e, n) {
  let { starts: t, ends: r } = e, o = [], s = 0;
  for (let i = 0; i < t.length; i++)
    o.push(n.slice(s, t[i])), s = r[i];
  return o.push(n.slice(s)), o.join("");
}
function ir(e, n) {
  var t;
  return n - ((t = e.lengths[xn(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var kn = -1, ar = /[[{<]|\n(?==)|-(?={)/g, bc = /[[{<\]]|\n(?==)|-(?={)/g, wc = /[[{<\n]|-(?={)/g, Po = /[[{<}|]|\n(?==)|-(?={)/g, Lo = /[[{<}|=]|\n(?==)|-(?={)/g, lr = /[[\]{}<>|]/g, Ec = 10, No = 45, Rc = 60, Io = 61, Co = 91, Fo = 93, cr = 123, Sc = 124, Tc = 125, Oc = 6;
function $o(e, n) {
  let t = "", r = 0, o = null, s = [], i = [], a = null, l = ar, c = [], u = 0, d = [];
  function g(O, L, v) {
    let I = L;
    for (; I < r && I - L < v && t.charCodeAt(I) === O; )
      I++;
    return I - L;
  }
  function p() {
    return a !== null && u > a.partsStart && c[u - 1] === kn;
  }
  function h() {
    a === null ? l = ar : a.kind === "=" ? l = wc : a.kind === "[" ? l = bc : l = p() ? Lo : Po;
  }
  function x(O, L, v, I) {
    a = { kind: O, count: L, contentStart: v, afterHyphen: I, partsStart: u }, i.push(a), h();
  }
  function f() {
    i.pop(), a = i.length > 0 ? i[i.length - 1] : null, h();
  }
  function y(O) {
    let L = g(Io, O, Oc);
    return L > 1 || L === 1 && !p() ? (x("=", L, O + L, !1), O + L) : O;
  }
  function b(O, L) {
    let v = g(cr, O, r);
    return v > 1 && x("{", v, O + v, L), O + v;
  }
  function m(O, L) {
    let v = g(Tc, L, Math.min(O.count, 3));
    if (v < 2)
      return L + 1;
    let I = O.contentStart - v, N = L + v, D = v === 3 ? R(O, L) : null;
    for (v === 2 && E(O, L); d.length > 0 && d[d.length - 1].from >= I; )
      d.pop();
    return D !== null && d.push({ from: I, to: N, text: D }), k(O, I, v), N;
  }
  function k(O, L, v) {
    let I = O.count - v;
    u = O.partsStart, i.pop(), a = i.length > 0 ? i[i.length - 1] : null, I > 1 ? x(O.kind, I, L, O.afterHyphen) : I === 1 && O.kind === "{" && O.afterHyphen ? x("-", 2, L, !1) : h();
  }
  function E(O, L) {
    let v = u > O.partsStart, I = v ? c[O.partsStart] - 1 : L, N = S(O.contentStart, I), D = e(N.isWhole ? N.text : `${N.text}<`, v);
    if (D !== null) {
      let q = c.slice(O.partsStart, u);
      s.push({ template: D, start: O.contentStart - 2, end: L + 2, parts: q });
    }
  }
  function R(O, L) {
    if (u === O.partsStart)
      return null;
    let v = c[O.partsStart], I = u > O.partsStart + 2 ? c[O.partsStart + 2] - 1 : L;
    return S(v, I);
  }
  function S(O, L) {
    var q;
    let v = d.length;
    for (; v > 0 && d[v - 1].from >= O; )
      v--;
    let I = o === null ? 0 : xn(o, O), N = "", D = O;
    for (; ; ) {
      let F = d[v], U = Math.min(L, F ? F.from : L, (q = o == null ? void 0 : o.starts[I]) != null ? q : L);
      lr.lastIndex = D;
      let B = lr.test(t) ? Math.min(lr.lastIndex - 1, U) : U;
      if (N += t.slice(D, B), B < U || U === L)
        return { text: N, isWhole: B === L };
      if (F && U === F.from) {
        if (N += F.text.text, !F.text.isWhole)
          return { text: N, isWhole: !1 };
        D = F.to, v++;
      } else o !== null && (D = o.ends[I]);
      I = o === null ? 0 : xn(o, D);
    }
  }
  function P(O) {
    o === null && (o = hn(), n.begin(t, o));
    let L = n.skip(O);
    return n.atLineStart ? (n.atLineStart = !1, y(L)) : L;
  }
  function A(O, L) {
    switch (O) {
      case Ec:
        return a !== null && a.kind === "=" && f(), y(L + 1);
      case Rc:
        return P(L);
      case No:
        return t.charCodeAt(L + 2) === cr ? b(L + 1, !0) : (x("-", 2, L + 2, !1), L + 2);
      case cr:
        return b(L, !1);
      case Co: {
        let v = g(Co, L, r);
        return v > 1 && x("[", v, L + v, !1), L + v;
      }
      default:
        return _(a, O, L);
    }
  }
  function _(O, L, v) {
    if (O.kind === "{")
      return m(O, v);
    let I = L === Fo ? Fo : No;
    return t.charCodeAt(v + 1) !== I ? v + 1 : (k(O, O.contentStart - 2, 2), v + 2);
  }
  function H() {
    let O = y(0);
    for (; ; ) {
      if (l.lastIndex = O, !l.test(t))
        return;
      O = l.lastIndex;
      let L = t.charCodeAt(O - 1);
      L === Sc ? (c[u] = O, c[u + 1] = kn, u += 2, l = Lo) : L === Io ? (c[u - 1] = O - 1, l = Po) : O = A(L, O - 1);
    }
  }
  return (O) => (t = O, r = O.length, o = null, s = [], i.length = 0, a = null, l = ar, c = [], u = 0, d = [], H(), t = "", n.end(), { calls: s, removed: o });
}

// src/core/wikitext/detached-text.ts
function Do(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function _o(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function it(e, n, t) {
  let r = n;
  for (; r < t && _o(e.charCodeAt(r)); )
    r++;
  return r;
}
function at(e, n, t) {
  let r = t;
  for (; r > n && _o(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function De(e, n, t) {
  let r = it(e, n, t);
  return e.slice(r, at(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var ur = 3, Ee, Ho, gr, lt, dr = class {
  constructor(n, t, r) {
    Xr(this, Ee);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / ur;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let o = 0; o < r.length; o += ur)
        if (r[o] === t)
          return Qe(this, Ee, gr).call(this, o);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += ur)
      n(Qe(this, Ee, gr).call(this, t), Qe(this, Ee, Ho).call(this, t), this);
  }
  entries() {
    return Qe(this, Ee, lt).call(this).entries();
  }
  keys() {
    return Qe(this, Ee, lt).call(this).keys();
  }
  values() {
    return Qe(this, Ee, lt).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
Ee = new WeakSet(), Ho = function(n) {
  return this.met.names[this.parts[n]];
}, gr = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, lt = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [vc, Mc] = [500, 4], Ac = 61;
function Uo() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], o = 0, s = [], i = 0;
  function a(c, u) {
    for (let d = o; d < o + Mc && d < r.length; d++) {
      let g = r[d], p = e[g];
      if (c.charCodeAt(u + p.length) === Ac && c.startsWith(p, u))
        return o = d + 1, g;
    }
    return -1;
  }
  function l(c) {
    let u = n.get(c);
    if (u !== void 0)
      return o = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= vc)
      return -1;
    let d = Do(c), g = e.push(d) - 1;
    return n.set(d, g), s.push(-1), r.splice(o, 0, g), o++, g;
  }
  return (c, u, d) => {
    let g = [];
    o = 0, i++;
    for (let p = u + 1; p <= d; ) {
      let h = c.indexOf("|", p), x = h === -1 ? d : h, f = a(c, p), y = f === -1 ? 0 : p + e[f].length;
      if (f === -1 || y >= x) {
        if (y = c.indexOf("=", p), y === -1 || y >= x)
          return null;
        f = l(c.slice(it(c, p, y), at(c, p, y)));
      }
      if (f === -1 || s[f] === i)
        return null;
      s[f] = i;
      let b = it(c, y + 1, x);
      g.push(f, b, at(c, b, x)), p = x + 1;
    }
    return new dr(c, t, g);
  };
}

// src/core/wikitext/plain-call.ts
var Pc = ["[", "]", "{", "<", `
=`], [ct, Bo] = ["{{", "}}"], Lc = "}", Nc = /^\s*$/;
function Wo(e) {
  let n = Uo();
  return (t) => {
    var l;
    let r = t.startsWith(ct) ? t.indexOf(Lc, ct.length) : -1, o = r + Bo.length;
    if (r === -1 || !t.startsWith(Bo, r) || t.length > o && !Nc.test(t.slice(o)) || Pc.some((c) => t.includes(c, ct.length)))
      return null;
    let s = t.indexOf("|");
    s = s === -1 || s > r ? r : s;
    let i = e(t.slice(ct.length, s), s < r);
    if (i === null)
      return [];
    let a = (l = n(t, s, r)) != null ? l : Ic(t, s, r);
    return [{ template: i, parameters: a, start: 0, end: o }];
  };
}
function Ic(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0, s = n;
  for (let i = n + 1; i <= t; ) {
    let a = e.indexOf("|", i), l = a === -1 ? t : a;
    s = s === -1 || s >= i ? s : e.indexOf("=", i), s === -1 || s >= l ? r.set(String(++o), e.slice(i, l)) : r.set(De(e, i, s), De(e, s + 1, l)), i = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var Cc = 60, Go = 62, Vo = 47, qo = 10;
function jo(e) {
  return e === 32 || e === 9;
}
function zo(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === Go || t === Vo && e.charCodeAt(n + 1) === Go;
}
function Ko(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function Fc(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, o) => {
    let s = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: o, closing: new RegExp(`</${s}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(Ko(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function Yo(e) {
  let n = Fc(e), t = Math.max(...Array.from(n.keys(), (x) => x.length)), r = "", o = hn(), s = !1, i = /* @__PURE__ */ new Set(), a = { begin: l, end: c, skip: u, atLineStart: !1 };
  function l(x, f) {
    r = x, o = f, s = !1, i.clear(), a.atLineStart = !1;
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
    for (; y > 0 && jo(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === qo) {
      let b = g(f + 3);
      if (r.charCodeAt(b) === qo)
        return en(o, y, b + 1), a.atLineStart = !0, b + 1;
    }
    return en(o, x, f + 3), f + 3;
  }
  function g(x) {
    for (; ; ) {
      for (; jo(r.charCodeAt(x)); )
        x++;
      let f = r.startsWith("<!--", x) ? r.indexOf("-->", x + 4) : -1;
      if (f === -1)
        return x;
      x = f + 3;
    }
  }
  function p(x) {
    let f = x + 1, y = f;
    for (; y - f <= t && y < r.length && !zo(r, y) && r.charCodeAt(y) !== Cc; )
      y++;
    let b = r.slice(f, y), m = Ko(b), k = n.get(m);
    if (k === void 0 || s || !zo(r, y))
      return f;
    let E = r.indexOf(">", y);
    if (E === -1)
      return s = !0, f;
    let R = E + 1;
    if (k.kind !== "ignored" && r.charCodeAt(E - 1) !== Vo) {
      let S = i.has(m) ? -1 : h(k, R);
      if (S !== -1)
        R = S;
      else if (b === "includeonly")
        R = r.length;
      else
        return i.add(m), R;
    }
    return k.kind !== "extension" && en(o, x, R), R;
  }
  function h({ closing: x }, f) {
    x.lastIndex = f;
    let y = x.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function _n(e) {
  return e.split(" ");
}
var Jo = _n(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), $c = new Set(Jo.concat(_n(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Dc = new Set(_n("articlepath pageid server servername scriptpath stylepath")), _c = new Set(Jo.concat(_n(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Hc = new Set(_n(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Qo(e) {
  return $c.has(e) || Dc.has(e.toLowerCase());
}
function Xo(e) {
  return _c.has(e) || Hc.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var Uc = /^subst:/iu, Bc = /^safesubst:/iu, Zo = /^msgnw:/iu, Wc = /^msg:/iu, Gc = /^raw:/iu, qc = 1e3, jc = 200;
function es(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: s = !0 } = e, i = xo({
    defaultNamespace: "Template",
    namespaces: yo.concat(o, [["Template", ...r]]),
    capitalLinks: s
  }), a = /* @__PURE__ */ new Map(), l = (d, g) => {
    let p = i(d);
    if (p === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    a.set(p, g);
  };
  for (let d of Object.keys(t)) {
    let g = t[d];
    if (!n.includes(g))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${g}\u201D, which is none of the templates to look for.`);
    l(d, g);
  }
  n.forEach((d) => l(d, d));
  let c = (d, g) => {
    var f;
    let p = De(d, 0, d.length);
    if (Uc.test(p) || (p = p.replace(Bc, ""), p = De(p, 0, p.length), !g && Qo(p)))
      return null;
    p = (Zo.test(p) ? p.replace(Zo, "") : p.replace(Wc, "")).replace(Gc, "");
    let h = p.indexOf(":");
    if (h !== -1 && Xo(p.slice(0, h)))
      return null;
    let x = i(p);
    return x === null ? null : (f = a.get(x)) != null ? f : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > jc)
      return c(d, g);
    let p = g ? u.with : u.without, h = p.get(d);
    return h === void 0 && (p.size === qc && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = c(d, g), p.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function pr(e) {
  var o;
  let n = es(e), t = Wo(n), r = $o(n, Yo((o = e.extensionTags) != null ? o : Ao));
  return (s) => {
    let i = t(s);
    if (i !== null)
      return i;
    let { calls: a, removed: l } = r(s), c = null;
    return a.sort((u, d) => u.start - d.start).map((u) => {
      var x;
      let { template: d, start: g, end: p } = u;
      if (l === null || ((x = l.starts[xn(l, g)]) != null ? x : p) >= p)
        return { template: d, parameters: ns(s, u.parts, p), start: g, end: p };
      c = c != null ? c : st(l, s);
      let h = u.parts.map((f) => f === kn ? kn : ir(l, f));
      return { template: d, parameters: ns(c, h, ir(l, p)), start: g, end: p };
    });
  };
}
function ns(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let s = 0; s < n.length; s += 2) {
    let i = n[s], a = n[s + 1], l = s + 2 < n.length ? n[s + 2] - 1 : t - 2;
    a === kn ? r.set(String(++o), e.slice(i, l)) : r.set(De(e, i, a), De(e, a + 1, l));
  }
  return r;
}

// src/core/exchange/private-phone.ts
var zc = [
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
], Vc = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, Kc = /[\d+]$/, Yc = /(?:[\w\-/=#&]|\d[.,:])$/, Jc = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function ts(e) {
  let n = e.replace(/\D+$/, ""), t = n.replace(/\D/g, "").length, r = e.indexOf("/");
  return t > 15 && r !== -1 ? ts(e.slice(0, r)) : t < 8 || t > 15 ? 0 : n.length;
}
function rs(e) {
  var o;
  let n = zc.reduce((s, i) => s.replace(
    i,
    (a, l) => l + "x".repeat(a.length - l.length)
  ), e), t = Jc.exec(n);
  if (t !== null)
    return { kind: "phone", from: t.index + t[1].length, to: t.index + t[0].length };
  let r = 0;
  for (; r < n.length; ) {
    let [s] = (o = Vc.exec(n.slice(r))) != null ? o : [""], i = n.slice(Math.max(0, r - 2), r), a = s !== "" && !(s.startsWith("+") ? Kc : Yc).test(i), l = a ? ts(s) : 0;
    if (l > 0)
      return { kind: "phone", from: r, to: r + l };
    r += a ? s.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var Qc = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), Xc = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, Zc = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, eu = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, nu = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, tu = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, ru = [1632, 1776, 2406, 2534], ou = [
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
function su(e) {
  var r, o;
  let n = e.charCodeAt(0), t = ru.find((s) => n >= s && n <= s + 9);
  return t !== void 0 ? String(n - t) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (o = (r = ou.find(([s, i]) => n >= s && n <= i)) == null ? void 0 : r[2]) != null ? o : e;
}
var iu = 5e3;
function au(e) {
  return e.replace(/[\u0080-\uffff]/g, su).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function ut(e, n, t) {
  var o;
  let r = n.exec(t);
  return r === null ? null : { kind: e, from: r.index + ((o = r[1]) != null ? o : "").length, to: r.index + r[0].length };
}
function os(e, n = 0) {
  var c;
  let t = nu.exec(e.slice(n));
  if (t === null)
    return null;
  let r = n + t.index, o = r + t[0].length, [s, i, a] = (c = tu.exec(e.slice(o))) != null ? c : [""];
  return (i !== void 0 ? /[a-z_]/.test(i) && i.length > 1 : a !== void 0 && a.length >= 5 && /[\d_]/.test(a) && (/[a-z_]/.test(a) || /^\d{6,}$/.test(a))) ? { kind: "messenger", from: r, to: o + s.length } : os(e, o);
}
function ss(e) {
  var t, r, o, s, i;
  let n = au(e.slice(0, iu));
  return (i = (s = (o = (r = (t = ut("email", Qc, n)) != null ? t : ut("email", Xc, n)) != null ? r : ut("messenger", eu, n)) != null ? o : os(n)) != null ? s : ut("messenger", Zc, n)) != null ? i : rs(n);
}
function Hn(e) {
  let n = ss(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}
function mr(e) {
  let n = ss(e);
  return n === null ? e : mr(`${e.slice(0, n.from)}\u2026${e.slice(n.to)}`);
}

// src/core/exchange/record-fault.ts
function nn(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}
function dt(e, n, t) {
  let r = Hn(e === "skill" ? dn(n) : n);
  return r === null ? null : nn(e, `contact-${r.kind}`, e, `Special:EmailUser/${t}`);
}
function bn(e, n) {
  let t = Xn(e, n, (o) => o), r = n.join(", ");
  return t === null ? nn(e, "unknown-parameter", Z(e), r) : nn(e, "near-parameter", Z(e), t.found, r);
}

// src/core/exchange/time-passed.ts
function fr(e, n) {
  return Math.max(0, Math.round((Date.parse(`${n}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function is(e, n) {
  let t = Math.floor(e / n), r = e - t * n;
  return t > 7 ? 0 : Math.floor(100 * (2 * n - r) / (2 * n * 2 ** t));
}
function as(e, n) {
  return Math.min(100, Math.floor(100 * e / n));
}
function Le(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10);
}

// src/core/exchange/timezone.ts
var lu = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [cu, uu] = [-720, 840];
function ls(e) {
  var o, s;
  let n = e === "" ? null : lu.exec(e);
  if (n === null)
    return null;
  let t = Number((o = n[2]) != null ? o : 0) * 60 + Number((s = n[3]) != null ? s : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= cu && r <= uu ? r : null;
}
function cs(e) {
  let n = Math.abs(e), t = [Math.floor(n / 60), n % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + t.join(":");
}
function gt(e, n) {
  let t = Math.abs(e - n) % 1440;
  return Math.min(t, 1440 - t);
}

// src/core/exchange/read-record-values.ts
var Un = [
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
], yr = ["capacity", "for"], hr = 182, du = 1e3;
function ds(e, n, t, r = {}) {
  var q;
  let o = [], s = (F) => {
    var U;
    return ((U = t.get(F)) != null ? U : "").trim() || null;
  }, i = (F, U, ...B) => (o.push(nn(F, U, ...B)), null), a = (F, U, B, ...K) => {
    var ce;
    let Q = s(F);
    return Q === null ? null : (ce = U(Q)) != null ? ce : i(F, B, Z(Q), ...K);
  }, l = (F, U, B) => {
    var Q;
    let K = ((Q = s(F)) != null ? Q : "").split(";").map((ce) => ce.trim()).filter((ce) => ce !== "");
    return Array.from(new Set(K)).map((ce) => {
      var Y;
      return (Y = U(ce)) != null ? Y : i(F, B(ce), Z(ce));
    }).filter((ce) => ce !== null);
  }, c = (F) => {
    var B;
    let U = dt(F, (B = s(F)) != null ? B : "", n);
    return o.push(...U === null ? [] : [U]), U !== null;
  }, u = (F) => (c(F), s(F)), d = (F, U) => c(F) ? null : a(F, (B) => Array.from(B).length <= U ? B : null, F, F, U), g = (F, U = "date", ...B) => {
    let K = s(F);
    return K === null || Ae(K) ? K : i(F, U, F, Z(K), ...B);
  }, p = c("skill") ? null : pu(s("skill"), i, r), h = a("level", (F) => us(F, 1, rr), "level", rr), x = l("methods", (F) => fn.includes(F) ? F : null, () => "method"), f = (F) => {
    let U = g(F);
    return U !== null && r.date !== void 0 && U > r.date && i(F, "day-to-come", F, U), U;
  }, y = fu(l(
    "languages",
    we,
    (F) => to(F) ? "proficiency" : "language"
  ).map(ro)), b = y.slice(0, ot);
  y.length > ot && i("languages", "many-languages", "languages", ot), (s("languages") === null || /^[\s;]*$/.test(s("languages"))) && i("languages", "no-language", "languages");
  let m = e === "offer", k = m ? a("capacity", (F) => us(F, 0, du), "capacity", "capacity") : null, E = {
    kind: e,
    user: n,
    id: a("id", (F) => ve.test(F) ? F : null, "id"),
    level: h,
    methods: fn.filter((F) => x.includes(F)),
    languages: b,
    capacity: k,
    region: d("region", So),
    timezone: a("timezone", ls, "timezone"),
    for: m ? u("for") : null,
    affiliate: d("affiliate", Ro),
    note: u("note")
  }, R = f("since"), S = f("confirmed"), P = s("expires") !== null && !Ae(s("expires")), A = P ? gu(S != null ? S : R, r.date) : null, _ = A === null ? g("expires", "end-paused") : (q = g("expires", "end", A)) != null ? q : A, H = s("status") === null ? "open" : a("status", mu, "status"), O = H != null ? H : "paused", L = H === null || P && A === null, v = L && O === "open" ? "paused" : O, I = g("until", v === "paused" ? "until" : "date"), N = C(T({}, E), {
    since: R,
    confirmed: S,
    expires: _,
    status: v,
    // No day opens again what nobody can read, or what would have no end then.
    until: L ? null : I
  }), D = Un.filter((F) => m || !yr.includes(F));
  return t.forEach((F, U) => {
    r.allowsOthers !== !0 && !D.includes(U) && F.trim() !== "" && o.push(bn(U, D));
  }), { values: p === null || b.length === 0 ? null : C(T({}, N), { skill: p }), faults: o };
}
function gu(e, n) {
  return e === null || n !== void 0 && e > n ? null : Le(e, hr);
}
function pu(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: o = `${Be}/Skills.json` } = t, s = ve.test(e), i = r === null || r.get(e) !== null ? null : r.find(e);
  if (i !== null)
    return i.id;
  if (!s || r !== null && r.get(e) === null) {
    let a = e.startsWith("xn--") ? dn(e) : e, l = r === null ? null : mo(a, r);
    l === null ? n("skill", s ? "unknown-skill" : "no-such-skill", Z(a), o) : n("skill", s ? "near-skill" : "near-skill-only", Z(a), o, l.words, l.skill);
  }
  return s ? e : null;
}
function mu(e) {
  var n;
  return (n = Eo.find((t) => t === e.toLowerCase())) != null ? n : null;
}
function fu(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e)
    n.set((r = (t = we(o)) == null ? void 0 : t.code) != null ? r : o, o);
  return Array.from(n.values());
}
function us(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var yu = 48;
function gs(e) {
  let n = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), r = ({ kind: s }, i) => `${s} ${i}`, o = e.map((s) => {
    let i = s.id !== null && !n.has(r(s, s.id));
    return i && n.add(r(s, s.id)), i;
  });
  return e.map((s, i) => {
    var c;
    if (o[i] === !0)
      return { record: C(T({}, s), { id: s.id }), faults: [] };
    let a = s.skill, l = (c = t.get(r(s, a))) != null ? c : 2;
    for (; n.has(r(s, a)); l++) {
      let u = `-${l}`;
      a = s.skill.slice(0, yu - u.length) + u;
    }
    return t.set(r(s, s.skill), l), n.add(r(s, a)), { record: C(T({}, s), { id: a }), faults: s.id === null ? [] : [nn("id", "id-taken", s.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function tn(e, n, t = {}) {
  let r = Me(n), o = e.map((i) => {
    let a = /* @__PURE__ */ new Map();
    return i.parameters.forEach((l, c) => a.set(c, Pe(l))), ds(hu(i), r, a, t);
  }), s = gs(
    o.map(({ values: i }) => i).filter((i) => i !== null)
  );
  return o.map(({ values: i, faults: a }, l) => {
    var u;
    let c = i === null ? void 0 : s.shift();
    return {
      call: e[l],
      record: (u = c == null ? void 0 : c.record) != null ? u : null,
      faults: c === void 0 ? a : [...a, ...c.faults]
    };
  });
}
function wn(e, n, t = ["User"]) {
  let r = `${n}/People/`, o = e.indexOf(":"), s = "";
  return e.startsWith(r) ? s = e.slice(r.length) : o !== -1 && t.includes(e.slice(0, o)) && (s = e.slice(o + 1).split("/")[0]), s.trim() === "" || s.includes("/") ? null : Me(s);
}
function hu({ template: e }) {
  return e === me.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function ps(e, n) {
  let t = 1;
  for (; n.includes(e.charAt(0) + t); )
    t++;
  return e.charAt(0) + t;
}
function xr(e) {
  let n = /* @__PURE__ */ new Map();
  return Un.filter((t) => e.kind === "offer" || !yr.includes(t)).forEach((t) => {
    let r = t === "lang" ? null : e[t], o = r === null ? "" : t === "timezone" ? cs(r) : Array.isArray(r) ? r.join(";") : String(r);
    o !== "" && n.set(t, o);
  }), n;
}
var xu = /[=|{}[\]<>&\n]|^$/, ku = /^[+-]\d\d:\d\d$/;
function bu(e) {
  return ku.test(e) ? e : te(e);
}
function ms(e, n, t = /* @__PURE__ */ new Map()) {
  let r = Array.from(n.keys()).filter((s) => !xu.test(s)), o = (s) => Un.includes(s) ? Un.indexOf(s) : 1 / 0;
  return r.sort((s, i) => o(s) - o(i) || r.indexOf(s) - r.indexOf(i)), qe(
    me[e],
    r.map((s) => {
      var i;
      return [s, (i = t.get(s)) != null ? i : bu(n.get(s))];
    })
  );
}
function wu(e) {
  return ms(e.kind, xr(e));
}
function Eu(e, { kind: n, id: t }, { readCalls: r, taxonomy: o }) {
  let s = tn(r(e), "", { taxonomy: o != null ? o : null }).find(({ record: i, call: a }) => {
    var l;
    return i === null ? a.template === me[n] && ((l = a.parameters.get("id")) != null ? l : "") === t : i.kind === n && i.id === t;
  });
  return s === void 0 ? null : s.call;
}
function fs(e, n, t) {
  var c;
  let { readCalls: r } = t, o = wu(n), s = r(e), i = s.filter(({ template: u }) => u === me[n.kind]).pop(), a = [e.replace(/\s+$/, "").length, 0];
  i !== void 0 && Ru(e, i) && a.unshift(i.end);
  let l = a.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${o}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = l.find((u) => r(u).length === s.length + 1)) != null ? c : l[0];
}
function ys(e, n, t, r) {
  var u;
  let { mends: o = !1 } = r, s = Eu(e, n, r);
  if (s === null)
    return null;
  let i = xr(t), [a] = tn([s], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), l = a != null && a.record ? xr(a.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return s.parameters.forEach((d, g) => {
    let p = i.get(g) === l.get(g) && n.kind === t.kind;
    (g === "lang" || !o && p) && d.trim() !== "" && i.set(g, Ge(d).trim()), p && i.has(g) && Pe(d) !== Ge(d) && c.set(g, d.trim());
  }), e.slice(0, s.start) + ms(t.kind, i, c) + e.slice(s.end);
}
function Ru(e, { start: n, end: t }) {
  return (n === 0 || e.charAt(n - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(t));
}

// src/core/exchange/exchange-request.ts
var Su = ["accepted", "done"];
function hs(e) {
  return new Set(e.filter(({ state: n }) => Su.includes(n)).map(({ seek: n }) => n));
}

// src/core/exchange/method-sets.ts
function ks(e) {
  return e.reduce((n, t) => n | 1 << fn.indexOf(t), 0);
}
function bs(e, n) {
  return fn.filter((t, r) => (e & n & 1 << r) !== 0);
}
function ws(e, n) {
  return Math.floor(100 * xs(e & n) / xs(e | n));
}
function xs(e) {
  let n = 0;
  for (let t = e; t !== 0; t >>= 1)
    n += t & 1;
  return n;
}

// src/core/exchange/participants.ts
var Tu = 3;
function Ss(e, n) {
  var b, m, k, E, R, S, P;
  let { records: t, requests: r = [], blocked: o = /* @__PURE__ */ new Set(), date: s, taxonomy: i = null } = e, a = t.slice().sort((A, _) => se(ie(A), ie(_))), l = Rs(a.map(({ user: A }) => A)), c = /* @__PURE__ */ new Set();
  a.forEach((A) => Es(A).forEach(([_]) => c.add(_)));
  let u = Array.from(c).sort(se), d = Rs(u), g = r.filter(({ state: A }) => A === "accepted"), p = Ou(g, ({ offer: A }) => A), h = hs(r), x = [], f = /* @__PURE__ */ new Map(), y = { offer: [], seek: [] };
  for (let A of a) {
    let _ = ie(A), H = o.has(A.user) ? "blocked" : (b = We(A, s)) != null ? b : A.kind === "seek" && h.has(_) ? "matched" : null, O = yn(A.skill, i);
    if (H !== null) {
      x.push({ kind: A.kind, record: _, reason: H }), A.kind === "offer" && f.set(O, ((m = f.get(O)) != null ? m : 0) + 1);
      continue;
    }
    let L = Es(A).map(([q, F]) => [d.get(q), F]).sort(([q], [F]) => q - F), v = A.kind === "seek" ? 1 : (k = A.capacity) != null ? k : n.usualCapacity, N = A.confirmed !== null && A.confirmed <= s ? fr(A.confirmed, s) : null, D = fr((R = (E = A.since) != null ? E : A.confirmed) != null ? R : s, s);
    y[A.kind].push({
      index: y[A.kind].length,
      record: A,
      key: _,
      account: l.get(A.user),
      skill: O,
      level: (S = A.level) != null ? S : 0,
      methods: ks(A.methods),
      languages: L.map(([q]) => q),
      proficiencies: L.map(([, q]) => q),
      region: A.region === null ? null : A.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: N,
      freshness: N === null ? 0 : is(N, n.freshnessHalfLife),
      waitedDays: D,
      waiting: as(D, n.fullWaiting),
      capacity: v,
      room: A.kind === "seek" ? 1 : Math.max(0, v - ((P = p.get(_)) != null ? P : 0))
    });
  }
  return {
    seeks: y.seek,
    offers: y.offer,
    languages: u,
    absentOffers: f,
    absences: x.sort(
      (A, _) => se(A.kind, _.kind) || se(A.record, _.record)
    ),
    between: vu(r, a, l, i)
  };
}
function Es(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e.languages) {
    let s = we(o);
    if (s !== null) {
      let i = un(s.code);
      n.set(i, Math.max((t = n.get(i)) != null ? t : 0, (r = s.proficiency) != null ? r : Tu));
    }
  }
  return Array.from(n);
}
function Rs(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    n.has(t) || n.set(t, n.size);
  }), n;
}
function Ou(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var o;
    return t.set(n(r), ((o = t.get(n(r))) != null ? o : 0) + 1);
  }), t;
}
var kr = ["declined", "done", "accepted", "asked"];
function vu(e, n, t, r) {
  var l;
  let o = new Map(n.map((c) => [`${c.kind} ${ie(c)}`, c.skill])), s = (c) => t.get(c.slice(0, c.lastIndexOf("/"))), i = /* @__PURE__ */ new Map(), a = (c, u) => c * t.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: p = [] } of e) {
    let [h, x] = [s(c), s(u)], f = [o.get(`offer ${u}`), g, o.get(`seek ${c}`)].filter((m) => m !== void 0);
    if (h === void 0 || x === void 0 || !kr.includes(d))
      continue;
    let y = a(h, x), b = (l = i.get(y)) != null ? l : /* @__PURE__ */ new Map();
    (d === "declined" ? f.concat(p) : f.slice(0, 1)).forEach((m) => {
      let k = yn(m, r), E = b.get(k);
      (E === void 0 || kr.indexOf(d) < kr.indexOf(E)) && b.set(k, d);
    }), i.set(y, b);
  }
  return (c, u, d) => {
    var g, p;
    return i.size === 0 ? null : (p = (g = i.get(a(c, u))) == null ? void 0 : g.get(d)) != null ? p : null;
  };
}

// src/core/exchange/reciprocity.ts
function vs(e, n) {
  let t = Os(e.offers), r = /* @__PURE__ */ new Map();
  return Os(e.seeks).forEach((o, s) => {
    var a;
    let i = /* @__PURE__ */ new Map();
    if (t.has(s)) {
      for (let l of o)
        for (let { skill: c, quality: u } of n.relatedTo(l))
          i.set(c, Math.max((a = i.get(c)) != null ? a : 0, u));
      r.set(s, i);
    }
  }), {
    // Asked for every pair, so it makes no objects.
    quality: (o, s) => {
      var l, c;
      let i = r.get(s), a = 0;
      if (i !== void 0)
        for (let u of (l = t.get(o)) != null ? l : Ts)
          a = Math.max(a, (c = i.get(u)) != null ? c : 0);
      return a;
    },
    best: (o, s) => {
      var i;
      return ((i = t.get(o)) != null ? i : Ts).map((a) => {
        var l, c;
        return { skill: a, quality: (c = (l = r.get(s)) == null ? void 0 : l.get(a)) != null ? c : 0 };
      }).reduce((a, l) => {
        var c;
        return l.quality > ((c = a == null ? void 0 : a.quality) != null ? c : 0) ? l : a;
      }, null);
    }
  };
}
var Ts = [];
function Os(e) {
  let n = /* @__PURE__ */ new Map();
  for (let { account: r, skill: o } of e) {
    let s = n.get(r);
    s === void 0 ? n.set(r, /* @__PURE__ */ new Set([o])) : s.add(o);
  }
  let t = /* @__PURE__ */ new Map();
  return n.forEach((r, o) => t.set(o, Array.from(r).sort())), t;
}

// src/core/json/read-limits.ts
function br(e, n, t, r, o, s) {
  let i = Object.keys(t), a = re(e) ? e : {};
  e !== void 0 && !re(e) && s.push({ path: n, code: "expected-object", parameters: [] });
  let l = [...i, ...o];
  for (let u of Object.keys(a))
    l.includes(u) || s.push({ path: Oe(n, u), code: "unknown-property", parameters: [Z(u), l] });
  let c = {};
  for (let u of i) {
    let d = ae(a, u), [g, p] = t[u], h = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > p ? { code: "too-large", parameters: [d, p] } : null;
    h !== null && s.push(T({ path: Oe(n, u) }, h)), c[u] = d === void 0 || h !== null ? r[u] : d;
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
], Bn = {
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
}, Mu = 1e3, Au = {
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
function Ms(e, n = "$.matching") {
  let t = [], r = br(e, n, Au, Bn, ["weights"], t), o = re(e) ? ae(e, "weights") : void 0, s = Oe(n, "weights"), i = Pu(rn, () => [0, Mu]), a = br(o, s, i, Bn.weights, [], t);
  return rn.every((l) => a[l] === 0) && (t.push({ path: s, code: "weights-zero", parameters: [] }), a = Bn.weights), { options: C(T({}, r), { weights: a }), faults: t };
}
function Pu(e, n) {
  let t = {};
  return e.forEach((r) => {
    t[r] = n(r);
  }), t;
}

// src/core/exchange/score-pair.ts
var wr = 50, Lu = [0, 20, 40, 70, 85, 95, 100], Nu = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, As = 540;
function Fs(e, n) {
  let t = $s(e, n);
  return t === -1 ? null : { language: Math.floor(t / 8), proficiency: t % 8 };
}
function $s(e, n) {
  let t = e.languages, r = n.languages, o = -1, s = -1;
  for (let i = 0, a = 0; i < t.length && a < r.length; ) {
    let l = t[i] - r[a];
    if (l === 0) {
      let c = Math.min(e.proficiencies[i], n.proficiencies[a]);
      c > s && (s = c, o = t[i] * 8 + c);
    }
    l <= 0 && i++, l >= 0 && a++;
  }
  return o;
}
function Ds(e, n) {
  let { weights: t } = e, r = rn.reduce((s, i) => s + t[i], 0), o = (s) => Math.floor((20 * s + r) / (2 * r));
  return {
    score: (s, i, a) => o(
      t.skill * a + t.level * Ps(s, i) + t.language * Ls(s, i) + t.method * Ns(s, i) + t.place * Is(s, i) + t.reciprocity * n(s.account, i.account) + t.freshness * i.freshness + t.room * Cs(i) + t.waiting * s.waiting
    ),
    qualities: (s, i, a) => ({
      skill: a,
      level: Ps(s, i),
      language: Ls(s, i),
      method: Ns(s, i),
      place: Is(s, i),
      reciprocity: n(s.account, i.account),
      freshness: i.freshness,
      room: Cs(i),
      waiting: s.waiting
    }),
    points: (s) => {
      let i = {}, a = 0, l = 0;
      for (let c of rn)
        a += t[c] * s[c], i[c] = o(a) - l, l += i[c];
      return i;
    }
  };
}
function Ps(e, n) {
  var t;
  return e.level === 0 || n.level === 0 ? wr : (t = Nu[n.level - e.level]) != null ? t : 0;
}
function Ls(e, n) {
  let t = $s(e, n);
  return t === -1 ? 0 : Lu[t % 8];
}
function Ns(e, n) {
  return e.methods === 0 || n.methods === 0 ? wr : ws(e.methods, n.methods);
}
function Is(e, n) {
  let t = e.record.timezone, r = n.record.timezone;
  return t !== null && r !== null ? Math.max(0, Math.floor(100 * (As - gt(t, r)) / As)) : e.region === null || n.region === null ? wr : e.region === n.region ? 100 : 0;
}
function Cs({ room: e, capacity: n }) {
  return n === 0 ? 0 : Math.floor(100 * e / n);
}

// src/core/exchange/skill-relations.ts
var _s = { same: 100, narrower: 90, broader: 60, near: 30 }, Iu = { narrower: 10, broader: 15 }, Cu = 10;
function En(e) {
  let n = /* @__PURE__ */ new Map();
  return {
    relatedTo: (t) => {
      let r = n.get(t);
      return r === void 0 && (r = e === null ? [Hs(t)] : Fu(t, e), n.set(t, r)), r;
    }
  };
}
function Hs(e) {
  return { skill: e, relation: "same", quality: _s.same };
}
function Fu(e, n) {
  let t = /* @__PURE__ */ new Map([[e, Hs(e)]]), r = (a, l, c) => {
    let u = !t.has(a);
    if (u) {
      let d = l === "near" ? 0 : Iu[l] * (c - 1);
      t.set(a, { skill: a, relation: l, quality: Math.max(Cu, _s[l] - d) });
    }
    return u;
  }, o = n.ancestors(e);
  o.forEach(({ id: a }, l) => r(a, "broader", l + 1));
  let s = [e];
  for (let a = 1; s.length > 0; a++) {
    let l = [];
    for (let c of s)
      l.push(...n.children(c).map(({ id: u }) => u).filter((u) => r(u, "narrower", a)));
    s = l;
  }
  let i = o[0];
  return i !== void 0 && n.children(i.id).forEach(({ id: a }) => r(a, "near", 1)), Array.from(t.values()).sort((a, l) => l.quality - a.quality || (a.skill < l.skill ? -1 : 1));
}

// src/core/exchange/pairing.ts
function Us(e, n) {
  var i;
  let t = Ss(e, n), r = En((i = e.taxonomy) != null ? i : null), o = vs(t, r), s = /* @__PURE__ */ new Map();
  for (let a of t.offers) {
    let l = s.get(a.skill);
    l === void 0 ? s.set(a.skill, [a]) : l.push(a);
  }
  return {
    participants: t,
    relations: r,
    reciprocity: o,
    options: n,
    offersOf: s,
    scorer: Ds(n, o.quality)
  };
}
function Bs(e, n, t) {
  var r;
  return (r = e.relations.relatedTo(n.skill).find(({ skill: o }) => o === t.skill)) != null ? r : null;
}

// src/core/exchange/reasons.ts
function Ws(e, n, t, r) {
  let o = e.scorer.qualities(n, t, r.quality), s = e.scorer.points(o), i = $u(e, n, t, r, o), a = [];
  for (let l of rn) {
    let c = i[l];
    c !== null && a.push({ part: l, code: c.code, parameters: c.parameters, points: s[l] });
  }
  return a;
}
function le(e, ...n) {
  return { code: e, parameters: n };
}
function $u(e, n, t, r, o) {
  let s = e.reciprocity.best(n.account, t.account);
  return {
    skill: r.relation === "same" ? le("skill-same", { skill: t.skill }) : le(`skill-${r.relation}`, { skill: t.skill }, { skill: n.skill }),
    level: n.level === 0 || t.level === 0 ? le("level-unknown") : le(t.level < n.level ? "level-low" : "level-fits", t.level, n.level),
    language: Du(e, n, t),
    method: _u(n, t),
    place: Hu(n, t),
    reciprocity: s === null ? null : le("reciprocal", { skill: s.skill }),
    freshness: t.confirmedDays === null ? le("confirmed-unknown") : t.confirmedDays === 0 ? le("confirmed-today") : le("confirmed-days", t.confirmedDays),
    room: le("room", t.room, t.capacity),
    waiting: o.waiting === 0 ? null : le("waiting", n.waitedDays)
  };
}
function Du(e, n, t) {
  let r = Fs(n, t);
  if (r === null)
    return null;
  let o = r.proficiency >= e.options.leastProficiency;
  return le(o ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function _u(e, n) {
  if (e.methods === 0 || n.methods === 0)
    return le("methods-any");
  let t = bs(e.methods, n.methods);
  return t.length === 0 ? le("methods-different") : le("methods", { methods: t });
}
function Hu(e, n) {
  let [t, r] = [e.record.timezone, n.record.timezone];
  if (t !== null && r !== null) {
    let o = gt(t, r);
    return o === 0 ? le("timezone-same") : le("timezone-apart", o / 60);
  }
  return e.region === null || n.region === null ? le("place-unknown") : e.region === n.region ? le("region-same", { region: n.record.region }) : le("region-different");
}

// src/core/exchange/pair-reasons.ts
var Uu = [
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
function pt(e, n, t, r) {
  let o = Us(t, r), s = o.participants.seeks.find(({ key: l }) => l === e), i = o.participants.offers.find(({ key: l }) => l === n), a = s === void 0 || i === void 0 ? null : Bs(o, s, i);
  return s === void 0 || i === void 0 || a === null ? [] : Ws(o, s, i, a);
}
function mt(e) {
  return Uu.includes(e.code);
}

// src/core/exchange/steps/exchange-requests.ts
var Bu = {
  asked: "asked",
  accepted: "accepted",
  declined: "declined",
  done: "done",
  withdrawn: "expired",
  expired: "expired",
  lapsed: "expired",
  "not-met": "expired"
};
function ft(e) {
  return e.map(({ seek: n, offer: t, state: r, skill: o, skills: s }) => T(T({
    seek: n,
    offer: t,
    state: Bu[r]
  }, o === null ? {} : { skill: o }), r === "declined" && s.length > 1 ? { skills: s } : {}));
}

// src/core/exchange/steps/room.ts
function Gs(e, n, t, r, o) {
  let s = e.filter((a) => a.state === "accepted" && a[n] === t && !oe(a).includes(o)).map(({ expires: a }) => a != null ? a : "").sort(), i = s.length >= r;
  return { isFull: i, until: i && r > 0 && s[s.length - r] || null };
}

// src/core/exchange/steps/follow-exchanges.ts
var Er = 21, Wu = 180, Gu = 366;
function yt(e, n) {
  var r;
  let t = [];
  for (let { round: o, skills: s, disregarded: i } of Vs(e, n))
    o !== null && t.push(C(T({}, Xu(o, n.date)), { skills: s, skill: (r = s[0]) != null ? r : null, disregarded: i }));
  return t;
}
function zs(e, n) {
  return Vs(e, n).reduce((t, { disregarded: r }) => t.concat(r), []);
}
function Vs(e, n) {
  if (!Ae(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(qu)) {
    let o = `${r.seek}
${r.offer}`, s = t.get(o);
    s === void 0 ? t.set(o, [r]) : s.push(r);
  }
  return Array.from(t.keys()).sort(se).map((r) => {
    let o = null, s = [];
    for (let i of t.get(r)) {
      let a = i.at.slice(0, 10) > n.date ? "future" : oe(i).includes(i.user) ? ju(i, o, n) : "not-a-party";
      typeof a == "string" ? s.push({ step: i, reason: a }) : o = a;
    }
    return { round: o, skills: zu(t.get(r), o), disregarded: s };
  });
}
function qu(e, n) {
  return se(e.at, n.at) || Dn.indexOf(e.step) - Dn.indexOf(n.step) || se(qs(e), qs(n));
}
function qs({ user: e, outcome: n, on: t, skill: r, note: o }) {
  return JSON.stringify([e, n, t, r, o]);
}
function ju(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return Ju(e, n, t);
  if (e.step === "decline" && Vu(e, n))
    return Ku(e, n);
  if (n === null)
    return "no-request";
  let o = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return Qu(e, n, o);
    if (ht(n, r) !== "accepted")
      return "over";
    let s = Zu(e.on, Le(r, Gu)), i = Le(js(r, s), Ys(t));
    return C(T({}, n), { steps: o, on: e.on, until: js(n.until, i) });
  }
  if (e.step === "withdraw" && Yu(e, n))
    return C(T({}, n), { steps: o, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [s] = n.steps.slice(-1);
    return (s == null ? void 0 : s.step) === e.step && s.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? Ks(n, e, t) : e.step === "decline" ? C(T({}, n), { steps: o, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : C(T({}, n), { steps: o, since: r, phase: "withdrawn" });
}
function zu(e, n) {
  let t = e.filter((s) => oe(s).includes(s.user)), r = t.filter((s) => n == null ? void 0 : n.steps.includes(s)), o = [
    ...t.filter(({ user: s, step: i }) => i === "decline" && (n == null ? void 0 : n.declinedBy.includes(s))),
    ...r,
    ...t
  ].map(({ skill: s }) => s).filter((s) => s !== null);
  return Array.from(new Set(o));
}
function Vu(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = ht(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function Ku(e, n) {
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
function Yu(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: o }) => o === e.user);
  return n === "accepted" && r.some(({ step: o }) => o === "ask") && !r.some(({ step: o }) => o === "meet" || o === "confirm");
}
function Ju(e, n, t) {
  var s;
  let r = e.at.slice(0, 10), o = n === null ? null : ht(n, r);
  return n !== null && o === "asked" ? e.user === n.asker ? "repeated" : Ks(n, e, t) : n !== null && (o === "accepted" || o === "done") ? o === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((i) => i !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: Le(r, (s = t.replyDays) != null ? s : Er),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function Ks(e, n, t) {
  let r = n.at.slice(0, 10);
  return C(T({}, e), {
    phase: "accepted",
    since: r,
    until: Le(r, Ys(t)),
    steps: e.steps.concat([n])
  });
}
function Qu(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : C(T({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function ht({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function Xu(e, n) {
  let { seek: t, offer: r, asker: o, until: s, on: i, confirmed: a, steps: l, declinedBy: c } = e, u = ht(e, n), d = u === "asked" || u === "accepted", g = oe(e);
  return {
    seek: t,
    offer: r,
    asker: o,
    state: u,
    on: i,
    confirmed: a,
    steps: l,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? Le(s, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? s : null,
    waitingFor: u === "asked" ? g.filter((p) => p !== o) : u === "accepted" && (i === null || i <= n) ? g.filter((p) => !a.has(p)) : []
  };
}
function Ys(e) {
  var n;
  return (n = e.lapseDays) != null ? n : Wu;
}
function Zu(e, n) {
  return e < n ? e : n;
}
function js(e, n) {
  return e > n ? e : n;
}

// src/core/exchange/exchange-templates.ts
var Re = "Skill exchange step", fe = "Skill exchange preferences", xt = [
  me.offer,
  me.seek,
  Re,
  fe
];

// src/core/exchange/steps/write-step.ts
function kt(e) {
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
  return qe(Re, n.filter(([, t]) => t !== null && t !== "").map(([t, r]) => [t, t === "at" ? r : te(r)]));
}
function Rn(e, n) {
  let t = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${t}${n}
`;
}

// src/core/exchange/steps/preferences.ts
var Js = ["messages", "matches", "confirmed", "lang"];
function on(e) {
  let n = [], t = e.filter(({ template: s }) => s === fe), r = (s) => t.every(({ parameters: i }) => {
    var l;
    let a = Ge((l = i.get(s)) != null ? l : "").trim().toLowerCase();
    return a !== "" && a !== "yes" && a !== "no" && n.push({
      parameter: s,
      key: "localskills-template-preferences-fault-value",
      parameters: [Z(a), s]
    }), a === "" || a === "yes";
  }), o = { messages: r("messages"), matches: r("matches") };
  return t.forEach(({ parameters: s }) => s.forEach((i, a) => {
    !Js.includes(a) && i.trim() !== "" && n.push(bn(a, Js));
  })), { preferences: o, faults: n };
}
function Qs(e, n, t) {
  let r = n.filter(({ template: l }) => l === fe), o = t.messages && t.matches, s = (l) => l ? "yes" : "no", i = qe(fe, [
    ["messages", s(t.messages)],
    ["matches", s(t.matches)]
  ]), [a] = r;
  return a === void 0 ? o ? e : Rn(e, i) : r.slice().reverse().reduce((l, { start: c, end: u }) => {
    let d = c === a.start ? u : u + /^\n{0,2}/.exec(l.slice(u))[0].length;
    return l.slice(0, c) + (c === a.start ? i : "") + l.slice(d);
  }, e);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function bt(e, n = !1) {
  let t = e.length, r = 0, o = "", s = 0, i = 16, a = 0, l = 0, c = 0, u = 0, d = 0;
  function g(m, k) {
    let E = 0, R = 0;
    for (; E < m || !k; ) {
      let S = e.charCodeAt(r);
      if (S >= 48 && S <= 57)
        R = R * 16 + S - 48;
      else if (S >= 65 && S <= 70)
        R = R * 16 + S - 65 + 10;
      else if (S >= 97 && S <= 102)
        R = R * 16 + S - 97 + 10;
      else
        break;
      r++, E++;
    }
    return E < m && (R = -1), R;
  }
  function p(m) {
    r = m, o = "", s = 0, i = 16, d = 0;
  }
  function h() {
    let m = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Sn(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Sn(e.charCodeAt(r)))
        for (r++; r < e.length && Sn(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(m, r);
    let k = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Sn(e.charCodeAt(r))) {
        for (r++; r < e.length && Sn(e.charCodeAt(r)); )
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
      let E = e.charCodeAt(r);
      if (E === 34) {
        m += e.substring(k, r), r++;
        break;
      }
      if (E === 92) {
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
      if (E >= 0 && E <= 31)
        if (Wn(E)) {
          m += e.substring(k, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return m;
  }
  function f() {
    if (o = "", d = 0, s = r, l = a, u = c, r >= t)
      return s = t, i = 17;
    let m = e.charCodeAt(r);
    if (Rr(m)) {
      do
        r++, o += String.fromCharCode(m), m = e.charCodeAt(r);
      while (Rr(m));
      return i = 15;
    }
    if (Wn(m))
      return r++, o += String.fromCharCode(m), m === 13 && e.charCodeAt(r) === 10 && (r++, o += `
`), a++, c = r, i = 14;
    switch (m) {
      // tokens: []{}:,
      case 123:
        return r++, i = 1;
      case 125:
        return r++, i = 2;
      case 91:
        return r++, i = 3;
      case 93:
        return r++, i = 4;
      case 58:
        return r++, i = 6;
      case 44:
        return r++, i = 5;
      // strings
      case 34:
        return r++, o = x(), i = 10;
      // comments
      case 47:
        let k = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !Wn(e.charCodeAt(r)); )
            r++;
          return o = e.substring(k, r), i = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let E = t - 1, R = !1;
          for (; r < E; ) {
            let S = e.charCodeAt(r);
            if (S === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, R = !0;
              break;
            }
            r++, Wn(S) && (S === 13 && e.charCodeAt(r) === 10 && r++, a++, c = r);
          }
          return R || (r++, d = 1), o = e.substring(k, r), i = 13;
        }
        return o += String.fromCharCode(m), r++, i = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(m), r++, r === t || !Sn(e.charCodeAt(r)))
          return i = 16;
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
        return o += h(), i = 11;
      // literals and unknown symbols
      default:
        for (; r < t && y(m); )
          r++, m = e.charCodeAt(r);
        if (s !== r) {
          switch (o = e.substring(s, r), o) {
            case "true":
              return i = 8;
            case "false":
              return i = 9;
            case "null":
              return i = 7;
          }
          return i = 16;
        }
        return o += String.fromCharCode(m), r++, i = 16;
    }
  }
  function y(m) {
    if (Rr(m) || Wn(m))
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
    getPosition: () => r,
    scan: n ? b : f,
    getToken: () => i,
    getTokenValue: () => o,
    getTokenOffset: () => s,
    getTokenLength: () => r - s,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => s - u,
    getTokenError: () => d
  };
}
function Rr(e) {
  return e === 32 || e === 9;
}
function Wn(e) {
  return e === 10 || e === 13;
}
function Sn(e) {
  return e >= 48 && e <= 57;
}
var Xs;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Xs || (Xs = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var nd = new Array(20).fill(0).map((e, n) => " ".repeat(n)), Tn = 200, td = {
  " ": {
    "\n": new Array(Tn).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(Tn).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(Tn).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(Tn).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(Tn).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(Tn).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Sr;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Sr || (Sr = {}));
function Zs(e, n, t = Sr.DEFAULT) {
  let r = bt(e, !1), o = [], s = 0;
  function i(v) {
    return v ? () => s === 0 && v(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function a(v) {
    return v ? (I) => s === 0 && v(I, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(v) {
    return v ? (I) => s === 0 && v(I, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
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
  let d = c(n.onObjectBegin), g = l(n.onObjectProperty), p = u(n.onObjectEnd), h = c(n.onArrayBegin), x = u(n.onArrayEnd), f = l(n.onLiteralValue), y = a(n.onSeparator), b = i(n.onComment), m = a(n.onError), k = t && t.disallowComments, E = t && t.allowTrailingComma;
  function R() {
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
      switch (v) {
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
          return v;
      }
    }
  }
  function S(v, I = [], N = []) {
    if (m(v), I.length + N.length > 0) {
      let D = r.getToken();
      for (; D !== 17; ) {
        if (I.indexOf(D) !== -1) {
          R();
          break;
        } else if (N.indexOf(D) !== -1)
          break;
        D = R();
      }
    }
  }
  function P(v) {
    let I = r.getTokenValue();
    return v ? f(I) : (g(I), o.push(I)), R(), !0;
  }
  function A() {
    switch (r.getToken()) {
      case 11:
        let v = r.getTokenValue(), I = Number(v);
        isNaN(I) && (S(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), I = 0), f(I);
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
    return R(), !0;
  }
  function _() {
    return r.getToken() !== 10 ? (S(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (P(!1), r.getToken() === 6 ? (y(":"), R(), L() || S(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : S(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), o.pop(), !0);
  }
  function H() {
    d(), R();
    let v = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (v || S(4, [], []), y(","), R(), r.getToken() === 2 && E)
          break;
      } else v && S(6, [], []);
      _() || S(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), v = !0;
    }
    return p(), r.getToken() !== 2 ? S(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : R(), !0;
  }
  function O() {
    h(), R();
    let v = !0, I = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (I || S(4, [], []), y(","), R(), r.getToken() === 4 && E)
          break;
      } else I && S(6, [], []);
      v ? (o.push(0), v = !1) : o[o.length - 1]++, L() || S(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), I = !0;
    }
    return x(), v || o.pop(), r.getToken() !== 4 ? S(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : R(), !0;
  }
  function L() {
    switch (r.getToken()) {
      case 3:
        return O();
      case 1:
        return H();
      case 10:
        return P(!0);
      default:
        return A();
    }
  }
  return R(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (S(4, [], []), !1) : L() ? (r.getToken() !== 17 && S(9, [], []), !0) : (S(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var ei;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(ei || (ei = {}));
var ni;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(ni || (ni = {}));
var Tr = Zs;
var ti;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(ti || (ti = {}));

// src/core/json/parse-json.ts
function _e(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return dd(n) ? { value: void 0, faults: [Or] } : { value: n, faults: pd(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? gd(e) : Or] };
  }
}
var si = { disallowComments: !0, allowTrailingComma: !1 }, cd = 100, Or = { path: "$", code: "json-too-deep", parameters: [] }, ud = {
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
function dd(e) {
  let n = [e].filter(ri);
  for (let t = 0; n.length > 0; t++) {
    if (t === cd)
      return !0;
    let r = [];
    for (let o of n)
      for (let s of Object.keys(o).map((i) => o[i]))
        ri(s) && r.push(s);
    n = r;
  }
  return !1;
}
function ri(e) {
  return typeof e == "object" && e !== null;
}
function gd(e) {
  var a;
  let n = null;
  try {
    Tr(e, {
      onError: (l, c, u) => {
        n = n != null ? n : { error: l, offset: c, length: u };
      }
    }, si);
  } catch (l) {
    return Or;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), o = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return oi("json-trailing-comma", e, r.lastIndexOf(","), o);
  let s = (a = ud[t.error]) != null ? a : "json-invalid";
  return oi(s === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : s : s, e, t.offset, o);
}
function oi(e, n, t, r) {
  let o = n.slice(0, t).split(/\r\n?|\n/), s = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, s, Z(r)] };
}
function pd(e) {
  let n = [], t = [];
  return Tr(e, {
    onObjectBegin: () => {
      t.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      t.pop();
    },
    onObjectProperty: (r, o, s, i, a, l) => {
      let c = t[t.length - 1], u = c.get(r);
      if (u === void 0)
        c.set(r, i + 1);
      else {
        let d = l().reduce(Oe, "$");
        n.push({
          path: Oe(d, r),
          code: "json-duplicate-key",
          parameters: [Z(r), u, i + 1]
        });
      }
    }
  }, si), n;
}

// src/core/site-configuration.ts
var ii = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function ai(e) {
  if (e === null)
    return { root: Be, faults: [] };
  let { value: n, faults: t } = _e(e);
  if (!re(n))
    return { root: Be, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = ae(n, "root");
  return r === void 0 ? { root: Be, faults: t } : typeof r != "string" || ii.test(r) ? { root: Be, faults: [...t, { path: "$.root", code: "expected-text", parameters: [Z(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}
var md = /^https?:\/\/[^\s[\]{}|<>"'~]+$/;
function wt(e) {
  return md.test(e);
}
function li(e) {
  let n = e === null ? null : _e(e).value, t = re(n) ? ae(n, "report") : void 0;
  return typeof t == "string" && !ii.test(t) ? t.trim() : null;
}

// src/ui/exchange-meeting/load-exchanges.ts
var ci = "Module:Skills survey/i18n/languages.json";
function Se(t) {
  return M(this, arguments, function* (e, n = []) {
    var R, S, P, A;
    let { wiki: r, titles: o, user: s, messages: i } = e, a = [s.name, ...n], [l, c, u, d] = yield Promise.all([
      Promise.all(a.map((_) => r.peopleLinkingTo(_))),
      r.readPeople(a),
      r.readPages([o.skills(), Zn, ci]),
      r.time()
    ]), g = new Set(a);
    l.forEach((_) => _.forEach((H) => g.add(H))), ui(c.people).forEach((_) => oe(_).forEach((H) => g.add(H)));
    let { people: p, records: h, unread: x } = g.size === a.length ? c : yield r.readPeople(Array.from(g)), f = x.find((_) => _.user === s.name);
    if (f !== void 0)
      throw f.error;
    let y = (_) => {
      var H, O;
      return (O = (H = u.get(_)) == null ? void 0 : H.latest.text) != null ? O : null;
    }, b = _e((R = y(Zn)) != null ? R : "{}").value, m = _e((S = y(ci)) != null ? S : "{}").value, k = re(m) && Array.isArray(m.languages) ? m.languages.filter((_) => typeof _ == "string") : [], E = c.ownPages.get(s.name);
    return {
      people: p,
      records: h,
      unread: x.map((_) => _.user),
      ownPage: E === void 0 ? o.people(s.name) : E,
      steps: ui(p),
      taxonomy: nt(_e((P = y(o.skills())) != null ? P : "").value).taxonomy,
      matching: re(b) ? Ms(b.matching).options : Bn,
      reportPage: (A = li(y(Zn))) != null ? A : i.text("localskills-meeting-report-page"),
      languages: k.length > 0 ? k : ["en"],
      clockOffset: isNaN(d.getTime()) ? 0 : d.getTime() - e.now().getTime()
    };
  });
}
function vr(e, n) {
  return e.steps.some((r) => r.user === n.user && r.step === n.step && r.seek === n.seek && r.offer === n.offer && r.at === n.at) ? e : C(T({}, e), { steps: e.steps.concat([n]) });
}
function ui(e) {
  let n = [];
  return e.forEach((t) => t.steps.forEach((r) => n.push(r))), n;
}
function Ne(e, n, t = null) {
  var o;
  let r = new Date(e.now().getTime() + n.clockOffset).toISOString().replace(/\.\d+Z$/, "Z");
  return ((o = t == null ? void 0 : t.steps) != null ? o : []).reduce((s, { at: i }) => i > s ? i : s, r);
}
function Te(e, n) {
  return Ne(e, n).slice(0, 10);
}
var di = /* @__PURE__ */ new WeakMap();
function ye(e, n) {
  let t = Te(e, n), r = di.get(n);
  if ((r == null ? void 0 : r.date) === t)
    return r.exchanges;
  let o = yt(n.steps, { date: t });
  return di.set(n, { date: t, exchanges: o }), o;
}
function gi(e, n) {
  let { name: t } = e.user;
  return zs(
    n.steps.filter((r) => r.user === t || oe(r).includes(t)),
    { date: Te(e, n) }
  ).filter(({ step: r, reason: o }) => r.user === t && o !== "repeated");
}
function On(e, n) {
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
function Et(e, n) {
  let t = e.filter((i) => oe(i).includes(n) && !fd(i, n)).sort((i, a) => se(i.since, a.since) || se(i.seek, a.seek) || se(i.offer, a.offer)), r = t.filter(({ state: i }) => i === "accepted"), o = r.filter(({ confirmed: i }) => i.size > 0 && !i.has(n)), s = (i) => +!i.waitingFor.includes(n);
  return {
    toAnswer: t.filter(({ state: i, asker: a }) => i === "asked" && a !== n),
    toConfirm: o,
    agreed: r.filter((i) => !o.includes(i)).sort((i, a) => s(i) - s(a)),
    asked: t.filter(({ state: i, asker: a }) => i === "asked" && a === n),
    earlier: t.filter(({ state: i }) => i !== "asked" && i !== "accepted").reverse()
  };
}
function fd({ state: e, asker: n, steps: t, disregarded: r }, o) {
  let s = t.concat(r.map(({ step: i }) => i));
  return e === "declined" && n === o && !s.some(({ step: i }) => i === "ask");
}
function ee(e, n) {
  let [t, r] = oe(e);
  return n === t ? r : t;
}

// src/ui/list-words.ts
function Rt(e, n) {
  let { ListFormat: t } = Intl;
  try {
    return t ? new t(n, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange-meeting/exchange-words.ts
function be(e, { seek: n, offer: t, skill: r }) {
  var o, s, i, a, l;
  return (l = (a = (i = (o = ne(e, "offer", t)) == null ? void 0 : o.skill) != null ? i : (s = ne(e, "seek", n)) == null ? void 0 : s.skill) != null ? a : r) != null ? l : "";
}
function ne(e, n, t) {
  var r;
  return (r = e.records.find((o) => o.kind === n && ie(o) === t)) != null ? r : null;
}
function St(e, { seek: n }, t) {
  let r = ne(e, "seek", n);
  return r !== null && r.user === t && r.status === "open" ? r : null;
}
function Tt({ messages: e }, n, t, r = t) {
  if (t === "")
    return w("bdi", {}, r);
  let { text: o, language: s, direction: i } = Ze(t, n.taxonomy, e);
  return w("bdi", T({ dir: i }, s === null ? {} : { lang: s }), o);
}
function he({ messages: e }, n, t) {
  return Ze(t, n.taxonomy, e).text;
}
function Gn({ languageName: e, messages: n }, t) {
  return Rt(t.map((r) => {
    var o, s;
    return e((s = (o = we(r)) == null ? void 0 : o.code) != null ? s : r);
  }), n.language);
}
function Mr(e, n, t, r) {
  var c, u, d, g;
  let { titles: o, pageUrl: s } = e, i = (u = (c = n.people.get(t)) == null ? void 0 : c.readings) != null ? u : [], a = (p) => p !== null && r !== null && p.kind === r.kind && p.id === r.id, l = (d = i.find((p) => a(p.record))) != null ? d : i.find((p) => p.record !== null);
  return s((g = l == null ? void 0 : l.title) != null ? g : o.people(t)) + (r === null ? "" : `#${r.kind}-${r.id}`);
}
function Ot(e, n, t, r) {
  let o = Mr(e, n, t, r);
  return w("a", { href: o, target: "_blank", rel: "noopener" }, w("bdi", {}, t));
}
function vn({ messages: e, user: n, formatDate: t }, r) {
  let { state: o, asker: s, since: i, on: a, confirmed: l } = r, c = ee(r, n.name), u = V(r.seek) === n.name ? "learn" : "teach", d = (g) => e.text(`localskills-meeting-state-${g}`, c, t(i));
  switch (o) {
    case "asked":
      return d(`${s === n.name ? "asked" : "asks"}-${u}`);
    case "accepted":
      return a === null ? d(`accepted-${u}`) : e.text("localskills-meeting-state-meet", c, t(a));
    case "declined":
      return d(s === n.name ? "declined" : "declined-mine");
    case "withdrawn":
      return d(s === n.name ? "withdrawn-mine" : "withdrawn");
    case "expired":
      return d(s === n.name ? "expired" : "expired-mine");
    case "not-met":
      return d(l.get(n.name) === "not-met" ? "not-met-mine" : "not-met");
    default:
      return d(o);
  }
}

// src/ui/exchange-meeting/ask-request.ts
function pi(e, n, t, r) {
  let { kind: o, key: s } = t, i = ne(n, o, s);
  return V(s) === e.user.name ? "self" : r !== "active" ? "blocked" : i === null ? "gone" : We(i, Te(e, n)) !== null ? "absent" : mi(e, n, i).isFull ? "no-room" : null;
}
function mi(e, n, t) {
  var o;
  let r = t.kind === "seek" ? 1 : (o = t.capacity) != null ? o : n.matching.usualCapacity;
  return Gs(ye(e, n), t.kind, ie(t), r, e.user.name);
}
function fi(e, n, t) {
  return M(this, null, function* () {
    let { messages: r } = e, o = yield Se(e, [V(t)]), s = ne(o, n, t), { isFull: i, until: a } = s === null ? { isFull: !1, until: null } : mi(e, o, s);
    if (!i)
      return null;
    let l = r.text(`localskills-meeting-full-${n}`);
    return {
      status: r.text(`localskills-meeting-full-status-${n}`),
      text: a === null ? l : `${l} ${r.text("localskills-meeting-full-until", e.formatDate(a))}`
    };
  });
}
function yi(e, n, t, r, o) {
  var h, x;
  let { user: s } = e, i = t.kind === "offer" ? "seek" : "offer", a = Te(e, n), { relatedTo: l } = En(n.taxonomy), c = ({ skill: f }) => {
    var m;
    let [y, b] = i === "seek" ? [f, t.skill] : [t.skill, f];
    return (m = l(y).find((k) => k.skill === b)) != null ? m : null;
  }, u = n.records.filter((f) => f.user === s.name), d = u.filter((f) => f.kind === i && We(f, a) === null).map((f) => {
    var m;
    let y = c(f), b = ie(f) === o;
    return { record: f, fits: b ? 1 / 0 : (m = y == null ? void 0 : y.quality) != null ? m : 0, isOther: !b && (y == null ? void 0 : y.relation) === "near" };
  }).filter(({ fits: f }) => f > 0).sort((f, y) => y.fits - f.fits), g = (f) => f.map(({ record: y }) => ({ key: ie(y), record: y, isNew: !1 })), p = {
    kind: i,
    user: s.name,
    id: ps(i, u.filter((f) => f.kind === i).map(({ id: f }) => f)),
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
    since: a,
    confirmed: a,
    expires: Le(a, hr),
    status: "open",
    until: null
  };
  return [
    ...g(d.filter(({ isOther: f }) => !f)),
    { key: ie(p), record: p, isNew: !0 },
    ...g(d.filter(({ isOther: f }) => f))
  ];
}
function hi(e, n, t, r) {
  var u, d;
  let [o, s] = t.kind === "offer" ? [r.key, ie(t)] : [ie(t), r.key], i = ye(e, n), a = ({ declinedBy: g }) => g.includes(t.user), l = oe({ seek: o, offer: s }).join("/"), c = (g) => {
    var p, h;
    return [
      (p = ne(n, "seek", g.seek)) == null ? void 0 : p.skill,
      (h = ne(n, "offer", g.offer)) == null ? void 0 : h.skill,
      ...g.skills
    ].filter((x) => x !== void 0).map((x) => yn(x, n.taxonomy));
  };
  return (d = (u = i.find((g) => g.seek === o && g.offer === s && (g.state === "asked" || g.state === "accepted" || g.state === "done" || a(g)))) != null ? u : i.find((g) => a(g) && oe(g).join("/") === l && c(g).includes(yn(t.skill, n.taxonomy)))) != null ? d : null;
}
function xi(e, n) {
  return M(this, null, function* () {
    let t = je(n, e.user.name), r = t.length > 0 ? t : yield e.wiki.spokenLanguages(e.user.name).catch(() => []);
    return r.length > 0 ? r : [e.messages.language];
  });
}
function Ar(e, n, t, r) {
  let o = r.record, s = n.records.filter((l) => l.user === o.user || l.user === t.user), [i, a] = t.kind === "offer" ? [o, t] : [t, o];
  return pt(ie(i), ie(a), {
    records: r.isNew ? s.concat([o]) : s,
    date: Te(e, n),
    taxonomy: n.taxonomy,
    requests: ft(ye(e, n))
  }, n.matching);
}

// src/ui/survey-making/fields.ts
function ki(e, n, t, r) {
  var s;
  let o = new OO.ui.FieldLayout(e, T({
    label: t.isOwnText === !0 ? $(w("bdi", {}, n.label)) : n.label,
    align: (s = t.align) != null ? s : "top"
  }, n.help === void 0 ? {} : { help: n.help, helpInline: !0 }));
  return C(T({
    element: o.$element[0]
  }, r), {
    setFault(i) {
      o.setErrors(i === null ? [] : [i]);
    },
    setDisabled(i) {
      e.setDisabled(i);
    },
    focus() {
      e.focus(), o.scrollElementIntoView();
    }
  });
}
function vt(e) {
  let { kind: n = "text", direction: t = "auto", value: r, maxLength: o, min: s, max: i, placeholder: a } = e, l = T(T({
    value: r
  }, o === void 0 ? {} : { maxLength: o }), a === void 0 ? {} : { placeholder: a }), c = n === "lines" ? new OO.ui.MultilineTextInputWidget(C(T({}, l), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(C(T({}, l), { autocomplete: "off" }));
  n === "number" || n === "date" ? (c.$input.attr(T(T({ type: n }, s === void 0 ? {} : { min: s }), i === void 0 ? {} : { max: i })), c.$input.val(r)) : c.$input.attr("dir", t);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), ki(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function Pr(e) {
  let n = new OO.ui.CheckboxInputWidget({ selected: e.value }), t = !1;
  return n.on("change", (r) => {
    t || e.onChange(r === !0);
  }), ki(n, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => n.isSelected(),
    show(r) {
      t = !0, n.setSelected(r), t = !1;
    }
  });
}

// src/ui/exchange-meeting/note-field.ts
function Mt(e, n) {
  var l, c;
  let t = w("div", { "aria-live": "polite" }), r = null, o = null, s = ({ kind: u, text: d }) => e.text(`localskills-private-${u}`, d), i = (u) => {
    let d = Hn(u);
    o !== null && o.text !== (d == null ? void 0 : d.text) && (o.said.remove(), o = null), G(t, d === null || o !== null ? null : j("warning", s(d)));
  }, a = vt(C(T({
    label: n.label,
    kind: "lines",
    value: (l = n.value) != null ? l : "",
    maxLength: bo
  }, n.help === void 0 ? {} : { help: n.help }), {
    onChange(u) {
      var d;
      i(u), (d = n.onChange) == null || d.call(n, u);
    }
  }));
  return i((c = n.value) != null ? c : ""), {
    element: w("div", { class: "ext-localSkills-meeting-note" }, a.element, t),
    value: () => a.value().trim() || null,
    unlessPrivate(u, d) {
      let g = Hn(a.value());
      if (g === null || g.text === r) {
        d();
        return;
      }
      let p = j(
        "warning",
        w("p", {}, s(g)),
        z(W(e.text("localskills-save-page-anyway"), "normal", () => {
          r = g.text, d();
        }))
      );
      o = { text: g.text, said: p }, G(t), G(u, p), J(p);
    }
  };
}

// src/core/exchange/steps/step-limit.ts
function bi(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((o, s) => ({ one: o, index: s })).sort((o, s) => o.one.step.at < s.one.step.at ? 1 : o.one.step.at > s.one.step.at ? -1 : s.index - o.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: o }) => o.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: o }) => o));
  return e.filter((o, s) => r.has(s));
}

// src/ui/exchange/made-by-other-notice.ts
function wi(e, n, t, r) {
  return j(
    "warning",
    w("p", {}, r === null ? e.text("localskills-save-not-yours") : e.text("localskills-exchange-made-by-other", t, r)),
    w("p", {}, w(
      "a",
      { href: n(t, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-made-by-other-see")
    ))
  );
}

// src/core/exchange/keep-own-words.ts
var yd = 20;
function de({ template: e, parameters: n }) {
  let t = Array.from(n, ([r, o]) => [r, o.replace(/\s+/g, " ").trim()]).filter(([, r]) => r !== "");
  return JSON.stringify([e, t.sort(([r], [o]) => se(r, o))]);
}
function Mn(e, n) {
  let t = (r) => JSON.stringify(r.map(de));
  return t(e) === t(n);
}
function xe(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(de).forEach((r) => {
    var o;
    return t.set(r, ((o = t.get(r)) != null ? o : 0) + 1);
  }), e.filter((r) => {
    var i;
    let o = de(r), s = (i = t.get(o)) != null ? i : 0;
    return t.set(o, s - 1), s <= 0;
  });
}
function hd(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function ze(e, n, t) {
  let r = e;
  for (let o = 0; o < yd; o++) {
    let s = xe(t(r), n);
    if (s.length === 0)
      return r;
    let i = (a, l) => l !== a && l.start >= a.start && l.end <= a.end;
    r = s.filter((a) => !s.some((l) => i(a, l))).sort((a, l) => l.start - a.start).reduce(hd, r);
  }
  return null;
}

// src/core/exchange/claim-calls.ts
var xd = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function kd(e, n) {
  let t = n.slice(0, 10);
  return e === Re ? [["at", n]] : e === fe ? [["confirmed", t]] : [["confirmed", t], ["since", t]];
}
function bd({ template: e, parameters: n }, t) {
  let r = new Map(Array.from(n).filter(([i]) => !xd.test(i))), o = kd(e, t), s = o.find(([i, a]) => r.get(i) !== a);
  return s === void 0 ? r.delete(o[o.length - 1][0]) : r.set(...s), qe(e, Array.from(r));
}
function At(e, n, t, r) {
  return n.slice().sort((o, s) => o.start - s.start).reduce((o, s) => {
    let i = de(s), a = r(o).find((l) => de(l) === i);
    return a === void 0 ? o : o.slice(0, a.start) + bd(a, t) + o.slice(a.end);
  }, e);
}

// src/ui/exchange-meeting/entry-words.ts
function Ei(e, n, t) {
  var p, h, x, f, y;
  let { messages: r, user: o } = e, { template: s, parameters: i } = t, a = (b, ...m) => r.text(`localskills-meeting-entry-${b}`, ...m), l = (b) => {
    var m;
    return Pe((m = i.get(b)) != null ? m : "").trim();
  }, c = (b) => b === "" ? r.text("localskills-exchange-unnamed") : he(e, n, b);
  if (s === fe)
    return a("wishes");
  if (s !== Re) {
    let b = l("skill");
    return a(s === me.offer ? "offer" : "seek", c((x = (h = (p = n.taxonomy) == null ? void 0 : p.find(b)) == null ? void 0 : h.id) != null ? x : b));
  }
  let [u, d] = [(f = pn(l("seek"))) != null ? f : "", (y = pn(l("offer"))) != null ? y : ""], g = [u, d].map(V).find((b) => b !== "" && b !== o.name);
  return g === void 0 ? a("some-step") : a("step", g, c(be(n, { seek: u, offer: d, skill: l("skill") })));
}

// src/ui/exchange-meeting/long-list.ts
var Ri = 20;
function Pt(e, n, t) {
  let r = w("div", {}), o = (s) => {
    var l;
    let i = n.slice(s, s + Ri).map(t);
    i.forEach((c) => r.appendChild(c));
    let a = n.length - s - i.length;
    if (a > 0) {
      let c = z(W(e.text("localskills-meeting-show-more", Math.min(Ri, a), a), "normal", () => {
        r.removeChild(c);
        let u = o(s + i.length);
        u !== null && J(u);
      }));
      r.appendChild(c);
    }
    return (l = i[0]) != null ? l : null;
  };
  return o(0), r;
}
function Lr(e, n) {
  let t = w("details", { class: "ext-localSkills-meeting-folded" }, w("summary", {}, e)), r = !1, o = () => {
    r || (r = !0, t.appendChild(n()));
  };
  return t.firstChild.addEventListener("click", o), t.addEventListener("toggle", () => {
    t.open && o();
  }), t;
}

// src/ui/wiki-words.ts
var wd = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], Ed = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function Si(e, n) {
  Array.from(e.childNodes).forEach((t) => {
    if (t.nodeType === Node.TEXT_NODE)
      n.appendChild(document.createTextNode(t.nodeValue || ""));
    else if (t.nodeType === Node.ELEMENT_NODE && !Ed.includes(t.nodeName.toUpperCase())) {
      let r = t, o = n, s = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(s) ? o = w("a", { href: s, target: "_blank", rel: "noopener" }) : wd.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), Si(r, o), o !== n && n.appendChild(o);
    }
  });
}
function Ti(e) {
  let n = w("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return Si(new DOMParser().parseFromString(e, "text/html").body, n), n;
}

// src/ui/survey-form/text-to-copy.ts
function Oi(e, n, t, r = !1) {
  let [o, s] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], i = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  i.$input.attr({ "aria-label": t.text(o), dir: "auto" });
  let a = W(t.text("localskills-save-copy"), "normal", () => {
    i.select(), document.execCommand("copy") && a.setLabel(t.text("localskills-save-copied"));
  });
  return w(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    w("summary", {}, t.text(o)),
    w("p", {}, t.text(s)),
    i.$element[0],
    z(a),
    w("p", {}, w("a", { href: n, target: "_blank", rel: "noopener" }, t.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var Rd = ["offline", "session-lost", "read-only", "rate-limited", "other"], Sd = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], Td = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Od(e, n) {
  let { context: { messages: t }, fault: r, isOther: o, tryAgain: s } = e, { question: i, imageUrl: a } = r.details.captcha, l = new OO.ui.TextInputWidget({ autocomplete: "off" }), c = () => {
    l.getValue().trim() !== "" && s({ captcha: { id: n, word: l.getValue().trim() } });
  };
  return l.on("enter", c), w(
    "div",
    { class: "ext-localSkills-form-captcha" },
    a === null ? null : w("img", { src: a, alt: t.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(l, {
      align: "top",
      label: i || t.text("localskills-save-captcha-answer")
    }).$element[0],
    z(W(t.text(o === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function vi(e) {
  var b, m;
  let { context: n, fault: t, title: r, pageText: o, isKept: s, isOther: i = !1, tryAgain: a } = e, { messages: l, pageUrl: c } = n, { reason: u, explanation: d, details: g } = t, p = (m = (b = g.captcha) == null ? void 0 : b.id) != null ? m : null, h = u === "captcha" && p === null, x = i && Td.includes(u), f = h ? l.text(i ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : l.text(`localskills-save-${x ? "page-" : ""}${u}`, n.user === null ? "" : n.user.name), y = [
    w("p", {}, w("strong", {}, l.text("localskills-save-failed")), " ", f),
    w("p", {}, l.text(s ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? y.push(w("p", {}, l.text("localskills-save-wiki-says")), Ti(g.html)) : d !== "" && y.push(
    w("p", {}, l.text("localskills-save-wiki-says")),
    w("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && y.push(w("p", {}, w("a", {
    href: c("Special:UserLogin", { returnto: n.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, l.text("localskills-save-log-in")))), p !== null && y.push(Od(e, p)), u === "filter-warning" && y.push(z(W(
    l.text(i ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => a({ warningsAccepted: !0 })
  ))), Rd.includes(u) && y.push(z(W(l.text("localskills-save-try-again"), "normal", () => a()))), (h || Sd.includes(u)) && y.push(Oi(o, c(r, { action: "edit" }), l, i)), j(u === "filter-warning" ? "warning" : "error", ...y);
}

// src/ui/exchange-meeting/meeting-fault.ts
var vd = "localskills-meeting-save-";
function Nr(e) {
  let { context: n, fault: t, title: r, text: o, isKept: s, tryAgain: i } = e, { messages: a } = n;
  return vi({
    fault: t,
    title: r,
    pageText: o,
    isKept: s,
    tryAgain: i,
    context: {
      user: n.user,
      pageUrl: n.pageUrl,
      pageTitle: n.pageTitle,
      messages: C(T({}, a), {
        text(l, ...c) {
          let u = l.replace(/^localskills-save-/, vd);
          return a.text(a.has(u) ? u : l, ...c);
        }
      })
    }
  });
}
function Ve(e, n) {
  let { context: t, outcome: r, isKept: o, place: s, save: i } = e, a = r.kind === "fault" ? Nr({
    context: t,
    isKept: o,
    fault: r.fault,
    title: r.title,
    text: r.text,
    tryAgain: (l = {}) => i(n, l)
  }) : Md(t, r, (l) => i(l, {}));
  G(s, a), J(a);
}
function Md(e, n, t) {
  let { messages: r, pageUrl: o } = e, s = (i, ...a) => r.text(`localskills-meeting-${i}`, ...a);
  return j(
    "warning",
    w("p", {}, n.by === null ? s("foreign-hidden") : s("foreign", n.by)),
    w("p", {}, w("a", {
      href: o(n.title, Ir(n.ownRevision, n.revision)),
      target: "_blank",
      rel: "noopener"
    }, s("foreign-look"))),
    z(
      W(s("foreign-leave-out"), "primary", () => t("leave-out")),
      W(s("foreign-keep"), "normal", () => t("keep"))
    )
  );
}

// src/ui/exchange/take-out-merged.ts
function Mi(e, n, t) {
  return M(this, null, function* () {
    var o;
    let r = (yield e.readPages([t.title])).get(t.title);
    r !== void 0 && !Mn(n((o = r.latest.text) != null ? o : ""), n(t.text)) && (yield e.save(C(T({}, t), { baseRevision: r.latest.id })));
  });
}

// src/ui/exchange-meeting/own-page.ts
function Ad(e) {
  return (isNaN(e.getTime()) ? /* @__PURE__ */ new Date() : e).toISOString().replace(/\.\d+Z$/, "Z");
}
function Ke(o, s) {
  return M(this, arguments, function* (e, n, t = "ask", r = {}) {
    let { wiki: i, titles: a, user: l } = e, c = a.people(l.name), u = "", d = () => M(null, null, function* () {
      var A, _, H, O, L, v, I, N, D, q, F;
      let { people: p, ownPages: h } = yield i.readPeople([l.name]), x = (U) => {
        var B;
        return ((B = p.get(l.name)) == null ? void 0 : B.pages.some((K) => K.title === U && !K.isMadeByOther)) === !0;
      }, f = n.title === void 0 ? h.get(l.name) : x(n.title) ? n.title : null;
      if (f === null)
        throw new ue("not-yours", "");
      c = f != null ? f : c;
      let y = (A = (yield i.readPages([c])).get(c)) != null ? A : null;
      if (y === null || y.latest.user === l.name)
        return {
          page: y,
          ownText: (_ = y == null ? void 0 : y.latest.text) != null ? _ : "",
          ownRevision: (H = y == null ? void 0 : y.latest.id) != null ? H : null,
          isForeign: !1,
          foreignCalls: []
        };
      let { own: b = null, saved: m = null, doubt: k = null } = (L = (O = p.get(l.name)) == null ? void 0 : O.pages.find((U) => U.title === y.title)) != null ? L : {}, E = yield i.templateReader(), R = (N = (I = b == null ? void 0 : b.text) != null ? I : ze((v = y.latest.text) != null ? v : "", [], E)) != null ? N : "", S = E(k === null && (D = m == null ? void 0 : m.text) != null ? D : R), P = E((q = y.latest.text) != null ? q : "");
      return {
        page: y,
        ownText: R,
        ownRevision: (F = b == null ? void 0 : b.id) != null ? F : null,
        isForeign: !Mn(S, P),
        foreignCalls: xe(P, S)
      };
    }), g = (p) => M(null, null, function* () {
      var P, A, _, H;
      let { page: h, ownText: x, ownRevision: f, isForeign: y, foreignCalls: b } = yield d();
      if (y && t === "ask")
        return { kind: "foreign-changes", title: c, by: (P = h == null ? void 0 : h.latest.user) != null ? P : null, ownRevision: f, revision: (A = h == null ? void 0 : h.latest.id) != null ? A : 0 };
      let m = yield i.templateReader(), k = (_ = h == null ? void 0 : h.latest.text) != null ? _ : "", E = y ? t === "leave-out" ? x : At(k, b, Ad(yield i.time()), m) : k, R = m(E);
      if (h !== null && h.latest.user === l.name && n.isDone(R))
        return { kind: "saved" };
      u = n.isDone(R) ? E : n.apply(E, m);
      try {
        let { mergedWith: O } = yield i.save(T({
          title: c,
          text: u,
          summary: n.summary,
          baseRevision: (H = h == null ? void 0 : h.latest.id) != null ? H : 0
        }, r));
        O !== void 0 && (yield Mi(i, m, { title: c, text: u, summary: n.summary }));
      } catch (O) {
        if (p > 0 && $e(O) && O.reason === "edit-conflict")
          return g(p - 1);
        throw O;
      }
      return { kind: "saved" };
    });
    return g(1).catch((p) => ({
      kind: "fault",
      title: c,
      text: u,
      fault: $e(p) ? p : new ue("other", String(p))
    }));
  });
}

// src/ui/exchange-meeting/saving-sign.ts
function Ye(e, n) {
  let t = w("span", {}, e.text("localskills-meeting-saving-step")), r = w(
    "p",
    { class: "ext-localSkills-meeting-saving", role: "status" },
    t,
    w("progress", { "aria-hidden": "true" })
  );
  return G(n, r), J(r), {
    say(o) {
      t.textContent = o;
    }
  };
}

// src/ui/exchange-meeting/others-words-notice.ts
var Ai = 300;
function Cr(e, n) {
  return n === "others-words" ? e.othersWords : n === "unclear-words" ? e.unclearWords : e.othersRefusals;
}
var Pd = ["claim", "remove"];
function Pi(e, n, t, r, o) {
  let { messages: s, pageUrl: i } = e, { title: a, saved: l } = t, c = Cr(t, r), u = (m, ...k) => s.text(`localskills-meeting-${m}`, ...k), d = w("div", {}), g = [], p = (m) => g.forEach((k) => k.setDisabled(m)), h = (m, k, E, R) => M(null, null, function* () {
    Ye(s, d), p(!0);
    let S = Ne(e, n), P = (_, H) => {
      let O = H(_), L = xe(O, k);
      return O.filter((v) => !L.includes(v));
    }, A = yield Ke(e, {
      title: a,
      apply: (_, H) => {
        var O;
        return m === "claim" ? At(_, P(_, H), S, H) : (O = ze(_, xe(H(_), k), H)) != null ? O : _;
      },
      isDone(_) {
        let H = _.map(de);
        return k.every((O) => !H.includes(de(O)));
      },
      // Messages used here: localskills-meeting-summary-claim, localskills-meeting-summary-remove,
      // localskills-meeting-summary-claim-unclear, localskills-meeting-summary-remove-unclear
      summary: u(`summary-${m}${r === "unclear-words" ? "-unclear" : ""}`)
    }, E, R);
    if (p(!1), A.kind === "saved") {
      o == null || o(j("success", u(`others-words-${m}${m === "claim" ? "ed" : "d"}`, k.length)));
      return;
    }
    Ve({
      context: e,
      outcome: A,
      isKept: !1,
      place: d,
      save: (_, H) => {
        h(m, k, _, H);
      }
    }, E);
  }), x = (m, k) => z(...Pd.map((E) => {
    let R = W(u(`others-words-${E}`, m.length), k === null ? "normal" : "quiet", () => {
      h(E, m, "ask", {});
    });
    if (k !== null) {
      let S = OO.ui.generateElementId();
      R.$element.find("input, button").attr({ id: S, "aria-labelledby": `${S} ${k}` });
    }
    return g.push(R), R;
  })), y = Pt(s, c, (m) => {
    var S, P;
    let k = OO.ui.generateElementId(), E = (P = (S = l == null ? void 0 : l.text) == null ? void 0 : S.slice(m.start, m.end)) != null ? P : "", R = Ei(e, n, m);
    return w(
      "div",
      { class: "ext-localSkills-meeting-entry", role: "listitem" },
      w(
        "strong",
        { id: k, dir: "auto" },
        c.length === 1 ? R : u("entry-number", c.indexOf(m) + 1, R)
      ),
      w("code", { dir: "auto" }, E.length > Ai ? `${E.slice(0, Ai)}\u2026` : E),
      o === null || c.length === 1 ? null : x([m], k)
    );
  });
  y.setAttribute("role", "list");
  let b = (m, k) => w("a", { href: i(a, k), target: "_blank", rel: "noopener" }, m);
  return j(
    "warning",
    // Messages used here: localskills-meeting-others-words, localskills-meeting-unclear-words,
    // localskills-meeting-others-refusals
    w("p", {}, u(r, a, c.length)),
    y,
    o === null ? w("p", {}, u("others-words-by-hand", c.length)) : null,
    w(
      "p",
      {},
      b(u("others-words-history"), { action: "history" }),
      ...o === null ? [" \xB7 ", b(u("others-words-edit"), { action: "edit" })] : []
    ),
    d,
    o === null ? null : x(c, null)
  );
}

// src/ui/exchange-meeting/own-page-notices.ts
var Id = ["others-words", "unclear-words", "others-refusals"];
function Ir(e, n) {
  return e === null ? { action: "history" } : { oldid: String(e), diff: String(n) };
}
function Lt(e, n, t) {
  var u;
  let { messages: r, pageUrl: o, titles: s, user: i } = e, a = s.people(i.name), { pages: l = [], stepsBeyond: c = 0 } = (u = n.people.get(i.name)) != null ? u : {};
  return [
    ...c === 0 ? [] : [j("warning", w(
      "p",
      {},
      r.text("localskills-meeting-steps-beyond", c, 200, 1e3)
    ))],
    ...n.ownPage === a ? [] : [wi(r, o, a, n.ownPage)],
    ...l.filter(({ isChangedByOthers: d, doubt: g }) => d || g === "moved").map(({ title: d, own: g, latest: p, doubt: h }) => {
      var x;
      return j(
        "warning",
        w("p", {}, r.text(h === "moved" ? "localskills-meeting-moved-by-others" : "localskills-meeting-changed-by-others", d)),
        w("p", {}, w("a", {
          href: o(d, Ir((x = g == null ? void 0 : g.id) != null ? x : null, p.id)),
          target: "_blank",
          rel: "noopener"
        }, r.text("localskills-meeting-foreign-look")))
      );
    }),
    ...Id.reduce((d, g) => d.concat(
      l.filter((p) => Cr(p, g).length > 0).map((p) => Pi(e, n, p, g, t))
    ), [])
  ];
}

// src/ui/exchange-meeting/panel-focus.ts
function Nt() {
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
function It({ messages: e, pageUrl: n }, t) {
  return w(
    "a",
    { href: wt(t) ? t : n(t), target: "_blank", rel: "noopener" },
    e.text("localskills-meeting-report")
  );
}

// src/ui/exchange-meeting/select-field.ts
var Cd = 0;
function Fr(e) {
  let n = `ext-localSkills-meeting-select-${++Cd}`, t = w("select", T({
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
var Li = {
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
function Ni(e) {
  let n = qn(e), t = /* @__PURE__ */ new Map();
  return (r, o) => {
    var i;
    let s = (i = t.get(o)) != null ? i : new Intl.NumberFormat(n, { minimumFractionDigits: o, maximumFractionDigits: o });
    return t.set(o, s), s.format(r);
  };
}
function qn(e, n = "") {
  var r, o;
  let t = (o = Li[(r = e.find((s) => Object.prototype.hasOwnProperty.call(Li, s))) != null ? r : ""]) != null ? o : "latn";
  return [...e, "en"].filter(Fd).map((s) => `${s}-u${n}-nu-${t}`);
}
function Fd(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function Ii(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/core/i18n/date-format.ts
function Ci(e) {
  let n = new Intl.DateTimeFormat(
    qn(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/report/round.ts
function Ct(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, o] = Math.abs(e).toExponential().split("e"), s = r.replace(".", ""), i = Number(o) + 1 + t + n, a = i < 0 ? 0 : Number(s.charAt(i) || "0"), l = Math.max(0, i), c = Number(s.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return c === 0 ? 0 : (e < 0 ? -1 : 1) * +`${c}e-${n}`;
}

// src/core/report/markup.ts
var $d = 255, Dd = /\uE000(\d+)\uE001/g;
function Fi(e) {
  let n = (i, ...a) => {
    let l = a.map((c, u) => typeof c == "object" ? `\uE000${u}\uE001` : typeof c == "string" ? c.replace(/[\uE000\uE001]/g, "") : c);
    return te(e.text(i, ...l)).replace(Dd, (c, u) => {
      let d = a[Number(u)];
      return typeof d == "object" ? d.wikitext : c;
    });
  }, t = (i, a = 0) => {
    let l = Ct(i, a), c = te(e.number(Math.abs(l), a));
    return l < 0 ? `<bdi dir="ltr">\u2212${c}</bdi>` : c;
  }, r = Ci(e.languageChain), o = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (i) => {
      var c;
      let a = Ct(i, 0, 2), l = (c = o.get(a)) != null ? c : n("localskills-results-percent", e.number(a, 0));
      return o.set(a, l), l;
    },
    date: (i) => `<time datetime="${_d({ text: i })}">${te(r(i))}</time>`,
    digits: (i) => String(i).replace(/\d/g, (a) => e.number(Number(a))),
    signed: (i, a) => Ct(i, a != null ? a : 0) > 0 ? `<bdi dir="ltr">+${t(i, a)}</bdi>` : t(i, a),
    label: ({ text: i, language: a, direction: l }) => a === e.language ? te(i) : a === null ? `<bdi>${te(i)}</bdi>` : `<bdi lang="${a}" dir="${l}">${te(i)}</bdi>`
  };
}
function _d({ text: e }) {
  return te(e).replace(/"/g, "&quot;");
}
function jn(e, n, t) {
  let r = n != null ? n : te(e);
  return e.trim() === "" || tr(e) > $d || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function Ft(e, n, t) {
  return jn(`Special:MyLanguage/${e}`, n, t);
}

// src/core/exchange/steps/message-text.ts
var Hd = "my-exchanges";
function $i(e) {
  let { step: n, seek: t, offer: r, at: o } = e;
  return encodeURIComponent((n === "ended" || n === "ended-agreed" || n === "paused" ? [n, t, r] : [n, o, t, r]).join(" ")).replace(/['~_*]/g, (i) => `%${i.charCodeAt(0).toString(16)}`);
}
function Di(e, n) {
  var h;
  let t = Fi(n), { step: r, skill: o, reasons: s, titles: i } = e, { say: a } = t, l = V(r.seek) === r.user ? V(r.offer) : V(r.seek), c = { wikitext: `<bdi>${Ft(e.page, te(r.user))}</bdi>` }, u = [a(
    `localskills-talk-${Ud(r)}`,
    c,
    { wikitext: `'''${t.label(o)}'''` },
    Gd(l, i),
    (h = e.day) != null ? h : ""
  )];
  s.length > 0 && u.push("", a("localskills-talk-reasons"), ...s.map((x) => `* ${te(x)}`)), r.note !== null && r.note.trim() !== "" && u.push(
    "",
    a("localskills-talk-note", c),
    `<div dir="auto" style="margin-inline: 1.5em">${te(mr(r.note)).replace(/&#10;/g, "<br>")}</div>`
  );
  let d = Bd(e, t);
  d !== "" && u.push("", d);
  let g = _i(i, t), p = e.reportPage === null ? a("localskills-talk-foot", g) : a("localskills-talk-foot-report", g, qd(e.reportPage, a("localskills-talk-report")));
  return u.push("", `<small>${p}</small>`), {
    heading: n.text("localskills-talk-heading", o.text),
    text: `<div lang="${n.language}" dir="${n.direction}" class="mw-content-${n.direction}">
${u.join(`
`)}
</div>
~~~~`
  };
}
function Ud(e) {
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
function Bd({ step: e, until: n, isOpen: t, titles: r, page: o }, a) {
  var l = a, { say: s } = l, i = Qn(l, ["say"]);
  let c = _i(r, T({ say: s }, i)), u = s("localskills-talk-page", { wikitext: `<bdi>${te(e.user)}</bdi>` }), d = s("localskills-talk-by-hand", { wikitext: Ft(o, u, Wd(e)) });
  switch (e.step) {
    case "ask":
      return `${s("localskills-talk-ask-next", c, n != null ? n : "")} ${d}`;
    case "accept":
      return `${s("localskills-talk-accept-next", c)} ${d}`;
    case "decline":
      return s("localskills-talk-decline-next", { wikitext: jn(r.exchange(), s("localskills-talk-board")) });
    case "ended":
    case "paused":
      return s(
        `localskills-talk-${e.step}-next`,
        c,
        { wikitext: jn(r.exchange(), s("localskills-talk-board")) }
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
function Wd({ step: e, seek: n, offer: t }) {
  return [e, ...[n, t].map((r) => r.replace(/\/([^/]*)$/, "-$1"))].join("-").replace(/ /g, "_");
}
function _i(e, { say: n }) {
  return { wikitext: `'''[[:${e.root}#${Hd}|${n("localskills-talk-mine")}]]'''` };
}
function Gd(e, n) {
  return { wikitext: `<bdi>${Ft(n.people(e), te(e))}</bdi>` };
}
function qd(e, n) {
  return { wikitext: wt(e) ? `<span class="plainlinks">[${e} ${n}]</span>` : jn(e, n) };
}

// src/ui/exchange-meeting/deliver-message.ts
function Hi(o, s, i) {
  return M(this, arguments, function* (e, n, t, r = {}) {
    var g, p;
    let { wiki: a, user: l } = e, { step: c } = t, u = V(c.seek) === l.name ? V(c.offer) : V(c.seek);
    if (!On(n, u).messages)
      return { kind: "unwanted" };
    let d = null;
    try {
      let h = `User talk:${u}`, x = $i(c), { heading: f, text: y } = yield jd(e, n, t);
      return d = { title: h, heading: f, text: y.replace("<div ", `<div data-localskills-step="${x}" `) }, ((p = (g = (yield a.readPages([h])).get(h)) == null ? void 0 : g.latest.text) != null ? p : "").includes(x) || (yield a.addSection(d, r)), { kind: "sent" };
    } catch (h) {
      return { kind: "fault", section: d, fault: $e(h) ? h : new ue("other", String(h)) };
    }
  });
}
function jd(i, a, l) {
  return M(this, arguments, function* ({ messagesIn: e, formatDate: n, languageName: t, titles: r }, o, s) {
    var m, k;
    let { step: c, language: u, reasons: d, isOpen: g } = s, p = yield e(u), { taxonomy: h, reportPage: x } = o, f = (m = c.skill) != null ? m : "", y = new Date(Date.parse(c.at) + Er * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10), b = {
      step: c,
      skill: Ze(f, h, p),
      reasons: d.filter(mt).map((E) => gn(E, {
        messages: p,
        taxonomy: h,
        languageName: (R) => t(R, u)
      })),
      until: n(y, u),
      day: c.on === null ? null : n(c.on, u),
      page: (k = o.ownPage) != null ? k : r.people(c.user),
      isOpen: g,
      titles: r,
      reportPage: x
    };
    return Di(b, p);
  });
}

// src/core/exchange/steps/read-steps.ts
var Ui = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], zd = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function An(e, n, t) {
  let r = Me(n);
  return e.filter(({ template: o }) => o === Re).map((o) => {
    let s = Vd(o, r);
    return s.step === null || t === void 0 || s.step.at <= t ? s : C(T({}, s), { step: C(T({}, s.step), { at: t }) });
  });
}
function Vd(e, n) {
  let t = [], r = (y, b, ...m) => (t.push(Kd(y, b, ...m)), null), o = (y) => {
    var b;
    return Pe((b = e.parameters.get(y)) != null ? b : "").trim() || null;
  }, s = (y, b, m, k) => {
    var R;
    let E = o(y);
    return E === null ? k ? r(y, "missing", y) : null : (R = b(E)) != null ? R : r(y, m, Z(E), y);
  }, i = s("step", (y) => Dn.includes(y) ? y : null, "step", !0), a = s("seek", pn, "key", !0), l = s("offer", pn, "key", !0), c = s("at", (y) => {
    var b, m;
    return Ae((m = (b = zd.exec(y)) == null ? void 0 : b[1]) != null ? m : "") ? y : null;
  }, "time", !0), u = s(
    "outcome",
    (y) => ko.includes(y) ? y : null,
    "outcome",
    i === "confirm"
  ), d = s("on", (y) => Ae(y) ? y : null, "day", i === "meet"), g = s("skill", (y) => ve.test(y) ? y : null, "skill", !1);
  if (e.parameters.forEach((y, b) => {
    !Ui.includes(b) && y.trim() !== "" && t.push(bn(b, Ui));
  }), i === null || a === null || l === null || c === null || i === "confirm" && u === null || i === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [p, h] = oe({ seek: a, offer: l });
  if (p === h)
    return r("offer", "alone"), { call: e, step: null, faults: t };
  n !== p && n !== h && r("seek", "not-yours", n);
  let x = o("note"), f = dt("note", x != null ? x : "", n);
  return t.push(...f === null ? [] : [f]), {
    call: e,
    step: {
      user: n,
      step: i,
      seek: a,
      offer: l,
      at: c,
      skill: g,
      outcome: i === "confirm" ? u : null,
      on: i === "meet" ? d : null,
      note: x
    },
    faults: t
  };
}
function Kd(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/ui/exchange-meeting/take-step.ts
function Bi(e, n, t = {}) {
  let { messages: r, titles: o, user: s } = e, i = V(n.seek) === s.name ? V(n.offer) : V(n.seek);
  return Ke(e, {
    apply: (a, l) => Rn(
      t.newRecord ? fs(a, t.newRecord, { readCalls: l }) : a,
      kt(n)
    ),
    isDone: (a) => An(a, s.name).some(({ step: l }) => l !== null && l.step === n.step && l.seek === n.seek && l.offer === n.offer && l.at === n.at),
    // Messages used here: localskills-meeting-summary-ask, -accept, -decline, -withdraw, -meet, -confirm
    summary: r.text(`localskills-meeting-summary-${n.step}`, `[[:${o.people(i)}|${i}]]`)
  }, t.foreign, t.consent);
}

// src/ui/exchange-meeting/undelivered.ts
function Yd(e) {
  let { step: n, language: t, reasons: r } = e != null ? e : {};
  return typeof n == "object" && n !== null && typeof n.at == "string" && typeof n.seek == "string" && typeof n.offer == "string" && typeof t == "string" && Array.isArray(r);
}
function He(e, n, t) {
  let r = `localskills-undelivered/${n}/${t}`, o = () => {
    try {
      let l = JSON.parse(e.get(r) || "[]");
      return Array.isArray(l) ? l.filter(Yd) : [];
    } catch (l) {
      return [];
    }
  }, s = ({ step: { step: l, at: c, seek: u, offer: d } }) => [l, c, u, d].join(" "), i = (l) => o().filter((c) => s(c) !== s(l)), a = (l) => {
    l.length === 0 ? e.remove(r) : e.set(r, JSON.stringify(l), 2592e3);
  };
  return {
    all: o,
    add: (l) => a(i(l).concat([l])),
    remove: (l) => a(i(l))
  };
}

// src/ui/exchange-meeting/step-session.ts
function $t(e) {
  return M(this, null, function* () {
    let { context: n, loaded: t, message: r, newRecord: o = null, place: s, isKept: i, setBusy: a, onTaken: l } = e, { step: c } = r, u = V(c.seek) === c.user ? V(c.offer) : V(c.seek), d = (g, p) => M(null, null, function* () {
      var f, y;
      let h = Ye(n.messages, s);
      a(!0);
      let x = yield Bi(n, c, { newRecord: o, foreign: g, consent: p });
      if (x.kind === "saved") {
        He(n.storage, n.wikiId, n.user.name).add(r), h.say(n.messages.text("localskills-meeting-saving-message", u));
        let b = yield zn(n, t, (y = yield (f = e.renew) == null ? void 0 : f.call(e)) != null ? y : r);
        a(!1), l(b);
        return;
      }
      a(!1), Ve({ context: n, outcome: x, isKept: i, place: s, save: d }, g);
    });
    yield d("ask", {});
  });
}
function zn(o, s, i) {
  return M(this, arguments, function* (e, n, t, r = {}) {
    let a = He(e.storage, e.wikiId, e.user.name);
    a.add(t);
    let l = yield Hi(e, n, t, r);
    return l.kind !== "fault" && a.remove(t), l;
  });
}
function sn(e) {
  return T({ outcome: null, on: null, note: null, skill: null }, e);
}

// src/ui/exchange-meeting/typed-notes.ts
function Dt(e, n, t) {
  let r = (s, i) => `localskills-note/${n}/${t}/${s}/${i}`, o = /* @__PURE__ */ new Set();
  return {
    read: (s, i) => e.get(r(s, i)) || "",
    keep(s, i, a) {
      let l = r(s, i);
      a === "" ? (e.remove(l), o.delete(l)) : e.set(l, a, 2592e3) ? o.delete(l) : o.add(l);
    },
    isKept: (s, i) => !o.has(r(s, i)),
    clear(s, i) {
      e.remove(r(s, i));
    }
  };
}

// src/ui/exchange-meeting/undelivered-notice.ts
function _t(e, n, t, r) {
  let { messages: o, user: s, storage: i, wikiId: a } = e, { step: l } = t, c = V(l.seek) === s.name ? V(l.offer) : V(l.seek), u = w("div", {}), d = (h) => o.text(`localskills-meeting-${h}`, c), g = (h) => M(null, null, function* () {
    G(u, w("p", { role: "status" }, o.text("localskills-meeting-saving"))), J(u);
    let x = yield zn(e, n, t, h);
    x.kind === "fault" ? p(x) : G(u, j("success", d(x.kind === "sent" ? "message-sent" : "message-unwanted"))), J(u);
  }), p = (h) => {
    var x, f, y, b;
    G(
      u,
      j(
        "warning",
        w("p", {}, d("message-failed")),
        z(
          ...h === null ? [W(o.text("localskills-save-try-again"), "normal", () => {
            g();
          })] : [],
          W(d("message-drop"), "quiet", () => {
            He(i, a, s.name).remove(t), G(u), J(u);
          })
        )
      ),
      (h == null ? void 0 : h.kind) !== "fault" ? null : Nr({
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
  return p(r), u;
}

// src/ui/exchange-meeting/ask-panel.ts
var Jd = ["level-unknown", "place-unknown", "confirmed-unknown", "methods-any", "waiting"];
function Wi({ context: e, request: n, onMine: t, onClose: r }) {
  let { messages: o, user: s, storage: i, wikiId: a } = e, l = V(n.key), c = w("div", { class: "ext-localSkills-meeting" }), u = Nt(), d = Dt(i, a, s.name), g = n.kind === "offer" ? "learn" : "teach", p = (E, ...R) => o.text(`localskills-meeting-${E}`, ...R), h = () => W(o.text("localskills-talk-mine"), "normal", t), x = (E) => {
    let R = j("notice", w("p", {}, E));
    G(c, R, z(h())), u.moveTo(R);
  }, f = (E, R, S, P) => {
    let A = S[0], _ = On(E, l).messages, H = mn(P, R.languages, E.languages), O = w("div", {}), L = w("div", {}), v = w("div", {}), I = w("div", {}), N = (Y) => {
      Array.from(c.querySelectorAll("button, input, textarea, select")).forEach((X) => {
        X.disabled = Y;
      }), c.setAttribute("aria-busy", String(Y));
    }, D = Mt(o, {
      label: p("ask-note"),
      help: p("note-help"),
      value: d.read(n.key, n.kind),
      onChange: (Y) => d.keep(n.key, n.kind, Y)
    }), q = Fr({
      label: p("ask-language"),
      help: p("ask-language-help", l),
      value: H[0],
      options: H.map((Y) => ({ value: Y, label: e.languageName(Y) })),
      onChange: () => {
      }
    }), F = Fr({
      label: p(`ask-belongs-${g}`),
      value: A.key,
      options: S.map(({ key: Y, record: { skill: X }, isNew: ge }) => ({
        value: Y,
        label: ge ? p(`ask-new-${g}`, he(e, E, X)) : he(e, E, X)
      })),
      onChange(Y) {
        var X;
        A = (X = S.find((ge) => ge.key === Y)) != null ? X : A, U();
      }
    }), U = () => {
      let Y = Ar(e, E, R, A).filter(({ code: Ue }) => !Jd.includes(Ue));
      G(O, ...Y.length === 0 ? [] : [
        w("h3", {}, p("why")),
        w("ul", {}, ...Y.map((Ue) => w("li", {}, gn(Ue, {
          messages: o,
          taxonomy: E.taxonomy,
          languageName: (ln) => e.languageName(ln)
        }))))
      ]);
      let { languages: X } = A.record;
      G(L, oo(X, R.languages) ? null : j("warning", p(
        "ask-no-language",
        l,
        Gn(e, R.languages),
        Gn(e, X)
      )));
      let ge = hi(e, E, R, A);
      G(v, ge === null ? null : j("notice", w("p", {}, vn(e, ge)))), G(
        I,
        z(ge === null ? W(p(`ask-${g}`, l), "primary", () => D.unlessPrivate(v, B)) : h())
      );
    }, B = () => M(null, null, function* () {
      let Y = (X) => {
        N(!1), G(v, X), J(X);
      };
      Ye(o, v), N(!0);
      try {
        let { loaded: X, obstacle: ge } = yield y();
        ge === null ? K(X) : Y(j("warning", w("p", {}, p(`cannot-${ge}`, l))));
      } catch (X) {
        Y(b(X, B));
      }
    }), K = (Y) => {
      let [X, ge] = n.kind === "offer" ? [A.key, n.key] : [n.key, A.key], Ue = sn({
        user: s.name,
        step: "ask",
        seek: X,
        offer: ge,
        at: Ne(e, Y),
        skill: R.skill,
        note: D.value()
      }), ln = Ar(e, Y, R, A), Cn = { step: Ue, language: q.value(), reasons: ln, isOpen: !0 };
      $t({
        context: e,
        loaded: Y,
        message: Cn,
        place: v,
        setBusy: N,
        newRecord: A.isNew ? A.record : null,
        isKept: d.isKept(n.key, n.kind),
        onTaken(Je) {
          d.clear(n.key, n.kind);
          let Fn = j(
            "success",
            w("p", {}, p("taken-ask", l, he(e, E, R.skill))),
            Je.kind === "fault" ? null : w("p", {}, p(Je.kind === "sent" ? "message-sent" : "message-unwanted", l)),
            w("p", {}, p("ask-next"))
          );
          G(
            c,
            Fn,
            Je.kind === "fault" ? _t(e, Y, Cn, Je) : null,
            z(h(), W(p("close"), "normal", r))
          ), u.moveTo(Fn);
        }
      });
    }, Q = w("h2", {}, p(`ask-${g}`, l)), ce = [
      w(
        "p",
        { class: "ext-localSkills-meeting-theirs" },
        w("strong", {}, Tt(e, E, R.skill)),
        " \xB7 ",
        Ot(e, E, l, R)
      ),
      R.note === null ? null : w("blockquote", { class: "ext-localSkills-meeting-quote", dir: "auto" }, R.note)
    ];
    G(
      c,
      Q,
      ...Lt(e, E, null),
      ...ce,
      O,
      L,
      S.length > 1 ? F.element : w("p", {}, p(`ask-makes-${g}`, he(e, E, R.skill))),
      D.element,
      _ ? q.element : j("notice", p("ask-no-messages", l)),
      w("p", { class: "ext-localSkills-meeting-quiet" }, p(_ ? "ask-public" : "ask-public-quiet", l)),
      v,
      I,
      w("p", { class: "ext-localSkills-meeting-quiet" }, It(e, E.reportPage))
    ), U(), u.moveTo(Q);
  }, y = () => M(null, null, function* () {
    var S;
    let [E, R] = yield Promise.all([
      Se(e, [l]),
      e.wiki.accountStates([l])
    ]);
    return { loaded: E, obstacle: pi(e, E, n, (S = R.get(l)) != null ? S : "missing") };
  }), b = (E, R) => j(
    "error",
    w("p", {}, p("load-failed")),
    $e(E) && E.explanation !== "" ? w("p", { dir: "auto" }, E.explanation) : null,
    z(W(o.text("localskills-save-try-again"), "normal", R))
  ), m = () => M(null, null, function* () {
    var A;
    let { loaded: E, obstacle: R } = yield y();
    if (R !== null) {
      x(p(`cannot-${R}`, l));
      return;
    }
    let S = ne(E, n.kind, n.key), P = yield xi(e, E);
    f(E, S, yi(e, E, S, P, (A = n.mine) != null ? A : null), P);
  }), k = () => {
    let E = w("p", { role: "status" }, p("loading"));
    G(c, E), u.moveTo(E), m().catch((R) => {
      let S = b(R, k);
      G(c, S), u.moveTo(S);
    });
  };
  return { element: c, start: k, focus: u.restore };
}

// src/ui/ending-question.ts
function Gi({ messages: e, warning: n, onGo: t, onBack: r, onAnswer: o }) {
  let s = (i) => e.text(`localskills-ending-${i}`);
  return j("warning", ...n, z(
    W(s("go"), "normal", t),
    W(s("back"), "normal", r),
    ...o === null ? [] : [W(e.text("localskills-talk-mine"), "quiet", o)]
  ));
}

// src/core/exchange/steps/endings.ts
function $r({ steps: e, asker: n }) {
  var t, r;
  return (r = (t = e.filter(({ step: o, user: s }) => o === "ask" && s === n).pop()) == null ? void 0 : t.skill) != null ? r : null;
}
function Qd({ kind: e, skill: n }, { skill: t, taxonomy: r }) {
  let o = (a) => {
    var l, c;
    return (c = (l = r == null ? void 0 : r.current(a)) == null ? void 0 : l.id) != null ? c : a;
  }, [s, i] = [o(n), o(t != null ? t : n)];
  return s !== i && !En(r).relatedTo(s).some((a) => a.skill === i && (e === "seek" || a.relation !== "near"));
}
function qi(e, n, t) {
  let r = e === null ? "gone" : We(e, n);
  return e !== null && t !== void 0 && (r === null || r === "paused") && Qd(e, t) ? "other-skill" : r;
}
function Ht(e) {
  return e !== null && e !== "paused";
}
function ji(e, n, t, r = null) {
  let o = e.filter((i) => i[n.kind] === ie(n)), s = ({ state: i, asker: a }) => i === "asked" && a !== n.user;
  return t === "pause" ? { asked: [], agreed: [], waiting: o.filter((i) => s(i) && (r === null || r > i.expires)) } : {
    waiting: o.filter(s),
    asked: o.filter(({ state: i, asker: a }) => i === "asked" && a === n.user),
    agreed: o.filter(({ state: i }) => i === "accepted")
  };
}
var Xd = 10;
function zi(e, n, t) {
  let { waiting: r, agreed: o } = e, s = /* @__PURE__ */ new Set();
  return (t === "matched" ? r : [...o, ...r]).filter((i) => {
    let a = ee(i, n), l = !s.has(a);
    return s.add(a), l;
  }).slice(0, Xd);
}

// src/ui/exchange-meeting/check-ending.ts
var Zd = 10;
function Ut(e, n, t, r, o = null) {
  let { messages: s, user: i } = e, a = (k, ...E) => s.text(`localskills-ending-${k}`, ...E), l = ji(ye(e, n), t, r, o), { waiting: c, asked: u, agreed: d } = l, g = zi(l, i.name, r), p = (k) => ee(k, i.name), h = (k) => g.some((E) => p(E) === p(k)), x = (k, E) => {
    let R = Array.from(new Set(E.map(p))), S = R.slice(0, Zd);
    return [
      ...S.map((P) => w("li", {}, a(k, P))),
      ...R.length > S.length ? [w("li", {}, a("more", R.length - S.length))] : []
    ];
  }, f = u.map((k) => sn({
    user: i.name,
    step: "withdraw",
    seek: k.seek,
    offer: k.offer,
    at: Ne(e, n, k),
    skill: be(n, k) || null
  })), y = (k) => {
    let E = p(k), [R = "en"] = mn(je(n, i.name), je(n, E), n.languages), S = f.find(({ seek: P, offer: A }) => P === k.seek && A === k.offer);
    return { language: R, reasons: [], isOpen: !1, step: S != null ? S : C(T({}, sn({
      user: i.name,
      step: "ask",
      seek: k.seek,
      offer: k.offer,
      at: Ne(e, n, k),
      skill: be(n, k) || null
    })), {
      step: r === "pause" ? "paused" : k.state === "accepted" ? "ended-agreed" : "ended"
    }) };
  }, b = c.length + u.length + d.length > 0;
  return {
    steps: f,
    warning: b ? [
      w("p", {}, w("strong", {}, a("concerns"))),
      // Messages used here: localskills-ending-waits, localskills-ending-asked, localskills-ending-agreed
      w("ul", {}, ...x("agreed", d), ...x("waits", c), ...x("asked", u)),
      ...d.length === 0 ? [] : [w("p", {}, a("stays"))],
      // Messages used here: localskills-ending-tells, localskills-ending-tells-pause
      ...c.length === 0 ? [] : [w("p", {}, a(r === "pause" ? "tells-pause" : "tells"))],
      ...d.some(h) && c.length === 0 ? [w("p", {}, a("tells-agreed"))] : []
    ] : null,
    tell() {
      return M(this, null, function* () {
        let k = [...g, ...u].map(y), E = He(e.storage, e.wikiId, i.name);
        k.forEach((P) => E.add(P));
        let R = { sent: [], unwanted: [], fault: [] };
        for (let P of k) {
          let { kind: A } = yield zn(e, n, P);
          R[A].push(ee(P.step, i.name));
        }
        let S = (P, A) => A.length === 0 ? [] : [w("p", {}, a(P, Rt(A, s.language)))];
        return k.length === 0 ? null : j(
          R.fault.length > 0 ? "warning" : "success",
          ...S("told", R.sent),
          ...S("unwanted", R.unwanted),
          ...S("untold", R.fault)
        );
      });
    }
  };
}

// src/ui/exchange-meeting/close-search.ts
function Vi(e) {
  let { context: n, loaded: t, search: r, place: o, setBusy: s, skillName: i, onClosed: a, onBack: l } = e, { taxonomy: c } = t, { messages: u, user: d } = n, g = (f) => tn(f, d.name, { taxonomy: c }).map(({ record: y }) => y).filter((y) => y !== null).find(({ kind: y, id: b }) => y === "seek" && b === r.id), p = Ut(n, t, r, "matched"), h = (f, y) => M(null, null, function* () {
    Ye(u, o), s(!0);
    let b = yield Ke(n, {
      apply(m, k) {
        var S;
        let E = g(k(m)), R = E === void 0 ? m : (S = ys(m, r, C(T({}, E), { status: "matched", until: null }), { readCalls: k, taxonomy: c })) != null ? S : m;
        return p.steps.reduce((P, A) => Rn(P, kt(A)), R);
      },
      isDone: (m) => {
        var k;
        return ((k = g(m)) == null ? void 0 : k.status) !== "open";
      },
      summary: u.text("localskills-exchange-summary-matched", i)
    }, f, y);
    if (b.kind === "saved") {
      let m = yield p.tell();
      s(!1), a(m);
      return;
    }
    s(!1), Ve({ context: n, outcome: b, isKept: !1, place: o, save: h }, f);
  });
  if (p.warning === null) {
    h("ask", {});
    return;
  }
  let x = Gi({
    messages: u,
    warning: p.warning,
    onGo: () => {
      h("ask", {});
    },
    onBack: l,
    onAnswer: null
  });
  G(o, x), J(x);
}

// src/ui/exchange-meeting/ending-words.ts
function Vn(e, n, t, r) {
  let o = V(t.offer) === r ? "offer" : "seek", s = ne(n, o, t[o]), i = s === null && n.unread.includes(r), a = t.asker === e.user.name && r !== t.asker && t.state === "asked" ? { skill: $r(t), taxonomy: n.taxonomy } : void 0;
  return { record: s, ending: i ? null : qi(s, Te(e, n), a) };
}
function Ki(e, n, t, { record: r, ending: o }) {
  var c;
  let { messages: s, formatDate: i, user: a } = e, l = ee(t, a.name);
  return o === "other-skill" ? s.text("localskills-meeting-ended-other-skill", l, he(e, n, (c = $r(t)) != null ? c : "")) : o === null ? null : o === "paused" && (r != null && r.until) ? s.text("localskills-meeting-ended-paused-until", l, i(r.until)) : s.text(`localskills-meeting-ended-${o}`, l);
}
function Yi(e, n, t) {
  let { messages: r, user: o, formatDate: s } = e, i = ee(t, o.name), a = Vn(e, n, t, o.name), l = Vn(e, n, t, i), c = Ki(e, n, t, l);
  if (t.state === "accepted")
    return [a, l].some(({ ending: g }) => g === "gone" || g === "closed") ? [r.text("localskills-meeting-ended-agreed")] : [];
  if (t.state !== "asked")
    return [];
  if (t.asker === o.name)
    return [
      ...c === null ? [] : [c],
      ...Ht(l.ending) ? [r.text("localskills-meeting-ended-wait", i, s(t.expires))] : [],
      ...a.ending === "closed" || a.ending === "matched" ? [r.text("localskills-meeting-ended-own-request")] : []
    ];
  let u = Ji(e, n, t, a.ending);
  return [...u === null ? [] : [u], ...c === null || l.ending === "paused" ? [] : [c]];
}
function Ji({ messages: e, user: n }, t, r, o) {
  let s = ee(r, n.name), i = be(t, r);
  return Ht(o) ? o !== "gone" ? e.text("localskills-meeting-ended-mine", s) : e.text("localskills-meeting-ended-mine-gone", s, i === "" ? r.offer : he({ messages: e }, t, i)) : null;
}
function Qi(e, n, t) {
  return t.asker === e.user.name && Ht(Vn(e, n, t, ee(t, e.user.name)).ending);
}
function Xi(e, n, t) {
  let r = Vn(e, n, t, ee(t, e.user.name)), o = Ji(e, n, t, Vn(e, n, t, e.user.name).ending);
  return o != null ? o : r.ending === "closed" || r.ending === "matched" ? Ki(e, n, t, r) : null;
}

// src/ui/exchange-meeting/exchange-item.ts
function ea(e) {
  let { context: n, loaded: t, exchange: r, act: o, draft: s } = e, { messages: i, user: a } = n, l = ee(r, a.name), c = (f, ...y) => i.text(`localskills-meeting-${f}`, ...y), u = w("div", {}), d = w("article", { class: "ext-localSkills-meeting-item" }), g = (f) => {
    Array.from(d.querySelectorAll("button, input, textarea")).forEach((y) => {
      y.disabled = f;
    }), d.setAttribute("aria-busy", String(f));
  }, p = (f) => o(f, u, g), h = (f, y) => Mt(i, T({
    label: f,
    value: s.read(),
    onChange: (b) => s.keep(b)
  }, y === void 0 ? {} : { help: y })), x = [
    w("h3", {}, Tt(n, t, be(t, r), r.offer)),
    w("p", {}, vn(n, r)),
    ...Yi(n, t, r).map((f) => w("p", { class: "ext-localSkills-meeting-ended" }, f)),
    ...rg(e),
    ...tg(e),
    ...og(e)
  ];
  switch (r.state) {
    case "asked": {
      if (r.asker === a.name) {
        x.push(Qi(n, t, r) ? null : Zi(e, "waits-until"), u, z(
          W(c("withdraw"), "normal", () => p({ step: "withdraw", note: null }))
        ));
        break;
      }
      let f = h(c("answer-note"), c("note-help")), y = W(c("accept"), "primary", () => {
        let m = () => {
          G(u), y.focus();
        }, k = () => p({ step: "accept", note: f.value() }), E = (S, P) => {
          S === null ? P() : (G(u, S), J(S));
        }, R = () => E(ng(e, k, m), k);
        f.unlessPrivate(u, () => E(eg(e, R, m), R));
      }), b = W(c("decline"), "normal", () => {
        let m = j("warning", w("p", {}, c("decline-sure", l)), z(
          W(c("decline-yes"), "normal", () => f.unlessPrivate(u, () => p({ step: "decline", note: f.value() }))),
          W(c("decline-back"), "normal", () => {
            G(u), b.focus();
          })
        ));
        G(u, m), J(m);
      });
      x.push(...sg(e), Zi(e, "answer-until"), f.element, u, z(y, b));
      break;
    }
    case "accepted":
      x.push(...ig(e, p, h, u), u);
      break;
    case "done": {
      let f = St(t, r, a.name);
      f !== null && x.push(w("p", {}, c("search-open")), u, z(
        W(c("close-search"), "primary", () => e.closeSearch(f, u, g))
      ));
    }
  }
  return x.push(w(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    Ot(n, t, l, V(r.offer) === l ? ne(t, "offer", r.offer) : ne(t, "seek", r.seek)),
    " \xB7 ",
    w("a", { href: n.pageUrl(`User talk:${l}`), target: "_blank", rel: "noopener" }, c("talk"))
  )), x.forEach((f) => {
    f !== null && d.appendChild(typeof f == "string" ? document.createTextNode(f) : f);
  }), d;
}
function eg({ context: e, loaded: n, exchange: t }, r, o) {
  let { messages: s } = e, i = Xi(e, n, t);
  return i === null ? null : j("warning", w("p", {}, i), z(
    W(s.text("localskills-meeting-accept-late"), "normal", r),
    W(s.text("localskills-meeting-full-not-now"), "normal", o)
  ));
}
function ng({ context: e, loaded: n, exchange: { offer: t } }, r, o) {
  var d;
  let { messages: s, user: i } = e, a = (g, ...p) => s.text(`localskills-meeting-full${g}`, ...p), l = ne(n, "offer", t), c = (d = l == null ? void 0 : l.capacity) != null ? d : n.matching.usualCapacity, u = ye(e, n).filter((g) => g.offer === t && g.state === "accepted").length;
  return l === null || l.user !== i.name || u < c ? null : j(
    "warning",
    w("p", {}, c === 0 ? a("-none") : a("", c, u)),
    z(W(c === 0 ? s.text("localskills-meeting-accept-late") : a("-accept"), "normal", r), W(a("-not-now"), "normal", o)),
    w("p", {}, w("a", {
      href: Mr(e, n, i.name, l),
      target: "_blank",
      rel: "noopener"
    }, a("-change")))
  );
}
function tg({ exchange: e }) {
  return e.steps.filter(({ note: n }) => n !== null).map(({ user: n, note: t }) => w(
    "blockquote",
    { class: "ext-localSkills-meeting-quote", dir: "auto" },
    w("div", {}, t),
    w("footer", {}, "\u2014 ", w("bdi", {}, n))
  ));
}
function rg({ context: { messages: e, user: n }, exchange: t }) {
  let { confirmed: r, state: o } = t, s = ee(t, n.name), i = (u) => e.text(`localskills-meeting-outcome-${u}`), [a, l] = [r.get(n.name), r.get(s)];
  if (o === "accepted")
    return l === void 0 || a !== void 0 ? [] : [w("p", {}, w("strong", {}, e.text("localskills-meeting-how-was-it", s, i(l))))];
  let c = [
    ...a === void 0 ? [] : [e.text("localskills-meeting-said-mine", i(a))],
    ...l === void 0 ? [] : [e.text("localskills-meeting-said", s, i(l))]
  ];
  return c.length === 0 ? [] : [w("ul", {}, ...c.map((u) => w("li", {}, u)))];
}
function og({ context: e, loaded: n, exchange: t }) {
  let { messages: r, user: o } = e, s = ee(t, o.name), i = ne(n, "seek", t.seek), a = (i == null ? void 0 : i.user) === s ? i : ne(n, "offer", t.offer);
  if (a === null || a.user !== s || t.state !== "asked" && t.state !== "accepted")
    return [];
  let { kind: l, languages: c, level: u, note: d } = a, g = (p) => w("p", { class: "ext-localSkills-meeting-quiet" }, p);
  return [
    ...d === null ? [] : [w(
      "blockquote",
      { class: "ext-localSkills-meeting-quote", dir: "auto" },
      w("div", {}, d),
      w("footer", {}, "\u2014 ", w("bdi", {}, r.text(`localskills-meeting-note-of-${l}`, s)))
    )],
    ...c.length === 0 ? [] : [g(r.text("localskills-meeting-their-languages", s, Gn(e, c)))],
    ...u === null ? [] : [g(r.text(
      `localskills-meeting-their-level-${l}`,
      s,
      r.text(`localskills-template-level-${u}`)
    ))]
  ];
}
function sg({ context: e, loaded: n, exchange: { seek: t, offer: r } }) {
  let { messages: o } = e, i = [ne(n, "seek", t), ne(n, "offer", r)].map((l) => l == null ? void 0 : l.user), a = pt(t, r, {
    records: n.records.filter(({ user: l }) => i.includes(l)),
    date: Te(e, n),
    taxonomy: n.taxonomy,
    requests: ft(ye(e, n))
  }, n.matching).filter(mt);
  return a.length === 0 ? [] : [
    w("p", {}, o.text("localskills-meeting-why")),
    w("ul", {}, ...a.map((l) => w("li", {}, gn(l, {
      messages: o,
      taxonomy: n.taxonomy,
      languageName: (c) => e.languageName(c)
    }))))
  ];
}
function Zi({ context: e, exchange: n }, t) {
  return n.expires === null ? null : w(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    e.messages.text(`localskills-meeting-${t}`, e.formatDate(n.expires))
  );
}
function ig({ context: e, loaded: n, exchange: t, draft: r }, o, s, i) {
  var b;
  let { messages: a, user: l } = e, c = (m, ...k) => a.text(`localskills-meeting-${m}`, ...k), u = Te(e, n), d = t.confirmed.get(l.name), g = vt({ label: c("day"), kind: "date", value: (b = t.on) != null ? b : "", onChange: () => {
  } }), p = () => {
    let m = String(g.value());
    /^\d{4}-\d{2}-\d{2}$/.test(m) ? o({ step: "meet", on: m, note: null }) : (g.setFault(c("day-missing")), g.focus());
  }, h = w(
    "details",
    { class: "ext-localSkills-meeting-part" },
    w("summary", {}, c(t.on === null ? "agree-day" : "change-day")),
    w("p", {}, c("day-help")),
    g.element,
    z(W(c("save-day"), "primary", p))
  ), x = (m) => {
    let k = () => o({ step: "confirm", outcome: m, note: f.value() });
    if (m === "not-met" || t.on === null || t.on <= u) {
      k();
      return;
    }
    let E = j("warning", w("p", {}, c("day-to-come", e.formatDate(t.on))), z(
      W(c("met-already"), "normal", k),
      W(c("not-yet"), "normal", () => {
        G(i), y.querySelector("summary").focus();
      })
    ));
    G(i, E), J(E);
  }, f = s(c("outcome-note"), c("note-help")), y = w(
    "details",
    { class: "ext-localSkills-meeting-part" },
    w("summary", {}, c("outcome")),
    f.element,
    z(
      ...[["learned", "primary"], ["partly", "normal"], ["not-met", "normal"]].map(([m, k]) => W(c(`outcome-${m}`), k, () => f.unlessPrivate(i, () => x(m))))
    )
  );
  return h.open = t.on === null && t.confirmed.size === 0, y.open = d === void 0 && t.on !== null && t.on <= u || t.confirmed.size > 0 || r.read() !== "", [
    d === void 0 ? null : w("p", {}, c(`confirmed-${d}`, ee(t, l.name))),
    d === void 0 ? h : null,
    d === void 0 ? y : null
  ];
}

// src/ui/exchange-meeting/preferences-form.ts
function na(e, n) {
  let { messages: t, user: r } = e, o = (g) => t.text(`localskills-meeting-${g}`), s = On(n, r.name), i = w("div", {}), a = () => G(i), l = Pr({ label: o("no-messages"), help: o("no-messages-help"), value: !s.messages, onChange: a }), c = Pr({ label: o("no-matches"), help: o("no-matches-help"), value: !s.matches, onChange: a }), u = W(o("save-wishes"), "normal", () => {
    d("ask", {});
  }), d = (g, p) => M(null, null, function* () {
    let h = { messages: !l.value(), matches: !c.value() }, x = w("p", { role: "status" }, o("saving"));
    G(i, x), J(x), u.setDisabled(!0);
    let f = yield Ke(e, {
      apply: (b, m) => Qs(b, m(b), h),
      isDone(b) {
        let { preferences: m } = on(b);
        return m.messages === h.messages && m.matches === h.matches;
      },
      summary: o("summary-wishes")
    }, g, p);
    if (u.setDisabled(!1), f.kind !== "saved") {
      Ve({ context: e, outcome: f, isKept: !1, place: i, save: d }, g);
      return;
    }
    let y = lg(e, yield ag(e, n, h));
    G(i, y), J(y);
  });
  return w("div", {}, l.element, c.element, i, z(u));
}
function ag(e, n, t) {
  return M(this, null, function* () {
    var a, l;
    let { wiki: r, user: o } = e, s = ((l = (a = n.people.get(o.name)) == null ? void 0 : a.pages) != null ? l : []).filter(({ title: c }) => c !== n.ownPage), i = s.length === 0 ? null : yield r.templateReader();
    return i === null ? [] : s.filter(({ own: c, optOuts: u, refused: d }) => [c, u, d].some((g) => {
      var h;
      let { preferences: p } = on(i((h = g == null ? void 0 : g.text) != null ? h : ""));
      return t.messages && !p.messages || t.matches && !p.matches;
    })).map(({ title: c }) => c);
  });
}
function lg({ messages: e, pageUrl: n }, t) {
  return t.length === 0 ? j("success", e.text("localskills-meeting-wishes-saved")) : j(
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
var cg = 3;
function ta(e, n = null) {
  let { messages: t, user: r, storage: o, wikiId: s } = e, i = w("div", { class: "ext-localSkills-meeting" }), a = Nt(), l = Dt(o, s, r.name), c = (m, ...k) => t.text(`localskills-meeting-${m}`, ...k), u = (m, k, E, R, S) => {
    let P = ee(k, r.name), { seek: A, offer: _ } = k, H = sn(T({
      user: r.name,
      seek: A,
      offer: _,
      at: Ne(e, m, k),
      skill: be(m, k) || null
    }, E)), [O = "en"] = mn(je(m, r.name), je(m, P), m.languages), L = { step: H, language: O, reasons: [], isOpen: !1 }, v = vr(m, H), I = () => {
      var D;
      return (D = ye(e, v).find((q) => q.seek === A && q.offer === _)) != null ? D : k;
    };
    $t({
      context: e,
      loaded: m,
      message: L,
      place: R,
      setBusy: S,
      isKept: l.isKept(A, _),
      renew() {
        return M(this, null, function* () {
          return v = vr(yield Se(e).catch(() => m), H), C(T({}, L), { isOpen: I().state === "accepted" });
        });
      },
      onTaken(D) {
        l.clear(A, _), y(v, d(v, I(), E, D), I());
      }
    });
  }, d = (m, k, E, R) => {
    let S = ee(k, r.name);
    return j(
      "success",
      w("p", {}, c(`taken-${E.step}`, S, he(e, m, be(m, k)))),
      k.state === "done" ? w("p", {}, vn(e, k)) : null,
      R.kind === "fault" ? null : w("p", {}, c(R.kind === "sent" ? "message-sent" : "message-unwanted", S))
    );
  }, g = (m, k) => k.length === 0 ? [] : [Pt(t, k, (E) => ea({
    context: e,
    loaded: m,
    exchange: E,
    act: (R, S, P) => u(m, E, R, S, P),
    closeSearch(R, S, P) {
      let A = he(e, m, R.skill);
      Vi({
        context: e,
        loaded: m,
        search: R,
        place: S,
        setBusy: P,
        skillName: A,
        onClosed: (_) => p(m, E, R, _),
        onBack: () => G(S)
      });
    },
    draft: {
      read: () => l.read(E.seek, E.offer),
      keep: (R) => l.keep(E.seek, E.offer, R)
    }
  }))], p = (m, k, E, R) => y(
    C(T({}, m), { records: m.records.map((S) => S === E ? C(T({}, S), { status: "matched" }) : S) }),
    w("div", {}, j("success", w("p", {}, c("search-closed", he(e, m, E.skill)))), R),
    k
  ), h = (m, k) => k.length === 0 ? null : w("section", {}, w("h2", {}, m), ...k), x = (m, ...k) => w("details", { class: "ext-localSkills-meeting-folded" }, w("summary", {}, m), ...k), f = () => w(
    "div",
    {},
    w("p", {}, c("none")),
    w("p", {}, c(n === null ? "none-board" : "none-next")),
    n === null ? null : z(
      W(t.text("localskills-start-offer"), "primary", () => n("offer")),
      W(t.text("localskills-start-seek"), "normal", () => n("seek"))
    ),
    w("p", {}, w("a", { href: e.pageUrl(`Special:MyLanguage/${e.titles.exchange()}`) }, c("board")))
  ), y = (m, k, E = null) => {
    var U;
    let R = ye(e, m), { toAnswer: S, toConfirm: P, agreed: A, asked: _, earlier: H } = Et(R, r.name), O = ({ state: B, seek: K, offer: Q }) => B === "done" && (K === (E == null ? void 0 : E.seek) && Q === E.offer || St(m, { seek: K }, r.name) !== null), L = H.filter((B) => !O(B)), v = gi(e, m), I = /* @__PURE__ */ new Map(), N = S.filter(({ asker: B }) => {
      var K;
      return I.set(B, ((K = I.get(B)) != null ? K : 0) + 1), I.get(B) <= cg;
    }), D = S.filter((B) => !N.includes(B)), q = S.length + P.length + A.length + _.length + H.length === 0;
    G(
      i,
      k,
      ...Lt(e, m, b),
      ...He(o, s, r.name).all().map((B) => _t(e, m, B, null)),
      q ? f() : null,
      !q && S.length + P.length === 0 ? w("p", { class: "ext-localSkills-meeting-quiet" }, c("none-to-answer")) : null,
      h(c("finished"), g(m, H.filter(O))),
      h(c("to-answer", S.length), [
        ...g(m, N),
        ...D.length === 0 ? [] : [Lr(c("more-asked", D.length), () => w("div", {}, ...g(m, D)))]
      ]),
      h(c("to-confirm", P.length), g(m, P)),
      h(c("agreed"), g(m, A)),
      h(c("asked"), g(m, _)),
      L.length === 0 ? null : Lr(c("earlier", L.length), () => w("div", {}, ...g(m, L))),
      v.length === 0 ? null : x(c("in-vain", v.length), w("ul", {}, ...v.map(({ step: B, reason: K }) => (
        // Messages used here: all that begin with localskills-meeting-reason-
        w("li", {}, c("in-vain-step", ee(B, r.name), c(`reason-${K}`)))
      )))),
      x(c("wishes"), na(e, m)),
      w("p", { class: "ext-localSkills-meeting-quiet" }, It(e, m.reportPage))
    );
    let F = i.firstElementChild;
    a.moveTo((U = F.querySelector(":scope > h2")) != null ? U : F);
  }, b = (m = null) => {
    let k = w("p", { role: "status" }, c("loading"));
    G(i, k), a.moveTo(k), Se(e).then((E) => y(E, m)).catch((E) => {
      let R = j(
        "error",
        w("p", {}, c("load-failed")),
        $e(E) && E.explanation !== "" ? w("p", { dir: "auto" }, E.explanation) : null,
        z(W(t.text("localskills-save-try-again"), "normal", () => b(m)))
      );
      G(i, R), a.moveTo(R);
    });
  };
  return { element: i, start: () => b(), focus: a.restore };
}

// src/ui/show-dialog.ts
function Dr(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function ug(e) {
  let { history: n, location: t } = window, r = t.href, o = !1, s = null, i = (a) => {
    !o || Dr(a.state) || (o = !1, t.href === r && a.stopImmediatePropagation(), s !== null ? s() : e());
  };
  return window.addEventListener("popstate", i, !0), {
    put() {
      Dr(n.state) || n.pushState(C(T({}, n.state), { localSkillsDialog: !0 }), ""), o = !0;
    },
    takeOff: () => new Promise((a) => {
      let l = () => {
        window.removeEventListener("popstate", i, !0), a();
      };
      if (!o || !Dr(n.state)) {
        l();
        return;
      }
      s = l, setTimeout(l, 500), n.back();
    })
  };
}
function ra(e, n, t) {
  let r = new OO.ui.WindowManager(), { getWindowManager: o } = OO.ui, s = () => o().getCurrentWindow() !== null, i = ug(() => {
    if (s()) {
      i.put();
      return;
    }
    e.executeAction("close").always(() => {
      !e.isClosing() && e.isOpened() && i.put();
    });
  });
  document.documentElement.classList.add(n), document.body.appendChild(r.$element[0]), r.addWindows([e]), i.put(), r.openWindow(e).closed.then(() => {
    r.destroy(), document.documentElement.classList.remove(n), i.takeOff().then(t);
  });
}

// src/ui/exchange-meeting/meeting-dialog.ts
var dg = 680;
function oa(e, n, t, r = !1) {
  let { messages: o } = e, s = (u) => o.text(u ? "localskills-meeting-ask-title" : "localskills-talk-mine"), i = null, a = null;
  class l extends OO.ui.ProcessDialog {
    getSetupProcess(d) {
      return super.getSetupProcess(d).next(() => {
        n === null ? this.showMine() : this.show(!0, Wi({
          context: e,
          request: n,
          onMine: () => this.showMine(),
          onClose: () => this.close()
        }));
      });
    }
    getReadyProcess(d) {
      return super.getReadyProcess(d).next(() => i == null ? void 0 : i.focus());
    }
    getActionProcess(d) {
      return new OO.ui.Process(() => {
        (d === "close" || d === "") && this.close();
      });
    }
    getBodyHeight() {
      return dg;
    }
    showMine() {
      this.show(!1, ta(e, r ? (d) => {
        a = d, this.close();
      } : null));
    }
    show(d, g) {
      i = g, this.title.setLabel(s(d)), G(this.$body[0], g.element), g.start();
    }
  }
  l.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsMeeting",
    size: "large",
    title: s(n !== null),
    actions: [{ action: "close", label: o.text("localskills-meeting-close"), flags: ["safe", "close"], modes: void 0 }]
  });
  let c = new l({ size: "large", classes: ["ext-localSkills-meeting-dialog"] });
  ra(c, "ext-localSkills-meeting-open", () => t(a));
}

// src/ui/exchange-meeting/count-waiting.ts
function sa(e) {
  return M(this, null, function* () {
    var i;
    let n = yield Se(e), { toAnswer: t, toConfirm: r } = Et(ye(e, n), e.user.name), { pages: o = [] } = (i = n.people.get(e.user.name)) != null ? i : {}, s = o.reduce((a, { othersWords: l, unclearWords: c, othersRefusals: u }) => a + [l, c, u].filter(({ length: d }) => d > 0).length, 0);
    return t.length + r.length + s;
  });
}

// src/extension/configured-root.ts
var gg = "MediaWiki:LocalSkills.json", Pn = null;
function pg() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function Kn(e) {
  let n = pg();
  return n !== null ? Promise.resolve(n) : (Pn = Pn != null ? Pn : e.get({
    action: "query",
    prop: "revisions",
    titles: gg,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((t) => {
    var o, s, i;
    let { query: { pages: [r] } } = t;
    return ai((i = (s = (o = r == null ? void 0 : r.revisions) == null ? void 0 : o[0]) == null ? void 0 : s.slots.main.content) != null ? i : null).root;
  }, (t) => {
    throw Pn = null, t;
  }), Pn);
}

// src/extension/without-idling.ts
var ia = 0, Bt = null;
function mg(e) {
  setTimeout(() => {
    let n = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - n)) });
  }, 1);
}
function aa(e) {
  let n = mw;
  ia++ === 0 && (Bt = n.requestIdleCallback, n.requestIdleCallback = mg);
  let t = () => {
    --ia === 0 && Bt !== null && (n.requestIdleCallback = Bt, Bt = null);
  }, r = mw.loader.using(e);
  return r.then(t, t), r;
}

// src/extension/load-modules.ts
function la(e) {
  var r;
  let n = (o) => mw.loader.getState(o) !== null, t = ((r = e.find((o) => o.some(n))) != null ? r : []).filter(n);
  return t.filter((o) => mw.loader.getState(o) === "error").forEach((o) => {
    mw.loader.state({ [o]: "registered" });
  }), aa(t);
}

// src/extension/exchange-buttons.ts
var ca = [["ext.localSkills.exchange", "ext.localSkills.pickers"], ["ext.gadget.LocalSkills-exchange", "ext.gadget.LocalSkills-pickers"]];
function ua() {
  return ca.some(([e]) => mw.loader.getState(e) !== null);
}
function da(e) {
  return la(ca).then(() => {
    mw.hook("localSkills.editRecord").fire(e);
  });
}

// src/ui/messages.ts
function ga(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (i) => String(e.language.convertNumber(i)), o = () => {
    var a, l;
    return (((l = (a = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(a)) || {})["."] || ".";
  }, s = (i, a = 0) => {
    let l = Math.abs(i).toFixed(a), [c, u] = l.split("."), d = i < 0 && Number(l) !== 0 ? "\u2212" : "", g = u === void 0 ? "" : o() + u.split("").map((p) => r(Number(p))).join("");
    return d + r(Number(c)) + g;
  };
  return {
    language: t,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: n,
    text(i, ...a) {
      return e.message(
        i,
        ...a.map((l) => typeof l == "number" ? r(l) : l)
      ).text();
    },
    has: (i) => e.message(i).exists(),
    number: s
  };
}

// src/ui/messages-in-language.ts
var fg = ["zero", "one", "two", "few", "many", "other"], yg = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function hg(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function xg(e, n, t) {
  var c;
  let r = n.find((u) => /^\d+=/.test(u) && parseInt(u, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = n.filter((u) => !/^\d+=/.test(u)), { PluralRules: s } = Intl, i = s === void 0 ? null : new s(t), l = (i === null ? ["one", "other"] : fg.filter((u) => i.resolvedOptions().pluralCategories.includes(u))).indexOf(i === null ? e === 1 ? "one" : "other" : i.select(e));
  return (c = o[Math.min(l, o.length - 1)]) != null ? c : "";
}
function pa(e, n, t) {
  let r = hg(e), o = [e, ...t.languageChain.filter((a) => a !== e)], s = Ni(o), i = (a, l = 0) => s(a, l);
  return {
    language: e,
    languageChain: o,
    direction: Xt(e),
    has: (a) => n[a] !== void 0 || t.has(a),
    number: i,
    text(a, ...l) {
      let c = n[a];
      if (c === void 0)
        return t.text(a, ...l);
      let u = (h) => l[Number(h.replace(/\D/g, "")) - 1], d = (h) => h.replace(/\$\d/g, (x) => {
        let f = u(x);
        return f === void 0 ? x : typeof f == "number" ? i(f, Ii(f)) : f;
      }), g = "", p = 0;
      return c.replace(yg, (h, x, f, y) => {
        var E, R;
        let [b = "", ...m] = f.split("|"), k = x.toUpperCase() === "PLURAL" ? xg(Number((E = u(b)) != null ? E : 0), m, r) : (R = m[m.length - 1]) != null ? R : "";
        return g += d(c.slice(p, y)) + d(k), p = y + h.length, "";
      }), g + d(c.slice(p));
    }
  };
}

// src/wiki/action-api/query.ts
function ma(e, n) {
  return Ie(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new ke(e.read(T(T({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function an(e, n) {
  return Ie(this, null, function* () {
    var r, o, s, i, a, l, c;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var u = pe(ma(e, n)), d, g, p; d = !(g = yield new ke(u.next())).done; d = !1) {
        let h = g.value;
        for (let x of (o = (r = h.query) == null ? void 0 : r.pages) != null ? o : []) {
          let f = (s = x.pageid) != null ? s : x.title, y = t.get(f), b = [...(i = y == null ? void 0 : y.revisions) != null ? i : [], ...(a = x.revisions) != null ? a : []], m = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(c = x.redirects) != null ? c : []];
          t.set(f, C(T(T({}, y), x), { revisions: b, redirects: m }));
        }
        h.batchcomplete === !0 && (yield* Ce(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (g) {
      p = [g];
    } finally {
      try {
        d && (g = u.return) && (yield new ke(g.call(u)));
      } finally {
        if (p)
          throw p[0];
      }
    }
    yield* Ce(t.values());
  });
}
function Wt(e, n, t) {
  return Ie(this, null, function* () {
    var r, o;
    try {
      for (var s = pe(ma(e, T({ list: n }, t))), i, a, l; i = !(a = yield new ke(s.next())).done; i = !1) {
        let c = a.value;
        yield* Ce((o = (r = c.query) == null ? void 0 : r[n]) != null ? o : []);
      }
    } catch (a) {
      l = [a];
    } finally {
      try {
        i && (a = s.return) && (yield new ke(a.call(s)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function fa(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: o }) => [r, o]));
}
function Gt(e, n, t) {
  return M(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let o = 0; o < n.length; o += r)
      yield t(n.slice(o, o + r));
  });
}

// src/wiki/action-api/site-info.ts
function ya(e) {
  return M(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "siteinfo",
      siprop: ["general", "namespaces", "namespacealiases", "extensiontags"]
    }), t = /* @__PURE__ */ new Map();
    for (let { id: r, name: o, canonical: s } of Object.values(n.namespaces)) {
      let i = n.namespacealiases.filter((a) => a.id === r).map(({ alias: a }) => a);
      t.set(r, [.../* @__PURE__ */ new Set([o, s != null ? s : o, ...i])]);
    }
    return T({
      name: n.general.sitename,
      wikiId: n.general.wikiid,
      generator: n.general.generator,
      language: xa(n.general.lang, yield ha(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    }, n.general.maxarticlesize === void 0 ? {} : { largestPage: n.general.maxarticlesize });
  });
}
function ha(e, n) {
  return M(this, null, function* () {
    let { query: t } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...n]
    });
    return t.languageinfo;
  });
}
function xa(e, n) {
  var r, o;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (o = t == null ? void 0 : t.dir) != null ? o : "ltr" };
}
function ka(e) {
  let n = null;
  return (t) => M(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, ha(e, Array.from(r)))) };
    }
    return n.codes.add(t), xa(t, yield n.languages);
  });
}
function ba(e, n) {
  let t = (o) => o.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [o, s] of r === -1 ? [] : n)
    if (o !== 0 && s.some((i) => t(i) === t(e.slice(0, r))))
      return { namespace: o, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var qt = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, Ln = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, kg = 2, bg = 6e4, wg = 5, Eg = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function jt(e) {
  var n, t, r, o, s, i, a, l;
  return {
    id: e.revid,
    parentId: (n = e.parentid) != null ? n : 0,
    user: (t = e.user) != null ? t : null,
    userId: (r = e.userid) != null ? r : 0,
    timestamp: (o = e.timestamp) != null ? o : "",
    text: (a = (i = (s = e.slots) == null ? void 0 : s.main) == null ? void 0 : i.content) != null ? a : null,
    sha1: (l = e.sha1) != null ? l : null
  };
}
function wa(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: jt(n)
  };
}
function Ea(e) {
  let n = null, t = () => (n != null || (n = ya(e).catch((u) => {
    throw n = null, u;
  })), n);
  function r(u) {
    return M(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield Gt(e, [...new Set(u)], (g) => M(null, null, function* () {
        let p = new Map(g.map((m) => [m, m])), h = /* @__PURE__ */ new Map();
        try {
          for (var x = pe(an(C(T({}, e), {
            read: (k) => M(null, null, function* () {
              let E = yield e.read(k);
              return fa(E).forEach((R, S) => p.set(S, R)), E;
            })
          }), T({ titles: g, prop: ["revisions", "info"] }, Ln))), f, y, b; f = !(y = yield x.next()).done; f = !1) {
            let m = y.value;
            let k = wa(m);
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
          let E = h.get(k);
          E !== void 0 && d.set(m, E);
        }
      })), d;
    });
  }
  function o(u, d) {
    return M(this, null, function* () {
      let { namespace: g, rest: p } = ba(u, (yield t()).namespaces), h = d ? "g" : "";
      return { [`${h}apnamespace`]: g, [`${h}apprefix`]: p };
    });
  }
  function s(u) {
    return Ie(this, null, function* () {
      try {
        for (var d = pe(an(e, T(C(T({}, u), { prop: ["revisions", "info"] }), Ln))), g, p, h; g = !(p = yield new ke(d.next())).done; g = !1) {
          let x = p.value;
          let f = wa(x);
          f !== null && (yield f);
        }
      } catch (p) {
        h = [p];
      } finally {
        try {
          g && (p = d.return) && (yield new ke(p.call(d)));
        } finally {
          if (h)
            throw h[0];
        }
      }
    });
  }
  function i(u) {
    return Ie(this, null, function* () {
      yield* Ce(s(T({ generator: "allpages", gaplimit: "max" }, yield new ke(o(u, !0)))));
    });
  }
  function a(u) {
    return Ie(this, null, function* () {
      for (let d of u)
        yield* Ce(s({ generator: "embeddedin", geititle: d, geinamespace: kg, geilimit: "max" }));
    });
  }
  function l(u, d, g) {
    return M(this, null, function* () {
      var h, x, f, y;
      let { query: p } = yield e.read(T({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (y = (f = (x = (h = p == null ? void 0 : p.pages) == null ? void 0 : h[0]) == null ? void 0 : x.revisions) == null ? void 0 : f.map(jt)) != null ? y : [];
    });
  }
  let c = (u, d) => M(null, null, function* () {
    var g;
    return (g = (yield l(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: t,
    languageInfo: ka(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => M(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield Gt(e, u, (p) => M(null, null, function* () {
        try {
          for (var h = pe(an(e, {
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
    pagesBelow: i,
    usersPagesWith: a,
    pagesOfPeople: function(u, d) {
      return Ie(this, null, function* () {
        yield* Ce(i(u)), yield* Ce(a(d));
      });
    },
    childrenBelow: (u) => M(null, null, function* () {
      var f, y, b;
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
        m = (b = k.continue) == null ? void 0 : b.apcontinue;
        for (let { title: E } of k.query.allpages) {
          let [R, ...S] = E.slice(x.length + p.length).split("/");
          d.add(R != null ? R : ""), S.length > 0 && m !== void 0 && m.startsWith(`${h}${R != null ? R : ""}/`) && (m = `${h}${R != null ? R : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => M(null, null, function* () {
      var g, p;
      let d = [];
      try {
        for (var h = pe(an(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), x, f, y; x = !(f = yield h.next()).done; x = !1) {
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
    revisions: (u, d) => M(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield Gt(e, u, (p) => M(null, null, function* () {
        var h;
        try {
          for (var x = pe(an(e, T({
            revids: p,
            prop: "revisions"
          }, d === "with-texts" ? Ln : qt))), f, y, b; f = !(y = yield x.next()).done; f = !1) {
            let m = y.value;
            (h = m.revisions) == null || h.forEach((k) => g.set(k.revid, jt(k)));
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
    firstRevision: (u) => c(u, T({ rvdir: "newer" }, qt)),
    revisionsUpTo: (u, d) => l(u, 500, T(T({}, d === null ? {} : { rvstartid: String(d) }), qt)),
    newestRevisionBy: (u, d) => c(u, T({ rvuser: d }, Ln)),
    revisionsAfter: (u, d) => M(null, null, function* () {
      let g = [];
      try {
        for (var p = pe(an(e, T({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, qt))), h, x, f; h = !(x = yield p.next()).done; h = !1) {
          let { revisions: y = [] } = x.value;
          g.push(...y.filter(({ revid: b }) => b !== d).map(jt));
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
    revisionsBySince: (u, d, g) => l(u, wg, T({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, Ln)),
    movesAround: (g) => M(null, [g], function* ({ timestamp: u, user: d }) {
      var h;
      let p = [];
      try {
        for (var x = pe(Wt(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + bg).toISOString(),
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
    revisionsBy: (u, d, g) => l(u, g, T({ rvuser: d }, Ln)),
    recombinedPagesSince: (u) => M(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let y of Eg)
        try {
          for (var p = pe(Wt(e, "logevents", C(T({}, y), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), h, x, f; h = !(x = yield p.next()).done; h = !1) {
            let { title: b, logpage: m, params: k } = x.value;
            m !== void 0 && m !== 0 && d.add(m), [b, k == null ? void 0 : k.dest_title].forEach((E) => E !== void 0 && g.add(E));
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
    renamesSince: (u) => M(null, null, function* () {
      var g;
      let d = [];
      try {
        for (var p = pe(Wt(e, "logevents", {
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
function Ra(e, n, t) {
  return [e, `${n}:${t}/LocalSkills`, `${n}:${t}`];
}

// src/wiki/counting/page-histories.ts
var Rg = 20, Sg = 2;
function Tg(e, n, t) {
  return M(this, null, function* () {
    var o;
    let r = n.filter((s) => s.first === null);
    for (let s = 0; r.length > Sg && s < Rg; s++) {
      let i = yield e.revisions(r.map(({ known: a }) => a[a.length - 1].parentId), "without-texts");
      r = r.filter((a) => {
        let l = i.get(a.known[a.known.length - 1].parentId);
        return l === void 0 ? !1 : (a.known = [...a.known, l], a.first = l.parentId === 0 ? l : null, a.first === null);
      });
    }
    for (let s of n) {
      if (s.first === null && t !== null) {
        let i = yield t.revisionsUpTo(s.page.title, null), { page: { latest: a } } = s;
        s.known = i.length === 0 ? s.known : i.map((l) => l.id === a.id ? a : l), s.first = i.length < 500 && (o = i[i.length - 1]) != null ? o : null;
      }
      s.first === null && (s.first = yield e.firstRevision(s.page.title));
    }
  });
}
function Og({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function vg(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function Mg(e, n, t, r) {
  return M(this, null, function* () {
    let { pageIds: o, titles: s } = yield n.recombinedPagesSince(r);
    for (let i of t) {
      let { pageId: a, title: l } = i.page;
      (o.has(a) || s.has(l)) && (i.isRecombined = !0, i.first = yield e.firstRevision(l));
    }
  });
}
function zt(e, n, t = null, r = null) {
  return M(this, null, function* () {
    let o = n.map((i) => ({
      page: i,
      known: i.history === void 0 ? [i.latest] : i.history.slice(),
      first: Og(i),
      isRecombined: !1
    }));
    yield Tg(e, o, r);
    let s = t === null ? void 0 : vg(o.filter(({ page: i }) => i.history === void 0));
    return t !== null && s !== void 0 && (yield Mg(e, t, o, s)), o.filter((i) => i.first !== null);
  });
}
function Sa(e, n) {
  return M(this, null, function* () {
    let t = /* @__PURE__ */ new Map();
    for (let [r, o] of Array.from(n)) {
      if (o === null || o.id === r.page.latest.id)
        continue;
      let s = r.isRecombined ? -1 : r.known.findIndex(({ id: i }) => i === o.id);
      t.set(r, s === -1 ? yield e.revisionsAfter(r.page.title, o.id) : r.known.slice(0, s));
    }
    return t;
  });
}
function Vt({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function _r(e, n, t) {
  return M(this, null, function* () {
    var i;
    let r = /* @__PURE__ */ new Map();
    for (let a of n) {
      let l = t(a), c = a.isRecombined ? void 0 : a.known.find(({ user: d, userId: g }) => d === l && g !== 0), u = !a.isRecombined && (a.page.history !== void 0 || ((i = a.known[a.known.length - 1]) == null ? void 0 : i.parentId) === 0);
      if (l === null)
        r.set(a, null);
      else if (c !== void 0 || u)
        r.set(a, c != null ? c : null);
      else {
        let d = yield e.newestRevisionBy(a.page.title, l);
        r.set(a, (d == null ? void 0 : d.userId) === 0 ? null : d);
      }
    }
    let o = Array.from(r.values()).filter((a) => a !== null).filter((a) => {
      var l;
      return ((l = a.escaped) != null ? l : null) === null && a.text === null;
    }).map(({ id: a }) => a);
    if (o.length === 0)
      return r;
    let s = yield e.revisions(o, "with-texts");
    return new Map(Array.from(r, ([a, l]) => {
      var c;
      return [a, l === null ? null : (c = s.get(l.id)) != null ? c : l];
    }));
  });
}

// src/wiki/counting/template-calls.ts
function Kt(e, n) {
  return M(this, null, function* () {
    var i, a;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), o = (i = t.get(10)) != null ? i : ["Template"], s = {};
    for (let l of n)
      for (let c of yield e.redirectsTo(`${(a = o[0]) != null ? a : "Template"}:${l}`))
        s[c.slice(c.indexOf(":") + 1)] = l;
    return pr({ templates: n, redirects: s, templateNamespaces: o, extensionTags: r });
  });
}

// src/wiki/exchange/doubted-words.ts
function Ta(s, i, a, l) {
  return M(this, arguments, function* ({ source: e, titles: n }, t, r, o) {
    let c = yield Sa(e, t), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (f, y, b) => M(null, null, function* () {
      var m, k;
      for (let [E, R] of Array.from(y.entries())) {
        let S = (m = y[E + 1]) != null ? m : b, P = (k = R.sha1) != null ? k : null;
        if (P !== null && P === S.sha1 && R.parentId === S.id && R.user !== f && (yield e.movesAround(R)).some((_) => _ === null || wn(_, n.root, u) !== f))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
    for (let [f, y] of Array.from(c)) {
      let b = t.get(f), m = y.filter(({ user: k }) => k === null);
      (yield d(r(f), y, b)) ? g.set(f, { doubt: "moved", believed: null }) : m.length > 0 && p.set(f, m);
    }
    let h = Array.from(p.values()).reduce((f, y) => f.concat(y.filter(({ text: b }) => b === null).map(({ id: b }) => b)), []), x = h.length === 0 ? null : yield e.revisions(h, "with-texts");
    return p.forEach((f, y) => {
      let b = t.get(y), m = f.reduce((k, { id: E, text: R }) => {
        var S, P;
        return k === null ? null : ze(k, o((P = R != null ? R : (S = x == null ? void 0 : x.get(E)) == null ? void 0 : S.text) != null ? P : ""), o);
      }, b.text);
      m !== b.text && g.set(y, { doubt: "hidden", believed: m === null ? null : C(T({}, b), { text: m }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var Ag = 5, Pg = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function Oa(e, n, t) {
  return M(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map(), s = n.map((i) => ({ origin: i, there: i }));
    for (let i = 0; s.length > 0 && i < Ag; i++) {
      let a = s.filter(({ there: { first: h } }) => h.text === null).map(({ there: { first: h } }) => h.id), l = a.length === 0 ? null : yield e.revisions(a, "with-texts"), c = /* @__PURE__ */ new Map();
      if (s.forEach(({ origin: h, there: { first: x } }) => {
        var y, b, m, k;
        let f = (k = Pg.exec(((m = (b = x.text) != null ? b : (y = l == null ? void 0 : l.get(x.id)) == null ? void 0 : y.text) != null ? m : "").slice(0, 1e3))) == null ? void 0 : k[1];
        f !== void 0 && (c.set(h, f.replace(/_/g, " ").trim()), r.add(h));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield zt(e, Array.from(u.values()).map((h) => C(T({}, h), { pageId: 0 }))), g = new Map(d.map((h) => [h.page.title, h])), p = [];
      c.forEach((h, x) => {
        let f = g.get(h);
        f !== void 0 && Vt(f, t(x)) ? o.set(x, f) : f !== void 0 && p.push({ origin: x, there: f });
      }), s = p;
    }
    return { redirects: r, moved: o };
  });
}

// src/core/wikitext/substitution.ts
var Lg = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), Ng = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), Ig = new RegExp(`\\{\\{\\s*(?:(?:${Lg})[:\uFF1A]|${Ng})`, "gi"), Cg = /<nowiki>[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*<\/nowiki>|<!--[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*-->/gi;
function Hr(e) {
  var n;
  return ((n = e.match(Ig)) != null ? n : []).length;
}
function va(e) {
  let n = [];
  return e.replace(Cg, (t, r) => {
    let o = r > 0 && e.lastIndexOf("<", r - 1) > e.lastIndexOf(">", r - 1);
    return Hr(t) === 1 && !o && n.push(t), t;
  }), n;
}

// src/core/exchange/unsaid-words.ts
var Fg = /<!--(?:(?!<!--)[^])*?-->/g, $g = /<!--|-->|<\/?[a-z][^<>{}|]*>|<\/?[a-z]+|<|\/?>/gi, Dg = /[{}[\]]+/g, _g = /[{}[\]\n]+/g, Yt = (e) => e.replace($g, ""), Ma = (e, n) => `{{${e.replace(n, `}}
{{`)}}}`;
function Ur(e, { start: n, end: t }) {
  return n + e.slice(n, t).search(/[|}]/);
}
function Hg(e, n) {
  let t = [];
  n.forEach((s) => t.push([s.start, Ur(e, s)], [s.end - 2, s.end]));
  let r = hn(), o = 0;
  return t.sort((s, i) => s[0] - i[0]).forEach(([s, i]) => {
    s >= o && (en(r, s, i), o = i);
  }), st(r, e);
}
function Br(t) {
  var r = t, { parameters: e } = r, n = Qn(r, ["parameters"]);
  return de(C(T({}, n), { parameters: new Map(Array.from(e).map(([o, s]) => [Yt(o).trim(), Yt(s).trim()])) }));
}
function Aa(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = Hg(e, n);
  return (/* @__PURE__ */ new Set([Yt(o), Yt(o.replace(Fg, ""))])).forEach((i) => [i, Ma(i, Dg), Ma(i, _g)].forEach((a) => {
    let l = /* @__PURE__ */ new Map();
    t(a).map(Br).forEach((c) => {
      var u;
      return l.set(c, ((u = l.get(c)) != null ? u : 0) + 1);
    }), l.forEach((c, u) => {
      var d;
      return r.set(u, Math.max(c, (d = r.get(u)) != null ? d : 0));
    });
  })), r;
}

// src/core/exchange/read-revision.ts
function Wr(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    var r;
    return n.set(t, ((r = n.get(t)) != null ? r : 0) + 1);
  }), n;
}
function Ug(e, n) {
  let t = n(e);
  return {
    text: e,
    calls: t,
    counts: Wr(t.map(de)),
    unsaid: Aa(e, t, n),
    signatures: new Map(t.map((r) => [de(r), Br(r)])),
    substitutions: Hr(e),
    sheltered: Wr(va(e))
  };
}
function Pa(e) {
  let n = /* @__PURE__ */ new Map();
  return (t, r) => {
    var s;
    let o = (s = n.get(r)) != null ? s : Ug(r, e);
    return n.set(r, o), C(T({}, o), { isOwn: t });
  };
}
function Bg(e, n) {
  let t = Math.min(e.length, n.length), r = 0;
  for (; r < t && e.charAt(r) === n.charAt(r); )
    r++;
  let o = 0;
  for (; o < t - r && e.charAt(e.length - 1 - o) === n.charAt(n.length - 1 - o); )
    o++;
  return [r, o];
}
function Wg(e, n) {
  let [t, r] = Bg(e.text, n.text), o = e.text.length - n.text.length, s = new Set(n.calls.map((i) => i.start));
  return e.calls.filter((i) => Ur(e.text, i) < t && !s.has(i.start) || i.start >= e.text.length - r && !s.has(i.start - o));
}
function La(e, n, t) {
  if (n.isOwn)
    return n.counts;
  let r = new Map(n.counts), o = Wr(Wg(e, n).map(de));
  return e.signatures.forEach((s, i) => {
    var c, u, d, g;
    let a = (c = n.unsaid.get(s)) != null ? c : 0, l = a > ((u = t.get(s)) != null ? u : 0) ? a : 0;
    r.set(i, ((d = r.get(i)) != null ? d : 0) + Math.max((g = o.get(i)) != null ? g : 0, l));
  }), r;
}
function Na(e, n, t) {
  if (n.isOwn)
    return t && e.substitutions < n.substitutions;
  let r = 0, o = !1;
  return n.sheltered.forEach((s, i) => {
    var a;
    r += s, o = o || s > ((a = e.sheltered.get(i)) != null ? a : 0);
  }), o || n.substitutions > r;
}

// src/core/exchange/whose-calls.ts
var Gg = /* @__PURE__ */ new Map();
function qg(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r, o) => {
    var i, a;
    let s = (i = n.get(o)) != null ? i : o;
    t.set(s, r + ((a = t.get(s)) != null ? a : 0));
  }), t;
}
var jg = ["id", "seek", "offer"];
function Ia(e) {
  let [n, t] = JSON.parse(e);
  return JSON.stringify([n, t.filter(([r]) => jg.includes(r))]);
}
function zg(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = Array.from(t).filter(([i, a]) => {
    var l;
    return ((l = e.counts.get(i)) != null ? l : 0) < a;
  });
  if (o.length === 0)
    return r;
  let s = /* @__PURE__ */ new Set();
  return e.counts.forEach((i, a) => {
    var l, c;
    i > Math.max((l = n.counts.get(a)) != null ? l : 0, (c = t.get(a)) != null ? c : 0) && s.add(Ia(a));
  }), o.forEach(([i, a]) => {
    var u, d;
    let l = (u = e.counts.get(i)) != null ? u : 0;
    !(l < Math.min(a, (d = n.counts.get(i)) != null ? d : 0)) && !s.has(Ia(i)) && r.set(i, a - l);
  }), r;
}
function Fa(e, n, t) {
  var l, c;
  let r = Pa(t), o = Ca(e, n, r, !1), s = r(!0, (c = (l = e[e.length - 1]) == null ? void 0 : l.text) != null ? c : "").calls;
  if (o.length === s.length)
    return { own: o, unclear: [] };
  let i = e.filter(({ text: u }) => u !== null).map(({ isOwn: u, text: d }) => ({ isOwn: u, text: d })), a = n ? [] : i.slice(0, 1).map(({ text: u }) => ({ isOwn: !0, text: u }));
  return { own: o, unclear: xe(Ca([...a, ...i], !0, r, !0), o) };
}
function Ca(e, n, t, r) {
  var g, p, h, x, f, y, b, m;
  let o = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), i = !1, a = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Set(), c = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), d = n ? t(!0, "") : null;
  for (let { isOwn: k, text: E, isAfterGap: R = !1, isAfterUnseen: S = !1 } of e) {
    let P = E === null ? null : t(k, E), A = !1;
    if (k) {
      let H = /* @__PURE__ */ new Map(), O = P === null || d === null ? null : La(P, d, u), L = R || !r && P !== null && d !== null && Na(P, d, i);
      A = O !== null && !L;
      let v = new Map(o);
      O !== null && !S && s.forEach((I, N) => {
        var D;
        return v.set(N, I + ((D = v.get(N)) != null ? D : 0));
      });
      for (let [I, N] of Array.from((g = P == null ? void 0 : P.counts) != null ? g : [])) {
        let D = O === null ? N : Math.min(N, (p = O.get(I)) != null ? p : 0), q = Math.min(D, (h = v.get(I)) != null ? h : 0) + N - D, F = (x = a.get(I)) != null ? x : 0, U = l.has(I) || ((y = c.get((f = P == null ? void 0 : P.signatures.get(I)) != null ? f : "")) != null ? y : 0) > F;
        H.set(I, L || U ? Math.min(q, F) : q);
      }
      s = P === null || d === null || S ? /* @__PURE__ */ new Map() : zg(P, d, v), o = H, H.forEach((I, N) => {
        var D;
        return a.set(N, Math.max(I, (D = a.get(N)) != null ? D : 0));
      });
    }
    i = i || !k && ((b = P == null ? void 0 : P.substitutions) != null ? b : 0) > 0;
    let _ = A && P !== null ? qg(o, P.signatures) : Gg;
    P == null || P.unsaid.forEach((H, O) => {
      var v, I, N;
      let L = (v = u.get(O)) != null ? v : 0;
      !A && H > L ? c.set(O, Math.max(H, (I = c.get(O)) != null ? I : 0)) : A && !c.has(O) && u.set(O, Math.max(L, H + ((N = _.get(O)) != null ? N : 0)));
    }), P == null || P.counts.forEach((H, O) => {
      var L;
      H > ((L = a.get(O)) != null ? L : 0) && l.add(O);
    }), d = P;
  }
  return ((m = d == null ? void 0 : d.calls) != null ? m : []).filter((k) => {
    var S;
    let E = de(k), R = (S = o.get(E)) != null ? S : 0;
    return o.set(E, R - 1), R > 0;
  });
}

// src/wiki/exchange/others-words.ts
var Vg = { texts: 100, inARow: 20, isEveryOwn: !1 }, $a = { texts: 300, inARow: 100, isEveryOwn: !1 }, Kg = 5;
function Ua({ user: e, userId: n }, t) {
  return e === t && n !== 0;
}
function Da({ template: e, parameters: n }) {
  var t;
  return e === fe || e === Re && rt.includes(Pe((t = n.get("step")) != null ? t : "").trim());
}
function _a(e) {
  let { messages: n, matches: t } = on([e]).preferences;
  return e.template === fe && n && t;
}
function Gr(e, n, t) {
  let r = (p) => Ua(p, n), o = e.revisions.filter((p, h) => {
    var x, f;
    return r(p) || ((x = p.sha1) != null ? x : null) === null || p.sha1 !== ((f = e.revisions[h + 1]) == null ? void 0 : f.sha1);
  });
  if (o.every(r))
    return null;
  let s = [], i = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Set(), l = () => s.filter(r).pop(), [c, u, d] = [0, null, 0];
  for (; d < o.length && s.length < t.texts; d++) {
    let p = o[d], h = o[d + 1], x = t.isEveryOwn || u === null || !r(u) || (h === void 0 ? !e.isWhole : !r(h));
    c = r(p) ? 0 : c + 1, (p.user === null || r(p) && !x) && a.add(l()), (r(p) ? x : c <= t.inARow) ? s.push(p) : c > t.inARow && i.add(l()), u = p;
  }
  let g = d === o.length || o.slice(d).every(r);
  return { revisions: s.reverse(), isWhole: e.isWhole && g, afterGaps: i, afterUnseen: a };
}
function Yg(e, n) {
  let t = Gr(e, n, C(T({}, $a), { isEveryOwn: !0 }));
  return t.isWhole ? t : Gr(e, n, $a);
}
function Jg(e, n, t) {
  return M(this, null, function* () {
    let { revisions: r, isWhole: o } = t;
    for (let s = 0; s < Kg && !o; s++) {
      let i = yield e.revisionsUpTo(n, r[r.length - 1].id);
      r = [...r, ...i.slice(1)], o = i.length < 500;
    }
    return { revisions: r, isWhole: o };
  });
}
function Ba(e, n, t, r) {
  return M(this, null, function* () {
    var d;
    let o = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map();
    for (let [g, p] of Array.from(n)) {
      if (p === null || g.page.history !== void 0)
        continue;
      let h = g.known.findIndex(({ id: k }) => k === p.id), x = () => {
        var k;
        return r((k = p.text) != null ? k : "").every(_a);
      };
      if (h === -1 && x())
        continue;
      let f = h === -1 ? yield e.revisionsUpTo(g.page.title, p.id) : g.known.slice(h), y = ((d = f[f.length - 1]) == null ? void 0 : d.id) === g.first.id || h !== -1 && g.known.length < 500, b = { revisions: [p, ...f.slice(1)], isWhole: y }, m = Gr(b, t(g), Vg);
      m !== null && !x() && (o.set(g, b), s.set(g, m));
    }
    let i = /* @__PURE__ */ new Map(), a = (g, { revisions: p, isWhole: h, afterGaps: x, afterUnseen: f }) => Fa(p.map((y) => {
      var b;
      return {
        isOwn: Ua(y, t(g)),
        text: (b = i.get(y)) != null ? b : null,
        isAfterGap: x.has(y),
        isAfterUnseen: f.has(y)
      };
    }), h, r);
    yield Ha(e, s, i);
    let l = /* @__PURE__ */ new Map();
    s.forEach((g, p) => l.set(p, a(p, g)));
    let c = /* @__PURE__ */ new Map();
    for (let [g, { unclear: p }] of Array.from(l)) {
      let { isWhole: h, afterGaps: x, afterUnseen: f } = s.get(g);
      if (p.length > 0 && !(h && x.size + f.size === 0)) {
        let y = yield Jg(e, g.page.title, o.get(g));
        c.set(g, Yg(y, t(g)));
      }
    }
    yield Ha(e, c, i), c.forEach((g, p) => l.set(p, a(p, g)));
    let u = /* @__PURE__ */ new Map();
    return l.forEach(({ own: g, unclear: p }, h) => {
      var R;
      let x = n.get(h), f = (R = x.text) != null ? R : "", y = r(f), b = xe(y, g), m = b.filter((S) => !Da(S)), k = xe(m, p), E = xe(b, p).filter((S) => Da(S) && !_a(S));
      if (m.length > 0 || E.length > 0) {
        let S = m.length === 0 ? f : ze(f, xe(y, m), r);
        u.set(h, { own: C(T({}, x), { text: S != null ? S : "" }), calls: k, unclear: xe(m, k), refusals: E });
      }
    }), u;
  });
}
function Ha(e, n, t) {
  return M(this, null, function* () {
    let r = /* @__PURE__ */ new Map(), o = (a, { id: l, sha1: c }) => (c != null ? c : null) === null ? String(l) : `${a} ${String(c)}`;
    n.forEach(({ revisions: a }, { page: { title: l } }) => {
      let c = /* @__PURE__ */ new Map();
      a.forEach((u) => {
        var d;
        t.has(u) && c.set(o(l, u), (d = t.get(u)) != null ? d : null);
      }), a.filter((u) => !t.has(u)).forEach((u) => {
        var p, h, x;
        let d = o(l, u), g = (h = (p = u.text) != null ? p : c.get(d)) != null ? h : null;
        g !== null ? t.set(u, g) : r.set(d, [...(x = r.get(d)) != null ? x : [], u]);
      });
    });
    let s = Array.from(r.values()).map(([a]) => a.id), i = s.length === 0 ? null : yield e.revisions(s, "with-texts");
    r.forEach((a) => a.forEach((l) => {
      var c, u;
      return t.set(l, (u = (c = i == null ? void 0 : i.get(a[0].id)) == null ? void 0 : c.text) != null ? u : null);
    }));
  });
}

// src/wiki/exchange/read-person.ts
function Qg(e) {
  let t = e.map(({ own: r }) => {
    var o;
    return (o = r == null ? void 0 : r.timestamp) != null ? o : "";
  }).sort().slice(-1).join("").slice(0, 10);
  return t === "" ? {} : { date: t };
}
function Wa(e, n, t, r) {
  var p, h, x;
  let o = n.slice().sort((f, y) => se(f.title, y.title)), s = [], i = [], a = [], l = (f, y, b, m) => {
    An(y, e, b == null ? void 0 : b.timestamp).forEach(({ step: k }) => {
      var E;
      k !== null && m(k) && i.push({ step: k, title: f, savedAt: (E = b == null ? void 0 : b.timestamp) != null ? E : k.at });
    });
  }, c = (f) => f.filter(({ template: y }) => y === fe).forEach((y) => a.push(y));
  for (let { title: f, own: y, optOuts: b, refused: m } of o) {
    let k = t((p = y == null ? void 0 : y.text) != null ? p : "");
    k.forEach((S) => s.push({ title: f, call: S })), l(f, k, y, () => !0), c(k), c(t((h = b == null ? void 0 : b.text) != null ? h : ""));
    let E = t((x = m == null ? void 0 : m.text) != null ? x : ""), R = E.length === 0 ? [] : i.map(({ step: S }) => JSON.stringify(S));
    l(f, E, m, (S) => rt.includes(S.step) && !R.includes(JSON.stringify(S))), c(E);
  }
  let u = bi(i), d = s.filter(({ call: { template: f } }) => f === me.offer || f === me.seek);
  return { person: {
    user: e,
    pages: o,
    readings: tn(d.map(({ call: f }) => f), e, T(T({}, r), Qg(o))).map((f, y) => C(T({}, f), { title: d[y].title })),
    steps: u.map(({ step: f }) => f),
    stepsBeyond: i.length - u.length,
    preferences: a
  }, placed: u };
}

// src/core/exchange/steps/doubted-times.ts
function Ga(e) {
  let n = e.reduce((s, { savedAt: i }) => i > s ? i : s, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((s) => {
    let i = `${s.step.seek}
${s.step.offer}`, a = t.get(i);
    a === void 0 ? t.set(i, [s]) : a.push(s);
  });
  let r = (s) => yt(s, { date: n }).some(({ state: i }) => i === "accepted"), o = [];
  return t.forEach((s) => {
    let i = s.filter(({ step: c, savedAt: u }) => c.at < u);
    if (i.length === 0 || !r(s.map(({ step: c }) => c)))
      return;
    let a = new Set(s.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), l = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && a.size > 1;
    oe(s[0].step).forEach((c) => {
      let u = i.filter((d) => d.step.user === c && l(d));
      u.length > 0 && !r(s.map((d) => u.includes(d) ? C(T({}, d.step), { at: d.savedAt }) : d.step)) && o.push(...u);
    });
  }), o;
}

// src/wiki/exchange/step-times.ts
function qa(e, n, t) {
  return M(this, null, function* () {
    var o;
    let r = /* @__PURE__ */ new Map();
    for (let { step: s, title: i, savedAt: a } of Ga(n)) {
      let l = JSON.stringify(s), u = (yield e.revisionsBySince(i, s.user, s.at)).find(({ text: g }) => An(t(g != null ? g : ""), s.user).some(({ step: p }) => JSON.stringify(p) === l)), d = (o = u == null ? void 0 : u.timestamp) != null ? o : a;
      d !== s.at && r.set(s, C(T({}, s), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function Xg({ titles: e }, n, t) {
  var o;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = nt(_e((o = n == null ? void 0 : n.latest.text) != null ? o : "").value);
  return T({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function ja(r, o) {
  return M(this, arguments, function* (e, n, t = {}) {
    var h, x;
    let { source: s, titles: i } = e, a = (x = (h = (yield s.siteInfo()).namespaces.get(2)) == null ? void 0 : h[0]) != null ? x : "User", l = (f) => Ra(i.people(f), a, Me(f)), c = new Map(yield s.readPages(
      n.reduce((f, y) => f.concat(l(y)), [i.skills()])
    )), u = c.get(i.skills());
    c.delete(i.skills());
    let d = Array.from(c.values()).map((f) => C(T({}, f), { pageId: 0 })), g = yield Zg(e, d, Xg(e, u, t)), p = /* @__PURE__ */ new Set();
    return g.people.forEach((f) => f.pages.filter(({ isMadeByOther: y }) => y).forEach(({ title: y }) => p.add(y))), C(T({}, g), { ownPages: new Map(n.map((f) => {
      var y;
      return [Me(f), (y = l(f).find((b) => !p.has(b))) != null ? y : null];
    })) });
  });
}
function Zg(o, s, i) {
  return M(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var v, I;
    let a = yield Kt(e, xt), l = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let N of t) {
      let D = wn(N.title, n.root, l);
      D !== null && c.set(N, D);
    }
    let u = yield zt(e, Array.from(c.keys()), null, e), d = ({ page: N }) => c.get(N), g = yield _r(e, u, d), p = (N) => Vt(N, d(N)), { redirects: h, moved: x } = yield Oa(e, u.filter((N) => !p(N)), d), f = new Set(u.filter(p).map(({ page: N }) => N.title)), y = /* @__PURE__ */ new Map();
    x.forEach((N, D) => {
      f.has(N.page.title) || y.set(N, d(D));
    });
    let b = yield _r(
      e,
      Array.from(y.keys()),
      (N) => {
        var D;
        return (D = y.get(N)) != null ? D : null;
      }
    ), m = new Map(Array.from(g).filter(([N]) => p(N))), k = yield Ba(e, m, d, a);
    k.forEach(({ own: N }, D) => m.set(D, N));
    let E = yield Ta({ source: e, titles: n }, m, d, a), R = (N) => {
      var X, ge, Ue, ln, Cn, Je, Fn, zr, Vr, Kr;
      let { page: { title: D, latest: q } } = N, F = !p(N), U = (X = g.get(N)) != null ? X : null, B = E.get(N), K = F ? null : B === void 0 ? (ge = m.get(N)) != null ? ge : null : B.believed, Q = (B == null ? void 0 : B.doubt) === "moved" ? void 0 : k.get(N), ce = x.get(N), Y = K !== null && K.id === q.id ? [] : a((Ue = q.text) != null ? Ue : "");
      return {
        title: D,
        latest: q,
        own: K,
        isMadeByOther: F,
        saved: F ? null : U,
        othersWords: (ln = Q == null ? void 0 : Q.calls) != null ? ln : [],
        unclearWords: (Cn = Q == null ? void 0 : Q.unclear) != null ? Cn : [],
        othersRefusals: (Je = Q == null ? void 0 : Q.refusals) != null ? Je : [],
        doubt: (Fn = B == null ? void 0 : B.doubt) != null ? Fn : null,
        optOuts: F ? U : null,
        refused: B !== void 0 || Q !== void 0 && Q.own.text !== (U == null ? void 0 : U.text) ? U : ce === void 0 ? null : (zr = b.get(ce)) != null ? zr : null,
        isStrangers: F && (Y.length > 0 || h.has(N)),
        isChangedByOthers: !F && (K == null ? void 0 : K.id) !== q.id && !Mn(a((Kr = (Vr = B === void 0 ? U : K) == null ? void 0 : Vr.text) != null ? Kr : ""), Y)
      };
    }, S = /* @__PURE__ */ new Map();
    for (let N of u) {
      let D = d(N);
      S.set(D, [...(v = S.get(D)) != null ? v : [], N]);
    }
    let P = /* @__PURE__ */ new Map(), A = [], _ = [], H = [];
    for (let N of Array.from(S.keys()).sort(se)) {
      let D;
      try {
        D = Wa(N, ((I = S.get(N)) != null ? I : []).map(R), a, r);
      } catch (q) {
        A.push({ user: N, error: q });
        continue;
      }
      P.set(N, D.person), D.person.readings.forEach(({ record: q }) => {
        q !== null && _.push(q);
      }), D.placed.forEach((q) => H.push(q));
    }
    let O = yield qa(e, H, a), L = (N) => {
      var D;
      return (D = O.get(N)) != null ? D : N;
    };
    return O.size > 0 && P.forEach((N, D) => P.set(D, C(T({}, N), { steps: N.steps.map(L) }))), { people: P, unread: A, records: _, steps: H.map(({ step: N }) => L(N)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/save-fault-reason.ts
var za = {
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
}, ep = new Map(
  Object.keys(za).reduce(
    (e, n) => e.concat(za[n].map((t) => [t, n])),
    []
  )
), np = [
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
function qr(e) {
  let n = e.map((t) => ep.get(t) || "other");
  return np.find((t) => n.includes(t)) || "other";
}
function Va(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Jt(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var Ka = 50;
function In(e, n) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((i = n == null ? void 0 : n.xhr) == null ? void 0 : i.status) || 0, l = Va(a);
    return new ue(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), o = t.map((a) => a.html ? Jt(a.html) : a.text || a.code), s = t.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return s ? new ue("read-only", s, { code: e }) : new ue(
    qr(t.length ? t.map((a) => a.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function tp(e) {
  let n = e.question || "";
  return {
    id: e.id !== void 0 && (n !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? Jt(n) : n,
    imageUrl: e.url || null
  };
}
function jr(e, n) {
  let t = e.edit;
  if (!t)
    throw new ue("other", "");
  if (t.captcha)
    throw new ue("captcha", "", { captcha: tp(t.captcha), code: "captcha" });
  if (t.result !== "Success") {
    let o = t.warning || "";
    throw new ue(
      qr(t.code ? [t.code] : []),
      o === "" ? t.info || "" : Jt(o),
      o === "" ? {} : { html: o }
    );
  }
  let { oldrevid: r } = t;
  return T({
    revision: t.newrevid || n,
    changed: t.nochange !== !0
  }, r && n !== 0 && r !== n ? { mergedWith: r } : {});
}
function rp(e, n) {
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
function Ya(e) {
  let { api: n, user: t, language: r } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, s = (d) => new Promise((g, p) => {
    d.then(g, (...h) => {
      p(In(String(h[0]), h[1]));
    });
  }), i = (d, g) => M(null, null, function* () {
    let { query: p = {} } = yield s(n.get(T(C(T({}, o), { action: "query", titles: d.slice() }), g))), h = new Map((p.normalized || []).map(({ from: f, to: y }) => [f, y])), x = new Map((p.pages || []).map((f) => [f.title, f]));
    return new Map(d.reduce((f, y) => {
      let b = x.get(h.get(y) || y);
      return b ? f.concat([[y, b]]) : f;
    }, []));
  }), a = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, l = (d) => {
    let g = [];
    return d.forEach((p, h) => {
      let x = p.revisions && p.revisions[0];
      x && g.push([h, rp(p, x)]);
    }), g;
  }, c = (d) => M(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield s(
      n.get(C(T({}, o), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(g).map((h) => [h, g[h]]).filter(([, h]) => h !== "0").sort(([, h], [, x]) => p.indexOf(h) - p.indexOf(x));
  });
  return {
    readPages(d) {
      return M(this, null, function* () {
        let g = Array.from(new Set(d)), p = [];
        for (let x = 0; x < g.length; x += Ka)
          p.push(i(g.slice(x, x + Ka), a).then(l));
        let h = yield Promise.all(p);
        return new Map(h.reduce((x, f) => x.concat(f), []));
      });
    },
    readForEditing(d, g) {
      return M(this, null, function* () {
        let p = yield i(d, C(T({}, a), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), h = p.get(g), [x, ...f] = h && h.actions && h.actions[h.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(p)),
          refusal: x ? In(x.code, { errors: [x].concat(f) }) : null
        };
      });
    },
    existingPages(d) {
      return M(this, null, function* () {
        let g = yield i(d, { prop: "info" });
        return d.filter((p) => g.has(p) && !g.get(p).missing);
      });
    },
    madeByOthers(d, g) {
      return M(this, null, function* () {
        return (yield Promise.all(d.map((f) => M(null, [f], function* ({ title: h, latest: x }) {
          var b, m;
          let y = x.parentId === 0 ? x : (m = (b = (yield i([h], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(h)) == null ? void 0 : b.revisions) == null ? void 0 : m.map(({ user: k, userid: E }) => ({ user: k, userId: E }))[0];
          return [h, y === void 0 || y.user !== g || y.userId === 0];
        })))).filter(([, h]) => h).map(([h]) => h);
      });
    },
    spokenLanguages: (d) => M(null, null, function* () {
      return (yield c(d)).map(([g]) => g);
    }),
    babelLanguages: (d) => M(null, null, function* () {
      return (yield c(d)).map((g) => g.join("-"));
    }),
    save(d) {
      return M(this, null, function* () {
        let g = yield s(n.postWithToken("csrf", T(T(T(T(T(C(T({}, o), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })));
        return jr(g, d.baseRevision);
      });
    }
  };
}

// src/wiki/browser/person-words.ts
function Ja(e) {
  let n = null;
  return () => M(null, null, function* () {
    n = n != null ? n : Kt(e, xt).catch((r) => {
      throw n = null, r;
    });
    let t = yield n;
    return (r) => t(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function op(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function Qa(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = op(r));
  return n;
}

// src/wiki/browser/reading-api.ts
var sp = 6e3, ip = 6e4, ap = 5, lp = 3;
function cp(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function up({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? ap : e === "offline" ? lp : 1;
}
function Xa(e) {
  let { api: n, language: t, onWait: r, firstWait: o = 1e3 } = e, s = !1, i = null, a = Promise.resolve(), l = null, c = (p, h) => {
    let x = h ? (
      // Tells servers in several places that any of them may answer.
      n.post(p, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(p);
    return new Promise((f, y) => {
      x.then(f, (...b) => {
        var R;
        let [m, k, , E] = b;
        y({ fault: In(String(m), k), retryAfter: cp((R = k == null ? void 0 : k.xhr) != null ? R : E) });
      });
    });
  }, u = (p) => new Promise((h) => {
    let x = setTimeout(h, p);
    i = () => {
      clearTimeout(x), h();
    };
  });
  function d(p, h) {
    return M(this, null, function* () {
      for (let x = 1; ; x++) {
        if (s)
          throw new ue("other", "", { code: "cancelled" });
        try {
          return yield c(p, h);
        } catch (f) {
          let { fault: y, retryAfter: b } = f, m = Math.max(b != null ? b : 0, o * 2 ** (x - 1));
          if (s || x >= up(y) || m > ip)
            throw y;
          r(m), yield u(m);
        }
      }
    });
  }
  function g(p, h) {
    let x = Qa(T({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, p)), f = new URLSearchParams(x).toString().length > sp, y = a.then(() => d(x, h || f));
    return a = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((p) => p.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (p) => g(p, !1),
    post: (p) => g(p, !0),
    badAnswer: (p) => new ue("other", p),
    cancel() {
      s = !0, n.abort(), i == null || i();
    }
  };
}

// src/wiki/browser/meeting-wiki.ts
var dp = 5e3;
function Za(e) {
  let { api: n, user: t, language: r, titles: o, rights: s } = e, { readPages: i, save: a, spokenLanguages: l } = Ya(e), c = Xa({ api: n, language: r, rights: s, onWait: () => {
  } }), u = Ea(c);
  return {
    readPages: i,
    save: a,
    spokenLanguages: l,
    readPeople: (g) => ja({ source: u, titles: o }, g),
    templateReader: Ja(u),
    peopleLinkingTo(g) {
      return M(this, null, function* () {
        var y, b;
        let { namespaces: p } = yield u.siteInfo(), h = /* @__PURE__ */ new Set(), x = 0, f = {};
        for (; f !== void 0 && x < dp; ) {
          let m = yield c.read(T({
            action: "query",
            list: "backlinks",
            bltitle: o.people(g),
            blfilterredir: "nonredirects",
            bllimit: "max"
          }, f)), k = (b = (y = m.query) == null ? void 0 : y.backlinks) != null ? b : [];
          x += k.length, k.forEach(({ title: E }) => {
            let R = wn(E, o.root, p.get(2));
            R !== null && R !== g && h.add(R);
          }), f = m.continue;
        }
        return Array.from(h);
      });
    },
    accountStates(g) {
      return M(this, null, function* () {
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
        errorlang: r,
        errorsuselocal: !0,
        action: "edit",
        title: g,
        section: "new",
        sectiontitle: te(p),
        text: h,
        // Who has turned their talk page into a redirect wants to be written to where it leads.
        redirect: !0
      }, x.captcha ? { captchaid: x.captcha.id, captchaword: x.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })).then((m) => f(m), (...m) => {
        y(In(String(m[0]), m[1]));
      });
    }).then((f) => jr(f, 0)),
    time() {
      return M(this, null, function* () {
        let { curtimestamp: g } = yield c.read({ action: "query", curtimestamp: !0 });
        return new Date(g != null ? g : "");
      });
    }
  };
}

// src/extension/account.ts
function el(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// src/extension/language-names.ts
function nl(e) {
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
var tl = { year: "numeric", month: "long", day: "numeric" }, tS = C(T({}, tl), { hour: "numeric", minute: "2-digit" }), rl = C(T({}, tl), { timeZone: "UTC" });
function ol(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(qn([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/meeting-context.ts
function Yn(e, n, t) {
  let r = ga(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = document.documentElement.lang || "en", s = io(e);
  return {
    wiki: Za({
      api: new mw.Api(),
      user: n,
      language: r.language,
      titles: s,
      rights: () => mw.user.getRights()
    }),
    titles: s,
    messages: r,
    user: el(n),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (i, a) => mw.util.getUrl(i, a),
    formatDate: (i, a) => ol(rl, a != null ? a : o)(i),
    languageName: (i, a) => nl(a != null ? a : o)(i),
    messagesIn: (i) => M(null, null, function* () {
      return i === r.language ? r : pa(i, yield t(i), r);
    })
  };
}

// src/extension/load-texts.ts
var sl = (e) => M(null, null, function* () {
  var r, o;
  let n = yield new mw.Api().get({
    formatversion: 2,
    action: "query",
    meta: "allmessages",
    amprefix: "localskills-",
    amlang: e
  }), t = {};
  return ((o = (r = n.query) == null ? void 0 : r.allmessages) != null ? o : []).forEach(({ name: s, content: i, missing: a }) => {
    !a && i !== void 0 && (t[s] = i);
  }), t;
});

// src/extension/start-meeting.ts
var gp = { warning: null, steps: [], tell: () => Promise.resolve(null) };
function il(e = sl) {
  let n = !1, t = [], r = ({ show: s }) => {
    let i = mw.user.getName();
    i !== null && Kn(new mw.Api()).then((a) => M(null, null, function* () {
      let l = Yn(a, i, e), c = yield sa(l);
      s(c, l.messages.number(c), l.messages.text("localskills-meeting-waiting", c));
    })).then(null, () => {
    });
  }, o = (s, i) => {
    let a = mw.user.getName();
    if (n || a === null)
      return;
    n = !0;
    let l = () => {
      n = !1, i.focus(), t.forEach(r);
    };
    Kn(new mw.Api()).then((c) => {
      oa(Yn(c, a, e), s, (u) => {
        l(), u !== null && da({ direction: u, id: null, opener: i }).then(null, () => {
          mw.notify(mw.msg("localskills-start-failed"), { type: "error" });
        });
      }, ua());
    }, () => {
      mw.notify(mw.msg("localskills-start-meeting-failed"), { type: "error" }), l();
    });
  };
  mw.hook("localSkills.ask").add((s) => o(s, s.opener)), mw.hook("localSkills.myExchanges").add(({ opener: s }) => o(null, s)), mw.hook("localSkills.checkRoom").add(({ kind: s, key: i, show: a }) => {
    let l = mw.user.getName();
    l !== null && Kn(new mw.Api()).then((c) => fi(Yn(c, l, e), s, i)).then((c) => c && a(c), () => {
    });
  }), mw.hook("localSkills.checkEnding").add(({ kind: s, id: i, way: a, until: l, found: c, failed: u }) => {
    let d = mw.user.getName();
    d !== null && Kn(new mw.Api()).then((g) => M(null, null, function* () {
      let p = Yn(g, d, e), h = yield Se(p), x = ne(h, s, ie({ user: d, id: i }));
      c(x === null ? gp : Ut(p, h, x, a, l));
    })).then(null, u);
  }), mw.hook("localSkills.countWaiting").add((s) => {
    t.push(s), r(s);
  });
}

// src/extension/meeting.ts
il();
