// Built from src/extension/exchange.ts by `npm run build`. Change the source, not this file.
"use strict";
var Fs = Object.defineProperty, Ds = Object.defineProperties;
var $s = Object.getOwnPropertyDescriptors;
var yt = Object.getOwnPropertySymbols;
var er = Object.prototype.hasOwnProperty, tr = Object.prototype.propertyIsEnumerable;
var Ce = (e, t) => (t = Symbol[e]) ? t : /* @__PURE__ */ Symbol.for("Symbol." + e), tn = (e) => {
  throw TypeError(e);
};
var Zn = (e, t, n) => t in e ? Fs(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, O = (e, t) => {
  for (var n in t || (t = {}))
    er.call(t, n) && Zn(e, n, t[n]);
  if (yt)
    for (var n of yt(t))
      tr.call(t, n) && Zn(e, n, t[n]);
  return e;
}, N = (e, t) => Ds(e, $s(t));
var nr = (e, t) => {
  var n = {};
  for (var r in e)
    er.call(e, r) && t.indexOf(r) < 0 && (n[r] = e[r]);
  if (e != null && yt)
    for (var r of yt(e))
      t.indexOf(r) < 0 && tr.call(e, r) && (n[r] = e[r]);
  return n;
};
var _s = (e, t, n) => t.has(e) || tn("Cannot " + n);
var rr = (e, t, n) => t.has(e) ? tn("Cannot add the same private member more than once") : t instanceof WeakSet ? t.add(e) : t.set(e, n);
var Se = (e, t, n) => (_s(e, t, "access private method"), n);
var D = (e, t, n) => new Promise((r, a) => {
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
}), oe = function(e, t) {
  this[0] = e, this[1] = t;
}, pe = (e, t, n) => {
  var r = (i, l, c, u) => {
    try {
      var d = n[i](l), g = (l = d.value) instanceof oe, m = d.done;
      Promise.resolve(g ? l[0] : l).then((p) => g ? r(i === "return" ? i : "next", l[1] ? { done: p.done, value: p.value } : p, c, u) : c({ value: p, done: m })).catch((p) => r("throw", p, c, u));
    } catch (p) {
      u(p);
    }
  }, a = (i, l, c, u) => s[i] = (d) => (l = new Promise((g, m, p) => (p = () => r(i, d, g, m), o ? o.then(p) : p())), u = () => o === c && (o = 0), o = c = l.then(u, u), l), o, s = {};
  return n = n.apply(e, t), s[Ce("asyncIterator")] = () => s, a("next"), a("throw"), a("return"), s;
}, fe = (e) => {
  var t = e[Ce("asyncIterator")], n = !1, r, a = {};
  return t == null ? (t = e[Ce("iterator")](), r = (o) => a[o] = (s) => t[o](s)) : (t = t.call(e), r = (o) => a[o] = (s) => {
    if (n) {
      if (n = !1, o === "throw") throw s;
      return s;
    }
    return n = !0, {
      done: !1,
      value: new oe(new Promise((i) => {
        var l = t[o](s);
        l instanceof Object || tn("Object expected"), i(l);
      }), 1)
    };
  }), a[Ce("iterator")] = () => a, r("next"), "throw" in t ? r("throw") : a.throw = (o) => {
    throw o;
  }, "return" in t && r("return"), a;
}, se = (e, t, n) => (t = e[Ce("asyncIterator")]) ? t.call(e) : (e = e[Ce("iterator")](), t = {}, n = (r, a) => (a = e[r]) && (t[r] = (o) => new Promise((s, i, l) => (o = a.call(e, o), l = o.done, Promise.resolve(o.value).then((c) => s({ value: c, done: l }), i)))), n("next"), n("return"), t);

// src/core/pages.ts
var ye = "LocalSkills";
var ae = /^[a-z0-9-]{1,48}$/;
function ar(e = ye) {
  let t = e.replace(/_/g, " ").trim(), n = (l) => `${t}/Survey/${l}`, [r, a] = ["", null], o = (l) => (l !== a && ([r, a] = [`${n(l)}/Answers/`, l]), r), s = `${t}/People/`, i = (l, c) => `${t}/${l}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    stop: () => `${t}/Stop`,
    survey: n,
    definition: (l) => `${n(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, c) => o(l) + sr(c),
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
    personOf: (l) => or(s, l),
    surveyIdOf: (l) => {
      let c = `${t}/Survey/`, u = l.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return ae.test(d) ? d : null;
    },
    answererOf: (l, c) => or(o(l), c)
  };
}
function sr(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function or(e, t) {
  let n = sr(t), r = n.startsWith(e) ? n.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/language-names.ts
function Qe(e) {
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
function ir(e, t) {
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
function ht(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, r, a] = [Number(t[1]), Number(t[2]), Number(t[3])], s = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && a >= 1 && a <= s;
}

// src/core/exchange/exchange-record.ts
var ee = { offer: "Offer a skill", seek: "Seek a skill" }, Ee = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], lr = ["open", "paused", "matched", "closed"], Ze = 5, xt = 100, cr = 100, kt = 20;
function de(e) {
  return `${e.user}/${e.id}`;
}
function et(e, t) {
  if (!ht(t))
    throw new RangeError(`\u201C${t}\u201D is no date.`);
  let n = e.status === "paused" && e.until !== null && e.until <= t;
  return e.status !== "open" && !n ? e.status : e.expires !== null && e.expires < t ? "expired" : null;
}

// src/core/wikitext/character-references.ts
var Ws = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Us = Hs();
function Hs() {
  let e = Ws.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var Bs = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function bt(e, t) {
  return e.includes("&") ? e.replace(Bs, (n, r, a, o) => {
    var s;
    return r !== void 0 ? (s = Us.get(r)) != null ? s : n : t(a === void 0 ? parseInt(o, 16) : parseInt(a, 10), n);
  }) : e;
}

// src/core/wikitext/encode.ts
var qs = '"&:<=>[]{|}', js = "!'_~", ur = 32, Gs = rn(qs), zs = rn(js), Vs = rn("#*+-;");
function rn(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function Ks(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var Ys = 65343, Js = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Xs(e, t, n) {
  let r = t === 0, a = t === e.length - 1;
  if (n >= 128)
    return Ks(n) || n === Ys;
  if (n < 32 || n === 127 || Gs[n] === 1 || r && Vs[n] === 1)
    return !0;
  if (zs[n] === 1)
    return r || a || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case ur:
      return r || a || e.charCodeAt(t - 1) === ur;
    case 73:
    case 80:
    case 82:
      return Js.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var Qs = [
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
], nn = "\u0345";
function dr(e) {
  let t = e.codePointAt(0);
  return e === nn || Qs.some(([n, r]) => t >= n && t <= r) || (nn + e).normalize("NFD") !== nn + e.normalize("NFD");
}
var gr = 768, Zs = 32, ei = /[\u0300-\uffff]{1000}/;
function ti(e) {
  return !ei.test(e) && e.normalize("NFC") === e;
}
function ni() {
  let e = "";
  return (t, n, r) => {
    if (r || n < gr)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!dr(t))
        return e = t, !1;
      if (e.length < Zs && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function tt(e) {
  let t = ti(e) ? null : ni(), n = "", r = 0;
  for (let a = 0; a < e.length; ) {
    let o = e.codePointAt(a), s = a + (o > 65535 ? 2 : 1), i = Xs(e, a, o);
    o >= gr && a === 0 && !i && (i = dr(e.slice(0, s))), t !== null && (i = t(e.slice(a, s), o, i)), i && (n += `${e.slice(r, a)}&#${o};`, r = s), a = s;
  }
  return n + e.slice(r);
}
function Fe(e) {
  return bt(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/wikitext/shown-text.ts
var ri = /<!--[\s\S]*?(?:-->|$)/g, oi = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, ai = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), si = "\u2026";
function De(e) {
  if (!/[{<]/.test(e))
    return Fe(e);
  let t = e.replace(ri, "").replace(oi, (n, r) => (r != null ? r : "").replace(/[{}]/g, (a) => `&#${a.charCodeAt(0)};`));
  return Fe(ii(t));
}
function ii(e) {
  var o, s, i, l;
  let t = [], n = [], r = /[{}]/g, a = 0;
  for (; a < e.length; ) {
    let c = e.slice(a, a + 2);
    if (c === "{{")
      n.push(t.length), t.push(c), a += 2;
    else if (c === "}}" && n.length > 0) {
      let [, ...u] = t.splice(n.pop()), d = ((o = u[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(a + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      t.push((s = ai.get(g)) != null ? s : si), a += d ? 3 : 2;
    } else {
      r.lastIndex = a + 1;
      let u = (l = (i = r.exec(e)) == null ? void 0 : i.index) != null ? l : e.length;
      t.push(e.slice(a, u)), a = u;
    }
  }
  return t.join("");
}

// src/core/json/fault.ts
function ge(e, t) {
  return typeof t == "number" ? `${e}[${t}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(t) ? `${e}.${t}` : `${e}[${JSON.stringify(t)}]`;
}
function Q(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let t = String(e).replace(/\s+/g, " ");
  return t.length > 60 ? `${t.slice(0, 60)}\u2026` : t;
}

// src/core/skills/skill-words.ts
function nt(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function on({ label: e }) {
  return e.kind === "texts" ? mr(e.texts) : [];
}
function an(e) {
  return mr(e.aliases).reduce((t, n) => t.concat(n), []);
}
function mr(e) {
  return Object.keys(e).map((t) => e[t]);
}
function pr(e, t) {
  let n = Array.from(nt(e));
  if (n.length < 4 || n.length > 60)
    return null;
  let r = n.length < 8 ? 1 : 2, a = null;
  for (let o of t.skills.filter(({ isRetired: s }) => !s))
    for (let s of [o.id, ...on(o), ...an(o)].sort(li)) {
      let i = ci(n, Array.from(nt(s)), r);
      i !== null && (a = { skill: o.id, words: i === 0 ? o.id : s }, r = i - 1);
    }
  return a;
}
function li(e, t) {
  return e < t ? -1 : e === t ? 0 : 1;
}
function ci(e, t, n) {
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
function K(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function j(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/i18n/read-localized-text.ts
var Re = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function fr(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!K(e))
    return null;
  let t = j(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let n = {};
  for (let r of Object.keys(e)) {
    let a = e[r];
    (r === "default" || Re.test(r)) && typeof a == "string" && a.trim() !== "" && (n[r] = a);
  }
  return Object.keys(n).length === 0 ? null : { kind: "texts", texts: n };
}

// src/core/exchange/language-proficiency.ts
var wt = 6, ui = /^(.+)-([0-5n])$/i, yr = /^(.+)-(?:.|\d\d)$/;
function hr(e) {
  var n;
  let t = (n = yr.exec(e.toLowerCase())) == null ? void 0 : n[1];
  return t !== void 0 && te(e) === null && Re.test(t);
}
function te(e) {
  var a;
  let t = ui.exec(e), n = ((a = t == null ? void 0 : t[1]) != null ? a : e).toLowerCase();
  if (!Re.test(n) || yr.test(n))
    return null;
  let r = t == null ? void 0 : t[2];
  return { code: n, proficiency: r === void 0 ? null : /n/i.test(r) ? wt : Number(r) };
}
function Et(e) {
  let { code: t, proficiency: n } = e;
  return n === null ? t : `${t}-${n === wt ? "N" : n}`;
}
var di = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function xr(e) {
  var t, n;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (n = (t = di.exec(e)) == null ? void 0 : t[1]) != null ? n : e;
}

// src/core/exchange/record-fault.ts
function $e(e, t, ...n) {
  return { parameter: e, key: `localskills-template-card-fault-${t}`, parameters: n };
}
function kr(e, t) {
  return t.text(e.key, ...e.parameters);
}

// src/core/exchange/timezone.ts
var gi = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [mi, pi] = [-720, 840];
function St(e) {
  var a, o;
  let t = e === "" ? null : gi.exec(e);
  if (t === null)
    return null;
  let n = Number((a = t[2]) != null ? a : 0) * 60 + Number((o = t[3]) != null ? o : 0), r = t[1] === void 0 || t[1] === "+" || n === 0 ? n : -n;
  return r >= mi && r <= pi ? r : null;
}
function ie(e) {
  let t = Math.abs(e), n = [Math.floor(t / 60), t % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + n.join(":");
}
function Rt(e, t) {
  let n = Math.abs(e - t) % 1440;
  return Math.min(n, 1440 - n);
}

// src/core/skills/provisional-skill.ts
var fi = "xn--", yi = /^x(n|[0-9a-z]{6})--(.+)$/;
var [ne, Tt, br, hi, xi, ln, wr] = [36, 1, 26, 38, 700, 128, 72], Er = 1114111, ki = [
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
  [917504, Er]
];
function Sr(e) {
  return ki.every(([t, n]) => e < t || e > n);
}
function Rr(e) {
  return e > 65280 && e < 65375;
}
function rt(e) {
  return Array.from(e, (t) => t.codePointAt(0));
}
function vt(e) {
  return e.map((t) => String.fromCodePoint(t)).join("");
}
function bi(e) {
  let n = vt(rt(e.normalize("NFC")).map((r) => Rr(r) ? r - 65248 : r)).toLowerCase().normalize("NFC").replace(/[\s_-]+/g, "-").replace(/^-|-$/g, "");
  return vt(rt(n).filter(Sr).map((r) => r > 127 || /[a-z0-9-]/.test(String.fromCharCode(r)) ? r : r + 65248));
}
function Tr(e, t, n) {
  let r = Math.floor(e / (n ? xi : 2));
  r += Math.floor(r / t);
  let a = 0;
  for (; r > (ne - Tt) * br / 2; a += ne)
    r = Math.floor(r / (ne - Tt));
  return a + Math.floor((ne - Tt + 1) * r / (r + hi));
}
function cn(e, t) {
  return Math.min(br, Math.max(Tt, e - t));
}
function wi(e, t) {
  return Math.min(...e.filter((n) => n >= t));
}
function sn(e) {
  let t = e.filter((l) => l < ln), n = (l) => String.fromCharCode(l < 26 ? l + 97 : l + 22), r = vt(t) + (t.length > 0 ? "-" : ""), [a, o, s, i] = [ln, 0, wr, t.length];
  for (; i < e.length; ) {
    let l = wi(e, a);
    o += (l - a) * (i + 1), a = l;
    for (let c of e)
      if (c < a)
        o++;
      else if (c === a) {
        let u = o, d = ne;
        for (; u >= cn(d, s); d += ne) {
          let g = cn(d, s);
          r += n(g + (u - g) % (ne - g)), u = Math.floor((u - g) / (ne - g));
        }
        r += n(u), s = Tr(o, i + 1, i === t.length), o = 0, i++;
      }
    o++, a++;
  }
  return r;
}
function Ei(e) {
  let t = e.lastIndexOf("-"), n = rt(e.slice(0, Math.max(0, t))), [r, a, o] = [ln, 0, wr], s = t + 1;
  for (; s < e.length; ) {
    let i = a;
    for (let l = ne, c = 1; ; l += ne) {
      let u = s < e.length ? e.charCodeAt(s++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : ne;
      if (a += d * c, d >= ne || a > 2147483647)
        return null;
      let g = cn(l, o);
      if (d < g)
        break;
      c *= ne - g;
    }
    if (o = Tr(a - i, n.length + 1, i === 0), r += Math.floor(a / (n.length + 1)), a %= n.length + 1, r > Er || !Sr(r))
      return null;
    n.splice(a++, 0, r);
  }
  return n;
}
function Si(e) {
  let t = 7;
  for (let n = 0; n < e.length; n++)
    t = (t * 65599 + e.charCodeAt(n)) % 2147483647;
  return `00000${t.toString(ne)}`.slice(-6);
}
function Ot(e) {
  let t = bi(e);
  if (t.length <= 48 && /^[a-z0-9-]*$/.test(t))
    return t;
  let n = rt(t), r = fi + sn(n);
  if (r.length <= 48)
    return r;
  let a = `x${Si(t)}--`, o = n.length - 1;
  for (; a.length + sn(n.slice(0, o)).length > 48; )
    o--;
  return a + sn(n.slice(0, o));
}
function _e(e) {
  var o;
  let [, t = "", n = ""] = (o = yi.exec(e)) != null ? o : [], r = t === "" ? rt(e) : Ei(n);
  if (r === null)
    return e;
  let a = vt(r.map((s) => Rr(s) ? s - 65248 : s)).replace(/-+/g, " ").trim();
  return a === "" ? e : t.length > 1 ? `${a}\u2026` : a;
}

// src/core/exchange/read-record-values.ts
var Te = [
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
], un = ["capacity", "for"], Ri = 1e3;
function We(e, t, n, r = {}) {
  var P;
  let a = [], o = (S) => {
    var A;
    return ((A = n.get(S)) != null ? A : "").trim() || null;
  }, s = (S, A, ..._) => (a.push($e(S, A, ..._)), null), i = (S, A, _, ...v) => {
    var F;
    let M = o(S);
    return M === null ? null : (F = A(M)) != null ? F : s(S, _, Q(M), ...v);
  }, l = (S, A, _) => {
    var M;
    let v = ((M = o(S)) != null ? M : "").split(";").map((F) => F.trim()).filter((F) => F !== "");
    return Array.from(new Set(v)).map((F) => {
      var E;
      return (E = A(F)) != null ? E : s(S, _(F), Q(F));
    }).filter((F) => F !== null);
  }, c = (S, A) => i(S, (_) => Array.from(_).length <= A ? _ : null, S, S, A), u = (S) => {
    let A = o(S);
    return A === null || ht(A) ? A : s(S, "date", S, Q(A));
  }, d = Ti(o("skill"), s, r), g = i("level", (S) => vr(S, 1, Ze), "level", Ze), m = l("methods", (S) => Ee.includes(S) ? S : null, () => "method"), p = (S) => {
    let A = u(S);
    return A !== null && r.date !== void 0 && A > r.date && s(S, "day-to-come", S, A), A;
  }, f = vi(l(
    "languages",
    te,
    (S) => hr(S) ? "proficiency" : "language"
  ).map(Et)), k = f.slice(0, kt);
  f.length > kt && s("languages", "many-languages", "languages", kt), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && s("languages", "no-language", "languages");
  let y = e === "offer", b = y ? i("capacity", (S) => vr(S, 0, Ri), "capacity", "capacity") : null, x = {
    kind: e,
    user: t,
    id: i("id", (S) => ae.test(S) ? S : null, "id"),
    level: g,
    methods: Ee.filter((S) => m.includes(S)),
    languages: k,
    capacity: b,
    region: c("region", cr),
    timezone: i("timezone", St, "timezone"),
    for: y ? o("for") : null,
    affiliate: c("affiliate", xt),
    note: o("note"),
    since: p("since"),
    confirmed: p("confirmed"),
    expires: u("expires"),
    status: (P = i("status", (S) => lr.includes(S) ? S : null, "status")) != null ? P : "open",
    until: u("until")
  }, T = Te.filter((S) => y || !un.includes(S));
  return n.forEach((S, A) => {
    r.allowsOthers !== !0 && !T.includes(A) && S.trim() !== "" && s(A, "unknown-parameter", Q(A), T.join(", "));
  }), { values: d === null || k.length === 0 ? null : N(O({}, x), { skill: d }), faults: a };
}
function Ti(e, t, n) {
  if (e === null)
    return t("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: a = `${ye}/Skills.json` } = n, o = ae.test(e), s = r === null || r.get(e) !== null ? null : r.find(e);
  if (s !== null)
    return s.id;
  if (!o || r !== null && r.get(e) === null) {
    let i = e.startsWith("xn--") ? _e(e) : e, l = r === null ? null : pr(i, r);
    l === null ? t("skill", o ? "unknown-skill" : "no-such-skill", Q(i), a) : t("skill", o ? "near-skill" : "near-skill-only", Q(i), a, l.words, l.skill);
  }
  return o ? e : null;
}
function vi(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let a of e)
    t.set((r = (n = te(a)) == null ? void 0 : n.code) != null ? r : a, a);
  return Array.from(t.values());
}
function vr(e, t, n) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= t && r <= n ? r : null;
}

// src/core/exchange/record-draft.ts
var ot = 6;
function Ue(e, t) {
  let [n = 0, r = 1, a = 1] = e.split("-").map(Number), o = new Date(Date.UTC(n, r + t, 0));
  return new Date(Date.UTC(o.getUTCFullYear(), o.getUTCMonth(), Math.min(a, o.getUTCDate()))).toISOString().slice(0, 10);
}
function At(e, t, n) {
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
    expires: Ue(t, ot),
    status: "open",
    until: null
  };
}
function Or(e, t) {
  var u, d, g;
  let n = e.template === ee.offer ? "offer" : "seek", r = /* @__PURE__ */ new Map();
  e.parameters.forEach((m, p) => r.set(p, De(m)));
  let a = (m) => {
    let p = new Map(Array.from(r).concat(m)), { values: f } = We(n, "", p, { taxonomy: t });
    return f === null ? null : He(f);
  }, [o, s] = [["skill", "none"], ["languages", "en"]], i = a([s]), l = a([o]), c = a([o, s]);
  return (g = a([])) != null ? g : N(O({}, c), { skill: (u = i == null ? void 0 : i.skill) != null ? u : "", languages: (d = l == null ? void 0 : l.languages) != null ? d : [] });
}
function He(e) {
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
    until: k
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
    until: k
  };
}
function he(e, t) {
  return Object.keys(He(e)).filter((n) => JSON.stringify(e[n]) !== JSON.stringify(t[n]));
}
function dn(e, t, n) {
  let r = t.replace(/\D/g, ""), a = `${e.charAt(0)}${r.slice(2, 8)}-${r.slice(8, 12)}`, o = a;
  for (let s = 2; n.includes(o); s++)
    o = `${a}-${s}`;
  return o;
}

// src/ui/element.ts
function h(e, t, ...n) {
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
function Be(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function Y(e, ...t) {
  let n = h("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function X(...e) {
  return h("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
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
function Pt(e) {
  let { messages: t, label: n, explanation: r, yes: a, act: o } = e, s = (u) => {
    c.hidden = !u, i.toggle(!u), (u ? l : i).focus();
  }, i = q(n, "quiet", () => s(!0)), l = q(t.text("localskills-form-withdraw-no"), "normal", () => s(!1)), c = h(
    "div",
    { role: "group", "aria-label": n },
    Y("warning", ...r, X(q(a, "destructive", o), l))
  );
  return c.hidden = !0, h("div", { class: "ext-localSkills-form-confirm" }, i.$element[0], c);
}

// src/ui/survey-form/draft.ts
var Oi = 400;
function Ar(e) {
  let t = null, n = !1, r = () => (t !== null && (window.clearTimeout(t), t = null), n && e() && (n = !1), !n), a = () => {
    r();
  }, o = (s) => {
    r() || (s.preventDefault(), s.returnValue = "");
  };
  return window.addEventListener("pagehide", a), document.addEventListener("visibilitychange", a), window.addEventListener("beforeunload", o), {
    changed() {
      n = !0, t !== null && window.clearTimeout(t), t = window.setTimeout(r, Oi);
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
var Ai = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], Pi = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function Pr(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !Pi.includes(n.nodeName.toUpperCase())) {
      let r = n, a = t, o = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(o) ? a = h("a", { href: o, target: "_blank", rel: "noopener" }) : Ai.includes(r.nodeName) && (a = document.createElement(r.nodeName), r.dir && (a.dir = r.dir), r.lang && (a.lang = r.lang)), Pr(r, a), a !== t && t.appendChild(a);
    }
  });
}
function gn(e) {
  let t = h("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return Pr(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function Mr(e, t, n, r = !1) {
  let [a, o] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], s = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  s.$input.attr({ "aria-label": n.text(a), dir: "auto" });
  let i = q(n.text("localskills-save-copy"), "normal", () => {
    s.select(), document.execCommand("copy") && i.setLabel(n.text("localskills-save-copied"));
  });
  return h(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    h("summary", {}, n.text(a)),
    h("p", {}, n.text(o)),
    s.$element[0],
    X(i),
    h("p", {}, h("a", { href: t, target: "_blank", rel: "noopener" }, n.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var Mi = ["offline", "session-lost", "read-only", "rate-limited", "other"], Li = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], Lr = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Ni(e, t) {
  let { context: { messages: n }, fault: r, isOther: a, tryAgain: o } = e, { question: s, imageUrl: i } = r.details.captcha, l = new OO.ui.TextInputWidget({ autocomplete: "off" }), c = () => {
    l.getValue().trim() !== "" && o({ captcha: { id: t, word: l.getValue().trim() } });
  };
  return l.on("enter", c), h(
    "div",
    { class: "ext-localSkills-form-captcha" },
    i === null ? null : h("img", { src: i, alt: n.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(l, {
      align: "top",
      label: s || n.text("localskills-save-captcha-answer")
    }).$element[0],
    X(q(n.text(a === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function Nr(e) {
  var b, x;
  let { context: t, fault: n, title: r, pageText: a, isKept: o, isOther: s = !1, tryAgain: i } = e, { messages: l, pageUrl: c } = t, { reason: u, explanation: d, details: g } = n, m = (x = (b = g.captcha) == null ? void 0 : b.id) != null ? x : null, p = u === "captcha" && m === null, f = s && Lr.includes(u), k = p ? l.text(s ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : l.text(`localskills-save-${f ? "page-" : ""}${u}`, t.user === null ? "" : t.user.name), y = [
    h("p", {}, h("strong", {}, l.text("localskills-save-failed")), " ", k),
    h("p", {}, l.text(o ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? y.push(h("p", {}, l.text("localskills-save-wiki-says")), gn(g.html)) : d !== "" && y.push(
    h("p", {}, l.text("localskills-save-wiki-says")),
    h("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && y.push(h("p", {}, h("a", {
    href: c("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, l.text("localskills-save-log-in")))), m !== null && y.push(Ni(e, m)), u === "filter-warning" && y.push(X(q(
    l.text(s ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => i({ warningsAccepted: !0 })
  ))), Mi.includes(u) && y.push(X(q(l.text("localskills-save-try-again"), "normal", () => i()))), (p || Li.includes(u)) && y.push(Mr(a, c(r, { action: "edit" }), l, s)), Y(u === "filter-warning" ? "warning" : "error", ...y);
}
function Ir(e, t, n = !1) {
  let { messages: r } = e, { html: a } = t.details, o = n && Lr.includes(t.reason);
  return Y(
    "warning",
    h(
      "p",
      {},
      h("strong", {}, r.text(n ? "localskills-save-page-refused" : "localskills-form-refused")),
      " ",
      r.text(`localskills-save-${o ? "page-" : ""}${t.reason}`)
    ),
    a === void 0 ? null : h("p", {}, r.text("localskills-save-wiki-says")),
    a === void 0 ? null : gn(a)
  );
}

// src/wiki/port.ts
var Z = class extends Error {
  constructor(t, n, r = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = r;
  }
};
function ve(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/ui/exchange/exchange-draft.ts
function Ii(e) {
  return typeof e == "object" && e !== null && (e.kind === "offer" || e.kind === "seek") && typeof e.skill == "string" && Array.isArray(e.methods) && Array.isArray(e.languages) && typeof e.status == "string";
}
function Cr(e, t) {
  let { storage: n, wikiId: r, user: a } = e, o = `localskills-exchange/${r}/${a.name}/${t === null ? "new" : `${t.name.kind}-${t.name.id}`}`;
  return {
    read() {
      let s = n.get(o);
      try {
        let i = typeof s == "string" ? JSON.parse(s) : null;
        return i !== null && typeof i.keptAt == "string" && Ii(i.draft) ? i : null;
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
var Fr = [
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
function Mt() {
  return { starts: [], ends: [], lengths: [] };
}
function at(e, t, n) {
  var s;
  let { starts: r, ends: a, lengths: o } = e;
  o.push(((s = o[o.length - 1]) != null ? s : 0) + n - t), r.push(t), a.push(n);
}
function qe(e, t) {
  let { starts: n } = e, r = 0, a = n.length;
  for (; r < a; ) {
    let o = Math.floor((r + a) / 2);
    n[o] < t ? r = o + 1 : a = o;
  }
  return r;
}
function Dr(e, t) {
  let { starts: n, ends: r } = e, a = [], o = 0;
  for (let s = 0; s < n.length; s++)
    a.push(t.slice(o, n[s])), o = r[s];
  return a.push(t.slice(o)), a.join("");
}
function mn(e, t) {
  var n;
  return t - ((n = e.lengths[qe(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var je = -1, pn = /[[{<]|\n(?==)|-(?={)/g, Ci = /[[{<\]]|\n(?==)|-(?={)/g, Fi = /[[{<\n]|-(?={)/g, $r = /[[{<}|]|\n(?==)|-(?={)/g, _r = /[[{<}|=]|\n(?==)|-(?={)/g, fn = /[[\]{}<>|]/g, Di = 10, Wr = 45, $i = 60, Ur = 61, Hr = 91, Br = 93, yn = 123, _i = 124, Wi = 125, Ui = 6;
function qr(e, t) {
  let n = "", r = 0, a = null, o = [], s = [], i = null, l = pn, c = [], u = 0, d = [];
  function g(E, R, w) {
    let L = R;
    for (; L < r && L - R < w && n.charCodeAt(L) === E; )
      L++;
    return L - R;
  }
  function m() {
    return i !== null && u > i.partsStart && c[u - 1] === je;
  }
  function p() {
    i === null ? l = pn : i.kind === "=" ? l = Fi : i.kind === "[" ? l = Ci : l = m() ? _r : $r;
  }
  function f(E, R, w, L) {
    i = { kind: E, count: R, contentStart: w, afterHyphen: L, partsStart: u }, s.push(i), p();
  }
  function k() {
    s.pop(), i = s.length > 0 ? s[s.length - 1] : null, p();
  }
  function y(E) {
    let R = g(Ur, E, Ui);
    return R > 1 || R === 1 && !m() ? (f("=", R, E + R, !1), E + R) : E;
  }
  function b(E, R) {
    let w = g(yn, E, r);
    return w > 1 && f("{", w, E + w, R), E + w;
  }
  function x(E, R) {
    let w = g(Wi, R, Math.min(E.count, 3));
    if (w < 2)
      return R + 1;
    let L = E.contentStart - w, I = R + w, W = w === 3 ? S(E, R) : null;
    for (w === 2 && P(E, R); d.length > 0 && d[d.length - 1].from >= L; )
      d.pop();
    return W !== null && d.push({ from: L, to: I, text: W }), T(E, L, w), I;
  }
  function T(E, R, w) {
    let L = E.count - w;
    u = E.partsStart, s.pop(), i = s.length > 0 ? s[s.length - 1] : null, L > 1 ? f(E.kind, L, R, E.afterHyphen) : L === 1 && E.kind === "{" && E.afterHyphen ? f("-", 2, R, !1) : p();
  }
  function P(E, R) {
    let w = u > E.partsStart, L = w ? c[E.partsStart] - 1 : R, I = A(E.contentStart, L), W = e(I.isWhole ? I.text : `${I.text}<`, w);
    if (W !== null) {
      let H = c.slice(E.partsStart, u);
      o.push({ template: W, start: E.contentStart - 2, end: R + 2, parts: H });
    }
  }
  function S(E, R) {
    if (u === E.partsStart)
      return null;
    let w = c[E.partsStart], L = u > E.partsStart + 2 ? c[E.partsStart + 2] - 1 : R;
    return A(w, L);
  }
  function A(E, R) {
    var H;
    let w = d.length;
    for (; w > 0 && d[w - 1].from >= E; )
      w--;
    let L = a === null ? 0 : qe(a, E), I = "", W = E;
    for (; ; ) {
      let U = d[w], B = Math.min(R, U ? U.from : R, (H = a == null ? void 0 : a.starts[L]) != null ? H : R);
      fn.lastIndex = W;
      let G = fn.test(n) ? Math.min(fn.lastIndex - 1, B) : B;
      if (I += n.slice(W, G), G < B || B === R)
        return { text: I, isWhole: G === R };
      if (U && B === U.from) {
        if (I += U.text.text, !U.text.isWhole)
          return { text: I, isWhole: !1 };
        W = U.to, w++;
      } else a !== null && (W = a.ends[L]);
      L = a === null ? 0 : qe(a, W);
    }
  }
  function _(E) {
    a === null && (a = Mt(), t.begin(n, a));
    let R = t.skip(E);
    return t.atLineStart ? (t.atLineStart = !1, y(R)) : R;
  }
  function v(E, R) {
    switch (E) {
      case Di:
        return i !== null && i.kind === "=" && k(), y(R + 1);
      case $i:
        return _(R);
      case Wr:
        return n.charCodeAt(R + 2) === yn ? b(R + 1, !0) : (f("-", 2, R + 2, !1), R + 2);
      case yn:
        return b(R, !1);
      case Hr: {
        let w = g(Hr, R, r);
        return w > 1 && f("[", w, R + w, !1), R + w;
      }
      default:
        return M(i, E, R);
    }
  }
  function M(E, R, w) {
    if (E.kind === "{")
      return x(E, w);
    let L = R === Br ? Br : Wr;
    return n.charCodeAt(w + 1) !== L ? w + 1 : (T(E, E.contentStart - 2, 2), w + 2);
  }
  function F() {
    let E = y(0);
    for (; ; ) {
      if (l.lastIndex = E, !l.test(n))
        return;
      E = l.lastIndex;
      let R = n.charCodeAt(E - 1);
      R === _i ? (c[u] = E, c[u + 1] = je, u += 2, l = _r) : R === Ur ? (c[u - 1] = E - 1, l = $r) : E = v(R, E - 1);
    }
  }
  return (E) => (n = E, r = E.length, a = null, o = [], s.length = 0, i = null, l = pn, c = [], u = 0, d = [], F(), n = "", t.end(), { calls: o, removed: a });
}

// src/core/wikitext/detached-text.ts
function jr(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function Gr(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function Lt(e, t, n) {
  let r = t;
  for (; r < n && Gr(e.charCodeAt(r)); )
    r++;
  return r;
}
function Nt(e, t, n) {
  let r = n;
  for (; r > t && Gr(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function xe(e, t, n) {
  let r = Lt(e, t, n);
  return e.slice(r, Nt(e, r, n));
}

// src/core/wikitext/plain-parameters.ts
var hn = 3, le, zr, kn, It, xn = class {
  constructor(t, n, r) {
    rr(this, le);
    this.text = t, this.met = n, this.parts = r;
  }
  get size() {
    return this.parts.length / hn;
  }
  get(t) {
    let n = this.met.numbers.get(t), { parts: r } = this;
    if (n !== void 0) {
      for (let a = 0; a < r.length; a += hn)
        if (r[a] === n)
          return Se(this, le, kn).call(this, a);
    }
  }
  has(t) {
    return this.get(t) !== void 0;
  }
  forEach(t) {
    for (let n = 0; n < this.parts.length; n += hn)
      t(Se(this, le, kn).call(this, n), Se(this, le, zr).call(this, n), this);
  }
  entries() {
    return Se(this, le, It).call(this).entries();
  }
  keys() {
    return Se(this, le, It).call(this).keys();
  }
  values() {
    return Se(this, le, It).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
le = new WeakSet(), zr = function(t) {
  return this.met.names[this.parts[t]];
}, kn = function(t) {
  return this.text.slice(this.parts[t + 1], this.parts[t + 2]);
}, It = function() {
  let t = /* @__PURE__ */ new Map();
  return this.forEach((n, r) => t.set(r, n)), t;
};
var [Hi, Bi] = [500, 4], qi = 61;
function Vr() {
  let e = [], t = /* @__PURE__ */ new Map(), n = { names: e, numbers: t }, r = [], a = 0, o = [], s = 0;
  function i(c, u) {
    for (let d = a; d < a + Bi && d < r.length; d++) {
      let g = r[d], m = e[g];
      if (c.charCodeAt(u + m.length) === qi && c.startsWith(m, u))
        return a = d + 1, g;
    }
    return -1;
  }
  function l(c) {
    let u = t.get(c);
    if (u !== void 0)
      return a = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= Hi)
      return -1;
    let d = jr(c), g = e.push(d) - 1;
    return t.set(d, g), o.push(-1), r.splice(a, 0, g), a++, g;
  }
  return (c, u, d) => {
    let g = [];
    a = 0, s++;
    for (let m = u + 1; m <= d; ) {
      let p = c.indexOf("|", m), f = p === -1 ? d : p, k = i(c, m), y = k === -1 ? 0 : m + e[k].length;
      if (k === -1 || y >= f) {
        if (y = c.indexOf("=", m), y === -1 || y >= f)
          return null;
        k = l(c.slice(Lt(c, m, y), Nt(c, m, y)));
      }
      if (k === -1 || o[k] === s)
        return null;
      o[k] = s;
      let b = Lt(c, y + 1, f);
      g.push(k, b, Nt(c, b, f)), m = f + 1;
    }
    return new xn(c, n, g);
  };
}

// src/core/wikitext/plain-call.ts
var ji = ["[", "]", "{", "<", `
=`], [Ct, Kr] = ["{{", "}}"], Gi = "}", zi = /^\s*$/;
function Yr(e) {
  let t = Vr();
  return (n) => {
    var l;
    let r = n.startsWith(Ct) ? n.indexOf(Gi, Ct.length) : -1, a = r + Kr.length;
    if (r === -1 || !n.startsWith(Kr, r) || n.length > a && !zi.test(n.slice(a)) || ji.some((c) => n.includes(c, Ct.length)))
      return null;
    let o = n.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let s = e(n.slice(Ct.length, o), o < r);
    if (s === null)
      return [];
    let i = (l = t(n, o, r)) != null ? l : Vi(n, o, r);
    return [{ template: s, parameters: i, start: 0, end: a }];
  };
}
function Vi(e, t, n) {
  let r = /* @__PURE__ */ new Map(), a = 0, o = t;
  for (let s = t + 1; s <= n; ) {
    let i = e.indexOf("|", s), l = i === -1 ? n : i;
    o = o === -1 || o >= s ? o : e.indexOf("=", s), o === -1 || o >= l ? r.set(String(++a), e.slice(s, l)) : r.set(xe(e, s, o), xe(e, o + 1, l)), s = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var Ki = 60, Jr = 62, eo = 47, Xr = 10;
function Qr(e) {
  return e === 32 || e === 9;
}
function Zr(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === Jr || n === eo && e.charCodeAt(t + 1) === Jr;
}
function to(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function Yi(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, a) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: a, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(to(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function no(e) {
  let t = Yi(e), n = Math.max(...Array.from(t.keys(), (f) => f.length)), r = "", a = Mt(), o = !1, s = /* @__PURE__ */ new Set(), i = { begin: l, end: c, skip: u, atLineStart: !1 };
  function l(f, k) {
    r = f, a = k, o = !1, s.clear(), i.atLineStart = !1;
  }
  function c() {
    r = "";
  }
  function u(f) {
    return r.startsWith("!--", f + 1) ? d(f) : m(f);
  }
  function d(f) {
    let k = r.indexOf("-->", f + 4);
    if (k === -1)
      return at(a, f, r.length), r.length;
    let y = f;
    for (; y > 0 && Qr(r.charCodeAt(y - 1)); )
      y--;
    if (y > 0 && r.charCodeAt(y - 1) === Xr) {
      let b = g(k + 3);
      if (r.charCodeAt(b) === Xr)
        return at(a, y, b + 1), i.atLineStart = !0, b + 1;
    }
    return at(a, f, k + 3), k + 3;
  }
  function g(f) {
    for (; ; ) {
      for (; Qr(r.charCodeAt(f)); )
        f++;
      let k = r.startsWith("<!--", f) ? r.indexOf("-->", f + 4) : -1;
      if (k === -1)
        return f;
      f = k + 3;
    }
  }
  function m(f) {
    let k = f + 1, y = k;
    for (; y - k <= n && y < r.length && !Zr(r, y) && r.charCodeAt(y) !== Ki; )
      y++;
    let b = r.slice(k, y), x = to(b), T = t.get(x);
    if (T === void 0 || o || !Zr(r, y))
      return k;
    let P = r.indexOf(">", y);
    if (P === -1)
      return o = !0, k;
    let S = P + 1;
    if (T.kind !== "ignored" && r.charCodeAt(P - 1) !== eo) {
      let A = s.has(x) ? -1 : p(T, S);
      if (A !== -1)
        S = A;
      else if (b === "includeonly")
        S = r.length;
      else
        return s.add(x), S;
    }
    return T.kind !== "extension" && at(a, f, S), S;
  }
  function p({ closing: f }, k) {
    f.lastIndex = k;
    let y = f.exec(r);
    return y === null ? -1 : y.index + y[0].length;
  }
  return i;
}

// src/core/wikitext/magic-words.ts
function st(e) {
  return e.split(" ");
}
var ro = st(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Ji = new Set(ro.concat(st(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), Xi = new Set(st("articlepath pageid server servername scriptpath stylepath")), Qi = new Set(ro.concat(st(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Zi = new Set(st(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function oo(e) {
  return Ji.has(e) || Xi.has(e.toLowerCase());
}
function ao(e) {
  return Qi.has(e) || Zi.has(e.toLowerCase());
}

// src/core/wikitext/text-memo.ts
function so(e) {
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
var io = [
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
], el = 255, tl = /[\u200e\u200f\u202a-\u202e]+/g, nl = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, rl = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, ol = /(?:^|\/)\.\.?(?:\/|$)/, al = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, sl = /[\u01c4-\u01cc\u01f1-\u01f3]/, il = /[\u10d0-\u10ff]/;
function ll(e) {
  if (sl.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (il.test(e))
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
function lo(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return ll(t) + e.slice(t.length);
}
function cl(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function bn(e) {
  return e.replace(tl, "").replace(nl, " ").replace(/^ | $/g, "");
}
function ul(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function dl(e) {
  let t = bt(
    e,
    (n) => ul(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function co(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, a = /* @__PURE__ */ new Map();
  for (let o of n)
    for (let s of o)
      a.set(bn(s).toLowerCase(), o[0]);
  return (o) => {
    let s = bn(dl(o));
    if (s.includes("\uFFFD") || al.test(s))
      return null;
    let i = t;
    s.charAt(0) === ":" && (i = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let u = a.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      u !== void 0 && (i = u, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let c = s.indexOf("#");
    return c !== -1 && (s = s.slice(0, c).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || rl.test(s) || ol.test(s) || cl(s) > el ? null : (i === "" ? "" : `${i}:`) + (r ? lo(s) : s);
  };
}
var gl = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, ml = so((e) => lo(bn(e.normalize("NFC"))));
function Oe(e) {
  return gl.test(e) ? e : ml(e);
}

// src/core/wikitext/template-name.ts
var pl = /^subst:/iu, fl = /^safesubst:/iu, uo = /^msgnw:/iu, yl = /^msg:/iu, hl = /^raw:/iu, xl = 1e3, kl = 200;
function go(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: a = [], capitalLinks: o = !0 } = e, s = co({
    defaultNamespace: "Template",
    namespaces: io.concat(a, [["Template", ...r]]),
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
    var k;
    let m = xe(d, 0, d.length);
    if (pl.test(m) || (m = m.replace(fl, ""), m = xe(m, 0, m.length), !g && oo(m)))
      return null;
    m = (uo.test(m) ? m.replace(uo, "") : m.replace(yl, "")).replace(hl, "");
    let p = m.indexOf(":");
    if (p !== -1 && ao(m.slice(0, p)))
      return null;
    let f = s(m);
    return f === null ? null : (k = i.get(f)) != null ? k : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > kl)
      return c(d, g);
    let m = g ? u.with : u.without, p = m.get(d);
    return p === void 0 && (m.size === xl && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), p = c(d, g), m.set(d, p)), p;
  };
}

// src/core/wikitext/template-reader.ts
function Ft(e) {
  var a;
  let t = go(e), n = Yr(t), r = qr(t, no((a = e.extensionTags) != null ? a : Fr));
  return (o) => {
    let s = n(o);
    if (s !== null)
      return s;
    let { calls: i, removed: l } = r(o), c = null;
    return i.sort((u, d) => u.start - d.start).map((u) => {
      var f;
      let { template: d, start: g, end: m } = u;
      if (l === null || ((f = l.starts[qe(l, g)]) != null ? f : m) >= m)
        return { template: d, parameters: mo(o, u.parts, m), start: g, end: m };
      c = c != null ? c : Dr(l, o);
      let p = u.parts.map((k) => k === je ? je : mn(l, k));
      return { template: d, parameters: mo(c, p, mn(l, m)), start: g, end: m };
    });
  };
}
function mo(e, t, n) {
  let r = /* @__PURE__ */ new Map(), a = 0;
  for (let o = 0; o < t.length; o += 2) {
    let s = t[o], i = t[o + 1], l = o + 2 < t.length ? t[o + 2] - 1 : n - 2;
    i === je ? r.set(String(++a), e.slice(s, l)) : r.set(xe(e, s, i), xe(e, i + 1, l));
  }
  return r;
}

// src/core/exchange/record-ids.ts
var bl = 48;
function Dt(e) {
  let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Map(), r = ({ kind: o }, s) => `${o} ${s}`, a = e.map((o) => {
    let s = o.id !== null && !t.has(r(o, o.id));
    return s && t.add(r(o, o.id)), s;
  });
  return e.map((o, s) => {
    var c;
    if (a[s] === !0)
      return { record: N(O({}, o), { id: o.id }), faults: [] };
    let i = o.skill, l = (c = n.get(r(o, i))) != null ? c : 2;
    for (; t.has(r(o, i)); l++) {
      let u = `-${l}`;
      i = o.skill.slice(0, bl - u.length) + u;
    }
    return n.set(r(o, o.skill), l), t.add(r(o, i)), { record: N(O({}, o), { id: i }), faults: o.id === null ? [] : [$e("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-exchange-records.ts
function po(e = {}) {
  return Ft(N(O({}, e), { templates: [ee.offer, ee.seek] }));
}
function it(e, t, n = {}) {
  let r = Oe(t), a = e.map((s) => {
    let i = /* @__PURE__ */ new Map();
    return s.parameters.forEach((l, c) => i.set(c, De(l))), We(wl(s), r, i, n);
  }), o = Dt(
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
function fo(e, t, n = ["User"]) {
  let r = `${t}/People/`, a = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : a !== -1 && n.includes(e.slice(0, a)) && (o = e.slice(a + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : Oe(o);
}
function wl({ template: e }) {
  return e === ee.offer ? "offer" : "seek";
}

// src/core/exchange/own-pages.ts
function yo(e, t, n) {
  return [e, `${t}:${n}/LocalSkills`, `${t}:${n}`];
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function $t(e, t = !1) {
  let n = e.length, r = 0, a = "", o = 0, s = 16, i = 0, l = 0, c = 0, u = 0, d = 0;
  function g(x, T) {
    let P = 0, S = 0;
    for (; P < x || !T; ) {
      let A = e.charCodeAt(r);
      if (A >= 48 && A <= 57)
        S = S * 16 + A - 48;
      else if (A >= 65 && A <= 70)
        S = S * 16 + A - 65 + 10;
      else if (A >= 97 && A <= 102)
        S = S * 16 + A - 97 + 10;
      else
        break;
      r++, P++;
    }
    return P < x && (S = -1), S;
  }
  function m(x) {
    r = x, a = "", o = 0, s = 16, d = 0;
  }
  function p() {
    let x = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && Ge(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && Ge(e.charCodeAt(r)))
        for (r++; r < e.length && Ge(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(x, r);
    let T = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && Ge(e.charCodeAt(r))) {
        for (r++; r < e.length && Ge(e.charCodeAt(r)); )
          r++;
        T = r;
      } else
        d = 3;
    return e.substring(x, T);
  }
  function f() {
    let x = "", T = r;
    for (; ; ) {
      if (r >= n) {
        x += e.substring(T, r), d = 2;
        break;
      }
      let P = e.charCodeAt(r);
      if (P === 34) {
        x += e.substring(T, r), r++;
        break;
      }
      if (P === 92) {
        if (x += e.substring(T, r), r++, r >= n) {
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
            let A = g(4, !0);
            A >= 0 ? x += String.fromCharCode(A) : d = 4;
            break;
          default:
            d = 5;
        }
        T = r;
        continue;
      }
      if (P >= 0 && P <= 31)
        if (lt(P)) {
          x += e.substring(T, r), d = 2;
          break;
        } else
          d = 6;
      r++;
    }
    return x;
  }
  function k() {
    if (a = "", d = 0, o = r, l = i, u = c, r >= n)
      return o = n, s = 17;
    let x = e.charCodeAt(r);
    if (wn(x)) {
      do
        r++, a += String.fromCharCode(x), x = e.charCodeAt(r);
      while (wn(x));
      return s = 15;
    }
    if (lt(x))
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
        let T = r - 1;
        if (e.charCodeAt(r + 1) === 47) {
          for (r += 2; r < n && !lt(e.charCodeAt(r)); )
            r++;
          return a = e.substring(T, r), s = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let P = n - 1, S = !1;
          for (; r < P; ) {
            let A = e.charCodeAt(r);
            if (A === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, S = !0;
              break;
            }
            r++, lt(A) && (A === 13 && e.charCodeAt(r) === 10 && r++, i++, c = r);
          }
          return S || (r++, d = 1), a = e.substring(T, r), s = 13;
        }
        return a += String.fromCharCode(x), r++, s = 16;
      // numbers
      case 45:
        if (a += String.fromCharCode(x), r++, r === n || !Ge(e.charCodeAt(r)))
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
    if (wn(x) || lt(x))
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
      x = k();
    while (x >= 12 && x <= 15);
    return x;
  }
  return {
    setPosition: m,
    getPosition: () => r,
    scan: t ? b : k,
    getToken: () => s,
    getTokenValue: () => a,
    getTokenOffset: () => o,
    getTokenLength: () => r - o,
    getTokenStartLine: () => l,
    getTokenStartCharacter: () => o - u,
    getTokenError: () => d
  };
}
function wn(e) {
  return e === 32 || e === 9;
}
function lt(e) {
  return e === 10 || e === 13;
}
function Ge(e) {
  return e >= 48 && e <= 57;
}
var ho;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(ho || (ho = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Sl = new Array(20).fill(0).map((e, t) => " ".repeat(t)), ze = 200, Rl = {
  " ": {
    "\n": new Array(ze).fill(0).map((e, t) => `
` + " ".repeat(t)),
    "\r": new Array(ze).fill(0).map((e, t) => "\r" + " ".repeat(t)),
    "\r\n": new Array(ze).fill(0).map((e, t) => `\r
` + " ".repeat(t))
  },
  "	": {
    "\n": new Array(ze).fill(0).map((e, t) => `
` + "	".repeat(t)),
    "\r": new Array(ze).fill(0).map((e, t) => "\r" + "	".repeat(t)),
    "\r\n": new Array(ze).fill(0).map((e, t) => `\r
` + "	".repeat(t))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var En;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(En || (En = {}));
function xo(e, t, n = En.DEFAULT) {
  let r = $t(e, !1), a = [], o = 0;
  function s(w) {
    return w ? () => o === 0 && w(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(w) {
    return w ? (L) => o === 0 && w(L, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(w) {
    return w ? (L) => o === 0 && w(L, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => a.slice()) : () => !0;
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
  let d = c(t.onObjectBegin), g = l(t.onObjectProperty), m = u(t.onObjectEnd), p = c(t.onArrayBegin), f = u(t.onArrayEnd), k = l(t.onLiteralValue), y = i(t.onSeparator), b = s(t.onComment), x = i(t.onError), T = n && n.disallowComments, P = n && n.allowTrailingComma;
  function S() {
    for (; ; ) {
      let w = r.scan();
      switch (r.getTokenError()) {
        case 4:
          A(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          A(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          A(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          T || A(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          A(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          A(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (w) {
        case 12:
        case 13:
          T ? A(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : b();
          break;
        case 16:
          A(
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
  function A(w, L = [], I = []) {
    if (x(w), L.length + I.length > 0) {
      let W = r.getToken();
      for (; W !== 17; ) {
        if (L.indexOf(W) !== -1) {
          S();
          break;
        } else if (I.indexOf(W) !== -1)
          break;
        W = S();
      }
    }
  }
  function _(w) {
    let L = r.getTokenValue();
    return w ? k(L) : (g(L), a.push(L)), S(), !0;
  }
  function v() {
    switch (r.getToken()) {
      case 11:
        let w = r.getTokenValue(), L = Number(w);
        isNaN(L) && (A(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), L = 0), k(L);
        break;
      case 7:
        k(null);
        break;
      case 8:
        k(!0);
        break;
      case 9:
        k(!1);
        break;
      default:
        return !1;
    }
    return S(), !0;
  }
  function M() {
    return r.getToken() !== 10 ? (A(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (_(!1), r.getToken() === 6 ? (y(":"), S(), R() || A(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : A(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), a.pop(), !0);
  }
  function F() {
    d(), S();
    let w = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (w || A(4, [], []), y(","), S(), r.getToken() === 2 && P)
          break;
      } else w && A(6, [], []);
      M() || A(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), w = !0;
    }
    return m(), r.getToken() !== 2 ? A(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : S(), !0;
  }
  function E() {
    p(), S();
    let w = !0, L = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (L || A(4, [], []), y(","), S(), r.getToken() === 4 && P)
          break;
      } else L && A(6, [], []);
      w ? (a.push(0), w = !1) : a[a.length - 1]++, R() || A(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), L = !0;
    }
    return f(), w || a.pop(), r.getToken() !== 4 ? A(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : S(), !0;
  }
  function R() {
    switch (r.getToken()) {
      case 3:
        return E();
      case 1:
        return F();
      case 10:
        return _(!0);
      default:
        return v();
    }
  }
  return S(), r.getToken() === 17 ? n.allowEmptyContent ? !0 : (A(4, [], []), !1) : R() ? (r.getToken() !== 17 && A(9, [], []), !0) : (A(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var ko;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(ko || (ko = {}));
var bo;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(bo || (bo = {}));
var Sn = xo;
var wo;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(wo || (wo = {}));

// src/core/json/parse-json.ts
function Ve(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let t = JSON.parse(e);
    return Il(t) ? { value: void 0, faults: [Rn] } : { value: t, faults: Fl(e) };
  } catch (t) {
    return { value: void 0, faults: [t instanceof SyntaxError ? Cl(e) : Rn] };
  }
}
var Ro = { disallowComments: !0, allowTrailingComma: !1 }, Ll = 100, Rn = { path: "$", code: "json-too-deep", parameters: [] }, Nl = {
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
function Il(e) {
  let t = [e].filter(Eo);
  for (let n = 0; t.length > 0; n++) {
    if (n === Ll)
      return !0;
    let r = [];
    for (let a of t)
      for (let o of Object.keys(a).map((s) => a[s]))
        Eo(o) && r.push(o);
    t = r;
  }
  return !1;
}
function Eo(e) {
  return typeof e == "object" && e !== null;
}
function Cl(e) {
  var i;
  let t = null;
  try {
    Sn(e, {
      onError: (l, c, u) => {
        t = t != null ? t : { error: l, offset: c, length: u };
      }
    }, Ro);
  } catch (l) {
    return Rn;
  }
  let n = t;
  if (n === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: n === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, n.offset), a = e.slice(n.offset, n.offset + Math.max(n.length, 1));
  if ((a === "}" || a === "]") && r.trim().endsWith(","))
    return So("json-trailing-comma", e, r.lastIndexOf(","), a);
  let o = (i = Nl[n.error]) != null ? i : "json-invalid";
  return So(o === "json-comma" ? a === "}" ? "json-list-end" : a === "]" ? "json-object-end" : o : o, e, n.offset, a);
}
function So(e, t, n, r) {
  let a = t.slice(0, n).split(/\r\n?|\n/), o = a[a.length - 1].length + 1;
  return { path: "$", code: e, parameters: [a.length, o, Q(r)] };
}
function Fl(e) {
  let t = [], n = [];
  return Sn(e, {
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
        let d = l().reduce(ge, "$");
        t.push({
          path: ge(d, r),
          code: "json-duplicate-key",
          parameters: [Q(r), u, s + 1]
        });
      }
    }
  }, Ro), t;
}

// src/core/i18n/localized-text.ts
function Ke(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), a = r.includes("default"), o = t.languageChain.find((c) => r.includes(c) || a && c === n), s = o !== void 0 && r.includes(o) ? o : a ? "default" : r.sort()[0], i = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? n : s;
  return { text: i, language: l, direction: l === null ? "auto" : $l(l) };
}
var Dl = [
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
function $l(e) {
  return Dl.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/taxonomy.ts
function _l(e, t = null) {
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
      return i = i != null ? i : Hl(e, o), (u = (c = o(l.trim())) != null ? c : i.get(nt(l))) != null ? u : null;
    }
  };
}
function To(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = K(e) ? j(e, "skills") : void 0;
  K(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, s) => {
    let i = ge("$.skills", s), l = K(o) ? Wl(o) : null;
    if (l === null) {
      let c = K(o) ? j(o, "id") : o;
      t.push({ path: `${i}.id`, code: "bad-id", parameters: [Q(c)] });
    } else n.has(l.id) ? t.push({ path: `${i}.id`, code: "code-taken", parameters: [l.id] }) : n.set(l.id, l);
  });
  let a = K(e) ? j(e, "locale") : null;
  return {
    taxonomy: _l(
      Array.from(n.values()),
      typeof a == "string" && Re.test(a) ? a : null
    ),
    faults: t
  };
}
function _t(e, t, n) {
  var a;
  let r = (a = t == null ? void 0 : t.get(e)) != null ? a : null;
  return r === null ? { text: _e(e), language: null, direction: "auto" } : Ke(r.label, n, t == null ? void 0 : t.locale);
}
function Wl(e) {
  var o;
  let t = j(e, "id");
  if (typeof t != "string" || !ae.test(t))
    return null;
  let n = (s) => {
    let i = j(e, s);
    return typeof i == "string" && i !== "" ? i : null;
  }, r = j(e, "capx"), a = n("replacedBy");
  return {
    id: t,
    label: (o = fr(j(e, "label"))) != null ? o : { kind: "texts", texts: { default: t } },
    aliases: Ul(j(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: n("wikidata"),
    isRetired: j(e, "status") === "retired" || a !== null,
    replacedBy: a
  };
}
function Ul(e) {
  let t = {};
  if (K(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || Re.test(n)) && Array.isArray(r) && (t[n] = r.filter((a) => typeof a == "string"));
    }
  return t;
}
function Hl(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (a) => {
    let o = /* @__PURE__ */ new Map();
    for (let s of e) {
      let i = t(s.id);
      for (let l of a(s)) {
        let c = nt(l), u = o.get(c);
        o.set(c, u === void 0 || u === i ? i : null);
      }
    }
    o.forEach((s, i) => {
      n.has(i) || n.set(i, s);
    });
  };
  return r(on), r(an), n;
}

// src/ui/exchange/load-own-records.ts
function Tn(e) {
  return po({ templateNamespaces: e.templateNamespaces });
}
function vn(e, t, n, r) {
  let a = Tn(e)(n), o = e.now().toISOString().slice(0, 10);
  return it(a, e.user.name, { taxonomy: r, skillsPage: e.titles.skills(), date: o }).map(({ call: s, record: i, faults: l }) => {
    var u, d;
    let c = s.template === ee.offer ? "offer" : "seek";
    return {
      page: t,
      name: { kind: c, id: (d = (u = i == null ? void 0 : i.id) != null ? u : s.parameters.get("id")) != null ? d : "" },
      record: i,
      draft: i === null ? Or(s, r) : He(i),
      faults: l
    };
  });
}
function Bl(e) {
  return e !== void 0 && !e.isRedirect && e.latest.text || "";
}
function ql(e) {
  return e.map((t, n) => {
    let { name: { kind: r, id: a }, page: o, record: s } = t;
    return s !== null && e.slice(0, n).some((l) => l.page !== o && l.record !== null && l.name.kind === r && l.name.id === a) ? N(O({}, t), { faults: [...t.faults, $e("id", "id-taken", a)] }) : t;
  });
}
function vo(e) {
  return D(this, null, function* () {
    var F, E, R;
    let { titles: t, user: n, userNamespaces: r, pageTitle: a, wiki: o, messages: s } = e, i = t.people(n.name), l = fo(a, t.root, r) === n.name, c = yo(i, r[0], n.name), u = Array.from(/* @__PURE__ */ new Set([...c, ...l ? [a] : []])), d = [...s.languageChain.map(t.exchangeIn), t.exchange()], [{ pages: g, refusal: m }, p, f] = yield Promise.all([
      o.readForEditing([...u, t.skills()], i),
      o.babelLanguages(n.name).catch(() => []),
      o.existingPages(d).catch(() => [])
    ]), k = g.get(t.skills()), { taxonomy: y } = To(Ve((F = k == null ? void 0 : k.latest.text) != null ? F : "").value), b = k === void 0 || y.skills.length === 0 ? null : y, x = u.filter((w) => g.has(w)).map((w) => g.get(w)), T = yield o.madeByOthers(x, n.name), P = u.filter((w) => g.has(w) && !T.includes(w)), _ = (((E = g.get(i)) == null ? void 0 : E.isRedirect) === !0 ? c.slice(1).reverse() : c).find((w) => !T.includes(w)), v = p.filter((w) => te(w) !== null), M = (w) => vn(e, w, Bl(g.get(w)), b);
    return {
      records: ql(P.reduce((w, L) => w.concat(M(L)), [])),
      // Whoever leads one page to the other wants to have everything there.
      page: _ != null ? _ : i,
      madeByOther: T.includes(i) ? i : null,
      isSilenced: _ === void 0,
      strangers: new Map(P.filter((w) => M(w).length > 0).map((w) => [w, g.get(w).latest.user]).filter(([, w]) => w !== n.name)),
      taxonomy: b,
      refusal: m,
      languages: v.length > 0 ? v : [s.language],
      board: (R = d.find((w) => f.includes(w))) != null ? R : null
    };
  });
}

// src/core/exchange/reason-text.ts
function Oo(e, t) {
  return t.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((n) => Gl(n, t)));
}
function Ao(e, t) {
  return t.text(`localskills-match-widened-${e}`);
}
function jl(e, t) {
  return _t(e, t.taxonomy, t.messages).text;
}
function Gl(e, t) {
  let { messages: n } = t;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return jl(e.skill, t);
  if ("language" in e)
    return t.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && n.has(r) ? n.text(r) : e.region;
  }
  return e.methods.map((r) => n.text(`localskills-template-method-${r}`)).reduce((r, a) => n.text("localskills-fault-list", r, a));
}

// src/core/json/read-limits.ts
function On(e, t, n, r, a, o) {
  let s = Object.keys(n), i = K(e) ? e : {};
  e !== void 0 && !K(e) && o.push({ path: t, code: "expected-object", parameters: [] });
  let l = [...s, ...a];
  for (let u of Object.keys(i))
    l.includes(u) || o.push({ path: ge(t, u), code: "unknown-property", parameters: [Q(u), l] });
  let c = {};
  for (let u of s) {
    let d = j(i, u), [g, m] = n[u], p = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > m ? { code: "too-large", parameters: [d, m] } : null;
    p !== null && o.push(O({ path: ge(t, u) }, p)), c[u] = d === void 0 || p !== null ? r[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var Ae = [
  "skill",
  "level",
  "language",
  "method",
  "place",
  "reciprocity",
  "freshness",
  "room",
  "waiting"
], An = {
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
}, zl = 1e3, Vl = {
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
function Po(e, t = "$.matching") {
  let n = [], r = On(e, t, Vl, An, ["weights"], n), a = K(e) ? j(e, "weights") : void 0, o = ge(t, "weights"), s = Kl(Ae, () => [0, zl]), i = On(a, o, s, An.weights, [], n);
  return Ae.every((l) => i[l] === 0) && (n.push({ path: o, code: "weights-zero", parameters: [] }), i = An.weights), { options: N(O({}, r), { weights: i }), faults: n };
}
function Kl(e, t) {
  let n = {};
  return e.forEach((r) => {
    n[r] = t(r);
  }), n;
}

// src/core/analysis/sorted.ts
function Ye(e, t) {
  return e < t ? -1 : +(e > t);
}

// src/core/exchange/current-exchange.ts
function Pn(e, t) {
  var n, r;
  return (r = (n = t == null ? void 0 : t.current(e)) == null ? void 0 : n.id) != null ? r : e;
}

// src/core/exchange/exchange-request.ts
var Mn = ["asked", "accepted", "declined", "expired", "done"], Yl = ["accepted", "done"];
function Mo(e) {
  return new Set(e.filter(({ state: t }) => Yl.includes(t)).map(({ seek: t }) => t));
}

// src/core/exchange/method-sets.ts
function No(e) {
  return e.reduce((t, n) => t | 1 << Ee.indexOf(n), 0);
}
function Io(e, t) {
  return Ee.filter((n, r) => (e & t & 1 << r) !== 0);
}
function Co(e, t) {
  return e === 0 || t === 0 || (e & t) !== 0;
}
function Fo(e, t) {
  return Math.floor(100 * Lo(e & t) / Lo(e | t));
}
function Lo(e) {
  let t = 0;
  for (let n = e; n !== 0; n >>= 1)
    t += n & 1;
  return t;
}

// src/core/exchange/time-passed.ts
function Ln(e, t) {
  return Math.max(0, Math.round((Date.parse(`${t}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function Do(e, t) {
  let n = Math.floor(e / t), r = e - n * t;
  return n > 7 ? 0 : Math.floor(100 * (2 * t - r) / (2 * t * 2 ** n));
}
function $o(e, t) {
  return Math.min(100, Math.floor(100 * e / t));
}

// src/core/exchange/participants.ts
var Jl = 3;
function Uo(e, t) {
  var b, x, T, P, S, A, _;
  let { records: n, requests: r = [], blocked: a = /* @__PURE__ */ new Set(), date: o, taxonomy: s = null } = e, i = n.slice().sort((v, M) => Ye(de(v), de(M))), l = Wo(i.map(({ user: v }) => v)), c = /* @__PURE__ */ new Set();
  i.forEach((v) => _o(v).forEach(([M]) => c.add(M)));
  let u = Array.from(c).sort(Ye), d = Wo(u), g = r.filter(({ state: v }) => v === "accepted"), m = Xl(g, ({ offer: v }) => v), p = Mo(r), f = [], k = /* @__PURE__ */ new Map(), y = { offer: [], seek: [] };
  for (let v of i) {
    let M = de(v), F = a.has(v.user) ? "blocked" : (b = et(v, o)) != null ? b : v.kind === "seek" && p.has(M) ? "matched" : null, E = Pn(v.skill, s);
    if (F !== null) {
      f.push({ kind: v.kind, record: M, reason: F }), v.kind === "offer" && k.set(E, ((x = k.get(E)) != null ? x : 0) + 1);
      continue;
    }
    let R = _o(v).map(([H, U]) => [d.get(H), U]).sort(([H], [U]) => H - U), w = v.kind === "seek" ? 1 : (T = v.capacity) != null ? T : t.usualCapacity, I = v.confirmed !== null && v.confirmed <= o ? Ln(v.confirmed, o) : null, W = Ln((S = (P = v.since) != null ? P : v.confirmed) != null ? S : o, o);
    y[v.kind].push({
      index: y[v.kind].length,
      record: v,
      key: M,
      account: l.get(v.user),
      skill: E,
      level: (A = v.level) != null ? A : 0,
      methods: No(v.methods),
      languages: R.map(([H]) => H),
      proficiencies: R.map(([, H]) => H),
      region: v.region === null ? null : v.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: I,
      freshness: I === null ? 0 : Do(I, t.freshnessHalfLife),
      waitedDays: W,
      waiting: $o(W, t.fullWaiting),
      capacity: w,
      room: v.kind === "seek" ? 1 : Math.max(0, w - ((_ = m.get(M)) != null ? _ : 0))
    });
  }
  return {
    seeks: y.seek,
    offers: y.offer,
    languages: u,
    absentOffers: k,
    absences: f.sort(
      (v, M) => Ye(v.kind, M.kind) || Ye(v.record, M.record)
    ),
    between: Ql(r, i, l, s)
  };
}
function _o(e) {
  var n, r;
  let t = /* @__PURE__ */ new Map();
  for (let a of e.languages) {
    let o = te(a);
    if (o !== null) {
      let s = xr(o.code);
      t.set(s, Math.max((n = t.get(s)) != null ? n : 0, (r = o.proficiency) != null ? r : Jl));
    }
  }
  return Array.from(t);
}
function Wo(e) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((n) => {
    t.has(n) || t.set(n, t.size);
  }), t;
}
function Xl(e, t) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var a;
    return n.set(t(r), ((a = n.get(t(r))) != null ? a : 0) + 1);
  }), n;
}
var Nn = ["declined", "done", "accepted", "asked"];
function Ql(e, t, n, r) {
  var l;
  let a = new Map(t.map((c) => [`${c.kind} ${de(c)}`, c.skill])), o = (c) => n.get(c.slice(0, c.lastIndexOf("/"))), s = /* @__PURE__ */ new Map(), i = (c, u) => c * n.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: m = [] } of e) {
    let [p, f] = [o(c), o(u)], k = [a.get(`offer ${u}`), g, a.get(`seek ${c}`)].filter((x) => x !== void 0);
    if (p === void 0 || f === void 0 || !Nn.includes(d))
      continue;
    let y = i(p, f), b = (l = s.get(y)) != null ? l : /* @__PURE__ */ new Map();
    (d === "declined" ? k.concat(m) : k.slice(0, 1)).forEach((x) => {
      let T = Pn(x, r), P = b.get(T);
      (P === void 0 || Nn.indexOf(d) < Nn.indexOf(P)) && b.set(T, d);
    }), s.set(y, b);
  }
  return (c, u, d) => {
    var g, m;
    return s.size === 0 ? null : (m = (g = s.get(i(c, u))) == null ? void 0 : g.get(d)) != null ? m : null;
  };
}

// src/core/exchange/reciprocity.ts
function qo(e, t) {
  let n = Bo(e.offers), r = /* @__PURE__ */ new Map();
  return Bo(e.seeks).forEach((a, o) => {
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
        for (let u of (l = n.get(a)) != null ? l : Ho)
          i = Math.max(i, (c = s.get(u)) != null ? c : 0);
      return i;
    },
    best: (a, o) => {
      var s;
      return ((s = n.get(a)) != null ? s : Ho).map((i) => {
        var l, c;
        return { skill: i, quality: (c = (l = r.get(o)) == null ? void 0 : l.get(i)) != null ? c : 0 };
      }).reduce((i, l) => {
        var c;
        return l.quality > ((c = i == null ? void 0 : i.quality) != null ? c : 0) ? l : i;
      }, null);
    }
  };
}
var Ho = [];
function Bo(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { account: r, skill: a } of e) {
    let o = t.get(r);
    o === void 0 ? t.set(r, /* @__PURE__ */ new Set([a])) : o.add(a);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r, a) => n.set(a, Array.from(r).sort())), n;
}

// src/core/exchange/score-pair.ts
var In = 50, Zl = [0, 20, 40, 70, 85, 95, 100], ec = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, jo = 540;
function Jo(e, t) {
  let n = Cn(e, t);
  return n === -1 ? null : { language: Math.floor(n / 8), proficiency: n % 8 };
}
function Cn(e, t) {
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
function ct(e, t, n, r) {
  if (e.account === t.account)
    return "same-person";
  let a = n.between(e.account, t.account, t.skill);
  if (a !== null && a !== "expired")
    return a === "accepted" ? "asked" : a;
  let o = Cn(e, t);
  return o === -1 || o % 8 < r.leastProficiency ? "language" : !r.ignoresMethods && !Co(e.methods, t.methods) ? "method" : t.room > 0 ? null : "room";
}
function Xo(e, t) {
  let { weights: n } = e, r = Ae.reduce((o, s) => o + n[s], 0), a = (o) => Math.floor((20 * o + r) / (2 * r));
  return {
    score: (o, s, i) => a(
      n.skill * i + n.level * Go(o, s) + n.language * zo(o, s) + n.method * Vo(o, s) + n.place * Ko(o, s) + n.reciprocity * t(o.account, s.account) + n.freshness * s.freshness + n.room * Yo(s) + n.waiting * o.waiting
    ),
    qualities: (o, s, i) => ({
      skill: i,
      level: Go(o, s),
      language: zo(o, s),
      method: Vo(o, s),
      place: Ko(o, s),
      reciprocity: t(o.account, s.account),
      freshness: s.freshness,
      room: Yo(s),
      waiting: o.waiting
    }),
    points: (o) => {
      let s = {}, i = 0, l = 0;
      for (let c of Ae)
        i += n[c] * o[c], s[c] = a(i) - l, l += s[c];
      return s;
    }
  };
}
function Go(e, t) {
  var n;
  return e.level === 0 || t.level === 0 ? In : (n = ec[t.level - e.level]) != null ? n : 0;
}
function zo(e, t) {
  let n = Cn(e, t);
  return n === -1 ? 0 : Zl[n % 8];
}
function Vo(e, t) {
  return e.methods === 0 || t.methods === 0 ? In : Fo(e.methods, t.methods);
}
function Ko(e, t) {
  let n = e.record.timezone, r = t.record.timezone;
  return n !== null && r !== null ? Math.max(0, Math.floor(100 * (jo - Rt(n, r)) / jo)) : e.region === null || t.region === null ? In : e.region === t.region ? 100 : 0;
}
function Yo({ room: e, capacity: t }) {
  return t === 0 ? 0 : Math.floor(100 * e / t);
}

// src/core/exchange/skill-relations.ts
var Qo = { same: 100, narrower: 90, broader: 60, near: 30 }, tc = { narrower: 10, broader: 15 }, nc = 10;
function Zo(e) {
  let t = /* @__PURE__ */ new Map();
  return {
    relatedTo: (n) => {
      let r = t.get(n);
      return r === void 0 && (r = e === null ? [ea(n)] : rc(n, e), t.set(n, r)), r;
    }
  };
}
function ea(e) {
  return { skill: e, relation: "same", quality: Qo.same };
}
function rc(e, t) {
  let n = /* @__PURE__ */ new Map([[e, ea(e)]]), r = (i, l, c) => {
    let u = !n.has(i);
    if (u) {
      let d = l === "near" ? 0 : tc[l] * (c - 1);
      n.set(i, { skill: i, relation: l, quality: Math.max(nc, Qo[l] - d) });
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
function ta(e, t) {
  var s;
  let n = Uo(e, t), r = Zo((s = e.taxonomy) != null ? s : null), a = qo(n, r), o = /* @__PURE__ */ new Map();
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
    scorer: Xo(t, a.quality)
  };
}
function Wt(e) {
  return { ignoresMethods: !1, leastProficiency: e.leastProficiency };
}
function Pe({ relation: e }) {
  return e !== "near";
}
function na(e) {
  let { participants: t, scorer: n } = e, { seeks: r } = t, a = Wt(e.options), o = r.reduce((u, { skill: d }) => e.relations.relatedTo(d).filter(Pe).reduce(
    (g, m) => {
      var p, f;
      return g + ((f = (p = e.offersOf.get(m.skill)) == null ? void 0 : p.length) != null ? f : 0);
    },
    u
  ), 0), s = new Int32Array(r.length + 1), i = new Int32Array(o), l = new Int16Array(o), c = 0;
  return r.forEach((u) => {
    ut(e, u, Pe, (d, g) => {
      ct(u, d, t, a) === null && (i[c] = d.index, l[c++] = n.score(u, d, g.quality));
    }), s[u.index + 1] = c;
  }), { starts: s, others: i.subarray(0, c), scores: l.subarray(0, c) };
}
function ra(e, t) {
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
function ut(e, t, n, r) {
  for (let a of e.relations.relatedTo(t.skill)) {
    let o = n(a) ? e.offersOf.get(a.skill) : void 0;
    if (o !== void 0)
      for (let s of o)
        r(s, a);
  }
}
function oa(e, t, n) {
  var r;
  return (r = e.relations.relatedTo(t.skill).find(({ skill: a }) => a === n.skill)) != null ? r : null;
}
function aa(e, t) {
  let n = /* @__PURE__ */ new Map(), r = Wt(e.options);
  return ut(e, t, Pe, (a) => {
    var s;
    let o = ct(t, a, e.participants, r);
    o !== null && n.set(o, ((s = n.get(o)) != null ? s : 0) + 1);
  }), n;
}

// src/core/exchange/read-records-file.ts
function sa(e, t = {}) {
  let n = [], r = [], a = /* @__PURE__ */ new Set(), o = [], s = /* @__PURE__ */ new Map(), i = 0, l = (c, u) => {
    n.push({ line: i, fault: c, isLeftOut: u });
  };
  for (let c of e) {
    if (i++, c.trim() === "")
      continue;
    let u = ac(c.trim()), d = u === null ? null : j(u, "kind");
    if (u === null)
      l(Me(null, "not-json"), !0);
    else if (d === "request") {
      let g = ic(u);
      "key" in g ? l(g, !0) : r.push(g);
    } else if (d !== "offer" && d !== "seek" && d !== "blocked")
      l(Me("kind", "kind", Q(d), "offer, seek, request, blocked"), !0);
    else {
      let g = sc(u);
      if (g === null)
        l(Me("user", "user"), !0);
      else if (d === "blocked")
        a.add(g);
      else {
        let m = lc(u), p = We(d, g, m.values, N(O({}, t), { allowsOthers: !0 })), { values: f } = p, k = f === null || f.id === null ? null : `${d} ${g}/${f.id}`, y = k === null ? void 0 : s.get(k);
        [...m.faults, ...p.faults].forEach((b) => l(b, f === null)), y !== void 0 ? l(Me("id", "twice", de(f), y), !0) : f !== null && (o.push({ line: i, values: f }), k !== null && s.set(k, i));
      }
    }
  }
  return { records: oc(o.map(({ values: c }) => c)), requests: r, blocked: a, faults: n };
}
function oc(e) {
  let t = /* @__PURE__ */ new Map();
  for (let r of e) {
    let a = t.get(r.user);
    a === void 0 ? t.set(r.user, [r]) : a.push(r);
  }
  let n = /* @__PURE__ */ new Map();
  return t.forEach((r) => Dt(r).forEach(({ record: a }, o) => {
    n.set(r[o], a);
  })), e.map((r) => n.get(r));
}
function Me(e, t, ...n) {
  return { parameter: e, key: `localskills-records-fault-${t}`, parameters: n };
}
function ac(e) {
  try {
    let t = JSON.parse(e);
    return K(t) ? t : null;
  } catch (t) {
    return null;
  }
}
function sc(e) {
  let t = j(e, "user"), n = typeof t == "string" ? Oe(t) : "";
  return n === "" || n.includes("/") ? null : n;
}
function ic(e) {
  let [t, n] = ["seek", "offer"].map((l) => {
    let c = j(e, l);
    return typeof c == "string" ? /^([^/]+)\/([a-z0-9-]{1,48})$/.exec(c.trim()) : null;
  }).map((l) => l === null ? null : de({ user: Oe(l[1]), id: l[2] })), r = j(e, "state");
  if (typeof t != "string" || typeof n != "string")
    return Me(typeof t == "string" ? "offer" : "seek", "request");
  let a = j(e, "skill"), o = typeof a == "string" && ae.test(a) ? { skill: a } : {}, s = j(e, "skills"), i = Array.isArray(s) ? { skills: s.filter((l) => typeof l == "string" && ae.test(l)) } : {};
  return Mn.includes(r) ? O(O({ seek: t, offer: n, state: r }, o), i) : Me("state", "state", Q(r), Mn.join(", "));
}
function lc(e) {
  var a;
  let t = /* @__PURE__ */ new Map(), n = [], r = (o) => typeof o == "string" || typeof o == "number";
  for (let o of Te) {
    let s = (a = j(e, o)) != null ? a : null, i = Array.isArray(s) ? s : [s];
    s !== null && (i.every(r) ? t.set(o, i.join(";")) : n.push(Me(o, "value", o, Q(s))));
  }
  return { values: t, faults: n };
}

// src/core/exchange/crowding.ts
function Fn(e, t, n) {
  let { listsPerPlace: r, crowding: a, mostPlaces: o } = n, s = e.length, i = Array.from(t).reduce((b, x) => Math.max(b, x), -1) + 1, l = new Int32Array(i), c = Array.from({ length: i }, () => []);
  for (let b = 0; b < s; b++) {
    let x = t[b], T = l[x] + e[b];
    l[x] = Math.min(o, T), c[x].push(b);
  }
  let u = new Int32Array(s), d = new Uint8Array(s), g = new Int32Array(s), m = new Int32Array(i), p = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Set(), k = (b, x) => Math.floor(b / x), y = (b) => {
    let x = t[b], T = Math.max(
      k(g[b], e[b]),
      k(m[x], l[x])
    );
    u[b] = a * T, d[b] = +(T >= r);
  };
  return {
    penalties: u,
    full: d,
    add(b, x) {
      let T = t[b], P = b * 67108864 + x;
      if (p.has(P))
        return;
      p.add(P), g[b]++, y(b);
      let S = T * 67108864 + x;
      f.has(S) || (f.add(S), m[T]++, m[T] % l[T] === 0 && c[T].forEach(y));
    }
  };
}

// src/core/exchange/reasons.ts
function ia(e, t, n, r) {
  let a = e.scorer.qualities(t, n, r.quality), o = e.scorer.points(a), s = cc(e, t, n, r, a), i = [];
  for (let l of Ae) {
    let c = s[l];
    c !== null && i.push({ part: l, code: c.code, parameters: c.parameters, points: o[l] });
  }
  return i;
}
function J(e, ...t) {
  return { code: e, parameters: t };
}
function cc(e, t, n, r, a) {
  let o = e.reciprocity.best(t.account, n.account);
  return {
    skill: r.relation === "same" ? J("skill-same", { skill: n.skill }) : J(`skill-${r.relation}`, { skill: n.skill }, { skill: t.skill }),
    level: t.level === 0 || n.level === 0 ? J("level-unknown") : J(n.level < t.level ? "level-low" : "level-fits", n.level, t.level),
    language: uc(e, t, n),
    method: dc(t, n),
    place: gc(t, n),
    reciprocity: o === null ? null : J("reciprocal", { skill: o.skill }),
    freshness: n.confirmedDays === null ? J("confirmed-unknown") : n.confirmedDays === 0 ? J("confirmed-today") : J("confirmed-days", n.confirmedDays),
    room: J("room", n.room, n.capacity),
    waiting: a.waiting === 0 ? null : J("waiting", t.waitedDays)
  };
}
function uc(e, t, n) {
  let r = Jo(t, n);
  if (r === null)
    return null;
  let a = r.proficiency >= e.options.leastProficiency;
  return J(a ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function dc(e, t) {
  if (e.methods === 0 || t.methods === 0)
    return J("methods-any");
  let n = Io(e.methods, t.methods);
  return n.length === 0 ? J("methods-different") : J("methods", { methods: n });
}
function gc(e, t) {
  let [n, r] = [e.record.timezone, t.record.timezone];
  if (n !== null && r !== null) {
    let a = Rt(n, r);
    return a === 0 ? J("timezone-same") : J("timezone-apart", a / 60);
  }
  return e.region === null || t.region === null ? J("place-unknown") : e.region === t.region ? J("region-same", { region: t.record.region }) : J("region-different");
}
function la(e, t) {
  let n = [];
  aa(e, t).forEach((a, o) => n.push(J(`limit-${o}`, a))), n.sort((a, o) => a.code < o.code ? -1 : 1);
  let r = e.relations.relatedTo(t.skill).filter(Pe).reduce((a, { skill: o }) => {
    var s;
    return a + ((s = e.participants.absentOffers.get(o)) != null ? s : 0);
  }, 0);
  return r > 0 && n.push(J("limit-absent", r)), n.length > 0 ? n : [J("no-offer", { skill: t.skill })];
}

// src/core/exchange/spread.ts
function Dn(e, t) {
  let { starts: n, others: r, scores: a } = e, { people: o, owners: s, crowding: i, order: l, length: c } = t, { penalties: u, full: d } = i, g = Array.from({ length: n.length - 1 }, () => []), m = mc(e, o), p = g.map((k, y) => y).filter((k) => m[k] > 0).sort((k, y) => m[k] - m[y] || l(k, y)), f = (k, y) => g[k].some((b) => o[r[b]] === o[y]);
  for (let k = 0; k < c && p.length > 0; k++)
    p = p.filter((y) => {
      let b = n[y + 1], x = -1, T = -1 / 0;
      for (let P = n[y]; P < b; P++) {
        let S = r[P], A = a[P] - u[S];
        (A > T || A === T && S < r[x]) && (k === 0 || d[S] === 0) && !f(y, S) && (x = P, T = A);
      }
      return x !== -1 && (g[y].push(x), i.add(r[x], s[y])), x !== -1;
    });
  return g.forEach((k) => k.sort((y, b) => a[b] - a[y] || r[y] - r[b])), g;
}
function mc({ starts: e, others: t }, n) {
  let r = new Int32Array(e.length - 1), a = new Int32Array(Array.from(n).reduce((o, s) => Math.max(o, s), 0) + 1);
  for (let o = 0; o < r.length; o++)
    for (let s = e[o]; s < e[o + 1]; s++) {
      let i = n[t[s]];
      a[i] !== o + 1 && (a[i] = o + 1, r[o]++);
    }
  return r;
}

// src/core/exchange/shortlists.ts
function ua(e, t = na(e)) {
  let { participants: { seeks: n, offers: r }, options: a } = e, o = (p, f) => da(e, n[p], r[f], null), s = r.map(({ account: p }) => p), i = n.map(({ account: p }) => p), l = Fn(r.map(({ room: p }) => Math.max(1, p)), s, a), c = Dn(t, {
    people: s,
    owners: i,
    crowding: l,
    length: a.shortlistLength,
    order: (p, f) => ca(n, p, f)
  }), u = c.map((p, f) => p.map((k) => o(f, t.others[k]))), d = /* @__PURE__ */ new Map();
  n.map(({ index: p }) => p).sort((p, f) => ca(n, p, f)).forEach((p) => {
    let f = u[p], k = new Set(c[p].map((b) => r[t.others[b]].account)), y = fc(e, n[p], k, l);
    f.length > 0 ? f.push(...y) : d.set(p, y);
  });
  let g = ra(t, r.length), m = Dn(g, {
    people: i,
    owners: s,
    crowding: Fn(n.map(() => 1), i, a),
    length: a.shortlistLength,
    order: (p, f) => p - f
  }).map((p, f) => p.map((k) => o(g.others[k], f)));
  return {
    seeks: u.map((p, f) => ({ seek: n[f].key, suggestions: p })).filter(({ suggestions: p }) => p.length > 0),
    offers: m.map((p, f) => ({ offer: r[f].key, suggestions: p })).filter(({ suggestions: p }) => p.length > 0),
    unmatched: n.filter(({ index: p }) => d.has(p)).map((p) => {
      var f;
      return { seek: p.key, reasons: la(e, p), nearest: (f = d.get(p.index)) != null ? f : [] };
    })
  };
}
function ca(e, t, n) {
  return e[n].waitedDays - e[t].waitedDays || t - n;
}
function da(e, t, n, r) {
  let a = oa(e, t, n);
  return {
    seek: t.key,
    offer: n.key,
    score: e.scorer.score(t, n, a.quality),
    reasons: ia(e, t, n, a),
    widened: r
  };
}
function pc(e) {
  let t = Wt(e), n = N(O({}, t), { ignoresMethods: !0 });
  return [
    { widening: "near-skill", isForFew: !0, leniency: t },
    { widening: "any-method", isForFew: !1, leniency: n },
    { widening: "basic-language", isForFew: !1, leniency: N(O({}, n), { leastProficiency: 1 }) }
  ];
}
function fc(e, t, n, r) {
  let { options: a } = e, o = [], s = () => a.shortlistLeast - n.size;
  for (let { widening: i, isForFew: l, leniency: c } of pc(a)) {
    let u = n.size === 0;
    if (u || l && s() > 0) {
      let d = [];
      ut(e, t, (m) => !l || !Pe(m), (m, p) => {
        if ((u || r.full[m.index] === 0) && ct(t, m, e.participants, c) === null) {
          let f = r.penalties[m.index];
          d.push({ offer: m, value: e.scorer.score(t, m, p.quality) - f });
        }
      }), d.sort((m, p) => p.value - m.value || m.offer.index - p.offer.index);
      let g = n.size + Math.max(1, s());
      for (let { offer: m } of d)
        n.size < g && !n.has(m.account) && (n.add(m.account), r.add(m.index, t.account), o.push(da(e, t, m, i)));
    }
  }
  return o.sort((i, l) => l.score - i.score || (i.offer < l.offer ? -1 : 1));
}

// src/core/exchange/suggest-for-one.ts
function ga(e) {
  let t = K(e) ? j(e, "pages") : void 0;
  return Array.isArray(t) ? t.filter((n) => typeof n == "string") : [];
}
function ma(e, t) {
  let n = e.reduce((i, l) => {
    let c = K(l) ? j(l, "lines") : void 0;
    return Array.isArray(c) ? i.concat(c.filter((u) => typeof u == "string")) : i;
  }, []), [r] = e, { records: a, requests: o, blocked: s } = sa(n, { taxonomy: t });
  return {
    records: a,
    requests: o,
    blocked: s,
    options: Po(K(r) ? j(r, "matching") : void 0).options
  };
}
function pa(e, t, n, r) {
  var m, p, f, k, y, b;
  let { requests: a, blocked: o, options: s } = t, i = t.records.filter(({ kind: x, user: T }) => x !== e.kind && T !== e.user), l = ta({ records: [e, ...i], requests: a, blocked: o, date: n, taxonomy: r }, s), { seeks: c, offers: u, unmatched: d } = ua(l);
  if (e.kind === "offer")
    return { suggestions: (p = (m = u[0]) == null ? void 0 : m.suggestions) != null ? p : [], isNearest: !1 };
  let g = (k = (f = c[0]) == null ? void 0 : f.suggestions) != null ? k : [];
  return g.length > 0 ? { suggestions: g, isNearest: !1 } : { suggestions: (b = (y = d[0]) == null ? void 0 : y.nearest) != null ? b : [], isNearest: !0 };
}

// src/core/exchange/steps/exchange-step.ts
function fa(e) {
  return e.slice(0, e.lastIndexOf("/"));
}

// src/ui/survey-text.ts
function yc(e, t, n) {
  return t.language !== n.language && (t.language !== null && (e.lang = t.language), e.dir = t.direction), e;
}
function $n(e, t) {
  return yc(h("span", {}, e.text), e, t);
}

// src/ui/exchange/skill-words.ts
function re(e, t, n) {
  return t != null && t.get(e) ? $n(_t(e, t, n), n) : h("bdi", {}, _e(e));
}
function _n(e, t, n) {
  var r;
  return ((r = t == null ? void 0 : t.ancestors(e)) != null ? r : []).map(({ label: a }) => Ke(a, n, t == null ? void 0 : t.locale).text).reverse();
}
function Wn(e, t) {
  return e.join(t.direction === "rtl" ? " \u2039 " : " \u203A ");
}

// src/ui/exchange/fitting-people.ts
var hc = 3, xc = /-unknown$/;
function kc(e, t, n) {
  return D(this, null, function* () {
    let { wiki: r, titles: a, now: o } = n, s = (u) => D(null, null, function* () {
      let d = yield r.readPages(u);
      return u.map((g) => {
        var m, p;
        return Ve((p = (m = d.get(g)) == null ? void 0 : m.latest.text) != null ? p : "").value;
      });
    }), [i] = yield s([a.matchesData()]);
    if (i == null)
      return null;
    let l = ga(i).filter((u) => u.startsWith(`${a.matches()}/`)), c = ma([i, ...l.length === 0 ? [] : yield s(l)], t.taxonomy);
    return pa(e, c, o().toISOString().slice(0, 10), t.taxonomy);
  });
}
function ya(e, t, n, r) {
  let { messages: a, titles: o, pageUrl: s } = n, i = (g, ...m) => a.text(`localskills-exchange-fitting-${g}`, ...m), l = e.kind === "offer" ? "seek" : "offer", c = { messages: a, taxonomy: t.taxonomy, languageName: n.languageName }, u = (g) => {
    let m = g[l], p = fa(m), f = g.reasons.filter(({ code: k }) => !xc.test(k)).map((k) => Oo(k, c));
    return h(
      "li",
      {},
      h("a", {
        class: "ext-localSkills-exchange-fitting-person",
        href: `${s(o.people(p))}#${l}-${m.slice(p.length + 1)}`
      }, h("bdi", {}, p)),
      g.widened === null ? null : h("div", {}, Ao(g.widened, a)),
      h("div", { class: "ext-localSkills-making-help" }, f.join(" \xB7 ")),
      n.ask === null ? null : q(
        // Messages used here: localskills-start-ask-learn, localskills-start-ask-teach
        a.text(l === "offer" ? "localskills-start-ask-learn" : "localskills-start-ask-teach", p),
        "normal",
        () => r(g)
      ).$element[0]
    );
  }, d = h("div", { role: "status", class: "ext-localSkills-exchange-fitting" }, h("p", {}, i("loading")));
  return kc(e, t, n).then((g) => {
    var m;
    if (g === null || g.suggestions.length === 0) {
      let p = (m = re(e.skill, t.taxonomy, a).textContent) != null ? m : "";
      z(d, h("p", {}, i(`nobody-${e.kind}`, p)));
    } else
      z(
        d,
        h("h3", {}, g.isNearest ? i("nearest") : i(`${l}s`)),
        h("ul", {}, ...g.suggestions.slice(0, hc).map(u))
      );
  }, () => z(d)), d;
}

// src/ui/list-words.ts
function ha(e, t) {
  let { ListFormat: n } = Intl;
  try {
    return n ? new n(t, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange/record-words.ts
function Un(e, t) {
  var n;
  return (n = et(N(O({}, e), { user: "", id: "" }), t)) != null ? n : "open";
}
function Ut(e, t) {
  let { messages: n, formatDate: r, now: a } = t, o = Un(e, a().toISOString().slice(0, 10)), s = n.text(`localskills-template-card-status-${o}`), i = o === "paused" && e.until !== null ? n.text("localskills-template-card-until", r(e.until)) : o === "expired" ? n.text("localskills-template-card-expired", r(e.expires)) : o === "open" && e.expires !== null ? n.text("localskills-template-card-expires", r(e.expires)) : "";
  return i === "" ? s : `${s} \xB7 ${i}`;
}
var xa = {
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
function ka(e, t, n, r) {
  var i, l, c;
  let { messages: a, formatDate: o } = n, s = (u) => u.length === 0 ? "" : ha(u, a.language);
  switch (e) {
    case "kind":
      return a.text(`localskills-exchange-direction-${t.kind}`);
    case "skill":
      return (i = re(t.skill, r, a).textContent) != null ? i : "";
    case "level":
      return t.level === null ? "" : a.text(`localskills-template-level-${t.level}`);
    case "methods":
      return s(t.methods.map((u) => a.text(`localskills-template-method-${u}`)));
    case "languages":
      return s(t.languages.map((u) => {
        var d, g;
        return (g = (d = te(u)) == null ? void 0 : d.code) != null ? g : u;
      }));
    case "capacity":
      return t.capacity === null ? "" : a.text("localskills-template-capacity", t.capacity);
    case "region": {
      let u = `localskills-template-region-${t.region}`;
      return t.region !== null && a.has(u) ? a.text(u) : (l = t.region) != null ? l : "";
    }
    case "timezone":
      return t.timezone === null ? "" : `UTC${ie(t.timezone)}`;
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
function ba(e, t, n, r) {
  return Y(
    "warning",
    h("p", {}, r === null ? e.text("localskills-save-not-yours") : e.text("localskills-exchange-made-by-other", n, r)),
    h("p", {}, h(
      "a",
      { href: t(n, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-made-by-other-see")
    ))
  );
}
function wa(e, t, n, r) {
  return Y(
    "warning",
    h("p", {}, r === null ? e.text("localskills-exchange-left-out-hidden") : e.text("localskills-exchange-left-out", r)),
    h("p", {}, h(
      "a",
      { href: t(n, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-left-out-see")
    ))
  );
}

// src/ui/exchange/list-screen.ts
var Ea = 57344;
function Ht(e, t) {
  let { messages: n, pageUrl: r } = e, a = t.madeByOther === null ? [] : [ba(n, r, t.madeByOther, t.isSilenced ? null : t.page)];
  return t.strangers.forEach((o, s) => a.push(Y("warning", h(
    "p",
    {},
    n.text("localskills-exchange-stranger", s, o != null ? o : n.text("localskills-exchange-stranger-hidden")),
    " ",
    h("a", { href: r(s, { diff: "cur" }), target: "_blank" }, n.text("localskills-exchange-stranger-see"))
  )))), a;
}
function bc(e, t) {
  let { parameters: n } = e, r = n.map((a, o) => typeof a == "string" ? String.fromCharCode(Ea + o) : a);
  return kr(N(O({}, e), { parameters: r }), t).split(/([\ue000-\ue00f])/).map((a) => {
    let o = a.charCodeAt(0) - Ea;
    return a.length === 1 && o >= 0 && o < n.length ? h("bdi", {}, String(n[o])) : a;
  });
}
function Hn(e, t) {
  let { messages: n } = e;
  return t.faults.length === 0 ? null : Y(
    "warning",
    h("p", {}, n.text("localskills-exchange-faults")),
    h("ul", {}, ...t.faults.map((r) => h("li", { dir: n.direction }, ...bc(r, n))))
  );
}
function Sa(e) {
  let { context: t, exchange: n, direction: r, onNew: a, onChange: o, onManage: s } = e, { messages: i, pageUrl: l } = t, c = (d) => {
    let { draft: g } = d, m = OO.ui.generateElementId(), p = g.skill === "" ? i.text("localskills-exchange-unnamed") : re(g.skill, n.taxonomy, i), f = (k, y) => {
      let b = q(i.text(k), "quiet", y);
      return b.$element.find("input, button").attr("aria-describedby", m), b;
    };
    return h(
      "li",
      { class: `ext-localSkills-exchange-record ext-localSkills-exchange-record-${g.kind}` },
      // Messages used here: localskills-template-card-offer, localskills-template-card-seek
      h("div", { class: "ext-localSkills-making-help" }, i.text(`localskills-template-card-${g.kind}`)),
      h("div", { id: m, class: "ext-localSkills-exchange-record-skill" }, h("strong", {}, p)),
      h("div", { class: "ext-localSkills-making-help" }, d.record === null ? i.text("localskills-exchange-unreadable") : Ut(g, t)),
      Hn(t, d),
      X(
        f(d.record === null ? "localskills-exchange-mend" : "localskills-exchange-change", () => o(d)),
        f("localskills-exchange-manage", () => s(d))
      )
    );
  }, u = r === "offer" ? "seek" : "offer";
  return h(
    "div",
    {},
    h("h2", { tabindex: "-1" }, i.text("localskills-exchange-list")),
    ...Ht(t, n),
    X(
      // Messages used here: localskills-exchange-new-offer, localskills-exchange-new-seek
      q(i.text(`localskills-exchange-new-${r}`), "primary", () => a(r)),
      q(i.text(`localskills-exchange-new-${u}`), "normal", () => a(u))
    ),
    h("ul", { class: "ext-localSkills-exchange-records" }, ...n.records.map(c)),
    h(
      "p",
      { class: "ext-localSkills-making-help" },
      i.text("localskills-exchange-list-page"),
      " ",
      h("a", { href: l(n.page) }, n.page)
    )
  );
}

// src/ui/survey-making/fields.ts
var Ra = 0;
function Ta(e, t, n, r) {
  var o;
  let a = new OO.ui.FieldLayout(e, O({
    label: n.isOwnText === !0 ? $(h("bdi", {}, t.label)) : t.label,
    align: (o = n.align) != null ? o : "top"
  }, t.help === void 0 ? {} : { help: t.help, helpInline: !0 }));
  return N(O({
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
function ce(e) {
  let { kind: t = "text", direction: n = "auto", value: r, maxLength: a, min: o, max: s, placeholder: i } = e, l = O(O({
    value: r
  }, a === void 0 ? {} : { maxLength: a }), i === void 0 ? {} : { placeholder: i }), c = t === "lines" ? new OO.ui.MultilineTextInputWidget(N(O({}, l), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(N(O({}, l), { autocomplete: "off" }));
  t === "number" || t === "date" ? (c.$input.attr(O(O({ type: t }, o === void 0 ? {} : { min: o }), s === void 0 ? {} : { max: s })), c.$input.val(r)) : c.$input.attr("dir", n);
  let u = !1;
  return c.on("change", (d) => {
    u || e.onChange(String(d));
  }), Ta(c, e, {}, {
    value: () => c.getValue(),
    show(d) {
      u = !0, c.setValue(d), u = !1;
    }
  });
}
function Bt(e) {
  let { label: t, help: n, value: r } = e, a = `ext-localSkills-making-list-${++Ra}`, o = h("select", {
    id: a,
    class: "ext-localSkills-making-select",
    "aria-describedby": `${a}-help ${a}-fault`
  }, ...e.options.map((i) => h("option", { value: i.value }, i.label))), s = h("div", { class: "ext-localSkills-making-fault", id: `${a}-fault` });
  return o.value = r, o.addEventListener("change", () => e.onChange(o.value)), {
    element: h(
      "div",
      { class: "ext-localSkills-making-field" },
      h("label", { for: a }, t),
      o,
      h("div", { class: "ext-localSkills-making-help", id: `${a}-help` }, n != null ? n : null),
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
function Bn(e) {
  let t = new OO.ui.CheckboxInputWidget({ selected: e.value }), n = !1;
  return t.on("change", (r) => {
    n || e.onChange(r === !0);
  }), Ta(t, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => t.isSelected(),
    show(r) {
      n = !0, t.setSelected(r), n = !1;
    }
  });
}
function va(e) {
  let t = `ext-localSkills-making-choice-${++Ra}`, n = /* @__PURE__ */ new Map(), r = h("div", { class: "ext-localSkills-making-fault", id: `${t}-fault` }), a = h(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    h("legend", {}, e.label),
    e.help === void 0 ? null : h("p", { class: "ext-localSkills-making-help" }, e.help),
    ...e.options.map((s, i) => {
      let l = new OO.ui.RadioInputWidget({
        name: t,
        value: s.value,
        selected: s.value === e.value,
        inputId: `${t}-${i}`
      });
      return n.set(s.value, l), l.$input.on("change", () => {
        e.onChange(s.value);
      }), s.help !== void 0 && l.$input.attr("aria-describedby", `${t}-${i}-help`), h(
        "div",
        { class: "ext-localSkills-making-option" },
        l.$element[0],
        h(
          "div",
          {},
          h("label", { for: `${t}-${i}` }, s.label),
          s.help === void 0 ? null : h("div", { class: "ext-localSkills-making-help", id: `${t}-${i}-help` }, s.help)
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
function dt(e, ...t) {
  return h("details", { class: "ext-localSkills-making-folded" }, h("summary", {}, e), ...t);
}

// src/ui/exchange/manage-screen.ts
var wc = 1;
function Oa(e) {
  let { context: t, taxonomy: n, own: r, onManage: a, onChange: o } = e, { messages: s, now: i } = t, { draft: l } = r, c = i().toISOString().slice(0, 10), u = Un(l, c), d = (T, P, S, ...A) => h(
    "div",
    { class: "ext-localSkills-exchange-act" },
    ...A,
    // Messages used here: localskills-exchange-act-resume, localskills-exchange-act-resume-explain and so on
    q(s.text(`localskills-exchange-act-${T}`), P, S).$element[0],
    h("p", { class: "ext-localSkills-making-help" }, s.text(`localskills-exchange-act-${T}-explain`))
  ), g = N(O({}, l), { confirmed: c, status: "open", until: null }), m = Ue(c, ot), p = l.expires === null || l.expires >= c ? l.expires : m, f = ce({
    label: s.text("localskills-exchange-pause-until"),
    help: s.text("localskills-exchange-pause-until-help"),
    kind: "date",
    min: c,
    value: Ue(c, wc),
    onChange: () => f.setFault(null)
  }), k = () => {
    let T = f.value();
    if (T !== "" && T <= c) {
      f.setFault(s.text("localskills-exchange-pause-past")), f.focus();
      return;
    }
    a("pause", N(O({}, l), { status: "paused", until: T === "" ? null : T }));
  }, y = u === "open", b = r.record !== null, x = u === "matched" || u === "closed";
  return h(
    "div",
    {},
    h("div", { class: "ext-localSkills-making-help" }, s.text(`localskills-template-card-${l.kind}`)),
    h(
      "h2",
      { tabindex: "-1" },
      l.skill === "" ? s.text("localskills-exchange-unnamed") : re(l.skill, n, s)
    ),
    h("p", { class: "ext-localSkills-making-help" }, Ut(l, t)),
    !b || y || u === "expired" ? null : d("resume", "primary", () => a("resume", N(O({}, g), { expires: p }))),
    !b || !y && u !== "expired" ? null : d("renew", "primary", () => a("renew", N(O({}, g), { expires: l.expires === null ? null : m }))),
    d(b ? "change" : "mend", "normal", o),
    !b || !y ? null : d("pause", "normal", k, f.element),
    !b || x ? null : d("matched", "normal", () => a("matched", N(O({}, l), { status: "matched", until: null }))),
    !b || u === "closed" ? null : d("close", "normal", () => a("closed", N(O({}, l), { status: "closed", until: null }))),
    h("div", { class: "ext-localSkills-exchange-act" }, Pt({
      messages: s,
      label: s.text("localskills-exchange-delete"),
      explanation: [h("p", {}, s.text("localskills-exchange-delete-explain"))],
      yes: s.text("localskills-exchange-delete"),
      act: () => a("delete", null)
    }))
  );
}

// src/core/wikitext/write.ts
var Ec = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Pa(e, t) {
  Aa(e);
  let n = `{{${e}
`;
  for (let [r, a] of t)
    Aa(r), n += a.charAt(0) === "=" ? `|${r}=
${a}
` : `|${r}=${a}
`;
  return `${n}}}`;
}
function Aa(e) {
  if (Ec.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/exchange/edit-records.ts
function qn(e) {
  let t = /* @__PURE__ */ new Map();
  return Te.filter((n) => e.kind === "offer" || !un.includes(n)).forEach((n) => {
    let r = n === "lang" ? null : e[n], a = r === null ? "" : n === "timezone" ? ie(r) : Array.isArray(r) ? r.join(";") : String(r);
    a !== "" && t.set(n, a);
  }), t;
}
var Sc = /[=|{}[\]<>&\n]|^$/, Rc = /^[+-]\d\d:\d\d$/;
function Tc(e) {
  return Rc.test(e) ? e : tt(e);
}
function Ma(e, t, n = /* @__PURE__ */ new Map()) {
  let r = Array.from(t.keys()).filter((o) => !Sc.test(o)), a = (o) => Te.includes(o) ? Te.indexOf(o) : 1 / 0;
  return r.sort((o, s) => a(o) - a(s) || r.indexOf(o) - r.indexOf(s)), Pa(
    ee[e],
    r.map((o) => {
      var s;
      return [o, (s = n.get(o)) != null ? s : Tc(t.get(o))];
    })
  );
}
function vc(e) {
  return Ma(e.kind, qn(e));
}
function La(e, { kind: t, id: n }, { readCalls: r, taxonomy: a }) {
  let o = it(r(e), "", { taxonomy: a != null ? a : null }).find(({ record: s, call: i }) => {
    var l;
    return s === null ? i.template === ee[t] && ((l = i.parameters.get("id")) != null ? l : "") === n : s.kind === t && s.id === n;
  });
  return o === void 0 ? null : o.call;
}
function jn(e, t, n) {
  var c;
  let { readCalls: r } = n, a = vc(t), o = r(e), s = o.filter(({ template: u }) => u === ee[t.kind]).pop(), i = [e.replace(/\s+$/, "").length, 0];
  s !== void 0 && Ca(e, s) && i.unshift(s.end);
  let l = i.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${a}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = l.find((u) => r(u).length === o.length + 1)) != null ? c : l[0];
}
function Na(e, t, n, r) {
  var u;
  let { mends: a = !1 } = r, o = La(e, t, r);
  if (o === null)
    return null;
  let s = qn(n), [i] = it([o], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), l = i != null && i.record ? qn(i.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return o.parameters.forEach((d, g) => {
    let m = s.get(g) === l.get(g) && t.kind === n.kind;
    (g === "lang" || !a && m) && d.trim() !== "" && s.set(g, Fe(d).trim()), m && s.has(g) && De(d) !== Fe(d) && c.set(g, d.trim());
  }), e.slice(0, o.start) + Ma(n.kind, s, c) + e.slice(o.end);
}
function Ia(e, t, n) {
  let r = La(e, t, n);
  if (r === null)
    return null;
  let a = e.slice(r.end), o = Ca(e, r) ? /^[ \t]*(?:\n[ \t]*(?:\n|$)|\n|$)/.exec(a) : null;
  return e.slice(0, r.start) + a.slice(o === null ? 0 : o[0].length);
}
function Ca(e, { start: t, end: n }) {
  return (t === 0 || e.charAt(t - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(n));
}

// src/core/exchange/keep-own-words.ts
function Fa({ template: e, parameters: t }) {
  return JSON.stringify([e, Array.from(t)]);
}
function qt(e, t) {
  let n = /* @__PURE__ */ new Map();
  return t.map(Fa).forEach((r) => {
    var a;
    return n.set(r, ((a = n.get(r)) != null ? a : 0) + 1);
  }), e.filter((r) => {
    var s;
    let a = Fa(r), o = (s = n.get(a)) != null ? s : 0;
    return n.set(a, o - 1), o <= 0;
  });
}
function Oc(e, { start: t, end: n }) {
  let r = (t === 0 || e.charAt(t - 1) === `
`) && e.charAt(n) === `
`;
  return e.slice(0, t) + e.slice(r ? n + 1 : n);
}
function Da(e, t, n) {
  let r = n(t), a = e;
  for (let o = 0; o < 20; o++) {
    let s = n(a), i = qt(s, r);
    if (i.length === 0) {
      let u = qt(r, s).reduce((g, { start: m, end: p }) => `${g === "" || g.charAt(g.length - 1) === `
` ? g : `${g}
`}${t.slice(m, p)}`, a), d = n(u);
      return qt(d, r).length === 0 && qt(r, d).length === 0 ? u : null;
    }
    let l = (c, u) => u !== c && u.start >= c.start && u.end <= c.end;
    a = i.filter((c) => !i.some((u) => l(c, u))).sort((c, u) => u.start - c.start).reduce(Oc, a);
  }
  return null;
}

// src/core/wikitext/same-calls.ts
function jt(e, t) {
  let n = (r) => JSON.stringify(r.map(({ template: a, parameters: o }) => [a, Array.from(o)]));
  return n(e) === n(t);
}

// src/ui/exchange/own-words.ts
function $a(e, t) {
  return D(this, null, function* () {
    var c;
    let { user: n, readPersonCalls: r, ownTextOf: a } = e, o = (c = t.latest.text) != null ? c : "";
    if (t.latest.user === n.name)
      return { text: o };
    let [s, i] = yield Promise.all([r(), a(t.title)]);
    if (jt(s(o), s(i != null ? i : "")))
      return { text: o };
    let l = i === null ? null : Da(o, i, s);
    if (l === null)
      throw new Z("not-yours", "");
    return { text: l, leftOut: t.latest.user };
  });
}

// src/ui/exchange/take-out-merged.ts
function _a(e, t, n) {
  return D(this, null, function* () {
    var a;
    let r = (yield e.readPages([n.title])).get(n.title);
    r !== void 0 && !jt(t((a = r.latest.text) != null ? a : ""), t(n.text)) && (yield e.save(N(O({}, n), { baseRevision: r.latest.id })));
  });
}

// src/ui/exchange/publish-record.ts
var Ac = 3;
function Wa(e, t) {
  let { wiki: n, user: r, now: a } = e, o = { readCalls: Tn(e), taxonomy: t.taxonomy }, s = null, i = (c, u, d) => D(null, null, function* () {
    var v, M, F, E, R, w, L;
    let { own: g, draft: m, mends: p, summary: f } = c;
    if (t.isSilenced)
      throw new Z("not-yours", "");
    let k = (v = g == null ? void 0 : g.page) != null ? v : t.page, y = (yield n.readPages([k])).get(k), b = (M = y == null ? void 0 : y.latest.text) != null ? M : "", x = vn(e, k, b, t.taxonomy), T = (I, W) => x.find(({ name: H }) => H.id === I && H.kind === W), P = () => D(null, null, function* () {
      return y === void 0 ? { text: "" } : $a(e, y);
    }), S, A = (F = g == null ? void 0 : g.name.id) != null ? F : "", _;
    if (g === null) {
      let I = m, W = s === null ? void 0 : T(s, I.kind);
      if (W !== void 0 && he(W.draft, I).length === 0)
        return { kind: "saved", page: k, id: W.name.id };
      if (A = dn(I.kind, a().toISOString(), x.concat(t.records).map(({ name: H }) => H.id)), s = A, S = yield P(), _ = jn(S.text, N(O({}, I), { user: r.name, id: A }), o), o.readCalls(_).length !== o.readCalls(S.text).length + 1)
        throw new Z("invalid-content", "");
    } else {
      let I = T(g.name.id, g.name.kind);
      if ((m === null ? I === void 0 : I !== void 0 && he(I.draft, m).length === 0) && !(p && ((E = I == null ? void 0 : I.faults.length) != null ? E : 0) > 0))
        return { kind: "saved", page: k, id: A };
      if (I === void 0 || m !== null && he(I.draft, g.draft).length > 0)
        return { kind: "conflict", saved: I != null ? I : null, savedBy: (R = y == null ? void 0 : y.latest.user) != null ? R : null };
      A = A === "" && m !== null ? dn(m.kind, a().toISOString(), x.map(({ name: U }) => U.id)) : A, S = yield P();
      let H = m === null ? null : N(O({}, m), { user: r.name, id: A });
      _ = H === null ? Ia(S.text, g.name, o) : (w = Na(S.text, g.name, H, N(O({}, o), { mends: p }))) != null ? w : jn(S.text, H, o);
    }
    d.text = _ != null ? _ : S.text;
    try {
      let { mergedWith: I } = yield n.save(O({
        title: k,
        text: d.text,
        summary: f,
        baseRevision: (L = y == null ? void 0 : y.latest.id) != null ? L : 0
      }, u));
      I !== void 0 && (yield _a(n, yield e.readPersonCalls(), { title: k, text: d.text, summary: f }));
    } catch (I) {
      if (ve(I) && I.reason === "edit-conflict")
        return "again";
      throw I;
    }
    return O({ kind: "saved", page: k, id: A }, "leftOut" in S ? { leftOut: S.leftOut } : {});
  });
  return {
    publish(d) {
      return D(this, arguments, function* (c, u = {}) {
        var p, f;
        let g = (f = (p = c.own) == null ? void 0 : p.page) != null ? f : t.page, m = { text: "" };
        try {
          for (let k = 0; k < Ac; k++) {
            let y = yield i(c, u, m);
            if (y !== "again")
              return y;
          }
          throw new Z("other", "");
        } catch (k) {
          return { kind: "fault", fault: ve(k) ? k : new Z("other", String(k)), page: g, text: m.text };
        }
      });
    }
  };
}

// src/ui/exchange/record-conflict.ts
function Ua(e) {
  let { context: t, taxonomy: n, mine: r, saved: a, savedBy: o, keepMine: s, takeSaved: i } = e, { messages: l } = t, c = (m) => h(
    "td",
    { dir: "auto" },
    m === "" ? h("em", {}, l.text("localskills-exchange-not-said")) : m
  ), u = (m, p) => ka(m, p, t, n), d = (a === null ? [] : he(r, a)).map((m) => h(
    "tr",
    {},
    h("th", { scope: "row" }, l.text(xa[m])),
    c(u(m, r)),
    c(u(m, a))
  )), g = ["", "localskills-save-conflict-mine", "localskills-save-conflict-saved"];
  return Y(
    "error",
    h(
      "p",
      {},
      h("strong", {}, l.text("localskills-save-failed")),
      " ",
      a === null ? l.text("localskills-exchange-conflict-gone") : l.text("localskills-exchange-conflict", o != null ? o : "")
    ),
    d.length === 0 ? null : h("div", { class: "ext-localSkills-exchange-conflict" }, h(
      "table",
      { class: "wikitable" },
      h("thead", {}, h("tr", {}, ...g.map((m) => m === "" ? h("td", {}) : h("th", { scope: "col" }, l.text(m))))),
      h("tbody", {}, ...d)
    )),
    X(
      q(l.text(a === null ? "localskills-exchange-conflict-put-back" : "localskills-exchange-conflict-keep"), "primary", s),
      q(l.text(a === null ? "localskills-exchange-conflict-leave" : "localskills-exchange-conflict-take"), "normal", i)
    )
  );
}

// src/core/exchange/private-contact.ts
var Pc = /[^\s@<>()[\]{}:;,|]+(?:@|\s?[([{]\s?(?:at|arobase|arroba|et)\s?[)\]}]\s?)[\p{L}\d-]+(?:(?:\.|\s?[([{]\s?(?:dot|point|punto|nokta)\s?[)\]}]\s?)[\p{L}\d-]+)+/iu, Mc = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/iu, Lc = new RegExp("(?<![\\w@])@[\\w.=-]+:[\\w-]+(?:\\.[\\w-]+)+", "u"), Nc = /(?:\b(?:t|telegram)\.me\/|\bwa\.me\/|\bchat\.whatsapp\.com\/|\bdiscord\.gg\/|\bsignal\.me\/|\bm\.me\/|\bskype:)\S+|\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)\s*:?\s*@?[\w.]*[\d_@][\w.]*|\bskype\s*:\s*live:\S+|\btg\s*:\s*@[\w.]+/iu, Ic = /(?:\+|\b00|\b0|\(0)[\d\s().\-/\u00b7\u2010-\u2015\u00a0]{6,22}\d/u, Cc = new RegExp("(?<![\\d-])(?:1[ .-])?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[.-])\\d{3}[.-]\\d{4}(?![\\d-])", "u"), Fc = 8, Dc = 15;
function $c(e) {
  return e.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (t) => {
    let n = t.charCodeAt(0), r = [1632, 1776, 2406, 2534].find((a) => n >= a && n <= a + 9);
    return String(n - r);
  }).replace(/[\uff01-\uff5e\u3000\ufe6b]/g, (t) => t.normalize("NFKC"));
}
function Ha(e) {
  let t = $c(e), n = [
    ["email", Pc],
    ["email", Mc],
    ["messenger", Nc],
    ["messenger", Lc],
    ["phone", Cc]
  ].map(([r, a]) => {
    let o = a.exec(t);
    return o === null ? null : { kind: r, text: e.slice(o.index, o.index + o[0].length) };
  }).find((r) => r !== null);
  return n != null ? n : _c(t, e);
}
function _c(e, t) {
  let n = e.replace(
    /ISBN(?:-1[03])?:?\s?[\d -]{9,16}[\dx]|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:UTC|GMT)\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?/giu,
    (o) => "x".repeat(o.length)
  ), r = Ic.exec(n), a = r === null ? 0 : r[0].replace(/\D/g, "").length;
  return r === null || a < Fc || a > Dc ? null : { kind: "phone", text: t.slice(r.index, r.index + r[0].length) };
}

// src/ui/questions/picker-options.ts
var Uc = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
function Gt(e) {
  return " " + e.normalize("NFD").toLowerCase().replace(Uc, "").replace(/ı/g, "i").replace(/[\s_()-]+/g, " ").trim();
}
function Gn(e) {
  return `
${e.map(Gt).join(`
`)}
`;
}
function Ba(e) {
  return e.map(({ code: t, name: n, hint: r, words: a }) => ({
    code: t,
    words: () => h("bdi", {}, n),
    hint: r,
    group: "",
    found: Gn([n, r, t].concat(a)),
    choice: null
  }));
}
function qa(e, t) {
  let n = Gt(t), r = n.trim().split(" "), a = (s) => e.filter(({ found: i }) => r.every((l) => i.includes(s + l)));
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
function ja(e, t) {
  let n = Gt(t), r = n === " " ? [] : e.filter(({ found: a, group: o }) => a.includes(`
${n}
`) && Gt(o) !== n);
  return r.length === 1 ? r[0] : void 0;
}

// src/ui/questions/combobox.ts
var Hc = 100;
function Ga(e) {
  let { id: t, isMultiple: n, messages: r } = e, a = `${t}-list`, o = h("input", {
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
  }, i = h("button", {
    type: "button",
    tabindex: "-1",
    class: "ext-localSkills-form-picker-toggle",
    "aria-label": r.text("localskills-form-picker-open")
  }), l = h("div", O({
    role: "listbox",
    id: a,
    class: "ext-localSkills-form-picker-list",
    "aria-label": r.text("localskills-form-picker-open")
  }, n ? { "aria-multiselectable": "true" } : {})), c = h("div", { class: "ext-localSkills-form-picker-status", role: "status" }), u = h("div", { class: "ext-localSkills-form-picker-field" }, o, i, l), d = h("div", { class: "ext-localSkills-form-picker" }, u, c), g = !0, m = null, p = "", f = !1;
  l.hidden = !0;
  let k = () => Array.from(l.querySelectorAll("[ role=option ]")), y = (E) => {
    if (m && m.classList.remove("ext-localSkills-form-picker-active"), m = E, !E) {
      o.removeAttribute("aria-activedescendant");
      return;
    }
    E.classList.add("ext-localSkills-form-picker-active"), o.setAttribute("aria-activedescendant", E.id);
    let { offsetTop: R, offsetHeight: w } = E;
    l.scrollTop = Math.max(R + w - l.clientHeight, Math.min(l.scrollTop, R));
  }, b = ({ code: E, words: R, hint: w }, L) => h("div", {
    role: "option",
    id: `${a}-${L}`,
    "data-code": E,
    class: "ext-localSkills-form-picker-option",
    "aria-selected": String(e.chosen().includes(E))
  }, R(), w === "" ? null : h("bdi", { class: "ext-localSkills-form-picker-hint" }, w)), x = () => {
    if (l.hidden)
      return;
    let E = m && m.getAttribute("data-code"), R = qa(e.options(), o.value), w = o.value === "" ? e.suggested() : [], L = w.map((B) => R.find((G) => G.code === B)).filter((B) => B !== void 0), I = R.filter(({ code: B }) => !w.includes(B)).slice(0, e.isLong ? Hc : R.length), W = /* @__PURE__ */ new Map();
    L.length > 0 && W.set(r.text("localskills-form-picker-suggested"), L), I.forEach((B) => {
      W.set(B.group, (W.get(B.group) || []).concat(B));
    });
    let H = 0, U = [];
    W.forEach((B, G) => {
      let ke = B.map((Le) => b(Le, H++));
      U.push(...G === "" ? ke : [h(
        "div",
        { role: "group", "aria-label": G },
        h("div", { class: "ext-localSkills-form-picker-group", "aria-hidden": "true" }, G),
        ...ke
      )]);
    }), z(l, ...U), l.classList.toggle("ext-localSkills-form-picker-none", H === 0), y(k().find((B) => B.getAttribute("data-code") === E) || null), z(c, H === 0 ? r.text("localskills-form-picker-none") : H < R.length ? r.text("localskills-form-picker-more", R.length, H) : o.value !== "" ? r.text("localskills-form-picker-found", H) : null);
  }, T = (E) => {
    l.hidden = !0, o.value = E, y(null), o.setAttribute("aria-expanded", "false"), document.removeEventListener("mousedown", A);
  }, P = (E = "") => {
    T(E), z(c);
  }, S = () => {
    f = !1;
    let E = o.value, R = g && E !== p ? ja(e.options(), E) : void 0;
    P(R || E === p ? "" : E), R && !e.chosen().includes(R.code) && e.pick(R.code);
  }, A = ({ target: E }) => {
    d.contains(E) || (T(o.value), f = !0, document.addEventListener("mouseup", S, { capture: !0, once: !0 }));
  }, _ = () => (l.hidden && g && (l.hidden = !1, o.setAttribute("aria-expanded", "true"), document.addEventListener("mousedown", A), z(l), z(c, r.text("localskills-form-picker-loading"))), e.prepare().then(x)), v = (E) => {
    e.pick(E.getAttribute("data-code")), n ? (p = o.value, o.select()) : P();
  }, M = () => {
    g || (o.value = e.take(o.value));
  };
  o.addEventListener("input", () => {
    p = "", _();
  }), o.addEventListener("click", _), o.addEventListener("focus", () => {
    g || e.prepare();
  }), o.addEventListener("change", M), i.addEventListener("click", () => l.hidden ? _() : P(o.value)), o.addEventListener("keydown", (E) => {
    let { key: R } = E;
    R === "Enter" ? (E.preventDefault(), m ? v(m) : M()) : R === "Escape" && !l.hidden ? (E.preventDefault(), P()) : (R === "ArrowDown" || R === "ArrowUp") && g && (E.preventDefault(), (l.hidden ? _() : Promise.resolve()).then(() => {
      let w = k(), L = m ? w.indexOf(m) : -1, I = R === "ArrowDown" ? L + 1 : L < 0 ? w.length - 1 : L - 1;
      y(w[(I + w.length) % w.length] || null);
    }));
  }), l.addEventListener("mousedown", (E) => E.preventDefault()), l.addEventListener("click", ({ target: E }) => {
    let R = E.closest("[ role=option ]");
    R && (y(R), v(R));
  }), d.addEventListener("focusout", ({ relatedTarget: E }) => {
    E && !f && !d.contains(E) && S();
  });
  let F = (E) => {
    g = E, i.hidden = !E, E ? o.hasAttribute("role") || Object.keys(s).forEach((R) => o.setAttribute(R, s[R])) : (P(o.value), Object.keys(s).forEach((R) => o.removeAttribute(R)));
  };
  return F(!0), { element: d, input: o, draw: x, setList: F };
}

// src/ui/exchange/picking-field.ts
function zt(e) {
  let i = e, { label: t, help: n } = i, r = nr(i, ["label", "help"]), a = OO.ui.generateElementId(), o = Ga(N(O({}, r), { id: a, describedBy: `${a}-help ${a}-fault`, isMultiple: !1 })), s = h("div", { class: "ext-localSkills-making-fault", id: `${a}-fault` });
  return {
    element: h(
      "div",
      { class: "ext-localSkills-making-field" },
      h("label", { for: a }, t),
      h("div", { class: "ext-localSkills-making-help", id: `${a}-help` }, n),
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
var Bc = [null, wt, 5, 4, 3, 2, 1];
function za(e) {
  let { context: t, likely: n, onChange: r } = e, { messages: a, loadLanguages: o } = t, s = [], i = [], l = [], c = null, u = h("ul", { class: "ext-localSkills-exchange-languages", "aria-label": a.text("localskills-exchange-languages") }), d = () => (c = c != null ? c : o().then((b) => {
    i = b, l = Ba(b), y();
  }, () => {
    c = null, p.combobox.setList(!1), p.setFault(a.text("localskills-form-picker-failed", "ar, fr, pt-br"));
  }), c), g = (b) => {
    s = b, p.setFault(null), y(), r(b.map(Et));
  }, m = (b) => g(s.filter(({ code: x }) => x !== b.code).concat(b)), p = zt({
    label: a.text("localskills-exchange-languages"),
    help: a.text("localskills-exchange-languages-help"),
    isLong: !0,
    messages: a,
    prepare: d,
    options: () => l,
    suggested: () => n.map((b) => {
      var x, T;
      return (T = (x = te(b)) == null ? void 0 : x.code) != null ? T : "";
    }).concat(a.language),
    chosen: () => s.map(({ code: b }) => b),
    pick: (b) => m({ code: b, proficiency: null }),
    take(b) {
      let x = b.split(/[\s,;]+/).filter((P) => P !== ""), T = x.map(te).filter((P) => P !== null);
      return T.forEach(m), T.length === x.length ? "" : b;
    }
  }), f = (b) => {
    var x, T;
    return (T = (x = i.find((P) => P.code === b)) == null ? void 0 : x.name) != null ? T : b;
  }, k = (b) => {
    let { code: x, proficiency: T } = b, P = f(x), S = h("select", {
      class: "ext-localSkills-making-select",
      "aria-label": a.text("localskills-exchange-proficiency", P),
      "data-code": x
    }, ...Bc.concat(T === 0 ? 0 : []).map((_) => h(
      "option",
      { value: String(_) },
      // Messages used here: localskills-exchange-proficiency-0 to -6
      a.text(_ === null ? "localskills-exchange-proficiency-none" : `localskills-exchange-proficiency-${_}`)
    )));
    S.value = String(T), S.addEventListener("change", () => {
      var v;
      let _ = S.value === "null" ? null : Number(S.value);
      g(s.map((M) => M.code === x ? { code: x, proficiency: _ } : M)), (v = u.querySelector(`[ data-code="${x}" ]`)) == null || v.focus();
    });
    let A = h("button", {
      type: "button",
      class: "ext-localSkills-exchange-remove",
      "aria-label": a.text("localskills-exchange-language-remove", P)
    }, "\xD7");
    return A.addEventListener("click", () => {
      g(s.filter((_) => _.code !== x)), p.combobox.input.focus();
    }), h(
      "li",
      { class: "ext-localSkills-exchange-language" },
      h("bdi", {}, P),
      S,
      A
    );
  }, y = () => {
    p.combobox.draw(), z(u, ...s.map(k)), u.hidden = s.length === 0;
  };
  return {
    element: h("div", {}, p.element, u),
    show(b) {
      s = b.map(te).filter((x) => x !== null), y(), d();
    },
    setFault: p.setFault,
    focus: () => p.combobox.input.focus()
  };
}

// src/ui/exchange/skill-suggestion.ts
var qc = 80;
function Va(e) {
  let { context: t, typed: n, known: r, onGoOn: a } = e, { messages: o, titles: s, wiki: i, talkPage: l } = t, c = l(s.skills()), u = h("div", { "aria-live": "polite" }), d = ce({
    label: o.text("localskills-exchange-suggest-name"),
    help: o.text("localskills-exchange-suggest-help"),
    value: "",
    maxLength: qc,
    onChange: () => z(u)
  }), g = ce({ label: o.text("localskills-exchange-suggest-why"), kind: "lines", value: "", onChange: () => {
  } }), m = "", p = () => {
    let x = d.value().trim().replace(/\s+/g, " "), T = Ot(x) === "";
    return d.setFault(T ? o.text("localskills-exchange-suggest-empty") : null), T && d.focus(), T || r(x) ? null : x;
  }, f = (x, T) => D(null, null, function* () {
    var _, v;
    let P = (yield i.readPages([T])).get(T), S = ((_ = P == null ? void 0 : P.latest.text) != null ? _ : "").replace(/\s+$/, ""), A = o.text("localskills-exchange-suggest-heading", x);
    yield i.save({
      title: T,
      text: `${S}${S === "" ? "" : `

`}== ${tt(A)} ==
${tt(g.value().trim())} ~~~~
`,
      summary: o.text("localskills-exchange-suggest-summary", x),
      baseRevision: (v = P == null ? void 0 : P.latest.id) != null ? v : 0
    });
  }), k = q(o.text("localskills-exchange-suggest-post"), "primary", () => {
    let x = p();
    x === null || c === null || (z(u, h("p", { role: "status" }, o.text("localskills-exchange-saving"))), k.setDisabled(!0), f(x, c).then(() => {
      z(u), b.open = !1, a(x, c);
    }, (T) => {
      z(u, Y(
        "error",
        h("p", {}, o.text("localskills-exchange-suggest-failed")),
        ve(T) && T.explanation !== "" ? h("p", { dir: "auto" }, T.explanation) : null
      )), Be(u);
    }).then(() => k.setDisabled(!1)));
  }), y = q(o.text("localskills-exchange-suggest-go-on"), "normal", () => {
    let x = p();
    x !== null && (b.open = !1, a(x, null));
  }), b = h(
    "details",
    { class: "ext-localSkills-exchange-suggest" },
    h("summary", {}, o.text("localskills-exchange-suggest")),
    d.element,
    g.element,
    X(...c === null ? [y] : [k, y]),
    u
  );
  return b.addEventListener("toggle", () => {
    b.open && (d.value() === "" || d.value() === m) && (m = n() || m, d.show(m), d.focus());
  }), b;
}

// src/ui/exchange/skill-field.ts
function jc(e, { messages: t }) {
  let n = [], r = t.languageChain.concat("default"), a = /* @__PURE__ */ new Set(), o = (i) => e.children(i).filter(({ id: l }) => !a.has(l)), s = (i) => o(i).forEach((l) => {
    var g, m;
    a.add(l.id);
    let c = _n(l.id, e, t), u = (g = re(l.id, e, t).textContent) != null ? g : "", d = r.reduce((p, f) => p.concat(
      l.label.kind === "texts" && l.label.texts[f] || [],
      l.aliases[f] || []
    ), [u, l.id]);
    n.push({
      code: l.id,
      words: () => re(l.id, e, t),
      hint: Wn(c.slice(1), t),
      group: (m = c[0]) != null ? m : u,
      found: Gn(d.concat(c)),
      choice: null
    }), s(l.id);
  });
  return s(null), n;
}
function Ka(e) {
  let { context: t, taxonomy: n, onChange: r, onMissing: a } = e, { messages: o } = t, s = n === null ? [] : jc(n, t), i = "", l = (y) => {
    k(y), r(y);
  }, c = zt({
    label: o.text("localskills-exchange-skill"),
    help: o.text(n === null ? "localskills-exchange-skill-no-list" : "localskills-exchange-skill-help"),
    isLong: !1,
    messages: o,
    prepare: () => Promise.resolve(),
    options: () => s,
    suggested: () => [],
    chosen: () => i === "" ? [] : [i],
    pick(y) {
      l(y), Be(u.$element.find("input, button")[0]);
    },
    take(y) {
      return ae.test(y.trim()) ? (l(y.trim()), "") : y;
    }
  });
  c.combobox.setList(n !== null);
  let u = q(o.text("localskills-exchange-skill-other"), "quiet", () => {
    k(""), r(""), c.combobox.input.focus();
  }), d = h("div", { class: "ext-localSkills-exchange-skill-words" }), g = OO.ui.generateElementId(), m = h(
    "div",
    { class: "ext-localSkills-exchange-skill", role: "group", "aria-labelledby": g },
    h("div", { class: "ext-localSkills-exchange-label", id: g }, o.text("localskills-exchange-skill")),
    d,
    X(u)
  ), p = Va({
    context: t,
    typed: () => c.combobox.input.value.trim(),
    known(y) {
      var x;
      let b = (x = n == null ? void 0 : n.find(y)) != null ? x : null;
      return b !== null && (l(b.id), u.focus()), b !== null;
    },
    onGoOn(y, b) {
      a(y), l(Ot(y)), b !== null && d.appendChild(h(
        "div",
        { role: "status" },
        o.text("localskills-exchange-suggested"),
        " ",
        h("a", { href: t.pageUrl(b), target: "_blank" }, b)
      )), u.focus();
    }
  }), f = h("div", {}, c.element, n === null ? null : p), k = (y) => {
    if (i = y, m.hidden = y === "", f.hidden = y !== "", c.setFault(null), y !== "") {
      let b = _n(y, n, o), x = n !== null && n.get(y) === null;
      z(
        d,
        h("strong", {}, re(y, n, o)),
        b.length === 0 ? null : h("div", { class: "ext-localSkills-making-help" }, Wn(b, o)),
        x ? h("div", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-skill-provisional")) : null
      );
    }
  };
  return k(""), {
    element: h("div", { class: "ext-localSkills-exchange-skill-field" }, m, f),
    show: k,
    setFault: c.setFault,
    focus: () => i === "" ? c.combobox.input.focus() : u.focus()
  };
}

// src/ui/exchange/record-form.ts
var gt = [
  "sub-saharan-africa",
  "mena",
  "latin-america",
  "north-america",
  "northern-western-europe",
  "eastern-europe-central-asia",
  "south-asia",
  "eseap"
], Gc = [-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765], zc = 500, Ya = 1e3;
function Vc(e, t, n, r) {
  let a = Array.from({ length: 27 }, (s, i) => (i - 12) * 60).concat(Gc, t != null ? t : e).sort((s, i) => s - i), o = (s) => ({ value: ie(s), label: `UTC${ie(s)}` });
  return [{ value: "", label: n }, { value: ie(e), label: r(`UTC${ie(e)}`) }].concat(
    Array.from(new Set(a)).filter((s) => s !== e).map(o)
  );
}
function Ja(e) {
  var ke, Le, pt, me, be, ue, ft;
  let { context: t, exchange: n, isNew: r, onChange: a } = e, { messages: o } = t, s = t.now().toISOString().slice(0, 10), i = e.draft, l = (C) => {
    i = O(O({}, i), C), B(), a();
  }, c = (C) => C.trim() === "" ? null : C.trim(), u = Ka({
    context: t,
    taxonomy: n.taxonomy,
    onChange: (C) => l({ skill: C }),
    onMissing(C) {
      i.note === null && (_.show(C), l({ note: C }));
    }
  }), d = za({
    context: t,
    likely: n.languages,
    onChange: (C) => l({ languages: C })
  }), g = va({
    label: o.text("localskills-exchange-direction"),
    value: i.kind,
    options: [
      { value: "offer", label: o.text("localskills-exchange-direction-offer") },
      { value: "seek", label: o.text("localskills-exchange-direction-seek") }
    ],
    onChange: (C) => l({ kind: C })
  }), m = Array.from({ length: Ze }, (C, V) => ({
    value: String(V + 1),
    label: o.text("localskills-exchange-level-words", V + 1, o.text(`localskills-template-level-${V + 1}`))
  })), p = Bt({
    label: "",
    value: String((ke = i.level) != null ? ke : ""),
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...m],
    onChange: (C) => l({ level: C === "" ? null : Number(C) })
  }), f = p.element.querySelector("label"), k = Ee.map((C) => [C, Bn({
    // Messages used here: localskills-template-method-training and so on, localskills-exchange-method-training and so on
    label: o.text(`localskills-template-method-${C}`),
    help: o.text(`localskills-exchange-method-${C}`),
    value: i.methods.includes(C),
    onChange: () => l({
      methods: k.filter(([, V]) => V.value()).map(([V]) => V)
    })
  })]), y = h(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    h("legend", {}, o.text("localskills-exchange-methods")),
    h("p", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-methods-help")),
    ...k.map(([, C]) => C.element)
  ), b = i.region === null || gt.includes(i.region) ? gt : gt.concat(i.region), x = Bt({
    label: o.text("localskills-exchange-region"),
    value: (Le = i.region) != null ? Le : "",
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...b.map((C) => ({
      value: C,
      label: gt.includes(C) ? o.text(`localskills-template-region-${C}`) : C
    }))],
    onChange: (C) => l({ region: C === "" ? null : C })
  }), T = Bt({
    label: o.text("localskills-exchange-timezone"),
    value: i.timezone === null ? "" : ie(i.timezone),
    options: Vc(
      t.minutesAhead(),
      i.timezone,
      o.text("localskills-exchange-not-said"),
      (C) => o.text("localskills-exchange-timezone-here", C)
    ),
    onChange: (C) => l({ timezone: St(C) })
  }), P = ce({
    label: o.text("localskills-exchange-capacity"),
    help: o.text("localskills-exchange-capacity-help"),
    kind: "number",
    min: "0",
    max: String(Ya),
    value: i.capacity === null ? "" : String(i.capacity),
    onChange: (C) => l({ capacity: /^\d{1,4}$/.test(C.trim()) ? Math.min(Ya, Number(C)) : null })
  }), S = ce({
    label: o.text("localskills-exchange-for"),
    value: (pt = i.for) != null ? pt : "",
    onChange: (C) => l({ for: c(C) })
  }), A = ce({
    label: o.text("localskills-exchange-affiliate"),
    help: o.text("localskills-exchange-affiliate-help"),
    maxLength: xt,
    value: (me = i.affiliate) != null ? me : "",
    onChange: (C) => l({ affiliate: c(C) })
  }), _ = ce({
    label: o.text("localskills-exchange-note"),
    help: o.text("localskills-exchange-note-help"),
    kind: "lines",
    maxLength: Math.max(zc, ((be = i.note) != null ? be : "").length),
    value: (ue = i.note) != null ? ue : "",
    onChange: (C) => l({ note: c(C) })
  }), v = ce({
    label: o.text("localskills-exchange-expires"),
    kind: "date",
    min: s,
    value: (ft = i.expires) != null ? ft : "",
    onChange: (C) => l({ expires: /^\d{4}-\d\d-\d\d$/.test(C) ? C : null })
  }), M = Bn({
    label: o.text("localskills-exchange-no-end"),
    value: i.expires === null,
    onChange(C) {
      let V = C ? null : Ue(s, ot);
      v.show(V != null ? V : ""), l({ expires: V });
    }
  }), F = h("div", { class: "ext-localSkills-making-help", role: "status" });
  P.element.appendChild(F);
  let E = [P.element, S.element], R = h("div", { "aria-live": "polite" }), w = (C, V) => {
    var we;
    let Ne = C.querySelector("summary"), Ie = (we = Ne.querySelector(".ext-localSkills-exchange-said")) != null ? we : Ne.appendChild(h("span", { class: "ext-localSkills-exchange-said" }));
    Ie.textContent = V;
  }, L = dt(o.text("localskills-exchange-more-how"), p.element, y), I = dt(o.text("localskills-exchange-more-where"), x.element, T.element), W = dt(o.text("localskills-exchange-more-note"), P.element, S.element, A.element, _.element, R), H = dt(o.text("localskills-exchange-more-time"), v.element, M.element), U = "", B = () => {
    let C = i.kind === "offer";
    E.forEach((we) => {
      we.hidden = !C;
    }), f.textContent = o.text(C ? "localskills-exchange-level-offer" : "localskills-exchange-level-seek"), F.textContent = C && i.capacity === 0 ? o.text("localskills-exchange-capacity-none") : "", v.setDisabled(M.value());
    let V = (we) => we.filter((Qn) => Qn !== null && Qn !== "").join(" \xB7 ");
    w(L, V([
      i.level === null ? null : o.text(`localskills-template-level-${i.level}`),
      ...i.methods.map((we) => o.text(`localskills-template-method-${we}`))
    ])), w(I, V([
      i.region === null ? null : gt.includes(i.region) ? o.text(`localskills-template-region-${i.region}`) : i.region,
      i.timezone === null ? null : `UTC${ie(i.timezone)}`
    ])), w(W, V([
      C && i.capacity !== null ? o.text("localskills-template-capacity", i.capacity) : null,
      C ? i.for : null,
      i.affiliate,
      i.note
    ])), w(H, i.expires === null ? o.text("localskills-exchange-no-end-short") : o.text("localskills-exchange-until", t.formatDate(i.expires)));
    let Ne = G(), Ie = Ne === null ? "" : o.text(`localskills-private-${Ne.kind}`, Ne.text);
    R.hidden = !1, Ie !== U && (U = Ie, z(R, Ie === "" ? null : Y("warning", h("p", {}, Ie))));
  }, G = () => [i.note, i.affiliate, i.for, i.region].reduce((C, V) => C != null ? C : V === null ? null : Ha(V), null);
  return u.show(i.skill), d.show(i.languages), L.open = !r, W.open = i.note !== null, B(), {
    element: h(
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
    draft: () => i.kind === "offer" ? i : N(O({}, i), { capacity: null, for: null }),
    check() {
      let C = i.skill !== "", V = i.languages.length > 0;
      return u.setFault(C ? null : o.text("localskills-exchange-fault-skill")), d.setFault(V ? null : o.text("localskills-exchange-fault-language")), C ? V || d.focus() : u.focus(), C && V;
    },
    privateContact: G,
    hideWarning() {
      R.hidden = !0;
    },
    focus: u.focus
  };
}

// src/ui/exchange/exchange-panel.ts
function Xa(e, t) {
  let { messages: n, pageUrl: r, now: a } = e, o = h("div", { class: "ext-localSkills-exchange-panel", lang: n.language, dir: n.direction }), s = /* @__PURE__ */ new Set(), i = null, l = null, c = [], u = "offer", d = () => {
  }, g = () => {
    i == null || i.stop(), i = null;
  }, m = (v, ...M) => {
    let F = h("div", { class: "ext-localSkills-exchange-content" }, v), E = h("div", { class: "ext-localSkills-exchange-scroller" }, F);
    z(o, E, M.length === 0 ? null : h("div", { class: "ext-localSkills-exchange-foot" }, X(...M))), d = () => {
      var R;
      return (R = v.querySelector("h2")) == null ? void 0 : R.focus({ preventScroll: !0 });
    }, d();
  }, p = (v) => v.records.length === 0 ? [] : [q(n.text("localskills-exchange-back"), "quiet", () => _(() => f(l)))], f = (v) => {
    g(), m(Sa({
      context: e,
      exchange: v,
      direction: u,
      onNew: (M) => x(v, null, At(M, k(), v.languages)),
      onChange: (M) => x(v, M, M.draft),
      onManage: (M) => T(v, M)
    }));
  }, k = () => a().toISOString().slice(0, 10), y = (v, M, F) => {
    let E = h("div", { class: "ext-localSkills-exchange-said-here" }), R = Wa(e, v), w = !1, L = (...W) => {
      z(E, ...W), W.length > 0 && (E.scrollIntoView({ block: "nearest" }), Be(E));
    }, I = (W, H) => {
      w || (w = !0, z(E, h("p", { role: "status" }, n.text("localskills-exchange-saving"))), E.scrollIntoView({ block: "nearest" }), R.publish(W, H).then((U) => {
        var B;
        switch (w = !1, U.kind) {
          case "saved":
            s.add(U.page), M(U.page, U.id), U.leftOut !== void 0 && ((B = o.querySelector("h2")) == null || B.insertAdjacentElement(
              "afterend",
              wa(n, r, U.page, U.leftOut)
            ));
            return;
          case "conflict": {
            let { saved: G } = U;
            L(Ua({
              context: e,
              taxonomy: v.taxonomy,
              mine: W.draft,
              saved: G === null ? null : G.draft,
              savedBy: U.savedBy,
              keepMine: () => I(N(O({}, W), { own: G })),
              takeSaved: () => _(() => G === null ? A(l) : x(l, G, G.draft, !0))
            }));
            return;
          }
          default:
            L(Nr({
              context: e,
              title: U.page,
              fault: U.fault,
              pageText: U.text,
              isOther: !0,
              isKept: F(),
              tryAgain: (G) => I(W, G)
            }));
        }
      }));
    };
    return { place: E, say: L, save: I };
  }, b = (v, M) => {
    var F;
    return (F = re(v, M.taxonomy, n).textContent) != null ? F : v;
  }, x = (v, M, F, E = !1) => {
    g();
    let R = Cr(e, M);
    E && R.clear();
    let w = R.read(), I = w !== null && (M !== null || F.skill === "" || w.draft.skill === F.skill) && he(w.draft, F).length > 0, W = I ? N(O({}, He(w.draft)), { confirmed: F.confirmed }) : F, H = null, U = Ja({
      context: e,
      exchange: v,
      draft: W,
      isNew: M === null,
      onChange() {
        var me;
        i == null || i.changed(), H !== null && ((me = U.privateContact()) == null ? void 0 : me.text) !== H && (H = null, G.say());
      }
    }), B = Ar(() => he(U.draft(), F).length === 0 ? (R.clear(), !0) : R.write({ keptAt: a().toISOString(), draft: U.draft() }));
    i = B;
    let G = y(v, (me, be) => {
      B.settle(), R.clear();
      let ue = N(O({}, U.draft()), { confirmed: k() });
      P(me, M === null ? ue.kind : "change", M === null ? N(O({}, ue), { user: e.user.name, id: be }) : null);
    }, () => B.keep()), ke = (me) => {
      if (!U.check())
        return;
      H = null, B.keep();
      let be = N(O({}, U.draft()), { confirmed: k() }), ue = U.privateContact();
      if (ue !== null && !me) {
        U.hideWarning(), H = ue.text, G.say(Y(
          "warning",
          h("p", {}, n.text(`localskills-private-${ue.kind}`, ue.text)),
          X(q(n.text("localskills-save-page-anyway"), "normal", () => ke(!0)))
        ));
        return;
      }
      let ft = M === null ? `localskills-exchange-summary-${be.kind}` : "localskills-exchange-summary-change", C = n.text(ft, b(be.skill, v));
      G.save({ own: M, draft: be, mends: !0, summary: C });
    }, Le = () => {
      R.clear(), B.settle(), x(v, M, F, !0);
    }, pt = M === null ? `localskills-exchange-form-new-${F.kind}` : "localskills-exchange-form-change";
    m(
      h(
        "div",
        {},
        h("h2", { tabindex: "-1" }, n.text(pt)),
        h("p", { class: "ext-localSkills-making-help" }, n.text("localskills-exchange-public")),
        v.refusal === null ? null : Ir(e, v.refusal, !0),
        ...Ht(e, v),
        I ? Y(
          "success",
          h("p", {}, n.text("localskills-exchange-draft", e.formatTime(w.keptAt))),
          Pt({
            messages: n,
            label: n.text("localskills-form-draft-discard"),
            explanation: [h("p", {}, n.text("localskills-form-draft-discard-explain"))],
            yes: n.text("localskills-form-draft-discard"),
            act: Le
          })
        ) : null,
        M === null ? null : Hn(e, M),
        M === null || M.faults.length === 0 ? null : h("p", {}, n.text("localskills-exchange-mending")),
        U.element,
        G.place
      ),
      q(n.text(M === null ? "localskills-exchange-save-new" : "localskills-exchange-save"), "primary", () => ke(!1)),
      ...p(v)
    ), M === null && W.skill === "" && (d = U.focus, d());
  }, T = (v, M) => {
    var w;
    g();
    let F = "renew", E = y(v, (L) => {
      P(L, F);
    }, () => !0), R = Oa({
      context: e,
      taxonomy: v.taxonomy,
      own: M,
      onChange: () => x(v, M, M.draft),
      onManage(L, I) {
        F = L;
        let W = n.text(`localskills-exchange-summary-${L}`, b(M.draft.skill, v));
        E.save({ own: M, draft: I, mends: !1, summary: W });
      }
    });
    R.insertBefore(E.place, (w = R.children[3]) != null ? w : null), Ht(e, v).forEach((L) => R.insertBefore(L, E.place)), m(R, ...p(v));
  }, P = (v, M, F = null) => {
    g();
    let E = c, [R] = E, w = M === "offer" || M === "seek", L = l, I = (U, B = U) => h("a", { href: r(U) }, B), W = h(
      "div",
      {},
      h("h2", { tabindex: "-1" }, n.text(`localskills-exchange-done-${M}`)),
      M === "delete" ? h("p", {}, I(v)) : Y(
        "success",
        h("p", {}, n.text("localskills-exchange-done-page"), " ", I(v)),
        w ? h("p", {}, n.text(`localskills-exchange-next-${M}`)) : null
      ),
      F === null ? null : ya(F, L, e, (U) => {
        var G;
        let B = F.kind === "offer" ? "seek" : "offer";
        (G = e.ask) == null || G.call(e, { mine: de(F), kind: B, key: U[B], skill: F.skill }), t();
      }),
      L.board !== null && w ? h("p", {}, I(L.board, n.text("localskills-exchange-board"))) : null
    ), H = e.showMine;
    m(
      W,
      R === void 0 ? q(n.text("localskills-exchange-close-dialog"), "primary", t) : q(n.text("localskills-exchange-go-on", b(R.skill, L)), "primary", () => {
        c = E.slice(1), _(() => S(l, R));
      }),
      ...H === null || !w ? [] : [q(n.text("localskills-exchange-mine"), "normal", () => {
        H(), t();
      })],
      q(n.text("localskills-exchange-list-button"), "quiet", () => _(() => A(l)))
    );
  }, S = (v, M) => x(v, null, N(O({}, At(u, k(), v.languages)), { skill: M.skill, level: M.level })), A = (v) => v.records.length > 0 ? f(v) : x(v, null, At(u, k(), v.languages)), _ = (v) => {
    g(), z(o, h(
      "p",
      { class: "ext-localSkills-exchange-content", role: "status" },
      n.text("localskills-start-loading")
    )), vo(e).then((M) => {
      l = M, v();
    }, (M) => {
      m(h("div", {}, Y(
        "error",
        h("p", {}, n.text("localskills-exchange-not-loaded")),
        ve(M) && M.explanation !== "" ? h("p", { dir: "auto" }, M.explanation) : null,
        X(q(n.text("localskills-save-try-again"), "normal", () => _(v)))
      )));
    });
  };
  return {
    element: o,
    focus: () => d(),
    open({ direction: v, id: M, view: F, page: E, skills: R }) {
      u = v, c = R.slice(1), _(() => {
        var W;
        let w = l, L = w.records.filter(({ name: H }) => H.kind === v && H.id === M), I = (W = L.find((H) => H.page === E)) != null ? W : L[0];
        I !== void 0 && F === "manage" ? T(w, I) : I !== void 0 ? x(w, I, I.draft) : R[0] !== void 0 ? S(w, R[0]) : A(w);
      });
    },
    isUnkept: () => i !== null && !i.keep(),
    savedPages: () => Array.from(s),
    destroy: g
  };
}

// src/ui/exchange/exchange-dialog.ts
var Kc = 680;
function Qa(e, t, n) {
  let { messages: r } = e, a = null, o = [];
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), a = Xa(e, () => this.close()), this.$body.append(a.element), this;
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
      return Kc;
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
function Za(e, t) {
  return pe(this, null, function* () {
    let n = {};
    for (; ; ) {
      let r = yield new oe(e.read(O(O({ action: "query" }, t), n)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(n))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      n = r.continue;
    }
  });
}
function Je(e, t) {
  return pe(this, null, function* () {
    var r, a, o, s, i, l, c;
    let n = /* @__PURE__ */ new Map();
    try {
      for (var u = se(Za(e, t)), d, g, m; d = !(g = yield new oe(u.next())).done; d = !1) {
        let p = g.value;
        for (let f of (a = (r = p.query) == null ? void 0 : r.pages) != null ? a : []) {
          let k = (o = f.pageid) != null ? o : f.title, y = n.get(k), b = [...(s = y == null ? void 0 : y.revisions) != null ? s : [], ...(i = f.revisions) != null ? i : []], x = [...(l = y == null ? void 0 : y.redirects) != null ? l : [], ...(c = f.redirects) != null ? c : []];
          n.set(k, N(O(O({}, y), f), { revisions: b, redirects: x }));
        }
        p.batchcomplete === !0 && (yield* fe(n.values()), n = /* @__PURE__ */ new Map());
      }
    } catch (g) {
      m = [g];
    } finally {
      try {
        d && (g = u.return) && (yield new oe(g.call(u)));
      } finally {
        if (m)
          throw m[0];
      }
    }
    yield* fe(n.values());
  });
}
function zn(e, t, n) {
  return pe(this, null, function* () {
    var r, a;
    try {
      for (var o = se(Za(e, O({ list: t }, n))), s, i, l; s = !(i = yield new oe(o.next())).done; s = !1) {
        let c = i.value;
        yield* fe((a = (r = c.query) == null ? void 0 : r[t]) != null ? a : []);
      }
    } catch (i) {
      l = [i];
    } finally {
      try {
        s && (i = o.return) && (yield new oe(i.call(o)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function es(e) {
  var t, n;
  return new Map(((n = (t = e.query) == null ? void 0 : t.normalized) != null ? n : []).map(({ from: r, to: a }) => [r, a]));
}
function Vt(e, t, n) {
  return D(this, null, function* () {
    if (t.length === 0)
      return;
    let r = yield e.batchSize();
    for (let a = 0; a < t.length; a += r)
      yield n(t.slice(a, a + r));
  });
}

// src/wiki/action-api/site-info.ts
function ts(e) {
  return D(this, null, function* () {
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
      language: rs(t.general.lang, yield ns(e, [t.general.lang])),
      namespaces: n,
      isCaseSensitive: t.general.case === "case-sensitive",
      extensionTags: t.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    };
  });
}
function ns(e, t) {
  return D(this, null, function* () {
    let { query: n } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...t]
    });
    return n.languageinfo;
  });
}
function rs(e, t) {
  var r, a;
  let n = t[e];
  return { code: e, fallbacks: (r = n == null ? void 0 : n.fallbacks) != null ? r : [], direction: (a = n == null ? void 0 : n.dir) != null ? a : "ltr" };
}
function os(e) {
  let t = null;
  return (n) => D(null, null, function* () {
    if (t === null) {
      let r = /* @__PURE__ */ new Set();
      t = { codes: r, languages: Promise.resolve().then(() => (t = null, ns(e, Array.from(r)))) };
    }
    return t.codes.add(n), rs(n, yield t.languages);
  });
}
function as(e, t) {
  let n = (a) => a.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [a, o] of r === -1 ? [] : t)
    if (a !== 0 && o.some((s) => n(s) === n(e.slice(0, r))))
      return { namespace: a, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var ss = { rvprop: ["ids", "timestamp", "user", "userid"] }, mt = { rvprop: ["ids", "timestamp", "user", "userid", "content"], rvslots: "main" }, Yc = 2, Jc = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Vn(e) {
  var t, n, r, a, o, s, i;
  return {
    id: e.revid,
    parentId: (t = e.parentid) != null ? t : 0,
    user: (n = e.user) != null ? n : null,
    userId: (r = e.userid) != null ? r : 0,
    timestamp: (a = e.timestamp) != null ? a : "",
    text: (i = (s = (o = e.slots) == null ? void 0 : o.main) == null ? void 0 : s.content) != null ? i : null
  };
}
function is(e) {
  var n, r;
  let t = (n = e.revisions) == null ? void 0 : n[0];
  return t === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Vn(t)
  };
}
function ls(e) {
  let t = null, n = () => (t != null || (t = ts(e).catch((u) => {
    throw t = null, u;
  })), t);
  function r(u) {
    return D(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield Vt(e, [...new Set(u)], (g) => D(null, null, function* () {
        let m = new Map(g.map((x) => [x, x])), p = /* @__PURE__ */ new Map();
        try {
          for (var f = se(Je(N(O({}, e), {
            read: (T) => D(null, null, function* () {
              let P = yield e.read(T);
              return es(P).forEach((S, A) => m.set(A, S)), P;
            })
          }), O({ titles: g, prop: ["revisions", "info"] }, mt))), k, y, b; k = !(y = yield f.next()).done; k = !1) {
            let x = y.value;
            let T = is(x);
            T !== null && p.set(T.title, T);
          }
        } catch (y) {
          b = [y];
        } finally {
          try {
            k && (y = f.return) && (yield y.call(f));
          } finally {
            if (b)
              throw b[0];
          }
        }
        for (let [x, T] of m) {
          let P = p.get(T);
          P !== void 0 && d.set(x, P);
        }
      })), d;
    });
  }
  function a(u, d) {
    return D(this, null, function* () {
      let { namespace: g, rest: m } = as(u, (yield n()).namespaces), p = d ? "g" : "";
      return { [`${p}apnamespace`]: g, [`${p}apprefix`]: m };
    });
  }
  function o(u) {
    return pe(this, null, function* () {
      try {
        for (var d = se(Je(e, O(N(O({}, u), { prop: ["revisions", "info"] }), mt))), g, m, p; g = !(m = yield new oe(d.next())).done; g = !1) {
          let f = m.value;
          let k = is(f);
          k !== null && (yield k);
        }
      } catch (m) {
        p = [m];
      } finally {
        try {
          g && (m = d.return) && (yield new oe(m.call(d)));
        } finally {
          if (p)
            throw p[0];
        }
      }
    });
  }
  function s(u) {
    return pe(this, null, function* () {
      yield* fe(o(O({ generator: "allpages", gaplimit: "max" }, yield new oe(a(u, !0)))));
    });
  }
  function i(u) {
    return pe(this, null, function* () {
      for (let d of u)
        yield* fe(o({ generator: "embeddedin", geititle: d, geinamespace: Yc, geilimit: "max" }));
    });
  }
  function l(u, d, g) {
    return D(this, null, function* () {
      var p, f, k, y;
      let { query: m } = yield e.read(O({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (y = (k = (f = (p = m == null ? void 0 : m.pages) == null ? void 0 : p[0]) == null ? void 0 : f.revisions) == null ? void 0 : k.map(Vn)) != null ? y : [];
    });
  }
  let c = (u, d) => D(null, null, function* () {
    var g;
    return (g = (yield l(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: n,
    languageInfo: os(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => D(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield Vt(e, u, (m) => D(null, null, function* () {
        try {
          for (var p = se(Je(e, {
            titles: m,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), f, k, y; f = !(k = yield p.next()).done; f = !1) {
            let { title: b, templates: x = [] } = k.value;
            x.length > 0 && g.add(b);
          }
        } catch (k) {
          y = [k];
        } finally {
          try {
            f && (k = p.return) && (yield k.call(p));
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
      return pe(this, null, function* () {
        yield* fe(s(u)), yield* fe(i(d));
      });
    },
    childrenBelow: (u) => D(null, null, function* () {
      var k, y, b;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: m } = yield a(u, !1), p = m.replace(/ /g, "_"), f = g === 0 ? "" : `${(y = (k = (yield n()).namespaces.get(g)) == null ? void 0 : k[0]) != null ? y : ""}:`;
      for (let x = p; x !== void 0; ) {
        let T = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: m,
          apfrom: x,
          aplimit: "max"
        });
        x = (b = T.continue) == null ? void 0 : b.apcontinue;
        for (let { title: P } of T.query.allpages) {
          let [S, ...A] = P.slice(f.length + m.length).split("/");
          d.add(S != null ? S : ""), A.length > 0 && x !== void 0 && x.startsWith(`${p}${S != null ? S : ""}/`) && (x = `${p}${S != null ? S : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => D(null, null, function* () {
      var g, m;
      let d = [];
      try {
        for (var p = se(Je(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), f, k, y; f = !(k = yield p.next()).done; f = !1) {
          let b = k.value;
          d.push(...(m = (g = b.redirects) == null ? void 0 : g.map((x) => x.title)) != null ? m : []);
        }
      } catch (k) {
        y = [k];
      } finally {
        try {
          f && (k = p.return) && (yield k.call(p));
        } finally {
          if (y)
            throw y[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => D(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield Vt(e, u, (m) => D(null, null, function* () {
        var p;
        try {
          for (var f = se(Je(e, O({
            revids: m,
            prop: "revisions"
          }, d === "with-texts" ? mt : ss))), k, y, b; k = !(y = yield f.next()).done; k = !1) {
            let x = y.value;
            (p = x.revisions) == null || p.forEach((T) => g.set(T.revid, Vn(T)));
          }
        } catch (y) {
          b = [y];
        } finally {
          try {
            k && (y = f.return) && (yield y.call(f));
          } finally {
            if (b)
              throw b[0];
          }
        }
      })), g;
    }),
    firstRevision: (u) => c(u, O({ rvdir: "newer" }, ss)),
    newestRevisionBy: (u, d) => c(u, O({ rvuser: d }, mt)),
    revisionsBy: (u, d, g) => l(u, g, O({ rvuser: d }, mt)),
    recombinedPagesSince: (u) => D(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let y of Jc)
        try {
          for (var m = se(zn(e, "logevents", N(O({}, y), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), p, f, k; p = !(f = yield m.next()).done; p = !1) {
            let { title: b, logpage: x, params: T } = f.value;
            x !== void 0 && x !== 0 && d.add(x), [b, T == null ? void 0 : T.dest_title].forEach((P) => P !== void 0 && g.add(P));
          }
        } catch (f) {
          k = [f];
        } finally {
          try {
            p && (f = m.return) && (yield f.call(m));
          } finally {
            if (k)
              throw k[0];
          }
        }
      return { pageIds: d, titles: g };
    }),
    renamesSince: (u) => D(null, null, function* () {
      var g;
      let d = [];
      try {
        for (var m = se(zn(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), p, f, k; p = !(f = yield m.next()).done; p = !1) {
          let y = f.value;
          let { olduser: b, newuser: x } = (g = y.params) != null ? g : {};
          b !== void 0 && x !== void 0 && y.timestamp !== void 0 && d.push({ from: b, to: x, timestamp: y.timestamp });
        }
      } catch (f) {
        k = [f];
      } finally {
        try {
          p && (f = m.return) && (yield f.call(m));
        } finally {
          if (k)
            throw k[0];
        }
      }
      return d;
    })
  };
}

// src/wiki/save-fault-reason.ts
var cs = {
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
}, Xc = new Map(
  Object.keys(cs).reduce(
    (e, t) => e.concat(cs[t].map((n) => [n, t])),
    []
  )
), Qc = [
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
function Kn(e) {
  let t = e.map((n) => Xc.get(n) || "other");
  return Qc.find((n) => t.includes(n)) || "other";
}
function us(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Kt(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var ds = 50;
function Yt(e, t) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let i = ((s = t == null ? void 0 : t.xhr) == null ? void 0 : s.status) || 0, l = us(i);
    return new Z(l, l === "other" ? `HTTP ${i}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((i) => i.html || "").filter((i) => i !== "").join("<hr>"), a = n.map((i) => i.html ? Kt(i.html) : i.text || i.code), o = n.map((i) => {
    var l;
    return (l = i.data) == null ? void 0 : l.readonlyreason;
  }).find((i) => i);
  return o ? new Z("read-only", o, { code: e }) : new Z(
    Kn(n.length ? n.map((i) => i.code) : [e]),
    a.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function Zc(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? Kt(t) : t,
    imageUrl: e.url || null
  };
}
function eu(e, t) {
  let n = e.edit;
  if (!n)
    throw new Z("other", "");
  if (n.captcha)
    throw new Z("captcha", "", { captcha: Zc(n.captcha), code: "captcha" });
  if (n.result !== "Success") {
    let a = n.warning || "";
    throw new Z(
      Kn(n.code ? [n.code] : []),
      a === "" ? n.info || "" : Kt(a),
      a === "" ? {} : { html: a }
    );
  }
  let { oldrevid: r } = n;
  return O({
    revision: n.newrevid || t,
    changed: n.nochange !== !0
  }, r && t !== 0 && r !== t ? { mergedWith: r } : {});
}
function tu(e, t) {
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
function gs(e) {
  let { api: t, user: n, language: r } = e, a = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, o = (d) => new Promise((g, m) => {
    d.then(g, (...p) => {
      m(Yt(String(p[0]), p[1]));
    });
  }), s = (d, g) => D(null, null, function* () {
    let { query: m = {} } = yield o(t.get(O(N(O({}, a), { action: "query", titles: d.slice() }), g))), p = new Map((m.normalized || []).map(({ from: k, to: y }) => [k, y])), f = new Map((m.pages || []).map((k) => [k.title, k]));
    return new Map(d.reduce((k, y) => {
      let b = f.get(p.get(y) || y);
      return b ? k.concat([[y, b]]) : k;
    }, []));
  }), i = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, l = (d) => {
    let g = [];
    return d.forEach((m, p) => {
      let f = m.revisions && m.revisions[0];
      f && g.push([p, tu(m, f)]);
    }), g;
  }, c = (d) => D(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield o(
      t.get(N(O({}, a), { action: "query", meta: "babel", babuser: d }))
    ), m = "N54321";
    return Object.keys(g).map((p) => [p, g[p]]).filter(([, p]) => p !== "0").sort(([, p], [, f]) => m.indexOf(p) - m.indexOf(f));
  });
  return {
    readPages(d) {
      return D(this, null, function* () {
        let g = Array.from(new Set(d)), m = [];
        for (let f = 0; f < g.length; f += ds)
          m.push(s(g.slice(f, f + ds), i).then(l));
        let p = yield Promise.all(m);
        return new Map(p.reduce((f, k) => f.concat(k), []));
      });
    },
    readForEditing(d, g) {
      return D(this, null, function* () {
        let m = yield s(d, N(O({}, i), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), p = m.get(g), [f, ...k] = p && p.actions && p.actions[p.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(m)),
          refusal: f ? Yt(f.code, { errors: [f].concat(k) }) : null
        };
      });
    },
    existingPages(d) {
      return D(this, null, function* () {
        let g = yield s(d, { prop: "info" });
        return d.filter((m) => g.has(m) && !g.get(m).missing);
      });
    },
    madeByOthers(d, g) {
      return D(this, null, function* () {
        return (yield Promise.all(d.map((k) => D(null, [k], function* ({ title: p, latest: f }) {
          var b, x;
          let y = f.parentId === 0 ? f : (x = (b = (yield s([p], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(p)) == null ? void 0 : b.revisions) == null ? void 0 : x.map(({ user: T, userid: P }) => ({ user: T, userId: P }))[0];
          return [p, y === void 0 || y.user !== g || y.userId === 0];
        })))).filter(([, p]) => p).map(([p]) => p);
      });
    },
    spokenLanguages: (d) => D(null, null, function* () {
      return (yield c(d)).map(([g]) => g);
    }),
    babelLanguages: (d) => D(null, null, function* () {
      return (yield c(d)).map((g) => g.join("-"));
    }),
    save(d) {
      return D(this, null, function* () {
        let g = yield o(t.postWithToken("csrf", O(O(O(O(O(N(O({}, a), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })));
        return eu(g, d.baseRevision);
      });
    }
  };
}

// src/core/exchange/exchange-templates.ts
var nu = "Skill exchange step", ru = "Skill exchange preferences", ms = [
  ee.offer,
  ee.seek,
  nu,
  ru
];

// src/wiki/counting/template-calls.ts
function ps(e, t) {
  return D(this, null, function* () {
    var s, i;
    let { namespaces: n, extensionTags: r } = yield e.siteInfo(), a = (s = n.get(10)) != null ? s : ["Template"], o = {};
    for (let l of t)
      for (let c of yield e.redirectsTo(`${(i = a[0]) != null ? i : "Template"}:${l}`))
        o[c.slice(c.indexOf(":") + 1)] = l;
    return Ft({ templates: t, redirects: o, templateNamespaces: a, extensionTags: r });
  });
}

// src/wiki/browser/person-words.ts
function fs(e) {
  let t = null;
  return () => D(null, null, function* () {
    t = t != null ? t : ps(e, ms).catch((r) => {
      throw t = null, r;
    });
    let n = yield t;
    return (r) => n(r).slice();
  });
}
function ys(e, t) {
  return (n) => D(null, null, function* () {
    var s, i, l, c, u, d, g;
    let a = (c = (l = (i = (s = (yield e.read({
      action: "query",
      prop: "revisions",
      titles: [n],
      rvuser: t,
      rvlimit: "1",
      rvprop: ["ids", "userid", "content"],
      rvslots: "main"
    })).query) == null ? void 0 : s.pages) == null ? void 0 : i[0]) == null ? void 0 : l.revisions) == null ? void 0 : c[0];
    return a !== void 0 && a.userid !== 0 && (g = (d = (u = a.slots) == null ? void 0 : u.main) == null ? void 0 : d.content) != null ? g : null;
  });
}

// src/wiki/action-api/parameters.ts
function ou(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let t = e.map(String);
    return t.some((n) => n.includes("|")) ? "" + t.join("") : t.join("|");
  }
  return String(e);
}
function hs(e) {
  let t = {};
  for (let [n, r] of Object.entries(e))
    r != null && r !== !1 && (t[n] = ou(r));
  return t;
}

// src/wiki/browser/reading-api.ts
var au = 6e3, su = 6e4, iu = 5, lu = 3;
function cu(e) {
  var r;
  let t = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (t == null || t === "")
    return null;
  let n = /^\d+$/.test(t) ? Number(t) * 1e3 : Date.parse(t) - Date.now();
  return n >= 0 ? n : null;
}
function uu({ reason: e, details: t }) {
  return e === "rate-limited" || t.code === "maxlag" ? iu : e === "offline" ? lu : 1;
}
function xs(e) {
  let { api: t, language: n, onWait: r, firstWait: a = 1e3 } = e, o = !1, s = null, i = Promise.resolve(), l = null, c = (m, p) => {
    let f = p ? (
      // Tells servers in several places that any of them may answer.
      t.post(m, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : t.get(m);
    return new Promise((k, y) => {
      f.then(k, (...b) => {
        var S;
        let [x, T, , P] = b;
        y({ fault: Yt(String(x), T), retryAfter: cu((S = T == null ? void 0 : T.xhr) != null ? S : P) });
      });
    });
  }, u = (m) => new Promise((p) => {
    let f = setTimeout(p, m);
    s = () => {
      clearTimeout(f), p();
    };
  });
  function d(m, p) {
    return D(this, null, function* () {
      for (let f = 1; ; f++) {
        if (o)
          throw new Z("other", "", { code: "cancelled" });
        try {
          return yield c(m, p);
        } catch (k) {
          let { fault: y, retryAfter: b } = k, x = Math.max(b != null ? b : 0, a * 2 ** (f - 1));
          if (o || f >= uu(y) || x > su)
            throw y;
          r(x), yield u(x);
        }
      }
    });
  }
  function g(m, p) {
    let f = hs(O({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: n,
      errorsuselocal: !0
    }, m)), k = new URLSearchParams(f).toString().length > au, y = i.then(() => d(f, p || k));
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
var du = ["ar", "fr", "es", "tr"], Jt = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, Yn = {
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
function Xt(e, t) {
  let [n = "", ...r] = e.split("|");
  return {
    name: r[du.indexOf(t.split("-")[0])] || n,
    all: [n].concat(r.filter((a) => a !== ""))
  };
}
var ks = {
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
var bs = 1440 * 60;
function ws(e, t, n) {
  let { name: r, all: a } = Xt(Yn[e] || t || e, n);
  return { code: e, name: r, hint: e, words: a.concat(t).filter((o) => o !== "" && o !== r) };
}
function Es({ all: e }, t) {
  return t.reduce((n, r) => n.concat(e.map((a) => `${a} ${r}`)), []).concat(t);
}
var gu = [
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
function mu(e, t) {
  let n = Object.keys(Yn).map((o) => ws(o, "", t)), r = /* @__PURE__ */ new Set(), a = e.map((o) => ({ language: o, code: ks[o.code] || o.code })).filter(({ code: o }) => (!o.includes("-") || gu.includes(o)) && !r.has(o) && r.add(o));
  return Object.keys(Jt).reduce((o, s) => {
    let i = Xt(Jt[s], t);
    return o.concat(a.map(({ language: l, code: c }) => {
      let u = c.replace(/-/g, "_") + s;
      return {
        code: u,
        name: `${i.name} \u2013 ${l.name}`,
        hint: u,
        words: Es(i, [l.name, l.hint].filter((d) => d !== "")).concat(l.words, l.code)
      };
    }));
  }, n);
}
function pu({ sitematrix: e }, t) {
  let n = (o) => !o.closed && !o.private, a = (e.specials || []).filter(n).map(({ dbname: o, sitename: s }) => ws(o, s || "", t));
  return Object.keys(e).filter((o) => /^\d+$/.test(o)).reduce((o, s) => {
    let { code: i, name: l, localname: c, site: u } = e[s], d = c && c !== l ? [c, l] : [l];
    return o.concat(u.filter(n).map(({ dbname: g, code: m, sitename: p = "" }) => {
      let f = Xt(Jt[m] || p, t);
      return {
        code: g,
        name: `${f.name} \u2013 ${d[0]}`,
        hint: g,
        words: Es(f, d).concat(p, i)
      };
    }));
  }, a);
}
function Ss(e, t) {
  let n = { formatversion: 2, uselang: t, maxage: bs, smaxage: bs }, r = null, a = null, o = () => D(null, null, function* () {
    let l = Qe(t), c = Qe("en"), u = [], d = {};
    for (; d; ) {
      let g = yield e.get(O(N(O({}, n), {
        action: "query",
        meta: "languageinfo",
        liprop: ["autonym", "name"]
      }), d)), { languageinfo: m } = g.query;
      Object.keys(m).forEach((p) => {
        let { autonym: f, name: k } = m[p], y = k !== f && k || l(p) || k || p;
        u.push({ code: p, name: y, hint: f === y ? "" : f, words: [c(p) || ""] });
      }), d = g.continue;
    }
    return u.sort((g, m) => g.name.localeCompare(m.name, t));
  }), s = () => D(null, null, function* () {
    try {
      return pu(yield e.get(N(O({}, n), {
        action: "sitematrix",
        smlangprop: ["code", "name", "localname", "site"],
        smsiteprop: ["dbname", "code", "sitename"]
      })), t);
    } catch (l) {
      if (l === "http")
        throw l;
      return mu(yield i.loadLanguages(), t);
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

// src/core/site-configuration.ts
var fu = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function Rs(e) {
  if (e === null)
    return { root: ye, faults: [] };
  let { value: t, faults: n } = Ve(e);
  if (!K(t))
    return { root: ye, faults: n.length > 0 ? n : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = j(t, "root");
  return r === void 0 ? { root: ye, faults: n } : typeof r != "string" || fu.test(r) ? { root: ye, faults: [...n, { path: "$.root", code: "expected-text", parameters: [Q(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: n };
}

// src/extension/configured-root.ts
var yu = "MediaWiki:LocalSkills.json", Xe = null;
function Ts(e) {
  return Xe = Xe != null ? Xe : e.get({
    action: "query",
    prop: "revisions",
    titles: yu,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((t) => {
    var r, a, o;
    let { query: { pages: [n] } } = t;
    return Rs((o = (a = (r = n == null ? void 0 : n.revisions) == null ? void 0 : r[0]) == null ? void 0 : a.slots.main.content) != null ? o : null).root;
  }, (t) => {
    throw Xe = null, t;
  }), Xe;
}

// src/extension/without-idling.ts
var vs = 0, Qt = null;
function hu(e) {
  setTimeout(() => {
    let t = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - t)) });
  }, 1);
}
function Os(e) {
  let t = mw;
  vs++ === 0 && (Qt = t.requestIdleCallback, t.requestIdleCallback = hu);
  let n = () => {
    --vs === 0 && Qt !== null && (t.requestIdleCallback = Qt, Qt = null);
  }, r = mw.loader.using(e);
  return r.then(n, n), r;
}

// src/extension/load-modules.ts
function Zt(e) {
  var r;
  let t = (a) => mw.loader.getState(a) !== null, n = ((r = e.find((a) => a.some(t))) != null ? r : []).filter(t);
  return n.filter((a) => mw.loader.getState(a) === "error").forEach((a) => {
    mw.loader.state({ [a]: "registered" });
  }), Os(n);
}

// src/extension/exchange-buttons.ts
var en = [["ext.localSkills.meeting"], ["ext.gadget.LocalSkills-meeting"]];

// src/extension/namespace-names.ts
function Jn(e) {
  let t = mw.config.get("wgNamespaceIds");
  return Object.keys(t).filter((n) => t[n] === e).map((n) => n.replace(/_/g, " "));
}

// src/core/i18n/number-format.ts
var As = {
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
function Ps(e, t = "") {
  var r, a;
  let n = (a = As[(r = e.find((o) => Object.prototype.hasOwnProperty.call(As, o))) != null ? r : ""]) != null ? a : "latn";
  return [...e, "en"].filter(xu).map((o) => `${o}-u${t}-nu-${n}`);
}
function xu(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (t) {
    return !1;
  }
}

// src/extension/time-format.ts
var Ms = { year: "numeric", month: "long", day: "numeric" }, Ls = N(O({}, Ms), { hour: "numeric", minute: "2-digit" }), Ns = N(O({}, Ms), { timeZone: "UTC" });
function Xn(e, t = document.documentElement.lang) {
  let n = new Intl.DateTimeFormat(Ps([t.toLowerCase()], "-ca-gregory"), e);
  return (r) => n.format(new Date(r));
}

// src/extension/start-exchange.ts
var [Is, ku] = [2, 10];
function bu(e, t, n, r) {
  var d;
  let a = ir(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = new mw.Api(), s = xs({
    api: o,
    language: a.language,
    rights: () => mw.user.getRights(),
    onWait: () => {
    }
  }), i = Qe(a.language), l = Ss(o, a.language), c = en.some((g) => g.some((m) => mw.loader.getState(m) !== null)), [u] = [(d = mw.config.get("wgFormattedNamespaces")[Is]) != null ? d : "User"];
  return {
    wiki: gs({ api: o, user: t, language: a.language }),
    loadLanguages: () => l.loadLanguages(),
    titles: ar(e),
    messages: a,
    user: { name: t },
    templateNamespaces: Jn(ku),
    readPersonCalls: fs(ls(s)),
    ownTextOf: ys(s, t),
    userNamespaces: [u, ...Jn(Is)],
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    now: () => /* @__PURE__ */ new Date(),
    minutesAhead: () => -(/* @__PURE__ */ new Date()).getTimezoneOffset(),
    pageUrl: (g, m) => mw.util.getUrl(g, m),
    talkPage: (g) => {
      var m, p, f;
      return (f = (p = (m = mw.Title.newFromText(g)) == null ? void 0 : m.getTalkPage()) == null ? void 0 : p.getPrefixedText()) != null ? f : null;
    },
    formatTime: Xn(Ls),
    formatDate: Xn(Ns),
    languageName: (g) => {
      var m;
      return (m = i(g)) != null ? m : g;
    },
    ask: c ? (g) => r(() => {
      Zt(en).then(() => {
        mw.hook("localSkills.ask").fire(N(O({}, g), { root: e, opener: n }));
      });
    }) : null,
    showMine: c ? () => r(() => {
      Zt(en).then(() => {
        mw.hook("localSkills.myExchanges").fire({ opener: n, root: e });
      });
    }) : null
  };
}
function Cs() {
  let e = !1;
  mw.hook("localSkills.editRecord").add((t) => {
    let n = mw.user.getName();
    if (e || n === null || mw.user.isTemp())
      return;
    e = !0;
    let r = () => {
      e = !1, t.opener.focus();
    };
    Ts(new mw.Api()).then((a) => {
      var c, u;
      let o = null, s = bu(a, n, t.opener, (d) => {
        o = d;
      }), { skill: i, skills: l = i === void 0 ? [] : [{ skill: i, level: null }] } = t;
      Qa(s, {
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
Cs();
