// Built from src/extension/meeting.ts by `npm run build`. Change the source, not this file.
"use strict";
var Bi = Object.defineProperty, Wi = Object.defineProperties;
var Gi = Object.getOwnPropertyDescriptors;
var Vn = Object.getOwnPropertySymbols;
var Dr = Object.prototype.hasOwnProperty, _r = Object.prototype.propertyIsEnumerable;
var an = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), zt = (e) => {
  throw TypeError(e);
};
var $r = (e, n, t) => n in e ? Bi(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, T = (e, n) => {
  for (var t in n || (n = {}))
    Dr.call(n, t) && $r(e, t, n[t]);
  if (Vn)
    for (var t of Vn(n))
      _r.call(n, t) && $r(e, t, n[t]);
  return e;
}, N = (e, n) => Wi(e, Gi(n));
var Hr = (e, n) => {
  var t = {};
  for (var r in e)
    Dr.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && Vn)
    for (var r of Vn(e))
      n.indexOf(r) < 0 && _r.call(e, r) && (t[r] = e[r]);
  return t;
};
var qi = (e, n, t) => n.has(e) || zt("Cannot " + t);
var Ur = (e, n, t) => n.has(e) ? zt("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t);
var Qe = (e, n, t) => (qi(e, n, "access private method"), t);
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
}), me = function(e, n) {
  this[0] = e, this[1] = n;
}, Pe = (e, n, t) => {
  var r = (i, l, c, u) => {
    try {
      var d = t[i](l), g = (l = d.value) instanceof me, p = d.done;
      Promise.resolve(g ? l[0] : l).then((h) => g ? r(i === "return" ? i : "next", l[1] ? { done: h.done, value: h.value } : h, c, u) : c({ value: h, done: p })).catch((h) => r("throw", h, c, u));
    } catch (h) {
      u(h);
    }
  }, o = (i, l, c, u) => a[i] = (d) => (l = new Promise((g, p, h) => (h = () => r(i, d, g, p), s ? s.then(h) : h())), u = () => s === c && (s = 0), s = c = l.then(u, u), l), s, a = {};
  return t = t.apply(e, n), a[an("asyncIterator")] = () => a, o("next"), o("throw"), o("return"), a;
}, Le = (e) => {
  var n = e[an("asyncIterator")], t = !1, r, o = {};
  return n == null ? (n = e[an("iterator")](), r = (s) => o[s] = (a) => n[s](a)) : (n = n.call(e), r = (s) => o[s] = (a) => {
    if (t) {
      if (t = !1, s === "throw") throw a;
      return a;
    }
    return t = !0, {
      done: !1,
      value: new me(new Promise((i) => {
        var l = n[s](a);
        l instanceof Object || zt("Object expected"), i(l);
      }), 1)
    };
  }), o[an("iterator")] = () => o, r("next"), "throw" in n ? r("throw") : o.throw = (s) => {
    throw s;
  }, "return" in n && r("return"), o;
}, ge = (e, n, t) => (n = e[an("asyncIterator")]) ? n.call(e) : (e = e[an("iterator")](), n = {}, t = (r, o) => (o = e[r]) && (n[r] = (s) => new Promise((a, i, l) => (s = o.call(e, s), l = s.done, Promise.resolve(s.value).then((c) => a({ value: c, done: l }), i)))), t("next"), t("return"), n);

// src/ui/element.ts
function w(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((o) => r.setAttribute(o, n[o])), t.forEach((o) => {
    o !== null && r.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), r;
}
function B(e, ...n) {
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
function te(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function ae(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Xe = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Br(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!te(e))
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
var Wr = 6, ji = /^(.+)-([0-5n])$/i, Gr = /^(.+)-(?:.|\d\d)$/;
function qr(e) {
  var t;
  let n = (t = Gr.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && ye(e) === null && Xe.test(n);
}
function ye(e) {
  var o;
  let n = ji.exec(e), t = ((o = n == null ? void 0 : n[1]) != null ? o : e).toLowerCase();
  if (!Xe.test(t) || Gr.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? Wr : Number(r) };
}
function jr(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === Wr ? "N" : t}`;
}
function zr(e, n) {
  let t = (o) => o.map(ye).filter((s) => s !== null && s.proficiency !== 0).map(({ code: s }) => ln(s)), r = t(n);
  return t(e).some((o) => r.includes(o));
}
var zi = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function ln(e) {
  var n, t;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (t = (n = zi.exec(e)) == null ? void 0 : n[1]) != null ? t : e;
}

// src/core/json/fault.ts
function Re(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function X(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}

// src/core/near-words.ts
function Pn(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Kn(e, n, t) {
  let r = Array.from(Pn(e));
  if (r.length < 4 || r.length > 60)
    return null;
  let o = r.length < 8 ? 1 : 2, s = null;
  for (let a of n) {
    let i = Vi(r, Array.from(Pn(t(a))), o);
    i !== null && (s = { found: a, slips: i }, o = i - 1);
  }
  return s;
}
function Vi(e, n, t) {
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
var Ue = "LocalSkills", Yn = "MediaWiki:LocalSkills.json", Se = /^[a-z0-9-]{1,48}$/;
function Kr(e = Ue) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, o] = ["", null], s = (l) => (l !== o && ([r, o] = [`${t(l)}/Answers/`, l]), r), a = `${n}/People/`, i = (l, c) => `${n}/${l}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: s,
    answer: (l, c) => s(l) + Yr(c),
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
    personOf: (l) => Vr(a, l),
    surveyIdOf: (l) => {
      let c = `${n}/Survey/`, u = l.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return Se.test(d) ? d : null;
    },
    answererOf: (l, c) => Vr(s(l), c)
  };
}
function Yr(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Vr(e, n) {
  let t = Yr(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/localized-text.ts
function Jr(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), s = n.languageChain.find((c) => r.includes(c) || o && c === t), a = s !== void 0 && r.includes(s) ? s : o ? "default" : r.sort()[0], i = a === void 0 ? "" : e.texts[a], l = a === void 0 || a === "default" ? t : a;
  return { text: i, language: l, direction: l === null ? "auto" : Vt(l) };
}
var Ki = [
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
function Vt(e) {
  return Ki.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/provisional-skill.ts
var Yi = /^x(n|[0-9a-z]{6})--(.+)$/;
var [Ne, Jn, Qr, Ji, Qi, Xi, Zi] = [36, 1, 26, 38, 700, 128, 72], Xr = 1114111, el = [
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
  [917504, Xr]
];
function nl(e) {
  return el.every(([n, t]) => e < n || e > t);
}
function tl(e) {
  return e > 65280 && e < 65375;
}
function Zr(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function rl(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function ol(e, n, t) {
  let r = Math.floor(e / (t ? Qi : 2));
  r += Math.floor(r / n);
  let o = 0;
  for (; r > (Ne - Jn) * Qr / 2; o += Ne)
    r = Math.floor(r / (Ne - Jn));
  return o + Math.floor((Ne - Jn + 1) * r / (r + Ji));
}
function sl(e, n) {
  return Math.min(Qr, Math.max(Jn, e - n));
}
function al(e) {
  let n = e.lastIndexOf("-"), t = Zr(e.slice(0, Math.max(0, n))), [r, o, s] = [Xi, 0, Zi], a = n + 1;
  for (; a < e.length; ) {
    let i = o;
    for (let l = Ne, c = 1; ; l += Ne) {
      let u = a < e.length ? e.charCodeAt(a++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : Ne;
      if (o += d * c, d >= Ne || o > 2147483647)
        return null;
      let g = sl(l, s);
      if (d < g)
        break;
      c *= Ne - g;
    }
    if (s = ol(o - i, t.length + 1, i === 0), r += Math.floor(o / (t.length + 1)), o %= t.length + 1, r > Xr || !nl(r))
      return null;
    t.splice(o++, 0, r);
  }
  return t;
}
function cn(e) {
  var s;
  let [, n = "", t = ""] = (s = Yi.exec(e)) != null ? s : [], r = n === "" ? Zr(e) : al(t);
  if (r === null)
    return e;
  let o = rl(r.map((a) => tl(a) ? a - 65248 : a)).replace(/-+/g, " ").trim();
  return o === "" ? e : n.length > 1 ? `${o}\u2026` : o;
}

// src/core/skills/skill-words.ts
function Kt({ label: e }) {
  return e.kind === "texts" ? eo(e.texts) : [];
}
function Yt(e) {
  return eo(e.aliases).reduce((n, t) => n.concat(t), []);
}
function eo(e) {
  return Object.keys(e).map((n) => e[n]);
}
function no(e, n) {
  let t = [];
  for (let o of n.skills.filter(({ isRetired: s }) => !s))
    [o.id, ...Kt(o), ...Yt(o)].sort(il).forEach((s) => t.push({ skill: o.id, words: s }));
  let r = Kn(e, t, ({ words: o }) => o);
  return r === null ? null : r.slips === 0 ? { skill: r.found.skill, words: r.found.skill } : r.found;
}
function il(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}

// src/core/skills/taxonomy.ts
var ll = 100;
function cl(e, n = null) {
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
    ancestors: (l) => o(l, (c) => c.parent, ll),
    find: (l) => {
      var c, u;
      return i = i != null ? i : gl(e, s), (u = (c = s(l.trim())) != null ? c : i.get(Pn(l))) != null ? u : null;
    }
  };
}
function Qn(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = te(e) ? ae(e, "skills") : void 0;
  te(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((s, a) => {
    let i = Re("$.skills", a), l = te(s) ? ul(s) : null;
    if (l === null) {
      let c = te(s) ? ae(s, "id") : s;
      n.push({ path: `${i}.id`, code: "bad-id", parameters: [X(c)] });
    } else t.has(l.id) ? n.push({ path: `${i}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let o = te(e) ? ae(e, "locale") : null;
  return {
    taxonomy: cl(
      Array.from(t.values()),
      typeof o == "string" && Xe.test(o) ? o : null
    ),
    faults: n
  };
}
function Ze(e, n, t) {
  var o;
  let r = (o = n == null ? void 0 : n.get(e)) != null ? o : null;
  return r === null ? { text: cn(e), language: null, direction: "auto" } : Jr(r.label, t, n == null ? void 0 : n.locale);
}
function ul(e) {
  var s;
  let n = ae(e, "id");
  if (typeof n != "string" || !Se.test(n))
    return null;
  let t = (a) => {
    let i = ae(e, a);
    return typeof i == "string" && i !== "" ? i : null;
  }, r = ae(e, "capx"), o = t("replacedBy");
  return {
    id: n,
    label: (s = Br(ae(e, "label"))) != null ? s : { kind: "texts", texts: { default: n } },
    aliases: dl(ae(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((a) => typeof a == "number"),
    wikidata: t("wikidata"),
    isRetired: ae(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function dl(e) {
  let n = {};
  if (te(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || Xe.test(t)) && Array.isArray(r) && (n[t] = r.filter((o) => typeof o == "string"));
    }
  return n;
}
function gl(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o) => {
    let s = /* @__PURE__ */ new Map();
    for (let a of e) {
      let i = n(a.id);
      for (let l of o(a)) {
        let c = Pn(l), u = s.get(c);
        s.set(c, u === void 0 || u === i ? i : null);
      }
    }
    s.forEach((a, i) => {
      t.has(i) || t.set(i, a);
    });
  };
  return r(Kt), r(Yt), t;
}

// src/core/exchange/reason-text.ts
function un(e, n) {
  return n.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((t) => ml(t, n)));
}
function pl(e, n) {
  return Ze(e, n.taxonomy, n.messages).text;
}
function ml(e, n) {
  let { messages: t } = n;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return pl(e.skill, n);
  if ("language" in e)
    return n.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && t.has(r) ? t.text(r) : e.region;
  }
  return e.methods.map((r) => t.text(`localskills-template-method-${r}`)).reduce((r, o) => t.text("localskills-fault-list", r, o));
}

// src/core/wikitext/character-references.ts
var fl = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", yl = hl();
function hl() {
  let e = fl.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var xl = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Xn(e, n) {
  return e.includes("&") ? e.replace(xl, (t, r, o, s) => {
    var a;
    return r !== void 0 ? (a = yl.get(r)) != null ? a : t : n(o === void 0 ? parseInt(s, 16) : parseInt(o, 10), t);
  }) : e;
}

// src/core/wikitext/text-memo.ts
function to(e) {
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
var ro = [
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
], kl = 255, bl = /[\u200e\u200f\u202a-\u202e]+/g, wl = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, El = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Rl = /(?:^|\/)\.\.?(?:\/|$)/, Sl = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Tl = /[\u01c4-\u01cc\u01f1-\u01f3]/, Ol = /[\u10d0-\u10ff]/;
function vl(e) {
  if (Tl.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (Ol.test(e))
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
function oo(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return vl(n) + e.slice(n.length);
}
function Qt(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function Jt(e) {
  return e.replace(bl, "").replace(wl, " ").replace(/^ | $/g, "");
}
function Al(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Ml(e) {
  let n = Xn(
    e,
    (t) => Al(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function so(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let s of t)
    for (let a of s)
      o.set(Jt(a).toLowerCase(), s[0]);
  return (s) => {
    let a = Jt(Ml(s));
    if (a.includes("\uFFFD") || Sl.test(a))
      return null;
    let i = n;
    a.charAt(0) === ":" && (i = "", a = a.slice(1).replace(/^ /, ""));
    let l = a.indexOf(":", 1);
    if (l !== -1) {
      let u = o.get(a.slice(0, l).replace(/ $/, "").toLowerCase());
      u !== void 0 && (i = u, a = a.slice(l + 1).replace(/^ /, ""));
    }
    let c = a.indexOf("#");
    return c !== -1 && (a = a.slice(0, c).replace(/ $/, "")), a === "" || a.charAt(0) === ":" || El.test(a) || Rl.test(a) || Qt(a) > kl ? null : (i === "" ? "" : `${i}:`) + (r ? oo(a) : a);
  };
}
var Pl = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Ll = to((e) => oo(Jt(e.normalize("NFC"))));
function Te(e) {
  return Pl.test(e) ? e : Ll(e);
}

// src/core/exchange/steps/exchange-step.ts
var Zn = ["decline", "withdraw"], Ln = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], ao = ["learned", "partly", "not-met"], io = 500;
function V(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Xt(e) {
  let n = e.lastIndexOf("/"), t = Te(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !Se.test(r) ? null : `${t}/${r}`;
}
function re(e) {
  return [V(e.seek), V(e.offer)];
}

// src/core/exchange/steps/message-language.ts
var Nl = 3, Il = 2;
function dn(e, n, t) {
  let r = lo(e), o = lo(n), s = Array.from(o.keys());
  return t.map((a, i) => {
    var g, p;
    let l = ln(a), [c, u] = [(g = o.get(l)) != null ? g : 0, (p = r.get(l)) != null ? p : 0], d = Math.min(c, u);
    return {
      code: a,
      index: i,
      known: c,
      shared: d < Il ? 0 : d,
      listed: s.indexOf(l),
      written: o.has(l) ? 0 : u
    };
  }).sort((a, i) => i.shared - a.shared || i.known - a.known || i.written - a.written || a.listed - i.listed || a.index - i.index).map(({ code: a }) => a);
}
function lo(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e) {
    let s = ye(o);
    if (s !== null) {
      let a = ln(s.code);
      n.set(a, Math.max((t = n.get(a)) != null ? t : 0, (r = s.proficiency) != null ? r : Nl));
    }
  }
  return n;
}

// src/ui/notice.ts
function G(e, ...n) {
  let t = w("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function j(...e) {
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
var ce = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function Ie(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/analysis/sorted.ts
function oe(e, n) {
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
var fe = { offer: "Offer a skill", seek: "Seek a skill" }, gn = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], co = ["open", "paused", "matched", "closed"], Zt = 5, uo = 100, go = 100, et = 20;
function se(e) {
  return `${e.user}/${e.id}`;
}
function Be(e, n) {
  if (!Oe(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function pn(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/wikitext/encode.ts
var Fl = '"&:<=>[]{|}', Cl = "!'_~", po = 32, $l = nr(Fl), Dl = nr(Cl), _l = nr("#*+-;");
function nr(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function Hl(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Ul = 65343, Bl = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Wl(e, n, t) {
  let r = n === 0, o = n === e.length - 1;
  if (t >= 128)
    return Hl(t) || t === Ul;
  if (t < 32 || t === 127 || $l[t] === 1 || r && _l[t] === 1)
    return !0;
  if (Dl[t] === 1)
    return r || o || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case po:
      return r || o || e.charCodeAt(n - 1) === po;
    case 73:
    case 80:
    case 82:
      return Bl.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var Gl = [
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
], er = "\u0345";
function mo(e) {
  let n = e.codePointAt(0);
  return e === er || Gl.some(([t, r]) => n >= t && n <= r) || (er + e).normalize("NFD") !== er + e.normalize("NFD");
}
var fo = 768, ql = 32, jl = /[\u0300-\uffff]{1000}/;
function zl(e) {
  return !jl.test(e) && e.normalize("NFC") === e;
}
function Vl() {
  let e = "";
  return (n, t, r) => {
    if (r || t < fo)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!mo(n))
        return e = n, !1;
      if (e.length < ql && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function ee(e) {
  let n = zl(e) ? null : Vl(), t = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let s = e.codePointAt(o), a = o + (s > 65535 ? 2 : 1), i = Wl(e, o, s);
    s >= fo && o === 0 && !i && (i = mo(e.slice(0, a))), n !== null && (i = n(e.slice(o, a), s, i)), i && (t += `${e.slice(r, o)}&#${s};`, r = a), o = a;
  }
  return t + e.slice(r);
}
function We(e) {
  return Xn(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/shown-text.ts
var Kl = /<!--[\s\S]*?(?:-->|$)/g, Yl = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, Jl = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), Ql = "\u2026";
function Ge(e) {
  if (!/[{<]/.test(e))
    return We(e);
  let n = e.replace(Kl, "").replace(Yl, (t, r) => (r != null ? r : "").replace(/[{}]/g, (o) => `&#${o.charCodeAt(0)};`));
  return We(Xl(n));
}
function Xl(e) {
  var s, a, i, l;
  let n = [], t = [], r = /[{}]/g, o = 0;
  for (; o < e.length; ) {
    let c = e.slice(o, o + 2);
    if (c === "{{")
      t.push(n.length), n.push(c), o += 2;
    else if (c === "}}" && t.length > 0) {
      let [, ...u] = n.splice(t.pop()), d = ((s = u[0]) == null ? void 0 : s.charAt(0)) === "{" && e.charAt(o + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      n.push((a = Jl.get(g)) != null ? a : Ql), o += d ? 3 : 2;
    } else {
      r.lastIndex = o + 1;
      let u = (l = (i = r.exec(e)) == null ? void 0 : i.index) != null ? l : e.length;
      n.push(e.slice(o, u)), o = u;
    }
  }
  return n.join("");
}

// src/core/wikitext/write.ts
var Zl = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function qe(e, n) {
  yo(e);
  let t = `{{${e}
`;
  for (let [r, o] of n)
    yo(r), t += o.charAt(0) === "=" ? `|${r}=
${o}
` : `|${r}=${o}
`;
  return `${t}}}`;
}
function yo(e) {
  if (Zl.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var ho = [
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
function nt() {
  return { starts: [], ends: [], lengths: [] };
}
function Nn(e, n, t) {
  var a;
  let { starts: r, ends: o, lengths: s } = e;
  s.push(((a = s[s.length - 1]) != null ? a : 0) + t - n), r.push(n), o.push(t);
}
function mn(e, n) {
  let { starts: t } = e, r = 0, o = t.length;
  for (; r < o; ) {
    let s = Math.floor((r + o) / 2);
    t[s] < n ? r = s + 1 : o = s;
  }
  return r;
}
function xo(e, n) {
  let { starts: t, ends: r } = e, o = [], s = 0;
  for (let a = 0; a < t.length; a++)
    o.push(n.slice(s, t[a])), s = r[a];
  return o.push(n.slice(s)), o.join("");
}
function tr(e, n) {
  var t;
  return n - ((t = e.lengths[mn(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var fn = -1, rr = /[[{<]|\n(?==)|-(?={)/g, ec = /[[{<\]]|\n(?==)|-(?={)/g, nc = /[[{<\n]|-(?={)/g, ko = /[[{<}|]|\n(?==)|-(?={)/g, bo = /[[{<}|=]|\n(?==)|-(?={)/g, or = /[[\]{}<>|]/g, tc = 10, wo = 45, rc = 60, Eo = 61, Ro = 91, So = 93, sr = 123, oc = 124, sc = 125, ac = 6;
function To(e, n) {
  let t = "", r = 0, o = null, s = [], a = [], i = null, l = rr, c = [], u = 0, d = [];
  function g(M, P, A) {
    let C = P;
    for (; C < r && C - P < A && t.charCodeAt(C) === M; )
      C++;
    return C - P;
  }
  function p() {
    return i !== null && u > i.partsStart && c[u - 1] === fn;
  }
  function h() {
    i === null ? l = rr : i.kind === "=" ? l = nc : i.kind === "[" ? l = ec : l = p() ? bo : ko;
  }
  function x(M, P, A, C) {
    i = { kind: M, count: P, contentStart: A, afterHyphen: C, partsStart: u }, a.push(i), h();
  }
  function m() {
    a.pop(), i = a.length > 0 ? a[a.length - 1] : null, h();
  }
  function y(M) {
    let P = g(Eo, M, ac);
    return P > 1 || P === 1 && !p() ? (x("=", P, M + P, !1), M + P) : M;
  }
  function b(M, P) {
    let A = g(sr, M, r);
    return A > 1 && x("{", A, M + A, P), M + A;
  }
  function f(M, P) {
    let A = g(sc, P, Math.min(M.count, 3));
    if (A < 2)
      return P + 1;
    let C = M.contentStart - A, L = P + A, D = A === 3 ? R(M, P) : null;
    for (A === 2 && E(M, P); d.length > 0 && d[d.length - 1].from >= C; )
      d.pop();
    return D !== null && d.push({ from: C, to: L, text: D }), k(M, C, A), L;
  }
  function k(M, P, A) {
    let C = M.count - A;
    u = M.partsStart, a.pop(), i = a.length > 0 ? a[a.length - 1] : null, C > 1 ? x(M.kind, C, P, M.afterHyphen) : C === 1 && M.kind === "{" && M.afterHyphen ? x("-", 2, P, !1) : h();
  }
  function E(M, P) {
    let A = u > M.partsStart, C = A ? c[M.partsStart] - 1 : P, L = S(M.contentStart, C), D = e(L.isWhole ? L.text : `${L.text}<`, A);
    if (D !== null) {
      let q = c.slice(M.partsStart, u);
      s.push({ template: D, start: M.contentStart - 2, end: P + 2, parts: q });
    }
  }
  function R(M, P) {
    if (u === M.partsStart)
      return null;
    let A = c[M.partsStart], C = u > M.partsStart + 2 ? c[M.partsStart + 2] - 1 : P;
    return S(A, C);
  }
  function S(M, P) {
    var q;
    let A = d.length;
    for (; A > 0 && d[A - 1].from >= M; )
      A--;
    let C = o === null ? 0 : mn(o, M), L = "", D = M;
    for (; ; ) {
      let I = d[A], W = Math.min(P, I ? I.from : P, (q = o == null ? void 0 : o.starts[C]) != null ? q : P);
      or.lastIndex = D;
      let U = or.test(t) ? Math.min(or.lastIndex - 1, W) : W;
      if (L += t.slice(D, U), U < W || W === P)
        return { text: L, isWhole: U === P };
      if (I && W === I.from) {
        if (L += I.text.text, !I.text.isWhole)
          return { text: L, isWhole: !1 };
        D = I.to, A++;
      } else o !== null && (D = o.ends[C]);
      C = o === null ? 0 : mn(o, D);
    }
  }
  function F(M) {
    o === null && (o = nt(), n.begin(t, o));
    let P = n.skip(M);
    return n.atLineStart ? (n.atLineStart = !1, y(P)) : P;
  }
  function v(M, P) {
    switch (M) {
      case tc:
        return i !== null && i.kind === "=" && m(), y(P + 1);
      case rc:
        return F(P);
      case wo:
        return t.charCodeAt(P + 2) === sr ? b(P + 1, !0) : (x("-", 2, P + 2, !1), P + 2);
      case sr:
        return b(P, !1);
      case Ro: {
        let A = g(Ro, P, r);
        return A > 1 && x("[", A, P + A, !1), P + A;
      }
      default:
        return _(i, M, P);
    }
  }
  function _(M, P, A) {
    if (M.kind === "{")
      return f(M, A);
    let C = P === So ? So : wo;
    return t.charCodeAt(A + 1) !== C ? A + 1 : (k(M, M.contentStart - 2, 2), A + 2);
  }
  function z() {
    let M = y(0);
    for (; ; ) {
      if (l.lastIndex = M, !l.test(t))
        return;
      M = l.lastIndex;
      let P = t.charCodeAt(M - 1);
      P === oc ? (c[u] = M, c[u + 1] = fn, u += 2, l = bo) : P === Eo ? (c[u - 1] = M - 1, l = ko) : M = v(P, M - 1);
    }
  }
  return (M) => (t = M, r = M.length, o = null, s = [], a.length = 0, i = null, l = rr, c = [], u = 0, d = [], z(), t = "", n.end(), { calls: s, removed: o });
}

// src/core/wikitext/detached-text.ts
function Oo(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function vo(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function tt(e, n, t) {
  let r = n;
  for (; r < t && vo(e.charCodeAt(r)); )
    r++;
  return r;
}
function rt(e, n, t) {
  let r = t;
  for (; r > n && vo(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Fe(e, n, t) {
  let r = tt(e, n, t);
  return e.slice(r, rt(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var ar = 3, he, Ao, lr, ot, ir = class {
  constructor(n, t, r) {
    Ur(this, he);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / ar;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let o = 0; o < r.length; o += ar)
        if (r[o] === t)
          return Qe(this, he, lr).call(this, o);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += ar)
      n(Qe(this, he, lr).call(this, t), Qe(this, he, Ao).call(this, t), this);
  }
  entries() {
    return Qe(this, he, ot).call(this).entries();
  }
  keys() {
    return Qe(this, he, ot).call(this).keys();
  }
  values() {
    return Qe(this, he, ot).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
he = new WeakSet(), Ao = function(n) {
  return this.met.names[this.parts[n]];
}, lr = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, ot = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [ic, lc] = [500, 4], cc = 61;
function Mo() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], o = 0, s = [], a = 0;
  function i(c, u) {
    for (let d = o; d < o + lc && d < r.length; d++) {
      let g = r[d], p = e[g];
      if (c.charCodeAt(u + p.length) === cc && c.startsWith(p, u))
        return o = d + 1, g;
    }
    return -1;
  }
  function l(c) {
    let u = n.get(c);
    if (u !== void 0)
      return o = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= ic)
      return -1;
    let d = Oo(c), g = e.push(d) - 1;
    return n.set(d, g), s.push(-1), r.splice(o, 0, g), o++, g;
  }
  return (c, u, d) => {
    let g = [];
    o = 0, a++;
    for (let p = u + 1; p <= d; ) {
      let h = c.indexOf("|", p), x = h === -1 ? d : h, m = i(c, p), y = m === -1 ? 0 : p + e[m].length;
      if (m === -1 || y >= x) {
        if (y = c.indexOf("=", p), y === -1 || y >= x)
          return null;
        m = l(c.slice(tt(c, p, y), rt(c, p, y)));
      }
      if (m === -1 || s[m] === a)
        return null;
      s[m] = a;
      let b = tt(c, y + 1, x);
      g.push(m, b, rt(c, b, x)), p = x + 1;
    }
    return new ir(c, t, g);
  };
}

// src/core/wikitext/plain-call.ts
var uc = ["[", "]", "{", "<", `
=`], [st, Po] = ["{{", "}}"], dc = "}", gc = /^\s*$/;
function Lo(e) {
  let n = Mo();
  return (t) => {
    var l;
    let r = t.startsWith(st) ? t.indexOf(dc, st.length) : -1, o = r + Po.length;
    if (r === -1 || !t.startsWith(Po, r) || t.length > o && !gc.test(t.slice(o)) || uc.some((c) => t.includes(c, st.length)))
      return null;
    let s = t.indexOf("|");
    s = s === -1 || s > r ? r : s;
    let a = e(t.slice(st.length, s), s < r);
    if (a === null)
      return [];
    let i = (l = n(t, s, r)) != null ? l : pc(t, s, r);
    return [{ template: a, parameters: i, start: 0, end: o }];
  };
}
function pc(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0, s = n;
  for (let a = n + 1; a <= t; ) {
    let i = e.indexOf("|", a), l = i === -1 ? t : i;
    s = s === -1 || s >= a ? s : e.indexOf("=", a), s === -1 || s >= l ? r.set(String(++o), e.slice(a, l)) : r.set(Fe(e, a, s), Fe(e, s + 1, l)), a = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var mc = 60, No = 62, $o = 47, Io = 10;
function Fo(e) {
  return e === 32 || e === 9;
}
function Co(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === No || t === $o && e.charCodeAt(n + 1) === No;
}
function Do(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function fc(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, o) => {
    let s = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: o, closing: new RegExp(`</${s}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(Do(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function _o(e) {
  let n = fc(e), t = Math.max(...Array.from(n.keys(), (x) => x.length)), r = "", o = nt(), s = !1, a = /* @__PURE__ */ new Set(), i = { begin: l, end: c, skip: u, atLineStart: !1 };
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
      return Nn(o, x, r.length), r.length;
    let y = x;
    for (; y > 0 && Fo(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === Io) {
      let b = g(m + 3);
      if (r.charCodeAt(b) === Io)
        return Nn(o, y, b + 1), i.atLineStart = !0, b + 1;
    }
    return Nn(o, x, m + 3), m + 3;
  }
  function g(x) {
    for (; ; ) {
      for (; Fo(r.charCodeAt(x)); )
        x++;
      let m = r.startsWith("<!--", x) ? r.indexOf("-->", x + 4) : -1;
      if (m === -1)
        return x;
      x = m + 3;
    }
  }
  function p(x) {
    let m = x + 1, y = m;
    for (; y - m <= t && y < r.length && !Co(r, y) && r.charCodeAt(y) !== mc; )
      y++;
    let b = r.slice(m, y), f = Do(b), k = n.get(f);
    if (k === void 0 || s || !Co(r, y))
      return m;
    let E = r.indexOf(">", y);
    if (E === -1)
      return s = !0, m;
    let R = E + 1;
    if (k.kind !== "ignored" && r.charCodeAt(E - 1) !== $o) {
      let S = a.has(f) ? -1 : h(k, R);
      if (S !== -1)
        R = S;
      else if (b === "includeonly")
        R = r.length;
      else
        return a.add(f), R;
    }
    return k.kind !== "extension" && Nn(o, x, R), R;
  }
  function h({ closing: x }, m) {
    x.lastIndex = m;
    let y = x.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return i;
}

// src/core/wikitext/magic-words.ts
function In(e) {
  return e.split(" ");
}
var Ho = In(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), yc = new Set(Ho.concat(In(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), hc = new Set(In("articlepath pageid server servername scriptpath stylepath")), xc = new Set(Ho.concat(In(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), kc = new Set(In(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Uo(e) {
  return yc.has(e) || hc.has(e.toLowerCase());
}
function Bo(e) {
  return xc.has(e) || kc.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var bc = /^subst:/iu, wc = /^safesubst:/iu, Wo = /^msgnw:/iu, Ec = /^msg:/iu, Rc = /^raw:/iu, Sc = 1e3, Tc = 200;
function Go(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: s = !0 } = e, a = so({
    defaultNamespace: "Template",
    namespaces: ro.concat(o, [["Template", ...r]]),
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
    let p = Fe(d, 0, d.length);
    if (bc.test(p) || (p = p.replace(wc, ""), p = Fe(p, 0, p.length), !g && Uo(p)))
      return null;
    p = (Wo.test(p) ? p.replace(Wo, "") : p.replace(Ec, "")).replace(Rc, "");
    let h = p.indexOf(":");
    if (h !== -1 && Bo(p.slice(0, h)))
      return null;
    let x = a(p);
    return x === null ? null : (m = i.get(x)) != null ? m : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > Tc)
      return c(d, g);
    let p = g ? u.with : u.without, h = p.get(d);
    return h === void 0 && (p.size === Sc && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), h = c(d, g), p.set(d, h)), h;
  };
}

// src/core/wikitext/template-reader.ts
function cr(e) {
  var o;
  let n = Go(e), t = Lo(n), r = To(n, _o((o = e.extensionTags) != null ? o : ho));
  return (s) => {
    let a = t(s);
    if (a !== null)
      return a;
    let { calls: i, removed: l } = r(s), c = null;
    return i.sort((u, d) => u.start - d.start).map((u) => {
      var x;
      let { template: d, start: g, end: p } = u;
      if (l === null || ((x = l.starts[mn(l, g)]) != null ? x : p) >= p)
        return { template: d, parameters: qo(s, u.parts, p), start: g, end: p };
      c = c != null ? c : xo(l, s);
      let h = u.parts.map((m) => m === fn ? fn : tr(l, m));
      return { template: d, parameters: qo(c, h, tr(l, p)), start: g, end: p };
    });
  };
}
function qo(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let s = 0; s < n.length; s += 2) {
    let a = n[s], i = n[s + 1], l = s + 2 < n.length ? n[s + 2] - 1 : t - 2;
    i === fn ? r.set(String(++o), e.slice(a, l)) : r.set(Fe(e, a, i), Fe(e, i + 1, l));
  }
  return r;
}

// src/core/exchange/private-phone.ts
var Oc = [
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
], vc = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, Ac = /[\d+]$/, Mc = /(?:[\w\-/=#&]|\d[.,:])$/, Pc = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function jo(e) {
  let n = e.replace(/\D+$/, ""), t = n.replace(/\D/g, "").length, r = e.indexOf("/");
  return t > 15 && r !== -1 ? jo(e.slice(0, r)) : t < 8 || t > 15 ? 0 : n.length;
}
function zo(e) {
  var o;
  let n = Oc.reduce((s, a) => s.replace(
    a,
    (i, l) => l + "x".repeat(i.length - l.length)
  ), e), t = Pc.exec(n);
  if (t !== null)
    return { kind: "phone", from: t.index + t[1].length, to: t.index + t[0].length };
  let r = 0;
  for (; r < n.length; ) {
    let [s] = (o = vc.exec(n.slice(r))) != null ? o : [""], a = n.slice(Math.max(0, r - 2), r), i = s !== "" && !(s.startsWith("+") ? Ac : Mc).test(a), l = i ? jo(s) : 0;
    if (l > 0)
      return { kind: "phone", from: r, to: r + l };
    r += i ? s.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var Lc = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), Nc = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, Ic = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, Fc = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, Cc = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, $c = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, Dc = [1632, 1776, 2406, 2534], _c = [
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
function Hc(e) {
  var r, o;
  let n = e.charCodeAt(0), t = Dc.find((s) => n >= s && n <= s + 9);
  return t !== void 0 ? String(n - t) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (o = (r = _c.find(([s, a]) => n >= s && n <= a)) == null ? void 0 : r[2]) != null ? o : e;
}
var Uc = 5e3;
function Bc(e) {
  return e.replace(/[\u0080-\uffff]/g, Hc).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function at(e, n, t) {
  var o;
  let r = n.exec(t);
  return r === null ? null : { kind: e, from: r.index + ((o = r[1]) != null ? o : "").length, to: r.index + r[0].length };
}
function Vo(e, n = 0) {
  var c;
  let t = Cc.exec(e.slice(n));
  if (t === null)
    return null;
  let r = n + t.index, o = r + t[0].length, [s, a, i] = (c = $c.exec(e.slice(o))) != null ? c : [""];
  return (a !== void 0 ? /[a-z_]/.test(a) && a.length > 1 : i !== void 0 && i.length >= 5 && /[\d_]/.test(i) && (/[a-z_]/.test(i) || /^\d{6,}$/.test(i))) ? { kind: "messenger", from: r, to: o + s.length } : Vo(e, o);
}
function Ko(e) {
  var t, r, o, s, a;
  let n = Bc(e.slice(0, Uc));
  return (a = (s = (o = (r = (t = at("email", Lc, n)) != null ? t : at("email", Nc, n)) != null ? r : at("messenger", Fc, n)) != null ? o : Vo(n)) != null ? s : at("messenger", Ic, n)) != null ? a : zo(n);
}
function Fn(e) {
  let n = Ko(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}
function ur(e) {
  let n = Ko(e);
  return n === null ? e : ur(`${e.slice(0, n.from)}\u2026${e.slice(n.to)}`);
}

// src/core/exchange/record-fault.ts
function en(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}
function it(e, n, t) {
  let r = Fn(e === "skill" ? cn(n) : n);
  return r === null ? null : en(e, `contact-${r.kind}`, e, `Special:EmailUser/${t}`);
}
function yn(e, n) {
  let t = Kn(e, n, (o) => o), r = n.join(", ");
  return t === null ? en(e, "unknown-parameter", X(e), r) : en(e, "near-parameter", X(e), t.found, r);
}

// src/core/exchange/time-passed.ts
function dr(e, n) {
  return Math.max(0, Math.round((Date.parse(`${n}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function Yo(e, n) {
  let t = Math.floor(e / n), r = e - t * n;
  return t > 7 ? 0 : Math.floor(100 * (2 * n - r) / (2 * n * 2 ** t));
}
function Jo(e, n) {
  return Math.min(100, Math.floor(100 * e / n));
}
function ve(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10);
}

// src/core/exchange/timezone.ts
var Wc = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [Gc, qc] = [-720, 840];
function Qo(e) {
  var o, s;
  let n = e === "" ? null : Wc.exec(e);
  if (n === null)
    return null;
  let t = Number((o = n[2]) != null ? o : 0) * 60 + Number((s = n[3]) != null ? s : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= Gc && r <= qc ? r : null;
}
function Xo(e) {
  let n = Math.abs(e), t = [Math.floor(n / 60), n % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + t.join(":");
}
function lt(e, n) {
  let t = Math.abs(e - n) % 1440;
  return Math.min(t, 1440 - t);
}

// src/core/exchange/read-record-values.ts
var Cn = [
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
], gr = ["capacity", "for"], pr = 182, jc = 1e3;
function es(e, n, t, r = {}) {
  var D, q;
  let o = [], s = (I) => {
    var W;
    return ((W = t.get(I)) != null ? W : "").trim() || null;
  }, a = (I, W, ...U) => (o.push(en(I, W, ...U)), null), i = (I, W, U, ...Y) => {
    var le;
    let ue = s(I);
    return ue === null ? null : (le = W(ue)) != null ? le : a(I, U, X(ue), ...Y);
  }, l = (I, W, U) => {
    var ue;
    let Y = ((ue = s(I)) != null ? ue : "").split(";").map((le) => le.trim()).filter((le) => le !== "");
    return Array.from(new Set(Y)).map((le) => {
      var K;
      return (K = W(le)) != null ? K : a(I, U(le), X(le));
    }).filter((le) => le !== null);
  }, c = (I) => {
    var U;
    let W = it(I, (U = s(I)) != null ? U : "", n);
    return o.push(...W === null ? [] : [W]), W !== null;
  }, u = (I) => (c(I), s(I)), d = (I, W) => c(I) ? null : i(I, (U) => Array.from(U).length <= W ? U : null, I, I, W), g = (I, W = "date", ...U) => {
    let Y = s(I);
    return Y === null || Oe(Y) ? Y : a(I, W, I, X(Y), ...U);
  }, p = c("skill") ? null : Vc(s("skill"), a, r), h = i("level", (I) => Zo(I, 1, Zt), "level", Zt), x = l("methods", (I) => gn.includes(I) ? I : null, () => "method"), m = (I) => {
    let W = g(I);
    return W !== null && r.date !== void 0 && W > r.date && a(I, "day-to-come", I, W), W;
  }, y = Yc(l(
    "languages",
    ye,
    (I) => qr(I) ? "proficiency" : "language"
  ).map(jr)), b = y.slice(0, et);
  y.length > et && a("languages", "many-languages", "languages", et), (s("languages") === null || /^[\s;]*$/.test(s("languages"))) && a("languages", "no-language", "languages");
  let f = e === "offer", k = f ? i("capacity", (I) => Zo(I, 0, jc), "capacity", "capacity") : null, E = {
    kind: e,
    user: n,
    id: i("id", (I) => Se.test(I) ? I : null, "id"),
    level: h,
    methods: gn.filter((I) => x.includes(I)),
    languages: b,
    capacity: k,
    region: d("region", go),
    timezone: i("timezone", Qo, "timezone"),
    for: f ? u("for") : null,
    affiliate: d("affiliate", uo),
    note: u("note")
  }, R = m("since"), S = m("confirmed"), F = s("expires") !== null && !Oe(s("expires")), v = F ? zc(S != null ? S : R, r.date) : null, _ = v === null ? g("expires", "end-paused") : (D = g("expires", "end", v)) != null ? D : v, z = s("status") === null ? "open" : (q = i("status", Kc, "status")) != null ? q : "paused", M = F && v === null, P = M && z === "open" ? "paused" : z, A = g("until", P === "paused" ? "until" : "date"), C = N(T({}, E), {
    since: R,
    confirmed: S,
    expires: _,
    status: P,
    // Open again it would have no end.
    until: M ? null : A
  }), L = Cn.filter((I) => f || !gr.includes(I));
  return t.forEach((I, W) => {
    r.allowsOthers !== !0 && !L.includes(W) && I.trim() !== "" && o.push(yn(W, L));
  }), { values: p === null || b.length === 0 ? null : N(T({}, C), { skill: p }), faults: o };
}
function zc(e, n) {
  return e === null || n !== void 0 && e > n ? null : ve(e, pr);
}
function Vc(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: o = `${Ue}/Skills.json` } = t, s = Se.test(e), a = r === null || r.get(e) !== null ? null : r.find(e);
  if (a !== null)
    return a.id;
  if (!s || r !== null && r.get(e) === null) {
    let i = e.startsWith("xn--") ? cn(e) : e, l = r === null ? null : no(i, r);
    l === null ? n("skill", s ? "unknown-skill" : "no-such-skill", X(i), o) : n("skill", s ? "near-skill" : "near-skill-only", X(i), o, l.words, l.skill);
  }
  return s ? e : null;
}
function Kc(e) {
  var n;
  return (n = co.find((t) => t === e.toLowerCase())) != null ? n : null;
}
function Yc(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e)
    n.set((r = (t = ye(o)) == null ? void 0 : t.code) != null ? r : o, o);
  return Array.from(n.values());
}
function Zo(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var Jc = 48;
function ns(e) {
  let n = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), r = ({ kind: s }, a) => `${s} ${a}`, o = e.map((s) => {
    let a = s.id !== null && !n.has(r(s, s.id));
    return a && n.add(r(s, s.id)), a;
  });
  return e.map((s, a) => {
    var c;
    if (o[a] === !0)
      return { record: N(T({}, s), { id: s.id }), faults: [] };
    let i = s.skill, l = (c = t.get(r(s, i))) != null ? c : 2;
    for (; n.has(r(s, i)); l++) {
      let u = `-${l}`;
      i = s.skill.slice(0, Jc - u.length) + u;
    }
    return t.set(r(s, s.skill), l), n.add(r(s, i)), { record: N(T({}, s), { id: i }), faults: s.id === null ? [] : [en("id", "id-taken", s.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function nn(e, n, t = {}) {
  let r = Te(n), o = e.map((a) => {
    let i = /* @__PURE__ */ new Map();
    return a.parameters.forEach((l, c) => i.set(c, Ge(l))), es(Qc(a), r, i, t);
  }), s = ns(
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
function hn(e, n, t = ["User"]) {
  let r = `${n}/People/`, o = e.indexOf(":"), s = "";
  return e.startsWith(r) ? s = e.slice(r.length) : o !== -1 && t.includes(e.slice(0, o)) && (s = e.slice(o + 1).split("/")[0]), s.trim() === "" || s.includes("/") ? null : Te(s);
}
function Qc({ template: e }) {
  return e === fe.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function ts(e, n) {
  let t = 1;
  for (; n.includes(e.charAt(0) + t); )
    t++;
  return e.charAt(0) + t;
}
function mr(e) {
  let n = /* @__PURE__ */ new Map();
  return Cn.filter((t) => e.kind === "offer" || !gr.includes(t)).forEach((t) => {
    let r = t === "lang" ? null : e[t], o = r === null ? "" : t === "timezone" ? Xo(r) : Array.isArray(r) ? r.join(";") : String(r);
    o !== "" && n.set(t, o);
  }), n;
}
var Xc = /[=|{}[\]<>&\n]|^$/, Zc = /^[+-]\d\d:\d\d$/;
function eu(e) {
  return Zc.test(e) ? e : ee(e);
}
function rs(e, n, t = /* @__PURE__ */ new Map()) {
  let r = Array.from(n.keys()).filter((s) => !Xc.test(s)), o = (s) => Cn.includes(s) ? Cn.indexOf(s) : 1 / 0;
  return r.sort((s, a) => o(s) - o(a) || r.indexOf(s) - r.indexOf(a)), qe(
    fe[e],
    r.map((s) => {
      var a;
      return [s, (a = t.get(s)) != null ? a : eu(n.get(s))];
    })
  );
}
function nu(e) {
  return rs(e.kind, mr(e));
}
function tu(e, { kind: n, id: t }, { readCalls: r, taxonomy: o }) {
  let s = nn(r(e), "", { taxonomy: o != null ? o : null }).find(({ record: a, call: i }) => {
    var l;
    return a === null ? i.template === fe[n] && ((l = i.parameters.get("id")) != null ? l : "") === t : a.kind === n && a.id === t;
  });
  return s === void 0 ? null : s.call;
}
function os(e, n, t) {
  var c;
  let { readCalls: r } = t, o = nu(n), s = r(e), a = s.filter(({ template: u }) => u === fe[n.kind]).pop(), i = [e.replace(/\s+$/, "").length, 0];
  a !== void 0 && ru(e, a) && i.unshift(a.end);
  let l = i.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${o}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = l.find((u) => r(u).length === s.length + 1)) != null ? c : l[0];
}
function ss(e, n, t, r) {
  var u;
  let { mends: o = !1 } = r, s = tu(e, n, r);
  if (s === null)
    return null;
  let a = mr(t), [i] = nn([s], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), l = i != null && i.record ? mr(i.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return s.parameters.forEach((d, g) => {
    let p = a.get(g) === l.get(g) && n.kind === t.kind;
    (g === "lang" || !o && p) && d.trim() !== "" && a.set(g, We(d).trim()), p && a.has(g) && Ge(d) !== We(d) && c.set(g, d.trim());
  }), e.slice(0, s.start) + rs(t.kind, a, c) + e.slice(s.end);
}
function ru(e, { start: n, end: t }) {
  return (n === 0 || e.charAt(n - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(t));
}

// src/core/exchange/exchange-request.ts
var ou = ["accepted", "done"];
function as(e) {
  return new Set(e.filter(({ state: n }) => ou.includes(n)).map(({ seek: n }) => n));
}

// src/core/exchange/method-sets.ts
function ls(e) {
  return e.reduce((n, t) => n | 1 << gn.indexOf(t), 0);
}
function cs(e, n) {
  return gn.filter((t, r) => (e & n & 1 << r) !== 0);
}
function us(e, n) {
  return Math.floor(100 * is(e & n) / is(e | n));
}
function is(e) {
  let n = 0;
  for (let t = e; t !== 0; t >>= 1)
    n += t & 1;
  return n;
}

// src/core/exchange/participants.ts
var su = 3;
function ps(e, n) {
  var b, f, k, E, R, S, F;
  let { records: t, requests: r = [], blocked: o = /* @__PURE__ */ new Set(), date: s, taxonomy: a = null } = e, i = t.slice().sort((v, _) => oe(se(v), se(_))), l = gs(i.map(({ user: v }) => v)), c = /* @__PURE__ */ new Set();
  i.forEach((v) => ds(v).forEach(([_]) => c.add(_)));
  let u = Array.from(c).sort(oe), d = gs(u), g = r.filter(({ state: v }) => v === "accepted"), p = au(g, ({ offer: v }) => v), h = as(r), x = [], m = /* @__PURE__ */ new Map(), y = { offer: [], seek: [] };
  for (let v of i) {
    let _ = se(v), z = o.has(v.user) ? "blocked" : (b = Be(v, s)) != null ? b : v.kind === "seek" && h.has(_) ? "matched" : null, M = pn(v.skill, a);
    if (z !== null) {
      x.push({ kind: v.kind, record: _, reason: z }), v.kind === "offer" && m.set(M, ((f = m.get(M)) != null ? f : 0) + 1);
      continue;
    }
    let P = ds(v).map(([q, I]) => [d.get(q), I]).sort(([q], [I]) => q - I), A = v.kind === "seek" ? 1 : (k = v.capacity) != null ? k : n.usualCapacity, L = v.confirmed !== null && v.confirmed <= s ? dr(v.confirmed, s) : null, D = dr((R = (E = v.since) != null ? E : v.confirmed) != null ? R : s, s);
    y[v.kind].push({
      index: y[v.kind].length,
      record: v,
      key: _,
      account: l.get(v.user),
      skill: M,
      level: (S = v.level) != null ? S : 0,
      methods: ls(v.methods),
      languages: P.map(([q]) => q),
      proficiencies: P.map(([, q]) => q),
      region: v.region === null ? null : v.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: L,
      freshness: L === null ? 0 : Yo(L, n.freshnessHalfLife),
      waitedDays: D,
      waiting: Jo(D, n.fullWaiting),
      capacity: A,
      room: v.kind === "seek" ? 1 : Math.max(0, A - ((F = p.get(_)) != null ? F : 0))
    });
  }
  return {
    seeks: y.seek,
    offers: y.offer,
    languages: u,
    absentOffers: m,
    absences: x.sort(
      (v, _) => oe(v.kind, _.kind) || oe(v.record, _.record)
    ),
    between: iu(r, i, l, a)
  };
}
function ds(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e.languages) {
    let s = ye(o);
    if (s !== null) {
      let a = ln(s.code);
      n.set(a, Math.max((t = n.get(a)) != null ? t : 0, (r = s.proficiency) != null ? r : su));
    }
  }
  return Array.from(n);
}
function gs(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    n.has(t) || n.set(t, n.size);
  }), n;
}
function au(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var o;
    return t.set(n(r), ((o = t.get(n(r))) != null ? o : 0) + 1);
  }), t;
}
var fr = ["declined", "done", "accepted", "asked"];
function iu(e, n, t, r) {
  var l;
  let o = new Map(n.map((c) => [`${c.kind} ${se(c)}`, c.skill])), s = (c) => t.get(c.slice(0, c.lastIndexOf("/"))), a = /* @__PURE__ */ new Map(), i = (c, u) => c * t.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: p = [] } of e) {
    let [h, x] = [s(c), s(u)], m = [o.get(`offer ${u}`), g, o.get(`seek ${c}`)].filter((f) => f !== void 0);
    if (h === void 0 || x === void 0 || !fr.includes(d))
      continue;
    let y = i(h, x), b = (l = a.get(y)) != null ? l : /* @__PURE__ */ new Map();
    (d === "declined" ? m.concat(p) : m.slice(0, 1)).forEach((f) => {
      let k = pn(f, r), E = b.get(k);
      (E === void 0 || fr.indexOf(d) < fr.indexOf(E)) && b.set(k, d);
    }), a.set(y, b);
  }
  return (c, u, d) => {
    var g, p;
    return a.size === 0 ? null : (p = (g = a.get(i(c, u))) == null ? void 0 : g.get(d)) != null ? p : null;
  };
}

// src/core/exchange/reciprocity.ts
function ys(e, n) {
  let t = fs(e.offers), r = /* @__PURE__ */ new Map();
  return fs(e.seeks).forEach((o, s) => {
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
        for (let u of (l = t.get(o)) != null ? l : ms)
          i = Math.max(i, (c = a.get(u)) != null ? c : 0);
      return i;
    },
    best: (o, s) => {
      var a;
      return ((a = t.get(o)) != null ? a : ms).map((i) => {
        var l, c;
        return { skill: i, quality: (c = (l = r.get(s)) == null ? void 0 : l.get(i)) != null ? c : 0 };
      }).reduce((i, l) => {
        var c;
        return l.quality > ((c = i == null ? void 0 : i.quality) != null ? c : 0) ? l : i;
      }, null);
    }
  };
}
var ms = [];
function fs(e) {
  let n = /* @__PURE__ */ new Map();
  for (let { account: r, skill: o } of e) {
    let s = n.get(r);
    s === void 0 ? n.set(r, /* @__PURE__ */ new Set([o])) : s.add(o);
  }
  let t = /* @__PURE__ */ new Map();
  return n.forEach((r, o) => t.set(o, Array.from(r).sort())), t;
}

// src/core/json/read-limits.ts
function yr(e, n, t, r, o, s) {
  let a = Object.keys(t), i = te(e) ? e : {};
  e !== void 0 && !te(e) && s.push({ path: n, code: "expected-object", parameters: [] });
  let l = [...a, ...o];
  for (let u of Object.keys(i))
    l.includes(u) || s.push({ path: Re(n, u), code: "unknown-property", parameters: [X(u), l] });
  let c = {};
  for (let u of a) {
    let d = ae(i, u), [g, p] = t[u], h = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > p ? { code: "too-large", parameters: [d, p] } : null;
    h !== null && s.push(T({ path: Re(n, u) }, h)), c[u] = d === void 0 || h !== null ? r[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var tn = [
  "skill",
  "level",
  "language",
  "method",
  "place",
  "reciprocity",
  "freshness",
  "room",
  "waiting"
], $n = {
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
}, lu = 1e3, cu = {
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
function hs(e, n = "$.matching") {
  let t = [], r = yr(e, n, cu, $n, ["weights"], t), o = te(e) ? ae(e, "weights") : void 0, s = Re(n, "weights"), a = uu(tn, () => [0, lu]), i = yr(o, s, a, $n.weights, [], t);
  return tn.every((l) => i[l] === 0) && (t.push({ path: s, code: "weights-zero", parameters: [] }), i = $n.weights), { options: N(T({}, r), { weights: i }), faults: t };
}
function uu(e, n) {
  let t = {};
  return e.forEach((r) => {
    t[r] = n(r);
  }), t;
}

// src/core/exchange/score-pair.ts
var hr = 50, du = [0, 20, 40, 70, 85, 95, 100], gu = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, xs = 540;
function Ss(e, n) {
  let t = Ts(e, n);
  return t === -1 ? null : { language: Math.floor(t / 8), proficiency: t % 8 };
}
function Ts(e, n) {
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
function Os(e, n) {
  let { weights: t } = e, r = tn.reduce((s, a) => s + t[a], 0), o = (s) => Math.floor((20 * s + r) / (2 * r));
  return {
    score: (s, a, i) => o(
      t.skill * i + t.level * ks(s, a) + t.language * bs(s, a) + t.method * ws(s, a) + t.place * Es(s, a) + t.reciprocity * n(s.account, a.account) + t.freshness * a.freshness + t.room * Rs(a) + t.waiting * s.waiting
    ),
    qualities: (s, a, i) => ({
      skill: i,
      level: ks(s, a),
      language: bs(s, a),
      method: ws(s, a),
      place: Es(s, a),
      reciprocity: n(s.account, a.account),
      freshness: a.freshness,
      room: Rs(a),
      waiting: s.waiting
    }),
    points: (s) => {
      let a = {}, i = 0, l = 0;
      for (let c of tn)
        i += t[c] * s[c], a[c] = o(i) - l, l += a[c];
      return a;
    }
  };
}
function ks(e, n) {
  var t;
  return e.level === 0 || n.level === 0 ? hr : (t = gu[n.level - e.level]) != null ? t : 0;
}
function bs(e, n) {
  let t = Ts(e, n);
  return t === -1 ? 0 : du[t % 8];
}
function ws(e, n) {
  return e.methods === 0 || n.methods === 0 ? hr : us(e.methods, n.methods);
}
function Es(e, n) {
  let t = e.record.timezone, r = n.record.timezone;
  return t !== null && r !== null ? Math.max(0, Math.floor(100 * (xs - lt(t, r)) / xs)) : e.region === null || n.region === null ? hr : e.region === n.region ? 100 : 0;
}
function Rs({ room: e, capacity: n }) {
  return n === 0 ? 0 : Math.floor(100 * e / n);
}

// src/core/exchange/skill-relations.ts
var vs = { same: 100, narrower: 90, broader: 60, near: 30 }, pu = { narrower: 10, broader: 15 }, mu = 10;
function ct(e) {
  let n = /* @__PURE__ */ new Map();
  return {
    relatedTo: (t) => {
      let r = n.get(t);
      return r === void 0 && (r = e === null ? [As(t)] : fu(t, e), n.set(t, r)), r;
    }
  };
}
function As(e) {
  return { skill: e, relation: "same", quality: vs.same };
}
function fu(e, n) {
  let t = /* @__PURE__ */ new Map([[e, As(e)]]), r = (i, l, c) => {
    let u = !t.has(i);
    if (u) {
      let d = l === "near" ? 0 : pu[l] * (c - 1);
      t.set(i, { skill: i, relation: l, quality: Math.max(mu, vs[l] - d) });
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
function Ms(e, n) {
  var a;
  let t = ps(e, n), r = ct((a = e.taxonomy) != null ? a : null), o = ys(t, r), s = /* @__PURE__ */ new Map();
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
    scorer: Os(n, o.quality)
  };
}
function Ps(e, n, t) {
  var r;
  return (r = e.relations.relatedTo(n.skill).find(({ skill: o }) => o === t.skill)) != null ? r : null;
}

// src/core/exchange/reasons.ts
function Ls(e, n, t, r) {
  let o = e.scorer.qualities(n, t, r.quality), s = e.scorer.points(o), a = yu(e, n, t, r, o), i = [];
  for (let l of tn) {
    let c = a[l];
    c !== null && i.push({ part: l, code: c.code, parameters: c.parameters, points: s[l] });
  }
  return i;
}
function ie(e, ...n) {
  return { code: e, parameters: n };
}
function yu(e, n, t, r, o) {
  let s = e.reciprocity.best(n.account, t.account);
  return {
    skill: r.relation === "same" ? ie("skill-same", { skill: t.skill }) : ie(`skill-${r.relation}`, { skill: t.skill }, { skill: n.skill }),
    level: n.level === 0 || t.level === 0 ? ie("level-unknown") : ie(t.level < n.level ? "level-low" : "level-fits", t.level, n.level),
    language: hu(e, n, t),
    method: xu(n, t),
    place: ku(n, t),
    reciprocity: s === null ? null : ie("reciprocal", { skill: s.skill }),
    freshness: t.confirmedDays === null ? ie("confirmed-unknown") : t.confirmedDays === 0 ? ie("confirmed-today") : ie("confirmed-days", t.confirmedDays),
    room: ie("room", t.room, t.capacity),
    waiting: o.waiting === 0 ? null : ie("waiting", n.waitedDays)
  };
}
function hu(e, n, t) {
  let r = Ss(n, t);
  if (r === null)
    return null;
  let o = r.proficiency >= e.options.leastProficiency;
  return ie(o ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function xu(e, n) {
  if (e.methods === 0 || n.methods === 0)
    return ie("methods-any");
  let t = cs(e.methods, n.methods);
  return t.length === 0 ? ie("methods-different") : ie("methods", { methods: t });
}
function ku(e, n) {
  let [t, r] = [e.record.timezone, n.record.timezone];
  if (t !== null && r !== null) {
    let o = lt(t, r);
    return o === 0 ? ie("timezone-same") : ie("timezone-apart", o / 60);
  }
  return e.region === null || n.region === null ? ie("place-unknown") : e.region === n.region ? ie("region-same", { region: n.record.region }) : ie("region-different");
}

// src/core/exchange/pair-reasons.ts
var bu = [
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
function ut(e, n, t, r) {
  let o = Ms(t, r), s = o.participants.seeks.find(({ key: l }) => l === e), a = o.participants.offers.find(({ key: l }) => l === n), i = s === void 0 || a === void 0 ? null : Ps(o, s, a);
  return s === void 0 || a === void 0 || i === null ? [] : Ls(o, s, a, i);
}
function dt(e) {
  return bu.includes(e.code);
}

// src/core/exchange/steps/exchange-requests.ts
var wu = {
  asked: "asked",
  accepted: "accepted",
  declined: "declined",
  done: "done",
  withdrawn: "expired",
  expired: "expired",
  lapsed: "expired",
  "not-met": "expired"
};
function gt(e) {
  return e.map(({ seek: n, offer: t, state: r, skill: o, skills: s }) => T(T({
    seek: n,
    offer: t,
    state: wu[r]
  }, o === null ? {} : { skill: o }), r === "declined" && s.length > 1 ? { skills: s } : {}));
}

// src/core/exchange/steps/room.ts
function Ns(e, n, t, r, o) {
  let s = e.filter((i) => i.state === "accepted" && i[n] === t && !re(i).includes(o)).map(({ expires: i }) => i != null ? i : "").sort(), a = s.length >= r;
  return { isFull: a, until: a && r > 0 && s[s.length - r] || null };
}

// src/core/exchange/steps/follow-exchanges.ts
var xr = 21, Eu = 180, Ru = 366;
function pt(e, n) {
  var r;
  let t = [];
  for (let { round: o, skills: s, disregarded: a } of $s(e, n))
    o !== null && t.push(N(T({}, Nu(o, n.date)), { skills: s, skill: (r = s[0]) != null ? r : null, disregarded: a }));
  return t;
}
function Cs(e, n) {
  return $s(e, n).reduce((t, { disregarded: r }) => t.concat(r), []);
}
function $s(e, n) {
  if (!Oe(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(Su)) {
    let o = `${r.seek}
${r.offer}`, s = t.get(o);
    s === void 0 ? t.set(o, [r]) : s.push(r);
  }
  return Array.from(t.keys()).sort(oe).map((r) => {
    let o = null, s = [];
    for (let a of t.get(r)) {
      let i = a.at.slice(0, 10) > n.date ? "future" : re(a).includes(a.user) ? Tu(a, o, n) : "not-a-party";
      typeof i == "string" ? s.push({ step: a, reason: i }) : o = i;
    }
    return { round: o, skills: Ou(t.get(r), o), disregarded: s };
  });
}
function Su(e, n) {
  return oe(e.at, n.at) || Ln.indexOf(e.step) - Ln.indexOf(n.step) || oe(Is(e), Is(n));
}
function Is({ user: e, outcome: n, on: t, skill: r, note: o }) {
  return JSON.stringify([e, n, t, r, o]);
}
function Tu(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return Pu(e, n, t);
  if (e.step === "decline" && vu(e, n))
    return Au(e, n);
  if (n === null)
    return "no-request";
  let o = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return Lu(e, n, o);
    if (mt(n, r) !== "accepted")
      return "over";
    let s = Iu(e.on, ve(r, Ru)), a = ve(Fs(r, s), _s(t));
    return N(T({}, n), { steps: o, on: e.on, until: Fs(n.until, a) });
  }
  if (e.step === "withdraw" && Mu(e, n))
    return N(T({}, n), { steps: o, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [s] = n.steps.slice(-1);
    return (s == null ? void 0 : s.step) === e.step && s.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? Ds(n, e, t) : e.step === "decline" ? N(T({}, n), { steps: o, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : N(T({}, n), { steps: o, since: r, phase: "withdrawn" });
}
function Ou(e, n) {
  let t = e.filter((s) => re(s).includes(s.user)), r = t.filter((s) => n == null ? void 0 : n.steps.includes(s)), o = [
    ...t.filter(({ user: s, step: a }) => a === "decline" && (n == null ? void 0 : n.declinedBy.includes(s))),
    ...r,
    ...t
  ].map(({ skill: s }) => s).filter((s) => s !== null);
  return Array.from(new Set(o));
}
function vu(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = mt(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function Au(e, n) {
  var r;
  let t = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: re(e).filter((o) => o !== e.user)[0],
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
function Mu(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: o }) => o === e.user);
  return n === "accepted" && r.some(({ step: o }) => o === "ask") && !r.some(({ step: o }) => o === "meet" || o === "confirm");
}
function Pu(e, n, t) {
  var s;
  let r = e.at.slice(0, 10), o = n === null ? null : mt(n, r);
  return n !== null && o === "asked" ? e.user === n.asker ? "repeated" : Ds(n, e, t) : n !== null && (o === "accepted" || o === "done") ? o === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((a) => a !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: ve(r, (s = t.replyDays) != null ? s : xr),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function Ds(e, n, t) {
  let r = n.at.slice(0, 10);
  return N(T({}, e), {
    phase: "accepted",
    since: r,
    until: ve(r, _s(t)),
    steps: e.steps.concat([n])
  });
}
function Lu(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : N(T({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function mt({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function Nu(e, n) {
  let { seek: t, offer: r, asker: o, until: s, on: a, confirmed: i, steps: l, declinedBy: c } = e, u = mt(e, n), d = u === "asked" || u === "accepted", g = re(e);
  return {
    seek: t,
    offer: r,
    asker: o,
    state: u,
    on: a,
    confirmed: i,
    steps: l,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? ve(s, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? s : null,
    waitingFor: u === "asked" ? g.filter((p) => p !== o) : u === "accepted" && (a === null || a <= n) ? g.filter((p) => !i.has(p)) : []
  };
}
function _s(e) {
  var n;
  return (n = e.lapseDays) != null ? n : Eu;
}
function Iu(e, n) {
  return e < n ? e : n;
}
function Fs(e, n) {
  return e > n ? e : n;
}

// src/core/exchange/exchange-templates.ts
var Ce = "Skill exchange step", xe = "Skill exchange preferences", ft = [
  fe.offer,
  fe.seek,
  Ce,
  xe
];

// src/core/exchange/steps/write-step.ts
function yt(e) {
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
  return qe(Ce, n.filter(([, t]) => t !== null && t !== "").map(([t, r]) => [t, t === "at" ? r : ee(r)]));
}
function xn(e, n) {
  let t = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${t}${n}
`;
}

// src/core/exchange/steps/preferences.ts
var Hs = ["messages", "matches", "lang"];
function Dn(e) {
  let n = [], t = e.filter(({ template: s }) => s === xe), r = (s) => t.every(({ parameters: a }) => {
    var l;
    let i = We((l = a.get(s)) != null ? l : "").trim().toLowerCase();
    return i !== "" && i !== "yes" && i !== "no" && n.push({
      parameter: s,
      key: "localskills-template-preferences-fault-value",
      parameters: [X(i), s]
    }), i === "" || i === "yes";
  }), o = { messages: r("messages"), matches: r("matches") };
  return t.forEach(({ parameters: s }) => s.forEach((a, i) => {
    !Hs.includes(i) && a.trim() !== "" && n.push(yn(i, Hs));
  })), { preferences: o, faults: n };
}
function Us(e, n, t) {
  let r = n.filter(({ template: l }) => l === xe), o = t.messages && t.matches, s = (l) => l ? "yes" : "no", a = qe(xe, [
    ["messages", s(t.messages)],
    ["matches", s(t.matches)]
  ]), [i] = r;
  return i === void 0 ? o ? e : xn(e, a) : r.slice().reverse().reduce((l, { start: c, end: u }) => {
    let d = c === i.start ? u : u + /^\n{0,2}/.exec(l.slice(u))[0].length;
    return l.slice(0, c) + (c === i.start ? a : "") + l.slice(d);
  }, e);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function ht(e, n = !1) {
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
  function h() {
    let f = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && kn(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && kn(e.charCodeAt(r)))
        for (r++; r < e.length && kn(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(f, r);
    let k = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && kn(e.charCodeAt(r))) {
        for (r++; r < e.length && kn(e.charCodeAt(r)); )
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
        if (_n(E)) {
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
    if (kr(f)) {
      do
        r++, o += String.fromCharCode(f), f = e.charCodeAt(r);
      while (kr(f));
      return a = 15;
    }
    if (_n(f))
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
          for (r += 2; r < t && !_n(e.charCodeAt(r)); )
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
            r++, _n(S) && (S === 13 && e.charCodeAt(r) === 10 && r++, i++, c = r);
          }
          return R || (r++, d = 1), o = e.substring(k, r), a = 13;
        }
        return o += String.fromCharCode(f), r++, a = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(f), r++, r === t || !kn(e.charCodeAt(r)))
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
        for (; r < t && y(f); )
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
  function y(f) {
    if (kr(f) || _n(f))
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
  function b() {
    let f;
    do
      f = m();
    while (f >= 12 && f <= 15);
    return f;
  }
  return {
    setPosition: p,
    getPosition: () => r,
    scan: n ? b : m,
    getToken: () => a,
    getTokenValue: () => o,
    getTokenOffset: () => s,
    getTokenLength: () => r - s,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => s - u,
    getTokenError: () => d
  };
}
function kr(e) {
  return e === 32 || e === 9;
}
function _n(e) {
  return e === 10 || e === 13;
}
function kn(e) {
  return e >= 48 && e <= 57;
}
var Bs;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Bs || (Bs = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Cu = new Array(20).fill(0).map((e, n) => " ".repeat(n)), bn = 200, $u = {
  " ": {
    "\n": new Array(bn).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(bn).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(bn).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(bn).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(bn).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(bn).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var br;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(br || (br = {}));
function Ws(e, n, t = br.DEFAULT) {
  let r = ht(e, !1), o = [], s = 0;
  function a(A) {
    return A ? () => s === 0 && A(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(A) {
    return A ? (C) => s === 0 && A(C, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(A) {
    return A ? (C) => s === 0 && A(C, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => o.slice()) : () => !0;
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
  let d = c(n.onObjectBegin), g = l(n.onObjectProperty), p = u(n.onObjectEnd), h = c(n.onArrayBegin), x = u(n.onArrayEnd), m = l(n.onLiteralValue), y = i(n.onSeparator), b = a(n.onComment), f = i(n.onError), k = t && t.disallowComments, E = t && t.allowTrailingComma;
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
          return A;
      }
    }
  }
  function S(A, C = [], L = []) {
    if (f(A), C.length + L.length > 0) {
      let D = r.getToken();
      for (; D !== 17; ) {
        if (C.indexOf(D) !== -1) {
          R();
          break;
        } else if (L.indexOf(D) !== -1)
          break;
        D = R();
      }
    }
  }
  function F(A) {
    let C = r.getTokenValue();
    return A ? m(C) : (g(C), o.push(C)), R(), !0;
  }
  function v() {
    switch (r.getToken()) {
      case 11:
        let A = r.getTokenValue(), C = Number(A);
        isNaN(C) && (S(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), C = 0), m(C);
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
    ]), !1) : (F(!1), r.getToken() === 6 ? (y(":"), R(), P() || S(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : S(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), o.pop(), !0);
  }
  function z() {
    d(), R();
    let A = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (A || S(4, [], []), y(","), R(), r.getToken() === 2 && E)
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
  function M() {
    h(), R();
    let A = !0, C = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (C || S(4, [], []), y(","), R(), r.getToken() === 4 && E)
          break;
      } else C && S(6, [], []);
      A ? (o.push(0), A = !1) : o[o.length - 1]++, P() || S(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), C = !0;
    }
    return x(), A || o.pop(), r.getToken() !== 4 ? S(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : R(), !0;
  }
  function P() {
    switch (r.getToken()) {
      case 3:
        return M();
      case 1:
        return z();
      case 10:
        return F(!0);
      default:
        return v();
    }
  }
  return R(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (S(4, [], []), !1) : P() ? (r.getToken() !== 17 && S(9, [], []), !0) : (S(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Gs;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Gs || (Gs = {}));
var qs;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(qs || (qs = {}));
var wr = Ws;
var js;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(js || (js = {}));

// src/core/json/parse-json.ts
function $e(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return ju(n) ? { value: void 0, faults: [Er] } : { value: n, faults: Vu(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? zu(e) : Er] };
  }
}
var Ks = { disallowComments: !0, allowTrailingComma: !1 }, Gu = 100, Er = { path: "$", code: "json-too-deep", parameters: [] }, qu = {
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
function ju(e) {
  let n = [e].filter(zs);
  for (let t = 0; n.length > 0; t++) {
    if (t === Gu)
      return !0;
    let r = [];
    for (let o of n)
      for (let s of Object.keys(o).map((a) => o[a]))
        zs(s) && r.push(s);
    n = r;
  }
  return !1;
}
function zs(e) {
  return typeof e == "object" && e !== null;
}
function zu(e) {
  var i;
  let n = null;
  try {
    wr(e, {
      onError: (l, c, u) => {
        n = n != null ? n : { error: l, offset: c, length: u };
      }
    }, Ks);
  } catch (l) {
    return Er;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), o = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return Vs("json-trailing-comma", e, r.lastIndexOf(","), o);
  let s = (i = qu[t.error]) != null ? i : "json-invalid";
  return Vs(s === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : s : s, e, t.offset, o);
}
function Vs(e, n, t, r) {
  let o = n.slice(0, t).split(/\r\n?|\n/), s = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, s, X(r)] };
}
function Vu(e) {
  let n = [], t = [];
  return wr(e, {
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
        let d = l().reduce(Re, "$");
        n.push({
          path: Re(d, r),
          code: "json-duplicate-key",
          parameters: [X(r), u, a + 1]
        });
      }
    }
  }, Ks), n;
}

// src/core/site-configuration.ts
var Ys = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Js(e) {
  if (e === null)
    return { root: Ue, faults: [] };
  let { value: n, faults: t } = $e(e);
  if (!te(n))
    return { root: Ue, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = ae(n, "root");
  return r === void 0 ? { root: Ue, faults: t } : typeof r != "string" || Ys.test(r) ? { root: Ue, faults: [...t, { path: "$.root", code: "expected-text", parameters: [X(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}
var Ku = /^https?:\/\/[^\s[\]{}|<>"'~]+$/;
function xt(e) {
  return Ku.test(e);
}
function Qs(e) {
  let n = e === null ? null : $e(e).value, t = te(n) ? ae(n, "report") : void 0;
  return typeof t == "string" && !Ys.test(t) ? t.trim() : null;
}

// src/ui/exchange-meeting/load-exchanges.ts
var Xs = "Module:Skills survey/i18n/languages.json";
function ke(t) {
  return O(this, arguments, function* (e, n = []) {
    var R, S, F, v;
    let { wiki: r, titles: o, user: s, messages: a } = e, i = [s.name, ...n], [l, c, u, d] = yield Promise.all([
      Promise.all(i.map((_) => r.peopleLinkingTo(_))),
      r.readPeople(i),
      r.readPages([o.skills(), Yn, Xs]),
      r.time()
    ]), g = new Set(i);
    l.forEach((_) => _.forEach((z) => g.add(z))), Zs(c.people).forEach((_) => re(_).forEach((z) => g.add(z)));
    let { people: p, records: h, unread: x } = g.size === i.length ? c : yield r.readPeople(Array.from(g)), m = x.find((_) => _.user === s.name);
    if (m !== void 0)
      throw m.error;
    let y = (_) => {
      var z, M;
      return (M = (z = u.get(_)) == null ? void 0 : z.latest.text) != null ? M : null;
    }, b = $e((R = y(Yn)) != null ? R : "{}").value, f = $e((S = y(Xs)) != null ? S : "{}").value, k = te(f) && Array.isArray(f.languages) ? f.languages.filter((_) => typeof _ == "string") : [], E = c.ownPages.get(s.name);
    return {
      people: p,
      records: h,
      unread: x.map((_) => _.user),
      ownPage: E === void 0 ? o.people(s.name) : E,
      steps: Zs(p),
      taxonomy: Qn($e((F = y(o.skills())) != null ? F : "").value).taxonomy,
      matching: te(b) ? hs(b.matching).options : $n,
      reportPage: (v = Qs(y(Yn))) != null ? v : a.text("localskills-meeting-report-page"),
      languages: k.length > 0 ? k : ["en"],
      clockOffset: isNaN(d.getTime()) ? 0 : d.getTime() - e.now().getTime()
    };
  });
}
function Rr(e, n) {
  return e.steps.some((r) => r.user === n.user && r.step === n.step && r.seek === n.seek && r.offer === n.offer && r.at === n.at) ? e : N(T({}, e), { steps: e.steps.concat([n]) });
}
function Zs(e) {
  let n = [];
  return e.forEach((t) => t.steps.forEach((r) => n.push(r))), n;
}
function Ae(e, n, t = null) {
  var o;
  let r = new Date(e.now().getTime() + n.clockOffset).toISOString().replace(/\.\d+Z$/, "Z");
  return ((o = t == null ? void 0 : t.steps) != null ? o : []).reduce((s, { at: a }) => a > s ? a : s, r);
}
function be(e, n) {
  return Ae(e, n).slice(0, 10);
}
var ea = /* @__PURE__ */ new WeakMap();
function pe(e, n) {
  let t = be(e, n), r = ea.get(n);
  if ((r == null ? void 0 : r.date) === t)
    return r.exchanges;
  let o = pt(n.steps, { date: t });
  return ea.set(n, { date: t, exchanges: o }), o;
}
function na(e, n) {
  let { name: t } = e.user;
  return Cs(
    n.steps.filter((r) => r.user === t || re(r).includes(t)),
    { date: be(e, n) }
  ).filter(({ step: r, reason: o }) => r.user === t && o !== "repeated");
}
function wn(e, n) {
  var t, r;
  return Dn((r = (t = e.people.get(n)) == null ? void 0 : t.preferences) != null ? r : []).preferences;
}
function je(e, n) {
  let t = [];
  return e.records.filter((r) => r.user === n).forEach(({ languages: r }) => r.forEach((o) => {
    t.includes(o) || t.push(o);
  })), t;
}

// src/core/exchange/steps/my-exchanges.ts
function kt(e, n) {
  let t = e.filter((a) => re(a).includes(n) && !Yu(a, n)).sort((a, i) => oe(a.since, i.since) || oe(a.seek, i.seek) || oe(a.offer, i.offer)), r = t.filter(({ state: a }) => a === "accepted"), o = r.filter(({ confirmed: a }) => a.size > 0 && !a.has(n)), s = (a) => +!a.waitingFor.includes(n);
  return {
    toAnswer: t.filter(({ state: a, asker: i }) => a === "asked" && i !== n),
    toConfirm: o,
    agreed: r.filter((a) => !o.includes(a)).sort((a, i) => s(a) - s(i)),
    asked: t.filter(({ state: a, asker: i }) => a === "asked" && i === n),
    earlier: t.filter(({ state: a }) => a !== "asked" && a !== "accepted").reverse()
  };
}
function Yu({ state: e, asker: n, steps: t, disregarded: r }, o) {
  let s = t.concat(r.map(({ step: a }) => a));
  return e === "declined" && n === o && !s.some(({ step: a }) => a === "ask");
}
function ne(e, n) {
  let [t, r] = re(e);
  return n === t ? r : t;
}

// src/ui/list-words.ts
function bt(e, n) {
  let { ListFormat: t } = Intl;
  try {
    return t ? new t(n, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange-meeting/exchange-words.ts
function Me(e, { seek: n, offer: t, skill: r }) {
  var o, s, a, i, l;
  return (l = (i = (a = (o = Z(e, "offer", t)) == null ? void 0 : o.skill) != null ? a : (s = Z(e, "seek", n)) == null ? void 0 : s.skill) != null ? i : r) != null ? l : "";
}
function Z(e, n, t) {
  var r;
  return (r = e.records.find((o) => o.kind === n && se(o) === t)) != null ? r : null;
}
function wt(e, { seek: n }, t) {
  let r = Z(e, "seek", n);
  return r !== null && r.user === t && r.status === "open" ? r : null;
}
function Et({ messages: e }, n, t, r = t) {
  if (t === "")
    return w("bdi", {}, r);
  let { text: o, language: s, direction: a } = Ze(t, n.taxonomy, e);
  return w("bdi", T({ dir: a }, s === null ? {} : { lang: s }), o);
}
function we({ messages: e }, n, t) {
  return Ze(t, n.taxonomy, e).text;
}
function Hn({ languageName: e, messages: n }, t) {
  return bt(t.map((r) => {
    var o, s;
    return e((s = (o = ye(r)) == null ? void 0 : o.code) != null ? s : r);
  }), n.language);
}
function Sr(e, n, t, r) {
  var c, u, d, g;
  let { titles: o, pageUrl: s } = e, a = (u = (c = n.people.get(t)) == null ? void 0 : c.readings) != null ? u : [], i = (p) => p !== null && r !== null && p.kind === r.kind && p.id === r.id, l = (d = a.find((p) => i(p.record))) != null ? d : a.find((p) => p.record !== null);
  return s((g = l == null ? void 0 : l.title) != null ? g : o.people(t)) + (r === null ? "" : `#${r.kind}-${r.id}`);
}
function Rt(e, n, t, r) {
  let o = Sr(e, n, t, r);
  return w("a", { href: o, target: "_blank", rel: "noopener" }, w("bdi", {}, t));
}
function En({ messages: e, user: n, formatDate: t }, r) {
  let { state: o, asker: s, since: a, on: i, confirmed: l } = r, c = ne(r, n.name), u = V(r.seek) === n.name ? "learn" : "teach", d = (g) => e.text(`localskills-meeting-state-${g}`, c, t(a));
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
function ta(e, n, t, r) {
  let { kind: o, key: s } = t, a = Z(n, o, s);
  return V(s) === e.user.name ? "self" : r !== "active" ? "blocked" : a === null ? "gone" : Be(a, be(e, n)) !== null ? "absent" : ra(e, n, a).isFull ? "no-room" : null;
}
function ra(e, n, t) {
  var o;
  let r = t.kind === "seek" ? 1 : (o = t.capacity) != null ? o : n.matching.usualCapacity;
  return Ns(pe(e, n), t.kind, se(t), r, e.user.name);
}
function oa(e, n, t) {
  return O(this, null, function* () {
    let { messages: r } = e, o = yield ke(e, [V(t)]), s = Z(o, n, t), { isFull: a, until: i } = s === null ? { isFull: !1, until: null } : ra(e, o, s);
    if (!a)
      return null;
    let l = r.text(`localskills-meeting-full-${n}`);
    return {
      status: r.text(`localskills-meeting-full-status-${n}`),
      text: i === null ? l : `${l} ${r.text("localskills-meeting-full-until", e.formatDate(i))}`
    };
  });
}
function sa(e, n, t, r, o) {
  var h, x;
  let { user: s } = e, a = t.kind === "offer" ? "seek" : "offer", i = be(e, n), { relatedTo: l } = ct(n.taxonomy), c = ({ skill: m }) => {
    var f;
    let [y, b] = a === "seek" ? [m, t.skill] : [t.skill, m];
    return (f = l(y).find((k) => k.skill === b)) != null ? f : null;
  }, u = n.records.filter((m) => m.user === s.name), d = u.filter((m) => m.kind === a && Be(m, i) === null).map((m) => {
    var f;
    let y = c(m), b = se(m) === o;
    return { record: m, fits: b ? 1 / 0 : (f = y == null ? void 0 : y.quality) != null ? f : 0, isOther: !b && (y == null ? void 0 : y.relation) === "near" };
  }).filter(({ fits: m }) => m > 0).sort((m, y) => y.fits - m.fits), g = (m) => m.map(({ record: y }) => ({ key: se(y), record: y, isNew: !1 })), p = {
    kind: a,
    user: s.name,
    id: ts(a, u.filter((m) => m.kind === a).map(({ id: m }) => m)),
    skill: t.skill,
    level: null,
    methods: [],
    languages: r,
    capacity: null,
    region: (h = u.map(({ region: m }) => m).find((m) => m !== null)) != null ? h : null,
    timezone: (x = u.map(({ timezone: m }) => m).find((m) => m !== null)) != null ? x : null,
    for: null,
    affiliate: null,
    note: null,
    since: i,
    confirmed: i,
    expires: ve(i, pr),
    status: "open",
    until: null
  };
  return [
    ...g(d.filter(({ isOther: m }) => !m)),
    { key: se(p), record: p, isNew: !0 },
    ...g(d.filter(({ isOther: m }) => m))
  ];
}
function aa(e, n, t, r) {
  var u, d;
  let [o, s] = t.kind === "offer" ? [r.key, se(t)] : [se(t), r.key], a = pe(e, n), i = ({ declinedBy: g }) => g.includes(t.user), l = re({ seek: o, offer: s }).join("/"), c = (g) => {
    var p, h;
    return [
      (p = Z(n, "seek", g.seek)) == null ? void 0 : p.skill,
      (h = Z(n, "offer", g.offer)) == null ? void 0 : h.skill,
      ...g.skills
    ].filter((x) => x !== void 0).map((x) => pn(x, n.taxonomy));
  };
  return (d = (u = a.find((g) => g.seek === o && g.offer === s && (g.state === "asked" || g.state === "accepted" || g.state === "done" || i(g)))) != null ? u : a.find((g) => i(g) && re(g).join("/") === l && c(g).includes(pn(t.skill, n.taxonomy)))) != null ? d : null;
}
function ia(e, n) {
  return O(this, null, function* () {
    let t = je(n, e.user.name), r = t.length > 0 ? t : yield e.wiki.spokenLanguages(e.user.name).catch(() => []);
    return r.length > 0 ? r : [e.messages.language];
  });
}
function Tr(e, n, t, r) {
  let o = r.record, s = n.records.filter((l) => l.user === o.user || l.user === t.user), [a, i] = t.kind === "offer" ? [o, t] : [t, o];
  return ut(se(a), se(i), {
    records: r.isNew ? s.concat([o]) : s,
    date: be(e, n),
    taxonomy: n.taxonomy,
    requests: gt(pe(e, n))
  }, n.matching);
}

// src/ui/survey-making/fields.ts
function la(e, n, t, r) {
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
function St(e) {
  let { kind: n = "text", direction: t = "auto", value: r, maxLength: o, min: s, max: a, placeholder: i } = e, l = T(T({
    value: r
  }, o === void 0 ? {} : { maxLength: o }), i === void 0 ? {} : { placeholder: i }), c = n === "lines" ? new OO.ui.MultilineTextInputWidget(N(T({}, l), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(N(T({}, l), { autocomplete: "off" }));
  n === "number" || n === "date" ? (c.$input.attr(T(T({ type: n }, s === void 0 ? {} : { min: s }), a === void 0 ? {} : { max: a })), c.$input.val(r)) : c.$input.attr("dir", t);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), la(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function Or(e) {
  let n = new OO.ui.CheckboxInputWidget({ selected: e.value }), t = !1;
  return n.on("change", (r) => {
    t || e.onChange(r === !0);
  }), la(n, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => n.isSelected(),
    show(r) {
      t = !0, n.setSelected(r), t = !1;
    }
  });
}

// src/ui/exchange-meeting/note-field.ts
function Tt(e, n) {
  var l, c;
  let t = w("div", { "aria-live": "polite" }), r = null, o = null, s = ({ kind: u, text: d }) => e.text(`localskills-private-${u}`, d), a = (u) => {
    let d = Fn(u);
    o !== null && o.text !== (d == null ? void 0 : d.text) && (o.said.remove(), o = null), B(t, d === null || o !== null ? null : G("warning", s(d)));
  }, i = St(N(T({
    label: n.label,
    kind: "lines",
    value: (l = n.value) != null ? l : "",
    maxLength: io
  }, n.help === void 0 ? {} : { help: n.help }), {
    onChange(u) {
      var d;
      a(u), (d = n.onChange) == null || d.call(n, u);
    }
  }));
  return a((c = n.value) != null ? c : ""), {
    element: w("div", { class: "ext-localSkills-meeting-note" }, i.element, t),
    value: () => i.value().trim() || null,
    unlessPrivate(u, d) {
      let g = Fn(i.value());
      if (g === null || g.text === r) {
        d();
        return;
      }
      let p = G(
        "warning",
        w("p", {}, s(g)),
        j(H(e.text("localskills-save-page-anyway"), "normal", () => {
          r = g.text, d();
        }))
      );
      o = { text: g.text, said: p }, B(t), B(u, p), J(p);
    }
  };
}

// src/core/exchange/steps/step-limit.ts
function ca(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((o, s) => ({ one: o, index: s })).sort((o, s) => o.one.step.at < s.one.step.at ? 1 : o.one.step.at > s.one.step.at ? -1 : s.index - o.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: o }) => o.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: o }) => o));
  return e.filter((o, s) => r.has(s));
}

// src/ui/exchange/made-by-other-notice.ts
function ua(e, n, t, r) {
  return G(
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
var Ju = 20;
function Ee({ template: e, parameters: n }) {
  return JSON.stringify([e, Array.from(n).sort(([t], [r]) => oe(t, r))]);
}
function De(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(Ee).forEach((r) => {
    var o;
    return t.set(r, ((o = t.get(r)) != null ? o : 0) + 1);
  }), e.filter((r) => {
    var a;
    let o = Ee(r), s = (a = t.get(o)) != null ? a : 0;
    return t.set(o, s - 1), s <= 0;
  });
}
function Qu(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function ze(e, n, t) {
  let r = e;
  for (let o = 0; o < Ju; o++) {
    let s = De(t(r), n);
    if (s.length === 0)
      return r;
    let a = (i, l) => l !== i && l.start >= i.start && l.end <= i.end;
    r = s.filter((i) => !s.some((l) => a(i, l))).sort((i, l) => l.start - i.start).reduce(Qu, r);
  }
  return null;
}

// src/core/exchange/claim-calls.ts
var Xu = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Zu({ template: e, parameters: n }, t) {
  let r = new Map(Array.from(n).filter(([a]) => !Xu.test(a))), [o, s] = e === Ce ? ["at", t] : ["confirmed", t.slice(0, 10)];
  return r.get(o) === s ? r.delete(o) : r.set(o, s), qe(e, Array.from(r));
}
function Ot(e, n, t, r) {
  return n.filter(({ template: s }) => s !== xe).sort((s, a) => s.start - a.start).reduce((s, a) => {
    let i = Ee(a), l = r(s).find((c) => Ee(c) === i);
    return l === void 0 ? s : s.slice(0, l.start) + Zu(l, t) + s.slice(l.end);
  }, e);
}

// src/ui/wiki-words.ts
var ed = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], nd = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function da(e, n) {
  Array.from(e.childNodes).forEach((t) => {
    if (t.nodeType === Node.TEXT_NODE)
      n.appendChild(document.createTextNode(t.nodeValue || ""));
    else if (t.nodeType === Node.ELEMENT_NODE && !nd.includes(t.nodeName.toUpperCase())) {
      let r = t, o = n, s = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(s) ? o = w("a", { href: s, target: "_blank", rel: "noopener" }) : ed.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), da(r, o), o !== n && n.appendChild(o);
    }
  });
}
function ga(e) {
  let n = w("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return da(new DOMParser().parseFromString(e, "text/html").body, n), n;
}

// src/ui/survey-form/text-to-copy.ts
function pa(e, n, t, r = !1) {
  let [o, s] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], a = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  a.$input.attr({ "aria-label": t.text(o), dir: "auto" });
  let i = H(t.text("localskills-save-copy"), "normal", () => {
    a.select(), document.execCommand("copy") && i.setLabel(t.text("localskills-save-copied"));
  });
  return w(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    w("summary", {}, t.text(o)),
    w("p", {}, t.text(s)),
    a.$element[0],
    j(i),
    w("p", {}, w("a", { href: n, target: "_blank", rel: "noopener" }, t.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var td = ["offline", "session-lost", "read-only", "rate-limited", "other"], rd = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], od = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function sd(e, n) {
  let { context: { messages: t }, fault: r, isOther: o, tryAgain: s } = e, { question: a, imageUrl: i } = r.details.captcha, l = new OO.ui.TextInputWidget({ autocomplete: "off" }), c = () => {
    l.getValue().trim() !== "" && s({ captcha: { id: n, word: l.getValue().trim() } });
  };
  return l.on("enter", c), w(
    "div",
    { class: "ext-localSkills-form-captcha" },
    i === null ? null : w("img", { src: i, alt: t.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(l, {
      align: "top",
      label: a || t.text("localskills-save-captcha-answer")
    }).$element[0],
    j(H(t.text(o === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function ma(e) {
  var b, f;
  let { context: n, fault: t, title: r, pageText: o, isKept: s, isOther: a = !1, tryAgain: i } = e, { messages: l, pageUrl: c } = n, { reason: u, explanation: d, details: g } = t, p = (f = (b = g.captcha) == null ? void 0 : b.id) != null ? f : null, h = u === "captcha" && p === null, x = a && od.includes(u), m = h ? l.text(a ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : l.text(`localskills-save-${x ? "page-" : ""}${u}`, n.user === null ? "" : n.user.name), y = [
    w("p", {}, w("strong", {}, l.text("localskills-save-failed")), " ", m),
    w("p", {}, l.text(s ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? y.push(w("p", {}, l.text("localskills-save-wiki-says")), ga(g.html)) : d !== "" && y.push(
    w("p", {}, l.text("localskills-save-wiki-says")),
    w("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && y.push(w("p", {}, w("a", {
    href: c("Special:UserLogin", { returnto: n.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, l.text("localskills-save-log-in")))), p !== null && y.push(sd(e, p)), u === "filter-warning" && y.push(j(H(
    l.text(a ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => i({ warningsAccepted: !0 })
  ))), td.includes(u) && y.push(j(H(l.text("localskills-save-try-again"), "normal", () => i()))), (h || rd.includes(u)) && y.push(pa(o, c(r, { action: "edit" }), l, a)), G(u === "filter-warning" ? "warning" : "error", ...y);
}

// src/ui/exchange-meeting/meeting-fault.ts
var ad = "localskills-meeting-save-";
function vr(e) {
  let { context: n, fault: t, title: r, text: o, isKept: s, tryAgain: a } = e, { messages: i } = n;
  return ma({
    fault: t,
    title: r,
    pageText: o,
    isKept: s,
    tryAgain: a,
    context: {
      user: n.user,
      pageUrl: n.pageUrl,
      pageTitle: n.pageTitle,
      messages: N(T({}, i), {
        text(l, ...c) {
          let u = l.replace(/^localskills-save-/, ad);
          return i.text(i.has(u) ? u : l, ...c);
        }
      })
    }
  });
}
function Ve(e, n) {
  let { context: t, outcome: r, isKept: o, place: s, save: a } = e, i = r.kind === "fault" ? vr({
    context: t,
    isKept: o,
    fault: r.fault,
    title: r.title,
    text: r.text,
    tryAgain: (l = {}) => a(n, l)
  }) : id(t, r, (l) => a(l, {}));
  B(s, i), J(i);
}
function id(e, n, t) {
  let { messages: r, pageUrl: o, titles: s, user: a } = e, i = (l, ...c) => r.text(`localskills-meeting-${l}`, ...c);
  return G(
    "warning",
    w("p", {}, n.by === null ? i("foreign-hidden") : i("foreign", n.by)),
    w("p", {}, w("a", {
      href: o(s.people(a.name), Ar(n.ownRevision, n.revision)),
      target: "_blank",
      rel: "noopener"
    }, i("foreign-look"))),
    j(
      H(i("foreign-leave-out"), "primary", () => t("leave-out")),
      H(i("foreign-keep"), "normal", () => t("keep"))
    )
  );
}

// src/core/wikitext/same-calls.ts
function Rn(e, n) {
  let t = (r) => JSON.stringify(r.map(({ template: o, parameters: s }) => [o, Array.from(s)]));
  return t(e) === t(n);
}

// src/ui/exchange/take-out-merged.ts
function fa(e, n, t) {
  return O(this, null, function* () {
    var o;
    let r = (yield e.readPages([t.title])).get(t.title);
    r !== void 0 && !Rn(n((o = r.latest.text) != null ? o : ""), n(t.text)) && (yield e.save(N(T({}, t), { baseRevision: r.latest.id })));
  });
}

// src/ui/exchange-meeting/own-page.ts
function ld(e) {
  return (isNaN(e.getTime()) ? /* @__PURE__ */ new Date() : e).toISOString().replace(/\.\d+Z$/, "Z");
}
function Ke(o, s) {
  return O(this, arguments, function* (e, n, t = "ask", r = {}) {
    let { wiki: a, titles: i, user: l } = e, c = i.people(l.name), u = "", d = () => O(null, null, function* () {
      var F, v, _, z, M, P, A, C, L, D, q;
      let { people: p, ownPages: h } = yield a.readPeople([l.name]), x = h.get(l.name);
      if (x === null)
        throw new ce("not-yours", "");
      c = x != null ? x : c;
      let m = (F = (yield a.readPages([c])).get(c)) != null ? F : null;
      if (m === null || m.latest.user === l.name)
        return {
          page: m,
          ownText: (v = m == null ? void 0 : m.latest.text) != null ? v : "",
          ownRevision: (_ = m == null ? void 0 : m.latest.id) != null ? _ : null,
          isForeign: !1,
          foreignCalls: []
        };
      let { own: y = null, saved: b = null, doubt: f = null } = (M = (z = p.get(l.name)) == null ? void 0 : z.pages.find((I) => I.title === m.title)) != null ? M : {}, k = yield a.templateReader(), E = (C = (A = y == null ? void 0 : y.text) != null ? A : ze((P = m.latest.text) != null ? P : "", [], k)) != null ? C : "", R = k(f === null && (L = b == null ? void 0 : b.text) != null ? L : E), S = k((D = m.latest.text) != null ? D : "");
      return {
        page: m,
        ownText: E,
        ownRevision: (q = y == null ? void 0 : y.id) != null ? q : null,
        isForeign: !Rn(R, S),
        foreignCalls: De(S, R)
      };
    }), g = (p) => O(null, null, function* () {
      var F, v, _, z;
      let { page: h, ownText: x, ownRevision: m, isForeign: y, foreignCalls: b } = yield d();
      if (y && t === "ask")
        return { kind: "foreign-changes", by: (F = h == null ? void 0 : h.latest.user) != null ? F : null, ownRevision: m, revision: (v = h == null ? void 0 : h.latest.id) != null ? v : 0 };
      let f = yield a.templateReader(), k = (_ = h == null ? void 0 : h.latest.text) != null ? _ : "", E = y ? t === "leave-out" ? x : Ot(k, b, ld(yield a.time()), f) : k, R = f(E);
      if (h !== null && h.latest.user === l.name && n.isDone(R))
        return { kind: "saved" };
      u = n.isDone(R) ? E : n.apply(E, f);
      try {
        let { mergedWith: M } = yield a.save(T({
          title: c,
          text: u,
          summary: n.summary,
          baseRevision: (z = h == null ? void 0 : h.latest.id) != null ? z : 0
        }, r));
        M !== void 0 && (yield fa(a, f, { title: c, text: u, summary: n.summary }));
      } catch (M) {
        if (p > 0 && Ie(M) && M.reason === "edit-conflict")
          return g(p - 1);
        throw M;
      }
      return { kind: "saved" };
    });
    return g(1).catch((p) => ({
      kind: "fault",
      title: c,
      text: u,
      fault: Ie(p) ? p : new ce("other", String(p))
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
  return B(n, r), J(r), {
    say(o) {
      t.textContent = o;
    }
  };
}

// src/ui/exchange-meeting/others-words-notice.ts
var cd = 5, ya = 300;
function ha(e, n, t, r) {
  let { messages: o, pageUrl: s } = e, { title: a, saved: i, othersWords: l } = t, c = (b, ...f) => o.text(`localskills-meeting-${b}`, ...f), u = w("div", {}), d = (b, f) => {
    let k = f(b);
    return k.filter((E) => !De(k, l).includes(E));
  }, g = (b, f, k) => O(null, null, function* () {
    Ye(o, u), x(!0);
    let E = Ae(e, n), R = yield Ke(e, {
      apply: (S, F) => {
        var v;
        return b === "claim" ? Ot(S, d(S, F), E, F) : (v = ze(S, De(F(S), l), F)) != null ? v : S;
      },
      isDone(S) {
        let F = S.map(Ee);
        return l.every((v) => !F.includes(Ee(v)));
      },
      // Messages used here: localskills-meeting-summary-claim, localskills-meeting-summary-remove
      summary: c(`summary-${b}`)
    }, f, k);
    if (x(!1), R.kind === "saved") {
      r == null || r(G("success", c(`others-words-${b}${b === "claim" ? "ed" : "d"}`, l.length)));
      return;
    }
    Ve({
      context: e,
      outcome: R,
      isKept: !1,
      place: u,
      save: (S, F) => {
        g(b, S, F);
      }
    }, f);
  }), p = H(c("others-words-claim", l.length), "normal", () => {
    g("claim", "ask", {});
  }), h = H(c("others-words-remove", l.length), "normal", () => {
    g("remove", "ask", {});
  }), x = (b) => [p, h].forEach((f) => f.setDisabled(b)), m = r !== null && a === n.ownPage, y = (b, f) => w("a", { href: s(a, f), target: "_blank", rel: "noopener" }, b);
  return G(
    "warning",
    w("p", {}, c("others-words", a, l.length)),
    w("ul", {}, ...l.slice(0, cd).map(({ start: b, end: f }) => {
      var E, R;
      let k = (R = (E = i == null ? void 0 : i.text) == null ? void 0 : E.slice(b, f)) != null ? R : "";
      return w("li", {}, w(
        "code",
        { dir: "auto" },
        k.length > ya ? `${k.slice(0, ya)}\u2026` : k
      ));
    })),
    m ? null : w("p", {}, c("others-words-by-hand", l.length)),
    w(
      "p",
      {},
      y(c("others-words-history"), { action: "history" }),
      ...m ? [] : [" \xB7 ", y(c("others-words-edit"), { action: "edit" })]
    ),
    u,
    m ? j(p, h) : null
  );
}

// src/ui/exchange-meeting/own-page-notices.ts
function Ar(e, n) {
  return e === null ? { action: "history" } : { oldid: String(e), diff: String(n) };
}
function vt(e, n, t) {
  var u;
  let { messages: r, pageUrl: o, titles: s, user: a } = e, i = s.people(a.name), { pages: l = [], stepsBeyond: c = 0 } = (u = n.people.get(a.name)) != null ? u : {};
  return [
    ...c === 0 ? [] : [G("warning", w(
      "p",
      {},
      r.text("localskills-meeting-steps-beyond", c, 200, 1e3)
    ))],
    ...n.ownPage === i ? [] : [ua(r, o, i, n.ownPage)],
    ...l.filter(({ isChangedByOthers: d, doubt: g }) => d || g === "moved").map(({ title: d, own: g, latest: p, doubt: h }) => {
      var x;
      return G(
        "warning",
        w("p", {}, r.text(h === "moved" ? "localskills-meeting-moved-by-others" : "localskills-meeting-changed-by-others", d)),
        w("p", {}, w("a", {
          href: o(d, Ar((x = g == null ? void 0 : g.id) != null ? x : null, p.id)),
          target: "_blank",
          rel: "noopener"
        }, r.text("localskills-meeting-foreign-look")))
      );
    }),
    ...l.filter(({ othersWords: d }) => d.length > 0).map((d) => ha(e, n, d, t))
  ];
}

// src/ui/exchange-meeting/panel-focus.ts
function At() {
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
function Mt({ messages: e, pageUrl: n }, t) {
  return w(
    "a",
    { href: xt(t) ? t : n(t), target: "_blank", rel: "noopener" },
    e.text("localskills-meeting-report")
  );
}

// src/ui/exchange-meeting/select-field.ts
var gd = 0;
function Mr(e) {
  let n = `ext-localSkills-meeting-select-${++gd}`, t = w("select", T({
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
var xa = {
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
function ka(e) {
  let n = Un(e), t = /* @__PURE__ */ new Map();
  return (r, o) => {
    var a;
    let s = (a = t.get(o)) != null ? a : new Intl.NumberFormat(n, { minimumFractionDigits: o, maximumFractionDigits: o });
    return t.set(o, s), s.format(r);
  };
}
function Un(e, n = "") {
  var r, o;
  let t = (o = xa[(r = e.find((s) => Object.prototype.hasOwnProperty.call(xa, s))) != null ? r : ""]) != null ? o : "latn";
  return [...e, "en"].filter(pd).map((s) => `${s}-u${n}-nu-${t}`);
}
function pd(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function ba(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/core/i18n/date-format.ts
function wa(e) {
  let n = new Intl.DateTimeFormat(
    Un(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/report/round.ts
function Pt(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, o] = Math.abs(e).toExponential().split("e"), s = r.replace(".", ""), a = Number(o) + 1 + t + n, i = a < 0 ? 0 : Number(s.charAt(a) || "0"), l = Math.max(0, a), c = Number(s.slice(0, l).padEnd(l, "0") || "0") + (i >= 5 ? 1 : 0);
  return c === 0 ? 0 : (e < 0 ? -1 : 1) * +`${c}e-${n}`;
}

// src/core/report/markup.ts
var md = 255, fd = /\uE000(\d+)\uE001/g;
function Ea(e) {
  let n = (a, ...i) => {
    let l = i.map((c, u) => typeof c == "object" ? `\uE000${u}\uE001` : typeof c == "string" ? c.replace(/[\uE000\uE001]/g, "") : c);
    return ee(e.text(a, ...l)).replace(fd, (c, u) => {
      let d = i[Number(u)];
      return typeof d == "object" ? d.wikitext : c;
    });
  }, t = (a, i = 0) => {
    let l = Pt(a, i), c = ee(e.number(Math.abs(l), i));
    return l < 0 ? `<bdi dir="ltr">\u2212${c}</bdi>` : c;
  }, r = wa(e.languageChain), o = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (a) => {
      var c;
      let i = Pt(a, 0, 2), l = (c = o.get(i)) != null ? c : n("localskills-results-percent", e.number(i, 0));
      return o.set(i, l), l;
    },
    date: (a) => `<time datetime="${yd({ text: a })}">${ee(r(a))}</time>`,
    digits: (a) => String(a).replace(/\d/g, (i) => e.number(Number(i))),
    signed: (a, i) => Pt(a, i != null ? i : 0) > 0 ? `<bdi dir="ltr">+${t(a, i)}</bdi>` : t(a, i),
    label: ({ text: a, language: i, direction: l }) => i === e.language ? ee(a) : i === null ? `<bdi>${ee(a)}</bdi>` : `<bdi lang="${i}" dir="${l}">${ee(a)}</bdi>`
  };
}
function yd({ text: e }) {
  return ee(e).replace(/"/g, "&quot;");
}
function Bn(e, n, t) {
  let r = n != null ? n : ee(e);
  return e.trim() === "" || Qt(e) > md || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function Lt(e, n, t) {
  return Bn(`Special:MyLanguage/${e}`, n, t);
}

// src/core/exchange/steps/message-text.ts
var hd = "my-exchanges";
function Ra(e) {
  let { step: n, seek: t, offer: r, at: o } = e;
  return encodeURIComponent((n === "ended" || n === "ended-agreed" || n === "paused" ? [n, t, r] : [n, o, t, r]).join(" ")).replace(/['~_*]/g, (a) => `%${a.charCodeAt(0).toString(16)}`);
}
function Sa(e, n) {
  var h;
  let t = Ea(n), { step: r, skill: o, reasons: s, titles: a } = e, { say: i } = t, l = V(r.seek) === r.user ? V(r.offer) : V(r.seek), c = { wikitext: `<bdi>${Lt(e.page, ee(r.user))}</bdi>` }, u = [i(
    `localskills-talk-${xd(r)}`,
    c,
    { wikitext: `'''${t.label(o)}'''` },
    wd(l, a),
    (h = e.day) != null ? h : ""
  )];
  s.length > 0 && u.push("", i("localskills-talk-reasons"), ...s.map((x) => `* ${ee(x)}`)), r.note !== null && r.note.trim() !== "" && u.push(
    "",
    i("localskills-talk-note", c),
    `<div dir="auto" style="margin-inline: 1.5em">${ee(ur(r.note)).replace(/&#10;/g, "<br>")}</div>`
  );
  let d = kd(e, t);
  d !== "" && u.push("", d);
  let g = Ta(a, t), p = e.reportPage === null ? i("localskills-talk-foot", g) : i("localskills-talk-foot-report", g, Ed(e.reportPage, i("localskills-talk-report")));
  return u.push("", `<small>${p}</small>`), {
    heading: n.text("localskills-talk-heading", o.text),
    text: `<div lang="${n.language}" dir="${n.direction}" class="mw-content-${n.direction}">
${u.join(`
`)}
</div>
~~~~`
  };
}
function xd(e) {
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
function kd({ step: e, until: n, isOpen: t, titles: r, page: o }, i) {
  var l = i, { say: s } = l, a = Hr(l, ["say"]);
  let c = Ta(r, T({ say: s }, a)), u = s("localskills-talk-page", { wikitext: `<bdi>${ee(e.user)}</bdi>` }), d = s("localskills-talk-by-hand", { wikitext: Lt(o, u, bd(e)) });
  switch (e.step) {
    case "ask":
      return `${s("localskills-talk-ask-next", c, n != null ? n : "")} ${d}`;
    case "accept":
      return `${s("localskills-talk-accept-next", c)} ${d}`;
    case "decline":
      return s("localskills-talk-decline-next", { wikitext: Bn(r.exchange(), s("localskills-talk-board")) });
    case "ended":
    case "paused":
      return s(
        `localskills-talk-${e.step}-next`,
        c,
        { wikitext: Bn(r.exchange(), s("localskills-talk-board")) }
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
function bd({ step: e, seek: n, offer: t }) {
  return [e, ...[n, t].map((r) => r.replace(/\/([^/]*)$/, "-$1"))].join("-").replace(/ /g, "_");
}
function Ta(e, { say: n }) {
  return { wikitext: `'''[[:${e.root}#${hd}|${n("localskills-talk-mine")}]]'''` };
}
function wd(e, n) {
  return { wikitext: `<bdi>${Lt(n.people(e), ee(e))}</bdi>` };
}
function Ed(e, n) {
  return { wikitext: xt(e) ? `<span class="plainlinks">[${e} ${n}]</span>` : Bn(e, n) };
}

// src/ui/exchange-meeting/deliver-message.ts
function Oa(o, s, a) {
  return O(this, arguments, function* (e, n, t, r = {}) {
    var g, p;
    let { wiki: i, user: l } = e, { step: c } = t, u = V(c.seek) === l.name ? V(c.offer) : V(c.seek);
    if (!wn(n, u).messages)
      return { kind: "unwanted" };
    let d = null;
    try {
      let h = `User talk:${u}`, x = Ra(c), { heading: m, text: y } = yield Rd(e, n, t);
      return d = { title: h, heading: m, text: y.replace("<div ", `<div data-localskills-step="${x}" `) }, ((p = (g = (yield i.readPages([h])).get(h)) == null ? void 0 : g.latest.text) != null ? p : "").includes(x) || (yield i.addSection(d, r)), { kind: "sent" };
    } catch (h) {
      return { kind: "fault", section: d, fault: Ie(h) ? h : new ce("other", String(h)) };
    }
  });
}
function Rd(a, i, l) {
  return O(this, arguments, function* ({ messagesIn: e, formatDate: n, languageName: t, titles: r }, o, s) {
    var f, k;
    let { step: c, language: u, reasons: d, isOpen: g } = s, p = yield e(u), { taxonomy: h, reportPage: x } = o, m = (f = c.skill) != null ? f : "", y = new Date(Date.parse(c.at) + xr * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10), b = {
      step: c,
      skill: Ze(m, h, p),
      reasons: d.filter(dt).map((E) => un(E, {
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
    return Sa(b, p);
  });
}

// src/core/exchange/steps/read-steps.ts
var va = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Sd = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function Sn(e, n, t) {
  let r = Te(n);
  return e.filter(({ template: o }) => o === Ce).map((o) => {
    let s = Td(o, r);
    return s.step === null || t === void 0 || s.step.at <= t ? s : N(T({}, s), { step: N(T({}, s.step), { at: t }) });
  });
}
function Td(e, n) {
  let t = [], r = (y, b, ...f) => (t.push(Od(y, b, ...f)), null), o = (y) => {
    var b;
    return Ge((b = e.parameters.get(y)) != null ? b : "").trim() || null;
  }, s = (y, b, f, k) => {
    var R;
    let E = o(y);
    return E === null ? k ? r(y, "missing", y) : null : (R = b(E)) != null ? R : r(y, f, X(E), y);
  }, a = s("step", (y) => Ln.includes(y) ? y : null, "step", !0), i = s("seek", Xt, "key", !0), l = s("offer", Xt, "key", !0), c = s("at", (y) => {
    var b, f;
    return Oe((f = (b = Sd.exec(y)) == null ? void 0 : b[1]) != null ? f : "") ? y : null;
  }, "time", !0), u = s(
    "outcome",
    (y) => ao.includes(y) ? y : null,
    "outcome",
    a === "confirm"
  ), d = s("on", (y) => Oe(y) ? y : null, "day", a === "meet"), g = s("skill", (y) => Se.test(y) ? y : null, "skill", !1);
  if (e.parameters.forEach((y, b) => {
    !va.includes(b) && y.trim() !== "" && t.push(yn(b, va));
  }), a === null || i === null || l === null || c === null || a === "confirm" && u === null || a === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [p, h] = re({ seek: i, offer: l });
  if (p === h)
    return r("offer", "alone"), { call: e, step: null, faults: t };
  n !== p && n !== h && r("seek", "not-yours", n);
  let x = o("note"), m = it("note", x != null ? x : "", n);
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
function Od(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/ui/exchange-meeting/take-step.ts
function Aa(e, n, t = {}) {
  let { messages: r, titles: o, user: s } = e, a = V(n.seek) === s.name ? V(n.offer) : V(n.seek);
  return Ke(e, {
    apply: (i, l) => xn(
      t.newRecord ? os(i, t.newRecord, { readCalls: l }) : i,
      yt(n)
    ),
    isDone: (i) => Sn(i, s.name).some(({ step: l }) => l !== null && l.step === n.step && l.seek === n.seek && l.offer === n.offer && l.at === n.at),
    // Messages used here: localskills-meeting-summary-ask, -accept, -decline, -withdraw, -meet, -confirm
    summary: r.text(`localskills-meeting-summary-${n.step}`, `[[:${o.people(a)}|${a}]]`)
  }, t.foreign, t.consent);
}

// src/ui/exchange-meeting/undelivered.ts
function vd(e) {
  let { step: n, language: t, reasons: r } = e != null ? e : {};
  return typeof n == "object" && n !== null && typeof n.at == "string" && typeof n.seek == "string" && typeof n.offer == "string" && typeof t == "string" && Array.isArray(r);
}
function _e(e, n, t) {
  let r = `localskills-undelivered/${n}/${t}`, o = () => {
    try {
      let l = JSON.parse(e.get(r) || "[]");
      return Array.isArray(l) ? l.filter(vd) : [];
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
function Nt(e) {
  return O(this, null, function* () {
    let { context: n, loaded: t, message: r, newRecord: o = null, place: s, isKept: a, setBusy: i, onTaken: l } = e, { step: c } = r, u = V(c.seek) === c.user ? V(c.offer) : V(c.seek), d = (g, p) => O(null, null, function* () {
      var m, y;
      let h = Ye(n.messages, s);
      i(!0);
      let x = yield Aa(n, c, { newRecord: o, foreign: g, consent: p });
      if (x.kind === "saved") {
        _e(n.storage, n.wikiId, n.user.name).add(r), h.say(n.messages.text("localskills-meeting-saving-message", u));
        let b = yield Wn(n, t, (y = yield (m = e.renew) == null ? void 0 : m.call(e)) != null ? y : r);
        i(!1), l(b);
        return;
      }
      i(!1), Ve({ context: n, outcome: x, isKept: a, place: s, save: d }, g);
    });
    yield d("ask", {});
  });
}
function Wn(o, s, a) {
  return O(this, arguments, function* (e, n, t, r = {}) {
    let i = _e(e.storage, e.wikiId, e.user.name);
    i.add(t);
    let l = yield Oa(e, n, t, r);
    return l.kind !== "fault" && i.remove(t), l;
  });
}
function rn(e) {
  return T({ outcome: null, on: null, note: null, skill: null }, e);
}

// src/ui/exchange-meeting/typed-notes.ts
function It(e, n, t) {
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
function Ft(e, n, t, r) {
  let { messages: o, user: s, storage: a, wikiId: i } = e, { step: l } = t, c = V(l.seek) === s.name ? V(l.offer) : V(l.seek), u = w("div", {}), d = (h) => o.text(`localskills-meeting-${h}`, c), g = (h) => O(null, null, function* () {
    B(u, w("p", { role: "status" }, o.text("localskills-meeting-saving"))), J(u);
    let x = yield Wn(e, n, t, h);
    x.kind === "fault" ? p(x) : B(u, G("success", d(x.kind === "sent" ? "message-sent" : "message-unwanted"))), J(u);
  }), p = (h) => {
    var x, m, y, b;
    B(
      u,
      G(
        "warning",
        w("p", {}, d("message-failed")),
        j(
          ...h === null ? [H(o.text("localskills-save-try-again"), "normal", () => {
            g();
          })] : [],
          H(d("message-drop"), "quiet", () => {
            _e(a, i, s.name).remove(t), B(u), J(u);
          })
        )
      ),
      (h == null ? void 0 : h.kind) !== "fault" ? null : vr({
        context: e,
        fault: h.fault,
        title: (m = (x = h.section) == null ? void 0 : x.title) != null ? m : `User talk:${c}`,
        text: (b = (y = h.section) == null ? void 0 : y.text) != null ? b : "",
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
var Ad = ["level-unknown", "place-unknown", "confirmed-unknown", "methods-any", "waiting"];
function Ma({ context: e, request: n, onMine: t, onClose: r }) {
  let { messages: o, user: s, storage: a, wikiId: i } = e, l = V(n.key), c = w("div", { class: "ext-localSkills-meeting" }), u = At(), d = It(a, i, s.name), g = n.kind === "offer" ? "learn" : "teach", p = (E, ...R) => o.text(`localskills-meeting-${E}`, ...R), h = () => H(o.text("localskills-talk-mine"), "normal", t), x = (E) => {
    let R = G("notice", w("p", {}, E));
    B(c, R, j(h())), u.moveTo(R);
  }, m = (E, R, S, F) => {
    let v = S[0], _ = wn(E, l).messages, z = dn(F, R.languages, E.languages), M = w("div", {}), P = w("div", {}), A = w("div", {}), C = w("div", {}), L = (K) => {
      Array.from(c.querySelectorAll("button, input, textarea, select")).forEach((Q) => {
        Q.disabled = K;
      }), c.setAttribute("aria-busy", String(K));
    }, D = Tt(o, {
      label: p("ask-note"),
      help: p("note-help"),
      value: d.read(n.key, n.kind),
      onChange: (K) => d.keep(n.key, n.kind, K)
    }), q = Mr({
      label: p("ask-language"),
      help: p("ask-language-help", l),
      value: z[0],
      options: z.map((K) => ({ value: K, label: e.languageName(K) })),
      onChange: () => {
      }
    }), I = Mr({
      label: p(`ask-belongs-${g}`),
      value: v.key,
      options: S.map(({ key: K, record: { skill: Q }, isNew: de }) => ({
        value: K,
        label: de ? p(`ask-new-${g}`, we(e, E, Q)) : we(e, E, Q)
      })),
      onChange(K) {
        var Q;
        v = (Q = S.find((de) => de.key === K)) != null ? Q : v, W();
      }
    }), W = () => {
      let K = Tr(e, E, R, v).filter(({ code: He }) => !Ad.includes(He));
      B(M, ...K.length === 0 ? [] : [
        w("h3", {}, p("why")),
        w("ul", {}, ...K.map((He) => w("li", {}, un(He, {
          messages: o,
          taxonomy: E.taxonomy,
          languageName: (sn) => e.languageName(sn)
        }))))
      ]);
      let { languages: Q } = v.record;
      B(P, zr(Q, R.languages) ? null : G("warning", p(
        "ask-no-language",
        l,
        Hn(e, R.languages),
        Hn(e, Q)
      )));
      let de = aa(e, E, R, v);
      B(A, de === null ? null : G("notice", w("p", {}, En(e, de)))), B(
        C,
        j(de === null ? H(p(`ask-${g}`, l), "primary", () => D.unlessPrivate(A, U)) : h())
      );
    }, U = () => O(null, null, function* () {
      let K = (Q) => {
        L(!1), B(A, Q), J(Q);
      };
      Ye(o, A), L(!0);
      try {
        let { loaded: Q, obstacle: de } = yield y();
        de === null ? Y(Q) : K(G("warning", w("p", {}, p(`cannot-${de}`, l))));
      } catch (Q) {
        K(b(Q, U));
      }
    }), Y = (K) => {
      let [Q, de] = n.kind === "offer" ? [v.key, n.key] : [n.key, v.key], He = rn({
        user: s.name,
        step: "ask",
        seek: Q,
        offer: de,
        at: Ae(e, K),
        skill: R.skill,
        note: D.value()
      }), sn = Tr(e, K, R, v), An = { step: He, language: q.value(), reasons: sn, isOpen: !0 };
      Nt({
        context: e,
        loaded: K,
        message: An,
        place: A,
        setBusy: L,
        newRecord: v.isNew ? v.record : null,
        isKept: d.isKept(n.key, n.kind),
        onTaken(Je) {
          d.clear(n.key, n.kind);
          let Mn = G(
            "success",
            w("p", {}, p("taken-ask", l, we(e, E, R.skill))),
            Je.kind === "fault" ? null : w("p", {}, p(Je.kind === "sent" ? "message-sent" : "message-unwanted", l)),
            w("p", {}, p("ask-next"))
          );
          B(
            c,
            Mn,
            Je.kind === "fault" ? Ft(e, K, An, Je) : null,
            j(h(), H(p("close"), "normal", r))
          ), u.moveTo(Mn);
        }
      });
    }, ue = w("h2", {}, p(`ask-${g}`, l)), le = [
      w(
        "p",
        { class: "ext-localSkills-meeting-theirs" },
        w("strong", {}, Et(e, E, R.skill)),
        " \xB7 ",
        Rt(e, E, l, R)
      ),
      R.note === null ? null : w("blockquote", { class: "ext-localSkills-meeting-quote", dir: "auto" }, R.note)
    ];
    B(
      c,
      ue,
      ...vt(e, E, null),
      ...le,
      M,
      P,
      S.length > 1 ? I.element : w("p", {}, p(`ask-makes-${g}`, we(e, E, R.skill))),
      D.element,
      _ ? q.element : G("notice", p("ask-no-messages", l)),
      w("p", { class: "ext-localSkills-meeting-quiet" }, p(_ ? "ask-public" : "ask-public-quiet", l)),
      A,
      C,
      w("p", { class: "ext-localSkills-meeting-quiet" }, Mt(e, E.reportPage))
    ), W(), u.moveTo(ue);
  }, y = () => O(null, null, function* () {
    var S;
    let [E, R] = yield Promise.all([
      ke(e, [l]),
      e.wiki.accountStates([l])
    ]);
    return { loaded: E, obstacle: ta(e, E, n, (S = R.get(l)) != null ? S : "missing") };
  }), b = (E, R) => G(
    "error",
    w("p", {}, p("load-failed")),
    Ie(E) && E.explanation !== "" ? w("p", { dir: "auto" }, E.explanation) : null,
    j(H(o.text("localskills-save-try-again"), "normal", R))
  ), f = () => O(null, null, function* () {
    var v;
    let { loaded: E, obstacle: R } = yield y();
    if (R !== null) {
      x(p(`cannot-${R}`, l));
      return;
    }
    let S = Z(E, n.kind, n.key), F = yield ia(e, E);
    m(E, S, sa(e, E, S, F, (v = n.mine) != null ? v : null), F);
  }), k = () => {
    let E = w("p", { role: "status" }, p("loading"));
    B(c, E), u.moveTo(E), f().catch((R) => {
      let S = b(R, k);
      B(c, S), u.moveTo(S);
    });
  };
  return { element: c, start: k, focus: u.restore };
}

// src/ui/ending-question.ts
function Pa({ messages: e, warning: n, onGo: t, onBack: r, onAnswer: o }) {
  let s = (a) => e.text(`localskills-ending-${a}`);
  return G("warning", ...n, j(
    H(s("go"), "normal", t),
    H(s("back"), "normal", r),
    ...o === null ? [] : [H(e.text("localskills-talk-mine"), "quiet", o)]
  ));
}

// src/core/exchange/steps/endings.ts
function La(e, n) {
  return e === null ? "gone" : Be(e, n);
}
function Ct(e) {
  return e !== null && e !== "paused";
}
function Na(e, n, t, r = null) {
  let o = e.filter((a) => a[n.kind] === se(n)), s = ({ state: a, asker: i }) => a === "asked" && i !== n.user;
  return t === "pause" ? { asked: [], agreed: [], waiting: o.filter((a) => s(a) && (r === null || r > a.expires)) } : {
    waiting: o.filter(s),
    asked: o.filter(({ state: a, asker: i }) => a === "asked" && i === n.user),
    agreed: o.filter(({ state: a }) => a === "accepted")
  };
}
var Md = 10;
function Ia(e, n, t) {
  let { waiting: r, agreed: o } = e, s = /* @__PURE__ */ new Set();
  return (t === "matched" ? r : [...o, ...r]).filter((a) => {
    let i = ne(a, n), l = !s.has(i);
    return s.add(i), l;
  }).slice(0, Md);
}

// src/ui/exchange-meeting/check-ending.ts
var Pd = 10;
function $t(e, n, t, r, o = null) {
  let { messages: s, user: a } = e, i = (k, ...E) => s.text(`localskills-ending-${k}`, ...E), l = Na(pe(e, n), t, r, o), { waiting: c, asked: u, agreed: d } = l, g = Ia(l, a.name, r), p = (k) => ne(k, a.name), h = (k) => g.some((E) => p(E) === p(k)), x = (k, E) => {
    let R = Array.from(new Set(E.map(p))), S = R.slice(0, Pd);
    return [
      ...S.map((F) => w("li", {}, i(k, F))),
      ...R.length > S.length ? [w("li", {}, i("more", R.length - S.length))] : []
    ];
  }, m = u.map((k) => rn({
    user: a.name,
    step: "withdraw",
    seek: k.seek,
    offer: k.offer,
    at: Ae(e, n, k),
    skill: Me(n, k) || null
  })), y = (k) => {
    let E = p(k), [R = "en"] = dn(je(n, a.name), je(n, E), n.languages), S = m.find(({ seek: F, offer: v }) => F === k.seek && v === k.offer);
    return { language: R, reasons: [], isOpen: !1, step: S != null ? S : N(T({}, rn({
      user: a.name,
      step: "ask",
      seek: k.seek,
      offer: k.offer,
      at: Ae(e, n, k),
      skill: Me(n, k) || null
    })), {
      step: r === "pause" ? "paused" : k.state === "accepted" ? "ended-agreed" : "ended"
    }) };
  }, b = c.length + u.length + d.length > 0;
  return {
    steps: m,
    warning: b ? [
      w("p", {}, w("strong", {}, i("concerns"))),
      // Messages used here: localskills-ending-waits, localskills-ending-asked, localskills-ending-agreed
      w("ul", {}, ...x("agreed", d), ...x("waits", c), ...x("asked", u)),
      ...d.length === 0 ? [] : [w("p", {}, i("stays"))],
      // Messages used here: localskills-ending-tells, localskills-ending-tells-pause
      ...c.length === 0 ? [] : [w("p", {}, i(r === "pause" ? "tells-pause" : "tells"))],
      ...d.some(h) && c.length === 0 ? [w("p", {}, i("tells-agreed"))] : []
    ] : null,
    tell() {
      return O(this, null, function* () {
        let k = [...g, ...u].map(y), E = _e(e.storage, e.wikiId, a.name);
        k.forEach((F) => E.add(F));
        let R = { sent: [], unwanted: [], fault: [] };
        for (let F of k) {
          let { kind: v } = yield Wn(e, n, F);
          R[v].push(ne(F.step, a.name));
        }
        let S = (F, v) => v.length === 0 ? [] : [w("p", {}, i(F, bt(v, s.language)))];
        return k.length === 0 ? null : G(
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
function Fa(e) {
  let { context: n, loaded: t, search: r, place: o, setBusy: s, skillName: a, onClosed: i, onBack: l } = e, { taxonomy: c } = t, { messages: u, user: d } = n, g = (m) => nn(m, d.name, { taxonomy: c }).map(({ record: y }) => y).filter((y) => y !== null).find(({ kind: y, id: b }) => y === "seek" && b === r.id), p = $t(n, t, r, "matched"), h = (m, y) => O(null, null, function* () {
    Ye(u, o), s(!0);
    let b = yield Ke(n, {
      apply(f, k) {
        var S;
        let E = g(k(f)), R = E === void 0 ? f : (S = ss(f, r, N(T({}, E), { status: "matched", until: null }), { readCalls: k, taxonomy: c })) != null ? S : f;
        return p.steps.reduce((F, v) => xn(F, yt(v)), R);
      },
      isDone: (f) => {
        var k;
        return ((k = g(f)) == null ? void 0 : k.status) !== "open";
      },
      summary: u.text("localskills-exchange-summary-matched", a)
    }, m, y);
    if (b.kind === "saved") {
      let f = yield p.tell();
      s(!1), i(f);
      return;
    }
    s(!1), Ve({ context: n, outcome: b, isKept: !1, place: o, save: h }, m);
  });
  if (p.warning === null) {
    h("ask", {});
    return;
  }
  let x = Pa({
    messages: u,
    warning: p.warning,
    onGo: () => {
      h("ask", {});
    },
    onBack: l,
    onAnswer: null
  });
  B(o, x), J(x);
}

// src/ui/exchange-meeting/ending-words.ts
function Gn(e, n, t, r) {
  let o = V(t.offer) === r ? "offer" : "seek", s = Z(n, o, t[o]), a = s === null && n.unread.includes(r);
  return { record: s, ending: a ? null : La(s, be(e, n)) };
}
function Ca(e, { record: n, ending: t }, r) {
  let { messages: o, formatDate: s } = e;
  return t === null ? null : t === "paused" && (n != null && n.until) ? o.text("localskills-meeting-ended-paused-until", r, s(n.until)) : o.text(`localskills-meeting-ended-${t}`, r);
}
function $a(e, n, t) {
  let { messages: r, user: o, formatDate: s } = e, a = ne(t, o.name), i = Gn(e, n, t, o.name), l = Gn(e, n, t, a), c = Ca(e, l, a);
  if (t.state === "accepted")
    return [i, l].some(({ ending: g }) => g === "gone" || g === "closed") ? [r.text("localskills-meeting-ended-agreed")] : [];
  if (t.state !== "asked")
    return [];
  if (t.asker === o.name)
    return [
      ...c === null ? [] : [c],
      ...Ct(l.ending) ? [r.text("localskills-meeting-ended-wait", a, s(t.expires))] : [],
      ...i.ending === "closed" || i.ending === "matched" ? [r.text("localskills-meeting-ended-own-request")] : []
    ];
  let u = Da(e, n, t, i.ending);
  return [...u === null ? [] : [u], ...c === null || l.ending === "paused" ? [] : [c]];
}
function Da({ messages: e, user: n }, t, r, o) {
  let s = ne(r, n.name), a = Me(t, r);
  return Ct(o) ? o !== "gone" ? e.text("localskills-meeting-ended-mine", s) : e.text("localskills-meeting-ended-mine-gone", s, a === "" ? r.offer : we({ messages: e }, t, a)) : null;
}
function _a(e, n, t) {
  return t.asker === e.user.name && Ct(Gn(e, n, t, ne(t, e.user.name)).ending);
}
function Ha(e, n, t) {
  let r = ne(t, e.user.name), o = Gn(e, n, t, r), s = Da(e, n, t, Gn(e, n, t, e.user.name).ending);
  return s != null ? s : o.ending === "closed" || o.ending === "matched" ? Ca(e, o, r) : null;
}

// src/ui/exchange-meeting/exchange-item.ts
function Ba(e) {
  let { context: n, loaded: t, exchange: r, act: o, draft: s } = e, { messages: a, user: i } = n, l = ne(r, i.name), c = (m, ...y) => a.text(`localskills-meeting-${m}`, ...y), u = w("div", {}), d = w("article", { class: "ext-localSkills-meeting-item" }), g = (m) => {
    Array.from(d.querySelectorAll("button, input, textarea")).forEach((y) => {
      y.disabled = m;
    }), d.setAttribute("aria-busy", String(m));
  }, p = (m) => o(m, u, g), h = (m, y) => Tt(a, T({
    label: m,
    value: s.read(),
    onChange: (b) => s.keep(b)
  }, y === void 0 ? {} : { help: y })), x = [
    w("h3", {}, Et(n, t, Me(t, r), r.offer)),
    w("p", {}, En(n, r)),
    ...$a(n, t, r).map((m) => w("p", { class: "ext-localSkills-meeting-ended" }, m)),
    ...Fd(e),
    ...Id(e),
    ...Cd(e)
  ];
  switch (r.state) {
    case "asked": {
      if (r.asker === i.name) {
        x.push(_a(n, t, r) ? null : Ua(e, "waits-until"), u, j(
          H(c("withdraw"), "normal", () => p({ step: "withdraw", note: null }))
        ));
        break;
      }
      let m = h(c("answer-note"), c("note-help")), y = H(c("accept"), "primary", () => {
        let f = () => {
          B(u), y.focus();
        }, k = () => p({ step: "accept", note: m.value() }), E = (S, F) => {
          S === null ? F() : (B(u, S), J(S));
        }, R = () => E(Nd(e, k, f), k);
        m.unlessPrivate(u, () => E(Ld(e, R, f), R));
      }), b = H(c("decline"), "normal", () => {
        let f = G("warning", w("p", {}, c("decline-sure", l)), j(
          H(c("decline-yes"), "normal", () => m.unlessPrivate(u, () => p({ step: "decline", note: m.value() }))),
          H(c("decline-back"), "normal", () => {
            B(u), b.focus();
          })
        ));
        B(u, f), J(f);
      });
      x.push(...$d(e), Ua(e, "answer-until"), m.element, u, j(y, b));
      break;
    }
    case "accepted":
      x.push(...Dd(e, p, h, u), u);
      break;
    case "done": {
      let m = wt(t, r, i.name);
      m !== null && x.push(w("p", {}, c("search-open")), u, j(
        H(c("close-search"), "primary", () => e.closeSearch(m, u, g))
      ));
    }
  }
  return x.push(w(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    Rt(n, t, l, V(r.offer) === l ? Z(t, "offer", r.offer) : Z(t, "seek", r.seek)),
    " \xB7 ",
    w("a", { href: n.pageUrl(`User talk:${l}`), target: "_blank", rel: "noopener" }, c("talk"))
  )), x.forEach((m) => {
    m !== null && d.appendChild(typeof m == "string" ? document.createTextNode(m) : m);
  }), d;
}
function Ld({ context: e, loaded: n, exchange: t }, r, o) {
  let { messages: s } = e, a = Ha(e, n, t);
  return a === null ? null : G("warning", w("p", {}, a), j(
    H(s.text("localskills-meeting-accept-late"), "normal", r),
    H(s.text("localskills-meeting-full-not-now"), "normal", o)
  ));
}
function Nd({ context: e, loaded: n, exchange: { offer: t } }, r, o) {
  var d;
  let { messages: s, user: a } = e, i = (g, ...p) => s.text(`localskills-meeting-full${g}`, ...p), l = Z(n, "offer", t), c = (d = l == null ? void 0 : l.capacity) != null ? d : n.matching.usualCapacity, u = pe(e, n).filter((g) => g.offer === t && g.state === "accepted").length;
  return l === null || l.user !== a.name || u < c ? null : G(
    "warning",
    w("p", {}, c === 0 ? i("-none") : i("", c, u)),
    j(H(c === 0 ? s.text("localskills-meeting-accept-late") : i("-accept"), "normal", r), H(i("-not-now"), "normal", o)),
    w("p", {}, w("a", {
      href: Sr(e, n, a.name, l),
      target: "_blank",
      rel: "noopener"
    }, i("-change")))
  );
}
function Id({ exchange: e }) {
  return e.steps.filter(({ note: n }) => n !== null).map(({ user: n, note: t }) => w(
    "blockquote",
    { class: "ext-localSkills-meeting-quote", dir: "auto" },
    w("div", {}, t),
    w("footer", {}, "\u2014 ", w("bdi", {}, n))
  ));
}
function Fd({ context: { messages: e, user: n }, exchange: t }) {
  let { confirmed: r, state: o } = t, s = ne(t, n.name), a = (u) => e.text(`localskills-meeting-outcome-${u}`), [i, l] = [r.get(n.name), r.get(s)];
  if (o === "accepted")
    return l === void 0 || i !== void 0 ? [] : [w("p", {}, w("strong", {}, e.text("localskills-meeting-how-was-it", s, a(l))))];
  let c = [
    ...i === void 0 ? [] : [e.text("localskills-meeting-said-mine", a(i))],
    ...l === void 0 ? [] : [e.text("localskills-meeting-said", s, a(l))]
  ];
  return c.length === 0 ? [] : [w("ul", {}, ...c.map((u) => w("li", {}, u)))];
}
function Cd({ context: e, loaded: n, exchange: t }) {
  let { messages: r, user: o } = e, s = ne(t, o.name), a = Z(n, "seek", t.seek), i = (a == null ? void 0 : a.user) === s ? a : Z(n, "offer", t.offer);
  if (i === null || i.user !== s || t.state !== "asked" && t.state !== "accepted")
    return [];
  let { kind: l, languages: c, level: u, note: d } = i, g = (p) => w("p", { class: "ext-localSkills-meeting-quiet" }, p);
  return [
    ...d === null ? [] : [w(
      "blockquote",
      { class: "ext-localSkills-meeting-quote", dir: "auto" },
      w("div", {}, d),
      w("footer", {}, "\u2014 ", w("bdi", {}, r.text(`localskills-meeting-note-of-${l}`, s)))
    )],
    ...c.length === 0 ? [] : [g(r.text("localskills-meeting-their-languages", s, Hn(e, c)))],
    ...u === null ? [] : [g(r.text(
      `localskills-meeting-their-level-${l}`,
      s,
      r.text(`localskills-template-level-${u}`)
    ))]
  ];
}
function $d({ context: e, loaded: n, exchange: { seek: t, offer: r } }) {
  let { messages: o } = e, a = [Z(n, "seek", t), Z(n, "offer", r)].map((l) => l == null ? void 0 : l.user), i = ut(t, r, {
    records: n.records.filter(({ user: l }) => a.includes(l)),
    date: be(e, n),
    taxonomy: n.taxonomy,
    requests: gt(pe(e, n))
  }, n.matching).filter(dt);
  return i.length === 0 ? [] : [
    w("p", {}, o.text("localskills-meeting-why")),
    w("ul", {}, ...i.map((l) => w("li", {}, un(l, {
      messages: o,
      taxonomy: n.taxonomy,
      languageName: (c) => e.languageName(c)
    }))))
  ];
}
function Ua({ context: e, exchange: n }, t) {
  return n.expires === null ? null : w(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    e.messages.text(`localskills-meeting-${t}`, e.formatDate(n.expires))
  );
}
function Dd({ context: e, loaded: n, exchange: t, draft: r }, o, s, a) {
  var b;
  let { messages: i, user: l } = e, c = (f, ...k) => i.text(`localskills-meeting-${f}`, ...k), u = be(e, n), d = t.confirmed.get(l.name), g = St({ label: c("day"), kind: "date", value: (b = t.on) != null ? b : "", onChange: () => {
  } }), p = () => {
    let f = String(g.value());
    /^\d{4}-\d{2}-\d{2}$/.test(f) ? o({ step: "meet", on: f, note: null }) : (g.setFault(c("day-missing")), g.focus());
  }, h = w(
    "details",
    { class: "ext-localSkills-meeting-part" },
    w("summary", {}, c(t.on === null ? "agree-day" : "change-day")),
    w("p", {}, c("day-help")),
    g.element,
    j(H(c("save-day"), "primary", p))
  ), x = (f) => {
    let k = () => o({ step: "confirm", outcome: f, note: m.value() });
    if (f === "not-met" || t.on === null || t.on <= u) {
      k();
      return;
    }
    let E = G("warning", w("p", {}, c("day-to-come", e.formatDate(t.on))), j(
      H(c("met-already"), "normal", k),
      H(c("not-yet"), "normal", () => {
        B(a), y.querySelector("summary").focus();
      })
    ));
    B(a, E), J(E);
  }, m = s(c("outcome-note"), c("note-help")), y = w(
    "details",
    { class: "ext-localSkills-meeting-part" },
    w("summary", {}, c("outcome")),
    m.element,
    j(
      ...[["learned", "primary"], ["partly", "normal"], ["not-met", "normal"]].map(([f, k]) => H(c(`outcome-${f}`), k, () => m.unlessPrivate(a, () => x(f))))
    )
  );
  return h.open = t.on === null && t.confirmed.size === 0, y.open = d === void 0 && t.on !== null && t.on <= u || t.confirmed.size > 0 || r.read() !== "", [
    d === void 0 ? null : w("p", {}, c(`confirmed-${d}`, ne(t, l.name))),
    d === void 0 ? h : null,
    d === void 0 ? y : null
  ];
}

// src/ui/exchange-meeting/long-list.ts
var Wa = 20;
function Ga(e, n, t) {
  let r = w("div", {}), o = (s) => {
    var l;
    let a = n.slice(s, s + Wa).map(t);
    a.forEach((c) => r.appendChild(c));
    let i = n.length - s - a.length;
    if (i > 0) {
      let c = j(H(e.text("localskills-meeting-show-more", Math.min(Wa, i), i), "normal", () => {
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
function Pr(e, n) {
  let t = w("details", { class: "ext-localSkills-meeting-folded" }, w("summary", {}, e)), r = !1, o = () => {
    r || (r = !0, t.appendChild(n()));
  };
  return t.firstChild.addEventListener("click", o), t.addEventListener("toggle", () => {
    t.open && o();
  }), t;
}

// src/ui/exchange-meeting/preferences-form.ts
function qa(e, n) {
  let { messages: t, user: r } = e, o = (g) => t.text(`localskills-meeting-${g}`), s = wn(n, r.name), a = w("div", {}), i = () => B(a), l = Or({ label: o("no-messages"), help: o("no-messages-help"), value: !s.messages, onChange: i }), c = Or({ label: o("no-matches"), help: o("no-matches-help"), value: !s.matches, onChange: i }), u = H(o("save-wishes"), "normal", () => {
    d("ask", {});
  }), d = (g, p) => O(null, null, function* () {
    let h = { messages: !l.value(), matches: !c.value() }, x = w("p", { role: "status" }, o("saving"));
    B(a, x), J(x), u.setDisabled(!0);
    let m = yield Ke(e, {
      apply: (b, f) => Us(b, f(b), h),
      isDone(b) {
        let { preferences: f } = Dn(b);
        return f.messages === h.messages && f.matches === h.matches;
      },
      summary: o("summary-wishes")
    }, g, p);
    if (u.setDisabled(!1), m.kind !== "saved") {
      Ve({ context: e, outcome: m, isKept: !1, place: a, save: d }, g);
      return;
    }
    let y = Hd(e, yield _d(e, n, h));
    B(a, y), J(y);
  });
  return w("div", {}, l.element, c.element, a, j(u));
}
function _d(e, n, t) {
  return O(this, null, function* () {
    var i, l;
    let { wiki: r, user: o } = e, s = ((l = (i = n.people.get(o.name)) == null ? void 0 : i.pages) != null ? l : []).filter(({ title: c }) => c !== n.ownPage), a = s.length === 0 ? null : yield r.templateReader();
    return a === null ? [] : s.filter(({ own: c, optOuts: u, refused: d }) => [c, u, d].some((g) => {
      var h;
      let { preferences: p } = Dn(a((h = g == null ? void 0 : g.text) != null ? h : ""));
      return t.messages && !p.messages || t.matches && !p.matches;
    })).map(({ title: c }) => c);
  });
}
function Hd({ messages: e, pageUrl: n }, t) {
  return t.length === 0 ? G("success", e.text("localskills-meeting-wishes-saved")) : G(
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
var Ud = 3;
function ja(e, n = null) {
  let { messages: t, user: r, storage: o, wikiId: s } = e, a = w("div", { class: "ext-localSkills-meeting" }), i = At(), l = It(o, s, r.name), c = (f, ...k) => t.text(`localskills-meeting-${f}`, ...k), u = (f, k, E, R, S) => {
    let F = ne(k, r.name), { seek: v, offer: _ } = k, z = rn(T({
      user: r.name,
      seek: v,
      offer: _,
      at: Ae(e, f, k),
      skill: Me(f, k) || null
    }, E)), [M = "en"] = dn(je(f, r.name), je(f, F), f.languages), P = { step: z, language: M, reasons: [], isOpen: !1 }, A = Rr(f, z), C = () => {
      var D;
      return (D = pe(e, A).find((q) => q.seek === v && q.offer === _)) != null ? D : k;
    };
    Nt({
      context: e,
      loaded: f,
      message: P,
      place: R,
      setBusy: S,
      isKept: l.isKept(v, _),
      renew() {
        return O(this, null, function* () {
          return A = Rr(yield ke(e).catch(() => f), z), N(T({}, P), { isOpen: C().state === "accepted" });
        });
      },
      onTaken(D) {
        l.clear(v, _), y(A, d(A, C(), E, D), C());
      }
    });
  }, d = (f, k, E, R) => {
    let S = ne(k, r.name);
    return G(
      "success",
      w("p", {}, c(`taken-${E.step}`, S, we(e, f, Me(f, k)))),
      k.state === "done" ? w("p", {}, En(e, k)) : null,
      R.kind === "fault" ? null : w("p", {}, c(R.kind === "sent" ? "message-sent" : "message-unwanted", S))
    );
  }, g = (f, k) => k.length === 0 ? [] : [Ga(t, k, (E) => Ba({
    context: e,
    loaded: f,
    exchange: E,
    act: (R, S, F) => u(f, E, R, S, F),
    closeSearch(R, S, F) {
      let v = we(e, f, R.skill);
      Fa({
        context: e,
        loaded: f,
        search: R,
        place: S,
        setBusy: F,
        skillName: v,
        onClosed: (_) => p(f, E, R, _),
        onBack: () => B(S)
      });
    },
    draft: {
      read: () => l.read(E.seek, E.offer),
      keep: (R) => l.keep(E.seek, E.offer, R)
    }
  }))], p = (f, k, E, R) => y(
    N(T({}, f), { records: f.records.map((S) => S === E ? N(T({}, S), { status: "matched" }) : S) }),
    w("div", {}, G("success", w("p", {}, c("search-closed", we(e, f, E.skill)))), R),
    k
  ), h = (f, k) => k.length === 0 ? null : w("section", {}, w("h2", {}, f), ...k), x = (f, ...k) => w("details", { class: "ext-localSkills-meeting-folded" }, w("summary", {}, f), ...k), m = () => w(
    "div",
    {},
    w("p", {}, c("none")),
    w("p", {}, c(n === null ? "none-board" : "none-next")),
    n === null ? null : j(
      H(t.text("localskills-start-offer"), "primary", () => n("offer")),
      H(t.text("localskills-start-seek"), "normal", () => n("seek"))
    ),
    w("p", {}, w("a", { href: e.pageUrl(`Special:MyLanguage/${e.titles.exchange()}`) }, c("board")))
  ), y = (f, k, E = null) => {
    var W;
    let R = pe(e, f), { toAnswer: S, toConfirm: F, agreed: v, asked: _, earlier: z } = kt(R, r.name), M = ({ state: U, seek: Y, offer: ue }) => U === "done" && (Y === (E == null ? void 0 : E.seek) && ue === E.offer || wt(f, { seek: Y }, r.name) !== null), P = z.filter((U) => !M(U)), A = na(e, f), C = /* @__PURE__ */ new Map(), L = S.filter(({ asker: U }) => {
      var Y;
      return C.set(U, ((Y = C.get(U)) != null ? Y : 0) + 1), C.get(U) <= Ud;
    }), D = S.filter((U) => !L.includes(U)), q = S.length + F.length + v.length + _.length + z.length === 0;
    B(
      a,
      k,
      ...vt(e, f, b),
      ..._e(o, s, r.name).all().map((U) => Ft(e, f, U, null)),
      q ? m() : null,
      !q && S.length + F.length === 0 ? w("p", { class: "ext-localSkills-meeting-quiet" }, c("none-to-answer")) : null,
      h(c("finished"), g(f, z.filter(M))),
      h(c("to-answer", S.length), [
        ...g(f, L),
        ...D.length === 0 ? [] : [Pr(c("more-asked", D.length), () => w("div", {}, ...g(f, D)))]
      ]),
      h(c("to-confirm", F.length), g(f, F)),
      h(c("agreed"), g(f, v)),
      h(c("asked"), g(f, _)),
      P.length === 0 ? null : Pr(c("earlier", P.length), () => w("div", {}, ...g(f, P))),
      A.length === 0 ? null : x(c("in-vain", A.length), w("ul", {}, ...A.map(({ step: U, reason: Y }) => (
        // Messages used here: all that begin with localskills-meeting-reason-
        w("li", {}, c("in-vain-step", ne(U, r.name), c(`reason-${Y}`)))
      )))),
      x(c("wishes"), qa(e, f)),
      w("p", { class: "ext-localSkills-meeting-quiet" }, Mt(e, f.reportPage))
    );
    let I = a.firstElementChild;
    i.moveTo((W = I.querySelector(":scope > h2")) != null ? W : I);
  }, b = (f = null) => {
    let k = w("p", { role: "status" }, c("loading"));
    B(a, k), i.moveTo(k), ke(e).then((E) => y(E, f)).catch((E) => {
      let R = G(
        "error",
        w("p", {}, c("load-failed")),
        Ie(E) && E.explanation !== "" ? w("p", { dir: "auto" }, E.explanation) : null,
        j(H(t.text("localskills-save-try-again"), "normal", () => b(f)))
      );
      B(a, R), i.moveTo(R);
    });
  };
  return { element: a, start: () => b(), focus: i.restore };
}

// src/ui/show-dialog.ts
function Lr(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function Bd(e) {
  let { history: n, location: t } = window, r = t.href, o = !1, s = null, a = (i) => {
    !o || Lr(i.state) || (o = !1, t.href === r && i.stopImmediatePropagation(), s !== null ? s() : e());
  };
  return window.addEventListener("popstate", a, !0), {
    put() {
      Lr(n.state) || n.pushState(N(T({}, n.state), { localSkillsDialog: !0 }), ""), o = !0;
    },
    takeOff: () => new Promise((i) => {
      let l = () => {
        window.removeEventListener("popstate", a, !0), i();
      };
      if (!o || !Lr(n.state)) {
        l();
        return;
      }
      s = l, setTimeout(l, 500), n.back();
    })
  };
}
function za(e, n, t) {
  let r = new OO.ui.WindowManager(), { getWindowManager: o } = OO.ui, s = () => o().getCurrentWindow() !== null, a = Bd(() => {
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
var Wd = 680;
function Va(e, n, t, r = !1) {
  let { messages: o } = e, s = (u) => o.text(u ? "localskills-meeting-ask-title" : "localskills-talk-mine"), a = null, i = null;
  class l extends OO.ui.ProcessDialog {
    getSetupProcess(d) {
      return super.getSetupProcess(d).next(() => {
        n === null ? this.showMine() : this.show(!0, Ma({
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
      return Wd;
    }
    showMine() {
      this.show(!1, ja(e, r ? (d) => {
        i = d, this.close();
      } : null));
    }
    show(d, g) {
      a = g, this.title.setLabel(s(d)), B(this.$body[0], g.element), g.start();
    }
  }
  l.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsMeeting",
    size: "large",
    title: s(n !== null),
    actions: [{ action: "close", label: o.text("localskills-meeting-close"), flags: ["safe", "close"], modes: void 0 }]
  });
  let c = new l({ size: "large", classes: ["ext-localSkills-meeting-dialog"] });
  za(c, "ext-localSkills-meeting-open", () => t(i));
}

// src/ui/exchange-meeting/count-waiting.ts
function Ka(e) {
  return O(this, null, function* () {
    var s;
    let n = yield ke(e), { toAnswer: t, toConfirm: r } = kt(pe(e, n), e.user.name), { pages: o = [] } = (s = n.people.get(e.user.name)) != null ? s : {};
    return t.length + r.length + o.filter(({ othersWords: a }) => a.length > 0).length;
  });
}

// src/extension/configured-root.ts
var Gd = "MediaWiki:LocalSkills.json", Tn = null;
function qd() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function qn(e) {
  let n = qd();
  return n !== null ? Promise.resolve(n) : (Tn = Tn != null ? Tn : e.get({
    action: "query",
    prop: "revisions",
    titles: Gd,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((t) => {
    var o, s, a;
    let { query: { pages: [r] } } = t;
    return Js((a = (s = (o = r == null ? void 0 : r.revisions) == null ? void 0 : o[0]) == null ? void 0 : s.slots.main.content) != null ? a : null).root;
  }, (t) => {
    throw Tn = null, t;
  }), Tn);
}

// src/extension/without-idling.ts
var Ya = 0, Dt = null;
function jd(e) {
  setTimeout(() => {
    let n = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - n)) });
  }, 1);
}
function Ja(e) {
  let n = mw;
  Ya++ === 0 && (Dt = n.requestIdleCallback, n.requestIdleCallback = jd);
  let t = () => {
    --Ya === 0 && Dt !== null && (n.requestIdleCallback = Dt, Dt = null);
  }, r = mw.loader.using(e);
  return r.then(t, t), r;
}

// src/extension/load-modules.ts
function Qa(e) {
  var r;
  let n = (o) => mw.loader.getState(o) !== null, t = ((r = e.find((o) => o.some(n))) != null ? r : []).filter(n);
  return t.filter((o) => mw.loader.getState(o) === "error").forEach((o) => {
    mw.loader.state({ [o]: "registered" });
  }), Ja(t);
}

// src/extension/exchange-buttons.ts
var Xa = [["ext.localSkills.exchange", "ext.localSkills.pickers"], ["ext.gadget.LocalSkills-exchange", "ext.gadget.LocalSkills-pickers"]];
function Za() {
  return Xa.some(([e]) => mw.loader.getState(e) !== null);
}
function ei(e) {
  return Qa(Xa).then(() => {
    mw.hook("localSkills.editRecord").fire(e);
  });
}

// src/ui/messages.ts
function ni(e, n) {
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
var zd = ["zero", "one", "two", "few", "many", "other"], Vd = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function Kd(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function Yd(e, n, t) {
  var c;
  let r = n.find((u) => /^\d+=/.test(u) && parseInt(u, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = n.filter((u) => !/^\d+=/.test(u)), { PluralRules: s } = Intl, a = s === void 0 ? null : new s(t), l = (a === null ? ["one", "other"] : zd.filter((u) => a.resolvedOptions().pluralCategories.includes(u))).indexOf(a === null ? e === 1 ? "one" : "other" : a.select(e));
  return (c = o[Math.min(l, o.length - 1)]) != null ? c : "";
}
function ti(e, n, t) {
  let r = Kd(e), o = [e, ...t.languageChain.filter((i) => i !== e)], s = ka(o), a = (i, l = 0) => s(i, l);
  return {
    language: e,
    languageChain: o,
    direction: Vt(e),
    has: (i) => n[i] !== void 0 || t.has(i),
    number: a,
    text(i, ...l) {
      let c = n[i];
      if (c === void 0)
        return t.text(i, ...l);
      let u = (h) => l[Number(h.replace(/\D/g, "")) - 1], d = (h) => h.replace(/\$\d/g, (x) => {
        let m = u(x);
        return m === void 0 ? x : typeof m == "number" ? a(m, ba(m)) : m;
      }), g = "", p = 0;
      return c.replace(Vd, (h, x, m, y) => {
        var E, R;
        let [b = "", ...f] = m.split("|"), k = x.toUpperCase() === "PLURAL" ? Yd(Number((E = u(b)) != null ? E : 0), f, r) : (R = f[f.length - 1]) != null ? R : "";
        return g += d(c.slice(p, y)) + d(k), p = y + h.length, "";
      }), g + d(c.slice(p));
    }
  };
}

// src/wiki/action-api/query.ts
function ri(e, n) {
  return Pe(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new me(e.read(T(T({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function on(e, n) {
  return Pe(this, null, function* () {
    var r, o, s, a, i, l, c;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var u = ge(ri(e, n)), d, g, p; d = !(g = yield new me(u.next())).done; d = !1) {
        let h = g.value;
        for (let x of (o = (r = h.query) == null ? void 0 : r.pages) != null ? o : []) {
          let m = (s = x.pageid) != null ? s : x.title, y = t.get(m), b = [...(a = y == null ? void 0 : y.revisions) != null ? a : [], ...(i = x.revisions) != null ? i : []], f = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(c = x.redirects) != null ? c : []];
          t.set(m, N(T(T({}, y), x), { revisions: b, redirects: f }));
        }
        h.batchcomplete === !0 && (yield* Le(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (g) {
      p = [g];
    } finally {
      try {
        d && (g = u.return) && (yield new me(g.call(u)));
      } finally {
        if (p)
          throw p[0];
      }
    }
    yield* Le(t.values());
  });
}
function _t(e, n, t) {
  return Pe(this, null, function* () {
    var r, o;
    try {
      for (var s = ge(ri(e, T({ list: n }, t))), a, i, l; a = !(i = yield new me(s.next())).done; a = !1) {
        let c = i.value;
        yield* Le((o = (r = c.query) == null ? void 0 : r[n]) != null ? o : []);
      }
    } catch (i) {
      l = [i];
    } finally {
      try {
        a && (i = s.return) && (yield new me(i.call(s)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function oi(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: o }) => [r, o]));
}
function Ht(e, n, t) {
  return O(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let o = 0; o < n.length; o += r)
      yield t(n.slice(o, o + r));
  });
}

// src/wiki/action-api/site-info.ts
function si(e) {
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
      language: ii(n.general.lang, yield ai(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function ai(e, n) {
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
function ii(e, n) {
  var r, o;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (o = t == null ? void 0 : t.dir) != null ? o : "ltr" };
}
function li(e) {
  let n = null;
  return (t) => O(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, ai(e, Array.from(r)))) };
    }
    return n.codes.add(t), ii(t, yield n.languages);
  });
}
function ci(e, n) {
  let t = (o) => o.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [o, s] of r === -1 ? [] : n)
    if (o !== 0 && s.some((a) => t(a) === t(e.slice(0, r))))
      return { namespace: o, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var Ut = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, On = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, Jd = 2, Qd = 6e4, Xd = 5, Zd = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Bt(e) {
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
function ui(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Bt(n)
  };
}
function di(e) {
  let n = null, t = () => (n != null || (n = si(e).catch((u) => {
    throw n = null, u;
  })), n);
  function r(u) {
    return O(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield Ht(e, [...new Set(u)], (g) => O(null, null, function* () {
        let p = new Map(g.map((f) => [f, f])), h = /* @__PURE__ */ new Map();
        try {
          for (var x = ge(on(N(T({}, e), {
            read: (k) => O(null, null, function* () {
              let E = yield e.read(k);
              return oi(E).forEach((R, S) => p.set(S, R)), E;
            })
          }), T({ titles: g, prop: ["revisions", "info"] }, On))), m, y, b; m = !(y = yield x.next()).done; m = !1) {
            let f = y.value;
            let k = ui(f);
            k !== null && h.set(k.title, k);
          }
        } catch (y) {
          b = [y];
        } finally {
          try {
            m && (y = x.return) && (yield y.call(x));
          } finally {
            if (b)
              throw b[0];
          }
        }
        for (let [f, k] of p) {
          let E = h.get(k);
          E !== void 0 && d.set(f, E);
        }
      })), d;
    });
  }
  function o(u, d) {
    return O(this, null, function* () {
      let { namespace: g, rest: p } = ci(u, (yield t()).namespaces), h = d ? "g" : "";
      return { [`${h}apnamespace`]: g, [`${h}apprefix`]: p };
    });
  }
  function s(u) {
    return Pe(this, null, function* () {
      try {
        for (var d = ge(on(e, T(N(T({}, u), { prop: ["revisions", "info"] }), On))), g, p, h; g = !(p = yield new me(d.next())).done; g = !1) {
          let x = p.value;
          let m = ui(x);
          m !== null && (yield m);
        }
      } catch (p) {
        h = [p];
      } finally {
        try {
          g && (p = d.return) && (yield new me(p.call(d)));
        } finally {
          if (h)
            throw h[0];
        }
      }
    });
  }
  function a(u) {
    return Pe(this, null, function* () {
      yield* Le(s(T({ generator: "allpages", gaplimit: "max" }, yield new me(o(u, !0)))));
    });
  }
  function i(u) {
    return Pe(this, null, function* () {
      for (let d of u)
        yield* Le(s({ generator: "embeddedin", geititle: d, geinamespace: Jd, geilimit: "max" }));
    });
  }
  function l(u, d, g) {
    return O(this, null, function* () {
      var h, x, m, y;
      let { query: p } = yield e.read(T({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (y = (m = (x = (h = p == null ? void 0 : p.pages) == null ? void 0 : h[0]) == null ? void 0 : x.revisions) == null ? void 0 : m.map(Bt)) != null ? y : [];
    });
  }
  let c = (u, d) => O(null, null, function* () {
    var g;
    return (g = (yield l(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: t,
    languageInfo: li(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => O(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield Ht(e, u, (p) => O(null, null, function* () {
        try {
          for (var h = ge(on(e, {
            titles: p,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), x, m, y; x = !(m = yield h.next()).done; x = !1) {
            let { title: b, templates: f = [] } = m.value;
            f.length > 0 && g.add(b);
          }
        } catch (m) {
          y = [m];
        } finally {
          try {
            x && (m = h.return) && (yield m.call(h));
          } finally {
            if (y)
              throw y[0];
          }
        }
      })), g;
    }),
    pagesBelow: a,
    usersPagesWith: i,
    pagesOfPeople: function(u, d) {
      return Pe(this, null, function* () {
        yield* Le(a(u)), yield* Le(i(d));
      });
    },
    childrenBelow: (u) => O(null, null, function* () {
      var m, y, b;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: p } = yield o(u, !1), h = p.replace(/ /g, "_"), x = g === 0 ? "" : `${(y = (m = (yield t()).namespaces.get(g)) == null ? void 0 : m[0]) != null ? y : ""}:`;
      for (let f = h; f !== void 0; ) {
        let k = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: p,
          apfrom: f,
          aplimit: "max"
        });
        f = (b = k.continue) == null ? void 0 : b.apcontinue;
        for (let { title: E } of k.query.allpages) {
          let [R, ...S] = E.slice(x.length + p.length).split("/");
          d.add(R != null ? R : ""), S.length > 0 && f !== void 0 && f.startsWith(`${h}${R != null ? R : ""}/`) && (f = `${h}${R != null ? R : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => O(null, null, function* () {
      var g, p;
      let d = [];
      try {
        for (var h = ge(on(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), x, m, y; x = !(m = yield h.next()).done; x = !1) {
          let b = m.value;
          d.push(...(p = (g = b.redirects) == null ? void 0 : g.map((f) => f.title)) != null ? p : []);
        }
      } catch (m) {
        y = [m];
      } finally {
        try {
          x && (m = h.return) && (yield m.call(h));
        } finally {
          if (y)
            throw y[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => O(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield Ht(e, u, (p) => O(null, null, function* () {
        var h;
        try {
          for (var x = ge(on(e, T({
            revids: p,
            prop: "revisions"
          }, d === "with-texts" ? On : Ut))), m, y, b; m = !(y = yield x.next()).done; m = !1) {
            let f = y.value;
            (h = f.revisions) == null || h.forEach((k) => g.set(k.revid, Bt(k)));
          }
        } catch (y) {
          b = [y];
        } finally {
          try {
            m && (y = x.return) && (yield y.call(x));
          } finally {
            if (b)
              throw b[0];
          }
        }
      })), g;
    }),
    firstRevision: (u) => c(u, T({ rvdir: "newer" }, Ut)),
    revisionsUpTo: (u, d) => l(u, 500, T(T({}, d === null ? {} : { rvstartid: String(d) }), Ut)),
    newestRevisionBy: (u, d) => c(u, T({ rvuser: d }, On)),
    revisionsAfter: (u, d) => O(null, null, function* () {
      let g = [];
      try {
        for (var p = ge(on(e, T({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, Ut))), h, x, m; h = !(x = yield p.next()).done; h = !1) {
          let { revisions: y = [] } = x.value;
          g.push(...y.filter(({ revid: b }) => b !== d).map(Bt));
        }
      } catch (x) {
        m = [x];
      } finally {
        try {
          h && (x = p.return) && (yield x.call(p));
        } finally {
          if (m)
            throw m[0];
        }
      }
      return g;
    }),
    revisionsBySince: (u, d, g) => l(u, Xd, T({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, On)),
    movesAround: (g) => O(null, [g], function* ({ timestamp: u, user: d }) {
      var h;
      let p = [];
      try {
        for (var x = ge(_t(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + Qd).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), m, y, b; m = !(y = yield x.next()).done; m = !1) {
          let f = y.value;
          (d === null || f.user === void 0 || f.user === d) && p.push((h = f.title) != null ? h : null);
        }
      } catch (y) {
        b = [y];
      } finally {
        try {
          m && (y = x.return) && (yield y.call(x));
        } finally {
          if (b)
            throw b[0];
        }
      }
      return p;
    }),
    revisionsBy: (u, d, g) => l(u, g, T({ rvuser: d }, On)),
    recombinedPagesSince: (u) => O(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let y of Zd)
        try {
          for (var p = ge(_t(e, "logevents", N(T({}, y), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), h, x, m; h = !(x = yield p.next()).done; h = !1) {
            let { title: b, logpage: f, params: k } = x.value;
            f !== void 0 && f !== 0 && d.add(f), [b, k == null ? void 0 : k.dest_title].forEach((E) => E !== void 0 && g.add(E));
          }
        } catch (x) {
          m = [x];
        } finally {
          try {
            h && (x = p.return) && (yield x.call(p));
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
        for (var p = ge(_t(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), h, x, m; h = !(x = yield p.next()).done; h = !1) {
          let y = x.value;
          let { olduser: b, newuser: f } = (g = y.params) != null ? g : {};
          b !== void 0 && f !== void 0 && y.timestamp !== void 0 && d.push({ from: b, to: f, timestamp: y.timestamp });
        }
      } catch (x) {
        m = [x];
      } finally {
        try {
          h && (x = p.return) && (yield x.call(p));
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
function gi(e, n, t) {
  return [e, `${n}:${t}/LocalSkills`, `${n}:${t}`];
}

// src/wiki/counting/page-histories.ts
var eg = 20, ng = 2;
function tg(e, n, t) {
  return O(this, null, function* () {
    var o;
    let r = n.filter((s) => s.first === null);
    for (let s = 0; r.length > ng && s < eg; s++) {
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
function rg({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function og(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function sg(e, n, t, r) {
  return O(this, null, function* () {
    let { pageIds: o, titles: s } = yield n.recombinedPagesSince(r);
    for (let a of t) {
      let { pageId: i, title: l } = a.page;
      (o.has(i) || s.has(l)) && (a.isRecombined = !0, a.first = yield e.firstRevision(l));
    }
  });
}
function Wt(e, n, t = null, r = null) {
  return O(this, null, function* () {
    let o = n.map((a) => ({
      page: a,
      known: a.history === void 0 ? [a.latest] : a.history.slice(),
      first: rg(a),
      isRecombined: !1
    }));
    yield tg(e, o, r);
    let s = t === null ? void 0 : og(o.filter(({ page: a }) => a.history === void 0));
    return t !== null && s !== void 0 && (yield sg(e, t, o, s)), o.filter((a) => a.first !== null);
  });
}
function pi(e, n) {
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
function Gt({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function Nr(e, n, t) {
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
function qt(e, n) {
  return O(this, null, function* () {
    var a, i;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), o = (a = t.get(10)) != null ? a : ["Template"], s = {};
    for (let l of n)
      for (let c of yield e.redirectsTo(`${(i = o[0]) != null ? i : "Template"}:${l}`))
        s[c.slice(c.indexOf(":") + 1)] = l;
    return cr({ templates: n, redirects: s, templateNamespaces: o, extensionTags: r });
  });
}

// src/wiki/exchange/doubted-words.ts
function mi(s, a, i, l) {
  return O(this, arguments, function* ({ source: e, titles: n }, t, r, o) {
    let c = yield pi(e, t), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (m, y, b) => O(null, null, function* () {
      var f, k;
      for (let [E, R] of Array.from(y.entries())) {
        let S = (f = y[E + 1]) != null ? f : b, F = (k = R.sha1) != null ? k : null;
        if (F !== null && F === S.sha1 && R.parentId === S.id && R.user !== m && (yield e.movesAround(R)).some((_) => _ === null || hn(_, n.root, u) !== m))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
    for (let [m, y] of Array.from(c)) {
      let b = t.get(m), f = y.filter(({ user: k }) => k === null);
      (yield d(r(m), y, b)) ? g.set(m, { doubt: "moved", believed: null }) : f.length > 0 && p.set(m, f);
    }
    let h = Array.from(p.values()).reduce((m, y) => m.concat(y.filter(({ text: b }) => b === null).map(({ id: b }) => b)), []), x = h.length === 0 ? null : yield e.revisions(h, "with-texts");
    return p.forEach((m, y) => {
      let b = t.get(y), f = m.reduce((k, { id: E, text: R }) => {
        var S, F;
        return k === null ? null : ze(k, o((F = R != null ? R : (S = x == null ? void 0 : x.get(E)) == null ? void 0 : S.text) != null ? F : ""), o);
      }, b.text);
      f !== b.text && g.set(y, { doubt: "hidden", believed: f === null ? null : N(T({}, b), { text: f }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var ag = 5, ig = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function fi(e, n, t) {
  return O(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map(), s = n.map((a) => ({ origin: a, there: a }));
    for (let a = 0; s.length > 0 && a < ag; a++) {
      let i = s.filter(({ there: { first: h } }) => h.text === null).map(({ there: { first: h } }) => h.id), l = i.length === 0 ? null : yield e.revisions(i, "with-texts"), c = /* @__PURE__ */ new Map();
      if (s.forEach(({ origin: h, there: { first: x } }) => {
        var y, b, f, k;
        let m = (k = ig.exec(((f = (b = x.text) != null ? b : (y = l == null ? void 0 : l.get(x.id)) == null ? void 0 : y.text) != null ? f : "").slice(0, 1e3))) == null ? void 0 : k[1];
        m !== void 0 && (c.set(h, m.replace(/_/g, " ").trim()), r.add(h));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield Wt(e, Array.from(u.values()).map((h) => N(T({}, h), { pageId: 0 }))), g = new Map(d.map((h) => [h.page.title, h])), p = [];
      c.forEach((h, x) => {
        let m = g.get(h);
        m !== void 0 && Gt(m, t(x)) ? o.set(x, m) : m !== void 0 && p.push({ origin: x, there: m });
      }), s = p;
    }
    return { redirects: r, moved: o };
  });
}

// src/core/wikitext/substitution.ts
var lg = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), cg = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), ug = new RegExp(`\\{\\{\\s*(?:(?:${lg})[:\uFF1A]|${cg})`, "i");
function yi(e) {
  return ug.test(e);
}

// src/core/exchange/whose-calls.ts
function hi(e) {
  let n = /* @__PURE__ */ new Map();
  return e.map(Ee).forEach((t) => {
    var r;
    return n.set(t, ((r = n.get(t)) != null ? r : 0) + 1);
  }), n;
}
function dg(e, n) {
  let t = Math.min(e.length, n.length), r = 0;
  for (; r < t && e.charAt(r) === n.charAt(r); )
    r++;
  let o = 0;
  for (; o < t - r && e.charAt(e.length - 1 - o) === n.charAt(n.length - 1 - o); )
    o++;
  return [r, o];
}
function gg(e, n) {
  let [t, r] = dg(e.text, n.text), o = e.text.length - n.text.length, s = new Set(n.calls.map((i) => i.start)), a = (i) => i.start + e.text.slice(i.start, i.end).search(/[|}]/);
  return e.calls.filter((i) => a(i) < t && !s.has(i.start) || i.start >= e.text.length - r && !s.has(i.start - o));
}
function pg(e, n) {
  if (n.isOwn)
    return n.counts;
  let t = new Map(n.counts);
  return hi(gg(e, n)).forEach((r, o) => {
    var s;
    return t.set(o, r + ((s = t.get(o)) != null ? s : 0));
  }), t;
}
function xi(e, n, t) {
  var i, l, c, u, d;
  let r = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Set(), a = n ? { isOwn: !0, text: "", calls: [], counts: /* @__PURE__ */ new Map() } : null;
  for (let { isOwn: g, text: p, isAfterGap: h = !1 } of e) {
    let x = t(p != null ? p : ""), m = p === null ? null : { isOwn: g, text: p, calls: x, counts: hi(x) };
    if (g) {
      let y = /* @__PURE__ */ new Map(), b = m === null || a === null ? null : pg(m, a), f = h || a !== null && !a.isOwn && yi(a.text);
      for (let [k, E] of Array.from((i = m == null ? void 0 : m.counts) != null ? i : [])) {
        let R = b === null ? E : Math.min(E, (l = b.get(k)) != null ? l : 0), S = Math.min(R, (c = r.get(k)) != null ? c : 0) + E - R;
        y.set(k, f || s.has(k) ? Math.min(S, (u = o.get(k)) != null ? u : 0) : S);
      }
      r = y, y.forEach((k, E) => {
        var R;
        return o.set(E, Math.max(k, (R = o.get(E)) != null ? R : 0));
      });
    }
    m == null || m.counts.forEach((y, b) => {
      var f;
      y > ((f = o.get(b)) != null ? f : 0) && s.add(b);
    }), a = m;
  }
  return ((d = a == null ? void 0 : a.calls) != null ? d : []).filter((g) => {
    var x;
    let p = Ee(g), h = (x = r.get(p)) != null ? x : 0;
    return r.set(p, h - 1), h > 0;
  });
}

// src/wiki/exchange/others-words.ts
var mg = 100, ki = 20;
function bi({ template: e, parameters: n }) {
  var t;
  return e === xe || e === Ce && Zn.includes(Ge((t = n.get("step")) != null ? t : "").trim());
}
function fg(e, n, t) {
  let r = (d) => d.user === n && d.userId !== 0, o = e.filter((d, g) => {
    var p, h;
    return r(d) || ((p = d.sha1) != null ? p : null) === null || d.sha1 !== ((h = e[g + 1]) == null ? void 0 : h.sha1);
  });
  if (o.every(r))
    return null;
  let s = [], a = /* @__PURE__ */ new Set(), [i, l, c] = [0, null, 0];
  for (; c < o.length && s.length < mg; c++) {
    let d = o[c], g = o[c + 1], p = l === null || !r(l) || (g === void 0 ? !t : !r(g));
    i = r(d) ? 0 : i + 1, (r(d) ? p : i <= ki) ? s.push(d) : i > ki && a.add(s.filter(r).pop()), l = d;
  }
  let u = c === o.length || o.slice(c).every(r);
  return { revisions: s.reverse(), isWhole: t && u, afterGaps: a };
}
function wi(e, n, t, r) {
  return O(this, null, function* () {
    var i;
    let o = /* @__PURE__ */ new Map();
    for (let [l, c] of Array.from(n)) {
      if (c === null || l.page.history !== void 0)
        continue;
      let u = l.known.findIndex(({ id: x }) => x === c.id), d = () => {
        var x;
        return r((x = c.text) != null ? x : "").every(bi);
      };
      if (u === -1 && d())
        continue;
      let g = u === -1 ? yield e.revisionsUpTo(l.page.title, c.id) : l.known.slice(u), p = ((i = g[g.length - 1]) == null ? void 0 : i.id) === l.first.id || u !== -1 && l.known.length < 500, h = fg([c, ...g.slice(1)], t(l), p);
      h !== null && !d() && o.set(l, h);
    }
    let s = yield yg(e, o), a = /* @__PURE__ */ new Map();
    return o.forEach(({ revisions: l, isWhole: c, afterGaps: u }, d) => {
      var b;
      let g = n.get(d), p = (b = g.text) != null ? b : "", h = t(d), x = r(p), m = xi(l.map((f) => {
        var k;
        return {
          isOwn: f.user === h && f.userId !== 0,
          text: (k = s.get(f)) != null ? k : null,
          isAfterGap: u.has(f)
        };
      }), c, r), y = De(x, m).filter((f) => !bi(f));
      if (y.length > 0) {
        let f = ze(p, De(x, y), r);
        a.set(d, { own: N(T({}, g), { text: f != null ? f : "" }), calls: y });
      }
    }), a;
  });
}
function yg(e, n) {
  return O(this, null, function* () {
    let t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map();
    n.forEach(({ revisions: a }, { page: { title: i } }) => a.forEach((l) => {
      var u, d;
      if (l.text !== null) {
        t.set(l, l.text);
        return;
      }
      let c = ((u = l.sha1) != null ? u : null) === null ? String(l.id) : `${i} ${String(l.sha1)}`;
      r.set(c, [...(d = r.get(c)) != null ? d : [], l]);
    }));
    let o = Array.from(r.values()).map(([a]) => a.id), s = o.length === 0 ? null : yield e.revisions(o, "with-texts");
    return r.forEach((a) => a.forEach((i) => {
      var l, c;
      return t.set(i, (c = (l = s == null ? void 0 : s.get(a[0].id)) == null ? void 0 : l.text) != null ? c : null);
    })), t;
  });
}

// src/wiki/exchange/read-person.ts
function hg(e) {
  let t = e.map(({ own: r }) => {
    var o;
    return (o = r == null ? void 0 : r.timestamp) != null ? o : "";
  }).sort().slice(-1).join("").slice(0, 10);
  return t === "" ? {} : { date: t };
}
function Ei(e, n, t, r) {
  var p, h, x;
  let o = n.slice().sort((m, y) => oe(m.title, y.title)), s = [], a = [], i = [], l = (m, y, b, f) => {
    Sn(y, e, b == null ? void 0 : b.timestamp).forEach(({ step: k }) => {
      var E;
      k !== null && f(k) && a.push({ step: k, title: m, savedAt: (E = b == null ? void 0 : b.timestamp) != null ? E : k.at });
    });
  }, c = (m) => m.filter(({ template: y }) => y === xe).forEach((y) => i.push(y));
  for (let { title: m, own: y, optOuts: b, refused: f } of o) {
    let k = t((p = y == null ? void 0 : y.text) != null ? p : "");
    k.forEach((S) => s.push({ title: m, call: S })), l(m, k, y, () => !0), c(k), c(t((h = b == null ? void 0 : b.text) != null ? h : ""));
    let E = t((x = f == null ? void 0 : f.text) != null ? x : ""), R = E.length === 0 ? [] : a.map(({ step: S }) => JSON.stringify(S));
    l(m, E, f, (S) => Zn.includes(S.step) && !R.includes(JSON.stringify(S))), c(E);
  }
  let u = ca(a), d = s.filter(({ call: { template: m } }) => m === fe.offer || m === fe.seek);
  return { person: {
    user: e,
    pages: o,
    readings: nn(d.map(({ call: m }) => m), e, T(T({}, r), hg(o))).map((m, y) => N(T({}, m), { title: d[y].title })),
    steps: u.map(({ step: m }) => m),
    stepsBeyond: a.length - u.length,
    preferences: i
  }, placed: u };
}

// src/core/exchange/steps/doubted-times.ts
function Ri(e) {
  let n = e.reduce((s, { savedAt: a }) => a > s ? a : s, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((s) => {
    let a = `${s.step.seek}
${s.step.offer}`, i = t.get(a);
    i === void 0 ? t.set(a, [s]) : i.push(s);
  });
  let r = (s) => pt(s, { date: n }).some(({ state: a }) => a === "accepted"), o = [];
  return t.forEach((s) => {
    let a = s.filter(({ step: c, savedAt: u }) => c.at < u);
    if (a.length === 0 || !r(s.map(({ step: c }) => c)))
      return;
    let i = new Set(s.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), l = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && i.size > 1;
    re(s[0].step).forEach((c) => {
      let u = a.filter((d) => d.step.user === c && l(d));
      u.length > 0 && !r(s.map((d) => u.includes(d) ? N(T({}, d.step), { at: d.savedAt }) : d.step)) && o.push(...u);
    });
  }), o;
}

// src/wiki/exchange/step-times.ts
function Si(e, n, t) {
  return O(this, null, function* () {
    var o;
    let r = /* @__PURE__ */ new Map();
    for (let { step: s, title: a, savedAt: i } of Ri(n)) {
      let l = JSON.stringify(s), u = (yield e.revisionsBySince(a, s.user, s.at)).find(({ text: g }) => Sn(t(g != null ? g : ""), s.user).some(({ step: p }) => JSON.stringify(p) === l)), d = (o = u == null ? void 0 : u.timestamp) != null ? o : i;
      d !== s.at && r.set(s, N(T({}, s), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function xg({ titles: e }, n, t) {
  var o;
  if (t.taxonomy !== void 0)
    return t;
  let { taxonomy: r } = Qn($e((o = n == null ? void 0 : n.latest.text) != null ? o : "").value);
  return T({ taxonomy: r.skills.length === 0 ? null : r, skillsPage: e.skills() }, t);
}
function Ti(r, o) {
  return O(this, arguments, function* (e, n, t = {}) {
    var h, x;
    let { source: s, titles: a } = e, i = (x = (h = (yield s.siteInfo()).namespaces.get(2)) == null ? void 0 : h[0]) != null ? x : "User", l = (m) => gi(a.people(m), i, Te(m)), c = new Map(yield s.readPages(
      n.reduce((m, y) => m.concat(l(y)), [a.skills()])
    )), u = c.get(a.skills());
    c.delete(a.skills());
    let d = Array.from(c.values()).map((m) => N(T({}, m), { pageId: 0 })), g = yield kg(e, d, xg(e, u, t)), p = /* @__PURE__ */ new Set();
    return g.people.forEach((m) => m.pages.filter(({ isMadeByOther: y }) => y).forEach(({ title: y }) => p.add(y))), N(T({}, g), { ownPages: new Map(n.map((m) => {
      var y;
      return [Te(m), (y = l(m).find((b) => !p.has(b))) != null ? y : null];
    })) });
  });
}
function kg(o, s, a) {
  return O(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var A, C;
    let i = yield qt(e, ft), l = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let L of t) {
      let D = hn(L.title, n.root, l);
      D !== null && c.set(L, D);
    }
    let u = yield Wt(e, Array.from(c.keys()), null, e), d = ({ page: L }) => c.get(L), g = yield Nr(e, u, d), p = (L) => Gt(L, d(L)), { redirects: h, moved: x } = yield fi(e, u.filter((L) => !p(L)), d), m = new Set(u.filter(p).map(({ page: L }) => L.title)), y = /* @__PURE__ */ new Map();
    x.forEach((L, D) => {
      m.has(L.page.title) || y.set(L, d(D));
    });
    let b = yield Nr(
      e,
      Array.from(y.keys()),
      (L) => {
        var D;
        return (D = y.get(L)) != null ? D : null;
      }
    ), f = new Map(Array.from(g).filter(([L]) => p(L))), k = yield wi(e, f, d, i);
    k.forEach(({ own: L }, D) => f.set(D, L));
    let E = yield mi({ source: e, titles: n }, f, d, i), R = (L) => {
      var Q, de, He, sn, An, Je, Mn, Cr;
      let { page: { title: D, latest: q } } = L, I = !p(L), W = (Q = g.get(L)) != null ? Q : null, U = E.get(L), Y = I ? null : U === void 0 ? (de = f.get(L)) != null ? de : null : U.believed, ue = (U == null ? void 0 : U.doubt) === "moved" ? void 0 : k.get(L), le = x.get(L), K = Y !== null && Y.id === q.id ? [] : i((He = q.text) != null ? He : "");
      return {
        title: D,
        latest: q,
        own: Y,
        isMadeByOther: I,
        saved: I ? null : W,
        othersWords: (sn = ue == null ? void 0 : ue.calls) != null ? sn : [],
        doubt: (An = U == null ? void 0 : U.doubt) != null ? An : null,
        optOuts: I ? W : null,
        refused: U !== void 0 || ue !== void 0 ? W : le === void 0 ? null : (Je = b.get(le)) != null ? Je : null,
        isStrangers: I && (K.length > 0 || h.has(L)),
        isChangedByOthers: !I && (Y == null ? void 0 : Y.id) !== q.id && !Rn(i((Cr = (Mn = U === void 0 ? W : Y) == null ? void 0 : Mn.text) != null ? Cr : ""), K)
      };
    }, S = /* @__PURE__ */ new Map();
    for (let L of u) {
      let D = d(L);
      S.set(D, [...(A = S.get(D)) != null ? A : [], L]);
    }
    let F = /* @__PURE__ */ new Map(), v = [], _ = [], z = [];
    for (let L of Array.from(S.keys()).sort(oe)) {
      let D;
      try {
        D = Ei(L, ((C = S.get(L)) != null ? C : []).map(R), i, r);
      } catch (q) {
        v.push({ user: L, error: q });
        continue;
      }
      F.set(L, D.person), D.person.readings.forEach(({ record: q }) => {
        q !== null && _.push(q);
      }), D.placed.forEach((q) => z.push(q));
    }
    let M = yield Si(e, z, i), P = (L) => {
      var D;
      return (D = M.get(L)) != null ? D : L;
    };
    return M.size > 0 && F.forEach((L, D) => F.set(D, N(T({}, L), { steps: L.steps.map(P) }))), { people: F, unread: v, records: _, steps: z.map(({ step: L }) => P(L)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/save-fault-reason.ts
var Oi = {
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
}, bg = new Map(
  Object.keys(Oi).reduce(
    (e, n) => e.concat(Oi[n].map((t) => [t, n])),
    []
  )
), wg = [
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
function Ir(e) {
  let n = e.map((t) => bg.get(t) || "other");
  return wg.find((t) => n.includes(t)) || "other";
}
function vi(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function jt(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var Ai = 50;
function vn(e, n) {
  var a;
  if (e === "http" || e === "ok-but-empty") {
    let i = ((a = n == null ? void 0 : n.xhr) == null ? void 0 : a.status) || 0, l = vi(i);
    return new ce(l, l === "other" ? `HTTP ${i}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((i) => i.html || "").filter((i) => i !== "").join("<hr>"), o = t.map((i) => i.html ? jt(i.html) : i.text || i.code), s = t.map((i) => {
    var l;
    return (l = i.data) == null ? void 0 : l.readonlyreason;
  }).find((i) => i);
  return s ? new ce("read-only", s, { code: e }) : new ce(
    Ir(t.length ? t.map((i) => i.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function Eg(e) {
  let n = e.question || "";
  return {
    id: e.id !== void 0 && (n !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? jt(n) : n,
    imageUrl: e.url || null
  };
}
function Fr(e, n) {
  let t = e.edit;
  if (!t)
    throw new ce("other", "");
  if (t.captcha)
    throw new ce("captcha", "", { captcha: Eg(t.captcha), code: "captcha" });
  if (t.result !== "Success") {
    let o = t.warning || "";
    throw new ce(
      Ir(t.code ? [t.code] : []),
      o === "" ? t.info || "" : jt(o),
      o === "" ? {} : { html: o }
    );
  }
  let { oldrevid: r } = t;
  return T({
    revision: t.newrevid || n,
    changed: t.nochange !== !0
  }, r && n !== 0 && r !== n ? { mergedWith: r } : {});
}
function Rg(e, n) {
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
function Mi(e) {
  let { api: n, user: t, language: r } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, s = (d) => new Promise((g, p) => {
    d.then(g, (...h) => {
      p(vn(String(h[0]), h[1]));
    });
  }), a = (d, g) => O(null, null, function* () {
    let { query: p = {} } = yield s(n.get(T(N(T({}, o), { action: "query", titles: d.slice() }), g))), h = new Map((p.normalized || []).map(({ from: m, to: y }) => [m, y])), x = new Map((p.pages || []).map((m) => [m.title, m]));
    return new Map(d.reduce((m, y) => {
      let b = x.get(h.get(y) || y);
      return b ? m.concat([[y, b]]) : m;
    }, []));
  }), i = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, l = (d) => {
    let g = [];
    return d.forEach((p, h) => {
      let x = p.revisions && p.revisions[0];
      x && g.push([h, Rg(p, x)]);
    }), g;
  }, c = (d) => O(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield s(
      n.get(N(T({}, o), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(g).map((h) => [h, g[h]]).filter(([, h]) => h !== "0").sort(([, h], [, x]) => p.indexOf(h) - p.indexOf(x));
  });
  return {
    readPages(d) {
      return O(this, null, function* () {
        let g = Array.from(new Set(d)), p = [];
        for (let x = 0; x < g.length; x += Ai)
          p.push(a(g.slice(x, x + Ai), i).then(l));
        let h = yield Promise.all(p);
        return new Map(h.reduce((x, m) => x.concat(m), []));
      });
    },
    readForEditing(d, g) {
      return O(this, null, function* () {
        let p = yield a(d, N(T({}, i), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), h = p.get(g), [x, ...m] = h && h.actions && h.actions[h.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(p)),
          refusal: x ? vn(x.code, { errors: [x].concat(m) }) : null
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
        return (yield Promise.all(d.map((m) => O(null, [m], function* ({ title: h, latest: x }) {
          var b, f;
          let y = x.parentId === 0 ? x : (f = (b = (yield a([h], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(h)) == null ? void 0 : b.revisions) == null ? void 0 : f.map(({ user: k, userid: E }) => ({ user: k, userId: E }))[0];
          return [h, y === void 0 || y.user !== g || y.userId === 0];
        })))).filter(([, h]) => h).map(([h]) => h);
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
        let g = yield s(n.postWithToken("csrf", T(T(T(T(T(N(T({}, o), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })));
        return Fr(g, d.baseRevision);
      });
    }
  };
}

// src/wiki/browser/person-words.ts
function Pi(e) {
  let n = null;
  return () => O(null, null, function* () {
    n = n != null ? n : qt(e, ft).catch((r) => {
      throw n = null, r;
    });
    let t = yield n;
    return (r) => t(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function Sg(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function Li(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = Sg(r));
  return n;
}

// src/wiki/browser/reading-api.ts
var Tg = 6e3, Og = 6e4, vg = 5, Ag = 3;
function Mg(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function Pg({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? vg : e === "offline" ? Ag : 1;
}
function Ni(e) {
  let { api: n, language: t, onWait: r, firstWait: o = 1e3 } = e, s = !1, a = null, i = Promise.resolve(), l = null, c = (p, h) => {
    let x = h ? (
      // Tells servers in several places that any of them may answer.
      n.post(p, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(p);
    return new Promise((m, y) => {
      x.then(m, (...b) => {
        var R;
        let [f, k, , E] = b;
        y({ fault: vn(String(f), k), retryAfter: Mg((R = k == null ? void 0 : k.xhr) != null ? R : E) });
      });
    });
  }, u = (p) => new Promise((h) => {
    let x = setTimeout(h, p);
    a = () => {
      clearTimeout(x), h();
    };
  });
  function d(p, h) {
    return O(this, null, function* () {
      for (let x = 1; ; x++) {
        if (s)
          throw new ce("other", "", { code: "cancelled" });
        try {
          return yield c(p, h);
        } catch (m) {
          let { fault: y, retryAfter: b } = m, f = Math.max(b != null ? b : 0, o * 2 ** (x - 1));
          if (s || x >= Pg(y) || f > Og)
            throw y;
          r(f), yield u(f);
        }
      }
    });
  }
  function g(p, h) {
    let x = Li(T({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, p)), m = new URLSearchParams(x).toString().length > Tg, y = i.then(() => d(x, h || m));
    return i = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((p) => p.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (p) => g(p, !1),
    post: (p) => g(p, !0),
    badAnswer: (p) => new ce("other", p),
    cancel() {
      s = !0, n.abort(), a == null || a();
    }
  };
}

// src/wiki/browser/meeting-wiki.ts
var Lg = 5e3;
function Ii(e) {
  let { api: n, user: t, language: r, titles: o, rights: s } = e, { readPages: a, save: i, spokenLanguages: l } = Mi(e), c = Ni({ api: n, language: r, rights: s, onWait: () => {
  } }), u = di(c);
  return {
    readPages: a,
    save: i,
    spokenLanguages: l,
    readPeople: (g) => Ti({ source: u, titles: o }, g),
    templateReader: Pi(u),
    peopleLinkingTo(g) {
      return O(this, null, function* () {
        var y, b;
        let { namespaces: p } = yield u.siteInfo(), h = /* @__PURE__ */ new Set(), x = 0, m = {};
        for (; m !== void 0 && x < Lg; ) {
          let f = yield c.read(T({
            action: "query",
            list: "backlinks",
            bltitle: o.people(g),
            blfilterredir: "nonredirects",
            bllimit: "max"
          }, m)), k = (b = (y = f.query) == null ? void 0 : y.backlinks) != null ? b : [];
          x += k.length, k.forEach(({ title: E }) => {
            let R = hn(E, o.root, p.get(2));
            R !== null && R !== g && h.add(R);
          }), m = f.continue;
        }
        return Array.from(h);
      });
    },
    accountStates(g) {
      return O(this, null, function* () {
        var h, x;
        let p = yield c.read({ action: "query", list: "users", ususers: g.slice(), usprop: "blockinfo" });
        return new Map(((x = (h = p.query) == null ? void 0 : h.users) != null ? x : []).map(
          ({ name: m, missing: y, invalid: b, blockid: f, blockpartial: k }) => [m, y || b ? "missing" : f !== void 0 && !k ? "blocked" : "active"]
        ));
      });
    },
    addSection: ({ title: g, heading: p, text: h }, x = {}) => new Promise((m, y) => {
      n.postWithToken("csrf", T(T({
        formatversion: 2,
        errorformat: "html",
        errorlang: r,
        errorsuselocal: !0,
        action: "edit",
        title: g,
        section: "new",
        sectiontitle: ee(p),
        text: h,
        // Who has turned their talk page into a redirect wants to be written to where it leads.
        redirect: !0
      }, x.captcha ? { captchaid: x.captcha.id, captchaword: x.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })).then((f) => m(f), (...f) => {
        y(vn(String(f[0]), f[1]));
      });
    }).then((m) => Fr(m, 0)),
    time() {
      return O(this, null, function* () {
        let { curtimestamp: g } = yield c.read({ action: "query", curtimestamp: !0 });
        return new Date(g != null ? g : "");
      });
    }
  };
}

// src/extension/account.ts
function Fi(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// src/extension/language-names.ts
function Ci(e) {
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
var $i = { year: "numeric", month: "long", day: "numeric" }, sR = N(T({}, $i), { hour: "numeric", minute: "2-digit" }), Di = N(T({}, $i), { timeZone: "UTC" });
function _i(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(Un([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/meeting-context.ts
function zn(e, n, t) {
  let r = ni(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = document.documentElement.lang || "en", s = Kr(e);
  return {
    wiki: Ii({
      api: new mw.Api(),
      user: n,
      language: r.language,
      titles: s,
      rights: () => mw.user.getRights()
    }),
    titles: s,
    messages: r,
    user: Fi(n),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (a, i) => mw.util.getUrl(a, i),
    formatDate: (a, i) => _i(Di, i != null ? i : o)(a),
    languageName: (a, i) => Ci(i != null ? i : o)(a),
    messagesIn: (a) => O(null, null, function* () {
      return a === r.language ? r : ti(a, yield t(a), r);
    })
  };
}

// src/extension/load-texts.ts
var Hi = (e) => O(null, null, function* () {
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
var Ng = { warning: null, steps: [], tell: () => Promise.resolve(null) };
function Ui(e = Hi) {
  let n = !1, t = [], r = ({ show: s }) => {
    let a = mw.user.getName();
    a !== null && qn(new mw.Api()).then((i) => O(null, null, function* () {
      let l = zn(i, a, e), c = yield Ka(l);
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
    qn(new mw.Api()).then((c) => {
      Va(zn(c, i, e), s, (u) => {
        l(), u !== null && ei({ direction: u, id: null, opener: a }).then(null, () => {
          mw.notify(mw.msg("localskills-start-failed"), { type: "error" });
        });
      }, Za());
    }, () => {
      mw.notify(mw.msg("localskills-start-meeting-failed"), { type: "error" }), l();
    });
  };
  mw.hook("localSkills.ask").add((s) => o(s, s.opener)), mw.hook("localSkills.myExchanges").add(({ opener: s }) => o(null, s)), mw.hook("localSkills.checkRoom").add(({ kind: s, key: a, show: i }) => {
    let l = mw.user.getName();
    l !== null && qn(new mw.Api()).then((c) => oa(zn(c, l, e), s, a)).then((c) => c && i(c), () => {
    });
  }), mw.hook("localSkills.checkEnding").add(({ kind: s, id: a, way: i, until: l, found: c, failed: u }) => {
    let d = mw.user.getName();
    d !== null && qn(new mw.Api()).then((g) => O(null, null, function* () {
      let p = zn(g, d, e), h = yield ke(p), x = Z(h, s, se({ user: d, id: a }));
      c(x === null ? Ng : $t(p, h, x, i, l));
    })).then(null, u);
  }), mw.hook("localSkills.countWaiting").add((s) => {
    t.push(s), r(s);
  });
}

// src/extension/meeting.ts
Ui();
