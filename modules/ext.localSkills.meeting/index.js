// Built from src/extension/meeting.ts by `npm run build`. Change the source, not this file.
"use strict";
var ol = Object.defineProperty, sl = Object.defineProperties;
var al = Object.getOwnPropertyDescriptors;
var Kn = Object.getOwnPropertySymbols;
var Kr = Object.prototype.hasOwnProperty, Yr = Object.prototype.propertyIsEnumerable;
var cn = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), Yt = (e) => {
  throw TypeError(e);
};
var Vr = (e, n, t) => n in e ? ol(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, T = (e, n) => {
  for (var t in n || (n = {}))
    Kr.call(n, t) && Vr(e, t, n[t]);
  if (Kn)
    for (var t of Kn(n))
      Yr.call(n, t) && Vr(e, t, n[t]);
  return e;
}, F = (e, n) => sl(e, al(n));
var Yn = (e, n) => {
  var t = {};
  for (var r in e)
    Kr.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && Kn)
    for (var r of Kn(e))
      n.indexOf(r) < 0 && Yr.call(e, r) && (t[r] = e[r]);
  return t;
};
var il = (e, n, t) => n.has(e) || Yt("Cannot " + t);
var Jr = (e, n, t) => n.has(e) ? Yt("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t);
var Qe = (e, n, t) => (il(e, n, "access private method"), t);
var O = (e, n, t) => new Promise((r, o) => {
  var s = (l) => {
    try {
      i(t.next(l));
    } catch (c) {
      o(c);
    }
  }, a = (l) => {
    try {
      i(t.throw(l));
    } catch (c) {
      o(c);
    }
  }, i = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(s, a);
  i((t = t.apply(e, n)).next());
}), ye = function(e, n) {
  this[0] = e, this[1] = n;
}, Le = (e, n, t) => {
  var r = (i, l, c, u) => {
    try {
      var d = t[i](l), g = (l = d.value) instanceof ye, p = d.done;
      Promise.resolve(g ? l[0] : l).then((y) => g ? r(i === "return" ? i : "next", l[1] ? { done: y.done, value: y.value } : y, c, u) : c({ value: y, done: p })).catch((y) => r("throw", y, c, u));
    } catch (y) {
      u(y);
    }
  }, o = (i, l, c, u) => a[i] = (d) => (l = new Promise((g, p, y) => (y = () => r(i, d, g, p), s ? s.then(y) : y())), u = () => s === c && (s = 0), s = c = l.then(u, u), l), s, a = {};
  return t = t.apply(e, n), a[cn("asyncIterator")] = () => a, o("next"), o("throw"), o("return"), a;
}, Ne = (e) => {
  var n = e[cn("asyncIterator")], t = !1, r, o = {};
  return n == null ? (n = e[cn("iterator")](), r = (s) => o[s] = (a) => n[s](a)) : (n = n.call(e), r = (s) => o[s] = (a) => {
    if (t) {
      if (t = !1, s === "throw") throw a;
      return a;
    }
    return t = !0, {
      done: !1,
      value: new ye(new Promise((i) => {
        var l = n[s](a);
        l instanceof Object || Yt("Object expected"), i(l);
      }), 1)
    };
  }), o[cn("iterator")] = () => o, r("next"), "throw" in n ? r("throw") : o.throw = (s) => {
    throw s;
  }, "return" in n && r("return"), o;
}, pe = (e, n, t) => (n = e[cn("asyncIterator")]) ? n.call(e) : (e = e[cn("iterator")](), n = {}, t = (r, o) => (o = e[r]) && (n[r] = (s) => new Promise((a, i, l) => (s = o.call(e, s), l = s.done, Promise.resolve(s.value).then((c) => a({ value: c, done: l }), i)))), t("next"), t("return"), n);

// src/ui/element.ts
function b(e, n, ...t) {
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
function ie(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Xe = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Qr(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!re(e))
    return null;
  let n = ie(e, "message");
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
var Xr = 6, ll = /^(.+)-([0-5n])$/i, Zr = /^(.+)-(?:.|\d\d)$/;
function eo(e) {
  var t;
  let n = (t = Zr.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && ke(e) === null && Xe.test(n);
}
function ke(e) {
  var o;
  let n = ll.exec(e), t = ((o = n == null ? void 0 : n[1]) != null ? o : e).toLowerCase();
  if (!Xe.test(t) || Zr.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? Xr : Number(r) };
}
function no(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === Xr ? "N" : t}`;
}
function to(e, n) {
  let t = (o) => o.map(ke).filter((s) => s !== null && s.proficiency !== 0).map(({ code: s }) => un(s)), r = t(n);
  return t(e).some((o) => r.includes(o));
}
var cl = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function un(e) {
  var n, t;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (t = (n = cl.exec(e)) == null ? void 0 : n[1]) != null ? t : e;
}

// src/core/json/fault.ts
function Se(e, n) {
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
function Fn(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Jn(e, n, t) {
  let r = Array.from(Fn(e));
  if (r.length < 4 || r.length > 60)
    return null;
  let o = r.length < 8 ? 1 : 2, s = null;
  for (let a of n) {
    let i = ul(r, Array.from(Fn(t(a))), o);
    i !== null && (s = { found: a, slips: i }, o = i - 1);
  }
  return s;
}
function ul(e, n, t) {
  if (Math.abs(e.length - n.length) > t)
    return null;
  let r = [], o = Array.from({ length: n.length + 1 }, (a, i) => i);
  for (let a = 1; a <= e.length; a++) {
    let i = [a];
    for (let l = 1; l <= n.length; l++) {
      let c = e[a - 1] === n[l - 1], u = Math.min(o[l], i[l - 1]) + 1;
      u = Math.min(u, o[l - 1] + (c ? 0 : 1)), a > 1 && l > 1 && e[a - 1] === n[l - 2] && e[a - 2] === n[l - 1] && (u = Math.min(u, r[l - 2] + 1)), i.push(u);
    }
    r = o, o = i;
  }
  let s = o[n.length];
  return s <= t ? s : null;
}

// src/core/pages.ts
var He = "LocalSkills", Qn = "MediaWiki:LocalSkills.json", Te = /^[a-z0-9-]{1,48}$/;
function oo(e = He) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, o] = ["", null], s = (l) => (l !== o && ([r, o] = [`${t(l)}/Answers/`, l]), r), a = `${n}/People/`, i = (l, c) => `${n}/${l}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: s,
    answer: (l, c) => s(l) + so(c),
    blankAnswer: (l, c) => `${t(l)}/Blank${c === void 0 ? "" : `/${c}`}`,
    results: (l) => `${t(l)}/Results`,
    resultsIn: (l, c) => `${t(l)}/Results/${c}`,
    communityResults: (l, c) => `${t(l)}/Results/Community/${c}`,
    resultsData: (l) => `${t(l)}/Results/data.json`,
    resultsTable: (l) => `${t(l)}/Results/data.csv`,
    resultsPart: (l, c, u) => `${t(l)}/Results/${c}-${u}.${c === "table" ? "csv" : "json"}`,
    texts: (l) => `${t(l)}/Texts`,
    translations: (l, c) => `${t(l)}/Texts/${c}`,
    people: (l) => a + l.replace(/_/g, " "),
    exchange: () => `${n}/Exchange`,
    exchangeIn: (l) => `${n}/Exchange/${l}`,
    exchangeData: (l = 1) => i("Exchange", l),
    exchangeTable: (l) => `${n}/Exchange/${l}.tab.json`,
    capacityExchange: () => `${n}/CapacityExchange`,
    capacityExchangeIn: (l) => `${n}/CapacityExchange/${l}`,
    capacityExchangeData: () => i("CapacityExchange", 1),
    matches: () => `${n}/Matches`,
    matchesIn: (l, c = 1) => `${n}/Matches/${l}${c === 1 ? "" : `/${c}`}`,
    matchesData: (l = 1) => i("Matches", l),
    needs: () => `${n}/Needs`,
    needsIn: (l) => `${n}/Needs/${l}`,
    needsData: () => i("Needs", 1),
    personOf: (l) => ro(a, l),
    surveyIdOf: (l) => {
      let c = `${n}/Survey/`, u = l.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return Te.test(d) ? d : null;
    },
    answererOf: (l, c) => ro(s(l), c)
  };
}
function so(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function ro(e, n) {
  let t = so(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/localized-text.ts
function ao(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), s = n.languageChain.find((c) => r.includes(c) || o && c === t), a = s !== void 0 && r.includes(s) ? s : o ? "default" : r.sort()[0], i = a === void 0 ? "" : e.texts[a], l = a === void 0 || a === "default" ? t : a;
  return { text: i, language: l, direction: l === null ? "auto" : Jt(l) };
}
var dl = [
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
  return dl.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/provisional-skill.ts
var gl = /^x(n|[0-9a-z]{6})--(.+)$/;
var [Ie, Xn, io, pl, ml, fl, yl] = [36, 1, 26, 38, 700, 128, 72], lo = 1114111, hl = [
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
  [917504, lo]
];
function xl(e) {
  return hl.every(([n, t]) => e < n || e > t);
}
function kl(e) {
  return e > 65280 && e < 65375;
}
function co(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function bl(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function wl(e, n, t) {
  let r = Math.floor(e / (t ? ml : 2));
  r += Math.floor(r / n);
  let o = 0;
  for (; r > (Ie - Xn) * io / 2; o += Ie)
    r = Math.floor(r / (Ie - Xn));
  return o + Math.floor((Ie - Xn + 1) * r / (r + pl));
}
function El(e, n) {
  return Math.min(io, Math.max(Xn, e - n));
}
function Rl(e) {
  let n = e.lastIndexOf("-"), t = co(e.slice(0, Math.max(0, n))), [r, o, s] = [fl, 0, yl], a = n + 1;
  for (; a < e.length; ) {
    let i = o;
    for (let l = Ie, c = 1; ; l += Ie) {
      let u = a < e.length ? e.charCodeAt(a++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : Ie;
      if (o += d * c, d >= Ie || o > 2147483647)
        return null;
      let g = El(l, s);
      if (d < g)
        break;
      c *= Ie - g;
    }
    if (s = wl(o - i, t.length + 1, i === 0), r += Math.floor(o / (t.length + 1)), o %= t.length + 1, r > lo || !xl(r))
      return null;
    t.splice(o++, 0, r);
  }
  return t;
}
function dn(e) {
  var s;
  let [, n = "", t = ""] = (s = gl.exec(e)) != null ? s : [], r = n === "" ? co(e) : Rl(t);
  if (r === null)
    return e;
  let o = bl(r.map((a) => kl(a) ? a - 65248 : a)).replace(/-+/g, " ").trim();
  return o === "" ? e : n.length > 1 ? `${o}\u2026` : o;
}

// src/core/skills/skill-words.ts
function Qt({ label: e }) {
  return e.kind === "texts" ? uo(e.texts) : [];
}
function Xt(e) {
  return uo(e.aliases).reduce((n, t) => n.concat(t), []);
}
function uo(e) {
  return Object.keys(e).map((n) => e[n]);
}
function go(e, n) {
  let t = [];
  for (let o of n.skills.filter(({ isRetired: s }) => !s))
    [o.id, ...Qt(o), ...Xt(o)].sort(Sl).forEach((s) => t.push({ skill: o.id, words: s }));
  let r = Jn(e, t, ({ words: o }) => o);
  return r === null ? null : r.slips === 0 ? { skill: r.found.skill, words: r.found.skill } : r.found;
}
function Sl(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}

// src/core/skills/taxonomy.ts
var Tl = 100;
function vl(e, n = null) {
  let t = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var c;
    return (c = t.get(l)) != null ? c : null;
  }, o = (l, c, u = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([l]), g = [], p = r(l);
    for (; p !== null && g.length < u; ) {
      let y = c(p);
      p = y === null || d.has(y) ? null : r(y), p !== null && (d.add(p.id), g.push(p));
    }
    return g;
  }, s = (l) => {
    var c;
    return (c = o(l, (u) => u.replacedBy).pop()) != null ? c : r(l);
  }, a = /* @__PURE__ */ new Map();
  for (let l of e)
    if (!l.isRetired) {
      let c = l.parent !== null && t.has(l.parent) ? l.parent : null, u = a.get(c);
      u === void 0 ? a.set(c, [l]) : u.push(l);
    }
  let i = null;
  return {
    skills: e,
    locale: n,
    get: r,
    current: s,
    children: (l) => {
      var c;
      return (c = a.get(l)) != null ? c : [];
    },
    ancestors: (l) => o(l, (c) => c.parent, Tl),
    find: (l) => {
      var c, u;
      return i = i != null ? i : Al(e, s), (u = (c = s(l.trim())) != null ? c : i.get(Fn(l))) != null ? u : null;
    }
  };
}
function Zn(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = re(e) ? ie(e, "skills") : void 0;
  re(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((s, a) => {
    let i = Se("$.skills", a), l = re(s) ? Ol(s) : null;
    if (l === null) {
      let c = re(s) ? ie(s, "id") : s;
      n.push({ path: `${i}.id`, code: "bad-id", parameters: [Z(c)] });
    } else t.has(l.id) ? n.push({ path: `${i}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let o = re(e) ? ie(e, "locale") : null;
  return {
    taxonomy: vl(
      Array.from(t.values()),
      typeof o == "string" && Xe.test(o) ? o : null
    ),
    faults: n
  };
}
function Ze(e, n, t) {
  var o;
  let r = (o = n == null ? void 0 : n.get(e)) != null ? o : null;
  return r === null ? { text: dn(e), language: null, direction: "auto" } : ao(r.label, t, n == null ? void 0 : n.locale);
}
function Ol(e) {
  var s;
  let n = ie(e, "id");
  if (typeof n != "string" || !Te.test(n))
    return null;
  let t = (a) => {
    let i = ie(e, a);
    return typeof i == "string" && i !== "" ? i : null;
  }, r = ie(e, "capx"), o = t("replacedBy");
  return {
    id: n,
    label: (s = Qr(ie(e, "label"))) != null ? s : { kind: "texts", texts: { default: n } },
    aliases: Ml(ie(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((a) => typeof a == "number"),
    wikidata: t("wikidata"),
    isRetired: ie(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function Ml(e) {
  let n = {};
  if (re(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || Xe.test(t)) && Array.isArray(r) && (n[t] = r.filter((o) => typeof o == "string"));
    }
  return n;
}
function Al(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o) => {
    let s = /* @__PURE__ */ new Map();
    for (let a of e) {
      let i = n(a.id);
      for (let l of o(a)) {
        let c = Fn(l), u = s.get(c);
        s.set(c, u === void 0 || u === i ? i : null);
      }
    }
    s.forEach((a, i) => {
      t.has(i) || t.set(i, a);
    });
  };
  return r(Qt), r(Xt), t;
}

// src/core/exchange/reason-text.ts
function gn(e, n) {
  return n.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((t) => Ll(t, n)));
}
function Pl(e, n) {
  return Ze(e, n.taxonomy, n.messages).text;
}
function Ll(e, n) {
  let { messages: t } = n;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return Pl(e.skill, n);
  if ("language" in e)
    return n.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && t.has(r) ? t.text(r) : e.region;
  }
  return e.methods.map((r) => t.text(`localskills-template-method-${r}`)).reduce((r, o) => t.text("localskills-fault-list", r, o));
}

// src/core/wikitext/character-references.ts
var Nl = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Il = Fl();
function Fl() {
  let e = Nl.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var Cl = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function et(e, n) {
  return e.includes("&") ? e.replace(Cl, (t, r, o, s) => {
    var a;
    return r !== void 0 ? (a = Il.get(r)) != null ? a : t : n(o === void 0 ? parseInt(s, 16) : parseInt(o, 10), t);
  }) : e;
}

// src/core/wikitext/text-memo.ts
function po(e) {
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
var mo = [
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
], $l = 255, Dl = /[\u200e\u200f\u202a-\u202e]+/g, _l = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, Ul = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Hl = /(?:^|\/)\.\.?(?:\/|$)/, Bl = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Wl = /[\u01c4-\u01cc\u01f1-\u01f3]/, Gl = /[\u10d0-\u10ff]/;
function ql(e) {
  if (Wl.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (Gl.test(e))
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
function fo(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return ql(n) + e.slice(n.length);
}
function er(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function Zt(e) {
  return e.replace(Dl, "").replace(_l, " ").replace(/^ | $/g, "");
}
function jl(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function zl(e) {
  let n = et(
    e,
    (t) => jl(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function yo(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let s of t)
    for (let a of s)
      o.set(Zt(a).toLowerCase(), s[0]);
  return (s) => {
    let a = Zt(zl(s));
    if (a.includes("\uFFFD") || Bl.test(a))
      return null;
    let i = n;
    a.charAt(0) === ":" && (i = "", a = a.slice(1).replace(/^ /, ""));
    let l = a.indexOf(":", 1);
    if (l !== -1) {
      let u = o.get(a.slice(0, l).replace(/ $/, "").toLowerCase());
      u !== void 0 && (i = u, a = a.slice(l + 1).replace(/^ /, ""));
    }
    let c = a.indexOf("#");
    return c !== -1 && (a = a.slice(0, c).replace(/ $/, "")), a === "" || a.charAt(0) === ":" || Ul.test(a) || Hl.test(a) || er(a) > $l ? null : (i === "" ? "" : `${i}:`) + (r ? fo(a) : a);
  };
}
var Vl = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Kl = po((e) => fo(Zt(e.normalize("NFC"))));
function ve(e) {
  return Vl.test(e) ? e : Kl(e);
}

// src/core/exchange/steps/exchange-step.ts
var nt = ["decline", "withdraw"], Cn = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], ho = ["learned", "partly", "not-met"], xo = 500;
function V(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function nr(e) {
  let n = e.lastIndexOf("/"), t = ve(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !Te.test(r) ? null : `${t}/${r}`;
}
function oe(e) {
  return [V(e.seek), V(e.offer)];
}

// src/core/exchange/steps/message-language.ts
var Yl = 3, Jl = 2;
function pn(e, n, t) {
  let r = ko(e), o = ko(n), s = Array.from(o.keys());
  return t.map((a, i) => {
    var g, p;
    let l = un(a), [c, u] = [(g = o.get(l)) != null ? g : 0, (p = r.get(l)) != null ? p : 0], d = Math.min(c, u);
    return {
      code: a,
      index: i,
      known: c,
      shared: d < Jl ? 0 : d,
      listed: s.indexOf(l),
      written: o.has(l) ? 0 : u
    };
  }).sort((a, i) => i.shared - a.shared || i.known - a.known || i.written - a.written || a.listed - i.listed || a.index - i.index).map(({ code: a }) => a);
}
function ko(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e) {
    let s = ke(o);
    if (s !== null) {
      let a = un(s.code);
      n.set(a, Math.max((t = n.get(a)) != null ? t : 0, (r = s.proficiency) != null ? r : Yl));
    }
  }
  return n;
}

// src/ui/notice.ts
function j(e, ...n) {
  let t = b("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function z(...e) {
  return b("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
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
var de = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function Fe(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/analysis/sorted.ts
function se(e, n) {
  return e < n ? -1 : +(e > n);
}

// src/core/survey/dates.ts
function Oe(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, o] = [Number(n[1]), Number(n[2]), Number(n[3])], a = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return a !== void 0 && o >= 1 && o <= a;
}

// src/core/exchange/exchange-record.ts
var he = { offer: "Offer a skill", seek: "Seek a skill" }, mn = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], bo = ["open", "paused", "matched", "closed"], tr = 5, wo = 100, Eo = 100, tt = 20;
function ae(e) {
  return `${e.user}/${e.id}`;
}
function Be(e, n) {
  if (!Oe(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function fn(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/wikitext/encode.ts
var Ql = '"&:<=>[]{|}', Xl = "!'_~", Ro = 32, Zl = or(Ql), ec = or(Xl), nc = or("#*+-;");
function or(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function tc(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var rc = 65343, oc = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function sc(e, n, t) {
  let r = n === 0, o = n === e.length - 1;
  if (t >= 128)
    return tc(t) || t === rc;
  if (t < 32 || t === 127 || Zl[t] === 1 || r && nc[t] === 1)
    return !0;
  if (ec[t] === 1)
    return r || o || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case Ro:
      return r || o || e.charCodeAt(n - 1) === Ro;
    case 73:
    case 80:
    case 82:
      return oc.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var ac = [
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
function So(e) {
  let n = e.codePointAt(0);
  return e === rr || ac.some(([t, r]) => n >= t && n <= r) || (rr + e).normalize("NFD") !== rr + e.normalize("NFD");
}
var To = 768, ic = 32, lc = /[\u0300-\uffff]{1000}/;
function cc(e) {
  return !lc.test(e) && e.normalize("NFC") === e;
}
function uc() {
  let e = "";
  return (n, t, r) => {
    if (r || t < To)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!So(n))
        return e = n, !1;
      if (e.length < ic && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function ne(e) {
  let n = cc(e) ? null : uc(), t = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let s = e.codePointAt(o), a = o + (s > 65535 ? 2 : 1), i = sc(e, o, s);
    s >= To && o === 0 && !i && (i = So(e.slice(0, a))), n !== null && (i = n(e.slice(o, a), s, i)), i && (t += `${e.slice(r, o)}&#${s};`, r = a), o = a;
  }
  return t + e.slice(r);
}
function We(e) {
  return et(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/shown-text.ts
var dc = /<!--[\s\S]*?(?:-->|$)/g, gc = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, pc = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), mc = "\u2026";
function Ge(e) {
  if (!/[{<]/.test(e))
    return We(e);
  let n = e.replace(dc, "").replace(gc, (t, r) => (r != null ? r : "").replace(/[{}]/g, (o) => `&#${o.charCodeAt(0)};`));
  return We(fc(n));
}
function fc(e) {
  var s, a, i, l;
  let n = [], t = [], r = /[{}]/g, o = 0;
  for (; o < e.length; ) {
    let c = e.slice(o, o + 2);
    if (c === "{{")
      t.push(n.length), n.push(c), o += 2;
    else if (c === "}}" && t.length > 0) {
      let [, ...u] = n.splice(t.pop()), d = ((s = u[0]) == null ? void 0 : s.charAt(0)) === "{" && e.charAt(o + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      n.push((a = pc.get(g)) != null ? a : mc), o += d ? 3 : 2;
    } else {
      r.lastIndex = o + 1;
      let u = (l = (i = r.exec(e)) == null ? void 0 : i.index) != null ? l : e.length;
      n.push(e.slice(o, u)), o = u;
    }
  }
  return n.join("");
}

// src/core/wikitext/write.ts
var yc = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function qe(e, n) {
  vo(e);
  let t = `{{${e}
`;
  for (let [r, o] of n)
    vo(r), t += o.charAt(0) === "=" ? `|${r}=
${o}
` : `|${r}=${o}
`;
  return `${t}}}`;
}
function vo(e) {
  if (yc.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var Oo = [
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
function yn() {
  return { starts: [], ends: [], lengths: [] };
}
function en(e, n, t) {
  var a;
  let { starts: r, ends: o, lengths: s } = e;
  s.push(((a = s[s.length - 1]) != null ? a : 0) + t - n), r.push(n), o.push(t);
}
function hn(e, n) {
  let { starts: t } = e, r = 0, o = t.length;
  for (; r < o; ) {
    let s = Math.floor((r + o) / 2);
    t[s] < n ? r = s + 1 : o = s;
  }
  return r;
}
function rt(e, n) {
  let { starts: t, ends: r } = e, o = [], s = 0;
  for (let a = 0; a < t.length; a++)
    o.push(n.slice(s, t[a])), s = r[a];
  return o.push(n.slice(s)), o.join("");
}
function sr(e, n) {
  var t;
  return n - ((t = e.lengths[hn(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var xn = -1, ar = /[[{<]|\n(?==)|-(?={)/g, hc = /[[{<\]]|\n(?==)|-(?={)/g, xc = /[[{<\n]|-(?={)/g, Mo = /[[{<}|]|\n(?==)|-(?={)/g, Ao = /[[{<}|=]|\n(?==)|-(?={)/g, ir = /[[\]{}<>|]/g, kc = 10, Po = 45, bc = 60, Lo = 61, No = 91, Io = 93, lr = 123, wc = 124, Ec = 125, Rc = 6;
function Fo(e, n) {
  let t = "", r = 0, o = null, s = [], a = [], i = null, l = ar, c = [], u = 0, d = [];
  function g(v, L, A) {
    let I = L;
    for (; I < r && I - L < A && t.charCodeAt(I) === v; )
      I++;
    return I - L;
  }
  function p() {
    return i !== null && u > i.partsStart && c[u - 1] === xn;
  }
  function y() {
    i === null ? l = ar : i.kind === "=" ? l = xc : i.kind === "[" ? l = hc : l = p() ? Ao : Mo;
  }
  function x(v, L, A, I) {
    i = { kind: v, count: L, contentStart: A, afterHyphen: I, partsStart: u }, a.push(i), y();
  }
  function m() {
    a.pop(), i = a.length > 0 ? a[a.length - 1] : null, y();
  }
  function h(v) {
    let L = g(Lo, v, Rc);
    return L > 1 || L === 1 && !p() ? (x("=", L, v + L, !1), v + L) : v;
  }
  function w(v, L) {
    let A = g(lr, v, r);
    return A > 1 && x("{", A, v + A, L), v + A;
  }
  function f(v, L) {
    let A = g(Ec, L, Math.min(v.count, 3));
    if (A < 2)
      return L + 1;
    let I = v.contentStart - A, N = L + A, D = A === 3 ? R(v, L) : null;
    for (A === 2 && E(v, L); d.length > 0 && d[d.length - 1].from >= I; )
      d.pop();
    return D !== null && d.push({ from: I, to: N, text: D }), k(v, I, A), N;
  }
  function k(v, L, A) {
    let I = v.count - A;
    u = v.partsStart, a.pop(), i = a.length > 0 ? a[a.length - 1] : null, I > 1 ? x(v.kind, I, L, v.afterHyphen) : I === 1 && v.kind === "{" && v.afterHyphen ? x("-", 2, L, !1) : y();
  }
  function E(v, L) {
    let A = u > v.partsStart, I = A ? c[v.partsStart] - 1 : L, N = S(v.contentStart, I), D = e(N.isWhole ? N.text : `${N.text}<`, A);
    if (D !== null) {
      let q = c.slice(v.partsStart, u);
      s.push({ template: D, start: v.contentStart - 2, end: L + 2, parts: q });
    }
  }
  function R(v, L) {
    if (u === v.partsStart)
      return null;
    let A = c[v.partsStart], I = u > v.partsStart + 2 ? c[v.partsStart + 2] - 1 : L;
    return S(A, I);
  }
  function S(v, L) {
    var q;
    let A = d.length;
    for (; A > 0 && d[A - 1].from >= v; )
      A--;
    let I = o === null ? 0 : hn(o, v), N = "", D = v;
    for (; ; ) {
      let C = d[A], B = Math.min(L, C ? C.from : L, (q = o == null ? void 0 : o.starts[I]) != null ? q : L);
      ir.lastIndex = D;
      let W = ir.test(t) ? Math.min(ir.lastIndex - 1, B) : B;
      if (N += t.slice(D, W), W < B || B === L)
        return { text: N, isWhole: W === L };
      if (C && B === C.from) {
        if (N += C.text.text, !C.text.isWhole)
          return { text: N, isWhole: !1 };
        D = C.to, A++;
      } else o !== null && (D = o.ends[I]);
      I = o === null ? 0 : hn(o, D);
    }
  }
  function P(v) {
    o === null && (o = yn(), n.begin(t, o));
    let L = n.skip(v);
    return n.atLineStart ? (n.atLineStart = !1, h(L)) : L;
  }
  function M(v, L) {
    switch (v) {
      case kc:
        return i !== null && i.kind === "=" && m(), h(L + 1);
      case bc:
        return P(L);
      case Po:
        return t.charCodeAt(L + 2) === lr ? w(L + 1, !0) : (x("-", 2, L + 2, !1), L + 2);
      case lr:
        return w(L, !1);
      case No: {
        let A = g(No, L, r);
        return A > 1 && x("[", A, L + A, !1), L + A;
      }
      default:
        return _(i, v, L);
    }
  }
  function _(v, L, A) {
    if (v.kind === "{")
      return f(v, A);
    let I = L === Io ? Io : Po;
    return t.charCodeAt(A + 1) !== I ? A + 1 : (k(v, v.contentStart - 2, 2), A + 2);
  }
  function U() {
    let v = h(0);
    for (; ; ) {
      if (l.lastIndex = v, !l.test(t))
        return;
      v = l.lastIndex;
      let L = t.charCodeAt(v - 1);
      L === wc ? (c[u] = v, c[u + 1] = xn, u += 2, l = Ao) : L === Lo ? (c[u - 1] = v - 1, l = Mo) : v = M(L, v - 1);
    }
  }
  return (v) => (t = v, r = v.length, o = null, s = [], a.length = 0, i = null, l = ar, c = [], u = 0, d = [], U(), t = "", n.end(), { calls: s, removed: o });
}

// src/core/wikitext/detached-text.ts
function Co(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function $o(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function ot(e, n, t) {
  let r = n;
  for (; r < t && $o(e.charCodeAt(r)); )
    r++;
  return r;
}
function st(e, n, t) {
  let r = t;
  for (; r > n && $o(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Ce(e, n, t) {
  let r = ot(e, n, t);
  return e.slice(r, st(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var cr = 3, be, Do, dr, at, ur = class {
  constructor(n, t, r) {
    Jr(this, be);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / cr;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let o = 0; o < r.length; o += cr)
        if (r[o] === t)
          return Qe(this, be, dr).call(this, o);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += cr)
      n(Qe(this, be, dr).call(this, t), Qe(this, be, Do).call(this, t), this);
  }
  entries() {
    return Qe(this, be, at).call(this).entries();
  }
  keys() {
    return Qe(this, be, at).call(this).keys();
  }
  values() {
    return Qe(this, be, at).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
be = new WeakSet(), Do = function(n) {
  return this.met.names[this.parts[n]];
}, dr = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, at = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [Sc, Tc] = [500, 4], vc = 61;
function _o() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], o = 0, s = [], a = 0;
  function i(c, u) {
    for (let d = o; d < o + Tc && d < r.length; d++) {
      let g = r[d], p = e[g];
      if (c.charCodeAt(u + p.length) === vc && c.startsWith(p, u))
        return o = d + 1, g;
    }
    return -1;
  }
  function l(c) {
    let u = n.get(c);
    if (u !== void 0)
      return o = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= Sc)
      return -1;
    let d = Co(c), g = e.push(d) - 1;
    return n.set(d, g), s.push(-1), r.splice(o, 0, g), o++, g;
  }
  return (c, u, d) => {
    let g = [];
    o = 0, a++;
    for (let p = u + 1; p <= d; ) {
      let y = c.indexOf("|", p), x = y === -1 ? d : y, m = i(c, p), h = m === -1 ? 0 : p + e[m].length;
      if (m === -1 || h >= x) {
        if (h = c.indexOf("=", p), h === -1 || h >= x)
          return null;
        m = l(c.slice(ot(c, p, h), st(c, p, h)));
      }
      if (m === -1 || s[m] === a)
        return null;
      s[m] = a;
      let w = ot(c, h + 1, x);
      g.push(m, w, st(c, w, x)), p = x + 1;
    }
    return new ur(c, t, g);
  };
}

// src/core/wikitext/plain-call.ts
var Oc = ["[", "]", "{", "<", `
=`], [it, Uo] = ["{{", "}}"], Mc = "}", Ac = /^\s*$/;
function Ho(e) {
  let n = _o();
  return (t) => {
    var l;
    let r = t.startsWith(it) ? t.indexOf(Mc, it.length) : -1, o = r + Uo.length;
    if (r === -1 || !t.startsWith(Uo, r) || t.length > o && !Ac.test(t.slice(o)) || Oc.some((c) => t.includes(c, it.length)))
      return null;
    let s = t.indexOf("|");
    s = s === -1 || s > r ? r : s;
    let a = e(t.slice(it.length, s), s < r);
    if (a === null)
      return [];
    let i = (l = n(t, s, r)) != null ? l : Pc(t, s, r);
    return [{ template: a, parameters: i, start: 0, end: o }];
  };
}
function Pc(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0, s = n;
  for (let a = n + 1; a <= t; ) {
    let i = e.indexOf("|", a), l = i === -1 ? t : i;
    s = s === -1 || s >= a ? s : e.indexOf("=", a), s === -1 || s >= l ? r.set(String(++o), e.slice(a, l)) : r.set(Ce(e, a, s), Ce(e, s + 1, l)), a = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var Lc = 60, Bo = 62, jo = 47, Wo = 10;
function Go(e) {
  return e === 32 || e === 9;
}
function qo(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === Bo || t === jo && e.charCodeAt(n + 1) === Bo;
}
function zo(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function Nc(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, o) => {
    let s = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: o, closing: new RegExp(`</${s}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(zo(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function Vo(e) {
  let n = Nc(e), t = Math.max(...Array.from(n.keys(), (x) => x.length)), r = "", o = yn(), s = !1, a = /* @__PURE__ */ new Set(), i = { begin: l, end: c, skip: u, atLineStart: !1 };
  function l(x, m) {
    r = x, o = m, s = !1, a.clear(), i.atLineStart = !1;
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
      return en(o, x, r.length), r.length;
    let h = x;
    for (; h > 0 && Go(r.charCodeAt(h - 1)); )
      h--;
    if (h > 0 && r.charCodeAt(h - 1) === Wo) {
      let w = g(m + 3);
      if (r.charCodeAt(w) === Wo)
        return en(o, h, w + 1), i.atLineStart = !0, w + 1;
    }
    return en(o, x, m + 3), m + 3;
  }
  function g(x) {
    for (; ; ) {
      for (; Go(r.charCodeAt(x)); )
        x++;
      let m = r.startsWith("<!--", x) ? r.indexOf("-->", x + 4) : -1;
      if (m === -1)
        return x;
      x = m + 3;
    }
  }
  function p(x) {
    let m = x + 1, h = m;
    for (; h - m <= t && h < r.length && !qo(r, h) && r.charCodeAt(h) !== Lc; )
      h++;
    let w = r.slice(m, h), f = zo(w), k = n.get(f);
    if (k === void 0 || s || !qo(r, h))
      return m;
    let E = r.indexOf(">", h);
    if (E === -1)
      return s = !0, m;
    let R = E + 1;
    if (k.kind !== "ignored" && r.charCodeAt(E - 1) !== jo) {
      let S = a.has(f) ? -1 : y(k, R);
      if (S !== -1)
        R = S;
      else if (w === "includeonly")
        R = r.length;
      else
        return a.add(f), R;
    }
    return k.kind !== "extension" && en(o, x, R), R;
  }
  function y({ closing: x }, m) {
    x.lastIndex = m;
    let h = x.exec(r);
    return h === null ? -1 : h.index + h[0].length;
  }
  return i;
}

// src/core/wikitext/magic-words.ts
function $n(e) {
  return e.split(" ");
}
var Ko = $n(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Ic = new Set(Ko.concat($n(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Fc = new Set($n("articlepath pageid server servername scriptpath stylepath")), Cc = new Set(Ko.concat($n(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), $c = new Set($n(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Yo(e) {
  return Ic.has(e) || Fc.has(e.toLowerCase());
}
function Jo(e) {
  return Cc.has(e) || $c.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var Dc = /^subst:/iu, _c = /^safesubst:/iu, Qo = /^msgnw:/iu, Uc = /^msg:/iu, Hc = /^raw:/iu, Bc = 1e3, Wc = 200;
function Xo(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: s = !0 } = e, a = yo({
    defaultNamespace: "Template",
    namespaces: mo.concat(o, [["Template", ...r]]),
    capitalLinks: s
  }), i = /* @__PURE__ */ new Map(), l = (d, g) => {
    let p = a(d);
    if (p === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    i.set(p, g);
  };
  for (let d of Object.keys(t)) {
    let g = t[d];
    if (!n.includes(g))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${g}\u201D, which is none of the templates to look for.`);
    l(d, g);
  }
  n.forEach((d) => l(d, d));
  let c = (d, g) => {
    var m;
    let p = Ce(d, 0, d.length);
    if (Dc.test(p) || (p = p.replace(_c, ""), p = Ce(p, 0, p.length), !g && Yo(p)))
      return null;
    p = (Qo.test(p) ? p.replace(Qo, "") : p.replace(Uc, "")).replace(Hc, "");
    let y = p.indexOf(":");
    if (y !== -1 && Jo(p.slice(0, y)))
      return null;
    let x = a(p);
    return x === null ? null : (m = i.get(x)) != null ? m : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > Wc)
      return c(d, g);
    let p = g ? u.with : u.without, y = p.get(d);
    return y === void 0 && (p.size === Bc && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), y = c(d, g), p.set(d, y)), y;
  };
}

// src/core/wikitext/template-reader.ts
function gr(e) {
  var o;
  let n = Xo(e), t = Ho(n), r = Fo(n, Vo((o = e.extensionTags) != null ? o : Oo));
  return (s) => {
    let a = t(s);
    if (a !== null)
      return a;
    let { calls: i, removed: l } = r(s), c = null;
    return i.sort((u, d) => u.start - d.start).map((u) => {
      var x;
      let { template: d, start: g, end: p } = u;
      if (l === null || ((x = l.starts[hn(l, g)]) != null ? x : p) >= p)
        return { template: d, parameters: Zo(s, u.parts, p), start: g, end: p };
      c = c != null ? c : rt(l, s);
      let y = u.parts.map((m) => m === xn ? xn : sr(l, m));
      return { template: d, parameters: Zo(c, y, sr(l, p)), start: g, end: p };
    });
  };
}
function Zo(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let s = 0; s < n.length; s += 2) {
    let a = n[s], i = n[s + 1], l = s + 2 < n.length ? n[s + 2] - 1 : t - 2;
    i === xn ? r.set(String(++o), e.slice(a, l)) : r.set(Ce(e, a, i), Ce(e, i + 1, l));
  }
  return r;
}

// src/core/exchange/private-phone.ts
var Gc = [
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
], qc = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, jc = /[\d+]$/, zc = /(?:[\w\-/=#&]|\d[.,:])$/, Vc = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function es(e) {
  let n = e.replace(/\D+$/, ""), t = n.replace(/\D/g, "").length, r = e.indexOf("/");
  return t > 15 && r !== -1 ? es(e.slice(0, r)) : t < 8 || t > 15 ? 0 : n.length;
}
function ns(e) {
  var o;
  let n = Gc.reduce((s, a) => s.replace(
    a,
    (i, l) => l + "x".repeat(i.length - l.length)
  ), e), t = Vc.exec(n);
  if (t !== null)
    return { kind: "phone", from: t.index + t[1].length, to: t.index + t[0].length };
  let r = 0;
  for (; r < n.length; ) {
    let [s] = (o = qc.exec(n.slice(r))) != null ? o : [""], a = n.slice(Math.max(0, r - 2), r), i = s !== "" && !(s.startsWith("+") ? jc : zc).test(a), l = i ? es(s) : 0;
    if (l > 0)
      return { kind: "phone", from: r, to: r + l };
    r += i ? s.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var Kc = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), Yc = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, Jc = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, Qc = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, Xc = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, Zc = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, eu = [1632, 1776, 2406, 2534], nu = [
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
function tu(e) {
  var r, o;
  let n = e.charCodeAt(0), t = eu.find((s) => n >= s && n <= s + 9);
  return t !== void 0 ? String(n - t) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (o = (r = nu.find(([s, a]) => n >= s && n <= a)) == null ? void 0 : r[2]) != null ? o : e;
}
var ru = 5e3;
function ou(e) {
  return e.replace(/[\u0080-\uffff]/g, tu).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function lt(e, n, t) {
  var o;
  let r = n.exec(t);
  return r === null ? null : { kind: e, from: r.index + ((o = r[1]) != null ? o : "").length, to: r.index + r[0].length };
}
function ts(e, n = 0) {
  var c;
  let t = Xc.exec(e.slice(n));
  if (t === null)
    return null;
  let r = n + t.index, o = r + t[0].length, [s, a, i] = (c = Zc.exec(e.slice(o))) != null ? c : [""];
  return (a !== void 0 ? /[a-z_]/.test(a) && a.length > 1 : i !== void 0 && i.length >= 5 && /[\d_]/.test(i) && (/[a-z_]/.test(i) || /^\d{6,}$/.test(i))) ? { kind: "messenger", from: r, to: o + s.length } : ts(e, o);
}
function rs(e) {
  var t, r, o, s, a;
  let n = ou(e.slice(0, ru));
  return (a = (s = (o = (r = (t = lt("email", Kc, n)) != null ? t : lt("email", Yc, n)) != null ? r : lt("messenger", Qc, n)) != null ? o : ts(n)) != null ? s : lt("messenger", Jc, n)) != null ? a : ns(n);
}
function Dn(e) {
  let n = rs(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}
function pr(e) {
  let n = rs(e);
  return n === null ? e : pr(`${e.slice(0, n.from)}\u2026${e.slice(n.to)}`);
}

// src/core/exchange/record-fault.ts
function nn(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}
function ct(e, n, t) {
  let r = Dn(e === "skill" ? dn(n) : n);
  return r === null ? null : nn(e, `contact-${r.kind}`, e, `Special:EmailUser/${t}`);
}
function kn(e, n) {
  let t = Jn(e, n, (o) => o), r = n.join(", ");
  return t === null ? nn(e, "unknown-parameter", Z(e), r) : nn(e, "near-parameter", Z(e), t.found, r);
}

// src/core/exchange/time-passed.ts
function mr(e, n) {
  return Math.max(0, Math.round((Date.parse(`${n}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function os(e, n) {
  let t = Math.floor(e / n), r = e - t * n;
  return t > 7 ? 0 : Math.floor(100 * (2 * n - r) / (2 * n * 2 ** t));
}
function ss(e, n) {
  return Math.min(100, Math.floor(100 * e / n));
}
function Me(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10);
}

// src/core/exchange/timezone.ts
var su = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [au, iu] = [-720, 840];
function as(e) {
  var o, s;
  let n = e === "" ? null : su.exec(e);
  if (n === null)
    return null;
  let t = Number((o = n[2]) != null ? o : 0) * 60 + Number((s = n[3]) != null ? s : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= au && r <= iu ? r : null;
}
function is(e) {
  let n = Math.abs(e), t = [Math.floor(n / 60), n % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + t.join(":");
}
function ut(e, n) {
  let t = Math.abs(e - n) % 1440;
  return Math.min(t, 1440 - t);
}

// src/core/exchange/read-record-values.ts
var _n = [
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
], fr = ["capacity", "for"], yr = 182, lu = 1e3;
function cs(e, n, t, r = {}) {
  var q;
  let o = [], s = (C) => {
    var B;
    return ((B = t.get(C)) != null ? B : "").trim() || null;
  }, a = (C, B, ...W) => (o.push(nn(C, B, ...W)), null), i = (C, B, W, ...Y) => {
    var ue;
    let Q = s(C);
    return Q === null ? null : (ue = B(Q)) != null ? ue : a(C, W, Z(Q), ...Y);
  }, l = (C, B, W) => {
    var Q;
    let Y = ((Q = s(C)) != null ? Q : "").split(";").map((ue) => ue.trim()).filter((ue) => ue !== "");
    return Array.from(new Set(Y)).map((ue) => {
      var K;
      return (K = B(ue)) != null ? K : a(C, W(ue), Z(ue));
    }).filter((ue) => ue !== null);
  }, c = (C) => {
    var W;
    let B = ct(C, (W = s(C)) != null ? W : "", n);
    return o.push(...B === null ? [] : [B]), B !== null;
  }, u = (C) => (c(C), s(C)), d = (C, B) => c(C) ? null : i(C, (W) => Array.from(W).length <= B ? W : null, C, C, B), g = (C, B = "date", ...W) => {
    let Y = s(C);
    return Y === null || Oe(Y) ? Y : a(C, B, C, Z(Y), ...W);
  }, p = c("skill") ? null : uu(s("skill"), a, r), y = i("level", (C) => ls(C, 1, tr), "level", tr), x = l("methods", (C) => mn.includes(C) ? C : null, () => "method"), m = (C) => {
    let B = g(C);
    return B !== null && r.date !== void 0 && B > r.date && a(C, "day-to-come", C, B), B;
  }, h = gu(l(
    "languages",
    ke,
    (C) => eo(C) ? "proficiency" : "language"
  ).map(no)), w = h.slice(0, tt);
  h.length > tt && a("languages", "many-languages", "languages", tt), (s("languages") === null || /^[\s;]*$/.test(s("languages"))) && a("languages", "no-language", "languages");
  let f = e === "offer", k = f ? i("capacity", (C) => ls(C, 0, lu), "capacity", "capacity") : null, E = {
    kind: e,
    user: n,
    id: i("id", (C) => Te.test(C) ? C : null, "id"),
    level: y,
    methods: mn.filter((C) => x.includes(C)),
    languages: w,
    capacity: k,
    region: d("region", Eo),
    timezone: i("timezone", as, "timezone"),
    for: f ? u("for") : null,
    affiliate: d("affiliate", wo),
    note: u("note")
  }, R = m("since"), S = m("confirmed"), P = s("expires") !== null && !Oe(s("expires")), M = P ? cu(S != null ? S : R, r.date) : null, _ = M === null ? g("expires", "end-paused") : (q = g("expires", "end", M)) != null ? q : M, U = s("status") === null ? "open" : i("status", du, "status"), v = U != null ? U : "paused", L = U === null || P && M === null, A = L && v === "open" ? "paused" : v, I = g("until", A === "paused" ? "until" : "date"), N = F(T({}, E), {
    since: R,
    confirmed: S,
    expires: _,
    status: A,
    // No day opens again what nobody can read, or what would have no end then.
    until: L ? null : I
  }), D = _n.filter((C) => f || !fr.includes(C));
  return t.forEach((C, B) => {
    r.allowsOthers !== !0 && !D.includes(B) && C.trim() !== "" && o.push(kn(B, D));
  }), { values: p === null || w.length === 0 ? null : F(T({}, N), { skill: p }), faults: o };
}
function cu(e, n) {
  return e === null || n !== void 0 && e > n ? null : Me(e, yr);
}
function uu(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: o = `${He}/Skills.json` } = t, s = Te.test(e), a = r === null || r.get(e) !== null ? null : r.find(e);
  if (a !== null)
    return a.id;
  if (!s || r !== null && r.get(e) === null) {
    let i = e.startsWith("xn--") ? dn(e) : e, l = r === null ? null : go(i, r);
    l === null ? n("skill", s ? "unknown-skill" : "no-such-skill", Z(i), o) : n("skill", s ? "near-skill" : "near-skill-only", Z(i), o, l.words, l.skill);
  }
  return s ? e : null;
}
function du(e) {
  var n;
  return (n = bo.find((t) => t === e.toLowerCase())) != null ? n : null;
}
function gu(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e)
    n.set((r = (t = ke(o)) == null ? void 0 : t.code) != null ? r : o, o);
  return Array.from(n.values());
}
function ls(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var pu = 48;
function us(e) {
  let n = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), r = ({ kind: s }, a) => `${s} ${a}`, o = e.map((s) => {
    let a = s.id !== null && !n.has(r(s, s.id));
    return a && n.add(r(s, s.id)), a;
  });
  return e.map((s, a) => {
    var c;
    if (o[a] === !0)
      return { record: F(T({}, s), { id: s.id }), faults: [] };
    let i = s.skill, l = (c = t.get(r(s, i))) != null ? c : 2;
    for (; n.has(r(s, i)); l++) {
      let u = `-${l}`;
      i = s.skill.slice(0, pu - u.length) + u;
    }
    return t.set(r(s, s.skill), l), n.add(r(s, i)), { record: F(T({}, s), { id: i }), faults: s.id === null ? [] : [nn("id", "id-taken", s.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function tn(e, n, t = {}) {
  let r = ve(n), o = e.map((a) => {
    let i = /* @__PURE__ */ new Map();
    return a.parameters.forEach((l, c) => i.set(c, Ge(l))), cs(mu(a), r, i, t);
  }), s = us(
    o.map(({ values: a }) => a).filter((a) => a !== null)
  );
  return o.map(({ values: a, faults: i }, l) => {
    var u;
    let c = a === null ? void 0 : s.shift();
    return {
      call: e[l],
      record: (u = c == null ? void 0 : c.record) != null ? u : null,
      faults: c === void 0 ? i : [...i, ...c.faults]
    };
  });
}
function bn(e, n, t = ["User"]) {
  let r = `${n}/People/`, o = e.indexOf(":"), s = "";
  return e.startsWith(r) ? s = e.slice(r.length) : o !== -1 && t.includes(e.slice(0, o)) && (s = e.slice(o + 1).split("/")[0]), s.trim() === "" || s.includes("/") ? null : ve(s);
}
function mu({ template: e }) {
  return e === he.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function ds(e, n) {
  let t = 1;
  for (; n.includes(e.charAt(0) + t); )
    t++;
  return e.charAt(0) + t;
}
function hr(e) {
  let n = /* @__PURE__ */ new Map();
  return _n.filter((t) => e.kind === "offer" || !fr.includes(t)).forEach((t) => {
    let r = t === "lang" ? null : e[t], o = r === null ? "" : t === "timezone" ? is(r) : Array.isArray(r) ? r.join(";") : String(r);
    o !== "" && n.set(t, o);
  }), n;
}
var fu = /[=|{}[\]<>&\n]|^$/, yu = /^[+-]\d\d:\d\d$/;
function hu(e) {
  return yu.test(e) ? e : ne(e);
}
function gs(e, n, t = /* @__PURE__ */ new Map()) {
  let r = Array.from(n.keys()).filter((s) => !fu.test(s)), o = (s) => _n.includes(s) ? _n.indexOf(s) : 1 / 0;
  return r.sort((s, a) => o(s) - o(a) || r.indexOf(s) - r.indexOf(a)), qe(
    he[e],
    r.map((s) => {
      var a;
      return [s, (a = t.get(s)) != null ? a : hu(n.get(s))];
    })
  );
}
function xu(e) {
  return gs(e.kind, hr(e));
}
function ku(e, { kind: n, id: t }, { readCalls: r, taxonomy: o }) {
  let s = tn(r(e), "", { taxonomy: o != null ? o : null }).find(({ record: a, call: i }) => {
    var l;
    return a === null ? i.template === he[n] && ((l = i.parameters.get("id")) != null ? l : "") === t : a.kind === n && a.id === t;
  });
  return s === void 0 ? null : s.call;
}
function ps(e, n, t) {
  var c;
  let { readCalls: r } = t, o = xu(n), s = r(e), a = s.filter(({ template: u }) => u === he[n.kind]).pop(), i = [e.replace(/\s+$/, "").length, 0];
  a !== void 0 && bu(e, a) && i.unshift(a.end);
  let l = i.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${o}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = l.find((u) => r(u).length === s.length + 1)) != null ? c : l[0];
}
function ms(e, n, t, r) {
  var u;
  let { mends: o = !1 } = r, s = ku(e, n, r);
  if (s === null)
    return null;
  let a = hr(t), [i] = tn([s], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), l = i != null && i.record ? hr(i.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return s.parameters.forEach((d, g) => {
    let p = a.get(g) === l.get(g) && n.kind === t.kind;
    (g === "lang" || !o && p) && d.trim() !== "" && a.set(g, We(d).trim()), p && a.has(g) && Ge(d) !== We(d) && c.set(g, d.trim());
  }), e.slice(0, s.start) + gs(t.kind, a, c) + e.slice(s.end);
}
function bu(e, { start: n, end: t }) {
  return (n === 0 || e.charAt(n - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(t));
}

// src/core/exchange/exchange-request.ts
var wu = ["accepted", "done"];
function fs(e) {
  return new Set(e.filter(({ state: n }) => wu.includes(n)).map(({ seek: n }) => n));
}

// src/core/exchange/method-sets.ts
function hs(e) {
  return e.reduce((n, t) => n | 1 << mn.indexOf(t), 0);
}
function xs(e, n) {
  return mn.filter((t, r) => (e & n & 1 << r) !== 0);
}
function ks(e, n) {
  return Math.floor(100 * ys(e & n) / ys(e | n));
}
function ys(e) {
  let n = 0;
  for (let t = e; t !== 0; t >>= 1)
    n += t & 1;
  return n;
}

// src/core/exchange/participants.ts
var Eu = 3;
function Es(e, n) {
  var w, f, k, E, R, S, P;
  let { records: t, requests: r = [], blocked: o = /* @__PURE__ */ new Set(), date: s, taxonomy: a = null } = e, i = t.slice().sort((M, _) => se(ae(M), ae(_))), l = ws(i.map(({ user: M }) => M)), c = /* @__PURE__ */ new Set();
  i.forEach((M) => bs(M).forEach(([_]) => c.add(_)));
  let u = Array.from(c).sort(se), d = ws(u), g = r.filter(({ state: M }) => M === "accepted"), p = Ru(g, ({ offer: M }) => M), y = fs(r), x = [], m = /* @__PURE__ */ new Map(), h = { offer: [], seek: [] };
  for (let M of i) {
    let _ = ae(M), U = o.has(M.user) ? "blocked" : (w = Be(M, s)) != null ? w : M.kind === "seek" && y.has(_) ? "matched" : null, v = fn(M.skill, a);
    if (U !== null) {
      x.push({ kind: M.kind, record: _, reason: U }), M.kind === "offer" && m.set(v, ((f = m.get(v)) != null ? f : 0) + 1);
      continue;
    }
    let L = bs(M).map(([q, C]) => [d.get(q), C]).sort(([q], [C]) => q - C), A = M.kind === "seek" ? 1 : (k = M.capacity) != null ? k : n.usualCapacity, N = M.confirmed !== null && M.confirmed <= s ? mr(M.confirmed, s) : null, D = mr((R = (E = M.since) != null ? E : M.confirmed) != null ? R : s, s);
    h[M.kind].push({
      index: h[M.kind].length,
      record: M,
      key: _,
      account: l.get(M.user),
      skill: v,
      level: (S = M.level) != null ? S : 0,
      methods: hs(M.methods),
      languages: L.map(([q]) => q),
      proficiencies: L.map(([, q]) => q),
      region: M.region === null ? null : M.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: N,
      freshness: N === null ? 0 : os(N, n.freshnessHalfLife),
      waitedDays: D,
      waiting: ss(D, n.fullWaiting),
      capacity: A,
      room: M.kind === "seek" ? 1 : Math.max(0, A - ((P = p.get(_)) != null ? P : 0))
    });
  }
  return {
    seeks: h.seek,
    offers: h.offer,
    languages: u,
    absentOffers: m,
    absences: x.sort(
      (M, _) => se(M.kind, _.kind) || se(M.record, _.record)
    ),
    between: Su(r, i, l, a)
  };
}
function bs(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e.languages) {
    let s = ke(o);
    if (s !== null) {
      let a = un(s.code);
      n.set(a, Math.max((t = n.get(a)) != null ? t : 0, (r = s.proficiency) != null ? r : Eu));
    }
  }
  return Array.from(n);
}
function ws(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    n.has(t) || n.set(t, n.size);
  }), n;
}
function Ru(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var o;
    return t.set(n(r), ((o = t.get(n(r))) != null ? o : 0) + 1);
  }), t;
}
var xr = ["declined", "done", "accepted", "asked"];
function Su(e, n, t, r) {
  var l;
  let o = new Map(n.map((c) => [`${c.kind} ${ae(c)}`, c.skill])), s = (c) => t.get(c.slice(0, c.lastIndexOf("/"))), a = /* @__PURE__ */ new Map(), i = (c, u) => c * t.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: p = [] } of e) {
    let [y, x] = [s(c), s(u)], m = [o.get(`offer ${u}`), g, o.get(`seek ${c}`)].filter((f) => f !== void 0);
    if (y === void 0 || x === void 0 || !xr.includes(d))
      continue;
    let h = i(y, x), w = (l = a.get(h)) != null ? l : /* @__PURE__ */ new Map();
    (d === "declined" ? m.concat(p) : m.slice(0, 1)).forEach((f) => {
      let k = fn(f, r), E = w.get(k);
      (E === void 0 || xr.indexOf(d) < xr.indexOf(E)) && w.set(k, d);
    }), a.set(h, w);
  }
  return (c, u, d) => {
    var g, p;
    return a.size === 0 ? null : (p = (g = a.get(i(c, u))) == null ? void 0 : g.get(d)) != null ? p : null;
  };
}

// src/core/exchange/reciprocity.ts
function Ts(e, n) {
  let t = Ss(e.offers), r = /* @__PURE__ */ new Map();
  return Ss(e.seeks).forEach((o, s) => {
    var i;
    let a = /* @__PURE__ */ new Map();
    if (t.has(s)) {
      for (let l of o)
        for (let { skill: c, quality: u } of n.relatedTo(l))
          a.set(c, Math.max((i = a.get(c)) != null ? i : 0, u));
      r.set(s, a);
    }
  }), {
    // Asked for every pair, so it makes no objects.
    quality: (o, s) => {
      var l, c;
      let a = r.get(s), i = 0;
      if (a !== void 0)
        for (let u of (l = t.get(o)) != null ? l : Rs)
          i = Math.max(i, (c = a.get(u)) != null ? c : 0);
      return i;
    },
    best: (o, s) => {
      var a;
      return ((a = t.get(o)) != null ? a : Rs).map((i) => {
        var l, c;
        return { skill: i, quality: (c = (l = r.get(s)) == null ? void 0 : l.get(i)) != null ? c : 0 };
      }).reduce((i, l) => {
        var c;
        return l.quality > ((c = i == null ? void 0 : i.quality) != null ? c : 0) ? l : i;
      }, null);
    }
  };
}
var Rs = [];
function Ss(e) {
  let n = /* @__PURE__ */ new Map();
  for (let { account: r, skill: o } of e) {
    let s = n.get(r);
    s === void 0 ? n.set(r, /* @__PURE__ */ new Set([o])) : s.add(o);
  }
  let t = /* @__PURE__ */ new Map();
  return n.forEach((r, o) => t.set(o, Array.from(r).sort())), t;
}

// src/core/json/read-limits.ts
function kr(e, n, t, r, o, s) {
  let a = Object.keys(t), i = re(e) ? e : {};
  e !== void 0 && !re(e) && s.push({ path: n, code: "expected-object", parameters: [] });
  let l = [...a, ...o];
  for (let u of Object.keys(i))
    l.includes(u) || s.push({ path: Se(n, u), code: "unknown-property", parameters: [Z(u), l] });
  let c = {};
  for (let u of a) {
    let d = ie(i, u), [g, p] = t[u], y = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > p ? { code: "too-large", parameters: [d, p] } : null;
    y !== null && s.push(T({ path: Se(n, u) }, y)), c[u] = d === void 0 || y !== null ? r[u] : d;
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
], Un = {
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
}, Tu = 1e3, vu = {
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
function vs(e, n = "$.matching") {
  let t = [], r = kr(e, n, vu, Un, ["weights"], t), o = re(e) ? ie(e, "weights") : void 0, s = Se(n, "weights"), a = Ou(rn, () => [0, Tu]), i = kr(o, s, a, Un.weights, [], t);
  return rn.every((l) => i[l] === 0) && (t.push({ path: s, code: "weights-zero", parameters: [] }), i = Un.weights), { options: F(T({}, r), { weights: i }), faults: t };
}
function Ou(e, n) {
  let t = {};
  return e.forEach((r) => {
    t[r] = n(r);
  }), t;
}

// src/core/exchange/score-pair.ts
var br = 50, Mu = [0, 20, 40, 70, 85, 95, 100], Au = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, Os = 540;
function Is(e, n) {
  let t = Fs(e, n);
  return t === -1 ? null : { language: Math.floor(t / 8), proficiency: t % 8 };
}
function Fs(e, n) {
  let t = e.languages, r = n.languages, o = -1, s = -1;
  for (let a = 0, i = 0; a < t.length && i < r.length; ) {
    let l = t[a] - r[i];
    if (l === 0) {
      let c = Math.min(e.proficiencies[a], n.proficiencies[i]);
      c > s && (s = c, o = t[a] * 8 + c);
    }
    l <= 0 && a++, l >= 0 && i++;
  }
  return o;
}
function Cs(e, n) {
  let { weights: t } = e, r = rn.reduce((s, a) => s + t[a], 0), o = (s) => Math.floor((20 * s + r) / (2 * r));
  return {
    score: (s, a, i) => o(
      t.skill * i + t.level * Ms(s, a) + t.language * As(s, a) + t.method * Ps(s, a) + t.place * Ls(s, a) + t.reciprocity * n(s.account, a.account) + t.freshness * a.freshness + t.room * Ns(a) + t.waiting * s.waiting
    ),
    qualities: (s, a, i) => ({
      skill: i,
      level: Ms(s, a),
      language: As(s, a),
      method: Ps(s, a),
      place: Ls(s, a),
      reciprocity: n(s.account, a.account),
      freshness: a.freshness,
      room: Ns(a),
      waiting: s.waiting
    }),
    points: (s) => {
      let a = {}, i = 0, l = 0;
      for (let c of rn)
        i += t[c] * s[c], a[c] = o(i) - l, l += a[c];
      return a;
    }
  };
}
function Ms(e, n) {
  var t;
  return e.level === 0 || n.level === 0 ? br : (t = Au[n.level - e.level]) != null ? t : 0;
}
function As(e, n) {
  let t = Fs(e, n);
  return t === -1 ? 0 : Mu[t % 8];
}
function Ps(e, n) {
  return e.methods === 0 || n.methods === 0 ? br : ks(e.methods, n.methods);
}
function Ls(e, n) {
  let t = e.record.timezone, r = n.record.timezone;
  return t !== null && r !== null ? Math.max(0, Math.floor(100 * (Os - ut(t, r)) / Os)) : e.region === null || n.region === null ? br : e.region === n.region ? 100 : 0;
}
function Ns({ room: e, capacity: n }) {
  return n === 0 ? 0 : Math.floor(100 * e / n);
}

// src/core/exchange/skill-relations.ts
var $s = { same: 100, narrower: 90, broader: 60, near: 30 }, Pu = { narrower: 10, broader: 15 }, Lu = 10;
function dt(e) {
  let n = /* @__PURE__ */ new Map();
  return {
    relatedTo: (t) => {
      let r = n.get(t);
      return r === void 0 && (r = e === null ? [Ds(t)] : Nu(t, e), n.set(t, r)), r;
    }
  };
}
function Ds(e) {
  return { skill: e, relation: "same", quality: $s.same };
}
function Nu(e, n) {
  let t = /* @__PURE__ */ new Map([[e, Ds(e)]]), r = (i, l, c) => {
    let u = !t.has(i);
    if (u) {
      let d = l === "near" ? 0 : Pu[l] * (c - 1);
      t.set(i, { skill: i, relation: l, quality: Math.max(Lu, $s[l] - d) });
    }
    return u;
  }, o = n.ancestors(e);
  o.forEach(({ id: i }, l) => r(i, "broader", l + 1));
  let s = [e];
  for (let i = 1; s.length > 0; i++) {
    let l = [];
    for (let c of s)
      l.push(...n.children(c).map(({ id: u }) => u).filter((u) => r(u, "narrower", i)));
    s = l;
  }
  let a = o[0];
  return a !== void 0 && n.children(a.id).forEach(({ id: i }) => r(i, "near", 1)), Array.from(t.values()).sort((i, l) => l.quality - i.quality || (i.skill < l.skill ? -1 : 1));
}

// src/core/exchange/pairing.ts
function _s(e, n) {
  var a;
  let t = Es(e, n), r = dt((a = e.taxonomy) != null ? a : null), o = Ts(t, r), s = /* @__PURE__ */ new Map();
  for (let i of t.offers) {
    let l = s.get(i.skill);
    l === void 0 ? s.set(i.skill, [i]) : l.push(i);
  }
  return {
    participants: t,
    relations: r,
    reciprocity: o,
    options: n,
    offersOf: s,
    scorer: Cs(n, o.quality)
  };
}
function Us(e, n, t) {
  var r;
  return (r = e.relations.relatedTo(n.skill).find(({ skill: o }) => o === t.skill)) != null ? r : null;
}

// src/core/exchange/reasons.ts
function Hs(e, n, t, r) {
  let o = e.scorer.qualities(n, t, r.quality), s = e.scorer.points(o), a = Iu(e, n, t, r, o), i = [];
  for (let l of rn) {
    let c = a[l];
    c !== null && i.push({ part: l, code: c.code, parameters: c.parameters, points: s[l] });
  }
  return i;
}
function le(e, ...n) {
  return { code: e, parameters: n };
}
function Iu(e, n, t, r, o) {
  let s = e.reciprocity.best(n.account, t.account);
  return {
    skill: r.relation === "same" ? le("skill-same", { skill: t.skill }) : le(`skill-${r.relation}`, { skill: t.skill }, { skill: n.skill }),
    level: n.level === 0 || t.level === 0 ? le("level-unknown") : le(t.level < n.level ? "level-low" : "level-fits", t.level, n.level),
    language: Fu(e, n, t),
    method: Cu(n, t),
    place: $u(n, t),
    reciprocity: s === null ? null : le("reciprocal", { skill: s.skill }),
    freshness: t.confirmedDays === null ? le("confirmed-unknown") : t.confirmedDays === 0 ? le("confirmed-today") : le("confirmed-days", t.confirmedDays),
    room: le("room", t.room, t.capacity),
    waiting: o.waiting === 0 ? null : le("waiting", n.waitedDays)
  };
}
function Fu(e, n, t) {
  let r = Is(n, t);
  if (r === null)
    return null;
  let o = r.proficiency >= e.options.leastProficiency;
  return le(o ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function Cu(e, n) {
  if (e.methods === 0 || n.methods === 0)
    return le("methods-any");
  let t = xs(e.methods, n.methods);
  return t.length === 0 ? le("methods-different") : le("methods", { methods: t });
}
function $u(e, n) {
  let [t, r] = [e.record.timezone, n.record.timezone];
  if (t !== null && r !== null) {
    let o = ut(t, r);
    return o === 0 ? le("timezone-same") : le("timezone-apart", o / 60);
  }
  return e.region === null || n.region === null ? le("place-unknown") : e.region === n.region ? le("region-same", { region: n.record.region }) : le("region-different");
}

// src/core/exchange/pair-reasons.ts
var Du = [
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
function gt(e, n, t, r) {
  let o = _s(t, r), s = o.participants.seeks.find(({ key: l }) => l === e), a = o.participants.offers.find(({ key: l }) => l === n), i = s === void 0 || a === void 0 ? null : Us(o, s, a);
  return s === void 0 || a === void 0 || i === null ? [] : Hs(o, s, a, i);
}
function pt(e) {
  return Du.includes(e.code);
}

// src/core/exchange/steps/exchange-requests.ts
var _u = {
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
  return e.map(({ seek: n, offer: t, state: r, skill: o, skills: s }) => T(T({
    seek: n,
    offer: t,
    state: _u[r]
  }, o === null ? {} : { skill: o }), r === "declined" && s.length > 1 ? { skills: s } : {}));
}

// src/core/exchange/steps/room.ts
function Bs(e, n, t, r, o) {
  let s = e.filter((i) => i.state === "accepted" && i[n] === t && !oe(i).includes(o)).map(({ expires: i }) => i != null ? i : "").sort(), a = s.length >= r;
  return { isFull: a, until: a && r > 0 && s[s.length - r] || null };
}

// src/core/exchange/steps/follow-exchanges.ts
var wr = 21, Uu = 180, Hu = 366;
function ft(e, n) {
  var r;
  let t = [];
  for (let { round: o, skills: s, disregarded: a } of js(e, n))
    o !== null && t.push(F(T({}, Yu(o, n.date)), { skills: s, skill: (r = s[0]) != null ? r : null, disregarded: a }));
  return t;
}
function qs(e, n) {
  return js(e, n).reduce((t, { disregarded: r }) => t.concat(r), []);
}
function js(e, n) {
  if (!Oe(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(Bu)) {
    let o = `${r.seek}
${r.offer}`, s = t.get(o);
    s === void 0 ? t.set(o, [r]) : s.push(r);
  }
  return Array.from(t.keys()).sort(se).map((r) => {
    let o = null, s = [];
    for (let a of t.get(r)) {
      let i = a.at.slice(0, 10) > n.date ? "future" : oe(a).includes(a.user) ? Wu(a, o, n) : "not-a-party";
      typeof i == "string" ? s.push({ step: a, reason: i }) : o = i;
    }
    return { round: o, skills: Gu(t.get(r), o), disregarded: s };
  });
}
function Bu(e, n) {
  return se(e.at, n.at) || Cn.indexOf(e.step) - Cn.indexOf(n.step) || se(Ws(e), Ws(n));
}
function Ws({ user: e, outcome: n, on: t, skill: r, note: o }) {
  return JSON.stringify([e, n, t, r, o]);
}
function Wu(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return Vu(e, n, t);
  if (e.step === "decline" && qu(e, n))
    return ju(e, n);
  if (n === null)
    return "no-request";
  let o = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return Ku(e, n, o);
    if (yt(n, r) !== "accepted")
      return "over";
    let s = Ju(e.on, Me(r, Hu)), a = Me(Gs(r, s), Vs(t));
    return F(T({}, n), { steps: o, on: e.on, until: Gs(n.until, a) });
  }
  if (e.step === "withdraw" && zu(e, n))
    return F(T({}, n), { steps: o, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [s] = n.steps.slice(-1);
    return (s == null ? void 0 : s.step) === e.step && s.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? zs(n, e, t) : e.step === "decline" ? F(T({}, n), { steps: o, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : F(T({}, n), { steps: o, since: r, phase: "withdrawn" });
}
function Gu(e, n) {
  let t = e.filter((s) => oe(s).includes(s.user)), r = t.filter((s) => n == null ? void 0 : n.steps.includes(s)), o = [
    ...t.filter(({ user: s, step: a }) => a === "decline" && (n == null ? void 0 : n.declinedBy.includes(s))),
    ...r,
    ...t
  ].map(({ skill: s }) => s).filter((s) => s !== null);
  return Array.from(new Set(o));
}
function qu(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = yt(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function ju(e, n) {
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
function zu(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: o }) => o === e.user);
  return n === "accepted" && r.some(({ step: o }) => o === "ask") && !r.some(({ step: o }) => o === "meet" || o === "confirm");
}
function Vu(e, n, t) {
  var s;
  let r = e.at.slice(0, 10), o = n === null ? null : yt(n, r);
  return n !== null && o === "asked" ? e.user === n.asker ? "repeated" : zs(n, e, t) : n !== null && (o === "accepted" || o === "done") ? o === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((a) => a !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: Me(r, (s = t.replyDays) != null ? s : wr),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function zs(e, n, t) {
  let r = n.at.slice(0, 10);
  return F(T({}, e), {
    phase: "accepted",
    since: r,
    until: Me(r, Vs(t)),
    steps: e.steps.concat([n])
  });
}
function Ku(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : F(T({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function yt({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function Yu(e, n) {
  let { seek: t, offer: r, asker: o, until: s, on: a, confirmed: i, steps: l, declinedBy: c } = e, u = yt(e, n), d = u === "asked" || u === "accepted", g = oe(e);
  return {
    seek: t,
    offer: r,
    asker: o,
    state: u,
    on: a,
    confirmed: i,
    steps: l,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? Me(s, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? s : null,
    waitingFor: u === "asked" ? g.filter((p) => p !== o) : u === "accepted" && (a === null || a <= n) ? g.filter((p) => !i.has(p)) : []
  };
}
function Vs(e) {
  var n;
  return (n = e.lapseDays) != null ? n : Uu;
}
function Ju(e, n) {
  return e < n ? e : n;
}
function Gs(e, n) {
  return e > n ? e : n;
}

// src/core/exchange/exchange-templates.ts
var $e = "Skill exchange step", xe = "Skill exchange preferences", ht = [
  he.offer,
  he.seek,
  $e,
  xe
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
  return qe($e, n.filter(([, t]) => t !== null && t !== "").map(([t, r]) => [t, t === "at" ? r : ne(r)]));
}
function wn(e, n) {
  let t = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${t}${n}
`;
}

// src/core/exchange/steps/preferences.ts
var Ks = ["messages", "matches", "confirmed", "lang"];
function on(e) {
  let n = [], t = e.filter(({ template: s }) => s === xe), r = (s) => t.every(({ parameters: a }) => {
    var l;
    let i = We((l = a.get(s)) != null ? l : "").trim().toLowerCase();
    return i !== "" && i !== "yes" && i !== "no" && n.push({
      parameter: s,
      key: "localskills-template-preferences-fault-value",
      parameters: [Z(i), s]
    }), i === "" || i === "yes";
  }), o = { messages: r("messages"), matches: r("matches") };
  return t.forEach(({ parameters: s }) => s.forEach((a, i) => {
    !Ks.includes(i) && a.trim() !== "" && n.push(kn(i, Ks));
  })), { preferences: o, faults: n };
}
function Ys(e, n, t) {
  let r = n.filter(({ template: l }) => l === xe), o = t.messages && t.matches, s = (l) => l ? "yes" : "no", a = qe(xe, [
    ["messages", s(t.messages)],
    ["matches", s(t.matches)]
  ]), [i] = r;
  return i === void 0 ? o ? e : wn(e, a) : r.slice().reverse().reduce((l, { start: c, end: u }) => {
    let d = c === i.start ? u : u + /^\n{0,2}/.exec(l.slice(u))[0].length;
    return l.slice(0, c) + (c === i.start ? a : "") + l.slice(d);
  }, e);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function kt(e, n = !1) {
  let t = e.length, r = 0, o = "", s = 0, a = 16, i = 0, l = 0, c = 0, u = 0, d = 0;
  function g(f, k) {
    let E = 0, R = 0;
    for (; E < f || !k; ) {
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
      for (r++; r < e.length && En(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && En(e.charCodeAt(r)))
        for (r++; r < e.length && En(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(f, r);
    let k = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && En(e.charCodeAt(r))) {
        for (r++; r < e.length && En(e.charCodeAt(r)); )
          r++;
        k = r;
      } else
        d = 3;
    return e.substring(f, k);
  }
  function x() {
    let f = "", k = r;
    for (; ; ) {
      if (r >= t) {
        f += e.substring(k, r), d = 2;
        break;
      }
      let E = e.charCodeAt(r);
      if (E === 34) {
        f += e.substring(k, r), r++;
        break;
      }
      if (E === 92) {
        if (f += e.substring(k, r), r++, r >= t) {
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
            let S = g(4, !0);
            S >= 0 ? f += String.fromCharCode(S) : d = 4;
            break;
          default:
            d = 5;
        }
        k = r;
        continue;
      }
      if (E >= 0 && E <= 31)
        if (Hn(E)) {
          f += e.substring(k, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return f;
  }
  function m() {
    if (o = "", d = 0, s = r, l = i, u = c, r >= t)
      return s = t, a = 17;
    let f = e.charCodeAt(r);
    if (Er(f)) {
      do
        r++, o += String.fromCharCode(f), f = e.charCodeAt(r);
      while (Er(f));
      return a = 15;
    }
    if (Hn(f))
      return r++, o += String.fromCharCode(f), f === 13 && e.charCodeAt(r) === 10 && (r++, o += `
`), i++, c = r, a = 14;
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
        let k = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !Hn(e.charCodeAt(r)); )
            r++;
          return o = e.substring(k, r), a = 12;
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
            r++, Hn(S) && (S === 13 && e.charCodeAt(r) === 10 && r++, i++, c = r);
          }
          return R || (r++, d = 1), o = e.substring(k, r), a = 13;
        }
        return o += String.fromCharCode(f), r++, a = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(f), r++, r === t || !En(e.charCodeAt(r)))
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
        for (; r < t && h(f); )
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
    if (Er(f) || Hn(f))
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
  function w() {
    let f;
    do
      f = m();
    while (f >= 12 && f <= 15);
    return f;
  }
  return {
    setPosition: p,
    getPosition: () => r,
    scan: n ? w : m,
    getToken: () => a,
    getTokenValue: () => o,
    getTokenOffset: () => s,
    getTokenLength: () => r - s,
    getTokenStartLine: () => l,
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
function En(e) {
  return e >= 48 && e <= 57;
}
var Js;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Js || (Js = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Xu = new Array(20).fill(0).map((e, n) => " ".repeat(n)), Rn = 200, Zu = {
  " ": {
    "\n": new Array(Rn).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(Rn).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(Rn).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(Rn).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(Rn).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(Rn).fill(0).map((e, n) => `\r
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
function Qs(e, n, t = Rr.DEFAULT) {
  let r = kt(e, !1), o = [], s = 0;
  function a(A) {
    return A ? () => s === 0 && A(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(A) {
    return A ? (I) => s === 0 && A(I, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(A) {
    return A ? (I) => s === 0 && A(I, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
  }
  function c(A) {
    return A ? () => {
      s > 0 ? s++ : A(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) === !1 && (s = 1);
    } : () => !0;
  }
  function u(A) {
    return A ? () => {
      s > 0 && s--, s === 0 && A(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = c(n.onObjectBegin), g = l(n.onObjectProperty), p = u(n.onObjectEnd), y = c(n.onArrayBegin), x = u(n.onArrayEnd), m = l(n.onLiteralValue), h = i(n.onSeparator), w = a(n.onComment), f = i(n.onError), k = t && t.disallowComments, E = t && t.allowTrailingComma;
  function R() {
    for (; ; ) {
      let A = r.scan();
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
      switch (A) {
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
          return A;
      }
    }
  }
  function S(A, I = [], N = []) {
    if (f(A), I.length + N.length > 0) {
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
  function P(A) {
    let I = r.getTokenValue();
    return A ? m(I) : (g(I), o.push(I)), R(), !0;
  }
  function M() {
    switch (r.getToken()) {
      case 11:
        let A = r.getTokenValue(), I = Number(A);
        isNaN(I) && (S(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), I = 0), m(I);
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
  function _() {
    return r.getToken() !== 10 ? (S(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (P(!1), r.getToken() === 6 ? (h(":"), R(), L() || S(4, [], [
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
    d(), R();
    let A = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (A || S(4, [], []), h(","), R(), r.getToken() === 2 && E)
          break;
      } else A && S(6, [], []);
      _() || S(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), A = !0;
    }
    return p(), r.getToken() !== 2 ? S(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : R(), !0;
  }
  function v() {
    y(), R();
    let A = !0, I = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (I || S(4, [], []), h(","), R(), r.getToken() === 4 && E)
          break;
      } else I && S(6, [], []);
      A ? (o.push(0), A = !1) : o[o.length - 1]++, L() || S(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), I = !0;
    }
    return x(), A || o.pop(), r.getToken() !== 4 ? S(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : R(), !0;
  }
  function L() {
    switch (r.getToken()) {
      case 3:
        return v();
      case 1:
        return U();
      case 10:
        return P(!0);
      default:
        return M();
    }
  }
  return R(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (S(4, [], []), !1) : L() ? (r.getToken() !== 17 && S(9, [], []), !0) : (S(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Xs;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Xs || (Xs = {}));
var Zs;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Zs || (Zs = {}));
var Sr = Qs;
var ea;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(ea || (ea = {}));

// src/core/json/parse-json.ts
function De(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return ld(n) ? { value: void 0, faults: [Tr] } : { value: n, faults: ud(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? cd(e) : Tr] };
  }
}
var ra = { disallowComments: !0, allowTrailingComma: !1 }, ad = 100, Tr = { path: "$", code: "json-too-deep", parameters: [] }, id = {
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
function ld(e) {
  let n = [e].filter(na);
  for (let t = 0; n.length > 0; t++) {
    if (t === ad)
      return !0;
    let r = [];
    for (let o of n)
      for (let s of Object.keys(o).map((a) => o[a]))
        na(s) && r.push(s);
    n = r;
  }
  return !1;
}
function na(e) {
  return typeof e == "object" && e !== null;
}
function cd(e) {
  var i;
  let n = null;
  try {
    Sr(e, {
      onError: (l, c, u) => {
        n = n != null ? n : { error: l, offset: c, length: u };
      }
    }, ra);
  } catch (l) {
    return Tr;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), o = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return ta("json-trailing-comma", e, r.lastIndexOf(","), o);
  let s = (i = id[t.error]) != null ? i : "json-invalid";
  return ta(s === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : s : s, e, t.offset, o);
}
function ta(e, n, t, r) {
  let o = n.slice(0, t).split(/\r\n?|\n/), s = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, s, Z(r)] };
}
function ud(e) {
  let n = [], t = [];
  return Sr(e, {
    onObjectBegin: () => {
      t.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      t.pop();
    },
    onObjectProperty: (r, o, s, a, i, l) => {
      let c = t[t.length - 1], u = c.get(r);
      if (u === void 0)
        c.set(r, a + 1);
      else {
        let d = l().reduce(Se, "$");
        n.push({
          path: Se(d, r),
          code: "json-duplicate-key",
          parameters: [Z(r), u, a + 1]
        });
      }
    }
  }, ra), n;
}

// src/core/site-configuration.ts
var oa = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function sa(e) {
  if (e === null)
    return { root: He, faults: [] };
  let { value: n, faults: t } = De(e);
  if (!re(n))
    return { root: He, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = ie(n, "root");
  return r === void 0 ? { root: He, faults: t } : typeof r != "string" || oa.test(r) ? { root: He, faults: [...t, { path: "$.root", code: "expected-text", parameters: [Z(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}
var dd = /^https?:\/\/[^\s[\]{}|<>"'~]+$/;
function bt(e) {
  return dd.test(e);
}
function aa(e) {
  let n = e === null ? null : De(e).value, t = re(n) ? ie(n, "report") : void 0;
  return typeof t == "string" && !oa.test(t) ? t.trim() : null;
}

// src/ui/exchange-meeting/load-exchanges.ts
var ia = "Module:Skills survey/i18n/languages.json";
function we(t) {
  return O(this, arguments, function* (e, n = []) {
    var R, S, P, M;
    let { wiki: r, titles: o, user: s, messages: a } = e, i = [s.name, ...n], [l, c, u, d] = yield Promise.all([
      Promise.all(i.map((_) => r.peopleLinkingTo(_))),
      r.readPeople(i),
      r.readPages([o.skills(), Qn, ia]),
      r.time()
    ]), g = new Set(i);
    l.forEach((_) => _.forEach((U) => g.add(U))), la(c.people).forEach((_) => oe(_).forEach((U) => g.add(U)));
    let { people: p, records: y, unread: x } = g.size === i.length ? c : yield r.readPeople(Array.from(g)), m = x.find((_) => _.user === s.name);
    if (m !== void 0)
      throw m.error;
    let h = (_) => {
      var U, v;
      return (v = (U = u.get(_)) == null ? void 0 : U.latest.text) != null ? v : null;
    }, w = De((R = h(Qn)) != null ? R : "{}").value, f = De((S = h(ia)) != null ? S : "{}").value, k = re(f) && Array.isArray(f.languages) ? f.languages.filter((_) => typeof _ == "string") : [], E = c.ownPages.get(s.name);
    return {
      people: p,
      records: y,
      unread: x.map((_) => _.user),
      ownPage: E === void 0 ? o.people(s.name) : E,
      steps: la(p),
      taxonomy: Zn(De((P = h(o.skills())) != null ? P : "").value).taxonomy,
      matching: re(w) ? vs(w.matching).options : Un,
      reportPage: (M = aa(h(Qn))) != null ? M : a.text("localskills-meeting-report-page"),
      languages: k.length > 0 ? k : ["en"],
      clockOffset: isNaN(d.getTime()) ? 0 : d.getTime() - e.now().getTime()
    };
  });
}
function vr(e, n) {
  return e.steps.some((r) => r.user === n.user && r.step === n.step && r.seek === n.seek && r.offer === n.offer && r.at === n.at) ? e : F(T({}, e), { steps: e.steps.concat([n]) });
}
function la(e) {
  let n = [];
  return e.forEach((t) => t.steps.forEach((r) => n.push(r))), n;
}
function Ae(e, n, t = null) {
  var o;
  let r = new Date(e.now().getTime() + n.clockOffset).toISOString().replace(/\.\d+Z$/, "Z");
  return ((o = t == null ? void 0 : t.steps) != null ? o : []).reduce((s, { at: a }) => a > s ? a : s, r);
}
function Ee(e, n) {
  return Ae(e, n).slice(0, 10);
}
var ca = /* @__PURE__ */ new WeakMap();
function me(e, n) {
  let t = Ee(e, n), r = ca.get(n);
  if ((r == null ? void 0 : r.date) === t)
    return r.exchanges;
  let o = ft(n.steps, { date: t });
  return ca.set(n, { date: t, exchanges: o }), o;
}
function ua(e, n) {
  let { name: t } = e.user;
  return qs(
    n.steps.filter((r) => r.user === t || oe(r).includes(t)),
    { date: Ee(e, n) }
  ).filter(({ step: r, reason: o }) => r.user === t && o !== "repeated");
}
function Sn(e, n) {
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
function wt(e, n) {
  let t = e.filter((a) => oe(a).includes(n) && !gd(a, n)).sort((a, i) => se(a.since, i.since) || se(a.seek, i.seek) || se(a.offer, i.offer)), r = t.filter(({ state: a }) => a === "accepted"), o = r.filter(({ confirmed: a }) => a.size > 0 && !a.has(n)), s = (a) => +!a.waitingFor.includes(n);
  return {
    toAnswer: t.filter(({ state: a, asker: i }) => a === "asked" && i !== n),
    toConfirm: o,
    agreed: r.filter((a) => !o.includes(a)).sort((a, i) => s(a) - s(i)),
    asked: t.filter(({ state: a, asker: i }) => a === "asked" && i === n),
    earlier: t.filter(({ state: a }) => a !== "asked" && a !== "accepted").reverse()
  };
}
function gd({ state: e, asker: n, steps: t, disregarded: r }, o) {
  let s = t.concat(r.map(({ step: a }) => a));
  return e === "declined" && n === o && !s.some(({ step: a }) => a === "ask");
}
function te(e, n) {
  let [t, r] = oe(e);
  return n === t ? r : t;
}

// src/ui/list-words.ts
function Et(e, n) {
  let { ListFormat: t } = Intl;
  try {
    return t ? new t(n, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange-meeting/exchange-words.ts
function Pe(e, { seek: n, offer: t, skill: r }) {
  var o, s, a, i, l;
  return (l = (i = (a = (o = ee(e, "offer", t)) == null ? void 0 : o.skill) != null ? a : (s = ee(e, "seek", n)) == null ? void 0 : s.skill) != null ? i : r) != null ? l : "";
}
function ee(e, n, t) {
  var r;
  return (r = e.records.find((o) => o.kind === n && ae(o) === t)) != null ? r : null;
}
function Rt(e, { seek: n }, t) {
  let r = ee(e, "seek", n);
  return r !== null && r.user === t && r.status === "open" ? r : null;
}
function St({ messages: e }, n, t, r = t) {
  if (t === "")
    return b("bdi", {}, r);
  let { text: o, language: s, direction: a } = Ze(t, n.taxonomy, e);
  return b("bdi", T({ dir: a }, s === null ? {} : { lang: s }), o);
}
function Re({ messages: e }, n, t) {
  return Ze(t, n.taxonomy, e).text;
}
function Bn({ languageName: e, messages: n }, t) {
  return Et(t.map((r) => {
    var o, s;
    return e((s = (o = ke(r)) == null ? void 0 : o.code) != null ? s : r);
  }), n.language);
}
function Or(e, n, t, r) {
  var c, u, d, g;
  let { titles: o, pageUrl: s } = e, a = (u = (c = n.people.get(t)) == null ? void 0 : c.readings) != null ? u : [], i = (p) => p !== null && r !== null && p.kind === r.kind && p.id === r.id, l = (d = a.find((p) => i(p.record))) != null ? d : a.find((p) => p.record !== null);
  return s((g = l == null ? void 0 : l.title) != null ? g : o.people(t)) + (r === null ? "" : `#${r.kind}-${r.id}`);
}
function Tt(e, n, t, r) {
  let o = Or(e, n, t, r);
  return b("a", { href: o, target: "_blank", rel: "noopener" }, b("bdi", {}, t));
}
function Tn({ messages: e, user: n, formatDate: t }, r) {
  let { state: o, asker: s, since: a, on: i, confirmed: l } = r, c = te(r, n.name), u = V(r.seek) === n.name ? "learn" : "teach", d = (g) => e.text(`localskills-meeting-state-${g}`, c, t(a));
  switch (o) {
    case "asked":
      return d(`${s === n.name ? "asked" : "asks"}-${u}`);
    case "accepted":
      return i === null ? d(`accepted-${u}`) : e.text("localskills-meeting-state-meet", c, t(i));
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
function da(e, n, t, r) {
  let { kind: o, key: s } = t, a = ee(n, o, s);
  return V(s) === e.user.name ? "self" : r !== "active" ? "blocked" : a === null ? "gone" : Be(a, Ee(e, n)) !== null ? "absent" : ga(e, n, a).isFull ? "no-room" : null;
}
function ga(e, n, t) {
  var o;
  let r = t.kind === "seek" ? 1 : (o = t.capacity) != null ? o : n.matching.usualCapacity;
  return Bs(me(e, n), t.kind, ae(t), r, e.user.name);
}
function pa(e, n, t) {
  return O(this, null, function* () {
    let { messages: r } = e, o = yield we(e, [V(t)]), s = ee(o, n, t), { isFull: a, until: i } = s === null ? { isFull: !1, until: null } : ga(e, o, s);
    if (!a)
      return null;
    let l = r.text(`localskills-meeting-full-${n}`);
    return {
      status: r.text(`localskills-meeting-full-status-${n}`),
      text: i === null ? l : `${l} ${r.text("localskills-meeting-full-until", e.formatDate(i))}`
    };
  });
}
function ma(e, n, t, r, o) {
  var y, x;
  let { user: s } = e, a = t.kind === "offer" ? "seek" : "offer", i = Ee(e, n), { relatedTo: l } = dt(n.taxonomy), c = ({ skill: m }) => {
    var f;
    let [h, w] = a === "seek" ? [m, t.skill] : [t.skill, m];
    return (f = l(h).find((k) => k.skill === w)) != null ? f : null;
  }, u = n.records.filter((m) => m.user === s.name), d = u.filter((m) => m.kind === a && Be(m, i) === null).map((m) => {
    var f;
    let h = c(m), w = ae(m) === o;
    return { record: m, fits: w ? 1 / 0 : (f = h == null ? void 0 : h.quality) != null ? f : 0, isOther: !w && (h == null ? void 0 : h.relation) === "near" };
  }).filter(({ fits: m }) => m > 0).sort((m, h) => h.fits - m.fits), g = (m) => m.map(({ record: h }) => ({ key: ae(h), record: h, isNew: !1 })), p = {
    kind: a,
    user: s.name,
    id: ds(a, u.filter((m) => m.kind === a).map(({ id: m }) => m)),
    skill: t.skill,
    level: null,
    methods: [],
    languages: r,
    capacity: null,
    region: (y = u.map(({ region: m }) => m).find((m) => m !== null)) != null ? y : null,
    timezone: (x = u.map(({ timezone: m }) => m).find((m) => m !== null)) != null ? x : null,
    for: null,
    affiliate: null,
    note: null,
    since: i,
    confirmed: i,
    expires: Me(i, yr),
    status: "open",
    until: null
  };
  return [
    ...g(d.filter(({ isOther: m }) => !m)),
    { key: ae(p), record: p, isNew: !0 },
    ...g(d.filter(({ isOther: m }) => m))
  ];
}
function fa(e, n, t, r) {
  var u, d;
  let [o, s] = t.kind === "offer" ? [r.key, ae(t)] : [ae(t), r.key], a = me(e, n), i = ({ declinedBy: g }) => g.includes(t.user), l = oe({ seek: o, offer: s }).join("/"), c = (g) => {
    var p, y;
    return [
      (p = ee(n, "seek", g.seek)) == null ? void 0 : p.skill,
      (y = ee(n, "offer", g.offer)) == null ? void 0 : y.skill,
      ...g.skills
    ].filter((x) => x !== void 0).map((x) => fn(x, n.taxonomy));
  };
  return (d = (u = a.find((g) => g.seek === o && g.offer === s && (g.state === "asked" || g.state === "accepted" || g.state === "done" || i(g)))) != null ? u : a.find((g) => i(g) && oe(g).join("/") === l && c(g).includes(fn(t.skill, n.taxonomy)))) != null ? d : null;
}
function ya(e, n) {
  return O(this, null, function* () {
    let t = je(n, e.user.name), r = t.length > 0 ? t : yield e.wiki.spokenLanguages(e.user.name).catch(() => []);
    return r.length > 0 ? r : [e.messages.language];
  });
}
function Mr(e, n, t, r) {
  let o = r.record, s = n.records.filter((l) => l.user === o.user || l.user === t.user), [a, i] = t.kind === "offer" ? [o, t] : [t, o];
  return gt(ae(a), ae(i), {
    records: r.isNew ? s.concat([o]) : s,
    date: Ee(e, n),
    taxonomy: n.taxonomy,
    requests: mt(me(e, n))
  }, n.matching);
}

// src/ui/survey-making/fields.ts
function ha(e, n, t, r) {
  var s;
  let o = new OO.ui.FieldLayout(e, T({
    label: t.isOwnText === !0 ? $(b("bdi", {}, n.label)) : n.label,
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
function vt(e) {
  let { kind: n = "text", direction: t = "auto", value: r, maxLength: o, min: s, max: a, placeholder: i } = e, l = T(T({
    value: r
  }, o === void 0 ? {} : { maxLength: o }), i === void 0 ? {} : { placeholder: i }), c = n === "lines" ? new OO.ui.MultilineTextInputWidget(F(T({}, l), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(F(T({}, l), { autocomplete: "off" }));
  n === "number" || n === "date" ? (c.$input.attr(T(T({ type: n }, s === void 0 ? {} : { min: s }), a === void 0 ? {} : { max: a })), c.$input.val(r)) : c.$input.attr("dir", t);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), ha(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function Ar(e) {
  let n = new OO.ui.CheckboxInputWidget({ selected: e.value }), t = !1;
  return n.on("change", (r) => {
    t || e.onChange(r === !0);
  }), ha(n, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => n.isSelected(),
    show(r) {
      t = !0, n.setSelected(r), t = !1;
    }
  });
}

// src/ui/exchange-meeting/note-field.ts
function Ot(e, n) {
  var l, c;
  let t = b("div", { "aria-live": "polite" }), r = null, o = null, s = ({ kind: u, text: d }) => e.text(`localskills-private-${u}`, d), a = (u) => {
    let d = Dn(u);
    o !== null && o.text !== (d == null ? void 0 : d.text) && (o.said.remove(), o = null), G(t, d === null || o !== null ? null : j("warning", s(d)));
  }, i = vt(F(T({
    label: n.label,
    kind: "lines",
    value: (l = n.value) != null ? l : "",
    maxLength: xo
  }, n.help === void 0 ? {} : { help: n.help }), {
    onChange(u) {
      var d;
      a(u), (d = n.onChange) == null || d.call(n, u);
    }
  }));
  return a((c = n.value) != null ? c : ""), {
    element: b("div", { class: "ext-localSkills-meeting-note" }, i.element, t),
    value: () => i.value().trim() || null,
    unlessPrivate(u, d) {
      let g = Dn(i.value());
      if (g === null || g.text === r) {
        d();
        return;
      }
      let p = j(
        "warning",
        b("p", {}, s(g)),
        z(H(e.text("localskills-save-page-anyway"), "normal", () => {
          r = g.text, d();
        }))
      );
      o = { text: g.text, said: p }, G(t), G(u, p), J(p);
    }
  };
}

// src/core/exchange/steps/step-limit.ts
function xa(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((o, s) => ({ one: o, index: s })).sort((o, s) => o.one.step.at < s.one.step.at ? 1 : o.one.step.at > s.one.step.at ? -1 : s.index - o.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: o }) => o.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: o }) => o));
  return e.filter((o, s) => r.has(s));
}

// src/ui/exchange/made-by-other-notice.ts
function ka(e, n, t, r) {
  return j(
    "warning",
    b("p", {}, r === null ? e.text("localskills-save-not-yours") : e.text("localskills-exchange-made-by-other", t, r)),
    b("p", {}, b(
      "a",
      { href: n(t, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-made-by-other-see")
    ))
  );
}

// src/core/exchange/keep-own-words.ts
var pd = 20;
function ce({ template: e, parameters: n }) {
  let t = Array.from(n, ([r, o]) => [r, o.replace(/\s+/g, " ").trim()]).filter(([, r]) => r !== "");
  return JSON.stringify([e, t.sort(([r], [o]) => se(r, o))]);
}
function vn(e, n) {
  return e.length === n.length && e.every((t, r) => ce(t) === ce(n[r]));
}
function fe(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(ce).forEach((r) => {
    var o;
    return t.set(r, ((o = t.get(r)) != null ? o : 0) + 1);
  }), e.filter((r) => {
    var a;
    let o = ce(r), s = (a = t.get(o)) != null ? a : 0;
    return t.set(o, s - 1), s <= 0;
  });
}
function md(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function ze(e, n, t) {
  let r = e;
  for (let o = 0; o < pd; o++) {
    let s = fe(t(r), n);
    if (s.length === 0)
      return r;
    let a = (i, l) => l !== i && l.start >= i.start && l.end <= i.end;
    r = s.filter((i) => !s.some((l) => a(i, l))).sort((i, l) => l.start - i.start).reduce(md, r);
  }
  return null;
}

// src/core/exchange/claim-calls.ts
var fd = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function yd(e, n) {
  let t = n.slice(0, 10);
  return e === $e ? [["at", n]] : e === xe ? [["confirmed", t]] : [["confirmed", t], ["since", t]];
}
function hd({ template: e, parameters: n }, t) {
  let r = new Map(Array.from(n).filter(([a]) => !fd.test(a))), o = yd(e, t), s = o.find(([a, i]) => r.get(a) !== i);
  return s === void 0 ? r.delete(o[o.length - 1][0]) : r.set(...s), qe(e, Array.from(r));
}
function Mt(e, n, t, r) {
  return n.slice().sort((o, s) => o.start - s.start).reduce((o, s) => {
    let a = ce(s), i = r(o).find((l) => ce(l) === a);
    return i === void 0 ? o : o.slice(0, i.start) + hd(i, t) + o.slice(i.end);
  }, e);
}

// src/ui/wiki-words.ts
var xd = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], kd = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function ba(e, n) {
  Array.from(e.childNodes).forEach((t) => {
    if (t.nodeType === Node.TEXT_NODE)
      n.appendChild(document.createTextNode(t.nodeValue || ""));
    else if (t.nodeType === Node.ELEMENT_NODE && !kd.includes(t.nodeName.toUpperCase())) {
      let r = t, o = n, s = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(s) ? o = b("a", { href: s, target: "_blank", rel: "noopener" }) : xd.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), ba(r, o), o !== n && n.appendChild(o);
    }
  });
}
function wa(e) {
  let n = b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return ba(new DOMParser().parseFromString(e, "text/html").body, n), n;
}

// src/ui/survey-form/text-to-copy.ts
function Ea(e, n, t, r = !1) {
  let [o, s] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], a = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  a.$input.attr({ "aria-label": t.text(o), dir: "auto" });
  let i = H(t.text("localskills-save-copy"), "normal", () => {
    a.select(), document.execCommand("copy") && i.setLabel(t.text("localskills-save-copied"));
  });
  return b(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    b("summary", {}, t.text(o)),
    b("p", {}, t.text(s)),
    a.$element[0],
    z(i),
    b("p", {}, b("a", { href: n, target: "_blank", rel: "noopener" }, t.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var bd = ["offline", "session-lost", "read-only", "rate-limited", "other"], wd = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], Ed = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Rd(e, n) {
  let { context: { messages: t }, fault: r, isOther: o, tryAgain: s } = e, { question: a, imageUrl: i } = r.details.captcha, l = new OO.ui.TextInputWidget({ autocomplete: "off" }), c = () => {
    l.getValue().trim() !== "" && s({ captcha: { id: n, word: l.getValue().trim() } });
  };
  return l.on("enter", c), b(
    "div",
    { class: "ext-localSkills-form-captcha" },
    i === null ? null : b("img", { src: i, alt: t.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(l, {
      align: "top",
      label: a || t.text("localskills-save-captcha-answer")
    }).$element[0],
    z(H(t.text(o === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function Ra(e) {
  var w, f;
  let { context: n, fault: t, title: r, pageText: o, isKept: s, isOther: a = !1, tryAgain: i } = e, { messages: l, pageUrl: c } = n, { reason: u, explanation: d, details: g } = t, p = (f = (w = g.captcha) == null ? void 0 : w.id) != null ? f : null, y = u === "captcha" && p === null, x = a && Ed.includes(u), m = y ? l.text(a ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : l.text(`localskills-save-${x ? "page-" : ""}${u}`, n.user === null ? "" : n.user.name), h = [
    b("p", {}, b("strong", {}, l.text("localskills-save-failed")), " ", m),
    b("p", {}, l.text(s ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? h.push(b("p", {}, l.text("localskills-save-wiki-says")), wa(g.html)) : d !== "" && h.push(
    b("p", {}, l.text("localskills-save-wiki-says")),
    b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && h.push(b("p", {}, b("a", {
    href: c("Special:UserLogin", { returnto: n.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, l.text("localskills-save-log-in")))), p !== null && h.push(Rd(e, p)), u === "filter-warning" && h.push(z(H(
    l.text(a ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => i({ warningsAccepted: !0 })
  ))), bd.includes(u) && h.push(z(H(l.text("localskills-save-try-again"), "normal", () => i()))), (y || wd.includes(u)) && h.push(Ea(o, c(r, { action: "edit" }), l, a)), j(u === "filter-warning" ? "warning" : "error", ...h);
}

// src/ui/exchange-meeting/meeting-fault.ts
var Sd = "localskills-meeting-save-";
function Pr(e) {
  let { context: n, fault: t, title: r, text: o, isKept: s, tryAgain: a } = e, { messages: i } = n;
  return Ra({
    fault: t,
    title: r,
    pageText: o,
    isKept: s,
    tryAgain: a,
    context: {
      user: n.user,
      pageUrl: n.pageUrl,
      pageTitle: n.pageTitle,
      messages: F(T({}, i), {
        text(l, ...c) {
          let u = l.replace(/^localskills-save-/, Sd);
          return i.text(i.has(u) ? u : l, ...c);
        }
      })
    }
  });
}
function Ve(e, n) {
  let { context: t, outcome: r, isKept: o, place: s, save: a } = e, i = r.kind === "fault" ? Pr({
    context: t,
    isKept: o,
    fault: r.fault,
    title: r.title,
    text: r.text,
    tryAgain: (l = {}) => a(n, l)
  }) : Td(t, r, (l) => a(l, {}));
  G(s, i), J(i);
}
function Td(e, n, t) {
  let { messages: r, pageUrl: o, titles: s, user: a } = e, i = (l, ...c) => r.text(`localskills-meeting-${l}`, ...c);
  return j(
    "warning",
    b("p", {}, n.by === null ? i("foreign-hidden") : i("foreign", n.by)),
    b("p", {}, b("a", {
      href: o(s.people(a.name), Lr(n.ownRevision, n.revision)),
      target: "_blank",
      rel: "noopener"
    }, i("foreign-look"))),
    z(
      H(i("foreign-leave-out"), "primary", () => t("leave-out")),
      H(i("foreign-keep"), "normal", () => t("keep"))
    )
  );
}

// src/ui/exchange/take-out-merged.ts
function Sa(e, n, t) {
  return O(this, null, function* () {
    var o;
    let r = (yield e.readPages([t.title])).get(t.title);
    r !== void 0 && !vn(n((o = r.latest.text) != null ? o : ""), n(t.text)) && (yield e.save(F(T({}, t), { baseRevision: r.latest.id })));
  });
}

// src/ui/exchange-meeting/own-page.ts
function vd(e) {
  return (isNaN(e.getTime()) ? /* @__PURE__ */ new Date() : e).toISOString().replace(/\.\d+Z$/, "Z");
}
function Ke(o, s) {
  return O(this, arguments, function* (e, n, t = "ask", r = {}) {
    let { wiki: a, titles: i, user: l } = e, c = i.people(l.name), u = "", d = () => O(null, null, function* () {
      var P, M, _, U, v, L, A, I, N, D, q;
      let { people: p, ownPages: y } = yield a.readPeople([l.name]), x = y.get(l.name);
      if (x === null)
        throw new de("not-yours", "");
      c = x != null ? x : c;
      let m = (P = (yield a.readPages([c])).get(c)) != null ? P : null;
      if (m === null || m.latest.user === l.name)
        return {
          page: m,
          ownText: (M = m == null ? void 0 : m.latest.text) != null ? M : "",
          ownRevision: (_ = m == null ? void 0 : m.latest.id) != null ? _ : null,
          isForeign: !1,
          foreignCalls: []
        };
      let { own: h = null, saved: w = null, doubt: f = null } = (v = (U = p.get(l.name)) == null ? void 0 : U.pages.find((C) => C.title === m.title)) != null ? v : {}, k = yield a.templateReader(), E = (I = (A = h == null ? void 0 : h.text) != null ? A : ze((L = m.latest.text) != null ? L : "", [], k)) != null ? I : "", R = k(f === null && (N = w == null ? void 0 : w.text) != null ? N : E), S = k((D = m.latest.text) != null ? D : "");
      return {
        page: m,
        ownText: E,
        ownRevision: (q = h == null ? void 0 : h.id) != null ? q : null,
        isForeign: !vn(R, S),
        foreignCalls: fe(S, R)
      };
    }), g = (p) => O(null, null, function* () {
      var P, M, _, U;
      let { page: y, ownText: x, ownRevision: m, isForeign: h, foreignCalls: w } = yield d();
      if (h && t === "ask")
        return { kind: "foreign-changes", by: (P = y == null ? void 0 : y.latest.user) != null ? P : null, ownRevision: m, revision: (M = y == null ? void 0 : y.latest.id) != null ? M : 0 };
      let f = yield a.templateReader(), k = (_ = y == null ? void 0 : y.latest.text) != null ? _ : "", E = h ? t === "leave-out" ? x : Mt(k, w, vd(yield a.time()), f) : k, R = f(E);
      if (y !== null && y.latest.user === l.name && n.isDone(R))
        return { kind: "saved" };
      u = n.isDone(R) ? E : n.apply(E, f);
      try {
        let { mergedWith: v } = yield a.save(T({
          title: c,
          text: u,
          summary: n.summary,
          baseRevision: (U = y == null ? void 0 : y.latest.id) != null ? U : 0
        }, r));
        v !== void 0 && (yield Sa(a, f, { title: c, text: u, summary: n.summary }));
      } catch (v) {
        if (p > 0 && Fe(v) && v.reason === "edit-conflict")
          return g(p - 1);
        throw v;
      }
      return { kind: "saved" };
    });
    return g(1).catch((p) => ({
      kind: "fault",
      title: c,
      text: u,
      fault: Fe(p) ? p : new de("other", String(p))
    }));
  });
}

// src/ui/exchange-meeting/saving-sign.ts
function Ye(e, n) {
  let t = b("span", {}, e.text("localskills-meeting-saving-step")), r = b(
    "p",
    { class: "ext-localSkills-meeting-saving", role: "status" },
    t,
    b("progress", { "aria-hidden": "true" })
  );
  return G(n, r), J(r), {
    say(o) {
      t.textContent = o;
    }
  };
}

// src/ui/exchange-meeting/others-words-notice.ts
var Od = 5, Ta = 300;
function Nr(e, n, t, r, o) {
  let { messages: s, pageUrl: a } = e, { title: i, saved: l } = t, c = r === "others-words" ? t.othersWords : t.othersRefusals, u = (f, ...k) => s.text(`localskills-meeting-${f}`, ...k), d = b("div", {}), g = (f, k) => {
    let E = k(f);
    return E.filter((R) => !fe(E, c).includes(R));
  }, p = (f, k, E) => O(null, null, function* () {
    Ye(s, d), m(!0);
    let R = Ae(e, n), S = yield Ke(e, {
      apply: (P, M) => {
        var _;
        return f === "claim" ? Mt(P, g(P, M), R, M) : (_ = ze(P, fe(M(P), c), M)) != null ? _ : P;
      },
      isDone(P) {
        let M = P.map(ce);
        return c.every((_) => !M.includes(ce(_)));
      },
      // Messages used here: localskills-meeting-summary-claim, localskills-meeting-summary-remove
      summary: u(`summary-${f}`)
    }, k, E);
    if (m(!1), S.kind === "saved") {
      o == null || o(j("success", u(`others-words-${f}${f === "claim" ? "ed" : "d"}`, c.length)));
      return;
    }
    Ve({
      context: e,
      outcome: S,
      isKept: !1,
      place: d,
      save: (P, M) => {
        p(f, P, M);
      }
    }, k);
  }), y = H(u("others-words-claim", c.length), "normal", () => {
    p("claim", "ask", {});
  }), x = H(u("others-words-remove", c.length), "normal", () => {
    p("remove", "ask", {});
  }), m = (f) => [y, x].forEach((k) => k.setDisabled(f)), h = o !== null && i === n.ownPage, w = (f, k) => b("a", { href: a(i, k), target: "_blank", rel: "noopener" }, f);
  return j(
    "warning",
    // Messages used here: localskills-meeting-others-words, localskills-meeting-others-refusals
    b("p", {}, u(r, i, c.length)),
    b("ul", {}, ...c.slice(0, Od).map(({ start: f, end: k }) => {
      var R, S;
      let E = (S = (R = l == null ? void 0 : l.text) == null ? void 0 : R.slice(f, k)) != null ? S : "";
      return b("li", {}, b(
        "code",
        { dir: "auto" },
        E.length > Ta ? `${E.slice(0, Ta)}\u2026` : E
      ));
    })),
    h ? null : b("p", {}, u("others-words-by-hand", c.length)),
    b(
      "p",
      {},
      w(u("others-words-history"), { action: "history" }),
      ...h ? [] : [" \xB7 ", w(u("others-words-edit"), { action: "edit" })]
    ),
    d,
    h ? z(y, x) : null
  );
}

// src/ui/exchange-meeting/own-page-notices.ts
function Lr(e, n) {
  return e === null ? { action: "history" } : { oldid: String(e), diff: String(n) };
}
function At(e, n, t) {
  var u;
  let { messages: r, pageUrl: o, titles: s, user: a } = e, i = s.people(a.name), { pages: l = [], stepsBeyond: c = 0 } = (u = n.people.get(a.name)) != null ? u : {};
  return [
    ...c === 0 ? [] : [j("warning", b(
      "p",
      {},
      r.text("localskills-meeting-steps-beyond", c, 200, 1e3)
    ))],
    ...n.ownPage === i ? [] : [ka(r, o, i, n.ownPage)],
    ...l.filter(({ isChangedByOthers: d, doubt: g }) => d || g === "moved").map(({ title: d, own: g, latest: p, doubt: y }) => {
      var x;
      return j(
        "warning",
        b("p", {}, r.text(y === "moved" ? "localskills-meeting-moved-by-others" : "localskills-meeting-changed-by-others", d)),
        b("p", {}, b("a", {
          href: o(d, Lr((x = g == null ? void 0 : g.id) != null ? x : null, p.id)),
          target: "_blank",
          rel: "noopener"
        }, r.text("localskills-meeting-foreign-look")))
      );
    }),
    ...l.filter(({ othersWords: d }) => d.length > 0).map((d) => Nr(e, n, d, "others-words", t)),
    ...l.filter(({ othersRefusals: d }) => d.length > 0).map((d) => Nr(e, n, d, "others-refusals", t))
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
function Lt({ messages: e, pageUrl: n }, t) {
  return b(
    "a",
    { href: bt(t) ? t : n(t), target: "_blank", rel: "noopener" },
    e.text("localskills-meeting-report")
  );
}

// src/ui/exchange-meeting/select-field.ts
var Pd = 0;
function Ir(e) {
  let n = `ext-localSkills-meeting-select-${++Pd}`, t = b("select", T({
    id: n,
    class: "ext-localSkills-meeting-select"
  }, e.help === void 0 ? {} : { "aria-describedby": `${n}-help` }), ...e.options.map(({ value: r, label: o }) => b("option", { value: r }, o)));
  return t.value = e.value, t.addEventListener("change", () => e.onChange(t.value)), {
    element: b(
      "div",
      { class: "ext-localSkills-meeting-field" },
      b("label", { for: n }, e.label),
      t,
      e.help === void 0 ? null : b("div", { class: "ext-localSkills-meeting-quiet", id: `${n}-help` }, e.help)
    ),
    value: () => t.value
  };
}

// src/core/i18n/number-format.ts
var va = {
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
function Oa(e) {
  let n = Wn(e), t = /* @__PURE__ */ new Map();
  return (r, o) => {
    var a;
    let s = (a = t.get(o)) != null ? a : new Intl.NumberFormat(n, { minimumFractionDigits: o, maximumFractionDigits: o });
    return t.set(o, s), s.format(r);
  };
}
function Wn(e, n = "") {
  var r, o;
  let t = (o = va[(r = e.find((s) => Object.prototype.hasOwnProperty.call(va, s))) != null ? r : ""]) != null ? o : "latn";
  return [...e, "en"].filter(Ld).map((s) => `${s}-u${n}-nu-${t}`);
}
function Ld(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function Ma(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/core/i18n/date-format.ts
function Aa(e) {
  let n = new Intl.DateTimeFormat(
    Wn(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/report/round.ts
function Nt(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, o] = Math.abs(e).toExponential().split("e"), s = r.replace(".", ""), a = Number(o) + 1 + t + n, i = a < 0 ? 0 : Number(s.charAt(a) || "0"), l = Math.max(0, a), c = Number(s.slice(0, l).padEnd(l, "0") || "0") + (i >= 5 ? 1 : 0);
  return c === 0 ? 0 : (e < 0 ? -1 : 1) * +`${c}e-${n}`;
}

// src/core/report/markup.ts
var Nd = 255, Id = /\uE000(\d+)\uE001/g;
function Pa(e) {
  let n = (a, ...i) => {
    let l = i.map((c, u) => typeof c == "object" ? `\uE000${u}\uE001` : typeof c == "string" ? c.replace(/[\uE000\uE001]/g, "") : c);
    return ne(e.text(a, ...l)).replace(Id, (c, u) => {
      let d = i[Number(u)];
      return typeof d == "object" ? d.wikitext : c;
    });
  }, t = (a, i = 0) => {
    let l = Nt(a, i), c = ne(e.number(Math.abs(l), i));
    return l < 0 ? `<bdi dir="ltr">\u2212${c}</bdi>` : c;
  }, r = Aa(e.languageChain), o = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (a) => {
      var c;
      let i = Nt(a, 0, 2), l = (c = o.get(i)) != null ? c : n("localskills-results-percent", e.number(i, 0));
      return o.set(i, l), l;
    },
    date: (a) => `<time datetime="${Fd({ text: a })}">${ne(r(a))}</time>`,
    digits: (a) => String(a).replace(/\d/g, (i) => e.number(Number(i))),
    signed: (a, i) => Nt(a, i != null ? i : 0) > 0 ? `<bdi dir="ltr">+${t(a, i)}</bdi>` : t(a, i),
    label: ({ text: a, language: i, direction: l }) => i === e.language ? ne(a) : i === null ? `<bdi>${ne(a)}</bdi>` : `<bdi lang="${i}" dir="${l}">${ne(a)}</bdi>`
  };
}
function Fd({ text: e }) {
  return ne(e).replace(/"/g, "&quot;");
}
function Gn(e, n, t) {
  let r = n != null ? n : ne(e);
  return e.trim() === "" || er(e) > Nd || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function It(e, n, t) {
  return Gn(`Special:MyLanguage/${e}`, n, t);
}

// src/core/exchange/steps/message-text.ts
var Cd = "my-exchanges";
function La(e) {
  let { step: n, seek: t, offer: r, at: o } = e;
  return encodeURIComponent((n === "ended" || n === "ended-agreed" || n === "paused" ? [n, t, r] : [n, o, t, r]).join(" ")).replace(/['~_*]/g, (a) => `%${a.charCodeAt(0).toString(16)}`);
}
function Na(e, n) {
  var y;
  let t = Pa(n), { step: r, skill: o, reasons: s, titles: a } = e, { say: i } = t, l = V(r.seek) === r.user ? V(r.offer) : V(r.seek), c = { wikitext: `<bdi>${It(e.page, ne(r.user))}</bdi>` }, u = [i(
    `localskills-talk-${$d(r)}`,
    c,
    { wikitext: `'''${t.label(o)}'''` },
    Ud(l, a),
    (y = e.day) != null ? y : ""
  )];
  s.length > 0 && u.push("", i("localskills-talk-reasons"), ...s.map((x) => `* ${ne(x)}`)), r.note !== null && r.note.trim() !== "" && u.push(
    "",
    i("localskills-talk-note", c),
    `<div dir="auto" style="margin-inline: 1.5em">${ne(pr(r.note)).replace(/&#10;/g, "<br>")}</div>`
  );
  let d = Dd(e, t);
  d !== "" && u.push("", d);
  let g = Ia(a, t), p = e.reportPage === null ? i("localskills-talk-foot", g) : i("localskills-talk-foot-report", g, Hd(e.reportPage, i("localskills-talk-report")));
  return u.push("", `<small>${p}</small>`), {
    heading: n.text("localskills-talk-heading", o.text),
    text: `<div lang="${n.language}" dir="${n.direction}" class="mw-content-${n.direction}">
${u.join(`
`)}
</div>
~~~~`
  };
}
function $d(e) {
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
function Dd({ step: e, until: n, isOpen: t, titles: r, page: o }, i) {
  var l = i, { say: s } = l, a = Yn(l, ["say"]);
  let c = Ia(r, T({ say: s }, a)), u = s("localskills-talk-page", { wikitext: `<bdi>${ne(e.user)}</bdi>` }), d = s("localskills-talk-by-hand", { wikitext: It(o, u, _d(e)) });
  switch (e.step) {
    case "ask":
      return `${s("localskills-talk-ask-next", c, n != null ? n : "")} ${d}`;
    case "accept":
      return `${s("localskills-talk-accept-next", c)} ${d}`;
    case "decline":
      return s("localskills-talk-decline-next", { wikitext: Gn(r.exchange(), s("localskills-talk-board")) });
    case "ended":
    case "paused":
      return s(
        `localskills-talk-${e.step}-next`,
        c,
        { wikitext: Gn(r.exchange(), s("localskills-talk-board")) }
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
function _d({ step: e, seek: n, offer: t }) {
  return [e, ...[n, t].map((r) => r.replace(/\/([^/]*)$/, "-$1"))].join("-").replace(/ /g, "_");
}
function Ia(e, { say: n }) {
  return { wikitext: `'''[[:${e.root}#${Cd}|${n("localskills-talk-mine")}]]'''` };
}
function Ud(e, n) {
  return { wikitext: `<bdi>${It(n.people(e), ne(e))}</bdi>` };
}
function Hd(e, n) {
  return { wikitext: bt(e) ? `<span class="plainlinks">[${e} ${n}]</span>` : Gn(e, n) };
}

// src/ui/exchange-meeting/deliver-message.ts
function Fa(o, s, a) {
  return O(this, arguments, function* (e, n, t, r = {}) {
    var g, p;
    let { wiki: i, user: l } = e, { step: c } = t, u = V(c.seek) === l.name ? V(c.offer) : V(c.seek);
    if (!Sn(n, u).messages)
      return { kind: "unwanted" };
    let d = null;
    try {
      let y = `User talk:${u}`, x = La(c), { heading: m, text: h } = yield Bd(e, n, t);
      return d = { title: y, heading: m, text: h.replace("<div ", `<div data-localskills-step="${x}" `) }, ((p = (g = (yield i.readPages([y])).get(y)) == null ? void 0 : g.latest.text) != null ? p : "").includes(x) || (yield i.addSection(d, r)), { kind: "sent" };
    } catch (y) {
      return { kind: "fault", section: d, fault: Fe(y) ? y : new de("other", String(y)) };
    }
  });
}
function Bd(a, i, l) {
  return O(this, arguments, function* ({ messagesIn: e, formatDate: n, languageName: t, titles: r }, o, s) {
    var f, k;
    let { step: c, language: u, reasons: d, isOpen: g } = s, p = yield e(u), { taxonomy: y, reportPage: x } = o, m = (f = c.skill) != null ? f : "", h = new Date(Date.parse(c.at) + wr * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10), w = {
      step: c,
      skill: Ze(m, y, p),
      reasons: d.filter(pt).map((E) => gn(E, {
        messages: p,
        taxonomy: y,
        languageName: (R) => t(R, u)
      })),
      until: n(h, u),
      day: c.on === null ? null : n(c.on, u),
      page: (k = o.ownPage) != null ? k : r.people(c.user),
      isOpen: g,
      titles: r,
      reportPage: x
    };
    return Na(w, p);
  });
}

// src/core/exchange/steps/read-steps.ts
var Ca = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Wd = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function On(e, n, t) {
  let r = ve(n);
  return e.filter(({ template: o }) => o === $e).map((o) => {
    let s = Gd(o, r);
    return s.step === null || t === void 0 || s.step.at <= t ? s : F(T({}, s), { step: F(T({}, s.step), { at: t }) });
  });
}
function Gd(e, n) {
  let t = [], r = (h, w, ...f) => (t.push(qd(h, w, ...f)), null), o = (h) => {
    var w;
    return Ge((w = e.parameters.get(h)) != null ? w : "").trim() || null;
  }, s = (h, w, f, k) => {
    var R;
    let E = o(h);
    return E === null ? k ? r(h, "missing", h) : null : (R = w(E)) != null ? R : r(h, f, Z(E), h);
  }, a = s("step", (h) => Cn.includes(h) ? h : null, "step", !0), i = s("seek", nr, "key", !0), l = s("offer", nr, "key", !0), c = s("at", (h) => {
    var w, f;
    return Oe((f = (w = Wd.exec(h)) == null ? void 0 : w[1]) != null ? f : "") ? h : null;
  }, "time", !0), u = s(
    "outcome",
    (h) => ho.includes(h) ? h : null,
    "outcome",
    a === "confirm"
  ), d = s("on", (h) => Oe(h) ? h : null, "day", a === "meet"), g = s("skill", (h) => Te.test(h) ? h : null, "skill", !1);
  if (e.parameters.forEach((h, w) => {
    !Ca.includes(w) && h.trim() !== "" && t.push(kn(w, Ca));
  }), a === null || i === null || l === null || c === null || a === "confirm" && u === null || a === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [p, y] = oe({ seek: i, offer: l });
  if (p === y)
    return r("offer", "alone"), { call: e, step: null, faults: t };
  n !== p && n !== y && r("seek", "not-yours", n);
  let x = o("note"), m = ct("note", x != null ? x : "", n);
  return t.push(...m === null ? [] : [m]), {
    call: e,
    step: {
      user: n,
      step: a,
      seek: i,
      offer: l,
      at: c,
      skill: g,
      outcome: a === "confirm" ? u : null,
      on: a === "meet" ? d : null,
      note: x
    },
    faults: t
  };
}
function qd(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/ui/exchange-meeting/take-step.ts
function $a(e, n, t = {}) {
  let { messages: r, titles: o, user: s } = e, a = V(n.seek) === s.name ? V(n.offer) : V(n.seek);
  return Ke(e, {
    apply: (i, l) => wn(
      t.newRecord ? ps(i, t.newRecord, { readCalls: l }) : i,
      xt(n)
    ),
    isDone: (i) => On(i, s.name).some(({ step: l }) => l !== null && l.step === n.step && l.seek === n.seek && l.offer === n.offer && l.at === n.at),
    // Messages used here: localskills-meeting-summary-ask, -accept, -decline, -withdraw, -meet, -confirm
    summary: r.text(`localskills-meeting-summary-${n.step}`, `[[:${o.people(a)}|${a}]]`)
  }, t.foreign, t.consent);
}

// src/ui/exchange-meeting/undelivered.ts
function jd(e) {
  let { step: n, language: t, reasons: r } = e != null ? e : {};
  return typeof n == "object" && n !== null && typeof n.at == "string" && typeof n.seek == "string" && typeof n.offer == "string" && typeof t == "string" && Array.isArray(r);
}
function _e(e, n, t) {
  let r = `localskills-undelivered/${n}/${t}`, o = () => {
    try {
      let l = JSON.parse(e.get(r) || "[]");
      return Array.isArray(l) ? l.filter(jd) : [];
    } catch (l) {
      return [];
    }
  }, s = ({ step: { step: l, at: c, seek: u, offer: d } }) => [l, c, u, d].join(" "), a = (l) => o().filter((c) => s(c) !== s(l)), i = (l) => {
    l.length === 0 ? e.remove(r) : e.set(r, JSON.stringify(l), 2592e3);
  };
  return {
    all: o,
    add: (l) => i(a(l).concat([l])),
    remove: (l) => i(a(l))
  };
}

// src/ui/exchange-meeting/step-session.ts
function Ft(e) {
  return O(this, null, function* () {
    let { context: n, loaded: t, message: r, newRecord: o = null, place: s, isKept: a, setBusy: i, onTaken: l } = e, { step: c } = r, u = V(c.seek) === c.user ? V(c.offer) : V(c.seek), d = (g, p) => O(null, null, function* () {
      var m, h;
      let y = Ye(n.messages, s);
      i(!0);
      let x = yield $a(n, c, { newRecord: o, foreign: g, consent: p });
      if (x.kind === "saved") {
        _e(n.storage, n.wikiId, n.user.name).add(r), y.say(n.messages.text("localskills-meeting-saving-message", u));
        let w = yield qn(n, t, (h = yield (m = e.renew) == null ? void 0 : m.call(e)) != null ? h : r);
        i(!1), l(w);
        return;
      }
      i(!1), Ve({ context: n, outcome: x, isKept: a, place: s, save: d }, g);
    });
    yield d("ask", {});
  });
}
function qn(o, s, a) {
  return O(this, arguments, function* (e, n, t, r = {}) {
    let i = _e(e.storage, e.wikiId, e.user.name);
    i.add(t);
    let l = yield Fa(e, n, t, r);
    return l.kind !== "fault" && i.remove(t), l;
  });
}
function sn(e) {
  return T({ outcome: null, on: null, note: null, skill: null }, e);
}

// src/ui/exchange-meeting/typed-notes.ts
function Ct(e, n, t) {
  let r = (s, a) => `localskills-note/${n}/${t}/${s}/${a}`, o = /* @__PURE__ */ new Set();
  return {
    read: (s, a) => e.get(r(s, a)) || "",
    keep(s, a, i) {
      let l = r(s, a);
      i === "" ? (e.remove(l), o.delete(l)) : e.set(l, i, 2592e3) ? o.delete(l) : o.add(l);
    },
    isKept: (s, a) => !o.has(r(s, a)),
    clear(s, a) {
      e.remove(r(s, a));
    }
  };
}

// src/ui/exchange-meeting/undelivered-notice.ts
function $t(e, n, t, r) {
  let { messages: o, user: s, storage: a, wikiId: i } = e, { step: l } = t, c = V(l.seek) === s.name ? V(l.offer) : V(l.seek), u = b("div", {}), d = (y) => o.text(`localskills-meeting-${y}`, c), g = (y) => O(null, null, function* () {
    G(u, b("p", { role: "status" }, o.text("localskills-meeting-saving"))), J(u);
    let x = yield qn(e, n, t, y);
    x.kind === "fault" ? p(x) : G(u, j("success", d(x.kind === "sent" ? "message-sent" : "message-unwanted"))), J(u);
  }), p = (y) => {
    var x, m, h, w;
    G(
      u,
      j(
        "warning",
        b("p", {}, d("message-failed")),
        z(
          ...y === null ? [H(o.text("localskills-save-try-again"), "normal", () => {
            g();
          })] : [],
          H(d("message-drop"), "quiet", () => {
            _e(a, i, s.name).remove(t), G(u), J(u);
          })
        )
      ),
      (y == null ? void 0 : y.kind) !== "fault" ? null : Pr({
        context: e,
        fault: y.fault,
        title: (m = (x = y.section) == null ? void 0 : x.title) != null ? m : `User talk:${c}`,
        text: (w = (h = y.section) == null ? void 0 : h.text) != null ? w : "",
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
var zd = ["level-unknown", "place-unknown", "confirmed-unknown", "methods-any", "waiting"];
function Da({ context: e, request: n, onMine: t, onClose: r }) {
  let { messages: o, user: s, storage: a, wikiId: i } = e, l = V(n.key), c = b("div", { class: "ext-localSkills-meeting" }), u = Pt(), d = Ct(a, i, s.name), g = n.kind === "offer" ? "learn" : "teach", p = (E, ...R) => o.text(`localskills-meeting-${E}`, ...R), y = () => H(o.text("localskills-talk-mine"), "normal", t), x = (E) => {
    let R = j("notice", b("p", {}, E));
    G(c, R, z(y())), u.moveTo(R);
  }, m = (E, R, S, P) => {
    let M = S[0], _ = Sn(E, l).messages, U = pn(P, R.languages, E.languages), v = b("div", {}), L = b("div", {}), A = b("div", {}), I = b("div", {}), N = (K) => {
      Array.from(c.querySelectorAll("button, input, textarea, select")).forEach((X) => {
        X.disabled = K;
      }), c.setAttribute("aria-busy", String(K));
    }, D = Ot(o, {
      label: p("ask-note"),
      help: p("note-help"),
      value: d.read(n.key, n.kind),
      onChange: (K) => d.keep(n.key, n.kind, K)
    }), q = Ir({
      label: p("ask-language"),
      help: p("ask-language-help", l),
      value: U[0],
      options: U.map((K) => ({ value: K, label: e.languageName(K) })),
      onChange: () => {
      }
    }), C = Ir({
      label: p(`ask-belongs-${g}`),
      value: M.key,
      options: S.map(({ key: K, record: { skill: X }, isNew: ge }) => ({
        value: K,
        label: ge ? p(`ask-new-${g}`, Re(e, E, X)) : Re(e, E, X)
      })),
      onChange(K) {
        var X;
        M = (X = S.find((ge) => ge.key === K)) != null ? X : M, B();
      }
    }), B = () => {
      let K = Mr(e, E, R, M).filter(({ code: Ue }) => !zd.includes(Ue));
      G(v, ...K.length === 0 ? [] : [
        b("h3", {}, p("why")),
        b("ul", {}, ...K.map((Ue) => b("li", {}, gn(Ue, {
          messages: o,
          taxonomy: E.taxonomy,
          languageName: (ln) => e.languageName(ln)
        }))))
      ]);
      let { languages: X } = M.record;
      G(L, to(X, R.languages) ? null : j("warning", p(
        "ask-no-language",
        l,
        Bn(e, R.languages),
        Bn(e, X)
      )));
      let ge = fa(e, E, R, M);
      G(A, ge === null ? null : j("notice", b("p", {}, Tn(e, ge)))), G(
        I,
        z(ge === null ? H(p(`ask-${g}`, l), "primary", () => D.unlessPrivate(A, W)) : y())
      );
    }, W = () => O(null, null, function* () {
      let K = (X) => {
        N(!1), G(A, X), J(X);
      };
      Ye(o, A), N(!0);
      try {
        let { loaded: X, obstacle: ge } = yield h();
        ge === null ? Y(X) : K(j("warning", b("p", {}, p(`cannot-${ge}`, l))));
      } catch (X) {
        K(w(X, W));
      }
    }), Y = (K) => {
      let [X, ge] = n.kind === "offer" ? [M.key, n.key] : [n.key, M.key], Ue = sn({
        user: s.name,
        step: "ask",
        seek: X,
        offer: ge,
        at: Ae(e, K),
        skill: R.skill,
        note: D.value()
      }), ln = Mr(e, K, R, M), Nn = { step: Ue, language: q.value(), reasons: ln, isOpen: !0 };
      Ft({
        context: e,
        loaded: K,
        message: Nn,
        place: A,
        setBusy: N,
        newRecord: M.isNew ? M.record : null,
        isKept: d.isKept(n.key, n.kind),
        onTaken(Je) {
          d.clear(n.key, n.kind);
          let In = j(
            "success",
            b("p", {}, p("taken-ask", l, Re(e, E, R.skill))),
            Je.kind === "fault" ? null : b("p", {}, p(Je.kind === "sent" ? "message-sent" : "message-unwanted", l)),
            b("p", {}, p("ask-next"))
          );
          G(
            c,
            In,
            Je.kind === "fault" ? $t(e, K, Nn, Je) : null,
            z(y(), H(p("close"), "normal", r))
          ), u.moveTo(In);
        }
      });
    }, Q = b("h2", {}, p(`ask-${g}`, l)), ue = [
      b(
        "p",
        { class: "ext-localSkills-meeting-theirs" },
        b("strong", {}, St(e, E, R.skill)),
        " \xB7 ",
        Tt(e, E, l, R)
      ),
      R.note === null ? null : b("blockquote", { class: "ext-localSkills-meeting-quote", dir: "auto" }, R.note)
    ];
    G(
      c,
      Q,
      ...At(e, E, null),
      ...ue,
      v,
      L,
      S.length > 1 ? C.element : b("p", {}, p(`ask-makes-${g}`, Re(e, E, R.skill))),
      D.element,
      _ ? q.element : j("notice", p("ask-no-messages", l)),
      b("p", { class: "ext-localSkills-meeting-quiet" }, p(_ ? "ask-public" : "ask-public-quiet", l)),
      A,
      I,
      b("p", { class: "ext-localSkills-meeting-quiet" }, Lt(e, E.reportPage))
    ), B(), u.moveTo(Q);
  }, h = () => O(null, null, function* () {
    var S;
    let [E, R] = yield Promise.all([
      we(e, [l]),
      e.wiki.accountStates([l])
    ]);
    return { loaded: E, obstacle: da(e, E, n, (S = R.get(l)) != null ? S : "missing") };
  }), w = (E, R) => j(
    "error",
    b("p", {}, p("load-failed")),
    Fe(E) && E.explanation !== "" ? b("p", { dir: "auto" }, E.explanation) : null,
    z(H(o.text("localskills-save-try-again"), "normal", R))
  ), f = () => O(null, null, function* () {
    var M;
    let { loaded: E, obstacle: R } = yield h();
    if (R !== null) {
      x(p(`cannot-${R}`, l));
      return;
    }
    let S = ee(E, n.kind, n.key), P = yield ya(e, E);
    m(E, S, ma(e, E, S, P, (M = n.mine) != null ? M : null), P);
  }), k = () => {
    let E = b("p", { role: "status" }, p("loading"));
    G(c, E), u.moveTo(E), f().catch((R) => {
      let S = w(R, k);
      G(c, S), u.moveTo(S);
    });
  };
  return { element: c, start: k, focus: u.restore };
}

// src/ui/ending-question.ts
function _a({ messages: e, warning: n, onGo: t, onBack: r, onAnswer: o }) {
  let s = (a) => e.text(`localskills-ending-${a}`);
  return j("warning", ...n, z(
    H(s("go"), "normal", t),
    H(s("back"), "normal", r),
    ...o === null ? [] : [H(e.text("localskills-talk-mine"), "quiet", o)]
  ));
}

// src/core/exchange/steps/endings.ts
function Ua(e, n) {
  return e === null ? "gone" : Be(e, n);
}
function Dt(e) {
  return e !== null && e !== "paused";
}
function Ha(e, n, t, r = null) {
  let o = e.filter((a) => a[n.kind] === ae(n)), s = ({ state: a, asker: i }) => a === "asked" && i !== n.user;
  return t === "pause" ? { asked: [], agreed: [], waiting: o.filter((a) => s(a) && (r === null || r > a.expires)) } : {
    waiting: o.filter(s),
    asked: o.filter(({ state: a, asker: i }) => a === "asked" && i === n.user),
    agreed: o.filter(({ state: a }) => a === "accepted")
  };
}
var Vd = 10;
function Ba(e, n, t) {
  let { waiting: r, agreed: o } = e, s = /* @__PURE__ */ new Set();
  return (t === "matched" ? r : [...o, ...r]).filter((a) => {
    let i = te(a, n), l = !s.has(i);
    return s.add(i), l;
  }).slice(0, Vd);
}

// src/ui/exchange-meeting/check-ending.ts
var Kd = 10;
function _t(e, n, t, r, o = null) {
  let { messages: s, user: a } = e, i = (k, ...E) => s.text(`localskills-ending-${k}`, ...E), l = Ha(me(e, n), t, r, o), { waiting: c, asked: u, agreed: d } = l, g = Ba(l, a.name, r), p = (k) => te(k, a.name), y = (k) => g.some((E) => p(E) === p(k)), x = (k, E) => {
    let R = Array.from(new Set(E.map(p))), S = R.slice(0, Kd);
    return [
      ...S.map((P) => b("li", {}, i(k, P))),
      ...R.length > S.length ? [b("li", {}, i("more", R.length - S.length))] : []
    ];
  }, m = u.map((k) => sn({
    user: a.name,
    step: "withdraw",
    seek: k.seek,
    offer: k.offer,
    at: Ae(e, n, k),
    skill: Pe(n, k) || null
  })), h = (k) => {
    let E = p(k), [R = "en"] = pn(je(n, a.name), je(n, E), n.languages), S = m.find(({ seek: P, offer: M }) => P === k.seek && M === k.offer);
    return { language: R, reasons: [], isOpen: !1, step: S != null ? S : F(T({}, sn({
      user: a.name,
      step: "ask",
      seek: k.seek,
      offer: k.offer,
      at: Ae(e, n, k),
      skill: Pe(n, k) || null
    })), {
      step: r === "pause" ? "paused" : k.state === "accepted" ? "ended-agreed" : "ended"
    }) };
  }, w = c.length + u.length + d.length > 0;
  return {
    steps: m,
    warning: w ? [
      b("p", {}, b("strong", {}, i("concerns"))),
      // Messages used here: localskills-ending-waits, localskills-ending-asked, localskills-ending-agreed
      b("ul", {}, ...x("agreed", d), ...x("waits", c), ...x("asked", u)),
      ...d.length === 0 ? [] : [b("p", {}, i("stays"))],
      // Messages used here: localskills-ending-tells, localskills-ending-tells-pause
      ...c.length === 0 ? [] : [b("p", {}, i(r === "pause" ? "tells-pause" : "tells"))],
      ...d.some(y) && c.length === 0 ? [b("p", {}, i("tells-agreed"))] : []
    ] : null,
    tell() {
      return O(this, null, function* () {
        let k = [...g, ...u].map(h), E = _e(e.storage, e.wikiId, a.name);
        k.forEach((P) => E.add(P));
        let R = { sent: [], unwanted: [], fault: [] };
        for (let P of k) {
          let { kind: M } = yield qn(e, n, P);
          R[M].push(te(P.step, a.name));
        }
        let S = (P, M) => M.length === 0 ? [] : [b("p", {}, i(P, Et(M, s.language)))];
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
function Wa(e) {
  let { context: n, loaded: t, search: r, place: o, setBusy: s, skillName: a, onClosed: i, onBack: l } = e, { taxonomy: c } = t, { messages: u, user: d } = n, g = (m) => tn(m, d.name, { taxonomy: c }).map(({ record: h }) => h).filter((h) => h !== null).find(({ kind: h, id: w }) => h === "seek" && w === r.id), p = _t(n, t, r, "matched"), y = (m, h) => O(null, null, function* () {
    Ye(u, o), s(!0);
    let w = yield Ke(n, {
      apply(f, k) {
        var S;
        let E = g(k(f)), R = E === void 0 ? f : (S = ms(f, r, F(T({}, E), { status: "matched", until: null }), { readCalls: k, taxonomy: c })) != null ? S : f;
        return p.steps.reduce((P, M) => wn(P, xt(M)), R);
      },
      isDone: (f) => {
        var k;
        return ((k = g(f)) == null ? void 0 : k.status) !== "open";
      },
      summary: u.text("localskills-exchange-summary-matched", a)
    }, m, h);
    if (w.kind === "saved") {
      let f = yield p.tell();
      s(!1), i(f);
      return;
    }
    s(!1), Ve({ context: n, outcome: w, isKept: !1, place: o, save: y }, m);
  });
  if (p.warning === null) {
    y("ask", {});
    return;
  }
  let x = _a({
    messages: u,
    warning: p.warning,
    onGo: () => {
      y("ask", {});
    },
    onBack: l,
    onAnswer: null
  });
  G(o, x), J(x);
}

// src/ui/exchange-meeting/ending-words.ts
function jn(e, n, t, r) {
  let o = V(t.offer) === r ? "offer" : "seek", s = ee(n, o, t[o]), a = s === null && n.unread.includes(r);
  return { record: s, ending: a ? null : Ua(s, Ee(e, n)) };
}
function Ga(e, { record: n, ending: t }, r) {
  let { messages: o, formatDate: s } = e;
  return t === null ? null : t === "paused" && (n != null && n.until) ? o.text("localskills-meeting-ended-paused-until", r, s(n.until)) : o.text(`localskills-meeting-ended-${t}`, r);
}
function qa(e, n, t) {
  let { messages: r, user: o, formatDate: s } = e, a = te(t, o.name), i = jn(e, n, t, o.name), l = jn(e, n, t, a), c = Ga(e, l, a);
  if (t.state === "accepted")
    return [i, l].some(({ ending: g }) => g === "gone" || g === "closed") ? [r.text("localskills-meeting-ended-agreed")] : [];
  if (t.state !== "asked")
    return [];
  if (t.asker === o.name)
    return [
      ...c === null ? [] : [c],
      ...Dt(l.ending) ? [r.text("localskills-meeting-ended-wait", a, s(t.expires))] : [],
      ...i.ending === "closed" || i.ending === "matched" ? [r.text("localskills-meeting-ended-own-request")] : []
    ];
  let u = ja(e, n, t, i.ending);
  return [...u === null ? [] : [u], ...c === null || l.ending === "paused" ? [] : [c]];
}
function ja({ messages: e, user: n }, t, r, o) {
  let s = te(r, n.name), a = Pe(t, r);
  return Dt(o) ? o !== "gone" ? e.text("localskills-meeting-ended-mine", s) : e.text("localskills-meeting-ended-mine-gone", s, a === "" ? r.offer : Re({ messages: e }, t, a)) : null;
}
function za(e, n, t) {
  return t.asker === e.user.name && Dt(jn(e, n, t, te(t, e.user.name)).ending);
}
function Va(e, n, t) {
  let r = te(t, e.user.name), o = jn(e, n, t, r), s = ja(e, n, t, jn(e, n, t, e.user.name).ending);
  return s != null ? s : o.ending === "closed" || o.ending === "matched" ? Ga(e, o, r) : null;
}

// src/ui/exchange-meeting/exchange-item.ts
function Ya(e) {
  let { context: n, loaded: t, exchange: r, act: o, draft: s } = e, { messages: a, user: i } = n, l = te(r, i.name), c = (m, ...h) => a.text(`localskills-meeting-${m}`, ...h), u = b("div", {}), d = b("article", { class: "ext-localSkills-meeting-item" }), g = (m) => {
    Array.from(d.querySelectorAll("button, input, textarea")).forEach((h) => {
      h.disabled = m;
    }), d.setAttribute("aria-busy", String(m));
  }, p = (m) => o(m, u, g), y = (m, h) => Ot(a, T({
    label: m,
    value: s.read(),
    onChange: (w) => s.keep(w)
  }, h === void 0 ? {} : { help: h })), x = [
    b("h3", {}, St(n, t, Pe(t, r), r.offer)),
    b("p", {}, Tn(n, r)),
    ...qa(n, t, r).map((m) => b("p", { class: "ext-localSkills-meeting-ended" }, m)),
    ...Xd(e),
    ...Qd(e),
    ...Zd(e)
  ];
  switch (r.state) {
    case "asked": {
      if (r.asker === i.name) {
        x.push(za(n, t, r) ? null : Ka(e, "waits-until"), u, z(
          H(c("withdraw"), "normal", () => p({ step: "withdraw", note: null }))
        ));
        break;
      }
      let m = y(c("answer-note"), c("note-help")), h = H(c("accept"), "primary", () => {
        let f = () => {
          G(u), h.focus();
        }, k = () => p({ step: "accept", note: m.value() }), E = (S, P) => {
          S === null ? P() : (G(u, S), J(S));
        }, R = () => E(Jd(e, k, f), k);
        m.unlessPrivate(u, () => E(Yd(e, R, f), R));
      }), w = H(c("decline"), "normal", () => {
        let f = j("warning", b("p", {}, c("decline-sure", l)), z(
          H(c("decline-yes"), "normal", () => m.unlessPrivate(u, () => p({ step: "decline", note: m.value() }))),
          H(c("decline-back"), "normal", () => {
            G(u), w.focus();
          })
        ));
        G(u, f), J(f);
      });
      x.push(...eg(e), Ka(e, "answer-until"), m.element, u, z(h, w));
      break;
    }
    case "accepted":
      x.push(...ng(e, p, y, u), u);
      break;
    case "done": {
      let m = Rt(t, r, i.name);
      m !== null && x.push(b("p", {}, c("search-open")), u, z(
        H(c("close-search"), "primary", () => e.closeSearch(m, u, g))
      ));
    }
  }
  return x.push(b(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    Tt(n, t, l, V(r.offer) === l ? ee(t, "offer", r.offer) : ee(t, "seek", r.seek)),
    " \xB7 ",
    b("a", { href: n.pageUrl(`User talk:${l}`), target: "_blank", rel: "noopener" }, c("talk"))
  )), x.forEach((m) => {
    m !== null && d.appendChild(typeof m == "string" ? document.createTextNode(m) : m);
  }), d;
}
function Yd({ context: e, loaded: n, exchange: t }, r, o) {
  let { messages: s } = e, a = Va(e, n, t);
  return a === null ? null : j("warning", b("p", {}, a), z(
    H(s.text("localskills-meeting-accept-late"), "normal", r),
    H(s.text("localskills-meeting-full-not-now"), "normal", o)
  ));
}
function Jd({ context: e, loaded: n, exchange: { offer: t } }, r, o) {
  var d;
  let { messages: s, user: a } = e, i = (g, ...p) => s.text(`localskills-meeting-full${g}`, ...p), l = ee(n, "offer", t), c = (d = l == null ? void 0 : l.capacity) != null ? d : n.matching.usualCapacity, u = me(e, n).filter((g) => g.offer === t && g.state === "accepted").length;
  return l === null || l.user !== a.name || u < c ? null : j(
    "warning",
    b("p", {}, c === 0 ? i("-none") : i("", c, u)),
    z(H(c === 0 ? s.text("localskills-meeting-accept-late") : i("-accept"), "normal", r), H(i("-not-now"), "normal", o)),
    b("p", {}, b("a", {
      href: Or(e, n, a.name, l),
      target: "_blank",
      rel: "noopener"
    }, i("-change")))
  );
}
function Qd({ exchange: e }) {
  return e.steps.filter(({ note: n }) => n !== null).map(({ user: n, note: t }) => b(
    "blockquote",
    { class: "ext-localSkills-meeting-quote", dir: "auto" },
    b("div", {}, t),
    b("footer", {}, "\u2014 ", b("bdi", {}, n))
  ));
}
function Xd({ context: { messages: e, user: n }, exchange: t }) {
  let { confirmed: r, state: o } = t, s = te(t, n.name), a = (u) => e.text(`localskills-meeting-outcome-${u}`), [i, l] = [r.get(n.name), r.get(s)];
  if (o === "accepted")
    return l === void 0 || i !== void 0 ? [] : [b("p", {}, b("strong", {}, e.text("localskills-meeting-how-was-it", s, a(l))))];
  let c = [
    ...i === void 0 ? [] : [e.text("localskills-meeting-said-mine", a(i))],
    ...l === void 0 ? [] : [e.text("localskills-meeting-said", s, a(l))]
  ];
  return c.length === 0 ? [] : [b("ul", {}, ...c.map((u) => b("li", {}, u)))];
}
function Zd({ context: e, loaded: n, exchange: t }) {
  let { messages: r, user: o } = e, s = te(t, o.name), a = ee(n, "seek", t.seek), i = (a == null ? void 0 : a.user) === s ? a : ee(n, "offer", t.offer);
  if (i === null || i.user !== s || t.state !== "asked" && t.state !== "accepted")
    return [];
  let { kind: l, languages: c, level: u, note: d } = i, g = (p) => b("p", { class: "ext-localSkills-meeting-quiet" }, p);
  return [
    ...d === null ? [] : [b(
      "blockquote",
      { class: "ext-localSkills-meeting-quote", dir: "auto" },
      b("div", {}, d),
      b("footer", {}, "\u2014 ", b("bdi", {}, r.text(`localskills-meeting-note-of-${l}`, s)))
    )],
    ...c.length === 0 ? [] : [g(r.text("localskills-meeting-their-languages", s, Bn(e, c)))],
    ...u === null ? [] : [g(r.text(
      `localskills-meeting-their-level-${l}`,
      s,
      r.text(`localskills-template-level-${u}`)
    ))]
  ];
}
function eg({ context: e, loaded: n, exchange: { seek: t, offer: r } }) {
  let { messages: o } = e, a = [ee(n, "seek", t), ee(n, "offer", r)].map((l) => l == null ? void 0 : l.user), i = gt(t, r, {
    records: n.records.filter(({ user: l }) => a.includes(l)),
    date: Ee(e, n),
    taxonomy: n.taxonomy,
    requests: mt(me(e, n))
  }, n.matching).filter(pt);
  return i.length === 0 ? [] : [
    b("p", {}, o.text("localskills-meeting-why")),
    b("ul", {}, ...i.map((l) => b("li", {}, gn(l, {
      messages: o,
      taxonomy: n.taxonomy,
      languageName: (c) => e.languageName(c)
    }))))
  ];
}
function Ka({ context: e, exchange: n }, t) {
  return n.expires === null ? null : b(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    e.messages.text(`localskills-meeting-${t}`, e.formatDate(n.expires))
  );
}
function ng({ context: e, loaded: n, exchange: t, draft: r }, o, s, a) {
  var w;
  let { messages: i, user: l } = e, c = (f, ...k) => i.text(`localskills-meeting-${f}`, ...k), u = Ee(e, n), d = t.confirmed.get(l.name), g = vt({ label: c("day"), kind: "date", value: (w = t.on) != null ? w : "", onChange: () => {
  } }), p = () => {
    let f = String(g.value());
    /^\d{4}-\d{2}-\d{2}$/.test(f) ? o({ step: "meet", on: f, note: null }) : (g.setFault(c("day-missing")), g.focus());
  }, y = b(
    "details",
    { class: "ext-localSkills-meeting-part" },
    b("summary", {}, c(t.on === null ? "agree-day" : "change-day")),
    b("p", {}, c("day-help")),
    g.element,
    z(H(c("save-day"), "primary", p))
  ), x = (f) => {
    let k = () => o({ step: "confirm", outcome: f, note: m.value() });
    if (f === "not-met" || t.on === null || t.on <= u) {
      k();
      return;
    }
    let E = j("warning", b("p", {}, c("day-to-come", e.formatDate(t.on))), z(
      H(c("met-already"), "normal", k),
      H(c("not-yet"), "normal", () => {
        G(a), h.querySelector("summary").focus();
      })
    ));
    G(a, E), J(E);
  }, m = s(c("outcome-note"), c("note-help")), h = b(
    "details",
    { class: "ext-localSkills-meeting-part" },
    b("summary", {}, c("outcome")),
    m.element,
    z(
      ...[["learned", "primary"], ["partly", "normal"], ["not-met", "normal"]].map(([f, k]) => H(c(`outcome-${f}`), k, () => m.unlessPrivate(a, () => x(f))))
    )
  );
  return y.open = t.on === null && t.confirmed.size === 0, h.open = d === void 0 && t.on !== null && t.on <= u || t.confirmed.size > 0 || r.read() !== "", [
    d === void 0 ? null : b("p", {}, c(`confirmed-${d}`, te(t, l.name))),
    d === void 0 ? y : null,
    d === void 0 ? h : null
  ];
}

// src/ui/exchange-meeting/long-list.ts
var Ja = 20;
function Qa(e, n, t) {
  let r = b("div", {}), o = (s) => {
    var l;
    let a = n.slice(s, s + Ja).map(t);
    a.forEach((c) => r.appendChild(c));
    let i = n.length - s - a.length;
    if (i > 0) {
      let c = z(H(e.text("localskills-meeting-show-more", Math.min(Ja, i), i), "normal", () => {
        r.removeChild(c);
        let u = o(s + a.length);
        u !== null && J(u);
      }));
      r.appendChild(c);
    }
    return (l = a[0]) != null ? l : null;
  };
  return o(0), r;
}
function Fr(e, n) {
  let t = b("details", { class: "ext-localSkills-meeting-folded" }, b("summary", {}, e)), r = !1, o = () => {
    r || (r = !0, t.appendChild(n()));
  };
  return t.firstChild.addEventListener("click", o), t.addEventListener("toggle", () => {
    t.open && o();
  }), t;
}

// src/ui/exchange-meeting/preferences-form.ts
function Xa(e, n) {
  let { messages: t, user: r } = e, o = (g) => t.text(`localskills-meeting-${g}`), s = Sn(n, r.name), a = b("div", {}), i = () => G(a), l = Ar({ label: o("no-messages"), help: o("no-messages-help"), value: !s.messages, onChange: i }), c = Ar({ label: o("no-matches"), help: o("no-matches-help"), value: !s.matches, onChange: i }), u = H(o("save-wishes"), "normal", () => {
    d("ask", {});
  }), d = (g, p) => O(null, null, function* () {
    let y = { messages: !l.value(), matches: !c.value() }, x = b("p", { role: "status" }, o("saving"));
    G(a, x), J(x), u.setDisabled(!0);
    let m = yield Ke(e, {
      apply: (w, f) => Ys(w, f(w), y),
      isDone(w) {
        let { preferences: f } = on(w);
        return f.messages === y.messages && f.matches === y.matches;
      },
      summary: o("summary-wishes")
    }, g, p);
    if (u.setDisabled(!1), m.kind !== "saved") {
      Ve({ context: e, outcome: m, isKept: !1, place: a, save: d }, g);
      return;
    }
    let h = rg(e, yield tg(e, n, y));
    G(a, h), J(h);
  });
  return b("div", {}, l.element, c.element, a, z(u));
}
function tg(e, n, t) {
  return O(this, null, function* () {
    var i, l;
    let { wiki: r, user: o } = e, s = ((l = (i = n.people.get(o.name)) == null ? void 0 : i.pages) != null ? l : []).filter(({ title: c }) => c !== n.ownPage), a = s.length === 0 ? null : yield r.templateReader();
    return a === null ? [] : s.filter(({ own: c, optOuts: u, refused: d }) => [c, u, d].some((g) => {
      var y;
      let { preferences: p } = on(a((y = g == null ? void 0 : g.text) != null ? y : ""));
      return t.messages && !p.messages || t.matches && !p.matches;
    })).map(({ title: c }) => c);
  });
}
function rg({ messages: e, pageUrl: n }, t) {
  return t.length === 0 ? j("success", e.text("localskills-meeting-wishes-saved")) : j(
    "warning",
    b("p", {}, e.text("localskills-meeting-wishes-still", t.length)),
    b("ul", {}, ...t.map((r) => b("li", {}, b("a", {
      href: n(r, { action: "edit", redirect: "no" }),
      target: "_blank",
      rel: "noopener"
    }, b("bdi", {}, r)))))
  );
}

// src/ui/exchange-meeting/mine-panel.ts
var og = 3;
function Za(e, n = null) {
  let { messages: t, user: r, storage: o, wikiId: s } = e, a = b("div", { class: "ext-localSkills-meeting" }), i = Pt(), l = Ct(o, s, r.name), c = (f, ...k) => t.text(`localskills-meeting-${f}`, ...k), u = (f, k, E, R, S) => {
    let P = te(k, r.name), { seek: M, offer: _ } = k, U = sn(T({
      user: r.name,
      seek: M,
      offer: _,
      at: Ae(e, f, k),
      skill: Pe(f, k) || null
    }, E)), [v = "en"] = pn(je(f, r.name), je(f, P), f.languages), L = { step: U, language: v, reasons: [], isOpen: !1 }, A = vr(f, U), I = () => {
      var D;
      return (D = me(e, A).find((q) => q.seek === M && q.offer === _)) != null ? D : k;
    };
    Ft({
      context: e,
      loaded: f,
      message: L,
      place: R,
      setBusy: S,
      isKept: l.isKept(M, _),
      renew() {
        return O(this, null, function* () {
          return A = vr(yield we(e).catch(() => f), U), F(T({}, L), { isOpen: I().state === "accepted" });
        });
      },
      onTaken(D) {
        l.clear(M, _), h(A, d(A, I(), E, D), I());
      }
    });
  }, d = (f, k, E, R) => {
    let S = te(k, r.name);
    return j(
      "success",
      b("p", {}, c(`taken-${E.step}`, S, Re(e, f, Pe(f, k)))),
      k.state === "done" ? b("p", {}, Tn(e, k)) : null,
      R.kind === "fault" ? null : b("p", {}, c(R.kind === "sent" ? "message-sent" : "message-unwanted", S))
    );
  }, g = (f, k) => k.length === 0 ? [] : [Qa(t, k, (E) => Ya({
    context: e,
    loaded: f,
    exchange: E,
    act: (R, S, P) => u(f, E, R, S, P),
    closeSearch(R, S, P) {
      let M = Re(e, f, R.skill);
      Wa({
        context: e,
        loaded: f,
        search: R,
        place: S,
        setBusy: P,
        skillName: M,
        onClosed: (_) => p(f, E, R, _),
        onBack: () => G(S)
      });
    },
    draft: {
      read: () => l.read(E.seek, E.offer),
      keep: (R) => l.keep(E.seek, E.offer, R)
    }
  }))], p = (f, k, E, R) => h(
    F(T({}, f), { records: f.records.map((S) => S === E ? F(T({}, S), { status: "matched" }) : S) }),
    b("div", {}, j("success", b("p", {}, c("search-closed", Re(e, f, E.skill)))), R),
    k
  ), y = (f, k) => k.length === 0 ? null : b("section", {}, b("h2", {}, f), ...k), x = (f, ...k) => b("details", { class: "ext-localSkills-meeting-folded" }, b("summary", {}, f), ...k), m = () => b(
    "div",
    {},
    b("p", {}, c("none")),
    b("p", {}, c(n === null ? "none-board" : "none-next")),
    n === null ? null : z(
      H(t.text("localskills-start-offer"), "primary", () => n("offer")),
      H(t.text("localskills-start-seek"), "normal", () => n("seek"))
    ),
    b("p", {}, b("a", { href: e.pageUrl(`Special:MyLanguage/${e.titles.exchange()}`) }, c("board")))
  ), h = (f, k, E = null) => {
    var B;
    let R = me(e, f), { toAnswer: S, toConfirm: P, agreed: M, asked: _, earlier: U } = wt(R, r.name), v = ({ state: W, seek: Y, offer: Q }) => W === "done" && (Y === (E == null ? void 0 : E.seek) && Q === E.offer || Rt(f, { seek: Y }, r.name) !== null), L = U.filter((W) => !v(W)), A = ua(e, f), I = /* @__PURE__ */ new Map(), N = S.filter(({ asker: W }) => {
      var Y;
      return I.set(W, ((Y = I.get(W)) != null ? Y : 0) + 1), I.get(W) <= og;
    }), D = S.filter((W) => !N.includes(W)), q = S.length + P.length + M.length + _.length + U.length === 0;
    G(
      a,
      k,
      ...At(e, f, w),
      ..._e(o, s, r.name).all().map((W) => $t(e, f, W, null)),
      q ? m() : null,
      !q && S.length + P.length === 0 ? b("p", { class: "ext-localSkills-meeting-quiet" }, c("none-to-answer")) : null,
      y(c("finished"), g(f, U.filter(v))),
      y(c("to-answer", S.length), [
        ...g(f, N),
        ...D.length === 0 ? [] : [Fr(c("more-asked", D.length), () => b("div", {}, ...g(f, D)))]
      ]),
      y(c("to-confirm", P.length), g(f, P)),
      y(c("agreed"), g(f, M)),
      y(c("asked"), g(f, _)),
      L.length === 0 ? null : Fr(c("earlier", L.length), () => b("div", {}, ...g(f, L))),
      A.length === 0 ? null : x(c("in-vain", A.length), b("ul", {}, ...A.map(({ step: W, reason: Y }) => (
        // Messages used here: all that begin with localskills-meeting-reason-
        b("li", {}, c("in-vain-step", te(W, r.name), c(`reason-${Y}`)))
      )))),
      x(c("wishes"), Xa(e, f)),
      b("p", { class: "ext-localSkills-meeting-quiet" }, Lt(e, f.reportPage))
    );
    let C = a.firstElementChild;
    i.moveTo((B = C.querySelector(":scope > h2")) != null ? B : C);
  }, w = (f = null) => {
    let k = b("p", { role: "status" }, c("loading"));
    G(a, k), i.moveTo(k), we(e).then((E) => h(E, f)).catch((E) => {
      let R = j(
        "error",
        b("p", {}, c("load-failed")),
        Fe(E) && E.explanation !== "" ? b("p", { dir: "auto" }, E.explanation) : null,
        z(H(t.text("localskills-save-try-again"), "normal", () => w(f)))
      );
      G(a, R), i.moveTo(R);
    });
  };
  return { element: a, start: () => w(), focus: i.restore };
}

// src/ui/show-dialog.ts
function Cr(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function sg(e) {
  let { history: n, location: t } = window, r = t.href, o = !1, s = null, a = (i) => {
    !o || Cr(i.state) || (o = !1, t.href === r && i.stopImmediatePropagation(), s !== null ? s() : e());
  };
  return window.addEventListener("popstate", a, !0), {
    put() {
      Cr(n.state) || n.pushState(F(T({}, n.state), { localSkillsDialog: !0 }), ""), o = !0;
    },
    takeOff: () => new Promise((i) => {
      let l = () => {
        window.removeEventListener("popstate", a, !0), i();
      };
      if (!o || !Cr(n.state)) {
        l();
        return;
      }
      s = l, setTimeout(l, 500), n.back();
    })
  };
}
function ei(e, n, t) {
  let r = new OO.ui.WindowManager(), { getWindowManager: o } = OO.ui, s = () => o().getCurrentWindow() !== null, a = sg(() => {
    if (s()) {
      a.put();
      return;
    }
    e.executeAction("close").always(() => {
      !e.isClosing() && e.isOpened() && a.put();
    });
  });
  document.documentElement.classList.add(n), document.body.appendChild(r.$element[0]), r.addWindows([e]), a.put(), r.openWindow(e).closed.then(() => {
    r.destroy(), document.documentElement.classList.remove(n), a.takeOff().then(t);
  });
}

// src/ui/exchange-meeting/meeting-dialog.ts
var ag = 680;
function ni(e, n, t, r = !1) {
  let { messages: o } = e, s = (u) => o.text(u ? "localskills-meeting-ask-title" : "localskills-talk-mine"), a = null, i = null;
  class l extends OO.ui.ProcessDialog {
    getSetupProcess(d) {
      return super.getSetupProcess(d).next(() => {
        n === null ? this.showMine() : this.show(!0, Da({
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
      return ag;
    }
    showMine() {
      this.show(!1, Za(e, r ? (d) => {
        i = d, this.close();
      } : null));
    }
    show(d, g) {
      a = g, this.title.setLabel(s(d)), G(this.$body[0], g.element), g.start();
    }
  }
  l.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsMeeting",
    size: "large",
    title: s(n !== null),
    actions: [{ action: "close", label: o.text("localskills-meeting-close"), flags: ["safe", "close"], modes: void 0 }]
  });
  let c = new l({ size: "large", classes: ["ext-localSkills-meeting-dialog"] });
  ei(c, "ext-localSkills-meeting-open", () => t(i));
}

// src/ui/exchange-meeting/count-waiting.ts
function ti(e) {
  return O(this, null, function* () {
    var a;
    let n = yield we(e), { toAnswer: t, toConfirm: r } = wt(me(e, n), e.user.name), { pages: o = [] } = (a = n.people.get(e.user.name)) != null ? a : {}, s = o.reduce((i, { othersWords: l, unclearWords: c, othersRefusals: u }) => i + [l, c, u].filter(({ length: d }) => d > 0).length, 0);
    return t.length + r.length + s;
  });
}

// src/extension/configured-root.ts
var ig = "MediaWiki:LocalSkills.json", Mn = null;
function lg() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function zn(e) {
  let n = lg();
  return n !== null ? Promise.resolve(n) : (Mn = Mn != null ? Mn : e.get({
    action: "query",
    prop: "revisions",
    titles: ig,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((t) => {
    var o, s, a;
    let { query: { pages: [r] } } = t;
    return sa((a = (s = (o = r == null ? void 0 : r.revisions) == null ? void 0 : o[0]) == null ? void 0 : s.slots.main.content) != null ? a : null).root;
  }, (t) => {
    throw Mn = null, t;
  }), Mn);
}

// src/extension/without-idling.ts
var ri = 0, Ut = null;
function cg(e) {
  setTimeout(() => {
    let n = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - n)) });
  }, 1);
}
function oi(e) {
  let n = mw;
  ri++ === 0 && (Ut = n.requestIdleCallback, n.requestIdleCallback = cg);
  let t = () => {
    --ri === 0 && Ut !== null && (n.requestIdleCallback = Ut, Ut = null);
  }, r = mw.loader.using(e);
  return r.then(t, t), r;
}

// src/extension/load-modules.ts
function si(e) {
  var r;
  let n = (o) => mw.loader.getState(o) !== null, t = ((r = e.find((o) => o.some(n))) != null ? r : []).filter(n);
  return t.filter((o) => mw.loader.getState(o) === "error").forEach((o) => {
    mw.loader.state({ [o]: "registered" });
  }), oi(t);
}

// src/extension/exchange-buttons.ts
var ai = [["ext.localSkills.exchange", "ext.localSkills.pickers"], ["ext.gadget.LocalSkills-exchange", "ext.gadget.LocalSkills-pickers"]];
function ii() {
  return ai.some(([e]) => mw.loader.getState(e) !== null);
}
function li(e) {
  return si(ai).then(() => {
    mw.hook("localSkills.editRecord").fire(e);
  });
}

// src/ui/messages.ts
function ci(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (a) => String(e.language.convertNumber(a)), o = () => {
    var i, l;
    return (((l = (i = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(i)) || {})["."] || ".";
  }, s = (a, i = 0) => {
    let l = Math.abs(a).toFixed(i), [c, u] = l.split("."), d = a < 0 && Number(l) !== 0 ? "\u2212" : "", g = u === void 0 ? "" : o() + u.split("").map((p) => r(Number(p))).join("");
    return d + r(Number(c)) + g;
  };
  return {
    language: t,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: n,
    text(a, ...i) {
      return e.message(
        a,
        ...i.map((l) => typeof l == "number" ? r(l) : l)
      ).text();
    },
    has: (a) => e.message(a).exists(),
    number: s
  };
}

// src/ui/messages-in-language.ts
var ug = ["zero", "one", "two", "few", "many", "other"], dg = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function gg(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function pg(e, n, t) {
  var c;
  let r = n.find((u) => /^\d+=/.test(u) && parseInt(u, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = n.filter((u) => !/^\d+=/.test(u)), { PluralRules: s } = Intl, a = s === void 0 ? null : new s(t), l = (a === null ? ["one", "other"] : ug.filter((u) => a.resolvedOptions().pluralCategories.includes(u))).indexOf(a === null ? e === 1 ? "one" : "other" : a.select(e));
  return (c = o[Math.min(l, o.length - 1)]) != null ? c : "";
}
function ui(e, n, t) {
  let r = gg(e), o = [e, ...t.languageChain.filter((i) => i !== e)], s = Oa(o), a = (i, l = 0) => s(i, l);
  return {
    language: e,
    languageChain: o,
    direction: Jt(e),
    has: (i) => n[i] !== void 0 || t.has(i),
    number: a,
    text(i, ...l) {
      let c = n[i];
      if (c === void 0)
        return t.text(i, ...l);
      let u = (y) => l[Number(y.replace(/\D/g, "")) - 1], d = (y) => y.replace(/\$\d/g, (x) => {
        let m = u(x);
        return m === void 0 ? x : typeof m == "number" ? a(m, Ma(m)) : m;
      }), g = "", p = 0;
      return c.replace(dg, (y, x, m, h) => {
        var E, R;
        let [w = "", ...f] = m.split("|"), k = x.toUpperCase() === "PLURAL" ? pg(Number((E = u(w)) != null ? E : 0), f, r) : (R = f[f.length - 1]) != null ? R : "";
        return g += d(c.slice(p, h)) + d(k), p = h + y.length, "";
      }), g + d(c.slice(p));
    }
  };
}

// src/wiki/action-api/query.ts
function di(e, n) {
  return Le(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new ye(e.read(T(T({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function an(e, n) {
  return Le(this, null, function* () {
    var r, o, s, a, i, l, c;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var u = pe(di(e, n)), d, g, p; d = !(g = yield new ye(u.next())).done; d = !1) {
        let y = g.value;
        for (let x of (o = (r = y.query) == null ? void 0 : r.pages) != null ? o : []) {
          let m = (s = x.pageid) != null ? s : x.title, h = t.get(m), w = [...(a = h == null ? void 0 : h.revisions) != null ? a : [], ...(i = x.revisions) != null ? i : []], f = [...(l = h == null ? void 0 : h.redirects) != null ? l : [], ...(c = x.redirects) != null ? c : []];
          t.set(m, F(T(T({}, h), x), { revisions: w, redirects: f }));
        }
        y.batchcomplete === !0 && (yield* Ne(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (g) {
      p = [g];
    } finally {
      try {
        d && (g = u.return) && (yield new ye(g.call(u)));
      } finally {
        if (p)
          throw p[0];
      }
    }
    yield* Ne(t.values());
  });
}
function Ht(e, n, t) {
  return Le(this, null, function* () {
    var r, o;
    try {
      for (var s = pe(di(e, T({ list: n }, t))), a, i, l; a = !(i = yield new ye(s.next())).done; a = !1) {
        let c = i.value;
        yield* Ne((o = (r = c.query) == null ? void 0 : r[n]) != null ? o : []);
      }
    } catch (i) {
      l = [i];
    } finally {
      try {
        a && (i = s.return) && (yield new ye(i.call(s)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function gi(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: o }) => [r, o]));
}
function Bt(e, n, t) {
  return O(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let o = 0; o < n.length; o += r)
      yield t(n.slice(o, o + r));
  });
}

// src/wiki/action-api/site-info.ts
function pi(e) {
  return O(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "siteinfo",
      siprop: ["general", "namespaces", "namespacealiases", "extensiontags"]
    }), t = /* @__PURE__ */ new Map();
    for (let { id: r, name: o, canonical: s } of Object.values(n.namespaces)) {
      let a = n.namespacealiases.filter((i) => i.id === r).map(({ alias: i }) => i);
      t.set(r, [.../* @__PURE__ */ new Set([o, s != null ? s : o, ...a])]);
    }
    return {
      name: n.general.sitename,
      wikiId: n.general.wikiid,
      generator: n.general.generator,
      language: fi(n.general.lang, yield mi(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function mi(e, n) {
  return O(this, null, function* () {
    let { query: t } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...n]
    });
    return t.languageinfo;
  });
}
function fi(e, n) {
  var r, o;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (o = t == null ? void 0 : t.dir) != null ? o : "ltr" };
}
function yi(e) {
  let n = null;
  return (t) => O(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, mi(e, Array.from(r)))) };
    }
    return n.codes.add(t), fi(t, yield n.languages);
  });
}
function hi(e, n) {
  let t = (o) => o.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [o, s] of r === -1 ? [] : n)
    if (o !== 0 && s.some((a) => t(a) === t(e.slice(0, r))))
      return { namespace: o, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var Wt = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, An = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, mg = 2, fg = 6e4, yg = 5, hg = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Gt(e) {
  var n, t, r, o, s, a, i, l;
  return {
    id: e.revid,
    parentId: (n = e.parentid) != null ? n : 0,
    user: (t = e.user) != null ? t : null,
    userId: (r = e.userid) != null ? r : 0,
    timestamp: (o = e.timestamp) != null ? o : "",
    text: (i = (a = (s = e.slots) == null ? void 0 : s.main) == null ? void 0 : a.content) != null ? i : null,
    sha1: (l = e.sha1) != null ? l : null
  };
}
function xi(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Gt(n)
  };
}
function ki(e) {
  let n = null, t = () => (n != null || (n = pi(e).catch((u) => {
    throw n = null, u;
  })), n);
  function r(u) {
    return O(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield Bt(e, [...new Set(u)], (g) => O(null, null, function* () {
        let p = new Map(g.map((f) => [f, f])), y = /* @__PURE__ */ new Map();
        try {
          for (var x = pe(an(F(T({}, e), {
            read: (k) => O(null, null, function* () {
              let E = yield e.read(k);
              return gi(E).forEach((R, S) => p.set(S, R)), E;
            })
          }), T({ titles: g, prop: ["revisions", "info"] }, An))), m, h, w; m = !(h = yield x.next()).done; m = !1) {
            let f = h.value;
            let k = xi(f);
            k !== null && y.set(k.title, k);
          }
        } catch (h) {
          w = [h];
        } finally {
          try {
            m && (h = x.return) && (yield h.call(x));
          } finally {
            if (w)
              throw w[0];
          }
        }
        for (let [f, k] of p) {
          let E = y.get(k);
          E !== void 0 && d.set(f, E);
        }
      })), d;
    });
  }
  function o(u, d) {
    return O(this, null, function* () {
      let { namespace: g, rest: p } = hi(u, (yield t()).namespaces), y = d ? "g" : "";
      return { [`${y}apnamespace`]: g, [`${y}apprefix`]: p };
    });
  }
  function s(u) {
    return Le(this, null, function* () {
      try {
        for (var d = pe(an(e, T(F(T({}, u), { prop: ["revisions", "info"] }), An))), g, p, y; g = !(p = yield new ye(d.next())).done; g = !1) {
          let x = p.value;
          let m = xi(x);
          m !== null && (yield m);
        }
      } catch (p) {
        y = [p];
      } finally {
        try {
          g && (p = d.return) && (yield new ye(p.call(d)));
        } finally {
          if (y)
            throw y[0];
        }
      }
    });
  }
  function a(u) {
    return Le(this, null, function* () {
      yield* Ne(s(T({ generator: "allpages", gaplimit: "max" }, yield new ye(o(u, !0)))));
    });
  }
  function i(u) {
    return Le(this, null, function* () {
      for (let d of u)
        yield* Ne(s({ generator: "embeddedin", geititle: d, geinamespace: mg, geilimit: "max" }));
    });
  }
  function l(u, d, g) {
    return O(this, null, function* () {
      var y, x, m, h;
      let { query: p } = yield e.read(T({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (h = (m = (x = (y = p == null ? void 0 : p.pages) == null ? void 0 : y[0]) == null ? void 0 : x.revisions) == null ? void 0 : m.map(Gt)) != null ? h : [];
    });
  }
  let c = (u, d) => O(null, null, function* () {
    var g;
    return (g = (yield l(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: t,
    languageInfo: yi(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => O(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield Bt(e, u, (p) => O(null, null, function* () {
        try {
          for (var y = pe(an(e, {
            titles: p,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), x, m, h; x = !(m = yield y.next()).done; x = !1) {
            let { title: w, templates: f = [] } = m.value;
            f.length > 0 && g.add(w);
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
    usersPagesWith: i,
    pagesOfPeople: function(u, d) {
      return Le(this, null, function* () {
        yield* Ne(a(u)), yield* Ne(i(d));
      });
    },
    childrenBelow: (u) => O(null, null, function* () {
      var m, h, w;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: p } = yield o(u, !1), y = p.replace(/ /g, "_"), x = g === 0 ? "" : `${(h = (m = (yield t()).namespaces.get(g)) == null ? void 0 : m[0]) != null ? h : ""}:`;
      for (let f = y; f !== void 0; ) {
        let k = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: p,
          apfrom: f,
          aplimit: "max"
        });
        f = (w = k.continue) == null ? void 0 : w.apcontinue;
        for (let { title: E } of k.query.allpages) {
          let [R, ...S] = E.slice(x.length + p.length).split("/");
          d.add(R != null ? R : ""), S.length > 0 && f !== void 0 && f.startsWith(`${y}${R != null ? R : ""}/`) && (f = `${y}${R != null ? R : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => O(null, null, function* () {
      var g, p;
      let d = [];
      try {
        for (var y = pe(an(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), x, m, h; x = !(m = yield y.next()).done; x = !1) {
          let w = m.value;
          d.push(...(p = (g = w.redirects) == null ? void 0 : g.map((f) => f.title)) != null ? p : []);
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
    revisions: (u, d) => O(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield Bt(e, u, (p) => O(null, null, function* () {
        var y;
        try {
          for (var x = pe(an(e, T({
            revids: p,
            prop: "revisions"
          }, d === "with-texts" ? An : Wt))), m, h, w; m = !(h = yield x.next()).done; m = !1) {
            let f = h.value;
            (y = f.revisions) == null || y.forEach((k) => g.set(k.revid, Gt(k)));
          }
        } catch (h) {
          w = [h];
        } finally {
          try {
            m && (h = x.return) && (yield h.call(x));
          } finally {
            if (w)
              throw w[0];
          }
        }
      })), g;
    }),
    firstRevision: (u) => c(u, T({ rvdir: "newer" }, Wt)),
    revisionsUpTo: (u, d) => l(u, 500, T(T({}, d === null ? {} : { rvstartid: String(d) }), Wt)),
    newestRevisionBy: (u, d) => c(u, T({ rvuser: d }, An)),
    revisionsAfter: (u, d) => O(null, null, function* () {
      let g = [];
      try {
        for (var p = pe(an(e, T({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, Wt))), y, x, m; y = !(x = yield p.next()).done; y = !1) {
          let { revisions: h = [] } = x.value;
          g.push(...h.filter(({ revid: w }) => w !== d).map(Gt));
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
    revisionsBySince: (u, d, g) => l(u, yg, T({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, An)),
    movesAround: (g) => O(null, [g], function* ({ timestamp: u, user: d }) {
      var y;
      let p = [];
      try {
        for (var x = pe(Ht(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + fg).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), m, h, w; m = !(h = yield x.next()).done; m = !1) {
          let f = h.value;
          (d === null || f.user === void 0 || f.user === d) && p.push((y = f.title) != null ? y : null);
        }
      } catch (h) {
        w = [h];
      } finally {
        try {
          m && (h = x.return) && (yield h.call(x));
        } finally {
          if (w)
            throw w[0];
        }
      }
      return p;
    }),
    revisionsBy: (u, d, g) => l(u, g, T({ rvuser: d }, An)),
    recombinedPagesSince: (u) => O(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let h of hg)
        try {
          for (var p = pe(Ht(e, "logevents", F(T({}, h), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), y, x, m; y = !(x = yield p.next()).done; y = !1) {
            let { title: w, logpage: f, params: k } = x.value;
            f !== void 0 && f !== 0 && d.add(f), [w, k == null ? void 0 : k.dest_title].forEach((E) => E !== void 0 && g.add(E));
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
    renamesSince: (u) => O(null, null, function* () {
      var g;
      let d = [];
      try {
        for (var p = pe(Ht(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), y, x, m; y = !(x = yield p.next()).done; y = !1) {
          let h = x.value;
          let { olduser: w, newuser: f } = (g = h.params) != null ? g : {};
          w !== void 0 && f !== void 0 && h.timestamp !== void 0 && d.push({ from: w, to: f, timestamp: h.timestamp });
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
function bi(e, n, t) {
  return [e, `${n}:${t}/LocalSkills`, `${n}:${t}`];
}

// src/wiki/counting/page-histories.ts
var xg = 20, kg = 2;
function bg(e, n, t) {
  return O(this, null, function* () {
    var o;
    let r = n.filter((s) => s.first === null);
    for (let s = 0; r.length > kg && s < xg; s++) {
      let a = yield e.revisions(r.map(({ known: i }) => i[i.length - 1].parentId), "without-texts");
      r = r.filter((i) => {
        let l = a.get(i.known[i.known.length - 1].parentId);
        return l === void 0 ? !1 : (i.known = [...i.known, l], i.first = l.parentId === 0 ? l : null, i.first === null);
      });
    }
    for (let s of n) {
      if (s.first === null && t !== null) {
        let a = yield t.revisionsUpTo(s.page.title, null), { page: { latest: i } } = s;
        s.known = a.length === 0 ? s.known : a.map((l) => l.id === i.id ? i : l), s.first = a.length < 500 && (o = a[a.length - 1]) != null ? o : null;
      }
      s.first === null && (s.first = yield e.firstRevision(s.page.title));
    }
  });
}
function wg({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function Eg(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function Rg(e, n, t, r) {
  return O(this, null, function* () {
    let { pageIds: o, titles: s } = yield n.recombinedPagesSince(r);
    for (let a of t) {
      let { pageId: i, title: l } = a.page;
      (o.has(i) || s.has(l)) && (a.isRecombined = !0, a.first = yield e.firstRevision(l));
    }
  });
}
function qt(e, n, t = null, r = null) {
  return O(this, null, function* () {
    let o = n.map((a) => ({
      page: a,
      known: a.history === void 0 ? [a.latest] : a.history.slice(),
      first: wg(a),
      isRecombined: !1
    }));
    yield bg(e, o, r);
    let s = t === null ? void 0 : Eg(o.filter(({ page: a }) => a.history === void 0));
    return t !== null && s !== void 0 && (yield Rg(e, t, o, s)), o.filter((a) => a.first !== null);
  });
}
function wi(e, n) {
  return O(this, null, function* () {
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
function jt({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function $r(e, n, t) {
  return O(this, null, function* () {
    var a;
    let r = /* @__PURE__ */ new Map();
    for (let i of n) {
      let l = t(i), c = i.isRecombined ? void 0 : i.known.find(({ user: d, userId: g }) => d === l && g !== 0), u = !i.isRecombined && (i.page.history !== void 0 || ((a = i.known[i.known.length - 1]) == null ? void 0 : a.parentId) === 0);
      if (l === null)
        r.set(i, null);
      else if (c !== void 0 || u)
        r.set(i, c != null ? c : null);
      else {
        let d = yield e.newestRevisionBy(i.page.title, l);
        r.set(i, (d == null ? void 0 : d.userId) === 0 ? null : d);
      }
    }
    let o = Array.from(r.values()).filter((i) => i !== null).filter((i) => {
      var l;
      return ((l = i.escaped) != null ? l : null) === null && i.text === null;
    }).map(({ id: i }) => i);
    if (o.length === 0)
      return r;
    let s = yield e.revisions(o, "with-texts");
    return new Map(Array.from(r, ([i, l]) => {
      var c;
      return [i, l === null ? null : (c = s.get(l.id)) != null ? c : l];
    }));
  });
}

// src/wiki/counting/template-calls.ts
function zt(e, n) {
  return O(this, null, function* () {
    var a, i;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), o = (a = t.get(10)) != null ? a : ["Template"], s = {};
    for (let l of n)
      for (let c of yield e.redirectsTo(`${(i = o[0]) != null ? i : "Template"}:${l}`))
        s[c.slice(c.indexOf(":") + 1)] = l;
    return gr({ templates: n, redirects: s, templateNamespaces: o, extensionTags: r });
  });
}

// src/wiki/exchange/doubted-words.ts
function Ei(s, a, i, l) {
  return O(this, arguments, function* ({ source: e, titles: n }, t, r, o) {
    let c = yield wi(e, t), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (m, h, w) => O(null, null, function* () {
      var f, k;
      for (let [E, R] of Array.from(h.entries())) {
        let S = (f = h[E + 1]) != null ? f : w, P = (k = R.sha1) != null ? k : null;
        if (P !== null && P === S.sha1 && R.parentId === S.id && R.user !== m && (yield e.movesAround(R)).some((_) => _ === null || bn(_, n.root, u) !== m))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
    for (let [m, h] of Array.from(c)) {
      let w = t.get(m), f = h.filter(({ user: k }) => k === null);
      (yield d(r(m), h, w)) ? g.set(m, { doubt: "moved", believed: null }) : f.length > 0 && p.set(m, f);
    }
    let y = Array.from(p.values()).reduce((m, h) => m.concat(h.filter(({ text: w }) => w === null).map(({ id: w }) => w)), []), x = y.length === 0 ? null : yield e.revisions(y, "with-texts");
    return p.forEach((m, h) => {
      let w = t.get(h), f = m.reduce((k, { id: E, text: R }) => {
        var S, P;
        return k === null ? null : ze(k, o((P = R != null ? R : (S = x == null ? void 0 : x.get(E)) == null ? void 0 : S.text) != null ? P : ""), o);
      }, w.text);
      f !== w.text && g.set(h, { doubt: "hidden", believed: f === null ? null : F(T({}, w), { text: f }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var Sg = 5, Tg = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function Ri(e, n, t) {
  return O(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map(), s = n.map((a) => ({ origin: a, there: a }));
    for (let a = 0; s.length > 0 && a < Sg; a++) {
      let i = s.filter(({ there: { first: y } }) => y.text === null).map(({ there: { first: y } }) => y.id), l = i.length === 0 ? null : yield e.revisions(i, "with-texts"), c = /* @__PURE__ */ new Map();
      if (s.forEach(({ origin: y, there: { first: x } }) => {
        var h, w, f, k;
        let m = (k = Tg.exec(((f = (w = x.text) != null ? w : (h = l == null ? void 0 : l.get(x.id)) == null ? void 0 : h.text) != null ? f : "").slice(0, 1e3))) == null ? void 0 : k[1];
        m !== void 0 && (c.set(y, m.replace(/_/g, " ").trim()), r.add(y));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield qt(e, Array.from(u.values()).map((y) => F(T({}, y), { pageId: 0 }))), g = new Map(d.map((y) => [y.page.title, y])), p = [];
      c.forEach((y, x) => {
        let m = g.get(y);
        m !== void 0 && jt(m, t(x)) ? o.set(x, m) : m !== void 0 && p.push({ origin: x, there: m });
      }), s = p;
    }
    return { redirects: r, moved: o };
  });
}

// src/core/wikitext/substitution.ts
var vg = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), Og = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), Mg = new RegExp(`\\{\\{\\s*(?:(?:${vg})[:\uFF1A]|${Og})`, "gi"), Ag = /<nowiki>[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*<\/nowiki>|<!--[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*-->/gi;
function Dr(e) {
  var n;
  return ((n = e.match(Mg)) != null ? n : []).length;
}
function Si(e) {
  let n = [];
  return e.replace(Ag, (t, r) => {
    let o = r > 0 && e.lastIndexOf("<", r - 1) > e.lastIndexOf(">", r - 1);
    return Dr(t) === 1 && !o && n.push(t), t;
  }), n;
}

// src/core/exchange/unsaid-words.ts
var Pg = /<!--(?:(?!<!--)[^])*?-->/g, Lg = /<!--|-->|<\/?[a-z][^<>{}|]*>|<\/?[a-z]+|<|\/?>/gi, Ng = /[{}[\]]+/g, Ig = /[{}[\]\n]+/g, Vt = (e) => e.replace(Lg, ""), Ti = (e, n) => `{{${e.replace(n, `}}
{{`)}}}`;
function _r(e, { start: n, end: t }) {
  return n + e.slice(n, t).search(/[|}]/);
}
function Fg(e, n) {
  let t = [];
  n.forEach((s) => t.push([s.start, _r(e, s)], [s.end - 2, s.end]));
  let r = yn(), o = 0;
  return t.sort((s, a) => s[0] - a[0]).forEach(([s, a]) => {
    s >= o && (en(r, s, a), o = a);
  }), rt(r, e);
}
function Ur(t) {
  var r = t, { parameters: e } = r, n = Yn(r, ["parameters"]);
  return ce(F(T({}, n), { parameters: new Map(Array.from(e).map(([o, s]) => [Vt(o).trim(), Vt(s).trim()])) }));
}
function vi(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = Fg(e, n);
  return (/* @__PURE__ */ new Set([Vt(o), Vt(o.replace(Pg, ""))])).forEach((a) => [a, Ti(a, Ng), Ti(a, Ig)].forEach((i) => {
    let l = /* @__PURE__ */ new Map();
    t(i).map(Ur).forEach((c) => {
      var u;
      return l.set(c, ((u = l.get(c)) != null ? u : 0) + 1);
    }), l.forEach((c, u) => {
      var d;
      return r.set(u, Math.max(c, (d = r.get(u)) != null ? d : 0));
    });
  })), r;
}

// src/core/exchange/read-revision.ts
function Hr(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    var r;
    return n.set(t, ((r = n.get(t)) != null ? r : 0) + 1);
  }), n;
}
function Cg(e, n) {
  let t = n(e);
  return {
    text: e,
    calls: t,
    counts: Hr(t.map(ce)),
    unsaid: vi(e, t, n),
    signatures: new Map(t.map((r) => [ce(r), Ur(r)])),
    substitutions: Dr(e),
    sheltered: Hr(Si(e))
  };
}
function Oi(e) {
  let n = /* @__PURE__ */ new Map();
  return (t, r) => {
    var s;
    let o = (s = n.get(r)) != null ? s : Cg(r, e);
    return n.set(r, o), F(T({}, o), { isOwn: t });
  };
}
function $g(e, n) {
  let t = Math.min(e.length, n.length), r = 0;
  for (; r < t && e.charAt(r) === n.charAt(r); )
    r++;
  let o = 0;
  for (; o < t - r && e.charAt(e.length - 1 - o) === n.charAt(n.length - 1 - o); )
    o++;
  return [r, o];
}
function Dg(e, n) {
  let [t, r] = $g(e.text, n.text), o = e.text.length - n.text.length, s = new Set(n.calls.map((a) => a.start));
  return e.calls.filter((a) => _r(e.text, a) < t && !s.has(a.start) || a.start >= e.text.length - r && !s.has(a.start - o));
}
function Mi(e, n, t) {
  if (n.isOwn)
    return n.counts;
  let r = new Map(n.counts), o = Hr(Dg(e, n).map(ce));
  return e.signatures.forEach((s, a) => {
    var c, u, d, g;
    let i = (c = n.unsaid.get(s)) != null ? c : 0, l = i > ((u = t.get(s)) != null ? u : 0) ? i : 0;
    r.set(a, ((d = r.get(a)) != null ? d : 0) + Math.max((g = o.get(a)) != null ? g : 0, l));
  }), r;
}
function Ai(e, n, t) {
  if (n.isOwn)
    return t && e.substitutions < n.substitutions;
  let r = 0, o = !1;
  return n.sheltered.forEach((s, a) => {
    var i;
    r += s, o = o || s > ((i = e.sheltered.get(a)) != null ? i : 0);
  }), o || n.substitutions > r;
}

// src/core/exchange/whose-calls.ts
var _g = /* @__PURE__ */ new Map();
function Ug(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r, o) => {
    var a, i;
    let s = (a = n.get(o)) != null ? a : o;
    t.set(s, r + ((i = t.get(s)) != null ? i : 0));
  }), t;
}
var Hg = ["id", "seek", "offer"];
function Pi(e) {
  let [n, t] = JSON.parse(e);
  return JSON.stringify([n, t.filter(([r]) => Hg.includes(r))]);
}
function Bg(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = Array.from(t).filter(([a, i]) => {
    var l;
    return ((l = e.counts.get(a)) != null ? l : 0) < i;
  });
  if (o.length === 0)
    return r;
  let s = /* @__PURE__ */ new Set();
  return e.counts.forEach((a, i) => {
    var l, c;
    a > Math.max((l = n.counts.get(i)) != null ? l : 0, (c = t.get(i)) != null ? c : 0) && s.add(Pi(i));
  }), o.forEach(([a, i]) => {
    var u, d;
    let l = (u = e.counts.get(a)) != null ? u : 0;
    !(l < Math.min(i, (d = n.counts.get(a)) != null ? d : 0)) && !s.has(Pi(a)) && r.set(a, i - l);
  }), r;
}
function Ni(e, n, t) {
  var l, c;
  let r = Oi(t), o = Li(e, n, r, !1), s = r(!0, (c = (l = e[e.length - 1]) == null ? void 0 : l.text) != null ? c : "").calls;
  if (o.length === s.length)
    return { own: o, unclear: [] };
  let a = e.filter(({ text: u }) => u !== null).map(({ isOwn: u, text: d }) => ({ isOwn: u, text: d })), i = n ? [] : a.slice(0, 1).map(({ text: u }) => ({ isOwn: !0, text: u }));
  return { own: o, unclear: fe(Li([...i, ...a], !0, r, !0), o) };
}
function Li(e, n, t, r) {
  var g, p, y, x, m, h, w, f;
  let o = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), a = !1, i = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Set(), c = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), d = n ? t(!0, "") : null;
  for (let { isOwn: k, text: E, isAfterGap: R = !1, isAfterUnseen: S = !1 } of e) {
    let P = E === null ? null : t(k, E), M = !1;
    if (k) {
      let U = /* @__PURE__ */ new Map(), v = P === null || d === null ? null : Mi(P, d, u), L = R || !r && P !== null && d !== null && Ai(P, d, a);
      M = v !== null && !L;
      let A = new Map(o);
      v !== null && !S && s.forEach((I, N) => {
        var D;
        return A.set(N, I + ((D = A.get(N)) != null ? D : 0));
      });
      for (let [I, N] of Array.from((g = P == null ? void 0 : P.counts) != null ? g : [])) {
        let D = v === null ? N : Math.min(N, (p = v.get(I)) != null ? p : 0), q = Math.min(D, (y = A.get(I)) != null ? y : 0) + N - D, C = (x = i.get(I)) != null ? x : 0, B = l.has(I) || ((h = c.get((m = P == null ? void 0 : P.signatures.get(I)) != null ? m : "")) != null ? h : 0) > C;
        U.set(I, L || B ? Math.min(q, C) : q);
      }
      s = P === null || d === null || S ? /* @__PURE__ */ new Map() : Bg(P, d, A), o = U, U.forEach((I, N) => {
        var D;
        return i.set(N, Math.max(I, (D = i.get(N)) != null ? D : 0));
      });
    }
    a = a || !k && ((w = P == null ? void 0 : P.substitutions) != null ? w : 0) > 0;
    let _ = M && P !== null ? Ug(o, P.signatures) : _g;
    P == null || P.unsaid.forEach((U, v) => {
      var A, I, N;
      let L = (A = u.get(v)) != null ? A : 0;
      !M && U > L ? c.set(v, Math.max(U, (I = c.get(v)) != null ? I : 0)) : M && !c.has(v) && u.set(v, Math.max(L, U + ((N = _.get(v)) != null ? N : 0)));
    }), P == null || P.counts.forEach((U, v) => {
      var L;
      U > ((L = i.get(v)) != null ? L : 0) && l.add(v);
    }), d = P;
  }
  return ((f = d == null ? void 0 : d.calls) != null ? f : []).filter((k) => {
    var S;
    let E = ce(k), R = (S = o.get(E)) != null ? S : 0;
    return o.set(E, R - 1), R > 0;
  });
}

// src/wiki/exchange/others-words.ts
var Wg = { texts: 100, inARow: 20, isEveryOwn: !1 }, Ii = { texts: 300, inARow: 100, isEveryOwn: !1 }, Gg = 5;
function Di({ user: e, userId: n }, t) {
  return e === t && n !== 0;
}
function Fi({ template: e, parameters: n }) {
  var t;
  return e === xe || e === $e && nt.includes(Ge((t = n.get("step")) != null ? t : "").trim());
}
function Ci(e) {
  let { messages: n, matches: t } = on([e]).preferences;
  return e.template === xe && n && t;
}
function Br(e, n, t) {
  let r = (p) => Di(p, n), o = e.revisions.filter((p, y) => {
    var x, m;
    return r(p) || ((x = p.sha1) != null ? x : null) === null || p.sha1 !== ((m = e.revisions[y + 1]) == null ? void 0 : m.sha1);
  });
  if (o.every(r))
    return null;
  let s = [], a = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Set(), l = () => s.filter(r).pop(), [c, u, d] = [0, null, 0];
  for (; d < o.length && s.length < t.texts; d++) {
    let p = o[d], y = o[d + 1], x = t.isEveryOwn || u === null || !r(u) || (y === void 0 ? !e.isWhole : !r(y));
    c = r(p) ? 0 : c + 1, (p.user === null || r(p) && !x) && i.add(l()), (r(p) ? x : c <= t.inARow) ? s.push(p) : c > t.inARow && a.add(l()), u = p;
  }
  let g = d === o.length || o.slice(d).every(r);
  return { revisions: s.reverse(), isWhole: e.isWhole && g, afterGaps: a, afterUnseen: i };
}
function qg(e, n) {
  let t = Br(e, n, F(T({}, Ii), { isEveryOwn: !0 }));
  return t.isWhole ? t : Br(e, n, Ii);
}
function jg(e, n, t) {
  return O(this, null, function* () {
    let { revisions: r, isWhole: o } = t;
    for (let s = 0; s < Gg && !o; s++) {
      let a = yield e.revisionsUpTo(n, r[r.length - 1].id);
      r = [...r, ...a.slice(1)], o = a.length < 500;
    }
    return { revisions: r, isWhole: o };
  });
}
function _i(e, n, t, r) {
  return O(this, null, function* () {
    var d;
    let o = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map();
    for (let [g, p] of Array.from(n)) {
      if (p === null || g.page.history !== void 0)
        continue;
      let y = g.known.findIndex(({ id: k }) => k === p.id), x = () => {
        var k;
        return r((k = p.text) != null ? k : "").every(Ci);
      };
      if (y === -1 && x())
        continue;
      let m = y === -1 ? yield e.revisionsUpTo(g.page.title, p.id) : g.known.slice(y), h = ((d = m[m.length - 1]) == null ? void 0 : d.id) === g.first.id || y !== -1 && g.known.length < 500, w = { revisions: [p, ...m.slice(1)], isWhole: h }, f = Br(w, t(g), Wg);
      f !== null && !x() && (o.set(g, w), s.set(g, f));
    }
    let a = /* @__PURE__ */ new Map(), i = (g, { revisions: p, isWhole: y, afterGaps: x, afterUnseen: m }) => Ni(p.map((h) => {
      var w;
      return {
        isOwn: Di(h, t(g)),
        text: (w = a.get(h)) != null ? w : null,
        isAfterGap: x.has(h),
        isAfterUnseen: m.has(h)
      };
    }), y, r);
    yield $i(e, s, a);
    let l = new Map(Array.from(s, ([g, p]) => [g, i(g, p)])), c = /* @__PURE__ */ new Map();
    for (let [g, { unclear: p }] of Array.from(l)) {
      let { isWhole: y, afterGaps: x, afterUnseen: m } = s.get(g);
      if (p.length > 0 && !(y && x.size + m.size === 0)) {
        let h = yield jg(e, g.page.title, o.get(g));
        c.set(g, qg(h, t(g)));
      }
    }
    yield $i(e, c, a), c.forEach((g, p) => l.set(p, i(p, g)));
    let u = /* @__PURE__ */ new Map();
    return l.forEach(({ own: g, unclear: p }, y) => {
      var R;
      let x = n.get(y), m = (R = x.text) != null ? R : "", h = r(m), w = fe(h, g), f = w.filter((S) => !Fi(S)), k = fe(f, p), E = fe(w, p).filter((S) => Fi(S) && !Ci(S));
      if (f.length > 0 || E.length > 0) {
        let S = f.length === 0 ? m : ze(m, fe(h, f), r);
        u.set(y, { own: F(T({}, x), { text: S != null ? S : "" }), calls: k, unclear: fe(f, k), refusals: E });
      }
    }), u;
  });
}
function $i(e, n, t) {
  return O(this, null, function* () {
    let r = /* @__PURE__ */ new Map(), o = (i, { id: l, sha1: c }) => (c != null ? c : null) === null ? String(l) : `${i} ${String(c)}`;
    n.forEach(({ revisions: i }, { page: { title: l } }) => {
      let c = /* @__PURE__ */ new Map();
      i.forEach((u) => {
        var d;
        t.has(u) && c.set(o(l, u), (d = t.get(u)) != null ? d : null);
      }), i.filter((u) => !t.has(u)).forEach((u) => {
        var p, y, x;
        let d = o(l, u), g = (y = (p = u.text) != null ? p : c.get(d)) != null ? y : null;
        g !== null ? t.set(u, g) : r.set(d, [...(x = r.get(d)) != null ? x : [], u]);
      });
    });
    let s = Array.from(r.values()).map(([i]) => i.id), a = s.length === 0 ? null : yield e.revisions(s, "with-texts");
    r.forEach((i) => i.forEach((l) => {
      var c, u;
      return t.set(l, (u = (c = a == null ? void 0 : a.get(i[0].id)) == null ? void 0 : c.text) != null ? u : null);
    }));
  });
}

// src/wiki/exchange/read-person.ts
function zg(e) {
  let t = e.map(({ own: r }) => {
    var o;
    return (o = r == null ? void 0 : r.timestamp) != null ? o : "";
  }).sort().slice(-1).join("").slice(0, 10);
  return t === "" ? {} : { date: t };
}
function Ui(e, n, t, r) {
  var p, y, x;
  let o = n.slice().sort((m, h) => se(m.title, h.title)), s = [], a = [], i = [], l = (m, h, w, f) => {
    On(h, e, w == null ? void 0 : w.timestamp).forEach(({ step: k }) => {
      var E;
      k !== null && f(k) && a.push({ step: k, title: m, savedAt: (E = w == null ? void 0 : w.timestamp) != null ? E : k.at });
    });
  }, c = (m) => m.filter(({ template: h }) => h === xe).forEach((h) => i.push(h));
  for (let { title: m, own: h, optOuts: w, refused: f } of o) {
    let k = t((p = h == null ? void 0 : h.text) != null ? p : "");
    k.forEach((S) => s.push({ title: m, call: S })), l(m, k, h, () => !0), c(k), c(t((y = w == null ? void 0 : w.text) != null ? y : ""));
    let E = t((x = f == null ? void 0 : f.text) != null ? x : ""), R = E.length === 0 ? [] : a.map(({ step: S }) => JSON.stringify(S));
    l(m, E, f, (S) => nt.includes(S.step) && !R.includes(JSON.stringify(S))), c(E);
  }
  let u = xa(a), d = s.filter(({ call: { template: m } }) => m === he.offer || m === he.seek);
  return { person: {
    user: e,
    pages: o,
    readings: tn(d.map(({ call: m }) => m), e, T(T({}, r), zg(o))).map((m, h) => F(T({}, m), { title: d[h].title })),
    steps: u.map(({ step: m }) => m),
    stepsBeyond: a.length - u.length,
    preferences: i
  }, placed: u };
}

// src/core/exchange/steps/doubted-times.ts
function Hi(e) {
  let n = e.reduce((s, { savedAt: a }) => a > s ? a : s, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((s) => {
    let a = `${s.step.seek}
${s.step.offer}`, i = t.get(a);
    i === void 0 ? t.set(a, [s]) : i.push(s);
  });
  let r = (s) => ft(s, { date: n }).some(({ state: a }) => a === "accepted"), o = [];
  return t.forEach((s) => {
    let a = s.filter(({ step: c, savedAt: u }) => c.at < u);
    if (a.length === 0 || !r(s.map(({ step: c }) => c)))
      return;
    let i = new Set(s.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), l = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && i.size > 1;
    oe(s[0].step).forEach((c) => {
      let u = a.filter((d) => d.step.user === c && l(d));
      u.length > 0 && !r(s.map((d) => u.includes(d) ? F(T({}, d.step), { at: d.savedAt }) : d.step)) && o.push(...u);
    });
  }), o;
}

// src/wiki/exchange/step-times.ts
function Bi(e, n, t) {
  return O(this, null, function* () {
    var o;
    let r = /* @__PURE__ */ new Map();
    for (let { step: s, title: a, savedAt: i } of Hi(n)) {
      let l = JSON.stringify(s), u = (yield e.revisionsBySince(a, s.user, s.at)).find(({ text: g }) => On(t(g != null ? g : ""), s.user).some(({ step: p }) => JSON.stringify(p) === l)), d = (o = u == null ? void 0 : u.timestamp) != null ? o : i;
      d !== s.at && r.set(s, F(T({}, s), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function Vg({ titles: e }, n, t) {
  var o;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = Zn(De((o = n == null ? void 0 : n.latest.text) != null ? o : "").value);
  return T({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function Wi(r, o) {
  return O(this, arguments, function* (e, n, t = {}) {
    var y, x;
    let { source: s, titles: a } = e, i = (x = (y = (yield s.siteInfo()).namespaces.get(2)) == null ? void 0 : y[0]) != null ? x : "User", l = (m) => bi(a.people(m), i, ve(m)), c = new Map(yield s.readPages(
      n.reduce((m, h) => m.concat(l(h)), [a.skills()])
    )), u = c.get(a.skills());
    c.delete(a.skills());
    let d = Array.from(c.values()).map((m) => F(T({}, m), { pageId: 0 })), g = yield Kg(e, d, Vg(e, u, t)), p = /* @__PURE__ */ new Set();
    return g.people.forEach((m) => m.pages.filter(({ isMadeByOther: h }) => h).forEach(({ title: h }) => p.add(h))), F(T({}, g), { ownPages: new Map(n.map((m) => {
      var h;
      return [ve(m), (h = l(m).find((w) => !p.has(w))) != null ? h : null];
    })) });
  });
}
function Kg(o, s, a) {
  return O(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var A, I;
    let i = yield zt(e, ht), l = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let N of t) {
      let D = bn(N.title, n.root, l);
      D !== null && c.set(N, D);
    }
    let u = yield qt(e, Array.from(c.keys()), null, e), d = ({ page: N }) => c.get(N), g = yield $r(e, u, d), p = (N) => jt(N, d(N)), { redirects: y, moved: x } = yield Ri(e, u.filter((N) => !p(N)), d), m = new Set(u.filter(p).map(({ page: N }) => N.title)), h = /* @__PURE__ */ new Map();
    x.forEach((N, D) => {
      m.has(N.page.title) || h.set(N, d(D));
    });
    let w = yield $r(
      e,
      Array.from(h.keys()),
      (N) => {
        var D;
        return (D = h.get(N)) != null ? D : null;
      }
    ), f = new Map(Array.from(g).filter(([N]) => p(N))), k = yield _i(e, f, d, i);
    k.forEach(({ own: N }, D) => f.set(D, N));
    let E = yield Ei({ source: e, titles: n }, f, d, i), R = (N) => {
      var X, ge, Ue, ln, Nn, Je, In, qr, jr, zr;
      let { page: { title: D, latest: q } } = N, C = !p(N), B = (X = g.get(N)) != null ? X : null, W = E.get(N), Y = C ? null : W === void 0 ? (ge = f.get(N)) != null ? ge : null : W.believed, Q = (W == null ? void 0 : W.doubt) === "moved" ? void 0 : k.get(N), ue = x.get(N), K = Y !== null && Y.id === q.id ? [] : i((Ue = q.text) != null ? Ue : "");
      return {
        title: D,
        latest: q,
        own: Y,
        isMadeByOther: C,
        saved: C ? null : B,
        othersWords: (ln = Q == null ? void 0 : Q.calls) != null ? ln : [],
        unclearWords: (Nn = Q == null ? void 0 : Q.unclear) != null ? Nn : [],
        othersRefusals: (Je = Q == null ? void 0 : Q.refusals) != null ? Je : [],
        doubt: (In = W == null ? void 0 : W.doubt) != null ? In : null,
        optOuts: C ? B : null,
        refused: W !== void 0 || Q !== void 0 && Q.own.text !== (B == null ? void 0 : B.text) ? B : ue === void 0 ? null : (qr = w.get(ue)) != null ? qr : null,
        isStrangers: C && (K.length > 0 || y.has(N)),
        isChangedByOthers: !C && (Y == null ? void 0 : Y.id) !== q.id && !vn(i((zr = (jr = W === void 0 ? B : Y) == null ? void 0 : jr.text) != null ? zr : ""), K)
      };
    }, S = /* @__PURE__ */ new Map();
    for (let N of u) {
      let D = d(N);
      S.set(D, [...(A = S.get(D)) != null ? A : [], N]);
    }
    let P = /* @__PURE__ */ new Map(), M = [], _ = [], U = [];
    for (let N of Array.from(S.keys()).sort(se)) {
      let D;
      try {
        D = Ui(N, ((I = S.get(N)) != null ? I : []).map(R), i, r);
      } catch (q) {
        M.push({ user: N, error: q });
        continue;
      }
      P.set(N, D.person), D.person.readings.forEach(({ record: q }) => {
        q !== null && _.push(q);
      }), D.placed.forEach((q) => U.push(q));
    }
    let v = yield Bi(e, U, i), L = (N) => {
      var D;
      return (D = v.get(N)) != null ? D : N;
    };
    return v.size > 0 && P.forEach((N, D) => P.set(D, F(T({}, N), { steps: N.steps.map(L) }))), { people: P, unread: M, records: _, steps: U.map(({ step: N }) => L(N)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/save-fault-reason.ts
var Gi = {
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
}, Yg = new Map(
  Object.keys(Gi).reduce(
    (e, n) => e.concat(Gi[n].map((t) => [t, n])),
    []
  )
), Jg = [
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
function Wr(e) {
  let n = e.map((t) => Yg.get(t) || "other");
  return Jg.find((t) => n.includes(t)) || "other";
}
function qi(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Kt(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var ji = 50;
function Ln(e, n) {
  var a;
  if (e === "http" || e === "ok-but-empty") {
    let i = ((a = n == null ? void 0 : n.xhr) == null ? void 0 : a.status) || 0, l = qi(i);
    return new de(l, l === "other" ? `HTTP ${i}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((i) => i.html || "").filter((i) => i !== "").join("<hr>"), o = t.map((i) => i.html ? Kt(i.html) : i.text || i.code), s = t.map((i) => {
    var l;
    return (l = i.data) == null ? void 0 : l.readonlyreason;
  }).find((i) => i);
  return s ? new de("read-only", s, { code: e }) : new de(
    Wr(t.length ? t.map((i) => i.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function Qg(e) {
  let n = e.question || "";
  return {
    id: e.id !== void 0 && (n !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? Kt(n) : n,
    imageUrl: e.url || null
  };
}
function Gr(e, n) {
  let t = e.edit;
  if (!t)
    throw new de("other", "");
  if (t.captcha)
    throw new de("captcha", "", { captcha: Qg(t.captcha), code: "captcha" });
  if (t.result !== "Success") {
    let o = t.warning || "";
    throw new de(
      Wr(t.code ? [t.code] : []),
      o === "" ? t.info || "" : Kt(o),
      o === "" ? {} : { html: o }
    );
  }
  let { oldrevid: r } = t;
  return T({
    revision: t.newrevid || n,
    changed: t.nochange !== !0
  }, r && n !== 0 && r !== n ? { mergedWith: r } : {});
}
function Xg(e, n) {
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
function zi(e) {
  let { api: n, user: t, language: r } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, s = (d) => new Promise((g, p) => {
    d.then(g, (...y) => {
      p(Ln(String(y[0]), y[1]));
    });
  }), a = (d, g) => O(null, null, function* () {
    let { query: p = {} } = yield s(n.get(T(F(T({}, o), { action: "query", titles: d.slice() }), g))), y = new Map((p.normalized || []).map(({ from: m, to: h }) => [m, h])), x = new Map((p.pages || []).map((m) => [m.title, m]));
    return new Map(d.reduce((m, h) => {
      let w = x.get(y.get(h) || h);
      return w ? m.concat([[h, w]]) : m;
    }, []));
  }), i = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, l = (d) => {
    let g = [];
    return d.forEach((p, y) => {
      let x = p.revisions && p.revisions[0];
      x && g.push([y, Xg(p, x)]);
    }), g;
  }, c = (d) => O(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield s(
      n.get(F(T({}, o), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(g).map((y) => [y, g[y]]).filter(([, y]) => y !== "0").sort(([, y], [, x]) => p.indexOf(y) - p.indexOf(x));
  });
  return {
    readPages(d) {
      return O(this, null, function* () {
        let g = Array.from(new Set(d)), p = [];
        for (let x = 0; x < g.length; x += ji)
          p.push(a(g.slice(x, x + ji), i).then(l));
        let y = yield Promise.all(p);
        return new Map(y.reduce((x, m) => x.concat(m), []));
      });
    },
    readForEditing(d, g) {
      return O(this, null, function* () {
        let p = yield a(d, F(T({}, i), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), y = p.get(g), [x, ...m] = y && y.actions && y.actions[y.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(p)),
          refusal: x ? Ln(x.code, { errors: [x].concat(m) }) : null
        };
      });
    },
    existingPages(d) {
      return O(this, null, function* () {
        let g = yield a(d, { prop: "info" });
        return d.filter((p) => g.has(p) && !g.get(p).missing);
      });
    },
    madeByOthers(d, g) {
      return O(this, null, function* () {
        return (yield Promise.all(d.map((m) => O(null, [m], function* ({ title: y, latest: x }) {
          var w, f;
          let h = x.parentId === 0 ? x : (f = (w = (yield a([y], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(y)) == null ? void 0 : w.revisions) == null ? void 0 : f.map(({ user: k, userid: E }) => ({ user: k, userId: E }))[0];
          return [y, h === void 0 || h.user !== g || h.userId === 0];
        })))).filter(([, y]) => y).map(([y]) => y);
      });
    },
    spokenLanguages: (d) => O(null, null, function* () {
      return (yield c(d)).map(([g]) => g);
    }),
    babelLanguages: (d) => O(null, null, function* () {
      return (yield c(d)).map((g) => g.join("-"));
    }),
    save(d) {
      return O(this, null, function* () {
        let g = yield s(n.postWithToken("csrf", T(T(T(T(T(F(T({}, o), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })));
        return Gr(g, d.baseRevision);
      });
    }
  };
}

// src/wiki/browser/person-words.ts
function Vi(e) {
  let n = null;
  return () => O(null, null, function* () {
    n = n != null ? n : zt(e, ht).catch((r) => {
      throw n = null, r;
    });
    let t = yield n;
    return (r) => t(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function Zg(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function Ki(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = Zg(r));
  return n;
}

// src/wiki/browser/reading-api.ts
var ep = 6e3, np = 6e4, tp = 5, rp = 3;
function op(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function sp({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? tp : e === "offline" ? rp : 1;
}
function Yi(e) {
  let { api: n, language: t, onWait: r, firstWait: o = 1e3 } = e, s = !1, a = null, i = Promise.resolve(), l = null, c = (p, y) => {
    let x = y ? (
      // Tells servers in several places that any of them may answer.
      n.post(p, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(p);
    return new Promise((m, h) => {
      x.then(m, (...w) => {
        var R;
        let [f, k, , E] = w;
        h({ fault: Ln(String(f), k), retryAfter: op((R = k == null ? void 0 : k.xhr) != null ? R : E) });
      });
    });
  }, u = (p) => new Promise((y) => {
    let x = setTimeout(y, p);
    a = () => {
      clearTimeout(x), y();
    };
  });
  function d(p, y) {
    return O(this, null, function* () {
      for (let x = 1; ; x++) {
        if (s)
          throw new de("other", "", { code: "cancelled" });
        try {
          return yield c(p, y);
        } catch (m) {
          let { fault: h, retryAfter: w } = m, f = Math.max(w != null ? w : 0, o * 2 ** (x - 1));
          if (s || x >= sp(h) || f > np)
            throw h;
          r(f), yield u(f);
        }
      }
    });
  }
  function g(p, y) {
    let x = Ki(T({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, p)), m = new URLSearchParams(x).toString().length > ep, h = i.then(() => d(x, y || m));
    return i = h.catch(() => {
    }), h;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((p) => p.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (p) => g(p, !1),
    post: (p) => g(p, !0),
    badAnswer: (p) => new de("other", p),
    cancel() {
      s = !0, n.abort(), a == null || a();
    }
  };
}

// src/wiki/browser/meeting-wiki.ts
var ap = 5e3;
function Ji(e) {
  let { api: n, user: t, language: r, titles: o, rights: s } = e, { readPages: a, save: i, spokenLanguages: l } = zi(e), c = Yi({ api: n, language: r, rights: s, onWait: () => {
  } }), u = ki(c);
  return {
    readPages: a,
    save: i,
    spokenLanguages: l,
    readPeople: (g) => Wi({ source: u, titles: o }, g),
    templateReader: Vi(u),
    peopleLinkingTo(g) {
      return O(this, null, function* () {
        var h, w;
        let { namespaces: p } = yield u.siteInfo(), y = /* @__PURE__ */ new Set(), x = 0, m = {};
        for (; m !== void 0 && x < ap; ) {
          let f = yield c.read(T({
            action: "query",
            list: "backlinks",
            bltitle: o.people(g),
            blfilterredir: "nonredirects",
            bllimit: "max"
          }, m)), k = (w = (h = f.query) == null ? void 0 : h.backlinks) != null ? w : [];
          x += k.length, k.forEach(({ title: E }) => {
            let R = bn(E, o.root, p.get(2));
            R !== null && R !== g && y.add(R);
          }), m = f.continue;
        }
        return Array.from(y);
      });
    },
    accountStates(g) {
      return O(this, null, function* () {
        var y, x;
        let p = yield c.read({ action: "query", list: "users", ususers: g.slice(), usprop: "blockinfo" });
        return new Map(((x = (y = p.query) == null ? void 0 : y.users) != null ? x : []).map(
          ({ name: m, missing: h, invalid: w, blockid: f, blockpartial: k }) => [m, h || w ? "missing" : f !== void 0 && !k ? "blocked" : "active"]
        ));
      });
    },
    addSection: ({ title: g, heading: p, text: y }, x = {}) => new Promise((m, h) => {
      n.postWithToken("csrf", T(T({
        formatversion: 2,
        errorformat: "html",
        errorlang: r,
        errorsuselocal: !0,
        action: "edit",
        title: g,
        section: "new",
        sectiontitle: ne(p),
        text: y,
        // Who has turned their talk page into a redirect wants to be written to where it leads.
        redirect: !0
      }, x.captcha ? { captchaid: x.captcha.id, captchaword: x.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })).then((f) => m(f), (...f) => {
        h(Ln(String(f[0]), f[1]));
      });
    }).then((m) => Gr(m, 0)),
    time() {
      return O(this, null, function* () {
        let { curtimestamp: g } = yield c.read({ action: "query", curtimestamp: !0 });
        return new Date(g != null ? g : "");
      });
    }
  };
}

// src/extension/account.ts
function Qi(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// src/extension/language-names.ts
function Xi(e) {
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
var Zi = { year: "numeric", month: "long", day: "numeric" }, WR = F(T({}, Zi), { hour: "numeric", minute: "2-digit" }), el = F(T({}, Zi), { timeZone: "UTC" });
function nl(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(Wn([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/meeting-context.ts
function Vn(e, n, t) {
  let r = ci(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = document.documentElement.lang || "en", s = oo(e);
  return {
    wiki: Ji({
      api: new mw.Api(),
      user: n,
      language: r.language,
      titles: s,
      rights: () => mw.user.getRights()
    }),
    titles: s,
    messages: r,
    user: Qi(n),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (a, i) => mw.util.getUrl(a, i),
    formatDate: (a, i) => nl(el, i != null ? i : o)(a),
    languageName: (a, i) => Xi(i != null ? i : o)(a),
    messagesIn: (a) => O(null, null, function* () {
      return a === r.language ? r : ui(a, yield t(a), r);
    })
  };
}

// src/extension/load-texts.ts
var tl = (e) => O(null, null, function* () {
  var r, o;
  let n = yield new mw.Api().get({
    formatversion: 2,
    action: "query",
    meta: "allmessages",
    amprefix: "localskills-",
    amlang: e
  }), t = {};
  return ((o = (r = n.query) == null ? void 0 : r.allmessages) != null ? o : []).forEach(({ name: s, content: a, missing: i }) => {
    !i && a !== void 0 && (t[s] = a);
  }), t;
});

// src/extension/start-meeting.ts
var ip = { warning: null, steps: [], tell: () => Promise.resolve(null) };
function rl(e = tl) {
  let n = !1, t = [], r = ({ show: s }) => {
    let a = mw.user.getName();
    a !== null && zn(new mw.Api()).then((i) => O(null, null, function* () {
      let l = Vn(i, a, e), c = yield ti(l);
      s(c, l.messages.number(c), l.messages.text("localskills-meeting-waiting", c));
    })).then(null, () => {
    });
  }, o = (s, a) => {
    let i = mw.user.getName();
    if (n || i === null)
      return;
    n = !0;
    let l = () => {
      n = !1, a.focus(), t.forEach(r);
    };
    zn(new mw.Api()).then((c) => {
      ni(Vn(c, i, e), s, (u) => {
        l(), u !== null && li({ direction: u, id: null, opener: a }).then(null, () => {
          mw.notify(mw.msg("localskills-start-failed"), { type: "error" });
        });
      }, ii());
    }, () => {
      mw.notify(mw.msg("localskills-start-meeting-failed"), { type: "error" }), l();
    });
  };
  mw.hook("localSkills.ask").add((s) => o(s, s.opener)), mw.hook("localSkills.myExchanges").add(({ opener: s }) => o(null, s)), mw.hook("localSkills.checkRoom").add(({ kind: s, key: a, show: i }) => {
    let l = mw.user.getName();
    l !== null && zn(new mw.Api()).then((c) => pa(Vn(c, l, e), s, a)).then((c) => c && i(c), () => {
    });
  }), mw.hook("localSkills.checkEnding").add(({ kind: s, id: a, way: i, until: l, found: c, failed: u }) => {
    let d = mw.user.getName();
    d !== null && zn(new mw.Api()).then((g) => O(null, null, function* () {
      let p = Vn(g, d, e), y = yield we(p), x = ee(y, s, ae({ user: d, id: a }));
      c(x === null ? ip : _t(p, y, x, i, l));
    })).then(null, u);
  }), mw.hook("localSkills.countWaiting").add((s) => {
    t.push(s), r(s);
  });
}

// src/extension/meeting.ts
rl();
