// Built from src/extension/exchange.ts by `npm run build`. Change the source, not this file.
"use strict";
var rl = Object.defineProperty, ol = Object.defineProperties;
var al = Object.getOwnPropertyDescriptors;
var $n = Object.getOwnPropertySymbols;
var jr = Object.prototype.hasOwnProperty, Vr = Object.prototype.propertyIsEnumerable;
var Je = (e, n) => (n = Symbol[e]) ? n : /* @__PURE__ */ Symbol.for("Symbol." + e), Ft = (e) => {
  throw TypeError(e);
};
var qr = (e, n, t) => n in e ? rl(e, n, { enumerable: !0, configurable: !0, writable: !0, value: t }) : e[n] = t, R = (e, n) => {
  for (var t in n || (n = {}))
    jr.call(n, t) && qr(e, t, n[t]);
  if ($n)
    for (var t of $n(n))
      Vr.call(n, t) && qr(e, t, n[t]);
  return e;
}, M = (e, n) => ol(e, al(n));
var _n = (e, n) => {
  var t = {};
  for (var r in e)
    jr.call(e, r) && n.indexOf(r) < 0 && (t[r] = e[r]);
  if (e != null && $n)
    for (var r of $n(e))
      n.indexOf(r) < 0 && Vr.call(e, r) && (t[r] = e[r]);
  return t;
};
var sl = (e, n, t) => n.has(e) || Ft("Cannot " + t);
var Kr = (e, n, t) => n.has(e) ? Ft("Cannot add the same private member more than once") : n instanceof WeakSet ? n.add(e) : n.set(e, t);
var We = (e, n, t) => (sl(e, n, "access private method"), t);
var D = (e, n, t) => new Promise((r, a) => {
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
}), ue = function(e, n) {
  this[0] = e, this[1] = n;
}, Te = (e, n, t) => {
  var r = (i, l, c, u) => {
    try {
      var d = t[i](l), g = (l = d.value) instanceof ue, p = d.done;
      Promise.resolve(g ? l[0] : l).then((m) => g ? r(i === "return" ? i : "next", l[1] ? { done: m.done, value: m.value } : m, c, u) : c({ value: m, done: p })).catch((m) => r("throw", m, c, u));
    } catch (m) {
      u(m);
    }
  }, a = (i, l, c, u) => s[i] = (d) => (l = new Promise((g, p, m) => (m = () => r(i, d, g, p), o ? o.then(m) : m())), u = () => o === c && (o = 0), o = c = l.then(u, u), l), o, s = {};
  return t = t.apply(e, n), s[Je("asyncIterator")] = () => s, a("next"), a("throw"), a("return"), s;
}, ve = (e) => {
  var n = e[Je("asyncIterator")], t = !1, r, a = {};
  return n == null ? (n = e[Je("iterator")](), r = (o) => a[o] = (s) => n[o](s)) : (n = n.call(e), r = (o) => a[o] = (s) => {
    if (t) {
      if (t = !1, o === "throw") throw s;
      return s;
    }
    return t = !0, {
      done: !1,
      value: new ue(new Promise((i) => {
        var l = n[o](s);
        l instanceof Object || Ft("Object expected"), i(l);
      }), 1)
    };
  }), a[Je("iterator")] = () => a, r("next"), "throw" in n ? r("throw") : a.throw = (o) => {
    throw o;
  }, "return" in n && r("return"), a;
}, se = (e, n, t) => (n = e[Je("asyncIterator")]) ? n.call(e) : (e = e[Je("iterator")](), n = {}, t = (r, a) => (a = e[r]) && (n[r] = (o) => new Promise((s, i, l) => (o = a.call(e, o), l = o.done, Promise.resolve(o.value).then((c) => s({ value: c, done: l }), i)))), t("next"), t("return"), n);

// src/core/pages.ts
var Ce = "LocalSkills";
var oe = /^[a-z0-9-]{1,48}$/;
function Jr(e = Ce) {
  let n = e.replace(/_/g, " ").trim(), t = (l) => `${n}/Survey/${l}`, [r, a] = ["", null], o = (l) => (l !== a && ([r, a] = [`${t(l)}/Answers/`, l]), r), s = `${n}/People/`, i = (l, c) => `${n}/${l}/data${c === 1 ? "" : `-${c}`}.json`;
  return {
    root: n,
    skills: () => `${n}/Skills.json`,
    stop: () => `${n}/Stop`,
    survey: t,
    definition: (l) => `${t(l)}/definition.json`,
    answersPrefix: o,
    answer: (l, c) => o(l) + Qr(c),
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
    personOf: (l) => Yr(s, l),
    surveyIdOf: (l) => {
      let c = `${n}/Survey/`, u = l.replace(/_/g, " "), d = u.startsWith(c) ? u.slice(c.length) : "";
      return oe.test(d) ? d : null;
    },
    answererOf: (l, c) => Yr(o(l), c)
  };
}
function Qr(e) {
  return e.includes("_") ? e.replace(/_/g, " ") : e;
}
function Yr(e, n) {
  let t = Qr(n), r = t.startsWith(e) ? t.slice(e.length) : "";
  return r !== "" && !r.includes("/") ? r : null;
}

// src/core/i18n/language-names.ts
function bn(e) {
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
function Xr(e, n) {
  let t = e.config.get("wgUserLanguage"), r = (s) => String(e.language.convertNumber(s)), a = () => {
    var i, l;
    return (((l = (i = e.language).getSeparatorTransformTable) == null ? void 0 : l.call(i)) || {})["."] || ".";
  }, o = (s, i = 0) => {
    let l = Math.abs(s).toFixed(i), [c, u] = l.split("."), d = s < 0 && Number(l) !== 0 ? "\u2212" : "", g = u === void 0 ? "" : a() + u.split("").map((p) => r(Number(p))).join("");
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
var il = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", ll = cl();
function cl() {
  let e = il.split(" "), n = /* @__PURE__ */ new Map();
  for (let t = 0; t < e.length; t += 2)
    n.set(e[t], String.fromCodePoint(Number(e[t + 1])));
  return n.set("\u05E8\u05DC\u05DE", "\u200F"), n.set("\u0631\u0644\u0645", "\u200F"), n;
}
var ul = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function Wn(e, n) {
  return e.includes("&") ? e.replace(ul, (t, r, a, o) => {
    var s;
    return r !== void 0 ? (s = ll.get(r)) != null ? s : t : n(a === void 0 ? parseInt(o, 16) : parseInt(a, 10), t);
  }) : e;
}

// src/core/wikitext/encode.ts
var dl = '"&:<=>[]{|}', gl = "!'_~", Zr = 32, pl = $t(dl), ml = $t(gl), fl = $t("#*+-;");
function $t(e) {
  let n = new Uint8Array(128);
  for (let t of e)
    n[t.charCodeAt(0)] = 1;
  return n;
}
function yl(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var hl = 65343, xl = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function kl(e, n, t) {
  let r = n === 0, a = n === e.length - 1;
  if (t >= 128)
    return yl(t) || t === hl;
  if (t < 32 || t === 127 || pl[t] === 1 || r && fl[t] === 1)
    return !0;
  if (ml[t] === 1)
    return r || a || e.charCodeAt(n - 1) === t || e.charCodeAt(n + 1) === t;
  switch (t) {
    case Zr:
      return r || a || e.charCodeAt(n - 1) === Zr;
    case 73:
    case 80:
    case 82:
      return xl.test(e.slice(n, n + 5));
    default:
      return !1;
  }
}
var bl = [
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
], Dt = "\u0345";
function eo(e) {
  let n = e.codePointAt(0);
  return e === Dt || bl.some(([t, r]) => n >= t && n <= r) || (Dt + e).normalize("NFD") !== Dt + e.normalize("NFD");
}
var no = 768, El = 32, wl = /[\u0300-\uffff]{1000}/;
function Rl(e) {
  return !wl.test(e) && e.normalize("NFC") === e;
}
function Sl() {
  let e = "";
  return (n, t, r) => {
    if (r || t < no)
      return e = r ? ";" : n, r;
    if (n.normalize("NFC") === n) {
      if (!eo(n))
        return e = n, !1;
      if (e.length < El && (e + n).normalize("NFC") === e + n)
        return e += n, !1;
    }
    return e = ";", !0;
  };
}
function Ue(e) {
  let n = Rl(e) ? null : Sl(), t = "", r = 0;
  for (let a = 0; a < e.length; ) {
    let o = e.codePointAt(a), s = a + (o > 65535 ? 2 : 1), i = kl(e, a, o);
    o >= no && a === 0 && !i && (i = eo(e.slice(0, s))), n !== null && (i = n(e.slice(a, s), o, i)), i && (t += `${e.slice(r, a)}&#${o};`, r = s), a = s;
  }
  return t + e.slice(r);
}
function Fe(e) {
  return Wn(
    e,
    (n, t) => n <= 1114111 ? String.fromCodePoint(n) : t
  );
}

// src/core/wikitext/shown-text.ts
var Tl = /<!--[\s\S]*?(?:-->|$)/g, vl = /<nowiki\s*(?:\/>|>([\s\S]*?)<\/nowiki\s*>)/gi, Ol = /* @__PURE__ */ new Map([
  ["!", "|"],
  ["=", "="],
  ["(", "{"],
  [")", "}"],
  ["((", "&#123;&#123;"],
  ["))", "&#125;&#125;"]
]), Al = "\u2026";
function ke(e) {
  if (!/[{<]/.test(e))
    return Fe(e);
  let n = e.replace(Tl, "").replace(vl, (t, r) => (r != null ? r : "").replace(/[{}]/g, (a) => `&#${a.charCodeAt(0)};`));
  return Fe(Pl(n));
}
function Pl(e) {
  var o, s, i, l;
  let n = [], t = [], r = /[{}]/g, a = 0;
  for (; a < e.length; ) {
    let c = e.slice(a, a + 2);
    if (c === "{{")
      t.push(n.length), n.push(c), a += 2;
    else if (c === "}}" && t.length > 0) {
      let [, ...u] = n.splice(t.pop()), d = ((o = u[0]) == null ? void 0 : o.charAt(0)) === "{" && e.charAt(a + 2) === "}", g = u.length <= 2 ? u.join("").trim() : "";
      n.push((s = Ol.get(g)) != null ? s : Al), a += d ? 3 : 2;
    } else {
      r.lastIndex = a + 1;
      let u = (l = (i = r.exec(e)) == null ? void 0 : i.index) != null ? l : e.length;
      n.push(e.slice(a, u)), a = u;
    }
  }
  return n.join("");
}

// src/core/survey/dates.ts
function be(e) {
  let n = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (n === null)
    return !1;
  let [t, r, a] = [Number(n[1]), Number(n[2]), Number(n[3])], s = [31, t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return s !== void 0 && a >= 1 && a <= s;
}

// src/core/exchange/exchange-record.ts
var re = { offer: "Offer a skill", seek: "Seek a skill" }, Oe = ["training", "mentoring", "consulting", "online-learning", "peer-support", "event"], to = ["open", "paused", "matched", "closed"], Qe = 5, Un = 100, ro = 100, Hn = 20;
function Ee(e) {
  return `${e.user}/${e.id}`;
}
function En(e, n) {
  if (!be(n))
    throw new RangeError(`\u201C${n}\u201D is no date.`);
  let t = e.status === "paused" && e.until !== null && e.until <= n;
  return e.status !== "open" && !t ? e.status : e.expires !== null && e.expires < n ? "expired" : null;
}

// src/core/json/fault.ts
function we(e, n) {
  return typeof n == "number" ? `${e}[${n}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(n) ? `${e}.${n}` : `${e}[${JSON.stringify(n)}]`;
}
function K(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let n = String(e).replace(/\s+/g, " ");
  return n.length > 60 ? `${n.slice(0, 60)}\u2026` : n;
}

// src/core/near-words.ts
function wn(e) {
  return e.normalize("NFC").toLowerCase().replace(/i\u0307|ı/g, "i").replace(/ς/g, "\u03C3").replace(/’/g, "'").replace(/[\s_-]+/g, " ").trim();
}
function Bn(e, n, t) {
  let r = Array.from(wn(e));
  if (r.length < 4 || r.length > 60)
    return null;
  let a = r.length < 8 ? 1 : 2, o = null;
  for (let s of n) {
    let i = Ml(r, Array.from(wn(t(s))), a);
    i !== null && (o = { found: s, slips: i }, a = i - 1);
  }
  return o;
}
function Ml(e, n, t) {
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
function _t({ label: e }) {
  return e.kind === "texts" ? oo(e.texts) : [];
}
function Wt(e) {
  return oo(e.aliases).reduce((n, t) => n.concat(t), []);
}
function oo(e) {
  return Object.keys(e).map((n) => e[n]);
}
function Gn(e, n) {
  let t = [];
  for (let a of n.skills.filter(({ isRetired: o }) => !o))
    [a.id, ..._t(a), ...Wt(a)].sort(Ll).forEach((o) => t.push({ skill: a.id, words: o }));
  let r = Bn(e, t, ({ words: a }) => a);
  return r === null ? null : r.slips === 0 ? { skill: r.found.skill, words: r.found.skill } : r.found;
}
function Ll(e, n) {
  return e < n ? -1 : e === n ? 0 : 1;
}

// src/core/json/value.ts
function X(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function q(e, n) {
  return Object.prototype.hasOwnProperty.call(e, n) ? e[n] : void 0;
}

// src/core/i18n/read-localized-text.ts
var De = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function ao(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!X(e))
    return null;
  let n = q(e, "message");
  if (typeof n == "string")
    return { kind: "message", key: n };
  let t = {};
  for (let r of Object.keys(e)) {
    let a = e[r];
    (r === "default" || De.test(r)) && typeof a == "string" && a.trim() !== "" && (t[r] = a);
  }
  return Object.keys(t).length === 0 ? null : { kind: "texts", texts: t };
}

// src/core/exchange/language-proficiency.ts
var zn = 6, Nl = /^(.+)-([0-5n])$/i, so = /^(.+)-(?:.|\d\d)$/;
function io(e) {
  var t;
  let n = (t = so.exec(e.toLowerCase())) == null ? void 0 : t[1];
  return n !== void 0 && ie(e) === null && De.test(n);
}
function ie(e) {
  var a;
  let n = Nl.exec(e), t = ((a = n == null ? void 0 : n[1]) != null ? a : e).toLowerCase();
  if (!De.test(t) || so.test(t))
    return null;
  let r = n == null ? void 0 : n[2];
  return { code: t, proficiency: r === void 0 ? null : /n/i.test(r) ? zn : Number(r) };
}
function qn(e) {
  let { code: n, proficiency: t } = e;
  return t === null ? n : `${n}-${t === zn ? "N" : t}`;
}
var Il = /^(?:(en|es|fr|pt|de|nl|hu|zh|sr|kk|ku|uz|tg|tt|ug|sh|crh|be)-(?:gb|ca|us|au|in|419|mx|es|br|pt|at|ch|be|formal|informal|hans|hant|cn|hk|mo|my|sg|tw|ec|el|cyrl|latn|arab|kz|tr|tarask))$/;
function lo(e) {
  var n, t;
  return e === "simple" ? "en" : e === "be-x-old" ? "be" : (t = (n = Il.exec(e)) == null ? void 0 : n[1]) != null ? t : e;
}

// src/core/skills/provisional-skill.ts
var Cl = "xn--", Fl = /^x(n|[0-9a-z]{6})--(.+)$/;
var [le, jn, co, Dl, $l, Ht, uo] = [36, 1, 26, 38, 700, 128, 72], go = 1114111, _l = [
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
  [917504, go]
];
function po(e) {
  return _l.every(([n, t]) => e < n || e > t);
}
function mo(e) {
  return e > 65280 && e < 65375;
}
function Rn(e) {
  return Array.from(e, (n) => n.codePointAt(0));
}
function Vn(e) {
  return e.map((n) => String.fromCodePoint(n)).join("");
}
function Wl(e) {
  let t = Vn(Rn(e.normalize("NFC")).map((r) => mo(r) ? r - 65248 : r)).toLowerCase().normalize("NFC").replace(/[\s_-]+/g, "-").replace(/^-|-$/g, "");
  return Vn(Rn(t).filter(po).map((r) => r > 127 || /[a-z0-9-]/.test(String.fromCharCode(r)) ? r : r + 65248));
}
function fo(e, n, t) {
  let r = Math.floor(e / (t ? $l : 2));
  r += Math.floor(r / n);
  let a = 0;
  for (; r > (le - jn) * co / 2; a += le)
    r = Math.floor(r / (le - jn));
  return a + Math.floor((le - jn + 1) * r / (r + Dl));
}
function Bt(e, n) {
  return Math.min(co, Math.max(jn, e - n));
}
function Ul(e, n) {
  return Math.min(...e.filter((t) => t >= n));
}
function Ut(e) {
  let n = e.filter((l) => l < Ht), t = (l) => String.fromCharCode(l < 26 ? l + 97 : l + 22), r = Vn(n) + (n.length > 0 ? "-" : ""), [a, o, s, i] = [Ht, 0, uo, n.length];
  for (; i < e.length; ) {
    let l = Ul(e, a);
    o += (l - a) * (i + 1), a = l;
    for (let c of e)
      if (c < a)
        o++;
      else if (c === a) {
        let u = o, d = le;
        for (; u >= Bt(d, s); d += le) {
          let g = Bt(d, s);
          r += t(g + (u - g) % (le - g)), u = Math.floor((u - g) / (le - g));
        }
        r += t(u), s = fo(o, i + 1, i === n.length), o = 0, i++;
      }
    o++, a++;
  }
  return r;
}
function Hl(e) {
  let n = e.lastIndexOf("-"), t = Rn(e.slice(0, Math.max(0, n))), [r, a, o] = [Ht, 0, uo], s = n + 1;
  for (; s < e.length; ) {
    let i = a;
    for (let l = le, c = 1; ; l += le) {
      let u = s < e.length ? e.charCodeAt(s++) : 0, d = u > 96 ? u - 97 : u > 47 ? u - 22 : le;
      if (a += d * c, d >= le || a > 2147483647)
        return null;
      let g = Bt(l, o);
      if (d < g)
        break;
      c *= le - g;
    }
    if (o = fo(a - i, t.length + 1, i === 0), r += Math.floor(a / (t.length + 1)), a %= t.length + 1, r > go || !po(r))
      return null;
    t.splice(a++, 0, r);
  }
  return t;
}
function Bl(e) {
  let n = 7;
  for (let t = 0; t < e.length; t++)
    n = (n * 65599 + e.charCodeAt(t)) % 2147483647;
  return `00000${n.toString(le)}`.slice(-6);
}
function Kn(e) {
  let n = Wl(e);
  if (n.length <= 48 && /^[a-z0-9-]*$/.test(n))
    return n;
  let t = Rn(n), r = Cl + Ut(t);
  if (r.length <= 48)
    return r;
  let a = `x${Bl(n)}--`, o = t.length - 1;
  for (; a.length + Ut(t.slice(0, o)).length > 48; )
    o--;
  return a + Ut(t.slice(0, o));
}
function Re(e) {
  var o;
  let [, n = "", t = ""] = (o = Fl.exec(e)) != null ? o : [], r = n === "" ? Rn(e) : Hl(t);
  if (r === null)
    return e;
  let a = Vn(r.map((s) => mo(s) ? s - 65248 : s)).replace(/-+/g, " ").trim();
  return a === "" ? e : n.length > 1 ? `${a}\u2026` : a;
}

// src/core/exchange/private-phone.ts
var Gl = [
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
], zl = /^(?:\+ ?\(?\d|\(?0(?!00))[\d ().\-/]*/, ql = /[\d+]$/, jl = /(?:[\w\-/=#&]|\d[.,:])$/, Vl = /(^|[^\d-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[.-])\d\d\d[.-]\d\d\d\d(?![\d-])/;
function yo(e) {
  let n = e.replace(/\D+$/, ""), t = n.replace(/\D/g, "").length, r = e.indexOf("/");
  return t > 15 && r !== -1 ? yo(e.slice(0, r)) : t < 8 || t > 15 ? 0 : n.length;
}
function ho(e) {
  var a;
  let n = Gl.reduce((o, s) => o.replace(
    s,
    (i, l) => l + "x".repeat(i.length - l.length)
  ), e), t = Vl.exec(n);
  if (t !== null)
    return { kind: "phone", from: t.index + t[1].length, to: t.index + t[0].length };
  let r = 0;
  for (; r < n.length; ) {
    let [o] = (a = zl.exec(n.slice(r))) != null ? a : [""], s = n.slice(Math.max(0, r - 2), r), i = o !== "" && !(o.startsWith("+") ? ql : jl).test(s), l = i ? yo(o) : 0;
    if (l > 0)
      return { kind: "phone", from: r, to: r + l };
    r += i ? o.length : 1;
  }
  return null;
}

// src/core/exchange/private-contact.ts
var Kl = new RegExp("[^ \\n@<>()[\\]{}:;,|]+(?:@| ?[([{] ?(?:at|arobase|arroba|et) ?[)\\]}] ?)LABEL(?:DOT LABEL)*DOT(?:[a-z]{2}|[a-z]?[\\u0080-\\uffff])[a-z\\d\\u0080-\\uffff-]*(?:DOT LABEL)*".replace(/DOT ?/g, "(?:\\.| ?[([{] ?(?:dot|point|punto|nokta) ?[)\\]}] ?)").replace(/LABEL/g, "[a-z\\d\\u0080-\\uffff-]+")), Yl = /[\w.+-]+ +(?:@ +[\w-]+(?:\.[\w-]+)*\.|at +(?!(?:the|a|an|my|our|your|this|that) )[\w-]+(?: +dot +[\w-]+)* +dot +)(?:[a-z]{2}|com|org|net|info|edu|wiki)\b/, Jl = /(^|[^\w@])@[\w.=-]+:[\w-]+(?:\.[\w-]+)+/, Ql = /\b(?:(?:t|telegram|wa|m|signal)\.me\/|chat\.whatsapp\.com\/|discord\.gg\/|skype:|skype[ \n]*:[ \n]*live:)[^ \n]+|\btg[ \n]*:[ \n]*@[\w.]+/, Xl = /\b(?:telegram|whatsapp|signal|skype|discord|instagram|wechat|viber)/, Zl = /^(?:[ \n]*:?[ \n]*@([\w.]+)|(?:[ \n]*:[ \n]*|[ \n]+)([\w.]+))/, ec = [1632, 1776, 2406, 2534], nc = [
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
function tc(e) {
  var r, a;
  let n = e.charCodeAt(0), t = ec.find((o) => n >= o && n <= o + 9);
  return t !== void 0 ? String(n - t) : n >= 65281 && n <= 65374 ? String.fromCharCode(n - 65248) : (a = (r = nc.find(([o, s]) => n >= o && n <= s)) == null ? void 0 : r[2]) != null ? a : e;
}
var rc = 5e3;
function oc(e) {
  return e.replace(/[\u0080-\uffff]/g, tc).replace(/[\t\r]/g, " ").replace(/[A-Z]/g, (n) => n.toLowerCase());
}
function Yn(e, n, t) {
  var a;
  let r = n.exec(t);
  return r === null ? null : { kind: e, from: r.index + ((a = r[1]) != null ? a : "").length, to: r.index + r[0].length };
}
function xo(e, n = 0) {
  var c;
  let t = Xl.exec(e.slice(n));
  if (t === null)
    return null;
  let r = n + t.index, a = r + t[0].length, [o, s, i] = (c = Zl.exec(e.slice(a))) != null ? c : [""];
  return (s !== void 0 ? /[a-z_]/.test(s) && s.length > 1 : i !== void 0 && i.length >= 5 && /[\d_]/.test(i) && (/[a-z_]/.test(i) || /^\d{6,}$/.test(i))) ? { kind: "messenger", from: r, to: a + o.length } : xo(e, a);
}
function ac(e) {
  var t, r, a, o, s;
  let n = oc(e.slice(0, rc));
  return (s = (o = (a = (r = (t = Yn("email", Kl, n)) != null ? t : Yn("email", Yl, n)) != null ? r : Yn("messenger", Ql, n)) != null ? a : xo(n)) != null ? o : Yn("messenger", Jl, n)) != null ? s : ho(n);
}
function Jn(e) {
  let n = ac(e);
  return n === null ? null : { kind: n.kind, text: e.slice(n.from, n.to) };
}

// src/core/exchange/record-fault.ts
function Ae(e, n, ...t) {
  return { parameter: e, key: `localskills-template-card-fault-${n}`, parameters: t };
}
function Qn(e, n, t) {
  let r = Jn(e === "skill" ? Re(n) : n);
  return r === null ? null : Ae(e, `contact-${r.kind}`, e, `Special:EmailUser/${t}`);
}
function Xe(e, n) {
  let t = Bn(e, n, (a) => a), r = n.join(", ");
  return t === null ? Ae(e, "unknown-parameter", K(e), r) : Ae(e, "near-parameter", K(e), t.found, r);
}
function ko(e, n) {
  return n.text(e.key, ...e.parameters);
}

// src/core/exchange/time-passed.ts
function Gt(e, n) {
  return Math.max(0, Math.round((Date.parse(`${n}T00:00:00Z`) - Date.parse(`${e}T00:00:00Z`)) / 864e5));
}
function bo(e, n) {
  let t = Math.floor(e / n), r = e - t * n;
  return t > 7 ? 0 : Math.floor(100 * (2 * n - r) / (2 * n * 2 ** t));
}
function Eo(e, n) {
  return Math.min(100, Math.floor(100 * e / n));
}
function $e(e, n) {
  return new Date(Date.parse(`${e}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10);
}

// src/core/exchange/timezone.ts
var sc = /^(?:(?:UTC|GMT)\s*)?(?:([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?)?$/i, [ic, lc] = [-720, 840];
function Xn(e) {
  var a, o;
  let n = e === "" ? null : sc.exec(e);
  if (n === null)
    return null;
  let t = Number((a = n[2]) != null ? a : 0) * 60 + Number((o = n[3]) != null ? o : 0), r = n[1] === void 0 || n[1] === "+" || t === 0 ? t : -t;
  return r >= ic && r <= lc ? r : null;
}
function me(e) {
  let n = Math.abs(e), t = [Math.floor(n / 60), n % 60].map((r) => (r < 10 ? "0" : "") + r);
  return (e < 0 ? "-" : "+") + t.join(":");
}
function Zn(e, n) {
  let t = Math.abs(e - n) % 1440;
  return Math.min(t, 1440 - t);
}

// src/core/exchange/read-record-values.ts
var He = [
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
], zt = ["capacity", "for"], cc = 182, uc = 1e3;
function Ze(e, n, t, r = {}) {
  var B;
  let a = [], o = (F) => {
    var W;
    return ((W = t.get(F)) != null ? W : "").trim() || null;
  }, s = (F, W, ...z) => (a.push(Ae(F, W, ...z)), null), i = (F, W, z, ...Z) => {
    var te;
    let Q = o(F);
    return Q === null ? null : (te = W(Q)) != null ? te : s(F, z, K(Q), ...Z);
  }, l = (F, W, z) => {
    var Q;
    let Z = ((Q = o(F)) != null ? Q : "").split(";").map((te) => te.trim()).filter((te) => te !== "");
    return Array.from(new Set(Z)).map((te) => {
      var Ie;
      return (Ie = W(te)) != null ? Ie : s(F, z(te), K(te));
    }).filter((te) => te !== null);
  }, c = (F) => {
    var z;
    let W = Qn(F, (z = o(F)) != null ? z : "", n);
    return a.push(...W === null ? [] : [W]), W !== null;
  }, u = (F) => (c(F), o(F)), d = (F, W) => c(F) ? null : i(F, (z) => Array.from(z).length <= W ? z : null, F, F, W), g = (F, W = "date", ...z) => {
    let Z = o(F);
    return Z === null || be(Z) ? Z : s(F, W, F, K(Z), ...z);
  }, p = c("skill") ? null : gc(o("skill"), s, r), m = i("level", (F) => wo(F, 1, Qe), "level", Qe), y = l("methods", (F) => Oe.includes(F) ? F : null, () => "method"), h = (F) => {
    let W = g(F);
    return W !== null && r.date !== void 0 && W > r.date && s(F, "day-to-come", F, W), W;
  }, f = mc(l(
    "languages",
    ie,
    (F) => io(F) ? "proficiency" : "language"
  ).map(qn)), k = f.slice(0, Hn);
  f.length > Hn && s("languages", "many-languages", "languages", Hn), (o("languages") === null || /^[\s;]*$/.test(o("languages"))) && s("languages", "no-language", "languages");
  let x = e === "offer", E = x ? i("capacity", (F) => wo(F, 0, uc), "capacity", "capacity") : null, v = {
    kind: e,
    user: n,
    id: i("id", (F) => oe.test(F) ? F : null, "id"),
    level: m,
    methods: Oe.filter((F) => y.includes(F)),
    languages: k,
    capacity: E,
    region: d("region", ro),
    timezone: i("timezone", Xn, "timezone"),
    for: x ? u("for") : null,
    affiliate: d("affiliate", Un),
    note: u("note")
  }, O = h("since"), w = h("confirmed"), P = o("expires") !== null && !be(o("expires")), C = P ? dc(w != null ? w : O, r.date) : null, H = C === null ? g("expires", "end-paused") : (B = g("expires", "end", C)) != null ? B : C, U = o("status") === null ? "open" : i("status", pc, "status"), S = U != null ? U : "paused", A = U === null || P && C === null, T = A && S === "open" ? "paused" : S, I = g("until", T === "paused" ? "until" : "date"), L = M(R({}, v), {
    since: O,
    confirmed: w,
    expires: H,
    status: T,
    // No day opens again what nobody can read, or what would have no end then.
    until: A ? null : I
  }), N = He.filter((F) => x || !zt.includes(F));
  return t.forEach((F, W) => {
    r.allowsOthers !== !0 && !N.includes(W) && F.trim() !== "" && a.push(Xe(W, N));
  }), { values: p === null || k.length === 0 ? null : M(R({}, L), { skill: p }), faults: a };
}
function dc(e, n) {
  return e === null || n !== void 0 && e > n ? null : $e(e, cc);
}
function gc(e, n, t) {
  if (e === null)
    return n("skill", "no-skill", "skill");
  let { taxonomy: r = null, skillsPage: a = `${Ce}/Skills.json` } = t, o = oe.test(e), s = r === null || r.get(e) !== null ? null : r.find(e);
  if (s !== null)
    return s.id;
  if (!o || r !== null && r.get(e) === null) {
    let i = e.startsWith("xn--") ? Re(e) : e, l = r === null ? null : Gn(i, r);
    l === null ? n("skill", o ? "unknown-skill" : "no-such-skill", K(i), a) : n("skill", o ? "near-skill" : "near-skill-only", K(i), a, l.words, l.skill);
  }
  return o ? e : null;
}
function pc(e) {
  var n;
  return (n = to.find((t) => t === e.toLowerCase())) != null ? n : null;
}
function mc(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let a of e)
    n.set((r = (t = ie(a)) == null ? void 0 : t.code) != null ? r : a, a);
  return Array.from(n.values());
}
function wo(e, n, t) {
  let r = /^\d{1,6}$/.test(e) ? Number(e) : NaN;
  return r >= n && r <= t ? r : null;
}

// src/core/exchange/record-draft.ts
var Sn = 6;
function en(e, n) {
  let [t = 0, r = 1, a = 1] = e.split("-").map(Number), o = new Date(Date.UTC(t, r + n, 0));
  return new Date(Date.UTC(o.getUTCFullYear(), o.getUTCMonth(), Math.min(a, o.getUTCDate()))).toISOString().slice(0, 10);
}
function et(e, n, t) {
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
    expires: en(n, Sn),
    status: "open",
    until: null
  };
}
function Ro(e, n) {
  var u, d, g;
  let t = e.template === re.offer ? "offer" : "seek", r = /* @__PURE__ */ new Map();
  e.parameters.forEach((p, m) => r.set(m, ke(p)));
  let a = (p) => {
    let m = new Map(Array.from(r).concat(p)), { values: y } = Ze(t, "", m, { taxonomy: n });
    return y === null ? null : nn(y);
  }, [o, s] = [["skill", "none"], ["languages", "en"]], i = a([s]), l = a([o]), c = a([o, s]);
  return (g = a([])) != null ? g : M(R({}, c), { skill: (u = i == null ? void 0 : i.skill) != null ? u : "", languages: (d = l == null ? void 0 : l.languages) != null ? d : [] });
}
function nn(e) {
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
    confirmed: p,
    expires: m,
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
    confirmed: p,
    expires: m,
    status: y,
    until: h
  };
}
function Pe(e, n) {
  return Object.keys(nn(e)).filter((t) => JSON.stringify(e[t]) !== JSON.stringify(n[t]));
}
function qt(e, n, t) {
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
function j(e, ...n) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  n.forEach((t) => {
    t !== null && e.appendChild(typeof t == "string" ? document.createTextNode(t) : t);
  });
}
function tn(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function Y(e, ...n) {
  let t = b("div", { class: "ext-localSkills-form-notice" }, ...n);
  return new OO.ui.MessageWidget({ type: e, label: $(t) }).$element[0];
}
function J(...e) {
  return b("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: n }) => n[0]));
}
function G(e, n, t) {
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
function Be(e) {
  return e instanceof Error && e.name === "SaveFault";
}

// src/core/i18n/localized-text.ts
function rn(e, n, t = null) {
  if (e.kind === "message")
    return { text: n.text(e.key), language: n.language, direction: n.direction };
  let r = Object.keys(e.texts), a = r.includes("default"), o = n.languageChain.find((c) => r.includes(c) || a && c === t), s = o !== void 0 && r.includes(o) ? o : a ? "default" : r.sort()[0], i = s === void 0 ? "" : e.texts[s], l = s === void 0 || s === "default" ? t : s;
  return { text: i, language: l, direction: l === null ? "auto" : yc(l) };
}
var fc = [
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
function yc(e) {
  return fc.includes(e) ? "rtl" : "ltr";
}

// src/core/skills/taxonomy.ts
var hc = 100;
function xc(e, n = null) {
  let t = new Map(e.map((l) => [l.id, l])), r = (l) => {
    var c;
    return (c = t.get(l)) != null ? c : null;
  }, a = (l, c, u = 1 / 0) => {
    let d = /* @__PURE__ */ new Set([l]), g = [], p = r(l);
    for (; p !== null && g.length < u; ) {
      let m = c(p);
      p = m === null || d.has(m) ? null : r(m), p !== null && (d.add(p.id), g.push(p));
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
    ancestors: (l) => a(l, (c) => c.parent, hc),
    find: (l) => {
      var c, u;
      return i = i != null ? i : Ec(e, o), (u = (c = o(l.trim())) != null ? c : i.get(wn(l))) != null ? u : null;
    }
  };
}
function jt(e) {
  let n = [], t = /* @__PURE__ */ new Map(), r = X(e) ? q(e, "skills") : void 0;
  X(e) ? Array.isArray(r) || n.push({ path: "$.skills", code: "expected-list", parameters: [] }) : n.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, s) => {
    let i = we("$.skills", s), l = X(o) ? kc(o) : null;
    if (l === null) {
      let c = X(o) ? q(o, "id") : o;
      n.push({ path: `${i}.id`, code: "bad-id", parameters: [K(c)] });
    } else t.has(l.id) ? n.push({ path: `${i}.id`, code: "code-taken", parameters: [l.id] }) : t.set(l.id, l);
  });
  let a = X(e) ? q(e, "locale") : null;
  return {
    taxonomy: xc(
      Array.from(t.values()),
      typeof a == "string" && De.test(a) ? a : null
    ),
    faults: n
  };
}
function nt(e, n, t) {
  var a;
  let r = (a = n == null ? void 0 : n.get(e)) != null ? a : null;
  return r === null ? { text: Re(e), language: null, direction: "auto" } : rn(r.label, t, n == null ? void 0 : n.locale);
}
function kc(e) {
  var o;
  let n = q(e, "id");
  if (typeof n != "string" || !oe.test(n))
    return null;
  let t = (s) => {
    let i = q(e, s);
    return typeof i == "string" && i !== "" ? i : null;
  }, r = q(e, "capx"), a = t("replacedBy");
  return {
    id: n,
    label: (o = ao(q(e, "label"))) != null ? o : { kind: "texts", texts: { default: n } },
    aliases: bc(q(e, "aliases")),
    parent: t("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((s) => typeof s == "number"),
    wikidata: t("wikidata"),
    isRetired: q(e, "status") === "retired" || a !== null,
    replacedBy: a
  };
}
function bc(e) {
  let n = {};
  if (X(e))
    for (let t of Object.keys(e)) {
      let r = e[t];
      (t === "default" || De.test(t)) && Array.isArray(r) && (n[t] = r.filter((a) => typeof a == "string"));
    }
  return n;
}
function Ec(e, n) {
  let t = /* @__PURE__ */ new Map(), r = (a) => {
    let o = /* @__PURE__ */ new Map();
    for (let s of e) {
      let i = n(s.id);
      for (let l of a(s)) {
        let c = wn(l), u = o.get(c);
        o.set(c, u === void 0 || u === i ? i : null);
      }
    }
    o.forEach((s, i) => {
      t.has(i) || t.set(i, s);
    });
  };
  return r(_t), r(Wt), t;
}

// src/core/exchange/reason-text.ts
function So(e, n) {
  return n.messages.text(`localskills-match-${e.code}`, ...e.parameters.map((t) => Rc(t, n)));
}
function To(e, n) {
  return n.text(`localskills-match-widened-${e}`);
}
function wc(e, n) {
  return nt(e, n.taxonomy, n.messages).text;
}
function Rc(e, n) {
  let { messages: t } = n;
  if (typeof e == "number")
    return e;
  if ("skill" in e)
    return wc(e.skill, n);
  if ("language" in e)
    return n.languageName(e.language);
  if ("region" in e) {
    let r = `localskills-template-region-${e.region}`;
    return /^[a-z-]+$/.test(e.region) && t.has(r) ? t.text(r) : e.region;
  }
  return e.methods.map((r) => t.text(`localskills-template-method-${r}`)).reduce((r, a) => t.text("localskills-fault-list", r, a));
}

// src/core/exchange/search/search-query.ts
var Vt = {
  text: "",
  skill: null,
  direction: null,
  language: null,
  method: null,
  region: null,
  level: null,
  sort: "fit"
}, Kt = {
  text: "ls-text",
  skill: "ls-skill",
  direction: "ls-direction",
  language: "ls-language",
  method: "ls-method",
  region: "ls-region",
  level: "ls-level",
  sort: "ls-sort"
}, vo = Object.keys(Kt), gm = vo.map((e) => Kt[e]);
function Oo(e) {
  return vo.filter((n) => e[n] !== Vt[n]).map((n) => [Kt[n], String(e[n])]);
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function tt(e, n = !1) {
  let t = e.length, r = 0, a = "", o = 0, s = 16, i = 0, l = 0, c = 0, u = 0, d = 0;
  function g(x, E) {
    let v = 0, O = 0;
    for (; v < x || !E; ) {
      let w = e.charCodeAt(r);
      if (w >= 48 && w <= 57)
        O = O * 16 + w - 48;
      else if (w >= 65 && w <= 70)
        O = O * 16 + w - 65 + 10;
      else if (w >= 97 && w <= 102)
        O = O * 16 + w - 97 + 10;
      else
        break;
      r++, v++;
    }
    return v < x && (O = -1), O;
  }
  function p(x) {
    r = x, a = "", o = 0, s = 16, d = 0;
  }
  function m() {
    let x = r;
    if (e.charCodeAt(r) === 48)
      r++;
    else
      for (r++; r < e.length && on(e.charCodeAt(r)); )
        r++;
    if (r < e.length && e.charCodeAt(r) === 46)
      if (r++, r < e.length && on(e.charCodeAt(r)))
        for (r++; r < e.length && on(e.charCodeAt(r)); )
          r++;
      else
        return d = 3, e.substring(x, r);
    let E = r;
    if (r < e.length && (e.charCodeAt(r) === 69 || e.charCodeAt(r) === 101))
      if (r++, (r < e.length && e.charCodeAt(r) === 43 || e.charCodeAt(r) === 45) && r++, r < e.length && on(e.charCodeAt(r))) {
        for (r++; r < e.length && on(e.charCodeAt(r)); )
          r++;
        E = r;
      } else
        d = 3;
    return e.substring(x, E);
  }
  function y() {
    let x = "", E = r;
    for (; ; ) {
      if (r >= t) {
        x += e.substring(E, r), d = 2;
        break;
      }
      let v = e.charCodeAt(r);
      if (v === 34) {
        x += e.substring(E, r), r++;
        break;
      }
      if (v === 92) {
        if (x += e.substring(E, r), r++, r >= t) {
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
            let w = g(4, !0);
            w >= 0 ? x += String.fromCharCode(w) : d = 4;
            break;
          default:
            d = 5;
        }
        E = r;
        continue;
      }
      if (v >= 0 && v <= 31)
        if (Tn(v)) {
          x += e.substring(E, r), d = 2;
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
    if (Yt(x)) {
      do
        r++, a += String.fromCharCode(x), x = e.charCodeAt(r);
      while (Yt(x));
      return s = 15;
    }
    if (Tn(x))
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
          for (r += 2; r < t && !Tn(e.charCodeAt(r)); )
            r++;
          return a = e.substring(E, r), s = 12;
        }
        if (e.charCodeAt(r + 1) === 42) {
          r += 2;
          let v = t - 1, O = !1;
          for (; r < v; ) {
            let w = e.charCodeAt(r);
            if (w === 42 && e.charCodeAt(r + 1) === 47) {
              r += 2, O = !0;
              break;
            }
            r++, Tn(w) && (w === 13 && e.charCodeAt(r) === 10 && r++, i++, c = r);
          }
          return O || (r++, d = 1), a = e.substring(E, r), s = 13;
        }
        return a += String.fromCharCode(x), r++, s = 16;
      // numbers
      case 45:
        if (a += String.fromCharCode(x), r++, r === t || !on(e.charCodeAt(r)))
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
        return a += m(), s = 11;
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
    if (Yt(x) || Tn(x))
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
function Yt(e) {
  return e === 32 || e === 9;
}
function Tn(e) {
  return e === 10 || e === 13;
}
function on(e) {
  return e >= 48 && e <= 57;
}
var Ao;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] = "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] = "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] = "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] = "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] = "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace = 125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "minus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(Ao || (Ao = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var Tc = new Array(20).fill(0).map((e, n) => " ".repeat(n)), an = 200, vc = {
  " ": {
    "\n": new Array(an).fill(0).map((e, n) => `
` + " ".repeat(n)),
    "\r": new Array(an).fill(0).map((e, n) => "\r" + " ".repeat(n)),
    "\r\n": new Array(an).fill(0).map((e, n) => `\r
` + " ".repeat(n))
  },
  "	": {
    "\n": new Array(an).fill(0).map((e, n) => `
` + "	".repeat(n)),
    "\r": new Array(an).fill(0).map((e, n) => "\r" + "	".repeat(n)),
    "\r\n": new Array(an).fill(0).map((e, n) => `\r
` + "	".repeat(n))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var Jt;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(Jt || (Jt = {}));
function Po(e, n, t = Jt.DEFAULT) {
  let r = tt(e, !1), a = [], o = 0;
  function s(T) {
    return T ? () => o === 0 && T(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function i(T) {
    return T ? (I) => o === 0 && T(I, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter()) : () => !0;
  }
  function l(T) {
    return T ? (I) => o === 0 && T(I, r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => a.slice()) : () => !0;
  }
  function c(T) {
    return T ? () => {
      o > 0 ? o++ : T(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter(), () => a.slice()) === !1 && (o = 1);
    } : () => !0;
  }
  function u(T) {
    return T ? () => {
      o > 0 && o--, o === 0 && T(r.getTokenOffset(), r.getTokenLength(), r.getTokenStartLine(), r.getTokenStartCharacter());
    } : () => !0;
  }
  let d = c(n.onObjectBegin), g = l(n.onObjectProperty), p = u(n.onObjectEnd), m = c(n.onArrayBegin), y = u(n.onArrayEnd), h = l(n.onLiteralValue), f = i(n.onSeparator), k = s(n.onComment), x = i(n.onError), E = t && t.disallowComments, v = t && t.allowTrailingComma;
  function O() {
    for (; ; ) {
      let T = r.scan();
      switch (r.getTokenError()) {
        case 4:
          w(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          w(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          w(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          E || w(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          w(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          w(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (T) {
        case 12:
        case 13:
          E ? w(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : k();
          break;
        case 16:
          w(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return T;
      }
    }
  }
  function w(T, I = [], L = []) {
    if (x(T), I.length + L.length > 0) {
      let N = r.getToken();
      for (; N !== 17; ) {
        if (I.indexOf(N) !== -1) {
          O();
          break;
        } else if (L.indexOf(N) !== -1)
          break;
        N = O();
      }
    }
  }
  function P(T) {
    let I = r.getTokenValue();
    return T ? h(I) : (g(I), a.push(I)), O(), !0;
  }
  function C() {
    switch (r.getToken()) {
      case 11:
        let T = r.getTokenValue(), I = Number(T);
        isNaN(I) && (w(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), I = 0), h(I);
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
  function H() {
    return r.getToken() !== 10 ? (w(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (P(!1), r.getToken() === 6 ? (f(":"), O(), A() || w(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : w(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), a.pop(), !0);
  }
  function U() {
    d(), O();
    let T = !1;
    for (; r.getToken() !== 2 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (T || w(4, [], []), f(","), O(), r.getToken() === 2 && v)
          break;
      } else T && w(6, [], []);
      H() || w(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), T = !0;
    }
    return p(), r.getToken() !== 2 ? w(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : O(), !0;
  }
  function S() {
    m(), O();
    let T = !0, I = !1;
    for (; r.getToken() !== 4 && r.getToken() !== 17; ) {
      if (r.getToken() === 5) {
        if (I || w(4, [], []), f(","), O(), r.getToken() === 4 && v)
          break;
      } else I && w(6, [], []);
      T ? (a.push(0), T = !1) : a[a.length - 1]++, A() || w(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), I = !0;
    }
    return y(), T || a.pop(), r.getToken() !== 4 ? w(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : O(), !0;
  }
  function A() {
    switch (r.getToken()) {
      case 3:
        return S();
      case 1:
        return U();
      case 10:
        return P(!0);
      default:
        return C();
    }
  }
  return O(), r.getToken() === 17 ? t.allowEmptyContent ? !0 : (w(4, [], []), !1) : A() ? (r.getToken() !== 17 && w(9, [], []), !0) : (w(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var Mo;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(Mo || (Mo = {}));
var Lo;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken = 5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBreakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Lo || (Lo = {}));
var Qt = Po;
var No;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected = 9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "InvalidCharacter";
})(No || (No = {}));

// src/core/json/parse-json.ts
function Me(e) {
  if (e.trim() === "")
    return { value: void 0, faults: [{ path: "$", code: "json-empty", parameters: [] }] };
  try {
    let n = JSON.parse(e);
    return Fc(n) ? { value: void 0, faults: [Xt] } : { value: n, faults: $c(e) };
  } catch (n) {
    return { value: void 0, faults: [n instanceof SyntaxError ? Dc(e) : Xt] };
  }
}
var Fo = { disallowComments: !0, allowTrailingComma: !1 }, Ic = 100, Xt = { path: "$", code: "json-too-deep", parameters: [] }, Cc = {
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
function Fc(e) {
  let n = [e].filter(Io);
  for (let t = 0; n.length > 0; t++) {
    if (t === Ic)
      return !0;
    let r = [];
    for (let a of n)
      for (let o of Object.keys(a).map((s) => a[s]))
        Io(o) && r.push(o);
    n = r;
  }
  return !1;
}
function Io(e) {
  return typeof e == "object" && e !== null;
}
function Dc(e) {
  var i;
  let n = null;
  try {
    Qt(e, {
      onError: (l, c, u) => {
        n = n != null ? n : { error: l, offset: c, length: u };
      }
    }, Fo);
  } catch (l) {
    return Xt;
  }
  let t = n;
  if (t === null || e.charCodeAt(0) === 65279)
    return { path: "$", code: t === null ? "json-invalid" : "json-byte-order-mark", parameters: [] };
  let r = e.slice(0, t.offset), a = e.slice(t.offset, t.offset + Math.max(t.length, 1));
  if ((a === "}" || a === "]") && r.trim().endsWith(","))
    return Co("json-trailing-comma", e, r.lastIndexOf(","), a);
  let o = (i = Cc[t.error]) != null ? i : "json-invalid";
  return Co(o === "json-comma" ? a === "}" ? "json-list-end" : a === "]" ? "json-object-end" : o : o, e, t.offset, a);
}
function Co(e, n, t, r) {
  let a = n.slice(0, t).split(/\r\n?|\n/), o = a[a.length - 1].length + 1;
  return { path: "$", code: e, parameters: [a.length, o, K(r)] };
}
function $c(e) {
  let n = [], t = [];
  return Qt(e, {
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
        let d = l().reduce(we, "$");
        n.push({
          path: we(d, r),
          code: "json-duplicate-key",
          parameters: [K(r), u, s + 1]
        });
      }
    }
  }, Fo), n;
}

// src/core/json/read-limits.ts
function Zt(e, n, t, r, a, o) {
  let s = Object.keys(t), i = X(e) ? e : {};
  e !== void 0 && !X(e) && o.push({ path: n, code: "expected-object", parameters: [] });
  let l = [...s, ...a];
  for (let u of Object.keys(i))
    l.includes(u) || o.push({ path: we(n, u), code: "unknown-property", parameters: [K(u), l] });
  let c = {};
  for (let u of s) {
    let d = q(i, u), [g, p] = t[u], m = d === void 0 ? null : typeof d != "number" || !Number.isSafeInteger(d) ? { code: "expected-whole-number", parameters: [] } : d < g ? { code: "too-small", parameters: [d, g] } : d > p ? { code: "too-large", parameters: [d, p] } : null;
    m !== null && o.push(R({ path: we(n, u) }, m)), c[u] = d === void 0 || m !== null ? r[u] : d;
  }
  return c;
}

// src/core/exchange/matching-options.ts
var Ge = [
  "skill",
  "level",
  "language",
  "method",
  "place",
  "reciprocity",
  "freshness",
  "room",
  "waiting"
], er = {
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
}, _c = 1e3, Wc = {
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
function Do(e, n = "$.matching") {
  let t = [], r = Zt(e, n, Wc, er, ["weights"], t), a = X(e) ? q(e, "weights") : void 0, o = we(n, "weights"), s = Uc(Ge, () => [0, _c]), i = Zt(a, o, s, er.weights, [], t);
  return Ge.every((l) => i[l] === 0) && (t.push({ path: o, code: "weights-zero", parameters: [] }), i = er.weights), { options: M(R({}, r), { weights: i }), faults: t };
}
function Uc(e, n) {
  let t = {};
  return e.forEach((r) => {
    t[r] = n(r);
  }), t;
}

// src/core/analysis/sorted.ts
function ae(e, n) {
  return e < n ? -1 : +(e > n);
}

// src/core/exchange/current-exchange.ts
function nr(e, n) {
  var t, r;
  return (r = (t = n == null ? void 0 : n.current(e)) == null ? void 0 : t.id) != null ? r : e;
}

// src/core/exchange/exchange-request.ts
var tr = ["asked", "accepted", "declined", "expired", "done"], Hc = ["accepted", "done"];
function $o(e) {
  return new Set(e.filter(({ state: n }) => Hc.includes(n)).map(({ seek: n }) => n));
}

// src/core/exchange/method-sets.ts
function Wo(e) {
  return e.reduce((n, t) => n | 1 << Oe.indexOf(t), 0);
}
function Uo(e, n) {
  return Oe.filter((t, r) => (e & n & 1 << r) !== 0);
}
function Ho(e, n) {
  return e === 0 || n === 0 || (e & n) !== 0;
}
function Bo(e, n) {
  return Math.floor(100 * _o(e & n) / _o(e | n));
}
function _o(e) {
  let n = 0;
  for (let t = e; t !== 0; t >>= 1)
    n += t & 1;
  return n;
}

// src/core/exchange/participants.ts
var Bc = 3;
function qo(e, n) {
  var k, x, E, v, O, w, P;
  let { records: t, requests: r = [], blocked: a = /* @__PURE__ */ new Set(), date: o, taxonomy: s = null } = e, i = t.slice().sort((C, H) => ae(Ee(C), Ee(H))), l = zo(i.map(({ user: C }) => C)), c = /* @__PURE__ */ new Set();
  i.forEach((C) => Go(C).forEach(([H]) => c.add(H)));
  let u = Array.from(c).sort(ae), d = zo(u), g = r.filter(({ state: C }) => C === "accepted"), p = Gc(g, ({ offer: C }) => C), m = $o(r), y = [], h = /* @__PURE__ */ new Map(), f = { offer: [], seek: [] };
  for (let C of i) {
    let H = Ee(C), U = a.has(C.user) ? "blocked" : (k = En(C, o)) != null ? k : C.kind === "seek" && m.has(H) ? "matched" : null, S = nr(C.skill, s);
    if (U !== null) {
      y.push({ kind: C.kind, record: H, reason: U }), C.kind === "offer" && h.set(S, ((x = h.get(S)) != null ? x : 0) + 1);
      continue;
    }
    let A = Go(C).map(([B, F]) => [d.get(B), F]).sort(([B], [F]) => B - F), T = C.kind === "seek" ? 1 : (E = C.capacity) != null ? E : n.usualCapacity, L = C.confirmed !== null && C.confirmed <= o ? Gt(C.confirmed, o) : null, N = Gt((O = (v = C.since) != null ? v : C.confirmed) != null ? O : o, o);
    f[C.kind].push({
      index: f[C.kind].length,
      record: C,
      key: H,
      account: l.get(C.user),
      skill: S,
      level: (w = C.level) != null ? w : 0,
      methods: Wo(C.methods),
      languages: A.map(([B]) => B),
      proficiencies: A.map(([, B]) => B),
      region: C.region === null ? null : C.region.normalize("NFC").toLowerCase().replace(/[\s_]+/g, " "),
      confirmedDays: L,
      freshness: L === null ? 0 : bo(L, n.freshnessHalfLife),
      waitedDays: N,
      waiting: Eo(N, n.fullWaiting),
      capacity: T,
      room: C.kind === "seek" ? 1 : Math.max(0, T - ((P = p.get(H)) != null ? P : 0))
    });
  }
  return {
    seeks: f.seek,
    offers: f.offer,
    languages: u,
    absentOffers: h,
    absences: y.sort(
      (C, H) => ae(C.kind, H.kind) || ae(C.record, H.record)
    ),
    between: zc(r, i, l, s)
  };
}
function Go(e) {
  var t, r;
  let n = /* @__PURE__ */ new Map();
  for (let a of e.languages) {
    let o = ie(a);
    if (o !== null) {
      let s = lo(o.code);
      n.set(s, Math.max((t = n.get(s)) != null ? t : 0, (r = o.proficiency) != null ? r : Bc));
    }
  }
  return Array.from(n);
}
function zo(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    n.has(t) || n.set(t, n.size);
  }), n;
}
function Gc(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r) => {
    var a;
    return t.set(n(r), ((a = t.get(n(r))) != null ? a : 0) + 1);
  }), t;
}
var rr = ["declined", "done", "accepted", "asked"];
function zc(e, n, t, r) {
  var l;
  let a = new Map(n.map((c) => [`${c.kind} ${Ee(c)}`, c.skill])), o = (c) => t.get(c.slice(0, c.lastIndexOf("/"))), s = /* @__PURE__ */ new Map(), i = (c, u) => c * t.size + u;
  for (let { seek: c, offer: u, state: d, skill: g, skills: p = [] } of e) {
    let [m, y] = [o(c), o(u)], h = [a.get(`offer ${u}`), g, a.get(`seek ${c}`)].filter((x) => x !== void 0);
    if (m === void 0 || y === void 0 || !rr.includes(d))
      continue;
    let f = i(m, y), k = (l = s.get(f)) != null ? l : /* @__PURE__ */ new Map();
    (d === "declined" ? h.concat(p) : h.slice(0, 1)).forEach((x) => {
      let E = nr(x, r), v = k.get(E);
      (v === void 0 || rr.indexOf(d) < rr.indexOf(v)) && k.set(E, d);
    }), s.set(f, k);
  }
  return (c, u, d) => {
    var g, p;
    return s.size === 0 ? null : (p = (g = s.get(i(c, u))) == null ? void 0 : g.get(d)) != null ? p : null;
  };
}

// src/core/exchange/reciprocity.ts
function Ko(e, n) {
  let t = Vo(e.offers), r = /* @__PURE__ */ new Map();
  return Vo(e.seeks).forEach((a, o) => {
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
        for (let u of (l = t.get(a)) != null ? l : jo)
          i = Math.max(i, (c = s.get(u)) != null ? c : 0);
      return i;
    },
    best: (a, o) => {
      var s;
      return ((s = t.get(a)) != null ? s : jo).map((i) => {
        var l, c;
        return { skill: i, quality: (c = (l = r.get(o)) == null ? void 0 : l.get(i)) != null ? c : 0 };
      }).reduce((i, l) => {
        var c;
        return l.quality > ((c = i == null ? void 0 : i.quality) != null ? c : 0) ? l : i;
      }, null);
    }
  };
}
var jo = [];
function Vo(e) {
  let n = /* @__PURE__ */ new Map();
  for (let { account: r, skill: a } of e) {
    let o = n.get(r);
    o === void 0 ? n.set(r, /* @__PURE__ */ new Set([a])) : o.add(a);
  }
  let t = /* @__PURE__ */ new Map();
  return n.forEach((r, a) => t.set(a, Array.from(r).sort())), t;
}

// src/core/exchange/score-pair.ts
var or = 50, qc = [0, 20, 40, 70, 85, 95, 100], jc = { [-1]: 30, 0: 80, 1: 100, 2: 100, 3: 80, 4: 60 }, Yo = 540;
function na(e, n) {
  let t = ar(e, n);
  return t === -1 ? null : { language: Math.floor(t / 8), proficiency: t % 8 };
}
function ar(e, n) {
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
function vn(e, n, t, r) {
  if (e.account === n.account)
    return "same-person";
  let a = t.between(e.account, n.account, n.skill);
  if (a !== null && a !== "expired")
    return a === "accepted" ? "asked" : a;
  let o = ar(e, n);
  return o === -1 || o % 8 < r.leastProficiency ? "language" : !r.ignoresMethods && !Ho(e.methods, n.methods) ? "method" : n.room > 0 ? null : "room";
}
function ta(e, n) {
  let { weights: t } = e, r = Ge.reduce((o, s) => o + t[s], 0), a = (o) => Math.floor((20 * o + r) / (2 * r));
  return {
    score: (o, s, i) => a(
      t.skill * i + t.level * Jo(o, s) + t.language * Qo(o, s) + t.method * Xo(o, s) + t.place * Zo(o, s) + t.reciprocity * n(o.account, s.account) + t.freshness * s.freshness + t.room * ea(s) + t.waiting * o.waiting
    ),
    qualities: (o, s, i) => ({
      skill: i,
      level: Jo(o, s),
      language: Qo(o, s),
      method: Xo(o, s),
      place: Zo(o, s),
      reciprocity: n(o.account, s.account),
      freshness: s.freshness,
      room: ea(s),
      waiting: o.waiting
    }),
    points: (o) => {
      let s = {}, i = 0, l = 0;
      for (let c of Ge)
        i += t[c] * o[c], s[c] = a(i) - l, l += s[c];
      return s;
    }
  };
}
function Jo(e, n) {
  var t;
  return e.level === 0 || n.level === 0 ? or : (t = jc[n.level - e.level]) != null ? t : 0;
}
function Qo(e, n) {
  let t = ar(e, n);
  return t === -1 ? 0 : qc[t % 8];
}
function Xo(e, n) {
  return e.methods === 0 || n.methods === 0 ? or : Bo(e.methods, n.methods);
}
function Zo(e, n) {
  let t = e.record.timezone, r = n.record.timezone;
  return t !== null && r !== null ? Math.max(0, Math.floor(100 * (Yo - Zn(t, r)) / Yo)) : e.region === null || n.region === null ? or : e.region === n.region ? 100 : 0;
}
function ea({ room: e, capacity: n }) {
  return n === 0 ? 0 : Math.floor(100 * e / n);
}

// src/core/exchange/skill-relations.ts
var ra = { same: 100, narrower: 90, broader: 60, near: 30 }, Vc = { narrower: 10, broader: 15 }, Kc = 10;
function oa(e) {
  let n = /* @__PURE__ */ new Map();
  return {
    relatedTo: (t) => {
      let r = n.get(t);
      return r === void 0 && (r = e === null ? [aa(t)] : Yc(t, e), n.set(t, r)), r;
    }
  };
}
function aa(e) {
  return { skill: e, relation: "same", quality: ra.same };
}
function Yc(e, n) {
  let t = /* @__PURE__ */ new Map([[e, aa(e)]]), r = (i, l, c) => {
    let u = !t.has(i);
    if (u) {
      let d = l === "near" ? 0 : Vc[l] * (c - 1);
      t.set(i, { skill: i, relation: l, quality: Math.max(Kc, ra[l] - d) });
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
function sa(e, n) {
  var s;
  let t = qo(e, n), r = oa((s = e.taxonomy) != null ? s : null), a = Ko(t, r), o = /* @__PURE__ */ new Map();
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
    scorer: ta(n, a.quality)
  };
}
function rt(e) {
  return { ignoresMethods: !1, leastProficiency: e.leastProficiency };
}
function ze({ relation: e }) {
  return e !== "near";
}
function ia(e) {
  let { participants: n, scorer: t } = e, { seeks: r } = n, a = rt(e.options), o = r.reduce((u, { skill: d }) => e.relations.relatedTo(d).filter(ze).reduce(
    (g, p) => {
      var m, y;
      return g + ((y = (m = e.offersOf.get(p.skill)) == null ? void 0 : m.length) != null ? y : 0);
    },
    u
  ), 0), s = new Int32Array(r.length + 1), i = new Int32Array(o), l = new Int16Array(o), c = 0;
  return r.forEach((u) => {
    On(e, u, ze, (d, g) => {
      vn(u, d, n, a) === null && (i[c] = d.index, l[c++] = t.score(u, d, g.quality));
    }), s[u.index + 1] = c;
  }), { starts: s, others: i.subarray(0, c), scores: l.subarray(0, c) };
}
function la(e, n) {
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
function On(e, n, t, r) {
  for (let a of e.relations.relatedTo(n.skill)) {
    let o = t(a) ? e.offersOf.get(a.skill) : void 0;
    if (o !== void 0)
      for (let s of o)
        r(s, a);
  }
}
function ca(e, n, t) {
  var r;
  return (r = e.relations.relatedTo(n.skill).find(({ skill: a }) => a === t.skill)) != null ? r : null;
}
function ua(e, n) {
  let t = /* @__PURE__ */ new Map(), r = rt(e.options);
  return On(e, n, ze, (a) => {
    var s;
    let o = vn(n, a, e.participants, r);
    o !== null && t.set(o, ((s = t.get(o)) != null ? s : 0) + 1);
  }), t;
}

// src/core/wikitext/text-memo.ts
function da(e) {
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
var ga = [
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
], Jc = 255, Qc = /[\u200e\u200f\u202a-\u202e]+/g, Xc = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, Zc = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, eu = /(?:^|\/)\.\.?(?:\/|$)/, nu = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, tu = /[\u01c4-\u01cc\u01f1-\u01f3]/, ru = /[\u10d0-\u10ff]/;
function ou(e) {
  if (tu.test(e)) {
    let t = e.charCodeAt(0);
    return t >= 497 ? "\u01F2" : String.fromCharCode(t - (t - 452) % 3 + 1);
  }
  let n = e.toUpperCase();
  if (ru.test(e))
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
function pa(e) {
  if (e === "")
    return "";
  let n = String.fromCodePoint(e.codePointAt(0));
  return ou(n) + e.slice(n.length);
}
function au(e) {
  let n = 0;
  for (let t of e) {
    let r = t.codePointAt(0);
    n += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return n;
}
function sr(e) {
  return e.replace(Qc, "").replace(Xc, " ").replace(/^ | $/g, "");
}
function su(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function iu(e) {
  let n = Wn(
    e,
    (t) => su(t) ? String.fromCodePoint(t) : "\uFFFD"
  );
  return e.includes("&") ? n.normalize("NFC") : e;
}
function ma(e) {
  let { defaultNamespace: n, namespaces: t, capitalLinks: r } = e, a = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let s of o)
      a.set(sr(s).toLowerCase(), o[0]);
  return (o) => {
    let s = sr(iu(o));
    if (s.includes("\uFFFD") || nu.test(s))
      return null;
    let i = n;
    s.charAt(0) === ":" && (i = "", s = s.slice(1).replace(/^ /, ""));
    let l = s.indexOf(":", 1);
    if (l !== -1) {
      let u = a.get(s.slice(0, l).replace(/ $/, "").toLowerCase());
      u !== void 0 && (i = u, s = s.slice(l + 1).replace(/^ /, ""));
    }
    let c = s.indexOf("#");
    return c !== -1 && (s = s.slice(0, c).replace(/ $/, "")), s === "" || s.charAt(0) === ":" || Zc.test(s) || eu.test(s) || au(s) > Jc ? null : (i === "" ? "" : `${i}:`) + (r ? pa(s) : s);
  };
}
var lu = /^[A-Z0-9][!-^`-~]*(?: [!-^`-~]+)*$/, cu = da((e) => pa(sr(e.normalize("NFC"))));
function fe(e) {
  return lu.test(e) ? e : cu(e);
}

// src/core/exchange/record-ids.ts
var uu = 48;
function ot(e) {
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
      i = o.skill.slice(0, uu - u.length) + u;
    }
    return t.set(r(o, o.skill), l), n.add(r(o, i)), { record: M(R({}, o), { id: i }), faults: o.id === null ? [] : [Ae("id", "id-taken", o.id)] };
  });
}

// src/core/exchange/read-records-file.ts
function fa(e, n = {}) {
  let t = [], r = [], a = /* @__PURE__ */ new Set(), o = [], s = /* @__PURE__ */ new Map(), i = 0, l = (c, u) => {
    t.push({ line: i, fault: c, isLeftOut: u });
  };
  for (let c of e) {
    if (i++, c.trim() === "")
      continue;
    let u = gu(c.trim()), d = u === null ? null : q(u, "kind");
    if (u === null)
      l(qe(null, "not-json"), !0);
    else if (d === "request") {
      let g = mu(u);
      "key" in g ? l(g, !0) : r.push(g);
    } else if (d !== "offer" && d !== "seek" && d !== "blocked")
      l(qe("kind", "kind", K(d), "offer, seek, request, blocked"), !0);
    else {
      let g = pu(u);
      if (g === null)
        l(qe("user", "user"), !0);
      else if (d === "blocked")
        a.add(g);
      else {
        let p = fu(u), m = Ze(d, g, p.values, M(R({}, n), { allowsOthers: !0 })), { values: y } = m, h = y === null || y.id === null ? null : `${d} ${g}/${y.id}`, f = h === null ? void 0 : s.get(h);
        [...p.faults, ...m.faults].forEach((k) => l(k, y === null)), f !== void 0 ? l(qe("id", "twice", Ee(y), f), !0) : y !== null && (o.push({ line: i, values: y }), h !== null && s.set(h, i));
      }
    }
  }
  return { records: du(o.map(({ values: c }) => c)), requests: r, blocked: a, faults: t };
}
function du(e) {
  let n = /* @__PURE__ */ new Map();
  for (let r of e) {
    let a = n.get(r.user);
    a === void 0 ? n.set(r.user, [r]) : a.push(r);
  }
  let t = /* @__PURE__ */ new Map();
  return n.forEach((r) => ot(r).forEach(({ record: a }, o) => {
    t.set(r[o], a);
  })), e.map((r) => t.get(r));
}
function qe(e, n, ...t) {
  return { parameter: e, key: `localskills-records-fault-${n}`, parameters: t };
}
function gu(e) {
  try {
    let n = JSON.parse(e);
    return X(n) ? n : null;
  } catch (n) {
    return null;
  }
}
function pu(e) {
  let n = q(e, "user"), t = typeof n == "string" ? fe(n) : "";
  return t === "" || t.includes("/") ? null : t;
}
function mu(e) {
  let [n, t] = ["seek", "offer"].map((l) => {
    let c = q(e, l);
    return typeof c == "string" ? /^([^/]+)\/([a-z0-9-]{1,48})$/.exec(c.trim()) : null;
  }).map((l) => l === null ? null : Ee({ user: fe(l[1]), id: l[2] })), r = q(e, "state");
  if (typeof n != "string" || typeof t != "string")
    return qe(typeof n == "string" ? "offer" : "seek", "request");
  let a = q(e, "skill"), o = typeof a == "string" && oe.test(a) ? { skill: a } : {}, s = q(e, "skills"), i = Array.isArray(s) ? { skills: s.filter((l) => typeof l == "string" && oe.test(l)) } : {};
  return tr.includes(r) ? R(R({ seek: n, offer: t, state: r }, o), i) : qe("state", "state", K(r), tr.join(", "));
}
function fu(e) {
  var a;
  let n = /* @__PURE__ */ new Map(), t = [], r = (o) => typeof o == "string" || typeof o == "number";
  for (let o of He) {
    let s = (a = q(e, o)) != null ? a : null, i = Array.isArray(s) ? s : [s];
    s !== null && (i.every(r) ? n.set(o, i.join(";")) : t.push(qe(o, "value", o, K(s))));
  }
  return { values: n, faults: t };
}

// src/core/exchange/crowding.ts
function ir(e, n, t) {
  let { listsPerPlace: r, crowding: a, mostPlaces: o } = t, s = e.length, i = Array.from(n).reduce((k, x) => Math.max(k, x), -1) + 1, l = new Int32Array(i), c = Array.from({ length: i }, () => []);
  for (let k = 0; k < s; k++) {
    let x = n[k], E = l[x] + e[k];
    l[x] = Math.min(o, E), c[x].push(k);
  }
  let u = new Int32Array(s), d = new Uint8Array(s), g = new Int32Array(s), p = new Int32Array(i), m = /* @__PURE__ */ new Set(), y = /* @__PURE__ */ new Set(), h = (k, x) => Math.floor(k / x), f = (k) => {
    let x = n[k], E = Math.max(
      h(g[k], e[k]),
      h(p[x], l[x])
    );
    u[k] = a * E, d[k] = +(E >= r);
  };
  return {
    penalties: u,
    full: d,
    add(k, x) {
      let E = n[k], v = k * 67108864 + x;
      if (m.has(v))
        return;
      m.add(v), g[k]++, f(k);
      let O = E * 67108864 + x;
      y.has(O) || (y.add(O), p[E]++, p[E] % l[E] === 0 && c[E].forEach(f));
    }
  };
}

// src/core/exchange/reasons.ts
function ya(e, n, t, r) {
  let a = e.scorer.qualities(n, t, r.quality), o = e.scorer.points(a), s = yu(e, n, t, r, a), i = [];
  for (let l of Ge) {
    let c = s[l];
    c !== null && i.push({ part: l, code: c.code, parameters: c.parameters, points: o[l] });
  }
  return i;
}
function ee(e, ...n) {
  return { code: e, parameters: n };
}
function yu(e, n, t, r, a) {
  let o = e.reciprocity.best(n.account, t.account);
  return {
    skill: r.relation === "same" ? ee("skill-same", { skill: t.skill }) : ee(`skill-${r.relation}`, { skill: t.skill }, { skill: n.skill }),
    level: n.level === 0 || t.level === 0 ? ee("level-unknown") : ee(t.level < n.level ? "level-low" : "level-fits", t.level, n.level),
    language: hu(e, n, t),
    method: xu(n, t),
    place: ku(n, t),
    reciprocity: o === null ? null : ee("reciprocal", { skill: o.skill }),
    freshness: t.confirmedDays === null ? ee("confirmed-unknown") : t.confirmedDays === 0 ? ee("confirmed-today") : ee("confirmed-days", t.confirmedDays),
    room: ee("room", t.room, t.capacity),
    waiting: a.waiting === 0 ? null : ee("waiting", n.waitedDays)
  };
}
function hu(e, n, t) {
  let r = na(n, t);
  if (r === null)
    return null;
  let a = r.proficiency >= e.options.leastProficiency;
  return ee(a ? "language" : "language-basic", { language: e.participants.languages[r.language] });
}
function xu(e, n) {
  if (e.methods === 0 || n.methods === 0)
    return ee("methods-any");
  let t = Uo(e.methods, n.methods);
  return t.length === 0 ? ee("methods-different") : ee("methods", { methods: t });
}
function ku(e, n) {
  let [t, r] = [e.record.timezone, n.record.timezone];
  if (t !== null && r !== null) {
    let a = Zn(t, r);
    return a === 0 ? ee("timezone-same") : ee("timezone-apart", a / 60);
  }
  return e.region === null || n.region === null ? ee("place-unknown") : e.region === n.region ? ee("region-same", { region: n.record.region }) : ee("region-different");
}
function ha(e, n) {
  let t = [];
  ua(e, n).forEach((a, o) => t.push(ee(`limit-${o}`, a))), t.sort((a, o) => a.code < o.code ? -1 : 1);
  let r = e.relations.relatedTo(n.skill).filter(ze).reduce((a, { skill: o }) => {
    var s;
    return a + ((s = e.participants.absentOffers.get(o)) != null ? s : 0);
  }, 0);
  return r > 0 && t.push(ee("limit-absent", r)), t.length > 0 ? t : [ee("no-offer", { skill: n.skill })];
}

// src/core/exchange/spread.ts
function lr(e, n) {
  let { starts: t, others: r, scores: a } = e, { people: o, owners: s, crowding: i, order: l, length: c } = n, { penalties: u, full: d } = i, g = Array.from({ length: t.length - 1 }, () => []), p = bu(e, o), m = g.map((h, f) => f).filter((h) => p[h] > 0).sort((h, f) => p[h] - p[f] || l(h, f)), y = (h, f) => g[h].some((k) => o[r[k]] === o[f]);
  for (let h = 0; h < c && m.length > 0; h++)
    m = m.filter((f) => {
      let k = t[f + 1], x = -1, E = -1 / 0;
      for (let v = t[f]; v < k; v++) {
        let O = r[v], w = a[v] - u[O];
        (w > E || w === E && O < r[x]) && (h === 0 || d[O] === 0) && !y(f, O) && (x = v, E = w);
      }
      return x !== -1 && (g[f].push(x), i.add(r[x], s[f])), x !== -1;
    });
  return g.forEach((h) => h.sort((f, k) => a[k] - a[f] || r[f] - r[k])), g;
}
function bu({ starts: e, others: n }, t) {
  let r = new Int32Array(e.length - 1), a = new Int32Array(Array.from(t).reduce((o, s) => Math.max(o, s), 0) + 1);
  for (let o = 0; o < r.length; o++)
    for (let s = e[o]; s < e[o + 1]; s++) {
      let i = t[n[s]];
      a[i] !== o + 1 && (a[i] = o + 1, r[o]++);
    }
  return r;
}

// src/core/exchange/shortlists.ts
function ka(e, n = ia(e)) {
  let { participants: { seeks: t, offers: r }, options: a } = e, o = (m, y) => ba(e, t[m], r[y], null), s = r.map(({ account: m }) => m), i = t.map(({ account: m }) => m), l = ir(r.map(({ room: m }) => Math.max(1, m)), s, a), c = lr(n, {
    people: s,
    owners: i,
    crowding: l,
    length: a.shortlistLength,
    order: (m, y) => xa(t, m, y)
  }), u = c.map((m, y) => m.map((h) => o(y, n.others[h]))), d = /* @__PURE__ */ new Map();
  t.map(({ index: m }) => m).sort((m, y) => xa(t, m, y)).forEach((m) => {
    let y = u[m], h = new Set(c[m].map((k) => r[n.others[k]].account)), f = wu(e, t[m], h, l);
    y.length > 0 ? y.push(...f) : d.set(m, f);
  });
  let g = la(n, r.length), p = lr(g, {
    people: i,
    owners: s,
    crowding: ir(t.map(() => 1), i, a),
    length: a.shortlistLength,
    order: (m, y) => m - y
  }).map((m, y) => m.map((h) => o(g.others[h], y)));
  return {
    seeks: u.map((m, y) => ({ seek: t[y].key, suggestions: m })).filter(({ suggestions: m }) => m.length > 0),
    offers: p.map((m, y) => ({ offer: r[y].key, suggestions: m })).filter(({ suggestions: m }) => m.length > 0),
    unmatched: t.filter(({ index: m }) => d.has(m)).map((m) => {
      var y;
      return { seek: m.key, reasons: ha(e, m), nearest: (y = d.get(m.index)) != null ? y : [] };
    })
  };
}
function xa(e, n, t) {
  return e[t].waitedDays - e[n].waitedDays || n - t;
}
function ba(e, n, t, r) {
  let a = ca(e, n, t);
  return {
    seek: n.key,
    offer: t.key,
    score: e.scorer.score(n, t, a.quality),
    reasons: ya(e, n, t, a),
    widened: r
  };
}
function Eu(e) {
  let n = rt(e), t = M(R({}, n), { ignoresMethods: !0 });
  return [
    { widening: "near-skill", isForFew: !0, leniency: n },
    { widening: "any-method", isForFew: !1, leniency: t },
    { widening: "basic-language", isForFew: !1, leniency: M(R({}, t), { leastProficiency: 1 }) }
  ];
}
function wu(e, n, t, r) {
  let { options: a } = e, o = [], s = () => a.shortlistLeast - t.size;
  for (let { widening: i, isForFew: l, leniency: c } of Eu(a)) {
    let u = t.size === 0;
    if (u || l && s() > 0) {
      let d = [];
      On(e, n, (p) => !l || !ze(p), (p, m) => {
        if ((u || r.full[p.index] === 0) && vn(n, p, e.participants, c) === null) {
          let y = r.penalties[p.index];
          d.push({ offer: p, value: e.scorer.score(n, p, m.quality) - y });
        }
      }), d.sort((p, m) => m.value - p.value || p.offer.index - m.offer.index);
      let g = t.size + Math.max(1, s());
      for (let { offer: p } of d)
        t.size < g && !t.has(p.account) && (t.add(p.account), r.add(p.index, n.account), o.push(ba(e, n, p, i)));
    }
  }
  return o.sort((i, l) => l.score - i.score || (i.offer < l.offer ? -1 : 1));
}

// src/core/exchange/suggest-for-one.ts
function Ea(e) {
  let n = X(e) ? q(e, "pages") : void 0;
  return Array.isArray(n) ? n.filter((t) => typeof t == "string") : [];
}
function wa(e, n) {
  let t = e.reduce((i, l) => {
    let c = X(l) ? q(l, "lines") : void 0;
    return Array.isArray(c) ? i.concat(c.filter((u) => typeof u == "string")) : i;
  }, []), [r] = e, { records: a, requests: o, blocked: s } = fa(t, { taxonomy: n });
  return {
    records: a,
    requests: o,
    blocked: s,
    pageOf: Ru(t),
    options: Do(X(r) ? q(r, "matching") : void 0).options
  };
}
function Ru(e) {
  let n = /* @__PURE__ */ new Map();
  for (let t of e) {
    let { value: r } = t.includes('"page"') ? Me(t) : { value: null }, a = (c) => {
      let u = X(r) ? q(r, c) : void 0;
      return typeof u == "string" ? u : null;
    }, [o, s, i, l] = [a("kind"), a("user"), a("id"), a("page")];
    o !== null && s !== null && i !== null && l !== null && n.set(`${o} ${s}/${i}`, l);
  }
  return n;
}
function Ra(e, n, t, r) {
  var m, y, h, f, k, x;
  let { requests: a, blocked: o, options: s } = n, i = n.records.filter(({ kind: E, user: v }) => E !== e.kind && v !== e.user), l = sa({ records: [e, ...i], requests: a, blocked: o, date: t, taxonomy: r }, s), { seeks: c, offers: u, unmatched: d } = ka(l), g = i.some(({ skill: E, status: v, user: O }) => E === e.skill && v === "open" && !o.has(O));
  if (e.kind === "offer")
    return { suggestions: (y = (m = u[0]) == null ? void 0 : m.suggestions) != null ? y : [], isNearest: !1, hasOthers: g };
  let p = (f = (h = c[0]) == null ? void 0 : h.suggestions) != null ? f : [];
  return p.length > 0 ? { suggestions: p, isNearest: !1, hasOthers: g } : { suggestions: (x = (k = d[0]) == null ? void 0 : k.nearest) != null ? x : [], isNearest: !0, hasOthers: g };
}

// src/core/exchange/steps/exchange-step.ts
var st = ["decline", "withdraw"], An = ["ask", "accept", "decline", "withdraw", "meet", "confirm"], Sa = ["learned", "partly", "not-met"];
function at(e) {
  return e.slice(0, e.lastIndexOf("/"));
}
function cr(e) {
  let n = e.lastIndexOf("/"), t = fe(e.slice(0, Math.max(0, n))), r = e.slice(n + 1).trim();
  return t === "" || t.includes("/") || !oe.test(r) ? null : `${t}/${r}`;
}
function Le(e) {
  return [at(e.seek), at(e.offer)];
}

// src/ui/survey-text.ts
function Su(e, n, t) {
  return n.language !== t.language && (n.language !== null && (e.lang = n.language), e.dir = n.direction), e;
}
function ur(e, n) {
  return Su(b("span", {}, e.text), e, n);
}

// src/ui/exchange/skill-words.ts
function ce(e, n, t) {
  return n != null && n.get(e) ? ur(nt(e, n, t), t) : b("bdi", {}, Re(e));
}
function sn(e, n, t) {
  var r;
  return (r = ce(e, n, t).textContent) != null ? r : e;
}
function dr(e, n, t) {
  var r;
  return ((r = n == null ? void 0 : n.ancestors(e)) != null ? r : []).map(({ label: a }) => rn(a, t, n == null ? void 0 : n.locale).text).reverse();
}
function gr(e, n) {
  return e.join(n.direction === "rtl" ? " \u2039 " : " \u203A ");
}

// src/ui/exchange/fitting-people.ts
var Tu = 3, vu = /-unknown$/;
function Ou(e, n, t) {
  return D(this, null, function* () {
    let { wiki: r, titles: a, now: o } = t, s = (u) => D(null, null, function* () {
      let d = yield r.readPages(u);
      return u.map((g) => {
        var p, m;
        return Me((m = (p = d.get(g)) == null ? void 0 : p.latest.text) != null ? m : "").value;
      });
    }), [i] = yield s([a.matchesData()]);
    if (i == null)
      return null;
    let l = Ea(i).filter((u) => u.startsWith(`${a.matches()}/`)), c = wa([i, ...l.length === 0 ? [] : yield s(l)], n.taxonomy);
    return M(R({}, Ra(e, c, o().toISOString().slice(0, 10), n.taxonomy)), { pageOf: c.pageOf });
  });
}
function Ta(e, n, t, r) {
  let { messages: a, titles: o, pageUrl: s } = t, i = (g, ...p) => a.text(`localskills-exchange-fitting-${g}`, ...p), l = e.kind === "offer" ? "seek" : "offer", c = { messages: a, taxonomy: n.taxonomy, languageName: t.languageName }, u = (g, p) => {
    let m = g[l], y = at(m), h = g.reasons.filter(({ code: f }) => !vu.test(f)).map((f) => So(f, c));
    return b(
      "li",
      {},
      b("a", {
        class: "ext-localSkills-exchange-fitting-person",
        href: `${s(p != null ? p : o.people(y))}#${l}-${m.slice(y.length + 1)}`
      }, b("bdi", {}, y)),
      g.widened === null ? null : b("div", {}, To(g.widened, a)),
      b("div", { class: "ext-localSkills-making-help" }, h.join(" \xB7 ")),
      t.ask === null ? null : G(
        // Messages used here: localskills-start-ask-learn, localskills-start-ask-teach
        a.text(l === "offer" ? "localskills-start-ask-learn" : "localskills-start-ask-teach", y),
        "normal",
        () => r(g)
      ).$element[0]
    );
  }, d = b("div", { role: "status", class: "ext-localSkills-exchange-fitting" }, b("p", {}, i("loading")));
  return Ou(e, n, t).then((g) => {
    var p;
    if (g === null || g.suggestions.length === 0) {
      let m = (p = ce(e.skill, n.taxonomy, a).textContent) != null ? p : "", y = {};
      Oo(M(R({}, Vt), { skill: e.skill, direction: l })).forEach(([h, f]) => {
        y[h] = f;
      }), j(
        d,
        b("p", {}, i(`${(g == null ? void 0 : g.hasOthers) === !0 ? "none" : "nobody"}-${e.kind}`, m)),
        (g == null ? void 0 : g.hasOthers) !== !0 ? null : b("p", {}, b("a", {
          href: s(o.exchange(), y),
          target: "_blank"
        }, i("see-all")))
      );
    } else
      j(
        d,
        b("h3", {}, g.isNearest ? i("nearest") : i(`${l}s`)),
        b("ul", {}, ...g.suggestions.slice(0, Tu).map((m) => u(m, g.pageOf.get(`${l} ${m[l]}`))))
      );
  }, () => j(d)), d;
}

// src/ui/exchange/done-screen.ts
function va(e) {
  let { context: n, own: t, done: r, page: a, made: o, next: s, onNext: i, onList: l, onClose: c } = e, { messages: u, pageUrl: d, showMine: g } = n, p = r === "offer" || r === "seek", m = (y, h = y) => b("a", { href: d(y) }, h);
  return {
    // Messages used here: localskills-exchange-done-offer, localskills-exchange-done-seek and so on
    element: b(
      "div",
      {},
      b("h2", { tabindex: "-1" }, u.text(`localskills-exchange-done-${r}`)),
      e.notice,
      r === "delete" ? b("p", {}, m(a)) : Y(
        "success",
        b("p", {}, u.text("localskills-exchange-done-page"), " ", m(a)),
        p ? b("p", {}, u.text(`localskills-exchange-next-${r}`)) : null
      ),
      e.told,
      o === null ? null : Ta(o, t, n, (y) => {
        var f;
        let h = o.kind === "offer" ? "seek" : "offer";
        (f = n.ask) == null || f.call(n, { mine: Ee(o), kind: h, key: y[h], skill: o.skill }), c();
      }),
      t.board !== null && p ? b("p", {}, m(t.board, u.text("localskills-exchange-board"))) : null
    ),
    buttons: [
      s === null ? G(u.text("localskills-exchange-close-dialog"), "primary", c) : G(u.text("localskills-exchange-go-on", sn(s, t.taxonomy, u)), "primary", i),
      ...g === null || !p ? [] : [G(u.text("localskills-exchange-mine"), "normal", () => {
        g(), c();
      })],
      G(u.text("localskills-exchange-list-button"), "quiet", l)
    ]
  };
}

// src/ui/survey-form/confirm-control.ts
function it(e) {
  let { messages: n, label: t, explanation: r, yes: a, act: o } = e, s = (u) => {
    c.hidden = !u, i.toggle(!u), (u ? l : i).focus();
  }, i = G(t, "quiet", () => s(!0)), l = G(n.text("localskills-form-withdraw-no"), "normal", () => s(!1)), c = b(
    "div",
    { role: "group", "aria-label": t },
    Y("warning", ...r, J(G(a, "destructive", o), l))
  );
  return c.hidden = !0, b("div", { class: "ext-localSkills-form-confirm" }, i.$element[0], c);
}

// src/ui/survey-form/draft.ts
var Au = 400;
function Oa(e) {
  let n = null, t = !1, r = () => (n !== null && (window.clearTimeout(n), n = null), t && e() && (t = !1), !t), a = () => {
    r();
  }, o = (s) => {
    r() || (s.preventDefault(), s.returnValue = "");
  };
  return window.addEventListener("pagehide", a), document.addEventListener("visibilitychange", a), window.addEventListener("beforeunload", o), {
    changed() {
      t = !0, n !== null && window.clearTimeout(n), n = window.setTimeout(r, Au);
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
var Pu = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], Mu = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function Aa(e, n) {
  Array.from(e.childNodes).forEach((t) => {
    if (t.nodeType === Node.TEXT_NODE)
      n.appendChild(document.createTextNode(t.nodeValue || ""));
    else if (t.nodeType === Node.ELEMENT_NODE && !Mu.includes(t.nodeName.toUpperCase())) {
      let r = t, a = n, o = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(o) ? a = b("a", { href: o, target: "_blank", rel: "noopener" }) : Pu.includes(r.nodeName) && (a = document.createElement(r.nodeName), r.dir && (a.dir = r.dir), r.lang && (a.lang = r.lang)), Aa(r, a), a !== n && n.appendChild(a);
    }
  });
}
function pr(e) {
  let n = b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return Aa(new DOMParser().parseFromString(e, "text/html").body, n), n;
}

// src/ui/survey-form/text-to-copy.ts
function Pa(e, n, t, r = !1) {
  let [a, o] = r ? ["localskills-save-page-as-text", "localskills-save-page-as-text-help"] : ["localskills-save-as-text", "localskills-save-as-text-help"], s = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  s.$input.attr({ "aria-label": t.text(a), dir: "auto" });
  let i = G(t.text("localskills-save-copy"), "normal", () => {
    s.select(), document.execCommand("copy") && i.setLabel(t.text("localskills-save-copied"));
  });
  return b(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    b("summary", {}, t.text(a)),
    b("p", {}, t.text(o)),
    s.$element[0],
    J(i),
    b("p", {}, b("a", { href: n, target: "_blank", rel: "noopener" }, t.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var Lu = ["offline", "session-lost", "read-only", "rate-limited", "other"], Nu = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
], Ma = [
  "protected",
  "filter-warning",
  "filter-disallowed",
  "spam-blacklist",
  "too-big",
  "invalid-content"
];
function Iu(e, n) {
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
    J(G(t.text(a === !0 ? "localskills-save-page-again" : "localskills-form-publish"), "primary", c))
  );
}
function La(e) {
  var k, x;
  let { context: n, fault: t, title: r, pageText: a, isKept: o, isOther: s = !1, tryAgain: i } = e, { messages: l, pageUrl: c } = n, { reason: u, explanation: d, details: g } = t, p = (x = (k = g.captcha) == null ? void 0 : k.id) != null ? x : null, m = u === "captcha" && p === null, y = s && Ma.includes(u), h = m ? l.text(s ? "localskills-save-page-captcha-elsewhere" : "localskills-save-captcha-elsewhere") : l.text(`localskills-save-${y ? "page-" : ""}${u}`, n.user === null ? "" : n.user.name), f = [
    b("p", {}, b("strong", {}, l.text("localskills-save-failed")), " ", h),
    b("p", {}, l.text(o ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return g.html !== void 0 ? f.push(b("p", {}, l.text("localskills-save-wiki-says")), pr(g.html)) : d !== "" && f.push(
    b("p", {}, l.text("localskills-save-wiki-says")),
    b("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && f.push(b("p", {}, b("a", {
    href: c("Special:UserLogin", { returnto: n.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, l.text("localskills-save-log-in")))), p !== null && f.push(Iu(e, p)), u === "filter-warning" && f.push(J(G(
    l.text(s ? "localskills-save-page-anyway" : "localskills-save-anyway"),
    "normal",
    () => i({ warningsAccepted: !0 })
  ))), Lu.includes(u) && f.push(J(G(l.text("localskills-save-try-again"), "normal", () => i()))), (m || Nu.includes(u)) && f.push(Pa(a, c(r, { action: "edit" }), l, s)), Y(u === "filter-warning" ? "warning" : "error", ...f);
}
function Na(e, n, t = !1) {
  let { messages: r } = e, { html: a } = n.details, o = t && Ma.includes(n.reason);
  return Y(
    "warning",
    b(
      "p",
      {},
      b("strong", {}, r.text(t ? "localskills-save-page-refused" : "localskills-form-refused")),
      " ",
      r.text(`localskills-save-${o ? "page-" : ""}${n.reason}`)
    ),
    a === void 0 ? null : b("p", {}, r.text("localskills-save-wiki-says")),
    a === void 0 ? null : pr(a)
  );
}

// src/ui/exchange/exchange-draft.ts
function Cu(e) {
  return typeof e == "object" && e !== null && (e.kind === "offer" || e.kind === "seek") && typeof e.skill == "string" && Array.isArray(e.methods) && Array.isArray(e.languages) && typeof e.status == "string";
}
function Ia(e, n) {
  let { storage: t, wikiId: r, user: a } = e, o = `localskills-exchange/${r}/${a.name}/${n === null ? "new" : `${n.name.kind}-${n.name.id}`}`;
  return {
    read() {
      let s = t.get(o);
      try {
        let i = typeof s == "string" ? JSON.parse(s) : null;
        return i !== null && typeof i.keptAt == "string" && Cu(i.draft) ? i : null;
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
function Ca(e, n) {
  let { ListFormat: t } = Intl;
  try {
    return t ? new t(n, { type: "conjunction" }).format(e) : e.join(", ");
  } catch (r) {
    return e.join(", ");
  }
}

// src/ui/exchange/record-words.ts
function mr(e, n) {
  var t;
  return (t = En(M(R({}, e), { user: "", id: "" }), n)) != null ? t : "open";
}
function lt(e, n) {
  let { messages: t, formatDate: r, now: a } = n, o = mr(e, a().toISOString().slice(0, 10)), s = t.text(`localskills-template-card-status-${o}`), i = o === "paused" && e.until !== null ? t.text("localskills-template-card-until", r(e.until)) : o === "expired" ? t.text("localskills-template-card-expired", r(e.expires)) : o === "open" && e.expires !== null ? t.text("localskills-template-card-expires", r(e.expires)) : "";
  return i === "" ? s : `${s} \xB7 ${i}`;
}
function fr(e, n) {
  return e === 0 ? n.text("localskills-template-capacity-none") : n.text("localskills-template-capacity", e);
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
function Da(e, n, t, r) {
  var i, l, c;
  let { messages: a, formatDate: o } = t, s = (u) => u.length === 0 ? "" : Ca(u, a.language);
  switch (e) {
    case "kind":
      return a.text(`localskills-exchange-direction-${n.kind}`);
    case "skill":
      return (i = ce(n.skill, r, a).textContent) != null ? i : "";
    case "level":
      return n.level === null ? "" : a.text(`localskills-template-level-${n.level}`);
    case "methods":
      return s(n.methods.map((u) => a.text(`localskills-template-method-${u}`)));
    case "languages":
      return s(n.languages.map((u) => {
        var d, g;
        return (g = (d = ie(u)) == null ? void 0 : d.code) != null ? g : u;
      }));
    case "capacity":
      return n.capacity === null ? "" : fr(n.capacity, a);
    case "region": {
      let u = `localskills-template-region-${n.region}`;
      return n.region !== null && a.has(u) ? a.text(u) : (l = n.region) != null ? l : "";
    }
    case "timezone":
      return n.timezone === null ? "" : `UTC${me(n.timezone)}`;
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
function $a(e, n, t, r) {
  return Y(
    "warning",
    b("p", {}, r === null ? e.text("localskills-save-not-yours") : e.text("localskills-exchange-made-by-other", t, r)),
    b("p", {}, b(
      "a",
      { href: n(t, { action: "history" }), target: "_blank", rel: "noopener" },
      e.text("localskills-exchange-made-by-other-see")
    ))
  );
}
function _a(e, n, t, r) {
  return Y(
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
var Wa = 57344;
function Pn(e, n) {
  let { messages: t, pageUrl: r } = e, a = n.madeByOther === null ? [] : [$a(t, r, n.madeByOther, n.isSilenced ? null : n.page)];
  return n.strangers.forEach((o, s) => a.push(Y("warning", b(
    "p",
    {},
    t.text("localskills-exchange-stranger", s, o != null ? o : t.text("localskills-exchange-stranger-hidden")),
    " ",
    b("a", { href: r(s, { diff: "cur" }), target: "_blank" }, t.text("localskills-exchange-stranger-see"))
  )))), a;
}
function Fu(e, n) {
  let { parameters: t } = e, r = t.map((a, o) => typeof a == "string" ? String.fromCharCode(Wa + o) : a);
  return ko(M(R({}, e), { parameters: r }), n).split(/([\ue000-\ue00f])/).map((a) => {
    let o = a.charCodeAt(0) - Wa;
    return a.length === 1 && o >= 0 && o < t.length ? b("bdi", {}, String(t[o])) : a;
  });
}
function yr(e, n) {
  let { messages: t } = e;
  return n.faults.length === 0 ? null : Y(
    "warning",
    b("p", {}, t.text("localskills-exchange-faults")),
    b("ul", {}, ...n.faults.map((r) => b("li", { dir: t.direction }, ...Fu(r, t))))
  );
}
function Ua(e) {
  let { context: n, exchange: t, direction: r, onNew: a, onChange: o, onManage: s } = e, { messages: i, pageUrl: l } = n, c = (d) => {
    let { draft: g } = d, p = OO.ui.generateElementId(), m = g.skill === "" ? i.text("localskills-exchange-unnamed") : ce(g.skill, t.taxonomy, i), y = (h, f) => {
      let k = G(i.text(h), "quiet", f);
      return k.$element.find("input, button").attr("aria-describedby", p), k;
    };
    return b(
      "li",
      { class: `ext-localSkills-exchange-record ext-localSkills-exchange-record-${g.kind}` },
      // Messages used here: localskills-template-card-offer, localskills-template-card-seek
      b("div", { class: "ext-localSkills-making-help" }, i.text(`localskills-template-card-${g.kind}`)),
      b("div", { id: p, class: "ext-localSkills-exchange-record-skill" }, b("strong", {}, m)),
      b("div", { class: "ext-localSkills-making-help" }, d.record === null ? i.text("localskills-exchange-unreadable") : lt(g, n)),
      yr(n, d),
      J(
        y(d.record === null ? "localskills-exchange-mend" : "localskills-exchange-change", () => o(d)),
        y("localskills-exchange-manage", () => s(d))
      )
    );
  }, u = r === "offer" ? "seek" : "offer";
  return b(
    "div",
    {},
    b("h2", { tabindex: "-1" }, i.text("localskills-exchange-list")),
    ...Pn(n, t),
    J(
      // Messages used here: localskills-exchange-new-offer, localskills-exchange-new-seek
      G(i.text(`localskills-exchange-new-${r}`), "primary", () => a(r)),
      G(i.text(`localskills-exchange-new-${u}`), "normal", () => a(u))
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

// src/ui/survey-making/fields.ts
var Ha = 0;
function Ba(e, n, t, r) {
  var o;
  let a = new OO.ui.FieldLayout(e, R({
    label: t.isOwnText === !0 ? $(b("bdi", {}, n.label)) : n.label,
    align: (o = t.align) != null ? o : "top"
  }, n.help === void 0 ? {} : { help: n.help, helpInline: !0 }));
  return M(R({
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
function ye(e) {
  let { kind: n = "text", direction: t = "auto", value: r, maxLength: a, min: o, max: s, placeholder: i } = e, l = R(R({
    value: r
  }, a === void 0 ? {} : { maxLength: a }), i === void 0 ? {} : { placeholder: i }), c = n === "lines" ? new OO.ui.MultilineTextInputWidget(M(R({}, l), { autosize: !0, rows: 2, maxRows: 12 })) : new OO.ui.TextInputWidget(M(R({}, l), { autocomplete: "off" }));
  n === "number" || n === "date" ? (c.$input.attr(R(R({ type: n }, o === void 0 ? {} : { min: o }), s === void 0 ? {} : { max: s })), c.$input.val(r)) : c.$input.attr("dir", t);
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
function ct(e) {
  let { label: n, help: t, value: r } = e, a = `ext-localSkills-making-list-${++Ha}`, o = b("select", {
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
function hr(e) {
  let n = new OO.ui.CheckboxInputWidget({ selected: e.value }), t = !1;
  return n.on("change", (r) => {
    t || e.onChange(r === !0);
  }), Ba(n, e, { align: "inline", isOwnText: e.isOwnText === !0 }, {
    value: () => n.isSelected(),
    show(r) {
      t = !0, n.setSelected(r), t = !1;
    }
  });
}
function Ga(e) {
  let n = `ext-localSkills-making-choice-${++Ha}`, t = /* @__PURE__ */ new Map(), r = b("div", { class: "ext-localSkills-making-fault", id: `${n}-fault` }), a = b(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    b("legend", {}, e.label),
    e.help === void 0 ? null : b("p", { class: "ext-localSkills-making-help" }, e.help),
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
function Mn(e, ...n) {
  return b("details", { class: "ext-localSkills-making-folded" }, b("summary", {}, e), ...n);
}

// src/ui/questions/picker-options.ts
var $u = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
function ut(e) {
  return " " + e.normalize("NFD").toLowerCase().replace($u, "").replace(/ı/g, "i").replace(/[\s_()-]+/g, " ").trim();
}
function xr(e) {
  return `
${e.map(ut).join(`
`)}
`;
}
function za(e) {
  return e.map(({ code: n, name: t, hint: r, words: a }) => ({
    code: n,
    words: () => b("bdi", {}, t),
    hint: r,
    group: "",
    found: xr([t, r, n].concat(a)),
    choice: null
  }));
}
function qa(e, n) {
  let t = ut(n), r = t.trim().split(" "), a = (s) => e.filter(({ found: i }) => r.every((l) => i.includes(s + l)));
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
function ja(e, n) {
  let t = ut(n), r = t === " " ? [] : e.filter(({ found: a, group: o }) => a.includes(`
${t}
`) && ut(o) !== t);
  return r.length === 1 ? r[0] : void 0;
}

// src/ui/questions/combobox.ts
var _u = 100;
function Va(e) {
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
  }, t ? { "aria-multiselectable": "true" } : {})), c = b("div", { class: "ext-localSkills-form-picker-status", role: "status" }), u = b("div", { class: "ext-localSkills-form-picker-field" }, o, i, l), d = b("div", { class: "ext-localSkills-form-picker" }, u, c), g = !0, p = null, m = "", y = !1;
  l.hidden = !0;
  let h = () => Array.from(l.querySelectorAll("[ role=option ]")), f = (S) => {
    if (p && p.classList.remove("ext-localSkills-form-picker-active"), p = S, !S) {
      o.removeAttribute("aria-activedescendant");
      return;
    }
    S.classList.add("ext-localSkills-form-picker-active"), o.setAttribute("aria-activedescendant", S.id);
    let { offsetTop: A, offsetHeight: T } = S;
    l.scrollTop = Math.max(A + T - l.clientHeight, Math.min(l.scrollTop, A));
  }, k = ({ code: S, words: A, hint: T }, I) => b("div", {
    role: "option",
    id: `${a}-${I}`,
    "data-code": S,
    class: "ext-localSkills-form-picker-option",
    "aria-selected": String(e.chosen().includes(S))
  }, A(), T === "" ? null : b("bdi", { class: "ext-localSkills-form-picker-hint" }, T)), x = () => {
    if (l.hidden)
      return;
    let S = p && p.getAttribute("data-code"), A = qa(e.options(), o.value), T = o.value === "" ? e.suggested() : [], I = T.map((W) => A.find((z) => z.code === W)).filter((W) => W !== void 0), L = A.filter(({ code: W }) => !T.includes(W)).slice(0, e.isLong ? _u : A.length), N = /* @__PURE__ */ new Map();
    I.length > 0 && N.set(r.text("localskills-form-picker-suggested"), I), L.forEach((W) => {
      N.set(W.group, (N.get(W.group) || []).concat(W));
    });
    let B = 0, F = [];
    N.forEach((W, z) => {
      let Z = W.map((Q) => k(Q, B++));
      F.push(...z === "" ? Z : [b(
        "div",
        { role: "group", "aria-label": z },
        b("div", { class: "ext-localSkills-form-picker-group", "aria-hidden": "true" }, z),
        ...Z
      )]);
    }), j(l, ...F), l.classList.toggle("ext-localSkills-form-picker-none", B === 0), f(h().find((W) => W.getAttribute("data-code") === S) || null), j(c, B === 0 ? r.text("localskills-form-picker-none") : B < A.length ? r.text("localskills-form-picker-more", A.length, B) : o.value !== "" ? r.text("localskills-form-picker-found", B) : null);
  }, E = (S) => {
    l.hidden = !0, o.value = S, f(null), o.setAttribute("aria-expanded", "false"), document.removeEventListener("mousedown", w);
  }, v = (S = "") => {
    E(S), j(c);
  }, O = () => {
    y = !1;
    let S = o.value, A = g && S !== m ? ja(e.options(), S) : void 0;
    v(A || S === m ? "" : S), A && !e.chosen().includes(A.code) && e.pick(A.code);
  }, w = ({ target: S }) => {
    d.contains(S) || (E(o.value), y = !0, document.addEventListener("mouseup", O, { capture: !0, once: !0 }));
  }, P = () => (l.hidden && g && (l.hidden = !1, o.setAttribute("aria-expanded", "true"), document.addEventListener("mousedown", w), j(l), j(c, r.text("localskills-form-picker-loading"))), e.prepare().then(x)), C = (S) => {
    e.pick(S.getAttribute("data-code")), t ? (m = o.value, o.select()) : v();
  }, H = () => {
    g || (o.value = e.take(o.value));
  };
  o.addEventListener("input", () => {
    m = "", P();
  }), o.addEventListener("click", P), o.addEventListener("focus", () => {
    g || e.prepare();
  }), o.addEventListener("change", H), i.addEventListener("click", () => l.hidden ? P() : v(o.value)), o.addEventListener("keydown", (S) => {
    let { key: A } = S;
    A === "Enter" ? (S.preventDefault(), p ? C(p) : H()) : A === "Escape" && !l.hidden ? (S.preventDefault(), v()) : (A === "ArrowDown" || A === "ArrowUp") && g && (S.preventDefault(), (l.hidden ? P() : Promise.resolve()).then(() => {
      let T = h(), I = p ? T.indexOf(p) : -1, L = A === "ArrowDown" ? I + 1 : I < 0 ? T.length - 1 : I - 1;
      f(T[(L + T.length) % T.length] || null);
    }));
  }), l.addEventListener("mousedown", (S) => S.preventDefault()), l.addEventListener("click", ({ target: S }) => {
    let A = S.closest("[ role=option ]");
    A && (f(A), C(A));
  }), d.addEventListener("focusout", ({ relatedTarget: S }) => {
    S && !y && !d.contains(S) && O();
  });
  let U = (S) => {
    g = S, i.hidden = !S, S ? o.hasAttribute("role") || Object.keys(s).forEach((A) => o.setAttribute(A, s[A])) : (v(o.value), Object.keys(s).forEach((A) => o.removeAttribute(A)));
  };
  return U(!0), { element: d, input: o, draw: x, setList: U };
}

// src/ui/exchange/picking-field.ts
function dt(e) {
  let i = e, { label: n, help: t } = i, r = _n(i, ["label", "help"]), a = OO.ui.generateElementId(), o = Va(M(R({}, r), { id: a, describedBy: `${a}-help ${a}-fault`, isMultiple: !1 })), s = b("div", { class: "ext-localSkills-making-fault", id: `${a}-fault` });
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
var Wu = [null, zn, 5, 4, 3, 2, 1];
function Ka(e) {
  let { context: n, likely: t, onChange: r } = e, { messages: a, loadLanguages: o } = n, s = [], i = [], l = [], c = null, u = b("ul", { class: "ext-localSkills-exchange-languages", "aria-label": a.text("localskills-exchange-languages") }), d = () => (c = c != null ? c : o().then((k) => {
    i = k, l = za(k), f();
  }, () => {
    c = null, m.combobox.setList(!1), m.setFault(a.text("localskills-form-picker-failed", "ar, fr, pt-br"));
  }), c), g = (k) => {
    s = k, m.setFault(null), f(), r(k.map(qn));
  }, p = (k) => g(s.filter(({ code: x }) => x !== k.code).concat(k)), m = dt({
    label: a.text("localskills-exchange-languages"),
    help: a.text("localskills-exchange-languages-help"),
    isLong: !0,
    messages: a,
    prepare: d,
    options: () => l,
    suggested: () => t.map((k) => {
      var x, E;
      return (E = (x = ie(k)) == null ? void 0 : x.code) != null ? E : "";
    }).concat(a.language),
    chosen: () => s.map(({ code: k }) => k),
    pick: (k) => p({ code: k, proficiency: null }),
    take(k) {
      let x = k.split(/[\s,;]+/).filter((v) => v !== ""), E = x.map(ie).filter((v) => v !== null);
      return E.forEach(p), E.length === x.length ? "" : k;
    }
  }), y = (k) => {
    var x, E;
    return (E = (x = i.find((v) => v.code === k)) == null ? void 0 : x.name) != null ? E : k;
  }, h = (k) => {
    let { code: x, proficiency: E } = k, v = y(x), O = b("select", {
      class: "ext-localSkills-making-select",
      "aria-label": a.text("localskills-exchange-proficiency", v),
      "data-code": x
    }, ...Wu.concat(E === 0 ? 0 : []).map((P) => b(
      "option",
      { value: String(P) },
      // Messages used here: localskills-exchange-proficiency-0 to -6
      a.text(P === null ? "localskills-exchange-proficiency-none" : `localskills-exchange-proficiency-${P}`)
    )));
    O.value = String(E), O.addEventListener("change", () => {
      var C;
      let P = O.value === "null" ? null : Number(O.value);
      g(s.map((H) => H.code === x ? { code: x, proficiency: P } : H)), (C = u.querySelector(`[ data-code="${x}" ]`)) == null || C.focus();
    });
    let w = b("button", {
      type: "button",
      class: "ext-localSkills-exchange-remove",
      "aria-label": a.text("localskills-exchange-language-remove", v)
    }, "\xD7");
    return w.addEventListener("click", () => {
      g(s.filter((P) => P.code !== x)), m.combobox.input.focus();
    }), b(
      "li",
      { class: "ext-localSkills-exchange-language" },
      b("bdi", {}, v),
      O,
      w
    );
  }, f = () => {
    m.combobox.draw(), j(u, ...s.map(h)), u.hidden = s.length === 0;
  };
  return {
    element: b("div", {}, m.element, u),
    show(k) {
      s = k.map(ie).filter((x) => x !== null), f(), d();
    },
    setFault: m.setFault,
    focus: () => m.combobox.input.focus()
  };
}

// src/core/skills/skill-tree.ts
function Ya(e, n, t = () => !0) {
  let r = [], a = /* @__PURE__ */ new Set(), o = n.map((s) => ({ id: s, depth: 0 })).reverse();
  for (let s = o.pop(); s !== void 0; s = o.pop()) {
    let { id: i, depth: l } = s;
    !a.has(i) && t(i) && (a.add(i), r.push(s), e.children(i).slice().reverse().forEach((c) => o.push({ id: c.id, depth: l + 1 })));
  }
  return r;
}

// src/ui/exchange/skill-suggestion.ts
var Uu = 80;
function Ja(e) {
  let { context: n, typed: t, known: r, onGoOn: a } = e, { messages: o, titles: s, wiki: i, talkPage: l } = n, c = l(s.skills()), u = b("div", { "aria-live": "polite" }), d = ye({
    label: o.text("localskills-exchange-suggest-name"),
    help: o.text("localskills-exchange-suggest-help"),
    value: "",
    maxLength: Uu,
    onChange: () => j(u)
  }), g = ye({ label: o.text("localskills-exchange-suggest-why"), kind: "lines", value: "", onChange: () => {
  } }), p = "", m = () => {
    let x = d.value().trim().replace(/\s+/g, " "), E = Kn(x) === "";
    return d.setFault(E ? o.text("localskills-exchange-suggest-empty") : null), E && d.focus(), E || r(x) ? null : x;
  }, y = (x, E) => D(null, null, function* () {
    var P, C;
    let v = (yield i.readPages([E])).get(E), O = ((P = v == null ? void 0 : v.latest.text) != null ? P : "").replace(/\s+$/, ""), w = o.text("localskills-exchange-suggest-heading", x);
    yield i.save({
      title: E,
      text: `${O}${O === "" ? "" : `

`}== ${Ue(w)} ==
${Ue(g.value().trim())} ~~~~
`,
      summary: o.text("localskills-exchange-suggest-summary", x),
      baseRevision: (C = v == null ? void 0 : v.latest.id) != null ? C : 0
    });
  }), h = G(o.text("localskills-exchange-suggest-post"), "primary", () => {
    let x = m();
    x === null || c === null || (j(u, b("p", { role: "status" }, o.text("localskills-exchange-saving"))), h.setDisabled(!0), y(x, c).then(() => {
      j(u), k.open = !1, a(x, c);
    }, (E) => {
      j(u, Y(
        "error",
        b("p", {}, o.text("localskills-exchange-suggest-failed")),
        Be(E) && E.explanation !== "" ? b("p", { dir: "auto" }, E.explanation) : null
      )), tn(u);
    }).then(() => h.setDisabled(!1)));
  }), f = G(o.text("localskills-exchange-suggest-go-on"), "normal", () => {
    let x = m();
    x !== null && (k.open = !1, a(x, null));
  }), k = b(
    "details",
    { class: "ext-localSkills-exchange-suggest" },
    b("summary", {}, o.text("localskills-exchange-suggest")),
    d.element,
    g.element,
    J(...c === null ? [f] : [h, f]),
    u
  );
  return k.addEventListener("toggle", () => {
    k.open && (d.value() === "" || d.value() === p) && (p = t() || p, d.show(p), d.focus());
  }), k;
}

// src/ui/exchange/skill-field.ts
function Hu(e, { messages: n }) {
  let t = [], r = n.languageChain.concat("default");
  return Ya(e, e.children(null).map(({ id: a }) => a)).forEach(({ id: a }) => {
    var c, u;
    let o = e.get(a), s = dr(o.id, e, n), i = (c = ce(o.id, e, n).textContent) != null ? c : "", l = r.reduce((d, g) => d.concat(
      o.label.kind === "texts" && o.label.texts[g] || [],
      o.aliases[g] || []
    ), [i, o.id]);
    t.push({
      code: o.id,
      words: () => ce(o.id, e, n),
      hint: gr(s.slice(1), n),
      group: (u = s[0]) != null ? u : i,
      found: xr(l.concat(s)),
      choice: null
    });
  }), t;
}
function Qa(e) {
  let { context: n, taxonomy: t, onChange: r, onMissing: a } = e, { messages: o } = n, s = t === null ? [] : Hu(t, n), i = "", l = (f) => {
    h(f), r(f);
  }, c = dt({
    label: o.text("localskills-exchange-skill"),
    help: o.text(t === null ? "localskills-exchange-skill-no-list" : "localskills-exchange-skill-help"),
    isLong: !1,
    messages: o,
    prepare: () => Promise.resolve(),
    options: () => s,
    suggested: () => [],
    chosen: () => i === "" ? [] : [i],
    pick(f) {
      l(f), tn(u.$element.find("input, button")[0]);
    },
    take(f) {
      return oe.test(f.trim()) ? (l(f.trim()), "") : f;
    }
  });
  c.combobox.setList(t !== null);
  let u = G(o.text("localskills-exchange-skill-other"), "quiet", () => {
    h(""), r(""), c.combobox.input.focus();
  }), d = b("div", { class: "ext-localSkills-exchange-skill-words" }), g = OO.ui.generateElementId(), p = b(
    "div",
    { class: "ext-localSkills-exchange-skill", role: "group", "aria-labelledby": g },
    b("div", { class: "ext-localSkills-exchange-label", id: g }, o.text("localskills-exchange-skill")),
    d,
    J(u)
  ), m = Ja({
    context: n,
    typed: () => c.combobox.input.value.trim(),
    known(f) {
      var x;
      let k = (x = t == null ? void 0 : t.find(f)) != null ? x : null;
      return k !== null && (l(k.id), u.focus()), k !== null;
    },
    onGoOn(f, k) {
      a(f), l(Kn(f)), k !== null && d.appendChild(b(
        "div",
        { role: "status" },
        o.text("localskills-exchange-suggested"),
        " ",
        b("a", { href: n.pageUrl(k), target: "_blank" }, k)
      )), u.focus();
    }
  }), y = b("div", {}, c.element, t === null ? null : m), h = (f) => {
    var k;
    if (i = f, p.hidden = f === "", y.hidden = f !== "", c.setFault(null), f !== "") {
      let x = dr(f, t, o), E = t !== null && t.get(f) === null, v = E ? Gn(Re(f), t) : null;
      j(
        d,
        b("strong", {}, ce(f, t, o)),
        x.length === 0 ? null : b("div", { class: "ext-localSkills-making-help" }, gr(x, o)),
        E ? b("div", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-skill-provisional")) : null,
        v === null ? null : J(G(
          o.text("localskills-exchange-skill-near", (k = ce(v.skill, t, o).textContent) != null ? k : ""),
          "quiet",
          () => {
            l(v.skill), u.focus();
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
var Ln = [
  "sub-saharan-africa",
  "mena",
  "latin-america",
  "north-america",
  "northern-western-europe",
  "eastern-europe-central-asia",
  "south-asia",
  "eseap"
], Bu = [-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765], Gu = 500, Xa = 1e3;
function zu(e, n, t, r) {
  let a = Array.from({ length: 27 }, (s, i) => (i - 12) * 60).concat(Bu, n != null ? n : e).sort((s, i) => s - i), o = (s) => ({ value: me(s), label: `UTC${me(s)}` });
  return [{ value: "", label: t }, { value: me(e), label: r(`UTC${me(e)}`) }].concat(
    Array.from(new Set(a)).filter((s) => s !== e).map(o)
  );
}
function Za(e) {
  var Z, Q, te, Ie, yn, hn, xn;
  let { context: n, exchange: t, isNew: r, onChange: a } = e, { messages: o } = n, s = n.now().toISOString().slice(0, 10), i = e.draft, l = (_) => {
    i = R(R({}, i), _), W(), a();
  }, c = (_) => _.trim() === "" ? null : _.trim(), u = Qa({
    context: n,
    taxonomy: t.taxonomy,
    onChange: (_) => l({ skill: _ }),
    onMissing(_) {
      i.note === null && (P.show(_), l({ note: _ }));
    }
  }), d = Ka({
    context: n,
    likely: t.languages,
    onChange: (_) => l({ languages: _ })
  }), g = Ga({
    label: o.text("localskills-exchange-direction"),
    value: i.kind,
    options: [
      { value: "offer", label: o.text("localskills-exchange-direction-offer") },
      { value: "seek", label: o.text("localskills-exchange-direction-seek") }
    ],
    onChange: (_) => l({ kind: _ })
  }), p = Array.from({ length: Qe }, (_, V) => ({
    value: String(V + 1),
    label: o.text("localskills-exchange-level-words", V + 1, o.text(`localskills-template-level-${V + 1}`))
  })), m = ct({
    label: "",
    value: String((Z = i.level) != null ? Z : ""),
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...p],
    onChange: (_) => l({ level: _ === "" ? null : Number(_) })
  }), y = m.element.querySelector("label"), h = Oe.map((_) => [_, hr({
    // Messages used here: localskills-template-method-training and so on, localskills-exchange-method-training and so on
    label: o.text(`localskills-template-method-${_}`),
    help: o.text(`localskills-exchange-method-${_}`),
    value: i.methods.includes(_),
    onChange: () => l({
      methods: h.filter(([, V]) => V.value()).map(([V]) => V)
    })
  })]), f = b(
    "fieldset",
    { class: "ext-localSkills-making-choice" },
    b("legend", {}, o.text("localskills-exchange-methods")),
    b("p", { class: "ext-localSkills-making-help" }, o.text("localskills-exchange-methods-help")),
    ...h.map(([, _]) => _.element)
  ), k = i.region === null || Ln.includes(i.region) ? Ln : Ln.concat(i.region), x = ct({
    label: o.text("localskills-exchange-region"),
    value: (Q = i.region) != null ? Q : "",
    options: [{ value: "", label: o.text("localskills-exchange-not-said") }, ...k.map((_) => ({
      value: _,
      label: Ln.includes(_) ? o.text(`localskills-template-region-${_}`) : _
    }))],
    onChange: (_) => l({ region: _ === "" ? null : _ })
  }), E = ct({
    label: o.text("localskills-exchange-timezone"),
    value: i.timezone === null ? "" : me(i.timezone),
    options: zu(
      n.minutesAhead(),
      i.timezone,
      o.text("localskills-exchange-not-said"),
      (_) => o.text("localskills-exchange-timezone-here", _)
    ),
    onChange: (_) => l({ timezone: Xn(_) })
  }), v = ye({
    label: o.text("localskills-exchange-capacity"),
    help: o.text("localskills-exchange-capacity-help"),
    kind: "number",
    min: "0",
    max: String(Xa),
    value: i.capacity === null ? "" : String(i.capacity),
    onChange: (_) => l({ capacity: /^\d{1,4}$/.test(_.trim()) ? Math.min(Xa, Number(_)) : null })
  }), O = ye({
    label: o.text("localskills-exchange-for"),
    value: (te = i.for) != null ? te : "",
    onChange: (_) => l({ for: c(_) })
  }), w = ye({
    label: o.text("localskills-exchange-affiliate"),
    help: o.text("localskills-exchange-affiliate-help"),
    maxLength: Un,
    value: (Ie = i.affiliate) != null ? Ie : "",
    onChange: (_) => l({ affiliate: c(_) })
  }), P = ye({
    label: o.text("localskills-exchange-note"),
    help: o.text("localskills-exchange-note-help"),
    kind: "lines",
    maxLength: Math.max(Gu, ((yn = i.note) != null ? yn : "").length),
    value: (hn = i.note) != null ? hn : "",
    onChange: (_) => l({ note: c(_) })
  }), C = ye({
    label: o.text("localskills-exchange-expires"),
    kind: "date",
    min: s,
    value: (xn = i.expires) != null ? xn : "",
    onChange: (_) => l({ expires: /^\d{4}-\d\d-\d\d$/.test(_) ? _ : null })
  }), H = hr({
    label: o.text("localskills-exchange-no-end"),
    value: i.expires === null,
    onChange(_) {
      let V = _ ? null : en(s, Sn);
      C.show(V != null ? V : ""), l({ expires: V });
    }
  }), U = b("div", { class: "ext-localSkills-making-help", role: "status" });
  v.element.appendChild(U);
  let S = [v.element, O.element], A = b("div", { "aria-live": "polite" }), T = (_, V) => {
    var pe;
    let ge = _.querySelector("summary"), Se = (pe = ge.querySelector(".ext-localSkills-exchange-said")) != null ? pe : ge.appendChild(b("span", { class: "ext-localSkills-exchange-said" }));
    Se.textContent = V;
  }, I = Mn(o.text("localskills-exchange-more-how"), m.element, f), L = Mn(o.text("localskills-exchange-more-where"), x.element, E.element), N = Mn(o.text("localskills-exchange-more-note"), v.element, O.element, w.element, P.element, A), B = Mn(o.text("localskills-exchange-more-time"), C.element, H.element), F = "", W = () => {
    let _ = i.kind === "offer";
    S.forEach((pe) => {
      pe.hidden = !_;
    }), y.textContent = o.text(_ ? "localskills-exchange-level-offer" : "localskills-exchange-level-seek"), U.textContent = _ && i.capacity === 0 ? o.text("localskills-exchange-capacity-none") : "", C.setDisabled(H.value());
    let V = (pe) => pe.filter((kn) => kn !== null && kn !== "").join(" \xB7 ");
    T(I, V([
      i.level === null ? null : o.text(`localskills-template-level-${i.level}`),
      ...i.methods.map((pe) => o.text(`localskills-template-method-${pe}`))
    ])), T(L, V([
      i.region === null ? null : Ln.includes(i.region) ? o.text(`localskills-template-region-${i.region}`) : i.region,
      i.timezone === null ? null : `UTC${me(i.timezone)}`
    ])), T(N, V([
      _ && i.capacity !== null ? fr(i.capacity, o) : null,
      _ ? i.for : null,
      i.affiliate,
      i.note
    ])), T(B, i.expires === null ? o.text("localskills-exchange-no-end-short") : o.text("localskills-exchange-until", n.formatDate(i.expires)));
    let ge = z(), Se = ge === null ? "" : o.text(`localskills-private-${ge.kind}`, ge.text);
    A.hidden = !1, Se !== F && (F = Se, j(A, Se === "" ? null : Y("warning", b("p", {}, Se))));
  }, z = () => [i.note, i.affiliate, i.for, i.region].reduce((_, V) => _ != null ? _ : V === null ? null : Jn(V), null);
  return u.show(i.skill), d.show(i.languages), I.open = !r, N.open = i.note !== null, W(), {
    element: b(
      "div",
      { class: "ext-localSkills-exchange-form" },
      r ? g.element : null,
      u.element,
      d.element,
      I,
      L,
      N,
      B
    ),
    draft: () => i.kind === "offer" ? i : M(R({}, i), { capacity: null, for: null }),
    check() {
      [O, w, P].forEach((ge) => ge.value());
      let _ = i.skill !== "", V = i.languages.length > 0;
      return u.setFault(_ ? null : o.text("localskills-exchange-fault-skill")), d.setFault(V ? null : o.text("localskills-exchange-fault-language")), _ ? V || d.focus() : u.focus(), _ && V;
    },
    privateContact: z,
    hideWarning() {
      A.hidden = !0;
    },
    focus: u.focus
  };
}

// src/core/wikitext/write.ts
var qu = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Nn(e, n) {
  es(e);
  let t = `{{${e}
`;
  for (let [r, a] of n)
    es(r), t += a.charAt(0) === "=" ? `|${r}=
${a}
` : `|${r}=${a}
`;
  return `${t}}}`;
}
function es(e) {
  if (qu.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/wikitext/extension-tags.ts
var ns = [
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
function ln() {
  return { starts: [], ends: [], lengths: [] };
}
function je(e, n, t) {
  var s;
  let { starts: r, ends: a, lengths: o } = e;
  o.push(((s = o[o.length - 1]) != null ? s : 0) + t - n), r.push(n), a.push(t);
}
function cn(e, n) {
  let { starts: t } = e, r = 0, a = t.length;
  for (; r < a; ) {
    let o = Math.floor((r + a) / 2);
    t[o] < n ? r = o + 1 : a = o;
  }
  return r;
}
function gt(e, n) {
  let { starts: t, ends: r } = e, a = [], o = 0;
  for (let s = 0; s < t.length; s++)
    a.push(n.slice(o, t[s])), o = r[s];
  return a.push(n.slice(o)), a.join("");
}
function kr(e, n) {
  var t;
  return n - ((t = e.lengths[cn(e, n) - 1]) != null ? t : 0);
}

// src/core/wikitext/scan-templates.ts
var un = -1, br = /[[{<]|\n(?==)|-(?={)/g, ju = /[[{<\]]|\n(?==)|-(?={)/g, Vu = /[[{<\n]|-(?={)/g, ts = /[[{<}|]|\n(?==)|-(?={)/g, rs = /[[{<}|=]|\n(?==)|-(?={)/g, Er = /[[\]{}<>|]/g, Ku = 10, os = 45, Yu = 60, as = 61, ss = 91, is = 93, wr = 123, Ju = 124, Qu = 125, Xu = 6;
function ls(e, n) {
  let t = "", r = 0, a = null, o = [], s = [], i = null, l = br, c = [], u = 0, d = [];
  function g(S, A, T) {
    let I = A;
    for (; I < r && I - A < T && t.charCodeAt(I) === S; )
      I++;
    return I - A;
  }
  function p() {
    return i !== null && u > i.partsStart && c[u - 1] === un;
  }
  function m() {
    i === null ? l = br : i.kind === "=" ? l = Vu : i.kind === "[" ? l = ju : l = p() ? rs : ts;
  }
  function y(S, A, T, I) {
    i = { kind: S, count: A, contentStart: T, afterHyphen: I, partsStart: u }, s.push(i), m();
  }
  function h() {
    s.pop(), i = s.length > 0 ? s[s.length - 1] : null, m();
  }
  function f(S) {
    let A = g(as, S, Xu);
    return A > 1 || A === 1 && !p() ? (y("=", A, S + A, !1), S + A) : S;
  }
  function k(S, A) {
    let T = g(wr, S, r);
    return T > 1 && y("{", T, S + T, A), S + T;
  }
  function x(S, A) {
    let T = g(Qu, A, Math.min(S.count, 3));
    if (T < 2)
      return A + 1;
    let I = S.contentStart - T, L = A + T, N = T === 3 ? O(S, A) : null;
    for (T === 2 && v(S, A); d.length > 0 && d[d.length - 1].from >= I; )
      d.pop();
    return N !== null && d.push({ from: I, to: L, text: N }), E(S, I, T), L;
  }
  function E(S, A, T) {
    let I = S.count - T;
    u = S.partsStart, s.pop(), i = s.length > 0 ? s[s.length - 1] : null, I > 1 ? y(S.kind, I, A, S.afterHyphen) : I === 1 && S.kind === "{" && S.afterHyphen ? y("-", 2, A, !1) : m();
  }
  function v(S, A) {
    let T = u > S.partsStart, I = T ? c[S.partsStart] - 1 : A, L = w(S.contentStart, I), N = e(L.isWhole ? L.text : `${L.text}<`, T);
    if (N !== null) {
      let B = c.slice(S.partsStart, u);
      o.push({ template: N, start: S.contentStart - 2, end: A + 2, parts: B });
    }
  }
  function O(S, A) {
    if (u === S.partsStart)
      return null;
    let T = c[S.partsStart], I = u > S.partsStart + 2 ? c[S.partsStart + 2] - 1 : A;
    return w(T, I);
  }
  function w(S, A) {
    var B;
    let T = d.length;
    for (; T > 0 && d[T - 1].from >= S; )
      T--;
    let I = a === null ? 0 : cn(a, S), L = "", N = S;
    for (; ; ) {
      let F = d[T], W = Math.min(A, F ? F.from : A, (B = a == null ? void 0 : a.starts[I]) != null ? B : A);
      Er.lastIndex = N;
      let z = Er.test(t) ? Math.min(Er.lastIndex - 1, W) : W;
      if (L += t.slice(N, z), z < W || W === A)
        return { text: L, isWhole: z === A };
      if (F && W === F.from) {
        if (L += F.text.text, !F.text.isWhole)
          return { text: L, isWhole: !1 };
        N = F.to, T++;
      } else a !== null && (N = a.ends[I]);
      I = a === null ? 0 : cn(a, N);
    }
  }
  function P(S) {
    a === null && (a = ln(), n.begin(t, a));
    let A = n.skip(S);
    return n.atLineStart ? (n.atLineStart = !1, f(A)) : A;
  }
  function C(S, A) {
    switch (S) {
      case Ku:
        return i !== null && i.kind === "=" && h(), f(A + 1);
      case Yu:
        return P(A);
      case os:
        return t.charCodeAt(A + 2) === wr ? k(A + 1, !0) : (y("-", 2, A + 2, !1), A + 2);
      case wr:
        return k(A, !1);
      case ss: {
        let T = g(ss, A, r);
        return T > 1 && y("[", T, A + T, !1), A + T;
      }
      default:
        return H(i, S, A);
    }
  }
  function H(S, A, T) {
    if (S.kind === "{")
      return x(S, T);
    let I = A === is ? is : os;
    return t.charCodeAt(T + 1) !== I ? T + 1 : (E(S, S.contentStart - 2, 2), T + 2);
  }
  function U() {
    let S = f(0);
    for (; ; ) {
      if (l.lastIndex = S, !l.test(t))
        return;
      S = l.lastIndex;
      let A = t.charCodeAt(S - 1);
      A === Ju ? (c[u] = S, c[u + 1] = un, u += 2, l = rs) : A === as ? (c[u - 1] = S - 1, l = ts) : S = C(A, S - 1);
    }
  }
  return (S) => (t = S, r = S.length, a = null, o = [], s.length = 0, i = null, l = br, c = [], u = 0, d = [], U(), t = "", n.end(), { calls: o, removed: a });
}

// src/core/wikitext/detached-text.ts
function cs(e) {
  return e.length < 13 ? e : e.split("").join("");
}

// src/core/wikitext/trim.ts
function us(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function pt(e, n, t) {
  let r = n;
  for (; r < t && us(e.charCodeAt(r)); )
    r++;
  return r;
}
function mt(e, n, t) {
  let r = t;
  for (; r > n && us(e.charCodeAt(r - 1)); )
    r--;
  return r;
}
function Ne(e, n, t) {
  let r = pt(e, n, t);
  return e.slice(r, mt(e, r, t));
}

// src/core/wikitext/plain-parameters.ts
var Rr = 3, he, ds, Tr, ft, Sr = class {
  constructor(n, t, r) {
    Kr(this, he);
    this.text = n, this.met = t, this.parts = r;
  }
  get size() {
    return this.parts.length / Rr;
  }
  get(n) {
    let t = this.met.numbers.get(n), { parts: r } = this;
    if (t !== void 0) {
      for (let a = 0; a < r.length; a += Rr)
        if (r[a] === t)
          return We(this, he, Tr).call(this, a);
    }
  }
  has(n) {
    return this.get(n) !== void 0;
  }
  forEach(n) {
    for (let t = 0; t < this.parts.length; t += Rr)
      n(We(this, he, Tr).call(this, t), We(this, he, ds).call(this, t), this);
  }
  entries() {
    return We(this, he, ft).call(this).entries();
  }
  keys() {
    return We(this, he, ft).call(this).keys();
  }
  values() {
    return We(this, he, ft).call(this).values();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
he = new WeakSet(), ds = function(n) {
  return this.met.names[this.parts[n]];
}, Tr = function(n) {
  return this.text.slice(this.parts[n + 1], this.parts[n + 2]);
}, ft = function() {
  let n = /* @__PURE__ */ new Map();
  return this.forEach((t, r) => n.set(r, t)), n;
};
var [Zu, ed] = [500, 4], nd = 61;
function gs() {
  let e = [], n = /* @__PURE__ */ new Map(), t = { names: e, numbers: n }, r = [], a = 0, o = [], s = 0;
  function i(c, u) {
    for (let d = a; d < a + ed && d < r.length; d++) {
      let g = r[d], p = e[g];
      if (c.charCodeAt(u + p.length) === nd && c.startsWith(p, u))
        return a = d + 1, g;
    }
    return -1;
  }
  function l(c) {
    let u = n.get(c);
    if (u !== void 0)
      return a = r.indexOf(u) + 1, u;
    if (c === "" || e.length >= Zu)
      return -1;
    let d = cs(c), g = e.push(d) - 1;
    return n.set(d, g), o.push(-1), r.splice(a, 0, g), a++, g;
  }
  return (c, u, d) => {
    let g = [];
    a = 0, s++;
    for (let p = u + 1; p <= d; ) {
      let m = c.indexOf("|", p), y = m === -1 ? d : m, h = i(c, p), f = h === -1 ? 0 : p + e[h].length;
      if (h === -1 || f >= y) {
        if (f = c.indexOf("=", p), f === -1 || f >= y)
          return null;
        h = l(c.slice(pt(c, p, f), mt(c, p, f)));
      }
      if (h === -1 || o[h] === s)
        return null;
      o[h] = s;
      let k = pt(c, f + 1, y);
      g.push(h, k, mt(c, k, y)), p = y + 1;
    }
    return new Sr(c, t, g);
  };
}

// src/core/wikitext/plain-call.ts
var td = ["[", "]", "{", "<", `
=`], [yt, ps] = ["{{", "}}"], rd = "}", od = /^\s*$/;
function ms(e) {
  let n = gs();
  return (t) => {
    var l;
    let r = t.startsWith(yt) ? t.indexOf(rd, yt.length) : -1, a = r + ps.length;
    if (r === -1 || !t.startsWith(ps, r) || t.length > a && !od.test(t.slice(a)) || td.some((c) => t.includes(c, yt.length)))
      return null;
    let o = t.indexOf("|");
    o = o === -1 || o > r ? r : o;
    let s = e(t.slice(yt.length, o), o < r);
    if (s === null)
      return [];
    let i = (l = n(t, o, r)) != null ? l : ad(t, o, r);
    return [{ template: s, parameters: i, start: 0, end: a }];
  };
}
function ad(e, n, t) {
  let r = /* @__PURE__ */ new Map(), a = 0, o = n;
  for (let s = n + 1; s <= t; ) {
    let i = e.indexOf("|", s), l = i === -1 ? t : i;
    o = o === -1 || o >= s ? o : e.indexOf("=", s), o === -1 || o >= l ? r.set(String(++a), e.slice(s, l)) : r.set(Ne(e, s, o), Ne(e, o + 1, l)), s = l + 1;
  }
  return r;
}

// src/core/wikitext/skip-angle.ts
var sd = 60, fs = 62, ks = 47, ys = 10;
function hs(e) {
  return e === 32 || e === 9;
}
function xs(e, n) {
  let t = e.charCodeAt(n);
  return t === 32 || t >= 9 && t <= 13 || t === fs || t === ks && e.charCodeAt(n + 1) === fs;
}
function bs(e) {
  return e.replace(/[A-Z]+/g, (n) => n.toLowerCase());
}
function id(e) {
  let n = /* @__PURE__ */ new Map(), t = (r, a) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    n.set(r, { kind: a, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => t(bs(r), "extension")), t("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => t(r, "ignored")), n;
}
function Es(e) {
  let n = id(e), t = Math.max(...Array.from(n.keys(), (y) => y.length)), r = "", a = ln(), o = !1, s = /* @__PURE__ */ new Set(), i = { begin: l, end: c, skip: u, atLineStart: !1 };
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
      return je(a, y, r.length), r.length;
    let f = y;
    for (; f > 0 && hs(r.charCodeAt(f - 1)); )
      f--;
    if (f > 0 && r.charCodeAt(f - 1) === ys) {
      let k = g(h + 3);
      if (r.charCodeAt(k) === ys)
        return je(a, f, k + 1), i.atLineStart = !0, k + 1;
    }
    return je(a, y, h + 3), h + 3;
  }
  function g(y) {
    for (; ; ) {
      for (; hs(r.charCodeAt(y)); )
        y++;
      let h = r.startsWith("<!--", y) ? r.indexOf("-->", y + 4) : -1;
      if (h === -1)
        return y;
      y = h + 3;
    }
  }
  function p(y) {
    let h = y + 1, f = h;
    for (; f - h <= t && f < r.length && !xs(r, f) && r.charCodeAt(f) !== sd; )
      f++;
    let k = r.slice(h, f), x = bs(k), E = n.get(x);
    if (E === void 0 || o || !xs(r, f))
      return h;
    let v = r.indexOf(">", f);
    if (v === -1)
      return o = !0, h;
    let O = v + 1;
    if (E.kind !== "ignored" && r.charCodeAt(v - 1) !== ks) {
      let w = s.has(x) ? -1 : m(E, O);
      if (w !== -1)
        O = w;
      else if (k === "includeonly")
        O = r.length;
      else
        return s.add(x), O;
    }
    return E.kind !== "extension" && je(a, y, O), O;
  }
  function m({ closing: y }, h) {
    y.lastIndex = h;
    let f = y.exec(r);
    return f === null ? -1 : f.index + f[0].length;
  }
  return i;
}

// src/core/wikitext/magic-words.ts
function In(e) {
  return e.split(" ");
}
var ws = In(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), ld = new Set(ws.concat(In(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), cd = new Set(In("articlepath pageid server servername scriptpath stylepath")), ud = new Set(ws.concat(In(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), dd = new Set(In(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function Rs(e) {
  return ld.has(e) || cd.has(e.toLowerCase());
}
function Ss(e) {
  return ud.has(e) || dd.has(e.toLowerCase());
}

// src/core/wikitext/template-name.ts
var gd = /^subst:/iu, pd = /^safesubst:/iu, Ts = /^msgnw:/iu, md = /^msg:/iu, fd = /^raw:/iu, yd = 1e3, hd = 200;
function vs(e) {
  let { templates: n, redirects: t = {}, templateNamespaces: r = [], otherNamespaces: a = [], capitalLinks: o = !0 } = e, s = ma({
    defaultNamespace: "Template",
    namespaces: ga.concat(a, [["Template", ...r]]),
    capitalLinks: o
  }), i = /* @__PURE__ */ new Map(), l = (d, g) => {
    let p = s(d);
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
    var h;
    let p = Ne(d, 0, d.length);
    if (gd.test(p) || (p = p.replace(pd, ""), p = Ne(p, 0, p.length), !g && Rs(p)))
      return null;
    p = (Ts.test(p) ? p.replace(Ts, "") : p.replace(md, "")).replace(fd, "");
    let m = p.indexOf(":");
    if (m !== -1 && Ss(p.slice(0, m)))
      return null;
    let y = s(p);
    return y === null ? null : (h = i.get(y)) != null ? h : null;
  }, u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (d, g) => {
    if (d.length > hd)
      return c(d, g);
    let p = g ? u.with : u.without, m = p.get(d);
    return m === void 0 && (p.size === yd && (u = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), m = c(d, g), p.set(d, m)), m;
  };
}

// src/core/wikitext/template-reader.ts
function ht(e) {
  var a;
  let n = vs(e), t = ms(n), r = ls(n, Es((a = e.extensionTags) != null ? a : ns));
  return (o) => {
    let s = t(o);
    if (s !== null)
      return s;
    let { calls: i, removed: l } = r(o), c = null;
    return i.sort((u, d) => u.start - d.start).map((u) => {
      var y;
      let { template: d, start: g, end: p } = u;
      if (l === null || ((y = l.starts[cn(l, g)]) != null ? y : p) >= p)
        return { template: d, parameters: Os(o, u.parts, p), start: g, end: p };
      c = c != null ? c : gt(l, o);
      let m = u.parts.map((h) => h === un ? un : kr(l, h));
      return { template: d, parameters: Os(c, m, kr(l, p)), start: g, end: p };
    });
  };
}
function Os(e, n, t) {
  let r = /* @__PURE__ */ new Map(), a = 0;
  for (let o = 0; o < n.length; o += 2) {
    let s = n[o], i = n[o + 1], l = o + 2 < n.length ? n[o + 2] - 1 : t - 2;
    i === un ? r.set(String(++a), e.slice(s, l)) : r.set(Ne(e, s, i), Ne(e, i + 1, l));
  }
  return r;
}

// src/core/exchange/read-exchange-records.ts
function As(e = {}) {
  return ht(M(R({}, e), { templates: [re.offer, re.seek] }));
}
function Ve(e, n, t = {}) {
  let r = fe(n), a = e.map((s) => {
    let i = /* @__PURE__ */ new Map();
    return s.parameters.forEach((l, c) => i.set(c, ke(l))), Ze(xd(s), r, i, t);
  }), o = ot(
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
function dn(e, n, t = ["User"]) {
  let r = `${n}/People/`, a = e.indexOf(":"), o = "";
  return e.startsWith(r) ? o = e.slice(r.length) : a !== -1 && t.includes(e.slice(0, a)) && (o = e.slice(a + 1).split("/")[0]), o.trim() === "" || o.includes("/") ? null : fe(o);
}
function xd({ template: e }) {
  return e === re.offer ? "offer" : "seek";
}

// src/core/exchange/edit-records.ts
function vr(e) {
  let n = /* @__PURE__ */ new Map();
  return He.filter((t) => e.kind === "offer" || !zt.includes(t)).forEach((t) => {
    let r = t === "lang" ? null : e[t], a = r === null ? "" : t === "timezone" ? me(r) : Array.isArray(r) ? r.join(";") : String(r);
    a !== "" && n.set(t, a);
  }), n;
}
var kd = /[=|{}[\]<>&\n]|^$/, bd = /^[+-]\d\d:\d\d$/;
function Ed(e) {
  return bd.test(e) ? e : Ue(e);
}
function Ps(e, n, t = /* @__PURE__ */ new Map()) {
  let r = Array.from(n.keys()).filter((o) => !kd.test(o)), a = (o) => He.includes(o) ? He.indexOf(o) : 1 / 0;
  return r.sort((o, s) => a(o) - a(s) || r.indexOf(o) - r.indexOf(s)), Nn(
    re[e],
    r.map((o) => {
      var s;
      return [o, (s = t.get(o)) != null ? s : Ed(n.get(o))];
    })
  );
}
function wd(e) {
  return Ps(e.kind, vr(e));
}
function Ms(e, { kind: n, id: t }, { readCalls: r, taxonomy: a }) {
  let o = Ve(r(e), "", { taxonomy: a != null ? a : null }).find(({ record: s, call: i }) => {
    var l;
    return s === null ? i.template === re[n] && ((l = i.parameters.get("id")) != null ? l : "") === t : s.kind === n && s.id === t;
  });
  return o === void 0 ? null : o.call;
}
function Or(e, n, t) {
  var c;
  let { readCalls: r } = t, a = wd(n), o = r(e), s = o.filter(({ template: u }) => u === re[n.kind]).pop(), i = [e.replace(/\s+$/, "").length, 0];
  s !== void 0 && Is(e, s) && i.unshift(s.end);
  let l = i.map((u) => {
    let d = e.slice(0, u), g = e.slice(u);
    return `${d}${d === "" ? "" : `

`}${a}${d === "" && g !== "" ? `

` : ""}${g}`;
  });
  return (c = l.find((u) => r(u).length === o.length + 1)) != null ? c : l[0];
}
function Ls(e, n, t, r) {
  var u;
  let { mends: a = !1 } = r, o = Ms(e, n, r);
  if (o === null)
    return null;
  let s = vr(t), [i] = Ve([o], "", { taxonomy: (u = r.taxonomy) != null ? u : null }), l = i != null && i.record ? vr(i.record) : /* @__PURE__ */ new Map(), c = /* @__PURE__ */ new Map();
  return o.parameters.forEach((d, g) => {
    let p = s.get(g) === l.get(g) && n.kind === t.kind;
    (g === "lang" || !a && p) && d.trim() !== "" && s.set(g, Fe(d).trim()), p && s.has(g) && ke(d) !== Fe(d) && c.set(g, d.trim());
  }), e.slice(0, o.start) + Ps(t.kind, s, c) + e.slice(o.end);
}
function Ns(e, n, t) {
  let r = Ms(e, n, t);
  if (r === null)
    return null;
  let a = e.slice(r.end), o = Is(e, r) ? /^[ \t]*(?:\n[ \t]*(?:\n|$)|\n|$)/.exec(a) : null;
  return e.slice(0, r.start) + a.slice(o === null ? 0 : o[0].length);
}
function Is(e, { start: n, end: t }) {
  return (n === 0 || e.charAt(n - 1) === `
`) && /^[ \t]*(?:\n|$)/.test(e.slice(t));
}

// src/core/exchange/exchange-templates.ts
var Ke = "Skill exchange step", _e = "Skill exchange preferences", xt = [
  re.offer,
  re.seek,
  Ke,
  _e
];

// src/core/exchange/steps/write-step.ts
function Cs(e) {
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
  return Nn(Ke, n.filter(([, t]) => t !== null && t !== "").map(([t, r]) => [t, t === "at" ? r : Ue(r)]));
}
function Ar(e, n) {
  let t = e.trim() === "" || /\n\n$/.test(e) ? "" : /\n$/.test(e) ? `
` : `

`;
  return `${e}${t}${n}
`;
}

// src/core/exchange/keep-own-words.ts
var Rd = 20;
function xe({ template: e, parameters: n }) {
  let t = Array.from(n, ([r, a]) => [r, a.replace(/\s+/g, " ").trim()]).filter(([, r]) => r !== "");
  return JSON.stringify([e, t.sort(([r], [a]) => ae(r, a))]);
}
function gn(e, n) {
  let t = (r) => JSON.stringify(r.map(xe));
  return t(e) === t(n);
}
function de(e, n) {
  let t = /* @__PURE__ */ new Map();
  return n.map(xe).forEach((r) => {
    var a;
    return t.set(r, ((a = t.get(r)) != null ? a : 0) + 1);
  }), e.filter((r) => {
    var s;
    let a = xe(r), o = (s = t.get(a)) != null ? s : 0;
    return t.set(a, o - 1), o <= 0;
  });
}
function Sd(e, { start: n, end: t }) {
  let r = (n === 0 || e.charAt(n - 1) === `
`) && e.charAt(t) === `
`;
  return e.slice(0, n) + e.slice(r ? t + 1 : t);
}
function Cn(e, n, t) {
  let r = e;
  for (let a = 0; a < Rd; a++) {
    let o = de(t(r), n);
    if (o.length === 0)
      return r;
    let s = (i, l) => l !== i && l.start >= i.start && l.end <= i.end;
    r = o.filter((i) => !o.some((l) => s(i, l))).sort((i, l) => l.start - i.start).reduce(Sd, r);
  }
  return null;
}
function Fs(e, n, t) {
  let r = t(n), a = Cn(e, r, t);
  if (a === null)
    return null;
  let o = de(r, t(a)).reduce((i, { start: l, end: c }) => `${i === "" || i.charAt(i.length - 1) === `
` ? i : `${i}
`}${n.slice(l, c)}`, a), s = t(o);
  return de(s, r).length === 0 && de(r, s).length === 0 ? o : null;
}

// src/ui/exchange/own-words.ts
function Ds(e, n) {
  return D(this, null, function* () {
    var c;
    let { user: t, readPersonCalls: r, ownTextOf: a } = e, o = (c = n.latest.text) != null ? c : "";
    if (n.latest.user === t.name)
      return { text: o };
    let [s, i] = yield Promise.all([r(), a(n.title)]);
    if (gn(s(o), s(i != null ? i : "")))
      return { text: o };
    let l = i === null ? null : Fs(o, i, s);
    if (l === null)
      throw new ne("not-yours", "");
    return { text: l, leftOut: n.latest.user };
  });
}

// src/ui/exchange/take-out-merged.ts
function $s(e, n, t) {
  return D(this, null, function* () {
    var a;
    let r = (yield e.readPages([t.title])).get(t.title);
    r !== void 0 && !gn(n((a = r.latest.text) != null ? a : ""), n(t.text)) && (yield e.save(M(R({}, t), { baseRevision: r.latest.id })));
  });
}

// src/core/exchange/own-pages.ts
function Pr(e, n, t) {
  return [e, `${n}:${t}/LocalSkills`, `${n}:${t}`];
}

// src/ui/exchange/load-own-records.ts
function Mr(e) {
  return As({ templateNamespaces: e.templateNamespaces });
}
function Lr(e, n, t, r) {
  let a = Mr(e)(t), o = e.now().toISOString().slice(0, 10);
  return Ve(a, e.user.name, { taxonomy: r, skillsPage: e.titles.skills(), date: o }).map(({ call: s, record: i, faults: l }) => {
    var u, d;
    let c = s.template === re.offer ? "offer" : "seek";
    return {
      page: n,
      name: { kind: c, id: (d = (u = i == null ? void 0 : i.id) != null ? u : s.parameters.get("id")) != null ? d : "" },
      record: i,
      draft: i === null ? Ro(s, r) : nn(i),
      faults: l
    };
  });
}
function Td(e) {
  return e !== void 0 && !e.isRedirect && e.latest.text || "";
}
function vd(e) {
  return e.map((n, t) => {
    let { name: { kind: r, id: a }, page: o, record: s } = n;
    return s !== null && e.slice(0, t).some((l) => l.page !== o && l.record !== null && l.name.kind === r && l.name.id === a) ? M(R({}, n), { faults: [...n.faults, Ae("id", "id-taken", a)] }) : n;
  });
}
function _s(e) {
  return D(this, null, function* () {
    var U, S, A;
    let { titles: n, user: t, userNamespaces: r, pageTitle: a, wiki: o, messages: s } = e, i = n.people(t.name), l = dn(a, n.root, r) === t.name, c = Pr(i, r[0], t.name), u = Array.from(/* @__PURE__ */ new Set([...c, ...l ? [a] : []])), d = [...s.languageChain.map(n.exchangeIn), n.exchange()], [{ pages: g, refusal: p }, m, y] = yield Promise.all([
      o.readForEditing([...u, n.skills()], i),
      o.babelLanguages(t.name).catch(() => []),
      o.existingPages(d).catch(() => [])
    ]), h = g.get(n.skills()), { taxonomy: f } = jt(Me((U = h == null ? void 0 : h.latest.text) != null ? U : "").value), k = h === void 0 || f.skills.length === 0 ? null : f, x = u.filter((T) => g.has(T)).map((T) => g.get(T)), E = yield o.madeByOthers(x, t.name), v = u.filter((T) => g.has(T) && !E.includes(T)), P = (((S = g.get(i)) == null ? void 0 : S.isRedirect) === !0 ? c.slice(1).reverse() : c).find((T) => !E.includes(T)), C = m.filter((T) => ie(T) !== null), H = (T) => Lr(e, T, Td(g.get(T)), k);
    return {
      records: vd(v.reduce((T, I) => T.concat(H(I)), [])),
      // Whoever leads one page to the other wants to have everything there.
      page: P != null ? P : i,
      madeByOther: E.includes(i) ? i : null,
      isSilenced: P === void 0,
      strangers: new Map(v.filter((T) => H(T).length > 0).map((T) => [T, g.get(T).latest.user]).filter(([, T]) => T !== t.name)),
      taxonomy: k,
      refusal: p,
      languages: C.length > 0 ? C : [s.language],
      board: (A = d.find((T) => y.includes(T))) != null ? A : null
    };
  });
}

// src/ui/exchange/publish-record.ts
var Od = 3;
function Ws(e, n) {
  let { wiki: t, user: r, now: a } = e, o = { readCalls: Mr(e), taxonomy: n.taxonomy }, s = null, i = (c, u, d) => D(null, null, function* () {
    var C, H, U, S, A, T, I, L;
    let { own: g, draft: p, mends: m, summary: y } = c;
    if (n.isSilenced)
      throw new ne("not-yours", "");
    let h = (C = g == null ? void 0 : g.page) != null ? C : n.page, f = (yield t.readPages([h])).get(h), k = (H = f == null ? void 0 : f.latest.text) != null ? H : "", x = Lr(e, h, k, n.taxonomy), E = (N, B) => x.find(({ name: F }) => F.id === N && F.kind === B), v = () => D(null, null, function* () {
      return f === void 0 ? { text: "" } : Ds(e, f);
    }), O, w = (U = g == null ? void 0 : g.name.id) != null ? U : "", P;
    if (g === null) {
      let N = p, B = s === null ? void 0 : E(s, N.kind);
      if (B !== void 0 && Pe(B.draft, N).length === 0)
        return { kind: "saved", page: h, id: B.name.id };
      if (w = qt(N.kind, a().toISOString(), x.concat(n.records).map(({ name: F }) => F.id)), s = w, O = yield v(), P = Or(O.text, M(R({}, N), { user: r.name, id: w }), o), o.readCalls(P).length !== o.readCalls(O.text).length + 1)
        throw new ne("invalid-content", "");
    } else {
      let N = E(g.name.id, g.name.kind);
      if ((p === null ? N === void 0 : N !== void 0 && Pe(N.draft, p).length === 0) && !(m && ((S = N == null ? void 0 : N.faults.length) != null ? S : 0) > 0))
        return { kind: "saved", page: h, id: w };
      if (N === void 0 || p !== null && Pe(N.draft, g.draft).length > 0)
        return { kind: "conflict", saved: N != null ? N : null, savedBy: (A = f == null ? void 0 : f.latest.user) != null ? A : null };
      w = w === "" && p !== null ? qt(p.kind, a().toISOString(), x.map(({ name: W }) => W.id)) : w, O = yield v();
      let F = p === null ? null : M(R({}, p), { user: r.name, id: w });
      P = F === null ? Ns(O.text, g.name, o) : (T = Ls(O.text, g.name, F, M(R({}, o), { mends: m }))) != null ? T : Or(O.text, F, o);
    }
    d.text = ((I = c.steps) != null ? I : []).reduce((N, B) => Ar(N, Cs(B)), P != null ? P : O.text);
    try {
      let { mergedWith: N } = yield t.save(R({
        title: h,
        text: d.text,
        summary: y,
        baseRevision: (L = f == null ? void 0 : f.latest.id) != null ? L : 0
      }, u));
      N !== void 0 && (yield $s(t, yield e.readPersonCalls(), { title: h, text: d.text, summary: y }));
    } catch (N) {
      if (Be(N) && N.reason === "edit-conflict")
        return "again";
      throw N;
    }
    return R({ kind: "saved", page: h, id: w }, "leftOut" in O ? { leftOut: O.leftOut } : {});
  });
  return {
    publish(d) {
      return D(this, arguments, function* (c, u = {}) {
        var m, y;
        let g = (y = (m = c.own) == null ? void 0 : m.page) != null ? y : n.page, p = { text: "" };
        try {
          for (let h = 0; h < Od; h++) {
            let f = yield i(c, u, p);
            if (f !== "again")
              return f;
          }
          throw new ne("other", "");
        } catch (h) {
          return { kind: "fault", fault: Be(h) ? h : new ne("other", String(h)), page: g, text: p.text };
        }
      });
    }
  };
}

// src/ui/exchange/record-conflict.ts
function Us(e) {
  let { context: n, taxonomy: t, mine: r, saved: a, savedBy: o, keepMine: s, takeSaved: i } = e, { messages: l } = n, c = (p) => b(
    "td",
    { dir: "auto" },
    p === "" ? b("em", {}, l.text("localskills-exchange-not-said")) : p
  ), u = (p, m) => Da(p, m, n, t), d = (a === null ? [] : Pe(r, a)).map((p) => b(
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
    J(
      G(l.text(a === null ? "localskills-exchange-conflict-put-back" : "localskills-exchange-conflict-keep"), "primary", s),
      G(l.text(a === null ? "localskills-exchange-conflict-leave" : "localskills-exchange-conflict-take"), "normal", i)
    )
  );
}

// src/ui/exchange/record-saver.ts
function kt(e) {
  let { context: n, own: t, isKept: r, onSaved: a, onTakeSaved: o } = e, { messages: s, pageUrl: i } = n, l = b("div", { class: "ext-localSkills-exchange-said-here" }), c = Ws(n, t), u = !1, d = (...p) => {
    j(l, ...p), p.length > 0 && (l.scrollIntoView({ block: "nearest" }), tn(l));
  }, g = (p, m) => {
    u || (u = !0, j(l, b("p", { role: "status" }, s.text("localskills-exchange-saving"))), l.scrollIntoView({ block: "nearest" }), c.publish(p, m).then((y) => {
      switch (u = !1, y.kind) {
        case "saved": {
          let { page: h, id: f, leftOut: k } = y, x = k === void 0 ? null : _a(s, i, h, k);
          a({ page: h, id: f, notice: x });
          return;
        }
        case "conflict": {
          let { saved: h } = y;
          d(Us({
            context: n,
            taxonomy: t.taxonomy,
            mine: p.draft,
            saved: h === null ? null : h.draft,
            savedBy: y.savedBy,
            keepMine: () => g(M(R({}, p), { own: h })),
            takeSaved: () => o(h)
          }));
          return;
        }
        default:
          d(La({
            context: n,
            title: y.page,
            fault: y.fault,
            pageText: y.text,
            isOther: !0,
            isKept: r(),
            tryAgain: (h) => g(p, h)
          }));
      }
    }));
  };
  return { place: l, say: d, save: g };
}

// src/ui/exchange/form-screen.ts
function Hs(e) {
  let { context: n, own: t, record: r, from: a, isAnew: o, onSaved: s, onAgain: i, onTakeSaved: l } = e, { messages: c, now: u } = n, d = () => u().toISOString().slice(0, 10), g = Ia(n, r);
  o && g.clear();
  let p = g.read(), y = p !== null && (r !== null || a.skill === "" || p.draft.skill === a.skill) && Pe(p.draft, a).length > 0, h = y ? M(R({}, nn(p.draft)), { confirmed: a.confirmed }) : a, f = null, k = Za({
    context: n,
    exchange: t,
    draft: h,
    isNew: r === null,
    onChange() {
      var P;
      x.changed(), f !== null && ((P = k.privateContact()) == null ? void 0 : P.text) !== f && (f = null, E.say());
    }
  }), x = Oa(() => Pe(k.draft(), a).length === 0 ? (g.clear(), !0) : g.write({ keptAt: u().toISOString(), draft: k.draft() })), E = kt({
    context: n,
    own: t,
    onTakeSaved: l,
    isKept: () => x.keep(),
    onSaved(P) {
      x.settle(), g.clear(), s(P, M(R({}, k.draft()), { confirmed: d() }));
    }
  }), v = (P) => {
    if (!k.check())
      return;
    f = null, x.keep();
    let C = M(R({}, k.draft()), { confirmed: d() }), H = k.privateContact();
    if (H !== null && !P) {
      k.hideWarning(), f = H.text, E.say(Y(
        "warning",
        b("p", {}, c.text(`localskills-private-${H.kind}`, H.text)),
        J(G(c.text("localskills-save-page-anyway"), "normal", () => v(!0)))
      ));
      return;
    }
    let U = r === null ? `localskills-exchange-summary-${C.kind}` : "localskills-exchange-summary-change", S = c.text(U, sn(C.skill, t.taxonomy, c));
    E.save({ own: r, draft: C, mends: !0, summary: S });
  }, O = () => {
    g.clear(), x.settle(), i();
  }, w = r === null ? `localskills-exchange-form-new-${a.kind}` : "localskills-exchange-form-change";
  return {
    element: b(
      "div",
      {},
      b("h2", { tabindex: "-1" }, c.text(w)),
      b("p", { class: "ext-localSkills-making-help" }, c.text("localskills-exchange-public")),
      t.refusal === null ? null : Na(n, t.refusal, !0),
      ...Pn(n, t),
      y ? Y(
        "success",
        b("p", {}, c.text("localskills-exchange-draft", n.formatTime(p.keptAt))),
        it({
          messages: c,
          label: c.text("localskills-form-draft-discard"),
          explanation: [b("p", {}, c.text("localskills-form-draft-discard-explain"))],
          yes: c.text("localskills-form-draft-discard"),
          act: O
        })
      ) : null,
      r === null ? null : yr(n, r),
      r === null || r.faults.length === 0 ? null : b("p", {}, c.text("localskills-exchange-mending")),
      k.element,
      E.place
    ),
    button: G(
      c.text(r === null ? "localskills-exchange-save-new" : "localskills-exchange-save"),
      "primary",
      () => v(!1)
    ),
    keeper: x,
    focus: r === null && h.skill === "" ? k.focus : null
  };
}

// src/ui/exchange/manage-screen.ts
var Ad = 1;
function Bs(e) {
  let { context: n, taxonomy: t, own: r, onManage: a, onChange: o } = e, { messages: s, now: i } = n, { draft: l } = r, c = i().toISOString().slice(0, 10), u = mr(l, c), d = (E, v, O, ...w) => b(
    "div",
    { class: "ext-localSkills-exchange-act" },
    ...w,
    // Messages used here: localskills-exchange-act-resume, localskills-exchange-act-resume-explain and so on
    G(s.text(`localskills-exchange-act-${E}`), v, O).$element[0],
    b("p", { class: "ext-localSkills-making-help" }, s.text(`localskills-exchange-act-${E}-explain`))
  ), g = M(R({}, l), { confirmed: c, status: "open", until: null }), p = en(c, Sn), m = l.expires === null || l.expires >= c ? l.expires : p, y = ye({
    label: s.text("localskills-exchange-pause-until"),
    help: s.text("localskills-exchange-pause-until-help"),
    kind: "date",
    min: c,
    value: en(c, Ad),
    onChange: () => y.setFault(null)
  }), h = () => {
    let E = y.value();
    if (E !== "" && E <= c) {
      y.setFault(s.text("localskills-exchange-pause-past")), y.focus();
      return;
    }
    a("pause", M(R({}, l), { status: "paused", until: E === "" ? null : E }));
  }, f = u === "open", k = r.record !== null, x = u === "matched" || u === "closed";
  return b(
    "div",
    {},
    b("div", { class: "ext-localSkills-making-help" }, s.text(`localskills-template-card-${l.kind}`)),
    b(
      "h2",
      { tabindex: "-1" },
      l.skill === "" ? s.text("localskills-exchange-unnamed") : ce(l.skill, t, s)
    ),
    b("p", { class: "ext-localSkills-making-help" }, lt(l, n)),
    !k || f || u === "expired" ? null : d("resume", "primary", () => a("resume", M(R({}, g), { expires: m }))),
    !k || !f && u !== "expired" ? null : d("renew", "primary", () => a("renew", M(R({}, g), { expires: l.expires === null ? null : p }))),
    d(k ? "change" : "mend", "normal", o),
    !k || !f ? null : d("pause", "normal", h, y.element),
    !k || x ? null : d("matched", "normal", () => a("matched", M(R({}, l), { status: "matched", until: null }))),
    !k || u === "closed" ? null : d("close", "normal", () => a("closed", M(R({}, l), { status: "closed", until: null }))),
    b("div", { class: "ext-localSkills-exchange-act" }, it({
      messages: s,
      label: s.text("localskills-exchange-delete"),
      explanation: [b("p", {}, s.text("localskills-exchange-delete-explain"))],
      yes: s.text("localskills-exchange-delete"),
      act: () => a("delete", null)
    }))
  );
}

// src/ui/ending-question.ts
function Nr({ messages: e, warning: n, onGo: t, onBack: r, onAnswer: a }) {
  let o = (s) => e.text(`localskills-ending-${s}`);
  return Y("warning", ...n, J(
    G(o("go"), "normal", t),
    G(o("back"), "normal", r),
    ...a === null ? [] : [G(e.text("localskills-talk-mine"), "quiet", a)]
  ));
}

// src/ui/exchange/record-ending.ts
var Pd = 100;
function Gs(e) {
  var p;
  let { context: n, saver: t, record: r, managing: a, draft: o, save: s, onClose: i, onFound: l } = e, { messages: c, checkEnding: u, showMine: d } = n;
  if (l(null), u === null || a === "resume" || a === "renew" || r.record === null) {
    s([]);
    return;
  }
  let g = () => {
    t.say(), e.onStay();
  };
  t.say(b("p", { role: "status" }, c.text("localskills-ending-looking"))), u(r.name, a, (p = o == null ? void 0 : o.until) != null ? p : null).then((m) => {
    l(m);
    let y = () => s(m.steps);
    if (m.warning === null) {
      y();
      return;
    }
    t.say(Nr({
      messages: c,
      warning: m.warning,
      onGo: y,
      onBack: g,
      onAnswer: d === null ? null : () => {
        d(), i();
      }
    }));
  }, () => t.say(Nr({
    messages: c,
    warning: [b("p", {}, c.text("localskills-ending-unknown"))],
    onGo: () => s([]),
    onBack: g,
    onAnswer: null
  })));
}
function zs(e, n) {
  let t = b("div", { "aria-live": "polite" }), r = setTimeout(() => j(t, b("p", {}, e.messages.text("localskills-ending-telling"))), Pd);
  return n.tell().catch(() => null).then((a) => {
    clearTimeout(r), j(t, a);
  }), t;
}

// src/ui/exchange/exchange-panel.ts
function qs(e, n) {
  let { messages: t, now: r } = e, a = b("div", { class: "ext-localSkills-exchange-panel", lang: t.language, dir: t.direction }), o = /* @__PURE__ */ new Set(), s = null, i = null, l = [], c = "offer", u = () => {
  }, d = () => {
    s == null || s.stop(), s = null;
  }, g = (w, ...P) => {
    let C = b("div", { class: "ext-localSkills-exchange-content" }, w), H = b("div", { class: "ext-localSkills-exchange-scroller" }, C);
    j(a, H, P.length === 0 ? null : b("div", { class: "ext-localSkills-exchange-foot" }, J(...P))), u = () => {
      var U;
      return (U = w.querySelector("h2")) == null ? void 0 : U.focus({ preventScroll: !0 });
    }, u();
  }, p = (w) => w.records.length === 0 ? [] : [G(t.text("localskills-exchange-back"), "quiet", () => O(() => m(i)))], m = (w) => {
    d(), g(Ua({
      context: e,
      exchange: w,
      direction: c,
      onNew: (P) => f(w, null, et(P, y(), w.languages)),
      onChange: (P) => f(w, P, P.draft),
      onManage: (P) => k(w, P)
    }));
  }, y = () => r().toISOString().slice(0, 10), h = (w) => O(() => w === null ? v(i) : f(i, w, w.draft, !0)), f = (w, P, C, H = !1) => {
    d();
    let U = Hs({
      context: e,
      own: w,
      record: P,
      from: C,
      isAnew: H,
      onSaved: (S, A) => x(S, P === null ? A.kind : "change", P === null ? M(R({}, A), { user: e.user.name, id: S.id }) : null),
      onAgain: () => f(w, P, C, !0),
      onTakeSaved: h
    });
    s = U.keeper, g(U.element, U.button, ...p(w)), U.focus !== null && (u = U.focus, u());
  }, k = (w, P) => {
    var A;
    d();
    let C = "renew", H = null, U = kt({
      context: e,
      own: w,
      isKept: () => !0,
      onTakeSaved: h,
      onSaved: (T) => x(T, C, null, H === null ? null : zs(e, H))
    }), S = Bs({
      context: e,
      taxonomy: w.taxonomy,
      own: P,
      onChange: () => f(w, P, P.draft),
      onManage(T, I) {
        C = T;
        let L = t.text(`localskills-exchange-summary-${T}`, sn(P.draft.skill, w.taxonomy, t));
        Gs({
          context: e,
          saver: U,
          record: P,
          managing: T,
          draft: I,
          onClose: n,
          save: (N) => U.save({ own: P, draft: I, mends: !1, summary: L, steps: N }),
          onStay: () => u(),
          onFound(N) {
            H = N;
          }
        });
      }
    });
    S.insertBefore(U.place, (A = S.children[3]) != null ? A : null), Pn(e, w).forEach((T) => S.insertBefore(T, U.place)), g(S, ...p(w));
  }, x = ({ page: w, notice: P }, C, H = null, U = null) => {
    var I;
    d(), o.add(w);
    let [S, ...A] = l, T = va({
      context: e,
      own: i,
      done: C,
      page: w,
      notice: P,
      told: U,
      made: H,
      onClose: n,
      next: (I = S == null ? void 0 : S.skill) != null ? I : null,
      onNext() {
        l = A, O(() => E(i, S));
      },
      onList: () => O(() => v(i))
    });
    g(T.element, ...T.buttons);
  }, E = (w, P) => f(w, null, M(R({}, et(c, y(), w.languages)), { skill: P.skill, level: P.level })), v = (w) => w.records.length > 0 ? m(w) : f(w, null, et(c, y(), w.languages)), O = (w) => {
    d(), j(a, b(
      "p",
      { class: "ext-localSkills-exchange-content", role: "status" },
      t.text("localskills-start-loading")
    )), _s(e).then((P) => {
      i = P, w();
    }, (P) => {
      g(b("div", {}, Y(
        "error",
        b("p", {}, t.text("localskills-exchange-not-loaded")),
        Be(P) && P.explanation !== "" ? b("p", { dir: "auto" }, P.explanation) : null,
        J(G(t.text("localskills-save-try-again"), "normal", () => O(w)))
      )));
    });
  };
  return {
    element: a,
    focus: () => u(),
    open({ direction: w, id: P, view: C, page: H, skills: U }) {
      c = w, l = U.slice(1), O(() => {
        var I;
        let S = i, A = S.records.filter(({ name: L }) => L.kind === w && L.id === P), T = (I = A.find((L) => L.page === H)) != null ? I : A[0];
        T !== void 0 && C === "manage" ? k(S, T) : T !== void 0 ? f(S, T, T.draft) : U[0] !== void 0 ? E(S, U[0]) : v(S);
      });
    },
    isUnkept: () => s !== null && !s.keep(),
    savedPages: () => Array.from(o),
    destroy: d
  };
}

// src/ui/show-dialog.ts
function Ir(e) {
  return (e == null ? void 0 : e.localSkillsDialog) === !0;
}
function Md(e) {
  let { history: n, location: t } = window, r = t.href, a = !1, o = null, s = (i) => {
    !a || Ir(i.state) || (a = !1, t.href === r && i.stopImmediatePropagation(), o !== null ? o() : e());
  };
  return window.addEventListener("popstate", s, !0), {
    put() {
      Ir(n.state) || n.pushState(M(R({}, n.state), { localSkillsDialog: !0 }), ""), a = !0;
    },
    takeOff: () => new Promise((i) => {
      let l = () => {
        window.removeEventListener("popstate", s, !0), i();
      };
      if (!a || !Ir(n.state)) {
        l();
        return;
      }
      o = l, setTimeout(l, 500), n.back();
    })
  };
}
function js(e, n, t) {
  let r = new OO.ui.WindowManager(), { getWindowManager: a } = OO.ui, o = () => a().getCurrentWindow() !== null, s = Md(() => {
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
var Ld = 680;
function Vs(e, n, t) {
  let { messages: r } = e, a = null, o = [];
  class s extends OO.ui.ProcessDialog {
    initialize() {
      return super.initialize(), a = qs(e, () => this.close()), this.$body.append(a.element), this;
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
      return Ld;
    }
  }
  s.static = Object.assign(Object.create(OO.ui.ProcessDialog.static), {
    name: "localSkillsExchange",
    size: "large",
    title: r.text("localskills-exchange-dialog"),
    actions: [{ action: "close", label: r.text("localskills-exchange-close-dialog"), flags: ["safe", "close"], modes: void 0 }]
  });
  let i = new s({ size: "large", classes: ["ext-localSkills-exchange-dialog"] });
  js(i, "ext-localSkills-exchange-open", () => t(o));
}

// src/wiki/action-api/query.ts
function Ks(e, n) {
  return Te(this, null, function* () {
    let t = {};
    for (; ; ) {
      let r = yield new ue(e.read(R(R({ action: "query" }, n), t)));
      if (yield r, r.continue === void 0)
        return;
      if (JSON.stringify(r.continue) === JSON.stringify(t))
        throw e.badAnswer("The wiki answers the same part of a list over and over.");
      t = r.continue;
    }
  });
}
function Ye(e, n) {
  return Te(this, null, function* () {
    var r, a, o, s, i, l, c;
    let t = /* @__PURE__ */ new Map();
    try {
      for (var u = se(Ks(e, n)), d, g, p; d = !(g = yield new ue(u.next())).done; d = !1) {
        let m = g.value;
        for (let y of (a = (r = m.query) == null ? void 0 : r.pages) != null ? a : []) {
          let h = (o = y.pageid) != null ? o : y.title, f = t.get(h), k = [...(s = f == null ? void 0 : f.revisions) != null ? s : [], ...(i = y.revisions) != null ? i : []], x = [...(l = f == null ? void 0 : f.redirects) != null ? l : [], ...(c = y.redirects) != null ? c : []];
          t.set(h, M(R(R({}, f), y), { revisions: k, redirects: x }));
        }
        m.batchcomplete === !0 && (yield* ve(t.values()), t = /* @__PURE__ */ new Map());
      }
    } catch (g) {
      p = [g];
    } finally {
      try {
        d && (g = u.return) && (yield new ue(g.call(u)));
      } finally {
        if (p)
          throw p[0];
      }
    }
    yield* ve(t.values());
  });
}
function bt(e, n, t) {
  return Te(this, null, function* () {
    var r, a;
    try {
      for (var o = se(Ks(e, R({ list: n }, t))), s, i, l; s = !(i = yield new ue(o.next())).done; s = !1) {
        let c = i.value;
        yield* ve((a = (r = c.query) == null ? void 0 : r[n]) != null ? a : []);
      }
    } catch (i) {
      l = [i];
    } finally {
      try {
        s && (i = o.return) && (yield new ue(i.call(o)));
      } finally {
        if (l)
          throw l[0];
      }
    }
  });
}
function Ys(e) {
  var n, t;
  return new Map(((t = (n = e.query) == null ? void 0 : n.normalized) != null ? t : []).map(({ from: r, to: a }) => [r, a]));
}
function Et(e, n, t) {
  return D(this, null, function* () {
    if (n.length === 0)
      return;
    let r = yield e.batchSize();
    for (let a = 0; a < n.length; a += r)
      yield t(n.slice(a, a + r));
  });
}

// src/wiki/action-api/site-info.ts
function Js(e) {
  return D(this, null, function* () {
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
      language: Xs(n.general.lang, yield Qs(e, [n.general.lang])),
      namespaces: t,
      isCaseSensitive: n.general.case === "case-sensitive",
      extensionTags: n.extensiontags.map((r) => r.replace(/[<>]/g, "").toLowerCase())
    }, n.general.maxarticlesize === void 0 ? {} : { largestPage: n.general.maxarticlesize });
  });
}
function Qs(e, n) {
  return D(this, null, function* () {
    let { query: t } = yield e.read({
      action: "query",
      meta: "languageinfo",
      liprop: ["fallbacks", "dir"],
      licode: [...n]
    });
    return t.languageinfo;
  });
}
function Xs(e, n) {
  var r, a;
  let t = n[e];
  return { code: e, fallbacks: (r = t == null ? void 0 : t.fallbacks) != null ? r : [], direction: (a = t == null ? void 0 : t.dir) != null ? a : "ltr" };
}
function Zs(e) {
  let n = null;
  return (t) => D(null, null, function* () {
    if (n === null) {
      let r = /* @__PURE__ */ new Set();
      n = { codes: r, languages: Promise.resolve().then(() => (n = null, Qs(e, Array.from(r)))) };
    }
    return n.codes.add(t), Xs(t, yield n.languages);
  });
}
function ei(e, n) {
  let t = (a) => a.replace(/_/g, " ").trim().toLowerCase(), r = e.indexOf(":");
  for (let [a, o] of r === -1 ? [] : n)
    if (a !== 0 && o.some((s) => t(s) === t(e.slice(0, r))))
      return { namespace: a, rest: e.slice(r + 1) };
  return { namespace: 0, rest: e };
}

// src/wiki/action-api/api-source.ts
var wt = { rvprop: ["ids", "timestamp", "user", "userid", "sha1"] }, pn = { rvprop: ["ids", "timestamp", "user", "userid", "sha1", "content"], rvslots: "main" }, Nd = 2, Id = 6e4, Cd = 5, Fd = [{ leaction: "delete/restore" }, { letype: "import" }, { letype: "merge" }];
function Rt(e) {
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
function ni(e) {
  var t, r;
  let n = (t = e.revisions) == null ? void 0 : t[0];
  return n === void 0 ? null : {
    pageId: (r = e.pageid) != null ? r : 0,
    title: e.title,
    namespace: e.ns,
    isRedirect: e.redirect === !0,
    latest: Rt(n)
  };
}
function ti(e) {
  let n = null, t = () => (n != null || (n = Js(e).catch((u) => {
    throw n = null, u;
  })), n);
  function r(u) {
    return D(this, null, function* () {
      let d = /* @__PURE__ */ new Map();
      return yield Et(e, [...new Set(u)], (g) => D(null, null, function* () {
        let p = new Map(g.map((x) => [x, x])), m = /* @__PURE__ */ new Map();
        try {
          for (var y = se(Ye(M(R({}, e), {
            read: (E) => D(null, null, function* () {
              let v = yield e.read(E);
              return Ys(v).forEach((O, w) => p.set(w, O)), v;
            })
          }), R({ titles: g, prop: ["revisions", "info"] }, pn))), h, f, k; h = !(f = yield y.next()).done; h = !1) {
            let x = f.value;
            let E = ni(x);
            E !== null && m.set(E.title, E);
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
        for (let [x, E] of p) {
          let v = m.get(E);
          v !== void 0 && d.set(x, v);
        }
      })), d;
    });
  }
  function a(u, d) {
    return D(this, null, function* () {
      let { namespace: g, rest: p } = ei(u, (yield t()).namespaces), m = d ? "g" : "";
      return { [`${m}apnamespace`]: g, [`${m}apprefix`]: p };
    });
  }
  function o(u) {
    return Te(this, null, function* () {
      try {
        for (var d = se(Ye(e, R(M(R({}, u), { prop: ["revisions", "info"] }), pn))), g, p, m; g = !(p = yield new ue(d.next())).done; g = !1) {
          let y = p.value;
          let h = ni(y);
          h !== null && (yield h);
        }
      } catch (p) {
        m = [p];
      } finally {
        try {
          g && (p = d.return) && (yield new ue(p.call(d)));
        } finally {
          if (m)
            throw m[0];
        }
      }
    });
  }
  function s(u) {
    return Te(this, null, function* () {
      yield* ve(o(R({ generator: "allpages", gaplimit: "max" }, yield new ue(a(u, !0)))));
    });
  }
  function i(u) {
    return Te(this, null, function* () {
      for (let d of u)
        yield* ve(o({ generator: "embeddedin", geititle: d, geinamespace: Nd, geilimit: "max" }));
    });
  }
  function l(u, d, g) {
    return D(this, null, function* () {
      var m, y, h, f;
      let { query: p } = yield e.read(R({ action: "query", titles: [u], prop: "revisions", rvlimit: d }, g));
      return (f = (h = (y = (m = p == null ? void 0 : p.pages) == null ? void 0 : m[0]) == null ? void 0 : y.revisions) == null ? void 0 : h.map(Rt)) != null ? f : [];
    });
  }
  let c = (u, d) => D(null, null, function* () {
    var g;
    return (g = (yield l(u, 1, d))[0]) != null ? g : null;
  });
  return {
    siteInfo: t,
    languageInfo: Zs(e),
    readPages: r,
    readListedPages: r,
    titlesWithTemplates: (u, d) => D(null, null, function* () {
      let g = /* @__PURE__ */ new Set();
      return yield Et(e, u, (p) => D(null, null, function* () {
        try {
          for (var m = se(Ye(e, {
            titles: p,
            prop: "templates",
            tltemplates: [...d],
            tllimit: "max"
          })), y, h, f; y = !(h = yield m.next()).done; y = !1) {
            let { title: k, templates: x = [] } = h.value;
            x.length > 0 && g.add(k);
          }
        } catch (h) {
          f = [h];
        } finally {
          try {
            y && (h = m.return) && (yield h.call(m));
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
      return Te(this, null, function* () {
        yield* ve(s(u)), yield* ve(i(d));
      });
    },
    childrenBelow: (u) => D(null, null, function* () {
      var h, f, k;
      let d = /* @__PURE__ */ new Set(), { apnamespace: g, apprefix: p } = yield a(u, !1), m = p.replace(/ /g, "_"), y = g === 0 ? "" : `${(f = (h = (yield t()).namespaces.get(g)) == null ? void 0 : h[0]) != null ? f : ""}:`;
      for (let x = m; x !== void 0; ) {
        let E = yield e.read({
          action: "query",
          list: "allpages",
          apnamespace: g,
          apprefix: p,
          apfrom: x,
          aplimit: "max"
        });
        x = (k = E.continue) == null ? void 0 : k.apcontinue;
        for (let { title: v } of E.query.allpages) {
          let [O, ...w] = v.slice(y.length + p.length).split("/");
          d.add(O != null ? O : ""), w.length > 0 && x !== void 0 && x.startsWith(`${m}${O != null ? O : ""}/`) && (x = `${m}${O != null ? O : ""}0`);
        }
      }
      return d.delete(""), [...d];
    }),
    redirectsTo: (u) => D(null, null, function* () {
      var g, p;
      let d = [];
      try {
        for (var m = se(Ye(e, { titles: [u], prop: "redirects", rdprop: "title", rdlimit: "max" })), y, h, f; y = !(h = yield m.next()).done; y = !1) {
          let k = h.value;
          d.push(...(p = (g = k.redirects) == null ? void 0 : g.map((x) => x.title)) != null ? p : []);
        }
      } catch (h) {
        f = [h];
      } finally {
        try {
          y && (h = m.return) && (yield h.call(m));
        } finally {
          if (f)
            throw f[0];
        }
      }
      return d;
    }),
    revisions: (u, d) => D(null, null, function* () {
      let g = /* @__PURE__ */ new Map();
      return yield Et(e, u, (p) => D(null, null, function* () {
        var m;
        try {
          for (var y = se(Ye(e, R({
            revids: p,
            prop: "revisions"
          }, d === "with-texts" ? pn : wt))), h, f, k; h = !(f = yield y.next()).done; h = !1) {
            let x = f.value;
            (m = x.revisions) == null || m.forEach((E) => g.set(E.revid, Rt(E)));
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
    firstRevision: (u) => c(u, R({ rvdir: "newer" }, wt)),
    revisionsUpTo: (u, d) => l(u, 500, R(R({}, d === null ? {} : { rvstartid: String(d) }), wt)),
    newestRevisionBy: (u, d) => c(u, R({ rvuser: d }, pn)),
    revisionsAfter: (u, d) => D(null, null, function* () {
      let g = [];
      try {
        for (var p = se(Ye(e, R({
          titles: [u],
          prop: "revisions",
          rvendid: d,
          rvlimit: "max"
        }, wt))), m, y, h; m = !(y = yield p.next()).done; m = !1) {
          let { revisions: f = [] } = y.value;
          g.push(...f.filter(({ revid: k }) => k !== d).map(Rt));
        }
      } catch (y) {
        h = [y];
      } finally {
        try {
          m && (y = p.return) && (yield y.call(p));
        } finally {
          if (h)
            throw h[0];
        }
      }
      return g;
    }),
    revisionsBySince: (u, d, g) => l(u, Cd, R({
      rvuser: d,
      rvstart: g,
      rvdir: "newer"
    }, pn)),
    movesAround: (g) => D(null, [g], function* ({ timestamp: u, user: d }) {
      var m;
      let p = [];
      try {
        for (var y = se(bt(e, "logevents", {
          letype: "move",
          lestart: u,
          leend: new Date(Date.parse(u) + Id).toISOString(),
          ledir: "newer",
          leprop: ["title", "user"],
          lelimit: "max"
        })), h, f, k; h = !(f = yield y.next()).done; h = !1) {
          let x = f.value;
          (d === null || x.user === void 0 || x.user === d) && p.push((m = x.title) != null ? m : null);
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
      return p;
    }),
    revisionsBy: (u, d, g) => l(u, g, R({ rvuser: d }, pn)),
    recombinedPagesSince: (u) => D(null, null, function* () {
      let d = /* @__PURE__ */ new Set(), g = /* @__PURE__ */ new Set();
      for (let f of Fd)
        try {
          for (var p = se(bt(e, "logevents", M(R({}, f), {
            lestart: u,
            ledir: "newer",
            leprop: ["ids", "title", "details"],
            lelimit: "max"
          }))), m, y, h; m = !(y = yield p.next()).done; m = !1) {
            let { title: k, logpage: x, params: E } = y.value;
            x !== void 0 && x !== 0 && d.add(x), [k, E == null ? void 0 : E.dest_title].forEach((v) => v !== void 0 && g.add(v));
          }
        } catch (y) {
          h = [y];
        } finally {
          try {
            m && (y = p.return) && (yield y.call(p));
          } finally {
            if (h)
              throw h[0];
          }
        }
      return { pageIds: d, titles: g };
    }),
    renamesSince: (u) => D(null, null, function* () {
      var g;
      let d = [];
      try {
        for (var p = se(bt(e, "logevents", {
          letype: "renameuser",
          lestart: u,
          ledir: "newer",
          leprop: ["timestamp", "details"],
          lelimit: "max"
        })), m, y, h; m = !(y = yield p.next()).done; m = !1) {
          let f = y.value;
          let { olduser: k, newuser: x } = (g = f.params) != null ? g : {};
          k !== void 0 && x !== void 0 && f.timestamp !== void 0 && d.push({ from: k, to: x, timestamp: f.timestamp });
        }
      } catch (y) {
        h = [y];
      } finally {
        try {
          m && (y = p.return) && (yield y.call(p));
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
var ri = {
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
}, Dd = new Map(
  Object.keys(ri).reduce(
    (e, n) => e.concat(ri[n].map((t) => [t, n])),
    []
  )
), $d = [
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
function Cr(e) {
  let n = e.map((t) => Dd.get(t) || "other");
  return $d.find((t) => n.includes(t)) || "other";
}
function oi(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function St(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((t) => t.replace(/\s+/g, " ").trim()).filter((t) => t !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var ai = 50;
function Tt(e, n) {
  var s;
  if (e === "http" || e === "ok-but-empty") {
    let i = ((s = n == null ? void 0 : n.xhr) == null ? void 0 : s.status) || 0, l = oi(i);
    return new ne(l, l === "other" ? `HTTP ${i}` : "", { code: e });
  }
  let t = (n == null ? void 0 : n.errors) || [], r = t.map((i) => i.html || "").filter((i) => i !== "").join("<hr>"), a = t.map((i) => i.html ? St(i.html) : i.text || i.code), o = t.map((i) => {
    var l;
    return (l = i.data) == null ? void 0 : l.readonlyreason;
  }).find((i) => i);
  return o ? new ne("read-only", o, { code: e }) : new ne(
    Cr(t.length ? t.map((i) => i.code) : [e]),
    a.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function _d(e) {
  let n = e.question || "";
  return {
    id: e.id !== void 0 && (n !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? St(n) : n,
    imageUrl: e.url || null
  };
}
function Wd(e, n) {
  let t = e.edit;
  if (!t)
    throw new ne("other", "");
  if (t.captcha)
    throw new ne("captcha", "", { captcha: _d(t.captcha), code: "captcha" });
  if (t.result !== "Success") {
    let a = t.warning || "";
    throw new ne(
      Cr(t.code ? [t.code] : []),
      a === "" ? t.info || "" : St(a),
      a === "" ? {} : { html: a }
    );
  }
  let { oldrevid: r } = t;
  return R({
    revision: t.newrevid || n,
    changed: t.nochange !== !0
  }, r && n !== 0 && r !== n ? { mergedWith: r } : {});
}
function Ud(e, n) {
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
function si(e) {
  let { api: n, user: t, language: r } = e, a = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, o = (d) => new Promise((g, p) => {
    d.then(g, (...m) => {
      p(Tt(String(m[0]), m[1]));
    });
  }), s = (d, g) => D(null, null, function* () {
    let { query: p = {} } = yield o(n.get(R(M(R({}, a), { action: "query", titles: d.slice() }), g))), m = new Map((p.normalized || []).map(({ from: h, to: f }) => [h, f])), y = new Map((p.pages || []).map((h) => [h.title, h]));
    return new Map(d.reduce((h, f) => {
      let k = y.get(m.get(f) || f);
      return k ? h.concat([[f, k]]) : h;
    }, []));
  }), i = {
    prop: ["info", "revisions"],
    rvprop: ["ids", "user", "userid", "timestamp", "content"],
    rvslots: "main"
  }, l = (d) => {
    let g = [];
    return d.forEach((p, m) => {
      let y = p.revisions && p.revisions[0];
      y && g.push([m, Ud(p, y)]);
    }), g;
  }, c = (d) => D(null, null, function* () {
    let { query: { babel: g = {} } = {} } = yield o(
      n.get(M(R({}, a), { action: "query", meta: "babel", babuser: d }))
    ), p = "N54321";
    return Object.keys(g).map((m) => [m, g[m]]).filter(([, m]) => m !== "0").sort(([, m], [, y]) => p.indexOf(m) - p.indexOf(y));
  });
  return {
    readPages(d) {
      return D(this, null, function* () {
        let g = Array.from(new Set(d)), p = [];
        for (let y = 0; y < g.length; y += ai)
          p.push(s(g.slice(y, y + ai), i).then(l));
        let m = yield Promise.all(p);
        return new Map(m.reduce((y, h) => y.concat(h), []));
      });
    },
    readForEditing(d, g) {
      return D(this, null, function* () {
        let p = yield s(d, M(R({}, i), {
          intestactions: ["edit", "create"],
          intestactionsdetail: "full"
        })), m = p.get(g), [y, ...h] = m && m.actions && m.actions[m.missing ? "create" : "edit"] || [];
        return {
          pages: new Map(l(p)),
          refusal: y ? Tt(y.code, { errors: [y].concat(h) }) : null
        };
      });
    },
    existingPages(d) {
      return D(this, null, function* () {
        let g = yield s(d, { prop: "info" });
        return d.filter((p) => g.has(p) && !g.get(p).missing);
      });
    },
    madeByOthers(d, g) {
      return D(this, null, function* () {
        return (yield Promise.all(d.map((h) => D(null, [h], function* ({ title: m, latest: y }) {
          var k, x;
          let f = y.parentId === 0 ? y : (x = (k = (yield s([m], { prop: "revisions", rvprop: ["ids", "user", "userid", "timestamp"], rvdir: "newer", rvlimit: "1" })).get(m)) == null ? void 0 : k.revisions) == null ? void 0 : x.map(({ user: E, userid: v }) => ({ user: E, userId: v }))[0];
          return [m, f === void 0 || f.user !== g || f.userId === 0];
        })))).filter(([, m]) => m).map(([m]) => m);
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
        let g = yield o(n.postWithToken("csrf", R(R(R(R(R(M(R({}, a), {
          action: "edit",
          title: d.title,
          text: d.text,
          summary: d.summary
        }), d.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: d.baseRevision }), d.contentModel ? { contentmodel: d.contentModel } : {}), d.bot ? { bot: !0 } : {}), d.captcha ? { captchaid: d.captcha.id, captchaword: d.captcha.word } : {}), t === null ? { assert: "anon" } : { assertuser: t })));
        return Wd(g, d.baseRevision);
      });
    }
  };
}

// src/wiki/counting/template-calls.ts
function vt(e, n) {
  return D(this, null, function* () {
    var s, i;
    let { namespaces: t, extensionTags: r } = yield e.siteInfo(), a = (s = t.get(10)) != null ? s : ["Template"], o = {};
    for (let l of n)
      for (let c of yield e.redirectsTo(`${(i = a[0]) != null ? i : "Template"}:${l}`))
        o[c.slice(c.indexOf(":") + 1)] = l;
    return ht({ templates: n, redirects: o, templateNamespaces: a, extensionTags: r });
  });
}

// src/wiki/browser/person-words.ts
function ii(e) {
  let n = null;
  return () => D(null, null, function* () {
    n = n != null ? n : vt(e, xt).catch((r) => {
      throw n = null, r;
    });
    let t = yield n;
    return (r) => t(r).slice();
  });
}

// src/wiki/action-api/parameters.ts
function Hd(e) {
  if (e === !0)
    return "1";
  if (Array.isArray(e)) {
    let n = e.map(String);
    return n.some((t) => t.includes("|")) ? "" + n.join("") : n.join("|");
  }
  return String(e);
}
function li(e) {
  let n = {};
  for (let [t, r] of Object.entries(e))
    r != null && r !== !1 && (n[t] = Hd(r));
  return n;
}

// src/wiki/browser/reading-api.ts
var Bd = 6e3, Gd = 6e4, zd = 5, qd = 3;
function jd(e) {
  var r;
  let n = (r = e == null ? void 0 : e.getResponseHeader) == null ? void 0 : r.call(e, "Retry-After");
  if (n == null || n === "")
    return null;
  let t = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - Date.now();
  return t >= 0 ? t : null;
}
function Vd({ reason: e, details: n }) {
  return e === "rate-limited" || n.code === "maxlag" ? zd : e === "offline" ? qd : 1;
}
function ci(e) {
  let { api: n, language: t, onWait: r, firstWait: a = 1e3 } = e, o = !1, s = null, i = Promise.resolve(), l = null, c = (p, m) => {
    let y = m ? (
      // Tells servers in several places that any of them may answer.
      n.post(p, { headers: { "Promise-Non-Write-API-Action": "true" } })
    ) : n.get(p);
    return new Promise((h, f) => {
      y.then(h, (...k) => {
        var O;
        let [x, E, , v] = k;
        f({ fault: Tt(String(x), E), retryAfter: jd((O = E == null ? void 0 : E.xhr) != null ? O : v) });
      });
    });
  }, u = (p) => new Promise((m) => {
    let y = setTimeout(m, p);
    s = () => {
      clearTimeout(y), m();
    };
  });
  function d(p, m) {
    return D(this, null, function* () {
      for (let y = 1; ; y++) {
        if (o)
          throw new ne("other", "", { code: "cancelled" });
        try {
          return yield c(p, m);
        } catch (h) {
          let { fault: f, retryAfter: k } = h, x = Math.max(k != null ? k : 0, a * 2 ** (y - 1));
          if (o || y >= Vd(f) || x > Gd)
            throw f;
          r(x), yield u(x);
        }
      }
    });
  }
  function g(p, m) {
    let y = li(R({
      formatversion: 2,
      errorformat: "plaintext",
      errorlang: t,
      errorsuselocal: !0
    }, p)), h = new URLSearchParams(y).toString().length > Bd, f = i.then(() => d(y, m || h));
    return i = f.catch(() => {
    }), f;
  }
  return {
    batchSize() {
      return l = l != null ? l : Promise.resolve(e.rights()).then((p) => p.includes("apihighlimits") ? 500 : 50, () => 50), l;
    },
    read: (p) => g(p, !1),
    post: (p) => g(p, !0),
    badAnswer: (p) => new ne("other", p),
    cancel() {
      o = !0, n.abort(), s == null || s();
    }
  };
}

// src/core/i18n/wiki-names.ts
var Kd = ["ar", "fr", "es", "tr"], Ot = {
  wiki: "Wikipedia|\u0648\u064A\u0643\u064A\u0628\u064A\u062F\u064A\u0627|Wikip\xE9dia||Vikipedi",
  wiktionary: "Wiktionary|\u0648\u064A\u0643\u0627\u0645\u0648\u0633|Wiktionnaire|Wikcionario|Vikis\xF6zl\xFCk",
  wikibooks: "Wikibooks|\u0648\u064A\u0643\u064A \u0627\u0644\u0643\u062A\u0628|Wikilivres|Wikilibros|Vikikitap",
  wikinews: "Wikinews|\u0648\u064A\u0643\u064A \u0627\u0644\u0623\u062E\u0628\u0627\u0631||Wikinoticias|Vikihaber",
  wikiquote: "Wikiquote|\u0648\u064A\u0643\u064A \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633|||Vikis\xF6z",
  wikisource: "Wikisource|\u0648\u064A\u0643\u064A \u0645\u0635\u062F\u0631|||Vikikaynak",
  wikiversity: "Wikiversity|\u0648\u064A\u0643\u064A \u0627\u0644\u062C\u0627\u0645\u0639\u0629|Wikiversit\xE9|Wikiversidad|Vikiversite",
  wikivoyage: "Wikivoyage|\u0648\u064A\u0643\u064A \u0631\u062D\u0644\u0627\u062A||Wikiviajes|Vikigezgin"
}, Fr = {
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
function At(e, n) {
  let [t = "", ...r] = e.split("|");
  return {
    name: r[Kd.indexOf(n.split("-")[0])] || t,
    all: [t].concat(r.filter((a) => a !== ""))
  };
}
var ui = {
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
var di = 1440 * 60;
function gi(e, n, t) {
  let { name: r, all: a } = At(Fr[e] || n || e, t);
  return { code: e, name: r, hint: e, words: a.concat(n).filter((o) => o !== "" && o !== r) };
}
function pi({ all: e }, n) {
  return n.reduce((t, r) => t.concat(e.map((a) => `${a} ${r}`)), []).concat(n);
}
var Yd = [
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
function Jd(e, n) {
  let t = Object.keys(Fr).map((o) => gi(o, "", n)), r = /* @__PURE__ */ new Set(), a = e.map((o) => ({ language: o, code: ui[o.code] || o.code })).filter(({ code: o }) => (!o.includes("-") || Yd.includes(o)) && !r.has(o) && r.add(o));
  return Object.keys(Ot).reduce((o, s) => {
    let i = At(Ot[s], n);
    return o.concat(a.map(({ language: l, code: c }) => {
      let u = c.replace(/-/g, "_") + s;
      return {
        code: u,
        name: `${i.name} \u2013 ${l.name}`,
        hint: u,
        words: pi(i, [l.name, l.hint].filter((d) => d !== "")).concat(l.words, l.code)
      };
    }));
  }, t);
}
function Qd({ sitematrix: e }, n) {
  let t = (o) => !o.closed && !o.private, a = (e.specials || []).filter(t).map(({ dbname: o, sitename: s }) => gi(o, s || "", n));
  return Object.keys(e).filter((o) => /^\d+$/.test(o)).reduce((o, s) => {
    let { code: i, name: l, localname: c, site: u } = e[s], d = c && c !== l ? [c, l] : [l];
    return o.concat(u.filter(t).map(({ dbname: g, code: p, sitename: m = "" }) => {
      let y = At(Ot[p] || m, n);
      return {
        code: g,
        name: `${y.name} \u2013 ${d[0]}`,
        hint: g,
        words: pi(y, d).concat(m, i)
      };
    }));
  }, a);
}
function mi(e, n) {
  let t = { formatversion: 2, uselang: n, maxage: di, smaxage: di }, r = null, a = null, o = () => D(null, null, function* () {
    let l = bn(n), c = bn("en"), u = [], d = {};
    for (; d; ) {
      let g = yield e.get(R(M(R({}, t), {
        action: "query",
        meta: "languageinfo",
        liprop: ["autonym", "name"]
      }), d)), { languageinfo: p } = g.query;
      Object.keys(p).forEach((m) => {
        let { autonym: y, name: h } = p[m], f = h !== y && h || l(m) || h || m;
        u.push({ code: m, name: f, hint: y === f ? "" : y, words: [c(m) || ""] });
      }), d = g.continue;
    }
    return u.sort((g, p) => g.name.localeCompare(p.name, n));
  }), s = () => D(null, null, function* () {
    try {
      return Qd(yield e.get(M(R({}, t), {
        action: "sitematrix",
        smlangprop: ["code", "name", "localname", "site"],
        smsiteprop: ["dbname", "code", "sitename"]
      })), n);
    } catch (l) {
      if (l === "http")
        throw l;
      return Jd(yield i.loadLanguages(), n);
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
var Xd = 20, Zd = 2;
function eg(e, n, t) {
  return D(this, null, function* () {
    var a;
    let r = n.filter((o) => o.first === null);
    for (let o = 0; r.length > Zd && o < Xd; o++) {
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
function ng({ latest: e, history: n }) {
  var t;
  return n !== void 0 ? (t = n[n.length - 1]) != null ? t : null : e.parentId === 0 ? e : null;
}
function tg(e) {
  return e.reduce((n, { first: t }) => t !== null && (n === void 0 || t.timestamp < n) ? t.timestamp : n, void 0);
}
function rg(e, n, t, r) {
  return D(this, null, function* () {
    let { pageIds: a, titles: o } = yield n.recombinedPagesSince(r);
    for (let s of t) {
      let { pageId: i, title: l } = s.page;
      (a.has(i) || o.has(l)) && (s.isRecombined = !0, s.first = yield e.firstRevision(l));
    }
  });
}
function Pt(e, n, t = null, r = null) {
  return D(this, null, function* () {
    let a = n.map((s) => ({
      page: s,
      known: s.history === void 0 ? [s.latest] : s.history.slice(),
      first: ng(s),
      isRecombined: !1
    }));
    yield eg(e, a, r);
    let o = t === null ? void 0 : tg(a.filter(({ page: s }) => s.history === void 0));
    return t !== null && o !== void 0 && (yield rg(e, t, a, o)), a.filter((s) => s.first !== null);
  });
}
function fi(e, n) {
  return D(this, null, function* () {
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
function Mt({ first: e }, n) {
  return e.user === n && e.userId !== 0;
}
function Dr(e, n, t) {
  return D(this, null, function* () {
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
function yi(o, s, i, l) {
  return D(this, arguments, function* ({ source: e, titles: n }, t, r, a) {
    let c = yield fi(e, t), u = c.size === 0 ? void 0 : (yield e.siteInfo()).namespaces.get(2), d = (h, f, k) => D(null, null, function* () {
      var x, E;
      for (let [v, O] of Array.from(f.entries())) {
        let w = (x = f[v + 1]) != null ? x : k, P = (E = O.sha1) != null ? E : null;
        if (P !== null && P === w.sha1 && O.parentId === w.id && O.user !== h && (yield e.movesAround(O)).some((H) => H === null || dn(H, n.root, u) !== h))
          return !0;
      }
      return !1;
    }), g = /* @__PURE__ */ new Map(), p = /* @__PURE__ */ new Map();
    for (let [h, f] of Array.from(c)) {
      let k = t.get(h), x = f.filter(({ user: E }) => E === null);
      (yield d(r(h), f, k)) ? g.set(h, { doubt: "moved", believed: null }) : x.length > 0 && p.set(h, x);
    }
    let m = Array.from(p.values()).reduce((h, f) => h.concat(f.filter(({ text: k }) => k === null).map(({ id: k }) => k)), []), y = m.length === 0 ? null : yield e.revisions(m, "with-texts");
    return p.forEach((h, f) => {
      let k = t.get(f), x = h.reduce((E, { id: v, text: O }) => {
        var w, P;
        return E === null ? null : Cn(E, a((P = O != null ? O : (w = y == null ? void 0 : y.get(v)) == null ? void 0 : w.text) != null ? P : ""), a);
      }, k.text);
      x !== k.text && g.set(f, { doubt: "hidden", believed: x === null ? null : M(R({}, k), { text: x }) });
    }), g;
  });
}

// src/wiki/exchange/moved-pages.ts
var og = 5, ag = /^\s*#[^\s[:]+\s*:?\s*\[\[\s*:?([^\]|#]+)/;
function hi(e, n, t) {
  return D(this, null, function* () {
    let r = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), o = n.map((s) => ({ origin: s, there: s }));
    for (let s = 0; o.length > 0 && s < og; s++) {
      let i = o.filter(({ there: { first: m } }) => m.text === null).map(({ there: { first: m } }) => m.id), l = i.length === 0 ? null : yield e.revisions(i, "with-texts"), c = /* @__PURE__ */ new Map();
      if (o.forEach(({ origin: m, there: { first: y } }) => {
        var f, k, x, E;
        let h = (E = ag.exec(((x = (k = y.text) != null ? k : (f = l == null ? void 0 : l.get(y.id)) == null ? void 0 : f.text) != null ? x : "").slice(0, 1e3))) == null ? void 0 : E[1];
        h !== void 0 && (c.set(m, h.replace(/_/g, " ").trim()), r.add(m));
      }), c.size === 0)
        break;
      let u = yield e.readPages(Array.from(new Set(c.values()))), d = yield Pt(e, Array.from(u.values()).map((m) => M(R({}, m), { pageId: 0 }))), g = new Map(d.map((m) => [m.page.title, m])), p = [];
      c.forEach((m, y) => {
        let h = g.get(m);
        h !== void 0 && Mt(h, t(y)) ? a.set(y, h) : h !== void 0 && p.push({ origin: y, there: h });
      }), o = p;
    }
    return { redirects: r, moved: a };
  });
}

// src/core/exchange/steps/preferences.ts
var xi = ["messages", "matches", "confirmed", "lang"];
function ki(e) {
  let n = [], t = e.filter(({ template: o }) => o === _e), r = (o) => t.every(({ parameters: s }) => {
    var l;
    let i = Fe((l = s.get(o)) != null ? l : "").trim().toLowerCase();
    return i !== "" && i !== "yes" && i !== "no" && n.push({
      parameter: o,
      key: "localskills-template-preferences-fault-value",
      parameters: [K(i), o]
    }), i === "" || i === "yes";
  }), a = { messages: r("messages"), matches: r("matches") };
  return t.forEach(({ parameters: o }) => o.forEach((s, i) => {
    !xi.includes(i) && s.trim() !== "" && n.push(Xe(i, xi));
  })), { preferences: a, faults: n };
}

// src/core/wikitext/substitution.ts
var sg = [
  "AKTAR|ANSTAT|ASENDA|BEILLESZT|BEM\xC1SOL|BIDDEL|BYT|B\xC4DEL|ERS|FIJAR|GANTI|GNT|G\xDCVENL\u0130AKTAR|G\xDCVENL\u0130KOPYALA",
  "G\xDCVENL\u0130YAPI\u015ETIR|G\xDCVENL\u0130YER\u0130NEKOY|IONAD|KOPYALA|LIIBME|LIMINN|NAHR|SAFESUBST|SEKURANSTAT|SICHERERS",
  "SICHER_ERS|SOST|SUBST|SUST|TH\u1EBE|TH\u1EBE_AN_TO\xC0N|TRYGGLIMINN|TUKAR|T\xD6P\xC7EK|VASTINE|VEILIGVERV|VERV|VERVANG",
  "VLO\u017DIT|WAKCHAY|YAPI\u015ETIR|YER\u0130NEKOY|YK|ZAMENA|ZAMENI|ZAMIJENI|ZAMJENA|ZAMJENI|podst|\u018FV\u018FZ_KARDE|\u0391\u039B\u039B\u0391\u0393\u0397",
  "\u0411\u0415\u0417\u041F\u0415\u0427\u041D\u0410_\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0411\u04D8\u0414\u0415\u041B|\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0410|\u0417\u0410\u041C\u0415\u041D\u0418|\u0417\u0410\u041C\u0415\u0421\u0422|\u0417\u0410\u041C\u0418\u0408\u0415\u041D\u0418|\u0417\u0410\u0429\u041F\u041E\u0414\u0421\u0422|\u041C\u041E\u041D\u0414\u0410\u041D|\u041C\u041E\u041D\u0414\u0410\u041D\u0418\u04B2\u0418\u0424\u0417|\u041F\u0406\u0414\u0421\u0422",
  "\u041F\u0406\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u041F\u0410\u0414\u0421\u0422\u0410\u041D\u041E\u040E\u041A\u0410|\u041F\u041E\u0414\u0421\u0422|\u041F\u041E\u0414\u0421\u0422\u0410\u041D\u041E\u0412\u041A\u0410|\u0423\u0413\u0410\u041D_\u0411\u0418\u042D\u0420\u0418\u0418|\u0423\u0413\u0423\u0423|\u0423\u0413\u0423\u0423\u041A\u041C\u0421\u041A\u041B|\u0425\u04C0\u041E\u0422\u0422|\u0425\u04C0\u041E\u0422\u0422\u041E\u0420|\u05E1|\u05E1 \u05D1\u05D8\u05D5\u05D7|\u0625\u062D\u0644\u0627\u0644|\u0628\u0627\u062F\u06D5\u0644",
  "\u062C\u0627|\u062C\u0627\u0645|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646|\u062C\u0627\u06CC\u06AF\u0632\u06CC\u0646_\u0627\u0645\u0646|\u0645\u062D\u0641\u0648\u0638_\u062C\u0627|\u0645\u062D\u0641\u0648\u0638_\u0646\u0642\u0644|\u0646\u0633\u062E|\u0646\u0633\u062E_\u0622\u0645\u0646|\u0646\u0642\u0644|\u0905\u092C\u093E\u0939\u094D\u092F|\u0915\u0902\u0938\u0924\u094D\u092F\u093E\u0917|\u0928\u093F\u0930\u0915\u0902\u0938\u092C\u093F\u0902\u092C|\u092A\u0930\u094D\u092F\u093E\u092F|\u092A\u094D\u0930\u0924\u093F",
  "\u0938\u092E\u093E\u0935\u093F\u0937\u094D\u091F\u0940|\u0938\u093E\u091A\u093E\u0928\u094D\u0924\u0930|\u0938\u093E\u091A\u093E\u092A\u0930\u093F\u0938\u094D\u092B\u094B\u091F|\u0938\u093E\u091A\u093E\u0939\u093F\u0928|\u0938\u093E\u091A\u094B\u0926\u094D\u0918\u093E\u091F\u0928|\u0938\u0941\u0930\u0915\u094D\u0937\u093F\u0924_\u092A\u094D\u0930\u0924\u093F|\u0D09\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u0D2C\u0D26\u0D7D|\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2C\u0D26\u0D7D",
  "\u0D38\u0D02\u0D30\u0D15\u0D4D\u0D37\u0D3F\u0D24\u0D2F\u0D41\u0D7E\u0D2A\u0D4D\u0D2A\u0D46\u0D1F\u0D41\u0D24\u0D4D\u0D24\u0D7D|\u10DB\u10D8\u10D3\u10D2\u10DB|\u5B89\u5168\u5C55\u958B|\u5B89\u5168\u66FF\u4EE3|\u5B89\u5168\u66FF\u63DB|\u5C55\u958B|\u66FF\u4EE3|\u66FF\u63DB|\uC548\uC804\uD480\uAE30|\uD480\uAE30"
].join("|"), ig = [
  "ATEBERDE|BEZBEDNAZAMENA|BEZBEDNA_ZAMENA|BEZBJEDNAZAMJENA|BEZBJEDNA_ZAMJENA|EMELEYATEBERDE|KOPYAKE",
  "SUBST|Z\xCBVN|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0408\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0408\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410_\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0415\u0414\u041D\u0410\u0417\u0410\u041C\u0415\u041D\u0410|\u0411\u0415\u0417\u0411\u0417\u0410\u041C\u0415\u041D\u0418|\u0421\u0423\u0411\u0421\u0422"
].join("|"), lg = new RegExp(`\\{\\{\\s*(?:(?:${sg})[:\uFF1A]|${ig})`, "gi"), cg = /<nowiki>[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*<\/nowiki>|<!--[^<>{}\n]*\{\{[^<>{}\n]*\}\}[^<>{}\n]*-->/gi;
function $r(e) {
  var n;
  return ((n = e.match(lg)) != null ? n : []).length;
}
function bi(e) {
  let n = [];
  return e.replace(cg, (t, r) => {
    let a = r > 0 && e.lastIndexOf("<", r - 1) > e.lastIndexOf(">", r - 1);
    return $r(t) === 1 && !a && n.push(t), t;
  }), n;
}

// src/core/exchange/unsaid-words.ts
var ug = /<!--(?:(?!<!--)[^])*?-->/g, dg = /<!--|-->|<\/?[a-z][^<>{}|]*>|<\/?[a-z]+|<|\/?>/gi, gg = /[{}[\]]+/g, pg = /[{}[\]\n]+/g, Lt = (e) => e.replace(dg, ""), Ei = (e, n) => `{{${e.replace(n, `}}
{{`)}}}`;
function _r(e, { start: n, end: t }) {
  return n + e.slice(n, t).search(/[|}]/);
}
function mg(e, n) {
  let t = [];
  n.forEach((o) => t.push([o.start, _r(e, o)], [o.end - 2, o.end]));
  let r = ln(), a = 0;
  return t.sort((o, s) => o[0] - s[0]).forEach(([o, s]) => {
    o >= a && (je(r, o, s), a = s);
  }), gt(r, e);
}
function Wr(t) {
  var r = t, { parameters: e } = r, n = _n(r, ["parameters"]);
  return xe(M(R({}, n), { parameters: new Map(Array.from(e).map(([a, o]) => [Lt(a).trim(), Lt(o).trim()])) }));
}
function wi(e, n, t) {
  let r = /* @__PURE__ */ new Map(), a = mg(e, n);
  return (/* @__PURE__ */ new Set([Lt(a), Lt(a.replace(ug, ""))])).forEach((s) => [s, Ei(s, gg), Ei(s, pg)].forEach((i) => {
    let l = /* @__PURE__ */ new Map();
    t(i).map(Wr).forEach((c) => {
      var u;
      return l.set(c, ((u = l.get(c)) != null ? u : 0) + 1);
    }), l.forEach((c, u) => {
      var d;
      return r.set(u, Math.max(c, (d = r.get(u)) != null ? d : 0));
    });
  })), r;
}

// src/core/exchange/read-revision.ts
function Ur(e) {
  let n = /* @__PURE__ */ new Map();
  return e.forEach((t) => {
    var r;
    return n.set(t, ((r = n.get(t)) != null ? r : 0) + 1);
  }), n;
}
function fg(e, n) {
  let t = n(e);
  return {
    text: e,
    calls: t,
    counts: Ur(t.map(xe)),
    unsaid: wi(e, t, n),
    signatures: new Map(t.map((r) => [xe(r), Wr(r)])),
    substitutions: $r(e),
    sheltered: Ur(bi(e))
  };
}
function Ri(e) {
  let n = /* @__PURE__ */ new Map();
  return (t, r) => {
    var o;
    let a = (o = n.get(r)) != null ? o : fg(r, e);
    return n.set(r, a), M(R({}, a), { isOwn: t });
  };
}
function yg(e, n) {
  let t = Math.min(e.length, n.length), r = 0;
  for (; r < t && e.charAt(r) === n.charAt(r); )
    r++;
  let a = 0;
  for (; a < t - r && e.charAt(e.length - 1 - a) === n.charAt(n.length - 1 - a); )
    a++;
  return [r, a];
}
function hg(e, n) {
  let [t, r] = yg(e.text, n.text), a = e.text.length - n.text.length, o = new Set(n.calls.map((s) => s.start));
  return e.calls.filter((s) => _r(e.text, s) < t && !o.has(s.start) || s.start >= e.text.length - r && !o.has(s.start - a));
}
function Si(e, n, t) {
  if (n.isOwn)
    return n.counts;
  let r = new Map(n.counts), a = Ur(hg(e, n).map(xe));
  return e.signatures.forEach((o, s) => {
    var c, u, d, g;
    let i = (c = n.unsaid.get(o)) != null ? c : 0, l = i > ((u = t.get(o)) != null ? u : 0) ? i : 0;
    r.set(s, ((d = r.get(s)) != null ? d : 0) + Math.max((g = a.get(s)) != null ? g : 0, l));
  }), r;
}
function Ti(e, n, t) {
  if (n.isOwn)
    return t && e.substitutions < n.substitutions;
  let r = 0, a = !1;
  return n.sheltered.forEach((o, s) => {
    var i;
    r += o, a = a || o > ((i = e.sheltered.get(s)) != null ? i : 0);
  }), a || n.substitutions > r;
}

// src/core/exchange/whose-calls.ts
var xg = /* @__PURE__ */ new Map();
function kg(e, n) {
  let t = /* @__PURE__ */ new Map();
  return e.forEach((r, a) => {
    var s, i;
    let o = (s = n.get(a)) != null ? s : a;
    t.set(o, r + ((i = t.get(o)) != null ? i : 0));
  }), t;
}
var bg = ["id", "seek", "offer"];
function vi(e) {
  let [n, t] = JSON.parse(e);
  return JSON.stringify([n, t.filter(([r]) => bg.includes(r))]);
}
function Eg(e, n, t) {
  let r = /* @__PURE__ */ new Map(), a = Array.from(t).filter(([s, i]) => {
    var l;
    return ((l = e.counts.get(s)) != null ? l : 0) < i;
  });
  if (a.length === 0)
    return r;
  let o = /* @__PURE__ */ new Set();
  return e.counts.forEach((s, i) => {
    var l, c;
    s > Math.max((l = n.counts.get(i)) != null ? l : 0, (c = t.get(i)) != null ? c : 0) && o.add(vi(i));
  }), a.forEach(([s, i]) => {
    var u, d;
    let l = (u = e.counts.get(s)) != null ? u : 0;
    !(l < Math.min(i, (d = n.counts.get(s)) != null ? d : 0)) && !o.has(vi(s)) && r.set(s, i - l);
  }), r;
}
function Ai(e, n, t) {
  var l, c;
  let r = Ri(t), a = Oi(e, n, r, !1), o = r(!0, (c = (l = e[e.length - 1]) == null ? void 0 : l.text) != null ? c : "").calls;
  if (a.length === o.length)
    return { own: a, unclear: [] };
  let s = e.filter(({ text: u }) => u !== null).map(({ isOwn: u, text: d }) => ({ isOwn: u, text: d })), i = n ? [] : s.slice(0, 1).map(({ text: u }) => ({ isOwn: !0, text: u }));
  return { own: a, unclear: de(Oi([...i, ...s], !0, r, !0), a) };
}
function Oi(e, n, t, r) {
  var g, p, m, y, h, f, k, x;
  let a = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), s = !1, i = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Set(), c = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), d = n ? t(!0, "") : null;
  for (let { isOwn: E, text: v, isAfterGap: O = !1, isAfterUnseen: w = !1 } of e) {
    let P = v === null ? null : t(E, v), C = !1;
    if (E) {
      let U = /* @__PURE__ */ new Map(), S = P === null || d === null ? null : Si(P, d, u), A = O || !r && P !== null && d !== null && Ti(P, d, s);
      C = S !== null && !A;
      let T = new Map(a);
      S !== null && !w && o.forEach((I, L) => {
        var N;
        return T.set(L, I + ((N = T.get(L)) != null ? N : 0));
      });
      for (let [I, L] of Array.from((g = P == null ? void 0 : P.counts) != null ? g : [])) {
        let N = S === null ? L : Math.min(L, (p = S.get(I)) != null ? p : 0), B = Math.min(N, (m = T.get(I)) != null ? m : 0) + L - N, F = (y = i.get(I)) != null ? y : 0, W = l.has(I) || ((f = c.get((h = P == null ? void 0 : P.signatures.get(I)) != null ? h : "")) != null ? f : 0) > F;
        U.set(I, A || W ? Math.min(B, F) : B);
      }
      o = P === null || d === null || w ? /* @__PURE__ */ new Map() : Eg(P, d, T), a = U, U.forEach((I, L) => {
        var N;
        return i.set(L, Math.max(I, (N = i.get(L)) != null ? N : 0));
      });
    }
    s = s || !E && ((k = P == null ? void 0 : P.substitutions) != null ? k : 0) > 0;
    let H = C && P !== null ? kg(a, P.signatures) : xg;
    P == null || P.unsaid.forEach((U, S) => {
      var T, I, L;
      let A = (T = u.get(S)) != null ? T : 0;
      !C && U > A ? c.set(S, Math.max(U, (I = c.get(S)) != null ? I : 0)) : C && !c.has(S) && u.set(S, Math.max(A, U + ((L = H.get(S)) != null ? L : 0)));
    }), P == null || P.counts.forEach((U, S) => {
      var A;
      U > ((A = i.get(S)) != null ? A : 0) && l.add(S);
    }), d = P;
  }
  return ((x = d == null ? void 0 : d.calls) != null ? x : []).filter((E) => {
    var w;
    let v = xe(E), O = (w = a.get(v)) != null ? w : 0;
    return a.set(v, O - 1), O > 0;
  });
}

// src/wiki/exchange/others-words.ts
var wg = { texts: 100, inARow: 20, isEveryOwn: !1 }, Pi = { texts: 300, inARow: 100, isEveryOwn: !1 }, Rg = 5;
function Ii({ user: e, userId: n }, t) {
  return e === t && n !== 0;
}
function Mi({ template: e, parameters: n }) {
  var t;
  return e === _e || e === Ke && st.includes(ke((t = n.get("step")) != null ? t : "").trim());
}
function Li(e) {
  let { messages: n, matches: t } = ki([e]).preferences;
  return e.template === _e && n && t;
}
function Hr(e, n, t) {
  let r = (p) => Ii(p, n), a = e.revisions.filter((p, m) => {
    var y, h;
    return r(p) || ((y = p.sha1) != null ? y : null) === null || p.sha1 !== ((h = e.revisions[m + 1]) == null ? void 0 : h.sha1);
  });
  if (a.every(r))
    return null;
  let o = [], s = /* @__PURE__ */ new Set(), i = /* @__PURE__ */ new Set(), l = () => o.filter(r).pop(), [c, u, d] = [0, null, 0];
  for (; d < a.length && o.length < t.texts; d++) {
    let p = a[d], m = a[d + 1], y = t.isEveryOwn || u === null || !r(u) || (m === void 0 ? !e.isWhole : !r(m));
    c = r(p) ? 0 : c + 1, (p.user === null || r(p) && !y) && i.add(l()), (r(p) ? y : c <= t.inARow) ? o.push(p) : c > t.inARow && s.add(l()), u = p;
  }
  let g = d === a.length || a.slice(d).every(r);
  return { revisions: o.reverse(), isWhole: e.isWhole && g, afterGaps: s, afterUnseen: i };
}
function Sg(e, n) {
  let t = Hr(e, n, M(R({}, Pi), { isEveryOwn: !0 }));
  return t.isWhole ? t : Hr(e, n, Pi);
}
function Tg(e, n, t) {
  return D(this, null, function* () {
    let { revisions: r, isWhole: a } = t;
    for (let o = 0; o < Rg && !a; o++) {
      let s = yield e.revisionsUpTo(n, r[r.length - 1].id);
      r = [...r, ...s.slice(1)], a = s.length < 500;
    }
    return { revisions: r, isWhole: a };
  });
}
function Ci(e, n, t, r) {
  return D(this, null, function* () {
    var d;
    let a = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map();
    for (let [g, p] of Array.from(n)) {
      if (p === null || g.page.history !== void 0)
        continue;
      let m = g.known.findIndex(({ id: E }) => E === p.id), y = () => {
        var E;
        return r((E = p.text) != null ? E : "").every(Li);
      };
      if (m === -1 && y())
        continue;
      let h = m === -1 ? yield e.revisionsUpTo(g.page.title, p.id) : g.known.slice(m), f = ((d = h[h.length - 1]) == null ? void 0 : d.id) === g.first.id || m !== -1 && g.known.length < 500, k = { revisions: [p, ...h.slice(1)], isWhole: f }, x = Hr(k, t(g), wg);
      x !== null && !y() && (a.set(g, k), o.set(g, x));
    }
    let s = /* @__PURE__ */ new Map(), i = (g, { revisions: p, isWhole: m, afterGaps: y, afterUnseen: h }) => Ai(p.map((f) => {
      var k;
      return {
        isOwn: Ii(f, t(g)),
        text: (k = s.get(f)) != null ? k : null,
        isAfterGap: y.has(f),
        isAfterUnseen: h.has(f)
      };
    }), m, r);
    yield Ni(e, o, s);
    let l = /* @__PURE__ */ new Map();
    o.forEach((g, p) => l.set(p, i(p, g)));
    let c = /* @__PURE__ */ new Map();
    for (let [g, { unclear: p }] of Array.from(l)) {
      let { isWhole: m, afterGaps: y, afterUnseen: h } = o.get(g);
      if (p.length > 0 && !(m && y.size + h.size === 0)) {
        let f = yield Tg(e, g.page.title, a.get(g));
        c.set(g, Sg(f, t(g)));
      }
    }
    yield Ni(e, c, s), c.forEach((g, p) => l.set(p, i(p, g)));
    let u = /* @__PURE__ */ new Map();
    return l.forEach(({ own: g, unclear: p }, m) => {
      var O;
      let y = n.get(m), h = (O = y.text) != null ? O : "", f = r(h), k = de(f, g), x = k.filter((w) => !Mi(w)), E = de(x, p), v = de(k, p).filter((w) => Mi(w) && !Li(w));
      if (x.length > 0 || v.length > 0) {
        let w = x.length === 0 ? h : Cn(h, de(f, x), r);
        u.set(m, { own: M(R({}, y), { text: w != null ? w : "" }), calls: E, unclear: de(x, E), refusals: v });
      }
    }), u;
  });
}
function Ni(e, n, t) {
  return D(this, null, function* () {
    let r = /* @__PURE__ */ new Map(), a = (i, { id: l, sha1: c }) => (c != null ? c : null) === null ? String(l) : `${i} ${String(c)}`;
    n.forEach(({ revisions: i }, { page: { title: l } }) => {
      let c = /* @__PURE__ */ new Map();
      i.forEach((u) => {
        var d;
        t.has(u) && c.set(a(l, u), (d = t.get(u)) != null ? d : null);
      }), i.filter((u) => !t.has(u)).forEach((u) => {
        var p, m, y;
        let d = a(l, u), g = (m = (p = u.text) != null ? p : c.get(d)) != null ? m : null;
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
var Fi = ["step", "seek", "offer", "at", "outcome", "on", "skill", "note", "lang"], vg = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
function Nt(e, n, t) {
  let r = fe(n);
  return e.filter(({ template: a }) => a === Ke).map((a) => {
    let o = Og(a, r);
    return o.step === null || t === void 0 || o.step.at <= t ? o : M(R({}, o), { step: M(R({}, o.step), { at: t }) });
  });
}
function Og(e, n) {
  let t = [], r = (f, k, ...x) => (t.push(Ag(f, k, ...x)), null), a = (f) => {
    var k;
    return ke((k = e.parameters.get(f)) != null ? k : "").trim() || null;
  }, o = (f, k, x, E) => {
    var O;
    let v = a(f);
    return v === null ? E ? r(f, "missing", f) : null : (O = k(v)) != null ? O : r(f, x, K(v), f);
  }, s = o("step", (f) => An.includes(f) ? f : null, "step", !0), i = o("seek", cr, "key", !0), l = o("offer", cr, "key", !0), c = o("at", (f) => {
    var k, x;
    return be((x = (k = vg.exec(f)) == null ? void 0 : k[1]) != null ? x : "") ? f : null;
  }, "time", !0), u = o(
    "outcome",
    (f) => Sa.includes(f) ? f : null,
    "outcome",
    s === "confirm"
  ), d = o("on", (f) => be(f) ? f : null, "day", s === "meet"), g = o("skill", (f) => oe.test(f) ? f : null, "skill", !1);
  if (e.parameters.forEach((f, k) => {
    !Fi.includes(k) && f.trim() !== "" && t.push(Xe(k, Fi));
  }), s === null || i === null || l === null || c === null || s === "confirm" && u === null || s === "meet" && d === null)
    return { call: e, step: null, faults: t };
  let [p, m] = Le({ seek: i, offer: l });
  if (p === m)
    return r("offer", "alone"), { call: e, step: null, faults: t };
  n !== p && n !== m && r("seek", "not-yours", n);
  let y = a("note"), h = Qn("note", y != null ? y : "", n);
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
function Ag(e, n, ...t) {
  return { parameter: e, key: `localskills-template-step-fault-${n}`, parameters: t };
}

// src/core/exchange/steps/step-limit.ts
function Di(e) {
  if (e.length <= 200)
    return e.slice();
  let n = e.map((a, o) => ({ one: a, index: o })).sort((a, o) => a.one.step.at < o.one.step.at ? 1 : a.one.step.at > o.one.step.at ? -1 : o.index - a.index), t = { ask: 0, other: 0 }, r = new Set(n.filter(({ one: a }) => a.step.step === "ask" ? t.ask++ < 200 : t.other++ < 1e3).map(({ index: a }) => a));
  return e.filter((a, o) => r.has(o));
}

// src/wiki/exchange/read-person.ts
function Pg(e) {
  let t = e.map(({ own: r }) => {
    var a;
    return (a = r == null ? void 0 : r.timestamp) != null ? a : "";
  }).sort().slice(-1).join("").slice(0, 10);
  return t === "" ? {} : { date: t };
}
function $i(e, n, t, r) {
  var p, m, y;
  let a = n.slice().sort((h, f) => ae(h.title, f.title)), o = [], s = [], i = [], l = (h, f, k, x) => {
    Nt(f, e, k == null ? void 0 : k.timestamp).forEach(({ step: E }) => {
      var v;
      E !== null && x(E) && s.push({ step: E, title: h, savedAt: (v = k == null ? void 0 : k.timestamp) != null ? v : E.at });
    });
  }, c = (h) => h.filter(({ template: f }) => f === _e).forEach((f) => i.push(f));
  for (let { title: h, own: f, optOuts: k, refused: x } of a) {
    let E = t((p = f == null ? void 0 : f.text) != null ? p : "");
    E.forEach((w) => o.push({ title: h, call: w })), l(h, E, f, () => !0), c(E), c(t((m = k == null ? void 0 : k.text) != null ? m : ""));
    let v = t((y = x == null ? void 0 : x.text) != null ? y : ""), O = v.length === 0 ? [] : s.map(({ step: w }) => JSON.stringify(w));
    l(h, v, x, (w) => st.includes(w.step) && !O.includes(JSON.stringify(w))), c(v);
  }
  let u = Di(s), d = o.filter(({ call: { template: h } }) => h === re.offer || h === re.seek);
  return { person: {
    user: e,
    pages: a,
    readings: Ve(d.map(({ call: h }) => h), e, R(R({}, r), Pg(a))).map((h, f) => M(R({}, h), { title: d[f].title })),
    steps: u.map(({ step: h }) => h),
    stepsBeyond: s.length - u.length,
    preferences: i
  }, placed: u };
}

// src/core/exchange/steps/follow-exchanges.ts
var Mg = 21, Lg = 180, Ng = 366;
function Ui(e, n) {
  var r;
  let t = [];
  for (let { round: a, skills: o, disregarded: s } of Ig(e, n))
    a !== null && t.push(M(R({}, Bg(a, n.date)), { skills: o, skill: (r = o[0]) != null ? r : null, disregarded: s }));
  return t;
}
function Ig(e, n) {
  if (!be(n.date))
    throw new RangeError(`\u201C${n.date}\u201D is no date.`);
  let t = /* @__PURE__ */ new Map();
  for (let r of e.slice().sort(Cg)) {
    let a = `${r.seek}
${r.offer}`, o = t.get(a);
    o === void 0 ? t.set(a, [r]) : o.push(r);
  }
  return Array.from(t.keys()).sort(ae).map((r) => {
    let a = null, o = [];
    for (let s of t.get(r)) {
      let i = s.at.slice(0, 10) > n.date ? "future" : Le(s).includes(s.user) ? Fg(s, a, n) : "not-a-party";
      typeof i == "string" ? o.push({ step: s, reason: i }) : a = i;
    }
    return { round: a, skills: Dg(t.get(r), a), disregarded: o };
  });
}
function Cg(e, n) {
  return ae(e.at, n.at) || An.indexOf(e.step) - An.indexOf(n.step) || ae(_i(e), _i(n));
}
function _i({ user: e, outcome: n, on: t, skill: r, note: a }) {
  return JSON.stringify([e, n, t, r, a]);
}
function Fg(e, n, t) {
  let r = e.at.slice(0, 10);
  if (e.step === "ask")
    return Ug(e, n, t);
  if (e.step === "decline" && $g(e, n))
    return _g(e, n);
  if (n === null)
    return "no-request";
  let a = n.steps.concat([e]);
  if (e.step === "meet" || e.step === "confirm") {
    if (n.phase !== "accepted")
      return "not-accepted";
    if (e.step === "confirm")
      return Hg(e, n, a);
    if (It(n, r) !== "accepted")
      return "over";
    let o = Gg(e.on, $e(r, Ng)), s = $e(Wi(r, o), Bi(t));
    return M(R({}, n), { steps: a, on: e.on, until: Wi(n.until, s) });
  }
  if (e.step === "withdraw" && Wg(e, n))
    return M(R({}, n), { steps: a, since: r, phase: "withdrawn" });
  if (n.phase !== "asked") {
    let [o] = n.steps.slice(-1);
    return (o == null ? void 0 : o.step) === e.step && o.user === e.user ? "repeated" : "answered";
  }
  return (e.step === "withdraw" ? e.user !== n.asker : e.user === n.asker) ? e.step === "withdraw" ? "not-asker" : "own-request" : r > n.until && e.step !== "decline" ? "expired" : e.step === "accept" ? Hi(n, e, t) : e.step === "decline" ? M(R({}, n), { steps: a, since: r, phase: "declined", declinedBy: n.declinedBy.concat([e.user]) }) : M(R({}, n), { steps: a, since: r, phase: "withdrawn" });
}
function Dg(e, n) {
  let t = e.filter((o) => Le(o).includes(o.user)), r = t.filter((o) => n == null ? void 0 : n.steps.includes(o)), a = [
    ...t.filter(({ user: o, step: s }) => s === "decline" && (n == null ? void 0 : n.declinedBy.includes(o))),
    ...r,
    ...t
  ].map(({ skill: o }) => o).filter((o) => o !== null);
  return Array.from(new Set(a));
}
function $g(e, n) {
  if (n === null || n.phase === "withdrawn")
    return !0;
  if (n.phase === "declined")
    return !n.declinedBy.includes(e.user);
  let t = It(n, e.at.slice(0, 10));
  return t === "lapsed" || t === "not-met" || t === "expired" && n.asker === e.user;
}
function _g(e, n) {
  var r;
  let t = e.at.slice(0, 10);
  return {
    seek: e.seek,
    offer: e.offer,
    asker: Le(e).filter((a) => a !== e.user)[0],
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
function Wg(e, { phase: n, steps: t }) {
  let r = t.filter(({ user: a }) => a === e.user);
  return n === "accepted" && r.some(({ step: a }) => a === "ask") && !r.some(({ step: a }) => a === "meet" || a === "confirm");
}
function Ug(e, n, t) {
  var o;
  let r = e.at.slice(0, 10), a = n === null ? null : It(n, r);
  return n !== null && a === "asked" ? e.user === n.asker ? "repeated" : Hi(n, e, t) : n !== null && (a === "accepted" || a === "done") ? a === "done" ? "done-before" : "answered" : n !== null && n.declinedBy.some((s) => s !== e.user) ? "declined-before" : {
    seek: e.seek,
    offer: e.offer,
    asker: e.user,
    phase: "asked",
    since: r,
    lastConfirmed: null,
    until: $e(r, (o = t.replyDays) != null ? o : Mg),
    on: null,
    confirmed: /* @__PURE__ */ new Map(),
    steps: [e],
    // Who asks takes their own no back.
    declinedBy: []
  };
}
function Hi(e, n, t) {
  let r = n.at.slice(0, 10);
  return M(R({}, e), {
    phase: "accepted",
    since: r,
    until: $e(r, Bi(t)),
    steps: e.steps.concat([n])
  });
}
function Hg(e, n, t) {
  return n.confirmed.get(e.user) === e.outcome ? "repeated" : M(R({}, n), {
    steps: t,
    lastConfirmed: e.at.slice(0, 10),
    confirmed: new Map(n.confirmed).set(e.user, e.outcome)
  });
}
function It({ phase: e, confirmed: n, until: t }, r) {
  return e === "asked" ? r > t ? "expired" : "asked" : e !== "accepted" ? e : Array.from(n.values()).includes("not-met") ? "not-met" : n.size === 2 ? "done" : r > t ? "lapsed" : "accepted";
}
function Bg(e, n) {
  let { seek: t, offer: r, asker: a, until: o, on: s, confirmed: i, steps: l, declinedBy: c } = e, u = It(e, n), d = u === "asked" || u === "accepted", g = Le(e);
  return {
    seek: t,
    offer: r,
    asker: a,
    state: u,
    on: s,
    confirmed: i,
    steps: l,
    declinedBy: c,
    since: u === "expired" || u === "lapsed" ? $e(o, 1) : u === "done" || u === "not-met" ? e.lastConfirmed : e.since,
    expires: d ? o : null,
    waitingFor: u === "asked" ? g.filter((p) => p !== a) : u === "accepted" && (s === null || s <= n) ? g.filter((p) => !i.has(p)) : []
  };
}
function Bi(e) {
  var n;
  return (n = e.lapseDays) != null ? n : Lg;
}
function Gg(e, n) {
  return e < n ? e : n;
}
function Wi(e, n) {
  return e > n ? e : n;
}

// src/core/exchange/steps/doubted-times.ts
function Gi(e) {
  let n = e.reduce((o, { savedAt: s }) => s > o ? s : o, "").slice(0, 10), t = /* @__PURE__ */ new Map();
  e.forEach((o) => {
    let s = `${o.step.seek}
${o.step.offer}`, i = t.get(s);
    i === void 0 ? t.set(s, [o]) : i.push(o);
  });
  let r = (o) => Ui(o, { date: n }).some(({ state: s }) => s === "accepted"), a = [];
  return t.forEach((o) => {
    let s = o.filter(({ step: c, savedAt: u }) => c.at < u);
    if (s.length === 0 || !r(o.map(({ step: c }) => c)))
      return;
    let i = new Set(o.filter(({ step: c }) => c.step === "ask").map(({ step: c }) => c.user)), l = ({ step: c }) => c.step === "accept" || c.step === "meet" || c.step === "ask" && i.size > 1;
    Le(o[0].step).forEach((c) => {
      let u = s.filter((d) => d.step.user === c && l(d));
      u.length > 0 && !r(o.map((d) => u.includes(d) ? M(R({}, d.step), { at: d.savedAt }) : d.step)) && a.push(...u);
    });
  }), a;
}

// src/wiki/exchange/step-times.ts
function zi(e, n, t) {
  return D(this, null, function* () {
    var a;
    let r = /* @__PURE__ */ new Map();
    for (let { step: o, title: s, savedAt: i } of Gi(n)) {
      let l = JSON.stringify(o), u = (yield e.revisionsBySince(s, o.user, o.at)).find(({ text: g }) => Nt(t(g != null ? g : ""), o.user).some(({ step: p }) => JSON.stringify(p) === l)), d = (a = u == null ? void 0 : u.timestamp) != null ? a : i;
      d !== o.at && r.set(o, M(R({}, o), { at: d }));
    }
    return r;
  });
}

// src/wiki/exchange/read-exchange.ts
function qi(e, n, t) {
  return D(this, null, function* () {
    var s, i, l, c;
    let r = (yield e.source.readPages([n])).get(n), { people: a } = yield zg(e, r === void 0 ? [] : [M(R({}, r), { pageId: 0 })], {}), [o] = (i = (s = a.get(t)) == null ? void 0 : s.pages) != null ? i : [];
    return o === void 0 ? null : o.doubt === "moved" ? "" : (c = (l = o.own) == null ? void 0 : l.text) != null ? c : null;
  });
}
function zg(a, o, s) {
  return D(this, arguments, function* ({ source: e, titles: n }, t, r) {
    var T, I;
    let i = yield vt(e, xt), l = (yield e.siteInfo()).namespaces.get(2), c = /* @__PURE__ */ new Map();
    for (let L of t) {
      let N = dn(L.title, n.root, l);
      N !== null && c.set(L, N);
    }
    let u = yield Pt(e, Array.from(c.keys()), null, e), d = ({ page: L }) => c.get(L), g = yield Dr(e, u, d), p = (L) => Mt(L, d(L)), { redirects: m, moved: y } = yield hi(e, u.filter((L) => !p(L)), d), h = new Set(u.filter(p).map(({ page: L }) => L.title)), f = /* @__PURE__ */ new Map();
    y.forEach((L, N) => {
      h.has(L.page.title) || f.set(L, d(N));
    });
    let k = yield Dr(
      e,
      Array.from(f.keys()),
      (L) => {
        var N;
        return (N = f.get(L)) != null ? N : null;
      }
    ), x = new Map(Array.from(g).filter(([L]) => p(L))), E = yield Ci(e, x, d, i);
    E.forEach(({ own: L }, N) => x.set(N, L));
    let v = yield yi({ source: e, titles: n }, x, d, i), O = (L) => {
      var yn, hn, xn, _, V, ge, Se, pe, kn, zr;
      let { page: { title: N, latest: B } } = L, F = !p(L), W = (yn = g.get(L)) != null ? yn : null, z = v.get(L), Z = F ? null : z === void 0 ? (hn = x.get(L)) != null ? hn : null : z.believed, Q = (z == null ? void 0 : z.doubt) === "moved" ? void 0 : E.get(L), te = y.get(L), Ie = Z !== null && Z.id === B.id ? [] : i((xn = B.text) != null ? xn : "");
      return {
        title: N,
        latest: B,
        own: Z,
        isMadeByOther: F,
        saved: F ? null : W,
        othersWords: (_ = Q == null ? void 0 : Q.calls) != null ? _ : [],
        unclearWords: (V = Q == null ? void 0 : Q.unclear) != null ? V : [],
        othersRefusals: (ge = Q == null ? void 0 : Q.refusals) != null ? ge : [],
        doubt: (Se = z == null ? void 0 : z.doubt) != null ? Se : null,
        optOuts: F ? W : null,
        refused: z !== void 0 || Q !== void 0 && Q.own.text !== (W == null ? void 0 : W.text) ? W : te === void 0 ? null : (pe = k.get(te)) != null ? pe : null,
        isStrangers: F && (Ie.length > 0 || m.has(L)),
        isChangedByOthers: !F && (Z == null ? void 0 : Z.id) !== B.id && !gn(i((zr = (kn = z === void 0 ? W : Z) == null ? void 0 : kn.text) != null ? zr : ""), Ie)
      };
    }, w = /* @__PURE__ */ new Map();
    for (let L of u) {
      let N = d(L);
      w.set(N, [...(T = w.get(N)) != null ? T : [], L]);
    }
    let P = /* @__PURE__ */ new Map(), C = [], H = [], U = [];
    for (let L of Array.from(w.keys()).sort(ae)) {
      let N;
      try {
        N = $i(L, ((I = w.get(L)) != null ? I : []).map(O), i, r);
      } catch (B) {
        C.push({ user: L, error: B });
        continue;
      }
      P.set(L, N.person), N.person.readings.forEach(({ record: B }) => {
        B !== null && H.push(B);
      }), N.placed.forEach((B) => U.push(B));
    }
    let S = yield zi(e, U, i), A = (L) => {
      var N;
      return (N = S.get(L)) != null ? N : L;
    };
    return S.size > 0 && P.forEach((L, N) => P.set(N, M(R({}, L), { steps: L.steps.map(A) }))), { people: P, unread: C, records: H, steps: U.map(({ step: L }) => A(L)), ownPages: /* @__PURE__ */ new Map() };
  });
}

// src/core/site-configuration.ts
var qg = /[#<>[\]|{}\n\u007F-\u009F]|^\s*$|\/\s*$/;
function ji(e) {
  if (e === null)
    return { root: Ce, faults: [] };
  let { value: n, faults: t } = Me(e);
  if (!X(n))
    return { root: Ce, faults: t.length > 0 ? t : [{ path: "$", code: "expected-object", parameters: [] }] };
  let r = q(n, "root");
  return r === void 0 ? { root: Ce, faults: t } : typeof r != "string" || qg.test(r) ? { root: Ce, faults: [...t, { path: "$.root", code: "expected-text", parameters: [K(r)] }] } : { root: r.replace(/[_\s]+/g, " ").trim(), faults: t };
}

// src/extension/configured-root.ts
var jg = "MediaWiki:LocalSkills.json", fn = null;
function Vg() {
  let e = mw.config.get("wgLocalSkillsRoot");
  return typeof e == "string" ? e : null;
}
function Vi(e) {
  let n = Vg();
  return n !== null ? Promise.resolve(n) : (fn = fn != null ? fn : e.get({
    action: "query",
    prop: "revisions",
    titles: jg,
    rvprop: "content",
    rvslots: "main",
    formatversion: "2"
  }).then((t) => {
    var a, o, s;
    let { query: { pages: [r] } } = t;
    return ji((s = (o = (a = r == null ? void 0 : r.revisions) == null ? void 0 : a[0]) == null ? void 0 : o.slots.main.content) != null ? s : null).root;
  }, (t) => {
    throw fn = null, t;
  }), fn);
}

// src/extension/without-idling.ts
var Ki = 0, Ct = null;
function Kg(e) {
  setTimeout(() => {
    let n = mw.now();
    e({ didTimeout: !1, timeRemaining: () => Math.max(0, 50 - (mw.now() - n)) });
  }, 1);
}
function Yi(e) {
  let n = mw;
  Ki++ === 0 && (Ct = n.requestIdleCallback, n.requestIdleCallback = Kg);
  let t = () => {
    --Ki === 0 && Ct !== null && (n.requestIdleCallback = Ct, Ct = null);
  }, r = mw.loader.using(e);
  return r.then(t, t), r;
}

// src/extension/load-modules.ts
function Fn(e) {
  var r;
  let n = (a) => mw.loader.getState(a) !== null, t = ((r = e.find((a) => a.some(n))) != null ? r : []).filter(n);
  return t.filter((a) => mw.loader.getState(a) === "error").forEach((a) => {
    mw.loader.state({ [a]: "registered" });
  }), Yi(t);
}

// src/extension/exchange-buttons.ts
var Dn = [["ext.localSkills.meeting"], ["ext.gadget.LocalSkills-meeting"]];

// src/extension/namespace-names.ts
function Br(e) {
  let n = mw.config.get("wgNamespaceIds");
  return Object.keys(n).filter((t) => n[t] === e).map((t) => t.replace(/_/g, " "));
}

// src/core/i18n/number-format.ts
var Ji = {
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
function Qi(e, n = "") {
  var r, a;
  let t = (a = Ji[(r = e.find((o) => Object.prototype.hasOwnProperty.call(Ji, o))) != null ? r : ""]) != null ? a : "latn";
  return [...e, "en"].filter(Yg).map((o) => `${o}-u${n}-nu-${t}`);
}
function Yg(e) {
  try {
    return !e.includes("-u-") && Intl.NumberFormat.supportedLocalesOf(e).length > 0;
  } catch (n) {
    return !1;
  }
}

// src/extension/time-format.ts
var Xi = { year: "numeric", month: "long", day: "numeric" }, Zi = M(R({}, Xi), { hour: "numeric", minute: "2-digit" }), el = M(R({}, Xi), { timeZone: "UTC" });
function Gr(e, n = document.documentElement.lang) {
  let t = new Intl.DateTimeFormat(Qi([n.toLowerCase()], "-ca-gregory"), e);
  return (r) => t.format(new Date(r));
}

// src/extension/start-exchange.ts
var [nl, Jg] = [2, 10];
function Qg(e, n, t, r) {
  var p;
  let a = Xr(mw, document.documentElement.dir === "rtl" ? "rtl" : "ltr"), o = new mw.Api(), s = ci({
    api: o,
    language: a.language,
    rights: () => mw.user.getRights(),
    onWait: () => {
    }
  }), i = ti(s), l = Jr(e), c = bn(a.language), u = mi(o, a.language), d = Dn.some((m) => m.some((y) => mw.loader.getState(y) !== null)), [g] = [(p = mw.config.get("wgFormattedNamespaces")[nl]) != null ? p : "User"];
  return {
    wiki: si({ api: o, user: n, language: a.language }),
    loadLanguages: () => u.loadLanguages(),
    titles: l,
    messages: a,
    user: { name: n },
    templateNamespaces: Br(Jg),
    readPersonCalls: ii(i),
    ownTextOf: (m) => qi({ source: i, titles: l }, m, n),
    userNamespaces: [g, ...Br(nl)],
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
    now: () => /* @__PURE__ */ new Date(),
    minutesAhead: () => -(/* @__PURE__ */ new Date()).getTimezoneOffset(),
    pageUrl: (m, y) => mw.util.getUrl(m, y),
    talkPage: (m) => {
      var y, h, f;
      return (f = (h = (y = mw.Title.newFromText(m)) == null ? void 0 : y.getTalkPage()) == null ? void 0 : h.getPrefixedText()) != null ? f : null;
    },
    formatTime: Gr(Zi),
    formatDate: Gr(el),
    languageName: (m) => {
      var y;
      return (y = c(m)) != null ? y : m;
    },
    ask: d ? (m) => r(() => {
      Fn(Dn).then(() => {
        mw.hook("localSkills.ask").fire(M(R({}, m), { opener: t }));
      });
    }) : null,
    checkEnding: d ? (k, x, E) => D(null, [k, x, E], function* ({ kind: m, id: y }, h, f) {
      return yield Fn(Dn), new Promise((v, O) => {
        mw.hook("localSkills.checkEnding").fire({ kind: m, id: y, way: h, until: f, found: v, failed: O });
      });
    }) : null,
    showMine: d ? () => r(() => {
      Fn(Dn).then(() => {
        mw.hook("localSkills.myExchanges").fire({ opener: t });
      });
    }) : null
  };
}
function tl() {
  let e = !1;
  mw.hook("localSkills.editRecord").add((n) => {
    let t = mw.user.getName();
    if (e || t === null || mw.user.isTemp())
      return;
    e = !0;
    let r = () => {
      e = !1, n.opener.focus();
    };
    Vi(new mw.Api()).then((a) => {
      var c, u;
      let o = null, s = Qg(a, t, n.opener, (d) => {
        o = d;
      }), { skill: i, skills: l = i === void 0 ? [] : [{ skill: i, level: null }] } = n;
      Vs(s, {
        direction: n.direction,
        id: n.id,
        view: (c = n.view) != null ? c : "change",
        page: (u = n.page) != null ? u : null,
        skills: l
      }, (d) => {
        var g, p;
        o !== null ? (e = !1, o(), (g = n.onClosed) == null || g.call(n)) : d.includes(s.pageTitle) ? window.location.reload() : (r(), (p = n.onClosed) == null || p.call(n));
      });
    }, () => {
      mw.notify(mw.msg("localskills-start-failed"), { type: "error" }), r();
    });
  });
}

// src/extension/exchange.ts
tl();
