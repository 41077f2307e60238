// Built from src/extension/exchange.ts by `npm run build`. Change the source, not this file.
"use strict";
var Fl = Object.defineProperty, Dl = Object.defineProperties;
var $l = Object.getOwnPropertyDescriptors;
var Bn = Object.getOwnPropertySymbols;
var co = Object.prototype.hasOwnProperty, uo = Object.prototype.propertyIsEnumerable;
var nn = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), Bt = (e) => {
  throw TypeError(e);
};
var lo = (e, n, t) => n in e ? Fl(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, R = (e, n) => {
  for (var t in n || (n = {}))
    co.call(n, t) && lo(e, t, n[t]);
  if (Bn)
    for (var t of Bn(n))
      uo.call(n, t) && lo(e, t, n[t]);
  return e;
}, M = (e, n) => Dl(e, $l(n));
var Gn = (e, n) => {
  var t = {};
  for (var r in e)
    co.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && Bn)
    for (var r of Bn(e))
      n.indexOf(r) < 0 && uo.call(e, r) && (t[r] = e[r]);
  return t;
};
var _l = (e, n, t) => n.has(e) || Bt("Cannot " + t);
var go = (e, n, t) => n.has(e) ? Bt("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t);
var ze = (e, n, t) => (_l(e, n, "access private method"), t);
var F = (e, n, t) => new Promise((r, a) => {
  var o = (l) => {
    try {
      i(t.next(l));
    } catch (c) {
      a(c);
    }
  }, s = (l) => {
    try {
      i(t.throw(l));
    } catch (c) {
      a(c);
    }
  }, i = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(o, s);
  i((t = t.apply(e, n)).next());
}), pe = function(e, n) {
  this[0] = e, this[1] = n;
}, Pe = (e, n, t) => {
  var r = (i, l, c, u) => {
    try {
      var d = t[i](l), g = (l = d.value) instanceof pe, m = d.done;
      Promise.resolve(g ? l[0] : l).then((p) => g ? r(i === "return" ? i : "next", l[1] ? { done: p.done, value: p.value } : p, c, u) : c({ value: p, done: m })).catch((p) => r("throw", p, c, u));
    } catch (p) {
      u(p);
    }
  }, a = (i, l, c, u) => s[i] = (d) => (l = new Promise((g, m, p) => (p = () => r(i, d, g, m), o ? o.then(p) : p())), u = () => o === c && (o = 0), o = c = l.then(u, u), l), o, s = {};
  return t = t.apply(e, n), s[nn("asyncIterator")] = () => s, a("next"), a("throw"), a("return"), s;
}, Le = (e) => {
  var n = e[nn("asyncIterator")], t = !1, r, a = {};
  return n == null ? (n = e[nn("iterator")](), r = (o) => a[o] = (s) => n[o](s)) : (n = n.call(e), r = (o) => a[o] = (s) => {
    if (t) {
      if (t = !1, o === "throw") throw s;
      return s;
    }
    return t = !0, {
      done: !1,
      value: new pe(new Promise((i) => {
        var l = n[o](s);
        l instanceof Object || Bt("Object expected"), i(l);
      }), 1)
    };
  }), a[nn("iterator")] = () => a, r("next"), "throw" in n ? r("throw") : a.throw = (o) => {
    throw o;
  }, "return" in n && r("return"), a;
}, ce = (e, n, t) => (n = e[nn("asyncIterator")]) ? n.call(e) : (e = e[nn("iterator")](), n = {}, t = (r, a) => (a = e[r]) && (n[r] = (o) => new Promise((s, i, l) => (o = a.call(e, o), l = o.done, Promise.resolve(o.value).then((c) => s({ value: c, done: l }), i)))), t("next"), t("return"), n);

// src/core/pages.ts
var _e = "LocalSkills";
var se = /^[a-z0-9-]{1,48}$/;
function mo(e = _e) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, a] = ["", null], o = (l) => (l !== a && ([r, a] = [`${t(l)}/Answers/`, l]), r), s = `${n}/People/`, i = (l, c) => `${n}/${l}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, c) => o(l) + fo(c),
    blankAnswer: (l, c) => `${t(l)}/Blank${c === void 0 ? "" : `/${c}`}`,
    results: (l) => `${t(l)}/Results`,
    resultsIn: (l, c) => `${t(l)}/Results/${c}`,
    communityResults: (l, c) => `${t(l)}/Results/Community/${c}`,
    resultsData: (l) => `${t(l)}/Results/data.json`,
    resultsTable: (l) => `${t(l)}/Results/data.csv`,
    resultsPart: (l, c, u) => `${t(l)}/Results/${c}-${u}.${c === "table" ? "csv" : "json"}`,
    texts: (l) => `${t(l)}/Texts`,
    translations: (l, c) => `${t(l)}/Texts/${c}`,
    people: (l) => s + l.replace(/_/g, " "),
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
    personOf: (l) => po(s, l),
    surveyIdOf: (l) => {
      let c = `${n}/Survey/`, u = l.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return se.test(d) ? d : null;
    },
    answererOf: (l, c) => po(o(l), c)
  };
}
function fo(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function po(e, n) {
  let t = fo(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/language-names.ts
function Sn(e) {
  let { DisplayNames: n } = Intl, t;
  try {
    t = n && new n([e], { type: "language", fallback: "none" });
  } catch (r) {
    t = void 0;
  }
  return (r) => {
    try {
      return t && t.of(r);
    } catch (a) {
      return;
    }
  };
}

// src/ui/messages.ts
function yo(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (s) => String(e.language.convertNumber(s)), a = () => {
    var i, l;
    return (((l = (i = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(i)) || {})["."] || ".";
  }, o = (s, i = 0) => {
    let l = Math.abs(s).toFixed(i), [c, u] = l.split("."), d = s < 0 && Number(l) !== 0 ? "\u2212" : "", g = u === void 0 ? "" : a() + u.split("").map((m) => r(Number(m))).join("");
    return d + r(Number(c)) + g;
  };
  return {
    language: t,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: n,
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

// src/core/wikitext/character-references.ts
var Wl = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Ul = Hl();
function Hl() {
  let e = Wl.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var Bl = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function zn(e, n) {
  return e.includes("&") ? e.replace(Bl, (t, r, a, o) => {
    var s;
    return r !== void 0 ? (s = Ul.get(r)) != null ? s : t : n(a === void 0 ? parseInt(o, 16) : parseInt(a, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var Gl = '"&:<=>[]{|}', zl = "!'_~", ho = 32, ql = zt(Gl), jl = zt(zl), Vl = zt("#*+-;");
function zt(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function Kl(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Yl = 65343, Jl = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Ql(e, n, t) {
  let r = n === 0, a = n === e.length - 1;
  if (t >= 128)
    return Kl(t) || t === Yl;
  if (t < 32 || t === 127 || ql[t] === 1 || r && Vl[t] === 1)
    return !0;
  if (jl[t] === 1)
    return r || a || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case ho:
      return r || a || e.charCodeAt(n - 1) === ho;
    case 73:
    case 80:
    case 82:
      return Jl.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var Xl = [
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
], Gt = "\u0345";
function xo(e) {
  let n = e.codePointAt(0);
  return e === Gt || Xl.some(([t, r]) => n >= t && n <= r) || (Gt + e).normalize("NFD") !== Gt + e.normalize("NFD");
}
var ko = 768, Zl = 32, ec = /[\u0300-\uffff]{1000}/;
function nc(e) {
  return !ec.test(e) && e.normalize("NFC") === e;
}
function tc() {
  let e = "";
  return (n, t, r) => {
    if (r || t < ko)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!xo(n))
        return e = n, !1;
      if (e.length < Zl && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function qe(e) {
  let n = nc(e) ? null : tc(), t = "", r = 0;
  for (let a = 0; a < e.length; ) {
    let o = e.codePointAt(a), s = a + (o > 65535 ? 2 : 1), i = Ql(e, a, o);
    o >= ko && a === 0 && !i && (i = xo(e.slice(0, s))), n !== null && (i = n(e.slice(a, s), o, i)), i && (t += `${e.slice(r, a)}&#${o};`, r = s), a = s;
  }
  return t + e.slice(r);
}
function We(e) {
  return zn(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/shown-text.ts
var rc = /<!--[\s\S]*?(?:-->|$)/g, oc = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, ac = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), sc = "\u2026";
function Ee(e) {
  if (!/[{<]/.test(e))
    return We(e);
  let n = e.replace(rc, "").replace(oc, (t, r) => (r != null ? r : "").replace(/[{}]/g, (a) => `&#${a.charCodeAt(0)};`));
  return We(ic(n));
}
function ic(e) {
  var o, s, i, l;
  let n = [], t = [], r = /[{}]/g, a = 0;
  for (; a < e.length; ) {
    let c = e.slice(a, a + 2);
    if (c === "{{")
      t.push(n.length), n.push(c), a += 2;
    else if (c === "}}" && t.length > 0) {
      let [, ...u] = n.splice(t.pop()), d = ((o = u[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(a + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      n.push((s = ac.get(g)) != null ? s : sc), a += d ? 3 : 2;
    } else {
      r.lastIndex = a + 1;
      let u = (l = (i = r.exec(e)) == null ? void 0 : i.index) != null ? l : e.length;
      n.push(e.slice(a, u)), a = u;
    }
  }
  return n.join("");
}

// src/core/survey/dates.ts
function Re(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, a] = [Number(n[1]), Number(n[2]), Number(n[3])], s = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && a >= 1 && a <= s;
}

// src/core/exchange/exchange-record.ts
var oe = { offer: "Offer a skill", seek: "Seek a skill" }, Ne = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], bo = ["open", "paused", "matched", "closed"], tn = 5, qn = 100, wo = 100, jn = 20;
function Se(e) {
  return `${e.user}/${e.id}`;
}
function vn(e, n) {
  if (!Re(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/json/fault.ts
function ve(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function Q(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}

// src/core/near-words.ts
function Tn(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Vn(e, n, t) {
  let r = Array.from(Tn(e));
  if (r.length < 4 || r.length > 60)
    return null;
  let a = r.length < 8 ? 1 : 2, o = null;
  for (let s of n) {
    let i = lc(r, Array.from(Tn(t(s))), a);
    i !== null && (o = { found: s, slips: i }, a = i - 1);
  }
  return o;
}
function lc(e, n, t) {
  if (Math.abs(e.length - n.length) > t)
    return null;
  let r = [], a = Array.from({ length: n.length + 1 }, (s, i) => i);
  for (let s = 1; s <= e.length; s++) {
    let i = [s];
    for (let l = 1; l <= n.length; l++) {
      let c = e[s - 1] === n[l - 1], u = Math.min(a[l], i[l - 1]) + 1;
      u = Math.min(u, a[l - 1] + (c ? 0 : 1)), s > 1 && l > 1 && e[s - 1] === n[l - 2] && e[s - 2] === n[l - 1] && (u = Math.min(u, r[l - 2] + 1)), i.push(u);
    }
    r = a, a = i;
  }
  let o = a[n.length];
  return o <= t ? o : null;
}

// src/core/skills/skill-words.ts
function qt({ label: e }) {
  return e.kind === "texts" ? Eo(e.texts) : [];
}
function jt(e) {
  return Eo(e.aliases).reduce((n, t) => n.concat(t), []);
}
function Eo(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Kn(e, n) {
  let t = [];
  for (let a of n.skills.filter(({ isRetired: o }) => !o))
    [a.id, ...qt(a), ...jt(a)].sort(cc).forEach((o) => t.push({ skill: a.id, words: o }));
  let r = Vn(e, t, ({ words: a }) => a);
  return r === null ? null : r.slips === 0 ? { skill: r.found.skill, words: r.found.skill } : r.found;
}
function cc(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}

// src/core/json/value.ts
function ee(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function K(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Ue = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Ro(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!ee(e))
    return null;
  let n = K(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let a = e[r];
    (r === "default" || Ue.test(r)) && typeof a == "string" && a.trim() !== "" && (t[r] = a);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/exchange/language-proficiency.ts
var Yn = 6, uc = /^(.+)-([0-5n])$/i, So = /^(.+)-(?:.|\d\d)$/;
function vo(e) {
  var t;
  let n = (t = So.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && ue(e) === null && Ue.test(n);
}
function ue(e) {
  var a;
  let n = uc.exec(e), t = ((a = n == null ? void 0 : n[1]) != null ? a : e).toLowerCase();
  if (!Ue.test(t) || So.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? Yn : Number(r) };
}
function Jn(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === Yn ? "N" : t}`;
}
var dc = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function To(e) {
  var n, t;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (t = (n = dc.exec(e)) == null ? void 0 : n[1]) != null ? t : e;
}

// src/core/skills/provisional-skill.ts
var gc = "xn--", pc = /^x(n|[0-9a-z]{6})--(.+)$/;
var [de, Qn, Oo, mc, fc, Kt, Ao] = [36, 1, 26, 38, 700, 128, 72], Mo = 1114111, yc = [
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
  [917504, Mo]
];
function Po(e) {
  return yc.every(([n, t]) => e < n || e > t);
}
function Lo(e) {
  return e > 65280 && e < 65375;
}
function On(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function Xn(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function hc(e) {
  let t = Xn(On(e.normalize("NFC")).map((r) => Lo(r) ? r - 65248 : r)).toLowerCase().normalize("NFC").replace(/[\s_-]+/g, "-").replace(/^-|-$/g, "");
  return Xn(On(t).filter(Po).map((r) => r > 127 || /[a-z0-9-]/.test(String.fromCharCode(r)) ? r : r + 65248));
}
function No(e, n, t) {
  let r = Math.floor(e / (t ? fc : 2));
  r += Math.floor(r / n);
  let a = 0;
  for (; r > (de - Qn) * Oo / 2; a += de)
    r = Math.floor(r / (de - Qn));
  return a + Math.floor((de - Qn + 1) * r / (r + mc));
}
function Yt(e, n) {
  return Math.min(Oo, Math.max(Qn, e - n));
}
function xc(e, n) {
  return Math.min(...e.filter((t) => t >= n));
}
function Vt(e) {
  let n = e.filter((l) => l < Kt), t = (l) => String.fromCharCode(l < 26 ? l + 97 : l + 22), r = Xn(n) + (n.length > 0 ? "-" : ""), [a, o, s, i] = [Kt, 0, Ao, n.length];
  for (; i < e.length; ) {
    let l = xc(e, a);
    o += (l - a) * (i + 1), a = l;
    for (let c of e)
      if (c < a)
        o++;
      else if (c === a) {
        let u = o, d = de;
        for (; u >= Yt(d, s); d += de) {
          let g = Yt(d, s);
          r += t(g + (u - g) % (de - g)), u = Math.floor((u - g) / (de - g));
        }
        r += t(u), s = No(o, i + 1, i === n.length), o = 0, i++;
      }
    o++, a++;
  }
  return r;
}
function kc(e) {
  let n = e.lastIndexOf("-"), t = On(e.slice(0, Math.max(0, n))), [r, a, o] = [Kt, 0, Ao], s = n + 1;
  for (; s < e.length; ) {
    let i = a;
    for (let l = de, c = 1; ; l += de) {
      let u = s < e.length ? e.charCodeAt(s++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : de;
      if (a += d * c, d >= de || a > 2147483647)
        return null;
      let g = Yt(l, o);
      if (d < g)
        break;
      c *= de - g;
    }
    if (o = No(a - i, t.length + 1, i === 0), r += Math.floor(a / (t.length + 1)), a %= t.length + 1, r > Mo || !Po(r))
      return null;
    t.splice(a++, 0, r);
  }
  return t;
}
function bc(e) {
  let n = 7;
  for (let t = 0; t < e.length; t++)
    n = (n * 65599 + e.charCodeAt(t)) % 2147483647;
  return `00000${n.toString(de)}`.slice(-6);
}
function Zn(e) {
  let n = hc(e);
  if (n.length <= 48 && /^[a-z0-9-]*$/.test(n))
    return n;
  let t = On(n), r = gc + Vt(t);
  if (r.length <= 48)
    return r;
  let a = `x${bc(n)}--`, o = t.length - 1;
  for (; a.length + Vt(t.slice(0, o)).length > 48; )
    o--;
  return a + Vt(t.slice(0, o));
}
function Te(e) {
  var o;
  let [, n = "", t = ""] = (o = pc.exec(e)) != null ? o : [], r = n === "" ? On(e) : kc(t);
  if (r === null)
    return e;
  let a = Xn(r.map((s) => Lo(s) ? s - 65248 : s)).replace(/-+/g, " ").trim();
  return a === "" ? e : n.length > 1 ? `${a}\u2026` : a;
}

// src/core/exchange/mapped-text.ts
function Io(e) {
  return {
    text: e,
    starts: Array.from({ length: e.length }, (n, t) => t),
    ends: Array.from({ length: e.length }, (n, t) => t + 1)
  };
}
function he(e, n, t) {
  let { text: r, starts: a, ends: o } = e, s = [], i = [], l = [], c = 0, u = (d) => {
    for (s.push(r.slice(c, d)); c < d; c++)
      i.push(a[c]), l.push(o[c]);
  };
  n.lastIndex = 0;
  for (let d = n.exec(r); d !== null; d = n.exec(r)) {
    let { 0: g, 1: m, index: p } = d, y = typeof t == "string" ? t : t(g, m);
    y !== g && (u(p), c = p + g.length, y !== "" && (s.push(y), i.push(a[p]), l.push(o[c - 1])));
  }
  return c === 0 ? e : (u(r.length), { text: s.join(""), starts: i, ends: l });
}
function et(e, n) {
  return { from: e.starts[n.from], to: e.ends[n.to - 1] };
}

// src/core/exchange/private-email.ts
var Qt = "<", Xt = ">", nt = "|", Zt = ";", Jt = ["at", "arobase", "arroba", "et", "\u0627\u062A"], Co = ["dot", "point", "punto", "nokta", "\u0646\u0642\u0637\u0629"], wc = /* @__PURE__ */ new Set(["com", "org", "net", "info", "edu", "wiki"]), Ec = /* @__PURE__ */ new Set(["com", "org", "net", "edu"]), Rc = /* @__PURE__ */ new Set([
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
]), Fo = /* @__PURE__ */ new Set([
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
]), Sc = /wikipedia|lists\.wikimedia|\.(?:png|jpg|jpeg|svg|gif|webp|js|css)$/, vc = /wiki|toolforge/, Tc = / (?= {20})/g;
function Oc(e) {
  let n = (l, c, u) => c.reduce((d, g) => (
    // eslint-disable-next-line security/detect-non-literal-regexp -- Of the words above.
    he(d, new RegExp(` ?[([{] ?${g} ?[)\\]}] ?`, "g"), u)
  ), l), t = (l, c, u) => c.reduce((d, g) => (
    // eslint-disable-next-line security/detect-non-literal-regexp -- Of the words above.
    he(d, new RegExp(` +${g} +`, "g"), u(g))
  ), l), r = he(M(R({}, e), { text: e.text.replace(/[<>|;]/g, ",") }), Tc, ""), a = n(n(r, [...Jt, "@"], "@"), [...Co, "\\."], "."), o = [[/ *@ +/g, Qt], [/ +@/g, Xt], [/ *\. +/g, nt], [/ +\./g, nt]].reduce((l, [c, u]) => he(l, c, u), a), s = e.text.includes("nokta") ? Jt : Jt.filter((l) => l !== "et"), i = t(o, s, (l) => l === "at" || l === "et" ? Xt : Qt);
  return t(i, Co, () => Zt);
}
function $o(e, n, t) {
  let r = n;
  for (; r > 0 && t.test(e.charAt(r - 1)); )
    r--;
  return r;
}
function Ac(e, n) {
  var o;
  let t = $o(e, n, /[^ \n@<>()[\]{}:;,|]/), [r] = (o = /^[a-z\d\u0080-\uffff-][a-z\d\u0080-\uffff.-]*/.exec(e.slice(n + 1))) != null ? o : [""], a = r.replace(/\.\..*/, "").replace(/\.$/, "");
  return t < n && e.slice(t, n) !== "git" && !Sc.test(a) && /\.(?:[a-z]{2}|[a-z]?[\u0080-\uffff])/.test(a) ? { from: t, to: n + 1 + a.length } : null;
}
function Do(e, n) {
  var u, d, g;
  let t = e.charAt(n), r = $o(e, n, /[\w.+-]/), [a] = (u = /^[\w-]+/.exec(e.slice(n + 1))) != null ? u : [""];
  if (r === n || a === "" || t !== "@" && (Fo.has(e.slice(r, n)) || Fo.has(a)))
    return null;
  let o = n + 1 + a.length, [s, i, l, c] = [a, !1, !1, null];
  for (; ; ) {
    let [m, p, y] = (d = /^([.|;])([\w-]+)/.exec(e.slice(o))) != null ? d : [];
    if (m === void 0 || p === void 0 || y === void 0)
      return c;
    i || (i = p === Zt), l || (l = p === nt);
    let h = Rc.has(s), [f] = (g = /^[a-z]+(?!\w)/.exec(y)) != null ? g : [""];
    (p === nt ? Ec.has(f) : wc.has(f) || f.length === 2 && (p === Zt || h)) && (t === Qt || (t === Xt ? i || h : i || l)) && !vc.test(e.slice(n, o)) && (c = { from: r, to: o + 1 + f.length }), s = y, o += m.length;
  }
}
function _o(e) {
  let n = Oc(e);
  for (let t of [Ac, Do])
    for (let r = 0; r < n.text.length; r++) {
      let o = (t === Do ? "@<>" : "@").includes(n.text.charAt(r)) ? t(n.text, r) : null;
      if (o !== null) {
        let s = /[@>]/.test(n.text.charAt(o.from - 1));
        return M(R({}, et(n, s ? { from: o.from - 1, to: o.to } : o)), { isSocial: s });
      }
    }
  return null;
}

// src/core/exchange/private-messenger.ts
var Mc = [
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
], Pc = [
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
], Wo = [
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
], Lc = [
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
], Nc = ["on", "in", "via", "at", "sur", "en", "por", "par", "\u0639\u0644\u0649", "\u0641\u064A", "\u0639\u0628\u0631", "\u0639\u0644\u0649 \u0627\u0644", "\u0641\u064A \u0627\u0644", "\u0639\u0628\u0631 \u0627\u0644"], Ic = /^[ \n]+(?:bot|group|channel|processing|app|grup|canal|canaux)/, Uo = /^,?[dt][ae]n?(?![\w\u0080-\uffff])/;
var er = "wiki";
function Ho(e, n) {
  return n === 0 || !/\w/.test(e.charAt(n - 1));
}
function Bo(e, n) {
  let t = [];
  for (let r = e.indexOf(n); r !== -1; r = e.indexOf(n, r + 1))
    t.push(r);
  return t;
}
function Cc(e) {
  var n, t;
  for (let r of Mc)
    for (let a of Bo(e, r).filter((o) => Ho(e, o))) {
      let [o] = (n = /^[^ \n]+/.exec(e.slice(a + r.length))) != null ? n : [""];
      if (o !== "" && !o.includes(er) && !/^(?:p|reel|explore)\//.test(o))
        return { from: a, to: a + r.length + o.length };
    }
  for (let r of [/(^|[^\w])skype[ \n]*:[ \n]*live:[^ \n]+/, /(^|[^\w])tg[ \n]*:[ \n]*@[\w.]+/, /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/]) {
    let a = r.exec(e);
    if (a !== null)
      return { from: a.index + ((t = a[1]) != null ? t : "").length, to: a.index + a[0].length };
  }
  return null;
}
function Go(e) {
  return e.length > 1 && e.length <= 40 && /[a-z_]/.test(e) && !e.includes(er);
}
function Fc(e) {
  return e.length >= 5 && /[\d_]/.test(e) && (/[a-z_]/.test(e) || /^\d{6,}$/.test(e)) && !e.includes(er);
}
function Dc(e) {
  var u, d, g, m, p, y;
  let [n] = (u = Uo.exec(e)) != null ? u : [""], t = e.slice(n.length), [r] = (g = (d = /^[ \n]+-[ \n]+/.exec(t)) != null ? d : /^[ \n]*[:(=]?[ \n]*/.exec(t)) != null ? g : [""], a = r.length;
  for (let h of r === "" ? [] : Lc) {
    let [, f = ""] = t.startsWith(h, r.length) ? (m = /^([ \n:]+)/.exec(t.slice(r.length + h.length))) != null ? m : [] : [];
    a = f === "" ? a : r.length + h.length + f.length;
  }
  let [, o = "", s = ""] = (p = /^(@?)([\w.]+)/.exec(t.slice(a))) != null ? p : [], [i] = (y = /^#\d\d\d\d(?!\d)/.exec(t.slice(a + o.length + s.length))) != null ? y : [""], l = o === "" && /[ \n:=]$/.test(t.slice(0, a));
  return (o === "@" ? Go(s) : l && (Fc(s) || i !== "" && s.length > 1)) ? n.length + a + o.length + s.length + i.length : 0;
}
function $c(e, n, t) {
  var u;
  let r = n, a = (d) => {
    for (; r > 0 && d.test(e.charAt(r - 1)); )
      r--;
  }, o = e.charAt(r - 1) === "(";
  r -= o ? 1 : 0;
  let s = Nc.find((d) => {
    let g = r - d.length - (d.endsWith("\u0627\u0644") ? 0 : 1);
    return g > 0 && e.startsWith(d, g) && /[ \n]/.test(e.charAt(g - 1)) && (d.endsWith("\u0627\u0644") || /[ \n]/.test(e.charAt(r - 1)));
  }), i = e.slice(t);
  if (s === void 0 && !o && !Uo.test(i) || Ic.test(i))
    return -1;
  r -= s === void 0 || s.endsWith("\u0627\u0644") ? (u = s == null ? void 0 : s.length) != null ? u : 0 : s.length + 1, a(/[ \n]/);
  let l = r;
  a(/[\w.#]/);
  let c = e.slice(r, l);
  return e.charAt(r - 1) === "@" && Go(c) ? r - 1 : /^[\w.]{2,}#\d{4}$/.test(c) ? r : -1;
}
function zo(e) {
  let n = Cc(e);
  if (n !== null)
    return n;
  for (let t of [...Pc, ...Wo]) {
    let r = Wo.includes(t);
    for (let a of Bo(e, t).filter((o) => r || Ho(e, o))) {
      let o = a + t.length, s = Dc(e.slice(o)), i = s > 0 ? -1 : $c(e, a, o);
      if (s > 0 || i !== -1)
        return i === -1 ? { from: a, to: o + s } : { from: i, to: o };
    }
  }
  return null;
}

// src/core/exchange/private-other-numbers.ts
var _c = [
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
], Wc = /* @__PURE__ */ new Set([
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
]), Uc = [
  /^[0-2]\d [0-5]\d ?- ?[0-2]\d [0-5]\d$/,
  /^\d\d? [01]?\d (?:19|20)\d\d$/,
  /^[0-3]\d[./-][01]\d[./-]\d\d ?[/-] ?[0-3]\d[./-][01]\d[./-]\d\d$/,
  /^[0-3]\d[./-][01]\d[./-]\d\d [0-2]\d\.?[0-5]\d$/
], Hc = /^[0-2]\d[. ]?(?:00|15|30|45)(?:(?: ?[/-] ?| )[0-2]\d[. ]?(?:00|15|30|45))+$/;
function Bc(e) {
  let n = e.replace(/[ ./-](?:19|20)\d\d$/, "").split(/[ ./-]/), t = Number(n[1]) - Number(n[0]);
  return n.length >= 3 && t > 0 && n.every((r, a) => /^\d\d$/.test(r) && (a === 0 || Number(r) - Number(n[a - 1]) === t));
}
function qo(e) {
  return _c.reduce((n, t) => n.replace(
    t,
    (r, a) => a + "x".repeat(r.length - a.length)
  ), e);
}
function nr(e, n) {
  var r;
  let [, t = ""] = (r = /^[ ).\-/]*([^ \n,.;:()!?/-]+)/.exec(n)) != null ? r : [];
  return Uc.some((a) => a.test(e)) || Hc.test(e) || Bc(e) || // Decimals, a range from nought on, thousands.
  /^0\.\d/.test(e) && e.split(".").length < 4 || /^0 - /.test(e) || /[ .]000$/.test(e) || Wc.has(t);
}

// src/core/exchange/private-phone.ts
var Gc = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, zc = /[\d+]$/, qc = /(?:[\w\-/=#&]|\d[.,:])$/, jc = /^(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])\d\d\d[ .-]\d\d\d\d(?![\d-])/, Vc = [/\+ ?1[ .-]$/, /1[ .-]$/, /$/], Kc = { "+": 9, 0: 8 }, jo = 15;
function Vo(e, n) {
  let t = e.replace(/\D+$/, ""), r = t.replace(/\D/g, "").length, a = e.indexOf("/");
  return r > jo && a !== -1 ? Vo(e.slice(0, a), "/") : r < Kc[e.startsWith("+") ? "+" : 0] || r > jo || nr(t, n) ? 0 : t.length;
}
function Yc(e, n, t) {
  return /^\d\d\d \d\d\d /.test(e) && (/\d $/.test(n) || / (?:19|20)\d\d$/.test(e) || /^ \d/.test(t) || nr(e, t));
}
function Jc(e) {
  var n, t;
  for (let r = 0; r < e.length; r++) {
    let [a] = (n = jc.exec(e.slice(r))) != null ? n : [""];
    for (let o of a === "" ? [] : Vc) {
      let s = e.slice(Math.max(0, r - 6), r), i = (t = o.exec(s)) == null ? void 0 : t.index, l = s.slice(0, i);
      if (i !== void 0 && !/[\d-]$/.test(l) && !Yc(a, l, e.slice(r + a.length)))
        return { from: r - s.length + i, to: r + a.length };
    }
  }
  return null;
}
function Ko(e) {
  var a;
  let n = qo(e), t = Jc(n);
  if (t !== null)
    return t;
  let r = 0;
  for (; r < n.length; ) {
    let [o] = (a = Gc.exec(n.slice(r))) != null ? a : [""], s = n.slice(Math.max(0, r - 2), r), i = o !== "" && !(o.startsWith("+") ? zc : qc).test(s), l = i ? Vo(o, n.slice(r + o.length)) : 0;
    if (l > 0)
      return { from: r, to: r + l };
    r += i ? o.length : 1;
  }
  return null;
}

// src/core/exchange/private-plain.ts
var Qc = 5e3, Xc = [/<!--[^]*?-->/g, /<\/?nowiki *\/?>/g, /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g], Zc = [
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
], eu = [1632, 1776, 2406, 2534], nu = [
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
function tu(e) {
  var r, a;
  let n = e.charCodeAt(0), t = eu.find((o) => n >= o && n <= o + 9);
  return t !== void 0 ? String(n - t) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (a = (r = nu.find(([o, s]) => n >= o && n <= s)) == null ? void 0 : r[2]) != null ? a : e;
}
function Yo(e) {
  return e.replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function Jo(e, n, t) {
  let r = parseInt(n != null ? n : "", t);
  return r >= 32 && r < 55296 ? String.fromCharCode(r) : e;
}
function ru(e) {
  let n = [
    (t) => he(t, /&(?:amp;)+/g, "&"),
    (t) => he(t, /&#(\d+);/g, (r, a) => Jo(r, a, 10)),
    (t) => he(t, /&#x([\da-f]+);/g, (r, a) => Jo(r, a, 16))
  ].reduce((t, r) => r(t), e);
  return Zc.reduce((t, [r, a]) => he(t, new RegExp(`&${r};`, "g"), a), n);
}
function Qo(e) {
  let n = Io(Yo(e.slice(0, Qc))), t = n.text.includes("&") ? ru(n) : n, r = Xc.reduce((a, o) => he(a, o, ""), t);
  return M(R({}, r), { text: Yo(r.text.replace(/[\u0080-\uffff]/g, tu).replace(/[\t\r]/g, " ")) });
}

// src/core/exchange/private-contact.ts
function ou(e) {
  let n = Qo(e), t = _o(n);
  if (t !== null) {
    let o = e.slice(t.from).search(/\S/);
    return { from: t.from + o, to: t.to, kind: t.isSocial ? "messenger" : "email" };
  }
  let r = zo(n.text), a = r != null ? r : Ko(n.text);
  return a === null ? null : M(R({}, et(n, a)), { kind: r === null ? "phone" : "messenger" });
}
function tt(e) {
  let n = ou(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}

// src/core/exchange/record-fault.ts
function Ie(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}
function rt(e, n, t) {
  let r = tt(e === "skill" ? Te(n) : n);
  return r === null ? null : Ie(e, `contact-${r.kind}`, e, `Special:EmailUser/${t}`);
}
function rn(e, n) {
  let t = [...e.keys()].filter((r) => {
    var a;
    return !n.includes(r) && ((a = e.get(r)) == null ? void 0 : a.trim()) !== "";
  }).sort();
  return t.map((r, a) => {
    let o = Vn(r, n, (l) => l), s = o === null ? "unknown-parameter" : "near-parameter", i = o === null ? [Q(r)] : [Q(r), o.found];
    return a < t.length - 1 ? Ie(r, `${s}-of-several`, ...i) : Ie(r, s, ...i, n.join(", "));
  });
}
function Xo(e, n) {
  return n.text(e.key, ...e.parameters);
}

// src/core/exchange/time-passed.ts
function tr(e, n) {
  return Math.max(0, Math.round((Date.parse(`${n}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function Zo(e, n) {
  let t = Math.floor(e / n), r = e - t * n;
  return t > 7 ? 0 : Math.floor(100 * (2 * n - r) / (2 * n * 2 ** t));
}
function ea(e, n) {
  return Math.min(100, Math.floor(100 * e / n));
}
function He(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10);
}

// src/core/exchange/timezone.ts
var au = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [su, iu] = [-720, 840];
function ot(e) {
  var a, o;
  let n = e === "" ? null : au.exec(e);
  if (n === null)
    return null;
  let t = Number((a = n[2]) != null ? a : 0) * 60 + Number((o = n[3]) != null ? o : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= su && r <= iu ? r : null;
}
function xe(e) {
  let n = Math.abs(e), t = [Math.floor(n / 60), n % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + t.join(":");
}
function at(e, n) {
  let t = Math.abs(e - n) % 1440;
  return Math.min(t, 1440 - t);
}

// src/core/exchange/read-record-values.ts
var je = [
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
], rr = ["capacity", "for"], lu = 182, cu = 1e3;
function on(e, n, t, r = {}) {
  var B;
  let a = [], o = (C) => {
    var _;
    return ((_ = t.get(C)) != null ? _ : "").trim() || null;
  }, s = (C, _, ...z) => (a.push(Ie(C, _, ...z)), null), i = (C, _, z, ...G) => {
    var V;
    let j = o(C);
    return j === null ? null : (V = _(j)) != null ? V : s(C, z, Q(j), ...G);
  }, l = (C, _, z) => {
    var j;
    let G = ((j = o(C)) != null ? j : "").split(";").map((V) => V.trim()).filter((V) => V !== "");
    return Array.from(new Set(G)).map((V) => {
      var te;
      return (te = _(V)) != null ? te : s(C, z(V), Q(V));
    }).filter((V) => V !== null);
  }, c = (C) => {
    var z;
    let _ = rt(C, (z = o(C)) != null ? z : "", n);
    return a.push(..._ === null ? [] : [_]), _ !== null;
  }, u = (C) => (c(C), o(C)), d = (C, _) => c(C) ? null : i(C, (z) => Array.from(z).length <= _ ? z : null, C, C, _), g = (C, _ = "date", ...z) => {
    let G = o(C);
    return G === null || Re(G) ? G : s(C, _, C, Q(G), ...z);
  }, m = c("skill") ? null : du(o("skill"), s, r), p = i("level", (C) => na(C, 1, tn), "level", tn), y = l("methods", (C) => Ne.includes(C) ? C : null, () => "method"), h = (C) => {
    let _ = g(C);
    return _ !== null && r.date !== void 0 && _ > r.date && s(C, "day-to-come", C, _), _;
  }, f = pu(l(
    "languages",
    ue,
    (C) => vo(C) ? "proficiency" : "language"
  ).map(Jn)), k = f.slice(0, jn);
  f.length > jn && s("languages", "many-languages", "languages", jn), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && s("languages", "no-language", "languages");
  let x = e === "offer", w = x ? i("capacity", (C) => na(C, 0, cu), "capacity", "capacity") : null, O = {
    kind: e,
    user: n,
    id: i("id", (C) => se.test(C) ? C : null, "id"),
    level: p,
    methods: Ne.filter((C) => y.includes(C)),
    languages: k,
    capacity: w,
    region: d("region", wo),
    timezone: i("timezone", ot, "timezone"),
    for: x ? u("for") : null,
    affiliate: d("affiliate", qn),
    note: u("note")
  }, A = h("since"), S = h("confirmed"), I = o("expires") !== null && !Re(o("expires")), N = I ? uu(S != null ? S : A, r.date) : null, H = N === null ? g("expires", "end-paused") : (B = g("expires", "end", N)) != null ? B : N, U = o("status") === null ? "open" : i("status", gu, "status"), E = U != null ? U : "paused", T = U === null || I && N === null, v = T && E === "open" ? "paused" : E, L = g("until", v === "paused" ? "until" : "date"), P = M(R({}, O), {
    since: A,
    confirmed: S,
    expires: H,
    status: v,
    // No day opens again what nobody can read, or what would have no end then.
    until: T ? null : L
  }), D = je.filter((C) => x || !rr.includes(C));
  return a.push(...r.allowsOthers === !0 ? [] : rn(t, D)), { values: m === null || k.length === 0 ? null : M(R({}, P), { skill: m }), faults: a };
}
function uu(e, n) {
  return e === null || n !== void 0 && e > n ? null : He(e, lu);
}
function du(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: a = `${_e}/Skills.json` } = t, o = se.test(e), s = r === null || r.get(e) !== null ? null : r.find(e);
  if (s !== null)
    return s.id;
  if (!o || r !== null && r.get(e) === null) {
    let i = e.startsWith("xn--") ? Te(e) : e, l = r === null ? null : Kn(i, r);
    l === null ? n("skill", o ? "unknown-skill" : "no-such-skill", Q(i), a) : n("skill", o ? "near-skill" : "near-skill-only", Q(i), a, l.words, l.skill);
  }
  return o ? e : null;
}
function gu(e) {
  var n;
  return (n = bo.find((t) => t === e.toLowerCase())) != null ? n : null;
}
function pu(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let a of e)
    n.set((r = (t = ue(a)) == null ? void 0 : t.code) != null ? r : a, a);
  return Array.from(n.values());
}
function na(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-draft.ts
var An = 6;
function an(e, n) {
  let [t = 0, r = 1, a = 1] = e.split("-").map(Number), o = new Date(Date.UTC(t, r + n, 0));
  return new Date(Date.UTC(o.getUTCFullYear(), o.getUTCMonth(), Math.min(a, o.getUTCDate()))).toISOString().slice(0, 10);
}
function st(e, n, t) {
  return {
    kind: e,
    skill: "",
    level: null,
    methods: [],
    languages: t,
    capacity: null,
    region: null,
    timezone: null,
    for: null,
    affiliate: null,
    note: null,
    since: n,
    confirmed: n,
    expires: an(n, An),
    status: "open",
    until: null
  };
}
function ta(e, n) {
  var u, d, g;
  let t = e.template === oe.offer ? "offer" : "seek", r = /* @__PURE__ */ new Map();
  e.parameters.forEach((m, p) => r.set(p, Ee(m)));
  let a = (m) => {
    let p = new Map(Array.from(r).concat(m)), { values: y } = on(t, "", p, { taxonomy: n });
    return y === null ? null : sn(y);
  }, [o, s] = [["skill", "none"], ["languages", "en"]], i = a([s]), l = a([o]), c = a([o, s]);
  return (g = a([])) != null ? g : M(R({}, c), { skill: (u = i == null ? void 0 : i.skill) != null ? u : "", languages: (d = l == null ? void 0 : l.languages) != null ? d : [] });
}
function sn(e) {
  let {
    kind: n,
    skill: t,
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
    status: y,
    until: h
  } = e;
  return {
    kind: n,
    skill: t,
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
    status: y,
    until: h
  };
}
function Oe(e, n) {
  return Object.keys(sn(e)).filter((t) => JSON.stringify(e[t]) !== JSON.stringify(n[t]));
}
function or(e, n, t) {
  let r = n.replace(/\D/g, ""), a = `${e.charAt(0)}${r.slice(2, 8)}-${r.slice(8, 12)}`, o = a;
  for (let s = 2; t.includes(o); s++)
    o = `${a}-${s}`;
  return o;
}

// src/ui/element.ts
function b(e, n, ...t) {
  let r = document.createElement(e);
  return Object.keys(n).forEach((a) => r.setAttribute(a, n[a])), t.forEach((a) => {
    a !== null && r.appendChild(typeof a == "string" ? document.createTextNode(a) : a);
  }), r;
}
function Y(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function ln(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function X(e, ...n) {
  let t = b("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function Z(...e) {
  return b("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function q(e, n, t) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: n !== "quiet",
    flags: n === "primary" ? ["primary", "progressive"] : n === "destructive" ? ["primary", "destructive"] : n === "quiet" ? ["progressive"] : []
  });
  return r.on("click", t), r;
}

// src/wiki/port.ts
var re = class extends Error {
  constructor(n, t, r = {}) {
    super(t === "" ? n : `${n}: ${t}`), this.name = "SaveFault", this.reason = n, this.explanation = t, this.details = r;
  }
};
function Ve(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/i18n/localized-text.ts
function cn(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), a = r.includes("default"), o = n.languageChain.find((c) => r.includes(c) || a && c === t), s = o !== void 0 && r.includes(o) ? o : a ? "default" : r.sort()[0], i = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? t : s;
  return { text: i, language: l, direction: l === null ? "auto" : fu(l) };
}
var mu = [
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
function fu(e) {
  return mu.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/taxonomy.ts
var yu = 100;
function hu(e, n = null) {
  let t = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var c;
    return (c = t.get(l)) != null ? c : null;
  }, a = (l, c, u = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([l]), g = [], m = r(l);
    for (; m !== null && g.length < u; ) {
      let p = c(m);
      m = p === null || d.has(p) ? null : r(p), m !== null && (d.add(m.id), g.push(m));
    }
    return g;
  }, o = (l) => {
    var c;
    return (c = a(l, (u) => u.replacedBy).pop()) != null ? c : r(l);
  }, s = /* @__PURE__ */ new Map();
  for (let l of e)
    if (!l.isRetired) {
      let c = l.parent !== null && t.has(l.parent) ? l.parent : null, u = s.get(c);
      u === void 0 ? s.set(c, [l]) : u.push(l);
    }
  let i = null;
  return {
    skills: e,
    locale: n,
    get: r,
    current: o,
    children: (l) => {
      var c;
      return (c = s.get(l)) != null ? c : [];
    },
    ancestors: (l) => a(l, (c) => c.parent, yu),
    find: (l) => {
      var c, u;
      return i = i != null ? i : bu(e, o), (u = (c = o(l.trim())) != null ? c : i.get(Tn(l))) != null ? u : null;
    }
  };
}
function ar(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = ee(e) ? K(e, "skills") : void 0;
  ee(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, s) => {
    let i = ve("$.skills", s), l = ee(o) ? xu(o) : null;
    if (l === null) {
      let c = ee(o) ? K(o, "id") : o;
      n.push({ path: `${i}.id`, code: "bad-id", parameters: [Q(c)] });
    } else t.has(l.id) ? n.push({ path: `${i}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let a = ee(e) ? K(e, "locale") : null;
  return {
    taxonomy: hu(
      Array.from(t.values()),
      typeof a == "string" && Ue.test(a) ? a : null
    ),
    faults: n
  };
}
function it(e, n, t) {
  var a;
  let r = (a = n == null ? void 0 : n.get(e)) != null ? a : null;
  return r === null ? { text: Te(e), language: null, direction: "auto" } : cn(r.label, t, n == null ? void 0 : n.locale);
}
function xu(e) {
  var o;
  let n = K(e, "id");
  if (typeof n != "string" || !se.test(n))
    return null;
  let t = (s) => {
    let i = K(e, s);
    return typeof i == "string" && i !== "" ? i : null;
  }, r = K(e, "capx"), a = t("replacedBy");
  return {
    id: n,
    label: (o = Ro(K(e, "label"))) != null ? o : { kind: "texts", texts: { default: n } },
    aliases: ku(K(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: t("wikidata"),
    isRetired: K(e, "status") === "retired" || a !== null,
    replacedBy: a
  };
}
function ku(e) {
  let n = {};
  if (ee(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || Ue.test(t)) && Array.isArray(r) && (n[t] = r.filter((a) => typeof a == "string"));
    }
  return n;
}
function bu(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (a) => {
    let o = /* @__PURE__ */ new Map();
    for (let s of e) {
      let i = n(s.id);
      for (let l of a(s)) {
        let c = Tn(l), u = o.get(c);
        o.set(c, u === void 0 || u === i ? i : null);
      }
    }
    o.forEach((s, i) => {
      t.has(i) || t.set(i, s);
    });
  };
  return r(qt), r(jt), t;
}

// src/core/exchange/reason-text.ts
function ra(e, n) {
  return n.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((t) => Eu(t, n)));
}
function oa(e, n) {
  return n.text(`localskills-match-widened-${e}`);
}
function wu(e, n) {
  return it(e, n.taxonomy, n.messages).text;
}
function Eu(e, n) {
  let { messages: t } = n;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return wu(e.skill, n);
  if ("language" in e)
    return n.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && t.has(r) ? t.text(r) : e.region;
  }
  return e.methods.map((r) => t.text(`localskills-template-method-${r}`)).reduce((r, a) => t.text("localskills-fault-list", r, a));
}

// src/core/exchange/search/search-query.ts
var sr = {
  text: "",
  skill: null,
  direction: null,
  language: null,
  method: null,
  region: null,
  level: null,
  sort: "fit"
}, ir = {
  text: "ls-text",
  skill: "ls-skill",
  direction: "ls-direction",
  language: "ls-language",
  method: "ls-method",
  region: "ls-region",
  level: "ls-level",
  sort: "ls-sort"
}, aa = Object.keys(ir), Df = aa.map((e) => ir[e]);
function sa(e) {
  return aa.filter((n) => e[n] !== sr[n]).map((n) => [ir[n], String(e[n])]);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function lt(e, n = !1) {
  let t = e.length, r = 0, a = "", o = 0, s = 16, i = 0, l = 0, c = 0, u = 0, d = 0;
  function g(x, w) {
    let O = 0, A = 0;
    for (; O < x || !w; ) {
      let S = e.charCodeAt(r);
      if (S >= 48 && S <= 57)
        A = A * 16 + S - 48;
      else if (S >= 65 && S <= 70)
        A = A * 16 + S - 65 + 10;
      else if (S >= 97 && S <= 102)
        A = A * 16 + S - 97 + 10;
      else
        break;
      r++, O++;
    }
    return O < x && (A = -1), A;
  }
  function m(x) {
    r = x, a = "", o = 0, s = 16, d = 0;
  }
  function p() {
    let x = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && un(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && un(e.charCodeAt(r)))
        for (r++; r < e.length && un(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(x, r);
    let w = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && un(e.charCodeAt(r))) {
        for (r++; r < e.length && un(e.charCodeAt(r)); )
          r++;
        w = r;
      } else
        d = 3;
    return e.substring(x, w);
  }
  function y() {
    let x = "", w = r;
    for (; ; ) {
      if (r >= t) {
        x += e.substring(w, r), d = 2;
        break;
      }
      let O = e.charCodeAt(r);
      if (O === 34) {
        x += e.substring(w, r), r++;
        break;
      }
      if (O === 92) {
        if (x += e.substring(w, r), r++, r >= t) {
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
            let S = g(4, !0);
            S >= 0 ? x += String.fromCharCode(S) : d = 4;
            break;
          default:
            d = 5;
        }
        w = r;
        continue;
      }
      if (O >= 0 && O <= 31)
        if (Mn(O)) {
          x += e.substring(w, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return x;
  }
  function h() {
    if (a = "", d = 0, o = r, l = i, u = c, r >= t)
      return o = t, s = 17;
    let x = e.charCodeAt(r);
    if (lr(x)) {
      do
        r++, a += String.fromCharCode(x), x = e.charCodeAt(r);
      while (lr(x));
      return s = 15;
    }
    if (Mn(x))
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
        let w = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < t && !Mn(e.charCodeAt(r)); )
            r++;
          return a = e.substring(w, r), s = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let O = t - 1, A = !1;
          for (; r < O; ) {
            let S = e.charCodeAt(r);
            if (S === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, A = !0;
              break;
            }
            r++, Mn(S) && (S === 13 && e.charCodeAt(r) === 10 && r++, i++, c = r);
          }
          return A || (r++, d = 1), a = e.substring(w, r), s = 13;
        }
        return a += String.fromCharCode(x), r++, s = 16;
      // numbers
      case 45:
        if (a += String.fromCharCode(x), r++, r === t || !un(e.charCodeAt(r)))
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
        for (; r < t && f(x); )
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
  function f(x) {
    if (lr(x) || Mn(x))
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
    getToken: () => s,
    getTokenValue: () => a,
    getTokenOffset: () => o,
    getTokenLength: () => r - o,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => o - u,
    getTokenError: () => d
  };
}
function lr(e) {
  return e === 32 || e === 9;
}
function Mn(e) {
  return e === 10 || e === 13;
}
function un(e) {
  return e >= 48 && e <= 57;
}
var ia;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(ia || (ia = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Su = new Array(20).fill(0).map((e, n) => " ".repeat(n)), dn = 200, vu = {
  " ": {
    "\n": new Array(dn).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(dn).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(dn).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(dn).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(dn).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(dn).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var cr;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(cr || (cr = {}));
function la(e, n, t = cr.DEFAULT) {
  let r = lt(e, !1), a = [], o = 0;
  function s(v) {
    return v ? () => o === 0 && v(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(v) {
    return v ? (L) => o === 0 && v(L, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(v) {
    return v ? (L) => o === 0 && v(L, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => a.slice()) : () => !0;
  }
  function c(v) {
    return v ? () => {
      o > 0 ? o++ : v(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => a.slice()) === !1 && (o = 1);
    } : () => !0;
  }
  function u(v) {
    return v ? () => {
      o > 0 && o--, o === 0 && v(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = c(n.onObjectBegin), g = l(n.onObjectProperty), m = u(n.onObjectEnd), p = c(n.onArrayBegin), y = u(n.onArrayEnd), h = l(n.onLiteralValue), f = i(n.onSeparator), k = s(n.onComment), x = i(n.onError), w = t && t.disallowComments, O = t && t.allowTrailingComma;
  function A() {
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
          w || S(
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
          w ? S(
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
  function S(v, L = [], P = []) {
    if (x(v), L.length + P.length > 0) {
      let D = r.getToken();
      for (; D !== 17; ) {
        if (L.indexOf(D) !== -1) {
          A();
          break;
        } else if (P.indexOf(D) !== -1)
          break;
        D = A();
      }
    }
  }
  function I(v) {
    let L = r.getTokenValue();
    return v ? h(L) : (g(L), a.push(L)), A(), !0;
  }
  function N() {
    switch (r.getToken()) {
      case 11:
        let v = r.getTokenValue(), L = Number(v);
        isNaN(L) && (S(
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
    return A(), !0;
  }
  function H() {
    return r.getToken() !== 10 ? (S(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (I(!1), r.getToken() === 6 ? (f(":"), A(), T() || S(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : S(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), a.pop(), !0);
  }
  function U() {
    d(), A();
    let v = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (v || S(4, [], []), f(","), A(), r.getToken() === 2 && O)
          break;
      } else v && S(6, [], []);
      H() || S(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), v = !0;
    }
    return m(), r.getToken() !== 2 ? S(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : A(), !0;
  }
  function E() {
    p(), A();
    let v = !0, L = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (L || S(4, [], []), f(","), A(), r.getToken() === 4 && O)
          break;
      } else L && S(6, [], []);
      v ? (a.push(0), v = !1) : a[a.length - 1]++, T() || S(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), L = !0;
    }
    return y(), v || a.pop(), r.getToken() !== 4 ? S(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : A(), !0;
  }
  function T() {
    switch (r.getToken()) {
      case 3:
        return E();
      case 1:
        return U();
      case 10:
        return I(!0);
      default:
        return N();
    }
  }
  return A(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (S(4, [], []), !1) : T() ? (r.getToken() !== 17 && S(9, [], []), !0) : (S(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var ca;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(ca || (ca = {}));
var ua;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(ua || (ua = {}));
var ur = la;
var da;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(da || (da = {}));

// src/core/json/parse-json.ts
function Ce(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return Cu(n) ? { value: void 0, faults: [dr] } : { value: n, faults: Du(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? Fu(e) : dr] };
  }
}
var ma = { disallowComments: !0, allowTrailingComma: !1 }, Nu = 100, dr = { path: "$", code: "json-too-deep", parameters: [] }, Iu = {
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
function Cu(e) {
  let n = [e].filter(ga);
  for (let t = 0; n.length > 0; t++) {
    if (t === Nu)
      return !0;
    let r = [];
    for (let a of n)
      for (let o of Object.keys(a).map((s) => a[s]))
        ga(o) && r.push(o);
    n = r;
  }
  return !1;
}
function ga(e) {
  return typeof e == "object" && e !== null;
}
function Fu(e) {
  var i;
  let n = null;
  try {
    ur(e, {
      onError: (l, c, u) => {
        n = n != null ? n : { error: l, offset: c, length: u };
      }
    }, ma);
  } catch (l) {
    return dr;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), a = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((a === "}" || a === "]") && r.trim().endsWith(","))
    return pa("json-trailing-comma", e, r.lastIndexOf(","), a);
  let o = (i = Iu[t.error]) != null ? i : "json-invalid";
  return pa(o === "json-comma" ? a === "}" ? "json-list-end" : a === "]" ? "json-object-end" : o : o, e, t.offset, a);
}
function pa(e, n, t, r) {
  let a = n.slice(0, t).split(/\r\n?|\n/), o = a[a.length - 1].length + 1;
  return { path: "$", code: e, parameters: [a.length, o, Q(r)] };
}
function Du(e) {
  let n = [], t = [];
  return ur(e, {
    onObjectBegin: () => {
      t.push(/* @__PURE__ */ new Map());
    },
    onObjectEnd: () => {
      t.pop();
    },
    onObjectProperty: (r, a, o, s, i, l) => {
      let c = t[t.length - 1], u = c.get(r);
      if (u === void 0)
        c.set(r, s + 1);
      else {
        let d = l().reduce(ve, "$");
        n.push({
          path: ve(d, r),
          code: "json-duplicate-key",
          parameters: [Q(r), u, s + 1]
        });
      }
    }
  }, ma), n;
}

// src/core/json/read-limits.ts
function gr(e, n, t, r, a, o) {
  let s = Object.keys(t), i = ee(e) ? e : {};
  e !== void 0 && !ee(e) && o.push({ path: n, code: "expected-object", parameters: [] });
  let l = [...s, ...a];
  for (let u of Object.keys(i))
    l.includes(u) || o.push({ path: ve(n, u), code: "unknown-property", parameters: [Q(u), l] });
  let c = {};
  for (let u of s) {
    let d = K(i, u), [g, m] = t[u], p = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > m ? { code: "too-large", parameters: [d, m] } : null;
    p !== null && o.push(R({ path: ve(n, u) }, p)), c[u] = d === void 0 || p !== null ? r[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var Ke = [
  "skill",
  "level",
  "language",
  "method",
  "place",
  "reciprocity",
  "freshness",
  "room",
  "waiting"
], pr = {
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
}, $u = 1e3, _u = {
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
function fa(e, n = "$.matching") {
  let t = [], r = gr(e, n, _u, pr, ["weights"], t), a = ee(e) ? K(e, "weights") : void 0, o = ve(n, "weights"), s = Wu(Ke, () => [0, $u]), i = gr(a, o, s, pr.weights, [], t);
  return Ke.every((l) => i[l] === 0) && (t.push({ path: o, code: "weights-zero", parameters: [] }), i = pr.weights), { options: M(R({}, r), { weights: i }), faults: t };
}
function Wu(e, n) {
  let t = {};
  return e.forEach((r) => {
    t[r] = n(r);
  }), t;
}

// src/core/analysis/sorted.ts
function ie(e, n) {
  return e < n ? -1 : +(e > n);
}

// src/core/exchange/current-exchange.ts
function mr(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/exchange/exchange-request.ts
var fr = ["asked", "accepted", "declined", "expired", "done"], Uu = ["accepted", "done"];
function ya(e) {
  return new Set(e.filter(({ state: n }) => Uu.includes(n)).map(({ seek: n }) => n));
}

// src/core/exchange/method-sets.ts
function xa(e) {
  return e.reduce((n, t) => n | 1 << Ne.indexOf(t), 0);
}
function ka(e, n) {
  return Ne.filter((t, r) => (e & n & 1 << r) !== 0);
}
function ba(e, n) {
  return e === 0 || n === 0 || (e & n) !== 0;
}
function wa(e, n) {
  return Math.floor(100 * ha(e & n) / ha(e | n));
}
function ha(e) {
  let n = 0;
  for (let t = e; t !== 0; t >>= 1)
    n += t & 1;
  return n;
}

// src/core/exchange/participants.ts
var Hu = 3;
function Sa(e, n) {
  var k, x, w, O, A, S, I;
  let { records: t, requests: r = [], blocked: a = /* @__PURE__ */ new Set(), date: o, taxonomy: s = null } = e, i = t.slice().sort((N, H) => ie(Se(N), Se(H))), l = Ra(i.map(({ user: N }) => N)), c = /* @__PURE__ */ new Set();
  i.forEach((N) => Ea(N).forEach(([H]) => c.add(H)));
  let u = Array.from(c).sort(ie), d = Ra(u), g = r.filter(({ state: N }) => N === "accepted"), m = Bu(g, ({ offer: N }) => N), p = ya(r), y = [], h = /* @__PURE__ */ new Map(), f = { offer: [], seek: [] };
  for (let N of i) {
    let H = Se(N), U = a.has(N.user) ? "blocked" : (k = vn(N, o)) != null ? k : N.kind === "seek" && p.has(H) ? "matched" : null, E = mr(N.skill, s);
    if (U !== null) {
      y.push({ kind: N.kind, record: H, reason: U }), N.kind === "offer" && h.set(E, ((x = h.get(E)) != null ? x : 0) + 1);
      continue;
    }
    let T = Ea(N).map(([B, C]) => [d.get(B), C]).sort(([B], [C]) => B - C), v = N.kind === "seek" ? 1 : (w = N.capacity) != null ? w : n.usualCapacity, P = N.confirmed !== null && N.confirmed <= o ? tr(N.confirmed, o) : null, D = tr((A = (O = N.since) != null ? O : N.confirmed) != null ? A : o, o);
    f[N.kind].push({
      index: f[N.kind].length,
      record: N,
      key: H,
      account: l.get(N.user),
      skill: E,
      level: (S = N.level) != null ? S : 0,
      methods: xa(N.methods),
      languages: T.map(([B]) => B),
      proficiencies: T.map(([, B]) => B),
      region: N.region === null ? null : N.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: P,
      freshness: P === null ? 0 : Zo(P, n.freshnessHalfLife),
      waitedDays: D,
      waiting: ea(D, n.fullWaiting),
      capacity: v,
      room: N.kind === "seek" ? 1 : Math.max(0, v - ((I = m.get(H)) != null ? I : 0))
    });
  }
  return {
    seeks: f.seek,
    offers: f.offer,
    languages: u,
    absentOffers: h,
    absences: y.sort(
      (N, H) => ie(N.kind, H.kind) || ie(N.record, H.record)
    ),
    between: Gu(r, i, l, s)
  };
}
function Ea(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let a of e.languages) {
    let o = ue(a);
    if (o !== null) {
      let s = To(o.code);
      n.set(s, Math.max((t = n.get(s)) != null ? t : 0, (r = o.proficiency) != null ? r : Hu));
    }
  }
  return Array.from(n);
}
function Ra(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    n.has(t) || n.set(t, n.size);
  }), n;
}
function Bu(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var a;
    return t.set(n(r), ((a = t.get(n(r))) != null ? a : 0) + 1);
  }), t;
}
var yr = ["declined", "done", "accepted", "asked"];
function Gu(e, n, t, r) {
  var l;
  let a = new Map(n.map((c) => [`${c.kind} ${Se(c)}`, c.skill])), o = (c) => t.get(c.slice(0, c.lastIndexOf("/"))), s = /* @__PURE__ */ new Map(), i = (c, u) => c * t.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: m = [] } of e) {
    let [p, y] = [o(c), o(u)], h = [a.get(`offer ${u}`), g, a.get(`seek ${c}`)].filter((x) => x !== void 0);
    if (p === void 0 || y === void 0 || !yr.includes(d))
      continue;
    let f = i(p, y), k = (l = s.get(f)) != null ? l : /* @__PURE__ */ new Map();
    (d === "declined" ? h.concat(m) : h.slice(0, 1)).forEach((x) => {
      let w = mr(x, r), O = k.get(w);
      (O === void 0 || yr.indexOf(d) < yr.indexOf(O)) && k.set(w, d);
    }), s.set(f, k);
  }
  return (c, u, d) => {
    var g, m;
    return s.size === 0 ? null : (m = (g = s.get(i(c, u))) == null ? void 0 : g.get(d)) != null ? m : null;
  };
}

// src/core/exchange/reciprocity.ts
function Oa(e, n) {
  let t = Ta(e.offers), r = /* @__PURE__ */ new Map();
  return Ta(e.seeks).forEach((a, o) => {
    var i;
    let s = /* @__PURE__ */ new Map();
    if (t.has(o)) {
      for (let l of a)
        for (let { skill: c, quality: u } of n.relatedTo(l))
          s.set(c, Math.max((i = s.get(c)) != null ? i : 0, u));
      r.set(o, s);
    }
  }), {
    // Asked for every pair, so it makes no objects.
    quality: (a, o) => {
      var l, c;
      let s = r.get(o), i = 0;
      if (s !== void 0)
        for (let u of (l = t.get(a)) != null ? l : va)
          i = Math.max(i, (c = s.get(u)) != null ? c : 0);
      return i;
    },
    best: (a, o) => {
      var s;
      return ((s = t.get(a)) != null ? s : va).map((i) => {
        var l, c;
        return { skill: i, quality: (c = (l = r.get(o)) == null ? void 0 : l.get(i)) != null ? c : 0 };
      }).reduce((i, l) => {
        var c;
        return l.quality > ((c = i == null ? void 0 : i.quality) != null ? c : 0) ? l : i;
      }, null);
    }
  };
}
var va = [];
function Ta(e) {
  let n = /* @__PURE__ */ new Map();
  for (let { account: r, skill: a } of e) {
    let o = n.get(r);
    o === void 0 ? n.set(r, /* @__PURE__ */ new Set([a])) : o.add(a);
  }
  let t = /* @__PURE__ */ new Map();
  return n.forEach((r, a) => t.set(a, Array.from(r).sort())), t;
}

// src/core/exchange/score-pair.ts
var hr = 50, zu = [0, 20, 40, 70, 85, 95, 100], qu = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, Aa = 540;
function Ca(e, n) {
  let t = xr(e, n);
  return t === -1 ? null : { language: Math.floor(t / 8), proficiency: t % 8 };
}
function xr(e, n) {
  let t = e.languages, r = n.languages, a = -1, o = -1;
  for (let s = 0, i = 0; s < t.length && i < r.length; ) {
    let l = t[s] - r[i];
    if (l === 0) {
      let c = Math.min(e.proficiencies[s], n.proficiencies[i]);
      c > o && (o = c, a = t[s] * 8 + c);
    }
    l <= 0 && s++, l >= 0 && i++;
  }
  return a;
}
function Pn(e, n, t, r) {
  if (e.account === n.account)
    return "same-person";
  let a = t.between(e.account, n.account, n.skill);
  if (a !== null && a !== "expired")
    return a === "accepted" ? "asked" : a;
  let o = xr(e, n);
  return o === -1 || o % 8 < r.leastProficiency ? "language" : !r.ignoresMethods && !ba(e.methods, n.methods) ? "method" : n.room > 0 ? null : "room";
}
function Fa(e, n) {
  let { weights: t } = e, r = Ke.reduce((o, s) => o + t[s], 0), a = (o) => Math.floor((20 * o + r) / (2 * r));
  return {
    score: (o, s, i) => a(
      t.skill * i + t.level * Ma(o, s) + t.language * Pa(o, s) + t.method * La(o, s) + t.place * Na(o, s) + t.reciprocity * n(o.account, s.account) + t.freshness * s.freshness + t.room * Ia(s) + t.waiting * o.waiting
    ),
    qualities: (o, s, i) => ({
      skill: i,
      level: Ma(o, s),
      language: Pa(o, s),
      method: La(o, s),
      place: Na(o, s),
      reciprocity: n(o.account, s.account),
      freshness: s.freshness,
      room: Ia(s),
      waiting: o.waiting
    }),
    points: (o) => {
      let s = {}, i = 0, l = 0;
      for (let c of Ke)
        i += t[c] * o[c], s[c] = a(i) - l, l += s[c];
      return s;
    }
  };
}
function Ma(e, n) {
  var t;
  return e.level === 0 || n.level === 0 ? hr : (t = qu[n.level - e.level]) != null ? t : 0;
}
function Pa(e, n) {
  let t = xr(e, n);
  return t === -1 ? 0 : zu[t % 8];
}
function La(e, n) {
  return e.methods === 0 || n.methods === 0 ? hr : wa(e.methods, n.methods);
}
function Na(e, n) {
  let t = e.record.timezone, r = n.record.timezone;
  return t !== null && r !== null ? Math.max(0, Math.floor(100 * (Aa - at(t, r)) / Aa)) : e.region === null || n.region === null ? hr : e.region === n.region ? 100 : 0;
}
function Ia({ room: e, capacity: n }) {
  return n === 0 ? 0 : Math.floor(100 * e / n);
}

// src/core/exchange/skill-relations.ts
var Da = { same: 100, narrower: 90, broader: 60, near: 30 }, ju = { narrower: 10, broader: 15 }, Vu = 10;
function $a(e) {
  let n = /* @__PURE__ */ new Map();
  return {
    relatedTo: (t) => {
      let r = n.get(t);
      return r === void 0 && (r = e === null ? [_a(t)] : Ku(t, e), n.set(t, r)), r;
    }
  };
}
function _a(e) {
  return { skill: e, relation: "same", quality: Da.same };
}
function Ku(e, n) {
  let t = /* @__PURE__ */ new Map([[e, _a(e)]]), r = (i, l, c) => {
    let u = !t.has(i);
    if (u) {
      let d = l === "near" ? 0 : ju[l] * (c - 1);
      t.set(i, { skill: i, relation: l, quality: Math.max(Vu, Da[l] - d) });
    }
    return u;
  }, a = n.ancestors(e);
  a.forEach(({ id: i }, l) => r(i, "broader", l + 1));
  let o = [e];
  for (let i = 1; o.length > 0; i++) {
    let l = [];
    for (let c of o)
      l.push(...n.children(c).map(({ id: u }) => u).filter((u) => r(u, "narrower", i)));
    o = l;
  }
  let s = a[0];
  return s !== void 0 && n.children(s.id).forEach(({ id: i }) => r(i, "near", 1)), Array.from(t.values()).sort((i, l) => l.quality - i.quality || (i.skill < l.skill ? -1 : 1));
}

// src/core/exchange/pairing.ts
function Wa(e, n) {
  var s;
  let t = Sa(e, n), r = $a((s = e.taxonomy) != null ? s : null), a = Oa(t, r), o = /* @__PURE__ */ new Map();
  for (let i of t.offers) {
    let l = o.get(i.skill);
    l === void 0 ? o.set(i.skill, [i]) : l.push(i);
  }
  return {
    participants: t,
    relations: r,
    reciprocity: a,
    options: n,
    offersOf: o,
    scorer: Fa(n, a.quality)
  };
}
function ct(e) {
  return { ignoresMethods: !1, leastProficiency: e.leastProficiency };
}
function Ye({ relation: e }) {
  return e !== "near";
}
function Ua(e) {
  let { participants: n, scorer: t } = e, { seeks: r } = n, a = ct(e.options), o = r.reduce((u, { skill: d }) => e.relations.relatedTo(d).filter(Ye).reduce(
    (g, m) => {
      var p, y;
      return g + ((y = (p = e.offersOf.get(m.skill)) == null ? void 0 : p.length) != null ? y : 0);
    },
    u
  ), 0), s = new Int32Array(r.length + 1), i = new Int32Array(o), l = new Int16Array(o), c = 0;
  return r.forEach((u) => {
    Ln(e, u, Ye, (d, g) => {
      Pn(u, d, n, a) === null && (i[c] = d.index, l[c++] = t.score(u, d, g.quality));
    }), s[u.index + 1] = c;
  }), { starts: s, others: i.subarray(0, c), scores: l.subarray(0, c) };
}
function Ha(e, n) {
  let t = new Int32Array(n + 1);
  e.others.forEach((s) => {
    t[s + 1]++;
  });
  for (let s = 0; s < n; s++)
    t[s + 1] += t[s];
  let r = t.slice(), a = new Int32Array(e.others.length), o = new Int16Array(e.others.length);
  for (let s = 0; s + 1 < e.starts.length; s++)
    for (let i = e.starts[s]; i < e.starts[s + 1]; i++) {
      let l = r[e.others[i]]++;
      a[l] = s, o[l] = e.scores[i];
    }
  return { starts: t, others: a, scores: o };
}
function Ln(e, n, t, r) {
  for (let a of e.relations.relatedTo(n.skill)) {
    let o = t(a) ? e.offersOf.get(a.skill) : void 0;
    if (o !== void 0)
      for (let s of o)
        r(s, a);
  }
}
function Ba(e, n, t) {
  var r;
  return (r = e.relations.relatedTo(n.skill).find(({ skill: a }) => a === t.skill)) != null ? r : null;
}
function Ga(e, n) {
  let t = /* @__PURE__ */ new Map(), r = ct(e.options);
  return Ln(e, n, Ye, (a) => {
    var s;
    let o = Pn(n, a, e.participants, r);
    o !== null && t.set(o, ((s = t.get(o)) != null ? s : 0) + 1);
  }), t;
}

// src/core/wikitext/text-memo.ts
function za(e) {
  let n = /* @__PURE__ */ new Map();
  return (t) => {
    let r = n.get(t);
    if (r !== void 0)
      return r;
    n.size === 512 && (n = /* @__PURE__ */ new Map());
    let a = e(t);
    return n.set(t, a), a;
  };
}

// src/core/wikitext/title.ts
var qa = [
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
], Yu = 255, Ju = /[\u200e\u200f\u202a-\u202e]+/g, Qu = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, Xu = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, Zu = /(?:^|\/)\.\.?(?:\/|$)/, ed = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, nd = /[\u01c4-\u01cc\u01f1-\u01f3]/, td = /[\u10d0-\u10ff]/;
function rd(e) {
  if (nd.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (td.test(e))
    return e;
  if (n.length > e.length && e !== "\u0149") {
    let t = n.replace(/\u0399$/, "\u0345");
    if (t !== n) {
      let a = t.normalize("NFC");
      return a.length === 1 ? a : t;
    }
    let r = String.fromCodePoint(n.codePointAt(0));
    return r + n.slice(r.length).toLowerCase();
  }
  return n;
}
function ja(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return rd(n) + e.slice(n.length);
}
function od(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function kr(e) {
  return e.replace(Ju, "").replace(Qu, " ").replace(/^ | $/g, "");
}
function ad(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function sd(e) {
  let n = zn(
    e,
    (t) => ad(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function Va(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, a = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let s of o)
      a.set(kr(s).toLowerCase(), o[0]);
  return (o) => {
    let s = kr(sd(o));
    if (s.includes("\uFFFD") || ed.test(s))
      return null;
    let i = n;
    s.charAt(0) === ":" && (i = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let u = a.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      u !== void 0 && (i = u, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let c = s.indexOf("#");
    return c !== -1 && (s = s.slice(0, c).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || Xu.test(s) || Zu.test(s) || od(s) > Yu ? null : (i === "" ? "" : `${i}:`) + (r ? ja(s) : s);
  };
}
var id = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, ld = za((e) => ja(kr(e.normalize("NFC"))));
function ke(e) {
  return id.test(e) ? e : ld(e);
}

// src/core/exchange/record-ids.ts
var cd = 48;
function ut(e) {
  let n = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), r = ({ kind: o }, s) => `${o} ${s}`, a = e.map((o) => {
    let s = o.id !== null && !n.has(r(o, o.id));
    return s && n.add(r(o, o.id)), s;
  });
  return e.map((o, s) => {
    var c;
    if (a[s] === !0)
      return { record: M(R({}, o), { id: o.id }), faults: [] };
    let i = o.skill, l = (c = t.get(r(o, i))) != null ? c : 2;
    for (; n.has(r(o, i)); l++) {
      let u = `-${l}`;
      i = o.skill.slice(0, cd - u.length) + u;
    }
    return t.set(r(o, o.skill), l), n.add(r(o, i)), { record: M(R({}, o), { id: i }), faults: o.id === null ? [] : [Ie("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-records-file.ts
function Ka(e, n = {}) {
  let t = [], r = [], a = /* @__PURE__ */ new Set(), o = [], s = /* @__PURE__ */ new Map(), i = 0, l = (c, u) => {
    t.push({ line: i, fault: c, isLeftOut: u });
  };
  for (let c of e) {
    if (i++, c.trim() === "")
      continue;
    let u = dd(c.trim()), d = u === null ? null : K(u, "kind");
    if (u === null)
      l(Je(null, "not-json"), !0);
    else if (d === "request") {
      let g = pd(u);
      "key" in g ? l(g, !0) : r.push(g);
    } else if (d !== "offer" && d !== "seek" && d !== "blocked")
      l(Je("kind", "kind", Q(d), "offer, seek, request, blocked"), !0);
    else {
      let g = gd(u);
      if (g === null)
        l(Je("user", "user"), !0);
      else if (d === "blocked")
        a.add(g);
      else {
        let m = md(u), p = on(d, g, m.values, M(R({}, n), { allowsOthers: !0 })), { values: y } = p, h = y === null || y.id === null ? null : `${d} ${g}/${y.id}`, f = h === null ? void 0 : s.get(h);
        [...m.faults, ...p.faults].forEach((k) => l(k, y === null)), f !== void 0 ? l(Je("id", "twice", Se(y), f), !0) : y !== null && (o.push({ line: i, values: y }), h !== null && s.set(h, i));
      }
    }
  }
  return { records: ud(o.map(({ values: c }) => c)), requests: r, blocked: a, faults: t };
}
function ud(e) {
  let n = /* @__PURE__ */ new Map();
  for (let r of e) {
    let a = n.get(r.user);
    a === void 0 ? n.set(r.user, [r]) : a.push(r);
  }
  let t = /* @__PURE__ */ new Map();
  return n.forEach((r) => ut(r).forEach(({ record: a }, o) => {
    t.set(r[o], a);
  })), e.map((r) => t.get(r));
}
function Je(e, n, ...t) {
  return { parameter: e, key: `localskills-records-fault-${n}`, parameters: t };
}
function dd(e) {
  try {
    let n = JSON.parse(e);
    return ee(n) ? n : null;
  } catch (n) {
    return null;
  }
}
function gd(e) {
  let n = K(e, "user"), t = typeof n == "string" ? ke(n) : "";
  return t === "" || t.includes("/") ? null : t;
}
function pd(e) {
  let [n, t] = ["seek", "offer"].map((l) => {
    let c = K(e, l);
    return typeof c == "string" ? /^([^/]+)\/([a-z0-9-]{1,48})$/.exec(c.trim()) : null;
  }).map((l) => l === null ? null : Se({ user: ke(l[1]), id: l[2] })), r = K(e, "state");
  if (typeof n != "string" || typeof t != "string")
    return Je(typeof n == "string" ? "offer" : "seek", "request");
  let a = K(e, "skill"), o = typeof a == "string" && se.test(a) ? { skill: a } : {}, s = K(e, "skills"), i = Array.isArray(s) ? { skills: s.filter((l) => typeof l == "string" && se.test(l)) } : {};
  return fr.includes(r) ? R(R({ seek: n, offer: t, state: r }, o), i) : Je("state", "state", Q(r), fr.join(", "));
}
function md(e) {
  var a;
  let n = /* @__PURE__ */ new Map(), t = [], r = (o) => typeof o == "string" || typeof o == "number";
  for (let o of je) {
    let s = (a = K(e, o)) != null ? a : null, i = Array.isArray(s) ? s : [s];
    s !== null && (i.every(r) ? n.set(o, i.join(";")) : t.push(Je(o, "value", o, Q(s))));
  }
  return { values: n, faults: t };
}

// src/core/exchange/crowding.ts
function br(e, n, t) {
  let { listsPerPlace: r, crowding: a, mostPlaces: o } = t, s = e.length, i = Array.from(n).reduce((k, x) => Math.max(k, x), -1) + 1, l = new Int32Array(i), c = Array.from({ length: i }, () => []);
  for (let k = 0; k < s; k++) {
    let x = n[k], w = l[x] + e[k];
    l[x] = Math.min(o, w), c[x].push(k);
  }
  let u = new Int32Array(s), d = new Uint8Array(s), g = new Int32Array(s), m = new Int32Array(i), p = /* @__PURE__ */ new Set(), y = /* @__PURE__ */ new Set(), h = (k, x) => Math.floor(k / x), f = (k) => {
    let x = n[k], w = Math.max(
      h(g[k], e[k]),
      h(m[x], l[x])
    );
    u[k] = a * w, d[k] = +(w >= r);
  };
  return {
    penalties: u,
    full: d,
    add(k, x) {
      let w = n[k], O = k * 67108864 + x;
      if (p.has(O))
        return;
      p.add(O), g[k]++, f(k);
      let A = w * 67108864 + x;
      y.has(A) || (y.add(A), m[w]++, m[w] % l[w] === 0 && c[w].forEach(f));
    }
  };
}

// src/core/exchange/reasons.ts
function Ya(e, n, t, r) {
  let a = e.scorer.qualities(n, t, r.quality), o = e.scorer.points(a), s = fd(e, n, t, r, a), i = [];
  for (let l of Ke) {
    let c = s[l];
    c !== null && i.push({ part: l, code: c.code, parameters: c.parameters, points: o[l] });
  }
  return i;
}
function ne(e, ...n) {
  return { code: e, parameters: n };
}
function fd(e, n, t, r, a) {
  let o = e.reciprocity.best(n.account, t.account);
  return {
    skill: r.relation === "same" ? ne("skill-same", { skill: t.skill }) : ne(`skill-${r.relation}`, { skill: t.skill }, { skill: n.skill }),
    level: n.level === 0 || t.level === 0 ? ne("level-unknown") : ne(t.level < n.level ? "level-low" : "level-fits", t.level, n.level),
    language: yd(e, n, t),
    method: hd(n, t),
    place: xd(n, t),
    reciprocity: o === null ? null : ne("reciprocal", { skill: o.skill }),
    freshness: t.confirmedDays === null ? ne("confirmed-unknown") : t.confirmedDays === 0 ? ne("confirmed-today") : ne("confirmed-days", t.confirmedDays),
    room: ne("room", t.room, t.capacity),
    waiting: a.waiting === 0 ? null : ne("waiting", n.waitedDays)
  };
}
function yd(e, n, t) {
  let r = Ca(n, t);
  if (r === null)
    return null;
  let a = r.proficiency >= e.options.leastProficiency;
  return ne(a ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function hd(e, n) {
  if (e.methods === 0 || n.methods === 0)
    return ne("methods-any");
  let t = ka(e.methods, n.methods);
  return t.length === 0 ? ne("methods-different") : ne("methods", { methods: t });
}
function xd(e, n) {
  let [t, r] = [e.record.timezone, n.record.timezone];
  if (t !== null && r !== null) {
    let a = at(t, r);
    return a === 0 ? ne("timezone-same") : ne("timezone-apart", a / 60);
  }
  return e.region === null || n.region === null ? ne("place-unknown") : e.region === n.region ? ne("region-same", { region: n.record.region }) : ne("region-different");
}
function Ja(e, n) {
  let t = [];
  Ga(e, n).forEach((a, o) => t.push(ne(`limit-${o}`, a))), t.sort((a, o) => a.code < o.code ? -1 : 1);
  let r = e.relations.relatedTo(n.skill).filter(Ye).reduce((a, { skill: o }) => {
    var s;
    return a + ((s = e.participants.absentOffers.get(o)) != null ? s : 0);
  }, 0);
  return r > 0 && t.push(ne("limit-absent", r)), t.length > 0 ? t : [ne("no-offer", { skill: n.skill })];
}

// src/core/exchange/spread.ts
function wr(e, n) {
  let { starts: t, others: r, scores: a } = e, { people: o, owners: s, crowding: i, order: l, length: c } = n, { penalties: u, full: d } = i, g = Array.from({ length: t.length - 1 }, () => []), m = kd(e, o), p = g.map((h, f) => f).filter((h) => m[h] > 0).sort((h, f) => m[h] - m[f] || l(h, f)), y = (h, f) => g[h].some((k) => o[r[k]] === o[f]);
  for (let h = 0; h < c && p.length > 0; h++)
    p = p.filter((f) => {
      let k = t[f + 1], x = -1, w = -1 / 0;
      for (let O = t[f]; O < k; O++) {
        let A = r[O], S = a[O] - u[A];
        (S > w || S === w && A < r[x]) && (h === 0 || d[A] === 0) && !y(f, A) && (x = O, w = S);
      }
      return x !== -1 && (g[f].push(x), i.add(r[x], s[f])), x !== -1;
    });
  return g.forEach((h) => h.sort((f, k) => a[k] - a[f] || r[f] - r[k])), g;
}
function kd({ starts: e, others: n }, t) {
  let r = new Int32Array(e.length - 1), a = new Int32Array(Array.from(t).reduce((o, s) => Math.max(o, s), 0) + 1);
  for (let o = 0; o < r.length; o++)
    for (let s = e[o]; s < e[o + 1]; s++) {
      let i = t[n[s]];
      a[i] !== o + 1 && (a[i] = o + 1, r[o]++);
    }
  return r;
}

// src/core/exchange/shortlists.ts
function Xa(e, n = Ua(e)) {
  let { participants: { seeks: t, offers: r }, options: a } = e, o = (p, y) => Za(e, t[p], r[y], null), s = r.map(({ account: p }) => p), i = t.map(({ account: p }) => p), l = br(r.map(({ room: p }) => Math.max(1, p)), s, a), c = wr(n, {
    people: s,
    owners: i,
    crowding: l,
    length: a.shortlistLength,
    order: (p, y) => Qa(t, p, y)
  }), u = c.map((p, y) => p.map((h) => o(y, n.others[h]))), d = /* @__PURE__ */ new Map();
  t.map(({ index: p }) => p).sort((p, y) => Qa(t, p, y)).forEach((p) => {
    let y = u[p], h = new Set(c[p].map((k) => r[n.others[k]].account)), f = wd(e, t[p], h, l);
    y.length > 0 ? y.push(...f) : d.set(p, f);
  });
  let g = Ha(n, r.length), m = wr(g, {
    people: i,
    owners: s,
    crowding: br(t.map(() => 1), i, a),
    length: a.shortlistLength,
    order: (p, y) => p - y
  }).map((p, y) => p.map((h) => o(g.others[h], y)));
  return {
    seeks: u.map((p, y) => ({ seek: t[y].key, suggestions: p })).filter(({ suggestions: p }) => p.length > 0),
    offers: m.map((p, y) => ({ offer: r[y].key, suggestions: p })).filter(({ suggestions: p }) => p.length > 0),
    unmatched: t.filter(({ index: p }) => d.has(p)).map((p) => {
      var y;
      return { seek: p.key, reasons: Ja(e, p), nearest: (y = d.get(p.index)) != null ? y : [] };
    })
  };
}
function Qa(e, n, t) {
  return e[t].waitedDays - e[n].waitedDays || n - t;
}
function Za(e, n, t, r) {
  let a = Ba(e, n, t);
  return {
    seek: n.key,
    offer: t.key,
    score: e.scorer.score(n, t, a.quality),
    reasons: Ya(e, n, t, a),
    widened: r
  };
}
function bd(e) {
  let n = ct(e), t = M(R({}, n), { ignoresMethods: !0 });
  return [
    { widening: "near-skill", isForFew: !0, leniency: n },
    { widening: "any-method", isForFew: !1, leniency: t },
    { widening: "basic-language", isForFew: !1, leniency: M(R({}, t), { leastProficiency: 1 }) }
  ];
}
function wd(e, n, t, r) {
  let { options: a } = e, o = [], s = () => a.shortlistLeast - t.size;
  for (let { widening: i, isForFew: l, leniency: c } of bd(a)) {
    let u = t.size === 0;
    if (u || l && s() > 0) {
      let d = [];
      Ln(e, n, (m) => !l || !Ye(m), (m, p) => {
        if ((u || r.full[m.index] === 0) && Pn(n, m, e.participants, c) === null) {
          let y = r.penalties[m.index];
          d.push({ offer: m, value: e.scorer.score(n, m, p.quality) - y });
        }
      }), d.sort((m, p) => p.value - m.value || m.offer.index - p.offer.index);
      let g = t.size + Math.max(1, s());
      for (let { offer: m } of d)
        t.size < g && !t.has(m.account) && (t.add(m.account), r.add(m.index, n.account), o.push(Za(e, n, m, i)));
    }
  }
  return o.sort((i, l) => l.score - i.score || (i.offer < l.offer ? -1 : 1));
}

// src/core/exchange/suggest-for-one.ts
function es(e) {
  let n = ee(e) ? K(e, "pages") : void 0;
  return Array.isArray(n) ? n.filter((t) => typeof t == "string") : [];
}
function ns(e, n) {
  let t = e.reduce((i, l) => {
    let c = ee(l) ? K(l, "lines") : void 0;
    return Array.isArray(c) ? i.concat(c.filter((u) => typeof u == "string")) : i;
  }, []), [r] = e, { records: a, requests: o, blocked: s } = Ka(t, { taxonomy: n });
  return {
    records: a,
    requests: o,
    blocked: s,
    pageOf: Ed(t),
    options: fa(ee(r) ? K(r, "matching") : void 0).options
  };
}
function Ed(e) {
  let n = /* @__PURE__ */ new Map();
  for (let t of e) {
    let { value: r } = t.includes('"page"') ? Ce(t) : { value: null }, a = (c) => {
      let u = ee(r) ? K(r, c) : void 0;
      return typeof u == "string" ? u : null;
    }, [o, s, i, l] = [a("kind"), a("user"), a("id"), a("page")];
    o !== null && s !== null && i !== null && l !== null && n.set(`${o} ${s}/${i}`, l);
  }
  return n;
}
function ts(e, n, t, r) {
  var p, y, h, f, k, x;
  let { requests: a, blocked: o, options: s } = n, i = n.records.filter(({ kind: w, user: O }) => w !== e.kind && O !== e.user), l = Wa({ records: [e, ...i], requests: a, blocked: o, date: t, taxonomy: r }, s), { seeks: c, offers: u, unmatched: d } = Xa(l), g = i.some(({ skill: w, status: O, user: A }) => w === e.skill && O === "open" && !o.has(A));
  if (e.kind === "offer")
    return { suggestions: (y = (p = u[0]) == null ? void 0 : p.suggestions) != null ? y : [], isNearest: !1, hasOthers: g };
  let m = (f = (h = c[0]) == null ? void 0 : h.suggestions) != null ? f : [];
  return m.length > 0 ? { suggestions: m, isNearest: !1, hasOthers: g } : { suggestions: (x = (k = d[0]) == null ? void 0 : k.nearest) != null ? x : [], isNearest: !0, hasOthers: g };
}

// src/core/exchange/steps/exchange-step.ts
var gt = ["decline", "withdraw"], Nn = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], rs = ["learned", "partly", "not-met"];
function dt(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function Er(e) {
  let n = e.lastIndexOf("/"), t = ke(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !se.test(r) ? null : `${t}/${r}`;
}
function Fe(e) {
  return [dt(e.seek), dt(e.offer)];
}

// src/ui/survey-text.ts
function Rd(e, n, t) {
  return n.language !== t.language && (n.language !== null && (e.lang = n.language), e.dir = n.direction), e;
}
function Rr(e, n) {
  return Rd(b("span", {}, e.text), e, n);
}

// src/ui/exchange/skill-words.ts
function ge(e, n, t) {
  return n != null && n.get(e) ? Rr(it(e, n, t), t) : b("bdi", {}, Te(e));
}
function Be(e, n, t) {
  var r;
  return (r = ge(e, n, t).textContent) != null ? r : e;
}
function Sr(e, n, t) {
  var r;
  return ((r = n == null ? void 0 : n.ancestors(e)) != null ? r : []).map(({ label: a }) => cn(a, t, n == null ? void 0 : n.locale).text).reverse();
}
function vr(e, n) {
  return e.join(n.direction === "rtl" ? " \u2039 " : " \u203A ");
}

// src/ui/exchange/fitting-people.ts
var Sd = 3, vd = /-unknown$/;
function Td(e, n, t) {
  return F(this, null, function* () {
    let { wiki: r, titles: a, now: o } = t, s = (u) => F(null, null, function* () {
      let d = yield r.readPages(u);
      return u.map((g) => {
        var m, p;
        return Ce((p = (m = d.get(g)) == null ? void 0 : m.latest.text) != null ? p : "").value;
      });
    }), [i] = yield s([a.matchesData()]);
    if (i == null)
      return null;
    let l = es(i).filter((u) => u.startsWith(`${a.matches()}/`)), c = ns([i, ...l.length === 0 ? [] : yield s(l)], n.taxonomy);
    return M(R({}, ts(e, c, o().toISOString().slice(0, 10), n.taxonomy)), { pageOf: c.pageOf });
  });
}
function os(e, n, t, r) {
  let { messages: a, titles: o, pageUrl: s } = t, i = (g, ...m) => a.text(`localskills-exchange-fitting-${g}`, ...m), l = e.kind === "offer" ? "seek" : "offer", c = { messages: a, taxonomy: n.taxonomy, languageName: t.languageName }, u = (g, m) => {
    let p = g[l], y = dt(p), h = g.reasons.filter(({ code: f }) => !vd.test(f)).map((f) => ra(f, c));
    return b(
      "li",
      {},
      b("a", {
        class: "ext-localSkills-exchange-fitting-person",
        href: `${s(m != null ? m : o.people(y))}#${l}-${p.slice(y.length + 1)}`
      }, b("bdi", {}, y)),
      g.widened === null ? null : b("div", {}, oa(g.widened, a)),
      b("div", { class: "ext-localSkills-making-help" }, h.join(" \xB7 ")),
      t.ask === null ? null : q(
        // Messages used here: localskills-start-ask-learn, localskills-start-ask-teach
        a.text(l === "offer" ? "localskills-start-ask-learn" : "localskills-start-ask-teach", y),
        "normal",
        () => r(g)
      ).$element[0]
    );
  }, d = b("div", { role: "status", class: "ext-localSkills-exchange-fitting" }, b("p", {}, i("loading")));
  return Td(e, n, t).then((g) => {
    var m;
    if (g === null || g.suggestions.length === 0) {
      let p = (m = ge(e.skill, n.taxonomy, a).textContent) != null ? m : "", y = {};
      sa(M(R({}, sr), { skill: e.skill, direction: l })).forEach(([h, f]) => {
        y[h] = f;
      }), Y(
        d,
        b("p", {}, i(`${(g == null ? void 0 : g.hasOthers) === !0 ? "none" : "nobody"}-${e.kind}`, p)),
        (g == null ? void 0 : g.hasOthers) !== !0 ? null : b("p", {}, b("a", {
          href: s(o.exchange(), y),
          target: "_blank"
        }, i("see-all")))
      );
    } else
      Y(
        d,
        b("h3", {}, g.isNearest ? i("nearest") : i(`${l}s`)),
        b("ul", {}, ...g.suggestions.slice(0, Sd).map((p) => u(p, g.pageOf.get(`${l} ${p[l]}`))))
      );
  }, () => Y(d)), d;
}

// src/ui/exchange/done-screen.ts
function as(e) {
  let { context: n, own: t, done: r, page: a, until: o, made: s, next: i, onNext: l, onList: c, onClose: u } = e, { messages: d, pageUrl: g, formatDate: m, showMine: p } = n, y = r === "offer" || r === "seek", h = (f, k = f) => b("a", { href: g(f) }, k);
  return {
    // Messages used here: localskills-exchange-done-offer, localskills-exchange-done-seek and so on
    element: b(
      "div",
      {},
      b("h2", { tabindex: "-1" }, d.text(`localskills-exchange-done-${r}`)),
      e.notice,
      r === "delete" ? b("p", {}, h(a)) : X(
        "success",
        o === null ? null : b("p", {}, d.text("localskills-template-card-until", m(o))),
        b("p", {}, d.text("localskills-exchange-done-page"), " ", h(a)),
        y ? b("p", {}, d.text(`localskills-exchange-next-${r}`)) : null
      ),
      e.told,
      s === null ? null : os(s, t, n, (f) => {
        var x;
        let k = s.kind === "offer" ? "seek" : "offer";
        (x = n.ask) == null || x.call(n, { mine: Se(s), kind: k, key: f[k], skill: s.skill }), u();
      }),
      t.board !== null && y ? b("p", {}, h(t.board, d.text("localskills-exchange-board"))) : null
    ),
    buttons: [
      i === null ? q(d.text("localskills-exchange-close-dialog"), "primary", u) : q(d.text("localskills-exchange-go-on", Be(i, t.taxonomy, d)), "primary", l),
      ...p === null || !y ? [] : [q(d.text("localskills-exchange-mine"), "normal", () => {
        p(), u();
      })],
      q(d.text("localskills-exchange-list-button"), "quiet", c)
    ]
  };
}

// src/ui/survey-form/confirm-control.ts
function pt(e) {
  let { messages: n, label: t, explanation: r, yes: a, act: o } = e, s = (u) => {
    c.hidden = !u, i.toggle(!u), (u ? l : i).focus();
  }, i = q(t, "quiet", () => s(!0)), l = q(n.text("localskills-form-withdraw-no"), "normal", () => s(!1)), c = b(
    "div",
    { role: "group", "aria-label": t },
    X("warning", ...r, Z(q(a, "destructive", o), l))
  );
  return c.hidden = !0, b("div", { class: "ext-localSkills-form-confirm" }, i.$element[0], c);
}

// src/ui/survey-form/draft.ts
var Od = 400;
function ss(e) {
  let n = null, t = !1, r = () => (n !== null && (window.clearTimeout(n), n = null), t && e() && (t = !1), !t), a = () => {
    r();
  }, o = (s) => {
    r() || (s.preventDefault(), s.returnValue = "");
  };
  return window.addEventListener("pagehide", a), document.addEventListener("visibilitychange", a), window.addEventListener("beforeunload", o), {
    changed() {
      t = !0, n !== null && window.clearTimeout(n), n = window.setTimeout(r, Od);
    },
    keep: r,
    settle() {
      t = !1, r();
    },
    stop() {
      t = !1, r(), window.removeEventListener("pagehide", a), document.removeEventListener("visibilitychange", a), window.removeEventListener("beforeunload", o);
    }
  };
}

// src/ui/wiki-words.ts
var Ad = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], Md = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function is(e, n) {
  Array.from(e.childNodes).forEach((t) => {
    if (t.nodeType === Node.TEXT_NODE)
      n.appendChild(document.createTextNode(t.nodeValue || ""));
    else if (t.nodeType === Node.ELEMENT_NODE && !Md.includes(t.nodeName.toUpperCase())) {
      let r = t, a = n, o = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(o) ? a = b("a", { href: o, target: "_blank", rel: "noopener" }) : Ad.includes(r.nodeName) && (a = document.createElement(r.nodeName), r.dir && (a.dir = r.dir), r.lang && (a.lang = r.lang)), is(r, a), a !== n && n.appendChild(a);
    }
  });
}
function Tr(e) {
  let n = b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return is(new DOMParser().parseFromString(e, "text/html").body, n), n;
}

// src/ui/survey-form/text-to-copy.ts
function ls(e, n, t, r = !1) {
  let [a, o] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], s = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  s.$input.attr({ "aria-label": t.text(a), dir: "auto" });
  let i = q(t.text("localskills-save-copy"), "normal", () => {
    s.select(), document.execCommand("copy") && i.setLabel(t.text("localskills-save-copied"));
  });
  return b(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    b("summary", {}, t.text(a)),
    b("p", {}, t.text(o)),
    s.$element[0],
    Z(i),
    b("p", {}, b("a", { href: n, target: "_blank", rel: "noopener" }, t.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var Pd = ["offline", "session-lost", "read-only", "rate-limited", "other"], Ld = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], cs = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Nd(e, n) {
  let { context: { messages: t }, fault: r, isOther: a, tryAgain: o } = e, { question: s, imageUrl: i } = r.details.captcha, l = new OO.ui.TextInputWidget({ autocomplete: "off" }), c = () => {
    l.getValue().trim() !== "" && o({ captcha: { id: n, word: l.getValue().trim() } });
  };
  return l.on("enter", c), b(
    "div",
    { class: "ext-localSkills-form-captcha" },
    i === null ? null : b("img", { src: i, alt: t.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(l, {
      align: "top",
      label: s || t.text("localskills-save-captcha-answer")
    }).$element[0],
    Z(q(t.text(a === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function us(e) {
  var k, x;
  let { context: n, fault: t, title: r, pageText: a, isKept: o, isOther: s = !1, tryAgain: i } = e, { messages: l, pageUrl: c } = n, { reason: u, explanation: d, details: g } = t, m = (x = (k = g.captcha) == null ? void 0 : k.id) != null ? x : null, p = u === "captcha" && m === null, y = s && cs.includes(u), h = p ? l.text(s ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : l.text(`localskills-save-${y ? "page-" : ""}${u}`, n.user === null ? "" : n.user.name), f = [
    b("p", {}, b("strong", {}, l.text("localskills-save-failed")), " ", h),
    b("p", {}, l.text(o ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? f.push(b("p", {}, l.text("localskills-save-wiki-says")), Tr(g.html)) : d !== "" && f.push(
    b("p", {}, l.text("localskills-save-wiki-says")),
    b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && f.push(b("p", {}, b("a", {
    href: c("Special:UserLogin", { returnto: n.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, l.text("localskills-save-log-in")))), m !== null && f.push(Nd(e, m)), u === "filter-warning" && f.push(Z(q(
    l.text(s ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => i({ warningsAccepted: !0 })
  ))), Pd.includes(u) && f.push(Z(q(l.text("localskills-save-try-again"), "normal", () => i()))), (p || Ld.includes(u)) && f.push(ls(a, c(r, { action: "edit" }), l, s)), X(u === "filter-warning" ? "warning" : "error", ...f);
}
function ds(e, n, t = !1) {
  let { messages: r } = e, { html: a } = n.details, o = t && cs.includes(n.reason);
  return X(
    "warning",
    b(
      "p",
      {},
      b("strong", {}, r.text(t ? "localskills-save-page-refused" : "localskills-form-refused")),
      " ",
      r.text(`localskills-save-${o ? "page-" : ""}${n.reason}`)
    ),
    a === void 0 ? null : b("p", {}, r.text("localskills-save-wiki-says")),
    a === void 0 ? null : Tr(a)
  );
}

// src/ui/exchange/exchange-draft.ts
function Id(e) {
  return typeof e == "object" && e !== null && (e.kind === "offer" || e.kind === "seek") && typeof e.skill == "string" && Array.isArray(e.methods) && Array.isArray(e.languages) && typeof e.status == "string";
}
function gs(e, n) {
  let { storage: t, wikiId: r, user: a } = e, o = `localskills-exchange/${r}/${a.name}/${n === null ? "new" : `${n.name.kind}-${n.name.id}`}`;
  return {
    read() {
      let s = t.get(o);
      try {
        let i = typeof s == "string" ? JSON.parse(s) : null;
        return i !== null && typeof i.keptAt == "string" && Id(i.draft) ? i : null;
      } catch (i) {
        return null;
      }
    },
    write: (s) => t.set(o, JSON.stringify(s), 7776e3),
    clear() {
      t.remove(o);
    }
  };
}

// src/ui/list-words.ts
function ps(e, n) {
  let { ListFormat: t } = Intl;
  try {
    return t ? new t(n, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange/record-words.ts
function Or(e, n) {
  var t;
  return (t = vn(M(R({}, e), { user: "", id: "" }), n)) != null ? t : "open";
}
function mt(e, n) {
  let { messages: t, formatDate: r, now: a } = n, o = Or(e, a().toISOString().slice(0, 10)), s = t.text(`localskills-template-card-status-${o}`), i = o === "paused" && e.until !== null ? t.text("localskills-template-card-until", r(e.until)) : o === "expired" ? t.text("localskills-template-card-expired", r(e.expires)) : o === "open" && e.expires !== null ? t.text("localskills-template-card-expires", r(e.expires)) : "";
  return i === "" ? s : `${s} \xB7 ${i}`;
}
function Ar(e, n) {
  return e === 0 ? n.text("localskills-template-capacity-none") : n.text("localskills-template-capacity", e);
}
var ms = {
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
function fs(e, n, t, r) {
  var i, l, c;
  let { messages: a, formatDate: o } = t, s = (u) => u.length === 0 ? "" : ps(u, a.language);
  switch (e) {
    case "kind":
      return a.text(`localskills-exchange-direction-${n.kind}`);
    case "skill":
      return (i = ge(n.skill, r, a).textContent) != null ? i : "";
    case "level":
      return n.level === null ? "" : a.text(`localskills-template-level-${n.level}`);
    case "methods":
      return s(n.methods.map((u) => a.text(`localskills-template-method-${u}`)));
    case "languages":
      return s(n.languages.map((u) => {
        var d, g;
        return (g = (d = ue(u)) == null ? void 0 : d.code) != null ? g : u;
      }));
    case "capacity":
      return n.capacity === null ? "" : Ar(n.capacity, a);
    case "region": {
      let u = `localskills-template-region-${n.region}`;
      return n.region !== null && a.has(u) ? a.text(u) : (l = n.region) != null ? l : "";
    }
    case "timezone":
      return n.timezone === null ? "" : `UTC${xe(n.timezone)}`;
    case "status":
      return a.text(`localskills-template-card-status-${n.status}`);
    case "since":
    case "confirmed":
    case "expires":
    case "until":
      return n[e] === null ? "" : o(n[e]);
    default:
      return (c = n[e]) != null ? c : "";
  }
}

// src/ui/exchange/made-by-other-notice.ts
function ys(e, n, t, r) {
  return X(
    "warning",
    b("p", {}, r === null ? e.text("localskills-save-not-yours") : e.text("localskills-exchange-made-by-other", t, r)),
    b("p", {}, b(
      "a",
      { href: n(t, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-made-by-other-see")
    ))
  );
}
function hs(e, n, t, r) {
  return X(
    "warning",
    b("p", {}, r === null ? e.text("localskills-exchange-left-out-hidden") : e.text("localskills-exchange-left-out", r)),
    b("p", {}, b(
      "a",
      { href: n(t, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-left-out-see")
    ))
  );
}

// src/ui/exchange/list-screen.ts
var xs = 57344;
function In(e, n) {
  let { messages: t, pageUrl: r } = e, a = n.madeByOther === null ? [] : [ys(t, r, n.madeByOther, n.isSilenced ? null : n.page)];
  return n.strangers.forEach((o, s) => a.push(X("warning", b(
    "p",
    {},
    t.text("localskills-exchange-stranger", s, o != null ? o : t.text("localskills-exchange-stranger-hidden")),
    " ",
    b("a", { href: r(s, { diff: "cur" }), target: "_blank" }, t.text("localskills-exchange-stranger-see"))
  )))), a;
}
function Cd(e, n) {
  let { parameters: t } = e, r = t.map((a, o) => typeof a == "string" ? String.fromCharCode(xs + o) : a);
  return Xo(M(R({}, e), { parameters: r }), n).split(/([\ue000-\ue00f])/).map((a) => {
    let o = a.charCodeAt(0) - xs;
    return a.length === 1 && o >= 0 && o < t.length ? b("bdi", {}, String(t[o])) : a;
  });
}
function Mr(e, n) {
  let { messages: t } = e;
  return n.faults.length === 0 ? null : X(
    "warning",
    b("p", {}, t.text("localskills-exchange-faults")),
    b("ul", {}, ...n.faults.map((r) => b("li", { dir: t.direction }, ...Cd(r, t))))
  );
}
function ks(e) {
  let { context: n, exchange: t, direction: r, onNew: a, onChange: o, onManage: s } = e, { messages: i, pageUrl: l } = n, c = (d) => {
    let { draft: g } = d, m = OO.ui.generateElementId(), p = g.skill === "" ? i.text("localskills-exchange-unnamed") : ge(g.skill, t.taxonomy, i), y = (h, f) => {
      let k = q(i.text(h), "quiet", f);
      return k.$element.find("input, button").attr("aria-describedby", m), k;
    };
    return b(
      "li",
      { class: `ext-localSkills-exchange-record ext-localSkills-exchange-record-${g.kind}` },
      // Messages used here: localskills-template-card-offer, localskills-template-card-seek
      b("div", { class: "ext-localSkills-making-help" }, i.text(`localskills-template-card-${g.kind}`)),
      b("div", { id: m, class: "ext-localSkills-exchange-record-skill" }, b("strong", {}, p)),
      b("div", { class: "ext-localSkills-making-help" }, d.record === null ? i.text("localskills-exchange-unreadable") : mt(g, n)),
      Mr(n, d),
      Z(
        y(d.record === null ? "localskills-exchange-mend" : "localskills-exchange-change", () => o(d)),
        y("localskills-exchange-manage", () => s(d))
      )
    );
  }, u = r === "offer" ? "seek" : "offer";
  return b(
    "div",
    {},
    b("h2", { tabindex: "-1" }, i.text("localskills-exchange-list")),
    ...In(n, t),
    Z(
      // Messages used here: localskills-exchange-new-offer, localskills-exchange-new-seek
      q(i.text(`localskills-exchange-new-${r}`), "primary", () => a(r)),
      q(i.text(`localskills-exchange-new-${u}`), "normal", () => a(u))
    ),
    b("ul", { class: "ext-localSkills-exchange-records" }, ...t.records.map(c)),
    b(
      "p",
      { class: "ext-localSkills-making-help" },
      i.text("localskills-exchange-list-page"),
      " ",
      b("a", { href: l(t.page) }, t.page)
    )
  );
}

// src/ui/ending-question.ts
function Pr({ messages: e, warning: n, onGo: t, onBack: r, onAnswer: a }) {
  let o = (s) => e.text(`localskills-ending-${s}`);
  return X("warning", ...n, Z(
    q(o("go"), "normal", t),
    q(o("back"), "normal", r),
    ...a === null ? [] : [q(e.text("localskills-talk-mine"), "quiet", a)]
  ));
}

// src/ui/exchange/record-ending.ts
var Fd = 100;
function ft(e) {
  var p;
  let { context: n, saver: t, record: r, managing: a, draft: o, save: s, onClose: i, onFound: l } = e, { messages: c, checkEnding: u, showMine: d } = n;
  if (l(null), u === null || a === "resume" || a === "renew" || r.record === null) {
    s([]);
    return;
  }
  let g = document.activeElement, m = () => {
    t.say(), g instanceof HTMLElement && g !== document.body && g.focus(), (document.activeElement !== g || g === document.body) && e.onStay();
  };
  t.say(b("p", { role: "status" }, c.text("localskills-ending-looking"))), u(r.name, a, (p = o == null ? void 0 : o.until) != null ? p : null).then((y) => {
    l(y);
    let h = () => s(y.steps);
    if (y.warning === null) {
      h();
      return;
    }
    t.say(Pr({
      messages: c,
      onGo: h,
      onBack: m,
      warning: [...e.explanation === void 0 ? [] : [e.explanation], ...y.warning],
      onAnswer: d === null ? null : () => {
        d(), i();
      }
    }));
  }, () => t.say(Pr({
    messages: c,
    warning: [b("p", {}, c.text("localskills-ending-unknown"))],
    onGo: () => s([]),
    onBack: m,
    onAnswer: null
  })));
}
function Lr(e, n) {
  let t = b("div", { "aria-live": "polite" }), r = setTimeout(() => Y(t, b("p", {}, e.messages.text("localskills-ending-telling"))), Fd);
  return n.tell().catch(() => null).then((a) => {
    clearTimeout(r), Y(t, a);
  }), t;
}

// src/ui/survey-making/fields.ts
var Nr = 0;
function bs(e, n, t, r) {
  var i, l;
  let a = new OO.ui.FieldLayout(e, R({
    label: t.isOwnText === !0 ? $(b("bdi", {}, n.label)) : n.label,
    align: (i = t.align) != null ? i : "top"
  }, n.help === void 0 ? {} : { help: n.help, helpInline: !0 })), o = a.$element[0], s = o.querySelector(".oo-ui-inline-help");
  return s !== null && (s.removeAttribute("for"), s.id = `ext-localSkills-making-help-${++Nr}`, (l = o.querySelector("input, textarea")) == null || l.setAttribute("aria-describedby", s.id)), M(R({
    element: o
  }, r), {
    setFault(c) {
      a.setErrors(c === null ? [] : [c]);
    },
    setDisabled(c) {
      e.setDisabled(c);
    },
    focus() {
      e.focus(), a.scrollElementIntoView();
    }
  });
}
function be(e) {
  let { kind: n = "text", direction: t = "auto", value: r, maxLength: a, min: o, max: s, placeholder: i } = e, l = R(R({
    value: r
  }, a === void 0 ? {} : { maxLength: a }), i === void 0 ? {} : { placeholder: i }), c = n === "lines" ? new OO.ui.MultilineTextInputWidget(M(R({}, l), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(M(R({}, l), { autocomplete: "off" }));
  n === "number" || n === "date" ? (c.$input.attr(R(R({ type: n }, o === void 0 ? {} : { min: o }), s === void 0 ? {} : { max: s })), c.$input.val(r)) : c.$input.attr("dir", t);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), bs(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function yt(e) {
  let { label: n, help: t, value: r } = e, a = `ext-localSkills-making-list-${++Nr}`, o = b("select", {
    id: a,
    class: "ext-localSkills-making-select",
    "aria-describedby": `${a}-help ${a}-fault`
  }, ...e.options.map((i) => b("option", { value: i.value }, i.label))), s = b("div", { class: "ext-localSkills-making-fault", id: `${a}-fault` });
  return o.value = r, o.addEventListener("change", () => e.onChange(o.value)), {
    element: b(
      "div",
      { class: "ext-localSkills-making-field" },
      b("label", { for: a }, n),
      o,
      b("div", { class: "ext-localSkills-making-help", id: `${a}-help` }, t != null ? t : null),
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
function Ir(e) {
  let n = new OO.ui.CheckboxInputWidget({ selected: e.value }), t = !1;
  return n.on("change", (r) => {
    t || e.onChange(r === !0);
  }), bs(n, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => n.isSelected(),
    show(r) {
      t = !0, n.setSelected(r), t = !1;
    }
  });
}
function Dd(e, n) {
  return n === void 0 ? `${e}-fault` : `${e}-help ${e}-fault`;
}
function $d(e, n) {
  return n === void 0 ? null : b("p", { class: "ext-localSkills-making-help", id: `${e}-help` }, n);
}
function ws(e) {
  let n = `ext-localSkills-making-choice-${++Nr}`, t = /* @__PURE__ */ new Map(), r = b("div", { class: "ext-localSkills-making-fault", id: `${n}-fault` }), a = b(
    "fieldset",
    { class: "ext-localSkills-making-choice", "aria-describedby": Dd(n, e.help) },
    b("legend", {}, e.label),
    $d(n, e.help),
    ...e.options.map((s, i) => {
      let l = new OO.ui.RadioInputWidget({
        name: n,
        value: s.value,
        selected: s.value === e.value,
        inputId: `${n}-${i}`
      });
      return t.set(s.value, l), l.$input.on("change", () => {
        e.onChange(s.value);
      }), s.help !== void 0 && l.$input.attr("aria-describedby", `${n}-${i}-help`), b(
        "div",
        { class: "ext-localSkills-making-option" },
        l.$element[0],
        b(
          "div",
          {},
          b("label", { for: `${n}-${i}` }, s.label),
          s.help === void 0 ? null : b("div", { class: "ext-localSkills-making-help", id: `${n}-${i}-help` }, s.help)
        )
      );
    }),
    r
  ), o = () => {
    let s = "";
    return t.forEach((i, l) => {
      i.isSelected() && (s = l);
    }), s;
  };
  return {
    element: a,
    value: o,
    show(s) {
      t.forEach((i, l) => i.setSelected(l === s));
    },
    setFault(s) {
      r.textContent = s != null ? s : "";
    },
    setDisabled(s) {
      t.forEach((i) => i.setDisabled(s));
    },
    focus() {
      var s, i;
      (i = (s = t.get(o())) != null ? s : Array.from(t.values())[0]) == null || i.focus();
    }
  };
}
function Cn(e, ...n) {
  return b("details", { class: "ext-localSkills-making-folded" }, b("summary", {}, e), ...n);
}

// src/ui/questions/picker-options.ts
var Wd = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
function ht(e) {
  return " " + e.normalize("NFD").toLowerCase().replace(Wd, "").replace(/ı/g, "i").replace(/[\s_()-]+/g, " ").trim();
}
function Cr(e) {
  return `
${e.map(ht).join(`
`)}
`;
}
function Es(e) {
  return e.map(({ code: n, name: t, hint: r, words: a }) => ({
    code: n,
    words: () => b("bdi", {}, t),
    hint: r,
    group: "",
    found: Cr([t, r, n].concat(a)),
    choice: null
  }));
}
function Rs(e, n) {
  let t = ht(n), r = t.trim().split(" "), a = (s) => e.filter(({ found: i }) => r.every((l) => i.includes(s + l)));
  if (t === " ")
    return e;
  let o = new Set(a(" "));
  return o.size === 0 ? a("").sort((s, i) => s.found.length - i.found.length) : [`
${t}
`, `
${t}`, ""].reduce((s, i) => s.concat(
    Array.from(o).filter((l) => l.found.includes(i) && o.delete(l))
  ), []);
}
function Ss(e, n) {
  let t = ht(n), r = t === " " ? [] : e.filter(({ found: a, group: o }) => a.includes(`
${t}
`) && ht(o) !== t);
  return r.length === 1 ? r[0] : void 0;
}

// src/ui/questions/combobox.ts
var Ud = 100;
function vs(e) {
  let { id: n, isMultiple: t, messages: r } = e, a = `${n}-list`, o = b("input", {
    type: "text",
    id: n,
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
  }, t ? { "aria-multiselectable": "true" } : {})), c = b("div", { class: "ext-localSkills-form-picker-status", role: "status" }), u = b("div", { class: "ext-localSkills-form-picker-field" }, o, i, l), d = b("div", { class: "ext-localSkills-form-picker" }, u, c), g = !0, m = null, p = "", y = !1;
  l.hidden = !0;
  let h = () => Array.from(l.querySelectorAll("[ role=option ]")), f = (E) => {
    if (m && m.classList.remove("ext-localSkills-form-picker-active"), m = E, !E) {
      o.removeAttribute("aria-activedescendant");
      return;
    }
    E.classList.add("ext-localSkills-form-picker-active"), o.setAttribute("aria-activedescendant", E.id);
    let { offsetTop: T, offsetHeight: v } = E;
    l.scrollTop = Math.max(T + v - l.clientHeight, Math.min(l.scrollTop, T));
  }, k = ({ code: E, words: T, hint: v }, L) => b("div", {
    role: "option",
    id: `${a}-${L}`,
    "data-code": E,
    class: "ext-localSkills-form-picker-option",
    "aria-selected": String(e.chosen().includes(E))
  }, T(), v === "" ? null : b("bdi", { class: "ext-localSkills-form-picker-hint" }, v)), x = () => {
    if (l.hidden)
      return;
    let E = m && m.getAttribute("data-code"), T = Rs(e.options(), o.value), v = o.value === "" ? e.suggested() : [], L = v.map((_) => T.find((z) => z.code === _)).filter((_) => _ !== void 0), P = T.filter(({ code: _ }) => !v.includes(_)).slice(0, e.isLong ? Ud : T.length), D = /* @__PURE__ */ new Map();
    L.length > 0 && D.set(r.text("localskills-form-picker-suggested"), L), P.forEach((_) => {
      D.set(_.group, (D.get(_.group) || []).concat(_));
    });
    let B = 0, C = [];
    D.forEach((_, z) => {
      let G = _.map((j) => k(j, B++));
      C.push(...z === "" ? G : [b(
        "div",
        { role: "group", "aria-label": z },
        b("div", { class: "ext-localSkills-form-picker-group", "aria-hidden": "true" }, z),
        ...G
      )]);
    }), Y(l, ...C), l.classList.toggle("ext-localSkills-form-picker-none", B === 0), f(h().find((_) => _.getAttribute("data-code") === E) || null), Y(c, B === 0 ? r.text("localskills-form-picker-none") : B < T.length ? r.text("localskills-form-picker-more", T.length, B) : o.value !== "" ? r.text("localskills-form-picker-found", B) : null);
  }, w = (E) => {
    l.hidden = !0, o.value = E, f(null), o.setAttribute("aria-expanded", "false"), document.removeEventListener("mousedown", S);
  }, O = (E = "") => {
    w(E), Y(c);
  }, A = () => {
    y = !1;
    let E = o.value, T = g && E !== p ? Ss(e.options(), E) : void 0;
    O(T || E === p ? "" : E), T && !e.chosen().includes(T.code) && e.pick(T.code);
  }, S = ({ target: E }) => {
    d.contains(E) || (w(o.value), y = !0, document.addEventListener("mouseup", A, { capture: !0, once: !0 }));
  }, I = () => (l.hidden && g && (l.hidden = !1, o.setAttribute("aria-expanded", "true"), document.addEventListener("mousedown", S), Y(l), Y(c, r.text("localskills-form-picker-loading"))), e.prepare().then(x)), N = (E) => {
    e.pick(E.getAttribute("data-code")), t ? (p = o.value, o.select()) : O();
  }, H = () => {
    g || (o.value = e.take(o.value));
  };
  o.addEventListener("input", () => {
    p = "", I();
  }), o.addEventListener("click", I), o.addEventListener("focus", () => {
    g || e.prepare();
  }), o.addEventListener("change", H), i.addEventListener("click", () => l.hidden ? I() : O(o.value)), o.addEventListener("keydown", (E) => {
    let { key: T } = E;
    T === "Enter" ? (E.preventDefault(), m ? N(m) : H()) : T === "Escape" && !l.hidden ? (E.preventDefault(), O()) : (T === "ArrowDown" || T === "ArrowUp") && g && (E.preventDefault(), (l.hidden ? I() : Promise.resolve()).then(() => {
      let v = h(), L = m ? v.indexOf(m) : -1, P = T === "ArrowDown" ? L + 1 : L < 0 ? v.length - 1 : L - 1;
      f(v[(P + v.length) % v.length] || null);
    }));
  }), l.addEventListener("mousedown", (E) => E.preventDefault()), l.addEventListener("click", ({ target: E }) => {
    let T = E.closest("[ role=option ]");
    T && (f(T), N(T));
  }), d.addEventListener("focusout", ({ relatedTarget: E }) => {
    E && !y && !d.contains(E) && A();
  });
  let U = (E) => {
    g = E, i.hidden = !E, E ? o.hasAttribute("role") || Object.keys(s).forEach((T) => o.setAttribute(T, s[T])) : (O(o.value), Object.keys(s).forEach((T) => o.removeAttribute(T)));
  };
  return U(!0), { element: d, input: o, draw: x, setList: U };
}

// src/ui/exchange/picking-field.ts
function xt(e) {
  let i = e, { label: n, help: t } = i, r = Gn(i, ["label", "help"]), a = OO.ui.generateElementId(), o = vs(M(R({}, r), { id: a, describedBy: `${a}-help ${a}-fault`, isMultiple: !1 })), s = b("div", { class: "ext-localSkills-making-fault", id: `${a}-fault` });
  return {
    element: b(
      "div",
      { class: "ext-localSkills-making-field" },
      b("label", { for: a }, n),
      b("div", { class: "ext-localSkills-making-help", id: `${a}-help` }, t),
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
var Hd = [null, Yn, 5, 4, 3, 2, 1];
function Ts(e) {
  let { context: n, likely: t, onChange: r } = e, { messages: a, loadLanguages: o } = n, s = [], i = [], l = [], c = null, u = b("ul", { class: "ext-localSkills-exchange-languages", "aria-label": a.text("localskills-exchange-languages") }), d = () => (c = c != null ? c : o().then((k) => {
    i = k, l = Es(k), f();
  }, () => {
    c = null, p.combobox.setList(!1), p.setFault(a.text("localskills-form-picker-failed", "ar, fr, pt-br"));
  }), c), g = (k) => {
    s = k, p.setFault(null), f(), r(k.map(Jn));
  }, m = (k) => g(s.filter(({ code: x }) => x !== k.code).concat(k)), p = xt({
    label: a.text("localskills-exchange-languages"),
    help: a.text("localskills-exchange-languages-help"),
    isLong: !0,
    messages: a,
    prepare: d,
    options: () => l,
    suggested: () => t.map((k) => {
      var x, w;
      return (w = (x = ue(k)) == null ? void 0 : x.code) != null ? w : "";
    }).concat(a.language),
    chosen: () => s.map(({ code: k }) => k),
    pick: (k) => m({ code: k, proficiency: null }),
    take(k) {
      let x = k.split(/[\s,;]+/).filter((O) => O !== ""), w = x.map(ue).filter((O) => O !== null);
      return w.forEach(m), w.length === x.length ? "" : k;
    }
  }), y = (k) => {
    var x, w;
    return (w = (x = i.find((O) => O.code === k)) == null ? void 0 : x.name) != null ? w : k;
  }, h = (k) => {
    let { code: x, proficiency: w } = k, O = y(x), A = b("select", {
      class: "ext-localSkills-making-select",
      "aria-label": a.text("localskills-exchange-proficiency", O),
      "data-code": x
    }, ...Hd.concat(w === 0 ? 0 : []).map((I) => b(
      "option",
      { value: String(I) },
      // Messages used here: localskills-exchange-proficiency-0 to -6
      a.text(I === null ? "localskills-exchange-proficiency-none" : `localskills-exchange-proficiency-${I}`)
    )));
    A.value = String(w), A.addEventListener("change", () => {
      var N;
      let I = A.value === "null" ? null : Number(A.value);
      g(s.map((H) => H.code === x ? { code: x, proficiency: I } : H)), (N = u.querySelector(`[ data-code="${x}" ]`)) == null || N.focus();
    });
    let S = b("button", {
      type: "button",
      class: "ext-localSkills-exchange-remove",
      "aria-label": a.text("localskills-exchange-language-remove", O)
    }, "\xD7");
    return S.addEventListener("click", () => {
      g(s.filter((I) => I.code !== x)), p.combobox.input.focus();
    }), b(
      "li",
      { class: "ext-localSkills-exchange-language" },
      b("bdi", {}, O),
      A,
      S
    );
  }, f = () => {
    p.combobox.draw(), Y(u, ...s.map(h)), u.hidden = s.length === 0;
  };
  return {
    element: b("div", {}, p.element, u),
    show(k) {
      s = k.map(ue).filter((x) => x !== null), f(), d();
    },
    setFault: p.setFault,
    focus: () => p.combobox.input.focus()
  };
}

// src/core/skills/skill-tree.ts
function Os(e, n, t = () => !0) {
  let r = [], a = /* @__PURE__ */ new Set(), o = n.map((s) => ({ id: s, depth: 0 })).reverse();
  for (let s = o.pop(); s !== void 0; s = o.pop()) {
    let { id: i, depth: l } = s;
    !a.has(i) && t(i) && (a.add(i), r.push(s), e.children(i).slice().reverse().forEach((c) => o.push({ id: c.id, depth: l + 1 })));
  }
  return r;
}

// src/ui/exchange/skill-suggestion.ts
var Bd = 80;
function As(e) {
  let { context: n, typed: t, known: r, onGoOn: a } = e, { messages: o, titles: s, wiki: i, talkPage: l } = n, c = l(s.skills()), u = b("div", { "aria-live": "polite" }), d = be({
    label: o.text("localskills-exchange-suggest-name"),
    help: o.text("localskills-exchange-suggest-help"),
    value: "",
    maxLength: Bd,
    onChange: () => Y(u)
  }), g = be({ label: o.text("localskills-exchange-suggest-why"), kind: "lines", value: "", onChange: () => {
  } }), m = "", p = () => {
    let x = d.value().trim().replace(/\s+/g, " "), w = Zn(x) === "";
    return d.setFault(w ? o.text("localskills-exchange-suggest-empty") : null), w && d.focus(), w || r(x) ? null : x;
  }, y = (x, w) => F(null, null, function* () {
    var I, N;
    let O = (yield i.readPages([w])).get(w), A = ((I = O == null ? void 0 : O.latest.text) != null ? I : "").replace(/\s+$/, ""), S = o.text("localskills-exchange-suggest-heading", x);
    yield i.save({
      title: w,
      text: `${A}${A === "" ? "" : `

`}== ${qe(S)} ==
${qe(g.value().trim())} ~~~~
`,
      summary: o.text("localskills-exchange-suggest-summary", x),
      baseRevision: (N = O == null ? void 0 : O.latest.id) != null ? N : 0
    });
  }), h = q(o.text("localskills-exchange-suggest-post"), "primary", () => {
    let x = p();
    x === null || c === null || (Y(u, b("p", { role: "status" }, o.text("localskills-exchange-saving"))), h.setDisabled(!0), y(x, c).then(() => {
      Y(u), k.open = !1, a(x, c);
    }, (w) => {
      Y(u, X(
        "error",
        b("p", {}, o.text("localskills-exchange-suggest-failed")),
        Ve(w) && w.explanation !== "" ? b("p", { dir: "auto" }, w.explanation) : null
      )), ln(u);
    }).then(() => h.setDisabled(!1)));
  }), f = q(o.text("localskills-exchange-suggest-go-on"), "normal", () => {
    let x = p();
    x !== null && (k.open = !1, a(x, null));
  }), k = b(
    "details",
    { class: "ext-localSkills-exchange-suggest" },
    b("summary", {}, o.text("localskills-exchange-suggest")),
    d.element,
    g.element,
    Z(...c === null ? [f] : [h, f]),
    u
  );
  return k.addEventListener("toggle", () => {
    k.open && (d.value() === "" || d.value() === m) && (m = t() || m, d.show(m), d.focus());
  }), k;
}

// src/ui/exchange/skill-field.ts
function Gd(e, { messages: n }) {
  let t = [], r = n.languageChain.concat("default");
  return Os(e, e.children(null).map(({ id: a }) => a)).forEach(({ id: a }) => {
    var c, u;
    let o = e.get(a), s = Sr(o.id, e, n), i = (c = ge(o.id, e, n).textContent) != null ? c : "", l = r.reduce((d, g) => d.concat(
      o.label.kind === "texts" && o.label.texts[g] || [],
      o.aliases[g] || []
    ), [i, o.id]);
    t.push({
      code: o.id,
      words: () => ge(o.id, e, n),
      hint: vr(s.slice(1), n),
      group: (u = s[0]) != null ? u : i,
      found: Cr(l.concat(s)),
      choice: null
    });
  }), t;
}
function Ms(e) {
  let { context: n, taxonomy: t, onChange: r, onMissing: a } = e, { messages: o } = n, s = t === null ? [] : Gd(t, n), i = "", l = (f) => {
    h(f), r(f);
  }, c = xt({
    label: o.text("localskills-exchange-skill"),
    help: o.text(t === null ? "localskills-exchange-skill-no-list" : "localskills-exchange-skill-help"),
    isLong: !1,
    messages: o,
    prepare: () => Promise.resolve(),
    options: () => s,
    suggested: () => [],
    chosen: () => i === "" ? [] : [i],
    pick(f) {
      l(f), ln(u.$element.find("input, button")[0]);
    },
    take(f) {
      return se.test(f.trim()) ? (l(f.trim()), "") : f;
    }
  });
  c.combobox.setList(t !== null);
  let u = q(o.text("localskills-exchange-skill-other"), "quiet", () => {
    h(""), r(""), c.combobox.input.focus();
  }), d = b("div", { class: "ext-localSkills-exchange-skill-words" }), g = OO.ui.generateElementId(), m = b(
    "div",
    { class: "ext-localSkills-exchange-skill", role: "group", "aria-labelledby": g },
    b("div", { class: "ext-localSkills-exchange-label", id: g }, o.text("localskills-exchange-skill")),
    d,
    Z(u)
  ), p = As({
    context: n,
    typed: () => c.combobox.input.value.trim(),
    known(f) {
      var x;
      let k = (x = t == null ? void 0 : t.find(f)) != null ? x : null;
      return k !== null && (l(k.id), u.focus()), k !== null;
    },
    onGoOn(f, k) {
      a(f), l(Zn(f)), k !== null && d.appendChild(b(
        "div",
        { role: "status" },
        o.text("localskills-exchange-suggested"),
        " ",
        b("a", { href: n.pageUrl(k), target: "_blank" }, k)
      )), u.focus();
    }
  }), y = b("div", {}, c.element, t === null ? null : p), h = (f) => {
    var k;
    if (i = f, m.hidden = f === "", y.hidden = f !== "", c.setFault(null), f !== "") {
      let x = Sr(f, t, o), w = t !== null && t.get(f) === null, O = w ? Kn(Te(f), t) : null;
      Y(
        d,
        b("strong", {}, ge(f, t, o)),
        x.length === 0 ? null : b("div", { class: "ext-localSkills-making-help" }, vr(x, o)),
        w ? b("div", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-skill-provisional")) : null,
        O === null ? null : Z(q(
          o.text("localskills-exchange-skill-near", (k = ge(O.skill, t, o).textContent) != null ? k : ""),
          "quiet",
          () => {
            l(O.skill), u.focus();
          }
        ))
      );
    }
  };
  return h(""), {
    element: b("div", { class: "ext-localSkills-exchange-skill-field" }, m, y),
    show: h,
    setFault: c.setFault,
    focus: () => i === "" ? c.combobox.input.focus() : u.focus()
  };
}

// src/ui/exchange/record-form.ts
var Fn = [
  "sub-saharan-africa",
  "mena",
  "latin-america",
  "north-america",
  "northern-western-europe",
  "eastern-europe-central-asia",
  "south-asia",
  "eseap"
], zd = [-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765], qd = 500, Ps = 1e3;
function jd(e, n, t, r) {
  let a = Array.from({ length: 27 }, (s, i) => (i - 12) * 60).concat(zd, n != null ? n : e).sort((s, i) => s - i), o = (s) => ({ value: xe(s), label: `UTC${xe(s)}` });
  return [{ value: "", label: t }, { value: xe(e), label: r(`UTC${xe(e)}`) }].concat(
    Array.from(new Set(a)).filter((s) => s !== e).map(o)
  );
}
function Ls(e) {
  var j, V, te, le, Ge, wn, En;
  let { context: n, exchange: t, isNew: r, onChange: a } = e, { messages: o } = n, s = n.now().toISOString().slice(0, 10), i = e.draft, l = (W) => {
    i = R(R({}, i), W), z(), a();
  }, c = (W) => W.trim() === "" ? null : W.trim(), u = Ms({
    context: n,
    taxonomy: t.taxonomy,
    onChange: (W) => l({ skill: W }),
    onMissing(W) {
      i.note === null && (I.show(W), l({ note: W }));
    }
  }), d = Ts({
    context: n,
    likely: t.languages,
    onChange: (W) => l({ languages: W })
  }), g = ws({
    label: o.text("localskills-exchange-direction"),
    value: i.kind,
    options: [
      { value: "offer", label: o.text("localskills-exchange-direction-offer") },
      { value: "seek", label: o.text("localskills-exchange-direction-seek") }
    ],
    onChange: (W) => l({ kind: W })
  }), m = Array.from({ length: tn }, (W, J) => ({
    value: String(J + 1),
    label: o.text("localskills-exchange-level-words", J + 1, o.text(`localskills-template-level-${J + 1}`))
  })), p = yt({
    label: "",
    value: String((j = i.level) != null ? j : ""),
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...m],
    onChange: (W) => l({ level: W === "" ? null : Number(W) })
  }), y = p.element.querySelector("label"), h = Ne.map((W) => [W, Ir({
    // Messages used here: localskills-template-method-training and so on, localskills-exchange-method-training and so on
    label: o.text(`localskills-template-method-${W}`),
    help: o.text(`localskills-exchange-method-${W}`),
    value: i.methods.includes(W),
    onChange: () => l({
      methods: h.filter(([, J]) => J.value()).map(([J]) => J)
    })
  })]), f = b(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    b("legend", {}, o.text("localskills-exchange-methods")),
    b("p", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-methods-help")),
    ...h.map(([, W]) => W.element)
  ), k = i.region === null || Fn.includes(i.region) ? Fn : Fn.concat(i.region), x = yt({
    label: o.text("localskills-exchange-region"),
    value: (V = i.region) != null ? V : "",
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...k.map((W) => ({
      value: W,
      label: Fn.includes(W) ? o.text(`localskills-template-region-${W}`) : W
    }))],
    onChange: (W) => l({ region: W === "" ? null : W })
  }), w = yt({
    label: o.text("localskills-exchange-timezone"),
    value: i.timezone === null ? "" : xe(i.timezone),
    options: jd(
      n.minutesAhead(),
      i.timezone,
      o.text("localskills-exchange-not-said"),
      (W) => o.text("localskills-exchange-timezone-here", W)
    ),
    onChange: (W) => l({ timezone: ot(W) })
  }), O = be({
    label: o.text("localskills-exchange-capacity"),
    help: o.text("localskills-exchange-capacity-help"),
    kind: "number",
    min: "0",
    max: String(Ps),
    value: i.capacity === null ? "" : String(i.capacity),
    onChange: (W) => l({ capacity: /^\d{1,4}$/.test(W.trim()) ? Math.min(Ps, Number(W)) : null })
  }), A = be({
    label: o.text("localskills-exchange-for"),
    value: (te = i.for) != null ? te : "",
    onChange: (W) => l({ for: c(W) })
  }), S = be({
    label: o.text("localskills-exchange-affiliate"),
    help: o.text("localskills-exchange-affiliate-help"),
    maxLength: qn,
    value: (le = i.affiliate) != null ? le : "",
    onChange: (W) => l({ affiliate: c(W) })
  }), I = be({
    label: o.text("localskills-exchange-note"),
    help: o.text("localskills-exchange-note-help"),
    kind: "lines",
    maxLength: Math.max(qd, ((Ge = i.note) != null ? Ge : "").length),
    value: (wn = i.note) != null ? wn : "",
    onChange: (W) => l({ note: c(W) })
  }), N = be({
    label: o.text("localskills-exchange-expires"),
    kind: "date",
    min: s,
    value: (En = i.expires) != null ? En : "",
    onChange: (W) => l({ expires: /^\d{4}-\d\d-\d\d$/.test(W) ? W : null })
  }), H = Ir({
    label: o.text("localskills-exchange-no-end"),
    value: i.expires === null,
    onChange(W) {
      let J = W ? null : an(s, An);
      N.show(J != null ? J : ""), l({ expires: J });
    }
  }), U = b("div", { class: "ext-localSkills-making-help", role: "status" });
  O.element.appendChild(U);
  let E = [O.element, A.element], T = b("div", { "aria-live": "polite" }), v = (W, J) => {
    var ye;
    let fe = W.querySelector("summary"), Me = (ye = fe.querySelector(".ext-localSkills-exchange-said")) != null ? ye : fe.appendChild(b("span", { class: "ext-localSkills-exchange-said" }));
    Me.textContent = J;
  }, L = Cn(o.text("localskills-exchange-more-how"), p.element, f), P = Cn(o.text("localskills-exchange-more-where"), x.element, w.element), D = document.createTextNode(""), B = Cn("", O.element, A.element, S.element, I.element, T);
  B.querySelector("summary").appendChild(D);
  let C = Cn(o.text("localskills-exchange-more-time"), N.element, H.element), _ = "", z = () => {
    let W = i.kind === "offer";
    E.forEach((ye) => {
      ye.hidden = !W;
    }), D.data = o.text(W ? "localskills-exchange-more-note" : "localskills-exchange-more-note-seek"), y.textContent = o.text(W ? "localskills-exchange-level-offer" : "localskills-exchange-level-seek"), U.textContent = W && i.capacity === 0 ? o.text("localskills-exchange-capacity-none") : "", N.setDisabled(H.value());
    let J = (ye) => ye.filter((Rn) => Rn !== null && Rn !== "").join(" \xB7 ");
    v(L, J([
      i.level === null ? null : o.text(`localskills-template-level-${i.level}`),
      ...i.methods.map((ye) => o.text(`localskills-template-method-${ye}`))
    ])), v(P, J([
      i.region === null ? null : Fn.includes(i.region) ? o.text(`localskills-template-region-${i.region}`) : i.region,
      i.timezone === null ? null : `UTC${xe(i.timezone)}`
    ])), v(B, J([
      W && i.capacity !== null ? Ar(i.capacity, o) : null,
      W ? i.for : null,
      i.affiliate,
      i.note
    ])), v(C, i.expires === null ? o.text("localskills-exchange-no-end-short") : o.text("localskills-exchange-until", n.formatDate(i.expires)));
    let fe = G(), Me = fe === null ? "" : o.text(`localskills-private-${fe.kind}`, fe.text);
    T.hidden = !1, Me !== _ && (_ = Me, Y(T, Me === "" ? null : X("warning", b("p", {}, Me))));
  }, G = () => [i.note, i.affiliate, i.for, i.region].reduce((W, J) => W != null ? W : J === null ? null : tt(J), null);
  return u.show(i.skill), d.show(i.languages), L.open = !r, B.open = i.note !== null, z(), {
    element: b(
      "div",
      { class: "ext-localSkills-exchange-form" },
      r ? g.element : null,
      u.element,
      d.element,
      L,
      P,
      B,
      C
    ),
    draft: () => i.kind === "offer" ? i : M(R({}, i), { capacity: null, for: null }),
    check() {
      [A, S, I].forEach((fe) => fe.value());
      let W = i.skill !== "", J = i.languages.length > 0;
      return u.setFault(W ? null : o.text("localskills-exchange-fault-skill")), d.setFault(J ? null : o.text("localskills-exchange-fault-language")), W ? J || d.focus() : u.focus(), W && J;
    },
    privateContact: G,
    hideWarning() {
      T.hidden = !0;
    },
    focus: u.focus
  };
}

// src/core/wikitext/write.ts
var Vd = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Qe(e, n) {
  Ns(e);
  let t = `{{${e}
`;
  for (let [r, a] of n)
    Ns(r), t += a.charAt(0) === "=" ? `|${r}=
${a}
` : `|${r}=${a}
`;
  return `${t}}}`;
}
function Ns(e) {
  if (Vd.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/exchange/exchange-templates.ts
var De = "Skill exchange step", Ae = "Skill exchange preferences", kt = [
  oe.offer,
  oe.seek,
  De,
  Ae
];

// src/core/exchange/keep-own-words.ts
var Kd = 20, Yd = /[ \t\r\n]+/g;
function ae({ template: e, parameters: n }) {
  let t = Array.from(n, ([r, a]) => [r, a.replace(Yd, " ").replace(/^ | $/g, "")]).filter(([, r]) => r !== "");
  return JSON.stringify([e, t.sort(([r], [a]) => ie(r, a))]);
}
function gn(e, n) {
  let t = (r) => JSON.stringify(r.map(ae));
  return t(e) === t(n);
}
function me(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(ae).forEach((r) => {
    var a;
    return t.set(r, ((a = t.get(r)) != null ? a : 0) + 1);
  }), e.filter((r) => {
    var s;
    let a = ae(r), o = (s = t.get(a)) != null ? s : 0;
    return t.set(a, o - 1), o <= 0;
  });
}
function Jd(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function Dn(e, n, t) {
  let r = e;
  for (let a = 0; a < Kd; a++) {
    let o = me(t(r), n);
    if (o.length === 0)
      return r;
    let s = (i, l) => l !== i && l.start >= i.start && l.end <= i.end;
    r = o.filter((i) => !o.some((l) => s(i, l))).sort((i, l) => l.start - i.start).reduce(Jd, r);
  }
  return null;
}
function Is(e, n, t) {
  let r = t(n), a = Dn(e, r, t);
  if (a === null)
    return null;
  let o = me(r, t(a)).reduce((i, { start: l, end: c }) => `${i === "" || i.charAt(i.length - 1) === `
` ? i : `${i}
`}${n.slice(l, c)}`, a), s = t(o);
  return me(s, r).length === 0 && me(r, s).length === 0 ? o : null;
}

// src/core/exchange/claim-calls.ts
var Qd = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Xd(e, n) {
  let t = n.slice(0, 10);
  return e === De ? [["at", n]] : e === Ae ? [["confirmed", t]] : [["confirmed", t], ["since", t]];
}
function Zd({ template: e, parameters: n }, t) {
  let r = new Map(Array.from(n).filter(([s]) => !Qd.test(s))), a = Xd(e, t), o = a.find(([s, i]) => r.get(s) !== i);
  return o === void 0 ? r.delete(a[a.length - 1][0]) : r.set(...o), Qe(e, Array.from(r));
}
function Cs(e, n, t, r) {
  return n.slice().sort((a, o) => a.start - o.start).reduce((a, o) => {
    let s = ae(o), i = r(a).find((l) => ae(l) === s);
    return i === void 0 ? a : a.slice(0, i.start) + Zd(i, t) + a.slice(i.end);
  }, e);
}

// src/core/wikitext/extension-tags.ts
var Fs = [
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
function pn() {
  return { starts: [], ends: [], lengths: [] };
}
function Xe(e, n, t) {
  var s;
  let { starts: r, ends: a, lengths: o } = e;
  o.push(((s = o[o.length - 1]) != null ? s : 0) + t - n), r.push(n), a.push(t);
}
function mn(e, n) {
  let { starts: t } = e, r = 0, a = t.length;
  for (; r < a; ) {
    let o = Math.floor((r + a) / 2);
    t[o] < n ? r = o + 1 : a = o;
  }
  return r;
}
function bt(e, n) {
  let { starts: t, ends: r } = e, a = [], o = 0;
  for (let s = 0; s < t.length; s++)
    a.push(n.slice(o, t[s])), o = r[s];
  return a.push(n.slice(o)), a.join("");
}
function Fr(e, n) {
  var t;
  return n - ((t = e.lengths[mn(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var fn = -1, Dr = /[[{<]|\n(?==)|-(?={)/g, eg = /[[{<\]]|\n(?==)|-(?={)/g, ng = /[[{<\n]|-(?={)/g, Ds = /[[{<}|]|\n(?==)|-(?={)/g, $s = /[[{<}|=]|\n(?==)|-(?={)/g, $r = /[[\]{}<>|]/g, tg = 10, _s = 45, rg = 60, Ws = 61, Us = 91, Hs = 93, _r = 123, og = 124, ag = 125, sg = 6;
function Bs(e, n) {
  let t = "", r = 0, a = null, o = [], s = [], i = null, l = Dr, c = [], u = 0, d = [];
  function g(E, T, v) {
    let L = T;
    for (; L < r && L - T < v && t.charCodeAt(L) === E; )
      L++;
    return L - T;
  }
  function m() {
    return i !== null && u > i.partsStart && c[u - 1] === fn;
  }
  function p() {
    i === null ? l = Dr : i.kind === "=" ? l = ng : i.kind === "[" ? l = eg : l = m() ? $s : Ds;
  }
  function y(E, T, v, L) {
    i = { kind: E, count: T, contentStart: v, afterHyphen: L, partsStart: u }, s.push(i), p();
  }
  function h() {
    s.pop(), i = s.length > 0 ? s[s.length - 1] : null, p();
  }
  function f(E) {
    let T = g(Ws, E, sg);
    return T > 1 || T === 1 && !m() ? (y("=", T, E + T, !1), E + T) : E;
  }
  function k(E, T) {
    let v = g(_r, E, r);
    return v > 1 && y("{", v, E + v, T), E + v;
  }
  function x(E, T) {
    let v = g(ag, T, Math.min(E.count, 3));
    if (v < 2)
      return T + 1;
    let L = E.contentStart - v, P = T + v, D = v === 3 ? A(E, T) : null;
    for (v === 2 && O(E, T); d.length > 0 && d[d.length - 1].from >= L; )
      d.pop();
    return D !== null && d.push({ from: L, to: P, text: D }), w(E, L, v), P;
  }
  function w(E, T, v) {
    let L = E.count - v;
    u = E.partsStart, s.pop(), i = s.length > 0 ? s[s.length - 1] : null, L > 1 ? y(E.kind, L, T, E.afterHyphen) : L === 1 && E.kind === "{" && E.afterHyphen ? y("-", 2, T, !1) : p();
  }
  function O(E, T) {
    let v = u > E.partsStart, L = v ? c[E.partsStart] - 1 : T, P = S(E.contentStart, L), D = e(P.isWhole ? P.text : `${P.text}<`, v);
    if (D !== null) {
      let B = c.slice(E.partsStart, u);
      o.push({ template: D, start: E.contentStart - 2, end: T + 2, parts: B });
    }
  }
  function A(E, T) {
    if (u === E.partsStart)
      return null;
    let v = c[E.partsStart], L = u > E.partsStart + 2 ? c[E.partsStart + 2] - 1 : T;
    return S(v, L);
  }
  function S(E, T) {
    var B;
    let v = d.length;
    for (; v > 0 && d[v - 1].from >= E; )
      v--;
    let L = a === null ? 0 : mn(a, E), P = "", D = E;
    for (; ; ) {
      let C = d[v], _ = Math.min(T, C ? C.from : T, (B = a == null ? void 0 : a.starts[L]) != null ? B : T);
      $r.lastIndex = D;
      let z = $r.test(t) ? Math.min($r.lastIndex - 1, _) : _;
      if (P += t.slice(D, z), z < _ || _ === T)
        return { text: P, isWhole: z === T };
      if (C && _ === C.from) {
        if (P += C.text.text, !C.text.isWhole)
          return { text: P, isWhole: !1 };
        D = C.to, v++;
      } else a !== null && (D = a.ends[L]);
      L = a === null ? 0 : mn(a, D);
    }
  }
  function I(E) {
    a === null && (a = pn(), n.begin(t, a));
    let T = n.skip(E);
    return n.atLineStart ? (n.atLineStart = !1, f(T)) : T;
  }
  function N(E, T) {
    switch (E) {
      case tg:
        return i !== null && i.kind === "=" && h(), f(T + 1);
      case rg:
        return I(T);
      case _s:
        return t.charCodeAt(T + 2) === _r ? k(T + 1, !0) : (y("-", 2, T + 2, !1), T + 2);
      case _r:
        return k(T, !1);
      case Us: {
        let v = g(Us, T, r);
        return v > 1 && y("[", v, T + v, !1), T + v;
      }
      default:
        return H(i, E, T);
    }
  }
  function H(E, T, v) {
    if (E.kind === "{")
      return x(E, v);
    let L = T === Hs ? Hs : _s;
    return t.charCodeAt(v + 1) !== L ? v + 1 : (w(E, E.contentStart - 2, 2), v + 2);
  }
  function U() {
    let E = f(0);
    for (; ; ) {
      if (l.lastIndex = E, !l.test(t))
        return;
      E = l.lastIndex;
      let T = t.charCodeAt(E - 1);
      T === og ? (c[u] = E, c[u + 1] = fn, u += 2, l = $s) : T === Ws ? (c[u - 1] = E - 1, l = Ds) : E = N(T, E - 1);
    }
  }
  return (E) => (t = E, r = E.length, a = null, o = [], s.length = 0, i = null, l = Dr, c = [], u = 0, d = [], U(), t = "", n.end(), { calls: o, removed: a });
}

// src/core/wikitext/detached-text.ts
function Gs(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function zs(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function wt(e, n, t) {
  let r = n;
  for (; r < t && zs(e.charCodeAt(r)); )
    r++;
  return r;
}
function Et(e, n, t) {
  let r = t;
  for (; r > n && zs(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function $e(e, n, t) {
  let r = wt(e, n, t);
  return e.slice(r, Et(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var Wr = 3, we, qs, Hr, Rt, Ur = class {
  constructor(n, t, r) {
    go(this, we);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / Wr;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let a = 0; a < r.length; a += Wr)
        if (r[a] === t)
          return ze(this, we, Hr).call(this, a);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += Wr)
      n(ze(this, we, Hr).call(this, t), ze(this, we, qs).call(this, t), this);
  }
  entries() {
    return ze(this, we, Rt).call(this).entries();
  }
  keys() {
    return ze(this, we, Rt).call(this).keys();
  }
  values() {
    return ze(this, we, Rt).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
we = new WeakSet(), qs = function(n) {
  return this.met.names[this.parts[n]];
}, Hr = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, Rt = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [ig, lg] = [500, 4], cg = 61;
function js() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], a = 0, o = [], s = 0;
  function i(c, u) {
    for (let d = a; d < a + lg && d < r.length; d++) {
      let g = r[d], m = e[g];
      if (c.charCodeAt(u + m.length) === cg && c.startsWith(m, u))
        return a = d + 1, g;
    }
    return -1;
  }
  function l(c) {
    let u = n.get(c);
    if (u !== void 0)
      return a = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= ig)
      return -1;
    let d = Gs(c), g = e.push(d) - 1;
    return n.set(d, g), o.push(-1), r.splice(a, 0, g), a++, g;
  }
  return (c, u, d) => {
    let g = [];
    a = 0, s++;
    for (let m = u + 1; m <= d; ) {
      let p = c.indexOf("|", m), y = p === -1 ? d : p, h = i(c, m), f = h === -1 ? 0 : m + e[h].length;
      if (h === -1 || f >= y) {
        if (f = c.indexOf("=", m), f === -1 || f >= y)
          return null;
        h = l(c.slice(wt(c, m, f), Et(c, m, f)));
      }
      if (h === -1 || o[h] === s)
        return null;
      o[h] = s;
      let k = wt(c, f + 1, y);
      g.push(h, k, Et(c, k, y)), m = y + 1;
    }
    return new Ur(c, t, g);
  };
}

// src/core/wikitext/plain-call.ts
var ug = ["[", "]", "{", "<", `
=`], [St, Vs] = ["{{", "}}"], dg = "}", gg = /^\s*$/;
function Ks(e) {
  let n = js();
  return (t) => {
    var l;
    let r = t.startsWith(St) ? t.indexOf(dg, St.length) : -1, a = r + Vs.length;
    if (r === -1 || !t.startsWith(Vs, r) || t.length > a && !gg.test(t.slice(a)) || ug.some((c) => t.includes(c, St.length)))
      return null;
    let o = t.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let s = e(t.slice(St.length, o), o < r);
    if (s === null)
      return [];
    let i = (l = n(t, o, r)) != null ? l : pg(t, o, r);
    return [{ template: s, parameters: i, start: 0, end: a }];
  };
}
function pg(e, n, t) {
  let r = /* @__PURE__ */ new Map(), a = 0, o = n;
  for (let s = n + 1; s <= t; ) {
    let i = e.indexOf("|", s), l = i === -1 ? t : i;
    o = o === -1 || o >= s ? o : e.indexOf("=", s), o === -1 || o >= l ? r.set(String(++a), e.slice(s, l)) : r.set($e(e, s, o), $e(e, o + 1, l)), s = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var mg = 60, Ys = 62, Zs = 47, Js = 10;
function Qs(e) {
  return e === 32 || e === 9;
}
function Xs(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === Ys || t === Zs && e.charCodeAt(n + 1) === Ys;
}
function ei(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function fg(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, a) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: a, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(ei(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function ni(e) {
  let n = fg(e), t = Math.max(...Array.from(n.keys(), (y) => y.length)), r = "", a = pn(), o = !1, s = /* @__PURE__ */ new Set(), i = { begin: l, end: c, skip: u, atLineStart: !1 };
  function l(y, h) {
    r = y, a = h, o = !1, s.clear(), i.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(y) {
    return r.startsWith("!--", y + 1) ? d(y) : m(y);
  }
  function d(y) {
    let h = r.indexOf("-->", y + 4);
    if (h === -1)
      return Xe(a, y, r.length), r.length;
    let f = y;
    for (; f > 0 && Qs(r.charCodeAt(f - 1)); )
      f--;
    if (f > 0 && r.charCodeAt(f - 1) === Js) {
      let k = g(h + 3);
      if (r.charCodeAt(k) === Js)
        return Xe(a, f, k + 1), i.atLineStart = !0, k + 1;
    }
    return Xe(a, y, h + 3), h + 3;
  }
  function g(y) {
    for (; ; ) {
      for (; Qs(r.charCodeAt(y)); )
        y++;
      let h = r.startsWith("<!--", y) ? r.indexOf("-->", y + 4) : -1;
      if (h === -1)
        return y;
      y = h + 3;
    }
  }
  function m(y) {
    let h = y + 1, f = h;
    for (; f - h <= t && f < r.length && !Xs(r, f) && r.charCodeAt(f) !== mg; )
      f++;
    let k = r.slice(h, f), x = ei(k), w = n.get(x);
    if (w === void 0 || o || !Xs(r, f))
      return h;
    let O = r.indexOf(">", f);
    if (O === -1)
      return o = !0, h;
    let A = O + 1;
    if (w.kind !== "ignored" && r.charCodeAt(O - 1) !== Zs) {
      let S = s.has(x) ? -1 : p(w, A);
      if (S !== -1)
        A = S;
      else if (k === "includeonly")
        A = r.length;
      else
        return s.add(x), A;
    }
    return w.kind !== "extension" && Xe(a, y, A), A;
  }
  function p({ closing: y }, h) {
    y.lastIndex = h;
    let f = y.exec(r);
    return f === null ? -1 : f.index + f[0].length;
  }
  return i;
}

// src/core/wikitext/magic-words.ts
function $n(e) {
  return e.split(" ");
}
var ti = $n(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), yg = new Set(ti.concat($n(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), hg = new Set($n("articlepath pageid server servername scriptpath stylepath")), xg = new Set(ti.concat($n(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), kg = new Set($n(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function ri(e) {
  return yg.has(e) || hg.has(e.toLowerCase());
}
function oi(e) {
  return xg.has(e) || kg.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var bg = /^subst:/iu, wg = /^safesubst:/iu, ai = /^msgnw:/iu, Eg = /^msg:/iu, Rg = /^raw:/iu, Sg = 1e3, vg = 200;
function si(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: a = [], capitalLinks: o = !0 } = e, s = Va({
    defaultNamespace: "Template",
    namespaces: qa.concat(a, [["Template", ...r]]),
    capitalLinks: o
  }), i = /* @__PURE__ */ new Map(), l = (d, g) => {
    let m = s(d);
    if (m === null)
      throw new RangeError(`\u201C${d}\u201D cannot be a template: no page can have this title.`);
    i.set(m, g);
  };
  for (let d of Object.keys(t)) {
    let g = t[d];
    if (!n.includes(g))
      throw new RangeError(`The redirect \u201C${d}\u201D leads to \u201C${g}\u201D, which is none of the templates to look for.`);
    l(d, g);
  }
  n.forEach((d) => l(d, d));
  let c = (d, g) => {
    var h;
    let m = $e(d, 0, d.length);
    if (bg.test(m) || (m = m.replace(wg, ""), m = $e(m, 0, m.length), !g && ri(m)))
      return null;
    m = (ai.test(m) ? m.replace(ai, "") : m.replace(Eg, "")).replace(Rg, "");
    let p = m.indexOf(":");
    if (p !== -1 && oi(m.slice(0, p)))
      return null;
    let y = s(m);
    return y === null ? null : (h = i.get(y)) != null ? h : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > vg)
      return c(d, g);
    let m = g ? u.with : u.without, p = m.get(d);
    return p === void 0 && (m.size === Sg && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), p = c(d, g), m.set(d, p)), p;
  };
}

// src/core/wikitext/template-reader.ts
function vt(e) {
  var a;
  let n = si(e), t = Ks(n), r = Bs(n, ni((a = e.extensionTags) != null ? a : Fs));
  return (o) => {
    let s = t(o);
    if (s !== null)
      return s;
    let { calls: i, removed: l } = r(o), c = null;
    return i.sort((u, d) => u.start - d.start).map((u) => {
      var y;
      let { template: d, start: g, end: m } = u;
      if (l === null || ((y = l.starts[mn(l, g)]) != null ? y : m) >= m)
        return { template: d, parameters: ii(o, u.parts, m), start: g, end: m };
      c = c != null ? c : bt(l, o);
      let p = u.parts.map((h) => h === fn ? fn : Fr(l, h));
      return { template: d, parameters: ii(c, p, Fr(l, m)), start: g, end: m };
    });
  };
}
function ii(e, n, t) {
  let r = /* @__PURE__ */ new Map(), a = 0;
  for (let o = 0; o < n.length; o += 2) {
    let s = n[o], i = n[o + 1], l = o + 2 < n.length ? n[o + 2] - 1 : t - 2;
    i === fn ? r.set(String(++a), e.slice(s, l)) : r.set($e(e, s, i), $e(e, i + 1, l));
  }
  return r;
}

// src/core/exchange/read-exchange-records.ts
function li(e = {}) {
  return vt(M(R({}, e), { templates: [oe.offer, oe.seek] }));
}
function Ze(e, n, t = {}) {
  let r = ke(n), a = e.map((s) => {
    let i = /* @__PURE__ */ new Map();
    return s.parameters.forEach((l, c) => i.set(c, Ee(l))), on(Tg(s), r, i, t);
  }), o = ut(
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
function yn(e, n, t = ["User"]) {
  let r = `${n}/People/`, a = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : a !== -1 && t.includes(e.slice(0, a)) && (o = e.slice(a + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : ke(o);
}
function Tg({ template: e }) {
  return e === oe.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function Br(e) {
  let n = /* @__PURE__ */ new Map();
  return je.filter((t) => e.kind === "offer" || !rr.includes(t)).forEach((t) => {
    let r = t === "lang" ? null : e[t], a = r === null ? "" : t === "timezone" ? xe(r) : Array.isArray(r) ? r.join(";") : String(r);
    a !== "" && n.set(t, a);
  }), n;
}
var Og = /[=|{}[\]<>&\n]|^$/, Ag = /^[+-]\d\d:\d\d$/;
function Mg(e) {
  return Ag.test(e) ? e : qe(e);
}
function ci(e, n, t = /* @__PURE__ */ new Map()) {
  let r = Array.from(n.keys()).filter((o) => !Og.test(o)), a = (o) => je.includes(o) ? je.indexOf(o) : 1 / 0;
  return r.sort((o, s) => a(o) - a(s) || r.indexOf(o) - r.indexOf(s)), Qe(
    oe[e],
    r.map((o) => {
      var s;
      return [o, (s = t.get(o)) != null ? s : Mg(n.get(o))];
    })
  );
}
function Pg(e) {
  return ci(e.kind, Br(e));
}
function _n(e, { kind: n, id: t }, { readCalls: r, taxonomy: a }) {
  let o = Ze(r(e), "", { taxonomy: a != null ? a : null }).find(({ record: s, call: i }) => {
    var l;
    return s === null ? i.template === oe[n] && ((l = i.parameters.get("id")) != null ? l : "") === t : s.kind === n && s.id === t;
  });
  return o === void 0 ? null : o.call;
}
function Gr(e, n, t) {
  var c;
  let { readCalls: r } = t, a = Pg(n), o = r(e), s = o.filter(({ template: u }) => u === oe[n.kind]).pop(), i = [e.replace(/\s+$/, "").length, 0];
  s !== void 0 && di(e, s) && i.unshift(s.end);
  let l = i.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${a}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = l.find((u) => r(u).length === o.length + 1)) != null ? c : l[0];
}
function zr(e, n, t, r) {
  var u;
  let { mends: a = !1 } = r, o = _n(e, n, r);
  if (o === null)
    return null;
  let s = Br(t), [i] = Ze([o], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), l = i != null && i.record ? Br(i.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return o.parameters.forEach((d, g) => {
    let m = s.get(g) === l.get(g) && n.kind === t.kind;
    (g === "lang" || !a && m) && d.trim() !== "" && s.set(g, We(d).trim()), m && s.has(g) && Ee(d) !== We(d) && c.set(g, d.trim());
  }), e.slice(0, o.start) + ci(t.kind, s, c) + e.slice(o.end);
}
function ui(e, n, t) {
  let r = _n(e, n, t);
  if (r === null)
    return null;
  let a = e.slice(r.end), o = di(e, r) ? /^[ \t]*(?:\n[ \t]*(?:\n|$)|\n|$)/.exec(a) : null;
  return e.slice(0, r.start) + a.slice(o === null ? 0 : o[0].length);
}
function di(e, { start: n, end: t }) {
  return (n === 0 || e.charAt(n - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(t));
}

// src/core/exchange/steps/write-step.ts
function gi(e) {
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
  return Qe(De, n.filter(([, t]) => t !== null && t !== "").map(([t, r]) => [t, t === "at" ? r : qe(r)]));
}
function qr(e, n) {
  let t = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${t}${n}
`;
}

// src/ui/exchange/own-words.ts
function pi(e, n) {
  return F(this, null, function* () {
    var c;
    let { user: t, readPersonCalls: r, ownTextOf: a } = e, o = (c = n.latest.text) != null ? c : "";
    if (n.latest.user === t.name)
      return { text: o };
    let [s, i] = yield Promise.all([r(), a(n.title)]);
    if (gn(s(o), s(i != null ? i : "")))
      return { text: o };
    let l = i === null ? null : Is(o, i, s);
    if (l === null)
      throw new re("not-yours", "");
    return { text: l, leftOut: n.latest.user };
  });
}

// src/ui/exchange/take-out-merged.ts
function mi(e, n, t) {
  return F(this, null, function* () {
    var a;
    let r = (yield e.readPages([t.title])).get(t.title);
    r !== void 0 && !gn(n((a = r.latest.text) != null ? a : ""), n(t.text)) && (yield e.save(M(R({}, t), { baseRevision: r.latest.id })));
  });
}

// src/core/exchange/own-pages.ts
function jr(e, n, t) {
  return [e, `${n}:${t}/LocalSkills`, `${n}:${t}`];
}

// src/ui/exchange/load-own-records.ts
function Vr(e) {
  return li({ templateNamespaces: e.templateNamespaces });
}
function Kr(e, n, t, r) {
  let a = Vr(e)(t), o = e.now().toISOString().slice(0, 10);
  return Ze(a, e.user.name, { taxonomy: r, skillsPage: e.titles.skills(), date: o }).map(({ call: s, record: i, faults: l }) => {
    var u, d;
    let c = s.template === oe.offer ? "offer" : "seek";
    return {
      page: n,
      name: { kind: c, id: (d = (u = i == null ? void 0 : i.id) != null ? u : s.parameters.get("id")) != null ? d : "" },
      record: i,
      draft: i === null ? ta(s, r) : sn(i),
      faults: l
    };
  });
}
function Lg(e) {
  return e !== void 0 && !e.isRedirect && e.latest.text || "";
}
function Ng(e) {
  return e.map((n, t) => {
    let { name: { kind: r, id: a }, page: o, record: s } = n;
    return s !== null && e.slice(0, t).some((l) => l.page !== o && l.record !== null && l.name.kind === r && l.name.id === a) ? M(R({}, n), { faults: [...n.faults, Ie("id", "id-taken", a)] }) : n;
  });
}
function fi(e) {
  return F(this, null, function* () {
    var U, E, T;
    let { titles: n, user: t, userNamespaces: r, pageTitle: a, wiki: o, messages: s } = e, i = n.people(t.name), l = yn(a, n.root, r) === t.name, c = jr(i, r[0], t.name), u = Array.from(/* @__PURE__ */ new Set([...c, ...l ? [a] : []])), d = [...s.languageChain.map(n.exchangeIn), n.exchange()], [{ pages: g, refusal: m }, p, y] = yield Promise.all([
      o.readForEditing([...u, n.skills()], i),
      o.babelLanguages(t.name).catch(() => []),
      o.existingPages(d).catch(() => [])
    ]), h = g.get(n.skills()), { taxonomy: f } = ar(Ce((U = h == null ? void 0 : h.latest.text) != null ? U : "").value), k = h === void 0 || f.skills.length === 0 ? null : f, x = u.filter((v) => g.has(v)).map((v) => g.get(v)), w = yield o.madeByOthers(x, t.name), O = u.filter((v) => g.has(v) && !w.includes(v)), I = (((E = g.get(i)) == null ? void 0 : E.isRedirect) === !0 ? c.slice(1).reverse() : c).find((v) => !w.includes(v)), N = p.filter((v) => ue(v) !== null), H = (v) => Kr(e, v, Lg(g.get(v)), k);
    return {
      records: Ng(O.reduce((v, L) => v.concat(H(L)), [])),
      // Whoever leads one page to the other wants to have everything there.
      page: I != null ? I : i,
      madeByOther: w.includes(i) ? i : null,
      isSilenced: I === void 0,
      strangers: new Map(O.filter((v) => H(v).length > 0).map((v) => [v, g.get(v).latest.user]).filter(([, v]) => v !== t.name)),
      taxonomy: k,
      refusal: m,
      languages: N.length > 0 ? N : [s.language],
      board: (T = d.find((v) => y.includes(v))) != null ? T : null
    };
  });
}

// src/ui/exchange/publish-record.ts
var Ig = 3;
function yi(e, n) {
  let { wiki: t, user: r, now: a } = e, o = { readCalls: Vr(e), taxonomy: n.taxonomy }, s = null, i = null, l = (p, y, h) => F(null, [p, y, h], function* (d, g, { name: m }) {
    let f = _n(g, m, o), k = f === null ? null : yield e.ownTextOf(d);
    return f !== null && k !== null && !o.readCalls(k).some((x) => ae(x) === ae(f));
  }), c = (d, g, m) => F(null, null, function* () {
    var E, T, v, L, P, D, B, C, _, z;
    let { own: p, draft: y, endsOld: h = !1, mends: f, summary: k } = d;
    if (n.isSilenced)
      throw new re("not-yours", "");
    let x = (E = p == null ? void 0 : p.page) != null ? E : n.page, w = (yield t.readPages([x])).get(x), O = (T = w == null ? void 0 : w.latest.text) != null ? T : "", A = Kr(e, x, O, n.taxonomy), S = (G, j) => A.find(({ name: V }) => V.id === G && V.kind === j), I = () => F(null, null, function* () {
      return w === void 0 ? { text: "" } : pi(e, w);
    }), N, H = (v = p == null ? void 0 : p.name.id) != null ? v : "", U;
    if (i !== null && i.trim() === O.trim())
      return { kind: "saved", page: x, id: H };
    if (p === null || h) {
      let G = y, j = s === null ? void 0 : S(s, G.kind);
      if (j !== void 0 && Oe(j.draft, G).length === 0)
        return { kind: "saved", page: x, id: j.name.id };
      H = or(G.kind, a().toISOString(), A.concat(n.records).map(({ name: le }) => le.id)), s = H;
      let V = p === null ? void 0 : S(p.name.id, p.name.kind);
      if (p !== null && (V === void 0 || Oe(V.draft, p.draft).length > 0))
        return { kind: "conflict", saved: V != null ? V : null, savedBy: (L = w == null ? void 0 : w.latest.user) != null ? L : null };
      N = yield I();
      let te = p === null ? N.text : (P = zr(N.text, p.name, M(R({}, p.draft), {
        status: "closed",
        until: null,
        user: r.name,
        id: p.name.id
      }), o)) != null ? P : N.text;
      if (U = Gr(te, M(R({}, G), { user: r.name, id: H }), o), o.readCalls(U).length !== o.readCalls(te).length + 1)
        throw new re("invalid-content", "");
    } else {
      let G = S(p.name.id, p.name.kind), j = y === null ? G === void 0 : G !== void 0 && Oe(G.draft, y).length === 0, V = j && G !== void 0 && (yield l(x, O, G));
      if (j && !V && !(f && ((D = G == null ? void 0 : G.faults.length) != null ? D : 0) > 0))
        return { kind: "saved", page: x, id: H };
      if (G === void 0 || y !== null && Oe(G.draft, p.draft).length > 0)
        return { kind: "conflict", saved: G != null ? G : null, savedBy: (B = w == null ? void 0 : w.latest.user) != null ? B : null };
      H = H === "" && y !== null ? or(y.kind, a().toISOString(), A.map(({ name: le }) => le.id)) : H, N = yield I();
      let te = y === null ? null : M(R({}, y), { user: r.name, id: H });
      if (U = te === null ? ui(N.text, p.name, o) : (C = zr(N.text, p.name, te, M(R({}, o), { mends: f }))) != null ? C : Gr(N.text, te, o), V && te !== null && U !== null) {
        let le = _n(U, te, o);
        U = le === null ? U : Cs(U, [le], a().toISOString(), o.readCalls), i = U;
      }
    }
    m.text = ((_ = d.steps) != null ? _ : []).reduce((G, j) => qr(G, gi(j)), U != null ? U : N.text);
    try {
      let { mergedWith: G } = yield t.save(R({
        title: x,
        text: m.text,
        summary: k,
        baseRevision: (z = w == null ? void 0 : w.latest.id) != null ? z : 0
      }, g));
      G !== void 0 && (yield mi(t, yield e.readPersonCalls(), { title: x, text: m.text, summary: k }));
    } catch (G) {
      if (Ve(G) && G.reason === "edit-conflict")
        return "again";
      throw G;
    }
    return R({ kind: "saved", page: x, id: H }, "leftOut" in N ? { leftOut: N.leftOut } : {});
  });
  return {
    publish(m) {
      return F(this, arguments, function* (d, g = {}) {
        var h, f;
        let p = (f = (h = d.own) == null ? void 0 : h.page) != null ? f : n.page, y = { text: "" };
        try {
          for (let k = 0; k < Ig; k++) {
            let x = yield c(d, g, y);
            if (x !== "again")
              return x;
          }
          throw new re("other", "");
        } catch (k) {
          return { kind: "fault", fault: Ve(k) ? k : new re("other", String(k)), page: p, text: y.text };
        }
      });
    }
  };
}

// src/ui/exchange/record-conflict.ts
function hi(e) {
  let { context: n, taxonomy: t, mine: r, saved: a, savedBy: o, keepMine: s, takeSaved: i } = e, { messages: l } = n, c = (m) => b(
    "td",
    { dir: "auto" },
    m === "" ? b("em", {}, l.text("localskills-exchange-not-said")) : m
  ), u = (m, p) => fs(m, p, n, t), d = (a === null ? [] : Oe(r, a)).map((m) => b(
    "tr",
    {},
    b("th", { scope: "row" }, l.text(ms[m])),
    c(u(m, r)),
    c(u(m, a))
  )), g = ["", "localskills-save-conflict-mine", "localskills-save-conflict-saved"];
  return X(
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
      b("thead", {}, b("tr", {}, ...g.map((m) => m === "" ? b("td", {}) : b("th", { scope: "col" }, l.text(m))))),
      b("tbody", {}, ...d)
    )),
    Z(
      q(l.text(a === null ? "localskills-exchange-conflict-put-back" : "localskills-exchange-conflict-keep"), "primary", s),
      q(l.text(a === null ? "localskills-exchange-conflict-leave" : "localskills-exchange-conflict-take"), "normal", i)
    )
  );
}

// src/ui/exchange/record-saver.ts
function Tt(e) {
  let { context: n, own: t, isKept: r, onSaved: a, onTakeSaved: o } = e, { messages: s, pageUrl: i } = n, l = b("div", { class: "ext-localSkills-exchange-said-here" }), c = yi(n, t), u = !1, d = (...m) => {
    Y(l, ...m), m.length > 0 && (l.scrollIntoView({ block: "nearest" }), ln(l));
  }, g = (m, p) => {
    u || (u = !0, Y(l, b("p", { role: "status" }, s.text("localskills-exchange-saving"))), l.scrollIntoView({ block: "nearest" }), c.publish(m, p).then((y) => {
      switch (u = !1, y.kind) {
        case "saved": {
          let { page: h, id: f, leftOut: k } = y, x = k === void 0 ? null : hs(s, i, h, k);
          a({ page: h, id: f, notice: x });
          return;
        }
        case "conflict": {
          let { saved: h } = y;
          d(hi({
            context: n,
            taxonomy: t.taxonomy,
            mine: m.draft,
            saved: h === null ? null : h.draft,
            savedBy: y.savedBy,
            keepMine: () => g(M(R({}, m), { own: h })),
            takeSaved: () => o(h)
          }));
          return;
        }
        default:
          d(us({
            context: n,
            title: y.page,
            fault: y.fault,
            pageText: y.text,
            isOther: !0,
            isKept: r(),
            tryAgain: (h) => g(m, h)
          }));
      }
    }));
  };
  return { place: l, say: d, save: g };
}

// src/ui/exchange/form-screen.ts
function xi(e) {
  let { context: n, own: t, record: r, from: a, isAnew: o, onSaved: s, onAgain: i, onTakeSaved: l, onClose: c } = e, { messages: u, now: d } = n, g = () => d().toISOString().slice(0, 10), m = gs(n, r);
  o && m.clear();
  let p = m.read(), h = p !== null && (r !== null || a.skill === "" || p.draft.skill === a.skill) && Oe(p.draft, a).length > 0, f = h ? M(R({}, sn(p.draft)), { confirmed: a.confirmed }) : a, k = null, x = null, w = Ls({
    context: n,
    exchange: t,
    draft: f,
    isNew: r === null,
    onChange() {
      var U;
      O.changed(), k !== null && ((U = w.privateContact()) == null ? void 0 : U.text) !== k && (k = null, A.say());
    }
  }), O = ss(() => Oe(w.draft(), a).length === 0 ? (m.clear(), !0) : m.write({ keptAt: d().toISOString(), draft: w.draft() })), A = Tt({
    context: n,
    own: t,
    onTakeSaved: l,
    isKept: () => O.keep(),
    onSaved(U) {
      O.settle(), m.clear(), s(U, M(R({}, w.draft()), { confirmed: g() }), x);
    }
  }), S = (U) => {
    if (!w.check())
      return;
    k = null, O.keep();
    let E = M(R({}, w.draft()), { confirmed: g() }), T = w.privateContact();
    if (T !== null && !U) {
      w.hideWarning(), k = T.text, A.say(X(
        "warning",
        b("p", {}, u.text(`localskills-private-${T.kind}`, T.text)),
        Z(q(u.text("localskills-save-page-anyway"), "normal", () => S(!0)))
      ));
      return;
    }
    let v = r === null ? `localskills-exchange-summary-${E.kind}` : "localskills-exchange-summary-change", L = u.text(v, Be(E.skill, t.taxonomy, u)), P = (B) => {
      x = B, A.save(B === null ? { own: r, draft: E, mends: !0, summary: L } : { own: r, draft: M(R({}, E), { since: g() }), mends: !0, summary: L, endsOld: !0, steps: B.steps });
    };
    if (r === null || r.record === null || r.record.skill === E.skill) {
      P(null);
      return;
    }
    let D = null;
    ft({
      context: n,
      saver: A,
      record: r,
      draft: E,
      onClose: c,
      managing: "closed",
      explanation: b("p", {}, u.text(
        `localskills-ending-other-skill-${E.kind}`,
        Be(r.record.skill, t.taxonomy, u),
        Be(E.skill, t.taxonomy, u)
      )),
      save: () => P(D === null || D.warning === null ? null : D),
      onStay: () => N.focus(),
      onFound(B) {
        D = B;
      }
    });
  }, I = () => {
    m.clear(), O.settle(), i();
  }, N = q(
    u.text(r === null ? "localskills-exchange-save-new" : "localskills-exchange-save"),
    "primary",
    () => S(!1)
  ), H = r === null ? `localskills-exchange-form-new-${a.kind}` : "localskills-exchange-form-change";
  return {
    element: b(
      "div",
      {},
      b("h2", { tabindex: "-1" }, u.text(H)),
      b("p", { class: "ext-localSkills-making-help" }, u.text("localskills-exchange-public")),
      t.refusal === null ? null : ds(n, t.refusal, !0),
      ...In(n, t),
      h ? X(
        "success",
        b("p", {}, u.text("localskills-exchange-draft", n.formatTime(p.keptAt))),
        pt({
          messages: u,
          label: u.text("localskills-form-draft-discard"),
          explanation: [b("p", {}, u.text("localskills-form-draft-discard-explain"))],
          yes: u.text("localskills-form-draft-discard"),
          act: I
        })
      ) : null,
      r === null ? null : Mr(n, r),
      r === null || r.faults.length === 0 ? null : b("p", {}, u.text("localskills-exchange-mending")),
      w.element,
      A.place
    ),
    button: N,
    keeper: O,
    focus: r === null && f.skill === "" ? w.focus : null
  };
}

// src/ui/exchange/manage-screen.ts
var Cg = 1;
function ki(e) {
  let { context: n, taxonomy: t, own: r, onManage: a, onChange: o } = e, { messages: s, now: i } = n, { draft: l } = r, c = i().toISOString().slice(0, 10), u = Or(l, c), d = (w, O, A, ...S) => b(
    "div",
    { class: "ext-localSkills-exchange-act" },
    ...S,
    // Messages used here: localskills-exchange-act-resume, localskills-exchange-act-resume-explain and so on
    q(s.text(`localskills-exchange-act-${w}`), O, A).$element[0],
    b("p", { class: "ext-localSkills-making-help" }, s.text(`localskills-exchange-act-${w}-explain`))
  ), g = M(R({}, l), { confirmed: c, status: "open", until: null }), m = an(c, An), p = l.expires === null || l.expires >= c ? l.expires : m, y = be({
    label: s.text("localskills-exchange-pause-until"),
    help: s.text("localskills-exchange-pause-until-help"),
    kind: "date",
    min: c,
    value: an(c, Cg),
    onChange: () => y.setFault(null)
  }), h = () => {
    let w = y.value();
    if (w !== "" && w <= c) {
      y.setFault(s.text("localskills-exchange-pause-past")), y.focus();
      return;
    }
    a("pause", M(R({}, l), { status: "paused", until: w === "" ? null : w }));
  }, f = u === "open", k = r.record !== null, x = u === "matched" || u === "closed";
  return b(
    "div",
    {},
    b("div", { class: "ext-localSkills-making-help" }, s.text(`localskills-template-card-${l.kind}`)),
    b(
      "h2",
      { tabindex: "-1" },
      l.skill === "" ? s.text("localskills-exchange-unnamed") : ge(l.skill, t, s)
    ),
    b("p", { class: "ext-localSkills-making-help" }, mt(l, n)),
    !k || f || u === "expired" ? null : d("resume", "primary", () => a("resume", M(R({}, g), { expires: p }))),
    !k || !f && u !== "expired" ? null : d("renew", "primary", () => a("renew", M(R({}, g), { expires: l.expires === null ? null : m }))),
    d(k ? "change" : "mend", "normal", o),
    !k || !f ? null : d("pause", "normal", h, y.element),
    !k || x ? null : d("matched", "normal", () => a("matched", M(R({}, l), { status: "matched", until: null }))),
    !k || u === "closed" ? null : d("close", "normal", () => a("closed", M(R({}, l), { status: "closed", until: null }))),
    b("div", { class: "ext-localSkills-exchange-act" }, pt({
      messages: s,
      label: s.text("localskills-exchange-delete"),
      explanation: [b("p", {}, s.text("localskills-exchange-delete-explain"))],
      yes: s.text("localskills-exchange-delete"),
      act: () => a("delete", null)
    }))
  );
}

// src/ui/exchange/exchange-panel.ts
function bi(e, n) {
  let { messages: t, now: r } = e, a = b("div", { class: "ext-localSkills-exchange-panel", lang: t.language, dir: t.direction }), o = /* @__PURE__ */ new Set(), s = null, i = null, l = [], c = "offer", u = () => {
  }, d = () => {
    s == null || s.stop(), s = null;
  }, g = (S, ...I) => {
    let N = b("div", { class: "ext-localSkills-exchange-content" }, S), H = b("div", { class: "ext-localSkills-exchange-scroller" }, N);
    Y(a, H, I.length === 0 ? null : b("div", { class: "ext-localSkills-exchange-foot" }, Z(...I))), u = () => {
      var U;
      return (U = S.querySelector("h2")) == null ? void 0 : U.focus({ preventScroll: !0 });
    }, u();
  }, m = (S) => S.records.length === 0 ? [] : [q(t.text("localskills-exchange-back"), "quiet", () => A(() => p(i)))], p = (S) => {
    d(), g(ks({
      context: e,
      exchange: S,
      direction: c,
      onNew: (I) => f(S, null, st(I, y(), S.languages)),
      onChange: (I) => f(S, I, I.draft),
      onManage: (I) => k(S, I)
    }));
  }, y = () => r().toISOString().slice(0, 10), h = (S) => A(() => S === null ? O(i) : f(i, S, S.draft, !0)), f = (S, I, N, H = !1) => {
    d();
    let U = xi({
      context: e,
      own: S,
      record: I,
      from: N,
      isAnew: H,
      onClose: n,
      onSaved: (E, T, v) => x(
        E,
        I === null ? T.kind : "change",
        I === null || v !== null ? M(R({}, T), { user: e.user.name, id: E.id }) : null,
        v === null ? null : Lr(e, v)
      ),
      onAgain: () => f(S, I, N, !0),
      onTakeSaved: h
    });
    s = U.keeper, g(U.element, U.button, ...m(S)), U.focus !== null && (u = U.focus, u());
  }, k = (S, I) => {
    var v;
    d();
    let N = "renew", H = null, U = null, E = Tt({
      context: e,
      own: S,
      isKept: () => !0,
      onTakeSaved: h,
      onSaved: (L) => x(L, N, null, U === null ? null : Lr(e, U), H)
    }), T = ki({
      context: e,
      taxonomy: S.taxonomy,
      own: I,
      onChange: () => f(S, I, I.draft),
      onManage(L, P) {
        var B;
        N = L, H = L === "pause" && (B = P == null ? void 0 : P.until) != null ? B : null;
        let D = t.text(`localskills-exchange-summary-${L}`, Be(I.draft.skill, S.taxonomy, t));
        ft({
          context: e,
          saver: E,
          record: I,
          managing: L,
          draft: P,
          onClose: n,
          save: (C) => E.save({ own: I, draft: P, mends: !1, summary: D, steps: C }),
          onStay: () => u(),
          onFound(C) {
            U = C;
          }
        });
      }
    });
    T.insertBefore(E.place, (v = T.children[3]) != null ? v : null), In(e, S).forEach((L) => T.insertBefore(L, E.place)), g(T, ...m(S));
  }, x = ({ page: S, notice: I }, N, H = null, U = null, E = null) => {
    var P;
    d(), o.add(S);
    let [T, ...v] = l, L = as({
      context: e,
      own: i,
      done: N,
      page: S,
      until: E,
      notice: I,
      told: U,
      made: H,
      onClose: n,
      next: (P = T == null ? void 0 : T.skill) != null ? P : null,
      onNext() {
        l = v, A(() => w(i, T));
      },
      onList: () => A(() => O(i))
    });
    g(L.element, ...L.buttons);
  }, w = (S, I) => f(S, null, M(R({}, st(c, y(), S.languages)), { skill: I.skill, level: I.level })), O = (S) => S.records.length > 0 ? p(S) : f(S, null, st(c, y(), S.languages)), A = (S) => {
    d(), Y(a, b(
      "p",
      { class: "ext-localSkills-exchange-content", role: "status" },
      t.text("localskills-start-loading")
    )), fi(e).then((I) => {
      i = I, S();
    }, (I) => {
      g(b("div", {}, X(
        "error",
        b("p", {}, t.text("localskills-exchange-not-loaded")),
        Ve(I) && I.explanation !== "" ? b("p", { dir: "auto" }, I.explanation) : null,
        Z(q(t.text("localskills-save-try-again"), "normal", () => A(S)))
      )));
    });
  };
  return {
    element: a,
    focus: () => u(),
    open({ direction: S, id: I, view: N, page: H, skills: U }) {
      c = S, l = U.slice(1), A(() => {
        var L;
        let E = i, T = E.records.filter(({ name: P }) => P.kind === S && P.id === I), v = (L = T.find((P) => P.page === H)) != null ? L : T[0];
        v !== void 0 && N === "manage" ? k(E, v) : v !== void 0 ? f(E, v, v.draft) : U[0] !== void 0 ? w(E, U[0]) : O(E);
      });
    },
    isUnkept: () => s !== null && !s.keep(),
    savedPages: () => Array.from(o),
    destroy: d
  };
}

// src/ui/show-dialog.ts
function Yr(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function Fg(e) {
  let { history: n, location: t } = window, r = t.href, a = !1, o = null, s = (i) => {
    !a || Yr(i.state) || (a = !1, t.href === r && i.stopImmediatePropagation(), o !== null ? setTimeout(o) : e());
  };
  return window.addEventListener("popstate", s, !0), {
    put() {
      Yr(n.state) || n.pushState(M(R({}, n.state), { localSkillsDialog: !0 }), ""), a = !0;
    },
    takeOff: () => new Promise((i) => {
      let l = () => {
        window.removeEventListener("popstate", s, !0), i();
      };
      if (!a || !Yr(n.state)) {
        l();
        return;
      }
      o = l, setTimeout(l, 500), n.back();
    })
  };
}
function wi(e, n, t) {
  let r = new OO.ui.WindowManager(), { getWindowManager: a } = OO.ui, o = () => a().getCurrentWindow() !== null, s = Fg(() => {
    if (o()) {
      s.put();
      return;
    }
    e.executeAction("close").always(() => {
      !e.isClosing() && e.isOpened() && s.put();
    });
  });
  document.documentElement.classList.add(n), document.body.appendChild(r.$element[0]), r.addWindows([e]), s.put(), r.openWindow(e).closed.then(() => {
    r.destroy(), document.documentElement.classList.remove(n), s.takeOff().then(t);
  });
}

// src/ui/exchange/exchange-dialog.ts
var Dg = 680;
function Ei(e, n, t) {
  let { messages: r } = e, a = null, o = [];
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), a = bi(e, () => this.close()), this.$body.append(a.element), this;
    }
    getSetupProcess(c) {
      return super.getSetupProcess(c).next(() => {
        this.title.setLabel(r.text("localskills-exchange-dialog")), a == null || a.open(n);
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
      return Dg;
    }
  }
  s.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsExchange",
    size: "large",
    title: r.text("localskills-exchange-dialog"),
    actions: [{ action: "close", label: r.text("localskills-exchange-close-dialog"), flags: ["safe", "close"], modes: void 0 }]
  });
  let i = new s({ size: "large", classes: ["ext-localSkills-exchange-dialog"] });
  wi(i, "ext-localSkills-exchange-open", () => t(o));
}

// src/wiki/action-api/query.ts
function Ri(e, n) {
  return Pe(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new pe(e.read(R(R({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function en(e, n) {
  return Pe(this, null, function* () {
    var r, a, o, s, i, l, c;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var u = ce(Ri(e, n)), d, g, m; d = !(g = yield new pe(u.next())).done; d = !1) {
        let p = g.value;
        for (let y of (a = (r = p.query) == null ? void 0 : r.pages) != null ? a : []) {
          let h = (o = y.pageid) != null ? o : y.title, f = t.get(h), k = [...(s = f == null ? void 0 : f.revisions) != null ? s : [], ...(i = y.revisions) != null ? i : []], x = [...(l = f == null ? void 0 : f.redirects) != null ? l : [], ...(c = y.redirects) != null ? c : []];
          t.set(h, M(R(R({}, f), y), { revisions: k, redirects: x }));
        }
        p.batchcomplete === !0 && (yield* Le(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (g) {
      m = [g];
    } finally {
      try {
        d && (g = u.return) && (yield new pe(g.call(u)));
      } finally {
        if (m)
          throw m[0];
      }
    }
    yield* Le(t.values());
  });
}
function Ot(e, n, t) {
  return Pe(this, null, function* () {
    var r, a;
    try {
      for (var o = ce(Ri(e, R({ list: n }, t))), s, i, l; s = !(i = yield new pe(o.next())).done; s = !1) {
        let c = i.value;
        yield* Le((a = (r = c.query) == null ? void 0 : r[n]) != null ? a : []);
      }
    } catch (i) {
      l = [i];
    } finally {
      try {
        s && (i = o.return) && (yield new pe(i.call(o)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function Si(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: a }) => [r, a]));
}
function At(e, n, t) {
  return F(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let a = 0; a < n.length; a += r)
      yield t(n.slice(a, a + r));
  });
}

// src/wiki/action-api/site-info.ts
function vi(e) {
  return F(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "siteinfo",
      siprop: ["general", "namespaces", "namespacealiases", "extensiontags"]
    }), t = /* @__PURE__ */ new Map();
    for (let { id: r, name: a, canonical: o } of Object.values(n.namespaces)) {
      let s = n.namespacealiases.filter((i) => i.id === r).map(({ alias: i }) => i);
      t.set(r, [.../* @__PURE__ */ new Set([a, o != null ? o : a, ...s])]);
    }
    return R({
      name: n.general.sitename,
      wikiId: n.general.wikiid,
      generator: n.general.generator,
      language: Oi(n.general.lang, yield Ti(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    }, n.general.maxarticlesize === void 0 ? {} : { largestPage: n.general.maxarticlesize });
  });
}
function Ti(e, n) {
  return F(this, null, function* () {
    let { query: t } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...n]
    });
    return t.languageinfo;
  });
}
function Oi(e, n) {
  var r, a;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (a = t == null ? void 0 : t.dir) != null ? a : "ltr" };
}
function Ai(e) {
  let n = null;
  return (t) => F(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, Ti(e, Array.from(r)))) };
    }
    return n.codes.add(t), Oi(t, yield n.languages);
  });
}
function Mi(e, n) {
  let t = (a) => a.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [a, o] of r === -1 ? [] : n)
    if (a !== 0 && o.some((s) => t(s) === t(e.slice(0, r))))
      return { namespace: a, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var Mt = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, hn = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, $g = 2, _g = 6e4, Wg = 5, Ug = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Pt(e) {
  var n, t, r, a, o, s, i, l;
  return {
    id: e.revid,
    parentId: (n = e.parentid) != null ? n : 0,
    user: (t = e.user) != null ? t : null,
    userId: (r = e.userid) != null ? r : 0,
    timestamp: (a = e.timestamp) != null ? a : "",
    text: (i = (s = (o = e.slots) == null ? void 0 : o.main) == null ? void 0 : s.content) != null ? i : null,
    sha1: (l = e.sha1) != null ? l : null
  };
}
function Pi(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Pt(n)
  };
}
function Li(e) {
  let n = null, t = () => (n != null || (n = vi(e).catch((u) => {
    throw n = null, u;
  })), n);
  function r(u) {
    return F(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield At(e, [...new Set(u)], (g) => F(null, null, function* () {
        let m = new Map(g.map((x) => [x, x])), p = /* @__PURE__ */ new Map();
        try {
          for (var y = ce(en(M(R({}, e), {
            read: (w) => F(null, null, function* () {
              let O = yield e.read(w);
              return Si(O).forEach((A, S) => m.set(S, A)), O;
            })
          }), R({ titles: g, prop: ["revisions", "info"] }, hn))), h, f, k; h = !(f = yield y.next()).done; h = !1) {
            let x = f.value;
            let w = Pi(x);
            w !== null && p.set(w.title, w);
          }
        } catch (f) {
          k = [f];
        } finally {
          try {
            h && (f = y.return) && (yield f.call(y));
          } finally {
            if (k)
              throw k[0];
          }
        }
        for (let [x, w] of m) {
          let O = p.get(w);
          O !== void 0 && d.set(x, O);
        }
      })), d;
    });
  }
  function a(u, d) {
    return F(this, null, function* () {
      let { namespace: g, rest: m } = Mi(u, (yield t()).namespaces), p = d ? "g" : "";
      return { [`${p}apnamespace`]: g, [`${p}apprefix`]: m };
    });
  }
  function o(u) {
    return Pe(this, null, function* () {
      try {
        for (var d = ce(en(e, R(M(R({}, u), { prop: ["revisions", "info"] }), hn))), g, m, p; g = !(m = yield new pe(d.next())).done; g = !1) {
          let y = m.value;
          let h = Pi(y);
          h !== null && (yield h);
        }
      } catch (m) {
        p = [m];
      } finally {
        try {
          g && (m = d.return) && (yield new pe(m.call(d)));
        } finally {
          if (p)
            throw p[0];
        }
      }
    });
  }
  function s(u) {
    return Pe(this, null, function* () {
      yield* Le(o(R({ generator: "allpages", gaplimit: "max" }, yield new pe(a(u, !0)))));
    });
  }
  function i(u) {
    return Pe(this, null, function* () {
      for (let d of u)
        yield* Le(o({ generator: "embeddedin", geititle: d, geinamespace: $g, geilimit: "max" }));
    });
  }
  function l(u, d, g) {
    return F(this, null, function* () {
      var p, y, h, f;
      let { query: m } = yield e.read(R({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (f = (h = (y = (p = m == null ? void 0 : m.pages) == null ? void 0 : p[0]) == null ? void 0 : y.revisions) == null ? void 0 : h.map(Pt)) != null ? f : [];
    });
  }
  let c = (u, d) => F(null, null, function* () {
    var g;
    return (g = (yield l(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: t,
    languageInfo: Ai(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => F(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield At(e, u, (m) => F(null, null, function* () {
        try {
          for (var p = ce(en(e, {
            titles: m,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), y, h, f; y = !(h = yield p.next()).done; y = !1) {
            let { title: k, templates: x = [] } = h.value;
            x.length > 0 && g.add(k);
          }
        } catch (h) {
          f = [h];
        } finally {
          try {
            y && (h = p.return) && (yield h.call(p));
          } finally {
            if (f)
              throw f[0];
          }
        }
      })), g;
    }),
    pagesBelow: s,
    usersPagesWith: i,
    pagesOfPeople: function(u, d) {
      return Pe(this, null, function* () {
        yield* Le(s(u)), yield* Le(i(d));
      });
    },
    childrenBelow: (u) => F(null, null, function* () {
      var h, f, k;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: m } = yield a(u, !1), p = m.replace(/ /g, "_"), y = g === 0 ? "" : `${(f = (h = (yield t()).namespaces.get(g)) == null ? void 0 : h[0]) != null ? f : ""}:`;
      for (let x = p; x !== void 0; ) {
        let w = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: m,
          apfrom: x,
          aplimit: "max"
        });
        x = (k = w.continue) == null ? void 0 : k.apcontinue;
        for (let { title: O } of w.query.allpages) {
          let [A, ...S] = O.slice(y.length + m.length).split("/");
          d.add(A != null ? A : ""), S.length > 0 && x !== void 0 && x.startsWith(`${p}${A != null ? A : ""}/`) && (x = `${p}${A != null ? A : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => F(null, null, function* () {
      var g, m;
      let d = [];
      try {
        for (var p = ce(en(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), y, h, f; y = !(h = yield p.next()).done; y = !1) {
          let k = h.value;
          d.push(...(m = (g = k.redirects) == null ? void 0 : g.map((x) => x.title)) != null ? m : []);
        }
      } catch (h) {
        f = [h];
      } finally {
        try {
          y && (h = p.return) && (yield h.call(p));
        } finally {
          if (f)
            throw f[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => F(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield At(e, u, (m) => F(null, null, function* () {
        var p;
        try {
          for (var y = ce(en(e, R({
            revids: m,
            prop: "revisions"
          }, d === "with-texts" ? hn : Mt))), h, f, k; h = !(f = yield y.next()).done; h = !1) {
            let x = f.value;
            (p = x.revisions) == null || p.forEach((w) => g.set(w.revid, Pt(w)));
          }
        } catch (f) {
          k = [f];
        } finally {
          try {
            h && (f = y.return) && (yield f.call(y));
          } finally {
            if (k)
              throw k[0];
          }
        }
      })), g;
    }),
    firstRevision: (u) => c(u, R({ rvdir: "newer" }, Mt)),
    revisionsUpTo: (u, d) => l(u, 500, R(R({}, d === null ? {} : { rvstartid: String(d) }), Mt)),
    newestRevisionBy: (u, d) => c(u, R({ rvuser: d }, hn)),
    revisionsAfter: (u, d) => F(null, null, function* () {
      let g = [];
      try {
        for (var m = ce(en(e, R({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, Mt))), p, y, h; p = !(y = yield m.next()).done; p = !1) {
          let { revisions: f = [] } = y.value;
          g.push(...f.filter(({ revid: k }) => k !== d).map(Pt));
        }
      } catch (y) {
        h = [y];
      } finally {
        try {
          p && (y = m.return) && (yield y.call(m));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return g;
    }),
    revisionsBySince: (u, d, g) => l(u, Wg, R({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, hn)),
    movesAround: (g) => F(null, [g], function* ({ timestamp: u, user: d }) {
      var p;
      let m = [];
      try {
        for (var y = ce(Ot(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + _g).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), h, f, k; h = !(f = yield y.next()).done; h = !1) {
          let x = f.value;
          (d === null || x.user === void 0 || x.user === d) && m.push((p = x.title) != null ? p : null);
        }
      } catch (f) {
        k = [f];
      } finally {
        try {
          h && (f = y.return) && (yield f.call(y));
        } finally {
          if (k)
            throw k[0];
        }
      }
      return m;
    }),
    revisionsBy: (u, d, g) => l(u, g, R({ rvuser: d }, hn)),
    recombinedPagesSince: (u) => F(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let f of Ug)
        try {
          for (var m = ce(Ot(e, "logevents", M(R({}, f), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), p, y, h; p = !(y = yield m.next()).done; p = !1) {
            let { title: k, logpage: x, params: w } = y.value;
            x !== void 0 && x !== 0 && d.add(x), [k, w == null ? void 0 : w.dest_title].forEach((O) => O !== void 0 && g.add(O));
          }
        } catch (y) {
          h = [y];
        } finally {
          try {
            p && (y = m.return) && (yield y.call(m));
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
        for (var m = ce(Ot(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), p, y, h; p = !(y = yield m.next()).done; p = !1) {
          let f = y.value;
          let { olduser: k, newuser: x } = (g = f.params) != null ? g : {};
          k !== void 0 && x !== void 0 && f.timestamp !== void 0 && d.push({ from: k, to: x, timestamp: f.timestamp });
        }
      } catch (y) {
        h = [y];
      } finally {
        try {
          p && (y = m.return) && (yield y.call(m));
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
var Ni = {
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
}, Hg = new Map(
  Object.keys(Ni).reduce(
    (e, n) => e.concat(Ni[n].map((t) => [t, n])),
    []
  )
), Bg = [
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
function Jr(e) {
  let n = e.map((t) => Hg.get(t) || "other");
  return Bg.find((t) => n.includes(t)) || "other";
}
function Ii(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Lt(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var Ci = 50;
function Nt(e, n) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let i = ((s = n == null ? void 0 : n.xhr) == null ? void 0 : s.status) || 0, l = Ii(i);
    return new re(l, l === "other" ? `HTTP ${i}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((i) => i.html || "").filter((i) => i !== "").join("<hr>"), a = t.map((i) => i.html ? Lt(i.html) : i.text || i.code), o = t.map((i) => {
    var l;
    return (l = i.data) == null ? void 0 : l.readonlyreason;
  }).find((i) => i);
  return o ? new re("read-only", o, { code: e }) : new re(
    Jr(t.length ? t.map((i) => i.code) : [e]),
    a.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function Gg(e) {
  let n = e.question || "";
  return {
    id: e.id !== void 0 && (n !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? Lt(n) : n,
    imageUrl: e.url || null
  };
}
function zg(e, n) {
  let t = e.edit;
  if (!t)
    throw new re("other", "");
  if (t.captcha)
    throw new re("captcha", "", { captcha: Gg(t.captcha), code: "captcha" });
  if (t.result !== "Success") {
    let a = t.warning || "";
    throw new re(
      Jr(t.code ? [t.code] : []),
      a === "" ? t.info || "" : Lt(a),
      a === "" ? {} : { html: a }
    );
  }
  let { oldrevid: r } = t;
  return R({
    revision: t.newrevid || n,
    changed: t.nochange !== !0
  }, r && n !== 0 && r !== n ? { mergedWith: r } : {});
}
function qg(e, n) {
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
function Fi(e) {
  let { api: n, user: t, language: r } = e, a = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, o = (d) => new Promise((g, m) => {
    d.then(g, (...p) => {
      m(Nt(String(p[0]), p[1]));
    });
  }), s = (d, g) => F(null, null, function* () {
    let { query: m = {} } = yield o(n.get(R(M(R({}, a), { action: "query", titles: d.slice() }), g))), p = new Map((m.normalized || []).map(({ from: h, to: f }) => [h, f])), y = new Map((m.pages || []).map((h) => [h.title, h]));
    return new Map(d.reduce((h, f) => {
      let k = y.get(p.get(f) || f);
      return k ? h.concat([[f, k]]) : h;
    }, []));
  }), i = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, l = (d) => {
    let g = [];
    return d.forEach((m, p) => {
      let y = m.revisions && m.revisions[0];
      y && g.push([p, qg(m, y)]);
    }), g;
  }, c = (d) => F(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield o(
      n.get(M(R({}, a), { action: "query", meta: "babel", babuser: d }))
    ), m = "N54321";
    return Object.keys(g).map((p) => [p, g[p]]).filter(([, p]) => p !== "0").sort(([, p], [, y]) => m.indexOf(p) - m.indexOf(y));
  });
  return {
    readPages(d) {
      return F(this, null, function* () {
        let g = Array.from(new Set(d)), m = [];
        for (let y = 0; y < g.length; y += Ci)
          m.push(s(g.slice(y, y + Ci), i).then(l));
        let p = yield Promise.all(m);
        return new Map(p.reduce((y, h) => y.concat(h), []));
      });
    },
    readForEditing(d, g) {
      return F(this, null, function* () {
        let m = yield s(d, M(R({}, i), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), p = m.get(g), [y, ...h] = p && p.actions && p.actions[p.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(m)),
          refusal: y ? Nt(y.code, { errors: [y].concat(h) }) : null
        };
      });
    },
    existingPages(d) {
      return F(this, null, function* () {
        let g = yield s(d, { prop: "info" });
        return d.filter((m) => g.has(m) && !g.get(m).missing);
      });
    },
    madeByOthers(d, g) {
      return F(this, null, function* () {
        return (yield Promise.all(d.map((h) => F(null, [h], function* ({ title: p, latest: y }) {
          var k, x;
          let f = y.parentId === 0 ? y : (x = (k = (yield s([p], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(p)) == null ? void 0 : k.revisions) == null ? void 0 : x.map(({ user: w, userid: O }) => ({ user: w, userId: O }))[0];
          return [p, f === void 0 || f.user !== g || f.userId === 0];
        })))).filter(([, p]) => p).map(([p]) => p);
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
        let g = yield o(n.postWithToken("csrf", R(R(R(R(R(M(R({}, a), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })));
        return zg(g, d.baseRevision);
      });
    }
  };
}

// src/wiki/counting/template-calls.ts
function It(e, n) {
  return F(this, null, function* () {
    var s, i;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), a = (s = t.get(10)) != null ? s : ["Template"], o = {};
    for (let l of n)
      for (let c of yield e.redirectsTo(`${(i = a[0]) != null ? i : "Template"}:${l}`))
        o[c.slice(c.indexOf(":") + 1)] = l;
    return vt({ templates: n, redirects: o, templateNamespaces: a, extensionTags: r });
  });
}

// src/wiki/browser/person-words.ts
function Di(e) {
  let n = null;
  return () => F(null, null, function* () {
    n = n != null ? n : It(e, kt).catch((r) => {
      throw n = null, r;
    });
    let t = yield n;
    return (r) => t(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function jg(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function $i(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = jg(r));
  return n;
}

// src/wiki/browser/reading-api.ts
var Vg = 6e3, Kg = 6e4, Yg = 5, Jg = 3;
function Qg(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function Xg({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? Yg : e === "offline" ? Jg : 1;
}
function _i(e) {
  let { api: n, language: t, onWait: r, firstWait: a = 1e3 } = e, o = !1, s = null, i = Promise.resolve(), l = null, c = (m, p) => {
    let y = p ? (
      // Tells servers in several places that any of them may answer.
      n.post(m, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(m);
    return new Promise((h, f) => {
      y.then(h, (...k) => {
        var A;
        let [x, w, , O] = k;
        f({ fault: Nt(String(x), w), retryAfter: Qg((A = w == null ? void 0 : w.xhr) != null ? A : O) });
      });
    });
  }, u = (m) => new Promise((p) => {
    let y = setTimeout(p, m);
    s = () => {
      clearTimeout(y), p();
    };
  });
  function d(m, p) {
    return F(this, null, function* () {
      for (let y = 1; ; y++) {
        if (o)
          throw new re("other", "", { code: "cancelled" });
        try {
          return yield c(m, p);
        } catch (h) {
          let { fault: f, retryAfter: k } = h, x = Math.max(k != null ? k : 0, a * 2 ** (y - 1));
          if (o || y >= Xg(f) || x > Kg)
            throw f;
          r(x), yield u(x);
        }
      }
    });
  }
  function g(m, p) {
    let y = $i(R({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, m)), h = new URLSearchParams(y).toString().length > Vg, f = i.then(() => d(y, p || h));
    return i = f.catch(() => {
    }), f;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((m) => m.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (m) => g(m, !1),
    post: (m) => g(m, !0),
    badAnswer: (m) => new re("other", m),
    cancel() {
      o = !0, n.abort(), s == null || s();
    }
  };
}

// src/core/i18n/wiki-names.ts
var Zg = ["ar", "fr", "es", "tr"], Ct = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, Qr = {
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
function Ft(e, n) {
  let [t = "", ...r] = e.split("|");
  return {
    name: r[Zg.indexOf(n.split("-")[0])] || t,
    all: [t].concat(r.filter((a) => a !== ""))
  };
}
var Wi = {
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
var Ui = 1440 * 60;
function Hi(e, n, t) {
  let { name: r, all: a } = Ft(Qr[e] || n || e, t);
  return { code: e, name: r, hint: e, words: a.concat(n).filter((o) => o !== "" && o !== r) };
}
function Bi({ all: e }, n) {
  return n.reduce((t, r) => t.concat(e.map((a) => `${a} ${r}`)), []).concat(n);
}
var ep = [
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
function np(e, n) {
  let t = Object.keys(Qr).map((o) => Hi(o, "", n)), r = /* @__PURE__ */ new Set(), a = e.map((o) => ({ language: o, code: Wi[o.code] || o.code })).filter(({ code: o }) => (!o.includes("-") || ep.includes(o)) && !r.has(o) && r.add(o));
  return Object.keys(Ct).reduce((o, s) => {
    let i = Ft(Ct[s], n);
    return o.concat(a.map(({ language: l, code: c }) => {
      let u = c.replace(/-/g, "_") + s;
      return {
        code: u,
        name: `${i.name} \u2013 ${l.name}`,
        hint: u,
        words: Bi(i, [l.name, l.hint].filter((d) => d !== "")).concat(l.words, l.code)
      };
    }));
  }, t);
}
function tp({ sitematrix: e }, n) {
  let t = (o) => !o.closed && !o.private, a = (e.specials || []).filter(t).map(({ dbname: o, sitename: s }) => Hi(o, s || "", n));
  return Object.keys(e).filter((o) => /^\d+$/.test(o)).reduce((o, s) => {
    let { code: i, name: l, localname: c, site: u } = e[s], d = c && c !== l ? [c, l] : [l];
    return o.concat(u.filter(t).map(({ dbname: g, code: m, sitename: p = "" }) => {
      let y = Ft(Ct[m] || p, n);
      return {
        code: g,
        name: `${y.name} \u2013 ${d[0]}`,
        hint: g,
        words: Bi(y, d).concat(p, i)
      };
    }));
  }, a);
}
function Gi(e, n) {
  let t = { formatversion: 2, uselang: n, maxage: Ui, smaxage: Ui }, r = null, a = null, o = () => F(null, null, function* () {
    let l = Sn(n), c = Sn("en"), u = [], d = {};
    for (; d; ) {
      let g = yield e.get(R(M(R({}, t), {
        action: "query",
        meta: "languageinfo",
        liprop: ["autonym", "name"]
      }), d)), { languageinfo: m } = g.query;
      Object.keys(m).forEach((p) => {
        let { autonym: y, name: h } = m[p], f = h !== y && h || l(p) || h || p;
        u.push({ code: p, name: f, hint: y === f ? "" : y, words: [c(p) || ""] });
      }), d = g.continue;
    }
    return u.sort((g, m) => g.name.localeCompare(m.name, n));
  }), s = () => F(null, null, function* () {
    try {
      return tp(yield e.get(M(R({}, t), {
        action: "sitematrix",
        smlangprop: ["code", "name", "localname", "site"],
        smsiteprop: ["dbname", "code", "sitename"]
      })), n);
    } catch (l) {
      if (l === "http")
        throw l;
      return np(yield i.loadLanguages(), n);
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
var rp = 20, op = 2;
function ap(e, n, t) {
  return F(this, null, function* () {
    var a;
    let r = n.filter((o) => o.first === null);
    for (let o = 0; r.length > op && o < rp; o++) {
      let s = yield e.revisions(r.map(({ known: i }) => i[i.length - 1].parentId), "without-texts");
      r = r.filter((i) => {
        let l = s.get(i.known[i.known.length - 1].parentId);
        return l === void 0 ? !1 : (i.known = [...i.known, l], i.first = l.parentId === 0 ? l : null, i.first === null);
      });
    }
    for (let o of n) {
      if (o.first === null && t !== null) {
        let s = yield t.revisionsUpTo(o.page.title, null), { page: { latest: i } } = o;
        o.known = s.length === 0 ? o.known : s.map((l) => l.id === i.id ? i : l), o.first = s.length < 500 && (a = s[s.length - 1]) != null ? a : null;
      }
      o.first === null && (o.first = yield e.firstRevision(o.page.title));
    }
  });
}
function sp({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function ip(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function lp(e, n, t, r) {
  return F(this, null, function* () {
    let { pageIds: a, titles: o } = yield n.recombinedPagesSince(r);
    for (let s of t) {
      let { pageId: i, title: l } = s.page;
      (a.has(i) || o.has(l)) && (s.isRecombined = !0, s.first = yield e.firstRevision(l));
    }
  });
}
function Dt(e, n, t = null, r = null) {
  return F(this, null, function* () {
    let a = n.map((s) => ({
      page: s,
      known: s.history === void 0 ? [s.latest] : s.history.slice(),
      first: sp(s),
      isRecombined: !1
    }));
    yield ap(e, a, r);
    let o = t === null ? void 0 : ip(a.filter(({ page: s }) => s.history === void 0));
    return t !== null && o !== void 0 && (yield lp(e, t, a, o)), a.filter((s) => s.first !== null);
  });
}
function zi(e, n) {
  return F(this, null, function* () {
    let t = /* @__PURE__ */ new Map();
    for (let [r, a] of Array.from(n)) {
      if (a === null || a.id === r.page.latest.id)
        continue;
      let o = r.isRecombined ? -1 : r.known.findIndex(({ id: s }) => s === a.id);
      t.set(r, o === -1 ? yield e.revisionsAfter(r.page.title, a.id) : r.known.slice(0, o));
    }
    return t;
  });
}
function $t({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function Xr(e, n, t) {
  return F(this, null, function* () {
    var s;
    let r = /* @__PURE__ */ new Map();
    for (let i of n) {
      let l = t(i), c = i.isRecombined ? void 0 : i.known.find(({ user: d, userId: g }) => d === l && g !== 0), u = !i.isRecombined && (i.page.history !== void 0 || ((s = i.known[i.known.length - 1]) == null ? void 0 : s.parentId) === 0);
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
function qi(o, s, i, l) {
  return F(this, arguments, function* ({ source: e, titles: n }, t, r, a) {
    let c = yield zi(e, t), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (h, f, k) => F(null, null, function* () {
      var x, w;
      for (let [O, A] of Array.from(f.entries())) {
        let S = (x = f[O + 1]) != null ? x : k, I = (w = A.sha1) != null ? w : null;
        if (I !== null && I === S.sha1 && A.parentId === S.id && A.user !== h && (yield e.movesAround(A)).some((H) => H === null || yn(H, n.root, u) !== h))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map();
    for (let [h, f] of Array.from(c)) {
      let k = t.get(h), x = f.filter(({ user: w }) => w === null);
      (yield d(r(h), f, k)) ? g.set(h, { doubt: "moved", believed: null }) : x.length > 0 && m.set(h, x);
    }
    let p = Array.from(m.values()).reduce((h, f) => h.concat(f.filter(({ text: k }) => k === null).map(({ id: k }) => k)), []), y = p.length === 0 ? null : yield e.revisions(p, "with-texts");
    return m.forEach((h, f) => {
      let k = t.get(f), x = h.reduce((w, { id: O, text: A }) => {
        var S, I;
        return w === null ? null : Dn(w, a((I = A != null ? A : (S = y == null ? void 0 : y.get(O)) == null ? void 0 : S.text) != null ? I : ""), a);
      }, k.text);
      x !== k.text && g.set(f, { doubt: "hidden", believed: x === null ? null : M(R({}, k), { text: x }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var cp = 5, up = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function ji(e, n, t) {
  return F(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), o = n.map((s) => ({ origin: s, there: s }));
    for (let s = 0; o.length > 0 && s < cp; s++) {
      let i = o.filter(({ there: { first: p } }) => p.text === null).map(({ there: { first: p } }) => p.id), l = i.length === 0 ? null : yield e.revisions(i, "with-texts"), c = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: p, there: { first: y } }) => {
        var f, k, x, w;
        let h = (w = up.exec(((x = (k = y.text) != null ? k : (f = l == null ? void 0 : l.get(y.id)) == null ? void 0 : f.text) != null ? x : "").slice(0, 1e3))) == null ? void 0 : w[1];
        h !== void 0 && (c.set(p, h.replace(/_/g, " ").trim()), r.add(p));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield Dt(e, Array.from(u.values()).map((p) => M(R({}, p), { pageId: 0 }))), g = new Map(d.map((p) => [p.page.title, p])), m = [];
      c.forEach((p, y) => {
        let h = g.get(p);
        h !== void 0 && $t(h, t(y)) ? a.set(y, h) : h !== void 0 && m.push({ origin: y, there: h });
      }), o = m;
    }
    return { redirects: r, moved: a };
  });
}

// src/core/exchange/steps/preferences.ts
var dp = ["messages", "matches", "confirmed", "lang"];
function Vi(e) {
  let n = [], t = e.filter(({ template: o }) => o === Ae), r = (o) => t.every(({ parameters: s }) => {
    var l;
    let i = We((l = s.get(o)) != null ? l : "").trim().toLowerCase();
    return i !== "" && i !== "yes" && i !== "no" && n.push({
      parameter: o,
      key: "localskills-template-preferences-fault-value",
      parameters: [Q(i), o]
    }), i === "" || i === "yes";
  }), a = { messages: r("messages"), matches: r("matches") };
  return t.forEach(({ parameters: o }) => n.push(...rn(o, dp))), { preferences: a, faults: n };
}

// src/core/wikitext/substitution.ts
var gp = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), pp = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), mp = new RegExp(`\\{\\{\\s*(?:(?:${gp})[:\uFF1A]|${pp})`, "gi"), fp = /<nowiki>[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*<\/nowiki>|<!--[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*-->/gi;
function Zr(e) {
  var n;
  return ((n = e.match(mp)) != null ? n : []).length;
}
var yp = /~~~+|\[\[[^[\]{}|<>\n]*\|\]\]|\[\[\|/g;
function Ki(e) {
  var n;
  return ((n = e.match(yp)) != null ? n : []).length;
}
function Yi(e) {
  let n = [];
  return e.replace(fp, (t, r) => {
    let a = r > 0 && e.lastIndexOf("<", r - 1) > e.lastIndexOf(">", r - 1);
    return Zr(t) === 1 && !a && n.push(t), t;
  }), n;
}

// src/core/exchange/unsaid-words.ts
var hp = /<!--(?:(?!<!--)[^])*?-->/g, xp = /<!--|-->|<\/?[a-z][^<>{}|]*>|<\/?[a-z]+|<|\/?>/gi, kp = /[{}[\]]+/g, bp = /[{}[\]\n]+/g, kn = (e) => e.replace(xp, ""), Ji = (e, n) => `{{${e.replace(n, `}}
{{`)}}}`;
function eo(e, { start: n, end: t }) {
  return n + e.slice(n, t).search(/[|}]/);
}
function wp(e, n) {
  let t = [];
  n.forEach((o) => t.push([o.start, eo(e, o)], [o.end - 2, o.end]));
  let r = pn(), a = 0;
  return t.sort((o, s) => o[0] - s[0]).forEach(([o, s]) => {
    o >= a && (Xe(r, o, s), a = s);
  }), bt(r, e);
}
function no(t) {
  var r = t, { parameters: e } = r, n = Gn(r, ["parameters"]);
  return ae(M(R({}, n), { parameters: new Map(Array.from(e).map(([a, o]) => [kn(a).trim(), kn(o).trim()])) }));
}
function Qi(e, n, t) {
  let r = /* @__PURE__ */ new Map(), a = wp(e, n);
  return (/* @__PURE__ */ new Set([kn(a), kn(a.replace(hp, ""))])).forEach((s) => [s, Ji(s, kp), Ji(s, bp)].forEach((i) => {
    let l = /* @__PURE__ */ new Map();
    t(i).map(no).forEach((c) => {
      var u;
      return l.set(c, ((u = l.get(c)) != null ? u : 0) + 1);
    }), l.forEach((c, u) => {
      var d;
      return r.set(u, Math.max(c, (d = r.get(u)) != null ? d : 0));
    });
  })), r;
}

// src/core/exchange/read-revision.ts
function to(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    var r;
    return n.set(t, ((r = n.get(t)) != null ? r : 0) + 1);
  }), n;
}
function Ep(e, n) {
  let t = n(e);
  return {
    text: e,
    calls: t,
    counts: to(t.map(ae)),
    unsaid: Qi(e, t, n),
    signatures: new Map(t.map((r) => [ae(r), no(r)])),
    substitutions: Zr(e),
    signs: Ki(kn(e)),
    sheltered: to(Yi(e))
  };
}
function Xi(e) {
  let n = /* @__PURE__ */ new Map();
  return (t, r) => {
    var o;
    let a = (o = n.get(r)) != null ? o : Ep(r, e);
    return n.set(r, a), M(R({}, a), { isOwn: t });
  };
}
function Rp(e, n) {
  let t = Math.min(e.length, n.length), r = 0;
  for (; r < t && e.charAt(r) === n.charAt(r); )
    r++;
  let a = 0;
  for (; a < t - r && e.charAt(e.length - 1 - a) === n.charAt(n.length - 1 - a); )
    a++;
  return [r, a];
}
function Sp(e, n) {
  let [t, r] = Rp(e.text, n.text), a = e.text.length - n.text.length, o = new Set(n.calls.map((s) => s.start));
  return e.calls.filter((s) => eo(e.text, s) < t && !o.has(s.start) || s.start >= e.text.length - r && !o.has(s.start - a));
}
function Zi(e, n, t) {
  if (n.isOwn)
    return n.counts;
  let r = new Map(n.counts), a = to(Sp(e, n).map(ae));
  return e.signatures.forEach((o, s) => {
    var c, u, d, g;
    let i = (c = n.unsaid.get(o)) != null ? c : 0, l = i > ((u = t.get(o)) != null ? u : 0) ? i : 0;
    r.set(s, ((d = r.get(s)) != null ? d : 0) + Math.max((g = a.get(s)) != null ? g : 0, l));
  }), r;
}
function el({ substitutions: e, signs: n, unsaid: t }) {
  return e > 0 || n > 0 && t.size > 0;
}
function nl(e, n, t) {
  let r = n.unsaid.size > 0 && e.signs < n.signs;
  if (n.isOwn)
    return t && (r || e.substitutions < n.substitutions);
  let a = 0, o = !1;
  return n.sheltered.forEach((s, i) => {
    var l;
    a += s, o = o || s > ((l = e.sheltered.get(i)) != null ? l : 0);
  }), o || r || n.substitutions > a;
}

// src/core/exchange/revived-words.ts
var Wn = class {
  constructor() {
    this.known = /* @__PURE__ */ new Map();
  }
  /**
   * After a revision by another.
   *
   * @param now - How many of each call it has
   * @param own - How many of each are the owner's words, or were before others took them away
   */
  put(n, t) {
    n.forEach((r, a) => {
      var i, l;
      let o = (i = t.get(a)) != null ? i : 0, s = (l = this.known.get(a)) != null ? l : { own: o, revived: 0 };
      r > o && this.known.set(a, { own: Math.min(o, s.own), revived: Math.max(r - o, s.revived) });
    });
  }
  /**
   * In a revision by the owner, who knows what they take off.
   *
   * @param now - How many of each call it has
   * @param before - How many the one before has
   */
  takeOff(n, t) {
    Array.from(this.known).forEach(([r, { own: a, revived: o }]) => {
      var i, l;
      let s = o - Math.max(0, ((i = t.get(r)) != null ? i : 0) - ((l = n.get(r)) != null ? l : 0));
      s > 0 ? this.known.set(r, { own: a, revived: s }) : this.known.delete(r);
    });
  }
  /** How many of so many of a call may be the owner's words. */
  mostOf(n, t) {
    var o;
    let { own: r, revived: a } = (o = this.known.get(n)) != null ? o : { own: 0, revived: 0 };
    return Math.max(r, t - a);
  }
};

// src/core/exchange/whose-calls.ts
var tl = /* @__PURE__ */ new Map();
function _t(e, n) {
  let t = new Map(e);
  return n.forEach((r, a) => {
    var o;
    return t.set(a, r + ((o = t.get(a)) != null ? o : 0));
  }), t;
}
function ro(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r, a) => {
    var s, i;
    let o = (s = n.get(a)) != null ? s : a;
    t.set(o, r + ((i = t.get(o)) != null ? i : 0));
  }), t;
}
var vp = ["id", "seek", "offer"];
function rl(e) {
  let [n, t] = JSON.parse(e);
  return JSON.stringify([n, t.filter(([r]) => vp.includes(r))]);
}
function Tp(e, n, t) {
  let r = /* @__PURE__ */ new Map(), a = Array.from(t).filter(([s, i]) => {
    var l;
    return ((l = e.counts.get(s)) != null ? l : 0) < i;
  });
  if (a.length === 0)
    return r;
  let o = /* @__PURE__ */ new Set();
  return e.counts.forEach((s, i) => {
    var l, c;
    s > Math.max((l = n.counts.get(i)) != null ? l : 0, (c = t.get(i)) != null ? c : 0) && o.add(rl(i));
  }), a.forEach(([s, i]) => {
    var u, d;
    let l = (u = e.counts.get(s)) != null ? u : 0;
    !(l < Math.min(i, (d = n.counts.get(s)) != null ? d : 0)) && !o.has(rl(s)) && r.set(s, i - l);
  }), r;
}
function ol({ counts: e, signatures: n, unsaid: t }) {
  return _t(ro(e, n), t);
}
function sl(e, n, t) {
  var l, c;
  let r = Xi(t), a = al(e, n, r, !1), o = r(!0, (c = (l = e[e.length - 1]) == null ? void 0 : l.text) != null ? c : "").calls;
  if (a.length === o.length)
    return { own: a, unclear: [] };
  let s = e.filter(({ text: u }) => u !== null).map(({ isOwn: u, text: d }) => ({ isOwn: u, text: d })), i = n ? [] : s.slice(0, 1).map(({ text: u }) => ({ isOwn: !0, text: u }));
  return { own: a, unclear: me(al([...i, ...s], !0, r, !0), a) };
}
function al(e, n, t, r) {
  var y, h, f, k, x, w, O, A, S;
  let a = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), s = !1, i = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Set(), c = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), d = new Wn(), g = new Wn(), m = /* @__PURE__ */ new Map(), p = n ? t(!0, "") : null;
  for (let { isOwn: I, text: N, isAfterGap: H = !1, isAfterUnseen: U = !1 } of e) {
    let E = N === null ? null : t(I, N), T = !1;
    if (I) {
      let L = /* @__PURE__ */ new Map(), P = E === null || p === null ? null : Zi(E, p, u), D = H || !r && E !== null && p !== null && nl(E, p, s);
      T = P !== null && !D;
      let B = E === null ? tl : ol(E);
      E !== null && p !== null && (d.takeOff(E.counts, p.counts), g.takeOff(B, ol(p)));
      let C = P !== null && !U ? _t(a, o) : a;
      for (let [_, z] of Array.from((y = E == null ? void 0 : E.counts) != null ? y : [])) {
        let G = P === null ? z : Math.min(z, (h = P.get(_)) != null ? h : 0), j = Math.min(G, (f = C.get(_)) != null ? f : 0) + z - G, V = (k = i.get(_)) != null ? k : 0, te = l.has(_) || ((w = c.get((x = E == null ? void 0 : E.signatures.get(_)) != null ? x : "")) != null ? w : 0) > V, le = (O = E == null ? void 0 : E.signatures.get(_)) != null ? O : "", Ge = r ? z : Math.min(d.mostOf(_, z), g.mostOf(le, (A = B.get(le)) != null ? A : 0));
        L.set(_, Math.min(j, Ge, D || te ? V : z));
      }
      o = E === null || p === null || U ? /* @__PURE__ */ new Map() : Tp(E, p, C), a = L, L.forEach((_, z) => {
        var G;
        return i.set(z, Math.max(_, (G = i.get(z)) != null ? G : 0));
      });
    }
    if (E == null || E.signatures.forEach((L, P) => m.set(P, L)), !I && E !== null) {
      let L = _t(a, o);
      d.put(E.counts, L), g.put(E.unsaid, _t(ro(L, m), u));
    }
    s = s || !I && E !== null && el(E);
    let v = T && E !== null ? ro(a, E.signatures) : tl;
    E == null || E.unsaid.forEach((L, P) => {
      var B, C, _;
      let D = (B = u.get(P)) != null ? B : 0;
      !T && L > D ? c.set(P, Math.max(L, (C = c.get(P)) != null ? C : 0)) : T && !c.has(P) && u.set(P, Math.max(D, L + ((_ = v.get(P)) != null ? _ : 0)));
    }), E == null || E.counts.forEach((L, P) => {
      var D;
      L > ((D = i.get(P)) != null ? D : 0) && l.add(P);
    }), p = E;
  }
  return ((S = p == null ? void 0 : p.calls) != null ? S : []).filter((I) => {
    var U;
    let N = ae(I), H = (U = a.get(N)) != null ? U : 0;
    return a.set(N, H - 1), H > 0;
  });
}

// src/wiki/exchange/others-words.ts
var ul = { texts: 100, inARow: 20, isEveryOwn: !1 }, oo = { texts: 300, inARow: 100, isEveryOwn: !1 }, Op = 6e6, Ap = 5;
function dl({ user: e, userId: n }, t) {
  return e === t && n !== 0;
}
function il({ template: e, parameters: n }) {
  var t;
  return e === Ae || e === De && gt.includes(Ee((t = n.get("step")) != null ? t : "").trim());
}
function ll(e) {
  let { messages: n, matches: t } = Vi([e]).preferences;
  return e.template === Ae && n && t;
}
function ao(e, n, t) {
  let r = (m) => dl(m, n), a = e.revisions.filter((m, p) => {
    var y, h;
    return r(m) || ((y = m.sha1) != null ? y : null) === null || m.sha1 !== ((h = e.revisions[p + 1]) == null ? void 0 : h.sha1);
  });
  if (a.every(r))
    return null;
  let o = [], s = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Set(), l = () => o.filter(r).pop(), [c, u, d] = [0, null, 0];
  for (; d < a.length && o.length < t.texts; d++) {
    let m = a[d], p = a[d + 1], y = t.isEveryOwn || u === null || !r(u) || (p === void 0 ? !e.isWhole : !r(p));
    c = r(m) ? 0 : c + 1, (m.user === null || r(m) && !y) && i.add(l()), (r(m) ? y : c <= t.inARow) ? o.push(m) : c > t.inARow && s.add(l()), u = m;
  }
  let g = d === a.length || a.slice(d).every(r);
  return { revisions: o.reverse(), isWhole: e.isWhole && g, afterGaps: s, afterUnseen: i };
}
function Mp(e, n) {
  var o, s;
  let { length: t = 0 } = (s = (o = e.revisions[0]) == null ? void 0 : o.text) != null ? s : "", r = Math.max(ul.texts, Math.min(oo.texts, Math.floor(Op / Math.max(1, t)))), a = ao(e, n, M(R({}, oo), { texts: r, isEveryOwn: !0 }));
  return a.isWhole ? a : ao(e, n, M(R({}, oo), { texts: r }));
}
function Pp(e, n, t) {
  return F(this, null, function* () {
    let { revisions: r, isWhole: a } = t;
    for (let o = 0; o < Ap && !a; o++) {
      let s = yield e.revisionsUpTo(n, r[r.length - 1].id);
      r = [...r, ...s.slice(1)], a = s.length < 500;
    }
    return { revisions: r, isWhole: a };
  });
}
function gl(e, n, t, r) {
  return F(this, null, function* () {
    var d;
    let a = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map();
    for (let [g, m] of Array.from(n)) {
      if (m === null || g.page.history !== void 0)
        continue;
      let p = g.known.findIndex(({ id: w }) => w === m.id), y = () => {
        var w;
        return r((w = m.text) != null ? w : "").every(ll);
      };
      if (p === -1 && y())
        continue;
      let h = p === -1 ? yield e.revisionsUpTo(g.page.title, m.id) : g.known.slice(p), f = ((d = h[h.length - 1]) == null ? void 0 : d.id) === g.first.id || p !== -1 && g.known.length < 500, k = { revisions: [m, ...h.slice(1)], isWhole: f }, x = ao(k, t(g), ul);
      x !== null && !y() && (a.set(g, k), o.set(g, x));
    }
    let s = /* @__PURE__ */ new Map(), i = (g, { revisions: m, isWhole: p, afterGaps: y, afterUnseen: h }) => sl(m.map((f) => {
      var k;
      return {
        isOwn: dl(f, t(g)),
        text: (k = s.get(f)) != null ? k : null,
        isAfterGap: y.has(f),
        isAfterUnseen: h.has(f)
      };
    }), p, r);
    yield cl(e, o, s);
    let l = /* @__PURE__ */ new Map();
    o.forEach((g, m) => l.set(m, i(m, g)));
    let c = /* @__PURE__ */ new Map();
    for (let [g, { unclear: m }] of Array.from(l)) {
      let { isWhole: p, afterGaps: y, afterUnseen: h } = o.get(g);
      if (m.length > 0 && !(p && y.size + h.size === 0)) {
        let f = yield Pp(e, g.page.title, a.get(g));
        c.set(g, Mp(f, t(g)));
      }
    }
    yield cl(e, c, s), c.forEach((g, m) => l.set(m, i(m, g)));
    let u = /* @__PURE__ */ new Map();
    return l.forEach(({ own: g, unclear: m }, p) => {
      var A;
      let y = n.get(p), h = (A = y.text) != null ? A : "", f = r(h), k = me(f, g), x = k.filter((S) => !il(S)), w = me(x, m), O = me(k, m).filter((S) => il(S) && !ll(S));
      if (x.length > 0 || O.length > 0) {
        let S = x.length === 0 ? h : Dn(h, me(f, x), r);
        u.set(p, { own: M(R({}, y), { text: S != null ? S : "" }), calls: w, unclear: me(x, w), refusals: O });
      }
    }), u;
  });
}
function cl(e, n, t) {
  return F(this, null, function* () {
    let r = /* @__PURE__ */ new Map(), a = (i, { id: l, sha1: c }) => (c != null ? c : null) === null ? String(l) : `${i} ${String(c)}`;
    n.forEach(({ revisions: i }, { page: { title: l } }) => {
      let c = /* @__PURE__ */ new Map();
      i.forEach((u) => {
        var d;
        t.has(u) && c.set(a(l, u), (d = t.get(u)) != null ? d : null);
      }), i.filter((u) => !t.has(u)).forEach((u) => {
        var m, p, y;
        let d = a(l, u), g = (p = (m = u.text) != null ? m : c.get(d)) != null ? p : null;
        g !== null ? t.set(u, g) : r.set(d, [...(y = r.get(d)) != null ? y : [], u]);
      });
    });
    let o = Array.from(r.values()).map(([i]) => i.id), s = o.length === 0 ? null : yield e.revisions(o, "with-texts");
    r.forEach((i) => i.forEach((l) => {
      var c, u;
      return t.set(l, (u = (c = s == null ? void 0 : s.get(i[0].id)) == null ? void 0 : c.text) != null ? u : null);
    }));
  });
}

// src/core/exchange/steps/read-steps.ts
var Lp = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], Np = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function Wt(e, n, t) {
  let r = ke(n);
  return e.filter(({ template: a }) => a === De).map((a) => {
    let o = Ip(a, r);
    return o.step === null || t === void 0 || o.step.at <= t ? o : M(R({}, o), { step: M(R({}, o.step), { at: t }) });
  });
}
function Ip(e, n) {
  let t = [], r = (f, k, ...x) => (t.push(Cp(f, k, ...x)), null), a = (f) => {
    var k;
    return Ee((k = e.parameters.get(f)) != null ? k : "").trim() || null;
  }, o = (f, k, x, w) => {
    var A;
    let O = a(f);
    return O === null ? w ? r(f, "missing", f) : null : (A = k(O)) != null ? A : r(f, x, Q(O), f);
  }, s = o("step", (f) => Nn.includes(f) ? f : null, "step", !0), i = o("seek", Er, "key", !0), l = o("offer", Er, "key", !0), c = o("at", (f) => {
    var k, x;
    return Re((x = (k = Np.exec(f)) == null ? void 0 : k[1]) != null ? x : "") ? f : null;
  }, "time", !0), u = o(
    "outcome",
    (f) => rs.includes(f) ? f : null,
    "outcome",
    s === "confirm"
  ), d = o("on", (f) => Re(f) ? f : null, "day", s === "meet"), g = o("skill", (f) => se.test(f) ? f : null, "skill", !1);
  if (t.push(...rn(e.parameters, Lp)), s === null || i === null || l === null || c === null || s === "confirm" && u === null || s === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [m, p] = Fe({ seek: i, offer: l });
  if (m === p)
    return r("offer", "alone"), { call: e, step: null, faults: t };
  n !== m && n !== p && r("seek", "not-yours", n);
  let y = a("note"), h = rt("note", y != null ? y : "", n);
  return t.push(...h === null ? [] : [h]), {
    call: e,
    step: {
      user: n,
      step: s,
      seek: i,
      offer: l,
      at: c,
      skill: g,
      outcome: s === "confirm" ? u : null,
      on: s === "meet" ? d : null,
      note: y
    },
    faults: t
  };
}
function Cp(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/exchange/steps/step-limit.ts
function pl(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((a, o) => ({ one: a, index: o })).sort((a, o) => a.one.step.at < o.one.step.at ? 1 : a.one.step.at > o.one.step.at ? -1 : o.index - a.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: a }) => a.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: a }) => a));
  return e.filter((a, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
function Fp(e) {
  let t = e.map(({ own: r }) => {
    var a;
    return (a = r == null ? void 0 : r.timestamp) != null ? a : "";
  }).sort().slice(-1).join("").slice(0, 10);
  return t === "" ? {} : { date: t };
}
function ml(e, n, t, r) {
  var m, p, y;
  let a = n.slice().sort((h, f) => ie(h.title, f.title)), o = [], s = [], i = [], l = (h, f, k, x) => {
    Wt(f, e, k == null ? void 0 : k.timestamp).forEach(({ step: w }) => {
      var O;
      w !== null && x(w) && s.push({ step: w, title: h, savedAt: (O = k == null ? void 0 : k.timestamp) != null ? O : w.at });
    });
  }, c = (h) => h.filter(({ template: f }) => f === Ae).forEach((f) => i.push(f));
  for (let { title: h, own: f, optOuts: k, refused: x } of a) {
    let w = t((m = f == null ? void 0 : f.text) != null ? m : "");
    w.forEach((S) => o.push({ title: h, call: S })), l(h, w, f, () => !0), c(w), c(t((p = k == null ? void 0 : k.text) != null ? p : ""));
    let O = t((y = x == null ? void 0 : x.text) != null ? y : ""), A = O.length === 0 ? [] : s.map(({ step: S }) => JSON.stringify(S));
    l(h, O, x, (S) => gt.includes(S.step) && !A.includes(JSON.stringify(S))), c(O);
  }
  let u = pl(s), d = o.filter(({ call: { template: h } }) => h === oe.offer || h === oe.seek);
  return { person: {
    user: e,
    pages: a,
    readings: Ze(d.map(({ call: h }) => h), e, R(R({}, r), Fp(a))).map((h, f) => M(R({}, h), { title: d[f].title })),
    steps: u.map(({ step: h }) => h),
    stepsBeyond: s.length - u.length,
    preferences: i
  }, placed: u };
}

// src/core/exchange/steps/follow-exchanges.ts
var Dp = 21, $p = 180, _p = 366;
function hl(e, n) {
  var r;
  let t = [];
  for (let { round: a, skills: o, disregarded: s } of Wp(e, n))
    a !== null && t.push(M(R({}, Kp(a, n.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: s }));
  return t;
}
function Wp(e, n) {
  if (!Re(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(Up)) {
    let a = `${r.seek}
${r.offer}`, o = t.get(a);
    o === void 0 ? t.set(a, [r]) : o.push(r);
  }
  return Array.from(t.keys()).sort(ie).map((r) => {
    let a = null, o = [];
    for (let s of t.get(r)) {
      let i = s.at.slice(0, 10) > n.date ? "future" : Fe(s).includes(s.user) ? Hp(s, a, n) : "not-a-party";
      typeof i == "string" ? o.push({ step: s, reason: i }) : a = i;
    }
    return { round: a, skills: Bp(t.get(r), a), disregarded: o };
  });
}
function Up(e, n) {
  return ie(e.at, n.at) || Nn.indexOf(e.step) - Nn.indexOf(n.step) || ie(fl(e), fl(n));
}
function fl({ user: e, outcome: n, on: t, skill: r, note: a }) {
  return JSON.stringify([e, n, t, r, a]);
}
function Hp(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return jp(e, n, t);
  if (e.step === "decline" && Gp(e, n))
    return zp(e, n);
  if (n === null)
    return "no-request";
  let a = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return Vp(e, n, a);
    if (Ut(n, r) !== "accepted")
      return "over";
    let o = Yp(e.on, He(r, _p)), s = He(yl(r, o), kl(t));
    return M(R({}, n), { steps: a, on: e.on, until: yl(n.until, s) });
  }
  if (e.step === "withdraw" && qp(e, n))
    return M(R({}, n), { steps: a, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [o] = n.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? xl(n, e, t) : e.step === "decline" ? M(R({}, n), { steps: a, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : M(R({}, n), { steps: a, since: r, phase: "withdrawn" });
}
function Bp(e, n) {
  let t = e.filter((o) => Fe(o).includes(o.user)), r = t.filter((o) => n == null ? void 0 : n.steps.includes(o)), a = [
    ...t.filter(({ user: o, step: s }) => s === "decline" && (n == null ? void 0 : n.declinedBy.includes(o))),
    ...r,
    ...t
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(a));
}
function Gp(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = Ut(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function zp(e, n) {
  var r;
  let t = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: Fe(e).filter((a) => a !== e.user)[0],
    phase: "declined",
    since: t,
    lastConfirmed: null,
    until: t,
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: (n == null ? void 0 : n.phase) === "declined" ? n.steps.concat([e]) : [e],
    declinedBy: ((r = n == null ? void 0 : n.declinedBy) != null ? r : []).filter((a) => a !== e.user).concat([e.user])
  };
}
function qp(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: a }) => a === e.user);
  return n === "accepted" && r.some(({ step: a }) => a === "ask") && !r.some(({ step: a }) => a === "meet" || a === "confirm");
}
function jp(e, n, t) {
  var o;
  let r = e.at.slice(0, 10), a = n === null ? null : Ut(n, r);
  return n !== null && a === "asked" ? e.user === n.asker ? "repeated" : xl(n, e, t) : n !== null && (a === "accepted" || a === "done") ? a === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((s) => s !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: He(r, (o = t.replyDays) != null ? o : Dp),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function xl(e, n, t) {
  let r = n.at.slice(0, 10);
  return M(R({}, e), {
    phase: "accepted",
    since: r,
    until: He(r, kl(t)),
    steps: e.steps.concat([n])
  });
}
function Vp(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : M(R({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function Ut({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function Kp(e, n) {
  let { seek: t, offer: r, asker: a, until: o, on: s, confirmed: i, steps: l, declinedBy: c } = e, u = Ut(e, n), d = u === "asked" || u === "accepted", g = Fe(e);
  return {
    seek: t,
    offer: r,
    asker: a,
    state: u,
    on: s,
    confirmed: i,
    steps: l,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? He(o, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? o : null,
    waitingFor: u === "asked" ? g.filter((m) => m !== a) : u === "accepted" && (s === null || s <= n) ? g.filter((m) => !i.has(m)) : []
  };
}
function kl(e) {
  var n;
  return (n = e.lapseDays) != null ? n : $p;
}
function Yp(e, n) {
  return e < n ? e : n;
}
function yl(e, n) {
  return e > n ? e : n;
}

// src/core/exchange/steps/doubted-times.ts
function bl(e) {
  let n = e.reduce((o, { savedAt: s }) => s > o ? s : o, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let s = `${o.step.seek}
${o.step.offer}`, i = t.get(s);
    i === void 0 ? t.set(s, [o]) : i.push(o);
  });
  let r = (o) => hl(o, { date: n }).some(({ state: s }) => s === "accepted"), a = [];
  return t.forEach((o) => {
    let s = o.filter(({ step: c, savedAt: u }) => c.at < u);
    if (s.length === 0 || !r(o.map(({ step: c }) => c)))
      return;
    let i = new Set(o.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), l = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && i.size > 1;
    Fe(o[0].step).forEach((c) => {
      let u = s.filter((d) => d.step.user === c && l(d));
      u.length > 0 && !r(o.map((d) => u.includes(d) ? M(R({}, d.step), { at: d.savedAt }) : d.step)) && a.push(...u);
    });
  }), a;
}

// src/wiki/exchange/step-times.ts
function wl(e, n, t) {
  return F(this, null, function* () {
    var a;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: s, savedAt: i } of bl(n)) {
      let l = JSON.stringify(o), u = (yield e.revisionsBySince(s, o.user, o.at)).find(({ text: g }) => Wt(t(g != null ? g : ""), o.user).some(({ step: m }) => JSON.stringify(m) === l)), d = (a = u == null ? void 0 : u.timestamp) != null ? a : i;
      d !== o.at && r.set(o, M(R({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function El(e, n, t) {
  return F(this, null, function* () {
    var s, i, l, c;
    let r = (yield e.source.readPages([n])).get(n), { people: a } = yield Jp(e, r === void 0 ? [] : [M(R({}, r), { pageId: 0 })], {}), [o] = (i = (s = a.get(t)) == null ? void 0 : s.pages) != null ? i : [];
    return o === void 0 ? null : o.doubt === "moved" ? "" : (c = (l = o.own) == null ? void 0 : l.text) != null ? c : null;
  });
}
function Jp(a, o, s) {
  return F(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var v, L;
    let i = yield It(e, kt), l = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let P of t) {
      let D = yn(P.title, n.root, l);
      D !== null && c.set(P, D);
    }
    let u = yield Dt(e, Array.from(c.keys()), null, e), d = ({ page: P }) => c.get(P), g = yield Xr(e, u, d), m = (P) => $t(P, d(P)), { redirects: p, moved: y } = yield ji(e, u.filter((P) => !m(P)), d), h = new Set(u.filter(m).map(({ page: P }) => P.title)), f = /* @__PURE__ */ new Map();
    y.forEach((P, D) => {
      h.has(P.page.title) || f.set(P, d(D));
    });
    let k = yield Xr(
      e,
      Array.from(f.keys()),
      (P) => {
        var D;
        return (D = f.get(P)) != null ? D : null;
      }
    ), x = new Map(Array.from(g).filter(([P]) => m(P))), w = yield gl(e, x, d, i);
    w.forEach(({ own: P }, D) => x.set(D, P));
    let O = yield qi({ source: e, titles: n }, x, d, i), A = (P) => {
      var le, Ge, wn, En, W, J, fe, Me, ye, Rn;
      let { page: { title: D, latest: B } } = P, C = !m(P), _ = (le = g.get(P)) != null ? le : null, z = O.get(P), G = C ? null : z === void 0 ? (Ge = x.get(P)) != null ? Ge : null : z.believed, j = (z == null ? void 0 : z.doubt) === "moved" ? void 0 : w.get(P), V = y.get(P), te = G !== null && G.id === B.id ? [] : i((wn = B.text) != null ? wn : "");
      return {
        title: D,
        latest: B,
        own: G,
        isMadeByOther: C,
        saved: C ? null : _,
        othersWords: (En = j == null ? void 0 : j.calls) != null ? En : [],
        unclearWords: (W = j == null ? void 0 : j.unclear) != null ? W : [],
        othersRefusals: (J = j == null ? void 0 : j.refusals) != null ? J : [],
        doubt: (fe = z == null ? void 0 : z.doubt) != null ? fe : null,
        optOuts: C ? _ : null,
        refused: z !== void 0 || j !== void 0 && j.own.text !== (_ == null ? void 0 : _.text) ? _ : V === void 0 ? null : (Me = k.get(V)) != null ? Me : null,
        isStrangers: C && (te.length > 0 || p.has(P)),
        isChangedByOthers: !C && (G == null ? void 0 : G.id) !== B.id && !gn(i((Rn = (ye = z === void 0 ? _ : G) == null ? void 0 : ye.text) != null ? Rn : ""), te)
      };
    }, S = /* @__PURE__ */ new Map();
    for (let P of u) {
      let D = d(P);
      S.set(D, [...(v = S.get(D)) != null ? v : [], P]);
    }
    let I = /* @__PURE__ */ new Map(), N = [], H = [], U = [];
    for (let P of Array.from(S.keys()).sort(ie)) {
      let D;
      try {
        D = ml(P, ((L = S.get(P)) != null ? L : []).map(A), i, r);
      } catch (B) {
        N.push({ user: P, error: B });
        continue;
      }
      I.set(P, D.person), D.person.readings.forEach(({ record: B }) => {
        B !== null && H.push(B);
      }), D.placed.forEach((B) => U.push(B));
    }
    let E = yield wl(e, U, i), T = (P) => {
      var D;
      return (D = E.get(P)) != null ? D : P;
    };
    return E.size > 0 && I.forEach((P, D) => I.set(D, M(R({}, P), { steps: P.steps.map(T) }))), { people: I, unread: N, records: H, steps: U.map(({ step: P }) => T(P)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/core/site-configuration.ts
var Qp = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Rl(e) {
  if (e === null)
    return { root: _e, faults: [] };
  let { value: n, faults: t } = Ce(e);
  if (!ee(n))
    return { root: _e, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = K(n, "root");
  return r === void 0 ? { root: _e, faults: t } : typeof r != "string" || Qp.test(r) ? { root: _e, faults: [...t, { path: "$.root", code: "expected-text", parameters: [Q(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/extension/configured-root.ts
var Xp = "MediaWiki:LocalSkills.json", bn = null;
function Zp() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function Sl(e) {
  let n = Zp();
  return n !== null ? Promise.resolve(n) : (bn = bn != null ? bn : e.get({
    action: "query",
    prop: "revisions",
    titles: Xp,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((t) => {
    var a, o, s;
    let { query: { pages: [r] } } = t;
    return Rl((s = (o = (a = r == null ? void 0 : r.revisions) == null ? void 0 : a[0]) == null ? void 0 : o.slots.main.content) != null ? s : null).root;
  }, (t) => {
    throw bn = null, t;
  }), bn);
}

// src/extension/without-idling.ts
var vl = 0, Ht = null;
function em(e) {
  setTimeout(() => {
    let n = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - n)) });
  }, 1);
}
function Tl(e) {
  let n = mw;
  vl++ === 0 && (Ht = n.requestIdleCallback, n.requestIdleCallback = em);
  let t = () => {
    --vl === 0 && Ht !== null && (n.requestIdleCallback = Ht, Ht = null);
  }, r = mw.loader.using(e);
  return r.then(t, t), r;
}

// src/extension/load-modules.ts
function Un(e) {
  var r;
  let n = (a) => mw.loader.getState(a) !== null, t = ((r = e.find((a) => a.some(n))) != null ? r : []).filter(n);
  return t.filter((a) => mw.loader.getState(a) === "error").forEach((a) => {
    mw.loader.state({ [a]: "registered" });
  }), Tl(t);
}

// src/extension/return-focus.ts
var nm = "localskills-opener", tm = "data-localskills-opener";
function Ol(e) {
  let n = e.getAttribute(tm);
  n !== null && mw.storage.session.set(nm, `${mw.config.get("wgPageName")} ${n}`), window.location.reload();
}

// src/extension/exchange-buttons.ts
var Hn = [["ext.localSkills.meeting"], ["ext.gadget.LocalSkills-meeting"]];

// src/extension/namespace-names.ts
function so(e) {
  let n = mw.config.get("wgNamespaceIds");
  return Object.keys(n).filter((t) => n[t] === e).map((t) => t.replace(/_/g, " "));
}

// src/core/i18n/number-format.ts
var Al = {
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
function Ml(e, n = "") {
  var r, a;
  let t = (a = Al[(r = e.find((o) => Object.prototype.hasOwnProperty.call(Al, o))) != null ? r : ""]) != null ? a : "latn";
  return [...e, "en"].filter(rm).map((o) => `${o}-u${n}-nu-${t}`);
}
function rm(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}

// src/extension/time-format.ts
var Pl = { year: "numeric", month: "long", day: "numeric" }, Ll = M(R({}, Pl), { hour: "numeric", minute: "2-digit" }), Nl = M(R({}, Pl), { timeZone: "UTC" });
function io(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(Ml([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/start-exchange.ts
var [Il, om] = [2, 10];
function am(e, n, t, r) {
  var m;
  let a = yo(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = new mw.Api(), s = _i({
    api: o,
    language: a.language,
    rights: () => mw.user.getRights(),
    onWait: () => {
    }
  }), i = Li(s), l = mo(e), c = Sn(a.language), u = Gi(o, a.language), d = Hn.some((p) => p.some((y) => mw.loader.getState(y) !== null)), [g] = [(m = mw.config.get("wgFormattedNamespaces")[Il]) != null ? m : "User"];
  return {
    wiki: Fi({ api: o, user: n, language: a.language }),
    loadLanguages: () => u.loadLanguages(),
    titles: l,
    messages: a,
    user: { name: n },
    templateNamespaces: so(om),
    readPersonCalls: Di(i),
    ownTextOf: (p) => El({ source: i, titles: l }, p, n),
    userNamespaces: [g, ...so(Il)],
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    now: () => /* @__PURE__ */ new Date(),
    minutesAhead: () => -(/* @__PURE__ */ new Date()).getTimezoneOffset(),
    pageUrl: (p, y) => mw.util.getUrl(p, y),
    talkPage: (p) => {
      var y, h, f;
      return (f = (h = (y = mw.Title.newFromText(p)) == null ? void 0 : y.getTalkPage()) == null ? void 0 : h.getPrefixedText()) != null ? f : null;
    },
    formatTime: io(Ll),
    formatDate: io(Nl),
    languageName: (p) => {
      var y;
      return (y = c(p)) != null ? y : p;
    },
    ask: d ? (p) => r(() => {
      Un(Hn).then(() => {
        mw.hook("localSkills.ask").fire(M(R({}, p), { opener: t }));
      });
    }) : null,
    checkEnding: d ? (k, x, w) => F(null, [k, x, w], function* ({ kind: p, id: y }, h, f) {
      return yield Un(Hn), new Promise((O, A) => {
        mw.hook("localSkills.checkEnding").fire({ kind: p, id: y, way: h, until: f, found: O, failed: A });
      });
    }) : null,
    showMine: d ? () => r(() => {
      Un(Hn).then(() => {
        mw.hook("localSkills.myExchanges").fire({ opener: t });
      });
    }) : null
  };
}
function Cl() {
  let e = !1;
  mw.hook("localSkills.editRecord").add((n) => {
    let t = mw.user.getName();
    if (e || t === null || mw.user.isTemp())
      return;
    e = !0;
    let r = () => {
      e = !1, n.opener.focus();
    };
    Sl(new mw.Api()).then((a) => {
      var c, u;
      let o = null, s = am(a, t, n.opener, (d) => {
        o = d;
      }), { skill: i, skills: l = i === void 0 ? [] : [{ skill: i, level: null }] } = n;
      Ei(s, {
        direction: n.direction,
        id: n.id,
        view: (c = n.view) != null ? c : "change",
        page: (u = n.page) != null ? u : null,
        skills: l
      }, (d) => {
        var g, m;
        o !== null ? (e = !1, o(), (g = n.onClosed) == null || g.call(n)) : d.includes(s.pageTitle) ? Ol(n.opener) : (r(), (m = n.onClosed) == null || m.call(n));
      });
    }, () => {
      mw.notify(mw.msg("localskills-start-failed"), { type: "error" }), r();
    });
  });
}

// src/extension/exchange.ts
Cl();
