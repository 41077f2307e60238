// Built from src/extension/meeting.ts by `npm run build`. Change the source, not this file.
"use strict";
var Hl = Object.defineProperty, Wl = Object.defineProperties;
var Bl = Object.getOwnPropertyDescriptors;
var tt = Object.getOwnPropertySymbols;
var ao = Object.prototype.hasOwnProperty, lo = Object.prototype.propertyIsEnumerable;
var fn = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), or = (e) => {
  throw TypeError(e);
};
var io = (e, n, r) => n in e ? Hl(e, n, { enumerable: !0, configurable: !0, writable: !0, value: r }) : e[n] = r, T = (e, n) => {
  for (var r in n || (n = {}))
    ao.call(n, r) && io(e, r, n[r]);
  if (tt)
    for (var r of tt(n))
      lo.call(n, r) && io(e, r, n[r]);
  return e;
}, N = (e, n) => Wl(e, Bl(n));
var rt = (e, n) => {
  var r = {};
  for (var t in e)
    ao.call(e, t) && n.indexOf(t) < 0 && (r[t] = e[t]);
  if (e != null && tt)
    for (var t of tt(e))
      n.indexOf(t) < 0 && lo.call(e, t) && (r[t] = e[t]);
  return r;
};
var Gl = (e, n, r) => n.has(e) || or("Cannot " + r);
var co = (e, n, r) => n.has(e) ? or("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, r);
var tn = (e, n, r) => (Gl(e, n, "access private method"), r);
var M = (e, n, r) => new Promise((t, o) => {
  var s = (l) => {
    try {
      a(r.next(l));
    } catch (c) {
      o(c);
    }
  }, i = (l) => {
    try {
      a(r.throw(l));
    } catch (c) {
      o(c);
    }
  }, a = (l) => l.done ? t(l.value) : Promise.resolve(l.value).then(s, i);
  a((r = r.apply(e, n)).next());
}), be = function(e, n) {
  this[0] = e, this[1] = n;
}, $e = (e, n, r) => {
  var t = (a, l, c, u) => {
    try {
      var d = r[a](l), g = (l = d.value) instanceof be, p = d.done;
      Promise.resolve(g ? l[0] : l).then((m) => g ? t(a === "return" ? a : "next", l[1] ? { done: m.done, value: m.value } : m, c, u) : c({ value: m, done: p })).catch((m) => t("throw", m, c, u));
    } catch (m) {
      u(m);
    }
  }, o = (a, l, c, u) => i[a] = (d) => (l = new Promise((g, p, m) => (m = () => t(a, d, g, p), s ? s.then(m) : m())), u = () => s === c && (s = 0), s = c = l.then(u, u), l), s, i = {};
  return r = r.apply(e, n), i[fn("asyncIterator")] = () => i, o("next"), o("throw"), o("return"), i;
}, De = (e) => {
  var n = e[fn("asyncIterator")], r = !1, t, o = {};
  return n == null ? (n = e[fn("iterator")](), t = (s) => o[s] = (i) => n[s](i)) : (n = n.call(e), t = (s) => o[s] = (i) => {
    if (r) {
      if (r = !1, s === "throw") throw i;
      return i;
    }
    return r = !0, {
      done: !1,
      value: new be(new Promise((a) => {
        var l = n[s](i);
        l instanceof Object || or("Object expected"), a(l);
      }), 1)
    };
  }), o[fn("iterator")] = () => o, t("next"), "throw" in n ? t("throw") : o.throw = (s) => {
    throw s;
  }, "return" in n && t("return"), o;
}, fe = (e, n, r) => (n = e[fn("asyncIterator")]) ? n.call(e) : (e = e[fn("iterator")](), n = {}, r = (t, o) => (o = e[t]) && (n[t] = (s) => new Promise((i, a, l) => (s = o.call(e, s), l = s.done, Promise.resolve(s.value).then((c) => i({ value: c, done: l }), a)))), r("next"), r("return"), n);

// src/ui/element.ts
function E(e, n, ...r) {
  let t = document.createElement(e);
  return Object.keys(n).forEach((o) => t.setAttribute(o, n[o])), r.forEach((o) => {
    o !== null && t.appendChild(typeof o == "string" ? document.createTextNode(o) : o);
  }), t;
}
function q(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((r) => {
    r !== null && e.appendChild(typeof r == "string" ? document.createTextNode(r) : r);
  });
}
function J(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/core/json/value.ts
function oe(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function le(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/i18n/read-localized-text.ts
var rn = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function uo(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!oe(e))
    return null;
  let n = le(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let r = {};
  for (let t of Object.keys(e)) {
    let o = e[t];
    (t === "default" || rn.test(t)) && typeof o == "string" && o.trim() !== "" && (r[t] = o);
  }
  return Object.keys(r).length === 0 ? null : { kind: "texts", texts: r };
}

// src/core/exchange/language-proficiency.ts
var go = 6, ql = /^(.+)-([0-5n])$/i, po = /^(.+)-(?:.|\d\d)$/;
function mo(e) {
  var r;
  let n = (r = po.exec(e.toLowerCase())) == null ? void 0 : r[1];
  return n !== void 0 && Ee(e) === null && rn.test(n);
}
function Ee(e) {
  var o;
  let n = ql.exec(e), r = ((o = n == null ? void 0 : n[1]) != null ? o : e).toLowerCase();
  if (!rn.test(r) || po.test(r))
    return null;
  let t = n == null ? void 0 : n[2];
  return { code: r, proficiency: t === void 0 ? null : /n/i.test(t) ? go : Number(t) };
}
function fo(e) {
  let { code: n, proficiency: r } = e;
  return r === null ? n : `${n}-${r === go ? "N" : r}`;
}
function yo(e, n) {
  let r = (o) => o.map(Ee).filter((s) => s !== null && s.proficiency !== 0).map(({ code: s }) => yn(s)), t = r(n);
  return r(e).some((o) => t.includes(o));
}
var jl = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function yn(e) {
  var n, r;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (r = (n = jl.exec(e)) == null ? void 0 : n[1]) != null ? r : e;
}

// src/core/json/fault.ts
function Me(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function ee(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}

// src/core/near-words.ts
function Wn(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function ot(e, n, r) {
  let t = Array.from(Wn(e));
  if (t.length < 4 || t.length > 60)
    return null;
  let o = t.length < 8 ? 1 : 2, s = null;
  for (let i of n) {
    let a = zl(t, Array.from(Wn(r(i))), o);
    a !== null && (s = { found: i, slips: a }, o = a - 1);
  }
  return s;
}
function zl(e, n, r) {
  if (Math.abs(e.length - n.length) > r)
    return null;
  let t = [], o = Array.from({ length: n.length + 1 }, (i, a) => a);
  for (let i = 1; i <= e.length; i++) {
    let a = [i];
    for (let l = 1; l <= n.length; l++) {
      let c = e[i - 1] === n[l - 1], u = Math.min(o[l], a[l - 1]) + 1;
      u = Math.min(u, o[l - 1] + (c ? 0 : 1)), i > 1 && l > 1 && e[i - 1] === n[l - 2] && e[i - 2] === n[l - 1] && (u = Math.min(u, t[l - 2] + 1)), a.push(u);
    }
    t = o, o = a;
  }
  let s = o[n.length];
  return s <= r ? s : null;
}

// src/core/pages.ts
var je = "LocalSkills", st = "MediaWiki:LocalSkills.json", Ae = /^[a-z0-9-]{1,48}$/;
function xo(e = je) {
  let n = e.replace(/_/g, " ").trim(), r = (l) => `${n}/Survey/${l}`, [t, o] = ["", null], s = (l) => (l !== o && ([t, o] = [`${r(l)}/Answers/`, l]), t), i = `${n}/People/`, a = (l, c) => `${n}/${l}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: r,
    definition: (l) => `${r(l)}/definition.json`,
    answersPrefix: s,
    answer: (l, c) => s(l) + ko(c),
    blankAnswer: (l, c) => `${r(l)}/Blank${c === void 0 ? "" : `/${c}`}`,
    results: (l) => `${r(l)}/Results`,
    resultsIn: (l, c) => `${r(l)}/Results/${c}`,
    communityResults: (l, c) => `${r(l)}/Results/Community/${c}`,
    resultsData: (l) => `${r(l)}/Results/data.json`,
    resultsTable: (l) => `${r(l)}/Results/data.csv`,
    resultsPart: (l, c, u) => `${r(l)}/Results/${c}-${u}.${c === "table" ? "csv" : "json"}`,
    texts: (l) => `${r(l)}/Texts`,
    translations: (l, c) => `${r(l)}/Texts/${c}`,
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
    personOf: (l) => ho(i, l),
    surveyIdOf: (l) => {
      let c = `${n}/Survey/`, u = l.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return Ae.test(d) ? d : null;
    },
    answererOf: (l, c) => ho(s(l), c)
  };
}
function ko(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function ho(e, n) {
  let r = ko(n), t = r.startsWith(e) ? r.slice(e.length) : "";
  return t !== "" && !t.includes("/") ? t : null;
}

// src/core/i18n/localized-text.ts
function bo(e, n, r = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let t = Object.keys(e.texts), o = t.includes("default"), s = n.languageChain.find((c) => t.includes(c) || o && c === r), i = s !== void 0 && t.includes(s) ? s : o ? "default" : t.sort()[0], a = i === void 0 ? "" : e.texts[i], l = i === void 0 || i === "default" ? r : i;
  return { text: a, language: l, direction: l === null ? "auto" : sr(l) };
}
var Vl = [
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
function sr(e) {
  return Vl.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/provisional-skill.ts
var Kl = /^x(n|[0-9a-z]{6})--(.+)$/;
var [_e, it, wo, Yl, Jl, Ql, Xl] = [36, 1, 26, 38, 700, 128, 72], Eo = 1114111, Zl = [
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
  [917504, Eo]
];
function ec(e) {
  return Zl.every(([n, r]) => e < n || e > r);
}
function nc(e) {
  return e > 65280 && e < 65375;
}
function Ro(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function tc(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function rc(e, n, r) {
  let t = Math.floor(e / (r ? Jl : 2));
  t += Math.floor(t / n);
  let o = 0;
  for (; t > (_e - it) * wo / 2; o += _e)
    t = Math.floor(t / (_e - it));
  return o + Math.floor((_e - it + 1) * t / (t + Yl));
}
function oc(e, n) {
  return Math.min(wo, Math.max(it, e - n));
}
function sc(e) {
  let n = e.lastIndexOf("-"), r = Ro(e.slice(0, Math.max(0, n))), [t, o, s] = [Ql, 0, Xl], i = n + 1;
  for (; i < e.length; ) {
    let a = o;
    for (let l = _e, c = 1; ; l += _e) {
      let u = i < e.length ? e.charCodeAt(i++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : _e;
      if (o += d * c, d >= _e || o > 2147483647)
        return null;
      let g = oc(l, s);
      if (d < g)
        break;
      c *= _e - g;
    }
    if (s = rc(o - a, r.length + 1, a === 0), t += Math.floor(o / (r.length + 1)), o %= r.length + 1, t > Eo || !ec(t))
      return null;
    r.splice(o++, 0, t);
  }
  return r;
}
function hn(e) {
  var s;
  let [, n = "", r = ""] = (s = Kl.exec(e)) != null ? s : [], t = n === "" ? Ro(e) : sc(r);
  if (t === null)
    return e;
  let o = tc(t.map((i) => nc(i) ? i - 65248 : i)).replace(/-+/g, " ").trim();
  return o === "" ? e : n.length > 1 ? `${o}\u2026` : o;
}

// src/core/skills/skill-words.ts
function ir({ label: e }) {
  return e.kind === "texts" ? So(e.texts) : [];
}
function ar(e) {
  return So(e.aliases).reduce((n, r) => n.concat(r), []);
}
function So(e) {
  return Object.keys(e).map((n) => e[n]);
}
function To(e, n) {
  let r = [];
  for (let o of n.skills.filter(({ isRetired: s }) => !s))
    [o.id, ...ir(o), ...ar(o)].sort(ic).forEach((s) => r.push({ skill: o.id, words: s }));
  let t = ot(e, r, ({ words: o }) => o);
  return t === null ? null : t.slips === 0 ? { skill: t.found.skill, words: t.found.skill } : t.found;
}
function ic(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}

// src/core/skills/taxonomy.ts
var ac = 100;
function lc(e, n = null) {
  let r = new Map(e.map((l) => [l.id, l])), t = (l) => {
    var c;
    return (c = r.get(l)) != null ? c : null;
  }, o = (l, c, u = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([l]), g = [], p = t(l);
    for (; p !== null && g.length < u; ) {
      let m = c(p);
      p = m === null || d.has(m) ? null : t(m), p !== null && (d.add(p.id), g.push(p));
    }
    return g;
  }, s = (l) => {
    var c;
    return (c = o(l, (u) => u.replacedBy).pop()) != null ? c : t(l);
  }, i = /* @__PURE__ */ new Map();
  for (let l of e)
    if (!l.isRetired) {
      let c = l.parent !== null && r.has(l.parent) ? l.parent : null, u = i.get(c);
      u === void 0 ? i.set(c, [l]) : u.push(l);
    }
  let a = null;
  return {
    skills: e,
    locale: n,
    get: t,
    current: s,
    children: (l) => {
      var c;
      return (c = i.get(l)) != null ? c : [];
    },
    ancestors: (l) => o(l, (c) => c.parent, ac),
    find: (l) => {
      var c, u;
      return a = a != null ? a : dc(e, s), (u = (c = s(l.trim())) != null ? c : a.get(Wn(l))) != null ? u : null;
    }
  };
}
function at(e) {
  let n = [], r = /* @__PURE__ */ new Map(), t = oe(e) ? le(e, "skills") : void 0;
  oe(e) ? Array.isArray(t) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(t) ? t : []).forEach((s, i) => {
    let a = Me("$.skills", i), l = oe(s) ? cc(s) : null;
    if (l === null) {
      let c = oe(s) ? le(s, "id") : s;
      n.push({ path: `${a}.id`, code: "bad-id", parameters: [ee(c)] });
    } else r.has(l.id) ? n.push({ path: `${a}.id`, code: "code-taken", parameters: [l.id] }) : r.set(l.id, l);
  });
  let o = oe(e) ? le(e, "locale") : null;
  return {
    taxonomy: lc(
      Array.from(r.values()),
      typeof o == "string" && rn.test(o) ? o : null
    ),
    faults: n
  };
}
function on(e, n, r) {
  var o;
  let t = (o = n == null ? void 0 : n.get(e)) != null ? o : null;
  return t === null ? { text: hn(e), language: null, direction: "auto" } : bo(t.label, r, n == null ? void 0 : n.locale);
}
function cc(e) {
  var s;
  let n = le(e, "id");
  if (typeof n != "string" || !Ae.test(n))
    return null;
  let r = (i) => {
    let a = le(e, i);
    return typeof a == "string" && a !== "" ? a : null;
  }, t = le(e, "capx"), o = r("replacedBy");
  return {
    id: n,
    label: (s = uo(le(e, "label"))) != null ? s : { kind: "texts", texts: { default: n } },
    aliases: uc(le(e, "aliases")),
    parent: r("parent"),
    capx: (Array.isArray(t) ? t : [t]).filter((i) => typeof i == "number"),
    wikidata: r("wikidata"),
    isRetired: le(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function uc(e) {
  let n = {};
  if (oe(e))
    for (let r of Object.keys(e)) {
      let t = e[r];
      (r === "default" || rn.test(r)) && Array.isArray(t) && (n[r] = t.filter((o) => typeof o == "string"));
    }
  return n;
}
function dc(e, n) {
  let r = /* @__PURE__ */ new Map(), t = (o) => {
    let s = /* @__PURE__ */ new Map();
    for (let i of e) {
      let a = n(i.id);
      for (let l of o(i)) {
        let c = Wn(l), u = s.get(c);
        s.set(c, u === void 0 || u === a ? a : null);
      }
    }
    s.forEach((i, a) => {
      r.has(a) || r.set(a, i);
    });
  };
  return t(ir), t(ar), r;
}

// src/core/exchange/reason-text.ts
function xn(e, n) {
  return n.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((r) => pc(r, n)));
}
function gc(e, n) {
  return on(e, n.taxonomy, n.messages).text;
}
function pc(e, n) {
  let { messages: r } = n;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return gc(e.skill, n);
  if ("language" in e)
    return n.languageName(e.language);
  if ("region" in e) {
    let t = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && r.has(t) ? r.text(t) : e.region;
  }
  return e.methods.map((t) => r.text(`localskills-template-method-${t}`)).reduce((t, o) => r.text("localskills-fault-list", t, o));
}

// src/core/wikitext/character-references.ts
var mc = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", fc = yc();
function yc() {
  let e = mc.split(" "), n = /* @__PURE__ */ new Map();
  for (let r = 0; r < e.length; r += 2)
    n.set(e[r], String.fromCodePoint(Number(e[r + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var hc = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function lt(e, n) {
  return e.includes("&") ? e.replace(hc, (r, t, o, s) => {
    var i;
    return t !== void 0 ? (i = fc.get(t)) != null ? i : r : n(o === void 0 ? parseInt(s, 16) : parseInt(o, 10), r);
  }) : e;
}

// src/core/wikitext/text-memo.ts
function Oo(e) {
  let n = /* @__PURE__ */ new Map();
  return (r) => {
    let t = n.get(r);
    if (t !== void 0)
      return t;
    n.size === 512 && (n = /* @__PURE__ */ new Map());
    let o = e(r);
    return n.set(r, o), o;
  };
}

// src/core/wikitext/title.ts
var vo = [
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
], xc = 255, kc = /[\u200e\u200f\u202a-\u202e]+/g, bc = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, wc = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Ec = /(?:^|\/)\.\.?(?:\/|$)/, Rc = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Sc = /[\u01c4-\u01cc\u01f1-\u01f3]/, Tc = /[\u10d0-\u10ff]/;
function Oc(e) {
  if (Sc.test(e)) {
    let r = e.charCodeAt(0);
    return r >= 497 ? "\u01F2" : String.fromCharCode(r - (r - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (Tc.test(e))
    return e;
  if (n.length > e.length && e !== "\u0149") {
    let r = n.replace(/\u0399$/, "\u0345");
    if (r !== n) {
      let o = r.normalize("NFC");
      return o.length === 1 ? o : r;
    }
    let t = String.fromCodePoint(n.codePointAt(0));
    return t + n.slice(t.length).toLowerCase();
  }
  return n;
}
function Mo(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return Oc(n) + e.slice(n.length);
}
function cr(e) {
  let n = 0;
  for (let r of e) {
    let t = r.codePointAt(0);
    n += t < 128 ? 1 : t < 2048 ? 2 : t < 65536 ? 3 : 4;
  }
  return n;
}
function lr(e) {
  return e.replace(kc, "").replace(bc, " ").replace(/^ | $/g, "");
}
function vc(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Mc(e) {
  let n = lt(
    e,
    (r) => vc(r) ? String.fromCodePoint(r) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function Ao(e) {
  let { defaultNamespace: n, namespaces: r, capitalLinks: t } = e, o = /* @__PURE__ */ new Map();
  for (let s of r)
    for (let i of s)
      o.set(lr(i).toLowerCase(), s[0]);
  return (s) => {
    let i = lr(Mc(s));
    if (i.includes("\uFFFD") || Rc.test(i))
      return null;
    let a = n;
    i.charAt(0) === ":" && (a = "", i = i.slice(1).replace(/^ /, ""));
    let l = i.indexOf(":", 1);
    if (l !== -1) {
      let u = o.get(i.slice(0, l).replace(/ $/, "").toLowerCase());
      u !== void 0 && (a = u, i = i.slice(l + 1).replace(/^ /, ""));
    }
    let c = i.indexOf("#");
    return c !== -1 && (i = i.slice(0, c).replace(/ $/, "")), i === "" || i.charAt(0) === ":" || wc.test(i) || Ec.test(i) || cr(i) > xc ? null : (a === "" ? "" : `${a}:`) + (t ? Mo(i) : i);
  };
}
var Ac = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Pc = Oo((e) => Mo(lr(e.normalize("NFC"))));
function Pe(e) {
  return Ac.test(e) ? e : Pc(e);
}

// src/core/exchange/steps/exchange-step.ts
var ct = ["decline", "withdraw"], Bn = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Po = ["learned", "partly", "not-met"], Lo = 500;
function V(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function kn(e) {
  let n = e.lastIndexOf("/"), r = Pe(e.slice(0, Math.max(0, n))), t = e.slice(n + 1).trim();
  return r === "" || r.includes("/") || !Ae.test(t) ? null : `${r}/${t}`;
}
function se(e) {
  return [V(e.seek), V(e.offer)];
}

// src/core/exchange/steps/message-language.ts
var Lc = 3, Nc = 2;
function bn(e, n, r) {
  let t = No(e), o = No(n), s = Array.from(o.keys());
  return r.map((i, a) => {
    var g, p;
    let l = yn(i), [c, u] = [(g = o.get(l)) != null ? g : 0, (p = t.get(l)) != null ? p : 0], d = Math.min(c, u);
    return {
      code: i,
      index: a,
      known: c,
      shared: d < Nc ? 0 : d,
      listed: s.indexOf(l),
      written: o.has(l) ? 0 : u
    };
  }).sort((i, a) => a.shared - i.shared || a.known - i.known || a.written - i.written || i.listed - a.listed || i.index - a.index).map(({ code: i }) => i);
}
function No(e) {
  var r, t;
  let n = /* @__PURE__ */ new Map();
  for (let o of e) {
    let s = Ee(o);
    if (s !== null) {
      let i = yn(s.code);
      n.set(i, Math.max((r = n.get(i)) != null ? r : 0, (t = s.proficiency) != null ? t : Lc));
    }
  }
  return n;
}

// src/ui/notice.ts
function j(e, ...n) {
  let r = E("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(r) }).$element[0];
}
function z(...e) {
  return E("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function B(e, n, r) {
  let t = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return t.on("click", r), t;
}

// src/wiki/port.ts
var de = class extends Error {
  constructor(n, r, t = {}) {
    super(r === "" ? n : `${n}: ${r}`), this.name = "SaveFault", this.reason = n, this.explanation = r, this.details = t;
  }
};
function Ue(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/analysis/sorted.ts
function ie(e, n) {
  return e < n ? -1 : +(e > n);
}

// src/core/survey/dates.ts
function Le(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [r, t, o] = [Number(n[1]), Number(n[2]), Number(n[3])], i = [31, r % 4 === 0 && (r % 100 !== 0 || r % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][t - 1];
  return i !== void 0 && o >= 1 && o <= i;
}

// src/core/exchange/exchange-record.ts
var ye = { offer: "Offer a skill", seek: "Seek a skill" }, wn = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Io = ["open", "paused", "matched", "closed"], ur = 5, Co = 100, Fo = 100, ut = 20;
function ae(e) {
  return `${e.user}/${e.id}`;
}
function ze(e, n) {
  if (!Le(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let r = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !r ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/exchange/current-exchange.ts
function En(e, n) {
  var r, t;
  return (t = (r = n == null ? void 0 : n.current(e)) == null ? void 0 : r.id) != null ? t : e;
}

// src/core/wikitext/encode.ts
var Ic = '"&:<=>[]{|}', Cc = "!'_~", $o = 32, Fc = gr(Ic), $c = gr(Cc), Dc = gr("#*+-;");
function gr(e) {
  let n = new Uint8Array(128);
  for (let r of e)
    n[r.charCodeAt(0)] = 1;
  return n;
}
function _c(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Uc = 65343, Hc = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Wc(e, n, r) {
  let t = n === 0, o = n === e.length - 1;
  if (r >= 128)
    return _c(r) || r === Uc;
  if (r < 32 || r === 127 || Fc[r] === 1 || t && Dc[r] === 1)
    return !0;
  if ($c[r] === 1)
    return t || o || e.charCodeAt(n - 1) === r || e.charCodeAt(n + 1) === r;
  switch (r) {
    case $o:
      return t || o || e.charCodeAt(n - 1) === $o;
    case 73:
    case 80:
    case 82:
      return Hc.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var Bc = [
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
], dr = "\u0345";
function Do(e) {
  let n = e.codePointAt(0);
  return e === dr || Bc.some(([r, t]) => n >= r && n <= t) || (dr + e).normalize("NFD") !== dr + e.normalize("NFD");
}
var _o = 768, Gc = 32, qc = /[\u0300-\uffff]{1000}/;
function jc(e) {
  return !qc.test(e) && e.normalize("NFC") === e;
}
function zc() {
  let e = "";
  return (n, r, t) => {
    if (t || r < _o)
      return e = t ? ";" : n, t;
    if (n.normalize("NFC") === n) {
      if (!Do(n))
        return e = n, !1;
      if (e.length < Gc && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function re(e) {
  let n = jc(e) ? null : zc(), r = "", t = 0;
  for (let o = 0; o < e.length; ) {
    let s = e.codePointAt(o), i = o + (s > 65535 ? 2 : 1), a = Wc(e, o, s);
    s >= _o && o === 0 && !a && (a = Do(e.slice(0, i))), n !== null && (a = n(e.slice(o, i), s, a)), a && (r += `${e.slice(t, o)}&#${s};`, t = i), o = i;
  }
  return r + e.slice(t);
}
function Ve(e) {
  return lt(
    e,
    (n, r) => n <= 1114111 ? String.fromCodePoint(n) : r
  );
}

// src/core/wikitext/shown-text.ts
var Vc = /<!--[\s\S]*?(?:-->|$)/g, Kc = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, Yc = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), Jc = "\u2026";
function Ne(e) {
  if (!/[{<]/.test(e))
    return Ve(e);
  let n = e.replace(Vc, "").replace(Kc, (r, t) => (t != null ? t : "").replace(/[{}]/g, (o) => `&#${o.charCodeAt(0)};`));
  return Ve(Qc(n));
}
function Qc(e) {
  var s, i, a, l;
  let n = [], r = [], t = /[{}]/g, o = 0;
  for (; o < e.length; ) {
    let c = e.slice(o, o + 2);
    if (c === "{{")
      r.push(n.length), n.push(c), o += 2;
    else if (c === "}}" && r.length > 0) {
      let [, ...u] = n.splice(r.pop()), d = ((s = u[0]) == null ? void 0 : s.charAt(0)) === "{" && e.charAt(o + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      n.push((i = Yc.get(g)) != null ? i : Jc), o += d ? 3 : 2;
    } else {
      t.lastIndex = o + 1;
      let u = (l = (a = t.exec(e)) == null ? void 0 : a.index) != null ? l : e.length;
      n.push(e.slice(o, u)), o = u;
    }
  }
  return n.join("");
}

// src/core/wikitext/write.ts
var Xc = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Ke(e, n) {
  Uo(e);
  let r = `{{${e}
`;
  for (let [t, o] of n)
    Uo(t), r += o.charAt(0) === "=" ? `|${t}=
${o}
` : `|${t}=${o}
`;
  return `${r}}}`;
}
function Uo(e) {
  if (Xc.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var Ho = [
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
function Rn() {
  return { starts: [], ends: [], lengths: [] };
}
function sn(e, n, r) {
  var i;
  let { starts: t, ends: o, lengths: s } = e;
  s.push(((i = s[s.length - 1]) != null ? i : 0) + r - n), t.push(n), o.push(r);
}
function Sn(e, n) {
  let { starts: r } = e, t = 0, o = r.length;
  for (; t < o; ) {
    let s = Math.floor((t + o) / 2);
    r[s] < n ? t = s + 1 : o = s;
  }
  return t;
}
function dt(e, n) {
  let { starts: r, ends: t } = e, o = [], s = 0;
  for (let i = 0; i < r.length; i++)
    o.push(n.slice(s, r[i])), s = t[i];
  return o.push(n.slice(s)), o.join("");
}
function pr(e, n) {
  var r;
  return n - ((r = e.lengths[Sn(e, n) - 1]) != null ? r : 0);
}

// src/core/wikitext/scan-templates.ts
var Tn = -1, mr = /[[{<]|\n(?==)|-(?={)/g, Zc = /[[{<\]]|\n(?==)|-(?={)/g, eu = /[[{<\n]|-(?={)/g, Wo = /[[{<}|]|\n(?==)|-(?={)/g, Bo = /[[{<}|=]|\n(?==)|-(?={)/g, fr = /[[\]{}<>|]/g, nu = 10, Go = 45, tu = 60, qo = 61, jo = 91, zo = 93, yr = 123, ru = 124, ou = 125, su = 6;
function Vo(e, n) {
  let r = "", t = 0, o = null, s = [], i = [], a = null, l = mr, c = [], u = 0, d = [];
  function g(O, P, A) {
    let I = P;
    for (; I < t && I - P < A && r.charCodeAt(I) === O; )
      I++;
    return I - P;
  }
  function p() {
    return a !== null && u > a.partsStart && c[u - 1] === Tn;
  }
  function m() {
    a === null ? l = mr : a.kind === "=" ? l = eu : a.kind === "[" ? l = Zc : l = p() ? Bo : Wo;
  }
  function x(O, P, A, I) {
    a = { kind: O, count: P, contentStart: A, afterHyphen: I, partsStart: u }, i.push(a), m();
  }
  function f() {
    i.pop(), a = i.length > 0 ? i[i.length - 1] : null, m();
  }
  function y(O) {
    let P = g(qo, O, su);
    return P > 1 || P === 1 && !p() ? (x("=", P, O + P, !1), O + P) : O;
  }
  function b(O, P) {
    let A = g(yr, O, t);
    return A > 1 && x("{", A, O + A, P), O + A;
  }
  function h(O, P) {
    let A = g(ou, P, Math.min(O.count, 3));
    if (A < 2)
      return P + 1;
    let I = O.contentStart - A, L = P + A, D = A === 3 ? R(O, P) : null;
    for (A === 2 && w(O, P); d.length > 0 && d[d.length - 1].from >= I; )
      d.pop();
    return D !== null && d.push({ from: I, to: L, text: D }), k(O, I, A), L;
  }
  function k(O, P, A) {
    let I = O.count - A;
    u = O.partsStart, i.pop(), a = i.length > 0 ? i[i.length - 1] : null, I > 1 ? x(O.kind, I, P, O.afterHyphen) : I === 1 && O.kind === "{" && O.afterHyphen ? x("-", 2, P, !1) : m();
  }
  function w(O, P) {
    let A = u > O.partsStart, I = A ? c[O.partsStart] - 1 : P, L = S(O.contentStart, I), D = e(L.isWhole ? L.text : `${L.text}<`, A);
    if (D !== null) {
      let G = c.slice(O.partsStart, u);
      s.push({ template: D, start: O.contentStart - 2, end: P + 2, parts: G });
    }
  }
  function R(O, P) {
    if (u === O.partsStart)
      return null;
    let A = c[O.partsStart], I = u > O.partsStart + 2 ? c[O.partsStart + 2] - 1 : P;
    return S(A, I);
  }
  function S(O, P) {
    var G;
    let A = d.length;
    for (; A > 0 && d[A - 1].from >= O; )
      A--;
    let I = o === null ? 0 : Sn(o, O), L = "", D = O;
    for (; ; ) {
      let C = d[A], U = Math.min(P, C ? C.from : P, (G = o == null ? void 0 : o.starts[I]) != null ? G : P);
      fr.lastIndex = D;
      let H = fr.test(r) ? Math.min(fr.lastIndex - 1, U) : U;
      if (L += r.slice(D, H), H < U || U === P)
        return { text: L, isWhole: H === P };
      if (C && U === C.from) {
        if (L += C.text.text, !C.text.isWhole)
          return { text: L, isWhole: !1 };
        D = C.to, A++;
      } else o !== null && (D = o.ends[I]);
      I = o === null ? 0 : Sn(o, D);
    }
  }
  function F(O) {
    o === null && (o = Rn(), n.begin(r, o));
    let P = n.skip(O);
    return n.atLineStart ? (n.atLineStart = !1, y(P)) : P;
  }
  function v(O, P) {
    switch (O) {
      case nu:
        return a !== null && a.kind === "=" && f(), y(P + 1);
      case tu:
        return F(P);
      case Go:
        return r.charCodeAt(P + 2) === yr ? b(P + 1, !0) : (x("-", 2, P + 2, !1), P + 2);
      case yr:
        return b(P, !1);
      case jo: {
        let A = g(jo, P, t);
        return A > 1 && x("[", A, P + A, !1), P + A;
      }
      default:
        return _(a, O, P);
    }
  }
  function _(O, P, A) {
    if (O.kind === "{")
      return h(O, A);
    let I = P === zo ? zo : Go;
    return r.charCodeAt(A + 1) !== I ? A + 1 : (k(O, O.contentStart - 2, 2), A + 2);
  }
  function W() {
    let O = y(0);
    for (; ; ) {
      if (l.lastIndex = O, !l.test(r))
        return;
      O = l.lastIndex;
      let P = r.charCodeAt(O - 1);
      P === ru ? (c[u] = O, c[u + 1] = Tn, u += 2, l = Bo) : P === qo ? (c[u - 1] = O - 1, l = Wo) : O = v(P, O - 1);
    }
  }
  return (O) => (r = O, t = O.length, o = null, s = [], i.length = 0, a = null, l = mr, c = [], u = 0, d = [], W(), r = "", n.end(), { calls: s, removed: o });
}

// src/core/wikitext/detached-text.ts
function Ko(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Yo(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function gt(e, n, r) {
  let t = n;
  for (; t < r && Yo(e.charCodeAt(t)); )
    t++;
  return t;
}
function pt(e, n, r) {
  let t = r;
  for (; t > n && Yo(e.charCodeAt(t - 1)); )
    t--;
  return t;
}
function He(e, n, r) {
  let t = gt(e, n, r);
  return e.slice(t, pt(e, t, r));
}

// src/core/wikitext/plain-parameters.ts
var hr = 3, Re, Jo, kr, mt, xr = class {
  constructor(n, r, t) {
    co(this, Re);
    this.text = n, this.met = r, this.parts = t;
  }
  get size() {
    return this.parts.length / hr;
  }
  get(n) {
    let r = this.met.numbers.get(n), { parts: t } = this;
    if (r !== void 0) {
      for (let o = 0; o < t.length; o += hr)
        if (t[o] === r)
          return tn(this, Re, kr).call(this, o);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let r = 0; r < this.parts.length; r += hr)
      n(tn(this, Re, kr).call(this, r), tn(this, Re, Jo).call(this, r), this);
  }
  entries() {
    return tn(this, Re, mt).call(this).entries();
  }
  keys() {
    return tn(this, Re, mt).call(this).keys();
  }
  values() {
    return tn(this, Re, mt).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
Re = new WeakSet(), Jo = function(n) {
  return this.met.names[this.parts[n]];
}, kr = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, mt = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((r, t) => n.set(t, r)), n;
};
var [iu, au] = [500, 4], lu = 61;
function Qo() {
  let e = [], n = /* @__PURE__ */ new Map(), r = { names: e, numbers: n }, t = [], o = 0, s = [], i = 0;
  function a(c, u) {
    for (let d = o; d < o + au && d < t.length; d++) {
      let g = t[d], p = e[g];
      if (c.charCodeAt(u + p.length) === lu && c.startsWith(p, u))
        return o = d + 1, g;
    }
    return -1;
  }
  function l(c) {
    let u = n.get(c);
    if (u !== void 0)
      return o = t.indexOf(u) + 1, u;
    if (c === "" || e.length >= iu)
      return -1;
    let d = Ko(c), g = e.push(d) - 1;
    return n.set(d, g), s.push(-1), t.splice(o, 0, g), o++, g;
  }
  return (c, u, d) => {
    let g = [];
    o = 0, i++;
    for (let p = u + 1; p <= d; ) {
      let m = c.indexOf("|", p), x = m === -1 ? d : m, f = a(c, p), y = f === -1 ? 0 : p + e[f].length;
      if (f === -1 || y >= x) {
        if (y = c.indexOf("=", p), y === -1 || y >= x)
          return null;
        f = l(c.slice(gt(c, p, y), pt(c, p, y)));
      }
      if (f === -1 || s[f] === i)
        return null;
      s[f] = i;
      let b = gt(c, y + 1, x);
      g.push(f, b, pt(c, b, x)), p = x + 1;
    }
    return new xr(c, r, g);
  };
}

// src/core/wikitext/plain-call.ts
var cu = ["[", "]", "{", "<", `
=`], [ft, Xo] = ["{{", "}}"], uu = "}", du = /^\s*$/;
function Zo(e) {
  let n = Qo();
  return (r) => {
    var l;
    let t = r.startsWith(ft) ? r.indexOf(uu, ft.length) : -1, o = t + Xo.length;
    if (t === -1 || !r.startsWith(Xo, t) || r.length > o && !du.test(r.slice(o)) || cu.some((c) => r.includes(c, ft.length)))
      return null;
    let s = r.indexOf("|");
    s = s === -1 || s > t ? t : s;
    let i = e(r.slice(ft.length, s), s < t);
    if (i === null)
      return [];
    let a = (l = n(r, s, t)) != null ? l : gu(r, s, t);
    return [{ template: i, parameters: a, start: 0, end: o }];
  };
}
function gu(e, n, r) {
  let t = /* @__PURE__ */ new Map(), o = 0, s = n;
  for (let i = n + 1; i <= r; ) {
    let a = e.indexOf("|", i), l = a === -1 ? r : a;
    s = s === -1 || s >= i ? s : e.indexOf("=", i), s === -1 || s >= l ? t.set(String(++o), e.slice(i, l)) : t.set(He(e, i, s), He(e, s + 1, l)), i = l + 1;
  }
  return t;
}

// src/core/wikitext/skip-angle.ts
var pu = 60, es = 62, os = 47, ns = 10;
function ts(e) {
  return e === 32 || e === 9;
}
function rs(e, n) {
  let r = e.charCodeAt(n);
  return r === 32 || r >= 9 && r <= 13 || r === es || r === os && e.charCodeAt(n + 1) === es;
}
function ss(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function mu(e) {
  let n = /* @__PURE__ */ new Map(), r = (t, o) => {
    let s = t.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(t, { kind: o, closing: new RegExp(`</${s}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((t) => r(ss(t), "extension")), r("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((t) => r(t, "ignored")), n;
}
function is(e) {
  let n = mu(e), r = Math.max(...Array.from(n.keys(), (x) => x.length)), t = "", o = Rn(), s = !1, i = /* @__PURE__ */ new Set(), a = { begin: l, end: c, skip: u, atLineStart: !1 };
  function l(x, f) {
    t = x, o = f, s = !1, i.clear(), a.atLineStart = !1;
  }
  function c() {
    t = "";
  }
  function u(x) {
    return t.startsWith("!--", x + 1) ? d(x) : p(x);
  }
  function d(x) {
    let f = t.indexOf("-->", x + 4);
    if (f === -1)
      return sn(o, x, t.length), t.length;
    let y = x;
    for (; y > 0 && ts(t.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && t.charCodeAt(y - 1) === ns) {
      let b = g(f + 3);
      if (t.charCodeAt(b) === ns)
        return sn(o, y, b + 1), a.atLineStart = !0, b + 1;
    }
    return sn(o, x, f + 3), f + 3;
  }
  function g(x) {
    for (; ; ) {
      for (; ts(t.charCodeAt(x)); )
        x++;
      let f = t.startsWith("<!--", x) ? t.indexOf("-->", x + 4) : -1;
      if (f === -1)
        return x;
      x = f + 3;
    }
  }
  function p(x) {
    let f = x + 1, y = f;
    for (; y - f <= r && y < t.length && !rs(t, y) && t.charCodeAt(y) !== pu; )
      y++;
    let b = t.slice(f, y), h = ss(b), k = n.get(h);
    if (k === void 0 || s || !rs(t, y))
      return f;
    let w = t.indexOf(">", y);
    if (w === -1)
      return s = !0, f;
    let R = w + 1;
    if (k.kind !== "ignored" && t.charCodeAt(w - 1) !== os) {
      let S = i.has(h) ? -1 : m(k, R);
      if (S !== -1)
        R = S;
      else if (b === "includeonly")
        R = t.length;
      else
        return i.add(h), R;
    }
    return k.kind !== "extension" && sn(o, x, R), R;
  }
  function m({ closing: x }, f) {
    x.lastIndex = f;
    let y = x.exec(t);
    return y === null ? -1 : y.index + y[0].length;
  }
  return a;
}

// src/core/wikitext/magic-words.ts
function Gn(e) {
  return e.split(" ");
}
var as = Gn(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), fu = new Set(as.concat(Gn(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), yu = new Set(Gn("articlepath pageid server servername scriptpath stylepath")), hu = new Set(as.concat(Gn(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), xu = new Set(Gn(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function ls(e) {
  return fu.has(e) || yu.has(e.toLowerCase());
}
function cs(e) {
  return hu.has(e) || xu.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var ku = /^subst:/iu, bu = /^safesubst:/iu, us = /^msgnw:/iu, wu = /^msg:/iu, Eu = /^raw:/iu, Ru = 1e3, Su = 200;
function ds(e) {
  let { templates: n, redirects: r = {}, templateNamespaces: t = [], otherNamespaces: o = [], capitalLinks: s = !0 } = e, i = Ao({
    defaultNamespace: "Template",
    namespaces: vo.concat(o, [["Template", ...t]]),
    capitalLinks: s
  }), a = /* @__PURE__ */ new Map(), l = (d, g) => {
    let p = i(d);
    if (p === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    a.set(p, g);
  };
  for (let d of Object.keys(r)) {
    let g = r[d];
    if (!n.includes(g))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${g}\u201D, which is none of the templates to look for.`);
    l(d, g);
  }
  n.forEach((d) => l(d, d));
  let c = (d, g) => {
    var f;
    let p = He(d, 0, d.length);
    if (ku.test(p) || (p = p.replace(bu, ""), p = He(p, 0, p.length), !g && ls(p)))
      return null;
    p = (us.test(p) ? p.replace(us, "") : p.replace(wu, "")).replace(Eu, "");
    let m = p.indexOf(":");
    if (m !== -1 && cs(p.slice(0, m)))
      return null;
    let x = i(p);
    return x === null ? null : (f = a.get(x)) != null ? f : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > Su)
      return c(d, g);
    let p = g ? u.with : u.without, m = p.get(d);
    return m === void 0 && (p.size === Ru && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), m = c(d, g), p.set(d, m)), m;
  };
}

// src/core/wikitext/template-reader.ts
function br(e) {
  var o;
  let n = ds(e), r = Zo(n), t = Vo(n, is((o = e.extensionTags) != null ? o : Ho));
  return (s) => {
    let i = r(s);
    if (i !== null)
      return i;
    let { calls: a, removed: l } = t(s), c = null;
    return a.sort((u, d) => u.start - d.start).map((u) => {
      var x;
      let { template: d, start: g, end: p } = u;
      if (l === null || ((x = l.starts[Sn(l, g)]) != null ? x : p) >= p)
        return { template: d, parameters: gs(s, u.parts, p), start: g, end: p };
      c = c != null ? c : dt(l, s);
      let m = u.parts.map((f) => f === Tn ? Tn : pr(l, f));
      return { template: d, parameters: gs(c, m, pr(l, p)), start: g, end: p };
    });
  };
}
function gs(e, n, r) {
  let t = /* @__PURE__ */ new Map(), o = 0;
  for (let s = 0; s < n.length; s += 2) {
    let i = n[s], a = n[s + 1], l = s + 2 < n.length ? n[s + 2] - 1 : r - 2;
    a === Tn ? t.set(String(++o), e.slice(i, l)) : t.set(He(e, i, a), He(e, a + 1, l));
  }
  return t;
}

// src/core/exchange/mapped-text.ts
function ps(e) {
  return {
    text: e,
    starts: Array.from({ length: e.length }, (n, r) => r),
    ends: Array.from({ length: e.length }, (n, r) => r + 1)
  };
}
function Se(e, n, r) {
  let { text: t, starts: o, ends: s } = e, i = [], a = [], l = [], c = 0, u = (d) => {
    for (i.push(t.slice(c, d)); c < d; c++)
      a.push(o[c]), l.push(s[c]);
  };
  n.lastIndex = 0;
  for (let d = n.exec(t); d !== null; d = n.exec(t)) {
    let { 0: g, 1: p, index: m } = d, x = typeof r == "string" ? r : r(g, p);
    x !== g && (u(m), c = m + g.length, x !== "" && (i.push(x), a.push(o[m]), l.push(s[c - 1])));
  }
  return c === 0 ? e : (u(t.length), { text: i.join(""), starts: a, ends: l });
}
function yt(e, n) {
  return { from: e.starts[n.from], to: e.ends[n.to - 1] };
}

// src/core/exchange/private-email.ts
var Er = "<", Rr = ">", ht = "|", Sr = ";", wr = ["at", "arobase", "arroba", "et", "\u0627\u062A"], ms = ["dot", "point", "punto", "nokta", "\u0646\u0642\u0637\u0629"], Tu = /* @__PURE__ */ new Set(["com", "org", "net", "info", "edu", "wiki"]), Ou = /* @__PURE__ */ new Set(["com", "org", "net", "edu"]), vu = /* @__PURE__ */ new Set([
  "gmail",
  "googlemail",
  "hotmail",
  "outlook",
  "live",
  "yahoo",
  "ymail",
  "icloud",
  "proton",
  "protonmail",
  "gmx",
  "yandex",
  "mail",
  "laposte",
  "orange",
  "wanadoo",
  "free",
  "riseup"
]), fs = /* @__PURE__ */ new Set([
  "the",
  "a",
  "an",
  "my",
  "our",
  "your",
  "this",
  "that",
  "work",
  "works",
  "worked",
  "working",
  "look",
  "looks",
  "looking",
  "study",
  "teach",
  "meet",
  "meeting",
  "volunteer",
  "is",
  "am",
  "are",
  "be",
  "was",
  "me",
  "us",
  "it",
  "them",
  "here",
  "there",
  "available",
  "active",
  "based",
  "hosted",
  "page",
  "pages",
  "site",
  "website",
  "found",
  "find",
  "see",
  "join",
  "event",
  "events",
  "training",
  "workshop",
  "workshops"
]), Mu = /wikipedia|lists\.wikimedia|\.(?:png|jpg|jpeg|svg|gif|webp|js|css)$/, Au = /wiki|toolforge/, Pu = / (?= {20})/g;
function Lu(e) {
  let n = (l, c, u) => c.reduce((d, g) => (
    // eslint-disable-next-line security/detect-non-literal-regexp -- Of the words above.
    Se(d, new RegExp(` ?[([{] ?${g} ?[)\\]}] ?`, "g"), u)
  ), l), r = (l, c, u) => c.reduce((d, g) => (
    // eslint-disable-next-line security/detect-non-literal-regexp -- Of the words above.
    Se(d, new RegExp(` +${g} +`, "g"), u(g))
  ), l), t = Se(N(T({}, e), { text: e.text.replace(/[<>|;]/g, ",") }), Pu, ""), o = n(n(t, [...wr, "@"], "@"), [...ms, "\\."], "."), s = [[/ *@ +/g, Er], [/ +@/g, Rr], [/ *\. +/g, ht], [/ +\./g, ht]].reduce((l, [c, u]) => Se(l, c, u), o), i = e.text.includes("nokta") ? wr : wr.filter((l) => l !== "et"), a = r(s, i, (l) => l === "at" || l === "et" ? Rr : Er);
  return r(a, ms, () => Sr);
}
function hs(e, n, r) {
  let t = n;
  for (; t > 0 && r.test(e.charAt(t - 1)); )
    t--;
  return t;
}
function Nu(e, n) {
  var s;
  let r = hs(e, n, /[^ \n@<>()[\]{}:;,|]/), [t] = (s = /^[a-z\d\u0080-\uffff-][a-z\d\u0080-\uffff.-]*/.exec(e.slice(n + 1))) != null ? s : [""], o = t.replace(/\.\..*/, "").replace(/\.$/, "");
  return r < n && e.slice(r, n) !== "git" && !Mu.test(o) && /\.(?:[a-z]{2}|[a-z]?[\u0080-\uffff])/.test(o) ? { from: r, to: n + 1 + o.length } : null;
}
function ys(e, n) {
  var u, d, g;
  let r = e.charAt(n), t = hs(e, n, /[\w.+-]/), [o] = (u = /^[\w-]+/.exec(e.slice(n + 1))) != null ? u : [""];
  if (t === n || o === "" || r !== "@" && (fs.has(e.slice(t, n)) || fs.has(o)))
    return null;
  let s = n + 1 + o.length, [i, a, l, c] = [o, !1, !1, null];
  for (; ; ) {
    let [p, m, x] = (d = /^([.|;])([\w-]+)/.exec(e.slice(s))) != null ? d : [];
    if (p === void 0 || m === void 0 || x === void 0)
      return c;
    a || (a = m === Sr), l || (l = m === ht);
    let f = vu.has(i), [y] = (g = /^[a-z]+(?!\w)/.exec(x)) != null ? g : [""];
    (m === ht ? Ou.has(y) : Tu.has(y) || y.length === 2 && (m === Sr || f)) && (r === Er || (r === Rr ? a || f : a || l)) && !Au.test(e.slice(n, s)) && (c = { from: t, to: s + 1 + y.length }), i = x, s += p.length;
  }
}
function xs(e) {
  let n = Lu(e);
  for (let r of [Nu, ys])
    for (let t = 0; t < n.text.length; t++) {
      let s = (r === ys ? "@<>" : "@").includes(n.text.charAt(t)) ? r(n.text, t) : null;
      if (s !== null) {
        let i = /[@>]/.test(n.text.charAt(s.from - 1));
        return N(T({}, yt(n, i ? { from: s.from - 1, to: s.to } : s)), { isSocial: i });
      }
    }
  return null;
}

// src/core/exchange/private-messenger.ts
var Iu = [
  "t.me/",
  "telegram.me/",
  "telegram.dog/",
  "wa.me/",
  "wa.link/",
  "m.me/",
  "signal.me/",
  "chat.whatsapp.com/",
  "api.whatsapp.com/",
  "discord.gg/",
  "discord.com/users/",
  "instagram.com/",
  "instagr.am/",
  "ig.me/",
  "snapchat.com/add/",
  "line.me/",
  "matrix.to/#/@",
  "skype:"
], Cu = [
  "telegram",
  "t\xE9l\xE9gram",
  "whatsapp",
  "whats app",
  "watsapp",
  "vatsap",
  "wasap",
  "guasap",
  "signal",
  "skype",
  "discord",
  "instagram",
  "insta",
  "wechat",
  "viber",
  "snapchat",
  "tg",
  "ig"
], ks = [
  "\u062A\u064A\u0644\u064A\u062C\u0631\u0627\u0645",
  "\u062A\u064A\u0644\u064A\u063A\u0631\u0627\u0645",
  "\u062A\u0644\u064A\u062C\u0631\u0627\u0645",
  "\u062A\u0644\u064A\u063A\u0631\u0627\u0645",
  "\u062A\u0644\u062C\u0631\u0627\u0645",
  "\u062A\u0644\u063A\u0631\u0627\u0645",
  "\u062A\u064A\u0644\u062C\u0631\u0627\u0645",
  "\u062A\u064A\u0644\u063A\u0631\u0627\u0645",
  "\u062A\u0644\u0642\u0631\u0627\u0645",
  "\u0648\u0627\u062A\u0633\u0627\u0628",
  "\u0648\u0627\u062A\u0633 \u0627\u0628",
  "\u0633\u064A\u062C\u0646\u0627\u0644",
  "\u0633\u064A\u063A\u0646\u0627\u0644",
  "\u0633\u0643\u0627\u064A\u0628",
  "\u062F\u064A\u0633\u0643\u0648\u0631\u062F",
  "\u0627\u0646\u0633\u062A\u063A\u0631\u0627\u0645",
  "\u0627\u0646\u0633\u062A\u062C\u0631\u0627\u0645",
  "\u0627\u0646\u0633\u062A\u0642\u0631\u0627\u0645",
  "\u0641\u0627\u064A\u0628\u0631"
], Fu = [
  "is",
  "est",
  "es",
  "handle",
  "username",
  "user",
  "id",
  "nick",
  "account",
  "compte",
  "cuenta",
  "usuario",
  "hesabim",
  "adim",
  "\u062D\u0633\u0627\u0628\u064A",
  "\u0647\u0648"
], $u = ["on", "in", "via", "at", "sur", "en", "por", "par", "\u0639\u0644\u0649", "\u0641\u064A", "\u0639\u0628\u0631", "\u0639\u0644\u0649 \u0627\u0644", "\u0641\u064A \u0627\u0644", "\u0639\u0628\u0631 \u0627\u0644"], Du = /^[ \n]+(?:bot|group|channel|processing|app|grup|canal|canaux)/, bs = /^,?[dt][ae]n?(?![\w\u0080-\uffff])/;
var Tr = "wiki";
function ws(e, n) {
  return n === 0 || !/\w/.test(e.charAt(n - 1));
}
function Es(e, n) {
  let r = [];
  for (let t = e.indexOf(n); t !== -1; t = e.indexOf(n, t + 1))
    r.push(t);
  return r;
}
function _u(e) {
  var n, r;
  for (let t of Iu)
    for (let o of Es(e, t).filter((s) => ws(e, s))) {
      let [s] = (n = /^[^ \n]+/.exec(e.slice(o + t.length))) != null ? n : [""];
      if (s !== "" && !s.includes(Tr) && !/^(?:p|reel|explore)\//.test(s))
        return { from: o, to: o + t.length + s.length };
    }
  for (let t of [/(^|[^\w])skype[ \n]*:[ \n]*live:[^ \n]+/, /(^|[^\w])tg[ \n]*:[ \n]*@[\w.]+/, /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/]) {
    let o = t.exec(e);
    if (o !== null)
      return { from: o.index + ((r = o[1]) != null ? r : "").length, to: o.index + o[0].length };
  }
  return null;
}
function Rs(e) {
  return e.length > 1 && e.length <= 40 && /[a-z_]/.test(e) && !e.includes(Tr);
}
function Uu(e) {
  return e.length >= 5 && /[\d_]/.test(e) && (/[a-z_]/.test(e) || /^\d{6,}$/.test(e)) && !e.includes(Tr);
}
function Hu(e) {
  var u, d, g, p, m, x;
  let [n] = (u = bs.exec(e)) != null ? u : [""], r = e.slice(n.length), [t] = (g = (d = /^[ \n]+-[ \n]+/.exec(r)) != null ? d : /^[ \n]*[:(=]?[ \n]*/.exec(r)) != null ? g : [""], o = t.length;
  for (let f of t === "" ? [] : Fu) {
    let [, y = ""] = r.startsWith(f, t.length) ? (p = /^([ \n:]+)/.exec(r.slice(t.length + f.length))) != null ? p : [] : [];
    o = y === "" ? o : t.length + f.length + y.length;
  }
  let [, s = "", i = ""] = (m = /^(@?)([\w.]+)/.exec(r.slice(o))) != null ? m : [], [a] = (x = /^#\d\d\d\d(?!\d)/.exec(r.slice(o + s.length + i.length))) != null ? x : [""], l = s === "" && /[ \n:=]$/.test(r.slice(0, o));
  return (s === "@" ? Rs(i) : l && (Uu(i) || a !== "" && i.length > 1)) ? n.length + o + s.length + i.length + a.length : 0;
}
function Wu(e, n, r) {
  var u;
  let t = n, o = (d) => {
    for (; t > 0 && d.test(e.charAt(t - 1)); )
      t--;
  }, s = e.charAt(t - 1) === "(";
  t -= s ? 1 : 0;
  let i = $u.find((d) => {
    let g = t - d.length - (d.endsWith("\u0627\u0644") ? 0 : 1);
    return g > 0 && e.startsWith(d, g) && /[ \n]/.test(e.charAt(g - 1)) && (d.endsWith("\u0627\u0644") || /[ \n]/.test(e.charAt(t - 1)));
  }), a = e.slice(r);
  if (i === void 0 && !s && !bs.test(a) || Du.test(a))
    return -1;
  t -= i === void 0 || i.endsWith("\u0627\u0644") ? (u = i == null ? void 0 : i.length) != null ? u : 0 : i.length + 1, o(/[ \n]/);
  let l = t;
  o(/[\w.#]/);
  let c = e.slice(t, l);
  return e.charAt(t - 1) === "@" && Rs(c) ? t - 1 : /^[\w.]{2,}#\d{4}$/.test(c) ? t : -1;
}
function Ss(e) {
  let n = _u(e);
  if (n !== null)
    return n;
  for (let r of [...Cu, ...ks]) {
    let t = ks.includes(r);
    for (let o of Es(e, r).filter((s) => t || ws(e, s))) {
      let s = o + r.length, i = Hu(e.slice(s)), a = i > 0 ? -1 : Wu(e, o, s);
      if (i > 0 || a !== -1)
        return a === -1 ? { from: o, to: s + i } : { from: a, to: s };
    }
  }
  return null;
}

// src/core/exchange/private-other-numbers.ts
var Bu = [
  // Addresses and links.
  /()https?:\/\/[^ \n]+/g,
  /()\[\[[^[\]\n]*\]\]/g,
  // Books, courses, revisions, entries of catalogues.
  /()is[bs]n[\d :.x-]+/g,
  /(^|\W)0[ -]\d+[ -]\d+[ -][\dx](?![\w-])/g,
  /(^|\W)(?:course|cours|curso|kurs|ders|lesson|module|modul|revision|révision|revisión|version|oldid|rev|ticket|viaf|oclc|pmid|doi|siren|siret|arxiv|id)s?[ :.#-]*\d[\d.-]*/g,
  // Days and months.
  /(^|\D)(?:19|20)\d\d[-./]\d\d?[-./]\d\d?(?!\d)/g,
  /(^|\D)\d\d?[-./]\d\d?[-./](?:19|20)\d\d(?!\d)/g,
  /(^|\D)[01]?\d[-./](?:19|20)\d\d(?!\d)/g,
  // From one time of day to another.
  /(^|\D)[0-2]?\d[.:h][0-5]\d ?- ?[0-2]?\d[.:h][0-5]\d(?!\d)/g,
  /(^|\D)[0-2]\d[0-5]\d ?- ?[0-2]\d[0-5]\d(?!\d)/g,
  // How far it is from UTC.
  /()[ug][tm][ct] ?[+-] ?\d\d?:?\d?\d?/g
], Gu = /* @__PURE__ */ new Set([
  "edits",
  "bytes",
  "octets",
  "views",
  "vues",
  "visitas",
  "euro",
  "euros",
  "eur",
  "usd",
  "tl",
  "lira",
  "dinars",
  "dirhams",
  "\u20AC",
  "$",
  "\xA3",
  "\u20BA",
  "%",
  "articles",
  "art\xEDculos",
  "madde",
  "modifications",
  "modifs",
  "ediciones",
  "d\xFCzenleme",
  "words",
  "mots",
  "palabras",
  "\u0645\u0642\u0627\u0644",
  "\u0645\u0642\u0627\u0644\u0629",
  "\u0645\u0642\u0627\u0644\u0627\u062A",
  "\u062A\u0639\u062F\u064A\u0644",
  "\u062A\u0639\u062F\u064A\u0644\u0627\u062A",
  "\u062F\u064A\u0646\u0627\u0631",
  "\u062F\u0631\u0647\u0645",
  "jpg",
  "jpeg",
  "png",
  "svg",
  "pdf"
]), qu = [
  /^[0-2]\d [0-5]\d ?- ?[0-2]\d [0-5]\d$/,
  /^\d\d? [01]?\d (?:19|20)\d\d$/,
  /^[0-3]\d[./-][01]\d[./-]\d\d ?[/-] ?[0-3]\d[./-][01]\d[./-]\d\d$/,
  /^[0-3]\d[./-][01]\d[./-]\d\d [0-2]\d\.?[0-5]\d$/
], ju = /^[0-2]\d[. ]?(?:00|15|30|45)(?:(?: ?[/-] ?| )[0-2]\d[. ]?(?:00|15|30|45))+$/;
function zu(e) {
  let n = e.replace(/[ ./-](?:19|20)\d\d$/, "").split(/[ ./-]/), r = Number(n[1]) - Number(n[0]);
  return n.length >= 3 && r > 0 && n.every((t, o) => /^\d\d$/.test(t) && (o === 0 || Number(t) - Number(n[o - 1]) === r));
}
function Ts(e) {
  return Bu.reduce((n, r) => n.replace(
    r,
    (t, o) => o + "x".repeat(t.length - o.length)
  ), e);
}
function Or(e, n) {
  var t;
  let [, r = ""] = (t = /^[ ).\-/]*([^ \n,.;:()!?/-]+)/.exec(n)) != null ? t : [];
  return qu.some((o) => o.test(e)) || ju.test(e) || zu(e) || // Decimals, a range from nought on, thousands.
  /^0\.\d/.test(e) && e.split(".").length < 4 || /^0 - /.test(e) || /[ .]000$/.test(e) || Gu.has(r);
}

// src/core/exchange/private-phone.ts
var Vu = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, Ku = /[\d+]$/, Yu = /(?:[\w\-/=#&]|\d[.,:])$/, Ju = /^(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])\d\d\d[ .-]\d\d\d\d(?![\d-])/, Qu = [/\+ ?1[ .-]$/, /1[ .-]$/, /$/], Xu = { "+": 9, 0: 8 }, Os = 15;
function vs(e, n) {
  let r = e.replace(/\D+$/, ""), t = r.replace(/\D/g, "").length, o = e.indexOf("/");
  return t > Os && o !== -1 ? vs(e.slice(0, o), "/") : t < Xu[e.startsWith("+") ? "+" : 0] || t > Os || Or(r, n) ? 0 : r.length;
}
function Zu(e, n, r) {
  return /^\d\d\d \d\d\d /.test(e) && (/\d $/.test(n) || / (?:19|20)\d\d$/.test(e) || /^ \d/.test(r) || Or(e, r));
}
function ed(e) {
  var n, r;
  for (let t = 0; t < e.length; t++) {
    let [o] = (n = Ju.exec(e.slice(t))) != null ? n : [""];
    for (let s of o === "" ? [] : Qu) {
      let i = e.slice(Math.max(0, t - 6), t), a = (r = s.exec(i)) == null ? void 0 : r.index, l = i.slice(0, a);
      if (a !== void 0 && !/[\d-]$/.test(l) && !Zu(o, l, e.slice(t + o.length)))
        return { from: t - i.length + a, to: t + o.length };
    }
  }
  return null;
}
function Ms(e) {
  var o;
  let n = Ts(e), r = ed(n);
  if (r !== null)
    return r;
  let t = 0;
  for (; t < n.length; ) {
    let [s] = (o = Vu.exec(n.slice(t))) != null ? o : [""], i = n.slice(Math.max(0, t - 2), t), a = s !== "" && !(s.startsWith("+") ? Ku : Yu).test(i), l = a ? vs(s, n.slice(t + s.length)) : 0;
    if (l > 0)
      return { from: t, to: t + l };
    t += a ? s.length : 1;
  }
  return null;
}

// src/core/exchange/private-plain.ts
var nd = 5e3, td = [/<!--[^]*?-->/g, /<\/?nowiki *\/?>/g, /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g], rd = [
  ["commat", "@"],
  ["period", "."],
  ["nbsp", " "],
  ["plus", "+"],
  ["hyphen", "-"],
  ["lowbar", "_"],
  ["colon", ":"],
  ["sol", "/"],
  ["num", "#"],
  ["lpar", "("],
  ["rpar", ")"],
  ["ensp", " "],
  ["emsp", " "],
  ["thinsp", " "]
], od = [1632, 1776, 2406, 2534], sd = [
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
  [12289, 12290, ","],
  [304, 305, "i"],
  [1570, 1571, "\u0627"],
  [1573, 1573, "\u0627"]
];
function id(e) {
  var t, o;
  let n = e.charCodeAt(0), r = od.find((s) => n >= s && n <= s + 9);
  return r !== void 0 ? String(n - r) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (o = (t = sd.find(([s, i]) => n >= s && n <= i)) == null ? void 0 : t[2]) != null ? o : e;
}
function As(e) {
  return e.replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function Ps(e, n, r) {
  let t = parseInt(n != null ? n : "", r);
  return t >= 32 && t < 55296 ? String.fromCharCode(t) : e;
}
function ad(e) {
  let n = [
    (r) => Se(r, /&(?:amp;)+/g, "&"),
    (r) => Se(r, /&#(\d+);/g, (t, o) => Ps(t, o, 10)),
    (r) => Se(r, /&#x([\da-f]+);/g, (t, o) => Ps(t, o, 16))
  ].reduce((r, t) => t(r), e);
  return rd.reduce((r, [t, o]) => Se(r, new RegExp(`&${t};`, "g"), o), n);
}
function Ls(e) {
  let n = ps(As(e.slice(0, nd))), r = n.text.includes("&") ? ad(n) : n, t = td.reduce((o, s) => Se(o, s, ""), r);
  return N(T({}, t), { text: As(t.text.replace(/[\u0080-\uffff]/g, id).replace(/[\t\r]/g, " ")) });
}

// src/core/exchange/private-contact.ts
function Ns(e) {
  let n = Ls(e), r = xs(n);
  if (r !== null) {
    let s = e.slice(r.from).search(/\S/);
    return { from: r.from + s, to: r.to, kind: r.isSocial ? "messenger" : "email" };
  }
  let t = Ss(n.text), o = t != null ? t : Ms(n.text);
  return o === null ? null : N(T({}, yt(n, o)), { kind: t === null ? "phone" : "messenger" });
}
function qn(e) {
  let n = Ns(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}
var ld = /(?:(?:mailto|tel|sms):[ \n]?|[+＋] ?|https?:\/\/(?:www\.)?)$/i, cd = 40;
function Is(e) {
  let n = e;
  for (let r = 0; r <= cd; r++) {
    let t = Ns(n);
    if (t === null)
      return n;
    let o = n.slice(0, t.from).replace(ld, "");
    n = `${n.slice(t.from, t.to).replace(/\([^)]*\)/g, "").includes(")") ? o.replace(/\($/, "") : o}\u2026${n.slice(t.to)}`;
  }
  return "\u2026";
}

// src/core/exchange/record-fault.ts
function an(e, n, ...r) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: r };
}
function xt(e, n, r) {
  let t = qn(e === "skill" ? hn(n) : n);
  return t === null ? null : an(e, `contact-${t.kind}`, e, `Special:EmailUser/${r}`);
}
function On(e, n) {
  let r = [...e.keys()].filter((t) => {
    var o;
    return !n.includes(t) && ((o = e.get(t)) == null ? void 0 : o.trim()) !== "";
  }).sort();
  return r.map((t, o) => {
    let s = ot(t, n, (l) => l), i = s === null ? "unknown-parameter" : "near-parameter", a = s === null ? [ee(t)] : [ee(t), s.found];
    return o < r.length - 1 ? an(t, `${i}-of-several`, ...a) : an(t, i, ...a, n.join(", "));
  });
}

// src/core/exchange/time-passed.ts
function vr(e, n) {
  return Math.max(0, Math.round((Date.parse(`${n}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function Cs(e, n) {
  let r = Math.floor(e / n), t = e - r * n;
  return r > 7 ? 0 : Math.floor(100 * (2 * n - t) / (2 * n * 2 ** r));
}
function Fs(e, n) {
  return Math.min(100, Math.floor(100 * e / n));
}
function Ie(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10);
}

// src/core/exchange/timezone.ts
var ud = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [dd, gd] = [-720, 840];
function $s(e) {
  var o, s;
  let n = e === "" ? null : ud.exec(e);
  if (n === null)
    return null;
  let r = Number((o = n[2]) != null ? o : 0) * 60 + Number((s = n[3]) != null ? s : 0), t = n[1] === void 0 || n[1] === "+" || r === 0 ? r : -r;
  return t >= dd && t <= gd ? t : null;
}
function Ds(e) {
  let n = Math.abs(e), r = [Math.floor(n / 60), n % 60].map((t) => (t < 10 ? "0" : "") + t);
  return (e < 0 ? "-" : "+") + r.join(":");
}
function kt(e, n) {
  let r = Math.abs(e - n) % 1440;
  return Math.min(r, 1440 - r);
}

// src/core/exchange/read-record-values.ts
var jn = [
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
], Mr = ["capacity", "for"], Ar = 182, pd = 1e3;
function Us(e, n, r, t = {}) {
  var G;
  let o = [], s = (C) => {
    var U;
    return ((U = r.get(C)) != null ? U : "").trim() || null;
  }, i = (C, U, ...H) => (o.push(an(C, U, ...H)), null), a = (C, U, H, ...K) => {
    var X;
    let Y = s(C);
    return Y === null ? null : (X = U(Y)) != null ? X : i(C, H, ee(Y), ...K);
  }, l = (C, U, H) => {
    var Y;
    let K = ((Y = s(C)) != null ? Y : "").split(";").map((X) => X.trim()).filter((X) => X !== "");
    return Array.from(new Set(K)).map((X) => {
      var ke;
      return (ke = U(X)) != null ? ke : i(C, H(X), ee(X));
    }).filter((X) => X !== null);
  }, c = (C) => {
    var H;
    let U = xt(C, (H = s(C)) != null ? H : "", n);
    return o.push(...U === null ? [] : [U]), U !== null;
  }, u = (C) => (c(C), s(C)), d = (C, U) => c(C) ? null : a(C, (H) => Array.from(H).length <= U ? H : null, C, C, U), g = (C, U = "date", ...H) => {
    let K = s(C);
    return K === null || Le(K) ? K : i(C, U, C, ee(K), ...H);
  }, p = c("skill") ? null : fd(s("skill"), i, t), m = a("level", (C) => _s(C, 1, ur), "level", ur), x = l("methods", (C) => wn.includes(C) ? C : null, () => "method"), f = (C) => {
    let U = g(C);
    return U !== null && t.date !== void 0 && U > t.date && i(C, "day-to-come", C, U), U;
  }, y = hd(l(
    "languages",
    Ee,
    (C) => mo(C) ? "proficiency" : "language"
  ).map(fo)), b = y.slice(0, ut);
  y.length > ut && i("languages", "many-languages", "languages", ut), (s("languages") === null || /^[\s;]*$/.test(s("languages"))) && i("languages", "no-language", "languages");
  let h = e === "offer", k = h ? a("capacity", (C) => _s(C, 0, pd), "capacity", "capacity") : null, w = {
    kind: e,
    user: n,
    id: a("id", (C) => Ae.test(C) ? C : null, "id"),
    level: m,
    methods: wn.filter((C) => x.includes(C)),
    languages: b,
    capacity: k,
    region: d("region", Fo),
    timezone: a("timezone", $s, "timezone"),
    for: h ? u("for") : null,
    affiliate: d("affiliate", Co),
    note: u("note")
  }, R = f("since"), S = f("confirmed"), F = s("expires") !== null && !Le(s("expires")), v = F ? md(S != null ? S : R, t.date) : null, _ = v === null ? g("expires", "end-paused") : (G = g("expires", "end", v)) != null ? G : v, W = s("status") === null ? "open" : a("status", yd, "status"), O = W != null ? W : "paused", P = W === null || F && v === null, A = P && O === "open" ? "paused" : O, I = g("until", A === "paused" ? "until" : "date"), L = N(T({}, w), {
    since: R,
    confirmed: S,
    expires: _,
    status: A,
    // No day opens again what nobody can read, or what would have no end then.
    until: P ? null : I
  }), D = jn.filter((C) => h || !Mr.includes(C));
  return o.push(...t.allowsOthers === !0 ? [] : On(r, D)), { values: p === null || b.length === 0 ? null : N(T({}, L), { skill: p }), faults: o };
}
function md(e, n) {
  return e === null || n !== void 0 && e > n ? null : Ie(e, Ar);
}
function fd(e, n, r) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: t = null, skillsPage: o = `${je}/Skills.json` } = r, s = Ae.test(e), i = t === null || t.get(e) !== null ? null : t.find(e);
  if (i !== null)
    return i.id;
  if (!s || t !== null && t.get(e) === null) {
    let a = e.startsWith("xn--") ? hn(e) : e, l = t === null ? null : To(a, t);
    l === null ? n("skill", s ? "unknown-skill" : "no-such-skill", ee(a), o) : n("skill", s ? "near-skill" : "near-skill-only", ee(a), o, l.words, l.skill);
  }
  return s ? e : null;
}
function yd(e) {
  var n;
  return (n = Io.find((r) => r === e.toLowerCase())) != null ? n : null;
}
function hd(e) {
  var r, t;
  let n = /* @__PURE__ */ new Map();
  for (let o of e)
    n.set((t = (r = Ee(o)) == null ? void 0 : r.code) != null ? t : o, o);
  return Array.from(n.values());
}
function _s(e, n, r) {
  let t = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return t >= n && t <= r ? t : null;
}

// src/core/exchange/record-ids.ts
var xd = 48;
function Hs(e) {
  let n = /* @__PURE__ */ new Set(), r = /* @__PURE__ */ new Map(), t = ({ kind: s }, i) => `${s} ${i}`, o = e.map((s) => {
    let i = s.id !== null && !n.has(t(s, s.id));
    return i && n.add(t(s, s.id)), i;
  });
  return e.map((s, i) => {
    var c;
    if (o[i] === !0)
      return { record: N(T({}, s), { id: s.id }), faults: [] };
    let a = s.skill, l = (c = r.get(t(s, a))) != null ? c : 2;
    for (; n.has(t(s, a)); l++) {
      let u = `-${l}`;
      a = s.skill.slice(0, xd - u.length) + u;
    }
    return r.set(t(s, s.skill), l), n.add(t(s, a)), { record: N(T({}, s), { id: a }), faults: s.id === null ? [] : [an("id", "id-taken", s.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function ln(e, n, r = {}) {
  let t = Pe(n), o = e.map((i) => {
    let a = /* @__PURE__ */ new Map();
    return i.parameters.forEach((l, c) => a.set(c, Ne(l))), Us(kd(i), t, a, r);
  }), s = Hs(
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
function vn(e, n, r = ["User"]) {
  let t = `${n}/People/`, o = e.indexOf(":"), s = "";
  return e.startsWith(t) ? s = e.slice(t.length) : o !== -1 && r.includes(e.slice(0, o)) && (s = e.slice(o + 1).split("/")[0]), s.trim() === "" || s.includes("/") ? null : Pe(s);
}
function kd({ template: e }) {
  return e === ye.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function Ws(e, n) {
  let r = 1;
  for (; n.includes(e.charAt(0) + r); )
    r++;
  return e.charAt(0) + r;
}
function Pr(e) {
  let n = /* @__PURE__ */ new Map();
  return jn.filter((r) => e.kind === "offer" || !Mr.includes(r)).forEach((r) => {
    let t = r === "lang" ? null : e[r], o = t === null ? "" : r === "timezone" ? Ds(t) : Array.isArray(t) ? t.join(";") : String(t);
    o !== "" && n.set(r, o);
  }), n;
}
var bd = /[=|{}[\]<>&\n]|^$/, wd = /^[+-]\d\d:\d\d$/;
function Ed(e) {
  return wd.test(e) ? e : re(e);
}
function Bs(e, n, r = /* @__PURE__ */ new Map()) {
  let t = Array.from(n.keys()).filter((s) => !bd.test(s)), o = (s) => jn.includes(s) ? jn.indexOf(s) : 1 / 0;
  return t.sort((s, i) => o(s) - o(i) || t.indexOf(s) - t.indexOf(i)), Ke(
    ye[e],
    t.map((s) => {
      var i;
      return [s, (i = r.get(s)) != null ? i : Ed(n.get(s))];
    })
  );
}
function Rd(e) {
  return Bs(e.kind, Pr(e));
}
function Sd(e, { kind: n, id: r }, { readCalls: t, taxonomy: o }) {
  let s = ln(t(e), "", { taxonomy: o != null ? o : null }).find(({ record: i, call: a }) => {
    var l;
    return i === null ? a.template === ye[n] && ((l = a.parameters.get("id")) != null ? l : "") === r : i.kind === n && i.id === r;
  });
  return s === void 0 ? null : s.call;
}
function Gs(e, n, r) {
  var c;
  let { readCalls: t } = r, o = Rd(n), s = t(e), i = s.filter(({ template: u }) => u === ye[n.kind]).pop(), a = [e.replace(/\s+$/, "").length, 0];
  i !== void 0 && Td(e, i) && a.unshift(i.end);
  let l = a.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${o}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = l.find((u) => t(u).length === s.length + 1)) != null ? c : l[0];
}
function qs(e, n, r, t) {
  var u;
  let { mends: o = !1 } = t, s = Sd(e, n, t);
  if (s === null)
    return null;
  let i = Pr(r), [a] = ln([s], "", { taxonomy: (u = t.taxonomy) != null ? u : null }), l = a != null && a.record ? Pr(a.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return s.parameters.forEach((d, g) => {
    let p = i.get(g) === l.get(g) && n.kind === r.kind;
    (g === "lang" || !o && p) && d.trim() !== "" && i.set(g, Ve(d).trim()), p && i.has(g) && Ne(d) !== Ve(d) && c.set(g, d.trim());
  }), e.slice(0, s.start) + Bs(r.kind, i, c) + e.slice(s.end);
}
function Td(e, { start: n, end: r }) {
  return (n === 0 || e.charAt(n - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(r));
}

// src/core/exchange/exchange-request.ts
var Od = ["accepted", "done"];
function js(e) {
  return new Set(e.filter(({ state: n }) => Od.includes(n)).map(({ seek: n }) => n));
}

// src/core/exchange/method-sets.ts
function Vs(e) {
  return e.reduce((n, r) => n | 1 << wn.indexOf(r), 0);
}
function Ks(e, n) {
  return wn.filter((r, t) => (e & n & 1 << t) !== 0);
}
function Ys(e, n) {
  return Math.floor(100 * zs(e & n) / zs(e | n));
}
function zs(e) {
  let n = 0;
  for (let r = e; r !== 0; r >>= 1)
    n += r & 1;
  return n;
}

// src/core/exchange/participants.ts
var vd = 3;
function Xs(e, n) {
  var b, h, k, w, R, S, F;
  let { records: r, requests: t = [], blocked: o = /* @__PURE__ */ new Set(), date: s, taxonomy: i = null } = e, a = r.slice().sort((v, _) => ie(ae(v), ae(_))), l = Qs(a.map(({ user: v }) => v)), c = /* @__PURE__ */ new Set();
  a.forEach((v) => Js(v).forEach(([_]) => c.add(_)));
  let u = Array.from(c).sort(ie), d = Qs(u), g = t.filter(({ state: v }) => v === "accepted"), p = Md(g, ({ offer: v }) => v), m = js(t), x = [], f = /* @__PURE__ */ new Map(), y = { offer: [], seek: [] };
  for (let v of a) {
    let _ = ae(v), W = o.has(v.user) ? "blocked" : (b = ze(v, s)) != null ? b : v.kind === "seek" && m.has(_) ? "matched" : null, O = En(v.skill, i);
    if (W !== null) {
      x.push({ kind: v.kind, record: _, reason: W }), v.kind === "offer" && f.set(O, ((h = f.get(O)) != null ? h : 0) + 1);
      continue;
    }
    let P = Js(v).map(([G, C]) => [d.get(G), C]).sort(([G], [C]) => G - C), A = v.kind === "seek" ? 1 : (k = v.capacity) != null ? k : n.usualCapacity, L = v.confirmed !== null && v.confirmed <= s ? vr(v.confirmed, s) : null, D = vr((R = (w = v.since) != null ? w : v.confirmed) != null ? R : s, s);
    y[v.kind].push({
      index: y[v.kind].length,
      record: v,
      key: _,
      account: l.get(v.user),
      skill: O,
      level: (S = v.level) != null ? S : 0,
      methods: Vs(v.methods),
      languages: P.map(([G]) => G),
      proficiencies: P.map(([, G]) => G),
      region: v.region === null ? null : v.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: L,
      freshness: L === null ? 0 : Cs(L, n.freshnessHalfLife),
      waitedDays: D,
      waiting: Fs(D, n.fullWaiting),
      capacity: A,
      room: v.kind === "seek" ? 1 : Math.max(0, A - ((F = p.get(_)) != null ? F : 0))
    });
  }
  return {
    seeks: y.seek,
    offers: y.offer,
    languages: u,
    absentOffers: f,
    absences: x.sort(
      (v, _) => ie(v.kind, _.kind) || ie(v.record, _.record)
    ),
    between: Ad(t, a, l, i)
  };
}
function Js(e) {
  var r, t;
  let n = /* @__PURE__ */ new Map();
  for (let o of e.languages) {
    let s = Ee(o);
    if (s !== null) {
      let i = yn(s.code);
      n.set(i, Math.max((r = n.get(i)) != null ? r : 0, (t = s.proficiency) != null ? t : vd));
    }
  }
  return Array.from(n);
}
function Qs(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    n.has(r) || n.set(r, n.size);
  }), n;
}
function Md(e, n) {
  let r = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    var o;
    return r.set(n(t), ((o = r.get(n(t))) != null ? o : 0) + 1);
  }), r;
}
var Lr = ["declined", "done", "accepted", "asked"];
function Ad(e, n, r, t) {
  var l;
  let o = new Map(n.map((c) => [`${c.kind} ${ae(c)}`, c.skill])), s = (c) => r.get(c.slice(0, c.lastIndexOf("/"))), i = /* @__PURE__ */ new Map(), a = (c, u) => c * r.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: p = [] } of e) {
    let [m, x] = [s(c), s(u)], f = [o.get(`offer ${u}`), g, o.get(`seek ${c}`)].filter((h) => h !== void 0);
    if (m === void 0 || x === void 0 || !Lr.includes(d))
      continue;
    let y = a(m, x), b = (l = i.get(y)) != null ? l : /* @__PURE__ */ new Map();
    (d === "declined" ? f.concat(p) : f.slice(0, 1)).forEach((h) => {
      let k = En(h, t), w = b.get(k);
      (w === void 0 || Lr.indexOf(d) < Lr.indexOf(w)) && b.set(k, d);
    }), i.set(y, b);
  }
  return (c, u, d) => {
    var g, p;
    return i.size === 0 ? null : (p = (g = i.get(a(c, u))) == null ? void 0 : g.get(d)) != null ? p : null;
  };
}

// src/core/exchange/reciprocity.ts
function ni(e, n) {
  let r = ei(e.offers), t = /* @__PURE__ */ new Map();
  return ei(e.seeks).forEach((o, s) => {
    var a;
    let i = /* @__PURE__ */ new Map();
    if (r.has(s)) {
      for (let l of o)
        for (let { skill: c, quality: u } of n.relatedTo(l))
          i.set(c, Math.max((a = i.get(c)) != null ? a : 0, u));
      t.set(s, i);
    }
  }), {
    // Asked for every pair, so it makes no objects.
    quality: (o, s) => {
      var l, c;
      let i = t.get(s), a = 0;
      if (i !== void 0)
        for (let u of (l = r.get(o)) != null ? l : Zs)
          a = Math.max(a, (c = i.get(u)) != null ? c : 0);
      return a;
    },
    best: (o, s) => {
      var i;
      return ((i = r.get(o)) != null ? i : Zs).map((a) => {
        var l, c;
        return { skill: a, quality: (c = (l = t.get(s)) == null ? void 0 : l.get(a)) != null ? c : 0 };
      }).reduce((a, l) => {
        var c;
        return l.quality > ((c = a == null ? void 0 : a.quality) != null ? c : 0) ? l : a;
      }, null);
    }
  };
}
var Zs = [];
function ei(e) {
  let n = /* @__PURE__ */ new Map();
  for (let { account: t, skill: o } of e) {
    let s = n.get(t);
    s === void 0 ? n.set(t, /* @__PURE__ */ new Set([o])) : s.add(o);
  }
  let r = /* @__PURE__ */ new Map();
  return n.forEach((t, o) => r.set(o, Array.from(t).sort())), r;
}

// src/core/json/read-limits.ts
function Nr(e, n, r, t, o, s) {
  let i = Object.keys(r), a = oe(e) ? e : {};
  e !== void 0 && !oe(e) && s.push({ path: n, code: "expected-object", parameters: [] });
  let l = [...i, ...o];
  for (let u of Object.keys(a))
    l.includes(u) || s.push({ path: Me(n, u), code: "unknown-property", parameters: [ee(u), l] });
  let c = {};
  for (let u of i) {
    let d = le(a, u), [g, p] = r[u], m = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > p ? { code: "too-large", parameters: [d, p] } : null;
    m !== null && s.push(T({ path: Me(n, u) }, m)), c[u] = d === void 0 || m !== null ? t[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var cn = [
  "skill",
  "level",
  "language",
  "method",
  "place",
  "reciprocity",
  "freshness",
  "room",
  "waiting"
], zn = {
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
}, Pd = 1e3, Ld = {
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
function ti(e, n = "$.matching") {
  let r = [], t = Nr(e, n, Ld, zn, ["weights"], r), o = oe(e) ? le(e, "weights") : void 0, s = Me(n, "weights"), i = Nd(cn, () => [0, Pd]), a = Nr(o, s, i, zn.weights, [], r);
  return cn.every((l) => a[l] === 0) && (r.push({ path: s, code: "weights-zero", parameters: [] }), a = zn.weights), { options: N(T({}, t), { weights: a }), faults: r };
}
function Nd(e, n) {
  let r = {};
  return e.forEach((t) => {
    r[t] = n(t);
  }), r;
}

// src/core/exchange/score-pair.ts
var Ir = 50, Id = [0, 20, 40, 70, 85, 95, 100], Cd = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, ri = 540;
function ci(e, n) {
  let r = ui(e, n);
  return r === -1 ? null : { language: Math.floor(r / 8), proficiency: r % 8 };
}
function ui(e, n) {
  let r = e.languages, t = n.languages, o = -1, s = -1;
  for (let i = 0, a = 0; i < r.length && a < t.length; ) {
    let l = r[i] - t[a];
    if (l === 0) {
      let c = Math.min(e.proficiencies[i], n.proficiencies[a]);
      c > s && (s = c, o = r[i] * 8 + c);
    }
    l <= 0 && i++, l >= 0 && a++;
  }
  return o;
}
function di(e, n) {
  let { weights: r } = e, t = cn.reduce((s, i) => s + r[i], 0), o = (s) => Math.floor((20 * s + t) / (2 * t));
  return {
    score: (s, i, a) => o(
      r.skill * a + r.level * oi(s, i) + r.language * si(s, i) + r.method * ii(s, i) + r.place * ai(s, i) + r.reciprocity * n(s.account, i.account) + r.freshness * i.freshness + r.room * li(i) + r.waiting * s.waiting
    ),
    qualities: (s, i, a) => ({
      skill: a,
      level: oi(s, i),
      language: si(s, i),
      method: ii(s, i),
      place: ai(s, i),
      reciprocity: n(s.account, i.account),
      freshness: i.freshness,
      room: li(i),
      waiting: s.waiting
    }),
    points: (s) => {
      let i = {}, a = 0, l = 0;
      for (let c of cn)
        a += r[c] * s[c], i[c] = o(a) - l, l += i[c];
      return i;
    }
  };
}
function oi(e, n) {
  var r;
  return e.level === 0 || n.level === 0 ? Ir : (r = Cd[n.level - e.level]) != null ? r : 0;
}
function si(e, n) {
  let r = ui(e, n);
  return r === -1 ? 0 : Id[r % 8];
}
function ii(e, n) {
  return e.methods === 0 || n.methods === 0 ? Ir : Ys(e.methods, n.methods);
}
function ai(e, n) {
  let r = e.record.timezone, t = n.record.timezone;
  return r !== null && t !== null ? Math.max(0, Math.floor(100 * (ri - kt(r, t)) / ri)) : e.region === null || n.region === null ? Ir : e.region === n.region ? 100 : 0;
}
function li({ room: e, capacity: n }) {
  return n === 0 ? 0 : Math.floor(100 * e / n);
}

// src/core/exchange/skill-relations.ts
var gi = { same: 100, narrower: 90, broader: 60, near: 30 }, Fd = { narrower: 10, broader: 15 }, $d = 10;
function Mn(e) {
  let n = /* @__PURE__ */ new Map();
  return {
    relatedTo: (r) => {
      let t = n.get(r);
      return t === void 0 && (t = e === null ? [pi(r)] : Dd(r, e), n.set(r, t)), t;
    }
  };
}
function pi(e) {
  return { skill: e, relation: "same", quality: gi.same };
}
function Dd(e, n) {
  let r = /* @__PURE__ */ new Map([[e, pi(e)]]), t = (a, l, c) => {
    let u = !r.has(a);
    if (u) {
      let d = l === "near" ? 0 : Fd[l] * (c - 1);
      r.set(a, { skill: a, relation: l, quality: Math.max($d, gi[l] - d) });
    }
    return u;
  }, o = n.ancestors(e);
  o.forEach(({ id: a }, l) => t(a, "broader", l + 1));
  let s = [e];
  for (let a = 1; s.length > 0; a++) {
    let l = [];
    for (let c of s)
      l.push(...n.children(c).map(({ id: u }) => u).filter((u) => t(u, "narrower", a)));
    s = l;
  }
  let i = o[0];
  return i !== void 0 && n.children(i.id).forEach(({ id: a }) => t(a, "near", 1)), Array.from(r.values()).sort((a, l) => l.quality - a.quality || (a.skill < l.skill ? -1 : 1));
}

// src/core/exchange/pairing.ts
function mi(e, n) {
  var i;
  let r = Xs(e, n), t = Mn((i = e.taxonomy) != null ? i : null), o = ni(r, t), s = /* @__PURE__ */ new Map();
  for (let a of r.offers) {
    let l = s.get(a.skill);
    l === void 0 ? s.set(a.skill, [a]) : l.push(a);
  }
  return {
    participants: r,
    relations: t,
    reciprocity: o,
    options: n,
    offersOf: s,
    scorer: di(n, o.quality)
  };
}
function fi(e, n, r) {
  var t;
  return (t = e.relations.relatedTo(n.skill).find(({ skill: o }) => o === r.skill)) != null ? t : null;
}

// src/core/exchange/reasons.ts
function yi(e, n, r, t) {
  let o = e.scorer.qualities(n, r, t.quality), s = e.scorer.points(o), i = _d(e, n, r, t, o), a = [];
  for (let l of cn) {
    let c = i[l];
    c !== null && a.push({ part: l, code: c.code, parameters: c.parameters, points: s[l] });
  }
  return a;
}
function ce(e, ...n) {
  return { code: e, parameters: n };
}
function _d(e, n, r, t, o) {
  let s = e.reciprocity.best(n.account, r.account);
  return {
    skill: t.relation === "same" ? ce("skill-same", { skill: r.skill }) : ce(`skill-${t.relation}`, { skill: r.skill }, { skill: n.skill }),
    level: n.level === 0 || r.level === 0 ? ce("level-unknown") : ce(r.level < n.level ? "level-low" : "level-fits", r.level, n.level),
    language: Ud(e, n, r),
    method: Hd(n, r),
    place: Wd(n, r),
    reciprocity: s === null ? null : ce("reciprocal", { skill: s.skill }),
    freshness: r.confirmedDays === null ? ce("confirmed-unknown") : r.confirmedDays === 0 ? ce("confirmed-today") : ce("confirmed-days", r.confirmedDays),
    room: ce("room", r.room, r.capacity),
    waiting: o.waiting === 0 ? null : ce("waiting", n.waitedDays)
  };
}
function Ud(e, n, r) {
  let t = ci(n, r);
  if (t === null)
    return null;
  let o = t.proficiency >= e.options.leastProficiency;
  return ce(o ? "language" : "language-basic", { language: e.participants.languages[t.language] });
}
function Hd(e, n) {
  if (e.methods === 0 || n.methods === 0)
    return ce("methods-any");
  let r = Ks(e.methods, n.methods);
  return r.length === 0 ? ce("methods-different") : ce("methods", { methods: r });
}
function Wd(e, n) {
  let [r, t] = [e.record.timezone, n.record.timezone];
  if (r !== null && t !== null) {
    let o = kt(r, t);
    return o === 0 ? ce("timezone-same") : ce("timezone-apart", o / 60);
  }
  return e.region === null || n.region === null ? ce("place-unknown") : e.region === n.region ? ce("region-same", { region: n.record.region }) : ce("region-different");
}

// src/core/exchange/pair-reasons.ts
var Bd = [
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
function bt(e, n, r, t) {
  let o = mi(r, t), s = o.participants.seeks.find(({ key: l }) => l === e), i = o.participants.offers.find(({ key: l }) => l === n), a = s === void 0 || i === void 0 ? null : fi(o, s, i);
  return s === void 0 || i === void 0 || a === null ? [] : yi(o, s, i, a);
}
function wt(e) {
  return Bd.includes(e.code);
}

// src/core/exchange/steps/exchange-requests.ts
var Gd = {
  asked: "asked",
  accepted: "accepted",
  declined: "declined",
  done: "done",
  withdrawn: "expired",
  expired: "expired",
  lapsed: "expired",
  "not-met": "expired"
};
function Et(e) {
  return e.map(({ seek: n, offer: r, state: t, skill: o, skills: s }) => T(T({
    seek: n,
    offer: r,
    state: Gd[t]
  }, o === null ? {} : { skill: o }), t === "declined" && s.length > 1 ? { skills: s } : {}));
}

// src/core/exchange/steps/room.ts
function hi(e, n, r, t, o) {
  let s = e.filter((a) => a.state === "accepted" && a[n] === r && !se(a).includes(o)).map(({ expires: a }) => a != null ? a : "").sort(), i = s.length >= t;
  return { isFull: i, until: i && t > 0 && s[s.length - t] || null };
}

// src/core/exchange/steps/follow-exchanges.ts
var Cr = 21, qd = 180, jd = 366;
function Rt(e, n) {
  var t;
  let r = [];
  for (let { round: o, skills: s, disregarded: i } of wi(e, n))
    o !== null && r.push(N(T({}, eg(o, n.date)), { skills: s, skill: (t = s[0]) != null ? t : null, disregarded: i }));
  return r;
}
function bi(e, n) {
  return wi(e, n).reduce((r, { disregarded: t }) => r.concat(t), []);
}
function wi(e, n) {
  if (!Le(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let r = /* @__PURE__ */ new Map();
  for (let t of e.slice().sort(zd)) {
    let o = `${t.seek}
${t.offer}`, s = r.get(o);
    s === void 0 ? r.set(o, [t]) : s.push(t);
  }
  return Array.from(r.keys()).sort(ie).map((t) => {
    let o = null, s = [];
    for (let i of r.get(t)) {
      let a = i.at.slice(0, 10) > n.date ? "future" : se(i).includes(i.user) ? Vd(i, o, n) : "not-a-party";
      typeof a == "string" ? s.push({ step: i, reason: a }) : o = a;
    }
    return { round: o, skills: Kd(r.get(t), o), disregarded: s };
  });
}
function zd(e, n) {
  return ie(e.at, n.at) || Bn.indexOf(e.step) - Bn.indexOf(n.step) || ie(xi(e), xi(n));
}
function xi({ user: e, outcome: n, on: r, skill: t, note: o }) {
  return JSON.stringify([e, n, r, t, o]);
}
function Vd(e, n, r) {
  let t = e.at.slice(0, 10);
  if (e.step === "ask")
    return Xd(e, n, r);
  if (e.step === "decline" && Yd(e, n))
    return Jd(e, n);
  if (n === null)
    return "no-request";
  let o = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return Zd(e, n, o);
    if (St(n, t) !== "accepted")
      return "over";
    let s = ng(e.on, Ie(t, jd)), i = Ie(ki(t, s), Ri(r));
    return N(T({}, n), { steps: o, on: e.on, until: ki(n.until, i) });
  }
  if (e.step === "withdraw" && Qd(e, n))
    return N(T({}, n), { steps: o, since: t, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [s] = n.steps.slice(-1);
    return (s == null ? void 0 : s.step) === e.step && s.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : t > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? Ei(n, e, r) : e.step === "decline" ? N(T({}, n), { steps: o, since: t, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : N(T({}, n), { steps: o, since: t, phase: "withdrawn" });
}
function Kd(e, n) {
  let r = e.filter((s) => se(s).includes(s.user)), t = r.filter((s) => n == null ? void 0 : n.steps.includes(s)), o = [
    ...r.filter(({ user: s, step: i }) => i === "decline" && (n == null ? void 0 : n.declinedBy.includes(s))),
    ...t,
    ...r
  ].map(({ skill: s }) => s).filter((s) => s !== null);
  return Array.from(new Set(o));
}
function Yd(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let r = St(n, e.at.slice(0, 10));
  return r === "lapsed" || r === "not-met" || r === "expired" && n.asker === e.user;
}
function Jd(e, n) {
  var t;
  let r = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: se(e).filter((o) => o !== e.user)[0],
    phase: "declined",
    since: r,
    lastConfirmed: null,
    until: r,
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: (n == null ? void 0 : n.phase) === "declined" ? n.steps.concat([e]) : [e],
    declinedBy: ((t = n == null ? void 0 : n.declinedBy) != null ? t : []).filter((o) => o !== e.user).concat([e.user])
  };
}
function Qd(e, { phase: n, steps: r }) {
  let t = r.filter(({ user: o }) => o === e.user);
  return n === "accepted" && t.some(({ step: o }) => o === "ask") && !t.some(({ step: o }) => o === "meet" || o === "confirm");
}
function Xd(e, n, r) {
  var s;
  let t = e.at.slice(0, 10), o = n === null ? null : St(n, t);
  return n !== null && o === "asked" ? e.user === n.asker ? "repeated" : Ei(n, e, r) : n !== null && (o === "accepted" || o === "done") ? o === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((i) => i !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: t,
    lastConfirmed: null,
    until: Ie(t, (s = r.replyDays) != null ? s : Cr),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function Ei(e, n, r) {
  let t = n.at.slice(0, 10);
  return N(T({}, e), {
    phase: "accepted",
    since: t,
    until: Ie(t, Ri(r)),
    steps: e.steps.concat([n])
  });
}
function Zd(e, n, r) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : N(T({}, n), {
    steps: r,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function St({ phase: e, confirmed: n, until: r }, t) {
  return e === "asked" ? t > r ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : t > r ? "lapsed" : "accepted";
}
function eg(e, n) {
  let { seek: r, offer: t, asker: o, until: s, on: i, confirmed: a, steps: l, declinedBy: c } = e, u = St(e, n), d = u === "asked" || u === "accepted", g = se(e);
  return {
    seek: r,
    offer: t,
    asker: o,
    state: u,
    on: i,
    confirmed: a,
    steps: l,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? Ie(s, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? s : null,
    waitingFor: u === "asked" ? g.filter((p) => p !== o) : u === "accepted" && (i === null || i <= n) ? g.filter((p) => !a.has(p)) : []
  };
}
function Ri(e) {
  var n;
  return (n = e.lapseDays) != null ? n : qd;
}
function ng(e, n) {
  return e < n ? e : n;
}
function ki(e, n) {
  return e > n ? e : n;
}

// src/core/exchange/exchange-templates.ts
var Te = "Skill exchange step", he = "Skill exchange preferences", Tt = [
  ye.offer,
  ye.seek,
  Te,
  he
];

// src/core/exchange/steps/write-step.ts
function Ot(e) {
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
  return Ke(Te, n.filter(([, r]) => r !== null && r !== "").map(([r, t]) => [r, r === "at" ? t : re(t)]));
}
function An(e, n) {
  let r = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${r}${n}
`;
}

// src/core/exchange/steps/preferences.ts
var tg = ["messages", "matches", "confirmed", "lang"];
function un(e) {
  let n = [], r = e.filter(({ template: s }) => s === he), t = (s) => r.every(({ parameters: i }) => {
    var l;
    let a = Ve((l = i.get(s)) != null ? l : "").trim().toLowerCase();
    return a !== "" && a !== "yes" && a !== "no" && n.push({
      parameter: s,
      key: "localskills-template-preferences-fault-value",
      parameters: [ee(a), s]
    }), a === "" || a === "yes";
  }), o = { messages: t("messages"), matches: t("matches") };
  return r.forEach(({ parameters: s }) => n.push(...On(s, tg))), { preferences: o, faults: n };
}
function Si(e, n, r) {
  let t = n.filter(({ template: l }) => l === he), o = r.messages && r.matches, s = (l) => l ? "yes" : "no", i = Ke(he, [
    ["messages", s(r.messages)],
    ["matches", s(r.matches)]
  ]), [a] = t;
  return a === void 0 ? o ? e : An(e, i) : t.slice().reverse().reduce((l, { start: c, end: u }) => {
    let d = c === a.start ? u : u + /^\n{0,2}/.exec(l.slice(u))[0].length;
    return l.slice(0, c) + (c === a.start ? i : "") + l.slice(d);
  }, e);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function vt(e, n = !1) {
  let r = e.length, t = 0, o = "", s = 0, i = 16, a = 0, l = 0, c = 0, u = 0, d = 0;
  function g(h, k) {
    let w = 0, R = 0;
    for (; w < h || !k; ) {
      let S = e.charCodeAt(t);
      if (S >= 48 && S <= 57)
        R = R * 16 + S - 48;
      else if (S >= 65 && S <= 70)
        R = R * 16 + S - 65 + 10;
      else if (S >= 97 && S <= 102)
        R = R * 16 + S - 97 + 10;
      else
        break;
      t++, w++;
    }
    return w < h && (R = -1), R;
  }
  function p(h) {
    t = h, o = "", s = 0, i = 16, d = 0;
  }
  function m() {
    let h = t;
    if (e.charCodeAt(t) === 48)
      t++;
    else
      for (t++; t < e.length && Pn(e.charCodeAt(t)); )
        t++;
    if (t < e.length && e.charCodeAt(t) === 46)
      if (t++, t < e.length && Pn(e.charCodeAt(t)))
        for (t++; t < e.length && Pn(e.charCodeAt(t)); )
          t++;
      else
        return d = 3, e.substring(h, t);
    let k = t;
    if (t < e.length && (e.charCodeAt(t) === 69 || e.charCodeAt(t) === 101))
      if (t++, (t < e.length && e.charCodeAt(t) === 43 || e.charCodeAt(t) === 45) && t++, t < e.length && Pn(e.charCodeAt(t))) {
        for (t++; t < e.length && Pn(e.charCodeAt(t)); )
          t++;
        k = t;
      } else
        d = 3;
    return e.substring(h, k);
  }
  function x() {
    let h = "", k = t;
    for (; ; ) {
      if (t >= r) {
        h += e.substring(k, t), d = 2;
        break;
      }
      let w = e.charCodeAt(t);
      if (w === 34) {
        h += e.substring(k, t), t++;
        break;
      }
      if (w === 92) {
        if (h += e.substring(k, t), t++, t >= r) {
          d = 2;
          break;
        }
        switch (e.charCodeAt(t++)) {
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
        k = t;
        continue;
      }
      if (w >= 0 && w <= 31)
        if (Vn(w)) {
          h += e.substring(k, t), d = 2;
          break;
        } else
          d = 6;
      t++;
    }
    return h;
  }
  function f() {
    if (o = "", d = 0, s = t, l = a, u = c, t >= r)
      return s = r, i = 17;
    let h = e.charCodeAt(t);
    if (Fr(h)) {
      do
        t++, o += String.fromCharCode(h), h = e.charCodeAt(t);
      while (Fr(h));
      return i = 15;
    }
    if (Vn(h))
      return t++, o += String.fromCharCode(h), h === 13 && e.charCodeAt(t) === 10 && (t++, o += `
`), a++, c = t, i = 14;
    switch (h) {
      // tokens: []{}:,
      case 123:
        return t++, i = 1;
      case 125:
        return t++, i = 2;
      case 91:
        return t++, i = 3;
      case 93:
        return t++, i = 4;
      case 58:
        return t++, i = 6;
      case 44:
        return t++, i = 5;
      // strings
      case 34:
        return t++, o = x(), i = 10;
      // comments
      case 47:
        let k = t - 1;
        if (e.charCodeAt(t + 1) === 47) {
          for (t += 2; t < r && !Vn(e.charCodeAt(t)); )
            t++;
          return o = e.substring(k, t), i = 12;
        }
        if (e.charCodeAt(t + 1) === 42) {
          t += 2;
          let w = r - 1, R = !1;
          for (; t < w; ) {
            let S = e.charCodeAt(t);
            if (S === 42 && e.charCodeAt(t + 1) === 47) {
              t += 2, R = !0;
              break;
            }
            t++, Vn(S) && (S === 13 && e.charCodeAt(t) === 10 && t++, a++, c = t);
          }
          return R || (t++, d = 1), o = e.substring(k, t), i = 13;
        }
        return o += String.fromCharCode(h), t++, i = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(h), t++, t === r || !Pn(e.charCodeAt(t)))
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
        return o += m(), i = 11;
      // literals and unknown symbols
      default:
        for (; t < r && y(h); )
          t++, h = e.charCodeAt(t);
        if (s !== t) {
          switch (o = e.substring(s, t), o) {
            case "true":
              return i = 8;
            case "false":
              return i = 9;
            case "null":
              return i = 7;
          }
          return i = 16;
        }
        return o += String.fromCharCode(h), t++, i = 16;
    }
  }
  function y(h) {
    if (Fr(h) || Vn(h))
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
      h = f();
    while (h >= 12 && h <= 15);
    return h;
  }
  return {
    setPosition: p,
    getPosition: () => t,
    scan: n ? b : f,
    getToken: () => i,
    getTokenValue: () => o,
    getTokenOffset: () => s,
    getTokenLength: () => t - s,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => s - u,
    getTokenError: () => d
  };
}
function Fr(e) {
  return e === 32 || e === 9;
}
function Vn(e) {
  return e === 10 || e === 13;
}
function Pn(e) {
  return e >= 48 && e <= 57;
}
var Ti;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Ti || (Ti = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var og = new Array(20).fill(0).map((e, n) => " ".repeat(n)), Ln = 200, sg = {
  " ": {
    "\n": new Array(Ln).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(Ln).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(Ln).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(Ln).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(Ln).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(Ln).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var $r;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})($r || ($r = {}));
function Oi(e, n, r = $r.DEFAULT) {
  let t = vt(e, !1), o = [], s = 0;
  function i(A) {
    return A ? () => s === 0 && A(t.getTokenOffset(), t.getTokenLength(), t.getTokenStartLine(), t.getTokenStartCharacter()) : () => !0;
  }
  function a(A) {
    return A ? (I) => s === 0 && A(I, t.getTokenOffset(), t.getTokenLength(), t.getTokenStartLine(), t.getTokenStartCharacter()) : () => !0;
  }
  function l(A) {
    return A ? (I) => s === 0 && A(I, t.getTokenOffset(), t.getTokenLength(), t.getTokenStartLine(), t.getTokenStartCharacter(), () => o.slice()) : () => !0;
  }
  function c(A) {
    return A ? () => {
      s > 0 ? s++ : A(t.getTokenOffset(), t.getTokenLength(), t.getTokenStartLine(), t.getTokenStartCharacter(), () => o.slice()) === !1 && (s = 1);
    } : () => !0;
  }
  function u(A) {
    return A ? () => {
      s > 0 && s--, s === 0 && A(t.getTokenOffset(), t.getTokenLength(), t.getTokenStartLine(), t.getTokenStartCharacter());
    } : () => !0;
  }
  let d = c(n.onObjectBegin), g = l(n.onObjectProperty), p = u(n.onObjectEnd), m = c(n.onArrayBegin), x = u(n.onArrayEnd), f = l(n.onLiteralValue), y = a(n.onSeparator), b = i(n.onComment), h = a(n.onError), k = r && r.disallowComments, w = r && r.allowTrailingComma;
  function R() {
    for (; ; ) {
      let A = t.scan();
      switch (t.getTokenError()) {
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
  function S(A, I = [], L = []) {
    if (h(A), I.length + L.length > 0) {
      let D = t.getToken();
      for (; D !== 17; ) {
        if (I.indexOf(D) !== -1) {
          R();
          break;
        } else if (L.indexOf(D) !== -1)
          break;
        D = R();
      }
    }
  }
  function F(A) {
    let I = t.getTokenValue();
    return A ? f(I) : (g(I), o.push(I)), R(), !0;
  }
  function v() {
    switch (t.getToken()) {
      case 11:
        let A = t.getTokenValue(), I = Number(A);
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
    return t.getToken() !== 10 ? (S(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (F(!1), t.getToken() === 6 ? (y(":"), R(), P() || S(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : S(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), o.pop(), !0);
  }
  function W() {
    d(), R();
    let A = !1;
    for (; t.getToken() !== 2 && t.getToken() !== 17; ) {
      if (t.getToken() === 5) {
        if (A || S(4, [], []), y(","), R(), t.getToken() === 2 && w)
          break;
      } else A && S(6, [], []);
      _() || S(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), A = !0;
    }
    return p(), t.getToken() !== 2 ? S(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : R(), !0;
  }
  function O() {
    m(), R();
    let A = !0, I = !1;
    for (; t.getToken() !== 4 && t.getToken() !== 17; ) {
      if (t.getToken() === 5) {
        if (I || S(4, [], []), y(","), R(), t.getToken() === 4 && w)
          break;
      } else I && S(6, [], []);
      A ? (o.push(0), A = !1) : o[o.length - 1]++, P() || S(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), I = !0;
    }
    return x(), A || o.pop(), t.getToken() !== 4 ? S(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : R(), !0;
  }
  function P() {
    switch (t.getToken()) {
      case 3:
        return O();
      case 1:
        return W();
      case 10:
        return F(!0);
      default:
        return v();
    }
  }
  return R(), t.getToken() === 17 ? r.allowEmptyContent ? !0 : (S(4, [], []), !1) : P() ? (t.getToken() !== 17 && S(9, [], []), !0) : (S(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var vi;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(vi || (vi = {}));
var Mi;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Mi || (Mi = {}));
var Dr = Oi;
var Ai;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(Ai || (Ai = {}));

// src/core/json/parse-json.ts
function We(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return mg(n) ? { value: void 0, faults: [_r] } : { value: n, faults: yg(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? fg(e) : _r] };
  }
}
var Ni = { disallowComments: !0, allowTrailingComma: !1 }, gg = 100, _r = { path: "$", code: "json-too-deep", parameters: [] }, pg = {
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
function mg(e) {
  let n = [e].filter(Pi);
  for (let r = 0; n.length > 0; r++) {
    if (r === gg)
      return !0;
    let t = [];
    for (let o of n)
      for (let s of Object.keys(o).map((i) => o[i]))
        Pi(s) && t.push(s);
    n = t;
  }
  return !1;
}
function Pi(e) {
  return typeof e == "object" && e !== null;
}
function fg(e) {
  var a;
  let n = null;
  try {
    Dr(e, {
      onError: (l, c, u) => {
        n = n != null ? n : { error: l, offset: c, length: u };
      }
    }, Ni);
  } catch (l) {
    return _r;
  }
  let r = n;
  if (r === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: r === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let t = e.slice(0, r.offset), o = e.slice(r.offset, r.offset + Math.max(r.length, 1));
  if ((o === "}" || o === "]") && t.trim().endsWith(","))
    return Li("json-trailing-comma", e, t.lastIndexOf(","), o);
  let s = (a = pg[r.error]) != null ? a : "json-invalid";
  return Li(s === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : s : s, e, r.offset, o);
}
function Li(e, n, r, t) {
  let o = n.slice(0, r).split(/\r\n?|\n/), s = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, s, ee(t)] };
}
function yg(e) {
  let n = [], r = [];
  return Dr(e, {
    onObjectBegin: () => {
      r.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      r.pop();
    },
    onObjectProperty: (t, o, s, i, a, l) => {
      let c = r[r.length - 1], u = c.get(t);
      if (u === void 0)
        c.set(t, i + 1);
      else {
        let d = l().reduce(Me, "$");
        n.push({
          path: Me(d, t),
          code: "json-duplicate-key",
          parameters: [ee(t), u, i + 1]
        });
      }
    }
  }, Ni), n;
}

// src/core/site-configuration.ts
var Ii = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Ci(e) {
  if (e === null)
    return { root: je, faults: [] };
  let { value: n, faults: r } = We(e);
  if (!oe(n))
    return { root: je, faults: r.length > 0 ? r : [{ path: "$", code: "expected-object", parameters: [] }] };
  let t = le(n, "root");
  return t === void 0 ? { root: je, faults: r } : typeof t != "string" || Ii.test(t) ? { root: je, faults: [...r, { path: "$.root", code: "expected-text", parameters: [ee(t)] }] } : { root: t.replace(/[_\s]+/g, " ").trim(), faults: r };
}
var hg = /^https?:\/\/[^\s[\]{}|<>"'~]+$/;
function Mt(e) {
  return hg.test(e);
}
function Fi(e) {
  let n = e === null ? null : We(e).value, r = oe(n) ? le(n, "report") : void 0;
  return typeof r == "string" && !Ii.test(r) ? r.trim() : null;
}

// src/ui/exchange-meeting/load-exchanges.ts
var $i = "Module:Skills survey/i18n/languages.json";
function Oe(r) {
  return M(this, arguments, function* (e, n = []) {
    var R, S, F, v;
    let { wiki: t, titles: o, user: s, messages: i } = e, a = [s.name, ...n], [l, c, u, d] = yield Promise.all([
      Promise.all(a.map((_) => t.peopleLinkingTo(_))),
      t.readPeople(a),
      t.readPages([o.skills(), st, $i]),
      t.time()
    ]), g = new Set(a);
    l.forEach((_) => _.forEach((W) => g.add(W))), Di(c.people).forEach((_) => se(_).forEach((W) => g.add(W)));
    let { people: p, records: m, unread: x } = g.size === a.length ? c : yield t.readPeople(Array.from(g)), f = x.find((_) => _.user === s.name);
    if (f !== void 0)
      throw f.error;
    let y = (_) => {
      var W, O;
      return (O = (W = u.get(_)) == null ? void 0 : W.latest.text) != null ? O : null;
    }, b = We((R = y(st)) != null ? R : "{}").value, h = We((S = y($i)) != null ? S : "{}").value, k = oe(h) && Array.isArray(h.languages) ? h.languages.filter((_) => typeof _ == "string") : [], w = c.ownPages.get(s.name);
    return {
      people: p,
      records: m,
      unread: x.map((_) => _.user),
      ownPage: w === void 0 ? o.people(s.name) : w,
      steps: Di(p),
      taxonomy: at(We((F = y(o.skills())) != null ? F : "").value).taxonomy,
      matching: oe(b) ? ti(b.matching).options : zn,
      reportPage: (v = Fi(y(st))) != null ? v : i.text("localskills-meeting-report-page"),
      languages: k.length > 0 ? k : ["en"],
      clockOffset: isNaN(d.getTime()) ? 0 : d.getTime() - e.now().getTime()
    };
  });
}
function Ur(e, n) {
  return e.steps.some((t) => t.user === n.user && t.step === n.step && t.seek === n.seek && t.offer === n.offer && t.at === n.at) ? e : N(T({}, e), { steps: e.steps.concat([n]) });
}
function Di(e) {
  let n = [];
  return e.forEach((r) => r.steps.forEach((t) => n.push(t))), n;
}
function Ce(e, n, r = null) {
  var o;
  let t = new Date(e.now().getTime() + n.clockOffset).toISOString().replace(/\.\d+Z$/, "Z");
  return ((o = r == null ? void 0 : r.steps) != null ? o : []).reduce((s, { at: i }) => i > s ? i : s, t);
}
function ve(e, n) {
  return Ce(e, n).slice(0, 10);
}
var _i = /* @__PURE__ */ new WeakMap();
function me(e, n) {
  let r = ve(e, n), t = _i.get(n);
  if ((t == null ? void 0 : t.date) === r)
    return t.exchanges;
  let o = Rt(n.steps, { date: r });
  return _i.set(n, { date: r, exchanges: o }), o;
}
function Ui(e, n) {
  let { name: r } = e.user;
  return bi(
    n.steps.filter((t) => t.user === r || se(t).includes(r)),
    { date: ve(e, n) }
  ).filter(({ step: t, reason: o }) => t.user === r && o !== "repeated");
}
function Nn(e, n) {
  var r, t;
  return un((t = (r = e.people.get(n)) == null ? void 0 : r.preferences) != null ? t : []).preferences;
}
function Ye(e, n) {
  let r = [];
  return e.records.filter((t) => t.user === n).forEach(({ languages: t }) => t.forEach((o) => {
    r.includes(o) || r.push(o);
  })), r;
}

// src/core/exchange/steps/my-exchanges.ts
function At(e, n) {
  let r = e.filter((i) => se(i).includes(n) && !xg(i, n)).sort((i, a) => ie(i.since, a.since) || ie(i.seek, a.seek) || ie(i.offer, a.offer)), t = r.filter(({ state: i }) => i === "accepted"), o = t.filter(({ confirmed: i }) => i.size > 0 && !i.has(n)), s = (i) => +!i.waitingFor.includes(n);
  return {
    toAnswer: r.filter(({ state: i, asker: a }) => i === "asked" && a !== n),
    toConfirm: o,
    agreed: t.filter((i) => !o.includes(i)).sort((i, a) => s(i) - s(a)),
    asked: r.filter(({ state: i, asker: a }) => i === "asked" && a === n),
    earlier: r.filter(({ state: i }) => i !== "asked" && i !== "accepted").reverse()
  };
}
function xg({ state: e, asker: n, steps: r, disregarded: t }, o) {
  let s = r.concat(t.map(({ step: i }) => i));
  return e === "declined" && n === o && !s.some(({ step: i }) => i === "ask");
}
function ne(e, n) {
  let [r, t] = se(e);
  return n === r ? t : r;
}

// src/ui/list-words.ts
function Pt(e, n) {
  let { ListFormat: r } = Intl;
  try {
    return r ? new r(n, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (t) {
    return e.join(", ");
  }
}

// src/ui/exchange-meeting/exchange-words.ts
function we(e, { seek: n, offer: r, skill: t }) {
  var o, s, i, a, l;
  return (l = (a = (i = (o = te(e, "offer", r)) == null ? void 0 : o.skill) != null ? i : (s = te(e, "seek", n)) == null ? void 0 : s.skill) != null ? a : t) != null ? l : "";
}
function te(e, n, r) {
  var t;
  return (t = e.records.find((o) => o.kind === n && ae(o) === r)) != null ? t : null;
}
function Lt(e, { seek: n }, r) {
  let t = te(e, "seek", n);
  return t !== null && t.user === r && t.status === "open" ? t : null;
}
function Nt({ messages: e }, n, r, t = r) {
  if (r === "")
    return E("bdi", {}, t);
  let { text: o, language: s, direction: i } = on(r, n.taxonomy, e);
  return E("bdi", T({ dir: i }, s === null ? {} : { lang: s }), o);
}
function xe({ messages: e }, n, r) {
  return on(r, n.taxonomy, e).text;
}
function Kn({ languageName: e, messages: n }, r) {
  return Pt(r.map((t) => {
    var o, s;
    return e((s = (o = Ee(t)) == null ? void 0 : o.code) != null ? s : t);
  }), n.language);
}
function Hr(e, n, r, t) {
  var c, u, d, g;
  let { titles: o, pageUrl: s } = e, i = (u = (c = n.people.get(r)) == null ? void 0 : c.readings) != null ? u : [], a = (p) => p !== null && t !== null && p.kind === t.kind && p.id === t.id, l = (d = i.find((p) => a(p.record))) != null ? d : i.find((p) => p.record !== null);
  return s((g = l == null ? void 0 : l.title) != null ? g : o.people(r)) + (t === null ? "" : `#${t.kind}-${t.id}`);
}
function It(e, n, r, t) {
  let o = Hr(e, n, r, t);
  return E("a", { href: o, target: "_blank", rel: "noopener" }, E("bdi", {}, r));
}
function dn({ messages: e, user: n, formatDate: r }, t) {
  let { state: o, asker: s, since: i, on: a, confirmed: l } = t, c = ne(t, n.name), u = V(t.seek) === n.name ? "learn" : "teach", d = (g) => e.text(`localskills-meeting-state-${g}`, c, r(i));
  switch (o) {
    case "asked":
      return d(`${s === n.name ? "asked" : "asks"}-${u}`);
    case "accepted":
      return a === null ? d(`accepted-${u}`) : e.text("localskills-meeting-state-meet", c, r(a));
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
function Hi(e, n, r, t) {
  let { kind: o, key: s } = r, i = te(n, o, s);
  return V(s) === e.user.name ? "self" : t !== "active" ? "blocked" : i === null ? "gone" : ze(i, ve(e, n)) !== null ? "absent" : Wi(e, n, i).isFull ? "no-room" : null;
}
function Wi(e, n, r) {
  var o;
  let t = r.kind === "seek" ? 1 : (o = r.capacity) != null ? o : n.matching.usualCapacity;
  return hi(me(e, n), r.kind, ae(r), t, e.user.name);
}
function Bi(e, n, r) {
  return M(this, null, function* () {
    let { messages: t } = e, o = yield Oe(e, [V(r)]), s = te(o, n, r), { isFull: i, until: a } = s === null ? { isFull: !1, until: null } : Wi(e, o, s);
    if (!i)
      return null;
    let l = t.text(`localskills-meeting-full-${n}`);
    return {
      status: t.text(`localskills-meeting-full-status-${n}`),
      text: a === null ? l : `${l} ${t.text("localskills-meeting-full-until", e.formatDate(a))}`
    };
  });
}
function Gi(e, n, r, t, o) {
  var m, x;
  let { user: s } = e, i = r.kind === "offer" ? "seek" : "offer", a = ve(e, n), { relatedTo: l } = Mn(n.taxonomy), c = ({ skill: f }) => {
    var h;
    let [y, b] = i === "seek" ? [f, r.skill] : [r.skill, f];
    return (h = l(y).find((k) => k.skill === b)) != null ? h : null;
  }, u = n.records.filter((f) => f.user === s.name), d = u.filter((f) => f.kind === i && ze(f, a) === null).map((f) => {
    var h;
    let y = c(f), b = ae(f) === o;
    return { record: f, fits: b ? 1 / 0 : (h = y == null ? void 0 : y.quality) != null ? h : 0, isOther: !b && (y == null ? void 0 : y.relation) === "near" };
  }).filter(({ fits: f }) => f > 0).sort((f, y) => y.fits - f.fits), g = (f) => f.map(({ record: y }) => ({ key: ae(y), record: y, isNew: !1 })), p = {
    kind: i,
    user: s.name,
    id: Ws(i, u.filter((f) => f.kind === i).map(({ id: f }) => f)),
    skill: r.skill,
    level: null,
    methods: [],
    languages: t,
    capacity: null,
    region: (m = u.map(({ region: f }) => f).find((f) => f !== null)) != null ? m : null,
    timezone: (x = u.map(({ timezone: f }) => f).find((f) => f !== null)) != null ? x : null,
    for: null,
    affiliate: null,
    note: null,
    since: a,
    confirmed: a,
    expires: Ie(a, Ar),
    status: "open",
    until: null
  };
  return [
    ...g(d.filter(({ isOther: f }) => !f)),
    { key: ae(p), record: p, isNew: !0 },
    ...g(d.filter(({ isOther: f }) => f))
  ];
}
function qi(e, n, r, t) {
  var c, u;
  let [o, s] = r.kind === "offer" ? [t.key, ae(r)] : [ae(r), t.key], i = me(e, n), a = ({ declinedBy: d }) => d.includes(r.user), l = se({ seek: o, offer: s }).join("/");
  return (u = (c = i.find((d) => d.seek === o && d.offer === s && (d.state === "asked" || d.state === "accepted" || d.state === "done" || a(d)))) != null ? c : i.find((d) => a(d) && se(d).join("/") === l && ji(n, d, r.skill))) != null ? u : null;
}
function ji(e, n, r) {
  var o, s;
  let t = En(r, e.taxonomy);
  return [
    (o = te(e, "seek", n.seek)) == null ? void 0 : o.skill,
    (s = te(e, "offer", n.offer)) == null ? void 0 : s.skill,
    ...n.skills
  ].some((i) => i !== void 0 && En(i, e.taxonomy) === t);
}
function zi(e, n, r) {
  var t;
  return (t = me(e, n).find((o) => o.state === "asked" && o.asker === r.user && o.waitingFor.includes(e.user.name) && V(o[r.kind]) === r.user && ji(n, o, r.skill))) != null ? t : null;
}
function Vi(e, n) {
  return M(this, null, function* () {
    let r = Ye(n, e.user.name), t = r.length > 0 ? r : yield e.wiki.spokenLanguages(e.user.name).catch(() => []);
    return t.length > 0 ? t : [e.messages.language];
  });
}
function Wr(e, n, r, t) {
  let o = t.record, s = n.records.filter((l) => l.user === o.user || l.user === r.user), [i, a] = r.kind === "offer" ? [o, r] : [r, o];
  return bt(ae(i), ae(a), {
    records: t.isNew ? s.concat([o]) : s,
    date: ve(e, n),
    taxonomy: n.taxonomy,
    requests: Et(me(e, n))
  }, n.matching);
}

// src/ui/survey-making/fields.ts
var kg = 0;
function Ki(e, n, r, t) {
  var a, l;
  let o = new OO.ui.FieldLayout(e, T({
    label: r.isOwnText === !0 ? $(E("bdi", {}, n.label)) : n.label,
    align: (a = r.align) != null ? a : "top"
  }, n.help === void 0 ? {} : { help: n.help, helpInline: !0 })), s = o.$element[0], i = s.querySelector(".oo-ui-inline-help");
  return i !== null && (i.removeAttribute("for"), i.id = `ext-localSkills-making-help-${++kg}`, (l = s.querySelector("input, textarea")) == null || l.setAttribute("aria-describedby", i.id)), N(T({
    element: s
  }, t), {
    setFault(c) {
      o.setErrors(c === null ? [] : [c]);
    },
    setDisabled(c) {
      e.setDisabled(c);
    },
    focus() {
      e.focus(), o.scrollElementIntoView();
    }
  });
}
function Ct(e) {
  let { kind: n = "text", direction: r = "auto", value: t, maxLength: o, min: s, max: i, placeholder: a } = e, l = T(T({
    value: t
  }, o === void 0 ? {} : { maxLength: o }), a === void 0 ? {} : { placeholder: a }), c = n === "lines" ? new OO.ui.MultilineTextInputWidget(N(T({}, l), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(N(T({}, l), { autocomplete: "off" }));
  n === "number" || n === "date" ? (c.$input.attr(T(T({ type: n }, s === void 0 ? {} : { min: s }), i === void 0 ? {} : { max: i })), c.$input.val(t)) : c.$input.attr("dir", r);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), Ki(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function Br(e) {
  let n = new OO.ui.CheckboxInputWidget({ selected: e.value }), r = !1;
  return n.on("change", (t) => {
    r || e.onChange(t === !0);
  }), Ki(n, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => n.isSelected(),
    show(t) {
      r = !0, n.setSelected(t), r = !1;
    }
  });
}

// src/ui/exchange-meeting/note-field.ts
function Ft(e, n) {
  var l, c;
  let r = E("div", { "aria-live": "polite" }), t = null, o = null, s = ({ kind: u, text: d }) => e.text(`localskills-private-${u}`, d), i = (u) => {
    let d = qn(u);
    o !== null && o.text !== (d == null ? void 0 : d.text) && (o.said.remove(), o = null), q(r, d === null || o !== null ? null : j("warning", s(d)));
  }, a = Ct(N(T({
    label: n.label,
    kind: "lines",
    value: (l = n.value) != null ? l : "",
    maxLength: Lo
  }, n.help === void 0 ? {} : { help: n.help }), {
    onChange(u) {
      var d;
      i(u), (d = n.onChange) == null || d.call(n, u);
    }
  }));
  return i((c = n.value) != null ? c : ""), {
    element: E("div", { class: "ext-localSkills-meeting-note" }, a.element, r),
    value: () => a.value().trim() || null,
    unlessPrivate(u, d) {
      let g = qn(a.value());
      if (g === null || g.text === t) {
        d();
        return;
      }
      let p = j(
        "warning",
        E("p", {}, s(g)),
        z(B(e.text("localskills-save-page-anyway"), "normal", () => {
          t = g.text, d();
        }))
      );
      o = { text: g.text, said: p }, q(r), q(u, p), J(p);
    }
  };
}

// src/core/exchange/steps/step-limit.ts
function Yi(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((o, s) => ({ one: o, index: s })).sort((o, s) => o.one.step.at < s.one.step.at ? 1 : o.one.step.at > s.one.step.at ? -1 : s.index - o.index), r = { ask: 0, other: 0 }, t = new Set(n.filter(({ one: o }) => o.step.step === "ask" ? r.ask++ < 200 : r.other++ < 1e3).map(({ index: o }) => o));
  return e.filter((o, s) => t.has(s));
}

// src/ui/exchange/made-by-other-notice.ts
function Ji(e, n, r, t) {
  return j(
    "warning",
    E("p", {}, t === null ? e.text("localskills-save-not-yours") : e.text("localskills-exchange-made-by-other", r, t)),
    E("p", {}, E(
      "a",
      { href: n(r, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-made-by-other-see")
    ))
  );
}

// src/core/exchange/keep-own-words.ts
var bg = 20, wg = /[ \t\r\n]+/g;
function pe({ template: e, parameters: n }) {
  let r = Array.from(n, ([t, o]) => [t, o.replace(wg, " ").replace(/^ | $/g, "")]).filter(([, t]) => t !== "");
  return JSON.stringify([e, r.sort(([t], [o]) => ie(t, o))]);
}
function In(e, n) {
  let r = (t) => JSON.stringify(t.map(pe));
  return r(e) === r(n);
}
function ge(e, n) {
  let r = /* @__PURE__ */ new Map();
  return n.map(pe).forEach((t) => {
    var o;
    return r.set(t, ((o = r.get(t)) != null ? o : 0) + 1);
  }), e.filter((t) => {
    var i;
    let o = pe(t), s = (i = r.get(o)) != null ? i : 0;
    return r.set(o, s - 1), s <= 0;
  });
}
function Eg(e, { start: n, end: r }) {
  let t = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(r) === `
`;
  return e.slice(0, n) + e.slice(t ? r + 1 : r);
}
function Be(e, n, r) {
  let t = e;
  for (let o = 0; o < bg; o++) {
    let s = ge(r(t), n);
    if (s.length === 0)
      return t;
    let i = (a, l) => l !== a && l.start >= a.start && l.end <= a.end;
    t = s.filter((a) => !s.some((l) => i(a, l))).sort((a, l) => l.start - a.start).reduce(Eg, t);
  }
  return null;
}
function Qi(e, n, r) {
  let t = r(n), o = Be(e, t, r);
  if (o === null)
    return null;
  let s = ge(t, r(o)).reduce((a, { start: l, end: c }) => `${a === "" || a.charAt(a.length - 1) === `
` ? a : `${a}
`}${n.slice(l, c)}`, o), i = r(s);
  return ge(i, t).length === 0 && ge(t, i).length === 0 ? s : null;
}

// src/core/exchange/claim-calls.ts
var Rg = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Sg(e, n) {
  let r = n.slice(0, 10);
  return e === Te ? [["at", n]] : e === he ? [["confirmed", r]] : [["confirmed", r], ["since", r]];
}
function Tg({ template: e, parameters: n }, r) {
  let t = new Map(Array.from(n).filter(([i]) => !Rg.test(i))), o = Sg(e, r), s = o.find(([i, a]) => t.get(i) !== a);
  return s === void 0 ? t.delete(o[o.length - 1][0]) : t.set(...s), Ke(e, Array.from(t));
}
function $t(e, n, r, t) {
  return n.slice().sort((o, s) => o.start - s.start).reduce((o, s) => {
    let i = pe(s), a = t(o).find((l) => pe(l) === i);
    return a === void 0 ? o : o.slice(0, a.start) + Tg(a, r) + o.slice(a.end);
  }, e);
}

// src/ui/exchange-meeting/entry-words.ts
function Xi(e, n, r) {
  var p, m, x, f, y;
  let { messages: t, user: o } = e, { template: s, parameters: i } = r, a = (b, ...h) => t.text(`localskills-meeting-entry-${b}`, ...h), l = (b) => {
    var h;
    return Ne((h = i.get(b)) != null ? h : "").trim();
  }, c = (b) => b === "" ? t.text("localskills-exchange-unnamed") : xe(e, n, b);
  if (s === he)
    return a("wishes");
  if (s !== Te) {
    let b = l("skill");
    return a(s === ye.offer ? "offer" : "seek", c((x = (m = (p = n.taxonomy) == null ? void 0 : p.find(b)) == null ? void 0 : m.id) != null ? x : b));
  }
  let [u, d] = [(f = kn(l("seek"))) != null ? f : "", (y = kn(l("offer"))) != null ? y : ""], g = [u, d].map(V).find((b) => b !== "" && b !== o.name);
  return g === void 0 ? a("some-step") : a("step", g, c(we(n, { seek: u, offer: d, skill: l("skill") })));
}

// src/ui/exchange-meeting/long-list.ts
var Zi = 20;
function Dt(e, n, r) {
  let t = E("div", {}), o = (s) => {
    var l;
    let i = n.slice(s, s + Zi).map(r);
    i.forEach((c) => t.appendChild(c));
    let a = n.length - s - i.length;
    if (a > 0) {
      let c = z(B(e.text("localskills-meeting-show-more", Math.min(Zi, a), a), "normal", () => {
        t.removeChild(c);
        let u = o(s + i.length);
        u !== null && J(u);
      }));
      t.appendChild(c);
    }
    return (l = i[0]) != null ? l : null;
  };
  return o(0), t;
}
function Gr(e, n) {
  let r = E("details", { class: "ext-localSkills-meeting-folded" }, E("summary", {}, e)), t = !1, o = () => {
    t || (t = !0, r.appendChild(n()));
  };
  return r.firstChild.addEventListener("click", o), r.addEventListener("toggle", () => {
    r.open && o();
  }), r;
}

// src/ui/wiki-words.ts
var Og = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], vg = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function ea(e, n) {
  Array.from(e.childNodes).forEach((r) => {
    if (r.nodeType === Node.TEXT_NODE)
      n.appendChild(document.createTextNode(r.nodeValue || ""));
    else if (r.nodeType === Node.ELEMENT_NODE && !vg.includes(r.nodeName.toUpperCase())) {
      let t = r, o = n, s = t.nodeName === "A" && t.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(s) ? o = E("a", { href: s, target: "_blank", rel: "noopener" }) : Og.includes(t.nodeName) && (o = document.createElement(t.nodeName), t.dir && (o.dir = t.dir), t.lang && (o.lang = t.lang)), ea(t, o), o !== n && n.appendChild(o);
    }
  });
}
function na(e) {
  let n = E("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return ea(new DOMParser().parseFromString(e, "text/html").body, n), n;
}

// src/ui/survey-form/text-to-copy.ts
function ta(e, n, r, t = !1) {
  let [o, s] = t ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], i = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  i.$input.attr({ "aria-label": r.text(o), dir: "auto" });
  let a = B(r.text("localskills-save-copy"), "normal", () => {
    i.select(), document.execCommand("copy") && a.setLabel(r.text("localskills-save-copied"));
  });
  return E(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    E("summary", {}, r.text(o)),
    E("p", {}, r.text(s)),
    i.$element[0],
    z(a),
    E("p", {}, E("a", { href: n, target: "_blank", rel: "noopener" }, r.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var Mg = ["offline", "session-lost", "read-only", "rate-limited", "other"], Ag = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], Pg = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Lg(e, n) {
  let { context: { messages: r }, fault: t, isOther: o, tryAgain: s } = e, { question: i, imageUrl: a } = t.details.captcha, l = new OO.ui.TextInputWidget({ autocomplete: "off" }), c = () => {
    l.getValue().trim() !== "" && s({ captcha: { id: n, word: l.getValue().trim() } });
  };
  return l.on("enter", c), E(
    "div",
    { class: "ext-localSkills-form-captcha" },
    a === null ? null : E("img", { src: a, alt: r.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(l, {
      align: "top",
      label: i || r.text("localskills-save-captcha-answer")
    }).$element[0],
    z(B(r.text(o === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function ra(e) {
  var b, h;
  let { context: n, fault: r, title: t, pageText: o, isKept: s, isOther: i = !1, tryAgain: a } = e, { messages: l, pageUrl: c } = n, { reason: u, explanation: d, details: g } = r, p = (h = (b = g.captcha) == null ? void 0 : b.id) != null ? h : null, m = u === "captcha" && p === null, x = i && Pg.includes(u), f = m ? l.text(i ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : l.text(`localskills-save-${x ? "page-" : ""}${u}`, n.user === null ? "" : n.user.name), y = [
    E("p", {}, E("strong", {}, l.text("localskills-save-failed")), " ", f),
    E("p", {}, l.text(s ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? y.push(E("p", {}, l.text("localskills-save-wiki-says")), na(g.html)) : d !== "" && y.push(
    E("p", {}, l.text("localskills-save-wiki-says")),
    E("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && y.push(E("p", {}, E("a", {
    href: c("Special:UserLogin", { returnto: n.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, l.text("localskills-save-log-in")))), p !== null && y.push(Lg(e, p)), u === "filter-warning" && y.push(z(B(
    l.text(i ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => a({ warningsAccepted: !0 })
  ))), Mg.includes(u) && y.push(z(B(l.text("localskills-save-try-again"), "normal", () => a()))), (m || Ag.includes(u)) && y.push(ta(o, c(t, { action: "edit" }), l, i)), j(u === "filter-warning" ? "warning" : "error", ...y);
}

// src/ui/exchange-meeting/meeting-fault.ts
var Ng = "localskills-meeting-save-";
function qr(e) {
  let { context: n, fault: r, title: t, text: o, isKept: s, tryAgain: i } = e, { messages: a } = n;
  return ra({
    fault: r,
    title: t,
    pageText: o,
    isKept: s,
    tryAgain: i,
    context: {
      user: n.user,
      pageUrl: n.pageUrl,
      pageTitle: n.pageTitle,
      messages: N(T({}, a), {
        text(l, ...c) {
          let u = l.replace(/^localskills-save-/, Ng);
          return a.text(a.has(u) ? u : l, ...c);
        }
      })
    }
  });
}
function Je(e, n) {
  let { context: r, outcome: t, isKept: o, place: s, save: i } = e, a = t.kind === "fault" ? qr({
    context: r,
    isKept: o,
    fault: t.fault,
    title: t.title,
    text: t.text,
    tryAgain: (l = {}) => i(n, l)
  }) : Ig(r, t, (l) => i(l, {}));
  q(s, a), J(a);
}
function Ig(e, n, r) {
  let { messages: t, pageUrl: o } = e, s = (i, ...a) => t.text(`localskills-meeting-${i}`, ...a);
  return j(
    "warning",
    E("p", {}, n.by === null ? s("foreign-hidden") : s("foreign", n.by)),
    E("p", {}, E("a", {
      href: o(n.title, jr(n.ownRevision, n.revision)),
      target: "_blank",
      rel: "noopener"
    }, s("foreign-look"))),
    z(
      B(s("foreign-leave-out"), "primary", () => r("leave-out")),
      B(s("foreign-keep"), "normal", () => r("keep"))
    )
  );
}

// src/ui/exchange/take-out-merged.ts
function oa(e, n, r) {
  return M(this, null, function* () {
    var o;
    let t = (yield e.readPages([r.title])).get(r.title);
    t !== void 0 && !In(n((o = t.latest.text) != null ? o : ""), n(r.text)) && (yield e.save(N(T({}, r), { baseRevision: t.latest.id })));
  });
}

// src/ui/exchange-meeting/own-page.ts
function Cg(e) {
  return (isNaN(e.getTime()) ? /* @__PURE__ */ new Date() : e).toISOString().replace(/\.\d+Z$/, "Z");
}
function Qe(o, s) {
  return M(this, arguments, function* (e, n, r = "ask", t = {}) {
    let { wiki: i, titles: a, user: l } = e, c = a.people(l.name), u = "", d = () => M(null, null, function* () {
      var W, O, P, A, I, L, D, G, C, U, H, K;
      let { people: p, ownPages: m } = yield i.readPeople([l.name]), x = (Y) => {
        var X;
        return ((X = p.get(l.name)) == null ? void 0 : X.pages.some((ke) => ke.title === Y && !ke.isMadeByOther)) === !0;
      }, f = n.title === void 0 ? m.get(l.name) : x(n.title) ? n.title : null;
      if (f === null)
        throw new de("not-yours", "");
      c = f != null ? f : c;
      let y = (W = (yield i.readPages([c])).get(c)) != null ? W : null;
      if (y === null || y.latest.user === l.name)
        return {
          page: y,
          leftText: (O = y == null ? void 0 : y.latest.text) != null ? O : "",
          ownRevision: (P = y == null ? void 0 : y.latest.id) != null ? P : null,
          isForeign: !1,
          foreignCalls: []
        };
      let { own: b = null, saved: h = null, doubt: k = null } = (I = (A = p.get(l.name)) == null ? void 0 : A.pages.find((Y) => Y.title === y.title)) != null ? I : {}, w = yield i.templateReader(), R = (G = (D = b == null ? void 0 : b.text) != null ? D : Be((L = y.latest.text) != null ? L : "", [], w)) != null ? G : "", S = k === null && (C = h == null ? void 0 : h.text) != null ? C : R, F = w(S), v = w((U = y.latest.text) != null ? U : ""), _ = k === null ? Qi((H = y.latest.text) != null ? H : "", S, w) : null;
      return {
        page: y,
        leftText: _ != null ? _ : R,
        ownRevision: (K = b == null ? void 0 : b.id) != null ? K : null,
        isForeign: !In(F, v),
        foreignCalls: ge(v, F)
      };
    }), g = (p) => M(null, null, function* () {
      var F, v, _, W;
      let { page: m, leftText: x, ownRevision: f, isForeign: y, foreignCalls: b } = yield d();
      if (y && r === "ask")
        return { kind: "foreign-changes", title: c, by: (F = m == null ? void 0 : m.latest.user) != null ? F : null, ownRevision: f, revision: (v = m == null ? void 0 : m.latest.id) != null ? v : 0 };
      let h = yield i.templateReader(), k = (_ = m == null ? void 0 : m.latest.text) != null ? _ : "", w = y ? r === "leave-out" ? x : $t(k, b, Cg(yield i.time()), h) : k, R = h(w);
      if (m !== null && m.latest.user === l.name && n.isDone(R))
        return { kind: "saved" };
      u = n.isDone(R) ? w : n.apply(w, h);
      try {
        let { mergedWith: O } = yield i.save(T({
          title: c,
          text: u,
          summary: n.summary,
          baseRevision: (W = m == null ? void 0 : m.latest.id) != null ? W : 0
        }, t));
        O !== void 0 && (yield oa(i, h, { title: c, text: u, summary: n.summary }));
      } catch (O) {
        if (p > 0 && Ue(O) && O.reason === "edit-conflict")
          return g(p - 1);
        throw O;
      }
      return { kind: "saved" };
    });
    return g(1).catch((p) => ({
      kind: "fault",
      title: c,
      text: u,
      fault: Ue(p) ? p : new de("other", String(p))
    }));
  });
}

// src/ui/exchange-meeting/saving-sign.ts
function Xe(e, n) {
  let r = E("span", {}, e.text("localskills-meeting-saving-step")), t = E(
    "p",
    { class: "ext-localSkills-meeting-saving", role: "status" },
    r,
    E("progress", { "aria-hidden": "true" })
  );
  return q(n, t), J(t), {
    say(o) {
      r.textContent = o;
    }
  };
}

// src/ui/exchange-meeting/others-words-notice.ts
var sa = 300;
function zr(e, n) {
  return n === "others-words" ? e.othersWords : n === "unclear-words" ? e.unclearWords : e.othersRefusals;
}
var Fg = ["claim", "remove"];
function ia(e, n, r, t, o) {
  let { messages: s, pageUrl: i } = e, { title: a, saved: l } = r, c = zr(r, t), u = (w, ...R) => s.text(`localskills-meeting-${w}`, ...R), d = E("div", {}), g = [], p = (w) => g.forEach((R) => R.setDisabled(w)), m = (w, R, S, F) => M(null, null, function* () {
    Xe(s, d), p(!0);
    let v = Ce(e, n), _ = (O, P) => {
      let A = P(O), I = ge(A, R);
      return A.filter((L) => !I.includes(L));
    }, W = yield Qe(e, {
      title: a,
      apply: (O, P) => {
        var A;
        return w === "claim" ? $t(O, _(O, P), v, P) : (A = Be(O, ge(P(O), R), P)) != null ? A : O;
      },
      isDone(O) {
        let P = O.map(pe);
        return R.every((A) => !P.includes(pe(A)));
      },
      // Messages used here: localskills-meeting-summary-claim, localskills-meeting-summary-remove,
      // localskills-meeting-summary-claim-unclear, localskills-meeting-summary-remove-unclear
      summary: u(`summary-${w}${t === "unclear-words" ? "-unclear" : ""}`)
    }, S, F);
    if (p(!1), W.kind === "saved") {
      o == null || o(j("success", u(`others-words-${w}${w === "claim" ? "ed" : "d"}`, R.length)));
      return;
    }
    Je({
      context: e,
      outcome: W,
      isKept: !1,
      place: d,
      save: (O, P) => {
        m(w, R, O, P);
      }
    }, S);
  }), x = OO.ui.generateElementId(), f = (w, R, S = "normal") => z(...Fg.map((F) => {
    let v = B(u(`others-words-${F}`, w.length), S, () => {
      m(F, w, "ask", {});
    }), _ = OO.ui.generateElementId();
    return v.$element.find("input, button").attr(
      R === null ? { "aria-describedby": x } : { id: _, "aria-labelledby": `${_} ${R}` }
    ), g.push(v), v;
  })), y = c.length === 1 ? OO.ui.generateElementId() : null, h = Dt(s, c, (w) => {
    var v, _;
    let R = y != null ? y : OO.ui.generateElementId(), S = (_ = (v = l == null ? void 0 : l.text) == null ? void 0 : v.slice(w.start, w.end)) != null ? _ : "", F = Xi(e, n, w);
    return E(
      "div",
      { class: "ext-localSkills-meeting-entry", role: "listitem" },
      E(
        "strong",
        { id: R, dir: "auto" },
        y !== null ? F : u("entry-number", c.indexOf(w) + 1, F)
      ),
      E("code", { dir: "auto" }, S.length > sa ? `${S.slice(0, sa)}\u2026` : S),
      o === null || y !== null ? null : f([w], R, "quiet")
    );
  });
  h.setAttribute("role", "list");
  let k = (w, R) => E("a", { href: i(a, R), target: "_blank", rel: "noopener" }, w);
  return j(
    "warning",
    // Messages used here: localskills-meeting-others-words, localskills-meeting-unclear-words,
    // localskills-meeting-others-refusals
    E("p", { id: x }, u(t, a, c.length)),
    h,
    o === null ? E("p", {}, u("others-words-by-hand", c.length)) : null,
    E(
      "p",
      {},
      k(u("others-words-history"), { action: "history" }),
      ...o === null ? [" \xB7 ", k(u("others-words-edit"), { action: "edit" })] : []
    ),
    d,
    o === null ? null : f(c, y)
  );
}

// src/ui/exchange-meeting/own-page-notices.ts
var _g = ["others-words", "unclear-words", "others-refusals"];
function jr(e, n) {
  return e === null ? { action: "history" } : { oldid: String(e), diff: String(n) };
}
function _t(e, n, r) {
  var u;
  let { messages: t, pageUrl: o, titles: s, user: i } = e, a = s.people(i.name), { pages: l = [], stepsBeyond: c = 0 } = (u = n.people.get(i.name)) != null ? u : {};
  return [
    ...c === 0 ? [] : [j("warning", E(
      "p",
      {},
      t.text("localskills-meeting-steps-beyond", c, 200, 1e3)
    ))],
    ...n.ownPage === a ? [] : [Ji(t, o, a, n.ownPage)],
    ...l.filter(({ isChangedByOthers: d, doubt: g }) => d || g === "moved").map(({ title: d, own: g, latest: p, doubt: m }) => {
      var x;
      return j(
        "warning",
        E("p", {}, t.text(m === "moved" ? "localskills-meeting-moved-by-others" : "localskills-meeting-changed-by-others", d)),
        E("p", {}, E("a", {
          href: o(d, jr((x = g == null ? void 0 : g.id) != null ? x : null, p.id)),
          target: "_blank",
          rel: "noopener"
        }, t.text("localskills-meeting-foreign-look")))
      );
    }),
    ..._g.reduce((d, g) => d.concat(
      l.filter((p) => zr(p, g).length > 0).map((p) => ia(e, n, p, g, r))
    ), [])
  ];
}

// src/ui/exchange-meeting/panel-focus.ts
function Ut() {
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
function Ht({ messages: e, pageUrl: n }, r) {
  return E(
    "a",
    { href: Mt(r) ? r : n(r), target: "_blank", rel: "noopener" },
    e.text("localskills-meeting-report")
  );
}

// src/ui/exchange-meeting/select-field.ts
var Ug = 0;
function Vr(e) {
  let n = `ext-localSkills-meeting-select-${++Ug}`, r = E("select", T({
    id: n,
    class: "ext-localSkills-meeting-select"
  }, e.help === void 0 ? {} : { "aria-describedby": `${n}-help` }), ...e.options.map(({ value: t, label: o }) => E("option", { value: t }, o)));
  return r.value = e.value, r.addEventListener("change", () => e.onChange(r.value)), {
    element: E(
      "div",
      { class: "ext-localSkills-meeting-field" },
      E("label", { for: n }, e.label),
      r,
      e.help === void 0 ? null : E("div", { class: "ext-localSkills-meeting-quiet", id: `${n}-help` }, e.help)
    ),
    value: () => r.value
  };
}

// src/core/i18n/number-format.ts
var aa = {
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
function la(e) {
  let n = Yn(e), r = /* @__PURE__ */ new Map();
  return (t, o) => {
    var i;
    let s = (i = r.get(o)) != null ? i : new Intl.NumberFormat(n, { minimumFractionDigits: o, maximumFractionDigits: o });
    return r.set(o, s), s.format(t);
  };
}
function Yn(e, n = "") {
  var t, o;
  let r = (o = aa[(t = e.find((s) => Object.prototype.hasOwnProperty.call(aa, s))) != null ? t : ""]) != null ? o : "latn";
  return [...e, "en"].filter(Hg).map((s) => `${s}-u${n}-nu-${r}`);
}
function Hg(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function ca(e) {
  var n, r;
  return Number.isInteger(e) ? 0 : Math.min(2, (r = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? r : 0);
}

// src/core/i18n/date-format.ts
function ua(e) {
  let n = new Intl.DateTimeFormat(
    Yn(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (r) => {
    let t = /^\d{4}-\d\d-\d\d$/.test(r) ? Date.parse(`${r}T00:00:00Z`) : NaN;
    return isNaN(t) ? r : n.format(t);
  };
}

// src/core/report/round.ts
function Wt(e, n, r = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** r;
  let [t, o] = Math.abs(e).toExponential().split("e"), s = t.replace(".", ""), i = Number(o) + 1 + r + n, a = i < 0 ? 0 : Number(s.charAt(i) || "0"), l = Math.max(0, i), c = Number(s.slice(0, l).padEnd(l, "0") || "0") + (a >= 5 ? 1 : 0);
  return c === 0 ? 0 : (e < 0 ? -1 : 1) * +`${c}e-${n}`;
}

// src/core/report/markup.ts
var Wg = 255, Bg = /\uE000(\d+)\uE001/g;
function da(e) {
  let n = (i, ...a) => {
    let l = a.map((c, u) => typeof c == "object" ? `\uE000${u}\uE001` : typeof c == "string" ? c.replace(/[\uE000\uE001]/g, "") : c);
    return re(e.text(i, ...l)).replace(Bg, (c, u) => {
      let d = a[Number(u)];
      return typeof d == "object" ? d.wikitext : c;
    });
  }, r = (i, a = 0) => {
    let l = Wt(i, a), c = re(e.number(Math.abs(l), a));
    return l < 0 ? `<bdi dir="ltr">\u2212${c}</bdi>` : c;
  }, t = ua(e.languageChain), o = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: r,
    percent: (i) => {
      var c;
      let a = Wt(i, 0, 2), l = (c = o.get(a)) != null ? c : n("localskills-results-percent", e.number(a, 0));
      return o.set(a, l), l;
    },
    date: (i) => `<time datetime="${Gg({ text: i })}">${re(t(i))}</time>`,
    digits: (i) => String(i).replace(/\d/g, (a) => e.number(Number(a))),
    signed: (i, a) => Wt(i, a != null ? a : 0) > 0 ? `<bdi dir="ltr">+${r(i, a)}</bdi>` : r(i, a),
    label: ({ text: i, language: a, direction: l }) => a === e.language ? re(i) : a === null ? `<bdi>${re(i)}</bdi>` : `<bdi lang="${a}" dir="${l}">${re(i)}</bdi>`
  };
}
function Gg({ text: e }) {
  return re(e).replace(/"/g, "&quot;");
}
function Jn(e, n, r) {
  let t = n != null ? n : re(e);
  return e.trim() === "" || cr(e) > Wg || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? t : `[[:${e}${r === void 0 ? "" : `#${r}`}|${t}]]`;
}
function Bt(e, n, r) {
  return Jn(`Special:MyLanguage/${e}`, n, r);
}

// src/core/exchange/steps/message-text.ts
var qg = "my-exchanges";
function ga(e) {
  let { step: n, seek: r, offer: t, at: o } = e;
  return encodeURIComponent((n === "ended" || n === "ended-agreed" || n === "paused" ? [n, r, t] : [n, o, r, t]).join(" ")).replace(/['~_*]/g, (i) => `%${i.charCodeAt(0).toString(16)}`);
}
function pa(e, n) {
  var m;
  let r = da(n), { step: t, skill: o, reasons: s, titles: i } = e, { say: a } = r, l = V(t.seek) === t.user ? V(t.offer) : V(t.seek), c = { wikitext: `<bdi>${Bt(e.page, re(t.user))}</bdi>` }, u = [a(
    `localskills-talk-${jg(t)}`,
    c,
    { wikitext: `'''${r.label(o)}'''` },
    Kg(l, i),
    (m = e.day) != null ? m : ""
  )];
  s.length > 0 && u.push("", a("localskills-talk-reasons"), ...s.map((x) => `* ${re(x)}`)), t.note !== null && t.note.trim() !== "" && u.push(
    "",
    a("localskills-talk-note", c),
    `<div dir="auto" style="margin-inline: 1.5em">${re(Is(t.note)).replace(/&#10;/g, "<br>")}</div>`
  );
  let d = zg(e, r);
  d !== "" && u.push("", d);
  let g = ma(i, r), p = e.reportPage === null ? a("localskills-talk-foot", g) : a("localskills-talk-foot-report", g, Yg(e.reportPage, a("localskills-talk-report")));
  return u.push("", `<small>${p}</small>`), {
    heading: n.text("localskills-talk-heading", o.text),
    text: `<div lang="${n.language}" dir="${n.direction}" class="mw-content-${n.direction}">
${u.join(`
`)}
</div>
~~~~`
  };
}
function jg(e) {
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
function zg({ step: e, until: n, isOpen: r, titles: t, page: o }, a) {
  var l = a, { say: s } = l, i = rt(l, ["say"]);
  let c = ma(t, T({ say: s }, i)), u = s("localskills-talk-page", { wikitext: `<bdi>${re(e.user)}</bdi>` }), d = s("localskills-talk-by-hand", { wikitext: Bt(o, u, Vg(e)) });
  switch (e.step) {
    case "ask":
      return `${s("localskills-talk-ask-next", c, n != null ? n : "")} ${d}`;
    case "accept":
      return `${s("localskills-talk-accept-next", c)} ${d}`;
    case "decline":
      return s("localskills-talk-decline-next", { wikitext: Jn(t.exchange(), s("localskills-talk-board")) });
    case "ended":
    case "paused":
      return s(
        `localskills-talk-${e.step}-next`,
        c,
        { wikitext: Jn(t.exchange(), s("localskills-talk-board")) }
      );
    case "ended-agreed":
      return s("localskills-talk-ended-agreed-next", c);
    case "meet":
      return `${s("localskills-talk-meet-next", c)} ${d}`;
    case "confirm":
      return r ? `${s("localskills-talk-confirm-next", c)} ${d}` : (
        // Who seeks can close the search; what is offered goes on.
        e.outcome !== "not-met" && V(e.offer) === e.user ? s("localskills-talk-confirm-done", c) : ""
      );
    default:
      return "";
  }
}
function Vg({ step: e, seek: n, offer: r }) {
  return [e, ...[n, r].map((t) => t.replace(/\/([^/]*)$/, "-$1"))].join("-").replace(/ /g, "_");
}
function ma(e, { say: n }) {
  return { wikitext: `'''[[:${e.root}#${qg}|${n("localskills-talk-mine")}]]'''` };
}
function Kg(e, n) {
  return { wikitext: `<bdi>${Bt(n.people(e), re(e))}</bdi>` };
}
function Yg(e, n) {
  return { wikitext: Mt(e) ? `<span class="plainlinks">[${e} ${n}]</span>` : Jn(e, n) };
}

// src/ui/exchange-meeting/deliver-message.ts
function fa(o, s, i) {
  return M(this, arguments, function* (e, n, r, t = {}) {
    var g, p;
    let { wiki: a, user: l } = e, { step: c } = r, u = V(c.seek) === l.name ? V(c.offer) : V(c.seek);
    if (!Nn(n, u).messages)
      return { kind: "unwanted" };
    let d = null;
    try {
      let m = `User talk:${u}`, x = ga(c), { heading: f, text: y } = yield Jg(e, n, r);
      return d = { title: m, heading: f, text: y.replace("<div ", `<div data-localskills-step="${x}" `) }, ((p = (g = (yield a.readPages([m])).get(m)) == null ? void 0 : g.latest.text) != null ? p : "").includes(x) || (yield a.addSection(d, t)), { kind: "sent" };
    } catch (m) {
      return { kind: "fault", section: d, fault: Ue(m) ? m : new de("other", String(m)) };
    }
  });
}
function Jg(i, a, l) {
  return M(this, arguments, function* ({ messagesIn: e, formatDate: n, languageName: r, titles: t }, o, s) {
    var h, k;
    let { step: c, language: u, reasons: d, isOpen: g } = s, p = yield e(u), { taxonomy: m, reportPage: x } = o, f = (h = c.skill) != null ? h : "", y = new Date(Date.parse(c.at) + Cr * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10), b = {
      step: c,
      skill: on(f, m, p),
      reasons: d.filter(wt).map((w) => xn(w, {
        messages: p,
        taxonomy: m,
        languageName: (R) => r(R, u)
      })),
      until: n(y, u),
      day: c.on === null ? null : n(c.on, u),
      page: (k = o.ownPage) != null ? k : t.people(c.user),
      isOpen: g,
      titles: t,
      reportPage: x
    };
    return pa(b, p);
  });
}

// src/core/exchange/steps/read-steps.ts
var Qg = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Xg = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function Cn(e, n, r) {
  let t = Pe(n);
  return e.filter(({ template: o }) => o === Te).map((o) => {
    let s = Zg(o, t);
    return s.step === null || r === void 0 || s.step.at <= r ? s : N(T({}, s), { step: N(T({}, s.step), { at: r }) });
  });
}
function Zg(e, n) {
  let r = [], t = (y, b, ...h) => (r.push(ep(y, b, ...h)), null), o = (y) => {
    var b;
    return Ne((b = e.parameters.get(y)) != null ? b : "").trim() || null;
  }, s = (y, b, h, k) => {
    var R;
    let w = o(y);
    return w === null ? k ? t(y, "missing", y) : null : (R = b(w)) != null ? R : t(y, h, ee(w), y);
  }, i = s("step", (y) => Bn.includes(y) ? y : null, "step", !0), a = s("seek", kn, "key", !0), l = s("offer", kn, "key", !0), c = s("at", (y) => {
    var b, h;
    return Le((h = (b = Xg.exec(y)) == null ? void 0 : b[1]) != null ? h : "") ? y : null;
  }, "time", !0), u = s(
    "outcome",
    (y) => Po.includes(y) ? y : null,
    "outcome",
    i === "confirm"
  ), d = s("on", (y) => Le(y) ? y : null, "day", i === "meet"), g = s("skill", (y) => Ae.test(y) ? y : null, "skill", !1);
  if (r.push(...On(e.parameters, Qg)), i === null || a === null || l === null || c === null || i === "confirm" && u === null || i === "meet" && d === null)
    return { call: e, step: null, faults: r };
  let [p, m] = se({ seek: a, offer: l });
  if (p === m)
    return t("offer", "alone"), { call: e, step: null, faults: r };
  n !== p && n !== m && t("seek", "not-yours", n);
  let x = o("note"), f = xt("note", x != null ? x : "", n);
  return r.push(...f === null ? [] : [f]), {
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
    faults: r
  };
}
function ep(e, n, ...r) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: r };
}

// src/ui/exchange-meeting/take-step.ts
function ya(e, n, r = {}) {
  let { messages: t, titles: o, user: s } = e, i = V(n.seek) === s.name ? V(n.offer) : V(n.seek);
  return Qe(e, {
    apply: (a, l) => An(
      r.newRecord ? Gs(a, r.newRecord, { readCalls: l }) : a,
      Ot(n)
    ),
    isDone: (a) => Cn(a, s.name).some(({ step: l }) => l !== null && l.step === n.step && l.seek === n.seek && l.offer === n.offer && l.at === n.at),
    // Messages used here: localskills-meeting-summary-ask, -accept, -decline, -withdraw, -meet, -confirm
    summary: t.text(`localskills-meeting-summary-${n.step}`, `[[:${o.people(i)}|${i}]]`)
  }, r.foreign, r.consent);
}

// src/ui/exchange-meeting/undelivered.ts
function np(e) {
  let { step: n, language: r, reasons: t } = e != null ? e : {};
  return typeof n == "object" && n !== null && typeof n.at == "string" && typeof n.seek == "string" && typeof n.offer == "string" && typeof r == "string" && Array.isArray(t);
}
function Ge(e, n, r) {
  let t = `localskills-undelivered/${n}/${r}`, o = () => {
    try {
      let l = JSON.parse(e.get(t) || "[]");
      return Array.isArray(l) ? l.filter(np) : [];
    } catch (l) {
      return [];
    }
  }, s = ({ step: { step: l, at: c, seek: u, offer: d } }) => [l, c, u, d].join(" "), i = (l) => o().filter((c) => s(c) !== s(l)), a = (l) => {
    l.length === 0 ? e.remove(t) : e.set(t, JSON.stringify(l), 2592e3);
  };
  return {
    all: o,
    add: (l) => a(i(l).concat([l])),
    remove: (l) => a(i(l))
  };
}

// src/ui/exchange-meeting/step-session.ts
function Gt(e) {
  return M(this, null, function* () {
    let { context: n, loaded: r, message: t, newRecord: o = null, place: s, isKept: i, setBusy: a, onTaken: l } = e, { step: c } = t, u = V(c.seek) === c.user ? V(c.offer) : V(c.seek), d = (g, p) => M(null, null, function* () {
      var f, y;
      let m = Xe(n.messages, s);
      a(!0);
      let x = yield ya(n, c, { newRecord: o, foreign: g, consent: p });
      if (x.kind === "saved") {
        Ge(n.storage, n.wikiId, n.user.name).add(t), m.say(n.messages.text("localskills-meeting-saving-message", u));
        let b = yield Qn(n, r, (y = yield (f = e.renew) == null ? void 0 : f.call(e)) != null ? y : t);
        a(!1), l(b);
        return;
      }
      a(!1), Je({ context: n, outcome: x, isKept: i, place: s, save: d }, g);
    });
    yield d("ask", {});
  });
}
function Qn(o, s, i) {
  return M(this, arguments, function* (e, n, r, t = {}) {
    let a = Ge(e.storage, e.wikiId, e.user.name);
    a.add(r);
    let l = yield fa(e, n, r, t);
    return l.kind !== "fault" && a.remove(r), l;
  });
}
function gn(e) {
  return T({ outcome: null, on: null, note: null, skill: null }, e);
}

// src/ui/exchange-meeting/typed-notes.ts
function qt(e, n, r) {
  let t = (s, i) => `localskills-note/${n}/${r}/${s}/${i}`, o = /* @__PURE__ */ new Set();
  return {
    read: (s, i) => e.get(t(s, i)) || "",
    keep(s, i, a) {
      let l = t(s, i);
      a === "" ? (e.remove(l), o.delete(l)) : e.set(l, a, 2592e3) ? o.delete(l) : o.add(l);
    },
    isKept: (s, i) => !o.has(t(s, i)),
    clear(s, i) {
      e.remove(t(s, i));
    }
  };
}

// src/ui/exchange-meeting/undelivered-notice.ts
function jt(e, n, r, t) {
  let { messages: o, user: s, storage: i, wikiId: a } = e, { step: l } = r, c = V(l.seek) === s.name ? V(l.offer) : V(l.seek), u = E("div", {}), d = (m) => o.text(`localskills-meeting-${m}`, c), g = (m) => M(null, null, function* () {
    q(u, E("p", { role: "status" }, o.text("localskills-meeting-saving"))), J(u);
    let x = yield Qn(e, n, r, m);
    x.kind === "fault" ? p(x) : q(u, j("success", d(x.kind === "sent" ? "message-sent" : "message-unwanted"))), J(u);
  }), p = (m) => {
    var x, f, y, b;
    q(
      u,
      j(
        "warning",
        E("p", {}, d("message-failed")),
        z(
          ...m === null ? [B(o.text("localskills-save-try-again"), "normal", () => {
            g();
          })] : [],
          B(d("message-drop"), "quiet", () => {
            Ge(i, a, s.name).remove(r), q(u), J(u);
          })
        )
      ),
      (m == null ? void 0 : m.kind) !== "fault" ? null : qr({
        context: e,
        fault: m.fault,
        title: (f = (x = m.section) == null ? void 0 : x.title) != null ? f : `User talk:${c}`,
        text: (b = (y = m.section) == null ? void 0 : y.text) != null ? b : "",
        isKept: !0,
        tryAgain: (h) => {
          g(h);
        }
      })
    );
  };
  return p(t), u;
}

// src/ui/exchange-meeting/ask-panel.ts
var tp = ["level-unknown", "place-unknown", "confirmed-unknown", "methods-any", "waiting"], rp = ["confirmed-today", "room"];
function ha({ context: e, request: n, onMine: r, onClose: t }) {
  let { messages: o, user: s, storage: i, wikiId: a } = e, l = V(n.key), c = E("div", { class: "ext-localSkills-meeting" }), u = Ut(), d = qt(i, a, s.name), g = n.kind === "offer" ? "learn" : "teach", p = (w, ...R) => o.text(`localskills-meeting-${w}`, ...R), m = () => B(o.text("localskills-talk-mine"), "normal", r), x = (w) => {
    let R = j("notice", E("p", {}, w));
    q(c, R, z(m())), u.moveTo(R);
  }, f = (w, R, S, F) => {
    let v = S[0], _ = Nn(w, l).messages, W = bn(F, R.languages, w.languages), O = zi(e, w, R), P = E("div", {}), A = E("div", {}), I = E("div", {}), L = E("div", {}), D = (Q) => {
      Array.from(c.querySelectorAll("button, input, textarea, select")).forEach((Z) => {
        Z.disabled = Q;
      }), c.setAttribute("aria-busy", String(Q));
    }, G = Ft(o, {
      label: p("ask-note"),
      help: p("note-help"),
      value: d.read(n.key, n.kind),
      onChange: (Q) => d.keep(n.key, n.kind, Q)
    }), C = Vr({
      label: p("ask-language"),
      help: p("ask-language-help", l),
      value: W[0],
      options: W.map((Q) => ({ value: Q, label: e.languageName(Q) })),
      onChange: () => {
      }
    }), U = Vr({
      label: p(`ask-belongs-${g}`),
      value: v.key,
      options: S.map(({ key: Q, record: { skill: Z }, isNew: ue }) => ({
        value: Q,
        label: ue ? p(`ask-new-${g}`, xe(e, w, Z)) : xe(e, w, Z)
      })),
      onChange(Q) {
        var Z;
        v = (Z = S.find((ue) => ue.key === Q)) != null ? Z : v, K();
      }
    }), H = E(
      "div",
      {},
      S.length > 1 ? null : E("p", {}, p(`ask-makes-${g}`, xe(e, w, R.skill))),
      G.element,
      _ ? C.element : j("notice", p("ask-no-messages", l)),
      E("p", { class: "ext-localSkills-meeting-quiet" }, p(_ ? "ask-public" : "ask-public-quiet", l))
    ), K = () => {
      let Q = Wr(e, w, R, v).filter(({ code: Fe }) => !tp.includes(Fe) && !(v.isNew && g === "teach" && rp.includes(Fe)));
      q(P, ...Q.length === 0 ? [] : [
        E("h3", {}, p("why")),
        E("ul", {}, ...Q.map((Fe) => E("li", {}, xn(Fe, {
          messages: o,
          taxonomy: w.taxonomy,
          languageName: (en) => e.languageName(en)
        }))))
      ]);
      let { languages: Z } = v.record;
      q(A, yo(Z, R.languages) ? null : j("warning", p(
        "ask-no-language",
        l,
        Kn(e, R.languages),
        Kn(e, Z)
      )));
      let ue = qi(e, w, R, v);
      H.hidden = ue !== null;
      let Ze = ue !== null && ue === O;
      q(I, ue === null || Ze ? null : j("notice", E("p", {}, dn(e, ue)))), q(L, Ze ? null : z(ue === null ? B(p(`ask-${g}`, l), "primary", () => G.unlessPrivate(I, Y)) : m()));
    }, Y = () => M(null, null, function* () {
      let Q = (Z) => {
        D(!1), q(I, Z), J(Z);
      };
      Xe(o, I), D(!0);
      try {
        let { loaded: Z, obstacle: ue } = yield y();
        ue === null ? X(Z) : Q(j("warning", E("p", {}, p(`cannot-${ue}`, l))));
      } catch (Z) {
        Q(b(Z, Y));
      }
    }), X = (Q) => {
      let [Z, ue] = n.kind === "offer" ? [v.key, n.key] : [n.key, v.key], Ze = gn({
        user: s.name,
        step: "ask",
        seek: Z,
        offer: ue,
        at: Ce(e, Q),
        skill: R.skill,
        note: G.value()
      }), Fe = Wr(e, Q, R, v), en = { step: Ze, language: C.value(), reasons: Fe, isOpen: !0 };
      Gt({
        context: e,
        loaded: Q,
        message: en,
        place: I,
        setBusy: D,
        newRecord: v.isNew ? v.record : null,
        isKept: d.isKept(n.key, n.kind),
        onTaken(nn) {
          d.clear(n.key, n.kind);
          let Hn = j(
            "success",
            E("p", {}, p("taken-ask", l, xe(e, w, R.skill))),
            nn.kind === "fault" ? null : E("p", {}, p(nn.kind === "sent" ? "message-sent" : "message-unwanted", l)),
            E("p", {}, p("ask-next"))
          );
          q(
            c,
            Hn,
            nn.kind === "fault" ? jt(e, Q, en, nn) : null,
            z(m(), B(p("close"), "normal", t))
          ), u.moveTo(Hn);
        }
      });
    }, ke = O === null ? null : j(
      "notice",
      E("p", {}, dn(e, O)),
      O.expires === null ? null : E("p", {}, p("answer-until", e.formatDate(O.expires))),
      z(m())
    ), qe = E("h2", {}, p(`ask-${g}`, l)), mn = [
      E(
        "p",
        { class: "ext-localSkills-meeting-theirs" },
        E("strong", {}, Nt(e, w, R.skill)),
        " \xB7 ",
        It(e, w, l, R)
      ),
      R.note === null ? null : E("blockquote", { class: "ext-localSkills-meeting-quote", dir: "auto" }, R.note)
    ];
    q(
      c,
      qe,
      ..._t(e, w, null),
      ...mn,
      ke,
      P,
      A,
      S.length > 1 ? U.element : null,
      H,
      I,
      L,
      E("p", { class: "ext-localSkills-meeting-quiet" }, Ht(e, w.reportPage))
    ), K(), u.moveTo(qe);
  }, y = () => M(null, null, function* () {
    var S;
    let [w, R] = yield Promise.all([
      Oe(e, [l]),
      e.wiki.accountStates([l])
    ]);
    return { loaded: w, obstacle: Hi(e, w, n, (S = R.get(l)) != null ? S : "missing") };
  }), b = (w, R) => j(
    "error",
    E("p", {}, p("load-failed")),
    Ue(w) && w.explanation !== "" ? E("p", { dir: "auto" }, w.explanation) : null,
    z(B(o.text("localskills-save-try-again"), "normal", R))
  ), h = () => M(null, null, function* () {
    var v;
    let { loaded: w, obstacle: R } = yield y();
    if (R !== null) {
      x(p(`cannot-${R}`, l));
      return;
    }
    let S = te(w, n.kind, n.key), F = yield Vi(e, w);
    f(w, S, Gi(e, w, S, F, (v = n.mine) != null ? v : null), F);
  }), k = () => {
    let w = E("p", { role: "status" }, p("loading"));
    q(c, w), u.moveTo(w), h().catch((R) => {
      let S = b(R, k);
      q(c, S), u.moveTo(S);
    });
  };
  return { element: c, start: k, focus: u.restore };
}

// src/ui/ending-question.ts
function xa({ messages: e, warning: n, onGo: r, onBack: t, onAnswer: o }) {
  let s = (i) => e.text(`localskills-ending-${i}`);
  return j("warning", ...n, z(
    B(s("go"), "normal", r),
    B(s("back"), "normal", t),
    ...o === null ? [] : [B(e.text("localskills-talk-mine"), "quiet", o)]
  ));
}

// src/core/exchange/steps/endings.ts
function Kr({ steps: e, asker: n }) {
  var r, t;
  return (t = (r = e.filter(({ step: o, user: s }) => o === "ask" && s === n).pop()) == null ? void 0 : r.skill) != null ? t : null;
}
function op({ kind: e, skill: n }, { skill: r, taxonomy: t }) {
  let o = (a) => {
    var l, c;
    return (c = (l = t == null ? void 0 : t.current(a)) == null ? void 0 : l.id) != null ? c : a;
  }, [s, i] = [o(n), o(r != null ? r : n)];
  return s !== i && !Mn(t).relatedTo(s).some((a) => a.skill === i && (e === "seek" || a.relation !== "near"));
}
function ka(e, n, r) {
  let t = e === null ? "gone" : ze(e, n);
  return e !== null && r !== void 0 && (t === null || t === "paused") && op(e, r) ? "other-skill" : t;
}
function zt(e) {
  return e !== null && e !== "paused";
}
function ba(e, n, r, t = null) {
  let o = e.filter((i) => i[n.kind] === ae(n)), s = ({ state: i, asker: a }) => i === "asked" && a !== n.user;
  return r === "pause" ? { asked: [], agreed: [], waiting: o.filter((i) => s(i) && (t === null || t > i.expires)) } : {
    waiting: o.filter(s),
    asked: o.filter(({ state: i, asker: a }) => i === "asked" && a === n.user),
    agreed: o.filter(({ state: i }) => i === "accepted")
  };
}
var sp = 10;
function wa(e, n, r) {
  let { waiting: t, agreed: o } = e, s = /* @__PURE__ */ new Set();
  return (r === "matched" ? t : [...o, ...t]).filter((i) => {
    let a = ne(i, n), l = !s.has(a);
    return s.add(a), l;
  }).slice(0, sp);
}

// src/ui/exchange-meeting/check-ending.ts
var ip = 10;
function Vt(e, n, r, t, o = null) {
  let { messages: s, user: i } = e, a = (k, ...w) => s.text(`localskills-ending-${k}`, ...w), l = ba(me(e, n), r, t, o), { waiting: c, asked: u, agreed: d } = l, g = wa(l, i.name, t), p = (k) => ne(k, i.name), m = (k) => g.some((w) => p(w) === p(k)), x = (k, w) => {
    let R = Array.from(new Set(w.map(p))), S = R.slice(0, ip);
    return [
      ...S.map((F) => E("li", {}, a(k, F))),
      ...R.length > S.length ? [E("li", {}, a("more", R.length - S.length))] : []
    ];
  }, f = u.map((k) => gn({
    user: i.name,
    step: "withdraw",
    seek: k.seek,
    offer: k.offer,
    at: Ce(e, n, k),
    skill: we(n, k) || null
  })), y = (k) => {
    let w = p(k), [R = "en"] = bn(Ye(n, i.name), Ye(n, w), n.languages), S = f.find(({ seek: F, offer: v }) => F === k.seek && v === k.offer);
    return { language: R, reasons: [], isOpen: !1, step: S != null ? S : N(T({}, gn({
      user: i.name,
      step: "ask",
      seek: k.seek,
      offer: k.offer,
      at: Ce(e, n, k),
      skill: we(n, k) || null
    })), {
      step: t === "pause" ? "paused" : k.state === "accepted" ? "ended-agreed" : "ended"
    }) };
  }, b = c.length + u.length + d.length > 0;
  return {
    steps: f,
    warning: b ? [
      E("p", {}, E("strong", {}, a("concerns"))),
      // Messages used here: localskills-ending-waits, localskills-ending-asked, localskills-ending-agreed
      E("ul", {}, ...x("agreed", d), ...x("waits", c), ...x("asked", u)),
      ...d.length === 0 ? [] : [E("p", {}, a("stays"))],
      // Messages used here: localskills-ending-tells, localskills-ending-tells-pause
      ...c.length === 0 ? [] : [E("p", {}, a(t === "pause" ? "tells-pause" : "tells"))],
      ...d.some(m) && c.length === 0 ? [E("p", {}, a("tells-agreed"))] : []
    ] : null,
    tell() {
      return M(this, null, function* () {
        let k = [...g, ...u].map(y), w = Ge(e.storage, e.wikiId, i.name);
        k.forEach((F) => w.add(F));
        let R = { sent: [], unwanted: [], fault: [] };
        for (let F of k) {
          let { kind: v } = yield Qn(e, n, F);
          R[v].push(ne(F.step, i.name));
        }
        let S = (F, v) => v.length === 0 ? [] : [E("p", {}, a(F, Pt(v, s.language)))];
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
function Ea(e) {
  let { context: n, loaded: r, search: t, place: o, setBusy: s, skillName: i, onClosed: a, onBack: l } = e, { taxonomy: c } = r, { messages: u, user: d } = n, g = (f) => ln(f, d.name, { taxonomy: c }).map(({ record: y }) => y).filter((y) => y !== null).find(({ kind: y, id: b }) => y === "seek" && b === t.id), p = Vt(n, r, t, "matched"), m = (f, y) => M(null, null, function* () {
    Xe(u, o), s(!0);
    let b = yield Qe(n, {
      apply(h, k) {
        var S;
        let w = g(k(h)), R = w === void 0 ? h : (S = qs(h, t, N(T({}, w), { status: "matched", until: null }), { readCalls: k, taxonomy: c })) != null ? S : h;
        return p.steps.reduce((F, v) => An(F, Ot(v)), R);
      },
      isDone: (h) => {
        var k;
        return ((k = g(h)) == null ? void 0 : k.status) !== "open";
      },
      summary: u.text("localskills-exchange-summary-matched", i)
    }, f, y);
    if (b.kind === "saved") {
      let h = yield p.tell();
      s(!1), a(h);
      return;
    }
    s(!1), Je({ context: n, outcome: b, isKept: !1, place: o, save: m }, f);
  });
  if (p.warning === null) {
    m("ask", {});
    return;
  }
  let x = xa({
    messages: u,
    warning: p.warning,
    onGo: () => {
      m("ask", {});
    },
    onBack: l,
    onAnswer: null
  });
  q(o, x), J(x);
}

// src/ui/exchange-meeting/ending-words.ts
function Xn(e, n, r, t) {
  let o = V(r.offer) === t ? "offer" : "seek", s = te(n, o, r[o]), i = s === null && n.unread.includes(t), a = r.asker === e.user.name && t !== r.asker && r.state === "asked" ? { skill: Kr(r), taxonomy: n.taxonomy } : void 0;
  return { record: s, ending: i ? null : ka(s, ve(e, n), a) };
}
function Ra(e, n, r, { record: t, ending: o }) {
  var c;
  let { messages: s, formatDate: i, user: a } = e, l = ne(r, a.name);
  return o === "other-skill" ? s.text("localskills-meeting-ended-other-skill", l, xe(e, n, (c = Kr(r)) != null ? c : "")) : o === null ? null : o === "paused" && (t != null && t.until) ? s.text("localskills-meeting-ended-paused-until", l, i(t.until)) : s.text(`localskills-meeting-ended-${o}`, l);
}
function Sa(e, n, r) {
  let { messages: t, user: o, formatDate: s } = e, i = ne(r, o.name), a = Xn(e, n, r, o.name), l = Xn(e, n, r, i), c = Ra(e, n, r, l);
  if (r.state === "accepted")
    return [a, l].some(({ ending: g }) => g === "gone" || g === "closed") ? [t.text("localskills-meeting-ended-agreed")] : [];
  if (r.state !== "asked")
    return [];
  if (r.asker === o.name)
    return [
      ...c === null ? [] : [c],
      ...zt(l.ending) ? [t.text("localskills-meeting-ended-wait", i, s(r.expires))] : [],
      ...a.ending === "closed" || a.ending === "matched" ? [t.text("localskills-meeting-ended-own-request")] : []
    ];
  let u = Ta(e, n, r, a.ending);
  return [...u === null ? [] : [u], ...c === null || l.ending === "paused" ? [] : [c]];
}
function Ta({ messages: e, user: n }, r, t, o) {
  let s = ne(t, n.name), i = we(r, t);
  return zt(o) ? o !== "gone" ? e.text("localskills-meeting-ended-mine", s) : e.text("localskills-meeting-ended-mine-gone", s, i === "" ? t.offer : xe({ messages: e }, r, i)) : null;
}
function Oa(e, n, r) {
  return r.asker === e.user.name && zt(Xn(e, n, r, ne(r, e.user.name)).ending);
}
function va(e, n, r) {
  let t = Xn(e, n, r, ne(r, e.user.name)), o = Ta(e, n, r, Xn(e, n, r, e.user.name).ending);
  return o != null ? o : t.ending === "closed" || t.ending === "matched" ? Ra(e, n, r, t) : null;
}

// src/ui/exchange-meeting/exchange-item.ts
function Aa(e) {
  let { context: n, loaded: r, exchange: t, act: o, draft: s } = e, { messages: i, user: a } = n, l = ne(t, a.name), c = (f, ...y) => i.text(`localskills-meeting-${f}`, ...y), u = E("div", {}), d = E("article", { class: "ext-localSkills-meeting-item" }), g = (f) => {
    Array.from(d.querySelectorAll("button, input, textarea")).forEach((y) => {
      y.disabled = f;
    }), d.setAttribute("aria-busy", String(f));
  }, p = (f) => o(f, u, g), m = (f, y) => Ft(i, T({
    label: f,
    value: s.read(),
    onChange: (b) => s.keep(b)
  }, y === void 0 ? {} : { help: y })), x = [
    E("h3", {}, Nt(n, r, we(r, t), t.offer)),
    E("p", {}, dn(n, t)),
    ...Sa(n, r, t).map((f) => E("p", { class: "ext-localSkills-meeting-ended" }, f)),
    ...up(e),
    ...cp(e),
    ...dp(e)
  ];
  switch (t.state) {
    case "asked": {
      if (t.asker === a.name) {
        x.push(Oa(n, r, t) ? null : Ma(e, "waits-until"), u, z(
          B(c("withdraw"), "normal", () => p({ step: "withdraw", note: null }))
        ));
        break;
      }
      let f = m(c("answer-note"), c("note-help")), y = B(c("accept"), "primary", () => {
        let h = () => {
          q(u), y.focus();
        }, k = () => p({ step: "accept", note: f.value() }), w = (S, F) => {
          S === null ? F() : (q(u, S), J(S));
        }, R = () => w(lp(e, k, h), k);
        f.unlessPrivate(u, () => w(ap(e, R, h), R));
      }), b = B(c("decline"), "normal", () => {
        let h = j("warning", E("p", {}, c("decline-sure", l)), z(
          B(c("decline-yes"), "normal", () => f.unlessPrivate(u, () => p({ step: "decline", note: f.value() }))),
          B(c("decline-back"), "normal", () => {
            q(u), b.focus();
          })
        ));
        q(u, h), J(h);
      });
      x.push(...gp(e), Ma(e, "answer-until"), f.element, u, z(y, b));
      break;
    }
    case "accepted":
      x.push(...pp(e, p, m, u), u);
      break;
    case "done": {
      let f = Lt(r, t, a.name);
      f !== null && x.push(E("p", {}, c("search-open")), u, z(
        B(c("close-search"), "primary", () => e.closeSearch(f, u, g))
      ));
    }
  }
  return x.push(E(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    It(n, r, l, V(t.offer) === l ? te(r, "offer", t.offer) : te(r, "seek", t.seek)),
    " \xB7 ",
    E("a", { href: n.pageUrl(`User talk:${l}`), target: "_blank", rel: "noopener" }, c("talk"))
  )), x.forEach((f) => {
    f !== null && d.appendChild(typeof f == "string" ? document.createTextNode(f) : f);
  }), d;
}
function ap({ context: e, loaded: n, exchange: r }, t, o) {
  let { messages: s } = e, i = va(e, n, r);
  return i === null ? null : j("warning", E("p", {}, i), z(
    B(s.text("localskills-meeting-accept-late"), "normal", t),
    B(s.text("localskills-meeting-full-not-now"), "normal", o)
  ));
}
function lp({ context: e, loaded: n, exchange: { offer: r } }, t, o) {
  var d;
  let { messages: s, user: i } = e, a = (g, ...p) => s.text(`localskills-meeting-full${g}`, ...p), l = te(n, "offer", r), c = (d = l == null ? void 0 : l.capacity) != null ? d : n.matching.usualCapacity, u = me(e, n).filter((g) => g.offer === r && g.state === "accepted").length;
  return l === null || l.user !== i.name || u < c ? null : j(
    "warning",
    E("p", {}, c === 0 ? a("-none") : a("", c, u)),
    z(B(c === 0 ? s.text("localskills-meeting-accept-late") : a("-accept"), "normal", t), B(a("-not-now"), "normal", o)),
    E("p", {}, E("a", {
      href: Hr(e, n, i.name, l),
      target: "_blank",
      rel: "noopener"
    }, a("-change")))
  );
}
function cp({ exchange: e }) {
  return e.steps.filter(({ note: n }) => n !== null).map(({ user: n, note: r }) => E(
    "blockquote",
    { class: "ext-localSkills-meeting-quote", dir: "auto" },
    E("div", {}, r),
    E("footer", {}, "\u2014 ", E("bdi", {}, n))
  ));
}
function up({ context: { messages: e, user: n }, exchange: r }) {
  let { confirmed: t, state: o } = r, s = ne(r, n.name), i = (u) => e.text(`localskills-meeting-outcome-${u}`), [a, l] = [t.get(n.name), t.get(s)];
  if (o === "accepted")
    return l === void 0 || a !== void 0 ? [] : [E("p", {}, E("strong", {}, e.text("localskills-meeting-how-was-it", s, i(l))))];
  let c = [
    ...a === void 0 ? [] : [e.text("localskills-meeting-said-mine", i(a))],
    ...l === void 0 ? [] : [e.text("localskills-meeting-said", s, i(l))]
  ];
  return c.length === 0 ? [] : [E("ul", {}, ...c.map((u) => E("li", {}, u)))];
}
function dp({ context: e, loaded: n, exchange: r }) {
  let { messages: t, user: o } = e, s = ne(r, o.name), i = te(n, "seek", r.seek), a = (i == null ? void 0 : i.user) === s ? i : te(n, "offer", r.offer);
  if (a === null || a.user !== s || r.state !== "asked" && r.state !== "accepted")
    return [];
  let { kind: l, languages: c, level: u, note: d } = a, g = (p) => E("p", { class: "ext-localSkills-meeting-quiet" }, p);
  return [
    ...d === null ? [] : [E(
      "blockquote",
      { class: "ext-localSkills-meeting-quote", dir: "auto" },
      E("div", {}, d),
      E("footer", {}, "\u2014 ", E(
        "bdi",
        { dir: t.direction, lang: t.language },
        t.text(`localskills-meeting-note-of-${l}`, s)
      ))
    )],
    ...c.length === 0 ? [] : [g(t.text("localskills-meeting-their-languages", s, Kn(e, c)))],
    ...u === null ? [] : [g(t.text(
      `localskills-meeting-their-level-${l}`,
      s,
      t.text(`localskills-template-level-${u}`)
    ))]
  ];
}
function gp({ context: e, loaded: n, exchange: { seek: r, offer: t } }) {
  let { messages: o } = e, i = [te(n, "seek", r), te(n, "offer", t)].map((l) => l == null ? void 0 : l.user), a = bt(r, t, {
    records: n.records.filter(({ user: l }) => i.includes(l)),
    date: ve(e, n),
    taxonomy: n.taxonomy,
    requests: Et(me(e, n))
  }, n.matching).filter(wt);
  return a.length === 0 ? [] : [
    E("p", {}, o.text("localskills-meeting-why")),
    E("ul", {}, ...a.map((l) => E("li", {}, xn(l, {
      messages: o,
      taxonomy: n.taxonomy,
      languageName: (c) => e.languageName(c)
    }))))
  ];
}
function Ma({ context: e, exchange: n }, r) {
  return n.expires === null ? null : E(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    e.messages.text(`localskills-meeting-${r}`, e.formatDate(n.expires))
  );
}
function pp({ context: e, loaded: n, exchange: r, draft: t }, o, s, i) {
  var b;
  let { messages: a, user: l } = e, c = (h, ...k) => a.text(`localskills-meeting-${h}`, ...k), u = ve(e, n), d = r.confirmed.get(l.name), g = Ct({ label: c("day"), kind: "date", value: (b = r.on) != null ? b : "", onChange: () => {
  } }), p = () => {
    let h = String(g.value());
    /^\d{4}-\d{2}-\d{2}$/.test(h) ? o({ step: "meet", on: h, note: null }) : (g.setFault(c("day-missing")), g.focus());
  }, m = E(
    "details",
    { class: "ext-localSkills-meeting-part" },
    E("summary", {}, c(r.on === null ? "agree-day" : "change-day")),
    E("p", {}, c("day-help")),
    g.element,
    z(B(c("save-day"), "primary", p))
  ), x = (h) => {
    let k = () => o({ step: "confirm", outcome: h, note: f.value() });
    if (h === "not-met" || r.on === null || r.on <= u) {
      k();
      return;
    }
    let w = j("warning", E("p", {}, c("day-to-come", e.formatDate(r.on))), z(
      B(c("met-already"), "normal", k),
      B(c("not-yet"), "normal", () => {
        q(i), y.querySelector("summary").focus();
      })
    ));
    q(i, w), J(w);
  }, f = s(c("outcome-note"), c("note-help")), y = E(
    "details",
    { class: "ext-localSkills-meeting-part" },
    E("summary", {}, c("outcome")),
    f.element,
    z(
      ...[["learned", "primary"], ["partly", "normal"], ["not-met", "normal"]].map(([h, k]) => B(c(`outcome-${h}`), k, () => f.unlessPrivate(i, () => x(h))))
    )
  );
  return m.open = r.on === null && r.confirmed.size === 0, y.open = d === void 0 && r.on !== null && r.on <= u || r.confirmed.size > 0 || t.read() !== "", [
    d === void 0 ? null : E("p", {}, c(`confirmed-${d}`, ne(r, l.name))),
    d === void 0 ? m : null,
    d === void 0 ? y : null
  ];
}

// src/ui/exchange-meeting/preferences-form.ts
function Pa(e, n) {
  let { messages: r, user: t } = e, o = (g) => r.text(`localskills-meeting-${g}`), s = Nn(n, t.name), i = E("div", {}), a = () => q(i), l = Br({ label: o("no-messages"), help: o("no-messages-help"), value: !s.messages, onChange: a }), c = Br({ label: o("no-matches"), help: o("no-matches-help"), value: !s.matches, onChange: a }), u = B(o("save-wishes"), "normal", () => {
    d("ask", {});
  }), d = (g, p) => M(null, null, function* () {
    let m = { messages: !l.value(), matches: !c.value() }, x = E("p", { role: "status" }, o("saving"));
    q(i, x), J(x), u.setDisabled(!0);
    let f = yield Qe(e, {
      apply: (b, h) => Si(b, h(b), m),
      isDone(b) {
        let { preferences: h } = un(b);
        return h.messages === m.messages && h.matches === m.matches;
      },
      summary: o("summary-wishes")
    }, g, p);
    if (u.setDisabled(!1), f.kind !== "saved") {
      Je({ context: e, outcome: f, isKept: !1, place: i, save: d }, g);
      return;
    }
    let y = fp(e, yield mp(e, n, m));
    q(i, y), J(y);
  });
  return E("div", {}, l.element, c.element, i, z(u));
}
function mp(e, n, r) {
  return M(this, null, function* () {
    var a, l;
    let { wiki: t, user: o } = e, s = ((l = (a = n.people.get(o.name)) == null ? void 0 : a.pages) != null ? l : []).filter(({ title: c }) => c !== n.ownPage), i = s.length === 0 ? null : yield t.templateReader();
    return i === null ? [] : s.filter(({ own: c, optOuts: u, refused: d }) => [c, u, d].some((g) => {
      var m;
      let { preferences: p } = un(i((m = g == null ? void 0 : g.text) != null ? m : ""));
      return r.messages && !p.messages || r.matches && !p.matches;
    })).map(({ title: c }) => c);
  });
}
function fp({ messages: e, pageUrl: n }, r) {
  return r.length === 0 ? j("success", e.text("localskills-meeting-wishes-saved")) : j(
    "warning",
    E("p", {}, e.text("localskills-meeting-wishes-still", r.length)),
    E("ul", {}, ...r.map((t) => E("li", {}, E("a", {
      href: n(t, { action: "edit", redirect: "no" }),
      target: "_blank",
      rel: "noopener"
    }, E("bdi", {}, t)))))
  );
}

// src/ui/exchange-meeting/mine-panel.ts
var yp = 3;
function La(e, n = null) {
  let { messages: r, user: t, storage: o, wikiId: s } = e, i = E("div", { class: "ext-localSkills-meeting" }), a = Ut(), l = qt(o, s, t.name), c = (h, ...k) => r.text(`localskills-meeting-${h}`, ...k), u = (h, k, w, R, S) => {
    let F = ne(k, t.name), { seek: v, offer: _ } = k, W = gn(T({
      user: t.name,
      seek: v,
      offer: _,
      at: Ce(e, h, k),
      skill: we(h, k) || null
    }, w)), [O = "en"] = bn(Ye(h, t.name), Ye(h, F), h.languages), P = { step: W, language: O, reasons: [], isOpen: !1 }, A = Ur(h, W), I = () => {
      var D;
      return (D = me(e, A).find((G) => G.seek === v && G.offer === _)) != null ? D : k;
    };
    Gt({
      context: e,
      loaded: h,
      message: P,
      place: R,
      setBusy: S,
      isKept: l.isKept(v, _),
      renew() {
        return M(this, null, function* () {
          return A = Ur(yield Oe(e).catch(() => h), W), N(T({}, P), { isOpen: I().state === "accepted" });
        });
      },
      onTaken(D) {
        l.clear(v, _), y(A, d(A, I(), w, D), I());
      }
    });
  }, d = (h, k, w, R) => {
    let S = ne(k, t.name);
    return j(
      "success",
      E("p", {}, c(`taken-${w.step}`, S, xe(e, h, we(h, k)))),
      k.state === "done" ? E("p", {}, dn(e, k)) : null,
      R.kind === "fault" ? null : E("p", {}, c(R.kind === "sent" ? "message-sent" : "message-unwanted", S))
    );
  }, g = (h, k) => k.length === 0 ? [] : [Dt(r, k, (w) => Aa({
    context: e,
    loaded: h,
    exchange: w,
    act: (R, S, F) => u(h, w, R, S, F),
    closeSearch(R, S, F) {
      let v = xe(e, h, R.skill);
      Ea({
        context: e,
        loaded: h,
        search: R,
        place: S,
        setBusy: F,
        skillName: v,
        onClosed: (_) => p(h, w, R, _),
        onBack: () => q(S)
      });
    },
    draft: {
      read: () => l.read(w.seek, w.offer),
      keep: (R) => l.keep(w.seek, w.offer, R)
    }
  }))], p = (h, k, w, R) => y(
    N(T({}, h), { records: h.records.map((S) => S === w ? N(T({}, S), { status: "matched" }) : S) }),
    E("div", {}, j("success", E("p", {}, c("search-closed", xe(e, h, w.skill)))), R),
    k
  ), m = (h, k) => k.length === 0 ? null : E("section", {}, E("h2", {}, h), ...k), x = (h, ...k) => E("details", { class: "ext-localSkills-meeting-folded" }, E("summary", {}, h), ...k), f = () => E(
    "div",
    {},
    E("p", {}, c("none")),
    E("p", {}, c(n === null ? "none-board" : "none-next")),
    n === null ? null : z(
      B(r.text("localskills-start-offer"), "primary", () => n("offer")),
      B(r.text("localskills-start-seek"), "normal", () => n("seek"))
    ),
    E("p", {}, E("a", { href: e.pageUrl(`Special:MyLanguage/${e.titles.exchange()}`) }, c("board")))
  ), y = (h, k, w = null) => {
    var U;
    let R = me(e, h), { toAnswer: S, toConfirm: F, agreed: v, asked: _, earlier: W } = At(R, t.name), O = ({ state: H, seek: K, offer: Y }) => H === "done" && (K === (w == null ? void 0 : w.seek) && Y === w.offer || Lt(h, { seek: K }, t.name) !== null), P = W.filter((H) => !O(H)), A = Ui(e, h), I = /* @__PURE__ */ new Map(), L = S.filter(({ asker: H }) => {
      var K;
      return I.set(H, ((K = I.get(H)) != null ? K : 0) + 1), I.get(H) <= yp;
    }), D = S.filter((H) => !L.includes(H)), G = S.length + F.length + v.length + _.length + W.length === 0;
    q(
      i,
      k,
      ..._t(e, h, b),
      ...Ge(o, s, t.name).all().map((H) => jt(e, h, H, null)),
      G ? f() : null,
      !G && S.length + F.length === 0 ? E("p", { class: "ext-localSkills-meeting-quiet" }, c("none-to-answer")) : null,
      m(c("finished"), g(h, W.filter(O))),
      m(c("to-answer", S.length), [
        ...g(h, L),
        ...D.length === 0 ? [] : [Gr(c("more-asked", D.length), () => E("div", {}, ...g(h, D)))]
      ]),
      m(c("to-confirm", F.length), g(h, F)),
      m(c("agreed"), g(h, v)),
      m(c("asked"), g(h, _)),
      P.length === 0 ? null : Gr(c("earlier", P.length), () => E("div", {}, ...g(h, P))),
      A.length === 0 ? null : x(c("in-vain", A.length), E("ul", {}, ...A.map(({ step: H, reason: K }) => (
        // Messages used here: all that begin with localskills-meeting-reason-
        E("li", {}, c("in-vain-step", ne(H, t.name), c(`reason-${K}`)))
      )))),
      x(c("wishes"), Pa(e, h)),
      E("p", { class: "ext-localSkills-meeting-quiet" }, Ht(e, h.reportPage))
    );
    let C = i.firstElementChild;
    a.moveTo((U = C.querySelector(":scope > h2")) != null ? U : C);
  }, b = (h = null) => {
    let k = E("p", { role: "status" }, c("loading"));
    q(i, k), a.moveTo(k), Oe(e).then((w) => y(w, h)).catch((w) => {
      let R = j(
        "error",
        E("p", {}, c("load-failed")),
        Ue(w) && w.explanation !== "" ? E("p", { dir: "auto" }, w.explanation) : null,
        z(B(r.text("localskills-save-try-again"), "normal", () => b(h)))
      );
      q(i, R), a.moveTo(R);
    });
  };
  return { element: i, start: () => b(), focus: a.restore };
}

// src/ui/show-dialog.ts
function Yr(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function hp(e) {
  let { history: n, location: r } = window, t = r.href, o = !1, s = null, i = (a) => {
    !o || Yr(a.state) || (o = !1, r.href === t && a.stopImmediatePropagation(), s !== null ? setTimeout(s) : e());
  };
  return window.addEventListener("popstate", i, !0), {
    put() {
      Yr(n.state) || n.pushState(N(T({}, n.state), { localSkillsDialog: !0 }), ""), o = !0;
    },
    takeOff: () => new Promise((a) => {
      let l = () => {
        window.removeEventListener("popstate", i, !0), a();
      };
      if (!o || !Yr(n.state)) {
        l();
        return;
      }
      s = l, setTimeout(l, 500), n.back();
    })
  };
}
function Na(e, n, r) {
  let t = new OO.ui.WindowManager(), { getWindowManager: o } = OO.ui, s = () => o().getCurrentWindow() !== null, i = hp(() => {
    if (s()) {
      i.put();
      return;
    }
    e.executeAction("close").always(() => {
      !e.isClosing() && e.isOpened() && i.put();
    });
  });
  document.documentElement.classList.add(n), document.body.appendChild(t.$element[0]), t.addWindows([e]), i.put(), t.openWindow(e).closed.then(() => {
    t.destroy(), document.documentElement.classList.remove(n), i.takeOff().then(r);
  });
}

// src/ui/exchange-meeting/meeting-dialog.ts
var xp = 680;
function Ia(e, n, r, t = !1) {
  let { messages: o } = e, s = (u) => o.text(u ? "localskills-meeting-ask-title" : "localskills-talk-mine"), i = null, a = null;
  class l extends OO.ui.ProcessDialog {
    getSetupProcess(d) {
      return super.getSetupProcess(d).next(() => {
        n === null ? this.showMine() : this.show(!0, ha({
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
      return xp;
    }
    showMine() {
      this.show(!1, La(e, t ? (d) => {
        a = d, this.close();
      } : null));
    }
    show(d, g) {
      i = g, this.title.setLabel(s(d)), q(this.$body[0], g.element), g.start();
    }
  }
  l.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsMeeting",
    size: "large",
    title: s(n !== null),
    actions: [{ action: "close", label: o.text("localskills-meeting-close"), flags: ["safe", "close"], modes: void 0 }]
  });
  let c = new l({ size: "large", classes: ["ext-localSkills-meeting-dialog"] });
  Na(c, "ext-localSkills-meeting-open", () => r(a));
}

// src/ui/exchange-meeting/count-waiting.ts
function Ca(e) {
  return M(this, null, function* () {
    var i;
    let n = yield Oe(e), { toAnswer: r, toConfirm: t } = At(me(e, n), e.user.name), { pages: o = [] } = (i = n.people.get(e.user.name)) != null ? i : {}, s = o.reduce((a, { othersWords: l, unclearWords: c, othersRefusals: u }) => a + [l, c, u].filter(({ length: d }) => d > 0).length, 0);
    return r.length + t.length + s;
  });
}

// src/extension/configured-root.ts
var kp = "MediaWiki:LocalSkills.json", Fn = null;
function bp() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function Zn(e) {
  let n = bp();
  return n !== null ? Promise.resolve(n) : (Fn = Fn != null ? Fn : e.get({
    action: "query",
    prop: "revisions",
    titles: kp,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((r) => {
    var o, s, i;
    let { query: { pages: [t] } } = r;
    return Ci((i = (s = (o = t == null ? void 0 : t.revisions) == null ? void 0 : o[0]) == null ? void 0 : s.slots.main.content) != null ? i : null).root;
  }, (r) => {
    throw Fn = null, r;
  }), Fn);
}

// src/extension/without-idling.ts
var Fa = 0, Kt = null;
function wp(e) {
  setTimeout(() => {
    let n = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - n)) });
  }, 1);
}
function $a(e) {
  let n = mw;
  Fa++ === 0 && (Kt = n.requestIdleCallback, n.requestIdleCallback = wp);
  let r = () => {
    --Fa === 0 && Kt !== null && (n.requestIdleCallback = Kt, Kt = null);
  }, t = mw.loader.using(e);
  return t.then(r, r), t;
}

// src/extension/load-modules.ts
function Da(e) {
  var t;
  let n = (o) => mw.loader.getState(o) !== null, r = ((t = e.find((o) => o.some(n))) != null ? t : []).filter(n);
  return r.filter((o) => mw.loader.getState(o) === "error").forEach((o) => {
    mw.loader.state({ [o]: "registered" });
  }), $a(r);
}

// src/extension/exchange-buttons.ts
var _a = [["ext.localSkills.exchange", "ext.localSkills.pickers"], ["ext.gadget.LocalSkills-exchange", "ext.gadget.LocalSkills-pickers"]];
function Ua() {
  return _a.some(([e]) => mw.loader.getState(e) !== null);
}
function Ha(e) {
  return Da(_a).then(() => {
    mw.hook("localSkills.editRecord").fire(e);
  });
}

// src/ui/messages.ts
function Wa(e, n) {
  let r = e.config.get("wgUserLanguage"), t = (i) => String(e.language.convertNumber(i)), o = () => {
    var a, l;
    return (((l = (a = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(a)) || {})["."] || ".";
  }, s = (i, a = 0) => {
    let l = Math.abs(i).toFixed(a), [c, u] = l.split("."), d = i < 0 && Number(l) !== 0 ? "\u2212" : "", g = u === void 0 ? "" : o() + u.split("").map((p) => t(Number(p))).join("");
    return d + t(Number(c)) + g;
  };
  return {
    language: r,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: n,
    text(i, ...a) {
      return e.message(
        i,
        ...a.map((l) => typeof l == "number" ? t(l) : l)
      ).text();
    },
    has: (i) => e.message(i).exists(),
    number: s
  };
}

// src/ui/messages-in-language.ts
var Ep = ["zero", "one", "two", "few", "many", "other"], Rp = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function Sp(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (r) {
    return "en";
  }
}
function Tp(e, n, r) {
  var c;
  let t = n.find((u) => /^\d+=/.test(u) && parseInt(u, 10) === e);
  if (t !== void 0)
    return t.slice(t.indexOf("=") + 1);
  let o = n.filter((u) => !/^\d+=/.test(u)), { PluralRules: s } = Intl, i = s === void 0 ? null : new s(r), l = (i === null ? ["one", "other"] : Ep.filter((u) => i.resolvedOptions().pluralCategories.includes(u))).indexOf(i === null ? e === 1 ? "one" : "other" : i.select(e));
  return (c = o[Math.min(l, o.length - 1)]) != null ? c : "";
}
function Ba(e, n, r) {
  let t = Sp(e), o = [e, ...r.languageChain.filter((a) => a !== e)], s = la(o), i = (a, l = 0) => s(a, l);
  return {
    language: e,
    languageChain: o,
    direction: sr(e),
    has: (a) => n[a] !== void 0 || r.has(a),
    number: i,
    text(a, ...l) {
      let c = n[a];
      if (c === void 0)
        return r.text(a, ...l);
      let u = (m) => l[Number(m.replace(/\D/g, "")) - 1], d = (m) => m.replace(/\$\d/g, (x) => {
        let f = u(x);
        return f === void 0 ? x : typeof f == "number" ? i(f, ca(f)) : f;
      }), g = "", p = 0;
      return c.replace(Rp, (m, x, f, y) => {
        var w, R;
        let [b = "", ...h] = f.split("|"), k = x.toUpperCase() === "PLURAL" ? Tp(Number((w = u(b)) != null ? w : 0), h, t) : (R = h[h.length - 1]) != null ? R : "";
        return g += d(c.slice(p, y)) + d(k), p = y + m.length, "";
      }), g + d(c.slice(p));
    }
  };
}

// src/wiki/action-api/query.ts
function Ga(e, n) {
  return $e(this, null, function* () {
    let r = {};
    for (; ; ) {
      let t = yield new be(e.read(T(T({ action: "query" }, n), r)));
      if (yield t, t.continue === void 0)
        return;
      if (JSON.stringify(t.continue) === JSON.stringify(r))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      r = t.continue;
    }
  });
}
function pn(e, n) {
  return $e(this, null, function* () {
    var t, o, s, i, a, l, c;
    let r = /* @__PURE__ */ new Map();
    try {
      for (var u = fe(Ga(e, n)), d, g, p; d = !(g = yield new be(u.next())).done; d = !1) {
        let m = g.value;
        for (let x of (o = (t = m.query) == null ? void 0 : t.pages) != null ? o : []) {
          let f = (s = x.pageid) != null ? s : x.title, y = r.get(f), b = [...(i = y == null ? void 0 : y.revisions) != null ? i : [], ...(a = x.revisions) != null ? a : []], h = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(c = x.redirects) != null ? c : []];
          r.set(f, N(T(T({}, y), x), { revisions: b, redirects: h }));
        }
        m.batchcomplete === !0 && (yield* De(r.values()), r = /* @__PURE__ */ new Map());
      }
    } catch (g) {
      p = [g];
    } finally {
      try {
        d && (g = u.return) && (yield new be(g.call(u)));
      } finally {
        if (p)
          throw p[0];
      }
    }
    yield* De(r.values());
  });
}
function Yt(e, n, r) {
  return $e(this, null, function* () {
    var t, o;
    try {
      for (var s = fe(Ga(e, T({ list: n }, r))), i, a, l; i = !(a = yield new be(s.next())).done; i = !1) {
        let c = a.value;
        yield* De((o = (t = c.query) == null ? void 0 : t[n]) != null ? o : []);
      }
    } catch (a) {
      l = [a];
    } finally {
      try {
        i && (a = s.return) && (yield new be(a.call(s)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function qa(e) {
  var n, r;
  return new Map(((r = (n = e.query) == null ? void 0 : n.normalized) != null ? r : []).map(({ from: t, to: o }) => [t, o]));
}
function Jt(e, n, r) {
  return M(this, null, function* () {
    if (n.length === 0)
      return;
    let t = yield e.batchSize();
    for (let o = 0; o < n.length; o += t)
      yield r(n.slice(o, o + t));
  });
}

// src/wiki/action-api/site-info.ts
function ja(e) {
  return M(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "siteinfo",
      siprop: ["general", "namespaces", "namespacealiases", "extensiontags"]
    }), r = /* @__PURE__ */ new Map();
    for (let { id: t, name: o, canonical: s } of Object.values(n.namespaces)) {
      let i = n.namespacealiases.filter((a) => a.id === t).map(({ alias: a }) => a);
      r.set(t, [.../* @__PURE__ */ new Set([o, s != null ? s : o, ...i])]);
    }
    return T({
      name: n.general.sitename,
      wikiId: n.general.wikiid,
      generator: n.general.generator,
      language: Va(n.general.lang, yield za(e, [n.general.lang])),
      namespaces: r,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((t) => t.replace(/[<>]/g, "").toLowerCase())
    }, n.general.maxarticlesize === void 0 ? {} : { largestPage: n.general.maxarticlesize });
  });
}
function za(e, n) {
  return M(this, null, function* () {
    let { query: r } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...n]
    });
    return r.languageinfo;
  });
}
function Va(e, n) {
  var t, o;
  let r = n[e];
  return { code: e, fallbacks: (t = r == null ? void 0 : r.fallbacks) != null ? t : [], direction: (o = r == null ? void 0 : r.dir) != null ? o : "ltr" };
}
function Ka(e) {
  let n = null;
  return (r) => M(null, null, function* () {
    if (n === null) {
      let t = /* @__PURE__ */ new Set();
      n = { codes: t, languages: Promise.resolve().then(() => (n = null, za(e, Array.from(t)))) };
    }
    return n.codes.add(r), Va(r, yield n.languages);
  });
}
function Ya(e, n) {
  let r = (o) => o.replace(/_/g, " ").trim().toLowerCase(), t = e.indexOf(":");
  for (let [o, s] of t === -1 ? [] : n)
    if (o !== 0 && s.some((i) => r(i) === r(e.slice(0, t))))
      return { namespace: o, rest: e.slice(t + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var Qt = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, $n = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, Op = 2, vp = 6e4, Mp = 5, Ap = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Xt(e) {
  var n, r, t, o, s, i, a, l;
  return {
    id: e.revid,
    parentId: (n = e.parentid) != null ? n : 0,
    user: (r = e.user) != null ? r : null,
    userId: (t = e.userid) != null ? t : 0,
    timestamp: (o = e.timestamp) != null ? o : "",
    text: (a = (i = (s = e.slots) == null ? void 0 : s.main) == null ? void 0 : i.content) != null ? a : null,
    sha1: (l = e.sha1) != null ? l : null
  };
}
function Ja(e) {
  var r, t;
  let n = (r = e.revisions) == null ? void 0 : r[0];
  return n === void 0 ? null : {
    pageId: (t = e.pageid) != null ? t : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Xt(n)
  };
}
function Qa(e) {
  let n = null, r = () => (n != null || (n = ja(e).catch((u) => {
    throw n = null, u;
  })), n);
  function t(u) {
    return M(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield Jt(e, [...new Set(u)], (g) => M(null, null, function* () {
        let p = new Map(g.map((h) => [h, h])), m = /* @__PURE__ */ new Map();
        try {
          for (var x = fe(pn(N(T({}, e), {
            read: (k) => M(null, null, function* () {
              let w = yield e.read(k);
              return qa(w).forEach((R, S) => p.set(S, R)), w;
            })
          }), T({ titles: g, prop: ["revisions", "info"] }, $n))), f, y, b; f = !(y = yield x.next()).done; f = !1) {
            let h = y.value;
            let k = Ja(h);
            k !== null && m.set(k.title, k);
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
        for (let [h, k] of p) {
          let w = m.get(k);
          w !== void 0 && d.set(h, w);
        }
      })), d;
    });
  }
  function o(u, d) {
    return M(this, null, function* () {
      let { namespace: g, rest: p } = Ya(u, (yield r()).namespaces), m = d ? "g" : "";
      return { [`${m}apnamespace`]: g, [`${m}apprefix`]: p };
    });
  }
  function s(u) {
    return $e(this, null, function* () {
      try {
        for (var d = fe(pn(e, T(N(T({}, u), { prop: ["revisions", "info"] }), $n))), g, p, m; g = !(p = yield new be(d.next())).done; g = !1) {
          let x = p.value;
          let f = Ja(x);
          f !== null && (yield f);
        }
      } catch (p) {
        m = [p];
      } finally {
        try {
          g && (p = d.return) && (yield new be(p.call(d)));
        } finally {
          if (m)
            throw m[0];
        }
      }
    });
  }
  function i(u) {
    return $e(this, null, function* () {
      yield* De(s(T({ generator: "allpages", gaplimit: "max" }, yield new be(o(u, !0)))));
    });
  }
  function a(u) {
    return $e(this, null, function* () {
      for (let d of u)
        yield* De(s({ generator: "embeddedin", geititle: d, geinamespace: Op, geilimit: "max" }));
    });
  }
  function l(u, d, g) {
    return M(this, null, function* () {
      var m, x, f, y;
      let { query: p } = yield e.read(T({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (y = (f = (x = (m = p == null ? void 0 : p.pages) == null ? void 0 : m[0]) == null ? void 0 : x.revisions) == null ? void 0 : f.map(Xt)) != null ? y : [];
    });
  }
  let c = (u, d) => M(null, null, function* () {
    var g;
    return (g = (yield l(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: r,
    languageInfo: Ka(e),
    readPages: t,
    readListedPages: t,
    titlesWithTemplates: (u, d) => M(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield Jt(e, u, (p) => M(null, null, function* () {
        try {
          for (var m = fe(pn(e, {
            titles: p,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), x, f, y; x = !(f = yield m.next()).done; x = !1) {
            let { title: b, templates: h = [] } = f.value;
            h.length > 0 && g.add(b);
          }
        } catch (f) {
          y = [f];
        } finally {
          try {
            x && (f = m.return) && (yield f.call(m));
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
      return $e(this, null, function* () {
        yield* De(i(u)), yield* De(a(d));
      });
    },
    childrenBelow: (u) => M(null, null, function* () {
      var f, y, b;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: p } = yield o(u, !1), m = p.replace(/ /g, "_"), x = g === 0 ? "" : `${(y = (f = (yield r()).namespaces.get(g)) == null ? void 0 : f[0]) != null ? y : ""}:`;
      for (let h = m; h !== void 0; ) {
        let k = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: p,
          apfrom: h,
          aplimit: "max"
        });
        h = (b = k.continue) == null ? void 0 : b.apcontinue;
        for (let { title: w } of k.query.allpages) {
          let [R, ...S] = w.slice(x.length + p.length).split("/");
          d.add(R != null ? R : ""), S.length > 0 && h !== void 0 && h.startsWith(`${m}${R != null ? R : ""}/`) && (h = `${m}${R != null ? R : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => M(null, null, function* () {
      var g, p;
      let d = [];
      try {
        for (var m = fe(pn(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), x, f, y; x = !(f = yield m.next()).done; x = !1) {
          let b = f.value;
          d.push(...(p = (g = b.redirects) == null ? void 0 : g.map((h) => h.title)) != null ? p : []);
        }
      } catch (f) {
        y = [f];
      } finally {
        try {
          x && (f = m.return) && (yield f.call(m));
        } finally {
          if (y)
            throw y[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => M(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield Jt(e, u, (p) => M(null, null, function* () {
        var m;
        try {
          for (var x = fe(pn(e, T({
            revids: p,
            prop: "revisions"
          }, d === "with-texts" ? $n : Qt))), f, y, b; f = !(y = yield x.next()).done; f = !1) {
            let h = y.value;
            (m = h.revisions) == null || m.forEach((k) => g.set(k.revid, Xt(k)));
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
    firstRevision: (u) => c(u, T({ rvdir: "newer" }, Qt)),
    revisionsUpTo: (u, d) => l(u, 500, T(T({}, d === null ? {} : { rvstartid: String(d) }), Qt)),
    newestRevisionBy: (u, d) => c(u, T({ rvuser: d }, $n)),
    revisionsAfter: (u, d) => M(null, null, function* () {
      let g = [];
      try {
        for (var p = fe(pn(e, T({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, Qt))), m, x, f; m = !(x = yield p.next()).done; m = !1) {
          let { revisions: y = [] } = x.value;
          g.push(...y.filter(({ revid: b }) => b !== d).map(Xt));
        }
      } catch (x) {
        f = [x];
      } finally {
        try {
          m && (x = p.return) && (yield x.call(p));
        } finally {
          if (f)
            throw f[0];
        }
      }
      return g;
    }),
    revisionsBySince: (u, d, g) => l(u, Mp, T({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, $n)),
    movesAround: (g) => M(null, [g], function* ({ timestamp: u, user: d }) {
      var m;
      let p = [];
      try {
        for (var x = fe(Yt(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + vp).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), f, y, b; f = !(y = yield x.next()).done; f = !1) {
          let h = y.value;
          (d === null || h.user === void 0 || h.user === d) && p.push((m = h.title) != null ? m : null);
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
    revisionsBy: (u, d, g) => l(u, g, T({ rvuser: d }, $n)),
    recombinedPagesSince: (u) => M(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let y of Ap)
        try {
          for (var p = fe(Yt(e, "logevents", N(T({}, y), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), m, x, f; m = !(x = yield p.next()).done; m = !1) {
            let { title: b, logpage: h, params: k } = x.value;
            h !== void 0 && h !== 0 && d.add(h), [b, k == null ? void 0 : k.dest_title].forEach((w) => w !== void 0 && g.add(w));
          }
        } catch (x) {
          f = [x];
        } finally {
          try {
            m && (x = p.return) && (yield x.call(p));
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
        for (var p = fe(Yt(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), m, x, f; m = !(x = yield p.next()).done; m = !1) {
          let y = x.value;
          let { olduser: b, newuser: h } = (g = y.params) != null ? g : {};
          b !== void 0 && h !== void 0 && y.timestamp !== void 0 && d.push({ from: b, to: h, timestamp: y.timestamp });
        }
      } catch (x) {
        f = [x];
      } finally {
        try {
          m && (x = p.return) && (yield x.call(p));
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
function Xa(e, n, r) {
  return [e, `${n}:${r}/LocalSkills`, `${n}:${r}`];
}

// src/wiki/counting/page-histories.ts
var Pp = 20, Lp = 2;
function Np(e, n, r) {
  return M(this, null, function* () {
    var o;
    let t = n.filter((s) => s.first === null);
    for (let s = 0; t.length > Lp && s < Pp; s++) {
      let i = yield e.revisions(t.map(({ known: a }) => a[a.length - 1].parentId), "without-texts");
      t = t.filter((a) => {
        let l = i.get(a.known[a.known.length - 1].parentId);
        return l === void 0 ? !1 : (a.known = [...a.known, l], a.first = l.parentId === 0 ? l : null, a.first === null);
      });
    }
    for (let s of n) {
      if (s.first === null && r !== null) {
        let i = yield r.revisionsUpTo(s.page.title, null), { page: { latest: a } } = s;
        s.known = i.length === 0 ? s.known : i.map((l) => l.id === a.id ? a : l), s.first = i.length < 500 && (o = i[i.length - 1]) != null ? o : null;
      }
      s.first === null && (s.first = yield e.firstRevision(s.page.title));
    }
  });
}
function Ip({ latest: e, history: n }) {
  var r;
  return n !== void 0 ? (r = n[n.length - 1]) != null ? r : null : e.parentId === 0 ? e : null;
}
function Cp(e) {
  return e.reduce((n, { first: r }) => r !== null && (n === void 0 || r.timestamp < n) ? r.timestamp : n, void 0);
}
function Fp(e, n, r, t) {
  return M(this, null, function* () {
    let { pageIds: o, titles: s } = yield n.recombinedPagesSince(t);
    for (let i of r) {
      let { pageId: a, title: l } = i.page;
      (o.has(a) || s.has(l)) && (i.isRecombined = !0, i.first = yield e.firstRevision(l));
    }
  });
}
function Zt(e, n, r = null, t = null) {
  return M(this, null, function* () {
    let o = n.map((i) => ({
      page: i,
      known: i.history === void 0 ? [i.latest] : i.history.slice(),
      first: Ip(i),
      isRecombined: !1
    }));
    yield Np(e, o, t);
    let s = r === null ? void 0 : Cp(o.filter(({ page: i }) => i.history === void 0));
    return r !== null && s !== void 0 && (yield Fp(e, r, o, s)), o.filter((i) => i.first !== null);
  });
}
function Za(e, n) {
  return M(this, null, function* () {
    let r = /* @__PURE__ */ new Map();
    for (let [t, o] of Array.from(n)) {
      if (o === null || o.id === t.page.latest.id)
        continue;
      let s = t.isRecombined ? -1 : t.known.findIndex(({ id: i }) => i === o.id);
      r.set(t, s === -1 ? yield e.revisionsAfter(t.page.title, o.id) : t.known.slice(0, s));
    }
    return r;
  });
}
function er({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function Jr(e, n, r) {
  return M(this, null, function* () {
    var i;
    let t = /* @__PURE__ */ new Map();
    for (let a of n) {
      let l = r(a), c = a.isRecombined ? void 0 : a.known.find(({ user: d, userId: g }) => d === l && g !== 0), u = !a.isRecombined && (a.page.history !== void 0 || ((i = a.known[a.known.length - 1]) == null ? void 0 : i.parentId) === 0);
      if (l === null)
        t.set(a, null);
      else if (c !== void 0 || u)
        t.set(a, c != null ? c : null);
      else {
        let d = yield e.newestRevisionBy(a.page.title, l);
        t.set(a, (d == null ? void 0 : d.userId) === 0 ? null : d);
      }
    }
    let o = Array.from(t.values()).filter((a) => a !== null).filter((a) => {
      var l;
      return ((l = a.escaped) != null ? l : null) === null && a.text === null;
    }).map(({ id: a }) => a);
    if (o.length === 0)
      return t;
    let s = yield e.revisions(o, "with-texts");
    return new Map(Array.from(t, ([a, l]) => {
      var c;
      return [a, l === null ? null : (c = s.get(l.id)) != null ? c : l];
    }));
  });
}

// src/wiki/counting/template-calls.ts
function nr(e, n) {
  return M(this, null, function* () {
    var i, a;
    let { namespaces: r, extensionTags: t } = yield e.siteInfo(), o = (i = r.get(10)) != null ? i : ["Template"], s = {};
    for (let l of n)
      for (let c of yield e.redirectsTo(`${(a = o[0]) != null ? a : "Template"}:${l}`))
        s[c.slice(c.indexOf(":") + 1)] = l;
    return br({ templates: n, redirects: s, templateNamespaces: o, extensionTags: t });
  });
}

// src/wiki/exchange/doubted-words.ts
function el(s, i, a, l) {
  return M(this, arguments, function* ({ source: e, titles: n }, r, t, o) {
    let c = yield Za(e, r), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (f, y, b) => M(null, null, function* () {
      var h, k;
      for (let [w, R] of Array.from(y.entries())) {
        let S = (h = y[w + 1]) != null ? h : b, F = (k = R.sha1) != null ? k : null;
        if (F !== null && F === S.sha1 && R.parentId === S.id && R.user !== f && (yield e.movesAround(R)).some((_) => _ === null || vn(_, n.root, u) !== f))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
    for (let [f, y] of Array.from(c)) {
      let b = r.get(f), h = y.filter(({ user: k }) => k === null);
      (yield d(t(f), y, b)) ? g.set(f, { doubt: "moved", believed: null }) : h.length > 0 && p.set(f, h);
    }
    let m = Array.from(p.values()).reduce((f, y) => f.concat(y.filter(({ text: b }) => b === null).map(({ id: b }) => b)), []), x = m.length === 0 ? null : yield e.revisions(m, "with-texts");
    return p.forEach((f, y) => {
      let b = r.get(y), h = f.reduce((k, { id: w, text: R }) => {
        var S, F;
        return k === null ? null : Be(k, o((F = R != null ? R : (S = x == null ? void 0 : x.get(w)) == null ? void 0 : S.text) != null ? F : ""), o);
      }, b.text);
      h !== b.text && g.set(y, { doubt: "hidden", believed: h === null ? null : N(T({}, b), { text: h }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var $p = 5, Dp = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function nl(e, n, r) {
  return M(this, null, function* () {
    let t = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map(), s = n.map((i) => ({ origin: i, there: i }));
    for (let i = 0; s.length > 0 && i < $p; i++) {
      let a = s.filter(({ there: { first: m } }) => m.text === null).map(({ there: { first: m } }) => m.id), l = a.length === 0 ? null : yield e.revisions(a, "with-texts"), c = /* @__PURE__ */ new Map();
      if (s.forEach(({ origin: m, there: { first: x } }) => {
        var y, b, h, k;
        let f = (k = Dp.exec(((h = (b = x.text) != null ? b : (y = l == null ? void 0 : l.get(x.id)) == null ? void 0 : y.text) != null ? h : "").slice(0, 1e3))) == null ? void 0 : k[1];
        f !== void 0 && (c.set(m, f.replace(/_/g, " ").trim()), t.add(m));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield Zt(e, Array.from(u.values()).map((m) => N(T({}, m), { pageId: 0 }))), g = new Map(d.map((m) => [m.page.title, m])), p = [];
      c.forEach((m, x) => {
        let f = g.get(m);
        f !== void 0 && er(f, r(x)) ? o.set(x, f) : f !== void 0 && p.push({ origin: x, there: f });
      }), s = p;
    }
    return { redirects: t, moved: o };
  });
}

// src/core/wikitext/substitution.ts
var _p = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), Up = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), Hp = new RegExp(`\\{\\{\\s*(?:(?:${_p})[:\uFF1A]|${Up})`, "gi"), Wp = /<nowiki>[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*<\/nowiki>|<!--[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*-->/gi;
function Qr(e) {
  var n;
  return ((n = e.match(Hp)) != null ? n : []).length;
}
var Bp = /~~~+|\[\[[^[\]{}|<>\n]*\|\]\]|\[\[\|/g;
function tl(e) {
  var n;
  return ((n = e.match(Bp)) != null ? n : []).length;
}
function rl(e) {
  let n = [];
  return e.replace(Wp, (r, t) => {
    let o = t > 0 && e.lastIndexOf("<", t - 1) > e.lastIndexOf(">", t - 1);
    return Qr(r) === 1 && !o && n.push(r), r;
  }), n;
}

// src/core/exchange/unsaid-words.ts
var Gp = /<!--(?:(?!<!--)[^])*?-->/g, qp = /<!--|-->|<\/?[a-z][^<>{}|]*>|<\/?[a-z]+|<|\/?>/gi, jp = /[{}[\]]+/g, zp = /[{}[\]\n]+/g, _n = (e) => e.replace(qp, ""), ol = (e, n) => `{{${e.replace(n, `}}
{{`)}}}`;
function Xr(e, { start: n, end: r }) {
  return n + e.slice(n, r).search(/[|}]/);
}
function Vp(e, n) {
  let r = [];
  n.forEach((s) => r.push([s.start, Xr(e, s)], [s.end - 2, s.end]));
  let t = Rn(), o = 0;
  return r.sort((s, i) => s[0] - i[0]).forEach(([s, i]) => {
    s >= o && (sn(t, s, i), o = i);
  }), dt(t, e);
}
function Zr(r) {
  var t = r, { parameters: e } = t, n = rt(t, ["parameters"]);
  return pe(N(T({}, n), { parameters: new Map(Array.from(e).map(([o, s]) => [_n(o).trim(), _n(s).trim()])) }));
}
function sl(e, n, r) {
  let t = /* @__PURE__ */ new Map(), o = Vp(e, n);
  return (/* @__PURE__ */ new Set([_n(o), _n(o.replace(Gp, ""))])).forEach((i) => [i, ol(i, jp), ol(i, zp)].forEach((a) => {
    let l = /* @__PURE__ */ new Map();
    r(a).map(Zr).forEach((c) => {
      var u;
      return l.set(c, ((u = l.get(c)) != null ? u : 0) + 1);
    }), l.forEach((c, u) => {
      var d;
      return t.set(u, Math.max(c, (d = t.get(u)) != null ? d : 0));
    });
  })), t;
}

// src/core/exchange/read-revision.ts
function eo(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var t;
    return n.set(r, ((t = n.get(r)) != null ? t : 0) + 1);
  }), n;
}
function Kp(e, n) {
  let r = n(e);
  return {
    text: e,
    calls: r,
    counts: eo(r.map(pe)),
    unsaid: sl(e, r, n),
    signatures: new Map(r.map((t) => [pe(t), Zr(t)])),
    substitutions: Qr(e),
    signs: tl(_n(e)),
    sheltered: eo(rl(e))
  };
}
function il(e) {
  let n = /* @__PURE__ */ new Map();
  return (r, t) => {
    var s;
    let o = (s = n.get(t)) != null ? s : Kp(t, e);
    return n.set(t, o), N(T({}, o), { isOwn: r });
  };
}
function Yp(e, n) {
  let r = Math.min(e.length, n.length), t = 0;
  for (; t < r && e.charAt(t) === n.charAt(t); )
    t++;
  let o = 0;
  for (; o < r - t && e.charAt(e.length - 1 - o) === n.charAt(n.length - 1 - o); )
    o++;
  return [t, o];
}
function Jp(e, n) {
  let [r, t] = Yp(e.text, n.text), o = e.text.length - n.text.length, s = new Set(n.calls.map((i) => i.start));
  return e.calls.filter((i) => Xr(e.text, i) < r && !s.has(i.start) || i.start >= e.text.length - t && !s.has(i.start - o));
}
function al(e, n, r) {
  if (n.isOwn)
    return n.counts;
  let t = new Map(n.counts), o = eo(Jp(e, n).map(pe));
  return e.signatures.forEach((s, i) => {
    var c, u, d, g;
    let a = (c = n.unsaid.get(s)) != null ? c : 0, l = a > ((u = r.get(s)) != null ? u : 0) ? a : 0;
    t.set(i, ((d = t.get(i)) != null ? d : 0) + Math.max((g = o.get(i)) != null ? g : 0, l));
  }), t;
}
function ll({ substitutions: e, signs: n, unsaid: r }) {
  return e > 0 || n > 0 && r.size > 0;
}
function cl(e, n, r) {
  let t = n.unsaid.size > 0 && e.signs < n.signs;
  if (n.isOwn)
    return r && (t || e.substitutions < n.substitutions);
  let o = 0, s = !1;
  return n.sheltered.forEach((i, a) => {
    var l;
    o += i, s = s || i > ((l = e.sheltered.get(a)) != null ? l : 0);
  }), s || t || n.substitutions > o;
}

// src/core/exchange/revived-words.ts
var et = class {
  constructor() {
    this.known = /* @__PURE__ */ new Map();
  }
  /**
   * After a revision by another.
   *
   * @param now - How many of each call it has
   * @param own - How many of each are the owner's words, or were before others took them away
   */
  put(n, r) {
    n.forEach((t, o) => {
      var a, l;
      let s = (a = r.get(o)) != null ? a : 0, i = (l = this.known.get(o)) != null ? l : { own: s, revived: 0 };
      t > s && this.known.set(o, { own: Math.min(s, i.own), revived: Math.max(t - s, i.revived) });
    });
  }
  /**
   * In a revision by the owner, who knows what they take off.
   *
   * @param now - How many of each call it has
   * @param before - How many the one before has
   */
  takeOff(n, r) {
    Array.from(this.known).forEach(([t, { own: o, revived: s }]) => {
      var a, l;
      let i = s - Math.max(0, ((a = r.get(t)) != null ? a : 0) - ((l = n.get(t)) != null ? l : 0));
      i > 0 ? this.known.set(t, { own: o, revived: i }) : this.known.delete(t);
    });
  }
  /** How many of so many of a call may be the owner's words. */
  mostOf(n, r) {
    var s;
    let { own: t, revived: o } = (s = this.known.get(n)) != null ? s : { own: 0, revived: 0 };
    return Math.max(t, r - o);
  }
};

// src/core/exchange/whose-calls.ts
var ul = /* @__PURE__ */ new Map();
function tr(e, n) {
  let r = new Map(e);
  return n.forEach((t, o) => {
    var s;
    return r.set(o, t + ((s = r.get(o)) != null ? s : 0));
  }), r;
}
function no(e, n) {
  let r = /* @__PURE__ */ new Map();
  return e.forEach((t, o) => {
    var i, a;
    let s = (i = n.get(o)) != null ? i : o;
    r.set(s, t + ((a = r.get(s)) != null ? a : 0));
  }), r;
}
var Qp = ["id", "seek", "offer"];
function dl(e) {
  let [n, r] = JSON.parse(e);
  return JSON.stringify([n, r.filter(([t]) => Qp.includes(t))]);
}
function Xp(e, n, r) {
  let t = /* @__PURE__ */ new Map(), o = Array.from(r).filter(([i, a]) => {
    var l;
    return ((l = e.counts.get(i)) != null ? l : 0) < a;
  });
  if (o.length === 0)
    return t;
  let s = /* @__PURE__ */ new Set();
  return e.counts.forEach((i, a) => {
    var l, c;
    i > Math.max((l = n.counts.get(a)) != null ? l : 0, (c = r.get(a)) != null ? c : 0) && s.add(dl(a));
  }), o.forEach(([i, a]) => {
    var u, d;
    let l = (u = e.counts.get(i)) != null ? u : 0;
    !(l < Math.min(a, (d = n.counts.get(i)) != null ? d : 0)) && !s.has(dl(i)) && t.set(i, a - l);
  }), t;
}
function gl({ counts: e, signatures: n, unsaid: r }) {
  return tr(no(e, n), r);
}
function ml(e, n, r) {
  var l, c;
  let t = il(r), o = pl(e, n, t, !1), s = t(!0, (c = (l = e[e.length - 1]) == null ? void 0 : l.text) != null ? c : "").calls;
  if (o.length === s.length)
    return { own: o, unclear: [] };
  let i = e.filter(({ text: u }) => u !== null).map(({ isOwn: u, text: d }) => ({ isOwn: u, text: d })), a = n ? [] : i.slice(0, 1).map(({ text: u }) => ({ isOwn: !0, text: u }));
  return { own: o, unclear: ge(pl([...a, ...i], !0, t, !0), o) };
}
function pl(e, n, r, t) {
  var x, f, y, b, h, k, w, R, S;
  let o = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), i = !1, a = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Set(), c = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), d = new et(), g = new et(), p = /* @__PURE__ */ new Map(), m = n ? r(!0, "") : null;
  for (let { isOwn: F, text: v, isAfterGap: _ = !1, isAfterUnseen: W = !1 } of e) {
    let O = v === null ? null : r(F, v), P = !1;
    if (F) {
      let I = /* @__PURE__ */ new Map(), L = O === null || m === null ? null : al(O, m, u), D = _ || !t && O !== null && m !== null && cl(O, m, i);
      P = L !== null && !D;
      let G = O === null ? ul : gl(O);
      O !== null && m !== null && (d.takeOff(O.counts, m.counts), g.takeOff(G, gl(m)));
      let C = L !== null && !W ? tr(o, s) : o;
      for (let [U, H] of Array.from((x = O == null ? void 0 : O.counts) != null ? x : [])) {
        let K = L === null ? H : Math.min(H, (f = L.get(U)) != null ? f : 0), Y = Math.min(K, (y = C.get(U)) != null ? y : 0) + H - K, X = (b = a.get(U)) != null ? b : 0, ke = l.has(U) || ((k = c.get((h = O == null ? void 0 : O.signatures.get(U)) != null ? h : "")) != null ? k : 0) > X, qe = (w = O == null ? void 0 : O.signatures.get(U)) != null ? w : "", mn = t ? H : Math.min(d.mostOf(U, H), g.mostOf(qe, (R = G.get(qe)) != null ? R : 0));
        I.set(U, Math.min(Y, mn, D || ke ? X : H));
      }
      s = O === null || m === null || W ? /* @__PURE__ */ new Map() : Xp(O, m, C), o = I, I.forEach((U, H) => {
        var K;
        return a.set(H, Math.max(U, (K = a.get(H)) != null ? K : 0));
      });
    }
    if (O == null || O.signatures.forEach((I, L) => p.set(L, I)), !F && O !== null) {
      let I = tr(o, s);
      d.put(O.counts, I), g.put(O.unsaid, tr(no(I, p), u));
    }
    i = i || !F && O !== null && ll(O);
    let A = P && O !== null ? no(o, O.signatures) : ul;
    O == null || O.unsaid.forEach((I, L) => {
      var G, C, U;
      let D = (G = u.get(L)) != null ? G : 0;
      !P && I > D ? c.set(L, Math.max(I, (C = c.get(L)) != null ? C : 0)) : P && !c.has(L) && u.set(L, Math.max(D, I + ((U = A.get(L)) != null ? U : 0)));
    }), O == null || O.counts.forEach((I, L) => {
      var D;
      I > ((D = a.get(L)) != null ? D : 0) && l.add(L);
    }), m = O;
  }
  return ((S = m == null ? void 0 : m.calls) != null ? S : []).filter((F) => {
    var W;
    let v = pe(F), _ = (W = o.get(v)) != null ? W : 0;
    return o.set(v, _ - 1), _ > 0;
  });
}

// src/wiki/exchange/others-words.ts
var xl = { texts: 100, inARow: 20, isEveryOwn: !1 }, to = { texts: 300, inARow: 100, isEveryOwn: !1 }, Zp = 6e6, em = 5;
function kl({ user: e, userId: n }, r) {
  return e === r && n !== 0;
}
function fl({ template: e, parameters: n }) {
  var r;
  return e === he || e === Te && ct.includes(Ne((r = n.get("step")) != null ? r : "").trim());
}
function yl(e) {
  let { messages: n, matches: r } = un([e]).preferences;
  return e.template === he && n && r;
}
function ro(e, n, r) {
  let t = (p) => kl(p, n), o = e.revisions.filter((p, m) => {
    var x, f;
    return t(p) || ((x = p.sha1) != null ? x : null) === null || p.sha1 !== ((f = e.revisions[m + 1]) == null ? void 0 : f.sha1);
  });
  if (o.every(t))
    return null;
  let s = [], i = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Set(), l = () => s.filter(t).pop(), [c, u, d] = [0, null, 0];
  for (; d < o.length && s.length < r.texts; d++) {
    let p = o[d], m = o[d + 1], x = r.isEveryOwn || u === null || !t(u) || (m === void 0 ? !e.isWhole : !t(m));
    c = t(p) ? 0 : c + 1, (p.user === null || t(p) && !x) && a.add(l()), (t(p) ? x : c <= r.inARow) ? s.push(p) : c > r.inARow && i.add(l()), u = p;
  }
  let g = d === o.length || o.slice(d).every(t);
  return { revisions: s.reverse(), isWhole: e.isWhole && g, afterGaps: i, afterUnseen: a };
}
function nm(e, n) {
  var s, i;
  let { length: r = 0 } = (i = (s = e.revisions[0]) == null ? void 0 : s.text) != null ? i : "", t = Math.max(xl.texts, Math.min(to.texts, Math.floor(Zp / Math.max(1, r)))), o = ro(e, n, N(T({}, to), { texts: t, isEveryOwn: !0 }));
  return o.isWhole ? o : ro(e, n, N(T({}, to), { texts: t }));
}
function tm(e, n, r) {
  return M(this, null, function* () {
    let { revisions: t, isWhole: o } = r;
    for (let s = 0; s < em && !o; s++) {
      let i = yield e.revisionsUpTo(n, t[t.length - 1].id);
      t = [...t, ...i.slice(1)], o = i.length < 500;
    }
    return { revisions: t, isWhole: o };
  });
}
function bl(e, n, r, t) {
  return M(this, null, function* () {
    var d;
    let o = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map();
    for (let [g, p] of Array.from(n)) {
      if (p === null || g.page.history !== void 0)
        continue;
      let m = g.known.findIndex(({ id: k }) => k === p.id), x = () => {
        var k;
        return t((k = p.text) != null ? k : "").every(yl);
      };
      if (m === -1 && x())
        continue;
      let f = m === -1 ? yield e.revisionsUpTo(g.page.title, p.id) : g.known.slice(m), y = ((d = f[f.length - 1]) == null ? void 0 : d.id) === g.first.id || m !== -1 && g.known.length < 500, b = { revisions: [p, ...f.slice(1)], isWhole: y }, h = ro(b, r(g), xl);
      h !== null && !x() && (o.set(g, b), s.set(g, h));
    }
    let i = /* @__PURE__ */ new Map(), a = (g, { revisions: p, isWhole: m, afterGaps: x, afterUnseen: f }) => ml(p.map((y) => {
      var b;
      return {
        isOwn: kl(y, r(g)),
        text: (b = i.get(y)) != null ? b : null,
        isAfterGap: x.has(y),
        isAfterUnseen: f.has(y)
      };
    }), m, t);
    yield hl(e, s, i);
    let l = /* @__PURE__ */ new Map();
    s.forEach((g, p) => l.set(p, a(p, g)));
    let c = /* @__PURE__ */ new Map();
    for (let [g, { unclear: p }] of Array.from(l)) {
      let { isWhole: m, afterGaps: x, afterUnseen: f } = s.get(g);
      if (p.length > 0 && !(m && x.size + f.size === 0)) {
        let y = yield tm(e, g.page.title, o.get(g));
        c.set(g, nm(y, r(g)));
      }
    }
    yield hl(e, c, i), c.forEach((g, p) => l.set(p, a(p, g)));
    let u = /* @__PURE__ */ new Map();
    return l.forEach(({ own: g, unclear: p }, m) => {
      var R;
      let x = n.get(m), f = (R = x.text) != null ? R : "", y = t(f), b = ge(y, g), h = b.filter((S) => !fl(S)), k = ge(h, p), w = ge(b, p).filter((S) => fl(S) && !yl(S));
      if (h.length > 0 || w.length > 0) {
        let S = h.length === 0 ? f : Be(f, ge(y, h), t);
        u.set(m, { own: N(T({}, x), { text: S != null ? S : "" }), calls: k, unclear: ge(h, k), refusals: w });
      }
    }), u;
  });
}
function hl(e, n, r) {
  return M(this, null, function* () {
    let t = /* @__PURE__ */ new Map(), o = (a, { id: l, sha1: c }) => (c != null ? c : null) === null ? String(l) : `${a} ${String(c)}`;
    n.forEach(({ revisions: a }, { page: { title: l } }) => {
      let c = /* @__PURE__ */ new Map();
      a.forEach((u) => {
        var d;
        r.has(u) && c.set(o(l, u), (d = r.get(u)) != null ? d : null);
      }), a.filter((u) => !r.has(u)).forEach((u) => {
        var p, m, x;
        let d = o(l, u), g = (m = (p = u.text) != null ? p : c.get(d)) != null ? m : null;
        g !== null ? r.set(u, g) : t.set(d, [...(x = t.get(d)) != null ? x : [], u]);
      });
    });
    let s = Array.from(t.values()).map(([a]) => a.id), i = s.length === 0 ? null : yield e.revisions(s, "with-texts");
    t.forEach((a) => a.forEach((l) => {
      var c, u;
      return r.set(l, (u = (c = i == null ? void 0 : i.get(a[0].id)) == null ? void 0 : c.text) != null ? u : null);
    }));
  });
}

// src/wiki/exchange/read-person.ts
function rm(e) {
  let r = e.map(({ own: t }) => {
    var o;
    return (o = t == null ? void 0 : t.timestamp) != null ? o : "";
  }).sort().slice(-1).join("").slice(0, 10);
  return r === "" ? {} : { date: r };
}
function wl(e, n, r, t) {
  var p, m, x;
  let o = n.slice().sort((f, y) => ie(f.title, y.title)), s = [], i = [], a = [], l = (f, y, b, h) => {
    Cn(y, e, b == null ? void 0 : b.timestamp).forEach(({ step: k }) => {
      var w;
      k !== null && h(k) && i.push({ step: k, title: f, savedAt: (w = b == null ? void 0 : b.timestamp) != null ? w : k.at });
    });
  }, c = (f) => f.filter(({ template: y }) => y === he).forEach((y) => a.push(y));
  for (let { title: f, own: y, optOuts: b, refused: h } of o) {
    let k = r((p = y == null ? void 0 : y.text) != null ? p : "");
    k.forEach((S) => s.push({ title: f, call: S })), l(f, k, y, () => !0), c(k), c(r((m = b == null ? void 0 : b.text) != null ? m : ""));
    let w = r((x = h == null ? void 0 : h.text) != null ? x : ""), R = w.length === 0 ? [] : i.map(({ step: S }) => JSON.stringify(S));
    l(f, w, h, (S) => ct.includes(S.step) && !R.includes(JSON.stringify(S))), c(w);
  }
  let u = Yi(i), d = s.filter(({ call: { template: f } }) => f === ye.offer || f === ye.seek);
  return { person: {
    user: e,
    pages: o,
    readings: ln(d.map(({ call: f }) => f), e, T(T({}, t), rm(o))).map((f, y) => N(T({}, f), { title: d[y].title })),
    steps: u.map(({ step: f }) => f),
    stepsBeyond: i.length - u.length,
    preferences: a
  }, placed: u };
}

// src/core/exchange/steps/doubted-times.ts
function El(e) {
  let n = e.reduce((s, { savedAt: i }) => i > s ? i : s, "").slice(0, 10), r = /* @__PURE__ */ new Map();
  e.forEach((s) => {
    let i = `${s.step.seek}
${s.step.offer}`, a = r.get(i);
    a === void 0 ? r.set(i, [s]) : a.push(s);
  });
  let t = (s) => Rt(s, { date: n }).some(({ state: i }) => i === "accepted"), o = [];
  return r.forEach((s) => {
    let i = s.filter(({ step: c, savedAt: u }) => c.at < u);
    if (i.length === 0 || !t(s.map(({ step: c }) => c)))
      return;
    let a = new Set(s.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), l = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && a.size > 1;
    se(s[0].step).forEach((c) => {
      let u = i.filter((d) => d.step.user === c && l(d));
      u.length > 0 && !t(s.map((d) => u.includes(d) ? N(T({}, d.step), { at: d.savedAt }) : d.step)) && o.push(...u);
    });
  }), o;
}

// src/wiki/exchange/step-times.ts
function Rl(e, n, r) {
  return M(this, null, function* () {
    var o;
    let t = /* @__PURE__ */ new Map();
    for (let { step: s, title: i, savedAt: a } of El(n)) {
      let l = JSON.stringify(s), u = (yield e.revisionsBySince(i, s.user, s.at)).find(({ text: g }) => Cn(r(g != null ? g : ""), s.user).some(({ step: p }) => JSON.stringify(p) === l)), d = (o = u == null ? void 0 : u.timestamp) != null ? o : a;
      d !== s.at && t.set(s, N(T({}, s), { at: d }));
    }
    return t;
  });
}

// src/wiki/exchange/read-exchange.ts
function om({ titles: e }, n, r) {
  var o;
  if (r.taxonomy !== void 0)
    return r;
  let { taxonomy: t } = at(We((o = n == null ? void 0 : n.latest.text) != null ? o : "").value);
  return T({ taxonomy: t.skills.length === 0 ? null : t, skillsPage: e.skills() }, r);
}
function Sl(t, o) {
  return M(this, arguments, function* (e, n, r = {}) {
    var m, x;
    let { source: s, titles: i } = e, a = (x = (m = (yield s.siteInfo()).namespaces.get(2)) == null ? void 0 : m[0]) != null ? x : "User", l = (f) => Xa(i.people(f), a, Pe(f)), c = new Map(yield s.readPages(
      n.reduce((f, y) => f.concat(l(y)), [i.skills()])
    )), u = c.get(i.skills());
    c.delete(i.skills());
    let d = Array.from(c.values()).map((f) => N(T({}, f), { pageId: 0 })), g = yield sm(e, d, om(e, u, r)), p = /* @__PURE__ */ new Set();
    return g.people.forEach((f) => f.pages.filter(({ isMadeByOther: y }) => y).forEach(({ title: y }) => p.add(y))), N(T({}, g), { ownPages: new Map(n.map((f) => {
      var y;
      return [Pe(f), (y = l(f).find((b) => !p.has(b))) != null ? y : null];
    })) });
  });
}
function sm(o, s, i) {
  return M(this, arguments, function* ({ source: e, titles: n }, r, t) {
    var A, I;
    let a = yield nr(e, Tt), l = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let L of r) {
      let D = vn(L.title, n.root, l);
      D !== null && c.set(L, D);
    }
    let u = yield Zt(e, Array.from(c.keys()), null, e), d = ({ page: L }) => c.get(L), g = yield Jr(e, u, d), p = (L) => er(L, d(L)), { redirects: m, moved: x } = yield nl(e, u.filter((L) => !p(L)), d), f = new Set(u.filter(p).map(({ page: L }) => L.title)), y = /* @__PURE__ */ new Map();
    x.forEach((L, D) => {
      f.has(L.page.title) || y.set(L, d(D));
    });
    let b = yield Jr(
      e,
      Array.from(y.keys()),
      (L) => {
        var D;
        return (D = y.get(L)) != null ? D : null;
      }
    ), h = new Map(Array.from(g).filter(([L]) => p(L))), k = yield bl(e, h, d, a);
    k.forEach(({ own: L }, D) => h.set(D, L));
    let w = yield el({ source: e, titles: n }, h, d, a), R = (L) => {
      var qe, mn, Q, Z, ue, Ze, Fe, en, nn, Hn;
      let { page: { title: D, latest: G } } = L, C = !p(L), U = (qe = g.get(L)) != null ? qe : null, H = w.get(L), K = C ? null : H === void 0 ? (mn = h.get(L)) != null ? mn : null : H.believed, Y = (H == null ? void 0 : H.doubt) === "moved" ? void 0 : k.get(L), X = x.get(L), ke = K !== null && K.id === G.id ? [] : a((Q = G.text) != null ? Q : "");
      return {
        title: D,
        latest: G,
        own: K,
        isMadeByOther: C,
        saved: C ? null : U,
        othersWords: (Z = Y == null ? void 0 : Y.calls) != null ? Z : [],
        unclearWords: (ue = Y == null ? void 0 : Y.unclear) != null ? ue : [],
        othersRefusals: (Ze = Y == null ? void 0 : Y.refusals) != null ? Ze : [],
        doubt: (Fe = H == null ? void 0 : H.doubt) != null ? Fe : null,
        optOuts: C ? U : null,
        refused: H !== void 0 || Y !== void 0 && Y.own.text !== (U == null ? void 0 : U.text) ? U : X === void 0 ? null : (en = b.get(X)) != null ? en : null,
        isStrangers: C && (ke.length > 0 || m.has(L)),
        isChangedByOthers: !C && (K == null ? void 0 : K.id) !== G.id && !In(a((Hn = (nn = H === void 0 ? U : K) == null ? void 0 : nn.text) != null ? Hn : ""), ke)
      };
    }, S = /* @__PURE__ */ new Map();
    for (let L of u) {
      let D = d(L);
      S.set(D, [...(A = S.get(D)) != null ? A : [], L]);
    }
    let F = /* @__PURE__ */ new Map(), v = [], _ = [], W = [];
    for (let L of Array.from(S.keys()).sort(ie)) {
      let D;
      try {
        D = wl(L, ((I = S.get(L)) != null ? I : []).map(R), a, t);
      } catch (G) {
        v.push({ user: L, error: G });
        continue;
      }
      F.set(L, D.person), D.person.readings.forEach(({ record: G }) => {
        G !== null && _.push(G);
      }), D.placed.forEach((G) => W.push(G));
    }
    let O = yield Rl(e, W, a), P = (L) => {
      var D;
      return (D = O.get(L)) != null ? D : L;
    };
    return O.size > 0 && F.forEach((L, D) => F.set(D, N(T({}, L), { steps: L.steps.map(P) }))), { people: F, unread: v, records: _, steps: W.map(({ step: L }) => P(L)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/wiki/save-fault-reason.ts
var Tl = {
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
}, im = new Map(
  Object.keys(Tl).reduce(
    (e, n) => e.concat(Tl[n].map((r) => [r, n])),
    []
  )
), am = [
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
function oo(e) {
  let n = e.map((r) => im.get(r) || "other");
  return am.find((r) => n.includes(r)) || "other";
}
function Ol(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function rr(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((r) => r.replace(/\s+/g, " ").trim()).filter((r) => r !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var vl = 50;
function Un(e, n) {
  var i;
  if (e === "http" || e === "ok-but-empty") {
    let a = ((i = n == null ? void 0 : n.xhr) == null ? void 0 : i.status) || 0, l = Ol(a);
    return new de(l, l === "other" ? `HTTP ${a}` : "", { code: e });
  }
  let r = (n == null ? void 0 : n.errors) || [], t = r.map((a) => a.html || "").filter((a) => a !== "").join("<hr>"), o = r.map((a) => a.html ? rr(a.html) : a.text || a.code), s = r.map((a) => {
    var l;
    return (l = a.data) == null ? void 0 : l.readonlyreason;
  }).find((a) => a);
  return s ? new de("read-only", s, { code: e }) : new de(
    oo(r.length ? r.map((a) => a.code) : [e]),
    o.join(`

`),
    t === "" ? { code: e } : { code: e, html: t }
  );
}
function lm(e) {
  let n = e.question || "";
  return {
    id: e.id !== void 0 && (n !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? rr(n) : n,
    imageUrl: e.url || null
  };
}
function so(e, n) {
  let r = e.edit;
  if (!r)
    throw new de("other", "");
  if (r.captcha)
    throw new de("captcha", "", { captcha: lm(r.captcha), code: "captcha" });
  if (r.result !== "Success") {
    let o = r.warning || "";
    throw new de(
      oo(r.code ? [r.code] : []),
      o === "" ? r.info || "" : rr(o),
      o === "" ? {} : { html: o }
    );
  }
  let { oldrevid: t } = r;
  return T({
    revision: r.newrevid || n,
    changed: r.nochange !== !0
  }, t && n !== 0 && t !== n ? { mergedWith: t } : {});
}
function cm(e, n) {
  let r = n.slots && n.slots.main;
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
      text: r && r.content !== void 0 ? r.content : null
    }
  };
}
function Ml(e) {
  let { api: n, user: r, language: t } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: t,
    errorsuselocal: !0
  }, s = (d) => new Promise((g, p) => {
    d.then(g, (...m) => {
      p(Un(String(m[0]), m[1]));
    });
  }), i = (d, g) => M(null, null, function* () {
    let { query: p = {} } = yield s(n.get(T(N(T({}, o), { action: "query", titles: d.slice() }), g))), m = new Map((p.normalized || []).map(({ from: f, to: y }) => [f, y])), x = new Map((p.pages || []).map((f) => [f.title, f]));
    return new Map(d.reduce((f, y) => {
      let b = x.get(m.get(y) || y);
      return b ? f.concat([[y, b]]) : f;
    }, []));
  }), a = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, l = (d) => {
    let g = [];
    return d.forEach((p, m) => {
      let x = p.revisions && p.revisions[0];
      x && g.push([m, cm(p, x)]);
    }), g;
  }, c = (d) => M(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield s(
      n.get(N(T({}, o), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(g).map((m) => [m, g[m]]).filter(([, m]) => m !== "0").sort(([, m], [, x]) => p.indexOf(m) - p.indexOf(x));
  });
  return {
    readPages(d) {
      return M(this, null, function* () {
        let g = Array.from(new Set(d)), p = [];
        for (let x = 0; x < g.length; x += vl)
          p.push(i(g.slice(x, x + vl), a).then(l));
        let m = yield Promise.all(p);
        return new Map(m.reduce((x, f) => x.concat(f), []));
      });
    },
    readForEditing(d, g) {
      return M(this, null, function* () {
        let p = yield i(d, N(T({}, a), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), m = p.get(g), [x, ...f] = m && m.actions && m.actions[m.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(p)),
          refusal: x ? Un(x.code, { errors: [x].concat(f) }) : null
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
        return (yield Promise.all(d.map((f) => M(null, [f], function* ({ title: m, latest: x }) {
          var b, h;
          let y = x.parentId === 0 ? x : (h = (b = (yield i([m], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(m)) == null ? void 0 : b.revisions) == null ? void 0 : h.map(({ user: k, userid: w }) => ({ user: k, userId: w }))[0];
          return [m, y === void 0 || y.user !== g || y.userId === 0];
        })))).filter(([, m]) => m).map(([m]) => m);
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
        let g = yield s(n.postWithToken("csrf", T(T(T(T(T(N(T({}, o), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), r === null ? { assert: "anon" } : { assertuser: r })));
        return so(g, d.baseRevision);
      });
    }
  };
}

// src/wiki/browser/person-words.ts
function Al(e) {
  let n = null;
  return () => M(null, null, function* () {
    n = n != null ? n : nr(e, Tt).catch((t) => {
      throw n = null, t;
    });
    let r = yield n;
    return (t) => r(t).slice();
  });
}

// src/wiki/action-api/parameters.ts
function um(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((r) => r.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function Pl(e) {
  let n = {};
  for (let [r, t] of Object.entries(e))
    t != null && t !== !1 && (n[r] = um(t));
  return n;
}

// src/wiki/browser/reading-api.ts
var dm = 6e3, gm = 6e4, pm = 5, mm = 3;
function fm(e) {
  var t;
  let n = (t = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : t.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let r = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return r >= 0 ? r : null;
}
function ym({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? pm : e === "offline" ? mm : 1;
}
function Ll(e) {
  let { api: n, language: r, onWait: t, firstWait: o = 1e3 } = e, s = !1, i = null, a = Promise.resolve(), l = null, c = (p, m) => {
    let x = m ? (
      // Tells servers in several places that any of them may answer.
      n.post(p, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(p);
    return new Promise((f, y) => {
      x.then(f, (...b) => {
        var R;
        let [h, k, , w] = b;
        y({ fault: Un(String(h), k), retryAfter: fm((R = k == null ? void 0 : k.xhr) != null ? R : w) });
      });
    });
  }, u = (p) => new Promise((m) => {
    let x = setTimeout(m, p);
    i = () => {
      clearTimeout(x), m();
    };
  });
  function d(p, m) {
    return M(this, null, function* () {
      for (let x = 1; ; x++) {
        if (s)
          throw new de("other", "", { code: "cancelled" });
        try {
          return yield c(p, m);
        } catch (f) {
          let { fault: y, retryAfter: b } = f, h = Math.max(b != null ? b : 0, o * 2 ** (x - 1));
          if (s || x >= ym(y) || h > gm)
            throw y;
          t(h), yield u(h);
        }
      }
    });
  }
  function g(p, m) {
    let x = Pl(T({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: r,
      errorsuselocal: !0
    }, p)), f = new URLSearchParams(x).toString().length > dm, y = a.then(() => d(x, m || f));
    return a = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((p) => p.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (p) => g(p, !1),
    post: (p) => g(p, !0),
    badAnswer: (p) => new de("other", p),
    cancel() {
      s = !0, n.abort(), i == null || i();
    }
  };
}

// src/wiki/browser/meeting-wiki.ts
var hm = 5e3;
function Nl(e) {
  let { api: n, user: r, language: t, titles: o, rights: s } = e, { readPages: i, save: a, spokenLanguages: l } = Ml(e), c = Ll({ api: n, language: t, rights: s, onWait: () => {
  } }), u = Qa(c);
  return {
    readPages: i,
    save: a,
    spokenLanguages: l,
    readPeople: (g) => Sl({ source: u, titles: o }, g),
    templateReader: Al(u),
    peopleLinkingTo(g) {
      return M(this, null, function* () {
        var y, b;
        let { namespaces: p } = yield u.siteInfo(), m = /* @__PURE__ */ new Set(), x = 0, f = {};
        for (; f !== void 0 && x < hm; ) {
          let h = yield c.read(T({
            action: "query",
            list: "backlinks",
            bltitle: o.people(g),
            blfilterredir: "nonredirects",
            bllimit: "max"
          }, f)), k = (b = (y = h.query) == null ? void 0 : y.backlinks) != null ? b : [];
          x += k.length, k.forEach(({ title: w }) => {
            let R = vn(w, o.root, p.get(2));
            R !== null && R !== g && m.add(R);
          }), f = h.continue;
        }
        return Array.from(m);
      });
    },
    accountStates(g) {
      return M(this, null, function* () {
        var m, x;
        let p = yield c.read({ action: "query", list: "users", ususers: g.slice(), usprop: "blockinfo" });
        return new Map(((x = (m = p.query) == null ? void 0 : m.users) != null ? x : []).map(
          ({ name: f, missing: y, invalid: b, blockid: h, blockpartial: k }) => [f, y || b ? "missing" : h !== void 0 && !k ? "blocked" : "active"]
        ));
      });
    },
    addSection: ({ title: g, heading: p, text: m }, x = {}) => new Promise((f, y) => {
      n.postWithToken("csrf", T(T({
        formatversion: 2,
        errorformat: "html",
        errorlang: t,
        errorsuselocal: !0,
        action: "edit",
        title: g,
        section: "new",
        sectiontitle: re(p),
        text: m,
        // Who has turned their talk page into a redirect wants to be written to where it leads.
        redirect: !0
      }, x.captcha ? { captchaid: x.captcha.id, captchaword: x.captcha.word } : {}), r === null ? { assert: "anon" } : { assertuser: r })).then((h) => f(h), (...h) => {
        y(Un(String(h[0]), h[1]));
      });
    }).then((f) => so(f, 0)),
    time() {
      return M(this, null, function* () {
        let { curtimestamp: g } = yield c.read({ action: "query", curtimestamp: !0 });
        return new Date(g != null ? g : "");
      });
    }
  };
}

// src/extension/account.ts
function Il(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// src/extension/language-names.ts
function Cl(e) {
  let { DisplayNames: n } = Intl, r = (t, o) => {
    try {
      return n === void 0 ? o : new n([t, "en"], { type: "language", fallback: "code" }).of(o);
    } catch (s) {
      return o;
    }
  };
  return (t) => {
    let o = r(e, t);
    return o === t ? r(t, t) : o;
  };
}

// src/extension/time-format.ts
var Fl = { year: "numeric", month: "long", day: "numeric" }, MT = N(T({}, Fl), { hour: "numeric", minute: "2-digit" }), $l = N(T({}, Fl), { timeZone: "UTC" });
function Dl(e, n = document.documentElement.lang) {
  let r = new Intl.DateTimeFormat(Yn([n.toLowerCase()], "-ca-gregory"), e);
  return (t) => r.format(new Date(t));
}

// src/extension/meeting-context.ts
function nt(e, n, r) {
  let t = Wa(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = document.documentElement.lang || "en", s = xo(e);
  return {
    wiki: Nl({
      api: new mw.Api(),
      user: n,
      language: t.language,
      titles: s,
      rights: () => mw.user.getRights()
    }),
    titles: s,
    messages: t,
    user: Il(n),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (i, a) => mw.util.getUrl(i, a),
    formatDate: (i, a) => Dl($l, a != null ? a : o)(i),
    languageName: (i, a) => Cl(a != null ? a : o)(i),
    messagesIn: (i) => M(null, null, function* () {
      return i === t.language ? t : Ba(i, yield r(i), t);
    })
  };
}

// src/extension/load-texts.ts
var _l = (e) => M(null, null, function* () {
  var t, o;
  let n = yield new mw.Api().get({
    formatversion: 2,
    action: "query",
    meta: "allmessages",
    amprefix: "localskills-",
    amlang: e
  }), r = {};
  return ((o = (t = n.query) == null ? void 0 : t.allmessages) != null ? o : []).forEach(({ name: s, content: i, missing: a }) => {
    !a && i !== void 0 && (r[s] = i);
  }), r;
});

// src/extension/start-meeting.ts
var xm = { warning: null, steps: [], tell: () => Promise.resolve(null) };
function Ul(e = _l) {
  let n = !1, r = [], t = ({ show: s }) => {
    let i = mw.user.getName();
    i !== null && Zn(new mw.Api()).then((a) => M(null, null, function* () {
      let l = nt(a, i, e), c = yield Ca(l);
      s(c, l.messages.number(c), l.messages.text("localskills-meeting-waiting", c));
    })).then(null, () => {
    });
  }, o = (s, i) => {
    let a = mw.user.getName();
    if (n || a === null)
      return;
    n = !0;
    let l = () => {
      n = !1, i.focus(), r.forEach(t);
    };
    Zn(new mw.Api()).then((c) => {
      Ia(nt(c, a, e), s, (u) => {
        l(), u !== null && Ha({ direction: u, id: null, opener: i }).then(null, () => {
          mw.notify(mw.msg("localskills-start-failed"), { type: "error" });
        });
      }, Ua());
    }, () => {
      mw.notify(mw.msg("localskills-start-meeting-failed"), { type: "error" }), l();
    });
  };
  mw.hook("localSkills.ask").add((s) => o(s, s.opener)), mw.hook("localSkills.myExchanges").add(({ opener: s }) => o(null, s)), mw.hook("localSkills.checkRoom").add(({ kind: s, key: i, show: a }) => {
    let l = mw.user.getName();
    l !== null && Zn(new mw.Api()).then((c) => Bi(nt(c, l, e), s, i)).then((c) => c && a(c), () => {
    });
  }), mw.hook("localSkills.checkEnding").add(({ kind: s, id: i, way: a, until: l, found: c, failed: u }) => {
    let d = mw.user.getName();
    d !== null && Zn(new mw.Api()).then((g) => M(null, null, function* () {
      let p = nt(g, d, e), m = yield Oe(p), x = te(m, s, ae({ user: d, id: i }));
      c(x === null ? xm : Vt(p, m, x, a, l));
    })).then(null, u);
  }), mw.hook("localSkills.countWaiting").add((s) => {
    r.push(s), t(s);
  });
}

// src/extension/meeting.ts
Ul();
