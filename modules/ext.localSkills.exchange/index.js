// Built from src/extension/exchange.ts by `npm run build`. Change the source, not this file.
"use strict";
var ui = Object.defineProperty, di = Object.defineProperties;
var gi = Object.getOwnPropertyDescriptors;
var Et = Object.getOwnPropertySymbols;
var wr = Object.prototype.hasOwnProperty, Er = Object.prototype.propertyIsEnumerable;
var Ge = (e, t) => (t = Symbol[e]) ? t : /* @__PURE__ */ Symbol.for("Symbol." + e), yn = (e) => {
  throw TypeError(e);
};
var br = (e, t, n) => t in e ? ui(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, R = (e, t) => {
  for (var n in t || (t = {}))
    wr.call(t, n) && br(e, n, t[n]);
  if (Et)
    for (var n of Et(t))
      Er.call(t, n) && br(e, n, t[n]);
  return e;
}, L = (e, t) => di(e, gi(t));
var Sr = (e, t) => {
  var n = {};
  for (var r in e)
    wr.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && Et)
    for (var r of Et(e))
      t.indexOf(r) < 0 && Er.call(e, r) && (n[r] = e[r]);
  return n;
};
var pi = (e, t, n) => t.has(e) || yn("Cannot " + n);
var Rr = (e, t, n) => t.has(e) ? yn("Cannot add the same private member more than once") : t instanceof WeakSet ? t.add(e) : t.set(e, n);
var Ie = (e, t, n) => (pi(e, t, "access private method"), n);
var C = (e, t, n) => new Promise((r, a) => {
  var o = (l) => {
    try {
      i(n.next(l));
    } catch (c) {
      a(c);
    }
  }, s = (l) => {
    try {
      i(n.throw(l));
    } catch (c) {
      a(c);
    }
  }, i = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(o, s);
  i((n = n.apply(e, t)).next());
}), ce = function(e, t) {
  this[0] = e, this[1] = t;
}, ke = (e, t, n) => {
  var r = (i, l, c, u) => {
    try {
      var d = n[i](l), g = (l = d.value) instanceof ce, p = d.done;
      Promise.resolve(g ? l[0] : l).then((f) => g ? r(i === "return" ? i : "next", l[1] ? { done: f.done, value: f.value } : f, c, u) : c({ value: f, done: p })).catch((f) => r("throw", f, c, u));
    } catch (f) {
      u(f);
    }
  }, a = (i, l, c, u) => s[i] = (d) => (l = new Promise((g, p, f) => (f = () => r(i, d, g, p), o ? o.then(f) : f())), u = () => o === c && (o = 0), o = c = l.then(u, u), l), o, s = {};
  return n = n.apply(e, t), s[Ge("asyncIterator")] = () => s, a("next"), a("throw"), a("return"), s;
}, be = (e) => {
  var t = e[Ge("asyncIterator")], n = !1, r, a = {};
  return t == null ? (t = e[Ge("iterator")](), r = (o) => a[o] = (s) => t[o](s)) : (t = t.call(e), r = (o) => a[o] = (s) => {
    if (n) {
      if (n = !1, o === "throw") throw s;
      return s;
    }
    return n = !0, {
      done: !1,
      value: new ce(new Promise((i) => {
        var l = t[o](s);
        l instanceof Object || yn("Object expected"), i(l);
      }), 1)
    };
  }), a[Ge("iterator")] = () => a, r("next"), "throw" in t ? r("throw") : a.throw = (o) => {
    throw o;
  }, "return" in t && r("return"), a;
}, re = (e, t, n) => (t = e[Ge("asyncIterator")]) ? t.call(e) : (e = e[Ge("iterator")](), t = {}, n = (r, a) => (a = e[r]) && (t[r] = (o) => new Promise((s, i, l) => (o = a.call(e, o), l = o.done, Promise.resolve(o.value).then((c) => s({ value: c, done: l }), i)))), n("next"), n("return"), t);

// src/core/pages.ts
var Oe = "LocalSkills";
var te = /^[a-z0-9-]{1,48}$/;
function vr(e = Oe) {
  let t = e.replace(/_/g, " ").trim(), n = (l) => `${t}/Survey/${l}`, [r, a] = ["", null], o = (l) => (l !== a && ([r, a] = [`${n(l)}/Answers/`, l]), r), s = `${t}/People/`, i = (l, c) => `${t}/${l}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (l) => `${n(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, c) => o(l) + Or(c),
    blankAnswer: (l, c) => `${n(l)}/Blank${c === void 0 ? "" : `/${c}`}`,
    results: (l) => `${n(l)}/Results`,
    resultsIn: (l, c) => `${n(l)}/Results/${c}`,
    communityResults: (l, c) => `${n(l)}/Results/Community/${c}`,
    resultsData: (l) => `${n(l)}/Results/data.json`,
    resultsTable: (l) => `${n(l)}/Results/data.csv`,
    resultsPart: (l, c, u) => `${n(l)}/Results/${c}-${u}.${c === "table" ? "csv" : "json"}`,
    texts: (l) => `${n(l)}/Texts`,
    translations: (l, c) => `${n(l)}/Texts/${c}`,
    people: (l) => s + l.replace(/_/g, " "),
    exchange: () => `${t}/Exchange`,
    exchangeIn: (l) => `${t}/Exchange/${l}`,
    exchangeData: (l = 1) => i("Exchange", l),
    exchangeTable: (l) => `${t}/Exchange/${l}.tab.json`,
    capacityExchange: () => `${t}/CapacityExchange`,
    capacityExchangeIn: (l) => `${t}/CapacityExchange/${l}`,
    capacityExchangeData: () => i("CapacityExchange", 1),
    matches: () => `${t}/Matches`,
    matchesIn: (l, c = 1) => `${t}/Matches/${l}${c === 1 ? "" : `/${c}`}`,
    matchesData: (l = 1) => i("Matches", l),
    needs: () => `${t}/Needs`,
    needsIn: (l) => `${t}/Needs/${l}`,
    needsData: () => i("Needs", 1),
    personOf: (l) => Tr(s, l),
    surveyIdOf: (l) => {
      let c = `${t}/Survey/`, u = l.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return te.test(d) ? d : null;
    },
    answererOf: (l, c) => Tr(o(l), c)
  };
}
function Or(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Tr(e, t) {
  let n = Or(t), r = n.startsWith(e) ? n.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/language-names.ts
function at(e) {
  let { DisplayNames: t } = Intl, n;
  try {
    n = t && new t([e], { type: "language", fallback: "none" });
  } catch (r) {
    n = void 0;
  }
  return (r) => {
    try {
      return n && n.of(r);
    } catch (a) {
      return;
    }
  };
}

// src/ui/messages.ts
function Ar(e, t) {
  let n = e.config.get("wgUserLanguage"), r = (s) => String(e.language.convertNumber(s)), a = () => {
    var i, l;
    return (((l = (i = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(i)) || {})["."] || ".";
  }, o = (s, i = 0) => {
    let l = Math.abs(s).toFixed(i), [c, u] = l.split("."), d = s < 0 && Number(l) !== 0 ? "\u2212" : "", g = u === void 0 ? "" : a() + u.split("").map((p) => r(Number(p))).join("");
    return d + r(Number(c)) + g;
  };
  return {
    language: n,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: t,
    text(s, ...i) {
      return e.message(
        s,
        ...i.map((l) => typeof l == "number" ? r(l) : l)
      ).text();
    },
    has: (s) => e.message(s).exists(),
    number: o
  };
}

// src/core/survey/dates.ts
function we(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, r, a] = [Number(t[1]), Number(t[2]), Number(t[3])], s = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && a >= 1 && a <= s;
}

// src/core/exchange/exchange-record.ts
var ee = { offer: "Offer a skill", seek: "Seek a skill" }, Ae = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Pr = ["open", "paused", "matched", "closed"], st = 5, St = 100, Mr = 100, Rt = 20;
function ye(e) {
  return `${e.user}/${e.id}`;
}
function it(e, t) {
  if (!we(t))
    throw new RangeError(`\u201C${t}\u201D is no date.`);
  let n = e.status === "paused" && e.until !== null && e.until <= t;
  return e.status !== "open" && !n ? e.status : e.expires !== null && e.expires < t ? "expired" : null;
}

// src/core/wikitext/character-references.ts
var fi = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", mi = yi();
function yi() {
  let e = fi.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var hi = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Tt(e, t) {
  return e.includes("&") ? e.replace(hi, (n, r, a, o) => {
    var s;
    return r !== void 0 ? (s = mi.get(r)) != null ? s : n : t(a === void 0 ? parseInt(o, 16) : parseInt(a, 10), n);
  }) : e;
}

// src/core/wikitext/encode.ts
var xi = '"&:<=>[]{|}', ki = "!'_~", Lr = 32, bi = xn(xi), wi = xn(ki), Ei = xn("#*+-;");
function xn(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function Si(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Ri = 65343, Ti = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function vi(e, t, n) {
  let r = t === 0, a = t === e.length - 1;
  if (n >= 128)
    return Si(n) || n === Ri;
  if (n < 32 || n === 127 || bi[n] === 1 || r && Ei[n] === 1)
    return !0;
  if (wi[n] === 1)
    return r || a || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case Lr:
      return r || a || e.charCodeAt(t - 1) === Lr;
    case 73:
    case 80:
    case 82:
      return Ti.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var Oi = [
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
], hn = "\u0345";
function Nr(e) {
  let t = e.codePointAt(0);
  return e === hn || Oi.some(([n, r]) => t >= n && t <= r) || (hn + e).normalize("NFD") !== hn + e.normalize("NFD");
}
var Ir = 768, Ai = 32, Pi = /[\u0300-\uffff]{1000}/;
function Mi(e) {
  return !Pi.test(e) && e.normalize("NFC") === e;
}
function Li() {
  let e = "";
  return (t, n, r) => {
    if (r || n < Ir)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!Nr(t))
        return e = t, !1;
      if (e.length < Ai && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function lt(e) {
  let t = Mi(e) ? null : Li(), n = "", r = 0;
  for (let a = 0; a < e.length; ) {
    let o = e.codePointAt(a), s = a + (o > 65535 ? 2 : 1), i = vi(e, a, o);
    o >= Ir && a === 0 && !i && (i = Nr(e.slice(0, s))), t !== null && (i = t(e.slice(a, s), o, i)), i && (n += `${e.slice(r, a)}&#${o};`, r = s), a = s;
  }
  return n + e.slice(r);
}
function je(e) {
  return Tt(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/shown-text.ts
var Ni = /<!--[\s\S]*?(?:-->|$)/g, Ii = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, Ci = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), Fi = "\u2026";
function Pe(e) {
  if (!/[{<]/.test(e))
    return je(e);
  let t = e.replace(Ni, "").replace(Ii, (n, r) => (r != null ? r : "").replace(/[{}]/g, (a) => `&#${a.charCodeAt(0)};`));
  return je(Di(t));
}
function Di(e) {
  var o, s, i, l;
  let t = [], n = [], r = /[{}]/g, a = 0;
  for (; a < e.length; ) {
    let c = e.slice(a, a + 2);
    if (c === "{{")
      n.push(t.length), t.push(c), a += 2;
    else if (c === "}}" && n.length > 0) {
      let [, ...u] = t.splice(n.pop()), d = ((o = u[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(a + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      t.push((s = Ci.get(g)) != null ? s : Fi), a += d ? 3 : 2;
    } else {
      r.lastIndex = a + 1;
      let u = (l = (i = r.exec(e)) == null ? void 0 : i.index) != null ? l : e.length;
      t.push(e.slice(a, u)), a = u;
    }
  }
  return t.join("");
}

// src/core/json/fault.ts
function he(e, t) {
  return typeof t == "number" ? `${e}[${t}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(t) ? `${e}.${t}` : `${e}[${JSON.stringify(t)}]`;
}
function K(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let t = String(e).replace(/\s+/g, " ");
  return t.length > 60 ? `${t.slice(0, 60)}\u2026` : t;
}

// src/core/skills/skill-words.ts
function ct(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function kn({ label: e }) {
  return e.kind === "texts" ? Cr(e.texts) : [];
}
function bn(e) {
  return Cr(e.aliases).reduce((t, n) => t.concat(n), []);
}
function Cr(e) {
  return Object.keys(e).map((t) => e[t]);
}
function vt(e, t) {
  let n = Array.from(ct(e));
  if (n.length < 4 || n.length > 60)
    return null;
  let r = n.length < 8 ? 1 : 2, a = null;
  for (let o of t.skills.filter(({ isRetired: s }) => !s))
    for (let s of [o.id, ...kn(o), ...bn(o)].sort($i)) {
      let i = _i(n, Array.from(ct(s)), r);
      i !== null && (a = { skill: o.id, words: i === 0 ? o.id : s }, r = i - 1);
    }
  return a;
}
function $i(e, t) {
  return e < t ? -1 : e === t ? 0 : 1;
}
function _i(e, t, n) {
  if (Math.abs(e.length - t.length) > n)
    return null;
  let r = [], a = Array.from({ length: t.length + 1 }, (s, i) => i);
  for (let s = 1; s <= e.length; s++) {
    let i = [s];
    for (let l = 1; l <= t.length; l++) {
      let c = e[s - 1] === t[l - 1], u = Math.min(a[l], i[l - 1]) + 1;
      u = Math.min(u, a[l - 1] + (c ? 0 : 1)), s > 1 && l > 1 && e[s - 1] === t[l - 2] && e[s - 2] === t[l - 1] && (u = Math.min(u, r[l - 2] + 1)), i.push(u);
    }
    r = a, a = i;
  }
  let o = a[t.length];
  return o <= n ? o : null;
}

// src/core/json/value.ts
function J(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function j(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Ce = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Fr(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!J(e))
    return null;
  let t = j(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let n = {};
  for (let r of Object.keys(e)) {
    let a = e[r];
    (r === "default" || Ce.test(r)) && typeof a == "string" && a.trim() !== "" && (n[r] = a);
  }
  return Object.keys(n).length === 0 ? null : { kind: "texts", texts: n };
}

// src/core/exchange/language-proficiency.ts
var Ot = 6, Wi = /^(.+)-([0-5n])$/i, Dr = /^(.+)-(?:.|\d\d)$/;
function $r(e) {
  var n;
  let t = (n = Dr.exec(e.toLowerCase())) == null ? void 0 : n[1];
  return t !== void 0 && oe(e) === null && Ce.test(t);
}
function oe(e) {
  var a;
  let t = Wi.exec(e), n = ((a = t == null ? void 0 : t[1]) != null ? a : e).toLowerCase();
  if (!Ce.test(n) || Dr.test(n))
    return null;
  let r = t == null ? void 0 : t[2];
  return { code: n, proficiency: r === void 0 ? null : /n/i.test(r) ? Ot : Number(r) };
}
function At(e) {
  let { code: t, proficiency: n } = e;
  return n === null ? t : `${t}-${n === Ot ? "N" : n}`;
}
var Hi = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function _r(e) {
  var t, n;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (n = (t = Hi.exec(e)) == null ? void 0 : t[1]) != null ? n : e;
}

// src/core/exchange/record-fault.ts
function Me(e, t, ...n) {
  return { parameter: e, key: `localskills-template-card-fault-${t}`, parameters: n };
}
function Wr(e, t) {
  return t.text(e.key, ...e.parameters);
}

// src/core/exchange/timezone.ts
var Ui = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [Bi, qi] = [-720, 840];
function Pt(e) {
  var a, o;
  let t = e === "" ? null : Ui.exec(e);
  if (t === null)
    return null;
  let n = Number((a = t[2]) != null ? a : 0) * 60 + Number((o = t[3]) != null ? o : 0), r = t[1] === void 0 || t[1] === "+" || n === 0 ? n : -n;
  return r >= Bi && r <= qi ? r : null;
}
function ge(e) {
  let t = Math.abs(e), n = [Math.floor(t / 60), t % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + n.join(":");
}
function Mt(e, t) {
  let n = Math.abs(e - t) % 1440;
  return Math.min(n, 1440 - n);
}

// src/core/skills/provisional-skill.ts
var Gi = "xn--", ji = /^x(n|[0-9a-z]{6})--(.+)$/;
var [ae, Lt, Hr, zi, Vi, En, Ur] = [36, 1, 26, 38, 700, 128, 72], Br = 1114111, Ki = [
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
  [917504, Br]
];
function qr(e) {
  return Ki.every(([t, n]) => e < t || e > n);
}
function Gr(e) {
  return e > 65280 && e < 65375;
}
function ut(e) {
  return Array.from(e, (t) => t.codePointAt(0));
}
function Nt(e) {
  return e.map((t) => String.fromCodePoint(t)).join("");
}
function Ji(e) {
  let n = Nt(ut(e.normalize("NFC")).map((r) => Gr(r) ? r - 65248 : r)).toLowerCase().normalize("NFC").replace(/[\s_-]+/g, "-").replace(/^-|-$/g, "");
  return Nt(ut(n).filter(qr).map((r) => r > 127 || /[a-z0-9-]/.test(String.fromCharCode(r)) ? r : r + 65248));
}
function jr(e, t, n) {
  let r = Math.floor(e / (n ? Vi : 2));
  r += Math.floor(r / t);
  let a = 0;
  for (; r > (ae - Lt) * Hr / 2; a += ae)
    r = Math.floor(r / (ae - Lt));
  return a + Math.floor((ae - Lt + 1) * r / (r + zi));
}
function Sn(e, t) {
  return Math.min(Hr, Math.max(Lt, e - t));
}
function Yi(e, t) {
  return Math.min(...e.filter((n) => n >= t));
}
function wn(e) {
  let t = e.filter((l) => l < En), n = (l) => String.fromCharCode(l < 26 ? l + 97 : l + 22), r = Nt(t) + (t.length > 0 ? "-" : ""), [a, o, s, i] = [En, 0, Ur, t.length];
  for (; i < e.length; ) {
    let l = Yi(e, a);
    o += (l - a) * (i + 1), a = l;
    for (let c of e)
      if (c < a)
        o++;
      else if (c === a) {
        let u = o, d = ae;
        for (; u >= Sn(d, s); d += ae) {
          let g = Sn(d, s);
          r += n(g + (u - g) % (ae - g)), u = Math.floor((u - g) / (ae - g));
        }
        r += n(u), s = jr(o, i + 1, i === t.length), o = 0, i++;
      }
    o++, a++;
  }
  return r;
}
function Xi(e) {
  let t = e.lastIndexOf("-"), n = ut(e.slice(0, Math.max(0, t))), [r, a, o] = [En, 0, Ur], s = t + 1;
  for (; s < e.length; ) {
    let i = a;
    for (let l = ae, c = 1; ; l += ae) {
      let u = s < e.length ? e.charCodeAt(s++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : ae;
      if (a += d * c, d >= ae || a > 2147483647)
        return null;
      let g = Sn(l, o);
      if (d < g)
        break;
      c *= ae - g;
    }
    if (o = jr(a - i, n.length + 1, i === 0), r += Math.floor(a / (n.length + 1)), a %= n.length + 1, r > Br || !qr(r))
      return null;
    n.splice(a++, 0, r);
  }
  return n;
}
function Qi(e) {
  let t = 7;
  for (let n = 0; n < e.length; n++)
    t = (t * 65599 + e.charCodeAt(n)) % 2147483647;
  return `00000${t.toString(ae)}`.slice(-6);
}
function It(e) {
  let t = Ji(e);
  if (t.length <= 48 && /^[a-z0-9-]*$/.test(t))
    return t;
  let n = ut(t), r = Gi + wn(n);
  if (r.length <= 48)
    return r;
  let a = `x${Qi(t)}--`, o = n.length - 1;
  for (; a.length + wn(n.slice(0, o)).length > 48; )
    o--;
  return a + wn(n.slice(0, o));
}
function Le(e) {
  var o;
  let [, t = "", n = ""] = (o = ji.exec(e)) != null ? o : [], r = t === "" ? ut(e) : Xi(n);
  if (r === null)
    return e;
  let a = Nt(r.map((s) => Gr(s) ? s - 65248 : s)).replace(/-+/g, " ").trim();
  return a === "" ? e : t.length > 1 ? `${a}\u2026` : a;
}

// src/core/exchange/read-record-values.ts
var Fe = [
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
], Rn = ["capacity", "for"], Zi = 1e3;
function ze(e, t, n, r = {}) {
  var P;
  let a = [], o = (S) => {
    var O;
    return ((O = n.get(S)) != null ? O : "").trim() || null;
  }, s = (S, O, ...D) => (a.push(Me(S, O, ...D)), null), i = (S, O, D, ...A) => {
    var _;
    let N = o(S);
    return N === null ? null : (_ = O(N)) != null ? _ : s(S, D, K(N), ...A);
  }, l = (S, O, D) => {
    var N;
    let A = ((N = o(S)) != null ? N : "").split(";").map((_) => _.trim()).filter((_) => _ !== "");
    return Array.from(new Set(A)).map((_) => {
      var T;
      return (T = O(_)) != null ? T : s(S, D(_), K(_));
    }).filter((_) => _ !== null);
  }, c = (S, O) => i(S, (D) => Array.from(D).length <= O ? D : null, S, S, O), u = (S) => {
    let O = o(S);
    return O === null || we(O) ? O : s(S, "date", S, K(O));
  }, d = el(o("skill"), s, r), g = i("level", (S) => zr(S, 1, st), "level", st), p = l("methods", (S) => Ae.includes(S) ? S : null, () => "method"), f = (S) => {
    let O = u(S);
    return O !== null && r.date !== void 0 && O > r.date && s(S, "day-to-come", S, O), O;
  }, m = nl(l(
    "languages",
    oe,
    (S) => $r(S) ? "proficiency" : "language"
  ).map(At)), h = m.slice(0, Rt);
  m.length > Rt && s("languages", "many-languages", "languages", Rt), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && s("languages", "no-language", "languages");
  let y = e === "offer", k = y ? i("capacity", (S) => zr(S, 0, Zi), "capacity", "capacity") : null, x = {
    kind: e,
    user: t,
    id: i("id", (S) => te.test(S) ? S : null, "id"),
    level: g,
    methods: Ae.filter((S) => p.includes(S)),
    languages: h,
    capacity: k,
    region: c("region", Mr),
    timezone: i("timezone", Pt, "timezone"),
    for: y ? o("for") : null,
    affiliate: c("affiliate", St),
    note: o("note"),
    since: f("since"),
    confirmed: f("confirmed"),
    expires: u("expires"),
    // Whoever wrote another word than none did not mean that all is as usual.
    status: o("status") === null ? "open" : (P = i("status", tl, "status")) != null ? P : "paused",
    until: u("until")
  }, E = Fe.filter((S) => y || !Rn.includes(S));
  return n.forEach((S, O) => {
    r.allowsOthers !== !0 && !E.includes(O) && S.trim() !== "" && s(O, "unknown-parameter", K(O), E.join(", "));
  }), { values: d === null || h.length === 0 ? null : L(R({}, x), { skill: d }), faults: a };
}
function el(e, t, n) {
  if (e === null)
    return t("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: a = `${Oe}/Skills.json` } = n, o = te.test(e), s = r === null || r.get(e) !== null ? null : r.find(e);
  if (s !== null)
    return s.id;
  if (!o || r !== null && r.get(e) === null) {
    let i = e.startsWith("xn--") ? Le(e) : e, l = r === null ? null : vt(i, r);
    l === null ? t("skill", o ? "unknown-skill" : "no-such-skill", K(i), a) : t("skill", o ? "near-skill" : "near-skill-only", K(i), a, l.words, l.skill);
  }
  return o ? e : null;
}
function tl(e) {
  var t;
  return (t = Pr.find((n) => n === e.toLowerCase())) != null ? t : null;
}
function nl(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let a of e)
    t.set((r = (n = oe(a)) == null ? void 0 : n.code) != null ? r : a, a);
  return Array.from(t.values());
}
function zr(e, t, n) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= t && r <= n ? r : null;
}

// src/core/exchange/record-draft.ts
var dt = 6;
function Ve(e, t) {
  let [n = 0, r = 1, a = 1] = e.split("-").map(Number), o = new Date(Date.UTC(n, r + t, 0));
  return new Date(Date.UTC(o.getUTCFullYear(), o.getUTCMonth(), Math.min(a, o.getUTCDate()))).toISOString().slice(0, 10);
}
function Ct(e, t, n) {
  return {
    kind: e,
    skill: "",
    level: null,
    methods: [],
    languages: n,
    capacity: null,
    region: null,
    timezone: null,
    for: null,
    affiliate: null,
    note: null,
    since: t,
    confirmed: t,
    expires: Ve(t, dt),
    status: "open",
    until: null
  };
}
function Vr(e, t) {
  var u, d, g;
  let n = e.template === ee.offer ? "offer" : "seek", r = /* @__PURE__ */ new Map();
  e.parameters.forEach((p, f) => r.set(f, Pe(p)));
  let a = (p) => {
    let f = new Map(Array.from(r).concat(p)), { values: m } = ze(n, "", f, { taxonomy: t });
    return m === null ? null : Ke(m);
  }, [o, s] = [["skill", "none"], ["languages", "en"]], i = a([s]), l = a([o]), c = a([o, s]);
  return (g = a([])) != null ? g : L(R({}, c), { skill: (u = i == null ? void 0 : i.skill) != null ? u : "", languages: (d = l == null ? void 0 : l.languages) != null ? d : [] });
}
function Ke(e) {
  let {
    kind: t,
    skill: n,
    level: r,
    methods: a,
    languages: o,
    capacity: s,
    region: i,
    timezone: l,
    for: c,
    affiliate: u,
    note: d,
    since: g,
    confirmed: p,
    expires: f,
    status: m,
    until: h
  } = e;
  return {
    kind: t,
    skill: n,
    level: r,
    methods: a,
    languages: o,
    capacity: s,
    region: i,
    timezone: l,
    for: c,
    affiliate: u,
    note: d,
    since: g,
    confirmed: p,
    expires: f,
    status: m,
    until: h
  };
}
function Ee(e, t) {
  return Object.keys(Ke(e)).filter((n) => JSON.stringify(e[n]) !== JSON.stringify(t[n]));
}
function Tn(e, t, n) {
  let r = t.replace(/\D/g, ""), a = `${e.charAt(0)}${r.slice(2, 8)}-${r.slice(8, 12)}`, o = a;
  for (let s = 2; n.includes(o); s++)
    o = `${a}-${s}`;
  return o;
}

// src/ui/element.ts
function b(e, t, ...n) {
  let r = document.createElement(e);
  return Object.keys(t).forEach((a) => r.setAttribute(a, t[a])), n.forEach((a) => {
    a !== null && r.appendChild(typeof a == "string" ? document.createTextNode(a) : a);
  }), r;
}
function z(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((n) => {
    n !== null && e.appendChild(typeof n == "string" ? document.createTextNode(n) : n);
  });
}
function Je(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function Y(e, ...t) {
  let n = b("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function X(...e) {
  return b("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
}
function q(e, t, n) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: t !== "quiet",
    flags: t === "primary" ? ["primary", "progressive"] : t === "destructive" ? ["primary", "destructive"] : t === "quiet" ? ["progressive"] : []
  });
  return r.on("click", n), r;
}

// src/ui/survey-form/confirm-control.ts
function Ft(e) {
  let { messages: t, label: n, explanation: r, yes: a, act: o } = e, s = (u) => {
    c.hidden = !u, i.toggle(!u), (u ? l : i).focus();
  }, i = q(n, "quiet", () => s(!0)), l = q(t.text("localskills-form-withdraw-no"), "normal", () => s(!1)), c = b(
    "div",
    { role: "group", "aria-label": n },
    Y("warning", ...r, X(q(a, "destructive", o), l))
  );
  return c.hidden = !0, b("div", { class: "ext-localSkills-form-confirm" }, i.$element[0], c);
}

// src/ui/survey-form/draft.ts
var rl = 400;
function Kr(e) {
  let t = null, n = !1, r = () => (t !== null && (window.clearTimeout(t), t = null), n && e() && (n = !1), !n), a = () => {
    r();
  }, o = (s) => {
    r() || (s.preventDefault(), s.returnValue = "");
  };
  return window.addEventListener("pagehide", a), document.addEventListener("visibilitychange", a), window.addEventListener("beforeunload", o), {
    changed() {
      n = !0, t !== null && window.clearTimeout(t), t = window.setTimeout(r, rl);
    },
    keep: r,
    settle() {
      n = !1, r();
    },
    stop() {
      n = !1, r(), window.removeEventListener("pagehide", a), document.removeEventListener("visibilitychange", a), window.removeEventListener("beforeunload", o);
    }
  };
}

// src/ui/wiki-words.ts
var ol = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], al = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function Jr(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !al.includes(n.nodeName.toUpperCase())) {
      let r = n, a = t, o = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(o) ? a = b("a", { href: o, target: "_blank", rel: "noopener" }) : ol.includes(r.nodeName) && (a = document.createElement(r.nodeName), r.dir && (a.dir = r.dir), r.lang && (a.lang = r.lang)), Jr(r, a), a !== t && t.appendChild(a);
    }
  });
}
function vn(e) {
  let t = b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return Jr(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function Yr(e, t, n, r = !1) {
  let [a, o] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], s = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  s.$input.attr({ "aria-label": n.text(a), dir: "auto" });
  let i = q(n.text("localskills-save-copy"), "normal", () => {
    s.select(), document.execCommand("copy") && i.setLabel(n.text("localskills-save-copied"));
  });
  return b(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    b("summary", {}, n.text(a)),
    b("p", {}, n.text(o)),
    s.$element[0],
    X(i),
    b("p", {}, b("a", { href: t, target: "_blank", rel: "noopener" }, n.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var sl = ["offline", "session-lost", "read-only", "rate-limited", "other"], il = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], Xr = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function ll(e, t) {
  let { context: { messages: n }, fault: r, isOther: a, tryAgain: o } = e, { question: s, imageUrl: i } = r.details.captcha, l = new OO.ui.TextInputWidget({ autocomplete: "off" }), c = () => {
    l.getValue().trim() !== "" && o({ captcha: { id: t, word: l.getValue().trim() } });
  };
  return l.on("enter", c), b(
    "div",
    { class: "ext-localSkills-form-captcha" },
    i === null ? null : b("img", { src: i, alt: n.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(l, {
      align: "top",
      label: s || n.text("localskills-save-captcha-answer")
    }).$element[0],
    X(q(n.text(a === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function Qr(e) {
  var k, x;
  let { context: t, fault: n, title: r, pageText: a, isKept: o, isOther: s = !1, tryAgain: i } = e, { messages: l, pageUrl: c } = t, { reason: u, explanation: d, details: g } = n, p = (x = (k = g.captcha) == null ? void 0 : k.id) != null ? x : null, f = u === "captcha" && p === null, m = s && Xr.includes(u), h = f ? l.text(s ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : l.text(`localskills-save-${m ? "page-" : ""}${u}`, t.user === null ? "" : t.user.name), y = [
    b("p", {}, b("strong", {}, l.text("localskills-save-failed")), " ", h),
    b("p", {}, l.text(o ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? y.push(b("p", {}, l.text("localskills-save-wiki-says")), vn(g.html)) : d !== "" && y.push(
    b("p", {}, l.text("localskills-save-wiki-says")),
    b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && y.push(b("p", {}, b("a", {
    href: c("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, l.text("localskills-save-log-in")))), p !== null && y.push(ll(e, p)), u === "filter-warning" && y.push(X(q(
    l.text(s ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => i({ warningsAccepted: !0 })
  ))), sl.includes(u) && y.push(X(q(l.text("localskills-save-try-again"), "normal", () => i()))), (f || il.includes(u)) && y.push(Yr(a, c(r, { action: "edit" }), l, s)), Y(u === "filter-warning" ? "warning" : "error", ...y);
}
function Zr(e, t, n = !1) {
  let { messages: r } = e, { html: a } = t.details, o = n && Xr.includes(t.reason);
  return Y(
    "warning",
    b(
      "p",
      {},
      b("strong", {}, r.text(n ? "localskills-save-page-refused" : "localskills-form-refused")),
      " ",
      r.text(`localskills-save-${o ? "page-" : ""}${t.reason}`)
    ),
    a === void 0 ? null : b("p", {}, r.text("localskills-save-wiki-says")),
    a === void 0 ? null : vn(a)
  );
}

// src/wiki/port.ts
var Z = class extends Error {
  constructor(t, n, r = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = r;
  }
};
function De(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/exchange/exchange-draft.ts
function cl(e) {
  return typeof e == "object" && e !== null && (e.kind === "offer" || e.kind === "seek") && typeof e.skill == "string" && Array.isArray(e.methods) && Array.isArray(e.languages) && typeof e.status == "string";
}
function eo(e, t) {
  let { storage: n, wikiId: r, user: a } = e, o = `localskills-exchange/${r}/${a.name}/${t === null ? "new" : `${t.name.kind}-${t.name.id}`}`;
  return {
    read() {
      let s = n.get(o);
      try {
        let i = typeof s == "string" ? JSON.parse(s) : null;
        return i !== null && typeof i.keptAt == "string" && cl(i.draft) ? i : null;
      } catch (i) {
        return null;
      }
    },
    write: (s) => n.set(o, JSON.stringify(s), 7776e3),
    clear() {
      n.remove(o);
    }
  };
}

// src/core/wikitext/extension-tags.ts
var to = [
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
function gt(e, t, n) {
  var s;
  let { starts: r, ends: a, lengths: o } = e;
  o.push(((s = o[o.length - 1]) != null ? s : 0) + n - t), r.push(t), a.push(n);
}
function Ye(e, t) {
  let { starts: n } = e, r = 0, a = n.length;
  for (; r < a; ) {
    let o = Math.floor((r + a) / 2);
    n[o] < t ? r = o + 1 : a = o;
  }
  return r;
}
function no(e, t) {
  let { starts: n, ends: r } = e, a = [], o = 0;
  for (let s = 0; s < n.length; s++)
    a.push(t.slice(o, n[s])), o = r[s];
  return a.push(t.slice(o)), a.join("");
}
function On(e, t) {
  var n;
  return t - ((n = e.lengths[Ye(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var Xe = -1, An = /[[{<]|\n(?==)|-(?={)/g, ul = /[[{<\]]|\n(?==)|-(?={)/g, dl = /[[{<\n]|-(?={)/g, ro = /[[{<}|]|\n(?==)|-(?={)/g, oo = /[[{<}|=]|\n(?==)|-(?={)/g, Pn = /[[\]{}<>|]/g, gl = 10, ao = 45, pl = 60, so = 61, io = 91, lo = 93, Mn = 123, fl = 124, ml = 125, yl = 6;
function co(e, t) {
  let n = "", r = 0, a = null, o = [], s = [], i = null, l = An, c = [], u = 0, d = [];
  function g(T, v, w) {
    let M = v;
    for (; M < r && M - v < w && n.charCodeAt(M) === T; )
      M++;
    return M - v;
  }
  function p() {
    return i !== null && u > i.partsStart && c[u - 1] === Xe;
  }
  function f() {
    i === null ? l = An : i.kind === "=" ? l = dl : i.kind === "[" ? l = ul : l = p() ? oo : ro;
  }
  function m(T, v, w, M) {
    i = { kind: T, count: v, contentStart: w, afterHyphen: M, partsStart: u }, s.push(i), f();
  }
  function h() {
    s.pop(), i = s.length > 0 ? s[s.length - 1] : null, f();
  }
  function y(T) {
    let v = g(so, T, yl);
    return v > 1 || v === 1 && !p() ? (m("=", v, T + v, !1), T + v) : T;
  }
  function k(T, v) {
    let w = g(Mn, T, r);
    return w > 1 && m("{", w, T + w, v), T + w;
  }
  function x(T, v) {
    let w = g(ml, v, Math.min(T.count, 3));
    if (w < 2)
      return v + 1;
    let M = T.contentStart - w, I = v + w, W = w === 3 ? S(T, v) : null;
    for (w === 2 && P(T, v); d.length > 0 && d[d.length - 1].from >= M; )
      d.pop();
    return W !== null && d.push({ from: M, to: I, text: W }), E(T, M, w), I;
  }
  function E(T, v, w) {
    let M = T.count - w;
    u = T.partsStart, s.pop(), i = s.length > 0 ? s[s.length - 1] : null, M > 1 ? m(T.kind, M, v, T.afterHyphen) : M === 1 && T.kind === "{" && T.afterHyphen ? m("-", 2, v, !1) : f();
  }
  function P(T, v) {
    let w = u > T.partsStart, M = w ? c[T.partsStart] - 1 : v, I = O(T.contentStart, M), W = e(I.isWhole ? I.text : `${I.text}<`, w);
    if (W !== null) {
      let U = c.slice(T.partsStart, u);
      o.push({ template: W, start: T.contentStart - 2, end: v + 2, parts: U });
    }
  }
  function S(T, v) {
    if (u === T.partsStart)
      return null;
    let w = c[T.partsStart], M = u > T.partsStart + 2 ? c[T.partsStart + 2] - 1 : v;
    return O(w, M);
  }
  function O(T, v) {
    var U;
    let w = d.length;
    for (; w > 0 && d[w - 1].from >= T; )
      w--;
    let M = a === null ? 0 : Ye(a, T), I = "", W = T;
    for (; ; ) {
      let H = d[w], B = Math.min(v, H ? H.from : v, (U = a == null ? void 0 : a.starts[M]) != null ? U : v);
      Pn.lastIndex = W;
      let G = Pn.test(n) ? Math.min(Pn.lastIndex - 1, B) : B;
      if (I += n.slice(W, G), G < B || B === v)
        return { text: I, isWhole: G === v };
      if (H && B === H.from) {
        if (I += H.text.text, !H.text.isWhole)
          return { text: I, isWhole: !1 };
        W = H.to, w++;
      } else a !== null && (W = a.ends[M]);
      M = a === null ? 0 : Ye(a, W);
    }
  }
  function D(T) {
    a === null && (a = Dt(), t.begin(n, a));
    let v = t.skip(T);
    return t.atLineStart ? (t.atLineStart = !1, y(v)) : v;
  }
  function A(T, v) {
    switch (T) {
      case gl:
        return i !== null && i.kind === "=" && h(), y(v + 1);
      case pl:
        return D(v);
      case ao:
        return n.charCodeAt(v + 2) === Mn ? k(v + 1, !0) : (m("-", 2, v + 2, !1), v + 2);
      case Mn:
        return k(v, !1);
      case io: {
        let w = g(io, v, r);
        return w > 1 && m("[", w, v + w, !1), v + w;
      }
      default:
        return N(i, T, v);
    }
  }
  function N(T, v, w) {
    if (T.kind === "{")
      return x(T, w);
    let M = v === lo ? lo : ao;
    return n.charCodeAt(w + 1) !== M ? w + 1 : (E(T, T.contentStart - 2, 2), w + 2);
  }
  function _() {
    let T = y(0);
    for (; ; ) {
      if (l.lastIndex = T, !l.test(n))
        return;
      T = l.lastIndex;
      let v = n.charCodeAt(T - 1);
      v === fl ? (c[u] = T, c[u + 1] = Xe, u += 2, l = oo) : v === so ? (c[u - 1] = T - 1, l = ro) : T = A(v, T - 1);
    }
  }
  return (T) => (n = T, r = T.length, a = null, o = [], s.length = 0, i = null, l = An, c = [], u = 0, d = [], _(), n = "", t.end(), { calls: o, removed: a });
}

// src/core/wikitext/detached-text.ts
function uo(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function go(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function $t(e, t, n) {
  let r = t;
  for (; r < n && go(e.charCodeAt(r)); )
    r++;
  return r;
}
function _t(e, t, n) {
  let r = n;
  for (; r > t && go(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Se(e, t, n) {
  let r = $t(e, t, n);
  return e.slice(r, _t(e, r, n));
}

// src/core/wikitext/plain-parameters.ts
var Ln = 3, pe, po, In, Wt, Nn = class {
  constructor(t, n, r) {
    Rr(this, pe);
    this.text = t, this.met = n, this.parts = r;
  }
  get size() {
    return this.parts.length / Ln;
  }
  get(t) {
    let n = this.met.numbers.get(t), { parts: r } = this;
    if (n !== void 0) {
      for (let a = 0; a < r.length; a += Ln)
        if (r[a] === n)
          return Ie(this, pe, In).call(this, a);
    }
  }
  has(t) {
    return this.get(t) !== void 0;
  }
  forEach(t) {
    for (let n = 0; n < this.parts.length; n += Ln)
      t(Ie(this, pe, In).call(this, n), Ie(this, pe, po).call(this, n), this);
  }
  entries() {
    return Ie(this, pe, Wt).call(this).entries();
  }
  keys() {
    return Ie(this, pe, Wt).call(this).keys();
  }
  values() {
    return Ie(this, pe, Wt).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
pe = new WeakSet(), po = function(t) {
  return this.met.names[this.parts[t]];
}, In = function(t) {
  return this.text.slice(this.parts[t + 1], this.parts[t + 2]);
}, Wt = function() {
  let t = /* @__PURE__ */ new Map();
  return this.forEach((n, r) => t.set(r, n)), t;
};
var [hl, xl] = [500, 4], kl = 61;
function fo() {
  let e = [], t = /* @__PURE__ */ new Map(), n = { names: e, numbers: t }, r = [], a = 0, o = [], s = 0;
  function i(c, u) {
    for (let d = a; d < a + xl && d < r.length; d++) {
      let g = r[d], p = e[g];
      if (c.charCodeAt(u + p.length) === kl && c.startsWith(p, u))
        return a = d + 1, g;
    }
    return -1;
  }
  function l(c) {
    let u = t.get(c);
    if (u !== void 0)
      return a = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= hl)
      return -1;
    let d = uo(c), g = e.push(d) - 1;
    return t.set(d, g), o.push(-1), r.splice(a, 0, g), a++, g;
  }
  return (c, u, d) => {
    let g = [];
    a = 0, s++;
    for (let p = u + 1; p <= d; ) {
      let f = c.indexOf("|", p), m = f === -1 ? d : f, h = i(c, p), y = h === -1 ? 0 : p + e[h].length;
      if (h === -1 || y >= m) {
        if (y = c.indexOf("=", p), y === -1 || y >= m)
          return null;
        h = l(c.slice($t(c, p, y), _t(c, p, y)));
      }
      if (h === -1 || o[h] === s)
        return null;
      o[h] = s;
      let k = $t(c, y + 1, m);
      g.push(h, k, _t(c, k, m)), p = m + 1;
    }
    return new Nn(c, n, g);
  };
}

// src/core/wikitext/plain-call.ts
var bl = ["[", "]", "{", "<", `
=`], [Ht, mo] = ["{{", "}}"], wl = "}", El = /^\s*$/;
function yo(e) {
  let t = fo();
  return (n) => {
    var l;
    let r = n.startsWith(Ht) ? n.indexOf(wl, Ht.length) : -1, a = r + mo.length;
    if (r === -1 || !n.startsWith(mo, r) || n.length > a && !El.test(n.slice(a)) || bl.some((c) => n.includes(c, Ht.length)))
      return null;
    let o = n.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let s = e(n.slice(Ht.length, o), o < r);
    if (s === null)
      return [];
    let i = (l = t(n, o, r)) != null ? l : Sl(n, o, r);
    return [{ template: s, parameters: i, start: 0, end: a }];
  };
}
function Sl(e, t, n) {
  let r = /* @__PURE__ */ new Map(), a = 0, o = t;
  for (let s = t + 1; s <= n; ) {
    let i = e.indexOf("|", s), l = i === -1 ? n : i;
    o = o === -1 || o >= s ? o : e.indexOf("=", s), o === -1 || o >= l ? r.set(String(++a), e.slice(s, l)) : r.set(Se(e, s, o), Se(e, o + 1, l)), s = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var Rl = 60, ho = 62, wo = 47, xo = 10;
function ko(e) {
  return e === 32 || e === 9;
}
function bo(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === ho || n === wo && e.charCodeAt(t + 1) === ho;
}
function Eo(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function Tl(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, a) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: a, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(Eo(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function So(e) {
  let t = Tl(e), n = Math.max(...Array.from(t.keys(), (m) => m.length)), r = "", a = Dt(), o = !1, s = /* @__PURE__ */ new Set(), i = { begin: l, end: c, skip: u, atLineStart: !1 };
  function l(m, h) {
    r = m, a = h, o = !1, s.clear(), i.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(m) {
    return r.startsWith("!--", m + 1) ? d(m) : p(m);
  }
  function d(m) {
    let h = r.indexOf("-->", m + 4);
    if (h === -1)
      return gt(a, m, r.length), r.length;
    let y = m;
    for (; y > 0 && ko(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === xo) {
      let k = g(h + 3);
      if (r.charCodeAt(k) === xo)
        return gt(a, y, k + 1), i.atLineStart = !0, k + 1;
    }
    return gt(a, m, h + 3), h + 3;
  }
  function g(m) {
    for (; ; ) {
      for (; ko(r.charCodeAt(m)); )
        m++;
      let h = r.startsWith("<!--", m) ? r.indexOf("-->", m + 4) : -1;
      if (h === -1)
        return m;
      m = h + 3;
    }
  }
  function p(m) {
    let h = m + 1, y = h;
    for (; y - h <= n && y < r.length && !bo(r, y) && r.charCodeAt(y) !== Rl; )
      y++;
    let k = r.slice(h, y), x = Eo(k), E = t.get(x);
    if (E === void 0 || o || !bo(r, y))
      return h;
    let P = r.indexOf(">", y);
    if (P === -1)
      return o = !0, h;
    let S = P + 1;
    if (E.kind !== "ignored" && r.charCodeAt(P - 1) !== wo) {
      let O = s.has(x) ? -1 : f(E, S);
      if (O !== -1)
        S = O;
      else if (k === "includeonly")
        S = r.length;
      else
        return s.add(x), S;
    }
    return E.kind !== "extension" && gt(a, m, S), S;
  }
  function f({ closing: m }, h) {
    m.lastIndex = h;
    let y = m.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return i;
}

// src/core/wikitext/magic-words.ts
function pt(e) {
  return e.split(" ");
}
var Ro = pt(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), vl = new Set(Ro.concat(pt(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Ol = new Set(pt("articlepath pageid server servername scriptpath stylepath")), Al = new Set(Ro.concat(pt(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Pl = new Set(pt(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function To(e) {
  return vl.has(e) || Ol.has(e.toLowerCase());
}
function vo(e) {
  return Al.has(e) || Pl.has(e.toLowerCase());
}

// src/core/wikitext/text-memo.ts
function Oo(e) {
  let t = /* @__PURE__ */ new Map();
  return (n) => {
    let r = t.get(n);
    if (r !== void 0)
      return r;
    t.size === 512 && (t = /* @__PURE__ */ new Map());
    let a = e(n);
    return t.set(n, a), a;
  };
}

// src/core/wikitext/title.ts
var Ao = [
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
], Ml = 255, Ll = /[\u200e\u200f\u202a-\u202e]+/g, Nl = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, Il = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Cl = /(?:^|\/)\.\.?(?:\/|$)/, Fl = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, Dl = /[\u01c4-\u01cc\u01f1-\u01f3]/, $l = /[\u10d0-\u10ff]/;
function _l(e) {
  if (Dl.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if ($l.test(e))
    return e;
  if (t.length > e.length && e !== "\u0149") {
    let n = t.replace(/\u0399$/, "\u0345");
    if (n !== t) {
      let a = n.normalize("NFC");
      return a.length === 1 ? a : n;
    }
    let r = String.fromCodePoint(t.codePointAt(0));
    return r + t.slice(r.length).toLowerCase();
  }
  return t;
}
function Po(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return _l(t) + e.slice(t.length);
}
function Wl(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function Cn(e) {
  return e.replace(Ll, "").replace(Nl, " ").replace(/^ | $/g, "");
}
function Hl(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Ul(e) {
  let t = Tt(
    e,
    (n) => Hl(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function Mo(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, a = /* @__PURE__ */ new Map();
  for (let o of n)
    for (let s of o)
      a.set(Cn(s).toLowerCase(), o[0]);
  return (o) => {
    let s = Cn(Ul(o));
    if (s.includes("\uFFFD") || Fl.test(s))
      return null;
    let i = t;
    s.charAt(0) === ":" && (i = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let u = a.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      u !== void 0 && (i = u, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let c = s.indexOf("#");
    return c !== -1 && (s = s.slice(0, c).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || Il.test(s) || Cl.test(s) || Wl(s) > Ml ? null : (i === "" ? "" : `${i}:`) + (r ? Po(s) : s);
  };
}
var Bl = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, ql = Oo((e) => Po(Cn(e.normalize("NFC"))));
function fe(e) {
  return Bl.test(e) ? e : ql(e);
}

// src/core/wikitext/template-name.ts
var Gl = /^subst:/iu, jl = /^safesubst:/iu, Lo = /^msgnw:/iu, zl = /^msg:/iu, Vl = /^raw:/iu, Kl = 1e3, Jl = 200;
function No(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: a = [], capitalLinks: o = !0 } = e, s = Mo({
    defaultNamespace: "Template",
    namespaces: Ao.concat(a, [["Template", ...r]]),
    capitalLinks: o
  }), i = /* @__PURE__ */ new Map(), l = (d, g) => {
    let p = s(d);
    if (p === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    i.set(p, g);
  };
  for (let d of Object.keys(n)) {
    let g = n[d];
    if (!t.includes(g))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${g}\u201D, which is none of the templates to look for.`);
    l(d, g);
  }
  t.forEach((d) => l(d, d));
  let c = (d, g) => {
    var h;
    let p = Se(d, 0, d.length);
    if (Gl.test(p) || (p = p.replace(jl, ""), p = Se(p, 0, p.length), !g && To(p)))
      return null;
    p = (Lo.test(p) ? p.replace(Lo, "") : p.replace(zl, "")).replace(Vl, "");
    let f = p.indexOf(":");
    if (f !== -1 && vo(p.slice(0, f)))
      return null;
    let m = s(p);
    return m === null ? null : (h = i.get(m)) != null ? h : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > Jl)
      return c(d, g);
    let p = g ? u.with : u.without, f = p.get(d);
    return f === void 0 && (p.size === Kl && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), f = c(d, g), p.set(d, f)), f;
  };
}

// src/core/wikitext/template-reader.ts
function Ut(e) {
  var a;
  let t = No(e), n = yo(t), r = co(t, So((a = e.extensionTags) != null ? a : to));
  return (o) => {
    let s = n(o);
    if (s !== null)
      return s;
    let { calls: i, removed: l } = r(o), c = null;
    return i.sort((u, d) => u.start - d.start).map((u) => {
      var m;
      let { template: d, start: g, end: p } = u;
      if (l === null || ((m = l.starts[Ye(l, g)]) != null ? m : p) >= p)
        return { template: d, parameters: Io(o, u.parts, p), start: g, end: p };
      c = c != null ? c : no(l, o);
      let f = u.parts.map((h) => h === Xe ? Xe : On(l, h));
      return { template: d, parameters: Io(c, f, On(l, p)), start: g, end: p };
    });
  };
}
function Io(e, t, n) {
  let r = /* @__PURE__ */ new Map(), a = 0;
  for (let o = 0; o < t.length; o += 2) {
    let s = t[o], i = t[o + 1], l = o + 2 < t.length ? t[o + 2] - 1 : n - 2;
    i === Xe ? r.set(String(++a), e.slice(s, l)) : r.set(Se(e, s, i), Se(e, i + 1, l));
  }
  return r;
}

// src/core/exchange/record-ids.ts
var Yl = 48;
function Bt(e) {
  let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Map(), r = ({ kind: o }, s) => `${o} ${s}`, a = e.map((o) => {
    let s = o.id !== null && !t.has(r(o, o.id));
    return s && t.add(r(o, o.id)), s;
  });
  return e.map((o, s) => {
    var c;
    if (a[s] === !0)
      return { record: L(R({}, o), { id: o.id }), faults: [] };
    let i = o.skill, l = (c = n.get(r(o, i))) != null ? c : 2;
    for (; t.has(r(o, i)); l++) {
      let u = `-${l}`;
      i = o.skill.slice(0, Yl - u.length) + u;
    }
    return n.set(r(o, o.skill), l), t.add(r(o, i)), { record: L(R({}, o), { id: i }), faults: o.id === null ? [] : [Me("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function Co(e = {}) {
  return Ut(L(R({}, e), { templates: [ee.offer, ee.seek] }));
}
function $e(e, t, n = {}) {
  let r = fe(t), a = e.map((s) => {
    let i = /* @__PURE__ */ new Map();
    return s.parameters.forEach((l, c) => i.set(c, Pe(l))), ze(Xl(s), r, i, n);
  }), o = Bt(
    a.map(({ values: s }) => s).filter((s) => s !== null)
  );
  return a.map(({ values: s, faults: i }, l) => {
    var u;
    let c = s === null ? void 0 : o.shift();
    return {
      call: e[l],
      record: (u = c == null ? void 0 : c.record) != null ? u : null,
      faults: c === void 0 ? i : [...i, ...c.faults]
    };
  });
}
function Qe(e, t, n = ["User"]) {
  let r = `${t}/People/`, a = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : a !== -1 && n.includes(e.slice(0, a)) && (o = e.slice(a + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : fe(o);
}
function Xl({ template: e }) {
  return e === ee.offer ? "offer" : "seek";
}

// src/core/exchange/own-pages.ts
function Fn(e, t, n) {
  return [e, `${t}:${n}/LocalSkills`, `${t}:${n}`];
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function qt(e, t = !1) {
  let n = e.length, r = 0, a = "", o = 0, s = 16, i = 0, l = 0, c = 0, u = 0, d = 0;
  function g(x, E) {
    let P = 0, S = 0;
    for (; P < x || !E; ) {
      let O = e.charCodeAt(r);
      if (O >= 48 && O <= 57)
        S = S * 16 + O - 48;
      else if (O >= 65 && O <= 70)
        S = S * 16 + O - 65 + 10;
      else if (O >= 97 && O <= 102)
        S = S * 16 + O - 97 + 10;
      else
        break;
      r++, P++;
    }
    return P < x && (S = -1), S;
  }
  function p(x) {
    r = x, a = "", o = 0, s = 16, d = 0;
  }
  function f() {
    let x = r;
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
        return d = 3, e.substring(x, r);
    let E = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Ze(e.charCodeAt(r))) {
        for (r++; r < e.length && Ze(e.charCodeAt(r)); )
          r++;
        E = r;
      } else
        d = 3;
    return e.substring(x, E);
  }
  function m() {
    let x = "", E = r;
    for (; ; ) {
      if (r >= n) {
        x += e.substring(E, r), d = 2;
        break;
      }
      let P = e.charCodeAt(r);
      if (P === 34) {
        x += e.substring(E, r), r++;
        break;
      }
      if (P === 92) {
        if (x += e.substring(E, r), r++, r >= n) {
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
            let O = g(4, !0);
            O >= 0 ? x += String.fromCharCode(O) : d = 4;
            break;
          default:
            d = 5;
        }
        E = r;
        continue;
      }
      if (P >= 0 && P <= 31)
        if (ft(P)) {
          x += e.substring(E, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return x;
  }
  function h() {
    if (a = "", d = 0, o = r, l = i, u = c, r >= n)
      return o = n, s = 17;
    let x = e.charCodeAt(r);
    if (Dn(x)) {
      do
        r++, a += String.fromCharCode(x), x = e.charCodeAt(r);
      while (Dn(x));
      return s = 15;
    }
    if (ft(x))
      return r++, a += String.fromCharCode(x), x === 13 && e.charCodeAt(r) === 10 && (r++, a += `
`), i++, c = r, s = 14;
    switch (x) {
      // tokens: []{}:,
      case 123:
        return r++, s = 1;
      case 125:
        return r++, s = 2;
      case 91:
        return r++, s = 3;
      case 93:
        return r++, s = 4;
      case 58:
        return r++, s = 6;
      case 44:
        return r++, s = 5;
      // strings
      case 34:
        return r++, a = m(), s = 10;
      // comments
      case 47:
        let E = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < n && !ft(e.charCodeAt(r)); )
            r++;
          return a = e.substring(E, r), s = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let P = n - 1, S = !1;
          for (; r < P; ) {
            let O = e.charCodeAt(r);
            if (O === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, S = !0;
              break;
            }
            r++, ft(O) && (O === 13 && e.charCodeAt(r) === 10 && r++, i++, c = r);
          }
          return S || (r++, d = 1), a = e.substring(E, r), s = 13;
        }
        return a += String.fromCharCode(x), r++, s = 16;
      // numbers
      case 45:
        if (a += String.fromCharCode(x), r++, r === n || !Ze(e.charCodeAt(r)))
          return s = 16;
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
        return a += f(), s = 11;
      // literals and unknown symbols
      default:
        for (; r < n && y(x); )
          r++, x = e.charCodeAt(r);
        if (o !== r) {
          switch (a = e.substring(o, r), a) {
            case "true":
              return s = 8;
            case "false":
              return s = 9;
            case "null":
              return s = 7;
          }
          return s = 16;
        }
        return a += String.fromCharCode(x), r++, s = 16;
    }
  }
  function y(x) {
    if (Dn(x) || ft(x))
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
    setPosition: p,
    getPosition: () => r,
    scan: t ? k : h,
    getToken: () => s,
    getTokenValue: () => a,
    getTokenOffset: () => o,
    getTokenLength: () => r - o,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => o - u,
    getTokenError: () => d
  };
}
function Dn(e) {
  return e === 32 || e === 9;
}
function ft(e) {
  return e === 10 || e === 13;
}
function Ze(e) {
  return e >= 48 && e <= 57;
}
var Fo;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Fo || (Fo = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Zl = new Array(20).fill(0).map((e, t) => " ".repeat(t)), et = 200, ec = {
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
var $n;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})($n || ($n = {}));
function Do(e, t, n = $n.DEFAULT) {
  let r = qt(e, !1), a = [], o = 0;
  function s(w) {
    return w ? () => o === 0 && w(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(w) {
    return w ? (M) => o === 0 && w(M, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(w) {
    return w ? (M) => o === 0 && w(M, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => a.slice()) : () => !0;
  }
  function c(w) {
    return w ? () => {
      o > 0 ? o++ : w(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => a.slice()) === !1 && (o = 1);
    } : () => !0;
  }
  function u(w) {
    return w ? () => {
      o > 0 && o--, o === 0 && w(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = c(t.onObjectBegin), g = l(t.onObjectProperty), p = u(t.onObjectEnd), f = c(t.onArrayBegin), m = u(t.onArrayEnd), h = l(t.onLiteralValue), y = i(t.onSeparator), k = s(t.onComment), x = i(t.onError), E = n && n.disallowComments, P = n && n.allowTrailingComma;
  function S() {
    for (; ; ) {
      let w = r.scan();
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
          E || O(
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
      switch (w) {
        case 12:
        case 13:
          E ? O(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : k();
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
          return w;
      }
    }
  }
  function O(w, M = [], I = []) {
    if (x(w), M.length + I.length > 0) {
      let W = r.getToken();
      for (; W !== 17; ) {
        if (M.indexOf(W) !== -1) {
          S();
          break;
        } else if (I.indexOf(W) !== -1)
          break;
        W = S();
      }
    }
  }
  function D(w) {
    let M = r.getTokenValue();
    return w ? h(M) : (g(M), a.push(M)), S(), !0;
  }
  function A() {
    switch (r.getToken()) {
      case 11:
        let w = r.getTokenValue(), M = Number(w);
        isNaN(M) && (O(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), M = 0), h(M);
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
    return S(), !0;
  }
  function N() {
    return r.getToken() !== 10 ? (O(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (D(!1), r.getToken() === 6 ? (y(":"), S(), v() || O(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : O(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), a.pop(), !0);
  }
  function _() {
    d(), S();
    let w = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (w || O(4, [], []), y(","), S(), r.getToken() === 2 && P)
          break;
      } else w && O(6, [], []);
      N() || O(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), w = !0;
    }
    return p(), r.getToken() !== 2 ? O(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : S(), !0;
  }
  function T() {
    f(), S();
    let w = !0, M = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (M || O(4, [], []), y(","), S(), r.getToken() === 4 && P)
          break;
      } else M && O(6, [], []);
      w ? (a.push(0), w = !1) : a[a.length - 1]++, v() || O(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), M = !0;
    }
    return m(), w || a.pop(), r.getToken() !== 4 ? O(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : S(), !0;
  }
  function v() {
    switch (r.getToken()) {
      case 3:
        return T();
      case 1:
        return _();
      case 10:
        return D(!0);
      default:
        return A();
    }
  }
  return S(), r.getToken() === 17 ? n.allowEmptyContent ? !0 : (O(4, [], []), !1) : v() ? (r.getToken() !== 17 && O(9, [], []), !0) : (O(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var $o;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})($o || ($o = {}));
var _o;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(_o || (_o = {}));
var _n = Do;
var Wo;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(Wo || (Wo = {}));

// src/core/json/parse-json.ts
function Re(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let t = JSON.parse(e);
    return cc(t) ? { value: void 0, faults: [Wn] } : { value: t, faults: dc(e) };
  } catch (t) {
    return { value: void 0, faults: [t instanceof SyntaxError ? uc(e) : Wn] };
  }
}
var Bo = { disallowComments: !0, allowTrailingComma: !1 }, ic = 100, Wn = { path: "$", code: "json-too-deep", parameters: [] }, lc = {
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
function cc(e) {
  let t = [e].filter(Ho);
  for (let n = 0; t.length > 0; n++) {
    if (n === ic)
      return !0;
    let r = [];
    for (let a of t)
      for (let o of Object.keys(a).map((s) => a[s]))
        Ho(o) && r.push(o);
    t = r;
  }
  return !1;
}
function Ho(e) {
  return typeof e == "object" && e !== null;
}
function uc(e) {
  var i;
  let t = null;
  try {
    _n(e, {
      onError: (l, c, u) => {
        t = t != null ? t : { error: l, offset: c, length: u };
      }
    }, Bo);
  } catch (l) {
    return Wn;
  }
  let n = t;
  if (n === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: n === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, n.offset), a = e.slice(n.offset, n.offset + Math.max(n.length, 1));
  if ((a === "}" || a === "]") && r.trim().endsWith(","))
    return Uo("json-trailing-comma", e, r.lastIndexOf(","), a);
  let o = (i = lc[n.error]) != null ? i : "json-invalid";
  return Uo(o === "json-comma" ? a === "}" ? "json-list-end" : a === "]" ? "json-object-end" : o : o, e, n.offset, a);
}
function Uo(e, t, n, r) {
  let a = t.slice(0, n).split(/\r\n?|\n/), o = a[a.length - 1].length + 1;
  return { path: "$", code: e, parameters: [a.length, o, K(r)] };
}
function dc(e) {
  let t = [], n = [];
  return _n(e, {
    onObjectBegin: () => {
      n.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      n.pop();
    },
    onObjectProperty: (r, a, o, s, i, l) => {
      let c = n[n.length - 1], u = c.get(r);
      if (u === void 0)
        c.set(r, s + 1);
      else {
        let d = l().reduce(he, "$");
        t.push({
          path: he(d, r),
          code: "json-duplicate-key",
          parameters: [K(r), u, s + 1]
        });
      }
    }
  }, Bo), t;
}

// src/core/i18n/localized-text.ts
function tt(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), a = r.includes("default"), o = t.languageChain.find((c) => r.includes(c) || a && c === n), s = o !== void 0 && r.includes(o) ? o : a ? "default" : r.sort()[0], i = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? n : s;
  return { text: i, language: l, direction: l === null ? "auto" : pc(l) };
}
var gc = [
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
function pc(e) {
  return gc.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/taxonomy.ts
var fc = 100;
function mc(e, t = null) {
  let n = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var c;
    return (c = n.get(l)) != null ? c : null;
  }, a = (l, c, u = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([l]), g = [], p = r(l);
    for (; p !== null && g.length < u; ) {
      let f = c(p);
      p = f === null || d.has(f) ? null : r(f), p !== null && (d.add(p.id), g.push(p));
    }
    return g;
  }, o = (l) => {
    var c;
    return (c = a(l, (u) => u.replacedBy).pop()) != null ? c : r(l);
  }, s = /* @__PURE__ */ new Map();
  for (let l of e)
    if (!l.isRetired) {
      let c = l.parent !== null && n.has(l.parent) ? l.parent : null, u = s.get(c);
      u === void 0 ? s.set(c, [l]) : u.push(l);
    }
  let i = null;
  return {
    skills: e,
    locale: t,
    get: r,
    current: o,
    children: (l) => {
      var c;
      return (c = s.get(l)) != null ? c : [];
    },
    ancestors: (l) => a(l, (c) => c.parent, fc),
    find: (l) => {
      var c, u;
      return i = i != null ? i : xc(e, o), (u = (c = o(l.trim())) != null ? c : i.get(ct(l))) != null ? u : null;
    }
  };
}
function Hn(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = J(e) ? j(e, "skills") : void 0;
  J(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, s) => {
    let i = he("$.skills", s), l = J(o) ? yc(o) : null;
    if (l === null) {
      let c = J(o) ? j(o, "id") : o;
      t.push({ path: `${i}.id`, code: "bad-id", parameters: [K(c)] });
    } else n.has(l.id) ? t.push({ path: `${i}.id`, code: "code-taken", parameters: [l.id] }) : n.set(l.id, l);
  });
  let a = J(e) ? j(e, "locale") : null;
  return {
    taxonomy: mc(
      Array.from(n.values()),
      typeof a == "string" && Ce.test(a) ? a : null
    ),
    faults: t
  };
}
function Gt(e, t, n) {
  var a;
  let r = (a = t == null ? void 0 : t.get(e)) != null ? a : null;
  return r === null ? { text: Le(e), language: null, direction: "auto" } : tt(r.label, n, t == null ? void 0 : t.locale);
}
function yc(e) {
  var o;
  let t = j(e, "id");
  if (typeof t != "string" || !te.test(t))
    return null;
  let n = (s) => {
    let i = j(e, s);
    return typeof i == "string" && i !== "" ? i : null;
  }, r = j(e, "capx"), a = n("replacedBy");
  return {
    id: t,
    label: (o = Fr(j(e, "label"))) != null ? o : { kind: "texts", texts: { default: t } },
    aliases: hc(j(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: n("wikidata"),
    isRetired: j(e, "status") === "retired" || a !== null,
    replacedBy: a
  };
}
function hc(e) {
  let t = {};
  if (J(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || Ce.test(n)) && Array.isArray(r) && (t[n] = r.filter((a) => typeof a == "string"));
    }
  return t;
}
function xc(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (a) => {
    let o = /* @__PURE__ */ new Map();
    for (let s of e) {
      let i = t(s.id);
      for (let l of a(s)) {
        let c = ct(l), u = o.get(c);
        o.set(c, u === void 0 || u === i ? i : null);
      }
    }
    o.forEach((s, i) => {
      n.has(i) || n.set(i, s);
    });
  };
  return r(kn), r(bn), n;
}

// src/ui/exchange/load-own-records.ts
function Un(e) {
  return Co({ templateNamespaces: e.templateNamespaces });
}
function Bn(e, t, n, r) {
  let a = Un(e)(n), o = e.now().toISOString().slice(0, 10);
  return $e(a, e.user.name, { taxonomy: r, skillsPage: e.titles.skills(), date: o }).map(({ call: s, record: i, faults: l }) => {
    var u, d;
    let c = s.template === ee.offer ? "offer" : "seek";
    return {
      page: t,
      name: { kind: c, id: (d = (u = i == null ? void 0 : i.id) != null ? u : s.parameters.get("id")) != null ? d : "" },
      record: i,
      draft: i === null ? Vr(s, r) : Ke(i),
      faults: l
    };
  });
}
function kc(e) {
  return e !== void 0 && !e.isRedirect && e.latest.text || "";
}
function bc(e) {
  return e.map((t, n) => {
    let { name: { kind: r, id: a }, page: o, record: s } = t;
    return s !== null && e.slice(0, n).some((l) => l.page !== o && l.record !== null && l.name.kind === r && l.name.id === a) ? L(R({}, t), { faults: [...t.faults, Me("id", "id-taken", a)] }) : t;
  });
}
function qo(e) {
  return C(this, null, function* () {
    var _, T, v;
    let { titles: t, user: n, userNamespaces: r, pageTitle: a, wiki: o, messages: s } = e, i = t.people(n.name), l = Qe(a, t.root, r) === n.name, c = Fn(i, r[0], n.name), u = Array.from(/* @__PURE__ */ new Set([...c, ...l ? [a] : []])), d = [...s.languageChain.map(t.exchangeIn), t.exchange()], [{ pages: g, refusal: p }, f, m] = yield Promise.all([
      o.readForEditing([...u, t.skills()], i),
      o.babelLanguages(n.name).catch(() => []),
      o.existingPages(d).catch(() => [])
    ]), h = g.get(t.skills()), { taxonomy: y } = Hn(Re((_ = h == null ? void 0 : h.latest.text) != null ? _ : "").value), k = h === void 0 || y.skills.length === 0 ? null : y, x = u.filter((w) => g.has(w)).map((w) => g.get(w)), E = yield o.madeByOthers(x, n.name), P = u.filter((w) => g.has(w) && !E.includes(w)), D = (((T = g.get(i)) == null ? void 0 : T.isRedirect) === !0 ? c.slice(1).reverse() : c).find((w) => !E.includes(w)), A = f.filter((w) => oe(w) !== null), N = (w) => Bn(e, w, kc(g.get(w)), k);
    return {
      records: bc(P.reduce((w, M) => w.concat(N(M)), [])),
      // Whoever leads one page to the other wants to have everything there.
      page: D != null ? D : i,
      madeByOther: E.includes(i) ? i : null,
      isSilenced: D === void 0,
      strangers: new Map(P.filter((w) => N(w).length > 0).map((w) => [w, g.get(w).latest.user]).filter(([, w]) => w !== n.name)),
      taxonomy: k,
      refusal: p,
      languages: A.length > 0 ? A : [s.language],
      board: (v = d.find((w) => m.includes(w))) != null ? v : null
    };
  });
}

// src/core/exchange/reason-text.ts
function Go(e, t) {
  return t.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((n) => Ec(n, t)));
}
function jo(e, t) {
  return t.text(`localskills-match-widened-${e}`);
}
function wc(e, t) {
  return Gt(e, t.taxonomy, t.messages).text;
}
function Ec(e, t) {
  let { messages: n } = t;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return wc(e.skill, t);
  if ("language" in e)
    return t.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && n.has(r) ? n.text(r) : e.region;
  }
  return e.methods.map((r) => n.text(`localskills-template-method-${r}`)).reduce((r, a) => n.text("localskills-fault-list", r, a));
}

// src/core/json/read-limits.ts
function qn(e, t, n, r, a, o) {
  let s = Object.keys(n), i = J(e) ? e : {};
  e !== void 0 && !J(e) && o.push({ path: t, code: "expected-object", parameters: [] });
  let l = [...s, ...a];
  for (let u of Object.keys(i))
    l.includes(u) || o.push({ path: he(t, u), code: "unknown-property", parameters: [K(u), l] });
  let c = {};
  for (let u of s) {
    let d = j(i, u), [g, p] = n[u], f = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > p ? { code: "too-large", parameters: [d, p] } : null;
    f !== null && o.push(R({ path: he(t, u) }, f)), c[u] = d === void 0 || f !== null ? r[u] : d;
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
], Gn = {
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
}, Sc = 1e3, Rc = {
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
function zo(e, t = "$.matching") {
  let n = [], r = qn(e, t, Rc, Gn, ["weights"], n), a = J(e) ? j(e, "weights") : void 0, o = he(t, "weights"), s = Tc(_e, () => [0, Sc]), i = qn(a, o, s, Gn.weights, [], n);
  return _e.every((l) => i[l] === 0) && (n.push({ path: o, code: "weights-zero", parameters: [] }), i = Gn.weights), { options: L(R({}, r), { weights: i }), faults: n };
}
function Tc(e, t) {
  let n = {};
  return e.forEach((r) => {
    n[r] = t(r);
  }), n;
}

// src/core/analysis/sorted.ts
function se(e, t) {
  return e < t ? -1 : +(e > t);
}

// src/core/exchange/current-exchange.ts
function jn(e, t) {
  var n, r;
  return (r = (n = t == null ? void 0 : t.current(e)) == null ? void 0 : n.id) != null ? r : e;
}

// src/core/exchange/exchange-request.ts
var zn = ["asked", "accepted", "declined", "expired", "done"], vc = ["accepted", "done"];
function Vo(e) {
  return new Set(e.filter(({ state: t }) => vc.includes(t)).map(({ seek: t }) => t));
}

// src/core/exchange/method-sets.ts
function Jo(e) {
  return e.reduce((t, n) => t | 1 << Ae.indexOf(n), 0);
}
function Yo(e, t) {
  return Ae.filter((n, r) => (e & t & 1 << r) !== 0);
}
function Xo(e, t) {
  return e === 0 || t === 0 || (e & t) !== 0;
}
function Qo(e, t) {
  return Math.floor(100 * Ko(e & t) / Ko(e | t));
}
function Ko(e) {
  let t = 0;
  for (let n = e; n !== 0; n >>= 1)
    t += n & 1;
  return t;
}

// src/core/exchange/time-passed.ts
function Vn(e, t) {
  return Math.max(0, Math.round((Date.parse(`${t}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function Zo(e, t) {
  let n = Math.floor(e / t), r = e - n * t;
  return n > 7 ? 0 : Math.floor(100 * (2 * t - r) / (2 * t * 2 ** n));
}
function ea(e, t) {
  return Math.min(100, Math.floor(100 * e / t));
}

// src/core/exchange/participants.ts
var Oc = 3;
function ra(e, t) {
  var k, x, E, P, S, O, D;
  let { records: n, requests: r = [], blocked: a = /* @__PURE__ */ new Set(), date: o, taxonomy: s = null } = e, i = n.slice().sort((A, N) => se(ye(A), ye(N))), l = na(i.map(({ user: A }) => A)), c = /* @__PURE__ */ new Set();
  i.forEach((A) => ta(A).forEach(([N]) => c.add(N)));
  let u = Array.from(c).sort(se), d = na(u), g = r.filter(({ state: A }) => A === "accepted"), p = Ac(g, ({ offer: A }) => A), f = Vo(r), m = [], h = /* @__PURE__ */ new Map(), y = { offer: [], seek: [] };
  for (let A of i) {
    let N = ye(A), _ = a.has(A.user) ? "blocked" : (k = it(A, o)) != null ? k : A.kind === "seek" && f.has(N) ? "matched" : null, T = jn(A.skill, s);
    if (_ !== null) {
      m.push({ kind: A.kind, record: N, reason: _ }), A.kind === "offer" && h.set(T, ((x = h.get(T)) != null ? x : 0) + 1);
      continue;
    }
    let v = ta(A).map(([U, H]) => [d.get(U), H]).sort(([U], [H]) => U - H), w = A.kind === "seek" ? 1 : (E = A.capacity) != null ? E : t.usualCapacity, I = A.confirmed !== null && A.confirmed <= o ? Vn(A.confirmed, o) : null, W = Vn((S = (P = A.since) != null ? P : A.confirmed) != null ? S : o, o);
    y[A.kind].push({
      index: y[A.kind].length,
      record: A,
      key: N,
      account: l.get(A.user),
      skill: T,
      level: (O = A.level) != null ? O : 0,
      methods: Jo(A.methods),
      languages: v.map(([U]) => U),
      proficiencies: v.map(([, U]) => U),
      region: A.region === null ? null : A.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: I,
      freshness: I === null ? 0 : Zo(I, t.freshnessHalfLife),
      waitedDays: W,
      waiting: ea(W, t.fullWaiting),
      capacity: w,
      room: A.kind === "seek" ? 1 : Math.max(0, w - ((D = p.get(N)) != null ? D : 0))
    });
  }
  return {
    seeks: y.seek,
    offers: y.offer,
    languages: u,
    absentOffers: h,
    absences: m.sort(
      (A, N) => se(A.kind, N.kind) || se(A.record, N.record)
    ),
    between: Pc(r, i, l, s)
  };
}
function ta(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let a of e.languages) {
    let o = oe(a);
    if (o !== null) {
      let s = _r(o.code);
      t.set(s, Math.max((n = t.get(s)) != null ? n : 0, (r = o.proficiency) != null ? r : Oc));
    }
  }
  return Array.from(t);
}
function na(e) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((n) => {
    t.has(n) || t.set(n, t.size);
  }), t;
}
function Ac(e, t) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var a;
    return n.set(t(r), ((a = n.get(t(r))) != null ? a : 0) + 1);
  }), n;
}
var Kn = ["declined", "done", "accepted", "asked"];
function Pc(e, t, n, r) {
  var l;
  let a = new Map(t.map((c) => [`${c.kind} ${ye(c)}`, c.skill])), o = (c) => n.get(c.slice(0, c.lastIndexOf("/"))), s = /* @__PURE__ */ new Map(), i = (c, u) => c * n.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: p = [] } of e) {
    let [f, m] = [o(c), o(u)], h = [a.get(`offer ${u}`), g, a.get(`seek ${c}`)].filter((x) => x !== void 0);
    if (f === void 0 || m === void 0 || !Kn.includes(d))
      continue;
    let y = i(f, m), k = (l = s.get(y)) != null ? l : /* @__PURE__ */ new Map();
    (d === "declined" ? h.concat(p) : h.slice(0, 1)).forEach((x) => {
      let E = jn(x, r), P = k.get(E);
      (P === void 0 || Kn.indexOf(d) < Kn.indexOf(P)) && k.set(E, d);
    }), s.set(y, k);
  }
  return (c, u, d) => {
    var g, p;
    return s.size === 0 ? null : (p = (g = s.get(i(c, u))) == null ? void 0 : g.get(d)) != null ? p : null;
  };
}

// src/core/exchange/reciprocity.ts
function sa(e, t) {
  let n = aa(e.offers), r = /* @__PURE__ */ new Map();
  return aa(e.seeks).forEach((a, o) => {
    var i;
    let s = /* @__PURE__ */ new Map();
    if (n.has(o)) {
      for (let l of a)
        for (let { skill: c, quality: u } of t.relatedTo(l))
          s.set(c, Math.max((i = s.get(c)) != null ? i : 0, u));
      r.set(o, s);
    }
  }), {
    // Asked for every pair, so it makes no objects.
    quality: (a, o) => {
      var l, c;
      let s = r.get(o), i = 0;
      if (s !== void 0)
        for (let u of (l = n.get(a)) != null ? l : oa)
          i = Math.max(i, (c = s.get(u)) != null ? c : 0);
      return i;
    },
    best: (a, o) => {
      var s;
      return ((s = n.get(a)) != null ? s : oa).map((i) => {
        var l, c;
        return { skill: i, quality: (c = (l = r.get(o)) == null ? void 0 : l.get(i)) != null ? c : 0 };
      }).reduce((i, l) => {
        var c;
        return l.quality > ((c = i == null ? void 0 : i.quality) != null ? c : 0) ? l : i;
      }, null);
    }
  };
}
var oa = [];
function aa(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { account: r, skill: a } of e) {
    let o = t.get(r);
    o === void 0 ? t.set(r, /* @__PURE__ */ new Set([a])) : o.add(a);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r, a) => n.set(a, Array.from(r).sort())), n;
}

// src/core/exchange/score-pair.ts
var Jn = 50, Mc = [0, 20, 40, 70, 85, 95, 100], Lc = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, ia = 540;
function pa(e, t) {
  let n = Yn(e, t);
  return n === -1 ? null : { language: Math.floor(n / 8), proficiency: n % 8 };
}
function Yn(e, t) {
  let n = e.languages, r = t.languages, a = -1, o = -1;
  for (let s = 0, i = 0; s < n.length && i < r.length; ) {
    let l = n[s] - r[i];
    if (l === 0) {
      let c = Math.min(e.proficiencies[s], t.proficiencies[i]);
      c > o && (o = c, a = n[s] * 8 + c);
    }
    l <= 0 && s++, l >= 0 && i++;
  }
  return a;
}
function mt(e, t, n, r) {
  if (e.account === t.account)
    return "same-person";
  let a = n.between(e.account, t.account, t.skill);
  if (a !== null && a !== "expired")
    return a === "accepted" ? "asked" : a;
  let o = Yn(e, t);
  return o === -1 || o % 8 < r.leastProficiency ? "language" : !r.ignoresMethods && !Xo(e.methods, t.methods) ? "method" : t.room > 0 ? null : "room";
}
function fa(e, t) {
  let { weights: n } = e, r = _e.reduce((o, s) => o + n[s], 0), a = (o) => Math.floor((20 * o + r) / (2 * r));
  return {
    score: (o, s, i) => a(
      n.skill * i + n.level * la(o, s) + n.language * ca(o, s) + n.method * ua(o, s) + n.place * da(o, s) + n.reciprocity * t(o.account, s.account) + n.freshness * s.freshness + n.room * ga(s) + n.waiting * o.waiting
    ),
    qualities: (o, s, i) => ({
      skill: i,
      level: la(o, s),
      language: ca(o, s),
      method: ua(o, s),
      place: da(o, s),
      reciprocity: t(o.account, s.account),
      freshness: s.freshness,
      room: ga(s),
      waiting: o.waiting
    }),
    points: (o) => {
      let s = {}, i = 0, l = 0;
      for (let c of _e)
        i += n[c] * o[c], s[c] = a(i) - l, l += s[c];
      return s;
    }
  };
}
function la(e, t) {
  var n;
  return e.level === 0 || t.level === 0 ? Jn : (n = Lc[t.level - e.level]) != null ? n : 0;
}
function ca(e, t) {
  let n = Yn(e, t);
  return n === -1 ? 0 : Mc[n % 8];
}
function ua(e, t) {
  return e.methods === 0 || t.methods === 0 ? Jn : Qo(e.methods, t.methods);
}
function da(e, t) {
  let n = e.record.timezone, r = t.record.timezone;
  return n !== null && r !== null ? Math.max(0, Math.floor(100 * (ia - Mt(n, r)) / ia)) : e.region === null || t.region === null ? Jn : e.region === t.region ? 100 : 0;
}
function ga({ room: e, capacity: t }) {
  return t === 0 ? 0 : Math.floor(100 * e / t);
}

// src/core/exchange/skill-relations.ts
var ma = { same: 100, narrower: 90, broader: 60, near: 30 }, Nc = { narrower: 10, broader: 15 }, Ic = 10;
function ya(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    relatedTo: (n) => {
      let r = t.get(n);
      return r === void 0 && (r = e === null ? [ha(n)] : Cc(n, e), t.set(n, r)), r;
    }
  };
}
function ha(e) {
  return { skill: e, relation: "same", quality: ma.same };
}
function Cc(e, t) {
  let n = /* @__PURE__ */ new Map([[e, ha(e)]]), r = (i, l, c) => {
    let u = !n.has(i);
    if (u) {
      let d = l === "near" ? 0 : Nc[l] * (c - 1);
      n.set(i, { skill: i, relation: l, quality: Math.max(Ic, ma[l] - d) });
    }
    return u;
  }, a = t.ancestors(e);
  a.forEach(({ id: i }, l) => r(i, "broader", l + 1));
  let o = [e];
  for (let i = 1; o.length > 0; i++) {
    let l = [];
    for (let c of o)
      l.push(...t.children(c).map(({ id: u }) => u).filter((u) => r(u, "narrower", i)));
    o = l;
  }
  let s = a[0];
  return s !== void 0 && t.children(s.id).forEach(({ id: i }) => r(i, "near", 1)), Array.from(n.values()).sort((i, l) => l.quality - i.quality || (i.skill < l.skill ? -1 : 1));
}

// src/core/exchange/pairing.ts
function xa(e, t) {
  var s;
  let n = ra(e, t), r = ya((s = e.taxonomy) != null ? s : null), a = sa(n, r), o = /* @__PURE__ */ new Map();
  for (let i of n.offers) {
    let l = o.get(i.skill);
    l === void 0 ? o.set(i.skill, [i]) : l.push(i);
  }
  return {
    participants: n,
    relations: r,
    reciprocity: a,
    options: t,
    offersOf: o,
    scorer: fa(t, a.quality)
  };
}
function jt(e) {
  return { ignoresMethods: !1, leastProficiency: e.leastProficiency };
}
function We({ relation: e }) {
  return e !== "near";
}
function ka(e) {
  let { participants: t, scorer: n } = e, { seeks: r } = t, a = jt(e.options), o = r.reduce((u, { skill: d }) => e.relations.relatedTo(d).filter(We).reduce(
    (g, p) => {
      var f, m;
      return g + ((m = (f = e.offersOf.get(p.skill)) == null ? void 0 : f.length) != null ? m : 0);
    },
    u
  ), 0), s = new Int32Array(r.length + 1), i = new Int32Array(o), l = new Int16Array(o), c = 0;
  return r.forEach((u) => {
    yt(e, u, We, (d, g) => {
      mt(u, d, t, a) === null && (i[c] = d.index, l[c++] = n.score(u, d, g.quality));
    }), s[u.index + 1] = c;
  }), { starts: s, others: i.subarray(0, c), scores: l.subarray(0, c) };
}
function ba(e, t) {
  let n = new Int32Array(t + 1);
  e.others.forEach((s) => {
    n[s + 1]++;
  });
  for (let s = 0; s < t; s++)
    n[s + 1] += n[s];
  let r = n.slice(), a = new Int32Array(e.others.length), o = new Int16Array(e.others.length);
  for (let s = 0; s + 1 < e.starts.length; s++)
    for (let i = e.starts[s]; i < e.starts[s + 1]; i++) {
      let l = r[e.others[i]]++;
      a[l] = s, o[l] = e.scores[i];
    }
  return { starts: n, others: a, scores: o };
}
function yt(e, t, n, r) {
  for (let a of e.relations.relatedTo(t.skill)) {
    let o = n(a) ? e.offersOf.get(a.skill) : void 0;
    if (o !== void 0)
      for (let s of o)
        r(s, a);
  }
}
function wa(e, t, n) {
  var r;
  return (r = e.relations.relatedTo(t.skill).find(({ skill: a }) => a === n.skill)) != null ? r : null;
}
function Ea(e, t) {
  let n = /* @__PURE__ */ new Map(), r = jt(e.options);
  return yt(e, t, We, (a) => {
    var s;
    let o = mt(t, a, e.participants, r);
    o !== null && n.set(o, ((s = n.get(o)) != null ? s : 0) + 1);
  }), n;
}

// src/core/exchange/read-records-file.ts
function Sa(e, t = {}) {
  let n = [], r = [], a = /* @__PURE__ */ new Set(), o = [], s = /* @__PURE__ */ new Map(), i = 0, l = (c, u) => {
    n.push({ line: i, fault: c, isLeftOut: u });
  };
  for (let c of e) {
    if (i++, c.trim() === "")
      continue;
    let u = Dc(c.trim()), d = u === null ? null : j(u, "kind");
    if (u === null)
      l(He(null, "not-json"), !0);
    else if (d === "request") {
      let g = _c(u);
      "key" in g ? l(g, !0) : r.push(g);
    } else if (d !== "offer" && d !== "seek" && d !== "blocked")
      l(He("kind", "kind", K(d), "offer, seek, request, blocked"), !0);
    else {
      let g = $c(u);
      if (g === null)
        l(He("user", "user"), !0);
      else if (d === "blocked")
        a.add(g);
      else {
        let p = Wc(u), f = ze(d, g, p.values, L(R({}, t), { allowsOthers: !0 })), { values: m } = f, h = m === null || m.id === null ? null : `${d} ${g}/${m.id}`, y = h === null ? void 0 : s.get(h);
        [...p.faults, ...f.faults].forEach((k) => l(k, m === null)), y !== void 0 ? l(He("id", "twice", ye(m), y), !0) : m !== null && (o.push({ line: i, values: m }), h !== null && s.set(h, i));
      }
    }
  }
  return { records: Fc(o.map(({ values: c }) => c)), requests: r, blocked: a, faults: n };
}
function Fc(e) {
  let t = /* @__PURE__ */ new Map();
  for (let r of e) {
    let a = t.get(r.user);
    a === void 0 ? t.set(r.user, [r]) : a.push(r);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r) => Bt(r).forEach(({ record: a }, o) => {
    n.set(r[o], a);
  })), e.map((r) => n.get(r));
}
function He(e, t, ...n) {
  return { parameter: e, key: `localskills-records-fault-${t}`, parameters: n };
}
function Dc(e) {
  try {
    let t = JSON.parse(e);
    return J(t) ? t : null;
  } catch (t) {
    return null;
  }
}
function $c(e) {
  let t = j(e, "user"), n = typeof t == "string" ? fe(t) : "";
  return n === "" || n.includes("/") ? null : n;
}
function _c(e) {
  let [t, n] = ["seek", "offer"].map((l) => {
    let c = j(e, l);
    return typeof c == "string" ? /^([^/]+)\/([a-z0-9-]{1,48})$/.exec(c.trim()) : null;
  }).map((l) => l === null ? null : ye({ user: fe(l[1]), id: l[2] })), r = j(e, "state");
  if (typeof t != "string" || typeof n != "string")
    return He(typeof t == "string" ? "offer" : "seek", "request");
  let a = j(e, "skill"), o = typeof a == "string" && te.test(a) ? { skill: a } : {}, s = j(e, "skills"), i = Array.isArray(s) ? { skills: s.filter((l) => typeof l == "string" && te.test(l)) } : {};
  return zn.includes(r) ? R(R({ seek: t, offer: n, state: r }, o), i) : He("state", "state", K(r), zn.join(", "));
}
function Wc(e) {
  var a;
  let t = /* @__PURE__ */ new Map(), n = [], r = (o) => typeof o == "string" || typeof o == "number";
  for (let o of Fe) {
    let s = (a = j(e, o)) != null ? a : null, i = Array.isArray(s) ? s : [s];
    s !== null && (i.every(r) ? t.set(o, i.join(";")) : n.push(He(o, "value", o, K(s))));
  }
  return { values: t, faults: n };
}

// src/core/exchange/crowding.ts
function Xn(e, t, n) {
  let { listsPerPlace: r, crowding: a, mostPlaces: o } = n, s = e.length, i = Array.from(t).reduce((k, x) => Math.max(k, x), -1) + 1, l = new Int32Array(i), c = Array.from({ length: i }, () => []);
  for (let k = 0; k < s; k++) {
    let x = t[k], E = l[x] + e[k];
    l[x] = Math.min(o, E), c[x].push(k);
  }
  let u = new Int32Array(s), d = new Uint8Array(s), g = new Int32Array(s), p = new Int32Array(i), f = /* @__PURE__ */ new Set(), m = /* @__PURE__ */ new Set(), h = (k, x) => Math.floor(k / x), y = (k) => {
    let x = t[k], E = Math.max(
      h(g[k], e[k]),
      h(p[x], l[x])
    );
    u[k] = a * E, d[k] = +(E >= r);
  };
  return {
    penalties: u,
    full: d,
    add(k, x) {
      let E = t[k], P = k * 67108864 + x;
      if (f.has(P))
        return;
      f.add(P), g[k]++, y(k);
      let S = E * 67108864 + x;
      m.has(S) || (m.add(S), p[E]++, p[E] % l[E] === 0 && c[E].forEach(y));
    }
  };
}

// src/core/exchange/reasons.ts
function Ra(e, t, n, r) {
  let a = e.scorer.qualities(t, n, r.quality), o = e.scorer.points(a), s = Hc(e, t, n, r, a), i = [];
  for (let l of _e) {
    let c = s[l];
    c !== null && i.push({ part: l, code: c.code, parameters: c.parameters, points: o[l] });
  }
  return i;
}
function Q(e, ...t) {
  return { code: e, parameters: t };
}
function Hc(e, t, n, r, a) {
  let o = e.reciprocity.best(t.account, n.account);
  return {
    skill: r.relation === "same" ? Q("skill-same", { skill: n.skill }) : Q(`skill-${r.relation}`, { skill: n.skill }, { skill: t.skill }),
    level: t.level === 0 || n.level === 0 ? Q("level-unknown") : Q(n.level < t.level ? "level-low" : "level-fits", n.level, t.level),
    language: Uc(e, t, n),
    method: Bc(t, n),
    place: qc(t, n),
    reciprocity: o === null ? null : Q("reciprocal", { skill: o.skill }),
    freshness: n.confirmedDays === null ? Q("confirmed-unknown") : n.confirmedDays === 0 ? Q("confirmed-today") : Q("confirmed-days", n.confirmedDays),
    room: Q("room", n.room, n.capacity),
    waiting: a.waiting === 0 ? null : Q("waiting", t.waitedDays)
  };
}
function Uc(e, t, n) {
  let r = pa(t, n);
  if (r === null)
    return null;
  let a = r.proficiency >= e.options.leastProficiency;
  return Q(a ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function Bc(e, t) {
  if (e.methods === 0 || t.methods === 0)
    return Q("methods-any");
  let n = Yo(e.methods, t.methods);
  return n.length === 0 ? Q("methods-different") : Q("methods", { methods: n });
}
function qc(e, t) {
  let [n, r] = [e.record.timezone, t.record.timezone];
  if (n !== null && r !== null) {
    let a = Mt(n, r);
    return a === 0 ? Q("timezone-same") : Q("timezone-apart", a / 60);
  }
  return e.region === null || t.region === null ? Q("place-unknown") : e.region === t.region ? Q("region-same", { region: t.record.region }) : Q("region-different");
}
function Ta(e, t) {
  let n = [];
  Ea(e, t).forEach((a, o) => n.push(Q(`limit-${o}`, a))), n.sort((a, o) => a.code < o.code ? -1 : 1);
  let r = e.relations.relatedTo(t.skill).filter(We).reduce((a, { skill: o }) => {
    var s;
    return a + ((s = e.participants.absentOffers.get(o)) != null ? s : 0);
  }, 0);
  return r > 0 && n.push(Q("limit-absent", r)), n.length > 0 ? n : [Q("no-offer", { skill: t.skill })];
}

// src/core/exchange/spread.ts
function Qn(e, t) {
  let { starts: n, others: r, scores: a } = e, { people: o, owners: s, crowding: i, order: l, length: c } = t, { penalties: u, full: d } = i, g = Array.from({ length: n.length - 1 }, () => []), p = Gc(e, o), f = g.map((h, y) => y).filter((h) => p[h] > 0).sort((h, y) => p[h] - p[y] || l(h, y)), m = (h, y) => g[h].some((k) => o[r[k]] === o[y]);
  for (let h = 0; h < c && f.length > 0; h++)
    f = f.filter((y) => {
      let k = n[y + 1], x = -1, E = -1 / 0;
      for (let P = n[y]; P < k; P++) {
        let S = r[P], O = a[P] - u[S];
        (O > E || O === E && S < r[x]) && (h === 0 || d[S] === 0) && !m(y, S) && (x = P, E = O);
      }
      return x !== -1 && (g[y].push(x), i.add(r[x], s[y])), x !== -1;
    });
  return g.forEach((h) => h.sort((y, k) => a[k] - a[y] || r[y] - r[k])), g;
}
function Gc({ starts: e, others: t }, n) {
  let r = new Int32Array(e.length - 1), a = new Int32Array(Array.from(n).reduce((o, s) => Math.max(o, s), 0) + 1);
  for (let o = 0; o < r.length; o++)
    for (let s = e[o]; s < e[o + 1]; s++) {
      let i = n[t[s]];
      a[i] !== o + 1 && (a[i] = o + 1, r[o]++);
    }
  return r;
}

// src/core/exchange/shortlists.ts
function Oa(e, t = ka(e)) {
  let { participants: { seeks: n, offers: r }, options: a } = e, o = (f, m) => Aa(e, n[f], r[m], null), s = r.map(({ account: f }) => f), i = n.map(({ account: f }) => f), l = Xn(r.map(({ room: f }) => Math.max(1, f)), s, a), c = Qn(t, {
    people: s,
    owners: i,
    crowding: l,
    length: a.shortlistLength,
    order: (f, m) => va(n, f, m)
  }), u = c.map((f, m) => f.map((h) => o(m, t.others[h]))), d = /* @__PURE__ */ new Map();
  n.map(({ index: f }) => f).sort((f, m) => va(n, f, m)).forEach((f) => {
    let m = u[f], h = new Set(c[f].map((k) => r[t.others[k]].account)), y = zc(e, n[f], h, l);
    m.length > 0 ? m.push(...y) : d.set(f, y);
  });
  let g = ba(t, r.length), p = Qn(g, {
    people: i,
    owners: s,
    crowding: Xn(n.map(() => 1), i, a),
    length: a.shortlistLength,
    order: (f, m) => f - m
  }).map((f, m) => f.map((h) => o(g.others[h], m)));
  return {
    seeks: u.map((f, m) => ({ seek: n[m].key, suggestions: f })).filter(({ suggestions: f }) => f.length > 0),
    offers: p.map((f, m) => ({ offer: r[m].key, suggestions: f })).filter(({ suggestions: f }) => f.length > 0),
    unmatched: n.filter(({ index: f }) => d.has(f)).map((f) => {
      var m;
      return { seek: f.key, reasons: Ta(e, f), nearest: (m = d.get(f.index)) != null ? m : [] };
    })
  };
}
function va(e, t, n) {
  return e[n].waitedDays - e[t].waitedDays || t - n;
}
function Aa(e, t, n, r) {
  let a = wa(e, t, n);
  return {
    seek: t.key,
    offer: n.key,
    score: e.scorer.score(t, n, a.quality),
    reasons: Ra(e, t, n, a),
    widened: r
  };
}
function jc(e) {
  let t = jt(e), n = L(R({}, t), { ignoresMethods: !0 });
  return [
    { widening: "near-skill", isForFew: !0, leniency: t },
    { widening: "any-method", isForFew: !1, leniency: n },
    { widening: "basic-language", isForFew: !1, leniency: L(R({}, n), { leastProficiency: 1 }) }
  ];
}
function zc(e, t, n, r) {
  let { options: a } = e, o = [], s = () => a.shortlistLeast - n.size;
  for (let { widening: i, isForFew: l, leniency: c } of jc(a)) {
    let u = n.size === 0;
    if (u || l && s() > 0) {
      let d = [];
      yt(e, t, (p) => !l || !We(p), (p, f) => {
        if ((u || r.full[p.index] === 0) && mt(t, p, e.participants, c) === null) {
          let m = r.penalties[p.index];
          d.push({ offer: p, value: e.scorer.score(t, p, f.quality) - m });
        }
      }), d.sort((p, f) => f.value - p.value || p.offer.index - f.offer.index);
      let g = n.size + Math.max(1, s());
      for (let { offer: p } of d)
        n.size < g && !n.has(p.account) && (n.add(p.account), r.add(p.index, t.account), o.push(Aa(e, t, p, i)));
    }
  }
  return o.sort((i, l) => l.score - i.score || (i.offer < l.offer ? -1 : 1));
}

// src/core/exchange/suggest-for-one.ts
function Pa(e) {
  let t = J(e) ? j(e, "pages") : void 0;
  return Array.isArray(t) ? t.filter((n) => typeof n == "string") : [];
}
function Ma(e, t) {
  let n = e.reduce((i, l) => {
    let c = J(l) ? j(l, "lines") : void 0;
    return Array.isArray(c) ? i.concat(c.filter((u) => typeof u == "string")) : i;
  }, []), [r] = e, { records: a, requests: o, blocked: s } = Sa(n, { taxonomy: t });
  return {
    records: a,
    requests: o,
    blocked: s,
    pageOf: Vc(n),
    options: zo(J(r) ? j(r, "matching") : void 0).options
  };
}
function Vc(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e) {
    let { value: r } = n.includes('"page"') ? Re(n) : { value: null }, a = (c) => {
      let u = J(r) ? j(r, c) : void 0;
      return typeof u == "string" ? u : null;
    }, [o, s, i, l] = [a("kind"), a("user"), a("id"), a("page")];
    o !== null && s !== null && i !== null && l !== null && t.set(`${o} ${s}/${i}`, l);
  }
  return t;
}
function La(e, t, n, r) {
  var p, f, m, h, y, k;
  let { requests: a, blocked: o, options: s } = t, i = t.records.filter(({ kind: x, user: E }) => x !== e.kind && E !== e.user), l = xa({ records: [e, ...i], requests: a, blocked: o, date: n, taxonomy: r }, s), { seeks: c, offers: u, unmatched: d } = Oa(l);
  if (e.kind === "offer")
    return { suggestions: (f = (p = u[0]) == null ? void 0 : p.suggestions) != null ? f : [], isNearest: !1 };
  let g = (h = (m = c[0]) == null ? void 0 : m.suggestions) != null ? h : [];
  return g.length > 0 ? { suggestions: g, isNearest: !1 } : { suggestions: (k = (y = d[0]) == null ? void 0 : y.nearest) != null ? k : [], isNearest: !0 };
}

// src/core/exchange/steps/exchange-step.ts
var ht = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Na = ["learned", "partly", "not-met"];
function zt(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Zn(e) {
  let t = e.lastIndexOf("/"), n = fe(e.slice(0, Math.max(0, t))), r = e.slice(t + 1).trim();
  return n === "" || n.includes("/") || !te.test(r) ? null : `${n}/${r}`;
}
function Te(e) {
  return [zt(e.seek), zt(e.offer)];
}

// src/ui/survey-text.ts
function Kc(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function er(e, t) {
  return Kc(b("span", {}, e.text), e, t);
}

// src/ui/exchange/skill-words.ts
function ne(e, t, n) {
  return t != null && t.get(e) ? er(Gt(e, t, n), n) : b("bdi", {}, Le(e));
}
function tr(e, t, n) {
  var r;
  return ((r = t == null ? void 0 : t.ancestors(e)) != null ? r : []).map(({ label: a }) => tt(a, n, t == null ? void 0 : t.locale).text).reverse();
}
function nr(e, t) {
  return e.join(t.direction === "rtl" ? " \u2039 " : " \u203A ");
}

// src/ui/exchange/fitting-people.ts
var Jc = 3, Yc = /-unknown$/;
function Xc(e, t, n) {
  return C(this, null, function* () {
    let { wiki: r, titles: a, now: o } = n, s = (u) => C(null, null, function* () {
      let d = yield r.readPages(u);
      return u.map((g) => {
        var p, f;
        return Re((f = (p = d.get(g)) == null ? void 0 : p.latest.text) != null ? f : "").value;
      });
    }), [i] = yield s([a.matchesData()]);
    if (i == null)
      return null;
    let l = Pa(i).filter((u) => u.startsWith(`${a.matches()}/`)), c = Ma([i, ...l.length === 0 ? [] : yield s(l)], t.taxonomy);
    return L(R({}, La(e, c, o().toISOString().slice(0, 10), t.taxonomy)), { pageOf: c.pageOf });
  });
}
function Ia(e, t, n, r) {
  let { messages: a, titles: o, pageUrl: s } = n, i = (g, ...p) => a.text(`localskills-exchange-fitting-${g}`, ...p), l = e.kind === "offer" ? "seek" : "offer", c = { messages: a, taxonomy: t.taxonomy, languageName: n.languageName }, u = (g, p) => {
    let f = g[l], m = zt(f), h = g.reasons.filter(({ code: y }) => !Yc.test(y)).map((y) => Go(y, c));
    return b(
      "li",
      {},
      b("a", {
        class: "ext-localSkills-exchange-fitting-person",
        href: `${s(p != null ? p : o.people(m))}#${l}-${f.slice(m.length + 1)}`
      }, b("bdi", {}, m)),
      g.widened === null ? null : b("div", {}, jo(g.widened, a)),
      b("div", { class: "ext-localSkills-making-help" }, h.join(" \xB7 ")),
      n.ask === null ? null : q(
        // Messages used here: localskills-start-ask-learn, localskills-start-ask-teach
        a.text(l === "offer" ? "localskills-start-ask-learn" : "localskills-start-ask-teach", m),
        "normal",
        () => r(g)
      ).$element[0]
    );
  }, d = b("div", { role: "status", class: "ext-localSkills-exchange-fitting" }, b("p", {}, i("loading")));
  return Xc(e, t, n).then((g) => {
    var p;
    if (g === null || g.suggestions.length === 0) {
      let f = (p = ne(e.skill, t.taxonomy, a).textContent) != null ? p : "";
      z(d, b("p", {}, i(`nobody-${e.kind}`, f)));
    } else
      z(
        d,
        b("h3", {}, g.isNearest ? i("nearest") : i(`${l}s`)),
        b("ul", {}, ...g.suggestions.slice(0, Jc).map((f) => u(f, g.pageOf.get(`${l} ${f[l]}`))))
      );
  }, () => z(d)), d;
}

// src/ui/list-words.ts
function Ca(e, t) {
  let { ListFormat: n } = Intl;
  try {
    return n ? new n(t, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange/record-words.ts
function rr(e, t) {
  var n;
  return (n = it(L(R({}, e), { user: "", id: "" }), t)) != null ? n : "open";
}
function Vt(e, t) {
  let { messages: n, formatDate: r, now: a } = t, o = rr(e, a().toISOString().slice(0, 10)), s = n.text(`localskills-template-card-status-${o}`), i = o === "paused" && e.until !== null ? n.text("localskills-template-card-until", r(e.until)) : o === "expired" ? n.text("localskills-template-card-expired", r(e.expires)) : o === "open" && e.expires !== null ? n.text("localskills-template-card-expires", r(e.expires)) : "";
  return i === "" ? s : `${s} \xB7 ${i}`;
}
var Fa = {
  kind: "localskills-exchange-direction",
  skill: "localskills-exchange-skill",
  level: "localskills-template-field-level",
  methods: "localskills-template-field-methods",
  languages: "localskills-template-field-languages",
  capacity: "localskills-template-field-capacity",
  region: "localskills-template-field-region",
  timezone: "localskills-template-field-timezone",
  for: "localskills-template-field-for",
  affiliate: "localskills-template-field-affiliate",
  note: "localskills-template-field-note",
  since: "localskills-exchange-since",
  confirmed: "localskills-exchange-confirmed",
  expires: "localskills-exchange-expires",
  status: "localskills-exchange-status",
  until: "localskills-exchange-paused-until"
};
function Da(e, t, n, r) {
  var i, l, c;
  let { messages: a, formatDate: o } = n, s = (u) => u.length === 0 ? "" : Ca(u, a.language);
  switch (e) {
    case "kind":
      return a.text(`localskills-exchange-direction-${t.kind}`);
    case "skill":
      return (i = ne(t.skill, r, a).textContent) != null ? i : "";
    case "level":
      return t.level === null ? "" : a.text(`localskills-template-level-${t.level}`);
    case "methods":
      return s(t.methods.map((u) => a.text(`localskills-template-method-${u}`)));
    case "languages":
      return s(t.languages.map((u) => {
        var d, g;
        return (g = (d = oe(u)) == null ? void 0 : d.code) != null ? g : u;
      }));
    case "capacity":
      return t.capacity === null ? "" : a.text("localskills-template-capacity", t.capacity);
    case "region": {
      let u = `localskills-template-region-${t.region}`;
      return t.region !== null && a.has(u) ? a.text(u) : (l = t.region) != null ? l : "";
    }
    case "timezone":
      return t.timezone === null ? "" : `UTC${ge(t.timezone)}`;
    case "status":
      return a.text(`localskills-template-card-status-${t.status}`);
    case "since":
    case "confirmed":
    case "expires":
    case "until":
      return t[e] === null ? "" : o(t[e]);
    default:
      return (c = t[e]) != null ? c : "";
  }
}

// src/ui/exchange/made-by-other-notice.ts
function $a(e, t, n, r) {
  return Y(
    "warning",
    b("p", {}, r === null ? e.text("localskills-save-not-yours") : e.text("localskills-exchange-made-by-other", n, r)),
    b("p", {}, b(
      "a",
      { href: t(n, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-made-by-other-see")
    ))
  );
}
function _a(e, t, n, r) {
  return Y(
    "warning",
    b("p", {}, r === null ? e.text("localskills-exchange-left-out-hidden") : e.text("localskills-exchange-left-out", r)),
    b("p", {}, b(
      "a",
      { href: t(n, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-left-out-see")
    ))
  );
}

// src/ui/exchange/list-screen.ts
var Wa = 57344;
function Kt(e, t) {
  let { messages: n, pageUrl: r } = e, a = t.madeByOther === null ? [] : [$a(n, r, t.madeByOther, t.isSilenced ? null : t.page)];
  return t.strangers.forEach((o, s) => a.push(Y("warning", b(
    "p",
    {},
    n.text("localskills-exchange-stranger", s, o != null ? o : n.text("localskills-exchange-stranger-hidden")),
    " ",
    b("a", { href: r(s, { diff: "cur" }), target: "_blank" }, n.text("localskills-exchange-stranger-see"))
  )))), a;
}
function Qc(e, t) {
  let { parameters: n } = e, r = n.map((a, o) => typeof a == "string" ? String.fromCharCode(Wa + o) : a);
  return Wr(L(R({}, e), { parameters: r }), t).split(/([\ue000-\ue00f])/).map((a) => {
    let o = a.charCodeAt(0) - Wa;
    return a.length === 1 && o >= 0 && o < n.length ? b("bdi", {}, String(n[o])) : a;
  });
}
function or(e, t) {
  let { messages: n } = e;
  return t.faults.length === 0 ? null : Y(
    "warning",
    b("p", {}, n.text("localskills-exchange-faults")),
    b("ul", {}, ...t.faults.map((r) => b("li", { dir: n.direction }, ...Qc(r, n))))
  );
}
function Ha(e) {
  let { context: t, exchange: n, direction: r, onNew: a, onChange: o, onManage: s } = e, { messages: i, pageUrl: l } = t, c = (d) => {
    let { draft: g } = d, p = OO.ui.generateElementId(), f = g.skill === "" ? i.text("localskills-exchange-unnamed") : ne(g.skill, n.taxonomy, i), m = (h, y) => {
      let k = q(i.text(h), "quiet", y);
      return k.$element.find("input, button").attr("aria-describedby", p), k;
    };
    return b(
      "li",
      { class: `ext-localSkills-exchange-record ext-localSkills-exchange-record-${g.kind}` },
      // Messages used here: localskills-template-card-offer, localskills-template-card-seek
      b("div", { class: "ext-localSkills-making-help" }, i.text(`localskills-template-card-${g.kind}`)),
      b("div", { id: p, class: "ext-localSkills-exchange-record-skill" }, b("strong", {}, f)),
      b("div", { class: "ext-localSkills-making-help" }, d.record === null ? i.text("localskills-exchange-unreadable") : Vt(g, t)),
      or(t, d),
      X(
        m(d.record === null ? "localskills-exchange-mend" : "localskills-exchange-change", () => o(d)),
        m("localskills-exchange-manage", () => s(d))
      )
    );
  }, u = r === "offer" ? "seek" : "offer";
  return b(
    "div",
    {},
    b("h2", { tabindex: "-1" }, i.text("localskills-exchange-list")),
    ...Kt(t, n),
    X(
      // Messages used here: localskills-exchange-new-offer, localskills-exchange-new-seek
      q(i.text(`localskills-exchange-new-${r}`), "primary", () => a(r)),
      q(i.text(`localskills-exchange-new-${u}`), "normal", () => a(u))
    ),
    b("ul", { class: "ext-localSkills-exchange-records" }, ...n.records.map(c)),
    b(
      "p",
      { class: "ext-localSkills-making-help" },
      i.text("localskills-exchange-list-page"),
      " ",
      b("a", { href: l(n.page) }, n.page)
    )
  );
}

// src/ui/survey-making/fields.ts
var Ua = 0;
function Ba(e, t, n, r) {
  var o;
  let a = new OO.ui.FieldLayout(e, R({
    label: n.isOwnText === !0 ? $(b("bdi", {}, t.label)) : t.label,
    align: (o = n.align) != null ? o : "top"
  }, t.help === void 0 ? {} : { help: t.help, helpInline: !0 }));
  return L(R({
    element: a.$element[0]
  }, r), {
    setFault(s) {
      a.setErrors(s === null ? [] : [s]);
    },
    setDisabled(s) {
      e.setDisabled(s);
    },
    focus() {
      e.focus(), a.scrollElementIntoView();
    }
  });
}
function me(e) {
  let { kind: t = "text", direction: n = "auto", value: r, maxLength: a, min: o, max: s, placeholder: i } = e, l = R(R({
    value: r
  }, a === void 0 ? {} : { maxLength: a }), i === void 0 ? {} : { placeholder: i }), c = t === "lines" ? new OO.ui.MultilineTextInputWidget(L(R({}, l), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(L(R({}, l), { autocomplete: "off" }));
  t === "number" || t === "date" ? (c.$input.attr(R(R({ type: t }, o === void 0 ? {} : { min: o }), s === void 0 ? {} : { max: s })), c.$input.val(r)) : c.$input.attr("dir", n);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), Ba(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function Jt(e) {
  let { label: t, help: n, value: r } = e, a = `ext-localSkills-making-list-${++Ua}`, o = b("select", {
    id: a,
    class: "ext-localSkills-making-select",
    "aria-describedby": `${a}-help ${a}-fault`
  }, ...e.options.map((i) => b("option", { value: i.value }, i.label))), s = b("div", { class: "ext-localSkills-making-fault", id: `${a}-fault` });
  return o.value = r, o.addEventListener("change", () => e.onChange(o.value)), {
    element: b(
      "div",
      { class: "ext-localSkills-making-field" },
      b("label", { for: a }, t),
      o,
      b("div", { class: "ext-localSkills-making-help", id: `${a}-help` }, n != null ? n : null),
      s
    ),
    value: () => o.value,
    show(i) {
      o.value = i;
    },
    setFault(i) {
      s.textContent = i != null ? i : "";
    },
    setDisabled(i) {
      o.disabled = i;
    },
    focus: () => o.focus()
  };
}
function ar(e) {
  let t = new OO.ui.CheckboxInputWidget({ selected: e.value }), n = !1;
  return t.on("change", (r) => {
    n || e.onChange(r === !0);
  }), Ba(t, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => t.isSelected(),
    show(r) {
      n = !0, t.setSelected(r), n = !1;
    }
  });
}
function qa(e) {
  let t = `ext-localSkills-making-choice-${++Ua}`, n = /* @__PURE__ */ new Map(), r = b("div", { class: "ext-localSkills-making-fault", id: `${t}-fault` }), a = b(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    b("legend", {}, e.label),
    e.help === void 0 ? null : b("p", { class: "ext-localSkills-making-help" }, e.help),
    ...e.options.map((s, i) => {
      let l = new OO.ui.RadioInputWidget({
        name: t,
        value: s.value,
        selected: s.value === e.value,
        inputId: `${t}-${i}`
      });
      return n.set(s.value, l), l.$input.on("change", () => {
        e.onChange(s.value);
      }), s.help !== void 0 && l.$input.attr("aria-describedby", `${t}-${i}-help`), b(
        "div",
        { class: "ext-localSkills-making-option" },
        l.$element[0],
        b(
          "div",
          {},
          b("label", { for: `${t}-${i}` }, s.label),
          s.help === void 0 ? null : b("div", { class: "ext-localSkills-making-help", id: `${t}-${i}-help` }, s.help)
        )
      );
    }),
    r
  ), o = () => {
    let s = "";
    return n.forEach((i, l) => {
      i.isSelected() && (s = l);
    }), s;
  };
  return {
    element: a,
    value: o,
    show(s) {
      n.forEach((i, l) => i.setSelected(l === s));
    },
    setFault(s) {
      r.textContent = s != null ? s : "";
    },
    setDisabled(s) {
      n.forEach((i) => i.setDisabled(s));
    },
    focus() {
      var s, i;
      (i = (s = n.get(o())) != null ? s : Array.from(n.values())[0]) == null || i.focus();
    }
  };
}
function xt(e, ...t) {
  return b("details", { class: "ext-localSkills-making-folded" }, b("summary", {}, e), ...t);
}

// src/ui/exchange/manage-screen.ts
var Zc = 1;
function Ga(e) {
  let { context: t, taxonomy: n, own: r, onManage: a, onChange: o } = e, { messages: s, now: i } = t, { draft: l } = r, c = i().toISOString().slice(0, 10), u = rr(l, c), d = (E, P, S, ...O) => b(
    "div",
    { class: "ext-localSkills-exchange-act" },
    ...O,
    // Messages used here: localskills-exchange-act-resume, localskills-exchange-act-resume-explain and so on
    q(s.text(`localskills-exchange-act-${E}`), P, S).$element[0],
    b("p", { class: "ext-localSkills-making-help" }, s.text(`localskills-exchange-act-${E}-explain`))
  ), g = L(R({}, l), { confirmed: c, status: "open", until: null }), p = Ve(c, dt), f = l.expires === null || l.expires >= c ? l.expires : p, m = me({
    label: s.text("localskills-exchange-pause-until"),
    help: s.text("localskills-exchange-pause-until-help"),
    kind: "date",
    min: c,
    value: Ve(c, Zc),
    onChange: () => m.setFault(null)
  }), h = () => {
    let E = m.value();
    if (E !== "" && E <= c) {
      m.setFault(s.text("localskills-exchange-pause-past")), m.focus();
      return;
    }
    a("pause", L(R({}, l), { status: "paused", until: E === "" ? null : E }));
  }, y = u === "open", k = r.record !== null, x = u === "matched" || u === "closed";
  return b(
    "div",
    {},
    b("div", { class: "ext-localSkills-making-help" }, s.text(`localskills-template-card-${l.kind}`)),
    b(
      "h2",
      { tabindex: "-1" },
      l.skill === "" ? s.text("localskills-exchange-unnamed") : ne(l.skill, n, s)
    ),
    b("p", { class: "ext-localSkills-making-help" }, Vt(l, t)),
    !k || y || u === "expired" ? null : d("resume", "primary", () => a("resume", L(R({}, g), { expires: f }))),
    !k || !y && u !== "expired" ? null : d("renew", "primary", () => a("renew", L(R({}, g), { expires: l.expires === null ? null : p }))),
    d(k ? "change" : "mend", "normal", o),
    !k || !y ? null : d("pause", "normal", h, m.element),
    !k || x ? null : d("matched", "normal", () => a("matched", L(R({}, l), { status: "matched", until: null }))),
    !k || u === "closed" ? null : d("close", "normal", () => a("closed", L(R({}, l), { status: "closed", until: null }))),
    b("div", { class: "ext-localSkills-exchange-act" }, Ft({
      messages: s,
      label: s.text("localskills-exchange-delete"),
      explanation: [b("p", {}, s.text("localskills-exchange-delete-explain"))],
      yes: s.text("localskills-exchange-delete"),
      act: () => a("delete", null)
    }))
  );
}

// src/core/wikitext/write.ts
var eu = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function za(e, t) {
  ja(e);
  let n = `{{${e}
`;
  for (let [r, a] of t)
    ja(r), n += a.charAt(0) === "=" ? `|${r}=
${a}
` : `|${r}=${a}
`;
  return `${n}}}`;
}
function ja(e) {
  if (eu.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/exchange/edit-records.ts
function sr(e) {
  let t = /* @__PURE__ */ new Map();
  return Fe.filter((n) => e.kind === "offer" || !Rn.includes(n)).forEach((n) => {
    let r = n === "lang" ? null : e[n], a = r === null ? "" : n === "timezone" ? ge(r) : Array.isArray(r) ? r.join(";") : String(r);
    a !== "" && t.set(n, a);
  }), t;
}
var tu = /[=|{}[\]<>&\n]|^$/, nu = /^[+-]\d\d:\d\d$/;
function ru(e) {
  return nu.test(e) ? e : lt(e);
}
function Va(e, t, n = /* @__PURE__ */ new Map()) {
  let r = Array.from(t.keys()).filter((o) => !tu.test(o)), a = (o) => Fe.includes(o) ? Fe.indexOf(o) : 1 / 0;
  return r.sort((o, s) => a(o) - a(s) || r.indexOf(o) - r.indexOf(s)), za(
    ee[e],
    r.map((o) => {
      var s;
      return [o, (s = n.get(o)) != null ? s : ru(t.get(o))];
    })
  );
}
function ou(e) {
  return Va(e.kind, sr(e));
}
function Ka(e, { kind: t, id: n }, { readCalls: r, taxonomy: a }) {
  let o = $e(r(e), "", { taxonomy: a != null ? a : null }).find(({ record: s, call: i }) => {
    var l;
    return s === null ? i.template === ee[t] && ((l = i.parameters.get("id")) != null ? l : "") === n : s.kind === t && s.id === n;
  });
  return o === void 0 ? null : o.call;
}
function ir(e, t, n) {
  var c;
  let { readCalls: r } = n, a = ou(t), o = r(e), s = o.filter(({ template: u }) => u === ee[t.kind]).pop(), i = [e.replace(/\s+$/, "").length, 0];
  s !== void 0 && Xa(e, s) && i.unshift(s.end);
  let l = i.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${a}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = l.find((u) => r(u).length === o.length + 1)) != null ? c : l[0];
}
function Ja(e, t, n, r) {
  var u;
  let { mends: a = !1 } = r, o = Ka(e, t, r);
  if (o === null)
    return null;
  let s = sr(n), [i] = $e([o], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), l = i != null && i.record ? sr(i.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return o.parameters.forEach((d, g) => {
    let p = s.get(g) === l.get(g) && t.kind === n.kind;
    (g === "lang" || !a && p) && d.trim() !== "" && s.set(g, je(d).trim()), p && s.has(g) && Pe(d) !== je(d) && c.set(g, d.trim());
  }), e.slice(0, o.start) + Va(n.kind, s, c) + e.slice(o.end);
}
function Ya(e, t, n) {
  let r = Ka(e, t, n);
  if (r === null)
    return null;
  let a = e.slice(r.end), o = Xa(e, r) ? /^[ \t]*(?:\n[ \t]*(?:\n|$)|\n|$)/.exec(a) : null;
  return e.slice(0, r.start) + a.slice(o === null ? 0 : o[0].length);
}
function Xa(e, { start: t, end: n }) {
  return (t === 0 || e.charAt(t - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(n));
}

// src/core/exchange/keep-own-words.ts
function Qa({ template: e, parameters: t }) {
  return JSON.stringify([e, Array.from(t)]);
}
function Yt(e, t) {
  let n = /* @__PURE__ */ new Map();
  return t.map(Qa).forEach((r) => {
    var a;
    return n.set(r, ((a = n.get(r)) != null ? a : 0) + 1);
  }), e.filter((r) => {
    var s;
    let a = Qa(r), o = (s = n.get(a)) != null ? s : 0;
    return n.set(a, o - 1), o <= 0;
  });
}
function au(e, { start: t, end: n }) {
  let r = (t === 0 || e.charAt(t - 1) === `
`) && e.charAt(n) === `
`;
  return e.slice(0, t) + e.slice(r ? n + 1 : n);
}
function lr(e, t, n) {
  let r = e;
  for (let a = 0; a < 20; a++) {
    let o = Yt(n(r), t);
    if (o.length === 0)
      return r;
    let s = (i, l) => l !== i && l.start >= i.start && l.end <= i.end;
    r = o.filter((i) => !o.some((l) => s(i, l))).sort((i, l) => l.start - i.start).reduce(au, r);
  }
  return null;
}
function Za(e, t, n) {
  let r = n(t), a = lr(e, r, n);
  if (a === null)
    return null;
  let o = Yt(r, n(a)).reduce((i, { start: l, end: c }) => `${i === "" || i.charAt(i.length - 1) === `
` ? i : `${i}
`}${t.slice(l, c)}`, a), s = n(o);
  return Yt(s, r).length === 0 && Yt(r, s).length === 0 ? o : null;
}

// src/core/wikitext/same-calls.ts
function nt(e, t) {
  let n = (r) => JSON.stringify(r.map(({ template: a, parameters: o }) => [a, Array.from(o)]));
  return n(e) === n(t);
}

// src/ui/exchange/own-words.ts
function es(e, t) {
  return C(this, null, function* () {
    var c;
    let { user: n, readPersonCalls: r, ownTextOf: a } = e, o = (c = t.latest.text) != null ? c : "";
    if (t.latest.user === n.name)
      return { text: o };
    let [s, i] = yield Promise.all([r(), a(t.title)]);
    if (nt(s(o), s(i != null ? i : "")))
      return { text: o };
    let l = i === null ? null : Za(o, i, s);
    if (l === null)
      throw new Z("not-yours", "");
    return { text: l, leftOut: t.latest.user };
  });
}

// src/ui/exchange/take-out-merged.ts
function ts(e, t, n) {
  return C(this, null, function* () {
    var a;
    let r = (yield e.readPages([n.title])).get(n.title);
    r !== void 0 && !nt(t((a = r.latest.text) != null ? a : ""), t(n.text)) && (yield e.save(L(R({}, n), { baseRevision: r.latest.id })));
  });
}

// src/ui/exchange/publish-record.ts
var su = 3;
function ns(e, t) {
  let { wiki: n, user: r, now: a } = e, o = { readCalls: Un(e), taxonomy: t.taxonomy }, s = null, i = (c, u, d) => C(null, null, function* () {
    var A, N, _, T, v, w, M;
    let { own: g, draft: p, mends: f, summary: m } = c;
    if (t.isSilenced)
      throw new Z("not-yours", "");
    let h = (A = g == null ? void 0 : g.page) != null ? A : t.page, y = (yield n.readPages([h])).get(h), k = (N = y == null ? void 0 : y.latest.text) != null ? N : "", x = Bn(e, h, k, t.taxonomy), E = (I, W) => x.find(({ name: U }) => U.id === I && U.kind === W), P = () => C(null, null, function* () {
      return y === void 0 ? { text: "" } : es(e, y);
    }), S, O = (_ = g == null ? void 0 : g.name.id) != null ? _ : "", D;
    if (g === null) {
      let I = p, W = s === null ? void 0 : E(s, I.kind);
      if (W !== void 0 && Ee(W.draft, I).length === 0)
        return { kind: "saved", page: h, id: W.name.id };
      if (O = Tn(I.kind, a().toISOString(), x.concat(t.records).map(({ name: U }) => U.id)), s = O, S = yield P(), D = ir(S.text, L(R({}, I), { user: r.name, id: O }), o), o.readCalls(D).length !== o.readCalls(S.text).length + 1)
        throw new Z("invalid-content", "");
    } else {
      let I = E(g.name.id, g.name.kind);
      if ((p === null ? I === void 0 : I !== void 0 && Ee(I.draft, p).length === 0) && !(f && ((T = I == null ? void 0 : I.faults.length) != null ? T : 0) > 0))
        return { kind: "saved", page: h, id: O };
      if (I === void 0 || p !== null && Ee(I.draft, g.draft).length > 0)
        return { kind: "conflict", saved: I != null ? I : null, savedBy: (v = y == null ? void 0 : y.latest.user) != null ? v : null };
      O = O === "" && p !== null ? Tn(p.kind, a().toISOString(), x.map(({ name: H }) => H.id)) : O, S = yield P();
      let U = p === null ? null : L(R({}, p), { user: r.name, id: O });
      D = U === null ? Ya(S.text, g.name, o) : (w = Ja(S.text, g.name, U, L(R({}, o), { mends: f }))) != null ? w : ir(S.text, U, o);
    }
    d.text = D != null ? D : S.text;
    try {
      let { mergedWith: I } = yield n.save(R({
        title: h,
        text: d.text,
        summary: m,
        baseRevision: (M = y == null ? void 0 : y.latest.id) != null ? M : 0
      }, u));
      I !== void 0 && (yield ts(n, yield e.readPersonCalls(), { title: h, text: d.text, summary: m }));
    } catch (I) {
      if (De(I) && I.reason === "edit-conflict")
        return "again";
      throw I;
    }
    return R({ kind: "saved", page: h, id: O }, "leftOut" in S ? { leftOut: S.leftOut } : {});
  });
  return {
    publish(d) {
      return C(this, arguments, function* (c, u = {}) {
        var f, m;
        let g = (m = (f = c.own) == null ? void 0 : f.page) != null ? m : t.page, p = { text: "" };
        try {
          for (let h = 0; h < su; h++) {
            let y = yield i(c, u, p);
            if (y !== "again")
              return y;
          }
          throw new Z("other", "");
        } catch (h) {
          return { kind: "fault", fault: De(h) ? h : new Z("other", String(h)), page: g, text: p.text };
        }
      });
    }
  };
}

// src/ui/exchange/record-conflict.ts
function rs(e) {
  let { context: t, taxonomy: n, mine: r, saved: a, savedBy: o, keepMine: s, takeSaved: i } = e, { messages: l } = t, c = (p) => b(
    "td",
    { dir: "auto" },
    p === "" ? b("em", {}, l.text("localskills-exchange-not-said")) : p
  ), u = (p, f) => Da(p, f, t, n), d = (a === null ? [] : Ee(r, a)).map((p) => b(
    "tr",
    {},
    b("th", { scope: "row" }, l.text(Fa[p])),
    c(u(p, r)),
    c(u(p, a))
  )), g = ["", "localskills-save-conflict-mine", "localskills-save-conflict-saved"];
  return Y(
    "error",
    b(
      "p",
      {},
      b("strong", {}, l.text("localskills-save-failed")),
      " ",
      a === null ? l.text("localskills-exchange-conflict-gone") : l.text("localskills-exchange-conflict", o != null ? o : "")
    ),
    d.length === 0 ? null : b("div", { class: "ext-localSkills-exchange-conflict" }, b(
      "table",
      { class: "wikitable" },
      b("thead", {}, b("tr", {}, ...g.map((p) => p === "" ? b("td", {}) : b("th", { scope: "col" }, l.text(p))))),
      b("tbody", {}, ...d)
    )),
    X(
      q(l.text(a === null ? "localskills-exchange-conflict-put-back" : "localskills-exchange-conflict-keep"), "primary", s),
      q(l.text(a === null ? "localskills-exchange-conflict-leave" : "localskills-exchange-conflict-take"), "normal", i)
    )
  );
}

// src/core/exchange/private-contact.ts
var iu = /[^\s@<>()[\]{}:;,|]+(?:@|\s?[([{]\s?(?:at|arobase|arroba|et)\s?[)\]}]\s?)[\p{L}\d-]+(?:(?:\.|\s?[([{]\s?(?:dot|point|punto|nokta)\s?[)\]}]\s?)[\p{L}\d-]+)+/iu, lu = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/iu, cu = new RegExp("(?<![\\w@])@[\\w.=-]+:[\\w-]+(?:\\.[\\w-]+)+", "u"), uu = /(?:\b(?:t|telegram)\.me\/|\bwa\.me\/|\bchat\.whatsapp\.com\/|\bdiscord\.gg\/|\bsignal\.me\/|\bm\.me\/|\bskype:)\S+|\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)\s*:?\s*@?[\w.]*[\d_@][\w.]*|\bskype\s*:\s*live:\S+|\btg\s*:\s*@[\w.]+/iu, du = /(?:\+|\b00|\b0|\(0)[\d\s().\-/\u00b7\u2010-\u2015\u00a0]{6,22}\d/u, gu = new RegExp("(?<![\\d-])(?:1[ .-])?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[.-])\\d{3}[.-]\\d{4}(?![\\d-])", "u"), pu = 8, fu = 15;
function mu(e) {
  return e.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (t) => {
    let n = t.charCodeAt(0), r = [1632, 1776, 2406, 2534].find((a) => n >= a && n <= a + 9);
    return String(n - r);
  }).replace(/[\uff01-\uff5e\u3000\ufe6b]/g, (t) => t.normalize("NFKC"));
}
function os(e) {
  let t = mu(e), n = [
    ["email", iu],
    ["email", lu],
    ["messenger", uu],
    ["messenger", cu],
    ["phone", gu]
  ].map(([r, a]) => {
    let o = a.exec(t);
    return o === null ? null : { kind: r, text: e.slice(o.index, o.index + o[0].length) };
  }).find((r) => r !== null);
  return n != null ? n : yu(t, e);
}
function yu(e, t) {
  let n = e.replace(
    /ISBN(?:-1[03])?:?\s?[\d -]{9,16}[\dx]|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:UTC|GMT)\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?/giu,
    (o) => "x".repeat(o.length)
  ), r = du.exec(n), a = r === null ? 0 : r[0].replace(/\D/g, "").length;
  return r === null || a < pu || a > fu ? null : { kind: "phone", text: t.slice(r.index, r.index + r[0].length) };
}

// src/ui/questions/picker-options.ts
var xu = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
function Xt(e) {
  return " " + e.normalize("NFD").toLowerCase().replace(xu, "").replace(/ı/g, "i").replace(/[\s_()-]+/g, " ").trim();
}
function cr(e) {
  return `
${e.map(Xt).join(`
`)}
`;
}
function as(e) {
  return e.map(({ code: t, name: n, hint: r, words: a }) => ({
    code: t,
    words: () => b("bdi", {}, n),
    hint: r,
    group: "",
    found: cr([n, r, t].concat(a)),
    choice: null
  }));
}
function ss(e, t) {
  let n = Xt(t), r = n.trim().split(" "), a = (s) => e.filter(({ found: i }) => r.every((l) => i.includes(s + l)));
  if (n === " ")
    return e;
  let o = new Set(a(" "));
  return o.size === 0 ? a("").sort((s, i) => s.found.length - i.found.length) : [`
${n}
`, `
${n}`, ""].reduce((s, i) => s.concat(
    Array.from(o).filter((l) => l.found.includes(i) && o.delete(l))
  ), []);
}
function is(e, t) {
  let n = Xt(t), r = n === " " ? [] : e.filter(({ found: a, group: o }) => a.includes(`
${n}
`) && Xt(o) !== n);
  return r.length === 1 ? r[0] : void 0;
}

// src/ui/questions/combobox.ts
var ku = 100;
function ls(e) {
  let { id: t, isMultiple: n, messages: r } = e, a = `${t}-list`, o = b("input", {
    type: "text",
    id: t,
    class: "ext-localSkills-form-input",
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: "false",
    "aria-describedby": e.describedBy
  }), s = {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": a,
    placeholder: r.text("localskills-form-picker-search")
  }, i = b("button", {
    type: "button",
    tabindex: "-1",
    class: "ext-localSkills-form-picker-toggle",
    "aria-label": r.text("localskills-form-picker-open")
  }), l = b("div", R({
    role: "listbox",
    id: a,
    class: "ext-localSkills-form-picker-list",
    "aria-label": r.text("localskills-form-picker-open")
  }, n ? { "aria-multiselectable": "true" } : {})), c = b("div", { class: "ext-localSkills-form-picker-status", role: "status" }), u = b("div", { class: "ext-localSkills-form-picker-field" }, o, i, l), d = b("div", { class: "ext-localSkills-form-picker" }, u, c), g = !0, p = null, f = "", m = !1;
  l.hidden = !0;
  let h = () => Array.from(l.querySelectorAll("[ role=option ]")), y = (T) => {
    if (p && p.classList.remove("ext-localSkills-form-picker-active"), p = T, !T) {
      o.removeAttribute("aria-activedescendant");
      return;
    }
    T.classList.add("ext-localSkills-form-picker-active"), o.setAttribute("aria-activedescendant", T.id);
    let { offsetTop: v, offsetHeight: w } = T;
    l.scrollTop = Math.max(v + w - l.clientHeight, Math.min(l.scrollTop, v));
  }, k = ({ code: T, words: v, hint: w }, M) => b("div", {
    role: "option",
    id: `${a}-${M}`,
    "data-code": T,
    class: "ext-localSkills-form-picker-option",
    "aria-selected": String(e.chosen().includes(T))
  }, v(), w === "" ? null : b("bdi", { class: "ext-localSkills-form-picker-hint" }, w)), x = () => {
    if (l.hidden)
      return;
    let T = p && p.getAttribute("data-code"), v = ss(e.options(), o.value), w = o.value === "" ? e.suggested() : [], M = w.map((B) => v.find((G) => G.code === B)).filter((B) => B !== void 0), I = v.filter(({ code: B }) => !w.includes(B)).slice(0, e.isLong ? ku : v.length), W = /* @__PURE__ */ new Map();
    M.length > 0 && W.set(r.text("localskills-form-picker-suggested"), M), I.forEach((B) => {
      W.set(B.group, (W.get(B.group) || []).concat(B));
    });
    let U = 0, H = [];
    W.forEach((B, G) => {
      let ue = B.map((xe) => k(xe, U++));
      H.push(...G === "" ? ue : [b(
        "div",
        { role: "group", "aria-label": G },
        b("div", { class: "ext-localSkills-form-picker-group", "aria-hidden": "true" }, G),
        ...ue
      )]);
    }), z(l, ...H), l.classList.toggle("ext-localSkills-form-picker-none", U === 0), y(h().find((B) => B.getAttribute("data-code") === T) || null), z(c, U === 0 ? r.text("localskills-form-picker-none") : U < v.length ? r.text("localskills-form-picker-more", v.length, U) : o.value !== "" ? r.text("localskills-form-picker-found", U) : null);
  }, E = (T) => {
    l.hidden = !0, o.value = T, y(null), o.setAttribute("aria-expanded", "false"), document.removeEventListener("mousedown", O);
  }, P = (T = "") => {
    E(T), z(c);
  }, S = () => {
    m = !1;
    let T = o.value, v = g && T !== f ? is(e.options(), T) : void 0;
    P(v || T === f ? "" : T), v && !e.chosen().includes(v.code) && e.pick(v.code);
  }, O = ({ target: T }) => {
    d.contains(T) || (E(o.value), m = !0, document.addEventListener("mouseup", S, { capture: !0, once: !0 }));
  }, D = () => (l.hidden && g && (l.hidden = !1, o.setAttribute("aria-expanded", "true"), document.addEventListener("mousedown", O), z(l), z(c, r.text("localskills-form-picker-loading"))), e.prepare().then(x)), A = (T) => {
    e.pick(T.getAttribute("data-code")), n ? (f = o.value, o.select()) : P();
  }, N = () => {
    g || (o.value = e.take(o.value));
  };
  o.addEventListener("input", () => {
    f = "", D();
  }), o.addEventListener("click", D), o.addEventListener("focus", () => {
    g || e.prepare();
  }), o.addEventListener("change", N), i.addEventListener("click", () => l.hidden ? D() : P(o.value)), o.addEventListener("keydown", (T) => {
    let { key: v } = T;
    v === "Enter" ? (T.preventDefault(), p ? A(p) : N()) : v === "Escape" && !l.hidden ? (T.preventDefault(), P()) : (v === "ArrowDown" || v === "ArrowUp") && g && (T.preventDefault(), (l.hidden ? D() : Promise.resolve()).then(() => {
      let w = h(), M = p ? w.indexOf(p) : -1, I = v === "ArrowDown" ? M + 1 : M < 0 ? w.length - 1 : M - 1;
      y(w[(I + w.length) % w.length] || null);
    }));
  }), l.addEventListener("mousedown", (T) => T.preventDefault()), l.addEventListener("click", ({ target: T }) => {
    let v = T.closest("[ role=option ]");
    v && (y(v), A(v));
  }), d.addEventListener("focusout", ({ relatedTarget: T }) => {
    T && !m && !d.contains(T) && S();
  });
  let _ = (T) => {
    g = T, i.hidden = !T, T ? o.hasAttribute("role") || Object.keys(s).forEach((v) => o.setAttribute(v, s[v])) : (P(o.value), Object.keys(s).forEach((v) => o.removeAttribute(v)));
  };
  return _(!0), { element: d, input: o, draw: x, setList: _ };
}

// src/ui/exchange/picking-field.ts
function Qt(e) {
  let i = e, { label: t, help: n } = i, r = Sr(i, ["label", "help"]), a = OO.ui.generateElementId(), o = ls(L(R({}, r), { id: a, describedBy: `${a}-help ${a}-fault`, isMultiple: !1 })), s = b("div", { class: "ext-localSkills-making-fault", id: `${a}-fault` });
  return {
    element: b(
      "div",
      { class: "ext-localSkills-making-field" },
      b("label", { for: a }, t),
      b("div", { class: "ext-localSkills-making-help", id: `${a}-help` }, n),
      o.element,
      s
    ),
    combobox: o,
    setFault(l) {
      s.textContent = l != null ? l : "", l === null ? o.input.removeAttribute("aria-invalid") : o.input.setAttribute("aria-invalid", "true");
    }
  };
}

// src/ui/exchange/languages-field.ts
var bu = [null, Ot, 5, 4, 3, 2, 1];
function cs(e) {
  let { context: t, likely: n, onChange: r } = e, { messages: a, loadLanguages: o } = t, s = [], i = [], l = [], c = null, u = b("ul", { class: "ext-localSkills-exchange-languages", "aria-label": a.text("localskills-exchange-languages") }), d = () => (c = c != null ? c : o().then((k) => {
    i = k, l = as(k), y();
  }, () => {
    c = null, f.combobox.setList(!1), f.setFault(a.text("localskills-form-picker-failed", "ar, fr, pt-br"));
  }), c), g = (k) => {
    s = k, f.setFault(null), y(), r(k.map(At));
  }, p = (k) => g(s.filter(({ code: x }) => x !== k.code).concat(k)), f = Qt({
    label: a.text("localskills-exchange-languages"),
    help: a.text("localskills-exchange-languages-help"),
    isLong: !0,
    messages: a,
    prepare: d,
    options: () => l,
    suggested: () => n.map((k) => {
      var x, E;
      return (E = (x = oe(k)) == null ? void 0 : x.code) != null ? E : "";
    }).concat(a.language),
    chosen: () => s.map(({ code: k }) => k),
    pick: (k) => p({ code: k, proficiency: null }),
    take(k) {
      let x = k.split(/[\s,;]+/).filter((P) => P !== ""), E = x.map(oe).filter((P) => P !== null);
      return E.forEach(p), E.length === x.length ? "" : k;
    }
  }), m = (k) => {
    var x, E;
    return (E = (x = i.find((P) => P.code === k)) == null ? void 0 : x.name) != null ? E : k;
  }, h = (k) => {
    let { code: x, proficiency: E } = k, P = m(x), S = b("select", {
      class: "ext-localSkills-making-select",
      "aria-label": a.text("localskills-exchange-proficiency", P),
      "data-code": x
    }, ...bu.concat(E === 0 ? 0 : []).map((D) => b(
      "option",
      { value: String(D) },
      // Messages used here: localskills-exchange-proficiency-0 to -6
      a.text(D === null ? "localskills-exchange-proficiency-none" : `localskills-exchange-proficiency-${D}`)
    )));
    S.value = String(E), S.addEventListener("change", () => {
      var A;
      let D = S.value === "null" ? null : Number(S.value);
      g(s.map((N) => N.code === x ? { code: x, proficiency: D } : N)), (A = u.querySelector(`[ data-code="${x}" ]`)) == null || A.focus();
    });
    let O = b("button", {
      type: "button",
      class: "ext-localSkills-exchange-remove",
      "aria-label": a.text("localskills-exchange-language-remove", P)
    }, "\xD7");
    return O.addEventListener("click", () => {
      g(s.filter((D) => D.code !== x)), f.combobox.input.focus();
    }), b(
      "li",
      { class: "ext-localSkills-exchange-language" },
      b("bdi", {}, P),
      S,
      O
    );
  }, y = () => {
    f.combobox.draw(), z(u, ...s.map(h)), u.hidden = s.length === 0;
  };
  return {
    element: b("div", {}, f.element, u),
    show(k) {
      s = k.map(oe).filter((x) => x !== null), y(), d();
    },
    setFault: f.setFault,
    focus: () => f.combobox.input.focus()
  };
}

// src/core/skills/skill-tree.ts
function us(e, t, n = () => !0) {
  let r = [], a = /* @__PURE__ */ new Set(), o = t.map((s) => ({ id: s, depth: 0 })).reverse();
  for (let s = o.pop(); s !== void 0; s = o.pop()) {
    let { id: i, depth: l } = s;
    !a.has(i) && n(i) && (a.add(i), r.push(s), e.children(i).slice().reverse().forEach((c) => o.push({ id: c.id, depth: l + 1 })));
  }
  return r;
}

// src/ui/exchange/skill-suggestion.ts
var wu = 80;
function ds(e) {
  let { context: t, typed: n, known: r, onGoOn: a } = e, { messages: o, titles: s, wiki: i, talkPage: l } = t, c = l(s.skills()), u = b("div", { "aria-live": "polite" }), d = me({
    label: o.text("localskills-exchange-suggest-name"),
    help: o.text("localskills-exchange-suggest-help"),
    value: "",
    maxLength: wu,
    onChange: () => z(u)
  }), g = me({ label: o.text("localskills-exchange-suggest-why"), kind: "lines", value: "", onChange: () => {
  } }), p = "", f = () => {
    let x = d.value().trim().replace(/\s+/g, " "), E = It(x) === "";
    return d.setFault(E ? o.text("localskills-exchange-suggest-empty") : null), E && d.focus(), E || r(x) ? null : x;
  }, m = (x, E) => C(null, null, function* () {
    var D, A;
    let P = (yield i.readPages([E])).get(E), S = ((D = P == null ? void 0 : P.latest.text) != null ? D : "").replace(/\s+$/, ""), O = o.text("localskills-exchange-suggest-heading", x);
    yield i.save({
      title: E,
      text: `${S}${S === "" ? "" : `

`}== ${lt(O)} ==
${lt(g.value().trim())} ~~~~
`,
      summary: o.text("localskills-exchange-suggest-summary", x),
      baseRevision: (A = P == null ? void 0 : P.latest.id) != null ? A : 0
    });
  }), h = q(o.text("localskills-exchange-suggest-post"), "primary", () => {
    let x = f();
    x === null || c === null || (z(u, b("p", { role: "status" }, o.text("localskills-exchange-saving"))), h.setDisabled(!0), m(x, c).then(() => {
      z(u), k.open = !1, a(x, c);
    }, (E) => {
      z(u, Y(
        "error",
        b("p", {}, o.text("localskills-exchange-suggest-failed")),
        De(E) && E.explanation !== "" ? b("p", { dir: "auto" }, E.explanation) : null
      )), Je(u);
    }).then(() => h.setDisabled(!1)));
  }), y = q(o.text("localskills-exchange-suggest-go-on"), "normal", () => {
    let x = f();
    x !== null && (k.open = !1, a(x, null));
  }), k = b(
    "details",
    { class: "ext-localSkills-exchange-suggest" },
    b("summary", {}, o.text("localskills-exchange-suggest")),
    d.element,
    g.element,
    X(...c === null ? [y] : [h, y]),
    u
  );
  return k.addEventListener("toggle", () => {
    k.open && (d.value() === "" || d.value() === p) && (p = n() || p, d.show(p), d.focus());
  }), k;
}

// src/ui/exchange/skill-field.ts
function Eu(e, { messages: t }) {
  let n = [], r = t.languageChain.concat("default");
  return us(e, e.children(null).map(({ id: a }) => a)).forEach(({ id: a }) => {
    var c, u;
    let o = e.get(a), s = tr(o.id, e, t), i = (c = ne(o.id, e, t).textContent) != null ? c : "", l = r.reduce((d, g) => d.concat(
      o.label.kind === "texts" && o.label.texts[g] || [],
      o.aliases[g] || []
    ), [i, o.id]);
    n.push({
      code: o.id,
      words: () => ne(o.id, e, t),
      hint: nr(s.slice(1), t),
      group: (u = s[0]) != null ? u : i,
      found: cr(l.concat(s)),
      choice: null
    });
  }), n;
}
function gs(e) {
  let { context: t, taxonomy: n, onChange: r, onMissing: a } = e, { messages: o } = t, s = n === null ? [] : Eu(n, t), i = "", l = (y) => {
    h(y), r(y);
  }, c = Qt({
    label: o.text("localskills-exchange-skill"),
    help: o.text(n === null ? "localskills-exchange-skill-no-list" : "localskills-exchange-skill-help"),
    isLong: !1,
    messages: o,
    prepare: () => Promise.resolve(),
    options: () => s,
    suggested: () => [],
    chosen: () => i === "" ? [] : [i],
    pick(y) {
      l(y), Je(u.$element.find("input, button")[0]);
    },
    take(y) {
      return te.test(y.trim()) ? (l(y.trim()), "") : y;
    }
  });
  c.combobox.setList(n !== null);
  let u = q(o.text("localskills-exchange-skill-other"), "quiet", () => {
    h(""), r(""), c.combobox.input.focus();
  }), d = b("div", { class: "ext-localSkills-exchange-skill-words" }), g = OO.ui.generateElementId(), p = b(
    "div",
    { class: "ext-localSkills-exchange-skill", role: "group", "aria-labelledby": g },
    b("div", { class: "ext-localSkills-exchange-label", id: g }, o.text("localskills-exchange-skill")),
    d,
    X(u)
  ), f = ds({
    context: t,
    typed: () => c.combobox.input.value.trim(),
    known(y) {
      var x;
      let k = (x = n == null ? void 0 : n.find(y)) != null ? x : null;
      return k !== null && (l(k.id), u.focus()), k !== null;
    },
    onGoOn(y, k) {
      a(y), l(It(y)), k !== null && d.appendChild(b(
        "div",
        { role: "status" },
        o.text("localskills-exchange-suggested"),
        " ",
        b("a", { href: t.pageUrl(k), target: "_blank" }, k)
      )), u.focus();
    }
  }), m = b("div", {}, c.element, n === null ? null : f), h = (y) => {
    var k;
    if (i = y, p.hidden = y === "", m.hidden = y !== "", c.setFault(null), y !== "") {
      let x = tr(y, n, o), E = n !== null && n.get(y) === null, P = E ? vt(Le(y), n) : null;
      z(
        d,
        b("strong", {}, ne(y, n, o)),
        x.length === 0 ? null : b("div", { class: "ext-localSkills-making-help" }, nr(x, o)),
        E ? b("div", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-skill-provisional")) : null,
        P === null ? null : X(q(
          o.text("localskills-exchange-skill-near", (k = ne(P.skill, n, o).textContent) != null ? k : ""),
          "quiet",
          () => {
            l(P.skill), u.focus();
          }
        ))
      );
    }
  };
  return h(""), {
    element: b("div", { class: "ext-localSkills-exchange-skill-field" }, p, m),
    show: h,
    setFault: c.setFault,
    focus: () => i === "" ? c.combobox.input.focus() : u.focus()
  };
}

// src/ui/exchange/record-form.ts
var kt = [
  "sub-saharan-africa",
  "mena",
  "latin-america",
  "north-america",
  "northern-western-europe",
  "eastern-europe-central-asia",
  "south-asia",
  "eseap"
], Su = [-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765], Ru = 500, ps = 1e3;
function Tu(e, t, n, r) {
  let a = Array.from({ length: 27 }, (s, i) => (i - 12) * 60).concat(Su, t != null ? t : e).sort((s, i) => s - i), o = (s) => ({ value: ge(s), label: `UTC${ge(s)}` });
  return [{ value: "", label: n }, { value: ge(e), label: r(`UTC${ge(e)}`) }].concat(
    Array.from(new Set(a)).filter((s) => s !== e).map(o)
  );
}
function fs(e) {
  var ue, xe, Ne, le, de, ie, wt;
  let { context: t, exchange: n, isNew: r, onChange: a } = e, { messages: o } = t, s = t.now().toISOString().slice(0, 10), i = e.draft, l = (F) => {
    i = R(R({}, i), F), B(), a();
  }, c = (F) => F.trim() === "" ? null : F.trim(), u = gs({
    context: t,
    taxonomy: n.taxonomy,
    onChange: (F) => l({ skill: F }),
    onMissing(F) {
      i.note === null && (D.show(F), l({ note: F }));
    }
  }), d = cs({
    context: t,
    likely: n.languages,
    onChange: (F) => l({ languages: F })
  }), g = qa({
    label: o.text("localskills-exchange-direction"),
    value: i.kind,
    options: [
      { value: "offer", label: o.text("localskills-exchange-direction-offer") },
      { value: "seek", label: o.text("localskills-exchange-direction-seek") }
    ],
    onChange: (F) => l({ kind: F })
  }), p = Array.from({ length: st }, (F, V) => ({
    value: String(V + 1),
    label: o.text("localskills-exchange-level-words", V + 1, o.text(`localskills-template-level-${V + 1}`))
  })), f = Jt({
    label: "",
    value: String((ue = i.level) != null ? ue : ""),
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...p],
    onChange: (F) => l({ level: F === "" ? null : Number(F) })
  }), m = f.element.querySelector("label"), h = Ae.map((F) => [F, ar({
    // Messages used here: localskills-template-method-training and so on, localskills-exchange-method-training and so on
    label: o.text(`localskills-template-method-${F}`),
    help: o.text(`localskills-exchange-method-${F}`),
    value: i.methods.includes(F),
    onChange: () => l({
      methods: h.filter(([, V]) => V.value()).map(([V]) => V)
    })
  })]), y = b(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    b("legend", {}, o.text("localskills-exchange-methods")),
    b("p", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-methods-help")),
    ...h.map(([, F]) => F.element)
  ), k = i.region === null || kt.includes(i.region) ? kt : kt.concat(i.region), x = Jt({
    label: o.text("localskills-exchange-region"),
    value: (xe = i.region) != null ? xe : "",
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...k.map((F) => ({
      value: F,
      label: kt.includes(F) ? o.text(`localskills-template-region-${F}`) : F
    }))],
    onChange: (F) => l({ region: F === "" ? null : F })
  }), E = Jt({
    label: o.text("localskills-exchange-timezone"),
    value: i.timezone === null ? "" : ge(i.timezone),
    options: Tu(
      t.minutesAhead(),
      i.timezone,
      o.text("localskills-exchange-not-said"),
      (F) => o.text("localskills-exchange-timezone-here", F)
    ),
    onChange: (F) => l({ timezone: Pt(F) })
  }), P = me({
    label: o.text("localskills-exchange-capacity"),
    help: o.text("localskills-exchange-capacity-help"),
    kind: "number",
    min: "0",
    max: String(ps),
    value: i.capacity === null ? "" : String(i.capacity),
    onChange: (F) => l({ capacity: /^\d{1,4}$/.test(F.trim()) ? Math.min(ps, Number(F)) : null })
  }), S = me({
    label: o.text("localskills-exchange-for"),
    value: (Ne = i.for) != null ? Ne : "",
    onChange: (F) => l({ for: c(F) })
  }), O = me({
    label: o.text("localskills-exchange-affiliate"),
    help: o.text("localskills-exchange-affiliate-help"),
    maxLength: St,
    value: (le = i.affiliate) != null ? le : "",
    onChange: (F) => l({ affiliate: c(F) })
  }), D = me({
    label: o.text("localskills-exchange-note"),
    help: o.text("localskills-exchange-note-help"),
    kind: "lines",
    maxLength: Math.max(Ru, ((de = i.note) != null ? de : "").length),
    value: (ie = i.note) != null ? ie : "",
    onChange: (F) => l({ note: c(F) })
  }), A = me({
    label: o.text("localskills-exchange-expires"),
    kind: "date",
    min: s,
    value: (wt = i.expires) != null ? wt : "",
    onChange: (F) => l({ expires: /^\d{4}-\d\d-\d\d$/.test(F) ? F : null })
  }), N = ar({
    label: o.text("localskills-exchange-no-end"),
    value: i.expires === null,
    onChange(F) {
      let V = F ? null : Ve(s, dt);
      A.show(V != null ? V : ""), l({ expires: V });
    }
  }), _ = b("div", { class: "ext-localSkills-making-help", role: "status" });
  P.element.appendChild(_);
  let T = [P.element, S.element], v = b("div", { "aria-live": "polite" }), w = (F, V) => {
    var ve;
    let Be = F.querySelector("summary"), qe = (ve = Be.querySelector(".ext-localSkills-exchange-said")) != null ? ve : Be.appendChild(b("span", { class: "ext-localSkills-exchange-said" }));
    qe.textContent = V;
  }, M = xt(o.text("localskills-exchange-more-how"), f.element, y), I = xt(o.text("localskills-exchange-more-where"), x.element, E.element), W = xt(o.text("localskills-exchange-more-note"), P.element, S.element, O.element, D.element, v), U = xt(o.text("localskills-exchange-more-time"), A.element, N.element), H = "", B = () => {
    let F = i.kind === "offer";
    T.forEach((ve) => {
      ve.hidden = !F;
    }), m.textContent = o.text(F ? "localskills-exchange-level-offer" : "localskills-exchange-level-seek"), _.textContent = F && i.capacity === 0 ? o.text("localskills-exchange-capacity-none") : "", A.setDisabled(N.value());
    let V = (ve) => ve.filter((kr) => kr !== null && kr !== "").join(" \xB7 ");
    w(M, V([
      i.level === null ? null : o.text(`localskills-template-level-${i.level}`),
      ...i.methods.map((ve) => o.text(`localskills-template-method-${ve}`))
    ])), w(I, V([
      i.region === null ? null : kt.includes(i.region) ? o.text(`localskills-template-region-${i.region}`) : i.region,
      i.timezone === null ? null : `UTC${ge(i.timezone)}`
    ])), w(W, V([
      F && i.capacity !== null ? o.text("localskills-template-capacity", i.capacity) : null,
      F ? i.for : null,
      i.affiliate,
      i.note
    ])), w(U, i.expires === null ? o.text("localskills-exchange-no-end-short") : o.text("localskills-exchange-until", t.formatDate(i.expires)));
    let Be = G(), qe = Be === null ? "" : o.text(`localskills-private-${Be.kind}`, Be.text);
    v.hidden = !1, qe !== H && (H = qe, z(v, qe === "" ? null : Y("warning", b("p", {}, qe))));
  }, G = () => [i.note, i.affiliate, i.for, i.region].reduce((F, V) => F != null ? F : V === null ? null : os(V), null);
  return u.show(i.skill), d.show(i.languages), M.open = !r, W.open = i.note !== null, B(), {
    element: b(
      "div",
      { class: "ext-localSkills-exchange-form" },
      r ? g.element : null,
      u.element,
      d.element,
      M,
      I,
      W,
      U
    ),
    draft: () => i.kind === "offer" ? i : L(R({}, i), { capacity: null, for: null }),
    check() {
      let F = i.skill !== "", V = i.languages.length > 0;
      return u.setFault(F ? null : o.text("localskills-exchange-fault-skill")), d.setFault(V ? null : o.text("localskills-exchange-fault-language")), F ? V || d.focus() : u.focus(), F && V;
    },
    privateContact: G,
    hideWarning() {
      v.hidden = !0;
    },
    focus: u.focus
  };
}

// src/ui/exchange/exchange-panel.ts
function ms(e, t) {
  let { messages: n, pageUrl: r, now: a } = e, o = b("div", { class: "ext-localSkills-exchange-panel", lang: n.language, dir: n.direction }), s = /* @__PURE__ */ new Set(), i = null, l = null, c = [], u = "offer", d = () => {
  }, g = () => {
    i == null || i.stop(), i = null;
  }, p = (A, ...N) => {
    let _ = b("div", { class: "ext-localSkills-exchange-content" }, A), T = b("div", { class: "ext-localSkills-exchange-scroller" }, _);
    z(o, T, N.length === 0 ? null : b("div", { class: "ext-localSkills-exchange-foot" }, X(...N))), d = () => {
      var v;
      return (v = A.querySelector("h2")) == null ? void 0 : v.focus({ preventScroll: !0 });
    }, d();
  }, f = (A) => A.records.length === 0 ? [] : [q(n.text("localskills-exchange-back"), "quiet", () => D(() => m(l)))], m = (A) => {
    g(), p(Ha({
      context: e,
      exchange: A,
      direction: u,
      onNew: (N) => x(A, null, Ct(N, h(), A.languages)),
      onChange: (N) => x(A, N, N.draft),
      onManage: (N) => E(A, N)
    }));
  }, h = () => a().toISOString().slice(0, 10), y = (A, N, _) => {
    let T = b("div", { class: "ext-localSkills-exchange-said-here" }), v = ns(e, A), w = !1, M = (...W) => {
      z(T, ...W), W.length > 0 && (T.scrollIntoView({ block: "nearest" }), Je(T));
    }, I = (W, U) => {
      w || (w = !0, z(T, b("p", { role: "status" }, n.text("localskills-exchange-saving"))), T.scrollIntoView({ block: "nearest" }), v.publish(W, U).then((H) => {
        var B;
        switch (w = !1, H.kind) {
          case "saved":
            s.add(H.page), N(H.page, H.id), H.leftOut !== void 0 && ((B = o.querySelector("h2")) == null || B.insertAdjacentElement(
              "afterend",
              _a(n, r, H.page, H.leftOut)
            ));
            return;
          case "conflict": {
            let { saved: G } = H;
            M(rs({
              context: e,
              taxonomy: A.taxonomy,
              mine: W.draft,
              saved: G === null ? null : G.draft,
              savedBy: H.savedBy,
              keepMine: () => I(L(R({}, W), { own: G })),
              takeSaved: () => D(() => G === null ? O(l) : x(l, G, G.draft, !0))
            }));
            return;
          }
          default:
            M(Qr({
              context: e,
              title: H.page,
              fault: H.fault,
              pageText: H.text,
              isOther: !0,
              isKept: _(),
              tryAgain: (G) => I(W, G)
            }));
        }
      }));
    };
    return { place: T, say: M, save: I };
  }, k = (A, N) => {
    var _;
    return (_ = ne(A, N.taxonomy, n).textContent) != null ? _ : A;
  }, x = (A, N, _, T = !1) => {
    g();
    let v = eo(e, N);
    T && v.clear();
    let w = v.read(), I = w !== null && (N !== null || _.skill === "" || w.draft.skill === _.skill) && Ee(w.draft, _).length > 0, W = I ? L(R({}, Ke(w.draft)), { confirmed: _.confirmed }) : _, U = null, H = fs({
      context: e,
      exchange: A,
      draft: W,
      isNew: N === null,
      onChange() {
        var le;
        i == null || i.changed(), U !== null && ((le = H.privateContact()) == null ? void 0 : le.text) !== U && (U = null, G.say());
      }
    }), B = Kr(() => Ee(H.draft(), _).length === 0 ? (v.clear(), !0) : v.write({ keptAt: a().toISOString(), draft: H.draft() }));
    i = B;
    let G = y(A, (le, de) => {
      B.settle(), v.clear();
      let ie = L(R({}, H.draft()), { confirmed: h() });
      P(le, N === null ? ie.kind : "change", N === null ? L(R({}, ie), { user: e.user.name, id: de }) : null);
    }, () => B.keep()), ue = (le) => {
      if (!H.check())
        return;
      U = null, B.keep();
      let de = L(R({}, H.draft()), { confirmed: h() }), ie = H.privateContact();
      if (ie !== null && !le) {
        H.hideWarning(), U = ie.text, G.say(Y(
          "warning",
          b("p", {}, n.text(`localskills-private-${ie.kind}`, ie.text)),
          X(q(n.text("localskills-save-page-anyway"), "normal", () => ue(!0)))
        ));
        return;
      }
      let wt = N === null ? `localskills-exchange-summary-${de.kind}` : "localskills-exchange-summary-change", F = n.text(wt, k(de.skill, A));
      G.save({ own: N, draft: de, mends: !0, summary: F });
    }, xe = () => {
      v.clear(), B.settle(), x(A, N, _, !0);
    }, Ne = N === null ? `localskills-exchange-form-new-${_.kind}` : "localskills-exchange-form-change";
    p(
      b(
        "div",
        {},
        b("h2", { tabindex: "-1" }, n.text(Ne)),
        b("p", { class: "ext-localSkills-making-help" }, n.text("localskills-exchange-public")),
        A.refusal === null ? null : Zr(e, A.refusal, !0),
        ...Kt(e, A),
        I ? Y(
          "success",
          b("p", {}, n.text("localskills-exchange-draft", e.formatTime(w.keptAt))),
          Ft({
            messages: n,
            label: n.text("localskills-form-draft-discard"),
            explanation: [b("p", {}, n.text("localskills-form-draft-discard-explain"))],
            yes: n.text("localskills-form-draft-discard"),
            act: xe
          })
        ) : null,
        N === null ? null : or(e, N),
        N === null || N.faults.length === 0 ? null : b("p", {}, n.text("localskills-exchange-mending")),
        H.element,
        G.place
      ),
      q(n.text(N === null ? "localskills-exchange-save-new" : "localskills-exchange-save"), "primary", () => ue(!1)),
      ...f(A)
    ), N === null && W.skill === "" && (d = H.focus, d());
  }, E = (A, N) => {
    var w;
    g();
    let _ = "renew", T = y(A, (M) => {
      P(M, _);
    }, () => !0), v = Ga({
      context: e,
      taxonomy: A.taxonomy,
      own: N,
      onChange: () => x(A, N, N.draft),
      onManage(M, I) {
        _ = M;
        let W = n.text(`localskills-exchange-summary-${M}`, k(N.draft.skill, A));
        T.save({ own: N, draft: I, mends: !1, summary: W });
      }
    });
    v.insertBefore(T.place, (w = v.children[3]) != null ? w : null), Kt(e, A).forEach((M) => v.insertBefore(M, T.place)), p(v, ...f(A));
  }, P = (A, N, _ = null) => {
    g();
    let T = c, [v] = T, w = N === "offer" || N === "seek", M = l, I = (H, B = H) => b("a", { href: r(H) }, B), W = b(
      "div",
      {},
      b("h2", { tabindex: "-1" }, n.text(`localskills-exchange-done-${N}`)),
      N === "delete" ? b("p", {}, I(A)) : Y(
        "success",
        b("p", {}, n.text("localskills-exchange-done-page"), " ", I(A)),
        w ? b("p", {}, n.text(`localskills-exchange-next-${N}`)) : null
      ),
      _ === null ? null : Ia(_, M, e, (H) => {
        var G;
        let B = _.kind === "offer" ? "seek" : "offer";
        (G = e.ask) == null || G.call(e, { mine: ye(_), kind: B, key: H[B], skill: _.skill }), t();
      }),
      M.board !== null && w ? b("p", {}, I(M.board, n.text("localskills-exchange-board"))) : null
    ), U = e.showMine;
    p(
      W,
      v === void 0 ? q(n.text("localskills-exchange-close-dialog"), "primary", t) : q(n.text("localskills-exchange-go-on", k(v.skill, M)), "primary", () => {
        c = T.slice(1), D(() => S(l, v));
      }),
      ...U === null || !w ? [] : [q(n.text("localskills-exchange-mine"), "normal", () => {
        U(), t();
      })],
      q(n.text("localskills-exchange-list-button"), "quiet", () => D(() => O(l)))
    );
  }, S = (A, N) => x(A, null, L(R({}, Ct(u, h(), A.languages)), { skill: N.skill, level: N.level })), O = (A) => A.records.length > 0 ? m(A) : x(A, null, Ct(u, h(), A.languages)), D = (A) => {
    g(), z(o, b(
      "p",
      { class: "ext-localSkills-exchange-content", role: "status" },
      n.text("localskills-start-loading")
    )), qo(e).then((N) => {
      l = N, A();
    }, (N) => {
      p(b("div", {}, Y(
        "error",
        b("p", {}, n.text("localskills-exchange-not-loaded")),
        De(N) && N.explanation !== "" ? b("p", { dir: "auto" }, N.explanation) : null,
        X(q(n.text("localskills-save-try-again"), "normal", () => D(A)))
      )));
    });
  };
  return {
    element: o,
    focus: () => d(),
    open({ direction: A, id: N, view: _, page: T, skills: v }) {
      u = A, c = v.slice(1), D(() => {
        var W;
        let w = l, M = w.records.filter(({ name: U }) => U.kind === A && U.id === N), I = (W = M.find((U) => U.page === T)) != null ? W : M[0];
        I !== void 0 && _ === "manage" ? E(w, I) : I !== void 0 ? x(w, I, I.draft) : v[0] !== void 0 ? S(w, v[0]) : O(w);
      });
    },
    isUnkept: () => i !== null && !i.keep(),
    savedPages: () => Array.from(s),
    destroy: g
  };
}

// src/ui/show-dialog.ts
function ur(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function vu(e) {
  let { history: t, location: n } = window, r = n.href, a = !1, o = null, s = (i) => {
    !a || ur(i.state) || (a = !1, n.href === r && i.stopImmediatePropagation(), o !== null ? o() : e());
  };
  return window.addEventListener("popstate", s, !0), {
    put() {
      ur(t.state) || t.pushState(L(R({}, t.state), { localSkillsDialog: !0 }), ""), a = !0;
    },
    takeOff: () => new Promise((i) => {
      let l = () => {
        window.removeEventListener("popstate", s, !0), i();
      };
      if (!a || !ur(t.state)) {
        l();
        return;
      }
      o = l, setTimeout(l, 500), t.back();
    })
  };
}
function ys(e, t, n) {
  let r = new OO.ui.WindowManager(), { getWindowManager: a } = OO.ui, o = () => a().getCurrentWindow() !== null, s = vu(() => {
    if (o()) {
      s.put();
      return;
    }
    e.executeAction("close").always(() => {
      !e.isClosing() && e.isOpened() && s.put();
    });
  });
  document.documentElement.classList.add(t), document.body.appendChild(r.$element[0]), r.addWindows([e]), s.put(), r.openWindow(e).closed.then(() => {
    r.destroy(), document.documentElement.classList.remove(t), s.takeOff().then(n);
  });
}

// src/ui/exchange/exchange-dialog.ts
var Ou = 680;
function hs(e, t, n) {
  let { messages: r } = e, a = null, o = [];
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), a = ms(e, () => this.close()), this.$body.append(a.element), this;
    }
    getSetupProcess(c) {
      return super.getSetupProcess(c).next(() => {
        this.title.setLabel(r.text("localskills-exchange-dialog")), a == null || a.open(t);
      });
    }
    getReadyProcess(c) {
      return super.getReadyProcess(c).next(() => a == null ? void 0 : a.focus());
    }
    getActionProcess(c) {
      return new OO.ui.Process(() => {
        if (!(c !== "close" && c !== "")) {
          if (a === null || !a.isUnkept()) {
            this.close();
            return;
          }
          OO.ui.confirm(r.text("localskills-exchange-leave"), { actions: [
            { action: "reject", label: r.text("localskills-exchange-stay"), flags: "safe" },
            { action: "accept", label: r.text("localskills-exchange-leave-yes"), flags: ["primary", "destructive"] }
          ] }).then((u) => {
            u && this.close();
          });
        }
      });
    }
    getTeardownProcess(c) {
      return super.getTeardownProcess(c).first(() => {
        var u;
        o = (u = a == null ? void 0 : a.savedPages()) != null ? u : [], a == null || a.destroy();
      });
    }
    getBodyHeight() {
      return Ou;
    }
  }
  s.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsExchange",
    size: "large",
    title: r.text("localskills-exchange-dialog"),
    actions: [{ action: "close", label: r.text("localskills-exchange-close-dialog"), flags: ["safe", "close"], modes: void 0 }]
  });
  let i = new s({ size: "large", classes: ["ext-localSkills-exchange-dialog"] });
  ys(i, "ext-localSkills-exchange-open", () => n(o));
}

// src/wiki/action-api/query.ts
function xs(e, t) {
  return ke(this, null, function* () {
    let n = {};
    for (; ; ) {
      let r = yield new ce(e.read(R(R({ action: "query" }, t), n)));
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
    var r, a, o, s, i, l, c;
    let n = /* @__PURE__ */ new Map();
    try {
      for (var u = re(xs(e, t)), d, g, p; d = !(g = yield new ce(u.next())).done; d = !1) {
        let f = g.value;
        for (let m of (a = (r = f.query) == null ? void 0 : r.pages) != null ? a : []) {
          let h = (o = m.pageid) != null ? o : m.title, y = n.get(h), k = [...(s = y == null ? void 0 : y.revisions) != null ? s : [], ...(i = m.revisions) != null ? i : []], x = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(c = m.redirects) != null ? c : []];
          n.set(h, L(R(R({}, y), m), { revisions: k, redirects: x }));
        }
        f.batchcomplete === !0 && (yield* be(n.values()), n = /* @__PURE__ */ new Map());
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
    yield* be(n.values());
  });
}
function Zt(e, t, n) {
  return ke(this, null, function* () {
    var r, a;
    try {
      for (var o = re(xs(e, R({ list: t }, n))), s, i, l; s = !(i = yield new ce(o.next())).done; s = !1) {
        let c = i.value;
        yield* be((a = (r = c.query) == null ? void 0 : r[t]) != null ? a : []);
      }
    } catch (i) {
      l = [i];
    } finally {
      try {
        s && (i = o.return) && (yield new ce(i.call(o)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function ks(e) {
  var t, n;
  return new Map(((n = (t = e.query) == null ? void 0 : t.normalized) != null ? n : []).map(({ from: r, to: a }) => [r, a]));
}
function en(e, t, n) {
  return C(this, null, function* () {
    if (t.length === 0)
      return;
    let r = yield e.batchSize();
    for (let a = 0; a < t.length; a += r)
      yield n(t.slice(a, a + r));
  });
}

// src/wiki/action-api/site-info.ts
function bs(e) {
  return C(this, null, function* () {
    let { query: t } = yield e.read({
      action: "query",
      meta: "siteinfo",
      siprop: ["general", "namespaces", "namespacealiases", "extensiontags"]
    }), n = /* @__PURE__ */ new Map();
    for (let { id: r, name: a, canonical: o } of Object.values(t.namespaces)) {
      let s = t.namespacealiases.filter((i) => i.id === r).map(({ alias: i }) => i);
      n.set(r, [.../* @__PURE__ */ new Set([a, o != null ? o : a, ...s])]);
    }
    return {
      name: t.general.sitename,
      wikiId: t.general.wikiid,
      generator: t.general.generator,
      language: Es(t.general.lang, yield ws(e, [t.general.lang])),
      namespaces: n,
      isCaseSensitive: t.general.case === "case-sensitive",
      extensionTags: t.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function ws(e, t) {
  return C(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...t]
    });
    return n.languageinfo;
  });
}
function Es(e, t) {
  var r, a;
  let n = t[e];
  return { code: e, fallbacks: (r = n == null ? void 0 : n.fallbacks) != null ? r : [], direction: (a = n == null ? void 0 : n.dir) != null ? a : "ltr" };
}
function Ss(e) {
  let t = null;
  return (n) => C(null, null, function* () {
    if (t === null) {
      let r = /* @__PURE__ */ new Set();
      t = { codes: r, languages: Promise.resolve().then(() => (t = null, ws(e, Array.from(r)))) };
    }
    return t.codes.add(n), Es(n, yield t.languages);
  });
}
function Rs(e, t) {
  let n = (a) => a.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [a, o] of r === -1 ? [] : t)
    if (a !== 0 && o.some((s) => n(s) === n(e.slice(0, r))))
      return { namespace: a, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var dr = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, rt = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, Au = 2, Pu = 6e4, Mu = 5, Lu = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function tn(e) {
  var t, n, r, a, o, s, i, l;
  return {
    id: e.revid,
    parentId: (t = e.parentid) != null ? t : 0,
    user: (n = e.user) != null ? n : null,
    userId: (r = e.userid) != null ? r : 0,
    timestamp: (a = e.timestamp) != null ? a : "",
    text: (i = (s = (o = e.slots) == null ? void 0 : o.main) == null ? void 0 : s.content) != null ? i : null,
    sha1: (l = e.sha1) != null ? l : null
  };
}
function Ts(e) {
  var n, r;
  let t = (n = e.revisions) == null ? void 0 : n[0];
  return t === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: tn(t)
  };
}
function vs(e) {
  let t = null, n = () => (t != null || (t = bs(e).catch((u) => {
    throw t = null, u;
  })), t);
  function r(u) {
    return C(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield en(e, [...new Set(u)], (g) => C(null, null, function* () {
        let p = new Map(g.map((x) => [x, x])), f = /* @__PURE__ */ new Map();
        try {
          for (var m = re(Ue(L(R({}, e), {
            read: (E) => C(null, null, function* () {
              let P = yield e.read(E);
              return ks(P).forEach((S, O) => p.set(O, S)), P;
            })
          }), R({ titles: g, prop: ["revisions", "info"] }, rt))), h, y, k; h = !(y = yield m.next()).done; h = !1) {
            let x = y.value;
            let E = Ts(x);
            E !== null && f.set(E.title, E);
          }
        } catch (y) {
          k = [y];
        } finally {
          try {
            h && (y = m.return) && (yield y.call(m));
          } finally {
            if (k)
              throw k[0];
          }
        }
        for (let [x, E] of p) {
          let P = f.get(E);
          P !== void 0 && d.set(x, P);
        }
      })), d;
    });
  }
  function a(u, d) {
    return C(this, null, function* () {
      let { namespace: g, rest: p } = Rs(u, (yield n()).namespaces), f = d ? "g" : "";
      return { [`${f}apnamespace`]: g, [`${f}apprefix`]: p };
    });
  }
  function o(u) {
    return ke(this, null, function* () {
      try {
        for (var d = re(Ue(e, R(L(R({}, u), { prop: ["revisions", "info"] }), rt))), g, p, f; g = !(p = yield new ce(d.next())).done; g = !1) {
          let m = p.value;
          let h = Ts(m);
          h !== null && (yield h);
        }
      } catch (p) {
        f = [p];
      } finally {
        try {
          g && (p = d.return) && (yield new ce(p.call(d)));
        } finally {
          if (f)
            throw f[0];
        }
      }
    });
  }
  function s(u) {
    return ke(this, null, function* () {
      yield* be(o(R({ generator: "allpages", gaplimit: "max" }, yield new ce(a(u, !0)))));
    });
  }
  function i(u) {
    return ke(this, null, function* () {
      for (let d of u)
        yield* be(o({ generator: "embeddedin", geititle: d, geinamespace: Au, geilimit: "max" }));
    });
  }
  function l(u, d, g) {
    return C(this, null, function* () {
      var f, m, h, y;
      let { query: p } = yield e.read(R({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (y = (h = (m = (f = p == null ? void 0 : p.pages) == null ? void 0 : f[0]) == null ? void 0 : m.revisions) == null ? void 0 : h.map(tn)) != null ? y : [];
    });
  }
  let c = (u, d) => C(null, null, function* () {
    var g;
    return (g = (yield l(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: n,
    languageInfo: Ss(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => C(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield en(e, u, (p) => C(null, null, function* () {
        try {
          for (var f = re(Ue(e, {
            titles: p,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), m, h, y; m = !(h = yield f.next()).done; m = !1) {
            let { title: k, templates: x = [] } = h.value;
            x.length > 0 && g.add(k);
          }
        } catch (h) {
          y = [h];
        } finally {
          try {
            m && (h = f.return) && (yield h.call(f));
          } finally {
            if (y)
              throw y[0];
          }
        }
      })), g;
    }),
    pagesBelow: s,
    usersPagesWith: i,
    pagesOfPeople: function(u, d) {
      return ke(this, null, function* () {
        yield* be(s(u)), yield* be(i(d));
      });
    },
    childrenBelow: (u) => C(null, null, function* () {
      var h, y, k;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: p } = yield a(u, !1), f = p.replace(/ /g, "_"), m = g === 0 ? "" : `${(y = (h = (yield n()).namespaces.get(g)) == null ? void 0 : h[0]) != null ? y : ""}:`;
      for (let x = f; x !== void 0; ) {
        let E = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: p,
          apfrom: x,
          aplimit: "max"
        });
        x = (k = E.continue) == null ? void 0 : k.apcontinue;
        for (let { title: P } of E.query.allpages) {
          let [S, ...O] = P.slice(m.length + p.length).split("/");
          d.add(S != null ? S : ""), O.length > 0 && x !== void 0 && x.startsWith(`${f}${S != null ? S : ""}/`) && (x = `${f}${S != null ? S : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => C(null, null, function* () {
      var g, p;
      let d = [];
      try {
        for (var f = re(Ue(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), m, h, y; m = !(h = yield f.next()).done; m = !1) {
          let k = h.value;
          d.push(...(p = (g = k.redirects) == null ? void 0 : g.map((x) => x.title)) != null ? p : []);
        }
      } catch (h) {
        y = [h];
      } finally {
        try {
          m && (h = f.return) && (yield h.call(f));
        } finally {
          if (y)
            throw y[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => C(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield en(e, u, (p) => C(null, null, function* () {
        var f;
        try {
          for (var m = re(Ue(e, R({
            revids: p,
            prop: "revisions"
          }, d === "with-texts" ? rt : dr))), h, y, k; h = !(y = yield m.next()).done; h = !1) {
            let x = y.value;
            (f = x.revisions) == null || f.forEach((E) => g.set(E.revid, tn(E)));
          }
        } catch (y) {
          k = [y];
        } finally {
          try {
            h && (y = m.return) && (yield y.call(m));
          } finally {
            if (k)
              throw k[0];
          }
        }
      })), g;
    }),
    firstRevision: (u) => c(u, R({ rvdir: "newer" }, dr)),
    newestRevisionBy: (u, d) => c(u, R({ rvuser: d }, rt)),
    revisionsAfter: (u, d) => C(null, null, function* () {
      let g = [];
      try {
        for (var p = re(Ue(e, R({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, dr))), f, m, h; f = !(m = yield p.next()).done; f = !1) {
          let { revisions: y = [] } = m.value;
          g.push(...y.filter(({ revid: k }) => k !== d).map(tn));
        }
      } catch (m) {
        h = [m];
      } finally {
        try {
          f && (m = p.return) && (yield m.call(p));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return g;
    }),
    revisionsBySince: (u, d, g) => l(u, Mu, R({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, rt)),
    movesAround: (g) => C(null, [g], function* ({ timestamp: u, user: d }) {
      var f;
      let p = [];
      try {
        for (var m = re(Zt(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + Pu).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), h, y, k; h = !(y = yield m.next()).done; h = !1) {
          let x = y.value;
          (d === null || x.user === void 0 || x.user === d) && p.push((f = x.title) != null ? f : null);
        }
      } catch (y) {
        k = [y];
      } finally {
        try {
          h && (y = m.return) && (yield y.call(m));
        } finally {
          if (k)
            throw k[0];
        }
      }
      return p;
    }),
    revisionsBy: (u, d, g) => l(u, g, R({ rvuser: d }, rt)),
    recombinedPagesSince: (u) => C(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let y of Lu)
        try {
          for (var p = re(Zt(e, "logevents", L(R({}, y), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), f, m, h; f = !(m = yield p.next()).done; f = !1) {
            let { title: k, logpage: x, params: E } = m.value;
            x !== void 0 && x !== 0 && d.add(x), [k, E == null ? void 0 : E.dest_title].forEach((P) => P !== void 0 && g.add(P));
          }
        } catch (m) {
          h = [m];
        } finally {
          try {
            f && (m = p.return) && (yield m.call(p));
          } finally {
            if (h)
              throw h[0];
          }
        }
      return { pageIds: d, titles: g };
    }),
    renamesSince: (u) => C(null, null, function* () {
      var g;
      let d = [];
      try {
        for (var p = re(Zt(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), f, m, h; f = !(m = yield p.next()).done; f = !1) {
          let y = m.value;
          let { olduser: k, newuser: x } = (g = y.params) != null ? g : {};
          k !== void 0 && x !== void 0 && y.timestamp !== void 0 && d.push({ from: k, to: x, timestamp: y.timestamp });
        }
      } catch (m) {
        h = [m];
      } finally {
        try {
          f && (m = p.return) && (yield m.call(p));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return d;
    })
  };
}

// src/wiki/save-fault-reason.ts
var Os = {
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
}, Nu = new Map(
  Object.keys(Os).reduce(
    (e, t) => e.concat(Os[t].map((n) => [n, t])),
    []
  )
), Iu = [
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
function gr(e) {
  let t = e.map((n) => Nu.get(n) || "other");
  return Iu.find((n) => t.includes(n)) || "other";
}
function As(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function nn(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var Ps = 50;
function rn(e, t) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let i = ((s = t == null ? void 0 : t.xhr) == null ? void 0 : s.status) || 0, l = As(i);
    return new Z(l, l === "other" ? `HTTP ${i}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((i) => i.html || "").filter((i) => i !== "").join("<hr>"), a = n.map((i) => i.html ? nn(i.html) : i.text || i.code), o = n.map((i) => {
    var l;
    return (l = i.data) == null ? void 0 : l.readonlyreason;
  }).find((i) => i);
  return o ? new Z("read-only", o, { code: e }) : new Z(
    gr(n.length ? n.map((i) => i.code) : [e]),
    a.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function Cu(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? nn(t) : t,
    imageUrl: e.url || null
  };
}
function Fu(e, t) {
  let n = e.edit;
  if (!n)
    throw new Z("other", "");
  if (n.captcha)
    throw new Z("captcha", "", { captcha: Cu(n.captcha), code: "captcha" });
  if (n.result !== "Success") {
    let a = n.warning || "";
    throw new Z(
      gr(n.code ? [n.code] : []),
      a === "" ? n.info || "" : nn(a),
      a === "" ? {} : { html: a }
    );
  }
  let { oldrevid: r } = n;
  return R({
    revision: n.newrevid || t,
    changed: n.nochange !== !0
  }, r && t !== 0 && r !== t ? { mergedWith: r } : {});
}
function Du(e, t) {
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
function Ms(e) {
  let { api: t, user: n, language: r } = e, a = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, o = (d) => new Promise((g, p) => {
    d.then(g, (...f) => {
      p(rn(String(f[0]), f[1]));
    });
  }), s = (d, g) => C(null, null, function* () {
    let { query: p = {} } = yield o(t.get(R(L(R({}, a), { action: "query", titles: d.slice() }), g))), f = new Map((p.normalized || []).map(({ from: h, to: y }) => [h, y])), m = new Map((p.pages || []).map((h) => [h.title, h]));
    return new Map(d.reduce((h, y) => {
      let k = m.get(f.get(y) || y);
      return k ? h.concat([[y, k]]) : h;
    }, []));
  }), i = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, l = (d) => {
    let g = [];
    return d.forEach((p, f) => {
      let m = p.revisions && p.revisions[0];
      m && g.push([f, Du(p, m)]);
    }), g;
  }, c = (d) => C(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield o(
      t.get(L(R({}, a), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(g).map((f) => [f, g[f]]).filter(([, f]) => f !== "0").sort(([, f], [, m]) => p.indexOf(f) - p.indexOf(m));
  });
  return {
    readPages(d) {
      return C(this, null, function* () {
        let g = Array.from(new Set(d)), p = [];
        for (let m = 0; m < g.length; m += Ps)
          p.push(s(g.slice(m, m + Ps), i).then(l));
        let f = yield Promise.all(p);
        return new Map(f.reduce((m, h) => m.concat(h), []));
      });
    },
    readForEditing(d, g) {
      return C(this, null, function* () {
        let p = yield s(d, L(R({}, i), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), f = p.get(g), [m, ...h] = f && f.actions && f.actions[f.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(p)),
          refusal: m ? rn(m.code, { errors: [m].concat(h) }) : null
        };
      });
    },
    existingPages(d) {
      return C(this, null, function* () {
        let g = yield s(d, { prop: "info" });
        return d.filter((p) => g.has(p) && !g.get(p).missing);
      });
    },
    madeByOthers(d, g) {
      return C(this, null, function* () {
        return (yield Promise.all(d.map((h) => C(null, [h], function* ({ title: f, latest: m }) {
          var k, x;
          let y = m.parentId === 0 ? m : (x = (k = (yield s([f], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(f)) == null ? void 0 : k.revisions) == null ? void 0 : x.map(({ user: E, userid: P }) => ({ user: E, userId: P }))[0];
          return [f, y === void 0 || y.user !== g || y.userId === 0];
        })))).filter(([, f]) => f).map(([f]) => f);
      });
    },
    spokenLanguages: (d) => C(null, null, function* () {
      return (yield c(d)).map(([g]) => g);
    }),
    babelLanguages: (d) => C(null, null, function* () {
      return (yield c(d)).map((g) => g.join("-"));
    }),
    save(d) {
      return C(this, null, function* () {
        let g = yield o(t.postWithToken("csrf", R(R(R(R(R(L(R({}, a), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })));
        return Fu(g, d.baseRevision);
      });
    }
  };
}

// src/core/exchange/exchange-templates.ts
var pr = "Skill exchange step", fr = "Skill exchange preferences", on = [
  ee.offer,
  ee.seek,
  pr,
  fr
];

// src/wiki/counting/template-calls.ts
function an(e, t) {
  return C(this, null, function* () {
    var s, i;
    let { namespaces: n, extensionTags: r } = yield e.siteInfo(), a = (s = n.get(10)) != null ? s : ["Template"], o = {};
    for (let l of t)
      for (let c of yield e.redirectsTo(`${(i = a[0]) != null ? i : "Template"}:${l}`))
        o[c.slice(c.indexOf(":") + 1)] = l;
    return Ut({ templates: t, redirects: o, templateNamespaces: a, extensionTags: r });
  });
}

// src/wiki/browser/person-words.ts
function Ls(e) {
  let t = null;
  return () => C(null, null, function* () {
    t = t != null ? t : an(e, on).catch((r) => {
      throw t = null, r;
    });
    let n = yield t;
    return (r) => n(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function $u(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let t = e.map(String);
    return t.some((n) => n.includes("|")) ? "" + t.join("") : t.join("|");
  }
  return String(e);
}
function Ns(e) {
  let t = {};
  for (let [n, r] of Object.entries(e))
    r != null && r !== !1 && (t[n] = $u(r));
  return t;
}

// src/wiki/browser/reading-api.ts
var _u = 6e3, Wu = 6e4, Hu = 5, Uu = 3;
function Bu(e) {
  var r;
  let t = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (t == null || t === "")
    return null;
  let n = /^\d+$/.test(t) ? Number(t) * 1e3 : Date.parse(t) - Date.now();
  return n >= 0 ? n : null;
}
function qu({ reason: e, details: t }) {
  return e === "rate-limited" || t.code === "maxlag" ? Hu : e === "offline" ? Uu : 1;
}
function Is(e) {
  let { api: t, language: n, onWait: r, firstWait: a = 1e3 } = e, o = !1, s = null, i = Promise.resolve(), l = null, c = (p, f) => {
    let m = f ? (
      // Tells servers in several places that any of them may answer.
      t.post(p, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : t.get(p);
    return new Promise((h, y) => {
      m.then(h, (...k) => {
        var S;
        let [x, E, , P] = k;
        y({ fault: rn(String(x), E), retryAfter: Bu((S = E == null ? void 0 : E.xhr) != null ? S : P) });
      });
    });
  }, u = (p) => new Promise((f) => {
    let m = setTimeout(f, p);
    s = () => {
      clearTimeout(m), f();
    };
  });
  function d(p, f) {
    return C(this, null, function* () {
      for (let m = 1; ; m++) {
        if (o)
          throw new Z("other", "", { code: "cancelled" });
        try {
          return yield c(p, f);
        } catch (h) {
          let { fault: y, retryAfter: k } = h, x = Math.max(k != null ? k : 0, a * 2 ** (m - 1));
          if (o || m >= qu(y) || x > Wu)
            throw y;
          r(x), yield u(x);
        }
      }
    });
  }
  function g(p, f) {
    let m = Ns(R({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: n,
      errorsuselocal: !0
    }, p)), h = new URLSearchParams(m).toString().length > _u, y = i.then(() => d(m, f || h));
    return i = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((p) => p.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (p) => g(p, !1),
    post: (p) => g(p, !0),
    badAnswer: (p) => new Z("other", p),
    cancel() {
      o = !0, t.abort(), s == null || s();
    }
  };
}

// src/core/i18n/wiki-names.ts
var Gu = ["ar", "fr", "es", "tr"], sn = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, mr = {
  commonswiki: "Wikimedia Commons|\u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627 \u0643\u0648\u0645\u0646\u0632",
  wikidatawiki: "Wikidata|\u0648\u064A\u0643\u064A \u0628\u064A\u0627\u0646\u0627\u062A|||Vikiveri",
  metawiki: "Meta-Wiki|\u0645\u064A\u062A\u0627 \u0648\u064A\u0643\u064A|M\xE9ta-Wiki||Meta-Viki",
  mediawikiwiki: "MediaWiki.org|\u0645\u064A\u062F\u064A\u0627\u0648\u064A\u0643\u064A",
  wikifunctionswiki: "Wikifunctions|\u0648\u064A\u0643\u064A \u062F\u0648\u0627\u0644|Wikifonctions|Wikifunciones|Vikifonksiyonlar",
  specieswiki: "Wikispecies|\u0648\u064A\u0643\u064A \u0623\u0646\u0648\u0627\u0639||Wikiespecies|Vikit\xFCr",
  incubatorwiki: "Wikimedia Incubator|\u062D\u0627\u0636\u0646\u0629 \u0648\u064A\u0643\u064A\u0645\u064A\u062F\u064A\u0627|Incubateur|Incubadora",
  sourceswiki: "Multilingual Wikisource",
  outreachwiki: "Outreach Wiki"
};
function ln(e, t) {
  let [n = "", ...r] = e.split("|");
  return {
    name: r[Gu.indexOf(t.split("-")[0])] || n,
    all: [n].concat(r.filter((a) => a !== ""))
  };
}
var Cs = {
  "be-tarask": "be-x-old",
  gsw: "als",
  lzh: "zh-classical",
  nan: "zh-min-nan",
  nb: "no",
  rup: "roa-rup",
  sgs: "bat-smg",
  vro: "fiu-vro",
  yue: "zh-yue"
};

// src/wiki/browser/catalogues.ts
var Fs = 1440 * 60;
function Ds(e, t, n) {
  let { name: r, all: a } = ln(mr[e] || t || e, n);
  return { code: e, name: r, hint: e, words: a.concat(t).filter((o) => o !== "" && o !== r) };
}
function $s({ all: e }, t) {
  return t.reduce((n, r) => n.concat(e.map((a) => `${a} ${r}`)), []).concat(t);
}
var ju = [
  "be-tarask",
  "be-x-old",
  "zh-yue",
  "zh-classical",
  "zh-min-nan",
  "bat-smg",
  "fiu-vro",
  "map-bms",
  "nds-nl",
  "roa-rup",
  "roa-tara",
  "cbk-zam"
];
function zu(e, t) {
  let n = Object.keys(mr).map((o) => Ds(o, "", t)), r = /* @__PURE__ */ new Set(), a = e.map((o) => ({ language: o, code: Cs[o.code] || o.code })).filter(({ code: o }) => (!o.includes("-") || ju.includes(o)) && !r.has(o) && r.add(o));
  return Object.keys(sn).reduce((o, s) => {
    let i = ln(sn[s], t);
    return o.concat(a.map(({ language: l, code: c }) => {
      let u = c.replace(/-/g, "_") + s;
      return {
        code: u,
        name: `${i.name} \u2013 ${l.name}`,
        hint: u,
        words: $s(i, [l.name, l.hint].filter((d) => d !== "")).concat(l.words, l.code)
      };
    }));
  }, n);
}
function Vu({ sitematrix: e }, t) {
  let n = (o) => !o.closed && !o.private, a = (e.specials || []).filter(n).map(({ dbname: o, sitename: s }) => Ds(o, s || "", t));
  return Object.keys(e).filter((o) => /^\d+$/.test(o)).reduce((o, s) => {
    let { code: i, name: l, localname: c, site: u } = e[s], d = c && c !== l ? [c, l] : [l];
    return o.concat(u.filter(n).map(({ dbname: g, code: p, sitename: f = "" }) => {
      let m = ln(sn[p] || f, t);
      return {
        code: g,
        name: `${m.name} \u2013 ${d[0]}`,
        hint: g,
        words: $s(m, d).concat(f, i)
      };
    }));
  }, a);
}
function _s(e, t) {
  let n = { formatversion: 2, uselang: t, maxage: Fs, smaxage: Fs }, r = null, a = null, o = () => C(null, null, function* () {
    let l = at(t), c = at("en"), u = [], d = {};
    for (; d; ) {
      let g = yield e.get(R(L(R({}, n), {
        action: "query",
        meta: "languageinfo",
        liprop: ["autonym", "name"]
      }), d)), { languageinfo: p } = g.query;
      Object.keys(p).forEach((f) => {
        let { autonym: m, name: h } = p[f], y = h !== m && h || l(f) || h || f;
        u.push({ code: f, name: y, hint: m === y ? "" : m, words: [c(f) || ""] });
      }), d = g.continue;
    }
    return u.sort((g, p) => g.name.localeCompare(p.name, t));
  }), s = () => C(null, null, function* () {
    try {
      return Vu(yield e.get(L(R({}, n), {
        action: "sitematrix",
        smlangprop: ["code", "name", "localname", "site"],
        smsiteprop: ["dbname", "code", "sitename"]
      })), t);
    } catch (l) {
      if (l === "http")
        throw l;
      return zu(yield i.loadLanguages(), t);
    }
  }), i = {
    loadLanguages() {
      return r = r || o().catch((l) => {
        throw r = null, l;
      }), r;
    },
    loadWikis() {
      return a = a || s().catch((l) => {
        throw a = null, l;
      }), a;
    }
  };
  return i;
}

// src/wiki/counting/page-histories.ts
function Ku(e, t) {
  return C(this, null, function* () {
    let n = t.filter((r) => r.first === null);
    for (let r = 0; n.length > 2 && r < 20; r++) {
      let a = yield e.revisions(n.map(({ known: o }) => o[o.length - 1].parentId), "without-texts");
      n = n.filter((o) => {
        let s = a.get(o.known[o.known.length - 1].parentId);
        return s === void 0 ? !1 : (o.known.push(s), o.first = s.parentId === 0 ? s : null, o.first === null);
      });
    }
    for (let r of t)
      r.first === null && (r.first = yield e.firstRevision(r.page.title));
  });
}
function Ju({ latest: e, history: t }) {
  var n;
  return t !== void 0 ? (n = t[t.length - 1]) != null ? n : null : e.parentId === 0 ? e : null;
}
function Yu(e) {
  return e.reduce((t, { first: n }) => n !== null && (t === void 0 || n.timestamp < t) ? n.timestamp : t, void 0);
}
function Xu(e, t, n, r) {
  return C(this, null, function* () {
    let { pageIds: a, titles: o } = yield t.recombinedPagesSince(r);
    for (let s of n) {
      let { pageId: i, title: l } = s.page;
      (a.has(i) || o.has(l)) && (s.isRecombined = !0, s.first = yield e.firstRevision(l));
    }
  });
}
function cn(e, t, n = null) {
  return C(this, null, function* () {
    let r = t.map((o) => ({
      page: o,
      known: o.history === void 0 ? [o.latest] : o.history.slice(),
      first: Ju(o),
      isRecombined: !1
    }));
    yield Ku(e, r);
    let a = n === null ? void 0 : Yu(r.filter(({ page: o }) => o.history === void 0));
    return n !== null && a !== void 0 && (yield Xu(e, n, r, a)), r.filter((o) => o.first !== null);
  });
}
function Ws(e, t) {
  return C(this, null, function* () {
    let n = /* @__PURE__ */ new Map();
    for (let [r, a] of Array.from(t)) {
      if (a === null || a.id === r.page.latest.id)
        continue;
      let o = r.isRecombined ? -1 : r.known.findIndex(({ id: s }) => s === a.id);
      n.set(r, o === -1 ? yield e.revisionsAfter(r.page.title, a.id) : r.known.slice(0, o));
    }
    return n;
  });
}
function un({ first: e }, t) {
  return e.user === t && e.userId !== 0;
}
function yr(e, t, n) {
  return C(this, null, function* () {
    var s;
    let r = /* @__PURE__ */ new Map();
    for (let i of t) {
      let l = n(i), c = i.isRecombined ? void 0 : i.known.find(({ user: d, userId: g }) => d === l && g !== 0), u = !i.isRecombined && (i.page.history !== void 0 || ((s = i.known[i.known.length - 1]) == null ? void 0 : s.parentId) === 0);
      if (l === null)
        r.set(i, null);
      else if (c !== void 0 || u)
        r.set(i, c != null ? c : null);
      else {
        let d = yield e.newestRevisionBy(i.page.title, l);
        r.set(i, (d == null ? void 0 : d.userId) === 0 ? null : d);
      }
    }
    let a = Array.from(r.values()).filter((i) => i !== null).filter((i) => {
      var l;
      return ((l = i.escaped) != null ? l : null) === null && i.text === null;
    }).map(({ id: i }) => i);
    if (a.length === 0)
      return r;
    let o = yield e.revisions(a, "with-texts");
    return new Map(Array.from(r, ([i, l]) => {
      var c;
      return [i, l === null ? null : (c = o.get(l.id)) != null ? c : l];
    }));
  });
}

// src/wiki/exchange/doubted-words.ts
function Hs(o, s, i, l) {
  return C(this, arguments, function* ({ source: e, titles: t }, n, r, a) {
    let c = yield Ws(e, n), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (h, y, k) => C(null, null, function* () {
      var x, E;
      for (let [P, S] of Array.from(y.entries())) {
        let O = (x = y[P + 1]) != null ? x : k, D = (E = S.sha1) != null ? E : null;
        if (D !== null && D === O.sha1 && S.parentId === O.id && S.user !== h && (yield e.movesAround(S)).some((N) => N === null || Qe(N, t.root, u) !== h))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
    for (let [h, y] of Array.from(c)) {
      let k = n.get(h), x = y.filter(({ user: E }) => E === null);
      (yield d(r(h), y, k)) ? g.set(h, { doubt: "moved", believed: null }) : x.length > 0 && p.set(h, x);
    }
    let f = Array.from(p.values()).reduce((h, y) => h.concat(y.filter(({ text: k }) => k === null).map(({ id: k }) => k)), []), m = f.length === 0 ? null : yield e.revisions(f, "with-texts");
    return p.forEach((h, y) => {
      let k = n.get(y), x = h.reduce((E, { id: P, text: S }) => {
        var O, D;
        return E === null ? null : lr(E, a((D = S != null ? S : (O = m == null ? void 0 : m.get(P)) == null ? void 0 : O.text) != null ? D : ""), a);
      }, k.text);
      x !== k.text && g.set(y, { doubt: "hidden", believed: x === null ? null : L(R({}, k), { text: x }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var Qu = 5, Zu = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function Us(e, t, n) {
  return C(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), o = t.map((s) => ({ origin: s, there: s }));
    for (let s = 0; o.length > 0 && s < Qu; s++) {
      let i = o.filter(({ there: { first: f } }) => f.text === null).map(({ there: { first: f } }) => f.id), l = i.length === 0 ? null : yield e.revisions(i, "with-texts"), c = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: f, there: { first: m } }) => {
        var y, k, x, E;
        let h = (E = Zu.exec(((x = (k = m.text) != null ? k : (y = l == null ? void 0 : l.get(m.id)) == null ? void 0 : y.text) != null ? x : "").slice(0, 1e3))) == null ? void 0 : E[1];
        h !== void 0 && (c.set(f, h.replace(/_/g, " ").trim()), r.add(f));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield cn(e, Array.from(u.values()).map((f) => L(R({}, f), { pageId: 0 }))), g = new Map(d.map((f) => [f.page.title, f])), p = [];
      c.forEach((f, m) => {
        let h = g.get(f);
        h !== void 0 && un(h, n(m)) ? a.set(m, h) : h !== void 0 && p.push({ origin: m, there: h });
      }), o = p;
    }
    return { redirects: r, moved: a };
  });
}

// src/core/exchange/steps/read-steps.ts
var Bs = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], ed = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function dn(e, t, n) {
  let r = fe(t);
  return e.filter(({ template: a }) => a === pr).map((a) => {
    let o = td(a, r);
    return o.step === null || n === void 0 || o.step.at <= n ? o : L(R({}, o), { step: L(R({}, o.step), { at: n }) });
  });
}
function td(e, t) {
  let n = [], r = (m, h, ...y) => (n.push(nd(m, h, ...y)), null), a = (m) => {
    var h;
    return Pe((h = e.parameters.get(m)) != null ? h : "").trim() || null;
  }, o = (m, h, y, k) => {
    var E;
    let x = a(m);
    return x === null ? k ? r(m, "missing", m) : null : (E = h(x)) != null ? E : r(m, y, K(x), m);
  }, s = o("step", (m) => ht.includes(m) ? m : null, "step", !0), i = o("seek", Zn, "key", !0), l = o("offer", Zn, "key", !0), c = o("at", (m) => {
    var h, y;
    return we((y = (h = ed.exec(m)) == null ? void 0 : h[1]) != null ? y : "") ? m : null;
  }, "time", !0), u = o(
    "outcome",
    (m) => Na.includes(m) ? m : null,
    "outcome",
    s === "confirm"
  ), d = o("on", (m) => we(m) ? m : null, "day", s === "meet"), g = o("skill", (m) => te.test(m) ? m : null, "skill", !1);
  if (e.parameters.forEach((m, h) => {
    !Bs.includes(h) && m.trim() !== "" && n.push(Me(h, "unknown-parameter", K(h), Bs.join(", ")));
  }), s === null || i === null || l === null || c === null || s === "confirm" && u === null || s === "meet" && d === null)
    return { call: e, step: null, faults: n };
  let [p, f] = Te({ seek: i, offer: l });
  return p === f ? (r("offer", "alone"), { call: e, step: null, faults: n }) : (t !== p && t !== f && r("seek", "not-yours", t), {
    call: e,
    step: {
      user: t,
      step: s,
      seek: i,
      offer: l,
      at: c,
      skill: g,
      outcome: s === "confirm" ? u : null,
      on: s === "meet" ? d : null,
      note: a("note")
    },
    faults: n
  });
}
function nd(e, t, ...n) {
  return { parameter: e, key: `localskills-template-step-fault-${t}`, parameters: n };
}

// src/core/exchange/steps/step-limit.ts
function qs(e) {
  if (e.length <= 200)
    return e.slice();
  let t = e.map((a, o) => ({ one: a, index: o })).sort((a, o) => a.one.step.at < o.one.step.at ? 1 : a.one.step.at > o.one.step.at ? -1 : o.index - a.index), n = { ask: 0, other: 0 }, r = new Set(t.filter(({ one: a }) => a.step.step === "ask" ? n.ask++ < 200 : n.other++ < 1e3).map(({ index: a }) => a));
  return e.filter((a, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
var rd = ["decline", "withdraw"];
function Gs(e, t, n, r) {
  var p, f, m;
  let a = t.slice().sort((h, y) => se(h.title, y.title)), o = [], s = [], i = [], l = (h, y, k, x) => {
    dn(y, e, k == null ? void 0 : k.timestamp).forEach(({ step: E }) => {
      var P;
      E !== null && x(E) && s.push({ step: E, title: h, savedAt: (P = k == null ? void 0 : k.timestamp) != null ? P : E.at });
    });
  }, c = (h) => h.filter(({ template: y }) => y === fr).forEach((y) => i.push(y));
  for (let { title: h, own: y, optOuts: k, refused: x } of a) {
    let E = n((p = y == null ? void 0 : y.text) != null ? p : "");
    E.forEach((O) => o.push({ title: h, call: O })), l(h, E, y, () => !0), c(E), c(n((f = k == null ? void 0 : k.text) != null ? f : ""));
    let P = n((m = x == null ? void 0 : x.text) != null ? m : ""), S = P.length === 0 ? [] : s.map(({ step: O }) => JSON.stringify(O));
    l(h, P, x, (O) => rd.includes(O.step) && !S.includes(JSON.stringify(O))), c(P);
  }
  let u = qs(s), d = o.filter(({ call: { template: h } }) => h === ee.offer || h === ee.seek);
  return { person: {
    user: e,
    pages: a,
    readings: $e(d.map(({ call: h }) => h), e, r).map((h, y) => L(R({}, h), { title: d[y].title })),
    steps: u.map(({ step: h }) => h),
    stepsBeyond: s.length - u.length,
    preferences: i
  }, placed: u };
}

// src/core/exchange/steps/follow-exchanges.ts
var od = 21, ad = 180, sd = 366;
function Vs(e, t) {
  var r;
  let n = [];
  for (let { round: a, skills: o, disregarded: s } of id(e, t))
    a !== null && n.push(L(R({}, yd(a, t.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: s }));
  return n;
}
function id(e, t) {
  if (!we(t.date))
    throw new RangeError(`\u201C${t.date}\u201D is no date.`);
  let n = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(ld)) {
    let a = `${r.seek}
${r.offer}`, o = n.get(a);
    o === void 0 ? n.set(a, [r]) : o.push(r);
  }
  return Array.from(n.keys()).sort(se).map((r) => {
    let a = null, o = [];
    for (let s of n.get(r)) {
      let i = s.at.slice(0, 10) > t.date ? "future" : Te(s).includes(s.user) ? cd(s, a, t) : "not-a-party";
      typeof i == "string" ? o.push({ step: s, reason: i }) : a = i;
    }
    return { round: a, skills: ud(n.get(r), a), disregarded: o };
  });
}
function ld(e, t) {
  return se(e.at, t.at) || ht.indexOf(e.step) - ht.indexOf(t.step) || se(js(e), js(t));
}
function js({ user: e, outcome: t, on: n, skill: r, note: a }) {
  return JSON.stringify([e, t, n, r, a]);
}
function cd(e, t, n) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return fd(e, t, n);
  if (e.step === "decline" && dd(e, t))
    return gd(e, t);
  if (t === null)
    return "no-request";
  let a = t.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (t.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return md(e, t, a);
    if (gn(t, r) !== "accepted")
      return "over";
    let o = hd(e.on, bt(r, sd)), s = bt(zs(r, o), Js(n));
    return L(R({}, t), { steps: a, on: e.on, until: zs(t.until, s) });
  }
  if (e.step === "withdraw" && pd(e, t))
    return L(R({}, t), { steps: a, since: r, phase: "withdrawn" });
  if (t.phase !== "asked") {
    let [o] = t.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== t.asker : e.user === t.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > t.until && e.step !== "decline" ? "expired" : e.step === "accept" ? Ks(t, e, n) : e.step === "decline" ? L(R({}, t), { steps: a, since: r, phase: "declined", declinedBy: t.declinedBy.concat([e.user]) }) : L(R({}, t), { steps: a, since: r, phase: "withdrawn" });
}
function ud(e, t) {
  let n = e.filter((o) => Te(o).includes(o.user)), r = n.filter((o) => t == null ? void 0 : t.steps.includes(o)), a = [
    ...n.filter(({ user: o, step: s }) => s === "decline" && (t == null ? void 0 : t.declinedBy.includes(o))),
    ...r,
    ...n
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(a));
}
function dd(e, t) {
  if (t === null || t.phase === "withdrawn")
    return !0;
  if (t.phase === "declined")
    return !t.declinedBy.includes(e.user);
  let n = gn(t, e.at.slice(0, 10));
  return n === "lapsed" || n === "not-met" || n === "expired" && t.asker === e.user;
}
function gd(e, t) {
  var r;
  let n = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: Te(e).filter((a) => a !== e.user)[0],
    phase: "declined",
    since: n,
    lastConfirmed: null,
    until: n,
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: (t == null ? void 0 : t.phase) === "declined" ? t.steps.concat([e]) : [e],
    declinedBy: ((r = t == null ? void 0 : t.declinedBy) != null ? r : []).filter((a) => a !== e.user).concat([e.user])
  };
}
function pd(e, { phase: t, steps: n }) {
  let r = n.filter(({ user: a }) => a === e.user);
  return t === "accepted" && r.some(({ step: a }) => a === "ask") && !r.some(({ step: a }) => a === "meet" || a === "confirm");
}
function fd(e, t, n) {
  var o;
  let r = e.at.slice(0, 10), a = t === null ? null : gn(t, r);
  return t !== null && a === "asked" ? e.user === t.asker ? "repeated" : Ks(t, e, n) : t !== null && (a === "accepted" || a === "done") ? a === "done" ? "done-before" : "answered" : t !== null && t.declinedBy.some((s) => s !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: bt(r, (o = n.replyDays) != null ? o : od),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function Ks(e, t, n) {
  let r = t.at.slice(0, 10);
  return L(R({}, e), {
    phase: "accepted",
    since: r,
    until: bt(r, Js(n)),
    steps: e.steps.concat([t])
  });
}
function md(e, t, n) {
  return t.confirmed.get(e.user) === e.outcome ? "repeated" : L(R({}, t), {
    steps: n,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(t.confirmed).set(e.user, e.outcome)
  });
}
function gn({ phase: e, confirmed: t, until: n }, r) {
  return e === "asked" ? r > n ? "expired" : "asked" : e !== "accepted" ? e : Array.from(t.values()).includes("not-met") ? "not-met" : t.size === 2 ? "done" : r > n ? "lapsed" : "accepted";
}
function yd(e, t) {
  let { seek: n, offer: r, asker: a, until: o, on: s, confirmed: i, steps: l, declinedBy: c } = e, u = gn(e, t), d = u === "asked" || u === "accepted", g = Te(e);
  return {
    seek: n,
    offer: r,
    asker: a,
    state: u,
    on: s,
    confirmed: i,
    steps: l,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? bt(o, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? o : null,
    waitingFor: u === "asked" ? g.filter((p) => p !== a) : u === "accepted" && (s === null || s <= t) ? g.filter((p) => !i.has(p)) : []
  };
}
function Js(e) {
  var t;
  return (t = e.lapseDays) != null ? t : ad;
}
function hd(e, t) {
  return e < t ? e : t;
}
function zs(e, t) {
  return e > t ? e : t;
}
function bt(e, t) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + t * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10);
}

// src/core/exchange/steps/doubted-times.ts
function Ys(e) {
  let t = e.reduce((o, { savedAt: s }) => s > o ? s : o, "").slice(0, 10), n = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let s = `${o.step.seek}
${o.step.offer}`, i = n.get(s);
    i === void 0 ? n.set(s, [o]) : i.push(o);
  });
  let r = (o) => Vs(o, { date: t }).some(({ state: s }) => s === "accepted"), a = [];
  return n.forEach((o) => {
    let s = o.filter(({ step: c, savedAt: u }) => c.at < u);
    if (s.length === 0 || !r(o.map(({ step: c }) => c)))
      return;
    let i = new Set(o.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), l = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && i.size > 1;
    Te(o[0].step).forEach((c) => {
      let u = s.filter((d) => d.step.user === c && l(d));
      u.length > 0 && !r(o.map((d) => u.includes(d) ? L(R({}, d.step), { at: d.savedAt }) : d.step)) && a.push(...u);
    });
  }), a;
}

// src/wiki/exchange/step-times.ts
function Xs(e, t, n) {
  return C(this, null, function* () {
    var a;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: s, savedAt: i } of Ys(t)) {
      let l = JSON.stringify(o), u = (yield e.revisionsBySince(s, o.user, o.at)).find(({ text: g }) => dn(n(g != null ? g : ""), o.user).some(({ step: p }) => JSON.stringify(p) === l)), d = (a = u == null ? void 0 : u.timestamp) != null ? a : i;
      d !== o.at && r.set(o, L(R({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function Qs(e, t, n) {
  return C(this, null, function* () {
    var s, i, l, c;
    let r = (yield e.source.readPages([t])).get(t), { people: a } = yield xd(e, r === void 0 ? [] : [L(R({}, r), { pageId: 0 })], {}), [o] = (i = (s = a.get(n)) == null ? void 0 : s.pages) != null ? i : [];
    return o === void 0 ? null : o.doubt === "moved" ? "" : (c = (l = o.own) == null ? void 0 : l.text) != null ? c : null;
  });
}
function xd(a, o, s) {
  return C(this, arguments, function* ({ source: e, titles: t }, n, r) {
    var T, v;
    let i = yield an(e, on), l = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let w of n) {
      let M = Qe(w.title, t.root, l);
      M !== null && c.set(w, M);
    }
    let u = yield cn(e, Array.from(c.keys())), d = ({ page: w }) => c.get(w), g = yield yr(e, u, d), p = (w) => un(w, d(w)), { redirects: f, moved: m } = yield Us(e, u.filter((w) => !p(w)), d), h = new Set(u.filter(p).map(({ page: w }) => w.title)), y = /* @__PURE__ */ new Map();
    m.forEach((w, M) => {
      h.has(w.page.title) || y.set(w, d(M));
    });
    let k = yield yr(
      e,
      Array.from(y.keys()),
      (w) => {
        var M;
        return (M = y.get(w)) != null ? M : null;
      }
    ), x = yield Hs(
      { source: e, titles: t },
      new Map(Array.from(g).filter(([w]) => p(w))),
      d,
      i
    ), E = (w) => {
      var xe, Ne, le, de, ie;
      let { page: { title: M, latest: I } } = w, W = !p(w), U = (xe = g.get(w)) != null ? xe : null, H = x.get(w), B = W ? null : H === void 0 ? U : H.believed, G = m.get(w), ue = B !== null && B.id === I.id ? [] : i((Ne = I.text) != null ? Ne : "");
      return {
        title: M,
        latest: I,
        own: B,
        isMadeByOther: W,
        doubt: (le = H == null ? void 0 : H.doubt) != null ? le : null,
        optOuts: W ? U : null,
        refused: H !== void 0 ? U : G === void 0 ? null : (de = k.get(G)) != null ? de : null,
        isStrangers: W && (ue.length > 0 || f.has(w)),
        isChangedByOthers: !W && (B == null ? void 0 : B.id) !== I.id && !nt(i((ie = B == null ? void 0 : B.text) != null ? ie : ""), ue)
      };
    }, P = /* @__PURE__ */ new Map();
    for (let w of u) {
      let M = d(w);
      P.set(M, [...(T = P.get(M)) != null ? T : [], w]);
    }
    let S = /* @__PURE__ */ new Map(), O = [], D = [], A = [];
    for (let w of Array.from(P.keys()).sort(se)) {
      let M;
      try {
        M = Gs(w, ((v = P.get(w)) != null ? v : []).map(E), i, r);
      } catch (I) {
        O.push({ user: w, error: I });
        continue;
      }
      S.set(w, M.person), M.person.readings.forEach(({ record: I }) => {
        I !== null && D.push(I);
      }), M.placed.forEach((I) => A.push(I));
    }
    let N = yield Xs(e, A, i), _ = (w) => {
      var M;
      return (M = N.get(w)) != null ? M : w;
    };
    return N.size > 0 && S.forEach((w, M) => S.set(M, L(R({}, w), { steps: w.steps.map(_) }))), { people: S, unread: O, records: D, steps: A.map(({ step: w }) => _(w)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/core/site-configuration.ts
var kd = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Zs(e) {
  if (e === null)
    return { root: Oe, faults: [] };
  let { value: t, faults: n } = Re(e);
  if (!J(t))
    return { root: Oe, faults: n.length > 0 ? n : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = j(t, "root");
  return r === void 0 ? { root: Oe, faults: n } : typeof r != "string" || kd.test(r) ? { root: Oe, faults: [...n, { path: "$.root", code: "expected-text", parameters: [K(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: n };
}

// src/extension/configured-root.ts
var bd = "MediaWiki:LocalSkills.json", ot = null;
function wd() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function ei(e) {
  let t = wd();
  return t !== null ? Promise.resolve(t) : (ot = ot != null ? ot : e.get({
    action: "query",
    prop: "revisions",
    titles: bd,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((n) => {
    var a, o, s;
    let { query: { pages: [r] } } = n;
    return Zs((s = (o = (a = r == null ? void 0 : r.revisions) == null ? void 0 : a[0]) == null ? void 0 : o.slots.main.content) != null ? s : null).root;
  }, (n) => {
    throw ot = null, n;
  }), ot);
}

// src/extension/without-idling.ts
var ti = 0, pn = null;
function Ed(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function ni(e) {
  let t = mw;
  ti++ === 0 && (pn = t.requestIdleCallback, t.requestIdleCallback = Ed);
  let n = () => {
    --ti === 0 && pn !== null && (t.requestIdleCallback = pn, pn = null);
  }, r = mw.loader.using(e);
  return r.then(n, n), r;
}

// src/extension/load-modules.ts
function fn(e) {
  var r;
  let t = (a) => mw.loader.getState(a) !== null, n = ((r = e.find((a) => a.some(t))) != null ? r : []).filter(t);
  return n.filter((a) => mw.loader.getState(a) === "error").forEach((a) => {
    mw.loader.state({ [a]: "registered" });
  }), ni(n);
}

// src/extension/exchange-buttons.ts
var mn = [["ext.localSkills.meeting"], ["ext.gadget.LocalSkills-meeting"]];

// src/extension/namespace-names.ts
function hr(e) {
  let t = mw.config.get("wgNamespaceIds");
  return Object.keys(t).filter((n) => t[n] === e).map((n) => n.replace(/_/g, " "));
}

// src/core/i18n/number-format.ts
var ri = {
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
function oi(e, t = "") {
  var r, a;
  let n = (a = ri[(r = e.find((o) => Object.prototype.hasOwnProperty.call(ri, o))) != null ? r : ""]) != null ? a : "latn";
  return [...e, "en"].filter(Sd).map((o) => `${o}-u${t}-nu-${n}`);
}
function Sd(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}

// src/extension/time-format.ts
var ai = { year: "numeric", month: "long", day: "numeric" }, si = L(R({}, ai), { hour: "numeric", minute: "2-digit" }), ii = L(R({}, ai), { timeZone: "UTC" });
function xr(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(oi([t.toLowerCase()], "-ca-gregory"), e);
  return (r) => n.format(new Date(r));
}

// src/extension/start-exchange.ts
var [li, Rd] = [2, 10];
function Td(e, t, n, r) {
  var p;
  let a = Ar(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = new mw.Api(), s = Is({
    api: o,
    language: a.language,
    rights: () => mw.user.getRights(),
    onWait: () => {
    }
  }), i = vs(s), l = vr(e), c = at(a.language), u = _s(o, a.language), d = mn.some((f) => f.some((m) => mw.loader.getState(m) !== null)), [g] = [(p = mw.config.get("wgFormattedNamespaces")[li]) != null ? p : "User"];
  return {
    wiki: Ms({ api: o, user: t, language: a.language }),
    loadLanguages: () => u.loadLanguages(),
    titles: l,
    messages: a,
    user: { name: t },
    templateNamespaces: hr(Rd),
    readPersonCalls: Ls(i),
    ownTextOf: (f) => Qs({ source: i, titles: l }, f, t),
    userNamespaces: [g, ...hr(li)],
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    now: () => /* @__PURE__ */ new Date(),
    minutesAhead: () => -(/* @__PURE__ */ new Date()).getTimezoneOffset(),
    pageUrl: (f, m) => mw.util.getUrl(f, m),
    talkPage: (f) => {
      var m, h, y;
      return (y = (h = (m = mw.Title.newFromText(f)) == null ? void 0 : m.getTalkPage()) == null ? void 0 : h.getPrefixedText()) != null ? y : null;
    },
    formatTime: xr(si),
    formatDate: xr(ii),
    languageName: (f) => {
      var m;
      return (m = c(f)) != null ? m : f;
    },
    ask: d ? (f) => r(() => {
      fn(mn).then(() => {
        mw.hook("localSkills.ask").fire(L(R({}, f), { opener: n }));
      });
    }) : null,
    showMine: d ? () => r(() => {
      fn(mn).then(() => {
        mw.hook("localSkills.myExchanges").fire({ opener: n });
      });
    }) : null
  };
}
function ci() {
  let e = !1;
  mw.hook("localSkills.editRecord").add((t) => {
    let n = mw.user.getName();
    if (e || n === null || mw.user.isTemp())
      return;
    e = !0;
    let r = () => {
      e = !1, t.opener.focus();
    };
    ei(new mw.Api()).then((a) => {
      var c, u;
      let o = null, s = Td(a, n, t.opener, (d) => {
        o = d;
      }), { skill: i, skills: l = i === void 0 ? [] : [{ skill: i, level: null }] } = t;
      hs(s, {
        direction: t.direction,
        id: t.id,
        view: (c = t.view) != null ? c : "change",
        page: (u = t.page) != null ? u : null,
        skills: l
      }, (d) => {
        o !== null ? (e = !1, o()) : d.includes(s.pageTitle) ? window.location.reload() : r();
      });
    }, () => {
      mw.notify(mw.msg("localskills-start-failed"), { type: "error" }), r();
    });
  });
}

// src/extension/exchange.ts
ci();
