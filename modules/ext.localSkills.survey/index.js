// Built from src/extension/survey.ts by `npm run build`. Change the source, not this file.
"use strict";
var Ln = Object.defineProperty, Mn = Object.defineProperties;
var Pn = Object.getOwnPropertyDescriptors;
var Je = Object.getOwnPropertySymbols;
var In = Object.prototype.hasOwnProperty, Fn = Object.prototype.propertyIsEnumerable;
var qe = (e, t, n) => t in e ? Ln(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, N = (e, t) => {
  for (var n in t || (t = {}))
    In.call(t, n) && qe(e, n, t[n]);
  if (Je)
    for (var n of Je(t))
      Fn.call(t, n) && qe(e, n, t[n]);
  return e;
}, _ = (e, t) => Mn(e, Pn(t));
var z = (e, t, n) => new Promise((r, s) => {
  var o = (a) => {
    try {
      i(n.next(a));
    } catch (u) {
      s(u);
    }
  }, l = (a) => {
    try {
      i(n.throw(a));
    } catch (u) {
      s(u);
    }
  }, i = (a) => a.done ? r(a.value) : Promise.resolve(a.value).then(o, l);
  i((n = n.apply(e, t)).next());
});

// src/core/wikitext/extension-tags.ts
var Xe = [
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
function Ee() {
  return { starts: [], ends: [], lengths: [] };
}
function he(e, t, n) {
  var l;
  let { starts: r, ends: s, lengths: o } = e;
  o.push(((l = o[o.length - 1]) != null ? l : 0) + n - t), r.push(t), s.push(n);
}
function de(e, t) {
  let { starts: n } = e, r = 0, s = n.length;
  for (; r < s; ) {
    let o = Math.floor((r + s) / 2);
    n[o] < t ? r = o + 1 : s = o;
  }
  return r;
}
function Ze(e, t) {
  let { starts: n, ends: r } = e, s = [], o = 0;
  for (let l = 0; l < n.length; l++)
    s.push(t.slice(o, n[l])), o = r[l];
  return s.push(t.slice(o)), s.join("");
}
function Fe(e, t) {
  var n;
  return t - ((n = e.lengths[de(e, t) - 1]) != null ? n : 0);
}

// src/core/wikitext/scan-templates.ts
var me = -1, $e = /[[{<]|\n(?==)|-(?={)/g, $n = /[[{<\]]|\n(?==)|-(?={)/g, Dn = /[[{<\n]|-(?={)/g, et = /[[{<}|]|\n(?==)|-(?={)/g, tt = /[[{<}|=]|\n(?==)|-(?={)/g, De = /[[\]{}<>|]/g, Un = 10, nt = 45, _n = 60, rt = 61, st = 91, ot = 93, Ue = 123, Hn = 124, Gn = 125, Wn = 6;
function lt(e, t) {
  let n = "", r = 0, s = null, o = [], l = [], i = null, a = $e, u = [], d = 0, c = [];
  function f(h, b, k) {
    let R = b;
    for (; R < r && R - b < k && n.charCodeAt(R) === h; )
      R++;
    return R - b;
  }
  function p() {
    return i !== null && d > i.partsStart && u[d - 1] === me;
  }
  function x() {
    i === null ? a = $e : i.kind === "=" ? a = Dn : i.kind === "[" ? a = $n : a = p() ? tt : et;
  }
  function y(h, b, k, R) {
    i = { kind: h, count: b, contentStart: k, afterHyphen: R, partsStart: d }, l.push(i), x();
  }
  function E() {
    l.pop(), i = l.length > 0 ? l[l.length - 1] : null, x();
  }
  function g(h) {
    let b = f(rt, h, Wn);
    return b > 1 || b === 1 && !p() ? (y("=", b, h + b, !1), h + b) : h;
  }
  function C(h, b) {
    let k = f(Ue, h, r);
    return k > 1 && y("{", k, h + k, b), h + k;
  }
  function P(h, b) {
    let k = f(Gn, b, Math.min(h.count, 3));
    if (k < 2)
      return b + 1;
    let R = h.contentStart - k, M = b + k, B = k === 3 ? A(h, b) : null;
    for (k === 2 && S(h, b); c.length > 0 && c[c.length - 1].from >= R; )
      c.pop();
    return B !== null && c.push({ from: R, to: M, text: B }), w(h, R, k), M;
  }
  function w(h, b, k) {
    let R = h.count - k;
    d = h.partsStart, l.pop(), i = l.length > 0 ? l[l.length - 1] : null, R > 1 ? y(h.kind, R, b, h.afterHyphen) : R === 1 && h.kind === "{" && h.afterHyphen ? y("-", 2, b, !1) : x();
  }
  function S(h, b) {
    let k = d > h.partsStart, R = k ? u[h.partsStart] - 1 : b, M = L(h.contentStart, R), B = e(M.isWhole ? M.text : `${M.text}<`, k);
    if (B !== null) {
      let ae = u.slice(h.partsStart, d);
      o.push({ template: B, start: h.contentStart - 2, end: b + 2, parts: ae });
    }
  }
  function A(h, b) {
    if (d === h.partsStart)
      return null;
    let k = u[h.partsStart], R = d > h.partsStart + 2 ? u[h.partsStart + 2] - 1 : b;
    return L(k, R);
  }
  function L(h, b) {
    var ae;
    let k = c.length;
    for (; k > 0 && c[k - 1].from >= h; )
      k--;
    let R = s === null ? 0 : de(s, h), M = "", B = h;
    for (; ; ) {
      let ee = c[k], v = Math.min(b, ee ? ee.from : b, (ae = s == null ? void 0 : s.starts[R]) != null ? ae : b);
      De.lastIndex = B;
      let O = De.test(n) ? Math.min(De.lastIndex - 1, v) : v;
      if (M += n.slice(B, O), O < v || v === b)
        return { text: M, isWhole: O === b };
      if (ee && v === ee.from) {
        if (M += ee.text.text, !ee.text.isWhole)
          return { text: M, isWhole: !1 };
        B = ee.to, k++;
      } else s !== null && (B = s.ends[R]);
      R = s === null ? 0 : de(s, B);
    }
  }
  function G(h) {
    s === null && (s = Ee(), t.begin(n, s));
    let b = t.skip(h);
    return t.atLineStart ? (t.atLineStart = !1, g(b)) : b;
  }
  function J(h, b) {
    switch (h) {
      case Un:
        return i !== null && i.kind === "=" && E(), g(b + 1);
      case _n:
        return G(b);
      case nt:
        return n.charCodeAt(b + 2) === Ue ? C(b + 1, !0) : (y("-", 2, b + 2, !1), b + 2);
      case Ue:
        return C(b, !1);
      case st: {
        let k = f(st, b, r);
        return k > 1 && y("[", k, b + k, !1), b + k;
      }
      default:
        return q(i, h, b);
    }
  }
  function q(h, b, k) {
    if (h.kind === "{")
      return P(h, k);
    let R = b === ot ? ot : nt;
    return n.charCodeAt(k + 1) !== R ? k + 1 : (w(h, h.contentStart - 2, 2), k + 2);
  }
  function I() {
    let h = g(0);
    for (; ; ) {
      if (a.lastIndex = h, !a.test(n))
        return;
      h = a.lastIndex;
      let b = n.charCodeAt(h - 1);
      b === Hn ? (u[d] = h, u[d + 1] = me, d += 2, a = tt) : b === rt ? (u[d - 1] = h - 1, a = et) : h = J(b, h - 1);
    }
  }
  return (h) => (n = h, r = h.length, s = null, o = [], l.length = 0, i = null, a = $e, u = [], d = 0, c = [], I(), n = "", t.end(), { calls: o, removed: s });
}

// src/core/wikitext/skip-angle.ts
var Vn = 60, it = 62, dt = 47, at = 10;
function ct(e) {
  return e === 32 || e === 9;
}
function ut(e, t) {
  let n = e.charCodeAt(t);
  return n === 32 || n >= 9 && n <= 13 || n === it || n === dt && e.charCodeAt(t + 1) === it;
}
function mt(e) {
  return e.replace(/[A-Z]+/g, (t) => t.toLowerCase());
}
function Bn(e) {
  let t = /* @__PURE__ */ new Map(), n = (r, s) => {
    let o = r.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    t.set(r, { kind: s, closing: new RegExp(`</${o}[\\t-\\r ]*>`, "gi") });
  };
  return e.forEach((r) => n(mt(r), "extension")), n("includeonly", "dropped"), ["noinclude", "/noinclude", "onlyinclude", "/onlyinclude"].forEach((r) => n(r, "ignored")), t;
}
function ft(e) {
  let t = Bn(e), n = Math.max(...Array.from(t.keys(), (y) => y.length)), r = "", s = Ee(), o = !1, l = /* @__PURE__ */ new Set(), i = { begin: a, end: u, skip: d, atLineStart: !1 };
  function a(y, E) {
    r = y, s = E, o = !1, l.clear(), i.atLineStart = !1;
  }
  function u() {
    r = "";
  }
  function d(y) {
    return r.startsWith("!--", y + 1) ? c(y) : p(y);
  }
  function c(y) {
    let E = r.indexOf("-->", y + 4);
    if (E === -1)
      return he(s, y, r.length), r.length;
    let g = y;
    for (; g > 0 && ct(r.charCodeAt(g - 1)); )
      g--;
    if (g > 0 && r.charCodeAt(g - 1) === at) {
      let C = f(E + 3);
      if (r.charCodeAt(C) === at)
        return he(s, g, C + 1), i.atLineStart = !0, C + 1;
    }
    return he(s, y, E + 3), E + 3;
  }
  function f(y) {
    for (; ; ) {
      for (; ct(r.charCodeAt(y)); )
        y++;
      let E = r.startsWith("<!--", y) ? r.indexOf("-->", y + 4) : -1;
      if (E === -1)
        return y;
      y = E + 3;
    }
  }
  function p(y) {
    let E = y + 1, g = E;
    for (; g - E <= n && g < r.length && !ut(r, g) && r.charCodeAt(g) !== Vn; )
      g++;
    let C = r.slice(E, g), P = mt(C), w = t.get(P);
    if (w === void 0 || o || !ut(r, g))
      return E;
    let S = r.indexOf(">", g);
    if (S === -1)
      return o = !0, E;
    let A = S + 1;
    if (w.kind !== "ignored" && r.charCodeAt(S - 1) !== dt) {
      let L = l.has(P) ? -1 : x(w, A);
      if (L !== -1)
        A = L;
      else if (C === "includeonly")
        A = r.length;
      else
        return l.add(P), A;
    }
    return w.kind !== "extension" && he(s, y, A), A;
  }
  function x({ closing: y }, E) {
    y.lastIndex = E;
    let g = y.exec(r);
    return g === null ? -1 : g.index + g[0].length;
  }
  return i;
}

// src/core/wikitext/magic-words.ts
function be(e) {
  return e.split(" ");
}
var pt = be(
  "PAGENAME PAGENAMEE FULLPAGENAME FULLPAGENAMEE SUBPAGENAME SUBPAGENAMEE ROOTPAGENAME ROOTPAGENAMEE BASEPAGENAME BASEPAGENAMEE TALKPAGENAME TALKPAGENAMEE SUBJECTPAGENAME ARTICLEPAGENAME SUBJECTPAGENAMEE ARTICLEPAGENAMEE REVISIONID REVISIONDAY REVISIONDAY2 REVISIONMONTH REVISIONMONTH1 REVISIONYEAR REVISIONTIMESTAMP REVISIONUSER CASCADINGSOURCES NAMESPACE NAMESPACEE NAMESPACENUMBER TALKSPACE TALKSPACEE SUBJECTSPACE ARTICLESPACE SUBJECTSPACEE ARTICLESPACEE NUMBEROFARTICLES NUMBEROFFILES NUMBEROFUSERS NUMBEROFACTIVEUSERS NUMBEROFPAGES NUMBEROFADMINS NUMBEROFEDITS"
), Qn = new Set(pt.concat(be(
  "! = CURRENTMONTH CURRENTMONTH2 CURRENTMONTH1 CURRENTMONTHNAME CURRENTMONTHNAMEGEN CURRENTMONTHABBREV CURRENTDAY CURRENTDAY2 CURRENTDAYNAME CURRENTYEAR CURRENTTIME CURRENTHOUR LOCALMONTH LOCALMONTH2 LOCALMONTH1 LOCALMONTHNAME LOCALMONTHNAMEGEN LOCALMONTHABBREV LOCALDAY LOCALDAY2 LOCALDAYNAME LOCALYEAR LOCALTIME LOCALHOUR SITENAME CURRENTWEEK CURRENTDOW LOCALWEEK LOCALDOW REVISIONSIZE CURRENTVERSION CURRENTTIMESTAMP LOCALTIMESTAMP DIRECTIONMARK DIRMARK CONTENTLANGUAGE CONTENTLANG USERLANGUAGE PAGELANGUAGE"
))), zn = new Set(be("articlepath pageid server servername scriptpath stylepath")), jn = new Set(pt.concat(be(
  "NUMBERINGROUP NUMINGROUP DEFAULTSORT DEFAULTSORTKEY DEFAULTCATEGORYSORT PAGESINCATEGORY PAGESINCAT PAGESIZE PROTECTIONLEVEL PROTECTIONEXPIRY DISPLAYTITLE"
))), Kn = new Set(be(
  "ns nse urlencode lcfirst ucfirst lc uc localurl localurle fullurl fullurle canonicalurl canonicalurle formatnum grammar gender plural bidi padleft padright anchorencode filepath pageid int"
));
function gt(e) {
  return Qn.has(e) || zn.has(e.toLowerCase());
}
function yt(e) {
  return jn.has(e) || Kn.has(e.toLowerCase());
}

// src/core/wikitext/character-references.ts
var Yn = "Tab 9 NewLine 10 excl 33 QUOT 34 quot 34 num 35 dollar 36 percnt 37 AMP 38 amp 38 apos 39 lpar 40 rpar 41 ast 42 midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 LT 60 lt 60 equals 61 GT 62 gt 62 quest 63 commat 64 lbrack 91 lsqb 91 bsol 92 rbrack 93 rsqb 93 Hat 94 UnderBar 95 lowbar 95 DiacriticalGrave 96 grave 96 lbrace 123 lcub 123 VerticalLine 124 verbar 124 vert 124 rbrace 125 rcub 125 NonBreakingSpace 160 nbsp 160 iexcl 161 cent 162 pound 163 curren 164 yen 165 brvbar 166 sect 167 uml 168 copy 169 ordf 170 laquo 171 not 172 shy 173 reg 174 macr 175 deg 176 plusmn 177 sup2 178 sup3 179 acute 180 micro 181 para 182 middot 183 cedil 184 sup1 185 ordm 186 raquo 187 frac14 188 frac12 189 frac34 190 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 ETH 208 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Otilde 213 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 Yacute 221 THORN 222 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 eth 240 ntilde 241 ograve 242 oacute 243 ocirc 244 otilde 245 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yacute 253 thorn 254 yuml 255 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914 Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924 Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936 Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953 kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964 upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 emsp13 8196 emsp14 8197 numsp 8199 puncsp 8200 ThinSpace 8201 thinsp 8201 VeryThinSpace 8202 hairsp 8202 NegativeMediumSpace 8203 NegativeThickSpace 8203 NegativeThinSpace 8203 NegativeVeryThinSpace 8203 ZeroWidthSpace 8203 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 MediumSpace 8287 euro 8364 image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969 lfloor 8970 rfloor 8971 loz 9674 spades 9824 clubs 9827 hearts 9829 diams 9830 lang 10216 rang 10217", Jn = qn();
function qn() {
  let e = Yn.split(" "), t = /* @__PURE__ */ new Map();
  for (let n = 0; n < e.length; n += 2)
    t.set(e[n], String.fromCodePoint(Number(e[n + 1])));
  return t.set("\u05E8\u05DC\u05DE", "\u200F"), t.set("\u0631\u0644\u0645", "\u200F"), t;
}
var Xn = /&(?:([A-Za-z0-9\x80-\uffff]+)|#([0-9]+)|#[xX]([0-9A-Fa-f]+));/g;
function ke(e, t) {
  return e.includes("&") ? e.replace(Xn, (n, r, s, o) => {
    var l;
    return r !== void 0 ? (l = Jn.get(r)) != null ? l : n : t(s === void 0 ? parseInt(o, 16) : parseInt(s, 10), n);
  }) : e;
}

// src/core/wikitext/title.ts
var ht = [
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
], Zn = 255, er = /[\u200e\u200f\u202a-\u202e]+/g, tr = /[ _\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g, nr = /[^ %!"$&'()*,\-./0-9:;=?@A-Z\\^_`a-z~+\x80-\uffff]|%[0-9A-Fa-f]{2}|&[A-Za-z0-9\x80-\uffff]+;|~~~/, rr = /(?:^|\/)\.\.?(?:\/|$)/, sr = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/, or = /[\u01c4-\u01cc\u01f1-\u01f3]/, lr = /[\u10d0-\u10ff]/;
function ir(e) {
  if (or.test(e)) {
    let n = e.charCodeAt(0);
    return n >= 497 ? "\u01F2" : String.fromCharCode(n - (n - 452) % 3 + 1);
  }
  let t = e.toUpperCase();
  if (lr.test(e))
    return e;
  if (t.length > e.length && e !== "\u0149") {
    let n = t.replace(/\u0399$/, "\u0345");
    if (n !== t) {
      let s = n.normalize("NFC");
      return s.length === 1 ? s : n;
    }
    let r = String.fromCodePoint(t.codePointAt(0));
    return r + t.slice(r.length).toLowerCase();
  }
  return t;
}
function ar(e) {
  if (e === "")
    return "";
  let t = String.fromCodePoint(e.codePointAt(0));
  return ir(t) + e.slice(t.length);
}
function cr(e) {
  let t = 0;
  for (let n of e) {
    let r = n.codePointAt(0);
    t += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
  }
  return t;
}
function xt(e) {
  return e.replace(er, "").replace(tr, " ").replace(/^ | $/g, "");
}
function ur(e) {
  return e === 9 || e === 10 || e >= 32 && e <= 126 || e >= 160 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
}
function dr(e) {
  let t = ke(
    e,
    (n) => ur(n) ? String.fromCodePoint(n) : "\uFFFD"
  );
  return e.includes("&") ? t.normalize("NFC") : e;
}
function bt(e) {
  let { defaultNamespace: t, namespaces: n, capitalLinks: r } = e, s = /* @__PURE__ */ new Map();
  for (let o of n)
    for (let l of o)
      s.set(xt(l).toLowerCase(), o[0]);
  return (o) => {
    let l = xt(dr(o));
    if (l.includes("\uFFFD") || sr.test(l))
      return null;
    let i = t;
    l.charAt(0) === ":" && (i = "", l = l.slice(1).replace(/^ /, ""));
    let a = l.indexOf(":", 1);
    if (a !== -1) {
      let d = s.get(l.slice(0, a).replace(/ $/, "").toLowerCase());
      d !== void 0 && (i = d, l = l.slice(a + 1).replace(/^ /, ""));
    }
    let u = l.indexOf("#");
    return u !== -1 && (l = l.slice(0, u).replace(/ $/, "")), l === "" || l.charAt(0) === ":" || nr.test(l) || rr.test(l) || cr(l) > Zn ? null : (i === "" ? "" : `${i}:`) + (r ? ar(l) : l);
  };
}

// src/core/wikitext/trim.ts
function vt(e) {
  return e <= 32 && (e === 32 || e >= 9 && e <= 13 && e !== 12 || e === 0);
}
function fe(e, t, n) {
  for (; t < n && vt(e.charCodeAt(t)); )
    t++;
  for (; n > t && vt(e.charCodeAt(n - 1)); )
    n--;
  return e.slice(t, n);
}

// src/core/wikitext/template-name.ts
var mr = /^subst:/iu, fr = /^safesubst:/iu, wt = /^msgnw:/iu, pr = /^msg:/iu, gr = /^raw:/iu, yr = 1e3, xr = 200;
function St(e) {
  let { templates: t, redirects: n = {}, templateNamespaces: r = [], otherNamespaces: s = [], capitalLinks: o = !0 } = e, l = bt({
    defaultNamespace: "Template",
    namespaces: ht.concat(s, [["Template", ...r]]),
    capitalLinks: o
  }), i = /* @__PURE__ */ new Map(), a = (c, f) => {
    let p = l(c);
    if (p === null)
      throw new RangeError(`\u201C${c}\u201D cannot be a template: no page can have this title.`);
    i.set(p, f);
  };
  for (let c of Object.keys(n)) {
    let f = n[c];
    if (!t.includes(f))
      throw new RangeError(`The redirect \u201C${c}\u201D leads to \u201C${f}\u201D, which is none of the templates to look for.`);
    a(c, f);
  }
  t.forEach((c) => a(c, c));
  let u = (c, f) => {
    var E;
    let p = fe(c, 0, c.length);
    if (mr.test(p) || (p = p.replace(fr, ""), p = fe(p, 0, p.length), !f && gt(p)))
      return null;
    p = (wt.test(p) ? p.replace(wt, "") : p.replace(pr, "")).replace(gr, "");
    let x = p.indexOf(":");
    if (x !== -1 && yt(p.slice(0, x)))
      return null;
    let y = l(p);
    return y === null ? null : (E = i.get(y)) != null ? E : null;
  }, d = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() };
  return (c, f) => {
    if (c.length > xr)
      return u(c, f);
    let p = f ? d.with : d.without, x = p.get(c);
    return x === void 0 && (p.size === yr && (d = { with: /* @__PURE__ */ new Map(), without: /* @__PURE__ */ new Map() }), x = u(c, f), p.set(c, x)), x;
  };
}

// src/core/wikitext/template-reader.ts
function Ae(e) {
  var r;
  let t = St(e), n = lt(t, ft((r = e.extensionTags) != null ? r : Xe));
  return (s) => {
    let { calls: o, removed: l } = n(s), i = null;
    return o.sort((a, u) => a.start - u.start).map((a) => {
      var p;
      let { template: u, start: d, end: c } = a;
      if (l === null || ((p = l.starts[de(l, d)]) != null ? p : c) >= c)
        return { template: u, parameters: Et(s, a.parts, c), start: d, end: c };
      i = i != null ? i : Ze(l, s);
      let f = a.parts.map((x) => x === me ? me : Fe(l, x));
      return { template: u, parameters: Et(i, f, Fe(l, c)), start: d, end: c };
    });
  };
}
function Et(e, t, n) {
  let r = /* @__PURE__ */ new Map(), s = 0;
  for (let o = 0; o < t.length; o += 2) {
    let l = t[o], i = t[o + 1], a = o + 2 < t.length ? t[o + 2] - 1 : n - 2;
    i === me ? r.set(String(++s), e.slice(l, a)) : r.set(fe(e, l, i), fe(e, i + 1, a));
  }
  return r;
}

// src/core/pages.ts
var _e = "LocalSkills";
var X = /^[a-z0-9-]{1,48}$/;
function kt(e = _e) {
  let t = e.replace(/_/g, " ").trim(), n = (s) => `${t}/Survey/${s}`, r = (s) => `${n(s)}/Answers/`;
  return {
    root: t,
    skills: () => `${t}/Skills.json`,
    survey: n,
    definition: (s) => `${n(s)}/definition.json`,
    answersPrefix: r,
    answer: (s, o) => r(s) + o.replace(/_/g, " "),
    results: (s) => `${n(s)}/Results`,
    resultsData: (s) => `${n(s)}/Results/data.json`,
    surveyIdOf: (s) => {
      let o = `${t}/Survey/`, l = s.replace(/_/g, " "), i = l.startsWith(o) ? l.slice(o.length) : "";
      return X.test(i) ? i : null;
    },
    answererOf: (s, o) => {
      let l = r(s), i = o.replace(/_/g, " "), a = i.startsWith(l) ? i.slice(l.length) : "";
      return a !== "" && !a.includes("/") ? a : null;
    }
  };
}

// src/core/wikitext/encode.ts
var hr = '"&:<=>[]{|}', br = "!'_~", At = 32, vr = Ge(hr), wr = Ge(br), Sr = Ge("#*+-;");
function Ge(e) {
  let t = new Uint8Array(128);
  for (let n of e)
    t[n.charCodeAt(0)] = 1;
  return t;
}
function Er(e) {
  return e >= 127 && e <= 160 || e === 173 || e === 1564 || e === 5760 || e === 6158 || e >= 8192 && e <= 8203 || e === 8206 || e === 8207 || e >= 8232 && e <= 8239 || e >= 8287 && e <= 8303 || e === 12288 || e === 65279 || e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || e >= 65520 && e <= 65535 || e > 65535 && e % 65536 >= 65534;
}
var kr = 65343, Ar = /^(?:RFC|PMID|ISBN)[ \xa0]/;
function Tr(e, t, n) {
  let r = t === 0, s = t === e.length - 1;
  if (n >= 128)
    return Er(n) || n === kr;
  if (n < 32 || n === 127 || vr[n] === 1 || r && Sr[n] === 1)
    return !0;
  if (wr[n] === 1)
    return r || s || e.charCodeAt(t - 1) === n || e.charCodeAt(t + 1) === n;
  switch (n) {
    case At:
      return r || s || e.charCodeAt(t - 1) === At;
    case 73:
    case 80:
    case 82:
      return Ar.test(e.slice(t, t + 5));
    default:
      return !1;
  }
}
var Cr = [
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
], He = "\u0345";
function Tt(e) {
  let t = e.codePointAt(0);
  return e === He || Cr.some(([n, r]) => t >= n && t <= r) || (He + e).normalize("NFD") !== He + e.normalize("NFD");
}
var Ct = 768, Rr = 32, Nr = /[\u0300-\uffff]{1000}/;
function Or(e) {
  return !Nr.test(e) && e.normalize("NFC") === e;
}
function Lr() {
  let e = "";
  return (t, n, r) => {
    if (r || n < Ct)
      return e = r ? ";" : t, r;
    if (t.normalize("NFC") === t) {
      if (!Tt(t))
        return e = t, !1;
      if (e.length < Rr && (e + t).normalize("NFC") === e + t)
        return e += t, !1;
    }
    return e = ";", !0;
  };
}
function Te(e) {
  let t = Or(e) ? null : Lr(), n = "", r = 0;
  for (let s = 0; s < e.length; ) {
    let o = e.codePointAt(s), l = s + (o > 65535 ? 2 : 1), i = Tr(e, s, o);
    o >= Ct && s === 0 && !i && (i = Tt(e.slice(0, l))), t !== null && (i = t(e.slice(s, l), o, i)), i && (n += `${e.slice(r, s)}&#${o};`, r = l), s = l;
  }
  return n + e.slice(r);
}
function We(e) {
  return ke(
    e,
    (t, n) => t <= 1114111 ? String.fromCodePoint(t) : n
  );
}

// src/core/survey/parameters.ts
function Ce(e, t, n) {
  return `${e}.${t}.${n}`;
}
function ve(e) {
  return e.pages.reduce((t, n) => t.concat(n.elements), []);
}
function pe(e) {
  let t = [];
  for (let n of ve(e))
    t.push(...Ve(n));
  return t;
}
function Ve(e) {
  if (e.type !== "matrixdropdown")
    return [{
      name: e.name,
      question: e,
      row: null,
      column: null,
      choices: e.type === "comment" ? null : e.choices,
      isMultiple: e.type === "checkbox"
    }];
  let t = [];
  for (let n of e.rows)
    for (let r of e.columns) {
      let s = Ce(e.name, n.value, r.name);
      t.push({ name: s, question: e, row: n, column: r, choices: r.choices, isMultiple: !1 });
    }
  return t;
}

// src/core/json/fault.ts
function K(e, t) {
  return typeof t == "number" ? `${e}[${t}]` : /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(t) ? `${e}.${t}` : `${e}[${JSON.stringify(t)}]`;
}
function se(e) {
  if (e === void 0)
    return "";
  if (typeof e == "object" && e !== null)
    return Array.isArray(e) ? "[\u2026]" : "{\u2026}";
  let t = String(e).replace(/\s+/g, " ");
  return t.length > 60 ? `${t.slice(0, 60)}\u2026` : t;
}

// src/core/json/value.ts
function W(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
function D(e, t) {
  return Object.prototype.hasOwnProperty.call(e, t) ? e[t] : void 0;
}

// src/core/survey/dates.ts
function Be(e) {
  let t = /^(\d{4})-(\d{2})-(\d{2})$/.exec(e);
  if (t === null)
    return !1;
  let [n, r, s] = [Number(t[1]), Number(t[2]), Number(t[3])], l = [31, n % 4 === 0 && (n % 100 !== 0 || n % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][r - 1];
  return l !== void 0 && s >= 1 && s <= l;
}

// src/core/survey/scale.ts
var Mr = ["importance", "ability"], Pr = ["1", "2", "3", "4", "5"];
function Nt(e) {
  let t = (n) => {
    let r = Mr.includes(n.name), s = n.choices.some((o) => Rt(o.value) && o.text !== null);
    return !r || s ? n : _(N({}, n), {
      choices: n.choices.map((o) => Rt(o.value) ? _(N({}, o), { text: { kind: "message", key: `localskills-scale-${n.name}-${o.value}` } }) : o)
    });
  };
  return _(N({}, e), {
    pages: e.pages.map((n) => _(N({}, n), {
      elements: n.elements.map((r) => r.type === "matrixdropdown" && r.name === e.measures.grid ? _(N({}, r), { columns: r.columns.map(t) }) : r)
    }))
  });
}
function Rt(e) {
  return Pr.includes(e);
}

// src/core/i18n/read-localized-text.ts
var ge = /^(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|simple)$/;
function Re(e) {
  if (typeof e == "string")
    return e.trim() === "" ? null : { kind: "texts", texts: { default: e } };
  if (!W(e))
    return null;
  let t = D(e, "message");
  if (typeof t == "string")
    return { kind: "message", key: t };
  let n = {};
  for (let r of Object.keys(e)) {
    let s = e[r];
    (r === "default" || ge.test(r)) && typeof s == "string" && s.trim() !== "" && (n[r] = s);
  }
  return Object.keys(n).length === 0 ? null : { kind: "texts", texts: n };
}

// src/core/survey/read-definition.ts
var we = ["survey", "revision", "submitted", "language"], Ir = ["radiogroup", "checkbox", "matrixdropdown", "comment"], Ot = ["draft", "open", "closed", "archived"], Lt = 200, Fr = { pages: 100, elements: 200, choices: 1e3, columns: 10, rows: 300 }, $r = 5, Dr = 5;
function Mt(e) {
  var u, d;
  let t = [], n = Ur(t);
  if (!W(e))
    return n.fault("$", "expected-object"), { survey: null, faults: t };
  let r = n.object(e, "$", "localSkills"), s = D(r, "id"), o = typeof s == "string" && X.test(s);
  o || n.fault("$.localSkills.id", "bad-id", se(s));
  let l = _r(e, n);
  if (!l.some((c) => c.elements.length > 0))
    return n.fault("$.pages", "no-question"), { survey: null, faults: t };
  if (!o)
    return { survey: null, faults: t };
  let i = n.string(
    r,
    "$.localSkills",
    "status",
    "not-one-of",
    (c) => Ot.includes(c),
    Ot
  ), a = {
    id: s,
    locale: n.string(e, "$", "locale", "bad-language", (c) => ge.test(c)),
    status: i || "draft",
    opens: n.string(r, "$.localSkills", "opens", "bad-date", Be),
    closes: n.string(r, "$.localSkills", "closes", "bad-date", Be),
    title: n.text(e, "$", "title"),
    description: n.text(e, "$", "description"),
    pages: l,
    minAnswers: (u = n.count(r, "$.localSkills", "minAnswers")) != null ? u : $r,
    minCell: (d = n.count(r, "$.localSkills", "minCell")) != null ? d : Dr,
    notInStatistics: n.list(r, "$.localSkills", "notInStatistics").filter(Pt).map(String),
    audience: Wr(r, n),
    measures: Vr(r, n)
  };
  return { survey: Nt(a), faults: t };
}
function Ur(e) {
  let t = (n, r, ...s) => {
    e.push({ path: n, code: r, parameters: s });
  };
  return {
    fault: t,
    text(n, r, s) {
      let o = D(n, s), l = Re(o);
      return l === null && o !== void 0 && t(K(r, s), "expected-text"), l;
    },
    string(n, r, s, o, l, ...i) {
      let a = D(n, s);
      return typeof a == "string" && l(a) ? a : (a !== void 0 && t(K(r, s), o, se(a), ...i), null);
    },
    count(n, r, s) {
      let o = D(n, s);
      return typeof o == "number" && o >= 0 && o % 1 === 0 ? o : (o !== void 0 && t(K(r, s), "expected-whole-number"), null);
    },
    list(n, r, s) {
      var l;
      let o = D(n, s);
      if (Array.isArray(o)) {
        let i = (l = Fr[s]) != null ? l : 1e3;
        return o.length > i && t(K(r, s), "too-many-items", i), o.slice(0, i);
      }
      return o !== void 0 && t(K(r, s), "expected-list"), [];
    },
    object(n, r, s) {
      let o = D(n, s);
      return W(o) ? o : (o !== void 0 && t(K(r, s), "expected-object"), {});
    }
  };
}
function _r(e, t) {
  let n = new Set(we), r = [];
  return t.list(e, "$", "pages").forEach((s, o) => {
    var a;
    let l = K("$.pages", o);
    if (!W(s)) {
      t.fault(l, "expected-object");
      return;
    }
    let i = [];
    t.list(s, l, "elements").forEach((u, d) => {
      let c = K(`${l}.elements`, d), f = Hr(u, c, n, t);
      if (f !== null) {
        if (n.size === Lt + we.length) {
          t.fault(c, "too-many-questions", Lt);
          return;
        }
        n.add(f.name), i.push(f);
      }
    }), r.push({
      name: (a = t.string(s, l, "name", "bad-id", (u) => X.test(u))) != null ? a : `page${o + 1}`,
      title: t.text(s, l, "title"),
      description: t.text(s, l, "description"),
      elements: i
    });
  }), r;
}
function Hr(e, t, n, r) {
  if (!W(e))
    return r.fault(t, "expected-object"), null;
  let s = D(e, "type"), o = D(e, "name");
  if (typeof o != "string" || !X.test(o))
    return r.fault(`${t}.name`, "bad-id", se(o)), null;
  if (n.has(o))
    return r.fault(`${t}.name`, we.includes(o) ? "reserved-name" : "name-taken", o), null;
  let l = {
    name: o,
    title: r.text(e, t, "title"),
    description: r.text(e, t, "description"),
    isRequired: D(e, "isRequired") === !0
  };
  switch (s) {
    case "comment":
      return _(N({}, l), { type: s, maxLength: r.count(e, t, "maxLength") || null });
    case "radiogroup": {
      let i = Ne(e, t, "choices", r);
      return i && _(N({}, l), { type: s, choices: i });
    }
    case "checkbox": {
      let i = Ne(e, t, "choices", r);
      return i && _(N({}, l), {
        type: s,
        choices: i,
        minSelectedChoices: r.count(e, t, "minSelectedChoices") || null,
        maxSelectedChoices: r.count(e, t, "maxSelectedChoices") || null
      });
    }
    case "matrixdropdown": {
      let i = Ne(e, t, "rows", r), a = Gr(e, t, r);
      return i && a && _(N({}, l), { type: s, columns: a, rows: i });
    }
    default:
      return r.fault(`${t}.type`, "unknown-question-type", se(s), Ir), null;
  }
}
function Gr(e, t, n) {
  let r = /* @__PURE__ */ new Map();
  return n.list(e, t, "columns").forEach((s, o) => {
    let l = K(`${t}.columns`, o), i = W(s) ? D(s, "name") : void 0;
    if (!W(s) || typeof i != "string" || !X.test(i)) {
      n.fault(`${l}.name`, "bad-id", se(i));
      return;
    }
    if (r.has(i)) {
      n.fault(`${l}.name`, "name-taken", i);
      return;
    }
    let a = Ne(s, l, "choices", n);
    a !== null && r.set(i, { name: i, title: n.text(s, l, "title"), choices: a });
  }), r.size === 0 ? (n.fault(`${t}.columns`, "empty-list"), null) : Array.from(r.values());
}
function Ne(e, t, n, r) {
  let s = /* @__PURE__ */ new Map(), o = K(t, n);
  return r.list(e, t, n).forEach((l, i) => {
    let a = K(o, i), u = W(l) ? D(l, "value") : l, d = Pt(u) ? String(u) : "";
    X.test(d) ? s.has(d) ? r.fault(a, "code-taken", d) : s.set(d, { value: d, text: W(l) ? r.text(l, a, "text") : null }) : r.fault(a, "bad-id", se(u));
  }), s.size === 0 ? (r.fault(o, "empty-list"), null) : Array.from(s.values());
}
function Pt(e) {
  return typeof e == "string" || typeof e == "number";
}
function Wr(e, t) {
  var s;
  let n = "$.localSkills.audience", r = t.object(e, "$.localSkills", "audience");
  return Object.keys(r).length === 0 ? null : {
    description: t.text(r, n, "description"),
    minEdits: (s = t.count(r, n, "minEdits")) != null ? s : 0,
    groups: t.list(r, n, "groups").filter((o) => typeof o == "string")
  };
}
function Vr(e, t) {
  let n = t.object(e, "$.localSkills", "measures"), r = (s) => t.string(n, "$.localSkills.measures", s, "bad-id", (o) => X.test(o));
  return { grid: r("grid"), wantToLearn: r("wantToLearn"), canTeach: r("canTeach") };
}

// src/core/survey/read-answer.ts
var Se = "Skills survey answer";
function It(e, t) {
  let n = pe(e), r = /* @__PURE__ */ new Set([...we, ...n.map((s) => s.name)]);
  return (s) => {
    let o = t(s), l = o.filter((f) => Qe(e.id, f)), i = l[l.length - 1];
    if (i === void 0)
      return _(N({}, Br), { exclusion: o.length === 0 ? "no-answer" : "other-survey" });
    let a = Qr(i, n), u = i.parameters.get("revision") || "", d = new Map(Array.from(i.parameters).filter(([f]) => !r.has(f))), c = a.size === 0 && Array.from(d.values()).every((f) => f.trim() === "");
    return {
      exclusion: l.length > 1 ? "several-answers" : c ? "withdrawn" : null,
      values: a,
      unknown: d,
      definitionRevision: /^[1-9]\d{0,14}$/.test(u) ? Number(u) : null,
      submitted: i.parameters.get("submitted") || null,
      language: i.parameters.get("language") || null
    };
  };
}
function Qe(e, t) {
  let n = t.parameters.get("survey");
  return n === void 0 || n === "" || We(n) === e;
}
var Br = {
  values: /* @__PURE__ */ new Map(),
  unknown: /* @__PURE__ */ new Map(),
  definitionRevision: null,
  submitted: null,
  language: null
};
function Qr(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let r of t) {
    let s = e.parameters.get(r.name), o = s === void 0 || s === "" ? [] : zr(We(s), r);
    o.length > 0 && n.set(r.name, o);
  }
  return n;
}
function zr(e, t) {
  if (t.choices === null)
    return [e];
  let n = t.isMultiple ? e.split(";") : [e];
  return Array.from(new Set(n.map((r) => r.trim()))).filter((r) => r !== "");
}

// src/ui/messages.ts
function Ft(e, t) {
  let n = e.config.get("wgUserLanguage"), r = (l) => String(e.language.convertNumber(l)), s = () => {
    var i, a;
    return (((a = (i = e.language).getSeparatorTransformTable) == null ? void 0 : a.call(i)) || {})["."] || ".";
  }, o = (l, i = 0) => {
    let a = Math.abs(l).toFixed(i), [u, d] = a.split("."), c = l < 0 && Number(a) !== 0 ? "\u2212" : "", f = d === void 0 ? "" : s() + d.split("").map((p) => r(Number(p))).join("");
    return c + r(Number(u)) + f;
  };
  return {
    language: n,
    languageChain: e.language.getFallbackLanguageChain(),
    direction: t,
    text(l, ...i) {
      return e.message(
        l,
        ...i.map((a) => typeof a == "number" ? r(a) : a)
      ).text();
    },
    has: (l) => e.message(l).exists(),
    number: o
  };
}

// src/core/survey/answer-state.ts
function Oe(e, t) {
  let n = t.slice(0, 10);
  return e.status === "draft" ? "draft" : e.status !== "open" || e.closes !== null && n > e.closes ? "closed" : e.opens !== null && n < e.opens ? "not-yet-open" : "open";
}
function $t(e, t) {
  return e === null ? "invited" : t.editCount < e.minEdits ? "too-few-edits" : e.groups.length === 0 || e.groups.some((n) => t.groups.includes(n)) ? "invited" : "not-in-group";
}

// src/wiki/port.ts
var j = class extends Error {
  constructor(t, n, r = {}) {
    super(n === "" ? t : `${t}: ${n}`), this.name = "SaveFault", this.reason = t, this.explanation = n, this.details = r;
  }
};

// src/ui/element.ts
function m(e, t, ...n) {
  let r = document.createElement(e);
  return Object.keys(t).forEach((s) => r.setAttribute(s, t[s])), n.forEach((s) => {
    s !== null && r.appendChild(typeof s == "string" ? document.createTextNode(s) : s);
  }), r;
}
function T(e, ...t) {
  for (; e.firstChild; )
    e.removeChild(e.firstChild);
  t.forEach((n) => {
    n !== null && e.appendChild(typeof n == "string" ? document.createTextNode(n) : n);
  });
}
function oe(e) {
  e.tabIndex < 0 && e.setAttribute("tabindex", "-1"), e.focus();
}

// src/ui/notice.ts
function H(e, ...t) {
  let n = m("div", { class: "ext-localSkills-form-notice" }, ...t);
  return new OO.ui.MessageWidget({ type: e, label: $(n) }).$element[0];
}
function V(...e) {
  return m("div", { class: "ext-localSkills-form-buttons" }, ...e.map(({ $element: t }) => t[0]));
}
function U(e, t, n) {
  let r = new OO.ui.ButtonInputWidget({
    label: e,
    framed: t !== "quiet",
    flags: t === "primary" ? ["primary", "progressive"] : t === "destructive" ? ["primary", "destructive"] : t === "quiet" ? ["progressive"] : []
  });
  return r.on("click", n), r;
}

// src/core/i18n/localized-text.ts
function te(e, t, n = null) {
  if (e.kind === "message")
    return { text: t.text(e.key), language: t.language, direction: t.direction };
  let r = Object.keys(e.texts), s = r.includes("default"), o = t.languageChain.find((u) => r.includes(u) || s && u === n), l = o !== void 0 && r.includes(o) ? o : s ? "default" : r.sort()[0], i = l === void 0 ? "" : e.texts[l], a = l === void 0 || l === "default" ? n : l;
  return { text: i, language: a, direction: a === null ? "auto" : Kr(a) };
}
var jr = [
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
function Kr(e) {
  return jr.includes(e) ? "rtl" : "ltr";
}

// src/ui/survey-text.ts
function F(e, t) {
  let n = m("span", {}, e.text);
  return e.language !== t.language && (e.language !== null && (n.lang = e.language), n.dir = e.direction), n;
}

// src/ui/survey-form/answer-notices.ts
function le(e, t) {
  return m("a", { href: e }, m("bdi", {}, t));
}
function Dt(e, t) {
  let { messages: n, titles: r, surveyId: s, pageUrl: o } = e, l = r.answer(s, t.name);
  return H(
    "notice",
    m(
      "p",
      {},
      m("strong", {}, n.text("localskills-form-public")),
      " ",
      n.text("localskills-form-public-who", t.name)
    ),
    m("p", {}, n.text("localskills-form-public-page"), " ", le(o(l), l)),
    m("p", {}, n.text("localskills-form-public-history")),
    t.isTemporary ? Yr(e) : null
  );
}
function Ut(e) {
  let { messages: t, pageUrl: n, pageTitle: r } = e;
  return m(
    "p",
    { class: "ext-localSkills-form-links" },
    le(n("Special:UserLogin", { returnto: r }), t.text("localskills-form-log-in")),
    le(n("Special:CreateAccount", { returnto: r }), t.text("localskills-form-create-account"))
  );
}
function Yr(e) {
  return m(
    "div",
    {},
    m("p", {}, e.messages.text("localskills-form-temporary")),
    Ut(e)
  );
}
function _t(e) {
  return H(
    "notice",
    m("p", {}, e.messages.text("localskills-form-logged-out")),
    Ut(e)
  );
}
function Ht(e, t, n) {
  let { messages: r } = e, { survey: { audience: s }, texts: o } = n, l = $t(s, t);
  return s === null || l === "invited" ? null : H(
    "warning",
    m("p", {}, l === "too-few-edits" ? r.text("localskills-form-audience-edits", s.minEdits) : r.text("localskills-form-audience-groups")),
    s.description === null ? null : m("p", {}, F(te(s.description, r, o.locale), r))
  );
}
function ze(e, t, n, r, ...s) {
  let { messages: o, pageUrl: l, formatTime: i } = e, { submitted: a } = n.reading, u = a !== null && !isNaN(Date.parse(a)) ? a : n.timestamp;
  return H(
    "notice",
    m(
      "p",
      {},
      o.text(r ? "localskills-form-saved" : "localskills-form-saved-only", u === null ? "" : i(u)),
      " ",
      le(l(t), o.text("localskills-form-answer-page"))
    ),
    n.user !== null && e.user !== null && n.user !== e.user.name ? m("p", {}, o.text("localskills-form-changed-by", n.user)) : null,
    r && n.reading.exclusion === "several-answers" ? m("p", {}, o.text("localskills-form-several-answers")) : null,
    !r || n.reading.unknown.size === 0 ? null : m("p", {}, o.text(
      "localskills-form-unasked",
      Array.from(n.reading.unknown.keys()).join(", "),
      n.reading.unknown.size
    )),
    ...s
  );
}
function Gt(e, t, n, r) {
  let { messages: s, formatTime: o } = e;
  return H(
    n ? "warning" : "success",
    m(
      "p",
      {},
      s.text("localskills-form-draft", o(t)),
      " ",
      n ? s.text("localskills-form-draft-outdated") : null
    ),
    V(U(
      s.text(n ? "localskills-form-draft-use-saved" : "localskills-form-draft-discard"),
      "normal",
      r
    ))
  );
}
function Wt(e, t) {
  let { messages: n } = e, r = m("div", { class: "ext-localSkills-form-withdraw" }), s = U(n.text("localskills-form-withdraw"), "quiet", () => {
    i.hidden = !1, s.toggle(!1), o.focus();
  }), o = U(n.text("localskills-form-withdraw-no"), "normal", () => {
    i.hidden = !0, s.toggle(!0), s.focus();
  }), l = U(n.text("localskills-form-withdraw-yes"), "destructive", t), i = m(
    "div",
    { role: "group", "aria-label": n.text("localskills-form-withdraw") },
    H("warning", m("p", {}, n.text("localskills-form-withdraw-explain")), V(l, o))
  );
  return i.hidden = !0, r.appendChild(s.$element[0]), r.appendChild(i), r;
}

// src/ui/survey-form/answer-values.ts
function Vt(e, t, n) {
  let r = new Map(e);
  return n.every((s) => s === "") ? r.delete(t) : r.set(t, n), r;
}
function ce(e, t) {
  return je(e, t).length === 0;
}
function je(e, t) {
  let n = (s, o) => JSON.stringify((s.get(o) || []).slice().sort()), r = new Set(Array.from(e.keys()).concat(Array.from(t.keys())));
  return Array.from(r).filter((s) => n(e, s) !== n(t, s));
}

// src/core/survey/text.ts
function Y(e, t) {
  if (e.text !== null)
    return te(e.text, t.messages, t.locale);
  let n = t.taxonomy === null ? null : t.taxonomy.get(e.value);
  return n !== null && t.taxonomy !== null ? te(n.label, t.messages, t.taxonomy.locale) : { text: e.value, language: null, direction: "auto" };
}
function Z(e, t) {
  return e.title === null ? { text: e.name, language: null, direction: "auto" } : te(e.title, t.messages, t.locale);
}

// src/ui/survey-form/conflict-notice.ts
function Jr(e, t) {
  let { row: n, column: r, question: s } = e;
  return n === null || r === null ? F(Z(s, t), t.messages) : m(
    "span",
    {},
    F(Y(n, t), t.messages),
    ": ",
    F(Z(r, t), t.messages)
  );
}
function Bt(e, t, n) {
  let r = m("td", {});
  return !t || t.length === 0 ? (r.appendChild(m("em", {}, n.messages.text("localskills-save-conflict-nothing"))), r) : (t.forEach((s) => {
    let o = e.choices === null ? void 0 : e.choices.find(({ value: l }) => l === s);
    r.appendChild(m(
      "div",
      { dir: "auto" },
      o ? F(Y(o, n), n.messages) : s
    ));
  }), r);
}
function Qt(e) {
  let { survey: t, texts: n, mine: r, saved: s, savedBy: o, keepMine: l, takeSaved: i } = e, { messages: a } = n, u = je(r, s), d = pe(t).filter(({ name: c }) => u.includes(c)).map(
    (c) => m(
      "tr",
      {},
      m("th", { scope: "row" }, Jr(c, n)),
      Bt(c, r.get(c.name), n),
      Bt(c, s.get(c.name), n)
    )
  );
  return H(
    "error",
    m(
      "p",
      {},
      m("strong", {}, a.text("localskills-save-failed")),
      " ",
      o === null ? a.text("localskills-save-conflict-hidden") : a.text("localskills-save-conflict", o)
    ),
    d.length === 0 ? null : m(
      "div",
      { class: "ext-localSkills-form-conflict" },
      m(
        "table",
        { class: "wikitable" },
        m("thead", {}, m(
          "tr",
          {},
          m("th", { scope: "col" }, a.text("localskills-save-conflict-question")),
          m("th", { scope: "col" }, a.text("localskills-save-conflict-mine")),
          m("th", { scope: "col" }, a.text("localskills-save-conflict-saved"))
        )),
        m("tbody", {}, ...d)
      )
    ),
    V(
      U(a.text("localskills-save-keep-mine"), "primary", l),
      U(a.text("localskills-save-take-saved"), "normal", i)
    )
  );
}

// src/ui/survey-form/draft.ts
function zt(e) {
  return Array.isArray(e) && e.every((t) => Array.isArray(t) && t.length === 2 && typeof t[0] == "string" && Array.isArray(t[1]) && t[1].every((n) => typeof n == "string"));
}
function qr(e) {
  let t;
  try {
    t = JSON.parse(e);
  } catch (n) {
    return null;
  }
  return t === null || typeof t != "object" || typeof t.baseRevision != "number" || typeof t.step != "number" || typeof t.keptAt != "string" || !zt(t.values) || !zt(t.baseValues) ? null : {
    baseRevision: t.baseRevision,
    baseValues: new Map(t.baseValues),
    step: t.step,
    keptAt: t.keptAt,
    values: new Map(t.values)
  };
}
function jt(e, t, n, r) {
  let s = `localskills-draft/${t}/${n}/${r}`;
  return {
    read() {
      let o = e.get(s);
      return typeof o == "string" ? qr(o) : null;
    },
    write(o) {
      return e.set(s, JSON.stringify(_(N({}, o), {
        baseValues: Array.from(o.baseValues),
        values: Array.from(o.values)
      })), 7776e3);
    },
    clear() {
      e.remove(s);
    }
  };
}
var Xr = 400;
function Kt(e) {
  let t = null, n = !1, r = () => (t !== null && (window.clearTimeout(t), t = null), n && e() && (n = !1), !n), s = () => {
    r();
  }, o = (l) => {
    r() || (l.preventDefault(), l.returnValue = "");
  };
  return window.addEventListener("pagehide", s), document.addEventListener("visibilitychange", s), window.addEventListener("beforeunload", o), {
    changed() {
      n = !0, t !== null && window.clearTimeout(t), t = window.setTimeout(r, Xr);
    },
    keep: r,
    settle() {
      n = !1, r();
    },
    stop() {
      n = !1, r(), window.removeEventListener("pagehide", s), document.removeEventListener("visibilitychange", s), window.removeEventListener("beforeunload", o);
    }
  };
}

// src/ui/wiki-words.ts
var Zr = ["P", "BR", "B", "I", "EM", "STRONG", "CODE", "UL", "OL", "LI", "DL", "DT", "DD", "HR", "DIV", "SPAN", "BDI"], es = ["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "EMBED", "LINK", "META", "TITLE", "SVG", "MATH"];
function Yt(e, t) {
  Array.from(e.childNodes).forEach((n) => {
    if (n.nodeType === Node.TEXT_NODE)
      t.appendChild(document.createTextNode(n.nodeValue || ""));
    else if (n.nodeType === Node.ELEMENT_NODE && !es.includes(n.nodeName.toUpperCase())) {
      let r = n, s = t, o = r.nodeName === "A" && r.getAttribute("href") || "";
      /^(?:https?:)?\/|^#/i.test(o) ? s = m("a", { href: o, target: "_blank", rel: "noopener" }) : Zr.includes(r.nodeName) && (s = document.createElement(r.nodeName), r.dir && (s.dir = r.dir), r.lang && (s.lang = r.lang)), Yt(r, s), s !== t && t.appendChild(s);
    }
  });
}
function Jt(e) {
  let t = m("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" });
  return Yt(new DOMParser().parseFromString(e, "text/html").body, t), t;
}

// src/ui/survey-form/text-to-copy.ts
function qt(e, t, n) {
  let r = new OO.ui.MultilineTextInputWidget({ value: e, readOnly: !0, rows: 6 });
  r.$input.attr({ "aria-label": n.text("localskills-save-as-text"), dir: "auto" });
  let s = U(n.text("localskills-save-copy"), "normal", () => {
    r.select(), document.execCommand("copy") && s.setLabel(n.text("localskills-save-copied"));
  });
  return m(
    "details",
    { class: "ext-localSkills-form-text-to-copy" },
    m("summary", {}, n.text("localskills-save-as-text")),
    m("p", {}, n.text("localskills-save-as-text-help")),
    r.$element[0],
    V(s),
    m("p", {}, m("a", { href: t, target: "_blank", rel: "noopener" }, n.text("localskills-save-edit-form")))
  );
}

// src/ui/survey-form/fault-notice.ts
var ts = ["offline", "session-lost", "read-only", "rate-limited", "other"], ns = [
  "protected",
  "blocked",
  "permission-denied",
  "filter-disallowed",
  "invalid-content",
  "other"
];
function rs(e, t) {
  let { context: { messages: n }, fault: r, tryAgain: s } = e, { question: o, imageUrl: l } = r.details.captcha, i = new OO.ui.TextInputWidget({ autocomplete: "off" }), a = () => {
    i.getValue().trim() !== "" && s({ captcha: { id: t, word: i.getValue().trim() } });
  };
  return i.on("enter", a), m(
    "div",
    { class: "ext-localSkills-form-captcha" },
    l === null ? null : m("img", { src: l, alt: n.text("localskills-save-captcha-image") }),
    new OO.ui.FieldLayout(i, {
      align: "top",
      label: o || n.text("localskills-save-captcha-answer")
    }).$element[0],
    V(U(n.text("localskills-form-publish"), "primary", a))
  );
}
function Ke(e) {
  var E, g;
  let { context: t, fault: n, title: r, pageText: s, isKept: o, tryAgain: l } = e, { messages: i, pageUrl: a } = t, { reason: u, explanation: d, details: c } = n, f = (g = (E = c.captcha) == null ? void 0 : E.id) != null ? g : null, p = u === "captcha" && f === null, x = p ? i.text("localskills-save-captcha-elsewhere") : i.text(`localskills-save-${u}`, t.user === null ? "" : t.user.name), y = [
    m("p", {}, m("strong", {}, i.text("localskills-save-failed")), " ", x),
    m("p", {}, i.text(o ? "localskills-save-nothing-lost" : "localskills-save-stay-here"))
  ];
  return c.html !== void 0 ? y.push(m("p", {}, i.text("localskills-save-wiki-says")), Jt(c.html)) : d !== "" && y.push(
    m("p", {}, i.text("localskills-save-wiki-says")),
    m("div", { class: "ext-localSkills-form-wiki-words", dir: "auto" }, d)
  ), u === "session-lost" && y.push(m("p", {}, m("a", {
    href: a("Special:UserLogin", { returnto: t.pageTitle }),
    target: "_blank",
    rel: "noopener"
  }, i.text("localskills-save-log-in")))), f !== null && y.push(rs(e, f)), u === "filter-warning" && y.push(V(U(
    i.text("localskills-save-anyway"),
    "normal",
    () => l({ warningsAccepted: !0 })
  ))), ts.includes(u) && y.push(V(U(i.text("localskills-save-try-again"), "normal", () => l()))), (p || ns.includes(u)) && y.push(qt(s, a(r, { action: "edit" }), i)), H(u === "filter-warning" ? "warning" : "error", ...y);
}

// src/core/wikitext/write.ts
var ss = /[=|{}[\]<>&\n]|^\s|\s$|^$/;
function Zt(e, t) {
  Xt(e);
  let n = `{{${e}
`;
  for (let [r, s] of t)
    Xt(r), n += s.charAt(0) === "=" ? `|${r}=
${s}
` : `|${r}=${s}
`;
  return `${n}}}`;
}
function Xt(e) {
  if (ss.test(e))
    throw new RangeError(`\u201C${e}\u201D cannot be the name of a template or a parameter.`);
}

// src/core/survey/write-answer.ts
function tn(e) {
  var o, l;
  let t = [
    ["survey", e.survey.id],
    ["revision", String(e.definitionRevision)],
    ["submitted", e.submitted.replace(/\.\d+(?=Z$)/, "")]
  ];
  e.language !== null && t.push(["language", e.language]);
  for (let { name: i } of pe(e.survey)) {
    let a = ((o = e.values.get(i)) != null ? o : []).filter((u) => u !== "");
    a.length > 0 && t.push([i, Te(a.join(";"))]);
  }
  let n = Zt(Se, t), r = Array.from((l = e.unknown) != null ? l : []), s = en(n, r);
  return ls(s, r) ? s : en(n, r.map(
    ([i, a]) => [Te(i), Te(a)]
  ));
}
function en(e, t) {
  return e.slice(0, -2) + t.map(as).join("") + e.slice(-2);
}
var os = Ae({ templates: [Se] });
function ls(e, t) {
  let n = os(e)[0];
  return n !== void 0 && n.start === 0 && n.end === e.length && t.every(
    ([r, s]) => {
      var o;
      return ((o = n.parameters.get(r)) == null ? void 0 : o.trim()) === s.trim();
    }
  );
}
var is = /^[^=|{}[\]<>&\s]+(?: [^=|{}[\]<>&\s]+)*$/;
function as([e, t]) {
  let n = (r) => r.startsWith("=") ? `
${r}` : r;
  return `|${n(e)}${is.test(e) ? "" : `
`}=${n(t)}
`;
}
function nn(e, t, n, r) {
  let s = cs(r(e).filter((i) => Qe(n, i)));
  if (s.length === 0)
    return e.trim() === "" ? `${t}
` : `${t}

${e.replace(/^\s+/, "")}`;
  let o = "", l = 0;
  return s.forEach((i, a) => {
    o += e.slice(l, i.start) + (a === 0 ? t : ""), l = i.end;
  }), o + e.slice(l);
}
function cs(e) {
  let t = [], n = 0;
  for (let r of e.slice().sort((s, o) => s.start - o.start))
    r.start >= n && (t.push(r), n = r.end);
  return t;
}

// src/ui/survey-form/publish-answer.ts
function rn(e, t, n) {
  let { survey: r, definitionRevision: s, readAnswerPage: o } = t, { wiki: l, messages: i, titles: a, readTemplateCalls: u } = e, d = a.answer(r.id, n), c = t.answer, f = (w) => {
    let S = tn({
      survey: r,
      definitionRevision: s,
      submitted: e.now().toISOString(),
      language: i.language,
      values: w,
      // A withdrawn answer keeps nothing of what was answered.
      unknown: w.size === 0 ? /* @__PURE__ */ new Map() : c.reading.unknown
    });
    return nn(c.text, S, r.id, u);
  }, p = (w, S) => w.reading.exclusion === (S.size === 0 ? "withdrawn" : null) && ce(w.reading.values, S), x = () => z(null, null, function* () {
    return o((yield l.readPages([d])).get(d));
  }), y = (w, S, A, L) => z(null, null, function* () {
    let G = yield x();
    if (G.revision !== c.revision)
      return E(G, w, S, A, L);
    let J = f(w), q;
    try {
      q = yield l.save(N({ title: d, text: J, summary: S, baseRevision: c.revision }, A));
    } catch (I) {
      if (I instanceof j && I.reason === "edit-conflict")
        return E(yield x(), w, S, A, L);
      throw I;
    }
    return q.mergedWith !== void 0 ? E(yield x(), w, S, A, L) : (c = o({
      title: d,
      namespace: 0,
      isRedirect: !1,
      latest: {
        id: q.revision,
        parentId: c.revision,
        user: n,
        userId: 0,
        timestamp: e.now().toISOString(),
        text: J
      }
    }), { kind: "published" });
  }), E = (w, S, A, L, G) => z(null, null, function* () {
    return w.user === n && p(w, S) ? (c = w, { kind: "published" }) : !G && (S.size === 0 || ce(w.reading.values, c.reading.values)) ? (c = w, y(S, A, L, !0)) : { kind: "conflict", saved: w };
  }), g = (w, S, A) => y(w, S, A, !1).catch((L) => ({
    kind: "fault",
    fault: L instanceof j ? L : new j("other", String(L))
  })), C = `[[${a.survey(r.id)}]]`;
  return {
    base: () => c,
    rebase(w) {
      c = w;
    },
    pageText: f,
    publish(A) {
      return z(this, arguments, function* (w, S = {}) {
        if (p(c, w) && c.reading.definitionRevision === s)
          return { kind: "unchanged" };
        let L = c.reading.values.size === 0, G = i.text(L ? "localskills-save-summary-answer" : "localskills-save-summary-change", C);
        return g(w, G, S);
      });
    },
    withdraw: (w = {}) => g(/* @__PURE__ */ new Map(), i.text("localskills-save-summary-withdraw", C), w)
  };
}

// src/core/survey/validate-answer.ts
function sn(e, t) {
  return ve(e).reduce(
    (n, r) => n.concat(us(r, t)),
    []
  );
}
function on(e, t) {
  return t.text(`localskills-answer-${e.code}`, ...e.parameters);
}
function us(e, t) {
  var l, i, a;
  let n = [], r = (u, d, ...c) => {
    n.push({ question: e.name, parameter: u, code: d, parameters: c });
  }, s = !1;
  for (let { name: u, choices: d, isMultiple: c } of Ve(e)) {
    let f = (l = t.get(u)) != null ? l : [];
    if (s = s || f.some((x) => x.trim() !== ""), d === null)
      continue;
    let p = f.filter((x) => !d.some((y) => y.value === x));
    p.forEach((x) => r(u, "unknown-code", x)), p.length === 0 && !c && f.length > 1 && r(u, "several-codes");
  }
  let o = (i = t.get(e.name)) != null ? i : [];
  if (e.isRequired && !s)
    r(e.name, "required");
  else if (e.type === "checkbox" && s) {
    let { minSelectedChoices: u, maxSelectedChoices: d } = e;
    u !== null && o.length < u ? r(e.name, "too-few", u, o.length) : d !== null && o.length > d && r(e.name, "too-many", d, o.length);
  } else if (e.type === "comment" && e.maxLength !== null) {
    let u = ((a = o[0]) != null ? a : "").length;
    u > e.maxLength && r(e.name, "too-long", e.maxLength, u);
  }
  return n;
}

// src/ui/questions/question-frame.ts
function ie(e, t, n, r = null) {
  let { messages: s } = t, o = OO.ui.generateElementId(), l = [F(Z(e, t), s)];
  e.isRequired && l.push(m("span", { class: "ext-localSkills-form-question-required" }, s.text("localskills-form-required")));
  let i = r === null ? m("legend", { class: "ext-localSkills-form-question-title" }, ...l) : m("label", { class: "ext-localSkills-form-question-title", for: r }, ...l), a = m("div", { class: "ext-localSkills-form-question-help", id: `${o}-help` });
  e.description !== null ? a.appendChild(m("p", {}, F(te(e.description, s, t.locale), s))) : n !== "" && a.appendChild(m("p", {}, n));
  let u = m("div", { class: "ext-localSkills-form-question-fault", id: `${o}-fault` }), d = m("div", { class: "ext-localSkills-form-question-body" }), c = (a.firstChild ? `${o}-help ` : "") + `${o}-fault`, f = m(
    r === null ? "fieldset" : "div",
    { class: `ext-localSkills-form-question ext-localSkills-form-question-${e.type}` },
    i,
    a.firstChild ? a : null,
    u,
    d
  );
  return r === null && f.setAttribute("aria-describedby", c), {
    element: f,
    body: d,
    describedBy: c,
    setFault(p) {
      f.classList.toggle("ext-localSkills-form-question-faulty", p !== null), T(u, p);
    }
  };
}
var ds = 8;
function Le(e) {
  return m("div", {
    class: "ext-localSkills-form-choices" + (e.length >= ds ? " ext-localSkills-form-choices-many" : "")
  });
}
function ye(e, t) {
  return t.messages.text("localskills-form-retired-choice", e);
}

// src/ui/questions/checkbox.ts
function ms(e, t) {
  let { minSelectedChoices: n, maxSelectedChoices: r } = e;
  return n !== null && r !== null ? t.text("localskills-form-choose-between", n, r) : r !== null ? t.text("localskills-form-choose-at-most", r) : n !== null ? t.text("localskills-form-choose-at-least", n) : "";
}
function ln(e, t) {
  let { texts: n, onChange: r } = t, { messages: s } = n, o = ie(e, n, ms(e, s)), l = /* @__PURE__ */ new Map(), i = Le(e.choices), a = m("div", { class: "ext-localSkills-form-question-count", "aria-live": "polite" }), u = (f, p) => {
    let x = new OO.ui.CheckboxInputWidget({ value: f });
    l.set(f, x), i.appendChild(new OO.ui.FieldLayout(x, { label: $(p), align: "inline" }).$element[0]);
  };
  e.choices.forEach((f) => u(f.value, F(Y(f, n), s)));
  let d = () => Array.from(l.keys()).filter(
    (f) => l.get(f).$input[0].checked
  ), c = (f) => {
    let p = e.maxSelectedChoices;
    a.classList.toggle("ext-localSkills-form-question-count-over", p !== null && f > p), T(a, p === null || f === 0 ? null : s.text("localskills-form-chosen-of", f, p));
  };
  return i.addEventListener("change", () => {
    let f = d();
    c(f.length), r(e.name, f);
  }), o.body.appendChild(i), o.body.appendChild(a), {
    element: o.element,
    show(f) {
      let p = f.get(e.name) || [];
      p.filter((x) => !l.has(x)).forEach(
        (x) => u(x, m("span", {}, ye(x, n)))
      ), l.forEach((x, y) => x.setSelected(p.includes(y))), c(p.length);
    },
    setFault: (f) => o.setFault(f),
    focus: () => l.values().next().value.focus()
  };
}

// src/ui/questions/comment.ts
var fs = 50;
function an(e, t) {
  let { texts: n, onChange: r } = t, { messages: s } = n, o = OO.ui.generateElementId(), l = ie(e, n, s.text("localskills-form-comment-public"), o), i = new OO.ui.MultilineTextInputWidget(N({
    inputId: o,
    autosize: !0,
    rows: 3,
    maxRows: 20
  }, e.maxLength === null ? {} : { maxLength: e.maxLength }));
  i.$input.attr({ "aria-describedby": l.describedBy, dir: "auto" });
  let a = m("div", { class: "ext-localSkills-form-question-count" }), u = (c) => {
    let f = e.maxLength === null ? null : e.maxLength - c.length;
    a.setAttribute("aria-live", f !== null && f <= fs ? "polite" : "off"), T(a, f === null || c === "" ? null : s.text("localskills-form-characters-left", f));
  }, d = !1;
  return i.on("change", (c) => {
    u(c), d || r(e.name, c.trim() === "" ? [] : [c]);
  }), l.body.appendChild(i.$element[0]), l.body.appendChild(a), {
    element: l.element,
    show(c) {
      d = !0, i.setValue((c.get(e.name) || [])[0] || ""), d = !1;
    },
    setFault(c) {
      l.setFault(c), i.$input.attr("aria-invalid", c === null ? null : "true");
    },
    focus: () => i.focus()
  };
}

// src/ui/questions/scale-ends.ts
function Me(e) {
  return /^\d+$/.test(e.value);
}
function Pe(e, t) {
  let n = e.choices.filter(Me), r = e.choices.filter((i) => !Me(i)), [s, o] = [n[0], n[n.length - 1]];
  if (!s || !o || s === o)
    return null;
  let l = (i, a) => m(
    "span",
    { class: `ext-localSkills-form-grid-ends-${a}` },
    F(Y(i, t), t.messages)
  );
  return m(
    "div",
    { class: "ext-localSkills-form-grid-ends", "aria-hidden": "true" },
    l(s, "first"),
    l(o, "last"),
    r.length === 1 ? l(r[0], "other") : null
  );
}

// src/ui/questions/grid-cell.ts
function cn(e) {
  let { column: t, rowLabelId: n, texts: r } = e, { messages: s } = r, o = OO.ui.generateElementId(), l = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), a = m("div", { class: "ext-localSkills-form-grid-scale" }), u = m("span", { class: "ext-localSkills-form-grid-chosen", "aria-hidden": "true" }), d = `${o}-legend`, c = m(
    "legend",
    { class: "ext-localSkills-form-grid-legend", id: d },
    F(Z(t, r), s),
    u
  ), f = m("fieldset", {
    class: "ext-localSkills-form-grid-cell",
    "aria-labelledby": `${n} ${d}`
  }, c, Pe(t, r), a), p = (g, C) => {
    let P = m("input", { type: "radio", name: o, value: g.value }), w = Me(g), S = C.textContent || "", A = w && S !== g.value;
    i.set(g.value, A ? S : ""), a.appendChild(m(
      "label",
      N({
        class: `ext-localSkills-form-grid-choice ext-localSkills-form-grid-choice-${w ? "step" : "other"}`
      }, w && !A ? {} : { title: S }),
      P,
      m(
        "span",
        { class: "ext-localSkills-form-grid-mark" },
        w ? s.number(Number(g.value)) : null,
        // Read out with the number; seen where there is room for it.
        A || !w ? m("span", { class: "ext-localSkills-form-grid-choice-label" }, w ? " " : null, C) : null
      )
    )), l.set(g.value, P);
  };
  t.choices.forEach((g) => p(g, F(Y(g, r), s)));
  let x = () => {
    let g = Array.from(l.values()).find((C) => C.checked);
    return g ? g.value : null;
  }, y = (g) => {
    g !== null && !l.has(g) && p({ value: g, text: null }, m("span", {}, ye(g, r))), l.forEach((C, P) => {
      C.checked = P === g;
    }), T(u, g === null ? null : i.get(g) || null), e.onShow();
  }, E = (g) => {
    y(g), e.onChange(g);
  };
  return a.addEventListener("change", (g) => E(g.target.value)), a.addEventListener("keydown", (g) => {
    if (g.altKey || g.ctrlKey || g.metaKey)
      return;
    let C = l.get(g.key);
    C ? (g.preventDefault(), C.focus(), E(g.key)) : (g.key === "Delete" || g.key === "Backspace") && (g.preventDefault(), E(null));
  }), {
    element: f,
    value: x,
    show: y,
    focus() {
      (l.get(x() || "") || l.values().next().value).focus();
    }
  };
}

// src/ui/questions/observe-width.ts
function un(e, t) {
  if (typeof ResizeObserver == "function") {
    new ResizeObserver((r) => {
      let s = r[0];
      s && s.contentRect.width > 0 && t(s.contentRect.width);
    }).observe(e);
    return;
  }
  let n = () => {
    e.clientWidth > 0 && t(e.clientWidth);
  };
  window.addEventListener("resize", n), window.requestAnimationFrame(n);
}

// src/ui/questions/grid.ts
var ps = 680;
function dn(e, t) {
  let { texts: n, onChange: r } = t, { messages: s } = n, o = ie(e, n, ""), l = /* @__PURE__ */ new Map(), i = m("div", { class: "ext-localSkills-form-question-count" }), a = m("div", { class: "ext-localSkills-form-grid" }), u = () => {
    let c = e.rows.filter((f) => e.columns.every(
      (p) => l.get(Ce(e.name, f.value, p.name)).value() !== null
    ));
    T(i, s.text("localskills-form-rows-answered", c.length, e.rows.length));
  }, d = m("div", { class: "ext-localSkills-form-grid-head", "aria-hidden": "true" }, m("div", { class: "ext-localSkills-form-grid-label" }));
  return e.columns.forEach((c) => {
    d.appendChild(m(
      "div",
      { class: "ext-localSkills-form-grid-column" },
      m("div", { class: "ext-localSkills-form-grid-column-title" }, F(Z(c, n), s)),
      Pe(c, n)
    ));
  }), a.appendChild(d), e.rows.forEach((c) => {
    let f = OO.ui.generateElementId(), p = F(Y(c, n), s), x = m(
      "div",
      { class: "ext-localSkills-form-grid-row", role: "group", "aria-labelledby": f },
      m("div", { class: "ext-localSkills-form-grid-label", id: f }, p)
    ), y = new OO.ui.ButtonInputWidget({
      icon: "close",
      framed: !1,
      label: s.text("localskills-form-clear-row", p.textContent || ""),
      title: s.text("localskills-form-clear"),
      invisibleLabel: !0,
      classes: ["ext-localSkills-form-grid-clear"]
    }), E = [], g = () => {
      y.$element.toggleClass("ext-localSkills-form-grid-clear-idle", E.every(({ cell: C }) => C.value() === null));
    };
    E = e.columns.map((C) => {
      let P = Ce(e.name, c.value, C.name), w = cn({ column: C, rowLabelId: f, texts: n, onShow: g, onChange: (S) => {
        r(P, S === null ? [] : [S]), u();
      } });
      return l.set(P, w), x.appendChild(w.element), { name: P, cell: w };
    }), y.on("click", () => {
      E.forEach(({ name: C, cell: P }) => {
        P.show(null), r(C, []);
      }), u(), E[0].cell.focus();
    }), g(), x.appendChild(y.$element[0]), a.appendChild(x);
  }), o.body.appendChild(a), o.body.appendChild(i), un(a, (c) => a.classList.toggle("ext-localSkills-form-grid-wide", c >= ps)), {
    element: o.element,
    show(c) {
      l.forEach((f, p) => f.show((c.get(p) || [])[0] || null)), u();
    },
    setFault: (c) => o.setFault(c),
    focus: () => l.values().next().value.focus()
  };
}

// src/ui/questions/radiogroup.ts
function mn(e, t) {
  let { texts: n, onChange: r } = t, s = ie(e, n, ""), o = OO.ui.generateElementId(), l = /* @__PURE__ */ new Map(), i = Le(e.choices), a = (f, p) => {
    let x = new OO.ui.RadioInputWidget({ name: o, value: f });
    l.set(f, x), i.appendChild(new OO.ui.FieldLayout(x, { label: $(p), align: "inline" }).$element[0]);
  };
  e.choices.forEach(
    (f) => a(f.value, F(Y(f, n), n.messages))
  );
  let u = new OO.ui.ButtonInputWidget({
    label: n.messages.text("localskills-form-clear"),
    framed: !1,
    classes: ["ext-localSkills-form-question-clear"]
  }), d = (f) => {
    l.forEach((p, x) => p.setSelected(x === f)), u.toggle(f !== void 0 && !e.isRequired);
  }, c = () => {
    (Array.from(l.values()).find((p) => p.isSelected()) || l.values().next().value).focus();
  };
  return i.addEventListener("change", (f) => {
    let { value: p } = f.target;
    d(p), r(e.name, [p]);
  }), u.on("click", () => {
    d(void 0), r(e.name, []), c();
  }), u.toggle(!1), s.body.appendChild(i), s.body.appendChild(u.$element[0]), {
    element: s.element,
    show(f) {
      let p = (f.get(e.name) || [])[0];
      p !== void 0 && !l.has(p) && a(p, m("span", {}, ye(p, n))), d(p);
    },
    setFault: (f) => s.setFault(f),
    focus: c
  };
}

// src/ui/questions/create-question.ts
function fn(e, t) {
  switch (e.type) {
    case "radiogroup":
      return mn(e, t);
    case "checkbox":
      return ln(e, t);
    case "matrixdropdown":
      return dn(e, t);
    case "comment":
      return an(e, t);
  }
}

// src/ui/survey-form/survey-steps.ts
function pn(e) {
  let { loaded: { survey: t, texts: n }, onChange: r, onPublish: s } = e, { messages: o } = n, l = t.pages.filter((v) => v.elements.length > 0), i = l.length - 1, a = e.values, u = Math.min(Math.max(0, e.step), i), d = /* @__PURE__ */ new Set(), c = /* @__PURE__ */ new Map(), f = m("div", { class: "ext-localSkills-form-progress-text" }), p = m("div", { class: "ext-localSkills-form-progress-bar" }), x = m(
    "div",
    { class: "ext-localSkills-form-progress" },
    f,
    m("div", { class: "ext-localSkills-form-progress-track", "aria-hidden": "true" }, p)
  ), y = m("h2", { class: "ext-localSkills-form-step-title", tabindex: "-1" }), E = m("div", { class: "ext-localSkills-form-step-help" }), g = m("div", { class: "ext-localSkills-form-fault-summary" }), C = m("div", { class: "ext-localSkills-form-questions" }), P = m("div", { class: "ext-localSkills-form-message" }), w = m("div", { class: "ext-localSkills-form-publish-note" }), S = m("div", { class: "ext-localSkills-form-busy", role: "status" }), A = m("fieldset", { class: "ext-localSkills-form-fields" }, C), L = U(o.text("localskills-form-back"), "normal", () => ae(u - 1)), G = U(o.text("localskills-form-next"), "primary", () => {
    M(I(u)) && ae(u + 1);
  }), J = U(o.text("localskills-form-publish"), "primary", () => {
    M(l.reduce((v, O) => v.concat(O.elements), [])) && s();
  }), q = U(o.text("localskills-form-publish-now"), "quiet", () => J.emit("click")), I = (v) => l[v].elements, h = (v) => l.findIndex(
    (O) => O.elements.some((Q) => Q.name === v)
  ), b = (v) => {
    let O = v.map((Q) => Q.name);
    return sn(t, a).filter(({ question: Q }) => O.includes(Q));
  }, k = (v) => {
    let O = c.get(v.name);
    return O || (O = fn(v, {
      texts: n,
      onChange(Q, ne) {
        a = Vt(a, Q, ne), d.has(v.name) && R([v]), r();
      }
    }), O.show(a), c.set(v.name, O)), O;
  }, R = (v) => {
    let O = b(v);
    v.forEach((ne) => {
      var re;
      let xe = O.find(({ question: ue }) => ue === ne.name);
      (re = c.get(ne.name)) == null || re.setFault(xe ? on(xe, o) : null);
    }), b(I(u)).filter(({ question: ne }) => d.has(ne)).length === 0 && T(g);
  }, M = (v) => {
    let O = b(v), [Q] = O;
    if (v.forEach(({ name: re }) => d.add(re)), !Q)
      return R(v), !0;
    let ne = h(Q.question);
    ne !== u && B(ne), R(v);
    let xe = I(u).filter(({ name: re }) => O.some(({ question: ue }) => ue === re));
    return T(g, H(
      "error",
      m("p", {}, o.text("localskills-form-faults", xe.length)),
      m("ul", {}, ...xe.map((re) => {
        let ue = m("a", { href: "#" }, F(Z(re, n), o));
        return ue.addEventListener("click", (On) => {
          On.preventDefault(), k(re).focus();
        }), m("li", {}, ue);
      }))
    )), oe(g), !1;
  }, B = (v) => {
    u = v;
    let O = l[v];
    T(f, o.text("localskills-form-step", v + 1, l.length)), x.hidden = l.length < 2, p.style.width = `${100 * (v + 1) / l.length}%`, T(y, O.title === null ? f.textContent : F(Z(O, n), o)), T(E, O.description === null ? null : m("p", {}, F(te(O.description, o, n.locale), o))), T(g), T(P), T(C, ...O.elements.map((Q) => k(Q).element)), window.dispatchEvent(new Event("resize")), R(O.elements.filter(({ name: Q }) => d.has(Q))), L.toggle(v > 0), G.toggle(v < i), J.toggle(v === i), q.toggle(v < i && e.canPublishEarly), T(w, v === i ? e.publishNote() : null);
  }, ae = (v) => {
    B(v), r(), oe(y), ee.scrollIntoView();
  }, ee = m(
    "form",
    { class: "ext-localSkills-form", novalidate: "" },
    x,
    y,
    E,
    g,
    A,
    w,
    P,
    S,
    m(
      "div",
      { class: "ext-localSkills-form-step-buttons" },
      ...[L, q, G, J].map(({ $element: v }) => v[0])
    )
  );
  return ee.addEventListener("submit", (v) => v.preventDefault()), B(u), {
    element: ee,
    values: () => a,
    step: () => u,
    show(v) {
      a = v, d.clear(), c.forEach((O) => {
        O.show(a), O.setFault(null);
      }), T(g), T(P);
    },
    say(v) {
      T(P, v), v !== null && (oe(P), P.scrollIntoView({ block: "nearest" }));
    },
    setBusy(v) {
      A.disabled = v, [L, G, J, q].forEach((O) => O.setDisabled(v)), T(S, v ? o.text("localskills-form-publishing") : null), v && T(P);
    },
    focusStep: () => oe(y)
  };
}

// src/ui/survey-form/answer-form.ts
function gn(e, t, n, r) {
  let { messages: s, pageUrl: o, titles: l } = t, { survey: i, texts: a } = n, u = l.answer(i.id, r.name), d = rn(t, n, r.name), c = jt(t.storage, t.wikiId, i.id, r.name), f = null, p = () => d.base().reading.values.size > 0, x = () => le(o(l.results(i.id)), s.text("localskills-form-results")), y = (S, ...A) => {
    let L = m("h2", { class: "ext-localSkills-form-step-title", tabindex: "-1" }, S);
    T(e, m("div", { class: "ext-localSkills-form-done" }, L, ...A)), oe(L);
  }, E = (S) => {
    c.clear(), y(
      s.text(S ? "localskills-form-published" : "localskills-form-unchanged"),
      H(
        "success",
        m("p", {}, s.text("localskills-form-published-page"), " ", le(o(u), u)),
        m("p", {}, s.text("localskills-form-published-next"), " ", x())
      ),
      V(U(s.text("localskills-form-change"), "normal", w)),
      C()
    );
  }, g = () => {
    c.clear(), y(
      s.text("localskills-form-withdrawn"),
      H(
        "success",
        m(
          "p",
          {},
          s.text("localskills-form-withdrawn-history"),
          " ",
          le(o(u, { action: "history" }), s.text("localskills-form-history"))
        )
      ),
      V(U(s.text("localskills-form-answer-again"), "normal", w))
    );
  }, C = () => {
    let S = m("div", { class: "ext-localSkills-form-message" }), A = (L) => {
      T(S, m(
        "div",
        { class: "ext-localSkills-form-busy", role: "status" },
        s.text("localskills-form-withdrawing")
      )), d.withdraw(L).then((G) => {
        if (G.kind !== "fault") {
          P(), g();
          return;
        }
        T(S, Ke({
          context: t,
          title: u,
          fault: G.fault,
          pageText: d.pageText(/* @__PURE__ */ new Map()),
          isKept: !0,
          tryAgain: A
        })), oe(S);
      });
    };
    return m("div", {}, Wt(t, () => A()), S);
  }, P = () => {
    f !== null && (f.stop(), f = null);
  }, w = () => {
    P();
    let S = d.base(), A = c.read(), L = A !== null && !ce(A.values, S.reading.values), G = m("div", {}), J = m(
      "div",
      {},
      Dt(t, r),
      Ht(t, r, n),
      p() ? ze(t, u, S, !0, C()) : null
    ), q = () => {
      J.hidden = I.step() > 0;
    }, I = pn({
      loaded: n,
      values: L ? A.values : S.reading.values,
      step: L ? A.step : 0,
      canPublishEarly: p(),
      publishNote: () => m("p", {}, s.text("localskills-form-publish-note", r.name)),
      onChange: () => {
        q(), h.changed();
      },
      onPublish: () => R()
    }), h = Kt(() => ce(I.values(), d.base().reading.values) ? (c.clear(), !0) : c.write({
      baseRevision: d.base().revision,
      baseValues: d.base().reading.values,
      step: I.step(),
      keptAt: t.now().toISOString(),
      values: I.values()
    }));
    f = h;
    let b = (M) => {
      c.clear(), h.settle(), T(G), I.show(M), I.focusStep();
    }, k = (M) => {
      switch (I.setBusy(!1), M.kind) {
        case "published":
        case "unchanged":
          P(), E(M.kind === "published");
          return;
        case "conflict":
          I.say(Qt({
            survey: i,
            texts: a,
            mine: I.values(),
            saved: M.saved.reading.values,
            savedBy: M.saved.user,
            keepMine: () => {
              d.rebase(M.saved), R();
            },
            takeSaved: () => {
              d.rebase(M.saved), b(M.saved.reading.values);
            }
          }));
          return;
        case "fault":
          I.say(Ke({
            context: t,
            title: u,
            fault: M.fault,
            pageText: d.pageText(I.values()),
            isKept: h.keep(),
            tryAgain: R
          }));
      }
    }, R = (M) => {
      if (I.values().size === 0) {
        I.say(H("error", m("p", {}, s.text("localskills-form-nothing-answered"))));
        return;
      }
      h.keep(), I.setBusy(!0), d.publish(I.values(), M).then(k);
    };
    if (L) {
      let M = A.baseRevision !== S.revision && !ce(A.baseValues, S.reading.values);
      T(G, Gt(
        t,
        A.keptAt,
        M,
        () => b(d.base().reading.values)
      ));
    }
    q(), T(e, J, G, I.element);
  };
  return {
    open: w,
    showSaved(S) {
      T(
        e,
        S,
        p() ? ze(t, u, d.base(), !1, C()) : null
      );
    }
  };
}

// src/core/skills/taxonomy.ts
function gs(e, t = null) {
  let n = new Map(e.map((a) => [a.id, a])), r = (a) => {
    var u;
    return (u = n.get(a)) != null ? u : null;
  }, s = (a, u) => {
    let d = /* @__PURE__ */ new Set([a]), c = [], f = r(a);
    for (; f !== null; ) {
      let p = u(f);
      f = p === null || d.has(p) ? null : r(p), f !== null && (d.add(f.id), c.push(f));
    }
    return c;
  }, o = (a) => {
    var u;
    return (u = s(a, (d) => d.replacedBy).pop()) != null ? u : r(a);
  }, l = /* @__PURE__ */ new Map();
  for (let a of e)
    if (!a.isRetired) {
      let u = a.parent !== null && n.has(a.parent) ? a.parent : null, d = l.get(u);
      d === void 0 ? l.set(u, [a]) : d.push(a);
    }
  let i = null;
  return {
    skills: e,
    locale: t,
    get: r,
    current: o,
    children: (a) => {
      var u;
      return (u = l.get(a)) != null ? u : [];
    },
    ancestors: (a) => s(a, (u) => u.parent),
    find: (a) => {
      var u, d;
      return i = i != null ? i : hs(e, o), (d = (u = o(a.trim())) != null ? u : i.get(hn(a))) != null ? d : null;
    }
  };
}
function xn(e) {
  let t = [], n = /* @__PURE__ */ new Map(), r = W(e) ? D(e, "skills") : void 0;
  W(e) ? Array.isArray(r) || t.push({ path: "$.skills", code: "expected-list", parameters: [] }) : t.push({ path: "$", code: "expected-object", parameters: [] }), (Array.isArray(r) ? r : []).forEach((o, l) => {
    let i = K("$.skills", l), a = W(o) ? ys(o) : null;
    if (a === null) {
      let u = W(o) ? D(o, "id") : o;
      t.push({ path: `${i}.id`, code: "bad-id", parameters: [se(u)] });
    } else n.has(a.id) ? t.push({ path: `${i}.id`, code: "code-taken", parameters: [a.id] }) : n.set(a.id, a);
  });
  let s = W(e) ? D(e, "locale") : null;
  return {
    taxonomy: gs(
      Array.from(n.values()),
      typeof s == "string" && ge.test(s) ? s : null
    ),
    faults: t
  };
}
function ys(e) {
  var o;
  let t = D(e, "id");
  if (typeof t != "string" || !X.test(t))
    return null;
  let n = (l) => {
    let i = D(e, l);
    return typeof i == "string" && i !== "" ? i : null;
  }, r = D(e, "capx"), s = n("replacedBy");
  return {
    id: t,
    label: (o = Re(D(e, "label"))) != null ? o : { kind: "texts", texts: { default: t } },
    aliases: xs(D(e, "aliases")),
    parent: n("parent"),
    capx: (Array.isArray(r) ? r : [r]).filter((l) => typeof l == "number"),
    wikidata: n("wikidata"),
    isRetired: D(e, "status") === "retired" || s !== null,
    replacedBy: s
  };
}
function xs(e) {
  let t = {};
  if (W(e))
    for (let n of Object.keys(e)) {
      let r = e[n];
      (n === "default" || ge.test(n)) && Array.isArray(r) && (t[n] = r.filter((s) => typeof s == "string"));
    }
  return t;
}
function hs(e, t) {
  let n = /* @__PURE__ */ new Map(), r = (s) => {
    let o = /* @__PURE__ */ new Map();
    for (let l of e) {
      let i = t(l.id);
      for (let a of s(l)) {
        let u = hn(a), d = o.get(u);
        o.set(u, d === void 0 || d === i ? i : null);
      }
    }
    o.forEach((l, i) => {
      n.has(i) || n.set(i, l);
    });
  };
  return r((s) => s.label.kind === "texts" ? yn(s.label.texts) : []), r((s) => yn(s.aliases).reduce((o, l) => o.concat(l), [])), n;
}
function yn(e) {
  return Object.keys(e).map((t) => e[t]);
}
function hn(e) {
  return e.normalize("NFC").toLowerCase().replace(/[\s_-]+/g, " ").trim();
}

// src/ui/survey-form/load-survey.ts
function vn(e) {
  try {
    return JSON.parse(e || "");
  } catch (t) {
    return null;
  }
}
function bn(e) {
  return e.text === null && !/^\d+$/.test(e.value);
}
function bs(e) {
  return ve(e).some((t) => t.type === "matrixdropdown" ? t.rows.some(bn) : t.type !== "comment" && t.choices.some(bn));
}
function vs(e) {
  return z(this, null, function* () {
    let t = e.titles.skills(), n = (yield e.wiki.readPages([t])).get(t);
    return n ? xn(vn(n.latest.text)).taxonomy : null;
  });
}
function wn(e) {
  return z(this, null, function* () {
    let { messages: t, titles: n, surveyId: r, user: s } = e, o = n.definition(r), l = s === null ? null : n.answer(r, s.name), i = yield e.wiki.readPages(l === null ? [o] : [o, l]), a = i.get(o);
    if (!a)
      return "no-definition";
    let { survey: u } = Mt(vn(a.latest.text));
    if (u === null)
      return "bad-definition";
    let d = s !== null && Oe(u, e.now().toISOString()) === "open", c = It(u, e.readTemplateCalls), f = (p) => {
      let x = p && !p.isRedirect && p.latest.text || "";
      return {
        revision: p ? p.latest.id : 0,
        text: x,
        timestamp: p ? p.latest.timestamp : null,
        user: p ? p.latest.user : null,
        reading: c(x)
      };
    };
    return {
      survey: u,
      definitionRevision: a.latest.id,
      texts: {
        messages: t,
        locale: u.locale,
        taxonomy: bs(u) && d ? yield vs(e) : null
      },
      answer: f(l === null ? void 0 : i.get(l)),
      readAnswerPage: f
    };
  });
}

// src/ui/survey-form/survey-place.ts
var Sn = ".ext-localSkills-survey-questions", ws = ".ext-localSkills-survey-public", Ss = ".ext-localSkills-survey-how-to-answer";
function Es(e, t, n) {
  let { messages: r } = n;
  return H("notice", m(
    "p",
    {},
    e === "draft" ? r.text("localskills-form-state-draft") : e === "closed" ? r.text("localskills-form-state-closed") : r.text("localskills-form-state-not-yet-open", t === null ? "" : n.formatDate(t))
  ));
}
function ks(e) {
  let t = ["wide", "normal", "short", "wide", "normal", "normal", "short"].map(
    (n) => m("div", { class: `ext-localSkills-form-waiting-bar ext-localSkills-form-waiting-bar-${n}` })
  );
  return m(
    "div",
    { class: "ext-localSkills-form-waiting" },
    m("p", { role: "status", class: "ext-localSkills-form-waiting-text" }, e.messages.text("localskills-form-loading")),
    m("div", { "aria-hidden": "true" }, ...t)
  );
}
function En(e, t) {
  return z(this, null, function* () {
    let { messages: n, user: r } = t, s = e.querySelector(Sn), o = m("div", {
      class: "ext-localSkills-survey-form",
      lang: n.language,
      dir: n.direction
    }), l = (d, c) => {
      let f = e.querySelector(d);
      f && (f.hidden = !c);
    }, i = (d) => {
      l(Sn, d), l(ws, d);
    };
    e.insertBefore(o, s && s.parentNode === e ? s : null);
    let a = (d, c) => {
      i(!0), T(o, H(
        "error",
        m("p", {}, d),
        c === "" ? null : m("p", { dir: "auto" }, c),
        V(U(n.text("localskills-save-try-again"), "normal", () => {
          u();
        }))
      ));
    }, u = () => z(null, null, function* () {
      r !== null && (i(!1), T(o, ks(t)));
      let d;
      try {
        d = yield wn(t);
      } catch (x) {
        a(n.text("localskills-form-not-loaded"), x instanceof j ? x.explanation : String(x));
        return;
      }
      if (d === "no-definition" || d === "bad-definition") {
        a(n.text(`localskills-form-${d}`), t.titles.definition(t.surveyId));
        return;
      }
      let c = Oe(d.survey, t.now().toISOString());
      i(r === null || c !== "open");
      let f = c === "open" ? null : Es(c, d.survey.opens, t);
      if (r === null) {
        l(Ss, !1), T(o, f || _t(t));
        return;
      }
      let p = gn(o, t, d, r);
      f === null ? p.open() : p.showSaved(f);
    });
    yield u();
  });
}

// src/wiki/save-fault-reason.ts
var kn = {
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
}, As = new Map(
  Object.keys(kn).reduce(
    (e, t) => e.concat(kn[t].map((n) => [n, t])),
    []
  )
), Ts = [
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
function Ye(e) {
  let t = e.map((n) => As.get(n) || "other");
  return Ts.find((n) => t.includes(n)) || "other";
}
function An(e) {
  return e === 413 ? "too-big" : e === 429 ? "rate-limited" : e < 400 || e === 408 || e >= 500 ? "offline" : "other";
}

// src/wiki/browser/plain-text.ts
function Ie(e) {
  return (new DOMParser().parseFromString(e.replace(/<(?:\/(?:p|div|li|tr|h\d)|[bh]r)\b[^>]*>/gi, `$&
`), "text/html").body.textContent || "").split(`
`).map((n) => n.replace(/\s+/g, " ").trim()).filter((n) => n !== "").join(`
`);
}

// src/wiki/browser/browser-wiki.ts
var Tn = 50;
function Cs(e, t) {
  var l;
  if (e === "http" || e === "ok-but-empty") {
    let i = ((l = t == null ? void 0 : t.xhr) == null ? void 0 : l.status) || 0, a = An(i);
    return new j(a, a === "other" ? `HTTP ${i}` : "", { code: e });
  }
  let n = (t == null ? void 0 : t.errors) || [], r = n.map((i) => i.html || "").filter((i) => i !== "").join("<hr>"), s = n.map((i) => i.html ? Ie(i.html) : i.text || i.code), o = n.map((i) => {
    var a;
    return (a = i.data) == null ? void 0 : a.readonlyreason;
  }).find((i) => i);
  return o ? new j("read-only", o, { code: e }) : new j(
    Ye(n.length ? n.map((i) => i.code) : [e]),
    s.join(`

`),
    r === "" ? { code: e } : { code: e, html: r }
  );
}
function Rs(e) {
  let t = e.question || "";
  return {
    id: e.id !== void 0 && (t !== "" || e.url !== void 0) ? String(e.id) : null,
    question: e.mime === "text/html" ? Ie(t) : t,
    imageUrl: e.url || null
  };
}
function Ns(e, t) {
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
function Cn(e) {
  let { api: t, user: n, language: r } = e, s = {
    formatversion: 2,
    errorformat: "html",
    errorlang: r,
    errorsuselocal: !0
  }, o = (a) => new Promise((u, d) => {
    a.then(u, (...c) => {
      d(Cs(String(c[0]), c[1]));
    });
  }), l = (a) => z(null, null, function* () {
    let d = (yield o(t.get(_(N({}, s), {
      action: "query",
      prop: ["info", "revisions"],
      titles: a.slice(),
      rvprop: ["ids", "user", "userid", "timestamp", "content"],
      rvslots: "main"
    })))).query || {}, c = new Map((d.normalized || []).map(({ from: x, to: y }) => [x, y])), f = new Map((d.pages || []).map((x) => [x.title, x])), p = [];
    for (let x of a) {
      let y = f.get(c.get(x) || x), E = y && y.revisions && y.revisions[0];
      y && E && p.push([x, Ns(y, E)]);
    }
    return p;
  });
  return {
    readPages(a) {
      return z(this, null, function* () {
        let u = Array.from(new Set(a)), d = [];
        for (let f = 0; f < u.length; f += Tn)
          d.push(l(u.slice(f, f + Tn)));
        let c = yield Promise.all(d);
        return new Map(c.reduce((f, p) => f.concat(p), []));
      });
    },
    save(a) {
      return z(this, null, function* () {
        let d = (yield o(t.postWithToken("csrf", N(N(N(N(N(_(N({}, s), {
          action: "edit",
          title: a.title,
          text: a.text,
          summary: a.summary
        }), a.baseRevision === 0 ? { createonly: !0 } : { nocreate: !0, baserevid: a.baseRevision }), a.contentModel ? { contentmodel: a.contentModel } : {}), a.bot ? { bot: !0 } : {}), a.captcha ? { captchaid: a.captcha.id, captchaword: a.captcha.word } : {}), n === null ? { assert: "anon" } : { assertuser: n })))).edit;
        if (!d)
          throw new j("other", "");
        if (d.captcha)
          throw new j("captcha", "", { captcha: Rs(d.captcha), code: "captcha" });
        if (d.result !== "Success") {
          let f = d.warning || "";
          throw new j(
            Ye(d.code ? [d.code] : []),
            f === "" ? d.info || "" : Ie(f),
            f === "" ? {} : { html: f }
          );
        }
        let { oldrevid: c } = d;
        return N({
          revision: d.newrevid || a.baseRevision,
          changed: d.nochange !== !0
        }, c && a.baseRevision !== 0 && c !== a.baseRevision ? { mergedWith: c } : {});
      });
    }
  };
}

// src/extension/start-surveys.ts
var Os = ".ext-localSkills-survey[data-localskills-survey]", Ls = 10;
function Ms(e) {
  let t = mw.config.get("wgNamespaceIds");
  return Object.keys(t).filter((n) => t[n] === e).map((n) => n.replace(/_/g, " "));
}
function Rn(e) {
  let t = new Intl.DateTimeFormat(document.documentElement.lang || "en", e);
  return (n) => t.format(new Date(n));
}
function Ps(e, t) {
  let n = document.documentElement.dir === "rtl" ? "rtl" : "ltr", r = Ft(mw, n), s = mw.user.getName(), o = { year: "numeric", month: "long", day: "numeric" };
  return {
    surveyId: t,
    wiki: Cn({ api: new mw.Api(), user: s, language: r.language }),
    readTemplateCalls: Ae({
      templates: [Se],
      templateNamespaces: Ms(Ls)
    }),
    titles: kt(e.getAttribute("data-localskills-root") || _e),
    messages: r,
    user: s === null ? null : {
      name: s,
      isTemporary: mw.user.isTemp(),
      editCount: mw.config.get("wgUserEditCount") || 0,
      groups: mw.config.get("wgUserGroups") || []
    },
    storage: mw.storage,
    wikiId: mw.config.get("wgWikiID") || mw.config.get("wgDBname"),
    pageTitle: mw.config.get("wgPageName"),
    now: () => /* @__PURE__ */ new Date(),
    pageUrl: (l, i) => mw.util.getUrl(l, i),
    formatTime: Rn(_(N({}, o), { hour: "numeric", minute: "2-digit" })),
    formatDate: Rn(_(N({}, o), { timeZone: "UTC" }))
  };
}
function Nn() {
  if (mw.config.get("wgAction") !== "view")
    return;
  let e = /* @__PURE__ */ new WeakSet();
  mw.hook("wikipage.content").add((t) => {
    t.find(Os).each((n, r) => {
      let s = r.getAttribute("data-localskills-survey") || "";
      !e.has(r) && X.test(s) && (e.add(r), En(r, Ps(r, s)));
    });
  });
}

// src/extension/survey.ts
Nn();
