// Built from src/extension/exchange.ts by `npm run build`. Change the source, not this file.
"use strict";
var Ys = Object.defineProperty, Xs = Object.defineProperties;
var Qs = Object.getOwnPropertyDescriptors;
var kt = Object.getOwnPropertySymbols;
var mr = Object.prototype.hasOwnProperty, fr = Object.prototype.propertyIsEnumerable;
var Be = (e, t) => (t = Symbol[e]) ? t : /* @__PURE__ */ Symbol.for("Symbol." + e), un = (e) => {
  throw TypeError(e);
};
var pr = (e, t, n) => t in e ? Ys(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, T = (e, t) => {
  for (var n in t || (t = {}))
    mr.call(t, n) && pr(e, n, t[n]);
  if (kt)
    for (var n of kt(t))
      fr.call(t, n) && pr(e, n, t[n]);
  return e;
}, N = (e, t) => Xs(e, Qs(t));
var yr = (e, t) => {
  var n = {};
  for (var r in e)
    mr.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && kt)
    for (var r of kt(e))
      t.indexOf(r) < 0 && fr.call(e, r) && (n[r] = e[r]);
  return n;
};
var Zs = (e, t, n) => t.has(e) || un("Cannot " + n);
var hr = (e, t, n) => t.has(e) ? un("Cannot add the same private member more than once") : t instanceof WeakSet ? t.add(e) : t.set(e, n);
var Pe = (e, t, n) => (Zs(e, t, "access private method"), n);
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
}), ie = function(e, t) {
  this[0] = e, this[1] = t;
}, he = (e, t, n) => {
  var r = (i, l, c, u) => {
    try {
      var d = n[i](l), g = (l = d.value) instanceof ie, m = d.done;
      Promise.resolve(g ? l[0] : l).then((p) => g ? r(i === "return" ? i : "next", l[1] ? { done: p.done, value: p.value } : p, c, u) : c({ value: p, done: m })).catch((p) => r("throw", p, c, u));
    } catch (p) {
      u(p);
    }
  }, a = (i, l, c, u) => s[i] = (d) => (l = new Promise((g, m, p) => (p = () => r(i, d, g, m), o ? o.then(p) : p())), u = () => o === c && (o = 0), o = c = l.then(u, u), l), o, s = {};
  return n = n.apply(e, t), s[Be("asyncIterator")] = () => s, a("next"), a("throw"), a("return"), s;
}, xe = (e) => {
  var t = e[Be("asyncIterator")], n = !1, r, a = {};
  return t == null ? (t = e[Be("iterator")](), r = (o) => a[o] = (s) => t[o](s)) : (t = t.call(e), r = (o) => a[o] = (s) => {
    if (n) {
      if (n = !1, o === "throw") throw s;
      return s;
    }
    return n = !0, {
      done: !1,
      value: new ie(new Promise((i) => {
        var l = t[o](s);
        l instanceof Object || un("Object expected"), i(l);
      }), 1)
    };
  }), a[Be("iterator")] = () => a, r("next"), "throw" in t ? r("throw") : a.throw = (o) => {
    throw o;
  }, "return" in t && r("return"), a;
}, ne = (e, t, n) => (t = e[Be("asyncIterator")]) ? t.call(e) : (e = e[Be("iterator")](), t = {}, n = (r, a) => (a = e[r]) && (t[r] = (o) => new Promise((s, i, l) => (o = a.call(e, o), l = o.done, Promise.resolve(o.value).then((c) => s({ value: c, done: l }), i)))), n("next"), n("return"), t);

// src/core/pages.ts
var ke = "LocalSkills";
var te = /^[a-z0-9-]{1,48}$/;
function kr(e = ke) {
  let t = e.replace(/_/g, " ").trim(), n = (l) => `${t}/Survey/${l}`, [r, a] = ["", null], o = (l) => (l !== a && ([r, a] = [`${n(l)}/Answers/`, l]), r), s = `${t}/People/`, i = (l, c) => `${t}/${l}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (l) => `${n(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, c) => o(l) + br(c),
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
    personOf: (l) => xr(s, l),
    surveyIdOf: (l) => {
      let c = `${t}/Survey/`, u = l.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return te.test(d) ? d : null;
    },
    answererOf: (l, c) => xr(o(l), c)
  };
}
function br(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function xr(e, t) {
  let n = br(t), r = n.startsWith(e) ? n.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/language-names.ts
function rt(e) {
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
function wr(e, t) {
  let n = e.config.get("wgUserLanguage"), r = (s) => String(e.language.convertNumber(s)), a = () => {
    var i, l;
    return (((l = (i = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(i)) || {})["."] || ".";
  }, o = (s, i = 0) => {
    let l = Math.abs(s).toFixed(i), [c, u] = l.split("."), d = s < 0 && Number(l) !== 0 ? "\u2212" : "", g = u === void 0 ? "" : a() + u.split("").map((m) => r(Number(m))).join("");
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
function Me(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, r, a] = [Number(t[1]), Number(t[2]), Number(t[3])], s = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && a >= 1 && a <= s;
}

// src/core/exchange/exchange-record.ts
var ee = { offer: "Offer a skill", seek: "Seek a skill" }, ve = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Er = ["open", "paused", "matched", "closed"], ot = 5, bt = 100, Rr = 100, wt = 20;
function me(e) {
  return `${e.user}/${e.id}`;
}
function at(e, t) {
  if (!Me(t))
    throw new RangeError(`\u201C${t}\u201D is no date.`);
  let n = e.status === "paused" && e.until !== null && e.until <= t;
  return e.status !== "open" && !n ? e.status : e.expires !== null && e.expires < t ? "expired" : null;
}

// src/core/wikitext/character-references.ts
var ei = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", ti = ni();
function ni() {
  let e = ei.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var ri = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Et(e, t) {
  return e.includes("&") ? e.replace(ri, (n, r, a, o) => {
    var s;
    return r !== void 0 ? (s = ti.get(r)) != null ? s : n : t(a === void 0 ? parseInt(o, 16) : parseInt(a, 10), n);
  }) : e;
}

// src/core/wikitext/encode.ts
var oi = '"&:<=>[]{|}', ai = "!'_~", Sr = 32, si = gn(oi), ii = gn(ai), li = gn("#*+-;");
function gn(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function ci(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var ui = 65343, di = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function gi(e, t, n) {
  let r = t === 0, a = t === e.length - 1;
  if (n >= 128)
    return ci(n) || n === ui;
  if (n < 32 || n === 127 || si[n] === 1 || r && li[n] === 1)
    return !0;
  if (ii[n] === 1)
    return r || a || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case Sr:
      return r || a || e.charCodeAt(t - 1) === Sr;
    case 73:
    case 80:
    case 82:
      return di.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var pi = [
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
], dn = "\u0345";
function vr(e) {
  let t = e.codePointAt(0);
  return e === dn || pi.some(([n, r]) => t >= n && t <= r) || (dn + e).normalize("NFD") !== dn + e.normalize("NFD");
}
var Tr = 768, mi = 32, fi = /[\u0300-\uffff]{1000}/;
function yi(e) {
  return !fi.test(e) && e.normalize("NFC") === e;
}
function hi() {
  let e = "";
  return (t, n, r) => {
    if (r || n < Tr)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!vr(t))
        return e = t, !1;
      if (e.length < mi && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function st(e) {
  let t = yi(e) ? null : hi(), n = "", r = 0;
  for (let a = 0; a < e.length; ) {
    let o = e.codePointAt(a), s = a + (o > 65535 ? 2 : 1), i = gi(e, a, o);
    o >= Tr && a === 0 && !i && (i = vr(e.slice(0, s))), t !== null && (i = t(e.slice(a, s), o, i)), i && (n += `${e.slice(r, a)}&#${o};`, r = s), a = s;
  }
  return n + e.slice(r);
}
function qe(e) {
  return Et(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/shown-text.ts
var xi = /<!--[\s\S]*?(?:-->|$)/g, ki = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, bi = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), wi = "\u2026";
function Te(e) {
  if (!/[{<]/.test(e))
    return qe(e);
  let t = e.replace(xi, "").replace(ki, (n, r) => (r != null ? r : "").replace(/[{}]/g, (a) => `&#${a.charCodeAt(0)};`));
  return qe(Ei(t));
}
function Ei(e) {
  var o, s, i, l;
  let t = [], n = [], r = /[{}]/g, a = 0;
  for (; a < e.length; ) {
    let c = e.slice(a, a + 2);
    if (c === "{{")
      n.push(t.length), t.push(c), a += 2;
    else if (c === "}}" && n.length > 0) {
      let [, ...u] = t.splice(n.pop()), d = ((o = u[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(a + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      t.push((s = bi.get(g)) != null ? s : wi), a += d ? 3 : 2;
    } else {
      r.lastIndex = a + 1;
      let u = (l = (i = r.exec(e)) == null ? void 0 : i.index) != null ? l : e.length;
      t.push(e.slice(a, u)), a = u;
    }
  }
  return t.join("");
}

// src/core/json/fault.ts
function fe(e, t) {
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
function it(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function pn({ label: e }) {
  return e.kind === "texts" ? Or(e.texts) : [];
}
function mn(e) {
  return Or(e.aliases).reduce((t, n) => t.concat(n), []);
}
function Or(e) {
  return Object.keys(e).map((t) => e[t]);
}
function Ar(e, t) {
  let n = Array.from(it(e));
  if (n.length < 4 || n.length > 60)
    return null;
  let r = n.length < 8 ? 1 : 2, a = null;
  for (let o of t.skills.filter(({ isRetired: s }) => !s))
    for (let s of [o.id, ...pn(o), ...mn(o)].sort(Ri)) {
      let i = Si(n, Array.from(it(s)), r);
      i !== null && (a = { skill: o.id, words: i === 0 ? o.id : s }, r = i - 1);
    }
  return a;
}
function Ri(e, t) {
  return e < t ? -1 : e === t ? 0 : 1;
}
function Si(e, t, n) {
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
function G(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Le = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Pr(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!J(e))
    return null;
  let t = G(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let n = {};
  for (let r of Object.keys(e)) {
    let a = e[r];
    (r === "default" || Le.test(r)) && typeof a == "string" && a.trim() !== "" && (n[r] = a);
  }
  return Object.keys(n).length === 0 ? null : { kind: "texts", texts: n };
}

// src/core/exchange/language-proficiency.ts
var Rt = 6, vi = /^(.+)-([0-5n])$/i, Mr = /^(.+)-(?:.|\d\d)$/;
function Lr(e) {
  var n;
  let t = (n = Mr.exec(e.toLowerCase())) == null ? void 0 : n[1];
  return t !== void 0 && re(e) === null && Le.test(t);
}
function re(e) {
  var a;
  let t = vi.exec(e), n = ((a = t == null ? void 0 : t[1]) != null ? a : e).toLowerCase();
  if (!Le.test(n) || Mr.test(n))
    return null;
  let r = t == null ? void 0 : t[2];
  return { code: n, proficiency: r === void 0 ? null : /n/i.test(r) ? Rt : Number(r) };
}
function St(e) {
  let { code: t, proficiency: n } = e;
  return n === null ? t : `${t}-${n === Rt ? "N" : n}`;
}
var Ti = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function Nr(e) {
  var t, n;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (n = (t = Ti.exec(e)) == null ? void 0 : t[1]) != null ? n : e;
}

// src/core/exchange/record-fault.ts
function Oe(e, t, ...n) {
  return { parameter: e, key: `localskills-template-card-fault-${t}`, parameters: n };
}
function Ir(e, t) {
  return t.text(e.key, ...e.parameters);
}

// src/core/exchange/timezone.ts
var Oi = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [Ai, Pi] = [-720, 840];
function vt(e) {
  var a, o;
  let t = e === "" ? null : Oi.exec(e);
  if (t === null)
    return null;
  let n = Number((a = t[2]) != null ? a : 0) * 60 + Number((o = t[3]) != null ? o : 0), r = t[1] === void 0 || t[1] === "+" || n === 0 ? n : -n;
  return r >= Ai && r <= Pi ? r : null;
}
function ce(e) {
  let t = Math.abs(e), n = [Math.floor(t / 60), t % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + n.join(":");
}
function Tt(e, t) {
  let n = Math.abs(e - t) % 1440;
  return Math.min(n, 1440 - n);
}

// src/core/skills/provisional-skill.ts
var Mi = "xn--", Li = /^x(n|[0-9a-z]{6})--(.+)$/;
var [oe, Ot, Cr, Ni, Ii, yn, Fr] = [36, 1, 26, 38, 700, 128, 72], Dr = 1114111, Ci = [
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
  [917504, Dr]
];
function $r(e) {
  return Ci.every(([t, n]) => e < t || e > n);
}
function _r(e) {
  return e > 65280 && e < 65375;
}
function lt(e) {
  return Array.from(e, (t) => t.codePointAt(0));
}
function At(e) {
  return e.map((t) => String.fromCodePoint(t)).join("");
}
function Fi(e) {
  let n = At(lt(e.normalize("NFC")).map((r) => _r(r) ? r - 65248 : r)).toLowerCase().normalize("NFC").replace(/[\s_-]+/g, "-").replace(/^-|-$/g, "");
  return At(lt(n).filter($r).map((r) => r > 127 || /[a-z0-9-]/.test(String.fromCharCode(r)) ? r : r + 65248));
}
function Wr(e, t, n) {
  let r = Math.floor(e / (n ? Ii : 2));
  r += Math.floor(r / t);
  let a = 0;
  for (; r > (oe - Ot) * Cr / 2; a += oe)
    r = Math.floor(r / (oe - Ot));
  return a + Math.floor((oe - Ot + 1) * r / (r + Ni));
}
function hn(e, t) {
  return Math.min(Cr, Math.max(Ot, e - t));
}
function Di(e, t) {
  return Math.min(...e.filter((n) => n >= t));
}
function fn(e) {
  let t = e.filter((l) => l < yn), n = (l) => String.fromCharCode(l < 26 ? l + 97 : l + 22), r = At(t) + (t.length > 0 ? "-" : ""), [a, o, s, i] = [yn, 0, Fr, t.length];
  for (; i < e.length; ) {
    let l = Di(e, a);
    o += (l - a) * (i + 1), a = l;
    for (let c of e)
      if (c < a)
        o++;
      else if (c === a) {
        let u = o, d = oe;
        for (; u >= hn(d, s); d += oe) {
          let g = hn(d, s);
          r += n(g + (u - g) % (oe - g)), u = Math.floor((u - g) / (oe - g));
        }
        r += n(u), s = Wr(o, i + 1, i === t.length), o = 0, i++;
      }
    o++, a++;
  }
  return r;
}
function $i(e) {
  let t = e.lastIndexOf("-"), n = lt(e.slice(0, Math.max(0, t))), [r, a, o] = [yn, 0, Fr], s = t + 1;
  for (; s < e.length; ) {
    let i = a;
    for (let l = oe, c = 1; ; l += oe) {
      let u = s < e.length ? e.charCodeAt(s++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : oe;
      if (a += d * c, d >= oe || a > 2147483647)
        return null;
      let g = hn(l, o);
      if (d < g)
        break;
      c *= oe - g;
    }
    if (o = Wr(a - i, n.length + 1, i === 0), r += Math.floor(a / (n.length + 1)), a %= n.length + 1, r > Dr || !$r(r))
      return null;
    n.splice(a++, 0, r);
  }
  return n;
}
function _i(e) {
  let t = 7;
  for (let n = 0; n < e.length; n++)
    t = (t * 65599 + e.charCodeAt(n)) % 2147483647;
  return `00000${t.toString(oe)}`.slice(-6);
}
function Pt(e) {
  let t = Fi(e);
  if (t.length <= 48 && /^[a-z0-9-]*$/.test(t))
    return t;
  let n = lt(t), r = Mi + fn(n);
  if (r.length <= 48)
    return r;
  let a = `x${_i(t)}--`, o = n.length - 1;
  for (; a.length + fn(n.slice(0, o)).length > 48; )
    o--;
  return a + fn(n.slice(0, o));
}
function je(e) {
  var o;
  let [, t = "", n = ""] = (o = Li.exec(e)) != null ? o : [], r = t === "" ? lt(e) : $i(n);
  if (r === null)
    return e;
  let a = At(r.map((s) => _r(s) ? s - 65248 : s)).replace(/-+/g, " ").trim();
  return a === "" ? e : t.length > 1 ? `${a}\u2026` : a;
}

// src/core/exchange/read-record-values.ts
var Ne = [
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
], xn = ["capacity", "for"], Wi = 1e3;
function Ge(e, t, n, r = {}) {
  var P;
  let a = [], o = (R) => {
    var O;
    return ((O = n.get(R)) != null ? O : "").trim() || null;
  }, s = (R, O, ...D) => (a.push(Oe(R, O, ...D)), null), i = (R, O, D, ...A) => {
    var _;
    let M = o(R);
    return M === null ? null : (_ = O(M)) != null ? _ : s(R, D, K(M), ...A);
  }, l = (R, O, D) => {
    var M;
    let A = ((M = o(R)) != null ? M : "").split(";").map((_) => _.trim()).filter((_) => _ !== "");
    return Array.from(new Set(A)).map((_) => {
      var w;
      return (w = O(_)) != null ? w : s(R, D(_), K(_));
    }).filter((_) => _ !== null);
  }, c = (R, O) => i(R, (D) => Array.from(D).length <= O ? D : null, R, R, O), u = (R) => {
    let O = o(R);
    return O === null || Me(O) ? O : s(R, "date", R, K(O));
  }, d = Hi(o("skill"), s, r), g = i("level", (R) => Hr(R, 1, ot), "level", ot), m = l("methods", (R) => ve.includes(R) ? R : null, () => "method"), p = (R) => {
    let O = u(R);
    return O !== null && r.date !== void 0 && O > r.date && s(R, "day-to-come", R, O), O;
  }, f = Ui(l(
    "languages",
    re,
    (R) => Lr(R) ? "proficiency" : "language"
  ).map(St)), h = f.slice(0, wt);
  f.length > wt && s("languages", "many-languages", "languages", wt), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && s("languages", "no-language", "languages");
  let y = e === "offer", b = y ? i("capacity", (R) => Hr(R, 0, Wi), "capacity", "capacity") : null, x = {
    kind: e,
    user: t,
    id: i("id", (R) => te.test(R) ? R : null, "id"),
    level: g,
    methods: ve.filter((R) => m.includes(R)),
    languages: h,
    capacity: b,
    region: c("region", Rr),
    timezone: i("timezone", vt, "timezone"),
    for: y ? o("for") : null,
    affiliate: c("affiliate", bt),
    note: o("note"),
    since: p("since"),
    confirmed: p("confirmed"),
    expires: u("expires"),
    status: (P = i("status", (R) => Er.includes(R) ? R : null, "status")) != null ? P : "open",
    until: u("until")
  }, v = Ne.filter((R) => y || !xn.includes(R));
  return n.forEach((R, O) => {
    r.allowsOthers !== !0 && !v.includes(O) && R.trim() !== "" && s(O, "unknown-parameter", K(O), v.join(", "));
  }), { values: d === null || h.length === 0 ? null : N(T({}, x), { skill: d }), faults: a };
}
function Hi(e, t, n) {
  if (e === null)
    return t("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: a = `${ke}/Skills.json` } = n, o = te.test(e), s = r === null || r.get(e) !== null ? null : r.find(e);
  if (s !== null)
    return s.id;
  if (!o || r !== null && r.get(e) === null) {
    let i = e.startsWith("xn--") ? je(e) : e, l = r === null ? null : Ar(i, r);
    l === null ? t("skill", o ? "unknown-skill" : "no-such-skill", K(i), a) : t("skill", o ? "near-skill" : "near-skill-only", K(i), a, l.words, l.skill);
  }
  return o ? e : null;
}
function Ui(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let a of e)
    t.set((r = (n = re(a)) == null ? void 0 : n.code) != null ? r : a, a);
  return Array.from(t.values());
}
function Hr(e, t, n) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= t && r <= n ? r : null;
}

// src/core/exchange/record-draft.ts
var ct = 6;
function ze(e, t) {
  let [n = 0, r = 1, a = 1] = e.split("-").map(Number), o = new Date(Date.UTC(n, r + t, 0));
  return new Date(Date.UTC(o.getUTCFullYear(), o.getUTCMonth(), Math.min(a, o.getUTCDate()))).toISOString().slice(0, 10);
}
function Mt(e, t, n) {
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
    expires: ze(t, ct),
    status: "open",
    until: null
  };
}
function Ur(e, t) {
  var u, d, g;
  let n = e.template === ee.offer ? "offer" : "seek", r = /* @__PURE__ */ new Map();
  e.parameters.forEach((m, p) => r.set(p, Te(m)));
  let a = (m) => {
    let p = new Map(Array.from(r).concat(m)), { values: f } = Ge(n, "", p, { taxonomy: t });
    return f === null ? null : Ve(f);
  }, [o, s] = [["skill", "none"], ["languages", "en"]], i = a([s]), l = a([o]), c = a([o, s]);
  return (g = a([])) != null ? g : N(T({}, c), { skill: (u = i == null ? void 0 : i.skill) != null ? u : "", languages: (d = l == null ? void 0 : l.languages) != null ? d : [] });
}
function Ve(e) {
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
    confirmed: m,
    expires: p,
    status: f,
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
    confirmed: m,
    expires: p,
    status: f,
    until: h
  };
}
function be(e, t) {
  return Object.keys(Ve(e)).filter((n) => JSON.stringify(e[n]) !== JSON.stringify(t[n]));
}
function kn(e, t, n) {
  let r = t.replace(/\D/g, ""), a = `${e.charAt(0)}${r.slice(2, 8)}-${r.slice(8, 12)}`, o = a;
  for (let s = 2; n.includes(o); s++)
    o = `${a}-${s}`;
  return o;
}

// src/ui/element.ts
function k(e, t, ...n) {
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
function Ke(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function Y(e, ...t) {
  let n = k("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function Q(...e) {
  return k("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
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
function Lt(e) {
  let { messages: t, label: n, explanation: r, yes: a, act: o } = e, s = (u) => {
    c.hidden = !u, i.toggle(!u), (u ? l : i).focus();
  }, i = q(n, "quiet", () => s(!0)), l = q(t.text("localskills-form-withdraw-no"), "normal", () => s(!1)), c = k(
    "div",
    { role: "group", "aria-label": n },
    Y("warning", ...r, Q(q(a, "destructive", o), l))
  );
  return c.hidden = !0, k("div", { class: "ext-localSkills-form-confirm" }, i.$element[0], c);
}

// src/ui/survey-form/draft.ts
var Bi = 400;
function Br(e) {
  let t = null, n = !1, r = () => (t !== null && (window.clearTimeout(t), t = null), n && e() && (n = !1), !n), a = () => {
    r();
  }, o = (s) => {
    r() || (s.preventDefault(), s.returnValue = "");
  };
  return window.addEventListener("pagehide", a), document.addEventListener("visibilitychange", a), window.addEventListener("beforeunload", o), {
    changed() {
      n = !0, t !== null && window.clearTimeout(t), t = window.setTimeout(r, Bi);
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
var qi = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], ji = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function qr(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !ji.includes(n.nodeName.toUpperCase())) {
      let r = n, a = t, o = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(o) ? a = k("a", { href: o, target: "_blank", rel: "noopener" }) : qi.includes(r.nodeName) && (a = document.createElement(r.nodeName), r.dir && (a.dir = r.dir), r.lang && (a.lang = r.lang)), qr(r, a), a !== t && t.appendChild(a);
    }
  });
}
function bn(e) {
  let t = k("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return qr(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function jr(e, t, n, r = !1) {
  let [a, o] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], s = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  s.$input.attr({ "aria-label": n.text(a), dir: "auto" });
  let i = q(n.text("localskills-save-copy"), "normal", () => {
    s.select(), document.execCommand("copy") && i.setLabel(n.text("localskills-save-copied"));
  });
  return k(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    k("summary", {}, n.text(a)),
    k("p", {}, n.text(o)),
    s.$element[0],
    Q(i),
    k("p", {}, k("a", { href: t, target: "_blank", rel: "noopener" }, n.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var Gi = ["offline", "session-lost", "read-only", "rate-limited", "other"], zi = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], Gr = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Vi(e, t) {
  let { context: { messages: n }, fault: r, isOther: a, tryAgain: o } = e, { question: s, imageUrl: i } = r.details.captcha, l = new OO.ui.TextInputWidget({ autocomplete: "off" }), c = () => {
    l.getValue().trim() !== "" && o({ captcha: { id: t, word: l.getValue().trim() } });
  };
  return l.on("enter", c), k(
    "div",
    { class: "ext-localSkills-form-captcha" },
    i === null ? null : k("img", { src: i, alt: n.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(l, {
      align: "top",
      label: s || n.text("localskills-save-captcha-answer")
    }).$element[0],
    Q(q(n.text(a === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function zr(e) {
  var b, x;
  let { context: t, fault: n, title: r, pageText: a, isKept: o, isOther: s = !1, tryAgain: i } = e, { messages: l, pageUrl: c } = t, { reason: u, explanation: d, details: g } = n, m = (x = (b = g.captcha) == null ? void 0 : b.id) != null ? x : null, p = u === "captcha" && m === null, f = s && Gr.includes(u), h = p ? l.text(s ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : l.text(`localskills-save-${f ? "page-" : ""}${u}`, t.user === null ? "" : t.user.name), y = [
    k("p", {}, k("strong", {}, l.text("localskills-save-failed")), " ", h),
    k("p", {}, l.text(o ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? y.push(k("p", {}, l.text("localskills-save-wiki-says")), bn(g.html)) : d !== "" && y.push(
    k("p", {}, l.text("localskills-save-wiki-says")),
    k("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && y.push(k("p", {}, k("a", {
    href: c("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, l.text("localskills-save-log-in")))), m !== null && y.push(Vi(e, m)), u === "filter-warning" && y.push(Q(q(
    l.text(s ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => i({ warningsAccepted: !0 })
  ))), Gi.includes(u) && y.push(Q(q(l.text("localskills-save-try-again"), "normal", () => i()))), (p || zi.includes(u)) && y.push(jr(a, c(r, { action: "edit" }), l, s)), Y(u === "filter-warning" ? "warning" : "error", ...y);
}
function Vr(e, t, n = !1) {
  let { messages: r } = e, { html: a } = t.details, o = n && Gr.includes(t.reason);
  return Y(
    "warning",
    k(
      "p",
      {},
      k("strong", {}, r.text(n ? "localskills-save-page-refused" : "localskills-form-refused")),
      " ",
      r.text(`localskills-save-${o ? "page-" : ""}${t.reason}`)
    ),
    a === void 0 ? null : k("p", {}, r.text("localskills-save-wiki-says")),
    a === void 0 ? null : bn(a)
  );
}

// src/wiki/port.ts
var Z = class extends Error {
  constructor(t, n, r = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = r;
  }
};
function Ie(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/exchange/exchange-draft.ts
function Ki(e) {
  return typeof e == "object" && e !== null && (e.kind === "offer" || e.kind === "seek") && typeof e.skill == "string" && Array.isArray(e.methods) && Array.isArray(e.languages) && typeof e.status == "string";
}
function Kr(e, t) {
  let { storage: n, wikiId: r, user: a } = e, o = `localskills-exchange/${r}/${a.name}/${t === null ? "new" : `${t.name.kind}-${t.name.id}`}`;
  return {
    read() {
      let s = n.get(o);
      try {
        let i = typeof s == "string" ? JSON.parse(s) : null;
        return i !== null && typeof i.keptAt == "string" && Ki(i.draft) ? i : null;
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
var Jr = [
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
function Nt() {
  return { starts: [], ends: [], lengths: [] };
}
function ut(e, t, n) {
  var s;
  let { starts: r, ends: a, lengths: o } = e;
  o.push(((s = o[o.length - 1]) != null ? s : 0) + n - t), r.push(t), a.push(n);
}
function Je(e, t) {
  let { starts: n } = e, r = 0, a = n.length;
  for (; r < a; ) {
    let o = Math.floor((r + a) / 2);
    n[o] < t ? r = o + 1 : a = o;
  }
  return r;
}
function Yr(e, t) {
  let { starts: n, ends: r } = e, a = [], o = 0;
  for (let s = 0; s < n.length; s++)
    a.push(t.slice(o, n[s])), o = r[s];
  return a.push(t.slice(o)), a.join("");
}
function wn(e, t) {
  var n;
  return t - ((n = e.lengths[Je(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var Ye = -1, En = /[[{<]|\n(?==)|-(?={)/g, Ji = /[[{<\]]|\n(?==)|-(?={)/g, Yi = /[[{<\n]|-(?={)/g, Xr = /[[{<}|]|\n(?==)|-(?={)/g, Qr = /[[{<}|=]|\n(?==)|-(?={)/g, Rn = /[[\]{}<>|]/g, Xi = 10, Zr = 45, Qi = 60, eo = 61, to = 91, no = 93, Sn = 123, Zi = 124, el = 125, tl = 6;
function ro(e, t) {
  let n = "", r = 0, a = null, o = [], s = [], i = null, l = En, c = [], u = 0, d = [];
  function g(w, S, E) {
    let L = S;
    for (; L < r && L - S < E && n.charCodeAt(L) === w; )
      L++;
    return L - S;
  }
  function m() {
    return i !== null && u > i.partsStart && c[u - 1] === Ye;
  }
  function p() {
    i === null ? l = En : i.kind === "=" ? l = Yi : i.kind === "[" ? l = Ji : l = m() ? Qr : Xr;
  }
  function f(w, S, E, L) {
    i = { kind: w, count: S, contentStart: E, afterHyphen: L, partsStart: u }, s.push(i), p();
  }
  function h() {
    s.pop(), i = s.length > 0 ? s[s.length - 1] : null, p();
  }
  function y(w) {
    let S = g(eo, w, tl);
    return S > 1 || S === 1 && !m() ? (f("=", S, w + S, !1), w + S) : w;
  }
  function b(w, S) {
    let E = g(Sn, w, r);
    return E > 1 && f("{", E, w + E, S), w + E;
  }
  function x(w, S) {
    let E = g(el, S, Math.min(w.count, 3));
    if (E < 2)
      return S + 1;
    let L = w.contentStart - E, I = S + E, W = E === 3 ? R(w, S) : null;
    for (E === 2 && P(w, S); d.length > 0 && d[d.length - 1].from >= L; )
      d.pop();
    return W !== null && d.push({ from: L, to: I, text: W }), v(w, L, E), I;
  }
  function v(w, S, E) {
    let L = w.count - E;
    u = w.partsStart, s.pop(), i = s.length > 0 ? s[s.length - 1] : null, L > 1 ? f(w.kind, L, S, w.afterHyphen) : L === 1 && w.kind === "{" && w.afterHyphen ? f("-", 2, S, !1) : p();
  }
  function P(w, S) {
    let E = u > w.partsStart, L = E ? c[w.partsStart] - 1 : S, I = O(w.contentStart, L), W = e(I.isWhole ? I.text : `${I.text}<`, E);
    if (W !== null) {
      let H = c.slice(w.partsStart, u);
      o.push({ template: W, start: w.contentStart - 2, end: S + 2, parts: H });
    }
  }
  function R(w, S) {
    if (u === w.partsStart)
      return null;
    let E = c[w.partsStart], L = u > w.partsStart + 2 ? c[w.partsStart + 2] - 1 : S;
    return O(E, L);
  }
  function O(w, S) {
    var H;
    let E = d.length;
    for (; E > 0 && d[E - 1].from >= w; )
      E--;
    let L = a === null ? 0 : Je(a, w), I = "", W = w;
    for (; ; ) {
      let U = d[E], B = Math.min(S, U ? U.from : S, (H = a == null ? void 0 : a.starts[L]) != null ? H : S);
      Rn.lastIndex = W;
      let j = Rn.test(n) ? Math.min(Rn.lastIndex - 1, B) : B;
      if (I += n.slice(W, j), j < B || B === S)
        return { text: I, isWhole: j === S };
      if (U && B === U.from) {
        if (I += U.text.text, !U.text.isWhole)
          return { text: I, isWhole: !1 };
        W = U.to, E++;
      } else a !== null && (W = a.ends[L]);
      L = a === null ? 0 : Je(a, W);
    }
  }
  function D(w) {
    a === null && (a = Nt(), t.begin(n, a));
    let S = t.skip(w);
    return t.atLineStart ? (t.atLineStart = !1, y(S)) : S;
  }
  function A(w, S) {
    switch (w) {
      case Xi:
        return i !== null && i.kind === "=" && h(), y(S + 1);
      case Qi:
        return D(S);
      case Zr:
        return n.charCodeAt(S + 2) === Sn ? b(S + 1, !0) : (f("-", 2, S + 2, !1), S + 2);
      case Sn:
        return b(S, !1);
      case to: {
        let E = g(to, S, r);
        return E > 1 && f("[", E, S + E, !1), S + E;
      }
      default:
        return M(i, w, S);
    }
  }
  function M(w, S, E) {
    if (w.kind === "{")
      return x(w, E);
    let L = S === no ? no : Zr;
    return n.charCodeAt(E + 1) !== L ? E + 1 : (v(w, w.contentStart - 2, 2), E + 2);
  }
  function _() {
    let w = y(0);
    for (; ; ) {
      if (l.lastIndex = w, !l.test(n))
        return;
      w = l.lastIndex;
      let S = n.charCodeAt(w - 1);
      S === Zi ? (c[u] = w, c[u + 1] = Ye, u += 2, l = Qr) : S === eo ? (c[u - 1] = w - 1, l = Xr) : w = A(S, w - 1);
    }
  }
  return (w) => (n = w, r = w.length, a = null, o = [], s.length = 0, i = null, l = En, c = [], u = 0, d = [], _(), n = "", t.end(), { calls: o, removed: a });
}

// src/core/wikitext/detached-text.ts
function oo(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function ao(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function It(e, t, n) {
  let r = t;
  for (; r < n && ao(e.charCodeAt(r)); )
    r++;
  return r;
}
function Ct(e, t, n) {
  let r = n;
  for (; r > t && ao(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function we(e, t, n) {
  let r = It(e, t, n);
  return e.slice(r, Ct(e, r, n));
}

// src/core/wikitext/plain-parameters.ts
var vn = 3, ue, so, On, Ft, Tn = class {
  constructor(t, n, r) {
    hr(this, ue);
    this.text = t, this.met = n, this.parts = r;
  }
  get size() {
    return this.parts.length / vn;
  }
  get(t) {
    let n = this.met.numbers.get(t), { parts: r } = this;
    if (n !== void 0) {
      for (let a = 0; a < r.length; a += vn)
        if (r[a] === n)
          return Pe(this, ue, On).call(this, a);
    }
  }
  has(t) {
    return this.get(t) !== void 0;
  }
  forEach(t) {
    for (let n = 0; n < this.parts.length; n += vn)
      t(Pe(this, ue, On).call(this, n), Pe(this, ue, so).call(this, n), this);
  }
  entries() {
    return Pe(this, ue, Ft).call(this).entries();
  }
  keys() {
    return Pe(this, ue, Ft).call(this).keys();
  }
  values() {
    return Pe(this, ue, Ft).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
ue = new WeakSet(), so = function(t) {
  return this.met.names[this.parts[t]];
}, On = function(t) {
  return this.text.slice(this.parts[t + 1], this.parts[t + 2]);
}, Ft = function() {
  let t = /* @__PURE__ */ new Map();
  return this.forEach((n, r) => t.set(r, n)), t;
};
var [nl, rl] = [500, 4], ol = 61;
function io() {
  let e = [], t = /* @__PURE__ */ new Map(), n = { names: e, numbers: t }, r = [], a = 0, o = [], s = 0;
  function i(c, u) {
    for (let d = a; d < a + rl && d < r.length; d++) {
      let g = r[d], m = e[g];
      if (c.charCodeAt(u + m.length) === ol && c.startsWith(m, u))
        return a = d + 1, g;
    }
    return -1;
  }
  function l(c) {
    let u = t.get(c);
    if (u !== void 0)
      return a = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= nl)
      return -1;
    let d = oo(c), g = e.push(d) - 1;
    return t.set(d, g), o.push(-1), r.splice(a, 0, g), a++, g;
  }
  return (c, u, d) => {
    let g = [];
    a = 0, s++;
    for (let m = u + 1; m <= d; ) {
      let p = c.indexOf("|", m), f = p === -1 ? d : p, h = i(c, m), y = h === -1 ? 0 : m + e[h].length;
      if (h === -1 || y >= f) {
        if (y = c.indexOf("=", m), y === -1 || y >= f)
          return null;
        h = l(c.slice(It(c, m, y), Ct(c, m, y)));
      }
      if (h === -1 || o[h] === s)
        return null;
      o[h] = s;
      let b = It(c, y + 1, f);
      g.push(h, b, Ct(c, b, f)), m = f + 1;
    }
    return new Tn(c, n, g);
  };
}

// src/core/wikitext/plain-call.ts
var al = ["[", "]", "{", "<", `
=`], [Dt, lo] = ["{{", "}}"], sl = "}", il = /^\s*$/;
function co(e) {
  let t = io();
  return (n) => {
    var l;
    let r = n.startsWith(Dt) ? n.indexOf(sl, Dt.length) : -1, a = r + lo.length;
    if (r === -1 || !n.startsWith(lo, r) || n.length > a && !il.test(n.slice(a)) || al.some((c) => n.includes(c, Dt.length)))
      return null;
    let o = n.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let s = e(n.slice(Dt.length, o), o < r);
    if (s === null)
      return [];
    let i = (l = t(n, o, r)) != null ? l : ll(n, o, r);
    return [{ template: s, parameters: i, start: 0, end: a }];
  };
}
function ll(e, t, n) {
  let r = /* @__PURE__ */ new Map(), a = 0, o = t;
  for (let s = t + 1; s <= n; ) {
    let i = e.indexOf("|", s), l = i === -1 ? n : i;
    o = o === -1 || o >= s ? o : e.indexOf("=", s), o === -1 || o >= l ? r.set(String(++a), e.slice(s, l)) : r.set(we(e, s, o), we(e, o + 1, l)), s = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var cl = 60, uo = 62, fo = 47, go = 10;
function po(e) {
  return e === 32 || e === 9;
}
function mo(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === uo || n === fo && e.charCodeAt(t + 1) === uo;
}
function yo(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function ul(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, a) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: a, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(yo(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function ho(e) {
  let t = ul(e), n = Math.max(...Array.from(t.keys(), (f) => f.length)), r = "", a = Nt(), o = !1, s = /* @__PURE__ */ new Set(), i = { begin: l, end: c, skip: u, atLineStart: !1 };
  function l(f, h) {
    r = f, a = h, o = !1, s.clear(), i.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(f) {
    return r.startsWith("!--", f + 1) ? d(f) : m(f);
  }
  function d(f) {
    let h = r.indexOf("-->", f + 4);
    if (h === -1)
      return ut(a, f, r.length), r.length;
    let y = f;
    for (; y > 0 && po(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === go) {
      let b = g(h + 3);
      if (r.charCodeAt(b) === go)
        return ut(a, y, b + 1), i.atLineStart = !0, b + 1;
    }
    return ut(a, f, h + 3), h + 3;
  }
  function g(f) {
    for (; ; ) {
      for (; po(r.charCodeAt(f)); )
        f++;
      let h = r.startsWith("<!--", f) ? r.indexOf("-->", f + 4) : -1;
      if (h === -1)
        return f;
      f = h + 3;
    }
  }
  function m(f) {
    let h = f + 1, y = h;
    for (; y - h <= n && y < r.length && !mo(r, y) && r.charCodeAt(y) !== cl; )
      y++;
    let b = r.slice(h, y), x = yo(b), v = t.get(x);
    if (v === void 0 || o || !mo(r, y))
      return h;
    let P = r.indexOf(">", y);
    if (P === -1)
      return o = !0, h;
    let R = P + 1;
    if (v.kind !== "ignored" && r.charCodeAt(P - 1) !== fo) {
      let O = s.has(x) ? -1 : p(v, R);
      if (O !== -1)
        R = O;
      else if (b === "includeonly")
        R = r.length;
      else
        return s.add(x), R;
    }
    return v.kind !== "extension" && ut(a, f, R), R;
  }
  function p({ closing: f }, h) {
    f.lastIndex = h;
    let y = f.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return i;
}

// src/core/wikitext/magic-words.ts
function dt(e) {
  return e.split(" ");
}
var xo = dt(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), dl = new Set(xo.concat(dt(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), gl = new Set(dt("articlepath pageid server servername scriptpath stylepath")), pl = new Set(xo.concat(dt(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), ml = new Set(dt(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function ko(e) {
  return dl.has(e) || gl.has(e.toLowerCase());
}
function bo(e) {
  return pl.has(e) || ml.has(e.toLowerCase());
}

// src/core/wikitext/text-memo.ts
function wo(e) {
  let t = /* @__PURE__ */ new Map();
  return (n) => {
    let r = t.get(n);
    if (r !== void 0)
      return r;
    t.size === 512 && t.clear();
    let a = e(n);
    return t.set(n, a), a;
  };
}

// src/core/wikitext/title.ts
var Eo = [
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
], fl = 255, yl = /[\u200e\u200f\u202a-\u202e]+/g, hl = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, xl = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, kl = /(?:^|\/)\.\.?(?:\/|$)/, bl = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, wl = /[\u01c4-\u01cc\u01f1-\u01f3]/, El = /[\u10d0-\u10ff]/;
function Rl(e) {
  if (wl.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (El.test(e))
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
function Ro(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return Rl(t) + e.slice(t.length);
}
function Sl(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function An(e) {
  return e.replace(yl, "").replace(hl, " ").replace(/^ | $/g, "");
}
function vl(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function Tl(e) {
  let t = Et(
    e,
    (n) => vl(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function So(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, a = /* @__PURE__ */ new Map();
  for (let o of n)
    for (let s of o)
      a.set(An(s).toLowerCase(), o[0]);
  return (o) => {
    let s = An(Tl(o));
    if (s.includes("\uFFFD") || bl.test(s))
      return null;
    let i = t;
    s.charAt(0) === ":" && (i = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let u = a.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      u !== void 0 && (i = u, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let c = s.indexOf("#");
    return c !== -1 && (s = s.slice(0, c).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || xl.test(s) || kl.test(s) || Sl(s) > fl ? null : (i === "" ? "" : `${i}:`) + (r ? Ro(s) : s);
  };
}
var Ol = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, Al = wo((e) => Ro(An(e.normalize("NFC"))));
function de(e) {
  return Ol.test(e) ? e : Al(e);
}

// src/core/wikitext/template-name.ts
var Pl = /^subst:/iu, Ml = /^safesubst:/iu, vo = /^msgnw:/iu, Ll = /^msg:/iu, Nl = /^raw:/iu, Il = 1e3, Cl = 200;
function To(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: a = [], capitalLinks: o = !0 } = e, s = So({
    defaultNamespace: "Template",
    namespaces: Eo.concat(a, [["Template", ...r]]),
    capitalLinks: o
  }), i = /* @__PURE__ */ new Map(), l = (d, g) => {
    let m = s(d);
    if (m === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    i.set(m, g);
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
    let m = we(d, 0, d.length);
    if (Pl.test(m) || (m = m.replace(Ml, ""), m = we(m, 0, m.length), !g && ko(m)))
      return null;
    m = (vo.test(m) ? m.replace(vo, "") : m.replace(Ll, "")).replace(Nl, "");
    let p = m.indexOf(":");
    if (p !== -1 && bo(m.slice(0, p)))
      return null;
    let f = s(m);
    return f === null ? null : (h = i.get(f)) != null ? h : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > Cl)
      return c(d, g);
    let m = g ? u.with : u.without, p = m.get(d);
    return p === void 0 && (m.size === Il && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), p = c(d, g), m.set(d, p)), p;
  };
}

// src/core/wikitext/template-reader.ts
function $t(e) {
  var a;
  let t = To(e), n = co(t), r = ro(t, ho((a = e.extensionTags) != null ? a : Jr));
  return (o) => {
    let s = n(o);
    if (s !== null)
      return s;
    let { calls: i, removed: l } = r(o), c = null;
    return i.sort((u, d) => u.start - d.start).map((u) => {
      var f;
      let { template: d, start: g, end: m } = u;
      if (l === null || ((f = l.starts[Je(l, g)]) != null ? f : m) >= m)
        return { template: d, parameters: Oo(o, u.parts, m), start: g, end: m };
      c = c != null ? c : Yr(l, o);
      let p = u.parts.map((h) => h === Ye ? Ye : wn(l, h));
      return { template: d, parameters: Oo(c, p, wn(l, m)), start: g, end: m };
    });
  };
}
function Oo(e, t, n) {
  let r = /* @__PURE__ */ new Map(), a = 0;
  for (let o = 0; o < t.length; o += 2) {
    let s = t[o], i = t[o + 1], l = o + 2 < t.length ? t[o + 2] - 1 : n - 2;
    i === Ye ? r.set(String(++a), e.slice(s, l)) : r.set(we(e, s, i), we(e, i + 1, l));
  }
  return r;
}

// src/core/exchange/record-ids.ts
var Fl = 48;
function _t(e) {
  let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Map(), r = ({ kind: o }, s) => `${o} ${s}`, a = e.map((o) => {
    let s = o.id !== null && !t.has(r(o, o.id));
    return s && t.add(r(o, o.id)), s;
  });
  return e.map((o, s) => {
    var c;
    if (a[s] === !0)
      return { record: N(T({}, o), { id: o.id }), faults: [] };
    let i = o.skill, l = (c = n.get(r(o, i))) != null ? c : 2;
    for (; t.has(r(o, i)); l++) {
      let u = `-${l}`;
      i = o.skill.slice(0, Fl - u.length) + u;
    }
    return n.set(r(o, o.skill), l), t.add(r(o, i)), { record: N(T({}, o), { id: i }), faults: o.id === null ? [] : [Oe("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function Ao(e = {}) {
  return $t(N(T({}, e), { templates: [ee.offer, ee.seek] }));
}
function Ce(e, t, n = {}) {
  let r = de(t), a = e.map((s) => {
    let i = /* @__PURE__ */ new Map();
    return s.parameters.forEach((l, c) => i.set(c, Te(l))), Ge(Dl(s), r, i, n);
  }), o = _t(
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
function Xe(e, t, n = ["User"]) {
  let r = `${t}/People/`, a = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : a !== -1 && n.includes(e.slice(0, a)) && (o = e.slice(a + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : de(o);
}
function Dl({ template: e }) {
  return e === ee.offer ? "offer" : "seek";
}

// src/core/exchange/own-pages.ts
function Pn(e, t, n) {
  return [e, `${t}:${n}/LocalSkills`, `${t}:${n}`];
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function Wt(e, t = !1) {
  let n = e.length, r = 0, a = "", o = 0, s = 16, i = 0, l = 0, c = 0, u = 0, d = 0;
  function g(x, v) {
    let P = 0, R = 0;
    for (; P < x || !v; ) {
      let O = e.charCodeAt(r);
      if (O >= 48 && O <= 57)
        R = R * 16 + O - 48;
      else if (O >= 65 && O <= 70)
        R = R * 16 + O - 65 + 10;
      else if (O >= 97 && O <= 102)
        R = R * 16 + O - 97 + 10;
      else
        break;
      r++, P++;
    }
    return P < x && (R = -1), R;
  }
  function m(x) {
    r = x, a = "", o = 0, s = 16, d = 0;
  }
  function p() {
    let x = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Qe(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Qe(e.charCodeAt(r)))
        for (r++; r < e.length && Qe(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(x, r);
    let v = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Qe(e.charCodeAt(r))) {
        for (r++; r < e.length && Qe(e.charCodeAt(r)); )
          r++;
        v = r;
      } else
        d = 3;
    return e.substring(x, v);
  }
  function f() {
    let x = "", v = r;
    for (; ; ) {
      if (r >= n) {
        x += e.substring(v, r), d = 2;
        break;
      }
      let P = e.charCodeAt(r);
      if (P === 34) {
        x += e.substring(v, r), r++;
        break;
      }
      if (P === 92) {
        if (x += e.substring(v, r), r++, r >= n) {
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
        v = r;
        continue;
      }
      if (P >= 0 && P <= 31)
        if (gt(P)) {
          x += e.substring(v, r), d = 2;
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
    if (Mn(x)) {
      do
        r++, a += String.fromCharCode(x), x = e.charCodeAt(r);
      while (Mn(x));
      return s = 15;
    }
    if (gt(x))
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
        return r++, a = f(), s = 10;
      // comments
      case 47:
        let v = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < n && !gt(e.charCodeAt(r)); )
            r++;
          return a = e.substring(v, r), s = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let P = n - 1, R = !1;
          for (; r < P; ) {
            let O = e.charCodeAt(r);
            if (O === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, R = !0;
              break;
            }
            r++, gt(O) && (O === 13 && e.charCodeAt(r) === 10 && r++, i++, c = r);
          }
          return R || (r++, d = 1), a = e.substring(v, r), s = 13;
        }
        return a += String.fromCharCode(x), r++, s = 16;
      // numbers
      case 45:
        if (a += String.fromCharCode(x), r++, r === n || !Qe(e.charCodeAt(r)))
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
        return a += p(), s = 11;
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
    if (Mn(x) || gt(x))
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
  function b() {
    let x;
    do
      x = h();
    while (x >= 12 && x <= 15);
    return x;
  }
  return {
    setPosition: m,
    getPosition: () => r,
    scan: t ? b : h,
    getToken: () => s,
    getTokenValue: () => a,
    getTokenOffset: () => o,
    getTokenLength: () => r - o,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => o - u,
    getTokenError: () => d
  };
}
function Mn(e) {
  return e === 32 || e === 9;
}
function gt(e) {
  return e === 10 || e === 13;
}
function Qe(e) {
  return e >= 48 && e <= 57;
}
var Po;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Po || (Po = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var _l = new Array(20).fill(0).map((e, t) => " ".repeat(t)), Ze = 200, Wl = {
  " ": {
    "\n": new Array(Ze).fill(0).map((e, t) => `
` + " ".repeat(t)),
    "\r": new Array(Ze).fill(0).map((e, t) => "\r" + " ".repeat(t)),
    "\r\n": new Array(Ze).fill(0).map((e, t) => `\r
` + " ".repeat(t))
  },
  "	": {
    "\n": new Array(Ze).fill(0).map((e, t) => `
` + "	".repeat(t)),
    "\r": new Array(Ze).fill(0).map((e, t) => "\r" + "	".repeat(t)),
    "\r\n": new Array(Ze).fill(0).map((e, t) => `\r
` + "	".repeat(t))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Ln;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Ln || (Ln = {}));
function Mo(e, t, n = Ln.DEFAULT) {
  let r = Wt(e, !1), a = [], o = 0;
  function s(E) {
    return E ? () => o === 0 && E(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(E) {
    return E ? (L) => o === 0 && E(L, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(E) {
    return E ? (L) => o === 0 && E(L, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => a.slice()) : () => !0;
  }
  function c(E) {
    return E ? () => {
      o > 0 ? o++ : E(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => a.slice()) === !1 && (o = 1);
    } : () => !0;
  }
  function u(E) {
    return E ? () => {
      o > 0 && o--, o === 0 && E(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = c(t.onObjectBegin), g = l(t.onObjectProperty), m = u(t.onObjectEnd), p = c(t.onArrayBegin), f = u(t.onArrayEnd), h = l(t.onLiteralValue), y = i(t.onSeparator), b = s(t.onComment), x = i(t.onError), v = n && n.disallowComments, P = n && n.allowTrailingComma;
  function R() {
    for (; ; ) {
      let E = r.scan();
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
          v || O(
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
      switch (E) {
        case 12:
        case 13:
          v ? O(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : b();
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
          return E;
      }
    }
  }
  function O(E, L = [], I = []) {
    if (x(E), L.length + I.length > 0) {
      let W = r.getToken();
      for (; W !== 17; ) {
        if (L.indexOf(W) !== -1) {
          R();
          break;
        } else if (I.indexOf(W) !== -1)
          break;
        W = R();
      }
    }
  }
  function D(E) {
    let L = r.getTokenValue();
    return E ? h(L) : (g(L), a.push(L)), R(), !0;
  }
  function A() {
    switch (r.getToken()) {
      case 11:
        let E = r.getTokenValue(), L = Number(E);
        isNaN(L) && (O(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), L = 0), h(L);
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
    return R(), !0;
  }
  function M() {
    return r.getToken() !== 10 ? (O(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (D(!1), r.getToken() === 6 ? (y(":"), R(), S() || O(4, [], [
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
    d(), R();
    let E = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (E || O(4, [], []), y(","), R(), r.getToken() === 2 && P)
          break;
      } else E && O(6, [], []);
      M() || O(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), E = !0;
    }
    return m(), r.getToken() !== 2 ? O(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : R(), !0;
  }
  function w() {
    p(), R();
    let E = !0, L = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (L || O(4, [], []), y(","), R(), r.getToken() === 4 && P)
          break;
      } else L && O(6, [], []);
      E ? (a.push(0), E = !1) : a[a.length - 1]++, S() || O(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), L = !0;
    }
    return f(), E || a.pop(), r.getToken() !== 4 ? O(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : R(), !0;
  }
  function S() {
    switch (r.getToken()) {
      case 3:
        return w();
      case 1:
        return _();
      case 10:
        return D(!0);
      default:
        return A();
    }
  }
  return R(), r.getToken() === 17 ? n.allowEmptyContent ? !0 : (O(4, [], []), !1) : S() ? (r.getToken() !== 17 && O(9, [], []), !0) : (O(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Lo;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Lo || (Lo = {}));
var No;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(No || (No = {}));
var Nn = Mo;
var Io;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(Io || (Io = {}));

// src/core/json/parse-json.ts
function Fe(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let t = JSON.parse(e);
    return Kl(t) ? { value: void 0, faults: [In] } : { value: t, faults: Yl(e) };
  } catch (t) {
    return { value: void 0, faults: [t instanceof SyntaxError ? Jl(e) : In] };
  }
}
var Do = { disallowComments: !0, allowTrailingComma: !1 }, zl = 100, In = { path: "$", code: "json-too-deep", parameters: [] }, Vl = {
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
function Kl(e) {
  let t = [e].filter(Co);
  for (let n = 0; t.length > 0; n++) {
    if (n === zl)
      return !0;
    let r = [];
    for (let a of t)
      for (let o of Object.keys(a).map((s) => a[s]))
        Co(o) && r.push(o);
    t = r;
  }
  return !1;
}
function Co(e) {
  return typeof e == "object" && e !== null;
}
function Jl(e) {
  var i;
  let t = null;
  try {
    Nn(e, {
      onError: (l, c, u) => {
        t = t != null ? t : { error: l, offset: c, length: u };
      }
    }, Do);
  } catch (l) {
    return In;
  }
  let n = t;
  if (n === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: n === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, n.offset), a = e.slice(n.offset, n.offset + Math.max(n.length, 1));
  if ((a === "}" || a === "]") && r.trim().endsWith(","))
    return Fo("json-trailing-comma", e, r.lastIndexOf(","), a);
  let o = (i = Vl[n.error]) != null ? i : "json-invalid";
  return Fo(o === "json-comma" ? a === "}" ? "json-list-end" : a === "]" ? "json-object-end" : o : o, e, n.offset, a);
}
function Fo(e, t, n, r) {
  let a = t.slice(0, n).split(/\r\n?|\n/), o = a[a.length - 1].length + 1;
  return { path: "$", code: e, parameters: [a.length, o, K(r)] };
}
function Yl(e) {
  let t = [], n = [];
  return Nn(e, {
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
        let d = l().reduce(fe, "$");
        t.push({
          path: fe(d, r),
          code: "json-duplicate-key",
          parameters: [K(r), u, s + 1]
        });
      }
    }
  }, Do), t;
}

// src/core/i18n/localized-text.ts
function et(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), a = r.includes("default"), o = t.languageChain.find((c) => r.includes(c) || a && c === n), s = o !== void 0 && r.includes(o) ? o : a ? "default" : r.sort()[0], i = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? n : s;
  return { text: i, language: l, direction: l === null ? "auto" : Ql(l) };
}
var Xl = [
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
function Ql(e) {
  return Xl.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/taxonomy.ts
function Zl(e, t = null) {
  let n = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var c;
    return (c = n.get(l)) != null ? c : null;
  }, a = (l, c) => {
    let u = /* @__PURE__ */ new Set([l]), d = [], g = r(l);
    for (; g !== null; ) {
      let m = c(g);
      g = m === null || u.has(m) ? null : r(m), g !== null && (u.add(g.id), d.push(g));
    }
    return d;
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
    ancestors: (l) => a(l, (c) => c.parent),
    find: (l) => {
      var c, u;
      return i = i != null ? i : nc(e, o), (u = (c = o(l.trim())) != null ? c : i.get(it(l))) != null ? u : null;
    }
  };
}
function Cn(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = J(e) ? G(e, "skills") : void 0;
  J(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, s) => {
    let i = fe("$.skills", s), l = J(o) ? ec(o) : null;
    if (l === null) {
      let c = J(o) ? G(o, "id") : o;
      t.push({ path: `${i}.id`, code: "bad-id", parameters: [K(c)] });
    } else n.has(l.id) ? t.push({ path: `${i}.id`, code: "code-taken", parameters: [l.id] }) : n.set(l.id, l);
  });
  let a = J(e) ? G(e, "locale") : null;
  return {
    taxonomy: Zl(
      Array.from(n.values()),
      typeof a == "string" && Le.test(a) ? a : null
    ),
    faults: t
  };
}
function Ht(e, t, n) {
  var a;
  let r = (a = t == null ? void 0 : t.get(e)) != null ? a : null;
  return r === null ? { text: je(e), language: null, direction: "auto" } : et(r.label, n, t == null ? void 0 : t.locale);
}
function ec(e) {
  var o;
  let t = G(e, "id");
  if (typeof t != "string" || !te.test(t))
    return null;
  let n = (s) => {
    let i = G(e, s);
    return typeof i == "string" && i !== "" ? i : null;
  }, r = G(e, "capx"), a = n("replacedBy");
  return {
    id: t,
    label: (o = Pr(G(e, "label"))) != null ? o : { kind: "texts", texts: { default: t } },
    aliases: tc(G(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: n("wikidata"),
    isRetired: G(e, "status") === "retired" || a !== null,
    replacedBy: a
  };
}
function tc(e) {
  let t = {};
  if (J(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || Le.test(n)) && Array.isArray(r) && (t[n] = r.filter((a) => typeof a == "string"));
    }
  return t;
}
function nc(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (a) => {
    let o = /* @__PURE__ */ new Map();
    for (let s of e) {
      let i = t(s.id);
      for (let l of a(s)) {
        let c = it(l), u = o.get(c);
        o.set(c, u === void 0 || u === i ? i : null);
      }
    }
    o.forEach((s, i) => {
      n.has(i) || n.set(i, s);
    });
  };
  return r(pn), r(mn), n;
}

// src/ui/exchange/load-own-records.ts
function Fn(e) {
  return Ao({ templateNamespaces: e.templateNamespaces });
}
function Dn(e, t, n, r) {
  let a = Fn(e)(n), o = e.now().toISOString().slice(0, 10);
  return Ce(a, e.user.name, { taxonomy: r, skillsPage: e.titles.skills(), date: o }).map(({ call: s, record: i, faults: l }) => {
    var u, d;
    let c = s.template === ee.offer ? "offer" : "seek";
    return {
      page: t,
      name: { kind: c, id: (d = (u = i == null ? void 0 : i.id) != null ? u : s.parameters.get("id")) != null ? d : "" },
      record: i,
      draft: i === null ? Ur(s, r) : Ve(i),
      faults: l
    };
  });
}
function rc(e) {
  return e !== void 0 && !e.isRedirect && e.latest.text || "";
}
function oc(e) {
  return e.map((t, n) => {
    let { name: { kind: r, id: a }, page: o, record: s } = t;
    return s !== null && e.slice(0, n).some((l) => l.page !== o && l.record !== null && l.name.kind === r && l.name.id === a) ? N(T({}, t), { faults: [...t.faults, Oe("id", "id-taken", a)] }) : t;
  });
}
function $o(e) {
  return C(this, null, function* () {
    var _, w, S;
    let { titles: t, user: n, userNamespaces: r, pageTitle: a, wiki: o, messages: s } = e, i = t.people(n.name), l = Xe(a, t.root, r) === n.name, c = Pn(i, r[0], n.name), u = Array.from(/* @__PURE__ */ new Set([...c, ...l ? [a] : []])), d = [...s.languageChain.map(t.exchangeIn), t.exchange()], [{ pages: g, refusal: m }, p, f] = yield Promise.all([
      o.readForEditing([...u, t.skills()], i),
      o.babelLanguages(n.name).catch(() => []),
      o.existingPages(d).catch(() => [])
    ]), h = g.get(t.skills()), { taxonomy: y } = Cn(Fe((_ = h == null ? void 0 : h.latest.text) != null ? _ : "").value), b = h === void 0 || y.skills.length === 0 ? null : y, x = u.filter((E) => g.has(E)).map((E) => g.get(E)), v = yield o.madeByOthers(x, n.name), P = u.filter((E) => g.has(E) && !v.includes(E)), D = (((w = g.get(i)) == null ? void 0 : w.isRedirect) === !0 ? c.slice(1).reverse() : c).find((E) => !v.includes(E)), A = p.filter((E) => re(E) !== null), M = (E) => Dn(e, E, rc(g.get(E)), b);
    return {
      records: oc(P.reduce((E, L) => E.concat(M(L)), [])),
      // Whoever leads one page to the other wants to have everything there.
      page: D != null ? D : i,
      madeByOther: v.includes(i) ? i : null,
      isSilenced: D === void 0,
      strangers: new Map(P.filter((E) => M(E).length > 0).map((E) => [E, g.get(E).latest.user]).filter(([, E]) => E !== n.name)),
      taxonomy: b,
      refusal: m,
      languages: A.length > 0 ? A : [s.language],
      board: (S = d.find((E) => f.includes(E))) != null ? S : null
    };
  });
}

// src/core/exchange/reason-text.ts
function _o(e, t) {
  return t.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((n) => sc(n, t)));
}
function Wo(e, t) {
  return t.text(`localskills-match-widened-${e}`);
}
function ac(e, t) {
  return Ht(e, t.taxonomy, t.messages).text;
}
function sc(e, t) {
  let { messages: n } = t;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return ac(e.skill, t);
  if ("language" in e)
    return t.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && n.has(r) ? n.text(r) : e.region;
  }
  return e.methods.map((r) => n.text(`localskills-template-method-${r}`)).reduce((r, a) => n.text("localskills-fault-list", r, a));
}

// src/core/json/read-limits.ts
function $n(e, t, n, r, a, o) {
  let s = Object.keys(n), i = J(e) ? e : {};
  e !== void 0 && !J(e) && o.push({ path: t, code: "expected-object", parameters: [] });
  let l = [...s, ...a];
  for (let u of Object.keys(i))
    l.includes(u) || o.push({ path: fe(t, u), code: "unknown-property", parameters: [K(u), l] });
  let c = {};
  for (let u of s) {
    let d = G(i, u), [g, m] = n[u], p = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > m ? { code: "too-large", parameters: [d, m] } : null;
    p !== null && o.push(T({ path: fe(t, u) }, p)), c[u] = d === void 0 || p !== null ? r[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var De = [
  "skill",
  "level",
  "language",
  "method",
  "place",
  "reciprocity",
  "freshness",
  "room",
  "waiting"
], _n = {
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
}, ic = 1e3, lc = {
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
function Ho(e, t = "$.matching") {
  let n = [], r = $n(e, t, lc, _n, ["weights"], n), a = J(e) ? G(e, "weights") : void 0, o = fe(t, "weights"), s = cc(De, () => [0, ic]), i = $n(a, o, s, _n.weights, [], n);
  return De.every((l) => i[l] === 0) && (n.push({ path: o, code: "weights-zero", parameters: [] }), i = _n.weights), { options: N(T({}, r), { weights: i }), faults: n };
}
function cc(e, t) {
  let n = {};
  return e.forEach((r) => {
    n[r] = t(r);
  }), n;
}

// src/core/analysis/sorted.ts
function Ee(e, t) {
  return e < t ? -1 : +(e > t);
}

// src/core/exchange/current-exchange.ts
function Wn(e, t) {
  var n, r;
  return (r = (n = t == null ? void 0 : t.current(e)) == null ? void 0 : n.id) != null ? r : e;
}

// src/core/exchange/exchange-request.ts
var Hn = ["asked", "accepted", "declined", "expired", "done"], uc = ["accepted", "done"];
function Uo(e) {
  return new Set(e.filter(({ state: t }) => uc.includes(t)).map(({ seek: t }) => t));
}

// src/core/exchange/method-sets.ts
function qo(e) {
  return e.reduce((t, n) => t | 1 << ve.indexOf(n), 0);
}
function jo(e, t) {
  return ve.filter((n, r) => (e & t & 1 << r) !== 0);
}
function Go(e, t) {
  return e === 0 || t === 0 || (e & t) !== 0;
}
function zo(e, t) {
  return Math.floor(100 * Bo(e & t) / Bo(e | t));
}
function Bo(e) {
  let t = 0;
  for (let n = e; n !== 0; n >>= 1)
    t += n & 1;
  return t;
}

// src/core/exchange/time-passed.ts
function Un(e, t) {
  return Math.max(0, Math.round((Date.parse(`${t}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function Vo(e, t) {
  let n = Math.floor(e / t), r = e - n * t;
  return n > 7 ? 0 : Math.floor(100 * (2 * t - r) / (2 * t * 2 ** n));
}
function Ko(e, t) {
  return Math.min(100, Math.floor(100 * e / t));
}

// src/core/exchange/participants.ts
var dc = 3;
function Xo(e, t) {
  var b, x, v, P, R, O, D;
  let { records: n, requests: r = [], blocked: a = /* @__PURE__ */ new Set(), date: o, taxonomy: s = null } = e, i = n.slice().sort((A, M) => Ee(me(A), me(M))), l = Yo(i.map(({ user: A }) => A)), c = /* @__PURE__ */ new Set();
  i.forEach((A) => Jo(A).forEach(([M]) => c.add(M)));
  let u = Array.from(c).sort(Ee), d = Yo(u), g = r.filter(({ state: A }) => A === "accepted"), m = gc(g, ({ offer: A }) => A), p = Uo(r), f = [], h = /* @__PURE__ */ new Map(), y = { offer: [], seek: [] };
  for (let A of i) {
    let M = me(A), _ = a.has(A.user) ? "blocked" : (b = at(A, o)) != null ? b : A.kind === "seek" && p.has(M) ? "matched" : null, w = Wn(A.skill, s);
    if (_ !== null) {
      f.push({ kind: A.kind, record: M, reason: _ }), A.kind === "offer" && h.set(w, ((x = h.get(w)) != null ? x : 0) + 1);
      continue;
    }
    let S = Jo(A).map(([H, U]) => [d.get(H), U]).sort(([H], [U]) => H - U), E = A.kind === "seek" ? 1 : (v = A.capacity) != null ? v : t.usualCapacity, I = A.confirmed !== null && A.confirmed <= o ? Un(A.confirmed, o) : null, W = Un((R = (P = A.since) != null ? P : A.confirmed) != null ? R : o, o);
    y[A.kind].push({
      index: y[A.kind].length,
      record: A,
      key: M,
      account: l.get(A.user),
      skill: w,
      level: (O = A.level) != null ? O : 0,
      methods: qo(A.methods),
      languages: S.map(([H]) => H),
      proficiencies: S.map(([, H]) => H),
      region: A.region === null ? null : A.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: I,
      freshness: I === null ? 0 : Vo(I, t.freshnessHalfLife),
      waitedDays: W,
      waiting: Ko(W, t.fullWaiting),
      capacity: E,
      room: A.kind === "seek" ? 1 : Math.max(0, E - ((D = m.get(M)) != null ? D : 0))
    });
  }
  return {
    seeks: y.seek,
    offers: y.offer,
    languages: u,
    absentOffers: h,
    absences: f.sort(
      (A, M) => Ee(A.kind, M.kind) || Ee(A.record, M.record)
    ),
    between: pc(r, i, l, s)
  };
}
function Jo(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let a of e.languages) {
    let o = re(a);
    if (o !== null) {
      let s = Nr(o.code);
      t.set(s, Math.max((n = t.get(s)) != null ? n : 0, (r = o.proficiency) != null ? r : dc));
    }
  }
  return Array.from(t);
}
function Yo(e) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((n) => {
    t.has(n) || t.set(n, t.size);
  }), t;
}
function gc(e, t) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var a;
    return n.set(t(r), ((a = n.get(t(r))) != null ? a : 0) + 1);
  }), n;
}
var Bn = ["declined", "done", "accepted", "asked"];
function pc(e, t, n, r) {
  var l;
  let a = new Map(t.map((c) => [`${c.kind} ${me(c)}`, c.skill])), o = (c) => n.get(c.slice(0, c.lastIndexOf("/"))), s = /* @__PURE__ */ new Map(), i = (c, u) => c * n.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: m = [] } of e) {
    let [p, f] = [o(c), o(u)], h = [a.get(`offer ${u}`), g, a.get(`seek ${c}`)].filter((x) => x !== void 0);
    if (p === void 0 || f === void 0 || !Bn.includes(d))
      continue;
    let y = i(p, f), b = (l = s.get(y)) != null ? l : /* @__PURE__ */ new Map();
    (d === "declined" ? h.concat(m) : h.slice(0, 1)).forEach((x) => {
      let v = Wn(x, r), P = b.get(v);
      (P === void 0 || Bn.indexOf(d) < Bn.indexOf(P)) && b.set(v, d);
    }), s.set(y, b);
  }
  return (c, u, d) => {
    var g, m;
    return s.size === 0 ? null : (m = (g = s.get(i(c, u))) == null ? void 0 : g.get(d)) != null ? m : null;
  };
}

// src/core/exchange/reciprocity.ts
function ea(e, t) {
  let n = Zo(e.offers), r = /* @__PURE__ */ new Map();
  return Zo(e.seeks).forEach((a, o) => {
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
        for (let u of (l = n.get(a)) != null ? l : Qo)
          i = Math.max(i, (c = s.get(u)) != null ? c : 0);
      return i;
    },
    best: (a, o) => {
      var s;
      return ((s = n.get(a)) != null ? s : Qo).map((i) => {
        var l, c;
        return { skill: i, quality: (c = (l = r.get(o)) == null ? void 0 : l.get(i)) != null ? c : 0 };
      }).reduce((i, l) => {
        var c;
        return l.quality > ((c = i == null ? void 0 : i.quality) != null ? c : 0) ? l : i;
      }, null);
    }
  };
}
var Qo = [];
function Zo(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { account: r, skill: a } of e) {
    let o = t.get(r);
    o === void 0 ? t.set(r, /* @__PURE__ */ new Set([a])) : o.add(a);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r, a) => n.set(a, Array.from(r).sort())), n;
}

// src/core/exchange/score-pair.ts
var qn = 50, mc = [0, 20, 40, 70, 85, 95, 100], fc = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, ta = 540;
function ia(e, t) {
  let n = jn(e, t);
  return n === -1 ? null : { language: Math.floor(n / 8), proficiency: n % 8 };
}
function jn(e, t) {
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
function pt(e, t, n, r) {
  if (e.account === t.account)
    return "same-person";
  let a = n.between(e.account, t.account, t.skill);
  if (a !== null && a !== "expired")
    return a === "accepted" ? "asked" : a;
  let o = jn(e, t);
  return o === -1 || o % 8 < r.leastProficiency ? "language" : !r.ignoresMethods && !Go(e.methods, t.methods) ? "method" : t.room > 0 ? null : "room";
}
function la(e, t) {
  let { weights: n } = e, r = De.reduce((o, s) => o + n[s], 0), a = (o) => Math.floor((20 * o + r) / (2 * r));
  return {
    score: (o, s, i) => a(
      n.skill * i + n.level * na(o, s) + n.language * ra(o, s) + n.method * oa(o, s) + n.place * aa(o, s) + n.reciprocity * t(o.account, s.account) + n.freshness * s.freshness + n.room * sa(s) + n.waiting * o.waiting
    ),
    qualities: (o, s, i) => ({
      skill: i,
      level: na(o, s),
      language: ra(o, s),
      method: oa(o, s),
      place: aa(o, s),
      reciprocity: t(o.account, s.account),
      freshness: s.freshness,
      room: sa(s),
      waiting: o.waiting
    }),
    points: (o) => {
      let s = {}, i = 0, l = 0;
      for (let c of De)
        i += n[c] * o[c], s[c] = a(i) - l, l += s[c];
      return s;
    }
  };
}
function na(e, t) {
  var n;
  return e.level === 0 || t.level === 0 ? qn : (n = fc[t.level - e.level]) != null ? n : 0;
}
function ra(e, t) {
  let n = jn(e, t);
  return n === -1 ? 0 : mc[n % 8];
}
function oa(e, t) {
  return e.methods === 0 || t.methods === 0 ? qn : zo(e.methods, t.methods);
}
function aa(e, t) {
  let n = e.record.timezone, r = t.record.timezone;
  return n !== null && r !== null ? Math.max(0, Math.floor(100 * (ta - Tt(n, r)) / ta)) : e.region === null || t.region === null ? qn : e.region === t.region ? 100 : 0;
}
function sa({ room: e, capacity: t }) {
  return t === 0 ? 0 : Math.floor(100 * e / t);
}

// src/core/exchange/skill-relations.ts
var ca = { same: 100, narrower: 90, broader: 60, near: 30 }, yc = { narrower: 10, broader: 15 }, hc = 10;
function ua(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    relatedTo: (n) => {
      let r = t.get(n);
      return r === void 0 && (r = e === null ? [da(n)] : xc(n, e), t.set(n, r)), r;
    }
  };
}
function da(e) {
  return { skill: e, relation: "same", quality: ca.same };
}
function xc(e, t) {
  let n = /* @__PURE__ */ new Map([[e, da(e)]]), r = (i, l, c) => {
    let u = !n.has(i);
    if (u) {
      let d = l === "near" ? 0 : yc[l] * (c - 1);
      n.set(i, { skill: i, relation: l, quality: Math.max(hc, ca[l] - d) });
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
function ga(e, t) {
  var s;
  let n = Xo(e, t), r = ua((s = e.taxonomy) != null ? s : null), a = ea(n, r), o = /* @__PURE__ */ new Map();
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
    scorer: la(t, a.quality)
  };
}
function Ut(e) {
  return { ignoresMethods: !1, leastProficiency: e.leastProficiency };
}
function $e({ relation: e }) {
  return e !== "near";
}
function pa(e) {
  let { participants: t, scorer: n } = e, { seeks: r } = t, a = Ut(e.options), o = r.reduce((u, { skill: d }) => e.relations.relatedTo(d).filter($e).reduce(
    (g, m) => {
      var p, f;
      return g + ((f = (p = e.offersOf.get(m.skill)) == null ? void 0 : p.length) != null ? f : 0);
    },
    u
  ), 0), s = new Int32Array(r.length + 1), i = new Int32Array(o), l = new Int16Array(o), c = 0;
  return r.forEach((u) => {
    mt(e, u, $e, (d, g) => {
      pt(u, d, t, a) === null && (i[c] = d.index, l[c++] = n.score(u, d, g.quality));
    }), s[u.index + 1] = c;
  }), { starts: s, others: i.subarray(0, c), scores: l.subarray(0, c) };
}
function ma(e, t) {
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
function mt(e, t, n, r) {
  for (let a of e.relations.relatedTo(t.skill)) {
    let o = n(a) ? e.offersOf.get(a.skill) : void 0;
    if (o !== void 0)
      for (let s of o)
        r(s, a);
  }
}
function fa(e, t, n) {
  var r;
  return (r = e.relations.relatedTo(t.skill).find(({ skill: a }) => a === n.skill)) != null ? r : null;
}
function ya(e, t) {
  let n = /* @__PURE__ */ new Map(), r = Ut(e.options);
  return mt(e, t, $e, (a) => {
    var s;
    let o = pt(t, a, e.participants, r);
    o !== null && n.set(o, ((s = n.get(o)) != null ? s : 0) + 1);
  }), n;
}

// src/core/exchange/read-records-file.ts
function ha(e, t = {}) {
  let n = [], r = [], a = /* @__PURE__ */ new Set(), o = [], s = /* @__PURE__ */ new Map(), i = 0, l = (c, u) => {
    n.push({ line: i, fault: c, isLeftOut: u });
  };
  for (let c of e) {
    if (i++, c.trim() === "")
      continue;
    let u = bc(c.trim()), d = u === null ? null : G(u, "kind");
    if (u === null)
      l(_e(null, "not-json"), !0);
    else if (d === "request") {
      let g = Ec(u);
      "key" in g ? l(g, !0) : r.push(g);
    } else if (d !== "offer" && d !== "seek" && d !== "blocked")
      l(_e("kind", "kind", K(d), "offer, seek, request, blocked"), !0);
    else {
      let g = wc(u);
      if (g === null)
        l(_e("user", "user"), !0);
      else if (d === "blocked")
        a.add(g);
      else {
        let m = Rc(u), p = Ge(d, g, m.values, N(T({}, t), { allowsOthers: !0 })), { values: f } = p, h = f === null || f.id === null ? null : `${d} ${g}/${f.id}`, y = h === null ? void 0 : s.get(h);
        [...m.faults, ...p.faults].forEach((b) => l(b, f === null)), y !== void 0 ? l(_e("id", "twice", me(f), y), !0) : f !== null && (o.push({ line: i, values: f }), h !== null && s.set(h, i));
      }
    }
  }
  return { records: kc(o.map(({ values: c }) => c)), requests: r, blocked: a, faults: n };
}
function kc(e) {
  let t = /* @__PURE__ */ new Map();
  for (let r of e) {
    let a = t.get(r.user);
    a === void 0 ? t.set(r.user, [r]) : a.push(r);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r) => _t(r).forEach(({ record: a }, o) => {
    n.set(r[o], a);
  })), e.map((r) => n.get(r));
}
function _e(e, t, ...n) {
  return { parameter: e, key: `localskills-records-fault-${t}`, parameters: n };
}
function bc(e) {
  try {
    let t = JSON.parse(e);
    return J(t) ? t : null;
  } catch (t) {
    return null;
  }
}
function wc(e) {
  let t = G(e, "user"), n = typeof t == "string" ? de(t) : "";
  return n === "" || n.includes("/") ? null : n;
}
function Ec(e) {
  let [t, n] = ["seek", "offer"].map((l) => {
    let c = G(e, l);
    return typeof c == "string" ? /^([^/]+)\/([a-z0-9-]{1,48})$/.exec(c.trim()) : null;
  }).map((l) => l === null ? null : me({ user: de(l[1]), id: l[2] })), r = G(e, "state");
  if (typeof t != "string" || typeof n != "string")
    return _e(typeof t == "string" ? "offer" : "seek", "request");
  let a = G(e, "skill"), o = typeof a == "string" && te.test(a) ? { skill: a } : {}, s = G(e, "skills"), i = Array.isArray(s) ? { skills: s.filter((l) => typeof l == "string" && te.test(l)) } : {};
  return Hn.includes(r) ? T(T({ seek: t, offer: n, state: r }, o), i) : _e("state", "state", K(r), Hn.join(", "));
}
function Rc(e) {
  var a;
  let t = /* @__PURE__ */ new Map(), n = [], r = (o) => typeof o == "string" || typeof o == "number";
  for (let o of Ne) {
    let s = (a = G(e, o)) != null ? a : null, i = Array.isArray(s) ? s : [s];
    s !== null && (i.every(r) ? t.set(o, i.join(";")) : n.push(_e(o, "value", o, K(s))));
  }
  return { values: t, faults: n };
}

// src/core/exchange/crowding.ts
function Gn(e, t, n) {
  let { listsPerPlace: r, crowding: a, mostPlaces: o } = n, s = e.length, i = Array.from(t).reduce((b, x) => Math.max(b, x), -1) + 1, l = new Int32Array(i), c = Array.from({ length: i }, () => []);
  for (let b = 0; b < s; b++) {
    let x = t[b], v = l[x] + e[b];
    l[x] = Math.min(o, v), c[x].push(b);
  }
  let u = new Int32Array(s), d = new Uint8Array(s), g = new Int32Array(s), m = new Int32Array(i), p = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Set(), h = (b, x) => Math.floor(b / x), y = (b) => {
    let x = t[b], v = Math.max(
      h(g[b], e[b]),
      h(m[x], l[x])
    );
    u[b] = a * v, d[b] = +(v >= r);
  };
  return {
    penalties: u,
    full: d,
    add(b, x) {
      let v = t[b], P = b * 67108864 + x;
      if (p.has(P))
        return;
      p.add(P), g[b]++, y(b);
      let R = v * 67108864 + x;
      f.has(R) || (f.add(R), m[v]++, m[v] % l[v] === 0 && c[v].forEach(y));
    }
  };
}

// src/core/exchange/reasons.ts
function xa(e, t, n, r) {
  let a = e.scorer.qualities(t, n, r.quality), o = e.scorer.points(a), s = Sc(e, t, n, r, a), i = [];
  for (let l of De) {
    let c = s[l];
    c !== null && i.push({ part: l, code: c.code, parameters: c.parameters, points: o[l] });
  }
  return i;
}
function X(e, ...t) {
  return { code: e, parameters: t };
}
function Sc(e, t, n, r, a) {
  let o = e.reciprocity.best(t.account, n.account);
  return {
    skill: r.relation === "same" ? X("skill-same", { skill: n.skill }) : X(`skill-${r.relation}`, { skill: n.skill }, { skill: t.skill }),
    level: t.level === 0 || n.level === 0 ? X("level-unknown") : X(n.level < t.level ? "level-low" : "level-fits", n.level, t.level),
    language: vc(e, t, n),
    method: Tc(t, n),
    place: Oc(t, n),
    reciprocity: o === null ? null : X("reciprocal", { skill: o.skill }),
    freshness: n.confirmedDays === null ? X("confirmed-unknown") : n.confirmedDays === 0 ? X("confirmed-today") : X("confirmed-days", n.confirmedDays),
    room: X("room", n.room, n.capacity),
    waiting: a.waiting === 0 ? null : X("waiting", t.waitedDays)
  };
}
function vc(e, t, n) {
  let r = ia(t, n);
  if (r === null)
    return null;
  let a = r.proficiency >= e.options.leastProficiency;
  return X(a ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function Tc(e, t) {
  if (e.methods === 0 || t.methods === 0)
    return X("methods-any");
  let n = jo(e.methods, t.methods);
  return n.length === 0 ? X("methods-different") : X("methods", { methods: n });
}
function Oc(e, t) {
  let [n, r] = [e.record.timezone, t.record.timezone];
  if (n !== null && r !== null) {
    let a = Tt(n, r);
    return a === 0 ? X("timezone-same") : X("timezone-apart", a / 60);
  }
  return e.region === null || t.region === null ? X("place-unknown") : e.region === t.region ? X("region-same", { region: t.record.region }) : X("region-different");
}
function ka(e, t) {
  let n = [];
  ya(e, t).forEach((a, o) => n.push(X(`limit-${o}`, a))), n.sort((a, o) => a.code < o.code ? -1 : 1);
  let r = e.relations.relatedTo(t.skill).filter($e).reduce((a, { skill: o }) => {
    var s;
    return a + ((s = e.participants.absentOffers.get(o)) != null ? s : 0);
  }, 0);
  return r > 0 && n.push(X("limit-absent", r)), n.length > 0 ? n : [X("no-offer", { skill: t.skill })];
}

// src/core/exchange/spread.ts
function zn(e, t) {
  let { starts: n, others: r, scores: a } = e, { people: o, owners: s, crowding: i, order: l, length: c } = t, { penalties: u, full: d } = i, g = Array.from({ length: n.length - 1 }, () => []), m = Ac(e, o), p = g.map((h, y) => y).filter((h) => m[h] > 0).sort((h, y) => m[h] - m[y] || l(h, y)), f = (h, y) => g[h].some((b) => o[r[b]] === o[y]);
  for (let h = 0; h < c && p.length > 0; h++)
    p = p.filter((y) => {
      let b = n[y + 1], x = -1, v = -1 / 0;
      for (let P = n[y]; P < b; P++) {
        let R = r[P], O = a[P] - u[R];
        (O > v || O === v && R < r[x]) && (h === 0 || d[R] === 0) && !f(y, R) && (x = P, v = O);
      }
      return x !== -1 && (g[y].push(x), i.add(r[x], s[y])), x !== -1;
    });
  return g.forEach((h) => h.sort((y, b) => a[b] - a[y] || r[y] - r[b])), g;
}
function Ac({ starts: e, others: t }, n) {
  let r = new Int32Array(e.length - 1), a = new Int32Array(Array.from(n).reduce((o, s) => Math.max(o, s), 0) + 1);
  for (let o = 0; o < r.length; o++)
    for (let s = e[o]; s < e[o + 1]; s++) {
      let i = n[t[s]];
      a[i] !== o + 1 && (a[i] = o + 1, r[o]++);
    }
  return r;
}

// src/core/exchange/shortlists.ts
function wa(e, t = pa(e)) {
  let { participants: { seeks: n, offers: r }, options: a } = e, o = (p, f) => Ea(e, n[p], r[f], null), s = r.map(({ account: p }) => p), i = n.map(({ account: p }) => p), l = Gn(r.map(({ room: p }) => Math.max(1, p)), s, a), c = zn(t, {
    people: s,
    owners: i,
    crowding: l,
    length: a.shortlistLength,
    order: (p, f) => ba(n, p, f)
  }), u = c.map((p, f) => p.map((h) => o(f, t.others[h]))), d = /* @__PURE__ */ new Map();
  n.map(({ index: p }) => p).sort((p, f) => ba(n, p, f)).forEach((p) => {
    let f = u[p], h = new Set(c[p].map((b) => r[t.others[b]].account)), y = Mc(e, n[p], h, l);
    f.length > 0 ? f.push(...y) : d.set(p, y);
  });
  let g = ma(t, r.length), m = zn(g, {
    people: i,
    owners: s,
    crowding: Gn(n.map(() => 1), i, a),
    length: a.shortlistLength,
    order: (p, f) => p - f
  }).map((p, f) => p.map((h) => o(g.others[h], f)));
  return {
    seeks: u.map((p, f) => ({ seek: n[f].key, suggestions: p })).filter(({ suggestions: p }) => p.length > 0),
    offers: m.map((p, f) => ({ offer: r[f].key, suggestions: p })).filter(({ suggestions: p }) => p.length > 0),
    unmatched: n.filter(({ index: p }) => d.has(p)).map((p) => {
      var f;
      return { seek: p.key, reasons: ka(e, p), nearest: (f = d.get(p.index)) != null ? f : [] };
    })
  };
}
function ba(e, t, n) {
  return e[n].waitedDays - e[t].waitedDays || t - n;
}
function Ea(e, t, n, r) {
  let a = fa(e, t, n);
  return {
    seek: t.key,
    offer: n.key,
    score: e.scorer.score(t, n, a.quality),
    reasons: xa(e, t, n, a),
    widened: r
  };
}
function Pc(e) {
  let t = Ut(e), n = N(T({}, t), { ignoresMethods: !0 });
  return [
    { widening: "near-skill", isForFew: !0, leniency: t },
    { widening: "any-method", isForFew: !1, leniency: n },
    { widening: "basic-language", isForFew: !1, leniency: N(T({}, n), { leastProficiency: 1 }) }
  ];
}
function Mc(e, t, n, r) {
  let { options: a } = e, o = [], s = () => a.shortlistLeast - n.size;
  for (let { widening: i, isForFew: l, leniency: c } of Pc(a)) {
    let u = n.size === 0;
    if (u || l && s() > 0) {
      let d = [];
      mt(e, t, (m) => !l || !$e(m), (m, p) => {
        if ((u || r.full[m.index] === 0) && pt(t, m, e.participants, c) === null) {
          let f = r.penalties[m.index];
          d.push({ offer: m, value: e.scorer.score(t, m, p.quality) - f });
        }
      }), d.sort((m, p) => p.value - m.value || m.offer.index - p.offer.index);
      let g = n.size + Math.max(1, s());
      for (let { offer: m } of d)
        n.size < g && !n.has(m.account) && (n.add(m.account), r.add(m.index, t.account), o.push(Ea(e, t, m, i)));
    }
  }
  return o.sort((i, l) => l.score - i.score || (i.offer < l.offer ? -1 : 1));
}

// src/core/exchange/suggest-for-one.ts
function Ra(e) {
  let t = J(e) ? G(e, "pages") : void 0;
  return Array.isArray(t) ? t.filter((n) => typeof n == "string") : [];
}
function Sa(e, t) {
  let n = e.reduce((i, l) => {
    let c = J(l) ? G(l, "lines") : void 0;
    return Array.isArray(c) ? i.concat(c.filter((u) => typeof u == "string")) : i;
  }, []), [r] = e, { records: a, requests: o, blocked: s } = ha(n, { taxonomy: t });
  return {
    records: a,
    requests: o,
    blocked: s,
    options: Ho(J(r) ? G(r, "matching") : void 0).options
  };
}
function va(e, t, n, r) {
  var m, p, f, h, y, b;
  let { requests: a, blocked: o, options: s } = t, i = t.records.filter(({ kind: x, user: v }) => x !== e.kind && v !== e.user), l = ga({ records: [e, ...i], requests: a, blocked: o, date: n, taxonomy: r }, s), { seeks: c, offers: u, unmatched: d } = wa(l);
  if (e.kind === "offer")
    return { suggestions: (p = (m = u[0]) == null ? void 0 : m.suggestions) != null ? p : [], isNearest: !1 };
  let g = (h = (f = c[0]) == null ? void 0 : f.suggestions) != null ? h : [];
  return g.length > 0 ? { suggestions: g, isNearest: !1 } : { suggestions: (b = (y = d[0]) == null ? void 0 : y.nearest) != null ? b : [], isNearest: !0 };
}

// src/core/exchange/steps/exchange-step.ts
var Ta = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Oa = ["learned", "partly", "not-met"];
function Bt(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Vn(e) {
  let t = e.lastIndexOf("/"), n = de(e.slice(0, Math.max(0, t))), r = e.slice(t + 1).trim();
  return n === "" || n.includes("/") || !te.test(r) ? null : `${n}/${r}`;
}
function Aa(e) {
  return [Bt(e.seek), Bt(e.offer)];
}

// src/ui/survey-text.ts
function Lc(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function Kn(e, t) {
  return Lc(k("span", {}, e.text), e, t);
}

// src/ui/exchange/skill-words.ts
function ae(e, t, n) {
  return t != null && t.get(e) ? Kn(Ht(e, t, n), n) : k("bdi", {}, je(e));
}
function Jn(e, t, n) {
  var r;
  return ((r = t == null ? void 0 : t.ancestors(e)) != null ? r : []).map(({ label: a }) => et(a, n, t == null ? void 0 : t.locale).text).reverse();
}
function Yn(e, t) {
  return e.join(t.direction === "rtl" ? " \u2039 " : " \u203A ");
}

// src/ui/exchange/fitting-people.ts
var Nc = 3, Ic = /-unknown$/;
function Cc(e, t, n) {
  return C(this, null, function* () {
    let { wiki: r, titles: a, now: o } = n, s = (u) => C(null, null, function* () {
      let d = yield r.readPages(u);
      return u.map((g) => {
        var m, p;
        return Fe((p = (m = d.get(g)) == null ? void 0 : m.latest.text) != null ? p : "").value;
      });
    }), [i] = yield s([a.matchesData()]);
    if (i == null)
      return null;
    let l = Ra(i).filter((u) => u.startsWith(`${a.matches()}/`)), c = Sa([i, ...l.length === 0 ? [] : yield s(l)], t.taxonomy);
    return va(e, c, o().toISOString().slice(0, 10), t.taxonomy);
  });
}
function Pa(e, t, n, r) {
  let { messages: a, titles: o, pageUrl: s } = n, i = (g, ...m) => a.text(`localskills-exchange-fitting-${g}`, ...m), l = e.kind === "offer" ? "seek" : "offer", c = { messages: a, taxonomy: t.taxonomy, languageName: n.languageName }, u = (g) => {
    let m = g[l], p = Bt(m), f = g.reasons.filter(({ code: h }) => !Ic.test(h)).map((h) => _o(h, c));
    return k(
      "li",
      {},
      k("a", {
        class: "ext-localSkills-exchange-fitting-person",
        href: `${s(o.people(p))}#${l}-${m.slice(p.length + 1)}`
      }, k("bdi", {}, p)),
      g.widened === null ? null : k("div", {}, Wo(g.widened, a)),
      k("div", { class: "ext-localSkills-making-help" }, f.join(" \xB7 ")),
      n.ask === null ? null : q(
        // Messages used here: localskills-start-ask-learn, localskills-start-ask-teach
        a.text(l === "offer" ? "localskills-start-ask-learn" : "localskills-start-ask-teach", p),
        "normal",
        () => r(g)
      ).$element[0]
    );
  }, d = k("div", { role: "status", class: "ext-localSkills-exchange-fitting" }, k("p", {}, i("loading")));
  return Cc(e, t, n).then((g) => {
    var m;
    if (g === null || g.suggestions.length === 0) {
      let p = (m = ae(e.skill, t.taxonomy, a).textContent) != null ? m : "";
      z(d, k("p", {}, i(`nobody-${e.kind}`, p)));
    } else
      z(
        d,
        k("h3", {}, g.isNearest ? i("nearest") : i(`${l}s`)),
        k("ul", {}, ...g.suggestions.slice(0, Nc).map(u))
      );
  }, () => z(d)), d;
}

// src/ui/list-words.ts
function Ma(e, t) {
  let { ListFormat: n } = Intl;
  try {
    return n ? new n(t, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange/record-words.ts
function Xn(e, t) {
  var n;
  return (n = at(N(T({}, e), { user: "", id: "" }), t)) != null ? n : "open";
}
function qt(e, t) {
  let { messages: n, formatDate: r, now: a } = t, o = Xn(e, a().toISOString().slice(0, 10)), s = n.text(`localskills-template-card-status-${o}`), i = o === "paused" && e.until !== null ? n.text("localskills-template-card-until", r(e.until)) : o === "expired" ? n.text("localskills-template-card-expired", r(e.expires)) : o === "open" && e.expires !== null ? n.text("localskills-template-card-expires", r(e.expires)) : "";
  return i === "" ? s : `${s} \xB7 ${i}`;
}
var La = {
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
function Na(e, t, n, r) {
  var i, l, c;
  let { messages: a, formatDate: o } = n, s = (u) => u.length === 0 ? "" : Ma(u, a.language);
  switch (e) {
    case "kind":
      return a.text(`localskills-exchange-direction-${t.kind}`);
    case "skill":
      return (i = ae(t.skill, r, a).textContent) != null ? i : "";
    case "level":
      return t.level === null ? "" : a.text(`localskills-template-level-${t.level}`);
    case "methods":
      return s(t.methods.map((u) => a.text(`localskills-template-method-${u}`)));
    case "languages":
      return s(t.languages.map((u) => {
        var d, g;
        return (g = (d = re(u)) == null ? void 0 : d.code) != null ? g : u;
      }));
    case "capacity":
      return t.capacity === null ? "" : a.text("localskills-template-capacity", t.capacity);
    case "region": {
      let u = `localskills-template-region-${t.region}`;
      return t.region !== null && a.has(u) ? a.text(u) : (l = t.region) != null ? l : "";
    }
    case "timezone":
      return t.timezone === null ? "" : `UTC${ce(t.timezone)}`;
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
function Ia(e, t, n, r) {
  return Y(
    "warning",
    k("p", {}, r === null ? e.text("localskills-save-not-yours") : e.text("localskills-exchange-made-by-other", n, r)),
    k("p", {}, k(
      "a",
      { href: t(n, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-made-by-other-see")
    ))
  );
}
function Ca(e, t, n, r) {
  return Y(
    "warning",
    k("p", {}, r === null ? e.text("localskills-exchange-left-out-hidden") : e.text("localskills-exchange-left-out", r)),
    k("p", {}, k(
      "a",
      { href: t(n, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-left-out-see")
    ))
  );
}

// src/ui/exchange/list-screen.ts
var Fa = 57344;
function jt(e, t) {
  let { messages: n, pageUrl: r } = e, a = t.madeByOther === null ? [] : [Ia(n, r, t.madeByOther, t.isSilenced ? null : t.page)];
  return t.strangers.forEach((o, s) => a.push(Y("warning", k(
    "p",
    {},
    n.text("localskills-exchange-stranger", s, o != null ? o : n.text("localskills-exchange-stranger-hidden")),
    " ",
    k("a", { href: r(s, { diff: "cur" }), target: "_blank" }, n.text("localskills-exchange-stranger-see"))
  )))), a;
}
function Fc(e, t) {
  let { parameters: n } = e, r = n.map((a, o) => typeof a == "string" ? String.fromCharCode(Fa + o) : a);
  return Ir(N(T({}, e), { parameters: r }), t).split(/([\ue000-\ue00f])/).map((a) => {
    let o = a.charCodeAt(0) - Fa;
    return a.length === 1 && o >= 0 && o < n.length ? k("bdi", {}, String(n[o])) : a;
  });
}
function Qn(e, t) {
  let { messages: n } = e;
  return t.faults.length === 0 ? null : Y(
    "warning",
    k("p", {}, n.text("localskills-exchange-faults")),
    k("ul", {}, ...t.faults.map((r) => k("li", { dir: n.direction }, ...Fc(r, n))))
  );
}
function Da(e) {
  let { context: t, exchange: n, direction: r, onNew: a, onChange: o, onManage: s } = e, { messages: i, pageUrl: l } = t, c = (d) => {
    let { draft: g } = d, m = OO.ui.generateElementId(), p = g.skill === "" ? i.text("localskills-exchange-unnamed") : ae(g.skill, n.taxonomy, i), f = (h, y) => {
      let b = q(i.text(h), "quiet", y);
      return b.$element.find("input, button").attr("aria-describedby", m), b;
    };
    return k(
      "li",
      { class: `ext-localSkills-exchange-record ext-localSkills-exchange-record-${g.kind}` },
      // Messages used here: localskills-template-card-offer, localskills-template-card-seek
      k("div", { class: "ext-localSkills-making-help" }, i.text(`localskills-template-card-${g.kind}`)),
      k("div", { id: m, class: "ext-localSkills-exchange-record-skill" }, k("strong", {}, p)),
      k("div", { class: "ext-localSkills-making-help" }, d.record === null ? i.text("localskills-exchange-unreadable") : qt(g, t)),
      Qn(t, d),
      Q(
        f(d.record === null ? "localskills-exchange-mend" : "localskills-exchange-change", () => o(d)),
        f("localskills-exchange-manage", () => s(d))
      )
    );
  }, u = r === "offer" ? "seek" : "offer";
  return k(
    "div",
    {},
    k("h2", { tabindex: "-1" }, i.text("localskills-exchange-list")),
    ...jt(t, n),
    Q(
      // Messages used here: localskills-exchange-new-offer, localskills-exchange-new-seek
      q(i.text(`localskills-exchange-new-${r}`), "primary", () => a(r)),
      q(i.text(`localskills-exchange-new-${u}`), "normal", () => a(u))
    ),
    k("ul", { class: "ext-localSkills-exchange-records" }, ...n.records.map(c)),
    k(
      "p",
      { class: "ext-localSkills-making-help" },
      i.text("localskills-exchange-list-page"),
      " ",
      k("a", { href: l(n.page) }, n.page)
    )
  );
}

// src/ui/survey-making/fields.ts
var $a = 0;
function _a(e, t, n, r) {
  var o;
  let a = new OO.ui.FieldLayout(e, T({
    label: n.isOwnText === !0 ? $(k("bdi", {}, t.label)) : t.label,
    align: (o = n.align) != null ? o : "top"
  }, t.help === void 0 ? {} : { help: t.help, helpInline: !0 }));
  return N(T({
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
function ge(e) {
  let { kind: t = "text", direction: n = "auto", value: r, maxLength: a, min: o, max: s, placeholder: i } = e, l = T(T({
    value: r
  }, a === void 0 ? {} : { maxLength: a }), i === void 0 ? {} : { placeholder: i }), c = t === "lines" ? new OO.ui.MultilineTextInputWidget(N(T({}, l), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(N(T({}, l), { autocomplete: "off" }));
  t === "number" || t === "date" ? (c.$input.attr(T(T({ type: t }, o === void 0 ? {} : { min: o }), s === void 0 ? {} : { max: s })), c.$input.val(r)) : c.$input.attr("dir", n);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), _a(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function Gt(e) {
  let { label: t, help: n, value: r } = e, a = `ext-localSkills-making-list-${++$a}`, o = k("select", {
    id: a,
    class: "ext-localSkills-making-select",
    "aria-describedby": `${a}-help ${a}-fault`
  }, ...e.options.map((i) => k("option", { value: i.value }, i.label))), s = k("div", { class: "ext-localSkills-making-fault", id: `${a}-fault` });
  return o.value = r, o.addEventListener("change", () => e.onChange(o.value)), {
    element: k(
      "div",
      { class: "ext-localSkills-making-field" },
      k("label", { for: a }, t),
      o,
      k("div", { class: "ext-localSkills-making-help", id: `${a}-help` }, n != null ? n : null),
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
function Zn(e) {
  let t = new OO.ui.CheckboxInputWidget({ selected: e.value }), n = !1;
  return t.on("change", (r) => {
    n || e.onChange(r === !0);
  }), _a(t, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => t.isSelected(),
    show(r) {
      n = !0, t.setSelected(r), n = !1;
    }
  });
}
function Wa(e) {
  let t = `ext-localSkills-making-choice-${++$a}`, n = /* @__PURE__ */ new Map(), r = k("div", { class: "ext-localSkills-making-fault", id: `${t}-fault` }), a = k(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    k("legend", {}, e.label),
    e.help === void 0 ? null : k("p", { class: "ext-localSkills-making-help" }, e.help),
    ...e.options.map((s, i) => {
      let l = new OO.ui.RadioInputWidget({
        name: t,
        value: s.value,
        selected: s.value === e.value,
        inputId: `${t}-${i}`
      });
      return n.set(s.value, l), l.$input.on("change", () => {
        e.onChange(s.value);
      }), s.help !== void 0 && l.$input.attr("aria-describedby", `${t}-${i}-help`), k(
        "div",
        { class: "ext-localSkills-making-option" },
        l.$element[0],
        k(
          "div",
          {},
          k("label", { for: `${t}-${i}` }, s.label),
          s.help === void 0 ? null : k("div", { class: "ext-localSkills-making-help", id: `${t}-${i}-help` }, s.help)
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
function ft(e, ...t) {
  return k("details", { class: "ext-localSkills-making-folded" }, k("summary", {}, e), ...t);
}

// src/ui/exchange/manage-screen.ts
var Dc = 1;
function Ha(e) {
  let { context: t, taxonomy: n, own: r, onManage: a, onChange: o } = e, { messages: s, now: i } = t, { draft: l } = r, c = i().toISOString().slice(0, 10), u = Xn(l, c), d = (v, P, R, ...O) => k(
    "div",
    { class: "ext-localSkills-exchange-act" },
    ...O,
    // Messages used here: localskills-exchange-act-resume, localskills-exchange-act-resume-explain and so on
    q(s.text(`localskills-exchange-act-${v}`), P, R).$element[0],
    k("p", { class: "ext-localSkills-making-help" }, s.text(`localskills-exchange-act-${v}-explain`))
  ), g = N(T({}, l), { confirmed: c, status: "open", until: null }), m = ze(c, ct), p = l.expires === null || l.expires >= c ? l.expires : m, f = ge({
    label: s.text("localskills-exchange-pause-until"),
    help: s.text("localskills-exchange-pause-until-help"),
    kind: "date",
    min: c,
    value: ze(c, Dc),
    onChange: () => f.setFault(null)
  }), h = () => {
    let v = f.value();
    if (v !== "" && v <= c) {
      f.setFault(s.text("localskills-exchange-pause-past")), f.focus();
      return;
    }
    a("pause", N(T({}, l), { status: "paused", until: v === "" ? null : v }));
  }, y = u === "open", b = r.record !== null, x = u === "matched" || u === "closed";
  return k(
    "div",
    {},
    k("div", { class: "ext-localSkills-making-help" }, s.text(`localskills-template-card-${l.kind}`)),
    k(
      "h2",
      { tabindex: "-1" },
      l.skill === "" ? s.text("localskills-exchange-unnamed") : ae(l.skill, n, s)
    ),
    k("p", { class: "ext-localSkills-making-help" }, qt(l, t)),
    !b || y || u === "expired" ? null : d("resume", "primary", () => a("resume", N(T({}, g), { expires: p }))),
    !b || !y && u !== "expired" ? null : d("renew", "primary", () => a("renew", N(T({}, g), { expires: l.expires === null ? null : m }))),
    d(b ? "change" : "mend", "normal", o),
    !b || !y ? null : d("pause", "normal", h, f.element),
    !b || x ? null : d("matched", "normal", () => a("matched", N(T({}, l), { status: "matched", until: null }))),
    !b || u === "closed" ? null : d("close", "normal", () => a("closed", N(T({}, l), { status: "closed", until: null }))),
    k("div", { class: "ext-localSkills-exchange-act" }, Lt({
      messages: s,
      label: s.text("localskills-exchange-delete"),
      explanation: [k("p", {}, s.text("localskills-exchange-delete-explain"))],
      yes: s.text("localskills-exchange-delete"),
      act: () => a("delete", null)
    }))
  );
}

// src/core/wikitext/write.ts
var $c = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Ba(e, t) {
  Ua(e);
  let n = `{{${e}
`;
  for (let [r, a] of t)
    Ua(r), n += a.charAt(0) === "=" ? `|${r}=
${a}
` : `|${r}=${a}
`;
  return `${n}}}`;
}
function Ua(e) {
  if ($c.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/exchange/edit-records.ts
function er(e) {
  let t = /* @__PURE__ */ new Map();
  return Ne.filter((n) => e.kind === "offer" || !xn.includes(n)).forEach((n) => {
    let r = n === "lang" ? null : e[n], a = r === null ? "" : n === "timezone" ? ce(r) : Array.isArray(r) ? r.join(";") : String(r);
    a !== "" && t.set(n, a);
  }), t;
}
var _c = /[=|{}[\]<>&\n]|^$/, Wc = /^[+-]\d\d:\d\d$/;
function Hc(e) {
  return Wc.test(e) ? e : st(e);
}
function qa(e, t, n = /* @__PURE__ */ new Map()) {
  let r = Array.from(t.keys()).filter((o) => !_c.test(o)), a = (o) => Ne.includes(o) ? Ne.indexOf(o) : 1 / 0;
  return r.sort((o, s) => a(o) - a(s) || r.indexOf(o) - r.indexOf(s)), Ba(
    ee[e],
    r.map((o) => {
      var s;
      return [o, (s = n.get(o)) != null ? s : Hc(t.get(o))];
    })
  );
}
function Uc(e) {
  return qa(e.kind, er(e));
}
function ja(e, { kind: t, id: n }, { readCalls: r, taxonomy: a }) {
  let o = Ce(r(e), "", { taxonomy: a != null ? a : null }).find(({ record: s, call: i }) => {
    var l;
    return s === null ? i.template === ee[t] && ((l = i.parameters.get("id")) != null ? l : "") === n : s.kind === t && s.id === n;
  });
  return o === void 0 ? null : o.call;
}
function tr(e, t, n) {
  var c;
  let { readCalls: r } = n, a = Uc(t), o = r(e), s = o.filter(({ template: u }) => u === ee[t.kind]).pop(), i = [e.replace(/\s+$/, "").length, 0];
  s !== void 0 && Va(e, s) && i.unshift(s.end);
  let l = i.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${a}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = l.find((u) => r(u).length === o.length + 1)) != null ? c : l[0];
}
function Ga(e, t, n, r) {
  var u;
  let { mends: a = !1 } = r, o = ja(e, t, r);
  if (o === null)
    return null;
  let s = er(n), [i] = Ce([o], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), l = i != null && i.record ? er(i.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return o.parameters.forEach((d, g) => {
    let m = s.get(g) === l.get(g) && t.kind === n.kind;
    (g === "lang" || !a && m) && d.trim() !== "" && s.set(g, qe(d).trim()), m && s.has(g) && Te(d) !== qe(d) && c.set(g, d.trim());
  }), e.slice(0, o.start) + qa(n.kind, s, c) + e.slice(o.end);
}
function za(e, t, n) {
  let r = ja(e, t, n);
  if (r === null)
    return null;
  let a = e.slice(r.end), o = Va(e, r) ? /^[ \t]*(?:\n[ \t]*(?:\n|$)|\n|$)/.exec(a) : null;
  return e.slice(0, r.start) + a.slice(o === null ? 0 : o[0].length);
}
function Va(e, { start: t, end: n }) {
  return (t === 0 || e.charAt(t - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(n));
}

// src/core/exchange/keep-own-words.ts
function Ka({ template: e, parameters: t }) {
  return JSON.stringify([e, Array.from(t)]);
}
function zt(e, t) {
  let n = /* @__PURE__ */ new Map();
  return t.map(Ka).forEach((r) => {
    var a;
    return n.set(r, ((a = n.get(r)) != null ? a : 0) + 1);
  }), e.filter((r) => {
    var s;
    let a = Ka(r), o = (s = n.get(a)) != null ? s : 0;
    return n.set(a, o - 1), o <= 0;
  });
}
function Bc(e, { start: t, end: n }) {
  let r = (t === 0 || e.charAt(t - 1) === `
`) && e.charAt(n) === `
`;
  return e.slice(0, t) + e.slice(r ? n + 1 : n);
}
function nr(e, t, n) {
  let r = e;
  for (let a = 0; a < 20; a++) {
    let o = zt(n(r), t);
    if (o.length === 0)
      return r;
    let s = (i, l) => l !== i && l.start >= i.start && l.end <= i.end;
    r = o.filter((i) => !o.some((l) => s(i, l))).sort((i, l) => l.start - i.start).reduce(Bc, r);
  }
  return null;
}
function Ja(e, t, n) {
  let r = n(t), a = nr(e, r, n);
  if (a === null)
    return null;
  let o = zt(r, n(a)).reduce((i, { start: l, end: c }) => `${i === "" || i.charAt(i.length - 1) === `
` ? i : `${i}
`}${t.slice(l, c)}`, a), s = n(o);
  return zt(s, r).length === 0 && zt(r, s).length === 0 ? o : null;
}

// src/core/wikitext/same-calls.ts
function tt(e, t) {
  let n = (r) => JSON.stringify(r.map(({ template: a, parameters: o }) => [a, Array.from(o)]));
  return n(e) === n(t);
}

// src/ui/exchange/own-words.ts
function Ya(e, t) {
  return C(this, null, function* () {
    var c;
    let { user: n, readPersonCalls: r, ownTextOf: a } = e, o = (c = t.latest.text) != null ? c : "";
    if (t.latest.user === n.name)
      return { text: o };
    let [s, i] = yield Promise.all([r(), a(t.title)]);
    if (tt(s(o), s(i != null ? i : "")))
      return { text: o };
    let l = i === null ? null : Ja(o, i, s);
    if (l === null)
      throw new Z("not-yours", "");
    return { text: l, leftOut: t.latest.user };
  });
}

// src/ui/exchange/take-out-merged.ts
function Xa(e, t, n) {
  return C(this, null, function* () {
    var a;
    let r = (yield e.readPages([n.title])).get(n.title);
    r !== void 0 && !tt(t((a = r.latest.text) != null ? a : ""), t(n.text)) && (yield e.save(N(T({}, n), { baseRevision: r.latest.id })));
  });
}

// src/ui/exchange/publish-record.ts
var qc = 3;
function Qa(e, t) {
  let { wiki: n, user: r, now: a } = e, o = { readCalls: Fn(e), taxonomy: t.taxonomy }, s = null, i = (c, u, d) => C(null, null, function* () {
    var A, M, _, w, S, E, L;
    let { own: g, draft: m, mends: p, summary: f } = c;
    if (t.isSilenced)
      throw new Z("not-yours", "");
    let h = (A = g == null ? void 0 : g.page) != null ? A : t.page, y = (yield n.readPages([h])).get(h), b = (M = y == null ? void 0 : y.latest.text) != null ? M : "", x = Dn(e, h, b, t.taxonomy), v = (I, W) => x.find(({ name: H }) => H.id === I && H.kind === W), P = () => C(null, null, function* () {
      return y === void 0 ? { text: "" } : Ya(e, y);
    }), R, O = (_ = g == null ? void 0 : g.name.id) != null ? _ : "", D;
    if (g === null) {
      let I = m, W = s === null ? void 0 : v(s, I.kind);
      if (W !== void 0 && be(W.draft, I).length === 0)
        return { kind: "saved", page: h, id: W.name.id };
      if (O = kn(I.kind, a().toISOString(), x.concat(t.records).map(({ name: H }) => H.id)), s = O, R = yield P(), D = tr(R.text, N(T({}, I), { user: r.name, id: O }), o), o.readCalls(D).length !== o.readCalls(R.text).length + 1)
        throw new Z("invalid-content", "");
    } else {
      let I = v(g.name.id, g.name.kind);
      if ((m === null ? I === void 0 : I !== void 0 && be(I.draft, m).length === 0) && !(p && ((w = I == null ? void 0 : I.faults.length) != null ? w : 0) > 0))
        return { kind: "saved", page: h, id: O };
      if (I === void 0 || m !== null && be(I.draft, g.draft).length > 0)
        return { kind: "conflict", saved: I != null ? I : null, savedBy: (S = y == null ? void 0 : y.latest.user) != null ? S : null };
      O = O === "" && m !== null ? kn(m.kind, a().toISOString(), x.map(({ name: U }) => U.id)) : O, R = yield P();
      let H = m === null ? null : N(T({}, m), { user: r.name, id: O });
      D = H === null ? za(R.text, g.name, o) : (E = Ga(R.text, g.name, H, N(T({}, o), { mends: p }))) != null ? E : tr(R.text, H, o);
    }
    d.text = D != null ? D : R.text;
    try {
      let { mergedWith: I } = yield n.save(T({
        title: h,
        text: d.text,
        summary: f,
        baseRevision: (L = y == null ? void 0 : y.latest.id) != null ? L : 0
      }, u));
      I !== void 0 && (yield Xa(n, yield e.readPersonCalls(), { title: h, text: d.text, summary: f }));
    } catch (I) {
      if (Ie(I) && I.reason === "edit-conflict")
        return "again";
      throw I;
    }
    return T({ kind: "saved", page: h, id: O }, "leftOut" in R ? { leftOut: R.leftOut } : {});
  });
  return {
    publish(d) {
      return C(this, arguments, function* (c, u = {}) {
        var p, f;
        let g = (f = (p = c.own) == null ? void 0 : p.page) != null ? f : t.page, m = { text: "" };
        try {
          for (let h = 0; h < qc; h++) {
            let y = yield i(c, u, m);
            if (y !== "again")
              return y;
          }
          throw new Z("other", "");
        } catch (h) {
          return { kind: "fault", fault: Ie(h) ? h : new Z("other", String(h)), page: g, text: m.text };
        }
      });
    }
  };
}

// src/ui/exchange/record-conflict.ts
function Za(e) {
  let { context: t, taxonomy: n, mine: r, saved: a, savedBy: o, keepMine: s, takeSaved: i } = e, { messages: l } = t, c = (m) => k(
    "td",
    { dir: "auto" },
    m === "" ? k("em", {}, l.text("localskills-exchange-not-said")) : m
  ), u = (m, p) => Na(m, p, t, n), d = (a === null ? [] : be(r, a)).map((m) => k(
    "tr",
    {},
    k("th", { scope: "row" }, l.text(La[m])),
    c(u(m, r)),
    c(u(m, a))
  )), g = ["", "localskills-save-conflict-mine", "localskills-save-conflict-saved"];
  return Y(
    "error",
    k(
      "p",
      {},
      k("strong", {}, l.text("localskills-save-failed")),
      " ",
      a === null ? l.text("localskills-exchange-conflict-gone") : l.text("localskills-exchange-conflict", o != null ? o : "")
    ),
    d.length === 0 ? null : k("div", { class: "ext-localSkills-exchange-conflict" }, k(
      "table",
      { class: "wikitable" },
      k("thead", {}, k("tr", {}, ...g.map((m) => m === "" ? k("td", {}) : k("th", { scope: "col" }, l.text(m))))),
      k("tbody", {}, ...d)
    )),
    Q(
      q(l.text(a === null ? "localskills-exchange-conflict-put-back" : "localskills-exchange-conflict-keep"), "primary", s),
      q(l.text(a === null ? "localskills-exchange-conflict-leave" : "localskills-exchange-conflict-take"), "normal", i)
    )
  );
}

// src/core/exchange/private-contact.ts
var jc = /[^\s@<>()[\]{}:;,|]+(?:@|\s?[([{]\s?(?:at|arobase|arroba|et)\s?[)\]}]\s?)[\p{L}\d-]+(?:(?:\.|\s?[([{]\s?(?:dot|point|punto|nokta)\s?[)\]}]\s?)[\p{L}\d-]+)+/iu, Gc = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/iu, zc = new RegExp("(?<![\\w@])@[\\w.=-]+:[\\w-]+(?:\\.[\\w-]+)+", "u"), Vc = /(?:\b(?:t|telegram)\.me\/|\bwa\.me\/|\bchat\.whatsapp\.com\/|\bdiscord\.gg\/|\bsignal\.me\/|\bm\.me\/|\bskype:)\S+|\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)\s*:?\s*@?[\w.]*[\d_@][\w.]*|\bskype\s*:\s*live:\S+|\btg\s*:\s*@[\w.]+/iu, Kc = /(?:\+|\b00|\b0|\(0)[\d\s().\-/\u00b7\u2010-\u2015\u00a0]{6,22}\d/u, Jc = new RegExp("(?<![\\d-])(?:1[ .-])?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[.-])\\d{3}[.-]\\d{4}(?![\\d-])", "u"), Yc = 8, Xc = 15;
function Qc(e) {
  return e.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (t) => {
    let n = t.charCodeAt(0), r = [1632, 1776, 2406, 2534].find((a) => n >= a && n <= a + 9);
    return String(n - r);
  }).replace(/[\uff01-\uff5e\u3000\ufe6b]/g, (t) => t.normalize("NFKC"));
}
function es(e) {
  let t = Qc(e), n = [
    ["email", jc],
    ["email", Gc],
    ["messenger", Vc],
    ["messenger", zc],
    ["phone", Jc]
  ].map(([r, a]) => {
    let o = a.exec(t);
    return o === null ? null : { kind: r, text: e.slice(o.index, o.index + o[0].length) };
  }).find((r) => r !== null);
  return n != null ? n : Zc(t, e);
}
function Zc(e, t) {
  let n = e.replace(
    /ISBN(?:-1[03])?:?\s?[\d -]{9,16}[\dx]|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:UTC|GMT)\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?/giu,
    (o) => "x".repeat(o.length)
  ), r = Kc.exec(n), a = r === null ? 0 : r[0].replace(/\D/g, "").length;
  return r === null || a < Yc || a > Xc ? null : { kind: "phone", text: t.slice(r.index, r.index + r[0].length) };
}

// src/ui/questions/picker-options.ts
var tu = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
function Vt(e) {
  return " " + e.normalize("NFD").toLowerCase().replace(tu, "").replace(/ı/g, "i").replace(/[\s_()-]+/g, " ").trim();
}
function rr(e) {
  return `
${e.map(Vt).join(`
`)}
`;
}
function ts(e) {
  return e.map(({ code: t, name: n, hint: r, words: a }) => ({
    code: t,
    words: () => k("bdi", {}, n),
    hint: r,
    group: "",
    found: rr([n, r, t].concat(a)),
    choice: null
  }));
}
function ns(e, t) {
  let n = Vt(t), r = n.trim().split(" "), a = (s) => e.filter(({ found: i }) => r.every((l) => i.includes(s + l)));
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
function rs(e, t) {
  let n = Vt(t), r = n === " " ? [] : e.filter(({ found: a, group: o }) => a.includes(`
${n}
`) && Vt(o) !== n);
  return r.length === 1 ? r[0] : void 0;
}

// src/ui/questions/combobox.ts
var nu = 100;
function os(e) {
  let { id: t, isMultiple: n, messages: r } = e, a = `${t}-list`, o = k("input", {
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
  }, i = k("button", {
    type: "button",
    tabindex: "-1",
    class: "ext-localSkills-form-picker-toggle",
    "aria-label": r.text("localskills-form-picker-open")
  }), l = k("div", T({
    role: "listbox",
    id: a,
    class: "ext-localSkills-form-picker-list",
    "aria-label": r.text("localskills-form-picker-open")
  }, n ? { "aria-multiselectable": "true" } : {})), c = k("div", { class: "ext-localSkills-form-picker-status", role: "status" }), u = k("div", { class: "ext-localSkills-form-picker-field" }, o, i, l), d = k("div", { class: "ext-localSkills-form-picker" }, u, c), g = !0, m = null, p = "", f = !1;
  l.hidden = !0;
  let h = () => Array.from(l.querySelectorAll("[ role=option ]")), y = (w) => {
    if (m && m.classList.remove("ext-localSkills-form-picker-active"), m = w, !w) {
      o.removeAttribute("aria-activedescendant");
      return;
    }
    w.classList.add("ext-localSkills-form-picker-active"), o.setAttribute("aria-activedescendant", w.id);
    let { offsetTop: S, offsetHeight: E } = w;
    l.scrollTop = Math.max(S + E - l.clientHeight, Math.min(l.scrollTop, S));
  }, b = ({ code: w, words: S, hint: E }, L) => k("div", {
    role: "option",
    id: `${a}-${L}`,
    "data-code": w,
    class: "ext-localSkills-form-picker-option",
    "aria-selected": String(e.chosen().includes(w))
  }, S(), E === "" ? null : k("bdi", { class: "ext-localSkills-form-picker-hint" }, E)), x = () => {
    if (l.hidden)
      return;
    let w = m && m.getAttribute("data-code"), S = ns(e.options(), o.value), E = o.value === "" ? e.suggested() : [], L = E.map((B) => S.find((j) => j.code === B)).filter((B) => B !== void 0), I = S.filter(({ code: B }) => !E.includes(B)).slice(0, e.isLong ? nu : S.length), W = /* @__PURE__ */ new Map();
    L.length > 0 && W.set(r.text("localskills-form-picker-suggested"), L), I.forEach((B) => {
      W.set(B.group, (W.get(B.group) || []).concat(B));
    });
    let H = 0, U = [];
    W.forEach((B, j) => {
      let le = B.map((ye) => b(ye, H++));
      U.push(...j === "" ? le : [k(
        "div",
        { role: "group", "aria-label": j },
        k("div", { class: "ext-localSkills-form-picker-group", "aria-hidden": "true" }, j),
        ...le
      )]);
    }), z(l, ...U), l.classList.toggle("ext-localSkills-form-picker-none", H === 0), y(h().find((B) => B.getAttribute("data-code") === w) || null), z(c, H === 0 ? r.text("localskills-form-picker-none") : H < S.length ? r.text("localskills-form-picker-more", S.length, H) : o.value !== "" ? r.text("localskills-form-picker-found", H) : null);
  }, v = (w) => {
    l.hidden = !0, o.value = w, y(null), o.setAttribute("aria-expanded", "false"), document.removeEventListener("mousedown", O);
  }, P = (w = "") => {
    v(w), z(c);
  }, R = () => {
    f = !1;
    let w = o.value, S = g && w !== p ? rs(e.options(), w) : void 0;
    P(S || w === p ? "" : w), S && !e.chosen().includes(S.code) && e.pick(S.code);
  }, O = ({ target: w }) => {
    d.contains(w) || (v(o.value), f = !0, document.addEventListener("mouseup", R, { capture: !0, once: !0 }));
  }, D = () => (l.hidden && g && (l.hidden = !1, o.setAttribute("aria-expanded", "true"), document.addEventListener("mousedown", O), z(l), z(c, r.text("localskills-form-picker-loading"))), e.prepare().then(x)), A = (w) => {
    e.pick(w.getAttribute("data-code")), n ? (p = o.value, o.select()) : P();
  }, M = () => {
    g || (o.value = e.take(o.value));
  };
  o.addEventListener("input", () => {
    p = "", D();
  }), o.addEventListener("click", D), o.addEventListener("focus", () => {
    g || e.prepare();
  }), o.addEventListener("change", M), i.addEventListener("click", () => l.hidden ? D() : P(o.value)), o.addEventListener("keydown", (w) => {
    let { key: S } = w;
    S === "Enter" ? (w.preventDefault(), m ? A(m) : M()) : S === "Escape" && !l.hidden ? (w.preventDefault(), P()) : (S === "ArrowDown" || S === "ArrowUp") && g && (w.preventDefault(), (l.hidden ? D() : Promise.resolve()).then(() => {
      let E = h(), L = m ? E.indexOf(m) : -1, I = S === "ArrowDown" ? L + 1 : L < 0 ? E.length - 1 : L - 1;
      y(E[(I + E.length) % E.length] || null);
    }));
  }), l.addEventListener("mousedown", (w) => w.preventDefault()), l.addEventListener("click", ({ target: w }) => {
    let S = w.closest("[ role=option ]");
    S && (y(S), A(S));
  }), d.addEventListener("focusout", ({ relatedTarget: w }) => {
    w && !f && !d.contains(w) && R();
  });
  let _ = (w) => {
    g = w, i.hidden = !w, w ? o.hasAttribute("role") || Object.keys(s).forEach((S) => o.setAttribute(S, s[S])) : (P(o.value), Object.keys(s).forEach((S) => o.removeAttribute(S)));
  };
  return _(!0), { element: d, input: o, draw: x, setList: _ };
}

// src/ui/exchange/picking-field.ts
function Kt(e) {
  let i = e, { label: t, help: n } = i, r = yr(i, ["label", "help"]), a = OO.ui.generateElementId(), o = os(N(T({}, r), { id: a, describedBy: `${a}-help ${a}-fault`, isMultiple: !1 })), s = k("div", { class: "ext-localSkills-making-fault", id: `${a}-fault` });
  return {
    element: k(
      "div",
      { class: "ext-localSkills-making-field" },
      k("label", { for: a }, t),
      k("div", { class: "ext-localSkills-making-help", id: `${a}-help` }, n),
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
var ru = [null, Rt, 5, 4, 3, 2, 1];
function as(e) {
  let { context: t, likely: n, onChange: r } = e, { messages: a, loadLanguages: o } = t, s = [], i = [], l = [], c = null, u = k("ul", { class: "ext-localSkills-exchange-languages", "aria-label": a.text("localskills-exchange-languages") }), d = () => (c = c != null ? c : o().then((b) => {
    i = b, l = ts(b), y();
  }, () => {
    c = null, p.combobox.setList(!1), p.setFault(a.text("localskills-form-picker-failed", "ar, fr, pt-br"));
  }), c), g = (b) => {
    s = b, p.setFault(null), y(), r(b.map(St));
  }, m = (b) => g(s.filter(({ code: x }) => x !== b.code).concat(b)), p = Kt({
    label: a.text("localskills-exchange-languages"),
    help: a.text("localskills-exchange-languages-help"),
    isLong: !0,
    messages: a,
    prepare: d,
    options: () => l,
    suggested: () => n.map((b) => {
      var x, v;
      return (v = (x = re(b)) == null ? void 0 : x.code) != null ? v : "";
    }).concat(a.language),
    chosen: () => s.map(({ code: b }) => b),
    pick: (b) => m({ code: b, proficiency: null }),
    take(b) {
      let x = b.split(/[\s,;]+/).filter((P) => P !== ""), v = x.map(re).filter((P) => P !== null);
      return v.forEach(m), v.length === x.length ? "" : b;
    }
  }), f = (b) => {
    var x, v;
    return (v = (x = i.find((P) => P.code === b)) == null ? void 0 : x.name) != null ? v : b;
  }, h = (b) => {
    let { code: x, proficiency: v } = b, P = f(x), R = k("select", {
      class: "ext-localSkills-making-select",
      "aria-label": a.text("localskills-exchange-proficiency", P),
      "data-code": x
    }, ...ru.concat(v === 0 ? 0 : []).map((D) => k(
      "option",
      { value: String(D) },
      // Messages used here: localskills-exchange-proficiency-0 to -6
      a.text(D === null ? "localskills-exchange-proficiency-none" : `localskills-exchange-proficiency-${D}`)
    )));
    R.value = String(v), R.addEventListener("change", () => {
      var A;
      let D = R.value === "null" ? null : Number(R.value);
      g(s.map((M) => M.code === x ? { code: x, proficiency: D } : M)), (A = u.querySelector(`[ data-code="${x}" ]`)) == null || A.focus();
    });
    let O = k("button", {
      type: "button",
      class: "ext-localSkills-exchange-remove",
      "aria-label": a.text("localskills-exchange-language-remove", P)
    }, "\xD7");
    return O.addEventListener("click", () => {
      g(s.filter((D) => D.code !== x)), p.combobox.input.focus();
    }), k(
      "li",
      { class: "ext-localSkills-exchange-language" },
      k("bdi", {}, P),
      R,
      O
    );
  }, y = () => {
    p.combobox.draw(), z(u, ...s.map(h)), u.hidden = s.length === 0;
  };
  return {
    element: k("div", {}, p.element, u),
    show(b) {
      s = b.map(re).filter((x) => x !== null), y(), d();
    },
    setFault: p.setFault,
    focus: () => p.combobox.input.focus()
  };
}

// src/ui/exchange/skill-suggestion.ts
var ou = 80;
function ss(e) {
  let { context: t, typed: n, known: r, onGoOn: a } = e, { messages: o, titles: s, wiki: i, talkPage: l } = t, c = l(s.skills()), u = k("div", { "aria-live": "polite" }), d = ge({
    label: o.text("localskills-exchange-suggest-name"),
    help: o.text("localskills-exchange-suggest-help"),
    value: "",
    maxLength: ou,
    onChange: () => z(u)
  }), g = ge({ label: o.text("localskills-exchange-suggest-why"), kind: "lines", value: "", onChange: () => {
  } }), m = "", p = () => {
    let x = d.value().trim().replace(/\s+/g, " "), v = Pt(x) === "";
    return d.setFault(v ? o.text("localskills-exchange-suggest-empty") : null), v && d.focus(), v || r(x) ? null : x;
  }, f = (x, v) => C(null, null, function* () {
    var D, A;
    let P = (yield i.readPages([v])).get(v), R = ((D = P == null ? void 0 : P.latest.text) != null ? D : "").replace(/\s+$/, ""), O = o.text("localskills-exchange-suggest-heading", x);
    yield i.save({
      title: v,
      text: `${R}${R === "" ? "" : `

`}== ${st(O)} ==
${st(g.value().trim())} ~~~~
`,
      summary: o.text("localskills-exchange-suggest-summary", x),
      baseRevision: (A = P == null ? void 0 : P.latest.id) != null ? A : 0
    });
  }), h = q(o.text("localskills-exchange-suggest-post"), "primary", () => {
    let x = p();
    x === null || c === null || (z(u, k("p", { role: "status" }, o.text("localskills-exchange-saving"))), h.setDisabled(!0), f(x, c).then(() => {
      z(u), b.open = !1, a(x, c);
    }, (v) => {
      z(u, Y(
        "error",
        k("p", {}, o.text("localskills-exchange-suggest-failed")),
        Ie(v) && v.explanation !== "" ? k("p", { dir: "auto" }, v.explanation) : null
      )), Ke(u);
    }).then(() => h.setDisabled(!1)));
  }), y = q(o.text("localskills-exchange-suggest-go-on"), "normal", () => {
    let x = p();
    x !== null && (b.open = !1, a(x, null));
  }), b = k(
    "details",
    { class: "ext-localSkills-exchange-suggest" },
    k("summary", {}, o.text("localskills-exchange-suggest")),
    d.element,
    g.element,
    Q(...c === null ? [y] : [h, y]),
    u
  );
  return b.addEventListener("toggle", () => {
    b.open && (d.value() === "" || d.value() === m) && (m = n() || m, d.show(m), d.focus());
  }), b;
}

// src/ui/exchange/skill-field.ts
function au(e, { messages: t }) {
  let n = [], r = t.languageChain.concat("default"), a = /* @__PURE__ */ new Set(), o = (i) => e.children(i).filter(({ id: l }) => !a.has(l)), s = (i) => o(i).forEach((l) => {
    var g, m;
    a.add(l.id);
    let c = Jn(l.id, e, t), u = (g = ae(l.id, e, t).textContent) != null ? g : "", d = r.reduce((p, f) => p.concat(
      l.label.kind === "texts" && l.label.texts[f] || [],
      l.aliases[f] || []
    ), [u, l.id]);
    n.push({
      code: l.id,
      words: () => ae(l.id, e, t),
      hint: Yn(c.slice(1), t),
      group: (m = c[0]) != null ? m : u,
      found: rr(d.concat(c)),
      choice: null
    }), s(l.id);
  });
  return s(null), n;
}
function is(e) {
  let { context: t, taxonomy: n, onChange: r, onMissing: a } = e, { messages: o } = t, s = n === null ? [] : au(n, t), i = "", l = (y) => {
    h(y), r(y);
  }, c = Kt({
    label: o.text("localskills-exchange-skill"),
    help: o.text(n === null ? "localskills-exchange-skill-no-list" : "localskills-exchange-skill-help"),
    isLong: !1,
    messages: o,
    prepare: () => Promise.resolve(),
    options: () => s,
    suggested: () => [],
    chosen: () => i === "" ? [] : [i],
    pick(y) {
      l(y), Ke(u.$element.find("input, button")[0]);
    },
    take(y) {
      return te.test(y.trim()) ? (l(y.trim()), "") : y;
    }
  });
  c.combobox.setList(n !== null);
  let u = q(o.text("localskills-exchange-skill-other"), "quiet", () => {
    h(""), r(""), c.combobox.input.focus();
  }), d = k("div", { class: "ext-localSkills-exchange-skill-words" }), g = OO.ui.generateElementId(), m = k(
    "div",
    { class: "ext-localSkills-exchange-skill", role: "group", "aria-labelledby": g },
    k("div", { class: "ext-localSkills-exchange-label", id: g }, o.text("localskills-exchange-skill")),
    d,
    Q(u)
  ), p = ss({
    context: t,
    typed: () => c.combobox.input.value.trim(),
    known(y) {
      var x;
      let b = (x = n == null ? void 0 : n.find(y)) != null ? x : null;
      return b !== null && (l(b.id), u.focus()), b !== null;
    },
    onGoOn(y, b) {
      a(y), l(Pt(y)), b !== null && d.appendChild(k(
        "div",
        { role: "status" },
        o.text("localskills-exchange-suggested"),
        " ",
        k("a", { href: t.pageUrl(b), target: "_blank" }, b)
      )), u.focus();
    }
  }), f = k("div", {}, c.element, n === null ? null : p), h = (y) => {
    if (i = y, m.hidden = y === "", f.hidden = y !== "", c.setFault(null), y !== "") {
      let b = Jn(y, n, o), x = n !== null && n.get(y) === null;
      z(
        d,
        k("strong", {}, ae(y, n, o)),
        b.length === 0 ? null : k("div", { class: "ext-localSkills-making-help" }, Yn(b, o)),
        x ? k("div", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-skill-provisional")) : null
      );
    }
  };
  return h(""), {
    element: k("div", { class: "ext-localSkills-exchange-skill-field" }, m, f),
    show: h,
    setFault: c.setFault,
    focus: () => i === "" ? c.combobox.input.focus() : u.focus()
  };
}

// src/ui/exchange/record-form.ts
var yt = [
  "sub-saharan-africa",
  "mena",
  "latin-america",
  "north-america",
  "northern-western-europe",
  "eastern-europe-central-asia",
  "south-asia",
  "eseap"
], su = [-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765], iu = 500, ls = 1e3;
function lu(e, t, n, r) {
  let a = Array.from({ length: 27 }, (s, i) => (i - 12) * 60).concat(su, t != null ? t : e).sort((s, i) => s - i), o = (s) => ({ value: ce(s), label: `UTC${ce(s)}` });
  return [{ value: "", label: n }, { value: ce(e), label: r(`UTC${ce(e)}`) }].concat(
    Array.from(new Set(a)).filter((s) => s !== e).map(o)
  );
}
function cs(e) {
  var le, ye, Ae, se, Re, pe, xt;
  let { context: t, exchange: n, isNew: r, onChange: a } = e, { messages: o } = t, s = t.now().toISOString().slice(0, 10), i = e.draft, l = (F) => {
    i = T(T({}, i), F), B(), a();
  }, c = (F) => F.trim() === "" ? null : F.trim(), u = is({
    context: t,
    taxonomy: n.taxonomy,
    onChange: (F) => l({ skill: F }),
    onMissing(F) {
      i.note === null && (D.show(F), l({ note: F }));
    }
  }), d = as({
    context: t,
    likely: n.languages,
    onChange: (F) => l({ languages: F })
  }), g = Wa({
    label: o.text("localskills-exchange-direction"),
    value: i.kind,
    options: [
      { value: "offer", label: o.text("localskills-exchange-direction-offer") },
      { value: "seek", label: o.text("localskills-exchange-direction-seek") }
    ],
    onChange: (F) => l({ kind: F })
  }), m = Array.from({ length: ot }, (F, V) => ({
    value: String(V + 1),
    label: o.text("localskills-exchange-level-words", V + 1, o.text(`localskills-template-level-${V + 1}`))
  })), p = Gt({
    label: "",
    value: String((le = i.level) != null ? le : ""),
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...m],
    onChange: (F) => l({ level: F === "" ? null : Number(F) })
  }), f = p.element.querySelector("label"), h = ve.map((F) => [F, Zn({
    // Messages used here: localskills-template-method-training and so on, localskills-exchange-method-training and so on
    label: o.text(`localskills-template-method-${F}`),
    help: o.text(`localskills-exchange-method-${F}`),
    value: i.methods.includes(F),
    onChange: () => l({
      methods: h.filter(([, V]) => V.value()).map(([V]) => V)
    })
  })]), y = k(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    k("legend", {}, o.text("localskills-exchange-methods")),
    k("p", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-methods-help")),
    ...h.map(([, F]) => F.element)
  ), b = i.region === null || yt.includes(i.region) ? yt : yt.concat(i.region), x = Gt({
    label: o.text("localskills-exchange-region"),
    value: (ye = i.region) != null ? ye : "",
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...b.map((F) => ({
      value: F,
      label: yt.includes(F) ? o.text(`localskills-template-region-${F}`) : F
    }))],
    onChange: (F) => l({ region: F === "" ? null : F })
  }), v = Gt({
    label: o.text("localskills-exchange-timezone"),
    value: i.timezone === null ? "" : ce(i.timezone),
    options: lu(
      t.minutesAhead(),
      i.timezone,
      o.text("localskills-exchange-not-said"),
      (F) => o.text("localskills-exchange-timezone-here", F)
    ),
    onChange: (F) => l({ timezone: vt(F) })
  }), P = ge({
    label: o.text("localskills-exchange-capacity"),
    help: o.text("localskills-exchange-capacity-help"),
    kind: "number",
    min: "0",
    max: String(ls),
    value: i.capacity === null ? "" : String(i.capacity),
    onChange: (F) => l({ capacity: /^\d{1,4}$/.test(F.trim()) ? Math.min(ls, Number(F)) : null })
  }), R = ge({
    label: o.text("localskills-exchange-for"),
    value: (Ae = i.for) != null ? Ae : "",
    onChange: (F) => l({ for: c(F) })
  }), O = ge({
    label: o.text("localskills-exchange-affiliate"),
    help: o.text("localskills-exchange-affiliate-help"),
    maxLength: bt,
    value: (se = i.affiliate) != null ? se : "",
    onChange: (F) => l({ affiliate: c(F) })
  }), D = ge({
    label: o.text("localskills-exchange-note"),
    help: o.text("localskills-exchange-note-help"),
    kind: "lines",
    maxLength: Math.max(iu, ((Re = i.note) != null ? Re : "").length),
    value: (pe = i.note) != null ? pe : "",
    onChange: (F) => l({ note: c(F) })
  }), A = ge({
    label: o.text("localskills-exchange-expires"),
    kind: "date",
    min: s,
    value: (xt = i.expires) != null ? xt : "",
    onChange: (F) => l({ expires: /^\d{4}-\d\d-\d\d$/.test(F) ? F : null })
  }), M = Zn({
    label: o.text("localskills-exchange-no-end"),
    value: i.expires === null,
    onChange(F) {
      let V = F ? null : ze(s, ct);
      A.show(V != null ? V : ""), l({ expires: V });
    }
  }), _ = k("div", { class: "ext-localSkills-making-help", role: "status" });
  P.element.appendChild(_);
  let w = [P.element, R.element], S = k("div", { "aria-live": "polite" }), E = (F, V) => {
    var Se;
    let He = F.querySelector("summary"), Ue = (Se = He.querySelector(".ext-localSkills-exchange-said")) != null ? Se : He.appendChild(k("span", { class: "ext-localSkills-exchange-said" }));
    Ue.textContent = V;
  }, L = ft(o.text("localskills-exchange-more-how"), p.element, y), I = ft(o.text("localskills-exchange-more-where"), x.element, v.element), W = ft(o.text("localskills-exchange-more-note"), P.element, R.element, O.element, D.element, S), H = ft(o.text("localskills-exchange-more-time"), A.element, M.element), U = "", B = () => {
    let F = i.kind === "offer";
    w.forEach((Se) => {
      Se.hidden = !F;
    }), f.textContent = o.text(F ? "localskills-exchange-level-offer" : "localskills-exchange-level-seek"), _.textContent = F && i.capacity === 0 ? o.text("localskills-exchange-capacity-none") : "", A.setDisabled(M.value());
    let V = (Se) => Se.filter((gr) => gr !== null && gr !== "").join(" \xB7 ");
    E(L, V([
      i.level === null ? null : o.text(`localskills-template-level-${i.level}`),
      ...i.methods.map((Se) => o.text(`localskills-template-method-${Se}`))
    ])), E(I, V([
      i.region === null ? null : yt.includes(i.region) ? o.text(`localskills-template-region-${i.region}`) : i.region,
      i.timezone === null ? null : `UTC${ce(i.timezone)}`
    ])), E(W, V([
      F && i.capacity !== null ? o.text("localskills-template-capacity", i.capacity) : null,
      F ? i.for : null,
      i.affiliate,
      i.note
    ])), E(H, i.expires === null ? o.text("localskills-exchange-no-end-short") : o.text("localskills-exchange-until", t.formatDate(i.expires)));
    let He = j(), Ue = He === null ? "" : o.text(`localskills-private-${He.kind}`, He.text);
    S.hidden = !1, Ue !== U && (U = Ue, z(S, Ue === "" ? null : Y("warning", k("p", {}, Ue))));
  }, j = () => [i.note, i.affiliate, i.for, i.region].reduce((F, V) => F != null ? F : V === null ? null : es(V), null);
  return u.show(i.skill), d.show(i.languages), L.open = !r, W.open = i.note !== null, B(), {
    element: k(
      "div",
      { class: "ext-localSkills-exchange-form" },
      r ? g.element : null,
      u.element,
      d.element,
      L,
      I,
      W,
      H
    ),
    draft: () => i.kind === "offer" ? i : N(T({}, i), { capacity: null, for: null }),
    check() {
      let F = i.skill !== "", V = i.languages.length > 0;
      return u.setFault(F ? null : o.text("localskills-exchange-fault-skill")), d.setFault(V ? null : o.text("localskills-exchange-fault-language")), F ? V || d.focus() : u.focus(), F && V;
    },
    privateContact: j,
    hideWarning() {
      S.hidden = !0;
    },
    focus: u.focus
  };
}

// src/ui/exchange/exchange-panel.ts
function us(e, t) {
  let { messages: n, pageUrl: r, now: a } = e, o = k("div", { class: "ext-localSkills-exchange-panel", lang: n.language, dir: n.direction }), s = /* @__PURE__ */ new Set(), i = null, l = null, c = [], u = "offer", d = () => {
  }, g = () => {
    i == null || i.stop(), i = null;
  }, m = (A, ...M) => {
    let _ = k("div", { class: "ext-localSkills-exchange-content" }, A), w = k("div", { class: "ext-localSkills-exchange-scroller" }, _);
    z(o, w, M.length === 0 ? null : k("div", { class: "ext-localSkills-exchange-foot" }, Q(...M))), d = () => {
      var S;
      return (S = A.querySelector("h2")) == null ? void 0 : S.focus({ preventScroll: !0 });
    }, d();
  }, p = (A) => A.records.length === 0 ? [] : [q(n.text("localskills-exchange-back"), "quiet", () => D(() => f(l)))], f = (A) => {
    g(), m(Da({
      context: e,
      exchange: A,
      direction: u,
      onNew: (M) => x(A, null, Mt(M, h(), A.languages)),
      onChange: (M) => x(A, M, M.draft),
      onManage: (M) => v(A, M)
    }));
  }, h = () => a().toISOString().slice(0, 10), y = (A, M, _) => {
    let w = k("div", { class: "ext-localSkills-exchange-said-here" }), S = Qa(e, A), E = !1, L = (...W) => {
      z(w, ...W), W.length > 0 && (w.scrollIntoView({ block: "nearest" }), Ke(w));
    }, I = (W, H) => {
      E || (E = !0, z(w, k("p", { role: "status" }, n.text("localskills-exchange-saving"))), w.scrollIntoView({ block: "nearest" }), S.publish(W, H).then((U) => {
        var B;
        switch (E = !1, U.kind) {
          case "saved":
            s.add(U.page), M(U.page, U.id), U.leftOut !== void 0 && ((B = o.querySelector("h2")) == null || B.insertAdjacentElement(
              "afterend",
              Ca(n, r, U.page, U.leftOut)
            ));
            return;
          case "conflict": {
            let { saved: j } = U;
            L(Za({
              context: e,
              taxonomy: A.taxonomy,
              mine: W.draft,
              saved: j === null ? null : j.draft,
              savedBy: U.savedBy,
              keepMine: () => I(N(T({}, W), { own: j })),
              takeSaved: () => D(() => j === null ? O(l) : x(l, j, j.draft, !0))
            }));
            return;
          }
          default:
            L(zr({
              context: e,
              title: U.page,
              fault: U.fault,
              pageText: U.text,
              isOther: !0,
              isKept: _(),
              tryAgain: (j) => I(W, j)
            }));
        }
      }));
    };
    return { place: w, say: L, save: I };
  }, b = (A, M) => {
    var _;
    return (_ = ae(A, M.taxonomy, n).textContent) != null ? _ : A;
  }, x = (A, M, _, w = !1) => {
    g();
    let S = Kr(e, M);
    w && S.clear();
    let E = S.read(), I = E !== null && (M !== null || _.skill === "" || E.draft.skill === _.skill) && be(E.draft, _).length > 0, W = I ? N(T({}, Ve(E.draft)), { confirmed: _.confirmed }) : _, H = null, U = cs({
      context: e,
      exchange: A,
      draft: W,
      isNew: M === null,
      onChange() {
        var se;
        i == null || i.changed(), H !== null && ((se = U.privateContact()) == null ? void 0 : se.text) !== H && (H = null, j.say());
      }
    }), B = Br(() => be(U.draft(), _).length === 0 ? (S.clear(), !0) : S.write({ keptAt: a().toISOString(), draft: U.draft() }));
    i = B;
    let j = y(A, (se, Re) => {
      B.settle(), S.clear();
      let pe = N(T({}, U.draft()), { confirmed: h() });
      P(se, M === null ? pe.kind : "change", M === null ? N(T({}, pe), { user: e.user.name, id: Re }) : null);
    }, () => B.keep()), le = (se) => {
      if (!U.check())
        return;
      H = null, B.keep();
      let Re = N(T({}, U.draft()), { confirmed: h() }), pe = U.privateContact();
      if (pe !== null && !se) {
        U.hideWarning(), H = pe.text, j.say(Y(
          "warning",
          k("p", {}, n.text(`localskills-private-${pe.kind}`, pe.text)),
          Q(q(n.text("localskills-save-page-anyway"), "normal", () => le(!0)))
        ));
        return;
      }
      let xt = M === null ? `localskills-exchange-summary-${Re.kind}` : "localskills-exchange-summary-change", F = n.text(xt, b(Re.skill, A));
      j.save({ own: M, draft: Re, mends: !0, summary: F });
    }, ye = () => {
      S.clear(), B.settle(), x(A, M, _, !0);
    }, Ae = M === null ? `localskills-exchange-form-new-${_.kind}` : "localskills-exchange-form-change";
    m(
      k(
        "div",
        {},
        k("h2", { tabindex: "-1" }, n.text(Ae)),
        k("p", { class: "ext-localSkills-making-help" }, n.text("localskills-exchange-public")),
        A.refusal === null ? null : Vr(e, A.refusal, !0),
        ...jt(e, A),
        I ? Y(
          "success",
          k("p", {}, n.text("localskills-exchange-draft", e.formatTime(E.keptAt))),
          Lt({
            messages: n,
            label: n.text("localskills-form-draft-discard"),
            explanation: [k("p", {}, n.text("localskills-form-draft-discard-explain"))],
            yes: n.text("localskills-form-draft-discard"),
            act: ye
          })
        ) : null,
        M === null ? null : Qn(e, M),
        M === null || M.faults.length === 0 ? null : k("p", {}, n.text("localskills-exchange-mending")),
        U.element,
        j.place
      ),
      q(n.text(M === null ? "localskills-exchange-save-new" : "localskills-exchange-save"), "primary", () => le(!1)),
      ...p(A)
    ), M === null && W.skill === "" && (d = U.focus, d());
  }, v = (A, M) => {
    var E;
    g();
    let _ = "renew", w = y(A, (L) => {
      P(L, _);
    }, () => !0), S = Ha({
      context: e,
      taxonomy: A.taxonomy,
      own: M,
      onChange: () => x(A, M, M.draft),
      onManage(L, I) {
        _ = L;
        let W = n.text(`localskills-exchange-summary-${L}`, b(M.draft.skill, A));
        w.save({ own: M, draft: I, mends: !1, summary: W });
      }
    });
    S.insertBefore(w.place, (E = S.children[3]) != null ? E : null), jt(e, A).forEach((L) => S.insertBefore(L, w.place)), m(S, ...p(A));
  }, P = (A, M, _ = null) => {
    g();
    let w = c, [S] = w, E = M === "offer" || M === "seek", L = l, I = (U, B = U) => k("a", { href: r(U) }, B), W = k(
      "div",
      {},
      k("h2", { tabindex: "-1" }, n.text(`localskills-exchange-done-${M}`)),
      M === "delete" ? k("p", {}, I(A)) : Y(
        "success",
        k("p", {}, n.text("localskills-exchange-done-page"), " ", I(A)),
        E ? k("p", {}, n.text(`localskills-exchange-next-${M}`)) : null
      ),
      _ === null ? null : Pa(_, L, e, (U) => {
        var j;
        let B = _.kind === "offer" ? "seek" : "offer";
        (j = e.ask) == null || j.call(e, { mine: me(_), kind: B, key: U[B], skill: _.skill }), t();
      }),
      L.board !== null && E ? k("p", {}, I(L.board, n.text("localskills-exchange-board"))) : null
    ), H = e.showMine;
    m(
      W,
      S === void 0 ? q(n.text("localskills-exchange-close-dialog"), "primary", t) : q(n.text("localskills-exchange-go-on", b(S.skill, L)), "primary", () => {
        c = w.slice(1), D(() => R(l, S));
      }),
      ...H === null || !E ? [] : [q(n.text("localskills-exchange-mine"), "normal", () => {
        H(), t();
      })],
      q(n.text("localskills-exchange-list-button"), "quiet", () => D(() => O(l)))
    );
  }, R = (A, M) => x(A, null, N(T({}, Mt(u, h(), A.languages)), { skill: M.skill, level: M.level })), O = (A) => A.records.length > 0 ? f(A) : x(A, null, Mt(u, h(), A.languages)), D = (A) => {
    g(), z(o, k(
      "p",
      { class: "ext-localSkills-exchange-content", role: "status" },
      n.text("localskills-start-loading")
    )), $o(e).then((M) => {
      l = M, A();
    }, (M) => {
      m(k("div", {}, Y(
        "error",
        k("p", {}, n.text("localskills-exchange-not-loaded")),
        Ie(M) && M.explanation !== "" ? k("p", { dir: "auto" }, M.explanation) : null,
        Q(q(n.text("localskills-save-try-again"), "normal", () => D(A)))
      )));
    });
  };
  return {
    element: o,
    focus: () => d(),
    open({ direction: A, id: M, view: _, page: w, skills: S }) {
      u = A, c = S.slice(1), D(() => {
        var W;
        let E = l, L = E.records.filter(({ name: H }) => H.kind === A && H.id === M), I = (W = L.find((H) => H.page === w)) != null ? W : L[0];
        I !== void 0 && _ === "manage" ? v(E, I) : I !== void 0 ? x(E, I, I.draft) : S[0] !== void 0 ? R(E, S[0]) : O(E);
      });
    },
    isUnkept: () => i !== null && !i.keep(),
    savedPages: () => Array.from(s),
    destroy: g
  };
}

// src/ui/exchange/exchange-dialog.ts
var cu = 680;
function ds(e, t, n) {
  let { messages: r } = e, a = null, o = [];
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), a = us(e, () => this.close()), this.$body.append(a.element), this;
    }
    getSetupProcess(u) {
      return super.getSetupProcess(u).next(() => {
        this.title.setLabel(r.text("localskills-exchange-dialog")), a == null || a.open(t);
      });
    }
    getReadyProcess(u) {
      return super.getReadyProcess(u).next(() => a == null ? void 0 : a.focus());
    }
    getActionProcess(u) {
      return new OO.ui.Process(() => {
        if (!(u !== "close" && u !== "")) {
          if (a === null || !a.isUnkept()) {
            this.close();
            return;
          }
          OO.ui.confirm(r.text("localskills-exchange-leave"), { actions: [
            { action: "reject", label: r.text("localskills-exchange-stay"), flags: "safe" },
            { action: "accept", label: r.text("localskills-exchange-leave-yes"), flags: ["primary", "destructive"] }
          ] }).then((d) => {
            d && this.close();
          });
        }
      });
    }
    getTeardownProcess(u) {
      return super.getTeardownProcess(u).first(() => {
        var d;
        o = (d = a == null ? void 0 : a.savedPages()) != null ? d : [], a == null || a.destroy();
      });
    }
    getBodyHeight() {
      return cu;
    }
  }
  s.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsExchange",
    size: "large",
    title: r.text("localskills-exchange-dialog"),
    actions: [{ action: "close", label: r.text("localskills-exchange-close-dialog"), flags: ["safe", "close"], modes: void 0 }]
  }), document.documentElement.classList.add("ext-localSkills-exchange-open");
  let i = new OO.ui.WindowManager(), l = new s({ size: "large", classes: ["ext-localSkills-exchange-dialog"] });
  document.body.appendChild(i.$element[0]), i.addWindows([l]), i.openWindow(l).closed.then(() => {
    i.destroy(), document.documentElement.classList.remove("ext-localSkills-exchange-open"), n(o);
  });
}

// src/wiki/action-api/query.ts
function gs(e, t) {
  return he(this, null, function* () {
    let n = {};
    for (; ; ) {
      let r = yield new ie(e.read(T(T({ action: "query" }, t), n)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(n))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      n = r.continue;
    }
  });
}
function We(e, t) {
  return he(this, null, function* () {
    var r, a, o, s, i, l, c;
    let n = /* @__PURE__ */ new Map();
    try {
      for (var u = ne(gs(e, t)), d, g, m; d = !(g = yield new ie(u.next())).done; d = !1) {
        let p = g.value;
        for (let f of (a = (r = p.query) == null ? void 0 : r.pages) != null ? a : []) {
          let h = (o = f.pageid) != null ? o : f.title, y = n.get(h), b = [...(s = y == null ? void 0 : y.revisions) != null ? s : [], ...(i = f.revisions) != null ? i : []], x = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(c = f.redirects) != null ? c : []];
          n.set(h, N(T(T({}, y), f), { revisions: b, redirects: x }));
        }
        p.batchcomplete === !0 && (yield* xe(n.values()), n = /* @__PURE__ */ new Map());
      }
    } catch (g) {
      m = [g];
    } finally {
      try {
        d && (g = u.return) && (yield new ie(g.call(u)));
      } finally {
        if (m)
          throw m[0];
      }
    }
    yield* xe(n.values());
  });
}
function Jt(e, t, n) {
  return he(this, null, function* () {
    var r, a;
    try {
      for (var o = ne(gs(e, T({ list: t }, n))), s, i, l; s = !(i = yield new ie(o.next())).done; s = !1) {
        let c = i.value;
        yield* xe((a = (r = c.query) == null ? void 0 : r[t]) != null ? a : []);
      }
    } catch (i) {
      l = [i];
    } finally {
      try {
        s && (i = o.return) && (yield new ie(i.call(o)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function ps(e) {
  var t, n;
  return new Map(((n = (t = e.query) == null ? void 0 : t.normalized) != null ? n : []).map(({ from: r, to: a }) => [r, a]));
}
function Yt(e, t, n) {
  return C(this, null, function* () {
    if (t.length === 0)
      return;
    let r = yield e.batchSize();
    for (let a = 0; a < t.length; a += r)
      yield n(t.slice(a, a + r));
  });
}

// src/wiki/action-api/site-info.ts
function ms(e) {
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
      language: ys(t.general.lang, yield fs(e, [t.general.lang])),
      namespaces: n,
      isCaseSensitive: t.general.case === "case-sensitive",
      extensionTags: t.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function fs(e, t) {
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
function ys(e, t) {
  var r, a;
  let n = t[e];
  return { code: e, fallbacks: (r = n == null ? void 0 : n.fallbacks) != null ? r : [], direction: (a = n == null ? void 0 : n.dir) != null ? a : "ltr" };
}
function hs(e) {
  let t = null;
  return (n) => C(null, null, function* () {
    if (t === null) {
      let r = /* @__PURE__ */ new Set();
      t = { codes: r, languages: Promise.resolve().then(() => (t = null, fs(e, Array.from(r)))) };
    }
    return t.codes.add(n), ys(n, yield t.languages);
  });
}
function xs(e, t) {
  let n = (a) => a.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [a, o] of r === -1 ? [] : t)
    if (a !== 0 && o.some((s) => n(s) === n(e.slice(0, r))))
      return { namespace: a, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var or = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, ht = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, uu = 2, du = 6e4, gu = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Xt(e) {
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
function ks(e) {
  var n, r;
  let t = (n = e.revisions) == null ? void 0 : n[0];
  return t === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Xt(t)
  };
}
function bs(e) {
  let t = null, n = () => (t != null || (t = ms(e).catch((u) => {
    throw t = null, u;
  })), t);
  function r(u) {
    return C(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield Yt(e, [...new Set(u)], (g) => C(null, null, function* () {
        let m = new Map(g.map((x) => [x, x])), p = /* @__PURE__ */ new Map();
        try {
          for (var f = ne(We(N(T({}, e), {
            read: (v) => C(null, null, function* () {
              let P = yield e.read(v);
              return ps(P).forEach((R, O) => m.set(O, R)), P;
            })
          }), T({ titles: g, prop: ["revisions", "info"] }, ht))), h, y, b; h = !(y = yield f.next()).done; h = !1) {
            let x = y.value;
            let v = ks(x);
            v !== null && p.set(v.title, v);
          }
        } catch (y) {
          b = [y];
        } finally {
          try {
            h && (y = f.return) && (yield y.call(f));
          } finally {
            if (b)
              throw b[0];
          }
        }
        for (let [x, v] of m) {
          let P = p.get(v);
          P !== void 0 && d.set(x, P);
        }
      })), d;
    });
  }
  function a(u, d) {
    return C(this, null, function* () {
      let { namespace: g, rest: m } = xs(u, (yield n()).namespaces), p = d ? "g" : "";
      return { [`${p}apnamespace`]: g, [`${p}apprefix`]: m };
    });
  }
  function o(u) {
    return he(this, null, function* () {
      try {
        for (var d = ne(We(e, T(N(T({}, u), { prop: ["revisions", "info"] }), ht))), g, m, p; g = !(m = yield new ie(d.next())).done; g = !1) {
          let f = m.value;
          let h = ks(f);
          h !== null && (yield h);
        }
      } catch (m) {
        p = [m];
      } finally {
        try {
          g && (m = d.return) && (yield new ie(m.call(d)));
        } finally {
          if (p)
            throw p[0];
        }
      }
    });
  }
  function s(u) {
    return he(this, null, function* () {
      yield* xe(o(T({ generator: "allpages", gaplimit: "max" }, yield new ie(a(u, !0)))));
    });
  }
  function i(u) {
    return he(this, null, function* () {
      for (let d of u)
        yield* xe(o({ generator: "embeddedin", geititle: d, geinamespace: uu, geilimit: "max" }));
    });
  }
  function l(u, d, g) {
    return C(this, null, function* () {
      var p, f, h, y;
      let { query: m } = yield e.read(T({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (y = (h = (f = (p = m == null ? void 0 : m.pages) == null ? void 0 : p[0]) == null ? void 0 : f.revisions) == null ? void 0 : h.map(Xt)) != null ? y : [];
    });
  }
  let c = (u, d) => C(null, null, function* () {
    var g;
    return (g = (yield l(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: n,
    languageInfo: hs(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => C(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield Yt(e, u, (m) => C(null, null, function* () {
        try {
          for (var p = ne(We(e, {
            titles: m,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), f, h, y; f = !(h = yield p.next()).done; f = !1) {
            let { title: b, templates: x = [] } = h.value;
            x.length > 0 && g.add(b);
          }
        } catch (h) {
          y = [h];
        } finally {
          try {
            f && (h = p.return) && (yield h.call(p));
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
      return he(this, null, function* () {
        yield* xe(s(u)), yield* xe(i(d));
      });
    },
    childrenBelow: (u) => C(null, null, function* () {
      var h, y, b;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: m } = yield a(u, !1), p = m.replace(/ /g, "_"), f = g === 0 ? "" : `${(y = (h = (yield n()).namespaces.get(g)) == null ? void 0 : h[0]) != null ? y : ""}:`;
      for (let x = p; x !== void 0; ) {
        let v = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: m,
          apfrom: x,
          aplimit: "max"
        });
        x = (b = v.continue) == null ? void 0 : b.apcontinue;
        for (let { title: P } of v.query.allpages) {
          let [R, ...O] = P.slice(f.length + m.length).split("/");
          d.add(R != null ? R : ""), O.length > 0 && x !== void 0 && x.startsWith(`${p}${R != null ? R : ""}/`) && (x = `${p}${R != null ? R : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => C(null, null, function* () {
      var g, m;
      let d = [];
      try {
        for (var p = ne(We(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), f, h, y; f = !(h = yield p.next()).done; f = !1) {
          let b = h.value;
          d.push(...(m = (g = b.redirects) == null ? void 0 : g.map((x) => x.title)) != null ? m : []);
        }
      } catch (h) {
        y = [h];
      } finally {
        try {
          f && (h = p.return) && (yield h.call(p));
        } finally {
          if (y)
            throw y[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => C(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield Yt(e, u, (m) => C(null, null, function* () {
        var p;
        try {
          for (var f = ne(We(e, T({
            revids: m,
            prop: "revisions"
          }, d === "with-texts" ? ht : or))), h, y, b; h = !(y = yield f.next()).done; h = !1) {
            let x = y.value;
            (p = x.revisions) == null || p.forEach((v) => g.set(v.revid, Xt(v)));
          }
        } catch (y) {
          b = [y];
        } finally {
          try {
            h && (y = f.return) && (yield y.call(f));
          } finally {
            if (b)
              throw b[0];
          }
        }
      })), g;
    }),
    firstRevision: (u) => c(u, T({ rvdir: "newer" }, or)),
    newestRevisionBy: (u, d) => c(u, T({ rvuser: d }, ht)),
    revisionsAfter: (u, d) => C(null, null, function* () {
      let g = [];
      try {
        for (var m = ne(We(e, T({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, or))), p, f, h; p = !(f = yield m.next()).done; p = !1) {
          let { revisions: y = [] } = f.value;
          g.push(...y.filter(({ revid: b }) => b !== d).map(Xt));
        }
      } catch (f) {
        h = [f];
      } finally {
        try {
          p && (f = m.return) && (yield f.call(m));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return g;
    }),
    movesAround: (g) => C(null, [g], function* ({ timestamp: u, user: d }) {
      var p;
      let m = [];
      try {
        for (var f = ne(Jt(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + du).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), h, y, b; h = !(y = yield f.next()).done; h = !1) {
          let x = y.value;
          (d === null || x.user === void 0 || x.user === d) && m.push((p = x.title) != null ? p : null);
        }
      } catch (y) {
        b = [y];
      } finally {
        try {
          h && (y = f.return) && (yield y.call(f));
        } finally {
          if (b)
            throw b[0];
        }
      }
      return m;
    }),
    revisionsBy: (u, d, g) => l(u, g, T({ rvuser: d }, ht)),
    recombinedPagesSince: (u) => C(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let y of gu)
        try {
          for (var m = ne(Jt(e, "logevents", N(T({}, y), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), p, f, h; p = !(f = yield m.next()).done; p = !1) {
            let { title: b, logpage: x, params: v } = f.value;
            x !== void 0 && x !== 0 && d.add(x), [b, v == null ? void 0 : v.dest_title].forEach((P) => P !== void 0 && g.add(P));
          }
        } catch (f) {
          h = [f];
        } finally {
          try {
            p && (f = m.return) && (yield f.call(m));
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
        for (var m = ne(Jt(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), p, f, h; p = !(f = yield m.next()).done; p = !1) {
          let y = f.value;
          let { olduser: b, newuser: x } = (g = y.params) != null ? g : {};
          b !== void 0 && x !== void 0 && y.timestamp !== void 0 && d.push({ from: b, to: x, timestamp: y.timestamp });
        }
      } catch (f) {
        h = [f];
      } finally {
        try {
          p && (f = m.return) && (yield f.call(m));
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
var ws = {
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
}, pu = new Map(
  Object.keys(ws).reduce(
    (e, t) => e.concat(ws[t].map((n) => [n, t])),
    []
  )
), mu = [
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
function ar(e) {
  let t = e.map((n) => pu.get(n) || "other");
  return mu.find((n) => t.includes(n)) || "other";
}
function Es(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Qt(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var Rs = 50;
function Zt(e, t) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let i = ((s = t == null ? void 0 : t.xhr) == null ? void 0 : s.status) || 0, l = Es(i);
    return new Z(l, l === "other" ? `HTTP ${i}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((i) => i.html || "").filter((i) => i !== "").join("<hr>"), a = n.map((i) => i.html ? Qt(i.html) : i.text || i.code), o = n.map((i) => {
    var l;
    return (l = i.data) == null ? void 0 : l.readonlyreason;
  }).find((i) => i);
  return o ? new Z("read-only", o, { code: e }) : new Z(
    ar(n.length ? n.map((i) => i.code) : [e]),
    a.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function fu(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? Qt(t) : t,
    imageUrl: e.url || null
  };
}
function yu(e, t) {
  let n = e.edit;
  if (!n)
    throw new Z("other", "");
  if (n.captcha)
    throw new Z("captcha", "", { captcha: fu(n.captcha), code: "captcha" });
  if (n.result !== "Success") {
    let a = n.warning || "";
    throw new Z(
      ar(n.code ? [n.code] : []),
      a === "" ? n.info || "" : Qt(a),
      a === "" ? {} : { html: a }
    );
  }
  let { oldrevid: r } = n;
  return T({
    revision: n.newrevid || t,
    changed: n.nochange !== !0
  }, r && t !== 0 && r !== t ? { mergedWith: r } : {});
}
function hu(e, t) {
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
function Ss(e) {
  let { api: t, user: n, language: r } = e, a = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, o = (d) => new Promise((g, m) => {
    d.then(g, (...p) => {
      m(Zt(String(p[0]), p[1]));
    });
  }), s = (d, g) => C(null, null, function* () {
    let { query: m = {} } = yield o(t.get(T(N(T({}, a), { action: "query", titles: d.slice() }), g))), p = new Map((m.normalized || []).map(({ from: h, to: y }) => [h, y])), f = new Map((m.pages || []).map((h) => [h.title, h]));
    return new Map(d.reduce((h, y) => {
      let b = f.get(p.get(y) || y);
      return b ? h.concat([[y, b]]) : h;
    }, []));
  }), i = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, l = (d) => {
    let g = [];
    return d.forEach((m, p) => {
      let f = m.revisions && m.revisions[0];
      f && g.push([p, hu(m, f)]);
    }), g;
  }, c = (d) => C(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield o(
      t.get(N(T({}, a), { action: "query", meta: "babel", babuser: d }))
    ), m = "N54321";
    return Object.keys(g).map((p) => [p, g[p]]).filter(([, p]) => p !== "0").sort(([, p], [, f]) => m.indexOf(p) - m.indexOf(f));
  });
  return {
    readPages(d) {
      return C(this, null, function* () {
        let g = Array.from(new Set(d)), m = [];
        for (let f = 0; f < g.length; f += Rs)
          m.push(s(g.slice(f, f + Rs), i).then(l));
        let p = yield Promise.all(m);
        return new Map(p.reduce((f, h) => f.concat(h), []));
      });
    },
    readForEditing(d, g) {
      return C(this, null, function* () {
        let m = yield s(d, N(T({}, i), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), p = m.get(g), [f, ...h] = p && p.actions && p.actions[p.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(m)),
          refusal: f ? Zt(f.code, { errors: [f].concat(h) }) : null
        };
      });
    },
    existingPages(d) {
      return C(this, null, function* () {
        let g = yield s(d, { prop: "info" });
        return d.filter((m) => g.has(m) && !g.get(m).missing);
      });
    },
    madeByOthers(d, g) {
      return C(this, null, function* () {
        return (yield Promise.all(d.map((h) => C(null, [h], function* ({ title: p, latest: f }) {
          var b, x;
          let y = f.parentId === 0 ? f : (x = (b = (yield s([p], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(p)) == null ? void 0 : b.revisions) == null ? void 0 : x.map(({ user: v, userid: P }) => ({ user: v, userId: P }))[0];
          return [p, y === void 0 || y.user !== g || y.userId === 0];
        })))).filter(([, p]) => p).map(([p]) => p);
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
        let g = yield o(t.postWithToken("csrf", T(T(T(T(T(N(T({}, a), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })));
        return yu(g, d.baseRevision);
      });
    }
  };
}

// src/core/exchange/exchange-templates.ts
var sr = "Skill exchange step", ir = "Skill exchange preferences", en = [
  ee.offer,
  ee.seek,
  sr,
  ir
];

// src/wiki/counting/template-calls.ts
function tn(e, t) {
  return C(this, null, function* () {
    var s, i;
    let { namespaces: n, extensionTags: r } = yield e.siteInfo(), a = (s = n.get(10)) != null ? s : ["Template"], o = {};
    for (let l of t)
      for (let c of yield e.redirectsTo(`${(i = a[0]) != null ? i : "Template"}:${l}`))
        o[c.slice(c.indexOf(":") + 1)] = l;
    return $t({ templates: t, redirects: o, templateNamespaces: a, extensionTags: r });
  });
}

// src/wiki/browser/person-words.ts
function vs(e) {
  let t = null;
  return () => C(null, null, function* () {
    t = t != null ? t : tn(e, en).catch((r) => {
      throw t = null, r;
    });
    let n = yield t;
    return (r) => n(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function xu(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let t = e.map(String);
    return t.some((n) => n.includes("|")) ? "" + t.join("") : t.join("|");
  }
  return String(e);
}
function Ts(e) {
  let t = {};
  for (let [n, r] of Object.entries(e))
    r != null && r !== !1 && (t[n] = xu(r));
  return t;
}

// src/wiki/browser/reading-api.ts
var ku = 6e3, bu = 6e4, wu = 5, Eu = 3;
function Ru(e) {
  var r;
  let t = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (t == null || t === "")
    return null;
  let n = /^\d+$/.test(t) ? Number(t) * 1e3 : Date.parse(t) - Date.now();
  return n >= 0 ? n : null;
}
function Su({ reason: e, details: t }) {
  return e === "rate-limited" || t.code === "maxlag" ? wu : e === "offline" ? Eu : 1;
}
function Os(e) {
  let { api: t, language: n, onWait: r, firstWait: a = 1e3 } = e, o = !1, s = null, i = Promise.resolve(), l = null, c = (m, p) => {
    let f = p ? (
      // Tells servers in several places that any of them may answer.
      t.post(m, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : t.get(m);
    return new Promise((h, y) => {
      f.then(h, (...b) => {
        var R;
        let [x, v, , P] = b;
        y({ fault: Zt(String(x), v), retryAfter: Ru((R = v == null ? void 0 : v.xhr) != null ? R : P) });
      });
    });
  }, u = (m) => new Promise((p) => {
    let f = setTimeout(p, m);
    s = () => {
      clearTimeout(f), p();
    };
  });
  function d(m, p) {
    return C(this, null, function* () {
      for (let f = 1; ; f++) {
        if (o)
          throw new Z("other", "", { code: "cancelled" });
        try {
          return yield c(m, p);
        } catch (h) {
          let { fault: y, retryAfter: b } = h, x = Math.max(b != null ? b : 0, a * 2 ** (f - 1));
          if (o || f >= Su(y) || x > bu)
            throw y;
          r(x), yield u(x);
        }
      }
    });
  }
  function g(m, p) {
    let f = Ts(T({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: n,
      errorsuselocal: !0
    }, m)), h = new URLSearchParams(f).toString().length > ku, y = i.then(() => d(f, p || h));
    return i = y.catch(() => {
    }), y;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((m) => m.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (m) => g(m, !1),
    post: (m) => g(m, !0),
    badAnswer: (m) => new Z("other", m),
    cancel() {
      o = !0, t.abort(), s == null || s();
    }
  };
}

// src/core/i18n/wiki-names.ts
var vu = ["ar", "fr", "es", "tr"], nn = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, lr = {
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
function rn(e, t) {
  let [n = "", ...r] = e.split("|");
  return {
    name: r[vu.indexOf(t.split("-")[0])] || n,
    all: [n].concat(r.filter((a) => a !== ""))
  };
}
var As = {
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
var Ps = 1440 * 60;
function Ms(e, t, n) {
  let { name: r, all: a } = rn(lr[e] || t || e, n);
  return { code: e, name: r, hint: e, words: a.concat(t).filter((o) => o !== "" && o !== r) };
}
function Ls({ all: e }, t) {
  return t.reduce((n, r) => n.concat(e.map((a) => `${a} ${r}`)), []).concat(t);
}
var Tu = [
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
function Ou(e, t) {
  let n = Object.keys(lr).map((o) => Ms(o, "", t)), r = /* @__PURE__ */ new Set(), a = e.map((o) => ({ language: o, code: As[o.code] || o.code })).filter(({ code: o }) => (!o.includes("-") || Tu.includes(o)) && !r.has(o) && r.add(o));
  return Object.keys(nn).reduce((o, s) => {
    let i = rn(nn[s], t);
    return o.concat(a.map(({ language: l, code: c }) => {
      let u = c.replace(/-/g, "_") + s;
      return {
        code: u,
        name: `${i.name} \u2013 ${l.name}`,
        hint: u,
        words: Ls(i, [l.name, l.hint].filter((d) => d !== "")).concat(l.words, l.code)
      };
    }));
  }, n);
}
function Au({ sitematrix: e }, t) {
  let n = (o) => !o.closed && !o.private, a = (e.specials || []).filter(n).map(({ dbname: o, sitename: s }) => Ms(o, s || "", t));
  return Object.keys(e).filter((o) => /^\d+$/.test(o)).reduce((o, s) => {
    let { code: i, name: l, localname: c, site: u } = e[s], d = c && c !== l ? [c, l] : [l];
    return o.concat(u.filter(n).map(({ dbname: g, code: m, sitename: p = "" }) => {
      let f = rn(nn[m] || p, t);
      return {
        code: g,
        name: `${f.name} \u2013 ${d[0]}`,
        hint: g,
        words: Ls(f, d).concat(p, i)
      };
    }));
  }, a);
}
function Ns(e, t) {
  let n = { formatversion: 2, uselang: t, maxage: Ps, smaxage: Ps }, r = null, a = null, o = () => C(null, null, function* () {
    let l = rt(t), c = rt("en"), u = [], d = {};
    for (; d; ) {
      let g = yield e.get(T(N(T({}, n), {
        action: "query",
        meta: "languageinfo",
        liprop: ["autonym", "name"]
      }), d)), { languageinfo: m } = g.query;
      Object.keys(m).forEach((p) => {
        let { autonym: f, name: h } = m[p], y = h !== f && h || l(p) || h || p;
        u.push({ code: p, name: y, hint: f === y ? "" : f, words: [c(p) || ""] });
      }), d = g.continue;
    }
    return u.sort((g, m) => g.name.localeCompare(m.name, t));
  }), s = () => C(null, null, function* () {
    try {
      return Au(yield e.get(N(T({}, n), {
        action: "sitematrix",
        smlangprop: ["code", "name", "localname", "site"],
        smsiteprop: ["dbname", "code", "sitename"]
      })), t);
    } catch (l) {
      if (l === "http")
        throw l;
      return Ou(yield i.loadLanguages(), t);
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

// src/core/exchange/steps/read-steps.ts
var Is = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Pu = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function Cs(e, t, n) {
  let r = de(t);
  return e.filter(({ template: a }) => a === sr).map((a) => {
    let o = Mu(a, r);
    return o.step === null || n === void 0 || o.step.at <= n ? o : N(T({}, o), { step: N(T({}, o.step), { at: n }) });
  });
}
function Mu(e, t) {
  let n = [], r = (f, h, ...y) => (n.push(Lu(f, h, ...y)), null), a = (f) => {
    var h;
    return Te((h = e.parameters.get(f)) != null ? h : "").trim() || null;
  }, o = (f, h, y, b) => {
    var v;
    let x = a(f);
    return x === null ? b ? r(f, "missing", f) : null : (v = h(x)) != null ? v : r(f, y, K(x), f);
  }, s = o("step", (f) => Ta.includes(f) ? f : null, "step", !0), i = o("seek", Vn, "key", !0), l = o("offer", Vn, "key", !0), c = o("at", (f) => {
    var h, y;
    return Me((y = (h = Pu.exec(f)) == null ? void 0 : h[1]) != null ? y : "") ? f : null;
  }, "time", !0), u = o(
    "outcome",
    (f) => Oa.includes(f) ? f : null,
    "outcome",
    s === "confirm"
  ), d = o("on", (f) => Me(f) ? f : null, "day", s === "meet"), g = o("skill", (f) => te.test(f) ? f : null, "skill", !1);
  if (e.parameters.forEach((f, h) => {
    !Is.includes(h) && f.trim() !== "" && n.push(Oe(h, "unknown-parameter", K(h), Is.join(", ")));
  }), s === null || i === null || l === null || c === null || s === "confirm" && u === null || s === "meet" && d === null)
    return { call: e, step: null, faults: n };
  let [m, p] = Aa({ seek: i, offer: l });
  return m === p ? (r("offer", "alone"), { call: e, step: null, faults: n }) : (t !== m && t !== p && r("seek", "not-yours", t), {
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
function Lu(e, t, ...n) {
  return { parameter: e, key: `localskills-template-step-fault-${t}`, parameters: n };
}

// src/wiki/counting/page-histories.ts
function Nu(e, t) {
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
function Iu({ latest: e, history: t }) {
  var n;
  return t !== void 0 ? (n = t[t.length - 1]) != null ? n : null : e.parentId === 0 ? e : null;
}
function Cu(e) {
  return e.reduce((t, { first: n }) => n !== null && (t === void 0 || n.timestamp < t) ? n.timestamp : t, void 0);
}
function Fu(e, t, n, r) {
  return C(this, null, function* () {
    let { pageIds: a, titles: o } = yield t.recombinedPagesSince(r);
    for (let s of n) {
      let { pageId: i, title: l } = s.page;
      (a.has(i) || o.has(l)) && (s.isRecombined = !0, s.first = yield e.firstRevision(l));
    }
  });
}
function on(e, t, n = null) {
  return C(this, null, function* () {
    let r = t.map((o) => ({
      page: o,
      known: o.history === void 0 ? [o.latest] : o.history.slice(),
      first: Iu(o),
      isRecombined: !1
    }));
    yield Nu(e, r);
    let a = n === null ? void 0 : Cu(r.filter(({ page: o }) => o.history === void 0));
    return n !== null && a !== void 0 && (yield Fu(e, n, r, a)), r.filter((o) => o.first !== null);
  });
}
function Fs(e, t) {
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
function an({ first: e }, t) {
  return e.user === t && e.userId !== 0;
}
function cr(e, t, n) {
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
function Ds(o, s, i, l) {
  return C(this, arguments, function* ({ source: e, titles: t }, n, r, a) {
    let c = yield Fs(e, n), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (h, y, b) => C(null, null, function* () {
      var x, v;
      for (let [P, R] of Array.from(y.entries())) {
        let O = (x = y[P + 1]) != null ? x : b, D = (v = R.sha1) != null ? v : null;
        if (D !== null && D === O.sha1 && R.parentId === O.id && R.user !== h && (yield e.movesAround(R)).some((M) => M === null || Xe(M, t.root, u) !== h))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map();
    for (let [h, y] of Array.from(c)) {
      let b = n.get(h), x = y.filter(({ user: v }) => v === null);
      (yield d(r(h), y, b)) ? g.set(h, { doubt: "moved", believed: null }) : x.length > 0 && m.set(h, x);
    }
    let p = Array.from(m.values()).reduce((h, y) => h.concat(y.filter(({ text: b }) => b === null).map(({ id: b }) => b)), []), f = p.length === 0 ? null : yield e.revisions(p, "with-texts");
    return m.forEach((h, y) => {
      let b = n.get(y), x = h.reduce((v, { id: P, text: R }) => {
        var O, D;
        return v === null ? null : nr(v, a((D = R != null ? R : (O = f == null ? void 0 : f.get(P)) == null ? void 0 : O.text) != null ? D : ""), a);
      }, b.text);
      x !== b.text && g.set(y, { doubt: "hidden", believed: x === null ? null : N(T({}, b), { text: x }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var Du = 5, $u = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function $s(e, t, n) {
  return C(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), o = t.map((s) => ({ origin: s, there: s }));
    for (let s = 0; o.length > 0 && s < Du; s++) {
      let i = o.filter(({ there: { first: p } }) => p.text === null).map(({ there: { first: p } }) => p.id), l = i.length === 0 ? null : yield e.revisions(i, "with-texts"), c = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: p, there: { first: f } }) => {
        var y, b, x, v;
        let h = (v = $u.exec(((x = (b = f.text) != null ? b : (y = l == null ? void 0 : l.get(f.id)) == null ? void 0 : y.text) != null ? x : "").slice(0, 1e3))) == null ? void 0 : v[1];
        h !== void 0 && (c.set(p, h.replace(/_/g, " ").trim()), r.add(p));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield on(e, Array.from(u.values()).map((p) => N(T({}, p), { pageId: 0 }))), g = new Map(d.map((p) => [p.page.title, p])), m = [];
      c.forEach((p, f) => {
        let h = g.get(p);
        h !== void 0 && an(h, n(f)) ? a.set(f, h) : h !== void 0 && m.push({ origin: f, there: h });
      }), o = m;
    }
    return { redirects: r, moved: a };
  });
}

// src/wiki/exchange/read-exchange.ts
var _u = ["decline", "withdraw"];
function _s(e, t, n) {
  return C(this, null, function* () {
    var s, i, l, c;
    let r = (yield e.source.readPages([t])).get(t), { people: a } = yield Wu(e, r === void 0 ? [] : [N(T({}, r), { pageId: 0 })], {}), [o] = (i = (s = a.get(n)) == null ? void 0 : s.pages) != null ? i : [];
    return o === void 0 ? null : o.doubt === "moved" ? "" : (c = (l = o.own) == null ? void 0 : l.text) != null ? c : null;
  });
}
function Wu(a, o, s) {
  return C(this, arguments, function* ({ source: e, titles: t }, n, r) {
    var M, _;
    let i = yield tn(e, en), l = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let w of n) {
      let S = Xe(w.title, t.root, l);
      S !== null && c.set(w, S);
    }
    let u = yield on(e, Array.from(c.keys())), d = ({ page: w }) => c.get(w), g = yield cr(e, u, d), m = (w) => an(w, d(w)), { redirects: p, moved: f } = yield $s(e, u.filter((w) => !m(w)), d), h = new Set(u.filter(m).map(({ page: w }) => w.title)), y = /* @__PURE__ */ new Map();
    f.forEach((w, S) => {
      h.has(w.page.title) || y.set(w, d(S));
    });
    let b = yield cr(
      e,
      Array.from(y.keys()),
      (w) => {
        var S;
        return (S = y.get(w)) != null ? S : null;
      }
    ), x = yield Ds(
      { source: e, titles: t },
      new Map(Array.from(g).filter(([w]) => m(w))),
      d,
      i
    ), v = (w) => {
      var j, le, ye, Ae, se;
      let { page: { title: S, latest: E } } = w, L = !m(w), I = (j = g.get(w)) != null ? j : null, W = x.get(w), H = L ? null : W === void 0 ? I : W.believed, U = f.get(w), B = H !== null && H.id === E.id ? [] : i((le = E.text) != null ? le : "");
      return {
        title: S,
        latest: E,
        own: H,
        isMadeByOther: L,
        doubt: (ye = W == null ? void 0 : W.doubt) != null ? ye : null,
        optOuts: L ? I : null,
        refused: W !== void 0 ? I : U === void 0 ? null : (Ae = b.get(U)) != null ? Ae : null,
        isStrangers: L && (B.length > 0 || p.has(w)),
        isChangedByOthers: !L && (H == null ? void 0 : H.id) !== E.id && !tt(i((se = H == null ? void 0 : H.text) != null ? se : ""), B)
      };
    }, P = /* @__PURE__ */ new Map();
    for (let w of u) {
      let S = d(w);
      P.set(S, [...(M = P.get(S)) != null ? M : [], w]);
    }
    let R = /* @__PURE__ */ new Map(), O = [], D = [], A = [];
    for (let w of Array.from(P.keys()).sort(Ee)) {
      let S;
      try {
        S = Hu(w, ((_ = P.get(w)) != null ? _ : []).map(v), i, r);
      } catch (E) {
        O.push({ user: w, error: E });
        continue;
      }
      R.set(w, S), S.readings.forEach(({ record: E }) => {
        E !== null && D.push(E);
      }), S.steps.forEach((E) => A.push(E));
    }
    return { people: R, unread: O, records: D, steps: A, ownPages: /* @__PURE__ */ new Map() };
  });
}
function Hu(e, t, n, r) {
  var d, g, m;
  let a = t.slice().sort((p, f) => Ee(p.title, f.title)), o = [], s = [], i = [], l = (p, f, h) => {
    Cs(p, e, f).forEach(({ step: y }) => {
      y !== null && h(y) && s.push(y);
    });
  }, c = (p) => p.filter(({ template: f }) => f === ir).forEach((f) => i.push(f));
  for (let { title: p, own: f, optOuts: h, refused: y } of a) {
    let b = n((d = f == null ? void 0 : f.text) != null ? d : "");
    b.forEach((P) => o.push({ title: p, call: P })), l(b, f == null ? void 0 : f.timestamp, () => !0), c(b), c(n((g = h == null ? void 0 : h.text) != null ? g : ""));
    let x = n((m = y == null ? void 0 : y.text) != null ? m : ""), v = s.map((P) => JSON.stringify(P));
    l(x, y == null ? void 0 : y.timestamp, (P) => _u.includes(P.step) && !v.includes(JSON.stringify(P))), c(x);
  }
  let u = o.filter(({ call: { template: p } }) => p === ee.offer || p === ee.seek);
  return {
    user: e,
    pages: a,
    readings: Ce(u.map(({ call: p }) => p), e, r).map((p, f) => N(T({}, p), { title: u[f].title })),
    steps: s,
    preferences: i
  };
}

// src/core/site-configuration.ts
var Uu = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Ws(e) {
  if (e === null)
    return { root: ke, faults: [] };
  let { value: t, faults: n } = Fe(e);
  if (!J(t))
    return { root: ke, faults: n.length > 0 ? n : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = G(t, "root");
  return r === void 0 ? { root: ke, faults: n } : typeof r != "string" || Uu.test(r) ? { root: ke, faults: [...n, { path: "$.root", code: "expected-text", parameters: [K(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: n };
}

// src/extension/configured-root.ts
var Bu = "MediaWiki:LocalSkills.json", nt = null;
function Hs(e) {
  return nt = nt != null ? nt : e.get({
    action: "query",
    prop: "revisions",
    titles: Bu,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((t) => {
    var r, a, o;
    let { query: { pages: [n] } } = t;
    return Ws((o = (a = (r = n == null ? void 0 : n.revisions) == null ? void 0 : r[0]) == null ? void 0 : a.slots.main.content) != null ? o : null).root;
  }, (t) => {
    throw nt = null, t;
  }), nt;
}

// src/extension/without-idling.ts
var Us = 0, sn = null;
function qu(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function Bs(e) {
  let t = mw;
  Us++ === 0 && (sn = t.requestIdleCallback, t.requestIdleCallback = qu);
  let n = () => {
    --Us === 0 && sn !== null && (t.requestIdleCallback = sn, sn = null);
  }, r = mw.loader.using(e);
  return r.then(n, n), r;
}

// src/extension/load-modules.ts
function ln(e) {
  var r;
  let t = (a) => mw.loader.getState(a) !== null, n = ((r = e.find((a) => a.some(t))) != null ? r : []).filter(t);
  return n.filter((a) => mw.loader.getState(a) === "error").forEach((a) => {
    mw.loader.state({ [a]: "registered" });
  }), Bs(n);
}

// src/extension/exchange-buttons.ts
var cn = [["ext.localSkills.meeting"], ["ext.gadget.LocalSkills-meeting"]];

// src/extension/namespace-names.ts
function ur(e) {
  let t = mw.config.get("wgNamespaceIds");
  return Object.keys(t).filter((n) => t[n] === e).map((n) => n.replace(/_/g, " "));
}

// src/core/i18n/number-format.ts
var qs = {
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
function js(e, t = "") {
  var r, a;
  let n = (a = qs[(r = e.find((o) => Object.prototype.hasOwnProperty.call(qs, o))) != null ? r : ""]) != null ? a : "latn";
  return [...e, "en"].filter(ju).map((o) => `${o}-u${t}-nu-${n}`);
}
function ju(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}

// src/extension/time-format.ts
var Gs = { year: "numeric", month: "long", day: "numeric" }, zs = N(T({}, Gs), { hour: "numeric", minute: "2-digit" }), Vs = N(T({}, Gs), { timeZone: "UTC" });
function dr(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(js([t.toLowerCase()], "-ca-gregory"), e);
  return (r) => n.format(new Date(r));
}

// src/extension/start-exchange.ts
var [Ks, Gu] = [2, 10];
function zu(e, t, n, r) {
  var m;
  let a = wr(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = new mw.Api(), s = Os({
    api: o,
    language: a.language,
    rights: () => mw.user.getRights(),
    onWait: () => {
    }
  }), i = bs(s), l = kr(e), c = rt(a.language), u = Ns(o, a.language), d = cn.some((p) => p.some((f) => mw.loader.getState(f) !== null)), [g] = [(m = mw.config.get("wgFormattedNamespaces")[Ks]) != null ? m : "User"];
  return {
    wiki: Ss({ api: o, user: t, language: a.language }),
    loadLanguages: () => u.loadLanguages(),
    titles: l,
    messages: a,
    user: { name: t },
    templateNamespaces: ur(Gu),
    readPersonCalls: vs(i),
    ownTextOf: (p) => _s({ source: i, titles: l }, p, t),
    userNamespaces: [g, ...ur(Ks)],
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    now: () => /* @__PURE__ */ new Date(),
    minutesAhead: () => -(/* @__PURE__ */ new Date()).getTimezoneOffset(),
    pageUrl: (p, f) => mw.util.getUrl(p, f),
    talkPage: (p) => {
      var f, h, y;
      return (y = (h = (f = mw.Title.newFromText(p)) == null ? void 0 : f.getTalkPage()) == null ? void 0 : h.getPrefixedText()) != null ? y : null;
    },
    formatTime: dr(zs),
    formatDate: dr(Vs),
    languageName: (p) => {
      var f;
      return (f = c(p)) != null ? f : p;
    },
    ask: d ? (p) => r(() => {
      ln(cn).then(() => {
        mw.hook("localSkills.ask").fire(N(T({}, p), { root: e, opener: n }));
      });
    }) : null,
    showMine: d ? () => r(() => {
      ln(cn).then(() => {
        mw.hook("localSkills.myExchanges").fire({ opener: n, root: e });
      });
    }) : null
  };
}
function Js() {
  let e = !1;
  mw.hook("localSkills.editRecord").add((t) => {
    let n = mw.user.getName();
    if (e || n === null || mw.user.isTemp())
      return;
    e = !0;
    let r = () => {
      e = !1, t.opener.focus();
    };
    Hs(new mw.Api()).then((a) => {
      var c, u;
      let o = null, s = zu(a, n, t.opener, (d) => {
        o = d;
      }), { skill: i, skills: l = i === void 0 ? [] : [{ skill: i, level: null }] } = t;
      ds(s, {
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
Js();
