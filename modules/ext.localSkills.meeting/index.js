// Built from src/extension/meeting.ts by `npm run build`. Change the source, not this file.
"use strict";
var Sa = Object.defineProperty, Ta = Object.defineProperties;
var Oa = Object.getOwnPropertyDescriptors;
var Rn = Object.getOwnPropertySymbols;
var er = Object.prototype.hasOwnProperty, nr = Object.prototype.propertyIsEnumerable;
var De = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), mt = (e) => {
  throw TypeError(e);
};
var Zt = (e, n, t) => n in e ? Sa(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, T = (e, n) => {
  for (var t in n || (n = {}))
    er.call(n, t) && Zt(e, t, n[t]);
  if (Rn)
    for (var t of Rn(n))
      nr.call(n, t) && Zt(e, t, n[t]);
  return e;
}, F = (e, n) => Ta(e, Oa(n));
var tr = (e, n) => {
  var t = {};
  for (var r in e)
    er.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && Rn)
    for (var r of Rn(e))
      n.indexOf(r) < 0 && nr.call(e, r) && (t[r] = e[r]);
  return t;
};
var Aa = (e, n, t) => n.has(e) || mt("Cannot " + t);
var rr = (e, n, t) => n.has(e) ? mt("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t);
var Me = (e, n, t) => (Aa(e, n, "access private method"), t);
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
      var d = t[l](i), p = (i = d.value) instanceof ae, m = d.done;
      Promise.resolve(p ? i[0] : i).then((f) => p ? r(l === "return" ? l : "next", i[1] ? { done: f.done, value: f.value } : f, c, u) : c({ value: f, done: m })).catch((f) => r("throw", f, c, u));
    } catch (f) {
      u(f);
    }
  }, o = (l, i, c, u) => a[l] = (d) => (i = new Promise((p, m, f) => (f = () => r(l, d, p, m), s ? s.then(f) : f())), u = () => s === c && (s = 0), s = c = i.then(u, u), i), s, a = {};
  return t = t.apply(e, n), a[De("asyncIterator")] = () => a, o("next"), o("throw"), o("return"), a;
}, ke = (e) => {
  var n = e[De("asyncIterator")], t = !1, r, o = {};
  return n == null ? (n = e[De("iterator")](), r = (s) => o[s] = (a) => n[s](a)) : (n = n.call(e), r = (s) => o[s] = (a) => {
    if (t) {
      if (t = !1, s === "throw") throw a;
      return a;
    }
    return t = !0, {
      done: !1,
      value: new ae(new Promise((l) => {
        var i = n[s](a);
        i instanceof Object || mt("Object expected"), l(i);
      }), 1)
    };
  }), o[De("iterator")] = () => o, r("next"), "throw" in n ? r("throw") : o.throw = (s) => {
    throw s;
  }, "return" in n && r("return"), o;
}, ie = (e, n, t) => (n = e[De("asyncIterator")]) ? n.call(e) : (e = e[De("iterator")](), n = {}, t = (r, o) => (o = e[r]) && (n[r] = (s) => new Promise((a, l, i) => (s = o.call(e, s), i = s.done, Promise.resolve(s.value).then((c) => a({ value: c, done: i }), l)))), t("next"), t("return"), n);

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
var _e = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function or(e) {
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
    (r === "default" || _e.test(r)) && typeof o == "string" && o.trim() !== "" && (t[r] = o);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/exchange/language-proficiency.ts
var sr = 6, va = /^(.+)-([0-5n])$/i, Pa = /-.$/;
function pe(e) {
  var o;
  let n = va.exec(e), t = (o = n == null ? void 0 : n[1]) != null ? o : e;
  if (!_e.test(t) || Pa.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? sr : Number(r) };
}
function ar(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === sr ? "N" : t}`;
}
function ir(e, n) {
  let t = (o) => o.map(pe).filter((s) => s !== null && s.proficiency !== 0).map(({ code: s }) => Ue(s)), r = t(n);
  return t(e).some((o) => r.includes(o));
}
var Ma = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function Ue(e) {
  var n, t;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (t = (n = Ma.exec(e)) == null ? void 0 : n[1]) != null ? t : e;
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
var Oe = "LocalSkills", Sn = "MediaWiki:LocalSkills.json", ce = /^[a-z0-9-]{1,48}$/;
function cr(e = Oe) {
  let n = e.replace(/_/g, " ").trim(), t = (i) => `${n}/Survey/${i}`, [r, o] = ["", null], s = (i) => (i !== o && ([r, o] = [`${t(i)}/Answers/`, i]), r), a = `${n}/People/`, l = (i, c) => `${n}/${i}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (i) => `${t(i)}/definition.json`,
    answersPrefix: s,
    answer: (i, c) => s(i) + ur(c),
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
    personOf: (i) => lr(a, i),
    surveyIdOf: (i) => {
      let c = `${n}/Survey/`, u = i.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return ce.test(d) ? d : null;
    },
    answererOf: (i, c) => lr(s(i), c)
  };
}
function ur(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function lr(e, n) {
  let t = ur(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/localized-text.ts
function dr(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), o = r.includes("default"), s = n.languageChain.find((c) => r.includes(c) || o && c === t), a = s !== void 0 && r.includes(s) ? s : o ? "default" : r.sort()[0], l = a === void 0 ? "" : e.texts[a], i = a === void 0 || a === "default" ? t : a;
  return { text: l, language: i, direction: i === null ? "auto" : ft(i) };
}
var La = [
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
function ft(e) {
  return La.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/provisional-skill.ts
var Na = /^x(n|[0-9a-z]{6})--(.+)$/;
var [be, Tn, gr, Fa, Ia, $a, Ca] = [36, 1, 26, 38, 700, 128, 72], pr = 1114111, Da = [
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
  [917504, pr]
];
function _a(e) {
  return Da.every(([n, t]) => e < n || e > t);
}
function Ua(e) {
  return e > 65280 && e < 65375;
}
function mr(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function Ha(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function Ba(e, n, t) {
  let r = Math.floor(e / (t ? Ia : 2));
  r += Math.floor(r / n);
  let o = 0;
  for (; r > (be - Tn) * gr / 2; o += be)
    r = Math.floor(r / (be - Tn));
  return o + Math.floor((be - Tn + 1) * r / (r + Fa));
}
function Wa(e, n) {
  return Math.min(gr, Math.max(Tn, e - n));
}
function qa(e) {
  let n = e.lastIndexOf("-"), t = mr(e.slice(0, Math.max(0, n))), [r, o, s] = [$a, 0, Ca], a = n + 1;
  for (; a < e.length; ) {
    let l = o;
    for (let i = be, c = 1; ; i += be) {
      let u = a < e.length ? e.charCodeAt(a++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : be;
      if (o += d * c, d >= be || o > 2147483647)
        return null;
      let p = Wa(i, s);
      if (d < p)
        break;
      c *= be - p;
    }
    if (s = Ba(o - l, t.length + 1, l === 0), r += Math.floor(o / (t.length + 1)), o %= t.length + 1, r > pr || !_a(r))
      return null;
    t.splice(o++, 0, r);
  }
  return t;
}
function On(e) {
  var s;
  let [, n = "", t = ""] = (s = Na.exec(e)) != null ? s : [], r = n === "" ? mr(e) : qa(t);
  if (r === null)
    return e;
  let o = Ha(r.map((a) => Ua(a) ? a - 65248 : a)).replace(/-+/g, " ").trim();
  return o === "" ? e : n.length > 1 ? `${o}\u2026` : o;
}

// src/core/skills/taxonomy.ts
function Ga(e, n = null) {
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
      return l = l != null ? l : Va(e, s), (u = (c = s(i.trim())) != null ? c : l.get(hr(i))) != null ? u : null;
    }
  };
}
function yr(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = Y(e) ? J(e, "skills") : void 0;
  Y(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((s, a) => {
    let l = me("$.skills", a), i = Y(s) ? ja(s) : null;
    if (i === null) {
      let c = Y(s) ? J(s, "id") : s;
      n.push({ path: `${l}.id`, code: "bad-id", parameters: [z(c)] });
    } else t.has(i.id) ? n.push({ path: `${l}.id`, code: "code-taken", parameters: [i.id] }) : t.set(i.id, i);
  });
  let o = Y(e) ? J(e, "locale") : null;
  return {
    taxonomy: Ga(
      Array.from(t.values()),
      typeof o == "string" && _e.test(o) ? o : null
    ),
    faults: n
  };
}
function Le(e, n, t) {
  var o;
  let r = (o = n == null ? void 0 : n.get(e)) != null ? o : null;
  return r === null ? { text: On(e), language: null, direction: "auto" } : dr(r.label, t, n == null ? void 0 : n.locale);
}
function ja(e) {
  var s;
  let n = J(e, "id");
  if (typeof n != "string" || !ce.test(n))
    return null;
  let t = (a) => {
    let l = J(e, a);
    return typeof l == "string" && l !== "" ? l : null;
  }, r = J(e, "capx"), o = t("replacedBy");
  return {
    id: n,
    label: (s = or(J(e, "label"))) != null ? s : { kind: "texts", texts: { default: n } },
    aliases: za(J(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((a) => typeof a == "number"),
    wikidata: t("wikidata"),
    isRetired: J(e, "status") === "retired" || o !== null,
    replacedBy: o
  };
}
function za(e) {
  let n = {};
  if (Y(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || _e.test(t)) && Array.isArray(r) && (n[t] = r.filter((o) => typeof o == "string"));
    }
  return n;
}
function Va(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (o) => {
    let s = /* @__PURE__ */ new Map();
    for (let a of e) {
      let l = n(a.id);
      for (let i of o(a)) {
        let c = hr(i), u = s.get(c);
        s.set(c, u === void 0 || u === l ? l : null);
      }
    }
    s.forEach((a, l) => {
      t.has(l) || t.set(l, a);
    });
  };
  return r((o) => o.label.kind === "texts" ? fr(o.label.texts) : []), r((o) => fr(o.aliases).reduce((s, a) => s.concat(a), [])), t;
}
function fr(e) {
  return Object.keys(e).map((n) => e[n]);
}
function hr(e) {
  return e.normalize("NFC").toLowerCase().replace(/[\s_-]+/g, " ").trim();
}

// src/core/exchange/reason-text.ts
function He(e, n) {
  return n.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((t) => Ka(t, n)));
}
function Ya(e, n) {
  return Le(e, n.taxonomy, n.messages).text;
}
function Ka(e, n) {
  let { messages: t } = n;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return Ya(e.skill, n);
  if ("language" in e)
    return n.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && t.has(r) ? t.text(r) : e.region;
  }
  return e.methods.map((r) => t.text(`localskills-template-method-${r}`)).reduce((r, o) => t.text("localskills-fault-list", r, o));
}

// src/core/wikitext/character-references.ts
var Xa = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Qa = Ja();
function Ja() {
  let e = Xa.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var Za = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function An(e, n) {
  return e.includes("&") ? e.replace(Za, (t, r, o, s) => {
    var a;
    return r !== void 0 ? (a = Qa.get(r)) != null ? a : t : n(o === void 0 ? parseInt(s, 16) : parseInt(o, 10), t);
  }) : e;
}

// src/core/wikitext/text-memo.ts
function xr(e) {
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
var kr = [
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
], ei = 255, ni = /[\u200e\u200f\u202a-\u202e]+/g, ti = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, ri = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, oi = /(?:^|\/)\.\.?(?:\/|$)/, si = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, ai = /[\u01c4-\u01cc\u01f1-\u01f3]/, ii = /[\u10d0-\u10ff]/;
function li(e) {
  if (ai.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (ii.test(e))
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
function br(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return li(n) + e.slice(n.length);
}
function ht(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function yt(e) {
  return e.replace(ni, "").replace(ti, " ").replace(/^ | $/g, "");
}
function ci(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function ui(e) {
  let n = An(
    e,
    (t) => ci(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function wr(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, o = /* @__PURE__ */ new Map();
  for (let s of t)
    for (let a of s)
      o.set(yt(a).toLowerCase(), s[0]);
  return (s) => {
    let a = yt(ui(s));
    if (a.includes("\uFFFD") || si.test(a))
      return null;
    let l = n;
    a.charAt(0) === ":" && (l = "", a = a.slice(1).replace(/^ /, ""));
    let i = a.indexOf(":", 1);
    if (i !== -1) {
      let u = o.get(a.slice(0, i).replace(/ $/, "").toLowerCase());
      u !== void 0 && (l = u, a = a.slice(i + 1).replace(/^ /, ""));
    }
    let c = a.indexOf("#");
    return c !== -1 && (a = a.slice(0, c).replace(/ $/, "")), a === "" || a.charAt(0) === ":" || ri.test(a) || oi.test(a) || ht(a) > ei ? null : (l === "" ? "" : `${l}:`) + (r ? br(a) : a);
  };
}
var di = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, gi = xr((e) => br(yt(e.normalize("NFC"))));
function fe(e) {
  return di.test(e) ? e : gi(e);
}

// src/core/exchange/steps/exchange-step.ts
var sn = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Er = ["learned", "partly", "not-met"], Rr = 500;
function B(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function xt(e) {
  let n = e.lastIndexOf("/"), t = fe(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !ce.test(r) ? null : `${t}/${r}`;
}
function ee(e) {
  return [B(e.seek), B(e.offer)];
}

// src/core/exchange/steps/message-language.ts
var pi = 3;
function vn(e, n, t) {
  let r = Sr(e), o = Sr(n), s = Array.from(o.keys());
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
function Sr(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e) {
    let s = pe(o);
    if (s !== null) {
      let a = Ue(s.code);
      n.set(a, Math.max((t = n.get(a)) != null ? t : 0, (r = s.proficiency) != null ? r : pi));
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
var le = { offer: "Offer a skill", seek: "Seek a skill" }, Be = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Tr = ["open", "paused", "matched", "closed"], kt = 5, Or = 100, Ar = 100, Pn = 20;
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
var mi = '"&:<=>[]{|}', fi = "!'_~", vr = 32, yi = wt(mi), hi = wt(fi), xi = wt("#*+-;");
function wt(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function ki(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var bi = 65343, wi = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Ei(e, n, t) {
  let r = n === 0, o = n === e.length - 1;
  if (t >= 128)
    return ki(t) || t === bi;
  if (t < 32 || t === 127 || yi[t] === 1 || r && xi[t] === 1)
    return !0;
  if (hi[t] === 1)
    return r || o || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case vr:
      return r || o || e.charCodeAt(n - 1) === vr;
    case 73:
    case 80:
    case 82:
      return wi.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var Ri = [
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
], bt = "\u0345";
function Pr(e) {
  let n = e.codePointAt(0);
  return e === bt || Ri.some(([t, r]) => n >= t && n <= r) || (bt + e).normalize("NFD") !== bt + e.normalize("NFD");
}
var Mr = 768, Si = 32, Ti = /[\u0300-\uffff]{1000}/;
function Oi(e) {
  return !Ti.test(e) && e.normalize("NFC") === e;
}
function Ai() {
  let e = "";
  return (n, t, r) => {
    if (r || t < Mr)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!Pr(n))
        return e = n, !1;
      if (e.length < Si && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function K(e) {
  let n = Oi(e) ? null : Ai(), t = "", r = 0;
  for (let o = 0; o < e.length; ) {
    let s = e.codePointAt(o), a = o + (s > 65535 ? 2 : 1), l = Ei(e, o, s);
    s >= Mr && o === 0 && !l && (l = Pr(e.slice(0, a))), n !== null && (l = n(e.slice(o, a), s, l)), l && (t += `${e.slice(r, o)}&#${s};`, r = a), o = a;
  }
  return t + e.slice(r);
}
function Ae(e) {
  return An(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/shown-text.ts
var vi = /<!--[\s\S]*?(?:-->|$)/g, Pi = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, Mi = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), Li = "\u2026";
function Ge(e) {
  if (!/[{<]/.test(e))
    return Ae(e);
  let n = e.replace(vi, "").replace(Pi, (t, r) => (r != null ? r : "").replace(/[{}]/g, (o) => `&#${o.charCodeAt(0)};`));
  return Ae(Ni(n));
}
function Ni(e) {
  var s, a, l, i;
  let n = [], t = [], r = /[{}]/g, o = 0;
  for (; o < e.length; ) {
    let c = e.slice(o, o + 2);
    if (c === "{{")
      t.push(n.length), n.push(c), o += 2;
    else if (c === "}}" && t.length > 0) {
      let [, ...u] = n.splice(t.pop()), d = ((s = u[0]) == null ? void 0 : s.charAt(0)) === "{" && e.charAt(o + 2) === "}", p = u.length <= 2 ? u.join("").trim() : "";
      n.push((a = Mi.get(p)) != null ? a : Li), o += d ? 3 : 2;
    } else {
      r.lastIndex = o + 1;
      let u = (i = (l = r.exec(e)) == null ? void 0 : l.index) != null ? i : e.length;
      n.push(e.slice(o, u)), o = u;
    }
  }
  return n.join("");
}

// src/core/wikitext/write.ts
var Fi = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function je(e, n) {
  Lr(e);
  let t = `{{${e}
`;
  for (let [r, o] of n)
    Lr(r), t += o.charAt(0) === "=" ? `|${r}=
${o}
` : `|${r}=${o}
`;
  return `${t}}}`;
}
function Lr(e) {
  if (Fi.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var Nr = [
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
function Mn() {
  return { starts: [], ends: [], lengths: [] };
}
function an(e, n, t) {
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
function Fr(e, n) {
  let { starts: t, ends: r } = e, o = [], s = 0;
  for (let a = 0; a < t.length; a++)
    o.push(n.slice(s, t[a])), s = r[a];
  return o.push(n.slice(s)), o.join("");
}
function Et(e, n) {
  var t;
  return n - ((t = e.lengths[ze(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var Ve = -1, Rt = /[[{<]|\n(?==)|-(?={)/g, Ii = /[[{<\]]|\n(?==)|-(?={)/g, $i = /[[{<\n]|-(?={)/g, Ir = /[[{<}|]|\n(?==)|-(?={)/g, $r = /[[{<}|=]|\n(?==)|-(?={)/g, St = /[[\]{}<>|]/g, Ci = 10, Cr = 45, Di = 60, Dr = 61, _r = 91, Ur = 93, Tt = 123, _i = 124, Ui = 125, Hi = 6;
function Hr(e, n) {
  let t = "", r = 0, o = null, s = [], a = [], l = null, i = Rt, c = [], u = 0, d = [];
  function p(S, A, v) {
    let N = A;
    for (; N < r && N - A < v && t.charCodeAt(N) === S; )
      N++;
    return N - A;
  }
  function m() {
    return l !== null && u > l.partsStart && c[u - 1] === Ve;
  }
  function f() {
    l === null ? i = Rt : l.kind === "=" ? i = $i : l.kind === "[" ? i = Ii : i = m() ? $r : Ir;
  }
  function g(S, A, v, N) {
    l = { kind: S, count: A, contentStart: v, afterHyphen: N, partsStart: u }, a.push(l), f();
  }
  function h() {
    a.pop(), l = a.length > 0 ? a[a.length - 1] : null, f();
  }
  function y(S) {
    let A = p(Dr, S, Hi);
    return A > 1 || A === 1 && !m() ? (g("=", A, S + A, !1), S + A) : S;
  }
  function k(S, A) {
    let v = p(Tt, S, r);
    return v > 1 && g("{", v, S + v, A), S + v;
  }
  function x(S, A) {
    let v = p(Ui, A, Math.min(S.count, 3));
    if (v < 2)
      return A + 1;
    let N = S.contentStart - v, _ = A + v, G = v === 3 ? E(S, A) : null;
    for (v === 2 && O(S, A); d.length > 0 && d[d.length - 1].from >= N; )
      d.pop();
    return G !== null && d.push({ from: N, to: _, text: G }), b(S, N, v), _;
  }
  function b(S, A, v) {
    let N = S.count - v;
    u = S.partsStart, a.pop(), l = a.length > 0 ? a[a.length - 1] : null, N > 1 ? g(S.kind, N, A, S.afterHyphen) : N === 1 && S.kind === "{" && S.afterHyphen ? g("-", 2, A, !1) : f();
  }
  function O(S, A) {
    let v = u > S.partsStart, N = v ? c[S.partsStart] - 1 : A, _ = R(S.contentStart, N), G = e(_.isWhole ? _.text : `${_.text}<`, v);
    if (G !== null) {
      let j = c.slice(S.partsStart, u);
      s.push({ template: G, start: S.contentStart - 2, end: A + 2, parts: j });
    }
  }
  function E(S, A) {
    if (u === S.partsStart)
      return null;
    let v = c[S.partsStart], N = u > S.partsStart + 2 ? c[S.partsStart + 2] - 1 : A;
    return R(v, N);
  }
  function R(S, A) {
    var j;
    let v = d.length;
    for (; v > 0 && d[v - 1].from >= S; )
      v--;
    let N = o === null ? 0 : ze(o, S), _ = "", G = S;
    for (; ; ) {
      let H = d[v], X = Math.min(A, H ? H.from : A, (j = o == null ? void 0 : o.starts[N]) != null ? j : A);
      St.lastIndex = G;
      let ge = St.test(t) ? Math.min(St.lastIndex - 1, X) : X;
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
    o === null && (o = Mn(), n.begin(t, o));
    let A = n.skip(S);
    return n.atLineStart ? (n.atLineStart = !1, y(A)) : A;
  }
  function M(S, A) {
    switch (S) {
      case Ci:
        return l !== null && l.kind === "=" && h(), y(A + 1);
      case Di:
        return C(A);
      case Cr:
        return t.charCodeAt(A + 2) === Tt ? k(A + 1, !0) : (g("-", 2, A + 2, !1), A + 2);
      case Tt:
        return k(A, !1);
      case _r: {
        let v = p(_r, A, r);
        return v > 1 && g("[", v, A + v, !1), A + v;
      }
      default:
        return I(l, S, A);
    }
  }
  function I(S, A, v) {
    if (S.kind === "{")
      return x(S, v);
    let N = A === Ur ? Ur : Cr;
    return t.charCodeAt(v + 1) !== N ? v + 1 : (b(S, S.contentStart - 2, 2), v + 2);
  }
  function L() {
    let S = y(0);
    for (; ; ) {
      if (i.lastIndex = S, !i.test(t))
        return;
      S = i.lastIndex;
      let A = t.charCodeAt(S - 1);
      A === _i ? (c[u] = S, c[u + 1] = Ve, u += 2, i = $r) : A === Dr ? (c[u - 1] = S - 1, i = Ir) : S = M(A, S - 1);
    }
  }
  return (S) => (t = S, r = S.length, o = null, s = [], a.length = 0, l = null, i = Rt, c = [], u = 0, d = [], L(), t = "", n.end(), { calls: s, removed: o });
}

// src/core/wikitext/detached-text.ts
function Br(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Wr(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Ln(e, n, t) {
  let r = n;
  for (; r < t && Wr(e.charCodeAt(r)); )
    r++;
  return r;
}
function Nn(e, n, t) {
  let r = t;
  for (; r > n && Wr(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Re(e, n, t) {
  let r = Ln(e, n, t);
  return e.slice(r, Nn(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var Ot = 3, ue, qr, vt, Fn, At = class {
  constructor(n, t, r) {
    rr(this, ue);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / Ot;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let o = 0; o < r.length; o += Ot)
        if (r[o] === t)
          return Me(this, ue, vt).call(this, o);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += Ot)
      n(Me(this, ue, vt).call(this, t), Me(this, ue, qr).call(this, t), this);
  }
  entries() {
    return Me(this, ue, Fn).call(this).entries();
  }
  keys() {
    return Me(this, ue, Fn).call(this).keys();
  }
  values() {
    return Me(this, ue, Fn).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
ue = new WeakSet(), qr = function(n) {
  return this.met.names[this.parts[n]];
}, vt = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, Fn = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [Bi, Wi] = [500, 4], qi = 61;
function Gr() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], o = 0, s = [], a = 0;
  function l(c, u) {
    for (let d = o; d < o + Wi && d < r.length; d++) {
      let p = r[d], m = e[p];
      if (c.charCodeAt(u + m.length) === qi && c.startsWith(m, u))
        return o = d + 1, p;
    }
    return -1;
  }
  function i(c) {
    let u = n.get(c);
    if (u !== void 0)
      return o = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= Bi)
      return -1;
    let d = Br(c), p = e.push(d) - 1;
    return n.set(d, p), s.push(-1), r.splice(o, 0, p), o++, p;
  }
  return (c, u, d) => {
    let p = [];
    o = 0, a++;
    for (let m = u + 1; m <= d; ) {
      let f = c.indexOf("|", m), g = f === -1 ? d : f, h = l(c, m), y = h === -1 ? 0 : m + e[h].length;
      if (h === -1 || y >= g) {
        if (y = c.indexOf("=", m), y === -1 || y >= g)
          return null;
        h = i(c.slice(Ln(c, m, y), Nn(c, m, y)));
      }
      if (h === -1 || s[h] === a)
        return null;
      s[h] = a;
      let k = Ln(c, y + 1, g);
      p.push(h, k, Nn(c, k, g)), m = g + 1;
    }
    return new At(c, t, p);
  };
}

// src/core/wikitext/plain-call.ts
var Gi = ["[", "]", "{", "<", `
=`], [In, jr] = ["{{", "}}"], ji = "}", zi = /^\s*$/;
function zr(e) {
  let n = Gr();
  return (t) => {
    var i;
    let r = t.startsWith(In) ? t.indexOf(ji, In.length) : -1, o = r + jr.length;
    if (r === -1 || !t.startsWith(jr, r) || t.length > o && !zi.test(t.slice(o)) || Gi.some((c) => t.includes(c, In.length)))
      return null;
    let s = t.indexOf("|");
    s = s === -1 || s > r ? r : s;
    let a = e(t.slice(In.length, s), s < r);
    if (a === null)
      return [];
    let l = (i = n(t, s, r)) != null ? i : Vi(t, s, r);
    return [{ template: a, parameters: l, start: 0, end: o }];
  };
}
function Vi(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0, s = n;
  for (let a = n + 1; a <= t; ) {
    let l = e.indexOf("|", a), i = l === -1 ? t : l;
    s = s === -1 || s >= a ? s : e.indexOf("=", a), s === -1 || s >= i ? r.set(String(++o), e.slice(a, i)) : r.set(Re(e, a, s), Re(e, s + 1, i)), a = i + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var Yi = 60, Vr = 62, Qr = 47, Yr = 10;
function Kr(e) {
  return e === 32 || e === 9;
}
function Xr(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === Vr || t === Qr && e.charCodeAt(n + 1) === Vr;
}
function Jr(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function Ki(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, o) => {
    let s = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: o, closing: new RegExp(`</${s}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(Jr(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function Zr(e) {
  let n = Ki(e), t = Math.max(...Array.from(n.keys(), (g) => g.length)), r = "", o = Mn(), s = !1, a = /* @__PURE__ */ new Set(), l = { begin: i, end: c, skip: u, atLineStart: !1 };
  function i(g, h) {
    r = g, o = h, s = !1, a.clear(), l.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(g) {
    return r.startsWith("!--", g + 1) ? d(g) : m(g);
  }
  function d(g) {
    let h = r.indexOf("-->", g + 4);
    if (h === -1)
      return an(o, g, r.length), r.length;
    let y = g;
    for (; y > 0 && Kr(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === Yr) {
      let k = p(h + 3);
      if (r.charCodeAt(k) === Yr)
        return an(o, y, k + 1), l.atLineStart = !0, k + 1;
    }
    return an(o, g, h + 3), h + 3;
  }
  function p(g) {
    for (; ; ) {
      for (; Kr(r.charCodeAt(g)); )
        g++;
      let h = r.startsWith("<!--", g) ? r.indexOf("-->", g + 4) : -1;
      if (h === -1)
        return g;
      g = h + 3;
    }
  }
  function m(g) {
    let h = g + 1, y = h;
    for (; y - h <= t && y < r.length && !Xr(r, y) && r.charCodeAt(y) !== Yi; )
      y++;
    let k = r.slice(h, y), x = Jr(k), b = n.get(x);
    if (b === void 0 || s || !Xr(r, y))
      return h;
    let O = r.indexOf(">", y);
    if (O === -1)
      return s = !0, h;
    let E = O + 1;
    if (b.kind !== "ignored" && r.charCodeAt(O - 1) !== Qr) {
      let R = a.has(x) ? -1 : f(b, E);
      if (R !== -1)
        E = R;
      else if (k === "includeonly")
        E = r.length;
      else
        return a.add(x), E;
    }
    return b.kind !== "extension" && an(o, g, E), E;
  }
  function f({ closing: g }, h) {
    g.lastIndex = h;
    let y = g.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return l;
}

// src/core/wikitext/magic-words.ts
function ln(e) {
  return e.split(" ");
}
var eo = ln(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Xi = new Set(eo.concat(ln(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Qi = new Set(ln("articlepath pageid server servername scriptpath stylepath")), Ji = new Set(eo.concat(ln(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Zi = new Set(ln(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function no(e) {
  return Xi.has(e) || Qi.has(e.toLowerCase());
}
function to(e) {
  return Ji.has(e) || Zi.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var el = /^subst:/iu, nl = /^safesubst:/iu, ro = /^msgnw:/iu, tl = /^msg:/iu, rl = /^raw:/iu, ol = 1e3, sl = 200;
function oo(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: o = [], capitalLinks: s = !0 } = e, a = wr({
    defaultNamespace: "Template",
    namespaces: kr.concat(o, [["Template", ...r]]),
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
    var h;
    let m = Re(d, 0, d.length);
    if (el.test(m) || (m = m.replace(nl, ""), m = Re(m, 0, m.length), !p && no(m)))
      return null;
    m = (ro.test(m) ? m.replace(ro, "") : m.replace(tl, "")).replace(rl, "");
    let f = m.indexOf(":");
    if (f !== -1 && to(m.slice(0, f)))
      return null;
    let g = a(m);
    return g === null ? null : (h = l.get(g)) != null ? h : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, p) => {
    if (d.length > sl)
      return c(d, p);
    let m = p ? u.with : u.without, f = m.get(d);
    return f === void 0 && (m.size === ol && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), f = c(d, p), m.set(d, f)), f;
  };
}

// src/core/wikitext/template-reader.ts
function Pt(e) {
  var o;
  let n = oo(e), t = zr(n), r = Hr(n, Zr((o = e.extensionTags) != null ? o : Nr));
  return (s) => {
    let a = t(s);
    if (a !== null)
      return a;
    let { calls: l, removed: i } = r(s), c = null;
    return l.sort((u, d) => u.start - d.start).map((u) => {
      var g;
      let { template: d, start: p, end: m } = u;
      if (i === null || ((g = i.starts[ze(i, p)]) != null ? g : m) >= m)
        return { template: d, parameters: so(s, u.parts, m), start: p, end: m };
      c = c != null ? c : Fr(i, s);
      let f = u.parts.map((h) => h === Ve ? Ve : Et(i, h));
      return { template: d, parameters: so(c, f, Et(i, m)), start: p, end: m };
    });
  };
}
function so(e, n, t) {
  let r = /* @__PURE__ */ new Map(), o = 0;
  for (let s = 0; s < n.length; s += 2) {
    let a = n[s], l = n[s + 1], i = s + 2 < n.length ? n[s + 2] - 1 : t - 2;
    l === Ve ? r.set(String(++o), e.slice(a, i)) : r.set(Re(e, a, l), Re(e, l + 1, i));
  }
  return r;
}

// src/core/exchange/record-fault.ts
function ve(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}

// src/core/exchange/timezone.ts
var al = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [il, ll] = [-720, 840];
function ao(e) {
  var o, s;
  let n = e === "" ? null : al.exec(e);
  if (n === null)
    return null;
  let t = Number((o = n[2]) != null ? o : 0) * 60 + Number((s = n[3]) != null ? s : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= il && r <= ll ? r : null;
}
function io(e) {
  let n = Math.abs(e), t = [Math.floor(n / 60), n % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + t.join(":");
}
function $n(e, n) {
  let t = Math.abs(e - n) % 1440;
  return Math.min(t, 1440 - t);
}

// src/core/exchange/read-record-values.ts
var cn = [
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
], Mt = ["capacity", "for"], cl = 1e3;
function co(e, n, t, r = {}) {
  var O;
  let o = [], s = (E) => {
    var R;
    return ((R = t.get(E)) != null ? R : "").trim() || null;
  }, a = (E, R, ...C) => (o.push(ve(E, R, ...C)), null), l = (E, R, C, ...M) => {
    var L;
    let I = s(E);
    return I === null ? null : (L = R(I)) != null ? L : a(E, C, z(I), ...M);
  }, i = (E, R, C) => {
    var I;
    let M = ((I = s(E)) != null ? I : "").split(";").map((L) => L.trim()).filter((L) => L !== "");
    return Array.from(new Set(M)).map((L) => {
      var S;
      return (S = R(L)) != null ? S : a(E, C, z(L));
    }).filter((L) => L !== null);
  }, c = (E, R) => l(E, (C) => Array.from(C).length <= R ? C : null, E, E, R), u = (E) => {
    let R = s(E);
    return R === null || Ee(R) ? R : a(E, "date", E, z(R));
  }, d = ul(s("skill"), a, r), p = l("level", (E) => lo(E, 1, kt), "level", kt), m = i("methods", (E) => Be.includes(E) ? E : null, "method"), f = (E) => {
    let R = u(E);
    return R !== null && r.date !== void 0 && R > r.date && a(E, "day-to-come", E, R), R;
  }, g = dl(i("languages", pe, "language").map(ar)), h = g.slice(0, Pn);
  g.length > Pn && a("languages", "many-languages", "languages", Pn), (s("languages") === null || /^[\s;]*$/.test(s("languages"))) && a("languages", "no-language", "languages");
  let y = e === "offer", k = y ? l("capacity", (E) => lo(E, 0, cl), "capacity", "capacity") : null, x = {
    kind: e,
    user: n,
    id: l("id", (E) => ce.test(E) ? E : null, "id"),
    level: p,
    methods: Be.filter((E) => m.includes(E)),
    languages: h,
    capacity: k,
    region: c("region", Ar),
    timezone: l("timezone", ao, "timezone"),
    for: y ? s("for") : null,
    affiliate: c("affiliate", Or),
    note: s("note"),
    since: f("since"),
    confirmed: f("confirmed"),
    expires: u("expires"),
    status: (O = l("status", (E) => Tr.includes(E) ? E : null, "status")) != null ? O : "open",
    until: u("until")
  }, b = cn.filter((E) => y || !Mt.includes(E));
  return t.forEach((E, R) => {
    r.allowsOthers !== !0 && !b.includes(R) && E.trim() !== "" && a(R, "unknown-parameter", z(R), b.join(", "));
  }), { values: d === null || h.length === 0 ? null : F(T({}, x), { skill: d }), faults: o };
}
function ul(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: o = `${Oe}/Skills.json` } = t;
  if (!ce.test(e) || r !== null && r.get(e) === null) {
    let s = e.startsWith("xn--") ? On(e) : e;
    n("skill", "unknown-skill", z(s), o);
  }
  return ce.test(e) ? e : null;
}
function dl(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e)
    n.set((r = (t = pe(o)) == null ? void 0 : t.code) != null ? r : o, o);
  return Array.from(n.values());
}
function lo(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-ids.ts
var gl = 48;
function uo(e) {
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
      l = s.skill.slice(0, gl - u.length) + u;
    }
    return t.set(r(s, s.skill), i), n.add(r(s, l)), { record: F(T({}, s), { id: l }), faults: s.id === null ? [] : [ve("id", "id-taken", s.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function Ne(e, n, t = {}) {
  let r = fe(n), o = e.map((a) => {
    let l = /* @__PURE__ */ new Map();
    return a.parameters.forEach((i, c) => l.set(c, Ge(i))), co(pl(a), r, l, t);
  }), s = uo(
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
function Cn(e, n, t = ["User"]) {
  let r = `${n}/People/`, o = e.indexOf(":"), s = "";
  return e.startsWith(r) ? s = e.slice(r.length) : o !== -1 && t.includes(e.slice(0, o)) && (s = e.slice(o + 1).split("/")[0]), s.trim() === "" || s.includes("/") ? null : fe(s);
}
function pl({ template: e }) {
  return e === le.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function go(e, n) {
  let t = 1;
  for (; n.includes(e.charAt(0) + t); )
    t++;
  return e.charAt(0) + t;
}
function Lt(e) {
  let n = /* @__PURE__ */ new Map();
  return cn.filter((t) => e.kind === "offer" || !Mt.includes(t)).forEach((t) => {
    let r = t === "lang" ? null : e[t], o = r === null ? "" : t === "timezone" ? io(r) : Array.isArray(r) ? r.join(";") : String(r);
    o !== "" && n.set(t, o);
  }), n;
}
var ml = /[=|{}[\]<>&\n]|^$/, fl = /^[+-]\d\d:\d\d$/;
function yl(e) {
  return fl.test(e) ? e : K(e);
}
function po(e, n, t = /* @__PURE__ */ new Map()) {
  let r = Array.from(n.keys()).filter((s) => !ml.test(s)), o = (s) => cn.includes(s) ? cn.indexOf(s) : 1 / 0;
  return r.sort((s, a) => o(s) - o(a) || r.indexOf(s) - r.indexOf(a)), je(
    le[e],
    r.map((s) => {
      var a;
      return [s, (a = t.get(s)) != null ? a : yl(n.get(s))];
    })
  );
}
function hl(e) {
  return po(e.kind, Lt(e));
}
function xl(e, { kind: n, id: t }, r) {
  let o = Ne(r(e), "").find(({ record: s, call: a }) => {
    var l;
    return s === null ? a.template === le[n] && ((l = a.parameters.get("id")) != null ? l : "") === t : s.kind === n && s.id === t;
  });
  return o === void 0 ? null : o.call;
}
function mo(e, n, t) {
  var c;
  let { readCalls: r } = t, o = hl(n), s = r(e), a = s.filter(({ template: u }) => u === le[n.kind]).pop(), l = [e.replace(/\s+$/, "").length, 0];
  a !== void 0 && kl(e, a) && l.unshift(a.end);
  let i = l.map((u) => {
    let d = e.slice(0, u), p = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${o}${d === "" && p !== "" ? `

` : ""}${p}`;
  });
  return (c = i.find((u) => r(u).length === s.length + 1)) != null ? c : i[0];
}
function fo(e, n, t, r) {
  let { readCalls: o, mends: s = !1 } = r, a = xl(e, n, o);
  if (a === null)
    return null;
  let l = Lt(t), [i] = Ne([a], ""), c = i != null && i.record ? Lt(i.record) : /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map();
  return a.parameters.forEach((d, p) => {
    let m = l.get(p) === c.get(p) && n.kind === t.kind;
    (p === "lang" || !s && m) && d.trim() !== "" && l.set(p, Ae(d).trim()), m && l.has(p) && Ge(d) !== Ae(d) && u.set(p, d.trim());
  }), e.slice(0, a.start) + po(t.kind, l, u) + e.slice(a.end);
}
function kl(e, { start: n, end: t }) {
  return (n === 0 || e.charAt(n - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(t));
}

// src/core/exchange/exchange-request.ts
var bl = ["accepted", "done"];
function yo(e) {
  return new Set(e.filter(({ state: n }) => bl.includes(n)).map(({ seek: n }) => n));
}

// src/core/exchange/method-sets.ts
function xo(e) {
  return e.reduce((n, t) => n | 1 << Be.indexOf(t), 0);
}
function ko(e, n) {
  return Be.filter((t, r) => (e & n & 1 << r) !== 0);
}
function bo(e, n) {
  return Math.floor(100 * ho(e & n) / ho(e | n));
}
function ho(e) {
  let n = 0;
  for (let t = e; t !== 0; t >>= 1)
    n += t & 1;
  return n;
}

// src/core/exchange/time-passed.ts
function Nt(e, n) {
  return Math.max(0, Math.round((Date.parse(`${n}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function wo(e, n) {
  let t = Math.floor(e / n), r = e - t * n;
  return t > 7 ? 0 : Math.floor(100 * (2 * n - r) / (2 * n * 2 ** t));
}
function Eo(e, n) {
  return Math.min(100, Math.floor(100 * e / n));
}

// src/core/exchange/participants.ts
var wl = 3;
function To(e, n) {
  var k, x, b, O, E, R, C;
  let { records: t, requests: r = [], blocked: o = /* @__PURE__ */ new Set(), date: s, taxonomy: a = null } = e, l = t.slice().sort((M, I) => te(re(M), re(I))), i = So(l.map(({ user: M }) => M)), c = /* @__PURE__ */ new Set();
  l.forEach((M) => Ro(M).forEach(([I]) => c.add(I)));
  let u = Array.from(c).sort(te), d = So(u), p = r.filter(({ state: M }) => M === "accepted"), m = El(p, ({ offer: M }) => M), f = yo(r), g = [], h = /* @__PURE__ */ new Map(), y = { offer: [], seek: [] };
  for (let M of l) {
    let I = re(M), L = o.has(M.user) ? "blocked" : (k = We(M, s)) != null ? k : M.kind === "seek" && f.has(I) ? "matched" : null, S = qe(M.skill, a);
    if (L !== null) {
      g.push({ kind: M.kind, record: I, reason: L }), M.kind === "offer" && h.set(S, ((x = h.get(S)) != null ? x : 0) + 1);
      continue;
    }
    let A = Ro(M).map(([j, H]) => [d.get(j), H]).sort(([j], [H]) => j - H), v = M.kind === "seek" ? 1 : (b = M.capacity) != null ? b : n.usualCapacity, _ = M.confirmed !== null && M.confirmed <= s ? Nt(M.confirmed, s) : null, G = Nt((E = (O = M.since) != null ? O : M.confirmed) != null ? E : s, s);
    y[M.kind].push({
      index: y[M.kind].length,
      record: M,
      key: I,
      account: i.get(M.user),
      skill: S,
      level: (R = M.level) != null ? R : 0,
      methods: xo(M.methods),
      languages: A.map(([j]) => j),
      proficiencies: A.map(([, j]) => j),
      region: M.region === null ? null : M.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: _,
      freshness: _ === null ? 0 : wo(_, n.freshnessHalfLife),
      waitedDays: G,
      waiting: Eo(G, n.fullWaiting),
      capacity: v,
      room: M.kind === "seek" ? 1 : Math.max(0, v - ((C = m.get(I)) != null ? C : 0))
    });
  }
  return {
    seeks: y.seek,
    offers: y.offer,
    languages: u,
    absentOffers: h,
    absences: g.sort(
      (M, I) => te(M.kind, I.kind) || te(M.record, I.record)
    ),
    between: Rl(r, l, i, a)
  };
}
function Ro(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let o of e.languages) {
    let s = pe(o);
    if (s !== null) {
      let a = Ue(s.code);
      n.set(a, Math.max((t = n.get(a)) != null ? t : 0, (r = s.proficiency) != null ? r : wl));
    }
  }
  return Array.from(n);
}
function So(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    n.has(t) || n.set(t, n.size);
  }), n;
}
function El(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var o;
    return t.set(n(r), ((o = t.get(n(r))) != null ? o : 0) + 1);
  }), t;
}
var Ft = ["declined", "done", "accepted", "asked"];
function Rl(e, n, t, r) {
  var i;
  let o = new Map(n.map((c) => [`${c.kind} ${re(c)}`, c.skill])), s = (c) => t.get(c.slice(0, c.lastIndexOf("/"))), a = /* @__PURE__ */ new Map(), l = (c, u) => c * t.size + u;
  for (let { seek: c, offer: u, state: d, skill: p, skills: m = [] } of e) {
    let [f, g] = [s(c), s(u)], h = [o.get(`offer ${u}`), p, o.get(`seek ${c}`)].filter((x) => x !== void 0);
    if (f === void 0 || g === void 0 || !Ft.includes(d))
      continue;
    let y = l(f, g), k = (i = a.get(y)) != null ? i : /* @__PURE__ */ new Map();
    (d === "declined" ? h.concat(m) : h.slice(0, 1)).forEach((x) => {
      let b = qe(x, r), O = k.get(b);
      (O === void 0 || Ft.indexOf(d) < Ft.indexOf(O)) && k.set(b, d);
    }), a.set(y, k);
  }
  return (c, u, d) => {
    var p, m;
    return a.size === 0 ? null : (m = (p = a.get(l(c, u))) == null ? void 0 : p.get(d)) != null ? m : null;
  };
}

// src/core/exchange/reciprocity.ts
function vo(e, n) {
  let t = Ao(e.offers), r = /* @__PURE__ */ new Map();
  return Ao(e.seeks).forEach((o, s) => {
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
        for (let u of (i = t.get(o)) != null ? i : Oo)
          l = Math.max(l, (c = a.get(u)) != null ? c : 0);
      return l;
    },
    best: (o, s) => {
      var a;
      return ((a = t.get(o)) != null ? a : Oo).map((l) => {
        var i, c;
        return { skill: l, quality: (c = (i = r.get(s)) == null ? void 0 : i.get(l)) != null ? c : 0 };
      }).reduce((l, i) => {
        var c;
        return i.quality > ((c = l == null ? void 0 : l.quality) != null ? c : 0) ? i : l;
      }, null);
    }
  };
}
var Oo = [];
function Ao(e) {
  let n = /* @__PURE__ */ new Map();
  for (let { account: r, skill: o } of e) {
    let s = n.get(r);
    s === void 0 ? n.set(r, /* @__PURE__ */ new Set([o])) : s.add(o);
  }
  let t = /* @__PURE__ */ new Map();
  return n.forEach((r, o) => t.set(o, Array.from(r).sort())), t;
}

// src/core/json/read-limits.ts
function It(e, n, t, r, o, s) {
  let a = Object.keys(t), l = Y(e) ? e : {};
  e !== void 0 && !Y(e) && s.push({ path: n, code: "expected-object", parameters: [] });
  let i = [...a, ...o];
  for (let u of Object.keys(l))
    i.includes(u) || s.push({ path: me(n, u), code: "unknown-property", parameters: [z(u), i] });
  let c = {};
  for (let u of a) {
    let d = J(l, u), [p, m] = t[u], f = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < p ? { code: "too-small", parameters: [d, p] } : d > m ? { code: "too-large", parameters: [d, m] } : null;
    f !== null && s.push(T({ path: me(n, u) }, f)), c[u] = d === void 0 || f !== null ? r[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var Fe = [
  "skill",
  "level",
  "language",
  "method",
  "place",
  "reciprocity",
  "freshness",
  "room",
  "waiting"
], un = {
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
}, Sl = 1e3, Tl = {
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
function Po(e, n = "$.matching") {
  let t = [], r = It(e, n, Tl, un, ["weights"], t), o = Y(e) ? J(e, "weights") : void 0, s = me(n, "weights"), a = Ol(Fe, () => [0, Sl]), l = It(o, s, a, un.weights, [], t);
  return Fe.every((i) => l[i] === 0) && (t.push({ path: s, code: "weights-zero", parameters: [] }), l = un.weights), { options: F(T({}, r), { weights: l }), faults: t };
}
function Ol(e, n) {
  let t = {};
  return e.forEach((r) => {
    t[r] = n(r);
  }), t;
}

// src/core/exchange/score-pair.ts
var $t = 50, Al = [0, 20, 40, 70, 85, 95, 100], vl = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, Mo = 540;
function Co(e, n) {
  let t = Do(e, n);
  return t === -1 ? null : { language: Math.floor(t / 8), proficiency: t % 8 };
}
function Do(e, n) {
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
function _o(e, n) {
  let { weights: t } = e, r = Fe.reduce((s, a) => s + t[a], 0), o = (s) => Math.floor((20 * s + r) / (2 * r));
  return {
    score: (s, a, l) => o(
      t.skill * l + t.level * Lo(s, a) + t.language * No(s, a) + t.method * Fo(s, a) + t.place * Io(s, a) + t.reciprocity * n(s.account, a.account) + t.freshness * a.freshness + t.room * $o(a) + t.waiting * s.waiting
    ),
    qualities: (s, a, l) => ({
      skill: l,
      level: Lo(s, a),
      language: No(s, a),
      method: Fo(s, a),
      place: Io(s, a),
      reciprocity: n(s.account, a.account),
      freshness: a.freshness,
      room: $o(a),
      waiting: s.waiting
    }),
    points: (s) => {
      let a = {}, l = 0, i = 0;
      for (let c of Fe)
        l += t[c] * s[c], a[c] = o(l) - i, i += a[c];
      return a;
    }
  };
}
function Lo(e, n) {
  var t;
  return e.level === 0 || n.level === 0 ? $t : (t = vl[n.level - e.level]) != null ? t : 0;
}
function No(e, n) {
  let t = Do(e, n);
  return t === -1 ? 0 : Al[t % 8];
}
function Fo(e, n) {
  return e.methods === 0 || n.methods === 0 ? $t : bo(e.methods, n.methods);
}
function Io(e, n) {
  let t = e.record.timezone, r = n.record.timezone;
  return t !== null && r !== null ? Math.max(0, Math.floor(100 * (Mo - $n(t, r)) / Mo)) : e.region === null || n.region === null ? $t : e.region === n.region ? 100 : 0;
}
function $o({ room: e, capacity: n }) {
  return n === 0 ? 0 : Math.floor(100 * e / n);
}

// src/core/exchange/skill-relations.ts
var Uo = { same: 100, narrower: 90, broader: 60, near: 30 }, Pl = { narrower: 10, broader: 15 }, Ml = 10;
function Dn(e) {
  let n = /* @__PURE__ */ new Map();
  return {
    relatedTo: (t) => {
      let r = n.get(t);
      return r === void 0 && (r = e === null ? [Ho(t)] : Ll(t, e), n.set(t, r)), r;
    }
  };
}
function Ho(e) {
  return { skill: e, relation: "same", quality: Uo.same };
}
function Ll(e, n) {
  let t = /* @__PURE__ */ new Map([[e, Ho(e)]]), r = (l, i, c) => {
    let u = !t.has(l);
    if (u) {
      let d = i === "near" ? 0 : Pl[i] * (c - 1);
      t.set(l, { skill: l, relation: i, quality: Math.max(Ml, Uo[i] - d) });
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
function Bo(e, n) {
  var a;
  let t = To(e, n), r = Dn((a = e.taxonomy) != null ? a : null), o = vo(t, r), s = /* @__PURE__ */ new Map();
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
    scorer: _o(n, o.quality)
  };
}
function Wo(e, n, t) {
  var r;
  return (r = e.relations.relatedTo(n.skill).find(({ skill: o }) => o === t.skill)) != null ? r : null;
}

// src/core/exchange/reasons.ts
function qo(e, n, t, r) {
  let o = e.scorer.qualities(n, t, r.quality), s = e.scorer.points(o), a = Nl(e, n, t, r, o), l = [];
  for (let i of Fe) {
    let c = a[i];
    c !== null && l.push({ part: i, code: c.code, parameters: c.parameters, points: s[i] });
  }
  return l;
}
function Z(e, ...n) {
  return { code: e, parameters: n };
}
function Nl(e, n, t, r, o) {
  let s = e.reciprocity.best(n.account, t.account);
  return {
    skill: r.relation === "same" ? Z("skill-same", { skill: t.skill }) : Z(`skill-${r.relation}`, { skill: t.skill }, { skill: n.skill }),
    level: n.level === 0 || t.level === 0 ? Z("level-unknown") : Z(t.level < n.level ? "level-low" : "level-fits", t.level, n.level),
    language: Fl(e, n, t),
    method: Il(n, t),
    place: $l(n, t),
    reciprocity: s === null ? null : Z("reciprocal", { skill: s.skill }),
    freshness: t.confirmedDays === null ? Z("confirmed-unknown") : t.confirmedDays === 0 ? Z("confirmed-today") : Z("confirmed-days", t.confirmedDays),
    room: Z("room", t.room, t.capacity),
    waiting: o.waiting === 0 ? null : Z("waiting", n.waitedDays)
  };
}
function Fl(e, n, t) {
  let r = Co(n, t);
  if (r === null)
    return null;
  let o = r.proficiency >= e.options.leastProficiency;
  return Z(o ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function Il(e, n) {
  if (e.methods === 0 || n.methods === 0)
    return Z("methods-any");
  let t = ko(e.methods, n.methods);
  return t.length === 0 ? Z("methods-different") : Z("methods", { methods: t });
}
function $l(e, n) {
  let [t, r] = [e.record.timezone, n.record.timezone];
  if (t !== null && r !== null) {
    let o = $n(t, r);
    return o === 0 ? Z("timezone-same") : Z("timezone-apart", o / 60);
  }
  return e.region === null || n.region === null ? Z("place-unknown") : e.region === n.region ? Z("region-same", { region: n.record.region }) : Z("region-different");
}

// src/core/exchange/pair-reasons.ts
var Cl = [
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
function _n(e, n, t, r) {
  let o = Bo(t, r), s = o.participants.seeks.find(({ key: i }) => i === e), a = o.participants.offers.find(({ key: i }) => i === n), l = s === void 0 || a === void 0 ? null : Wo(o, s, a);
  return s === void 0 || a === void 0 || l === null ? [] : qo(o, s, a, l);
}
function Un(e) {
  return Cl.includes(e.code);
}

// src/core/exchange/steps/exchange-requests.ts
var Dl = {
  asked: "asked",
  accepted: "accepted",
  declined: "declined",
  done: "done",
  withdrawn: "expired",
  expired: "expired",
  lapsed: "expired",
  "not-met": "expired"
};
function Hn(e) {
  return e.map(({ seek: n, offer: t, state: r, skill: o, skills: s }) => T(T({
    seek: n,
    offer: t,
    state: Dl[r]
  }, o === null ? {} : { skill: o }), r === "declined" && s.length > 1 ? { skills: s } : {}));
}

// src/core/exchange/steps/follow-exchanges.ts
var Ct = 21, _l = 180, Ul = 366;
function zo(e, n) {
  var r;
  let t = [];
  for (let { round: o, skills: s, disregarded: a } of Yo(e, n))
    o !== null && t.push(F(T({}, Yl(o, n.date)), { skills: s, skill: (r = s[0]) != null ? r : null, disregarded: a }));
  return t;
}
function Vo(e, n) {
  return Yo(e, n).reduce((t, { disregarded: r }) => t.concat(r), []);
}
function Yo(e, n) {
  if (!Ee(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(Hl)) {
    let o = `${r.seek}
${r.offer}`, s = t.get(o);
    s === void 0 ? t.set(o, [r]) : s.push(r);
  }
  return Array.from(t.keys()).sort(te).map((r) => {
    let o = null, s = [];
    for (let a of t.get(r)) {
      let l = a.at.slice(0, 10) > n.date ? "future" : ee(a).includes(a.user) ? Bl(a, o, n) : "not-a-party";
      typeof l == "string" ? s.push({ step: a, reason: l }) : o = l;
    }
    return { round: o, skills: Wl(t.get(r), o), disregarded: s };
  });
}
function Hl(e, n) {
  return te(e.at, n.at) || sn.indexOf(e.step) - sn.indexOf(n.step) || te(Go(e), Go(n));
}
function Go({ user: e, outcome: n, on: t, skill: r, note: o }) {
  return JSON.stringify([e, n, t, r, o]);
}
function Bl(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return zl(e, n, t);
  if (e.step === "decline" && ql(e, n))
    return Gl(e, n);
  if (n === null)
    return "no-request";
  let o = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return Vl(e, n, o);
    if (Bn(n, r) !== "accepted")
      return "over";
    let s = Kl(e.on, dn(r, Ul)), a = dn(jo(r, s), Xo(t));
    return F(T({}, n), { steps: o, on: e.on, until: jo(n.until, a) });
  }
  if (e.step === "withdraw" && jl(e, n))
    return F(T({}, n), { steps: o, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [s] = n.steps.slice(-1);
    return (s == null ? void 0 : s.step) === e.step && s.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? Ko(n, e, t) : e.step === "decline" ? F(T({}, n), { steps: o, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : F(T({}, n), { steps: o, since: r, phase: "withdrawn" });
}
function Wl(e, n) {
  let t = e.filter((s) => ee(s).includes(s.user)), r = t.filter((s) => n == null ? void 0 : n.steps.includes(s)), o = [
    ...t.filter(({ user: s, step: a }) => a === "decline" && (n == null ? void 0 : n.declinedBy.includes(s))),
    ...r,
    ...t
  ].map(({ skill: s }) => s).filter((s) => s !== null);
  return Array.from(new Set(o));
}
function ql(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = Bn(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function Gl(e, n) {
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
function jl(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: o }) => o === e.user);
  return n === "accepted" && r.some(({ step: o }) => o === "ask") && !r.some(({ step: o }) => o === "meet" || o === "confirm");
}
function zl(e, n, t) {
  var s;
  let r = e.at.slice(0, 10), o = n === null ? null : Bn(n, r);
  return n !== null && o === "asked" ? e.user === n.asker ? "repeated" : Ko(n, e, t) : n !== null && (o === "accepted" || o === "done") ? o === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((a) => a !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: dn(r, (s = t.replyDays) != null ? s : Ct),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function Ko(e, n, t) {
  let r = n.at.slice(0, 10);
  return F(T({}, e), {
    phase: "accepted",
    since: r,
    until: dn(r, Xo(t)),
    steps: e.steps.concat([n])
  });
}
function Vl(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : F(T({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function Bn({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function Yl(e, n) {
  let { seek: t, offer: r, asker: o, until: s, on: a, confirmed: l, steps: i, declinedBy: c } = e, u = Bn(e, n), d = u === "asked" || u === "accepted", p = ee(e);
  return {
    seek: t,
    offer: r,
    asker: o,
    state: u,
    on: a,
    confirmed: l,
    steps: i,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? dn(s, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? s : null,
    waitingFor: u === "asked" ? p.filter((m) => m !== o) : u === "accepted" && (a === null || a <= n) ? p.filter((m) => !l.has(m)) : []
  };
}
function Xo(e) {
  var n;
  return (n = e.lapseDays) != null ? n : _l;
}
function Kl(e, n) {
  return e < n ? e : n;
}
function jo(e, n) {
  return e > n ? e : n;
}
function dn(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10);
}

// src/core/exchange/exchange-templates.ts
var gn = "Skill exchange step", Ie = "Skill exchange preferences", Wn = [
  le.offer,
  le.seek,
  gn,
  Ie
];

// src/core/exchange/steps/write-step.ts
function Qo(e) {
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
  return je(gn, n.filter(([, t]) => t !== null && t !== "").map(([t, r]) => [t, t === "at" ? r : K(r)]));
}
function qn(e, n) {
  let t = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${t}${n}
`;
}

// src/core/exchange/steps/preferences.ts
var Jo = ["messages", "matches", "lang"];
function Gn(e) {
  let n = [], t = e.filter(({ template: s }) => s === Ie), r = (s) => t.every(({ parameters: a }) => {
    var i;
    let l = Ae((i = a.get(s)) != null ? i : "").trim().toLowerCase();
    return l !== "" && l !== "yes" && l !== "no" && n.push({
      parameter: s,
      key: "localskills-template-preferences-fault-value",
      parameters: [z(l), s]
    }), l === "" || l === "yes";
  }), o = { messages: r("messages"), matches: r("matches") };
  return t.forEach(({ parameters: s }) => s.forEach((a, l) => {
    !Jo.includes(l) && a.trim() !== "" && n.push(ve(l, "unknown-parameter", z(l), Jo.join(", ")));
  })), { preferences: o, faults: n };
}
function Zo(e, n, t) {
  let r = n.filter(({ template: i }) => i === Ie), o = t.messages && t.matches, s = (i) => i ? "yes" : "no", a = je(Ie, [
    ["messages", s(t.messages)],
    ["matches", s(t.matches)]
  ]), [l] = r;
  return l === void 0 ? o ? e : qn(e, a) : r.slice().reverse().reduce((i, { start: c, end: u }) => {
    let d = c === l.start ? u : u + /^\n{0,2}/.exec(i.slice(u))[0].length;
    return i.slice(0, c) + (c === l.start ? a : "") + i.slice(d);
  }, e);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function jn(e, n = !1) {
  let t = e.length, r = 0, o = "", s = 0, a = 16, l = 0, i = 0, c = 0, u = 0, d = 0;
  function p(x, b) {
    let O = 0, E = 0;
    for (; O < x || !b; ) {
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
    return O < x && (E = -1), E;
  }
  function m(x) {
    r = x, o = "", s = 0, a = 16, d = 0;
  }
  function f() {
    let x = r;
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
        return d = 3, e.substring(x, r);
    let b = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Ye(e.charCodeAt(r))) {
        for (r++; r < e.length && Ye(e.charCodeAt(r)); )
          r++;
        b = r;
      } else
        d = 3;
    return e.substring(x, b);
  }
  function g() {
    let x = "", b = r;
    for (; ; ) {
      if (r >= t) {
        x += e.substring(b, r), d = 2;
        break;
      }
      let O = e.charCodeAt(r);
      if (O === 34) {
        x += e.substring(b, r), r++;
        break;
      }
      if (O === 92) {
        if (x += e.substring(b, r), r++, r >= t) {
          d = 2;
          break;
        }
        switch (e.charCodeAt(r++)) {
          case 34:
            x += '"';
            break;
          case 92:
            x += "\\";
            break;
          case 47:
            x += "/";
            break;
          case 98:
            x += "\b";
            break;
          case 102:
            x += "\f";
            break;
          case 110:
            x += `
`;
            break;
          case 114:
            x += "\r";
            break;
          case 116:
            x += "	";
            break;
          case 117:
            let R = p(4, !0);
            R >= 0 ? x += String.fromCharCode(R) : d = 4;
            break;
          default:
            d = 5;
        }
        b = r;
        continue;
      }
      if (O >= 0 && O <= 31)
        if (pn(O)) {
          x += e.substring(b, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return x;
  }
  function h() {
    if (o = "", d = 0, s = r, i = l, u = c, r >= t)
      return s = t, a = 17;
    let x = e.charCodeAt(r);
    if (Dt(x)) {
      do
        r++, o += String.fromCharCode(x), x = e.charCodeAt(r);
      while (Dt(x));
      return a = 15;
    }
    if (pn(x))
      return r++, o += String.fromCharCode(x), x === 13 && e.charCodeAt(r) === 10 && (r++, o += `
`), l++, c = r, a = 14;
    switch (x) {
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
          for (r += 2; r < t && !pn(e.charCodeAt(r)); )
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
            r++, pn(R) && (R === 13 && e.charCodeAt(r) === 10 && r++, l++, c = r);
          }
          return E || (r++, d = 1), o = e.substring(b, r), a = 13;
        }
        return o += String.fromCharCode(x), r++, a = 16;
      // numbers
      case 45:
        if (o += String.fromCharCode(x), r++, r === t || !Ye(e.charCodeAt(r)))
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
        for (; r < t && y(x); )
          r++, x = e.charCodeAt(r);
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
        return o += String.fromCharCode(x), r++, a = 16;
    }
  }
  function y(x) {
    if (Dt(x) || pn(x))
      return !1;
    switch (x) {
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
    let x;
    do
      x = h();
    while (x >= 12 && x <= 15);
    return x;
  }
  return {
    setPosition: m,
    getPosition: () => r,
    scan: n ? k : h,
    getToken: () => a,
    getTokenValue: () => o,
    getTokenOffset: () => s,
    getTokenLength: () => r - s,
    getTokenStartLine: () => i,
    getTokenStartCharacter: () => s - u,
    getTokenError: () => d
  };
}
function Dt(e) {
  return e === 32 || e === 9;
}
function pn(e) {
  return e === 10 || e === 13;
}
function Ye(e) {
  return e >= 48 && e <= 57;
}
var es;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(es || (es = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Ql = new Array(20).fill(0).map((e, n) => " ".repeat(n)), Ke = 200, Jl = {
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
var _t;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(_t || (_t = {}));
function ns(e, n, t = _t.DEFAULT) {
  let r = jn(e, !1), o = [], s = 0;
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
  let d = c(n.onObjectBegin), p = i(n.onObjectProperty), m = u(n.onObjectEnd), f = c(n.onArrayBegin), g = u(n.onArrayEnd), h = i(n.onLiteralValue), y = l(n.onSeparator), k = a(n.onComment), x = l(n.onError), b = t && t.disallowComments, O = t && t.allowTrailingComma;
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
    if (x(v), N.length + _.length > 0) {
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
    return v ? h(N) : (p(N), o.push(N)), E(), !0;
  }
  function M() {
    switch (r.getToken()) {
      case 11:
        let v = r.getTokenValue(), N = Number(v);
        isNaN(N) && (R(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), N = 0), h(N);
        break;
      case 7:
        h(null);
        break;
      case 8:
        h(!0);
        break;
      case 9:
        h(!1);
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
    ]), !1) : (C(!1), r.getToken() === 6 ? (y(":"), E(), A() || R(4, [], [
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
        if (v || R(4, [], []), y(","), E(), r.getToken() === 2 && O)
          break;
      } else v && R(6, [], []);
      I() || R(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), v = !0;
    }
    return m(), r.getToken() !== 2 ? R(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : E(), !0;
  }
  function S() {
    f(), E();
    let v = !0, N = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (N || R(4, [], []), y(","), E(), r.getToken() === 4 && O)
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
var ts;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(ts || (ts = {}));
var rs;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(rs || (rs = {}));
var Ut = ns;
var os;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(os || (os = {}));

// src/core/json/parse-json.ts
function $e(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return ic(n) ? { value: void 0, faults: [Ht] } : { value: n, faults: cc(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? lc(e) : Ht] };
  }
}
var is = { disallowComments: !0, allowTrailingComma: !1 }, sc = 100, Ht = { path: "$", code: "json-too-deep", parameters: [] }, ac = {
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
function ic(e) {
  let n = [e].filter(ss);
  for (let t = 0; n.length > 0; t++) {
    if (t === sc)
      return !0;
    let r = [];
    for (let o of n)
      for (let s of Object.keys(o).map((a) => o[a]))
        ss(s) && r.push(s);
    n = r;
  }
  return !1;
}
function ss(e) {
  return typeof e == "object" && e !== null;
}
function lc(e) {
  var l;
  let n = null;
  try {
    Ut(e, {
      onError: (i, c, u) => {
        n = n != null ? n : { error: i, offset: c, length: u };
      }
    }, is);
  } catch (i) {
    return Ht;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), o = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((o === "}" || o === "]") && r.trim().endsWith(","))
    return as("json-trailing-comma", e, r.lastIndexOf(","), o);
  let s = (l = ac[t.error]) != null ? l : "json-invalid";
  return as(s === "json-comma" ? o === "}" ? "json-list-end" : o === "]" ? "json-object-end" : s : s, e, t.offset, o);
}
function as(e, n, t, r) {
  let o = n.slice(0, t).split(/\r\n?|\n/), s = o[o.length - 1].length + 1;
  return { path: "$", code: e, parameters: [o.length, s, z(r)] };
}
function cc(e) {
  let n = [], t = [];
  return Ut(e, {
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
  }, is), n;
}

// src/core/site-configuration.ts
var ls = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function cs(e) {
  if (e === null)
    return { root: Oe, faults: [] };
  let { value: n, faults: t } = $e(e);
  if (!Y(n))
    return { root: Oe, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = J(n, "root");
  return r === void 0 ? { root: Oe, faults: t } : typeof r != "string" || ls.test(r) ? { root: Oe, faults: [...t, { path: "$.root", code: "expected-text", parameters: [z(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}
var uc = /^https?:\/\/[^\s[\]{}|<>"'~]+$/;
function zn(e) {
  return uc.test(e);
}
function us(e) {
  let n = e === null ? null : $e(e).value, t = Y(n) ? J(n, "report") : void 0;
  return typeof t == "string" && !ls.test(t) ? t.trim() : null;
}

// src/ui/exchange-meeting/load-exchanges.ts
var ds = "Module:Skills survey/i18n/languages.json";
function mn(t) {
  return P(this, arguments, function* (e, n = []) {
    var E, R, C, M;
    let { wiki: r, titles: o, user: s, messages: a } = e, l = [s.name, ...n], [i, c, u, d] = yield Promise.all([
      Promise.all(l.map((I) => r.peopleLinkingTo(I))),
      r.readPeople(l),
      r.readPages([o.skills(), Sn, ds]),
      r.time()
    ]), p = new Set(l);
    i.forEach((I) => I.forEach((L) => p.add(L))), gs(c.people).forEach((I) => ee(I).forEach((L) => p.add(L)));
    let { people: m, records: f, unread: g } = p.size === l.length ? c : yield r.readPeople(Array.from(p)), h = g.find((I) => I.user === s.name);
    if (h !== void 0)
      throw h.error;
    let y = (I) => {
      var L, S;
      return (S = (L = u.get(I)) == null ? void 0 : L.latest.text) != null ? S : null;
    }, k = $e((E = y(Sn)) != null ? E : "{}").value, x = $e((R = y(ds)) != null ? R : "{}").value, b = Y(x) && Array.isArray(x.languages) ? x.languages.filter((I) => typeof I == "string") : [], O = c.ownPages.get(s.name);
    return {
      people: m,
      records: f,
      ownPage: O === void 0 ? o.people(s.name) : O,
      steps: gs(m),
      taxonomy: yr($e((C = y(o.skills())) != null ? C : "").value).taxonomy,
      matching: Y(k) ? Po(k.matching).options : un,
      reportPage: (M = us(y(Sn))) != null ? M : a.text("localskills-meeting-report-page"),
      languages: b.length > 0 ? b : ["en"],
      clockOffset: isNaN(d.getTime()) ? 0 : d.getTime() - e.now().getTime()
    };
  });
}
function Bt(e, n) {
  return e.steps.some((r) => r.user === n.user && r.step === n.step && r.seek === n.seek && r.offer === n.offer && r.at === n.at) ? e : F(T({}, e), { steps: e.steps.concat([n]) });
}
function gs(e) {
  let n = [];
  return e.forEach((t) => t.steps.forEach((r) => n.push(r))), n;
}
function fn(e, n, t = null) {
  var o;
  let r = new Date(e.now().getTime() + n.clockOffset).toISOString().replace(/\.\d+Z$/, "Z");
  return ((o = t == null ? void 0 : t.steps) != null ? o : []).reduce((s, { at: a }) => a > s ? a : s, r);
}
function Se(e, n) {
  return fn(e, n).slice(0, 10);
}
function ye(e, n) {
  return zo(n.steps, { date: Se(e, n) });
}
function ps(e, n) {
  let { name: t } = e.user;
  return Vo(
    n.steps.filter((r) => r.user === t || ee(r).includes(t)),
    { date: Se(e, n) }
  ).filter(({ step: r, reason: o }) => r.user === t && o !== "repeated");
}
function Xe(e, n) {
  var t, r;
  return Gn((r = (t = e.people.get(n)) == null ? void 0 : t.preferences) != null ? r : []).preferences;
}
function yn(e, n) {
  let t = [];
  return e.records.filter((r) => r.user === n).forEach(({ languages: r }) => r.forEach((o) => {
    t.includes(o) || t.push(o);
  })), t;
}

// src/core/exchange/steps/my-exchanges.ts
function ms(e, n) {
  let t = e.filter((a) => ee(a).includes(n) && !dc(a, n)).sort((a, l) => te(a.since, l.since) || te(a.seek, l.seek) || te(a.offer, l.offer)), r = t.filter(({ state: a }) => a === "accepted"), o = r.filter(({ confirmed: a }) => a.size > 0 && !a.has(n)), s = (a) => +!a.waitingFor.includes(n);
  return {
    toAnswer: t.filter(({ state: a, asker: l }) => a === "asked" && l !== n),
    toConfirm: o,
    agreed: r.filter((a) => !o.includes(a)).sort((a, l) => s(a) - s(l)),
    asked: t.filter(({ state: a, asker: l }) => a === "asked" && l === n),
    earlier: t.filter(({ state: a }) => a !== "asked" && a !== "accepted").reverse()
  };
}
function dc({ state: e, asker: n, steps: t, disregarded: r }, o) {
  let s = t.concat(r.map(({ step: a }) => a));
  return e === "declined" && n === o && !s.some(({ step: a }) => a === "ask");
}
function de(e, n) {
  let [t, r] = ee(e);
  return n === t ? r : t;
}

// src/ui/list-words.ts
function fs(e, n) {
  let { ListFormat: t } = Intl;
  try {
    return t ? new t(n, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange-meeting/exchange-words.ts
function hn(e, { seek: n, offer: t, skill: r }) {
  var o, s, a, l, i;
  return (i = (l = (a = (o = oe(e, "offer", t)) == null ? void 0 : o.skill) != null ? a : (s = oe(e, "seek", n)) == null ? void 0 : s.skill) != null ? l : r) != null ? i : "";
}
function oe(e, n, t) {
  var r;
  return (r = e.records.find((o) => o.kind === n && re(o) === t)) != null ? r : null;
}
function Vn(e, { seek: n }, t) {
  let r = oe(e, "seek", n);
  return r !== null && r.user === t && r.status === "open" ? r : null;
}
function Yn({ messages: e }, n, t, r = t) {
  if (t === "")
    return w("bdi", {}, r);
  let { text: o, language: s, direction: a } = Le(t, n.taxonomy, e);
  return w("bdi", T({ dir: a }, s === null ? {} : { lang: s }), o);
}
function Te({ messages: e }, n, t) {
  return Le(t, n.taxonomy, e).text;
}
function xn({ languageName: e, messages: n }, t) {
  return fs(t.map((r) => {
    var o, s;
    return e((s = (o = pe(r)) == null ? void 0 : o.code) != null ? s : r);
  }), n.language);
}
function Kn({ titles: e, pageUrl: n }, t) {
  return w("a", { href: n(e.people(t)), target: "_blank", rel: "noopener" }, w("bdi", {}, t));
}
function Qe({ messages: e, user: n, formatDate: t }, r) {
  let { state: o, asker: s, since: a, on: l, confirmed: i } = r, c = de(r, n.name), u = B(r.seek) === n.name ? "learn" : "teach", d = (p) => e.text(`localskills-meeting-state-${p}`, c, t(a));
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
var gc = 182;
function ys(e, n, t, r) {
  var c;
  let { kind: o, key: s } = t, a = oe(n, o, s);
  if (B(s) === e.user.name)
    return "self";
  if (r !== "active")
    return "blocked";
  if (a === null)
    return "gone";
  if (We(a, Se(e, n)) !== null)
    return "absent";
  let l = ye(e, n).filter((u) => u.state === "accepted" && u[o] === s && !ee(u).includes(e.user.name)).length, i = o === "seek" ? 1 : (c = a.capacity) != null ? c : n.matching.usualCapacity;
  return l >= i ? "no-room" : null;
}
function hs(e, n, t, r, o) {
  var m, f;
  let { user: s } = e, a = t.kind === "offer" ? "seek" : "offer", l = Se(e, n), { relatedTo: i } = Dn(n.taxonomy), c = ({ skill: g }) => {
    var k, x;
    let [h, y] = a === "seek" ? [g, t.skill] : [t.skill, g];
    return (x = (k = i(h).find((b) => b.skill === y)) == null ? void 0 : k.quality) != null ? x : 0;
  }, u = n.records.filter((g) => g.user === s.name), d = u.filter((g) => g.kind === a && We(g, l) === null).map((g) => ({ record: g, fits: re(g) === o ? 1 / 0 : c(g) })).filter(({ fits: g }) => g > 0).sort((g, h) => h.fits - g.fits).map(({ record: g }) => ({ key: re(g), record: g, isNew: !1 })), p = {
    kind: a,
    user: s.name,
    id: go(a, u.filter((g) => g.kind === a).map(({ id: g }) => g)),
    skill: t.skill,
    level: null,
    methods: [],
    languages: r,
    capacity: null,
    region: (m = u.map(({ region: g }) => g).find((g) => g !== null)) != null ? m : null,
    timezone: (f = u.map(({ timezone: g }) => g).find((g) => g !== null)) != null ? f : null,
    for: null,
    affiliate: null,
    note: null,
    since: l,
    confirmed: l,
    expires: new Date(Date.parse(l) + gc * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10),
    status: "open",
    until: null
  };
  return d.concat([{ key: re(p), record: p, isNew: !0 }]);
}
function xs(e, n, t, r) {
  var u, d;
  let [o, s] = t.kind === "offer" ? [r.key, re(t)] : [re(t), r.key], a = ye(e, n), l = ({ declinedBy: p }) => p.includes(t.user), i = ee({ seek: o, offer: s }).join("/"), c = (p) => {
    var m, f;
    return [
      (m = oe(n, "seek", p.seek)) == null ? void 0 : m.skill,
      (f = oe(n, "offer", p.offer)) == null ? void 0 : f.skill,
      ...p.skills
    ].filter((g) => g !== void 0).map((g) => qe(g, n.taxonomy));
  };
  return (d = (u = a.find((p) => p.seek === o && p.offer === s && (p.state === "asked" || p.state === "accepted" || p.state === "done" || l(p)))) != null ? u : a.find((p) => l(p) && ee(p).join("/") === i && c(p).includes(qe(t.skill, n.taxonomy)))) != null ? d : null;
}
function ks(e, n) {
  return P(this, null, function* () {
    let t = yn(n, e.user.name), r = t.length > 0 ? t : yield e.wiki.spokenLanguages(e.user.name).catch(() => []);
    return r.length > 0 ? r : [e.messages.language];
  });
}
function Wt(e, n, t, r) {
  let o = r.record, s = n.records.filter((i) => i.user === o.user || i.user === t.user), [a, l] = t.kind === "offer" ? [o, t] : [t, o];
  return _n(re(a), re(l), {
    records: r.isNew ? s.concat([o]) : s,
    date: Se(e, n),
    taxonomy: n.taxonomy,
    requests: Hn(ye(e, n))
  }, n.matching);
}

// src/core/exchange/private-contact.ts
var pc = /[^\s@<>()[\]{}:;,|]+(?:@|\s?[([{]\s?(?:at|arobase|arroba|et)\s?[)\]}]\s?)[\p{L}\d-]+(?:(?:\.|\s?[([{]\s?(?:dot|point|punto|nokta)\s?[)\]}]\s?)[\p{L}\d-]+)+/iu, mc = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/iu, fc = new RegExp("(?<![\\w@])@[\\w.=-]+:[\\w-]+(?:\\.[\\w-]+)+", "u"), yc = /(?:\b(?:t|telegram)\.me\/|\bwa\.me\/|\bchat\.whatsapp\.com\/|\bdiscord\.gg\/|\bsignal\.me\/|\bm\.me\/|\bskype:)\S+|\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)\s*:?\s*@?[\w.]*[\d_@][\w.]*|\bskype\s*:\s*live:\S+|\btg\s*:\s*@[\w.]+/iu, hc = /(?:\+|\b00|\b0|\(0)[\d\s().\-/\u00b7\u2010-\u2015\u00a0]{6,22}\d/u, xc = new RegExp("(?<![\\d-])(?:1[ .-])?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[.-])\\d{3}[.-]\\d{4}(?![\\d-])", "u"), kc = 8, bc = 15;
function wc(e) {
  return e.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (n) => {
    let t = n.charCodeAt(0), r = [1632, 1776, 2406, 2534].find((o) => t >= o && t <= o + 9);
    return String(t - r);
  }).replace(/[\uff01-\uff5e\u3000\ufe6b]/g, (n) => n.normalize("NFKC"));
}
function bs(e) {
  let n = wc(e), t = [
    ["email", pc],
    ["email", mc],
    ["messenger", yc],
    ["messenger", fc],
    ["phone", xc]
  ].map(([r, o]) => {
    let s = o.exec(n);
    return s === null ? null : { kind: r, text: e.slice(s.index, s.index + s[0].length) };
  }).find((r) => r !== null);
  return t != null ? t : Ec(n, e);
}
function Ec(e, n) {
  let t = e.replace(
    /ISBN(?:-1[03])?:?\s?[\d -]{9,16}[\dx]|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:UTC|GMT)\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?/giu,
    (s) => "x".repeat(s.length)
  ), r = hc.exec(t), o = r === null ? 0 : r[0].replace(/\D/g, "").length;
  return r === null || o < kc || o > bc ? null : { kind: "phone", text: n.slice(r.index, r.index + r[0].length) };
}

// src/ui/survey-making/fields.ts
function ws(e, n, t, r) {
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
function Xn(e) {
  let { kind: n = "text", direction: t = "auto", value: r, maxLength: o, min: s, max: a, placeholder: l } = e, i = T(T({
    value: r
  }, o === void 0 ? {} : { maxLength: o }), l === void 0 ? {} : { placeholder: l }), c = n === "lines" ? new OO.ui.MultilineTextInputWidget(F(T({}, i), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(F(T({}, i), { autocomplete: "off" }));
  n === "number" || n === "date" ? (c.$input.attr(T(T({ type: n }, s === void 0 ? {} : { min: s }), a === void 0 ? {} : { max: a })), c.$input.val(r)) : c.$input.attr("dir", t);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), ws(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function qt(e) {
  let n = new OO.ui.CheckboxInputWidget({ selected: e.value }), t = !1;
  return n.on("change", (r) => {
    t || e.onChange(r === !0);
  }), ws(n, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => n.isSelected(),
    show(r) {
      t = !0, n.setSelected(r), t = !1;
    }
  });
}

// src/ui/exchange-meeting/note-field.ts
function Qn(e, n) {
  var s, a;
  let t = w("div", { "aria-live": "polite" }), r = (l) => {
    let i = bs(l);
    D(t, i === null ? null : W("warning", e.text(`localskills-private-${i.kind}`, i.text)));
  }, o = Xn(F(T({
    label: n.label,
    kind: "lines",
    value: (s = n.value) != null ? s : "",
    maxLength: Rr
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
function Es(e, n, t, r) {
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
function Jn(e, n) {
  var i, c;
  let { messages: t, pageUrl: r, titles: o, user: s } = e, a = o.people(s.name), l = (c = (i = n.people.get(s.name)) == null ? void 0 : i.pages) != null ? c : [];
  return [
    ...n.ownPage === a ? [] : [Es(t, r, a, n.ownPage)],
    ...l.filter(({ isChangedByOthers: u }) => u).map(({ title: u, own: d, latest: p }) => {
      var m;
      return W(
        "warning",
        w("p", {}, t.text("localskills-meeting-changed-by-others", u)),
        w("p", {}, w("a", {
          href: r(u, { oldid: String((m = d == null ? void 0 : d.id) != null ? m : 0), diff: String(p.id) }),
          target: "_blank",
          rel: "noopener"
        }, t.text("localskills-meeting-foreign-look")))
      );
    })
  ];
}

// src/ui/exchange-meeting/panel-focus.ts
function Zn() {
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
function et({ messages: e, pageUrl: n }, t) {
  return w(
    "a",
    { href: zn(t) ? t : n(t), target: "_blank", rel: "noopener" },
    e.text("localskills-meeting-report")
  );
}

// src/ui/exchange-meeting/select-field.ts
var Rc = 0;
function Gt(e) {
  let n = `ext-localSkills-meeting-select-${++Rc}`, t = w("select", T({
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
var Rs = {
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
function Ss(e) {
  let n = kn(e), t = /* @__PURE__ */ new Map();
  return (r, o) => {
    var a;
    let s = (a = t.get(o)) != null ? a : new Intl.NumberFormat(n, { minimumFractionDigits: o, maximumFractionDigits: o });
    return t.set(o, s), s.format(r);
  };
}
function kn(e, n = "") {
  var r, o;
  let t = (o = Rs[(r = e.find((s) => Object.prototype.hasOwnProperty.call(Rs, s))) != null ? r : ""]) != null ? o : "latn";
  return [...e, "en"].filter(Sc).map((s) => `${s}-u${n}-nu-${t}`);
}
function Sc(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}
function Ts(e) {
  var n, t;
  return Number.isInteger(e) ? 0 : Math.min(2, (t = (n = String(e).split(".")[1]) == null ? void 0 : n.length) != null ? t : 0);
}

// src/core/i18n/date-format.ts
function Os(e) {
  let n = new Intl.DateTimeFormat(
    kn(e, "-ca-gregory"),
    { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }
  );
  return (t) => {
    let r = /^\d{4}-\d\d-\d\d$/.test(t) ? Date.parse(`${t}T00:00:00Z`) : NaN;
    return isNaN(r) ? t : n.format(r);
  };
}

// src/core/report/round.ts
function nt(e, n, t = 0) {
  if (Number.isInteger(e) && Math.abs(e) < 1e9)
    return e === 0 ? 0 : e * 10 ** t;
  let [r, o] = Math.abs(e).toExponential().split("e"), s = r.replace(".", ""), a = Number(o) + 1 + t + n, l = a < 0 ? 0 : Number(s.charAt(a) || "0"), i = Math.max(0, a), c = Number(s.slice(0, i).padEnd(i, "0") || "0") + (l >= 5 ? 1 : 0);
  return c === 0 ? 0 : (e < 0 ? -1 : 1) * +`${c}e-${n}`;
}

// src/core/report/markup.ts
var Tc = 255, Oc = /\uE000(\d+)\uE001/g;
function As(e) {
  let n = (a, ...l) => {
    let i = l.map((c, u) => typeof c == "object" ? `\uE000${u}\uE001` : typeof c == "string" ? c.replace(/[\uE000\uE001]/g, "") : c);
    return K(e.text(a, ...i)).replace(Oc, (c, u) => {
      let d = l[Number(u)];
      return typeof d == "object" ? d.wikitext : c;
    });
  }, t = (a, l = 0) => {
    let i = nt(a, l), c = K(e.number(Math.abs(i), l));
    return i < 0 ? `<bdi dir="ltr">\u2212${c}</bdi>` : c;
  }, r = Os(e.languageChain), o = /* @__PURE__ */ new Map();
  return {
    messages: e,
    say: n,
    number: t,
    percent: (a) => {
      var c;
      let l = nt(a, 0, 2), i = (c = o.get(l)) != null ? c : n("localskills-results-percent", e.number(l, 0));
      return o.set(l, i), i;
    },
    date: (a) => `<time datetime="${Ac({ text: a })}">${K(r(a))}</time>`,
    digits: (a) => String(a).replace(/\d/g, (l) => e.number(Number(l))),
    signed: (a, l) => nt(a, l != null ? l : 0) > 0 ? `<bdi dir="ltr">+${t(a, l)}</bdi>` : t(a, l),
    label: ({ text: a, language: l, direction: i }) => l === e.language ? K(a) : l === null ? `<bdi>${K(a)}</bdi>` : `<bdi lang="${l}" dir="${i}">${K(a)}</bdi>`
  };
}
function Ac({ text: e }) {
  return K(e).replace(/"/g, "&quot;");
}
function tt(e, n, t) {
  let r = n != null ? n : K(e);
  return e.trim() === "" || ht(e) > Tc || /[[\]{}|#<>\u0000-\u001F\u007F\uFFFD]|~~~|&[#A-Za-z0-9]+;|%[0-9A-Fa-f]{2}/.test(e) ? r : `[[:${e}${t === void 0 ? "" : `#${t}`}|${r}]]`;
}
function jt(e, n, t) {
  return tt(`Special:MyLanguage/${e}`, n, t);
}

// src/core/exchange/steps/message-text.ts
var vc = "my-exchanges";
function Ps(e, n) {
  var f;
  let t = As(n), { step: r, skill: o, reasons: s, titles: a } = e, { say: l } = t, i = B(r.seek) === r.user ? B(r.offer) : B(r.seek), c = vs(r.user, a), u = [l(
    `localskills-talk-${Pc(r)}`,
    c,
    { wikitext: `'''${t.label(o)}'''` },
    vs(i, a),
    (f = e.day) != null ? f : ""
  )];
  s.length > 0 && u.push("", l("localskills-talk-reasons"), ...s.map((g) => `* ${K(g)}`)), r.note !== null && r.note.trim() !== "" && u.push(
    "",
    l("localskills-talk-note", c),
    `<div dir="auto" style="margin-inline: 1.5em">${K(r.note).replace(/&#10;/g, "<br>")}</div>`
  );
  let d = Mc(e, t);
  d !== "" && u.push("", d);
  let p = Ms(a, t), m = e.reportPage === null ? l("localskills-talk-foot", p) : l("localskills-talk-foot-report", p, Nc(e.reportPage, l("localskills-talk-report")));
  return u.push("", `<small>${m}</small>`), {
    heading: n.text("localskills-talk-heading", o.text),
    text: `<div lang="${n.language}" dir="${n.direction}" class="mw-content-${n.direction}">
${u.join(`
`)}
</div>
~~~~`
  };
}
function Pc(e) {
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
function Mc({ step: e, until: n, isOpen: t, titles: r, page: o }, l) {
  var i = l, { say: s } = i, a = tr(i, ["say"]);
  let c = Ms(r, T({ say: s }, a)), u = s("localskills-talk-by-hand", { wikitext: jt(o, K(o), Lc(e)) });
  switch (e.step) {
    case "ask":
      return `${s("localskills-talk-ask-next", c, n != null ? n : "")} ${u}`;
    case "accept":
      return `${s("localskills-talk-accept-next", c)} ${u}`;
    case "decline":
      return s("localskills-talk-decline-next", { wikitext: tt(r.exchange(), s("localskills-talk-board")) });
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
function Lc({ step: e, seek: n, offer: t }) {
  return [e, ...[n, t].map((r) => r.replace(/\/([^/]*)$/, "-$1"))].join("-").replace(/ /g, "_");
}
function Ms(e, { say: n }) {
  return { wikitext: `'''[[:${e.root}#${vc}|${n("localskills-talk-mine")}]]'''` };
}
function vs(e, n) {
  return { wikitext: `<bdi>${jt(n.people(e), K(e))}</bdi>` };
}
function Nc(e, n) {
  return { wikitext: zn(e) ? `<span class="plainlinks">[${e} ${n}]</span>` : tt(e, n) };
}

// src/ui/exchange-meeting/deliver-message.ts
function Ls(o, s, a) {
  return P(this, arguments, function* (e, n, t, r = {}) {
    var p, m;
    let { wiki: l, user: i } = e, { step: c } = t, u = B(c.seek) === i.name ? B(c.offer) : B(c.seek);
    if (!Xe(n, u).messages)
      return { kind: "unwanted" };
    let d = null;
    try {
      let f = `User talk:${u}`, g = Fc(c), { heading: h, text: y } = yield Ic(e, n, t);
      return d = { title: f, heading: h, text: y.replace("<div ", `<div data-localskills-step="${g}" `) }, ((m = (p = (yield l.readPages([f])).get(f)) == null ? void 0 : p.latest.text) != null ? m : "").includes(g) || (yield l.addSection(d, r)), { kind: "sent" };
    } catch (f) {
      return { kind: "fault", section: d, fault: we(f) ? f : new ne("other", String(f)) };
    }
  });
}
function Fc({ step: e, seek: n, offer: t, at: r }) {
  return encodeURIComponent([e, r, n, t].join(" ")).replace(/['~_*]/g, (o) => `%${o.charCodeAt(0).toString(16)}`);
}
function Ic(a, l, i) {
  return P(this, arguments, function* ({ messagesIn: e, formatDate: n, languageName: t, titles: r }, o, s) {
    var x, b;
    let { step: c, language: u, reasons: d, isOpen: p } = s, m = yield e(u), { taxonomy: f, reportPage: g } = o, h = (x = c.skill) != null ? x : "", y = new Date(Date.parse(c.at) + Ct * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10), k = {
      step: c,
      skill: Le(h, f, m),
      reasons: d.filter(Un).map((O) => He(O, {
        messages: m,
        taxonomy: f,
        languageName: (E) => t(E, u)
      })),
      until: n(y, u),
      day: c.on === null ? null : n(c.on, u),
      page: (b = o.ownPage) != null ? b : r.people(c.user),
      isOpen: p,
      titles: r,
      reportPage: g
    };
    return Ps(k, m);
  });
}

// src/ui/wiki-words.ts
var $c = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], Cc = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function Ns(e, n) {
  Array.from(e.childNodes).forEach((t) => {
    if (t.nodeType === Node.TEXT_NODE)
      n.appendChild(document.createTextNode(t.nodeValue || ""));
    else if (t.nodeType === Node.ELEMENT_NODE && !Cc.includes(t.nodeName.toUpperCase())) {
      let r = t, o = n, s = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(s) ? o = w("a", { href: s, target: "_blank", rel: "noopener" }) : $c.includes(r.nodeName) && (o = document.createElement(r.nodeName), r.dir && (o.dir = r.dir), r.lang && (o.lang = r.lang)), Ns(r, o), o !== n && n.appendChild(o);
    }
  });
}
function Fs(e) {
  let n = w("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return Ns(new DOMParser().parseFromString(e, "text/html").body, n), n;
}

// src/ui/survey-form/text-to-copy.ts
function Is(e, n, t, r = !1) {
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
var Dc = ["offline", "session-lost", "read-only", "rate-limited", "other"], _c = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], Uc = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Hc(e, n) {
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
function $s(e) {
  var k, x;
  let { context: n, fault: t, title: r, pageText: o, isKept: s, isOther: a = !1, tryAgain: l } = e, { messages: i, pageUrl: c } = n, { reason: u, explanation: d, details: p } = t, m = (x = (k = p.captcha) == null ? void 0 : k.id) != null ? x : null, f = u === "captcha" && m === null, g = a && Uc.includes(u), h = f ? i.text(a ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : i.text(`localskills-save-${g ? "page-" : ""}${u}`, n.user === null ? "" : n.user.name), y = [
    w("p", {}, w("strong", {}, i.text("localskills-save-failed")), " ", h),
    w("p", {}, i.text(s ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return p.html !== void 0 ? y.push(w("p", {}, i.text("localskills-save-wiki-says")), Fs(p.html)) : d !== "" && y.push(
    w("p", {}, i.text("localskills-save-wiki-says")),
    w("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && y.push(w("p", {}, w("a", {
    href: c("Special:UserLogin", { returnto: n.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, i.text("localskills-save-log-in")))), m !== null && y.push(Hc(e, m)), u === "filter-warning" && y.push(q(U(
    i.text(a ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => l({ warningsAccepted: !0 })
  ))), Dc.includes(u) && y.push(q(U(i.text("localskills-save-try-again"), "normal", () => l()))), (f || _c.includes(u)) && y.push(Is(o, c(r, { action: "edit" }), i, a)), W(u === "filter-warning" ? "warning" : "error", ...y);
}

// src/ui/exchange-meeting/meeting-fault.ts
var Bc = "localskills-meeting-save-";
function Pe(e) {
  let { context: n, fault: t, title: r, text: o, isKept: s, tryAgain: a } = e, { messages: l } = n;
  return $s({
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
          let u = i.replace(/^localskills-save-/, Bc);
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
function rt(e) {
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
var Cs = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Wc = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function ot(e, n, t) {
  let r = fe(n);
  return e.filter(({ template: o }) => o === gn).map((o) => {
    let s = qc(o, r);
    return s.step === null || t === void 0 || s.step.at <= t ? s : F(T({}, s), { step: F(T({}, s.step), { at: t }) });
  });
}
function qc(e, n) {
  let t = [], r = (g, h, ...y) => (t.push(Gc(g, h, ...y)), null), o = (g) => {
    var h;
    return Ge((h = e.parameters.get(g)) != null ? h : "").trim() || null;
  }, s = (g, h, y, k) => {
    var b;
    let x = o(g);
    return x === null ? k ? r(g, "missing", g) : null : (b = h(x)) != null ? b : r(g, y, z(x), g);
  }, a = s("step", (g) => sn.includes(g) ? g : null, "step", !0), l = s("seek", xt, "key", !0), i = s("offer", xt, "key", !0), c = s("at", (g) => {
    var h, y;
    return Ee((y = (h = Wc.exec(g)) == null ? void 0 : h[1]) != null ? y : "") ? g : null;
  }, "time", !0), u = s(
    "outcome",
    (g) => Er.includes(g) ? g : null,
    "outcome",
    a === "confirm"
  ), d = s("on", (g) => Ee(g) ? g : null, "day", a === "meet"), p = s("skill", (g) => ce.test(g) ? g : null, "skill", !1);
  if (e.parameters.forEach((g, h) => {
    !Cs.includes(h) && g.trim() !== "" && t.push(ve(h, "unknown-parameter", z(h), Cs.join(", ")));
  }), a === null || l === null || i === null || c === null || a === "confirm" && u === null || a === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [m, f] = ee({ seek: l, offer: i });
  return m === f ? (r("offer", "alone"), { call: e, step: null, faults: t }) : (n !== m && n !== f && r("seek", "not-yours", n), {
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
function Gc(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/wikitext/same-calls.ts
function Ze(e, n) {
  let t = (r) => JSON.stringify(r.map(({ template: o, parameters: s }) => [o, Array.from(s)]));
  return t(e) === t(n);
}

// src/ui/exchange/take-out-merged.ts
function Ds(e, n, t) {
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
      let { people: m, ownPages: f } = yield a.readPeople([i.name]), g = f.get(i.name);
      if (g === null)
        throw new ne("not-yours", "");
      c = g != null ? g : c;
      let h = (O = (yield a.readPages([c])).get(c)) != null ? O : null;
      if (h === null || h.latest.user === i.name)
        return { page: h, ownText: (E = h == null ? void 0 : h.latest.text) != null ? E : "", ownRevision: (R = h == null ? void 0 : h.latest.id) != null ? R : 0, isForeign: !1 };
      let y = (I = (M = (C = m.get(i.name)) == null ? void 0 : C.pages.find((v) => v.title === h.title)) == null ? void 0 : M.own) != null ? I : null, k = (L = y == null ? void 0 : y.text) != null ? L : "", x = yield a.templateReader(), b = !Ze(x(k), x((S = h.latest.text) != null ? S : ""));
      return { page: h, ownText: k, ownRevision: (A = y == null ? void 0 : y.id) != null ? A : 0, isForeign: b };
    }), p = (m) => P(null, null, function* () {
      var E, R, C, M;
      let { page: f, ownText: g, ownRevision: h, isForeign: y } = yield d();
      if (y && t === "ask")
        return { kind: "foreign-changes", by: (E = f == null ? void 0 : f.latest.user) != null ? E : null, ownRevision: h, revision: (R = f == null ? void 0 : f.latest.id) != null ? R : 0 };
      let k = y && t === "leave-out" ? g : (C = f == null ? void 0 : f.latest.text) != null ? C : "", x = yield a.templateReader(), b = x(k);
      if (f !== null && f.latest.user === i.name && n.isDone(b))
        return { kind: "saved" };
      u = n.isDone(b) ? k : n.apply(k, x);
      try {
        let { mergedWith: I } = yield a.save(T({
          title: c,
          text: u,
          summary: n.summary,
          baseRevision: (M = f == null ? void 0 : f.latest.id) != null ? M : 0
        }, r));
        I !== void 0 && (yield Ds(a, x, { title: c, text: u, summary: n.summary }));
      } catch (I) {
        if (m > 0 && we(I) && I.reason === "edit-conflict")
          return p(m - 1);
        throw I;
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
function _s(e, n, t = {}) {
  let { messages: r, titles: o, user: s } = e, a = B(n.seek) === s.name ? B(n.offer) : B(n.seek);
  return en(e, {
    apply: (l, i) => qn(
      t.newRecord ? mo(l, t.newRecord, { readCalls: i }) : l,
      Qo(n)
    ),
    isDone: (l) => ot(l, s.name).some(({ step: i }) => i !== null && i.step === n.step && i.seek === n.seek && i.offer === n.offer && i.at === n.at),
    // Messages used here: localskills-meeting-summary-ask, -accept, -decline, -withdraw, -meet, -confirm
    summary: r.text(`localskills-meeting-summary-${n.step}`, `[[:${o.people(a)}|${a}]]`)
  }, t.foreign, t.consent);
}

// src/ui/exchange-meeting/undelivered.ts
function jc(e) {
  let { step: n, language: t, reasons: r } = e != null ? e : {};
  return typeof n == "object" && n !== null && typeof n.at == "string" && typeof n.seek == "string" && typeof n.offer == "string" && typeof t == "string" && Array.isArray(r);
}
function Ce(e, n, t) {
  let r = `localskills-undelivered/${n}/${t}`, o = () => {
    try {
      let i = JSON.parse(e.get(r) || "[]");
      return Array.isArray(i) ? i.filter(jc) : [];
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
function st(e) {
  return P(this, null, function* () {
    let { context: n, loaded: t, message: r, newRecord: o = null, place: s, isKept: a, setBusy: l, onTaken: i } = e, { step: c } = r, u = B(c.seek) === c.user ? B(c.offer) : B(c.seek), d = (p, m) => P(null, null, function* () {
      var y, k;
      let f = rt(n.messages);
      D(s, f.element), V(f.element), l(!0);
      let g = yield _s(n, c, { newRecord: o, foreign: p, consent: m });
      if (g.kind === "saved") {
        Ce(n.storage, n.wikiId, n.user.name).add(r), f.say(n.messages.text("localskills-meeting-saving-message", u));
        let x = yield zt(n, t, (k = yield (y = e.renew) == null ? void 0 : y.call(e)) != null ? k : r);
        l(!1), i(x);
        return;
      }
      l(!1);
      let h = g.kind === "fault" ? Pe({
        context: n,
        isKept: a,
        fault: g.fault,
        title: g.title,
        text: g.text,
        tryAgain: (x = {}) => {
          d(p, x);
        }
      }) : Je(n, g, (x) => {
        d(x, {});
      });
      D(s, h), V(h);
    });
    yield d("ask", {});
  });
}
function zt(o, s, a) {
  return P(this, arguments, function* (e, n, t, r = {}) {
    let l = Ce(e.storage, e.wikiId, e.user.name);
    l.add(t);
    let i = yield Ls(e, n, t, r);
    return i.kind !== "fault" && l.remove(t), i;
  });
}
function at(e) {
  return T({ outcome: null, on: null, note: null, skill: null }, e);
}

// src/ui/exchange-meeting/typed-notes.ts
function it(e, n, t) {
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
function lt(e, n, t, r) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, { step: i } = t, c = B(i.seek) === s.name ? B(i.offer) : B(i.seek), u = w("div", {}), d = (f) => o.text(`localskills-meeting-${f}`, c), p = (f) => P(null, null, function* () {
    D(u, w("p", { role: "status" }, o.text("localskills-meeting-saving"))), V(u);
    let g = yield zt(e, n, t, f);
    g.kind === "fault" ? m(g) : D(u, W("success", d(g.kind === "sent" ? "message-sent" : "message-unwanted"))), V(u);
  }), m = (f) => {
    var g, h, y, k;
    D(
      u,
      W(
        "warning",
        w("p", {}, d("message-failed")),
        q(
          ...f === null ? [U(o.text("localskills-save-try-again"), "normal", () => {
            p();
          })] : [],
          U(d("message-drop"), "quiet", () => {
            Ce(a, l, s.name).remove(t), D(u), V(u);
          })
        )
      ),
      (f == null ? void 0 : f.kind) !== "fault" ? null : Pe({
        context: e,
        fault: f.fault,
        title: (h = (g = f.section) == null ? void 0 : g.title) != null ? h : `User talk:${c}`,
        text: (k = (y = f.section) == null ? void 0 : y.text) != null ? k : "",
        isKept: !0,
        tryAgain: (x) => {
          p(x);
        }
      })
    );
  };
  return m(r), u;
}

// src/ui/exchange-meeting/ask-panel.ts
var zc = ["level-unknown", "place-unknown", "confirmed-unknown", "methods-any", "waiting"];
function Us({ context: e, request: n, onMine: t, onClose: r }) {
  let { messages: o, user: s, storage: a, wikiId: l } = e, i = B(n.key), c = w("div", { class: "ext-localSkills-meeting" }), u = Zn(), d = it(a, l, s.name), p = n.kind === "offer" ? "learn" : "teach", m = (x, ...b) => o.text(`localskills-meeting-${x}`, ...b), f = () => U(o.text("localskills-talk-mine"), "normal", t), g = (x) => {
    let b = W("notice", w("p", {}, x));
    D(c, b, q(f())), u.moveTo(b);
  }, h = (x, b, O, E) => {
    let R = O[0], C = Xe(x, i).messages, M = vn(E, b.languages, x.languages), I = w("div", {}), L = w("div", {}), S = w("div", {}), A = w("div", {}), v = (Q) => {
      Array.from(c.querySelectorAll("button, input, textarea, select")).forEach((se) => {
        se.disabled = Q;
      }), c.setAttribute("aria-busy", String(Q));
    }, N = Qn(o, {
      label: m("ask-note"),
      help: m("note-help"),
      value: d.read(n.key, n.kind),
      onChange: (Q) => d.keep(n.key, n.kind, Q)
    }), _ = Gt({
      label: m("ask-language"),
      help: m("ask-language-help", i),
      value: M[0],
      options: M.map((Q) => ({ value: Q, label: e.languageName(Q) })),
      onChange: () => {
      }
    }), G = Gt({
      label: m(`ask-belongs-${p}`),
      value: R.key,
      options: O.map(({ key: Q, record: { skill: se }, isNew: he }) => ({
        value: Q,
        label: he ? m(`ask-new-${p}`, Te(e, x, se)) : Te(e, x, se)
      })),
      onChange(Q) {
        var se;
        R = (se = O.find((he) => he.key === Q)) != null ? se : R, j();
      }
    }), j = () => {
      let Q = Wt(e, x, b, R).filter(({ code: on }) => !zc.includes(on));
      D(I, ...Q.length === 0 ? [] : [
        w("h3", {}, m("why")),
        w("ul", {}, ...Q.map((on) => w("li", {}, He(on, {
          messages: o,
          taxonomy: x.taxonomy,
          languageName: (wn) => e.languageName(wn)
        }))))
      ]);
      let { languages: se } = R.record;
      D(L, ir(se, b.languages) ? null : W("warning", m(
        "ask-no-language",
        i,
        xn(e, b.languages),
        xn(e, se)
      )));
      let he = xs(e, x, b, R);
      D(S, he === null ? null : W("notice", w("p", {}, Qe(e, he)))), D(
        A,
        q(he === null ? U(m(`ask-${p}`, i), "primary", H) : f())
      );
    }, H = () => {
      let [Q, se] = n.kind === "offer" ? [R.key, n.key] : [n.key, R.key], he = at({
        user: s.name,
        step: "ask",
        seek: Q,
        offer: se,
        at: fn(e, x),
        skill: b.skill,
        note: N.value()
      }), on = Wt(e, x, b, R), wn = { step: he, language: _.value(), reasons: on, isOpen: !0 };
      st({
        context: e,
        loaded: x,
        message: wn,
        place: S,
        setBusy: v,
        newRecord: R.isNew ? R.record : null,
        isKept: d.isKept(n.key, n.kind),
        onTaken(En) {
          d.clear(n.key, n.kind);
          let Jt = W(
            "success",
            w("p", {}, m("taken-ask", i, Te(e, x, b.skill))),
            En.kind === "fault" ? null : w("p", {}, m(En.kind === "sent" ? "message-sent" : "message-unwanted", i)),
            w("p", {}, m("ask-next"))
          );
          D(
            c,
            Jt,
            En.kind === "fault" ? lt(e, x, wn, En) : null,
            q(f(), U(m("close"), "normal", r))
          ), u.moveTo(Jt);
        }
      });
    }, X = w("h2", {}, m(`ask-${p}`, i)), ge = [
      w(
        "p",
        { class: "ext-localSkills-meeting-theirs" },
        w("strong", {}, Yn(e, x, b.skill)),
        " \xB7 ",
        Kn(e, i)
      ),
      b.note === null ? null : w("blockquote", { class: "ext-localSkills-meeting-quote", dir: "auto" }, b.note)
    ];
    D(
      c,
      X,
      ...Jn(e, x),
      ...ge,
      I,
      L,
      O.length > 1 ? G.element : w("p", {}, m(`ask-makes-${p}`, Te(e, x, b.skill))),
      N.element,
      C ? _.element : W("notice", m("ask-no-messages", i)),
      w("p", { class: "ext-localSkills-meeting-quiet" }, m(C ? "ask-public" : "ask-public-quiet", i)),
      S,
      A,
      w("p", { class: "ext-localSkills-meeting-quiet" }, et(e, x.reportPage))
    ), j(), u.moveTo(X);
  }, y = () => P(null, null, function* () {
    var C, M;
    let [x, b] = yield Promise.all([
      mn(e, [i]),
      e.wiki.accountStates([i])
    ]), O = ys(e, x, n, (C = b.get(i)) != null ? C : "missing");
    if (O !== null) {
      g(m(`cannot-${O}`, i));
      return;
    }
    let E = oe(x, n.kind, n.key), R = yield ks(e, x);
    h(x, E, hs(e, x, E, R, (M = n.mine) != null ? M : null), R);
  }), k = () => {
    let x = w("p", { role: "status" }, m("loading"));
    D(c, x), u.moveTo(x), y().catch((b) => {
      let O = W(
        "error",
        w("p", {}, m("load-failed")),
        we(b) && b.explanation !== "" ? w("p", { dir: "auto" }, b.explanation) : null,
        q(U(o.text("localskills-save-try-again"), "normal", k))
      );
      D(c, O), u.moveTo(O);
    });
  };
  return { element: c, start: k, focus: u.restore };
}

// src/ui/exchange-meeting/close-search.ts
function Hs(e) {
  let { context: n, search: t, place: r, setBusy: o, skillName: s, onClosed: a } = e, { messages: l, user: i } = n, c = (d) => Ne(d, i.name).map(({ record: p }) => p).filter((p) => p !== null).find(({ kind: p, id: m }) => p === "seek" && m === t.id), u = (d, p) => P(null, null, function* () {
    let m = rt(l);
    D(r, m.element), V(m.element), o(!0);
    let f = yield en(n, {
      apply(h, y) {
        var x;
        let k = c(y(h));
        return k === void 0 ? h : (x = fo(h, t, F(T({}, k), { status: "matched", until: null }), { readCalls: y })) != null ? x : h;
      },
      isDone: (h) => {
        var y;
        return ((y = c(h)) == null ? void 0 : y.status) !== "open";
      },
      summary: l.text("localskills-exchange-summary-matched", s)
    }, d, p);
    if (o(!1), f.kind === "saved") {
      a();
      return;
    }
    let g = f.kind === "fault" ? Pe({
      context: n,
      fault: f.fault,
      title: f.title,
      text: f.text,
      isKept: !1,
      tryAgain: (h = {}) => {
        u(d, h);
      }
    }) : Je(n, f, (h) => {
      u(h, {});
    });
    D(r, g), V(g);
  });
  u("ask", {});
}

// src/ui/exchange-meeting/exchange-item.ts
function Ws(e) {
  let { context: n, loaded: t, exchange: r, act: o, draft: s } = e, { messages: a, user: l } = n, i = de(r, l.name), c = (h, ...y) => a.text(`localskills-meeting-${h}`, ...y), u = w("div", {}), d = w("article", { class: "ext-localSkills-meeting-item" }), p = (h) => {
    Array.from(d.querySelectorAll("button, input, textarea")).forEach((y) => {
      y.disabled = h;
    }), d.setAttribute("aria-busy", String(h));
  }, m = (h) => o(h, u, p), f = (h, y) => Qn(a, T({
    label: h,
    value: s.read(),
    onChange: (k) => s.keep(k)
  }, y === void 0 ? {} : { help: y })), g = [
    w("h3", {}, Yn(n, t, hn(t, r), r.offer)),
    w("p", {}, Qe(n, r)),
    ...Kc(e),
    ...Yc(e),
    ...Xc(e)
  ];
  switch (r.state) {
    case "asked": {
      if (r.asker === l.name) {
        g.push(Bs(e, "waits-until"), u, q(
          U(c("withdraw"), "normal", () => m({ step: "withdraw", note: null }))
        ));
        break;
      }
      let h = f(c("answer-note"), c("note-help")), y = U(c("accept"), "primary", () => {
        let x = () => m({ step: "accept", note: h.value() }), b = Vc(e, x, () => {
          D(u), y.focus();
        });
        b === null ? x() : (D(u, b), V(b));
      }), k = U(c("decline"), "normal", () => {
        let x = W("warning", w("p", {}, c("decline-sure", i)), q(
          U(c("decline-yes"), "normal", () => m({ step: "decline", note: h.value() })),
          U(c("decline-back"), "normal", () => {
            D(u), k.focus();
          })
        ));
        D(u, x), V(x);
      });
      g.push(...Qc(e), Bs(e, "answer-until"), h.element, u, q(y, k));
      break;
    }
    case "accepted":
      g.push(...Jc(e, m, f, u), u);
      break;
    case "done": {
      let h = Vn(t, r, l.name);
      h !== null && g.push(w("p", {}, c("search-open")), u, q(
        U(c("close-search"), "primary", () => e.closeSearch(h, u, p))
      ));
    }
  }
  return g.push(w(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    Kn(n, i),
    " \xB7 ",
    w("a", { href: n.pageUrl(`User talk:${i}`), target: "_blank", rel: "noopener" }, c("talk"))
  )), g.forEach((h) => {
    h !== null && d.appendChild(typeof h == "string" ? document.createTextNode(h) : h);
  }), d;
}
function Vc({ context: e, loaded: n, exchange: { offer: t } }, r, o) {
  var m, f;
  let { messages: s, pageUrl: a, titles: l, user: i } = e, c = (g, ...h) => s.text(`localskills-meeting-full${g}`, ...h), u = oe(n, "offer", t), d = (m = u == null ? void 0 : u.capacity) != null ? m : n.matching.usualCapacity, p = ye(e, n).filter((g) => g.offer === t && g.state === "accepted").length;
  return u === null || u.user !== i.name || p < d ? null : W(
    "warning",
    w("p", {}, c("", d, p)),
    q(U(c("-accept"), "normal", r), U(c("-not-now"), "normal", o)),
    w("p", {}, w("a", {
      href: `${a((f = n.ownPage) != null ? f : l.people(i.name))}#offer-${u.id}`,
      target: "_blank",
      rel: "noopener"
    }, c("-change")))
  );
}
function Yc({ exchange: e }) {
  return e.steps.filter(({ note: n }) => n !== null).map(({ user: n, note: t }) => w(
    "blockquote",
    { class: "ext-localSkills-meeting-quote", dir: "auto" },
    w("div", {}, t),
    w("footer", {}, "\u2014 ", w("bdi", {}, n))
  ));
}
function Kc({ context: { messages: e, user: n }, exchange: t }) {
  let { confirmed: r, state: o } = t, s = de(t, n.name), a = (u) => e.text(`localskills-meeting-outcome-${u}`), [l, i] = [r.get(n.name), r.get(s)];
  if (o === "accepted")
    return i === void 0 || l !== void 0 ? [] : [w("p", {}, w("strong", {}, e.text("localskills-meeting-how-was-it", s, a(i))))];
  let c = [
    ...l === void 0 ? [] : [e.text("localskills-meeting-said-mine", a(l))],
    ...i === void 0 ? [] : [e.text("localskills-meeting-said", s, a(i))]
  ];
  return c.length === 0 ? [] : [w("ul", {}, ...c.map((u) => w("li", {}, u)))];
}
function Xc({ context: e, loaded: n, exchange: t }) {
  let { messages: r, user: o } = e, s = de(t, o.name), a = oe(n, "seek", t.seek), l = (a == null ? void 0 : a.user) === s ? a : oe(n, "offer", t.offer);
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
    ...c.length === 0 ? [] : [p(r.text("localskills-meeting-their-languages", s, xn(e, c)))],
    ...u === null ? [] : [p(r.text(
      `localskills-meeting-their-level-${i}`,
      s,
      r.text(`localskills-template-level-${u}`)
    ))]
  ];
}
function Qc({ context: e, loaded: n, exchange: { seek: t, offer: r } }) {
  let { messages: o } = e, a = [oe(n, "seek", t), oe(n, "offer", r)].map((i) => i == null ? void 0 : i.user), l = _n(t, r, {
    records: n.records.filter(({ user: i }) => a.includes(i)),
    date: Se(e, n),
    taxonomy: n.taxonomy,
    requests: Hn(ye(e, n))
  }, n.matching).filter(Un);
  return l.length === 0 ? [] : [
    w("p", {}, o.text("localskills-meeting-why")),
    w("ul", {}, ...l.map((i) => w("li", {}, He(i, {
      messages: o,
      taxonomy: n.taxonomy,
      languageName: (c) => e.languageName(c)
    }))))
  ];
}
function Bs({ context: e, exchange: n }, t) {
  return n.expires === null ? null : w(
    "p",
    { class: "ext-localSkills-meeting-quiet" },
    e.messages.text(`localskills-meeting-${t}`, e.formatDate(n.expires))
  );
}
function Jc({ context: e, loaded: n, exchange: t, draft: r }, o, s, a) {
  var k;
  let { messages: l, user: i } = e, c = (x, ...b) => l.text(`localskills-meeting-${x}`, ...b), u = Se(e, n), d = t.confirmed.get(i.name), p = Xn({ label: c("day"), kind: "date", value: (k = t.on) != null ? k : "", onChange: () => {
  } }), m = () => {
    let x = String(p.value());
    /^\d{4}-\d{2}-\d{2}$/.test(x) ? o({ step: "meet", on: x, note: null }) : (p.setFault(c("day-missing")), p.focus());
  }, f = w(
    "details",
    { class: "ext-localSkills-meeting-part" },
    w("summary", {}, c(t.on === null ? "agree-day" : "change-day")),
    w("p", {}, c("day-help")),
    p.element,
    q(U(c("save-day"), "primary", m))
  ), g = (x) => {
    let b = () => o({ step: "confirm", outcome: x, note: h.value() });
    if (x === "not-met" || t.on === null || t.on <= u) {
      b();
      return;
    }
    let O = W("warning", w("p", {}, c("day-to-come", e.formatDate(t.on))), q(
      U(c("met-already"), "normal", b),
      U(c("not-yet"), "normal", () => {
        D(a), y.querySelector("summary").focus();
      })
    ));
    D(a, O), V(O);
  }, h = s(c("outcome-note"), c("note-help")), y = w(
    "details",
    { class: "ext-localSkills-meeting-part" },
    w("summary", {}, c("outcome")),
    h.element,
    q(
      U(c("outcome-learned"), "primary", () => g("learned")),
      U(c("outcome-partly"), "normal", () => g("partly")),
      U(c("outcome-not-met"), "normal", () => g("not-met"))
    )
  );
  return f.open = t.on === null && t.confirmed.size === 0, y.open = d === void 0 && t.on !== null && t.on <= u || t.confirmed.size > 0 || r.read() !== "", [
    d === void 0 ? null : w("p", {}, c(`confirmed-${d}`, de(t, i.name))),
    d === void 0 ? f : null,
    d === void 0 ? y : null
  ];
}

// src/ui/exchange-meeting/preferences-form.ts
function qs(e, n) {
  let { messages: t, user: r } = e, o = (p) => t.text(`localskills-meeting-${p}`), s = Xe(n, r.name), a = w("div", {}), l = () => D(a), i = qt({ label: o("no-messages"), help: o("no-messages-help"), value: !s.messages, onChange: l }), c = qt({ label: o("no-matches"), help: o("no-matches-help"), value: !s.matches, onChange: l }), u = U(o("save-wishes"), "normal", () => {
    d("ask", {});
  }), d = (p, m) => P(null, null, function* () {
    let f = { messages: !i.value(), matches: !c.value() }, g = w("p", { role: "status" }, o("saving"));
    D(a, g), V(g), u.setDisabled(!0);
    let h = yield en(e, {
      apply: (k, x) => Zo(k, x(k), f),
      isDone(k) {
        let { preferences: x } = Gn(k);
        return x.messages === f.messages && x.matches === f.matches;
      },
      summary: o("summary-wishes")
    }, p, m);
    u.setDisabled(!1);
    let y = h.kind === "saved" ? W("success", o("wishes-saved")) : h.kind === "fault" ? Pe({
      context: e,
      fault: h.fault,
      title: h.title,
      text: h.text,
      isKept: !1,
      tryAgain: (k = {}) => {
        d(p, k);
      }
    }) : Je(e, h, (k) => {
      d(k, {});
    });
    D(a, y), V(y);
  });
  return w("div", {}, i.element, c.element, a, q(u));
}

// src/ui/exchange-meeting/mine-panel.ts
var Zc = 3;
function Gs(e) {
  let { messages: n, user: t, storage: r, wikiId: o } = e, s = w("div", { class: "ext-localSkills-meeting" }), a = Zn(), l = it(r, o, t.name), i = (y, ...k) => n.text(`localskills-meeting-${y}`, ...k), c = (y, k, x, b, O) => {
    let E = de(k, t.name), { seek: R, offer: C } = k, M = at(T({
      user: t.name,
      seek: R,
      offer: C,
      at: fn(e, y, k),
      skill: hn(y, k) || null
    }, x)), [I = "en"] = vn(yn(y, t.name), yn(y, E), y.languages), L = { step: M, language: I, reasons: [], isOpen: !1 }, S = Bt(y, M), A = () => {
      var N;
      return (N = ye(e, S).find((_) => _.seek === R && _.offer === C)) != null ? N : k;
    };
    st({
      context: e,
      loaded: y,
      message: L,
      place: b,
      setBusy: O,
      isKept: l.isKept(R, C),
      renew() {
        return P(this, null, function* () {
          return S = Bt(yield mn(e).catch(() => y), M), F(T({}, L), { isOpen: A().state === "accepted" });
        });
      },
      onTaken(N) {
        l.clear(R, C), g(S, u(S, A(), x, N), A());
      }
    });
  }, u = (y, k, x, b) => {
    let O = de(k, t.name);
    return W(
      "success",
      w("p", {}, i(`taken-${x.step}`, O, Te(e, y, hn(y, k)))),
      k.state === "done" ? w("p", {}, Qe(e, k)) : null,
      b.kind === "fault" ? null : w("p", {}, i(b.kind === "sent" ? "message-sent" : "message-unwanted", O))
    );
  }, d = (y, k) => k.map((x) => Ws({
    context: e,
    loaded: y,
    exchange: x,
    act: (b, O, E) => c(y, x, b, O, E),
    closeSearch(b, O, E) {
      let R = Te(e, y, b.skill);
      Hs({
        context: e,
        search: b,
        place: O,
        setBusy: E,
        skillName: R,
        onClosed: () => p(y, x, b)
      });
    },
    draft: {
      read: () => l.read(x.seek, x.offer),
      keep: (b) => l.keep(x.seek, x.offer, b)
    }
  })), p = (y, k, x) => g(
    F(T({}, y), { records: y.records.map((b) => b === x ? F(T({}, b), { status: "matched" }) : b) }),
    W("success", w("p", {}, i("search-closed", Te(e, y, x.skill)))),
    k
  ), m = (y, k) => k.length === 0 ? null : w("section", {}, w("h2", {}, y), ...k), f = (y, ...k) => w("details", { class: "ext-localSkills-meeting-folded" }, w("summary", {}, y), ...k), g = (y, k, x = null) => {
    var j;
    let b = ye(e, y), { toAnswer: O, toConfirm: E, agreed: R, asked: C, earlier: M } = ms(b, t.name), I = ({ state: H, seek: X, offer: ge }) => H === "done" && (X === (x == null ? void 0 : x.seek) && ge === x.offer || Vn(y, { seek: X }, t.name) !== null), L = M.filter((H) => !I(H)), S = ps(e, y), A = /* @__PURE__ */ new Map(), v = O.filter(({ asker: H }) => {
      var X;
      return A.set(H, ((X = A.get(H)) != null ? X : 0) + 1), A.get(H) <= Zc;
    }), N = O.filter((H) => !v.includes(H)), _ = O.length + E.length + R.length + C.length + M.length === 0;
    D(
      s,
      k,
      ...Jn(e, y),
      ...Ce(r, o, t.name).all().map((H) => lt(e, y, H, null)),
      _ ? w("p", {}, i("none")) : null,
      !_ && O.length + E.length === 0 ? w("p", { class: "ext-localSkills-meeting-quiet" }, i("none-to-answer")) : null,
      m(i("finished"), d(y, M.filter(I))),
      m(i("to-answer", O.length), [
        ...d(y, v),
        ...N.length === 0 ? [] : [f(i("more-asked", N.length), ...d(y, N))]
      ]),
      m(i("to-confirm", E.length), d(y, E)),
      m(i("agreed"), d(y, R)),
      m(i("asked"), d(y, C)),
      L.length === 0 ? null : f(i("earlier", L.length), ...d(y, L)),
      S.length === 0 ? null : f(i("in-vain", S.length), w("ul", {}, ...S.map(({ step: H, reason: X }) => (
        // Messages used here: all that begin with localskills-meeting-reason-
        w("li", {}, i("in-vain-step", de(H, t.name), i(`reason-${X}`)))
      )))),
      f(i("wishes"), qs(e, y)),
      w("p", { class: "ext-localSkills-meeting-quiet" }, et(e, y.reportPage))
    );
    let G = s.firstElementChild;
    a.moveTo((j = G.querySelector(":scope > h2")) != null ? j : G);
  }, h = () => {
    let y = w("p", { role: "status" }, i("loading"));
    D(s, y), a.moveTo(y), mn(e).then((k) => g(k, null)).catch((k) => {
      let x = W(
        "error",
        w("p", {}, i("load-failed")),
        we(k) && k.explanation !== "" ? w("p", { dir: "auto" }, k.explanation) : null,
        q(U(n.text("localskills-save-try-again"), "normal", h))
      );
      D(s, x), a.moveTo(x);
    });
  };
  return { element: s, start: h, focus: a.restore };
}

// src/ui/exchange-meeting/meeting-dialog.ts
var eu = 680;
function js(e, n, t) {
  let { messages: r } = e, o = (c) => r.text(c ? "localskills-meeting-ask-title" : "localskills-talk-mine"), s = null;
  class a extends OO.ui.ProcessDialog {
    getSetupProcess(u) {
      return super.getSetupProcess(u).next(() => {
        n === null ? this.showMine() : this.show(!0, Us({
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
      return eu;
    }
    showMine() {
      this.show(!1, Gs(e));
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
var nu = "MediaWiki:LocalSkills.json", nn = null;
function zs(e) {
  return nn = nn != null ? nn : e.get({
    action: "query",
    prop: "revisions",
    titles: nu,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((n) => {
    var r, o, s;
    let { query: { pages: [t] } } = n;
    return cs((s = (o = (r = t == null ? void 0 : t.revisions) == null ? void 0 : r[0]) == null ? void 0 : o.slots.main.content) != null ? s : null).root;
  }, (n) => {
    throw nn = null, n;
  }), nn;
}

// src/ui/messages.ts
function Vs(e, n) {
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
var tu = ["zero", "one", "two", "few", "many", "other"], ru = /\{\{\s*(PLURAL|GENDER)\s*:([^{}]*)\}\}/gi;
function ou(e) {
  var n;
  try {
    return (n = Intl.NumberFormat.supportedLocalesOf([e])[0]) != null ? n : "en";
  } catch (t) {
    return "en";
  }
}
function su(e, n, t) {
  var c;
  let r = n.find((u) => /^\d+=/.test(u) && parseInt(u, 10) === e);
  if (r !== void 0)
    return r.slice(r.indexOf("=") + 1);
  let o = n.filter((u) => !/^\d+=/.test(u)), { PluralRules: s } = Intl, a = s === void 0 ? null : new s(t), i = (a === null ? ["one", "other"] : tu.filter((u) => a.resolvedOptions().pluralCategories.includes(u))).indexOf(a === null ? e === 1 ? "one" : "other" : a.select(e));
  return (c = o[Math.min(i, o.length - 1)]) != null ? c : "";
}
function Ys(e, n, t) {
  let r = ou(e), o = [e, ...t.languageChain.filter((l) => l !== e)], s = Ss(o), a = (l, i = 0) => s(l, i);
  return {
    language: e,
    languageChain: o,
    direction: ft(e),
    has: (l) => n[l] !== void 0 || t.has(l),
    number: a,
    text(l, ...i) {
      let c = n[l];
      if (c === void 0)
        return t.text(l, ...i);
      let u = (f) => i[Number(f.replace(/\D/g, "")) - 1], d = (f) => f.replace(/\$\d/g, (g) => {
        let h = u(g);
        return h === void 0 ? g : typeof h == "number" ? a(h, Ts(h)) : h;
      }), p = "", m = 0;
      return c.replace(ru, (f, g, h, y) => {
        var O, E;
        let [k = "", ...x] = h.split("|"), b = g.toUpperCase() === "PLURAL" ? su(Number((O = u(k)) != null ? O : 0), x, r) : (E = x[x.length - 1]) != null ? E : "";
        return p += d(c.slice(m, y)) + d(b), m = y + f.length, "";
      }), p + d(c.slice(m));
    }
  };
}

// src/wiki/action-api/query.ts
function Ks(e, n) {
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
      for (var u = ie(Ks(e, n)), d, p, m; d = !(p = yield new ae(u.next())).done; d = !1) {
        let f = p.value;
        for (let g of (o = (r = f.query) == null ? void 0 : r.pages) != null ? o : []) {
          let h = (s = g.pageid) != null ? s : g.title, y = t.get(h), k = [...(a = y == null ? void 0 : y.revisions) != null ? a : [], ...(l = g.revisions) != null ? l : []], x = [...(i = y == null ? void 0 : y.redirects) != null ? i : [], ...(c = g.redirects) != null ? c : []];
          t.set(h, F(T(T({}, y), g), { revisions: k, redirects: x }));
        }
        f.batchcomplete === !0 && (yield* ke(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (p) {
      m = [p];
    } finally {
      try {
        d && (p = u.return) && (yield new ae(p.call(u)));
      } finally {
        if (m)
          throw m[0];
      }
    }
    yield* ke(t.values());
  });
}
function Vt(e, n, t) {
  return xe(this, null, function* () {
    var r, o;
    try {
      for (var s = ie(Ks(e, T({ list: n }, t))), a, l, i; a = !(l = yield new ae(s.next())).done; a = !1) {
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
function Xs(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: o }) => [r, o]));
}
function ct(e, n, t) {
  return P(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let o = 0; o < n.length; o += r)
      yield t(n.slice(o, o + r));
  });
}

// src/wiki/action-api/site-info.ts
function Qs(e) {
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
      language: Zs(n.general.lang, yield Js(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function Js(e, n) {
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
function Zs(e, n) {
  var r, o;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (o = t == null ? void 0 : t.dir) != null ? o : "ltr" };
}
function ea(e) {
  let n = null;
  return (t) => P(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, Js(e, Array.from(r)))) };
    }
    return n.codes.add(t), Zs(t, yield n.languages);
  });
}
function na(e, n) {
  let t = (o) => o.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [o, s] of r === -1 ? [] : n)
    if (o !== 0 && s.some((a) => t(a) === t(e.slice(0, r))))
      return { namespace: o, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var ta = { rvprop: ["ids", "timestamp", "user", "userid"] }, bn = { rvprop: ["ids", "timestamp", "user", "userid", "content"], rvslots: "main" }, au = 2, iu = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Yt(e) {
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
function ra(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Yt(n)
  };
}
function oa(e) {
  let n = null, t = () => (n != null || (n = Qs(e).catch((u) => {
    throw n = null, u;
  })), n);
  function r(u) {
    return P(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield ct(e, [...new Set(u)], (p) => P(null, null, function* () {
        let m = new Map(p.map((x) => [x, x])), f = /* @__PURE__ */ new Map();
        try {
          for (var g = ie(tn(F(T({}, e), {
            read: (b) => P(null, null, function* () {
              let O = yield e.read(b);
              return Xs(O).forEach((E, R) => m.set(R, E)), O;
            })
          }), T({ titles: p, prop: ["revisions", "info"] }, bn))), h, y, k; h = !(y = yield g.next()).done; h = !1) {
            let x = y.value;
            let b = ra(x);
            b !== null && f.set(b.title, b);
          }
        } catch (y) {
          k = [y];
        } finally {
          try {
            h && (y = g.return) && (yield y.call(g));
          } finally {
            if (k)
              throw k[0];
          }
        }
        for (let [x, b] of m) {
          let O = f.get(b);
          O !== void 0 && d.set(x, O);
        }
      })), d;
    });
  }
  function o(u, d) {
    return P(this, null, function* () {
      let { namespace: p, rest: m } = na(u, (yield t()).namespaces), f = d ? "g" : "";
      return { [`${f}apnamespace`]: p, [`${f}apprefix`]: m };
    });
  }
  function s(u) {
    return xe(this, null, function* () {
      try {
        for (var d = ie(tn(e, T(F(T({}, u), { prop: ["revisions", "info"] }), bn))), p, m, f; p = !(m = yield new ae(d.next())).done; p = !1) {
          let g = m.value;
          let h = ra(g);
          h !== null && (yield h);
        }
      } catch (m) {
        f = [m];
      } finally {
        try {
          p && (m = d.return) && (yield new ae(m.call(d)));
        } finally {
          if (f)
            throw f[0];
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
        yield* ke(s({ generator: "embeddedin", geititle: d, geinamespace: au, geilimit: "max" }));
    });
  }
  function i(u, d, p) {
    return P(this, null, function* () {
      var f, g, h, y;
      let { query: m } = yield e.read(T({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, p));
      return (y = (h = (g = (f = m == null ? void 0 : m.pages) == null ? void 0 : f[0]) == null ? void 0 : g.revisions) == null ? void 0 : h.map(Yt)) != null ? y : [];
    });
  }
  let c = (u, d) => P(null, null, function* () {
    var p;
    return (p = (yield i(u, 1, d))[0]) != null ? p : null;
  });
  return {
    siteInfo: t,
    languageInfo: ea(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => P(null, null, function* () {
      let p = /* @__PURE__ */ new Set();
      return yield ct(e, u, (m) => P(null, null, function* () {
        try {
          for (var f = ie(tn(e, {
            titles: m,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), g, h, y; g = !(h = yield f.next()).done; g = !1) {
            let { title: k, templates: x = [] } = h.value;
            x.length > 0 && p.add(k);
          }
        } catch (h) {
          y = [h];
        } finally {
          try {
            g && (h = f.return) && (yield h.call(f));
          } finally {
            if (y)
              throw y[0];
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
      var h, y, k;
      let d = /* @__PURE__ */ new Set(), { apnamespace: p, apprefix: m } = yield o(u, !1), f = m.replace(/ /g, "_"), g = p === 0 ? "" : `${(y = (h = (yield t()).namespaces.get(p)) == null ? void 0 : h[0]) != null ? y : ""}:`;
      for (let x = f; x !== void 0; ) {
        let b = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: p,
          apprefix: m,
          apfrom: x,
          aplimit: "max"
        });
        x = (k = b.continue) == null ? void 0 : k.apcontinue;
        for (let { title: O } of b.query.allpages) {
          let [E, ...R] = O.slice(g.length + m.length).split("/");
          d.add(E != null ? E : ""), R.length > 0 && x !== void 0 && x.startsWith(`${f}${E != null ? E : ""}/`) && (x = `${f}${E != null ? E : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => P(null, null, function* () {
      var p, m;
      let d = [];
      try {
        for (var f = ie(tn(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), g, h, y; g = !(h = yield f.next()).done; g = !1) {
          let k = h.value;
          d.push(...(m = (p = k.redirects) == null ? void 0 : p.map((x) => x.title)) != null ? m : []);
        }
      } catch (h) {
        y = [h];
      } finally {
        try {
          g && (h = f.return) && (yield h.call(f));
        } finally {
          if (y)
            throw y[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => P(null, null, function* () {
      let p = /* @__PURE__ */ new Map();
      return yield ct(e, u, (m) => P(null, null, function* () {
        var f;
        try {
          for (var g = ie(tn(e, T({
            revids: m,
            prop: "revisions"
          }, d === "with-texts" ? bn : ta))), h, y, k; h = !(y = yield g.next()).done; h = !1) {
            let x = y.value;
            (f = x.revisions) == null || f.forEach((b) => p.set(b.revid, Yt(b)));
          }
        } catch (y) {
          k = [y];
        } finally {
          try {
            h && (y = g.return) && (yield y.call(g));
          } finally {
            if (k)
              throw k[0];
          }
        }
      })), p;
    }),
    firstRevision: (u) => c(u, T({ rvdir: "newer" }, ta)),
    newestRevisionBy: (u, d) => c(u, T({ rvuser: d }, bn)),
    revisionsBy: (u, d, p) => i(u, p, T({ rvuser: d }, bn)),
    recombinedPagesSince: (u) => P(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), p = /* @__PURE__ */ new Set();
      for (let y of iu)
        try {
          for (var m = ie(Vt(e, "logevents", F(T({}, y), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), f, g, h; f = !(g = yield m.next()).done; f = !1) {
            let { title: k, logpage: x, params: b } = g.value;
            x !== void 0 && x !== 0 && d.add(x), [k, b == null ? void 0 : b.dest_title].forEach((O) => O !== void 0 && p.add(O));
          }
        } catch (g) {
          h = [g];
        } finally {
          try {
            f && (g = m.return) && (yield g.call(m));
          } finally {
            if (h)
              throw h[0];
          }
        }
      return { pageIds: d, titles: p };
    }),
    renamesSince: (u) => P(null, null, function* () {
      var p;
      let d = [];
      try {
        for (var m = ie(Vt(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), f, g, h; f = !(g = yield m.next()).done; f = !1) {
          let y = g.value;
          let { olduser: k, newuser: x } = (p = y.params) != null ? p : {};
          k !== void 0 && x !== void 0 && y.timestamp !== void 0 && d.push({ from: k, to: x, timestamp: y.timestamp });
        }
      } catch (g) {
        h = [g];
      } finally {
        try {
          f && (g = m.return) && (yield g.call(m));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return d;
    })
  };
}

// src/core/exchange/own-pages.ts
function sa(e, n, t) {
  return [e, `${n}:${t}/LocalSkills`, `${n}:${t}`];
}

// src/wiki/counting/page-histories.ts
function lu(e, n) {
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
function cu({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function uu(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function du(e, n, t, r) {
  return P(this, null, function* () {
    let { pageIds: o, titles: s } = yield n.recombinedPagesSince(r);
    for (let a of t) {
      let { pageId: l, title: i } = a.page;
      (o.has(l) || s.has(i)) && (a.isRecombined = !0, a.first = yield e.firstRevision(i));
    }
  });
}
function ut(e, n, t = null) {
  return P(this, null, function* () {
    let r = n.map((s) => ({
      page: s,
      known: s.history === void 0 ? [s.latest] : s.history.slice(),
      first: cu(s),
      isRecombined: !1
    }));
    yield lu(e, r);
    let o = t === null ? void 0 : uu(r.filter(({ page: s }) => s.history === void 0));
    return t !== null && o !== void 0 && (yield du(e, t, r, o)), r.filter((s) => s.first !== null);
  });
}
function dt({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function Kt(e, n, t) {
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
function gt(e, n) {
  return P(this, null, function* () {
    var a, l;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), o = (a = t.get(10)) != null ? a : ["Template"], s = {};
    for (let i of n)
      for (let c of yield e.redirectsTo(`${(l = o[0]) != null ? l : "Template"}:${i}`))
        s[c.slice(c.indexOf(":") + 1)] = i;
    return Pt({ templates: n, redirects: s, templateNamespaces: o, extensionTags: r });
  });
}

// src/wiki/exchange/moved-pages.ts
var gu = 5, pu = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function aa(e, n, t) {
  return P(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map(), s = n.map((a) => ({ origin: a, there: a }));
    for (let a = 0; s.length > 0 && a < gu; a++) {
      let l = s.filter(({ there: { first: f } }) => f.text === null).map(({ there: { first: f } }) => f.id), i = l.length === 0 ? null : yield e.revisions(l, "with-texts"), c = /* @__PURE__ */ new Map();
      if (s.forEach(({ origin: f, there: { first: g } }) => {
        var y, k, x, b;
        let h = (b = pu.exec(((x = (k = g.text) != null ? k : (y = i == null ? void 0 : i.get(g.id)) == null ? void 0 : y.text) != null ? x : "").slice(0, 1e3))) == null ? void 0 : b[1];
        h !== void 0 && (c.set(f, h.replace(/_/g, " ").trim()), r.add(f));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield ut(e, Array.from(u.values()).map((f) => F(T({}, f), { pageId: 0 }))), p = new Map(d.map((f) => [f.page.title, f])), m = [];
      c.forEach((f, g) => {
        let h = p.get(f);
        h !== void 0 && dt(h, t(g)) ? o.set(g, h) : h !== void 0 && m.push({ origin: g, there: h });
      }), s = m;
    }
    return { redirects: r, moved: o };
  });
}

// src/wiki/exchange/read-exchange.ts
var mu = ["decline", "withdraw"];
function ia(r, o) {
  return P(this, arguments, function* (e, n, t = {}) {
    var m, f;
    let { source: s, titles: a } = e, l = (f = (m = (yield s.siteInfo()).namespaces.get(2)) == null ? void 0 : m[0]) != null ? f : "User", i = (g) => sa(a.people(g), l, fe(g)), c = yield s.readPages(n.reduce((g, h) => g.concat(i(h)), [])), u = Array.from(c.values()).map((g) => F(T({}, g), { pageId: 0 })), d = yield fu(e, u, t), p = /* @__PURE__ */ new Set();
    return d.people.forEach((g) => g.pages.filter(({ isMadeByOther: h }) => h).forEach(({ title: h }) => p.add(h))), F(T({}, d), { ownPages: new Map(n.map((g) => {
      var h;
      return [fe(g), (h = i(g).find((y) => !p.has(y))) != null ? h : null];
    })) });
  });
}
function fu(o, s, a) {
  return P(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var M, I;
    let l = yield gt(e, Wn), i = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let L of t) {
      let S = Cn(L.title, n.root, i);
      S !== null && c.set(L, S);
    }
    let u = yield ut(e, Array.from(c.keys())), d = ({ page: L }) => c.get(L), p = yield Kt(e, u, d), m = (L) => dt(L, d(L)), { redirects: f, moved: g } = yield aa(e, u.filter((L) => !m(L)), d), h = new Set(u.filter(m).map(({ page: L }) => L.title)), y = /* @__PURE__ */ new Map();
    g.forEach((L, S) => {
      h.has(L.page.title) || y.set(L, d(S));
    });
    let k = yield Kt(
      e,
      Array.from(y.keys()),
      (L) => {
        var S;
        return (S = y.get(L)) != null ? S : null;
      }
    ), x = (L) => {
      var H, X, ge, Q;
      let { page: { title: S, latest: A } } = L, v = !m(L), N = (H = p.get(L)) != null ? H : null, _ = v ? null : N, G = g.get(L), j = _ !== null && _.id === A.id ? [] : l((X = A.text) != null ? X : "");
      return {
        title: S,
        latest: A,
        own: _,
        isMadeByOther: v,
        optOuts: v ? N : null,
        movedAway: G === void 0 ? null : (ge = k.get(G)) != null ? ge : null,
        isStrangers: v && (j.length > 0 || f.has(L)),
        isChangedByOthers: !v && (_ == null ? void 0 : _.id) !== A.id && !Ze(l((Q = _ == null ? void 0 : _.text) != null ? Q : ""), j)
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
        S = yu(L, ((I = b.get(L)) != null ? I : []).map(x), l, r);
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
function yu(e, n, t, r) {
  var d, p, m;
  let o = n.slice().sort((f, g) => te(f.title, g.title)), s = [], a = [], l = [], i = (f, g, h) => {
    ot(f, e, g).forEach(({ step: y }) => {
      y !== null && h(y) && a.push(y);
    });
  }, c = (f) => f.filter(({ template: g }) => g === Ie).forEach((g) => l.push(g));
  for (let { title: f, own: g, optOuts: h, movedAway: y } of o) {
    let k = t((d = g == null ? void 0 : g.text) != null ? d : "");
    k.forEach((b) => s.push({ title: f, call: b })), i(k, g == null ? void 0 : g.timestamp, () => !0), c(k), c(t((p = h == null ? void 0 : h.text) != null ? p : ""));
    let x = t((m = y == null ? void 0 : y.text) != null ? m : "");
    i(x, y == null ? void 0 : y.timestamp, ({ step: b }) => mu.includes(b)), c(x);
  }
  let u = s.filter(({ call: { template: f } }) => f === le.offer || f === le.seek);
  return {
    user: e,
    pages: o,
    readings: Ne(u.map(({ call: f }) => f), e, r).map((f, g) => F(T({}, f), { title: u[g].title })),
    steps: a,
    preferences: l
  };
}

// src/wiki/save-fault-reason.ts
var la = {
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
}, hu = new Map(
  Object.keys(la).reduce(
    (e, n) => e.concat(la[n].map((t) => [t, n])),
    []
  )
), xu = [
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
function Xt(e) {
  let n = e.map((t) => hu.get(t) || "other");
  return xu.find((t) => n.includes(t)) || "other";
}
function ca(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function pt(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var ua = 50;
function rn(e, n) {
  var a;
  if (e === "http" || e === "ok-but-empty") {
    let l = ((a = n == null ? void 0 : n.xhr) == null ? void 0 : a.status) || 0, i = ca(l);
    return new ne(i, i === "other" ? `HTTP ${l}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((l) => l.html || "").filter((l) => l !== "").join("<hr>"), o = t.map((l) => l.html ? pt(l.html) : l.text || l.code), s = t.map((l) => {
    var i;
    return (i = l.data) == null ? void 0 : i.readonlyreason;
  }).find((l) => l);
  return s ? new ne("read-only", s, { code: e }) : new ne(
    Xt(t.length ? t.map((l) => l.code) : [e]),
    o.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function ku(e) {
  let n = e.question || "";
  return {
    id: e.id !== void 0 && (n !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? pt(n) : n,
    imageUrl: e.url || null
  };
}
function Qt(e, n) {
  let t = e.edit;
  if (!t)
    throw new ne("other", "");
  if (t.captcha)
    throw new ne("captcha", "", { captcha: ku(t.captcha), code: "captcha" });
  if (t.result !== "Success") {
    let o = t.warning || "";
    throw new ne(
      Xt(t.code ? [t.code] : []),
      o === "" ? t.info || "" : pt(o),
      o === "" ? {} : { html: o }
    );
  }
  let { oldrevid: r } = t;
  return T({
    revision: t.newrevid || n,
    changed: t.nochange !== !0
  }, r && n !== 0 && r !== n ? { mergedWith: r } : {});
}
function bu(e, n) {
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
function da(e) {
  let { api: n, user: t, language: r } = e, o = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, s = (d) => new Promise((p, m) => {
    d.then(p, (...f) => {
      m(rn(String(f[0]), f[1]));
    });
  }), a = (d, p) => P(null, null, function* () {
    let { query: m = {} } = yield s(n.get(T(F(T({}, o), { action: "query", titles: d.slice() }), p))), f = new Map((m.normalized || []).map(({ from: h, to: y }) => [h, y])), g = new Map((m.pages || []).map((h) => [h.title, h]));
    return new Map(d.reduce((h, y) => {
      let k = g.get(f.get(y) || y);
      return k ? h.concat([[y, k]]) : h;
    }, []));
  }), l = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, i = (d) => {
    let p = [];
    return d.forEach((m, f) => {
      let g = m.revisions && m.revisions[0];
      g && p.push([f, bu(m, g)]);
    }), p;
  }, c = (d) => P(null, null, function* () {
    let { query: { babel: p = {} } = {} } = yield s(
      n.get(F(T({}, o), { action: "query", meta: "babel", babuser: d }))
    ), m = "N54321";
    return Object.keys(p).map((f) => [f, p[f]]).filter(([, f]) => f !== "0").sort(([, f], [, g]) => m.indexOf(f) - m.indexOf(g));
  });
  return {
    readPages(d) {
      return P(this, null, function* () {
        let p = Array.from(new Set(d)), m = [];
        for (let g = 0; g < p.length; g += ua)
          m.push(a(p.slice(g, g + ua), l).then(i));
        let f = yield Promise.all(m);
        return new Map(f.reduce((g, h) => g.concat(h), []));
      });
    },
    readForEditing(d, p) {
      return P(this, null, function* () {
        let m = yield a(d, F(T({}, l), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), f = m.get(p), [g, ...h] = f && f.actions && f.actions[f.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(i(m)),
          refusal: g ? rn(g.code, { errors: [g].concat(h) }) : null
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
        return (yield Promise.all(d.map((h) => P(null, [h], function* ({ title: f, latest: g }) {
          var k, x;
          let y = g.parentId === 0 ? g : (x = (k = (yield a([f], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(f)) == null ? void 0 : k.revisions) == null ? void 0 : x.map(({ user: b, userid: O }) => ({ user: b, userId: O }))[0];
          return [f, y === void 0 || y.user !== p || y.userId === 0];
        })))).filter(([, f]) => f).map(([f]) => f);
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
        let p = yield s(n.postWithToken("csrf", T(T(T(T(T(F(T({}, o), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })));
        return Qt(p, d.baseRevision);
      });
    }
  };
}

// src/wiki/browser/person-words.ts
function ga(e) {
  let n = null;
  return () => P(null, null, function* () {
    n = n != null ? n : gt(e, Wn).catch((r) => {
      throw n = null, r;
    });
    let t = yield n;
    return (r) => t(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function wu(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function pa(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = wu(r));
  return n;
}

// src/wiki/browser/reading-api.ts
var Eu = 6e3, Ru = 6e4, Su = 5, Tu = 3;
function Ou(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function Au({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? Su : e === "offline" ? Tu : 1;
}
function ma(e) {
  let { api: n, language: t, onWait: r, firstWait: o = 1e3 } = e, s = !1, a = null, l = Promise.resolve(), i = null, c = (m, f) => {
    let g = f ? (
      // Tells servers in several places that any of them may answer.
      n.post(m, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(m);
    return new Promise((h, y) => {
      g.then(h, (...k) => {
        var E;
        let [x, b, , O] = k;
        y({ fault: rn(String(x), b), retryAfter: Ou((E = b == null ? void 0 : b.xhr) != null ? E : O) });
      });
    });
  }, u = (m) => new Promise((f) => {
    let g = setTimeout(f, m);
    a = () => {
      clearTimeout(g), f();
    };
  });
  function d(m, f) {
    return P(this, null, function* () {
      for (let g = 1; ; g++) {
        if (s)
          throw new ne("other", "", { code: "cancelled" });
        try {
          return yield c(m, f);
        } catch (h) {
          let { fault: y, retryAfter: k } = h, x = Math.max(k != null ? k : 0, o * 2 ** (g - 1));
          if (s || g >= Au(y) || x > Ru)
            throw y;
          r(x), yield u(x);
        }
      }
    });
  }
  function p(m, f) {
    let g = pa(T({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, m)), h = new URLSearchParams(g).toString().length > Eu, y = l.then(() => d(g, f || h));
    return l = y.catch(() => {
    }), y;
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
var vu = 5e3;
function fa(e) {
  let { api: n, user: t, language: r, titles: o, rights: s } = e, { readPages: a, save: l, spokenLanguages: i } = da(e), c = ma({ api: n, language: r, rights: s, onWait: () => {
  } }), u = oa(c);
  return {
    readPages: a,
    save: l,
    spokenLanguages: i,
    readPeople: (p) => ia({ source: u, titles: o }, p),
    templateReader: ga(u),
    peopleLinkingTo(p) {
      return P(this, null, function* () {
        var y, k;
        let { namespaces: m } = yield u.siteInfo(), f = /* @__PURE__ */ new Set(), g = 0, h = {};
        for (; h !== void 0 && g < vu; ) {
          let x = yield c.read(T({
            action: "query",
            list: "backlinks",
            bltitle: o.people(p),
            blfilterredir: "nonredirects",
            bllimit: "max"
          }, h)), b = (k = (y = x.query) == null ? void 0 : y.backlinks) != null ? k : [];
          g += b.length, b.forEach(({ title: O }) => {
            let E = Cn(O, o.root, m.get(2));
            E !== null && E !== p && f.add(E);
          }), h = x.continue;
        }
        return Array.from(f);
      });
    },
    accountStates(p) {
      return P(this, null, function* () {
        var f, g;
        let m = yield c.read({ action: "query", list: "users", ususers: p.slice(), usprop: "blockinfo" });
        return new Map(((g = (f = m.query) == null ? void 0 : f.users) != null ? g : []).map(
          ({ name: h, missing: y, invalid: k, blockid: x, blockpartial: b }) => [h, y || k ? "missing" : x !== void 0 && !b ? "blocked" : "active"]
        ));
      });
    },
    addSection: ({ title: p, heading: m, text: f }, g = {}) => new Promise((h, y) => {
      n.postWithToken("csrf", T(T({
        formatversion: 2,
        errorformat: "html",
        errorlang: r,
        errorsuselocal: !0,
        action: "edit",
        title: p,
        section: "new",
        sectiontitle: K(m),
        text: f,
        // Who has turned their talk page into a redirect wants to be written to where it leads.
        redirect: !0
      }, g.captcha ? { captchaid: g.captcha.id, captchaword: g.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })).then((x) => h(x), (...x) => {
        y(rn(String(x[0]), x[1]));
      });
    }).then((h) => Qt(h, 0)),
    time() {
      return P(this, null, function* () {
        let { curtimestamp: p } = yield c.read({ action: "query", curtimestamp: !0 });
        return new Date(p != null ? p : "");
      });
    }
  };
}

// src/extension/account.ts
function ya(e) {
  return {
    name: e,
    isTemporary: mw.user.isTemp(),
    editCount: mw.config.get("wgUserEditCount") || 0,
    groups: mw.config.get("wgUserGroups") || []
  };
}

// src/extension/language-names.ts
function ha(e) {
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
var xa = { year: "numeric", month: "long", day: "numeric" }, Sk = F(T({}, xa), { hour: "numeric", minute: "2-digit" }), ka = F(T({}, xa), { timeZone: "UTC" });
function ba(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(kn([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/meeting-context.ts
function wa(e, n, t) {
  let r = Vs(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = document.documentElement.lang || "en", s = cr(e);
  return {
    wiki: fa({
      api: new mw.Api(),
      user: n,
      language: r.language,
      titles: s,
      rights: () => mw.user.getRights()
    }),
    titles: s,
    messages: r,
    user: ya(n),
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (a, l) => mw.util.getUrl(a, l),
    formatDate: (a, l) => ba(ka, l != null ? l : o)(a),
    languageName: (a, l) => ha(l != null ? l : o)(a),
    messagesIn: (a) => P(null, null, function* () {
      return a === r.language ? r : Ys(a, yield t(a), r);
    })
  };
}

// src/extension/load-texts.ts
var Ea = (e) => P(null, null, function* () {
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
function Ra(e = Ea) {
  let n = !1, t = (r, o) => {
    let s = mw.user.getName();
    if (n || s === null)
      return;
    n = !0;
    let a = () => {
      n = !1, o.focus();
    };
    zs(new mw.Api()).then((l) => {
      js(wa(l, s, e), r, a);
    }, () => {
      mw.notify(mw.msg("localskills-start-meeting-failed"), { type: "error" }), a();
    });
  };
  mw.hook("localSkills.ask").add((r) => t(r, r.opener)), mw.hook("localSkills.myExchanges").add(({ opener: r }) => t(null, r));
}

// src/extension/meeting.ts
Ra();
