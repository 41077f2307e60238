// Built from src/extension/exchange.ts by `npm run build`. Change the source, not this file.
"use strict";
var mi = Object.defineProperty, yi = Object.defineProperties;
var hi = Object.getOwnPropertyDescriptors;
var Et = Object.getOwnPropertySymbols;
var Rr = Object.prototype.hasOwnProperty, Tr = Object.prototype.propertyIsEnumerable;
var Ge = (e, t) => (t = Symbol[e]) ? t : /* @__PURE__ */ Symbol.for("Symbol." + e), kn = (e) => {
  throw TypeError(e);
};
var Sr = (e, t, n) => t in e ? mi(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, v = (e, t) => {
  for (var n in t || (t = {}))
    Rr.call(t, n) && Sr(e, n, t[n]);
  if (Et)
    for (var n of Et(t))
      Tr.call(t, n) && Sr(e, n, t[n]);
  return e;
}, I = (e, t) => yi(e, hi(t));
var vr = (e, t) => {
  var n = {};
  for (var r in e)
    Rr.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && Et)
    for (var r of Et(e))
      t.indexOf(r) < 0 && Tr.call(e, r) && (n[r] = e[r]);
  return n;
};
var xi = (e, t, n) => t.has(e) || kn("Cannot " + n);
var Or = (e, t, n) => t.has(e) ? kn("Cannot add the same private member more than once") : t instanceof WeakSet ? t.add(e) : t.set(e, n);
var Ce = (e, t, n) => (xi(e, t, "access private method"), n);
var F = (e, t, n) => new Promise((r, a) => {
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
}, be = (e, t, n) => {
  var r = (i, l, c, u) => {
    try {
      var d = n[i](l), g = (l = d.value) instanceof ce, p = d.done;
      Promise.resolve(g ? l[0] : l).then((f) => g ? r(i === "return" ? i : "next", l[1] ? { done: f.done, value: f.value } : f, c, u) : c({ value: f, done: p })).catch((f) => r("throw", f, c, u));
    } catch (f) {
      u(f);
    }
  }, a = (i, l, c, u) => s[i] = (d) => (l = new Promise((g, p, f) => (f = () => r(i, d, g, p), o ? o.then(f) : f())), u = () => o === c && (o = 0), o = c = l.then(u, u), l), o, s = {};
  return n = n.apply(e, t), s[Ge("asyncIterator")] = () => s, a("next"), a("throw"), a("return"), s;
}, we = (e) => {
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
        l instanceof Object || kn("Object expected"), i(l);
      }), 1)
    };
  }), a[Ge("iterator")] = () => a, r("next"), "throw" in t ? r("throw") : a.throw = (o) => {
    throw o;
  }, "return" in t && r("return"), a;
}, re = (e, t, n) => (t = e[Ge("asyncIterator")]) ? t.call(e) : (e = e[Ge("iterator")](), t = {}, n = (r, a) => (a = e[r]) && (t[r] = (o) => new Promise((s, i, l) => (o = a.call(e, o), l = o.done, Promise.resolve(o.value).then((c) => s({ value: c, done: l }), i)))), n("next"), n("return"), t);

// src/core/pages.ts
var Me = "LocalSkills";
var te = /^[a-z0-9-]{1,48}$/;
function Pr(e = Me) {
  let t = e.replace(/_/g, " ").trim(), n = (l) => `${t}/Survey/${l}`, [r, a] = ["", null], o = (l) => (l !== a && ([r, a] = [`${n(l)}/Answers/`, l]), r), s = `${t}/People/`, i = (l, c) => `${t}/${l}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (l) => `${n(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, c) => o(l) + Mr(c),
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
    personOf: (l) => Ar(s, l),
    surveyIdOf: (l) => {
      let c = `${t}/Survey/`, u = l.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return te.test(d) ? d : null;
    },
    answererOf: (l, c) => Ar(o(l), c)
  };
}
function Mr(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Ar(e, t) {
  let n = Mr(t), r = n.startsWith(e) ? n.slice(e.length) : "";
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
function Lr(e, t) {
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
function Ee(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, r, a] = [Number(t[1]), Number(t[2]), Number(t[3])], s = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && a >= 1 && a <= s;
}

// src/core/exchange/exchange-record.ts
var ee = { offer: "Offer a skill", seek: "Seek a skill" }, Le = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], Nr = ["open", "paused", "matched", "closed"], st = 5, St = 100, Ir = 100, Rt = 20;
function ye(e) {
  return `${e.user}/${e.id}`;
}
function it(e, t) {
  if (!Ee(t))
    throw new RangeError(`\u201C${t}\u201D is no date.`);
  let n = e.status === "paused" && e.until !== null && e.until <= t;
  return e.status !== "open" && !n ? e.status : e.expires !== null && e.expires < t ? "expired" : null;
}

// src/core/wikitext/character-references.ts
var ki = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", bi = wi();
function wi() {
  let e = ki.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var Ei = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Tt(e, t) {
  return e.includes("&") ? e.replace(Ei, (n, r, a, o) => {
    var s;
    return r !== void 0 ? (s = bi.get(r)) != null ? s : n : t(a === void 0 ? parseInt(o, 16) : parseInt(a, 10), n);
  }) : e;
}

// src/core/wikitext/encode.ts
var Si = '"&:<=>[]{|}', Ri = "!'_~", Cr = 32, Ti = wn(Si), vi = wn(Ri), Oi = wn("#*+-;");
function wn(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function Ai(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Pi = 65343, Mi = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Li(e, t, n) {
  let r = t === 0, a = t === e.length - 1;
  if (n >= 128)
    return Ai(n) || n === Pi;
  if (n < 32 || n === 127 || Ti[n] === 1 || r && Oi[n] === 1)
    return !0;
  if (vi[n] === 1)
    return r || a || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case Cr:
      return r || a || e.charCodeAt(t - 1) === Cr;
    case 73:
    case 80:
    case 82:
      return Mi.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var Ni = [
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
], bn = "\u0345";
function Fr(e) {
  let t = e.codePointAt(0);
  return e === bn || Ni.some(([n, r]) => t >= n && t <= r) || (bn + e).normalize("NFD") !== bn + e.normalize("NFD");
}
var Dr = 768, Ii = 32, Ci = /[\u0300-\uffff]{1000}/;
function Fi(e) {
  return !Ci.test(e) && e.normalize("NFC") === e;
}
function Di() {
  let e = "";
  return (t, n, r) => {
    if (r || n < Dr)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!Fr(t))
        return e = t, !1;
      if (e.length < Ii && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function lt(e) {
  let t = Fi(e) ? null : Di(), n = "", r = 0;
  for (let a = 0; a < e.length; ) {
    let o = e.codePointAt(a), s = a + (o > 65535 ? 2 : 1), i = Li(e, a, o);
    o >= Dr && a === 0 && !i && (i = Fr(e.slice(0, s))), t !== null && (i = t(e.slice(a, s), o, i)), i && (n += `${e.slice(r, a)}&#${o};`, r = s), a = s;
  }
  return n + e.slice(r);
}
function ze(e) {
  return Tt(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/shown-text.ts
var $i = /<!--[\s\S]*?(?:-->|$)/g, _i = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, Hi = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), Wi = "\u2026";
function Ne(e) {
  if (!/[{<]/.test(e))
    return ze(e);
  let t = e.replace($i, "").replace(_i, (n, r) => (r != null ? r : "").replace(/[{}]/g, (a) => `&#${a.charCodeAt(0)};`));
  return ze(Ui(t));
}
function Ui(e) {
  var o, s, i, l;
  let t = [], n = [], r = /[{}]/g, a = 0;
  for (; a < e.length; ) {
    let c = e.slice(a, a + 2);
    if (c === "{{")
      n.push(t.length), t.push(c), a += 2;
    else if (c === "}}" && n.length > 0) {
      let [, ...u] = t.splice(n.pop()), d = ((o = u[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(a + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      t.push((s = Hi.get(g)) != null ? s : Wi), a += d ? 3 : 2;
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
function En({ label: e }) {
  return e.kind === "texts" ? $r(e.texts) : [];
}
function Sn(e) {
  return $r(e.aliases).reduce((t, n) => t.concat(n), []);
}
function $r(e) {
  return Object.keys(e).map((t) => e[t]);
}
function vt(e, t) {
  let n = Array.from(ct(e));
  if (n.length < 4 || n.length > 60)
    return null;
  let r = n.length < 8 ? 1 : 2, a = null;
  for (let o of t.skills.filter(({ isRetired: s }) => !s))
    for (let s of [o.id, ...En(o), ...Sn(o)].sort(Bi)) {
      let i = qi(n, Array.from(ct(s)), r);
      i !== null && (a = { skill: o.id, words: i === 0 ? o.id : s }, r = i - 1);
    }
  return a;
}
function Bi(e, t) {
  return e < t ? -1 : e === t ? 0 : 1;
}
function qi(e, t, n) {
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
function z(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Fe = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function _r(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!J(e))
    return null;
  let t = z(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let n = {};
  for (let r of Object.keys(e)) {
    let a = e[r];
    (r === "default" || Fe.test(r)) && typeof a == "string" && a.trim() !== "" && (n[r] = a);
  }
  return Object.keys(n).length === 0 ? null : { kind: "texts", texts: n };
}

// src/core/exchange/language-proficiency.ts
var Ot = 6, Gi = /^(.+)-([0-5n])$/i, Hr = /^(.+)-(?:.|\d\d)$/;
function Wr(e) {
  var n;
  let t = (n = Hr.exec(e.toLowerCase())) == null ? void 0 : n[1];
  return t !== void 0 && oe(e) === null && Fe.test(t);
}
function oe(e) {
  var a;
  let t = Gi.exec(e), n = ((a = t == null ? void 0 : t[1]) != null ? a : e).toLowerCase();
  if (!Fe.test(n) || Hr.test(n))
    return null;
  let r = t == null ? void 0 : t[2];
  return { code: n, proficiency: r === void 0 ? null : /n/i.test(r) ? Ot : Number(r) };
}
function At(e) {
  let { code: t, proficiency: n } = e;
  return n === null ? t : `${t}-${n === Ot ? "N" : n}`;
}
var zi = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function Ur(e) {
  var t, n;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (n = (t = zi.exec(e)) == null ? void 0 : t[1]) != null ? n : e;
}

// src/core/skills/provisional-skill.ts
var ji = "xn--", Vi = /^x(n|[0-9a-z]{6})--(.+)$/;
var [ae, Pt, Br, Ki, Ji, Tn, qr] = [36, 1, 26, 38, 700, 128, 72], Gr = 1114111, Yi = [
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
  [917504, Gr]
];
function zr(e) {
  return Yi.every(([t, n]) => e < t || e > n);
}
function jr(e) {
  return e > 65280 && e < 65375;
}
function ut(e) {
  return Array.from(e, (t) => t.codePointAt(0));
}
function Mt(e) {
  return e.map((t) => String.fromCodePoint(t)).join("");
}
function Xi(e) {
  let n = Mt(ut(e.normalize("NFC")).map((r) => jr(r) ? r - 65248 : r)).toLowerCase().normalize("NFC").replace(/[\s_-]+/g, "-").replace(/^-|-$/g, "");
  return Mt(ut(n).filter(zr).map((r) => r > 127 || /[a-z0-9-]/.test(String.fromCharCode(r)) ? r : r + 65248));
}
function Vr(e, t, n) {
  let r = Math.floor(e / (n ? Ji : 2));
  r += Math.floor(r / t);
  let a = 0;
  for (; r > (ae - Pt) * Br / 2; a += ae)
    r = Math.floor(r / (ae - Pt));
  return a + Math.floor((ae - Pt + 1) * r / (r + Ki));
}
function vn(e, t) {
  return Math.min(Br, Math.max(Pt, e - t));
}
function Qi(e, t) {
  return Math.min(...e.filter((n) => n >= t));
}
function Rn(e) {
  let t = e.filter((l) => l < Tn), n = (l) => String.fromCharCode(l < 26 ? l + 97 : l + 22), r = Mt(t) + (t.length > 0 ? "-" : ""), [a, o, s, i] = [Tn, 0, qr, t.length];
  for (; i < e.length; ) {
    let l = Qi(e, a);
    o += (l - a) * (i + 1), a = l;
    for (let c of e)
      if (c < a)
        o++;
      else if (c === a) {
        let u = o, d = ae;
        for (; u >= vn(d, s); d += ae) {
          let g = vn(d, s);
          r += n(g + (u - g) % (ae - g)), u = Math.floor((u - g) / (ae - g));
        }
        r += n(u), s = Vr(o, i + 1, i === t.length), o = 0, i++;
      }
    o++, a++;
  }
  return r;
}
function Zi(e) {
  let t = e.lastIndexOf("-"), n = ut(e.slice(0, Math.max(0, t))), [r, a, o] = [Tn, 0, qr], s = t + 1;
  for (; s < e.length; ) {
    let i = a;
    for (let l = ae, c = 1; ; l += ae) {
      let u = s < e.length ? e.charCodeAt(s++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : ae;
      if (a += d * c, d >= ae || a > 2147483647)
        return null;
      let g = vn(l, o);
      if (d < g)
        break;
      c *= ae - g;
    }
    if (o = Vr(a - i, n.length + 1, i === 0), r += Math.floor(a / (n.length + 1)), a %= n.length + 1, r > Gr || !zr(r))
      return null;
    n.splice(a++, 0, r);
  }
  return n;
}
function el(e) {
  let t = 7;
  for (let n = 0; n < e.length; n++)
    t = (t * 65599 + e.charCodeAt(n)) % 2147483647;
  return `00000${t.toString(ae)}`.slice(-6);
}
function Lt(e) {
  let t = Xi(e);
  if (t.length <= 48 && /^[a-z0-9-]*$/.test(t))
    return t;
  let n = ut(t), r = ji + Rn(n);
  if (r.length <= 48)
    return r;
  let a = `x${el(t)}--`, o = n.length - 1;
  for (; a.length + Rn(n.slice(0, o)).length > 48; )
    o--;
  return a + Rn(n.slice(0, o));
}
function xe(e) {
  var o;
  let [, t = "", n = ""] = (o = Vi.exec(e)) != null ? o : [], r = t === "" ? ut(e) : Zi(n);
  if (r === null)
    return e;
  let a = Mt(r.map((s) => jr(s) ? s - 65248 : s)).replace(/-+/g, " ").trim();
  return a === "" ? e : t.length > 1 ? `${a}\u2026` : a;
}

// src/core/exchange/private-phone.ts
var tl = [
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
], nl = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, rl = /[\d+]$/, ol = /(?:[\w\-/=#&]|\d[.,:])$/, al = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function Kr(e) {
  let t = e.replace(/\D+$/, ""), n = t.replace(/\D/g, "").length, r = e.indexOf("/");
  return n > 15 && r !== -1 ? Kr(e.slice(0, r)) : n < 8 || n > 15 ? 0 : t.length;
}
function Jr(e) {
  var a;
  let t = tl.reduce((o, s) => o.replace(
    s,
    (i, l) => l + "x".repeat(i.length - l.length)
  ), e), n = al.exec(t);
  if (n !== null)
    return { kind: "phone", from: n.index + n[1].length, to: n.index + n[0].length };
  let r = 0;
  for (; r < t.length; ) {
    let [o] = (a = nl.exec(t.slice(r))) != null ? a : [""], s = t.slice(Math.max(0, r - 2), r), i = o !== "" && !(o.startsWith("+") ? rl : ol).test(s), l = i ? Kr(o) : 0;
    if (l > 0)
      return { kind: "phone", from: r, to: r + l };
    r += i ? o.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var sl = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), il = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, ll = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, cl = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, ul = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, dl = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, gl = [1632, 1776, 2406, 2534], pl = [
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
function fl(e) {
  var r, a;
  let t = e.charCodeAt(0), n = gl.find((o) => t >= o && t <= o + 9);
  return n !== void 0 ? String(t - n) : t >= 65281 && t <= 65374 ? String.fromCharCode(t - 65248) : (a = (r = pl.find(([o, s]) => t >= o && t <= s)) == null ? void 0 : r[2]) != null ? a : e;
}
var ml = 5e3;
function yl(e) {
  return e.replace(/[\u0080-\uffff]/g, fl).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (t) => t.toLowerCase());
}
function Nt(e, t, n) {
  var a;
  let r = t.exec(n);
  return r === null ? null : { kind: e, from: r.index + ((a = r[1]) != null ? a : "").length, to: r.index + r[0].length };
}
function Yr(e, t = 0) {
  var c;
  let n = ul.exec(e.slice(t));
  if (n === null)
    return null;
  let r = t + n.index, a = r + n[0].length, [o, s, i] = (c = dl.exec(e.slice(a))) != null ? c : [""];
  return (s !== void 0 ? /[a-z_]/.test(s) && s.length > 1 : i !== void 0 && i.length >= 5 && /[\d_]/.test(i) && (/[a-z_]/.test(i) || /^\d{6,}$/.test(i))) ? { kind: "messenger", from: r, to: a + o.length } : Yr(e, a);
}
function hl(e) {
  var n, r, a, o, s;
  let t = yl(e.slice(0, ml));
  return (s = (o = (a = (r = (n = Nt("email", sl, t)) != null ? n : Nt("email", il, t)) != null ? r : Nt("messenger", cl, t)) != null ? a : Yr(t)) != null ? o : Nt("messenger", ll, t)) != null ? s : Jr(t);
}
function It(e) {
  let t = hl(e);
  return t === null ? null : { kind: t.kind, text: e.slice(t.from, t.to) };
}

// src/core/exchange/record-fault.ts
function Se(e, t, ...n) {
  return { parameter: e, key: `localskills-template-card-fault-${t}`, parameters: n };
}
function Ct(e, t, n) {
  let r = It(e === "skill" ? xe(t) : t);
  return r === null ? null : Se(e, `contact-${r.kind}`, e, `Special:EmailUser/${n}`);
}
function Xr(e, t) {
  return t.text(e.key, ...e.parameters);
}

// src/core/exchange/timezone.ts
var xl = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [kl, bl] = [-720, 840];
function Ft(e) {
  var a, o;
  let t = e === "" ? null : xl.exec(e);
  if (t === null)
    return null;
  let n = Number((a = t[2]) != null ? a : 0) * 60 + Number((o = t[3]) != null ? o : 0), r = t[1] === void 0 || t[1] === "+" || n === 0 ? n : -n;
  return r >= kl && r <= bl ? r : null;
}
function ge(e) {
  let t = Math.abs(e), n = [Math.floor(t / 60), t % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + n.join(":");
}
function Dt(e, t) {
  let n = Math.abs(e - t) % 1440;
  return Math.min(n, 1440 - n);
}

// src/core/exchange/read-record-values.ts
var De = [
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
], On = ["capacity", "for"], wl = 1e3;
function je(e, t, n, r = {}) {
  var M;
  let a = [], o = (L) => {
    var S;
    return ((S = n.get(L)) != null ? S : "").trim() || null;
  }, s = (L, S, ...N) => (a.push(Se(L, S, ...N)), null), i = (L, S, N, ...W) => {
    var T;
    let R = o(L);
    return R === null ? null : (T = S(R)) != null ? T : s(L, N, K(R), ...W);
  }, l = (L, S, N) => {
    var R;
    let W = ((R = o(L)) != null ? R : "").split(";").map((T) => T.trim()).filter((T) => T !== "");
    return Array.from(new Set(W)).map((T) => {
      var w;
      return (w = S(T)) != null ? w : s(L, N(T), K(T));
    }).filter((T) => T !== null);
  }, c = (L) => {
    var N;
    let S = Ct(L, (N = o(L)) != null ? N : "", t);
    return a.push(...S === null ? [] : [S]), S !== null;
  }, u = (L) => (c(L), o(L)), d = (L, S) => c(L) ? null : i(L, (N) => Array.from(N).length <= S ? N : null, L, L, S), g = (L) => {
    let S = o(L);
    return S === null || Ee(S) ? S : s(L, "date", L, K(S));
  }, p = c("skill") ? null : El(o("skill"), s, r), f = i("level", (L) => Qr(L, 1, st), "level", st), y = l("methods", (L) => Le.includes(L) ? L : null, () => "method"), h = (L) => {
    let S = g(L);
    return S !== null && r.date !== void 0 && S > r.date && s(L, "day-to-come", L, S), S;
  }, m = Rl(l(
    "languages",
    oe,
    (L) => Wr(L) ? "proficiency" : "language"
  ).map(At)), k = m.slice(0, Rt);
  m.length > Rt && s("languages", "many-languages", "languages", Rt), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && s("languages", "no-language", "languages");
  let x = e === "offer", E = x ? i("capacity", (L) => Qr(L, 0, wl), "capacity", "capacity") : null, A = {
    kind: e,
    user: t,
    id: i("id", (L) => te.test(L) ? L : null, "id"),
    level: f,
    methods: Le.filter((L) => y.includes(L)),
    languages: k,
    capacity: E,
    region: d("region", Ir),
    timezone: i("timezone", Ft, "timezone"),
    for: x ? u("for") : null,
    affiliate: d("affiliate", St),
    note: u("note"),
    since: h("since"),
    confirmed: h("confirmed"),
    expires: g("expires"),
    // Whoever wrote another word than none did not mean that all is as usual.
    status: o("status") === null ? "open" : (M = i("status", Sl, "status")) != null ? M : "paused",
    until: g("until")
  }, O = De.filter((L) => x || !On.includes(L));
  return n.forEach((L, S) => {
    r.allowsOthers !== !0 && !O.includes(S) && L.trim() !== "" && s(S, "unknown-parameter", K(S), O.join(", "));
  }), { values: p === null || k.length === 0 ? null : I(v({}, A), { skill: p }), faults: a };
}
function El(e, t, n) {
  if (e === null)
    return t("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: a = `${Me}/Skills.json` } = n, o = te.test(e), s = r === null || r.get(e) !== null ? null : r.find(e);
  if (s !== null)
    return s.id;
  if (!o || r !== null && r.get(e) === null) {
    let i = e.startsWith("xn--") ? xe(e) : e, l = r === null ? null : vt(i, r);
    l === null ? t("skill", o ? "unknown-skill" : "no-such-skill", K(i), a) : t("skill", o ? "near-skill" : "near-skill-only", K(i), a, l.words, l.skill);
  }
  return o ? e : null;
}
function Sl(e) {
  var t;
  return (t = Nr.find((n) => n === e.toLowerCase())) != null ? t : null;
}
function Rl(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let a of e)
    t.set((r = (n = oe(a)) == null ? void 0 : n.code) != null ? r : a, a);
  return Array.from(t.values());
}
function Qr(e, t, n) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= t && r <= n ? r : null;
}

// src/core/exchange/record-draft.ts
var dt = 6;
function Ve(e, t) {
  let [n = 0, r = 1, a = 1] = e.split("-").map(Number), o = new Date(Date.UTC(n, r + t, 0));
  return new Date(Date.UTC(o.getUTCFullYear(), o.getUTCMonth(), Math.min(a, o.getUTCDate()))).toISOString().slice(0, 10);
}
function $t(e, t, n) {
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
function Zr(e, t) {
  var u, d, g;
  let n = e.template === ee.offer ? "offer" : "seek", r = /* @__PURE__ */ new Map();
  e.parameters.forEach((p, f) => r.set(f, Ne(p)));
  let a = (p) => {
    let f = new Map(Array.from(r).concat(p)), { values: y } = je(n, "", f, { taxonomy: t });
    return y === null ? null : Ke(y);
  }, [o, s] = [["skill", "none"], ["languages", "en"]], i = a([s]), l = a([o]), c = a([o, s]);
  return (g = a([])) != null ? g : I(v({}, c), { skill: (u = i == null ? void 0 : i.skill) != null ? u : "", languages: (d = l == null ? void 0 : l.languages) != null ? d : [] });
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
    status: y,
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
    status: y,
    until: h
  };
}
function Re(e, t) {
  return Object.keys(Ke(e)).filter((n) => JSON.stringify(e[n]) !== JSON.stringify(t[n]));
}
function An(e, t, n) {
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
function j(e, ...t) {
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
function _t(e) {
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
var Tl = 400;
function eo(e) {
  let t = null, n = !1, r = () => (t !== null && (window.clearTimeout(t), t = null), n && e() && (n = !1), !n), a = () => {
    r();
  }, o = (s) => {
    r() || (s.preventDefault(), s.returnValue = "");
  };
  return window.addEventListener("pagehide", a), document.addEventListener("visibilitychange", a), window.addEventListener("beforeunload", o), {
    changed() {
      n = !0, t !== null && window.clearTimeout(t), t = window.setTimeout(r, Tl);
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
var vl = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], Ol = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function to(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !Ol.includes(n.nodeName.toUpperCase())) {
      let r = n, a = t, o = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(o) ? a = b("a", { href: o, target: "_blank", rel: "noopener" }) : vl.includes(r.nodeName) && (a = document.createElement(r.nodeName), r.dir && (a.dir = r.dir), r.lang && (a.lang = r.lang)), to(r, a), a !== t && t.appendChild(a);
    }
  });
}
function Pn(e) {
  let t = b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return to(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function no(e, t, n, r = !1) {
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
var Al = ["offline", "session-lost", "read-only", "rate-limited", "other"], Pl = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], ro = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Ml(e, t) {
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
function oo(e) {
  var k, x;
  let { context: t, fault: n, title: r, pageText: a, isKept: o, isOther: s = !1, tryAgain: i } = e, { messages: l, pageUrl: c } = t, { reason: u, explanation: d, details: g } = n, p = (x = (k = g.captcha) == null ? void 0 : k.id) != null ? x : null, f = u === "captcha" && p === null, y = s && ro.includes(u), h = f ? l.text(s ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : l.text(`localskills-save-${y ? "page-" : ""}${u}`, t.user === null ? "" : t.user.name), m = [
    b("p", {}, b("strong", {}, l.text("localskills-save-failed")), " ", h),
    b("p", {}, l.text(o ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? m.push(b("p", {}, l.text("localskills-save-wiki-says")), Pn(g.html)) : d !== "" && m.push(
    b("p", {}, l.text("localskills-save-wiki-says")),
    b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && m.push(b("p", {}, b("a", {
    href: c("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, l.text("localskills-save-log-in")))), p !== null && m.push(Ml(e, p)), u === "filter-warning" && m.push(X(q(
    l.text(s ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => i({ warningsAccepted: !0 })
  ))), Al.includes(u) && m.push(X(q(l.text("localskills-save-try-again"), "normal", () => i()))), (f || Pl.includes(u)) && m.push(no(a, c(r, { action: "edit" }), l, s)), Y(u === "filter-warning" ? "warning" : "error", ...m);
}
function ao(e, t, n = !1) {
  let { messages: r } = e, { html: a } = t.details, o = n && ro.includes(t.reason);
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
    a === void 0 ? null : Pn(a)
  );
}

// src/wiki/port.ts
var Z = class extends Error {
  constructor(t, n, r = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = r;
  }
};
function $e(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/exchange/exchange-draft.ts
function Ll(e) {
  return typeof e == "object" && e !== null && (e.kind === "offer" || e.kind === "seek") && typeof e.skill == "string" && Array.isArray(e.methods) && Array.isArray(e.languages) && typeof e.status == "string";
}
function so(e, t) {
  let { storage: n, wikiId: r, user: a } = e, o = `localskills-exchange/${r}/${a.name}/${t === null ? "new" : `${t.name.kind}-${t.name.id}`}`;
  return {
    read() {
      let s = n.get(o);
      try {
        let i = typeof s == "string" ? JSON.parse(s) : null;
        return i !== null && typeof i.keptAt == "string" && Ll(i.draft) ? i : null;
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
var io = [
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
function Ht() {
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
function lo(e, t) {
  let { starts: n, ends: r } = e, a = [], o = 0;
  for (let s = 0; s < n.length; s++)
    a.push(t.slice(o, n[s])), o = r[s];
  return a.push(t.slice(o)), a.join("");
}
function Mn(e, t) {
  var n;
  return t - ((n = e.lengths[Ye(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var Xe = -1, Ln = /[[{<]|\n(?==)|-(?={)/g, Nl = /[[{<\]]|\n(?==)|-(?={)/g, Il = /[[{<\n]|-(?={)/g, co = /[[{<}|]|\n(?==)|-(?={)/g, uo = /[[{<}|=]|\n(?==)|-(?={)/g, Nn = /[[\]{}<>|]/g, Cl = 10, go = 45, Fl = 60, po = 61, fo = 91, mo = 93, In = 123, Dl = 124, $l = 125, _l = 6;
function yo(e, t) {
  let n = "", r = 0, a = null, o = [], s = [], i = null, l = Ln, c = [], u = 0, d = [];
  function g(R, T, w) {
    let P = T;
    for (; P < r && P - T < w && n.charCodeAt(P) === R; )
      P++;
    return P - T;
  }
  function p() {
    return i !== null && u > i.partsStart && c[u - 1] === Xe;
  }
  function f() {
    i === null ? l = Ln : i.kind === "=" ? l = Il : i.kind === "[" ? l = Nl : l = p() ? uo : co;
  }
  function y(R, T, w, P) {
    i = { kind: R, count: T, contentStart: w, afterHyphen: P, partsStart: u }, s.push(i), f();
  }
  function h() {
    s.pop(), i = s.length > 0 ? s[s.length - 1] : null, f();
  }
  function m(R) {
    let T = g(po, R, _l);
    return T > 1 || T === 1 && !p() ? (y("=", T, R + T, !1), R + T) : R;
  }
  function k(R, T) {
    let w = g(In, R, r);
    return w > 1 && y("{", w, R + w, T), R + w;
  }
  function x(R, T) {
    let w = g($l, T, Math.min(R.count, 3));
    if (w < 2)
      return T + 1;
    let P = R.contentStart - w, C = T + w, _ = w === 3 ? O(R, T) : null;
    for (w === 2 && A(R, T); d.length > 0 && d[d.length - 1].from >= P; )
      d.pop();
    return _ !== null && d.push({ from: P, to: C, text: _ }), E(R, P, w), C;
  }
  function E(R, T, w) {
    let P = R.count - w;
    u = R.partsStart, s.pop(), i = s.length > 0 ? s[s.length - 1] : null, P > 1 ? y(R.kind, P, T, R.afterHyphen) : P === 1 && R.kind === "{" && R.afterHyphen ? y("-", 2, T, !1) : f();
  }
  function A(R, T) {
    let w = u > R.partsStart, P = w ? c[R.partsStart] - 1 : T, C = M(R.contentStart, P), _ = e(C.isWhole ? C.text : `${C.text}<`, w);
    if (_ !== null) {
      let U = c.slice(R.partsStart, u);
      o.push({ template: _, start: R.contentStart - 2, end: T + 2, parts: U });
    }
  }
  function O(R, T) {
    if (u === R.partsStart)
      return null;
    let w = c[R.partsStart], P = u > R.partsStart + 2 ? c[R.partsStart + 2] - 1 : T;
    return M(w, P);
  }
  function M(R, T) {
    var U;
    let w = d.length;
    for (; w > 0 && d[w - 1].from >= R; )
      w--;
    let P = a === null ? 0 : Ye(a, R), C = "", _ = R;
    for (; ; ) {
      let H = d[w], B = Math.min(T, H ? H.from : T, (U = a == null ? void 0 : a.starts[P]) != null ? U : T);
      Nn.lastIndex = _;
      let G = Nn.test(n) ? Math.min(Nn.lastIndex - 1, B) : B;
      if (C += n.slice(_, G), G < B || B === T)
        return { text: C, isWhole: G === T };
      if (H && B === H.from) {
        if (C += H.text.text, !H.text.isWhole)
          return { text: C, isWhole: !1 };
        _ = H.to, w++;
      } else a !== null && (_ = a.ends[P]);
      P = a === null ? 0 : Ye(a, _);
    }
  }
  function L(R) {
    a === null && (a = Ht(), t.begin(n, a));
    let T = t.skip(R);
    return t.atLineStart ? (t.atLineStart = !1, m(T)) : T;
  }
  function S(R, T) {
    switch (R) {
      case Cl:
        return i !== null && i.kind === "=" && h(), m(T + 1);
      case Fl:
        return L(T);
      case go:
        return n.charCodeAt(T + 2) === In ? k(T + 1, !0) : (y("-", 2, T + 2, !1), T + 2);
      case In:
        return k(T, !1);
      case fo: {
        let w = g(fo, T, r);
        return w > 1 && y("[", w, T + w, !1), T + w;
      }
      default:
        return N(i, R, T);
    }
  }
  function N(R, T, w) {
    if (R.kind === "{")
      return x(R, w);
    let P = T === mo ? mo : go;
    return n.charCodeAt(w + 1) !== P ? w + 1 : (E(R, R.contentStart - 2, 2), w + 2);
  }
  function W() {
    let R = m(0);
    for (; ; ) {
      if (l.lastIndex = R, !l.test(n))
        return;
      R = l.lastIndex;
      let T = n.charCodeAt(R - 1);
      T === Dl ? (c[u] = R, c[u + 1] = Xe, u += 2, l = uo) : T === po ? (c[u - 1] = R - 1, l = co) : R = S(T, R - 1);
    }
  }
  return (R) => (n = R, r = R.length, a = null, o = [], s.length = 0, i = null, l = Ln, c = [], u = 0, d = [], W(), n = "", t.end(), { calls: o, removed: a });
}

// src/core/wikitext/detached-text.ts
function ho(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function xo(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Wt(e, t, n) {
  let r = t;
  for (; r < n && xo(e.charCodeAt(r)); )
    r++;
  return r;
}
function Ut(e, t, n) {
  let r = n;
  for (; r > t && xo(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Te(e, t, n) {
  let r = Wt(e, t, n);
  return e.slice(r, Ut(e, r, n));
}

// src/core/wikitext/plain-parameters.ts
var Cn = 3, pe, ko, Dn, Bt, Fn = class {
  constructor(t, n, r) {
    Or(this, pe);
    this.text = t, this.met = n, this.parts = r;
  }
  get size() {
    return this.parts.length / Cn;
  }
  get(t) {
    let n = this.met.numbers.get(t), { parts: r } = this;
    if (n !== void 0) {
      for (let a = 0; a < r.length; a += Cn)
        if (r[a] === n)
          return Ce(this, pe, Dn).call(this, a);
    }
  }
  has(t) {
    return this.get(t) !== void 0;
  }
  forEach(t) {
    for (let n = 0; n < this.parts.length; n += Cn)
      t(Ce(this, pe, Dn).call(this, n), Ce(this, pe, ko).call(this, n), this);
  }
  entries() {
    return Ce(this, pe, Bt).call(this).entries();
  }
  keys() {
    return Ce(this, pe, Bt).call(this).keys();
  }
  values() {
    return Ce(this, pe, Bt).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
pe = new WeakSet(), ko = function(t) {
  return this.met.names[this.parts[t]];
}, Dn = function(t) {
  return this.text.slice(this.parts[t + 1], this.parts[t + 2]);
}, Bt = function() {
  let t = /* @__PURE__ */ new Map();
  return this.forEach((n, r) => t.set(r, n)), t;
};
var [Hl, Wl] = [500, 4], Ul = 61;
function bo() {
  let e = [], t = /* @__PURE__ */ new Map(), n = { names: e, numbers: t }, r = [], a = 0, o = [], s = 0;
  function i(c, u) {
    for (let d = a; d < a + Wl && d < r.length; d++) {
      let g = r[d], p = e[g];
      if (c.charCodeAt(u + p.length) === Ul && c.startsWith(p, u))
        return a = d + 1, g;
    }
    return -1;
  }
  function l(c) {
    let u = t.get(c);
    if (u !== void 0)
      return a = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= Hl)
      return -1;
    let d = ho(c), g = e.push(d) - 1;
    return t.set(d, g), o.push(-1), r.splice(a, 0, g), a++, g;
  }
  return (c, u, d) => {
    let g = [];
    a = 0, s++;
    for (let p = u + 1; p <= d; ) {
      let f = c.indexOf("|", p), y = f === -1 ? d : f, h = i(c, p), m = h === -1 ? 0 : p + e[h].length;
      if (h === -1 || m >= y) {
        if (m = c.indexOf("=", p), m === -1 || m >= y)
          return null;
        h = l(c.slice(Wt(c, p, m), Ut(c, p, m)));
      }
      if (h === -1 || o[h] === s)
        return null;
      o[h] = s;
      let k = Wt(c, m + 1, y);
      g.push(h, k, Ut(c, k, y)), p = y + 1;
    }
    return new Fn(c, n, g);
  };
}

// src/core/wikitext/plain-call.ts
var Bl = ["[", "]", "{", "<", `
=`], [qt, wo] = ["{{", "}}"], ql = "}", Gl = /^\s*$/;
function Eo(e) {
  let t = bo();
  return (n) => {
    var l;
    let r = n.startsWith(qt) ? n.indexOf(ql, qt.length) : -1, a = r + wo.length;
    if (r === -1 || !n.startsWith(wo, r) || n.length > a && !Gl.test(n.slice(a)) || Bl.some((c) => n.includes(c, qt.length)))
      return null;
    let o = n.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let s = e(n.slice(qt.length, o), o < r);
    if (s === null)
      return [];
    let i = (l = t(n, o, r)) != null ? l : zl(n, o, r);
    return [{ template: s, parameters: i, start: 0, end: a }];
  };
}
function zl(e, t, n) {
  let r = /* @__PURE__ */ new Map(), a = 0, o = t;
  for (let s = t + 1; s <= n; ) {
    let i = e.indexOf("|", s), l = i === -1 ? n : i;
    o = o === -1 || o >= s ? o : e.indexOf("=", s), o === -1 || o >= l ? r.set(String(++a), e.slice(s, l)) : r.set(Te(e, s, o), Te(e, o + 1, l)), s = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var jl = 60, So = 62, Oo = 47, Ro = 10;
function To(e) {
  return e === 32 || e === 9;
}
function vo(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === So || n === Oo && e.charCodeAt(t + 1) === So;
}
function Ao(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function Vl(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, a) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: a, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(Ao(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function Po(e) {
  let t = Vl(e), n = Math.max(...Array.from(t.keys(), (y) => y.length)), r = "", a = Ht(), o = !1, s = /* @__PURE__ */ new Set(), i = { begin: l, end: c, skip: u, atLineStart: !1 };
  function l(y, h) {
    r = y, a = h, o = !1, s.clear(), i.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(y) {
    return r.startsWith("!--", y + 1) ? d(y) : p(y);
  }
  function d(y) {
    let h = r.indexOf("-->", y + 4);
    if (h === -1)
      return gt(a, y, r.length), r.length;
    let m = y;
    for (; m > 0 && To(r.charCodeAt(m - 1)); )
      m--;
    if (m > 0 && r.charCodeAt(m - 1) === Ro) {
      let k = g(h + 3);
      if (r.charCodeAt(k) === Ro)
        return gt(a, m, k + 1), i.atLineStart = !0, k + 1;
    }
    return gt(a, y, h + 3), h + 3;
  }
  function g(y) {
    for (; ; ) {
      for (; To(r.charCodeAt(y)); )
        y++;
      let h = r.startsWith("<!--", y) ? r.indexOf("-->", y + 4) : -1;
      if (h === -1)
        return y;
      y = h + 3;
    }
  }
  function p(y) {
    let h = y + 1, m = h;
    for (; m - h <= n && m < r.length && !vo(r, m) && r.charCodeAt(m) !== jl; )
      m++;
    let k = r.slice(h, m), x = Ao(k), E = t.get(x);
    if (E === void 0 || o || !vo(r, m))
      return h;
    let A = r.indexOf(">", m);
    if (A === -1)
      return o = !0, h;
    let O = A + 1;
    if (E.kind !== "ignored" && r.charCodeAt(A - 1) !== Oo) {
      let M = s.has(x) ? -1 : f(E, O);
      if (M !== -1)
        O = M;
      else if (k === "includeonly")
        O = r.length;
      else
        return s.add(x), O;
    }
    return E.kind !== "extension" && gt(a, y, O), O;
  }
  function f({ closing: y }, h) {
    y.lastIndex = h;
    let m = y.exec(r);
    return m === null ? -1 : m.index + m[0].length;
  }
  return i;
}

// src/core/wikitext/magic-words.ts
function pt(e) {
  return e.split(" ");
}
var Mo = pt(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Kl = new Set(Mo.concat(pt(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Jl = new Set(pt("articlepath pageid server servername scriptpath stylepath")), Yl = new Set(Mo.concat(pt(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Xl = new Set(pt(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Lo(e) {
  return Kl.has(e) || Jl.has(e.toLowerCase());
}
function No(e) {
  return Yl.has(e) || Xl.has(e.toLowerCase());
}

// src/core/wikitext/text-memo.ts
function Io(e) {
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
var Co = [
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
], Ql = 255, Zl = /[\u200e\u200f\u202a-\u202e]+/g, ec = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, tc = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, nc = /(?:^|\/)\.\.?(?:\/|$)/, rc = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, oc = /[\u01c4-\u01cc\u01f1-\u01f3]/, ac = /[\u10d0-\u10ff]/;
function sc(e) {
  if (oc.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (ac.test(e))
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
function Fo(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return sc(t) + e.slice(t.length);
}
function ic(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function $n(e) {
  return e.replace(Zl, "").replace(ec, " ").replace(/^ | $/g, "");
}
function lc(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function cc(e) {
  let t = Tt(
    e,
    (n) => lc(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function Do(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, a = /* @__PURE__ */ new Map();
  for (let o of n)
    for (let s of o)
      a.set($n(s).toLowerCase(), o[0]);
  return (o) => {
    let s = $n(cc(o));
    if (s.includes("\uFFFD") || rc.test(s))
      return null;
    let i = t;
    s.charAt(0) === ":" && (i = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let u = a.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      u !== void 0 && (i = u, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let c = s.indexOf("#");
    return c !== -1 && (s = s.slice(0, c).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || tc.test(s) || nc.test(s) || ic(s) > Ql ? null : (i === "" ? "" : `${i}:`) + (r ? Fo(s) : s);
  };
}
var uc = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, dc = Io((e) => Fo($n(e.normalize("NFC"))));
function fe(e) {
  return uc.test(e) ? e : dc(e);
}

// src/core/wikitext/template-name.ts
var gc = /^subst:/iu, pc = /^safesubst:/iu, $o = /^msgnw:/iu, fc = /^msg:/iu, mc = /^raw:/iu, yc = 1e3, hc = 200;
function _o(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: a = [], capitalLinks: o = !0 } = e, s = Do({
    defaultNamespace: "Template",
    namespaces: Co.concat(a, [["Template", ...r]]),
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
    let p = Te(d, 0, d.length);
    if (gc.test(p) || (p = p.replace(pc, ""), p = Te(p, 0, p.length), !g && Lo(p)))
      return null;
    p = ($o.test(p) ? p.replace($o, "") : p.replace(fc, "")).replace(mc, "");
    let f = p.indexOf(":");
    if (f !== -1 && No(p.slice(0, f)))
      return null;
    let y = s(p);
    return y === null ? null : (h = i.get(y)) != null ? h : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > hc)
      return c(d, g);
    let p = g ? u.with : u.without, f = p.get(d);
    return f === void 0 && (p.size === yc && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), f = c(d, g), p.set(d, f)), f;
  };
}

// src/core/wikitext/template-reader.ts
function Gt(e) {
  var a;
  let t = _o(e), n = Eo(t), r = yo(t, Po((a = e.extensionTags) != null ? a : io));
  return (o) => {
    let s = n(o);
    if (s !== null)
      return s;
    let { calls: i, removed: l } = r(o), c = null;
    return i.sort((u, d) => u.start - d.start).map((u) => {
      var y;
      let { template: d, start: g, end: p } = u;
      if (l === null || ((y = l.starts[Ye(l, g)]) != null ? y : p) >= p)
        return { template: d, parameters: Ho(o, u.parts, p), start: g, end: p };
      c = c != null ? c : lo(l, o);
      let f = u.parts.map((h) => h === Xe ? Xe : Mn(l, h));
      return { template: d, parameters: Ho(c, f, Mn(l, p)), start: g, end: p };
    });
  };
}
function Ho(e, t, n) {
  let r = /* @__PURE__ */ new Map(), a = 0;
  for (let o = 0; o < t.length; o += 2) {
    let s = t[o], i = t[o + 1], l = o + 2 < t.length ? t[o + 2] - 1 : n - 2;
    i === Xe ? r.set(String(++a), e.slice(s, l)) : r.set(Te(e, s, i), Te(e, i + 1, l));
  }
  return r;
}

// src/core/exchange/record-ids.ts
var xc = 48;
function zt(e) {
  let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Map(), r = ({ kind: o }, s) => `${o} ${s}`, a = e.map((o) => {
    let s = o.id !== null && !t.has(r(o, o.id));
    return s && t.add(r(o, o.id)), s;
  });
  return e.map((o, s) => {
    var c;
    if (a[s] === !0)
      return { record: I(v({}, o), { id: o.id }), faults: [] };
    let i = o.skill, l = (c = n.get(r(o, i))) != null ? c : 2;
    for (; t.has(r(o, i)); l++) {
      let u = `-${l}`;
      i = o.skill.slice(0, xc - u.length) + u;
    }
    return n.set(r(o, o.skill), l), t.add(r(o, i)), { record: I(v({}, o), { id: i }), faults: o.id === null ? [] : [Se("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function Wo(e = {}) {
  return Gt(I(v({}, e), { templates: [ee.offer, ee.seek] }));
}
function _e(e, t, n = {}) {
  let r = fe(t), a = e.map((s) => {
    let i = /* @__PURE__ */ new Map();
    return s.parameters.forEach((l, c) => i.set(c, Ne(l))), je(kc(s), r, i, n);
  }), o = zt(
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
function kc({ template: e }) {
  return e === ee.offer ? "offer" : "seek";
}

// src/core/exchange/own-pages.ts
function _n(e, t, n) {
  return [e, `${t}:${n}/LocalSkills`, `${t}:${n}`];
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function jt(e, t = !1) {
  let n = e.length, r = 0, a = "", o = 0, s = 16, i = 0, l = 0, c = 0, u = 0, d = 0;
  function g(x, E) {
    let A = 0, O = 0;
    for (; A < x || !E; ) {
      let M = e.charCodeAt(r);
      if (M >= 48 && M <= 57)
        O = O * 16 + M - 48;
      else if (M >= 65 && M <= 70)
        O = O * 16 + M - 65 + 10;
      else if (M >= 97 && M <= 102)
        O = O * 16 + M - 97 + 10;
      else
        break;
      r++, A++;
    }
    return A < x && (O = -1), O;
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
  function y() {
    let x = "", E = r;
    for (; ; ) {
      if (r >= n) {
        x += e.substring(E, r), d = 2;
        break;
      }
      let A = e.charCodeAt(r);
      if (A === 34) {
        x += e.substring(E, r), r++;
        break;
      }
      if (A === 92) {
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
            let M = g(4, !0);
            M >= 0 ? x += String.fromCharCode(M) : d = 4;
            break;
          default:
            d = 5;
        }
        E = r;
        continue;
      }
      if (A >= 0 && A <= 31)
        if (ft(A)) {
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
    if (Hn(x)) {
      do
        r++, a += String.fromCharCode(x), x = e.charCodeAt(r);
      while (Hn(x));
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
        return r++, a = y(), s = 10;
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
          let A = n - 1, O = !1;
          for (; r < A; ) {
            let M = e.charCodeAt(r);
            if (M === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, O = !0;
              break;
            }
            r++, ft(M) && (M === 13 && e.charCodeAt(r) === 10 && r++, i++, c = r);
          }
          return O || (r++, d = 1), a = e.substring(E, r), s = 13;
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
        for (; r < n && m(x); )
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
  function m(x) {
    if (Hn(x) || ft(x))
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
function Hn(e) {
  return e === 32 || e === 9;
}
function ft(e) {
  return e === 10 || e === 13;
}
function Ze(e) {
  return e >= 48 && e <= 57;
}
var Uo;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Uo || (Uo = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var wc = new Array(20).fill(0).map((e, t) => " ".repeat(t)), et = 200, Ec = {
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
var Wn;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Wn || (Wn = {}));
function Bo(e, t, n = Wn.DEFAULT) {
  let r = jt(e, !1), a = [], o = 0;
  function s(w) {
    return w ? () => o === 0 && w(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(w) {
    return w ? (P) => o === 0 && w(P, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(w) {
    return w ? (P) => o === 0 && w(P, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => a.slice()) : () => !0;
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
  let d = c(t.onObjectBegin), g = l(t.onObjectProperty), p = u(t.onObjectEnd), f = c(t.onArrayBegin), y = u(t.onArrayEnd), h = l(t.onLiteralValue), m = i(t.onSeparator), k = s(t.onComment), x = i(t.onError), E = n && n.disallowComments, A = n && n.allowTrailingComma;
  function O() {
    for (; ; ) {
      let w = r.scan();
      switch (r.getTokenError()) {
        case 4:
          M(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          M(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          M(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          E || M(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          M(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          M(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (w) {
        case 12:
        case 13:
          E ? M(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : k();
          break;
        case 16:
          M(
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
  function M(w, P = [], C = []) {
    if (x(w), P.length + C.length > 0) {
      let _ = r.getToken();
      for (; _ !== 17; ) {
        if (P.indexOf(_) !== -1) {
          O();
          break;
        } else if (C.indexOf(_) !== -1)
          break;
        _ = O();
      }
    }
  }
  function L(w) {
    let P = r.getTokenValue();
    return w ? h(P) : (g(P), a.push(P)), O(), !0;
  }
  function S() {
    switch (r.getToken()) {
      case 11:
        let w = r.getTokenValue(), P = Number(w);
        isNaN(P) && (M(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), P = 0), h(P);
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
    return O(), !0;
  }
  function N() {
    return r.getToken() !== 10 ? (M(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (L(!1), r.getToken() === 6 ? (m(":"), O(), T() || M(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : M(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), a.pop(), !0);
  }
  function W() {
    d(), O();
    let w = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (w || M(4, [], []), m(","), O(), r.getToken() === 2 && A)
          break;
      } else w && M(6, [], []);
      N() || M(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), w = !0;
    }
    return p(), r.getToken() !== 2 ? M(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : O(), !0;
  }
  function R() {
    f(), O();
    let w = !0, P = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (P || M(4, [], []), m(","), O(), r.getToken() === 4 && A)
          break;
      } else P && M(6, [], []);
      w ? (a.push(0), w = !1) : a[a.length - 1]++, T() || M(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), P = !0;
    }
    return y(), w || a.pop(), r.getToken() !== 4 ? M(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : O(), !0;
  }
  function T() {
    switch (r.getToken()) {
      case 3:
        return R();
      case 1:
        return W();
      case 10:
        return L(!0);
      default:
        return S();
    }
  }
  return O(), r.getToken() === 17 ? n.allowEmptyContent ? !0 : (M(4, [], []), !1) : T() ? (r.getToken() !== 17 && M(9, [], []), !0) : (M(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var qo;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(qo || (qo = {}));
var Go;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Go || (Go = {}));
var Un = Bo;
var zo;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(zo || (zo = {}));

// src/core/json/parse-json.ts
function ve(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let t = JSON.parse(e);
    return Lc(t) ? { value: void 0, faults: [Bn] } : { value: t, faults: Ic(e) };
  } catch (t) {
    return { value: void 0, faults: [t instanceof SyntaxError ? Nc(e) : Bn] };
  }
}
var Ko = { disallowComments: !0, allowTrailingComma: !1 }, Pc = 100, Bn = { path: "$", code: "json-too-deep", parameters: [] }, Mc = {
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
function Lc(e) {
  let t = [e].filter(jo);
  for (let n = 0; t.length > 0; n++) {
    if (n === Pc)
      return !0;
    let r = [];
    for (let a of t)
      for (let o of Object.keys(a).map((s) => a[s]))
        jo(o) && r.push(o);
    t = r;
  }
  return !1;
}
function jo(e) {
  return typeof e == "object" && e !== null;
}
function Nc(e) {
  var i;
  let t = null;
  try {
    Un(e, {
      onError: (l, c, u) => {
        t = t != null ? t : { error: l, offset: c, length: u };
      }
    }, Ko);
  } catch (l) {
    return Bn;
  }
  let n = t;
  if (n === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: n === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, n.offset), a = e.slice(n.offset, n.offset + Math.max(n.length, 1));
  if ((a === "}" || a === "]") && r.trim().endsWith(","))
    return Vo("json-trailing-comma", e, r.lastIndexOf(","), a);
  let o = (i = Mc[n.error]) != null ? i : "json-invalid";
  return Vo(o === "json-comma" ? a === "}" ? "json-list-end" : a === "]" ? "json-object-end" : o : o, e, n.offset, a);
}
function Vo(e, t, n, r) {
  let a = t.slice(0, n).split(/\r\n?|\n/), o = a[a.length - 1].length + 1;
  return { path: "$", code: e, parameters: [a.length, o, K(r)] };
}
function Ic(e) {
  let t = [], n = [];
  return Un(e, {
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
  }, Ko), t;
}

// src/core/i18n/localized-text.ts
function tt(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), a = r.includes("default"), o = t.languageChain.find((c) => r.includes(c) || a && c === n), s = o !== void 0 && r.includes(o) ? o : a ? "default" : r.sort()[0], i = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? n : s;
  return { text: i, language: l, direction: l === null ? "auto" : Fc(l) };
}
var Cc = [
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
function Fc(e) {
  return Cc.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/taxonomy.ts
var Dc = 100;
function $c(e, t = null) {
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
    ancestors: (l) => a(l, (c) => c.parent, Dc),
    find: (l) => {
      var c, u;
      return i = i != null ? i : Wc(e, o), (u = (c = o(l.trim())) != null ? c : i.get(ct(l))) != null ? u : null;
    }
  };
}
function qn(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = J(e) ? z(e, "skills") : void 0;
  J(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, s) => {
    let i = he("$.skills", s), l = J(o) ? _c(o) : null;
    if (l === null) {
      let c = J(o) ? z(o, "id") : o;
      t.push({ path: `${i}.id`, code: "bad-id", parameters: [K(c)] });
    } else n.has(l.id) ? t.push({ path: `${i}.id`, code: "code-taken", parameters: [l.id] }) : n.set(l.id, l);
  });
  let a = J(e) ? z(e, "locale") : null;
  return {
    taxonomy: $c(
      Array.from(n.values()),
      typeof a == "string" && Fe.test(a) ? a : null
    ),
    faults: t
  };
}
function Vt(e, t, n) {
  var a;
  let r = (a = t == null ? void 0 : t.get(e)) != null ? a : null;
  return r === null ? { text: xe(e), language: null, direction: "auto" } : tt(r.label, n, t == null ? void 0 : t.locale);
}
function _c(e) {
  var o;
  let t = z(e, "id");
  if (typeof t != "string" || !te.test(t))
    return null;
  let n = (s) => {
    let i = z(e, s);
    return typeof i == "string" && i !== "" ? i : null;
  }, r = z(e, "capx"), a = n("replacedBy");
  return {
    id: t,
    label: (o = _r(z(e, "label"))) != null ? o : { kind: "texts", texts: { default: t } },
    aliases: Hc(z(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: n("wikidata"),
    isRetired: z(e, "status") === "retired" || a !== null,
    replacedBy: a
  };
}
function Hc(e) {
  let t = {};
  if (J(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || Fe.test(n)) && Array.isArray(r) && (t[n] = r.filter((a) => typeof a == "string"));
    }
  return t;
}
function Wc(e, t) {
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
  return r(En), r(Sn), n;
}

// src/ui/exchange/load-own-records.ts
function Gn(e) {
  return Wo({ templateNamespaces: e.templateNamespaces });
}
function zn(e, t, n, r) {
  let a = Gn(e)(n), o = e.now().toISOString().slice(0, 10);
  return _e(a, e.user.name, { taxonomy: r, skillsPage: e.titles.skills(), date: o }).map(({ call: s, record: i, faults: l }) => {
    var u, d;
    let c = s.template === ee.offer ? "offer" : "seek";
    return {
      page: t,
      name: { kind: c, id: (d = (u = i == null ? void 0 : i.id) != null ? u : s.parameters.get("id")) != null ? d : "" },
      record: i,
      draft: i === null ? Zr(s, r) : Ke(i),
      faults: l
    };
  });
}
function Uc(e) {
  return e !== void 0 && !e.isRedirect && e.latest.text || "";
}
function Bc(e) {
  return e.map((t, n) => {
    let { name: { kind: r, id: a }, page: o, record: s } = t;
    return s !== null && e.slice(0, n).some((l) => l.page !== o && l.record !== null && l.name.kind === r && l.name.id === a) ? I(v({}, t), { faults: [...t.faults, Se("id", "id-taken", a)] }) : t;
  });
}
function Jo(e) {
  return F(this, null, function* () {
    var W, R, T;
    let { titles: t, user: n, userNamespaces: r, pageTitle: a, wiki: o, messages: s } = e, i = t.people(n.name), l = Qe(a, t.root, r) === n.name, c = _n(i, r[0], n.name), u = Array.from(/* @__PURE__ */ new Set([...c, ...l ? [a] : []])), d = [...s.languageChain.map(t.exchangeIn), t.exchange()], [{ pages: g, refusal: p }, f, y] = yield Promise.all([
      o.readForEditing([...u, t.skills()], i),
      o.babelLanguages(n.name).catch(() => []),
      o.existingPages(d).catch(() => [])
    ]), h = g.get(t.skills()), { taxonomy: m } = qn(ve((W = h == null ? void 0 : h.latest.text) != null ? W : "").value), k = h === void 0 || m.skills.length === 0 ? null : m, x = u.filter((w) => g.has(w)).map((w) => g.get(w)), E = yield o.madeByOthers(x, n.name), A = u.filter((w) => g.has(w) && !E.includes(w)), L = (((R = g.get(i)) == null ? void 0 : R.isRedirect) === !0 ? c.slice(1).reverse() : c).find((w) => !E.includes(w)), S = f.filter((w) => oe(w) !== null), N = (w) => zn(e, w, Uc(g.get(w)), k);
    return {
      records: Bc(A.reduce((w, P) => w.concat(N(P)), [])),
      // Whoever leads one page to the other wants to have everything there.
      page: L != null ? L : i,
      madeByOther: E.includes(i) ? i : null,
      isSilenced: L === void 0,
      strangers: new Map(A.filter((w) => N(w).length > 0).map((w) => [w, g.get(w).latest.user]).filter(([, w]) => w !== n.name)),
      taxonomy: k,
      refusal: p,
      languages: S.length > 0 ? S : [s.language],
      board: (T = d.find((w) => y.includes(w))) != null ? T : null
    };
  });
}

// src/core/exchange/reason-text.ts
function Yo(e, t) {
  return t.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((n) => Gc(n, t)));
}
function Xo(e, t) {
  return t.text(`localskills-match-widened-${e}`);
}
function qc(e, t) {
  return Vt(e, t.taxonomy, t.messages).text;
}
function Gc(e, t) {
  let { messages: n } = t;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return qc(e.skill, t);
  if ("language" in e)
    return t.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && n.has(r) ? n.text(r) : e.region;
  }
  return e.methods.map((r) => n.text(`localskills-template-method-${r}`)).reduce((r, a) => n.text("localskills-fault-list", r, a));
}

// src/core/json/read-limits.ts
function jn(e, t, n, r, a, o) {
  let s = Object.keys(n), i = J(e) ? e : {};
  e !== void 0 && !J(e) && o.push({ path: t, code: "expected-object", parameters: [] });
  let l = [...s, ...a];
  for (let u of Object.keys(i))
    l.includes(u) || o.push({ path: he(t, u), code: "unknown-property", parameters: [K(u), l] });
  let c = {};
  for (let u of s) {
    let d = z(i, u), [g, p] = n[u], f = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > p ? { code: "too-large", parameters: [d, p] } : null;
    f !== null && o.push(v({ path: he(t, u) }, f)), c[u] = d === void 0 || f !== null ? r[u] : d;
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
], Vn = {
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
}, zc = 1e3, jc = {
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
function Qo(e, t = "$.matching") {
  let n = [], r = jn(e, t, jc, Vn, ["weights"], n), a = J(e) ? z(e, "weights") : void 0, o = he(t, "weights"), s = Vc(He, () => [0, zc]), i = jn(a, o, s, Vn.weights, [], n);
  return He.every((l) => i[l] === 0) && (n.push({ path: o, code: "weights-zero", parameters: [] }), i = Vn.weights), { options: I(v({}, r), { weights: i }), faults: n };
}
function Vc(e, t) {
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
function Kn(e, t) {
  var n, r;
  return (r = (n = t == null ? void 0 : t.current(e)) == null ? void 0 : n.id) != null ? r : e;
}

// src/core/exchange/exchange-request.ts
var Jn = ["asked", "accepted", "declined", "expired", "done"], Kc = ["accepted", "done"];
function Zo(e) {
  return new Set(e.filter(({ state: t }) => Kc.includes(t)).map(({ seek: t }) => t));
}

// src/core/exchange/method-sets.ts
function ta(e) {
  return e.reduce((t, n) => t | 1 << Le.indexOf(n), 0);
}
function na(e, t) {
  return Le.filter((n, r) => (e & t & 1 << r) !== 0);
}
function ra(e, t) {
  return e === 0 || t === 0 || (e & t) !== 0;
}
function oa(e, t) {
  return Math.floor(100 * ea(e & t) / ea(e | t));
}
function ea(e) {
  let t = 0;
  for (let n = e; n !== 0; n >>= 1)
    t += n & 1;
  return t;
}

// src/core/exchange/time-passed.ts
function Yn(e, t) {
  return Math.max(0, Math.round((Date.parse(`${t}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function aa(e, t) {
  let n = Math.floor(e / t), r = e - n * t;
  return n > 7 ? 0 : Math.floor(100 * (2 * t - r) / (2 * t * 2 ** n));
}
function sa(e, t) {
  return Math.min(100, Math.floor(100 * e / t));
}

// src/core/exchange/participants.ts
var Jc = 3;
function ca(e, t) {
  var k, x, E, A, O, M, L;
  let { records: n, requests: r = [], blocked: a = /* @__PURE__ */ new Set(), date: o, taxonomy: s = null } = e, i = n.slice().sort((S, N) => se(ye(S), ye(N))), l = la(i.map(({ user: S }) => S)), c = /* @__PURE__ */ new Set();
  i.forEach((S) => ia(S).forEach(([N]) => c.add(N)));
  let u = Array.from(c).sort(se), d = la(u), g = r.filter(({ state: S }) => S === "accepted"), p = Yc(g, ({ offer: S }) => S), f = Zo(r), y = [], h = /* @__PURE__ */ new Map(), m = { offer: [], seek: [] };
  for (let S of i) {
    let N = ye(S), W = a.has(S.user) ? "blocked" : (k = it(S, o)) != null ? k : S.kind === "seek" && f.has(N) ? "matched" : null, R = Kn(S.skill, s);
    if (W !== null) {
      y.push({ kind: S.kind, record: N, reason: W }), S.kind === "offer" && h.set(R, ((x = h.get(R)) != null ? x : 0) + 1);
      continue;
    }
    let T = ia(S).map(([U, H]) => [d.get(U), H]).sort(([U], [H]) => U - H), w = S.kind === "seek" ? 1 : (E = S.capacity) != null ? E : t.usualCapacity, C = S.confirmed !== null && S.confirmed <= o ? Yn(S.confirmed, o) : null, _ = Yn((O = (A = S.since) != null ? A : S.confirmed) != null ? O : o, o);
    m[S.kind].push({
      index: m[S.kind].length,
      record: S,
      key: N,
      account: l.get(S.user),
      skill: R,
      level: (M = S.level) != null ? M : 0,
      methods: ta(S.methods),
      languages: T.map(([U]) => U),
      proficiencies: T.map(([, U]) => U),
      region: S.region === null ? null : S.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: C,
      freshness: C === null ? 0 : aa(C, t.freshnessHalfLife),
      waitedDays: _,
      waiting: sa(_, t.fullWaiting),
      capacity: w,
      room: S.kind === "seek" ? 1 : Math.max(0, w - ((L = p.get(N)) != null ? L : 0))
    });
  }
  return {
    seeks: m.seek,
    offers: m.offer,
    languages: u,
    absentOffers: h,
    absences: y.sort(
      (S, N) => se(S.kind, N.kind) || se(S.record, N.record)
    ),
    between: Xc(r, i, l, s)
  };
}
function ia(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let a of e.languages) {
    let o = oe(a);
    if (o !== null) {
      let s = Ur(o.code);
      t.set(s, Math.max((n = t.get(s)) != null ? n : 0, (r = o.proficiency) != null ? r : Jc));
    }
  }
  return Array.from(t);
}
function la(e) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((n) => {
    t.has(n) || t.set(n, t.size);
  }), t;
}
function Yc(e, t) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var a;
    return n.set(t(r), ((a = n.get(t(r))) != null ? a : 0) + 1);
  }), n;
}
var Xn = ["declined", "done", "accepted", "asked"];
function Xc(e, t, n, r) {
  var l;
  let a = new Map(t.map((c) => [`${c.kind} ${ye(c)}`, c.skill])), o = (c) => n.get(c.slice(0, c.lastIndexOf("/"))), s = /* @__PURE__ */ new Map(), i = (c, u) => c * n.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: p = [] } of e) {
    let [f, y] = [o(c), o(u)], h = [a.get(`offer ${u}`), g, a.get(`seek ${c}`)].filter((x) => x !== void 0);
    if (f === void 0 || y === void 0 || !Xn.includes(d))
      continue;
    let m = i(f, y), k = (l = s.get(m)) != null ? l : /* @__PURE__ */ new Map();
    (d === "declined" ? h.concat(p) : h.slice(0, 1)).forEach((x) => {
      let E = Kn(x, r), A = k.get(E);
      (A === void 0 || Xn.indexOf(d) < Xn.indexOf(A)) && k.set(E, d);
    }), s.set(m, k);
  }
  return (c, u, d) => {
    var g, p;
    return s.size === 0 ? null : (p = (g = s.get(i(c, u))) == null ? void 0 : g.get(d)) != null ? p : null;
  };
}

// src/core/exchange/reciprocity.ts
function ga(e, t) {
  let n = da(e.offers), r = /* @__PURE__ */ new Map();
  return da(e.seeks).forEach((a, o) => {
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
        for (let u of (l = n.get(a)) != null ? l : ua)
          i = Math.max(i, (c = s.get(u)) != null ? c : 0);
      return i;
    },
    best: (a, o) => {
      var s;
      return ((s = n.get(a)) != null ? s : ua).map((i) => {
        var l, c;
        return { skill: i, quality: (c = (l = r.get(o)) == null ? void 0 : l.get(i)) != null ? c : 0 };
      }).reduce((i, l) => {
        var c;
        return l.quality > ((c = i == null ? void 0 : i.quality) != null ? c : 0) ? l : i;
      }, null);
    }
  };
}
var ua = [];
function da(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { account: r, skill: a } of e) {
    let o = t.get(r);
    o === void 0 ? t.set(r, /* @__PURE__ */ new Set([a])) : o.add(a);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r, a) => n.set(a, Array.from(r).sort())), n;
}

// src/core/exchange/score-pair.ts
var Qn = 50, Qc = [0, 20, 40, 70, 85, 95, 100], Zc = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, pa = 540;
function ka(e, t) {
  let n = Zn(e, t);
  return n === -1 ? null : { language: Math.floor(n / 8), proficiency: n % 8 };
}
function Zn(e, t) {
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
  let o = Zn(e, t);
  return o === -1 || o % 8 < r.leastProficiency ? "language" : !r.ignoresMethods && !ra(e.methods, t.methods) ? "method" : t.room > 0 ? null : "room";
}
function ba(e, t) {
  let { weights: n } = e, r = He.reduce((o, s) => o + n[s], 0), a = (o) => Math.floor((20 * o + r) / (2 * r));
  return {
    score: (o, s, i) => a(
      n.skill * i + n.level * fa(o, s) + n.language * ma(o, s) + n.method * ya(o, s) + n.place * ha(o, s) + n.reciprocity * t(o.account, s.account) + n.freshness * s.freshness + n.room * xa(s) + n.waiting * o.waiting
    ),
    qualities: (o, s, i) => ({
      skill: i,
      level: fa(o, s),
      language: ma(o, s),
      method: ya(o, s),
      place: ha(o, s),
      reciprocity: t(o.account, s.account),
      freshness: s.freshness,
      room: xa(s),
      waiting: o.waiting
    }),
    points: (o) => {
      let s = {}, i = 0, l = 0;
      for (let c of He)
        i += n[c] * o[c], s[c] = a(i) - l, l += s[c];
      return s;
    }
  };
}
function fa(e, t) {
  var n;
  return e.level === 0 || t.level === 0 ? Qn : (n = Zc[t.level - e.level]) != null ? n : 0;
}
function ma(e, t) {
  let n = Zn(e, t);
  return n === -1 ? 0 : Qc[n % 8];
}
function ya(e, t) {
  return e.methods === 0 || t.methods === 0 ? Qn : oa(e.methods, t.methods);
}
function ha(e, t) {
  let n = e.record.timezone, r = t.record.timezone;
  return n !== null && r !== null ? Math.max(0, Math.floor(100 * (pa - Dt(n, r)) / pa)) : e.region === null || t.region === null ? Qn : e.region === t.region ? 100 : 0;
}
function xa({ room: e, capacity: t }) {
  return t === 0 ? 0 : Math.floor(100 * e / t);
}

// src/core/exchange/skill-relations.ts
var wa = { same: 100, narrower: 90, broader: 60, near: 30 }, eu = { narrower: 10, broader: 15 }, tu = 10;
function Ea(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    relatedTo: (n) => {
      let r = t.get(n);
      return r === void 0 && (r = e === null ? [Sa(n)] : nu(n, e), t.set(n, r)), r;
    }
  };
}
function Sa(e) {
  return { skill: e, relation: "same", quality: wa.same };
}
function nu(e, t) {
  let n = /* @__PURE__ */ new Map([[e, Sa(e)]]), r = (i, l, c) => {
    let u = !n.has(i);
    if (u) {
      let d = l === "near" ? 0 : eu[l] * (c - 1);
      n.set(i, { skill: i, relation: l, quality: Math.max(tu, wa[l] - d) });
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
function Ra(e, t) {
  var s;
  let n = ca(e, t), r = Ea((s = e.taxonomy) != null ? s : null), a = ga(n, r), o = /* @__PURE__ */ new Map();
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
    scorer: ba(t, a.quality)
  };
}
function Kt(e) {
  return { ignoresMethods: !1, leastProficiency: e.leastProficiency };
}
function We({ relation: e }) {
  return e !== "near";
}
function Ta(e) {
  let { participants: t, scorer: n } = e, { seeks: r } = t, a = Kt(e.options), o = r.reduce((u, { skill: d }) => e.relations.relatedTo(d).filter(We).reduce(
    (g, p) => {
      var f, y;
      return g + ((y = (f = e.offersOf.get(p.skill)) == null ? void 0 : f.length) != null ? y : 0);
    },
    u
  ), 0), s = new Int32Array(r.length + 1), i = new Int32Array(o), l = new Int16Array(o), c = 0;
  return r.forEach((u) => {
    yt(e, u, We, (d, g) => {
      mt(u, d, t, a) === null && (i[c] = d.index, l[c++] = n.score(u, d, g.quality));
    }), s[u.index + 1] = c;
  }), { starts: s, others: i.subarray(0, c), scores: l.subarray(0, c) };
}
function va(e, t) {
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
function Oa(e, t, n) {
  var r;
  return (r = e.relations.relatedTo(t.skill).find(({ skill: a }) => a === n.skill)) != null ? r : null;
}
function Aa(e, t) {
  let n = /* @__PURE__ */ new Map(), r = Kt(e.options);
  return yt(e, t, We, (a) => {
    var s;
    let o = mt(t, a, e.participants, r);
    o !== null && n.set(o, ((s = n.get(o)) != null ? s : 0) + 1);
  }), n;
}

// src/core/exchange/read-records-file.ts
function Pa(e, t = {}) {
  let n = [], r = [], a = /* @__PURE__ */ new Set(), o = [], s = /* @__PURE__ */ new Map(), i = 0, l = (c, u) => {
    n.push({ line: i, fault: c, isLeftOut: u });
  };
  for (let c of e) {
    if (i++, c.trim() === "")
      continue;
    let u = ou(c.trim()), d = u === null ? null : z(u, "kind");
    if (u === null)
      l(Ue(null, "not-json"), !0);
    else if (d === "request") {
      let g = su(u);
      "key" in g ? l(g, !0) : r.push(g);
    } else if (d !== "offer" && d !== "seek" && d !== "blocked")
      l(Ue("kind", "kind", K(d), "offer, seek, request, blocked"), !0);
    else {
      let g = au(u);
      if (g === null)
        l(Ue("user", "user"), !0);
      else if (d === "blocked")
        a.add(g);
      else {
        let p = iu(u), f = je(d, g, p.values, I(v({}, t), { allowsOthers: !0 })), { values: y } = f, h = y === null || y.id === null ? null : `${d} ${g}/${y.id}`, m = h === null ? void 0 : s.get(h);
        [...p.faults, ...f.faults].forEach((k) => l(k, y === null)), m !== void 0 ? l(Ue("id", "twice", ye(y), m), !0) : y !== null && (o.push({ line: i, values: y }), h !== null && s.set(h, i));
      }
    }
  }
  return { records: ru(o.map(({ values: c }) => c)), requests: r, blocked: a, faults: n };
}
function ru(e) {
  let t = /* @__PURE__ */ new Map();
  for (let r of e) {
    let a = t.get(r.user);
    a === void 0 ? t.set(r.user, [r]) : a.push(r);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r) => zt(r).forEach(({ record: a }, o) => {
    n.set(r[o], a);
  })), e.map((r) => n.get(r));
}
function Ue(e, t, ...n) {
  return { parameter: e, key: `localskills-records-fault-${t}`, parameters: n };
}
function ou(e) {
  try {
    let t = JSON.parse(e);
    return J(t) ? t : null;
  } catch (t) {
    return null;
  }
}
function au(e) {
  let t = z(e, "user"), n = typeof t == "string" ? fe(t) : "";
  return n === "" || n.includes("/") ? null : n;
}
function su(e) {
  let [t, n] = ["seek", "offer"].map((l) => {
    let c = z(e, l);
    return typeof c == "string" ? /^([^/]+)\/([a-z0-9-]{1,48})$/.exec(c.trim()) : null;
  }).map((l) => l === null ? null : ye({ user: fe(l[1]), id: l[2] })), r = z(e, "state");
  if (typeof t != "string" || typeof n != "string")
    return Ue(typeof t == "string" ? "offer" : "seek", "request");
  let a = z(e, "skill"), o = typeof a == "string" && te.test(a) ? { skill: a } : {}, s = z(e, "skills"), i = Array.isArray(s) ? { skills: s.filter((l) => typeof l == "string" && te.test(l)) } : {};
  return Jn.includes(r) ? v(v({ seek: t, offer: n, state: r }, o), i) : Ue("state", "state", K(r), Jn.join(", "));
}
function iu(e) {
  var a;
  let t = /* @__PURE__ */ new Map(), n = [], r = (o) => typeof o == "string" || typeof o == "number";
  for (let o of De) {
    let s = (a = z(e, o)) != null ? a : null, i = Array.isArray(s) ? s : [s];
    s !== null && (i.every(r) ? t.set(o, i.join(";")) : n.push(Ue(o, "value", o, K(s))));
  }
  return { values: t, faults: n };
}

// src/core/exchange/crowding.ts
function er(e, t, n) {
  let { listsPerPlace: r, crowding: a, mostPlaces: o } = n, s = e.length, i = Array.from(t).reduce((k, x) => Math.max(k, x), -1) + 1, l = new Int32Array(i), c = Array.from({ length: i }, () => []);
  for (let k = 0; k < s; k++) {
    let x = t[k], E = l[x] + e[k];
    l[x] = Math.min(o, E), c[x].push(k);
  }
  let u = new Int32Array(s), d = new Uint8Array(s), g = new Int32Array(s), p = new Int32Array(i), f = /* @__PURE__ */ new Set(), y = /* @__PURE__ */ new Set(), h = (k, x) => Math.floor(k / x), m = (k) => {
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
      let E = t[k], A = k * 67108864 + x;
      if (f.has(A))
        return;
      f.add(A), g[k]++, m(k);
      let O = E * 67108864 + x;
      y.has(O) || (y.add(O), p[E]++, p[E] % l[E] === 0 && c[E].forEach(m));
    }
  };
}

// src/core/exchange/reasons.ts
function Ma(e, t, n, r) {
  let a = e.scorer.qualities(t, n, r.quality), o = e.scorer.points(a), s = lu(e, t, n, r, a), i = [];
  for (let l of He) {
    let c = s[l];
    c !== null && i.push({ part: l, code: c.code, parameters: c.parameters, points: o[l] });
  }
  return i;
}
function Q(e, ...t) {
  return { code: e, parameters: t };
}
function lu(e, t, n, r, a) {
  let o = e.reciprocity.best(t.account, n.account);
  return {
    skill: r.relation === "same" ? Q("skill-same", { skill: n.skill }) : Q(`skill-${r.relation}`, { skill: n.skill }, { skill: t.skill }),
    level: t.level === 0 || n.level === 0 ? Q("level-unknown") : Q(n.level < t.level ? "level-low" : "level-fits", n.level, t.level),
    language: cu(e, t, n),
    method: uu(t, n),
    place: du(t, n),
    reciprocity: o === null ? null : Q("reciprocal", { skill: o.skill }),
    freshness: n.confirmedDays === null ? Q("confirmed-unknown") : n.confirmedDays === 0 ? Q("confirmed-today") : Q("confirmed-days", n.confirmedDays),
    room: Q("room", n.room, n.capacity),
    waiting: a.waiting === 0 ? null : Q("waiting", t.waitedDays)
  };
}
function cu(e, t, n) {
  let r = ka(t, n);
  if (r === null)
    return null;
  let a = r.proficiency >= e.options.leastProficiency;
  return Q(a ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function uu(e, t) {
  if (e.methods === 0 || t.methods === 0)
    return Q("methods-any");
  let n = na(e.methods, t.methods);
  return n.length === 0 ? Q("methods-different") : Q("methods", { methods: n });
}
function du(e, t) {
  let [n, r] = [e.record.timezone, t.record.timezone];
  if (n !== null && r !== null) {
    let a = Dt(n, r);
    return a === 0 ? Q("timezone-same") : Q("timezone-apart", a / 60);
  }
  return e.region === null || t.region === null ? Q("place-unknown") : e.region === t.region ? Q("region-same", { region: t.record.region }) : Q("region-different");
}
function La(e, t) {
  let n = [];
  Aa(e, t).forEach((a, o) => n.push(Q(`limit-${o}`, a))), n.sort((a, o) => a.code < o.code ? -1 : 1);
  let r = e.relations.relatedTo(t.skill).filter(We).reduce((a, { skill: o }) => {
    var s;
    return a + ((s = e.participants.absentOffers.get(o)) != null ? s : 0);
  }, 0);
  return r > 0 && n.push(Q("limit-absent", r)), n.length > 0 ? n : [Q("no-offer", { skill: t.skill })];
}

// src/core/exchange/spread.ts
function tr(e, t) {
  let { starts: n, others: r, scores: a } = e, { people: o, owners: s, crowding: i, order: l, length: c } = t, { penalties: u, full: d } = i, g = Array.from({ length: n.length - 1 }, () => []), p = gu(e, o), f = g.map((h, m) => m).filter((h) => p[h] > 0).sort((h, m) => p[h] - p[m] || l(h, m)), y = (h, m) => g[h].some((k) => o[r[k]] === o[m]);
  for (let h = 0; h < c && f.length > 0; h++)
    f = f.filter((m) => {
      let k = n[m + 1], x = -1, E = -1 / 0;
      for (let A = n[m]; A < k; A++) {
        let O = r[A], M = a[A] - u[O];
        (M > E || M === E && O < r[x]) && (h === 0 || d[O] === 0) && !y(m, O) && (x = A, E = M);
      }
      return x !== -1 && (g[m].push(x), i.add(r[x], s[m])), x !== -1;
    });
  return g.forEach((h) => h.sort((m, k) => a[k] - a[m] || r[m] - r[k])), g;
}
function gu({ starts: e, others: t }, n) {
  let r = new Int32Array(e.length - 1), a = new Int32Array(Array.from(n).reduce((o, s) => Math.max(o, s), 0) + 1);
  for (let o = 0; o < r.length; o++)
    for (let s = e[o]; s < e[o + 1]; s++) {
      let i = n[t[s]];
      a[i] !== o + 1 && (a[i] = o + 1, r[o]++);
    }
  return r;
}

// src/core/exchange/shortlists.ts
function Ia(e, t = Ta(e)) {
  let { participants: { seeks: n, offers: r }, options: a } = e, o = (f, y) => Ca(e, n[f], r[y], null), s = r.map(({ account: f }) => f), i = n.map(({ account: f }) => f), l = er(r.map(({ room: f }) => Math.max(1, f)), s, a), c = tr(t, {
    people: s,
    owners: i,
    crowding: l,
    length: a.shortlistLength,
    order: (f, y) => Na(n, f, y)
  }), u = c.map((f, y) => f.map((h) => o(y, t.others[h]))), d = /* @__PURE__ */ new Map();
  n.map(({ index: f }) => f).sort((f, y) => Na(n, f, y)).forEach((f) => {
    let y = u[f], h = new Set(c[f].map((k) => r[t.others[k]].account)), m = fu(e, n[f], h, l);
    y.length > 0 ? y.push(...m) : d.set(f, m);
  });
  let g = va(t, r.length), p = tr(g, {
    people: i,
    owners: s,
    crowding: er(n.map(() => 1), i, a),
    length: a.shortlistLength,
    order: (f, y) => f - y
  }).map((f, y) => f.map((h) => o(g.others[h], y)));
  return {
    seeks: u.map((f, y) => ({ seek: n[y].key, suggestions: f })).filter(({ suggestions: f }) => f.length > 0),
    offers: p.map((f, y) => ({ offer: r[y].key, suggestions: f })).filter(({ suggestions: f }) => f.length > 0),
    unmatched: n.filter(({ index: f }) => d.has(f)).map((f) => {
      var y;
      return { seek: f.key, reasons: La(e, f), nearest: (y = d.get(f.index)) != null ? y : [] };
    })
  };
}
function Na(e, t, n) {
  return e[n].waitedDays - e[t].waitedDays || t - n;
}
function Ca(e, t, n, r) {
  let a = Oa(e, t, n);
  return {
    seek: t.key,
    offer: n.key,
    score: e.scorer.score(t, n, a.quality),
    reasons: Ma(e, t, n, a),
    widened: r
  };
}
function pu(e) {
  let t = Kt(e), n = I(v({}, t), { ignoresMethods: !0 });
  return [
    { widening: "near-skill", isForFew: !0, leniency: t },
    { widening: "any-method", isForFew: !1, leniency: n },
    { widening: "basic-language", isForFew: !1, leniency: I(v({}, n), { leastProficiency: 1 }) }
  ];
}
function fu(e, t, n, r) {
  let { options: a } = e, o = [], s = () => a.shortlistLeast - n.size;
  for (let { widening: i, isForFew: l, leniency: c } of pu(a)) {
    let u = n.size === 0;
    if (u || l && s() > 0) {
      let d = [];
      yt(e, t, (p) => !l || !We(p), (p, f) => {
        if ((u || r.full[p.index] === 0) && mt(t, p, e.participants, c) === null) {
          let y = r.penalties[p.index];
          d.push({ offer: p, value: e.scorer.score(t, p, f.quality) - y });
        }
      }), d.sort((p, f) => f.value - p.value || p.offer.index - f.offer.index);
      let g = n.size + Math.max(1, s());
      for (let { offer: p } of d)
        n.size < g && !n.has(p.account) && (n.add(p.account), r.add(p.index, t.account), o.push(Ca(e, t, p, i)));
    }
  }
  return o.sort((i, l) => l.score - i.score || (i.offer < l.offer ? -1 : 1));
}

// src/core/exchange/suggest-for-one.ts
function Fa(e) {
  let t = J(e) ? z(e, "pages") : void 0;
  return Array.isArray(t) ? t.filter((n) => typeof n == "string") : [];
}
function Da(e, t) {
  let n = e.reduce((i, l) => {
    let c = J(l) ? z(l, "lines") : void 0;
    return Array.isArray(c) ? i.concat(c.filter((u) => typeof u == "string")) : i;
  }, []), [r] = e, { records: a, requests: o, blocked: s } = Pa(n, { taxonomy: t });
  return {
    records: a,
    requests: o,
    blocked: s,
    pageOf: mu(n),
    options: Qo(J(r) ? z(r, "matching") : void 0).options
  };
}
function mu(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e) {
    let { value: r } = n.includes('"page"') ? ve(n) : { value: null }, a = (c) => {
      let u = J(r) ? z(r, c) : void 0;
      return typeof u == "string" ? u : null;
    }, [o, s, i, l] = [a("kind"), a("user"), a("id"), a("page")];
    o !== null && s !== null && i !== null && l !== null && t.set(`${o} ${s}/${i}`, l);
  }
  return t;
}
function $a(e, t, n, r) {
  var p, f, y, h, m, k;
  let { requests: a, blocked: o, options: s } = t, i = t.records.filter(({ kind: x, user: E }) => x !== e.kind && E !== e.user), l = Ra({ records: [e, ...i], requests: a, blocked: o, date: n, taxonomy: r }, s), { seeks: c, offers: u, unmatched: d } = Ia(l);
  if (e.kind === "offer")
    return { suggestions: (f = (p = u[0]) == null ? void 0 : p.suggestions) != null ? f : [], isNearest: !1 };
  let g = (h = (y = c[0]) == null ? void 0 : y.suggestions) != null ? h : [];
  return g.length > 0 ? { suggestions: g, isNearest: !1 } : { suggestions: (k = (m = d[0]) == null ? void 0 : m.nearest) != null ? k : [], isNearest: !0 };
}

// src/core/exchange/steps/exchange-step.ts
var ht = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], _a = ["learned", "partly", "not-met"];
function Jt(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function nr(e) {
  let t = e.lastIndexOf("/"), n = fe(e.slice(0, Math.max(0, t))), r = e.slice(t + 1).trim();
  return n === "" || n.includes("/") || !te.test(r) ? null : `${n}/${r}`;
}
function Oe(e) {
  return [Jt(e.seek), Jt(e.offer)];
}

// src/ui/survey-text.ts
function yu(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function rr(e, t) {
  return yu(b("span", {}, e.text), e, t);
}

// src/ui/exchange/skill-words.ts
function ne(e, t, n) {
  return t != null && t.get(e) ? rr(Vt(e, t, n), n) : b("bdi", {}, xe(e));
}
function or(e, t, n) {
  var r;
  return ((r = t == null ? void 0 : t.ancestors(e)) != null ? r : []).map(({ label: a }) => tt(a, n, t == null ? void 0 : t.locale).text).reverse();
}
function ar(e, t) {
  return e.join(t.direction === "rtl" ? " \u2039 " : " \u203A ");
}

// src/ui/exchange/fitting-people.ts
var hu = 3, xu = /-unknown$/;
function ku(e, t, n) {
  return F(this, null, function* () {
    let { wiki: r, titles: a, now: o } = n, s = (u) => F(null, null, function* () {
      let d = yield r.readPages(u);
      return u.map((g) => {
        var p, f;
        return ve((f = (p = d.get(g)) == null ? void 0 : p.latest.text) != null ? f : "").value;
      });
    }), [i] = yield s([a.matchesData()]);
    if (i == null)
      return null;
    let l = Fa(i).filter((u) => u.startsWith(`${a.matches()}/`)), c = Da([i, ...l.length === 0 ? [] : yield s(l)], t.taxonomy);
    return I(v({}, $a(e, c, o().toISOString().slice(0, 10), t.taxonomy)), { pageOf: c.pageOf });
  });
}
function Ha(e, t, n, r) {
  let { messages: a, titles: o, pageUrl: s } = n, i = (g, ...p) => a.text(`localskills-exchange-fitting-${g}`, ...p), l = e.kind === "offer" ? "seek" : "offer", c = { messages: a, taxonomy: t.taxonomy, languageName: n.languageName }, u = (g, p) => {
    let f = g[l], y = Jt(f), h = g.reasons.filter(({ code: m }) => !xu.test(m)).map((m) => Yo(m, c));
    return b(
      "li",
      {},
      b("a", {
        class: "ext-localSkills-exchange-fitting-person",
        href: `${s(p != null ? p : o.people(y))}#${l}-${f.slice(y.length + 1)}`
      }, b("bdi", {}, y)),
      g.widened === null ? null : b("div", {}, Xo(g.widened, a)),
      b("div", { class: "ext-localSkills-making-help" }, h.join(" \xB7 ")),
      n.ask === null ? null : q(
        // Messages used here: localskills-start-ask-learn, localskills-start-ask-teach
        a.text(l === "offer" ? "localskills-start-ask-learn" : "localskills-start-ask-teach", y),
        "normal",
        () => r(g)
      ).$element[0]
    );
  }, d = b("div", { role: "status", class: "ext-localSkills-exchange-fitting" }, b("p", {}, i("loading")));
  return ku(e, t, n).then((g) => {
    var p;
    if (g === null || g.suggestions.length === 0) {
      let f = (p = ne(e.skill, t.taxonomy, a).textContent) != null ? p : "";
      j(d, b("p", {}, i(`nobody-${e.kind}`, f)));
    } else
      j(
        d,
        b("h3", {}, g.isNearest ? i("nearest") : i(`${l}s`)),
        b("ul", {}, ...g.suggestions.slice(0, hu).map((f) => u(f, g.pageOf.get(`${l} ${f[l]}`))))
      );
  }, () => j(d)), d;
}

// src/ui/list-words.ts
function Wa(e, t) {
  let { ListFormat: n } = Intl;
  try {
    return n ? new n(t, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange/record-words.ts
function sr(e, t) {
  var n;
  return (n = it(I(v({}, e), { user: "", id: "" }), t)) != null ? n : "open";
}
function Yt(e, t) {
  let { messages: n, formatDate: r, now: a } = t, o = sr(e, a().toISOString().slice(0, 10)), s = n.text(`localskills-template-card-status-${o}`), i = o === "paused" && e.until !== null ? n.text("localskills-template-card-until", r(e.until)) : o === "expired" ? n.text("localskills-template-card-expired", r(e.expires)) : o === "open" && e.expires !== null ? n.text("localskills-template-card-expires", r(e.expires)) : "";
  return i === "" ? s : `${s} \xB7 ${i}`;
}
var Ua = {
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
function Ba(e, t, n, r) {
  var i, l, c;
  let { messages: a, formatDate: o } = n, s = (u) => u.length === 0 ? "" : Wa(u, a.language);
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
function qa(e, t, n, r) {
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
function Ga(e, t, n, r) {
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
var za = 57344;
function Xt(e, t) {
  let { messages: n, pageUrl: r } = e, a = t.madeByOther === null ? [] : [qa(n, r, t.madeByOther, t.isSilenced ? null : t.page)];
  return t.strangers.forEach((o, s) => a.push(Y("warning", b(
    "p",
    {},
    n.text("localskills-exchange-stranger", s, o != null ? o : n.text("localskills-exchange-stranger-hidden")),
    " ",
    b("a", { href: r(s, { diff: "cur" }), target: "_blank" }, n.text("localskills-exchange-stranger-see"))
  )))), a;
}
function bu(e, t) {
  let { parameters: n } = e, r = n.map((a, o) => typeof a == "string" ? String.fromCharCode(za + o) : a);
  return Xr(I(v({}, e), { parameters: r }), t).split(/([\ue000-\ue00f])/).map((a) => {
    let o = a.charCodeAt(0) - za;
    return a.length === 1 && o >= 0 && o < n.length ? b("bdi", {}, String(n[o])) : a;
  });
}
function ir(e, t) {
  let { messages: n } = e;
  return t.faults.length === 0 ? null : Y(
    "warning",
    b("p", {}, n.text("localskills-exchange-faults")),
    b("ul", {}, ...t.faults.map((r) => b("li", { dir: n.direction }, ...bu(r, n))))
  );
}
function ja(e) {
  let { context: t, exchange: n, direction: r, onNew: a, onChange: o, onManage: s } = e, { messages: i, pageUrl: l } = t, c = (d) => {
    let { draft: g } = d, p = OO.ui.generateElementId(), f = g.skill === "" ? i.text("localskills-exchange-unnamed") : ne(g.skill, n.taxonomy, i), y = (h, m) => {
      let k = q(i.text(h), "quiet", m);
      return k.$element.find("input, button").attr("aria-describedby", p), k;
    };
    return b(
      "li",
      { class: `ext-localSkills-exchange-record ext-localSkills-exchange-record-${g.kind}` },
      // Messages used here: localskills-template-card-offer, localskills-template-card-seek
      b("div", { class: "ext-localSkills-making-help" }, i.text(`localskills-template-card-${g.kind}`)),
      b("div", { id: p, class: "ext-localSkills-exchange-record-skill" }, b("strong", {}, f)),
      b("div", { class: "ext-localSkills-making-help" }, d.record === null ? i.text("localskills-exchange-unreadable") : Yt(g, t)),
      ir(t, d),
      X(
        y(d.record === null ? "localskills-exchange-mend" : "localskills-exchange-change", () => o(d)),
        y("localskills-exchange-manage", () => s(d))
      )
    );
  }, u = r === "offer" ? "seek" : "offer";
  return b(
    "div",
    {},
    b("h2", { tabindex: "-1" }, i.text("localskills-exchange-list")),
    ...Xt(t, n),
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
var Va = 0;
function Ka(e, t, n, r) {
  var o;
  let a = new OO.ui.FieldLayout(e, v({
    label: n.isOwnText === !0 ? $(b("bdi", {}, t.label)) : t.label,
    align: (o = n.align) != null ? o : "top"
  }, t.help === void 0 ? {} : { help: t.help, helpInline: !0 }));
  return I(v({
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
  let { kind: t = "text", direction: n = "auto", value: r, maxLength: a, min: o, max: s, placeholder: i } = e, l = v(v({
    value: r
  }, a === void 0 ? {} : { maxLength: a }), i === void 0 ? {} : { placeholder: i }), c = t === "lines" ? new OO.ui.MultilineTextInputWidget(I(v({}, l), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(I(v({}, l), { autocomplete: "off" }));
  t === "number" || t === "date" ? (c.$input.attr(v(v({ type: t }, o === void 0 ? {} : { min: o }), s === void 0 ? {} : { max: s })), c.$input.val(r)) : c.$input.attr("dir", n);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), Ka(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function Qt(e) {
  let { label: t, help: n, value: r } = e, a = `ext-localSkills-making-list-${++Va}`, o = b("select", {
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
function lr(e) {
  let t = new OO.ui.CheckboxInputWidget({ selected: e.value }), n = !1;
  return t.on("change", (r) => {
    n || e.onChange(r === !0);
  }), Ka(t, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => t.isSelected(),
    show(r) {
      n = !0, t.setSelected(r), n = !1;
    }
  });
}
function Ja(e) {
  let t = `ext-localSkills-making-choice-${++Va}`, n = /* @__PURE__ */ new Map(), r = b("div", { class: "ext-localSkills-making-fault", id: `${t}-fault` }), a = b(
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
var wu = 1;
function Ya(e) {
  let { context: t, taxonomy: n, own: r, onManage: a, onChange: o } = e, { messages: s, now: i } = t, { draft: l } = r, c = i().toISOString().slice(0, 10), u = sr(l, c), d = (E, A, O, ...M) => b(
    "div",
    { class: "ext-localSkills-exchange-act" },
    ...M,
    // Messages used here: localskills-exchange-act-resume, localskills-exchange-act-resume-explain and so on
    q(s.text(`localskills-exchange-act-${E}`), A, O).$element[0],
    b("p", { class: "ext-localSkills-making-help" }, s.text(`localskills-exchange-act-${E}-explain`))
  ), g = I(v({}, l), { confirmed: c, status: "open", until: null }), p = Ve(c, dt), f = l.expires === null || l.expires >= c ? l.expires : p, y = me({
    label: s.text("localskills-exchange-pause-until"),
    help: s.text("localskills-exchange-pause-until-help"),
    kind: "date",
    min: c,
    value: Ve(c, wu),
    onChange: () => y.setFault(null)
  }), h = () => {
    let E = y.value();
    if (E !== "" && E <= c) {
      y.setFault(s.text("localskills-exchange-pause-past")), y.focus();
      return;
    }
    a("pause", I(v({}, l), { status: "paused", until: E === "" ? null : E }));
  }, m = u === "open", k = r.record !== null, x = u === "matched" || u === "closed";
  return b(
    "div",
    {},
    b("div", { class: "ext-localSkills-making-help" }, s.text(`localskills-template-card-${l.kind}`)),
    b(
      "h2",
      { tabindex: "-1" },
      l.skill === "" ? s.text("localskills-exchange-unnamed") : ne(l.skill, n, s)
    ),
    b("p", { class: "ext-localSkills-making-help" }, Yt(l, t)),
    !k || m || u === "expired" ? null : d("resume", "primary", () => a("resume", I(v({}, g), { expires: f }))),
    !k || !m && u !== "expired" ? null : d("renew", "primary", () => a("renew", I(v({}, g), { expires: l.expires === null ? null : p }))),
    d(k ? "change" : "mend", "normal", o),
    !k || !m ? null : d("pause", "normal", h, y.element),
    !k || x ? null : d("matched", "normal", () => a("matched", I(v({}, l), { status: "matched", until: null }))),
    !k || u === "closed" ? null : d("close", "normal", () => a("closed", I(v({}, l), { status: "closed", until: null }))),
    b("div", { class: "ext-localSkills-exchange-act" }, _t({
      messages: s,
      label: s.text("localskills-exchange-delete"),
      explanation: [b("p", {}, s.text("localskills-exchange-delete-explain"))],
      yes: s.text("localskills-exchange-delete"),
      act: () => a("delete", null)
    }))
  );
}

// src/core/wikitext/write.ts
var Eu = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Qa(e, t) {
  Xa(e);
  let n = `{{${e}
`;
  for (let [r, a] of t)
    Xa(r), n += a.charAt(0) === "=" ? `|${r}=
${a}
` : `|${r}=${a}
`;
  return `${n}}}`;
}
function Xa(e) {
  if (Eu.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/exchange/edit-records.ts
function cr(e) {
  let t = /* @__PURE__ */ new Map();
  return De.filter((n) => e.kind === "offer" || !On.includes(n)).forEach((n) => {
    let r = n === "lang" ? null : e[n], a = r === null ? "" : n === "timezone" ? ge(r) : Array.isArray(r) ? r.join(";") : String(r);
    a !== "" && t.set(n, a);
  }), t;
}
var Su = /[=|{}[\]<>&\n]|^$/, Ru = /^[+-]\d\d:\d\d$/;
function Tu(e) {
  return Ru.test(e) ? e : lt(e);
}
function Za(e, t, n = /* @__PURE__ */ new Map()) {
  let r = Array.from(t.keys()).filter((o) => !Su.test(o)), a = (o) => De.includes(o) ? De.indexOf(o) : 1 / 0;
  return r.sort((o, s) => a(o) - a(s) || r.indexOf(o) - r.indexOf(s)), Qa(
    ee[e],
    r.map((o) => {
      var s;
      return [o, (s = n.get(o)) != null ? s : Tu(t.get(o))];
    })
  );
}
function vu(e) {
  return Za(e.kind, cr(e));
}
function es(e, { kind: t, id: n }, { readCalls: r, taxonomy: a }) {
  let o = _e(r(e), "", { taxonomy: a != null ? a : null }).find(({ record: s, call: i }) => {
    var l;
    return s === null ? i.template === ee[t] && ((l = i.parameters.get("id")) != null ? l : "") === n : s.kind === t && s.id === n;
  });
  return o === void 0 ? null : o.call;
}
function ur(e, t, n) {
  var c;
  let { readCalls: r } = n, a = vu(t), o = r(e), s = o.filter(({ template: u }) => u === ee[t.kind]).pop(), i = [e.replace(/\s+$/, "").length, 0];
  s !== void 0 && rs(e, s) && i.unshift(s.end);
  let l = i.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${a}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = l.find((u) => r(u).length === o.length + 1)) != null ? c : l[0];
}
function ts(e, t, n, r) {
  var u;
  let { mends: a = !1 } = r, o = es(e, t, r);
  if (o === null)
    return null;
  let s = cr(n), [i] = _e([o], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), l = i != null && i.record ? cr(i.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return o.parameters.forEach((d, g) => {
    let p = s.get(g) === l.get(g) && t.kind === n.kind;
    (g === "lang" || !a && p) && d.trim() !== "" && s.set(g, ze(d).trim()), p && s.has(g) && Ne(d) !== ze(d) && c.set(g, d.trim());
  }), e.slice(0, o.start) + Za(n.kind, s, c) + e.slice(o.end);
}
function ns(e, t, n) {
  let r = es(e, t, n);
  if (r === null)
    return null;
  let a = e.slice(r.end), o = rs(e, r) ? /^[ \t]*(?:\n[ \t]*(?:\n|$)|\n|$)/.exec(a) : null;
  return e.slice(0, r.start) + a.slice(o === null ? 0 : o[0].length);
}
function rs(e, { start: t, end: n }) {
  return (t === 0 || e.charAt(t - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(n));
}

// src/core/exchange/keep-own-words.ts
function os({ template: e, parameters: t }) {
  return JSON.stringify([e, Array.from(t)]);
}
function Zt(e, t) {
  let n = /* @__PURE__ */ new Map();
  return t.map(os).forEach((r) => {
    var a;
    return n.set(r, ((a = n.get(r)) != null ? a : 0) + 1);
  }), e.filter((r) => {
    var s;
    let a = os(r), o = (s = n.get(a)) != null ? s : 0;
    return n.set(a, o - 1), o <= 0;
  });
}
function Ou(e, { start: t, end: n }) {
  let r = (t === 0 || e.charAt(t - 1) === `
`) && e.charAt(n) === `
`;
  return e.slice(0, t) + e.slice(r ? n + 1 : n);
}
function dr(e, t, n) {
  let r = e;
  for (let a = 0; a < 20; a++) {
    let o = Zt(n(r), t);
    if (o.length === 0)
      return r;
    let s = (i, l) => l !== i && l.start >= i.start && l.end <= i.end;
    r = o.filter((i) => !o.some((l) => s(i, l))).sort((i, l) => l.start - i.start).reduce(Ou, r);
  }
  return null;
}
function as(e, t, n) {
  let r = n(t), a = dr(e, r, n);
  if (a === null)
    return null;
  let o = Zt(r, n(a)).reduce((i, { start: l, end: c }) => `${i === "" || i.charAt(i.length - 1) === `
` ? i : `${i}
`}${t.slice(l, c)}`, a), s = n(o);
  return Zt(s, r).length === 0 && Zt(r, s).length === 0 ? o : null;
}

// src/core/wikitext/same-calls.ts
function nt(e, t) {
  let n = (r) => JSON.stringify(r.map(({ template: a, parameters: o }) => [a, Array.from(o)]));
  return n(e) === n(t);
}

// src/ui/exchange/own-words.ts
function ss(e, t) {
  return F(this, null, function* () {
    var c;
    let { user: n, readPersonCalls: r, ownTextOf: a } = e, o = (c = t.latest.text) != null ? c : "";
    if (t.latest.user === n.name)
      return { text: o };
    let [s, i] = yield Promise.all([r(), a(t.title)]);
    if (nt(s(o), s(i != null ? i : "")))
      return { text: o };
    let l = i === null ? null : as(o, i, s);
    if (l === null)
      throw new Z("not-yours", "");
    return { text: l, leftOut: t.latest.user };
  });
}

// src/ui/exchange/take-out-merged.ts
function is(e, t, n) {
  return F(this, null, function* () {
    var a;
    let r = (yield e.readPages([n.title])).get(n.title);
    r !== void 0 && !nt(t((a = r.latest.text) != null ? a : ""), t(n.text)) && (yield e.save(I(v({}, n), { baseRevision: r.latest.id })));
  });
}

// src/ui/exchange/publish-record.ts
var Au = 3;
function ls(e, t) {
  let { wiki: n, user: r, now: a } = e, o = { readCalls: Gn(e), taxonomy: t.taxonomy }, s = null, i = (c, u, d) => F(null, null, function* () {
    var S, N, W, R, T, w, P;
    let { own: g, draft: p, mends: f, summary: y } = c;
    if (t.isSilenced)
      throw new Z("not-yours", "");
    let h = (S = g == null ? void 0 : g.page) != null ? S : t.page, m = (yield n.readPages([h])).get(h), k = (N = m == null ? void 0 : m.latest.text) != null ? N : "", x = zn(e, h, k, t.taxonomy), E = (C, _) => x.find(({ name: U }) => U.id === C && U.kind === _), A = () => F(null, null, function* () {
      return m === void 0 ? { text: "" } : ss(e, m);
    }), O, M = (W = g == null ? void 0 : g.name.id) != null ? W : "", L;
    if (g === null) {
      let C = p, _ = s === null ? void 0 : E(s, C.kind);
      if (_ !== void 0 && Re(_.draft, C).length === 0)
        return { kind: "saved", page: h, id: _.name.id };
      if (M = An(C.kind, a().toISOString(), x.concat(t.records).map(({ name: U }) => U.id)), s = M, O = yield A(), L = ur(O.text, I(v({}, C), { user: r.name, id: M }), o), o.readCalls(L).length !== o.readCalls(O.text).length + 1)
        throw new Z("invalid-content", "");
    } else {
      let C = E(g.name.id, g.name.kind);
      if ((p === null ? C === void 0 : C !== void 0 && Re(C.draft, p).length === 0) && !(f && ((R = C == null ? void 0 : C.faults.length) != null ? R : 0) > 0))
        return { kind: "saved", page: h, id: M };
      if (C === void 0 || p !== null && Re(C.draft, g.draft).length > 0)
        return { kind: "conflict", saved: C != null ? C : null, savedBy: (T = m == null ? void 0 : m.latest.user) != null ? T : null };
      M = M === "" && p !== null ? An(p.kind, a().toISOString(), x.map(({ name: H }) => H.id)) : M, O = yield A();
      let U = p === null ? null : I(v({}, p), { user: r.name, id: M });
      L = U === null ? ns(O.text, g.name, o) : (w = ts(O.text, g.name, U, I(v({}, o), { mends: f }))) != null ? w : ur(O.text, U, o);
    }
    d.text = L != null ? L : O.text;
    try {
      let { mergedWith: C } = yield n.save(v({
        title: h,
        text: d.text,
        summary: y,
        baseRevision: (P = m == null ? void 0 : m.latest.id) != null ? P : 0
      }, u));
      C !== void 0 && (yield is(n, yield e.readPersonCalls(), { title: h, text: d.text, summary: y }));
    } catch (C) {
      if ($e(C) && C.reason === "edit-conflict")
        return "again";
      throw C;
    }
    return v({ kind: "saved", page: h, id: M }, "leftOut" in O ? { leftOut: O.leftOut } : {});
  });
  return {
    publish(d) {
      return F(this, arguments, function* (c, u = {}) {
        var f, y;
        let g = (y = (f = c.own) == null ? void 0 : f.page) != null ? y : t.page, p = { text: "" };
        try {
          for (let h = 0; h < Au; h++) {
            let m = yield i(c, u, p);
            if (m !== "again")
              return m;
          }
          throw new Z("other", "");
        } catch (h) {
          return { kind: "fault", fault: $e(h) ? h : new Z("other", String(h)), page: g, text: p.text };
        }
      });
    }
  };
}

// src/ui/exchange/record-conflict.ts
function cs(e) {
  let { context: t, taxonomy: n, mine: r, saved: a, savedBy: o, keepMine: s, takeSaved: i } = e, { messages: l } = t, c = (p) => b(
    "td",
    { dir: "auto" },
    p === "" ? b("em", {}, l.text("localskills-exchange-not-said")) : p
  ), u = (p, f) => Ba(p, f, t, n), d = (a === null ? [] : Re(r, a)).map((p) => b(
    "tr",
    {},
    b("th", { scope: "row" }, l.text(Ua[p])),
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

// src/ui/questions/picker-options.ts
var Mu = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
function en(e) {
  return " " + e.normalize("NFD").toLowerCase().replace(Mu, "").replace(/ı/g, "i").replace(/[\s_()-]+/g, " ").trim();
}
function gr(e) {
  return `
${e.map(en).join(`
`)}
`;
}
function us(e) {
  return e.map(({ code: t, name: n, hint: r, words: a }) => ({
    code: t,
    words: () => b("bdi", {}, n),
    hint: r,
    group: "",
    found: gr([n, r, t].concat(a)),
    choice: null
  }));
}
function ds(e, t) {
  let n = en(t), r = n.trim().split(" "), a = (s) => e.filter(({ found: i }) => r.every((l) => i.includes(s + l)));
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
function gs(e, t) {
  let n = en(t), r = n === " " ? [] : e.filter(({ found: a, group: o }) => a.includes(`
${n}
`) && en(o) !== n);
  return r.length === 1 ? r[0] : void 0;
}

// src/ui/questions/combobox.ts
var Lu = 100;
function ps(e) {
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
  }), l = b("div", v({
    role: "listbox",
    id: a,
    class: "ext-localSkills-form-picker-list",
    "aria-label": r.text("localskills-form-picker-open")
  }, n ? { "aria-multiselectable": "true" } : {})), c = b("div", { class: "ext-localSkills-form-picker-status", role: "status" }), u = b("div", { class: "ext-localSkills-form-picker-field" }, o, i, l), d = b("div", { class: "ext-localSkills-form-picker" }, u, c), g = !0, p = null, f = "", y = !1;
  l.hidden = !0;
  let h = () => Array.from(l.querySelectorAll("[ role=option ]")), m = (R) => {
    if (p && p.classList.remove("ext-localSkills-form-picker-active"), p = R, !R) {
      o.removeAttribute("aria-activedescendant");
      return;
    }
    R.classList.add("ext-localSkills-form-picker-active"), o.setAttribute("aria-activedescendant", R.id);
    let { offsetTop: T, offsetHeight: w } = R;
    l.scrollTop = Math.max(T + w - l.clientHeight, Math.min(l.scrollTop, T));
  }, k = ({ code: R, words: T, hint: w }, P) => b("div", {
    role: "option",
    id: `${a}-${P}`,
    "data-code": R,
    class: "ext-localSkills-form-picker-option",
    "aria-selected": String(e.chosen().includes(R))
  }, T(), w === "" ? null : b("bdi", { class: "ext-localSkills-form-picker-hint" }, w)), x = () => {
    if (l.hidden)
      return;
    let R = p && p.getAttribute("data-code"), T = ds(e.options(), o.value), w = o.value === "" ? e.suggested() : [], P = w.map((B) => T.find((G) => G.code === B)).filter((B) => B !== void 0), C = T.filter(({ code: B }) => !w.includes(B)).slice(0, e.isLong ? Lu : T.length), _ = /* @__PURE__ */ new Map();
    P.length > 0 && _.set(r.text("localskills-form-picker-suggested"), P), C.forEach((B) => {
      _.set(B.group, (_.get(B.group) || []).concat(B));
    });
    let U = 0, H = [];
    _.forEach((B, G) => {
      let ue = B.map((ke) => k(ke, U++));
      H.push(...G === "" ? ue : [b(
        "div",
        { role: "group", "aria-label": G },
        b("div", { class: "ext-localSkills-form-picker-group", "aria-hidden": "true" }, G),
        ...ue
      )]);
    }), j(l, ...H), l.classList.toggle("ext-localSkills-form-picker-none", U === 0), m(h().find((B) => B.getAttribute("data-code") === R) || null), j(c, U === 0 ? r.text("localskills-form-picker-none") : U < T.length ? r.text("localskills-form-picker-more", T.length, U) : o.value !== "" ? r.text("localskills-form-picker-found", U) : null);
  }, E = (R) => {
    l.hidden = !0, o.value = R, m(null), o.setAttribute("aria-expanded", "false"), document.removeEventListener("mousedown", M);
  }, A = (R = "") => {
    E(R), j(c);
  }, O = () => {
    y = !1;
    let R = o.value, T = g && R !== f ? gs(e.options(), R) : void 0;
    A(T || R === f ? "" : R), T && !e.chosen().includes(T.code) && e.pick(T.code);
  }, M = ({ target: R }) => {
    d.contains(R) || (E(o.value), y = !0, document.addEventListener("mouseup", O, { capture: !0, once: !0 }));
  }, L = () => (l.hidden && g && (l.hidden = !1, o.setAttribute("aria-expanded", "true"), document.addEventListener("mousedown", M), j(l), j(c, r.text("localskills-form-picker-loading"))), e.prepare().then(x)), S = (R) => {
    e.pick(R.getAttribute("data-code")), n ? (f = o.value, o.select()) : A();
  }, N = () => {
    g || (o.value = e.take(o.value));
  };
  o.addEventListener("input", () => {
    f = "", L();
  }), o.addEventListener("click", L), o.addEventListener("focus", () => {
    g || e.prepare();
  }), o.addEventListener("change", N), i.addEventListener("click", () => l.hidden ? L() : A(o.value)), o.addEventListener("keydown", (R) => {
    let { key: T } = R;
    T === "Enter" ? (R.preventDefault(), p ? S(p) : N()) : T === "Escape" && !l.hidden ? (R.preventDefault(), A()) : (T === "ArrowDown" || T === "ArrowUp") && g && (R.preventDefault(), (l.hidden ? L() : Promise.resolve()).then(() => {
      let w = h(), P = p ? w.indexOf(p) : -1, C = T === "ArrowDown" ? P + 1 : P < 0 ? w.length - 1 : P - 1;
      m(w[(C + w.length) % w.length] || null);
    }));
  }), l.addEventListener("mousedown", (R) => R.preventDefault()), l.addEventListener("click", ({ target: R }) => {
    let T = R.closest("[ role=option ]");
    T && (m(T), S(T));
  }), d.addEventListener("focusout", ({ relatedTarget: R }) => {
    R && !y && !d.contains(R) && O();
  });
  let W = (R) => {
    g = R, i.hidden = !R, R ? o.hasAttribute("role") || Object.keys(s).forEach((T) => o.setAttribute(T, s[T])) : (A(o.value), Object.keys(s).forEach((T) => o.removeAttribute(T)));
  };
  return W(!0), { element: d, input: o, draw: x, setList: W };
}

// src/ui/exchange/picking-field.ts
function tn(e) {
  let i = e, { label: t, help: n } = i, r = vr(i, ["label", "help"]), a = OO.ui.generateElementId(), o = ps(I(v({}, r), { id: a, describedBy: `${a}-help ${a}-fault`, isMultiple: !1 })), s = b("div", { class: "ext-localSkills-making-fault", id: `${a}-fault` });
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
var Nu = [null, Ot, 5, 4, 3, 2, 1];
function fs(e) {
  let { context: t, likely: n, onChange: r } = e, { messages: a, loadLanguages: o } = t, s = [], i = [], l = [], c = null, u = b("ul", { class: "ext-localSkills-exchange-languages", "aria-label": a.text("localskills-exchange-languages") }), d = () => (c = c != null ? c : o().then((k) => {
    i = k, l = us(k), m();
  }, () => {
    c = null, f.combobox.setList(!1), f.setFault(a.text("localskills-form-picker-failed", "ar, fr, pt-br"));
  }), c), g = (k) => {
    s = k, f.setFault(null), m(), r(k.map(At));
  }, p = (k) => g(s.filter(({ code: x }) => x !== k.code).concat(k)), f = tn({
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
      let x = k.split(/[\s,;]+/).filter((A) => A !== ""), E = x.map(oe).filter((A) => A !== null);
      return E.forEach(p), E.length === x.length ? "" : k;
    }
  }), y = (k) => {
    var x, E;
    return (E = (x = i.find((A) => A.code === k)) == null ? void 0 : x.name) != null ? E : k;
  }, h = (k) => {
    let { code: x, proficiency: E } = k, A = y(x), O = b("select", {
      class: "ext-localSkills-making-select",
      "aria-label": a.text("localskills-exchange-proficiency", A),
      "data-code": x
    }, ...Nu.concat(E === 0 ? 0 : []).map((L) => b(
      "option",
      { value: String(L) },
      // Messages used here: localskills-exchange-proficiency-0 to -6
      a.text(L === null ? "localskills-exchange-proficiency-none" : `localskills-exchange-proficiency-${L}`)
    )));
    O.value = String(E), O.addEventListener("change", () => {
      var S;
      let L = O.value === "null" ? null : Number(O.value);
      g(s.map((N) => N.code === x ? { code: x, proficiency: L } : N)), (S = u.querySelector(`[ data-code="${x}" ]`)) == null || S.focus();
    });
    let M = b("button", {
      type: "button",
      class: "ext-localSkills-exchange-remove",
      "aria-label": a.text("localskills-exchange-language-remove", A)
    }, "\xD7");
    return M.addEventListener("click", () => {
      g(s.filter((L) => L.code !== x)), f.combobox.input.focus();
    }), b(
      "li",
      { class: "ext-localSkills-exchange-language" },
      b("bdi", {}, A),
      O,
      M
    );
  }, m = () => {
    f.combobox.draw(), j(u, ...s.map(h)), u.hidden = s.length === 0;
  };
  return {
    element: b("div", {}, f.element, u),
    show(k) {
      s = k.map(oe).filter((x) => x !== null), m(), d();
    },
    setFault: f.setFault,
    focus: () => f.combobox.input.focus()
  };
}

// src/core/skills/skill-tree.ts
function ms(e, t, n = () => !0) {
  let r = [], a = /* @__PURE__ */ new Set(), o = t.map((s) => ({ id: s, depth: 0 })).reverse();
  for (let s = o.pop(); s !== void 0; s = o.pop()) {
    let { id: i, depth: l } = s;
    !a.has(i) && n(i) && (a.add(i), r.push(s), e.children(i).slice().reverse().forEach((c) => o.push({ id: c.id, depth: l + 1 })));
  }
  return r;
}

// src/ui/exchange/skill-suggestion.ts
var Iu = 80;
function ys(e) {
  let { context: t, typed: n, known: r, onGoOn: a } = e, { messages: o, titles: s, wiki: i, talkPage: l } = t, c = l(s.skills()), u = b("div", { "aria-live": "polite" }), d = me({
    label: o.text("localskills-exchange-suggest-name"),
    help: o.text("localskills-exchange-suggest-help"),
    value: "",
    maxLength: Iu,
    onChange: () => j(u)
  }), g = me({ label: o.text("localskills-exchange-suggest-why"), kind: "lines", value: "", onChange: () => {
  } }), p = "", f = () => {
    let x = d.value().trim().replace(/\s+/g, " "), E = Lt(x) === "";
    return d.setFault(E ? o.text("localskills-exchange-suggest-empty") : null), E && d.focus(), E || r(x) ? null : x;
  }, y = (x, E) => F(null, null, function* () {
    var L, S;
    let A = (yield i.readPages([E])).get(E), O = ((L = A == null ? void 0 : A.latest.text) != null ? L : "").replace(/\s+$/, ""), M = o.text("localskills-exchange-suggest-heading", x);
    yield i.save({
      title: E,
      text: `${O}${O === "" ? "" : `

`}== ${lt(M)} ==
${lt(g.value().trim())} ~~~~
`,
      summary: o.text("localskills-exchange-suggest-summary", x),
      baseRevision: (S = A == null ? void 0 : A.latest.id) != null ? S : 0
    });
  }), h = q(o.text("localskills-exchange-suggest-post"), "primary", () => {
    let x = f();
    x === null || c === null || (j(u, b("p", { role: "status" }, o.text("localskills-exchange-saving"))), h.setDisabled(!0), y(x, c).then(() => {
      j(u), k.open = !1, a(x, c);
    }, (E) => {
      j(u, Y(
        "error",
        b("p", {}, o.text("localskills-exchange-suggest-failed")),
        $e(E) && E.explanation !== "" ? b("p", { dir: "auto" }, E.explanation) : null
      )), Je(u);
    }).then(() => h.setDisabled(!1)));
  }), m = q(o.text("localskills-exchange-suggest-go-on"), "normal", () => {
    let x = f();
    x !== null && (k.open = !1, a(x, null));
  }), k = b(
    "details",
    { class: "ext-localSkills-exchange-suggest" },
    b("summary", {}, o.text("localskills-exchange-suggest")),
    d.element,
    g.element,
    X(...c === null ? [m] : [h, m]),
    u
  );
  return k.addEventListener("toggle", () => {
    k.open && (d.value() === "" || d.value() === p) && (p = n() || p, d.show(p), d.focus());
  }), k;
}

// src/ui/exchange/skill-field.ts
function Cu(e, { messages: t }) {
  let n = [], r = t.languageChain.concat("default");
  return ms(e, e.children(null).map(({ id: a }) => a)).forEach(({ id: a }) => {
    var c, u;
    let o = e.get(a), s = or(o.id, e, t), i = (c = ne(o.id, e, t).textContent) != null ? c : "", l = r.reduce((d, g) => d.concat(
      o.label.kind === "texts" && o.label.texts[g] || [],
      o.aliases[g] || []
    ), [i, o.id]);
    n.push({
      code: o.id,
      words: () => ne(o.id, e, t),
      hint: ar(s.slice(1), t),
      group: (u = s[0]) != null ? u : i,
      found: gr(l.concat(s)),
      choice: null
    });
  }), n;
}
function hs(e) {
  let { context: t, taxonomy: n, onChange: r, onMissing: a } = e, { messages: o } = t, s = n === null ? [] : Cu(n, t), i = "", l = (m) => {
    h(m), r(m);
  }, c = tn({
    label: o.text("localskills-exchange-skill"),
    help: o.text(n === null ? "localskills-exchange-skill-no-list" : "localskills-exchange-skill-help"),
    isLong: !1,
    messages: o,
    prepare: () => Promise.resolve(),
    options: () => s,
    suggested: () => [],
    chosen: () => i === "" ? [] : [i],
    pick(m) {
      l(m), Je(u.$element.find("input, button")[0]);
    },
    take(m) {
      return te.test(m.trim()) ? (l(m.trim()), "") : m;
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
  ), f = ys({
    context: t,
    typed: () => c.combobox.input.value.trim(),
    known(m) {
      var x;
      let k = (x = n == null ? void 0 : n.find(m)) != null ? x : null;
      return k !== null && (l(k.id), u.focus()), k !== null;
    },
    onGoOn(m, k) {
      a(m), l(Lt(m)), k !== null && d.appendChild(b(
        "div",
        { role: "status" },
        o.text("localskills-exchange-suggested"),
        " ",
        b("a", { href: t.pageUrl(k), target: "_blank" }, k)
      )), u.focus();
    }
  }), y = b("div", {}, c.element, n === null ? null : f), h = (m) => {
    var k;
    if (i = m, p.hidden = m === "", y.hidden = m !== "", c.setFault(null), m !== "") {
      let x = or(m, n, o), E = n !== null && n.get(m) === null, A = E ? vt(xe(m), n) : null;
      j(
        d,
        b("strong", {}, ne(m, n, o)),
        x.length === 0 ? null : b("div", { class: "ext-localSkills-making-help" }, ar(x, o)),
        E ? b("div", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-skill-provisional")) : null,
        A === null ? null : X(q(
          o.text("localskills-exchange-skill-near", (k = ne(A.skill, n, o).textContent) != null ? k : ""),
          "quiet",
          () => {
            l(A.skill), u.focus();
          }
        ))
      );
    }
  };
  return h(""), {
    element: b("div", { class: "ext-localSkills-exchange-skill-field" }, p, y),
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
], Fu = [-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765], Du = 500, xs = 1e3;
function $u(e, t, n, r) {
  let a = Array.from({ length: 27 }, (s, i) => (i - 12) * 60).concat(Fu, t != null ? t : e).sort((s, i) => s - i), o = (s) => ({ value: ge(s), label: `UTC${ge(s)}` });
  return [{ value: "", label: n }, { value: ge(e), label: r(`UTC${ge(e)}`) }].concat(
    Array.from(new Set(a)).filter((s) => s !== e).map(o)
  );
}
function ks(e) {
  var ue, ke, Ie, le, de, ie, wt;
  let { context: t, exchange: n, isNew: r, onChange: a } = e, { messages: o } = t, s = t.now().toISOString().slice(0, 10), i = e.draft, l = (D) => {
    i = v(v({}, i), D), B(), a();
  }, c = (D) => D.trim() === "" ? null : D.trim(), u = hs({
    context: t,
    taxonomy: n.taxonomy,
    onChange: (D) => l({ skill: D }),
    onMissing(D) {
      i.note === null && (L.show(D), l({ note: D }));
    }
  }), d = fs({
    context: t,
    likely: n.languages,
    onChange: (D) => l({ languages: D })
  }), g = Ja({
    label: o.text("localskills-exchange-direction"),
    value: i.kind,
    options: [
      { value: "offer", label: o.text("localskills-exchange-direction-offer") },
      { value: "seek", label: o.text("localskills-exchange-direction-seek") }
    ],
    onChange: (D) => l({ kind: D })
  }), p = Array.from({ length: st }, (D, V) => ({
    value: String(V + 1),
    label: o.text("localskills-exchange-level-words", V + 1, o.text(`localskills-template-level-${V + 1}`))
  })), f = Qt({
    label: "",
    value: String((ue = i.level) != null ? ue : ""),
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...p],
    onChange: (D) => l({ level: D === "" ? null : Number(D) })
  }), y = f.element.querySelector("label"), h = Le.map((D) => [D, lr({
    // Messages used here: localskills-template-method-training and so on, localskills-exchange-method-training and so on
    label: o.text(`localskills-template-method-${D}`),
    help: o.text(`localskills-exchange-method-${D}`),
    value: i.methods.includes(D),
    onChange: () => l({
      methods: h.filter(([, V]) => V.value()).map(([V]) => V)
    })
  })]), m = b(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    b("legend", {}, o.text("localskills-exchange-methods")),
    b("p", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-methods-help")),
    ...h.map(([, D]) => D.element)
  ), k = i.region === null || kt.includes(i.region) ? kt : kt.concat(i.region), x = Qt({
    label: o.text("localskills-exchange-region"),
    value: (ke = i.region) != null ? ke : "",
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...k.map((D) => ({
      value: D,
      label: kt.includes(D) ? o.text(`localskills-template-region-${D}`) : D
    }))],
    onChange: (D) => l({ region: D === "" ? null : D })
  }), E = Qt({
    label: o.text("localskills-exchange-timezone"),
    value: i.timezone === null ? "" : ge(i.timezone),
    options: $u(
      t.minutesAhead(),
      i.timezone,
      o.text("localskills-exchange-not-said"),
      (D) => o.text("localskills-exchange-timezone-here", D)
    ),
    onChange: (D) => l({ timezone: Ft(D) })
  }), A = me({
    label: o.text("localskills-exchange-capacity"),
    help: o.text("localskills-exchange-capacity-help"),
    kind: "number",
    min: "0",
    max: String(xs),
    value: i.capacity === null ? "" : String(i.capacity),
    onChange: (D) => l({ capacity: /^\d{1,4}$/.test(D.trim()) ? Math.min(xs, Number(D)) : null })
  }), O = me({
    label: o.text("localskills-exchange-for"),
    value: (Ie = i.for) != null ? Ie : "",
    onChange: (D) => l({ for: c(D) })
  }), M = me({
    label: o.text("localskills-exchange-affiliate"),
    help: o.text("localskills-exchange-affiliate-help"),
    maxLength: St,
    value: (le = i.affiliate) != null ? le : "",
    onChange: (D) => l({ affiliate: c(D) })
  }), L = me({
    label: o.text("localskills-exchange-note"),
    help: o.text("localskills-exchange-note-help"),
    kind: "lines",
    maxLength: Math.max(Du, ((de = i.note) != null ? de : "").length),
    value: (ie = i.note) != null ? ie : "",
    onChange: (D) => l({ note: c(D) })
  }), S = me({
    label: o.text("localskills-exchange-expires"),
    kind: "date",
    min: s,
    value: (wt = i.expires) != null ? wt : "",
    onChange: (D) => l({ expires: /^\d{4}-\d\d-\d\d$/.test(D) ? D : null })
  }), N = lr({
    label: o.text("localskills-exchange-no-end"),
    value: i.expires === null,
    onChange(D) {
      let V = D ? null : Ve(s, dt);
      S.show(V != null ? V : ""), l({ expires: V });
    }
  }), W = b("div", { class: "ext-localSkills-making-help", role: "status" });
  A.element.appendChild(W);
  let R = [A.element, O.element], T = b("div", { "aria-live": "polite" }), w = (D, V) => {
    var Pe;
    let Ae = D.querySelector("summary"), qe = (Pe = Ae.querySelector(".ext-localSkills-exchange-said")) != null ? Pe : Ae.appendChild(b("span", { class: "ext-localSkills-exchange-said" }));
    qe.textContent = V;
  }, P = xt(o.text("localskills-exchange-more-how"), f.element, m), C = xt(o.text("localskills-exchange-more-where"), x.element, E.element), _ = xt(o.text("localskills-exchange-more-note"), A.element, O.element, M.element, L.element, T), U = xt(o.text("localskills-exchange-more-time"), S.element, N.element), H = "", B = () => {
    let D = i.kind === "offer";
    R.forEach((Pe) => {
      Pe.hidden = !D;
    }), y.textContent = o.text(D ? "localskills-exchange-level-offer" : "localskills-exchange-level-seek"), W.textContent = D && i.capacity === 0 ? o.text("localskills-exchange-capacity-none") : "", S.setDisabled(N.value());
    let V = (Pe) => Pe.filter((Er) => Er !== null && Er !== "").join(" \xB7 ");
    w(P, V([
      i.level === null ? null : o.text(`localskills-template-level-${i.level}`),
      ...i.methods.map((Pe) => o.text(`localskills-template-method-${Pe}`))
    ])), w(C, V([
      i.region === null ? null : kt.includes(i.region) ? o.text(`localskills-template-region-${i.region}`) : i.region,
      i.timezone === null ? null : `UTC${ge(i.timezone)}`
    ])), w(_, V([
      D && i.capacity !== null ? o.text("localskills-template-capacity", i.capacity) : null,
      D ? i.for : null,
      i.affiliate,
      i.note
    ])), w(U, i.expires === null ? o.text("localskills-exchange-no-end-short") : o.text("localskills-exchange-until", t.formatDate(i.expires)));
    let Ae = G(), qe = Ae === null ? "" : o.text(`localskills-private-${Ae.kind}`, Ae.text);
    T.hidden = !1, qe !== H && (H = qe, j(T, qe === "" ? null : Y("warning", b("p", {}, qe))));
  }, G = () => [i.note, i.affiliate, i.for, i.region].reduce((D, V) => D != null ? D : V === null ? null : It(V), null);
  return u.show(i.skill), d.show(i.languages), P.open = !r, _.open = i.note !== null, B(), {
    element: b(
      "div",
      { class: "ext-localSkills-exchange-form" },
      r ? g.element : null,
      u.element,
      d.element,
      P,
      C,
      _,
      U
    ),
    draft: () => i.kind === "offer" ? i : I(v({}, i), { capacity: null, for: null }),
    check() {
      [O, M, L].forEach((Ae) => Ae.value());
      let D = i.skill !== "", V = i.languages.length > 0;
      return u.setFault(D ? null : o.text("localskills-exchange-fault-skill")), d.setFault(V ? null : o.text("localskills-exchange-fault-language")), D ? V || d.focus() : u.focus(), D && V;
    },
    privateContact: G,
    hideWarning() {
      T.hidden = !0;
    },
    focus: u.focus
  };
}

// src/ui/exchange/exchange-panel.ts
function bs(e, t) {
  let { messages: n, pageUrl: r, now: a } = e, o = b("div", { class: "ext-localSkills-exchange-panel", lang: n.language, dir: n.direction }), s = /* @__PURE__ */ new Set(), i = null, l = null, c = [], u = "offer", d = () => {
  }, g = () => {
    i == null || i.stop(), i = null;
  }, p = (S, ...N) => {
    let W = b("div", { class: "ext-localSkills-exchange-content" }, S), R = b("div", { class: "ext-localSkills-exchange-scroller" }, W);
    j(o, R, N.length === 0 ? null : b("div", { class: "ext-localSkills-exchange-foot" }, X(...N))), d = () => {
      var T;
      return (T = S.querySelector("h2")) == null ? void 0 : T.focus({ preventScroll: !0 });
    }, d();
  }, f = (S) => S.records.length === 0 ? [] : [q(n.text("localskills-exchange-back"), "quiet", () => L(() => y(l)))], y = (S) => {
    g(), p(ja({
      context: e,
      exchange: S,
      direction: u,
      onNew: (N) => x(S, null, $t(N, h(), S.languages)),
      onChange: (N) => x(S, N, N.draft),
      onManage: (N) => E(S, N)
    }));
  }, h = () => a().toISOString().slice(0, 10), m = (S, N, W) => {
    let R = b("div", { class: "ext-localSkills-exchange-said-here" }), T = ls(e, S), w = !1, P = (..._) => {
      j(R, ..._), _.length > 0 && (R.scrollIntoView({ block: "nearest" }), Je(R));
    }, C = (_, U) => {
      w || (w = !0, j(R, b("p", { role: "status" }, n.text("localskills-exchange-saving"))), R.scrollIntoView({ block: "nearest" }), T.publish(_, U).then((H) => {
        var B;
        switch (w = !1, H.kind) {
          case "saved":
            s.add(H.page), N(H.page, H.id), H.leftOut !== void 0 && ((B = o.querySelector("h2")) == null || B.insertAdjacentElement(
              "afterend",
              Ga(n, r, H.page, H.leftOut)
            ));
            return;
          case "conflict": {
            let { saved: G } = H;
            P(cs({
              context: e,
              taxonomy: S.taxonomy,
              mine: _.draft,
              saved: G === null ? null : G.draft,
              savedBy: H.savedBy,
              keepMine: () => C(I(v({}, _), { own: G })),
              takeSaved: () => L(() => G === null ? M(l) : x(l, G, G.draft, !0))
            }));
            return;
          }
          default:
            P(oo({
              context: e,
              title: H.page,
              fault: H.fault,
              pageText: H.text,
              isOther: !0,
              isKept: W(),
              tryAgain: (G) => C(_, G)
            }));
        }
      }));
    };
    return { place: R, say: P, save: C };
  }, k = (S, N) => {
    var W;
    return (W = ne(S, N.taxonomy, n).textContent) != null ? W : S;
  }, x = (S, N, W, R = !1) => {
    g();
    let T = so(e, N);
    R && T.clear();
    let w = T.read(), C = w !== null && (N !== null || W.skill === "" || w.draft.skill === W.skill) && Re(w.draft, W).length > 0, _ = C ? I(v({}, Ke(w.draft)), { confirmed: W.confirmed }) : W, U = null, H = ks({
      context: e,
      exchange: S,
      draft: _,
      isNew: N === null,
      onChange() {
        var le;
        i == null || i.changed(), U !== null && ((le = H.privateContact()) == null ? void 0 : le.text) !== U && (U = null, G.say());
      }
    }), B = eo(() => Re(H.draft(), W).length === 0 ? (T.clear(), !0) : T.write({ keptAt: a().toISOString(), draft: H.draft() }));
    i = B;
    let G = m(S, (le, de) => {
      B.settle(), T.clear();
      let ie = I(v({}, H.draft()), { confirmed: h() });
      A(le, N === null ? ie.kind : "change", N === null ? I(v({}, ie), { user: e.user.name, id: de }) : null);
    }, () => B.keep()), ue = (le) => {
      if (!H.check())
        return;
      U = null, B.keep();
      let de = I(v({}, H.draft()), { confirmed: h() }), ie = H.privateContact();
      if (ie !== null && !le) {
        H.hideWarning(), U = ie.text, G.say(Y(
          "warning",
          b("p", {}, n.text(`localskills-private-${ie.kind}`, ie.text)),
          X(q(n.text("localskills-save-page-anyway"), "normal", () => ue(!0)))
        ));
        return;
      }
      let wt = N === null ? `localskills-exchange-summary-${de.kind}` : "localskills-exchange-summary-change", D = n.text(wt, k(de.skill, S));
      G.save({ own: N, draft: de, mends: !0, summary: D });
    }, ke = () => {
      T.clear(), B.settle(), x(S, N, W, !0);
    }, Ie = N === null ? `localskills-exchange-form-new-${W.kind}` : "localskills-exchange-form-change";
    p(
      b(
        "div",
        {},
        b("h2", { tabindex: "-1" }, n.text(Ie)),
        b("p", { class: "ext-localSkills-making-help" }, n.text("localskills-exchange-public")),
        S.refusal === null ? null : ao(e, S.refusal, !0),
        ...Xt(e, S),
        C ? Y(
          "success",
          b("p", {}, n.text("localskills-exchange-draft", e.formatTime(w.keptAt))),
          _t({
            messages: n,
            label: n.text("localskills-form-draft-discard"),
            explanation: [b("p", {}, n.text("localskills-form-draft-discard-explain"))],
            yes: n.text("localskills-form-draft-discard"),
            act: ke
          })
        ) : null,
        N === null ? null : ir(e, N),
        N === null || N.faults.length === 0 ? null : b("p", {}, n.text("localskills-exchange-mending")),
        H.element,
        G.place
      ),
      q(n.text(N === null ? "localskills-exchange-save-new" : "localskills-exchange-save"), "primary", () => ue(!1)),
      ...f(S)
    ), N === null && _.skill === "" && (d = H.focus, d());
  }, E = (S, N) => {
    var w;
    g();
    let W = "renew", R = m(S, (P) => {
      A(P, W);
    }, () => !0), T = Ya({
      context: e,
      taxonomy: S.taxonomy,
      own: N,
      onChange: () => x(S, N, N.draft),
      onManage(P, C) {
        W = P;
        let _ = n.text(`localskills-exchange-summary-${P}`, k(N.draft.skill, S));
        R.save({ own: N, draft: C, mends: !1, summary: _ });
      }
    });
    T.insertBefore(R.place, (w = T.children[3]) != null ? w : null), Xt(e, S).forEach((P) => T.insertBefore(P, R.place)), p(T, ...f(S));
  }, A = (S, N, W = null) => {
    g();
    let R = c, [T] = R, w = N === "offer" || N === "seek", P = l, C = (H, B = H) => b("a", { href: r(H) }, B), _ = b(
      "div",
      {},
      b("h2", { tabindex: "-1" }, n.text(`localskills-exchange-done-${N}`)),
      N === "delete" ? b("p", {}, C(S)) : Y(
        "success",
        b("p", {}, n.text("localskills-exchange-done-page"), " ", C(S)),
        w ? b("p", {}, n.text(`localskills-exchange-next-${N}`)) : null
      ),
      W === null ? null : Ha(W, P, e, (H) => {
        var G;
        let B = W.kind === "offer" ? "seek" : "offer";
        (G = e.ask) == null || G.call(e, { mine: ye(W), kind: B, key: H[B], skill: W.skill }), t();
      }),
      P.board !== null && w ? b("p", {}, C(P.board, n.text("localskills-exchange-board"))) : null
    ), U = e.showMine;
    p(
      _,
      T === void 0 ? q(n.text("localskills-exchange-close-dialog"), "primary", t) : q(n.text("localskills-exchange-go-on", k(T.skill, P)), "primary", () => {
        c = R.slice(1), L(() => O(l, T));
      }),
      ...U === null || !w ? [] : [q(n.text("localskills-exchange-mine"), "normal", () => {
        U(), t();
      })],
      q(n.text("localskills-exchange-list-button"), "quiet", () => L(() => M(l)))
    );
  }, O = (S, N) => x(S, null, I(v({}, $t(u, h(), S.languages)), { skill: N.skill, level: N.level })), M = (S) => S.records.length > 0 ? y(S) : x(S, null, $t(u, h(), S.languages)), L = (S) => {
    g(), j(o, b(
      "p",
      { class: "ext-localSkills-exchange-content", role: "status" },
      n.text("localskills-start-loading")
    )), Jo(e).then((N) => {
      l = N, S();
    }, (N) => {
      p(b("div", {}, Y(
        "error",
        b("p", {}, n.text("localskills-exchange-not-loaded")),
        $e(N) && N.explanation !== "" ? b("p", { dir: "auto" }, N.explanation) : null,
        X(q(n.text("localskills-save-try-again"), "normal", () => L(S)))
      )));
    });
  };
  return {
    element: o,
    focus: () => d(),
    open({ direction: S, id: N, view: W, page: R, skills: T }) {
      u = S, c = T.slice(1), L(() => {
        var _;
        let w = l, P = w.records.filter(({ name: U }) => U.kind === S && U.id === N), C = (_ = P.find((U) => U.page === R)) != null ? _ : P[0];
        C !== void 0 && W === "manage" ? E(w, C) : C !== void 0 ? x(w, C, C.draft) : T[0] !== void 0 ? O(w, T[0]) : M(w);
      });
    },
    isUnkept: () => i !== null && !i.keep(),
    savedPages: () => Array.from(s),
    destroy: g
  };
}

// src/ui/show-dialog.ts
function pr(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function _u(e) {
  let { history: t, location: n } = window, r = n.href, a = !1, o = null, s = (i) => {
    !a || pr(i.state) || (a = !1, n.href === r && i.stopImmediatePropagation(), o !== null ? o() : e());
  };
  return window.addEventListener("popstate", s, !0), {
    put() {
      pr(t.state) || t.pushState(I(v({}, t.state), { localSkillsDialog: !0 }), ""), a = !0;
    },
    takeOff: () => new Promise((i) => {
      let l = () => {
        window.removeEventListener("popstate", s, !0), i();
      };
      if (!a || !pr(t.state)) {
        l();
        return;
      }
      o = l, setTimeout(l, 500), t.back();
    })
  };
}
function ws(e, t, n) {
  let r = new OO.ui.WindowManager(), { getWindowManager: a } = OO.ui, o = () => a().getCurrentWindow() !== null, s = _u(() => {
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
var Hu = 680;
function Es(e, t, n) {
  let { messages: r } = e, a = null, o = [];
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), a = bs(e, () => this.close()), this.$body.append(a.element), this;
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
      return Hu;
    }
  }
  s.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsExchange",
    size: "large",
    title: r.text("localskills-exchange-dialog"),
    actions: [{ action: "close", label: r.text("localskills-exchange-close-dialog"), flags: ["safe", "close"], modes: void 0 }]
  });
  let i = new s({ size: "large", classes: ["ext-localSkills-exchange-dialog"] });
  ws(i, "ext-localSkills-exchange-open", () => n(o));
}

// src/wiki/action-api/query.ts
function Ss(e, t) {
  return be(this, null, function* () {
    let n = {};
    for (; ; ) {
      let r = yield new ce(e.read(v(v({ action: "query" }, t), n)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(n))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      n = r.continue;
    }
  });
}
function Be(e, t) {
  return be(this, null, function* () {
    var r, a, o, s, i, l, c;
    let n = /* @__PURE__ */ new Map();
    try {
      for (var u = re(Ss(e, t)), d, g, p; d = !(g = yield new ce(u.next())).done; d = !1) {
        let f = g.value;
        for (let y of (a = (r = f.query) == null ? void 0 : r.pages) != null ? a : []) {
          let h = (o = y.pageid) != null ? o : y.title, m = n.get(h), k = [...(s = m == null ? void 0 : m.revisions) != null ? s : [], ...(i = y.revisions) != null ? i : []], x = [...(l = m == null ? void 0 : m.redirects) != null ? l : [], ...(c = y.redirects) != null ? c : []];
          n.set(h, I(v(v({}, m), y), { revisions: k, redirects: x }));
        }
        f.batchcomplete === !0 && (yield* we(n.values()), n = /* @__PURE__ */ new Map());
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
    yield* we(n.values());
  });
}
function nn(e, t, n) {
  return be(this, null, function* () {
    var r, a;
    try {
      for (var o = re(Ss(e, v({ list: t }, n))), s, i, l; s = !(i = yield new ce(o.next())).done; s = !1) {
        let c = i.value;
        yield* we((a = (r = c.query) == null ? void 0 : r[t]) != null ? a : []);
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
function Rs(e) {
  var t, n;
  return new Map(((n = (t = e.query) == null ? void 0 : t.normalized) != null ? n : []).map(({ from: r, to: a }) => [r, a]));
}
function rn(e, t, n) {
  return F(this, null, function* () {
    if (t.length === 0)
      return;
    let r = yield e.batchSize();
    for (let a = 0; a < t.length; a += r)
      yield n(t.slice(a, a + r));
  });
}

// src/wiki/action-api/site-info.ts
function Ts(e) {
  return F(this, null, function* () {
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
      language: Os(t.general.lang, yield vs(e, [t.general.lang])),
      namespaces: n,
      isCaseSensitive: t.general.case === "case-sensitive",
      extensionTags: t.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function vs(e, t) {
  return F(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...t]
    });
    return n.languageinfo;
  });
}
function Os(e, t) {
  var r, a;
  let n = t[e];
  return { code: e, fallbacks: (r = n == null ? void 0 : n.fallbacks) != null ? r : [], direction: (a = n == null ? void 0 : n.dir) != null ? a : "ltr" };
}
function As(e) {
  let t = null;
  return (n) => F(null, null, function* () {
    if (t === null) {
      let r = /* @__PURE__ */ new Set();
      t = { codes: r, languages: Promise.resolve().then(() => (t = null, vs(e, Array.from(r)))) };
    }
    return t.codes.add(n), Os(n, yield t.languages);
  });
}
function Ps(e, t) {
  let n = (a) => a.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [a, o] of r === -1 ? [] : t)
    if (a !== 0 && o.some((s) => n(s) === n(e.slice(0, r))))
      return { namespace: a, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var fr = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, rt = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, Wu = 2, Uu = 6e4, Bu = 5, qu = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function on(e) {
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
function Ms(e) {
  var n, r;
  let t = (n = e.revisions) == null ? void 0 : n[0];
  return t === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: on(t)
  };
}
function Ls(e) {
  let t = null, n = () => (t != null || (t = Ts(e).catch((u) => {
    throw t = null, u;
  })), t);
  function r(u) {
    return F(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield rn(e, [...new Set(u)], (g) => F(null, null, function* () {
        let p = new Map(g.map((x) => [x, x])), f = /* @__PURE__ */ new Map();
        try {
          for (var y = re(Be(I(v({}, e), {
            read: (E) => F(null, null, function* () {
              let A = yield e.read(E);
              return Rs(A).forEach((O, M) => p.set(M, O)), A;
            })
          }), v({ titles: g, prop: ["revisions", "info"] }, rt))), h, m, k; h = !(m = yield y.next()).done; h = !1) {
            let x = m.value;
            let E = Ms(x);
            E !== null && f.set(E.title, E);
          }
        } catch (m) {
          k = [m];
        } finally {
          try {
            h && (m = y.return) && (yield m.call(y));
          } finally {
            if (k)
              throw k[0];
          }
        }
        for (let [x, E] of p) {
          let A = f.get(E);
          A !== void 0 && d.set(x, A);
        }
      })), d;
    });
  }
  function a(u, d) {
    return F(this, null, function* () {
      let { namespace: g, rest: p } = Ps(u, (yield n()).namespaces), f = d ? "g" : "";
      return { [`${f}apnamespace`]: g, [`${f}apprefix`]: p };
    });
  }
  function o(u) {
    return be(this, null, function* () {
      try {
        for (var d = re(Be(e, v(I(v({}, u), { prop: ["revisions", "info"] }), rt))), g, p, f; g = !(p = yield new ce(d.next())).done; g = !1) {
          let y = p.value;
          let h = Ms(y);
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
    return be(this, null, function* () {
      yield* we(o(v({ generator: "allpages", gaplimit: "max" }, yield new ce(a(u, !0)))));
    });
  }
  function i(u) {
    return be(this, null, function* () {
      for (let d of u)
        yield* we(o({ generator: "embeddedin", geititle: d, geinamespace: Wu, geilimit: "max" }));
    });
  }
  function l(u, d, g) {
    return F(this, null, function* () {
      var f, y, h, m;
      let { query: p } = yield e.read(v({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (m = (h = (y = (f = p == null ? void 0 : p.pages) == null ? void 0 : f[0]) == null ? void 0 : y.revisions) == null ? void 0 : h.map(on)) != null ? m : [];
    });
  }
  let c = (u, d) => F(null, null, function* () {
    var g;
    return (g = (yield l(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: n,
    languageInfo: As(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => F(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield rn(e, u, (p) => F(null, null, function* () {
        try {
          for (var f = re(Be(e, {
            titles: p,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), y, h, m; y = !(h = yield f.next()).done; y = !1) {
            let { title: k, templates: x = [] } = h.value;
            x.length > 0 && g.add(k);
          }
        } catch (h) {
          m = [h];
        } finally {
          try {
            y && (h = f.return) && (yield h.call(f));
          } finally {
            if (m)
              throw m[0];
          }
        }
      })), g;
    }),
    pagesBelow: s,
    usersPagesWith: i,
    pagesOfPeople: function(u, d) {
      return be(this, null, function* () {
        yield* we(s(u)), yield* we(i(d));
      });
    },
    childrenBelow: (u) => F(null, null, function* () {
      var h, m, k;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: p } = yield a(u, !1), f = p.replace(/ /g, "_"), y = g === 0 ? "" : `${(m = (h = (yield n()).namespaces.get(g)) == null ? void 0 : h[0]) != null ? m : ""}:`;
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
        for (let { title: A } of E.query.allpages) {
          let [O, ...M] = A.slice(y.length + p.length).split("/");
          d.add(O != null ? O : ""), M.length > 0 && x !== void 0 && x.startsWith(`${f}${O != null ? O : ""}/`) && (x = `${f}${O != null ? O : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => F(null, null, function* () {
      var g, p;
      let d = [];
      try {
        for (var f = re(Be(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), y, h, m; y = !(h = yield f.next()).done; y = !1) {
          let k = h.value;
          d.push(...(p = (g = k.redirects) == null ? void 0 : g.map((x) => x.title)) != null ? p : []);
        }
      } catch (h) {
        m = [h];
      } finally {
        try {
          y && (h = f.return) && (yield h.call(f));
        } finally {
          if (m)
            throw m[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => F(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield rn(e, u, (p) => F(null, null, function* () {
        var f;
        try {
          for (var y = re(Be(e, v({
            revids: p,
            prop: "revisions"
          }, d === "with-texts" ? rt : fr))), h, m, k; h = !(m = yield y.next()).done; h = !1) {
            let x = m.value;
            (f = x.revisions) == null || f.forEach((E) => g.set(E.revid, on(E)));
          }
        } catch (m) {
          k = [m];
        } finally {
          try {
            h && (m = y.return) && (yield m.call(y));
          } finally {
            if (k)
              throw k[0];
          }
        }
      })), g;
    }),
    firstRevision: (u) => c(u, v({ rvdir: "newer" }, fr)),
    newestRevisionBy: (u, d) => c(u, v({ rvuser: d }, rt)),
    revisionsAfter: (u, d) => F(null, null, function* () {
      let g = [];
      try {
        for (var p = re(Be(e, v({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, fr))), f, y, h; f = !(y = yield p.next()).done; f = !1) {
          let { revisions: m = [] } = y.value;
          g.push(...m.filter(({ revid: k }) => k !== d).map(on));
        }
      } catch (y) {
        h = [y];
      } finally {
        try {
          f && (y = p.return) && (yield y.call(p));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return g;
    }),
    revisionsBySince: (u, d, g) => l(u, Bu, v({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, rt)),
    movesAround: (g) => F(null, [g], function* ({ timestamp: u, user: d }) {
      var f;
      let p = [];
      try {
        for (var y = re(nn(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + Uu).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), h, m, k; h = !(m = yield y.next()).done; h = !1) {
          let x = m.value;
          (d === null || x.user === void 0 || x.user === d) && p.push((f = x.title) != null ? f : null);
        }
      } catch (m) {
        k = [m];
      } finally {
        try {
          h && (m = y.return) && (yield m.call(y));
        } finally {
          if (k)
            throw k[0];
        }
      }
      return p;
    }),
    revisionsBy: (u, d, g) => l(u, g, v({ rvuser: d }, rt)),
    recombinedPagesSince: (u) => F(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let m of qu)
        try {
          for (var p = re(nn(e, "logevents", I(v({}, m), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), f, y, h; f = !(y = yield p.next()).done; f = !1) {
            let { title: k, logpage: x, params: E } = y.value;
            x !== void 0 && x !== 0 && d.add(x), [k, E == null ? void 0 : E.dest_title].forEach((A) => A !== void 0 && g.add(A));
          }
        } catch (y) {
          h = [y];
        } finally {
          try {
            f && (y = p.return) && (yield y.call(p));
          } finally {
            if (h)
              throw h[0];
          }
        }
      return { pageIds: d, titles: g };
    }),
    renamesSince: (u) => F(null, null, function* () {
      var g;
      let d = [];
      try {
        for (var p = re(nn(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), f, y, h; f = !(y = yield p.next()).done; f = !1) {
          let m = y.value;
          let { olduser: k, newuser: x } = (g = m.params) != null ? g : {};
          k !== void 0 && x !== void 0 && m.timestamp !== void 0 && d.push({ from: k, to: x, timestamp: m.timestamp });
        }
      } catch (y) {
        h = [y];
      } finally {
        try {
          f && (y = p.return) && (yield y.call(p));
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
var Ns = {
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
  Object.keys(Ns).reduce(
    (e, t) => e.concat(Ns[t].map((n) => [n, t])),
    []
  )
), zu = [
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
function mr(e) {
  let t = e.map((n) => Gu.get(n) || "other");
  return zu.find((n) => t.includes(n)) || "other";
}
function Is(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function an(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var Cs = 50;
function sn(e, t) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let i = ((s = t == null ? void 0 : t.xhr) == null ? void 0 : s.status) || 0, l = Is(i);
    return new Z(l, l === "other" ? `HTTP ${i}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((i) => i.html || "").filter((i) => i !== "").join("<hr>"), a = n.map((i) => i.html ? an(i.html) : i.text || i.code), o = n.map((i) => {
    var l;
    return (l = i.data) == null ? void 0 : l.readonlyreason;
  }).find((i) => i);
  return o ? new Z("read-only", o, { code: e }) : new Z(
    mr(n.length ? n.map((i) => i.code) : [e]),
    a.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function ju(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? an(t) : t,
    imageUrl: e.url || null
  };
}
function Vu(e, t) {
  let n = e.edit;
  if (!n)
    throw new Z("other", "");
  if (n.captcha)
    throw new Z("captcha", "", { captcha: ju(n.captcha), code: "captcha" });
  if (n.result !== "Success") {
    let a = n.warning || "";
    throw new Z(
      mr(n.code ? [n.code] : []),
      a === "" ? n.info || "" : an(a),
      a === "" ? {} : { html: a }
    );
  }
  let { oldrevid: r } = n;
  return v({
    revision: n.newrevid || t,
    changed: n.nochange !== !0
  }, r && t !== 0 && r !== t ? { mergedWith: r } : {});
}
function Ku(e, t) {
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
function Fs(e) {
  let { api: t, user: n, language: r } = e, a = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, o = (d) => new Promise((g, p) => {
    d.then(g, (...f) => {
      p(sn(String(f[0]), f[1]));
    });
  }), s = (d, g) => F(null, null, function* () {
    let { query: p = {} } = yield o(t.get(v(I(v({}, a), { action: "query", titles: d.slice() }), g))), f = new Map((p.normalized || []).map(({ from: h, to: m }) => [h, m])), y = new Map((p.pages || []).map((h) => [h.title, h]));
    return new Map(d.reduce((h, m) => {
      let k = y.get(f.get(m) || m);
      return k ? h.concat([[m, k]]) : h;
    }, []));
  }), i = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, l = (d) => {
    let g = [];
    return d.forEach((p, f) => {
      let y = p.revisions && p.revisions[0];
      y && g.push([f, Ku(p, y)]);
    }), g;
  }, c = (d) => F(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield o(
      t.get(I(v({}, a), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(g).map((f) => [f, g[f]]).filter(([, f]) => f !== "0").sort(([, f], [, y]) => p.indexOf(f) - p.indexOf(y));
  });
  return {
    readPages(d) {
      return F(this, null, function* () {
        let g = Array.from(new Set(d)), p = [];
        for (let y = 0; y < g.length; y += Cs)
          p.push(s(g.slice(y, y + Cs), i).then(l));
        let f = yield Promise.all(p);
        return new Map(f.reduce((y, h) => y.concat(h), []));
      });
    },
    readForEditing(d, g) {
      return F(this, null, function* () {
        let p = yield s(d, I(v({}, i), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), f = p.get(g), [y, ...h] = f && f.actions && f.actions[f.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(p)),
          refusal: y ? sn(y.code, { errors: [y].concat(h) }) : null
        };
      });
    },
    existingPages(d) {
      return F(this, null, function* () {
        let g = yield s(d, { prop: "info" });
        return d.filter((p) => g.has(p) && !g.get(p).missing);
      });
    },
    madeByOthers(d, g) {
      return F(this, null, function* () {
        return (yield Promise.all(d.map((h) => F(null, [h], function* ({ title: f, latest: y }) {
          var k, x;
          let m = y.parentId === 0 ? y : (x = (k = (yield s([f], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(f)) == null ? void 0 : k.revisions) == null ? void 0 : x.map(({ user: E, userid: A }) => ({ user: E, userId: A }))[0];
          return [f, m === void 0 || m.user !== g || m.userId === 0];
        })))).filter(([, f]) => f).map(([f]) => f);
      });
    },
    spokenLanguages: (d) => F(null, null, function* () {
      return (yield c(d)).map(([g]) => g);
    }),
    babelLanguages: (d) => F(null, null, function* () {
      return (yield c(d)).map((g) => g.join("-"));
    }),
    save(d) {
      return F(this, null, function* () {
        let g = yield o(t.postWithToken("csrf", v(v(v(v(v(I(v({}, a), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })));
        return Vu(g, d.baseRevision);
      });
    }
  };
}

// src/core/exchange/exchange-templates.ts
var yr = "Skill exchange step", hr = "Skill exchange preferences", ln = [
  ee.offer,
  ee.seek,
  yr,
  hr
];

// src/wiki/counting/template-calls.ts
function cn(e, t) {
  return F(this, null, function* () {
    var s, i;
    let { namespaces: n, extensionTags: r } = yield e.siteInfo(), a = (s = n.get(10)) != null ? s : ["Template"], o = {};
    for (let l of t)
      for (let c of yield e.redirectsTo(`${(i = a[0]) != null ? i : "Template"}:${l}`))
        o[c.slice(c.indexOf(":") + 1)] = l;
    return Gt({ templates: t, redirects: o, templateNamespaces: a, extensionTags: r });
  });
}

// src/wiki/browser/person-words.ts
function Ds(e) {
  let t = null;
  return () => F(null, null, function* () {
    t = t != null ? t : cn(e, ln).catch((r) => {
      throw t = null, r;
    });
    let n = yield t;
    return (r) => n(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function Ju(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let t = e.map(String);
    return t.some((n) => n.includes("|")) ? "" + t.join("") : t.join("|");
  }
  return String(e);
}
function $s(e) {
  let t = {};
  for (let [n, r] of Object.entries(e))
    r != null && r !== !1 && (t[n] = Ju(r));
  return t;
}

// src/wiki/browser/reading-api.ts
var Yu = 6e3, Xu = 6e4, Qu = 5, Zu = 3;
function ed(e) {
  var r;
  let t = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (t == null || t === "")
    return null;
  let n = /^\d+$/.test(t) ? Number(t) * 1e3 : Date.parse(t) - Date.now();
  return n >= 0 ? n : null;
}
function td({ reason: e, details: t }) {
  return e === "rate-limited" || t.code === "maxlag" ? Qu : e === "offline" ? Zu : 1;
}
function _s(e) {
  let { api: t, language: n, onWait: r, firstWait: a = 1e3 } = e, o = !1, s = null, i = Promise.resolve(), l = null, c = (p, f) => {
    let y = f ? (
      // Tells servers in several places that any of them may answer.
      t.post(p, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : t.get(p);
    return new Promise((h, m) => {
      y.then(h, (...k) => {
        var O;
        let [x, E, , A] = k;
        m({ fault: sn(String(x), E), retryAfter: ed((O = E == null ? void 0 : E.xhr) != null ? O : A) });
      });
    });
  }, u = (p) => new Promise((f) => {
    let y = setTimeout(f, p);
    s = () => {
      clearTimeout(y), f();
    };
  });
  function d(p, f) {
    return F(this, null, function* () {
      for (let y = 1; ; y++) {
        if (o)
          throw new Z("other", "", { code: "cancelled" });
        try {
          return yield c(p, f);
        } catch (h) {
          let { fault: m, retryAfter: k } = h, x = Math.max(k != null ? k : 0, a * 2 ** (y - 1));
          if (o || y >= td(m) || x > Xu)
            throw m;
          r(x), yield u(x);
        }
      }
    });
  }
  function g(p, f) {
    let y = $s(v({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: n,
      errorsuselocal: !0
    }, p)), h = new URLSearchParams(y).toString().length > Yu, m = i.then(() => d(y, f || h));
    return i = m.catch(() => {
    }), m;
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
var nd = ["ar", "fr", "es", "tr"], un = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, xr = {
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
function dn(e, t) {
  let [n = "", ...r] = e.split("|");
  return {
    name: r[nd.indexOf(t.split("-")[0])] || n,
    all: [n].concat(r.filter((a) => a !== ""))
  };
}
var Hs = {
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
var Ws = 1440 * 60;
function Us(e, t, n) {
  let { name: r, all: a } = dn(xr[e] || t || e, n);
  return { code: e, name: r, hint: e, words: a.concat(t).filter((o) => o !== "" && o !== r) };
}
function Bs({ all: e }, t) {
  return t.reduce((n, r) => n.concat(e.map((a) => `${a} ${r}`)), []).concat(t);
}
var rd = [
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
function od(e, t) {
  let n = Object.keys(xr).map((o) => Us(o, "", t)), r = /* @__PURE__ */ new Set(), a = e.map((o) => ({ language: o, code: Hs[o.code] || o.code })).filter(({ code: o }) => (!o.includes("-") || rd.includes(o)) && !r.has(o) && r.add(o));
  return Object.keys(un).reduce((o, s) => {
    let i = dn(un[s], t);
    return o.concat(a.map(({ language: l, code: c }) => {
      let u = c.replace(/-/g, "_") + s;
      return {
        code: u,
        name: `${i.name} \u2013 ${l.name}`,
        hint: u,
        words: Bs(i, [l.name, l.hint].filter((d) => d !== "")).concat(l.words, l.code)
      };
    }));
  }, n);
}
function ad({ sitematrix: e }, t) {
  let n = (o) => !o.closed && !o.private, a = (e.specials || []).filter(n).map(({ dbname: o, sitename: s }) => Us(o, s || "", t));
  return Object.keys(e).filter((o) => /^\d+$/.test(o)).reduce((o, s) => {
    let { code: i, name: l, localname: c, site: u } = e[s], d = c && c !== l ? [c, l] : [l];
    return o.concat(u.filter(n).map(({ dbname: g, code: p, sitename: f = "" }) => {
      let y = dn(un[p] || f, t);
      return {
        code: g,
        name: `${y.name} \u2013 ${d[0]}`,
        hint: g,
        words: Bs(y, d).concat(f, i)
      };
    }));
  }, a);
}
function qs(e, t) {
  let n = { formatversion: 2, uselang: t, maxage: Ws, smaxage: Ws }, r = null, a = null, o = () => F(null, null, function* () {
    let l = at(t), c = at("en"), u = [], d = {};
    for (; d; ) {
      let g = yield e.get(v(I(v({}, n), {
        action: "query",
        meta: "languageinfo",
        liprop: ["autonym", "name"]
      }), d)), { languageinfo: p } = g.query;
      Object.keys(p).forEach((f) => {
        let { autonym: y, name: h } = p[f], m = h !== y && h || l(f) || h || f;
        u.push({ code: f, name: m, hint: y === m ? "" : y, words: [c(f) || ""] });
      }), d = g.continue;
    }
    return u.sort((g, p) => g.name.localeCompare(p.name, t));
  }), s = () => F(null, null, function* () {
    try {
      return ad(yield e.get(I(v({}, n), {
        action: "sitematrix",
        smlangprop: ["code", "name", "localname", "site"],
        smsiteprop: ["dbname", "code", "sitename"]
      })), t);
    } catch (l) {
      if (l === "http")
        throw l;
      return od(yield i.loadLanguages(), t);
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
function sd(e, t) {
  return F(this, null, function* () {
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
function id({ latest: e, history: t }) {
  var n;
  return t !== void 0 ? (n = t[t.length - 1]) != null ? n : null : e.parentId === 0 ? e : null;
}
function ld(e) {
  return e.reduce((t, { first: n }) => n !== null && (t === void 0 || n.timestamp < t) ? n.timestamp : t, void 0);
}
function cd(e, t, n, r) {
  return F(this, null, function* () {
    let { pageIds: a, titles: o } = yield t.recombinedPagesSince(r);
    for (let s of n) {
      let { pageId: i, title: l } = s.page;
      (a.has(i) || o.has(l)) && (s.isRecombined = !0, s.first = yield e.firstRevision(l));
    }
  });
}
function gn(e, t, n = null) {
  return F(this, null, function* () {
    let r = t.map((o) => ({
      page: o,
      known: o.history === void 0 ? [o.latest] : o.history.slice(),
      first: id(o),
      isRecombined: !1
    }));
    yield sd(e, r);
    let a = n === null ? void 0 : ld(r.filter(({ page: o }) => o.history === void 0));
    return n !== null && a !== void 0 && (yield cd(e, n, r, a)), r.filter((o) => o.first !== null);
  });
}
function Gs(e, t) {
  return F(this, null, function* () {
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
function pn({ first: e }, t) {
  return e.user === t && e.userId !== 0;
}
function kr(e, t, n) {
  return F(this, null, function* () {
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
function zs(o, s, i, l) {
  return F(this, arguments, function* ({ source: e, titles: t }, n, r, a) {
    let c = yield Gs(e, n), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (h, m, k) => F(null, null, function* () {
      var x, E;
      for (let [A, O] of Array.from(m.entries())) {
        let M = (x = m[A + 1]) != null ? x : k, L = (E = O.sha1) != null ? E : null;
        if (L !== null && L === M.sha1 && O.parentId === M.id && O.user !== h && (yield e.movesAround(O)).some((N) => N === null || Qe(N, t.root, u) !== h))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
    for (let [h, m] of Array.from(c)) {
      let k = n.get(h), x = m.filter(({ user: E }) => E === null);
      (yield d(r(h), m, k)) ? g.set(h, { doubt: "moved", believed: null }) : x.length > 0 && p.set(h, x);
    }
    let f = Array.from(p.values()).reduce((h, m) => h.concat(m.filter(({ text: k }) => k === null).map(({ id: k }) => k)), []), y = f.length === 0 ? null : yield e.revisions(f, "with-texts");
    return p.forEach((h, m) => {
      let k = n.get(m), x = h.reduce((E, { id: A, text: O }) => {
        var M, L;
        return E === null ? null : dr(E, a((L = O != null ? O : (M = y == null ? void 0 : y.get(A)) == null ? void 0 : M.text) != null ? L : ""), a);
      }, k.text);
      x !== k.text && g.set(m, { doubt: "hidden", believed: x === null ? null : I(v({}, k), { text: x }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var ud = 5, dd = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function js(e, t, n) {
  return F(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), o = t.map((s) => ({ origin: s, there: s }));
    for (let s = 0; o.length > 0 && s < ud; s++) {
      let i = o.filter(({ there: { first: f } }) => f.text === null).map(({ there: { first: f } }) => f.id), l = i.length === 0 ? null : yield e.revisions(i, "with-texts"), c = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: f, there: { first: y } }) => {
        var m, k, x, E;
        let h = (E = dd.exec(((x = (k = y.text) != null ? k : (m = l == null ? void 0 : l.get(y.id)) == null ? void 0 : m.text) != null ? x : "").slice(0, 1e3))) == null ? void 0 : E[1];
        h !== void 0 && (c.set(f, h.replace(/_/g, " ").trim()), r.add(f));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield gn(e, Array.from(u.values()).map((f) => I(v({}, f), { pageId: 0 }))), g = new Map(d.map((f) => [f.page.title, f])), p = [];
      c.forEach((f, y) => {
        let h = g.get(f);
        h !== void 0 && pn(h, n(y)) ? a.set(y, h) : h !== void 0 && p.push({ origin: y, there: h });
      }), o = p;
    }
    return { redirects: r, moved: a };
  });
}

// src/core/exchange/steps/read-steps.ts
var Vs = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], gd = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function fn(e, t, n) {
  let r = fe(t);
  return e.filter(({ template: a }) => a === yr).map((a) => {
    let o = pd(a, r);
    return o.step === null || n === void 0 || o.step.at <= n ? o : I(v({}, o), { step: I(v({}, o.step), { at: n }) });
  });
}
function pd(e, t) {
  let n = [], r = (m, k, ...x) => (n.push(fd(m, k, ...x)), null), a = (m) => {
    var k;
    return Ne((k = e.parameters.get(m)) != null ? k : "").trim() || null;
  }, o = (m, k, x, E) => {
    var O;
    let A = a(m);
    return A === null ? E ? r(m, "missing", m) : null : (O = k(A)) != null ? O : r(m, x, K(A), m);
  }, s = o("step", (m) => ht.includes(m) ? m : null, "step", !0), i = o("seek", nr, "key", !0), l = o("offer", nr, "key", !0), c = o("at", (m) => {
    var k, x;
    return Ee((x = (k = gd.exec(m)) == null ? void 0 : k[1]) != null ? x : "") ? m : null;
  }, "time", !0), u = o(
    "outcome",
    (m) => _a.includes(m) ? m : null,
    "outcome",
    s === "confirm"
  ), d = o("on", (m) => Ee(m) ? m : null, "day", s === "meet"), g = o("skill", (m) => te.test(m) ? m : null, "skill", !1);
  if (e.parameters.forEach((m, k) => {
    !Vs.includes(k) && m.trim() !== "" && n.push(Se(k, "unknown-parameter", K(k), Vs.join(", ")));
  }), s === null || i === null || l === null || c === null || s === "confirm" && u === null || s === "meet" && d === null)
    return { call: e, step: null, faults: n };
  let [p, f] = Oe({ seek: i, offer: l });
  if (p === f)
    return r("offer", "alone"), { call: e, step: null, faults: n };
  t !== p && t !== f && r("seek", "not-yours", t);
  let y = a("note"), h = Ct("note", y != null ? y : "", t);
  return n.push(...h === null ? [] : [h]), {
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
      note: y
    },
    faults: n
  };
}
function fd(e, t, ...n) {
  return { parameter: e, key: `localskills-template-step-fault-${t}`, parameters: n };
}

// src/core/exchange/steps/step-limit.ts
function Ks(e) {
  if (e.length <= 200)
    return e.slice();
  let t = e.map((a, o) => ({ one: a, index: o })).sort((a, o) => a.one.step.at < o.one.step.at ? 1 : a.one.step.at > o.one.step.at ? -1 : o.index - a.index), n = { ask: 0, other: 0 }, r = new Set(t.filter(({ one: a }) => a.step.step === "ask" ? n.ask++ < 200 : n.other++ < 1e3).map(({ index: a }) => a));
  return e.filter((a, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
var md = ["decline", "withdraw"];
function Js(e, t, n, r) {
  var p, f, y;
  let a = t.slice().sort((h, m) => se(h.title, m.title)), o = [], s = [], i = [], l = (h, m, k, x) => {
    fn(m, e, k == null ? void 0 : k.timestamp).forEach(({ step: E }) => {
      var A;
      E !== null && x(E) && s.push({ step: E, title: h, savedAt: (A = k == null ? void 0 : k.timestamp) != null ? A : E.at });
    });
  }, c = (h) => h.filter(({ template: m }) => m === hr).forEach((m) => i.push(m));
  for (let { title: h, own: m, optOuts: k, refused: x } of a) {
    let E = n((p = m == null ? void 0 : m.text) != null ? p : "");
    E.forEach((M) => o.push({ title: h, call: M })), l(h, E, m, () => !0), c(E), c(n((f = k == null ? void 0 : k.text) != null ? f : ""));
    let A = n((y = x == null ? void 0 : x.text) != null ? y : ""), O = A.length === 0 ? [] : s.map(({ step: M }) => JSON.stringify(M));
    l(h, A, x, (M) => md.includes(M.step) && !O.includes(JSON.stringify(M))), c(A);
  }
  let u = Ks(s), d = o.filter(({ call: { template: h } }) => h === ee.offer || h === ee.seek);
  return { person: {
    user: e,
    pages: a,
    readings: _e(d.map(({ call: h }) => h), e, r).map((h, m) => I(v({}, h), { title: d[m].title })),
    steps: u.map(({ step: h }) => h),
    stepsBeyond: s.length - u.length,
    preferences: i
  }, placed: u };
}

// src/core/exchange/steps/follow-exchanges.ts
var yd = 21, hd = 180, xd = 366;
function Qs(e, t) {
  var r;
  let n = [];
  for (let { round: a, skills: o, disregarded: s } of kd(e, t))
    a !== null && n.push(I(v({}, Ad(a, t.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: s }));
  return n;
}
function kd(e, t) {
  if (!Ee(t.date))
    throw new RangeError(`\u201C${t.date}\u201D is no date.`);
  let n = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(bd)) {
    let a = `${r.seek}
${r.offer}`, o = n.get(a);
    o === void 0 ? n.set(a, [r]) : o.push(r);
  }
  return Array.from(n.keys()).sort(se).map((r) => {
    let a = null, o = [];
    for (let s of n.get(r)) {
      let i = s.at.slice(0, 10) > t.date ? "future" : Oe(s).includes(s.user) ? wd(s, a, t) : "not-a-party";
      typeof i == "string" ? o.push({ step: s, reason: i }) : a = i;
    }
    return { round: a, skills: Ed(n.get(r), a), disregarded: o };
  });
}
function bd(e, t) {
  return se(e.at, t.at) || ht.indexOf(e.step) - ht.indexOf(t.step) || se(Ys(e), Ys(t));
}
function Ys({ user: e, outcome: t, on: n, skill: r, note: a }) {
  return JSON.stringify([e, t, n, r, a]);
}
function wd(e, t, n) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return vd(e, t, n);
  if (e.step === "decline" && Sd(e, t))
    return Rd(e, t);
  if (t === null)
    return "no-request";
  let a = t.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (t.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return Od(e, t, a);
    if (mn(t, r) !== "accepted")
      return "over";
    let o = Pd(e.on, bt(r, xd)), s = bt(Xs(r, o), ei(n));
    return I(v({}, t), { steps: a, on: e.on, until: Xs(t.until, s) });
  }
  if (e.step === "withdraw" && Td(e, t))
    return I(v({}, t), { steps: a, since: r, phase: "withdrawn" });
  if (t.phase !== "asked") {
    let [o] = t.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== t.asker : e.user === t.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > t.until && e.step !== "decline" ? "expired" : e.step === "accept" ? Zs(t, e, n) : e.step === "decline" ? I(v({}, t), { steps: a, since: r, phase: "declined", declinedBy: t.declinedBy.concat([e.user]) }) : I(v({}, t), { steps: a, since: r, phase: "withdrawn" });
}
function Ed(e, t) {
  let n = e.filter((o) => Oe(o).includes(o.user)), r = n.filter((o) => t == null ? void 0 : t.steps.includes(o)), a = [
    ...n.filter(({ user: o, step: s }) => s === "decline" && (t == null ? void 0 : t.declinedBy.includes(o))),
    ...r,
    ...n
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(a));
}
function Sd(e, t) {
  if (t === null || t.phase === "withdrawn")
    return !0;
  if (t.phase === "declined")
    return !t.declinedBy.includes(e.user);
  let n = mn(t, e.at.slice(0, 10));
  return n === "lapsed" || n === "not-met" || n === "expired" && t.asker === e.user;
}
function Rd(e, t) {
  var r;
  let n = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: Oe(e).filter((a) => a !== e.user)[0],
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
function Td(e, { phase: t, steps: n }) {
  let r = n.filter(({ user: a }) => a === e.user);
  return t === "accepted" && r.some(({ step: a }) => a === "ask") && !r.some(({ step: a }) => a === "meet" || a === "confirm");
}
function vd(e, t, n) {
  var o;
  let r = e.at.slice(0, 10), a = t === null ? null : mn(t, r);
  return t !== null && a === "asked" ? e.user === t.asker ? "repeated" : Zs(t, e, n) : t !== null && (a === "accepted" || a === "done") ? a === "done" ? "done-before" : "answered" : t !== null && t.declinedBy.some((s) => s !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: bt(r, (o = n.replyDays) != null ? o : yd),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function Zs(e, t, n) {
  let r = t.at.slice(0, 10);
  return I(v({}, e), {
    phase: "accepted",
    since: r,
    until: bt(r, ei(n)),
    steps: e.steps.concat([t])
  });
}
function Od(e, t, n) {
  return t.confirmed.get(e.user) === e.outcome ? "repeated" : I(v({}, t), {
    steps: n,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(t.confirmed).set(e.user, e.outcome)
  });
}
function mn({ phase: e, confirmed: t, until: n }, r) {
  return e === "asked" ? r > n ? "expired" : "asked" : e !== "accepted" ? e : Array.from(t.values()).includes("not-met") ? "not-met" : t.size === 2 ? "done" : r > n ? "lapsed" : "accepted";
}
function Ad(e, t) {
  let { seek: n, offer: r, asker: a, until: o, on: s, confirmed: i, steps: l, declinedBy: c } = e, u = mn(e, t), d = u === "asked" || u === "accepted", g = Oe(e);
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
function ei(e) {
  var t;
  return (t = e.lapseDays) != null ? t : hd;
}
function Pd(e, t) {
  return e < t ? e : t;
}
function Xs(e, t) {
  return e > t ? e : t;
}
function bt(e, t) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + t * 24 * 60 * 60 * 1e3).toISOString().slice(0, 10);
}

// src/core/exchange/steps/doubted-times.ts
function ti(e) {
  let t = e.reduce((o, { savedAt: s }) => s > o ? s : o, "").slice(0, 10), n = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let s = `${o.step.seek}
${o.step.offer}`, i = n.get(s);
    i === void 0 ? n.set(s, [o]) : i.push(o);
  });
  let r = (o) => Qs(o, { date: t }).some(({ state: s }) => s === "accepted"), a = [];
  return n.forEach((o) => {
    let s = o.filter(({ step: c, savedAt: u }) => c.at < u);
    if (s.length === 0 || !r(o.map(({ step: c }) => c)))
      return;
    let i = new Set(o.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), l = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && i.size > 1;
    Oe(o[0].step).forEach((c) => {
      let u = s.filter((d) => d.step.user === c && l(d));
      u.length > 0 && !r(o.map((d) => u.includes(d) ? I(v({}, d.step), { at: d.savedAt }) : d.step)) && a.push(...u);
    });
  }), a;
}

// src/wiki/exchange/step-times.ts
function ni(e, t, n) {
  return F(this, null, function* () {
    var a;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: s, savedAt: i } of ti(t)) {
      let l = JSON.stringify(o), u = (yield e.revisionsBySince(s, o.user, o.at)).find(({ text: g }) => fn(n(g != null ? g : ""), o.user).some(({ step: p }) => JSON.stringify(p) === l)), d = (a = u == null ? void 0 : u.timestamp) != null ? a : i;
      d !== o.at && r.set(o, I(v({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function ri(e, t, n) {
  return F(this, null, function* () {
    var s, i, l, c;
    let r = (yield e.source.readPages([t])).get(t), { people: a } = yield Md(e, r === void 0 ? [] : [I(v({}, r), { pageId: 0 })], {}), [o] = (i = (s = a.get(n)) == null ? void 0 : s.pages) != null ? i : [];
    return o === void 0 ? null : o.doubt === "moved" ? "" : (c = (l = o.own) == null ? void 0 : l.text) != null ? c : null;
  });
}
function Md(a, o, s) {
  return F(this, arguments, function* ({ source: e, titles: t }, n, r) {
    var R, T;
    let i = yield cn(e, ln), l = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let w of n) {
      let P = Qe(w.title, t.root, l);
      P !== null && c.set(w, P);
    }
    let u = yield gn(e, Array.from(c.keys())), d = ({ page: w }) => c.get(w), g = yield kr(e, u, d), p = (w) => pn(w, d(w)), { redirects: f, moved: y } = yield js(e, u.filter((w) => !p(w)), d), h = new Set(u.filter(p).map(({ page: w }) => w.title)), m = /* @__PURE__ */ new Map();
    y.forEach((w, P) => {
      h.has(w.page.title) || m.set(w, d(P));
    });
    let k = yield kr(
      e,
      Array.from(m.keys()),
      (w) => {
        var P;
        return (P = m.get(w)) != null ? P : null;
      }
    ), x = yield zs(
      { source: e, titles: t },
      new Map(Array.from(g).filter(([w]) => p(w))),
      d,
      i
    ), E = (w) => {
      var ke, Ie, le, de, ie;
      let { page: { title: P, latest: C } } = w, _ = !p(w), U = (ke = g.get(w)) != null ? ke : null, H = x.get(w), B = _ ? null : H === void 0 ? U : H.believed, G = y.get(w), ue = B !== null && B.id === C.id ? [] : i((Ie = C.text) != null ? Ie : "");
      return {
        title: P,
        latest: C,
        own: B,
        isMadeByOther: _,
        doubt: (le = H == null ? void 0 : H.doubt) != null ? le : null,
        optOuts: _ ? U : null,
        refused: H !== void 0 ? U : G === void 0 ? null : (de = k.get(G)) != null ? de : null,
        isStrangers: _ && (ue.length > 0 || f.has(w)),
        isChangedByOthers: !_ && (B == null ? void 0 : B.id) !== C.id && !nt(i((ie = B == null ? void 0 : B.text) != null ? ie : ""), ue)
      };
    }, A = /* @__PURE__ */ new Map();
    for (let w of u) {
      let P = d(w);
      A.set(P, [...(R = A.get(P)) != null ? R : [], w]);
    }
    let O = /* @__PURE__ */ new Map(), M = [], L = [], S = [];
    for (let w of Array.from(A.keys()).sort(se)) {
      let P;
      try {
        P = Js(w, ((T = A.get(w)) != null ? T : []).map(E), i, r);
      } catch (C) {
        M.push({ user: w, error: C });
        continue;
      }
      O.set(w, P.person), P.person.readings.forEach(({ record: C }) => {
        C !== null && L.push(C);
      }), P.placed.forEach((C) => S.push(C));
    }
    let N = yield ni(e, S, i), W = (w) => {
      var P;
      return (P = N.get(w)) != null ? P : w;
    };
    return N.size > 0 && O.forEach((w, P) => O.set(P, I(v({}, w), { steps: w.steps.map(W) }))), { people: O, unread: M, records: L, steps: S.map(({ step: w }) => W(w)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/core/site-configuration.ts
var Ld = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function oi(e) {
  if (e === null)
    return { root: Me, faults: [] };
  let { value: t, faults: n } = ve(e);
  if (!J(t))
    return { root: Me, faults: n.length > 0 ? n : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = z(t, "root");
  return r === void 0 ? { root: Me, faults: n } : typeof r != "string" || Ld.test(r) ? { root: Me, faults: [...n, { path: "$.root", code: "expected-text", parameters: [K(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: n };
}

// src/extension/configured-root.ts
var Nd = "MediaWiki:LocalSkills.json", ot = null;
function Id() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function ai(e) {
  let t = Id();
  return t !== null ? Promise.resolve(t) : (ot = ot != null ? ot : e.get({
    action: "query",
    prop: "revisions",
    titles: Nd,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((n) => {
    var a, o, s;
    let { query: { pages: [r] } } = n;
    return oi((s = (o = (a = r == null ? void 0 : r.revisions) == null ? void 0 : a[0]) == null ? void 0 : o.slots.main.content) != null ? s : null).root;
  }, (n) => {
    throw ot = null, n;
  }), ot);
}

// src/extension/without-idling.ts
var si = 0, yn = null;
function Cd(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function ii(e) {
  let t = mw;
  si++ === 0 && (yn = t.requestIdleCallback, t.requestIdleCallback = Cd);
  let n = () => {
    --si === 0 && yn !== null && (t.requestIdleCallback = yn, yn = null);
  }, r = mw.loader.using(e);
  return r.then(n, n), r;
}

// src/extension/load-modules.ts
function hn(e) {
  var r;
  let t = (a) => mw.loader.getState(a) !== null, n = ((r = e.find((a) => a.some(t))) != null ? r : []).filter(t);
  return n.filter((a) => mw.loader.getState(a) === "error").forEach((a) => {
    mw.loader.state({ [a]: "registered" });
  }), ii(n);
}

// src/extension/exchange-buttons.ts
var xn = [["ext.localSkills.meeting"], ["ext.gadget.LocalSkills-meeting"]];

// src/extension/namespace-names.ts
function br(e) {
  let t = mw.config.get("wgNamespaceIds");
  return Object.keys(t).filter((n) => t[n] === e).map((n) => n.replace(/_/g, " "));
}

// src/core/i18n/number-format.ts
var li = {
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
function ci(e, t = "") {
  var r, a;
  let n = (a = li[(r = e.find((o) => Object.prototype.hasOwnProperty.call(li, o))) != null ? r : ""]) != null ? a : "latn";
  return [...e, "en"].filter(Fd).map((o) => `${o}-u${t}-nu-${n}`);
}
function Fd(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}

// src/extension/time-format.ts
var ui = { year: "numeric", month: "long", day: "numeric" }, di = I(v({}, ui), { hour: "numeric", minute: "2-digit" }), gi = I(v({}, ui), { timeZone: "UTC" });
function wr(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(ci([t.toLowerCase()], "-ca-gregory"), e);
  return (r) => n.format(new Date(r));
}

// src/extension/start-exchange.ts
var [pi, Dd] = [2, 10];
function $d(e, t, n, r) {
  var p;
  let a = Lr(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = new mw.Api(), s = _s({
    api: o,
    language: a.language,
    rights: () => mw.user.getRights(),
    onWait: () => {
    }
  }), i = Ls(s), l = Pr(e), c = at(a.language), u = qs(o, a.language), d = xn.some((f) => f.some((y) => mw.loader.getState(y) !== null)), [g] = [(p = mw.config.get("wgFormattedNamespaces")[pi]) != null ? p : "User"];
  return {
    wiki: Fs({ api: o, user: t, language: a.language }),
    loadLanguages: () => u.loadLanguages(),
    titles: l,
    messages: a,
    user: { name: t },
    templateNamespaces: br(Dd),
    readPersonCalls: Ds(i),
    ownTextOf: (f) => ri({ source: i, titles: l }, f, t),
    userNamespaces: [g, ...br(pi)],
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    now: () => /* @__PURE__ */ new Date(),
    minutesAhead: () => -(/* @__PURE__ */ new Date()).getTimezoneOffset(),
    pageUrl: (f, y) => mw.util.getUrl(f, y),
    talkPage: (f) => {
      var y, h, m;
      return (m = (h = (y = mw.Title.newFromText(f)) == null ? void 0 : y.getTalkPage()) == null ? void 0 : h.getPrefixedText()) != null ? m : null;
    },
    formatTime: wr(di),
    formatDate: wr(gi),
    languageName: (f) => {
      var y;
      return (y = c(f)) != null ? y : f;
    },
    ask: d ? (f) => r(() => {
      hn(xn).then(() => {
        mw.hook("localSkills.ask").fire(I(v({}, f), { opener: n }));
      });
    }) : null,
    showMine: d ? () => r(() => {
      hn(xn).then(() => {
        mw.hook("localSkills.myExchanges").fire({ opener: n });
      });
    }) : null
  };
}
function fi() {
  let e = !1;
  mw.hook("localSkills.editRecord").add((t) => {
    let n = mw.user.getName();
    if (e || n === null || mw.user.isTemp())
      return;
    e = !0;
    let r = () => {
      e = !1, t.opener.focus();
    };
    ai(new mw.Api()).then((a) => {
      var c, u;
      let o = null, s = $d(a, n, t.opener, (d) => {
        o = d;
      }), { skill: i, skills: l = i === void 0 ? [] : [{ skill: i, level: null }] } = t;
      Es(s, {
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
fi();
